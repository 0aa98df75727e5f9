"""The generator must accept the spec."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..findings import Fault
from ..rule import Rule


def _check(context: Context) -> Iterator[Fault]:
    """Nothing: the engine tells under this rule what the generator's own check refuses."""
    yield from ()


RULE = Rule(
    id="valid-spec",
    title="The document is OpenAPI 3.1, its schemas are JSON Schema 2020-12, its x- keywords are defined.",
    why="The generator refuses anything else, so nothing is generated until it is mended.",
    bad="""
info: {title: Things, version: "1"}
paths: {}
components:
  schemas:
    Thing: {type: string, maxLenght: 5}
""",
    good="""
info: {title: Things, version: "1"}
paths: {}
components:
  schemas:
    Thing: {type: string, maxLength: 5}
""",
    frame="document",
    severity="error",
    check=_check,
)
