"""Step two of validation: a walker over the tables of a generated module.

It enters only what step one doubts, decides, and reports every violation. How the tables are made is
told by `Program`; how each keyword is decided, by `validation_keywords`.
"""

from __future__ import annotations

from . import validation_messages as messages
from .violations import Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from .validation import Program
    from .validation_messages import Message

    Path = tuple[Any, Any, bool] | None
    Handler = Callable[["Context", "Node", Any, Any, Path], "bool | None"]
    Record = tuple[Path, Violation]

_ANCHOR = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-")


class Mismatch(Exception):
    """Raised instead of reporting where only the verdict is asked for."""


_MISMATCH = Mismatch()


class Node:
    """A schema as the walker sees it, linked to the schemas below it when it is first entered.

    Attributes:
        program: the program that the table belongs to.
        table: the table, see `Program.units`.
        pointer: where the schema stands, as `Violation.schema_pointer` shows it.
        accepts: returns True only for instances without any violation, or None when there is no such test.
        secret: whether the value of an instance must not be repeated.
        resource: the schema resource that is entered here, for `$dynamicRef`; or None.
        properties: what `validation_keywords` knows about the properties of an object.
    """

    __slots__ = (
        "_checks",
        "accepts",
        "pointer",
        "program",
        "properties",
        "resource",
        "secret",
        "table",
    )

    def __init__(self, program: Program, table: Any, pointer: str, accepts: Any) -> None:
        self.program = program
        self.table = table
        self.pointer = pointer
        self.accepts = accepts
        self.secret = False
        self.resource: str | None = None
        self.properties: Any = None
        self._checks: list[tuple[Handler, Any]] | None = None

    def checks(self) -> list[tuple[Handler, Any]]:
        """What decides about an instance, in order; each is called with its argument."""
        if self._checks is None:
            from .validation_keywords import link_checks

            self._checks = link_checks(self)
        return self._checks

    def child(self, table: Any, pointer: str) -> Node:
        """The node of *table*, which stands in this node's table; *pointer* tells where."""
        if isinstance(table, str):
            return unit_node(self.program, table)
        from .validation_keywords import quick_test

        return Node(self.program, table, self.pointer + pointer, quick_test(table))


def unit_node(program: Program, name: str) -> Node:
    """The node of the unit *name* of *program* or of the program that it shares."""
    node: Node | None = program.linked.get(name)
    if node is None:
        owner = program
        while name not in owner.units and owner.shared is not None:
            owner = owner.shared
        if owner is not program:
            node = unit_node(owner, name)
        else:
            pointer, table = program.units[name]
            node = Node(program, table, pointer, program.functions.get(name))
        program.linked[name] = node
    return node


class Context:
    """One run of the walker.

    Attributes:
        program: whose root is checked.
        records: what was found so far, each with its path.
        quiet: True where a mismatch is raised instead of being recorded.
        allow_unknown: whether properties that the schema does not know are let through.
        secret: whether the walker is inside a secret value.
        secrets: names of properties that hold secrets.
        scope: the schema resources entered, outermost first.
        unordered: whether records may have come out of the instance's order.
        path: where the walker is, for the report when it cannot go on.
    """

    __slots__ = (
        "allow_unknown",
        "path",
        "program",
        "quiet",
        "records",
        "scope",
        "secret",
        "secrets",
        "unordered",
    )

    def __init__(self, program: Program, allow_unknown: bool) -> None:
        self.program = program
        self.records: list[Record] = []
        self.quiet = False
        self.allow_unknown = allow_unknown
        self.secret = False
        self.secrets = _secrets(program)
        self.scope: list[str] = []
        self.unordered = False
        self.path: Path = None

    def report(
        self, path: Path, keyword: str, pointer: str, message: Callable[..., Message], *details: Any
    ) -> None:
        """Record an error; *message* is called with *details* to word it."""
        if self.quiet:
            raise _MISMATCH
        self.add(path, keyword, pointer, message(*details))

    def warn(
        self, path: Path, keyword: str, pointer: str, message: Callable[..., Message], *details: Any
    ) -> None:
        """Record a warning; it never decides the verdict."""
        if not self.quiet:
            self.add(path, keyword, pointer, message(*details), severity="warning")

    def add(
        self,
        path: Path,
        keyword: str,
        pointer: str,
        message: Message,
        *,
        severity: Literal["error", "warning"] = "error",
        rule: str | None = None,
        error_code: str | None = None,
    ) -> None:
        """Record a violation."""
        docs = self.program.docs
        self.records.append(
            (
                path,
                Violation(
                    path_pointer(path),
                    keyword,
                    rule,
                    severity,
                    message[0],
                    message[1],
                    error_code,
                    pointer,
                    None if docs is None else docs + _anchor(path),
                ),
            )
        )


def walk(context: Context, node: Node, instance: Any, path: Path) -> None:
    """Check *instance* against *node* and report whatever is wrong."""
    context.path = path
    checks = node.checks()
    secret = context.secret
    if node.secret:
        context.secret = True
    if node.resource is not None:
        context.scope.append(node.resource)
    for handler, argument in checks:
        if handler(context, node, argument, instance, path):
            break
    if node.resource is not None:
        context.scope.pop()
    context.secret = secret


def visit(context: Context, node: Node, instance: Any, path: Path) -> None:
    """Check *instance* against *node* unless its own test already accepts it."""
    accepts = node.accepts
    if accepts is not None:
        try:
            if accepts(instance):
                return
        except Exception:
            pass
    walk(context, node, instance, path)


def satisfies(context: Context, node: Node, instance: Any, path: Path) -> bool:
    """Whether *instance* is valid against *node*, nothing being let through."""
    accepts = node.accepts
    if accepts is not None:
        try:
            if accepts(instance):
                return True
        except Exception:
            pass
    state = context.quiet, context.allow_unknown, context.secret, len(context.scope)
    context.quiet, context.allow_unknown = True, False
    try:
        walk(context, node, instance, path)
    except Mismatch:
        return False
    finally:
        context.quiet, context.allow_unknown, context.secret, depth = state
        del context.scope[depth:]
    return True


def records_of(context: Context, node: Node, instance: Any, path: Path) -> list[Record]:
    """What *node* alone finds in *instance*; nothing of it is recorded yet."""
    records, context.records = context.records, []
    try:
        visit(context, node, instance, path)
        return context.records
    finally:
        context.records = records


def has_error(records: list[Record]) -> bool:
    """Whether one of *records* is more than a warning."""
    return any(violation.severity == "error" for _, violation in records)


def collect(program: Program, unit: str, instance: Any, allow_unknown: bool) -> list[Violation]:
    """Every violation of *instance* against *unit*, in the order of the instance; raises nothing."""
    context = Context(program, allow_unknown)
    try:
        walk(context, unit_node(program, unit), instance, None)
        return _ordered(context, instance)
    except Exception as error:
        return [violation for _, violation in context.records] + [_unchecked(context, error)]


def matches(program: Program, unit: str, instance: Any) -> bool:
    """Whether *instance* is valid against *unit*; raises nothing."""
    context = Context(program, False)
    context.quiet = True
    try:
        walk(context, unit_node(program, unit), instance, None)
    except Exception:
        return False
    return True


def _unchecked(context: Context, error: Exception) -> Violation:
    stopped = Context(context.program, False)
    if isinstance(error, RecursionError):
        message = messages.too_deep()
    else:
        message = messages.unreadable(type(error).__name__)
    try:
        stopped.add(context.path, "type", "#", message)
    except Exception:
        stopped.add(None, "type", "#", message)
    return stopped.records[0][1]


def _secrets(program: Program) -> frozenset[str]:
    names = frozenset(program.secrets)
    return names if program.shared is None else names | _secrets(program.shared)


# ------------------------------------------------------------------ paths and their order


def path_pointer(path: Path) -> str:
    """The JSON Pointer of *path*."""
    tokens = []
    while path is not None:
        token = path[1]
        if type(token) is not str:
            token = str(token)
        if "~" in token or "/" in token:
            token = token.replace("~", "~0").replace("/", "~1")
        tokens.append(token)
        path = path[0]
    if not tokens:
        return ""
    tokens.append("")
    tokens.reverse()
    return "/".join(tokens)


def _anchor(path: Path) -> str:
    """The anchor of the parameter at *path*: the names of declared properties from the root on."""
    names: list[str] = []
    while path is not None:
        parent, token, declared = path
        if declared:
            names.append(token if _ANCHOR.issuperset(token) else _percent_encoded(token))
        elif not isinstance(token, int):
            # Below a name that the schema does not spell, nothing has an anchor of its own.
            names.clear()
        path = parent
    if not names:
        return ""
    names.reverse()
    return "#" + ".".join(names)


def _percent_encoded(name: str) -> str:
    return "".join(
        [
            chr(byte) if chr(byte) in _ANCHOR else f"%{byte:02X}"
            for byte in name.encode("utf-8", "surrogatepass")
        ]
    )


def _ordered(context: Context, instance: Any) -> list[Violation]:
    records = context.records
    if not context.unordered or len(records) < 2:
        return [violation for _, violation in records]
    places: dict[int, dict[Any, int]] = {}
    keyed = [(_position(path, instance, places), violation) for path, violation in records]
    keyed.sort(key=lambda pair: pair[0])
    found, seen = [], set()
    for _, violation in keyed:
        key = (violation.path, violation.keyword, violation.rule, violation.message)
        if key not in seen:
            seen.add(key)
            found.append(violation)
    return found


def _position(path: Path, instance: Any, places: dict[int, dict[Any, int]]) -> list[int]:
    tokens = []
    while path is not None:
        tokens.append(path[1])
        path = path[0]
    position = []
    for token in reversed(tokens):
        if isinstance(instance, dict):
            place = places.get(id(instance))
            if place is None:
                place = places[id(instance)] = {key: at for at, key in enumerate(instance)}
            position.append(place.get(token, -1))
            instance = instance.get(token)
        elif isinstance(instance, list) and isinstance(token, int) and token < len(instance):
            position.append(token)
            instance = instance[token]
        else:
            position.append(-1)
            instance = None
    return position
