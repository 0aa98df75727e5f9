"""A document may refer to files that are no documents: what they hold is what it would be in the document itself."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specwright import embedding, structure
from specwright.configuration import configure
from specwright.errors import InputError, UsageError
from specwright.installation import templates_root
from specwright.pipeline import generate, produce, read
from specwright.sources import discover

HEAD = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
servers: [{url: https://example.com}]
"""
ROOT = HEAD + """\
paths:
  /pets: {$ref: 'paths/pets.yaml'}
  /toys/{id}:
    parameters: [{$ref: 'parameters.yaml#/Id'}]
    get: {$ref: 'operations/get_toy.yaml'}
components:
  schemas:
    Pet: {$ref: schemas/Pet.yaml}
    Fault: {type: object, properties: {message: {type: string}}}
"""
FILES = {
    "paths/pets.yaml": """\
        post:
          operationId: addPet
          parameters: [{$ref: '../parameters.yaml#/Limit'}]
          requestBody: {$ref: ../bodies.json}
          responses:
            "200": {$ref: '../replies.yaml#/PetReply'}
            default:
              description: Fault.
              content: {application/json: {schema: {$ref: '../demo.yaml#/components/schemas/Fault'}}}
        """,
    "operations/get_toy.yaml": """\
        operationId: getToy
        responses:
          "200":
            description: Toy.
            content: {application/json: {schema: {$ref: '../schemas/toys.yaml#/definitions/Toy'}}}
        """,
    "parameters.yaml": """\
        Limit: {name: limit, in: query, schema: {type: integer, maximum: 9}}
        Id: {name: id, in: path, required: true, schema: {type: string}}
        """,
    "replies.yaml": """\
        PetReply: {description: Pet., content: {application/json: {schema: {$ref: schemas/Pet.yaml}}}}
        """,
    "bodies.json": json.dumps(
        {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "schemas/Pet.yaml"}}},
        }
    ),
    "schemas/Pet.yaml": """\
        type: object
        required: [name]
        properties:
          name: {type: string, maxLength: 5}
          parent: {$ref: Pet.yaml}
          toys: {type: array, items: {$ref: 'toys.yaml#/definitions/Toy'}}
        """,
    "schemas/toys.yaml": """\
        definitions:
          Toy:
            type: object
            properties:
              size: {$ref: '#/definitions/Size'}
              next: {$ref: '#/definitions/Toy'}
          Size: {type: string, enum: [small, large]}
        """,
}
ALONE = HEAD + """\
paths:
  /pets:
    post:
      operationId: addPet
      parameters: [{$ref: '#/components/parameters/Limit'}]
      requestBody: {$ref: '#/components/requestBodies/bodies'}
      responses:
        "200": {$ref: '#/components/responses/PetReply'}
        default: {description: Fault., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  /toys/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    get:
      operationId: getToy
      responses:
        "200": {description: Toy., content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 5}
        parent: {$ref: '#/components/schemas/Pet'}
        toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}
    Fault: {type: object, properties: {message: {type: string}}}
    Toy:
      type: object
      properties:
        size: {$ref: '#/components/schemas/Size'}
        next: {$ref: '#/components/schemas/Toy'}
    Size: {type: string, enum: [small, large]}
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer, maximum: 9}}
    Id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    PetReply: {description: Pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  requestBodies:
    bodies: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
"""


def write(folder: Path, root: str = ROOT, files: Mapping[str, str] = FILES) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "demo.yaml").write_text(root, encoding="utf-8")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(textwrap.dedent(text), encoding="utf-8")
    return folder


def made(spec: Path) -> dict[str, bytes]:
    base = spec if spec.is_dir() else spec.parent
    return dict(produce(read(discover([spec]), "demo", base), [templates_root()]))


def faults(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        made(folder / "demo.yaml")
    return [str(problem) for problem in caught.value.problems]


def operation(schema: str) -> str:
    return HEAD + f"""\
paths:
  /things:
    post:
      operationId: addThing
      requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{"204": {{description: Done.}}}}
"""


def test_a_document_in_files_is_what_it_is_in_one(tmp_path: Path) -> None:
    together = made(write(tmp_path / "one", ALONE, {}) / "demo.yaml")
    apart = made(write(tmp_path / "many") / "demo.yaml")
    for path, content in together.items():
        if not path.startswith("openapi/"):
            assert apart[path].decode() == content.decode(), path
    assert apart.keys() == together.keys()
    loaded = (json.loads(tree["openapi/demo/demo.json"]) for tree in (apart, together))
    assert next(loaded) == next(loaded)


def test_a_folder_may_hold_the_files_too(tmp_path: Path) -> None:
    of_file = made(write(tmp_path) / "demo.yaml")
    assert made(tmp_path) == of_file


def test_openapi_3_0_reaches_into_the_files(tmp_path: Path) -> None:
    files = {"Thing.yaml": "{type: object, properties: {n: {type: string, nullable: true}}}"}
    root = operation("{$ref: Thing.yaml}").replace("3.1.0", "3.0.3")
    tree = made(write(tmp_path, root, files) / "demo.yaml")
    assert json.loads(tree["openapi/demo/demo.json"])["components"]["schemas"] == {
        "Thing": {"type": "object", "properties": {"n": {"type": ["string", "null"]}}}
    }


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        (
            "{$ref: 'common.yaml#/components/schemas/Thing'}",
            "components: {schemas: {Thing: THING}}",
        ),
        ("{$ref: 'common.yaml#thing'}", "$defs: {Thing: {$anchor: thing, ANY}}"),
        ("{$ref: 'common.yaml#/a~1b/%7Eq%7E0'}", "a/b: {'~q~': THING}"),
        ("{$ref: common.yaml}", "$ref: 'other.yaml#/Thing'"),
    ],
)
def test_references_of_all_forms(tmp_path: Path, schema: str, files: str) -> None:
    body = "type: object, properties: {size: {type: integer, maximum: 7}}"
    text = files.replace("THING", f"{{{body}}}").replace("ANY", body)
    write(tmp_path, operation(schema), {"common.yaml": text, "other.yaml": f"Thing: {{{body}}}"})
    tree = made(tmp_path / "demo.yaml")
    assert b"<= 7" in tree["src/demo/demo/_validators/add_thing.py"]


def test_files_tell_which_of_several_an_object_is(tmp_path: Path) -> None:
    mapping = "discriminator: {propertyName: kind, mapping: {c: Cat.yaml, d: './Dog.yaml'}}"
    schema = f"{{oneOf: [{{$ref: Cat.yaml}}, {{$ref: Dog.yaml}}], {mapping}}}"
    members = "kind: {{type: string}}, {}: {{type: integer}}"
    pet = f"{{{{type: object, required: [kind], properties: {{{{{members}}}}}}}}}"
    files = {"Cat.yaml": pet.format("lives"), "Dog.yaml": pet.format("tricks")}
    tree = made(write(tmp_path, operation(schema), files) / "demo.yaml")
    document = json.loads(tree["openapi/demo/demo.json"])
    body = document["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["discriminator"]["mapping"] == {
        "c": "#/components/schemas/Cat",
        "d": "#/components/schemas/Dog",
    }


def test_all_schemas_may_stand_in_another_file(tmp_path: Path) -> None:
    root = operation("{$ref: '#/components/schemas/Thing'}")
    root += "components: {schemas: {$ref: schemas/index.yaml}}\n"
    files = {
        "schemas/index.yaml": "Thing: {$ref: ./Thing.yaml}",
        "schemas/Thing.yaml": "{type: object, properties: {n: {type: string}}}",
    }
    assert (
        b"class Thing("
        in made(write(tmp_path, root, files) / "demo.yaml")["src/demo/demo/models.py"]
    )


def test_names_that_meet_get_a_number(tmp_path: Path) -> None:
    schema = "{type: object, properties: {a: {$ref: a/Thing.yaml}, b: {$ref: b/Thing.yaml}}}"
    thing = "{{type: object, properties: {{{}: {{type: string}}}}}}"
    files = {f"{each}/Thing.yaml": thing.format(each) for each in "ab"}
    document = json.loads(
        made(write(tmp_path, operation(schema), files) / "demo.yaml")["openapi/demo/demo.json"]
    )
    assert list(document["components"]["schemas"]) == ["Thing", "Thing_2"]


def test_faults_are_told_where_they_were_written(tmp_path: Path) -> None:
    files = {
        **FILES,
        "schemas/toys.yaml": "definitions:\n  Toy:\n    type: object\n    maxPropertys: 3\n",
        "parameters.yaml": (
            "Limit: {name: limit, in: querry, schema: {type: integer}}\n"
            "Id: {name: id, in: path, required: true}\n"
        ),
    }
    told = faults(write(tmp_path, files=files))
    assert any(line.startswith("schemas/toys.yaml:4:5: ") for line in told), told
    (tmp_path / "schemas/toys.yaml").write_text("definitions: {Toy: {type: object}}\n")
    told = faults(tmp_path)
    assert any(line.startswith("parameters.yaml:1:22: ") for line in told), told


def test_references_that_lead_nowhere(tmp_path: Path) -> None:
    files = {
        **FILES,
        "schemas/Pet.yaml": "properties:\n  a: {$ref: 'toys.yaml#/definitions/Toi'}\n  b: {$ref: Nobody.yaml}\n",
    }
    told = faults(write(tmp_path, files=files))
    assert told[0].startswith("schemas/Pet.yaml:2:7: 'schemas/toys.yaml#/definitions/Toi' leads")
    assert "did you mean 'Toy'?" in told[0]
    assert told[1].startswith("schemas/Pet.yaml:3:7: 'schemas/Nobody.yaml' names a file that does")


def test_a_file_that_nobody_refers_to_is_refused(tmp_path: Path) -> None:
    write(tmp_path, files={**FILES, "stray.yaml": "type: object\n"})
    with pytest.raises(InputError) as caught:
        made(tmp_path)
    assert [str(each) for each in caught.value.problems] == [
        "stray.yaml:1:1: is no OpenAPI document; start it with 'openapi: 3.1.0'"
    ]


def test_circles_end(tmp_path: Path) -> None:
    files = {"a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"}
    root = HEAD + "paths: {/a: {$ref: a.yaml}, /b: {get: {$ref: a.yaml}}}\n"
    assert any("never ends" in line for line in faults(write(tmp_path, root, files)))


def test_references_to_what_cannot_stand_there_are_all_told(tmp_path: Path) -> None:
    root = HEAD + """\
paths:
  /a: {$ref: 'parts.yaml#/number'}
  /b: {$ref: 'parts.yaml#/list'}
components:
  parameters: {$ref: 'parts.yaml#/number'}
  schemas: {Fine: {type: object}}
"""
    told = faults(write(tmp_path, root, {"parts.yaml": "number: 1\nlist: [1]\n"}))
    assert [line.partition(" (")[0] for line in told] == [
        "demo.yaml:5:8: 'parts.yaml#/number' leads to no pathItem",
        "demo.yaml:6:8: 'parts.yaml#/list' leads to no pathItem",
        "demo.yaml:8:16: 'parts.yaml#/number' leads to no parameter",
    ], told


def test_files_outside_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: object\n")
    told = faults(write(tmp_path / "in", operation("{$ref: ../secret.yaml}"), {}))
    assert "leads outside the spec's folder" in told[0]


def test_copies_do_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "MAX_NODES", 2000)
    # Each place holds all that are deeper.
    value: object = {"type": "string"}
    for _ in range(60):
        value = {"properties": {"a": value}}
    inner = [f"/properties/a{'/properties/a' * depth}" for depth in range(50)]
    members = ", ".join(f"p{index}: {{$ref: 'deep.json#{at}'}}" for index, at in enumerate(inner))
    root = operation(f"{{type: object, properties: {{{members}}}}}")
    told = faults(write(tmp_path, root, {"deep.json": json.dumps(value)}))
    assert "come to more than 2,000 values" in told[0]


def test_a_change_of_a_file_is_noticed(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec") / "demo.yaml"
    configuration = configure(tmp_path, (spec,), tmp_path / "out", "demo")
    assert generate(configuration).changes.created
    assert not generate(configuration).changes
    pet = tmp_path / "spec/schemas/Pet.yaml"
    pet.write_text(pet.read_text().replace("maxLength: 5", "maxLength: 6"))
    changed = generate(configuration).changes.updated
    assert "src/demo/demo/_validators/add_pet.py" in changed
    assert "src/demo/demo/models.py" not in changed
    assert "schemas/Pet.yaml" in (tmp_path / "out/specwright.lock").read_text()


@pytest.mark.parametrize(
    "text",
    [
        "{type: object, maxPropertys: 3}",
        "{type: object, properties: {a: {$ref: Missing.yaml}}}",
        "{type: object, properties: {a: {$ref: 'Thing.yaml#/nothing'}}}",
    ],
)
def test_what_refers_to_a_faulty_part_can_be_left_out(tmp_path: Path, text: str) -> None:
    root = operation("{$ref: Thing.yaml}")
    root += "  /others: {get: {operationId: getOthers, responses: {'204': {description: D.}}}}\n"
    spec = write(tmp_path, root, {"Thing.yaml": text}) / "demo.yaml"
    package = read(discover([spec]), "demo", tmp_path, skip_unsupported=True)
    assert [each.id for each in package.services[0].operations] == ["getOthers"]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("s/one.yaml", '"s\\/one.yaml"'),
        ("été.yaml", '"\\u00e9t\\u00e9.yaml"'),
        ("my file.yaml", "my file.yaml"),
        ("it's.yaml", "'it''s.yaml'"),
        ("one.yaml", ">-\n                  one.yaml"),
        ("plain", "plain"),
    ],
)
def test_files_are_found_however_they_are_written(tmp_path: Path, name: str, written: str) -> None:
    root = HEAD + f"""\
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        content:
          application/json:
            schema:
              $ref: {written}
      responses: {{"204": {{description: Done.}}}}
"""
    tree = made(write(tmp_path, root, {name: "{type: object, maxProperties: 7}"}) / "demo.yaml")
    assert b"7" in tree["src/demo/demo/_validators/add_thing.py"]


def test_parts_may_stand_in_folders_of_folders(tmp_path: Path) -> None:
    root = operation("{$ref: schemas/A.yaml}")
    files = {
        "schemas/A.yaml": "{type: object, properties: {b: {$ref: deep/B.yaml}}}",
        "schemas/deep/B.yaml": "{type: string, maxLength: 3}",
    }
    write(tmp_path, root, files)
    assert made(tmp_path) == made(tmp_path / "demo.yaml")


def test_a_definition_may_be_called_openapi(tmp_path: Path) -> None:
    root = operation("{$ref: 'all.yaml#/openapi'}")
    files = {
        "all.yaml": "openapi: {type: object, properties: {a: {$ref: '#/swagger'}}}\nswagger: {type: string}"
    }
    assert made(write(tmp_path, root, files) / "demo.yaml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    told = faults(write(tmp_path, operation("{$ref: schemas}"), {"schemas/A.yaml": "{}"}))
    assert "names something that is no file" in told[0]


def test_many_anchors_take_no_longer_than_many_pointers(tmp_path: Path) -> None:
    names = [f"a{number}" for number in range(600)]
    members = ", ".join(f"{each}: {{$ref: 'all.json#{each}'}}" for each in names)
    root = operation(f"{{type: object, properties: {{{members}}}}}")
    defs = {each: {"$anchor": each, "type": "string"} for each in names}
    write(tmp_path, root, {"all.json": json.dumps({"$defs": defs})})
    walks = 0
    walk = structure.walk

    def counted(*arguments: Any) -> Any:
        nonlocal walks
        walks += "$defs" in arguments[0]
        return walk(*arguments)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(structure, "walk", counted)
        read(discover([tmp_path / "demo.yaml"]), "demo", tmp_path)
    assert walks < 4


def test_a_reference_that_leads_nowhere_in_a_part_is_the_only_fault(tmp_path: Path) -> None:
    root = operation("{$ref: 'all.yaml#/Nobody'}")
    told = faults(write(tmp_path, root, {"all.yaml": "Somebody: {type: object}"}))
    assert len(told) == 1
    assert "'all.yaml#/Nobody' leads nowhere" in told[0]


def test_services_in_services_are_refused_beside_parts_too(tmp_path: Path) -> None:
    files = {"svc/a.yaml": ROOT, "svc/z.yaml": "type: object\n", "svc/inner/b.yaml": ROOT}
    write(tmp_path, "", files)
    (tmp_path / "demo.yaml").unlink()
    with pytest.raises(UsageError, match="would lie inside the service svc"):
        discover([tmp_path])
