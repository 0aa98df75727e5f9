"""Schemas are compared by what they let through, however they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from .test_planted_changes import changes_between
from .test_published_categories import body, field, member

Value = Mapping[str, Any]
Told = list[tuple[str, str, str]]

BASE = "#/components/schemas/Base"


def told(old: Value, new: Value, folder: Path) -> Told:
    """Kind, path and greatest level of each change."""
    found = changes_between(json.dumps(old), json.dumps(new), folder)
    return [(change.kind, change.path, str(change.level)) for change in found]


def refined(base: Value, refinement: Value) -> Value:
    """A member of a request and of a reply that a component describes, and what refines it."""
    schema = {"allOf": [{"$ref": BASE}, {"properties": {"k": refinement}}]}
    components = {"schemas": {"Base": {"type": "object", "properties": {"k": base}}}}
    return {**body(schema), "components": components}


K: Value = {"type": "string", "maxLength": 7, "enum": ["a", "b"], "pattern": "^a"}
HOW: Value = {"description": "How it is called."}


@pytest.mark.parametrize(
    ("change", "kind", "level"),
    [
        ({"maxLength": 5}, "max-length-lowered", "breaking"),
        ({"maxLength": 9}, "max-length-raised", "compatible"),
        ({"enum": ["a"]}, "enum-value-removed", "breaking"),
        ({"enum": ["a", "b", "c"]}, "enum-value-added", "compatible"),
        ({"pattern": "^b"}, "pattern-changed", "breaking"),
        ({"type": ["string", "null"]}, "null-allowed", "compatible"),
    ],
)
def test_what_a_base_says_of_a_member_holds_where_it_is_refined(
    tmp_path: Path, change: Value, kind: str, level: str
) -> None:
    k = {name: value for name, value in K.items() if name != "enum" or "enum" in change}
    assert told(refined(k, HOW), refined({**k, **change}, HOW), tmp_path) == [(kind, "k", level)]


def test_what_says_no_more_than_the_base_changes_nothing(tmp_path: Path) -> None:
    weaker = {**HOW, "maxLength": 9, "enum": ["c", "b", "a"], "pattern": "^a"}
    assert told(refined(K, HOW), refined(K, weaker), tmp_path) == []
    assert told(refined(K, weaker), refined({**K, **HOW}, {}), tmp_path) == []


@pytest.mark.parametrize(
    ("schema", "second", "kind"),
    [
        ({"pattern": "^a"}, {"pattern": "b$"}, "pattern-set"),
        ({"enum": ["a", "b"]}, {"enum": ["a", "c"]}, "enum-value-removed"),
        ({"format": "uri"}, {"format": "iri"}, "format-changed"),
        ({"type": "integer", "multipleOf": 2}, {"multipleOf": 3}, "multiple-changed"),
        ({"not": {"const": 1}}, {"not": {"const": 2}}, "condition-added"),
        ({"type": "integer", "minimum": 1}, {"exclusiveMinimum": 3}, "exclusive-minimum-raised"),
    ],
)
def test_a_second_condition_narrows(
    tmp_path: Path, schema: Value, second: Value, kind: str
) -> None:
    both = {**schema, "allOf": [second]}
    assert told(member(schema), member(both), tmp_path) == [(kind, "p", "breaking")]
    assert [level for *_, level in told(member(both), member(schema), tmp_path)] == ["compatible"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}),
        ({"type": "integer", "exclusiveMaximum": 9.5}, {"type": "integer", "maximum": 9}),
        ({"type": "string"}, {"type": "string", "minLength": 0}),
        ({"type": "number", "maximum": 9}, {"type": "number", "maximum": 9.0}),
        ({"type": "array"}, {"type": "array", "items": True}),
        ({"type": "array"}, {"type": "array", "items": {"description": "Any."}}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        (
            {"type": ["string", "null"], "maxLength": 5},
            {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]},
        ),
        (
            {"oneOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]},
            {"oneOf": [{"type": "null"}, {"oneOf": [{"type": "string"}, {"type": "integer"}]}]},
        ),
    ],
)
def test_another_way_to_say_the_same_is_no_change(tmp_path: Path, old: Value, new: Value) -> None:
    assert told(member(old), member(new), tmp_path) == []
    assert told(member(new), member(old), tmp_path) == []


def test_an_exclusive_limit_excludes_more_than_the_same_inclusive_one(tmp_path: Path) -> None:
    old, new = {"type": "number", "minimum": 1}, {"type": "number", "exclusiveMinimum": 1}
    assert told(member(old), member(new), tmp_path) == [
        ("exclusive-minimum-raised", "p", "breaking")
    ]
    assert told(member(new), member(old), tmp_path) == [("minimum-lowered", "p", "compatible")]


#: From what lets most through to what lets least through.
ITEMS: dict[str, Value] = {
    "nothing said": {},
    "described": {"items": {"type": "string"}},
    "nothing": {"items": False},
}
VALUES: dict[str, Value] = {
    "nothing said": {},
    "described": {"additionalProperties": {"type": "string"}},
    "nothing": {"additionalProperties": False},
}


@pytest.mark.parametrize(
    ("wider", "narrower"),
    [("nothing said", "described"), ("described", "nothing"), ("nothing said", "nothing")],
)
@pytest.mark.parametrize("kind", ["items", "values"])
def test_items_and_values_narrow_from_anything_to_nothing(
    tmp_path: Path, kind: str, wider: str, narrower: str
) -> None:
    states, base = (ITEMS, "array") if kind == "items" else (VALUES, "object")
    wide, narrow = ({"type": base, **states[name]} for name in (wider, narrower))
    expected = "items-changed" if kind == "items" else "openness-changed"

    def found(old: Value, new: Value) -> list[tuple[str, str]]:
        return [(k, level) for k, _, level in told(old, new, tmp_path)]

    assert found(member(wide), member(narrow)) == [(expected, "breaking")]
    assert found(member(narrow), member(wide)) == [(expected, "compatible")]
    assert found(field(wide), field(narrow)) == [(expected, "compatible")]
    # Members that are let through besides those described are for readers to ignore.
    ignored = kind == "values" and narrower == "nothing"
    assert found(field(narrow), field(wide)) == [
        (expected, "compatible" if ignored else "breaking")
    ]


def test_a_member_that_must_not_be_there_is_told_as_such(tmp_path: Path) -> None:
    described = member({"type": "string"})
    refused = body({"type": "object", "properties": {"p": False}, "required": []})
    assert told(described, refused, tmp_path) == [("schema-changed", "p", "breaking")]
    assert told(refused, described, tmp_path) == [("schema-changed", "p", "compatible")]


STRING: Value = {"type": "string", "maxLength": 5}
NUMBER: Value = {"type": "integer"}
CAT: Value = {"type": "object", "required": ["lives"], "properties": {"lives": {"type": "integer"}}}
DOG: Value = {"type": "object", "required": ["tail"], "properties": {"tail": {"type": "string"}}}


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_the_order_of_alternatives_tells_nothing(tmp_path: Path, keyword: str) -> None:
    old, new = member({keyword: [STRING, NUMBER, CAT]}), member({keyword: [CAT, STRING, NUMBER]})
    assert told(old, new, tmp_path) == []


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_an_alternative_in_front_is_the_one_that_is_new(tmp_path: Path, keyword: str) -> None:
    old = {keyword: [STRING, CAT]}
    new = {keyword: [{"type": "boolean"}, {**STRING, "maxLength": 7}, DOG, CAT]}
    assert sorted(told(member(old), member(new), tmp_path)) == [
        ("alternative-added", "p", "compatible"),
        ("alternative-added", "p", "compatible"),
        ("max-length-raised", "p", "compatible"),
    ]


def test_an_alternative_that_changes_is_found_by_its_members(tmp_path: Path) -> None:
    more = {**CAT, "properties": {**CAT["properties"], "name": {"type": "string"}}}
    old, new = member({"oneOf": [CAT, DOG]}), member({"oneOf": [DOG, more]})
    assert told(old, new, tmp_path) == [("parameter-added", "p.name", "compatible")]


def test_an_alternative_may_become_a_component(tmp_path: Path) -> None:
    old = member({"oneOf": [CAT, DOG]})
    reference = {"$ref": "#/components/schemas/Cat"}
    new = {**member({"oneOf": [DOG, reference]}), "components": {"schemas": {"Cat": CAT}}}
    assert told(old, new, tmp_path) == []
    assert told(new, old, tmp_path) == []


def test_alternatives_that_only_require_members_are_compared(tmp_path: Path) -> None:
    old = {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    new = {"type": "object", "anyOf": [{"required": ["b"]}, {"required": ["a", "c"]}]}
    assert told(member(old), member(new), tmp_path) == [("became-required", "p.c", "breaking")]


def pets(schema: Value, place: str) -> Value:
    schemas = {
        "Cat": CAT,
        "Dog": DOG,
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
        },
    }
    document = member(schema) if place == "request" else field(schema)
    return {**document, "components": {"schemas": schemas}}


@pytest.mark.parametrize("place", ["request", "reply"])
@pytest.mark.parametrize("null", [{"type": "null"}, {"const": None}])
def test_null_beside_a_schema_only_allows_null(tmp_path: Path, place: str, null: Value) -> None:
    pet = {"$ref": "#/components/schemas/Pet"}
    plain, nullable = pets(pet, place), pets({"oneOf": [pet, null]}, place)
    widened, narrowed = (
        ("compatible", "breaking") if place == "request" else ("breaking", "compatible")
    )
    assert told(plain, nullable, tmp_path) == [("null-allowed", "p", widened)]
    assert told(nullable, plain, tmp_path) == [("null-refused", "p", narrowed)]


NAMES = "#/components/schemas/Names"


def conditional(condition: Value, names: Value) -> Value:
    components = {"schemas": {"Names": names}}
    return {**member({"type": "object", **condition}), "components": components}


@pytest.mark.parametrize(
    "condition",
    [
        {"not": {"$ref": NAMES}},
        {"propertyNames": {"$ref": NAMES}},
        {"allOf": [{"if": {"minProperties": 1}, "then": {"not": {"$ref": NAMES}}}, {"if": True}]},
    ],
)
def test_a_condition_changes_with_what_it_refers_to(tmp_path: Path, condition: Value) -> None:
    old, new = conditional(condition, {"const": "a"}), conditional(condition, {"const": "b"})
    assert told(old, new, tmp_path) == [("condition-changed", "p", "risky")]


def test_a_condition_may_move_into_a_component(tmp_path: Path) -> None:
    names = {"pattern": "^a", "not": {"const": "ab"}}
    old, new = conditional({"not": names}, names), conditional({"not": {"$ref": NAMES}}, names)
    assert told(old, new, tmp_path) == []


def test_members_by_pattern_are_compared_as_others(tmp_path: Path) -> None:
    old, new = (
        member({"type": "object", "patternProperties": {"^x-": {"type": "string", **more}}})
        for more in ({"description": "Old."}, {"description": "New.", "maxLength": 3})
    )
    assert told(old, new, tmp_path) == [
        ("max-length-set", "p.^x-", "breaking"),
        ("text-changed", "p.^x-", "documentation"),
    ]
    assert told(member({"type": "object"}), old, tmp_path) == [
        ("condition-added", "p.^x-", "breaking")
    ]


def test_alternatives_within_alternatives_are_looked_at_once(tmp_path: Path) -> None:
    depth = 40
    schemas: dict[str, Value] = {
        f"S{level}": {
            "oneOf": [
                {"title": title, "allOf": [{"$ref": f"#/components/schemas/S{level + 1}"}]}
                for title in ("one", "other")
            ]
        }
        for level in range(depth)
    }
    ends = ({"type": "string"}, {"type": ["string", "null"]})
    old, new = (
        {
            **body({"$ref": "#/components/schemas/S0"}),
            "components": {"schemas": {**schemas, f"S{depth}": end}},
        }
        for end in ends
    )
    assert "null-allowed" in {kind for kind, *_ in told(old, new, tmp_path)}
