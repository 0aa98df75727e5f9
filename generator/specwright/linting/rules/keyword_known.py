"""A keyword of a schema must be one that JSON Schema or OpenAPI defines."""

from __future__ import annotations

from collections.abc import Iterator

from ...checking import LIKENESS
from ...errors import nearest
from ...structure import KEYWORDS
from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        for keyword in schema.value:
            # What is nearly known is an error of the check.
            known = KEYWORDS["schema"]
            foreign = not keyword.startswith("x-") and keyword not in known
            if foreign and not nearest(keyword, known, LIKENESS):
                yield Fault(
                    schema.child(keyword),
                    f"the schema keyword {keyword!r} says nothing",
                    "take it out, or put x- before it",
                )


RULE = Rule(
    id="keyword-known",
    title="A keyword of a schema is one that JSON Schema or OpenAPI defines.",
    why="Validators take any other for a remark, so what it was meant to demand is never checked.",
    bad="""
Thing: {type: string, optional: true}
""",
    good="""
Thing: {type: string, x-optional: true}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
