"""Pieces: those parts of a document that are right or wrong by themselves, and what they refer to.

A piece is a path item, a webhook or a component. Two documents of the same frame differ in pieces alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from . import pointers
from .loading import Document
from .resolving import mapping_reference

#: Where a piece stands: ("paths", "/pets"), ("components", "schemas", "Pet").
Place = tuple[str, ...]

_OF_PIECES = frozenset(
    """paths webhooks schemas responses parameters examples requestBodies headers securitySchemes links callbacks
    pathItems""".split()
)
_REFERENCE = re.compile(r'"\$ref":"((?:[^"\\]|\\.)*)"')
#: Keywords by which something is referred to otherwise than by where it stands.
_NAMING = re.compile(r'"\$(?:anchor|dynamicAnchor|dynamicRef|id)":')
_DISCRIMINATOR = '"discriminator":'
_ALL_OF = '"allOf":'


@dataclass(frozen=True, slots=True)
class Pieces:
    """A document in pieces.

    Attributes:
        digests: the SHA-256 of each piece, by its place.
        frame: the SHA-256 of the document without what its pieces say: all else, and the order of all.
        steps: the places that each piece refers to; None where this cannot be told from references alone.
    """

    digests: Mapping[Place, str]
    frame: str
    steps: Mapping[Place, tuple[Place, ...]] | None

    def beyond(self, places: Iterable[Place]) -> set[Place]:
        """*places*, and all that they refer to."""
        return _reached(self.steps or {}, places)

    def before(self, places: Iterable[Place]) -> set[Place]:
        """*places*, and all that refers to them."""
        back: dict[Place, list[Place]] = {}
        for place, targets in (self.steps or {}).items():
            for target in targets:
                back.setdefault(target, []).append(place)
        return _reached(back, places)


def pieces_of(document: Document) -> Pieces:
    """The pieces of *document*; they are worked out once."""
    if "pieces" not in document.kept:
        document.kept["pieces"] = _pieces(document.value)
    found: Pieces = document.kept["pieces"]
    return found


def only(value: Mapping[str, Any], places: Collection[Place]) -> dict[str, Any]:
    """The document *value* with those of its pieces alone that stand at *places*."""
    made = dict(value)
    for holder in ("paths", "webhooks"):
        if isinstance(value.get(holder), dict):
            made[holder] = _those(value[holder], (holder,), places)
    if isinstance(value.get("components"), dict):
        made["components"] = {
            name: _those(held, ("components", name), places)
            for name, held in value["components"].items()
        }
    return made


def without(value: Mapping[str, Any], places: Collection[Place]) -> dict[str, Any]:
    """The document *value* without its pieces at *places*."""
    return only(value, [place for place, _ in _held(value) if place not in places])


def _those(held: Any, above: Place, places: Collection[Place]) -> Any:
    if above[-1] not in _OF_PIECES or not isinstance(held, dict):
        return held
    return {name: each for name, each in held.items() if (*above, name) in places}


def _held(value: Any) -> Iterator[tuple[Place, Any]]:
    if not isinstance(value, dict):
        return
    components = value.get("components")
    holders: dict[Place, Any] = {(name,): value.get(name) for name in ("paths", "webhooks")}
    if isinstance(components, dict):
        holders.update({("components", name): held for name, held in components.items()})
    for place, holder in holders.items():
        if isinstance(holder, dict) and place[-1] in _OF_PIECES:
            for name, held in holder.items():
                yield (*place, name), held


def _pieces(value: Any) -> Pieces:
    written = {place: _written(held) for place, held in _held(value)}
    digests = {place: _digest(text) for place, text in written.items()}
    frame = _digest(_written([only(value, ()) if isinstance(value, dict) else value, [*digests]]))
    return Pieces(digests, frame, _steps(value, written))


def _written(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), default=repr)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _steps(value: Any, written: Mapping[Place, str]) -> dict[Place, tuple[Place, ...]] | None:
    steps: dict[Place, list[Place]] = {}
    for place, text in written.items():
        references = [json.loads(f'"{each}"') for each in _REFERENCE.findall(text)]
        if _DISCRIMINATOR in text:
            references += map(mapping_reference, _mapped(_at(value, place)))
        if _NAMING.search(text) or not all(each.startswith("#/") for each in references):
            return None
        named = dict.fromkeys(map(_place, references))
        steps[place] = [each for each in named if each in written]
    # What a base with a discriminator means, those who build on it have a say in.
    users: dict[Place, list[Place]] = {}
    for place, targets in steps.items():
        for target in targets if _ALL_OF in written[place] else ():
            users.setdefault(target, []).append(place)
    for base in [place for place, text in written.items() if _DISCRIMINATOR in text]:
        steps[base] += _reached(users, [base]) - {base}
    return {place: tuple(dict.fromkeys(targets)) for place, targets in steps.items()}


def _at(value: Any, place: Place) -> Any:
    for token in place:
        value = value[token]
    return value


def _place(reference: str) -> Place:
    """The place of the piece that a *reference* into the same document leads to, or into."""
    parts = pointers.split(pointers.from_fragment(reference[1:]))
    return tuple(parts[: 3 if parts[0] == "components" else 2])


def _mapped(value: Any) -> Iterator[str]:
    """What the discriminators in *value* map to."""
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            mapping = each.get("mapping")
            yield from (
                (t for t in mapping.values() if isinstance(t, str))
                if isinstance(mapping, dict)
                else ()
            )
            pending.extend(each.values())
        elif isinstance(each, list):
            pending.extend(each)


def _reached(steps: Mapping[Place, Iterable[Place]], places: Iterable[Place]) -> set[Place]:
    pending = [*places]
    found = set(pending)
    while pending:
        for target in steps.get(pending.pop(), ()):
            if target not in found:
                found.add(target)
                pending.append(target)
    return found


__all__ = ["Pieces", "Place", "only", "pieces_of", "without"]
