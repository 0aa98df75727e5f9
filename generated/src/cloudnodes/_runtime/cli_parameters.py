"""The option -p of `call`: members of the request, and arguments of the client, read from text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .cli import CommandError
from .files import content_of
from .listing import ServiceEntry
from .plan import Operation
from .shapes import Shape, arrays, json_in, scalar, scalars
from .validation_similarity import Candidates

__all__ = ["gathered"]

_MOST_LISTED = 20


def gathered(
    given: Iterable[str], region: str | None, plan: Operation[Any], service: ServiceEntry
) -> tuple[dict[str, Any], dict[str, str]]:
    """The members of the request that the command line gives, and the arguments of the client.

    Args:
        given: what each -p says, as in "limit=5"; items of a list have one each, or stand in JSON. For content that is
            no JSON, "file=@path" stands for the file at that path.
        region: what --region says.
        plan, service: of the operation.

    Raises:
        CommandError: one is not NAME=VALUE, or has a name that there is not, or comes twice and is no list; or a
            file cannot be read.
    """
    members: dict[str, Any] = {}
    client_parameters: dict[str, str] = {}
    for name, texts in _by_name(given, region, service).items():
        if name in service.client_parameters:
            client_parameters[name] = texts[-1]
        elif name in plan.types or "*" in plan.types:
            members[name] = _value(name, texts, plan.types.get(name, plan.types.get("*")))
        else:
            raise CommandError(_unknown(name, [*service.client_parameters, *plan.types]))
    return members, client_parameters


def _by_name(
    given: Iterable[str], region: str | None, service: ServiceEntry
) -> Mapping[str, list[str]]:
    texts: dict[str, list[str]] = {}
    if region is not None:
        regions = [name for name in service.client_parameters if name.startswith("region")]
        if not regions:
            raise CommandError(f"{service.name} has no regions")
        texts[regions[0]] = [region]
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise CommandError(f"-p takes NAME=VALUE, not {text!r}")
        texts.setdefault(name, []).append(value)
    return texts


def _unknown(name: str, names: Sequence[str]) -> str:
    near = Candidates(names).nearest(name)
    if near is not None:
        return f"-p takes no {name!r} here; did you mean {near}?"
    more = ", …" if len(names) > _MOST_LISTED else ""
    listed = ", ".join(dict.fromkeys(names[:_MOST_LISTED])) or "none"
    return f"-p takes no {name!r} here; it takes: {listed}{more}"


def _value(name: str, texts: Sequence[str], shape: Shape) -> Any:
    """What *texts* stand for, by the declared type of the member."""
    items = arrays(shape)
    if len(texts) == 1:
        try:
            return json_in(texts[0], shape)
        except ValueError:
            pass
        if not items or set(scalars(shape)) - {"null"} or _is_null(texts[0], shape):
            return _scalar(name, texts[0], shape)
    if not items:
        raise CommandError(f"-p {name} is given {len(texts)} times, and is no list")
    return [_value(name, [text], items[0]) for text in texts]


def _is_null(text: str, shape: Shape) -> bool:
    return text == "null" and "null" in scalars(shape)


def _scalar(name: str, text: str, shape: Shape) -> Any:
    if text[:1] == "@" and "binary" in scalars(shape):
        try:
            return content_of(name, Path(text[1:]))
        except OSError as error:
            reason = error.strerror or error
            raise CommandError(f"-p {name}: cannot read {text[1:]}: {reason}") from None
    return None if _is_null(text, shape) else scalar(text, shape)
