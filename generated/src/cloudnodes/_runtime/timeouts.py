"""How long a call and its phases may take."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Deadline", "Timeout"]


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits in seconds; None for no limit.

    Attributes:
        total: for the whole call, all attempts and the pauses between them included.
        connect: for making a connection, TLS included.
        read: for each wait for a part of the answer.
        write: for each wait to send a part of the request.
        pool: for the wait for a free connection.
    """

    total: float | None = 120.0
    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 30.0
    pool: float | None = 10.0

    @classmethod
    def of(cls, timeout: Timeout | float | None) -> Timeout:
        """The limits for what a client was given.

        A number is the limit of the whole call, and the only one for reading and writing.
        None stands for the defaults.

        Raises:
            ValueError: the number is not positive.
        """
        if timeout is None:
            return cls()
        if isinstance(timeout, Timeout):
            return timeout
        if not timeout > 0:
            raise ValueError(f"timeout must be a positive number of seconds, not {timeout!r}")
        return cls(
            total=timeout,
            connect=min(5.0, timeout),
            read=timeout,
            write=timeout,
            pool=min(10.0, timeout),
        )


@dataclass(frozen=True, slots=True)
class Deadline:
    """The end of a call on a monotonic clock: `at` in seconds, or None for no end."""

    timeout: Timeout
    at: float | None

    @classmethod
    def after(cls, timeout: Timeout, now: float) -> Deadline:
        """The deadline of a call that begins `now`."""
        return cls(timeout, None if timeout.total is None else now + timeout.total)

    def remaining(self, now: float) -> float | None:
        """Seconds that are left, at most 0 when it is over; None for no end."""
        return None if self.at is None else self.at - now

    def phases(self, now: float) -> dict[str, float | None]:
        """The limits of an attempt that begins `now`: none is longer than what remains."""
        timeout, left = self.timeout, self.remaining(now)
        phases = {
            "connect": timeout.connect,
            "read": timeout.read,
            "write": timeout.write,
            "pool": timeout.pool,
        }
        if left is None:
            return phases
        return {name: left if limit is None else min(limit, left) for name, limit in phases.items()}
