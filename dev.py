#!/usr/bin/env python3
"""Everything a developer does with this repository, in one command each.

    python3 dev.py generate [ARGUMENTS]   generate everything from schemas/ into generated/ and show what was made
    python3 dev.py test [ARGUMENTS]       run the tests (arguments go to pytest)
    python3 dev.py check                  format, lint, types, generated output up to date, package installed alone
    python3 dev.py all                    check, then test: what continuous integration runs

Each installs what it needs into .venv (Python 3.11 or newer and its venv module are all that must be there).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
SOURCES = ["generator", "templates", "tests", "benchmarks", "examples", "dev.py"]
RUNTIME = ROOT / "templates" / "src" / "{package}" / "_runtime"


def run(*command: str | Path, **variables: str) -> None:
    """Run *command* in the repository, and stop with its exit code when it fails."""
    print(
        "$",
        *(Path(part).name if isinstance(part, Path) else part for part in command),
        file=sys.stderr,
        flush=True,
    )
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **variables}, check=False
    )
    if done.returncode:
        sys.exit(done.returncode)


def executable(folder: Path, name: str) -> Path:
    """The program *name* of the virtual environment in *folder*."""
    return folder / ("Scripts" if os.name == "nt" else "bin") / name


def prepare(requirements: str) -> Path:
    """The Python of .venv, after installing what requirements/*requirements* pins."""
    pins = ROOT / "requirements" / requirements
    stamp = ENVIRONMENT / f"installed-{requirements}"
    state = hashlib.sha256(pins.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    python = executable(ENVIRONMENT, "python")
    if not (stamp.is_file() and stamp.read_text() == state and python.exists()):
        print(f"installing {pins.relative_to(ROOT)} into .venv", file=sys.stderr, flush=True)
        if not python.exists():
            venv.create(ENVIRONMENT, with_pip=True)
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        run(*install, "--require-hashes", "-r", pins)
        run(*install, "--no-deps", "--no-build-isolation", "--editable", ROOT)
        stamp.write_text(state)
    return python


def generate(arguments: list[str]) -> None:
    """Generate the package, and show what was made."""
    prepare("tool.txt")
    run(executable(ENVIRONMENT, "specwright"), "generate", *arguments)
    if not arguments:
        show(ROOT / "generated")


def show(folder: Path) -> None:
    """Print the folders of *folder* with how much is in them."""
    counts: dict[str, list[int]] = {}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and "__pycache__" not in parts:
            count = counts.setdefault("/".join(parts[:-1]) or ".", [0, 0])
            count[0] += 1
            count[1] += path.stat().st_size
    for name, (files, size) in sorted(counts.items()):
        print(f"  generated/{name:45} {files:3} files {size / 1000:8.1f} kB")


def test(arguments: list[str]) -> None:
    """Run the tests: all of them on all processors, those that *arguments* choose on one."""
    # The tests of a file share what it takes long to make.
    everything = ("--numprocesses", "auto", "--dist", "loadfile")
    run(prepare("dev.txt"), "-m", "pytest", *(arguments or everything))


def check() -> None:
    """Everything that can be found wrong without running a test."""
    python = prepare("dev.txt")
    run(python, "-m", "black", "--check", *SOURCES)
    run(python, "-m", "ruff", "check", *SOURCES)
    run(python, "-m", "mypy", "-p", "specwright")
    run(
        python,
        "-m",
        "mypy",
        "dev.py",
        "tests",
        "benchmarks",
        MYPYPATH=os.pathsep.join(("generator", "generated/src")),
    )
    run(python, "-m", "mypy", "--strict", "-p", "cloudnodes", MYPYPATH="generated/src")
    run(python, "-m", "black", "--check", "--quiet", "--line-length", "100", "generated/src")
    run(executable(ENVIRONMENT, "specwright"), "generate", "--check")
    use_alone()


def use_alone() -> None:
    """Install the generated package alone in a new environment, and use it."""
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder) / "venv"
        venv.create(alone, with_pip=True)
        python = executable(alone, "python")
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        run(*install, ROOT / "generated")
        run(python, "-I", ROOT / "tests" / "alone" / "validators_only.py")
        run(*install, f"{ROOT / 'generated'}[client]")
        run(python, "-I", ROOT / "tests" / "alone" / "with_client.py")


def main() -> None:
    """Carry out the command on the command line."""
    command, arguments = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("", [])
    if command == "generate":
        generate(arguments)
    elif command == "test":
        test(arguments)
    elif command == "check" and not arguments:
        check()
    elif command == "all" and not arguments:
        check()
        test([])
    else:
        print(__doc__, file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
