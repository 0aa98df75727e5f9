"""The values that rules transpiled from CEL work on, their equality and their order."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

RULE_ERRORS = (
    TypeError,
    ValueError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RecursionError,
)
"""All that evaluating a rule raises, whatever the instance: the rule then has no verdict."""


class UnsignedInteger(int):
    """A CEL ``uint``."""

    __slots__ = ()


# These are tuples written out, as importing NamedTuple takes longer than all of this.


class TypeName(tuple[str]):
    """A CEL type as a value, as ``type(x)`` gives it."""

    __slots__ = ()

    def __new__(cls, name: str) -> TypeName:
        return tuple.__new__(cls, (name,))

    @property
    def name(self) -> str:
        """What CEL calls it."""
        return self[0]


class IpAddress(tuple[int, int, bool]):
    """An address: family 4 or 6, and its bits as a number."""

    __slots__ = ()

    def __new__(cls, family: int, number: int, mapped: bool = False) -> IpAddress:
        return tuple.__new__(cls, (family, number, mapped))

    @property
    def family(self) -> int:
        """4 or 6."""
        return self[0]

    @property
    def number(self) -> int:
        """Its bits."""
        return self[1]

    @property
    def mapped(self) -> bool:
        """Whether it is an address of family 4 written as one of family 6."""
        return self[2]


class IpNetwork(tuple[IpAddress, int]):
    """An address with the length of its network prefix; host bits are kept."""

    __slots__ = ()

    def __new__(cls, address: IpAddress, prefix: int) -> IpNetwork:
        return tuple.__new__(cls, (address, prefix))

    @property
    def address(self) -> IpAddress:
        """The address."""
        return self[0]

    @property
    def prefix(self) -> int:
        """The length of the network prefix, in bits."""
        return self[1]


# -- values of the instance have the type that the schema promises, or the rule has no verdict


def wrong_type(value: object, wanted: str) -> TypeError:
    """The error for a value of another type."""
    return TypeError(f"expected {wanted}, not {type(value).__name__}")


def expect_string(value: Any) -> str:
    """The value, if it is text."""
    if type(value) is str:
        return value
    raise wrong_type(value, "string")


def expect_integer(value: Any) -> int:
    """The value, if it is an integer (a float without a fraction counts, as in JSON)."""
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise wrong_type(value, "int")


def expect_unsigned(value: Any) -> UnsignedInteger:
    """The value, if it is a ``uint``."""
    if type(value) is UnsignedInteger:
        return value
    raise wrong_type(value, "uint")


def expect_number(value: Any) -> float:
    """The value as a double, if it is a number."""
    if type(value) is float:
        return value
    if type(value) is int:
        return float(value)
    raise wrong_type(value, "double")


def expect_boolean(value: Any) -> bool:
    """The value, if it is true or false."""
    if value is True or value is False:
        return value
    raise wrong_type(value, "bool")


def expect_bytes(value: Any) -> bytes:
    """The value, if it is bytes."""
    if type(value) is bytes:
        return value
    raise wrong_type(value, "bytes")


def expect_null(value: Any) -> None:
    """Nothing, if the value is null."""
    if value is not None:
        raise wrong_type(value, "null")


def expect_list(value: Any) -> list[Any]:
    """The value, if it is a list."""
    if type(value) is list:
        return value
    raise wrong_type(value, "list")


def expect_list_of(expect: Callable[[Any], Any], value: Any) -> list[Any]:
    """The value, if it is a list of which every element passes ``expect``."""
    return [expect(element) for element in expect_list(value)]


def expect_map(value: Any) -> dict[Any, Any]:
    """The value, if it is a map or an object."""
    if type(value) is dict:
        return value
    raise wrong_type(value, "map")


def expect_ip(value: Any) -> IpAddress:
    """The value, if it is an IP address."""
    if type(value) is IpAddress:
        return value
    raise wrong_type(value, "IP address")


def expect_cidr(value: Any) -> IpNetwork:
    """The value, if it is a network."""
    if type(value) is IpNetwork:
        return value
    raise wrong_type(value, "CIDR")


def expect_type(value: Any) -> TypeName:
    """The value, if it is a type."""
    if type(value) is TypeName:
        return value
    raise wrong_type(value, "type")


def fail(message: str) -> Any:
    """Raise ValueError: for a part that is known to have no value."""
    raise ValueError(message)


# -- equality and order


def equal(left: Any, right: Any) -> bool:
    """``left == right`` for values of any type; values of unrelated types differ."""
    kind = type(left)
    if kind is str or kind is bool:
        return kind is type(right) and bool(left == right)
    if kind is int or kind is float or kind is UnsignedInteger:
        return is_number(right) and _equal_numbers(left, right)
    if kind is list:
        return type(right) is list and len(left) == len(right) and all(map(equal, left, right))
    if kind is dict:
        return (
            type(right) is dict
            and len(left) == len(right)
            and all(key in right and equal(value, right[key]) for key, value in left.items())
        )
    if kind is IpAddress:
        return type(right) is IpAddress and left[:2] == right[:2]
    return kind is type(right) and bool(left == right)


def is_number(value: Any) -> bool:
    """Whether the value is an int, a uint or a double."""
    return type(value) in (int, float, UnsignedInteger)


def _equal_numbers(left: Any, right: Any) -> bool:
    left, right = _same_kind(left, right)
    return bool(left == right)


def _same_kind(left: Any, right: Any) -> tuple[Any, Any]:
    """Two numbers, both as doubles when one is; an integer beyond all doubles stays exact."""
    try:
        if type(left) is float:
            return left, float(right)
        return (float(left), right) if type(right) is float else (left, right)
    except OverflowError:
        return left, right


def less(left: Any, right: Any) -> bool:
    """``left < right`` for numbers, and for two strings, bytes or booleans."""
    if is_number(left) and is_number(right):
        left, right = _same_kind(left, right)
    elif type(left) is not type(right) or type(left) not in (str, bytes, bool):
        raise TypeError(f"{type(left).__name__} and {type(right).__name__} have no order")
    return bool(left < right)


def less_or_equal(left: Any, right: Any) -> bool:
    """``left <= right`` for numbers, and for two strings, bytes or booleans."""
    return less(left, right) or equal(left, right)


def member(value: Any, container: Any) -> bool:
    """``value in container``: an element of a list, a key of a map."""
    if type(container) is list:
        return any(equal(value, element) for element in container)
    return key_in(value, expect_map(container)) is not None


def key_in(value: Any, container: dict[Any, Any]) -> tuple[Any] | None:
    """The key of the map that equals the value, in a tuple; TypeError for what is no key."""
    if type(value) is str:
        return (value,) if value in container else None
    if type(value) is not bool and not is_number(value):
        raise wrong_type(value, "a key of a map")
    for key in container:
        if equal(key, value):
            return (key,)
    return None


def unique(elements: list[Any]) -> bool:
    """Whether no two elements are equal, in time linear in their size."""
    return len({_frozen(element) for element in expect_list(elements)}) == len(elements)


def unique_strings(elements: list[str]) -> bool:
    """As unique(), for a list of which every element is known to be text."""
    return len(elements) < 2 or len(set(elements)) == len(elements)


def distinct(elements: list[Any]) -> list[Any]:
    """The elements without repetitions, each where it stands first."""
    found: dict[Any, Any] = {}
    for element in elements:
        found.setdefault(_frozen(element), element)
    return list(found.values())


def _frozen(value: Any) -> Any:
    """A hashable stand-in: two are equal when their values are equal in CEL."""
    kind = type(value)
    if kind is str:
        return value
    if kind is int or kind is float or kind is UnsignedInteger:
        return value if value == value else object()  # NaN equals nothing.
    if kind is list:
        return (list, *map(_frozen, value))
    if kind is dict:
        return dict, frozenset((_frozen(key), _frozen(item)) for key, item in value.items())
    return kind, (value[:2] if kind is IpAddress else value)


# -- sets


def sets_contains(outer: list[Any], inner: list[Any]) -> bool:
    """Whether every element of ``inner`` is in ``outer``."""
    return {*map(_frozen, inner)} <= {*map(_frozen, outer)}


def sets_equivalent(left: list[Any], right: list[Any]) -> bool:
    """Whether each list contains all elements of the other."""
    return {*map(_frozen, left)} == {*map(_frozen, right)}


def sets_intersects(left: list[Any], right: list[Any]) -> bool:
    """Whether the lists share an element."""
    return not {*map(_frozen, left)}.isdisjoint(map(_frozen, right))


# -- limits of integers

_INTEGER_LIMIT = 2**63
_UNSIGNED_LIMIT = 2**64


def integer(value: int) -> int:
    """The value, if it fits in 64 bits; raises OverflowError."""
    if -_INTEGER_LIMIT <= value < _INTEGER_LIMIT:
        return value
    raise OverflowError("the result does not fit in int64")


def unsigned(value: int) -> UnsignedInteger:
    """The value, if it fits in 64 bits without a sign; raises OverflowError."""
    if 0 <= value < _UNSIGNED_LIMIT:
        return UnsignedInteger(value)
    raise OverflowError("the result does not fit in uint64")
