"""Reading the vendors' profile files. They are never written, and what they hold is never shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import CredentialsError

__all__ = ["home_folder", "read_ini_section", "read_json"]


def home_folder(environment: Mapping[str, str]) -> Path:
    """The home folder as the vendors' SDKs see it: `HOME` first."""
    home = environment.get("HOME")
    return Path(home) if home else Path("~").expanduser()


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CredentialsError(f"{path} cannot be read: {type(error).__name__}") from None


def read_ini_section(path: Path, section: str) -> dict[str, str] | None:
    """The options of a section of an INI file; None when the file or the section is missing.

    Raises:
        CredentialsError: the file cannot be read, or is not an INI file.
    """
    text = _read(path)
    if text is None:
        return None
    # Slow to import, and seldom needed.
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
    except configparser.Error:
        # Its text quotes the line, which can hold a secret.
        raise CredentialsError(f"{path} is not an INI file") from None
    return dict(parser.items(section)) if parser.has_section(section) else None


def read_json(path: Path) -> Any:
    """The document in a JSON file; None when the file is missing.

    Raises:
        CredentialsError: the file cannot be read, or is not JSON.
    """
    text = _read(path)
    if text is None:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise CredentialsError(f"{path} is not JSON") from None
