"""The command `specwright new`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .configuration import configure
from .errors import UsageError


@click.command(epilog="Exit codes: 0 made, 2 the call is at fault or the file exists.")
@click.argument("service")
@click.argument("operation")
@click.option(
    "--protocol",
    default="rest",
    show_default=True,
    help="rest, aliyun-rpc, aliyun-roa or huaweicloud.",
)
@click.option("--into", type=click.Path(path_type=Path), help="Folder of the specs.")
def new(service: str, operation: str, protocol: str, into: Path | None) -> None:
    """Make the spec of a new OPERATION of SERVICE, which generates as it is and is to be filled in.

    \b
    Examples:
      specwright new aliyun/ecs RunInstances --protocol aliyun-rpc
      specwright new books AddBook --into specs
    """
    from .scaffolding import scaffold

    try:
        made = scaffold(service, operation, protocol).write(into or _folder())
    except UsageError as error:
        click.echo(f"specwright: {error}", err=True)
        sys.exit(2)
    click.echo(f"{made}\nNext: fill it in, then 'specwright lint' and 'specwright generate'.")


def _folder() -> Path:
    """The first folder of specs of the configuration."""
    configuration = configure(Path.cwd(), package="new")
    folder = next((spec for spec in configuration.specs if spec.is_dir()), None)
    if folder is None:
        raise UsageError("no folder of specs is configured: name one with --into")
    return folder
