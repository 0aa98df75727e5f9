"""The table that documents.py writes, and its summary."""

from __future__ import annotations

import os
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

_HOW = """\
Each row comes from one run on one machine: specwright with empty caches, then the others with the same document.
Figures are seconds on the wall, seconds of processors, and megabytes; where the machine had other work to do, the
second tells more. specwright makes models, validators, a sync and an async client, JSON Schemas, and a reference in two
languages; openapi-python-client makes both clients and models, datamodel-code-generator models, openapi-generator (told
not to validate the document first) a client, models, tests and Markdown. A peer is "ok" when it ends well and every
module that it made can be imported. "In part" means that specwright refuses the document, says where it is at fault,
and generates the rest with `--skip-unsupported`. An operation without a valid request or reply has schemas which simple
values do not meet, such as alternatives of `oneOf` that do not exclude one another."""


@dataclass
class Outcome:
    """What became of a document.

    Attributes:
        name, size, version: the document, its bytes, and the version of OpenAPI that it is written in.
        result, message: "ok", "in part" (without what is faulty), "error", "traceback" or "gave up"; and what was said.
        run: what the generation took: seconds, those of processors, and megabytes.
        operations: how many were generated.
        steps: what the further steps found: "ok", a complaint, or counts.
        peers: the result of the other generators, and what they took.
    """

    name: str
    size: int
    version: str
    result: str = ""
    message: str = ""
    run: tuple[float, float, float] = (0.0, 0.0, 0.0)
    operations: int = 0
    steps: dict[str, Any] = field(default_factory=dict)
    peers: dict[str, tuple[str, float, float, float]] = field(default_factory=dict)


def report(outcomes: Sequence[Outcome], missing: Sequence[str]) -> str:
    """Markdown: the summary, the table, and what went wrong; *missing* are chosen and were not measured."""
    checks = [
        name for name in ("import", "mypy", "pyright") if any(name in e.steps for e in outcomes)
    ]
    others = list(dict.fromkeys(name for each in outcomes for name in each.peers))
    lines = ["# Real documents", "", *_summary(outcomes, checks, others)]
    lines += [f"* Chosen, and not measured yet: {', '.join(missing)}."] if missing else []
    lines += ["", _HOW, ""]
    headings = ["document", "OpenAPI", "kB", "result", "operations", *checks]
    headings += ["exercised", "examples", "s, CPU s, MB", *others]
    lines += [_row(headings), "|---|---|---:|---|---:|" + "---|" * (len(headings) - 5)]
    for each in sorted(outcomes, key=lambda each: each.size):
        lines.append(_row(_cells(each, checks, others)))
    lines += ["", *_faults(outcomes)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _cells(each: Outcome, checks: Sequence[str], others: Sequence[str]) -> list[str]:
    cells = [each.name, each.version, f"{each.size / 1e3:.0f}", each.result, str(each.operations)]
    cells += ["ok" if each.steps.get(name) == "ok" else _found(each, name) for name in checks]
    cells += [_exercised(each.steps.get("exercise")), _examples(each.steps.get("examples"))]
    cells.append(_took(each.run))
    for name in others:
        result, *run = each.peers.get(name, ("–",))
        cells.append(_took(run) if result == "ok" else f"{_short(result)} {_took(run)}".strip())
    return cells


def _took(run: Sequence[float]) -> str:
    if not run:
        return ""
    seconds, processors, memory = run
    return f"{seconds:.1f}, {processors:.1f}, {memory:.0f}"


def _found(each: Outcome, name: str) -> str:
    return "fault" if name in each.steps else "–"


def _short(result: str) -> str:
    return "fails" if result.startswith("exit code") else result.partition(":")[0]


def _exercised(found: Any) -> str:
    if not isinstance(found, dict):
        return found or "–"
    text = (
        f"{found.get('called', 0)} of {found.get('operations', 0)} in {found.get('calls', 0)} calls"
    )
    text += f", {found.get('changed requests', 0)} changes"
    failures = len(found["failures"])
    return f"{text}, **{failures} failures**" if failures else text


def _examples(found: Any) -> str:
    if not isinstance(found, dict):
        return found or "–"
    words = {"valid": "valid", "reported": "reported", "without schema": "without schema"}
    parts = [f"{found[name]} {word}" for name, word in words.items() if found.get(name)]
    failures = len(found["failures"])
    return ", ".join([*parts, *([f"**{failures} failures**"] if failures else [])]) or "none"


# ------------------------------------------------------------------ summary


def _summary(
    outcomes: Sequence[Outcome], checks: Sequence[str], others: Sequence[str]
) -> list[str]:
    results = Counter(each.result for each in outcomes)
    made = [each for each in outcomes if each.result in ("ok", "in part")]
    versions = Counter(each.version for each in outcomes)
    sizes = [each.size for each in outcomes] or [0]
    written = ", ".join(f"{count} in {version}" for version, count in sorted(versions.items()))
    lines = [
        f"{len(outcomes)} documents ({written}) of {min(sizes) / 1e3:.0f} kB to {max(sizes) / 1e6:.1f} MB; "
        f"{os.cpu_count()} processors.",
        "",
        f"* Generated: {results.pop('ok', 0)} of {len(outcomes)}"
        + "".join(f"; {count} {result}" for result, count in results.items())
        + f"; {sum(each.operations for each in made)} operations.",
    ]
    for name in checks:
        asked = [each for each in made if name in each.steps]
        passed = sum(each.steps[name] == "ok" for each in asked)
        lines.append(f"* {name}: {passed} of {len(asked)} packages without a finding.")
    lines += _totals(made, "exercise", _exercise_line) + _totals(made, "examples", _examples_line)
    lines += [_peer_line(outcomes, name) for name in others]
    return lines


def _totals(
    outcomes: Sequence[Outcome], step: str, say: Callable[[Counter[str], int], str]
) -> list[str]:
    total: Counter[str] = Counter()
    given_up = 0
    for each in outcomes:
        found = each.steps.get(step)
        if isinstance(found, dict):
            total.update({name: len(n) if isinstance(n, list) else n for name, n in found.items()})
        elif found is not None:
            given_up += 1
    return [say(total, given_up)] if total else []


def _exercise_line(total: Counter[str], ended: int) -> str:
    return (
        f"* Exercised: {total['called']} operations in {total['calls']} calls of both clients, "
        f"{total['valid requests']} valid and {total['changed requests']} changed requests; "
        f"{total['failures']} failures; {total['without request']} operations for which no valid request and "
        f"{total['without reply']} for which no valid reply was made; {total['parameters without a form']} times an "
        f"optional parameter was left out that is a list of objects, which OpenAPI has no form for; "
        f"{ended} packages not exercised."
    )


def _examples_line(total: Counter[str], ended: int) -> str:
    return (
        f"* Examples: {total['valid']} valid, {total['reported']} reported, "
        f"{total['without schema']} without a schema, {total['elsewhere']} without a value of their own, "
        f"{total['schema at fault']} of faulty schemas; "
        f"{total['failures']} on which jsonschema-rs does not agree; "
        f"{ended} documents not checked."
    )


def _peer_line(outcomes: Sequence[Outcome], name: str) -> str:
    runs = [(each, *each.peers[name]) for each in outcomes if name in each.peers]
    results = Counter(_short(result) for _, result, *_ in runs)
    counts = ", ".join(f"{count} {result}" for result, count in results.most_common())
    ratios = [
        [ours / theirs for ours, theirs in zip(each.run, run, strict=True)]
        for each, result, *run in runs
        if each.result == result == "ok" and all(run)
    ]
    if not ratios:
        return f"* {name}: {counts}."
    wall, processors, memory = (statistics.median(each) for each in zip(*ratios, strict=True))
    return (
        f"* {name}: {counts}. Where both are ok, specwright takes {wall:.2f} times as long, "
        f"{processors:.2f} times the processor time and {memory:.2f} times the memory "
        f"(medians of {len(ratios)} documents)."
    )


def _faults(outcomes: Sequence[Outcome]) -> list[str]:
    lines = []
    for each in sorted(outcomes, key=lambda each: each.size):
        found = [each.message] if each.result != "ok" else []
        for name, step in each.steps.items():
            if isinstance(step, dict):
                found += [f"{name}: {failure}" for failure in step["failures"][:3]]
            elif step != "ok":
                found.append(f"{name}: {step}")
        lines += [f"* {each.name}: {_cell(fault)[:300]}" for fault in found]
    return ["## What went wrong", "", *lines] if lines else []
