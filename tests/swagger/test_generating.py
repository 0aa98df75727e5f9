"""A document of Swagger 2.0 generates what its equivalent in OpenAPI 3 does, and every command reads it."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.sources import discover
from tests.conftest import write_tree

SWAGGER = """\
swagger: "2.0"
info: {title: Pets, version: "1", description: All about pets}
host: pets.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      parameters:
        - $ref: '#/parameters/limit'
        - {name: named, in: query, type: string, minLength: 2, description: Only these}
      responses:
        "200":
          description: The pets
          schema: {type: array, items: {$ref: '#/definitions/Pet'}}
        default: {$ref: '#/responses/Failure'}
    post:
      operationId: addPet
      summary: Add a pet
      parameters:
        - name: pet
          in: body
          required: true
          schema: {$ref: '#/definitions/Pet'}
      responses:
        "201":
          description: The pet
          schema: {$ref: '#/definitions/Pet'}
          examples:
            application/json: {name: Tom, age: 3}
  /pets/{name}:
    parameters:
      - {name: name, in: path, type: string, required: true}
    delete:
      operationId: removePet
      summary: Remove a pet
      responses:
        "204": {description: Gone}
parameters:
  limit: {name: limit, in: query, type: integer, maximum: 100, exclusiveMaximum: true, default: 10}
responses:
  Failure:
    description: What went wrong
    schema: {$ref: '#/definitions/Failure'}
definitions:
  Pet:
    type: object
    required: [name]
    properties:
      name: {type: string, maxLength: 20, description: What it is called}
      age: {type: integer, x-nullable: true}
      kind: {type: string, enum: [cat, dog]}
      home: {$ref: '#/definitions/Home', x-nullable: true}
  Home:
    type: object
    properties:
      street: {type: string}
  Failure:
    type: object
    properties:
      message: {type: string}
"""
OPENAPI = """\
openapi: 3.1.0
info: {title: Pets, version: "1", description: All about pets}
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      parameters:
        - $ref: '#/components/parameters/limit'
        - {name: named, in: query, description: Only these, schema: {type: string, minLength: 2}}
      responses:
        "200":
          description: The pets
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
        default: {$ref: '#/components/responses/Failure'}
    post:
      operationId: addPet
      summary: Add a pet
      responses:
        "201":
          description: The pet
          content:
            application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {name: Tom, age: 3}}
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
  /pets/{name}:
    parameters:
      - {name: name, in: path, required: true, schema: {type: string}}
    delete:
      operationId: removePet
      summary: Remove a pet
      responses:
        "204": {description: Gone}
servers: [{url: 'https://pets.example/v1'}]
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 20, description: What it is called}
        age: {type: [integer, 'null']}
        kind: {type: string, enum: [cat, dog]}
        home: {anyOf: [{$ref: '#/components/schemas/Home'}, {type: 'null'}]}
    Home:
      type: object
      properties:
        street: {type: string}
    Failure:
      type: object
      properties:
        message: {type: string}
  responses:
    Failure:
      description: What went wrong
      content:
        application/json: {schema: {$ref: '#/components/schemas/Failure'}}
  parameters:
    limit: {name: limit, in: query, schema: {type: integer, default: 10, exclusiveMaximum: 100}}
"""


def tree(folder: Path, text: str) -> dict[str, bytes]:
    """Everything that is generated from the document *text*."""
    folder.mkdir(exist_ok=True)
    path = folder / "pets.yaml"
    path.write_text(text, "utf-8")
    return dict(produce(read(discover([path]), "swaggered", folder), [templates_root()]))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_the_output_is_that_of_the_equivalent_document(tmp_path: Path) -> None:
    swagger, openapi = tree(tmp_path / "a", SWAGGER), tree(tmp_path / "b", OPENAPI)
    assert swagger.keys() == openapi.keys()
    assert [path for path in swagger if swagger[path] != openapi[path]] == []


def test_the_package_is_imported_and_validates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path / "out", tree(tmp_path, SWAGGER))
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    pets = importlib.import_module("swaggered.pets")
    assert pets.validate_add_pet({"name": "Tom", "age": None, "home": None}) == []
    (violation,) = pets.validate_add_pet({"name": "T" * 21})
    assert (violation.path, violation.keyword) == ("/name", "maxLength")
    (violation,) = pets.validate_list_pets({"limit": 100})
    assert (violation.path, violation.keyword) == ("/limit", "exclusiveMaximum")
    operations = importlib.import_module("swaggered.pets._operations")
    request = pets.Client().prepare(operations.ADD_PET, {"name": "Tom"})
    assert (request.method, request.url) == ("POST", "https://pets.example/v1/pets")
    assert json.loads(request.body) == {"name": "Tom"}


def test_a_file_is_bytes_whatever_the_document_produces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = SWAGGER.partition("paths:")[0] + """\
paths:
  /picture:
    get:
      operationId: getPicture
      responses: {"200": {description: It, schema: {type: file}}}
"""
    write_tree(tmp_path, {"pets.yaml": text.encode()})
    files = produce(read(discover([tmp_path]), "swagger_file", tmp_path), [templates_root()])
    write_tree(tmp_path / "out", files)
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    plans = importlib.import_module("swagger_file.pets._operations")
    assert [form.kind for form in plans.GET_PICTURE.replies] == ["binary"]


def test_arrays_of_a_form_in_parts_are_joined(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    array = "in: formData, type: array, items: {type: string}"
    text = SWAGGER.partition("paths:")[0] + f"""\
paths:
  /picture:
    post:
      operationId: addPicture
      consumes: [multipart/form-data]
      parameters:
        - {{name: file, in: formData, type: file}}
        - {{name: plain, {array}}}
        - {{name: blanks, {array}, collectionFormat: ssv}}
        - {{name: pipes, {array}, collectionFormat: pipes}}
        - {{name: multi, {array}, collectionFormat: multi}}
      responses: {{"204": {{description: Done}}}}
"""
    write_tree(tmp_path, {"pets.yaml": text.encode()})
    files = produce(read(discover([tmp_path]), "swagger_parts", tmp_path), [templates_root()])
    write_tree(tmp_path / "out", files)
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
    pets = importlib.import_module("swagger_parts.pets")
    plans = importlib.import_module("swagger_parts.pets._operations")
    names = ("plain", "blanks", "pipes", "multi")
    request = pets.Client().prepare(plans.ADD_PICTURE, {key: ["a", "b"] for key in names})
    sent = [part.split(b'name="')[1].split(b"\r\n") for part in request.body.split(b"\r\n--")[:-1]]
    assert [(part[0], part[-1]) for part in sent] == [
        (b'plain"', b"a,b"),
        (b'blanks"', b"a b"),
        (b'pipes"', b"a|b"),
        (b'multi"', b"a"),
        (b'multi"', b"b"),
    ]
    # A comma parts no items here.
    pets.Client().prepare(plans.ADD_PICTURE, {"pipes": ["a,b", "c,d"]})
    with pytest.raises(ValueError, match="plain: an item must not hold ','"):
        pets.Client().prepare(plans.ADD_PICTURE, {"plain": ["a,b", "c"]})


def test_a_fault_that_lowering_finds_is_told_where_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(
        SWAGGER.replace(
            "      age:",
            "      Name: {type: string, x-name: one}\n      Nome: {type: string, x-name: one}\n      age:",
        ),
        "utf-8",
    )
    result = run("generate", "pets.yaml", "-o", "out", "--package", "demo", "--workers", "0")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "pets.yaml:56:7: becomes the attribute of Pet 'one', which pets.yaml:55:7 "
        "(/definitions/Pet/properties/Name) is already"
    )
    assert "(/definitions/Pet/properties/Nome)" in result.stderr
    assert not Path("out").exists()


def test_a_change_of_a_part_is_checked_again_in_the_same_process(tmp_path: Path) -> None:
    """What was found in a document is kept by its text, and the text of what it is made of."""
    text = SWAGGER.replace("{$ref: '#/definitions/Home', x-nullable: true}", "{$ref: home.yaml}")
    part = tmp_path / "home.yaml"
    part.write_text("{type: string}", "utf-8")
    tree(tmp_path, text)
    part.write_text("{type: string, x-unt: GiB}", "utf-8")
    with pytest.raises(Exception, match=r"home\.yaml:1:16: the keyword 'x-unt' is not defined"):
        tree(tmp_path, text)


def test_lint_finds_and_ignores_at_the_lines_of_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("part.yaml").write_text("type: string\nenum: [a, b]\ndefault: c\n", "utf-8")
    text = SWAGGER.replace("kind: {type: string, enum: [cat, dog]}", "kind: {$ref: part.yaml}")
    text = text.replace("default: 10", "default: 1000")
    Path("pets.yaml").write_text(text, "utf-8")
    result = run("lint", "pets.yaml", "--format", "json")
    found = {
        (each["rule"], each["file"], each["line"]) for each in json.loads(result.stdout)["findings"]
    }
    assert ("default-in-enum", "part.yaml", 3) in found
    assert ("default-valid", "pets.yaml", 44) in found
    assert "unused-component" not in {rule for rule, _, _ in found}
    ignored = text.replace(
        "  limit:", "  # specwright: ignore[default-valid] the service does that\n  limit:"
    )
    Path("pets.yaml").write_text(ignored, "utf-8")
    left = json.loads(run("lint", "pets.yaml", "--format", "json").stdout)["findings"]
    assert {each["rule"] for each in left} == {rule for rule, _, _ in found} - {"default-valid"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "pets.yaml", "-o", "out", "--package", "demo"),
        ("lint", "pets.yaml"),
        ("diff", "pets.yaml", "pets.yaml"),
        ("facts", "--spec", "pets.yaml"),
        ("explain", "name", "pets.yaml"),
    ],
)
def test_every_command_tells_what_is_not_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(SWAGGER.replace("maxLength: 20", "maxLenght: 20"), "utf-8")
    result = run(*arguments)
    told = result.stdout + result.stderr
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "pets.yaml:54:28" in told
    assert "'maxLenght' is no member that Swagger 2.0 has here" in told


def test_lint_tells_what_is_wrong_in_a_part_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("part.yaml").write_text("type: string\nx-unt: GiB\n", "utf-8")
    text = SWAGGER.replace("kind: {type: string, enum: [cat, dog]}", "kind: {$ref: part.yaml}")
    Path("pets.yaml").write_text(text, "utf-8")
    result = run("lint", "pets.yaml", "--format", "json")
    found = {
        (each["rule"], each["file"], each["line"]) for each in json.loads(result.stdout)["findings"]
    }
    assert ("valid-spec", "part.yaml", 2) in found


def test_lint_mends_nothing_in_what_was_converted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = SWAGGER.replace("summary: List pets", "summary: List pets.")
    Path("pets.yaml").write_text(text, "utf-8")
    result = run("lint", "pets.yaml", "--fix")
    assert "[summary-full-stop]" in result.stdout
    assert Path("pets.yaml").read_text("utf-8") == text


def test_diff_compares_it_with_its_equivalent_and_with_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "old": SWAGGER,
        "same": OPENAPI,
        "new": SWAGGER.replace("maximum: 100", "maximum: 50"),
    }.items():
        Path(name).mkdir()
        Path(name, "pets.yaml").write_text(text, "utf-8")
    assert run("diff", "old", "same").stdout == "nothing changed\n"
    changed = run("diff", "old", "new").stdout
    assert "limit" in changed
    assert "new/pets.yaml:44:" in changed


def test_facts_and_explain_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(SWAGGER, "utf-8")
    listed = run("facts", "addPet", "--spec", "pets.yaml", "--format", "json")
    (operation,) = json.loads(listed.stdout)["operations"]
    found = {(fact["kind"], fact["subject"], fact["value"]) for fact in operation["facts"]}
    assert ("constraint", "name", "maxLength 20") in found
    assert "at pets.yaml:54:7" in run("explain", "name", "pets.yaml").stdout


def test_the_meta_schema_is_read_without_the_library_that_carries_it() -> None:
    code = (
        "import sys; from specwright.swagger.metaschema import document_schema; document_schema();"
        "print('openapi_spec_validator' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
