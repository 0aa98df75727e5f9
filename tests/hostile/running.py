"""Running the generator on a spec in memory, and what may come of it: a result, or an `InputError` with places."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from specwright import depth, explaining, facts, ir
from specwright.diffing import compare, open_side
from specwright.diffing.reporting import render as render_changes
from specwright.errors import InputError, UsageError
from specwright.installation import templates_root
from specwright.linting import lint
from specwright.linting.reporting import FORMATS
from specwright.linting.reporting import render as render_report
from specwright.pipeline import read
from specwright.planning import plan
from specwright.producing import Producer
from specwright.sources import discover
from specwright.verifying import verify


def as_json(document: Any) -> bytes:
    """*document* as the bytes of a JSON file; lone surrogates as escapes."""
    return json.dumps(document).encode("ascii")


def package_of(spec: Path, name: str = "hostile") -> ir.Package | InputError:
    """What the spec file, or the folder of them, says, or what is wrong with it."""
    base = spec if spec.is_dir() else spec.parent
    try:
        return read(discover([spec]), name, base)
    except InputError as error:
        assert_located(error, "" if spec.is_dir() else spec.name)
        return error


def assert_located(error: InputError, name: str) -> None:
    """Every problem says in which file it is, that of *name* if given, and what is wrong."""
    assert error.problems
    for problem in error.problems:
        assert problem.location.file, problem
        assert name in ("", problem.location.file), problem
        assert problem.message


def rendered(
    package: ir.Package, wanted: Callable[[str], bool] = lambda path: True
) -> dict[str, bytes]:
    """The files of *package* that are rendered, not formatted and each of them proven to parse."""
    folders = [templates_root()]
    producer = Producer(package, folders)
    made = {}
    for unit in plan(package, folders):
        if not unit.verbatim and wanted(unit.path):
            with depth.bounded(next((source.name for source in package.sources), "")):
                content = producer.produce(unit)
            if content is not None:
                made[unit.path] = content
    verify(made)
    return made


def generated(
    spec: Path, wanted: Callable[[str], bool] = lambda path: True
) -> dict[str, bytes] | InputError:
    """The rendered files of the *spec*, or what is wrong with it."""
    package = package_of(spec)
    if isinstance(package, InputError):
        return package
    facts.of_package(package)
    try:
        return rendered(package, wanted)
    except InputError as error:
        assert_located(error, spec.name)
        return error


def look_at(spec: Path, other: Path) -> None:
    """Everything else that reads a spec: lint in every form, explain, and diff with the *other* both ways."""
    with suppress(InputError, UsageError):
        report = lint(discover([spec]), spec.parent)
        for form in FORMATS:
            render_report(report, form)
    with suppress(InputError):
        specs = explaining.Specs(discover([spec]), spec.parent)
        specs.explain("name")
        specs.suggestion("nam")
    for old, new in ((spec, other), (other, spec)):
        with suppress(InputError):
            with (
                open_side(str(old), spec.parent) as before,
                open_side(str(new), spec.parent) as after,
            ):
                for form in ("text", "json", "markdown"):
                    render_changes(compare(before, after), form)
