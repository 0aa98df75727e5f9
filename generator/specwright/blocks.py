"""Blocks: what the structure of a text consists of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words, on one line but for the breaks of lines that are meant."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of any level."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Text whose lines and blanks mean something."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its first row is the head, and all rows have as many cells."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class List:
    """A list.

    Attributes:
        first: the number of its first item, None where items have none.
        items: what each item holds.
    """

    first: int | None
    items: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """What stands out from the text around it: a quotation, or a note."""

    blocks: tuple[Block, ...]


Block = Paragraph | Heading | CodeBlock | Table | List | Quote
