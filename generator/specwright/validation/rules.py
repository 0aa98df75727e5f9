"""Cross-field rules ("x-validations"): read from a schema, checked, and written as Python functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from importlib import import_module
from typing import Any, Literal

from specwright import cel, pointers
from specwright.cel.syntax import Identifier, Index, Node, Select
from specwright.cel.syntax import Literal as Constant

from .errors import SchemaError
from .guarding import guards
from .naming import stem, unused
from .reading import places_read
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
        reads: the places below the object that it reads, see `reading.places_read`.
        condition: what has to hold.
        messages: what a violation says, in English and in Chinese.
    """

    place: Place
    index: int
    id: str
    severity: Literal["error", "warning"]
    error_code: str | None
    tokens: tuple[str | int, ...]
    reads: tuple[str, ...]
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
        reads=places_read(condition, _SELF),
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


# ------------------------------------------------------------------ secrets


def _children(node: Node) -> Iterator[Node]:
    for each in fields(node):
        yield from _nodes_in(getattr(node, each.name))


def _nodes_in(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _nodes_in(each)


def _constant_text(node: Node) -> str | None:
    if isinstance(node, Constant) and isinstance(node.value, str):
        return node.value
    return None


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


@dataclass(frozen=True, slots=True, eq=False)
class RuleGroup:
    """Rules of one schema that the absence of the same properties excuses; one function asks them all.

    Attributes:
        function: the name of that function.
        guards: without all of these properties no rule can be broken; () when there are none such.
        rules: the rules.
    """

    function: str
    guards: tuple[str, ...]
    rules: tuple[Rule, ...]


def groups_of(
    rules: Sequence[Rule], required: Sequence[str], taken: set[str]
) -> tuple[RuleGroup, ...]:
    """*rules* of one schema in groups; the names of their functions join *taken*."""
    grouped: dict[tuple[str, ...], list[Rule]] = {}
    for rule in rules:
        grouped.setdefault(guards(rule.condition.root, _SELF, required), []).append(rule)
    return tuple(
        RuleGroup(unused(f"_holds_{stem(same[0].id)}", taken), names, tuple(same))
        for names, same in grouped.items()
    )


Words = tuple[str | int | tuple[int, str] | tuple[str], ...]
"""A message that shows values: its text, the JSON Pointer of a value below the object, the index of a
computed one, or that of a computed list and what joins it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a rule's violation says.

    Attributes:
        english, chinese: the message, as plain text or as words between values.
        function: the name of the function that computes the values, None for plain text.
    """

    english: str | Words
    chinese: str | Words
    function: str | None


@dataclass(slots=True)
class RuleFunctions:
    """The functions of rules that one module holds.

    Attributes:
        texts: the functions, by name.
        constants: the further names that they use, by what defines them.
        helpers: the names that they import, by the runtime module that has them.
    """

    texts: dict[str, str]
    constants: dict[str, str]
    helpers: dict[str, set[str]]

    def add(self, group: RuleGroup) -> None:
        """Write what step one calls, and the walker: whether all rules hold, or which are broken."""
        lines = [f"def {group.function}(data: Any, broken: set[int] | None = None) -> bool:"]
        for rule in group.rules:
            fail = ["if broken is None:", "    return False", f"broken.add({rule.index})"]
            lines += self._statements(rule, fail, several=len(group.rules) > 1)
        self.texts[group.function] = "\n".join([*lines, "    return True"]) + "\n"

    def add_verdict(self, name: str, rules: Sequence[Rule]) -> None:
        """Write the function *name*: whether all *rules* hold."""
        lines = [f"def {name}(data: Any) -> bool:"]
        for rule in rules:
            lines += self._statements(rule, ["return False"], several=len(rules) > 1)
        self.texts[name] = "\n".join([*lines, "    return True"]) + "\n"

    def _statements(self, rule: Rule, fail: list[str], *, several: bool) -> list[str]:
        code = cel.to_statements(
            rule.condition,
            {_SELF: _DATA},
            fail,
            constant_prefix="_text",
            constants=self.constants,
            index_prefix=f"known_{rule.index}",
        )
        self._use(code)
        if code.may_fail or several:
            # What cannot be evaluated breaks nothing, and keeps no other rule from being asked.
            inner = [f"        {line}" for line in code.lines]
            return ["    try:", *inner, "    except Exception:", "        pass"]
        return [f"    {line}" for line in code.lines]

    def add_words(self, rule: Rule, name: str) -> Wording:
        """What *rule* says; the function that it may need is called *name*."""
        values: dict[str, int] = {}
        english, chinese = (self._words(message, values) for message in rule.messages)
        if not values:
            return Wording(_plain(english), _plain(chinese), None)
        listed = ", ".join(values) + ("," if len(values) == 1 else "")
        self.texts[name] = f"def {name}(data: Any) -> tuple[Any, ...]:\n    return ({listed})\n"
        return Wording(english, chinese, name)

    def _words(self, message: cel.Message, values: dict[str, int]) -> Words:
        words: list[str | int | tuple[int, str] | tuple[str]] = []
        for part in message.parts:
            if isinstance(part, str):
                words.append(part)
                continue
            place = _place(part.root)
            if place:
                words.append((place,))
                continue
            joined = cel.joined_list(part)
            code = cel.to_python(
                part if joined is None else joined[0],
                {_SELF: _DATA},
                trust=cel.Trust.VALID,
                constant_prefix="_text",
                constants=self.constants,
            )
            self._use(code)
            index = values.setdefault(code.expression, len(values))
            words.append(index if joined is None else (index, joined[1]))
        return tuple(words)

    def _use(self, code: cel.PythonCode | cel.PythonStatements) -> None:
        runtime = import_module("specwright.runtime.cel")
        for helper in code.helpers:
            module = getattr(getattr(runtime, helper), "__module__", "specwright.runtime.cel")
            self.helpers.setdefault(module.rpartition(".")[2], set()).add(helper)


def _place(node: Node) -> str | None:
    """The JSON Pointer of what *node* reads, when it does just that; "" for the object itself."""
    if isinstance(node, Identifier):
        return "" if node.name == _SELF else None
    if isinstance(node, Select):
        above, name = _place(node.operand), node.field
    elif isinstance(node, Index) and (text := _constant_text(node.key)) is not None:
        above, name = _place(node.operand), text
    else:
        return None
    return None if above is None else pointers.join(above, name)


def _plain(words: Words) -> str | Words:
    """A text where there are no values."""
    texts = [word for word in words if isinstance(word, str)]
    return "".join(texts) if len(texts) == len(words) else words
