"""Secrets must be marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Literal

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
        if is_property(schema) and _is_unmarked(context, name_of(schema), schema):
            yield _fault(schema, name_of(schema), "key", "add format: password")
    for (_, _, name), found in _parameters(context).items():
        more = f", in {len(found)} places" if len(found) > 1 else ""
        hint = "add format: password to its schema"
        yield _fault(found[0].child("name"), name, "value", hint, more)


def _parameters(context: Context) -> Mapping[tuple[str, str, str], list[Spot]]:
    """The unmarked secrets among the parameters; documents without components repeat one in every operation."""
    found: dict[tuple[str, str, str], list[Spot]] = defaultdict(list)
    for parameter in context.spots("parameter"):
        name, schema = parameter.value.get("name"), parameter.value.get("schema")
        if not (isinstance(name, str) and isinstance(schema, Mapping)):
            continue
        if parameter.value.get("x-idempotency-token") is True:
            continue
        if _is_unmarked(context, name, parameter.child("schema")):
            key = str(parameter.document.path), str(parameter.value.get("in")), name
            found[key].append(parameter)
    return found


def _fault(spot: Spot, name: str, at: Literal["key", "value"], hint: str, more: str = "") -> Fault:
    return Fault(
        spot,
        f"{name!r} looks like a secret and is not marked as one{more}",
        f"{hint}, or ignore this rule with the reason why it may be shown",
        at=at,
    )


def _is_unmarked(context: Context, name: str, schema: Spot) -> bool:
    """Whether the text *name*, of *schema*, is a secret and not marked as one."""
    if context.types(schema) - {"null"} != {"string"} or not _is_secret(name):
        return False
    return not _is_harmless(context, schema)


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
    title="A property or parameter that holds a secret has the format password.",
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
