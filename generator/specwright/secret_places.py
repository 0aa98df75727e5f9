"""Where the secrets of requests stand, for whoever has to keep them out of texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from . import ir, pointers

#: More places than this are told by the names of the members alone.
_MOST = 200
#: Any index or key.
_ANY = "/*"
#: Any number of steps.
_AT_ANY_DEPTH = "/**"


class _Endless(Exception):
    """The places are too many to list: objects hold objects of their own kind."""


class SecretPlaces:
    """The places of secrets in the requests of *service*."""

    def __init__(self, service: ir.Service) -> None:
        self._types: Mapping[str, ir.Named] = {each.name: each for each in service.named}

    def of(self, operation: ir.Operation) -> tuple[str, ...]:
        """The places in the request of *operation*.

        Each is a JSON Pointer in which `*` is any index or key, and `**` any number of steps: where objects hold
        objects of their own kind, a secret is a member of its name at any depth.
        """
        given = [each.property for each in operation.parameters]
        found = [pointers.join("", each.name) for each in given if _is_secret(each)]
        if operation.request is not None and self._leads(operation.request):
            try:
                found += list(self._below(operation.request, "", (), [0]))
            except _Endless:
                names = self._names(operation.request)
                found.extend(pointers.join(_AT_ANY_DEPTH, name) for name in names)
        return tuple(dict.fromkeys(found))

    @cached_property
    def _leading(self) -> frozenset[str]:
        """The names of the types in which there is a secret, at any depth."""
        users: dict[str, list[str]] = {}
        pending: list[str] = []
        for name, each in self._types.items():
            for used in ir.named_by(each):
                users.setdefault(used, []).append(name)
            if isinstance(each, ir.Model) and any(map(_is_secret, _members(each))):
                pending.append(name)
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending.extend(users.get(name, ()))
        return frozenset(found)

    def _leads(self, lowered: ir.Type) -> bool:
        return not self._leading.isdisjoint(ir.names_in(lowered))

    def _below(
        self, lowered: ir.Type, place: str, owners: tuple[str, ...], count: list[int]
    ) -> Iterator[str]:
        """The places in a value of the type *lowered* that stands at *place* inside objects of *owners*."""
        if isinstance(lowered, ir.ListType):
            yield from self._below(lowered.item, place + _ANY, owners, count)
        elif isinstance(lowered, ir.MapType):
            yield from self._below(lowered.value, place + _ANY, owners, count)
        elif isinstance(lowered, ir.UnionType):
            for option in lowered.options:
                yield from self._below(option, place, owners, count)
        elif isinstance(lowered, ir.ModelType) and lowered.name in self._leading:
            if lowered.name in owners:
                raise _Endless
            yield from self._inside(lowered.name, place, (*owners, lowered.name), count)

    def _inside(
        self, name: str, place: str, owners: tuple[str, ...], count: list[int]
    ) -> Iterator[str]:
        named = self._types[name]
        if isinstance(named, ir.Union):
            for model in named.models:
                yield from self._below(ir.ModelType(model), place, owners, count)
        for member in _members(named) if isinstance(named, ir.Model) else ():
            inner = pointers.join(place, member.name)
            if _is_secret(member):
                count[0] += 1
                if count[0] > _MOST:
                    raise _Endless
                yield inner
            else:
                yield from self._below(member.type, inner, owners, count)

    def _names(self, lowered: ir.Type) -> list[str]:
        """The names of the secret members at any depth of *lowered*."""
        seen: set[str] = set()
        pending = list(ir.names_in(lowered))
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name in seen or name not in self._leading:
                continue
            seen.add(name)
            named = self._types[name]
            pending.extend(ir.named_by(named))
            if isinstance(named, ir.Model):
                found.update(each.name for each in _members(named) if _is_secret(each))
        return sorted(found)


def _members(model: ir.Model) -> Iterator[ir.Property]:
    yield from model.properties
    if model.extra is not None:
        yield model.extra


def _is_secret(member: ir.Property) -> bool:
    """Whether the value of *member* is a secret, or its items are."""
    return member.secret or (member.item is not None and _is_secret(member.item))
