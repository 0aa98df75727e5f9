"""Schemas of Alibaba Cloud's API metadata as JSON Schemas of our dialect."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Container, Mapping
from typing import Any

from ..pointers import join
from .texts import described

Schema = dict[str, Any]
Report = Callable[[str, str], None]
"""Called with the pointer and the words of something that could not be taken over."""

_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array"})
_FORMATS = frozenset({"int32", "int64", "float", "double"})
_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_REFERENCE = "#/components/schemas/"


class Schemas:
    """Turns schemas of the English edition, with the texts of the Chinese one, into ours.

    Args:
        report: told of what cannot be taken over.
        shared: names of the schemas that others may refer to.
        closed: whether objects refuse members that are not described: those of requests do.
    """

    def __init__(self, report: Report, shared: Container[str], *, closed: bool) -> None:
        self._report = report
        self._shared = shared
        self._closed = closed

    def of(self, english: Any, chinese: Any, pointer: str) -> Schema:
        """The schema at *pointer* of the metadata."""
        if not isinstance(english, Mapping):
            return {}
        texts = described(english, chinese, "description", "title")
        reference = english.get("$ref")
        if isinstance(reference, str):
            if reference.removeprefix(_REFERENCE) in self._shared:
                return {"$ref": reference, **texts}
            self._report(join(pointer, "$ref"), f"{reference} leads nowhere, so anything is let in")
            return texts
        schema: Schema = {**self._type(english, pointer), **texts}
        if english.get("deprecated") is True:
            schema["deprecated"] = True
        schema.update(self._limits(english, pointer))
        schema.update(self._values(english, chinese, schema, pointer))
        schema.update(self._members(english, chinese, pointer))
        return schema

    def _type(self, english: Mapping[str, Any], pointer: str) -> Schema:
        kind = english.get("type")
        if kind not in _TYPES:
            if kind not in (None, "any"):
                self._report(join(pointer, "type"), f"the type {kind!r} is not known")
            return {}
        wanted = english.get("format")
        return {"type": kind, **({"format": wanted} if wanted in _FORMATS else {})}

    def _limits(self, english: Mapping[str, Any], pointer: str) -> Schema:
        limits: Schema = {}
        for name in _BOUNDS:
            limit = _number(english.get(name))
            if limit is not None:
                limits[name] = limit
            elif english.get(name) not in (None, ""):
                self._report(join(pointer, name), f"{english[name]!r} is no number")
        return limits

    def _values(
        self, english: Mapping[str, Any], chinese: Any, schema: Schema, pointer: str
    ) -> Schema:
        """Enum, default and example; those that the schema itself does not allow are left out and told."""
        values: Schema = {}
        titles = english.get("enumValueTitles")
        titled = (
            isinstance(titles, Mapping)
            and not english.get("enum")
            and schema.get("type") in ("string", "integer", "number")
        )
        # Values that are only explained may not be all that there are.
        listed = list(titles or ()) if titled else english.get("enum") or ()
        allowed = [converted(each, schema) for each in listed]
        strange = [each for each, value in zip(listed, allowed, strict=True) if value is None]
        if strange:
            told = ", ".join(map(repr, strange))
            self._report(join(pointer, "enum"), f"of the values, {told} are none of the schema")
        allowed = list(dict.fromkeys(each for each in allowed if each is not None))
        if allowed:
            # A reply may bring a value that is newer than the description, and what is left out is allowed as well.
            is_closed = self._closed and not strange and not titled
            values["enum" if is_closed else "x-extensible-enum"] = allowed
            other = chinese.get("enumValueTitles") if isinstance(chinese, Mapping) else None
            values.update(_meanings(titles, other, allowed))
        for name, keyword in (("default", "default"), ("example", "examples")):
            if english.get(name) in (None, ""):
                continue
            value = converted(english[name], schema)
            if value is None or (allowed and not strange and not titled and value not in allowed):
                self._report(join(pointer, name), f"{english[name]!r} is no value of the schema")
            else:
                values[keyword] = [value] if keyword == "examples" else value
        return values

    def _members(self, english: Mapping[str, Any], chinese: Any, pointer: str) -> Schema:
        def inner(name: str) -> Any:
            return chinese.get(name) if isinstance(chinese, Mapping) else None

        made: Schema = {}
        if isinstance(english.get("properties"), Mapping):
            texts = inner("properties") or {}
            members = {
                name: (each, texts.get(name), join(pointer, "properties", name))
                for name, each in english["properties"].items()
            }
            made.update(self.members(members))
        if "items" in english:
            made["items"] = self.of(english["items"], inner("items"), join(pointer, "items"))
        values = english.get("additionalProperties")
        if isinstance(values, Mapping):
            where = join(pointer, "additionalProperties")
            made["additionalProperties"] = self.of(values, inner("additionalProperties"), where)
        elif values is True:
            made["additionalProperties"] = True
        return made

    def members(self, described: Mapping[str, tuple[Any, Any, str]]) -> Schema:
        """An object's properties, each given by both editions and its place, and which of them are required."""
        properties = {name: self.of(*each) for name, each in described.items()}
        required = [name for name, (english, _, _) in described.items() if is_required(english)]
        return {
            **({"required": required} if required and self._closed else {}),
            "properties": properties,
            **({"additionalProperties": False} if self._closed else {}),
        }


def is_required(english: Any) -> bool:
    """Whether the metadata demand the parameter or property."""
    return isinstance(english, Mapping) and english.get("required") is True


def _meanings(titles: Any, chinese: Any, allowed: list[Any]) -> Schema:
    if not isinstance(titles, Mapping) and not isinstance(chinese, Mapping):
        return {}
    names = [str(value) for value in allowed]
    plain = {name: {"description": name, "x-zh": name} for name in names}
    return {
        "x-enum-descriptions": {
            name: described(titles, chinese, name) or plain[name] for name in names
        }
    }


def _number(value: Any) -> int | float | None:
    """*value*, a number or a text that is one."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(value)
        if not math.isfinite(number):
            return None
        if not number.is_integer():
            return number
        # The digits of a large number, which a float has not; "1.0" is 1.
        return int(value) if str(value).lstrip("+-").isdigit() else int(number)
    except (TypeError, ValueError, OverflowError):
        return None


def converted(value: Any, schema: Schema) -> Any:
    """*value*, which the metadata write as a text, in the type of *schema*; None when it is not of it."""
    kind = schema.get("type")
    if kind == "string":
        return _within(value if isinstance(value, str) else json.dumps(value), schema)
    if kind == "boolean":
        known = {"true": True, "false": False}
        return value if isinstance(value, bool) else known.get(str(value).strip().lower())
    if kind in ("integer", "number"):
        number = _number(value)
        is_whole = isinstance(number, int) and not (isinstance(value, str) and "." in value)
        if number is None or (kind == "integer" and not is_whole):
            return None
        return _within(number, schema)
    return None


def _within(value: Any, schema: Schema) -> Any:
    """*value*, None when it is beyond a limit of *schema*."""
    size = len(value) if isinstance(value, str) else value
    least, most = ("minLength", "maxLength") if isinstance(value, str) else ("minimum", "maximum")
    if size < schema.get(least, size) or size > schema.get(most, size):
        return None
    return value
