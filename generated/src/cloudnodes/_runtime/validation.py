"""What generated validators share and need on every call; it imports next to nothing.

A validator works in two steps. Step one is generated code: a function per object schema that returns
True only for an instance that surely is valid, and that returns False or raises as soon as it is in
doubt. Step two, in `validation_walker`, is loaded and run only then: it decides, and reports every
violation, driven by the tables of the generated module. Where a function of step one can tell what is
wrong with an object, step two has it do so, and looks itself only at what that leaves in doubt.
"""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from binascii import a2b_base64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from typing import Any, TypeGuard

    from .violations import Violation

    Predicate = Callable[..., bool]


class Program:
    """The tables and functions of one generated module.

    Attributes:
        units: for each named schema its pointer and its table. A table is True (anything goes), False
            (nothing does), the name of another unit, or a tuple of checks; a check is a tuple of a
            keyword and its arguments: strings, numbers, None, booleans and further tables.
        functions: step one of units, by the unit's name.
        shared: the program of the module that holds what several modules use, or None.
        docs: what precedes the anchor in `Violation.docs`, or None for no documentation.
        secrets: names of properties whose values are never repeated in a message.
        formats: what decides whether a string has an asserted format, by the format's name.
        rules: the functions of cross-field rules, by their names, which the tables use.
        tellers: names of the units whose functions take a `Context` as well, which they then tell all that is
            wrong; they return False when they cannot tell.
        linked, faults, all_secrets: what the walker made of the units and secrets so far.
    """

    __slots__ = (
        "all_secrets",
        "docs",
        "faults",
        "formats",
        "functions",
        "linked",
        "rules",
        "secrets",
        "shared",
        "tellers",
        "units",
    )

    def __init__(
        self,
        units: Mapping[str, tuple[Any, ...]],
        functions: Mapping[str, Predicate],
        *,
        shared: Program | None = None,
        docs: str | None = None,
        secrets: tuple[str, ...] = (),
        tellers: tuple[str, ...] = (),
        formats: Mapping[str, Callable[[str], bool]] | None = None,
        rules: tuple[Callable[..., Any], ...] = (),
    ) -> None:
        self.units = units
        self.functions = functions
        self.shared = shared
        self.docs = docs
        self.secrets = secrets
        self.tellers = tellers
        self.formats = {} if formats is None else formats
        self.rules = {function.__name__: function for function in rules}
        self.linked: dict[str, Any] = {}
        self.faults: dict[tuple[str, str, str], Any] = {}
        self.all_secrets: frozenset[str] | None = None

    def violations(self, unit: str, instance: object, allow_unknown: bool) -> list[Violation]:
        """Every violation of *instance* against *unit*, in the order of the instance.

        With *allow_unknown*, properties that the schema does not know are let through.
        """
        walker = _loaded or _load_walker()
        found: list[Violation] = walker.collect(self, unit, instance, allow_unknown)
        return found

    def accepts(self, unit: str, instance: object) -> bool:
        """Whether *instance* has no violation of severity "error" against *unit*."""
        walker = _loaded or _load_walker()
        verdict: bool = walker.matches(self, unit, instance)
        return verdict

    def check(self, unit: str, instance: object, allow_unknown: bool) -> None:
        """Raise ValidationError when *instance* has a violation of severity "error"."""
        violations = self.violations(unit, instance, allow_unknown)
        if any(violation.severity == "error" for violation in violations):
            from .errors import ValidationError

            raise ValidationError(violations)


#: The module `validation_walker` once it was needed: an import statement takes a microsecond on every call.
_loaded: Any = None


def _load_walker() -> Any:
    global _loaded
    from . import validation_walker

    _loaded = validation_walker
    return validation_walker


def at_first_use(
    names: dict[str, Any], name: str, make: Callable[[], Callable[[str], Any]]
) -> Callable[[str], Any]:
    """A function that stands for what *make* returns, and gives way to it in *names* when first called."""

    def first(text: str) -> Any:
        made = names[name] = make()
        return made(text)

    return first


def matcher(pattern: str, method: str) -> Callable[[str], Any]:
    """The bound *method*, "match" or "search", of the compiled *pattern*."""
    import re

    bound: Callable[[str], Any] = getattr(re.compile(pattern), method)
    return bound


def json_equal(left: object, right: object) -> bool:
    """Equality of JSON values: 1 equals 1.0, True equals neither, and so in every depth."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list):
        return (
            isinstance(right, list)
            and len(left) == len(right)
            and all(json_equal(a, b) for a, b in zip(left, right, strict=True))
        )
    if isinstance(left, dict):
        return (
            isinstance(right, dict)
            and len(left) == len(right)
            and all(key in right and json_equal(value, right[key]) for key, value in left.items())
        )
    if isinstance(right, (list, dict)):
        return False
    return bool(left == right)


def identity(value: object) -> Hashable:
    """A hashable stand-in for *value*: two JSON values are equal exactly when theirs are."""
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, list):
        return ("array", tuple([identity(item) for item in value]))
    if isinstance(value, dict):
        return ("object", frozenset([(key, identity(item)) for key, item in value.items()]))
    return value


def json_unique(items: list[Any]) -> bool:
    """Whether no two of *items* are equal as JSON values; linear in their size."""
    return len({identity(item) for item in items}) == len(items)


def multiple_of(value: float, divisor: float) -> bool:
    """Whether *value* is a whole multiple of *divisor*, both read as the decimal numbers they print as."""
    if isinstance(value, int) and isinstance(divisor, int):
        return value % divisor == 0
    try:
        value_digits, value_exponent = _decimal(value)
        divisor_digits, divisor_exponent = _decimal(divisor)
    except ValueError:
        return False
    shift = value_exponent - divisor_exponent
    if shift >= 0:
        return value_digits * int(10**shift) % divisor_digits == 0
    return value_digits % (divisor_digits * int(10**-shift)) == 0


def _decimal(value: float) -> tuple[int, int]:
    """*value* as digits * 10**exponent; ValueError for NaN and the infinities."""
    if isinstance(value, int):
        return value, 0
    mantissa, _, exponent = float.__repr__(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    return int(whole + fraction), int(exponent or 0) - len(fraction)


def is_integer(value: object) -> TypeGuard[float]:
    """Whether *value* is a whole JSON number: 1 and 1.0 are, True is not."""
    if isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, float) and float.is_integer(value)


def is_number(value: object) -> TypeGuard[float]:
    """Whether *value* is a JSON number: NaN and the infinities are not, and neither is True."""
    if isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, float) and bool(value - value == 0.0)


def holds_json(text: str) -> bool:
    """Whether *text* is a JSON document (RFC 8259)."""
    try:
        _decode_json(text)
    except (ValueError, RecursionError):
        return False
    return True


def _json_decoder() -> Callable[[str], Any]:
    from json import JSONDecoder

    # What numbers mean does not matter, and long ones take long to read.
    return JSONDecoder(parse_int=len, parse_float=len, parse_constant=_refuse_constant).decode


_decode_json = at_first_use(globals(), "_decode_json", _json_decoder)


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def holds_base64(text: str) -> bool:
    """Whether *text* is base64 (RFC 4648, section 4) with its padding."""
    try:
        a2b_base64(text, strict_mode=True)
    except ValueError:
        return False
    return True


def base64_bytes(text: str) -> bytes | None:
    """The bytes that *text* encodes, None when it is not base64."""
    try:
        return a2b_base64(text, strict_mode=True)
    except ValueError:
        return None


def holds_base64_json(text: str) -> bool:
    """Whether *text* is base64 of a JSON document."""
    decoded = base64_bytes(text)
    return decoded is not None and holds_json(decoded.decode("utf-8", "replace"))
