"""Each planted change is found under its kind, at its path and line, classed for senders and for readers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specwright.diffing import Change, compare, open_side
from tests.conftest import REPOSITORY

from .planting import BASE, CHANGES, Planted


def changes_between(old: str, new: str, folder: Path) -> list[Change]:
    for name, text in (("old.yaml", old), ("new.yaml", new)):
        (folder / name).write_text(text, "utf-8")
    with open_side("old.yaml", folder) as before, open_side("new.yaml", folder) as after:
        return compare(before, after)


@pytest.mark.parametrize("planted", CHANGES, ids=lambda p: f"{p.kind}-{p.path}")
def test_a_planted_change_is_found_and_classed(planted: Planted, tmp_path: Path) -> None:
    assert planted.old in BASE
    found = changes_between(BASE, BASE.replace(planted.old, planted.new, 1), tmp_path)
    told = [
        (c.kind, c.path, str(c.impact.senders), str(c.impact.readers))
        for c in found
        if c.kind == planted.kind
    ]
    assert told == [(planted.kind, planted.path, planted.senders, planted.readers)], found
    (change,) = (c for c in found if c.kind == planted.kind)
    assert change.location.line > 0


@pytest.mark.parametrize("planted", CHANGES, ids=lambda p: f"{p.kind}-{p.path}")
def test_nothing_is_invented_beside_it(planted: Planted, tmp_path: Path) -> None:
    found = changes_between(BASE, BASE.replace(planted.old, planted.new, 1), tmp_path)
    # What unavoidably comes with a change: a parameter that takes the place of another, a rule under another id.
    consequences = {
        "rule-removed": {"rule-added"},
        "media-type-removed": {"media-type-added"},
        "secret-changed": {"min-length-set"},
        "idempotency-changed": {"text-changed"},
    }
    others = {c.kind for c in found} - {planted.kind}
    assert others <= consequences.get(planted.kind, set())


@pytest.mark.parametrize("planted", CHANGES, ids=lambda p: f"{p.kind}-{p.path}")
def test_the_line_is_that_of_the_change(planted: Planted, tmp_path: Path) -> None:
    new = BASE.replace(planted.old, planted.new, 1)
    change = next(c for c in changes_between(BASE, new, tmp_path) if c.kind == planted.kind)
    text, other = (BASE, new) if change.location.file == "old.yaml" else (new, BASE)
    line = text.splitlines()[change.location.line - 1]
    # The line is new, or names what changed where there is nothing left to point at.
    name = re.split(r"[.\[]", change.path)[-1]
    assert line not in other.splitlines() or name in line


def test_equal_specs_have_no_changes(tmp_path: Path) -> None:
    assert changes_between(BASE, BASE, tmp_path) == []
    with open_side("schemas", REPOSITORY) as one, open_side("schemas", REPOSITORY) as other:
        assert compare(one, other) == []


def test_the_order_of_keys_and_lists_of_names_is_no_change(tmp_path: Path) -> None:
    swapped = BASE.replace("enum: [hourly, monthly]", "enum: [monthly, hourly]").replace(
        "{type: boolean, default: false}", "{default: false, type: boolean}"
    )
    assert changes_between(BASE, swapped, tmp_path) == []


def test_a_component_used_twice_is_told_once_with_all_paths(tmp_path: Path) -> None:
    twice = BASE.replace(
        "        token:", "        root_disk: {$ref: '#/components/schemas/Disk'}\n        token:"
    )
    (change,) = changes_between(twice, twice.replace("minimum: 20", "minimum: 40"), tmp_path)
    assert (change.path, change.also) == ("disks[].size", ("root_disk.size",))


def test_a_recursive_schema_is_compared_once(tmp_path: Path) -> None:
    recursive = BASE.replace(
        "        kind:\n",
        "        parts: {type: array, items: {$ref: '#/components/schemas/Disk'}}\n        kind:\n",
    )
    (change,) = changes_between(
        recursive, recursive.replace("minimum: 20", "minimum: 40"), tmp_path
    )
    assert change.path == "disks[].size"


def test_moving_a_schema_into_a_component_is_no_change_of_what_is_valid(tmp_path: Path) -> None:
    inline = BASE.replace(
        "items: {$ref: '#/components/schemas/Disk'}",
        "items: {allOf: [{$ref: '#/components/schemas/Disk'}]}",
    )
    assert changes_between(BASE, inline, tmp_path) == []


def test_new_and_gone_operations(tmp_path: Path) -> None:
    second = BASE.replace(
        "components:\n  schemas:",
        "  /pools:\n    get: {operationId: ListPools, responses: {}}\ncomponents:\n  schemas:",
        1,
    )
    (added,) = changes_between(BASE, second, tmp_path)
    assert (added.kind, str(added.level), added.operation) == (
        "operation-added",
        "compatible",
        "ListPools",
    )
    (removed,) = changes_between(second, BASE, tmp_path)
    assert (removed.kind, str(removed.level)) == ("operation-removed", "breaking")


def test_who_builds_on_a_base_is_compared_where_the_base_stands(tmp_path: Path) -> None:
    old = """\
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths:
  /pets:
    post:
      operationId: AddPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet:
      type: object
      discriminator: {propertyName: kind}
      required: [kind]
      properties: {kind: {type: string}, name: {type: string}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {type: integer}}}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {tail: {type: integer}}}
"""
    cow = "    Cow: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n"
    new = old.replace("lives: {type: integer}", "lives: {type: integer, maximum: 9}") + cow
    new = new.replace("name: {type: string}", "name: {type: string, maxLength: 9}")
    told = sorted((change.kind, change.path) for change in changes_between(old, new, tmp_path))
    assert told == [("alternative-added", ""), ("max-length-set", "name"), ("maximum-set", "lives")]
    gone = changes_between(new, new.replace(cow, ""), tmp_path)
    assert [(change.kind, str(change.impact.senders)) for change in gone] == [
        ("alternative-removed", "breaking")
    ]


HEAD = 'openapi: 3.1.0\ninfo: {title: Told, version: "1"}\n'
SENT = """\
    post:
      parameters: [{name: X-Trace, in: header, schema: {type: string}}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [id]
              properties: {id: {type: integer}, state: {enum: [a, b]}}
      responses: {"200": {description: Heard, content: {application/json: {schema: {type: object, properties: {
        after: {type: integer, maximum: 9}}}}}}}
"""
CALLED_BACK = """\
paths:
  /things:
    post:
      operationId: addThing
      responses: {"204": {description: Added}}
      callbacks:
        added:
"""
TELLING = {
    "webhook": f"{HEAD}webhooks:\n  added:\n{SENT}",
    "callback": f"{HEAD}{CALLED_BACK}          '{{$request.query.to}}':\n"
    + SENT.replace("    ", "            ", 1).replace("\n      ", "\n              "),
}


@pytest.mark.parametrize("sender", TELLING)
@pytest.mark.parametrize(
    ("kind", "old", "new", "concerned", "level"),
    [
        ("type-changed", "id: {type: integer}", "id: {type: string}", "readers", "breaking"),
        ("became-optional", "required: [id]", "required: []", "readers", "breaking"),
        ("enum-value-added", "enum: [a, b]", "enum: [a, b, c]", "readers", "breaking"),
        ("enum-value-removed", "enum: [a, b]", "enum: [a]", "readers", "compatible"),
        ("parameter-removed", "[{name: X-Trace, in: header, schema: {type: string}}]", "[]", "readers", "breaking"),
        ("became-optional", "required: true", "required: false", "readers", "breaking"),
        ("maximum-lowered", "maximum: 9", "maximum: 8", "senders", "breaking"),
        ("maximum-raised", "maximum: 9", "maximum: 10", "senders", "compatible"),
        ("operation-removed", "post:\n", "x-post:\n", "readers", "breaking"),
    ],
)  # fmt: skip
def test_what_the_service_sends_is_read_by_its_users(
    tmp_path: Path, sender: str, kind: str, old: str, new: str, concerned: str, level: str
) -> None:
    before = TELLING[sender]
    # The last one, as an operation is called back by another.
    after = new.join(before.rsplit(old, 1))
    (change,) = changes_between(before, after, tmp_path)
    assert (change.kind, str(getattr(change.impact, concerned))) == (kind, level)
    assert changes_between(before, before, tmp_path) == []
