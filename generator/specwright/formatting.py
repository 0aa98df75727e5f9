"""Formatting: generated Python through black, beside the rendering where there are processors to spare."""

from __future__ import annotations

import re
from collections.abc import Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from types import TracebackType
from typing import Self

from .rendering import LINE_LENGTH

#: Before a class at the margin that nothing, such as a decorator, belongs to.
_PART = re.compile(r"\n\n+(?=class )")
_UNFORMATTED = re.compile(r"^# fmt: off\n.*?^# fmt: on\n", re.MULTILINE | re.DOTALL)


class Formatter:
    """Formats the Python files of one generation.

    Args:
        workers: how many processes format while this one goes on; 0 formats in this process.
    """

    def __init__(self, workers: int = 0) -> None:
        self._pool = ProcessPoolExecutor(workers) if workers else None
        self._pending: dict[str, Future[str]] = {}
        self._done: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def submit(self, path: str, text: str, known: Mapping[str, str]) -> None:
        """Have *text*, which will be the file *path*, formatted; *known* are parts of it that are already."""
        if self._pool is not None:
            self._pending[path] = self._pool.submit(format_python, text, known)
        else:
            self._done[path] = format_python(text, known)

    def results(self) -> Mapping[str, str]:
        """The formatted text of every file, by path.

        Raises:
            ValueError: a text is not Python; the message says where.
        """
        return {**self._done, **{path: future.result() for path, future in self._pending.items()}}


def format_python(text: str, known: Mapping[str, str] | None = None) -> str:
    """*text* as black formats it.

    What stands between `# fmt: off` and `# fmt: on` at the margin is left as it is, as black leaves it, but without
    black's reading it: large tables are laid out when they are written.

    Args:
        text: the text.
        known: formatted parts by what they are before; see `parts`.

    Raises:
        ValueError: it is not Python; the message says where.
    """
    stripped, regions = _cut(text.rstrip("\n") + "\n")
    found = _PART.split(stripped.rstrip("\n"))
    if known and not known.keys().isdisjoint(found):
        formatted = "\n\n\n".join(known.get(part) or _black(part).rstrip("\n") for part in found)
        formatted += "\n"
    else:
        formatted = _black(stripped)
    for index, region in enumerate(regions):
        formatted = formatted.replace(f"_UNFORMATTED_{index} = 0\n", region)
    return formatted


def parts(text: str) -> list[str]:
    """The parts of *text* that are formatted independently of each other: its classes."""
    return _PART.split(_cut(text.rstrip("\n") + "\n")[0].rstrip("\n"))


def _cut(text: str) -> tuple[str, list[str]]:
    """*text* with a statement in the place of each region that is not formatted, and these regions."""
    regions: list[str] = []

    def cut(match: re.Match[str]) -> str:
        regions.append(match.group())
        return f"_UNFORMATTED_{len(regions) - 1} = 0\n"

    return _UNFORMATTED.sub(cut, text), regions


def _black(text: str) -> str:
    # black takes 0.2 s to import, which a run that writes no Python need not pay.
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text
    except InvalidInput as error:
        raise ValueError(str(error)) from None
