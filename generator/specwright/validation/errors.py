"""What can be wrong with a schema."""

from __future__ import annotations


class SchemaError(Exception):
    """A schema cannot be compiled: it is no JSON Schema, or asks for what cannot be honoured.

    Attributes:
        message: what is wrong.
        pointer: JSON Pointer to the spot in the document.
        uri: URI of the document.
    """

    def __init__(self, message: str, pointer: str, uri: str) -> None:
        super().__init__(message, pointer, uri)
        self.message = message
        self.pointer = pointer
        self.uri = uri

    def __str__(self) -> str:
        return f"{self.message} ({self.uri}#{self.pointer})"
