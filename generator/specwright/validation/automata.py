"""Automata of regular expressions: one state per character set (Glushkov's construction).

The number of ways between neighbours is kept, as it tells `(a*)*` from `a*`.
"""

from __future__ import annotations

from dataclasses import dataclass

from .charsets import CharacterSet
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
class Part:
    """A part of the automaton: in how many ways (two stand for more) each state begins and ends it."""

    nullable: int
    first: Ways
    last: Ways


class Automaton:
    """The automaton of an expression.

    Args:
        rounds: bounded repetitions of more rounds are loops, others their body once; None: all are written out.

    Attributes:
        sets: the characters that lead into each state.
        follow: in how many ways (two stand for more) each state is followed by others.
        looks: the bodies of its assertions, which are matched by themselves.
    """

    def __init__(self, rounds: int | None = None) -> None:
        self.sets: list[CharacterSet] = []
        self.follow: list[Ways] = []
        self.looks: list[Regex] = []
        self._rounds = rounds

    def build(self, regex: Regex) -> Part:
        """Add the states of *regex*.

        Raises:
            OverflowError: there are more than `MOST_STATES`.
        """
        if isinstance(regex, Characters):
            self.sets.append(regex.members)
            self.follow.append({})
            if len(self.sets) > MOST_STATES:
                raise OverflowError
            state = len(self.sets) - 1
            return Part(0, {state: 1}, {state: 1})
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
        return Part(1, {}, {})

    def _chain(self, parts: list[Part]) -> Part:
        whole = Part(1, {}, {})
        for part in parts:
            self._connect(whole.last, part.first)
            first = _sum(whole.first, _times(part.first, whole.nullable))
            last = _sum(part.last, _times(whole.last, part.nullable))
            whole = Part(min(2, whole.nullable * part.nullable), first, last)
        return whole

    @staticmethod
    def _either(parts: list[Part]) -> Part:
        whole = Part(0, {}, {})
        for part in parts:
            nullable = min(2, whole.nullable + part.nullable)
            whole = Part(nullable, _sum(whole.first, part.first), _sum(whole.last, part.last))
        return whole

    def _repeat(self, regex: Repeat) -> Part:
        least, most = regex.least, regex.most
        if self._rounds is None and most is not None:
            required = [self.build(regex.body) for _ in range(least)]
            return self._chain(required + self._optional(regex.body, most - least))
        body = self.build(regex.body)
        if most is None or most > (self._rounds or 1):
            self._connect(body.last, body.first)
        return body if least else Part(1, body.first, body.last)

    def _optional(self, body: Regex, count: int) -> list[Part]:
        """Up to *count* further copies, each of which only follows the one before."""
        tail = Part(1, {}, {})
        for _ in range(count):
            part = self.build(body)
            tail = self._chain([part, tail])
            tail = Part(1, tail.first, tail.last)
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


def automaton_of(regex: Regex) -> Automaton:
    """The automaton of *regex*, whose bounded repetitions are loops where it were too large otherwise.

    Raises:
        OverflowError: it is too large all the same.
    """
    for rounds in (None, 1):
        automaton = Automaton(rounds)
        try:
            automaton.build(regex)
        except OverflowError:
            continue
        return automaton
    raise OverflowError("the pattern is too large to be judged")


def components(follow: list[Ways]) -> list[int]:
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
