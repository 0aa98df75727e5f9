"""A rule: what it looks for and why, with an example that proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from .context import Context
from .findings import Fault, Severity

#: Where the examples of a rule stand in a document: at its top level, or under the key of that name.
Frame = Literal["document", "operation", "components", "schemas"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    Attributes:
        id: kebab-case name, as in reports, ignore comments and `--explain`.
        title: what is required, as one sentence.
        why: what goes wrong for whom otherwise.
        bad, good: YAML that breaks the rule, and the same mended; they stand in `frame`.
        severity: of its findings.
        check: yields what is at fault.
        fixable: whether `--fix` can mend what it finds.
        needs_whole: whether it says nothing where not all specs of a folder can be read.
    """

    id: str
    title: str
    why: str
    bad: str
    good: str
    frame: Frame
    severity: Severity
    check: Callable[[Context], Iterator[Fault]]
    fixable: bool = False
    needs_whole: bool = False


def framed(frame: Frame, example: str) -> str:
    """The *example* of a rule as a document."""
    lines = example.strip("\n").splitlines()
    heads = {
        "document": "openapi: 3.1.0\n",
        "operation": "openapi: 3.1.0\npaths:\n  /things:\n    post:\n",
        "components": "openapi: 3.1.0\npaths: {}\ncomponents:\n",
        "schemas": "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n",
    }
    indent = {"document": "", "operation": " " * 6, "components": " " * 2, "schemas": " " * 4}
    body = "".join(f"{indent[frame]}{line}\n" if line else "\n" for line in lines)
    return heads[frame] + body
