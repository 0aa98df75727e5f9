"""Lowering of objects: the models that schemas with members become, and these members."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from .. import ir
from ..composing import Composition, Member
from ..errors import InputError
from ..naming import Scope, attribute_scope, camel_case, shared_name, snake_case
from ..pointers import split
from ..resolving import Spot, Workspace
from .classes import Classes, own_name
from .facts import keywords, rules, source, text, title
from .plain_types import ANYTHING, one_of
from .properties import PropertyLowering
from .telling import most_telling

#: What describes members beyond the named ones, or refuses them where it is false.
_EXTRA = ("additionalProperties", "unevaluatedProperties")


class Named(NamedTuple):
    """A member of a model before it is lowered: its name, where it stands, and what its attribute must be called."""

    name: str
    spot: Spot
    wanted: str = ""


#: Tells the type of the schema at a spot, given the name of a class that has no other and whether it is read.
TypeOf = Callable[[Spot, str, bool], ir.Type]


class ObjectLowering:
    """Lowers the objects of one service.

    Args:
        workspace: the documents.
        composition: tells of which members they are made.
        classes: get the models.
        type_of: lowers what the members are.
    """

    def __init__(
        self, workspace: Workspace, composition: Composition, classes: Classes, type_of: TypeOf
    ) -> None:
        self._workspace = workspace
        self._composition = composition
        self._classes = classes
        self._type_of = type_of
        self._properties = PropertyLowering(workspace, composition, classes)

    def model(
        self, spots: tuple[Spot, ...], hint: str, reply: bool, place: Spot | None = None
    ) -> str:
        """The class of the object that all *spots* describe, known by its *place*; the last of them says what it is.

        Raises:
            InputError: it cannot be represented.
        """
        spot = place or (spots[-1] if len(spots) == 1 else _joined(spots))
        known = self._classes.known(spot, reply)
        if known:
            return known
        value = spots[-1].value
        name = self._classes.name(spot, hint, reply, value.get("x-name", ""))
        # The place in the order is taken before the members, so that a model stands before what it holds.
        self._classes.put_model(ir.Model(name, ir.Text(), (), reply, True))
        owner = self._classes.owner(spot, name, reply)
        members = tuple(self._members(spots, owner, reply))
        extra = self._extra(spots, owner, reply)
        self._classes.put_model(
            ir.Model(
                name,
                text(value, "description"),
                members,
                reply,
                self._is_open(spots),
                tuple(rules(value)),
                source(value),
                extra,
                title(value),
            )
        )
        return name

    def merged_request(
        self,
        spot: Spot,
        name: str,
        schema: Spot | None,
        beside: Iterable[ir.Property],
        named: Iterable[Named] = (),
    ) -> ir.Type:
        """The model of the request at *spot* that holds the properties *beside* those of the body *schema*.

        The former are *named* where they stand.

        Raises:
            InputError: it cannot be represented.
        """
        body = self._workspace.follow(schema) if schema is not None else None
        # The body's component may bear the request's own name: then it is this class, and no other.
        replaces = body is not None and name == camel_case(split(body.pointer)[-1])
        name = self._classes.name(body if body is not None and replaces else spot, name, False)
        beside = tuple(beside)
        taken = frozenset(each.python_name for each in beside)
        members = self._members_of_body(body, name, taken, named) if body is not None else ()
        extra = self._extra((body,), name, False) if body is not None else None
        self._classes.put_model(
            ir.Model(
                name,
                text((body or spot).value, "description"),
                (*beside, *members),
                False,
                body is not None and self._is_open((body,)),
                tuple(rules(body.value)) if body is not None else (),
                source(body.value) if body is not None else None,
                extra,
                title(body.value) if body is not None else "",
            )
        )
        return ir.ModelType(name)

    def parameter(
        self, name: str, spot: Spot, schema: Spot, scope: Scope, owner: str, required: bool
    ) -> ir.Property:
        """The parameter *name* at *spot*, an OpenAPI parameter or media type object with that *schema*.

        Raises:
            InputError: it cannot be represented.
        """
        described: dict[str, Any] = {}
        for each in (self._workspace.follow(schema), schema, spot):
            described.update(keywords(each))
        # The examples of a parameter are named, those of a schema are a list.
        named = spot.value.get("examples", {})
        described["examples"] = [
            example["value"] for example in named.values() if "value" in example
        ]
        python_name = scope.allocate(snake_case(name), spot, spot.value.get("x-name", ""))
        lowered = self._type_of(schema, shared_name(spot) or owner + camel_case(name), False)
        built = self._properties.build(name, python_name, lowered, described, required, schema)
        return replace(built, source=source(spot.value) or built.source)

    def names(self, body: Spot) -> list[Named]:
        """The names of the members of the object at *body*."""
        return [_named(member) for member in self._composition.members(body)]

    def _members_of_body(
        self, body: Spot, name: str, taken: frozenset[str], beside: Iterable[Named]
    ) -> tuple[ir.Property, ...]:
        # Classes inside a component are called after it, whichever operation comes first.
        owner = own_name(body) or name
        return tuple(self._members((body,), owner, False, taken, beside))

    def _members(
        self,
        spots: tuple[Spot, ...],
        owner: str,
        reply: bool,
        taken: frozenset[str] = frozenset(),
        beside: Iterable[Named] = (),
    ) -> Iterator[ir.Property]:
        scope = attribute_scope(owner, taken)
        members = self._composition.members(*spots)
        keep_names(scope, (*beside, *map(_named, members)))
        alternative = any(not member.refinements for member in members)
        certain = self._composition.certain(*spots) if alternative else set()
        for member in members:
            built = self._member(member, scope, owner, reply)
            conditional = not member.refinements and member.name not in certain
            yield replace(built, conditional=True) if conditional else built

    def _member(self, member: Member, scope: Scope, owner: str, reply: bool) -> ir.Property:
        described: dict[str, Any] = {}
        for schema in member.schemas:
            for part in self._composition.parts(schema):
                described.update(keywords(part))
        schema = most_telling(member.schemas, self._workspace)
        python_name = scope.allocate(snake_case(member.name), member.schemas[0], _wanted(member))
        lowered = self._member_type(member, owner + camel_case(member.name), reply)
        # Who writes it need not be told what only the service says, and the other way round.
        silent = described.get("writeOnly" if reply else "readOnly", False)
        required = member.required and not silent
        return self._properties.build(
            member.name, python_name, lowered, described, required, schema
        )

    def _member_type(self, member: Member, hint: str, reply: bool) -> ir.Type:
        if member.refinements:
            return self._conjunction(tuple(member.refinements), hint, reply)
        options = [
            self._type_of(schema, f"{hint}Option{index + 1}" if index else hint, reply)
            for index, schema in enumerate(member.alternatives)
        ]
        return one_of(options)

    def _conjunction(self, schemas: tuple[Spot, ...], hint: str, reply: bool) -> ir.Type:
        """The type of what all *schemas* describe: of the one that says most, or of all their members."""
        objects = tuple(each for each in schemas if self._composition.has_members(each))
        if len(objects) > 1:
            return ir.ModelType(self.model(objects, hint, reply))
        return self._type_of(most_telling(schemas, self._workspace), hint, reply)

    def _extra(self, spots: tuple[Spot, ...], owner: str, reply: bool) -> ir.Property | None:
        """What the members beyond the named ones are that all *spots* describe, None where these may be anything."""
        schemas = self._extra_schemas(spots)
        lowered = one_of([self._type_of(each, f"{owner}Value", reply) for each in schemas])
        if lowered == ANYTHING:
            return None
        schema = schemas[-1]
        described = {**keywords(self._workspace.follow(schema)), **keywords(schema)}
        return self._properties.build("*", "", lowered, described, False, schema)

    def _is_open(self, spots: tuple[Spot, ...]) -> bool:
        """Whether what all *spots* describe can have members beyond the named ones."""
        value = spots[-1].value
        refuses = any(value.get(each) is False for each in _EXTRA)
        return not refuses or bool(self._extra_schemas(spots))

    def _extra_schemas(self, spots: tuple[Spot, ...]) -> list[Spot]:
        parts = [part for spot in spots for part in self._composition.parts(spot)]
        return next(filter(None, map(_extra_schemas, parts[::-1])), [])


def described_extra(spot: Spot) -> list[Spot]:
    """The schemas of members beyond the named ones that stand in the schema at *spot* itself."""
    value = spot.value
    return [
        *(spot.child("patternProperties", each) for each in value.get("patternProperties", ())),
        *(spot.child(each) for each in _EXTRA if isinstance(value.get(each), Mapping)),
    ]


def _extra_schemas(part: Spot) -> list[Spot]:
    """The schemas of which each member beyond the named ones has one; [] where others may be anything."""
    told = [part.value[each] for each in _EXTRA if each in part.value]
    return described_extra(part) if told and True not in told else []


def _joined(spots: tuple[Spot, ...]) -> Spot:
    """A place that stands for all of *spots* together."""
    return Spot(spots[-1].document, "+".join(each.pointer for each in spots), None)


def keep_names(scope: Scope, members: Iterable[Named]) -> None:
    """Keep for each of *members* its name in the document, by which it can be given beside the attribute's.

    Raises:
        InputError: the attribute of one is demanded to be called as another is in the document.
    """
    members = tuple(members)
    named = {member.name: member for member in members}
    for member in (each for each in members if each.wanted):
        other = named.get(member.wanted, member)
        if other.spot.key != member.spot.key:
            message = f"becomes the attribute {member.wanted!r}, as which {other.spot.location} can be given too"
            raise InputError([member.spot.problem(message, "give it another x-name")])
        scope.keep(member.wanted, member.spot)
    for member in members:
        scope.keep(member.name, member.spot)


def _named(member: Member) -> Named:
    return Named(member.name, member.schemas[0], _wanted(member))


def _wanted(member: Member) -> str:
    """The name that the spec demands for the attribute of *member*, "" when it demands none."""
    given = (keywords(schema).get("x-name", "") for schema in member.schemas)
    return next(filter(None, given), "")
