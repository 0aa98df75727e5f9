"""ECMA-262 regular expressions (with the `u` flag) as syntax trees.

Beyond the standard's `u` grammar, the lenient readings of its annex B that leave no doubt are accepted: an
escaped punctuation character, a brace or a bracket that stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from .charsets import (
    ANY,
    DIGIT,
    NEWLINES,
    SPACE,
    WORD,
    CharacterSet,
    complement,
    property_set,
    union,
)

DEEPEST_GROUP = 60
"""Groups nested deeper than this are refused."""

LARGEST_COUNT = 100_000
"""Largest bound of a counted repetition."""


class PatternError(ValueError):
    """A pattern is no ECMA-262 regular expression, or one that cannot be honoured."""


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of a set."""

    members: CharacterSet


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other."""

    parts: tuple[Regex, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of several branches."""

    branches: tuple[Regex, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """*body* at least *least* times and at most *most* times (None: without bound)."""

    body: Regex
    least: int
    most: int | None
    lazy: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A capturing group, numbered from 1 in the order of the opening parentheses."""

    body: Regex
    number: int


@dataclass(frozen=True, slots=True)
class Assertion:
    """A place without width: "^", "$", "b" or "B"."""

    kind: str


@dataclass(frozen=True, slots=True)
class Look:
    """A lookahead or lookbehind."""

    body: Regex
    ahead: bool
    negative: bool


@dataclass(frozen=True, slots=True)
class Backreference:
    """The text that a group matched."""

    number: int


Regex = Characters | Sequence | Alternatives | Repeat | Group | Assertion | Look | Backreference

_CONTROL = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_CLASSES = {"d": DIGIT, "w": WORD, "s": SPACE}


def parse(source: str) -> Regex:
    """The syntax tree of *source*.

    Raises:
        PatternError: *source* is no ECMA-262 regular expression.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._groups = 0
        self._names: dict[str, int] = {}
        self._open = 0
        self._pending: list[tuple[str | int, int]] = []

    def parse(self) -> Regex:
        self._scan_names()
        tree = self._alternatives()
        if self._at < len(self._source):
            raise self._error("an unmatched ')'")
        for number, at in self._pending:
            if not isinstance(number, int) or number > self._groups:
                raise PatternError(f"no group {number!r} to refer back to, at {at}")
        return tree

    def _scan_names(self) -> None:
        """Number the named groups ahead, so that a reference may precede its group."""
        count, in_class, at = 0, False, 0
        source = self._source
        while at < len(source):
            if source[at] == "\\":
                at += 1
            elif in_class:
                in_class = source[at] != "]"
            elif source[at] == "[":
                in_class = True
            elif source[at] == "(":
                named = source.startswith("(?<", at) and source[at + 3 : at + 4] not in ("=", "!")
                if named or source[at + 1 : at + 2] != "?":
                    count += 1
                if named:
                    name = source[at + 3 :].partition(">")[0]
                    if name in self._names:
                        raise PatternError(f"the group name {name!r} is used twice")
                    self._names[name] = count
            at += 1

    def _error(self, what: str) -> PatternError:
        return PatternError(f"{what} at {self._at}")

    def _peek(self, text: str) -> bool:
        return self._source.startswith(text, self._at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self._at += len(text)
            return True
        return False

    def _alternatives(self) -> Regex:
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Alternatives(tuple(branches))

    def _sequence(self) -> Regex:
        parts: list[Regex] = []
        while self._at < len(self._source) and not self._peek("|") and not self._peek(")"):
            parts.append(self._quantified())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _quantified(self) -> Regex:
        body = self._atom()
        bounds = self._quantifier()
        if bounds is None:
            return body
        if isinstance(body, (Assertion, Look)):
            raise self._error("a quantifier after an assertion")
        lazy = self._take("?")
        if self._quantifier() is not None:
            raise self._error("a quantifier after a quantifier")
        return Repeat(body, bounds[0], bounds[1], lazy)

    def _quantifier(self) -> tuple[int, int | None] | None:
        for sign, least, most in (("*", 0, None), ("+", 1, None), ("?", 0, 1)):
            if self._take(sign):
                return least, most
        if not self._peek("{"):
            return None
        inside, closed, _ = self._source[self._at + 1 :].partition("}")
        low, comma, high = inside.partition(",")
        if not closed or not _is_count(low) or (high and not _is_count(high)):
            return None
        self._at += len(inside) + 2
        least = int(low)
        most = (int(high) if high else None) if comma else least
        if max(least, most or 0) > LARGEST_COUNT:
            raise self._error(f"a repetition of more than {LARGEST_COUNT}")
        if most is not None and most < least:
            raise self._error("a repetition with its bounds in the wrong order")
        return least, most

    def _atom(self) -> Regex:
        character = self._source[self._at]
        if character in "^$":
            self._at += 1
            return Assertion(character)
        if character == "(":
            return self._group()
        if character == "[":
            return Characters(self._class())
        if character == "\\":
            return self._escape()
        if character in "*+?":
            raise self._error("nothing to repeat")
        if character == "." and self._take("."):
            return Characters(complement(NEWLINES))
        self._at += 1
        return Characters(_one(character))

    def _group(self) -> Regex:
        self._open += 1
        if self._open > DEEPEST_GROUP:
            raise self._error("groups nested too deeply")
        look = self._look()
        if look is not None:
            ahead, negative = look
            return Look(self._closed(), ahead, negative)
        if self._take("(?:"):
            return self._closed()
        if self._take("(?<"):
            name = self._source[self._at :].partition(">")[0]
            if not name.isidentifier():
                raise self._error("a malformed group name")
            self._at += len(name) + 1
        elif self._take("(?"):
            raise self._error("an unknown kind of group")
        else:
            self._at += 1
        self._groups += 1
        number = self._groups
        return Group(self._closed(), number)

    def _look(self) -> tuple[bool, bool] | None:
        for sign, ahead, negative in (
            ("(?=", True, False),
            ("(?!", True, True),
            ("(?<=", False, False),
            ("(?<!", False, True),
        ):
            if self._take(sign):
                return ahead, negative
        return None

    def _closed(self) -> Regex:
        body = self._alternatives()
        if not self._take(")"):
            raise self._error("a missing ')'")
        self._open -= 1
        return body

    def _escape(self) -> Regex:
        following = self._source[self._at + 1 : self._at + 2]
        if following in ("b", "B"):
            self._at += 2
            return Assertion(following)
        if following == "k":
            self._at += 2
            return self._named_reference()
        if following.isdigit() and following != "0":
            return self._numbered_reference()
        return Characters(self._escaped_set())

    def _named_reference(self) -> Regex:
        name = self._source[self._at + 1 :].partition(">")[0]
        if not self._peek("<") or name not in self._names:
            raise self._error("a reference to an unknown group")
        self._at += len(name) + 2
        return Backreference(self._names[name])

    def _numbered_reference(self) -> Regex:
        start = self._at + 1
        self._at = start
        while self._at < len(self._source) and self._source[self._at] in "0123456789":
            self._at += 1
        number = int(self._source[start : self._at][:6])
        self._pending.append((number, start))
        return Backreference(number)

    def _escaped_set(self) -> CharacterSet:
        """The set that the escape at this place stands for; also inside a class."""
        self._at += 1
        if self._at >= len(self._source):
            raise self._error("a backslash")
        character = self._source[self._at]
        self._at += 1
        if character.lower() in _CLASSES and character in "dDwWsS":
            members = _CLASSES[character.lower()]
            return members if character.islower() else complement(members)
        if character in "pP":
            members = self._property()
            return members if character == "p" else complement(members)
        return _one(chr(self._code_point(character)))

    def _property(self) -> CharacterSet:
        inside, closed, _ = self._source[self._at + 1 :].partition("}")
        if not self._peek("{") or not closed:
            raise self._error("a malformed property")
        self._at += len(inside) + 2
        members = property_set(inside)
        if members is None:
            raise self._error(f"the unsupported property {inside!r}")
        return members

    def _code_point(self, character: str) -> int:
        if character in _CONTROL:
            return _CONTROL[character]
        if character == "0" and not self._source[self._at : self._at + 1].isdigit():
            return 0
        if character == "c":
            letter = self._source[self._at : self._at + 1]
            if letter.isascii() and letter.isalpha():
                self._at += 1
                return ord(letter) % 32
        elif character == "x":
            return self._hexadecimal(2)
        elif character == "u":
            return self._unicode()
        elif not character.isalnum():
            # `\_` is one without the flag u only; but it can mean nothing else, and people write it.
            return ord(character)
        raise self._error(f"the unknown escape \\{character}")

    def _unicode(self) -> int:
        if self._take("{"):
            digits, closed, _ = self._source[self._at :].partition("}")
            if not closed or not _is_hexadecimal(digits) or int(digits, 16) > 0x10FFFF:
                raise self._error("a malformed code point")
            self._at += len(digits) + 1
            return int(digits, 16)
        high = self._hexadecimal(4)
        if 0xD800 <= high < 0xDC00 and self._peek("\\u") and not self._peek("\\u{"):
            before = self._at
            self._at += 2
            low = self._hexadecimal(4)
            if 0xDC00 <= low < 0xE000:
                return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
            self._at = before
        return high

    def _hexadecimal(self, length: int) -> int:
        digits = self._source[self._at : self._at + length]
        if len(digits) != length or not _is_hexadecimal(digits):
            raise self._error("a malformed escape")
        self._at += length
        return int(digits, 16)

    def _class(self) -> CharacterSet:
        self._at += 1
        negative = self._take("^")
        members: CharacterSet = ()
        while not self._take("]"):
            members = union(members, self._class_range())
        return complement(members) if negative else members

    def _class_range(self) -> CharacterSet:
        low = self._class_atom()
        if not self._peek("-") or self._source[self._at + 1 : self._at + 2] in ("]", ""):
            return low
        self._at += 1
        high = self._class_atom()
        if not _is_single(low) or not _is_single(high):
            # Annex B: next to a class such as \d, the hyphen stands for itself.
            return union(union(low, _one("-")), high)
        if high[0][0] < low[0][0]:
            raise self._error("a range with its bounds in the wrong order")
        return ((low[0][0], high[0][0]),)

    def _class_atom(self) -> CharacterSet:
        if self._at >= len(self._source):
            raise self._error("a missing ']'")
        character = self._source[self._at]
        if character != "\\":
            self._at += 1
            return _one(character)
        if self._source[self._at + 1 : self._at + 2] == "b":
            self._at += 2
            return _one("\b")
        return self._escaped_set()


def _one(character: str) -> CharacterSet:
    return ((ord(character), ord(character)),)


def _is_single(members: CharacterSet) -> bool:
    return len(members) == 1 and members[0][0] == members[0][1]


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def _is_hexadecimal(text: str) -> bool:
    return bool(text) and all(character in "0123456789abcdefABCDEF" for character in text)


__all__ = [
    "ANY",
    "Alternatives",
    "Assertion",
    "Backreference",
    "Characters",
    "Group",
    "Look",
    "PatternError",
    "Regex",
    "Repeat",
    "Sequence",
    "parse",
]
