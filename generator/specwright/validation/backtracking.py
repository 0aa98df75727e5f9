"""How much a backtracking matcher tries before it gives up: the degree of the polynomial, and the ways of one text.

Where two loops read the same text and one leads into the other, a text can be shared out between them in as many ways
as it has characters; each further loop multiplies that (the degree of ambiguity, after Weber and Seidl). A search that
may start anywhere is one more loop in front. Bounded repetitions are loops only where their bound is large.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from .automata import Automaton, Part, components
from .charsets import ANY, CharacterSet, overlap
from .ecma import Alternatives, Assertion, Group, Look, Regex, Repeat, Sequence

#: Repetitions of at most so many rounds multiply the time by no more than that.
_FEW_ROUNDS = 99
#: The length, in characters, of the texts that are tried.
_LENGTH = 100
#: Steps of the search for texts that loops share; those that are not found then are taken as none.
_MOST_STEPS = 20_000


def degree(regex: Regex) -> int:
    """The power of the length of a text with which the time of searching it for *regex* can grow; 1 is linear.

    What takes exponential time has no degree; see `ambiguity`. Loops that read the same text only if it is very long
    may be overlooked.
    """
    if isinstance(regex, Group):
        return degree(regex.body)
    if isinstance(regex, Alternatives):
        return max(map(degree, regex.branches))
    return _degree(regex, _is_anchored(regex))


def _degree(regex: Regex, anchored: bool) -> int:
    automaton = Automaton(_FEW_ROUNDS)
    try:
        whole = automaton.build(regex)
    except OverflowError:
        return 1
    dead = _accepting(regex, whole)
    if dead is None:
        return 1
    if not anchored:
        start = len(automaton.sets)
        automaton.sets.append(ANY)
        automaton.follow.append({**whole.first, start: 1})
    for following in automaton.follow:
        for state in dead & following.keys():
            del following[state]
    inner = max((_degree(look, anchored) for look in automaton.looks), default=1)
    return max(1 + _Loops(automaton).longest_chain(), inner)


def ways(regex: Regex) -> int:
    """In how many ways *regex* can begin to match one text of at most 100 characters: the worst that a search finds.

    Each is one that a matcher tries before it says that the text does not match.
    """
    automaton = Automaton()
    try:
        whole = automaton.build(regex)
    except OverflowError:
        return 1
    dead = _accepting(regex, whole)
    inner = max(map(ways, automaton.looks), default=1)
    if dead is None or _is_deterministic(automaton):
        return inner
    return max(inner, _most_ways(automaton, whole, dead))


def _most_ways(automaton: Automaton, whole: Part, dead: set[int]) -> int:
    """Take, again and again, the character that leaves the most ways open."""
    letters = _letters(automaton)
    current, total = dict(whole.first), 0
    reached = [_read(current, letter) for letter in letters]
    for _ in range(_LENGTH):
        open_ways = [each for each in reached if each and not dead & each.keys()]
        if not open_ways:
            break
        # Of characters that leave as many ways open, the one that leads on furthest.
        current = max(open_ways, key=lambda each: (sum(each.values()), sum(each)))
        total += sum(current.values())
        following: dict[int, int] = {}
        for state, count in current.items():
            for after, more in automaton.follow[state].items():
                following[after] = following.get(after, 0) + count * more
        reached = [_read(following, letter) for letter in letters]
    return total


def _read(states: dict[int, int], letter: frozenset[int]) -> dict[int, int]:
    return {state: count for state, count in states.items() if state in letter}


def _letters(automaton: Automaton) -> list[frozenset[int]]:
    """For each kind of character, the states that read it: characters that all read alike are of one kind."""
    distinct = {members: number for number, members in enumerate(dict.fromkeys(automaton.sets))}
    bounds = {code for members in distinct for low, high in members for code in (low, high + 1)}
    kinds = {
        frozenset(number for members, number in distinct.items() if _holds(members, code))
        for code in bounds
    }
    return [
        frozenset(state for state, each in enumerate(automaton.sets) if distinct[each] in kind)
        for kind in sorted(kinds, key=sorted)
        if kind
    ]


def _holds(members: CharacterSet, code: int) -> bool:
    index = bisect_right(members, code, key=lambda bounds: bounds[0]) - 1
    return index >= 0 and code <= members[index][1]


def _is_deterministic(automaton: Automaton) -> bool:
    return all(
        count == 1
        and not any(overlap(automaton.sets[state], automaton.sets[other]) for other in others)
        for following in automaton.follow
        for state, count in following.items()
        for others in [[each for each in following if each < state]]
    )


def _accepting(regex: Regex, whole: Part) -> set[int] | None:
    """The states in which a search has found what it looks for; None where it always finds something."""
    if _asserts_later(regex):
        return set()
    return None if whole.nullable else set(whole.last)


def _asserts_later(regex: Regex) -> bool:
    """Whether *regex* has an assertion, apart from `^`: what matches until there may fail yet."""
    if isinstance(regex, Assertion):
        return regex.kind != "^"
    if isinstance(regex, (Group, Repeat)):
        return _asserts_later(regex.body)
    if isinstance(regex, (Sequence, Alternatives)):
        inner = regex.parts if isinstance(regex, Sequence) else regex.branches
        return any(map(_asserts_later, inner))
    return isinstance(regex, Look)


def _is_anchored(regex: Regex) -> bool:
    """Whether *regex* matches at the beginning of a text only."""
    if isinstance(regex, Group):
        return _is_anchored(regex.body)
    if isinstance(regex, Sequence):
        return any(_is_anchored(part) for part in regex.parts[:1])
    if isinstance(regex, Alternatives):
        return all(map(_is_anchored, regex.branches))
    return regex == Assertion("^")


class _Loops:
    """The loops of an automaton, its strongly connected parts, and which of them read the same text in turn."""

    def __init__(self, automaton: Automaton) -> None:
        self._follow = automaton.follow
        self._component = components(automaton.follow)
        letters = _letters(automaton)
        self._reads = [
            frozenset(number for number, letter in enumerate(letters) if state in letter)
            for state in range(len(automaton.sets))
        ]
        self._budget = _MOST_STEPS

    def longest_chain(self) -> int:
        """How many loops of a chain share a text with the loop before them, at the most."""
        loops: dict[int, list[int]] = {}
        for state, number in enumerate(self._component):
            if any(self._component[after] == number for after in self._follow[state]):
                loops.setdefault(number, []).append(state)
        lengths: dict[int, int] = {}
        # Components are numbered such that what is reached comes before what reaches it.
        for number in sorted(loops):
            below = self._below(loops[number][0])
            lengths[number] = max(
                (
                    length + self._share(loops[number], loops[other])
                    for other, length in lengths.items()
                    if loops[other][0] in below
                ),
                default=0,
            )
        return max(lengths.values(), default=0)

    def _below(self, state: int) -> set[int]:
        """The states that *state* leads to."""
        found: set[int] = set()
        pending = [state]
        while pending:
            new = self._follow[pending.pop()].keys() - found
            found |= new
            pending.extend(new)
        return found

    def _share(self, first: list[int], second: list[int]) -> bool:
        """Whether one text leads round the *first* loop, round the *second*, and from the first to the second."""
        return any(self._reads_alike(one, other) for one in first for other in second)

    def _reads_alike(self, one: int, other: int) -> bool:
        """Whether one text leads from *one* to itself, from *other* to itself, and from *one* to *other*."""
        seen = {(one, one, other)}
        pending = list(seen)
        while pending and self._budget > 0:
            for triple in self._next(*pending.pop()):
                self._budget -= 1
                if triple == (one, other, other):
                    return True
                if triple not in seen:
                    seen.add(triple)
                    pending.append(triple)
        return False

    def _next(
        self, round_one: int, between: int, round_other: int
    ) -> Iterator[tuple[int, int, int]]:
        """Where the three ways can be one character later."""
        for first in self._inside(round_one):
            for last in self._inside(round_other):
                common = self._reads[first] & self._reads[last]
                if common:
                    for middle in self._follow[between]:
                        if common & self._reads[middle]:
                            yield first, middle, last

    def _inside(self, state: int) -> list[int]:
        number = self._component[state]
        return [after for after in self._follow[state] if self._component[after] == number]
