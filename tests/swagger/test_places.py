"""Every message names the line, the column and the JSON Pointer of what was written, wherever it went."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright import pointers
from tests.swagger.converting import faults, opened

SPEC = """\
swagger: "2.0"
info: {title: Demo, version: "1"}
host: a.example
consumes: [application/json]
paths:
  /things:
    parameters:
      - name: shared
        in: body
        schema:
          type: object
    get:
      schemes: [http]
      parameters:
        - {name: a, in: formData, type: string, minLength: 1}
        - name: b
          in: query
          type: array
          collectionFormat: multi
          items: {type: string, maxLength: 3}
        - $ref: '#/parameters/c'
      responses:
        "200":
          description: done
          schema: {type: object, properties: {d: {type: string}}}
          headers:
            X-E: {type: integer, minimum: 0}
          examples:
            application/json: {d: f}
    put:
      responses:
        "200": {description: done}
definitions:
  my thing:
    type: object
    discriminator: kind
    properties:
      g:
        $ref: '#/definitions/other'
        x-nullable: true
  other: {type: string, minLength: 1}
parameters:
  c: {name: c, in: query, type: string}
  h:
    name: h
    in: body
    schema: {type: integer}
securityDefinitions:
  i:
    type: oauth2
    flow: accessCode
    authorizationUrl: https://a.example/a
    tokenUrl: https://a.example/t
    scopes: {}
"""
GET, CONTENT = "/paths/~1things/get", "content/application~1json"
FORM = f"{GET}/requestBody/content/application~1x-www-form-urlencoded/schema/properties/a"
PLACES = {
    "/openapi": ("/swagger", 1),
    "/servers/0/url": ("/host", 3),
    "/info/title": ("/info/title", 2),
    f"{GET}/servers": (f"{GET}/servers", 12),
    f"{GET}/parameters/0/name": (f"{GET}/parameters/1/name", 16),
    f"{GET}/parameters/0/schema/type": (f"{GET}/parameters/1/type", 18),
    f"{GET}/parameters/0/schema/items/maxLength": (f"{GET}/parameters/1/items/maxLength", 20),
    f"{GET}/parameters/0/style": (f"{GET}/parameters/1/collectionFormat", 19),
    f"{GET}/parameters/1/$ref": (f"{GET}/parameters/2/$ref", 21),
    f"{GET}/requestBody": (f"{GET}/parameters/0", 15),
    f"{GET}/requestBody/content": (f"{GET}/parameters/0", 15),
    f"{FORM}/minLength": (f"{GET}/parameters/0/minLength", 15),
    f"{GET}/responses/200/{CONTENT}": (f"{GET}/responses/200", 23),
    f"{GET}/responses/200/{CONTENT}/schema/properties/d": (
        f"{GET}/responses/200/schema/properties/d",
        25,
    ),
    f"{GET}/responses/200/{CONTENT}/example/d": (
        f"{GET}/responses/200/examples/application~1json/d",
        29,
    ),
    f"{GET}/responses/200/headers/X-E/schema/minimum": (
        f"{GET}/responses/200/headers/X-E/minimum",
        27,
    ),
    f"/paths/~1things/put/requestBody/{CONTENT}/schema/type": (
        "/paths/~1things/parameters/0/schema/type",
        11,
    ),
    "/components/schemas/my_thing": ("/definitions/my thing", 34),
    "/components/schemas/my_thing/discriminator/propertyName": (
        "/definitions/my thing/discriminator",
        36,
    ),
    "/components/schemas/my_thing/properties/g/anyOf/0/$ref": (
        "/definitions/my thing/properties/g/$ref",
        39,
    ),
    "/components/schemas/other/minLength": ("/definitions/other/minLength", 41),
    "/components/parameters/c/schema": ("/parameters/c", 43),
    f"/components/requestBodies/h/{CONTENT}/schema/type": ("/parameters/h/schema/type", 47),
    "/components/securitySchemes/i/flows/authorizationCode/tokenUrl": (
        "/securityDefinitions/i/tokenUrl",
        53,
    ),
}


@pytest.mark.parametrize("pointer", PLACES)
def test_what_moved_is_told_where_it_was(tmp_path: Path, pointer: str) -> None:
    document = opened(tmp_path, SPEC)
    pointers.resolve(document.value, pointer)
    origin, line = PLACES[pointer]
    problem = document.problem(pointer, "wrong")
    if pointer == f"{GET}/servers":
        # The schemes of the operation and the host of the document make them: the host tells most.
        origin, line = "/host", 3
    assert (problem.location.pointer, problem.location.line) == (origin, line)
    assert document.locate(pointer).line == line


def test_what_is_missing_is_told_at_what_lacks_it(tmp_path: Path) -> None:
    document = opened(tmp_path, SPEC)
    problem = document.problem("/components/schemas/other/description", "missing")
    assert str(problem) == "api.yaml:41:3: missing (/definitions/other/description)"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "minLength: 1}",
            "minLenght: 1}",
            "api.yaml:41:25: 'minLenght' is no member that Swagger 2.0 has here; did you mean 'minLength'? "
            "(/definitions/other/minLenght)",
        ),
        (
            "other: {type: string",
            "other: {type: strng",
            "api.yaml:41:11: 'strng' is not one of ['array', 'boolean', 'integer', 'null', 'number', 'object', "
            "'string'] (/definitions/other/type)",
        ),
        (
            "in: query\n          type: array",
            "in: query\n          type: arry",
            "api.yaml:18:11: 'arry' is not one of ['string', 'number', 'boolean', 'integer', 'array'] "
            "(/paths/~1things/get/parameters/1/type)",
        ),
        (
            "in: formData, type: string",
            "in: formData",
            "api.yaml:15:11: 'type' is a required property (/paths/~1things/get/parameters/0)",
        ),
        (
            "flow: accessCode",
            "flow: access",
            "api.yaml:51:5: 'access' is not one of ['implicit', 'password', 'application', 'accessCode'] "
            "(/securityDefinitions/i/flow)",
        ),
        (
            "    tokenUrl: https://a.example/t\n",
            "",
            "api.yaml:49:3: 'tokenUrl' is a required property (/securityDefinitions/i)",
        ),
        (
            '"200": {description: done}',
            '"200": {}',
            "api.yaml:32:9: 'description' is a required property (/paths/~1things/put/responses/200)",
        ),
        (
            'swagger: "2.0"',
            'swagger: "1.2"',
            "api.yaml:1:1: the Swagger version '1.2' is not supported; write swagger: '2.0' (/swagger)",
        ),
        (
            'swagger: "2.0"',
            "swagger: 2.0",
            "api.yaml:1:1: the Swagger version 2.0 is not supported; write swagger: '2.0' (/swagger)",
        ),
        (
            "host: a.example",
            "host: https://a.example",
            "api.yaml:3:1: 'https://a.example' does not match",
        ),
        (
            "minimum: 0",
            "minimum: 0, x-unt: GiB",
            "api.yaml:27:46: the keyword 'x-unt' is not defined; did you mean 'x-unit'? "
            "(/paths/~1things/get/responses/200/headers/X-E/x-unt)",
        ),
        (
            "parameters:\n  c:",
            "x-of-ours: 1\nx-protocl: huaweicloud\nparameters:\n  c:",
            "api.yaml:43:1: the keyword 'x-protocl' is not defined; did you mean 'x-protocol'? (/x-protocl)",
        ),
    ],
)  # fmt: skip
def test_what_is_not_valid_is_told_where_it_was_written(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    found = SPEC.rindex(old)
    (fault,) = faults(tmp_path, SPEC[:found] + new + SPEC[found + len(old) :])
    assert fault.startswith(told)


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    text = SPEC.replace("type: integer", "type: intger").replace("flow: accessCode", "flow: none")
    assert [fault.partition(": ")[0] for fault in faults(tmp_path, text)] == [
        "api.yaml:27:19",
        "api.yaml:47:14",
        "api.yaml:51:5",
    ]
