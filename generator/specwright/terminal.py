"""The terminal: what a spec says is printed without any effect on it."""

from __future__ import annotations

import click

from .errors import Problem


def say(text: object, *, err: bool = False) -> None:
    """Print *text* as a line, to standard error with *err*; controls and bidi controls in it are written as escapes."""
    # Rendering takes long to import, which a command that prints nothing of a spec need not wait for.
    from .rendering import printable

    click.echo(printable(str(text)), err=err)


def shown(problem: Problem) -> str:
    """The *problem* on one line, safe to print on a terminal."""
    from .rendering import printable

    return printable(" ".join(str(problem).split()))
