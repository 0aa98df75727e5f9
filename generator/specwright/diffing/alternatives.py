"""Which alternative of an old schema is which of a new one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

from ..resolving import Workspace
from .canonical import canonical
from .comparing_values import within
from .views import Option, View

#: So many alternatives of each side are compared with each other for what they have in common.
_MOST_COMPARED = 100

#: The alternatives of one side, and what resolves their references.
Side = tuple[Workspace, list[Option]]


def align(
    old: list[list[Option]], new: list[list[Option]]
) -> list[tuple[list[Option], list[Option]]]:
    """Each union of *old* with the one of *new* that it is, [] where there is none."""
    left = list(old)
    found = []
    for union in new:
        known = set(map(_signature, union))
        same = max(left, key=lambda u: len(known & set(map(_signature, u))), default=None)
        if same is not None:
            left.remove(same)
        found.append((same or [], union))
    return [*found, *((union, []) for union in left)]


def _signature(option: Option) -> str:
    return option.name or canonical(option.spot.value)


def pair(old: Side, new: Side) -> tuple[list[tuple[Option, Option]], list[Option], list[Option]]:
    """The alternatives that are the same ones, those that are gone, those that are new.

    They are the same when they have one name; when they say the same; and, where one of them has no name, when they
    have more in common than others. Their order tells nothing.
    """
    pairs: list[tuple[Option, Option]] = []
    gone, come = list(old[1]), list(new[1])
    content = _content(old[0]), _content(new[0])
    for before, after in ((_name, _name), content):
        gone, come = _match(gone, come, (before, after), pairs)
    if gone and come:
        gone, come = _match_similar((old[0], gone), (new[0], come), pairs)
    return pairs, gone, come


def _name(option: Option) -> str:
    return option.name


def _content(workspace: Workspace) -> Callable[[Option], str]:
    def content(option: Option) -> str:
        # What a discriminator chooses by name has another value when it has another name.
        return "" if option.settled else canonical(workspace.follow(option.spot).value)

    return content


def _match(
    old: list[Option],
    new: list[Option],
    identities: tuple[Callable[[Option], str], Callable[[Option], str]],
    pairs: list[tuple[Option, Option]],
) -> tuple[list[Option], list[Option]]:
    """Put those with one identity into *pairs*; the others of both sides."""
    if not (old and new):
        return old, new
    known: dict[str, deque[Option]] = {}
    for option in old:
        known.setdefault(identities[0](option), deque()).append(option)
    come = []
    for option in new:
        identity = identities[1](option)
        if identity and known.get(identity):
            pairs.append((known[identity].popleft(), option))
        else:
            come.append(option)
    matched = {id(one) for one, _ in pairs}
    return [option for option in old if id(option) not in matched], come


def _match_similar(
    old: Side, new: Side, pairs: list[tuple[Option, Option]]
) -> tuple[list[Option], list[Option]]:
    befores, afters = (
        [(o, _features(o.view(workspace))) for o in options[:_MOST_COMPARED]]
        for workspace, options in (old, new)
    )
    scores = [
        (score, -i, -k)
        for (i, (one, a)), (k, (other, b)) in product(enumerate(befores), enumerate(afters))
        if not (one.name and other.name) and (score := _likeness(a, b)) > 0
    ]
    matched: tuple[set[int], set[int]] = (set(), set())
    for _, i, k in sorted(scores, reverse=True):
        if -i not in matched[0] and -k not in matched[1]:
            matched[0].add(-i)
            matched[1].add(-k)
            pairs.append((befores[-i][0], afters[-k][0]))
    left = [
        [option for index, option in enumerate(side[1]) if index not in taken]
        for side, taken in zip((old, new), matched, strict=True)
    ]
    return left[0], left[1]


_Features = tuple[frozenset[str], frozenset[str], frozenset[str]]


def _features(view: View) -> _Features:
    """The types of a schema, the names of its members, and all that it says."""
    said = {
        f"{key}={canonical(value)}"
        for part in view.parts
        for key, value in part.value.items()
        if not isinstance(value, Mapping)
    }
    members: dict[str, Any] = {name: member.values for name, member in view.properties.items()}
    said |= {f"{name}:{canonical(values)}" for name, values in members.items()}
    return view.types, frozenset(members) | view.required, frozenset(said)


def _likeness(one: _Features, other: _Features) -> float:
    """How much two schemas have in common; 0 when they are of different types or have different members."""
    related = within(one[0], other[0]) or within(other[0], one[0])
    if not related or ((one[1] or other[1]) and not one[1] & other[1]):
        return 0
    common, all_said = len(one[2] & other[2]), len(one[2] | other[2]) or 1
    return (
        1 + (one[0] == other[0]) + len(one[1] & other[1]) / (len(one[1]) or 1) + common / all_said
    )
