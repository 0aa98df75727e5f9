"""Patterns: ECMA-262 regular expressions as exact Python ones, and as plain string tests where possible."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import cache

from . import backtracking, ecma
from .ambiguity import is_catastrophic
from .backtracking import ways
from .charsets import ANY, LAST, CharacterSet, complement
from .ecma import PatternError

#: The most characters of a pattern: reading it takes a hundred times its memory.
_LONGEST = 50_000
#: Ways of matching one text that a matcher tries in a second or a few.
_MOST_WAYS = 10_000_000


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of a schema.

    Attributes:
        source: as the schema spells it.
        tree: what it means.
        python: the equivalent for `re`, to be used with `search`.
    """

    source: str
    tree: ecma.Regex
    python: str


@cache
def compile_pattern(source: str) -> Pattern:
    """The pattern *source*.

    Raises:
        PatternError: it is no ECMA-262 regular expression, or has no exact counterpart in Python.
    """
    if len(source) > _LONGEST:
        raise PatternError(f"it is longer than {_LONGEST:,} characters")
    tree = ecma.parse(source)
    if _reset_groups(tree, False) & _references(tree):
        raise PatternError("it refers back to a group that a repetition resets")
    python = "".join(_translated(tree))
    try:
        re.compile(python)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(f"it has no counterpart in Python: {error}") from None
    return Pattern(source, tree, python)


@cache
def catastrophic(pattern: Pattern) -> bool:
    """Whether matching *pattern* can take exponential time, or as good as that with a text of a hundred characters."""
    try:
        return is_catastrophic(pattern.tree) or ways(pattern.tree) > _MOST_WAYS
    except OverflowError:
        return True


@cache
def degree(pattern: Pattern) -> int:
    """The power of the length of a text with which the time of matching *pattern* can grow; 1 is linear."""
    return backtracking.degree(pattern.tree)


def shown(source: str) -> str:
    """The pattern *source* in quotes, as much of it as a message needs."""
    return repr(source if len(source) <= 200 else f"{source[:199]}…")


def fault_of(source: str) -> str:
    """Why validators cannot use the pattern *source*; "" when they can."""
    try:
        pattern = compile_pattern(source)
    except PatternError as error:
        return f"the pattern {shown(source)} cannot be used: {error}"
    if catastrophic(pattern):
        return (
            f"the pattern {shown(source)} can take exponential time: a repetition in it can match the"
            " same text in several ways"
        )
    return ""


# ------------------------------------------------------------------ translation


def _translated(regex: ecma.Regex) -> list[str]:
    if isinstance(regex, ecma.Characters):
        return [_characters(regex.members)]
    if isinstance(regex, ecma.Sequence):
        return ["".join(_translated(part)) for part in _grouped(regex.parts)]
    if isinstance(regex, ecma.Alternatives):
        return ["|".join("".join(_translated(branch)) for branch in regex.branches)]
    if isinstance(regex, ecma.Repeat):
        return [_atom(regex.body), _quantifier(regex)]
    if isinstance(regex, ecma.Group):
        return ["(", *_translated(regex.body), ")"]
    if isinstance(regex, ecma.Look):
        sign = ("?" if regex.ahead else "?<") + ("!" if regex.negative else "=")
        return ["(", sign, *_translated(regex.body), ")"]
    if isinstance(regex, ecma.Backreference):
        # To ECMA-262, a group that took no part matched the empty text.
        return [f"(?({regex.number})\\{regex.number}|)"]
    return [{"^": "^", "$": "\\Z", "b": "(?a:\\b)", "B": "(?a:\\B)"}[regex.kind]]


def _children(regex: ecma.Regex) -> tuple[ecma.Regex, ...]:
    if isinstance(regex, ecma.Sequence):
        return regex.parts
    if isinstance(regex, ecma.Alternatives):
        return regex.branches
    if isinstance(regex, (ecma.Repeat, ecma.Group, ecma.Look)):
        return (regex.body,)
    return ()


def _references(regex: ecma.Regex) -> set[int]:
    """The numbers of the groups that are referred back to."""
    if isinstance(regex, ecma.Backreference):
        return {regex.number}
    return {number for child in _children(regex) for number in _references(child)}


def _reset_groups(regex: ecma.Regex, repeated: bool) -> set[int]:
    """The numbers of the groups inside a repetition: each round forgets what they matched."""
    inside = repeated or (isinstance(regex, ecma.Repeat) and regex.most != 1)
    found = {n for child in _children(regex) for n in _reset_groups(child, inside)}
    if repeated and isinstance(regex, ecma.Group):
        found.add(regex.number)
    return found


def _grouped(parts: tuple[ecma.Regex, ...]) -> tuple[ecma.Regex, ...]:
    """*parts* with alternatives, which bind least, put where they cannot spread."""
    return tuple(
        ecma.Repeat(part, 1, 1, False) if isinstance(part, ecma.Alternatives) else part
        for part in parts
    )


def _atom(regex: ecma.Regex) -> str:
    text = "".join(_translated(regex))
    if isinstance(regex, (ecma.Characters, ecma.Group, ecma.Backreference)):
        return text
    return f"(?:{text})"


def _quantifier(regex: ecma.Repeat) -> str:
    least, most = regex.least, regex.most
    if (least, most) == (1, 1):
        return ""
    short = {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most))
    if short is None:
        if most == least:
            short = f"{{{least}}}"
        else:
            short = f"{{{least},{'' if most is None else most}}}"
    return short + ("?" if regex.lazy else "")


def _characters(members: CharacterSet) -> str:
    if not members:
        return "(?!)"
    if members == ANY:
        return "(?s:.)"
    if len(members) == 1 and members[0][0] == members[0][1]:
        return _character(members[0][0], outside=True)
    gaps = complement(members)
    if len(gaps) < len(members) or (members[0][0] == 0 and members[-1][1] == LAST):
        return "[^" + "".join(map(_range, gaps)) + "]"
    return "[" + "".join(map(_range, members)) + "]"


def _range(bounds: tuple[int, int]) -> str:
    low, high = bounds
    if low == high:
        return _character(low, outside=False)
    hyphen = "" if high == low + 1 else "-"
    return _character(low, outside=False) + hyphen + _character(high, outside=False)


def _character(code: int, *, outside: bool) -> str:
    character = chr(code)
    if character.isascii() and character.isalnum():
        return character
    special = ".^$*+?{}[]\\|()" if outside else "^]\\-[&~|"
    if character.isprintable():
        return "\\" + character if character in special else character
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# ------------------------------------------------------------------ plain string tests

_LONGEST_SET = 80


def string_test(pattern: Pattern, name: str) -> str | None:
    """A Python expression over the string variable *name* that says what *pattern* says, or None.

    Only where plain string methods are exactly equivalent and faster than a call of `re`.
    """
    parts = pattern.tree.parts if isinstance(pattern.tree, ecma.Sequence) else (pattern.tree,)
    starts = bool(parts) and parts[0] == ecma.Assertion("^")
    ends = bool(parts) and parts[-1] == ecma.Assertion("$")
    inner = parts[1 if starts else 0 : len(parts) - 1 if ends else len(parts)]
    if any(isinstance(part, ecma.Assertion) for part in inner):
        return None
    if starts and ends:
        return _whole_test(inner, name)
    if starts:
        return _start_test(inner, name)
    texts = _texts(inner)
    if texts is None or len(texts) != 1:
        return None
    if ends:
        return f"{name}.endswith({_quoted(texts[0])})"
    return f"{_quoted(texts[0])} in {name}" if texts[0] else "True"


def _start_test(parts: tuple[ecma.Regex, ...], name: str) -> str | None:
    if not parts:
        return "True"
    if isinstance(parts[0], ecma.Look):
        look = parts[0]
        texts = _texts((look.body,))
        if len(parts) > 1 or texts is None or not look.ahead:
            return None
        return f"{'not ' if look.negative else ''}{name}.startswith({_one_of(texts)})"
    if isinstance(parts[-1], ecma.Repeat) and parts[-1].least == 0 and len(parts) > 1:
        # An optional tail decides nothing.
        return _start_test(parts[:-1], name)
    texts = _texts(parts)
    return None if texts is None else f"{name}.startswith({_one_of(texts)})"


def _one_of(texts: list[str]) -> str:
    return _quoted(texts[0]) if len(texts) == 1 else f"({', '.join(map(_quoted, texts))})"


def _whole_test(parts: tuple[ecma.Regex, ...], name: str) -> str | None:
    texts = _texts(parts)
    if texts is not None and 1 < len(texts) <= 60:
        return f"{name} in {{{', '.join(map(_quoted, texts))}}}"
    if texts is not None and len(texts) == 1:
        return f"{name} == {_quoted(texts[0])}"
    return _set_test(parts, name)


def _set_test(parts: tuple[ecma.Regex, ...], name: str) -> str | None:
    """The test for `^[first][rest]{m,n}$`, `^[set]{m,n}$` and `^[ends]([all]{0,n}[ends])?$`."""
    if not 1 <= len(parts) <= 2 or not isinstance(parts[-1], ecma.Repeat):
        return None
    repeat = parts[-1]
    head = parts[0] if len(parts) == 2 else None
    if head is not None and not isinstance(head, ecma.Characters):
        return None
    first = None if head is None else _ascii_members(head.members)
    if not isinstance(repeat.body, ecma.Characters):
        return None if first is None else _ends_test(first, repeat, name)
    rest = _ascii_members(repeat.body.members)
    if rest is None or (head is not None and (first is None or not set(first) <= set(rest))):
        return None
    tests = _length_tests(repeat, 0 if head is None else 1, name)
    if first is None:
        if not repeat.least:
            return " and ".join([*tests, f"not {name}.strip({_quoted(rest)})"])
        return " and ".join([*tests, _members_test(rest, name)])
    if set(rest) == _WORD and set(first) == _WORD - set("0123456789") and repeat.least == 0:
        tests = [] if repeat.most is None else tests
        return " and ".join([*tests, f"{name}.isascii() and {name}.isidentifier()"])
    return " and ".join([*tests, f"{name}[0] in {_quoted(first)}", _members_test(rest, name)])


def _ends_test(ends: str, tail: ecma.Repeat, name: str) -> str | None:
    """The test for `^[ends]([all]{0,n}[ends])?$`."""
    body = tail.body.body if isinstance(tail.body, ecma.Group) else tail.body
    if (tail.least, tail.most) != (0, 1) or not isinstance(body, ecma.Sequence):
        return None
    if len(body.parts) != 2 or not isinstance(body.parts[0], ecma.Repeat):
        return None
    middle, last = body.parts
    if not isinstance(middle, ecma.Repeat) or middle.least or not isinstance(last, ecma.Characters):
        return None
    if not isinstance(middle.body, ecma.Characters) or _ascii_members(last.members) != ends:
        return None
    inner = _ascii_members(middle.body.members)
    if inner is None or not set(ends) <= set(inner):
        return None
    tests = [name] if middle.most is None else [f"1 <= len({name}) <= {middle.most + 2}"]
    others = "".join(sorted(set(inner) - set(ends)))
    if len(others) == 1:
        tests.append(f"{name}[0] != {_quoted(others)} != {name}[-1]")
    elif others:
        tests.append(f"{name}[0] in {_quoted(ends)} and {name}[-1] in {_quoted(ends)}")
    return " and ".join([*tests, _members_test(inner, name)])


def _length_tests(repeat: ecma.Repeat, more: int, name: str) -> list[str]:
    least = repeat.least + more
    if repeat.most is not None and repeat.most + more == least:
        return [f"len({name}) == {least}"]
    if repeat.most is not None:
        return [f"{least} <= len({name}) <= {repeat.most + more}"]
    if least == 1:
        return [name]
    return [f"len({name}) >= {least}"] if least else []


_LETTERS = frozenset(string.ascii_letters)
_DIGITS = frozenset(string.digits)
_WORD = _LETTERS | _DIGITS | {"_"}


def _members_test(members: str, name: str) -> str:
    """That every character of a string is one of *members*; the empty string is ruled out before."""
    methods = {_DIGITS: "isdigit", _LETTERS: "isalpha", _LETTERS | _DIGITS: "isalnum"}
    method = methods.get(frozenset(members))
    if method is not None:
        return f"{name}.isascii() and {name}.{method}()"
    return f"not {name}.strip({_quoted(members)})"


def _ascii_members(members: CharacterSet) -> str | None:
    if not members or members[-1][1] > 0x7F:
        return None
    listed = "".join(chr(code) for low, high in members for code in range(low, high + 1))
    return listed if len(listed) <= _LONGEST_SET else None


def _texts(parts: tuple[ecma.Regex, ...]) -> list[str] | None:
    """Every text that *parts* match, None when these are many or not known."""
    texts = [""]
    for part in parts:
        ways = _part_texts(part)
        if ways is None or len(texts) * len(ways) > 60:
            return None
        texts = [text + way for text in texts for way in ways]
    return list(dict.fromkeys(texts))


def _part_texts(part: ecma.Regex) -> list[str] | None:
    if isinstance(part, ecma.Characters):
        if sum(high - low + 1 for low, high in part.members) > 8:
            return None
        return [chr(code) for low, high in part.members for code in range(low, high + 1)]
    if isinstance(part, ecma.Sequence):
        return _texts(part.parts)
    if isinstance(part, ecma.Group):
        return _part_texts(part.body)
    if isinstance(part, ecma.Alternatives):
        branches = [_part_texts(branch) for branch in part.branches]
        if any(branch is None for branch in branches):
            return None
        return [text for branch in branches if branch is not None for text in branch]
    if isinstance(part, ecma.Repeat) and part.least == 0 and part.most == 1:
        texts = _part_texts(part.body)
        return None if texts is None else ["", *texts]
    return None


def _quoted(text: str) -> str:
    from specwright.rendering import literal

    return str(literal(text))


__all__ = ["Pattern", "PatternError", "catastrophic", "compile_pattern", "degree", "string_test"]
