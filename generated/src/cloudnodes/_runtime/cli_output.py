"""Where `call` writes a reply: a file, which is whole or not there at all, or the standard output."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .cli import CommandError
from .plan import Operation
from .terminal import inert, json_text
from .wire import is_array, is_object

if TYPE_CHECKING:
    from .streams import StreamedReply

__all__ = ["is_json", "may_be_binary", "opened", "write_reply", "write_stream"]

#: What a new file may be used for, before the user's mask.
_MODE = 0o666


def is_json(plan: Operation[Any]) -> bool:
    """Whether replies are JSON or nothing; others are written as they arrive."""
    return all(form.kind in ("json", "any", "none") for form in plan.replies)


def may_be_binary(plan: Operation[Any]) -> bool:
    """Whether a reply can be bytes that a terminal cannot show."""
    return any(form.kind in ("binary", "content") for form in plan.replies)


@contextmanager
def opened(path: str) -> Generator[IO[bytes], None, None]:
    """A binary file that takes the place of the one at *path* when the block ends well, and only then.

    Raises:
        CommandError: it cannot be written there.
    """
    # What a link leads to is replaced, and not the link.
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe: it cannot be replaced, and a folder cannot be opened.
            with target.open("wb") as file:
                yield file
            return
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        os.chmod(name, target.stat().st_mode & 0o7777 if target.exists() else _MODE & ~_mask())
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _mask() -> int:
    """The bits that the user keeps from new files; it can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_reply(reply: Any, file: IO[bytes] | None) -> None:
    """Write *reply*, which has wholly arrived, to *file*, or to the standard output where that is None."""
    if isinstance(reply, bytes) and file is None and sys.stdout.isatty():
        reply = reply.decode("utf-8", "backslashreplace")
    if isinstance(reply, bytes):
        _binary(file).write(reply)
    elif isinstance(reply, str):
        _write_text(reply, file)
    else:
        text = json_text(_plain(reply), indent=2) + "\n"
        if file is None:
            print(text, end="")
        else:
            file.write(text.encode("utf-8", "backslashreplace"))


def _plain(reply: Any) -> Any:
    """*reply* as JSON has a form for it; secrets stay masked."""
    if hasattr(reply, "model_dump"):
        return reply.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if is_object(reply):
        return {str(name): _plain(value) for name, value in reply.items()}
    if is_array(reply):
        return [_plain(item) for item in reply]
    return reply if reply is None or isinstance(reply, (bool, int, float, str)) else str(reply)


def _write_text(text: str, file: IO[bytes] | None) -> None:
    if file is None and sys.stdout.isatty():
        print(inert(text))
    else:
        _binary(file).write(text.encode("utf-8", "backslashreplace"))


def write_stream(reply: StreamedReply, file: IO[bytes] | None) -> None:
    """Write the content of *reply* while it arrives, as it is; a terminal is shown text that it does not act upon."""
    if file is None and sys.stdout.isatty():
        for line in reply.iter_lines():
            print(inert(line), flush=True)
        return
    binary = _binary(file)
    for chunk in reply.iter_bytes():
        binary.write(chunk)
        binary.flush()


def _binary(file: IO[bytes] | None) -> IO[bytes]:
    if file is not None:
        return file
    sys.stdout.flush()
    return sys.stdout.buffer
