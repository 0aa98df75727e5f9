"""What changes about an operation beside its schemas, and about the document that it is in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specwright.diffing import Change

from .test_planted_changes import changes_between
from .test_published_categories import body, header, parameter, reply, spec

Value = Mapping[str, Any]


def found(old: Value, new: Value, folder: Path) -> list[Change]:
    changes = changes_between(json.dumps(old), json.dumps(new), folder)
    for change in changes:
        assert any("\u4e00" <= character <= "\u9fff" for character in change.message.zh)
    return changes


def told(old: Value, new: Value, folder: Path) -> list[tuple[str, str, str, str]]:
    """Kind, path and the levels for senders and readers of each change."""
    return [
        (c.kind, c.path, str(c.impact.senders), str(c.impact.readers))
        for c in found(old, new, folder)
    ]


STRING: Value = {"type": "string"}
FILTER: Value = {"type": "object", "properties": {"q": {"type": "string", "maxLength": 9}}}
SHORT: Value = {"type": "object", "properties": {"q": {"type": "string", "maxLength": 4}}}


def by_media_type(schema: Value, media: str = "application/json") -> Value:
    content = {media: {"schema": schema}}
    return spec({"parameters": [{"name": "p", "in": "query", "content": content}]})


def form(**encoding: Any) -> Value:
    media = {"schema": {**FILTER}, "encoding": {"q": encoding}}
    return spec({"requestBody": {"content": {"multipart/form-data": media}}})


def untold(document: Value, media: str = "application/json") -> Value:
    """*document* without what it says of its request and reply."""
    text = json.dumps(document)
    start = text.index(f'"{media}": ') + len(f'"{media}": ')
    _, end = json.JSONDecoder().raw_decode(text[start:])
    value: Value = json.loads(f"{text[:start]}{{}}{text[start + end :]}")
    return value


def flow(**flows: str) -> Value:
    scheme = {
        "type": "oauth2",
        "flows": {name: {"tokenUrl": url, "scopes": {}} for name, url in flows.items()},
    }
    return spec({"security": [{"o": []}]}, components={"securitySchemes": {"o": scheme}})


def region(**variable: Any) -> Value:
    server = {"url": "https://{r}.example", "variables": {"r": {"default": "eu", **variable}}}
    return spec({}, servers=[server])


def paged(**paging: Any) -> Value:
    return spec({"x-paging": paging})


PAGING = {"items": "/items", "parameter": "token", "next": "/next"}
FINE, BREAK, RISK, NONE = "compatible", "breaking", "risky", "none"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (by_media_type(FILTER), by_media_type(SHORT), ("max-length-lowered", "p.q", BREAK, NONE)),
        (by_media_type(FILTER), parameter(FILTER), ("wire-form-changed", "p", BREAK, NONE)),
        (parameter(FILTER), by_media_type(FILTER), ("wire-form-changed", "p", BREAK, NONE)),
        (
            parameter(STRING),
            parameter(STRING, deprecated=True),
            ("deprecation-changed", "p", FINE, FINE),
        ),
        (form(contentType="a/b"), form(contentType="a/c"), ("encoding-changed", "q", BREAK, NONE)),
        (
            form(contentType="a/b"),
            form(contentType="a/b, a/c"),
            ("encoding-changed", "q", FINE, NONE),
        ),
        (form(contentType="a/b"), form(), ("encoding-changed", "q", BREAK, NONE)),
        (form(), form(style="deepObject"), ("wire-form-changed", "q", BREAK, NONE)),
        (reply(STRING), untold(reply(STRING)), ("schema-changed", "", NONE, BREAK)),
        (untold(reply(STRING)), reply(STRING), ("schema-changed", "", NONE, FINE)),
        (body(STRING), untold(body(STRING)), ("schema-changed", "", FINE, NONE)),
        (untold(body(STRING)), body(STRING), ("schema-changed", "", BREAK, NONE)),
        (
            flow(clientCredentials="https://a.example/t"),
            flow(clientCredentials="https://b.example/t"),
            ("security-scheme-changed", "", BREAK, NONE),
        ),
        (
            flow(clientCredentials="https://a.example/t"),
            flow(clientCredentials="https://a.example/t", password="https://a.example/p"),
            ("security-scheme-changed", "", FINE, NONE),
        ),
        (
            region(enum=["eu", "us"]),
            region(enum=["eu"]),
            ("server-variable-changed", "", BREAK, NONE),
        ),
        (region(), region(enum=["eu"]), ("server-variable-changed", "", BREAK, NONE)),
        (
            region(enum=["eu"]),
            region(enum=["us", "eu"]),
            ("server-variable-changed", "", FINE, NONE),
        ),
        (region(enum=["eu"]), region(), ("server-variable-changed", "", FINE, NONE)),
        (paged(**PAGING), spec({}), ("paging-changed", "", BREAK, BREAK)),
        (spec({}), paged(**PAGING), ("paging-changed", "", FINE, FINE)),
        (paged(**PAGING), paged(**PAGING | {"items": "/i"}), ("paging-changed", "", BREAK, BREAK)),
        (paged(**PAGING), paged(**PAGING | {"next": "/n"}), ("paging-changed", "", RISK, RISK)),
        (
            header(STRING),
            header(STRING, deprecated=True),
            ("deprecation-changed", "x-p", FINE, FINE),
        ),
        (
            header(STRING),
            header(STRING, required=True),
            ("header-became-required", "", NONE, FINE),
        ),
    ],
)
def test_what_is_no_schema_is_compared_too(
    tmp_path: Path, old: Value, new: Value, expected: tuple[str, str, str, str]
) -> None:
    assert told(old, new, tmp_path) == [expected]


FILE: Value = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (parameter(STRING), parameter(STRING, style="form", explode=True, allowReserved=False)),
        (parameter(STRING, "header"), parameter(STRING, "header", style="simple", explode=False)),
        (header(STRING), header(STRING, style="simple", explode=False, required=False)),
        (form(), form(style="form", explode=True)),
        (form(contentType="a/b, a/c"), form(contentType="A/C,a/b")),
        (body(FILE, "image/png"), untold(body(FILE, "image/png"), "image/png")),
    ],
)
def test_a_default_that_is_written_out_is_no_change(tmp_path: Path, old: Value, new: Value) -> None:
    assert told(old, new, tmp_path) == []
    assert told(new, old, tmp_path) == []


def worded(text: str) -> Value:
    """A document whose every description is *text*."""
    scheme = {
        "type": "oauth2",
        "description": text,
        "flows": {"password": {"tokenUrl": "/t", "scopes": {"read": text}}},
    }
    operation = {
        "operationId": "Do",
        "parameters": [
            {"name": "p", "in": "query", "description": text, "example": text, "schema": STRING}
        ],
        "requestBody": {"description": text, "content": {"text/plain": {"example": text}}},
        "responses": {
            "200": {
                "description": text,
                "headers": {"X-P": {"description": text, "schema": STRING}},
                "links": {"again": {"operationId": "Do", "description": text}},
            }
        },
    }
    item = {
        "description": text,
        "post": operation,
        "servers": [{"url": "/v1", "description": text}],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": "1", "description": text},
        "servers": [{"url": "/", "description": text}],
        "tags": [{"name": "T", "description": text}],
        "paths": {"/things": item},
        "components": {"securitySchemes": {"o": scheme}},
    }


def test_every_text_of_the_documentation_is_compared(tmp_path: Path) -> None:
    changes = found(worded("Old."), worded("New."), tmp_path)
    assert {(c.kind, str(c.level)) for c in changes} == {("text-changed", "documentation")}
    assert {f"{c.operation} {c.path}".strip() + f": {c.message.en}" for c in changes} == {
        ": title and description of the API changed",
        ": description of the server / changed",
        ": description of the tag T changed",
        ": description of the security scheme o changed",
        ": description of the scope read changed",
        "Do: description of the path changed",
        "Do: description of the server /v1 changed",
        "Do p: description and example changed",
        "Do: description of the body changed",
        "Do: example changed",
        "Do: description and links of the response 200 changed",
        "Do x-p: description changed",
    }


def secured(*alternatives: Value) -> Value:
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in "ab"}
    return spec({"security": list(alternatives)}, components={"securitySchemes": schemes})


A: Value = {"a": []}
B: Value = {"b": ["read"]}
BOTH: Value = {**A, **B}


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        ([A], [B, A], FINE),
        ([A], [A, {}], FINE),
        ([A], [], FINE),
        ([BOTH], [A], FINE),
        ([B], [{"b": []}], FINE),
        ([A, B], [A], BREAK),
        ([A], [BOTH], BREAK),
        ([B], [{"b": ["read", "write"]}], BREAK),
        ([], [A], BREAK),
    ],
)
def test_security_breaks_who_shows_too_little(
    tmp_path: Path, old: list[Value], new: list[Value], level: str
) -> None:
    expected = [("security-changed", "", level, NONE)]
    assert told(secured(*old), secured(*new), tmp_path) == expected


@pytest.mark.parametrize(("old", "new"), [([A, B], [B, A]), ([], [{}])])
def test_the_order_of_security_alternatives_tells_nothing(
    tmp_path: Path, old: list[Value], new: list[Value]
) -> None:
    assert told(secured(*old), secured(*new), tmp_path) == []
