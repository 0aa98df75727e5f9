"""Calls the operations of a generated package against a server on loopback, and asks its validators and models.

    PYTHONPATH=OUTPUT/src python benchmarks/exercise.py OUTPUT PACKAGE [--most N]

For each of N operations, spread over the package: requests and replies are documented examples, or samples of their
schemas, if jsonschema-rs takes them for valid. The validator must accept these requests, and must judge as
jsonschema-rs does what comes of them by changing one value; the client must send what the request says, and the models
of the replies must say what the server sent. Prints one JSON object: what was counted, and the failures.
"""

from __future__ import annotations

import argparse
import asyncio
import copy
import json
import re
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from inspect import signature
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import jsonschema_rs

from specwright.samples import Samples

#: Requests and replies of an operation, and changes of a request, that are tried.
_REQUESTS = 3
_CHANGES = 40
_STRANGE: Sequence[Any] = (None, "", "\u00e9" * 300, -1, 0.5, 10**12, True, [], [None], {}, {"": 0})


@dataclass(frozen=True)
class Answer:
    """What the server answers."""

    status: int = 200
    media_type: str | None = None
    body: bytes = b""
    value: Any = None


@dataclass
class Received:
    """What arrived at the server."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Server:
    """A server on loopback that answers everything with `answer`."""

    def __init__(self) -> None:
        self.answer = Answer()
        self.received: list[Received] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(1 << 20)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.received.append(Received(self.command, self.path, headers, self._body()))
                answer = outer.answer
                self.send_response(answer.status)
                if answer.media_type is not None:
                    self.send_header("content-type", answer.media_type)
                if answer.status not in (204, 304):
                    self.send_header("content-length", str(len(answer.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer.body)

            def _body(self) -> bytes:
                if self.headers.get("transfer-encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("content-length", 0)))
                chunks = []
                while size := int(self.rfile.readline(), 16):
                    chunks.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(chunks)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()


@dataclass
class Tally:
    """What was counted, and what went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def failed(self, operation: str, what: str) -> None:
        self.failures.append(f"{operation}: {what}"[:300])


class Described:
    """What the documents that were generated say about one operation."""

    def __init__(self, output: Path, service: str, entry: Any, documents: Sequence[Any]) -> None:
        folder = output / "jsonschema" / Path(*service.split("."))
        # The file has the name of the operation's models, which differs from that of its method in style alone.
        wanted = entry.method.replace("_", "").lower()
        self._file = next((f for f in folder.glob("*.json") if f.stem.lower() == wanted), None)
        found = [
            (document, operation)
            for document in documents
            for item in document.get("paths", {}).values()
            for operation in item.values()
            if isinstance(operation, dict) and _is_of(operation, entry.id)
        ]
        # "getAssets" begins as the method of "get" for another media type does.
        found.sort(key=lambda each: each[1]["operationId"] != entry.id)
        described: tuple[Any, Any] = next(iter(found), ({}, {}))
        self._document, self._operation = described
        self._samples = Samples(self._document)

    @cached_property
    def schema(self) -> Any:
        """The JSON Schema of requests; None where there is none."""
        return json.loads(self._file.read_text("utf-8")) if self._file else None

    @cached_property
    def is_valid(self) -> Any:
        """Whether jsonschema-rs accepts a request."""
        return jsonschema_rs.validator_for(self.schema).is_valid

    def requests(self, plan: Any) -> list[dict[str, Any]]:
        """Valid requests: documented ones, and those made from the schema."""
        if self.schema is None:
            return [{}]
        needed = [
            each.member for each in plan.parameters if each.location == "path" or each.required
        ]
        needed += [each.member for each in plan.parameters if each.client_parameter]
        samples = Samples(self.schema)
        demanding = {"allOf": [{**self.schema, "$schema": None}], "required": needed}
        made = [*self._documented(plan, samples, demanding), *samples.candidates(demanding)]
        valid = [each for each in made if isinstance(each, dict) and self.is_valid(each)]
        empty: list[Any] = [None, "", [], {}]
        complete = [each for each in valid if all(each.get(name) not in empty for name in needed)]
        return list(islice(complete, _REQUESTS))

    def _documented(self, plan: Any, samples: Samples, schema: Any) -> Iterator[dict[str, Any]]:
        """Requests with the documented bodies, and made parameters."""
        body = self._samples.resolve(self._operation.get("requestBody", {}))
        content = body.get("content", {})
        for example in self._examples(content.get(plan.content_type, {})):
            made = next(samples.candidates(schema))
            kept = {
                each.member: made[each.member] for each in plan.parameters if each.member in made
            }
            if plan.body_member is not None:
                yield {**kept, plan.body_member: example}
            elif isinstance(example, dict):
                yield {**kept, **example}

    def _examples(self, media: Mapping[str, Any]) -> Iterator[Any]:
        if "example" in media:
            yield media["example"]
        for example in media.get("examples", {}).values():
            resolved = self._samples.resolve(example)
            if isinstance(resolved, dict) and "value" in resolved:
                yield resolved["value"]

    def answers(self, plan: Any) -> list[Answer]:
        """What the server may answer: documented examples, and values made from the schema."""
        responses = self._operation.get("responses", {})
        key = next((key for key in responses if key.startswith("2")), "default")
        status = int(key) if key.isdigit() else 200
        content = self._samples.resolve(responses.get(key, {})).get("content") or {}
        named = next((kind for kind in content if _is_json(kind)), next(iter(content), None))
        if plan.method == "HEAD" or named is None or status == 204:
            return [Answer(status)]
        media = content[named]
        schema = media.get("schema", True)
        # What may be of any media type is JSON where its schema tells what is in it.
        told = self._samples.resolve(schema) if isinstance(schema, dict) else {}
        if named == "*/*" and ("properties" in told or told.get("type") in ("object", "array")):
            named = "application/json"
        media_type = named.replace("*/*", "application/octet-stream").replace("*", "plain")
        if not _is_json(named):
            return [Answer(status, media_type, b"some text")]
        root = {"$ref": "#/it", "it": schema, "components": self._document.get("components", {})}
        is_valid = jsonschema_rs.Draft202012Validator(root).is_valid
        made = [*self._examples(media), *self._samples.candidates(schema)]
        valid = islice((each for each in made if is_valid(each)), _REQUESTS)
        return [Answer(status, media_type, json.dumps(each).encode(), each) for each in valid]


def _is_of(operation: Mapping[str, Any], identifier: str) -> bool:
    """Whether *identifier* is that of *operation*, or of its method for another media type ("uploadAsForm")."""
    given = operation.get("operationId")
    return isinstance(given, str) and identifier.partition(f"{given}As")[0] in ("", given)


def _is_json(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")


# ------------------------------------------------------------------ what must hold


def changed(value: Any) -> Iterator[Any]:
    """*value* with one place taken out, added or exchanged for something strange."""
    for path in _places(value):
        holder: Any = copy.deepcopy(value)
        at = holder
        for part in path[:-1]:
            at = at[part]
        if not path:
            yield {**holder, "unknown-member": 1}
            continue
        last = path[-1]
        original = at[last]
        for strange in _STRANGE:
            at[last] = strange
            yield copy.deepcopy(holder)
        if isinstance(original, dict):
            at[last] = {**original, "unknown-member": 1}
            yield copy.deepcopy(holder)
        del at[last]
        yield holder


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for name, item in parts:
        below = (*path, name)
        yield from _places(item, below) if isinstance(item, (dict, list)) else [below]


def wire_fault(plan: Any, request: Mapping[str, Any], received: Received) -> str:
    """What arrived otherwise than *request* says; "" for nothing."""
    if received.method != plan.method:
        return f"sent {received.method} and not {plan.method}"
    target = urlsplit(received.target)
    pattern = re.sub(r"\\\{.*?\\\}", "([^/]*)", re.escape(plan.path.partition("#")[0]))
    if not re.fullmatch(pattern, target.path):
        return f"sent to {target.path} and not {plan.path}"
    query = parse_qsl(target.query, keep_blank_values=True)
    apart = {each.member: each for each in plan.parameters if each.location != "body"}
    for name, parameter in apart.items():
        value = request.get(name)
        if isinstance(value, str) and not parameter.media_type:
            if parameter.location == "query" and (parameter.name, value) not in query:
                return f"{name} is missing in the query {target.query}"
            if parameter.location == "path" and value not in unquote(target.path):
                return f"{name} is missing in the path {target.path}"
            if (
                parameter.location == "header"
                and received.headers.get(parameter.name.lower()) != value.strip()
            ):
                return f"the header {parameter.name} is {received.headers.get(parameter.name.lower())!r}"
    if not received.body or not _is_json(received.headers.get("content-type", "")):
        return ""
    body = {name: value for name, value in request.items() if name not in apart}
    expected = body if plan.body_member is None else request.get(plan.body_member)
    sent = json.loads(received.body)
    return "" if sent == expected else f"sent {sent!r:.120} and not {expected!r:.120}"


def plain(value: Any) -> Any:
    """A reply as JSON has it."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return list(map(plain, value)) if isinstance(value, (list, tuple)) else value


# ------------------------------------------------------------------ running


class Exercise:
    """Exercises the operations of a package.

    Args:
        output: the folder that was generated into.
        name: the package.
        most: how many operations are called.
    """

    def __init__(self, output: Path, name: str, most: int) -> None:
        self._output, self._name, self._most = output, name, most
        self._server = Server()
        self._tally = Tally()
        self._plan = import_module(f"{name}._runtime.plan")
        self._security = import_module(f"{name}._runtime.security")

    def run(self) -> Tally:
        package = import_module(f"{self._name}._services").PACKAGE
        pairs = [(service, entry) for service in package.services for entry in service.operations]
        self._tally.counts["operations"] = len(pairs)
        step = max(1, -(-len(pairs) // self._most))
        with asyncio.Runner() as runner:
            for service, entry in pairs[::step]:
                self._tally.counts["exercised"] += 1
                try:
                    self._operation(service, entry, runner)
                except Exception as error:
                    self._tally.failed(entry.id, f"{type(error).__name__}: {error}")
        return self._tally

    def _operation(self, service: Any, entry: Any, runner: asyncio.Runner) -> None:
        files = self._output.joinpath("openapi", *service.name.split(".")).glob("*.json")
        documents = [_read(file) for file in sorted(files)]
        described = Described(self._output, service.name, entry, documents)
        plan = service.plan(entry)
        requests, answers = described.requests(plan), described.answers(plan)
        self._tally.counts["without request"] += not requests
        self._tally.counts["without reply"] += not answers
        if described.schema is not None and plan.validator is not None:
            self._validate(entry, plan, described, requests)
        if requests and answers:
            self._tally.counts["called"] += 1
            calls = max(len(requests), len(answers))
            for number in range(calls):
                request = self._with_a_form(plan, requests[number % len(requests)])
                self._call(service, entry, request, answers[number % len(answers)], runner)

    def _with_a_form(self, plan: Any, request: dict[str, Any]) -> dict[str, Any]:
        """*request* without the optional parameters that are lists of objects, which OpenAPI has no form for."""
        nested = {
            each.member
            for each in plan.parameters
            if each.location != "body" and not (each.required or each.media_type)
            if any(isinstance(item, (dict, list)) for item in _items(request.get(each.member)))
        }
        self._tally.counts["parameters without a form"] += len(nested)
        return {name: value for name, value in request.items() if name not in nested}

    def _validate(
        self, entry: Any, plan: Any, described: Described, requests: Sequence[dict[str, Any]]
    ) -> None:
        validator = self._plan.load(plan.validator, plan.package)
        for request in requests:
            self._tally.counts["valid requests"] += 1
            for violation in validator(request)[:1]:
                self._tally.failed(entry.id, f"valid, but {violation}: {request!r:.150}")
            if plan.request_model is not None:
                model = self._plan.load(plan.request_model, plan.package)
                if hasattr(model, "model_validate"):
                    said = model.model_validate(request).to_request()
                    if said != request:
                        self._tally.failed(
                            entry.id, f"the model says {said!r:.120}: {request!r:.120}"
                        )
            for other in islice(changed(request), _CHANGES):
                self._tally.counts["changed requests"] += 1
                # OpenAPI 3.0 demands base64 of the format byte, of which jsonschema-rs knows nothing.
                refused = any(each.keyword != "contentEncoding" for each in validator(other))
                self._tally.counts["refused"] += refused
                if refused is described.is_valid(other):
                    verdict = "refused" if refused else "accepted"
                    self._tally.failed(entry.id, f"wrongly {verdict}: {other!r:.200}")

    def _call(
        self,
        service: Any,
        entry: Any,
        request: dict[str, Any],
        answer: Answer,
        runner: asyncio.Runner,
    ) -> None:
        plan = service.plan(entry)
        module = import_module(service.module)
        self._server.answer = answer
        settings = {
            "base_url": self._server.url,
            "credentials": self._credentials(plan),
            "retry": None,
        }
        takes_request = "request" in signature(getattr(module.Client, entry.method)).parameters
        arguments = [request] if takes_request else []
        replies = []
        with module.Client(**settings) as client:
            replies.append(getattr(client, entry.method)(*arguments))

        async def call() -> Any:
            async with module.AsyncClient(**settings) as client:
                return await getattr(client, entry.method)(*arguments)

        replies.append(runner.run(call()))
        for reply, received in zip(replies, self._server.received[-2:], strict=True):
            self._tally.counts["calls"] += 1
            fault = wire_fault(plan, request, received)
            if not fault and answer.media_type and _is_json(answer.media_type):
                said = plain(reply)
                fault = (
                    "" if said == answer.value else f"reads {said!r:.140} of {answer.value!r:.140}"
                )
            if fault:
                self._tally.failed(entry.id, fault)
                return

    def _credentials(self, plan: Any) -> Any:
        security = self._security
        makers = {
            "apiKey": lambda: security.ApiKey("key"),
            "http": lambda: security.ApiKey("key"),
            "basic": lambda: security.Basic("user", "password"),
            "bearer": lambda: security.Bearer("token"),
            "oauth2": lambda: security.Bearer("token"),
        }
        schemes = [scheme for alternative in plan.security for scheme in alternative]
        found = {each.name: makers[each.kind]() for each in schemes if each.kind in makers}
        return found or None


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


_READ: dict[Path, Any] = {}


def _read(file: Path) -> Any:
    if file not in _READ:
        _READ[file] = json.loads(file.read_text("utf-8"))
    return _READ[file]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("output", type=Path, help="the folder that was generated into")
    parser.add_argument("package", help="the package in it")
    parser.add_argument("--most", type=int, default=25, help="how many operations are called")
    arguments = parser.parse_args()
    tally = Exercise(arguments.output, arguments.package, arguments.most).run()
    json.dump({**tally.counts, "failures": tally.failures}, sys.stdout)


if __name__ == "__main__":
    main()
