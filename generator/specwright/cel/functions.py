"""The functions and operators that expressions may use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .types import (
    BOOL,
    BYTES,
    CIDR,
    DOUBLE,
    DYN,
    INT,
    IP,
    NUMBERS,
    STRING,
    TYPE,
    UINT,
    Parameter,
    Type,
    list_of,
    map_of,
)


@dataclass(frozen=True, slots=True)
class Overload:
    """One signature.

    ``key`` names the implementation in the back ends; with ``method`` the first parameter is the
    receiver (``a.f(b)``).
    """

    key: str
    name: str
    method: bool
    parameters: tuple[Type, ...]
    result: Type

    def signature(self) -> str:
        """The signature as a message shows it, such as ``string.contains(string)``."""
        shown = [str(parameter) for parameter in self.parameters]
        if self.method:
            return f"{shown[0]}.{self.name}({', '.join(shown[1:])})"
        return f"{self.name}({', '.join(shown)})"


_ELEMENT = Parameter("A")
_LIST = list_of(_ELEMENT)
_MAP = map_of(Parameter("K"), Parameter("V"))


def _operators() -> Iterator[Overload]:
    for name, operator in (
        ("add", "_+_"),
        ("subtract", "_-_"),
        ("multiply", "_*_"),
        ("divide", "_/_"),
    ):
        for type_ in NUMBERS:
            yield Overload(f"{name}_{type_}", operator, False, (type_, type_), type_)
    for type_ in (INT, UINT):
        yield Overload(f"modulo_{type_}", "_%_", False, (type_, type_), type_)
    for type_ in (INT, DOUBLE):
        yield Overload(f"negate_{type_}", "-_", False, (type_,), type_)
    for type_ in (STRING, BYTES):
        yield Overload(f"add_{type_}", "_+_", False, (type_, type_), type_)
    yield Overload("add_list", "_+_", False, (_LIST, _LIST), _LIST)
    yield Overload("not", "!_", False, (BOOL,), BOOL)
    for operator in ("<", "<=", ">", ">="):
        for type_ in (BOOL, STRING, BYTES):
            yield Overload("order", f"_{operator}_", False, (type_, type_), BOOL)
        for left in NUMBERS:
            for right in NUMBERS:
                key = "order" if left == right else "order_mixed"
                yield Overload(key, f"_{operator}_", False, (left, right), BOOL)


def _function(name: str, key: str, parameters: tuple[Type, ...], result: Type) -> Overload:
    return Overload(key, name, False, parameters, result)


def _method(name: str, key: str, parameters: tuple[Type, ...], result: Type) -> Overload:
    return Overload(key, name, True, parameters, result)


def _standard() -> Iterator[Overload]:
    for type_ in (STRING, BYTES, _LIST, _MAP):
        yield _function("size", "size", (type_,), INT)
        yield _method("size", "size", (type_,), INT)
    for source in (INT, UINT, DOUBLE, STRING):
        yield _function("int", "to_int", (source,), INT)
        yield _function("uint", "to_uint", (source,), UINT)
        yield _function("double", "to_double", (source,), DOUBLE)
    for source in (STRING, INT, UINT, DOUBLE, BOOL, BYTES, IP, CIDR):
        yield _function("string", "to_string", (source,), STRING)
    for source in (BYTES, STRING):
        yield _function("bytes", "to_bytes", (source,), BYTES)
    for source in (BOOL, STRING):
        yield _function("bool", "to_bool", (source,), BOOL)
    yield _function("type", "type", (Parameter("A"),), TYPE)
    yield _function("dyn", "dyn", (Parameter("A"),), DYN)
    yield _method("contains", "contains", (STRING, STRING), BOOL)
    yield _method("startsWith", "starts_with", (STRING, STRING), BOOL)
    yield _method("endsWith", "ends_with", (STRING, STRING), BOOL)
    yield _method("matches", "matches", (STRING, STRING), BOOL)
    yield _function("matches", "matches", (STRING, STRING), BOOL)


def _strings() -> Iterator[Overload]:
    strings = list_of(STRING)
    yield _method("split", "split", (STRING, STRING), strings)
    yield _method("split", "split", (STRING, STRING, INT), strings)
    yield _method("join", "join", (strings,), STRING)
    yield _method("join", "join", (strings, STRING), STRING)
    for name, key in (("lowerAscii", "lower_ascii"), ("upperAscii", "upper_ascii")):
        yield _method(name, key, (STRING,), STRING)
    yield _method("trim", "trim", (STRING,), STRING)
    yield _method("reverse", "reverse", (STRING,), STRING)
    yield _method("substring", "substring", (STRING, INT), STRING)
    yield _method("substring", "substring", (STRING, INT, INT), STRING)
    for name, key in (("indexOf", "index_of"), ("lastIndexOf", "last_index_of")):
        yield _method(name, key, (STRING, STRING), INT)
        yield _method(name, key, (STRING, STRING, INT), INT)
    yield _method("charAt", "char_at", (STRING, INT), STRING)
    yield _method("replace", "replace", (STRING, STRING, STRING), STRING)
    yield _method("replace", "replace", (STRING, STRING, STRING, INT), STRING)
    yield _function("isJSON", "is_json", (STRING,), BOOL)
    yield _function("isBase64", "is_base64", (STRING,), BOOL)
    yield _function("base64.decode", "base64_decode", (STRING,), BYTES)
    yield _function("base64.encode", "base64_encode", (BYTES,), STRING)


def _lists() -> Iterator[Overload]:
    yield _function("unique", "unique", (_LIST,), BOOL)
    yield _method("unique", "unique", (_LIST,), BOOL)
    yield _method("distinct", "distinct", (_LIST,), _LIST)
    for element in (INT, UINT, DOUBLE):
        yield _method("sum", "sum", (list_of(element),), element)
    for element in (INT, UINT, DOUBLE, STRING, BOOL, BYTES):
        yield _method("isSorted", "is_sorted", (list_of(element),), BOOL)
        yield _method("min", "minimum", (list_of(element),), element)
        yield _method("max", "maximum", (list_of(element),), element)
    for name in ("contains", "equivalent", "intersects"):
        yield _function(f"sets.{name}", f"sets_{name}", (_LIST, _LIST), BOOL)


def _network() -> Iterator[Overload]:
    yield _function("ip", "ip", (STRING,), IP)
    yield _function("cidr", "cidr", (STRING,), CIDR)
    yield _function("isIP", "is_ip", (STRING,), BOOL)
    yield _function("isCIDR", "is_cidr", (STRING,), BOOL)
    yield _function("ip.isCanonical", "ip_is_canonical", (STRING,), BOOL)
    yield _method("family", "ip_family", (IP,), INT)
    for name, key in (
        ("isUnspecified", "ip_is_unspecified"),
        ("isLoopback", "ip_is_loopback"),
        ("isGlobalUnicast", "ip_is_global_unicast"),
        ("isLinkLocalMulticast", "ip_is_link_local_multicast"),
        ("isLinkLocalUnicast", "ip_is_link_local_unicast"),
    ):
        yield _method(name, key, (IP,), BOOL)
    for argument in (IP, STRING):
        yield _method("containsIP", "contains_ip", (CIDR, argument), BOOL)
    for argument in (CIDR, STRING):
        yield _method("containsCIDR", "contains_cidr", (CIDR, argument), BOOL)
    yield _method("ip", "cidr_ip", (CIDR,), IP)
    yield _method("masked", "cidr_masked", (CIDR,), CIDR)
    yield _method("prefixLength", "cidr_prefix_length", (CIDR,), INT)


def _table() -> dict[tuple[str, bool], tuple[Overload, ...]]:
    table: dict[tuple[str, bool], tuple[Overload, ...]] = {}
    for family in (_operators(), _standard(), _strings(), _lists(), _network()):
        for overload in family:
            place = (overload.name, overload.method)
            table[place] = (*table.get(place, ()), overload)
    return table


OVERLOADS = _table()
"""Every signature, by name and whether it is called as a method."""
TYPE_NAMES = {
    **{t.name: t for t in (BOOL, BYTES, DOUBLE, INT, STRING, UINT, TYPE, IP, CIDR)},
    "list": list_of(DYN),
    "map": map_of(DYN, DYN),
    "null_type": Type("null_type"),
}
"""Names that denote types, as in ``type(x) == int``."""
