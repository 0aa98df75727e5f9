"""The command `specwright import`."""

from __future__ import annotations

from pathlib import Path

import click

from .terminal import say

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("import")
def import_() -> None:
    """Turn descriptions of other forms into specs."""


@import_.command(epilog="Exit codes: 0 made, 1 the input is at fault, 2 the call is.")
@click.argument("metadata", type=_FILE)
@click.option("--zh", "chinese", type=_FILE, help="The same metadata with Chinese texts.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder of the specs.")
@click.option("--only", multiple=True, metavar="OPERATION", help="Import these operations only.")
def aliyun(
    metadata: Path, chinese: Path | None, output: Path | None, only: tuple[str, ...]
) -> None:
    """Turn METADATA, an api-docs.json of Alibaba Cloud, into one spec an operation.

    \b
    Examples:
      specwright import aliyun api-docs.json --zh zh_cn/api-docs.json
      specwright import aliyun api-docs.json --only RunInstances -o schemas/aliyun/ecs
      specwright generate schemas/aliyun/ecs -o out --package mycloud
    """
    from .importing import import_aliyun
    from .importing.writing import write
    from .loading import load

    made = import_aliyun(
        load(metadata, str(metadata)), load(chinese, str(chinese)) if chinese else None, only
    )
    folder = output or Path("schemas") / "aliyun" / made.service
    write(folder, made.documents)
    for loss in made.losses:
        say(f"left out: {loss}", err=True)
    facts = sum(loss.count for loss in made.losses)
    click.echo(f"{folder}: {len(made.documents)} specs, {facts} facts left out")
    click.echo(f"Next: specwright generate {folder} -o OUT --package NAME")
