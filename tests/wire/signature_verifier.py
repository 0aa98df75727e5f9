"""The vendors' signatures, verified as a server does: from the raw request, by their documentation.

Written for these tests alone; nothing here comes from the runtime or from the official SDKs.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from calendar import timegm
from dataclasses import dataclass, field
from time import strptime

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")
_TOLERANCE = 15 * 60


class Refused(Exception):
    """The request is not one that the vendor would accept; `code` as the vendor names the fault."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class RawRequest:
    """A request as it was read from the socket; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def decode(text: str, *, plus_is_space: bool = False) -> str:
    """Percent-decoding to UTF-8."""
    source = text.replace("+", " ") if plus_is_space else text
    decoded, position = bytearray(), 0
    while position < len(source):
        if source[position] == "%":
            decoded.append(int(source[position + 1 : position + 3], 16))
            position += 3
        else:
            decoded += source[position].encode()
            position += 1
    return decoded.decode()


def encode(text: str) -> str:
    """Percent-encoding of all but RFC 3986's unreserved characters."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode())


def query_of(target: str) -> list[tuple[str, str]]:
    """The decoded query parameters, in the order of the request."""
    query = target.partition("?")[2]
    pairs = [part.partition("=") for part in query.split("&") if part]
    return [
        (decode(name, plus_is_space=True), decode(value, plus_is_space=True))
        for name, _, value in pairs
    ]


def _canonical_query(target: str) -> str:
    return "&".join(f"{encode(name)}={encode(value)}" for name, value in sorted(query_of(target)))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _check_clock(stamp: str, form: str, now: float, code: str) -> None:
    if abs(timegm(strptime(stamp, form)) - now) > _TOLERANCE:
        raise Refused(code, "the request's time is too far from the server's")


def _check_signed(signed: list[str], needed: set[str], code: str) -> None:
    if signed != sorted(signed) or len(set(signed)) != len(signed):
        raise Refused(code, "SignedHeaders is not sorted")
    if missing := needed - set(signed):
        raise Refused(code, f"not signed: {sorted(missing)}")


@dataclass
class Acs3Verifier:
    """ACS3-HMAC-SHA256 of Alibaba Cloud.

    `secrets`: AccessKey id → secret; `tokens`: AccessKey id → the STS token that must come along.
    """

    secrets: dict[str, str]
    tokens: dict[str, str] = field(default_factory=dict)
    seen_nonces: set[str] = field(default_factory=set)

    _AUTHORIZATION = re.compile(
        r"ACS3-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})"
    )

    def verify(self, request: RawRequest, now: float) -> None:
        """Raises `Refused` unless the request is signed with a known key, fresh, and whole."""
        match = self._AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
        if match is None:
            raise Refused("MissingAuthorization", "no ACS3-HMAC-SHA256 authorization")
        key, signed, signature = match[1], match[2].split(";"), match[3]
        if key not in self.secrets:
            raise Refused("InvalidAccessKeyId.NotFound", "unknown AccessKey")
        needed = {name for name in request.headers if name.startswith("x-acs-")} | {"host"}
        if "content-type" in request.headers:
            needed.add("content-type")
        _check_signed(signed, needed, "SignatureDoesNotMatch")
        if request.headers["x-acs-content-sha256"] != _sha256(request.body):
            raise Refused("SignatureDoesNotMatch", "the body is not the one that was signed")
        canonical = self._canonical_request(request, signed)
        to_sign = "ACS3-HMAC-SHA256\n" + _sha256(canonical.encode())
        secret = self.secrets[key].encode()
        expected = hmac.new(secret, to_sign.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, signature):
            raise Refused("SignatureDoesNotMatch", f"server CanonicalRequest is [{canonical}]")
        self._check_token(key, request.headers)
        date = request.headers["x-acs-date"]
        _check_clock(date, "%Y-%m-%dT%H:%M:%SZ", now, "InvalidTimeStamp.Expired")
        self._check_nonce(request.headers["x-acs-signature-nonce"])

    def _canonical_request(self, request: RawRequest, signed: list[str]) -> str:
        lines = [f"{name}:{request.headers.get(name, '').strip()}\n" for name in signed]
        return "\n".join(
            [
                request.method,
                request.target.partition("?")[0],
                _canonical_query(request.target),
                "".join(lines),
                ";".join(signed),
                request.headers["x-acs-content-sha256"],
            ]
        )

    def _check_token(self, key: str, headers: dict[str, str]) -> None:
        if self.tokens.get(key) != headers.get("x-acs-security-token"):
            raise Refused("InvalidSecurityToken.Malformed", "wrong security token")

    def _check_nonce(self, nonce: str) -> None:
        if nonce in self.seen_nonces:
            raise Refused("SignatureNonceUsed", "the nonce was used before")
        self.seen_nonces.add(nonce)


@dataclass
class SdkHmacVerifier:
    """SDK-HMAC-SHA256 of Huawei Cloud, or an IAM user token instead.

    `secrets`: access key → secret key; `security_tokens`: access key → its security token;
    `user_tokens`: valid values of X-Auth-Token.
    """

    secrets: dict[str, str]
    security_tokens: dict[str, str] = field(default_factory=dict)
    user_tokens: set[str] = field(default_factory=set)

    _AUTHORIZATION = re.compile(
        r"SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})"
    )

    def verify(self, request: RawRequest, now: float) -> None:
        """Raises `Refused` unless the request has a known token or is signed with a known key."""
        token = request.headers.get("x-auth-token")
        if token is not None:
            if token not in self.user_tokens:
                raise Refused("APIGW.0307", "wrong token")
            return
        match = self._AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
        if match is None or match[1] not in self.secrets:
            raise Refused("APIGW.0301", "no SDK-HMAC-SHA256 authorization by a known key")
        key, signed, signature = match[1], match[2].split(";"), match[3]
        needed = {"host", "x-sdk-date"}
        needed |= {"x-security-token", "x-project-id", "content-type"} & request.headers.keys()
        _check_signed(signed, needed, "APIGW.0301")
        date = request.headers["x-sdk-date"]
        canonical = self._canonical_request(request, signed)
        to_sign = f"SDK-HMAC-SHA256\n{date}\n{_sha256(canonical.encode())}"
        secret = self.secrets[key].encode()
        expected = hmac.new(secret, to_sign.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, signature):
            raise Refused("APIGW.0301", f"signature mismatch; canonical request [{canonical}]")
        if self.security_tokens.get(key) != request.headers.get("x-security-token"):
            raise Refused("APIGW.0301", "wrong security token")
        _check_clock(date, "%Y%m%dT%H%M%SZ", now, "APIGW.0301")

    def _canonical_request(self, request: RawRequest, signed: list[str]) -> str:
        path = decode(request.target.partition("?")[0])
        segments = "/".join(encode(segment) for segment in path.split("/"))
        return "\n".join(
            [
                request.method,
                segments if segments.endswith("/") else segments + "/",
                _canonical_query(request.target),
                "".join(f"{name}:{request.headers.get(name, '').strip()}\n" for name in signed),
                ";".join(signed),
                _sha256(request.body),
            ]
        )
