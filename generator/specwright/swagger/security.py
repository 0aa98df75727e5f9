"""Security definitions of Swagger 2.0 as security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import pointers
from ..resolving import Spot
from .context import Context

#: What OpenAPI calls the flows of OAuth 2.
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_FLOW = ("authorizationUrl", "tokenUrl", "scopes")


def convert_scheme(context: Context, spot: Spot, target: str) -> dict[str, Any]:
    """What the security definition at *spot* becomes, to be put at the pointer *target*."""
    context.moved(target, spot)
    value = spot.value
    if value["type"] == "basic":
        others = {key: item for key, item in value.items() if key != "type"}
        return {"type": "http", "scheme": "basic", **others}
    if value["type"] != "oauth2":
        return dict(value)
    where = pointers.join(target, "flows", _FLOWS[value["flow"]])
    context.made(pointers.join(target, "flows"), spot.child("flow"))
    flow = {key: value[key] for key in _OF_FLOW if key in value}
    for key in flow:
        context.moved(pointers.join(where, key), spot.child(key))
    others = {key: item for key, item in value.items() if key not in (*_OF_FLOW, "flow")}
    return {**others, "flows": {_FLOWS[value["flow"]]: {"scopes": {}, **flow}}}


def convert_requirements(
    requirements: list[Mapping[str, Any]], names: Mapping[str, str]
) -> list[dict[str, Any]]:
    """The security *requirements* with the *names* that security schemes have as components."""
    return [
        {names.get(name, name): scopes for name, scopes in each.items()} for each in requirements
    ]
