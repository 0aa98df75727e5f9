"""Other generators of Python from OpenAPI documents, for documents.py.

They are found in a virtual environment of their own: openapi-python-client, datamodel-code-generator and
openapi-generator-cli (which needs Java), and beside them what their output imports: httpx, attrs, pydantic, urllib3
and python-dateutil.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from generation import Memory

#: Imports every module of the package, or the module, that is named second in the folder that is named first.
IMPORT = """
import importlib, pathlib, sys
root, package = pathlib.Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, str(root))
for path in sorted((root / package).rglob("*.py")) or [root / f"{package}.py"]:
    if "_runtime" not in path.parts and path.name not in ("__main__.py", "pytest_plugin.py"):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        module = importlib.import_module(name)
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
"""


#: Seconds between two looks at the memory: reading what a large process has takes its time too.
_INTERVAL = 0.1


@dataclass(frozen=True)
class Peer:
    """Another generator: what runs it on a document, and what it makes, as a module's name."""

    name: str
    command: Callable[[Path], Sequence[str]]
    module: str


PEERS = (
    Peer(
        "openapi-python-client",
        lambda file: [
            *("openapi-python-client", "generate", "--path", str(file), "--meta", "none"),
            *("--output-path", "client"),
        ],
        "client",
    ),
    Peer(
        "datamodel-code-generator",
        lambda file: [
            *("datamodel-codegen", "--input", str(file), "--input-file-type", "openapi"),
            *("--output", "models.py", "--output-model-type", "pydantic_v2.BaseModel"),
        ],
        "models",
    ),
    Peer(
        "openapi-generator",
        lambda file: [
            *("openapi-generator-cli", "generate", "-i", str(file), "-g", "python"),
            *("--skip-validate-spec", "-o", "."),
        ],
        "openapi_client",
    ),
)


@dataclass(frozen=True)
class Made:
    """What became of a run: "ok" or how it failed, seconds, those of processors, and megabytes."""

    result: str
    seconds: float
    processors: float
    memory: float


def timed(
    command: Sequence[str],
    folder: Path,
    patience: float,
    variables: Mapping[str, str] | None = None,
) -> tuple[Made, str]:
    """Run *command* in *folder*; what became of it, and what it printed.

    The result is "ok", "exit code N", or "gave up": after *patience* seconds of processor time in one process, or,
    since others may keep the processors busy, after four times that on the wall.
    """

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (ceil(patience), ceil(patience) + 5))

    begun, before = time.perf_counter(), os.times()
    with (folder / "log").open("w+", encoding="utf-8", errors="replace") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **(variables or {})},
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=limit,
        )
        memory = Memory(process.pid, _INTERVAL)
        try:
            code = process.wait(4 * patience)
            result = "ok" if code == 0 else f"exit code {code}"
            result = "gave up" if code == -signal.SIGXCPU else result
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            result = "gave up"
        seconds = time.perf_counter() - begun
        memory.stop()
        after = os.times()
        processors = after.children_user - before.children_user
        processors += after.children_system - before.children_system
        log.seek(0)
        return Made(result, seconds, processors, memory.peak), log.read()


def run(peer: Peer, environment: Path, file: Path, folder: Path, patience: float) -> Made:
    """Let *peer* of the virtual *environment* generate *file* into the empty *folder*, and import what it made.

    A generator that ends well and has made nothing, or what cannot be imported, is told as such.
    """
    programs = environment / "bin"
    variables = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    command = list(peer.command(file))
    made, told = timed([str(programs / command[0]), *command[1:]], folder, patience, variables)
    if made.result != "ok":
        return replace(made, result=f"{made.result}: {_last(told)}")
    module = folder / peer.module
    if not (module.is_dir() or module.with_suffix(".py").is_file()):
        return replace(made, result="made nothing")
    importing = [str(programs / "python"), "-c", IMPORT, str(folder), peer.module]
    imported, told = timed(importing, folder, patience)
    if imported.result == "ok":
        return made
    return replace(made, result=f"cannot be imported: {_last(told)}")


def _last(told: str) -> str:
    lines = [line.strip() for line in told.splitlines() if "rror" in line or "xception" in line]
    return (lines or told.strip().splitlines() or [""])[-1][:120]
