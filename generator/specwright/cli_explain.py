"""The command `specwright explain`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .cli_completion import complete_rules
from .configuration import configure
from .errors import InputError, UsageError
from .terminal import say, shown


@click.command(epilog="Exit codes: 0 explained, 1 a spec is at fault, 2 nothing has that name.")
@click.argument("name", shell_complete=complete_rules)
@click.argument("specs", nargs=-1, type=click.Path(path_type=Path), metavar="[SPEC|DIR]...")
def explain(name: str, specs: tuple[Path, ...]) -> None:
    """Explain NAME: a rule of lint, a cross-field rule, an error code or a parameter.

    Says what it is and why, where in the spec it stands and which source it comes from. A parameter may be given by
    its path from the root, with or without the operation, or by the end of its path.

    \b
    Examples:
      specwright explain secret-marked
      specwright explain Account.Arrearage
      specwright explain CreateContainerGroup.Container[].Image
      specwright explain Container.Image schemas/aliyun
    """
    try:
        texts = _explained(name, specs)
    except InputError as error:
        for problem in error.problems:
            click.echo(shown(problem), err=True)
        sys.exit(1)
    except UsageError as error:
        say(f"specwright: {error}", err=True)
        sys.exit(2)
    say("\n\n".join(texts))


def _explained(name: str, specs: tuple[Path, ...]) -> list[str]:
    from .linting import rules
    from .linting.reporting import explain as explain_rule

    if name in rules():
        return [explain_rule(name)]
    from .explaining import Specs
    from .sources import discover

    folder = Path.cwd()
    chosen, base = specs, folder
    if not specs:
        configuration = configure(folder, package="explain")
        chosen, base = configuration.specs, configuration.base
    known = Specs(discover(chosen), base)
    texts = known.explain(name)
    if not texts:
        hint = known.suggestion(name) or "specs, error codes and rules were searched"
        raise UsageError(f"nothing is called {name!r}; {hint}")
    return texts
