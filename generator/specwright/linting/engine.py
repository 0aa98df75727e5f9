"""Linting spec files: load, run every rule, leave out what ignore comments cover."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .. import checking, depth
from ..errors import InputError, Problem
from ..gathering import load_all
from ..loading import Document
from ..resolving import Workspace
from ..sources import SpecFile
from . import ignoring
from .context import Context
from .findings import Fault, Finding, Severity
from .fixing import is_possible
from .registry import rules
from .rule import Rule
from .source_text import SourceText, Span

#: The rule under which faults are told that keep a spec from being generated from at all.
INVALID = "valid-spec"


@dataclass
class Report:
    """What linting found.

    Attributes:
        findings: by file, line and column.
        unreadable: faults of files that cannot even be read as YAML or whose references are broken.
        files: how many files were read.
    """

    findings: list[Finding]
    unreadable: tuple[Problem, ...] = ()
    files: int = 0
    _texts: dict[str, SourceText] = field(default_factory=dict, repr=False)
    _spans: dict[int, Span] = field(default_factory=dict, repr=False)

    def text(self, document: Document) -> SourceText:
        """The text of *document* with its spans."""
        key = str(document.path)
        if key not in self._texts:
            self._texts[key] = SourceText(document.text, document.name)
        return self._texts[key]

    def span(self, finding: Finding) -> Span:
        """The stretch of its document's text that *finding* is about."""
        known = self._spans.get(id(finding))
        if known is None:
            known = self._spans[id(finding)] = _span(self.text(finding.document), finding)
        return known

    def place(self, finding: Finding, span: Span) -> None:
        """Say that *finding* is about *span*, whatever its pointer."""
        self._spans[id(finding)] = span


def _span(text: SourceText, finding: Finding) -> Span:
    entry = text.entry(finding.pointer)
    if finding.at == "key" and finding.part is None:
        return text.key_or_value(finding.pointer)
    if finding.part is not None:
        part = _part(text, entry.value, finding)
        if part is not None:
            return part
    return text.first_line(entry.value)


def _part(text: SourceText, value: Span, finding: Finding) -> Span | None:
    """Where part of a scalar stands, if it is written as it is read; else None."""
    from .. import pointers

    offset, length = finding.part or (0, 0)
    try:
        whole = pointers.resolve(finding.document.value, finding.pointer)
    except (LookupError, ValueError):
        return None
    wanted = str(whole)[offset : offset + length]
    start = text.text.find(str(whole), value.start, value.end)
    if start >= 0:
        return Span(start + offset, start + offset + max(1, length))
    start = text.text.find(wanted, value.start, value.end) if wanted else -1
    return Span(start, start + len(wanted)) if start >= 0 else None


def lint(
    files: Iterable[SpecFile],
    base: Path,
    selected: Mapping[str, Rule] | None = None,
    severities: Mapping[str, Severity] | None = None,
) -> Report:
    """Everything that the rules find in the spec *files*.

    Args:
        files: what `sources.discover` found.
        base: the folder that messages show paths against.
        selected: the rules to run; None runs them all.
        severities: the severity of the findings of rules, where it is not the rule's own.

    Raises:
        InputError: the schemas of a spec lead too deeply into one another.
    """
    chosen = rules() if selected is None else selected
    by_root: dict[Path, list[SpecFile]] = {}
    for file in files:
        by_root.setdefault(file.root, []).append(file)
    whole = Report([])
    unreadable: list[Problem] = []
    for root, members in sorted(by_root.items()):
        workspace = Workspace(root, base)
        sound = True
        try:
            load_all(workspace, [member.path for member in members])
        except InputError as error:
            unreadable.extend(error.problems)
            sound = False
        services = {str(member.path): member.service for member in members}
        with depth.bounded(workspace.display(members[0].path)):
            context = Context(workspace, services)
            _lint_workspace(whole, context, chosen, severities or {}, sound)
        whole.files += len(workspace.documents)
    whole.unreadable = tuple(unreadable)
    whole.findings.sort(key=lambda f: (f.document.name, whole.span(f), f.rule, f.message))
    return whole


def _lint_workspace(
    report: Report,
    context: Context,
    chosen: Mapping[str, Rule],
    severities: Mapping[str, Severity],
    sound: bool,
) -> None:
    def weighed(finding: Finding) -> Finding:
        severity = severities.get(finding.rule, finding.severity)
        return finding if severity == finding.severity else replace(finding, severity=severity)

    findings, valid = _check(context, chosen)
    for rule in chosen.values():
        findings.extend(_run(rule, context, valid and sound))
    findings = [_honest(report, weighed(finding)) for finding in _most_specific(findings)]
    for document in context.written:
        own = [(f, report.span(f)) for f in findings if f.document is document]
        found = ignoring.ignores(report.text(document))
        left, faults = ignoring.silence(own, found, rules(), _judged(context, chosen, found))
        report.findings.extend(left)
        for ignore, rule_id, message in faults:
            if rule_id in chosen:
                finding = weighed(ignoring.comment_finding(document, rule_id, message))
                report.place(finding, ignore.comment.span)
                report.findings.append(finding)


def _judged(
    context: Context, chosen: Mapping[str, Rule], found: Iterable[ignoring.Ignore]
) -> Collection[str]:
    """The rules of *chosen* that had what they need to find something, as far as *found* comments name them."""
    named = {name for ignore in found for name in ignore.rules}
    partial = {name for name in named & chosen.keys() if chosen[name].needs_whole}
    return chosen.keys() - partial if partial and context.whole is None else chosen.keys()


def _honest(report: Report, finding: Finding) -> Finding:
    """*finding* without a mend that its text leaves no room for."""
    if finding.fix is None or is_possible(report.text(finding.document), finding.fix):
        return finding
    return replace(finding, fix=None)


def _check(context: Context, chosen: Mapping[str, Rule]) -> tuple[list[Finding], bool]:
    """What the generator would refuse, and whether there is nothing of the kind."""
    findings: list[Finding] = []
    for document in context.documents:
        try:
            checking.check([document])
        except InputError as error:
            parts = {part.name: part for part in document.parts}
            findings.extend(
                Finding(INVALID, "error", parts[place.file], place.pointer, p.message, p.hint)
                for p in error.problems
                for place in (p.location,)
            )
    return (findings if INVALID in chosen else []), not findings


def _run(rule: Rule, context: Context, valid: bool) -> Iterator[Finding]:
    try:
        for fault in rule.check(context):
            yield _finding(rule, fault)
    except RecursionError:
        raise
    except Exception:
        # A malformed spec trips rules that take its form for granted: what is malformed has been told.
        if valid:
            raise


def _finding(rule: Rule, fault: Fault) -> Finding:
    document, pointer = fault.spot.document.trace(fault.spot.pointer)
    return Finding(
        rule.id,
        fault.severity or rule.severity,
        document,
        pointer,
        fault.message,
        fault.hint,
        fault.at,
        fault.part,
        # A mend is of what was looked at, which is not what is written where a document was converted.
        fault.fix if document is fault.spot.document else None,
    )


def _most_specific(findings: list[Finding]) -> list[Finding]:
    """*findings* without those of the general check where a rule has said more."""
    told = {(id(f.document), f.pointer) for f in findings if f.rule != INVALID}
    distinct = {(id(f.document), f.pointer, f.rule, f.message, f.part): f for f in findings}
    return [
        f for f in distinct.values() if f.rule != INVALID or (id(f.document), f.pointer) not in told
    ]
