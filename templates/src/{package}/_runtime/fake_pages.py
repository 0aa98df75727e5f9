"""Lists in pages, as a fake cloud answers them: the reply of the operation is the first page, and all items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .paging import Paging, found
from .shapes import scalar
from .wire import is_array, is_object

__all__ = ["page_of"]


def page_of(paging: Paging, members: Mapping[str, Any], reply: Any) -> Any:
    """The page that a request asks for of the list whose first page is *reply*."""
    asked = members.get(paging.parameter)
    if asked is None or asked == "":
        return reply
    if paging.counts is None:
        # The token that leads on has led here: this is the last page.
        reply = _without_token(reply, paging.next)
        return _with_items(reply, paging.items, after=None)
    number = scalar(asked, "integer") if isinstance(asked, str) else asked
    if not isinstance(number, int):
        return reply
    if paging.counts == "items":
        return _with_items(reply, paging.items, after=max(number, 0))
    return reply if number <= paging.first else _with_items(reply, paging.items, after=None)


def _with_items(reply: Any, names: tuple[str, ...], *, after: int | None) -> Any:
    """*reply* with the items *after* so many; None leaves no item."""
    items = found(reply, names)
    if not is_array(items):
        return reply
    return _replaced(reply, names, [] if after is None else list(items[after:]))


def _without_token(reply: Any, names: tuple[str, ...]) -> Any:
    token = found(reply, names)
    if token is None:
        return reply
    return _replaced(reply, names, "" if isinstance(token, str) else None)


def _replaced(reply: Any, names: tuple[str, ...], value: Any) -> Any:
    """*reply* with *value* where *names* lead."""
    if not names:
        return value
    if not is_object(reply):
        return reply
    return {**reply, names[0]: _replaced(reply[names[0]], names[1:], value)}
