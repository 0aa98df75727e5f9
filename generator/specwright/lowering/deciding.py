"""Lowering of what decides in a union: the member that tells which of its branches a value is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from ..bundling import mapping_target
from ..composing import Composition, Member
from ..errors import InputError
from ..pointers import split
from ..resolving import Spot, Workspace
from .facts import keywords

#: Branches of a union, each with the name of its class.
Branches: TypeAlias = Sequence[tuple[Spot, str]]
#: The class that each value of the deciding member chooses.
Choices: TypeAlias = Mapping[Any, str]


def mapped(spot: Spot, branches: Branches, workspace: Workspace) -> dict[str, str]:
    """The class that each value in the mapping of the discriminator at *spot* chooses.

    Raises:
        InputError: the mapping leads to no branch.
    """
    class_of = {workspace.follow(branch).key: name for branch, name in branches}
    found: dict[str, str] = {}
    for value, target in spot.value.get("discriminator", {}).get("mapping", {}).items():
        chosen = mapping_target(spot, target, workspace)
        if chosen.key not in class_of:
            raise InputError(
                [spot.problem(f"the discriminator maps {value!r} to no branch of the union")]
            )
        found[value] = class_of[chosen.key]
    return found


def decider(spot: Spot, branches: Branches, workspace: Workspace) -> tuple[str, Choices]:
    """The member that tells the *branches* of the union at *spot* apart, and what its values choose; ("", {}) for none.

    Raises:
        InputError: the mapping of its discriminator leads to no branch.
    """
    composition = Composition(workspace)
    members = [{m.name: m for m in composition.members(branch)} for branch, _ in branches]
    names = [name for _, name in branches]
    discriminator = spot.value.get("discriminator")
    if discriminator:
        property_name = discriminator["propertyName"]
        choices: dict[Any, str] = dict(mapped(spot, branches, workspace))
        for own, name in zip(members, names, strict=True):
            for value in _constants(own.get(property_name), workspace):
                choices.setdefault(value, name)
        for branch, name in branches:
            for value in _names_of(branch, workspace):
                choices.setdefault(value, name)
        return property_name, choices
    for property_name in members[0]:
        values = [_required(own.get(property_name), workspace) for own in members]
        choices = {value: name for each, name in zip(values, names, strict=True) for value in each}
        kinds = {type(value) for value in choices}
        if all(values) and len(kinds) == 1 and len(choices) == sum(map(len, values)):
            return property_name, choices
    return "", {}


def _required(member: Member | None, workspace: Workspace) -> tuple[Any, ...]:
    return _constants(member, workspace) if member and member.required else ()


def _constants(member: Member | None, workspace: Workspace) -> tuple[Any, ...]:
    """The only values that *member* can have; () where they are not listed."""
    for schema in member.refinements[::-1] if member else ():
        for each in (keywords(schema), keywords(workspace.follow(schema))):
            listed = (each["const"],) if "const" in each else tuple(each.get("enum") or ())
            # In Python true is 1: values of one type alone are as different there as in JSON.
            if listed and {type(value) for value in listed} in ({str}, {int}, {bool}):
                return tuple(dict.fromkeys(listed))
    return ()


def _names_of(branch: Spot, workspace: Workspace) -> Iterator[str]:
    """The names of the components that *branch* refers to, by which a discriminator knows them."""
    spot = branch
    while isinstance(spot.value, Mapping) and isinstance(spot.value.get("$ref"), str):
        spot = workspace.resolve(spot, spot.value["$ref"])
        yield split(spot.pointer)[-1] if spot.pointer else spot.document.path.stem
