"""Schemas must be named like classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...naming import camel_case
from ..context import Context, children
from ..findings import Fault
from ..rule import Rule

_UPPER_CAMEL = re.compile(r"[A-Z][A-Za-z0-9]*\Z")


def _check(context: Context) -> Iterator[Fault]:
    for components in context.spots("components"):
        for name, schema in children(components, "schemas"):
            if not _UPPER_CAMEL.match(name):
                yield Fault(
                    schema,
                    f"the schema name {name!r} is not in upper camel case",
                    f"rename it to {camel_case(name)!r}, here and in the $refs to it",
                )


RULE = Rule(
    id="component-name-case",
    title="The name of a schema is in upper camel case.",
    why="It becomes the name of a class, and a reader who knows one of the two names should know the other.",
    bad="""
node_pool: {type: object}
""",
    good="""
NodePool: {type: object}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
