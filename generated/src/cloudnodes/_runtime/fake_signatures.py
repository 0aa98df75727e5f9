"""Signatures as a service checks them: from the raw request, with the secrets that it knows.

Written from the vendors' documentation of the signatures and independent of the modules that sign,
so that a fault there cannot hide a fault here.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from calendar import timegm
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import strptime
from urllib.parse import unquote_plus, unquote_to_bytes

from .wire import percent_encode

__all__ = ["Account", "RawRequest", "RefusedError", "Verifier", "query_pairs_of", "raw_path_of"]

#: How far the clock of a caller may be from the service's, in seconds.
CLOCK_TOLERANCE = 15 * 60

_ACS3 = re.compile(
    r"ACS3-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})"
)
_SDK_HMAC = re.compile(
    r"SDK-HMAC-SHA256 Access=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})"
)


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as it arrived. Only its method is shown by `repr`: the rest can hold secrets.

    Attributes:
        method: the HTTP method.
        target: path and query, percent-encoded.
        headers: by name in lower case.
        body: the body.
    """

    method: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Account:
    """Who may call.

    Attributes:
        access_key: the id of an access key.
        secret_key: its secret.
        security_token: the token that must come along with a temporary key; None for a lasting one.
        user_token: what may come instead of a signature, as `X-Auth-Token`; None for nothing.
    """

    access_key: str
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)
    user_token: str | None = field(default=None, repr=False)


class RefusedError(Exception):
    """The vendor would refuse the request: `code` and `status` are the vendor's."""

    def __init__(self, code: str, status: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


def raw_path_of(target: str) -> str:
    """The path of a request target, still percent-encoded."""
    return target.partition("?")[0]


def query_pairs_of(target: str) -> list[tuple[str, str]]:
    """The decoded query parameters, in the order of the request."""
    parts = (part.partition("=") for part in target.partition("?")[2].split("&") if part)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in parts]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _hmac(secret: str, text: str) -> str:
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()


def _canonical_query(target: str) -> str:
    pairs = sorted(query_pairs_of(target))
    return "&".join(f"{percent_encode(name)}={percent_encode(value)}" for name, value in pairs)


def _canonical(request: RawRequest, path: str, signed: list[str], digest: str) -> str:
    lines = "".join(f"{name}:{request.headers.get(name, '').strip()}\n" for name in signed)
    query = _canonical_query(request.target)
    return f"{request.method}\n{path}\n{query}\n{lines}\n{';'.join(signed)}\n{digest}"


def _seconds(stamp: str, form: str) -> float | None:
    try:
        return timegm(strptime(stamp, form))
    except ValueError:
        return None


class Verifier:
    """Checks requests of each protocol; remembers nonces.

    Args:
        accounts: who may call.
        clock: seconds since the epoch.
    """

    def __init__(self, accounts: tuple[Account, ...], clock: Callable[[], float]) -> None:
        self._accounts = {account.access_key: account for account in accounts}
        self._user_tokens = {a.user_token for a in accounts if a.user_token is not None}
        self._clock = clock
        self._nonces: set[str] = set()

    def verify(self, request: RawRequest, protocol: str) -> None:
        """Check the signature, or the token, of a request; plain REST has none.

        Raises:
            RefusedError: it is missing, wrong, by an unknown key, old, or was used before.
        """
        if protocol.startswith("aliyun"):
            self._verify_acs3(request)
        elif protocol == "huaweicloud":
            self._verify_sdk_hmac(request)

    def _verify_acs3(self, request: RawRequest) -> None:
        headers = request.headers
        match = _ACS3.fullmatch(headers.get("authorization", ""))
        if match is None:
            raise RefusedError("IncompleteSignature", 400, "there is no ACS3-HMAC-SHA256 signature")
        account = self._accounts.get(match[1])
        if account is None:
            raise RefusedError("InvalidAccessKeyId.NotFound", 404, "the AccessKey is not known")
        signed = match[2].split(";")
        needed = {"host", *(name for name in headers if name.startswith("x-acs-"))}
        needed |= {"content-type"} & headers.keys()
        if signed != sorted(set(signed)) or not needed <= set(signed):
            raise RefusedError(
                "SignatureDoesNotMatch", 400, "SignedHeaders is unsorted or lacks a header"
            )
        digest = _sha256(request.body)
        path = raw_path_of(request.target)
        text = f"ACS3-HMAC-SHA256\n{_sha256(_canonical(request, path, signed, digest).encode())}"
        whole = headers.get("x-acs-content-sha256") == digest
        if not (whole and hmac.compare_digest(_hmac(account.secret_key, text), match[3])):
            raise RefusedError(
                "SignatureDoesNotMatch", 400, "the signature is not that of this request"
            )
        if headers.get("x-acs-security-token") != account.security_token:
            raise RefusedError(
                "InvalidSecurityToken.Malformed", 400, "the security token is not the key's"
            )
        self._check_clock(
            headers.get("x-acs-date", ""), "%Y-%m-%dT%H:%M:%SZ", "InvalidTimeStamp.Expired", 400
        )
        self._check_nonce(headers.get("x-acs-signature-nonce", ""))

    def _check_nonce(self, nonce: str) -> None:
        if not nonce or nonce in self._nonces:
            raise RefusedError("SignatureNonceUsed", 400, "the nonce is missing or was used before")
        self._nonces.add(nonce)

    def _check_clock(self, stamp: str, form: str, code: str, status: int) -> None:
        moment = _seconds(stamp, form)
        if moment is None or abs(moment - self._clock()) > CLOCK_TOLERANCE:
            raise RefusedError(code, status, "the request's time is too far from the service's")

    def _verify_sdk_hmac(self, request: RawRequest) -> None:
        headers = request.headers
        token = headers.get("x-auth-token")
        if token is not None:
            if token not in self._user_tokens:
                raise RefusedError("APIGW.0307", 401, "the token is not valid")
            return
        match = _SDK_HMAC.fullmatch(headers.get("authorization", ""))
        account = self._accounts.get(match[1]) if match is not None else None
        if match is None or account is None:
            raise RefusedError("APIGW.0301", 401, "there is no signature by a known access key")
        signed = match[2].split(";")
        needed = {"host", "x-sdk-date"} | ({"x-security-token"} & headers.keys())
        date = headers.get("x-sdk-date", "")
        digest = headers.get("x-sdk-content-sha256") or _sha256(request.body)
        whole = digest in (_sha256(request.body), "UNSIGNED-PAYLOAD")
        canonical = _canonical(request, _decoded_path(request.target), signed, digest)
        text = f"SDK-HMAC-SHA256\n{date}\n{_sha256(canonical.encode())}"
        matches = hmac.compare_digest(_hmac(account.secret_key, text), match[3])
        if not (needed <= set(signed) and whole and matches):
            raise RefusedError("APIGW.0301", 401, "the signature is not that of this request")
        if headers.get("x-security-token") != account.security_token:
            raise RefusedError("APIGW.0301", 401, "the security token is not the key's")
        self._check_clock(date, "%Y%m%dT%H%M%SZ", "APIGW.0301", 401)


def _decoded_path(target: str) -> str:
    """The path as the vendor's gateway signs it: decoded, encoded anew, with a slash at its end."""
    decoded = unquote_to_bytes(raw_path_of(target)).decode("utf-8", "replace")
    path = "/".join(percent_encode(segment) for segment in decoded.split("/"))
    return path if path.endswith("/") else f"{path}/"
