"""Comparing where an operation is called and who may call it: servers, security, permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import Text
from ..resolving import Spot
from .changes import Level, on
from .comparing_errors import Tell
from .sides import OperationSide
from .wording import NEW, REMOVED, named, values_were, was_and_is

#: What of a security scheme decides how a request is signed.
_SCHEME = ("type", "scheme", "in", "name", "bearerFormat", "openIdConnectUrl")


def compare_access(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    """Tell what changed about the servers, the security and the permissions of an operation."""
    _servers(old, new, tell)
    _variables(_server(old), _server(new), tell)
    _permissions(old, new, tell)
    _security(old, new, tell)


def _servers(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    before, after = _urls(old), _urls(new)
    gone = [url for url in before if url not in after]
    come = [url for url in after if url not in before]
    spot = _server(new)
    if len(gone) == len(come) == 1:
        message = was_and_is(Text("the server", "服务地址"), gone[0], come[0])
        tell("server-changed", message, on("request", Level.BREAKING), spot)
        return
    for url in gone:
        message = named("server", "服务地址", url, REMOVED)
        tell("server-removed", message, on("request", Level.BREAKING), spot)
    for url in come:
        tell(
            "server-added",
            named("server", "服务地址", url, NEW),
            on("request", Level.COMPATIBLE),
            spot,
        )


def _urls(side: OperationSide) -> list[str]:
    holder = _holder(side)
    return [str(server.get("url")) for server in holder.value["servers"]] if holder else []


def _holder(side: OperationSide) -> Spot | None:
    """The object whose servers count: the operation, its path or the document."""
    holders = (side.spot, side.item, side.root)
    return next((holder for holder in holders if holder.value.get("servers")), None)


def _server(side: OperationSide) -> Spot:
    """The default server."""
    holder = _holder(side)
    return holder.child("servers", 0) if holder else Spot(side.root.document, "", {})


def _variables(old: Spot, new: Spot, tell: Tell) -> None:
    before, after = (side.value.get("variables") or {} for side in (old, new))
    for name in sorted(before.keys() | after.keys()):
        defaults = [side.get(name, {}).get("default") for side in (before, after)]
        if defaults[0] != defaults[1]:
            what = Text(f"the server variable {name!r}", f"服务地址变量 {name} ")
            level = Level.BREAKING if None in defaults and name not in after else Level.RISKY
            message = values_were(what, *defaults)
            tell("server-variable-changed", message, on("request", level), new)


def _permissions(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    before, after = _actions(old), _actions(new)
    for action in sorted(after - before):
        message = Text(f"the permission {action} is needed", f"需要权限 {action}")
        tell("permission-added", message, on("request", Level.BREAKING), new.spot)
    for action in sorted(before - after):
        message = Text(f"the permission {action} is not needed any more", f"不再需要权限 {action}")
        tell("permission-removed", message, on("request", Level.COMPATIBLE), new.spot)


def _actions(side: OperationSide) -> set[str]:
    listed = side.spot.value.get("x-authorization") or ()
    return {str(item.get("action")) for item in listed if isinstance(item, Mapping)}


def _security(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    before, after = _requirements(old), _requirements(new)
    if before != after:
        message = Text("the security requirements changed", "鉴权要求有变更")
        tell("security-changed", message, on("request", Level.BREAKING), new.spot)
    for name in sorted({name for each in before for name in each}):
        schemes = [_scheme(side, name) for side in (old, new)]
        if schemes[0] != schemes[1]:
            changed = Text("changed", "有变更") if any(schemes[1]) else REMOVED
            message = named("security scheme", "鉴权方式", name, changed)
            tell("security-scheme-changed", message, on("request", Level.BREAKING), new.spot)


def _requirements(side: OperationSide) -> list[Mapping[str, Any]]:
    """The alternatives of security schemes that a request may use."""
    own = side.spot.value.get("security")
    return list(side.root.value.get("security") or () if own is None else own)


def _scheme(side: OperationSide, name: str) -> tuple[Any, ...]:
    schemes = (side.root.value.get("components") or {}).get("securitySchemes") or {}
    if name not in schemes:
        return ()
    spot = side.workspace.follow(side.root.child("components", "securitySchemes", name))
    return tuple(spot.value.get(key) for key in _SCHEME)
