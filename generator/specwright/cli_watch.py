"""`specwright generate --watch`."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from .configuration import Configuration
from .emitting import read_lock
from .errors import InputError, OutputError, UsageError
from .patching import files
from .terminal import say, shown
from .watching import watch as look

#: More changed files than this are counted, not listed.
_MOST_LISTED = 12


def watch(configure: Callable[[], Configuration], specs: tuple[Path, ...]) -> None:
    """Generate, and again whenever something is saved, until the user interrupts.

    Args:
        configure: reads the configuration anew.
        specs: those named in the call.
    """
    click.echo("watching; press Ctrl+C to stop", err=True)
    # Specs refer to files that are not named in the call.
    parts: list[Path] = []
    try:
        look(
            lambda: _roots(configure, specs),
            lambda changed: _react(configure, changed, parts),
            parts=lambda: parts,
        )
    except KeyboardInterrupt:
        click.echo("stopped", err=True)


def _roots(configure: Callable[[], Configuration], specs: tuple[Path, ...]) -> Iterable[Path]:
    # What may be the configuration is watched even while it cannot be read, because it is just being edited.
    folders = (Path.cwd(), *Path.cwd().parents)
    own = [file for folder in folders if (file := folder / "pyproject.toml").is_file()]
    try:
        configuration = configure()
    except UsageError:
        return (*own, *specs)
    changelog = (configuration.changelog,) if configuration.changelog else ()
    patches = files(configuration.output, configuration.package)
    return (*own, *changelog, *patches, *configuration.specs, *configuration.templates)


def _react(
    configure: Callable[[], Configuration], changed: tuple[Path, ...], parts: list[Path]
) -> None:
    if changed:
        names = ", ".join(path.name for path in changed[:3])
        more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
        say(f"{time.strftime('%H:%M:%S')} {names}{more} saved")
    _generate(configure, parts)


def _generate(configure: Callable[[], Configuration], parts: list[Path]) -> None:
    """Generate; the files that specs refer to are noted in *parts*."""
    from .pipeline import generate

    started = time.perf_counter()
    try:
        configuration = configure()
        result = generate(configuration)
        parts[:] = _parts(configuration)
    except InputError as error:
        for problem in error.problems:
            click.echo(f"  {shown(problem)}", err=True)
        return
    except (OutputError, UsageError) as error:
        say(f"  {error}", err=True)
        return
    changes = result.changes
    lines = [
        f"  {sign} {path}"
        for sign, paths in (("+", changes.created), ("~", changes.updated), ("-", changes.deleted))
        for path in paths
    ]
    for line in lines[:_MOST_LISTED]:
        say(line)
    if len(lines) > _MOST_LISTED:
        click.echo(f"  and {len(lines) - _MOST_LISTED} more")
    count = f"{len(lines)} file{'' if len(lines) == 1 else 's'} changed" if lines else "up to date"
    click.echo(f"  {count} in {time.perf_counter() - started:.2f} s")


def _parts(configuration: Configuration) -> Iterable[Path]:
    """The files that were read and lie in no folder that is watched anyway."""
    lock = read_lock(configuration.output)
    watched = {path.resolve() for path in configuration.specs}
    if configuration.changelog:
        watched.add(configuration.changelog.resolve())
    read = [(configuration.base / name).resolve() for name in lock.inputs] if lock else []
    return [path for path in read if watched.isdisjoint((path, *path.parents))]
