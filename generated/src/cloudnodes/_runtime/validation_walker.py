"""Step two of validation: a walker over the tables of a generated module.

It enters only what step one doubts, decides, and reports every violation. How the tables are made is
told by `Program`; how each keyword is decided, by `validation_keywords` and the modules that it names.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .violations import Draft, Violation, docs_of, pointer_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from .validation import Program
    from .validation_messages import Message
    from .violations import Fault, Found, Place

    Handler = Callable[["Context", "Node", Any, Any, "Path"], "bool | None"]

    # What reports all that is wrong with an instance; and with each of the items of an array from a position on.
    Check = Callable[["Context", Any, "Path"], None]
    CheckEach = Callable[["Context", list[Any], int, "Path"], None]

    # Where the walker is.
    Path = Place

_ANCHOR = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-")


_LASTING = frozenset({str, int, float, bool, type(None)})
"""Types whose values cannot change before a message tells of them."""


def _worded(message: Message) -> Message:
    return message


_PLAIN_TYPES: dict[str, type] = {"string": str, "boolean": bool, "integer": int}


_FEW = 64
"""An array or object with no more in it is kept by its size, of which alone messages tell."""


def _kept(found: Found) -> Found:
    """*found*, whose value may change, with all that its words are to tell of that."""
    place, fault, value = found
    if type(value) is list and len(value) <= _FEW:
        return place, fault, [None] * len(value)
    if type(value) is dict and len(value) <= _FEW:
        return place, fault, dict.fromkeys(range(len(value)))
    keyword, pointer, message, details = fault
    try:
        words = message(value, *details)
    except Exception as error:
        words = messages.unreadable(type(error).__name__)
    return place, (keyword, pointer, _worded, ()), words


class Mismatch(Exception):
    """Raised instead of reporting where only the verdict is asked for."""


_MISMATCH = Mismatch()


def _refuse(found: Found) -> None:
    raise _MISMATCH


class Node:
    """A schema as the walker sees it, linked to the schemas below it when it is first entered.

    Attributes:
        program: the program that the table belongs to.
        table: the table, see `Program.units`.
        pointer: where the schema stands, as `Violation.schema_pointer` shows it.
        accepts: returns True only for instances without any violation, or None when there is no such test.
        secret: whether the value of an instance must not be repeated.
        resource: the schema resource that is entered here, for `$dynamicRef`; or None.
        special: whether entering it changes the context: for secrets, resources and rules.
        properties: what `validation_objects` knows about the properties of an object.
        teller: like `accepts`, but notes the names of the properties in doubt; or None.
        plain: a type of Python whose values are all accepted, or None.
        checks: what decides about an instance, in order, each with its argument; None before linking.
        check: what carries out all of the checks.
        scalar: what the checks of a scalar type are, see `validation_scalars.scalar`; None for other types.
        check_each: what does so for the items of an array.
        told: what looks into what the teller told, see `validation_objects.told`.
        direct: whether the teller tells about all that there is to check of an object, but for rules.
        rules: the argument of the check of rules, if there is one.
        required: the names of required properties.
    """

    __slots__ = (
        "accepts",
        "check",
        "check_each",
        "checks",
        "direct",
        "plain",
        "pointer",
        "program",
        "properties",
        "required",
        "resource",
        "rules",
        "scalar",
        "secret",
        "special",
        "table",
        "teller",
        "told",
    )

    def __init__(self, program: Program, table: Any, pointer: str, accepts: Any) -> None:
        self.program = program
        self.table = table
        self.pointer = pointer
        self.accepts = accepts
        self.secret = False
        self.special = False
        self.resource: str | None = None
        self.properties: Any = None
        self.rules: Any = None
        self.required: tuple[str, ...] = ()
        self.direct = False
        self.teller: Callable[[Any, list[str]], bool] | None = None
        self.told: Any = None
        self.scalar: tuple[Any, ...] | None = None
        self.plain = _plain_type(table)
        self.checks: list[tuple[Handler, Any]] | None = None
        self.check: Check = self._link_and_check
        self.check_each: CheckEach = self._link_and_check_each

    def linked(self) -> list[tuple[Handler, Any]]:
        """The checks, linked to the schemas below if they are not yet."""
        if self.checks is None:
            from .validation_keywords import link_check, link_check_each, link_checks

            self.checks = link_checks(self)
            self.check = link_check(self, self.checks)
            self.check_each = link_check_each(self)
        return self.checks

    def _link_and_check(self, context: Context, instance: Any, path: Path) -> None:
        self.linked()
        self.check(context, instance, path)

    def _link_and_check_each(
        self, context: Context, items: list[Any], start: int, path: Path
    ) -> None:
        self.linked()
        self.check_each(context, items, start, path)

    def fault(self, keyword: str, message: Callable[..., Message], *details: Any) -> Fault:
        """What `Context.found` is told of all that break *keyword*; *message* is called with *details* as well."""
        return keyword, f"{self.pointer}/{keyword}", message, (False, *details)

    def child(self, table: Any, pointer: str) -> Node:
        """The node of *table*, which stands in this node's table; *pointer* tells where."""
        if isinstance(table, str):
            return unit_node(self.program, table)
        from .validation_quick import quick_test

        return Node(self.program, table, self.pointer + pointer, quick_test(self.program, table))


def _plain_type(table: Any) -> type | None:
    if (
        isinstance(table, tuple)
        and len(table) == 1
        and table[0][0] == "type"
        and len(table[0]) == 2
    ):
        return _PLAIN_TYPES.get(table[0][1])
    return None


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
            if name in program.tellers:
                node.teller = program.functions[name]
        program.linked[name] = node
    return node


class Given:
    """The names of the properties that an object had when it was checked."""

    __slots__ = ("_keys", "_names")

    def __init__(self, instance: Any) -> None:
        self._keys = tuple(instance)
        self._names: dict[str, None] | None = None

    def names(self) -> dict[str, None]:
        """Those that are strings, which few messages are ever read to need."""
        if self._names is None:
            self._names = dict.fromkeys([name for name in self._keys if type(name) is str])
        return self._names


class Context:
    """One run of the walker.

    Attributes:
        program: whose root is checked.
        records: what was found so far, some of it not made a violation yet.
        given: the names of the properties of each object of which some fault needs them, by the object's identity.
        found: takes what is wrong with a value, as a `Found` whose fault's first detail is whether the value is secret.
        quiet: True where a mismatch is raised instead of being recorded.
        allow_unknown: whether properties that the schema does not know are let through.
        secret: whether the walker is inside a secret value.
        secrets: names of properties that hold secrets.
        scope: the schema resources entered, outermost first.
        touched: for each schema entered that has rules, how many records there were.
        unordered: whether records may have come out of the instance's order.
        path: where the walker is, for the report when it cannot go on.
    """

    __slots__ = (
        "allow_unknown",
        "found",
        "given",
        "path",
        "program",
        "quiet",
        "records",
        "scope",
        "secret",
        "secrets",
        "touched",
        "unordered",
    )

    def __init__(self, program: Program, allow_unknown: bool) -> None:
        self.program = program
        self.records: list[Any] = []
        self.quiet = False
        self.allow_unknown = allow_unknown
        self.secret = False
        self.secrets = _secrets(program)
        self.scope: list[str] = []
        self.touched: list[int] = []
        self.unordered = False
        self.path = root_path(program)
        self.found: Callable[[Found], None] = self.records.append
        self.given: dict[int, tuple[Any, Given]] = {}

    def names_in(self, instance: Any) -> Given:
        """The names of the properties of *instance* as they are now, for messages that are made later."""
        known = self.given.get(id(instance))
        if known is None:
            # The object is kept, so that no other one takes its identity meanwhile.
            known = self.given[id(instance)] = (instance, Given(instance))
        return known[1]

    def direct(self, *, quiet: bool, secret: bool) -> None:
        """Have what is found refused when *quiet*, without its value when that is *secret*, else recorded."""
        self.quiet = quiet
        self.secret = secret
        if quiet:
            self.found = _refuse
        else:
            self.found = self._record_secret if secret else self.records.append

    def _record_secret(self, found: Found) -> None:
        place, (keyword, pointer, message, details), value = found
        self.report(place, keyword, pointer, message, (value, True, *details[1:]))

    def report(
        self,
        path: Path,
        keyword: str,
        pointer: str,
        message: Callable[..., Message],
        details: tuple[Any, ...],
    ) -> None:
        """Record an error; *message* is called with *details* to word it."""
        if self.quiet:
            raise _MISMATCH
        # What must not keep a secret is worded at once.
        if self.secret:
            message, details = _worded, (message(*details),)
        fault: Fault = (keyword, pointer, message, details[1:])
        self.records.append((path, fault, details[0]))

    def settle(self, start: int = 0) -> list[Violation]:
        """Make violations of all records, and return those from *start* on."""
        records = self.records
        made: list[Violation] = []
        for found in records[start:] if start else records:
            if type(found) is tuple:
                if type(found[2]) not in _LASTING:
                    found = _kept(found)
                draft: Any = Draft()
                draft._found = found
                draft.__class__ = Violation
                made.append(draft)
            else:
                made.append(found)
        records[start:] = made
        return made

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
        english, chinese = message
        place, docs = pointer_of(path), docs_of(path)
        self.records.append(
            Violation(place, keyword, rule, severity, english, chinese, error_code, pointer, docs)
        )


def walk(context: Context, node: Node, instance: Any, path: Path) -> None:
    """Check *instance* against *node* and report whatever is wrong."""
    context.path = path
    node.check(context, instance, path)


def in_turn(node: Node, checks: list[tuple[Handler, Any]]) -> Check:
    """What carries out *checks*, those of *node*, until one of them ends them."""

    def check(context: Context, instance: Any, path: Path) -> None:
        for handler, argument in checks:
            if handler(context, node, argument, instance, path):
                return

    return check


def inside(node: Node, checks: list[tuple[Handler, Any]]) -> Check:
    """The same for a node that changes the context."""
    check_in_turn = in_turn(node, checks)

    def check(context: Context, instance: Any, path: Path) -> None:
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


def visit(context: Context, node: Node, instance: Any, path: Path) -> None:
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


def visit_property(context: Context, node: Node, instance: Any, path: Path, name: object) -> None:
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


def satisfies(context: Context, node: Node, instance: Any, path: Path) -> bool:
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


def records_of(context: Context, node: Node, instance: Any, path: Path) -> list[Violation]:
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
        walk(context, unit_node(program, unit), instance, root_path(program))
        return _ordered(context, instance)
    except Exception as error:
        message = (
            messages.too_deep()
            if isinstance(error, RecursionError)
            else messages.unreadable(type(error).__name__)
        )
        context.add(context.path, "type", "#", message)
        # A schema that leads to itself finds the same in each turn, and how many there are is up to the stack.
        context.unordered = True
        try:
            return _ordered(context, instance)
        except Exception:
            return context.settle()


def matches(program: Program, unit: str, instance: Any) -> bool:
    """Whether *instance* is valid against *unit*; raises nothing."""
    context = Context(program, False)
    context.direct(quiet=True, secret=False)
    try:
        walk(context, unit_node(program, unit), instance, root_path(program))
    except Mismatch:
        return False
    except Exception:
        # It could not be read: the verdict is that of the report.
        return not has_error(collect(program, unit, instance, False))
    return True


def _secrets(program: Program) -> frozenset[str]:
    if program.all_secrets is None:
        names = frozenset(program.secrets)
        program.all_secrets = names if program.shared is None else names | _secrets(program.shared)
    return program.all_secrets


# ------------------------------------------------------------------ paths and their order


def root_path(program: Program) -> Path:
    """The path of the instance as a whole."""
    return None, program.docs


def token(name: object) -> str:
    """The property *name* as the last token of a JSON Pointer, with its slash."""
    text = name if isinstance(name, str) else str(name)
    if "~" in text or "/" in text:
        text = text.replace("~", "~0").replace("/", "~1")
    return "/" + text


def anchor(name: str) -> str:
    """The property *name* as a part of an anchor of the documentation."""
    if _ANCHOR.issuperset(name):
        return name
    encoded = name.encode("utf-8", "surrogatepass")
    return "".join([chr(b) if chr(b) in _ANCHOR else f"%{b:02X}" for b in encoded])


def declared(path: Path, name: str) -> Path:
    """The path of the property *name*, which the schema spells."""
    return path, (token(name), anchor(name))


def undeclared(path: Path, name: object) -> Path:
    """The path of the property *name*, which the schema does not spell."""
    return path, (token(name), None)


def item(path: Path, index: int) -> Path:
    """The path of the item at *index*."""
    return path, index


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
