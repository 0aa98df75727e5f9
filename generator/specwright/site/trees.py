"""Trees: the parameters of a request as a reader sees them, all profiles of it in one tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .. import ir, pointers
from ..describing import Profile, Row, array_suffix
from ..naming import words

#: Rows, each with the id that it has in the tree, "" where a row before has that.
Table = tuple[tuple[Row, str], ...]
#: So many top-level parameters that start with the same word stand under a heading of their own.
_SMALLEST_GROUP = 3


@dataclass(frozen=True, slots=True)
class Variant:
    """What a parameter is in some of the profiles.

    Attributes:
        labels: the profiles that agree on it; () for all in which the parameter exists.
        row: the parameter there.
        kinds: which of the models that there is a choice among agree on it; () for all that have it.
    """

    labels: tuple[str, ...]
    row: Row
    kinds: tuple[str, ...] = ()

    @property
    def member(self) -> ir.Property:
        """The parameter."""
        return self.row.member


@dataclass(frozen=True, slots=True)
class Parameter:
    """A node of the tree.

    Attributes:
        id: what a link to it ends in, unique in its tree.
        name: its own name with a `[]` for each array, e.g. "Port[]".
        above: the path of its parent with a dot, e.g. "Container[].", or "".
        labels: the profiles in which it exists; () for all.
        variants: what it is, at least one.
        children: the parameters inside it, required ones first.
    """

    id: str
    name: str
    above: str
    labels: tuple[str, ...]
    variants: tuple[Variant, ...]
    children: tuple[Parameter, ...]

    @property
    def required(self) -> bool:
        """Whether it must be present wherever it exists."""
        return all(variant.member.required for variant in self.variants)

    @property
    def first(self) -> ir.Property:
        """What it is in the first profile in which it exists."""
        return self.variants[0].member

    @property
    def kinds(self) -> tuple[str, ...]:
        """Which of the models that there is a choice among have it, if not all: () where its variants tell that."""
        return self.variants[0].kinds if len(self.variants) == 1 else ()

    @property
    def path(self) -> str:
        """Its names from the root, e.g. "Container[].Port[]"."""
        return self.above + self.name

    def walk(self) -> Iterator[Parameter]:
        """It and everything inside it, parents before children."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Group:
    """Top-level parameters that belong together.

    Attributes:
        kind: "required", "prefix" (their names start with the same words), "nested" (objects) or "others".
        title: the words with an asterisk for a prefix, "" otherwise.
    """

    kind: str
    title: str
    parameters: tuple[Parameter, ...]


def tree_and_tables(
    profiles: Sequence[Profile],
) -> tuple[tuple[Parameter, ...], tuple[Table, ...]]:
    """The parameters of all *profiles* in one tree, top-level ones in the order of the spec, and the rows of each."""
    merging = _merging(profiles)
    made = merging.below("")
    left = merging.ids
    tables = [tuple((row, left.pop(key, "")) for key, row in _keyed(each)) for each in profiles]
    return made, tuple(tables)


def _merging(profiles: Sequence[Profile]) -> _Merging:
    found: dict[str, list[tuple[str, Row]]] = {}
    below: dict[str, dict[str, None]] = {}
    for profile in profiles:
        for key, row in _keyed(profile):
            below.setdefault(key.rpartition("/")[0], {})[key] = None
            found.setdefault(key, []).append((profile.label, row))
    return _Merging(found, below, len(profiles))


def _keyed(profile: Profile) -> Iterator[tuple[str, Row]]:
    """The rows of *profile*, each with the names that lead to it, as a JSON Pointer."""
    trail: list[str] = []
    for row in profile.rows:
        del trail[row.depth :]
        trail.append(pointers.join(trail[-1] if trail else "", row.member.name))
        yield trail[-1], row


def of_reply(rows: Sequence[Row]) -> tuple[tuple[Parameter, ...], Table]:
    """The members of a reply in a tree, in the order of the spec, and its *rows* with their ids there."""
    model = ir.Model("", ir.Text(), (), True, True)
    made, [table] = tree_and_tables([Profile("", model, tuple(rows))])
    return made, table


class _Merging:
    def __init__(
        self,
        found: dict[str, list[tuple[str, Row]]],
        below: dict[str, dict[str, None]],
        profiles: int,
    ) -> None:
        self._found = found
        self._below = below
        self._profiles = profiles
        self._taken: dict[str, int] = {}
        #: The id of each parameter that was made, by its pointer.
        self.ids: dict[str, str] = {}

    def below(self, key: str) -> tuple[Parameter, ...]:
        made = [self._parameter(child) for child in self._below.get(key, ())]
        return tuple(sorted(made, key=lambda parameter: not parameter.required) if key else made)

    def _parameter(self, key: str) -> Parameter:
        rows = self._found[key]
        first = rows[0][1]
        labels = tuple(dict.fromkeys(label for label, _ in rows))
        name = first.member.name + array_suffix(first.member.type)
        self.ids[key] = self._identifier(first.anchor)
        return Parameter(
            id=self.ids[key],
            name=name,
            above=first.path[: len(first.path) - len(name)],
            labels=labels if len(labels) < self._profiles else (),
            variants=_variants(rows),
            children=self.below(key),
        )

    def _identifier(self, anchor: str) -> str:
        """*anchor*, told apart where two parameters have the same: `a.b` may be one name or two."""
        count = self._taken[anchor] = self._taken.get(anchor, 0) + 1
        return anchor if count == 1 else f"{anchor}~{count}"


def _variants(rows: list[tuple[str, Row]]) -> tuple[Variant, ...]:
    distinct: list[list[tuple[str, Row]]] = []
    for label, row in rows:
        same = next((e for e in distinct if same_facts(e[0][1].member, row.member)), None)
        if same is None:
            distinct.append([(label, row)])
        else:
            same.append((label, row))
    if len(distinct) == 1:
        return (Variant((), distinct[0][0][1], _kinds(row for _, row in distinct[0])),)
    # A request with one shape, and a reply, have no profiles to name.
    return tuple(
        Variant(
            tuple(dict.fromkeys(label for label, _ in each if label)),
            each[0][1],
            _kinds(row for _, row in each),
        )
        for each in distinct
    )


def _kinds(rows: Iterable[Row]) -> tuple[str, ...]:
    """Which of the models that there is a choice among have one of *rows*, () for all."""
    given = list(rows)
    found = dict.fromkeys(kind for row in given for kind in row.kinds)
    whole = not all(row.kinds for row in given) or len(found) >= given[0].all_kinds
    return () if whole else tuple(found)


def same_facts(one: ir.Property, other: ir.Property) -> bool:
    """Whether a reader is told the same about both; class names of models do not count."""
    return _told(one) == _told(other)


def _told(member: ir.Property) -> tuple[object, ...]:
    return (
        member.json_type, member.required, member.description, member.nullable, member.values, member.extensible,
        repr(member.default), member.has_default, repr(member.examples), member.unit, member.format, member.limits,
        member.secret, member.deprecated, member.read_only, member.write_only, member.source,
    )  # fmt: skip


def everything(parameters: Iterable[Parameter]) -> Iterator[Parameter]:
    """Every node of the trees *parameters*."""
    for parameter in parameters:
        yield from parameter.walk()


def groups(parameters: Sequence[Parameter]) -> tuple[Group, ...]:
    """Top-level *parameters* as a reader wants them: required, single, with a common first word, nested ones."""
    optional = [parameter for parameter in parameters if not parameter.required]
    by_word: dict[str, list[Parameter]] = {}
    for parameter in optional:
        by_word.setdefault(_words(parameter)[0].casefold(), []).append(parameter)
    families = [family for family in by_word.values() if len(family) >= _SMALLEST_GROUP]
    if len(families) == 1 and len(families[0]) == len(optional):
        families = []
    grouped = {parameter.id for family in families for parameter in family}
    others = [parameter for parameter in optional if parameter.id not in grouped]
    made = [
        Group("required", "", tuple(p for p in parameters if p.required)),
        Group("others", "", tuple(p for p in others if not p.children)),
        *(Group("prefix", f"{_common(family)}*", tuple(family)) for family in families),
        Group("nested", "", tuple(p for p in others if p.children)),
    ]
    return tuple(group for group in made if group.parameters)


def _words(parameter: Parameter) -> list[str]:
    return words(parameter.first.name) or [""]


def _common(family: Sequence[Parameter]) -> str:
    """The words that all of *family* start with, as its first member spells them, with the separator that follows."""
    name = family[0].first.name
    split = [_words(parameter) for parameter in family]
    count = 1
    while all(len(each) > count for each in split) and len({each[count] for each in split}) == 1:
        count += 1
    end = 0
    for word in split[0][:count]:
        found = name.find(word, end)
        end = found + len(word) if found >= 0 else end
    return name[:end] + (name[end : end + 1] if name[end : end + 1] in ("_", "-", ".") else "")
