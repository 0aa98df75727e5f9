"""Verifying: nothing leaves the generator that could not be read by its reader."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping

_DEFINITION = re.compile(rb"\n(?=def |class )")
#: Digests of definitions that were compiled: of a file that is made again most are as they were.
_compiled: set[bytes] = set()
_MOST_COMPILED = 100_000


class BrokenOutputError(Exception):
    """A generated file is malformed: a fault of a template, never of the input."""


def verify(files: Mapping[str, bytes]) -> None:
    """Parse every file of *files* (content by path) whose format we know.

    Raises:
        BrokenOutputError: one is malformed.
    """
    for path, content in files.items():
        try:
            _verify(path, content)
        except (SyntaxError, ValueError) as error:
            raise BrokenOutputError(f"{path}: {error}") from error


def _verify(path: str, content: bytes) -> None:
    if path.endswith(".py"):
        _verify_python(path, content)
    elif path.endswith(".json"):
        json.loads(content)
    elif path.endswith(".toml"):
        tomllib.loads(content.decode("utf-8"))


def _verify_python(path: str, content: bytes) -> None:
    digests = {part: hashlib.sha256(part).digest() for part in _DEFINITION.split(content)}
    new = [part for part, digest in digests.items() if digest not in _compiled]
    try:
        # Of statements in other places than the first, only this one minds what stands before.
        whole = any(b"__future__" in part for part in [*digests][1:])
        for part in [content] if whole or len(new) * 2 > len(digests) else new:
            _compile(path, part)
    except SyntaxError:
        # It was cut in the wrong place, or tells the wrong line.
        _compile(path, content)
    if len(_compiled) > _MOST_COMPILED:
        _compiled.clear()
    _compiled.update(digests.values())


def _compile(path: str, content: bytes) -> None:
    # Parsing alone lets duplicate arguments pass.
    compile(content, path, "exec", dont_inherit=True)
