"""Catastrophic backtracking: whether a regular expression can take exponential time.

A backtracking matcher takes exponential time exactly when some state of the expression's automaton can be
reached from itself along two different ways that read the same text.
"""

from __future__ import annotations

from .automata import Automaton, automaton_of, components
from .charsets import overlap
from .ecma import Regex


def is_catastrophic(regex: Regex) -> bool:
    """Whether matching *regex* can take time exponential in the length of the text."""
    pending = [regex]
    while pending:
        automaton = automaton_of(pending.pop())
        if _has_ambiguous_loop(automaton):
            return True
        pending.extend(automaton.looks)
    return False


def _has_ambiguous_loop(automaton: Automaton) -> bool:
    component = components(automaton.follow)
    for state, following in enumerate(automaton.follow):
        for after, ways in following.items():
            if ways > 1 and component[state] == component[after]:
                return True
    loops: dict[int, list[int]] = {}
    for state, number in enumerate(component):
        if any(component[after] == number for after in automaton.follow[state]):
            loops.setdefault(number, []).append(state)
    return any(_two_ways(automaton, states, component) for states in loops.values())


def _two_ways(automaton: Automaton, states: list[int], component: list[int]) -> bool:
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
    automaton: Automaton, inside: dict[int, list[int]], start: set[tuple[int, int]]
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
