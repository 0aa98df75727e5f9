"""How the walker decides keywords that apply further schemas to the same instance."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation_context import Context
from .validation_nodes import Node, unit_node
from .validation_scalars import Enumeration
from .validation_walker import has_error, records_of, satisfies, visit, walk
from .violations import pointer_of, token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .violations import Place, Violation


def _visit_in_place(context: Context, node: Node, instance: Any, path: Place) -> None:
    before = len(context.records)
    visit(context, node, instance, path)
    if len(context.records) != before:
        context.unordered = True


# ------------------------------------------------------------------ references


def link_reference(node: Node, arguments: tuple[Any, ...]) -> Node:
    """The node that "$ref" names."""
    return unit_node(node.program, arguments[0])


def check_reference(context: Context, node: Node, target: Node, instance: Any, path: Place) -> None:
    """Keyword "$ref"."""
    _visit_in_place(context, target, instance, path)


def link_dynamic_reference(node: Node, arguments: tuple[Any, ...]) -> tuple[Node, dict[str, Node]]:
    """The static target of "$dynamicRef", and what stands for it in which schema resource."""
    default, candidates = arguments
    dynamic = {resource: unit_node(node.program, unit) for resource, unit in candidates}
    return unit_node(node.program, default), dynamic


def dynamic_target(context: Context, targets: tuple[Node, dict[str, Node]]) -> Node:
    default, dynamic = targets
    for resource in context.scope:
        if resource in dynamic:
            return dynamic[resource]
    return default


def check_dynamic_reference(
    context: Context, node: Node, targets: tuple[Node, dict[str, Node]], instance: Any, path: Place
) -> None:
    """Keyword "$dynamicRef": the outermost schema resource that has the anchor decides."""
    # The target's own test does not know the dynamic scope; the walker does.
    before = len(context.records)
    walk(context, dynamic_target(context, targets), instance, path)
    if len(context.records) != before:
        context.unordered = True


# ------------------------------------------------------------------ allOf, not, if


def check_all_of(
    context: Context, node: Node, all_: list[Node], instance: Any, path: Place
) -> None:
    """Keyword "allOf"."""
    for each in all_:
        _visit_in_place(context, each, instance, path)


def check_not(context: Context, node: Node, excluded: Node, instance: Any, path: Place) -> None:
    """Keyword "not"."""
    if satisfies(context, excluded, instance, path):
        pointer = node.pointer + "/not"
        context.report(path, "not", pointer, messages.is_excluded, (instance, context.secret))


def link_conditional(
    node: Node, arguments: tuple[Any, ...]
) -> tuple[Node, Node | None, Node | None]:
    """The nodes of "if", "then" and "else"."""
    condition, then, otherwise = arguments
    return (
        node.child(condition, "/if"),
        None if then is None else node.child(then, "/then"),
        None if otherwise is None else node.child(otherwise, "/else"),
    )


def _branch(
    context: Context,
    conditional: tuple[Node, Node | None, Node | None],
    instance: Any,
    path: Place,
) -> Node | None:
    condition, then, otherwise = conditional
    return then if satisfies(context, condition, instance, path) else otherwise


def check_conditional(
    context: Context,
    node: Node,
    conditional: tuple[Node, Node | None, Node | None],
    instance: Any,
    path: Place,
) -> None:
    """Keyword "if", "then", "else"."""
    branch = _branch(context, conditional, instance, path)
    if branch is not None:
        _visit_in_place(context, branch, instance, path)


def link_dependent_schemas(node: Node, arguments: tuple[Any, ...]) -> list[tuple[str, Node]]:
    """The nodes of "dependentSchemas", by the property that calls for them."""
    return [
        (name, node.child(table, "/dependentSchemas" + token(name))) for name, table in arguments
    ]


def check_dependent_schemas(
    context: Context, node: Node, dependents: list[tuple[str, Node]], instance: Any, path: Place
) -> None:
    """Keyword "dependentSchemas"."""
    if isinstance(instance, dict):
        for name, dependent in dependents:
            if name in instance:
                _visit_in_place(context, dependent, instance, path)


# ------------------------------------------------------------------ anyOf, oneOf


def check_any_of(
    context: Context, node: Node, any_: list[Node], instance: Any, path: Place
) -> None:
    """Keyword "anyOf": one alternative must match; when none does, the nearest one speaks."""
    if context.quiet:
        if not any(satisfies(context, each, instance, path) for each in any_):
            context.report(path, "anyOf", node.pointer, messages.no_alternative, (instance, True))
        return
    attempts = []
    for each in any_:
        records = records_of(context, each, instance, path)
        if not has_error(records):
            _add_all(context, records)
            return
        attempts.append(records)
    _speak_nearest(context, node, "anyOf", any_, attempts, instance, path)


def check_one_of(context: Context, node: Node, one: list[Node], instance: Any, path: Place) -> None:
    """Keyword "oneOf": exactly one alternative must match; when none does, the nearest one speaks."""
    matching = [i for i, each in enumerate(one) if satisfies(context, each, instance, path)]
    if len(matching) > 1:
        pointer = node.pointer + "/oneOf"
        secret = context.secret
        context.report(
            path, "oneOf", pointer, messages.several_alternatives, (instance, secret, matching)
        )
    elif context.quiet:
        if not matching:
            context.report(path, "oneOf", node.pointer, messages.no_alternative, (instance, True))
    elif matching:
        _add_all(context, records_of(context, one[matching[0]], instance, path))
    else:
        attempts = []
        for each in one:
            records = records_of(context, each, instance, path)
            if not has_error(records):
                _add_all(context, records)
                return
            attempts.append(records)
        _speak_nearest(context, node, "oneOf", one, attempts, instance, path)


def _add_all(context: Context, records: list[Violation]) -> None:
    if records:
        context.records.extend(records)
        context.unordered = True


def _speak_nearest(
    context: Context,
    node: Node,
    keyword: str,
    alternatives: list[Node],
    attempts: list[list[Violation]],
    instance: Any,
    path: Place,
) -> None:
    """Report what the nearest alternative found, or one violation when none is nearer than others."""
    pointer = f"{node.pointer}/{keyword}"
    place = pointer_of(path)
    allowed = [_allowed_types(each) for each in alternatives]
    if attempts and all(_is_type_error(records, place) for records in attempts) and all(allowed):
        types = tuple(dict.fromkeys(name for names in allowed for name in names))
        secret = context.secret
        context.report(path, keyword, pointer, messages.wrong_type, (instance, secret, types))
        return
    scores = [_score(records, place) for records in attempts]
    best = min(scores, default=(0, 0, 0))
    nearest = [records for records, score in zip(attempts, scores, strict=True) if score == best]
    alike = len(nearest) > 1 and all(
        len(records) == 1 and records[0].path == place for records in nearest
    )
    if alike:
        found = dict.fromkeys((r[0].message, r[0].message_zh) for r in nearest)
        context.add(
            path,
            keyword,
            pointer,
            ("; or: ".join([one for one, _ in found]), ";或:".join([two for _, two in found])),
        )
        context.unordered = True
    elif nearest:
        _add_all(context, nearest[0])
    else:
        secret = context.secret
        context.report(path, keyword, pointer, messages.no_alternative, (instance, secret))


def _is_type_error(records: list[Violation], place: str) -> bool:
    return len(records) == 1 and records[0].keyword == "type" and records[0].path == place


def _score(records: list[Violation], place: str) -> tuple[int, int, int]:
    """How far an alternative is: by type, by the constants that tell it from others, by errors."""
    errors = [found for found in records if found.severity == "error"]
    other_type = any(found.keyword == "type" and found.path == place for found in errors)
    depth = place.count("/") + 1
    other_kind = sum(
        found.keyword in ("const", "enum") and found.path.count("/") == depth for found in errors
    )
    return int(other_type), other_kind, len(errors)


def _allowed_types(node: Node) -> tuple[str, ...]:
    for _ in range(8):
        table = node.table
        if isinstance(table, bool):
            return ()
        if isinstance(table, str):
            node = unit_node(node.program, table)
            continue
        for check in table:
            if check[0] == "type":
                return tuple(check[1:])
            if check[0] == "$ref":
                node = unit_node(node.program, check[1])
                break
        else:
            return ()
    return ()


class Discriminator:
    """Alternatives that the value of a property chooses among.

    Attributes:
        keyword: "oneOf" or "anyOf", beside which it stands.
        name: the property.
        chosen: the alternative for each value.
        others: alternatives that no value chooses.
        kinds: the values, among which a misspelt one is looked up.
    """

    __slots__ = ("chosen", "keyword", "kinds", "name", "others")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        self.keyword, self.name, mapping, others = arguments
        self.chosen = {value: unit_node(node.program, unit) for value, unit in mapping}
        self.others = [node.child(table, f"/{self.keyword}/{at}") for at, table in others]
        self.kinds = Enumeration(node, tuple(self.chosen))


def check_discriminator(
    context: Context, node: Node, choice: Discriminator, instance: Any, path: Place
) -> None:
    """Keyword "discriminator" beside "oneOf" or "anyOf": only the chosen alternative speaks."""
    if not isinstance(instance, dict):
        if choice.others:
            check_any_of(context, node, choice.others, instance, path)
        else:
            pointer = f"{node.pointer}/{choice.keyword}"
            secret = context.secret
            context.report(
                path, "type", pointer, messages.wrong_type, (instance, secret, ("object",))
            )
        return
    pointer = node.pointer + "/discriminator"
    place = (path, choice.name)
    if choice.name not in instance:
        context.report(place, "required", pointer, messages.missing_property, (choice.name, None))
        return
    value = instance[choice.name]
    chosen = choice.chosen.get(value) if isinstance(value, str) else None
    if chosen is not None:
        _visit_in_place(context, chosen, instance, path)
    else:
        secret = context.secret or choice.name in context.secrets
        context.report(
            place,
            "discriminator",
            pointer,
            messages.not_in_enumeration,
            (value, secret, choice.kinds),
        )
