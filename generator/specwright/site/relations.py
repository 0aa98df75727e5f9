"""Relations: which parameters a cross-field rule is about, and which rules a parameter is involved in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from .. import ir
from ..describing import Profile, anchor


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
    if profile.model.name:
        yield profile.model.name, ""
    for row in profile.rows:
        yield from ((name, row.anchor) for name in row.member.models)


def _involved(rule: ir.Rule, places: tuple[str, ...], known: frozenset[str]) -> Iterator[str]:
    # Loading the parser of rules takes longer than the pages of a service that has none.
    from .rule_reading import members_read

    seen: set[str] = set()
    for place in places:
        for names in members_read(rule.expression, rule.pointer):
            prefix = f"{place}." if place else ""
            candidates = [
                prefix + ".".join(map(anchor, names[:end])) for end in range(len(names), 0, -1)
            ]
            best = next((each for each in candidates if each in known), None)
            if best is not None and best not in seen:
                seen.add(best)
                yield best
