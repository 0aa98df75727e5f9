"""What rules transpiled from CEL need at run time.

CEL values are plain Python values: int, float, bool, str, bytes, None, list and dict; beside
them UnsignedInteger, IpAddress, IpNetwork and TypeName. A CEL error is any of RULE_ERRORS.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

from .cel_network import (
    cidr,
    cidr_masked,
    contains_cidr,
    contains_ip,
    ip,
    ip_is_canonical,
    ip_is_global_unicast,
    ip_is_link_local_multicast,
    ip_is_link_local_unicast,
    ip_is_loopback,
    ip_is_unspecified,
    is_cidr,
    is_ip,
)
from .cel_text import (
    base64_decode,
    base64_encode,
    char_at,
    index_of,
    is_base64,
    join,
    last_index_of,
    lower_ascii,
    pattern,
    replace,
    split,
    substring,
    text_of,
    to_bool,
    to_bytes,
    to_double,
    to_int,
    to_string,
    to_uint,
    trim,
    type_of,
    upper_ascii,
)
from .cel_values import (
    RULE_ERRORS,
    IpAddress,
    IpNetwork,
    TypeName,
    UnsignedInteger,
    distinct,
    equal,
    expect_boolean,
    expect_bytes,
    expect_cidr,
    expect_integer,
    expect_ip,
    expect_list,
    expect_list_of,
    expect_map,
    expect_null,
    expect_number,
    expect_string,
    expect_type,
    expect_unsigned,
    fail,
    integer,
    key_in,
    less,
    less_or_equal,
    member,
    sets_contains,
    sets_equivalent,
    sets_intersects,
    unique,
    unique_strings,
    unsigned,
    wrong_type,
)
from .validation import holds_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

__all__ = [
    "RULE_ERRORS",
    "IpAddress",
    "IpNetwork",
    "TypeName",
    "UnsignedInteger",
    "add",
    "all_true",
    "any_true",
    "base64_decode",
    "base64_encode",
    "char_at",
    "cidr",
    "cidr_masked",
    "contains_cidr",
    "contains_ip",
    "distinct",
    "divide",
    "elements_of",
    "equal",
    "expect_boolean",
    "expect_bytes",
    "expect_cidr",
    "expect_integer",
    "expect_ip",
    "expect_list",
    "expect_list_of",
    "expect_map",
    "expect_null",
    "expect_number",
    "expect_string",
    "expect_type",
    "expect_unsigned",
    "fail",
    "for_all",
    "for_all_pairs",
    "for_some",
    "for_some_pairs",
    "holds_json",
    "index_of",
    "integer",
    "ip",
    "ip_is_canonical",
    "ip_is_global_unicast",
    "ip_is_link_local_multicast",
    "ip_is_link_local_unicast",
    "ip_is_loopback",
    "ip_is_unspecified",
    "is_base64",
    "is_cidr",
    "is_ip",
    "is_sorted",
    "item",
    "join",
    "last_index_of",
    "less",
    "less_or_equal",
    "lookup",
    "lower_ascii",
    "mapping",
    "maximum",
    "member",
    "minimum",
    "modulo",
    "multiply",
    "negate",
    "pairs_of",
    "pattern",
    "quotient",
    "ratio",
    "remainder",
    "replace",
    "sets_contains",
    "sets_equivalent",
    "sets_intersects",
    "size",
    "split",
    "substring",
    "subtract",
    "text_of",
    "to_bool",
    "to_bytes",
    "to_double",
    "to_int",
    "to_string",
    "to_uint",
    "total",
    "trim",
    "type_of",
    "unique",
    "unique_strings",
    "unsigned",
    "upper_ascii",
]

_INTEGER_LIMIT = 2**63


# -- logic that absorbs errors: a deciding operand wins over an error, on either side


def all_true(*operands: Callable[[], bool]) -> bool:
    """``a && b``, where any operand may fail."""
    return for_all(_called, operands)


def any_true(*operands: Callable[[], bool]) -> bool:
    """``a || b``, where any operand may fail."""
    return for_some(_called, operands)


def _called(operand: Callable[[], bool]) -> bool:
    return operand()


def for_all(predicate: Callable[[Any], bool], elements: Iterable[Any]) -> bool:
    """``elements.all(...)``: false beats an error, an error beats true."""
    failure: Exception | None = None
    for element in elements:
        try:
            if not predicate(element):
                return False
        except RULE_ERRORS as error:
            failure = failure or error
    if failure is not None:
        raise failure
    return True


def for_some(predicate: Callable[[Any], bool], elements: Iterable[Any]) -> bool:
    """``elements.exists(...)``: true beats an error, an error beats false."""
    failure: Exception | None = None
    for element in elements:
        try:
            if predicate(element):
                return True
        except RULE_ERRORS as error:
            failure = failure or error
    if failure is not None:
        raise failure
    return False


def for_all_pairs(predicate: Callable[[Any, Any], bool], pairs: Iterable[tuple[Any, Any]]) -> bool:
    """for_all() with two variables."""
    return for_all(lambda pair: predicate(*pair), pairs)


def for_some_pairs(predicate: Callable[[Any, Any], bool], pairs: Iterable[tuple[Any, Any]]) -> bool:
    """for_some() with two variables."""
    return for_some(lambda pair: predicate(*pair), pairs)


def elements_of(value: Any) -> list[Any]:
    """What a macro with one variable walks: elements of a list, keys of a map."""
    return list(value) if type(value) is dict else expect_list(value)


def pairs_of(value: Any) -> list[tuple[Any, Any]]:
    """What a macro with two variables walks: index and element, key and value."""
    if type(value) is dict:
        return list(value.items())
    return list(enumerate(expect_list(value)))


# -- arithmetic


def quotient(left: int, right: int) -> int:
    """Integer division that cuts towards zero."""
    result = abs(left) // abs(right)
    return integer(result if (left < 0) == (right < 0) else -result)


def remainder(left: int, right: int) -> int:
    """The remainder of quotient(); it has the sign of ``left``."""
    if right == -1 and left == -_INTEGER_LIMIT:
        raise OverflowError("the quotient does not fit in int64")
    result = abs(left) % abs(right)
    return -result if left < 0 else result


def ratio(left: float, right: float) -> float:
    """Division of doubles; by zero it gives an infinity or NaN."""
    if right:
        return left / right
    if left != left or right != right or left == 0:
        return float("nan")
    negative = (left < 0) != str(float(right)).startswith("-")
    return float("-inf") if negative else float("inf")


def _both(left: Any, right: Any, *kinds: type) -> type:
    kind = type(left)
    if kind is not type(right) or kind not in kinds:
        raise TypeError(f"no operator for {kind.__name__} and {type(right).__name__}")
    return kind


def _fitting(kind: type, value: Any) -> Any:
    if kind is int:
        return integer(value)
    return unsigned(value) if kind is UnsignedInteger else value


def add(left: Any, right: Any) -> Any:
    """``left + right`` for values whose type is known only now."""
    kind = _both(left, right, int, float, UnsignedInteger, str, bytes, list)
    return _fitting(kind, left + right)


def subtract(left: Any, right: Any) -> Any:
    """``left - right`` for values whose type is known only now."""
    return _fitting(_both(left, right, int, float, UnsignedInteger), left - right)


def multiply(left: Any, right: Any) -> Any:
    """``left * right`` for values whose type is known only now."""
    kind = _both(left, right, int, float, UnsignedInteger)
    return _fitting(kind, left * right)


def divide(left: Any, right: Any) -> Any:
    """``left / right`` for values whose type is known only now."""
    kind = _both(left, right, int, float, UnsignedInteger)
    return ratio(left, right) if kind is float else _fitting(kind, quotient(left, right))


def modulo(left: Any, right: Any) -> Any:
    """``left % right`` for values whose type is known only now."""
    kind = _both(left, right, int, UnsignedInteger)
    return _fitting(kind, remainder(left, right))


def negate(value: Any) -> Any:
    """``-value`` for a value whose type is known only now."""
    return _fitting(_both(value, value, int, float), -value)


def total(elements: list[Any]) -> Any:
    """The sum of a list of numbers of one kind; 0 for none."""
    result: Any = None
    for element in elements:
        result = element if result is None else add(result, element)
    return 0 if result is None else result


def minimum(elements: list[Any]) -> Any:
    """The least element; raises ValueError when there is none."""
    return _extreme(elements, less)


def maximum(elements: list[Any]) -> Any:
    """The greatest element; raises ValueError when there is none."""
    return _extreme(elements, lambda left, right: less(right, left))


def _extreme(elements: list[Any], better: Callable[[Any, Any], bool]) -> Any:
    if not elements:
        raise ValueError("an empty list has no extremes")
    best = elements[0]
    for element in elements[1:]:
        best = element if better(element, best) else best
    return best


def is_sorted(elements: list[Any]) -> bool:
    """Whether no element is less than the one before it."""
    return all(map(less_or_equal, elements, elements[1:]))


# -- containers


def item(elements: list[Any], index: Any) -> Any:
    """``elements[index]``; raises IndexError outside the list."""
    position = expect_integer(int(index) if type(index) is UnsignedInteger else index)
    if position < 0:
        raise IndexError(f"index {position} is out of range")
    return elements[position]


def lookup(container: Any, key: Any) -> Any:
    """``container[key]`` for a list or a map; raises LookupError."""
    if type(container) is list:
        return item(container, key)
    found = key_in(key, expect_map(container))
    if found is None:
        raise KeyError(f"no such key: {key!r:.100}")
    return container[found[0]]


def mapping(*entries: tuple[Any, Any]) -> dict[Any, Any]:
    """A map literal; raises ValueError for a repeated key, TypeError for an improper one."""
    result: dict[Any, Any] = {}
    for key, value in entries:
        if type(key) not in (str, bool, int, UnsignedInteger):
            raise wrong_type(key, "a key of a map")
        if key in result:
            raise ValueError(f"repeated key: {key!r:.100}")
        result[key] = value
    return result


def size(value: Any) -> int:
    """The number of characters, bytes, elements or entries."""
    if type(value) in (str, bytes, list, dict):
        return len(value)
    raise wrong_type(value, "string, bytes, list or map")
