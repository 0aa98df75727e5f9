"""The same verdict as jsonschema-rs about many mutated requests: rules aside, since it does not know them.

The environment variable AGREEMENT_REQUESTS says how many requests an operation are tried, 2,000 when it is not set.
"""

from __future__ import annotations

import copy
import json
import os
import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from .requests import OPERATIONS, bases, cases, json_schema, schemas, target, validate

jsonschema_rs = pytest.importorskip("jsonschema_rs", reason="jsonschema-rs is not installed")

COUNT = int(os.environ.get("AGREEMENT_REQUESTS", "2000"))
#: Keywords of ours that say more than the standard's assertions.
_OURS = frozenset({"x-validations", "contentEncoding", "contentMediaType"})
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.0, 1.5, 65535, 65536, 10**18, -(2**70), 1e300),
    *(
        "",
        "a",
        "A",
        "-",
        "true",
        "1",
        "a,b",
        "a\n",
        "名",
        "x" * 129,
        "x" * 300,
        "\u2028",
        "🙂" * 40,
    ),
    *([], {}, [None], {"": 0}, [[]], [1, 1.0], {"Name": "a"}),
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each member of each container in *value*: what holds it, and under which key."""
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, member in list(members):
        yield value, key
        if isinstance(member, (dict, list)):
            yield from _places(member)


def _replace(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    holder[key] = copy.deepcopy(chance.choice(_VALUES))


def _remove(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    del holder[key]


def _rename(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    if isinstance(holder, dict):
        holder[chance.choice((str(key).swapcase(), f"{key}s", chance.choice(words)))] = holder.pop(
            key
        )


def _repeat(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    if isinstance(holder[key], (list, str)):
        holder[key] *= chance.choice((2, 3, 60))


def _name(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    holder[key] = chance.choice(words)


def _graft(chance: random.Random, holder: Any, key: Any, words: list[str]) -> None:
    """A copy of the value goes to a property of another name."""
    if isinstance(holder, dict):
        holder[chance.choice(words)] = copy.deepcopy(holder[key])


MUTATIONS: tuple[Callable[[random.Random, Any, Any, list[str]], None], ...] = (
    *(_replace, _replace, _remove, _rename, _repeat, _name, _graft),
)


def mutated(chance: random.Random, request: Any, words: list[str]) -> Any:
    """*request* after none to three changes."""
    changed = copy.deepcopy(request)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        places = list(_places(changed))
        if places:
            holder, key = chance.choice(places)
            chance.choice(MUTATIONS)(chance, holder, key, words)
    return changed


@cache
def _words(operation: str) -> list[str]:
    """Names of properties and values of enums, which hit what made-up words do not."""
    words: set[str] = set()
    for schema in schemas(operation):
        words.update(schema.get("properties", ()))
        words.update(value for value in schema.get("enum", ()) if isinstance(value, str))
    return sorted(words)


@cache
def _branch(operation: str, chosen: str | None) -> Callable[[Any], bool]:
    """What decides about requests of *operation*, whose discriminator, if there is one, says *chosen*."""
    document = json_schema(operation)
    schema: Any = document
    discriminator = document["$defs"][target(document["$ref"])].get("discriminator")
    if discriminator is not None:
        mapping = discriminator["mapping"]
        if chosen not in mapping:
            return lambda _: False
        schema = {"$ref": mapping[chosen], "$defs": document["$defs"]}
    accepts: Callable[[Any], bool] = jsonschema_rs.Draft202012Validator(schema).is_valid
    return accepts


def _expected(operation: str, request: Any) -> bool:
    document = json_schema(operation)
    discriminator = document["$defs"][target(document["$ref"])].get("discriminator")
    chosen = None
    if discriminator is not None and isinstance(request, dict):
        value = request.get(discriminator["propertyName"])
        chosen = value if isinstance(value, str) else None
    return _branch(operation, chosen)(request)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_verdict_is_the_same(operation: str) -> None:
    chance = random.Random(f"{operation} 1")
    known = [*bases(operation).values(), *(case.request for case in cases(operation))]
    verdicts = {True: 0, False: 0}
    for _ in range(COUNT):
        request = mutated(chance, chance.choice(known), _words(operation))
        found = [
            violation
            for violation in validate(operation)(request)
            if violation.severity == "error" and violation.keyword not in _OURS
        ]
        expected = _expected(operation, request)
        assert (not found) is expected, json.dumps(request)
        verdicts[expected] += 1
    assert min(verdicts.values()) > COUNT / 20, "the requests are too much alike"
