"""Metadata that are none: refused at their place before anything is written, or specs inside the folder."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from specwright import loading
from specwright.cli import main
from tests.hostile import running
from tests.hostile.mutating import StructureMutator, at, paths
from tests.hostile.payloads import PAYLOADS
from tests.hostile.test_mutations import MUTATIONS, SEED
from tests.importing.metadata import CHINESE, RPC

ROA = copy.deepcopy(RPC)
ROA["info"]["style"] = "ROA"
ROA["components"]["schemas"]["tag"] = {
    "type": "object",
    "title": "A tag",
    "properties": {
        "key": {
            **{"type": "string", "description": "Its key", "required": True, "default": "a"},
            **{"enum": ["a", "b"], "enumValueTitles": {"a": "A"}, "example": "b"},
        },
        "next": {"$ref": "#/components/schemas/tag"},
        "sizes": {"additionalProperties": {"type": "number", "maximum": "5", "example": "2.5"}},
    },
}
ROA["apis"]["TagBox"] = {
    "path": "/boxes/{id}/tags",
    "title": "Tag a box",
    "description": "Of one box\n\nall tags.",
    "deprecated": True,
    "methods": ["put"],
    "parameters": [
        {"name": "id", "in": "path", "schema": {"type": "string", "required": True}},
        {"name": "how", "in": "query", "style": "json", "schema": {"type": "object"}},
        {"name": "try", "in": "header", "schema": {"type": "boolean", "default": "true"}},
        {
            "name": "body",
            "in": "body",
            "schema": {"type": "array", "items": {"$ref": "#/components/schemas/tag"}},
        },
    ],
    "responses": {"200": {"schema": {"$ref": "#/components/schemas/tag"}}, "404": {"schema": {}}},
    "errorCodes": {"404": [{"errorCode": "NoBox", "errorMessage": "There is none."}]},
}


def imported(folder: Path, metadata: Any, chinese: Any = None) -> Result:
    """Import in *folder*, and see that nothing came of it but an answer and files where they belong."""
    for name, value in (("api-docs.json", metadata), ("zh.json", chinese)):
        (folder / name).write_bytes(running.as_json(value))
    arguments = ["import", "aliyun", str(folder / "api-docs.json"), "-o", str(folder / "out")]
    if chinese is not None:
        arguments += ["--zh", str(folder / "zh.json")]
    loading._known.clear()
    result = CliRunner().invoke(main, arguments)
    assert "internal fault" not in result.stderr, result.stderr
    assert {c for c in result.output if not c.isprintable()} <= {"\n"}
    assert max(map(len, result.output.splitlines()), default=0) < 1000
    written = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
    expected = {Path("api-docs.json"), Path("zh.json")}
    if result.exit_code:
        assert result.exit_code == 1
        assert written == expected, result.stderr
    assert {path.parent for path in written - expected} <= {Path("out")}
    return result


WRONG: dict[str, Any] = {
    "a list as a type": (("schema", "type"), ["string"]),
    "an object as a type": (("schema", "type"), {"a": 1}),
    "a list as a format": (("schema", "format"), [[]]),
    "a number as values": (("schema", "enum"), 5),
    "a list of members": (("schema", "properties"), []),
    "no schema": (("schema",), "string"),
    "no name": (("name",), ""),
    "a place": (("in",), "../x"),
    "digits": (("schema", "maximum"), 10**500),
    "half of a pair": (("schema", "description"), "\ud800"),
    "deep": (("schema",), json.loads('{"items":' * 300 + "1" + "}" * 300)),
}


@pytest.mark.parametrize("case", WRONG)
def test_values_of_other_kinds_are_refused_at_their_place(tmp_path: Path, case: str) -> None:
    metadata = copy.deepcopy(ROA)
    (*way, last), value = WRONG[case]
    at(metadata["apis"]["TagBox"]["parameters"][0], tuple(way))[last] = value
    said = imported(tmp_path, metadata).stderr
    assert "/apis/TagBox/parameters/0" in said or case == "deep"
    assert "api-docs.json:1:" in said


@pytest.mark.parametrize(
    "name", ["components", "Components", "Con", "lpt1", "tagbox", "A" * 101, "../A", "A\n", "", "Ä"]
)
def test_names_that_no_file_of_their_own_can_have_are_refused(tmp_path: Path, name: str) -> None:
    metadata = copy.deepcopy(ROA)
    metadata["apis"][name] = {}
    assert "api-docs.json:1:" in imported(tmp_path, metadata).stderr


def test_statuses_are_numbers_of_three_digits(tmp_path: Path) -> None:
    metadata = copy.deepcopy(RPC)
    metadata["apis"]["OpenBox"]["errorCodes"] = {
        key: [{"errorCode": f"Code{index}", "errorMessage": 5}]
        for index, key in enumerate(("404", "9" * 5000, "４０４", "", "4", "-404"))
    }
    metadata["apis"]["OpenBox"]["responses"] = {"200": {}, "2００": {}, "2xx; x": {}, "../2": {}}
    assert imported(tmp_path, metadata).exit_code == 0
    operation = yaml.safe_load((tmp_path / "out" / "OpenBox.yaml").read_text("utf-8"))["paths"][
        "/"
    ]["post"]
    assert list(operation["responses"]) == ["200"]
    assert [each["code"] for each in operation["x-error-codes"]] == ["Code0"]


def test_the_text_of_a_spec_hides_nothing(tmp_path: Path) -> None:
    loud = "\x1b[31m\u202etxet\u2066 a\u200bb\ufeff\x85\u2028\U000e0001\n\ttab\n"
    metadata = copy.deepcopy(RPC)
    size = metadata["apis"]["OpenBox"]["parameters"][1]["schema"]
    size.update(description=f"x{loud}x", title=loud, type="string", default=f" {loud}")
    assert imported(tmp_path, metadata).exit_code == 0
    text = (tmp_path / "out" / "OpenBox.yaml").read_text("utf-8")
    assert {c for c in text if not c.isprintable()} <= {"\n"}
    document = loading.parse("x.yaml", text)
    body = document["paths"]["/"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["properties"]["Size"]["default"] == f" {loud}"


def planted(choices: random.Random, document: Any) -> Any:
    """A copy of *document* with payloads for some of its texts and keys."""
    document = copy.deepcopy(document)
    for path in [path for path in paths(document) if path and choices.random() < 0.2]:
        try:
            holder = at(document, path[:-1])
            if isinstance(holder[path[-1]], str):
                holder[path[-1]] = choices.choice(PAYLOADS)
            elif isinstance(holder, dict) and choices.random() < 0.3:
                holder[choices.choice(PAYLOADS)] = holder.pop(path[-1])
        except (KeyError, IndexError):
            continue
    return document


def test_mutated_metadata_are_imported_or_refused(tmp_path: Path) -> None:
    choices = random.Random(SEED)
    editions = [RPC, CHINESE, ROA]
    mutator = StructureMutator(choices, editions)
    good = 0
    for number in range(MUTATIONS):
        folder = tmp_path / str(number)
        folder.mkdir()
        one, other = (
            planted(choices, edition) if choices.random() < 0.5 else mutator.mutate(edition)
            for edition in choices.choices(editions, k=2)
        )
        if imported(folder, one, other).exit_code == 0:
            good += 1
            if number % 10 == 0:
                running.package_of(folder / "out")
    assert 0 < good < MUTATIONS
