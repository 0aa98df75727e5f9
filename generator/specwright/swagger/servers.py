"""Host, base path and schemes of Swagger 2.0 as servers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..resolving import Spot
from .context import Context

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_LEADING_VARIABLE = re.compile(r"\A\{[^{}]+\}")
#: How Azure writes hosts with parameters.
PARAMETERIZED = "x-ms-parameterized-host"


def convert_servers(
    context: Context, root: Spot, target: str, schemes: Sequence[str] | None = None
) -> list[dict[str, Any]]:
    """The servers of the document *root*, to be put at the pointer *target*; none where it says nothing of them.

    Args:
        context: the conversion.
        root: the document.
        target: where the servers are put.
        schemes: those of an operation; None for those of the document.
    """
    value = root.value
    if not {"host", "basePath", PARAMETERIZED} & value.keys():
        return []
    origin = next(key for key in ("host", PARAMETERIZED, "basePath") if key in value)
    context.made(target, root.child(origin))
    base = value.get("basePath", "").rstrip("/")
    host = value.get("host", "")
    variables: dict[str, Any] = {}
    if PARAMETERIZED in value and not host:
        host, variables = _parameterized(context, root)
        if host and value[PARAMETERIZED].get("useSchemePrefix") is False:
            # What stands in the first variable is all before the path, which nobody can say but the caller.
            host, base = "", _LEADING_VARIABLE.sub("", host) + base
    urls = _urls(host, base, schemes or value.get("schemes") or ["https"])
    return [_server(url, variables) for url in urls]


def _urls(host: str, base: str, schemes: Sequence[str]) -> Iterator[str]:
    if host:
        yield from (f"{scheme}://{host}{base}" for scheme in schemes)
    else:
        yield base or "/"


def _server(url: str, described: Mapping[str, Any]) -> dict[str, Any]:
    names = dict.fromkeys(_VARIABLE.findall(url))
    variables = {name: described.get(name) or {"default": f"{{{name}}}"} for name in names}
    return {"url": url, **({"variables": variables} if variables else {})}


def _parameterized(context: Context, root: Spot) -> tuple[str, dict[str, Any]]:
    """The template of the host, and the server variables in it."""
    spot = root.child(PARAMETERIZED)
    value = spot.value
    if not (isinstance(value, Mapping) and isinstance(value.get("hostTemplate"), str)):
        context.refuse(spot, "has no 'hostTemplate'")
        return "", {}
    variables: dict[str, Any] = {}
    listed = value.get("parameters")
    for index in range(len(listed) if isinstance(listed, list) else 0):
        parameter = context.target(spot.child("parameters", index), "parameter")
        if parameter is not None and isinstance(parameter.value, Mapping):
            variables.update(_variable(parameter.value))
    return value["hostTemplate"], variables


def _variable(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    known = value.get("enum") or ()
    default = value.get("default", known[0] if known else f"{{{value.get('name')}}}")
    made: dict[str, Any] = {"default": str(default)}
    if known:
        made["enum"] = list(map(str, known))
    if "description" in value:
        made["description"] = value["description"]
    yield str(value.get("name")), made
