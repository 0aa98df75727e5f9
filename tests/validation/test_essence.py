"""The essence of a schema lacks its texts, and nothing that decides."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.essence import essence


def test_texts_go() -> None:
    schema = {
        "type": "object",
        "description": "A.",
        "properties": {"a": {"x-zh": "甲", "title": "A"}},
    }
    assert essence(schema) == {"type": "object", "properties": {"a": {}}}


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"description": {"type": "string"}, "title": True}},
        {"required": ["description"]},
        {"const": {"description": "decides"}},
        {"enum": [{"title": "decides"}]},
        {"discriminator": {"propertyName": "kind", "mapping": {"summary": "#/$defs/Summary"}}},
        {"$defs": {"description": {"maxLength": 3}}},
        {
            "x-validations": [
                {"id": "a", "message": "b", "description": "c", "x-zh": {"message": "d"}}
            ]
        },
        {"dependentRequired": {"description": ["title"]}},
        {"patternProperties": {"title": {"type": "string"}}},
    ],
)
def test_what_decides_stays(schema: dict[str, Any]) -> None:
    assert essence(schema) == schema
