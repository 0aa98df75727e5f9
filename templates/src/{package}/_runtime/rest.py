"""Plain REST as OpenAPI describes it: parameters in path, query and headers, a JSON body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .placing import encode_body, header_values, path_values, place, query_pairs
from .plan import Operation
from .wire import ErrorAnswer, WireRequest, encode_path, encode_query, is_object

__all__ = ["REST"]


@dataclass(frozen=True, slots=True)
class _Rest:
    @property
    def signs(self) -> bool:
        """Requests carry no credentials."""
        return False

    def encode(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> WireRequest:
        """Path, query and header parameters in their places, the other members in the body."""
        placed = place(operation, arguments)
        body = encode_body(operation, placed.rest)
        headers = [("accept", "application/json")]
        if body:
            headers.append(("content-type", operation.content_type))
        return WireRequest(
            method=operation.method,
            path=encode_path(operation.path, path_values(operation, placed.path)),
            query=encode_query(query_pairs(operation, placed.query)),
            headers=(*headers, *header_values(operation, placed.header)),
            body=body,
        )

    def sign(
        self, request: WireRequest, host: str, credentials: Any, now: float, nonce: str
    ) -> list[tuple[str, str]]:
        """Nothing."""
        return []

    def default_credentials(self) -> None:
        """There are none."""
        return

    def secrets_of(self, credentials: Any) -> tuple[str, ...]:
        """There are none."""
        return ()

    def read_error(self, headers: Mapping[str, str], document: Any) -> ErrorAnswer:
        """What the usual shapes say: RFC 9457 problem details, or a code and a message.

        An `error` member that is an object is read in place of the whole.
        """
        body: Mapping[str, Any] = document if is_object(document) else {}
        inner = body.get("error")
        source = inner if is_object(inner) else body
        return ErrorAnswer(
            code=_first(source, "code", "error_code", "errorCode", "type"),
            message=_first(source, "message", "detail", "title", "error_description", "error"),
            request_id=headers.get("x-request-id")
            or _first(body, "request_id", "requestId")
            or None,
        )


def _first(body: Mapping[str, Any], *names: str) -> str:
    for name in names:
        if body.get(name) is not None:
            return str(body[name])
    return ""


#: Plain REST.
REST = _Rest()
