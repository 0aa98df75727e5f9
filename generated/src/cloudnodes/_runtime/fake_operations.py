"""The operations that a fake cloud serves, and how it finds the one that a request calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from .fake_signatures import RawRequest, query_pairs_of, raw_path_of
from .media_types import kind_of
from .paging import Paging
from .plan import Operation
from .shapes import Shape
from .wire import fixed_pairs

__all__ = ["FakeOperation", "find_operation", "is_token_request", "path_pattern"]


@dataclass(frozen=True, slots=True)
class FakeOperation:
    """One operation of a fake cloud.

    Attributes:
        plan: what clients know of it.
        protocol: "aliyun-rpc", "aliyun-roa", "huaweicloud" or "rest".
        status, reply: what a success is answered with.
        errors: documented errors as (code, status).
        dry_run_answers: what is answered when a dry run passes, as (code, status).
        content_type: the media type of a success; "" for JSON.
        error_bodies: what the documented errors are answered with by status ("404", "4XX", "default"): the media type,
            and a body in which "{message}", "{code}" and "{status}" stand for what is to be told.
        objects: for each object in what is written as text, the shapes of its members.
        paging: how the pages of a list follow each other; None for no list in pages.
    """

    plan: Operation[Any]
    protocol: str
    status: int = 200
    reply: Any = None
    errors: tuple[tuple[str, int], ...] = ()
    dry_run_answers: tuple[tuple[str, int], ...] = ()
    content_type: str = ""
    # Of a literal inside of another type, type checkers ask what the items of an empty list would be.
    error_bodies: Any = field(default_factory=dict[str, Any])
    objects: Mapping[str, Mapping[str, Shape]] = field(default_factory=dict[str, Any])
    paging: Paging | None = None

    def error_body(self, status: int) -> tuple[str, Any] | None:
        """What is documented for an error with that *status*, None where nothing is."""
        bodies: Mapping[str, tuple[str, Any]] = self.error_bodies
        told = (str(status), f"{status // 100}XX", "default")
        return next((bodies[each] for each in told if each in bodies), None)


@cache
def path_pattern(template: str, value: str = "[^/]+") -> re.Pattern[str]:
    """What matches a path by its *template*, with a group a placeholder, each of which stands for *value*."""
    parts = re.split(r"\{[^{}]+\}", template.partition("#")[0].partition("?")[0])
    return re.compile(f"({value})".join(map(re.escape, parts)))


def find_operation(
    operations: Iterable[FakeOperation], request: RawRequest
) -> FakeOperation | None:
    """The operation that *request* calls: by the action in a header, or by method, path and content type."""
    action = request.headers.get("x-acs-action")
    version = request.headers.get("x-acs-version")
    path = raw_path_of(request.target)
    query = query_pairs_of(request.target)
    found: list[FakeOperation] = []
    for operation in operations:
        plan = operation.plan
        if plan.method != request.method or not path_pattern(plan.path).fullmatch(path):
            continue
        if operation.protocol.startswith("aliyun") and (plan.id, plan.version) != (action, version):
            continue
        if all(pair in query for pair in _fixed_pairs(plan)):
            found.append(operation)
    kind = _essence(request.headers.get("content-type", ""))
    return min(found, key=lambda each: _distance(each.plan.content_type, kind), default=None)


def _distance(documented: str, kind: str) -> int:
    """How far what is sent in the media type *kind* is from what is *documented*."""
    documented = _essence(documented)
    if documented == kind:
        return 0
    if fnmatchcase(kind, documented):
        return 1
    # A file may be sent as what it is.
    return 2 if kind and kind_of(documented) == kind_of(kind) else 3


def is_token_request(operations: Iterable[FakeOperation], request: RawRequest) -> bool:
    """Whether *request* goes to where one of the *operations* has client credentials exchanged for a token.

    Addresses of other servers are not this one's; a relative one is below the root, as clients take it.
    """
    urls = {
        scheme.token_url
        for operation in operations
        for alternative in operation.plan.security
        for scheme in alternative
        if scheme.token_url and not urlsplit(scheme.token_url).netloc
    }
    path = raw_path_of(request.target)
    return request.method == "POST" and any(raw_path_of(urljoin("/", url)) == path for url in urls)


def _fixed_pairs(plan: Operation[Any]) -> list[tuple[str, str]]:
    """What the query of every request of the operation holds."""
    return fixed_pairs(plan.path, {})


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
