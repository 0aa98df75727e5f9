"""Scanning JSON for the spot of each value, and for what is wrong with it.

The decoder of the standard library is several times as fast, but knows no positions. So it reads every
document, and this scanner only those that something is wrong with.
"""

from __future__ import annotations

import json
import math
import re
from typing import NoReturn

from .source_text import MalformedError, Span, Spot

__all__ = ["MAX_DEPTH", "MAX_DIGITS", "scan_json"]

#: So many levels are let through where the standard library's decoder gives up.
MAX_DEPTH = 500

#: The most digits of an integer that Python reads in one go.
MAX_DIGITS = 4300

_SPACE = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_STRING = re.compile(rf'"{_PLAIN.pattern}(?:{_ESCAPE.pattern}{_PLAIN.pattern})*"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_NUMBER_LIKE = re.compile(r"[-+.0-9a-zA-Z_]+")
_WORD = re.compile(r"\w+")
_WORDS = frozenset({"true", "false", "null"})
_MEANT = {
    "True": "true",
    "TRUE": "true",
    "yes": "true",
    "False": "false",
    "FALSE": "false",
    "no": "false",
    "None": "null",
    "NULL": "null",
    "nil": "null",
    "undefined": "null",
}


def scan_json(text: str, *, max_depth: int | None = None) -> Spot:
    """The spots of the JSON document *text*.

    Args:
        text: the document, without a byte order mark.
        max_depth: the most levels of nesting; None for any number.

    Raises:
        MalformedError: it is no JSON, names a key twice, or is nested too deeply.
    """
    return _Scanner(text, max_depth).scan()


class _Scanner:
    """One run. It has no recursion: a hostile document is as deep as it is long."""

    def __init__(self, text: str, max_depth: int | None) -> None:
        self._text = text
        self._max_depth = max_depth
        self._at = 0
        self._open: list[Spot] = []

    def scan(self) -> Spot:
        self._skip_space()
        root = self._value(None)
        while self._open:
            self._step()
        self._skip_space()
        if self._at < len(self._text):
            self._fail(
                self._token(),
                "the document has ended before this; " "for one document a line, say --input jsonl",
                "文档在此之前已结束;若每行一个文档,请使用 --input jsonl",
            )
        return root

    def _skip_space(self) -> None:
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _step(self) -> None:
        """Read one member or item of the innermost container, or its end."""
        top = self._open[-1]
        members = top.members
        self._skip_space()
        close = "}" if isinstance(members, dict) else "]"
        if self._text.startswith(close, self._at):
            self._at += 1
            top.end = self._at
            self._open.pop()
            return
        if members:
            self._comma(top, close)
        if isinstance(members, dict):
            name, key = self._key(members)
            members[name] = self._value(key)
        elif members is not None:
            members.append(self._value(None))

    def _comma(self, top: Spot, close: str) -> None:
        if not self._text.startswith(",", self._at):
            self._refuse_comment()
            self._refuse_end(top)
            self._fail(
                self._token(),
                f'expected "," or "{close}" here',
                f'此处应为 "," 或 "{close}"',
            )
        comma = self._at
        self._at += 1
        self._skip_space()
        if self._text.startswith(close, self._at):
            self._fail(
                (comma, comma + 1),
                "a comma before the end; JSON allows none, remove it",
                "末尾多了逗号;JSON 不允许,请删除",
            )

    def _key(self, members: dict[str, Spot]) -> tuple[str, Span]:
        start = self._at
        match = _STRING.match(self._text, start)
        if match is None:
            self._bad_key()
        name: str = json.loads(match.group()) if "\\" in match.group() else match.group()[1:-1]
        key = (start, match.end())
        if name in members:
            self._twice(name, key, members[name])
        self._at = match.end()
        self._skip_space()
        if not self._text.startswith(":", self._at):
            self._refuse_end(self._open[-1])
            self._fail(self._token(), 'expected ":" after the key', '键之后应为 ":"')
        self._at += 1
        self._skip_space()
        return name, key

    def _twice(self, name: str, key: Span, first: Spot) -> NoReturn:
        line = self._text.count("\n", 0, first.key[0] if first.key else first.start)
        below = self._text.count("\n", 0, key[0]) - line
        where, where_zh = ("", "") if not below else (f" ({below} lines above)", f"(上 {below} 行)")
        shown = json.dumps(name, ensure_ascii=False)
        self._fail(
            key,
            f"the key {shown} stands twice in one object{where}; keep one of them",
            f"同一对象中键 {shown} 重复出现{where_zh};请只保留一个",
        )

    def _value(self, key: Span | None) -> Spot:
        """Read a value, of a container its opening only."""
        start = self._at
        first = self._text[start : start + 1]
        if first == '"':
            match = _STRING.match(self._text, start)
            self._at = match.end() if match else self._bad_string()
        elif first in ("{", "["):
            self._at += 1
            spot = Spot(start, self._at, key, {} if first == "{" else [])
            self._open.append(spot)
            if self._max_depth is not None and len(self._open) > self._max_depth:
                self._too_deep((start, start + 1))
            return spot
        elif first and first in "-0123456789":
            self._number()
        else:
            self._word()
        return Spot(start, self._at, key)

    def _too_deep(self, span: Span) -> NoReturn:
        self._fail(
            span,
            f"nested more than {self._max_depth} levels deep",
            f"嵌套超过 {self._max_depth} 层",
        )

    def _number(self) -> None:
        start = self._at
        like = _NUMBER_LIKE.match(self._text, start)
        end = like.end() if like else start + 1
        if _NUMBER.fullmatch(self._text, start, end) is None:
            self._bad_number((start, end))
        literal = self._text[start:end]
        if literal.lstrip("-").isdigit():
            if len(literal.lstrip("-")) > MAX_DIGITS:
                self._fail(
                    (start, end),
                    f"an integer of more than {MAX_DIGITS} digits cannot be read",
                    f"整数超过 {MAX_DIGITS} 位,无法读取",
                )
        elif not math.isfinite(float(literal)):
            self._fail(
                (start, end),
                "the number is beyond the range of a double",
                "数字超出双精度浮点数的范围",
            )
        self._at = end

    def _bad_number(self, span: Span) -> NoReturn:
        if self._text[span[0] : span[0] + 9] == "-Infinity":
            self._not_a_value("-Infinity", span)
        self._fail(
            span,
            "not a JSON number: those have no leading zero or plus, and digits around the point; "
            "text stands in double quotes",
            "不是合法的 JSON 数字:不能有前导零或加号,小数点两侧须有数字;文本须加双引号",
        )

    def _word(self) -> None:
        match = _WORD.match(self._text, self._at)
        if match is not None and match.group() in _WORDS:
            self._at = match.end()
            return
        self._refuse_comment()
        self._refuse_end(self._open[-1] if self._open else None)
        span = self._token()
        found = self._text[span[0] : span[1]]
        if found in ("NaN", "Infinity"):
            self._not_a_value(found, span)
        if found in _MEANT:
            meant = _MEANT[found]
            self._fail(span, f"did you mean {meant}?", f"是否想写 {meant}?")
        self._quotes(span)
        self._nul(span)
        if found in (",", ":", "}", "]"):
            self._fail(span, "a value is missing here", "此处缺少值")
        self._fail(
            span,
            "expected a JSON value; text stands in double quotes",
            "此处应为 JSON 值;文本须加双引号",
        )

    def _not_a_value(self, word: str, span: Span) -> NoReturn:
        self._fail(span, f"{word} is no JSON value", f"{word} 不是 JSON 值")

    def _bad_key(self) -> NoReturn:
        if self._text.startswith('"', self._at):
            self._bad_string()
        self._refuse_comment()
        self._refuse_end(self._open[-1])
        self._quotes(self._token())
        self._nul(self._token())
        self._fail(self._token(), "expected a key in double quotes", "此处应为用双引号括起的键")

    def _quotes(self, span: Span) -> None:
        if self._text[span[0]] in "'‘’“”":
            self._fail(
                span,
                'JSON knows only straight double quotes: "text"',
                'JSON 只允许半角双引号:"文本"',
            )

    def _nul(self, span: Span) -> None:
        if self._text[span[0]] == "\0":
            self._fail(span, "a NUL character (U+0000) is not JSON", "含有 NUL 字符(U+0000)")

    def _refuse_comment(self) -> None:
        if self._text.startswith(("//", "/*", "#"), self._at):
            self._fail(
                (self._at, self._at + 1 + (self._text[self._at] == "/")),
                "JSON has no comments; remove it, or write YAML",
                "JSON 不支持注释;请删除,或改用 YAML",
            )

    def _refuse_end(self, top: Spot | None) -> None:
        if self._at < len(self._text):
            return
        if top is None:
            self._fail((self._at, self._at), "there is no document here", "此处没有文档")
        opened = self._text[top.start]
        self._fail(
            (top.start, top.start + 1),
            f'the document ends before this "{opened}" is closed',
            f'文档结束时此 "{opened}" 尚未闭合',
        )

    def _bad_string(self) -> NoReturn:
        """Tell why no string matches here."""
        start, at = self._at, self._at + 1
        while True:
            plain = _PLAIN.match(self._text, at)
            at = plain.end() if plain else at
            escape = _ESCAPE.match(self._text, at)
            if escape is None:
                break
            at = escape.end()
        if self._text.startswith("\\", at):
            self._fail(
                (at, min(at + 2, len(self._text))),
                'no such escape; a backslash is written "\\\\"',
                '无此转义;反斜杠须写作 "\\\\"',
            )
        if at >= len(self._text) or self._text[at] in "\r\n":
            self._fail((start, at), "the string is not closed", "字符串未闭合")
        code = ord(self._text[at])
        self._fail(
            (at, at + 1),
            f'the control character U+{code:04X} must be written "\\u{code:04x}" in a string',
            f'字符串中的控制字符 U+{code:04X} 须写作 "\\u{code:04x}"',
        )

    def _token(self) -> Span:
        """What stands here: a string, a word, or a character."""
        for pattern in (_STRING, _WORD):
            match = pattern.match(self._text, self._at)
            if match:
                return match.span()
        return self._at, min(self._at + 1, len(self._text))

    def _fail(self, span: Span, message: str, message_zh: str) -> NoReturn:
        raise MalformedError(span, message, message_zh)
