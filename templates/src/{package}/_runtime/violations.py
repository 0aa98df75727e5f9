"""What a validator reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Violation:
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


@dataclass(slots=True)
class _Draft:
    """A violation whose fields may be set: a frozen one sets each of its own four times as slowly."""

    path: str
    keyword: str
    rule: str | None
    severity: Literal["error", "warning"]
    message: str
    message_zh: str
    error_code: str | None
    schema_pointer: str
    docs: str | None


def violation(*fields: Any) -> Violation:
    """The violation with *fields*, in the order of its attributes; the fast way to make many."""
    draft: Any = _Draft(*fields)
    draft.__class__ = Violation
    made: Violation = draft
    return made
