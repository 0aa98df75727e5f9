"""Requests with faults, made from valid ones: what the checker and the Python validators are compared on."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

_STRANGE: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 1.5, -0.5, 1e15, 1e-7, 3, 65536, 2**53 - 1, "", " ", "a", "A" * 70,
    "true", "12", "1.5", "vsw-1,vsw-2", "10.0.0.0/8", "10.0.0.0/33", "172.16.0.0/12", "é\u2028\n\"'\\", "中文",
    "\U0001f600", [], [[]], {}, {"Key": "a"}, [1, 1.0, "1"], ["a", "a"], [{"Name": "a"}, {"Name": "a"}],
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where everything in *value* stands."""
    yield path
    if isinstance(value, dict):
        for name, each in value.items():
            yield from places(each, (*path, name))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))


def mutated(value: Any, random: Random, others: list[Any]) -> Any:
    """*value* with up to six changes; some pieces come from *others*."""
    made = copy.deepcopy(value)
    for _ in range(random.randint(1, 6)):
        found = [path for path in places(made) if path]
        if not found or not isinstance(made, (dict, list)):
            return _strange(random)
        path = random.choice(found)
        holder = made
        for step in path[:-1]:
            holder = holder[step]
        _change(holder, path[-1], random, others)
    return made


def _change(holder: Any, last: Any, random: Random, others: list[Any]) -> None:
    kind = random.randrange(9)
    if kind == 0:
        del holder[last]
    elif kind == 1:
        holder[last] = _strange(random)
    elif kind == 2 and isinstance(holder, dict):
        holder[_misspelt(last, random)] = holder.pop(last)
    elif kind == 3 and isinstance(holder, dict):
        holder[random.choice(("extra", "a/b~c", "1", "ключ", last.lower(), last + "s"))] = 1
    elif kind == 4 and isinstance(holder[last], str):
        holder[last] = _misspelt(holder[last], random)
    elif kind == 5 and isinstance(holder[last], list) and holder[last]:
        holder[last].append(copy.deepcopy(random.choice(holder[last])))
    elif kind == 6 and isinstance(holder[last], (int, float)):
        holder[last] = random.choice(
            (holder[last] * 1000, -holder[last], holder[last] + 0.5, str(holder[last]))
        )
    elif kind == 7:
        piece = random.choice(others)
        found = [path for path in places(piece) if path]
        for step in random.choice(found) if found else ():
            piece = piece[step]
        holder[last] = copy.deepcopy(piece)
    elif isinstance(holder, dict):
        names = [
            path[-1]
            for other in others
            for path in places(other)
            if path and isinstance(path[-1], str)
        ]
        if names:
            holder[random.choice(names)] = _strange(random)


def _strange(random: Random) -> Any:
    return copy.deepcopy(random.choice(_STRANGE))


def _misspelt(text: str, random: Random) -> str:
    if len(text) < 2:
        return text + "x"
    at = random.randrange(len(text) - 1)
    return random.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            text + "s",
            text.lower(),
            text.upper(),
            text.replace("_", ""),
            text[:at] + "é" + text[at:],
        )
    )


def many(examples: list[Any], count: int, seed: int) -> list[str]:
    """*count* requests as JSON texts, the examples first."""
    random = Random(seed)
    made = [*examples, *(mutated(random.choice(examples), random, examples) for _ in range(count))]
    return [json.dumps(each, ensure_ascii=random.random() < 0.5) for each in made]
