"""Lowering of paging: what x-paging says, held against the request and the reply that it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir, pointers
from ..errors import InputError, nearest
from ..resolving import Spot

#: The models of a service by class name.
Models = Mapping[str, ir.Model]
#: The named enumerations of a service.
Enumerations = Iterable[ir.Enumeration]


def lower_paging(
    spot: Spot,
    request: ir.Type | None,
    replies: tuple[ir.Response, ...],
    models: Models,
    enumerations: Enumerations,
) -> ir.Paging:
    """The paging of the operation at *spot*, which says of some.

    Raises:
        InputError: it names what the request or the reply has not, or counts in what takes no number.
    """
    given = spot.child("x-paging")
    value = given.value
    known = _members(request, models)
    if value["parameter"] not in known:
        message = f"the request has no member {value['parameter']!r}"
        hint = nearest(value["parameter"], known)
        raise InputError([given.child("parameter").problem(message, hint)])
    taken = _scalars(known[value["parameter"]], enumerations)
    if "counts" in value and not taken & {"int", "float", "object", "str"}:
        message = f"pages cannot be counted in {value['parameter']!r}, which takes no number"
        hint = "let it be an integer, or a string for the digits of one"
        raise InputError([given.child("parameter").problem(message, hint)])
    reply = next((each.type for each in replies if each.type is not None), None)
    items = tuple(pointers.split(value.get("items", "")))
    array = _found(given, "items", reply, items, models)
    if not isinstance(array, ir.ListType):
        message = "the items of a page are no array of the reply"
        raise InputError([given.problem(message, "let 'items' lead to one")])
    following = tuple(pointers.split(value.get("next", "")))
    if following:
        _found(given, "next", reply, following, models)
    return ir.Paging(
        value["parameter"],
        items,
        following,
        value.get("counts"),
        value.get("first", 1),
        "str" in taken and not taken & {"int", "float", "object"},
        array.item,
    )


def _scalars(lowered: ir.Type, enumerations: Enumerations) -> set[str]:
    """The scalars that a value of the type *lowered* may be."""
    options = lowered.options if isinstance(lowered, ir.UnionType) else (lowered,)
    named: dict[str, str] = {each.name: each.base for each in enumerations}
    return {
        each.python if isinstance(each, ir.ScalarType) else named.get(each.name, "")
        for each in options
        if isinstance(each, (ir.ScalarType, ir.LiteralType))
    }


def _found(
    given: Spot, keyword: str, reply: ir.Type | None, names: tuple[str, ...], models: Models
) -> ir.Type | None:
    lowered = reply
    for name in names:
        known = _members(_not_null(lowered), models)
        if name not in known:
            message = f"the reply has no {pointers.join('', *names)}"
            raise InputError([given.child(keyword).problem(message, nearest(name, known))])
        lowered = known[name]
    return _not_null(lowered)


def _members(lowered: ir.Type | None, models: Models) -> Mapping[str, ir.Type]:
    """The types of the members of *lowered*, by documented name; none where it is no object."""
    model = models.get(lowered.name) if isinstance(lowered, ir.ModelType) else None
    return {member.name: member.type for member in model.properties} if model else {}


def _not_null(lowered: ir.Type | None) -> ir.Type | None:
    """*lowered* without null, which a last page may have in place of items or a token."""
    if not isinstance(lowered, ir.UnionType):
        return lowered
    others = [option for option in lowered.options if option != ir.ScalarType("None")]
    return others[0] if len(others) == 1 else lowered
