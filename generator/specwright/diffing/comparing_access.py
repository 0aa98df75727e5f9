"""Comparing where an operation is called and who may call it: servers, security, permissions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..ir import Text
from ..resolving import Spot
from .canonical import missing
from .changes import DOCUMENTATION, Level, on
from .comparing_documents import changed_servers
from .comparing_errors import Tell
from .sides import OperationSide
from .wording import NEW, REMOVED, named, values_were, was_and_is

#: What of a security scheme decides how a request is signed.
_SCHEME = ("type", "scheme", "in", "name", "bearerFormat", "openIdConnectUrl")
#: Where a flow of OAuth 2 has a client ask.
_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")

#: Security schemes that are shown together, each with its scopes.
Requirement = frozenset[tuple[str, frozenset[str]]]


def compare_access(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    """Tell what changed about the servers, the security and the permissions of an operation."""
    _servers(old, new, tell)
    for one, other in _pairs(old, new):
        _variables(one, other, tell)
    _permissions(old, new, tell)
    _security(old, new, tell)


def _servers(old: OperationSide, new: OperationSide, tell: Tell) -> None:
    before, after = _urls(old), _urls(new)
    gone = [url for url in before if url not in after]
    come = [url for url in after if url not in before]
    spot = _server(new)
    one, other = _holder(old), _holder(new)
    if one and other and other.key != new.root.key:
        for message, at in changed_servers(one, other):
            tell("text-changed", message, DOCUMENTATION, at)
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


def _pairs(old: OperationSide, new: OperationSide) -> list[tuple[Spot, Spot]]:
    """The default servers, and other servers that have the same URL."""
    pairs = [(_server(old), _server(new))]
    known = {spot.value.get("url"): spot for spot in _servers_of(old)[1:]}
    others = _servers_of(new)[1:]
    same = [(known.get(spot.value.get("url")), spot) for spot in others]
    return [*pairs, *((one, other) for one, other in same if one is not None)]


def _servers_of(side: OperationSide) -> list[Spot]:
    holder = _holder(side)
    return (
        [holder.child("servers", i) for i in range(len(holder.value["servers"]))] if holder else []
    )


def _variables(old: Spot, new: Spot, tell: Tell) -> None:
    before, after = (side.value.get("variables") or {} for side in (old, new))
    for name in sorted(before.keys() | after.keys()):
        what = Text(f"the server variable {name!r}", f"服务地址变量 {name} ")
        defaults = [side.get(name, {}).get("default") for side in (before, after)]
        if defaults[0] != defaults[1]:
            level = Level.BREAKING if None in defaults and name not in after else Level.RISKY
            message = values_were(what, *defaults)
            tell("server-variable-changed", message, on("request", level), new)
        if name not in before or name not in after:
            continue
        listed = [side[name].get("enum") for side in (before, after)]
        if listed[0] != listed[1]:
            _variable_values(listed[0], listed[1], what, (new, tell))


def _variable_values(old: Any, new: Any, what: Text, at: tuple[Spot, Tell]) -> None:
    spot, tell = at
    kind = "server-variable-changed"
    if not old or not new:
        message = Text(f"{what.en} may have any value", f"{what.zh}取值不再限定")
        if new:
            names = ", ".join(map(str, new))
            message = Text(f"{what.en} is now one of {names}", f"{what.zh}取值限定为 {names}")
        tell(kind, message, on("request", Level.BREAKING if new else Level.COMPATIBLE), spot)
        return
    for values, level, said in (
        (missing(old, new), Level.BREAKING, Text("can no longer be", "不再可以是 ")),
        (missing(new, old), Level.COMPATIBLE, Text("can be", "可以是 ")),
    ):
        if values:
            names = ", ".join(map(str, values))
            message = Text(f"{what.en} {said.en} {names}", f"{what.zh}{said.zh}{names}")
            tell(kind, message, on("request", level), spot)


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
    if set(before) != set(after):
        # What was enough for a request still is, where a new alternative asks for no more.
        kept = all(any(_asks_no_more(one, other) for one in after) for other in before)
        message = Text("the security requirements changed", "鉴权要求有变更")
        if kept:
            message = Text("the security requirements are less strict", "鉴权要求放宽")
        level = Level.COMPATIBLE if kept else Level.BREAKING
        tell("security-changed", message, on("request", level), new.spot)
    for name in sorted({name for each in before for name, _ in each}):
        schemes = [_scheme(side, name) for side in (old, new)]
        if schemes[0] != schemes[1]:
            changed = Text("changed", "有变更") if schemes[1] else REMOVED
            message = named("security scheme", "鉴权方式", name, changed)
            # A flow more takes none away.
            more = schemes[1] and schemes[0].items() <= schemes[1].items()
            level = Level.COMPATIBLE if more else Level.BREAKING
            tell("security-scheme-changed", message, on("request", level), new.spot)


def _requirements(side: OperationSide) -> list[Requirement]:
    """The alternatives of security schemes that a request may use; one that asks for nothing where there are none."""
    own = side.spot.value.get("security")
    listed: Iterable[Mapping[str, Any]] = (
        side.root.value.get("security") or () if own is None else own
    ) or ({},)
    return [
        frozenset((name, frozenset(map(str, scopes or ()))) for name, scopes in each.items())
        for each in listed
    ]


def _asks_no_more(one: Requirement, other: Requirement) -> bool:
    """Whether who meets the requirement *other* meets *one*."""
    shown = dict(other)
    return all(name in shown and scopes <= shown[name] for name, scopes in one)


def _scheme(side: OperationSide, name: str) -> Mapping[str, Any]:
    """What decides how a request is signed, with {} for a scheme that is not there."""
    schemes = (side.root.value.get("components") or {}).get("securitySchemes") or {}
    if name not in schemes:
        return {}
    spot = side.workspace.follow(side.root.child("components", "securitySchemes", name))
    said = {key: spot.value.get(key) for key in _SCHEME}
    for flow, value in (spot.value.get("flows") or {}).items():
        said[f"flows/{flow}"] = tuple(value.get(key) for key in _URLS)
    return said
