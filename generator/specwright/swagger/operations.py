"""Paths and operations of Swagger 2.0 as those of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .. import pointers
from ..resolving import Spot
from .bodies import convert_body, convert_form
from .context import Context, extensions, is_swagger
from .parameters import convert_parameter
from .responses import convert_response
from .security import convert_requirements
from .servers import convert_servers

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")


@dataclass(frozen=True, slots=True)
class _Given:
    """A parameter: where it is listed, and where it is described."""

    listed: Spot
    described: Spot


@dataclass
class _Parameters:
    """The parameters of a list, by what becomes of them."""

    plain: list[_Given] = field(default_factory=list)
    bodies: list[_Given] = field(default_factory=list)
    form: list[_Given] = field(default_factory=list)


class Operations:
    """The conversion of paths.

    Args:
        context: the conversion of the document.
        root: the document.
    """

    def __init__(self, context: Context, root: Spot) -> None:
        self._context = context
        self._root = root

    def convert_paths(self, spot: Spot, target: str) -> dict[str, Any]:
        """What the paths at *spot* become, to be put at the pointer *target*."""
        return {
            path: (
                item
                if path.startswith("x-")
                else self._path_item(spot.child(path), pointers.join(target, path))
            )
            for path, item in spot.value.items()
        }

    def media_types(self, spot: Spot, keyword: str) -> Sequence[str]:
        """What the operation or document at *spot* says under *keyword* (consumes, produces); else the document."""
        listed: Sequence[str] = spot.value.get(keyword, self._root.value.get(keyword, ()))
        return listed

    def _path_item(self, listed: Spot, target: str) -> dict[str, Any]:
        spot = self._context.target(listed, "pathItem")
        if spot is None:
            return {}
        if spot is not listed:
            for key in (k for k in listed.value if k != "$ref" and k[:2] != "x-"):
                self._context.refuse(listed.child(key), f"{key!r} cannot stand beside a $ref")
            if is_swagger(spot.document) and spot.pointer.startswith("/paths/"):
                reference = self._context.reference(spot, spot.pointer)
                return {**listed.value, "$ref": reference}
            self._context.moved(target, spot)
        shared = self._sorted(spot)
        made = {} if spot is listed else extensions(listed.value)
        for key, value in spot.value.items():
            where = pointers.join(target, key)
            if key in _METHODS:
                made[key] = self._operation(spot.child(key), where, shared)
            elif key != "parameters":
                made[key] = value
            elif shared.plain:
                made[key] = self._plain(shared.plain, where)
        return made

    def _operation(self, spot: Spot, target: str, shared: _Parameters) -> dict[str, Any]:
        own = self._sorted(spot)
        made: dict[str, Any] = {}
        for key, value in spot.value.items():
            where = pointers.join(target, key)
            if key == "responses":
                made[key] = self._responses(spot, where)
            elif key == "security":
                names = self._context.names(self._root.document, "securityDefinitions")
                made[key] = convert_requirements(value, names)
            elif key == "schemes":
                self._add_servers(made, value, pointers.join(target, "servers"))
            elif key == "parameters":
                made.update({key: self._plain(own.plain, where)} if own.plain else {})
            elif key not in ("consumes", "produces"):
                made[key] = value
        body = self._body(spot, pointers.join(target, "requestBody"), own, shared)
        return {**made, "requestBody": body} if body else made

    def _add_servers(self, made: dict[str, Any], schemes: Sequence[str], target: str) -> None:
        servers = convert_servers(self._context, self._root, target, schemes)
        if servers and schemes != self._root.value.get("schemes"):
            made["servers"] = servers

    def _sorted(self, holder: Spot) -> _Parameters:
        """The parameters listed in *holder*, a path item or an operation."""
        found = _Parameters()
        lists = {"body": found.bodies, "formData": found.form}
        for index in range(len(holder.value.get("parameters", ()))):
            listed = holder.child("parameters", index)
            described = self._context.target(listed, "parameter")
            if described is not None:
                place = lists.get(described.value["in"], found.plain)
                place.append(_Given(listed, described))
        return found

    def _plain(self, parameters: Iterable[_Given], target: str) -> list[dict[str, Any]]:
        return [
            self._parameter(given, pointers.join(target, index))
            for index, given in enumerate(parameters)
        ]

    def _parameter(self, given: _Given, target: str) -> dict[str, Any]:
        if given.described is not given.listed:
            reference = self._context.component(given.described, "parameters", "parameters")
            if reference:
                self._context.moved(target, given.listed)
                return {"$ref": reference}
        return convert_parameter(self._context, given.described, target)

    def _body(
        self, spot: Spot, target: str, own: _Parameters, shared: _Parameters
    ) -> dict[str, Any] | None:
        """The request body of the operation at *spot*; None when it has none."""
        bodies = own.bodies or ([] if own.form else shared.bodies)
        form = _distinct([*([] if own.bodies else shared.form), *own.form])
        if bodies and (form or len(bodies) > 1):
            surplus = form[-1] if form else bodies[-1]
            self._context.refuse(surplus.listed, "the operation has another body already")
            return None
        if bodies:
            return self._one_body(spot, bodies[0], target)
        if form:
            described = [given.described for given in form]
            return convert_form(
                self._context, described, target, self.media_types(spot, "consumes")
            )
        return None

    def _one_body(self, spot: Spot, given: _Given, target: str) -> dict[str, Any]:
        is_own = given.described.document is self._root.document
        consumes = self.media_types(spot, "consumes")
        if is_own and list(consumes) == list(self.media_types(self._root, "consumes")):
            reference = self._context.component(given.described, "parameters", "requestBodies")
            if reference:
                self._context.moved(target, given.listed)
                return {"$ref": reference}
        return convert_body(self._context, given.described, target, consumes)

    def _responses(self, spot: Spot, target: str) -> dict[str, Any]:
        produces = self.media_types(spot, "produces")
        holder = spot.child("responses")
        return {
            status: (
                value
                if status.startswith("x-")
                else self._response(holder.child(status), pointers.join(target, status), produces)
            )
            for status, value in holder.value.items()
        }

    def _response(self, listed: Spot, target: str, produces: Sequence[str]) -> dict[str, Any]:
        spot = self._context.target(listed, "response")
        if spot is None:
            return {}
        if spot is not listed and self._answers(spot, produces):
            reference = self._context.component(spot, "responses", "responses")
            if reference:
                return {"$ref": reference}
        return convert_response(self._context, spot, target, produces)

    @staticmethod
    def _answers(spot: Spot, produces: Sequence[str]) -> bool:
        """Whether the shared response at *spot* becomes, as a component, what it is with *produces*."""
        if "schema" not in spot.value:
            return True
        return is_swagger(spot.document) and list(produces) == list(
            spot.document.value.get("produces", ())
        )


def _distinct(form: Iterable[_Given]) -> list[_Given]:
    """The fields of a *form*, the last of each name."""
    return list({given.described.value["name"]: given for given in form}.values())
