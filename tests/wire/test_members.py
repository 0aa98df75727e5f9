"""What validators and models make of the members of an object, from documents of a few lines."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from specwright.runtime.replies import Answer, read_answer

from .test_small_documents import prepared, service


def posted(schema: str) -> str:
    """A document whose operation `add` takes what the *schema* describes, and answers it."""
    content = "{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}"
    return f"""
paths:
  /things:
    post:
      operationId: add
      requestBody: {content}, required: true}}
      responses: {{"200": {content}, description: It}}}}
components:
  schemas:
    Stamp: {{type: string}}
    Secret: {{type: string, writeOnly: true}}
    Thing: {schema}
"""


def answered(folder: Path, given: object, schema: str) -> Any:
    """What is read of an answer that says *given* where the *schema* describes it."""
    small = service(folder, posted(schema))
    plans = importlib.import_module(f"{small.__name__}._operations")
    return read_answer(plans.ADD, Answer(200, {}, json.dumps(given).encode(), (), 0.0))


def test_who_writes_a_member_is_told_by_its_all_of_too(tmp_path: Path) -> None:
    small = service(
        tmp_path,
        posted("""
      type: object
      required: [made, pin, word, name]
      properties:
        name: {type: string}
        made: {allOf: [{$ref: '#/components/schemas/Stamp'}, {readOnly: true, description: When it came.}]}
        pin: {allOf: [{type: string}, {writeOnly: true}]}
        word: {allOf: [{$ref: '#/components/schemas/Secret'}]}"""),
    )
    assert small.validate_add({"name": "n", "pin": "p", "word": "w"}) == []
    assert [each.path for each in small.validate_add({"name": "n"})] == ["/pin", "/word"]
    models = importlib.import_module(f"{small.__name__}.models")
    assert models.ThingReply.model_validate({"name": "n", "made": "m"}).pin is None
    assert "When it came." in Path(str(models.__file__)).read_text("utf-8")


def test_numbers_are_sent_and_read_as_they_are_given(tmp_path: Path) -> None:
    small = service(
        tmp_path,
        posted("""
      type: object
      properties:
        one: {type: number}
        several: {type: array, items: {type: number}}
        whole: {allOf: [{type: integer}, {type: number}]}
        other: {allOf: [{type: number}, {type: integer}]}"""),
    )
    models = importlib.import_module(f"{small.__name__}.models")
    given = {"one": 2**53 + 1, "several": [1, 2.5, 3.0], "whole": 5, "other": 6}
    assert json.dumps(models.Thing(**given).to_request()) == json.dumps(given)
    read = models.Thing.model_validate(given)
    assert json.dumps([read.one, read.several, read.whole, read.other]) == json.dumps(
        list(given.values())
    )
    for name in ("whole", "other"):
        with pytest.raises(ValueError, match="valid integer"):
            models.Thing(**{name: 1.5})


@pytest.mark.parametrize(
    "schema",
    [
        "{type: number}",
        "{type: [number, 'null']}",
        "{anyOf: [{type: integer}, {type: number}, {type: string}]}",
        "{type: array, items: {type: number}}",
        "{type: object, additionalProperties: {type: number}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: number}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: [number, 'null']}}",
    ],
)
def test_numbers_that_no_field_holds_are_as_they_are_given_too(tmp_path: Path, schema: str) -> None:
    big = 2**70 + 1
    whole = {"array": [big, 0.5], "object": {"k": big}}
    given = next((value for kind, value in whole.items() if f"type: {kind}" in schema), big)
    small = service(tmp_path, posted(schema))
    answer = Answer(200, {}, json.dumps(given).encode(), (), 0.0)
    plans = importlib.import_module(f"{small.__name__}._operations")
    reply = read_answer(plans.ADD, answer)
    read = reply.model_dump(exclude_unset=True) if hasattr(reply, "model_dump") else reply
    assert json.dumps(read) == json.dumps(given)
    request = getattr(importlib.import_module(f"{small.__name__}.models"), "Thing", None)
    if request is not None:
        assert json.dumps(request.model_validate(given).to_request()) == json.dumps(given)


@pytest.mark.parametrize(
    "beside", ["", "parameters: [{name: q, in: query, schema: {type: string}}]"]
)
@pytest.mark.parametrize("pattern", ["{}", "true", "{description: Any.}", "{type: integer}"])
def test_members_of_a_pattern_belong_to_a_model_that_has_no_others(
    tmp_path: Path, pattern: str, beside: str
) -> None:
    schema = f"""
      type: object
      properties: {{b: {{type: string}}}}
      patternProperties: {{^x-: {pattern}}}
      additionalProperties: false"""
    small = service(
        tmp_path, posted(schema).replace("operationId: add", f"operationId: add\n      {beside}")
    )
    models = importlib.import_module(f"{small.__name__}.models")
    given = {"b": "s", "x-1": 1}
    assert small.validate_add(given) == []
    model = models.AddRequest if beside else models.Thing
    assert model.model_validate(given).to_request() == given


def test_a_member_that_is_spelt_like_an_attribute_is_another_one(tmp_path: Path) -> None:
    small = service(
        tmp_path,
        posted("""
      type: object
      properties:
        fooBar: {type: string}
        inner: {$ref: '#/components/schemas/Thing'}
        either:
          oneOf:
          - {type: object, required: [kind], properties: {kind: {const: a}, fooBar: {type: string}}}
          - {type: object, required: [kind], properties: {kind: {const: b}}}
      additionalProperties: {type: integer}"""),
    )
    models = importlib.import_module(f"{small.__name__}.models")
    plans = importlib.import_module(f"{small.__name__}._operations")
    given = {"foo_bar": 5, "inner": {"foo_bar": 6}, "either": {"kind": "a", "foo_bar": 7}}
    assert small.validate_add(given) == []
    assert models.Thing.model_validate(given).to_request() == given
    assert models.Thing.model_validate_json(json.dumps(given)).to_request() == given
    reply = read_answer(plans.ADD, Answer(200, {}, json.dumps(given).encode(), (), 0.0))
    for read, number in ((reply, 5), (reply.inner, 6), (reply.either, 7)):
        assert (read.foo_bar, read.model_extra) == (None, {"foo_bar": number})
    for name in ("foo_bar", "fooBar"):
        assert models.Thing(**{name: "s"}).to_request() == {"fooBar": "s"}


@pytest.mark.parametrize(
    "given",
    [
        {"set": {"value": "007", "unit": "x"}},
        {"set": {"value": "yes", "on": "yes"}},
        {"flag": {"a": 1}},
        {"flag": {"a": 1}, "whole": 7.0},
        {"chosen": {"kind": "b", "in": {"value": "007", "unit": "x"}}},
        {"set": {"value": "007", "unit": "x"}, "whole": 1e20},
    ],
)
def test_no_value_of_a_union_is_changed(tmp_path: Path, given: dict[str, object]) -> None:
    reply = answered(
        tmp_path,
        given,
        """
      type: object
      properties:
        whole: {type: integer}
        set: &set
          anyOf:
          - {type: object, required: [value, unit], properties: {value: {type: integer}, unit: {type: string}}}
          - {type: object, required: [value, on], properties: {value: {type: boolean}, on: {type: string}}}
          - {type: object, required: [value], properties: {value: {type: string}}}
        flag:
          anyOf:
          - {type: object, required: [a], properties: {a: {type: boolean}}}
          - {type: object, additionalProperties: {type: integer}}
        chosen:
          oneOf:
          - {type: object, required: [kind], properties: {kind: {const: a}}}
          - {type: object, required: [kind], properties: {kind: {const: b}, in: *set}}""",
    )
    read = reply.model_dump(by_alias=True, exclude_unset=True)
    assert read == given
    assert read.get("flag", {}).get("a") is not True
    assert type(read.get("whole", 0)) is int


def test_a_value_that_is_documented_otherwise_is_converted_where_it_can_be(tmp_path: Path) -> None:
    schema = "{type: object, properties: {count: {type: integer}, on: {type: boolean}}}"
    reply = answered(tmp_path, {"count": "5", "on": "true"}, schema)
    assert (reply.count, reply.on) == (5, True)


#: Objects with members that are described under a condition, and values of them where it does not hold.
CONDITIONAL = [
    ("dependentSchemas: {c: {properties: {d: {type: integer}}}}", {"d": "s"}),
    ("if: {properties: {k: {const: 1}}, required: [k]}, else: {properties: {z: {type: string}}}", {"k": 1, "z": 5}),
    ("anyOf: [{required: [k]}, {required: [z], properties: {z: {type: integer}}}]", {"k": 1, "z": "s"}),
    ("oneOf: [{required: [k], properties: {z: {properties: {a: {type: integer}}}}}, {}]", {"z": {"a": "s"}}),
    ("allOf: [{anyOf: [{required: [k]}, {properties: {z: {type: integer}}}]}]", {"k": 1, "z": "s"}),
]  # fmt: skip


@pytest.mark.parametrize(("conditions", "given"), CONDITIONAL)
def test_members_described_under_a_condition_are_anything_without(
    tmp_path: Path, conditions: str, given: dict[str, object]
) -> None:
    schema = f"{{type: object, properties: {{k: {{type: integer}}}}, {conditions}}}"
    reply = answered(tmp_path, given, schema)
    assert reply.model_dump(by_alias=True, exclude_unset=True) == given
    small = importlib.import_module(type(reply).__module__.rpartition(".")[0])
    assert small.validate_add(given) == []
    request = small.Thing.model_validate(given)
    assert set(given) <= set(small.Thing.model_fields)
    assert request.to_request() == given
    assert prepared(small, "add", given).body == prepared(small, "add", request).body


@pytest.mark.parametrize(
    "conditions",
    [
        "anyOf: [{properties: {z: {type: integer}}}, {properties: {z: {type: boolean}}}]",
        "oneOf: [{properties: {z: {type: integer}}}, {properties: {a: {}}, additionalProperties: false}]",
        "if: {required: [k]}, then: {properties: {z: {type: integer}}}, else: {properties: {z: {type: boolean}}}",
        "dependentSchemas: {k: {properties: {z: {type: integer}}}}, unevaluatedProperties: false",
    ],
)
def test_members_described_under_each_condition_have_a_type(
    tmp_path: Path, conditions: str
) -> None:
    schema = f"{{type: object, properties: {{k: {{type: integer}}}}, {conditions}}}"
    small = service(tmp_path, posted(schema))
    with pytest.raises(ValueError, match="valid integer"):
        small.Thing(z="s")


def test_members_that_others_bring_along_belong_to_the_model(tmp_path: Path) -> None:
    small = service(
        tmp_path,
        posted("""
      type: object
      properties: {card: {type: string}}
      dependentSchemas: {card: {required: [billing], properties: {billing: {type: string}}}}
      unevaluatedProperties: false"""),
    )
    models = importlib.import_module(f"{small.__name__}.models")
    given = {"card": "c", "billing": "b"}
    assert small.validate_add(given) == []
    assert models.Thing(**given).to_request() == given
