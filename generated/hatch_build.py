"""Build hook: compiles the validators to native code when the environment variable COMPILE_VALIDATORS is set.

    COMPILE_VALIDATORS=1 pip install .

The wheel is then one for this platform and needs a C compiler where it is built, none where it is used. Beside the
compiled modules it holds the same sources as any other, so that it works wherever the compiled ones do not fit.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SWITCH = "COMPILE_VALIDATORS"
REQUIREMENTS = ["mypy>=1.15", "setuptools>=70"]

# Interpreted all the same: what compares values of any depth, where only the interpreter bounds the stack.
_INTERPRETED = frozenset({"validation.py"})

_SETUP = """
import sys
from mypyc.build import mypycify
from setuptools import setup

group, level, *files = sys.argv[1:]
sys.argv[1:] = ["build_ext", "--inplace"]
modules = mypycify(["--ignore-missing-imports", *files], opt_level=level, debug_level="0", group_name=group)
setup(name=group, packages=[], ext_modules=modules)
"""


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling runs before it builds a wheel."""

    def dependencies(self) -> list[str]:
        """What has to be installed for the build."""
        return REQUIREMENTS if os.environ.get(SWITCH) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and have the results packed."""
        if not os.environ.get(SWITCH) or version == "editable":
            return
        folder = Path(tempfile.mkdtemp())
        made = compile_validators(Path(self.root) / "src", folder)
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        for path in made:
            build_data["force_include"][str(path)] = path.relative_to(folder).as_posix()


def compile_validators(source: Path, target: Path, optimization: str = "2") -> list[Path]:
    """Compile the validators of the one package in *source* inside *target*, and return the libraries.

    Args:
        source: the folder that holds the package.
        target: an empty folder.
        optimization: how hard the C compiler tries, "0" to "3".

    Raises:
        RuntimeError: there is nothing to compile, or the compiler failed.
    """
    (package,) = [path for path in source.iterdir() if (path / "_runtime").is_dir()]
    copied = target / package.name
    shutil.copytree(package, copied, ignore=shutil.ignore_patterns("__pycache__"))
    validators = [
        path for path in sorted(copied.rglob("_validators/*.py")) if path.name != "__init__.py"
    ]
    bounded = [path for path in validators if not is_recursive(path.read_text("utf-8"))]
    if not bounded:
        raise RuntimeError("no validator can be compiled")
    for path in bounded:
        path.write_text(narrowed(path.read_text("utf-8")), "utf-8")
    files = [path.relative_to(target).as_posix() for path in bounded]
    if bounded == validators:
        runtime = sorted((copied / "_runtime").glob("validation*.py"))
        files += [
            path.relative_to(target).as_posix() for path in runtime if path.name not in _INTERPRETED
        ]
    done = subprocess.run(
        [sys.executable, "-c", _SETUP, package.name, optimization, *files],
        cwd=target,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(
            f"the validators could not be compiled:\n{done.stdout[-4000:]}{done.stderr[-4000:]}"
        )
    return sorted(
        [*copied.rglob("*.so"), *copied.rglob("*.pyd"), *target.glob("*.so"), *target.glob("*.pyd")]
    )


def narrowed(text: str) -> str:
    """The source of a validator with tests of types that the compiler learns from.

    An instance of a subclass, which the interpreted validator leaves to its second step, is then accepted by the
    first: the verdict is the same.
    """
    text = re.sub(r"\btype\(([^()]+)\) is not (str|list|dict)\b", r"not isinstance(\1, \2)", text)
    text = re.sub(r"\btype\(([^()]+)\) is (str|list|dict|float)\b", r"isinstance(\1, \2)", text)
    whole = r"(isinstance(\1, int) and not isinstance(\1, bool))"
    return re.sub(r"\btype\(([^()]+)\) is int\b", whole, text)


def is_recursive(text: str) -> bool:
    """Whether a function of the module *text* leads to itself: an instance could then be nested without end."""
    functions = {
        node.name: node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)
    }
    calls = {
        name: {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & functions.keys()
        for name, node in functions.items()
    }
    while True:
        leaves = {name for name, called in calls.items() if not called}
        if not leaves:
            return bool(calls)
        calls = {name: called - leaves for name, called in calls.items() if name not in leaves}
