"""Lowering of all services of a package."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .. import depth, ir
from ..errors import InputError, Problem
from ..kept_services import Basis, KeptServices, Lowered, Subject
from ..loading import Document
from ..pieces import pieces_of
from ..resolving import Workspace
from ..service_modules import laid_out
from .relowering import relower
from .services import ServiceLowering, ServiceSource


def lower(
    name: str,
    sources: Iterable[ServiceSource],
    *,
    leave_out: bool = False,
    kept: KeptServices | None = None,
) -> ir.Package:
    """The package *name* with one service for each of *sources*.

    Args:
        name: import name of the package.
        sources: the documents of each service.
        leave_out: whether operations that cannot be represented are left out and listed, rather than refused.
        kept: what is known of services from earlier runs.

    Raises:
        InputError: with everything that cannot be represented, and every collision of names.
    """
    sources = list(sources)
    kept = kept or KeptServices()
    services: list[ir.Service] = []
    found: dict[str, tuple[Lowered, Workspace]] = {}
    problems: list[Problem] = []
    for each in sources:
        try:
            with depth.bounded(each.workspace.display(each.documents[0])):
                lowered = _lowered((name, *each.subject, leave_out), each, kept)
        except InputError as error:
            problems.extend(error.problems)
            continue
        services.append(laid_out(lowered.service))
        found[lowered.service.schemas_uri] = lowered, each.workspace
    # Nobody wants a package that can do nothing.
    if not any(each.operations or each.webhooks for each in services):
        problems += [problem for each in services for problem in each.left_out]
    if problems:
        raise InputError(problems)
    return ir.Package(
        name,
        tuple(services),
        {uri: {"$defs": dict(lowered.schemas)} for uri, (lowered, _) in found.items()},
        lambda uri, pointer: found[uri][0].locate(found[uri][1], pointer),
        tuple(sorted({path for each in sources for path in each.workspace.files})),
    )


def _lowered(subject: Subject, source: ServiceSource, kept: KeptServices) -> Lowered:
    basis = kept.find(subject)
    closure = source.workspace.closure(source.documents)
    if basis is not None and basis.closure == closure:
        return basis.lowered
    name, leave_out = subject[0], subject[-1]
    document = source.workspace.open(source.documents[0])
    alone = len(closure) == 1 and document.origins is None

    def part(
        workspace: Workspace, whole: Document, sent: Collection[tuple[str, str]]
    ) -> tuple[Lowered, frozenset[tuple[str, str]]]:
        narrow = ServiceSource(source.key, source.documents, workspace)
        lowering = ServiceLowering(name, narrow, leave_out, [whole], sent)
        return lowering.run(), lowering.sent_here

    found = relower(document, source.workspace, basis, part) if basis and alone else None
    if found is None:
        found = ServiceLowering(name, source, leave_out).run()
    kept.keep(
        subject,
        Basis(
            closure,
            found,
            (document.value, pieces_of(document)) if alone else None,
            basis.batches if basis else (),
        ),
    )
    return found


__all__ = ["ServiceSource", "lower"]
