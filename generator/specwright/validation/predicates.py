"""Step one for objects and arrays: functions that return True only for what surely is valid.

A function tests required properties by subscript, so that a missing one raises, and optional ones with
`in`, counting down how many are left: leaving at the last one also proves that no unknown one is there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from specwright.rendering import literal

from .expressions import Expressions, Mode, has_array, has_in_place, has_object, is_scalar
from .naming import stem, unused
from .nodes import Discriminator, Node, in_place, inline_children, target_of
from .patterns import Pattern
from .rules import RuleFunctions, RuleGroup
from .shapes import Shapes
from .statements import bounds, indented, unless, unless_trivial
from .units import Unit
from .usual import Usual

_COUNT_FROM = 5
"""From so many optional properties on, it pays for an open object to leave at the last one."""

_VALUE = "\0"
"""Stands for the value of a property until it is known how often it is used; no literal holds it."""

_DEEPEST_LOOP = 4
"""Loops nested deeper get a function of their own: Python bounds the nesting of blocks."""


@dataclass(slots=True)
class Functions:
    """What was written so far.

    Attributes:
        texts: the functions, by name.
        matchers: name of the bound method and the pattern, by Python's spelling of the pattern.
        formats: names of the functions that check formats, by format.
    """

    texts: dict[str, str] = field(default_factory=dict)
    matchers: dict[str, tuple[str, Pattern]] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)


class PredicateWriter:
    """Writes the functions of one module.

    Args:
        units: every unit, by identity of its node.
        own: identities of the nodes whose functions belong to this module; others are imported.
        rule_groups: the rules of each schema, by the identity of its node.
        usual: what examples have, by the identity of the object schema.
    """

    def __init__(
        self,
        units: Mapping[int, Unit],
        own: Set[int],
        rule_groups: Mapping[int, Sequence[RuleGroup]],
        usual: Mapping[int, Usual],
    ) -> None:
        self._units = units
        self._rule_groups = rule_groups
        self._usual = usual
        self._own = own
        self._expressions = Expressions(self._matcher, self._checker)
        self._shapes = Shapes(
            usual,
            rule_groups,
            self._expressions,
            lambda node, value: self._call(node, value, Mode.SURE),
        )
        self._names: dict[tuple[int, Mode], str] = {}
        self._taken = {group.function for groups in rule_groups.values() for group in groups}
        self._pending: list[tuple[Node, Mode, str]] = []
        self._telling = False  # whether the function being written tells its doubts
        self._tests: dict[int, str] = {}
        self.functions = Functions()
        self.rules = RuleFunctions({}, {}, {})
        self.imported: set[str] = set()
        self.foreign: list[tuple[int, Mode]] = []

    # `imported` holds the names of functions of the shared module that are called, `foreign` what they are.

    def write(self, node: Node) -> str | None:
        """The name of the function that step one calls for the unit *node*; None when a test is no use."""
        if node.boolean is not None:
            return None
        name = self._function(node, Mode.SURE)
        self.finish()
        return name

    @staticmethod
    def tells(node: Node) -> bool:
        """Whether the function of the unit *node* also tells which properties it doubts."""
        return _tells(node)

    def finish(self) -> None:
        """Write every function that was asked for."""
        while self._pending:
            node, mode, name = self._pending.pop(0)
            self._telling = mode is Mode.SURE and _tells(node)
            lines = self._body(node, "data", mode, 0)
            if not lines or not lines[-1].startswith(("return", "raise")):
                lines.append("return True")
            body = "\n".join(f"    {line}" for line in lines)
            parameters = "data: Any"
            if mode is Mode.SURE and _tells(node):
                parameters += ", doubts: list[str] | None = None"
            self.functions.texts[name] = f"def {name}({parameters}) -> bool:\n{body}\n"

    def require(self, node: Node, mode: Mode) -> None:
        """Write the function of *node* in *mode* as another module imports it."""
        self._function(node, mode)
        self.finish()

    # -------------------------------------------------------------- names

    def _function(self, node: Node, mode: Mode) -> str:
        key = (id(node), mode)
        if key not in self._names:
            unit = self._units.get(id(node))
            base = unit.stem if unit is not None else stem(".".join(_last_names(node)))
            wanted = f"{'_' if unit is None else ''}accepts_{base}{mode.value}"
            if unit is not None and id(node) not in self._own:
                self.imported.add(wanted)
                self.foreign.append(key)
                self._names[key] = wanted
                return wanted
            name = unused(wanted, self._taken)
            self._names[key] = name
            self._pending.append((node, mode, name))
        return self._names[key]

    def _matcher(self, node: Node, pattern: Pattern) -> str:
        known = self.functions.matchers.get(pattern.python)
        if known is None:
            names = _last_names(node)
            name = unused("_match_" + stem(names[-1] if names else "text"), self._taken)
            known = self.functions.matchers[pattern.python] = (name, pattern)
        return known[0]

    def _checker(self, name: str) -> str:
        return self.functions.formats.setdefault(name, "_format_" + stem(name))

    # -------------------------------------------------------------- expressions

    def _test(self, node: Node, value: str, mode: Mode) -> str:
        """An expression that is true when *value* is valid against *node*."""
        if node.boolean is not None or is_scalar(node):
            return self._expressions.scalar(node, value, mode)
        target = target_of(node)
        if is_scalar(target):
            return self._expressions.scalar(target, value, mode)
        return self._call(target, value, mode)

    def _call(self, node: Node, value: str, mode: Mode) -> str:
        return f"{self._function(node, mode)}({value})"

    def _checked(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """Statements that return False unless *value* is valid against *node*; they never return True."""
        is_array = node.types == ("array",) and not has_in_place(node) and not has_object(node)
        if is_array and id(node) not in self._units and loops < _DEEPEST_LOOP:
            return self._array_body(node, value, mode, loops)
        test = self._test(node, value, mode)
        shape = self._shapes.accepting(target_of(node), value) if mode is Mode.SURE else None
        if shape is not None:
            # The walker asks for doubts about the rest: the call would only ask the same before.
            only = "doubts is None and " if self._telling else ""
            test = f"{shape} or {only}{test}"
        return [] if test == "True" else unless(test)

    # -------------------------------------------------------------- bodies

    def _body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """The statements of a function; the last one returns, or falling off its end means True."""
        if is_scalar(node):
            return [*unless(self._expressions.scalar(node, value, mode)), "return True"]
        if _contradicts_itself(node):
            return ["return False"]
        lines = self._in_place(node, value, mode)
        if node.types == ("object",):
            lines += unless(self._expressions.of_type("object", value, mode))
            return lines + self._object_body(node, value, mode)
        if node.types == ("array",):
            return lines + self._array_body(node, value, mode, loops)
        return lines + self._mixed_body(node, value, mode, loops)

    def _mixed_body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        """For schemas of several types, or of none: what applies depends on the instance."""
        lines = []
        scalar = self._expressions.scalar(node, value, mode)
        if scalar != "True":
            lines += unless(scalar)
        if has_array(node) and (not node.types or "array" in node.types):
            inner = self._array_rest(node, value, mode, loops)
            lines += [f"if isinstance({value}, list):", *indented(inner or ["pass"])]
        if has_object(node) and (not node.types or "object" in node.types):
            inner = self._object_body(node, value, mode)
            lines += [f"if isinstance({value}, dict):", *indented(inner or ["pass"])]
        return [*lines, "return True"]

    # -------------------------------------------------------------- arrays

    def _array_body(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        tests = [self._expressions.of_type("array", value, mode)]
        least, most = node.keywords.get("minItems", 0), node.keywords.get("maxItems")
        if "const" in node.keywords or "enum" in node.keywords:
            tests.append(self._expressions.scalar(node, value, mode))
        tests += bounds(f"len({value})", least, most)
        return unless(" and ".join(tests)) + self._array_rest(
            node, value, mode, loops, bounded=True
        )

    def _array_rest(
        self, node: Node, value: str, mode: Mode, loops: int, *, bounded: bool = False
    ) -> list[str]:
        keywords = node.keywords
        lines = []
        if not bounded:
            least, most = keywords.get("minItems", 0), keywords.get("maxItems")
            lines += [
                line for test in bounds(f"len({value})", least, most) for line in unless(test)
            ]
        lines += self._items(node, value, mode, loops)
        if keywords.get("uniqueItems"):
            lines += unless(self._unique(node, value))
        if "contains" in keywords:
            lines += self._contains(node, value)
        if "unevaluatedItems" in keywords and not _covers_items(node):
            lines.append(_doubt(mode))
        return lines

    @staticmethod
    def _unique(node: Node, value: str) -> str:
        items = node.keywords.get("items")
        if items is not None and items.types == ("string",) and "prefixItems" not in node.keywords:
            return f"len(set({value})) == len({value})"
        return f"json_unique({value})"

    def _items(self, node: Node, value: str, mode: Mode, loops: int) -> list[str]:
        prefix = node.keywords.get("prefixItems", ())
        lines = []
        for index, child in enumerate(prefix):
            test = self._test(child, f"{value}[{index}]", mode)
            if test != "True":
                lines += unless(f"len({value}) <= {index} or {test}")
        items = node.keywords.get("items")
        if items is None or items.is_true:
            return lines
        if items.boolean is False:
            return lines + unless(f"len({value}) <= {len(prefix)}")
        item = "item" if not loops else f"item_{loops + 1}"
        inner = self._checked(items, item, mode, loops + 1)
        rest = f"{value}[{len(prefix)}:]" if prefix else value
        return [*lines, f"for {item} in {rest}:", *indented(inner)] if inner else lines

    def _contains(self, node: Node, value: str) -> list[str]:
        keywords = node.keywords
        least, most = keywords.get("minContains", 1), keywords.get("maxContains")
        test = self._test(keywords["contains"], "each", Mode.EXACT)
        count = f"sum([1 for each in {value} if {test}])"
        return [line for bound in bounds(count, least, most) for line in unless(bound)]

    # -------------------------------------------------------------- objects

    def _object_body(self, node: Node, data: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        lines = []
        if "enum" in keywords or "const" in keywords:
            lines += unless(self._expressions.scalar(node, data, mode))
        for test in bounds(
            f"len({data})", keywords.get("minProperties", 0), keywords.get("maxProperties")
        ):
            lines += unless(test)
        lines += self._dependent(node, data)
        if "unevaluatedProperties" in keywords and not _covers_properties(node):
            return [*lines, _doubt(mode)]
        lines += self._loop_over_names(node, data, mode)
        return lines + self._properties(node, data, mode)

    @staticmethod
    def _dependent(node: Node, data: str) -> list[str]:
        lines = []
        for because, names in node.keywords.get("dependentRequired", {}).items():
            present = " and ".join(f"{literal(name)} in {data}" for name in names)
            if present:
                lines += unless(f"{literal(because)} not in {data} or {present}")
        return lines

    def _rules(self, node: Node, data: str, mode: Mode) -> dict[str | None, list[str]]:
        """Statements that ask the rules of *node*, by the property that calls for them; None for any."""
        groups = self._rule_groups.get(id(node), ())
        if mode is Mode.EXACT:
            return self._verdicts(node, groups, data)
        asked: dict[str | None, list[str]] = {}
        for group in groups:
            test = f"{group.function}({data})"
            lines = unless(test)
            if self._telling:
                lines = [f"if doubts is None and not {test}:", "    return False"]
            for name in group.guards or (None,):
                asked.setdefault(name, []).extend(lines)
        return asked

    def _verdicts(
        self, node: Node, groups: Sequence[RuleGroup], data: str
    ) -> dict[str | None, list[str]]:
        errors = [rule for group in groups for rule in group.rules if rule.severity == "error"]
        if not errors:
            return {}
        name = self._tests.get(id(node))
        if name is None:
            name = self._tests[id(node)] = unused(f"{groups[0].function}_exact", self._taken)
            self.rules.add_verdict(name, errors)
        return {None: unless(f"{name}({data})")}

    def _loop_over_names(self, node: Node, data: str, mode: Mode) -> list[str]:
        """The loop for names that are not spelled, or that patterns or "propertyNames" test."""
        keywords = node.keywords
        patterns = keywords.get("patternProperties", ())
        rest = keywords.get("additionalProperties")
        if rest is not None and rest.boolean is False and not patterns:
            rest = None
        names = keywords.get("propertyNames")
        if not patterns and rest is None and names is None:
            return []
        inner = unless("type(name) is str")
        if names is not None:
            test = self._test(names, "name", mode)
            inner += [] if test == "True" else unless(test)
        if patterns or rest is not None:
            inner += self._other_properties(node, mode)
        if len(inner) == 2 and names is None and rest is not None and rest.is_true:
            return []
        uses_value = any("value" in line for line in inner)
        head = f"for name, value in {data}.items():" if uses_value else f"for name in {data}:"
        return [head, *indented(inner)]

    def _other_properties(self, node: Node, mode: Mode) -> list[str]:
        keywords = node.keywords
        patterns = keywords.get("patternProperties", ())
        rest = keywords.get("additionalProperties")
        lines: list[str] = []
        needs_known = rest is not None and not rest.is_true
        matches = [self._expressions.pattern(node, pattern, "name") for pattern, _ in patterns]
        for match, (_, child) in zip(matches, patterns, strict=True):
            test = self._test(child, "value", mode)
            if test != "True":
                lines += unless(f"not {match} or {test}")
        if not needs_known or rest is None:
            return lines
        known = (
            [f"name in {_name_set(keywords['properties'])}"] if keywords.get("properties") else []
        )
        test = self._test(rest, "value", mode)
        return lines + unless(" or ".join([*known, *matches, test]))

    def _properties(self, node: Node, data: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        properties: Mapping[str, Node] = keywords.get("properties", {})
        rest = keywords.get("additionalProperties")
        closed = rest is not None and rest.boolean is False and "patternProperties" not in keywords
        required = [name for name in keywords.get("required", ()) if name in properties]
        lines = []
        rules = self._rules(node, data, mode)
        for name in keywords.get("required", ()):
            if name not in properties:
                lines += self._unless_missing(name, data)
        for name in required:
            inner = self._required(name, properties[name], data, mode)
            lines += _told(inner, name) if self._telling else inner
        optional = {name: child for name, child in properties.items() if name not in required}
        counting = closed or len(optional) >= _COUNT_FROM
        if not closed:
            optional = {
                name: child
                for name, child in optional.items()
                if name in rules or not child.is_true
            }
        if counting:
            usual = self._usual.get(id(node), Usual()).properties
            optional = dict(sorted(optional.items(), key=lambda pair: -usual[pair[0]]))
        for because, asked in rules.items():
            lines += [] if because in optional else asked
        if counting:
            offset = f" - {len(required)}" if required else ""
            lines.append(f"left = len({data}){offset}")
            if required:
                lines += ["if not left:", "    return True"]
        for name, child in optional.items():
            inner = self._checks_of_optional(name, child, data, mode) + rules.get(name, [])
            if counting:
                inner += ["left -= 1", "if not left:", "    return True"]
            if inner:
                lines += [f"if {literal(name)} in {data}:", *indented(inner)]
        return [*lines, "return not left" if closed else "return True"]

    def _required(self, name: str, child: Node, data: str, mode: Mode) -> list[str]:
        inner = self._checked(child, _VALUE, mode, 0)
        lines = self._unless_missing(name, data) if mode is not Mode.SURE or not inner else []
        return lines + _assigned(f"{data}[{literal(name)}]", inner)

    def _unless_missing(self, name: str, data: str) -> list[str]:
        test = unless(f"{literal(name)} in {data}")
        # One that tells its doubts counts on every required property.
        return [test[0], f"    raise KeyError({literal(name)})"] if self._telling else test

    def _checks_of_optional(self, name: str, child: Node, data: str, mode: Mode) -> list[str]:
        inner = _assigned(f"{data}[{literal(name)}]", self._checked(child, _VALUE, mode, 0))
        return _told(inner, name) if self._telling else inner

    # -------------------------------------------------------------- in place

    def _in_place(self, node: Node, value: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        lines: list[str] = []
        if "$ref" in keywords:
            lines += unless_trivial(self._test(keywords["$ref"], value, mode))
        if "$dynamicRef" in keywords:
            lines += self._dynamic(node, value, mode)
        for child in keywords.get("allOf", ()):
            lines += unless_trivial(self._test(child, value, mode))
        if "anyOf" in keywords:
            calm = Mode.EXACT if mode is Mode.EXACT else Mode.CALM
            lines += unless(" or ".join(self._test(c, value, calm) for c in keywords["anyOf"]))
        if "oneOf" in keywords:
            lines += self._one_of(keywords["oneOf"], value, mode)
        if "discriminator" in keywords:
            lines += self._discriminator(keywords["discriminator"], value, mode)
        if "not" in keywords:
            lines += unless(f"not {self._test(keywords['not'], value, Mode.EXACT)}")
        if "then" in keywords or "else" in keywords:
            lines += self._conditional(node, value, mode)
        for name, child in keywords.get("dependentSchemas", {}).items():
            test = self._test(child, value, mode)
            present = f"isinstance({value}, dict) and {literal(name)} in {value}"
            lines += [] if test == "True" else unless(f"not ({present}) or {test}")
        return lines

    def _dynamic(self, node: Node, value: str, mode: Mode) -> list[str]:
        reference = node.keywords["$dynamicRef"]
        if len(reference.candidates) > 1:
            return [_doubt(mode)]
        target = next(iter(reference.candidates.values()), reference.target)
        return unless_trivial(self._test(target, value, mode))

    def _one_of(self, children: tuple[Node, ...], value: str, mode: Mode) -> list[str]:
        tests = [self._test(child, value, Mode.EXACT) for child in children]
        # What is always so is counted here: type checkers complain of constants that are compared.
        missing = 1 - tests.count("True")
        open_tests = [test for test in tests if test != "True"]
        count = " + ".join(f"(1 if {test} else 0)" for test in open_tests)
        if missing < 0:
            lines = unless("False")
        else:
            lines = unless(f"{count} == {missing}") if open_tests else []
        if mode is not Mode.EXACT and any(_can_warn(child) for child in children):
            calm = [self._test(child, value, Mode.CALM) for child in children]
            lines += unless(" or ".join(calm))
        return lines

    def _conditional(self, node: Node, value: str, mode: Mode) -> list[str]:
        keywords = node.keywords
        condition = self._test(keywords["if"], value, Mode.EXACT)
        then = self._test(keywords["then"], value, mode) if "then" in keywords else "True"
        otherwise = self._test(keywords["else"], value, mode) if "else" in keywords else "True"
        if otherwise == "True":
            return [] if then == "True" else unless(f"not {condition} or {then}")
        if then == "True":
            return unless(f"{condition} or {otherwise}")
        return unless(f"({then} if {condition} else {otherwise})")

    def _discriminator(self, choice: Discriminator, value: str, mode: Mode) -> list[str]:
        if choice.others and mode is Mode.EXACT:
            return [_doubt(mode)]
        subscript = (
            f"[{literal(choice.name)}]" if mode is Mode.SURE else f".get({literal(choice.name)})"
        )
        lines = [f"kind = {value}{subscript}"]
        head = "if"
        for constant, child in choice.chosen.items():
            lines.append(f"{head} kind == {literal(constant)}:")
            lines += indented(unless_trivial(self._test(child, value, mode)) or ["pass"])
            head = "elif"
        lines += ["else:", "    return False"] if choice.chosen else ["return False"]
        is_object = self._expressions.of_type("object", value, mode)
        if not choice.others:
            return unless(is_object) + lines
        calm = [self._test(child, value, Mode.CALM) for _, child in choice.others]
        other = f"elif not ({' or '.join(calm)}):"
        return [f"if {is_object}:", *indented(lines), other, "    return False"]


# ------------------------------------------------------------------ helpers


def _assigned(value: str, lines: list[str]) -> list[str]:
    """*lines* about `_VALUE`: with the expression *value* in its only place, or a variable set before."""
    uses = sum(line.count(_VALUE) for line in lines)
    if uses <= 1:
        return [line.replace(_VALUE, value) for line in lines]
    return [f"value = {value}", *(line.replace(_VALUE, "value") for line in lines)]


_TELLING = frozenset(
    {"type", "properties", "required", "additionalProperties", "secret", "x-validations"}
)


def _tells(node: Node) -> bool:
    """Whether the function of *node* is worth a second mode, in which it tells what it doubts."""
    rest = node.keywords.get("additionalProperties")
    return (
        node.types == ("object",)
        and "properties" in node.keywords
        and node.keywords.keys() <= _TELLING
        and (rest is None or rest.boolean is not None)
    )


def _told(lines: list[str], name: str) -> list[str]:
    """*lines* about one property which, asked for doubts, note its *name* instead of returning False."""
    told: list[str] = []
    loops: list[int] = []
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        loops = [loop for loop in loops if loop < indent]
        if line.endswith("return False"):
            pad = " " * indent
            told += [f"{pad}if doubts is None:", f"{pad}    return False"]
            told.append(f"{pad}doubts.append({literal(name)})")
            if loops:
                told.append(f"{pad}break")
            elif indent == 4 and lines[at + 1 :]:
                # What comes next may rely on what is in doubt.
                return [*told, "else:", *indented(_told(lines[at + 1 :], name))]
        else:
            told.append(line)
            if line.lstrip().startswith("for "):
                loops.append(indent)
    return told


def _doubt(mode: Mode) -> str:
    return 'raise LookupError("in doubt")' if mode is Mode.EXACT else "return False"


def _name_set(names: Mapping[str, Node]) -> str:
    return "{" + ", ".join(str(literal(name)) for name in names) + "}"


def _last_names(node: Node) -> list[str]:
    tokens = [token for token in node.place.pointer.split("/") if token]
    return tokens[-2:] if tokens else []


def _can_warn(node: Node) -> bool:
    seen: set[int] = set()
    pending = [node]
    while pending:
        each = pending.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if "x-extensible-enum" in each.keywords or "x-validations" in each.keywords:
            return True
        pending.extend([*inline_children(each), *in_place(each)])
    return False


def _covers_items(node: Node) -> bool:
    """Whether nothing is left for "unevaluatedItems" to apply to."""
    return node.keywords["unevaluatedItems"].is_true or "items" in node.keywords


def _covers_properties(node: Node) -> bool:
    """Whether nothing is left for "unevaluatedProperties" to apply to."""
    keywords = node.keywords
    return keywords["unevaluatedProperties"].is_true or "additionalProperties" in keywords


def _contradicts_itself(node: Node) -> bool:
    """Whether no type is left that all of *node* allows: type checkers know that no value can pass two such tests."""
    allowed = [
        {*each.types, *(["integer"] if "number" in each.types else [])}
        for each in (node, *map(target_of, node.keywords.get("allOf", ())))
        if each.types
    ]
    return bool(allowed) and not set.intersection(*allowed)
