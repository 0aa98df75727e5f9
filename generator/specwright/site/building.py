"""Building: the files that are published alone, and whether what they are made from has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .. import ir
from ..pipeline import produce
from .pages import PUBLISHED


def build(package: ir.Package, templates: list[Path], *, workers: int = 1) -> dict[str, bytes]:
    """Every published file of *package* (`pages.PUBLISHED`), by its path below the output folder.

    Args:
        package: what is described.
        templates: the template folders, the first of which wins.
        workers: processes to share the work.

    Raises:
        InputError: a schema of the package cannot be compiled, or an example is not valid.
        UnsafeOutputError: a template is at fault.
    """
    published = produce(
        package, templates, workers=workers, chosen=lambda path: path.startswith(PUBLISHED)
    )
    return dict(published)


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
