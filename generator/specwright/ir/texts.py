"""Texts, and where facts come from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

SourceKind = Literal["page", "sdk", "metadata", "example", "inferred"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in English and, where the spec has one, in Chinese ("" otherwise)."""

    en: str = ""
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.en)


NO_TEXT = Text()


def shown(value: object) -> str:
    """A value of JSON as texts show it: another text as it is."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    Attributes:
        kind: the source.
        note: how a conflict between sources was settled; "" when there was none.
        facts: the facts that the statement is limited to; () for all of them.
    """

    kind: SourceKind
    note: str = ""
    facts: tuple[str, ...] = ()
