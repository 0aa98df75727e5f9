"""One large OpenAPI document, made up but shaped like those of large services: 1,200 operations, 7 MB of JSON.

    python benchmarks/large_document.py FILE [--resources N]

Each resource has twelve operations under a tag of its own, schemas of its own that refer to those of other resources
and to common ones, enumerations, limits, defaults and examples. The same arguments make the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

#: Operations of each resource.
OPERATIONS = 12
#: So many resources make a document of 1,200 operations.
RESOURCES = 100

_KINDS = """Account Address Agent Alarm Archive Backup Balance Batch Bucket Budget Build Campaign Card Cart Catalog
    Certificate Channel Charge Checkout Cluster Comment Contact Contract Coupon""".split()
_AREAS = "Billing Network Storage Support Trading".split()
_NOUNS = """access amount archive area audit backup balance batch billing branch budget capacity category channel code
    color comment company contact content country currency customer deadline delivery device discount domain email
    environment event expiry family format group history host image interval invoice key label language level limit
    location locale memory message method mode name network notice number order origin owner parent partner path
    payment period phase plan policy position price priority profile project provider quantity quota range rate
    reason receipt reference region release report result revision role route scale schedule scope score section
    sender series service session shape size source stage state status storage subject support target template term
    theme threshold ticket timezone title token topic traffic unit usage vendor version volume warehouse weight
    zone""".split()
_SUFFIXES = ("", "_id", "_count", "_url", "_at", "_enabled", "_type", "_ratio", "_tags", "_code")
_VALUES = """active archived automatic blocked canceled closed complete deferred draft expired failed manual monthly
    open paused pending planned private public ready rejected standard suspended trial weekly yearly""".split()
_SENTENCES = (
    "It is set when the {kind} is made and can be changed as long as the {noun} is open.",
    "Callers without the permission to see the {noun} of a {kind} get a shortened form of it.",
    "A change takes effect with the next {noun}, at the latest after 24 hours.",
    "The value is shown on every {noun} that belongs to the {kind}, so keep it short.",
    "Leave it out to take over what the parent {kind} has for its {noun}.",
    "See the guide to {noun}s for how this works together with limits of the {kind}.",
)
_COMMON = ("Money", "PostalAddress", "Person", "Link", "Period", "AuditEntry")


def _noun(number: int) -> str:
    return _NOUNS[number % len(_NOUNS)]


def _text(number: int, kind: str, sentences: int = 2) -> str:
    found = [
        _SENTENCES[(number + step) % len(_SENTENCES)].format(
            kind=kind, noun=_noun(number * 7 + step)
        )
        for step in range(sentences)
    ]
    return " ".join((f"The {_noun(number)} of the {kind}.", *found))


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _array(items: dict[str, Any], **limits: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **limits}


def _scalar(number: int, suffix: str) -> dict[str, Any]:
    """A value as its name has it: an identifier, a count, an address, a time …"""
    start = number % len(_VALUES)
    values = [_VALUES[(start + step * 5) % len(_VALUES)] for step in range(3 + number % 5)]
    forms: dict[str, dict[str, Any]] = {
        "": {"type": "string", "maxLength": 100 + number % 156, "examples": [_noun(number)]},
        "_id": {"type": "integer", "format": "int64", "minimum": 1, "examples": [1000 + number]},
        "_count": {"type": "integer", "minimum": 0, "maximum": 1000 * (1 + number % 50)},
        "_url": {"type": "string", "format": "uri", "examples": ["https://example.com/things/1"]},
        "_at": {"type": ["string", "null"], "format": "date-time"},
        "_enabled": {"type": "boolean", "default": number % 2 == 0},
        "_type": {"type": "string", "enum": values, "default": values[0]},
        "_ratio": {"type": "number", "minimum": 0, "maximum": 1},
        "_tags": _array({"type": "string", "minLength": 1, "maxLength": 64}, maxItems=20),
        "_code": {"type": "string", "pattern": "^[A-Z]{2}[0-9]{1,6}$", "examples": ["AB12"]},
    }
    return forms[suffix]


def _members(kind: str, start: int, count: int) -> dict[str, Any]:
    """*count* members with values of their own."""
    found: dict[str, Any] = {}
    for number in range(start, start + count):
        suffix = _SUFFIXES[(number * 3 + start) % len(_SUFFIXES)]
        name = f"{_noun(number * 11)}{suffix}"
        schema = {"description": _text(number, kind, 1 + number % 2)}
        found.setdefault(name, {**schema, **_scalar(number, suffix)})
    return found


def _object(kind: str, members: dict[str, Any], required: int) -> dict[str, Any]:
    return {
        "type": "object",
        "description": f"A {kind} as the service keeps it.",
        "required": list(members)[:required],
        "properties": members,
    }


def _common_schemas() -> dict[str, Any]:
    found = {
        name: _object(name.lower(), _members(name.lower(), 5 + 9 * at, 8 + at), 2)
        for at, name in enumerate(_COMMON)
    }
    found["Person"]["properties"]["address"] = _reference("PostalAddress")
    found["AuditEntry"]["properties"]["person"] = _reference("Person")
    problem = _object("problem", _members("problem", 3, 4), 1)
    problem["properties"]["details"] = _array(_object("detail", _members("detail", 11, 3), 1))
    return {**found, "Problem": problem}


class _Resource:
    """The schemas and paths of one resource.

    Args:
        names: the names of all resources.
        number: which of them it is.
    """

    def __init__(self, names: Sequence[str], number: int) -> None:
        self._name = names[number]
        self._number = number
        self._neighbours = [names[(number + step) % len(names)] for step in (1, 7)]
        self._path = f"/{self._name.lower()}s"

    def schemas(self) -> dict[str, Any]:
        """The schemas by name."""
        name, at = self._name, 31 * self._number
        kind = name.lower()
        settings = _object(f"{kind}'s settings", _members(kind, at + 70, 12), 0)
        limits = _object(f"{kind}'s limits", _members(kind, at + 80, 6), 0)
        settings["properties"]["limits"] = _reference(f"{name}Limits")
        item = _object(f"{kind} item", _members(f"{kind} item", at + 90, 16), 4)
        item["properties"]["price"] = _reference("Money")
        whole = _object(kind, _members(kind, at, 52), 6)
        whole["properties"].update(self._links())
        new_item = _object(f"{kind} item", _members(f"{kind} item", at + 90, 12), 2)
        new_item["properties"]["price"] = _reference("Money")
        return {
            name: whole,
            f"{name}Summary": _object(kind, _members(kind, at, 24), 3),
            f"{name}Settings": settings,
            f"{name}Limits": limits,
            f"{name}Item": item,
            f"New{name}": self._request(at, 28, 3),
            f"{name}Changes": self._request(at, 28, 0),
            f"New{name}Item": new_item,
            f"{name}List": self._list(f"{name}Summary"),
            f"{name}ItemList": self._list(f"{name}Item"),
            f"{name}Result": _object(f"{kind} result", _members(kind, at + 120, 8), 2),
        }

    def _links(self) -> dict[str, Any]:
        return {
            "settings": _reference(f"{self._name}Settings"),
            "owner": _reference("Person"),
            "price": _reference("Money"),
            "items": _array(_reference(f"{self._name}Item")),
            "history": _array(_reference("AuditEntry")),
            **{
                f"related_{at}": _reference(f"{other}Summary")
                for at, other in enumerate(self._neighbours)
            },
        }

    def _request(self, at: int, count: int, required: int) -> dict[str, Any]:
        kind = self._name.lower()
        schema = _object(kind, _members(kind, at, count), required)
        schema["additionalProperties"] = False
        schema["properties"]["settings"] = _reference(f"{self._name}Settings")
        schema["properties"]["address"] = _reference("PostalAddress")
        schema["properties"]["labels"] = {
            "type": "object",
            "description": f"Labels of the {kind}, by name.",
            "additionalProperties": {"type": "string"},
        }
        return schema

    def _list(self, item: str) -> dict[str, Any]:
        members = {
            "items": _array(_reference(item), description=f"The page of {item} objects."),
            "next": {"type": ["string", "null"], "description": "Where the next page begins."},
            "total": {"type": "integer", "minimum": 0, "description": "How many there are."},
        }
        return _object(f"page of {item} objects", members, 1)

    def paths(self) -> dict[str, Any]:
        """The path items by path."""
        name, one = self._name, f"{self._path}/{{id}}"
        items, item = f"{one}/items", f"{one}/items/{{item_id}}"
        return {
            self._path: {
                "get": self._operation(f"list{name}s", f"{name}List", filters=True),
                "post": self._operation(f"create{name}", name, f"New{name}", status="201"),
            },
            one: {
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "get": self._operation(f"get{name}", name),
                "put": self._operation(f"replace{name}", name, f"New{name}"),
                "patch": self._operation(f"update{name}", name, f"{name}Changes"),
                "delete": self._operation(f"delete{name}", "", status="204"),
            },
            items: {
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "get": self._operation(f"list{name}Items", f"{name}ItemList", filters=True),
                "post": self._operation(
                    f"add{name}Item", f"{name}Item", f"New{name}Item", status="201"
                ),
            },
            item: {
                "parameters": [
                    {"$ref": "#/components/parameters/id"},
                    {"$ref": "#/components/parameters/itemId"},
                ],
                "get": self._operation(f"get{name}Item", f"{name}Item"),
                "delete": self._operation(f"remove{name}Item", "", status="204"),
            },
            f"{one}/actions/start": {
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "post": self._action("start", 130),
            },
            f"{one}/actions/stop": {
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "post": self._action("stop", 140),
            },
        }

    def _action(self, verb: str, at: int) -> dict[str, Any]:
        kind = self._name.lower()
        body = _object(f"{verb}", _members(kind, 31 * self._number + at, 7), 1)
        operation = self._operation(f"{verb}{self._name}", f"{self._name}Result")
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
        return operation

    def _operation(
        self,
        identifier: str,
        reply: str,
        request: str = "",
        *,
        status: str = "200",
        filters: bool = False,
    ) -> dict[str, Any]:
        kind, at = self._name.lower(), self._number + len(identifier)
        made: dict[str, Any] = {
            "operationId": identifier,
            "tags": [self._name],
            "summary": f"{identifier} of the service, {_noun(at)} included",
            "description": _text(at, kind, 5),
            "parameters": list(self._filters() if filters else ()),
            "responses": _responses(status, reply),
        }
        if request:
            content = {"application/json": {"schema": _reference(request)}}
            made["requestBody"] = {"required": True, "content": content}
        return made

    def _filters(self) -> Iterator[dict[str, Any]]:
        for name in ("page", "perPage", "sort"):
            yield {"$ref": f"#/components/parameters/{name}"}
        kind = self._name.lower()
        for name, schema in _members(kind, self._number + 50, 5).items():
            told = schema.pop("description")
            yield {"name": name, "in": "query", "description": told, "schema": schema}


def _responses(status: str, reply: str) -> dict[str, Any]:
    success: dict[str, Any] = {"description": "Done."}
    if reply:
        success["content"] = {"application/json": {"schema": _reference(reply)}}
    failures = {
        code: {"$ref": f"#/components/responses/{name}"}
        for code, name in (("400", "invalid"), ("401", "unknown"), ("404", "missing"))
    }
    return {status: success, **failures}


def _parameter(name: str, location: str, told: str, schema: dict[str, Any]) -> dict[str, Any]:
    required = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, "description": told, **required, "schema": schema}


def _parameters() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 1, "maximum": 100, "default": 30}
    order = {"type": "string", "enum": ["created", "updated", "name"], "default": "created"}
    return {
        "id": _parameter("id", "path", "Which one.", {"type": "string", "maxLength": 64}),
        "itemId": _parameter("item_id", "path", "Which item.", {"type": "integer", "minimum": 1}),
        "page": _parameter("page", "query", "Where the page begins.", {"type": "string"}),
        "perPage": _parameter("per_page", "query", "How many are on a page.", count),
        "sort": _parameter("sort", "query", "What they are ordered by.", order),
    }


def document(resources: int = RESOURCES) -> dict[str, Any]:
    """The document with so many *resources*, twelve operations each."""
    names = [
        f"{_AREAS[at // len(_KINDS) % len(_AREAS)]}{_KINDS[at % len(_KINDS)]}"
        + (f"V{at // (len(_KINDS) * len(_AREAS)) + 1}" if at >= len(_KINDS) * len(_AREAS) else "")
        for at in range(resources)
    ]
    made = [_Resource(names, number) for number in range(resources)]
    problem = {"application/json": {"schema": _reference("Problem")}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1.0", "description": "All that can be kept."},
        "servers": [{"url": "https://api.example.com"}],
        "tags": [{"name": name, "description": f"All about each {name}."} for name in names],
        "paths": {path: item for each in made for path, item in each.paths().items()},
        "components": {
            "schemas": {
                **_common_schemas(),
                **{name: schema for each in made for name, schema in each.schemas().items()},
            },
            "parameters": _parameters(),
            "responses": {
                name: {"description": told, "content": problem}
                for name, told in (
                    ("invalid", "The request is wrong."),
                    ("unknown", "The caller is not known."),
                    ("missing", "There is no such thing."),
                )
            },
        },
    }


def write(file: Path, resources: int = RESOURCES) -> Path:
    """Write the document to *file*, and return that."""
    text = json.dumps(document(resources), separators=(",", ":"))
    file.write_text(text, "utf-8")
    return file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("file", type=Path)
    parser.add_argument("--resources", type=int, default=RESOURCES)
    arguments = parser.parse_args()
    write(arguments.file, arguments.resources)


if __name__ == "__main__":
    main()
