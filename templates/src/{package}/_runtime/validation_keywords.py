"""How the walker decides each keyword.

A table is a tuple of checks. For each check this module has a linker, which turns the check's arguments
into what its handler needs, and a handler, which decides about an instance. The checks:

    ("type", name, ...)                   ("const", value)             ("enum", value, ...)
    ("x-extensible-enum", value, ...)     ("secret",)                  ("false",)
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
    ("discriminator", keyword, property, ((value, table), ...), (table, ...))
    ("$ref", unit)                        ("$dynamicRef", unit, ((resource, unit), ...))
    ("$resource", name)
    ("unevaluatedProperties", table)      ("unevaluatedItems", table)
    ("x-validations", id, severity, error code or None, pointer, (property, ...) or None,
                      rule function, message function)
"""

from __future__ import annotations

import re

from . import validation_messages as messages
from .validation import (
    base64_bytes,
    equal,
    identity,
    is_base64,
    is_integer,
    is_json,
    is_number,
    multiple_of,
)
from .validation_applicators import (
    check_all_of,
    check_any_of,
    check_conditional,
    check_dependent_schemas,
    check_discriminator,
    check_dynamic_reference,
    check_not,
    check_one_of,
    check_reference,
    check_rule,
    check_unevaluated_items,
    check_unevaluated_properties,
    link_conditional,
    link_dependent_schemas,
    link_discriminator,
    link_dynamic_reference,
    link_reference,
    link_rule,
)
from .validation_similarity import Candidates
from .validation_walker import Context, Node, satisfies, visit, walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .validation_walker import Handler, Path

    Linker = Callable[[Node, tuple[Any, ...]], Any]


def link_checks(node: Node) -> list[tuple[Handler, Any]]:
    """The handlers of *node*'s table, each with what it needs."""
    table = node.table
    if table is True:
        return []
    if table is False:
        return [(_check_false, "false")]
    if isinstance(table, str):
        return [(check_reference, node.child(table, ""))]
    checks: list[tuple[Handler, Any]] = []
    for check in table:
        keyword = check[0]
        if keyword == "secret":
            node.secret = True
        elif keyword == "$resource":
            node.resource = check[1]
        else:
            linker, handler = KEYWORDS[keyword]
            checks.append((handler, linker(node, check[1:])))
    return checks


def _arguments(node: Node, arguments: tuple[Any, ...]) -> Any:
    return arguments


def _only(node: Node, arguments: tuple[Any, ...]) -> Any:
    return arguments[0]


# ------------------------------------------------------------------ any instance


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_null(value: object) -> bool:
    return value is None


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _is_array(value: object) -> bool:
    return isinstance(value, list)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


TYPES: dict[str, Callable[[object], bool]] = {
    "null": _is_null,
    "boolean": _is_boolean,
    "integer": is_integer,
    "number": is_number,
    "string": _is_string,
    "array": _is_array,
    "object": _is_object,
}
"""What decides whether an instance is of a type."""


def _check_false(context: Context, node: Node, keyword: str, instance: Any, path: Path) -> None:
    context.report(path, keyword, node.pointer, messages.never_valid, instance, context.secret)


def _check_type(
    context: Context, node: Node, allowed: tuple[str, ...], instance: Any, path: Path
) -> bool:
    for name in allowed:
        if TYPES[name](instance):
            return False
    pointer = node.pointer + "/type"
    context.report(path, "type", pointer, messages.wrong_type, instance, context.secret, allowed)
    return True


def _check_const(context: Context, node: Node, constant: Any, instance: Any, path: Path) -> None:
    if not equal(instance, constant):
        pointer = node.pointer + "/const"
        context.report(
            path, "const", pointer, messages.not_constant, instance, context.secret, constant
        )


class Enumeration:
    """Allowed values, and what finds one of them or the one that was meant."""

    __slots__ = ("candidates", "strings", "values")

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values
        self.candidates = Candidates(values)
        self.strings = frozenset(self.candidates.names)

    def holds(self, value: Any) -> bool:
        """Whether *value* is one of the allowed ones."""
        if isinstance(value, str):
            return value in self.strings
        return any(equal(value, allowed) for allowed in self.values)


def _link_enumeration(node: Node, arguments: tuple[Any, ...]) -> Enumeration:
    return Enumeration(arguments)


def _check_enum(
    context: Context, node: Node, allowed: Enumeration, instance: Any, path: Path
) -> None:
    if not allowed.holds(instance):
        context.report(
            path,
            "enum",
            node.pointer + "/enum",
            _enumeration_message,
            instance,
            context.secret,
            allowed,
        )


def _enumeration_message(value: Any, secret: bool, allowed: Enumeration) -> messages.Message:
    nearest = allowed.candidates.nearest(value)
    return messages.not_in_enumeration(value, secret, allowed.values, nearest)


def _check_extensible(
    context: Context, node: Node, known: Enumeration, instance: Any, path: Path
) -> None:
    if isinstance(instance, str) and not known.holds(instance):
        context.warn(
            path,
            "x-extensible-enum",
            node.pointer + "/x-extensible-enum",
            _extensible_message,
            instance,
            context.secret,
            known,
        )


def _extensible_message(value: Any, secret: bool, known: Enumeration) -> messages.Message:
    nearest = known.candidates.nearest(value)
    return messages.not_yet_known(value, secret, known.values, nearest)


# ------------------------------------------------------------------ numbers


def _check_minimum(context: Context, node: Node, limit: float, instance: Any, path: Path) -> None:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        if not instance >= limit:
            pointer = node.pointer + "/minimum"
            context.report(
                path, "minimum", pointer, messages.too_small, instance, context.secret, limit, False
            )


def _check_exclusive_minimum(
    context: Context, node: Node, limit: float, instance: Any, path: Path
) -> None:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        if not instance > limit:
            keyword = "exclusiveMinimum"
            pointer = f"{node.pointer}/{keyword}"
            context.report(
                path, keyword, pointer, messages.too_small, instance, context.secret, limit, True
            )


def _check_maximum(context: Context, node: Node, limit: float, instance: Any, path: Path) -> None:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        if not instance <= limit:
            pointer = node.pointer + "/maximum"
            context.report(
                path, "maximum", pointer, messages.too_large, instance, context.secret, limit, False
            )


def _check_exclusive_maximum(
    context: Context, node: Node, limit: float, instance: Any, path: Path
) -> None:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        if not instance < limit:
            keyword = "exclusiveMaximum"
            pointer = f"{node.pointer}/{keyword}"
            context.report(
                path, keyword, pointer, messages.too_large, instance, context.secret, limit, True
            )


def _check_multiple(
    context: Context, node: Node, divisor: float, instance: Any, path: Path
) -> None:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        if not multiple_of(instance, divisor):
            pointer = node.pointer + "/multipleOf"
            context.report(
                path, "multipleOf", pointer, messages.no_multiple, instance, context.secret, divisor
            )


# ------------------------------------------------------------------ strings


def _check_min_length(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    if isinstance(instance, str) and len(instance) < limit:
        pointer = node.pointer + "/minLength"
        context.report(
            path, "minLength", pointer, messages.too_short, instance, context.secret, limit
        )


def _check_max_length(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    if isinstance(instance, str) and len(instance) > limit:
        pointer = node.pointer + "/maxLength"
        context.report(
            path, "maxLength", pointer, messages.too_long, instance, context.secret, limit
        )


def _link_pattern(node: Node, arguments: tuple[Any, ...]) -> tuple[str, Callable[[str], Any]]:
    source, python = arguments
    return source, re.compile(source if python is None else python).search


def _check_pattern(
    context: Context,
    node: Node,
    pattern: tuple[str, Callable[[str], Any]],
    instance: Any,
    path: Path,
) -> None:
    if isinstance(instance, str) and pattern[1](instance) is None:
        pointer = node.pointer + "/pattern"
        context.report(
            path, "pattern", pointer, messages.no_match, instance, context.secret, pattern[0]
        )


def _link_format(node: Node, arguments: tuple[Any, ...]) -> tuple[str, Callable[[str], bool]]:
    return arguments[0], node.program.formats[arguments[0]]


def _check_format(
    context: Context,
    node: Node,
    asserted: tuple[str, Callable[[str], bool]],
    instance: Any,
    path: Path,
) -> None:
    if isinstance(instance, str) and not asserted[1](instance):
        pointer = node.pointer + "/format"
        context.report(
            path, "format", pointer, messages.wrong_format, instance, context.secret, asserted[0]
        )


def _check_content(
    context: Context,
    node: Node,
    content: tuple[str | None, str | None],
    instance: Any,
    path: Path,
) -> None:
    if not isinstance(instance, str):
        return
    encoding, media = content
    text: str | None = instance
    keyword, expected = "contentMediaType", "a JSON document"
    if encoding is not None and not is_base64(instance):
        keyword, expected, text = "contentEncoding", "base64", None
    elif encoding is not None:
        text = (base64_bytes(instance) or b"").decode("utf-8", "replace")
    if text is None or media is not None and not is_json(text):
        pointer = f"{node.pointer}/{keyword}"
        context.report(
            path, keyword, pointer, messages.wrong_content, instance, context.secret, expected
        )


# ------------------------------------------------------------------ arrays


def _check_min_items(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    if isinstance(instance, list) and len(instance) < limit:
        pointer = node.pointer + "/minItems"
        context.report(path, "minItems", pointer, messages.too_few_items, len(instance), limit)


def _check_max_items(context: Context, node: Node, limit: int, instance: Any, path: Path) -> None:
    if isinstance(instance, list) and len(instance) > limit:
        pointer = node.pointer + "/maxItems"
        context.report(path, "maxItems", pointer, messages.too_many_items, len(instance), limit)


def _check_unique(context: Context, node: Node, argument: Any, instance: Any, path: Path) -> None:
    if not isinstance(instance, list):
        return
    first: dict[Any, int] = {}
    for index, item in enumerate(instance):
        earlier = first.setdefault(identity(item), index)
        if earlier != index:
            context.report(
                (path, index, False),
                "uniqueItems",
                node.pointer + "/uniqueItems",
                messages.repeated_item,
                item,
                context.secret,
                earlier,
            )


def _link_items(node: Node, arguments: tuple[Any, ...]) -> tuple[list[Node], Node | None]:
    prefix, rest = arguments
    first = [node.child(table, f"/prefixItems/{index}") for index, table in enumerate(prefix)]
    return first, None if rest is None else node.child(rest, "/items")


def _check_items(
    context: Context,
    node: Node,
    argument: tuple[list[Node], Node | None],
    instance: Any,
    path: Path,
) -> None:
    if not isinstance(instance, list):
        return
    prefix, rest = argument
    for index, item in enumerate(instance):
        if index < len(prefix):
            visit(context, prefix[index], item, (path, index, False))
        elif rest is None:
            return
        elif rest.table is False:
            context.report(
                (path, index, False), "items", rest.pointer, messages.surplus_item, len(prefix)
            )
        else:
            accepts = rest.accepts
            if accepts is not None:
                try:
                    if accepts(item):
                        continue
                except Exception:
                    pass
            walk(context, rest, item, (path, index, False))


def _link_contains(node: Node, arguments: tuple[Any, ...]) -> tuple[Node, int, int | None]:
    table, least, most = arguments
    return node.child(table, "/contains"), least, most


def _check_contains(
    context: Context,
    node: Node,
    argument: tuple[Node, int, int | None],
    instance: Any,
    path: Path,
) -> None:
    if not isinstance(instance, list):
        return
    wanted, least, most = argument
    count = 0
    for index, item in enumerate(instance):
        count += satisfies(context, wanted, item, (path, index, False))
    if count < least:
        keyword = "contains" if least == 1 else "minContains"
        pointer = f"{node.pointer}/{keyword}"
        context.report(path, keyword, pointer, messages.too_few_contained, count, least)
    elif most is not None and count > most:
        pointer = node.pointer + "/maxContains"
        context.report(path, "maxContains", pointer, messages.too_many_contained, count, most)


# ------------------------------------------------------------------ objects


class Properties:
    """The schemas of an object's properties.

    Attributes:
        named: by name, those of "properties".
        patterns: with what finds the names, those of "patternProperties".
        additional: that of "additionalProperties", or None.
        candidates: the names of "properties", among which a misspelt one is looked up.
    """

    __slots__ = ("additional", "candidates", "named", "patterns")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        named, patterns, additional = arguments
        self.named = {
            name: node.child(table, f"/properties/{name.replace('~', '~0').replace('/', '~1')}")
            for name, table in named
        }
        self.patterns = [
            (
                re.compile(source if python is None else python).search,
                node.child(
                    table, f"/patternProperties/{source.replace('~', '~0').replace('/', '~1')}"
                ),
            )
            for source, python, table in patterns
        ]
        self.additional = (
            None if additional is None else node.child(additional, "/additionalProperties")
        )
        self.candidates = Candidates(self.named)
        node.properties = self


def _check_properties(
    context: Context, node: Node, properties: Properties, instance: Any, path: Path
) -> None:
    if not isinstance(instance, dict):
        return
    named = properties.named
    for name, value in instance.items():
        child = named.get(name)
        if child is None or properties.patterns:
            _check_other_property(context, node, properties, instance, path, name)
            if child is None:
                continue
        accepts = child.accepts
        if accepts is not None:
            try:
                if accepts(value):
                    continue
            except Exception:
                pass
        if name in context.secrets:
            _visit_secret(context, child, value, (path, name, True))
        else:
            walk(context, child, value, (path, name, True))


def _visit_secret(context: Context, node: Node, instance: Any, path: Path) -> None:
    secret, context.secret = context.secret, True
    try:
        visit(context, node, instance, path)
    finally:
        context.secret = secret


def _check_other_property(
    context: Context, node: Node, properties: Properties, instance: Any, path: Path, name: Any
) -> None:
    """Check a property that is not spelled in "properties", or that patterns apply to as well."""
    additional = properties.additional
    if not isinstance(name, str):
        if properties.patterns or additional is not None:
            pointer = "" if additional is None else "/additionalProperties"
            context.report(
                (path, name, False),
                "additionalProperties",
                node.pointer + pointer,
                messages.wrong_property_name,
                name,
            )
        return
    known = name in properties.named
    for search, child in properties.patterns:
        if search(name) is not None:
            known = True
            _visit_secret_name(context, child, instance[name], (path, name, False))
    if known or additional is None:
        return
    if additional.table is not False:
        _visit_secret_name(context, additional, instance[name], (path, name, False))
    elif not context.allow_unknown:
        context.report(
            (path, name, False),
            "additionalProperties",
            additional.pointer,
            unknown_property_message,
            name,
            properties,
            instance,
        )


def _visit_secret_name(context: Context, node: Node, instance: Any, path: Path) -> None:
    if path is not None and path[1] in context.secrets:
        _visit_secret(context, node, instance, path)
    else:
        visit(context, node, instance, path)


def unknown_property_message(
    name: str, properties: Properties | None, instance: dict[Any, Any]
) -> messages.Message:
    """The message about *name*, with the most similar of the known properties still to be given."""
    if properties is None:
        return messages.unknown_property(name, None, ())
    nearest = properties.candidates.nearest(name)
    if nearest in instance:
        nearest = None
    return messages.unknown_property(name, nearest, properties.named)


def _check_required(
    context: Context, node: Node, names: tuple[str, ...], instance: Any, path: Path
) -> None:
    if not isinstance(instance, dict):
        return
    for name in names:
        if name not in instance:
            context.report(
                (path, name, True),
                "required",
                node.pointer + "/required",
                _missing_message,
                name,
                node.properties,
                instance,
            )


def _missing_message(
    name: str, properties: Properties | None, instance: dict[Any, Any]
) -> messages.Message:
    if properties is None:
        return messages.missing_property(name, None)
    unknown = [other for other in instance if other not in properties.named]
    return messages.missing_property(name, Candidates(unknown).nearest(name) if unknown else None)


def _check_dependent_required(
    context: Context,
    node: Node,
    dependencies: tuple[tuple[str, tuple[str, ...]], ...],
    instance: Any,
    path: Path,
) -> None:
    if not isinstance(instance, dict):
        return
    for because, names in dependencies:
        if because in instance:
            for name in names:
                if name not in instance:
                    context.report(
                        (path, name, True),
                        "dependentRequired",
                        f"{node.pointer}/dependentRequired",
                        messages.missing_dependency,
                        name,
                        because,
                    )


def _check_min_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    if isinstance(instance, dict) and len(instance) < limit:
        pointer = node.pointer + "/minProperties"
        context.report(
            path, "minProperties", pointer, messages.too_few_properties, len(instance), limit
        )


def _check_max_properties(
    context: Context, node: Node, limit: int, instance: Any, path: Path
) -> None:
    if isinstance(instance, dict) and len(instance) > limit:
        pointer = node.pointer + "/maxProperties"
        context.report(
            path, "maxProperties", pointer, messages.too_many_properties, len(instance), limit
        )


def _link_property_names(node: Node, arguments: tuple[Any, ...]) -> Node:
    return node.child(arguments[0], "/propertyNames")


def _check_property_names(
    context: Context, node: Node, names: Node, instance: Any, path: Path
) -> None:
    if not isinstance(instance, dict):
        return
    for name in instance:
        before = len(context.records)
        visit(context, names, name, (path, name, False))
        for index in range(before, len(context.records)):
            place, found = context.records[index]
            message = messages.about_name(str(name), (found.message, found.message_zh))
            del context.records[index:]
            context.add(place, "propertyNames", found.schema_pointer, message)
            break


# ------------------------------------------------------------------ quick tests of scalars


def quick_test(table: Any) -> Callable[[Any], bool] | None:
    """A function that is True only for instances valid against the scalar *table*; None for others."""
    if table is True:
        return _anything
    if table is False or isinstance(table, str) or not table or table[0][0] != "type":
        return None
    types, checks = table[0][1:], dict((check[0], check[1:]) for check in table[1:])
    checks.pop("secret", None)
    if types == ("string",):
        return _quick_string(checks)
    if types == ("integer",) and checks.keys() <= {"minimum", "maximum"}:
        least = checks.get("minimum", (-float("inf"),))[0]
        most = checks.get("maximum", (float("inf"),))[0]
        return lambda value: type(value) is int and least <= value <= most
    if types == ("boolean",) and not checks:
        return lambda value: value is True or value is False
    return None


def _anything(value: object) -> bool:
    return True


def _quick_string(checks: dict[str, tuple[Any, ...]]) -> Callable[[Any], bool] | None:
    if not checks:
        return lambda value: type(value) is str
    if checks.keys() == {"enum"} or checks.keys() == {"x-extensible-enum"}:
        allowed = frozenset(next(iter(checks.values())))
        return lambda value: type(value) is str and value in allowed
    if not checks.keys() <= {"minLength", "maxLength", "pattern"}:
        return None
    least = checks.get("minLength", (0,))[0]
    most = checks.get("maxLength", (float("inf"),))[0]
    if "pattern" not in checks:
        return lambda value: type(value) is str and least <= len(value) <= most
    source, python = checks["pattern"]
    search = re.compile(source if python is None else python).search
    return lambda value: (
        type(value) is str and least <= len(value) <= most and search(value) is not None
    )


def _link_nothing(node: Node, arguments: tuple[Any, ...]) -> None:
    return None


def _link_alternatives(keyword: str) -> Linker:
    def link(node: Node, arguments: tuple[Any, ...]) -> list[Node]:
        return [node.child(table, f"/{keyword}/{index}") for index, table in enumerate(arguments)]

    return link


def _link_below(keyword: str) -> Linker:
    def link(node: Node, arguments: tuple[Any, ...]) -> Node:
        return node.child(arguments[0], f"/{keyword}")

    return link


KEYWORDS: dict[str, tuple[Linker, Handler]] = {
    "type": (_arguments, _check_type),
    "const": (_only, _check_const),
    "enum": (_link_enumeration, _check_enum),
    "x-extensible-enum": (_link_enumeration, _check_extensible),
    "minimum": (_only, _check_minimum),
    "exclusiveMinimum": (_only, _check_exclusive_minimum),
    "maximum": (_only, _check_maximum),
    "exclusiveMaximum": (_only, _check_exclusive_maximum),
    "multipleOf": (_only, _check_multiple),
    "minLength": (_only, _check_min_length),
    "maxLength": (_only, _check_max_length),
    "pattern": (_link_pattern, _check_pattern),
    "format": (_link_format, _check_format),
    "content": (_arguments, _check_content),
    "minItems": (_only, _check_min_items),
    "maxItems": (_only, _check_max_items),
    "uniqueItems": (_link_nothing, _check_unique),
    "items": (_link_items, _check_items),
    "contains": (_link_contains, _check_contains),
    "required": (_arguments, _check_required),
    "dependentRequired": (_arguments, _check_dependent_required),
    "minProperties": (_only, _check_min_properties),
    "maxProperties": (_only, _check_max_properties),
    "properties": (lambda node, arguments: Properties(node, arguments), _check_properties),
    "propertyNames": (_link_below("propertyNames"), _check_property_names),
    "dependentSchemas": (link_dependent_schemas, check_dependent_schemas),
    "allOf": (_link_alternatives("allOf"), check_all_of),
    "anyOf": (_link_alternatives("anyOf"), check_any_of),
    "oneOf": (_link_alternatives("oneOf"), check_one_of),
    "not": (_link_below("not"), check_not),
    "if": (link_conditional, check_conditional),
    "discriminator": (link_discriminator, check_discriminator),
    "$ref": (link_reference, check_reference),
    "$dynamicRef": (link_dynamic_reference, check_dynamic_reference),
    "unevaluatedProperties": (_link_below("unevaluatedProperties"), check_unevaluated_properties),
    "unevaluatedItems": (_link_below("unevaluatedItems"), check_unevaluated_items),
    "x-validations": (link_rule, check_rule),
}
"""Linker and handler of each check, by its keyword."""
