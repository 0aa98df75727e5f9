"""Reading rules: which members of a request a cross-field rule reads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ..cel import CelError, parse
from ..cel import syntax as cel
from ..pointers import split

#: The names from `self` to a member, e.g. ("Container", "Port").
Names = tuple[str, ...]


@lru_cache(maxsize=4096)
def members_read(expression: str, pointer: str) -> tuple[Names, ...]:
    """The members that the rule *expression* reads, and the one that it points at; longest paths only."""
    found: dict[Names, None] = {}
    if pointer:
        found[tuple(part for part in split(pointer) if not part.isdigit())] = None
    try:
        _read(parse(expression), {"self": ()}, found)
    except CelError:
        return tuple(found)
    return tuple(
        names
        for names in found
        if names and not any(other != names and other[: len(names)] == names for other in found)
    )


def _read(
    node: cel.Node, scope: Mapping[str, Names | None], found: dict[Names, None]
) -> Names | None:
    """Note what *node* reads; its own names from `self`, None where it is something computed."""
    names = _place(node, scope, found)
    if names is not None:
        found[names] = None
    return names


def _place(
    node: cel.Node, scope: Mapping[str, Names | None], found: dict[Names, None]
) -> Names | None:
    match node:
        case cel.Identifier():
            return scope.get(node.name)
        case cel.Select() | cel.Has():
            base = _read(node.operand, scope, found)
            return None if base is None else (*base, node.field)
        case cel.Index():
            _read(node.key, scope, found)
            base = _read(node.operand, scope, found)
            if (
                base is not None
                and isinstance(node.key, cel.Literal)
                and isinstance(node.key.value, str)
            ):
                return (*base, node.key.value)
            return base
        case cel.Comprehension():
            return _comprehension(node, scope, found)
        case cel.Conditional():
            for part in (node.condition, node.then, node.otherwise):
                _read(part, scope, found)
        case cel.Logical():
            for part in node.operands:
                _read(part, scope, found)
        case cel.Call():
            receiver = _read(node.receiver, scope, found) if node.receiver else None
            for part in node.arguments:
                _read(part, scope, found)
            return receiver if node.function in _SAME_ELEMENTS else None
        case cel.ListLiteral():
            for part in node.elements:
                _read(part, scope, found)
        case cel.MapLiteral():
            for entry in node.entries:
                for part in entry:
                    _read(part, scope, found)
    return None


#: Functions of a list whose answer is a list of the same elements.
_SAME_ELEMENTS = frozenset({"sort", "distinct", "reverse", "slice"})


def _comprehension(
    node: cel.Comprehension, scope: Mapping[str, Names | None], found: dict[Names, None]
) -> Names | None:
    source = _read(node.source, scope, found)
    inner = {**scope, **dict.fromkeys(node.variables[:-1]), node.variables[-1]: source}
    if node.condition is not None:
        _read(node.condition, inner, found)
    body = _read(node.body, inner, found)
    if node.kind == "filter":
        return source
    return body if node.kind == "map" else None
