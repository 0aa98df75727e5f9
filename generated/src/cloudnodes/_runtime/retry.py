"""When a failed attempt is made again, and after what pause. The error decides.

- The connection was never made: the service knows nothing of the request; again.
- Throttled (429, `Throttling*`): the service did nothing; again, after what `Retry-After` asks for.
- 5xx, or the answer was lost: something may have been done; again only when the call is idempotent,
  which is when its HTTP method is, or when it carries an idempotency token (the same one in every
  attempt).
- All else (other 4xx, an unverifiable certificate, an undocumented answer) stays as it is.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from .errors import (
    ApiError,
    CloudError,
    DeadlineExceeded,
    ServerError,
    ThrottledError,
    TLSError,
    TransportError,
)

__all__ = ["DEFAULT_RETRY", "RetryPolicy", "parse_retry_after"]


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Bounded attempts with full jitter: each pause is drawn evenly from 0 to a limit that doubles.

    Attributes:
        attempts: how often a request is sent at most, the first time included; 1 never tries again.
        base_delay: the first pause's limit, in seconds.
        max_delay: the limit that no pause's limit exceeds, in seconds.
        max_retry_after: the longest pause that is granted to a service that asks for one, in
            seconds; when it asks for more, its error is raised at once.
        draw: `draw(low, high)`, a random number between the two.
    """

    attempts: int = 4
    base_delay: float = 0.5
    max_delay: float = 20.0
    max_retry_after: float = 60.0
    draw: Callable[[float, float], float] = field(default=random.uniform, repr=False)

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError(f"attempts must be 1 or more, not {self.attempts!r}")

    def pause(self, error: CloudError, attempt: int, *, idempotent: bool) -> float | None:
        """Seconds to wait after `attempt` (from 1) ended in `error`; None to give up.

        Args:
            idempotent: whether carrying out the request twice does no harm.
        """
        if attempt >= self.attempts or not is_retryable(error, idempotent=idempotent):
            return None
        backoff = self.draw(0.0, min(self.max_delay, self.base_delay * 2.0 ** (attempt - 1)))
        asked = error.retry_after if isinstance(error, ApiError) else None
        if asked is None:
            return backoff
        return None if asked > self.max_retry_after else max(asked, backoff)


def is_retryable(error: CloudError, *, idempotent: bool) -> bool:
    """Whether sending the same request again is safe and may help."""
    if isinstance(error, (TLSError, DeadlineExceeded)):
        return False
    if isinstance(error, TransportError):
        return idempotent or not error.request_sent
    if isinstance(error, ThrottledError) or (isinstance(error, ApiError) and error.status == 429):
        return True
    if isinstance(error, ServerError) or (isinstance(error, ApiError) and error.status >= 500):
        return idempotent and error.retryable
    return False


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Seconds that a `Retry-After` header asks for; None when it is absent or malformed.

    Args:
        value: the header: a number of seconds, or an HTTP date.
        now: seconds since the epoch.
    """
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    # A date is rare, and the parser slow to import.
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (TypeError, ValueError, OverflowError):
        return None


#: What clients do unless they are told otherwise.
DEFAULT_RETRY = RetryPolicy()
