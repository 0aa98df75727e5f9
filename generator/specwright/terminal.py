"""The terminal: what a spec says is printed without any effect on it."""

from __future__ import annotations

import re

import click

from .errors import Problem

#: What GitHub Actions takes for a command, wherever it finds it in the output of a step.
_COMMAND = re.compile(r"^(\s*)::", re.MULTILINE)


def say(text: object, *, err: bool = False, commands: bool = False) -> None:
    """Print *text* as a line, to standard error with *err*; controls and bidi controls in it are written as escapes.

    Lines that begin like workflow commands begin with a backslash then, unless *commands* are meant.
    """
    # Rendering takes long to import, which a command that prints nothing of a spec need not wait for.
    from .rendering import printable

    shown_text = printable(str(text))
    click.echo(shown_text if commands else _COMMAND.sub(r"\1\\::", shown_text), err=err)


def shown(problem: Problem) -> str:
    """The *problem* on one line, safe to print on a terminal."""
    from .rendering import printable

    return _COMMAND.sub(r"\1\\::", printable(" ".join(str(problem).split())))
