"""Lowering of choices: unions, families told apart by a discriminator, and enumerations."""

from __future__ import annotations

from typing import Any, Literal

from .. import ir
from ..errors import InputError
from ..families import Family
from ..naming import camel_case, words
from ..resolving import Spot, Workspace
from .classes import Classes, alone, own_name
from .deciding import Branches, Choices, decider, mapped
from .facts import keywords, kinds, text, union_keyword
from .objects import ObjectLowering, TypeOf
from .plain_types import ANYTHING, NULL, one_of

#: Python compiles no expression that is nested some thousand levels deep, as a union of so many types is.
_MOST_OPTIONS = 1000

#: A title of more words is a sentence, and names nothing.
_MOST_WORDS = 4


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
        # The unions that have a name before it is known what they consist of.
        self._promised: set[str] = set()

    def promised(self, spot: Spot, hint: str, reply: bool) -> str | None:
        """The name that the union at *spot* will have, which holds itself; None where it may come to no class."""
        keyword = union_keyword(spot.value)
        if not keyword or not spot.value.keys().isdisjoint(("properties", "allOf")):
            return None
        branches = [spot.child(keyword, i) for i in range(len(spot.value[keyword]))]
        followed = [self._workspace.follow(branch) for branch in branches]
        if len({each.key for each in followed}) < 2 or not all(map(_is_surely_a_class, followed)):
            return None
        name = self._classes.name(spot, hint, reply)
        self._promised.add(name)
        self._classes.put_union(ir.Union(name, ir.Text(), ()))
        return name

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
            self._type_of(branch, _hint(branch, hint, index) if several else hint, reply)
            for index, branch in enumerate(branches)
        ]
        if ANYTHING in options:
            return None
        unique = tuple(dict.fromkeys(options))
        if len(unique) > _MOST_OPTIONS:
            message = f"the union has {len(unique)} different branches, and Python takes {_MOST_OPTIONS} of a type"
            hint = "write constants as one enum, and objects as one that has all their members"
            raise InputError([spot.child(keyword).problem(message, hint)])
        classes = [
            (branch, option.name)
            for branch, option in zip(branches, options, strict=True)
            if isinstance(option, ir.ModelType)
        ]
        others = [option for option in unique if not isinstance(option, ir.ModelType)]
        if len({name for _, name in classes}) < 2 or any(option != NULL for option in others):
            return one_of(options)
        member, choices = decider(spot, classes, self._workspace) if reply else ("", {})
        if others and not choices:
            return one_of(options)
        name = self._classes.known(spot, reply)
        if name is None or name in self._promised:
            name = name or self._classes.name(spot, hint, reply)
            self._promised.discard(name)
            self._put_union(name, spot, classes, member, choices)
        return one_of((ir.ModelType(name), *others))

    def _put_union(
        self, name: str, spot: Spot, classes: Branches, member: str, choices: Choices
    ) -> None:
        """Add the union *name*, in which the values of the *member* choose among the *classes*, if any do."""
        names = tuple(dict.fromkeys(each for _, each in classes))
        labels = dict.fromkeys(names, "") if choices else {each: each for each in names}
        for value, each in choices.items():
            labels[each] = labels[each] or ir.shown(value)
        for value, each in mapped(spot, classes, self._workspace).items():
            labels[each] = value
        self._classes.put_union(
            ir.Union(
                name,
                text(spot.value, "description"),
                tuple((label, each) for each, label in labels.items()),
                member or spot.value.get("discriminator", {}).get("propertyName", ""),
                tuple(choices.items()),
                # What no value chooses is whatever it can be.
                names if choices else (),
            )
        )

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
                (fallback,) if fallback else (),
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


def _hint(branch: Spot, union: str, index: int) -> str:
    """What a *branch* without a name is called: its *union* and its title, or its number where that is a sentence."""
    title = branch.value.get("title") if isinstance(branch.value, dict) else None
    if not isinstance(title, str) or not 0 < len(words(title)) <= _MOST_WORDS:
        return f"{union}Option{index + 1}"
    named = camel_case(title)
    return named if named.startswith(union) and named != union else union + named


def _is_surely_a_class(branch: Spot) -> bool:
    """Whether the *branch* of a union is an object with members of its own, whatever else the document says."""
    value = keywords(branch)
    beside = ("$ref", "allOf", "anyOf", "oneOf", "const", "enum", "x-extensible-enum")
    is_object = value.get("type", "object") in ("object", ["object"])
    return bool(value.get("properties")) and is_object and value.keys().isdisjoint(beside)


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
