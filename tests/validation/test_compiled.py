"""Validators as native code: the build hook of generated packages."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specwright.installation import templates_root
from specwright.validation import Root, compile_modules, compile_schema

from .support import rendered

pytest.importorskip("hatchling", reason="hatchling, which runs the build hook, is not installed")

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "pattern": "^(a|b)+$"},
        "count": {"type": "integer", "minimum": 1},
        "share": {"type": "number", "maximum": 1},
        "on": {"type": "boolean"},
        "tags": {
            "type": "array",
            "maxItems": 3,
            "items": {"type": "object", "properties": {"key": {"enum": ["a", "b"]}}},
        },
    },
    "additionalProperties": False,
    "x-validations": [
        {
            "id": "keys-differ",
            "rule": "!has(self.tags) || unique(self.tags.filter(t, has(t.key)).map(t, t.key))",
            "message": "repeated in {self.name}",
        }
    ],
}
INSTANCES: list[Any] = [
    {"name": "a", "count": 1, "share": 0.5, "on": True, "tags": [{"key": "a"}, {"key": "b"}]},
    {"name": "a", "tags": [{"key": "a"}, {"key": "a"}]},
    {"name": "c", "count": 0, "share": 2, "on": 1, "tags": [{"key": "c"}, 5], "other": 1},
    {"count": True, "share": "x", "tags": {}},
    {"name": "a", "count": 2.0, "share": True},
    [],
    None,
]


def hook() -> ModuleType:
    path = templates_root() / "hatch_build.py"
    spec = importlib.util.spec_from_file_location("hatch_build", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def package(folder: Path, schema: Any) -> Path:
    """A package with one validator, below *folder*."""
    made = folder / "source" / "made"
    (made / "demo" / "_validators").mkdir(parents=True)
    shutil.copytree(templates_root() / "src" / "{package}" / "_runtime", made / "_runtime")
    for inner in ("", "demo", "demo/_validators"):
        (made / inner / "__init__.py").write_text("")
    root = Root("thing", "file:///a.json")
    (module,) = compile_modules([root], {"file:///a.json": schema}, runtime="made._runtime")
    (made / "demo" / "_validators" / "thing.py").write_text(rendered(module), "utf-8")
    return folder / "source"


@pytest.mark.skipif(
    not (shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")),
    reason="there is no C compiler",
)
def test_compiled_validators_say_what_interpreted_ones_say(tmp_path: Path) -> None:
    pytest.importorskip("mypyc", reason="mypyc is not installed")
    pytest.importorskip("setuptools", reason="setuptools, which calls the C compiler, is missing")
    target = tmp_path / "target"
    target.mkdir()
    made = hook().compile_validators(package(tmp_path, SCHEMA), target, optimization="0")
    names = {path.name.partition(".")[0] for path in made}
    assert {"thing", "validation_walker"} <= names
    program = (
        "import json, sys; import made.demo._validators.thing as thing\n"
        "assert not thing.__file__.endswith('.py')\n"
        "for instance in json.load(sys.stdin):\n"
        "    found = thing.validate_thing(instance)\n"
        "    print(json.dumps([thing.is_valid_thing(instance), [str(each) for each in found]]))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(INSTANCES),
        cwd=target,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    validator = compile_schema(SCHEMA)
    for instance, line in zip(INSTANCES, told, strict=True):
        found = [str(each) for each in validator.validate(instance)]
        assert json.loads(line) == [validator.is_valid(instance), found]


def test_a_recursive_schema_stays_interpreted(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"inner": {"$ref": "#"}}}
    (tmp_path / "target").mkdir()
    with pytest.raises(RuntimeError, match="no validator"):
        hook().compile_validators(package(tmp_path, schema), tmp_path / "target")


def test_the_hook_does_nothing_unless_it_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COMPILE_VALIDATORS", raising=False)
    made = hook().CustomBuildHook.__new__(hook().CustomBuildHook)
    build: dict[str, Any] = {}
    made.initialize("standard", build)
    assert build == {}
    assert made.dependencies() == []
