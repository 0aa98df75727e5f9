"""The terminal: what a spec says is printed without any effect on it."""

from __future__ import annotations

import sys

import click

from .errors import Problem


def say(text: object, *, err: bool = False, commands: bool = False) -> None:
    """Print *text* as a line, to standard error with *err*; controls and bidi controls in it are written as escapes.

    What would be a workflow command gets a backslash, unless *commands* are meant.
    """
    # Rendering takes long to import, which a command that prints nothing of a spec need not wait for.
    from .rendering import printable
    from .runtime.terminal import without_commands

    shown_text = printable(str(text))
    click.echo(shown_text if commands else without_commands(shown_text), err=err)


def shown(problem: Problem) -> str:
    """The *problem* on one line, safe to print on a terminal."""
    from .runtime.terminal import inert

    line: str = inert(" ".join(str(problem).split()))
    return line


def discard_rest() -> None:
    """Drop what could not be printed, which the interpreter would otherwise try again when it ends."""
    from .runtime.terminal import discard_rest as discard

    for stream in filter(None, (sys.stdout, sys.stderr)):
        discard(stream)
