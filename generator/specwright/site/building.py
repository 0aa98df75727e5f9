"""Building: the files of the reference site alone, and whether what they are made from has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .. import ir
from ..planning import plan
from ..producing import Producer
from .pages import ROOT


def build(package: ir.Package, templates: list[Path]) -> dict[str, bytes]:
    """Every file of the site of *package*, by its path below the site's folder.

    Args:
        package: what is described.
        templates: the template folders, the first of which wins.

    Raises:
        InputError: a schema of the package cannot be compiled.
        UnsafeOutputError: a template is at fault.
    """
    producer = Producer(package, templates)
    units = [unit for unit in plan(package, templates) if unit.path.startswith(ROOT)]
    made = ((unit.path.removeprefix(ROOT), producer.produce(unit)) for unit in units)
    return {path: content for path, content in made if content is not None}


def state(places: Iterable[Path]) -> Mapping[Path, int]:
    """When each file in *places* (files and folders) was last changed, in nanoseconds."""
    found: dict[Path, int] = {}
    for path in _files(places):
        try:
            found[path] = path.stat().st_mtime_ns
        except OSError:
            # Editors replace files; it will be there when it is looked at again.
            continue
    return found


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            yield from (path for path in place.rglob("*") if path.is_file())
        else:
            yield place
