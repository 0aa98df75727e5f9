"""A schema as its instances see it: its own keywords together with those behind `$ref` and `allOf`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..bundling import mapping_target
from ..errors import InputError
from ..families import families_of
from ..resolving import Spot, Workspace

#: Keywords of which the strictest counts, and how the stricter of two is told.
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_TYPES = frozenset({"string", "number", "boolean", "object", "array", "null"})


@dataclass(frozen=True, slots=True)
class Option:
    """One of the schemas of a oneOf or anyOf, or of those that build on a base.

    Attributes:
        name: the name by which it is told from the others.
        spot: the schema.
        apart: keys of the parts of it that are looked at elsewhere.
    """

    name: str
    spot: Spot
    apart: frozenset[tuple[str, str]] = frozenset()

    def view(self, workspace: Workspace) -> View:
        """The schema, without what is looked at elsewhere."""
        return View(workspace, self.spot, self.apart)


class View:
    """The schema at a spot.

    Args:
        workspace: resolves its references.
        spot: the schema.
        apart: keys of parts of it to leave out.
    """

    def __init__(
        self, workspace: Workspace, spot: Spot, apart: frozenset[tuple[str, str]] = frozenset()
    ) -> None:
        self.workspace = workspace
        self.spot = spot
        self.parts = [part for part in _parts(workspace, spot) if part.key not in apart]

    @property
    def key(self) -> tuple[tuple[str, str], ...]:
        """What tells this schema from every other."""
        return tuple(part.key for part in self.parts)

    @property
    def name(self) -> str:
        """The name of the component that the schema is, "" for one that has no name."""
        target = self.workspace.follow(self.spot)
        parts = target.pointer.split("/")
        return parts[3] if parts[1:3] == ["components", "schemas"] and len(parts) == 4 else ""

    def get(self, keyword: str) -> Any:
        """The value of *keyword*: the strictest limit, else the outermost; None when there is none."""
        found = [part.value[keyword] for part in self.parts if keyword in part.value]
        numbers = [value for value in found if _is_number(value)]
        if keyword in _LOWER and numbers:
            return max(numbers)
        if keyword in _UPPER and numbers:
            return min(numbers)
        return found[0] if found else None

    def at(self, keyword: str) -> Spot:
        """Where *keyword* stands; the schema itself when it does not."""
        for part in self.parts:
            if keyword in part.value:
                return part.child(keyword)
        return self.spot

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that are allowed; integers as "integer" beside "number" for all numbers."""
        allowed = set(_TYPES)
        for part in self.parts:
            declared = part.value.get("type")
            if isinstance(declared, str):
                declared = [declared]
            if isinstance(declared, list):
                allowed = _common(allowed, set(declared))
        return frozenset(allowed)

    @property
    def values(self) -> list[Any] | None:
        """The only values that are allowed; None when they are not listed."""
        listed: list[Any] | None = None
        for part in self.parts:
            own = [part.value["const"]] if "const" in part.value else part.value.get("enum")
            if isinstance(own, list):
                listed = own if listed is None else [value for value in listed if value in own]
        return listed

    @property
    def properties(self) -> Mapping[str, Spot]:
        """The described members."""
        found: dict[str, Spot] = {}
        for part in self.parts:
            members = part.value.get("properties")
            for name in members if isinstance(members, Mapping) else ():
                found.setdefault(name, part.child("properties", name))
        return found

    @property
    def required(self) -> frozenset[str]:
        """The names of the members that must be present."""
        names: set[str] = set()
        for part in self.parts:
            own = part.value.get("required")
            names.update(own if isinstance(own, list) else ())
        return frozenset(names)

    @property
    def closed(self) -> bool:
        """Whether members that are not described are refused."""
        return any(
            part.value.get(keyword) is False
            for part in self.parts
            for keyword in ("additionalProperties", "unevaluatedProperties")
        )

    def options(self, keyword: str) -> dict[str, Option]:
        """The alternatives under *keyword*, by name: discriminator value, component, title, else their number."""
        found: dict[str, Option] = {}
        for part in self.parts:
            listed = part.value.get(keyword)
            labels = self._labels(part)
            for index in range(len(listed) if isinstance(listed, list) else 0):
                spot = part.child(keyword, index)
                target = self.workspace.follow(spot)
                name = labels.get(target.key) or View(self.workspace, spot).name
                title = spot.value.get("title", "") if isinstance(spot.value, Mapping) else ""
                name = str(name or title or index)
                found[name] = Option(name, spot)
            if keyword == "oneOf":
                found.update(self._family(part))
        return found

    def _family(self, part: Spot) -> Iterator[tuple[str, Option]]:
        """Those that build on *part*, by the value that chooses them; none where this is itself one of them."""
        families = families_of(self.workspace)
        family = families.of(part)
        if family is None or families.builds_on(self.workspace.follow(self.spot), part):
            return
        apart = frozenset(each.key for each in _parts(self.workspace, part))
        for value, schema in family.choices:
            if schema.key != part.key:
                yield value, Option(value, schema, apart)

    def _labels(self, part: Spot) -> Mapping[tuple[str, str], str]:
        discriminator = part.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, Mapping) else None
        labels: dict[tuple[str, str], str] = {}
        for value, target in mapping.items() if isinstance(mapping, Mapping) else ():
            try:
                schema = mapping_target(part.child("discriminator"), target, self.workspace)
            except InputError:
                continue
            labels.setdefault(self.workspace.follow(schema).key, value)
        return labels

    def rules(self) -> dict[str, Spot]:
        """The cross-field rules by id."""
        found: dict[str, Spot] = {}
        for part in self.parts:
            listed = part.value.get("x-validations")
            for index, rule in enumerate(listed if isinstance(listed, list) else ()):
                if isinstance(rule, Mapping) and isinstance(rule.get("id"), str):
                    found[rule["id"]] = part.child("x-validations", index)
        return found


def _parts(workspace: Workspace, spot: Spot) -> list[Spot]:
    found: list[Spot] = []
    pending = [spot]
    seen: set[tuple[str, str]] = set()
    while pending:
        current = pending.pop(0)
        if current.key in seen:
            continue
        seen.add(current.key)
        if not isinstance(current.value, Mapping):
            # The schemas true and false: everything, nothing.
            current = Spot(current.document, current.pointer, {} if current.value else {"enum": []})
        found.append(current)
        if isinstance(current.value.get("$ref"), str):
            pending.append(workspace.resolve(current, current.value["$ref"]))
        combined = current.value.get("allOf")
        if isinstance(combined, list):
            pending.extend(current.child("allOf", index) for index in range(len(combined)))
    return found


def _common(allowed: set[str], declared: set[str]) -> set[str]:
    """The types in both sets, an integer being a number."""
    both = allowed & declared
    if ("integer" in declared and "number" in allowed) or (
        "integer" in allowed and "number" in declared
    ):
        both.add("integer")
    return both - {"integer"} if "number" in both else both


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
