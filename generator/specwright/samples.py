"""Samples: values that a JSON Schema accepts, made from what it says, small and without a search.

What a schema says in `not` or `dependentSchemas` is not looked at, so that a value may turn out to be invalid: callers
ask a validator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from . import media_types, pointers

#: How deep optional members are filled in, and how deep any member is.
_RICH = 3
_DEEPEST = 12
#: How many options of a union are tried.
_OPTIONS = 4
#: So many schemas are looked at for a value at most: those that lead to the next in two ways have no end.
_MOST_SCHEMAS = 50_000
#: So many documented values are distrusted at most before others are made.
_MOST_DISTRUSTED = 100
#: So many texts or items are made at most.
_LONGEST = 10_000
_MOST_ITEMS = 100

_FORMATS: Mapping[str, str] = {
    "date-time": "2024-05-17T09:30:00Z",
    "date": "2024-05-17",
    "time": "09:30:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "byte": "YWJj",
}
#: Texts by what they hold: the encoding, and the media type of what is encoded, "" for any.
_CONTENTS: Mapping[tuple[str, str], str] = {
    ("", "application/json"): "{}",
    ("base64", "application/json"): "e30=",
    ("base64", ""): "YWJj",
}
#: Keywords by which the narrower of two limits is found.
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


@dataclass(frozen=True, slots=True)
class Way:
    """How values are made.

    Attributes:
        rich: whether optional members are there.
        examples: whether documented examples and defaults are taken.
        option: which options of unions are taken.
        distrusted: JSON Pointers of places whose documented values are not taken.
    """

    rich: bool
    examples: bool
    option: int = 0
    distrusted: frozenset[str] = frozenset()


def ways(*, rich: bool) -> Iterator[Way]:
    """The ways of making values, the best first: *rich* ones before the others, or the other way round."""
    for option in range(_OPTIONS):
        for filled in (rich, not rich):
            for examples in (True, False):
                yield Way(filled, examples, option)


class Samples:
    """Makes values for the schemas of one document.

    Args:
        document: what `$ref`s are relative to.
        content: what stands for a text with binary content, by its name.
    """

    def __init__(self, document: Any, content: Callable[[str], Any] = str) -> None:
        self._document = document
        self._content = content
        self._left = _MOST_SCHEMAS

    def resolve(self, spot: Any) -> Any:
        """What *spot* says, or what it refers to says with the siblings of its `$ref`."""
        for _ in range(_DEEPEST):
            if not (isinstance(spot, Mapping) and isinstance(spot.get("$ref"), str)):
                break
            pointer = pointers.from_fragment(spot["$ref"].partition("#")[2])
            target = pointers.resolve(self._document, pointer)
            siblings = {name: value for name, value in spot.items() if name != "$ref"}
            spot = _both(siblings, target) if isinstance(target, Mapping) else target
        return spot

    def candidates(self, schema: Any) -> Iterator[Any]:
        """Values that *schema* may accept, each once, from the most telling to the plainest."""
        seen = set()
        for way in ways(rich=True):
            value = self.value(schema, way)
            if repr(value) not in seen:
                seen.add(repr(value))
                yield value

    def accepted(
        self, schema: Any, name: str, faults: Callable[[Any], list[str]]
    ) -> tuple[Any, bool]:
        """A value of *schema* with no more members than are required, and whether it is valid.

        Args:
            schema: what it is made from.
            name: what texts without a better sample say.
            faults: tells the JSON Pointers of the places at which a value is not valid.
        """
        made: list[Any] = []
        self._left = _MOST_SCHEMAS
        for way in ways(rich=False):
            distrusted: frozenset[str] = frozenset()
            for _ in range(_DEEPEST if way.examples else 1):
                way = Way(way.rich, way.examples, way.option, distrusted)
                made.append(self._value(schema, way, _Place(name)))
                if self._left < 0:
                    return made[0], False
                found = frozenset(faults(made[-1]))
                if not found:
                    return made[-1], True
                if found <= distrusted or len(found) > _MOST_DISTRUSTED:
                    break
                distrusted |= found
        return made[0], False

    def value(self, schema: Any, way: Way, name: str = "text") -> Any:
        """A value of *schema*, made in this *way*; *name* is what texts without a better sample say."""
        self._left = _MOST_SCHEMAS
        return self._value(schema, way, _Place(name))

    def _value(self, schema: Any, way: Way, place: _Place) -> Any:
        schema = self._merged(schema, way, place.depth)
        if not isinstance(schema, Mapping) or place.depth > 2 * _DEEPEST or self._left < 0:
            return place.name
        if "const" in schema:
            return schema["const"]
        if "type" not in schema and media_types.is_binary(schema):
            return self._content(place.name)
        if way.examples and not place.is_in(way.distrusted):
            documented = _documented(schema)
            if documented:
                chosen = documented[place.number % len(documented)]
                if not isinstance(chosen, Mapping) or place.depth > _DEEPEST:
                    return chosen
                lacking = [name for name in schema.get("required", ()) if name not in chosen]
                return {**chosen, **self._members(lacking, schema, way, place)}
        if schema.get("enum"):
            return schema["enum"][place.number % len(schema["enum"])]
        kind = _kind(schema)
        if kind == "object":
            return self._object(schema, way, place)
        if kind == "array":
            return self._array(schema, way, place)
        if kind == "string":
            return text_of(schema, place.name, place.number)
        if kind in ("integer", "number"):
            return number_of(schema, kind, place.number)
        return True if kind == "boolean" else None

    def _merged(self, schema: Any, way: Way, depth: int) -> Any:
        """*schema* with all that it refers to and is composed of, and one option of each union."""
        schema = self.resolve(schema)
        self._left -= 1
        if not isinstance(schema, Mapping) or depth > 2 * _DEEPEST or self._left < 0:
            return schema
        parts = [*schema.get("allOf", ()), *_conditional(schema, way)]
        for union in ("oneOf", "anyOf"):
            options = [each for each in schema.get(union, ()) if each != {"type": "null"}]
            if options:
                option = options[way.option % len(options)]
                parts += [option, *_discriminated(schema, option)]
        merged = dict(schema)
        for part in parts:
            part = self._merged(part, way, depth + 1)
            if isinstance(part, Mapping):
                merged = _both(merged, part)
        return merged

    def _object(self, schema: Mapping[str, Any], way: Way, place: _Place) -> dict[str, Any]:
        properties = schema.get("properties", {})
        names = dict.fromkeys(schema.get("required", ()))
        if way.rich and place.depth < _RICH:
            names |= dict.fromkeys(properties)
        if place.depth > _DEEPEST:
            names = {}
        for name in list(names):
            names |= dict.fromkeys(schema.get("dependentRequired", {}).get(name, ()))
        allowed = [name for name in names if properties.get(name, True) is not False]
        spare = [name for name in properties if name not in names]
        missing = schema.get("minProperties", 0) - len(allowed)
        made_up = (f"name{number}" for number in range(_MOST_ITEMS))
        allowed += [name for _, name in zip(range(missing), [*spare, *made_up], strict=False)]
        return self._members(allowed, schema, way, place)

    def _members(
        self, names: list[str], schema: Mapping[str, Any], way: Way, place: _Place
    ) -> dict[str, Any]:
        properties, further = schema.get("properties", {}), schema.get("additionalProperties", True)
        return {
            name: self._value(properties.get(name, further), way, place.member(name))
            for name in names
        }

    def _array(self, schema: Mapping[str, Any], way: Way, place: _Place) -> list[Any]:
        first = schema.get("prefixItems", [])
        least = schema.get("minItems", 0)
        if place.depth < _RICH and schema.get("maxItems") != 0:
            least = max(least, len(first), 1)
        every = schema.get("items", True)
        return [
            self._value(first[number] if number < len(first) else every, way, place.item(number))
            for number in range(min(least, _MOST_ITEMS))
        ]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: its name, its JSON Pointer, how deep it is, and the number of the item that it is in."""

    name: str
    pointer: str = ""
    depth: int = 0
    number: int = 0

    def member(self, name: str) -> _Place:
        pointer = pointers.join(self.pointer, name)
        return _Place(name, pointer, self.depth + 1, self.number)

    def item(self, number: int) -> _Place:
        pointer = pointers.join(self.pointer, str(number))
        return _Place(self.name, pointer, self.depth + 1, number)

    def is_in(self, pointers_: frozenset[str]) -> bool:
        """Whether it, or something in it, is among *pointers_*."""
        return any(f"{each}/".startswith(f"{self.pointer}/") for each in pointers_)


def _documented(schema: Mapping[str, Any]) -> list[Any]:
    examples = schema.get("examples")
    found = list(examples) if isinstance(examples, list) else []
    return found + [
        schema[keyword] for keyword in ("example", "default") if schema.get(keyword) is not None
    ]


def _conditional(schema: Mapping[str, Any], way: Way) -> list[Any]:
    """What holds where the condition of *schema* is met, or where it is not."""
    if "if" not in schema:
        return []
    met = [schema["if"], schema.get("then", True)]
    unmet = [schema.get("else", True)]
    return met if bool(way.option) is ("else" in schema) else unmet


def _discriminated(union: Mapping[str, Any], option: Any) -> list[dict[str, Any]]:
    """What the discriminator of *union* must say for *option*."""
    discriminator = union.get("discriminator")
    if not isinstance(discriminator, Mapping) or "$ref" not in option:
        return []
    reference = option["$ref"]
    mapping = discriminator.get("mapping", {}).items()
    names = [name for name, target in mapping if target in (reference, reference.split("/")[-1])]
    name = names[0] if names else reference.split("/")[-1]
    return [{"properties": {discriminator["propertyName"]: {"const": name}}}]


def _both(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What *one* and *other* say together; *one* wins where they differ in what nothing follows from."""
    merged = {**other, **one}
    for keywords, narrower in ((_LOWER, max), (_UPPER, min)):
        for name in keywords:
            if name in one and name in other:
                merged[name] = narrower(one[name], other[name])
    if "properties" in one and "properties" in other:
        merged["properties"] = {**one["properties"], **other["properties"]}
        for name in one["properties"].keys() & other["properties"].keys():
            pair = [one["properties"][name], other["properties"][name]]
            merged["properties"][name] = {"allOf": pair}
    if "required" in one and "required" in other:
        merged["required"] = [*one["required"], *other["required"]]
    if "enum" in one and "enum" in other:
        merged["enum"] = [each for each in one["enum"] if each in other["enum"]]
    if "type" in one and "type" in other:
        kinds = [_kinds(each["type"]) for each in (one, other)]
        merged["type"] = [each for each in kinds[0] if each in kinds[1]] or kinds[0]
    if "items" in one and "items" in other:
        merged["items"] = {"allOf": [one["items"], other["items"]]}
    return merged


def _kinds(told: str | list[str]) -> list[str]:
    """The types that the keyword `type` names; numbers may be integers."""
    kinds = [told] if isinstance(told, str) else list(told)
    return [*kinds, "integer"] if "number" in kinds and "integer" not in kinds else kinds


def _kind(schema: Mapping[str, Any]) -> str:
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
    if kinds:
        return str(kinds[0])
    if "type" in schema:
        return "null"
    if "properties" in schema or "required" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "integer" if "minimum" in schema or "maximum" in schema else "string"


def number_of(schema: Mapping[str, Any], kind: str, number: int = 0) -> float:
    """A number within the limits of *schema*, another one for each *number*; *kind* is "integer" or "number"."""
    step = schema.get("multipleOf", 1)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    if low is None:
        low = step if high is None or high >= step else high - 10 * step
    value = -(-low // step) * step
    if value == schema.get("exclusiveMinimum"):
        value += step
    if high is not None and value >= high and kind == "number" and "multipleOf" not in schema:
        value = low if low == high else (low + high) / 2
    if high is None or value + number * step <= high:
        value += number * step
    return int(value) if kind == "integer" or value == int(value) else float(value)


def text_of(schema: Mapping[str, Any], name: str, number: int = 0) -> str:
    """A text of the form and length that *schema* asks for, another one for each *number*; *name* where any will do."""
    if "pattern" in schema:
        return _patterned(schema, name)
    encoding = str(schema.get("contentEncoding", ""))
    media_type = str(schema.get("contentMediaType", ""))
    held = _CONTENTS.get((encoding, media_type)) or _CONTENTS.get((encoding, ""))
    text = held or _FORMATS.get(schema.get("format", "")) or f"{name}{number or ''}"
    text = text.ljust(min(schema.get("minLength", 0), _LONGEST), "x")
    return text[: schema.get("maxLength", len(text))]


def _patterned(schema: Mapping[str, Any], name: str) -> str:
    """A text that the pattern of *schema* matches: *name* where it does, and is as long as it may be."""
    # Importing what reads patterns takes longer than most values that are made.
    from .validation.ecma import PatternError
    from .validation.patterns import compile_pattern

    least = schema.get("minLength", 0)
    try:
        python = compile_pattern(schema["pattern"]).python
        if least <= len(name) <= schema.get("maxLength", len(name)) and re.search(python, name):
            return name
        text = "".join(_matching(parser.parse(python), least, iter(range(_LONGEST))))
    except (PatternError, re.error, RecursionError, OverflowError):
        return name
    return text.ljust(min(least, _LONGEST), "x")


def _matching(tokens: Any, least: int, steps: Iterator[int]) -> Iterator[str]:
    """Pieces of a text that an expression matches; repetitions are as short as they may be, or so *least* long.

    There are no more once the *steps* are taken: repetitions in repetitions have no end.
    """
    for kind, argument in tokens:
        name = str(kind)
        if next(steps, None) is None:
            return
        if name == "LITERAL":
            yield chr(argument)
        elif name in ("ANY", "NOT_LITERAL"):
            yield "a" if argument != ord("a") else "b"
        elif name == "IN":
            yield _member(argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, repeated = argument
            for _ in range(min(int(high), max(low, least))):
                if next(steps, None) is None:
                    return
                yield from _matching(repeated, 0, steps)
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            inner = argument[-1] if name == "SUBPATTERN" else argument
            yield from _matching(inner, least, steps)
        elif name == "BRANCH":
            yield from _matching(argument[1][0], least, steps)


def _member(items: Any) -> str:
    """A character of a set."""
    refused = str(items[0][0]) == "NEGATE"
    expression = "".join(
        (
            re.escape(chr(argument))
            if str(kind) == "LITERAL"
            else (
                f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
                if str(kind) == "RANGE"
                else {"DIGIT": r"\d", "WORD": r"\w", "SPACE": r"\s"}.get(
                    str(argument).removeprefix("CATEGORY_"), r"\W"
                )
            )
        )
        for kind, argument in items[refused:]
    )
    matched = re.compile(f"[{'^' if refused else ''}{expression}]")
    printable = "a01A-_ " + "".join(map(chr, range(33, 127)))
    return next((each for each in printable if matched.match(each)), chr(0x2028))
