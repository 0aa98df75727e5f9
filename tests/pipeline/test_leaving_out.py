"""`--skip-unsupported` leaves out what is written wrongly too, with all that refers to it, and lists it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from specwright import ir
from specwright.configuration import Configuration
from specwright.errors import InputError
from specwright.pipeline import generate, read
from specwright.sources import discover


def reply(schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "It", "content": content}}}


SPEC: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        "/right": {"get": reply({"$ref": "#/components/schemas/Right"})},
        "/null": {"get": reply(None), "delete": {"responses": {"204": {"description": "Gone"}}}},
        "/far": {"get": reply({"type": "array", "items": {"$ref": "#/components/schemas/Far"}})},
        "/lost": {"get": reply({"$ref": "#/components/schemas/Nowhere"})},
        "/coded": {"get": reply({"$ref": "#/components/schemas/Coded"})},
        "/named": {
            "parameters": [{"in": "header", "name": "", "schema": {"type": "string"}}],
            "get": reply({"type": "string"}),
        },
    },
    "components": {
        "schemas": {
            "Right": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Far": {
                "type": "object",
                "properties": {"near": {"$ref": "#/components/schemas/Near"}},
            },
            "Near": {"type": "object", "additionalProperties": 0},
            "Coded": {
                "type": "object",
                "properties": {
                    "pattern": {"type": "string", "pattern": 0},
                    "java": {"type": "string", "pattern": "\\p{Print}+"},
                    "slow": {"type": "string", "pattern": "^(a+)+$"},
                    "kept": {"type": "string", "pattern": "^a+$"},
                },
            },
        }
    },
}


def made_of(document: Any, folder: Path) -> ir.Package:
    (folder / "things.json").write_text(json.dumps(document), "utf-8")
    return read(discover([folder / "things.json"]), "demo", folder, skip_unsupported=True)


def test_faulty_operations_and_those_of_faulty_components_are_left_out(tmp_path: Path) -> None:
    service = made_of(SPEC, tmp_path).services[0]
    assert [each.id for each in service.operations] == ["GetRight", "DeleteNull", "GetCoded"]
    places = {problem.location.pointer for problem in service.left_out}
    assert places == {
        "/paths/~1null/get/responses/200/content/application~1json/schema",
        "/components/schemas/Near/additionalProperties",
        "/components/schemas/Coded/properties/pattern/pattern",
        "/components/schemas/Coded/properties/java/pattern",
        "/components/schemas/Coded/properties/slow/pattern",
        "/paths/~1lost/get/responses/200/content/application~1json/schema/$ref",
        "/paths/~1named/parameters/0/name",
    }
    (document,) = service.documents.values()
    assert list(document["components"]["schemas"]) == ["Right", "Coded"]
    coded = document["components"]["schemas"]["Coded"]["properties"]
    assert {name: schema.get("pattern") for name, schema in coded.items()} == {
        **dict.fromkeys(("pattern", "java", "slow")),
        "kept": "^a+$",
    }


def test_a_fault_of_the_document_as_a_whole_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="'version' is a required property"):
        made_of({**SPEC, "info": {"title": "Things"}}, tmp_path)


def test_where_nothing_is_left_the_faults_are_told(tmp_path: Path) -> None:
    document = copy.deepcopy(SPEC)
    document["paths"] = {"/null": {"get": reply(None)}}
    with pytest.raises(InputError, match="/paths/~1null/get"):
        made_of(document, tmp_path)


def test_a_later_run_leaves_out_what_the_first_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECWRIGHT_CACHE", str(tmp_path / "cache"))
    (tmp_path / "specs").mkdir()
    configuration = Configuration(
        tmp_path, (tmp_path / "specs",), tmp_path / "out", "demo", skip_unsupported=True
    )
    # Only the check of the document finds this: what reads it later takes it for granted.
    faulty = {"name": "x", "in": "query", "schema": {"type": "string", "maxLength": "many"}}
    document = {**copy.deepcopy(SPEC), "openapi": "3.1.0"}
    document["paths"] = {
        "/right": document["paths"]["/right"],
        "/wrong": {"get": {"parameters": [faulty], **reply({"type": "string"})}},
    }
    document["components"] = {"schemas": {"Right": {"type": "object"}}}
    told: list[list[str]] = []
    for description in ("It.", "That.", "This."):
        document["paths"]["/right"]["get"]["description"] = description
        # As another process, which has read nothing yet.
        monkeypatch.setattr("specwright.loading._known", {})
        monkeypatch.setattr("specwright.checking._checked", {})
        monkeypatch.setattr("specwright.kept_services._live", {})
        (tmp_path / "specs" / "things.json").write_text(json.dumps(document), "utf-8")
        package = generate(configuration).package
        assert package is not None
        left_out = package.services[0].left_out
        told.append(sorted(problem.message for problem in left_out))
    assert told[0]
    assert told[0] == told[1] == told[2]
