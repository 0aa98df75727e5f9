"""Choosing the signature that a call means."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import CelError, did_you_mean
from .functions import OVERLOADS, Overload
from .macros import MACRO_NAMES
from .syntax import Call, Node
from .types import DOUBLE, DYN, INT, Type, bind, joined, substitute

_DYNAMIC_KEYS = {
    "_+_": "add_dyn",
    "_-_": "subtract_dyn",
    "_*_": "multiply_dyn",
    "_/_": "divide_dyn",
    "_%_": "modulo_dyn",
    "-_": "negate_dyn",
    "_<_": "order_dyn",
    "_<=_": "order_dyn",
    "_>_": "order_dyn",
    "_>=_": "order_dyn",
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a call does.

    ``key`` names the implementation (see Overload); ``operands`` are the receiver, when there is
    one, and the arguments; each must be of the type that ``parameters`` says when it runs.
    """

    key: str
    parameters: tuple[Type, ...]
    result: Type
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Invocation:
    """A call as the checker sees it: the function's full name, its operands and their types."""

    node: Call
    name: str
    method: bool
    operands: tuple[Node, ...]
    types: tuple[Type, ...]

    def shown(self) -> str:
        """The call with types for operands, as a message shows it."""
        shown = [str(type_) for type_ in self.types]
        if self.method:
            return f"{shown[0]}.{self.name}({', '.join(shown[1:])})"
        return f"{self.name}({', '.join(shown)})"


def resolve_call(call: Invocation, *, dynamic: bool) -> Resolution:
    """The signature of a known function for the types at hand; raises CelError.

    With ``dynamic``, types that fit no signature are left to fail at run time.
    """
    declared = OVERLOADS[call.name, call.method]
    fitting = _fitting(declared, call.types)
    if not fitting and dynamic:
        fitting = _fitting(declared, (DYN,) * len(call.types))
    if not fitting:
        raise _no_overload(call, declared)
    return _merge(call.name, call.operands, fitting)


def _fitting(declared: tuple[Overload, ...], types: tuple[Type, ...]) -> list[Resolution]:
    found: list[Resolution] = []
    for overload in declared:
        bindings: dict[str, Type] = {}
        if len(overload.parameters) == len(types) and all(
            bind(parameter, type_, bindings)
            for parameter, type_ in zip(overload.parameters, types, strict=True)
        ):
            parameters = tuple(substitute(one, bindings) for one in overload.parameters)
            result = substitute(overload.result, bindings)
            found.append(Resolution(overload.key, parameters, result, ()))
    return found


def _merge(name: str, operands: tuple[Node, ...], fitting: list[Resolution]) -> Resolution:
    if len(fitting) == 1:
        only = fitting[0]
        return Resolution(only.key, only.parameters, only.result, operands)
    columns = zip(*(one.parameters for one in fitting), strict=True)
    parameters = tuple(joined(list(column)) for column in columns)
    result = joined([one.result for one in fitting])
    key = _DYNAMIC_KEYS.get(name, fitting[0].key)
    return Resolution(key, parameters, result, operands)


def unknown_function(node: Call, name: str, method: bool) -> CelError:
    """The error for a name that no function has, or a macro with improper arguments."""
    kind = "method" if method else "function"
    if (name, not method) in OVERLOADS or (not method and name in MACRO_NAMES):
        hint: str | None = f"write {name}(x)" if method else f"write x.{name}(...)"
    else:
        candidates = {known for known, as_method in OVERLOADS if as_method is method}
        hint = did_you_mean(name, candidates | MACRO_NAMES)
    if name in MACRO_NAMES:
        message = f"the macro {name}() does not take these arguments"
        return CelError(node.offset, node.length, message, hint)
    message = f"unknown {kind} {name!r}"
    return CelError(node.function_offset, len(node.function), message, hint)


def _no_overload(call: Invocation, declared: tuple[Overload, ...]) -> CelError:
    node, types = call.node, call.types
    if not call.name[0].isalpha():
        symbol = call.name.strip("_")
        operands = " and ".join(str(type_) for type_ in types)
        message = f"operator {symbol} does not apply to {operands}"
        mixed = set(types) == {INT, DOUBLE}
        hint = "convert one side with int() or double()" if mixed else None
        return CelError(node.function_offset, len(symbol), message, hint)
    signatures = [overload.signature() for overload in declared]
    hint = f"there is {', '.join(signatures[:4])}" + (", ..." if len(signatures) > 4 else "")
    return CelError(node.offset, node.length, f"no such function: {call.shown()}", hint)
