"""What other tools publish as breaking is breaking here, for the side that it concerns: one planted case a category.

`OASDIFF` has the checks of oasdiff of level error, under their ids, `WARNED` those of level warning, which must be
risky at least; `REDOCLY` the rules of `redocly diff` for OpenAPI, each of which asks for a new major version.

Left out of oasdiff's checks:
- those about `x-sunset` and `x-stability-level` (`…-sunset-…`, `api-stability-decreased`, …): keywords of oasdiff's
  own, which no spec here may have. Taking away what was deprecated is breaking here, sunset or not.
- warnings about `allOf` that is removed: what it said is compared keyword by keyword instead.
- the warning `response-required-property-became-not-write-only`: readers get more than before and may ignore it.

Left out of redocly's rules, which are coarser:
- `schema-constraint-changed` for `format: int32` that becomes `int64` in a request, where all old values stay valid,
  and for `format: password`, which says how to treat a value and not which there are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specwright.diffing import Level

from .test_planted_changes import changes_between

Value = Mapping[str, Any]
#: The state before and after a change.
Case = tuple[Value, Value]

STRING: Value = {"type": "string"}
NUMBER: Value = {"type": "integer"}
LIST: Value = {"type": "array", "items": {}}
OBJECT: Value = {"type": "object"}


def spec(operation: Value, **document: Any) -> Value:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"post": {"operationId": "Do", "responses": {}, **operation}}},
        **document,
    }


def parameter(schema: Value, place: str = "query", **more: Any) -> Value:
    return spec({"parameters": [{"name": "p", "in": place, "schema": schema, **more}]})


def body(schema: Value, media: str = "application/json", **more: Any) -> Value:
    return spec({"requestBody": {"content": {media: {"schema": schema}}, **more}})


def member(schema: Value, *required: str) -> Value:
    return body({**OBJECT, "properties": {"p": schema}, "required": list(required)})


def reply(schema: Value, media: str = "application/json", status: str = "200") -> Value:
    content = {media: {"schema": schema}}
    return spec({"responses": {status: {"description": "Done.", "content": content}}})


def field(schema: Value, *required: str) -> Value:
    return reply({**OBJECT, "properties": {"p": schema}, "required": list(required)})


def header(schema: Value | None, **more: Any) -> Value:
    headers = {} if schema is None else {"X-P": {"schema": schema, **more}}
    return spec({"responses": {"200": {"description": "Done.", "headers": headers}}})


def paths(**items: Value) -> Value:
    return {**spec({}), "paths": {f"/{name}": item for name, item in items.items()}}


GET, POST = {"get": {"operationId": "Get"}}, {"post": {"operationId": "Post"}}
SECURED = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}

#: What narrows a schema: the end of the id, the schema before and after.
NARROWED: dict[str, Case] = {
    "enum-value-removed": ({**STRING, "enum": ["a", "b"]}, {**STRING, "enum": ["a"]}),
    "became-enum": (STRING, {**STRING, "enum": ["a"]}),
    "max-decreased": ({**NUMBER, "maximum": 9}, {**NUMBER, "maximum": 5}),
    "min-increased": ({**NUMBER, "minimum": 1}, {**NUMBER, "minimum": 3}),
    "max-length-decreased": ({**STRING, "maxLength": 9}, {**STRING, "maxLength": 5}),
    "min-length-increased": ({**STRING, "minLength": 1}, {**STRING, "minLength": 3}),
    "max-items-decreased": ({**LIST, "maxItems": 9}, {**LIST, "maxItems": 5}),
    "min-items-increased": ({**LIST, "minItems": 1}, {**LIST, "minItems": 3}),
    "type-changed": (STRING, NUMBER),
    "became-not-nullable": ({"type": ["string", "null"]}, STRING),
    "one-of-removed": ({"oneOf": [STRING, NUMBER]}, {"oneOf": [STRING]}),
    "any-of-removed": ({"anyOf": [STRING, NUMBER]}, {"anyOf": [STRING]}),
    "all-of-added": ({"allOf": [STRING]}, {"allOf": [STRING, {"maxLength": 5}]}),
    "x-extensible-enum-value-removed": (
        {**STRING, "x-extensible-enum": ["a", "b"]},
        {**STRING, "x-extensible-enum": ["a"]},
    ),
}
WARNED_NARROWED: dict[str, Case] = {
    "max-set": (NUMBER, {**NUMBER, "maximum": 5}),
    "min-set": (NUMBER, {**NUMBER, "minimum": 1}),
    "max-length-set": (STRING, {**STRING, "maxLength": 5}),
    "min-items-set": (LIST, {**LIST, "minItems": 1}),
    "pattern-added": (STRING, {**STRING, "pattern": "^a"}),
    "pattern-changed": ({**STRING, "pattern": "^a"}, {**STRING, "pattern": "^b"}),
}
#: What widens a schema.
WIDENED: dict[str, Case] = {
    "max-increased": ({**NUMBER, "maximum": 5}, {**NUMBER, "maximum": 9}),
    "min-decreased": ({**NUMBER, "minimum": 3}, {**NUMBER, "minimum": 1}),
    "max-length-increased": ({**STRING, "maxLength": 5}, {**STRING, "maxLength": 9}),
    "max-length-unset": ({**STRING, "maxLength": 5}, STRING),
    "min-length-decreased": ({**STRING, "minLength": 3}, {**STRING, "minLength": 1}),
    "min-items-decreased": ({**LIST, "minItems": 3}, {**LIST, "minItems": 1}),
    "min-items-unset": ({**LIST, "minItems": 3}, LIST),
    "became-nullable": (STRING, {"type": ["string", "null"]}),
    "one-of-added": ({"oneOf": [STRING]}, {"oneOf": [STRING, NUMBER]}),
    "type-changed": (STRING, NUMBER),
}


def everywhere(ends: Mapping[str, Case], **places: Any) -> dict[str, Case]:
    """Each of *ends* at each of *places*: the beginning of an id and what puts a schema there."""
    return {
        f"{start.replace('_', '-')}-{end}": (put(old), put(new))
        for start, put in places.items()
        for end, (old, new) in ends.items()
    }


def object_(schema: Value, *required: str) -> Value:
    return {**OBJECT, "properties": {"p": schema}, "required": list(required)}


SENDERS: dict[str, Case] = {
    **everywhere(NARROWED, request_parameter=parameter, request_body=body, request_property=member),
    "request-parameter-property-type-specialized": (
        parameter(object_({"type": "number"})),
        parameter(object_(NUMBER)),
    ),
    "request-parameter-default-value-changed": (
        parameter({**NUMBER, "default": 1}),
        parameter({**NUMBER, "default": 2}),
    ),
    "request-parameter-default-value-added": (
        parameter(NUMBER),
        parameter({**NUMBER, "default": 2}),
    ),
    "request-parameter-default-value-removed": (
        parameter({**NUMBER, "default": 1}),
        parameter(NUMBER),
    ),
    "request-parameter-became-required": (parameter(STRING), parameter(STRING, required=True)),
    "new-required-request-parameter": (spec({}), parameter(STRING, required=True)),
    "new-request-path-parameter": (spec({}), parameter(STRING, "path", required=True)),
    "new-required-request-default-parameter-to-existing-path": (
        paths(a=GET),
        paths(a={**GET, "parameters": [{"name": "p", "in": "query", "required": True}]}),
    ),
    "new-required-request-header-property": (
        parameter(OBJECT, "header"),
        parameter(object_(STRING, "p"), "header"),
    ),
    "request-header-property-became-enum": (
        parameter(object_(STRING), "header"),
        parameter(object_({**STRING, "enum": ["a"]}), "header"),
    ),
    "request-header-property-became-required": (
        parameter(object_(STRING), "header"),
        parameter(object_(STRING, "p"), "header"),
    ),
    "request-body-added-required": (spec({}), body(STRING, required=True)),
    "request-body-became-required": (body(STRING), body(STRING, required=True)),
    "request-body-media-type-removed": (body(STRING, "text/plain"), body(STRING)),
    "request-property-became-required": (member(STRING), member(STRING, "p")),
    "new-required-request-property": (body(OBJECT), member(STRING, "p")),
    "api-path-removed-without-deprecation": (paths(a=GET, b=POST), paths(a=GET)),
    "api-removed-without-deprecation": (paths(a={**GET, **POST}), paths(a=GET)),
}
READERS: dict[str, Case] = {
    **everywhere(WIDENED, response_body=reply, response_property=field),
    "response-property-became-optional": (field(STRING, "p"), field(STRING)),
    "response-required-property-removed": (field(STRING, "p"), reply(OBJECT)),
    "response-header-became-optional": (header(STRING, required=True), header(STRING)),
    "required-response-header-removed": (header(STRING, required=True), header(None)),
    "response-media-type-removed": (reply(STRING, "text/plain"), reply(STRING)),
    "response-success-status-removed": (reply(STRING), spec({})),
}
WARNED_SENDERS: dict[str, Case] = {
    **everywhere(
        WARNED_NARROWED, request_parameter=parameter, request_body=body, request_property=member
    ),
    "request-parameter-removed": (parameter(STRING), spec({})),
    "request-parameter-property-type-changed": (
        parameter(object_(STRING)),
        parameter(object_(NUMBER)),
    ),
    "request-property-removed": (member(STRING), body(OBJECT)),
}
WARNED_READERS: dict[str, Case] = {
    "optional-response-header-removed": (header(STRING), header(None)),
    "response-optional-property-removed": (field(STRING), reply(OBJECT)),
    "response-property-enum-value-added": (
        field({**STRING, "enum": ["a"]}),
        field({**STRING, "enum": ["a", "b"]}),
    ),
}
#: The rules of `redocly diff`: what each looks at, for senders or for readers.
REDOCLY_SENDERS: dict[str, Case] = {
    "operation-removed": (paths(a={**GET, **POST}), paths(a=GET)),
    "operation-id-changed": (paths(a=GET), paths(a={"get": {"operationId": "Read"}})),
    "path-removed": (paths(a=GET, b=POST), paths(a=GET)),
    "parameter-removed": (parameter(STRING), spec({})),
    "parameter-removed, moved": (parameter(STRING), parameter(STRING, "header")),
    "parameter-became-required": (parameter(STRING), parameter(STRING, required=True)),
    "parameter-serialization-changed, style": (
        parameter(LIST, style="form"),
        parameter(LIST, style="pipeDelimited"),
    ),
    "parameter-serialization-changed, explode": (parameter(LIST), parameter(LIST, explode=False)),
    "parameter-serialization-changed, allowReserved": (
        parameter(STRING),
        parameter(STRING, allowReserved=True),
    ),
    "request-body-removed": (body(STRING), spec({})),
    "request-body-became-required": (body(STRING), body(STRING, required=True)),
    "media-type-removed": (body(STRING, "text/plain"), body(STRING)),
    "security-requirement-changed": (
        spec({}, components={"securitySchemes": SECURED}),
        spec({}, components={"securitySchemes": SECURED}, security=[{"key": []}]),
    ),
    "security-scheme-changed": (
        spec({}, components={"securitySchemes": SECURED}, security=[{"key": []}]),
        spec(
            {},
            components={"securitySchemes": {"key": {**SECURED["key"], "name": "X-Other"}}},
            security=[{"key": []}],
        ),
    ),
    "server-removed": (
        spec({}, servers=[{"url": "https://a.example"}, {"url": "https://b.example"}]),
        spec({}, servers=[{"url": "https://a.example"}]),
    ),
    "server-removed, changed": (
        spec({}, servers=[{"url": "https://a.example"}]),
        spec({}, servers=[{"url": "https://b.example"}]),
    ),
    "schema-type-changed": (member({"type": "number"}), member(NUMBER)),
    "enum-values-removed": (
        member({**STRING, "enum": ["a", "b"]}),
        member({**STRING, "enum": ["a"]}),
    ),
    "required-properties-added": (member(STRING), member(STRING, "p")),
    "property-removed": (
        body({**OBJECT, "properties": {"p": STRING}, "additionalProperties": False}),
        body({**OBJECT, "additionalProperties": False}),
    ),
    "schema-constraint-changed, additionalProperties": (
        body(OBJECT),
        body({**OBJECT, "additionalProperties": False}),
    ),
    "schema-constraint-changed, uniqueItems": (member(LIST), member({**LIST, "uniqueItems": True})),
    "schema-constraint-changed, multipleOf": (member(NUMBER), member({**NUMBER, "multipleOf": 2})),
    "schema-constraint-changed, const": (member(STRING), member({**STRING, "const": "a"})),
    "schema-constraint-changed, format": (member(STRING), member({**STRING, "format": "date"})),
    "schema-constraint-changed, contentEncoding": (
        member(STRING),
        member({**STRING, "contentEncoding": "base64"}),
    ),
    "schema-constraint-changed, not": (member(STRING), member({**STRING, "not": {"const": "a"}})),
    "schema-constraint-changed, items": (
        member({"type": "array"}),
        member({"type": "array", "items": STRING}),
    ),
    "schema-combinator-changed": (
        member({"oneOf": [STRING, NUMBER]}),
        member({"oneOf": [STRING]}),
    ),
}
REDOCLY_READERS: dict[str, Case] = {
    "response-removed": (reply(STRING, status="404"), spec({})),
    "response-header-removed": (header(STRING), header(None)),
    "media-type-removed": (reply(STRING, "text/plain"), reply(STRING)),
    "schema-type-changed": (field(NUMBER), field({"type": "number"})),
    "enum-values-added": (
        field({**STRING, "enum": ["a"]}),
        field({**STRING, "enum": ["a", "b"]}),
    ),
    "required-properties-removed": (field(STRING, "p"), field(STRING)),
    "property-removed": (field(STRING), reply(OBJECT)),
    "schema-constraint-changed": (field({**NUMBER, "maximum": 5}), field(NUMBER)),
    "schema-combinator-changed": (
        field({"anyOf": [STRING]}),
        field({"anyOf": [STRING, NUMBER]}),
    ),
}


def levels(case: Case, folder: Path) -> tuple[Level, Level]:
    """The gravest level for senders, and for readers."""
    found = changes_between(json.dumps(case[0]), json.dumps(case[1]), folder)
    assert found
    return max(c.impact.senders for c in found), max(c.impact.readers for c in found)


OASDIFF = [(name, 0, case) for name, case in SENDERS.items()]
OASDIFF += [(name, 1, case) for name, case in READERS.items()]
WARNED = [(name, 0, case) for name, case in WARNED_SENDERS.items()]
WARNED += [(name, 1, case) for name, case in WARNED_READERS.items()]
REDOCLY = [(name, 0, case) for name, case in REDOCLY_SENDERS.items()]
REDOCLY += [(f"{name} of a reply", 1, case) for name, case in REDOCLY_READERS.items()]


@pytest.mark.parametrize(
    ("side", "case"), [c[1:] for c in OASDIFF], ids=[name for name, *_ in OASDIFF]
)
def test_what_oasdiff_calls_an_error_is_breaking(side: int, case: Case, tmp_path: Path) -> None:
    assert levels(case, tmp_path)[side] == Level.BREAKING


@pytest.mark.parametrize(
    ("side", "case"), [c[1:] for c in WARNED], ids=[name for name, *_ in WARNED]
)
def test_what_oasdiff_warns_of_is_risky_at_least(side: int, case: Case, tmp_path: Path) -> None:
    assert levels(case, tmp_path)[side] >= Level.RISKY


@pytest.mark.parametrize(
    ("side", "case"), [c[1:] for c in REDOCLY], ids=[name for name, *_ in REDOCLY]
)
def test_what_redocly_calls_major_is_breaking(side: int, case: Case, tmp_path: Path) -> None:
    assert levels(case, tmp_path)[side] == Level.BREAKING
