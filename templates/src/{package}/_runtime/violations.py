"""What a validator reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    # A place in an instance: that of what it lies in and a step, or None and the program that validates. A step is the
    # name of a property that the schema spells, that of another one in a tuple, or the index of an item.
    Place = tuple[Any, Any]

    # What a schema says of all that break one of its keywords: the keyword, where it stands in the schema, and the
    # function that words it, which is called with the value found and further details.
    Fault = tuple[str, str, Callable[..., tuple[str, str]], tuple[Any, ...]]

    # A fault of a value at a place.
    Found = tuple[Place, Fault, Any]

    # The same as step one tells it: the place of an object, the unit that it is checked against, the name of a
    # property, the keyword that this one breaks, and its value; for keywords about the names of an object, these.
    Note = tuple[Place, str, str, str, Any]

NOTE = 5
"""How long a note is; what the walker found is shorter."""

_ANCHOR = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-")


def token(name: object) -> str:
    """The property *name* as the last token of a JSON Pointer, with its slash."""
    text = name if isinstance(name, str) else str(name)
    if "~" in text or "/" in text:
        text = text.replace("~", "~0").replace("/", "~1")
    return "/" + text


def _anchor(name: str) -> str:
    """The property *name* as a part of an anchor of the documentation."""
    if _ANCHOR.issuperset(name):
        return name
    encoded = name.encode("utf-8", "surrogatepass")
    return "".join([chr(b) if chr(b) in _ANCHOR else f"%{b:02X}" for b in encoded])


def pointer_of(place: Place) -> str:
    """The JSON Pointer of *place*."""
    names: list[str] = []
    above: Any
    step: Any
    above, step = place
    while above is not None:
        known: Any = step
        name: Any = known[0] if type(step) is tuple else known
        names.append(str.__str__(name) if isinstance(name, str) else str(name))
        above, step = above
    names.append("")
    names.reverse()
    pointer = "/".join(names)
    if "~" in pointer or pointer.count("/") >= len(names):
        pointer = "".join(map(token, names[1:]))
    return pointer


def docs_of(place: Place) -> str | None:
    """The address of the documentation of *place*; that of the nearest documented one above where it has none."""
    parts: list[str] = []
    above: Any
    step: Any
    above, step = place
    while above is not None:
        if type(step) is tuple:
            parts.clear()
        elif type(step) is str:
            parts.append(_anchor(step))
        above, step = above
    address: str | None = step.docs
    if address is None or not parts:
        return address
    parts.reverse()
    return f"{address}#{'.'.join(parts)}"


def found_of(note: Note) -> Found:
    """What *note* tells."""
    place, unit, name, keyword, value = note
    program: Any
    above, program = place
    while above is not None:
        above, program = above
    fault = program.faults.get((unit, name, keyword))
    if fault is not None:
        return (place, name), fault, value
    from .validation_objects import fault_about_names, fault_of

    if keyword == "required":
        return (place, name), fault_about_names(program, unit, keyword, value), name
    if keyword == "additionalProperties":
        return (place, (name,)), fault_about_names(program, unit, keyword, value), name
    fault = program.faults[unit, name, keyword] = fault_of(program, unit, name, keyword)
    return (place, name), fault, value


class _Lazy:
    """Finds out what a violation says when that is first asked for: of many violations few are ever read."""

    __slots__ = ("_found",)

    _found: Found | Note

    # Type checkers must go on refusing attributes that there are not.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # A slot that has not been set yet comes here, which takes longer than to find out what it holds: so what
            # is likely to be asked for next is set as well.
            if name not in _SLOTS:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self._found
            if len(found) == NOTE:
                _SET_FOUND(self, found := found_of(found))
            place, (keyword, schema_pointer, words, details), value = found
            if name == "message" or name == "message_zh":
                message, message_zh = words(value, *details)
                _SET_MESSAGE(self, message)
                _SET_MESSAGE_ZH(self, message_zh)
                _SET_PATH(self, pointer_of(place))
                return message if name == "message" else message_zh
            if name == "path":
                _SET_PATH(self, pointer_of(place))
            elif name == "docs":
                _SLOTS["docs"](self, docs_of(place))
            else:
                _SLOTS["keyword"](self, keyword)
                _SLOTS["schema_pointer"](self, schema_pointer)
                for each, usual in _USUAL.items():
                    _SLOTS[each](self, usual)
            return getattr(self, name)


#: What most violations have.
_USUAL = {"rule": None, "severity": "error", "error_code": None}


@dataclass(frozen=True, slots=True)
class Violation(_Lazy):
    """One spot of an instance that breaks its schema or one of the schema's rules.

    Attributes:
        path: JSON Pointer to the spot in the instance, "" for the whole instance. A missing required
            property is named by its own pointer, and so is an unknown one.
        keyword: the keyword that is broken: "required", "type", "additionalProperties", ...,
            "x-validations" for a rule, "x-extensible-enum" for a value that is not known yet.
        rule: id of the broken rule, None for every other keyword.
        severity: "error", or "warning" for what the service is likely to accept all the same.
        message: in English: what was found, what is allowed, the nearest right value.
            The value of a secret is never part of it.
        message_zh: the same in Chinese.
        error_code: the error code that the service would answer, None when it is not known.
        schema_pointer: where the keyword stands in the schema, such as
            "#/$defs/Container/properties/Name/minLength".
        docs: address of the parameter's documentation, None when there is none.
    """

    path: str
    keyword: str
    rule: str | None
    severity: Literal["error", "warning"]
    message: str
    message_zh: str
    error_code: str | None
    schema_pointer: str
    docs: str | None

    def __str__(self) -> str:
        # A lone surrogate in a property name must not keep the text from being printed.
        path = self.path.encode("utf-8", "backslashreplace").decode("utf-8")
        return f"{path or '(root)'}: {self.message}"


# What sets a slot in spite of its class being frozen.
_SLOTS: Any = {name: Violation.__dict__[name].__set__ for name in Violation.__slots__}
_SET_MESSAGE: Any = _SLOTS["message"]
_SET_MESSAGE_ZH: Any = _SLOTS["message_zh"]
_SET_PATH: Any = _SLOTS["path"]
_SET_FOUND: Any = _Lazy.__dict__["_found"].__set__


class Draft(_Lazy):
    """An error of a keyword in the making, whose class becomes `Violation` when it is told what was found.

    A frozen instance sets its own fields four times as slowly.
    """

    __slots__ = (
        "docs",
        "error_code",
        "keyword",
        "message",
        "message_zh",
        "path",
        "rule",
        "schema_pointer",
        "severity",
    )
