"""Lowering of links: which operations the replies of an operation lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir, pointers
from ..resolving import Spot, Workspace
from .facts import text

#: The operations of a service: by operationId, and by where they stand, the id of each.
Known = Mapping[str, str]


def lower_links(spot: Spot, workspace: Workspace, known: Known) -> Iterator[ir.Link]:
    """The links of all responses of the operation at *spot*, those to *known* operations with the ids of these.

    Raises:
        InputError: a reference leads nowhere.
    """
    told: set[str] = set()
    responses = spot.value.get("responses", {})
    for status in (each for each in responses if not each.startswith("x-")):
        response = workspace.follow(spot.child("responses", status))
        for name in response.value.get("links", ()):
            link = workspace.follow(response.child("links", name))
            if name not in told:
                told.add(name)
                yield _link(name, link, known)


def _link(name: str, link: Spot, known: Known) -> ir.Link:
    value = link.value
    target = str(value.get("operationId", ""))
    if "operationRef" in value:
        # Of another document, nothing is known here.
        target = pointers.from_fragment(str(value["operationRef"]).removeprefix("#"))
    given = dict(value.get("parameters", {}))
    if "requestBody" in value:
        given["requestBody"] = value["requestBody"]
    parameters = tuple((each, ir.shown(what)) for each, what in given.items())
    return ir.Link(name, known.get(target, ""), parameters, text(value, "description"))
