"""Comparing two states of specs, operation by operation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .. import checking
from ..ir import Text
from ..resolving import Spot, Workspace
from .changes import (
    DOCUMENTATION,
    Change,
    Direction,
    Effect,
    Impact,
    Level,
    of_effect,
    on,
    on_both,
)
from .comparing_access import compare_access
from .comparing_content import compare_content, compare_field, compare_headers
from .comparing_documents import compare_documents
from .comparing_errors import compare_errors
from .comparing_texts import changed_texts
from .recording import Place, Recorder
from .sides import OperationSide, Side
from .wording import (
    NEW,
    NEW_AND_REQUIRED,
    REMOVED,
    deprecation,
    keyword,
    named,
    requiredness,
    texts_changed,
    values_were,
    was_and_is,
)

_TEXTS = ("summary", "description", "x-zh", "externalDocs", "tags", "x-changelog", "x-source")
_DESCRIPTION = ("description", "x-zh")


def compare(old: Side, new: Side) -> list[Change]:
    """Every change from *old* to *new*, the gravest first, then by operation and place.

    Raises:
        InputError: a document is malformed.
    """
    sides = (*old.operations, *new.operations)
    with checking.telling(lambda: (d for o in sides for d in o.workspace.documents.values())):
        return _compared(old, new)


def _compared(old: Side, new: Side) -> list[Change]:
    recorder = Recorder()
    renamed = len(old.services) == len(new.services) == 1
    before = {_key(operation, renamed): operation for operation in old.operations}
    after = {_key(operation, renamed): operation for operation in new.operations}
    pairs = {key: (before[key], after[key]) for key in before.keys() & after.keys()}
    _match_renamed(before, after, pairs)
    matched_old = {id(one) for one, _ in pairs.values()}
    matched_new = {id(other) for _, other in pairs.values()}
    for operation in old.operations:
        if id(operation) not in matched_old:
            _add(recorder, operation, "operation-removed", REMOVED, on_both(Level.BREAKING))
    for operation in new.operations:
        if id(operation) not in matched_new:
            _add(recorder, operation, "operation-added", NEW, on_both(Level.COMPATIBLE))
    for one, other in pairs.values():
        _Comparison(recorder, one, other).run()
    documents = {other.root.key: (one, other) for one, other in pairs.values()}
    for one, other in documents.values():
        compare_documents(one, other, recorder)
    return sorted(
        recorder.changes,
        key=lambda c: (
            -c.level,
            c.service,
            c.operation,
            c.location.file,
            c.location.line,
            c.path,
            c.kind,
        ),
    )


def _key(operation: OperationSide, renamed: bool) -> tuple[object, ...]:
    # Two files with one service each are two states of that service, whatever they are called.
    return (() if renamed else operation.service, operation.sender, operation.id)


def _match_renamed(
    before: dict[tuple[object, ...], OperationSide],
    after: dict[tuple[object, ...], OperationSide],
    pairs: dict[tuple[object, ...], tuple[OperationSide, OperationSide]],
) -> None:
    """Pair operations that have another operationId and the same method and path."""
    for key, operation in after.items():
        if key in pairs or key in before:
            continue
        called = (operation.method, operation.path, key[:2])
        same = [k for k, o in before.items() if (o.method, o.path, k[:2]) == called]
        # On an RPC endpoint all operations share method and path: they tell nothing there.
        alone = sum(o.path == operation.path for o in after.values()) == 1
        if len(same) == 1 and alone and same[0] not in pairs:
            pairs[key] = (before[same[0]], operation)


def _add(
    recorder: Recorder, operation: OperationSide, kind: str, message: Text, impact: Impact
) -> None:
    service = ".".join(operation.service)
    recorder.add(
        Change(kind, service, operation.id, "", "", message, impact, operation.spot.location)
    )


class _Comparison:
    """The comparison of one operation; who sends what the service sends is who answers what its users send."""

    def __init__(self, recorder: Recorder, old: OperationSide, new: OperationSide) -> None:
        self._recorder = recorder
        self._old = old
        self._new = new
        self._sent: Direction = "reply" if new.sender else "request"
        self._workspaces = old.workspace, new.workspace
        self._answered: Direction = "request" if new.sender else "reply"

    def run(self) -> None:
        self._identity()
        if not self._new.sender:
            self._protocol()
            compare_access(self._old, self._new, self._tell)
            compare_errors(self._old, self._new, self._tell)
        self._parameters()
        self._body()
        self._responses()
        texts = changed_texts(self._old.spot, self._new.spot, _TEXTS)
        if texts:
            self._tell("text-changed", texts_changed(texts), DOCUMENTATION, self._new.spot)
        texts = changed_texts(self._old.item, self._new.item, ("summary", *_DESCRIPTION))
        if texts:
            message = texts_changed(texts, Text(" of the path", "路径的"))
            self._tell("text-changed", message, DOCUMENTATION, self._new.item)

    def _tell(self, kind: str, message: Text, impact: Impact, spot: Spot) -> None:
        service = ".".join(self._new.service)
        self._recorder.add(
            Change(kind, service, self._new.id, "", "", message, impact, spot.location)
        )

    def _place(self, direction: Direction, path: str = "") -> Place:
        return Place(self._recorder, ".".join(self._new.service), self._new.id, direction, path)

    def _identity(self) -> None:
        old, new = self._old, self._new
        if old.id != new.id:
            message = Text(f"was called {old.id}", f"原名 {old.id}")
            self._tell("operation-renamed", message, on_both(Level.BREAKING), new.spot)
        for what, before, after in (
            (Text("method", "方法"), old.method.upper(), new.method.upper()),
            (Text("path", "路径"), old.path, new.path),
        ):
            if before != after:
                message = was_and_is(Text(f"the {what.en}", what.zh), before, after)
                self._tell(f"{what.en}-changed", message, on(self._sent, Level.BREAKING), new.spot)
        deprecated = bool(new.spot.value.get("deprecated"))
        if bool(old.spot.value.get("deprecated")) != deprecated:
            message = deprecation(deprecated)
            self._tell("deprecation-changed", message, on_both(Level.COMPATIBLE), new.spot)
        if old.spot.value.get("x-name") != new.spot.value.get("x-name"):
            message = Text("the method of the client has another name", "客户端方法改名")
            self._tell("python-name-changed", message, on_both(Level.BREAKING), new.spot)
        self._paging()

    def _paging(self) -> None:
        old, new = (side.spot.value.get("x-paging") for side in (self._old, self._new))
        if old == new:
            return
        if old and new:
            # The method yields other items, or asks for pages in another way.
            message, level = Text("pages are reached in another way", "翻页方式有变更"), Level.RISKY
            if old.get("items", "") != new.get("items", ""):
                message, level = Text("other items are paged", "分页的元素有变更"), Level.BREAKING
        elif new:
            message, level = (
                Text("the items of all pages are reached", "新增遍历各页"),
                Level.COMPATIBLE,
            )
        else:
            message = Text("the items of all pages are no longer reached", "不再提供遍历各页的方法")
            level = Level.BREAKING
        self._tell("paging-changed", message, on_both(level), self._new.spot)

    def _protocol(self) -> None:
        def protocol(side: OperationSide) -> str:
            declared = side.spot.value.get("x-protocol") or side.root.value.get("x-protocol")
            return str(declared or "rest")

        old, new = protocol(self._old), protocol(self._new)
        if old != new:
            message = was_and_is(Text("the protocol", "协议"), old, new)
            self._tell("protocol-changed", message, on_both(Level.BREAKING), self._new.spot)
        versions = [
            side.root.value.get("info", {}).get("version") for side in (self._old, self._new)
        ]
        if versions[0] != versions[1]:
            message = was_and_is(Text("the API version", "API 版本"), *versions)
            spot = self._new.root.child("info")
            self._tell("version-changed", message, on_both(Level.RISKY), spot)

    def _parameters(self) -> None:
        old, new = _parameters(self._old), _parameters(self._new)
        for name, spot in old.items():
            if name not in new:
                place = self._place(self._sent, name)
                place.add("parameter-removed", REMOVED, on(self._sent, Level.BREAKING), spot)
        for name, spot in new.items():
            place = self._place(self._sent, name)
            if name in old:
                self._parameter(old[name], spot, place)
            elif spot.value.get("required"):
                impact = of_effect(self._sent, "narrows")
                place.add("required-parameter-added", NEW_AND_REQUIRED, impact, spot)
            else:
                place.add("parameter-added", NEW, on(self._sent, Level.COMPATIBLE), spot)

    def _parameter(self, old: Spot, new: Spot, place: Place) -> None:
        if old.value.get("in") != new.value.get("in"):
            message = values_were(keyword("in"), old.value.get("in"), new.value.get("in"))
            place.add("parameter-moved", message, on(self._sent, Level.BREAKING), new)
        for key, kind in (
            ("x-client-parameter", "client-parameter-changed"),
            ("x-name", "python-name-changed"),
        ):
            before, after = old.value.get(key), new.value.get(key)
            if (before or None) != (after or None):
                message = values_were(keyword(key), before, after)
                place.add(kind, message, on(self._sent, Level.BREAKING), new)
        required = [bool(spot.value.get("required")) for spot in (old, new)]
        if required[0] != required[1]:
            kind, impact = self._required(required[1])
            place.add(kind, requiredness(required[1]), impact, new)
        compare_field(old, new, self._workspaces, replace(place, parameter=True))

    def _body(self) -> None:
        old, new = (_body(side) for side in (self._old, self._new))
        place = self._place(self._sent)
        if old is None and new is not None:
            effect: Effect = "narrows" if new.value.get("required") else "none"
            message = Text("there is a body", "新增请求体")
            place.add("body-added", message, of_effect(self._sent, effect), new)
        elif old is not None and new is None:
            message = Text("there is no body", "不再有请求体")
            place.add("body-removed", message, on(self._sent, Level.BREAKING), old)
        elif old is not None and new is not None:
            required = [bool(spot.value.get("required")) for spot in (old, new)]
            if required[0] != required[1]:
                kind, impact = self._required(required[1])
                now = requiredness(required[1])
                message = Text(f"the body {now.en}", f"请求体{now.zh}")
                place.add(kind, message, impact, new)
            texts = changed_texts(old, new, _DESCRIPTION)
            if texts:
                message = texts_changed(texts, Text(" of the body", "请求体的"))
                place.add("text-changed", message, DOCUMENTATION, new)
            compare_content(old, new, self._workspaces, place)

    def _required(self, now: bool) -> tuple[str, Impact]:
        """What it is called that something is required *now*, or no longer, and what it asks of whom."""
        kind = "became-required" if now else "became-optional"
        return kind, of_effect(self._sent, "narrows" if now else "widens")

    def _responses(self) -> None:
        before, after = (side.spot.value.get("responses") or {} for side in (self._old, self._new))
        for status in before:
            if status not in after:
                spot = self._old.spot.child("responses", status)
                message = named("response", "响应", str(status), REMOVED)
                impact = on(self._answered, Level.BREAKING)
                self._tell("response-removed", message, impact, spot)
        for status in after:
            spot = self._new.workspace.follow(self._new.spot.child("responses", status))
            if status not in before:
                message = named("response", "响应", str(status), NEW)
                impact = on(self._answered, Level.COMPATIBLE)
                self._tell("response-added", message, impact, spot)
                continue
            old = self._old.workspace.follow(self._old.spot.child("responses", status))
            place = self._place(self._answered)
            texts = changed_texts(old, spot, _DESCRIPTION)
            if _links(self._old.workspace, old) != _links(self._new.workspace, spot):
                texts.append("links")
            if texts:
                of = Text(f" of the response {status}", f"响应 {status} 的")
                message = texts_changed(texts, of)
                place.add("text-changed", message, DOCUMENTATION, spot)
            compare_headers(old, spot, self._workspaces, place)
            compare_content(old, spot, self._workspaces, place)


def _parameters(side: OperationSide) -> dict[str, Spot]:
    """The parameters by name; one that is in two places stands under name and place."""
    found: dict[tuple[str, str], Spot] = {}
    for holder in (side.item, side.spot):
        listed: Any = holder.value.get("parameters") or ()
        for index in range(len(listed)):
            spot = side.workspace.follow(holder.child("parameters", index))
            found[str(spot.value.get("name")), str(spot.value.get("in"))] = spot
    names = [name for name, _ in found]
    return {
        name if names.count(name) == 1 else f"{name} ({place})": spot
        for (name, place), spot in found.items()
    }


def _links(workspace: Workspace, response: Spot) -> dict[str, Any]:
    """The links of *response* by name."""
    names = response.value.get("links") or ()
    return {name: workspace.follow(response.child("links", name)).value for name in names}


def _body(side: OperationSide) -> Spot | None:
    if "requestBody" not in side.spot.value:
        return None
    return side.workspace.follow(side.spot.child("requestBody"))
