"""What an import tells: faults of the description, and what of it has no place in a spec."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError, Problem
from ..loading import Document
from ..pointers import join
from .texts import described, text

_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Loss:
    """Facts of one kind that could not be taken over.

    Attributes:
        first: the first of them, at its place.
        count: how many there are.
    """

    first: Problem
    count: int

    def __str__(self) -> str:
        location, words = self.first.location, self.first.message
        more = self.count - 1
        others = f", and in {more} other place{'s' if more > 1 else ''}" if more else ""
        return f"{location}: {words}{others} ({_shortened(location.pointer)})"


class Report:
    """Gathers what is to be told about the description *source*.

    Args:
        source: the description.
        bilingual: whether there is another edition of it with Chinese texts.
    """

    def __init__(self, source: Document, *, bilingual: bool) -> None:
        self._source = source
        self._bilingual = bilingual
        self._faults: list[Problem] = []
        self._losses: dict[str, list[str]] = {}

    def refuse(self, pointer: str, message: str, hint: str = "") -> None:
        """Note a fault at *pointer*, with which nothing is imported."""
        self._faults.append(self._source.problem(pointer, message, hint))

    def check(self) -> None:
        """Go on only where there is no fault.

        Raises:
            InputError: with every fault so far.
        """
        if self._faults:
            raise InputError(self._faults)

    def lose(self, pointer: str, words: str) -> None:
        """Note that what stands at *pointer* is not taken over; what is lost for the same reason has the same words."""
        self._losses.setdefault(words, []).append(pointer)

    def unplaced(self, value: Mapping[str, Any], pointer: str, placed: Collection[str]) -> None:
        """Note every member of *value*, at *pointer*, that says something and is not among those that have a place."""
        for name, member in value.items():
            if name not in placed and _says_something(member):
                self.lose(join(pointer, name), f"a spec has no place for {shown(name)}")

    def described(self, english: Any, chinese: Any, pointer: str, *names: str) -> dict[str, Any]:
        """What `texts.described` makes of *names*; that one edition alone says something is told."""
        if self._bilingual and bool(text(english, *names)) != bool(text(chinese, *names)):
            self.lose(pointer, "a text in one language stands for the other as well")
        return described(english, chinese, *names)

    def losses(self) -> Iterator[Loss]:
        """What was not taken over, by reason, in the order of the description."""
        found = [
            Loss(self._source.problem(places[0], words), len(places))
            for words, places in self._losses.items()
        ]
        yield from sorted(found, key=lambda loss: loss.first)


def shown(value: Any) -> str:
    """*value* as it is named in a message: on one line, and not all of it where it is long."""
    return _shortened(repr(value))


def _shortened(written: str) -> str:
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 3]}..."


def _says_something(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(map(_says_something, value.values()))
    if isinstance(value, list):
        return any(map(_says_something, value))
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None and value is not False
