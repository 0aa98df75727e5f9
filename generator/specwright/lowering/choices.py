"""Lowering of choices: unions, families told apart by a discriminator, and enumerations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .. import ir
from ..bundling import mapping_target
from ..errors import InputError
from ..families import Family
from ..resolving import Spot, Workspace
from .classes import Classes, alone, own_name
from .facts import keywords, kinds, text, union_keyword
from .objects import ObjectLowering, TypeOf
from .plain_types import ANYTHING, NULL, one_of

#: Python compiles no expression that is nested some thousand levels deep, as a union of so many types is.
_MOST_OPTIONS = 1000


class ChoiceLowering:
    """Lowers the choices of one service.

    Args:
        workspace: the documents.
        classes: get the unions and enumerations.
        objects: lowers what is an object whether it says so or not.
        type_of: lowers what there is to choose among.
    """

    def __init__(
        self, workspace: Workspace, classes: Classes, objects: ObjectLowering, type_of: TypeOf
    ) -> None:
        self._workspace = workspace
        self._classes = classes
        self._objects = objects
        self._type_of = type_of

    def union(self, spot: Spot, hint: str, reply: bool) -> ir.Type | None:
        """The type of what is of one of the branches of the union at *spot*.

        None where the branches restrict values: what these are is said beside them, if at all.

        Raises:
            InputError: it cannot be represented.
        """
        keyword = union_keyword(spot.value)
        branches = [spot.child(keyword, i) for i in range(len(spot.value[keyword]))]
        several = sum(kinds(keywords(branch)) != ("null",) for branch in branches) > 1
        options = [
            self._type_of(branch, f"{hint}Option{index + 1}" if several else hint, reply)
            for index, branch in enumerate(branches)
        ]
        if ANYTHING in options:
            return None
        unique = tuple(dict.fromkeys(options))
        if len(unique) > _MOST_OPTIONS:
            message = f"the union has {len(unique)} different branches, and Python takes {_MOST_OPTIONS} of a type"
            hint = "write constants as one enum, and objects as one that has all their members"
            raise InputError([spot.child(keyword).problem(message, hint)])
        if len(unique) == 1 or not all(isinstance(option, ir.ModelType) for option in options):
            return one_of(options)
        known = self._classes.known(spot, reply)
        if known:
            return ir.ModelType(known)
        name = self._classes.name(spot, hint, reply)
        discriminator = spot.value.get("discriminator", {})
        names = [option.name for option in options if isinstance(option, ir.ModelType)]
        labels = self._labels(spot, branches, discriminator, names)
        self._classes.put_union(
            ir.Union(
                name,
                text(spot.value, "description"),
                tuple((label, option) for option, label in labels.items()),
                discriminator.get("propertyName", ""),
            )
        )
        return ir.ModelType(name)

    def any_of(self, family: Family, hint: str, reply: bool) -> ir.Type:
        """The union of all of a *family*; a reply of a kind that nobody has documented is of the base.

        Raises:
            InputError: it cannot be represented.
        """
        name = self._classes.known(family.base, reply) or self._family_union(family, hint, reply)
        null = (NULL,) if family.nullable else ()
        return one_of((ir.ModelType(name), *null))

    def enumeration(
        self, spot: Spot, listed: tuple[Any, ...], hint: str, reply: bool
    ) -> ir.Type | None:
        """The type of what has one of the values *listed* at *spot*; None where these are not all texts, or integers.

        Raises:
            InputError: another class has the name that it demands.
        """
        known = tuple(dict.fromkeys(value for value in listed if _is_literal(value)))
        base = _base(known)
        if base is None or len(known) < len({repr(each) for each in listed if each is not None}):
            return None
        name = self._classes.known(spot, False)
        if name is None:
            name = self._classes.name(spot, hint, False, spot.value.get("x-name", ""))
            extensible = "x-extensible-enum" in spot.value
            self._classes.put_enumeration(ir.Enumeration(name, known, base, extensible))
        options: list[ir.Type] = [ir.LiteralType(name)]
        if reply and not self._classes.enumeration(name).extensible:
            # A service may answer tomorrow what nobody has documented today.
            options.append(ir.ScalarType(base))
        if None in listed:
            options.append(NULL)
        return options[0] if len(options) == 1 else ir.UnionType(tuple(options))

    def _family_union(self, family: Family, hint: str, reply: bool) -> str:
        base = family.base
        name = self._classes.name(base, hint, reply, base.value.get("x-name", ""))
        # What it consists of may hold one of the family again.
        self._classes.put_union(ir.Union(name, ir.Text(), ()))
        choices = tuple(
            (value, self._of_family(family, schema, hint, reply))
            for value, schema in family.choices
        )
        lenient = reply or family.optional
        fallback = self._of_family(family, base, hint, reply) if lenient else ""
        labels: dict[str, str] = {}
        for value, each in choices:
            labels.setdefault(each, value)
        if family.optional:
            labels.setdefault(fallback, "")
        self._classes.put_union(
            ir.Union(
                name,
                text(base.value, "description"),
                tuple((label, each) for each, label in labels.items()),
                family.property,
                choices if len({*labels, fallback} - {""}) > 1 else (),
                fallback,
            )
        )
        return name

    def _of_family(self, family: Family, schema: Spot, hint: str, reply: bool) -> str:
        """The class of one of a *family*: what the base says by itself, or the class of an heir."""
        if schema.key == family.base.key:
            return self._objects.model((schema,), f"{hint}Base", reply, alone(schema))
        own = own_name(schema) or hint
        lowered = self._type_of(schema, own, reply)
        if isinstance(lowered, ir.ModelType):
            return lowered.name
        return self._objects.model((schema,), own, reply)

    def _labels(
        self, spot: Spot, branches: list[Spot], discriminator: Mapping[str, Any], names: list[str]
    ) -> dict[str, str]:
        """The discriminator's value for each of the classes *names*, of which each branch is one."""
        targets = [self._workspace.follow(branch).key for branch in branches]
        class_of = dict(zip(targets, names, strict=True))
        labels = {name: name for name in names}
        for value, target in discriminator.get("mapping", {}).items():
            chosen = mapping_target(spot, target, self._workspace)
            if chosen.key not in class_of:
                raise InputError(
                    [spot.problem(f"the discriminator maps {value!r} to no branch of the union")]
                )
            labels[class_of[chosen.key]] = value
        return labels


def _is_literal(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _base(values: tuple[Any, ...]) -> Literal["str", "int"] | None:
    """The type that all of *values* have, None where there is no such one."""
    types = {type(value) for value in values}
    if types == {str}:
        return "str"
    if types == {int}:
        return "int"
    return None
