"""Comparing: what differs between the profiles of one request, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .. import ir
from .trees import Parameter, everything

#: What is compared, in the order in which it is shown; the names are those of the labels.
ASPECTS = ("type", "required", "values", "default", "limits", "description")


@dataclass(frozen=True, slots=True)
class Difference:
    """A parameter that profiles share but describe differently.

    Attributes:
        aspects: in which of `ASPECTS` they differ.
        members: the parameter in each profile, in the order of the profiles.
    """

    parameter: Parameter
    aspects: tuple[str, ...]
    members: tuple[ir.Property, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The profiles of a request side by side.

    Attributes:
        labels: the profiles.
        differing: what all of them have, with differences.
        alike: what all of them have without a difference.
        special: for each profile what not all of them have; of nested parameters the outermost.
    """

    labels: tuple[str, ...]
    differing: tuple[Difference, ...]
    alike: tuple[Parameter, ...]
    special: tuple[tuple[Parameter, ...], ...]


def compare(labels: Sequence[str], parameters: Sequence[Parameter]) -> Comparison | None:
    """The comparison of the profiles *labels*; None when there is nothing to compare."""
    if len(labels) < 2:
        return None
    shared = [parameter for parameter in everything(parameters) if not parameter.labels]
    differences = [difference for each in shared if (difference := _difference(labels, each))]
    differing = {difference.parameter.id for difference in differences}
    return Comparison(
        labels=tuple(labels),
        differing=tuple(differences),
        alike=tuple(p for p in shared if p.id not in differing),
        special=tuple(tuple(_special(label, parameters)) for label in labels),
    )


def _special(label: str, parameters: Sequence[Parameter]) -> list[Parameter]:
    found: list[Parameter] = []
    for parameter in parameters:
        if label in parameter.labels:
            found.append(parameter)
        elif not parameter.labels:
            found += _special(label, parameter.children)
    return found


def _difference(labels: Sequence[str], parameter: Parameter) -> Difference | None:
    members = tuple(_member(parameter, label) for label in labels)
    aspects = tuple(
        aspect
        for aspect in ASPECTS
        if len({repr(_aspect(member, aspect)) for member in members}) > 1
    )
    return Difference(parameter, aspects, members) if aspects else None


def _member(parameter: Parameter, label: str) -> ir.Property:
    return next(
        variant.member
        for variant in parameter.variants
        if not variant.labels or label in variant.labels
    )


def _aspect(member: ir.Property, aspect: str) -> object:
    if aspect == "type":
        return member.json_type, member.nullable
    if aspect == "values":
        return tuple(value.value for value in member.values), member.extensible
    if aspect == "default":
        return member.has_default, member.default
    if aspect == "limits":
        return member.limits
    if aspect == "required":
        return member.required
    return member.description
