"""Telling what linting found: for people, for programs (JSON, SARIF 2.1.0) and for GitHub's annotations."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..errors import Problem
from ..rendering import printable
from ..runtime.terminal import file_uri, json_text, workflow_data, workflow_property
from ..version import __version__
from .engine import INVALID, Report
from .findings import Finding
from .registry import rules

#: The most characters of a line that are shown; a JSON document may be one line.
_WIDEST = 240
FORMATS = ("text", "json", "sarif", "github")


def render(report: Report, form: str) -> str:
    """The *report* in one of `FORMATS`."""
    writers = {"text": _text, "json": _json, "sarif": _sarif, "github": _github}
    return writers[form](report)


def _text(report: Report) -> str:
    blocks = [_problem_block(problem) for problem in report.unreadable]
    blocks += ["\n".join(_block(report, finding)) for finding in report.findings]
    return "\n\n".join((*blocks, _summary(report)))


def _problem_block(problem: Problem) -> str:
    message = printable(" ".join(problem.message.split()))
    hint = f"\n  = help: {printable(problem.hint)}" if problem.hint else ""
    return f"error[{INVALID}]: {message}\n  --> {problem.location}{hint}"


def _block(report: Report, finding: Finding) -> Iterator[str]:
    """A finding as a compiler shows it: what, where, the line, the spot underlined, what to do."""
    source, span = report.text(finding.document), report.span(finding)
    number, column = source.line_of(span.start), source.column_of(span.start)
    line, before = _clipped(source.line(number), column - 1)
    after = before + span.end - span.start
    lead, marked, rest = map(printable, (line[:before], line[before:after], line[after:]))
    margin = " " * len(str(number))
    yield f"{finding.severity}[{finding.rule}]: {printable(finding.message)}"
    yield f"{margin}--> {finding.document.name}:{number}:{column}"
    yield f"{margin} |"
    yield f"{number} | {lead}{marked}{rest}"
    yield f"{margin} | {' ' * _width(lead)}{'^' * max(1, _width(marked))}"
    if finding.hint:
        yield f"{margin} = help: {printable(finding.hint)}"
    if finding.fix:
        yield f"{margin} = note: --fix mends this"


def _clipped(line: str, column: int) -> tuple[str, int]:
    """As much of *line* around the 0-based *column* as a reader can use, and where the column is in that."""
    if len(line) <= _WIDEST:
        return line, column
    start = max(0, column - _WIDEST // 3)
    before, after = "…" if start else "", "…" if start + _WIDEST < len(line) else ""
    shown = f"{before}{line[start : start + _WIDEST]}{after}"
    return shown, column - start + len(before)


def _width(text: str) -> int:
    """The columns that *text* takes on a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _summary(report: Report) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    counts["error"] += len(report.unreadable)
    files = _counted(report.files, "file")
    if not counts.total():
        return f"{files}: nothing to complain about"
    told = [_counted(counts[kind], kind) for kind in ("error", "warning") if counts[kind]]
    fixable = sum(finding.fix is not None for finding in report.findings)
    tail = f"; --fix mends {fixable}" if fixable else ""
    return f"{files}: {', '.join(told)}{tail}; 'specwright lint --explain RULE' says why"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _entries(report: Report) -> Iterator[dict[str, Any]]:
    for problem in report.unreadable:
        place = problem.location
        yield {
            "rule": INVALID,
            "severity": "error",
            "message": problem.message,
            "hint": problem.hint,
            "file": place.file,
            "line": place.line,
            "column": place.column,
            "endLine": place.line,
            "endColumn": place.column,
            "pointer": place.pointer,
            "fixable": False,
        }
    for finding in report.findings:
        source, span = report.text(finding.document), report.span(finding)
        yield {
            "rule": finding.rule,
            "severity": finding.severity,
            "message": finding.message,
            "hint": finding.hint,
            "file": finding.document.name,
            "line": source.line_of(span.start),
            "column": source.column_of(span.start),
            "endLine": source.line_of(span.end),
            "endColumn": source.column_of(span.end),
            "pointer": finding.pointer,
            "fixable": finding.fix is not None,
        }


def _json(report: Report) -> str:
    value = {"files": report.files, "findings": list(_entries(report))}
    text: str = json_text(value, indent=2)
    return text


def _sarif(report: Report) -> str:
    known = rules()
    used = sorted({entry["rule"] for entry in _entries(report)})
    driver = {
        "name": "specwright",
        "version": __version__,
        "rules": [
            {
                "id": name,
                "shortDescription": {"text": known[name].title},
                "fullDescription": {"text": known[name].why},
                "defaultConfiguration": {"level": known[name].severity},
            }
            for name in used
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(entry, used) for entry in _entries(report)],
    }
    schema = (
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    )
    text: str = json_text({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=2)
    return text


def _result(entry: dict[str, Any], used: list[str]) -> dict[str, Any]:
    region = {
        "startLine": max(1, entry["line"]),
        "startColumn": max(1, entry["column"]),
        "endLine": max(1, entry["endLine"]),
        "endColumn": max(1, entry["endColumn"]),
    }
    place = {"artifactLocation": {"uri": file_uri(entry["file"])}, "region": region}
    return {
        "ruleId": entry["rule"],
        "ruleIndex": used.index(entry["rule"]),
        "level": entry["severity"],
        "message": {"text": _full(entry)},
        "locations": [{"physicalLocation": place}],
    }


def _github(report: Report) -> str:
    return "\n".join(
        f"::{entry['severity']} file={workflow_property(entry['file'])},line={entry['line']},col={entry['column']},"
        f"endLine={entry['endLine']},endColumn={entry['endColumn']},title={workflow_property(entry['rule'])}"
        f"::{workflow_data(_full(entry))}"
        for entry in _entries(report)
    )


def _full(entry: dict[str, Any]) -> str:
    """The message with its hint."""
    return f"{entry['message']} ({entry['hint']})" if entry["hint"] else str(entry["message"])


def explain(identifier: str) -> str:
    """The page of a rule: what, why, a bad and a good example.

    Raises:
        UsageError: there is no such rule.
    """
    from .registry import rule as find

    rule = find(identifier)
    mend = "`specwright lint --fix` mends it." if rule.fixable else "It takes a person to mend it."

    def indented(example: str) -> str:
        return "\n".join(f"    {line}".rstrip() for line in example.strip("\n").splitlines())

    return (
        f"{rule.id} ({rule.severity})\n{rule.title}\n\n{rule.why}\n\nBad:\n\n{indented(rule.bad)}\n\n"
        f"Good:\n\n{indented(rule.good)}\n\n{mend} To keep it as it is: "
        f"# specwright: ignore[{rule.id}] and the reason."
    )
