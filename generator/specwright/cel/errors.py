"""What the CEL compiler raises for a faulty expression."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class CelError(Exception):
    """An expression that cannot be compiled.

    ``offset`` and ``length`` select the faulty part of the source, in characters;
    ``message`` says what is wrong, ``hint`` (or None) how to mend it.
    """

    def __init__(self, offset: int, length: int, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.offset = offset
        self.length = length
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def underline(self, source: str) -> str:
        """The source line at fault with carets below the faulty part."""
        start = source.rfind("\n", 0, self.offset) + 1
        end = source.find("\n", start)
        line = source[start : end if end >= 0 else len(source)]
        column = self.offset - start
        width = max(1, min(self.length, len(line) - column))
        return f"{line}\n{' ' * column}{'^' * width}"


def did_you_mean(name: str, candidates: Iterable[str]) -> str | None:
    """A hint that names the closest candidate, or None when nothing is close."""
    known = sorted(set(candidates))
    folded = {candidate.casefold(): candidate for candidate in known}
    if name.casefold() in folded:
        return f"did you mean {folded[name.casefold()]!r}?"
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else None
