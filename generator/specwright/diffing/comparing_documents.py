"""Comparing the texts of whole documents: of the API, its servers, tags and security schemes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..ir import Text
from ..resolving import Spot
from .changes import DOCUMENTATION, Change
from .comparing_texts import changed_texts
from .recording import Recorder
from .sides import OperationSide
from .wording import texts_changed

_INFO = ("title", "summary", "description", "x-zh", "contact", "license", "termsOfService")
_TEXTS = ("summary", "description", "x-zh", "externalDocs")


def compare_documents(old: OperationSide, new: OperationSide, recorder: Recorder) -> None:
    """Record the texts that changed in the documents which two operations are of."""
    service = ".".join(new.service)

    def add(message: Text, spot: Spot) -> None:
        change = Change("text-changed", service, "", "", "", message, DOCUMENTATION, spot.location)
        recorder.add(change)

    roots = old.root, new.root
    if all("info" in root.value for root in roots):
        one, other = (root.child("info") for root in roots)
        texts = changed_texts(one, other, _INFO)
        if texts:
            add(texts_changed(texts, Text(" of the API", "API ")), other)
    texts = changed_texts(*roots, ("externalDocs",))
    if texts:
        add(texts_changed(texts, Text(" of the API", "API ")), new.root)
    for message, spot in changed_servers(*roots):
        add(message, spot)
    for one, other in _same(*roots, "tags", "name"):
        texts = changed_texts(one, other, _TEXTS)
        if texts:
            name = other.value["name"]
            add(texts_changed(texts, Text(f" of the tag {name}", f"标签 {name} 的")), other)
    for message, spot in _changed_schemes(old, new):
        add(message, spot)


def changed_servers(old: Spot, new: Spot) -> Iterator[tuple[Text, Spot]]:
    """What to say of the servers of two objects whose texts changed, and where they stand."""
    for one, other in _same(old, new, "servers", "url"):
        texts = changed_texts(one, other, ("description", "x-zh"))
        if _of_variables(one) != _of_variables(other):
            texts.append("variables")
        if texts:
            url = other.value["url"]
            yield texts_changed(texts, Text(f" of the server {url}", f"服务地址 {url} 的")), other


def _of_variables(server: Spot) -> dict[str, Any]:
    variables = server.value.get("variables") or {}
    texts = {name: variable.get("description") for name, variable in variables.items()}
    return {name: text for name, text in texts.items() if text}


def _same(old: Spot, new: Spot, key: str, name: str) -> Iterator[tuple[Spot, Spot]]:
    """The objects of the lists under *key* that have the same *name*."""
    before = {each.value.get(name): each for each in _objects(old, key)}
    for each in _objects(new, key):
        if each.value.get(name) in before:
            yield before[each.value.get(name)], each


def _objects(holder: Spot, key: str) -> Iterable[Spot]:
    listed = holder.value.get(key) or ()
    spots = (holder.child(key, index) for index in range(len(listed)))
    return [spot for spot in spots if isinstance(spot.value, Mapping)]


def _changed_schemes(old: OperationSide, new: OperationSide) -> Iterator[tuple[Text, Spot]]:
    before, after = (
        (side.root.value.get("components") or {}).get("securitySchemes") or {}
        for side in (old, new)
    )
    for name in after:
        if name not in before:
            continue
        one, other = (
            side.workspace.follow(side.root.child("components", "securitySchemes", name))
            for side in (old, new)
        )
        texts = changed_texts(one, other, ("description", "x-zh"))
        if texts:
            of = Text(f" of the security scheme {name}", f"鉴权方式 {name} 的")
            yield texts_changed(texts, of), other
        scopes = _scopes(one)
        for scope, text in _scopes(other).items():
            if scopes.get(scope, text) != text:
                of = Text(f" of the scope {scope}", f"权限范围 {scope} 的")
                yield texts_changed(["description"], of), other


def _scopes(scheme: Spot) -> dict[str, Any]:
    flows = (scheme.value.get("flows") or {}).values()
    return {name: text for flow in flows for name, text in (flow.get("scopes") or {}).items()}
