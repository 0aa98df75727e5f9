"""Lowering of security: which credentials an operation asks for, by its document's security schemes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .. import ir
from ..errors import InputError, nearest
from ..resolving import Spot, Workspace
from .facts import text

#: Schemes of HTTP authentication that answer a challenge, which takes more than a key.
_CHALLENGES = frozenset(
    "digest hoba mutual negotiate scram-sha-1 scram-sha-256 vapid gnap dpop".split()
)


def lower_security(
    root: Spot, spot: Spot, workspace: Workspace
) -> tuple[tuple[ir.SecurityScheme, ...], ...]:
    """The alternatives of the operation at *spot*, each of one or several schemes.

    Raises:
        InputError: a scheme is not defined, or no alternative can be honoured.
    """
    holder = spot if "security" in spot.value else root
    if not holder.value.get("security"):
        return ()
    alternatives: list[tuple[ir.SecurityScheme, ...]] = []
    refused: list[InputError] = []
    for requirement in range(len(holder.value["security"])):
        try:
            alternative = tuple(_schemes(root, holder.child("security", requirement), workspace))
        except InputError as error:
            refused.append(error)
        else:
            alternatives.append(alternative)
    if refused and not alternatives:
        raise refused[0]
    return tuple(dict.fromkeys(alternatives))


def _schemes(root: Spot, requirement: Spot, workspace: Workspace) -> Iterator[ir.SecurityScheme]:
    defined: Mapping[str, Any] = root.value.get("components", {}).get("securitySchemes", {})
    for name, scopes in requirement.value.items():
        if name not in defined:
            message = f"the security scheme {name!r} is not defined"
            raise InputError([requirement.child(name).problem(message, nearest(name, defined))])
        scheme = workspace.follow(root.child("components", "securitySchemes", name))
        yield _scheme(name, scheme, tuple(scopes))


def _scheme(name: str, scheme: Spot, scopes: tuple[str, ...]) -> ir.SecurityScheme:
    value = scheme.value
    description = text(value, "description")
    if value["type"] == "apiKey":
        return ir.SecurityScheme(
            name, "apiKey", description, value["name"], value["in"], scopes=scopes
        )
    if value["type"] == "http":
        return replace(_http(name, scheme, description), scopes=scopes)
    if value["type"] == "oauth2":
        flow = value["flows"].get("clientCredentials", {})
        token_url = flow.get("tokenUrl", "")
        return ir.SecurityScheme(name, "oauth2", description, token_url=token_url, scopes=scopes)
    if value["type"] == "mutualTLS":
        return ir.SecurityScheme(name, "mutualTLS", description, scopes=scopes)
    # What OpenID Connect hands out is sent as any other token.
    return ir.SecurityScheme(name, "bearer", description, scopes=scopes)


def _http(name: str, scheme: Spot, description: ir.Text) -> ir.SecurityScheme:
    given = scheme.value["scheme"]
    known = given.lower()
    if known == "basic":
        return ir.SecurityScheme(name, "basic", description)
    if known == "bearer":
        return ir.SecurityScheme(name, "bearer", description)
    if known in _CHALLENGES:
        message = f"HTTP authentication of the scheme {given!r} is not supported"
        hint = "supported are basic, bearer, and schemes that take a key"
        raise InputError([scheme.child("scheme").problem(message, hint)])
    return ir.SecurityScheme(name, "http", description, given)
