"""What is described in English must be described in Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...resolving import Spot
from ...structure import Kind
from ..context import Context, name_of
from ..findings import Fault
from ..rule import Rule

_TEXTS = ("title", "summary", "description")
_KINDS: tuple[Kind, ...] = (
    "info",
    "operation",
    "parameter",
    "response",
    "requestBody",
    "schema",
    "example",
    "tag",
    "server",
)


def _check(context: Context) -> Iterator[Fault]:
    translated = {
        str(spot.document.path)
        for kind in _KINDS
        for spot in context.spots(kind)
        if "x-zh" in spot.value
    }
    services = {
        context.service(document)
        for document in context.documents
        if str(document.path) in translated
    }
    for kind in _KINDS:
        for spot in context.spots(kind):
            # A spec in one language only is not half translated.
            if context.service(spot.document) in services:
                yield from _missing(spot)
    for spot in context.spots("schema"):
        if context.service(spot.document) in services:
            yield from _values(spot)


def _missing(spot: Spot) -> Iterator[Fault]:
    texts = [
        key for key in _TEXTS if isinstance(spot.value.get(key), str) and spot.value[key].strip()
    ]
    translation = spot.value.get("x-zh")
    if not texts or (isinstance(translation, str) and translation.strip()):
        return
    missing = [
        key for key in texts if not (isinstance(translation, Mapping) and translation.get(key))
    ]
    if missing:
        listed = " and ".join(missing)
        yield Fault(
            spot.child(missing[0]),
            f"the {listed} of {name_of(spot)!r} has no Chinese text",
            "add x-zh beside it" if translation is None else f"add {missing[0]} under x-zh",
        )


def _values(spot: Spot) -> Iterator[Fault]:
    described = spot.value.get("x-enum-descriptions")
    for name in described if isinstance(described, Mapping) else ():
        if isinstance(described[name], Mapping):
            yield from _missing(spot.child("x-enum-descriptions", name))


RULE = Rule(
    id="translation-present",
    title="In a service that is described in two languages, every text has its Chinese counterpart.",
    why="A reader of the Chinese pages would meet English in the middle of them.",
    bad="""
Thing:
  type: object
  description: A thing.
  x-zh: 一个东西。
  properties:
    size: {type: integer, description: How large it is.}
""",
    good="""
Thing:
  type: object
  description: A thing.
  x-zh: 一个东西。
  properties:
    size: {type: integer, description: How large it is., x-zh: 大小。}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
