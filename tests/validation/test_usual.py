"""Properties that examples have are asked for first; what is found does not depend on it."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.validation import Root, ValidatorModule, compile_modules

from .support import namespace, rendered

URI = "file:///a.json"
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["Id"],
    "properties": {
        **{name: {"type": "string"} for name in ("A", "B", "C", "D", "Id")},
        "Rest": {"type": "array", "items": {"$ref": "#/$defs/Rest"}},
    },
    "$defs": {
        "Rest": {
            "type": "object",
            "additionalProperties": False,
            "properties": {**{name: {"type": "integer"} for name in "xyz"}, "below": {"$ref": "#"}},
        }
    },
}


def compiled(examples: Sequence[Any]) -> ValidatorModule:
    (module,) = compile_modules([Root("a", URI, examples=examples)], {URI: SCHEMA})
    return module


def asked(module: ValidatorModule, function: str) -> list[str]:
    """The optional properties in the order in which *function* asks for them."""
    (text,) = [text for text in module.texts if text.startswith(f"def {function}(")]
    lines = [line.strip() for line in text.splitlines()]
    return [
        line.split('"')[1]
        for line in lines
        if line.startswith('if "') and line.endswith('" in data:')
    ]


def test_without_examples_properties_are_asked_for_in_the_order_of_the_schema() -> None:
    assert asked(compiled(()), "accepts_a") == ["A", "B", "C", "D", "Rest"]


def test_properties_that_most_examples_have_are_asked_for_first_in_every_depth() -> None:
    module = compiled(
        [
            {"Id": "1", "D": "", "Unknown": 1, "Rest": [{"z": 1}, {"z": 1, "y": 1}]},
            {"Id": "2", "D": "", "B": "", "Rest": 5},
        ]
    )
    assert asked(module, "accepts_a") == ["D", "Rest", "B", "A", "C"]
    assert asked(module, "accepts_rest") == ["z", "y", "x", "below"]


def test_examples_of_any_form_are_no_fault_and_change_no_table() -> None:
    nested: Any = {"Id": "1"}
    for _ in range(20):
        nested = {"Id": "1", "Rest": [{"below": nested}]}
    module = compiled([None, 1, [], [{"A": 1}], nested])
    assert module.data.units == compiled(()).data.units


PORT = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "Port": {"type": "integer", "minimum": 1, "maximum": 9},
        "Name": {"type": ["string", "null"], "minLength": 1},
        "Kind": {"enum": ["a", 1, True]},
        "Rate": {"type": "number"},
        "From": {"$ref": "#/$defs/From"},
    },
    "x-validations": [{"id": "r", "rule": "!has(self.Rate) || self.Rate < 2.0", "message": "m"}],
    "required": ["Port"],
}
MODES = {"type": "array", "items": {"enum": ["a", "b"]}, "maxItems": 2}
FROM = {
    "type": "object",
    "properties": {"Port": {"type": "integer"}, "On": {"type": "boolean"}, "Modes": MODES},
}
PORTS = {
    "type": "array",
    "items": {"$ref": "#/$defs/Port"},
    "$defs": {"Port": PORT, "From": FROM},
}
SCALARS: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, False, 0, 1, 1.0, 9, 10, 1.5, float("inf"), "", "a", "b", []]
)
OBJECTS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("Port", "Name", "Kind", "Rate", "Other"), SCALARS),
        "From": SCALARS
        | st.fixed_dictionaries(
            {},
            optional={
                "Port": SCALARS,
                "On": SCALARS,
                "Modes": SCALARS | st.lists(st.sampled_from(["a", "b", "c", 1, []]), max_size=3),
            },
        ),
    },
)


def executed(examples: Sequence[Any]) -> dict[str, Any]:
    root = Root("ports", "file:///b.json", examples=examples)
    (module,) = compile_modules([root], {"file:///b.json": PORTS}, runtime="specwright.runtime")
    return namespace(rendered(module))


SHAPES: Sequence[Any] = [
    {"Port": 1},
    {"Port": 1, "Name": "a"},
    {"Port": 1, "Kind": "a"},
    {"Port": 1, "Rate": 1.5},
    {"Port": 1, "From": {"Port": 1, "On": True}},
    {"Port": 1, "Name": "a", "Kind": 1, "From": {"On": False}},
    {"Port": 1, "From": {"Modes": ["a"]}},
    {"Port": 1, "From": {"Modes": ["a", "b"]}},
    {"Name": "a"},
]
PLAIN = executed(())
SHAPED = [executed([examples]) for examples in (*([shape] for shape in SHAPES), SHAPES)]


@settings(max_examples=300, deadline=None)
@given(objects=st.lists(OBJECTS | SCALARS, max_size=3))
def test_what_examples_are_like_decides_nothing(objects: list[Any]) -> None:
    violations = PLAIN["validate_ports"](objects)
    for names in SHAPED:
        assert names["validate_ports"](objects) == violations
        assert names["is_valid_ports"](objects) is (not violations)


def test_an_object_that_is_like_the_examples_is_accepted_without_a_call() -> None:
    calls: list[Any] = []
    names = executed([[{"Port": 1, "Name": "a", "From": {"On": True}}]])
    names["accepts_port"] = calls.append
    assert names["accepts_ports"]([{"Name": "b", "Port": 2, "From": {"On": False}}])
    assert not calls
    assert not names["accepts_ports"]([{"Name": "b", "Port": 2}])
    assert calls == [{"Name": "b", "Port": 2}]


def test_an_array_of_one_item_is_accepted_within_the_object_that_it_lies_in() -> None:
    calls: list[Any] = []
    names = executed([[{"Port": 1, "From": {"Modes": ["a"]}}]])
    names["accepts_port"] = names["accepts_from"] = calls.append
    assert names["accepts_ports"]([{"Port": 2, "From": {"Modes": ["b"]}}])
    assert not calls
    assert not names["accepts_ports"]([{"Port": 2, "From": {"Modes": ["c"]}}])
    assert calls


def test_two_small_shapes_are_both_accepted_without_a_call() -> None:
    calls: list[Any] = []
    names = executed([[{"Port": 1, "Name": "a"}, {"Port": 1}]])
    names["accepts_port"] = calls.append
    assert names["accepts_ports"]([{"Port": 2}, {"Port": 3, "Name": "b"}])
    assert not calls


def test_an_object_whose_shape_calls_for_a_rule_is_left_to_its_function() -> None:
    calls: list[Any] = []
    names = executed([[{"Port": 1, "Rate": 1.5}]])
    names["accepts_port"] = calls.append
    assert not names["accepts_ports"]([{"Port": 1, "Rate": 1.5}])
    assert calls


def test_an_example_that_has_what_nothing_may_be_compiles_without_a_warning() -> None:
    never = {"type": "object", "properties": {"a": False, "b": {"const": 1, "type": "string"}}}
    schema = {"type": "array", "items": never}
    for example in ({"a": 1}, {"b": 1}):
        root = Root("never", URI, examples=[[example]])
        (module,) = compile_modules([root], {URI: schema}, runtime="specwright.runtime")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            names = namespace(rendered(module))
        assert not names["is_valid_never"]([example])
        assert names["is_valid_never"]([{}])
