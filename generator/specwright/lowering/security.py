"""Lowering of security: which credentials an operation asks for, by its document's security schemes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from .. import ir
from ..errors import InputError, Problem, nearest
from ..resolving import Spot, Workspace
from .facts import text

#: A kind of place, and the name of what goes there.
Place: TypeAlias = tuple[str, str]

#: Schemes of HTTP authentication that answer a challenge, which takes more than a key.
_CHALLENGES = frozenset(
    "digest hoba mutual negotiate scram-sha-1 scram-sha-256 vapid gnap dpop".split()
)


def lower_security(
    root: Spot, spot: Spot, workspace: Workspace, refuse: Callable[[InputError], object]
) -> tuple[tuple[ir.SecurityScheme, ...], ...]:
    """The alternatives of the operation at *spot*, each of one or several schemes.

    Args:
        refuse: told of alternatives that contradict themselves, where others are left.

    Raises:
        InputError: a scheme is not defined, or no alternative can be honoured.
    """
    holder = spot if "security" in spot.value else root
    if not holder.value.get("security"):
        return ()
    alternatives: list[tuple[ir.SecurityScheme, ...]] = []
    refused: list[Problem] = []
    contradicting: list[Problem] = []
    for index in range(len(holder.value["security"])):
        requirement = holder.child("security", index)
        try:
            alternative = tuple(_schemes(root, requirement, workspace))
        except InputError as error:
            refused.extend(error.problems)
            continue
        clash = _clash(alternative)
        if clash:
            contradicting.append(requirement.problem(*clash))
        else:
            alternatives.append(alternative)
    if not alternatives:
        raise InputError([*contradicting, *refused])
    if contradicting:
        refuse(InputError(contradicting))
    return tuple(dict.fromkeys(alternatives))


def filled_places(security: tuple[tuple[ir.SecurityScheme, ...], ...]) -> frozenset[Place]:
    """The places that are filled whichever alternative of *security* is chosen: nothing else can go there."""
    filled = [frozenset(filter(None, map(_place, alternative))) for alternative in security]
    return frozenset.intersection(*filled) if filled else frozenset()


def place_of(location: str, name: str) -> Place:
    """The place of the parameter *name*, in which names of headers are the same in any case."""
    return location, name.title() if location == "header" else name


def _clash(alternative: tuple[ir.SecurityScheme, ...]) -> tuple[str, str] | None:
    """What is wrong with schemes that go together, and what would be right; None for nothing."""
    filled: dict[Place, ir.SecurityScheme] = {}
    for scheme in alternative:
        place = _place(scheme)
        other = filled.setdefault(place, scheme) if place else scheme
        # One token can show several schemes, unless it is unclear which of them it is asked for by.
        is_shared = {scheme.kind, other.kind} <= {"bearer", "oauth2"}
        if other is not scheme and (not is_shared or (scheme.token_url and other.token_url)):
            location, name = place or ("", "")
            return (
                f"the schemes {other.name!r} and {scheme.name!r} are needed together, and both fill the"
                f" {location} {name!r}, which can be sent once",
                "list schemes of which either is enough as requirements of their own",
            )
    return None


def _place(scheme: ir.SecurityScheme) -> Place | None:
    """Where a credential of the *scheme* goes; None for no part of the request."""
    if scheme.kind == "mutualTLS":
        return None
    if scheme.kind != "apiKey":
        return "header", "Authorization"
    return place_of(scheme.location, scheme.parameter)


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
        if not _can_be_asked(token_url):
            place = scheme.child("flows", "clientCredentials", "tokenUrl")
            message = f"nobody can be asked for a token at {token_url!r}"
            hint = "write an http or https URL, or a path on the server of the operation"
            raise InputError([place.problem(message, hint)])
        return ir.SecurityScheme(name, "oauth2", description, token_url=token_url, scopes=scopes)
    if value["type"] == "mutualTLS":
        return ir.SecurityScheme(name, "mutualTLS", description, scopes=scopes)
    # What OpenID Connect hands out is sent as any other token.
    return ir.SecurityScheme(name, "bearer", description, scopes=scopes)


def _can_be_asked(url: str) -> bool:
    """Whether *url* is one of HTTP, or relative to one."""
    try:
        parts = urlsplit(url)
        reachable = (
            parts.scheme in ("", "http", "https") and parts.port != 0 and bool(parts.hostname)
        )
    except ValueError:
        return False
    return reachable if parts.scheme in ("http", "https") or parts.netloc else not parts.scheme


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
