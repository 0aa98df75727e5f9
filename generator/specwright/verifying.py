"""Verifying: nothing leaves the generator that could not be read by its reader."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping


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
        # Parsing alone lets duplicate arguments pass.
        compile(content, path, "exec", dont_inherit=True)
    elif path.endswith(".json"):
        json.loads(content)
    elif path.endswith(".toml"):
        tomllib.loads(content.decode("utf-8"))
