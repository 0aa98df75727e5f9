"""How the walker decides the keywords for arrays."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation import identity
from .validation_context import Context
from .validation_nodes import Node
from .validation_walker import in_turn, satisfies, visit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .validation_nodes import Check, CheckEach, Handler
    from .violations import Place

_INFINITY = float("inf")


def check_min_items(context: Context, node: Node, limit: int, instance: Any, path: Place) -> None:
    """Keyword "minItems"."""
    if isinstance(instance, list) and len(instance) < limit:
        pointer = node.pointer + "/minItems"
        context.report(path, "minItems", pointer, messages.too_few_items, (len(instance), limit))


def check_max_items(context: Context, node: Node, limit: int, instance: Any, path: Place) -> None:
    """Keyword "maxItems"."""
    if isinstance(instance, list) and len(instance) > limit:
        pointer = node.pointer + "/maxItems"
        context.report(path, "maxItems", pointer, messages.too_many_items, (len(instance), limit))


def check_unique(context: Context, node: Node, argument: Any, instance: Any, path: Place) -> None:
    """Keyword "uniqueItems": each item that repeats an earlier one is reported."""
    if not isinstance(instance, list):
        return
    first: dict[Any, int] = {}
    pointer = node.pointer + "/uniqueItems"
    for index, each in enumerate(instance):
        earlier = first.setdefault(identity(each), index)
        if earlier != index:
            context.unordered = True
            place, secret = (path, index), context.secret
            context.report(
                place, "uniqueItems", pointer, messages.repeated_item, (each, secret, earlier)
            )


def link_items(node: Node, arguments: tuple[Any, ...]) -> tuple[list[Node], Node | None]:
    """The nodes of "prefixItems", and that of "items" if there is one."""
    prefix, rest = arguments
    first = [node.child(table, f"/prefixItems/{index}") for index, table in enumerate(prefix)]
    return first, None if rest is None else node.child(rest, "/items")


def check_items(
    context: Context,
    node: Node,
    argument: tuple[list[Node], Node | None],
    instance: Any,
    path: Place,
) -> None:
    """Keyword "prefixItems" and "items"."""
    if not isinstance(instance, list):
        return
    prefix, rest = argument
    for index, (child, each) in enumerate(zip(prefix, instance, strict=False)):
        visit(context, child, each, (path, index))
    if rest is None:
        return
    if rest.table is False:
        for index in range(len(prefix), len(instance)):
            place, count = (path, index), len(prefix)
            context.report(place, "items", rest.pointer, messages.surplus_item, (count,))
        return
    items = instance[len(prefix) :] if prefix else instance
    rest.check_each(context, items, len(prefix), path)


def each(node: Node, check: Check) -> CheckEach:
    """What checks each item against *node*, which *check* does for one."""
    accepts = node.accepts

    def check_each(context: Context, items: list[Any], start: int, path: Place) -> None:
        for index, each in enumerate(items, start):
            if accepts is not None:
                try:
                    if accepts(each):
                        continue
                except Exception:
                    pass
            context.path = place = (path, index)
            check(context, each, place)

    return check_each


def array(node: Node, checks: list[tuple[Handler, Any]]) -> Check | None:
    """What carries out *checks* where they are those of most arrays; None where they are not."""
    if node.table[0] != ("type", "array"):
        return None
    arguments = {check[0]: check[1:] for check in node.table[1:]}
    if not arguments.keys() <= {"minItems", "maxItems", "items"} or "items" not in arguments:
        return None
    prefix, rest = checks[-1][1]
    if prefix or rest is None or rest.table is False:
        return None
    (least,), (most,) = arguments.get("minItems", (0,)), arguments.get("maxItems", (_INFINITY,))
    check_in_turn = in_turn(node, checks)

    def check(context: Context, instance: Any, path: Place) -> None:
        if type(instance) is not list or not least <= len(instance) <= most:
            check_in_turn(context, instance, path)
        elif rest.scalar is not None:
            _check_scalars(context, rest.scalar, instance, path)
        else:
            check_each = rest.check_each
            check_each(context, instance, 0, path)

    return check


def _check_scalars(
    context: Context, scalar: tuple[Any, ...], items: list[Any], path: Place
) -> None:
    """Check *items* without a call for each, which are to be *scalar*."""
    found = context.found
    kind, is_kind, limits, fault = scalar
    index = 0
    for each in items:
        if type(each) is not kind:
            context.path = (path, index)
            if not is_kind(each):
                found(((path, index), fault, each))
                index += 1
                continue
        for holds, broken in limits:
            if not holds(each):
                context.path = place = (path, index)
                found((place, broken, each))
        index += 1


def link_contains(node: Node, arguments: tuple[Any, ...]) -> tuple[Node, int, int | None]:
    """The node of "contains", and how often it may match."""
    table, least, most = arguments
    return node.child(table, "/contains"), least, most


def check_contains(
    context: Context,
    node: Node,
    argument: tuple[Node, int, int | None],
    instance: Any,
    path: Place,
) -> None:
    """Keyword "contains", "minContains", "maxContains"."""
    if not isinstance(instance, list):
        return
    wanted, least, most = argument
    count = 0
    for index, each in enumerate(instance):
        count += satisfies(context, wanted, each, (path, index))
    if count < least:
        keyword = "contains" if least == 1 else "minContains"
        pointer = f"{node.pointer}/{keyword}"
        context.report(path, keyword, pointer, messages.too_few_contained, (count, least))
    elif most is not None and count > most:
        pointer = node.pointer + "/maxContains"
        context.report(path, "maxContains", pointer, messages.too_many_contained, (count, most))
