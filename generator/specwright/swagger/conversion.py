"""Documents of Swagger 2.0 as documents of OpenAPI 3.0."""

from __future__ import annotations

from typing import Any

from .. import checking, pointers
from ..errors import InputError
from ..kept_code import KeptCode
from ..leaving_out import KEPT
from ..loading import Document
from ..resolving import Spot, Workspace
from .bodies import convert_body
from .context import Context, is_swagger
from .operations import Operations
from .parameters import convert_parameter
from .responses import convert_response
from .schemas import convert_schema
from .security import convert_requirements, convert_scheme
from .servers import convert_servers

#: What stands elsewhere in OpenAPI, or is said in another way.
_REPLACED = frozenset(
    """swagger host basePath schemes consumes produces definitions parameters responses
    securityDefinitions""".split()
)


def convert(document: Document, workspace: Workspace, code: KeptCode | None = None) -> Document:
    """The Swagger 2.0 *document* as one of OpenAPI 3.0, which knows where all that it holds was written.

    Args:
        document: the document as it was written; it is left as it is.
        workspace: what it belongs to.
        code: what the meta-schemas were compiled to in earlier runs.

    Raises:
        InputError: it is not valid, a reference leads nowhere, or something has no equivalent in OpenAPI.
    """
    checking.check_swagger(document, code)
    context = Context(document, workspace)
    value = _Conversion(context).run()
    if context.problems:
        raise InputError(context.problems)
    # What was left out of it is not there to be found out again.
    kept = {key: list(found) for key, found in document.kept.items() if key in KEPT}
    return Document(document.path, document.name, document.text, value, context.origins, kept)


class _Conversion:
    """The conversion of one document."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._root = Spot(context.document, "", context.document.value)
        self._operations = Operations(context, self._root)

    def run(self) -> dict[str, Any]:
        made: dict[str, Any] = {"openapi": "3.0.3"}
        for key, value in self._root.value.items():
            if key == "paths":
                made[key] = self._operations.convert_paths(self._root.child(key), "/paths")
            elif key == "security":
                names = self._context.names(self._context.document, "securityDefinitions")
                made[key] = convert_requirements(value, names)
            elif key == "swagger":
                self._context.moved("/openapi", self._root.child(key))
            elif key not in _REPLACED:
                made[key] = value
        servers = convert_servers(self._context, self._root, "/servers")
        if servers:
            made["servers"] = servers
        components = self._components()
        if components:
            made["components"] = components
        return made

    def _components(self) -> dict[str, Any]:
        found = {
            "schemas": self._section("definitions", "schemas"),
            "responses": self._section("responses", "responses"),
            "parameters": self._section("parameters", "parameters"),
            "requestBodies": self._section("parameters", "requestBodies"),
            "securitySchemes": self._section("securityDefinitions", "securitySchemes"),
        }
        found["schemas"].update(self._pulled())
        return {section: members for section, members in found.items() if members}

    def _section(self, section: str, components: str) -> dict[str, Any]:
        """What the members of *section* become among *components*."""
        made: dict[str, Any] = {}
        names = self._context.names(self._context.document, section)
        for name in self._root.value.get(section, ()):
            spot = self._root.child(section, name)
            if components in ("parameters", "requestBodies") and components != _becomes(spot):
                continue
            target = pointers.join("/components", components, names[name])
            made[names[name]] = self._component(spot, components, target)
        return made

    def _component(self, spot: Spot, components: str, target: str) -> Any:
        self._context.moved(target, spot)
        if components == "schemas":
            return convert_schema(self._context, spot, target)
        if components == "responses":
            produces = self._operations.media_types(self._root, "produces")
            return convert_response(self._context, spot, target, produces)
        if components == "parameters":
            return convert_parameter(self._context, spot, target)
        if components == "requestBodies":
            consumes = self._operations.media_types(self._root, "consumes")
            return convert_body(self._context, spot, target, consumes)
        return convert_scheme(self._context, spot, target)

    def _pulled(self) -> dict[str, Any]:
        """The schemas that references to other places than definitions lead to."""
        made: dict[str, Any] = {}
        while pulled := self._context.next_pulled():
            name, spot = pulled
            target = pointers.join("/components/schemas", name)
            # Of a mere part, any document makes the same.
            note = self._context.moved if is_swagger(spot.document) else self._context.copied
            note(target, spot)
            made[name] = convert_schema(self._context, spot, target)
        return made


def _becomes(spot: Spot) -> str:
    """What the shared parameter at *spot* becomes: forms are put together from theirs where they are used."""
    return {"body": "requestBodies", "formData": ""}.get(spot.value["in"], "parameters")
