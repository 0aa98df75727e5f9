"""Faults of templates: those of a project's own are told at their lines, those of the shipped ones are ours."""

from __future__ import annotations

import os
import traceback
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import jinja2

from .errors import InputError, Location, Problem, SpecwrightError, nearest

_NO_FILTER = "No filter named"


@contextmanager
def told_at_their_lines(shipped: Path, filters: Collection[str]) -> Iterator[None]:
    """Tell what is wrong with a template that the block loads or renders, if it is a project's own.

    Args:
        shipped: the folder of the templates that come with the tool.
        filters: the names of the filters that there are.

    Raises:
        InputError: that, at the line of the template.
    """
    try:
        yield
    except SpecwrightError:
        raise
    except Exception as error:
        file, line = _place(error)
        if not file or Path(file).is_relative_to(shipped):
            raise
        message = (getattr(error, "message", None) or str(error)).rstrip(".")
        hint = nearest(message.split("'")[1], filters) if message.startswith(_NO_FILTER) else ""
        if undefined := _undefined_in(error):
            message, hint = undefined, "the classes of specwright.ir say what there is"
        problem = Problem(Location(os.path.relpath(file), line, 1), message, hint)
        raise InputError([problem]) from None


def _place(error: Exception) -> tuple[str, int]:
    """The template that *error* comes from, and the line in it; ("", 0) where it comes from none."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return error.filename or "", error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    found = ((each.filename, each.lineno or 0) for each in reversed(frames))
    return next((place for place in found if place[0].endswith(".jinja")), ("", 0))


def _undefined_in(error: Exception) -> str:
    """What was not defined that a filter was given, which led to *error*; "" where it was something else."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        for value in frame.f_locals.values():
            if isinstance(value, jinja2.Undefined):
                return str(value._undefined_message)
    return ""
