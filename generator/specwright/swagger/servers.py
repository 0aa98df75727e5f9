"""Host, base path and schemes of Swagger 2.0 as servers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..resolving import Spot
from .context import Context

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_LEADING_VARIABLES = re.compile(r"\A(?:\{[^{}]+\})+")
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
    schemes = schemes or value.get("schemes") or ["https"]
    base = value.get("basePath", "").rstrip("/")
    host = value.get("host", "")
    if PARAMETERIZED in value and not host:
        return _parameterized(context, root, base, schemes)
    if not host:
        return [_server(base or "/", {})]
    return [_server(f"{scheme}://{host}{base}", {}) for scheme in schemes]


def _server(url: str, described: Mapping[str, Any]) -> dict[str, Any]:
    names = dict.fromkeys(_VARIABLE.findall(url))
    variables = {name: described.get(name) or {"default": f"{{{name}}}"} for name in names}
    return {"url": url, **({"variables": variables} if variables else {})}


def _parameterized(
    context: Context, root: Spot, base: str, schemes: Sequence[str]
) -> list[dict[str, Any]]:
    """The servers of a host with parameters, where *base* is the path that follows it."""
    spot = root.child(PARAMETERIZED)
    value = spot.value
    if not (isinstance(value, Mapping) and isinstance(value.get("hostTemplate"), str)):
        context.refuse(spot, "has no 'hostTemplate'")
        return []
    template = value["hostTemplate"] + base
    variables = _variables(context, spot)
    if value.get("useSchemePrefix") is not False:
        return [_server(f"{scheme}://{template}", variables) for scheme in schemes]
    path = _LEADING_VARIABLES.sub("", template)
    if not path or path.startswith("/"):
        # All before the path is in variables, scheme included: nobody can say it but the caller.
        template = path or "/"
    return [_server(template, variables)]


def _variables(context: Context, spot: Spot) -> dict[str, Any]:
    """The server variables that the parameters of the host at *spot* are."""
    variables: dict[str, Any] = {}
    listed = spot.value.get("parameters")
    for index in range(len(listed) if isinstance(listed, list) else 0):
        parameter = context.target(spot.child("parameters", index), "parameter")
        if parameter is not None and isinstance(parameter.value, Mapping):
            variables.update(_variable(parameter.value))
    return variables


def _variable(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    known = value.get("enum") or ()
    default = value.get("default", known[0] if known else f"{{{value.get('name')}}}")
    made: dict[str, Any] = {"default": str(default)}
    if known:
        made["enum"] = list(map(str, known))
    if "description" in value:
        made["description"] = value["description"]
    yield str(value.get("name")), made
