"""Relowering: after a change of a few pieces of a large document, only what depends on these is lowered again.

What depends on them is lowered by itself twice, as it was and as it is now. Only where the first comes to what lowering
the whole document came to, and the second to the same names, the rest is known to be as it was; otherwise, the whole
document is lowered again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .. import ir
from ..errors import InputError
from ..kept_services import Basis, Lowered
from ..loading import Document
from ..pieces import Place, only, pieces_of
from ..resolving import Workspace

#: Sections of `components` that are but parts of what refers to them.
_PARTS = frozenset({"schemas", "parameters", "responses", "requestBodies", "headers", "examples"})
#: So many path items are lowered by themselves at most.
_MOST = 60
_KINDS = ("enumerations", "unions", "models", "aliases")
_COMPONENTS = "/components/"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of a document a change has to do with.

    Attributes:
        affected: the places of the pieces that changed, and of all that refers to them.
        places: these, and all that they refer to.
    """

    affected: frozenset[Place]
    places: frozenset[Place]


def narrowing(document: Document, basis: Basis) -> Narrowing | None:
    """What the change of *document* since *basis* has to do with; None where that is too much, or cannot be told."""
    if basis.document is None or document.origins is not None:
        return None
    before, now = basis.document[1], pieces_of(document)
    if before.frame != now.frame or before.steps is None or now.steps is None:
        return None
    changed = [place for place, digest in now.digests.items() if before.digests[place] != digest]
    affected = before.before(changed) | now.before(changed)
    paths = [place for place in affected if place[0] == "paths"]
    if len(paths) > _MOST or any(
        place[0] != "paths" and place[1] not in _PARTS for place in affected
    ):
        return None
    places = before.beyond(affected) | now.beyond(affected)
    return Narrowing(frozenset(affected), frozenset(places))


def relower(
    document: Document,
    workspace: Workspace,
    basis: Basis,
    lower: Callable[
        [Workspace, Document, Collection[tuple[str, str]]],
        tuple[Lowered, frozenset[tuple[str, str]]],
    ],
) -> Lowered | None:
    """What *document* becomes, as far as that follows from *basis*; None where it does not.

    Args:
        document: the only document of a service.
        workspace: where it is from.
        basis: what it was, and what it became.
        lower: lowers the service from a workspace in which the document is narrowed, with the whole document and what
            is sent elsewhere; says what it became, and what is sent there.
    """
    narrow = narrowing(document, basis)
    if narrow is None or basis.document is None:
        return None
    if not narrow.affected:
        return basis.lowered

    def lowered(value: Any) -> tuple[Lowered, frozenset[tuple[str, str]]]:
        whole = replace(document, value=value, kept={})
        part = replace(document, value=only(value, narrow.places), kept={})
        return lower(workspace.standing_in(part), whole, basis.lowered.sent)

    try:
        before, now = lowered(basis.document[0]), lowered(document.value)
    except InputError:
        return None
    if not _in_harmony(basis.lowered.sent, before[1], now[1]):
        return None
    sent = (basis.lowered.sent - before[1]) | now[1]
    found = _spliced(basis.lowered, before[0], now[0])
    return replace(found, sent=sent) if found else None


def _in_harmony(
    whole: frozenset[tuple[str, str]],
    before: frozenset[tuple[str, str]],
    now: frozenset[tuple[str, str]],
) -> bool:
    """Whether all components are *now* sent that were *before*, and none that was not in the *whole*."""
    return _shared(now) <= whole and _shared(before) <= now


def _shared(keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    return {key for key in keys if key[1].startswith(_COMPONENTS)}


def _spliced(whole: Lowered, before: Lowered, now: Lowered) -> Lowered | None:
    """*whole*, in which *now* takes the place of its part *before*; None where it is no part, or has other names."""
    service = _spliced_service(whole.service, before.service, now.service)
    same = list(before.places.items()) == list(now.places.items())
    same = same and all(whole.places.get(name) == place for name, place in before.places.items())
    same = same and all(whole.schemas[name] == schema for name, schema in before.schemas.items())
    if service is None or not same:
        return None
    anew = (
        {each.name for each in now.service.named}
        | {each.id for each in now.service.operations}
        | now.schemas.keys()
    )
    digests = {key: known for key, known in whole.digests.items() if key[1] not in anew}
    return replace(
        whole, service=service, schemas={**whole.schemas, **now.schemas}, digests=digests
    )


def _spliced_service(whole: ir.Service, before: ir.Service, now: ir.Service) -> ir.Service | None:
    if any(each.webhooks for each in (before, now)):
        return None
    if any(each.left_out for each in (whole, before, now)):
        return None
    if before.errors != now.errors or before.client_parameters != now.client_parameters:
        return None
    if list(map(_names, before.operations)) != list(map(_names, now.operations)):
        return None
    operations = _exchanged(
        whole.operations, before.operations, now.operations, lambda each: each.id
    )
    named = {
        kind: _exchanged(
            getattr(whole, kind), getattr(before, kind), getattr(now, kind), lambda each: each.name
        )
        for kind in _KINDS
    }
    if operations is None or None in named.values():
        return None
    exchanged: dict[str, Any] = named
    documents = {
        name: _merged(value, now.documents[name]) for name, value in whole.documents.items()
    }
    return replace(whole, operations=operations, documents=documents, **exchanged)


def _names(operation: ir.Operation) -> tuple[str, ...]:
    return (operation.id, operation.name, operation.items_name, operation.stream_name)


def _exchanged(
    whole: tuple[Any, ...],
    before: tuple[Any, ...],
    now: tuple[Any, ...],
    name: Callable[[Any], str],
) -> tuple[Any, ...] | None:
    """*whole* with those of *now* in place of those of *before*, which must be in it and have the same names."""
    known = {name(each): each for each in whole}
    if list(map(name, before)) != list(map(name, now)) or any(
        known.get(name(each)) != each for each in before
    ):
        return None
    known.update((name(each), each) for each in now)
    return tuple(known.values())


def _merged(whole: Mapping[str, Any], part: Mapping[str, Any]) -> dict[str, Any]:
    """The OpenAPI document *whole* with the pieces of *part* in place of its own."""
    made = {**whole, "paths": {**whole["paths"], **part["paths"]}}
    if "components" in whole:
        sections = part["components"]
        made["components"] = {
            name: {**held, **sections[name]} if name in _PARTS else held
            for name, held in whole["components"].items()
        }
    return made
