"""Catastrophic backtracking: whether a regular expression can take exponential time.

A backtracking matcher takes exponential time exactly when some state of the expression's automaton can be
reached from itself along two different ways that read the same text. The automaton has one state per
character set of the expression (Glushkov's construction); the number of ways between neighbours is kept,
as it tells `(a*)*` from `a*`.
"""

from __future__ import annotations

from dataclasses import dataclass

from .charsets import CharacterSet, overlap
from .ecma import (
    Alternatives,
    Characters,
    Group,
    Look,
    Regex,
    Repeat,
    Sequence,
)

MOST_STATES = 400
"""Expressions with more states are judged by a coarser one, in which bounded repetitions are loops."""

Ways = dict[int, int]


@dataclass(slots=True)
class _Part:
    """A part of the automaton: in how many ways (two stand for more) each state begins and ends it."""

    nullable: int
    first: Ways
    last: Ways


class _Automaton:
    def __init__(self, expand: bool) -> None:
        self.sets: list[CharacterSet] = []
        self.follow: list[Ways] = []
        self.looks: list[Regex] = []
        self._expand = expand

    def build(self, regex: Regex) -> _Part:
        if isinstance(regex, Characters):
            self.sets.append(regex.members)
            self.follow.append({})
            if len(self.sets) > MOST_STATES:
                raise OverflowError
            state = len(self.sets) - 1
            return _Part(0, {state: 1}, {state: 1})
        if isinstance(regex, Group):
            return self.build(regex.body)
        if isinstance(regex, Sequence):
            return self._chain([self.build(part) for part in regex.parts])
        if isinstance(regex, Alternatives):
            return self._either([self.build(branch) for branch in regex.branches])
        if isinstance(regex, Repeat):
            return self._repeat(regex)
        if isinstance(regex, Look):
            self.looks.append(regex.body)
        return _Part(1, {}, {})

    def _chain(self, parts: list[_Part]) -> _Part:
        whole = _Part(1, {}, {})
        for part in parts:
            self._connect(whole.last, part.first)
            first = _sum(whole.first, _times(part.first, whole.nullable))
            last = _sum(part.last, _times(whole.last, part.nullable))
            whole = _Part(min(2, whole.nullable * part.nullable), first, last)
        return whole

    @staticmethod
    def _either(parts: list[_Part]) -> _Part:
        whole = _Part(0, {}, {})
        for part in parts:
            nullable = min(2, whole.nullable + part.nullable)
            whole = _Part(nullable, _sum(whole.first, part.first), _sum(whole.last, part.last))
        return whole

    def _repeat(self, regex: Repeat) -> _Part:
        least, most = regex.least, regex.most
        if self._expand and most is not None:
            required = [self.build(regex.body) for _ in range(least)]
            return self._chain(required + self._optional(regex.body, most - least))
        body = self.build(regex.body)
        if most is None or most > 1:
            self._connect(body.last, body.first)
        return body if least else _Part(1, body.first, body.last)

    def _optional(self, body: Regex, count: int) -> list[_Part]:
        """Up to *count* further copies, each of which only follows the one before."""
        tail = _Part(1, {}, {})
        for _ in range(count):
            part = self.build(body)
            tail = self._chain([part, tail])
            tail = _Part(1, tail.first, tail.last)
        return [tail]

    def _connect(self, last: Ways, first: Ways) -> None:
        for before, ways in last.items():
            for after, more in first.items():
                self.follow[before][after] = min(2, self.follow[before].get(after, 0) + ways * more)


def _sum(left: Ways, right: Ways) -> Ways:
    merged = dict(left)
    for state, ways in right.items():
        merged[state] = min(2, merged.get(state, 0) + ways)
    return merged


def _times(ways: Ways, factor: int) -> Ways:
    return {state: min(2, count * factor) for state, count in ways.items()} if factor else {}


def is_catastrophic(regex: Regex) -> bool:
    """Whether matching *regex* can take time exponential in the length of the text."""
    pending = [regex]
    while pending:
        automaton = _built(pending.pop())
        if _has_ambiguous_loop(automaton):
            return True
        pending.extend(automaton.looks)
    return False


def _built(regex: Regex) -> _Automaton:
    for expand in (True, False):
        automaton = _Automaton(expand)
        try:
            automaton.build(regex)
        except OverflowError:
            continue
        return automaton
    raise OverflowError("the pattern is too large to be judged")


def _has_ambiguous_loop(automaton: _Automaton) -> bool:
    component = _components(automaton.follow)
    for state, following in enumerate(automaton.follow):
        for after, ways in following.items():
            if ways > 1 and component[state] == component[after]:
                return True
    loops: dict[int, list[int]] = {}
    for state, number in enumerate(component):
        if any(component[after] == number for after in automaton.follow[state]):
            loops.setdefault(number, []).append(state)
    return any(_two_ways(automaton, states, component) for states in loops.values())


def _two_ways(automaton: _Automaton, states: list[int], component: list[int]) -> bool:
    """Whether two different ways through one strongly connected part read the same text."""
    number = component[states[0]]
    inside = {
        state: [after for after in automaton.follow[state] if component[after] == number]
        for state in states
    }
    # Pairs of different states that some state reaches on the same text ...
    reached = _pairs_from(automaton, inside, {(state, state) for state in states})
    apart = {pair for pair in reached if pair[0] != pair[1]}
    if not apart:
        return False
    # ... and from which both ways come together again close an ambiguous loop.
    return any(first == second for first, second in _pairs_from(automaton, inside, apart))


def _pairs_from(
    automaton: _Automaton, inside: dict[int, list[int]], start: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    pending = list(start)
    seen = set(start)
    sets = automaton.sets
    while pending:
        left, right = pending.pop()
        for first in inside[left]:
            for second in inside[right]:
                pair = (first, second)
                if pair not in found and overlap(sets[first], sets[second]):
                    found.add(pair)
                    if pair not in seen:
                        seen.add(pair)
                        pending.append(pair)
    return found


def _components(follow: list[Ways]) -> list[int]:
    """The strongly connected component of each state (Tarjan's algorithm, without recursion)."""
    count = len(follow)
    index = [-1] * count
    low = [0] * count
    component = [-1] * count
    stack: list[int] = []
    counter = number = 0
    for root in range(count):
        if index[root] != -1:
            continue
        work = [(root, iter(follow[root]))]
        index[root] = low[root] = counter
        counter += 1
        stack.append(root)
        while work:
            state, following = work[-1]
            for after in following:
                if index[after] == -1:
                    index[after] = low[after] = counter
                    counter += 1
                    stack.append(after)
                    work.append((after, iter(follow[after])))
                    break
                if component[after] == -1:
                    low[state] = min(low[state], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[state])
                if low[state] == index[state]:
                    while True:
                        member = stack.pop()
                        component[member] = number
                        if member == state:
                            break
                    number += 1
    return component
