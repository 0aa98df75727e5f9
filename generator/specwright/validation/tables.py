"""Tables: a unit's schema as plain data, which drives the walker (see `_runtime/validation_keywords`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .nodes import Discriminator, DynamicReference, Node, in_place
from .patterns import Pattern
from .rules import Rule, RuleGroup, Wording
from .units import Unit

Table = Any
"""True, False, the name of a unit, or a tuple of checks."""

_SIMPLE = (
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
)


class TableWriter:
    """Writes the tables of *units* (by identity of their node).

    Args:
        units: every unit that a table may name.
        dynamic: whether schema resources are to be told, for "$dynamicRef".
        rule_groups: the groups of the rules of each node, by its identity.
        wordings: what the violations of each rule say, by its identity; none where that is told elsewhere.
    """

    def __init__(
        self,
        units: Mapping[int, Unit],
        *,
        dynamic: bool,
        rule_groups: Mapping[int, Sequence[RuleGroup]],
        wordings: Mapping[int, Wording],
    ) -> None:
        self._units = units
        self._rule_groups = rule_groups
        self._wordings = wordings
        self._dynamic = dynamic

    def table(self, node: Node) -> Table:
        """The table of *node*, which is a unit."""
        if node.boolean is not None:
            return node.boolean
        checks = self._checks(node)
        if self._dynamic:
            checks.insert(0, ("$resource", node.place.resource.uri))
        if len(checks) == 1 and checks[0][0] == "$ref":
            return checks[0][1]
        return tuple(checks) or True

    def _child(self, node: Node) -> Table:
        unit = self._units.get(id(node))
        if unit is not None:
            return unit.name
        if node.boolean is not None:
            return node.boolean
        checks = self._checks(node)
        if self._dynamic and node.place.resource.pointer == node.place.pointer:
            checks.insert(0, ("$resource", node.place.resource.uri))
        if len(checks) == 1 and checks[0][0] == "$ref":
            return checks[0][1]
        return tuple(checks) or True

    def _optional(self, node: Node | None) -> Table:
        return None if node is None else self._child(node)

    def _name(self, node: Node) -> str:
        return self._units[id(node)].name

    def _checks(self, node: Node) -> list[tuple[Any, ...]]:
        keywords = node.keywords
        checks: list[tuple[Any, ...]] = []
        if "secret" in keywords:
            checks.append(("secret",))
        if "type" in keywords:
            checks.append(("type", *keywords["type"]))
        if "const" in keywords:
            checks.append(("const", keywords["const"]))
        known = [name for name in ("enum", "x-extensible-enum") if name in keywords]
        checks += [(name, *keywords[name]) for name in known]
        checks += [(name, keywords[name]) for name in _SIMPLE if name in keywords]
        checks += self._string_checks(keywords)
        checks += self._array_checks(keywords)
        checks += self._object_checks(keywords)
        checks += self._in_place_checks(keywords)
        for name in ("unevaluatedItems", "unevaluatedProperties"):
            if name in keywords:
                checks.append((name, self._child(keywords[name])))
        if "x-validations" in keywords:
            groups = self._rule_groups.get(id(node), ())
            functions = tuple(group.function for group in groups)
            rules = tuple(self._rule(rule) for rule in keywords["x-validations"])
            checks.append(("x-validations", functions, rules))
        return checks

    def _rule(self, rule: Rule) -> tuple[Any, ...]:
        wording = self._wordings.get(id(rule))
        head = (rule.index, rule.id, rule.severity, rule.error_code, rule.tokens, rule.reads)
        if wording is None:
            return head
        return (*head, wording.english, wording.chinese, wording.function)

    @staticmethod
    def _string_checks(keywords: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        checks: list[tuple[Any, ...]] = []
        if "pattern" in keywords:
            checks.append(("pattern", *_pattern(keywords["pattern"])))
        if "format" in keywords:
            checks.append(("format", keywords["format"]))
        if "content" in keywords:
            checks.append(("content", *keywords["content"]))
        return checks

    def _array_checks(self, keywords: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        checks: list[tuple[Any, ...]] = [
            (name, keywords[name]) for name in ("minItems", "maxItems") if name in keywords
        ]
        if keywords.get("uniqueItems"):
            checks.append(("uniqueItems",))
        if "prefixItems" in keywords or "items" in keywords:
            prefix = tuple(self._child(child) for child in keywords.get("prefixItems", ()))
            checks.append(("items", prefix, self._optional(keywords.get("items"))))
        if "contains" in keywords:
            least, most = keywords.get("minContains", 1), keywords.get("maxContains")
            checks.append(("contains", self._child(keywords["contains"]), least, most))
        return checks

    def _object_checks(self, keywords: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        checks: list[tuple[Any, ...]] = []
        if "required" in keywords:
            checks.append(("required", *keywords["required"]))
        if "dependentRequired" in keywords:
            checks.append(("dependentRequired", *keywords["dependentRequired"].items()))
        checks += [
            (name, keywords[name])
            for name in ("minProperties", "maxProperties")
            if name in keywords
        ]
        if "propertyNames" in keywords:
            checks.append(("propertyNames", self._child(keywords["propertyNames"])))
        if {"properties", "patternProperties", "additionalProperties"} & keywords.keys():
            named = tuple(
                (name, self._child(child)) for name, child in keywords.get("properties", {}).items()
            )
            patterns = tuple(
                (*_pattern(pattern), self._child(child))
                for pattern, child in keywords.get("patternProperties", ())
            )
            rest = self._optional(keywords.get("additionalProperties"))
            checks.append(("properties", named, patterns, rest))
        return checks

    def _in_place_checks(self, keywords: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        checks: list[tuple[Any, ...]] = []
        if "$ref" in keywords:
            checks.append(("$ref", self._name(keywords["$ref"])))
        if "$dynamicRef" in keywords:
            checks.append(self._dynamic_reference(keywords["$dynamicRef"]))
        lists = [name for name in ("allOf", "anyOf", "oneOf") if name in keywords]
        checks += [(name, *(self._child(child) for child in keywords[name])) for name in lists]
        if "discriminator" in keywords:
            checks.append(self._discriminator(keywords["discriminator"]))
        if "not" in keywords:
            checks.append(("not", self._child(keywords["not"])))
        if "if" in keywords:
            branches = [self._optional(keywords.get(name)) for name in ("then", "else")]
            checks.append(("if", self._child(keywords["if"]), *branches))
        if "dependentSchemas" in keywords:
            members = keywords["dependentSchemas"].items()
            checks.append(
                ("dependentSchemas", *((name, self._child(child)) for name, child in members))
            )
        return checks

    def _dynamic_reference(self, reference: DynamicReference) -> tuple[Any, ...]:
        candidates = tuple(
            (resource, self._name(node)) for resource, node in reference.candidates.items()
        )
        return "$dynamicRef", self._name(reference.target), candidates

    def _discriminator(self, choice: Discriminator) -> tuple[Any, ...]:
        chosen = tuple((value, self._name(node)) for value, node in choice.chosen.items())
        others = tuple((index, self._child(node)) for index, node in choice.others)
        return "discriminator", choice.keyword, choice.name, chosen, others


def _pattern(pattern: Pattern) -> tuple[str, str | None]:
    return pattern.source, None if pattern.python == pattern.source else pattern.python


def secret_names(nodes: list[Node]) -> tuple[str, ...]:
    """Names of properties whose schema says that they hold a secret, sorted."""
    found = set()
    for node in nodes:
        for name, child in node.keywords.get("properties", {}).items():
            if _is_secret(child, set()):
                found.add(name)
    return tuple(sorted(found))


def _is_secret(node: Node, seen: set[int]) -> bool:
    pending = [node]
    while pending:
        each = pending.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if "secret" in each.keywords:
            return True
        pending.extend(in_place(each))
    return False
