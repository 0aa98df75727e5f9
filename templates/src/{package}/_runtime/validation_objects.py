"""How the walker decides the keywords for objects."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import re

from . import validation_messages as messages
from .validation_context import Context, Mismatch, Refusal
from .validation_nodes import Node, unit_node
from .validation_similarity import Candidates
from .validation_walker import in_turn, inside, visit, visit_property
from .violations import token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation import Program
    from .validation_context import Given
    from .validation_nodes import Check, CheckEach, Handler
    from .violations import Fault, Place


class Properties:
    """The schemas of an object's properties.

    Attributes:
        named: those of "properties", by name.
        patterns: with what finds the names, those of "patternProperties".
        additional: that of "additionalProperties", or None.
        candidates: the names of "properties", among which a misspelt one is looked up.
    """

    __slots__ = ("additional", "candidates", "named", "patterns")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        named, patterns, additional = arguments
        self.named = {name: node.child(table, "/properties" + token(name)) for name, table in named}
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
    context: Context, node: Node, properties: Properties, instance: Any, path: Place
) -> None:
    """Keyword "properties", "patternProperties", "additionalProperties", in the order of the instance."""
    if not isinstance(instance, dict):
        return
    _check_each(context, node, properties, instance, path)


def told(node: Node, checks: list[tuple[Handler, Any]]) -> tuple[Check, CheckEach]:
    """What checks an object, and each item of an array, as the function of step one tells."""
    tell: Any = node.tell
    unit, ruled = node.unit, node.rules is not None
    untold = node.untold = inside(node, checks) if node.special else in_turn(node, checks)

    def check_each(context: Context, items: list[Any], start: int, path: Place) -> None:
        for index, each in enumerate(items, start):
            check(context, each, (path, index))

    def enter(context: Context, instance: Any, path: Place) -> None:
        context.path = path
        # What was doubted of it before may have been for another end.
        context.doubted = None, ""
        records = context.records
        if context.quiet and type(records) is not Refusal:
            context.records = Refusal(context)
        try:
            if ruled:
                context.enter_ruled(tell, unit, instance, path)
            else:
                context.enter(tell, unit, instance, path)
        finally:
            context.records = records

    def check(context: Context, instance: Any, path: Place) -> None:
        if context.telling is None or context.secret:
            untold(context, instance, path)
        elif context.telling:
            enter(context, instance, path)
        else:
            _telling(context, enter, untold, instance, path)

    return check, check_each


def _telling(context: Context, enter: Check, untold: Check, instance: Any, path: Place) -> None:
    """Have step one tell; where that fails, the walker alone decides, in the rest of the run as well."""
    records, quiet = context.records, context.quiet
    found, depth, entered = len(records), len(context.scope), len(context.touched)
    context.telling = True
    try:
        enter(context, instance, path)
        context.telling = False
    except Mismatch:
        context.telling = False
        raise
    except Exception:
        context.telling = None
        del records[found:], context.scope[depth:], context.touched[entered:]
    finally:
        context.records = records
        context.direct(quiet=quiet, secret=False)
    if context.telling is None:
        untold(context, instance, path)


def fault_about_names(program: Program, unit: str, keyword: str, names: Given) -> Fault:
    """What *unit* says of objects with just these *names* that break *keyword*."""
    node = unit_node(program, unit)
    properties: Properties = node.linked_properties()
    if keyword == "required":
        return _required(node, names)
    return _unknown(properties, names)


def fault_of(program: Program, unit: str, name: str, keyword: str) -> Fault:
    """What *unit* says of objects whose property *name* breaks *keyword*."""
    child: Node = unit_node(program, unit).linked_properties().named[name]
    while isinstance(child.table, str):
        child = unit_node(child.program, child.table)
    faults: list[Fault] = [argument[-1] for _, argument in child.linked()]
    return next(fault for fault in faults if fault[0] == keyword)


def _check_each(
    context: Context, node: Node, properties: Properties, instance: Any, path: Place
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
    context: Context, properties: Properties, value: Any, path: Place, name: str
) -> None:
    """Check a property that is spelled in "properties" and that its own test does not accept."""
    child = properties.named[name]
    context.path = place = (path, name)
    if name in context.secrets:
        visit_property(context, child, value, place, name)
    else:
        child.check(context, value, place)


def _check_unspelled(
    context: Context, node: Node, properties: Properties, instance: Any, path: Place, name: Any
) -> None:
    """Check a property that is not spelled in "properties", or that patterns apply to as well."""
    additional = properties.additional
    if not isinstance(name, str):
        if properties.patterns or additional is not None:
            pointer = node.pointer if additional is None else additional.pointer
            place = (path, (name,))
            context.report(
                place, "additionalProperties", pointer, messages.wrong_property_name, (name,)
            )
        return
    known = name in properties.named
    for search, child in properties.patterns:
        if search(name) is not None:
            known = True
            visit_property(context, child, instance[name], (path, (name,)), name)
    if known or additional is None:
        return
    place = (path, (name,))
    if additional.table is not False:
        visit_property(context, additional, instance[name], place, name)
    elif not context.allow_unknown:
        found = context.found
        found((place, _unknown(properties, context.names_in(instance)), name))


def check_required(
    context: Context, node: Node, names: tuple[str, ...], instance: Any, path: Place
) -> None:
    """Keyword "required"."""
    if not isinstance(instance, dict):
        return
    missing = [name for name in names if name not in instance]
    if missing:
        _report_missing(context, node, instance, path, missing)


def _report_missing(
    context: Context, node: Node, instance: Any, path: Place, names: list[str]
) -> None:
    fault, found = _required(node, context.names_in(instance)), context.found
    for name in names:
        found(((path, name), fault, name))


def _required(node: Node, given: Given) -> Fault:
    details = False, node.properties, given
    return "required", node.pointer + "/required", _missing_message, details


def _unknown(properties: Properties, given: Given) -> Fault:
    pointer = "" if properties.additional is None else properties.additional.pointer
    details = False, properties.candidates, given
    return "additionalProperties", pointer, messages.unknown_property, details


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
    path: Place,
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
                place, message = (path, name), messages.missing_dependency
                context.report(place, "dependentRequired", pointer, message, (name, because))


def check_min_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Place
) -> None:
    """Keyword "minProperties"."""
    if isinstance(instance, dict) and len(instance) < limit:
        pointer, count = node.pointer + "/minProperties", len(instance)
        context.report(path, "minProperties", pointer, messages.too_few_properties, (count, limit))


def check_max_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Place
) -> None:
    """Keyword "maxProperties"."""
    if isinstance(instance, dict) and len(instance) > limit:
        pointer, count = node.pointer + "/maxProperties", len(instance)
        context.report(path, "maxProperties", pointer, messages.too_many_properties, (count, limit))


def check_property_names(
    context: Context, node: Node, names: Node, instance: Any, path: Place
) -> None:
    """Keyword "propertyNames": of each name, the first thing that is wrong with it."""
    if not isinstance(instance, dict):
        return
    for name in instance:
        place = (path, (name,))
        before = len(context.records)
        if isinstance(name, str):
            visit(context, names, name, place)
        else:
            message = messages.wrong_property_name
            context.report(place, "propertyNames", names.pointer, message, (name,))
        if len(context.records) > before:
            found = context.settle(before)[0]
            del context.records[before:]
            context.unordered = True
            worded = messages.about_name(str(name), (found.message, found.message_zh))
            context.add(
                place, "propertyNames", found.schema_pointer, worded, severity=found.severity
            )
