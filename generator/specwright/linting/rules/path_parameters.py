"""The parameters of a path must be declared and used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...errors import nearest
from ...resolving import Spot
from ..context import Context, items
from ..findings import Fault
from ..rule import Rule

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def _check(context: Context) -> Iterator[Fault]:
    for paths in context.spots("paths"):
        for path in paths.value:
            item = paths.child(path)
            if path.startswith("x-") or not isinstance(item.value, dict):
                continue
            for method in _METHODS:
                if isinstance(item.value.get(method), dict):
                    yield from _check_operation(context, item, item.child(method), path)


def _check_operation(context: Context, item: Spot, operation: Spot, path: str) -> Iterator[Fault]:
    wanted = re.findall(r"\{([^{}]*)\}", path)
    declared: dict[str, Spot] = {}
    for spot in (*items(item, "parameters"), *items(operation, "parameters")):
        target = context.follow(spot)
        if target is not None and target.value.get("in") == "path":
            declared[str(target.value.get("name"))] = spot
            if target.value.get("required") is not True:
                message = f"the path parameter {target.value.get('name')!r} is not required"
                yield Fault(target, message, "a path parameter always is: add required: true")
    for name in wanted:
        if name not in declared:
            message = f"{{{name}}} in the path {path!r} is not declared as a path parameter"
            yield Fault(operation, message, nearest(name, declared))
    for name, spot in declared.items():
        if name not in wanted:
            message = f"the path parameter {name!r} does not occur in the path {path!r}"
            yield Fault(spot, message, nearest(name, wanted))


RULE = Rule(
    id="path-parameters",
    title="The placeholders of a path and its path parameters are the same, and all required.",
    why="A placeholder without a parameter is sent to the server in braces.",
    bad="""
paths:
  /things/{thing_id}:
    get:
      operationId: GetThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
""",
    good="""
paths:
  /things/{thing_id}:
    get:
      operationId: GetThing
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
""",
    frame="document",
    severity="error",
    check=_check,
)
