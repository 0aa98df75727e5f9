"""What can be wrong with an input, and how it is told.

SpecwrightError
├── InputError      one or more problems in a spec, each at its place (exit code 1)
├── UsageError      the call itself is at fault: flags, configuration, folders (exit code 2)
└── OutputError     the output folder holds something that must not be touched (exit code 1)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A spot in a source file.

    Attributes:
        file: path as the user named it, relative to the working folder where possible.
        line: 1-based line, 0 when the file as a whole is meant.
        column: 1-based column in code points, 0 when the file as a whole is meant.
        pointer: JSON Pointer of the value inside the document ("" is the root).
    """

    file: str
    line: int = 0
    column: int = 0
    pointer: str = ""

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of an input.

    Attributes:
        location: where it is.
        message: what is wrong, and why.
        hint: what would be right; "" when the message already says it.
    """

    location: Location
    message: str
    hint: str = ""

    def __str__(self) -> str:
        pointer = f" ({_shortened(self.location.pointer)})" if self.location.pointer else ""
        hint = f"; {_shortened(self.hint)}" if self.hint else ""
        return f"{self.location}: {_shortened(self.message)}{hint}{pointer}"


#: A spec may hold texts of megabytes, which a line about them need not show.
_MOST_SHOWN = 4000


def _shortened(text: str) -> str:
    """*text*, without its middle if it is long."""
    half = _MOST_SHOWN // 2
    return text if len(text) <= _MOST_SHOWN else f"{text[:half]}…{text[-half:]}"


class SpecwrightError(Exception):
    """Base of every error that a user's input or call can cause."""


class InputError(SpecwrightError):
    """The input is at fault; `problems` lists everything that is wrong, in source order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class UsageError(SpecwrightError):
    """The call is at fault: an unknown option, a missing folder, a broken configuration."""


class OutputError(SpecwrightError):
    """The output folder holds something that generation must not overwrite or delete."""


def nearest(name: str, candidates: Iterable[str], likeness: float = 0.6) -> str:
    """The hint `did you mean …?` for the candidate closest to *name*, "" when none is *likeness* (0 to 1) alike."""
    # difflib costs 10 ms to import and is needed for faulty input only.
    from difflib import get_close_matches

    matches = get_close_matches(name, list(candidates), n=1, cutoff=likeness)
    return f"did you mean {matches[0]!r}?" if matches else ""
