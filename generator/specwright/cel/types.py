"""The static types of expressions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Type:
    """A type without parameters; ``name`` is what CEL calls it."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ListType(Type):
    """``list(element)``."""

    element: Type

    def __str__(self) -> str:
        return f"list({self.element})"


@dataclass(frozen=True, slots=True)
class MapType(Type):
    """``map(key, value)``."""

    key: Type
    value: Type

    def __str__(self) -> str:
        return f"map({self.key}, {self.value})"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object: its type, and whether it is always present."""

    type: Type
    required: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ObjectType(Type):
    """An object with named fields; two are the same only when they are the same Python object.

    ``load`` gives the fields by name: it is called when they are needed, so that types may refer
    to themselves. ``additional`` is the type of fields that are not named, None when a field
    that is not named is a mistake.
    """

    load: Callable[[], Mapping[str, Field]]
    additional: Type | None = None

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The named fields."""
        return self.load()

    def field(self, name: str) -> Field | None:
        """The field, or one of the additional type; None when there is no such field."""
        found = self.fields.get(name)
        if found is None and self.additional is not None:
            return Field(self.additional)
        return found


@dataclass(frozen=True, slots=True)
class Parameter(Type):
    """A type variable in the signature of a function."""


INT = Type("int")
UINT = Type("uint")
DOUBLE = Type("double")
BOOL = Type("bool")
STRING = Type("string")
BYTES = Type("bytes")
NULL = Type("null_type")
DYN = Type("dyn")
TYPE = Type("type")
IP = Type("net.IP")
CIDR = Type("net.CIDR")
NUMBERS = (INT, UINT, DOUBLE)


def list_of(element: Type) -> ListType:
    """``list(element)``."""
    return ListType("list", element)


def map_of(key: Type, value: Type) -> MapType:
    """``map(key, value)``."""
    return MapType("map", key, value)


def object_of(name: str, fields: Mapping[str, Field], additional: Type | None = None) -> ObjectType:
    """An object type whose fields are known at once."""
    return ObjectType(name, lambda: fields, additional)


def comparable(left: Type, right: Type) -> bool:
    """Whether ``==`` between the two can ever be meant."""
    if left == right or DYN in (left, right):
        return True
    if isinstance(left, ListType) and isinstance(right, ListType):
        return comparable(left.element, right.element)
    if isinstance(left, MapType) and isinstance(right, MapType):
        return comparable(left.key, right.key) and comparable(left.value, right.value)
    return isinstance(left, (MapType, ObjectType)) and isinstance(right, (MapType, ObjectType))


def joined(types: list[Type]) -> Type:
    """The one type of all elements of a literal: the common one, else dyn."""
    if not types:
        return DYN
    first = types[0]
    return first if all(other == first for other in types) else DYN


def bind(parameter: Type, argument: Type, bindings: dict[str, Type]) -> bool:
    """Whether ``argument`` may stand where ``parameter`` is wanted; notes type variables."""
    if isinstance(parameter, Parameter):
        known = bindings.setdefault(parameter.name, argument)
        if known == DYN and argument != DYN:
            bindings[parameter.name] = argument
        return known == argument or comparable(known, argument)
    if DYN in (argument, parameter):
        return True
    if isinstance(parameter, ListType):
        return isinstance(argument, ListType) and bind(
            parameter.element, argument.element, bindings
        )
    if isinstance(parameter, MapType):
        if isinstance(argument, ObjectType):
            return bind(parameter.key, STRING, bindings)
        return (
            isinstance(argument, MapType)
            and bind(parameter.key, argument.key, bindings)
            and bind(parameter.value, argument.value, bindings)
        )
    return parameter == argument


def substitute(type_: Type, bindings: Mapping[str, Type]) -> Type:
    """``type_`` with its type variables replaced; an unbound one becomes dyn."""
    if isinstance(type_, Parameter):
        return bindings.get(type_.name, DYN)
    if isinstance(type_, ListType):
        return list_of(substitute(type_.element, bindings))
    if isinstance(type_, MapType):
        return map_of(substitute(type_.key, bindings), substitute(type_.value, bindings))
    return type_
