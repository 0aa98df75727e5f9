"""References to other files: other documents stay what they are, mere parts of one become part of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specwright.errors import InputError
from specwright.gathering import load_all
from specwright.pipeline import read
from specwright.resolving import Workspace
from specwright.sources import discover
from tests.swagger.converting import DONE, converted, faults, swagger

PET = {"type": "object", "properties": {"name": {"type": "string"}}}


def get(described: Any) -> dict[str, Any]:
    return {"get": {"responses": DONE, **described}}


def answer(schema: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "done", "schema": schema}}}


def schema_of(made: Any, path: str = "/a") -> Any:
    return made["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def test_members_of_another_document_are_its_components(tmp_path: Path) -> None:
    limit = {"name": "limit", "in": "query", "type": "integer"}
    other = swagger(
        definitions={"a pet": PET}, parameters={"limit": limit}, responses={"Gone": {"description": "gone"}}
    )  # fmt: skip
    paths = {
        "/a": get(
            {
                "parameters": [{"$ref": "other.json#/parameters/limit"}],
                "responses": {
                    "200": {
                        "description": "done",
                        "schema": {"$ref": "./other.json#/definitions/a pet"},
                    },
                    "404": {"$ref": "other.json#/responses/Gone"},
                },
            }
        )
    }
    made = converted(tmp_path, swagger(paths=paths), other=other)
    assert schema_of(made) == {"$ref": "other.json#/components/schemas/a_pet"}
    operation = made["paths"]["/a"]["get"]
    assert operation["parameters"] == [{"$ref": "other.json#/components/parameters/limit"}]
    assert operation["responses"]["404"] == {"$ref": "other.json#/components/responses/Gone"}
    assert "components" not in made


def test_a_shared_body_of_another_document_takes_what_the_operation_consumes(
    tmp_path: Path,
) -> None:
    body = {"name": "pet", "in": "body", "schema": {"$ref": "#/definitions/Pet"}}
    other = swagger(definitions={"Pet": PET}, parameters={"Pet": body}, consumes=["text/json"])
    paths = {"/a": get({"parameters": [{"$ref": "other.json#/parameters/Pet"}]})}
    made = converted(tmp_path, swagger(paths=paths), other=other)
    assert made["paths"]["/a"]["get"]["requestBody"] == {
        "content": {"application/json": {"schema": {"$ref": "other.json#/components/schemas/Pet"}}}
    }


def test_a_file_that_is_a_schema_becomes_a_component_by_its_name(tmp_path: Path) -> None:
    pet = {**PET, "properties": {"owner": {"$ref": "people.json#/Owner"}}}
    people = {"Owner": {"type": "object", "properties": {"pet": {"$ref": "pet.json"}}}}
    made = converted(
        tmp_path,
        swagger(paths={"/a": get(answer({"$ref": "pet.json"}))}),
        pet=pet,
        people=people,
    )
    assert schema_of(made) == {"$ref": "#/components/schemas/pet"}
    assert made["components"]["schemas"] == {
        "pet": {
            "type": "object",
            "properties": {"owner": {"$ref": "#/components/schemas/Owner"}},
        },
        "Owner": {
            "type": "object",
            "properties": {"pet": {"$ref": "#/components/schemas/pet"}},
        },
    }


def test_a_part_refers_back_to_the_document_and_its_name_gives_way(tmp_path: Path) -> None:
    parts = {"Pet": {"allOf": [{"$ref": "api.json#/definitions/Pet"}]}}
    paths = {"/a": get(answer({"$ref": "parts.json#/Pet"}))}
    made = converted(tmp_path, swagger(paths=paths, definitions={"Pet": PET}), parts=parts)
    assert made["components"]["schemas"] == {
        "Pet": PET,
        "Pet_2": {"allOf": [{"$ref": "#/components/schemas/Pet"}]},
    }
    assert schema_of(made) == {"$ref": "#/components/schemas/Pet_2"}


def test_paths_parameters_and_responses_of_parts_are_put_in_their_place(tmp_path: Path) -> None:
    item = {
        "parameters": [{"$ref": "parts.json#/limit"}],
        **get({"responses": {"200": {"$ref": "parts.json#/Answer"}}}),
    }
    parts = {
        "limit": {"name": "limit", "in": "query", "type": "integer"},
        "Answer": {"description": "done", "schema": {"type": "string"}},
    }
    paths = {"/a": {"$ref": "item.json", "x-other": 1}}
    made = converted(
        tmp_path, swagger(paths=paths, produces=["application/json"]), item=item, parts=parts
    )
    assert made["paths"] == {
        "/a": {
            "x-other": 1,
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
            "get": {
                "responses": {
                    "200": {
                        "description": "done",
                        "content": {"application/json": {"schema": {"type": "string"}}},
                    }
                }
            },
        }
    }


def test_a_path_of_another_document_is_referred_to(tmp_path: Path) -> None:
    other = swagger(paths={"/a": get({})})
    made = converted(
        tmp_path, swagger(paths={"/b": {"$ref": "other.json#/paths/~1a"}}), other=other
    )
    assert made["paths"] == {"/b": {"$ref": "other.json#/paths/~1a"}}


def test_a_schema_of_an_openapi_document_is_referred_to_as_it_is(tmp_path: Path) -> None:
    other = {
        "openapi": "3.1.0",
        "info": {"title": "Other", "version": "1"},
        "components": {"schemas": {"Pet": PET}},
    }
    reference = {"$ref": "other.json#/components/schemas/Pet"}
    made = converted(tmp_path, swagger(paths={"/a": get(answer(reference))}), other=other)
    assert schema_of(made) == reference


def test_files_in_folders_are_found_from_each_other(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    for name, value in {
        "pet": {"type": "array", "items": {"$ref": "../models/tag.json"}},
        "tag": {"type": "object", "properties": {"of": {"$ref": "../other.json#/definitions/Pet"}}},
    }.items():
        (tmp_path / "models" / f"{name}.json").write_text(json.dumps(value), "utf-8")
    paths = {"/a": get(answer({"$ref": "models/pet.json"}))}
    made = converted(tmp_path, swagger(paths=paths), other=swagger(definitions={"Pet": PET}))
    assert made["components"]["schemas"] == {
        "pet": {"type": "array", "items": {"$ref": "#/components/schemas/tag"}},
        "tag": {
            "type": "object",
            "properties": {"of": {"$ref": "other.json#/components/schemas/Pet"}},
        },
    }


def test_parts_in_the_folder_of_a_spec_are_no_specs_and_yet_sources(tmp_path: Path) -> None:
    (tmp_path / "parts.json").write_text(json.dumps({"Pet": PET}), "utf-8")
    paths = {"/a": get(answer({"$ref": "parts.json#/Pet"}))}
    (tmp_path / "service.json").write_text(json.dumps(swagger(paths=paths)), "utf-8")
    package = read(discover([tmp_path]), "demo", tmp_path)
    assert [service.key for service in package.services] == [("service",)]
    assert package.sources == (tmp_path / "parts.json", tmp_path / "service.json")


def test_documents_of_one_service_share_a_part(tmp_path: Path) -> None:
    parts = {"Pet": {**PET, "properties": {"tag": {"$ref": "#/Tag"}}}, "Tag": PET}
    (tmp_path / "pets").mkdir()
    (tmp_path / "pets" / "parts.json").write_text(json.dumps(parts), "utf-8")
    for name in ("dogs", "cats"):
        paths = {f"/{name}": get({"operationId": name, **answer({"$ref": "parts.json#/Pet"})})}
        document = swagger(paths=paths, definitions={f"Tag of {name}": {"type": "object"}})
        (tmp_path / "pets" / f"{name}.json").write_text(json.dumps(document), "utf-8")
    (service,) = read(discover([tmp_path]), "demo", tmp_path).services
    assert {model.name for model in service.models} == {"Pet", "Tag"}
    assert {operation.reply_name for operation in service.operations} == {"Pet"}


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/definitions/Pett", "'#/definitions/Pett' leads nowhere; did you mean 'Pet'?"),
        ("parts.json#/Pett", "'parts.json#/Pett' leads nowhere; did you mean 'Pet'?"),
        ("part.json", "'part.json' names a file that does not exist; did you mean 'parts.json'?"),
        ("../secret.json", "'../secret.json' leads outside the spec's folder"),
        ("https://a.example/a.json", "'https://a.example/a.json' is remote; nothing is fetched"),
        ("#/info", "'version' is no member that Swagger 2.0 has here"),
    ],
)
def test_a_broken_reference_is_told_as_it_was_written(
    tmp_path: Path, reference: str, message: str
) -> None:
    paths = {"/a": get(answer({"$ref": reference}))}
    document = swagger(paths=paths, definitions={"Pet": PET})
    (told,) = faults(tmp_path, document, parts={"Pet": PET})
    assert message in told
    where = "/info/version" if reference == "#/info" else "/paths/~1a/get/responses/200/schema/$ref"
    assert told.endswith(f"({where})")


@pytest.mark.parametrize("kind", ["parameter", "response", "path", "schema"])
def test_a_part_that_is_not_valid_is_told_at_its_place(tmp_path: Path, kind: str) -> None:
    reference = {"$ref": "parts.json#/bad"}
    item: Any = {
        "parameter": get({"parameters": [reference]}),
        "response": get({"responses": {"200": reference}}),
        "path": reference,
        "schema": get(answer(reference)),
    }[kind]
    bad: Any = {"type": "object", "minProperties": "many"} if kind == "schema" else {"post": []}
    (tmp_path / "api.json").write_text(json.dumps(swagger(paths={"/a": item})), "utf-8")
    (tmp_path / "parts.json").write_text(json.dumps({"bad": bad}), "utf-8")
    with pytest.raises(InputError) as caught:
        load_all(Workspace(tmp_path, tmp_path), [tmp_path / "api.json"])
    for problem in caught.value.problems:
        assert problem.location.file == "parts.json"
        assert problem.location.line == 1
        assert problem.location.pointer.startswith("/bad")


def test_references_in_a_circle_are_told(tmp_path: Path) -> None:
    parts = {"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}}
    paths = {"/a": get({"parameters": [{"$ref": "parts.json#/a"}]})}
    (told,) = faults(tmp_path, swagger(paths=paths), parts=parts)
    assert "the chain of $refs never ends" in told
