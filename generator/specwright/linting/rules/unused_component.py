"""A component must be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ... import structure
from ...bundling import mapping_target
from ...errors import InputError
from ...families import families_of
from ...resolving import Spot, references
from ..context import Context, children
from ..findings import Fault
from ..rule import Rule

_SINGULAR = {"schemas": "schema", "x-error-codes": "error", "requestBodies": "request body"}
_NOT_REFERRED_TO = frozenset({"securitySchemes"})


def _check(context: Context) -> Iterator[Fault]:
    unused = list(_unused(context, _used(context)))
    # The other specs of a folder share its components, and are read only if it may matter.
    whole = context.whole if unused else None
    if whole is None:
        return
    used = _used(whole)
    for section, name, spot in unused:
        if spot.key not in used:
            what = _SINGULAR.get(section, section.rstrip("s"))
            yield Fault(spot, f"the {what} {name!r} is never referred to", "use it or take it out")


def _unused(context: Context, used: Set[tuple[str, str]]) -> Iterator[tuple[str, str, Spot]]:
    """Section, name and place of the components that are not among the *used* ones."""
    for components in context.spots("components"):
        for section in components.value:
            if section in _NOT_REFERRED_TO or section not in structure.KEYWORDS["components"]:
                continue
            for name, spot in children(components, section):
                if spot.key not in used:
                    yield section, name, spot


def _used(context: Context) -> set[tuple[str, str]]:
    """The keys of all components that are referred to from outside of themselves."""
    edges: list[tuple[Spot, Spot]] = []
    for document in context.documents:
        for spot in references(document):
            try:
                edges.append((spot, context.workspace.resolve(spot, spot.value["$ref"])))
            except InputError:
                continue
    for spot in context.spots("discriminator"):
        mapping = spot.value.get("mapping")
        for target in mapping.values() if isinstance(mapping, Mapping) else ():
            try:
                edges.append((spot, mapping_target(spot, target, context.workspace)))
            except InputError:
                continue
    families = families_of(context.workspace)
    for spot in context.spots("schema"):
        # Who refers to a base means those who build on it.
        family = families.of(spot)
        edges += [(spot, heir) for _, heir in family.choices] if family else []
    return {_component(target) for spot, target in edges if not _is_inside(spot, target)}


def _is_inside(spot: Spot, target: Spot) -> bool:
    same = spot.document is target.document
    return same and f"{spot.pointer}/".startswith(f"{target.pointer}/")


def _component(spot: Spot) -> tuple[str, str]:
    """The key of the component that holds *spot*."""
    return Spot(spot.document, "/".join(spot.pointer.split("/")[:4]), None).key


RULE = Rule(
    id="unused-component",
    title="Every component is referred to.",
    why="What is not used is not generated: it is kept up to date for nothing, and readers "
    "take it for part of the API.",
    bad="""
components:
  schemas:
    Thing: {type: string}
""",
    good="""
paths:
  /things:
    get:
      operationId: GetThing
      responses:
        "200":
          description: The thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing: {type: string}
""",
    frame="document",
    severity="warning",
    check=_check,
    needs_whole=True,
)
