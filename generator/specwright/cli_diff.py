"""The command `specwright diff`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .errors import InputError, UsageError
from .terminal import say, shown

if TYPE_CHECKING:
    from .diffing import Change

_EPILOG = "Exit codes: 0 done, 1 a spec is at fault or --fail-on applies, 2 the call is at fault."


@click.command(epilog=_EPILOG)
@click.argument("old")
@click.argument("new", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How changes are told.",
)
@click.option(
    "--for",
    "audience",
    type=click.Choice(["all", "senders", "readers"]),
    default="all",
    show_default=True,
    help="Only what concerns those who send requests, or those who read replies.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky", "compatible", "documentation", "never"]),
    default="never",
    show_default=True,
    help="The least level of a change that makes the exit code 1.",
)
@click.option(
    "--record",
    metavar="X.Y.Z",
    help="Put the changes into the change log of the specs as what comes with this version.",
)
@click.option(
    "--date", metavar="YYYY-MM-DD", help="Date of that version; today, when there is none."
)
@click.option("--version", "version", metavar="X.Y.Z", help="Present version, to propose the next.")
def diff(
    old: str,
    new: str | None,
    form: str,
    audience: str,
    fail_on: str,
    record: str | None,
    date: str | None,
    version: str | None,
) -> None:
    """Say what changed between two states of specs, and whom it breaks.

    OLD and NEW are spec files, folders, or git revisions as in HEAD~1:schemas. A revision alone means the specs
    that `[tool.specwright]` in its pyproject.toml names, and those named today where it names none; without NEW,
    OLD is compared with the specs as they are now.

    --record writes the changes to the YAML file that `changelog` under `[tool.specwright]` names; `generate` makes
    CHANGELOG.md and a page of the docs from it. Recording a version again replaces its entry.

    \b
    Examples:
      specwright diff HEAD
      specwright diff v1.2.0:schemas schemas --fail-on breaking
      specwright diff old.yaml new.yaml --format markdown --version 1.2.0
      specwright diff v1.2.0 --record 1.3.0
    """
    from .diffing.reporting import render

    try:
        changes = _changes(old, new, audience)
        text = render(changes, form, version)
        if record is not None:
            _record(changes, record, date, audience)
    except InputError as error:
        for problem in error.problems:
            click.echo(shown(problem), err=True)
        sys.exit(1)
    except (UsageError, ValueError) as error:
        say(f"specwright: {error}", err=True)
        sys.exit(2)
    say(text)
    from .diffing import Level

    if fail_on != "never" and any(c.level >= Level[fail_on.upper()] for c in changes):
        sys.exit(1)


def _record(changes: list[Change], version: str, date: str | None, audience: str) -> None:
    from datetime import date as Date

    from .changelog import record
    from .configuration import configure
    from .diffing.changes import raised

    raised(version, "none")
    try:
        day = Date.fromisoformat(date) if date else Date.today()
    except ValueError:
        raise UsageError(f"--date {date!r} is no date of the form YYYY-MM-DD") from None
    if audience != "all":
        raise UsageError("--record takes every change: leave --for out")
    changelog = configure(Path.cwd(), package="diff").changelog
    if changelog is None:
        raise UsageError(
            'there is no change log: name its file as changelog = "….yaml" under [tool.specwright]'
        )
    record(changelog, version, day.isoformat(), changes)
    click.echo(f"{changelog.name}: {version} recorded; run 'specwright generate'", err=True)


def _changes(old: str, new: str | None, audience: str) -> list[Change]:
    from .configuration import configure, find
    from .diffing import compare, open_side

    folder = Path.cwd()
    configured: tuple[Path, ...] = ()
    if find(folder) is not None:
        configured = configure(folder, package="diff").specs
    if new is None and not configured:
        raise UsageError("name what to compare with: NEW is missing")
    with ExitStack() as stack:
        before = stack.enter_context(open_side(old, folder, configured))
        after = stack.enter_context(open_side(new or "", folder, configured))
        changes = compare(before, after)
    return [change for change in changes if _concerns(change, audience)]


def _concerns(change: Change, audience: str) -> bool:
    impact = change.impact
    levels = {"senders": impact.senders, "readers": impact.readers, "all": impact.level}
    return bool(levels[audience])
