"""Relations: which parameters a cross-field rule is about, and which rules a parameter is involved in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from .. import ir
from ..cel import CelError, parse
from ..cel import syntax as cel
from ..describing import Profile, anchor
from ..pointers import split

#: The names from `self` to a member, e.g. ("Container", "Port").
Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule as the pages show it.

    Attributes:
        id: what a link to it ends in.
        labels: the profiles that it holds in; () for all.
        places: ids of the objects that it holds for; "" stands for the request itself.
        involved: ids of the parameters that it reads, in the order of the rule.
    """

    id: str
    rule: ir.Rule
    labels: tuple[str, ...]
    places: tuple[str, ...]
    involved: tuple[str, ...]


def rule_entries(
    profiles: Sequence[Profile], model: Mapping[str, ir.Model], known: frozenset[str]
) -> tuple[RuleEntry, ...]:
    """The rules of a request; *known* are the ids of its parameters."""
    places: dict[tuple[str, str], dict[str, None]] = {}
    labels: dict[tuple[str, str], dict[str, None]] = {}
    rules: dict[tuple[str, str], ir.Rule] = {}
    for profile in profiles:
        for owner, place in _places(profile):
            for rule in model[owner].rules:
                key = rule.id, rule.expression
                rules[key] = rule
                places.setdefault(key, {})[place] = None
                labels.setdefault(key, {})[profile.label] = None
    taken: dict[str, int] = {}
    entries = []
    for key, rule in rules.items():
        count = taken[rule.id] = taken.get(rule.id, 0) + 1
        identifier = f"rule:{quote(rule.id)}" + (f"~{count}" if count > 1 else "")
        held = tuple(labels[key]) if len(labels[key]) < len(profiles) else ()
        involved = tuple(_involved(rule, tuple(places[key]), known))
        entries.append(RuleEntry(identifier, rule, held, tuple(places[key]), involved))
    return tuple(entries)


def rules_by_parameter(entries: Iterable[RuleEntry]) -> Mapping[str, tuple[RuleEntry, ...]]:
    """For each involved parameter's id the rules that it is involved in."""
    found: dict[str, list[RuleEntry]] = {}
    for entry in entries:
        for identifier in entry.involved:
            found.setdefault(identifier, []).append(entry)
    return {identifier: tuple(rules) for identifier, rules in found.items()}


def _places(profile: Profile) -> Iterator[tuple[str, str]]:
    """Each model in the request with the id of a parameter that holds it."""
    yield profile.model.name, ""
    for row in profile.rows:
        yield from ((name, row.anchor) for name in row.member.models)


def _involved(rule: ir.Rule, places: tuple[str, ...], known: frozenset[str]) -> Iterator[str]:
    seen: set[str] = set()
    for place in places:
        for names in _names(rule.expression, rule.pointer):
            prefix = f"{place}." if place else ""
            candidates = [
                prefix + ".".join(map(anchor, names[:end])) for end in range(len(names), 0, -1)
            ]
            best = next((each for each in candidates if each in known), None)
            if best is not None and best not in seen:
                seen.add(best)
                yield best


@lru_cache(maxsize=4096)
def _names(expression: str, pointer: str) -> tuple[Names, ...]:
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
