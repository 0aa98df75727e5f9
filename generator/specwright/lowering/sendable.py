"""Which schemas admit nothing that could be sent: in a parameter, in a form, or in parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import media_types
from ..composing import Composition
from ..errors import Problem
from ..resolving import Spot, Workspace
from .facts import kinds_of_values

_SCALARS = frozenset({"string", "number", "boolean"})
#: Every JSON type.
ANY_KIND = _SCALARS | {"object", "array", "null"}
_Key = tuple[str, str]


class Sendable:
    """Tells what nothing can be sent for; where some values can be sent, the client refuses the others.

    Args:
        workspace: the documents.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._composition = Composition(workspace)
        self._kinds: dict[_Key, frozenset[str]] = {}

    def of_parameter(self, item: Spot, schema: Spot, media_type: str) -> Iterator[Problem]:
        """That the *schema* of the parameter at *item* admits no value that could be written.

        Args:
            item: the parameter.
            schema: its schema.
            media_type: what its value is written in, "" where it has a style.
        """
        if media_type:
            is_json = media_types.kind_of(media_type) == "json"
            if not is_json and not self.kinds(schema) & (_SCALARS | {"null"}):
                message = f"neither a list nor an object can be written as {media_type}"
                yield schema.problem(message, "write it as application/json")
        elif item.value.get("style") != "deepObject" and not self._fits(schema, set()):
            message = "OpenAPI cannot say how lists or objects in a list are written here"
            hint = (
                "describe the items as strings, or the parameter by a content of application/json"
            )
            yield schema.problem(message, hint)

    def of_body(self, schema: Spot, media_type: str) -> Iterator[Problem]:
        """That a body of that *media_type* must be an object, and its *schema* admits none."""
        if media_types.kind_of(media_type) not in ("form", "multipart"):
            return
        if "object" not in self.kinds(schema):
            message = f"only an object can be written as {media_type}, and the schema admits none"
            yield schema.problem(message, "describe an object, or another media type")

    def _fits(self, schema: Spot, entered: set[_Key]) -> bool:
        """Whether *schema* admits a value that a style can write."""
        kinds = self.kinds(schema) - {"null"}
        if kinds != {"array"} or schema.key in entered:
            return True
        entered.add(schema.key)
        for part in self._composition.parts(schema):
            items = part.child("items") if "items" in part.value else None
            if items and "prefixItems" not in part.value and not self._is_flat(items):
                return False
            branches = list(self._composition.branches(part))
            if branches and not any(self._fits(branch, entered) for branch in branches):
                return False
        return True

    def _is_flat(self, items: Spot) -> bool:
        return bool(self.kinds(items) & (_SCALARS | {"null"}))

    def kinds(self, schema: Spot) -> frozenset[str]:
        """The JSON types of which *schema* may admit a value, integers as numbers."""
        value = schema.value
        if not isinstance(value, Mapping):
            return ANY_KIND if value is not False else frozenset()
        if schema.key not in self._kinds:
            # A schema that leads to itself says nothing more by that.
            self._kinds[schema.key] = ANY_KIND
            self._kinds[schema.key] = self._found(schema, value)
        return self._kinds[schema.key]

    def _found(self, schema: Spot, value: Mapping[str, Any]) -> frozenset[str]:
        found = ANY_KIND
        if isinstance(value.get("$ref"), str):
            found &= self.kinds(self._workspace.resolve(schema, value["$ref"]))
        if "type" in value:
            given = [value["type"]] if isinstance(value["type"], str) else value["type"]
            found &= {"number" if kind == "integer" else kind for kind in given}
        for values in ([value["const"]] if "const" in value else None, value.get("enum")):
            if values is not None:
                kinds = kinds_of_values(values)
                found &= {"number" if kind == "integer" else kind for kind in kinds}
        for index in range(len(value.get("allOf", ()))):
            found &= self.kinds(schema.child("allOf", index))
        for keyword in ("anyOf", "oneOf"):
            branches = [schema.child(keyword, n) for n in range(len(value.get(keyword, ())))]
            if branches:
                found &= frozenset[str]().union(*map(self.kinds, branches))
        return found
