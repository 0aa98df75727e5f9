"""A link must lead to an operation."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import InputError, nearest
from ...resolving import Spot
from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    unknown = []
    known = _identifiers(context)
    for link in context.spots("link"):
        if isinstance(link.value.get("operationId"), str):
            if link.value["operationId"] not in known:
                unknown.append(link)
        elif isinstance(link.value.get("operationRef"), str):
            yield from _check_reference(context, link)
    # The operation may be in another spec of the folder, which is read only if it may matter.
    whole = context.whole if unknown else None
    if whole is not None:
        yield from _check_identifiers(unknown, _identifiers(whole))


def _identifiers(context: Context) -> set[str]:
    found = (operation.value.get("operationId") for operation in context.spots("operation"))
    return {identifier for identifier in found if isinstance(identifier, str)}


def _check_identifiers(links: list[Spot], known: set[str]) -> Iterator[Fault]:
    for link in links:
        identifier = link.value["operationId"]
        if identifier not in known:
            yield Fault(
                link.child("operationId"),
                f"no operation has the operationId {identifier!r}, so the link leads nowhere",
                nearest(identifier, known) or "write the operationId of an operation",
                at="value",
            )


def _check_reference(context: Context, link: Spot) -> Iterator[Fault]:
    reference = link.value["operationRef"]
    # What lies elsewhere is not looked up.
    if "://" in reference or reference.startswith("//"):
        return
    try:
        context.workspace.expect("operation", link, reference, "operationRef")
    except InputError as error:
        problem = error.problems[0]
        hint = problem.hint or "write it as #/paths/~1things/get: each / of the path is ~1"
        yield Fault(link.child("operationRef"), problem.message, hint, at="value")


RULE = Rule(
    id="link-target",
    title="A link leads to an operation that there is.",
    why="Readers and tools follow a link by the operationId or the place that it names; one that an operation has lost "
    "leads nowhere, and nothing else tells.",
    bad="""
paths:
  /things:
    post:
      operationId: CreateThing
      responses:
        "200":
          description: It was created.
          links: {read: {operationId: get-thing}}
  /things/{id}:
    get: {operationId: GetThing, responses: {}}
""",
    good="""
paths:
  /things:
    post:
      operationId: CreateThing
      responses:
        "200":
          description: It was created.
          links: {read: {operationId: GetThing}}
  /things/{id}:
    get: {operationId: GetThing, responses: {}}
""",
    frame="document",
    severity="error",
    check=_check,
    needs_whole=True,
)
