"""The rules that there are: one a module of `rules`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from ..errors import UsageError, nearest
from . import rules as rule_modules
from .rule import Rule


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its id, sorted."""
    modules = [
        importlib.import_module(f"{rule_modules.__name__}.{info.name}")
        for info in pkgutil.iter_modules(rule_modules.__path__)
    ]
    found: list[Rule] = [module.RULE for module in modules]
    return {rule.id: rule for rule in sorted(found, key=lambda rule: rule.id)}


def rule(identifier: str) -> Rule:
    """The rule *identifier*.

    Raises:
        UsageError: there is none.
    """
    found = rules().get(identifier)
    if found is None:
        hint = nearest(identifier, rules()) or "'specwright lint --explain all' lists them"
        raise UsageError(f"there is no rule {identifier!r}; {hint}")
    return found
