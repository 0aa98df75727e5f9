"""Programs: the tables and rules of a validator as a script, for the walker in the reader's browser."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import ir
from ..cel.javascript import JavaScriptCode, message_to_javascript, to_javascript
from ..installation import templates_root
from ..rendering import Code, json_line
from ..validation import ValidatorModule
from ..validation.modules import SHARED, ModuleData
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
    shared = f"{folder}/{SHARED}" if data.shared else None
    rules = _Rules()
    entries = [line for stem, rule in data.rules.items() for line in rules.entries(stem, rule)]
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
    return f"{{\n{_lines([f'{literal(name)}: {literal(unit)}' for name, unit in data.units.items()])}}}"


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

    def entries(self, stem: str, rule: Rule) -> tuple[str, str]:
        """The function that decides and the one that words a violation, as members of an object."""
        condition = self._use(
            to_javascript(rule.condition, {_SELF: _SELF}, constant_prefix=f"{stem}_text")
        )
        english, chinese = (
            self._use(
                message_to_javascript(message, {_SELF: _SELF}, constant_prefix=f"{stem}_{language}")
            )
            for language, message in zip(("en", "zh"), rule.messages, strict=True)
        )
        plain = [
            literal("".join(part if isinstance(part, str) else "…" for part in message.parts))
            for message in rule.messages
        ]
        words = (
            f"(self) => {{ try {{ return [{english}, {chinese}]; }} "
            f"catch {{ return [{', '.join(plain)}]; }} }}"
        )
        if all(message.is_constant for message in rule.messages):
            words = f"() => [{', '.join(plain)}]"
        return f"_rule_{stem}: (self) => {condition}", f"_message_{stem}: {words}"

    def _use(self, code: JavaScriptCode) -> str:
        self.helpers |= code.helpers
        self.constants.update(code.constants)
        return code.expression


def literal(value: Any) -> str:
    """*value* as JavaScript that means the same; floats that look like integers are told apart by `real`."""
    if isinstance(value, (bool, str)) or value is None:
        return json_line(json.dumps(value, ensure_ascii=False))
    if isinstance(value, int):
        return str(value) if abs(value) < _LARGEST_EXACT else f"{value}n"
    if isinstance(value, float):
        return f"real({value!r})" if value.is_integer() else repr(value)
    if isinstance(value, Mapping):
        members = ", ".join(f"[{literal(name)}]: {literal(each)}" for name, each in value.items())
        return f"{{{members}}}"
    return f"[{', '.join(map(literal, value))}]"
