"""Describing: the facts of an operation as a reader wants them, one row a parameter, in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any
from urllib.parse import quote

from . import ir, pointers

#: Beyond this nesting a recursive schema is not unrolled further.
_MAX_DEPTH = 12
#: Nor is a model shown more often than this on one page: models that all hold one another have no end.
_MAX_SHOWN = 50
#: Of more models that a value chooses among, a page shows the members alone.
_MOST_UNROLLED = 24
#: A page with more rows than this is shown less deep: the objects of some APIs hold all others.
_MOST_ROWS = 2000
#: So many are made at most to find that out: models among which a value chooses have rows in common.
_MOST_MADE = 4 * _MOST_ROWS
_DEPTHS = (_MAX_DEPTH, 6, 4, 3, 2, 1, 0)
_ARRAY_ITEM = "[]"
_ANY_OTHER = ir.Text("Any other member.", "其他任意成员。")


@dataclass(frozen=True, slots=True)
class Row:
    """One parameter of a request or member of a reply.

    Attributes:
        path: its names from the root, e.g. "Container[].Port[].Protocol".
        anchor: what a link to it ends in.
        depth: 0 for a top-level parameter.
        pattern: JSON Pointer of it in a request, with `*` for any index.
        owner: class name of the model that it is a member of.
        member: the parameter.
        location: "body", "path", "query" or "header".
        kinds: which of the models that there is a choice among have it, if not all: values of the member beside it
            that decides, or what the models are called.
        all_kinds: of how many these are some.
    """

    path: str
    anchor: str
    pattern: str
    depth: int
    owner: str
    member: ir.Property
    location: str = "body"
    kinds: tuple[str, ...] = ()
    all_kinds: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """One shape of a request: a request has several when a discriminator chooses among models.

    Attributes:
        label: the discriminator's value, "" when there is only one shape.
        model: the model of the request.
        rows: its parameters, parents before children.
    """

    label: str
    model: ir.Model
    rows: tuple[Row, ...]


#: What a request without a body is, apart from what arrives beside it.
_NOTHING = ir.Model("", ir.NO_TEXT, (), reply=True, open=False)


class Describer:
    """Describes the operations of one service.

    Args:
        service: the service.
    """

    def __init__(self, service: ir.Service) -> None:
        self._models = {model.name: model for model in (_NOTHING, *service.models)}
        self._unions = {union.name: union for union in service.unions}
        self._told_by: dict[int, tuple[ir.Property, str]] = {}

    def model(self, name: str) -> ir.Model:
        """The model with that class name."""
        return self._models[name]

    def profiles(self, operation: ir.Operation) -> tuple[Profile, ...]:
        """The shapes of *operation*'s request."""
        # The model takes every parameter as optional, since it may be given beside the request.
        given = {parameter.property.name: parameter for parameter in operation.parameters}
        shapes = list(self._shapes(operation.request))
        if given and not shapes:
            shapes = [("", _NOTHING, None)]
        return tuple(
            Profile(label, model, self._rows_of(_deciding(model, union), given, beside=True))
            for label, model, union in shapes
        )

    def reply_rows(self, operation: ir.Operation) -> tuple[Row, ...]:
        """The members of *operation*'s reply."""
        name = operation.reply_name
        if name in self._unions:
            union = self._unions[name]
            return _as_deep_as_fits(lambda shown: self._choices(union, None, (), shown))
        return self._rows_of(self._models[name], {}) if name in self._models else ()

    def _shapes(self, lowered: ir.Type | None) -> Iterator[tuple[str, ir.Model, ir.Union | None]]:
        """The label and the model of each shape of a request of the type *lowered*, and what it is an option of.

        However many ways lead from a label to a model, that is one shape.
        """
        pending: list[tuple[ir.Type | None, str, ir.Union | None]] = [(lowered, "", None)]
        seen: set[tuple[str, str]] = set()
        while pending:
            each, label, union = pending.pop()
            while isinstance(each, ir.ListType):
                each = each.item
            if not isinstance(each, ir.ModelType) or (label, each.name) in seen:
                continue
            seen.add((label, each.name))
            inner = self._unions.get(each.name)
            if inner is None:
                yield label, self._models[each.name], union
            else:
                options = [(ir.ModelType(name), label or value) for value, name in inner.options]
                pending += [(*option, inner) for option in reversed(options)]

    def _rows_of(
        self, model: ir.Model, parameters: Mapping[str, ir.Parameter], *, beside: bool = False
    ) -> tuple[Row, ...]:
        """The rows of *model*, as deep as a page can show them; first of *parameters* that arrive *beside* it."""
        known = {member.name for member in model.properties} if beside else parameters.keys()
        first = tuple(
            replace(_row(model, given.property, None), location=given.location)
            for name, given in parameters.items()
            if name not in known
        )
        return first + _as_deep_as_fits(
            lambda shown: self._rows(model, parameters, None, (), shown)
        )

    def _rows(
        self,
        model: ir.Model,
        parameters: Mapping[str, ir.Parameter],
        above: Row | None,
        owners: tuple[str, ...],
        shown: _Shown,
    ) -> Iterator[Row]:
        for member in _members(model):
            given = parameters.get(member.name)
            shown.count_row()
            row = _row(model, given.property if given else member, above)
            yield replace(row, location=given.location) if given else row
            union = self._union_of(member)
            if union is not None:
                yield from self._choices(union, row, owners, shown)
                continue
            for name in member.models:
                if name in self._models and not _shown_enough(name, row, owners, shown):
                    yield from self._rows(self._models[name], {}, row, (*owners, name), shown)

    def _facts_of(self, member: ir.Property) -> str:
        """What *member* tells, as a key: defaults and examples may be lists, which are none."""
        known = self._told_by.get(id(member))
        if known is None:
            # The member is kept, so that no other one takes its identity.
            known = self._told_by[id(member)] = member, repr(member)
        return known[1]

    def _union_of(self, member: ir.Property) -> ir.Union | None:
        """The models that there is a choice among for the objects under *member*, None where there is one at most."""
        unions = (self._unions.get(name) for name in ir.names_in(member.type))
        union = next((union for union in unions if union), None)
        if union is not None or len(member.models) < 2:
            return union
        options = tuple((name, name) for name in member.models)
        return ir.Union(" | ".join(member.models), ir.NO_TEXT, options)

    def _kinds(self, union: ir.Union, label: str, name: str) -> tuple[str, ...]:
        """What a reader knows the model *name* of *union* by, which has that *label*."""
        decided = _values(union, name)
        if decided or (label and label != name):
            return decided or (label,)
        model = self._models.get(name)
        titles = Counter(
            self._models[each].title for _, each in union.options if each in self._models
        )
        is_telling = model is not None and model.title and titles[model.title] == 1
        return (model.title if model is not None and is_telling else name,)

    def _choices(
        self, union: ir.Union, row: Row | None, owners: tuple[str, ...], shown: _Shown
    ) -> Iterator[Row]:
        """The members of all models of *union*, each once, and for which of them it exists."""
        # All of its models or none: what is left out of one would look like a difference.
        if _shown_enough(union.name, row, owners, shown):
            return
        owners = (*owners, union.name)
        values = tuple(ir.shown(value) for value, _ in union.choices)
        models: dict[str, tuple[ir.Model, list[str]]] = {}
        every: dict[str, None] = {}
        for label, name in union.options:
            kind = self._kinds(union, label, name)
            every.update(dict.fromkeys(kind))
            for _, model, _ in self._shapes(ir.ModelType(name)):
                models.setdefault(model.name, (model, []))[1].extend(kind)
        few = len(union.options) <= _MOST_UNROLLED
        found: dict[tuple[tuple[str, str], ...], list[Row]] = {}
        kinds: dict[tuple[tuple[str, str], ...], set[str]] = {}
        for model, chosen in models.values():
            below = (
                self._rows(model, {}, row, owners, shown)
                if few
                else (_row(model, member, row) for member in _members(model))
            )
            for block in _blocks(below, row.depth + 1 if row else 0):
                told = tuple((each.path, self._facts_of(each.member)) for each in block)
                if told not in found:
                    block[0] = replace(block[0], member=_told(block[0].member, union, values))
                    found[told] = block
                kinds.setdefault(told, set()).update(chosen)
        for told, block in found.items():
            some = tuple(kind for kind in every if kind in kinds[told])
            few_kinds = some if len(some) < len(every) else ()
            yield replace(block[0], kinds=few_kinds, all_kinds=len(every))
            yield from block[1:]


class _TooMany(Exception):
    """Raised where a page would be longer than it can be."""


class _Shown(Counter[str]):
    """How often each model is shown on a page, which shows them down to the depth *deepest*."""

    def __init__(self, deepest: int = _MAX_DEPTH) -> None:
        super().__init__()
        self.deepest = deepest
        self._rows = 0

    def count_row(self) -> None:
        """Count that a row is made.

        Raises:
            _TooMany: these are too many, and can be fewer.
        """
        self._rows += 1
        if self._rows > _MOST_MADE and self.deepest:
            raise _TooMany


def _as_deep_as_fits(rows: Callable[[_Shown], Iterator[Row]]) -> tuple[Row, ...]:
    """What *rows* says, less deep where it would be more than a page can show."""
    for deepest in _DEPTHS:
        try:
            found = tuple(islice(rows(_Shown(deepest)), _MOST_ROWS + 1))
        except _TooMany:
            continue
        if len(found) <= _MOST_ROWS:
            return found
    return tuple(rows(_Shown(0)))


def _members(model: ir.Model) -> Iterator[ir.Property]:
    """The named members of *model*, and what any other is."""
    yield from model.properties
    if model.extra is not None:
        yield replace(model.extra, description=model.extra.description or _ANY_OTHER)


def _shown_enough(name: str, row: Row | None, owners: tuple[str, ...], shown: _Shown) -> bool:
    """Whether what is called *name* is shown no more inside of *row*; counts that it is shown otherwise."""
    too_deep = row is not None and row.depth >= shown.deepest
    if too_deep or owners.count(name) >= 2 or shown[name] >= _MAX_SHOWN:
        return True
    shown[name] += 1
    return False


def _values(union: ir.Union, name: str) -> tuple[str, ...]:
    """The values that choose the model *name* of *union*."""
    return tuple(ir.shown(value) for value, chosen in union.choices if chosen == name)


def _deciding(model: ir.Model, union: ir.Union | None) -> ir.Model:
    """*model*, whose member that decides which of the *union* it is has the values that choose it."""
    values = _values(union, model.name) if union else ()
    if union is None or not values:
        return model
    members = tuple(_told(member, union, values) for member in model.properties)
    return replace(model, properties=members)


def _told(member: ir.Property, union: ir.Union, values: tuple[str, ...]) -> ir.Property:
    """*member* with its possible *values*, if it is the one that decides and does not tell them itself."""
    if member.name != union.discriminator or member.values:
        return member
    return replace(member, values=tuple(map(ir.EnumValue, values)))


def _blocks(rows: Iterable[Row], depth: int) -> list[list[Row]]:
    """*rows* cut before each that is no deeper than *depth*."""
    found: list[list[Row]] = []
    for row in rows:
        if row.depth == depth:
            found.append([])
        found[-1].append(row)
    return found


def _row(model: ir.Model, member: ir.Property, above: Row | None) -> Row:
    suffix = array_suffix(member.type)
    return Row(
        path=(f"{above.path}." if above else "") + member.name + suffix,
        anchor=(f"{above.anchor}." if above else "") + anchor(member.name),
        pattern=pointers.join(above.pattern if above else "", member.name)
        + "/*" * suffix.count(_ARRAY_ITEM),
        depth=above.depth + 1 if above else 0,
        owner=model.name,
        member=member,
    )


def profiles(service: ir.Service, operation: ir.Operation) -> tuple[Profile, ...]:
    """The shapes of *operation*'s request."""
    return Describer(service).profiles(operation)


def array_suffix(lowered: ir.Type) -> str:
    """`[]` for each array that *lowered* is nested in."""
    return _ARRAY_ITEM + array_suffix(lowered.item) if isinstance(lowered, ir.ListType) else ""


def anchor(name: str) -> str:
    """The parameter's *name* as a part of an anchor: what a URL's fragment cannot hold is percent-encoded."""
    encoded = name.encode("utf-8", "surrogatepass")
    return quote(encoded, safe="/._-").replace("~", "%7E")


def constraints(member: ir.Property) -> tuple[tuple[str, Any], ...]:
    """The limits of *member* with their JSON Schema names, in the order in which a reader asks for them."""
    limits = member.limits
    found: list[tuple[str, Any]] = [
        ("minimum", limits.minimum),
        ("exclusiveMinimum", limits.exclusive_minimum),
        ("maximum", limits.maximum),
        ("exclusiveMaximum", limits.exclusive_maximum),
        ("multipleOf", limits.multiple_of),
        ("minLength", limits.min_length),
        ("maxLength", limits.max_length),
        ("pattern", limits.pattern),
        ("minItems", limits.min_items),
        ("maxItems", limits.max_items),
    ]
    if limits.unique_items:
        found.append(("uniqueItems", True))
    return tuple((name, value) for name, value in found if value is not None)
