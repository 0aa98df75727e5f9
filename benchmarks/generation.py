"""How generation grows with the number of operations, on synthetic specs.

    python benchmarks/generation.py [--sizes 10 100 1000] [--rounds N] [--write FOLDER]

Each run is a fresh `specwright generate` of everything, with as many workers as it takes by itself: cold (nothing
generated, nothing remembered), without any change, and after one description or one maximum changed; and the site
alone, as `specwright docs serve` builds it. Medians of the rounds. Memory is the greatest sum, over all processes of a
run, of what each has for itself and its part of what they share (PSS), sampled from /proc where there is one.
`--write` puts the table (Markdown) into a folder.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

REPOSITORY = Path(__file__).resolve().parent.parent
GENERATOR = REPOSITORY / "generator"
#: So many operations share a service, and so much of what they refer to.
_SERVICE = 10
#: Seconds between two looks at the memory.
_INTERVAL = 0.02

_GENERATE = "import sys; from specwright.cli import main; sys.exit(main())"
_SITE = """
import os, sys
from pathlib import Path
from specwright.installation import templates_root
from specwright.pipeline import read
from specwright.site.building import build
from specwright.sources import discover

package = read(discover([Path("specs")]), "demo", Path.cwd())
begun = __import__("time").perf_counter()
files = build(package, [templates_root()], workers=os.cpu_count() or 1)
print(__import__("time").perf_counter() - begun)
"""


# ------------------------------------------------------------------ specs


def text(english: str, chinese: str) -> dict[str, Any]:
    return {"description": english, "x-zh": chinese}


def request(number: int) -> dict[str, Any]:
    """The schema of a request: scalars, an enumeration, a list of objects and a rule."""
    disk = {
        "type": "object",
        "additionalProperties": False,
        "required": ["Size"],
        **text("A disk of the thing.", "实例的磁盘。"),
        "properties": {
            "Size": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100,
                **text("How large it is.", "大小。"),
            },
            "Device": {"type": "string", "pattern": "^/dev/[a-z]+$", **text("Its path.", "路径。")},
        },
    }
    mode = {
        "type": "string",
        "enum": ["fast", "slow", "careful"],
        "default": "fast",
        **text("How it is made.", "创建方式。"),
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["Name"],
        **text("What is asked for.", "请求内容。"),
        "properties": {
            "Name": {
                "type": "string",
                "maxLength": 64,
                **text(f"The name of thing {number}.", f"实例 {number} 的名称。"),
            },
            "Count": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                **text("How many are made; see `Mode`.", "创建数量，参见 `Mode`。"),
            },
            "Mode": mode,
            "Disks": {"type": "array", "maxItems": 8, "items": disk, **text("Disks.", "磁盘。")},
            "Token": {"type": "string", "format": "password", **text("A secret.", "密钥。")},
        },
        "x-validations": [
            {
                "id": "many-are-not-careful",
                "rule": "!has(self.Count) || self.Count < 10 || self.Mode != 'careful'",
                "description": "Only a few are made carefully.",
                "message": "{self.Count} are too many",
                "x-zh": {"description": "谨慎方式只能少量创建。", "message": "{self.Count} 过多"},
            }
        ],
    }


def document(number: int) -> dict[str, Any]:
    """A document with one operation."""
    reply = {
        "type": "object",
        "properties": {"Id": {"type": "string", **text("Its id.", "标识。")}},
    }
    error = {
        "code": f"ThingExists{number}",
        "status": 409,
        "causes": [text("There is one of that name.", "已有同名实例。")],
        "remedy": text("Choose another name.", "请换一个名称。"),
        "retryable": False,
    }
    operation = {
        "operationId": f"CreateThing{number}",
        "summary": f"Create thing {number}",
        "x-zh": {"summary": f"创建实例 {number}"},
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": request(number), "example": {"Name": "one"}}
            },
        },
        "responses": {
            "200": {
                "description": "Made.",
                "content": {"application/json": {"schema": reply, "example": {"Id": "t-1"}}},
            }
        },
        "x-error-codes": [error],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Service {number // _SERVICE}", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {f"/things{number}": {"post": operation}},
    }


def write_specs(folder: Path, count: int) -> Path:
    """Write the specs of *count* operations below *folder*, and return the one that is to be changed."""
    for number in range(count):
        service = folder / "specs" / f"service{number // _SERVICE}"
        service.mkdir(parents=True, exist_ok=True)
        written = yaml.safe_dump(document(number), allow_unicode=True, sort_keys=False)
        (service / f"thing{number}.yaml").write_text(written, "utf-8")
    return folder / "specs" / "service0" / "thing0.yaml"


# ------------------------------------------------------------------ measuring


@dataclass(frozen=True)
class Run:
    """What one run took: seconds on the wall and of processors, and megabytes."""

    wall: float
    cpu: float
    memory: float


class Memory:
    """The greatest memory of a process and all below it, while that runs, looked at every *interval* seconds."""

    def __init__(self, process: int, interval: float = _INTERVAL) -> None:
        self.peak = 0.0
        self._interval = interval
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(process,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def _watch(self, process: int) -> None:
        while not self._stopped.wait(self._interval):
            self.peak = max(self.peak, sum(map(_proportional, _family(process))))


def _family(process: int) -> Iterator[int]:
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return
    for child in children.split():
        yield from _family(int(child))


def _proportional(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^Pss:\s+(\d+) kB", lines, re.MULTILINE)
    return int(found[1]) / 1e3 if found else 0.0


def run(folder: Path, program: str, *arguments: str) -> tuple[Run, str]:
    """Run *program* in *folder*; what it took, and what it printed."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(GENERATOR),
        "SPECWRIGHT_CACHE": str(folder / "cache"),
    }
    # Installed packages come compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = os.times()
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    memory = Memory(process.pid)
    printed, _ = process.communicate()
    wall = time.perf_counter() - begun
    memory.stop()
    after = os.times()
    if process.returncode:
        sys.exit(process.returncode)
    cpu = after.children_user - before.children_user
    cpu += after.children_system - before.children_system
    return Run(wall, cpu, memory.peak), printed


def generate(folder: Path) -> Run:
    return run(folder, _GENERATE, "generate", "specs", "-o", "out", "--package", "demo")[0]


def site(folder: Path) -> Run:
    """The site alone; on the wall counts what it takes once the specs are read."""
    measured, printed = run(folder, _SITE)
    return Run(float(printed), measured.cpu, measured.memory)


def measure(count: int, rounds: int) -> dict[str, Run]:
    """What each kind of run takes for *count* operations."""
    found: dict[str, list[Run]] = {}
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            changed = write_specs(folder, count)
            found.setdefault("everything, cold", []).append(generate(folder))
            found.setdefault("nothing changed", []).append(generate(folder))
            _edit(changed, "How many are made", f"How many are made ({number})")
            found.setdefault("one description changed", []).append(generate(folder))
            _edit(changed, "maximum: 1000", f"maximum: {2000 + number}")
            found.setdefault("one maximum changed", []).append(generate(folder))
            shutil.rmtree(folder / "out")
            found.setdefault("the site alone", []).append(site(folder))
    return {kind: median(runs) for kind, runs in found.items()}


def _edit(spec: Path, old: str, new: str) -> None:
    before = spec.read_text("utf-8")
    assert old in before
    spec.write_text(before.replace(old, new), "utf-8")


def median(runs: Sequence[Run]) -> Run:
    """The median of each figure."""
    return Run(
        statistics.median(each.wall for each in runs),
        statistics.median(each.cpu for each in runs),
        statistics.median(each.memory for each in runs),
    )


# ------------------------------------------------------------------ reporting


def report(measured: dict[int, dict[str, Run]]) -> str:
    smallest = min(measured)
    lines = [
        "# Generation",
        "",
        f"Synthetic operations in services of {_SERVICE}; {os.cpu_count()} processors. The last column is the",
        "processor time of each operation that the row above has not: it stays the same where growth is linear.",
        "",
        "| run | operations | s | CPU s | peak MB | CPU ms an operation | CPU ms a further operation |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for kind in measured[smallest]:
        known: tuple[int, float] | None = None
        for count, runs in sorted(measured.items()):
            each = runs[kind]
            further = "–"
            if known is not None:
                further = f"{(each.cpu - known[1]) / (count - known[0]) * 1e3:.1f}"
            known = count, each.cpu
            lines.append(
                f"| {kind} | {count} | {each.wall:.2f} | {each.cpu:.2f} | {each.memory:.0f} "
                f"| {each.cpu / count * 1e3:.1f} | {further} |"
            )
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="where to put generation.md")
    arguments = parser.parse_args()
    written = report({count: measure(count, arguments.rounds) for count in arguments.sizes})
    print(written)
    if arguments.write is not None:
        arguments.write.mkdir(parents=True, exist_ok=True)
        file = arguments.write / "generation.md"
        # one_document.py has a section of its own in it.
        known = file.read_text("utf-8") if file.is_file() else ""
        kept = "".join(known.partition("\n## ")[1:])
        file.write_text(written + kept, "utf-8")


if __name__ == "__main__":
    main()
