"""The modules of a large service: its types and its operations, each few together.

What a program uses of a large service should be all that it loads, and what a change has to do with all that is made
again. Operations stand together by their first tag, or else by where their paths or names begin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from . import ir
from .model_modules import groups
from .naming import snake_case, words
from .sources import DEVICES

#: So many operations stand together.
_MOST_TOGETHER = 100
#: So many modules a client is made of at most.
_MOST_SECTIONS = 150
#: So many letters of a tag make the name of a module.
_LONGEST = 60


def laid_out(service: ir.Service) -> ir.Service:
    """*service* with its modules."""
    found = groups(service), sections(service)
    return replace(service, groups=found[0], sections=found[1]) if any(found) else service


def sections(service: ir.Service) -> tuple[ir.Section, ...]:
    """The sections of *service*; () where its operations are few enough to stand together."""
    if len(service.validated) <= _MOST_TOGETHER:
        return ()
    for name_of in _names(service):
        found: dict[str, list[str]] = {}
        for operation in service.validated:
            found.setdefault(_module(name_of(operation)), []).append(operation.id)
        if 1 < len(found) <= _MOST_SECTIONS:
            sent = {operation.id for operation in service.webhooks}
            return tuple(
                ir.Section(name, tuple(ids), called=not sent.issuperset(ids))
                for name, ids in sorted(found.items())
            )
    return ()


def _names(service: ir.Service) -> Iterator[Callable[[ir.Operation], str]]:
    """What the operations of *service* can stand together by, the best first."""
    above = _shared_steps([_steps(operation) for operation in service.validated])
    yield lambda operation: operation.tag or "".join(_steps(operation)[above : above + 1])
    yield lambda operation: operation.name.partition("_")[0]
    yield lambda operation: operation.name[:1]


def _steps(operation: ir.Operation) -> list[str]:
    """The names in the path of *operation*."""
    return [step for step in operation.path.split("/") if step and not step.startswith("{")]


def _shared_steps(paths: list[list[str]]) -> int:
    """How many names all *paths* begin with, but for their last ones."""
    first, last = min(paths), max(paths)
    together = 0
    for one, other in zip(first[:-1], last[:-1], strict=False):
        if one != other:
            break
        together += 1
    return together


def _module(name: str) -> str:
    """The name of the module for what stands together by *name*."""
    # Names that differ in case only would be the same file somewhere.
    found = snake_case(snake_case(name[:_LONGEST]).casefold()) if words(name) else "others"
    return f"{found}_" if found in DEVICES else found
