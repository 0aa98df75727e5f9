"""How the walker decides the keywords for objects."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import re

from . import validation_messages as messages
from .validation_rules import check_rules
from .validation_similarity import Candidates
from .validation_walker import (
    Context,
    Node,
    anchor,
    declared,
    token,
    undeclared,
    visit,
    visit_property,
    walk,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_walker import Path


class Properties:
    """The schemas of an object's properties.

    Attributes:
        named: those of "properties", by name.
        spelled: each of these names as a token of a pointer and as a part of an anchor.
        patterns: with what finds the names, those of "patternProperties".
        additional: that of "additionalProperties", or None.
        candidates: the names of "properties", among which a misspelt one is looked up.
    """

    __slots__ = ("additional", "candidates", "named", "patterns", "spelled")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        named, patterns, additional = arguments
        self.spelled = {name: (token(name), anchor(name)) for name, _ in named}
        self.named = {
            name: node.child(table, "/properties" + self.spelled[name][0]) for name, table in named
        }
        self.patterns: list[tuple[Callable[[str], Any], Node]] = [
            (
                re.compile(source if python is None else python).search,
                node.child(table, "/patternProperties" + token(source)),
            )
            for source, python, table in patterns
        ]
        self.additional = (
            None if additional is None else node.child(additional, "/additionalProperties")
        )
        self.candidates = Candidates(self.named)
        node.properties = self


def check_properties(
    context: Context, node: Node, properties: Properties, instance: Any, path: Path
) -> None:
    """Keyword "properties", "patternProperties", "additionalProperties", in the order of the instance."""
    if not isinstance(instance, dict):
        return
    _check_each(context, node, properties, instance, path)


def check_directly(context: Context, node: Node, instance: Any, path: Path) -> bool:
    """Check an object by asking its teller once which properties are in doubt.

    False, and nothing is reported, when the teller cannot tell.
    """
    doubts: list[str] = []
    teller: Any = node.teller
    try:
        complete = teller(instance, doubts)
    except Exception:
        missing = [name for name in node.required if name not in instance]
        if not missing:
            return False
        doubts.clear()
        try:
            complete = teller({**dict.fromkeys(missing), **instance}, doubts)
        except Exception:
            return False
        doubts = [name for name in doubts if name in instance]
        before = len(context.records)
        check_required(context, node, node.required, instance, path)
        check_doubts(context, node, instance, path, complete, doubts, before)
        return True
    check_doubts(context, node, instance, path, complete, doubts, len(context.records))
    return True


def check_doubts(
    context: Context,
    node: Node,
    instance: Any,
    path: Path,
    complete: bool,
    doubts: list[str],
    before: int,
) -> None:
    """Check what the teller of an object said: the properties in *doubts*, the unknown ones unless it was *complete*.

    The object's own records begin at *before*.
    """
    properties = node.properties
    if not complete and properties.additional is not None:
        named = properties.named
        for name, value in instance.items():
            if name not in named:
                _check_unspelled(context, node, properties, instance, path, name)
            elif name in doubts:
                _check_spelled(context, properties, value, path, name)
    elif len(doubts) == 1:
        _check_spelled(context, properties, instance[doubts[0]], path, doubts[0])
    elif doubts:
        for name, value in instance.items():
            if name in doubts:
                _check_spelled(context, properties, value, path, name)
    if node.rules is not None:
        context.touched.append(before)
        check_rules(context, node, node.rules, instance, path)
        context.touched.pop()


def _check_each(
    context: Context, node: Node, properties: Properties, instance: Any, path: Path
) -> None:
    named, patterns = properties.named, properties.patterns
    for name, value in instance.items():
        child = named.get(name)
        if child is None or patterns:
            _check_unspelled(context, node, properties, instance, path, name)
            if child is None:
                continue
        if child.plain is type(value):
            continue
        accepts = child.accepts
        if accepts is not None:
            try:
                if accepts(value):
                    continue
            except Exception:
                pass
        _check_spelled(context, properties, value, path, name)


def _check_spelled(
    context: Context, properties: Properties, value: Any, path: Path, name: str
) -> None:
    """Check a property that is spelled in "properties" and that its own test does not accept."""
    place: Path = (path, properties.spelled[name])
    child = properties.named[name]
    if name in context.secrets:
        visit_property(context, child, value, place, name)
        return
    checks = child.checks
    if checks is None:
        checks = child.linked()
    if child.special or child.direct is not None:
        direct = child.direct is not None and type(value) is dict
        if not direct or not check_directly(context, child, value, place):
            walk(context, child, value, place)
        return
    context.path = place
    for handler, argument in checks:
        if handler(context, child, argument, value, place):
            return


def _check_unspelled(
    context: Context, node: Node, properties: Properties, instance: Any, path: Path, name: Any
) -> None:
    """Check a property that is not spelled in "properties", or that patterns apply to as well."""
    additional = properties.additional
    if not isinstance(name, str):
        if properties.patterns or additional is not None:
            pointer = node.pointer if additional is None else additional.pointer
            place = undeclared(path, name)
            context.report(
                place, "additionalProperties", pointer, messages.wrong_property_name, name
            )
        return
    known = name in properties.named
    for search, child in properties.patterns:
        if search(name) is not None:
            known = True
            visit_property(context, child, instance[name], undeclared(path, name), name)
    if known or additional is None:
        return
    place = undeclared(path, name)
    if additional.table is not False:
        visit_property(context, additional, instance[name], place, name)
    elif not context.allow_unknown:
        context.report(
            place,
            "additionalProperties",
            additional.pointer,
            messages.unknown_property,
            name,
            properties.candidates,
            tuple(instance),
        )


def check_required(
    context: Context, node: Node, names: tuple[str, ...], instance: Any, path: Path
) -> None:
    """Keyword "required"."""
    if not isinstance(instance, dict):
        return
    for name in names:
        if name not in instance:
            place, pointer = declared(path, name), node.pointer + "/required"
            given = tuple(instance)
            context.report(
                place, "required", pointer, _missing_message, name, node.properties, given
            )


def _missing_message(
    name: str, properties: Properties | None, given: tuple[Any, ...]
) -> messages.Message:
    if properties is None:
        return messages.missing_property(name, None)
    unknown = [other for other in given if other not in properties.named]
    return messages.missing_property(name, Candidates(unknown).nearest(name) if unknown else None)


def check_dependent_required(
    context: Context,
    node: Node,
    dependencies: tuple[tuple[str, tuple[str, ...]], ...],
    instance: Any,
    path: Path,
) -> None:
    """Keyword "dependentRequired"."""
    if not isinstance(instance, dict):
        return
    pointer = node.pointer + "/dependentRequired"
    for because, names in dependencies:
        if because not in instance:
            continue
        for name in names:
            if name not in instance:
                place, message = declared(path, name), messages.missing_dependency
                context.report(place, "dependentRequired", pointer, message, name, because)


def check_min_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    """Keyword "minProperties"."""
    if isinstance(instance, dict) and len(instance) < limit:
        pointer, count = node.pointer + "/minProperties", len(instance)
        context.report(path, "minProperties", pointer, messages.too_few_properties, count, limit)


def check_max_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    """Keyword "maxProperties"."""
    if isinstance(instance, dict) and len(instance) > limit:
        pointer, count = node.pointer + "/maxProperties", len(instance)
        context.report(path, "maxProperties", pointer, messages.too_many_properties, count, limit)


def check_property_names(
    context: Context, node: Node, names: Node, instance: Any, path: Path
) -> None:
    """Keyword "propertyNames": of each name, the first thing that is wrong with it."""
    if not isinstance(instance, dict):
        return
    for name in instance:
        place = undeclared(path, name)
        before = len(context.records)
        if isinstance(name, str):
            visit(context, names, name, place)
        else:
            message = messages.wrong_property_name
            context.report(place, "propertyNames", names.pointer, message, name)
        if len(context.records) > before:
            found = context.records[before]
            del context.records[before:]
            worded = messages.about_name(str(name), (found.message, found.message_zh))
            context.add(
                place, "propertyNames", found.schema_pointer, worded, severity=found.severity
            )
