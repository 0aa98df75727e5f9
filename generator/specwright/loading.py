"""Loading: YAML or JSON text into plain values, with the line and column of each on request.

A spec is untrusted, so nothing but data is built (YAML 1.2 core types, no tags, no merge keys), keys must be
unique strings, and size, nesting and alias expansion are bounded. Spans are not kept: locating a pointer reads
the text again, which only faulty input pays for.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

import yaml

from . import pointers
from .errors import InputError, Location, Problem
from .origins import Origins

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 4_000_000
MAX_ALIASED = 50_000
MAX_DIGITS = 400
#: Characters of the JSON Pointers of all values together.
MAX_POINTERS = 500_000_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HOLDERS = frozenset({dict, list})
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z")


@dataclass(frozen=True, eq=False)
class Document:
    """One source file; two are the same only when they are one object.

    Attributes:
        path: absolute path of the file.
        name: the path shown to the user.
        text: its text.
        value: its content as plain dicts, lists, strings, numbers, booleans and None.
        origins: where in the text, or in other documents, what *value* holds was written; None where *value* is what
            the text says.
        kept: what was found out about it, by what it is; it goes when the document does.
    """

    path: Path
    name: str
    text: str = field(repr=False)
    value: Any = field(repr=False)
    origins: Origins | None = field(default=None, repr=False)
    kept: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def parts(self) -> tuple[Document, ...]:
        """The documents, as they were written, that *value* comes from."""
        return self.origins.documents if self.origins else (self,)

    def trace(self, pointer: str) -> tuple[Document, str]:
        """The document, as it was written, that holds what is at *pointer*, and its pointer there."""
        return self.origins.trace(pointer) if self.origins else (self, pointer)

    def identify(self, pointer: str) -> tuple[str, str]:
        """What tells what is at *pointer* from all else in any document: a file and a pointer."""
        shared = self.origins.identify(pointer) if self.origins else None
        return shared or (str(self.path), pointer)

    def places_of(self, file: str, pointer: str) -> tuple[str, ...]:
        """Where in *value* that is, or came to, what was written at *pointer* of the *file* of this name."""
        return self.origins.places_of(file, pointer) if self.origins else (pointer,)

    def locate(self, pointer: str) -> Location:
        """The place of the value at *pointer* (of its key where it has one); of its nearest parent if it is missing."""
        document, pointer = self.trace(pointer)
        return document._locate(pointer)

    def _locate(self, pointer: str) -> Location:
        while pointer not in self._spans and pointer:
            pointer = pointer.rpartition("/")[0]
        line, column = self._spans.get(pointer, (1, 1))
        return Location(self.name, line, column, pointer)

    def problem(self, pointer: str, message: str, hint: str = "") -> Problem:
        """The fault *message* at *pointer*, told where it was written."""
        document, written = self.trace(pointer)
        place = document._locate(written)
        return Problem(Location(place.file, place.line, place.column, written), message, hint)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the names and texts that its value comes from."""
        written = "\0".join(f"{part.name}\0{part.text}" for part in self.parts)
        return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _spans(self) -> dict[str, tuple[int, int]]:
        if self.name.endswith(".json"):
            return _json_spans(self.name, self.text)
        spans: dict[str, tuple[int, int]] = {}
        _Composer(self.name, self.text, spans).compose()
        return spans


def load(path: Path, name: str) -> Document:
    """Read the spec file at *path*, shown to the user as *name*.

    Raises:
        InputError: the file cannot be read, is too large, or is not well-formed YAML or JSON.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError([Problem(Location(name), f"cannot be read: {error.strerror}")]) from None
    if len(data) > MAX_BYTES:
        message = f"is longer than the {MAX_BYTES:,} bytes that a spec may have"
        raise InputError([Problem(Location(name), message)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        problem = Problem(Location(name, line, column), "is not UTF-8", "save the file as UTF-8")
        raise InputError([problem]) from None
    return _read_once(path, name, text)


#: The documents as they were read last: a process that watches reads the same again, and nobody changes them.
_known: dict[tuple[Path, str], Document] = {}
_MOST_KNOWN = 1024


def _read_once(path: Path, name: str, text: str) -> Document:
    known = _known.get((path, name))
    if known is None or known.text != text:
        known = Document(path, name, text, parse(name, text))
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[path, name] = known
    return known


def parse(name: str, text: str) -> Any:
    """The plain value of the YAML or JSON *text* of the file *name*.

    Raises:
        InputError: the text is malformed, ambiguous (duplicate keys) or beyond the limits.
    """
    parsed = _parse_json(name, text) if name.endswith(".json") else _Composer(name, text).compose()
    if _pointers_exceed(parsed, MAX_POINTERS):
        message = (
            "has keys so long, and so much below them, that its JSON Pointers are too much text"
        )
        raise InputError([Problem(Location(name, 1, 1), message, "shorten the keys")])
    return parsed


def _pointers_exceed(value: Any, limit: int) -> bool:
    """Whether the JSON Pointers of all that *value* holds have more than *limit* characters."""
    pending: list[tuple[Any, int]] = [(value, 0)]
    total = 0
    while pending and total <= limit:
        holder, length = pending.pop()
        if type(holder) is dict:
            total += length * len(holder) + sum(map(len, holder))
            for key, each in holder.items():
                if type(each) in _HOLDERS:
                    pending.append((each, length + len(key) + 1))
        elif type(holder) is list:
            total += length * len(holder)
            pending += [(each, length + 2) for each in holder if type(each) in _HOLDERS]
    return total > limit


def _parse_json(name: str, text: str) -> Any:
    """The value of the JSON *text*; what is wrong with it is left to a scanner, which knows every line."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(pairs)
        if len(mapping) != len(pairs):
            raise ValueError("a key stands twice in one object")
        return mapping

    def finite(number: str) -> float:
        value = float(number)
        if not math.isfinite(value):
            raise ValueError(f"{number} is no JSON number, or beyond the range of a double")
        return value

    def bounded(number: str) -> int:
        if len(number.lstrip("-")) > MAX_DIGITS:
            raise ValueError(f"an integer has more than {MAX_DIGITS} digits")
        return int(number)

    try:
        if _bracket_depth_exceeds(text, MAX_DEPTH):
            raise ValueError(f"it is nested more than {MAX_DEPTH} levels deep")
        value = json.loads(
            text,
            object_pairs_hook=unique,
            parse_constant=finite,
            parse_float=finite,
            parse_int=bounded,
        )
    except (ValueError, RecursionError) as error:
        _refuse_scalars(name, text)
        raise InputError([Problem(Location(name, 1, 1), f"is not JSON: {error}")]) from None
    if _SURROGATE.search(text):
        _refuse_scalars(name, text)
    return value


def _json_spans(name: str, text: str) -> dict[str, tuple[int, int]]:
    """Line and column of every value of the JSON *text*, or of its key where it has one."""
    from .json_spots import spots
    from .runtime.source_text import SourceText

    place = SourceText(text).place
    found = spots(name, text, MAX_DEPTH)
    return {pointer: place((spot.key or (spot.start,))[0]) for pointer, spot in found}


def _refuse_scalars(name: str, text: str) -> None:
    """Refuse, at its place, what the decoder lets through or cannot place.

    Halves of surrogate pairs are no characters, and no file can hold them.
    """
    from .json_spots import spots
    from .runtime.source_text import SourceText

    for pointer, spot in spots(name, text, MAX_DEPTH):
        value = None if spot.members is not None else (spot.start, spot.end)
        for start, end in filter(None, (spot.key, value)):
            fault = _fault_of_scalar(text[start:end])
            if fault:
                line, column = SourceText(text).place(start)
                raise InputError([Problem(Location(name, line, column, pointer), fault)])


def _fault_of_scalar(literal: str) -> str:
    if literal[0] == '"':
        if any("\ud800" <= character <= "\udfff" for character in json.loads(literal)):
            return "holds half of a surrogate pair, which is no character"
    elif len(literal.lstrip("-")) > MAX_DIGITS and literal.lstrip("-").isdigit():
        return f"is an integer of more than {MAX_DIGITS} digits"
    return ""


_NO_BRACKETS = bytes(set(range(256)) - set(b'[]{}"'))


def _bracket_depth_exceeds(text: str, limit: int) -> bool:
    depth = 0
    # Without escaped characters and all that is neither bracket nor quote, what is left is short.
    rest = text.encode("utf-8", "surrogatepass").replace(b"\\\\", b"").replace(b'\\"', b"")
    for character in re.sub(rb'"[^"]*"', b"", rest.translate(None, _NO_BRACKETS)).decode():
        if character in "[{":
            depth += 1
            if depth > limit:
                return True
        elif character in "]}":
            depth -= 1
    return False


class _Composer:
    """Builds plain values from YAML events without recursion, and records spans when asked to."""

    def __init__(
        self, name: str, text: str, spans: dict[str, tuple[int, int]] | None = None
    ) -> None:
        self._name = name
        self._text = text
        self._spans = spans
        # What each anchor stands for, how many values that are, and how many levels deep.
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._nodes = 0
        self._aliased = 0

    def compose(self) -> Any:
        try:
            return self._compose(iter(yaml.parse(self._text, Loader=_Loader)))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = (
                Location(self._name, mark.line + 1, mark.column + 1)
                if mark
                else Location(self._name)
            )
            why = " ".join(filter(None, (error.context, error.problem)))
            raise InputError([Problem(place, f"is not well-formed YAML: {why}")]) from None
        except yaml.reader.ReaderError as error:
            line = self._text.count("\n", 0, error.position) + 1
            message = f"holds the character {error.character!r}, which YAML does not allow"
            raise InputError([Problem(Location(self._name, line, 1), message)]) from None

    def _compose(self, events: Iterator[Any]) -> Any:
        # Each frame: [container, pending key or None, anchor, nodes counted when it was opened, height].
        frames: list[list[Any]] = []
        root: Any = None
        seen_root = False
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                if frames and isinstance(frames[-1][0], dict) and frames[-1][1] is None:
                    self._open_key(frames, event)
                    continue
                value, size, height = self._scalar(event), 1, 0
                self._record(frames, event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._refuse_key(frames, event)
                self._refuse_tag(event)
                self._record(frames, event)
                if len(frames) >= MAX_DEPTH:
                    self._fail(event, f"is nested more than {MAX_DEPTH} levels deep")
                container: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
                frames.append([container, None, event.anchor, self._nodes, 1])
                continue
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                value, _, anchor, before, height = frames.pop()
                size = self._nodes - before + 1
                if anchor:
                    self._anchors[anchor] = (value, size, height)
            elif isinstance(event, yaml.AliasEvent):
                self._refuse_key(frames, event)
                anchored = self._anchors.get(str(event.anchor))
                if anchored is None:
                    self._fail(event, f"*{event.anchor} refers to no finished anchor")
                value, size, height = anchored
                if len(frames) + height > MAX_DEPTH:
                    self._fail(event, f"is nested more than {MAX_DEPTH} levels deep")
                self._record(frames, event)
            elif isinstance(event, yaml.DocumentStartEvent) and seen_root:
                self._fail(event, "holds more than one document", "keep one document a file")
            else:
                continue
            if isinstance(event, yaml.ScalarEvent) and event.anchor:
                self._anchors[str(event.anchor)] = (value, 1, 0)
            self._count(event, size)
            if frames:
                self._add(frames[-1], value)
                frames[-1][4] = max(frames[-1][4], height + 1)
            else:
                root, seen_root = value, True
        return root

    def _count(self, event: Any, size: int) -> None:
        """Count what ends with *event*: itself, or the *size* values that an alias stands for."""
        if isinstance(event, yaml.AliasEvent):
            self._aliased += size
            self._nodes += size
        else:
            self._nodes += 1
        if self._nodes > MAX_NODES:
            self._fail(event, f"holds more than {MAX_NODES:,} values")
        if self._aliased > MAX_ALIASED:
            message = f"expands to more than {MAX_ALIASED:,} values by its aliases"
            self._fail(event, message, "use a $ref")

    @staticmethod
    def _add(frame: list[Any], value: Any) -> None:
        container = frame[0]
        if isinstance(container, dict):
            container[frame[1]] = value
            frame[1] = None
        else:
            container.append(value)

    def _open_key(self, frames: list[list[Any]], event: Any) -> None:
        frame, key = frames[-1], event.value
        plain = event.style in (None, "") and event.tag is None
        if plain and key == "<<":
            self._fail(event, "merge keys (<<) are not part of YAML 1.2", "use a $ref")
        frame[1] = key
        if key in frame[0]:
            message = f"the key {key!r} stands twice in one mapping"
            self._fail(event, message, pointer=self._pointer(frames))
        if self._spans is not None:
            self._spans[self._pointer(frames)] = _mark(event)

    def _record(self, frames: list[list[Any]], event: Any) -> None:
        if self._spans is not None:
            self._spans.setdefault(self._pointer(frames), _mark(event))

    @staticmethod
    def _pointer(frames: list[list[Any]]) -> str:
        tokens = (key if isinstance(holder, dict) else len(holder) for holder, key, *_ in frames)
        return pointers.join("", *tokens)

    def _refuse_key(self, frames: list[list[Any]], event: Any) -> None:
        if frames and isinstance(frames[-1][0], dict) and frames[-1][1] is None:
            self._fail(event, "a key must be a plain string")

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            self._fail(event, f"the tag {event.tag!r} is not allowed", "specs are plain data")

    def _scalar(self, event: Any) -> Any:
        text = event.value
        if event.style not in (None, ""):
            if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
                self._refuse_tag(event)
            return text
        if event.tag == "tag:yaml.org,2002:str":
            return text
        self._refuse_tag(event)
        if text in _NULLS:
            return None
        if text in _BOOLS:
            return _BOOLS[text]
        return self._number(event, text)

    def _number(self, event: Any, text: str) -> Any:
        first = text[0]
        if not (first.isdigit() or first in "+-."):
            return text
        if _INTEGER.match(text):
            if len(text.lstrip("+-")) > MAX_DIGITS:
                self._fail(event, f"is an integer of more than {MAX_DIGITS} digits")
            return int(text)
        if _OCTAL.match(text):
            return int(text[2:], 8)
        if _HEXADECIMAL.match(text):
            return int(text, 16)
        if _NOT_FINITE.match(text):
            self._fail(event, f"{text} is no JSON number")
        if _FLOAT.match(text):
            number = float(text)
            if math.isinf(number):
                self._fail(event, f"{text} is beyond the range of a double")
            return number
        return text

    def _fail(self, event: Any, message: str, hint: str = "", pointer: str = "") -> NoReturn:
        line, column = _mark(event)
        raise InputError([Problem(Location(self._name, line, column, pointer), message, hint)])


def _mark(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
