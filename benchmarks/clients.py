"""Clients against the vendors' SDKs and bare HTTP libraries, on loopback.

    python benchmarks/clients.py [--rounds N] [--write FOLDER]

A server in a process of its own answers every call at once. Processor time of the calling process
is told as a multiple of what bare httpx2 takes to send the same bytes and decode the reply in the
same round, as medians of alternating rounds: ratios compare across machines, seconds do not. Import
time and memory are those that the import adds to a new process. Peers that are not installed are
left out, and named. The full requests are the pages' examples, without what the validators warn of.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib
import json
import multiprocessing
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import yaml

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY / "generated" / "src"))

EXAMPLES = REPOSITORY / "tests" / "specs" / "page_examples"
REFERENCE = "httpx2, bare"
KEY, SECRET = "benchmark-key", "benchmark-secret"

Call = Callable[[], object]


# ------------------------------------------------------------------ the server


REPLIES = {
    b"/clusters": {"cluster_id": "c1", "request_id": "r", "task_id": "T-1"},
    b"/v2/": {"kind": "NodePool", "apiVersion": "v2", "metadata": {"name": "n"}, "spec": {}},
    b"/": {"RequestId": "r", "ContainerGroupId": "eci-1"},
}


class Answering(asyncio.Protocol):
    """Answers each request as soon as its last byte is there."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.data = bytearray()

    def data_received(self, data: bytes) -> None:
        self.data += data
        while (end := self.data.find(b"\r\n\r\n")) >= 0:
            head = bytes(self.data[:end])
            length = 0
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line[15:])
            if len(self.data) < end + 4 + length:
                return
            del self.data[: end + 4 + length]
            self.transport.write(answer_to(head.split(b" ", 2)[1]))


def answer_to(target: bytes) -> bytes:
    reply = next(reply for path, reply in REPLIES.items() if target.startswith(path))
    body = json.dumps(reply).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def serve(ready: Connection) -> None:
    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


# ------------------------------------------------------------------ requests


def example(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return loaded


def without_remarks(
    request: dict[str, Any], validate: Callable[[Any], list[Any]]
) -> dict[str, Any]:
    """The request without the members that the validator warns of."""
    while violations := validate(request):
        *holders, name = violations[0].path.split("/")[1:]
        holder: Any = request
        for token in holders:
            holder = holder[int(token) if isinstance(holder, list) else token]
        holder.pop(int(name) if isinstance(holder, list) else name)
    return request


def minimal_cluster() -> dict[str, Any]:
    """The spec's smallest example of a cluster."""
    text = (REPOSITORY / "schemas/aliyun/cs/CreateCluster.yaml").read_text("utf-8")
    body = yaml.safe_load(text)["paths"]["/clusters"]["post"]["requestBody"]
    found: dict[str, Any] = body["content"]["application/json"]["examples"]["managed-minimal"]
    value: dict[str, Any] = found["value"]
    return value


def requests() -> Mapping[str, dict[str, Any]]:
    """The requests to send, by the name of the operation and the size."""
    from cloudnodes.aliyun import cs, eci

    group = {"ContainerGroupName": "web", "Container": [{"Name": "nginx", "Image": "nginx:1.27"}]}
    full = example("eci-create-container-group")
    for volume in full.get("Volume", ()):
        for file in volume.get("ConfigFileVolume", {}).get("ConfigFileToPath", ()):
            # As a string of octal digits, which the SDK's model would otherwise not send so.
            file["Mode"] = "0644"
    pool = example("modelarts-create-node-pool")
    minimal_pool = {
        "apiVersion": "v2",
        "kind": "NodePool",
        "metadata": {"name": "n"},
        "spec": {"resources": {"flavor": "modelarts.vm.2u4g", "count": 1, "maxCount": 1}},
    }
    return {
        "ECI minimal": {"RegionId": "cn-hangzhou", **group},
        "ECI full": without_remarks(full, eci.validate_create_container_group),
        "CS minimal": minimal_cluster(),
        "CS full": without_remarks(
            example("cs-create-cluster-dedicated"), cs.validate_create_cluster
        ),
        "ModelArts minimal": minimal_pool,
        "ModelArts full": pool,
    }


# ------------------------------------------------------------------ callers


@dataclass(frozen=True)
class Peer:
    """A way to call: `make(service, request, port)` returns one call, ready to be repeated."""

    name: str
    make: Callable[[str, dict[str, Any], int], Call]


def client_of(service: str, port: int, **settings: Any) -> Any:
    import cloudnodes
    from cloudnodes.aliyun import cs, eci
    from cloudnodes.huaweicloud import modelarts

    address = f"http://127.0.0.1:{port}"
    if service == "ModelArts":
        return modelarts.Client(
            region_id="cn-north-4",
            project_id="project-1",
            credentials=cloudnodes.huaweicloud.Credentials(KEY, SECRET),
            base_url=address,
            **settings,
        )
    kind = eci.Client if service == "ECI" else cs.Client
    credentials = cloudnodes.aliyun.Credentials(KEY, SECRET)
    return kind(region_id="cn-hangzhou", credentials=credentials, base_url=address, **settings)


def caller(service: str, request: dict[str, Any], client: Any) -> Call:
    if service == "ECI":
        return lambda: client.create_container_group(request)
    if service == "CS":
        return lambda: client.create_cluster(request)
    return lambda: client.create_node_pool(request, pool_name="pool-1")


def ours(service: str, request: dict[str, Any], port: int) -> Call:
    return caller(service, request, client_of(service, port))


def ours_unvalidated(service: str, request: dict[str, Any], port: int) -> Call:
    return caller(service, request, client_of(service, port, validate=False))


def prepared(service: str, request: dict[str, Any], port: int) -> Any:
    """The request as our client would send it: what the bare libraries send."""
    client = client_of(service, port)
    module = type(client).__module__.removesuffix(".client")
    plans = importlib.import_module(f"{module}._operations")
    plan = {"ECI": "CREATE_CONTAINER_GROUP", "CS": "CREATE_CLUSTER"}.get(
        service, "CREATE_NODE_POOL"
    )
    return client.prepare(getattr(plans, plan), {**request, **path_members(service)})


def path_members(service: str) -> dict[str, str]:
    return {"pool_name": "pool-1"} if service == "ModelArts" else {}


def bare_httpx2(service: str, request: dict[str, Any], port: int) -> Call:
    import httpx2

    ready = prepared(service, request, port)
    headers = dict(ready.headers)
    client = httpx2.Client(trust_env=False)

    def call() -> object:
        response = client.request("POST", ready.url, headers=headers, content=ready.body)
        return json.loads(response.content)

    return call


def bare_urllib3(service: str, request: dict[str, Any], port: int) -> Call:
    urllib3 = importlib.import_module("urllib3")
    ready = prepared(service, request, port)
    headers = dict(ready.headers)
    pool = urllib3.PoolManager()

    def call() -> object:
        response = pool.request("POST", ready.url, headers=headers, body=ready.body)
        return json.loads(response.data)

    return call


def official_sdk(service: str, request: dict[str, Any], port: int) -> Call:
    if service == "ModelArts":
        return huawei_sdk(request, port)
    name = {"ECI": "eci20180808", "CS": "cs20151215"}[service]
    client_module = importlib.import_module(f"alibabacloud_{name}.client")
    models = importlib.import_module(f"alibabacloud_{name}.models")
    config = importlib.import_module("alibabacloud_tea_openapi.models").Config(
        access_key_id=KEY,
        access_key_secret=SECRET,
        region_id="cn-hangzhou",
        endpoint=f"127.0.0.1:{port}",
        protocol="http",
    )
    client = client_module.Client(config)
    if service == "ECI":
        kind = models.CreateContainerGroupRequest
        return lambda: client.create_container_group(kind().from_map(request))
    return lambda: client.create_cluster(models.CreateClusterRequest().from_map(request))


def huawei_sdk(request: dict[str, Any], port: int) -> Call:
    module = importlib.import_module("huaweicloudsdkmodelarts.v1")
    credentials_module = importlib.import_module("huaweicloudsdkcore.auth.credentials")
    config = importlib.import_module("huaweicloudsdkcore.http.http_config").HttpConfig(
        user_agent="benchmark"
    )
    client = (
        module.ModelArtsClient.new_builder()
        .with_credentials(credentials_module.BasicCredentials(KEY, SECRET, "project-1"))
        .with_http_config(config)
        .with_endpoint(f"http://127.0.0.1:{port}")
        .build()
    )

    def call() -> object:
        body = client._deserialize(request, "CreateNodePoolRequestBody")
        return client.create_node_pool(module.CreateNodePoolRequest(pool_name="pool-1", body=body))

    return call


PEERS = (
    Peer(REFERENCE, bare_httpx2),
    Peer("urllib3, bare", bare_urllib3),
    Peer("cloudnodes", ours),
    Peer("cloudnodes, validate=False", ours_unvalidated),
    Peer("official SDK", official_sdk),
)


# ------------------------------------------------------------------ measuring


@dataclass(frozen=True)
class Sample:
    """What one round took: processor and wall-clock seconds a call."""

    cpu: float
    wall: float


def sample(call: Call, calls: int) -> Sample:
    gc.collect()
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(calls):
        call()
    return Sample((time.process_time() - cpu) / calls, (time.perf_counter() - wall) / calls)


@dataclass(frozen=True)
class Row:
    """A line of the report: one way to send one request."""

    request: str
    peer: str
    ratio: float
    cpu: float
    per_second: float


def measure(name: str, request: dict[str, Any], port: int, rounds: int, calls: int) -> list[Row]:
    service = name.split()[0]
    made: dict[str, Call] = {}
    for peer in PEERS:
        try:
            made[peer.name] = peer.make(service, request, port)
        except ImportError as error:
            print(f"left out: {peer.name} ({error.name} is not installed)", file=sys.stderr)
    for call in made.values():
        sample(call, 20)
    samples: dict[str, list[Sample]] = {name_of_peer: [] for name_of_peer in made}
    for _ in range(rounds):
        for name_of_peer, call in made.items():
            samples[name_of_peer].append(sample(call, calls))
    reference = samples[REFERENCE]
    return [
        Row(
            name,
            peer,
            statistics.median(
                one.cpu / base.cpu for one, base in zip(found, reference, strict=True)
            ),
            statistics.median(one.cpu for one in found),
            1 / statistics.median(one.wall for one in found),
        )
        for peer, found in samples.items()
    ]


IMPORTS = {
    "cloudnodes: validators": "from cloudnodes.aliyun.eci import validate_create_container_group",
    "cloudnodes: client": "from cloudnodes.aliyun import eci; eci.Client",
    "cloudnodes: first call": """
import cloudnodes
from cloudnodes.aliyun import eci
credentials = cloudnodes.aliyun.Credentials("key", "secret")
eci.Client(base_url="{address}", credentials=credentials).create_container_group({request})
""",
    "httpx2": "import httpx2; httpx2.Client()",
    "httpx2: first call": "import httpx2; httpx2.Client().post('{address}').json()",
    "httpx2: first call, and pydantic": """
import httpx2, pydantic
class Reply(pydantic.BaseModel):
    RequestId: str
Reply.model_validate_json(httpx2.Client().post("{address}").content)
""",
    "pydantic": "import pydantic; pydantic.BaseModel",
    "official SDK of ECI": "import alibabacloud_eci20180808.client",
    "official SDK of ECI: first call": """
from alibabacloud_eci20180808.client import Client
from alibabacloud_eci20180808.models import CreateContainerGroupRequest
from alibabacloud_tea_openapi.models import Config
config = Config("key", "secret", region_id="cn-hangzhou", endpoint="{host}", protocol="http")
Client(config).create_container_group(CreateContainerGroupRequest().from_map({request}))
""",
    "official SDK of CS": "import alibabacloud_cs20151215.client",
    "official SDK of ModelArts": "import huaweicloudsdkmodelarts.v1",
}
_PROBE = """
import sys, time
sys.path.insert(0, {path!r})
def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6
before, began = memory(), time.perf_counter()
{code}
print(time.perf_counter() - began, memory() - before)
"""


def measure_imports(rounds: int, port: int) -> dict[str, tuple[float, float]]:
    """Seconds and megabytes of each import, some with a first call, in a new process."""
    host, request = f"127.0.0.1:{port}", requests()["ECI minimal"]
    places = {"host": host, "address": f"http://{host}", "request": request}
    found: dict[str, list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for name, code in IMPORTS.items():
            code = code.format_map(places)
            probe = _PROBE.format(path=str(REPOSITORY / "generated" / "src"), code=code)
            done = subprocess.run(
                [sys.executable, "-c", probe], capture_output=True, text=True, check=False
            )
            if done.returncode == 0:
                seconds, megabytes = map(float, done.stdout.split())
                found.setdefault(name, []).append((seconds, megabytes))
    return {
        name: (statistics.median(s for s, _ in all_), statistics.median(m for _, m in all_))
        for name, all_ in found.items()
    }


# ------------------------------------------------------------------ reporting


def report(rows: list[Row], imports: Mapping[str, tuple[float, float]]) -> str:
    lines = [
        "# Clients",
        "",
        f"Processor time a call as a multiple of that of {REFERENCE}, which sends the same bytes;",
        "medians of alternating rounds.",
        "",
        "| request | caller | × bare httpx2 | CPU ms a call | calls/s |",
        "|---|---|---:|---:|---:|",
    ]
    lines += [
        f"| {row.request} | {row.peer} | {row.ratio:.2f} | {row.cpu * 1e3:.3f} "
        f"| {row.per_second:.0f} |"
        for row in rows
    ]
    lines += ["", "| import | s | MB |", "|---|---:|---:|"]
    lines += [f"| {name} | {s:.3f} | {mb:.1f} |" for name, (s, mb) in imports.items()]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=60, help="calls a round")
    parser.add_argument("--only", help="the requests whose name holds this text")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="where to put clients.md")
    arguments = parser.parse_args()
    ours_end, theirs_end = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=serve, args=(theirs_end,), daemon=True
    )
    server.start()
    port = ours_end.recv()
    rows: list[Row] = []
    for name, request in requests().items():
        if not arguments.only or arguments.only in name:
            rows += measure(name, request, port, arguments.rounds, arguments.calls)
    text = report(rows, measure_imports(max(3, arguments.rounds // 3), port))
    server.terminate()
    print(text)
    if arguments.write is not None:
        arguments.write.mkdir(parents=True, exist_ok=True)
        (arguments.write / "clients.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
