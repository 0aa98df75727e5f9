"""The modules that go into generated packages."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
import pytest

from specwright.installation import templates_root
from specwright.validation import Root, SchemaError, compile_modules

from .support import package, rendered

RUNTIME = templates_root() / "src" / "{package}" / "_runtime"
COMPONENTS = "file:///specs/components.yaml"
FIRST = "file:///specs/first.yaml"
SECOND = "file:///specs/second.yaml"

TAG = {
    "type": "object",
    "required": ["Key"],
    "properties": {
        "Key": {"type": "string", "pattern": "^[a-z]+-x$"},
        "Value": {"$ref": "#/components/schemas/Text"},
    },
    "additionalProperties": False,
}
DOCUMENTS: dict[str, Any] = {
    COMPONENTS: {
        "openapi": "3.1.0",
        "components": {"schemas": {"Tag": TAG, "Text": {"type": "string", "maxLength": 5}}},
    },
    FIRST: {
        "openapi": "3.1.0",
        "components": {
            "schemas": {
                "Request": {
                    "type": "object",
                    "required": ["Name"],
                    "properties": {
                        "Name": {"type": "string"},
                        "Tag": {
                            "type": "array",
                            "items": {"$ref": "components.yaml#/components/schemas/Tag"},
                        },
                        "os/billing mode": {"type": "string"},
                        "Labels": {"additionalProperties": {"type": "string"}},
                    },
                    "additionalProperties": False,
                }
            }
        },
    },
    SECOND: {
        "openapi": "3.1.0",
        "paths": {
            "/x": {
                "post": {
                    "requestBody": {
                        "type": "object",
                        "properties": {"Tag": {"$ref": "components.yaml#/components/schemas/Tag"}},
                    }
                }
            }
        },
    },
}
ROOTS = [
    Root("first", f"{FIRST}#/components/schemas/Request", "docs/First"),
    Root("second", f"{SECOND}#/paths/~1x/post/requestBody"),
]


def test_schemas_of_several_roots_exist_once_in_the_shared_module() -> None:
    modules = {module.name: rendered(module) for module in compile_modules(ROOTS, DOCUMENTS)}
    assert set(modules) == {"first", "second", "_shared"}
    assert "def accepts_tag(" in modules["_shared"]
    assert "def accepts_tag(" not in modules["first"] + modules["second"]


def test_a_single_root_needs_no_shared_module() -> None:
    assert [module.name for module in compile_modules(ROOTS[:1], DOCUMENTS)] == ["first"]


def test_the_entry_points_work_across_modules(tmp_path: Path) -> None:
    modules = package(tmp_path, ROOTS, DOCUMENTS)
    first = modules["first"]
    valid = {"Name": "n", "Tag": [{"Key": "a-x", "Value": "v"}], "Labels": {"a": "b"}}
    assert first.is_valid_first(valid)
    assert first.validate_first(valid) == []
    assert first.check_first(valid) is None
    assert modules["second"].is_valid_second({"Tag": {"Key": "a-x"}})
    violations = first.validate_first({"Name": 1, "Tag": [{"Key": "A", "Valu": "x"}]})
    assert [v.path for v in violations] == ["/Name", "/Tag/0/Key", "/Tag/0/Valu"]
    with pytest.raises(ValueError) as caught:
        first.check_first({})
    assert [v.path for v in caught.value.violations] == ["/Name"]  # type: ignore[attr-defined]


def test_violations_lead_to_the_documentation_and_to_the_schema(tmp_path: Path) -> None:
    validate = package(tmp_path, ROOTS, DOCUMENTS)["first"].validate_first
    instance = {
        "Tag": [{"Key": "a-x", "Value": 1}, {"x": 1}],
        "os/billing mode": 1,
        "Labels": {"a.b": 1},
        "Other": 1,
    }
    docs = {v.path: v.docs for v in validate(instance)}
    assert docs == {
        "/Name": "docs/First#Name",
        "/Tag/0/Value": "docs/First#Tag.Value",
        "/Tag/1/Key": "docs/First#Tag.Key",
        "/Tag/1/x": "docs/First#Tag",
        "/os~1billing mode": "docs/First#os/billing%20mode",
        "/Labels/a.b": "docs/First#Labels",
        "/Other": "docs/First",
    }
    pointers = {v.path: v.schema_pointer for v in validate(instance)}
    assert pointers["/Tag/0/Value"] == "components.yaml#/components/schemas/Text/type"
    assert pointers["/Name"] == "first.yaml#/components/schemas/Request/required"


def test_a_module_without_documentation_gives_none(tmp_path: Path) -> None:
    validate = package(tmp_path, ROOTS, DOCUMENTS)["second"].validate_second
    assert [v.docs for v in validate({"Tag": 1})] == [None]


def test_modules_import_the_standard_library_and_the_runtime_only() -> None:
    allowed = {"__future__", "re", "typing"}
    for module in compile_modules(ROOTS, DOCUMENTS):
        for node in ast.walk(ast.parse(rendered(module))):
            if isinstance(node, ast.Import):
                assert {alias.name for alias in node.names} <= allowed
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                assert node.module in allowed


RULED: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string", "pattern": "^(a|b)+-x$"}, "b": {"type": "string"}},
    "x-validations": [
        {"id": "a", "rule": "!has(self.a) || isCIDR(self.a) || int(self.a) > 1", "message": "m"},
        {"id": "b", "rule": "!has(self.b) || self.b.matches('^(a|b)+c')", "message": "m"},
    ],
}


def test_importing_a_module_loads_nothing_that_takes_long(tmp_path: Path) -> None:
    (module,) = compile_modules([Root("ruled", "file:///a.json")], {"file:///a.json": RULED})
    (tmp_path / "made" / "validators").mkdir(parents=True)
    shutil.copytree(RUNTIME, tmp_path / "made" / "_runtime")
    for folder in ("made", "made/validators"):
        (tmp_path / folder / "__init__.py").write_text("")
    (tmp_path / "made" / "validators" / "ruled.py").write_text(rendered(module), "utf-8")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); before = set(sys.modules); "
        "from made.validators.ruled import is_valid_ruled; "
        "print(*sorted(set(sys.modules) - before)); assert is_valid_ruled({})"
    )
    loaded = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    ours = {name for name in loaded if name.startswith("made")}
    assert "made._runtime.cel_network" in ours
    assert "made._runtime.validation_walker" not in ours
    assert set(loaded) - ours <= {"__future__", "binascii"}


HOSTILE = [
    '"""',
    "'",
    "\\",
    "\x00",
    "\u2028",
    "\ud800",
    "\r\n",
    "{% raw %}",
    "{{ x }}",
    "#",
    '"',
    "a'b\"c",
]


def test_every_string_of_a_schema_survives_unchanged(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": HOSTILE,
        "properties": {name: {"enum": [name, "other"], "type": "string"} for name in HOSTILE},
        "additionalProperties": False,
    }
    roots = [Root("hostile", "file:///a.json", docs='d"\n\\')]
    (module,) = compile_modules(roots, {"file:///a.json": schema}, runtime="specwright.runtime")
    for text in (rendered(module), _black(rendered(module))):
        names: dict[str, Any] = {"__name__": "hostile"}
        exec(compile(text.encode("utf-8"), "hostile", "exec"), names)
        assert names["validate_hostile"]({name: name for name in HOSTILE}) == []
        violations = names["validate_hostile"]({})
        assert [v.path for v in violations] == [
            "/" + name.replace("~", "~0").replace("/", "~1") for name in HOSTILE
        ]


def _black(text: str) -> str:
    return black.format_str(text, mode=black.Mode(line_length=100))


def test_tables_are_laid_out_as_black_would() -> None:
    for module in compile_modules(ROOTS, DOCUMENTS):
        tables = "units = {\n" + "".join(f"    {unit},\n" for unit in module.units) + "}\n"
        assert _black(tables) == tables


def test_tables_hold_plain_data_only(tmp_path: Path) -> None:
    import json

    for module in package(tmp_path, ROOTS, DOCUMENTS).values():
        json.dumps(module.PROGRAM.units)


def test_a_pattern_that_can_take_exponential_time_is_refused() -> None:
    document = {"properties": {"a": {"pattern": "^(a+)+$"}}}
    with pytest.raises(SchemaError) as caught:
        compile_modules([Root("a", "file:///a.json")], {"file:///a.json": document})
    assert caught.value.pointer == "/properties/a/pattern"
    assert caught.value.uri == "file:///a.json"


def test_compiling_twice_gives_the_same_bytes() -> None:
    first = [rendered(module) for module in compile_modules(ROOTS, DOCUMENTS)]
    assert first == [rendered(module) for module in compile_modules(ROOTS, DOCUMENTS)]


def test_deeply_nested_schemas_compile(tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for level in range(200):
        schema = {"items": schema, "type": "array"} if level % 2 else {"properties": {"a": schema}}
    modules = package(tmp_path, [Root("deep", "file:///a.json")], {"file:///a.json": schema})
    instance: Any = "x"
    for level in range(200):
        instance = [instance] if level % 2 else {"a": instance}
    assert modules["deep"].validate_deep(instance) == []


@pytest.mark.parametrize(
    ("schema", "asked"),
    [
        ({"enum": ["now"], "maxLength": 9}, set()),
        ({"enum": [1, 2], "maxLength": 9, "maximum": 2}, {"is_number"}),
        ({"enum": ["now", 1], "maxLength": 9}, {"isinstance", "is_number"}),
    ],
)
def test_what_is_of_a_type_already_is_not_asked_for_it(
    schema: dict[str, Any], asked: set[str]
) -> None:
    (module,) = compile_modules([Root("a", "file:///a.json")], {"file:///a.json": schema})
    assert set(re.findall(r"isinstance|is_number", module.texts[0])) == asked


@pytest.mark.parametrize(("count", "follows"), [(60, True), (500, False)])
def test_pyright_is_not_asked_to_follow_more_branches_than_it_can(
    count: int, follows: bool
) -> None:
    properties = {f"p{number}": {"type": "string", "maxLength": 3} for number in range(count)}
    schema = {"type": "object", "additionalProperties": False, "properties": properties}
    (module,) = compile_modules([Root("a", "file:///a.json")], {"file:///a.json": schema})
    assert ("reportUnusedVariable=false" in rendered(module)) is not follows
