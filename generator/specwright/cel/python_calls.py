"""Operators and functions in Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from . import python_equality
from .code import NONE, Certainty, Code, Level, combine, negate, quoted
from .overloading import Resolution
from .regex import translate
from .syntax import Call, Literal, Node
from .types import (
    BOOL,
    BYTES,
    DOUBLE,
    DYN,
    INT,
    STRING,
    UINT,
    ListType,
    Type,
)

if TYPE_CHECKING:
    from .python import Emitter

_SMALL = 2**62
_COUNT = 2**40
"""More than any container holds."""

# Functions that are one helper: its name, and whether it can fail on values of the right types.
_HELPERS: Mapping[str, tuple[str, bool]] = {
    "add_dyn": ("add", True),
    "subtract_dyn": ("subtract", True),
    "multiply_dyn": ("multiply", True),
    "divide_dyn": ("divide", True),
    "modulo_dyn": ("modulo", True),
    "negate_dyn": ("negate", True),
    "divide_double": ("ratio", False),
    "type": ("type_of", True),
    "to_bytes": ("to_bytes", True),
    "to_bool": ("to_bool", True),
    "trim": ("trim", False),
    "lower_ascii": ("lower_ascii", False),
    "upper_ascii": ("upper_ascii", False),
    "split": ("split", False),
    "substring": ("substring", True),
    "index_of": ("index_of", True),
    "last_index_of": ("last_index_of", True),
    "char_at": ("char_at", True),
    "replace": ("replace", True),
    "join": ("join", True),
    "is_json": ("holds_json", False),
    "is_base64": ("is_base64", False),
    "base64_decode": ("base64_decode", True),
    "base64_encode": ("base64_encode", False),
    "unique": ("unique", False),
    "distinct": ("distinct", False),
    "sets_contains": ("sets_contains", False),
    "sets_equivalent": ("sets_equivalent", False),
    "sets_intersects": ("sets_intersects", False),
    "is_sorted": ("is_sorted", True),
    "sum": ("total", True),
    "minimum": ("minimum", True),
    "maximum": ("maximum", True),
    "is_ip": ("is_ip", False),
    "is_cidr": ("is_cidr", False),
    "ip_is_canonical": ("ip_is_canonical", True),
    "ip_is_unspecified": ("ip_is_unspecified", False),
    "ip_is_loopback": ("ip_is_loopback", False),
    "ip_is_global_unicast": ("ip_is_global_unicast", False),
    "ip_is_link_local_multicast": ("ip_is_link_local_multicast", False),
    "ip_is_link_local_unicast": ("ip_is_link_local_unicast", False),
    "cidr_masked": ("cidr_masked", False),
}
_ATTRIBUTES = {"ip_family": "family", "cidr_ip": "address", "cidr_prefix_length": "prefix"}
_ELEMENTWISE = frozenset({"is_sorted", "sum", "minimum", "maximum"})
_SYMBOLS = {"add": "+", "subtract": "-", "multiply": "*"}


def emit_call(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """A call of a function or operator, as its signature says."""
    key = resolution.key
    special = _SPECIAL.get(key)
    if special is not None:
        return special(emitter, resolution, node)
    if key in _ATTRIBUTES:
        value = emitter.typed(resolution.operands[0], resolution.parameters[0])
        return combine(f"{value.at(Level.ATOM)}.{_ATTRIBUTES[key]}", Level.ATOM, value)
    return _helper(emitter, resolution, *_HELPERS[key])


def _network(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """``ip``, ``cidr``, ``containsIP``, ``containsCIDR``: they refuse all but text by themselves."""
    parts: list[Code] = []
    causes = NONE
    for operand, parameter in zip(resolution.operands, resolution.parameters, strict=True):
        if parameter != STRING:
            parts.append(emitter.typed(operand, parameter))
            continue
        part = emitter.emit(operand)
        kind = "cidr" if resolution.key in ("cidr", "contains_cidr") else "ip"
        causes |= {f"value:{kind}:{part.place}"}
        if part.certainty is Certainty.UNKNOWN or emitter.type_of(operand) != STRING:
            causes |= emitter.type_cause(part, STRING)
        parts.append(part)
    if DYN in resolution.parameters:
        causes |= emitter.failing(f"{resolution.key} {parts[-1].place}")
    return emitter.call(resolution.key, *parts, causes=causes)


def _helper(emitter: Emitter, resolution: Resolution, name: str, fails: bool) -> Code:
    parts = [
        _argument(emitter, resolution.key, operand, parameter)
        for operand, parameter in zip(resolution.operands, resolution.parameters, strict=True)
    ]
    code = emitter.call(name, *parts)
    if fails:
        causes = emitter.failing(code.text)
        code = replace(code, may_fail=code.may_fail | causes, must_fail=code.must_fail | causes)
    if resolution.result == DYN or isinstance(resolution.result, ListType):
        deep = all(part.certainty is Certainty.DEEP for part in parts)
        code = replace(code, certainty=Certainty.DEEP if deep else Certainty.SHALLOW)
    return code


def _argument(emitter: Emitter, key: str, operand: Node, parameter: Type) -> Code:
    """The operand as a helper needs it: numbers exact, lists of scalars checked inside."""
    if not isinstance(parameter, ListType):
        return emitter.exact(operand, emitter.type_of(operand) if key == "type" else parameter)
    element = parameter.element
    code = emitter.emit(operand)
    found = emitter.type_of(operand)
    checked = code.certainty is Certainty.DEEP and not code.loose
    if key not in _ELEMENTWISE or (checked and found == parameter) or element == DYN:
        return emitter.as_type(code, found, parameter)
    guard = emitter.guard(Code("x"), element)
    name = guard.text.removesuffix("(x)")
    causes = emitter.type_cause(code, parameter) | emitter.failing(f"{name} of {code.place}")
    text = f"{emitter.helper('expect_list_of')}({name}, {code.text})"
    return combine(text, Level.ATOM, code, causes=causes)


# -- arithmetic


def _arithmetic(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    operation, _, type_name = resolution.key.partition("_")
    left, right = _pair(emitter, resolution)
    level = Level.PRODUCT if operation == "multiply" else Level.SUM
    tighter = Level(level + 1)
    text = f"{left.at(level)} {_SYMBOLS[operation]} {right.at(tighter)}"
    plain = combine(text, level, left, right)
    if type_name == "double":
        return replace(plain, loose=left.loose and right.loose)
    if type_name == "int":
        bound = _bound(operation, left.bound, right.bound)
        if bound is not None and bound < _SMALL:
            return replace(plain, bound=bound)
    wrapped = f"{emitter.helper('integer' if type_name == 'int' else 'unsigned')}({text})"
    return combine(wrapped, Level.ATOM, plain, causes=emitter.failing(wrapped))


def _bound(operation: str, left: int | None, right: int | None) -> int | None:
    if left is None or right is None:
        return None
    return left * right if operation == "multiply" else left + right


def _pair(emitter: Emitter, resolution: Resolution) -> tuple[Code, Code]:
    first, second = resolution.operands
    left = emitter.typed(first, resolution.parameters[0])
    return left, emitter.typed(second, resolution.parameters[1])


def _division(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    operation, _, type_name = resolution.key.partition("_")
    operands = zip(resolution.operands, resolution.parameters, strict=True)
    left, right = (emitter.exact(operand, type_) for operand, type_ in operands)
    code = emitter.call("quotient" if operation == "divide" else "remainder", left, right)
    code = replace(code, bound=left.bound)
    divisor = resolution.operands[1]
    literal = divisor.value if isinstance(divisor, Literal) else 0
    if literal in (0, -1):
        causes = emitter.failing(code.text)
        code = replace(code, may_fail=code.may_fail | causes, must_fail=code.must_fail | causes)
    return emitter.call("unsigned", code) if type_name == "uint" else code


def _negation(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    # Exact, because the integer 0 has no sign.
    value = emitter.exact(resolution.operands[0], resolution.parameters[0])
    text = f"-{value.at(Level.UNARY)}"
    plain = combine(text, Level.UNARY, value)
    if resolution.key == "negate_double":
        return plain
    if value.bound is not None and value.bound < _SMALL:
        return replace(plain, bound=value.bound)
    return emitter.call("integer", plain, causes=emitter.failing(text))


def _concatenation(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    left, right = _pair(emitter, resolution)
    text = f"{left.at(Level.SUM)} + {right.at(Level.PRODUCT)}"
    certainty = min(left.certainty, right.certainty)
    return replace(combine(text, Level.SUM, left, right), certainty=certainty)


def _unique(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """Strings are told apart by a set of Python's; what a list may hold otherwise, by a helper."""
    (operand,) = resolution.operands
    found = emitter.type_of(operand)
    if isinstance(found, ListType) and found.element == STRING:
        code = emitter.emit(operand)
        if code.certainty is Certainty.DEEP:
            return emitter.call("unique_strings", code)
    return _helper(emitter, resolution, *_HELPERS["unique"])


def _not(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    return negate(emitter.typed(resolution.operands[0], BOOL))


# -- order


def _order(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    symbol = node.function.strip("_")
    if resolution.key == "order":
        left, right = _pair(emitter, resolution)
        text = f"{left.at(Level.SUM)} {symbol} {right.at(Level.SUM)}"
        return combine(text, Level.COMPARISON, left, right)
    left, right = _pair(emitter, resolution)
    small = [part for part in (left, right) if part.bound is not None and part.bound < 2**53]
    if resolution.key == "order_mixed" and small:
        text = f"{left.at(Level.SUM)} {symbol} {right.at(Level.SUM)}"
        return combine(text, Level.COMPARISON, left, right)
    if symbol in (">", ">="):
        left, right = right, left
    code = emitter.call("less" if symbol in ("<", ">") else "less_or_equal", left, right)
    if resolution.key == "order_mixed":
        return code
    causes = frozenset({f"order:{left.place}:{right.place}"})
    return replace(code, may_fail=code.may_fail | causes, must_fail=code.must_fail | causes)


# -- text


def _contains(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    whole, part = (emitter.typed(operand, STRING) for operand in resolution.operands)
    return _within(part, whole)


def _within(part: Code, whole: Code) -> Code:
    left, right = part.at(Level.SUM), whole.at(Level.SUM)
    code = combine(f"{left} in {right}", Level.COMPARISON, part, whole)
    return replace(code, negated=Code(f"{left} not in {right}", Level.COMPARISON))


def _affix(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """``startsWith``, ``endsWith``: only text has such methods, and they take only text."""
    parts = [emitter.emit(operand) for operand in resolution.operands]
    name = "startswith" if resolution.key == "starts_with" else "endswith"
    return _method(emitter, resolution, name, parts)


def _method(emitter: Emitter, resolution: Resolution, name: str, parts: list[Code]) -> Code:
    causes = NONE
    for part, operand in zip(parts, resolution.operands, strict=True):
        if part.certainty is Certainty.UNKNOWN or emitter.type_of(operand) != STRING:
            causes |= emitter.type_cause(part, STRING)
    arguments = ", ".join(part.text for part in parts[1:])
    text = f"{parts[0].at(Level.ATOM)}.{name}({arguments})"
    return combine(text, Level.ATOM, *parts, causes=causes)


def _matches(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    subject, pattern = resolution.operands
    assert isinstance(pattern, Literal)
    assert isinstance(pattern.value, str)
    translation = translate(pattern.value)
    simple = translation.simple
    if simple is None:
        limit = "" if translation.limit is None else f", limit={translation.limit}"
        raw = _raw(translation.python)
        name = emitter.constant(f"{emitter.helper('pattern')}({raw}{limit})")
        text = emitter.emit(subject)
        causes = NONE
        if text.certainty is Certainty.UNKNOWN or emitter.type_of(subject) != STRING:
            causes = emitter.type_cause(text, STRING)
        if translation.limit is not None:
            causes |= emitter.failing(f"{name}({text.place})")
        call = f"{name}({text.text})"
        code = combine(f"{call} is not None", Level.COMPARISON, text, causes=causes)
        return replace(code, negated=Code(f"{call} is None", Level.COMPARISON))
    whole, part = emitter.typed(subject, STRING), Code(quoted(simple.text))
    if simple.kind == "contains":
        return _within(part, whole)
    if simple.kind == "equals":
        return python_equality.compare(whole, part, "==", "!=")
    name = "startswith" if simple.kind == "starts_with" else "endswith"
    return combine(f"{whole.at(Level.ATOM)}.{name}({part.text})", Level.ATOM, whole)


def _raw(text: str) -> str:
    """A string literal for a pattern, raw when possible."""
    if text.isprintable() and '"' not in text and not text.endswith("\\"):
        return f'r"{text}"'
    return quoted(text)


def _split(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    separator = resolution.operands[1]
    if len(resolution.operands) == 2 and isinstance(separator, Literal) and separator.value:
        return _method(
            emitter, resolution, "split", [emitter.emit(one) for one in resolution.operands]
        )
    return _helper(emitter, resolution, *_HELPERS["split"])


def _replacement(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    """Python's own method where the text cannot grow."""
    old, new = resolution.operands[1:3]
    if len(resolution.operands) == 3 and isinstance(old, Literal) and isinstance(new, Literal):
        shrinks = len(str(old.value)) >= max(1, len(str(new.value)))
        if shrinks:
            parts = [emitter.emit(operand) for operand in resolution.operands]
            return _method(emitter, resolution, "replace", parts)
    return _helper(emitter, resolution, *_HELPERS["replace"])


def _index_of(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    if len(resolution.operands) == 3:
        return _helper(emitter, resolution, *_HELPERS[resolution.key])
    parts = [emitter.emit(operand) for operand in resolution.operands]
    name = "find" if resolution.key == "index_of" else "rfind"
    return replace(_method(emitter, resolution, name, parts), bound=_COUNT)


def _reverse(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    text = emitter.typed(resolution.operands[0], STRING)
    return combine(f"{text.at(Level.ATOM)}[::-1]", Level.ATOM, text)


# -- sizes and conversions


def _size(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    operand = resolution.operands[0]
    found = emitter.type_of(operand)
    if resolution.parameters[0] == DYN:
        value = emitter.emit(operand)
        code = emitter.call("size", value)
        causes = emitter.failing(f"size({value.place})")
        code = replace(code, may_fail=code.may_fail | causes, must_fail=code.must_fail | causes)
    else:
        wanted = found if found != DYN else resolution.parameters[0]
        value = emitter.typed(operand, wanted)
        code = combine(f"len({value.text})", Level.ATOM, value)
    return replace(code, bound=_COUNT)


_SAFE_CONVERSIONS = frozenset(
    {("to_int", INT), ("to_uint", UINT), ("to_double", INT), ("to_double", UINT),
     ("to_double", DOUBLE), ("to_string", INT), ("to_string", UINT), ("to_string", DOUBLE),
     ("to_string", BOOL), ("to_string", STRING), ("to_bool", BOOL), ("to_bytes", BYTES)}
)  # fmt: skip
_IDENTITIES = {
    "to_int": INT,
    "to_uint": UINT,
    "to_string": STRING,
    "to_bytes": BYTES,
    "to_bool": BOOL,
    "to_double": DOUBLE,
}


def _conversion(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    key, source = resolution.key, resolution.parameters[0]
    operand = resolution.operands[0]
    if _IDENTITIES[key] == source:
        return emitter.exact(operand, source)
    native = {("to_string", INT): "str", ("to_double", INT): "float"}.get((key, source))
    if native is not None:
        value = emitter.exact(operand, source)
        return combine(f"{native}({value.text})", Level.ATOM, value)
    return _helper(emitter, resolution, key, (key, source) not in _SAFE_CONVERSIONS)


def _dyn(emitter: Emitter, resolution: Resolution, node: Call) -> Code:
    operand = resolution.operands[0]
    return replace(emitter.exact(operand, emitter.type_of(operand)), bound=None)


_Special = Callable[["Emitter", Resolution, Call], Code]
_SPECIAL: Mapping[str, _Special] = {
    **{f"{op}_{t}": _arithmetic for op in _SYMBOLS for t in ("int", "uint", "double")},
    **{f"{op}_{t}": _division for op in ("divide", "modulo") for t in ("int", "uint")},
    **{f"negate_{t}": _negation for t in ("int", "double")},
    **{f"add_{t}": _concatenation for t in ("string", "bytes", "list")},
    **dict.fromkeys(_IDENTITIES, _conversion),
    **dict.fromkeys(("ip", "cidr", "contains_ip", "contains_cidr"), _network),
    "not": _not,
    "order": _order,
    "order_mixed": _order,
    "order_dyn": _order,
    "equal": python_equality.emit_equality,
    "not_equal": python_equality.emit_equality,
    "member": python_equality.emit_membership,
    "contains": _contains,
    "starts_with": _affix,
    "ends_with": _affix,
    "matches": _matches,
    "split": _split,
    "replace": _replacement,
    "index_of": _index_of,
    "last_index_of": _index_of,
    "reverse": _reverse,
    "size": _size,
    "unique": _unique,
    "dyn": _dyn,
}
