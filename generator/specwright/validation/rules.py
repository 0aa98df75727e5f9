"""Cross-field rules ("x-validations"): read from a schema, checked, and written as Python functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from importlib import import_module
from typing import Any, Literal

from specwright import cel, pointers
from specwright.cel.syntax import Call, Has, Identifier, Index, Node, Select
from specwright.cel.syntax import Literal as Constant
from specwright.rendering import literal

from .errors import SchemaError
from .resources import Place, Resources, join

_SELF = "self"
_DATA = "data"


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule, checked.

    Attributes:
        place: the object schema that carries it.
        index: which of its rules it is.
        id: its id.
        severity: "error" or "warning".
        error_code: what the server would answer, or None.
        tokens: where its violations are reported, below the object.
        reads: the properties of the object that it reads, None for the object as a whole.
        condition: what has to hold.
        messages: what a violation says, in English and in Chinese.
    """

    place: Place
    index: int
    id: str
    severity: Literal["error", "warning"]
    error_code: str | None
    tokens: tuple[str | int, ...]
    reads: tuple[str, ...] | None
    condition: cel.Checked
    messages: tuple[cel.Message, cel.Message]


def read_rules(place: Place, resources: Resources) -> tuple[Rule, ...]:
    """The rules of the schema at *place*.

    Raises:
        SchemaError: a rule is malformed, or its expression does not fit the schema.
    """
    declared = place.schema["x-validations"]
    if not isinstance(declared, list):
        raise place.error("x-validations must be a list of rules", "x-validations")
    types = _Types(resources)
    variables = {_SELF: types.of(place)}
    return tuple(_read(place, index, rule, variables) for index, rule in enumerate(declared))


class _Types:
    """Types of schemas for the expression compiler; references are made absolute on the way."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources

    def of(self, place: Place) -> Any:
        return cel.type_of_schema(self._absolute(place), self._resolve)

    def _resolve(self, reference: str) -> Any:
        return self._absolute(self._resources.root(reference))

    def _absolute(self, place: Place) -> Any:
        def copied(value: Any) -> Any:
            if isinstance(value, Mapping):
                return {
                    name: (
                        join(place.resource.uri, each)
                        if name == "$ref" and isinstance(each, str)
                        else copied(each)
                    )
                    for name, each in value.items()
                    if name not in ("example", "examples", "default", "x-validations")
                }
            return [copied(each) for each in value] if isinstance(value, list) else value

        return copied(place.schema)


def _read(place: Place, index: int, rule: Any, variables: Mapping[str, Any]) -> Rule:
    at = ("x-validations", index)
    if not isinstance(rule, Mapping):
        raise place.error("a rule must be an object", *at)
    for name in ("id", "rule", "message"):
        if not isinstance(rule.get(name), str):
            raise place.error(f"a rule needs {name!r}, a string", *at)
    severity = rule.get("severity", "error")
    if severity not in ("error", "warning"):
        raise place.error("severity is 'error' or 'warning'", *at, "severity")
    chinese = rule.get("x-zh")
    chinese_message = chinese.get("message") if isinstance(chinese, Mapping) else None
    try:
        condition = cel.check_rule(rule["rule"], variables)
    except cel.CelError as error:
        raise _cel_error(place, error, rule["rule"], *at, "rule") from None
    english = _message(place, rule["message"], variables, *at, "message")
    return Rule(
        place=place,
        index=index,
        id=rule["id"],
        severity=severity,
        error_code=rule.get("error-code"),
        tokens=_tokens(place, rule.get("pointer", ""), *at, "pointer"),
        reads=_reads(condition.root),
        condition=condition,
        messages=(
            english,
            (
                english
                if chinese_message is None
                else _message(place, chinese_message, variables, *at, "x-zh", "message")
            ),
        ),
    )


def _cel_error(place: Place, error: cel.CelError, source: str, *tokens: str | int) -> SchemaError:
    spot = source[error.offset : error.offset + error.length]
    return place.error(f"{error}, at {spot!r} (column {error.offset + 1})", *tokens)


def _message(
    place: Place, source: object, variables: Mapping[str, Any], *tokens: str | int
) -> cel.Message:
    if not isinstance(source, str):
        raise place.error("a message must be a string", *tokens)
    try:
        return cel.compile_message(source, variables)
    except cel.CelError as error:
        raise _cel_error(place, error, source, *tokens) from None


def _tokens(place: Place, pointer: object, *at: str | int) -> tuple[str | int, ...]:
    try:
        parts = pointers.split(pointer) if isinstance(pointer, str) else None
    except ValueError:
        parts = None
    if parts is None:
        raise place.error("pointer must be a JSON Pointer below the object", *at)
    return tuple(int(part) if part.isascii() and part.isdigit() else part for part in parts)


# ------------------------------------------------------------------ what an expression reads


def _children(node: Node) -> Iterator[Node]:
    for each in fields(node):
        yield from _nodes_in(getattr(node, each.name))


def _nodes_in(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _nodes_in(each)


def _is_self(node: Node | None) -> bool:
    return isinstance(node, Identifier) and node.name == _SELF


def _constant_text(node: Node) -> str | None:
    if isinstance(node, Constant) and isinstance(node.value, str):
        return node.value
    return None


def _read_name(node: Node) -> str | None:
    """The property of `self` that *node* reads or looks for, if it does just that."""
    if isinstance(node, (Select, Has)) and _is_self(node.operand):
        return node.field
    if isinstance(node, Index) and _is_self(node.operand):
        return _constant_text(node.key)
    if isinstance(node, Call) and node.function == "@in" and _is_self(node.arguments[-1]):
        return _constant_text(node.arguments[0])
    return None


def _reads(root: Node) -> tuple[str, ...] | None:
    names: dict[str, None] = {}
    pending = [root]
    while pending:
        node = pending.pop()
        name = _read_name(node)
        if name is not None:
            names[name] = None
        elif _is_self(node):
            return None
        else:
            pending.extend(_children(node))
    return tuple(sorted(names))


def told_secret(rule: Rule, secrets: frozenset[str]) -> str | None:
    """A property among *secrets* whose value the messages of *rule* would repeat, or None."""
    for message in rule.messages:
        for part in message.parts:
            if isinstance(part, str):
                continue
            pending = [part.root]
            while pending:
                node = pending.pop()
                if isinstance(node, Select) and node.field in secrets:
                    return node.field
                if isinstance(node, Index) and _constant_text(node.key) in secrets:
                    return _constant_text(node.key)
                pending.extend(_children(node))
    return None


# ------------------------------------------------------------------ Python functions


@dataclass(slots=True)
class RuleFunctions:
    """The functions of rules that one module holds.

    Attributes:
        texts: the functions, by name.
        constants: what defines the further names that they use, by name.
        helpers: the names that they import, by the runtime module that has them.
    """

    texts: dict[str, str]
    constants: dict[str, str]
    helpers: dict[str, set[str]]

    def add(self, rule: Rule, stem: str) -> None:
        """Write what the walker calls: the condition, and the words of a violation."""
        names = {_SELF: _DATA}
        condition = cel.to_python(
            rule.condition, names, trust=cel.Trust.UNCHECKED, constant_prefix=f"_{stem}_text"
        )
        self._use(condition)
        self.texts[f"_rule_{stem}"] = (
            f"def _rule_{stem}(data: Any) -> Any:\n    return {condition.expression}\n"
        )
        lines = [f"def _message_{stem}(data: Any) -> tuple[str, str]:"]
        if all(message.is_constant for message in rule.messages):
            english, chinese = (_plain(message) for message in rule.messages)
            lines.append(f"    return {literal(english)}, {literal(chinese)}")
        else:
            lines += self._worded(rule, stem)
        self.texts[f"_message_{stem}"] = "\n".join(lines) + "\n"

    def _worded(self, rule: Rule, stem: str) -> list[str]:
        worded = []
        for language, message in zip(("en", "zh"), rule.messages, strict=True):
            prefix = f"_{stem}_{language}"
            code = cel.message_to_python(message, {_SELF: _DATA}, constant_prefix=prefix)
            self._use(code)
            worded.append(code.expression)
        english, chinese = (_plain(message) for message in rule.messages)
        self.helpers.setdefault("cel_values", set()).add("RULE_ERRORS")
        return [
            "    try:",
            f"        return {worded[0]}, {worded[1]}",
            "    except RULE_ERRORS:",
            f"        return {literal(english)}, {literal(chinese)}",
        ]

    def add_test(self, name: str, rules: list[tuple[Rule, str]], mode: str) -> None:
        """Write what step one calls, as function *name*: whether all *rules* hold for a valid object."""
        lines = [f"def {name}(data: Any) -> bool:"]
        self.helpers.setdefault("cel_values", set()).add("RULE_ERRORS")
        for rule, stem in rules:
            code = cel.to_python(
                rule.condition,
                {_SELF: _DATA},
                trust=cel.Trust.VALID,
                constant_prefix=f"_{stem}{mode}_valid",
            )
            self._use(code)
            lines += [
                "    try:",
                f"        if not ({code.expression}):",
                "            return False",
                "    except RULE_ERRORS:",
                "        pass  # The rule cannot be evaluated, so it is silent.",
            ]
        self.texts[name] = "\n".join([*lines, "    return True"]) + "\n"

    def _use(self, code: cel.PythonCode) -> None:
        runtime = import_module("specwright.runtime.cel")
        for helper in code.helpers:
            module = getattr(getattr(runtime, helper), "__module__", "specwright.runtime.cel")
            self.helpers.setdefault(module.rpartition(".")[2], set()).add(helper)
        self.constants.update(code.constants)


def _plain(message: cel.Message) -> str:
    """The message with an ellipsis in the place of each expression."""
    return "".join(part if isinstance(part, str) else "…" for part in message.parts)
