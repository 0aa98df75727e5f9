"""The schemas that operations share: in one form for replies, and in one for requests, which are stricter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..pointers import from_fragment, join
from .aliyun_schemas import Described, Schema, Schemas
from .reporting import Report, shown

FILE_NAME = "components.yaml"
_REFERENCE = "#/components/schemas/"
_NAME = re.compile(r"[A-Za-z0-9._-]{1,100}\Z")


class SharedSchemas:
    """The schemas under `components` of the metadata.

    Args:
        report: told of what cannot be taken over.
        english: the schemas by name.
        chinese: the same with Chinese texts.
        requests: what the requests of all operations consist of.
        replies: what the replies of all operations consist of.
    """

    def __init__(
        self,
        report: Report,
        english: Mapping[str, Any],
        chinese: Mapping[str, Any],
        requests: Iterable[Any],
        replies: Iterable[Any],
    ) -> None:
        self._report = report
        self._english = english
        self._chinese = chinese
        for name in english:
            if not _NAME.match(name):
                told = f"{shown(name)} cannot be the name of a component"
                hint = "it consists of at most 100 letters, digits, '.', '_' and '-'"
                report.refuse(join("/components/schemas", name), told, hint)
        sent, received = self._reached(requests), self._reached(replies)
        for name in english:
            if name not in sent and name not in received:
                report.lose(join("/components/schemas", name), "no operation uses the schema")
        self._replies = {name: name for name in english if name in received}
        self._requests = {name: name for name in english if name in sent}
        for name in [name for name in self._requests if name in received]:
            self._requests[name] = self._free(name)

    def reference(self, reference: str, *, closed: bool) -> str | None:
        """What refers to our form of the schema behind *reference*, for requests if *closed*; None if there is none."""
        names = self._requests if closed else self._replies
        name = names.get(_named(reference))
        return None if name is None else f"{FILE_NAME}{_REFERENCE}{name}"

    def find(self, reference: str) -> Described | None:
        """The schema behind *reference*, None where there is none."""
        name = _named(reference)
        if name not in self._english:
            return None
        pointer = join("/components/schemas", name)
        return Described(self._english[name], self._chinese.get(name), pointer)

    def schemas(self) -> Iterator[tuple[str, Schema, str]]:
        """Each of our schemas with its name and the place that it comes from."""
        for names, closed in ((self._replies, False), (self._requests, True)):
            schemas = Schemas(self._report, self, closed=closed)
            for name, ours in names.items():
                pointer = join("/components/schemas", name)
                made = schemas.of(self._english[name], self._chinese.get(name), pointer)
                yield ours, _inside(made), pointer

    def _reached(self, values: Iterable[Any]) -> set[str]:
        """The names of the schemas that *values* refer to, and those that these refer to."""
        pending = [name for value in values for name in _references(value)]
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name in self._english and name not in found:
                found.add(name)
                pending.extend(_references(self._english[name]))
        return found

    def _free(self, name: str) -> str:
        """What the schema *name* is called in requests where replies have it, too."""
        found = f"{name}_request" if name.islower() else f"{name}Request"
        taken = {*self._english, *self._requests.values()}
        while found in taken:
            found += "_"
        return found


def _named(reference: str) -> str:
    """The name of the component that *reference* leads to, "" when it leads to something else."""
    if not reference.startswith(_REFERENCE):
        return ""
    written = from_fragment(reference.removeprefix(_REFERENCE))
    return written.replace("~1", "/").replace("~0", "~")


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("$ref"), str):
            yield _named(value["$ref"])
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _references(each)


def _inside(value: Any) -> Any:
    """*value* with its references as they are written in the file that holds the schemas itself."""
    if isinstance(value, dict):
        return {
            name: (
                each.removeprefix(FILE_NAME)
                if name == "$ref" and isinstance(each, str)
                else _inside(each)
            )
            for name, each in value.items()
        }
    return [_inside(each) for each in value] if isinstance(value, list) else value
