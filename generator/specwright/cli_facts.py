"""The command `specwright facts`: what a spec states about an operation, with the source of each fact."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from . import ir
from .configuration import configure
from .errors import InputError, UsageError, nearest
from .facts import KINDS, SOURCES, Fact, Kind, OperationFacts, of_package
from .terminal import say, shown

#: The kinds of facts that begin what is told of a parameter, or of an error.
_STARTS = frozenset({"parameter", "error"})


@click.command("facts")
@click.argument("operation", required=False)
@click.option(
    "--spec",
    "specs",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="SPEC|DIR",
    help="A spec to read, instead of those of pyproject.toml; may be repeated.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def facts(operation: str | None, specs: tuple[Path, ...], form: str) -> None:
    """List what the specs state about OPERATION, and where each fact comes from.

    Without OPERATION: how many facts of each kind, and from each source, every operation has.

    \b
    Examples:
      specwright facts
      specwright facts CreateVirtualNode
      specwright facts CreateVirtualNode --format json
    """
    try:
        found = of_package(_read(specs))
        chosen = _named(found, operation) if operation else found
    except InputError as error:
        for problem in error.problems:
            click.echo(shown(problem), err=True)
        sys.exit(1)
    except UsageError as error:
        say(f"specwright: {error}", err=True)
        sys.exit(2)
    if form == "json":
        from .runtime.terminal import json_text

        say(json_text(_document(chosen, bool(operation)), indent=2))
    elif operation:
        say("\n\n".join(_details(each) for each in chosen))
    else:
        say(counts(chosen))


def _read(specs: tuple[Path, ...]) -> ir.Package:
    from .pipeline import read
    from .sources import discover

    # Nothing is generated, so neither a folder nor a package name is asked for.
    configuration = configure(Path.cwd(), specs, Path("generated"), "facts")
    return read(discover(configuration.specs), configuration.package, configuration.base)


def _named(found: tuple[OperationFacts, ...], name: str) -> tuple[OperationFacts, ...]:
    """The operations called *name*: "CreateCluster", or "aliyun.cs.CreateCluster" where that is not enough.

    Raises:
        UsageError: there is none.
    """
    chosen = tuple(each for each in found if name in (each.operation, _full_name(each)))
    if not chosen:
        known = {each.operation for each in found} | {_full_name(each) for each in found}
        hint = nearest(name, known) or f"there are {', '.join(sorted(e.operation for e in found))}"
        raise UsageError(f"no operation is called {name!r}; {hint}")
    return chosen


def _full_name(each: OperationFacts) -> str:
    return f"{each.service}.{each.operation}"


def _document(chosen: Iterable[OperationFacts], detailed: bool) -> Mapping[str, object]:
    operations = []
    for each in chosen:
        entry: dict[str, object] = {"service": each.service, "operation": each.operation}
        entry.update(count=len(each.facts), by_kind=each.by_kind, by_source=each.by_source)
        if detailed:
            entry["facts"] = [asdict(fact) for fact in each.facts]
        operations.append(entry)
    return {"operations": operations}


def counts(operations: Sequence[OperationFacts]) -> str:
    """The numbers of facts of *operations* as a Markdown table: one row a kind, then one a source."""
    header = ["facts", *(each.operation for each in operations), "all"]
    kinds = [_row(kind, [each.by_kind[kind] for each in operations]) for kind in KINDS]
    sources = [
        _row(f"from {source}", [each.by_source[source] for each in operations])
        for source in SOURCES
    ]
    total = _row("all", [len(each.facts) for each in operations])
    return _markdown([header, *kinds, *sources, total])


def _row(name: str, numbers: list[int]) -> list[str]:
    return [name, *map(str, numbers), str(sum(numbers))]


def _markdown(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_aligned(row, widths) for row in rows]
    rule = [f"{'-' * widths[0]}", *(f"{'-' * (width - 1)}:" for width in widths[1:])]
    return "\n".join([lines[0], f"| {' | '.join(rule)} |", *lines[1:]])


def _aligned(row: list[str], widths: list[int]) -> str:
    name, *numbers = row
    cells = [name.ljust(widths[0])]
    cells += (number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True))
    return f"| {' | '.join(cells)} |"


def _details(each: OperationFacts) -> str:
    groups = list(_groups(each.facts))
    sections = [_full_name(each)]
    parameters = [_parameter(group) for group in groups if group[0].kind == "parameter"]
    sections.append(_table(["parameter", "type", "required", "source", "facts"], parameters))
    for kind, header in _SHORT.items():
        facts = [fact for fact in each.facts if fact.kind == kind]
        rows = [[fact.subject, fact.source, _short(fact.value)] for fact in facts]
        sections.append(_table([kind, "source", header], rows))
        if kind == "rule":
            errors = [_error(group) for group in groups if group[0].kind == "error"]
            sections.append(_table(["error", "retry", "source", "cause"], errors))
    sections.append(_sources(each))
    return "\n\n".join(filter(None, sections))


#: The kinds of facts that need one line each, and what stands in the last column.
_SHORT: Mapping[Kind, str] = {
    "rule": "severity and expression",
    "permission": "access",
    "change": "what",
    "request example": "what",
    "response": "what",
    "reply field": "type",
    "reply example": "what",
}


def _groups(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    """The facts of each parameter and of each error, in their order."""
    group: list[Fact] = []
    for fact in facts:
        if fact.kind in _STARTS:
            group = [fact]
            yield group
        elif fact.kind not in _SHORT:
            group.append(fact)


def _parameter(group: list[Fact]) -> list[str]:
    name = group[0].subject
    kind = next(fact.value for fact in group if fact.kind == "type")
    required = "yes" if any(fact.kind == "required" for fact in group) else "no"
    told = [*_attributes([fact for fact in group if fact.subject == name])]
    told += (f"each: {text}" for text in _attributes([f for f in group if f.subject != name]))
    return [name, kind, required, _origin(group), "; ".join(told)]


def _error(group: list[Fact]) -> list[str]:
    retry = next(fact.value for fact in group if fact.kind == "retry")
    causes = " / ".join(fact.value for fact in group if fact.kind == "cause")
    return [group[0].subject, "yes" if retry == "true" else "no", _origin(group), _short(causes)]


def _attributes(facts: Iterable[Fact]) -> Iterator[str]:
    """What is told of a parameter besides its type, the values of an enumeration together."""
    values = []
    for fact in facts:
        if fact.kind == "enum value":
            values.append(fact.value)
        elif fact.kind == "constraint":
            yield fact.value
        elif fact.kind == "deprecation":
            yield "deprecated"
        elif fact.kind in ("default", "unit", "format", "example"):
            yield f"{fact.kind} {_short(fact.value)}"
    if values:
        yield f"one of {', '.join(values)}"


def _origin(facts: list[Fact]) -> str:
    """Where the facts of a parameter or an error come from: the source of most, then what comes from elsewhere."""
    main = facts[0].source
    others: dict[str, list[str]] = {}
    for fact in facts:
        if fact.source != main:
            name = fact.value.partition(" ")[0] if fact.kind == "constraint" else fact.kind
            others.setdefault(fact.source, []).append(name)
    told = [f"{source}: {', '.join(dict.fromkeys(names))}" for source, names in others.items()]
    return "; ".join([main, *told])


def _sources(each: OperationFacts) -> str:
    """How many facts of each kind come from each source."""
    rows = [["facts", *SOURCES, "all"]]
    for kind in KINDS:
        numbers = [
            sum(fact.kind == kind and fact.source == source for fact in each.facts)
            for source in SOURCES
        ]
        if any(numbers):
            rows.append(_row(kind, numbers))
    rows.append(_row("all", list(each.by_source.values())))
    return _markdown(rows)


def _short(text: str) -> str:
    """The *text* on one line of bearable length."""
    line = " ".join(text.split())
    return line if len(line) <= 100 else f"{line[:97]}..."


def _table(header: list[str], rows: list[list[str]]) -> str:
    """*rows* in columns, the last of which may be as wide as it likes; "" when there is none."""
    if not rows:
        return ""
    lines = [[name.upper() for name in header], *rows]
    widths = [max(map(len, column)) for column in list(zip(*lines, strict=True))[:-1]]
    return "\n".join(
        "  ".join(
            [*(cell.ljust(w) for cell, w in zip(line, widths, strict=False)), line[-1]]
        ).rstrip()
        for line in lines
    )
