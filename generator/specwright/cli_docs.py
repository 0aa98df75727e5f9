"""The command line: `specwright docs serve`."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .configuration import Configuration, configure
from .errors import InputError, UsageError
from .terminal import shown

if TYPE_CHECKING:
    from .site.serving import Served

_PATH = click.Path(path_type=Path)
#: Seconds between two looks at the specs.
_INTERVAL = 0.4


@click.group("docs")
def docs() -> None:
    """Work with the reference docs."""


@docs.command("serve")
@click.argument("specs", nargs=-1, type=_PATH, metavar="[SPEC|DIR]...")
@click.option("--package", help="Import name of the generated package.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8642, show_default=True, help="0 for any."
)
def serve(specs: tuple[Path, ...], package: str | None, port: int) -> None:
    """Show the reference docs in a browser, and load them anew when a spec changes.

    Nothing is written; the server answers on this machine only.

    \b
    Examples:
      specwright docs serve
      specwright docs serve petstore.yaml --package petstore --port 0
    """
    from .site.pages import ROOT
    from .site.serving import HOST, Served, server

    try:
        # Nothing is written; an output folder is named for the sake of specs that are not configured.
        output = Path("generated") if specs else None
        configuration = configure(Path.cwd(), specs, output, package)
        served = Served(_build(configuration), ROOT)
        listening = server(served, port, lambda line: click.echo(line, err=True))
    except InputError as error:
        _tell(error)
        sys.exit(1)
    except (UsageError, OSError) as error:
        click.echo(f"specwright: {error}", err=True)
        sys.exit(2)
    click.echo(f"http://{HOST}:{listening.server_address[1]}/")
    watching = threading.Thread(target=_watch, args=(configuration, served), daemon=True)
    watching.start()
    try:
        listening.serve_forever()
    except KeyboardInterrupt:
        click.echo(err=True)
    finally:
        listening.server_close()


def _build(configuration: Configuration) -> dict[str, bytes]:
    from .installation import templates_root
    from .pipeline import read
    from .site.building import build
    from .sources import discover

    package = read(
        discover(configuration.specs),
        configuration.package,
        configuration.base,
        changelog=configuration.changelog,
    )
    templates = [*configuration.templates, templates_root()]
    return build(package, templates, workers=min(os.cpu_count() or 1, 4))


def _watch(
    configuration: Configuration, served: Served, wait: Callable[[float], None] = time.sleep
) -> None:
    """Build the site anew whenever a spec or a template has changed, for ever."""
    from .installation import templates_root
    from .site.building import state

    places = [*configuration.specs, *configuration.templates, templates_root()]
    places += [configuration.changelog] if configuration.changelog else []
    known = state(places)
    while True:
        wait(_INTERVAL)
        current = state(places)
        if current == known:
            continue
        known = current
        started = time.perf_counter()
        try:
            served.replace(_build(configuration))
        except InputError as error:
            _tell(error)
        else:
            click.echo(f"built anew in {time.perf_counter() - started:.1f} s", err=True)


def _tell(error: InputError) -> None:
    for problem in error.problems:
        click.echo(shown(problem), err=True)
