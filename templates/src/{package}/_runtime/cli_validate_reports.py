"""The forms in which `validate` tells what it found: for people, for programs, for code scanning, for GitHub.

Each writes a finding at once and keeps none, so that memory does not grow with their number.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, TextIO

from .cli_validate_findings import Finding, SecretNames, excerpt, width
from .terminal import (
    file_uri,
    json_text,
    printable,
    without_commands,
    workflow_data,
    workflow_property,
)
from .violations import Violation

__all__ = ["FORMATS", "Report", "report_in"]

_LABELS = {
    "en": {
        "error": "error",
        "warning": "warning",
        "at": "at",
        "help": "help",
        "answer": "the service would answer",
        "docs": "docs",
    },
    "zh": {
        "error": "错误",
        "warning": "警告",
        "at": "位置",
        "help": "建议",
        "answer": "服务将返回",
        "docs": "文档",
    },
}

# How the parts of a message begin that say what would be right.
_HINTS = {
    "en": (
        "; did you mean ",
        "; write ",
        "; put it into ",
        "; was ",
        "; nearest: ",
        "; known: ",
        "; allowed: ",
        "; there are: ",
        "; keep one ",
    ),
    "zh": (
        ';"',
        ";是否想写",
        ";请",
        ";最接近的值:",
        ";已知属性:",
        ";已知值:",
        ";可选值:",
        ";可用操作:",
    ),
}

_COLOURS = {"error": "1;31", "warning": "1;33", "frame": "1;34", "strong": "1"}


class Report:
    """Where findings go; the base of the forms.

    Args:
        stream: what is written to.
        tool: the name of the package.
        language: "en" or "zh".
        secrets: finds the names of secret members, when an excerpt is first shown.

    Attributes:
        documents, files, errors, warnings, unread: how many there were so far.
    """

    def __init__(
        self, stream: TextIO, tool: str, language: str, secrets: Callable[[], SecretNames]
    ) -> None:
        self.tool = tool
        self.documents = self.files = self.errors = self.warnings = self.unread = 0
        self._stream = stream
        self._language = language
        self._secrets = secrets

    def begin(self) -> None:
        """Called first."""

    def open(self, file: str) -> None:
        """Called for each file before it is read."""
        self.files += 1

    def add(self, finding: Finding) -> None:
        """Tell *finding*."""
        if finding.violation.severity == "error":
            self.errors += 1
        else:
            self.warnings += 1
        self._tell(finding)

    def unreadable(self, file: str, message: str) -> None:
        """Tell that *file* could not be read, and why; it has been told on the standard error."""
        self.unread += 1

    def end(self, *, summary: bool) -> None:
        """Called last; with *summary*, say how much was found."""

    def _tell(self, finding: Finding) -> None:
        raise TypeError(f"{type(self).__name__} tells no findings")

    def _message(self, violation: Violation) -> str:
        return printable(violation.message_zh if self._language == "zh" else violation.message)

    def _json(self, value: Any) -> str:
        encoding = (getattr(self._stream, "encoding", None) or "utf-8").casefold()
        return json_text(value, ascii_only=not encoding.startswith("utf"))

    def _write(self, text: str) -> None:
        self._stream.write(text)


class TextReport(Report):
    """For people: the line, the spot underlined, why, and what to do."""

    def __init__(
        self, stream: TextIO, tool: str, language: str, secrets: Callable[[], SecretNames]
    ) -> None:
        super().__init__(stream, tool, language, secrets)
        self._names: SecretNames | None = None
        self._coloured = (
            stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        )

    def _paint(self, text: str, colour: str) -> str:
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self._coloured and text else text

    def _tell(self, finding: Finding) -> None:
        self._write(without_commands("\n".join(self._block(finding))) + "\n\n")

    def _block(self, finding: Finding) -> Iterator[str]:
        if self._names is None:
            self._names = self._secrets()
        violation, labels = finding.violation, _LABELS[self._language]
        what, hints = self._parts(violation)
        (line, column), shown = finding.start, excerpt(finding, self._names)
        margin = " " * len(str(line))
        bar = self._paint(f"{margin} |", "frame")
        code = violation.rule or violation.keyword
        severity = self._paint(f"{labels[violation.severity]}[{code}]", violation.severity)
        yield f"{severity}: {self._paint(what, 'strong')}"
        arrow = self._paint(f"{margin}-->", "frame")
        yield f"{arrow} {printable(finding.file)}:{line}:{column}"
        yield bar
        yield f"{self._paint(f'{line} |', 'frame')} {shown.before}{shown.marked}{shown.after}"
        underline = "^" * max(1, width(shown.marked))
        lead = " " * width(shown.before)
        yield f"{bar} {lead}{self._paint(underline, violation.severity)}"
        note = self._paint(f"{margin} =", "frame")
        for hint in hints:
            yield f"{note} {labels['help']}: {hint}"
        if finding.operation:
            place = printable(violation.path) or "(root)"
            yield f"{note} {labels['at']}: {place} ({finding.operation})"
        if violation.error_code:
            yield f"{note} {labels['answer']}: {printable(violation.error_code)}"
        if violation.docs:
            yield f"{note} {labels['docs']}: {printable(violation.docs)}"

    def _parts(self, violation: Violation) -> tuple[str, list[str]]:
        """The message: what is wrong, and what would be right."""
        what, hints = self._message(violation), list[str]()
        if violation.keyword == "x-validations":
            # Those are the words of a spec, which may use a semicolon as they like.
            return what, hints
        for opening in _HINTS[self._language]:
            before, found, hint = what.rpartition(opening)
            if found:
                what = before
                hints.insert(0, (opening + hint).lstrip("; "))
        return what, hints

    def end(self, *, summary: bool) -> None:
        """Say how much was found."""
        if summary:
            self._write(f"{self._summary()}\n")

    def _summary(self) -> str:
        if self._language == "zh":
            counts = [
                (self.errors, "个错误"),
                (self.warnings, "个警告"),
                (self.unread, "个文件无法读取"),
            ]
            told = [f"{count} {noun}" for count, noun in counts if count]
            return f"{self.files} 个文件,{self.documents} 个文档:{','.join(told) or '全部有效'}"
        told = [_counted(self.errors, "error")] if self.errors else []
        told += [_counted(self.warnings, "warning")] if self.warnings else []
        told += [f"{_counted(self.unread, 'file')} not read"] if self.unread else []
        files, documents = _counted(self.files, "file"), _counted(self.documents, "document")
        return f"{files}, {documents}: {', '.join(told) or 'all valid'}"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


class JsonReport(Report):
    """For programs: one JSON object, its findings first."""

    def begin(self) -> None:
        """Open the object."""
        self._write('{\n  "findings": [')

    def _tell(self, finding: Finding) -> None:
        violation = finding.violation
        (line, column), (end_line, end_column) = finding.start, finding.end
        entry = {
            "file": finding.file,
            "document": finding.document,
            "operation": finding.operation or None,
            "line": line,
            "column": column,
            "endLine": end_line,
            "endColumn": end_column,
            "path": violation.path,
            "keyword": violation.keyword,
            "rule": violation.rule,
            "severity": violation.severity,
            "message": violation.message,
            "messageZh": violation.message_zh,
            "errorCode": violation.error_code,
            "schemaPointer": violation.schema_pointer,
            "docs": violation.docs,
        }
        comma = "," if self.errors + self.warnings > 1 else ""
        self._write(f"{comma}\n    {self._json(entry)}")

    def end(self, *, summary: bool) -> None:
        """Close the object, with the counts."""
        found = "\n  " if self.errors + self.warnings else ""
        counts = {
            "files": self.files,
            "unreadable": self.unread,
            "documents": self.documents,
            "errors": self.errors,
            "warnings": self.warnings,
        }
        self._write(f"{found}],\n  {self._json(counts)[1:]}\n")


class SarifReport(Report):
    """For code scanning: SARIF 2.1.0, one run."""

    def __init__(
        self, stream: TextIO, tool: str, language: str, secrets: Callable[[], SecretNames]
    ) -> None:
        super().__init__(stream, tool, language, secrets)
        self._rules: dict[str, int] = {}
        self._notifications: list[dict[str, Any]] = []

    def begin(self) -> None:
        """Open the run; its results come first, and what is known at the end only comes last."""
        schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        self._write(f'{{"$schema": "{schema}",\n "version": "2.1.0",\n "runs": [{{\n  "results": [')

    def _tell(self, finding: Finding) -> None:
        violation = finding.violation
        rule = violation.rule or violation.keyword
        index = self._rules.setdefault(rule, len(self._rules))
        (line, column), (end_line, end_column) = finding.start, finding.end
        region = {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        }
        place = {"artifactLocation": {"uri": file_uri(finding.file)}, "region": region}
        location: dict[str, Any] = {"physicalLocation": place}
        if finding.operation:
            location["logicalLocations"] = [
                {"fullyQualifiedName": f"{finding.operation}#{violation.path}", "kind": "member"}
            ]
        properties = {
            "messageZh": violation.message_zh,
            "errorCode": violation.error_code,
            "schemaPointer": violation.schema_pointer,
            "docs": violation.docs,
            "document": finding.document,
        }
        result = {
            "ruleId": rule,
            "ruleIndex": index,
            "level": violation.severity,
            "message": {"text": self._message(violation)},
            "locations": [location],
            "properties": {name: value for name, value in properties.items() if value},
        }
        comma = "," if self.errors + self.warnings > 1 else ""
        self._write(f"{comma}\n   {self._json(result)}")

    def unreadable(self, file: str, message: str) -> None:
        """Remember it for the invocation's notifications."""
        super().unreadable(file, message)
        place = {"physicalLocation": {"artifactLocation": {"uri": file_uri(file)}}}
        self._notifications.append(
            {"level": "error", "message": {"text": f"{file}: {message}"}, "locations": [place]}
        )

    def end(self, *, summary: bool) -> None:
        """Close the run."""
        rules = [{"id": name} for name in self._rules]
        rest = {
            "columnKind": "unicodeCodePoints",
            "invocations": [
                {
                    "executionSuccessful": not self._notifications,
                    "toolExecutionNotifications": self._notifications,
                }
            ],
            "tool": {"driver": {"name": self.tool, "rules": rules}},
        }
        self._write(f"],\n  {self._json(rest)[1:]}]}}\n")


class GithubReport(Report):
    """For GitHub: workflow commands that become annotations."""

    def _tell(self, finding: Finding) -> None:
        violation = finding.violation
        (line, column), (end_line, end_column) = finding.start, finding.end
        message = self._message(violation)
        if finding.operation:
            message = f"{printable(violation.path) or '(root)'}: {message}"
        self._write(
            f"::{violation.severity} file={workflow_property(printable(finding.file))},line={line},col={column},"
            f"endLine={end_line},endColumn={end_column},"
            f"title={workflow_property(violation.rule or violation.keyword)}::{workflow_data(message)}\n"
        )

    def unreadable(self, file: str, message: str) -> None:
        """Tell it as an annotation of the file."""
        super().unreadable(file, message)
        self._write(
            f"::error file={workflow_property(printable(file))}::{workflow_data(message)}\n"
        )


FORMATS: dict[str, type[Report]] = {
    "text": TextReport,
    "json": JsonReport,
    "sarif": SarifReport,
    "github": GithubReport,
}


def report_in(
    form: str, stream: TextIO, tool: str, language: str, secrets: Callable[[], SecretNames]
) -> Report:
    """The report in the form that is called *form*, one of `FORMATS`."""
    return FORMATS[form](stream, tool, language, secrets)
