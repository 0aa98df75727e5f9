"""`validate`: checks the requests in files, and shows each violation where it stands.

A document says whose request it is with a header, `operation: eci.CreateContainerGroup`, beside the
members of the request or above a `request:` that holds them; or `--operation` says it for all documents
without a header. The header is no part of the request.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, cast, get_args

from .cli import DONE, FAULTY_CALL, FAULTY_REQUEST, complain, default_language
from .cli_validate_findings import Finding, SecretNames, located
from .cli_validate_progress import Progress
from .cli_validate_reports import FORMATS, Report, report_in
from .listing import PackageEntry, UnknownNameError
from .plan import Operation, Webhook, load, validator_of
from .reading import Document, Kind, Reader, UnreadableError
from .terminal import printable
from .validation_similarity import Candidates
from .violations import Violation

__all__ = ["configure", "run"]

_HEADER = "operation"
_REQUEST = "request"
_MOST_LISTED = 20

_EPILOG = """The operation:
  A document names it in a header beside the members of its request, or above them:

    operation: eci.CreateThing          operation: eci.CreateThing
    Name: one                           request:
                                          Name: one

  --operation names it for the documents without a header. What a service sends, webhooks and callbacks,
  is named in the same way.

exit codes:
  0    no violation (warnings do not count, unless --strict is given)
  1    a request violates its schema, or a document is malformed
  2    the command line is at fault, or a file cannot be read; the other files are validated all the same
  130  interrupted"""


def configure(parser: argparse.ArgumentParser, package: PackageEntry) -> None:
    """Add the arguments."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="JSON (.json), JSON Lines (.jsonl, .ndjson) or YAML (.yaml, .yml; needs PyYAML); "
        "- or nothing for the standard input",
    )
    example = next((known.name for known in _known(package)), "eci.CreateThing")
    parser.add_argument(
        "-o",
        "--operation",
        metavar="NAME",
        help=f"the operation of documents without a header, such as {example}",
    )
    parser.add_argument(
        "--input",
        choices=get_args(Kind),
        help="what the files hold, whatever their names end in",
    )
    parser.add_argument(
        "--format", choices=sorted(FORMATS), default="text", help="how violations are told"
    )
    parser.add_argument("--lang", choices=("en", "zh"), default=default_language())
    parser.add_argument(
        "--allow-unknown", action="store_true", help="let members pass that the spec does not know"
    )
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="no summary and no progress, only what was found"
    )


@dataclass(frozen=True, slots=True)
class _Target:
    """What requests are validated against: the name of an operation or webhook, and its validator or None."""

    name: str
    validate: Callable[..., list[Violation]] | None


@dataclass(frozen=True, slots=True)
class _Known:
    """What documents can be requests of: an operation, or what a service sends.

    Attributes:
        name: its full name.
        python_name: the same with its name in Python.
        plan: returns its plan.
    """

    name: str
    python_name: str
    plan: Callable[[], Operation[Any] | Webhook]

    def ends_in(self, wanted: str) -> bool:
        """Whether one of its names ends in *wanted*, which is folded."""
        return any(f".{_folded(each)}".endswith(wanted) for each in (self.name, self.python_name))

    def target(self) -> _Target:
        plan = self.plan()
        if isinstance(plan, Operation):
            return _Target(self.name, validator_of(plan))
        validator = None if plan.validator is None else load(plan.validator, plan.package)
        return _Target(self.name, validator)


def _known(package: PackageEntry) -> Iterator[_Known]:
    """All that documents can be requests of."""
    for service in package.services:
        for operation in service.operations:
            yield _Known(
                f"{service.name}.{operation.id}",
                f"{service.name}.{operation.method}",
                partial(service.plan, operation),
            )
        for webhook in service.webhooks:
            yield _Known(
                f"{service.name}.{webhook.id}",
                f"{service.name}.{webhook.name}",
                partial(service.plan_of_webhook, webhook),
            )


class _NoOperationError(UnknownNameError):
    """A name names no operation, or there is no name. The text is in both languages."""

    def __init__(self, message: str, message_zh: str) -> None:
        super().__init__(message)
        self.message_zh = message_zh


class _Operations:
    """Finds operations by name: "aliyun.eci.CreateThing", or as little of its end as is unique."""

    def __init__(self, package: PackageEntry) -> None:
        self._package = package
        self._targets: dict[str, _Target] = {}

    def find(self, text: str) -> _Target:
        """The operation called *text*, whatever its capitals, hyphens and underscores.

        Raises:
            _NoOperationError: there is none, or more than one.
        """
        target = self._targets.get(text)
        if target is None:
            target = self._search(text)
            if len(self._targets) < 1000:
                self._targets[text] = target
        return target

    def _search(self, text: str) -> _Target:
        wanted = f".{_folded(text)}"
        found = [known for known in _known(self._package) if known.ends_in(wanted)]
        exact = [known for known in found if _folded(known.name) == wanted[1:]]
        if len(exact or found) == 1:
            return (exact or found)[0].target()
        shown = _shortened(text)
        if found:
            listed = ", ".join(known.name for known in found)
            raise _NoOperationError(
                f"{shown!r} is more than one operation: {listed}",
                f"{shown!r} 对应多个操作:{listed}",
            )
        hint, hint_zh = self.hint(text)
        raise _NoOperationError(
            f"there is no operation {shown!r}; {hint}", f"不存在操作 {shown!r};{hint_zh}"
        )

    def hint(self, text: str) -> tuple[str, str]:
        """In both languages, the name that is nearest to *text*, or else all names."""
        names = [known.name for known in _known(self._package)]
        ends = [end for name in names for end in _ends(name)]
        near = Candidates(ends).nearest(text)
        if near is not None:
            return f"did you mean {near}?", f"是否想写 {near}?"
        listed = ", ".join(names[:_MOST_LISTED])
        more = ", …" if len(names) > _MOST_LISTED else ""
        return f"there are: {listed}{more}", f"可用操作:{listed}{more}"

    def secrets(self) -> SecretNames:
        """The names of the members that hold secrets, in the requests of any operation."""
        return SecretNames(
            pointer for known in _known(self._package) for pointer in known.plan().secrets
        )


def _ends(name: str) -> list[str]:
    """All that may be written for the operation *name*, the shortest first."""
    parts = name.split(".")
    return [".".join(parts[at:]) for at in reversed(range(len(parts)))]


def _folded(text: str) -> str:
    return text.replace("_", "").replace("-", "").replace("/", ".").casefold()


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def run(arguments: argparse.Namespace, package: PackageEntry) -> int:
    """Carry out the command."""
    operations = _Operations(package)
    given = None if arguments.operation is None else operations.find(arguments.operation)
    report = report_in(
        arguments.format, sys.stdout, package.name, arguments.lang, operations.secrets
    )
    report.begin()
    code = DONE
    for path in arguments.files or ["-"]:
        checker = _Checker(operations, given, allow_unknown=arguments.allow_unknown)
        reader = Reader(path, arguments.input)
        code = max(code, _validate_file(reader, checker, report, arguments))
    report.end(summary=not arguments.quiet)
    return code


def _validate_file(
    reader: Reader, checker: _Checker, report: Report, arguments: argparse.Namespace
) -> int:
    """Validate one file; the exit code that it deserves."""
    code = DONE
    progress = Progress(reader, quiet=arguments.quiet)
    report.open(reader.name)
    try:
        for document in reader.documents():
            report.documents += 1
            progress.step(report.documents, report.errors)
            for finding in checker.findings(reader.name, document):
                progress.clear()
                report.add(finding)
                if finding.violation.severity == "error" or arguments.strict:
                    code = FAULTY_REQUEST
    except UnreadableError as error:
        progress.clear()
        complain(f"{report.tool}: {printable(reader.name)}: {error}")
        report.unreadable(reader.name, str(error))
        return FAULTY_CALL
    finally:
        progress.clear()
    return code


class _Checker:
    """Checks documents.

    Args:
        operations: what headers may name.
        given: the operation of documents without a header, or None.
        allow_unknown: whether members are let through that the spec does not know.
    """

    def __init__(
        self, operations: _Operations, given: _Target | None, *, allow_unknown: bool
    ) -> None:
        self._operations = operations
        self._given = given
        self._allow_unknown = allow_unknown

    def findings(self, file: str, document: Document) -> Iterable[Finding]:
        """Everything that is wrong with *document*, in its order."""
        if document.fault is not None:
            fault = document.fault
            violation = _violation("", "syntax", fault.message, fault.message_zh)
            return (
                Finding(file, document.number, "", violation, document.source, fault.span, None),
            )
        try:
            target, request, prefix = self._request(document.value)
        except _NoOperationError as error:
            return (_without_operation(file, document, error),)
        if target.validate is None:
            return ()
        violations = target.validate(request, allow_unknown=self._allow_unknown)
        return located(file, document, target.name, prefix, violations) if violations else ()

    def _request(self, value: Any) -> tuple[_Target, Any, str]:
        """The operation, its request, and the pointer of the request in the document.

        Raises:
            _NoOperationError: neither a header nor the command line names an operation.
        """
        members = _members(value)
        header = members.get(_HEADER)
        if isinstance(header, str):
            try:
                target = self._operations.find(header)
            except _NoOperationError:
                if self._given is None:
                    raise
                # Then it is a member of the request: an API may well have one of that name.
                return self._given, value, ""
            if members.keys() == {_HEADER, _REQUEST}:
                return target, members[_REQUEST], f"/{_REQUEST}"
            return target, {name: item for name, item in members.items() if name != _HEADER}, ""
        if self._given is None:
            hint, hint_zh = self._operations.hint("")
            raise _NoOperationError(
                f'no operation: add a header "{_HEADER}: …", or give --operation; {hint}',
                f'未指定操作:请添加首部 "{_HEADER}: …",或使用 --operation;{hint_zh}',
            )
        return self._given, value, ""


def _members(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _without_operation(file: str, document: Document, error: _NoOperationError) -> Finding:
    violation = _violation(f"/{_HEADER}", _HEADER, str(error), error.message_zh)
    root = document.find_spots()
    span = root.span_of(f"/{_HEADER}", prefer_key=False)
    return Finding(file, document.number, "", violation, document.source, span, root)


def _violation(path: str, keyword: str, message: str, message_zh: str) -> Violation:
    return Violation(path, keyword, None, "error", message, message_zh, None, "", None)
