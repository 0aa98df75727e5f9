"""What a run of the walker knows and has found so far."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from . import validation_messages as messages
from .validation_nodes import unit_node
from .violations import NOTE, Draft, Violation, docs_of, found_of, pointer_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from .validation import Program
    from .validation_messages import Message
    from .validation_nodes import Tell
    from .violations import Fault, Found, Note, Place

_LATE = frozenset({"contains", "minContains", "maxContains", "not", "anyOf", "oneOf"})
"""Keywords that are decided after those about what lies inside of the value."""

_FEW = 64
"""An array or object with no more in it is kept by its size, of which alone messages tell."""


def _worded(message: Message) -> Message:
    return message


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


_LASTING = frozenset({str, int, float, bool, type(None), Given})
"""Types whose values cannot change before a message tells of them."""


class Refusal:
    """Stands for the records where only the verdict is asked for: what step one tells of a value ends the run."""

    __slots__ = ("_context",)

    def __init__(self, context: Context) -> None:
        self._context = context

    def __len__(self) -> int:
        return 0

    def __delitem__(self, index: slice) -> None:
        """Nothing: there is none."""

    def append(self, note: Any) -> None:
        """Raise Mismatch, unless the walker has to decide about a value of a class that step one does not know."""
        place, unit, name, _, value = note
        kind = type(value)
        if kind in _LASTING or kind is list or kind is dict:
            raise _MISMATCH
        self._context.doubt(place, unit, name, value)


class Context:
    """One run of the walker.

    A function of step one that is given one tells it of each property that surely is at fault, by a `Note` among the
    records, and of all else by its methods. What it raises ends all telling of the run: see `validation_objects.told`.

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
        doubted: the place of the object and the name of the property that step one doubted last.
        telling: whether step one tells just now; None where it is not asked to, as it failed.
    """

    __slots__ = (
        "allow_unknown",
        "doubted",
        "found",
        "given",
        "path",
        "program",
        "quiet",
        "records",
        "scope",
        "secret",
        "secrets",
        "telling",
        "touched",
        "unordered",
    )

    def __init__(self, program: Program, allow_unknown: bool) -> None:
        self.program = program
        self.records: Any = []
        self.quiet = False
        self.allow_unknown = allow_unknown
        self.secret = False
        self.secrets = _secrets(program)
        self.scope: list[str] = []
        self.touched: list[int] = []
        self.unordered = False
        self.path: Place = (None, program)
        self.doubted: tuple[Any, str] = (None, "")
        self.telling: bool | None = False
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

    def _record_secret(self, found: Any) -> None:
        place, (keyword, pointer, message, details), value = found
        self.report(place, keyword, pointer, message, (value, True, *details[1:]))

    def report(
        self,
        path: Place,
        keyword: str,
        pointer: str,
        message: Callable[..., Message],
        details: tuple[Any, ...],
    ) -> None:
        """Record an error; *message* is called with *details* to word it."""
        if self.quiet:
            raise _MISMATCH
        if keyword in _LATE:
            self.unordered = True
        # What must not keep a secret is worded at once.
        if self.secret:
            message, details = _worded, (message(*details),)
        fault: Fault = (keyword, pointer, message, details[1:])
        self.records.append((path, fault, details[0]))

    # ------------------------------------------------------------------ what step one tells

    def missing(self, data: Any, place: Place, unit: str, name: str) -> None:
        """Record that the object *data* lacks the required property *name*."""
        self.records.append((place, unit, name, "required", self.names_in(data)))

    def unknown(self, data: Any, place: Place, unit: str) -> bool:
        """Record the properties of the object *data* that *unit* does not know; whether all have proper names."""
        known = self._node(unit).properties.named
        for name in [name for name in data if name not in known]:
            if type(name) is not str:
                return False
            if not self.allow_unknown:
                given = self.names_in(data)
                self.records.append((place, unit, name, "additionalProperties", given))
        return True

    def doubt(self, place: Place, unit: str, name: str, value: Any) -> None:
        """Have the walker decide about the property *name*; once, however often a function doubts it."""
        doubted, before = self.doubted
        if doubted is place and before == name:
            return
        child = self._node(unit).properties.named[name]
        self.path = here = (place, name)
        if name not in self.secrets:
            child.check(self, value, here)
        else:
            self.direct(quiet=self.quiet, secret=True)
            try:
                child.check(self, value, here)
            finally:
                self.direct(quiet=self.quiet, secret=False)
        self.doubted = place, name

    def enter(self, tell: Tell, unit: str, value: Any, place: Place) -> bool:
        """Record what is wrong with *value*, to be an object as *unit* says; whether step one could tell."""
        records = self.records
        before = len(records)
        told = tell(value, self, place)
        if not told:
            self._walk(before, unit, value, place)
        elif len(records) > before + 1:
            put_in_order(records, before, value, place)
        return told

    def enter_each(self, tell: Tell, unit: str, items: list[Any], first: Any, place: Place) -> None:
        """The same for each of *items* from *first* on, the first one that is in doubt."""
        records = self.records
        index = -1
        for item in items:
            index += 1
            if first is not None:
                if item is not first:
                    continue
                first = None
            before = len(records)
            here = place, index
            if not tell(item, self, here):
                self._walk(before, unit, item, here)
            elif len(records) > before + 1:
                put_in_order(records, before, item, here)

    def enter_ruled(self, tell: Tell, unit: str, value: Any, place: Place) -> None:
        """The same for an object that rules are about."""
        before = len(self.records)
        if self.enter(tell, unit, value, place):
            node = self._node(unit)
            check, rules = node.rules
            self.touched.append(before)
            check(self, node, rules, value, place)
            self.touched.pop()

    def enter_each_ruled(
        self, tell: Tell, unit: str, items: list[Any], first: Any, place: Place
    ) -> None:
        """The same for *items* that rules are about, of which each may break one."""
        index = -1
        for item in items:
            index += 1
            if first is not None:
                if item is not first:
                    continue
                first = None
            try:
                if tell(item):
                    continue
            except RecursionError:
                raise
            except Exception:
                pass
            self.enter_ruled(tell, unit, item, (place, index))

    def _node(self, unit: str) -> Any:
        program = self.program
        try:
            node = program.linked[unit]
        except KeyError:
            node = unit_node(program, unit)
        if node.checks is None:
            node.linked()
        return node

    def _walk(self, start: int, unit: str, value: Any, place: Place) -> None:
        """Check *value* anew, without step one: all that it told, from *start* on, is void."""
        del self.records[start:]
        self.path = place
        self._node(unit).untold(self, value, place)

    # ------------------------------------------------------------------ violations

    def settle(self, start: int = 0) -> list[Violation]:
        """Make violations of all records, and return those from *start* on."""
        if self.quiet:
            return []
        records = self.records
        lasting = _LASTING
        made: list[Violation] = []
        for found in records[start:] if start else records:
            if type(found) is tuple:
                kind = type(found[-1])
                if kind not in lasting:
                    if len(found) == NOTE:
                        if kind is not list and kind is not dict:
                            made += self._decided(found)
                            continue
                        found = found_of(found)
                    found = _kept(found)
                draft: Any = Draft()
                draft._found = found
                draft.__class__ = Violation
                made.append(draft)
            else:
                made.append(found)
        records[start:] = made
        return made

    def _decided(self, note: Note) -> list[Violation]:
        """What is wrong according to the walker with a value of a class that step one does not know."""
        place, unit, name, _, value = note
        records, self.records = self.records, []
        self.direct(quiet=self.quiet, secret=self.secret)
        self.doubted = None, ""
        try:
            self.doubt(place, unit, name, value)
            return self.settle()
        except Exception as error:
            self.records = []
            self.add((place, name), "type", "#", messages.unreadable(type(error).__name__))
            return self.settle()
        finally:
            self.records = records
            self.direct(quiet=self.quiet, secret=self.secret)

    def warn(
        self,
        path: Place,
        keyword: str,
        pointer: str,
        message: Callable[..., Message],
        *details: Any,
    ) -> None:
        """Record a warning; it never decides the verdict."""
        if not self.quiet:
            self.add(path, keyword, pointer, message(*details), severity="warning")

    def add(
        self,
        path: Place,
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


def put_in_order(records: list[Any], start: int, value: Any, place: Place) -> None:
    """Put what was recorded from *start* on about the object *value* in the order of its properties.

    What was recorded of one property follows one another.
    """
    first, last = records[start], records[-1]
    try:
        # This is `_property` without its calls.
        at = first[0]
        if at is place:
            one = first[2]
        else:
            while at[0] is not place:
                at = at[0]
            one = at[1]
        at = last[0]
        if at is place:
            other = last[2]
        else:
            while at[0] is not place:
                at = at[0]
            other = at[1]
    except TypeError:
        one, other = _property(first, place), _property(last, place)
    if one == other:
        return
    if len(records) > start + 2:
        _sort(records, start, value, place)
        return
    # A missing property comes before all others.
    if one not in value:
        return
    if other in value:
        for name in value:
            if name == one:
                return
            if name == other:
                break
    records[start] = last
    records[start + 1] = first


def _sort(records: list[Any], start: int, value: Any, place: Place) -> None:
    runs: list[tuple[Any, list[Any]]] = []
    while start < len(records):
        name = _property(records[start], place)
        # Many records may be about one property, and to find out about which each of them is takes long.
        inside, step = start, 1
        while inside + step < len(records) and _property(records[inside + step], place) == name:
            inside, step = inside + step, 2 * step
        while step:
            if inside + step < len(records) and _property(records[inside + step], place) == name:
                inside += step
            step //= 2
        runs.append((name, records[start : inside + 1]))
        start = inside + 1
    position = {name: at for at, name in enumerate(value)}
    runs.sort(key=lambda run: position.get(run[0], -1))
    sorted_records = [record for _, run in runs for record in run]
    records[len(records) - len(sorted_records) :] = sorted_records


def _property(found: Any, place: Place) -> Any:
    """The property of the object at *place* that *found* is about; None where that is the object itself."""
    if type(found) is not tuple:
        # It is worded already.
        name = found.path[len(pointer_of(place)) + 1 :].partition("/")[0]
        return name.replace("~1", "/").replace("~0", "~") or None
    at = found[0]
    if at is place:
        return found[2] if len(found) == NOTE else None
    while at is not None and at[0] is not place:
        at = at[0]
    return None if at is None else at[1]


def _secrets(program: Program) -> frozenset[str]:
    if program.all_secrets is None:
        names = frozenset(program.secrets)
        program.all_secrets = names if program.shared is None else names | _secrets(program.shared)
    return program.all_secrets
