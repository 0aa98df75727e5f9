"""What a validator reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal


class _Worded:
    """Words a violation when its message is first asked for: of many violations few are ever read."""

    __slots__ = ("_words",)

    _words: tuple[Any, tuple[Any, ...]]

    # Type checkers must go on refusing attributes that there are not.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # A slot that has not been set yet comes here.
            if name != "message" and name != "message_zh":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            function, details = self._words
            message, message_zh = function(*details)
            _set_message(self, message)
            _set_message_zh(self, message_zh)
            return message if name == "message" else message_zh


@dataclass(frozen=True, slots=True)
class Violation(_Worded):
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
_set_message: Any = Violation.__dict__["message"].__set__
_set_message_zh: Any = Violation.__dict__["message_zh"].__set__


class Draft(_Worded):
    """An error of a keyword in the making, whose class becomes `Violation` when all is set.

    A frozen instance sets each of its own fields four times as slowly. The messages are made from *words*,
    a function and its arguments.
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

    def __init__(self, path: str, keyword: str, pointer: str, docs: str | None, words: Any) -> None:
        self.path = path
        self.keyword = keyword
        self.rule = None
        self.severity = "error"
        self.error_code = None
        self.schema_pointer = pointer
        self.docs = docs
        self._words = words
