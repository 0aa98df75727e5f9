"""What violations say."""

from __future__ import annotations

import copy
import dataclasses
import gc
import pickle
from typing import Any

import pytest
from specwright.runtime.validation import Program
from specwright.runtime.violations import Violation, docs_of, pointer_of

from specwright.validation import compile_schema

from .support import message

TEXTS: list[tuple[Any, Any, str]] = [
    ({"type": "integer"}, "5", 'expected an integer, found the string "5"; write 5 without quotes'),
    ({"type": "string"}, 5, 'expected a string, found the number 5; write "5" in quotes'),
    ({"type": "boolean"}, "true", "write true without quotes"),
    ({"type": "array"}, "a", "put it into [ ]"),
    ({"enum": ["Always", "Never"]}, "always", 'did you mean "Always"?'),
    ({"minimum": 1}, 0, "the least allowed value is 1"),
    ({"multipleOf": 5}, 12, "nearest: 10 and 15"),
    ({"maxLength": 3}, "abcd", '"abcd" has 4 characters, more than 3'),
    ({"required": ["a"]}, {}, 'the property "a" is required'),
]


@pytest.mark.parametrize(("schema", "instance", "part"), TEXTS)
def test_a_message_says_what_was_found_and_what_is_allowed(
    schema: Any, instance: Any, part: str
) -> None:
    assert part in message(schema, instance)


def test_every_message_is_there_in_chinese() -> None:
    for schema, instance, _ in TEXTS:
        (violation,) = compile_schema(schema).validate(instance)
        assert any("\u4e00" <= character <= "\u9fff" for character in violation.message_zh)


def test_an_unknown_property_is_told_with_the_nearest_known_one() -> None:
    schema = {"properties": {"Image": {}, "ImagePullPolicy": {}}, "additionalProperties": False}
    assert 'did you mean "Image"?' in message(schema, {"Imgae": 1})
    assert 'did you mean "ImagePullPolicy"?' in message(schema, {"image_pull_policy": 1})
    assert "did you mean" not in message(schema, {"Command": 1})


def test_a_missing_property_is_told_with_the_unknown_one_that_may_be_meant() -> None:
    schema = {"properties": {"Image": {}}, "required": ["Image"]}
    assert '"image" meant' in message(schema, {"image": 1})


SECRETS = [
    {"type": "string", "format": "password", "minLength": 20},
    {"type": "integer", "format": "password"},
    {"type": "string", "x-secret": True, "pattern": "^x"},
    {"format": "password", "enum": ["other"]},
    {"format": "password", "const": "other"},
    {"format": "password", "not": {"type": "string"}},
    {"format": "password", "allOf": [{"maxLength": 2}]},
    {"format": "password", "anyOf": [{"maxLength": 2}, {"pattern": "^x"}]},
    {"x-secret": True, "type": "string", "contentMediaType": "application/json"},
    {"x-secret": True, "type": "string", "format": "date"},
]


@pytest.mark.parametrize("schema", SECRETS)
def test_a_secret_is_never_repeated(schema: dict[str, Any]) -> None:
    secret = "hunter2-hunter2"
    for whole, instance in (
        (schema, secret),
        ({"properties": {"p": schema}}, {"p": secret}),
        ({"properties": {"p": {"items": schema}}}, {"p": [secret]}),
        ({"additionalProperties": schema}, {"p": secret}),
    ):
        validator = compile_schema(whole, assert_format=True, assert_content=True)
        violations = validator.validate(instance)
        assert violations
        for violation in violations:
            assert "hunter" not in violation.message + violation.message_zh


def test_a_secret_is_not_told_by_another_schema_of_the_same_property() -> None:
    schema = {
        "allOf": [
            {"properties": {"p": {"maxLength": 3}}},
            {"properties": {"p": {"format": "password"}}},
        ]
    }
    assert "hunter" not in message(schema, {"p": "hunter2"})


def test_a_rule_must_not_tell_a_secret() -> None:
    from specwright.validation import SchemaError

    schema = {
        "type": "object",
        "properties": {"p": {"type": "string", "format": "password"}},
        "x-validations": [{"id": "a", "rule": "self.p != ''", "message": "not {self.p}"}],
    }
    with pytest.raises(SchemaError, match="secret"):
        compile_schema(schema)


def test_long_and_unprintable_values_are_shortened_and_escaped() -> None:
    assert len(message({"maxLength": 3}, "x" * 10_000)) < 200
    text = message({"enum": ["a"]}, 'a\x00"\u2028\ud800\u202e')
    assert text.isprintable()
    text.encode("utf-8")


def test_a_violation_prints_even_with_a_lone_surrogate_in_its_path() -> None:
    (violation,) = compile_schema({"additionalProperties": False}).validate({"\ud800": 1})
    assert violation.path == "/\ud800"
    str(violation).encode("utf-8")


def test_huge_integers_are_told_in_short() -> None:
    assert len(message({"maximum": 5}, 10**5000)) < 200


def test_a_violation_stays_a_plain_immutable_value_although_it_is_worded_late() -> None:
    (first,) = compile_schema({"type": "string"}).validate(5)
    (second,) = compile_schema({"type": "string"}).validate(5)
    assert pickle.loads(pickle.dumps(first)) == second
    assert hash(first) == hash(second)
    assert "expected a string" in repr(first)
    assert dataclasses.asdict(first)["message_zh"] == first.message_zh
    assert dataclasses.replace(first, path="/a").message == second.message
    assert copy.deepcopy(first) == second
    with pytest.raises(dataclasses.FrozenInstanceError):
        first.message = "other"
    with pytest.raises(AttributeError):
        first.other  # noqa: B018


def test_below_a_name_that_is_not_documented_the_documentation_is_that_of_what_is_above() -> None:
    root = (None, Program({}, {}, docs="docs/A"))
    named = ((root, "Tag"), 3)
    unknown = (named, ("x",))
    below = ((unknown, "Key"), 0)
    assert pointer_of(below) == "/Tag/3/x/Key/0"
    assert docs_of(root) == "docs/A"
    assert docs_of((named, "Key")) == "docs/A#Tag.Key"
    assert docs_of((root, "")) == "docs/A#"
    assert docs_of(unknown) == docs_of(below) == "docs/A#Tag"
    assert docs_of(((None, Program({}, {})), "Tag")) is None


@pytest.mark.parametrize(
    ("step", "pointer"), [("a/b", "/a~1b"), ("~", "/~0"), ("", "/"), (("/",), "/~1"), ((5,), "/5")]
)
def test_a_pointer_escapes_what_it_has_to(step: Any, pointer: str) -> None:
    root = (None, Program({}, {}))
    assert pointer_of((root, step)) == pointer
    assert pointer_of((((root, "x"), step), 0)) == f"/x{pointer}/0"


def test_what_a_violation_says_does_not_depend_on_what_is_read_first() -> None:
    schema = {"properties": {"a": {"items": {"type": "string"}}}}
    names = [field.name for field in dataclasses.fields(Violation)]
    (told,) = compile_schema(schema).validate({"a": [1]})
    expected = {name: getattr(told, name) for name in names}
    assert expected["path"] == "/a/0" and expected["severity"] == "error"
    for first in names:
        (found,) = compile_schema(schema).validate({"a": [1]})
        assert getattr(found, first) == expected[first]
        assert dataclasses.asdict(found) == expected


def test_a_message_tells_of_the_instance_as_it_was() -> None:
    schema = {"properties": {"a": {"type": "string"}, "name": {}}, "additionalProperties": False}
    instance: dict[str, Any] = {"a": [1, 2], "nam": 1}
    wrong, unknown = compile_schema(schema).validate(instance)
    instance["a"].append(3)
    instance["name"] = 1
    assert "2 items" in wrong.message
    assert 'did you mean "name"' in unknown.message


@pytest.mark.parametrize("size", [0, 1, 1000])
def test_a_message_tells_how_large_an_array_or_object_was(size: int) -> None:
    instance: Any = {"a": list(range(size)), "b": {str(index): index for index in range(size)}}
    wanted = {"type": "string"}
    array, members = compile_schema({"properties": {"a": wanted, "b": wanted}}).validate(instance)
    instance["a"].append(0)
    instance["b"]["more"] = 0
    assert f"an array of {size} item" in array.message
    assert f"an object of {size} propert" in members.message


def test_a_violation_does_not_hold_the_secret_that_it_is_about() -> None:
    schema = {"type": "string", "format": "password", "maxLength": 3}
    (found,) = compile_schema(schema).validate("secret-value")
    assert "secret-value" not in repr(gc.get_referents(found))
