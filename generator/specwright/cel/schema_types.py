"""From JSON Schema to the types of expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from .types import (
    BOOL,
    DOUBLE,
    DYN,
    INT,
    NULL,
    STRING,
    Field,
    ObjectType,
    Type,
    joined,
    list_of,
    map_of,
)

Schema = Mapping[str, Any] | bool
Resolve = Callable[[str], Schema]

_SCALARS = {"string": STRING, "integer": INT, "number": DOUBLE, "boolean": BOOL, "null": NULL}
_CHOICES = ("oneOf", "anyOf")
_CONDITIONAL = ("if", "then", "else")


def type_of_schema(schema: Schema, resolve: Resolve) -> Type:
    """The type of an instance that conforms to ``schema``; dyn where it may be several.

    ``resolve`` gives the schema that a ``$ref`` means. Fields are looked at only when an
    expression mentions them, so schemas may refer to themselves.
    """
    return _Bridge(resolve).type_of(schema)


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The schemas that an instance is described by.

    ``sure`` ones hold for every instance; of each group in ``choices`` one holds; ``possible``
    ones may hold.
    """

    sure: list[Mapping[str, Any]] = field(default_factory=list)
    choices: list[list[Schema]] = field(default_factory=list)
    possible: list[Mapping[str, Any]] = field(default_factory=list)


class _Bridge:
    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._named: dict[str, Type] = {}
        self._open: set[str] = set()

    def type_of(self, schema: Schema) -> Type:
        if isinstance(schema, bool):
            return DYN
        reference = schema.get("$ref")
        if isinstance(reference, str) and len(schema) == 1:
            return self._referenced(reference)
        return self._described(schema, _title(schema, "object"))

    def _referenced(self, reference: str) -> Type:
        if reference in self._named:
            return self._named[reference]
        if reference in self._open:
            # A list of itself, and the like: no finite type describes it.
            return DYN
        self._open.add(reference)
        name = reference.rsplit("/", 1)[-1] or "object"
        found = self._described({"$ref": reference}, name)
        self._open.discard(reference)
        self._named[reference] = found
        return found

    def _described(self, schema: Mapping[str, Any], name: str) -> Type:
        shapes = _Shapes()
        self._flatten(schema, shapes, set())
        kinds = _kinds(shapes.sure)
        if kinds is None:
            return self._chosen(shapes, name)
        if len(kinds) != 1:
            return DYN
        kind = next(iter(kinds))
        if kind == "array":
            return self._array(shapes)
        return self._object(shapes, name) if kind == "object" else _SCALARS.get(kind, DYN)

    def _flatten(self, schema: Schema, shapes: _Shapes, seen: set[str]) -> None:
        """Collect the schemas behind ``$ref``, ``allOf`` and the applicators of conditions."""
        if isinstance(schema, bool):
            return
        shapes.sure.append(schema)
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            self._flatten(self._resolve(reference), shapes, seen)
        for part in _schemas(schema.get("allOf")):
            self._flatten(part, shapes, seen)
        for keyword in _CHOICES:
            options = _schemas(schema.get(keyword))
            if options:
                shapes.choices.append(options)
        dependent = schema.get("dependentSchemas")
        maybe: list[object] = [schema.get(keyword) for keyword in _CONDITIONAL]
        maybe += list(dependent.values()) if isinstance(dependent, Mapping) else []
        for condition in maybe:
            if isinstance(condition, Mapping):
                inner = _Shapes()
                self._flatten(condition, inner, set(seen))
                shapes.possible.extend([*inner.sure, *inner.possible])

    def _chosen(self, shapes: _Shapes, name: str) -> Type:
        """The type of an instance that only ``oneOf`` or ``anyOf`` describes."""
        if len(shapes.choices) != 1:
            return DYN
        types = [self.type_of(option) for option in shapes.choices[0]]
        if all(isinstance(type_, ObjectType) for type_ in types):
            return self._object(shapes, name)
        return joined(types)

    def _array(self, shapes: _Shapes) -> Type:
        if any("prefixItems" in shape for shape in shapes.sure):
            return list_of(DYN)
        items = [shape["items"] for shape in shapes.sure if "items" in shape]
        return list_of(self._merged(items))

    def _merged(self, schemas: Sequence[Schema]) -> Type:
        """One type out of several schemas for the same place."""
        types = [self.type_of(schema) for schema in schemas]
        telling = [type_ for type_ in types if type_ != DYN]
        if len(telling) > 1 and all(isinstance(type_, ObjectType) for type_ in telling):
            parts = [schema for schema in schemas if not isinstance(schema, bool)]
            return self._described({"allOf": parts}, telling[0].name)
        return joined(telling)

    def _object(self, shapes: _Shapes, name: str) -> Type:
        groups = [[self._alternative(option) for option in group] for group in shapes.choices]
        options = [option for group in groups for option in group]
        everything = [
            *shapes.sure,
            *shapes.possible,
            *(one for option in options for one in option),
        ]
        additional = self._additional(everything)
        properties = _properties(everything)
        if not properties and not any("additionalProperties" in one for one in everything):
            return map_of(STRING, additional or DYN)
        if not properties and additional is not None:
            return map_of(STRING, additional)
        required = _required(shapes.sure)
        for group in groups:
            required |= set.intersection(*(_required(option) for option in group))

        @cache
        def load() -> Mapping[str, Field]:
            return {
                key: Field(self._merged(schemas), required=key in required)
                for key, schemas in properties.items()
            }

        return ObjectType(name, load, additional)

    def _alternative(self, schema: Schema) -> list[Mapping[str, Any]]:
        shapes = _Shapes()
        self._flatten(schema, shapes, set())
        found = [*shapes.sure, *shapes.possible]
        for group in shapes.choices:
            # Of a choice within a choice nothing is certain.
            for option in group:
                found.extend(_without_required(one) for one in self._alternative(option))
        return found

    def _additional(self, shapes: list[Mapping[str, Any]]) -> Type | None:
        """The type of fields without a name, None when such fields are not described."""
        schemas: list[Schema] = []
        for shape in shapes:
            pattern = shape.get("patternProperties")
            schemas.extend(pattern.values() if isinstance(pattern, Mapping) else ())
            if isinstance(shape.get("additionalProperties"), Mapping):
                schemas.append(shape["additionalProperties"])
        return joined([self.type_of(schema) for schema in schemas]) if schemas else None


def _title(schema: Mapping[str, Any], default: str) -> str:
    title = schema.get("title")
    return title if isinstance(title, str) and title else default


def _schemas(value: object) -> list[Schema]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return []
    return [one for one in value if isinstance(one, (Mapping, bool))]


def _kinds(shapes: list[Mapping[str, Any]]) -> set[str] | None:
    """The JSON types that all shapes allow; None when none of them says."""
    allowed: set[str] | None = None
    for shape in shapes:
        if shape.get("nullable") is True:
            return set()
        told = _told(shape)
        if told is not None:
            allowed = told if allowed is None else _narrowed(allowed, told)
    return allowed


def _narrowed(left: set[str], right: set[str]) -> set[str]:
    """The types in both; an integer is a number."""
    common = left & right
    for one, other in ((left, right), (right, left)):
        if "integer" in one and "number" in other:
            common.add("integer")
    return common


def _told(shape: Mapping[str, Any]) -> set[str] | None:
    kind = shape.get("type")
    if isinstance(kind, str):
        return {kind}
    if isinstance(kind, Sequence):
        return {str(one) for one in kind}
    values = [shape["const"]] if "const" in shape else shape.get("enum")
    if isinstance(values, Sequence) and not isinstance(values, str) and values:
        return {_kind_of_value(value) for value in values}
    if "properties" in shape or isinstance(shape.get("additionalProperties"), Mapping):
        return {"object"}
    return {"array"} if "items" in shape or "prefixItems" in shape else None


def _kind_of_value(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds: dict[type, str] = {str: "string", int: "integer", float: "number", type(None): "null"}
    if isinstance(value, Mapping):
        return "object"
    return kinds.get(type(value), "array")


def _properties(shapes: list[Mapping[str, Any]]) -> dict[str, list[Schema]]:
    found: dict[str, list[Schema]] = {}
    for key, schema in _property_pairs(shapes):
        found.setdefault(key, []).append(schema)
    return found


def _property_pairs(shapes: list[Mapping[str, Any]]) -> Iterator[tuple[str, Schema]]:
    for shape in shapes:
        properties = shape.get("properties")
        if isinstance(properties, Mapping):
            yield from properties.items()


def _required(shapes: Sequence[Mapping[str, Any]]) -> set[str]:
    return {
        key
        for shape in shapes
        if isinstance(shape.get("required"), Sequence)
        for key in shape["required"]
        if isinstance(key, str)
    }


def _without_required(shape: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: value for key, value in shape.items() if key != "required"}
