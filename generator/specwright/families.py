"""Families: a schema with a discriminator that lists nothing, and all that builds on it.

OpenAPI lets a schema leave the list of its alternatives to those who have it in their `allOf`: where a document refers
to such a base, one of these is meant, and the discriminator tells which. Within their `allOf`, the base is just itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from .composing import Composition
from .errors import InputError
from .pointers import split
from .resolving import Spot, Workspace, mapping_reference

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Family:
    """A base and what builds on it.

    Attributes:
        base: the schema with the discriminator.
        property: the name of the member that decides.
        choices: the schema that each value of it chooses, the base among them if it can be chosen.
        optional: whether an object without that member is one of the base.
        nullable: whether null stands for any of them.
        lineage: keys of the schemas that build on the base, and of those between.
    """

    base: Spot
    property: str
    choices: tuple[tuple[str, Spot], ...]
    optional: bool
    nullable: bool
    lineage: frozenset[_Key]


class Families:
    """Finds the families among the components of some documents.

    Args:
        workspace: holds the documents.
        paths: where these are; what they refer to is searched as well.
    """

    def __init__(self, workspace: Workspace, paths: Iterable[Path]) -> None:
        self._workspace = workspace
        self._paths = tuple(paths)
        self._composition = Composition(workspace)
        self._known: dict[_Key, Family | None] = {}
        self._parts_of: dict[_Key, tuple[Spot, ...]] = {}
        self._keys_of: dict[_Key, frozenset[_Key]] = {}

    def of(self, spot: Spot) -> Family | None:
        """The family whose base stands at *spot*, None where that is no base or nothing builds on it.

        Raises:
            InputError: its mapping leads nowhere.
        """
        if not _is_base(spot.value):
            return None
        if spot.key not in self._known:
            heirs = self._heirs.get(spot.key, ())
            self._known[spot.key] = self._family(spot, list(heirs)) if heirs else None
        return self._known[spot.key]

    def builds_on(self, spot: Spot, base: Spot) -> bool:
        """Whether the schema at *spot* is of the family of *base*, without being it."""
        family = self.of(base)
        return family is not None and spot.key in family.lineage

    def is_heir(self, spot: Spot) -> bool:
        """Whether the schema at *spot* builds on the base of a family."""
        return spot.key in self._all_heirs

    @cached_property
    def _all_heirs(self) -> frozenset[_Key]:
        return frozenset(heir.key for heirs in self._heirs.values() for heir in heirs)

    @cached_property
    def _heirs(self) -> Mapping[_Key, list[Spot]]:
        """The components that build on each base, by its key."""
        found: dict[_Key, list[Spot]] = {}
        for schema in self._components():
            for part in self._parts(schema)[:-1]:
                if _is_base(part.value) and schema not in found.setdefault(part.key, []):
                    found[part.key].append(schema)
        return found

    def _components(self) -> Iterator[Spot]:
        """The named schemas with an `allOf`: those beside which a base can stand."""
        for path in sorted(self._workspace.reached(self._paths)):
            document = self._workspace.open(path)
            value = document.value if isinstance(document.value, Mapping) else {}
            schemas = (value.get("components") or {}).get("schemas") or {}
            root = Spot(document, "", value)
            for name, schema in schemas.items():
                if isinstance(schema, Mapping) and "allOf" in schema and "$ref" not in schema:
                    yield root.child("components", "schemas", name)

    def _parts(self, spot: Spot) -> tuple[Spot, ...]:
        """What holds together at *spot*, itself last."""
        if spot.key not in self._parts_of:
            try:
                self._parts_of[spot.key] = tuple(self._composition.parts(spot))
            except InputError:
                # That it is made of itself is told where it is used.
                self._parts_of[spot.key] = (spot,)
        return self._parts_of[spot.key]

    def _above(self, spot: Spot) -> frozenset[_Key]:
        """The keys of what holds together at *spot*."""
        if spot.key not in self._keys_of:
            self._keys_of[spot.key] = frozenset(part.key for part in self._parts(spot))
        return self._keys_of[spot.key]

    def _family(self, base: Spot, heirs: list[Spot]) -> Family:
        name = base.value["discriminator"]["propertyName"]
        mapping = base.value["discriminator"].get("mapping", {})
        place = base.child("discriminator")
        mapped = {
            value: self._workspace.follow(
                self._workspace.resolve(place, mapping_reference(target), "mapping", value)
            )
            for value, target in mapping.items()
        }
        choices = dict(mapped)
        told = {schema.key for schema in mapped.values()}
        unmapped = [heir for heir in heirs if heir.key not in told]
        said = [(self._values(heir, name, base), heir) for heir in unmapped]
        # Where one says "a" and another "a or b", the first is meant by "a".
        for values, heir in sorted(said, key=lambda each: len(each[0])):
            for value in values or (_name_of(heir),):
                choices.setdefault(value, heir)
        if not mapping and self._values(base, name) in ((), (_name_of(base),)):
            choices.setdefault(_name_of(base), base)
        members = {member.name: member for member in self._composition.members(base)}
        kinds = base.value.get("type")
        return Family(
            base,
            name,
            tuple(choices.items()),
            optional=name not in members or not members[name].required,
            nullable=isinstance(kinds, list) and "null" in kinds,
            lineage=frozenset(self._lineage(base, heirs)),
        )

    def _values(self, schema: Spot, name: str, base: Spot | None = None) -> tuple[str, ...]:
        """The values that *schema*, apart from what it has of *base*, allows for its member *name*; () for any."""
        inherited = self._above(base) if base else frozenset()
        for part in self._parts(schema)[::-1]:
            properties = part.value.get("properties", {})
            if part.key not in inherited and name in properties:
                member = self._workspace.follow(part.child("properties", name)).value
                values = _listed(member)
                if values:
                    return values
        return ()

    def _lineage(self, base: Spot, heirs: list[Spot]) -> Iterator[_Key]:
        for heir in heirs:
            for part in self._parts(heir):
                if part.key != base.key and base.key in self._above(part):
                    yield part.key


_OF_WORKSPACES: WeakKeyDictionary[Workspace, Families] = WeakKeyDictionary()


def families_of(workspace: Workspace) -> Families:
    """The families among all documents of *workspace*, which must be open."""
    if workspace not in _OF_WORKSPACES:
        _OF_WORKSPACES[workspace] = Families(workspace, workspace.documents)
    return _OF_WORKSPACES[workspace]


def _is_base(schema: Any) -> bool:
    """Whether *schema* leaves to others what its discriminator chooses among."""
    return (
        isinstance(schema, Mapping)
        and isinstance(schema.get("discriminator"), Mapping)
        and "oneOf" not in schema
        and "anyOf" not in schema
    )


def _name_of(schema: Spot) -> str:
    return split(schema.pointer)[-1]


def _listed(schema: Any) -> tuple[str, ...]:
    """The texts that *schema* allows, () where it does not list them."""
    if not isinstance(schema, Mapping):
        return ()
    listed = [schema["const"]] if "const" in schema else schema.get("enum", ())
    return tuple(each for each in listed if isinstance(each, str))
