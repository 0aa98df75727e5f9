"""Values that a JSON Schema accepts, made from what it says: deterministic, small and without a search.

What a schema says in `not`, `if` or `dependentSchemas` is not looked at, so that a value may turn out to be invalid:
callers ask a validator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from re import _parser as parser
from typing import Any
from urllib.parse import unquote

#: How deep optional members are filled in, and how deep any member is.
_RICH = 3
_DEEPEST = 12

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


@dataclass(frozen=True)
class Way:
    """How values are made: with optional members, from examples, and which options of unions are taken."""

    rich: bool
    examples: bool
    option: int = 0


#: From the most telling to the plainest.
WAYS = [
    Way(rich, examples, option)
    for option in range(3)
    for rich in (True, False)
    for examples in (True, False)
]


class Samples:
    """Makes values for the schemas of one document.

    Args:
        document: what `$ref`s are relative to.
    """

    def __init__(self, document: Any) -> None:
        self._document = document

    def resolve(self, spot: Any) -> Any:
        """What *spot* says, or what it refers to says with the siblings of its `$ref`."""
        for _ in range(_DEEPEST):
            if not (isinstance(spot, dict) and isinstance(spot.get("$ref"), str)):
                break
            target: Any = self._document
            for part in spot["$ref"].removeprefix("#").split("/")[1:]:
                name = unquote(part).replace("~1", "/").replace("~0", "~")
                target = target[int(name)] if isinstance(target, list) else target[name]
            siblings = {name: value for name, value in spot.items() if name != "$ref"}
            spot = {**target, **siblings} if isinstance(target, dict) else target
        return spot

    def candidates(self, schema: Any) -> Iterator[Any]:
        """Values that *schema* may accept, each once."""
        seen = set()
        for way in WAYS:
            value = self.value(schema, way)
            if repr(value) not in seen:
                seen.add(repr(value))
                yield value

    def value(self, schema: Any, way: Way, depth: int = 0, number: int = 0) -> Any:
        """A value of *schema*; another one for each *number*."""
        schema = self._merged(schema, way, depth)
        if not isinstance(schema, dict) or depth > 2 * _DEEPEST:
            return "any"
        if "const" in schema:
            return schema["const"]
        given = [*schema.get("examples", ()), *([schema["example"]] if "example" in schema else ())]
        if way.examples and given and isinstance(schema.get("examples", []), list):
            return given[number % len(given)]
        if schema.get("enum"):
            return schema["enum"][number % len(schema["enum"])]
        kind = _kind(schema)
        if kind == "object":
            return self._object(schema, way, depth)
        if kind == "array":
            return self._array(schema, way, depth)
        if kind in ("integer", "number"):
            return _number(schema, kind, number)
        return {"boolean": True, "null": None}[kind] if kind != "string" else _text(schema, number)

    def _merged(self, schema: Any, way: Way, depth: int) -> Any:
        """*schema* with all that it refers to and is composed of, and one option of each union."""
        schema = self.resolve(schema)
        if not isinstance(schema, dict) or depth > 2 * _DEEPEST:
            return schema
        parts = list(schema.get("allOf", ()))
        for union in ("oneOf", "anyOf"):
            options = [each for each in schema.get(union, ()) if each != {"type": "null"}]
            if options:
                option = options[way.option % len(options)]
                parts += [option, *_discriminated(schema, option)]
        merged = dict(schema)
        for part in parts:
            part = self._merged(part, way, depth + 1)
            if isinstance(part, dict):
                merged = _both(merged, part)
        return merged

    def _object(self, schema: Mapping[str, Any], way: Way, depth: int) -> dict[str, Any]:
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        names = dict.fromkeys(required)
        if way.rich and depth < _RICH:
            names |= dict.fromkeys(properties)
        if depth > _DEEPEST:
            names = {}
        further = schema.get("additionalProperties", True)
        value = {
            name: self.value(properties.get(name, further), way, depth + 1)
            for name in names
            if properties.get(name, True) is not False
        }
        missing = schema.get("minProperties", 0) - len(value)
        spare = [name for name in properties if name not in value]
        for number in range(missing):
            name = spare[number] if number < len(spare) else f"name{number}"
            value[name] = self.value(properties.get(name, further), way, depth + 1, number)
        return value

    def _array(self, schema: Mapping[str, Any], way: Way, depth: int) -> list[Any]:
        first = schema.get("prefixItems", [])
        least = schema.get("minItems", 0)
        if depth <= _DEEPEST:
            least = max(least, len(first), 1 if way.rich and schema.get("maxItems") != 0 else 0)
        every = schema.get("items", True)
        return [
            self.value(first[number] if number < len(first) else every, way, depth + 1, number)
            for number in range(min(least, 100))
        ]


def _discriminated(union: Mapping[str, Any], option: Any) -> list[dict[str, Any]]:
    """What the discriminator of *union* must say for *option*."""
    discriminator = union.get("discriminator")
    if not isinstance(discriminator, dict) or "$ref" not in option:
        return []
    reference = option["$ref"]
    mapping = discriminator.get("mapping", {}).items()
    names = [name for name, target in mapping if target in (reference, reference.split("/")[-1])]
    name = names[0] if names else reference.split("/")[-1]
    return [{"properties": {discriminator["propertyName"]: {"const": name}}}]


def _both(one: dict[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What *one* and *other* say together; *other* wins where they differ, limits excepted."""
    merged = {**one, **other}
    for name in ("minimum", "minLength", "minItems", "minProperties"):
        if name in one and name in other:
            merged[name] = max(one[name], other[name])
    if "properties" in one and "properties" in other:
        merged["properties"] = {**one["properties"], **other["properties"]}
        for name in one["properties"].keys() & other["properties"].keys():
            pair = [one["properties"][name], other["properties"][name]]
            merged["properties"][name] = {"allOf": pair}
    if "required" in one and "required" in other:
        merged["required"] = [*one["required"], *other["required"]]
    if "enum" in one and "enum" in other:
        merged["enum"] = [each for each in one["enum"] if each in other["enum"]]
    return merged


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


def _number(schema: Mapping[str, Any], kind: str, number: int) -> float:
    step = schema.get("multipleOf", 1)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    if low is None:
        low = step if high is None or high >= step else high - 10 * step
    value = -(-low // step) * step
    if value == schema.get("exclusiveMinimum"):
        value += step if high is None or value + step <= high else (high - value) / 2
    value += number * step
    return int(value) if kind == "integer" or value == int(value) else float(value)


def _text(schema: Mapping[str, Any], number: int) -> str:
    if "pattern" in schema:
        try:
            text = "".join(_matching(parser.parse(schema["pattern"]), schema.get("minLength", 0)))
        except (re.error, RecursionError, OverflowError):
            text = "text"
    else:
        text = _FORMATS.get(schema.get("format", ""), f"text{number or ''}")
    text = text.ljust(min(schema.get("minLength", 0), 10_000), "x")
    return text if "pattern" in schema else text[: schema.get("maxLength", len(text))]


def _matching(tokens: Any, least: int) -> Iterator[str]:
    """Pieces of a text that an expression matches; repetitions are as short as they may be, or so *least* long."""
    for kind, argument in tokens:
        name = str(kind)
        if name == "LITERAL":
            yield chr(argument)
        elif name in ("ANY", "NOT_LITERAL"):
            yield "a" if argument != ord("a") else "b"
        elif name == "IN":
            yield _member(argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, repeated = argument
            for _ in range(min(int(high), max(low, least))):
                yield from _matching(repeated, 0)
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            yield from _matching(argument[-1] if name == "SUBPATTERN" else argument, least)
        elif name == "BRANCH":
            yield from _matching(argument[1][0], least)


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
