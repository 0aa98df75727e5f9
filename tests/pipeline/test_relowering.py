"""After a change of a few parts of a document, what is lowered again is what lowering everything comes to."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from specwright import ir, kept_services, pipeline
from specwright.configuration import Configuration
from specwright.errors import InputError
from specwright.kept_services import KeptServices, Lowered
from specwright.lowering import relowering
from specwright.producing import Producer
from specwright.sources import discover

THING = {
    "type": "object",
    "description": "A thing.",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "owner": {"$ref": "#/components/schemas/Owner"},
    },
}
PETS = {
    "Pet": {
        "type": "object",
        "required": ["species"],
        "properties": {"species": {"type": "string"}},
        "discriminator": {"propertyName": "species"},
    },
    "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"lives": {"type": "integer"}}}]},
    "Lion": {"allOf": [{"$ref": "#/components/schemas/Cat"}, {"properties": {"mane": {"type": "string"}}}]},
}  # fmt: skip


def reply(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}}


def body(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"required": True, "content": {"application/json": {"schema": schema}}}


SORT = [{"$ref": "#/components/parameters/Sort"}]
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        "/things": {
            "get": {"operationId": "listThings", "parameters": SORT, "responses": reply("Thing")},
            "post": {
                "operationId": "addThing",
                "requestBody": body("Thing"),
                "responses": reply("Thing"),
            },
        },
        "/owners": {
            "get": {"operationId": "listOwners", "parameters": SORT, "responses": reply("Owner")}
        },
        "/pets": {"get": {"operationId": "getPet", "responses": reply("Pet")}},
        "/others": {"get": {"operationId": "getOther", "responses": reply("Other")}},
    },
    "components": {
        "parameters": {
            "Sort": {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}}
        },
        "schemas": {
            "Thing": THING,
            "Owner": {"type": "object", "properties": {"role": {"enum": ["x", "y"]}, "n": {"type": "integer"}}},
            "Other": {"type": "object", "properties": {"text": {"type": "string", "description": "What."}}},
            **PETS,
        },
    },
}  # fmt: skip


@pytest.fixture
def relowered(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Whether each document that changed was lowered in part."""
    found: list[bool] = []
    real = relowering.relower

    def relower(*args: Any) -> Lowered | None:
        lowered = real(*args)
        found.append(lowered is not None)
        return lowered

    monkeypatch.setattr("specwright.lowering.package.relower", relower)
    kept_services._live.clear()
    yield found
    kept_services._live.clear()


def read(folder: Path, document: Any) -> ir.Package | str:
    """What *document* becomes, in words where it is faulty."""
    (folder / "things.json").write_text(json.dumps(document), "utf-8")
    try:
        return pipeline.read(discover([folder]), "demo", folder, kept=KeptServices())
    except InputError as error:
        return str(error)


def same(one: ir.Package | str, other: ir.Package | str) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    places = [f"/$defs/{name}" for schemas in one.schemas.values() for name in schemas["$defs"]]
    uri = one.services[0].schemas_uri
    return (
        one.services == other.services
        and json.dumps(one.schemas) == json.dumps(other.schemas)
        and json.dumps(one.services[0].documents) == json.dumps(other.services[0].documents)
        and [one.locate(uri, each) for each in places]
        == [other.locate(uri, each) for each in places]
    )


def changed(document: Any, *path: str, to: Any) -> Any:
    made = copy.deepcopy(document)
    holder = made
    for token in path[:-1]:
        holder = holder[token]
    holder[path[-1]] = to
    return made


SCHEMAS = ("components", "schemas")
THINGS = ("paths", "/things")


@pytest.mark.parametrize(
    ("path", "to", "in_part"),
    [
        ((*SCHEMAS, "Other", "properties", "text", "description"), "That.", True),
        ((*SCHEMAS, "Thing", "properties", "name", "maxLength"), 7, True),
        ((*SCHEMAS, "Thing", "properties", "kind", "enum"), ["b", "c"], True),
        ((*THINGS, "get", "summary"), "List them.", True),
        # Whoever answers a pet answers lions.
        ((*SCHEMAS, "Lion", "allOf"), [{"$ref": "#/components/schemas/Cat"}], True),
        # What has other names may be what something else is called.
        ((*SCHEMAS, "Thing", "properties", "colour"), {"enum": ["red"]}, False),
        ((*THINGS, "get", "operationId"), "allThings", False),
        # What only was read is sent as well.
        ((*THINGS, "post", "requestBody"), body("Other"), False),
        (("info", "title"), "Others", False),
        (("paths", "/more"), {"get": {"operationId": "more", "responses": reply("Other")}}, False),
    ],
)
def test_a_change_becomes_what_it_becomes_from_nothing(
    tmp_path: Path, relowered: list[bool], path: tuple[str, ...], to: Any, in_part: bool
) -> None:
    read(tmp_path, DOCUMENT)
    document = changed(DOCUMENT, *path, to=to)
    found = read(tmp_path, document)
    assert relowered == [in_part]
    kept_services._live.clear()
    assert same(found, read(tmp_path, document))


def spots(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else ()
    for key, each in (*items, *(enumerate(value) if isinstance(value, list) else ())):
        yield (*path, key)
        yield from spots(each, (*path, key))


def mutated(document: Any, chance: random.Random) -> Any:
    made = copy.deepcopy(document)
    *above, last = chance.choice([spot for spot in spots(made) if len(spot) > 2])
    holder = made
    for token in above:
        holder = holder[token]
    value = holder[last]
    options: list[Callable[[], Any]] = [lambda: holder.__delitem__(last)]
    if isinstance(value, str):
        others = [f"{value}x", "#/components/schemas/Owner", "integer", value.upper()]
        options = [lambda: holder.__setitem__(last, chance.choice(others))]
    elif isinstance(value, int):
        options = [lambda: holder.__setitem__(last, value + 1)]
    elif isinstance(value, dict) and value:
        key = chance.choice([*value])
        options.append(lambda: value.__setitem__(key, value.pop(key)))
    chance.choice(options)()
    return made


def test_any_change_becomes_what_it_becomes_from_nothing(
    tmp_path: Path, relowered: list[bool]
) -> None:
    chance = random.Random(20)
    document: Any = DOCUMENT
    read(tmp_path, document)
    for _ in range(150):
        mutant = mutated(document, chance)
        found = read(tmp_path, mutant)
        kept_services._live.clear()
        afresh = read(tmp_path, mutant)
        assert same(found, afresh), mutant
        if isinstance(afresh, str) or chance.random() < 0.5:
            read(tmp_path, document)
        else:
            document = mutant
    assert sum(relowered) > 30


def test_after_the_first_run_a_change_renders_its_own_operation_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, relowered: list[bool]
) -> None:
    rendered: list[str] = []
    real = Producer.produce

    def produce(self: Producer, unit: Any) -> bytes | None:
        if unit.operation is not None:
            rendered.append(unit.operation.id)
        return real(self, unit)

    monkeypatch.setattr(Producer, "produce", produce)
    monkeypatch.setenv("SPECWRIGHT_CACHE", str(tmp_path / "cache"))
    (tmp_path / "specs").mkdir()
    spec = tmp_path / "specs" / "things.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    configuration = Configuration(tmp_path, (tmp_path / "specs",), tmp_path / "out", "demo")
    pipeline.generate(configuration)
    assert set(rendered) == {"listThings", "addThing", "listOwners", "getPet", "getOther"}
    for to in ("That.", "This."):
        rendered.clear()
        # As in another process, which knows no more than what is in the cache.
        kept_services._live.clear()
        path = (*SCHEMAS, "Other", "properties", "text", "description")
        spec.write_text(json.dumps(changed(DOCUMENT, *path, to=to)), "utf-8")
        assert pipeline.generate(configuration).changes.updated
        assert set(rendered) == {"getOther"}
    assert relowered == [True, True]


def test_more_services_than_are_kept_at_hand_are_all_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_services, "_MOST_LIVE", 2)
    kept_services._live.clear()
    for number in range(5):
        folder = tmp_path / "specs" / f"service{number}"
        folder.mkdir(parents=True)
        document = {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"204": {"description": "Nothing"}}}}},
        }
        (folder / "thing.json").write_text(json.dumps(document), "utf-8")
    lowered: list[Any] = []
    real = KeptServices.keep

    def keep(self: KeptServices, *given: Any) -> None:
        lowered.append(given)
        real(self, *given)

    monkeypatch.setattr(KeptServices, "keep", keep)
    for expected in (5, 0):
        lowered.clear()
        kept_services._live.clear()
        kept = KeptServices(tmp_path / "kept", "signature")
        package = pipeline.read(discover([tmp_path / "specs"]), "demo", tmp_path, kept=kept)
        kept.save()
        assert len(package.services) == 5
        assert len(lowered) == expected
    kept_services._live.clear()
