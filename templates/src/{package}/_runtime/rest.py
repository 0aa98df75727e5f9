"""Plain REST as OpenAPI describes it: parameters in their places, a body, and the security schemes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import encode_body
from .placing import cookie_header, header_values, path_values, place, query_string
from .plan import Operation, Parameter
from .wire import (
    ErrorAnswer,
    WireRequest,
    encode_path,
    fixed_query,
    is_array,
    is_object,
    plain_text,
)

__all__ = ["REST"]

#: A list of what is wrong is told up to here.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class _Rest:
    def needs_credentials(self, operation: Operation[Any]) -> bool:
        """Whether the operation names a security scheme."""
        return any(operation.security)

    def names_every_reply(self) -> bool:
        """An object is a reply where nothing is demanded of it, `{}` too."""
        return False

    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """Parameters in their places, the other members in the body."""
        placed = place(operation, arguments)
        body = encode_body(operation, placed.rest)
        headers = [("accept", operation.accept)] if operation.accept else []
        if body.content_type and (body.content or body.upload):
            headers.append(("content-type", body.content_type))
        values = path_values(operation, placed.path)
        query = (*fixed_query(operation.path, values), *_query(operation, placed.query))
        return WireRequest(
            method=operation.method,
            path=encode_path(operation.path, values),
            query="&".join(query),
            headers=(
                *headers,
                *header_values(operation, placed.header),
                *cookie_header(operation, placed.cookie),
            ),
            body=body.content,
            upload=body.upload,
        )

    def sign(
        self, request: WireRequest, host: str, credentials: Any, now: float, nonce: str
    ) -> list[tuple[str, str]]:
        """Nothing: the credentials are a part of the request."""
        return []

    def default_credentials(self, operation: Operation[Any]) -> Any:
        """Those that the environment has."""
        from .security import from_environment

        return from_environment(operation, os.environ)

    def secrets_of(self, credentials: Any) -> tuple[str, ...]:
        """Keys, passwords and tokens."""
        from .security import secrets_of

        return secrets_of(credentials)

    def read_error(self, headers: Mapping[str, str], document: Any) -> ErrorAnswer:
        """What the usual shapes say: RFC 9457 problem details, or a code and a message.

        An `error` member that is an object is read in place of the whole.
        """
        body: Mapping[str, Any] = document if is_object(document) else {}
        inner = body.get("error")
        source = inner if is_object(inner) else body
        return ErrorAnswer(
            code=_first(source, "code", "error_code", "errorCode", "type"),
            message=_message_of(source),
            request_id=headers.get("x-request-id")
            or _first(body, "request_id", "requestId")
            or None,
        )


def _message_of(source: Mapping[str, Any]) -> str:
    """What an error says in words: itself, or in a list of what is wrong."""
    for name in ("message", "detail", "title", "error_description", "error", "errors"):
        value = source.get(name)
        if value is not None and value != "":
            each = value if is_array(value) else [value]
            text = "; ".join(map(_words, each))
            return (
                text if isinstance(value, str) or len(text) <= _LONGEST else text[:_LONGEST] + "…"
            )
    return ""


def _words(fault: Any) -> str:
    if not is_object(fault):
        return fault if isinstance(fault, str) else plain_text(fault)
    said = _first(fault, "message", "detail", "title", "msg", "description", "reason")
    try:
        return said or json.dumps(fault, ensure_ascii=False)
    except RecursionError:
        return ""


def _query(operation: Operation[Any], values: Mapping[str, Any]) -> Iterator[str]:
    """The query in the order of the parameters, whose items keep theirs."""
    parameters = {item.name: item for item in operation.parameters if item.location == "query"}
    for name, value in values.items():
        yield from query_string(parameters.get(name) or Parameter(name, "query"), value)


def _first(body: Mapping[str, Any], *names: str) -> str:
    for name in names:
        if body.get(name) is not None:
            return str(body[name])
    return ""


#: Plain REST.
REST = _Rest()
