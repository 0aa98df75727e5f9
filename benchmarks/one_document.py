"""What generation takes for one large document, and what other generators take for it.

    python benchmarks/one_document.py [--resources N] [--rounds N] [--peers FOLDER] [--write FOLDER]

The document is that of large_document.py. Each run is a fresh process: `specwright generate` of everything, cold,
without any change, and after one description or one maximum changed. `--peers` names a virtual environment with
openapi-python-client and datamodel-code-generator, which make the client and the models alone. Measured as in
generation.py; `--write` puts the table into its file.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import large_document
from generation import Memory, Run, generate, median

_HEADING = "## One document"


def change(file: Path, old: str, new: str) -> None:
    """Change the first *old* in *file*."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def measure(resources: int, rounds: int) -> dict[str, Run]:
    """What each kind of run takes for the document with so many *resources*."""
    found: dict[str, list[Run]] = {}
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "specs").mkdir()
            spec = large_document.write(folder / "specs" / "things.json", resources)
            found.setdefault("everything, cold", []).append(generate(folder))
            found.setdefault("nothing changed", []).append(generate(folder))
            change(spec, "It is set when", f"It is fixed ({number}) when")
            found.setdefault("one description changed", []).append(generate(folder))
            change(spec, '"maximum":', f'"maximum":{number + 1}')
            found.setdefault("one maximum changed", []).append(generate(folder))
    return {kind: median(runs) for kind, runs in found.items()}


def timed(folder: Path, *command: str) -> Run | str:
    """What *command* takes in *folder*; what it ended with, when it failed."""
    before, begun = os.times(), time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    memory = Memory(process.pid)
    _, told = process.communicate()
    wall = time.perf_counter() - begun
    memory.stop()
    after = os.times()
    if process.returncode:
        return (told.strip().splitlines() or [f"exit code {process.returncode}"])[-1][:80]
    cpu = after.children_user - before.children_user
    cpu += after.children_system - before.children_system
    return Run(wall, cpu, memory.peak)


def peers(environment: Path, resources: int) -> dict[str, Run | str]:
    """What the programs in the virtual *environment* take for the document."""
    programs = environment / "bin"
    commands: dict[str, Callable[[str], list[str]]] = {
        "openapi-python-client (client, models)": lambda spec: [
            *(str(programs / "openapi-python-client"), "generate", "--path", spec),
            *("--output-path", "client", "--meta", "none"),
        ],
        "datamodel-code-generator (models)": lambda spec: [
            *(str(programs / "datamodel-codegen"), "--input", spec, "--input-file-type"),
            *("openapi", "--output", "models.py", "--output-model-type"),
            "pydantic_v2.BaseModel",
        ],
    }
    found: dict[str, Run | str] = {}
    for name, command in commands.items():
        with tempfile.TemporaryDirectory() as folder:
            spec = large_document.write(Path(folder) / "things.json", resources)
            found[name] = timed(Path(folder), *command(str(spec)))
    return found


def report(resources: int, measured: dict[str, Run], others: dict[str, Run | str]) -> str:
    """The section of the results."""
    size = len(json.dumps(large_document.document(resources), separators=(",", ":"))) / 1e6
    lines = [
        _HEADING,
        "",
        f"{resources * large_document.OPERATIONS} operations in one document of {size:.1f} MB; "
        f"{os.cpu_count()} processors.",
        "",
        "| run | s | CPU s | peak MB |",
        "|---|---:|---:|---:|",
    ]
    for kind, each in {**measured, **others}.items():
        if isinstance(each, str):
            lines.append(f"| {kind} | fails: {each} | | |")
        else:
            lines.append(f"| {kind} | {each.wall:.1f} | {each.cpu:.1f} | {each.memory:.0f} |")
    return "\n".join(lines) + "\n"


def put(folder: Path, section: str) -> None:
    """Put the *section* into the file of results in *folder*."""
    file = folder / "generation.md"
    folder.mkdir(parents=True, exist_ok=True)
    text = file.read_text("utf-8") if file.is_file() else "# Generation\n"
    others = re.sub(rf"\n{_HEADING}\n.*?(?=\n## |\Z)", "", text, flags=re.DOTALL).rstrip("\n")
    file.write_text(f"{others}\n\n{section}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--resources", type=int, default=large_document.RESOURCES)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="a virtual environment")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="where generation.md is")
    arguments = parser.parse_args()
    if arguments.peers and not shutil.which(str(arguments.peers / "bin" / "datamodel-codegen")):
        sys.exit(f"{arguments.peers}: there is no datamodel-codegen")
    others = peers(arguments.peers, arguments.resources) if arguments.peers else {}
    section = report(arguments.resources, measure(arguments.resources, arguments.rounds), others)
    print(section)
    if arguments.write is not None:
        put(arguments.write, section)


if __name__ == "__main__":
    main()
