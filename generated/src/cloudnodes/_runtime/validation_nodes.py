"""Schemas as the walker sees them: nodes, made of the tables of a generated module and linked to one another."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation import Program
    from .validation_context import Context
    from .validation_messages import Message
    from .violations import Fault, Place

    Handler = Callable[[Context, "Node", Any, Any, Place], "bool | None"]

    # What reports all that is wrong with an instance; and with each of the items of an array from a position on.
    Check = Callable[[Context, Any, Place], None]
    CheckEach = Callable[[Context, list[Any], int, Place], None]

    # What says whether an object surely is valid; told a context, it tells all that is wrong, and whether it could.
    Tell = Callable[..., bool]

_PLAIN_TYPES: dict[str, type] = {"string": str, "boolean": bool, "integer": int}


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
        unit: the name of the unit that it is, "" for others.
        tell: the function of step one that tells what is wrong with an object, see `Context`; or None.
        untold: what checks an object without that function.
        plain: a type of Python whose values are all accepted, or None.
        checks: what decides about an instance, in order, each with its argument; None before linking.
        check: what carries out all of the checks.
        scalar: what the checks of a scalar type are, see `validation_scalars.scalar`; None for other types.
        check_each: what does so for the items of an array.
        rules: the check of rules, if there is one.
    """

    __slots__ = (
        "accepts",
        "check",
        "check_each",
        "checks",
        "plain",
        "pointer",
        "program",
        "properties",
        "resource",
        "rules",
        "scalar",
        "secret",
        "special",
        "table",
        "tell",
        "unit",
        "untold",
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
        self.rules: tuple[Handler, Any] | None = None
        self.unit = ""
        self.tell: Tell | None = None
        self.untold: Check = self._link_and_check
        self.scalar: tuple[Any, ...] | None = None
        self.plain = _plain_type(table)
        self.checks: list[tuple[Handler, Any]] | None = None
        self.check: Check = self._link_and_check
        self.check_each: CheckEach = self._link_and_check_each

    def linked(self) -> list[tuple[Handler, Any]]:
        """The checks, linked to the schemas below if they are not yet."""
        checks = self.checks
        if checks is None:
            from .validation_keywords import link_check, link_checks

            checks = link_checks(self)
            self.check, self.check_each = link_check(self, checks)
            # Whoever sees them, in any thread, finds the rest.
            self.checks = checks
        return checks

    def linked_properties(self) -> Any:
        """`properties`, of an object schema."""
        if self.checks is None:
            self.linked()
        return self.properties

    def _link_and_check(self, context: Context, instance: Any, path: Place) -> None:
        self.linked()
        self.check(context, instance, path)

    def _link_and_check_each(
        self, context: Context, items: list[Any], start: int, path: Place
    ) -> None:
        self.linked()
        self.check_each(context, items, start, path)

    def fault(self, keyword: str, message: Callable[..., Message], *details: Any) -> Fault:
        """What is wrong with all that break *keyword*; *message* is called with *details* as well."""
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
            node.unit = name
            if name in program.tellers:
                node.tell = program.functions[name]
        program.linked[name] = node
    return node
