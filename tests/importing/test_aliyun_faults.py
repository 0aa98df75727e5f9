"""Faults of Alibaba Cloud's API metadata are told when importing, at their place, and nothing is written then."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specwright.errors import OutputError
from specwright.importing.writing import write

from .metadata import CHINESE, RPC, changed, imported, parameter, roa

TEXT = {"type": "string"}
BODY = parameter("body", {"type": "object"}, "body")


def with_schemas(**schemas: Any) -> Any:
    metadata = changed(parameters=[parameter("A", {"$ref": "#/components/schemas/a"})])
    metadata["components"]["schemas"] = schemas
    return metadata


def branch(name: str) -> Any:
    return {"allOf": [{"$ref": f"#/components/schemas/{name}"}]}


FAULTS: list[tuple[Any, str, str]] = [
    (
        with_schemas(**{"a": {}, "Foo«Bar»": {}}),
        "/components/schemas/Foo«Bar»",
        "'Foo«Bar»' cannot be the name of a component",
    ),
    (
        with_schemas(**{"a": {}, "Foo<Bar>": {}}),
        "/components/schemas/Foo<Bar>",
        "'Foo<Bar>' cannot be the name of a component",
    ),
    (
        with_schemas(a={"$ref": "#/components/schemas/b"}, b={"$ref": "#/components/schemas/a"}),
        "/components/schemas/a",
        "the chain of $refs never ends",
    ),
    (with_schemas(a=branch("b"), b=branch("a")), "/components/schemas/a", "back to itself"),
    (
        with_schemas(a={"allOf": [{"properties": {"k": TEXT}}, {"properties": {"k": {}}}]}),
        "/components/schemas/a/allOf/1/properties/k",
        "another branch describes 'k' in another way",
    ),
    (
        with_schemas(a={"properties": {"k": TEXT}, "oneOf": [TEXT]}),
        "/components/schemas/a/oneOf",
        "not supported in requests",
    ),
    (with_schemas(a={"properties": []}), "/components/schemas/a/properties", "not of type"),
    (changed(methods=["fetch"]), "/apis/OpenBox/methods/0", "'fetch' is no method of HTTP"),
    (roa(methods=[]), "/apis/OpenBox/methods", "no method"),
    (roa(path=None), "/apis/OpenBox/path", "not of type"),
    (
        roa(path="/boxes/{id}"),
        "/apis/OpenBox/path",
        "'id' in the path is no parameter of the operation",
    ),
    (
        roa(parameter("id", TEXT, "path")),
        "/apis/OpenBox/parameters/0/name",
        "the path has no place for the parameter 'id'",
    ),
    (
        roa(parameter("a b", TEXT, "header")),
        "/apis/OpenBox/parameters/0/name",
        "cannot be the name of a header",
    ),
    (
        roa(BODY, consumes=["application/x-www-form-urlencoded"]),
        "/apis/OpenBox/consumes",
        "a body in 'application/x-www-form-urlencoded' is not supported in ROA",
    ),
    (
        changed(parameters=[parameter("A", TEXT, style="multi")]),
        "/apis/OpenBox/parameters/0/style",
        "the style 'multi' of a parameter is not supported",
    ),
    (changed(produces=["json"]), "/apis/OpenBox/produces/0", "'json' is no media type"),
    (
        {**RPC, "endpoints": [*RPC["endpoints"], {"regionId": "cn-here", "endpoint": "other"}]},
        "/endpoints/3/endpoint",
        "the region 'cn-here' has another endpoint already",
    ),
]


@pytest.mark.parametrize(("metadata", "pointer", "told"), FAULTS)
def test_a_fault_is_told_at_its_place(
    tmp_path: Path, metadata: Any, pointer: str, told: str
) -> None:
    done = imported(tmp_path, metadata)
    assert done.exit_code == 1, done.output
    (line,) = [each for each in done.output.splitlines() if f"({pointer}" in each]
    assert line.startswith(f"{tmp_path / 'api-docs.json'}:1:")
    assert told in line
    assert not (tmp_path / "specs").exists()


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    parameters = [parameter("A", TEXT, "path"), parameter("B", TEXT, "host")]
    done = imported(tmp_path, changed(parameters=parameters, methods=["fetch"]))
    assert done.output.count("api-docs.json:1:") == 3


@pytest.mark.parametrize("name", ["product", "version"])
def test_chinese_texts_of_another_service_are_refused(tmp_path: Path, name: str) -> None:
    other = copy.deepcopy(CHINESE)
    other["info"][name] = "Other"
    chinese = tmp_path / "zh.json"
    chinese.write_text(json.dumps(other), "utf-8")
    done = imported(tmp_path, RPC, "--zh", chinese)
    assert done.exit_code == 1
    assert f"{chinese}:1:" in done.output
    assert f"the {name} is 'Other' here and" in done.output
    assert f"(/info/{name})" in done.output
    assert not (tmp_path / "specs").exists()


def test_nothing_is_left_of_what_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "specs").write_text("in the way", "utf-8")
    done = imported(tmp_path, RPC)
    assert done.exit_code == 1
    assert "nothing is written" in done.output
    assert "Traceback" not in done.output


def test_files_are_written_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def full(self: Path, *arguments: Any, **options: Any) -> Any:
        if self.name == "Second.yaml":
            raise OSError(28, "No space left on device", str(self))
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OutputError, match="No space left on device; nothing is written"):
        write(tmp_path / "specs", {"First.yaml": "a: 1\n", "Second.yaml": "b: 1\n"})
    assert not list((tmp_path / "specs").iterdir())


def _nested(metadata: Any, value: Any) -> None:
    metadata["apis"]["OpenBox"]["parameters"][0]["schema"]["properties"] = {"a": value}


@pytest.mark.parametrize(
    "change",
    [
        lambda d, value: d.update(info=value),
        lambda d, value: d.update(components=value),
        lambda d, value: d.update(directories=value),
        lambda d, value: d["apis"].update(OpenBox=value),
        lambda d, value: d["apis"]["OpenBox"].update(parameters=[value]),
        lambda d, value: d["apis"]["OpenBox"].update(responses={"200": value}),
        lambda d, value: d["apis"]["OpenBox"].update(errorCodes={"400": [value]}),
        lambda d, value: d["apis"]["OpenBox"].update(responseDemo=value),
        lambda d, value: d["endpoints"].append(value),
        _nested,
    ],
)
@pytest.mark.parametrize("value", [7, [[]], "x\n\x1b[31m", {"type": ["string"], "x": 1e300}])
def test_values_of_the_wrong_type_are_told_on_a_line_each(
    tmp_path: Path, change: Callable[[Any, Any], Any], value: Any
) -> None:
    metadata = copy.deepcopy(RPC)
    change(metadata, value)
    done = imported(tmp_path, metadata)
    assert done.exit_code in (0, 1)
    assert "\x1b" not in done.output
    assert "Traceback" not in done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    if done.exit_code:
        *told, last = done.output.splitlines()
        assert last.startswith("specwright: ")
        assert all("api-docs.json:1:" in line for line in told)
        assert not (tmp_path / "specs").exists()
