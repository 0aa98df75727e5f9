"""Inlines: what a paragraph of a text consists of: words, code, emphasis, links, and breaks of its lines.

CommonMark, and those elements of HTML that say the same, since many texts of specs are written in these. An element
that is not known or has no end is text, since `<name>` may as well stand for a name. An address that leads nowhere
from here, or to anything but the web and mail, is left out: its words stay. Reading a text takes a time that grows as
its length does.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

#: So many spans that have begun are kept at most; what would begin another one is text then.
_MOST_OPEN = 40
#: A longer run of asterisks is a line, and no emphasis.
_LONGEST_RUN = 3
#: An element, or what looks like one.
TAG = re.compile(r"<(?P<name>/?[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:[\s/][^<>]*)?)>")
_SPECIAL = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    r"|(?P<run>\*+|_+)"
    r"|(?P<bracket>!?\[|\])"
    r"|<(?P<address>https?://[^\s<>]*)>"
    rf"|{TAG.pattern}"
    r"|(?P<comment><!--)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<url>https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/])"
    r"|(?P<line>\n)"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
#: What follows the words of a link: its address and, perhaps, a title.
_TARGET = re.compile(
    r"\(\s*+(?:<(?P<angled>[^<>\n]*)>|(?P<plain>[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*+))"
    r"(?:\s++(?:\"[^\"]*\"|'[^']*'))?+\s*+\)"
)
_ALLOWED = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z")
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_ALTERNATIVE = re.compile(r"\salt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_CODE = frozenset(("code", "tt", "kbd", "samp"))
#: What the spans are written between.
_MARKS = {"em": ("*", "*"), "strong": ("**", "**"), "sup": ("^", ""), "sub": ("", "")}
_QUOTATION = frozenset("'\"“”‘’")

Kind = Literal["em", "strong", "sup", "sub", "a", ""]
#: The elements that are spans, by name; "" for those whose words alone are shown.
_SPANS: dict[str, Kind] = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "em"),
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("u", "span", "font", "small", "big", "abbr", "mark", "ins", "q"), ""),
    "a": "a", "sup": "sup", "sub": "sub",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """Code among words."""

    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """Where a line ends on purpose."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words that belong together.

    Attributes:
        kind: "em" and "strong" for emphasis, "sup" and "sub" for what is above and below the line, "a" for a link.
        parts: what it consists of; a link holds no link.
        target: the address of a link: of the web, or of mail.
    """

    kind: Literal["em", "strong", "sup", "sub", "a"]
    parts: tuple[Inline, ...]
    target: str = ""


Inline = str | CodeSpan | LineBreak | Span


@lru_cache(maxsize=4096)
def inlines_of(text: str) -> tuple[Inline, ...]:
    """What *text* consists of, the text of a paragraph, in which a line break is meant as one."""
    if _SPECIAL.search(text) is None:
        return (text,) if text else ()
    return tuple(_merged(_Spans(_Tokens(text).all()).all()))


def words(parts: Iterable[Inline]) -> str:
    """The words of *parts* without any markup."""
    return "".join(map(_words, parts))


def _words(part: Inline) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, CodeSpan):
        return part.text
    if isinstance(part, LineBreak):
        return " "
    return ("^" if part.kind == "sup" else "") + words(part.parts)


def as_written(text: str) -> str:
    """*text* for a reader of its source: as it is, with CommonMark in place of elements and entities."""
    if TAG.search(text) is None and _ENTITY.search(text) is None:
        return text
    return _source(inlines_of(text))


def _source(parts: Iterable[Inline]) -> str:
    return "".join(map(_source_of, parts))


def _source_of(part: Inline) -> str:
    if isinstance(part, CodeSpan):
        longest = max((len(run) for run in re.findall(r"`+", part.text)), default=0)
        pad = " " if part.text[:1] == "`" or part.text[-1:] == "`" else ""
        fence = "`" * (longest + 1)
        return f"{fence}{pad}{part.text}{pad}{fence}"
    if not isinstance(part, Span):
        return _words(part)
    inside = _source(part.parts)
    if part.kind == "a":
        return inside if inside == part.target else f"[{inside}]({part.target})"
    begin, end = _MARKS[part.kind]
    return f"{begin}{inside}{end}"


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where code stands among the words of *text*, between backticks."""
    runs = _Backticks(text)
    found = []
    end = 0
    for match in re.finditer(r"\\[\\`]|`+", text):
        if match.start() < end or match[0][0] == "\\":
            continue
        closing = runs.closing(match.start(), match.end())
        if closing is not None:
            end = closing + len(match[0])
            found.append((match.start(), end))
    return found


def decoded(text: str) -> str:
    """*text* with the characters that the entities in it stand for."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def without_tags(text: str) -> str:
    """*text* without the elements in it that are known."""
    return TAG.sub(lambda match: "" if _is_known(match["name"]) else match[0], text)


def _is_known(tag: str) -> bool:
    name = tag.lstrip("/").lower()
    return name in _SPANS or name in _CODE or name in ("br", "p")


class _Backticks:
    """The runs of backticks in a text."""

    def __init__(self, text: str) -> None:
        self._starts: dict[int, list[int]] = {}
        for run in re.finditer("`+", text):
            self._starts.setdefault(len(run[0]), []).append(run.start())

    def closing(self, start: int, end: int) -> int | None:
        """Where the run begins that closes the code that the one from *start* to *end* opens, None for nowhere."""
        starts = self._starts.get(end - start, [])
        index = bisect_left(starts, end)
        return starts[index] if index < len(starts) else None


@dataclass(slots=True)
class _Run:
    """Asterisks or underscores that may open or close an emphasis."""

    text: str
    opens: bool
    closes: bool


@dataclass(slots=True)
class _Url:
    """A web address among the words."""

    target: str


@dataclass(slots=True)
class _Open:
    """What begins a span: an element, or the bracket of a link, by which *name* its end knows it."""

    text: str
    name: str
    kind: Kind
    target: str = ""


@dataclass(slots=True)
class _Close:
    """What ends the span of that *name*."""

    text: str
    name: str


_Token = str | CodeSpan | LineBreak | _Run | _Url | _Open | _Close


class _Tokens:
    """Reads the tokens of *text*, in which the brackets that belong to links are found already."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._backticks = _Backticks(text)
        self._found: list[_Token] = []
        # Where brackets are open, and how many of them cannot be a link's, for one is inside them.
        self._brackets: list[int] = []
        self._holding = 0
        self._missing: set[str] = set()

    def all(self) -> list[_Token]:
        end = 0
        while (match := _SPECIAL.search(self._text, end)) is not None:
            self._found.append(self._text[end : match.start()])
            end = self._read(match)
        self._found.append(self._text[end:])
        return self._found

    def _read(self, match: re.Match[str]) -> int:
        """Reads what begins with *match*; where that ends."""
        start, end = match.span()
        if match["escaped"] is not None:
            return self._put(match["escaped"], end)
        if match["ticks"] is not None:
            closing = self._backticks.closing(start, end)
            if closing is None:
                return self._put(match[0], end)
            return self._put(_code(self._text[end:closing]), closing + end - start)
        if match["run"] is not None:
            return self._put(_run(self._text, start, end), end)
        if match["bracket"] is not None:
            return self._bracket(match)
        if match["name"] is not None:
            return self._tag(match)
        if match["comment"] is not None:
            closing = self._find("-->", end)
            return self._put("", closing + 3) if closing >= 0 else self._put(match[0], end)
        if match["entity"] is not None:
            return self._put(html.unescape(match[0]), end)
        if match["line"] is not None:
            return self._put(LineBreak(), end)
        return self._put(_Url(decoded(match["address"] or match["url"])), end)

    def _put(self, token: _Token, end: int) -> int:
        self._found.append(token)
        return end

    def _find(self, wanted: str, start: int) -> int:
        """Where *wanted* is found from *start* on, -1 for nowhere."""
        if wanted in self._missing:
            return -1
        found = self._text.find(wanted, start)
        if found < 0:
            self._missing.add(wanted)
        return found

    def _bracket(self, match: re.Match[str]) -> int:
        if match[0] != "]":
            self._brackets.append(len(self._found))
            return self._put(match[0], match.end())
        if not self._brackets:
            return self._put("]", match.end())
        opening = self._brackets.pop()
        is_image = self._found[opening] == "!["
        holds_link = len(self._brackets) < self._holding
        self._holding = min(self._holding, len(self._brackets))
        target = None if holds_link and not is_image else _TARGET.match(self._text, match.end())
        if target is None:
            return self._put("]", match.end())
        if is_image:
            # What an image shows, its words tell.
            self._found[opening] = ""
            return target.end()
        name = f"[{opening}"
        address = _ESCAPE.sub(r"\1", decoded(target["angled"] or target["plain"] or ""))
        kind: Kind = "a" if _ALLOWED.match(address) else ""
        self._found[opening] = _Open("[", name, kind, address)
        self._holding = len(self._brackets)
        return self._put(_Close(f"]{target[0]}", name), target.end())

    def _tag(self, match: re.Match[str]) -> int:
        end = match.end()
        name = match["name"].lower()
        attributes = decoded(match["attributes"])
        if name in _CODE:
            closing = self._find(f"</{match['name']}>", end)
            if closing < 0:
                return self._put(match[0], end)
            inside = decoded(without_tags(self._text[end:closing]))
            return self._put(_code(inside), closing + len(name) + 3)
        if name == "br":
            return self._put(LineBreak(), end)
        if name == "img" and (alternative := _ALTERNATIVE.search(attributes)):
            return self._put(alternative[1] or alternative[2] or "", end)
        if name[0] == "/" and name[1:] in _SPANS:
            return self._put(_Close(match[0], name[1:]), end)
        if name not in _SPANS:
            return self._put(match[0], end)
        found = _HREF.search(attributes)
        address = next(filter(None, found.groups()), "") if found else ""
        kind = _SPANS[name]
        if kind == "a" and not _ALLOWED.match(address):
            kind = ""
        return self._put(_Open(match[0], name, kind, address), end)


def _code(text: str) -> _Token:
    flat = " ".join(text.split("\n"))
    name = flat.strip() or flat
    return CodeSpan(name) if name else ""


def _run(text: str, start: int, end: int) -> _Token:
    """The asterisks or underscores from *start* to *end* of *text*: what they can do, by what is beside them."""
    run = text[start:end]
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    if len(run) > _LONGEST_RUN or (before in _QUOTATION and after in _QUOTATION):
        return run
    if before == after and _is_mark(before):
        return run
    left, right = not after.isspace(), not before.isspace()
    if run[:2] != "**":
        # An emphasis begins and ends where a word does; a strong one in `**Note:**This`, too.
        left = left and (not _is_mark(after) or not _is_letter(before))
        right = right and (not _is_mark(before) or not _is_letter(after))
    if run[0] == "_":
        return _Run(
            run, left and (not right or _is_mark(before)), right and (not left or _is_mark(after))
        )
    if run == "*":
        if before.isascii() and before.isalnum() and after.isascii() and after.isalnum():
            # A product: who emphasises syllables?
            return run
        # Where a name ends in an asterisk, as in `net.*, fs.*`, none begins.
        left = left and (not _is_mark(after) or before.isspace() or _begins(before))
    return _Run(run, left, right)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _begins(character: str) -> bool:
    """Whether *character* is a mark that something begins with."""
    return unicodedata.category(character) in ("Ps", "Pi") or character in _QUOTATION


def _is_letter(character: str) -> bool:
    return not (character.isspace() or _is_mark(character))


@dataclass(slots=True)
class _Frame:
    """A span that has begun: what with, how much of a run is left, and what it holds so far."""

    token: _Run | _Open | None
    left: int
    parts: list[Inline]

    @property
    def text(self) -> str:
        if isinstance(self.token, _Run):
            return self.token.text[: self.left]
        return self.token.text if self.token else ""


class _Spans:
    """Puts *tokens* together."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._frames = [_Frame(None, 0, [])]
        self._links = 0

    def all(self) -> list[Inline]:
        for token in self._tokens:
            if isinstance(token, _Run):
                self._run(token)
            elif isinstance(token, _Open):
                self._open(token)
            elif isinstance(token, _Close):
                self._close(token)
            elif isinstance(token, _Url):
                link = Span("a", (token.target,), token.target)
                self._put(token.target if self._links else link)
            else:
                self._put(token)
        self._drop(1)
        return self._frames[0].parts

    def _put(self, part: Inline) -> None:
        self._frames[-1].parts.append(part)

    def _drop(self, height: int) -> None:
        """Takes what begins the spans from *height* on for text."""
        base = self._frames[height - 1].parts
        for frame in self._frames[height:]:
            self._links -= _is_link(frame)
            base.append(frame.text)
            base += frame.parts
        del self._frames[height:]

    def _push(self, token: _Run | _Open, left: int) -> None:
        if len(self._frames) >= _MOST_OPEN:
            self._put(token.text[:left])
            return
        self._frames.append(_Frame(token, left, []))
        self._links += _is_link(self._frames[-1])

    def _open(self, token: _Open) -> None:
        if token.kind == "a" and self._links:
            token.kind = ""
        self._push(token, len(token.text))

    def _close(self, token: _Close) -> None:
        for height in range(len(self._frames) - 1, 0, -1):
            opening = self._frames[height].token
            if not isinstance(opening, _Open):
                continue
            if opening.name == token.name:
                self._drop(height + 1)
                frame = self._frames.pop()
                self._links -= _is_link(frame)
                self._wrap(opening, frame.parts)
                return
            if opening.name[0] == "[":
                break
        self._put(token.text)

    def _wrap(self, opening: _Open, parts: list[Inline]) -> None:
        if opening.kind:
            empty: list[Inline] = [opening.target] if opening.kind == "a" else []
            if words(parts).strip() or empty:
                inside = parts if words(parts).strip() else empty
                self._put(Span(opening.kind, tuple(_merged(inside)), opening.target))
        else:
            self._frames[-1].parts += parts

    def _run(self, token: _Run) -> None:
        left = len(token.text)
        while left and token.closes and (height := self._opener(token)):
            self._drop(height + 1)
            frame = self._frames[height]
            taken = 2 if min(left, frame.left) >= 2 else 1
            kind: Literal["strong", "em"] = "strong" if taken == 2 else "em"
            frame.parts = [Span(kind, tuple(_merged(frame.parts)))]
            frame.left -= taken
            left -= taken
            if not frame.left:
                self._frames.pop()
                self._frames[-1].parts += frame.parts
        if left and token.opens:
            self._push(token, left)
        elif left:
            self._put(token.text[:left])

    def _opener(self, closing: _Run) -> int:
        """The height of the frame that *closing* closes, 0 for none."""
        for height in range(len(self._frames) - 1, 0, -1):
            opening = self._frames[height].token
            if not isinstance(opening, _Run):
                break
            if opening.text[0] == closing.text[0] and not _is_inside(opening, closing):
                return height
        return 0


def _is_link(frame: _Frame) -> bool:
    return isinstance(frame.token, _Open) and frame.token.kind == "a"


def _is_inside(opening: _Run, closing: _Run) -> bool:
    """Whether one of two runs stands inside of what the other one begins or ends, as in `**2*n**`."""
    lengths = len(opening.text), len(closing.text)
    return (opening.closes or closing.opens) and sum(lengths) % 3 == 0 and lengths != (3, 3)


def _merged(parts: Iterable[Inline]) -> Iterator[Inline]:
    """*parts* with neighbouring texts as one."""
    run: list[str] = []
    for part in parts:
        if isinstance(part, str):
            run.append(part)
            continue
        if text := "".join(run):
            yield text
        run.clear()
        yield part
    if text := "".join(run):
        yield text
