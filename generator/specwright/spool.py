"""A spool: the contents of files while they wait to be written, which the documents of some services make gigabytes.

What is more than fits comfortably into memory lies in a temporary file that has no name and goes with the process.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, MutableMapping, Sequence

from .errors import OutputError

#: Bytes of contents that are kept in memory.
_MOST_IN_MEMORY = 64_000_000


class Spool(MutableMapping[str, bytes]):
    """Contents by path.

    Args:
        files: the first of them.

    Raises:
        OutputError: by each change and each look, the temporary file cannot be written or read.
    """

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        # It goes when this goes.
        self._file = tempfile.SpooledTemporaryFile(_MOST_IN_MEMORY)  # noqa: SIM115
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0
        self.update(files or {})

    def __setitem__(self, path: str, content: bytes) -> None:
        try:
            self._file.seek(self._end)
            self._file.write(content)
        except OSError as error:
            raise _unusable(error) from None
        self._places[path] = self._end, len(content)
        self._end += len(content)

    def __getitem__(self, path: str) -> bytes:
        start, size = self._places[path]
        try:
            self._file.seek(start)
            return self._file.read(size)
        except OSError as error:
            raise _unusable(error) from None

    def __delitem__(self, path: str) -> None:
        del self._places[path]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._places))

    def __len__(self) -> int:
        return len(self._places)


class Chosen(Mapping[str, bytes]):
    """Those of *files* that are at *paths*."""

    def __init__(self, files: Mapping[str, bytes], paths: Sequence[str]) -> None:
        self._files = files
        self._paths = paths

    def __getitem__(self, path: str) -> bytes:
        return self._files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def _unusable(error: OSError) -> OutputError:
    return OutputError(f"{tempfile.gettempdir()}: no place for temporary files ({error.strerror})")
