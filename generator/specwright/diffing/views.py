"""A schema as its instances see it: all schemas that hold together, with those behind `$ref` and `allOf`."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..bundling import mapping_target
from ..errors import InputError
from ..families import families_of
from ..resolving import Spot, Workspace
from .canonical import canonical

#: Keywords of which the strictest counts.
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
#: Keywords that hold as soon as one of the schemas says so.
_FLAGS = ("uniqueItems", "deprecated", "readOnly", "writeOnly", "x-idempotency-token")
_TYPES = frozenset({"string", "number", "boolean", "object", "array", "null"})
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Option:
    """One of the schemas of a oneOf or anyOf, or of those that build on a base.

    Attributes:
        name: discriminator value, component or title; "" where it has none.
        spot: the schema.
        settled: whether a discriminator chooses it by its name.
        apart: keys of the parts of it that are looked at elsewhere.
    """

    name: str
    spot: Spot
    settled: bool = False
    apart: frozenset[_Key] = frozenset()

    def view(self, workspace: Workspace) -> View:
        """The schema, without what is looked at elsewhere."""
        return View(workspace, self.spot, apart=self.apart)


class View:
    """What the schemas at some spots say together.

    Args:
        workspace: resolves their references.
        spots: the schemas, one at least; what the first ones say of title, description and the like counts.
        apart: keys of parts of them to leave out.
    """

    def __init__(
        self, workspace: Workspace, *spots: Spot, apart: frozenset[_Key] = frozenset()
    ) -> None:
        self.workspace = workspace
        self.spots = spots
        found = _parts(workspace, spots)
        self.parts = [part for part, _ in found if part.key not in apart]
        #: Keys of the parts that hold for everything but null.
        self._beside_null = frozenset(part.key for part, beside_null in found if beside_null)

    @property
    def spot(self) -> Spot:
        """The outermost of the schemas."""
        return self.spots[0]

    @cached_property
    def key(self) -> tuple[Hashable, ...]:
        """What tells this schema from every other."""
        return tuple((part.key, part.key in self._beside_null) for part in self.parts)

    @property
    def name(self) -> str:
        """The name of the component that the schema is, "" for one that has no name."""
        return next(filter(None, (_component(self.workspace.follow(s)) for s in self.spots)), "")

    def get(self, keyword: str) -> Any:
        """The value of *keyword*: the strictest limit, else the outermost; None when there is none."""
        part = self._saying(keyword)
        return part.value[keyword] if part else None

    def at(self, keyword: str) -> Spot:
        """Where the value of *keyword* stands; the schema itself when there is none."""
        part = self._saying(keyword)
        return part.child(keyword) if part else self.spot

    @cached_property
    def keywords(self) -> Mapping[str, list[Spot]]:
        """The schemas that have a keyword, by keyword."""
        found: dict[str, list[Spot]] = {}
        for part in self.parts:
            for keyword in part.value:
                found.setdefault(keyword, []).append(part)
        return found

    def all(self, keyword: str) -> list[Any]:
        """Every value of *keyword*, each once."""
        found = [part.value[keyword] for part in self.keywords.get(keyword, ())]
        return found if len(found) < 2 else list({canonical(each): each for each in found}.values())

    def _saying(self, keyword: str) -> Spot | None:
        found = self.keywords.get(keyword, ())
        if len(found) < 2:
            return found[0] if found else None
        numbers = [part for part in found if is_number(part.value[keyword])]
        if keyword in _LOWER and numbers:
            return max(numbers, key=lambda part: part.value[keyword])
        if keyword in _UPPER and numbers:
            return min(numbers, key=lambda part: part.value[keyword])
        if keyword in _FLAGS:
            return next((part for part in found if part.value[keyword] is True), found[0])
        return found[0]

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that are allowed; integers as "integer" beside "number" for all numbers."""
        allowed = set(_TYPES)
        for part in self.keywords.get("type", ()):
            declared = _declared(part)
            if declared is not None:
                allowed = _common(allowed, declared | self._let_off(part))
        return frozenset(allowed)

    def _let_off(self, part: Spot) -> set[str]:
        return {"null"} if part.key in self._beside_null else set()

    def takes_null(self, known: dict[Hashable, bool] | None = None) -> bool:
        """Whether null is valid, as far as types, values and alternatives say.

        Args:
            known: what was found out already, by the keys of schemas; of those being looked at, False.
        """
        known = {} if known is None else known
        if self.key not in known:
            known[self.key] = False
            known[self.key] = all(
                part.key in self._beside_null or self._part_takes_null(part, known)
                for part in self.parts
            )
        return known[self.key]

    def _part_takes_null(self, part: Spot, known: dict[Hashable, bool]) -> bool:
        declared, values = _declared(part), _listed(part)
        if declared is not None and "null" not in declared:
            return False
        if values is not None and None not in values:
            return False
        for keyword in ("oneOf", "anyOf"):
            if _null_of(part.value.get(keyword)) is not None:
                continue
            options = self._options(part, keyword)
            if options and not any(o.view(self.workspace).takes_null(known) for o in options):
                return False
        return True

    @property
    def values(self) -> list[Any] | None:
        """The only values that are allowed; None when they are not listed."""
        listed: list[Any] | None = None
        for part in self.parts:
            own = _listed(part)
            if own is None:
                continue
            if listed is None:
                listed = own
            else:
                known = set(map(canonical, own))
                listed = [value for value in listed if canonical(value) in known]
        return listed

    @cached_property
    def properties(self) -> Mapping[str, View]:
        """The described members, each with all that is said of it."""
        return self.named("properties")

    def named(self, keyword: str) -> dict[str, View]:
        """What the schemas under *keyword* say together, by their names there."""
        found: dict[str, list[Spot]] = {}
        for part in self.keywords.get(keyword, ()):
            members = part.value[keyword]
            for name in members if isinstance(members, Mapping) else ():
                found.setdefault(name, []).append(part.child(keyword, name))
        return {name: View(self.workspace, *spots) for name, spots in found.items()}

    def below(self, keyword: str) -> View | None:
        """What the schemas under *keyword* say together; None where there is none."""
        spots = [
            part.child(keyword)
            for part in self.keywords.get(keyword, ())
            if isinstance(part.value[keyword], (Mapping, bool))
        ]
        return View(self.workspace, *spots) if spots else None

    @property
    def by_position(self) -> list[View]:
        """The items that are described by their position."""
        lists = [
            part
            for part in self.keywords.get("prefixItems", ())
            if isinstance(part.value["prefixItems"], list)
        ]
        count = max((len(part.value["prefixItems"]) for part in lists), default=0)
        return [
            View(
                self.workspace,
                *(p.child("prefixItems", i) for p in lists if i < len(p.value["prefixItems"])),
            )
            for i in range(count)
        ]

    @cached_property
    def required(self) -> frozenset[str]:
        """The names of the members that must be present."""
        names: set[str] = set()
        for part in self.keywords.get("required", ()):
            own = part.value["required"]
            names.update(own if isinstance(own, list) else ())
        return frozenset(names)

    @property
    def closed(self) -> bool:
        """Whether members that are not described are refused."""
        return any(
            part.value[keyword] is False
            for keyword in ("additionalProperties", "unevaluatedProperties")
            for part in self.keywords.get(keyword, ())
        )

    def unions(self, keyword: str) -> list[list[Option]]:
        """The alternatives under *keyword*, of each schema that has some; without null, which `takes_null` tells of."""
        bases = self.keywords.get("discriminator", ()) if keyword == "oneOf" else ()
        # What builds on a base is listed nowhere.
        holders = {part.key: part for part in (*self.keywords.get(keyword, ()), *bases)}
        found = (self._options(part, keyword) for part in holders.values())
        return [options for options in found if options]

    def _options(self, part: Spot, keyword: str) -> list[Option]:
        listed = part.value.get(keyword)
        null = _null_of(listed)
        labels = self._labels(part)
        chosen = "discriminator" in part.value
        found: list[Option] = []
        for index in range(len(listed) if isinstance(listed, list) else 0):
            if index == null:
                continue
            spot = part.child(keyword, index)
            target = self.workspace.follow(spot)
            title = spot.value.get("title", "") if isinstance(spot.value, Mapping) else ""
            settled = labels.get(target.key) or (chosen and _component(target))
            name = settled or _component(target) or title
            found.append(Option(str(name), spot, bool(settled)))
        return [*found, *self._family(part)] if keyword == "oneOf" else found

    def _family(self, part: Spot) -> Iterator[Option]:
        """Those that build on *part*, by the value that chooses them; none where this is itself one of them."""
        families = families_of(self.workspace)
        family = families.of(part)
        if family is None or any(
            families.builds_on(self.workspace.follow(spot), part) for spot in self.spots
        ):
            return
        apart = frozenset(each.key for each, _ in _parts(self.workspace, (part,)))
        for value, schema in family.choices:
            if schema.key != part.key:
                yield Option(value, schema, True, apart)

    def _labels(self, part: Spot) -> Mapping[_Key, str]:
        discriminator = part.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, Mapping) else None
        labels: dict[_Key, str] = {}
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
        for part in self.keywords.get("x-validations", ()):
            listed = part.value["x-validations"]
            for index, rule in enumerate(listed if isinstance(listed, list) else ()):
                if isinstance(rule, Mapping) and isinstance(rule.get("id"), str):
                    found[rule["id"]] = part.child("x-validations", index)
        return found


def _parts(workspace: Workspace, spots: tuple[Spot, ...]) -> list[tuple[Spot, bool]]:
    """All schemas that hold with those at *spots*, from outside inwards, and whether each holds but for null."""
    found: dict[_Key, tuple[Spot, bool]] = {}
    pending = deque((spot, False) for spot in spots)
    while pending:
        current, beside_null = pending.popleft()
        known = found.get(current.key)
        if known is not None and (beside_null or not known[1]):
            continue
        if not isinstance(current.value, Mapping):
            # The schemas true and false: everything, nothing.
            current = Spot(current.document, current.pointer, {} if current.value else {"enum": []})
        if isinstance(current.value.get("$ref"), str):
            pending.append((workspace.resolve(current, current.value["$ref"]), beside_null))
        combined = current.value.get("allOf")
        if isinstance(combined, list):
            pending.extend((current.child("allOf", i), beside_null) for i in range(len(combined)))
        for keyword in ("oneOf", "anyOf"):
            listed = current.value.get(keyword)
            null = _null_of(listed)
            if null is not None and len(listed) == 2:
                pending.append((current.child(keyword, 1 - null), True))
                rest = {k: v for k, v in current.value.items() if k != keyword}
                current = Spot(current.document, current.pointer, rest)
        found[current.key] = (current, beside_null)
    return list(found.values())


def _null_of(listed: Any) -> int | None:
    """Which of the alternatives *listed* is null and nothing else, None when none is, or there is no other."""
    if not isinstance(listed, list) or len(listed) < 2:
        return None
    nulls = [index for index, schema in enumerate(listed) if _is_null(schema)]
    return nulls[0] if len(nulls) == 1 else None


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, Mapping):
        return False
    is_const = "const" in schema and schema["const"] is None
    return schema.get("type") in ("null", ["null"]) or is_const or schema.get("enum") == [None]


def _component(target: Spot) -> str:
    """The name of the component at *target*, "" where there is none."""
    parts = target.pointer.split("/")
    return parts[3] if parts[1:3] == ["components", "schemas"] and len(parts) == 4 else ""


def _declared(part: Spot) -> set[str] | None:
    declared = part.value.get("type")
    if isinstance(declared, str):
        return {declared}
    return set(map(str, declared)) if isinstance(declared, list) else None


def _listed(part: Spot) -> list[Any] | None:
    own = [part.value["const"]] if "const" in part.value else part.value.get("enum")
    return own if isinstance(own, list) else None


def _common(allowed: set[str], declared: set[str]) -> set[str]:
    """The types in both sets, an integer being a number."""
    both = allowed & declared
    if ("integer" in declared and "number" in allowed) or (
        "integer" in allowed and "number" in declared
    ):
        both.add("integer")
    return both - {"integer"} if "number" in both else both


def is_number(value: object) -> bool:
    """Whether *value* is a number, which true and false are not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
