"""Names and values as a fake cloud reads them: what `placing` writes in the styles of OpenAPI, read back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .media_types import kind_of
from .plan import Parameter
from .shapes import Shape, arrays, objects, scalar, scalars

__all__ = ["Leaf", "Pair", "Styles", "built"]

#: A name, and its value as it was written.
Pair = tuple[str, str]
#: The names that lead to a value, and the value.
Leaf = tuple[Sequence[str], str]
Objects = Mapping[str, Mapping[str, Shape]]

#: What delimits the parts of a value: as it stands in a URL, and where nothing is percent-encoded.
_ENCODED = {"form": ",", "spaceDelimited": r"%20|\+", "pipeDelimited": r"%7[Cc]|\|"}
_PLAIN = {"form": ",", "spaceDelimited": " ", "pipeDelimited": r"\|"}


@dataclass(frozen=True, slots=True)
class Styles:
    """How values are read.

    Attributes:
        objects: the shapes of the members of each object.
        decode: makes a text of a part of what was written.
        encoded: whether what was written is percent-encoded.
    """

    objects: Objects
    decode: Callable[[str], str]
    encoded: bool = True

    def read(
        self, pairs: Iterable[Pair], parameters: Iterable[tuple[Parameter, Shape]]
    ) -> tuple[dict[str, Any], list[Pair]]:
        """The members that *pairs* hold of *parameters*, and the pairs that belong to none."""
        rest = list(pairs)
        members: dict[str, Any] = {}
        spread: list[tuple[Parameter, Shape]] = []
        for parameter, shape in parameters:
            own = [pair for pair in rest if _belongs(pair[0], parameter)]
            if own:
                members[parameter.member] = self._value(parameter, shape, own)
                rest = [pair for pair in rest if pair not in own]
            elif objects(shape) and _is_form(parameter) and _explodes(parameter):
                spread.append((parameter, shape))
        for parameter, shape in spread:
            # Of an object, each member is a pair of its own.
            own = [pair for pair in rest if _member(shape, pair[0], self.objects) is not None]
            if own:
                named = [((name,), self.decode(text)) for name, text in own]
                members[parameter.member] = built(named, shape, self.objects)
                rest = [pair for pair in rest if pair not in own]
        return members, rest

    def _value(self, parameter: Parameter, shape: Shape, own: Sequence[Pair]) -> Any:
        text = own[-1][1]
        if parameter.media_type is not None:
            return described(parameter.media_type, self.decode(text), shape)
        if parameter.style == "deepObject":
            leaves = [
                (_keys(name.removeprefix(parameter.name)), self.decode(value))
                for name, value in own
            ]
            return built(leaves, shape, self.objects)
        if _explodes(parameter):
            texts = [self.decode(value) for _, value in own]
            several = len(texts) > 1 and "any" in scalars(shape)
            if several or (arrays(shape) and (len(texts) > 1 or not _may_be_scalar(shape))):
                return self._items(texts, shape)
            return scalar(texts[-1], shape)
        delimiters = _ENCODED if self.encoded else _PLAIN
        parts = re.split(delimiters.get(parameter.style or "form", ","), text)
        return self.delimited(text, parts, shape)

    def delimited(
        self, text: str, parts: Sequence[str], shape: Shape, *, assigned: bool = False
    ) -> Any:
        """The value that *text* is, whose *parts* are what its delimiter makes of it.

        Args:
            assigned: whether the members of an object are `name=value`, and not `name,value`.
        """
        composed = len(parts) > 1 or not _may_be_scalar(shape)
        if composed and arrays(shape):
            return self._items([self.decode(part) for part in parts], shape)
        composed = composed or (assigned and "=" in text)
        if not composed or not objects(shape):
            return scalar(self.decode(text), shape)
        if assigned:
            named = [part.partition("=")[::2] for part in parts]
        else:
            named = list(zip(parts[::2], parts[1::2], strict=False))
        leaves = [((self.decode(name),), self.decode(value)) for name, value in named]
        return built(leaves, shape, self.objects)

    def _items(self, texts: Iterable[str], shape: Shape) -> list[Any]:
        item = next(iter(arrays(shape)), "any")
        return [None if text == "" and _is_null(item) else scalar(text, item) for text in texts]


def described(media_type: str, text: str, shape: Shape) -> Any:
    """The value of *text* in *media_type*."""
    if kind_of(media_type) == "json":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return scalar(text, shape)


def built(leaves: Sequence[Leaf], shape: Shape, known: Objects) -> Any:
    """The value of *shape* that its *leaves* make; texts where they cannot, of which the validator will tell."""
    if any(not path for path, _ in leaves):
        return scalar(leaves[-1][1], shape)
    groups = _grouped(leaves)
    numbered = all(name.isascii() and name.isdigit() for name in groups)
    if numbered and (arrays(shape) or not objects(shape)):
        item = next(iter(arrays(shape)), "any")
        return [built(groups[index], item, known) for index in sorted(groups, key=int)]
    values = [each[1] for each in objects(shape) if each[0] == "map"]
    if values and _may_be_scalar(values[0]):
        # A dot is part of a name there.
        return {".".join(path): scalar(text, values[0]) for path, text in leaves}
    if not objects(shape):
        return {".".join(path): text for path, text in leaves}
    return {
        name: built(below, _member(shape, name, known) or "any", known)
        for name, below in groups.items()
    }


def _grouped(leaves: Sequence[Leaf]) -> dict[str, list[Leaf]]:
    groups: dict[str, list[Leaf]] = {}
    for path, value in leaves:
        groups.setdefault(path[0], []).append((path[1:], value))
    return groups


def _member(shape: Shape, name: str, known: Objects) -> Shape | None:
    """The shape of the member *name* of an object; None where none of the shapes of objects has it."""
    for kind, inner in objects(shape):
        members = known.get(inner, {}) if kind == "object" else {"*": inner}
        found = members.get(name, members.get("*"))
        if found is not None:
            return found
    return None


def _belongs(name: str, parameter: Parameter) -> bool:
    if name == parameter.name:
        return True
    return parameter.style == "deepObject" and name.startswith(f"{parameter.name}[")


def _keys(brackets: str) -> list[str]:
    """The names in "[a][b]"."""
    return brackets[1:].removesuffix("]").split("][") if brackets else []


def _is_form(parameter: Parameter) -> bool:
    return parameter.media_type is None and parameter.style != "deepObject"


def _explodes(parameter: Parameter) -> bool:
    if parameter.explode is None:
        return parameter.style in (None, "form", "deepObject")
    return parameter.explode


def _may_be_scalar(shape: Shape) -> bool:
    return any(kind != "null" for kind in scalars(shape))


def _is_null(shape: Shape) -> bool:
    return "null" in scalars(shape) and "string" not in scalars(shape)
