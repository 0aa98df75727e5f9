"""Telling: how much schemas say of a type, to decide which of several that hold together is the one to represent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..resolving import Spot, Workspace
from .facts import keywords, kinds


def telling(spot: Spot, workspace: Workspace) -> int:
    """How much the schema at *spot*, apart from what it refers to, says about the type of a value; 0 is nothing."""
    value = keywords(spot)
    if "enum" in value or "x-extensible-enum" in value or "const" in value:
        return 6
    if any(each in value for each in ("properties", "oneOf", "anyOf")):
        return 5
    if "allOf" in value:
        parts = [spot.child("allOf", index) for index in range(len(value["allOf"]))]
        return max([telling(workspace.follow(each), workspace) for each in parts], default=0)
    if any(isinstance(value.get(each), Mapping) for each in ("items", "additionalProperties")):
        return 4
    said = kinds(value)
    if len(said) != 1:
        return 1 if said else 0
    # An integer is a number, too.
    return 2 if said == ("number",) else 3


def most_telling(schemas: Sequence[Spot], workspace: Workspace) -> Spot:
    """The one of *schemas* that says most about the type; the last of several that say as much."""
    ranks = [telling(workspace.follow(each), workspace) for each in schemas]
    return next(
        each for each, rank in zip(schemas[::-1], ranks[::-1], strict=True) if rank == max(ranks)
    )
