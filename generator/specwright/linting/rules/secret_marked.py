"""Secrets must be marked."""

from __future__ import annotations

from collections.abc import Iterator

from ...naming import words
from ...resolving import Spot
from ..context import Context, is_property, name_of
from ..findings import Fault
from ..rule import Rule

_SECRET_WORDS = (
    ("password",),
    ("passwd",),
    ("passphrase",),
    ("credential",),
    ("private", "key"),
    ("secret", "key"),
    ("access", "key", "secret"),
    ("secret", "access", "key"),
    ("client", "secret"),
    ("api", "key"),
    ("auth", "token"),
    ("access", "token"),
    ("bearer", "token"),
    ("security", "token"),
    ("kube", "config"),
    ("kubeconfig",),
    ("dockerconfigjson",),
)
#: Words behind a secret word that make the name one about the secret, not the secret.
_ABOUT = frozenset(
    """name names id ids type enabled enable policy length mode ref file path expiration expire days
    rotation rotate inherit source url required version hint""".split()
)


def _check(context: Context) -> Iterator[Fault]:
    for schema in context.spots("schema"):
        if not is_property(schema) or context.types(schema) - {"null"} != {"string"}:
            continue
        if _is_secret(name_of(schema)) and not _is_harmless(context, schema):
            yield Fault(
                schema,
                f"{name_of(schema)!r} looks like a secret and is not marked as one",
                "add format: password, or ignore this rule with the reason why it may be shown",
            )


def _is_secret(name: str) -> bool:
    parts = [word.lower() for word in words(name)]
    for secret in _SECRET_WORDS:
        for start in range(len(parts) - len(secret) + 1):
            if tuple(parts[start : start + len(secret)]) == secret:
                return not _ABOUT & set(parts[start + len(secret) :])
    return False


def _is_harmless(context: Context, schema: Spot) -> bool:
    if context.keyword(schema, "format") == "password" or "enum" in schema.value:
        return True
    return context.keyword(schema, "x-idempotency-token") is True


RULE = Rule(
    id="secret-marked",
    title="A property that holds a secret has the format password.",
    why="The mark keeps its value out of repr, logs, error messages and the docs' examples; without it a password "
    "is printed like any other text.",
    bad="""
Thing:
  type: object
  properties:
    login_password: {type: string}
""",
    good="""
Thing:
  type: object
  properties:
    login_password: {type: string, format: password}
""",
    frame="schemas",
    severity="error",
    check=_check,
)
