"""The command line: the group of commands, and `specwright generate`.

Results go to standard output, errors and progress to standard error. Exit codes: 0 done or clean, 1 the input is at
fault or `--check` found a difference, 2 the call is.
"""

from __future__ import annotations

import atexit
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from . import describing, emitting
from .cli_completion import completion
from .cli_diff import diff
from .cli_docs import docs
from .cli_explain import explain
from .cli_facts import facts
from .cli_import import import_
from .cli_lint import lint
from .cli_new import new
from .configuration import Configuration, configure
from .errors import InputError, OutputError, UsageError
from .kinds import KINDS
from .terminal import discard_rest, say, shown
from .version import __version__

if TYPE_CHECKING:
    from . import ir
    from .pipeline import Progress, Result

_PATH = click.Path(path_type=Path)
#: Of a service with more operations than this, only their number is told.
_MOST_LISTED = 50
_EPILOG = "Exit codes: 0 done or clean, 1 the input is at fault or --check found a difference, 2 the call is."


class _Commands(click.Group):
    """The commands; none of them shows a traceback for a fault of the input."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Carry out the command line as a program of its own."""
        try:
            return super().__call__(*args, **kwargs)
        except SystemExit as done:
            if isinstance(done.code, int):
                _leave(done.code)
            raise

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Carry out the command line, and word what could not be read or written, be it the output itself."""
        try:
            return super().main(*args, **kwargs)
        except OSError as error:
            with suppress(OSError):
                say(f"specwright: {_worded(error)}", err=True)
            discard_rest()
            sys.exit(1)

    def invoke(self, ctx: click.Context) -> object:
        """Carry out the command, and word what went wrong."""
        try:
            return super().invoke(ctx)
        except InputError as error:
            _fail(error)
        except OutputError as error:
            say(f"specwright: {error}", err=True)
            sys.exit(1)
        except UsageError as error:
            say(f"specwright: {error}", err=True)
            sys.exit(2)
        except (OSError, click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if os.environ.get("SPECWRIGHT_TRACEBACK"):
                raise
            say(f"specwright: internal fault: {type(error).__name__}: {error}", err=True)
            say("This is a fault of specwright. SPECWRIGHT_TRACEBACK=1 shows where.", err=True)
            sys.exit(1)


def _leave(code: int) -> NoReturn:
    """End the process with exit *code* at once: to free what a large generation has made takes half a second."""
    atexit._run_exitfuncs()
    discard_rest()
    os._exit(code)


def _worded(error: OSError) -> str:
    why = error.strerror or str(error)
    return why if error.filename is None else f"{error.filename}: {why}"


@click.group(cls=_Commands, epilog=_EPILOG)
@click.version_option(__version__, prog_name="specwright")
def main() -> None:
    """Turn API specs into validators, typed clients, errors, schemas and reference docs.

    \b
    Examples:
      specwright new aliyun/ecs RunInstances --protocol aliyun-rpc
      specwright lint
      specwright generate --watch
      specwright diff HEAD
      specwright explain Account.Arrearage
    """


main.add_command(completion)
main.add_command(diff)
main.add_command(docs)
main.add_command(explain)
main.add_command(facts)
main.add_command(import_)
main.add_command(lint)
main.add_command(new)


@main.command(epilog=_EPILOG)
@click.argument("specs", nargs=-1, type=_PATH, metavar="[SPEC|DIR]...")
@click.option("-o", "--output", type=_PATH, help="Folder to generate into.")
@click.option("--package", help="Import name of the generated package.")
@click.option(
    "--only",
    metavar="KIND,...",
    help=f"Make only these kinds of output and leave the others as they are: {', '.join(KINDS)}.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; exit 1 and show a diff when the output is out of date.",
)
@click.option(
    "--skip-unsupported",
    is_flag=True,
    help="Leave out operations that cannot be represented or are faulty, and list them, not refuse the document.",
)
@click.option("--watch", is_flag=True, help="Go on, and generate again when something is saved.")
@click.option(
    "--workers",
    type=click.IntRange(min=0),
    metavar="N",
    help="Processes that share the work; by default as many as there are processors.",
)
@click.option(
    "--executor",
    metavar="dask://HOST:PORT",
    default="",
    help="Hand the work to the Dask cluster behind this scheduler.",
)
def generate(
    specs: tuple[Path, ...],
    output: Path | None,
    package: str | None,
    only: str | None,
    check: bool,
    skip_unsupported: bool,
    watch: bool,
    workers: int | None,
    executor: str,
) -> None:
    """Generate a package from specs.

    Without arguments, what `[tool.specwright]` in pyproject.toml says is generated.

    \b
    Examples:
      specwright generate
      specwright generate --check
      specwright generate --watch
      specwright generate --only validators,docs
      specwright generate petstore.yaml -o out --package petstore
      specwright generate --executor dask://localhost:8786
    """
    kinds = tuple(kind.strip() for kind in only.split(",") if kind.strip()) if only else ()
    if watch and executor:
        raise click.UsageError("--watch works on this machine: leave --executor out")
    if watch and check:
        raise click.UsageError("--watch writes and --check does not: choose one")

    def configured() -> Configuration:
        return replace(
            configure(Path.cwd(), specs, output, package),
            only=kinds,
            skip_unsupported=skip_unsupported,
        )

    if watch:
        from .cli_watch import watch as go_on

        go_on(configured, specs)
        return
    started = time.perf_counter()
    configuration = configured()
    from .pipeline import generate as run

    with _progress() as progress:
        result = run(
            configuration,
            check=check,
            workers=_workers(workers),
            executor=executor,
            progress=progress,
        )
    if check:
        _report_check(configuration, result)
    else:
        _report(configuration, result, time.perf_counter() - started)


def _workers(asked: int | None) -> int:
    """The number of worker processes: what was *asked* for, else as many as there are processors, 0 if that is one."""
    available = os.cpu_count() or 1
    return asked if asked is not None else (min(available, 8) if available > 1 else 0)


def _fail(error: InputError) -> NoReturn:
    for problem in error.problems:
        click.echo(shown(problem), err=True)
    count = len(error.problems)
    click.echo(
        f"specwright: {count} problem{'' if count == 1 else 's'}; nothing was written", err=True
    )
    sys.exit(1)


def _report_check(configuration: Configuration, result: Result) -> None:
    if not result.changes:
        click.echo(f"{configuration.output.name}: up to date ({result.changes.unchanged} files)")
        return
    for line in emitting.difference(configuration.output, result.files, result.changes):
        say(line)
    changes = result.changes
    count = len(changes.created) + len(changes.updated) + len(changes.deleted)
    noun = "file" if count == 1 else "files"
    click.echo(f"specwright: {count} {noun} out of date; run 'specwright generate'", err=True)
    sys.exit(1)


def _report(configuration: Configuration, result: Result, seconds: float) -> None:
    if result.package is not None:
        _report_left_out(result.package)
        _report_operations(configuration.package, result.package.services)
    changes = result.changes
    counts = (
        f"{len(changes.created)} created, {len(changes.updated)} updated, "
        f"{len(changes.deleted)} deleted, {changes.unchanged} unchanged"
    )
    click.echo(f"{configuration.output.name}: {counts} in {seconds:.1f} s")


def _report_operations(package: str, services: Iterable[ir.Service]) -> None:
    """Say what the *services* of *package* can do: every operation of those that have few."""
    for service in services:
        home = ".".join((package, *service.key))
        if len(service.operations) > _MOST_LISTED:
            say(f"{home}: {len(service.operations)} operations")
            continue
        for operation in service.operations:
            shapes = describing.profiles(service, operation)
            rows = " + ".join(str(len(shape.rows)) for shape in shapes) or "0"
            codes = sum(len(error.entries) for error in operation.errors)
            name = f"{home}.{operation.name}"
            say(f"{operation.id:24} {rows:>9} parameters {codes:>4} errors  {name}")


def _report_left_out(package: ir.Package) -> None:
    """Say what of the documents is not in the package."""
    problems = {each for service in package.services for each in service.left_out}
    operations = {each for service in package.services for each in service.operations_left_out}
    for problem in (*sorted(problems), *sorted(operations)):
        click.echo(shown(problem), err=True)
    if problems:
        count, gone = len(problems), len(operations)
        said = f"specwright: {count} problem{'' if count == 1 else 's'}; these were left out"
        if gone:
            said += f", with {gone} operation{'' if gone == 1 else 's'}"
        click.echo(said, err=True)


@contextmanager
def _progress() -> Iterator[Progress]:
    """A progress bar on standard error that appears after a second on a terminal, and never in a pipe."""
    from .pipeline import silent

    if not sys.stderr.isatty():
        yield silent
        return
    # rich takes 0.1 s to import, which a pipe need not pay.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task("starting", total=None)
    begun = time.monotonic()
    visible = False

    def show(stage: str, done: int, total: int) -> None:
        nonlocal visible
        if not visible and time.monotonic() - begun > 1:
            bar.start()
            visible = True
        bar.update(task, description=stage, completed=done, total=total)

    try:
        yield show
    finally:
        if visible:
            bar.stop()
