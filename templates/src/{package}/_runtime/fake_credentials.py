"""Credentials as a plain REST service asks for them: whether a request shows what one of the alternatives demands."""

from __future__ import annotations

from .fake_signatures import RawRequest, RefusedError, query_pairs_of
from .plan import Operation, SecurityScheme

__all__ = ["check_credentials"]


def check_credentials(operation: Operation[object], request: RawRequest) -> None:
    """Check that *request* shows credentials where *operation* asks for some; whose they are does not matter.

    Raises:
        RefusedError: none of the alternatives is shown as a whole.
    """
    alternatives = operation.security
    if alternatives and not any(
        all(_is_shown(scheme, request) for scheme in alternative) for alternative in alternatives
    ):
        wanted = " or ".join(
            " and ".join(scheme.name for scheme in alternative) for alternative in alternatives
        )
        raise RefusedError("Unauthorized", 401, f"there are no credentials for {wanted}")


def _is_shown(scheme: SecurityScheme, request: RawRequest) -> bool:
    if scheme.kind == "mutualTLS":
        # Connections are not encrypted here.
        return True
    if scheme.kind == "apiKey":
        return any(value for name, value in _keys(scheme, request) if name == scheme.parameter)
    word, _, credentials = request.headers.get("authorization", "").partition(" ")
    expected = {"basic": "basic", "http": scheme.parameter}.get(scheme.kind, "bearer")
    return word.lower() == expected.lower() and bool(credentials.strip())


def _keys(scheme: SecurityScheme, request: RawRequest) -> list[tuple[str, str]]:
    """What stands where the key of *scheme* does, by name."""
    if scheme.location == "query":
        return query_pairs_of(request.target)
    if scheme.location == "header":
        return [(scheme.parameter, request.headers.get(scheme.parameter.lower(), ""))]
    parts = (part.partition("=") for part in request.headers.get("cookie", "").split(";"))
    return [(name.strip(), value) for name, _, value in parts]
