"""The retry policy: which errors are tried again, and after what pause."""

from __future__ import annotations

import pytest

from cloudnodes._runtime.errors import (
    BadRequestError,
    CloudError,
    ConflictError,
    ConnectError,
    ConnectionLost,
    ConnectTimeout,
    DeadlineExceeded,
    PoolTimeout,
    ProtocolError,
    ReadTimeout,
    ServerError,
    ThrottledError,
    TLSError,
    WriteTimeout,
)
from cloudnodes._runtime.retry import RetryPolicy, is_retryable, parse_retry_after
from cloudnodes._runtime.timeouts import Deadline, Timeout

ALWAYS, WHEN_IDEMPOTENT, NEVER = (True, True), (True, False), (False, False)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ConnectError(), ALWAYS),
        (ConnectTimeout(), ALWAYS),
        (PoolTimeout(), ALWAYS),
        (ThrottledError(status=429), ALWAYS),
        (BadRequestError(status=429), ALWAYS),
        (ConnectionLost(), WHEN_IDEMPOTENT),
        (ReadTimeout(), WHEN_IDEMPOTENT),
        (WriteTimeout(), WHEN_IDEMPOTENT),
        (ServerError(status=503, retryable=True), WHEN_IDEMPOTENT),
        (ServerError(status=501, retryable=False), NEVER),
        (TLSError(), NEVER),
        (DeadlineExceeded(), NEVER),
        (ProtocolError(), NEVER),
        (BadRequestError(status=400), NEVER),
        (ConflictError(status=409, retryable=True), NEVER),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_error_decides(error: CloudError, expected: tuple[bool, bool]) -> None:
    assert is_retryable(error, idempotent=True) is expected[0]
    assert is_retryable(error, idempotent=False) is expected[1]


def test_pauses_are_drawn_from_a_range_that_doubles_up_to_a_limit() -> None:
    policy = RetryPolicy(attempts=6, base_delay=1, max_delay=5, draw=lambda low, high: high - low)
    pauses = [policy.pause(ConnectError(), n, idempotent=False) for n in range(1, 7)]
    assert pauses == [1, 2, 4, 5, 5, None]


def test_jitter_is_full() -> None:
    policy = RetryPolicy(attempts=2, base_delay=1)
    drawn = {policy.pause(ConnectError(), 1, idempotent=False) for _ in range(50)}
    assert len(drawn) > 40
    assert all(pause is not None and 0 <= pause <= 1 for pause in drawn)


def test_service_that_asks_for_too_long_a_pause_is_not_asked_again() -> None:
    policy = RetryPolicy(max_retry_after=10)
    assert policy.pause(ThrottledError(retry_after=11), 1, idempotent=True) is None
    assert policy.pause(ThrottledError(retry_after=10), 1, idempotent=True) == 10


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("Thu, 01 Jan 1970 00:02:00 GMT", 20.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        (None, None),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("1e9", None),
        ("９", None),
        ("Thu, 99 Jan 1970 00:00:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, 100.0) == seconds


def test_policy_needs_an_attempt() -> None:
    with pytest.raises(ValueError, match="attempts"):
        RetryPolicy(attempts=0)


def test_phases_never_exceed_what_remains() -> None:
    deadline = Deadline.after(Timeout(total=10, connect=5, read=None, write=30, pool=1), 100)
    assert deadline.phases(104) == {"connect": 5, "read": 6, "write": 6, "pool": 1}
    endless = Deadline.after(Timeout(total=None, read=None), 100)
    assert endless.phases(1e9)["read"] is None


def test_number_is_the_limit_of_the_whole_call() -> None:
    assert Timeout.of(300) == Timeout(total=300, connect=5, read=300, write=300, pool=10)
    assert Timeout.of(2) == Timeout(total=2, connect=2, read=2, write=2, pool=2)
    assert Timeout.of(None) == Timeout()
