"""Comparing what carries schemas: parameters and headers, media types, the parts of forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import Text
from ..resolving import Spot, Workspace
from .changes import DOCUMENTATION, Effect, Level, of_effect, on, on_both
from .comparing_schemas import compare_parts
from .comparing_texts import changed_texts
from .recording import Place
from .views import View
from .wording import (
    NEW,
    REMOVED,
    deprecation,
    keyword,
    named,
    requiredness,
    texts_changed,
    values_were,
)

#: What resolves the references of the old side, and of the new one.
Workspaces = tuple[Workspace, Workspace]

_TEXTS = ("description", "x-zh", "examples", "example")
_EXAMPLES = ("examples", "example")
#: The style of a parameter that says none, where it is not "simple".
_STYLES = {"query": "form", "cookie": "form"}


def compare_field(old: Spot, new: Spot, workspaces: Workspaces, place: Place) -> None:
    """Record what changed about the value of a parameter or header, and how it is written."""
    if ("content" in old.value) != ("content" in new.value):
        message = Text("is now written as a media type", "改为按媒体类型编码")
        if "content" in old.value:
            message = Text("is no longer written as a media type", "不再按媒体类型编码")
        place.add("wire-form-changed", message, on(place.direction, Level.BREAKING), new)
    elif "content" in new.value:
        compare_content(old, new, workspaces, place)
    else:
        # In another place everything is written in another way.
        if old.value.get("in") == new.value.get("in"):
            _compare_forms(_form(old), _form(new), new, place)
        _compare_schemas(old, new, workspaces, place)
    deprecated = bool(new.value.get("deprecated"))
    if bool(old.value.get("deprecated")) != deprecated:
        message = deprecation(deprecated)
        place.add("deprecation-changed", message, on_both(Level.COMPATIBLE), new)
    texts = changed_texts(old, new, _TEXTS)
    if texts:
        place.add("text-changed", texts_changed(texts), DOCUMENTATION, new)


def _form(spot: Spot) -> dict[str, Any]:
    """How the parameter or header at *spot* is written, defaults included."""
    style = spot.value.get("style") or _STYLES.get(str(spot.value.get("in")), "simple")
    return {
        "style": style,
        "explode": bool(spot.value.get("explode", style == "form")),
        "allowReserved": bool(spot.value.get("allowReserved")),
    }


def _compare_forms(
    old: Mapping[str, Any], new: Mapping[str, Any], spot: Spot, place: Place
) -> None:
    for key in old:
        # That another style explodes by itself is not worth a second word.
        told = key == "explode" and old["style"] != new["style"]
        if old[key] != new[key] and not told:
            message = values_were(keyword(key), old[key], new[key])
            place.add("wire-form-changed", message, on(place.direction, Level.BREAKING), spot)


def _compare_schemas(old: Spot, new: Spot, workspaces: Workspaces, place: Place) -> None:
    views = [
        View(workspace, spot.child("schema")) if "schema" in spot.value else None
        for workspace, spot in zip(workspaces, (old, new), strict=True)
    ]
    if None in views and all(view is None or _is_binary(view) for view in views):
        return
    compare_parts(views[0], views[1], place, "schema-changed", new)


def _is_binary(view: View) -> bool:
    """Whether the schema is a file's, which may as well be left out."""
    return view.types == {"string"} and view.all("format") == ["binary"]


def compare_content(old: Spot, new: Spot, workspaces: Workspaces, place: Place) -> None:
    """Record what changed about the media types of a body, a response or a parameter."""
    before, after = (spot.value.get("content") or {} for spot in (old, new))
    for media in before:
        if media not in after:
            message = named("media type", "媒体类型", media, REMOVED)
            impact = on(place.direction, Level.BREAKING)
            place.add("media-type-removed", message, impact, old.child("content", media))
    for media in after:
        spot = new.child("content", media)
        if media not in before:
            message = named("media type", "媒体类型", media, NEW)
            impact = on(place.direction, Level.COMPATIBLE)
            place.add("media-type-added", message, impact, spot)
        else:
            _compare_media(old.child("content", media), spot, workspaces, place)


def _compare_media(old: Spot, new: Spot, workspaces: Workspaces, place: Place) -> None:
    texts = changed_texts(old, new, _EXAMPLES)
    if texts:
        place.add("text-changed", texts_changed(texts), DOCUMENTATION, new)
    _compare_schemas(old, new, workspaces, place)
    before, after = (spot.value.get("encoding") or {} for spot in (old, new))
    for name in {**before, **after}:
        spot = new.child("encoding", name) if name in after else new
        _compare_encodings(before.get(name, {}), after.get(name, {}), spot, place.below(name))


def _compare_encodings(
    old: Mapping[str, Any], new: Mapping[str, Any], spot: Spot, place: Place
) -> None:
    before, after = (_media_types(each) for each in (old, new))
    if before != after:
        effect: Effect = "both"
        if before and after:
            effect = "narrows" if after < before else "widens" if before < after else "both"
        values = old.get("contentType"), new.get("contentType")
        message = values_were(keyword("contentType"), *values)
        place.add("encoding-changed", message, of_effect(place.direction, effect), spot)
    _compare_forms(_part_form(old), _part_form(new), spot, place)


def _media_types(encoding: Mapping[str, Any]) -> frozenset[str]:
    """The media types that the part of a form may have; none where it does not say."""
    listed = str(encoding.get("contentType") or "").split(",")
    return frozenset(each.strip().lower() for each in listed if each.strip())


def _part_form(encoding: Mapping[str, Any]) -> dict[str, Any]:
    """How the part of a form is written where it is written as a parameter would be."""
    style = encoding.get("style") or "form"
    return {
        "style": style,
        "explode": bool(encoding.get("explode", style == "form")),
        "allowReserved": bool(encoding.get("allowReserved")),
    }


def compare_headers(old: Spot, new: Spot, workspaces: Workspaces, place: Place) -> None:
    """Record what changed about the headers of a response."""
    before, after = _headers(workspaces[0], old), _headers(workspaces[1], new)
    for name, header in before.items():
        if name not in after:
            message = named("header", "响应头", name, REMOVED)
            impact = on(place.direction, Level.BREAKING)
            place.add("header-removed", message, impact, header)
            continue
        required = [bool(spot.value.get("required")) for spot in (header, after[name])]
        if required[0] != required[1]:
            message = named("header", "响应头", name, requiredness(required[1]))
            kind = "header-became-required" if required[1] else "header-became-optional"
            impact = of_effect(place.direction, "narrows" if required[1] else "widens")
            place.add(kind, message, impact, after[name])
        compare_field(header, after[name], workspaces, place.below(name))
    for name, header in after.items():
        if name not in before:
            message = named("header", "响应头", name, NEW)
            impact = on(place.direction, Level.COMPATIBLE)
            place.add("header-added", message, impact, header)


def _headers(workspace: Workspace, response: Spot) -> dict[str, Spot]:
    """The headers of *response*, by the name that HTTP does not tell apart by case."""
    names = response.value.get("headers") or ()
    return {name.lower(): workspace.follow(response.child("headers", name)) for name in names}
