"""The two sides of a comparison: spec files, folders, or what a git revision has of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .. import checking
from ..errors import UsageError
from ..gathering import load_all
from ..resolving import Spot, Workspace
from ..sources import SpecFile, discover
from .revisions import Revision

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class OperationSide:
    """An operation as one side has it.

    Attributes:
        service: Python path of its service.
        root: its document.
        item: its path item.
        spot: the operation itself.
        path, method: how it is called.
        sender: what has the service send it, "" for what its users send.
    """

    service: tuple[str, ...]
    workspace: Workspace
    root: Spot
    item: Spot
    spot: Spot
    path: str
    method: str
    sender: str = ""

    @property
    def id(self) -> str:
        """The operationId, or method and path where there is none."""
        return str(self.spot.value.get("operationId") or f"{self.method.upper()} {self.path}")


@dataclass(frozen=True, slots=True)
class Side:
    """One state of the specs: its operations."""

    label: str
    operations: tuple[OperationSide, ...]

    @property
    def services(self) -> frozenset[tuple[str, ...]]:
        """The services that have operations."""
        return frozenset(operation.service for operation in self.operations)


@contextmanager
def open_side(argument: str, folder: Path, configured: tuple[Path, ...] = ()) -> Iterator[Side]:
    """The state that *argument* names: a file, a folder, `REVISION:PATH`, or a revision of the *configured* specs.

    Args:
        argument: as the user gave it; "" for the *configured* specs as they are.
        folder: the folder that relative paths and git start from.
        configured: the specs of [tool.specwright] as it is now. A revision has its own; where it has none, what it
            does not have of these is new since then.

    Raises:
        UsageError: it names nothing.
        InputError: a spec is at fault.
    """
    path = folder / argument
    if not argument or path.exists():
        yield _read(argument, [path] if argument else list(configured), folder)
        return
    name, _, inside = argument.partition(":")
    revision = Revision(name, folder)
    if not name or not revision.exists:
        raise UsageError(f"{argument}: no such file or folder, and no git revision either")
    wanted = [revision.find(inside)] if ":" in argument else revision.specs(configured)
    if not wanted and not configured:
        raise UsageError(f"{argument}: the revision configures no specs: name them, {name}:PATH")
    with TemporaryDirectory(prefix="specwright-") as temporary:
        base = Path(temporary).resolve()
        for item in wanted:
            revision.extract(item, base)
        try:
            side = _read(argument, [base / item for item in wanted], base)
        except UsageError as error:
            # Nobody has named the folder that it was read from.
            told = str(error).replace(f"{base}/", f"{name}:").replace(str(base), f"{name}:")
            raise UsageError(told) from None
        yield side


def _read(label: str, paths: list[Path], base: Path) -> Side:
    by_root: dict[Path, list[SpecFile]] = {}
    for file in discover(paths):
        by_root.setdefault(file.root, []).append(file)
    operations: list[OperationSide] = []
    for root, members in sorted(by_root.items()):
        workspace = Workspace(root, base)
        load_all(workspace, [member.path for member in members])
        with checking.telling(workspace.documents.values):
            for member in members:
                operations.extend(operations_of(workspace, member))
    return Side(label, tuple(operations))


def operations_of(workspace: Workspace, member: SpecFile) -> Iterator[OperationSide]:
    """The operations of the spec file *member*, each before its callbacks, and its webhooks; in source order."""
    document = workspace.open(member.path)
    root = Spot(document, "", document.value)

    def items(holder: Spot, sender: str = "") -> Iterator[OperationSide]:
        for path in holder.value or ():
            if path.startswith("x-"):
                continue
            item = workspace.follow(holder.child(path))
            for method in _METHODS:
                if method in item.value:
                    spot = item.child(method)
                    yield OperationSide(
                        member.service, workspace, root, item, spot, path, method, sender
                    )

    value = document.value if isinstance(document.value, dict) else {}
    for operation in items(root.child("paths")) if "paths" in value else ():
        yield operation
        for name in operation.spot.value.get("callbacks") or ():
            callback = workspace.follow(operation.spot.child("callbacks", name))
            yield from items(callback, f"{operation.id} {name}")
    if "webhooks" in value:
        yield from items(root.child("webhooks"), "webhooks")
