"""Programs: the tables of a validator as data and its rules as a script, for the walker in the reader's browser."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import pointers
from ..cel import Message, joined_list
from ..cel.javascript import JavaScriptCode, to_javascript
from ..cel.syntax import Identifier, Index, Node, Select
from ..cel.syntax import Literal as Constant
from ..installation import templates_root
from ..rendering import LINE_LENGTH, Code
from ..runtime.terminal import json_line
from ..validation import ModuleData
from ..validation.rules import Rule

_EXPORT = re.compile(
    r"^export (?=(?:async )?(?:function|class|const)\s+([A-Za-z_$][\w$]*))", re.MULTILINE
)
#: What could end a script element, or begin a comment in it.
_MARKUP = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&"})
_SELF = "self"


def rule_helpers() -> Code:
    """The helpers of rules, a module, as a script: pages that are read from files cannot load modules."""
    text = (templates_root() / "_cel.js").read_text(encoding="utf-8")
    names = ", ".join(match[1] for match in _EXPORT.finditer(text))
    body = _EXPORT.sub("", text).strip()
    return Code(
        f"(() => {{\n{body}\n\n(globalThis.specwright ??= {{}}).cel = {{ {names} }};\n}})();"
    )


def tables(data: ModuleData) -> Code:
    """The tables of *data* as JSON that may stand in a script element; one line is a check or a little more."""
    members = {"unit": data.unit, "docs": data.docs, "secrets": data.secrets, "units": data.units}
    return Code(_laid_out(members).translate(_MARKUP))


def rules(data: ModuleData) -> Code:
    """The script with the rules of *data*, by where each stands in the schema; empty when there are none."""
    written = _Rules()
    entries = [written.entry(pointer, rule) for pointer, rule in data.rules.items()]
    if not entries:
        return Code("")
    constants = "".join(f"const {name} = {value};\n" for name, value in written.constants.items())
    helpers = ", ".join(sorted(written.helpers))
    return Code(
        f"specwright.rules = (({{ {helpers} }}) => {{\n{constants}return {{\n{_lines(entries)}}};\n"
        "})(specwright.cel);"
    )


def _lines(entries: Sequence[str]) -> str:
    return "".join(f"{entry},\n" for entry in entries)


def _laid_out(value: Any) -> str:
    """*value* as JSON, on several lines where it is long, so that a change shows as a line."""
    if isinstance(value, Mapping):
        parts = [f"{_line(name)}: {_laid_out(each)}" for name, each in value.items()]
        begin, end = "{", "}"
    elif isinstance(value, (list, tuple)):
        parts = list(map(_laid_out, value))
        begin, end = "[", "]"
    else:
        return _line(value)
    inside = ", ".join(parts)
    if "\n" in inside or len(inside) > LINE_LENGTH:
        inside = "\n{}\n".format(",\n".join(parts))
    return f"{begin}{inside}{end}"


def _line(value: Any) -> str:
    """*value* as JSON, which is JavaScript as well, on one line."""
    line: str = json_line(json.dumps(value, ensure_ascii=False))
    return line


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
        english, chinese = (_line(self._words(message, values)) for message in rule.messages)
        members = [f"holds: (self) => {condition}", f"computed: (self) => [{', '.join(values)}]"]
        members += [f"english: {english}", f"chinese: {chinese}"]
        return f"{_line(pointer)}: {{\n{_lines(members)}}}"

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
