"""A request that is ready to be sent, to be looked at or sent by other means."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .credentials import MASK
from .redaction import redact
from .terminal import shell_word

__all__ = ["PreparedRequest"]

# Whoever has them can act for the caller, if only until they expire.
_SECRET_HEADERS = frozenset(
    {"authorization", "x-acs-security-token", "x-auth-token", "x-security-token"}
)


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A validated, encoded and signed request. Only its method and path are shown by `repr`.

    Attributes:
        method: the HTTP method.
        path: the path, percent-encoded.
        url: the whole address, query included.
        headers: names in lower case, with values; they sign the request for some minutes.
        body: the body; b"" for none.
    """

    method: str
    path: str
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    _secrets: tuple[str, ...] = field(default=(), repr=False)

    def masked(self) -> PreparedRequest:
        """The same with signature, tokens and secret members of the request masked."""
        headers = tuple(
            (name, MASK if name in _SECRET_HEADERS else redact(value, self._secrets))
            for name, value in self.headers
        )
        body = redact(self.body.decode("utf-8", "backslashreplace"), self._secrets).encode()
        return replace(self, url=redact(self.url, self._secrets), headers=headers, body=body)

    def curl(self) -> str:
        """The shell command that sends the same request; mask it first if it is to be shown."""
        # Of a method by name, curl expects a body in the answer, and waits for that of HEAD.
        headed = self.method == "HEAD" and not self.body
        method = ["--head"] if headed else ["--request", self.method]
        parts = ["curl", "--globoff", "--path-as-is", *method]
        for name, value in self.headers:
            if name not in ("content-length", "accept-encoding"):
                parts += ["--header", f"{name}: {value}"]
        if self.body:
            # --data-binary would send the file that a body beginning with "@" names.
            parts += ["--data-raw", self.body.decode("utf-8", "surrogateescape")]
        return " ".join(map(shell_word, [*parts, self.url]))
