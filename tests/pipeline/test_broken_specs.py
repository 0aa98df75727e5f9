"""A broken spec: `file:line:col: what is wrong (json-pointer)`, exit code 1, and the output folder untouched."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.errors import InputError
from specwright.pipeline import read
from specwright.sources import discover

GOOD = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths:
  /things:
    post:
      operationId: CreateThing
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        "200": {description: done}
components:
  schemas:
    Thing:
      type: object
      properties:
        name: {type: string}
"""


def generate(folder: Path, **files: str) -> Result:
    """Run `specwright generate` in *folder* on *files* (`demo` becomes demo.yaml)."""
    specs = folder / "specs"
    specs.mkdir(exist_ok=True)
    for name, text in files.items():
        (specs / f"{name}.yaml").write_text(text, "utf-8")
    return CliRunner().invoke(
        main,
        ["generate", str(specs), "-o", str(folder / "out"), "--package", "demo", "--workers", "0"],
    )


def broken(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


CASES = {
    "malformed YAML": (
        broken('info: {title: Demo, version: "1"}', "info: {title: Demo"),
        "specs/demo.yaml:3:6: is not well-formed YAML: ",
    ),
    "a component whose name is none": (
        broken("    Thing:\n", "    a thing: {}\n    Thing:\n"),
        "specs/demo.yaml:15:5: 'a thing' does not match '^[a-zA-Z0-9._-]+$' (/components/schemas/a thing)",
    ),
    "a tab as indentation": (
        broken("    post:", "\tpost:"),
        "specs/demo.yaml:5:1: is not well-formed YAML: ",
    ),
    "a duplicate key": (
        broken(
            "        name: {type: string}",
            "        name: {type: string}\n        name: {type: integer}",
        ),
        "specs/demo.yaml:19:9: the key 'name' stands twice in one mapping (/components/schemas/Thing/properties/name)",
    ),
    "an unknown extension": (
        broken(
            "      type: object",
            "      x-enum-description: {a: {description: B}}\n      type: object",
        ),
        "specs/demo.yaml:16:7: the keyword 'x-enum-description' is not defined; did you mean 'x-enum-descriptions'? "
        "(/components/schemas/Thing/x-enum-description)",
    ),
    "an extension in the wrong place": (
        broken("      operationId", "      x-unit: GiB\n      operationId"),
        "specs/demo.yaml:6:7: 'x-unit' has no meaning on a operation; it belongs on: schema "
        "(/paths/~1things/post/x-unit)",
    ),
    "a malformed extension": (
        broken("name: {type: string}", "name: {type: string, x-unit: 7}"),
        "specs/demo.yaml:18:30: 7 is not of type 'string' (/components/schemas/Thing/properties/name/x-unit)",
    ),
    "no schema at all": (
        broken("{$ref: '#/components/schemas/Thing'}", "null"),
        "specs/demo.yaml:10:13: null is not of type 'object', 'boolean'; leave it out where nothing is said",
    ),
    "an exclusive limit of OpenAPI 3.0": (
        broken("{type: string}", "{type: number, exclusiveMinimum: true}"),
        "specs/demo.yaml:18:30: true is not of type 'number'; it holds the limit itself",
    ),
    "a dangling reference": (
        broken("schemas/Thing'", "schemas/Thin'"),
        "specs/demo.yaml:10:22: '#/components/schemas/Thin' leads nowhere; did you mean 'Thing'? "
        "(/paths/~1things/post/requestBody/content/application~1json/schema/$ref)",
    ),
    "a reference to a missing file": (
        broken("'#/components/schemas/Thing'", "'dem.yaml#/components/schemas/Thing'"),
        "specs/demo.yaml:10:22: 'dem.yaml#/components/schemas/Thing' names a file that does not exist; "
        "did you mean 'demo.yaml'? ",
    ),
    "a remote reference": (
        broken("'#/components/schemas/Thing'", "'https://example.com/a.yaml#/Thing'"),
        "specs/demo.yaml:10:22: 'https://example.com/a.yaml#/Thing' is remote; nothing is fetched; "
        "copy the document into the spec's folder ",
    ),
    "a reference outside the folder": (
        broken("'#/components/schemas/Thing'", "'../secret.yaml'"),
        "specs/demo.yaml:10:22: '../secret.yaml' leads outside the spec's folder; ",
    ),
    "a reference in a circle": (
        broken(
            "      type: object\n      properties:\n        name: {type: string}",
            "      $ref: '#/components/schemas/Thing'",
        ),
        "specs/demo.yaml:10:13: the chain of $refs never ends ",
    ),
    "an unsupported schema keyword": (
        broken("name: {type: string}", "name: {type: string, maxLenght: 3}"),
        "specs/demo.yaml:18:30: the schema keyword 'maxLenght' is not defined; did you mean 'maxLength'? "
        "(/components/schemas/Thing/properties/name/maxLenght)",
    ),
    "an unknown OpenAPI field": (
        broken("      responses:", "      respones: {}\n      responses:"),
        "specs/demo.yaml:11:7: 'respones' is no member that OpenAPI 3.1 has here; did you mean 'responses'? "
        "(/paths/~1things/post/respones)",
    ),
    "responses without any status": (
        broken("      responses:", "      callbacks: {}\n      responses: {}\n      x-old:"),
        "specs/demo.yaml:12:7: no status is documented; give one, such as '200', or 'default' "
        "(/paths/~1things/post/responses)",
    ),
    "a wrongly typed keyword": (
        broken("name: {type: string}", "name: {type: strng}"),
        "specs/demo.yaml:18:16: 'strng' is not ",
    ),
    "an invalid pattern": (
        broken("name: {type: string}", "name: {type: string, pattern: '['}"),
        "specs/demo.yaml:18:30: ",
    ),
    "a catastrophic pattern": (
        broken("name: {type: string}", "name: {type: string, pattern: '^(a+)+$'}"),
        "specs/demo.yaml:18:30: ",
    ),
    "names that are demanded twice": (
        broken(
            "name: {type: string}",
            "name: {type: string, x-name: one}\n        Name: {type: string, x-name: one}",
        ),
        "specs/demo.yaml:19:9: becomes the attribute of Thing 'one', which specs/demo.yaml:18:9 "
        "(/components/schemas/Thing/properties/name) is already; give one of the two another x-name "
        "(/components/schemas/Thing/properties/Name)",
    ),
    "no OpenAPI document": (
        "a: 1\n",
        "specs/demo.yaml:1:1: is no OpenAPI document; start it with 'openapi: 3.1.0'",
    ),
    "a version that is a number": (
        broken("openapi: 3.1.0", "openapi: 3.1"),
        "specs/demo.yaml:1:1: the OpenAPI version 3.1 is no text; write openapi: '3.1.0' (/openapi)",
    ),
    "nothing in a document": (
        "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\n",
        "specs/demo.yaml:1:1: none of these members is there: paths, components, webhooks",
    ),
    "another version": (
        broken("openapi: 3.1.0", "openapi: 4.0.0"),
        "specs/demo.yaml:1:1: the OpenAPI version '4.0.0' is not supported; ",
    ),
    "a parameter in a picture": (
        broken(
            "      requestBody:",
            "      parameters: [{name: q, in: query, content: {image/png: {}}}]\n      requestBody:",
        ),
        "specs/demo.yaml:7:41: a parameter cannot be written as image/png; write it as application/json ",
    ),
    "not UTF-8": ("", "is not UTF-8"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_message_names_the_place_and_nothing_is_written(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, message = CASES[case]
    monkeypatch.chdir(tmp_path)
    assert generate(tmp_path, demo=GOOD).exit_code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    if case == "not UTF-8":
        (tmp_path / "specs" / "demo.yaml").write_bytes(b"openapi: \xff")
        result = CliRunner().invoke(main, ["generate", "specs", "-o", "out", "--package", "demo"])
    else:
        result = generate(tmp_path, demo=text)
    assert result.exit_code == 1
    assert message in result.stderr
    assert "Traceback" not in result.output + result.stderr
    assert isinstance(result.exception, SystemExit)
    assert before == {
        path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()
    }


def test_every_fault_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = broken("name: {type: string}", "name: {type: string, maxLenght: 3, x-unt: a}")
    result = generate(tmp_path, demo=text, other=broken("schemas/Thing'", "schemas/Thin'"))
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 2
    (tmp_path / "specs" / "other.yaml").unlink()
    result = generate(tmp_path, demo=text)
    assert [line.partition(": ")[0] for line in result.stderr.splitlines()[:-1]] == [
        "specs/demo.yaml:18:30",
        "specs/demo.yaml:18:44",
    ]
    assert result.stderr.splitlines()[-1] == "specwright: 2 problems; nothing was written"


def test_the_second_of_two_components_of_one_name_gets_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs" / "demo"
    folder.mkdir(parents=True)
    (folder / "one.yaml").write_text(GOOD)
    (folder / "two.yaml").write_text(
        GOOD.replace("CreateThing", "MakeThing").replace("/things", "/others")
    )
    result = CliRunner().invoke(main, ["generate", "specs", "-o", "out", "--package", "demo"])
    assert result.exit_code == 0
    models = (tmp_path / "out" / "src" / "demo" / "demo" / "models.py").read_text("utf-8")
    assert "class Thing(" in models
    assert "class Thing2(" in models


def test_the_second_of_two_operations_of_one_name_gets_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = GOOD.replace(
        "components:",
        "  /others:\n    get:\n      operationId: create_thing\n"
        '      responses: {"200": {description: done}}\ncomponents:',
    )
    result = generate(tmp_path, demo=text)
    assert result.exit_code == 0
    client = (tmp_path / "out" / "src" / "demo" / "demo" / "client.py").read_text("utf-8")
    assert "def create_thing(" in client
    assert "def create_thing_2(" in client


def test_what_a_spec_says_has_no_effect_on_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = broken("operationId: CreateThing", 'operationId: "x\\u001b[31mRed\\u202e"')
    result = generate(tmp_path, demo=text)
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output


def test_a_fault_of_the_tool_is_told_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **named: object) -> None:
        raise KeyError("surprise")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("specwright.pipeline.lower", fail)
    result = generate(tmp_path, demo=GOOD)
    assert result.exit_code == 1
    assert result.stderr.startswith("specwright: internal fault: KeyError: 'surprise'")
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "      operationId: CreateThing",
            "      operationId: CreateThing\n      servers: [{url: 'https://{aB}.{a_b}.example.com', "
            "variables: {aB: {default: a}, a_b: {default: a}}}]",
            "the client parameter 'a_b' would be the argument 'a_b', which is taken",
        ),
        (
            "type: object\n      properties:\n        name: {type: string}",
            "allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {a: {}}}]",
            "the allOf is made of itself",
        ),
    ],
)
def test_what_no_python_can_say_is_refused(
    old: str, new: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = generate(tmp_path, demo=broken(old, new))
    assert result.exit_code == 1
    assert message in result.stderr


def test_a_header_that_nothing_can_bring_is_told_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(
        textwrap.dedent("""\
            openapi: 3.1.0
            info: {title: Demo, version: "1"}
            paths:
              /things:
                post:
                  operationId: addThing
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {note: {type: string}}}
                        encoding:
                          note:
                            headers:
                              X-Kind: {required: true, schema: {type: string}}
                  responses: {"204": {description: Done.}}
            """),
        encoding="utf-8",
    )
    with pytest.raises(InputError) as caught:
        read(discover([tmp_path]), "demo", tmp_path)
    (problem,) = caught.value.problems
    assert problem.location.line == 14
    assert problem.location.pointer.endswith("/encoding/note/headers/X-Kind")
    assert "only a file can bring one; give it a const or a default" in str(problem)


@pytest.mark.parametrize(
    "foreign",
    [
        "x-validation: {min: 1}",
        "x-enum-description: Any",
        "x-validation-rules: [1]",
        "x-idempotency-key: k",
    ],
)
def test_keywords_of_others_that_are_nearly_ours_are_let_through(
    tmp_path: Path, foreign: str
) -> None:
    spec = tmp_path / "demo.yaml"
    spec.write_text(broken("      type: object", f"      {foreign}\n      type: object"))
    assert read(discover([spec]), "demo", tmp_path).services
