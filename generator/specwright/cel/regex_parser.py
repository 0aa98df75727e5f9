"""The syntax of RE2 regular expressions, reduced to what a yes-or-no search needs.

Groups capture nothing here, greediness is ignored and flags are worked into the tree: none of
these changes whether a text matches.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

LAST = 0x10FFFF
Ranges = tuple[tuple[int, int], ...]


class PatternError(Exception):
    """A pattern that cannot be translated; ``hint`` (or None) says what to write instead."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of sorted, disjoint ranges of code points."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Assertion:
    """A place: ``start`` or ``end`` of the text or of a line, a word boundary or none."""

    kind: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One item after the other; none at all is the empty pattern."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Any one of the options."""

    options: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """``item`` from ``least`` to ``most`` times (None: without bound)."""

    item: Expression
    least: int
    most: int | None


Expression = Characters | Assertion | Sequence | Choice | Repeat

_DIGIT: Ranges = ((48, 57),)
_SPACE: Ranges = ((9, 10), (12, 13), (32, 32))
_WORD: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
_CLASSES = {"d": _DIGIT, "s": _SPACE, "w": _WORD}
_POSIX: dict[str, Ranges] = {
    "alnum": ((48, 57), (65, 90), (97, 122)),
    "alpha": ((65, 90), (97, 122)),
    "ascii": ((0, 127),),
    "blank": ((9, 9), (32, 32)),
    "cntrl": ((0, 31), (127, 127)),
    "digit": _DIGIT,
    "graph": ((33, 126),),
    "lower": ((97, 122),),
    "print": ((32, 126),),
    "punct": ((33, 47), (58, 64), (91, 96), (123, 126)),
    "space": ((9, 13), (32, 32)),
    "upper": ((65, 90),),
    "word": _WORD,
    "xdigit": ((48, 57), (65, 70), (97, 102)),
}
_CONTROLS = {"a": 7, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11}
_ASSERTIONS = {"A": "start", "z": "end", "b": "word", "B": "not_word"}
MAXIMUM_REPEAT = 1000
_MAXIMUM_DEPTH = 40
_MAXIMUM_LENGTH = 2_000


def normalized(ranges: list[tuple[int, int]]) -> Ranges:
    """Sorted and merged."""
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def complement(ranges: Ranges) -> Ranges:
    """All the other code points."""
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in ranges:
        if low > start:
            found.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        found.append((start, LAST))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Flags:
    ignore_case: bool = False
    multi_line: bool = False
    dot_all: bool = False


def parse_pattern(pattern: str) -> Expression:
    """The tree of an RE2 pattern; raises PatternError."""
    if len(pattern) > _MAXIMUM_LENGTH:
        raise PatternError(f"the pattern is over {_MAXIMUM_LENGTH} characters")
    parser = _Parser(pattern)
    expression = parser.choice(_Flags(), 0)
    if parser.position < len(pattern):
        raise PatternError("the pattern has a ')' without its '('")
    return expression


class _Parser:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.position = 0

    def _peek(self, text: str) -> bool:
        return self.pattern.startswith(text, self.position)

    def _take(self) -> str:
        if self.position >= len(self.pattern):
            raise PatternError("the pattern ends too early")
        self.position += 1
        return self.pattern[self.position - 1]

    def _accept(self, text: str) -> bool:
        if self._peek(text):
            self.position += len(text)
            return True
        return False

    def choice(self, flags: _Flags, depth: int) -> Expression:
        if depth > _MAXIMUM_DEPTH:
            raise PatternError("the pattern is nested too deeply")
        options: list[Expression] = []
        items: list[Expression] = []
        while self.position < len(self.pattern) and not self._peek(")"):
            if self._accept("|"):
                options.append(_sequence(items))
                items = []
            elif self._peek("(?") and (changed := self._inline_flags(flags)) is not None:
                flags = changed
            elif self._accept("\\Q"):
                items.extend(self._quoted(flags))
            else:
                items.append(self._repeated(self._atom(flags, depth)))
        options.append(_sequence(items))
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _inline_flags(self, flags: _Flags) -> _Flags | None:
        """``(?i)``: flags for the rest of the group; None when a group follows instead."""
        end = self.pattern.find(")", self.position)
        body = self.pattern[self.position + 2 : end]
        if end < 0 or not body or set(body) - set("imsU-"):
            return None
        self.position = end + 1
        return _with_flags(flags, body)

    def _quoted(self, flags: _Flags) -> list[Expression]:
        end = self.pattern.find("\\E", self.position)
        text = self.pattern[self.position :] if end < 0 else self.pattern[self.position : end]
        self.position = len(self.pattern) if end < 0 else end + 2
        return [_one(ord(character), flags) for character in text]

    def _repeated(self, item: Expression) -> Expression:
        while self.position < len(self.pattern):
            bounds = self._quantifier()
            if bounds is None:
                break
            self._accept("?")
            if self._peek("+"):
                raise PatternError("possessive repetition is not part of RE2")
            if isinstance(item, Assertion):
                raise PatternError("a place such as ^ or $ cannot be repeated")
            item = Repeat(item, *bounds)
        return item

    def _quantifier(self) -> tuple[int, int | None] | None:
        for symbol, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._accept(symbol):
                return bounds
        end = self.pattern.find("}", self.position)
        if not self._peek("{") or end < 0:
            return None
        least, comma, most = self.pattern[self.position + 1 : end].partition(",")
        if not _is_count(least) or (most and not _is_count(most)):
            return None
        self.position = end + 1
        low = int(least)
        high = (int(most) if most else None) if comma else low
        if max(low, high or 0) > MAXIMUM_REPEAT or (high is not None and high < low):
            raise PatternError(f"the repetition {{{least}{comma}{most}}} is out of range")
        return low, high

    def _atom(self, flags: _Flags, depth: int) -> Expression:
        character = self._take()
        if character == "(":
            return self._group(flags, depth)
        if character == "[":
            return self._bracket(flags)
        if character == ".":
            return Characters(((0, LAST),) if flags.dot_all else complement(((10, 10),)))
        if character == "^":
            return Assertion("line_start" if flags.multi_line else "start")
        if character == "$":
            return Assertion("line_end" if flags.multi_line else "end")
        if character == "\\":
            return self._escape(flags)
        if character in "*+?":
            raise PatternError(f"there is nothing before {character!r} to repeat")
        return _one(ord(character), flags)

    def _group(self, flags: _Flags, depth: int) -> Expression:
        if self._accept("?"):
            flags = self._group_head(flags)
        inner = self.choice(flags, depth + 1)
        if not self._accept(")"):
            raise PatternError("the pattern has a '(' without its ')'")
        return inner

    def _group_head(self, flags: _Flags) -> _Flags:
        for opening in ("=", "!", "<=", "<!"):
            if self._peek(opening):
                raise PatternError("lookaround is not part of RE2", "use && and a second matches()")
        if self._accept("P<") or self._accept("<"):
            end = self.pattern.find(">", self.position)
            if end < 0 or not self.pattern[self.position : end].isidentifier():
                raise PatternError("a group has a bad name")
            self.position = end + 1
            return flags
        end = self.pattern.find(":", self.position)
        body = self.pattern[self.position : end]
        if end < 0 or set(body) - set("imsU-"):
            raise PatternError("this kind of group is not part of RE2")
        self.position = end + 1
        return _with_flags(flags, body)

    def _escape(self, flags: _Flags) -> Expression:
        character = self._take()
        if character in _ASSERTIONS:
            return Assertion(_ASSERTIONS[character])
        if character.lower() in _CLASSES:
            return Characters(_class(character))
        if character in "123456789" and not self._octal_follows(character):
            raise PatternError("back-references are not part of RE2")
        return _one(self._code(character), flags)

    def _octal_follows(self, character: str) -> bool:
        following = self.pattern[self.position : self.position + 1]
        return character in "1234567" and following in "01234567" and following != ""

    def _code(self, character: str) -> int:
        """The code point of an escaped character."""
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "x":
            return self._hexadecimal()
        if character in "01234567":
            digits = character
            while len(digits) < 3 and self.position < len(self.pattern):
                if self.pattern[self.position] not in "01234567":
                    break
                digits += self._take()
            return int(digits, 8)
        if character in "pP":
            hint = "list the characters: [A-Za-z], [一-鿿]"
            raise PatternError("Unicode classes (\\p) are not supported", hint)
        if character == "C" or character.isalnum() or ord(character) > 127:
            raise PatternError(f"unknown escape \\{character}")
        return ord(character)

    def _hexadecimal(self) -> int:
        if self._accept("{"):
            end = self.pattern.find("}", self.position)
            digits = self.pattern[self.position : end] if end >= 0 else ""
            self.position = end + 1
        else:
            digits = self.pattern[self.position : self.position + 2]
            self.position += 2
            digits = digits if len(digits) == 2 else ""
        if not digits or len(digits) > 8 or set(digits) - set("0123456789abcdefABCDEF"):
            raise PatternError("a \\x escape needs two hexadecimal digits, or any in braces")
        if int(digits, 16) > LAST:
            raise PatternError("a \\x escape is beyond Unicode")
        return int(digits, 16)

    # -- [classes]

    def _bracket(self, flags: _Flags) -> Expression:
        negated = self._accept("^")
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self._peek("]"):
            first = False
            ranges.extend(self._bracket_item())
            if self.position >= len(self.pattern):
                raise PatternError("the pattern has a '[' without its ']'")
        self.position += 1
        if flags.ignore_case:
            ranges = _folded(ranges)
        found = normalized(ranges)
        return Characters(complement(found) if negated else found)

    def _bracket_item(self) -> Ranges:
        if self._peek("[:"):
            return self._posix()
        character = self._take()
        if character == "\\":
            escaped = self._take()
            if escaped.lower() in _CLASSES:
                return _class(escaped)
            low = self._code(escaped)
        else:
            low = ord(character)
        following = self.pattern[self.position : self.position + 2]
        if not following.startswith("-") or following in ("-", "-]"):
            return ((low, low),)
        self.position += 1
        character = self._take()
        high = self._code(self._take()) if character == "\\" else ord(character)
        if high < low:
            raise PatternError("a range in [] ends before it starts")
        return ((low, high),)

    def _posix(self) -> Ranges:
        end = self.pattern.find(":]", self.position)
        name = self.pattern[self.position + 2 : end] if end >= 0 else ""
        negated = name.startswith("^")
        ranges = _POSIX.get(name.removeprefix("^"))
        if ranges is None:
            raise PatternError(f"unknown class [:{name}:]")
        self.position = end + 2
        return complement(ranges) if negated else ranges


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 9


def _sequence(items: list[Expression]) -> Expression:
    return items[0] if len(items) == 1 else Sequence(tuple(items))


def _with_flags(flags: _Flags, body: str) -> _Flags:
    on, _, off = body.partition("-")
    names = {"i": "ignore_case", "m": "multi_line", "s": "dot_all"}
    changes = {names[letter]: True for letter in on if letter in names}
    changes |= {names[letter]: False for letter in off if letter in names}
    return replace(flags, **changes)


def _class(letter: str) -> Ranges:
    ranges = _CLASSES[letter.lower()]
    return ranges if letter.islower() else complement(ranges)


def _one(code: int, flags: _Flags) -> Characters:
    ranges = [(code, code)]
    return Characters(normalized(_folded(ranges) if flags.ignore_case else ranges))


def _folded(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges with the other case of every letter added (Unicode simple folding)."""
    found = list(ranges)
    for low, high in ranges:
        if high - low > 2_000:
            if low < 0x80 and high == LAST:
                continue
            raise PatternError("(?i) over so wide a range is not supported")
        for code in range(low, high + 1):
            character = chr(code)
            cases = (character.lower(), character.upper(), *_ODD_CASES.get(character, ""))
            found.extend((ord(other), ord(other)) for other in cases if len(other) == 1)
    return found


_ODD_CASES = {"k": "\u212a", "K": "\u212a", "s": "\u017f", "S": "\u017f", "\xe5": "\u212b"}
