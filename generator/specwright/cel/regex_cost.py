"""How long a backtracking engine may take for a pattern.

The positions of the pattern (its occurrences of characters) form an automaton. Two different ways
round from a position to itself over the same text make matching exponential; loops that follow
one another over shared characters each add a power.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .regex_parser import (
    Assertion,
    Characters,
    Choice,
    Expression,
    PatternError,
    Ranges,
    Repeat,
    Sequence,
)

_MAXIMUM_POSITIONS = 400
_MAXIMUM_STEPS = 300_000
_TOO_LARGE = "the pattern is too large to be checked for slow matching"
SHORT = 16
"""A repetition of at most so many times costs next to nothing."""


@dataclass(frozen=True, slots=True)
class _Part:
    """First and last positions of a part of the pattern, and whether it matches nothing."""

    first: frozenset[int]
    last: frozenset[int]
    nullable: bool


_NOTHING = _Part(frozenset(), frozenset(), True)


@dataclass
class _Automaton:
    sets: list[Ranges] = field(default_factory=list)
    follow: list[set[int]] = field(default_factory=list)
    unbounded: list[set[int]] = field(default_factory=list)
    doubled: set[tuple[int, int]] = field(default_factory=set)

    def build(self, expression: Expression) -> _Part:
        match expression:
            case Characters():
                return self._position(expression.ranges)
            case Assertion():
                return _NOTHING
            case Sequence():
                return self._chain(expression.items)
            case Choice():
                parts = [self.build(option) for option in expression.options]
                first = frozenset[int]().union(*(part.first for part in parts))
                last = frozenset[int]().union(*(part.last for part in parts))
                return _Part(first, last, any(part.nullable for part in parts))
            case Repeat():
                return self._repeat(expression)

    def _position(self, ranges: Ranges) -> _Part:
        if len(self.sets) >= _MAXIMUM_POSITIONS:
            raise PatternError(_TOO_LARGE)
        self.sets.append(ranges)
        self.follow.append(set())
        self.unbounded.append(set())
        here = frozenset({len(self.sets) - 1})
        return _Part(here, here, False)

    def _chain(self, items: Iterable[Expression]) -> _Part:
        whole = _NOTHING
        for item in items:
            part = self.build(item)
            self._connect(whole.last, part.first)
            whole = _Part(
                whole.first | part.first if whole.nullable else whole.first,
                whole.last | part.last if part.nullable else part.last,
                whole.nullable and part.nullable,
            )
        return whole

    def _repeat(self, expression: Repeat) -> _Part:
        least, most = expression.least, expression.most
        if most == 0:
            return _NOTHING
        if most == least:
            # A fixed count is no loop; many copies behave like a few.
            return self._chain([expression.item] * min(least, 6))
        part = self.build(expression.item)
        if most != 1:
            self._connect(part.last, part.first, short=most is not None and most <= SHORT)
        return _Part(part.first, part.last, part.nullable or least == 0)

    def _connect(
        self, sources: Iterable[int], targets: Iterable[int], *, short: bool = False
    ) -> None:
        for source in sources:
            if not short:
                self.unbounded[source].update(targets)
            for target in targets:
                if target in self.follow[source]:
                    self.doubled.add((source, target))
                self.follow[source].add(target)


def degree(expression: Expression) -> int:
    """The power of the text's length that bounds the time to match at one place.

    Raises PatternError when no power does.
    """
    if not _repeats(expression):
        return 1
    automaton = _Automaton()
    automaton.build(expression)
    for loop in _loops(automaton.follow):
        if _is_ambiguous(automaton, loop):
            raise PatternError(
                "matching this pattern can take exponential time",
                "a repeated part must not match the same text in two ways",
            )
    return max(1, _longest_chain(automaton, _loops(automaton.unbounded)))


def _repeats(expression: Expression) -> bool:
    match expression:
        case Repeat():
            fixed = expression.most in (0, 1, expression.least)
            return not fixed or _repeats(expression.item)
        case Sequence():
            return any(_repeats(item) for item in expression.items)
        case Choice():
            return any(_repeats(option) for option in expression.options)
        case _:
            return False


def _loops(follow: list[set[int]]) -> list[frozenset[int]]:
    """The strongly connected components that contain a cycle, sources first."""
    reach = [_reachable(follow, start) for start in range(len(follow))]
    found: list[frozenset[int]] = []
    seen: set[int] = set()
    for start in range(len(follow)):
        if start in seen or start not in reach[start]:
            continue
        loop = frozenset(other for other in reach[start] if start in reach[other])
        seen |= loop
        found.append(loop)
    return found


def _reachable(follow: list[set[int]], start: int) -> set[int]:
    seen: set[int] = set()
    pending = list(follow[start])
    while pending:
        state = pending.pop()
        if state not in seen:
            seen.add(state)
            pending.extend(follow[state])
    return seen


def _is_ambiguous(automaton: _Automaton, loop: frozenset[int]) -> bool:
    """Whether some text leads from a position of the loop back to it in two ways."""
    if any(source in loop and target in loop for source, target in automaton.doubled):
        return True
    forward: dict[tuple[int, int], set[tuple[int, int]]] = {}
    backward: dict[tuple[int, int], set[tuple[int, int]]] = {}
    inside = {state: automaton.follow[state] & loop for state in loop}
    pending = [(state, state) for state in loop]
    seen = set(pending)
    steps = 0
    while pending:
        pair = pending.pop()
        steps += len(inside[pair[0]]) * len(inside[pair[1]])
        if steps > _MAXIMUM_STEPS:
            raise PatternError(_TOO_LARGE)
        for left in inside[pair[0]]:
            for right in inside[pair[1]]:
                if not _overlap(automaton.sets[left], automaton.sets[right]):
                    continue
                target = (left, right)
                forward.setdefault(pair, set()).add(target)
                backward.setdefault(target, set()).add(pair)
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
    return _returns(backward, loop)


def _returns(backward: dict[tuple[int, int], set[tuple[int, int]]], loop: frozenset[int]) -> bool:
    """Whether a pair of different positions leads back to a pair of equal ones."""
    pending = [(state, state) for state in loop]
    seen = set(pending)
    while pending:
        for source in backward.get(pending.pop(), ()):
            if source[0] != source[1]:
                return True
            if source not in seen:
                seen.add(source)
                pending.append(source)
    return False


def _longest_chain(automaton: _Automaton, loops: list[frozenset[int]]) -> int:
    """The most loops that follow one another, each sharing characters with the next."""
    reach = {loop: _reachable(automaton.follow, min(loop)) for loop in loops}
    longest: dict[frozenset[int], int] = {}

    def length(loop: frozenset[int]) -> int:
        if loop not in longest:
            longest[loop] = 1 + max(
                (
                    length(other)
                    for other in loops
                    if other != loop
                    and not other.isdisjoint(reach[loop])
                    and _share(automaton, loop, other)
                ),
                default=0,
            )
        return longest[loop]

    return max((length(loop) for loop in loops), default=0)


def _share(automaton: _Automaton, left: frozenset[int], right: frozenset[int]) -> bool:
    return any(_overlap(automaton.sets[one], automaton.sets[two]) for one in left for two in right)


def _overlap(left: Ranges, right: Ranges) -> bool:
    return any(low <= top and bottom <= high for low, high in left for bottom, top in right)
