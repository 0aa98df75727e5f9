"""What the protocols share about credentials: checks, and reading them from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .errors import CredentialsError

__all__ = ["MASK", "Lookup", "check_credential", "check_text", "read_environment"]

#: What stands in a text for a secret.
MASK = "****"

# A credential travels in a header: nothing else can be sent, and HTTP libraries quote what they
# refuse.
_SENDABLE = re.compile(r"[\x21-\x7e]+")


def check_credential(name: str, value: object) -> None:
    """Refuse a credential that cannot be sent in a header.

    Raises:
        CredentialsError: it is not a text, is empty, or holds blanks, control or non-ASCII
            characters. The text names the credential and never shows it.
    """
    if not _SENDABLE.fullmatch(check_text(name, value)):
        raise CredentialsError(f"{name} holds a blank, a line break or a character outside ASCII")


def check_text(name: str, value: object) -> str:
    """The credential `value`, if it is a text.

    Raises:
        CredentialsError: it is none, is empty, or holds what UTF-8 has no form for.
    """
    if not isinstance(value, str):
        raise CredentialsError(f"{name} must be a str, not {type(value).__name__}")
    if not value:
        raise CredentialsError(f"{name} is empty")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise CredentialsError(f"{name} holds a character that UTF-8 has no form for")
    return value


@dataclass(frozen=True, slots=True)
class Lookup:
    """Environment variables that together make one kind of credentials."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


def read_environment(
    lookup: Lookup, environment: Mapping[str, str] | None = None
) -> list[str | None] | None:
    """The values of `lookup`, required ones first; None when no required one is set.

    An empty variable counts as not set, as in the vendors' SDKs.

    Raises:
        CredentialsError: some required variables are set and some are not.
    """
    values = os.environ if environment is None else environment
    found = [values.get(name) or None for name in lookup.required]
    if not any(found):
        return None
    missing = [name for name, value in zip(lookup.required, found, strict=True) if value is None]
    if missing:
        present = [
            name for name, value in zip(lookup.required, found, strict=True) if value is not None
        ]
        raise CredentialsError(
            f"the environment has {_listed(present)} but lacks {_listed(missing)}; both are needed"
        )
    return found + [values.get(name) or None for name in lookup.optional]


def missing_credentials(what: str, looked_for: Sequence[str]) -> CredentialsError:
    """The error to raise when `what` was found nowhere: says where it was looked for."""
    places = "".join(f"\n  - {place}" for place in looked_for)
    return CredentialsError(
        f"no credentials: pass credentials={what}, or provide one of these:{places}"
    )


def _listed(names: Sequence[str]) -> str:
    return " and ".join(names)
