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
    in_turn,
    inside,
    token,
    undeclared,
    visit,
    visit_property,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_walker import Check, Handler, Path


class Properties:
    """The schemas of an object's properties.

    Attributes:
        named: those of "properties", by name.
        spots: the same, each with its name as a token of a pointer and as a part of an anchor.
        patterns: with what finds the names, those of "patternProperties".
        additional: that of "additionalProperties", or None.
        candidates: the names of "properties", among which a misspelt one is looked up.
    """

    __slots__ = ("additional", "candidates", "named", "patterns", "spots")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        named, patterns, additional = arguments
        self.spots = {
            name: (
                (token(name), anchor(name)),
                node.child(table, "/properties" + token(name)),
            )
            for name, table in named
        }
        self.named = {name: child for name, (_, child) in self.spots.items()}
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


def told(node: Node, checks: list[tuple[Handler, Any]]) -> Check:
    """What carries out *checks* by asking the teller of *node* once which properties are in doubt."""
    teller: Any = node.teller
    silent, spelled = node.rules is None, spelled_properties(node)
    untold = inside(node, checks) if node.special else in_turn(node, checks)

    def check(context: Context, instance: Any, path: Path) -> None:
        if type(instance) is dict:
            doubts: list[str] = []
            try:
                complete = teller(instance, doubts)
            except Exception:
                if check_incomplete(context, node, instance, path):
                    return
            else:
                if complete and silent:
                    spelled(context, instance, path, doubts)
                else:
                    check_doubts(context, node, instance, path, complete, doubts)
                return
        untold(context, instance, path)

    return check


def spelled_properties(node: Node) -> Callable[[Context, Any, Path, list[Any]], None]:
    """What checks those properties of an object that are given by their names, all of which the schema spells."""
    spots = node.properties.spots

    def check(context: Context, instance: Any, path: Path, names: list[Any]) -> None:
        secrets = context.secrets
        for name in names if len(names) < 2 else _in_order(names, instance):
            step, child = spots[name]
            context.path = place = (path, step)
            if name in secrets:
                visit_property(context, child, instance[name], place, name)
            else:
                check_property = child.check
                check_property(context, instance[name], place)

    return check


def check_incomplete(context: Context, node: Node, instance: Any, path: Path) -> bool:
    """Check an object of which required properties may be missing; False when its teller still cannot tell."""
    missing = [name for name in node.required if name not in instance]
    if not missing:
        return False
    doubts: list[str] = []
    teller: Any = node.teller
    try:
        complete = teller({**dict.fromkeys(missing), **instance}, doubts)
    except Exception:
        return False
    before = len(context.records)
    check_required(context, node, node.required, instance, path)
    doubts = [name for name in doubts if name in instance]
    check_doubts(context, node, instance, path, complete, doubts, before)
    return True


def check_doubts(
    context: Context,
    node: Node,
    instance: Any,
    path: Path,
    complete: bool,
    doubts: list[Any],
    before: int | None = None,
) -> None:
    """Check what the teller of an object said: the properties in *doubts*, the unknown ones unless it was *complete*.

    The object's own records begin at *before*, if there are any yet.
    """
    properties, rules = node.properties, node.rules
    if rules is not None:
        context.touched.append(len(context.records) if before is None else before)
    if not complete and properties.additional is not None:
        doubts += [name for name in instance if name not in properties.spots]
    for name in doubts if len(doubts) < 2 else _in_order(doubts, instance):
        if name in properties.spots:
            _check_spelled(context, properties, instance[name], path, name)
        else:
            _check_unspelled(context, node, properties, instance, path, name)
    if rules is not None:
        check_rules(context, node, rules, instance, path)
        context.touched.pop()


def _in_order(names: list[Any], instance: Any) -> list[Any]:
    """Each of *names* once, in the order of *instance*; mostly there are two."""
    if len(names) > 2:
        wanted = set(names)
        return [name for name in instance if name in wanted]
    first, second = names
    if first == second:
        return [first]
    given = list(instance)
    return names if given.index(first) < given.index(second) else [second, first]


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
    step, child = properties.spots[name]
    context.path = place = (path, step)
    if name in context.secrets:
        visit_property(context, child, value, place, name)
    else:
        child.check(context, value, place)


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
                place, "additionalProperties", pointer, messages.wrong_property_name, (name,)
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
            (name, properties.candidates, context.names_in(instance)),
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
            given = context.names_in(instance)
            context.report(
                place, "required", pointer, _missing_message, (name, node.properties, given)
            )


def _missing_message(
    name: str, properties: Properties | None, given: dict[str, None]
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
                context.report(place, "dependentRequired", pointer, message, (name, because))


def check_min_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    """Keyword "minProperties"."""
    if isinstance(instance, dict) and len(instance) < limit:
        pointer, count = node.pointer + "/minProperties", len(instance)
        context.report(path, "minProperties", pointer, messages.too_few_properties, (count, limit))


def check_max_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    """Keyword "maxProperties"."""
    if isinstance(instance, dict) and len(instance) > limit:
        pointer, count = node.pointer + "/maxProperties", len(instance)
        context.report(path, "maxProperties", pointer, messages.too_many_properties, (count, limit))


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
            context.report(place, "propertyNames", names.pointer, message, (name,))
        if len(context.records) > before:
            found = context.settle(before)[0]
            del context.records[before:]
            worded = messages.about_name(str(name), (found.message, found.message_zh))
            context.add(
                place, "propertyNames", found.schema_pointer, worded, severity=found.severity
            )
