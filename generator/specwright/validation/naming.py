"""Names of functions and variables of generated modules."""

from __future__ import annotations

import keyword
import re


def stem(name: str) -> str:
    """*name* in lower case with underscores, as a part of an identifier."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", name)
    cleaned = re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()[:80]
    if not cleaned or cleaned[0].isdigit() or keyword.iskeyword(cleaned):
        return f"schema_{cleaned}".rstrip("_")
    return cleaned


def unused(wanted: str, taken: set[str]) -> str:
    """*wanted*, with a number if it is among the names *taken*, which it joins."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    taken.add(name)
    return name
