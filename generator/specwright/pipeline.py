"""The pipeline: load → resolve → check → lower → plan → render → format → verify, all in memory, then emit.

`produce` is a pure function from spec files to `{path: content}`; generating, checking and testing differ only in
what they do with its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, groupby
from pathlib import Path

from . import (
    checking,
    completeness,
    depth,
    emitting,
    executing,
    fingerprint,
    ir,
    patching,
    transaction,
)
from .cache_folder import cache_file
from .configuration import Configuration, Language
from .dividing import Division
from .emitting import Changes, Lock
from .errors import InputError, Problem
from .gathering import as_it_is, load_all
from .installation import templates_root
from .kept_code import KeptCode
from .kept_services import KeptServices
from .kinds import wanted
from .leaving_out import leave_out, operations_left_out, unusable_patterns
from .loading import Document
from .lowering.package import lower
from .lowering.relowering import narrowing
from .lowering.services import ServiceSource
from .pieces import only
from .planning import Unit, plan
from .remembering import Memory, Recollection, memory_of
from .rendering import renderer_of, shipped_renderer
from .resolving import Workspace
from .slicing import Digests, Slices, located
from .sources import SpecFile, discover
from .spool import Spool
from .tasks import Task, carry_out
from .version import __version__

#: Told how far the work is: the stage, the steps done and the steps in all.
Progress = Callable[[str, int, int], None]


#: Processes take longer to begin than this many files to be made.
_LEAST_SHARED = 40
#: So many tasks are with a cluster at a time.
_MOST_AHEAD = 500


def silent(stage: str, done: int, total: int) -> None:
    """A `Progress` that tells nobody."""


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a generation.

    Attributes:
        files: the output files that had to be made, by path; the others are there as they are to be.
        changes: what was, or would be, changed in the output folder.
        package: what was generated, None when nothing had to be rendered.
    """

    files: Mapping[str, bytes]
    changes: Changes
    package: ir.Package | None


def read(
    files: Iterable[SpecFile],
    package: str,
    base: Path,
    progress: Progress = silent,
    *,
    code: KeptCode | None = None,
    languages: tuple[Language, ...] = (),
    changelog: Path | None = None,
    skip_unsupported: bool = False,
    memory: Memory | None = None,
    signature: str = "",
    kept: KeptServices | None = None,
) -> ir.Package:
    """The intermediate representation of the spec *files*.

    Args:
        files: what `sources.discover` found.
        package: import name of the package to generate.
        base: the folder that messages show paths against.
        progress: told of each folder.
        code: what the meta-schemas were compiled to in earlier runs.
        languages: the languages that every text must be there in.
        changelog: the change log of the specs, None when there is none.
        skip_unsupported: whether operations that cannot be represented are left out rather than refused.
        memory: what passed the checks in earlier runs.
        signature: hash of all that decides about it besides the documents.
        kept: what services became in earlier runs.

    Raises:
        InputError: with every problem of the first stage that found any.
    """
    by_root: dict[Path, list[SpecFile]] = {}
    for file in files:
        by_root.setdefault(file.root, []).append(file)
    sources: list[ServiceSource] = []
    problems: list[Problem] = []
    for index, (root, members) in enumerate(sorted(by_root.items())):
        progress("reading", index, len(by_root))
        workspace = Workspace(root, base, code)
        try:
            with depth.bounded(workspace.display(members[0].path)):
                left_out = _prove(
                    workspace, members, skip_unsupported, code, memory, signature, kept
                )
                found = list(_sources(workspace, members, languages, left_out))
                if left_out and not found:
                    raise InputError(left_out)
                sources.extend(found)
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    lowered = lower(package, sources, leave_out=skip_unsupported, kept=kept)
    return _with_changelog(lowered, changelog, base) if changelog else lowered


def _prove(
    workspace: Workspace,
    members: list[SpecFile],
    skip_unsupported: bool,
    code: KeptCode | None,
    memory: Memory | None,
    signature: str,
    kept: KeptServices | None,
) -> tuple[Problem, ...]:
    """Read *members* and all that they refer to, and check it; what was left out for its faults.

    Raises:
        InputError: with every fault of the first stage that found any.
    """
    left_out: list[Problem] = []
    narrowed = partial(_narrowed, kept) if kept else as_it_is
    while True:
        try:
            load_all(workspace, [member.path for member in members], narrowed)
            documents = list(workspace.documents.values())
            checking.check(documents, code, memory, signature)
            if skip_unsupported:
                faults = [fault for each in documents for fault in unusable_patterns(each)]
                if faults:
                    raise InputError(faults)
            return tuple(left_out)
        except InputError as error:
            if not (skip_unsupported and leave_out(workspace.sources, error.problems)):
                raise
            workspace.convert_again()
            left_out.extend(error.problems)


def _narrowed(kept: KeptServices, document: Document) -> Document:
    """*document* without what refers to nothing that changed since it was lowered."""
    basis = kept.of_document(document)
    found = narrowing(document, basis) if basis else None
    if found is None:
        return document
    return replace(document, value=only(document.value, found.places), kept={})


def _sources(
    workspace: Workspace,
    members: list[SpecFile],
    languages: tuple[Language, ...],
    left_out: tuple[Problem, ...],
) -> Iterable[ServiceSource]:
    documents = workspace.documents
    completeness.check(workspace, languages)
    for key, group in groupby(
        sorted(members, key=lambda m: (m.service, m.path)), lambda m: m.service
    ):
        paths = [m.path for m in group if m.path in documents]
        roots = tuple(
            path
            for path in paths
            if documents[path].value.get("paths") or documents[path].value.get("webhooks")
        )
        if roots:
            shown = {workspace.display(path) for path in paths}
            own = tuple(problem for problem in left_out if problem.location.file in shown)
            gone = tuple(each for path in roots for each in operations_left_out(documents[path]))
            yield ServiceSource(key, roots, workspace, own, gone)


def _everything(_: str) -> bool:
    return True


def produce(
    package: ir.Package,
    templates: list[Path],
    progress: Progress = silent,
    *,
    workers: int = 0,
    executor: str = "",
    memory: Memory | None = None,
    signature: str = "",
    chosen: Callable[[str], bool] = _everything,
    units: Iterable[Unit] | None = None,
    digests: Mapping[tuple[str, ...], Digests] | None = None,
) -> Spool:
    """Every file of the output for *package*, by path, but for those that *memory* takes from the output folder.

    Args:
        package: what to generate.
        templates: the template folders, the first of which wins.
        progress: told of each task.
        workers: processes that share the work.
        executor: who does it; see `executing.executor`.
        memory: what came of what in earlier runs; without it everything is made anew.
        signature: hash of all that shapes the output besides the specs, for the memory.
        chosen: whether the file of a path is to be made.
        units: what `plan` says, where that is known.
        digests: those of the parts of each service that are known.

    Raises:
        InputError: a schema of the package cannot be compiled, or an example is not valid.
        BrokenOutputError, UnsafeOutputError: a template is at fault.
        UsageError: the executor is at fault.
    """
    slices = Slices(package, digests)
    recollection = Recollection(memory, slices, templates, signature)
    planned = plan(package, templates) if units is None else units
    asked = [unit for unit in planned if chosen(unit.path)]
    tool = fingerprint.shipped() if executor else ""
    division = Division(package, templates, asked, recollection, slices, tool)
    try:
        with executing.executor(executor, workers) as shared:
            for stage, tasks in division.stages(workers):
                first, much = _enough(tasks)
                who = shared if executor or much else executing.Here()
                ahead = _MOST_AHEAD if executor else max(workers, 1) + 2
                for task, outcome in executing.outcomes(who, carry_out, chain(first, tasks), ahead):
                    progress(stage, division.done, len(asked))
                    division.take_in(task, outcome)
        division.finish()
    except InputError as error:
        raise located(error, package) from None
    return division.files


def _enough(tasks: Iterator[Task]) -> tuple[list[Task], bool]:
    """The first of *tasks*, and whether all of them are worth the processes that would share them."""
    first: list[Task] = []
    files = 0
    for task in tasks:
        first.append(task)
        files += task.size
        if len(first) > 1 and files >= _LEAST_SHARED:
            return first, True
    return first, False


def generate(
    configuration: Configuration,
    *,
    check: bool = False,
    workers: int = 0,
    executor: str = "",
    progress: Progress = silent,
) -> Result:
    """Bring the output folder up to date with the specs; with *check*, only find out what that would change.

    Raises:
        InputError: a spec is at fault; nothing has been written.
        UsageError, OutputError: the call or the output folder is at fault.
    """
    with executing.rarer_collections():
        while True:
            result = _Run(configuration, check, workers, executor, progress).result()
            if result is not None:
                return result


class _Run:
    """One attempt at bringing the output folder up to date, and what it knows.

    Args:
        configuration: what is generated, and where.
        check: whether nothing is written.
        workers, executor, progress: as in `generate`.

    Raises:
        InputError, UsageError, OutputError: as in `generate`.
    """

    def __init__(
        self,
        configuration: Configuration,
        check: bool,
        workers: int,
        executor: str,
        progress: Progress,
    ) -> None:
        self._configuration = configuration
        self._check = check
        self._workers = workers
        self._executor = executor
        self._progress = progress
        self._specs = discover(configuration.specs)
        self._output = configuration.output
        self._templates = [*configuration.templates, templates_root()]
        if not check:
            with transaction.exclusive(self._output):
                transaction.recover(self._output, emitting.LOCK_NAME)
        self._lock = emitting.read_lock(self._output)
        self._patches = patching.find(self._output, configuration.package)
        self._chosen = wanted(configuration.only)
        self._memory = memory_of(self._output, strict=check)
        self._signature = fingerprint.tool(
            self._templates, configuration.package, _options(configuration, self._patches)
        )
        # After a run for some kinds only, the others may be older than the inputs that the lock lists.
        self._mark = " ".join((self._signature, *sorted(configuration.only)))

    def result(self) -> Result | None:
        """What the attempt has come to; None when another run has written meanwhile."""
        lock, found = self._lock, self._specs
        same = lock is not None and lock.fingerprint == self._mark and _intact(self._memory, lock)
        if (
            lock
            and same
            and fingerprint.are_unchanged(lock.inputs, found, self._configuration.base)
        ):
            self._memory.save()
            return Result({}, Changes(unchanged=len(lock.files)), None)
        package, units, files = self._made()
        # A file of the user's own is made when it is missing; it is none of the files of the lock, so it is left alone.
        own = {unit.path for unit in units if unit.once}
        theirs = {path for path in own if self._check or (self._output / path).exists()}
        for path in theirs & files.keys():
            del files[path]
        taken = {path: known for path, known in self._memory.taken.items() if path not in theirs}
        self._memory.save()
        if self._check:
            return Result(files, self._changes(files, taken, own), package)
        return self._emitted(package, files, taken, own)

    def _made(self) -> tuple[ir.Package, tuple[Unit, ...], Spool]:
        """The package, the files that it consists of, and those of them that had to be made."""
        configuration = self._configuration
        code = KeptCode(cache_file(self._output, ".code"), self._signature)
        for renderer in (
            renderer_of(tuple(self._templates)),
            shipped_renderer(templates_root()),
        ):
            renderer.use(code)
        # What is left out of documents for its faults, nobody could tell from what is kept of them.
        kept = (
            None
            if configuration.skip_unsupported
            else KeptServices(cache_file(self._output, ".services"), self._signature)
        )
        package = read(
            *(self._specs, configuration.package, configuration.base, self._progress),
            code=code,
            languages=configuration.languages,
            changelog=configuration.changelog,
            skip_unsupported=configuration.skip_unsupported,
            memory=self._memory,
            signature=self._signature,
            kept=kept,
        )
        package = patching.apply(package, self._patches)
        renderer_of(tuple(self._templates)).prepare()
        units = plan(package, self._templates)
        files = produce(
            *(package, self._templates, self._progress),
            workers=self._workers,
            executor=self._executor,
            memory=self._memory,
            signature=self._signature,
            chosen=self._chosen,
            units=units,
            digests=kept.digests() if kept else {},
        )
        code.save()
        if kept:
            kept.save()
        return package, units, files

    def _changes(
        self, files: Mapping[str, bytes], taken: Mapping[str, str], own: Set[str]
    ) -> Changes:
        lock = _part(self._lock, self._chosen)
        changes = emitting.changes(self._output, files, lock, taken)
        gone = emitting.untouched(self._output, lock, own)
        return replace(changes, deleted=tuple(sorted((*changes.deleted, *gone))))

    def _emitted(
        self,
        package: ir.Package,
        files: Mapping[str, bytes],
        taken: Mapping[str, str],
        own: Set[str],
    ) -> Result | None:
        """Write *files* beside those that were *taken* from the folder; those of the user's *own* are in no lock."""
        inputs = fingerprint.inputs(package.sources, self._configuration.base)
        hashes = {p: emitting.digest(content) for p, content in files.items() if p not in own}
        lock = self._lock
        others = (
            {p: known for p, known in lock.files.items() if not self._chosen(p)} if lock else {}
        )
        made = {p: emitting.digest(content) for p, content in files.items() if p in own}
        known = lock.own if lock else {}
        kept = {p: known[p] for p in known if p in own or not self._chosen(p)}
        listed = others | hashes | dict(taken)
        now = Lock(__version__, self._mark, inputs, listed, kept | made)
        with transaction.exclusive(self._output):
            if emitting.read_lock(self._output) != lock:
                # What was taken from the folder may be of the run that has written.
                return None
            changes = self._changes(files, taken, own)
            emitting.emit(self._output, files, now, changes)
            return Result(files, changes, package)


def _part(lock: Lock | None, chosen: Callable[[str], bool]) -> Lock | None:
    """The *lock* of those files only that are *chosen*; the others are none of this run's business."""
    if lock is None:
        return None
    files, own = (
        {p: known for p, known in part.items() if chosen(p)} for part in (lock.files, lock.own)
    )
    return replace(lock, files=files, own=own)


def _options(configuration: Configuration, patches: patching.Patches) -> Iterable[str]:
    """What shapes the output besides the specs and the templates."""
    yield from configuration.languages
    if configuration.changelog:
        yield "changelog"
    if configuration.skip_unsupported:
        yield "skip unsupported"
    for key, names in patches.items():
        yield f"{'.'.join(key)}: {', '.join(names)}"


def _with_changelog(package: ir.Package, path: Path, base: Path) -> ir.Package:
    # Most of what this needs is for comparing specs, which a run without anything to do need not load.
    from . import changelog

    return replace(
        package,
        releases=changelog.read(path, base),
        sources=tuple(sorted({*package.sources, path.resolve()})),
    )


def _intact(memory: Memory, lock: Lock) -> bool:
    """Whether every generated file is still as the *lock* says."""
    return all(memory.holds(path, known) for path, known in lock.files.items())
