"""Properties that examples have are asked for first; what is found does not depend on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specwright.validation import Root, ValidatorModule, compile_modules

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
    return [line.split('"')[1] for line in lines if line.startswith('if "') and " in data" in line]


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
