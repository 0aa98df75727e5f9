"""The command line of this package: what its console script runs."""

from __future__ import annotations

from collections.abc import Sequence

from ._runtime import cli
from ._services import PACKAGE


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out the command line *argv*, by default the program's, and return the exit code."""
    return cli.main(PACKAGE, argv)
