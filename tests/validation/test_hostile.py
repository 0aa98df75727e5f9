"""Instances that were made to do harm: nothing is ever raised, and nothing wrong is accepted."""

from __future__ import annotations

import enum
import time
import tracemalloc
from collections import OrderedDict
from typing import Any

import pytest

from specwright.validation import Validator, compile_schema


class EvilEquality:
    def __eq__(self, other: object) -> bool:
        raise ZeroDivisionError

    __hash__ = None  # type: ignore[assignment]


class EvilText(str):
    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise ZeroDivisionError

    def __hash__(self) -> int:
        raise ZeroDivisionError


class EvilObject(dict[str, Any]):
    def __getitem__(self, name: str) -> Any:
        raise SystemError

    def __contains__(self, name: object) -> bool:
        raise SystemError

    def items(self) -> Any:
        raise SystemError


class Colour(str, enum.Enum):  # noqa: UP042  (what many programs still have)
    RED = "red"


RECURSIVE = {
    "type": "object",
    "properties": {
        "next": {"$ref": "#"},
        "list": {"type": "array", "items": {"$ref": "#/properties/list"}},
        "name": {"type": "string", "enum": ["red", "green"]},
        "number": {"type": "number", "minimum": 0, "multipleOf": 0.5},
        "any": {"uniqueItems": True, "not": {"const": [[]]}},
    },
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def validator() -> Validator:
    return compile_schema(RECURSIVE)


def _nested(name: str, depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(depth):
        value = {name: value}
    return value


def _cyclic() -> list[Any]:
    value: list[Any] = []
    value.extend([value, value])
    return value


INVALID = [
    _nested("next", 100_000),
    {"list": _cyclic()},
    {"any": _cyclic()},
    {"name": EvilEquality()},
    {"name": EvilText("red")},
    {"name": ["red"]},
    {"number": float("nan")},
    {"number": float("inf")},
    {"number": float("-inf")},
    {"number": True},
    {"number": -(10**5000)},
    {"number": 1e-320},
    {1: 2},
    {None: 2, ("a",): 3},
    EvilObject(next={}),
    {"next": EvilObject(next={})},
    object(),
    {"any": [EvilEquality(), EvilEquality()]},
    {"list": ({},)},
    b"bytes",
    {"name": b"red"},
    {"next": [[[[[]]]]]},
]


@pytest.mark.parametrize("at", range(len(INVALID)))
def test_a_hostile_instance_ends_in_violations(validator: Validator, at: int) -> None:
    instance = INVALID[at]
    assert validator.is_valid(instance) is False
    violations = validator.validate(instance)
    assert violations
    for violation in violations:
        assert str(violation)
    assert validator.validate(instance, allow_unknown=True) is not None


def test_depth_is_told_as_a_violation(validator: Validator) -> None:
    (violation,) = validator.validate(_nested("next", 100_000))
    assert "nested too deeply" in violation.message


def test_a_cycle_with_many_ways_ends_at_once(validator: Validator) -> None:
    before = time.process_time()
    assert validator.validate({"list": _cyclic()})
    assert time.process_time() - before < 30


def test_subclasses_of_json_types_are_accepted(validator: Validator) -> None:
    instance = OrderedDict(name=Colour.RED, next=OrderedDict(), number=1.5)
    assert validator.validate(instance) == []
    assert validator.is_valid(instance)


def test_subclasses_are_seen_by_negations_and_conditions() -> None:
    assert not compile_schema({"not": {"type": "object"}}).is_valid(OrderedDict())
    assert not compile_schema({"not": {"type": "string"}}).is_valid(Colour.RED)
    condition = {"if": {"properties": {"a": {"const": "red"}}}, "then": {"required": ["b"]}}
    assert not compile_schema(condition).is_valid(OrderedDict(a=Colour.RED))
    assert not compile_schema({"minLength": 9}).is_valid(Colour.RED)


def test_the_instance_is_left_alone(validator: Validator) -> None:
    instance = {"name": "blue", "next": {"x": 1}}
    validator.validate(instance)
    assert instance == {"name": "blue", "next": {"x": 1}}


def test_many_unknown_names_are_looked_up_quickly() -> None:
    names: dict[str, Any] = {f"Property{number:03}Name": {} for number in range(300)}
    validator = compile_schema({"properties": names, "additionalProperties": False})
    before = time.process_time()
    violations = validator.validate({"p" * size: 1 for size in range(1, 1001)})
    assert len(violations) == 1000
    assert time.process_time() - before < 30


class EvilList(list[Any]):
    def __len__(self) -> int:
        raise SystemError


def test_what_cannot_be_worded_hides_no_other_violation() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
    found = compile_schema(schema).validate({"a": EvilList(), "b": 5})
    assert [(each.path, each.keyword) for each in found] == [("/a", "type"), ("/b", "type")]
    assert "SystemError" in found[0].message


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"a": {}}, "additionalProperties": False},
        {"properties": {"a": {}}, "unevaluatedProperties": False},
        {"required": [f"needed{number}" for number in range(2_000)]},
    ],
)
def test_many_unknown_names_take_no_more_memory_each(schema: dict[str, Any]) -> None:
    validator = compile_schema(schema)
    instance = {f"name{number}": number for number in range(20_000)}
    tracemalloc.start()
    try:
        found = validator.validate(instance)
        assert len(found) >= 2_000
        # A list of all names for each of them would take 3 GB.
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


def test_a_schema_that_leads_to_itself_in_place_tells_each_fault_once() -> None:
    schema = {
        "$dynamicAnchor": "node",
        "dependentSchemas": {"c": {"$dynamicRef": "#node"}},
        "additionalProperties": False,
    }
    told = [(each.path, each.keyword) for each in compile_schema(schema).validate({"c": None})]
    assert told == [("", "type"), ("/c", "additionalProperties")]
