"""A fake cloud without its server: from a raw request to the answer, as the real one would give it.

It checks signatures and credentials, validates with the generated validators, answers the documented bodies, keeps
apart what was created, and shows faults on demand. Nothing here does input or output.
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import ErrorCatalogue
from .fake_bodies import UnreadableError
from .fake_credentials import check_credentials
from .fake_faults import BEFORE, Fault, parse_faults
from .fake_operations import FakeOperation, find_operation, is_token_request
from .fake_pages import page_of
from .fake_requests import read_request
from .fake_signatures import Account, RawRequest, RefusedError, Verifier, raw_path_of
from .listing import PackageEntry
from .plan import load
from .wire import is_array, is_object

if TYPE_CHECKING:
    from .violations import Violation

__all__ = ["ACCOUNTS", "FAULT_HEADER", "TOKEN", "FakeAnswer", "FakeService", "Received"]

#: The header by which a caller asks for a fault.
FAULT_HEADER = "x-fake-fault"

#: Whom a fake cloud knows unless it is told otherwise: a lasting key, a temporary one, a user token.
ACCOUNTS = (
    Account("fake-access-key", "fake-secret-key", user_token="fake-user-token"),
    Account("fake-temporary-key", "fake-temporary-secret", "fake-security-token"),
)

#: The access token that is given for client credentials.
TOKEN = "fake-access-token"

_REQUEST_ID_MEMBERS = ("RequestId", "requestId", "request_id")
_HUGE = 17 * 1024 * 1024
_JSON = "application/json; charset=utf-8"


@dataclass(frozen=True, slots=True)
class FakeAnswer:
    """What to answer, and how.

    Attributes:
        status, headers, body: the HTTP answer.
        before: seconds to wait before the head.
        between: seconds to wait between head and body.
        sent: how many bytes of the body are sent before the connection is cut; None for all.
        reset: reset the connection instead of answering.
    """

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    before: float = 0.0
    between: float = 0.0
    sent: int | None = None
    reset: bool = False


@dataclass(slots=True)
class Received:
    """A request that arrived. Headers, body and members are not shown by `repr`.

    Attributes:
        operation: the operation's name; "" when it calls none.
        method, path: of the HTTP request; the path is percent-encoded.
        headers: by name in lower case.
        body: as it arrived.
        members: the request under its documented names; None when it could not be read.
        violations: what the validator found.
        fault: the fault that was asked for, as in "reset-after"; "ok" for none.
        status: what it was answered with; 0 for a connection that was reset before.
        code: the error code that it was answered with; "" for none.
        created: whether it made something new; a repeated idempotency token does not.
    """

    operation: str
    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    members: Mapping[str, Any] | None = field(default=None, repr=False)
    violations: tuple[Violation, ...] = ()
    fault: str = "ok"
    status: int = 0
    code: str = ""
    created: bool = False


class FakeService:
    """The state of a fake cloud.

    Args:
        package: whose operations it serves.
        accounts: who may call.
        validate: whether requests are validated.
        clock: seconds since the epoch, for signatures.

    Attributes:
        requests: what arrived, in order.
        replies: bodies of successes by operation, in place of the documented ones.
    """

    def __init__(
        self,
        package: PackageEntry,
        *,
        accounts: tuple[Account, ...] = ACCOUNTS,
        validate: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._operations = [
            operation
            for service in package.services
            for operation in import_module(f"{service.module}._fake").OPERATIONS
        ]
        self.accounts = accounts
        self._validate = validate
        self._clock = clock
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forget every request, fault and reply that was set."""
        with self._lock:
            self.requests: list[Received] = []
            self.replies: dict[str, Any] = {}
            self._script: list[Fault] = []
            self._answers: dict[tuple[str, str], bytes] = {}
            self._verifier = Verifier(self.accounts, self._clock)

    def script(self, *faults: str) -> None:
        """Show *faults*, one a request, after those that wait already; see `fake_faults`.

        Raises:
            ValueError: one of them is no fault.
        """
        parsed = [fault for text in faults for fault in parse_faults(text)]
        with self._lock:
            self._script.extend(parsed)

    @property
    def is_signed(self) -> bool:
        """Whether it is access keys that some operations ask for."""
        return any(operation.protocol != "rest" for operation in self._operations)

    @property
    def created(self) -> list[Received]:
        """The requests that made something new."""
        return [received for received in self.requests if received.created]

    def respond(self, request: RawRequest) -> FakeAnswer:
        """The answer to *request*, which is recorded."""
        received = Received(
            "", request.method, raw_path_of(request.target), request.headers, request.body
        )
        with self._lock:
            self.requests.append(received)
            answer = self._respond(request, received)
        received.status = 0 if answer.reset else answer.status
        return answer

    def _respond(self, request: RawRequest, received: Received) -> FakeAnswer:
        operation = find_operation(self._operations, request)
        if operation is None and is_token_request(self._operations, request):
            return _token_answer()
        if operation is None:
            return _error(_guessed_protocol(request), received, "InvalidAction.NotFound", 404)
        received.operation = operation.plan.id
        try:
            fault = self._next_fault(request)
        except ValueError as error:
            return _refusal(operation, received, "InvalidFault", 400, str(error))
        received.fault = fault.kind
        if fault.kind in BEFORE:
            return _faulty_answer(fault, operation, received)
        return _delayed(fault, self._carry_out(operation, request, received))

    def _next_fault(self, request: RawRequest) -> Fault:
        if FAULT_HEADER in request.headers:
            return parse_faults(request.headers[FAULT_HEADER])[0]
        return self._script.pop(0) if self._script else Fault("ok")

    def _carry_out(
        self, operation: FakeOperation, request: RawRequest, received: Received
    ) -> FakeAnswer:
        try:
            self._verifier.verify(request, operation.protocol)
            check_credentials(operation.plan, request)
            members = read_request(operation, request)
        except RefusedError as error:
            return _refusal(operation, received, error.code, error.status, str(error))
        except UnreadableError as error:
            code, status = _code_of_fault(operation, "type")
            return _refusal(operation, received, code, status, str(error))
        received.members = members
        refused = self._violated(operation, members, received)
        if refused is not None:
            return refused
        if operation.dry_run_answers and _is_dry_run(members):
            code, status = operation.dry_run_answers[0]
            return _error(operation.protocol, received, code, status, "the dry run passed")
        return self._success(operation, members, received)

    def _violated(
        self, operation: FakeOperation, members: Mapping[str, Any], received: Received
    ) -> FakeAnswer | None:
        plan = operation.plan
        if not self._validate or plan.validator is None:
            return None
        validator = load(plan.validator, plan.package)
        # The services pass over members that they do not know, and the SDKs send some.
        received.violations = tuple(validator(members, allow_unknown=True))
        errors = [item for item in received.violations if item.severity == "error"]
        if not errors:
            return None
        # The vendor names one fault at a time; one whose code is documented tells most.
        first = next((item for item in errors if item.error_code), errors[0])
        code, status = _code_of_violation(operation, first)
        return _refusal(operation, received, code, status, str(first))

    def _success(
        self, operation: FakeOperation, members: Mapping[str, Any], received: Received
    ) -> FakeAnswer:
        token = members.get(operation.plan.idempotency_token or "")
        key = (operation.plan.id, str(token))
        request_id = _new_request_id()
        known = self._answers.get(key) if token else None
        if known is None:
            received.created = True
            reply = self.replies.get(operation.plan.id, operation.reply)
            if operation.paging is not None:
                reply = page_of(operation.paging, members, reply)
            known = _body(reply, request_id, operation.content_type)
            if token:
                self._answers[key] = known
        headers = _headers(operation.protocol, request_id, operation.content_type or _JSON)
        return FakeAnswer(operation.status, headers, known)


def _token_answer() -> FakeAnswer:
    """A good access token (RFC 6749, section 5.1), whoever asks."""
    document = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}
    headers = (("content-type", _JSON), ("cache-control", "no-store"))
    return FakeAnswer(200, headers, json.dumps(document).encode())


def _new_request_id() -> str:
    return str(uuid.uuid4()).upper()


def _headers(
    protocol: str, request_id: str, content_type: str = _JSON
) -> tuple[tuple[str, str], ...]:
    name = "x-acs-request-id" if protocol.startswith("aliyun") else "x-request-id"
    return (("content-type", content_type), (name, request_id))


def _body(reply: Any, request_id: str, content_type: str) -> bytes:
    if reply is None or isinstance(reply, bytes):
        return reply or b""
    if content_type and isinstance(reply, str):
        return reply.encode()
    if is_object(reply):
        fresh = {name: request_id for name in _REQUEST_ID_MEMBERS if name in reply}
        reply = {**reply, **fresh}
    return json.dumps(reply, ensure_ascii=False).encode()


def _guessed_protocol(request: RawRequest) -> str:
    if "x-acs-action" in request.headers:
        return "aliyun-rpc"
    return "huaweicloud" if "x-sdk-date" in request.headers else "rest"


def _error(
    protocol: str, received: Received, code: str, status: int, message: str = ""
) -> FakeAnswer:
    """The documented error body of a protocol."""
    received.code = code
    request_id = _new_request_id()
    text = message or f"{code} of the fake cloud"
    if protocol == "aliyun-rpc":
        host = received.headers.get("host", "")
        document = {"RequestId": request_id, "HostId": host, "Code": code, "Message": text}
    elif protocol == "aliyun-roa":
        document = {"code": code, "message": text, "requestId": request_id}
    elif protocol == "huaweicloud":
        document = {"error_code": code, "error_msg": text}
    else:
        document = {"code": code, "message": text}
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return FakeAnswer(status, _headers(protocol, request_id), body)


def _refusal(
    operation: FakeOperation, received: Received, code: str, status: int, message: str = ""
) -> FakeAnswer:
    """An error of *operation*: with the body that is documented for its status, or else the protocol's."""
    answer = _error(operation.protocol, received, code, status, message)
    documented = operation.error_body(status)
    if documented is None:
        return answer
    media_type, body = documented
    told = {"{message}": message or f"{code} of the fake cloud", "{code}": code, "{status}": status}
    headers = (("content-type", media_type), *answer.headers[1:])
    text = json.dumps(_filled(body, told), ensure_ascii=False)
    return FakeAnswer(status, headers, text.encode("utf-8", "backslashreplace"))


def _filled(body: Any, told: Mapping[str, Any]) -> Any:
    """*body* with what is *told* in its places."""
    if is_object(body):
        return {name: _filled(value, told) for name, value in body.items()}
    if is_array(body):
        return [_filled(item, told) for item in body]
    return told.get(body, body) if isinstance(body, str) else body


def _code_of_violation(operation: FakeOperation, violation: Violation) -> tuple[str, int]:
    """What the service would answer to a violation, as (code, status)."""
    if violation.error_code is None:
        return _code_of_fault(operation, violation.keyword)
    return violation.error_code, _status_of(operation, violation.error_code, 400)


def _code_of_fault(operation: FakeOperation, keyword: str) -> tuple[str, int]:
    """The code for a fault that no rule has one for: a documented one where it is plain which."""
    usual = "MissingParameter" if keyword == "required" else "InvalidParameter"
    bad = [code for code, status in operation.errors if status == 400]
    if usual not in bad and len(bad) == 1:
        return bad[0], 400
    documented = operation.error_bodies.keys()
    return usual, 422 if "422" in documented and "400" not in documented else 400


def _status_of(operation: FakeOperation, code: str, otherwise: int) -> int:
    for known, status in operation.errors:
        if known == code:
            return status
    plan = operation.plan
    catalogue = load(plan.errors, plan.package) if plan.errors else ErrorCatalogue()
    cases = catalogue.cases(code, otherwise)
    return cases[0].status if cases else otherwise


def _is_dry_run(members: Mapping[str, Any]) -> bool:
    """Whether the member for dry runs is set: vendors call it DryRun, dryRun or dry_run."""
    names: Iterable[str] = members
    return any(
        members[name] is True for name in names if name.replace("_", "").casefold() == "dryrun"
    )


def _faulty_answer(fault: Fault, operation: FakeOperation, received: Received) -> FakeAnswer:
    protocol = operation.protocol
    if fault.kind == "reset":
        return FakeAnswer(reset=True)
    if fault.kind == "garbage":
        return FakeAnswer(operation.status, _headers(protocol, "garbage"), b"\x00\xff\xfe{garbage")
    if fault.kind == "html":
        body = b"<!DOCTYPE html><html><body><h1>It works!</h1></body></html>"
        return FakeAnswer(operation.status, (("content-type", "text/html"),), body)
    if fault.kind == "huge":
        return FakeAnswer(operation.status, _headers(protocol, "huge"), b'"' + b"x" * _HUGE + b'"')
    if fault.kind == "redirect":
        return FakeAnswer(307, (("location", fault.value or "http://192.0.2.1/"),))
    answer = _refusal(operation, received, *_code_to_show(fault, operation))
    if fault.value and fault.kind in ("throttle", "unavailable"):
        headers = (*answer.headers, ("retry-after", fault.value))
        return FakeAnswer(answer.status, headers, answer.body)
    return answer


def _code_to_show(fault: Fault, operation: FakeOperation) -> tuple[str, int]:
    if fault.kind == "error":
        return fault.value, _status_of(operation, fault.value, 400)
    if fault.kind == "status":
        return "FakeFault", int(fault.value)
    if fault.kind == "unavailable":
        return "ServiceUnavailable", 503
    documented = [
        (code, status) for code, status in operation.errors if code == "Throttling" or status == 429
    ]
    usual = ("APIGW.0308", 429) if operation.protocol == "huaweicloud" else ("Throttling", 429)
    return documented[0] if documented else usual


def _delayed(fault: Fault, answer: FakeAnswer) -> FakeAnswer:
    status, headers, body = answer.status, answer.headers, answer.body
    if fault.kind == "slow":
        return FakeAnswer(status, headers, body, before=fault.seconds(5.0))
    if fault.kind == "slow-body":
        return FakeAnswer(status, headers, body, between=fault.seconds(5.0))
    if fault.kind == "reset-after":
        return FakeAnswer(status, headers, body, reset=True)
    if fault.kind == "truncated":
        return FakeAnswer(status, headers, body, sent=len(body) // 2)
    return answer
