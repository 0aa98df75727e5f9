"""Settings: what a project wants of lint, from `[tool.specwright.lint]` of its pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..configuration import find
from ..errors import UsageError, nearest
from .findings import Severity
from .registry import rules
from .rule import Rule

_KEYS = ("select", "ignore", "severity")
_SEVERITIES: tuple[Severity, ...] = ("error", "warning")
_TABLE = re.compile(r"^\s*\[\s*tool\s*\.\s*specwright\s*\.\s*lint\b", re.MULTILINE)


@dataclass(frozen=True)
class Settings:
    """What to look for, and how grave it is.

    Attributes:
        chosen: the rules to run, by id.
        severities: the severity of the findings of rules that differ from their own.
    """

    chosen: Mapping[str, Rule]
    severities: Mapping[str, Severity] = field(default_factory=dict)


def settings(folder: Path, selected: Iterable[str] = ()) -> Settings:
    """The settings of the project that *folder* is in; the rules *selected* in the call win over those chosen there.

    Raises:
        UsageError: a setting is unknown or malformed, or names a rule that there is none of.
    """
    file = find(folder)
    text = file.read_text("utf-8") if file else ""
    table = tomllib.loads(text)["tool"]["specwright"].get("lint", {}) if file else {}
    found = _Reader(str(file), text).read(table)
    named = frozenset(selected)
    if named:
        return Settings({i: r for i, r in rules().items() if i in named}, found.severities)
    return found


class _Reader:
    """Reads the table; faults are told at the line of what is at fault."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text

    def read(self, table: object) -> Settings:
        if not isinstance(table, Mapping):
            raise self._fault("lint", "lint must be a table")
        for key in table:
            if key not in _KEYS:
                hint = nearest(key, _KEYS) or f"there are {', '.join(_KEYS)}"
                raise self._fault(key, f"[tool.specwright.lint] has no setting {key!r}; {hint}")
        select = self._rules("select", table.get("select", list(rules())))
        ignore = self._rules("ignore", table.get("ignore", []))
        chosen = {i: r for i, r in rules().items() if i in select and i not in ignore}
        return Settings(chosen, self._severities(table.get("severity", {})))

    def _rules(self, key: str, given: Any) -> frozenset[str]:
        if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
            raise self._fault(key, f"{key} must be a list of rules")
        for name in given:
            self._check(name)
        return frozenset(given)

    def _severities(self, given: Any) -> Mapping[str, Severity]:
        if not isinstance(given, Mapping):
            raise self._fault("severity", "severity must be a table of rules")
        for name, severity in given.items():
            self._check(name)
            if severity not in _SEVERITIES:
                message = f"the severity of {name} is {severity!r}; there are error and warning"
                raise self._fault(name, message)
        return dict(given)

    def _check(self, name: str) -> None:
        if name not in rules():
            hint = nearest(name, rules()) or "'specwright lint --explain all' lists them"
            raise self._fault(name, f"there is no rule {name!r}; {hint}")

    def _fault(self, name: str, message: str) -> UsageError:
        """The fault *message*, at the place of *name* in the table."""
        table = _TABLE.search(self._text)
        start = table.start() if table else 0
        place = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])").search(self._text, start)
        offset = place.start() if place else start
        line = self._text.count("\n", 0, offset) + 1
        column = offset - self._text.rfind("\n", 0, offset)
        return UsageError(f"{self._file}:{line}:{column}: {message}")
