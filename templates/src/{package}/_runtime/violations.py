"""What a validator reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    # A place in an instance: that of what it lies in and a step, or None and the address of the documentation. A step
    # is an index, or a property's name as a token of a pointer and as part of an anchor (None: it is not documented).
    Place = tuple[Any, Any]

    # What a schema says of all that break one of its keywords: the keyword, where it stands in the schema, and the
    # function that words it, which is called with the value found and further details.
    Fault = tuple[str, str, Callable[..., tuple[str, str]], tuple[Any, ...]]

    # A fault of a value at a place.
    Found = tuple[Place, Fault, Any]


def pointer_of(place: Place) -> str:
    """The JSON Pointer of *place*."""
    pointer = ""
    above: Any
    step: Any
    above, step = place
    while above is not None:
        known: Any = step
        token: str = known[0] if type(step) is tuple else f"/{step}"
        pointer = token + pointer
        above, step = above
    return pointer


def docs_of(place: Place) -> str | None:
    """The address of the documentation of *place*; that of the nearest documented one above where it has none."""
    parts: list[str] = []
    above: Any
    step: Any
    above, step = place
    while above is not None:
        known: Any = step
        if type(step) is tuple:
            if known[1] is None:
                parts.clear()
            else:
                parts.append(known[1])
        above, step = above
    if step is None or not parts:
        address: str | None = step
        return address
    parts.reverse()
    return f"{step}#{'.'.join(parts)}"


class _Lazy:
    """Finds out what a violation says when that is first asked for: of many violations few are ever read."""

    __slots__ = ("_found",)

    _found: Found

    # Type checkers must go on refusing attributes that there are not.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # A slot that has not been set yet comes here, which takes longer than to find out what it holds: so what
            # is likely to be asked for next is set as well.
            if name not in _SLOTS:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            place, (keyword, schema_pointer, words, details), value = self._found
            if name == "message" or name == "message_zh":
                message, message_zh = words(value, *details)
                _SLOTS["message"](self, message)
                _SLOTS["message_zh"](self, message_zh)
                _SLOTS["path"](self, pointer_of(place))
            elif name == "path":
                _SLOTS["path"](self, pointer_of(place))
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
