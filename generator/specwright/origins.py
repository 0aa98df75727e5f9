"""Origins: where what stands in a document that was converted was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .loading import Document


class _Origin(NamedTuple):
    document: Document
    pointer: str
    keeps_paths: bool


class Origins:
    """For each place of a converted document, the document and the place that it comes from.

    Only what moved is noted: anything else comes from the same place as what holds it, by the same path.

    Args:
        document: the document as it was written, from which all comes of which nothing else is noted.
    """

    def __init__(self, document: Document) -> None:
        self._origins = {"": _Origin(document, "", True)}
        self._copies: dict[str, tuple[str, str]] = {}

    def moved(self, pointer: str, document: Document, origin: str) -> None:
        """Note that what is at *pointer* stands at *origin* of *document*, and all below it by the same path."""
        self._origins[pointer] = _Origin(document, origin, True)

    def made(self, pointer: str, document: Document, origin: str) -> None:
        """Note that what is at *pointer* and below it was made from what stands at *origin* of *document*."""
        self._origins[pointer] = _Origin(document, origin, False)

    def copied(self, pointer: str, document: Document, origin: str) -> None:
        """Note that the component at *pointer* is what any document makes of what stands at *origin* of *document*."""
        self.moved(pointer, document, origin)
        self._copies[pointer] = str(document.path), origin

    def identify(self, pointer: str) -> tuple[str, str] | None:
        """What tells what is at *pointer* from all else, in any document, if it lies in a component that was copied."""
        parts = pointer.split("/", 4)
        file, origin = self._copies.get("/".join(parts[:4]), ("", ""))
        return (file, "/".join((origin, *parts[4:]))) if file else None

    def trace(self, pointer: str) -> tuple[Document, str]:
        """The document that what is at *pointer* was written in, and its pointer there."""
        holder = pointer
        while holder not in self._origins:
            holder = holder.rpartition("/")[0]
        document, origin, keeps_paths = self._origins[holder]
        return document, origin + pointer[len(holder) :] if keeps_paths else origin

    def places_of(self, file: str, pointer: str) -> tuple[str, ...]:
        """Where in the converted document that is, or came to, what stands at *pointer* of the *file* of this name."""
        found: dict[int, list[str]] = {}
        for holder, origin in self._origins.items():
            within = pointer == origin.pointer or pointer.startswith(f"{origin.pointer}/")
            if within and origin.document.name == file:
                rest = pointer[len(origin.pointer) :] if origin.keeps_paths else ""
                found.setdefault(len(origin.pointer), []).append(holder + rest)
        return tuple(found[max(found)]) if found else ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that something comes from, the converted one first."""
        found = {origin.document.path: origin.document for origin in self._origins.values()}
        return tuple(found.values())
