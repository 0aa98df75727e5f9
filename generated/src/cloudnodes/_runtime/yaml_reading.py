"""Reading YAML with PyYAML: plain values and the spot of each, document by document.

The documents are untrusted, so only data is built: the types of YAML 1.2's core schema (`yes` and `12:30`
are texts), unique keys that are texts, nesting and the expansion of aliases bounded. Merge keys (`<<`) are
honoured, since many write them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, NoReturn, cast

from .json_positions import MAX_DIGITS
from .source_text import MalformedError, Span, Spot

__all__ = ["MAX_DEPTH", "MAX_VALUES", "YamlMissingError", "read_yaml"]

MAX_DEPTH = 200

#: So many values may a document have, those that aliases repeat included.
MAX_VALUES = 1_000_000

_UNPRINTABLE = re.compile(
    "[^\\x09\\x0a\\x0d\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]"
)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {
    w: w[0] in "tT" for word in ("true", "false") for w in (word, word.title(), word.upper())
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASES = {"0o": (re.compile(r"0o[0-7]+"), 8), "0x": (re.compile(r"0x[0-9a-fA-F]+"), 16)}
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset({None, "!", f"{_TAG}map", f"{_TAG}seq"})
_MERGE = "<<"


class YamlMissingError(Exception):
    """PyYAML is not installed."""


def read_yaml(text: str) -> Iterator[tuple[Any, Spot]]:
    """The documents of *text*, each with its spots; those without content are left out.

    Raises:
        YamlMissingError: PyYAML is not installed.
        MalformedError: a document is no YAML, ambiguous, or beyond the limits; those before it came out.
    """
    try:
        yaml: Any = import_module("yaml")
    except ImportError:
        raise YamlMissingError from None
    unprintable = _UNPRINTABLE.search(text)
    if unprintable:
        code = ord(unprintable.group())
        raise MalformedError(
            unprintable.span(),
            f"the character U+{code:04X} is not allowed in YAML",
            f"YAML 不允许字符 U+{code:04X}",
        )
    try:
        yield from _documents(yaml, text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(mark.index, len(text)) if mark else 0
        why = " ".join(filter(None, (error.context, error.problem)))
        raise MalformedError(
            (at, min(at + 1, len(text))), f"not well-formed YAML: {why}", f"YAML 格式错误:{why}"
        ) from None
    except yaml.YAMLError:
        raise MalformedError((0, 0), "not well-formed YAML", "YAML 格式错误") from None


def _documents(yaml: Any, text: str) -> Iterator[tuple[Any, Spot]]:
    composer: _Composer | None = None
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.DocumentStartEvent):
            composer = _Composer(yaml)
        elif isinstance(event, yaml.DocumentEndEvent) and composer is not None:
            if composer.value is not None and composer.spot is not None:
                yield composer.value, composer.spot
            composer = None
        elif composer is not None:
            composer.take(event)


@dataclass(slots=True)
class _Frame:
    """A mapping or sequence that is not closed yet.

    Attributes:
        value: the container.
        spot: its spot.
        members: the spots in it.
        anchor: its anchor, or None.
        before: how many values there were when it was opened.
        name, key: in a mapping, the key that waits for its value, and where it stands.
        merging: whether that key is a merge key.
        merges: the mappings to merge, with their spots.
    """

    value: Any
    spot: Spot
    members: Any
    anchor: str | None
    before: int
    name: str | None = None
    key: Span | None = None
    merging: bool = False
    merges: list[tuple[Any, Spot]] = field(default_factory=list[tuple[Any, Spot]])


class _Composer:
    """Builds one document from events, without recursion."""

    def __init__(self, yaml: Any) -> None:
        self._yaml = yaml
        self._frames: list[_Frame] = []
        self._anchors: dict[str, tuple[Any, Spot, int]] = {}
        self._count = 0
        self.value: Any = None
        self.spot: Spot | None = None

    def take(self, event: Any) -> None:
        """Go on with *event*."""
        yaml = self._yaml
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open(event, isinstance(event, yaml.MappingStartEvent))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._close(event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)

    @property
    def _expects_key(self) -> bool:
        return bool(
            self._frames
            and isinstance(self._frames[-1].value, dict)
            and self._frames[-1].name is None
        )

    def _scalar(self, event: Any) -> None:
        if self._expects_key:
            self._key(event)
            return
        value, spot = _scalar_value(event), Spot(*_span(event), self._pending_key())
        if event.anchor:
            self._anchors[event.anchor] = (value, spot, 1)
        self._add(event, value, spot, 1)

    def _key(self, event: Any) -> None:
        frame, name = self._frames[-1], event.value
        # In quotes it is a key like any other.
        frame.merging = name == _MERGE and event.style in (None, "") and event.tag is None
        if name in frame.value and not frame.merging:
            _fail(
                event,
                f"the key {name!r} stands twice in one mapping; keep one of them",
                f"同一映射中键 {name!r} 重复出现;请只保留一个",
            )
        frame.name, frame.key = name, _span(event)

    def _open(self, event: Any, mapping: bool) -> None:
        self._refuse_as_key(event)
        if event.tag not in _PLAIN_TAGS:
            _refuse_tag(event)
        if len(self._frames) >= MAX_DEPTH:
            _fail(event, f"nested more than {MAX_DEPTH} levels deep", f"嵌套超过 {MAX_DEPTH} 层")
        value: Any = {} if mapping else []
        members: Any = {} if mapping else []
        spot = Spot(*_span(event), self._pending_key(), members)
        self._frames.append(_Frame(value, spot, members, event.anchor, self._count))

    def _close(self, event: Any) -> None:
        frame = self._frames.pop()
        frame.spot.end = event.end_mark.index
        for merged, spots in frame.merges:
            for name, value in merged.items():
                if name not in frame.value:
                    frame.value[name] = value
                    frame.members[name] = spots.member(name)
        if frame.anchor:
            size = self._count - frame.before + 1
            self._anchors[frame.anchor] = (frame.value, frame.spot, size)
        self._add(event, frame.value, frame.spot, 1)

    def _alias(self, event: Any) -> None:
        self._refuse_as_key(event)
        known = self._anchors.get(event.anchor)
        if known is None:
            _fail(
                event,
                f"*{event.anchor} names no finished anchor",
                f"*{event.anchor} 没有对应的锚点",
            )
        value, anchored, size = known
        spot = Spot(*_span(event), self._pending_key(), anchored.members, anchored)
        self._add(event, value, spot, size)

    def _add(self, event: Any, value: Any, spot: Spot, size: int) -> None:
        self._count += size
        if self._count > MAX_VALUES:
            _fail(event, f"more than {MAX_VALUES:,} values", f"值的数量超过 {MAX_VALUES:,}")
        if not self._frames:
            self.value, self.spot = value, spot
            return
        frame = self._frames[-1]
        name, frame.name = frame.name, None
        if frame.merging:
            self._merge(event, frame, value, spot)
        elif name is None:
            frame.value.append(value)
            frame.members.append(spot)
        else:
            frame.value[name] = value
            frame.members[name] = spot

    @staticmethod
    def _merge(event: Any, frame: _Frame, value: Any, spot: Spot) -> None:
        frame.merging = False
        several = isinstance(value, list)
        sources = cast("list[Any]", value) if several else [value]
        spots: Any = spot.members if several else [spot]
        if not all(isinstance(source, dict) for source in sources):
            _fail(
                event,
                '"<<" merges a mapping or a list of mappings',
                '"<<" 只能合并映射或映射列表',
            )
        frame.merges.extend(zip(sources, spots, strict=True))

    def _pending_key(self) -> Span | None:
        return self._frames[-1].key if self._frames and self._frames[-1].name is not None else None

    def _refuse_as_key(self, event: Any) -> None:
        if self._expects_key:
            _fail(event, "a key must be a plain text", "键必须是普通文本")


def _span(event: Any) -> Span:
    return event.start_mark.index, event.end_mark.index


def _fail(event: Any, message: str, message_zh: str) -> NoReturn:
    start, end = _span(event)
    raise MalformedError((start, max(end, start + 1)), message, message_zh)


def _refuse_tag(event: Any) -> NoReturn:
    _fail(
        event,
        f"the tag {event.tag!r} is not allowed; a request is plain data",
        f"不允许标签 {event.tag!r};请求只能是普通数据",
    )


def _scalar_value(event: Any) -> Any:
    text: str = event.value
    if event.tag == f"{_TAG}str":
        return text
    if event.tag not in (None, "!"):
        _refuse_tag(event)
    if event.tag == "!" or event.style not in (None, ""):
        return text
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    return _number(event, text) if text[0] in "+-.0123456789" else text


def _number(event: Any, text: str) -> Any:
    if _INTEGER.fullmatch(text):
        if len(text) > MAX_DIGITS:
            _fail(
                event,
                f"an integer of more than {MAX_DIGITS} digits cannot be read",
                f"整数超过 {MAX_DIGITS} 位,无法读取",
            )
        return int(text)
    pattern, base = _BASES.get(text[:2], (None, 0))
    if pattern is not None and pattern.fullmatch(text):
        return int(text[2:], base)
    if _NOT_FINITE.fullmatch(text):
        _fail(event, f"{text} is no JSON value", f"{text} 不是 JSON 值")
    if _FLOAT.fullmatch(text):
        number = float(text)
        if not math.isfinite(number):
            _fail(
                event,
                "the number is beyond the range of a double",
                "数字超出双精度浮点数的范围",
            )
        return number
    return text
