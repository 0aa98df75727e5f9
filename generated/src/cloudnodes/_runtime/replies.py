"""From an answer to a reply or an error. Nothing here does input or output."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from .errors import ErrorCatalogue, ProtocolError
from .media_types import kind_of
from .plan import Operation, ReplyForm, load
from .redaction import redact, redact_headers, redact_json
from .retry import parse_retry_after
from .wire import is_array, is_object

__all__ = [
    "MAX_ANSWER",
    "NOT_JSON",
    "Answer",
    "answer_too_large",
    "decoded",
    "describe_status",
    "error_body",
    "is_success",
    "read_answer",
    "request_id_of",
    "undocumented",
]

Reply = TypeVar("Reply")

#: The longest body that is read, in bytes; documented replies are a thousand times shorter.
MAX_ANSWER = 16 * 1024 * 1024

_SHOWN = 200
#: Statuses of successes that HTTP gives no body, whatever is documented (RFC 9110, sections 15.3.5 and 15.3.6).
_WITHOUT_BODY = frozenset({204, 205})
_REQUEST_ID_HEADERS = ("x-acs-request-id", "x-request-id")
_NO_CATALOGUE = ErrorCatalogue()
_NOT_MODIFIED = 304


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The id of the request that an answer's headers state, or None."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that has wholly arrived.

    Attributes:
        status: the HTTP status.
        headers: looked up in lower case.
        body: decompressed.
        secrets: what no text of an error may show.
        arrived: seconds since the epoch.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    secrets: Iterable[str]
    arrived: float


def read_answer(operation: Operation[Reply], answer: Answer) -> Reply:
    """The reply that an answer holds.

    Raises:
        ApiError: the service answered with an error, or that nothing was modified.
        ProtocolError: the answer is not a documented one.
    """
    form = _form_of(operation, answer.status)
    if form is not None:
        return _read_reply(operation, answer, form)
    if answer.status >= 400 or answer.status == _NOT_MODIFIED:
        return _read_error(operation, answer)
    raise undocumented(operation, answer, describe_status(answer))


def describe_status(answer: Answer) -> str:
    """What an answer is that is neither a reply nor an error; only one with a `Location` is a redirect."""
    location = answer.headers.get("location")
    if 300 <= answer.status < 400 and location is not None:
        try:
            # The rest of the address can hold the request's query.
            host = urlsplit(location).hostname
        except ValueError:
            host = None
        return f"a redirect{f' to {host}' if host else ''}, which is never followed"
    if 200 <= answer.status < 300:
        return "a success that is not documented"
    return "a status that is neither a success nor an error"


def is_success(operation: Operation[Any], status: int) -> bool:
    """Whether an answer of that status holds a documented reply."""
    return _form_of(operation, status) is not None


def _form_of(operation: Operation[Any], status: int) -> ReplyForm | None:
    """What a reply of that status holds; None when it is none."""
    if not operation.replies:
        if status in operation.success_statuses:
            return ReplyForm("", "json", operation.response_model)
        return None
    names = [str(status)]
    if 200 <= status < 300:
        names += ["2XX", "default"]
    forms = {form.status: form for form in operation.replies}
    return next((forms[name] for name in names if name in forms), None)


def _read_reply(operation: Operation[Reply], answer: Answer, form: ReplyForm) -> Reply:
    reply: Any = None
    if answer.status in _WITHOUT_BODY and not answer.body:
        return reply  # type: ignore[no-any-return]
    if form.kind == "json" or (form.kind == "any" and _is_json(answer)):
        return _read_json(operation, answer, form)
    if form.kind == "binary":
        reply = answer.body
    elif form.kind != "none":
        reply = _content(answer, form)
        if reply is None:
            fault = f"a body of type {_media_type(answer) or 'unknown'} where text is documented"
            raise undocumented(operation, answer, fault)
    return reply  # type: ignore[no-any-return]


def _read_json(operation: Operation[Reply], answer: Answer, form: ReplyForm) -> Reply:
    body = answer.body
    reply: Any = None
    where = ""
    fault = _fault_of_media_type(_media_type(answer))
    if fault is None:
        if form.model is None:
            if not body:
                return reply  # type: ignore[no-any-return]
            document = decoded(body)
            if document is not NOT_JSON:
                return document  # type: ignore[no-any-return]
        else:
            try:
                reply = _modelled(load(form.model, operation.package), body)
                if not _is_foreign(operation, reply):
                    return reply  # type: ignore[no-any-return]
            except ValueError as error:
                where = _where(error, body)
        fault = _fault_of_body(body) + where
    raise undocumented(operation, answer, fault)


def _media_type(answer: Answer) -> str:
    """The media type that an answer states, "" for none."""
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower()


def _is_json(answer: Answer) -> bool:
    """Whether the body is JSON, as the answer says, or as it looks where it says nothing."""
    stated = _media_type(answer)
    return kind_of(stated) == "json" if stated else decoded(answer.body) is not NOT_JSON


def _content(answer: Answer, form: ReplyForm) -> str | bytes | None:
    """The text of a body, or its bytes where these may come; None where it is no text and must be one."""
    content_type, stated = answer.headers.get("content-type", ""), _media_type(answer)
    may_be_bytes = form.kind == "content" or (form.kind == "any" and form.model is None)
    if kind_of(stated) in ("text", "json") or (not stated and not may_be_bytes):
        return _text(answer.body, content_type)
    if stated and may_be_bytes:
        return answer.body
    try:
        # Whatever it is called, it may be text. Nothing of it may get lost.
        return answer.body.decode()
    except UnicodeDecodeError:
        return answer.body if may_be_bytes else None


def _text(body: bytes, content_type: str) -> str:
    """The text of a reply, in the encoding that its content type names, else UTF-8."""
    _, _, named = content_type.lower().partition("charset=")
    encoding = named.partition(";")[0].strip("\"' ") or "utf-8"
    try:
        return body.decode(encoding, "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def _fault_of_media_type(kind: str) -> str | None:
    # Bodies are judged by themselves: gateways label JSON in many ways. Only a page is never a
    # reply.
    if kind in ("text/html", "application/xhtml+xml", "text/xml", "application/xml"):
        return f"a body of type {kind} where JSON is documented"
    return None


#: What `decoded` makes of a body that is no JSON.
NOT_JSON: Any = object()


def decoded(body: bytes, *, lenient: bool = False) -> Any:
    """The JSON of a body; `NOT_JSON` where it is none. Lenient, it may hold NaN and infinities."""
    try:
        return json.loads(body, parse_constant=None if lenient else _no_constant)
    except (ValueError, RecursionError):
        return NOT_JSON


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _fault_of_body(body: bytes) -> str:
    if not body:
        return "an empty body where JSON is documented"
    if decoded(body) is NOT_JSON:
        return "a body that is not JSON, or not all of it"
    return "JSON that is not the documented reply"


def _modelled(model: Any, body: bytes) -> Any:
    """The reply as `model`, a class or another type.

    Raises:
        ValueError: the body is not one.
    """
    # These pydantic reads as numbers, which they are not in JSON.
    if (b"NaN" in body or b"Infinity" in body) and decoded(body) is NOT_JSON:
        raise ValueError("it is no JSON")
    from .models import read

    return read(model, body)


def _where(error: ValueError, body: bytes) -> str:
    """The first place in a body at which a model finds another value than the documented one, and what it wants."""
    from .models import first_fault

    value = decoded(body)
    found = None if value is NOT_JSON else first_fault(error)
    if found is None:
        return ""
    pointer = ""
    steps: list[Any] = list(found[0])
    for step in steps:
        # Some steps are the alternatives of unions, which no value has.
        if (is_object(value) and step in value) or (
            is_array(value) and isinstance(step, int) and step < len(value)
        ):
            members: Any = value
            value = members[step]
        elif step != steps[-1] or not is_object(value):
            continue
        pointer += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return f", at {pointer or 'its root'}: {found[1]}"


def _is_foreign(operation: Operation[Any], reply: object) -> bool:
    """Whether `reply` has none of the documented members, and the service always sends one."""
    documented: Mapping[str, Any] = getattr(type(reply), "model_fields", {})
    given: AbstractSet[str] = getattr(reply, "model_fields_set", documented.keys())
    return (
        bool(documented) and operation.protocol.names_every_reply() and given.isdisjoint(documented)
    )


def _read_error(operation: Operation[Reply], answer: Answer) -> Reply:
    # What an error says is told, whatever numbers stand beside it.
    document, headers = decoded(answer.body, lenient=True), answer.headers
    stated = operation.protocol.read_error(headers, None if document is NOT_JSON else document)
    if stated.code in operation.dry_run_codes:
        return _dry_run_reply(operation, document)
    retry_after = stated.retry_after
    if retry_after is None:
        retry_after = parse_retry_after(headers.get("retry-after"), answer.arrived)
    raise _catalogue(operation).error(
        code=stated.code,
        status=answer.status,
        message=redact(_said(answer, stated.message), answer.secrets),
        request_id=stated.request_id or request_id_of(headers),
        retry_after=retry_after,
        operation=operation.id,
        body=error_body(answer, document),
        headers=redact_headers(headers, answer.secrets),
    )


def _said(answer: Answer, message: str) -> str:
    if answer.status == _NOT_MODIFIED and not message:
        return "not modified: what the request asks about is as it was"
    return message


def error_body(answer: Answer, document: Any) -> Any:
    """What an error shows of the body: the decoded `document`, else text, else bytes."""
    if document is not NOT_JSON:
        try:
            return redact_json(document, answer.secrets)
        except RecursionError:
            pass
    if not answer.body:
        return None
    text = redact(answer.body.decode("utf-8", "surrogateescape"), answer.secrets)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape")
    return text


def _catalogue(operation: Operation[Any]) -> ErrorCatalogue:
    if operation.errors is None:
        return _NO_CATALOGUE
    catalogue: ErrorCatalogue = load(operation.errors, operation.package)
    return catalogue


def _dry_run_reply(operation: Operation[Reply], document: Any) -> Reply:
    if operation.response_model is None:
        return document  # type: ignore[no-any-return]
    model = load(operation.response_model, operation.package)
    try:
        return model.model_validate(document)  # type: ignore[no-any-return]
    except ValueError:
        # A dry run makes nothing, so that members which every real reply has can be absent.
        return model.model_construct(**document)  # type: ignore[no-any-return]


def undocumented(operation: Operation[Any], answer: Answer, fault: str) -> ProtocolError:
    """The error for an answer in which `fault` is wrong."""
    # Masked before it is cut, so that no half of a secret is left.
    start = answer.body[: 100 * _SHOWN].decode("utf-8", "backslashreplace")
    return ProtocolError(
        redact(fault, answer.secrets),
        status=answer.status,
        request_id=request_id_of(answer.headers),
        body_start=redact(start, answer.secrets).encode()[:_SHOWN],
        operation=operation.id,
        headers=redact_headers(answer.headers, answer.secrets),
        body=error_body(answer, decoded(answer.body, lenient=True)),
    )


def answer_too_large(
    operation: Operation[Any],
    status: int,
    headers: Mapping[str, str],
    endpoint: str | None = None,
) -> ProtocolError:
    """The error for a body that is longer than `MAX_ANSWER`; `endpoint`: what sent it, if not the service."""
    sender = f"{endpoint} answered with " if endpoint else ""
    return ProtocolError(
        f"{sender}a body of more than {MAX_ANSWER} bytes",
        status=status,
        request_id=request_id_of(headers),
        operation=operation.id,
    )
