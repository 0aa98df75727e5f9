"""Writing values as YAML."""

from __future__ import annotations

import json
import re
from typing import Literal

from ..runtime.terminal import escape

_PLAIN = re.compile(r"[A-Za-z_/](?:[A-Za-z0-9_ ./()-]|[{}](?!$)|:(?=//))*[A-Za-z0-9_/)-]\Z")
_SPECIAL = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def scalar(text: str, style: str, surroundings: Literal["block", "flow"]) -> str:
    """*text* as a YAML scalar on one line, in the *style* of what it replaces where that is safe.

    Args:
        text: the value.
        style: "" for plain, else the quote.
        surroundings: how the collection is written that the value stands in.
    """
    special = text.casefold() in _SPECIAL or (surroundings == "flow" and set(text) & set("{}[],"))
    if style == "" and _PLAIN.match(text) and not special:
        return text
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    quoted = json.dumps(text, ensure_ascii=False)
    # YAML and JSON have these escapes in common, and no others for characters beyond U+FFFF.
    return "".join(c if c.isprintable() or c > "\uffff" else escape(c) for c in quoted)
