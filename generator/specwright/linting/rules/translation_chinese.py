"""A translation must be in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...resolving import Spot
from ..context import Context, shown
from ..findings import Fault
from ..rule import Rule

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
#: Names, which are the same in every language, have their words capitalised.
_COMMON_WORD = re.compile(r"(?<![A-Za-z0-9./_-])[a-z]{2,}(?![A-Za-z0-9/_-])")
_FEWEST_WORDS = 2


def _check(context: Context) -> Iterator[Fault]:
    for document in context.documents:
        yield from _walk(Spot(document, "", document.value))


def _walk(root: Spot) -> Iterator[Fault]:
    pending: list[Spot] = [root]
    while pending:
        spot = pending.pop()
        value: Any = spot.value
        if isinstance(value, Mapping):
            for key in value:
                child = spot.child(key)
                if key == "x-zh":
                    yield from _texts(child)
                elif key not in ("example", "examples", "default", "enum", "const"):
                    pending.append(child)
        elif isinstance(value, list):
            pending.extend(spot.child(index) for index in range(len(value)))


def _texts(spot: Spot) -> Iterator[Fault]:
    keys = list(spot.value) if isinstance(spot.value, Mapping) else [None]
    for key in keys:
        text = spot.value if key is None else spot.value[key]
        untranslated = isinstance(text, str) and not _CHINESE.search(text)
        if untranslated and len(_COMMON_WORD.findall(text)) >= _FEWEST_WORDS:
            place = spot if key is None else spot.child(key)
            yield Fault(
                place,
                f"the Chinese text {shown(text)} has no Chinese character",
                "translate it",
                at="value",
            )


RULE = Rule(
    id="translation-chinese",
    title="A text under x-zh is Chinese.",
    why="An English text put there as a placeholder looks finished to every tool and to no reader.",
    bad="""
Thing: {type: string, description: The name of the thing., x-zh: The name of the thing.}
""",
    good="""
Thing: {type: string, description: The name of the thing., x-zh: 名称。}
""",
    frame="schemas",
    severity="warning",
    check=_check,
)
