"""The JSON Schema of Swagger 2.0, told in JSON Schema 2020-12.

The published schema is of draft 4, and chooses between kinds of objects by `oneOf`, of which a faulty object is told
nothing but that it fits none. Here the member that names the kind decides, so that the fault itself is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from .. import checking

#: Where draft 4 itself, some of which the published schema refers to, is put.
_DRAFT_4 = "#/definitions/draft4"
_PARAMETERS = {
    "body": "bodyParameter",
    "header": "headerParameterSubSchema",
    "formData": "formDataParameterSubSchema",
    "query": "queryParameterSubSchema",
    "path": "pathParameterSubSchema",
}
_FLOWS = {
    "implicit": "oauth2ImplicitSecurity",
    "password": "oauth2PasswordSecurity",
    "application": "oauth2ApplicationSecurity",
    "accessCode": "oauth2AccessCodeSecurity",
}
#: What writers of Swagger 2.0 took from OpenAPI 3.0, and what can be honoured as it is there.
_NULLABLE = {"nullable": {"type": "boolean"}}
#: A host, parts of which may be in braces, as many write it.
_HOST = r"^(?:[^{}/ :\\]|\{[^{}/]+\})+(?::(?:\d+|\{[^{}/]+\}))?$"
_WITH_NULLABLE = (
    *(definition for location, definition in _PARAMETERS.items() if location != "body"),
    "schema",
    "primitivesItems",
)


@cache
def document_schema() -> Mapping[str, Any]:
    """The schema of a whole document."""
    schema: dict[str, Any] = _modern(checking.published_schema("v2.0"))
    definitions: dict[str, Any] = schema["definitions"]
    definitions["draft4"] = _modern(_draft_4(), _DRAFT_4)
    definitions.update(_choices())
    definitions["response"]["properties"]["schema"] = _file_or_schema()
    for name in _WITH_NULLABLE:
        definitions[name]["properties"].update(_NULLABLE)
    schema["properties"]["host"]["pattern"] = _HOST
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema


@cache
def object_schema(kind: str) -> Mapping[str, Any]:
    """The schema of an object of a *kind* (parameter, response, schema, pathItem), or of a reference to one."""
    schema = document_schema()
    return {
        "$schema": schema["$schema"],
        "definitions": schema["definitions"],
        **_reference_or(kind),
    }


def _draft_4() -> Any:
    from jsonschema import Draft4Validator

    schema = Draft4Validator.META_SCHEMA
    simple, several = schema["properties"]["type"]["anyOf"]
    kind = {"if": {"type": "array"}, "then": several, "else": simple}
    return {
        "definitions": schema["definitions"],
        "properties": {**schema["properties"], "type": kind},
    }


def _modern(value: Any, own: str = "#") -> Any:
    """A copy of *value*, of draft 4, as 2020-12 says it; *own* is where its references to itself lead."""
    if isinstance(value, list):
        return [_modern(item, own) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _modern(item, own) for key, item in value.items()}
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if made.get(exclusive) is True:
            made[exclusive] = made.pop(limit)
    if made.get("additionalItems") is False:
        del made["additionalItems"]
    if isinstance(made.get("$ref"), str):
        target, _, fragment = made["$ref"].partition("#")
        made["$ref"] = f"{_DRAFT_4 if target else own}{fragment}"
    return made


def _choices() -> dict[str, Any]:
    """The definitions that choose between kinds of objects."""
    return {
        "parameter": _parameter(),
        "parametersList": {
            "type": "array",
            "items": _reference_or("parameter"),
            "uniqueItems": True,
        },
        "responseValue": _reference_or("response"),
        "securityDefinitions": {
            "type": "object",
            "additionalProperties": {"$ref": "#/definitions/securityDefinition"},
        },
        "securityDefinition": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": ["basic", "apiKey", "oauth2"]}},
            "allOf": _chosen(
                "type",
                (
                    ("basic", "basicAuthenticationSecurity"),
                    ("apiKey", "apiKeySecurity"),
                    ("oauth2", "oauth2Security"),
                ),
            ),
        },
        "oauth2Security": {
            "required": ["flow"],
            "properties": {"flow": {"enum": list(_FLOWS)}},
            "allOf": _chosen("flow", _FLOWS.items()),
        },
    }


def _parameter() -> dict[str, Any]:
    no_body = {"if": {"properties": {"in": {"const": "body"}}}, "else": {"required": ["type"]}}
    return {
        "type": "object",
        "required": ["name", "in"],
        "properties": {"in": {"enum": list(_PARAMETERS)}},
        "allOf": [*_chosen("in", _PARAMETERS.items()), no_body],
    }


def _chosen(member: str, kinds: Iterable[tuple[str, str]]) -> list[Any]:
    return [
        {
            "if": {"properties": {member: {"const": value}}, "required": [member]},
            "then": {"$ref": f"#/definitions/{definition}"},
        }
        for value, definition in kinds
    ]


def _file_or_schema() -> dict[str, Any]:
    return {
        "if": {"type": "object", "properties": {"type": {"const": "file"}}, "required": ["type"]},
        "then": {"$ref": "#/definitions/fileSchema"},
        "else": {"$ref": "#/definitions/schema"},
    }


def _reference_or(kind: str) -> dict[str, Any]:
    if kind in ("schema", "pathItem"):  # These have $ref among their members.
        return {"$ref": f"#/definitions/{kind}"}
    return {
        "if": {"type": "object", "required": ["$ref"]},
        "then": {"$ref": "#/definitions/jsonReference"},
        "else": {"$ref": f"#/definitions/{kind}"},
    }
