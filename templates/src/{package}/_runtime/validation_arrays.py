"""How the walker decides the keywords for arrays."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation import identity
from .validation_objects import check_doubts
from .validation_walker import Context, Node, item, satisfies, visit, walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .validation_walker import Path


def check_min_items(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    """Keyword "minItems"."""
    if isinstance(instance, list) and len(instance) < limit:
        pointer = node.pointer + "/minItems"
        context.report(path, "minItems", pointer, messages.too_few_items, len(instance), limit)


def check_max_items(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    """Keyword "maxItems"."""
    if isinstance(instance, list) and len(instance) > limit:
        pointer = node.pointer + "/maxItems"
        context.report(path, "maxItems", pointer, messages.too_many_items, len(instance), limit)


def check_unique(context: Context, node: Node, argument: Any, instance: Any, path: Path) -> None:
    """Keyword "uniqueItems": each item that repeats an earlier one is reported."""
    if not isinstance(instance, list):
        return
    first: dict[Any, int] = {}
    pointer = node.pointer + "/uniqueItems"
    for index, each in enumerate(instance):
        earlier = first.setdefault(identity(each), index)
        if earlier != index:
            place, secret = item(path, index), context.secret
            context.report(
                place, "uniqueItems", pointer, messages.repeated_item, each, secret, earlier
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
    path: Path,
) -> None:
    """Keyword "prefixItems" and "items"."""
    if not isinstance(instance, list):
        return
    prefix, rest = argument
    for index, (child, each) in enumerate(zip(prefix, instance, strict=False)):
        visit(context, child, each, item(path, index))
    if rest is None:
        return
    if rest.table is False:
        for index in range(len(prefix), len(instance)):
            place, count = item(path, index), len(prefix)
            context.report(place, "items", rest.pointer, messages.surplus_item, count)
        return
    rest.linked()
    items = enumerate(instance[len(prefix) :] if prefix else instance, len(prefix))
    if rest.direct is not None:
        _check_objects(context, rest, items, path)
        return
    accepts = rest.accepts
    for index, each in items:
        if accepts is not None:
            try:
                if accepts(each):
                    continue
            except Exception:
                pass
        walk(context, rest, each, item(path, index))


def _check_objects(
    context: Context, node: Node, items: Iterator[tuple[int, Any]], path: Path
) -> None:
    """Check *items* whose teller tells about them; most of them are without a fault."""
    teller: Any = node.teller
    doubts: list[str] = []
    for index, each in items:
        if type(each) is dict:
            try:
                complete = teller(each, doubts)
            except Exception:
                doubts.clear()
            else:
                if doubts or not complete or node.rules is not None:
                    place, before = item(path, index), len(context.records)
                    check_doubts(context, node, each, place, complete, doubts, before)
                    doubts.clear()
                continue
        walk(context, node, each, item(path, index))


def link_contains(node: Node, arguments: tuple[Any, ...]) -> tuple[Node, int, int | None]:
    """The node of "contains", and how often it may match."""
    table, least, most = arguments
    return node.child(table, "/contains"), least, most


def check_contains(
    context: Context,
    node: Node,
    argument: tuple[Node, int, int | None],
    instance: Any,
    path: Path,
) -> None:
    """Keyword "contains", "minContains", "maxContains"."""
    if not isinstance(instance, list):
        return
    wanted, least, most = argument
    count = 0
    for index, each in enumerate(instance):
        count += satisfies(context, wanted, each, item(path, index))
    if count < least:
        keyword = "contains" if least == 1 else "minContains"
        pointer = f"{node.pointer}/{keyword}"
        context.report(path, keyword, pointer, messages.too_few_contained, count, least)
    elif most is not None and count > most:
        pointer = node.pointer + "/maxContains"
        context.report(path, "maxContains", pointer, messages.too_many_contained, count, most)
