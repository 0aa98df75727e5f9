"""The keywords that the walker knows.

A table is a tuple of checks. For each check there is a linker, which turns the check's arguments into
what its handler needs, and a handler, which decides about an instance. The checks:

    ("type", name, ...)                   ("const", value)             ("enum", value, ...)
    ("x-extensible-enum", value, ...)     ("secret",)
    ("minimum", limit)                    ("exclusiveMinimum", limit)  ("multipleOf", divisor)
    ("maximum", limit)                    ("exclusiveMaximum", limit)
    ("minLength", limit)                  ("maxLength", limit)         ("format", name)
    ("pattern", source, python or None)   ("content", encoding or None, media type or None)
    ("required", name, ...)               ("minProperties", limit)     ("maxProperties", limit)
    ("properties", ((name, table), ...), ((source, python or None, table), ...), table or None)
        where the last table is that of "additionalProperties"
    ("propertyNames", table)              ("dependentRequired", (name, (name, ...)), ...)
    ("dependentSchemas", (name, table), ...)
    ("minItems", limit)                   ("maxItems", limit)          ("uniqueItems",)
    ("items", (table, ...), table or None)     where the first tables are those of "prefixItems"
    ("contains", table, least, most or None)
    ("allOf", table, ...)                 ("anyOf", table, ...)        ("oneOf", table, ...)
    ("not", table)                        ("if", table, table or None, table or None)
    ("discriminator", keyword, property, ((value, unit), ...), ((index, table), ...))
    ("$ref", unit)                        ("$dynamicRef", unit, ((resource, unit), ...))
    ("$resource", name)
    ("unevaluatedProperties", table)      ("unevaluatedItems", table)
    ("x-validations", (function, ...), (rule, ...))
        where a function asks some of the rules, and a rule is (index, id, severity, error code or None,
        (token, ...), (place, ...), words, words in Chinese, function that computes values or None):
        its violations are reported at the tokens; the places, "/Name/*/Name", are those that it reads,
        "?/Name" those whose presence it asks for; words are a text, or a tuple of texts and values: a
        value is (place,), the index of a computed one, or (index of a computed list, what joins it)
"""

from __future__ import annotations

from . import validation_applicators as applicators
from . import validation_arrays as arrays
from . import validation_objects as objects
from . import validation_rules as rules
from . import validation_scalars as scalars
from . import validation_unevaluated as unevaluated
from .validation_nodes import Node
from .validation_walker import in_turn, inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_nodes import Check, CheckEach, Handler

    Linker = Callable[[Node, tuple[Any, ...]], Any]


def link_checks(node: Node) -> list[tuple[Handler, Any]]:
    """The handlers of *node*'s table, each with what it needs."""
    table = node.table
    if table is True:
        return []
    if table is False:
        return [(scalars.check_false, "false")]
    if isinstance(table, str):
        return [(applicators.check_reference, node.child(table, ""))]
    checks: list[tuple[Handler, Any]] = []
    for check in table:
        keyword = check[0]
        node.special |= keyword in ("secret", "$resource", "x-validations")
        if keyword == "secret":
            node.secret = True
        elif keyword == "$resource":
            node.resource = check[1]
        else:
            linker, handler = KEYWORDS[keyword]
            argument = linker(node, check[1:])
            checks.append((handler, argument))
            if keyword == "x-validations":
                node.rules = checks[-1]
    return checks


def link_check(node: Node, checks: list[tuple[Handler, Any]]) -> tuple[Check, CheckEach]:
    """What carries out *checks*, those of *node*, soonest; and what does so for each item of an array."""
    if node.tell is not None:
        return objects.told(node, checks)
    if node.special:
        check = inside(node, checks)
    elif not checks or not isinstance(node.table, tuple):
        check = in_turn(node, checks)
    else:
        check = scalars.scalar(node, checks) or arrays.array(node, checks) or in_turn(node, checks)
    return check, arrays.each(node, check)


def _arguments(node: Node, arguments: tuple[Any, ...]) -> Any:
    return arguments


def _only(node: Node, arguments: tuple[Any, ...]) -> Any:
    return arguments[0]


def _link_alternatives(keyword: str) -> Linker:
    def link(node: Node, arguments: tuple[Any, ...]) -> list[Node]:
        return [node.child(table, f"/{keyword}/{index}") for index, table in enumerate(arguments)]

    return link


def _link_below(keyword: str) -> Linker:
    def link(node: Node, arguments: tuple[Any, ...]) -> Node:
        return node.child(arguments[0], f"/{keyword}")

    return link


KEYWORDS: dict[str, tuple[Linker, Handler]] = {
    "type": (scalars.link_type, scalars.check_type),
    "const": (scalars.link_const, scalars.check_limit),
    "enum": (scalars.link_enum, scalars.check_limit),
    "x-extensible-enum": (scalars.Enumeration, scalars.check_extensible),
    "minimum": (scalars.link_minimum, scalars.check_limit),
    "exclusiveMinimum": (scalars.link_exclusive_minimum, scalars.check_limit),
    "maximum": (scalars.link_maximum, scalars.check_limit),
    "exclusiveMaximum": (scalars.link_exclusive_maximum, scalars.check_limit),
    "multipleOf": (scalars.link_multiple, scalars.check_limit),
    "minLength": (scalars.link_min_length, scalars.check_limit),
    "maxLength": (scalars.link_max_length, scalars.check_limit),
    "pattern": (scalars.link_pattern, scalars.check_limit),
    "format": (scalars.link_format, scalars.check_limit),
    "content": (_arguments, scalars.check_content),
    "minItems": (_only, arrays.check_min_items),
    "maxItems": (_only, arrays.check_max_items),
    "uniqueItems": (_arguments, arrays.check_unique),
    "items": (arrays.link_items, arrays.check_items),
    "contains": (arrays.link_contains, arrays.check_contains),
    "required": (_arguments, objects.check_required),
    "dependentRequired": (_arguments, objects.check_dependent_required),
    "minProperties": (_only, objects.check_min_properties),
    "maxProperties": (_only, objects.check_max_properties),
    "properties": (objects.Properties, objects.check_properties),
    "propertyNames": (_link_below("propertyNames"), objects.check_property_names),
    "dependentSchemas": (
        applicators.link_dependent_schemas,
        applicators.check_dependent_schemas,
    ),
    "allOf": (_link_alternatives("allOf"), applicators.check_all_of),
    "anyOf": (_link_alternatives("anyOf"), applicators.check_any_of),
    "oneOf": (_link_alternatives("oneOf"), applicators.check_one_of),
    "not": (_link_below("not"), applicators.check_not),
    "if": (applicators.link_conditional, applicators.check_conditional),
    "discriminator": (applicators.Discriminator, applicators.check_discriminator),
    "$ref": (applicators.link_reference, applicators.check_reference),
    "$dynamicRef": (applicators.link_dynamic_reference, applicators.check_dynamic_reference),
    "unevaluatedProperties": (
        _link_below("unevaluatedProperties"),
        unevaluated.check_unevaluated_properties,
    ),
    "unevaluatedItems": (_link_below("unevaluatedItems"), unevaluated.check_unevaluated_items),
    "x-validations": (rules.link_rules, rules.check_rules),
}
"""Linker and handler of each check, by its keyword."""
