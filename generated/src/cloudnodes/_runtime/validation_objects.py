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

    from .validation_walker import Check, Given, Handler, Path

    # What checks the properties of an object that are given by their names.
    Spelled = Callable[[Context, Any, Path, list[Any]], None]

    # What checks an object as its teller told: the names of the properties in doubt, None where it could not tell, and
    # whether surely no property is unknown.
    Told = Callable[[Context, Any, Path, "list[Any] | None", bool], None]


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
    """What carries out *checks* by asking the teller of *node* once which properties are in doubt.

    *node* then holds what looks into these where surely no other property is wrong, and what does in all other cases.
    """
    teller: Any = node.teller
    silent, spelled = node.rules is None, _spelled_properties(node)
    named = _told_names(node, checks, spelled)
    node.told = spelled, named

    def check(context: Context, instance: Any, path: Path) -> None:
        doubts: Any = None
        complete = False
        if type(instance) is dict:
            doubts = []
            try:
                complete = teller(instance, doubts)
            except Exception:
                doubts = None
        if complete and silent:
            spelled(context, instance, path, doubts)
        else:
            named(context, instance, path, doubts, complete)

    return check


def _spelled_properties(node: Node) -> Spelled:
    """What checks those properties of an object that are given by their names, all of which the schema spells."""
    properties = node.properties
    known: dict[str, tuple[Any, ...]] = {}

    def link(name: str) -> tuple[Any, ...]:
        step, child = properties.spots[name]
        child.linked()
        spot = known[name] = (step, child, *(child.scalar or (None, None, (), None)))
        return spot

    def check(context: Context, instance: Any, path: Path, names: list[Any]) -> None:
        found, secrets = context.found, context.secrets
        for name in names if len(names) < 2 else _in_order(names, instance):
            try:
                step, child, kind, is_kind, limits, fault = known[name]
            except KeyError:
                step, child, kind, is_kind, limits, fault = link(name)
            value = instance[name]
            context.path = place = (path, step)
            if name in secrets:
                visit_property(context, child, value, place, name)
            elif kind is None:
                child.check(context, value, place)
            # The same that the check of a scalar does, without calling it.
            elif type(value) is kind or is_kind(value):
                for holds, broken in limits:
                    if not holds(value):
                        found((place, broken, value))
            else:
                found((place, fault, value))

    return check


def _told_names(node: Node, checks: list[tuple[Handler, Any]], spelled: Spelled) -> Told:
    """What checks an object as its teller told of it, where that was more than that properties are in doubt."""
    teller: Any = node.teller
    properties, rules, spots = node.properties, node.rules, node.properties.spots
    untold = inside(node, checks) if node.special else in_turn(node, checks)

    def check(
        context: Context, instance: Any, path: Path, doubts: list[Any] | None, complete: bool
    ) -> None:
        missing: list[str] = []
        if type(instance) is not dict:
            doubts = None
        elif doubts is None:
            missing = [name for name in node.required if name not in instance]
            if missing:
                doubts = []
                try:
                    complete = teller({**instance, **dict.fromkeys(missing)}, doubts)
                except Exception:
                    doubts = None
        if doubts is None:
            untold(context, instance, path)
            return
        if rules is not None:
            context.touched.append(len(context.records))
        if missing:
            doubts = [name for name in doubts if name not in missing]
            _report_missing(context, node, instance, path, missing)
        unknown: list[Any] = []
        if not complete and properties.additional is not None:
            unknown = [name for name in instance if name not in spots]
        if not unknown:
            spelled(context, instance, path, doubts)
        else:
            for name in _in_order(doubts + unknown, instance) if doubts else unknown:
                if name in spots:
                    spelled(context, instance, path, [name])
                else:
                    _check_unspelled(context, node, properties, instance, path, name)
        if rules is not None:
            check_rules(context, node, rules, instance, path)
            context.touched.pop()

    return check


def _in_order(names: list[Any], instance: Any) -> list[Any]:
    """Each of *names* once, in the order of *instance*; mostly there are two."""
    if len(names) > 2:
        wanted = set(names)
        return [name for name in instance if name in wanted]
    first, second = names
    if first == second:
        return [first]
    for name in instance:
        if name == first:
            break
        if name == second:
            return [second, first]
    return names


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
        details = False, properties.candidates, context.names_in(instance)
        found = context.found
        fault = "additionalProperties", additional.pointer, messages.unknown_property, details
        found((place, fault, name))


def check_required(
    context: Context, node: Node, names: tuple[str, ...], instance: Any, path: Path
) -> None:
    """Keyword "required"."""
    if not isinstance(instance, dict):
        return
    missing = [name for name in names if name not in instance]
    if missing:
        _report_missing(context, node, instance, path, missing)


def _report_missing(
    context: Context, node: Node, instance: Any, path: Path, names: list[str]
) -> None:
    details = False, node.properties, context.names_in(instance)
    fault = "required", node.pointer + "/required", _missing_message, details
    found = context.found
    for name in names:
        found((declared(path, name), fault, name))


def _missing_message(
    name: str, secret: bool, properties: Properties | None, given: Given
) -> messages.Message:
    if properties is None:
        return messages.missing_property(name, None)
    unknown = [other for other in given.names() if other not in properties.named]
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
