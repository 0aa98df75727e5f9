"""Writes imported specs as YAML that people go on editing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import yaml

from ..errors import UsageError


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as they read; nothing is an alias of anything."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out."""
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    plain = value.isprintable() or ("\n" in value and value.replace("\n", "").isprintable())
    style = "|" if "\n" in value and plain else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


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
        text = yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
        (folder / name).write_text(text, "utf-8")
    return len(chosen)
