"""Writes YAML that people go on editing."""

from __future__ import annotations

from typing import Any

import yaml

from .runtime.terminal import escape


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as they read; nothing is an alias of anything."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out."""
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    lines = value.replace("\n", "")
    style = '"' if not lines.isprintable() else "|" if lines != value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(value: Any) -> str:
    """*value* as YAML in which no character hides, or turns text around."""
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
    # A text with such characters stands in double quotes, where an escape means the same.
    return "".join(c if c == "\n" or c.isprintable() else escape(c) for c in text)
