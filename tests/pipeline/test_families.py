"""A base whose discriminator lists nothing stands for all that builds on it."""

from __future__ import annotations

import importlib
import json
import textwrap
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from specwright.errors import InputError
from specwright.pipeline import read
from specwright.sources import discover
from tests.conftest import generate_tree, write_tree

_NUMBERS = count()


def document(schemas: str) -> str:
    head = """\
        openapi: 3.1.0
        info: {title: Demo, version: "1"}
        servers: [{url: https://example.com}]
        paths:
          /things:
            post:
              operationId: addThing
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}
              responses:
                "200":
                  description: It.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}
        components:
          schemas:
            Owner: {type: object, required: [pet], properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        """
    return textwrap.dedent(head) + textwrap.indent(textwrap.dedent(schemas), "    ")


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    def generate(schemas: str, **others: str) -> ModuleType:
        spec = tmp_path / "spec"
        spec.mkdir()
        (spec / "demo.yaml").write_text(document(schemas), encoding="utf-8")
        for name, text in others.items():
            (spec / f"{name}.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
        package = f"family{next(_NUMBERS)}"
        write_tree(tmp_path / "out", generate_tree(spec, package))
        monkeypatch.syspath_prepend(str(tmp_path / "out" / "src"))
        return importlib.import_module(f"{package}.demo")

    return generate


def faults(service: ModuleType, pet: Any) -> list[tuple[str, str]]:
    return [(found.path, found.keyword) for found in service.validate_add_thing({"pet": pet})]


ANIMALS = """\
Pet:
  type: object
  discriminator: {propertyName: kind}
  required: [kind]
  properties: {kind: {type: string}}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: string}}}]}
"""


def test_only_the_chosen_one_speaks(generated: Any) -> None:
    service = generated(ANIMALS)
    assert faults(service, {"kind": "Cat", "lives": "9"}) == [("/pet/lives", "type")]
    assert faults(service, {"kind": "Dog", "lives": "9"}) == []
    assert faults(service, {"kind": "Pet", "lives": "9"}) == []
    assert faults(service, {"kind": "Cow"}) == [("/pet/kind", "discriminator")]


def test_a_reply_is_of_the_class_that_its_value_chooses(generated: Any) -> None:
    service = generated(ANIMALS)
    for kind, chosen in (("Cat", "CatReply"), ("Dog", "DogReply"), ("Pet", "PetBaseReply")):
        reply = service.OwnerReply.model_validate({"pet": {"kind": kind}})
        assert type(reply.pet).__name__ == chosen
    # The service may know more kinds tomorrow.
    reply = service.OwnerReply.model_validate({"pet": {"kind": "Cow", "horns": 2}})
    assert type(reply.pet).__name__ == "PetBaseReply"
    assert reply.pet.model_extra == {"horns": 2}


def test_a_request_must_be_of_a_known_kind(generated: Any) -> None:
    service = generated(ANIMALS)
    owner = service.Owner(pet=service.Dog(kind="Dog", lives="x"))
    assert owner.to_request() == {"pet": {"kind": "Dog", "lives": "x"}}
    with pytest.raises(ValidationError, match="kind must be one of: Cat, Dog, Pet"):
        service.Owner.model_validate({"pet": {"kind": "Cow"}})


def test_values_are_what_the_schemas_say(generated: Any) -> None:
    """A constant of one's own goes before the name of the component, and the mapping before both."""
    service = generated("""\
        Pet:
          type: object
          discriminator: {propertyName: kind, mapping: {tom: Cat, hector: '#/components/schemas/Dog'}}
          required: [kind]
          properties: {kind: {enum: [tom, hector, bird, Fish]}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Bird: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: bird}}}]}
        Fish: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """)
    for kind in ("tom", "hector", "bird", "Fish"):
        assert faults(service, {"kind": kind}) == []
    for kind in ("Cat", "Dog", "Bird", "Pet"):
        assert faults(service, {"kind": kind}) == [("/pet/kind", "discriminator")]


def test_without_the_member_it_is_the_base_where_that_does_not_demand_it(generated: Any) -> None:
    service = generated("""\
        Pet:
          type: object
          discriminator: {propertyName: kind}
          properties: {kind: {type: string}, name: {type: string}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [lives], properties: {lives: {type: integer}}}
        """)
    assert faults(service, {"name": "x"}) == []
    assert faults(service, {"name": 1}) == [("/pet/name", "type")]
    assert faults(service, {"kind": "Cat"}) == [("/pet/lives", "required")]
    assert faults(service, {"kind": "Cow"}) == [("/pet/kind", "discriminator")]
    assert type(service.Owner.model_validate({"pet": {"name": "x"}}).pet) is service.PetBase


@pytest.mark.parametrize("second", ["kind", "breed"])
def test_an_heir_may_be_a_base_itself(generated: Any, second: str) -> None:
    service = generated(f"""\
        Pet:
          type: object
          discriminator: {{propertyName: kind}}
          required: [kind]
          properties: {{kind: {{type: string}}}}
        Dog:
          allOf: [{{$ref: '#/components/schemas/Pet'}}]
          discriminator: {{propertyName: {second}}}
          required: [{second}]
          properties: {{{second}: {{type: string}}, tail: {{type: integer}}}}
        Poodle: {{allOf: [{{$ref: '#/components/schemas/Dog'}}], properties: {{curls: {{type: integer}}}}}}
        """)
    assert faults(service, {"kind": "Dog", second: "Dog", "curls": "x"}) == []
    assert faults(service, {"kind": "Dog", second: "Dog", "tail": "x"}) == [("/pet/tail", "type")]
    poodle = {"kind": "Poodle", "breed": "Poodle"}
    assert faults(service, {**poodle, "curls": "x"}) == [("/pet/curls", "type")]
    assert type(service.Owner.model_validate({"pet": poodle}).pet) is service.Poodle


def test_many_that_hold_one_another_are_not_too_deep(generated: Any) -> None:
    heirs = (
        f"Pet{n}: {{allOf: [{{$ref: '#/components/schemas/Pet'}}], "
        f"properties: {{friend{n}: {{$ref: '#/components/schemas/Pet'}}, age: {{type: integer}}}}}}\n"
        for n in range(80)
    )
    service = generated(ANIMALS + "".join(heirs))
    pet = {"kind": "Pet7", "friend7": {"kind": "Pet79", "age": 3}}
    assert type(service.Owner.model_validate({"pet": pet}).pet.friend7) is service.Pet79
    with pytest.raises(ValidationError) as caught:
        service.Owner.model_validate({"pet": {**pet, "friend7": {"kind": "Pet1", "age": "x"}}})
    assert [error["loc"] for error in caught.value.errors()] == [("pet", "friend7", "age")]


def test_null_stands_for_any_of_them_where_the_base_allows_it(generated: Any) -> None:
    service = generated(ANIMALS.replace("type: object", "type: [object, 'null']", 1))
    assert faults(service, None) == []
    assert faults(service, 1) == [("/pet", "anyOf")]
    assert service.Owner.model_validate({"pet": None}).pet is None


def test_heirs_in_other_files_are_known_when_these_are_referred_to(
    generated: Any, tmp_path: Path
) -> None:
    service = generated(
        """\
        Pet: {$ref: 'pets.yaml#/components/schemas/Pet'}
        """,
        pets="""\
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        components:
          schemas:
            Pet:
              type: object
              discriminator: {propertyName: kind}
              required: [kind]
              properties: {kind: {type: string}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [lives], properties: {lives: {}}}
        """,
    )
    assert faults(service, {"kind": "Cat"}) == [("/pet/lives", "required")]
    (bundled,) = tmp_path.glob("out/openapi/*/demo.json")
    assert "Cat" in json.loads(bundled.read_text("utf-8"))["components"]["schemas"]


def test_who_builds_on_the_base_by_way_of_another_has_an_end(generated: Any) -> None:
    service = generated(ANIMALS + """\
Alias: {$ref: '#/components/schemas/Pet'}
Tiger: {allOf: [{$ref: '#/components/schemas/Alias'}], properties: {stripes: {type: integer}}}
Between: {allOf: [{allOf: [{$ref: '#/components/schemas/Tiger'}]}]}
""")
    for kind in ("Tiger", "Between"):
        assert faults(service, {"kind": kind, "stripes": "x"}) == [("/pet/stripes", "type")]
    assert TypeAdapter(service.Pet).validate_python({"kind": "Tiger"}).kind == "Tiger"


def test_a_mapping_that_leads_nowhere_is_told_at_its_place(tmp_path: Path) -> None:
    text = document(
        ANIMALS.replace(
            "{propertyName: kind}", "{propertyName: kind, mapping: {tom: '#/components/schemas/C'}}"
        )
    )
    (tmp_path / "demo.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read(discover([tmp_path]), "family", tmp_path)
    (problem,) = caught.value.problems
    assert problem.location.pointer == "/components/schemas/Pet/discriminator/mapping/tom"
    assert "leads nowhere" in problem.message


def test_titles_name_the_alternatives_that_have_no_name(generated: Any) -> None:
    """A title that is a sentence names nothing: then the number does."""
    service = generated("""\
        Pet:
          oneOf:
            - {title: cat, type: object, properties: {a: {type: integer}}}
            - {title: Pet Dog, type: object, properties: {b: {type: integer}}}
            - {title: Whatever else lives in a house, type: object, properties: {c: {type: integer}}}
        """)
    for name, attribute in (("PetCat", "a"), ("PetDog", "b"), ("PetOption3", "c")):
        assert list(getattr(service, name).model_fields) == [attribute]
