"""A link to documentation must be secure."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault, Fix
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for link in context.spots("externalDocs"):
        url = link.value.get("url")
        if isinstance(url, str) and url.startswith("http://"):
            better = f"https://{url.removeprefix('http://')}"
            spot = link.child("url")
            yield Fault(
                spot,
                f"the link {url!r} is not encrypted",
                "use https",
                at="value",
                fix=Fix("replace", spot.pointer, better),
            )


RULE = Rule(
    id="docs-url",
    title="A link to documentation is https.",
    why="What a reader is told to do should not be open to change on its way.",
    bad="""
operationId: CreateThing
externalDocs: {url: "http://example.com/things"}
responses: {}
""",
    good="""
operationId: CreateThing
externalDocs: {url: "https://example.com/things"}
responses: {}
""",
    frame="operation",
    severity="warning",
    check=_check,
    fixable=True,
)
