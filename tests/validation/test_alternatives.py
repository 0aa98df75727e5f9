"""Alternatives: only the one that was meant speaks."""

from __future__ import annotations

from typing import Any

from specwright.validation import compile_schema

from .support import found

CAT = {
    "type": "object",
    "required": ["kind", "lives"],
    "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
}
DOG = {
    "type": "object",
    "required": ["kind", "tricks"],
    "properties": {"kind": {"const": "dog"}, "tricks": {"items": {"type": "string"}}},
}


def _pets(**mapping: str) -> dict[str, Any]:
    discriminator: dict[str, Any] = {"propertyName": "kind"}
    if mapping:
        discriminator["mapping"] = {name: f"#/$defs/{to}" for name, to in mapping.items()}
    return {
        "oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}],
        "discriminator": discriminator,
        "$defs": {"Cat": CAT, "Dog": DOG},
    }


def test_the_branch_that_the_discriminator_chooses_speaks_alone() -> None:
    schema = _pets(cat="Cat", dog="Dog")
    assert found(schema, {"kind": "cat", "lives": 9}) == []
    assert found(schema, {"kind": "cat", "tricks": [1]}) == [("/lives", "required")]
    assert found(schema, {"kind": "dog", "tricks": [1]}) == [("/tricks/0", "type")]


def test_an_unknown_or_missing_discriminator_is_one_violation() -> None:
    schema = _pets(cat="Cat", dog="Dog")
    assert found(schema, {"kind": "cats"}) == [("/kind", "discriminator")]
    assert found(schema, {"kind": ["cat"]}) == [("/kind", "discriminator")]
    assert found(schema, {}) == [("/kind", "required")]
    assert found(schema, 5) == [("", "type")]


def test_alternatives_without_a_name_decide_where_no_value_chooses_them() -> None:
    schema: dict[str, Any] = {"oneOf": [CAT, {"$ref": "#/$defs/Dog"}], "$defs": {"Dog": DOG}}
    schema["discriminator"] = {"propertyName": "kind", "mapping": {"dog": "#/$defs/Dog"}}
    assert found(schema, {"kind": "cat", "lives": 9}) == []
    assert found(schema, {"kind": "dog", "tricks": ["sit"]}) == []
    assert found(schema, {"kind": "dog", "tricks": [1]}) == [("/tricks/0", "type")]
    assert found(schema, {"kind": "cat"}) == [("/lives", "required")]
    loose = {"properties": {"kind": {"enum": ["cat"]}, "lives": {}}, "required": ["lives"]}
    schema["oneOf"] = [loose, {"$ref": "#/$defs/Dog"}]
    assert found(schema, {"lives": 1}) == []
    # A mapping may choose what is written in place, and null is no alternative to objects.
    schema["oneOf"] = [CAT, {"$ref": "#/$defs/Dog"}, {"type": "null"}]
    schema["discriminator"]["mapping"]["cat"] = "#/oneOf/0"
    assert found(schema, {"kind": "cat", "lives": 9}) == []
    assert found(schema, {"kind": "cow"}) == [("/kind", "discriminator")]
    assert found(schema, None) == []


def test_without_a_mapping_the_names_of_the_schemas_choose() -> None:
    schema = _pets()
    schema["$defs"] = {
        "Cat": {**CAT, "properties": {"kind": {}, "lives": {"type": "integer"}}},
        "Dog": DOG,
    }
    assert found(schema, {"kind": "Cat", "lives": 1}) == []
    assert found(schema, {"kind": "Cat", "lives": "1"}) == [("/lives", "type")]


def test_a_misspelt_discriminator_gets_a_hint() -> None:
    (violation,) = compile_schema(_pets(cat="Cat", dog="Dog")).validate({"kind": "cta"})
    assert 'did you mean "cat"' in violation.message


def test_without_a_discriminator_the_nearest_branch_speaks() -> None:
    schema = {"oneOf": [CAT, DOG]}
    assert found(schema, {"kind": "dog", "tricks": [1]}) == [("/tricks/0", "type")]
    assert found({"anyOf": [{"type": "string"}, CAT]}, {"kind": "cat"}) == [("/lives", "required")]


def test_when_no_branch_allows_the_type_the_allowed_types_are_told_together() -> None:
    (violation,) = compile_schema({"anyOf": [{"type": "string"}, {"type": "integer"}]}).validate([])
    assert violation.keyword == "anyOf"
    assert "a string or an integer" in violation.message


def test_when_no_branch_is_nearer_than_the_others_all_of_them_are_told() -> None:
    schema = {"anyOf": [{"type": "string", "pattern": "^a"}, {"type": "string", "maxLength": 1}]}
    (violation,) = compile_schema(schema).validate("bc")
    assert violation.keyword == "anyOf"
    assert "pattern" in violation.message
    assert "more than 1" in violation.message


def test_a_branch_that_nothing_maps_to_still_counts() -> None:
    schema = _pets(cat="Cat", dog="Dog")
    schema["oneOf"].append({"type": "null"})
    assert found(schema, None) == []
    assert found(schema, {"kind": "cat", "lives": 1}) == []
    assert found(schema, 5) != []


def test_alternatives_that_hold_for_everything_are_counted_beforehand() -> None:
    anything: dict[str, Any] = {"description": "Whatever it is."}
    text = {"type": "string"}
    for branches, of_text, of_number in (
        ([anything], True, True),
        ([anything, text], False, True),
        ([anything, anything], False, False),
        ([anything, anything, text], False, False),
        ([text, {"type": "integer"}], True, True),
    ):
        compiled = compile_schema({"oneOf": branches})
        assert (compiled.is_valid("a"), compiled.is_valid(1)) == (of_text, of_number)
        assert "if True" not in compiled.source


def test_a_schema_that_contradicts_itself_accepts_nothing_without_a_second_test() -> None:
    compiled = compile_schema({"type": "string", "allOf": [{"type": "integer"}]})
    assert not compiled.is_valid("a")
    assert not compiled.is_valid(1)
    assert "is not str" not in compiled.source
    narrowed = compile_schema({"type": ["number", "null"], "allOf": [{"type": "integer"}]})
    assert [narrowed.is_valid(value) for value in (1, 1.5, None)] == [True, False, False]


def test_what_a_schema_says_of_types_that_it_does_not_allow_is_not_asked() -> None:
    schema = {"type": ["boolean", "null"], "required": ["a"], "minItems": 1}
    compiled = compile_schema(schema)
    assert [compiled.is_valid(value) for value in (True, None, {}, [], {"a": 1}, [1])] == (
        [True, True, False, False, False, False]
    )
    assert "isinstance" not in compiled.source


def test_what_an_alternative_spells_is_not_unknown_because_it_fails() -> None:
    schema = {"anyOf": [CAT, DOG], "unevaluatedProperties": False}
    assert found(schema, {"kind": "cat", "lives": 9}) == []
    assert found(schema, {"kind": "cat", "lives": "9"}) == [("/lives", "type")]
    assert found(schema, {"kind": "cat", "lives": 9, "tricks": []}) == [
        ("/tricks", "unevaluatedProperties")
    ]
    unknown = found(schema, {"kind": "cat", "lives": "9", "tail": 1})
    assert unknown == [("/lives", "type"), ("/tail", "unevaluatedProperties")]
    chosen = {**_pets(cat="Cat", dog="Dog"), "unevaluatedProperties": False}
    assert found(chosen, {"kind": "cow", "lives": 9, "tail": 1}) == [
        ("/kind", "discriminator"),
        ("/tail", "unevaluatedProperties"),
    ]
