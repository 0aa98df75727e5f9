"""Sets of characters as sorted ranges of code points, and the sets that ECMA-262 names."""

from __future__ import annotations

import unicodedata
from functools import cache

CharacterSet = tuple[tuple[int, int], ...]
"""Inclusive ranges of code points, sorted, with gaps between them."""

LAST = 0x10FFFF
ANY: CharacterSet = ((0, LAST),)
DIGIT: CharacterSet = ((0x30, 0x39),)
WORD: CharacterSet = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE: CharacterSet = (
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)
NEWLINES: CharacterSet = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))

_CATEGORIES = {
    "letter": "L",
    "cased_letter": "LC",
    "lowercase_letter": "Ll",
    "uppercase_letter": "Lu",
    "titlecase_letter": "Lt",
    "modifier_letter": "Lm",
    "other_letter": "Lo",
    "mark": "M",
    "combining_mark": "M",
    "nonspacing_mark": "Mn",
    "spacing_mark": "Mc",
    "enclosing_mark": "Me",
    "number": "N",
    "decimal_number": "Nd",
    "digit": "Nd",
    "letter_number": "Nl",
    "other_number": "No",
    "punctuation": "P",
    "punct": "P",
    "connector_punctuation": "Pc",
    "dash_punctuation": "Pd",
    "open_punctuation": "Ps",
    "close_punctuation": "Pe",
    "initial_punctuation": "Pi",
    "final_punctuation": "Pf",
    "other_punctuation": "Po",
    "symbol": "S",
    "math_symbol": "Sm",
    "currency_symbol": "Sc",
    "modifier_symbol": "Sk",
    "other_symbol": "So",
    "separator": "Z",
    "space_separator": "Zs",
    "line_separator": "Zl",
    "paragraph_separator": "Zp",
    "other": "C",
    "control": "Cc",
    "cntrl": "Cc",
    "format": "Cf",
    "surrogate": "Cs",
    "private_use": "Co",
    "unassigned": "Cn",
}
_SHORT = frozenset(_CATEGORIES.values())

# Names of characters begin with their script's; that tells these scripts' members exactly enough
# only where the script is a block of its own, so just these are offered.
_SCRIPTS: dict[str, CharacterSet] = {
    "Han": (
        (0x2E80, 0x2E99),
        (0x2E9B, 0x2EF3),
        (0x2F00, 0x2FD5),
        (0x3005, 0x3005),
        (0x3007, 0x3007),
        (0x3021, 0x3029),
        (0x3038, 0x303B),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xF900, 0xFA6D),
        (0xFA70, 0xFAD9),
        (0x16FE2, 0x16FE3),
        (0x16FF0, 0x16FF1),
        (0x20000, 0x2A6DF),
        (0x2A700, 0x2B739),
        (0x2B740, 0x2B81D),
        (0x2B820, 0x2CEA1),
        (0x2CEB0, 0x2EBE0),
        (0x2F800, 0x2FA1D),
        (0x30000, 0x3134A),
        (0x31350, 0x323AF),
    ),
    "Hiragana": (
        (0x3041, 0x3096),
        (0x309D, 0x309F),
        (0x1B001, 0x1B11F),
        (0x1B150, 0x1B152),
        (0x1F200, 0x1F200),
    ),
}
_SCRIPT_NAMES = {"Hani": "Han", "Hira": "Hiragana"}


def union(left: CharacterSet, right: CharacterSet) -> CharacterSet:
    """Every member of either set."""
    merged: list[tuple[int, int]] = []
    for low, high in sorted(left + right):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def complement(members: CharacterSet) -> CharacterSet:
    """Every character that is not in *members*."""
    gaps, start = [], 0
    for low, high in members:
        if start < low:
            gaps.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        gaps.append((start, LAST))
    return tuple(gaps)


def overlap(left: CharacterSet, right: CharacterSet) -> bool:
    """Whether the sets have a member in common."""
    first = second = 0
    while first < len(left) and second < len(right):
        if left[first][1] < right[second][0]:
            first += 1
        elif right[second][1] < left[first][0]:
            second += 1
        else:
            return True
    return False


def size(members: CharacterSet) -> int:
    """How many characters *members* holds."""
    return sum(high - low + 1 for low, high in members)


def property_set(name: str) -> CharacterSet | None:
    r"""The set that `\p{name}` stands for, None when the property is not supported.

    General categories come from the interpreter's Unicode database; of the scripts, those that the
    specs of this tool need.
    """
    if name == "Any":
        return ANY
    if name == "ASCII":
        return ((0, 0x7F),)
    if name == "Assigned":
        return complement(_category("Cn"))
    key, equals, value = name.partition("=")
    if equals and key in ("Script", "sc", "Script_Extensions", "scx"):
        return _SCRIPTS.get(_SCRIPT_NAMES.get(value, value))
    if equals and key not in ("General_Category", "gc"):
        return None
    category = value if equals else key
    short = category if category in _SHORT else _CATEGORIES.get(category.lower())
    return None if short is None else _category(short)


@cache
def _category(short: str) -> CharacterSet:
    wanted = ("Lu", "Ll", "Lt") if short == "LC" else (short,)
    ranges: list[tuple[int, int]] = []
    for code in range(LAST + 1):
        if unicodedata.category(chr(code)).startswith(wanted):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1] = (ranges[-1][0], code)
            else:
                ranges.append((code, code))
    return tuple(ranges)
