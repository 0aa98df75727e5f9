"""Step two of validation: a walker over the tables of a generated module.

It enters only what step one doubts, decides, and reports every violation. How the tables are made is
told by `Program`; how each keyword is decided, by `validation_keywords` and the modules that it names.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation_context import Context, Mismatch
from .validation_nodes import Node, unit_node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .validation import Program
    from .validation_nodes import Check, Handler
    from .violations import Place, Violation


_SHOWN_DEPTH = 20
"""So many steps lead to the place at which an instance is said to be nested too deeply."""


def walk(context: Context, node: Node, instance: Any, path: Place) -> None:
    """Check *instance* against *node* and report whatever is wrong."""
    context.path = path
    node.check(context, instance, path)


def in_turn(node: Node, checks: list[tuple[Handler, Any]]) -> Check:
    """What carries out *checks*, those of *node*, until one of them ends them."""

    def check(context: Context, instance: Any, path: Place) -> None:
        for handler, argument in checks:
            if handler(context, node, argument, instance, path):
                return

    return check


def inside(node: Node, checks: list[tuple[Handler, Any]]) -> Check:
    """The same for a node that changes the context."""
    check_in_turn = in_turn(node, checks)

    def check(context: Context, instance: Any, path: Place) -> None:
        secret = context.secret
        if node.secret and not secret:
            context.direct(quiet=context.quiet, secret=True)
        context.touched.append(len(context.records))
        if node.resource is not None:
            context.scope.append(node.resource)
        check_in_turn(context, instance, path)
        if node.resource is not None:
            context.scope.pop()
        context.touched.pop()
        if context.secret is not secret:
            context.direct(quiet=context.quiet, secret=secret)

    return check


def visit(context: Context, node: Node, instance: Any, path: Place) -> None:
    """Check *instance* against *node* unless its own test already accepts it."""
    accepts = node.accepts
    if accepts is not None:
        try:
            if accepts(instance):
                return
        except RecursionError:
            # Walking needs more frames: it would try in vain, at each level anew.
            raise
        except Exception:
            pass
    walk(context, node, instance, path)


def visit_property(context: Context, node: Node, instance: Any, path: Place, name: object) -> None:
    """Like `visit`, for the value of the property *name*, which may be the name of a secret."""
    if name not in context.secrets:
        visit(context, node, instance, path)
        return
    secret = context.secret
    context.direct(quiet=context.quiet, secret=True)
    try:
        visit(context, node, instance, path)
    finally:
        context.direct(quiet=context.quiet, secret=secret)


def satisfies(context: Context, node: Node, instance: Any, path: Place) -> bool:
    """Whether *instance* is valid against *node*, nothing being let through."""
    accepts = node.accepts
    if accepts is not None:
        try:
            if accepts(instance):
                return True
        except Exception:
            pass
    quiet, allow_unknown, secret = context.quiet, context.allow_unknown, context.secret
    depth, entered = len(context.scope), len(context.touched)
    context.direct(quiet=True, secret=secret)
    context.allow_unknown = False
    try:
        walk(context, node, instance, path)
    except Mismatch:
        return False
    finally:
        context.direct(quiet=quiet, secret=secret)
        context.allow_unknown = allow_unknown
        del context.scope[depth:], context.touched[entered:]
    return True


def records_of(context: Context, node: Node, instance: Any, path: Place) -> list[Violation]:
    """What *node* alone finds in *instance*; nothing of it is recorded yet."""
    records, context.records = context.records, []
    context.direct(quiet=context.quiet, secret=context.secret)
    try:
        visit(context, node, instance, path)
        return context.settle()
    finally:
        context.records = records
        context.direct(quiet=context.quiet, secret=context.secret)


def has_error(records: list[Violation]) -> bool:
    """Whether one of *records* is more than a warning."""
    return any(record.severity == "error" for record in records)


def collect(program: Program, unit: str, instance: Any, allow_unknown: bool) -> list[Violation]:
    """Every violation of *instance* against *unit*, in the order of the instance; raises nothing."""
    context = Context(program, allow_unknown)
    try:
        walk(context, unit_node(program, unit), instance, (None, program))
        return _ordered(context, instance)
    except Exception as error:
        if isinstance(error, RecursionError):
            context.add(_outer(context.path), "type", "#", messages.too_deep())
        else:
            context.add(context.path, "type", "#", messages.unreadable(type(error).__name__))
        # A schema that leads to itself finds the same in each turn, and how many there are is up to the stack.
        context.unordered = True
        try:
            return _ordered(context, instance)
        except Exception:
            return context.settle()


def _outer(path: Place) -> Place:
    """A place around *path*, at which there was no stack left, that does not depend on how large the stack is."""
    around = [path]
    while around[-1][0] is not None:
        around.append(around[-1][0])
    around.reverse()
    # Where the instance is not deep, the schema leads to itself, and any place in the turn may be the last one.
    return around[_SHOWN_DEPTH] if len(around) > 2 * _SHOWN_DEPTH else around[0]


def matches(program: Program, unit: str, instance: Any) -> bool:
    """Whether *instance* is valid against *unit*; raises nothing."""
    context = Context(program, False)
    context.direct(quiet=True, secret=False)
    try:
        walk(context, unit_node(program, unit), instance, (None, program))
    except Mismatch:
        return False
    except Exception:
        # It could not be read: the verdict is that of the report.
        return not has_error(collect(program, unit, instance, False))
    return True


def _ordered(context: Context, instance: Any) -> list[Violation]:
    records = context.settle()
    if not context.unordered or len(records) < 2:
        return records
    places: dict[int, dict[Any, int]] = {}
    keyed = [(_position(found.path, instance, places), found) for found in records]
    keyed.sort(key=lambda pair: pair[0])
    ordered: list[Violation] = []
    seen: dict[tuple[str, str, str | None], list[Violation]] = {}
    for _, found in keyed:
        alike = seen.setdefault((found.path, found.keyword, found.rule), [])
        if any(found.message == other.message for other in alike):
            continue
        alike.append(found)
        ordered.append(found)
    return ordered


def _position(pointer: str, instance: Any, places: dict[int, dict[Any, int]]) -> list[int]:
    position = []
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~") if "~" in part else part
        if isinstance(instance, dict):
            place = places.get(id(instance))
            if place is None:
                place = places[id(instance)] = {key: at for at, key in enumerate(instance)}
            position.append(place.get(name, -1))
            instance = instance.get(name)
        elif isinstance(instance, list) and name.isdigit() and int(name) < len(instance):
            position.append(int(name))
            instance = instance[int(name)]
        else:
            position.append(-1)
            instance = None
    return position
