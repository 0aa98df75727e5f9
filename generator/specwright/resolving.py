"""Resolving: a folder of documents, and what every `$ref` in them stands for.

References lead to files under the spec's own folder only; nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

from . import pointers, structure
from .embedding import embedded, nearest_step, says_its_version
from .errors import InputError, Location, Problem, nearest
from .identifiers import identifiers_of
from .kept_code import KeptCode
from .loading import Document, load
from .upgrading import says_otherwise, upgrade

MAX_REFERENCE_CHAIN = 64
#: A path may have 4,096 bytes, and each may be percent-encoded.
_LONGEST_TARGET = 3 * 4096
#: What may stand beside a `$ref` and says nothing about the values that are valid.
_ANNOTATIONS = frozenset(
    """$ref $comment title description default example examples deprecated readOnly writeOnly externalDocs
    xml""".split()
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a document of the workspace."""

    document: Document
    pointer: str
    value: Any

    @property
    def location(self) -> Location:
        """Where the value stands in its file."""
        return self.document.locate(self.pointer)

    @property
    def key(self) -> tuple[str, str]:
        """What tells this spot from every other: file and pointer."""
        return self.document.identify(self.pointer)

    def child(self, *tokens: str | int) -> Spot:
        """The value under *tokens*, which must exist."""
        value = self.value
        for token in tokens:
            value = value[token]
        return Spot(self.document, pointers.join(self.pointer, *tokens), value)

    def problem(self, message: str, hint: str = "") -> Problem:
        """The fault *message* here."""
        return self.document.problem(self.pointer, message, hint)


def _upgrade_once(document: Document, *, was_swagger: bool) -> None:
    if "upgraded" not in document.kept:
        if document.origins or says_otherwise(document.value, document.text):
            upgrade(document.value, styles_of_parts=was_swagger)
        document.kept["upgraded"] = True


class Workspace:
    """The documents of one generation: those that the user named, and those that they refer to.

    Args:
        root: the folder that references must stay in.
        base: the folder against which file names are shown to the user.
        code: what the meta-schemas were compiled to in earlier runs.
    """

    def __init__(self, root: Path, base: Path, code: KeptCode | None = None) -> None:
        self._root = root.resolve()
        self._base = base.resolve()
        self._code = code
        self._written: dict[Path, Document] = {}
        self._documents: dict[Path, Document] = {}
        self._identifying: dict[Path, Document] = {}
        self._refused: dict[Path, InputError] = {}
        self._targets: dict[tuple[Path, str], Path] = {}
        self._pointers: dict[Path, Mapping[structure.Kind, set[str]]] = {}
        #: Absolute paths of the files that the user has named.
        self.named: set[Path] = set()

    @property
    def root(self) -> Path:
        """The folder that every document lies in."""
        return self._root

    @property
    def documents(self) -> Mapping[Path, Document]:
        """Every document opened so far, by absolute path.

        Files that are but parts of one are none themselves, nor are others that say no version and nobody has named.
        """
        parts = {
            part.path
            for document in self._documents.values()
            for part in document.parts
            if part.path != document.path and not says_its_version(part)
        }
        return {
            path: found
            for path, found in self._documents.items()
            if path not in parts and (says_its_version(found) or path in self.named)
        }

    @property
    def sources(self) -> tuple[Document, ...]:
        """Every document read so far, with its parts; as it was written where `convert_again` makes the rest of it."""
        found = {path: each for path, each in self._written.items() if says_its_version(each)}
        found.update({path: self._documents[path] for path in found if self._has_parts(path)})
        return tuple(found.values())

    def convert_again(self) -> None:
        """Make again of what was written, which has changed, what was made of it by conversion."""
        self._refused.clear()
        for path, each in list(self._documents.items()):
            if each.origins is not None and not self._has_parts(path):
                del self._documents[path]

    def _has_parts(self, path: Path) -> bool:
        """Whether the document at *path* is one of OpenAPI 3 in which parts are embedded."""
        known = self._documents.get(path)
        return (
            known is not None
            and known.origins is not None
            and "openapi" in known.value
            and ("openapi" in self._written[path].value)
        )

    @property
    def base(self) -> Path:
        """The folder against which file names are shown to the user."""
        return self._base

    @property
    def unreadable(self) -> Set[Path]:
        """Every file that could not be opened so far, by absolute path."""
        return self._refused.keys()

    @property
    def files(self) -> Set[Path]:
        """Every file read so far, by absolute path."""
        return self._written.keys()

    def open(self, path: Path) -> Document:
        """The document at *path*, read once, as OpenAPI 3.1.

        Raises:
            InputError: it cannot be read, is malformed, or is no valid Swagger although it says so.
        """
        # Most are asked for by the path that they are known by, which need not be looked up again.
        known = self._documents.get(path)
        if known is not None:
            return known
        path = path.resolve()
        if path in self._refused:
            raise self._refused[path]
        if path not in self._documents:
            try:
                document = self._documents[path] = self._converted(self._read(path))
                if identifiers_of(document).resources:
                    self._identifying[path] = document
            except InputError as error:
                self._refused[path] = error
                raise
        return self._documents[path]

    def standing_in(self, document: Document) -> Workspace:
        """A workspace of *document* alone, in place of the one of that path."""
        found = Workspace(self._root, self._base)
        found._written[document.path] = found._documents[document.path] = document
        return found

    def _read(self, path: Path) -> Document:
        if path not in self._written:
            self._written[path] = load(path, self.display(path))
        return self._written[path]

    def _converted(self, document: Document) -> Document:
        was_swagger = says_its_version(document) and "swagger" in document.value
        if was_swagger:
            # Few specs are written in it.
            from .swagger.conversion import convert

            document = convert(document, self, self._code)
        else:
            document = embedded(document, self)
        _upgrade_once(document, was_swagger=was_swagger)
        return document

    def file_at(self, document: Document, where: str, reference: str, target: str) -> Document:
        """The file *target* of the *reference* at *where* of *document*, as it was written.

        Raises:
            InputError: it lies outside the spec's folder, does not exist, or is malformed.
        """
        spot = Spot(document, where, None)
        return self._read(self._target(spot, where, reference, target))

    def readable(self, document: Document, target: str) -> Document | None:
        """The file *target* beside *document*, as it was written; None where there is none that can be read."""
        try:
            path = _beside(document, target)
            if not (path.is_relative_to(self._root) and path.is_file()):
                return None
            return self._written.get(path) or load(path, self.display(path))
        except (InputError, OSError, ValueError, RuntimeError):
            return None

    def closure(self, paths: Iterable[Path]) -> tuple[str, ...]:
        """The digests of the documents at *paths* and of all that they refer to: what these say depends on no other."""
        known = self._written | self._documents
        return tuple(sorted(known[path].digest for path in self.reached(paths)))

    def reached(self, paths: Iterable[Path]) -> Set[Path]:
        """The absolute paths of the documents at *paths* and of all that they refer to, as far as these are open."""
        below: dict[Path, list[Path]] = {}
        for (path, _), target in self._targets.items():
            below.setdefault(path, []).append(target)
        known = self._written.keys()
        pending = [path if path in known else path.resolve() for path in paths]
        found: set[Path] = set()
        while pending:
            path = pending.pop()
            if path not in found:
                found.add(path)
                pending.extend(below.get(path, ()))
        return found

    def display(self, path: Path) -> str:
        """*path* as it is shown to the user."""
        return (
            path.relative_to(self._base).as_posix()
            if path.is_relative_to(self._base)
            else str(path)
        )

    def resolve(self, spot: Spot, reference: str, *tokens: str) -> Spot:
        """What *reference*, which stands in *spot* under *tokens* (or `$ref`), leads to (one step).

        Raises:
            InputError: it leads nowhere, outside the spec's folder, or to a remote place.
        """
        return self._resolved(spot, reference, self.open, tokens or ("$ref",))

    def resolve_as_written(self, spot: Spot, reference: str) -> Spot:
        """What *reference* leads to, as `resolve`, where *spot* and its target are documents as they were written.

        Raises:
            InputError: as `resolve`.
        """
        return self._resolved(spot, reference, self._read, ("$ref",))

    def _resolved(
        self,
        spot: Spot,
        reference: str,
        opened: Callable[[Path], Document],
        tokens: tuple[str, ...],
    ) -> Spot:
        target, _, fragment = reference.partition("#")
        where = pointers.join(spot.pointer, *tokens)
        pointer = pointers.from_fragment(fragment)
        named = self._named(spot, where, reference, pointer)
        if named is not None:
            return named
        document = spot.document
        if target:
            document = opened(self._target(spot, where, reference, target))
            pointer = _anchored(document, pointer)
        try:
            return Spot(document, pointer, pointers.resolve(document.value, pointer))
        except (LookupError, ValueError):
            hint = self._nearest(document, pointer)
            raise InputError(
                [spot.document.problem(where, f"{reference!r} leads nowhere", hint)]
            ) from None

    def _named(self, spot: Spot, where: str, reference: str, pointer: str) -> Spot | None:
        """What *reference* leads to by an `$id` or an anchor, None where it means a file or a place in the document.

        Raises:
            InputError: two documents have that `$id`, or its schema has nothing at *pointer*.
        """
        target = reference.partition("#")[0]
        uri, root = identifiers_of(spot.document).scope(spot.pointer)
        document = spot.document
        if target:
            uri = urljoin(uri, target)
            found = self._identified(spot, where, uri)
            if found is None:
                return None
            document, root = found
            self._targets[spot.document.path, target] = document.path
        anchors = identifiers_of(document).anchors
        is_anchor = bool(pointer) and not pointer.startswith("/")
        at = anchors.get((uri, pointer)) if is_anchor else root + pointer
        try:
            # Without an `$id` around it, a pointer is the document's own.
            if at is not None and (is_anchor or root):
                return Spot(document, at, pointers.resolve(document.value, at))
        except (LookupError, ValueError):
            pass
        if target:
            hint = nearest(pointer, [name for within, name in anchors if within == uri])
            raise InputError([spot.document.problem(where, f"{reference!r} leads nowhere", hint)])
        # Many a document writes its pointers as if there were no `$id` around them.
        return None

    def _identified(self, spot: Spot, where: str, uri: str) -> tuple[Document, str] | None:
        """The document that has the `$id` *uri*, and where; that of *spot* before any other."""
        own = identifiers_of(spot.document).resources.get(uri)
        if own is not None:
            return spot.document, own
        found = {
            str(path): (document, identifiers_of(document).resources[uri])
            for path, document in self._identifying.items()
            if uri in identifiers_of(document).resources
        }
        if len(found) > 1:
            names = " and ".join(sorted(document.name for document, _ in found.values()))
            message = f"{uri!r} is the $id of schemas in {names}"
            hint = "give each schema an $id of its own"
            raise InputError([spot.document.problem(where, message, hint)])
        return next(iter(found.values()), None)

    def expect(self, kind: structure.Kind, spot: Spot, reference: str, *tokens: str) -> Spot:
        """What *reference* leads to, as `resolve` says, once that is known to stand where an object of *kind* does.

        Raises:
            InputError: it leads nowhere, or something else stands there, whose form nothing has proven.
        """
        target = self.resolve(spot, reference, *tokens)
        if not self._is_of(kind, target):
            where = pointers.join(spot.pointer, *(tokens or ("$ref",)))
            message = f"{reference!r} leads to no {kind}"
            raise InputError([spot.document.problem(where, message)])
        return target

    def places(self, document: Document) -> list[structure.Place]:
        """Every object of *document*, whose kinds `expect` knows from then on."""
        found = list(structure.walk(document.value))
        self._pointers[document.path] = _by_kind(found)
        return found

    def _is_of(self, kind: structure.Kind, spot: Spot) -> bool:
        """Whether an object of *kind* stands at *spot*."""
        path = spot.document.path
        if spot.pointer not in self._pointers.get(path, {}).get(kind, ()):
            # A document of which only a part was looked at, or none.
            self._pointers[path] = _by_kind(structure.walk(spot.document.value))
        return spot.pointer in self._pointers[path].get(kind, ())

    def follow(self, spot: Spot) -> Spot:
        """*spot*, or where its chain of `$ref`s ends.

        Raises:
            InputError: a reference is broken or runs in a circle.
        """
        return self._followed(spot, self.resolve)

    def follow_alone(self, schema: Spot) -> Spot:
        """*schema*, or where its chain of `$ref`s ends, as far as nothing beside these says more about a value.

        Raises:
            InputError: as `follow`.
        """
        current = schema
        for _ in range(MAX_REFERENCE_CHAIN):
            value = current.value
            if not (isinstance(value, Mapping) and isinstance(value.get("$ref"), str)):
                return current
            if any(key not in _ANNOTATIONS and not key.startswith("x-") for key in value):
                return current
            current = self.resolve(current, value["$ref"])
        return self.follow(schema)

    def follow_as_written(self, spot: Spot) -> Spot:
        """*spot*, or where its chain of `$ref`s ends, as `resolve_as_written` goes.

        Raises:
            InputError: as `follow`.
        """
        return self._followed(spot, self.resolve_as_written)

    @staticmethod
    def _followed(spot: Spot, resolve: Callable[[Spot, str], Spot]) -> Spot:
        current = spot
        for _ in range(MAX_REFERENCE_CHAIN):
            if not (
                isinstance(current.value, Mapping) and isinstance(current.value.get("$ref"), str)
            ):
                return current
            current = resolve(current, current.value["$ref"])
        raise InputError([spot.problem("the chain of $refs never ends")])

    def _target(self, spot: Spot, where: str, reference: str, target: str) -> Path:
        key = spot.document.path, target
        if key not in self._targets:
            self._targets[key] = self._found(spot, where, reference, target)
        return self._targets[key]

    def _found(self, spot: Spot, where: str, reference: str, target: str) -> Path:
        def refuse(message: str, hint: str) -> InputError:
            return InputError([spot.document.problem(where, message, hint)])

        if "://" in target or target.startswith("//") or target.startswith("urn:"):
            raise refuse(
                f"{reference!r} is remote; nothing is fetched",
                "copy the document into the spec's folder",
            )
        try:
            path = _beside(spot.document, target)
            exists = path.is_file()
        except (OSError, ValueError, RuntimeError):
            # Too long, with a NUL, or links in a circle.
            raise refuse(f"{reference!r} names a file that cannot exist", "") from None
        if not path.is_relative_to(self._root):
            raise refuse(
                f"{reference!r} leads outside the spec's folder",
                f"keep it under {self.display(self._root)}",
            )
        if path.exists() and not exists:
            hint = "name a file in it" if path.is_dir() else ""
            raise refuse(f"{reference!r} names something that is no file", hint)
        if not exists:
            names = [p.name for p in path.parent.glob("*")] if path.parent.is_dir() else []
            raise refuse(
                f"{reference!r} names a file that does not exist", nearest(path.name, names)
            )
        return path

    @staticmethod
    def _nearest(document: Document, pointer: str) -> str:
        if pointer and not pointer.startswith("/"):
            return nearest(pointer, [name for _, name in identifiers_of(document).anchors])
        return nearest_step(document.value, pointer)


def _beside(document: Document, target: str) -> Path:
    """The absolute path of the file *target*, percent-encoded and relative to the folder of *document*.

    Raises:
        OSError, ValueError, RuntimeError: there can be no such file.
    """
    if len(target) > _LONGEST_TARGET:
        raise ValueError("no file has a name of that length")
    return (document.path.parent / unquote(target)).resolve()


def _anchored(document: Document, pointer: str) -> str:
    """*pointer*, or the pointer that it stands for as an anchor of *document*."""
    return identifiers_of(document).anchors.get((document.path.as_uri(), pointer), pointer)


def _by_kind(places: Iterable[structure.Place]) -> Mapping[structure.Kind, set[str]]:
    """The pointers of *places*, by the kind of what stands there."""
    found: dict[structure.Kind, set[str]] = {}
    for place in places:
        found.setdefault(place.kind, set()).add(place.pointer)
    return found


def mapping_reference(target: str) -> str:
    """The reference that a discriminator's mapping to *target* means, which may be the name of a component."""
    if "/" in target or "#" in target or target.endswith((".yaml", ".yml", ".json")):
        return target
    return f"#/components/schemas/{pointers.escape(target)}"


def references(document: Document) -> tuple[Spot, ...]:
    """Every object of *document* that holds a `$ref`."""
    if "references" not in document.kept:
        document.kept["references"] = tuple(
            Spot(document, place.pointer, place.value)
            for place in structure.walk(document.value)
            if structure.is_reference(place)
        )
    found: tuple[Spot, ...] = document.kept["references"]
    return found
