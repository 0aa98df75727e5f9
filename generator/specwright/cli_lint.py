"""The command `specwright lint`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .cli_completion import complete_rules
from .configuration import configure
from .errors import UsageError
from .terminal import say

if TYPE_CHECKING:
    from .linting import Report

_EPILOG = "Exit codes: 0 clean, 1 something was found, 2 the call is at fault."


@click.command(epilog=_EPILOG)
@click.argument("specs", nargs=-1, type=click.Path(path_type=Path), metavar="[SPEC|DIR]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help="How findings are told: to people, to programs, to code scanning, as annotations.",
)
@click.option("--fix", is_flag=True, help="Mend in the files what can be mended mechanically.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Run this rule only; may be repeated.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="warning",
    show_default=True,
    help="The least severity that makes the exit code 1.",
)
@click.option(
    "--explain",
    metavar="RULE",
    shell_complete=complete_rules,
    help="Say what a rule wants and why; 'all' lists the rules.",
)
def lint(
    specs: tuple[Path, ...],
    form: str,
    fix: bool,
    select: tuple[str, ...],
    fail_on: str,
    explain: str | None,
) -> None:
    """Find what is well-formed in specs and still not right.

    Without arguments, the specs that `[tool.specwright]` in pyproject.toml names are read. A finding is
    silenced by a comment that gives a reason, behind the value or on the line above its key:

    \b
      # specwright: ignore[rule-id] the vendor's page shows it like this

    What a project wants stands in pyproject.toml; --select wins over select and ignore:

    \b
      [tool.specwright.lint]
      select = ["rule-id"]      # run these only
      ignore = ["rule-id"]      # run all but these
      severity = {rule-id = "error"}

    \b
    Examples:
      specwright lint
      specwright lint schemas/aliyun --fix
      specwright lint --format sarif > lint.sarif
      specwright lint --explain secret-marked
    """
    try:
        if explain is not None:
            click.echo(_explained(explain))
            return
        report = _lint(specs, select)
        if fix:
            report = _mend(report, specs, select)
    except UsageError as error:
        say(f"specwright: {error}", err=True)
        sys.exit(2)
    from .linting.reporting import render

    say(render(report, form), commands=form == "github")
    if _fails(report, fail_on):
        sys.exit(1)


def _lint(specs: tuple[Path, ...], select: tuple[str, ...]) -> Report:
    from .linting import lint as run
    from .linting import rule, settings
    from .sources import discover

    folder = Path.cwd()
    wanted = settings(folder, [rule(name).id for name in select])
    if specs:
        return run(discover(specs), folder, wanted.chosen, wanted.severities)
    # Nothing is generated, so that the package's name is of no consequence.
    configuration = configure(folder, package="lint")
    return run(discover(configuration.specs), configuration.base, wanted.chosen, wanted.severities)


def _mend(report: Report, specs: tuple[Path, ...], select: tuple[str, ...]) -> Report:
    """Mend until nothing more can be mended, and lint what is left."""
    from .linting.fixing import fix

    total: dict[str, int] = {}
    for _ in range(10):
        mended = fix(report)
        if not mended:
            break
        for name, count in mended.items():
            total[name] = total.get(name, 0) + count
        report = _lint(specs, select)
    for name, count in sorted(total.items()):
        say(f"{name}: mended {count}", err=True)
    return report


def _fails(report: Report, fail_on: str) -> bool:
    severities = {finding.severity for finding in report.findings}
    if report.unreadable:
        severities.add("error")
    return {
        "error": "error" in severities,
        "warning": bool(severities),
        "never": False,
    }[fail_on]


def _explained(identifier: str) -> str:
    from .linting import rules
    from .linting.reporting import explain

    if identifier != "all":
        return explain(identifier)
    width = max(map(len, rules()))
    return "\n".join(f"{rule.id:{width}}  {rule.title}" for rule in rules().values())
