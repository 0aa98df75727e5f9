"""Composition: of which members an object schema is made, through `$ref`, `allOf` and the branches of its unions.

What several parts of an `allOf` say of one property holds together: each refines what the others say. What branches
of a union say holds only for those who take the branch, so nobody need have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .errors import InputError
from .resolving import Spot, Workspace

#: Keywords whose schemas describe an instance only if something else holds.
_BRANCHES = ("oneOf", "anyOf")
_CONDITIONALS = ("then", "else")
#: Keywords that are false where members that nothing describes are refused.
_CLOSING = ("additionalProperties", "unevaluatedProperties")
_Key = tuple[str, str]

#: A model of so many members takes 2 GB to generate.
_MOST_MEMBERS = 50_000


@dataclass(slots=True)
class Member:
    """A property of an object.

    Attributes:
        name: as on the wire.
        refinements: the schemas that hold of it in any case, the outermost last.
        alternatives: the schemas that hold of it in some branch.
        required: whether an instance must have it.
    """

    name: str
    refinements: list[Spot] = field(default_factory=list)
    alternatives: list[Spot] = field(default_factory=list)
    required: bool = False

    @property
    def schemas(self) -> list[Spot]:
        """All that describes it: the refinements, or the alternatives where there are none."""
        return self.refinements or self.alternatives


class Composition:
    """Answers what schemas are composed of.

    Args:
        workspace: the documents.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def parts(self, spot: Spot) -> Iterator[Spot]:
        """The schemas that hold together at *spot*: what its `$ref` and its `allOf` lead to, and itself last.

        Each comes once, however many ways lead to it.

        Raises:
            InputError: it is made of itself.
        """
        found: list[Spot] = []
        self._add_parts(spot, {}, found)
        return iter(found)

    def _add_parts(self, spot: Spot, entered: dict[_Key, bool], found: list[Spot]) -> None:
        """Add the parts of *spot* without those *entered* already, which are marked true once all below is *found*."""
        key = spot.key
        if not isinstance(spot.value, Mapping) or entered.get(key):
            return
        if key in entered:
            problem = spot.problem("the allOf is made of itself", "take the reference out")
            raise InputError([problem])
        entered[key] = False
        if isinstance(spot.value.get("$ref"), str):
            self._add_parts(self._workspace.resolve(spot, spot.value["$ref"]), entered, found)
        for index in range(len(spot.value.get("allOf") or ())):
            self._add_parts(spot.child("allOf", index), entered, found)
        entered[key] = True
        found.append(spot)

    def members(self, *spots: Spot) -> list[Member]:
        """The members of an object that all of *spots* describe, in source order.

        Raises:
            InputError: there are more than a model can have.
        """
        found: dict[str, Member] = {}
        parts = list({part.key: part for spot in spots for part in self.parts(spot)}.values())
        for part in parts:
            for name in part.value.get("properties", ()):
                member = found.setdefault(name, Member(name))
                member.refinements.append(part.child("properties", name))
        if len(found) > _MOST_MEMBERS:
            message = f"an object of more than {_MOST_MEMBERS:,} properties"
            raise InputError([spots[0].problem(message, "describe them by additionalProperties")])
        self._add_branches(found, parts, set())
        required = {name for part in parts for name in part.value.get("required", ())}
        for member in found.values():
            member.required = member.name in required
        return list(found.values())

    def certain(self, *spots: Spot) -> set[str]:
        """The members of an object that all of *spots* describe which are described wherever they can be.

        Any other may be anything where the condition does not hold under which it is described.
        """
        parts = [part for spot in spots for part in self.parts(spot)]
        if _is_closed(parts):
            return {member.name for member in self.members(*spots)}
        return self._certain(parts, {})

    def _certain(self, parts: list[Spot], known: dict[_Key, set[str]]) -> set[str]:
        """As `certain`; *known* is what was found out of parts, of those being looked at, nothing."""
        found: set[str] = set()
        for part in parts:
            if part.key not in known:
                known[part.key] = set()
                own = set(part.value.get("properties", ()))
                unions = [list(self.branches(part, (keyword,))) for keyword in _BRANCHES]
                if all(keyword in part.value for keyword in _CONDITIONALS):
                    unions.append([part.child(keyword) for keyword in _CONDITIONALS])
                known[part.key] = own.union(*(self._certain_of_any(each, known) for each in unions))
            found |= known[part.key]
        return found

    def _certain_of_any(self, branches: list[Spot], known: dict[_Key, set[str]]) -> set[str]:
        """The members that each of the *branches* describes or refuses."""
        parts = [list(self.parts(branch)) for branch in branches]
        described = [self._certain(each, known) for each in parts]
        closed = [_is_closed(each) for each in parts]
        return {
            name
            for name in set().union(*described)
            if all(name in names or own for names, own in zip(described, closed, strict=True))
        }

    def says(self, member: Member, keyword: str) -> bool:
        """Whether a schema that holds of *member* in any case says `true` under *keyword*."""
        parts = (part for schema in member.refinements for part in self.parts(schema))
        return any(part.value.get(keyword) is True for part in parts)

    def has_members(self, spot: Spot) -> bool:
        """Whether *spot* describes an object with members of its own."""
        return bool(self.members(spot))

    def branches(self, part: Spot, keywords: tuple[str, ...] = _BRANCHES) -> Iterator[Spot]:
        """The branches of the unions that stand in *part* itself."""
        for keyword in keywords:
            for index in range(len(part.value.get(keyword, ()))):
                yield part.child(keyword, index)

    def _add_branches(self, found: dict[str, Member], parts: list[Spot], seen: set[_Key]) -> None:
        """Add what the branches of unions in *parts* say; *seen* are the schemas that are looked at already."""
        seen |= {part.key for part in parts}
        for part in parts:
            branches = list(self.branches(part))
            if any(self._workspace.follow(branch).key in seen for branch in branches):
                # A base that lists what is derived from it says nothing about one of these.
                branches = []
            branches += [part.child(each) for each in _CONDITIONALS if each in part.value]
            depending = part.value.get("dependentSchemas", ())
            branches += [part.child("dependentSchemas", each) for each in depending]
            for branch in branches:
                inner = list(self.parts(branch))
                for each in inner:
                    for name in each.value.get("properties", ()):
                        member = found.setdefault(name, Member(name))
                        member.alternatives.append(each.child("properties", name))
                self._add_branches(found, inner, seen)


def _is_closed(parts: list[Spot]) -> bool:
    """Whether one of *parts*, which hold together, refuses what is not described."""
    return any(part.value.get(keyword) is False for part in parts for keyword in _CLOSING)
