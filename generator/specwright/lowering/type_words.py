"""Type words: the JSON Schema type of what a schema describes, in words."""

from __future__ import annotations

from collections.abc import Mapping

from .. import ir
from ..composing import Composition
from ..resolving import Spot, Workspace
from .facts import enum_values, keywords, kinds, kinds_of_values, union_keyword
from .telling import most_telling

#: What holds itself is described down to here.
_MAX_DEPTH = 4
#: A choice that is deeper than this is not told.
_DEEPEST_CHOICE = 2
_ANYTHING = "any"
_Key = tuple[str, str]
_NOWHERE = "", ""


class TypeWords:
    """Tells types in words: "string or null", "array of object", "map of (string or integer)", "any".

    Args:
        workspace: the documents.
        composition: tells the objects among the schemas.
    """

    def __init__(self, workspace: Workspace, composition: Composition) -> None:
        self._workspace = workspace
        self._composition = composition
        # Unions of unions would be looked through again and again.
        self._known: dict[tuple[_Key, int, _Key], str] = {}

    def of(self, schema: Spot) -> str:
        """The type of what *schema* describes."""
        return self._of(schema, 0, _NOWHERE)

    def _of(self, schema: Spot, depth: int, outermost: _Key) -> str:
        """The type of what *schema* describes, *depth* schemas inside of another, and of the *outermost* choice."""
        target = self._workspace.follow(schema)
        if depth > _MAX_DEPTH:
            return _ANYTHING
        value = keywords(target)
        found = kinds(value)
        if not found:
            return self._untold(target, value, depth, outermost)
        if found == ("array",) and "items" in value:
            return f"array of {_as_one(self._of(target.child('items'), depth + 1, outermost))}"
        is_open = isinstance(value.get("additionalProperties"), Mapping)
        if found == ("object",) and is_open and not self._composition.has_members(target):
            values = target.child("additionalProperties")
            return f"map of {_as_one(self._of(values, depth + 1, outermost))}"
        return " or ".join(found)

    def _untold(
        self, target: Spot, value: Mapping[str, object], depth: int, outermost: _Key
    ) -> str:
        """The type of what *target* describes without naming a type itself."""
        if value.get("allOf"):
            count = len(target.value["allOf"])
            parts = [target.child("allOf", index) for index in range(count)]
            return self._of(most_telling(parts, self._workspace), depth + 1, outermost)
        if keyword := union_keyword(value):
            if depth > _DEEPEST_CHOICE or target.key == outermost:
                return _ANYTHING
            known = target.key, depth, outermost
            if known not in self._known:
                outer = target.key if outermost == _NOWHERE else outermost
                self._known[known] = self._of_branches(target, keyword, depth, outer)
            return self._known[known]
        listed = [each.value for each in enum_values(value)]
        return " or ".join(kinds_of_values(listed)) or _ANYTHING

    def _of_branches(self, target: Spot, keyword: str, depth: int, outermost: _Key) -> str:
        branches = range(len(target.value[keyword]))
        words = dict.fromkeys(
            option
            for index in branches
            for option in ir.options_of(
                self._of(target.child(keyword, index), depth + 1, outermost)
            )
        )
        return _ANYTHING if _ANYTHING in words else " or ".join(words)


def _as_one(words: str) -> str:
    return f"({words})" if len(ir.options_of(words)) > 1 else words
