"""Strategies for requests: values that a JSON Schema describes, and changes that make them wrong.

Objects are drawn here, since few of their many members should be there at a time; what stands in them is drawn by
hypothesis-jsonschema, or taken from the values that the schema itself names.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

from specwright.pointers import join

from .requests import target

Schema = Mapping[str, Any]

_ASSERTIONS = frozenset(
    {
        *("type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    }
)
_MOST_MEMBERS = 6
_MOST_ITEMS = 3

#: Any JSON value; no integer is larger than others, which read JSON into 64 bits, can hold.
JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=9),
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@dataclass(frozen=True)
class Instances:
    """Strategies for instances of the schemas of one document.

    Args:
        definitions: its `$defs`.
        likely: names of members that are more often there than others.
        words: strings that stand in for a string now and then, where its schema lets them.
    """

    definitions: Mapping[str, Schema]
    likely: Collection[str] = ()
    words: tuple[str, ...] = ()
    _known: dict[str, st.SearchStrategy[Any]] = field(default_factory=dict)

    def of(self, schema: Schema) -> st.SearchStrategy[Any]:
        """Valid instances of *schema*; cross-field rules aside."""
        if "$ref" in schema:
            name = target(schema["$ref"])
            if name not in self._known:
                self._known[name] = st.deferred(lambda: self.of(self.definitions[name]))
            return self._known[name]
        if "oneOf" in schema:
            return st.one_of([self.of(option) for option in schema["oneOf"]])
        if schema.get("type") == "object":
            return self._map(schema) if "properties" not in schema else self._object(schema)
        if schema.get("type") == "array" and "items" in schema:
            return self._array(schema)
        return self._scalar(schema)

    def _object(self, schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
        members = {name: self.of(member) for name, member in schema["properties"].items()}
        required = [name for name in members if name in schema.get("required", ())]
        optional = [name for name in members if name not in required]
        likely = [name for name in optional if name in self.likely]

        @st.composite
        def draw_object(draw: st.DrawFn) -> dict[str, Any]:
            names = list(required)
            if optional:
                names += draw(st.lists(st.sampled_from(optional), max_size=_MOST_MEMBERS))
            names += [name for name in likely if draw(st.integers(0, 3))]
            return {name: draw(members[name]) for name in dict.fromkeys(names)}

        return draw_object()

    def _map(self, schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
        value = schema.get("additionalProperties", {})
        names = st.text(max_size=5) | st.sampled_from([*self.likely, *self.words, "key"])
        return st.dictionaries(names, self.of(value or {}), max_size=_MOST_ITEMS)

    def _array(self, schema: Schema) -> st.SearchStrategy[list[Any]]:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", _MOST_ITEMS), max(least, _MOST_ITEMS))
        unique = repr if schema.get("uniqueItems") else None
        return st.lists(self.of(schema["items"]), min_size=least, max_size=most, unique_by=unique)

    def _scalar(self, schema: Schema) -> st.SearchStrategy[Any]:
        assertions = {name: value for name, value in schema.items() if name in _ASSERTIONS}
        fresh: st.SearchStrategy[Any]
        if set(assertions) == {"type"} and isinstance(schema["type"], str):
            fresh = _OF_TYPE[schema["type"]]
        else:
            fresh = from_schema(assertions).filter(_fits)
        named = [*schema.get("x-extensible-enum", ()), *schema.get("examples", ()), *self.words]
        accepts = Draft202012Validator(assertions).is_valid
        usable = [value for value in named if accepts(value)]
        return st.sampled_from(usable) | fresh if usable else fresh


def _fits(value: Any) -> bool:
    """Whether *value* is no integer beyond 64 bits."""
    return not isinstance(value, int) or abs(value) < 2**63


_OF_TYPE: Mapping[str, st.SearchStrategy[Any]] = {
    "string": st.text(max_size=12),
    "integer": st.integers(-3, 3000),
    "number": st.floats(-3, 3000) | st.integers(-3, 3000),
    "boolean": st.booleans(),
}


@st.composite
def changed(draw: st.DrawFn, instance: Any) -> Any:
    """*instance* with a few changes, each of which may make it invalid."""
    result = copy.deepcopy(instance)
    for _ in range(draw(st.integers(1, 3))):
        holders = [value for value in _values(result) if isinstance(value, (dict, list)) and value]
        if not holders:
            return draw(JSON_VALUES)
        holder = draw(st.sampled_from(holders))
        if isinstance(holder, list):
            key: Any = draw(st.integers(0, len(holder) - 1))
        else:
            key = draw(st.sampled_from(sorted(holder)))
        kind = draw(st.sampled_from(["replace", "near", "near", "remove", "add"]))
        if kind == "remove":
            del holder[key]
        elif kind == "add" and isinstance(holder, dict):
            holder[draw(st.sampled_from([f"{key}x", key.swapcase(), ""]))] = draw(JSON_VALUES)
        elif kind == "add" and isinstance(holder, list):
            times = draw(st.sampled_from([1, 21, 101]))
            holder.extend(copy.deepcopy(holder[key]) for _ in range(times))
        else:
            holder[key] = draw(_near(holder[key]) if kind == "near" else JSON_VALUES)
    return result


def _near(value: Any) -> st.SearchStrategy[Any]:
    """Values like *value*, and just beyond what a bound may allow."""
    if isinstance(value, bool):
        return st.sampled_from([not value, str(value).lower(), int(value)])
    if isinstance(value, (int, float)):
        if abs(value) > 10**12:
            return st.sampled_from([0, 1.5, -1])
        others = [value + 1, value - 1, -value, value * 1000, value + 0.5, float(value), str(value)]
        return st.sampled_from(others)
    if isinstance(value, str):
        longer = [value * 2, value * 40, value + "!", value + "\n"]
        return st.sampled_from(["", value[:1], value.swapcase(), *longer, 0])
    return st.sampled_from([[], {}, None, [value]])


def _values(value: Any) -> Iterator[Any]:
    yield value
    yield from (member for _, member in members(value))


def members(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every member of *value*, and of what it holds, with its JSON Pointer."""
    pairs: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    for key, member in pairs:
        where = join(pointer, key)
        yield where, member
        yield from members(member, where)
