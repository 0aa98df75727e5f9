"""Schemas: types, what they are made of, and the rules between their members."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from .texts import NO_TEXT, Source, Text

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enumeration and its meaning."""

    value: Any
    description: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class ScalarType:
    """str, int, float, bool, None, object (anything) or Binary (content that is no JSON: text, bytes or a file)."""

    python: Literal["str", "int", "float", "bool", "None", "object", "Binary"]


@dataclass(frozen=True, slots=True)
class LiteralType:
    """A named enumeration of the service: `Literal[...]`, or `Literal[...] | str` when it may grow."""

    name: str


@dataclass(frozen=True, slots=True)
class ModelType:
    """A model of the service, by class name."""

    name: str


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array of one type.

    Attributes:
        item: the type of its items.
        inferred: whether the schema says what the items of an array are, and not that only an array may come.
    """

    item: Type
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object with free keys."""

    value: Type


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types."""

    options: tuple[Type, ...]


Type = ScalarType | LiteralType | ModelType | ListType | MapType | UnionType


@dataclass(frozen=True, slots=True)
class Limits:
    """The constraints of one value, under their JSON Schema names; None where there is none."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    content_encoding: str | None = None
    content_media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A member of an object, or a parameter of an operation.

    Attributes:
        name: the documented name, as on the wire.
        python_name: the attribute of the model.
        type: its type.
        nullable: whether its schema lists null beside another type, as in `type: [string, "null"]`. A union then has
            null among its options; any other type has not, and null is allowed besides.
        takes_null: whether null is one of its values, as far as its schema says.
        conditional: whether it may be anything else where a condition does not hold, such as the choice of a branch.
        required: whether it must be present.
        description: what it is.
        json_type: the JSON Schema type in words, e.g. "string or null", "array of object", "map of (string or number)".
        values: the values of its enumeration, () when it has none.
        extensible: whether other values than those are let through with a warning.
        default, has_default: the default; `has_default` tells null from none.
        examples: example values.
        unit: symbol of the unit, or "".
        format: JSON Schema format, or "".
        secret: whether its value must never be shown.
        read_only, write_only: whether only the service says it, or only who calls it.
        client_parameter: the argument of the client's constructor that supplies it when it is absent, or "".
        models: class names of the objects under it (of the items', where it is an array), () for none.
        item: what holds of each item (of each value, where it is a map); None where these are objects.
    """

    name: str
    python_name: str
    type: Type
    required: bool
    description: Text
    json_type: str
    nullable: bool = False
    takes_null: bool = False
    conditional: bool = False
    values: tuple[EnumValue, ...] = ()
    extensible: bool = False
    default: Any = None
    has_default: bool = False
    examples: tuple[Any, ...] = ()
    unit: str = ""
    format: str = ""
    limits: Limits = Limits()
    secret: bool = False
    client_parameter: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    source: Source | None = None
    models: tuple[str, ...] = ()
    item: Property | None = None

    @property
    def may_be_absent(self) -> bool:
        """Whether a caller of the client may leave it out: it is optional, or the client fills it in."""
        return not self.required or bool(self.client_parameter)


def options_of(json_type: str) -> tuple[str, ...]:
    """The types between which the words of `Property.json_type` leave the choice: one, where they leave none."""
    found: list[str] = []
    inside = 0
    for part in json_type.split(" or "):
        if inside:
            found[-1] += f" or {part}"
        else:
            found.append(part)
        inside += part.count("(") - part.count(")")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Rule:
    """A cross-field rule of an object: see the x-validations keyword."""

    id: str
    expression: str
    severity: Severity
    description: Text
    message: Text
    pointer: str
    error_code: str
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """An object schema that becomes a class.

    Attributes:
        name: class name, unique in the service.
        title: what its schema is titled, for the reader; "" where it has no title, or a long one.
        reply: whether it is read rather than sent: unknown members and unknown enum values are then tolerated.
        open: whether members beyond `properties` are allowed.
        extra: what each of these is, under the name "*", where the service describes them; else None.
        source: where facts of its members come from that do not say so themselves.
    """

    name: str
    description: Text
    properties: tuple[Property, ...]
    reply: bool
    open: bool
    rules: tuple[Rule, ...] = ()
    source: Source | None = None
    extra: Property | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """Several models, of which a value is one, as a type alias.

    Attributes:
        options: the models, each with the value of the discriminator that a reader knows it by.
        discriminator: wire name of the deciding member, or "".
        choices: the model for each value of it (all of one type), where the value alone decides; otherwise ().
        fallback: what any other value, and none, may stand for: one of these models; () where there must be one.
    """

    name: str
    description: Text
    options: tuple[tuple[str, str], ...]
    discriminator: str = ""
    choices: tuple[tuple[str | int, str], ...] = ()
    fallback: tuple[str, ...] = ()

    @property
    def models(self) -> tuple[str, ...]:
        """The names of all models that a value can be of."""
        names = [name for _, name in (*self.options, *self.choices)]
        return tuple(filter(None, dict.fromkeys((*names, *self.fallback))))


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The values of a string or number property, named so that users can import the type."""

    name: str
    values: tuple[Any, ...]
    base: Literal["str", "int", "float"]
    extensible: bool


@dataclass(frozen=True, slots=True)
class Alias:
    """The name of a reply that is no object of its own: an array, a map or a scalar."""

    name: str
    type: Type


Named = Model | Union | Enumeration | Alias


def named_by(each: Named) -> Iterator[str]:
    """The names of the types that the type *each* refers to."""
    if isinstance(each, Model):
        for member in (*each.properties, *([each.extra] if each.extra else [])):
            yield from named_in(member)
    elif isinstance(each, Union):
        yield from each.models
    elif isinstance(each, Alias):
        yield from names_in(each.type)


def named_in(member: Property) -> Iterator[str]:
    """The names of the types that *member* refers to."""
    yield from names_in(member.type)
    yield from member.models
    if member.item is not None:
        yield from named_in(member.item)


def names_in(lowered: Type) -> Iterator[str]:
    """The names in the type *lowered*."""
    for leaf in leaves_of(lowered):
        if isinstance(leaf, (ModelType, LiteralType)):
            yield leaf.name


def leaves_of(lowered: Type) -> Iterator[ScalarType | ModelType | LiteralType]:
    """The types that *lowered* is made of."""
    if isinstance(lowered, ListType):
        yield from leaves_of(lowered.item)
    elif isinstance(lowered, MapType):
        yield from leaves_of(lowered.value)
    elif isinstance(lowered, UnionType):
        for option in lowered.options:
            yield from leaves_of(option)
    else:
        yield lowered
