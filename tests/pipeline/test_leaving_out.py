"""`--skip-unsupported` leaves out what is written wrongly too, with all that refers to it, and lists it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from specwright import ir
from specwright.cli import main
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


NOTHING: dict[str, Any] = {"responses": {"204": {"description": "Nothing"}}}


def told(service: ir.Service) -> set[tuple[str, str]]:
    return {(each.location.pointer, each.message) for each in service.operations_left_out}


def test_every_operation_that_is_left_out_is_listed(tmp_path: Path) -> None:
    document = copy.deepcopy(SPEC)
    secured = {"operationId": "secured", "security": [{"nowhere": []}], **NOTHING}
    document["paths"]["/secured"] = {"post": secured}
    document["paths"]["/nowhere"] = {"$ref": "#/paths/~1none"}
    service = made_of(document, tmp_path).services[0]
    assert told(service) == {
        ("/paths/~1null/get", "GET /null is left out"),
        ("/paths/~1far/get", "GET /far is left out"),
        ("/paths/~1lost/get", "GET /lost is left out"),
        ("/paths/~1named/get", "GET /named is left out"),
        ("/paths/~1secured/post", "POST /secured (secured) is left out"),
        ("/paths/~1nowhere", "/nowhere is left out"),
    }


def test_what_shares_a_faulty_path_item_is_listed(tmp_path: Path) -> None:
    shared = {"get": reply({"type": "string"}), "parameters": [{"in": "query", "name": 0}]}
    document = copy.deepcopy(SPEC)
    document.update(openapi="3.1.0", components={"pathItems": {"It": shared}})
    document["paths"] = {
        "/nothing": {"get": NOTHING},
        "/a": {"$ref": "#/components/pathItems/It"},
    }
    service = made_of(document, tmp_path).services[0]
    assert told(service) == {("/components/pathItems/It/get", "GET /a is left out")}


def test_a_package_without_an_operation_is_an_error(tmp_path: Path) -> None:
    document = {**copy.deepcopy(SPEC), "security": [{"nowhere": []}]}
    document["paths"] = {"/a": {"get": NOTHING}, "/b": {"get": NOTHING}}
    with pytest.raises(InputError, match="the security scheme 'nowhere' is not defined"):
        made_of(document, tmp_path)
    document["paths"]["/b"] = {"get": {**NOTHING, "security": []}}
    service = made_of(document, tmp_path).services[0]
    assert told(service) == {("/paths/~1a/get", "GET /a is left out")}


def test_the_command_counts_the_operations(tmp_path: Path) -> None:
    (tmp_path / "things.json").write_text(json.dumps(SPEC), "utf-8")
    spec, output = str(tmp_path / "things.json"), str(tmp_path / "out")
    command = ["generate", spec, "--skip-unsupported", "--package", "demo", "-o", output]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0
    assert "GET /lost is left out (/paths/~1lost/get)" in result.stderr
    assert "specwright: 7 problems; these were left out, with 4 operations" in result.stderr


SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Things", "version": "1"},
    "host": "a.example",
    "paths": {
        "/bad": {"get": {"operationId": "bad", "parameters": [{"$ref": "#/parameters/Tabs"}]}},
        "/own": {"get": {"parameters": [{"name": "t", "in": "query", "type": "tuple"}]}},
        "/body": {"post": {"parameters": [{"name": "b", "in": "body", "schema": {}}] * 2}},
        "/far": {"get": {"parameters": [{"name": "b", "in": "body", "schema": {}}]}},
        "/good": {"get": {"operationId": "good"}},
    },
    "parameters": {
        "Tabs": {
            **{"name": "t", "in": "query", "type": "array", "collectionFormat": "tsv"},
            "items": {"type": "string"},
        }
    },
    "definitions": {
        "Far": {"type": "object", "properties": {"near": {"$ref": "#/definitions/Near"}}},
        "Near": {"type": "object", "properties": {"a": {"$ref": "#/definitions/Nowhere"}}},
        "Fine": {
            "type": "object",
            "properties": {"a": {"type": "string", "pattern": "\\p{Print}"}},
        },
    },
}


def test_what_cannot_be_converted_is_left_out(tmp_path: Path) -> None:
    document = copy.deepcopy(SWAGGER)
    for item in document["paths"].values():
        for operation in item.values():
            operation["responses"] = {"200": {"description": "It"}}
    far = {"$ref": "#/definitions/Far"}
    document["paths"]["/far"]["get"]["parameters"][0]["schema"] = far
    service = made_of(document, tmp_path).services[0]
    assert [each.id for each in service.operations] == ["good"]
    assert {pointer for pointer, _ in told(service)} == {
        "/paths/~1bad/get",
        "/paths/~1own/get",
        "/paths/~1body/post",
        "/paths/~1far/get",
    }
    assert {each.location.pointer for each in service.left_out} >= {
        "/parameters/Tabs/collectionFormat",
        "/definitions/Near/properties/a/$ref",
        "/definitions/Fine/properties/a/pattern",
    }
    (bundled,) = service.documents.values()
    assert list(bundled["components"]["schemas"]) == ["Fine"]
