"""Writes imported specs as YAML that people go on editing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from ..dumping import dump
from ..errors import UsageError


def write(folder: Path, documents: Mapping[str, Any], only: Collection[str]) -> int:
    """Write *documents*, or *only* those of these operations and what they share; how many that were.

    Raises:
        UsageError: one of the files exists; nothing is written then.
    """
    chosen = {
        name: document
        for name, document in documents.items()
        if not only or name.removesuffix(".yaml") in only or "components" in document
    }
    taken = next((name for name in chosen if (folder / name).exists()), None)
    if taken is not None:
        raise UsageError(f"{folder / taken} exists: name another folder with -o, or delete it")
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in chosen.items():
        (folder / name).write_text(dump(document), "utf-8")
    return len(chosen)
