"""The URL of a server must be safe and joinable."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ...resolving import Spot
from ..context import Context
from ..findings import Fault, Fix
from ..rule import Rule

_LOCAL = re.compile(r"http://(localhost|127\.|\[::1\])")


def _check(context: Context) -> Iterator[Fault]:
    for server in context.spots("server"):
        url = server.value.get("url")
        if isinstance(url, str):
            yield from _check_url(server, url)
            yield from _check_variables(server, url)


def _check_url(server: Spot, url: str) -> Iterator[Fault]:
    spot = server.child("url")
    better = url.rstrip("/")
    if url.startswith("http://") and not _LOCAL.match(url):
        better = f"https://{better.removeprefix('http://')}"
        message, hint = f"the server {url!r} is not encrypted", "use https"
    elif url.endswith("/") and better:
        message, hint = f"the server {url!r} ends in a slash", "paths begin with one: leave it out"
    else:
        return
    yield Fault(spot, message, hint, at="value", fix=Fix("replace", spot.pointer, better))


def _check_variables(server: Spot, url: str) -> Iterator[Fault]:
    variables = server.value.get("variables")
    names = list(variables) if isinstance(variables, Mapping) else []
    used = re.findall(r"\{([^{}]*)\}", url)
    for name in used:
        if name not in names:
            yield Fault(
                server.child("url"),
                f"{{{name}}} in the server {url!r} is not among its variables",
                at="value",
            )
    for name in names:
        if name not in used:
            yield Fault(
                server.child("variables", name),
                f"the variable {name!r} does not occur in the server {url!r}",
            )


RULE = Rule(
    id="server-url",
    title="The URL of a server is https, does not end in a slash and declares its variables.",
    why="Credentials and secrets travel to it, and the path is appended to it as it stands.",
    bad="""
servers:
  - url: http://api.example.com/
paths: {}
""",
    good="""
servers:
  - url: https://api.example.com
paths: {}
""",
    frame="document",
    severity="error",
    check=_check,
    fixable=True,
)
