"""One text for all JSON values that are equal, to find them by."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any


def canonical(value: Any) -> str:
    """A text that two values share when they are equal in JSON: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, default=str)


def missing(values: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    """Those of *values* that are not among *others*."""
    known = set(map(canonical, others))
    return [value for value in values if canonical(value) not in known]
