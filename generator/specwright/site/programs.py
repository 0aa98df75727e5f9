"""Programs: the tables and rules of a validator as a script, for the walker in the reader's browser."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import ir, pointers
from ..cel import Message, joined_list
from ..cel.javascript import JavaScriptCode, to_javascript
from ..cel.syntax import Identifier, Index, Node, Select
from ..cel.syntax import Literal as Constant
from ..installation import templates_root
from ..rendering import Code
from ..runtime.terminal import json_line
from ..validation import ValidatorModule
from ..validation.modules import ModuleData
from ..validation.rules import Rule

_EXPORT = re.compile(
    r"^export (?=(?:async )?(?:function|class|const)\s+([A-Za-z_$][\w$]*))", re.MULTILINE
)
_LARGEST_EXACT = 2**53
_SELF = "self"


def rule_helpers() -> Code:
    """The helpers of rules, a module, as a script: pages that are read from files cannot load modules."""
    text = (templates_root() / "_cel.js").read_text(encoding="utf-8")
    names = ", ".join(match[1] for match in _EXPORT.finditer(text))
    body = _EXPORT.sub("", text).strip()
    return Code(
        f"(() => {{\n{body}\n\n(globalThis.specwright ??= {{}}).cel = {{ {names} }};\n}})();"
    )


def script(folder: str, module: ValidatorModule, examples: Sequence[ir.Example] = ()) -> Code:
    """The script with the tables of *module*; *folder* and its name are what the walker finds it by.

    Args:
        folder: the folder of the service's pages.
        module: the validator.
        examples: requests that the reader may start from.
    """
    data = module.data
    name = data.docs or f"{folder}/{module.name}"
    shared = f"{folder}/{data.shared}" if data.shared else None
    rules = _Rules()
    entries = [rules.entry(pointer, rule) for pointer, rule in data.rules.items()]
    members = [
        f"unit: {literal(data.unit)}",
        f"docs: {literal(data.docs)}",
        f"shared: {literal(shared)}",
        f"secrets: {literal(data.secrets)}",
        f"examples: {_examples(examples)}",
        f"units: {_units(data)}",
        f"rules: {{\n{_lines(entries)}}}",
    ]
    constants = "".join(f"const {each} = {value};\n" for each, value in rules.constants.items())
    helpers = ", ".join(sorted({"real", *rules.helpers}))
    return Code(
        f"specwright.program({literal(name)}, ({{ {helpers} }}) => {{\n{constants}"
        f"return {{\n{_lines(members)}}};\n}});"
    )


def _lines(entries: Sequence[str]) -> str:
    return "".join(f"{entry},\n" for entry in entries)


def _units(data: ModuleData) -> str:
    return f"{{\n{_lines([f'{literal(name)}: {literal(_without_words(unit))}' for name, unit in data.units.items()])}}}"


def _examples(examples: Sequence[ir.Example]) -> str:
    # As JSON text: a checker reads its requests from text, and 1.0 stays 1.0.
    rows = [
        literal(
            (
                each.name,
                each.summary.en,
                each.summary.zh,
                json.dumps(each.value, ensure_ascii=False, indent=2),
            )
        )
        for each in examples
    ]
    return f"[\n{_lines(rows)}]"


class _Rules:
    """The functions of rules, with what they need."""

    def __init__(self) -> None:
        self.helpers: set[str] = set()
        self.constants: dict[str, str] = {}
        self._count = 0

    def entry(self, pointer: str, rule: Rule) -> str:
        """What the walker needs of the *rule* at *pointer* beside its table, as a member of an object."""
        self._count += 1
        condition = self._use(
            to_javascript(rule.condition, {_SELF: _SELF}, constant_prefix=self._prefix)
        )
        values: dict[str, int] = {}
        english, chinese = (literal(self._words(message, values)) for message in rule.messages)
        members = [f"holds: (self) => {condition}", f"computed: (self) => [{', '.join(values)}]"]
        members += [f"english: {english}", f"chinese: {chinese}"]
        return f"{literal(pointer)}: {{\n{_lines(members)}}}"

    def _words(self, message: Message, values: dict[str, int]) -> list[Any]:
        """*message* as the walker words it; what has to be computed joins *values*."""
        words: list[Any] = []
        for part in message.parts:
            place = None if isinstance(part, str) else _place(part.root)
            if isinstance(part, str):
                words.append(part)
            elif place:
                words.append([place])
            else:
                joined = joined_list(part)
                code = to_javascript(
                    part if joined is None else joined[0],
                    {_SELF: _SELF},
                    constant_prefix=f"{self._prefix}_{len(values)}",
                )
                index = values.setdefault(self._use(code), len(values))
                words.append(index if joined is None else [index, joined[1]])
        return words

    @property
    def _prefix(self) -> str:
        return f"pattern_{self._count}"

    def _use(self, code: JavaScriptCode) -> str:
        self.helpers |= code.helpers
        self.constants.update(code.constants)
        return code.expression


def _place(node: Node) -> str | None:
    """The JSON Pointer of what *node* reads, when it does just that; "" for the object itself."""
    if isinstance(node, Identifier):
        return "" if node.name == _SELF else None
    if isinstance(node, Select):
        above, name = _place(node.operand), node.field
    elif (
        isinstance(node, Index)
        and isinstance(node.key, Constant)
        and isinstance(node.key.value, str)
    ):
        above, name = _place(node.operand), node.key.value
    else:
        return None
    return None if above is None else pointers.join(above, name)


def _without_words(table: Any) -> Any:
    """*table* without what is said of its rules: that is told in another way here."""
    if not isinstance(table, tuple):
        return table
    if len(table) == 3 and table[0] == "x-validations" and isinstance(table[1], tuple):
        return (table[0], tuple(rule[:6] for rule in table[2]))
    return tuple(map(_without_words, table))


def literal(value: Any) -> str:
    """*value* as JavaScript that means the same; floats that look like integers are told apart by `real`."""
    if isinstance(value, (bool, str)) or value is None:
        line: str = json_line(json.dumps(value, ensure_ascii=False))
        return line
    if isinstance(value, int):
        return str(value) if abs(value) < _LARGEST_EXACT else f"{value}n"
    if isinstance(value, float):
        return f"real({value!r})" if value.is_integer() else repr(value)
    if isinstance(value, Mapping):
        members = ", ".join(f"[{literal(name)}]: {literal(each)}" for name, each in value.items())
        return f"{{{members}}}"
    return f"[{', '.join(map(literal, value))}]"
