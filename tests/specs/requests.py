"""The operations under test, their generated validators and schemas, and the table of violating requests.

Each file of `violations/` belongs to one operation:

    bases: whole requests without any violation, by name
    cases: a list of
      rule or keyword: what the request violates, and nothing else
      base: the request that is changed
      set: {JSON Pointer: new value}; a pointer to the end of a list appends
      remove: [JSON Pointer]
      path, severity, error_code: the violation expected
      passes: near misses, changes of the same base without any violation

`{repeat: text, times: n}` stands for a long string.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from specwright.naming import snake_case
from specwright.pointers import split
from tests.conftest import GENERATED

VIOLATIONS = Path(__file__).parent / "violations"

#: The service of each operation, as a path.
SERVICES: Mapping[str, str] = {
    "CreateCluster": "aliyun/cs",
    "CreateContainerGroup": "aliyun/eci",
    "CreateNodePool": "huaweicloud/modelarts",
    "CreateVirtualNode": "aliyun/eci",
}
OPERATIONS = tuple(SERVICES)

Validate = Callable[[Any], list[Any]]


@dataclass(frozen=True, slots=True)
class Expected:
    """A violation, as far as the table fixes it."""

    path: str
    keyword: str
    rule: str | None
    severity: str
    error_code: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A request that violates one thing, and requests that just do not."""

    operation: str
    name: str
    request: Any
    expected: Expected
    passes: tuple[Any, ...]

    def __str__(self) -> str:
        return f"{self.operation}-{self.name}"


@cache
def validate(operation: str) -> Validate:
    """The generated validator of *operation*."""
    module = import_module(f"cloudnodes.{SERVICES[operation].replace('/', '.')}")
    function: Validate = getattr(module, f"validate_{snake_case(operation)}")
    return function


@cache
def json_schema(operation: str) -> dict[str, Any]:
    """The emitted JSON Schema of the request of *operation*."""
    path = GENERATED / "jsonschema" / SERVICES[operation] / f"{operation}.json"
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document


def target(reference: str) -> str:
    """The name of the definition that *reference*, "#/$defs/...", leads to."""
    return split(reference.removeprefix("#"))[-1]


def schemas(operation: str) -> Iterator[Mapping[str, Any]]:
    """Every schema that a request of *operation* is checked against, inner ones included."""
    stack = list(json_schema(operation)["$defs"].values())
    while stack:
        schema = stack.pop()
        yield schema
        stack.extend(schema.get("properties", {}).values())
        inner = (schema.get(keyword) for keyword in ("items", "additionalProperties"))
        stack.extend(member for member in inner if isinstance(member, dict))
        for keyword in ("allOf", "anyOf", "oneOf"):
            stack.extend(schema.get(keyword, ()))


def rules(operation: str) -> Iterator[Mapping[str, Any]]:
    """Every rule that a request of *operation* is checked against."""
    for schema in schemas(operation):
        yield from schema.get("x-validations", ())


@cache
def table(operation: str) -> Mapping[str, Any]:
    """The file of violations of *operation*."""
    content = yaml.safe_load((VIOLATIONS / f"{operation}.yaml").read_text("utf-8"))
    assert content["operation"] == operation
    return dict(content)


def bases(operation: str) -> Mapping[str, Any]:
    """Requests of *operation* without any violation."""
    found: Mapping[str, Any] = table(operation)["bases"]
    return found


def cases(operation: str) -> Iterator[Case]:
    """The table of *operation*."""
    for number, entry in enumerate(table(operation)["cases"]):
        base = bases(operation)[entry["base"]]
        rule = entry.get("rule")
        keyword = entry.get("keyword", "x-validations")
        yield Case(
            operation,
            rule or f"{keyword}-{number}",
            changed(base, entry),
            Expected(entry["path"], keyword, rule, entry["severity"], entry.get("error_code")),
            tuple(changed(base, near) for near in entry.get("passes", ())),
        )


def changed(base: Any, change: Mapping[str, Any]) -> Any:
    """A copy of *base* with what *change* sets and without what it removes."""
    request = copy.deepcopy(base)
    for pointer, value in change.get("set", {}).items():
        holder, key = _place(request, pointer)
        if isinstance(holder, list) and key == len(holder):
            holder.append(_expanded(value))
        else:
            holder[key] = _expanded(value)
    for pointer in change.get("remove", ()):
        holder, key = _place(request, pointer)
        del holder[key]
    return request


def _place(request: Any, pointer: str) -> tuple[Any, str | int]:
    """What holds the value at *pointer*, and under which key."""
    *above, last = split(pointer)
    holder = request
    for token in above:
        holder = holder[int(token) if isinstance(holder, list) else token]
    return holder, int(last) if isinstance(holder, list) else last


def _expanded(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"repeat", "times"}:
            return value["repeat"] * value["times"]
        return {key: _expanded(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_expanded(item) for item in value]
    return value
