"""The keywords that apply to what no other keyword evaluated.

The annotations that they read are found out only when one of them asks.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation_applicators import dynamic_target
from .validation_context import Context
from .validation_nodes import Node
from .validation_similarity import Candidates
from .validation_walker import satisfies, visit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .violations import Place


def _keyed_checks(node: Node) -> Iterator[tuple[str, Any]]:
    """The checks of *node* by keyword, each with its linked argument."""
    checks = node.linked()
    if isinstance(node.table, bool):
        return
    if isinstance(node.table, str):
        keywords = ["$ref"]
    else:
        keywords = [check[0] for check in node.table if check[0] not in ("secret", "$resource")]
    for keyword, (_, argument) in zip(keywords, checks, strict=True):
        yield keyword, argument


def _applied_in_place(
    context: Context, keyword: str, argument: Any, instance: Any, path: Place
) -> list[Node]:
    """The schemas that *keyword* applies to *instance* itself and that contribute annotations.

    Of alternatives none of which holds, which is told already, all: each name that they spell is then known.
    """
    if keyword == "$ref":
        return [argument]
    if keyword == "$dynamicRef":
        return [dynamic_target(context, argument)]
    if keyword == "allOf":
        return list(argument)
    if keyword in ("anyOf", "oneOf"):
        valid = [each for each in argument if satisfies(context, each, instance, path)]
        return valid or list(argument)
    if keyword == "if":
        condition, then, otherwise = argument
        if satisfies(context, condition, instance, path):
            return [condition] if then is None else [condition, then]
        return [] if otherwise is None else [otherwise]
    if keyword == "dependentSchemas" and isinstance(instance, dict):
        return [dependent for name, dependent in argument if name in instance]
    if keyword == "discriminator" and isinstance(instance, dict):
        value = instance.get(argument.name)
        chosen = argument.chosen.get(value) if isinstance(value, str) else None
        return list(argument.chosen.values()) if chosen is None else [chosen]
    return []


def _evaluated(
    context: Context,
    node: Node,
    instance: Any,
    path: Place,
    own: Callable[[Context, str, Any, Any, Place], set[Any]],
    ending: str,
) -> set[Any]:
    """The names or indices that *node* evaluates, up to its own keyword *ending* if that is asked for."""
    found: set[Any] = set()
    node.linked()  # Linking is what tells whether the node is a resource.
    if node.resource is not None:
        context.scope.append(node.resource)
    for keyword, argument in _keyed_checks(node):
        if keyword == ending:
            break
        found |= own(context, keyword, argument, instance, path)
        for applied in _applied_in_place(context, keyword, argument, instance, path):
            found |= _evaluated(context, applied, instance, path, own, "")
    if node.resource is not None:
        context.scope.pop()
    return found


def _own_properties(
    context: Context, keyword: str, argument: Any, instance: Any, path: Place
) -> set[Any]:
    if keyword == "unevaluatedProperties":
        return set(instance)
    if keyword != "properties":
        return set()
    if argument.additional is not None:
        return set(instance)
    return {
        name
        for name in instance
        if name in argument.named
        or (
            isinstance(name, str)
            and any(search(name) is not None for search, _ in argument.patterns)
        )
    }


def _own_items(
    context: Context, keyword: str, argument: Any, instance: Any, path: Place
) -> set[Any]:
    if keyword == "unevaluatedItems":
        return set(range(len(instance)))
    if keyword == "items":
        prefix, rest = argument
        return set(range(len(instance) if rest is not None else min(len(prefix), len(instance))))
    if keyword == "contains":
        wanted = argument[0]
        return {
            index
            for index, each in enumerate(instance)
            if satisfies(context, wanted, each, (path, index))
        }
    return set()


def check_unevaluated_properties(
    context: Context, node: Node, rest: Node, instance: Any, path: Place
) -> None:
    """Keyword "unevaluatedProperties": applies to properties that no other keyword evaluated."""
    if not isinstance(instance, dict):
        return
    keyword = "unevaluatedProperties"
    # The resource of this node is on the scope already; entering it again changes nothing.
    known = _evaluated(context, node, instance, path, _own_properties, keyword)
    candidates: Candidates | None = None
    for name, value in instance.items():
        if name in known:
            continue
        # The other properties were checked before.
        context.unordered = True
        if rest.table is not False:
            visit(context, rest, value, (path, (name,)))
        elif not context.allow_unknown:
            candidates = candidates or Candidates(dict.fromkeys(_spelled(node, 0)))
            context.report(
                (path, (name,)),
                keyword,
                rest.pointer,
                messages.unknown_property,
                (name, False, candidates, context.names_in(instance)),
            )


def _spelled(node: Node, depth: int) -> Iterator[str]:
    """The property names that *node* and the schemas it applies in place spell."""
    if depth > 8:
        return
    for keyword, argument in _keyed_checks(node):
        if keyword == "properties":
            yield from argument.named
        elif keyword == "$ref":
            yield from _spelled(argument, depth + 1)
        elif keyword in ("allOf", "anyOf", "oneOf"):
            for each in argument:
                yield from _spelled(each, depth + 1)


def check_unevaluated_items(
    context: Context, node: Node, rest: Node, instance: Any, path: Place
) -> None:
    """Keyword "unevaluatedItems": applies to items that no other keyword evaluated."""
    if not isinstance(instance, list):
        return
    keyword = "unevaluatedItems"
    known = _evaluated(context, node, instance, path, _own_items, keyword)
    for index, each in enumerate(instance):
        if index in known:
            continue
        context.unordered = True
        if rest.table is not False:
            visit(context, rest, each, (path, index))
        else:
            context.report(
                (path, index), keyword, rest.pointer, messages.surplus_item, (len(known),)
            )
