"""Host names: RFC 1123, and internationalized ones by IDNA 2008 (RFC 5890 to 5893)."""

from __future__ import annotations

import re

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z")
_SEPARATORS = re.compile("[.\u3002\uff0e\uff61]")
LONGEST_NAME = 253
LONGEST_LABEL = 63


def is_hostname(text: str) -> bool:
    """An ASCII host name; a label that claims to be an A-label has to be one."""
    if len(text) > LONGEST_NAME:
        return False
    return all(
        _LABEL.match(label) is not None and (label[2:4] != "--" or _is_a_label(label.lower()))
        for label in text.split(".")
    )


def is_idn_hostname(text: str) -> bool:
    """A host name of U-labels, A-labels and plain ASCII labels."""
    labels = _SEPARATORS.split(text)
    encoded = [_ascii_form(label) for label in labels]
    if any(label is None for label in encoded):
        return False
    if sum(len(label) + 1 for label in encoded if label is not None) - 1 > LONGEST_NAME:
        return False
    return _keeps_direction([_unicode_form(label) for label in labels])


def _ascii_form(label: str) -> str | None:
    """*label* as it goes over the wire, None when it is not valid."""
    if label.isascii():
        lowered = label.lower()
        if _LABEL.match(label) is None:
            return None
        return lowered if label[2:4] != "--" or _is_a_label(lowered) else None
    import idna

    try:
        encoded = idna.alabel(label).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return None
    return encoded if len(encoded) <= LONGEST_LABEL else None


def _is_a_label(label: str) -> bool:
    if not label.startswith("xn--"):
        return False
    import idna

    try:
        decoded = idna.ulabel(label)
        return not decoded.isascii() and idna.alabel(decoded).decode("ascii") == label
    except (idna.IDNAError, UnicodeError):
        return False


def _unicode_form(label: str) -> str:
    if not label.lower().startswith("xn--"):
        return label
    import idna

    return idna.ulabel(label.lower())


def _keeps_direction(labels: list[str]) -> bool:
    """RFC 5893: once one label holds a right-to-left character, every label obeys the Bidi rule."""
    import unicodedata

    import idna

    right_to_left = any(
        unicodedata.bidirectional(character) in ("R", "AL", "AN")
        for label in labels
        for character in label
    )
    if not right_to_left:
        return True
    try:
        return all(idna.check_bidi(label, check_ltr=True) for label in labels)
    except idna.IDNAError:
        return False
