"""Modules: the validators of operations, laid out as the parts of Python modules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from specwright.rendering import Code, literal

from .building import Builder, Options
from .expressions import json_literal
from .layout import laid_out
from .naming import stem, unused
from .nodes import DynamicReference, Node, inline_children, reachable
from .predicates import PredicateWriter
from .resources import Resources
from .rules import Rule, RuleGroup, Wording, groups_of, told_secret
from .tables import Table, TableWriter, secret_names
from .units import Unit, choose_units, users
from .usual import usual_properties
from .wrapping import wrapped

SHARED = "_shared"
"""Name of the module that holds what several modules use, if it is given no other."""

_HELPERS = (
    "holds_base64",
    "holds_base64_json",
    "holds_json",
    "is_integer",
    "is_number",
    "json_equal",
    "json_unique",
    "multiple_of",
)


#: Of more branches in a function, pyright says that it is too complex to analyse.
_MOST_BRANCHES = 400


@dataclass(frozen=True, slots=True)
class Root:
    """A schema that gets a validator.

    Attributes:
        name: what the validator's functions are called after, a Python identifier.
        uri: absolute URI of the schema, with a JSON Pointer as its fragment.
        docs: what precedes the anchor in `Violation.docs`, or None.
        examples: instances; the properties that they have are asked for first.
    """

    name: str
    uri: str
    docs: str | None = None
    examples: Sequence[Any] = ()


@dataclass(frozen=True, slots=True)
class ModuleData:
    """What drives the walker, as data: the same tables, for walkers in other languages.

    Attributes:
        unit: name of the unit that the module's own root is, "" for the shared module.
        docs: what precedes the anchor in `Violation.docs`, or None.
        shared: name of the shared module where units of it are used, else "".
        secrets: names of properties whose values are never repeated in a message.
        units: the pointer and the table of each unit, by name.
        rules: the rules of the tables, by where each stands in the schema, as its violations show it.
    """

    unit: str
    docs: str | None
    shared: str
    secrets: tuple[str, ...]
    units: Mapping[str, tuple[str, Table]]
    rules: Mapping[str, Rule]


@dataclass(frozen=True, slots=True)
class ValidatorModule:
    """The parts of a generated module, all safe to be printed as they are.

    Attributes:
        name: module name, such as "create_container_group" or "_shared".
        docstring: the module's docstring, a literal.
        imports: import statements, standard library first.
        typing_imports: import statements for type checkers only.
        constants: assignments that the functions need.
        texts: the functions of step one, not laid out yet: whoever needs the tables alone never prints them.
        rule_texts: the functions of rules likewise, by name, those that the walker calls among them.
        predicates: entries of the dict of functions by unit name.
        program: the arguments of `Program` after the tables and functions.
        entry_points: the public functions; empty for the shared module.
        exports: the public names.
        data: its tables and rules as data.
    """

    name: str
    docstring: Code
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    constants: tuple[Code, ...]
    texts: tuple[str, ...]
    rule_texts: Mapping[str, str]
    predicates: tuple[Code, ...]
    program: tuple[Code, ...]
    entry_points: tuple[Code, ...]
    exports: tuple[Code, ...]
    data: ModuleData

    @property
    def beyond_pyright(self) -> bool:
        """Whether one of the functions has more branches than pyright follows."""
        return any(text.count("if ") > _MOST_BRANCHES for text in self.texts)

    @property
    def functions(self) -> tuple[Code, ...]:
        """The functions of step one and of rules."""
        texts = (*self.texts, *self.rule_texts.values())
        return tuple(Code(wrapped(text).rstrip()) for text in texts)

    @property
    def units(self) -> tuple[Code, ...]:
        """The tables, one entry of a dict display each."""
        return tuple(Code(laid_out(name, *table)) for name, table in self.data.units.items())


SchemaPointer = Callable[[str, str], str]
"""From a document's URI and a pointer in it to what `Violation.schema_pointer` shows."""


def compile_modules(
    roots: Sequence[Root],
    documents: Mapping[str, Any],
    *,
    runtime: str = ".._runtime",
    shared: str = SHARED,
    assert_content: bool = True,
    schema_pointer: SchemaPointer | None = None,
) -> Sequence[ValidatorModule]:
    """One module for each of *roots*, after them the shared module if several of them share schemas.

    Args:
        roots: the schemas that get validators.
        documents: JSON Schemas or OpenAPI documents by absolute URI; `$ref` may lead from one to another.
        runtime: the runtime package as the modules import it.
        shared: name of the shared module.
        assert_content: whether "contentEncoding" and "contentMediaType" decide.
        schema_pointer: how a place in a schema is shown; by default "#/pointer" when there is one
            document only, else the document's file name and the pointer.

    Raises:
        SchemaError: a schema is at fault.
    """
    options = Options(assert_content=assert_content, strict_patterns=True)
    builder = Builder(Resources(documents), options)
    nodes = {root.name: builder.build(root.uri) for root in roots}
    return Compilation(
        roots, nodes, runtime, schema_pointer or file_pointers(nodes.values()), shared=shared
    ).modules()


def compile_data(root: Root, documents: Mapping[str, Any]) -> ModuleData:
    """What drives a walker in another language: it shares nothing, and its tables name no functions of rules.

    Raises:
        SchemaError: a schema is at fault.
    """
    options = Options(assert_content=True, strict_patterns=True)
    node = Builder(Resources(documents), options).build(root.uri)
    units = choose_units({root.name: node})
    nodes = reachable([node])
    _check_messages(nodes)
    writer = TableWriter(units, dynamic=_is_dynamic(nodes), rule_groups={}, wordings={})
    shown = file_pointers([node])
    return ModuleData(
        unit=root.name,
        docs=root.docs,
        shared="",
        secrets=secret_names(nodes),
        units={
            unit.name: (_shown_place(unit.node, shown), writer.table(unit.node))
            for unit in units.values()
        },
        rules=_rules_of(nodes, shown),
    )


def file_pointers(roots: Iterable[Node]) -> SchemaPointer:
    """Shows a place by its pointer, and by its file's name as well when there are several documents."""
    documents = {node.place.document for node in reachable(list(roots))}
    if len(documents) <= 1:
        return lambda uri, pointer: f"#{pointer}"
    return lambda uri, pointer: f"{uri.rpartition('/')[2]}#{pointer}"


class Compilation:
    """The modules of one service in the making."""

    def __init__(
        self,
        roots: Sequence[Root],
        nodes: Mapping[str, Node],
        runtime: str,
        schema_pointer: SchemaPointer,
        formats: str = "",
        shared: str = SHARED,
    ) -> None:
        self._roots = {root.name: root for root in roots}
        self._nodes = nodes
        self._runtime = runtime
        self._schema_pointer = schema_pointer
        self._formats = formats
        self._shared_module = shared
        self._units = choose_units(nodes)
        everything = reachable(list(nodes.values()))
        self._rule_groups = _rule_groups(everything)
        self._wordings: dict[int, Wording] = {}
        self._taken: set[str] = set()
        _check_messages(everything)
        self._is_dynamic = _is_dynamic(everything)
        self._tables = TableWriter(
            self._units,
            dynamic=self._is_dynamic,
            rule_groups=self._rule_groups,
            wordings=self._wordings,
        )
        counts = users(self._units, nodes.values())
        own_roots = {id(node) for node in nodes.values()}
        self._shared = {
            key for key, count in counts.items() if count > 1 and key not in own_roots
        } | {key for key in own_roots if counts[key] > 1}
        self._usual = usual_properties(
            (nodes[root.name], example) for root in roots for example in root.examples
        )
        self._secrets = frozenset(secret_names(everything))
        self._shared_writer = self._writer(self._shared)

    def _writer(self, own: Set[int]) -> PredicateWriter:
        return PredicateWriter(
            self._units, own, self._rule_groups, self._usual, self._secrets, self._is_dynamic
        )

    def modules(self) -> list[ValidatorModule]:
        """Every module, that of each root first."""
        units = [unit for key, unit in self._units.items() if key in self._shared]
        names = self._write(self._shared_writer, units)
        made = [self._root_module(root) for root in self._roots.values()]
        if units:
            text = "Schemas that the validators of several operations share."
            made.append(
                self._module(
                    self._shared_module, text, self._shared_writer, units, names, None, None, (), ""
                )
            )
        return made

    def _root_module(self, root: Root) -> ValidatorModule:
        node = self._nodes[root.name]
        own = {id(each): each for each in reachable([node]) if id(each) in self._units}
        writer = self._writer(own.keys() - self._shared)
        units = [self._units[key] for key in own if key not in self._shared]
        names = self._write(writer, units)
        entry = names.get(self._units[id(node)].name)
        if entry is None and id(node) in self._shared:
            entry = writer.write(node)
        shared = bool(own.keys() & self._shared)
        for key, mode in writer.foreign:
            self._shared_writer.require(self._units[key].node, mode)
        unit = self._units[id(node)].name
        return self._module(
            root.name,
            f"Validator of the schema {root.name}.",
            writer,
            units,
            names,
            shared=sorted(writer.imported) if shared else None,
            docs=root.docs,
            entry_points=_entry_points(root.name, unit, entry),
            unit=unit,
        )

    @staticmethod
    def _write(writer: PredicateWriter, units: Sequence[Unit]) -> dict[str, str]:
        """The names of the functions of *units*, by the unit's name."""
        names = {}
        for unit in units:
            name = writer.write(unit.node)
            if name is not None:
                names[unit.name] = name
        return names

    def _module(
        self,
        name: str,
        text: str,
        writer: PredicateWriter,
        units: Sequence[Unit],
        names: Mapping[str, str],
        shared: Sequence[str] | None,
        docs: str | None,
        entry_points: tuple[Code, ...],
        unit: str,
    ) -> ValidatorModule:
        functions = writer.functions
        constants = [
            _at_first_use(matcher, f"matcher({literal(pattern.python)}, {_search(pattern.python)})")
            for matcher, pattern in functions.matchers.values()
        ]
        constants += [
            f"{checker} = FORMATS[{literal(known)}]" for known, checker in functions.formats.items()
        ]
        rule_names = self._write_rules(writer, units)
        constants += [_at_first_use(name, value) for value, name in writer.rules.constants.items()]
        texts = [*functions.texts.values(), *writer.rules.texts.values()]
        arguments = [] if docs is None else [f"docs={literal(docs)}"]
        if shared is not None:
            arguments.insert(0, "shared=shared_program")
        secrets = secret_names(
            [node for unit in units for node in written_inside(unit.node, self._units)]
        )
        tellers = [unit.name for unit in units if unit.name in names and writer.tells(unit.node)]
        if tellers:
            arguments.append(f"tellers={literal(tuple(tellers))}")
        if secrets:
            arguments.append(f"secrets={literal(secrets)}")
        if self._formats:
            arguments.append("formats=FORMATS")
        if rule_names:
            arguments.append(f"rules=({', '.join(rule_names)},)")
        tables = {
            unit.name: (
                _shown_place(unit.node, self._schema_pointer),
                self._tables.table(unit.node),
            )
            for unit in units
        }
        public = [f"{kind}_{name}" for kind in ("check", "is_valid", "validate")]
        exports = public if entry_points else ["PROGRAM"]
        return ValidatorModule(
            name=name,
            docstring=Code(f'"""{text}"""'),
            typing_imports=self._typing_imports(bool(entry_points)),
            imports=self._imports(texts, constants, writer, shared),
            constants=tuple(map(Code, constants)),
            texts=tuple(functions.texts.values()),
            rule_texts=writer.rules.texts,
            predicates=tuple(
                Code(f"{literal(unit)}: {function}") for unit, function in names.items()
            ),
            program=tuple(map(Code, arguments)),
            entry_points=entry_points,
            exports=tuple(literal(each) for each in exports),
            data=ModuleData(
                unit=unit,
                docs=docs,
                shared="" if shared is None else self._shared_module,
                secrets=secrets,
                units=tables,
                rules=_rules_of(self._ruled(units), self._schema_pointer),
            ),
        )

    def _write_rules(self, writer: PredicateWriter, units: Sequence[Unit]) -> list[str]:
        """The names of the functions that the walker calls for the rules of *units*."""
        names = []
        for node in self._ruled(units):
            for group in self._rule_groups[id(node)]:
                writer.rules.add(group)
                names.append(group.function)
            for rule in node.keywords["x-validations"]:
                wording = writer.rules.add_words(
                    rule, unused(f"_words_{stem(rule.id)}", self._taken)
                )
                self._wordings[id(rule)] = wording
                names += [] if wording.function is None else [wording.function]
        return names

    def _ruled(self, units: Sequence[Unit]) -> list[Node]:
        return [
            node
            for unit in units
            for node in written_inside(unit.node, self._units)
            if "x-validations" in node.keywords
        ]

    def _typing_imports(self, reports: bool) -> tuple[Code, ...]:
        lines = ["from typing import Any"]
        if reports:
            lines.append(f"from {self._runtime}.violations import Violation")
        return tuple(map(Code, lines))

    def _imports(
        self,
        texts: Sequence[str],
        constants: Sequence[str],
        writer: PredicateWriter,
        shared: Sequence[str] | None,
    ) -> tuple[Code, ...]:
        called = set(re.findall(r"\b([a-z_0-9]+)\(", "\n".join(texts)))
        helpers = {name for name in _HELPERS if name in called}
        if writer.functions.matchers or writer.rules.constants:
            helpers.add("at_first_use")
        if writer.functions.matchers:
            helpers.add("matcher")
        # A rule can be written anew without a helper that it once asked for.
        used = set(re.findall(r"\w+", "\n".join([*texts, *constants])))
        modules = {module: used & {*names} for module, names in writer.rules.helpers.items()}
        modules["validation"] = {"Program", *helpers, *modules.get("validation", ())}
        lines = [
            f"from {self._runtime}.{module} import {', '.join(sorted(names))}"
            for module, names in sorted(modules.items())
            if names
        ]
        if self._formats:
            lines.append(self._formats)
        if shared is not None:
            lines.append(f"from .{self._shared_module} import PROGRAM as shared_program")
            if shared:
                lines.append(f"from .{self._shared_module} import {', '.join(shared)}")
        return tuple(map(Code, lines))


def written_inside(unit: Node, units: Mapping[int, Unit]) -> list[Node]:
    """The schemas in the table of *unit*: itself, and what is written inside it and is no unit."""
    found, pending = [], [unit]
    while pending:
        node = pending.pop()
        found.append(node)
        pending.extend(child for child in inline_children(node) if id(child) not in units)
    return found


def _check_messages(nodes: list[Node]) -> None:
    secrets = frozenset(secret_names(nodes))
    for node in nodes:
        for rule in node.keywords.get("x-validations", ()):
            name = told_secret(rule, secrets)
            if name is not None:
                at = ("x-validations", rule.index, "message")
                raise node.place.error(f"the message would tell the secret {name!r}", *at)


def _is_dynamic(nodes: Iterable[Node]) -> bool:
    return any(isinstance(node.keywords.get("$dynamicRef"), DynamicReference) for node in nodes)


def _shown_place(node: Node, schema_pointer: SchemaPointer) -> str:
    return schema_pointer(node.place.document, node.place.pointer)


def _rules_of(nodes: Iterable[Node], schema_pointer: SchemaPointer) -> dict[str, Rule]:
    return {
        f"{_shown_place(node, schema_pointer)}/x-validations/{rule.index}": rule
        for node in nodes
        for rule in node.keywords.get("x-validations", ())
    }


def _rule_groups(nodes: Iterable[Node]) -> dict[int, tuple[RuleGroup, ...]]:
    taken: set[str] = set()
    return {
        id(node): groups_of(
            node.keywords["x-validations"], node.keywords.get("required", ()), taken
        )
        for node in nodes
        if "x-validations" in node.keywords
    }


def _search(python: str) -> str:
    """Which method finds a pattern: where it is bound to the start, trying there is enough."""
    return '"match"' if python.startswith("^") and "|" not in python else '"search"'


def _at_first_use(name: str, value: str) -> str:
    """The definition of a function that becomes *value* when it is first called.

    Compiling a regular expression takes longer than importing the rest of a module.
    """
    return wrapped(f"{name} = at_first_use(globals(), {literal(name)}, lambda: {value})")


def _entry_points(name: str, unit: str, function: str | None) -> tuple[Code, ...]:
    """The three public functions of a module.

    They catch every exception, as step one may raise whatever a hostile value makes it raise.
    """
    attempt = (
        f"    try:\n        if {function}(request):\n            return {{}}\n"
        "    except Exception:\n        pass  # In doubt: step two decides.\n"
    )
    if function is None:
        attempt = ""
    key = literal(unit)
    first = f'''def is_valid_{name}(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
{attempt.format("True")}    return PROGRAM.accepts({key}, request)
'''
    second = f'''def validate_{name}(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
{attempt.format("[]")}    return PROGRAM.violations({key}, request, allow_unknown)
'''
    third = f'''def check_{name}(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
{attempt.format("None").replace("return None", "return")}    PROGRAM.check({key}, request, allow_unknown)
'''
    return Code(first), Code(second), Code(third)


__all__ = [
    "SHARED",
    "Compilation",
    "ModuleData",
    "Root",
    "SchemaPointer",
    "ValidatorModule",
    "compile_data",
    "compile_modules",
    "file_pointers",
    "json_literal",
]
