"""All items of a list that is answered page by page. Nothing here does input or output."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .errors import ProtocolError, ValidationError
from .wire import is_array, is_object

__all__ = ["Paging", "pages"]


@dataclass(frozen=True, slots=True)
class Paging:
    """How one page leads to the next.

    Attributes:
        parameter: the member of the request that says which page is wanted.
        items: the names that lead to the items in the reply; () where it is the array of them.
        next: the names that lead to the token of the next page; () where pages are counted.
        counts: what `parameter` counts, without a token.
        first: the number of the first page.
        as_text: whether `parameter` takes text, so that a number is written as one.
    """

    parameter: str
    items: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    counts: Literal["pages", "items"] | None = None
    first: int = 1
    as_text: bool = False


def pages(
    paging: Paging, request: Mapping[str, Any], operation: str
) -> Generator[dict[str, Any], Any, None]:
    """The requests for one page after the other; each is answered with `send`, which takes the reply of its page.

    Args:
        paging: how pages follow each other.
        request: the members of the first request, which may say where to begin.
        operation: what an error names.

    Raises:
        ProtocolError: a page names itself as the next one, which would have no end.
        ValidationError: pages are counted, and the first request begins with what is no number.
    """
    members = dict(request)
    number = 0
    if paging.counts is not None:
        start = paging.first if paging.counts == "pages" else 0
        given = members.get(paging.parameter)
        number = start if given is None else _number(paging.parameter, given)
        members[paging.parameter] = _sent(paging, number)
    seen: set[Any] = set()
    while True:
        reply = yield dict(members)
        if paging.counts is None:
            following = found(reply, paging.next)
            if following is None or following == "":
                return
            if following in seen:
                fault = "a page of a list that was read before names the next one"
                raise ProtocolError(fault, operation=operation)
            seen.add(following)
        else:
            count = len(items_of(paging, reply))
            if not count:
                return
            following = number = number + (1 if paging.counts == "pages" else count)
        members[paging.parameter] = _sent(paging, following)


def _number(parameter: str, given: Any) -> int:
    """What the caller begins with, as a number."""
    whole = int(given) if isinstance(given, float) and given.is_integer() else given
    if isinstance(whole, (int, str)) and not isinstance(whole, bool):
        try:
            return int(whole)
        except ValueError:
            pass
    from .violations import Violation

    path = "/" + parameter.replace("~", "~0").replace("/", "~1")
    message = f"{parameter} must be a whole number, from which pages can be counted"
    message_zh = f"{parameter} 必须是整数，以便逐页计数"
    raise ValidationError(
        [Violation(path, "type", None, "error", message, message_zh, None, "#", None)]
    )


def _sent(paging: Paging, following: Any) -> Any:
    return str(following) if paging.as_text else following


def items_of(paging: Paging, reply: Any) -> Sequence[Any]:
    """The items of the page `reply`; none where it has no array of them."""
    value = found(reply, paging.items)
    return value if is_array(value) else ()


def found(value: Any, names: tuple[str, ...]) -> Any:
    """What the documented `names` lead to in a reply, model or mapping; None where they lead nowhere."""
    for name in names:
        value = value.get(name) if is_object(value) else _member(value, name)
    return value


def _member(model: Any, name: str) -> Any:
    if not hasattr(model, "model_dump"):
        return None
    from .models import member

    return member(model, name)
