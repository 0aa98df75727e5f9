"""Building: from a schema document to the graph of its nodes, every keyword checked on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .nodes import TYPES, Discriminator, DynamicReference, Node
from .patterns import Pattern, PatternError, compile_pattern, fault_of, shown
from .resources import DRAFT, Place, Resources

_APPLICATOR = f"{DRAFT}vocab/applicator"
_UNEVALUATED = f"{DRAFT}vocab/unevaluated"
_VALIDATION = f"{DRAFT}vocab/validation"
_ASSERTION = f"{DRAFT}vocab/format-assertion"


@dataclass(frozen=True, slots=True)
class Options:
    """What is asserted beyond the standard's defaults.

    Attributes:
        assert_format: whether "format" decides.
        assert_content: whether "contentEncoding" and "contentMediaType" decide.
        strict_patterns: whether a pattern that can take exponential time is an error.
        formats: names of the formats that can be asserted.
    """

    assert_format: bool = False
    assert_content: bool = False
    strict_patterns: bool = False
    formats: frozenset[str] = frozenset()


class Builder:
    """Builds nodes; a schema that is met twice is built once."""

    def __init__(self, resources: Resources, options: Options) -> None:
        self._resources = resources
        self._options = options
        self._nodes: dict[tuple[str, str], Node] = {}
        self._pending: list[Node] = []
        self._dynamic: list[tuple[Node, str, Node]] = []

    def build(self, uri: str) -> Node:
        """The node of the schema at *uri*, with everything that it leads to.

        Raises:
            SchemaError: a schema on the way is at fault.
        """
        root = self._node(self._resources.root(uri))
        while self._pending or self._dynamic:
            while self._pending:
                self._fill(self._pending.pop())
            self._link_dynamic()
        return root

    def _link_dynamic(self) -> None:
        # Each schema that is built may bring further resources that have the anchor.
        for node, anchor, target in self._dynamic:
            known = self._resources.dynamic_anchors(anchor)
            candidates = {resource.uri: self._node(place) for resource, place in known}
            node.keywords["$dynamicRef"] = DynamicReference(target, candidates)
        if not self._pending:
            self._dynamic.clear()

    def _node(self, place: Place) -> Node:
        key = (place.document, place.pointer)
        if key not in self._nodes:
            if place.resource.fault is not None:
                raise place.resource.fault
            self._nodes[key] = Node(place)
            self._pending.append(self._nodes[key])
        return self._nodes[key]

    def _below(self, node: Node, *tokens: str | int) -> Node:
        place = node.place.below(self._resources, *tokens)
        if not isinstance(place.schema, (bool, Mapping)):
            raise place.error("a schema must be an object, true or false")
        return self._node(place)

    def _fill(self, node: Node) -> None:
        schema = node.place.schema
        if isinstance(schema, bool):
            node.boolean = schema
            return
        if not isinstance(schema, Mapping):
            raise node.place.error("a schema must be an object, true or false")
        if node.place.resource.openapi_30 and "$ref" in schema:
            self._reference(node, "$ref")
            return
        vocabularies = node.place.resource.vocabularies
        self._fill_references(node, schema)
        if _VALIDATION in vocabularies:
            self._fill_assertions(node, schema)
        if _APPLICATOR in vocabularies:
            self._fill_applicators(node, schema)
        if _UNEVALUATED in vocabularies:
            for keyword in ("unevaluatedItems", "unevaluatedProperties"):
                if keyword in schema:
                    node.keywords[keyword] = self._below(node, keyword)
        self._fill_asserted_annotations(node, schema, _ASSERTION in vocabularies)
        self._fill_extensions(node, schema)

    # -------------------------------------------------------------- references

    def _fill_references(self, node: Node, schema: Mapping[str, Any]) -> None:
        if "$ref" in schema:
            self._reference(node, "$ref")
        if "$dynamicRef" in schema:
            place = self._resources.resolve(node.place, "$dynamicRef")
            target = self._node(place)
            node.keywords["$dynamicRef"] = DynamicReference(target, {})
            anchor = schema["$dynamicRef"].partition("#")[2]
            if place.resource.dynamic_anchors.get(anchor) == place.pointer:
                self._dynamic.append((node, anchor, target))

    def _reference(self, node: Node, keyword: str) -> None:
        node.keywords["$ref"] = self._node(self._resources.resolve(node.place, keyword))

    # -------------------------------------------------------------- assertions

    def _fill_assertions(self, node: Node, schema: Mapping[str, Any]) -> None:
        for keyword, read in _ASSERTIONS.items():
            if keyword in schema:
                node.keywords[keyword] = read(node.place, keyword, schema[keyword])
        if "pattern" in schema:
            node.keywords["pattern"] = self._pattern(node.place, schema["pattern"], "pattern")
        if node.place.resource.openapi_30:
            _read_openapi_30(node, schema)
        if node.keywords.get("required") == ():
            del node.keywords["required"]

    def _pattern(self, place: Place, source: object, *tokens: str) -> Pattern:
        if not isinstance(source, str):
            raise place.error("a pattern must be a string", *tokens)
        if self._options.strict_patterns and (fault := fault_of(source)):
            raise place.error(fault, *tokens)
        try:
            return compile_pattern(source)
        except PatternError as error:
            raise place.error(
                f"the pattern {shown(source)} cannot be used: {error}", *tokens
            ) from None

    # -------------------------------------------------------------- applicators

    def _fill_applicators(self, node: Node, schema: Mapping[str, Any]) -> None:
        for keyword in ("prefixItems", "allOf", "anyOf", "oneOf"):
            if keyword in schema:
                node.keywords[keyword] = self._schemas(node, keyword, schema[keyword])
        for keyword in ("items", "contains", "additionalProperties", "propertyNames", "not"):
            if keyword in schema:
                node.keywords[keyword] = self._below(node, keyword)
        for keyword in ("properties", "dependentSchemas"):
            if keyword in schema:
                names = self._names(node, keyword, schema[keyword])
                node.keywords[keyword] = {name: self._below(node, keyword, name) for name in names}
        if "patternProperties" in schema:
            node.keywords["patternProperties"] = tuple(
                (
                    self._pattern(node.place, source, "patternProperties", source),
                    self._below(node, "patternProperties", source),
                )
                for source in self._names(node, "patternProperties", schema["patternProperties"])
            )
        if "if" in schema and ("then" in schema or "else" in schema):
            for keyword in ("if", "then", "else"):
                if keyword in schema:
                    node.keywords[keyword] = self._below(node, keyword)
        elif "if" in schema and isinstance(schema["if"], Mapping):
            # Alone it decides nothing, yet its annotations count.
            node.keywords["if"] = self._below(node, "if")
        if "discriminator" in schema:
            self._discriminator(node, schema)

    def _schemas(self, node: Node, keyword: str, value: object) -> tuple[Node, ...]:
        if not isinstance(value, list) or not value:
            raise node.place.error(f"{keyword} must be a list of schemas", keyword)
        return tuple(self._below(node, keyword, index) for index in range(len(value)))

    def _names(self, node: Node, keyword: str, value: object) -> Iterable[str]:
        if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
            raise node.place.error(f"{keyword} must be an object of schemas", keyword)
        return value

    def _discriminator(self, node: Node, schema: Mapping[str, Any]) -> None:
        keyword = next((name for name in ("oneOf", "anyOf") if name in schema), None)
        declared = schema["discriminator"]
        if keyword is None or not isinstance(declared, Mapping):
            return
        name = declared.get("propertyName")
        mapping = declared.get("mapping", {})
        if not isinstance(name, str) or not isinstance(mapping, Mapping):
            raise node.place.error("a discriminator needs a propertyName", "discriminator")
        chosen = {
            value: self._mapped(node, schema, value, reference)
            for value, reference in mapping.items()
        }
        named = {id(target) for target in chosen.values()}
        others = []
        for index, branch in enumerate(schema[keyword]):
            reference = branch.get("$ref") if isinstance(branch, Mapping) else None
            if not isinstance(reference, str):
                other = node.keywords[keyword][index]
                if id(other) in named:
                    continue
                if _may_be_object(branch):
                    # No value chooses it, so any may: the alternatives decide.
                    return
                others.append((index, other))
                continue
            target = self._node(self._resources.resolve_text(node.place, reference, keyword, index))
            if id(target) not in named:
                chosen.setdefault(reference.rpartition("/")[2], target)
        del node.keywords[keyword]
        node.keywords["discriminator"] = Discriminator(keyword, name, chosen, tuple(others))

    def _mapped(
        self, node: Node, schema: Mapping[str, Any], value: object, reference: object
    ) -> Node:
        tokens = ("discriminator", "mapping", str(value))
        if not isinstance(reference, str) or not isinstance(value, str):
            raise node.place.error("a mapping leads from strings to strings", *tokens)
        if "/" not in reference and "#" not in reference and "." not in reference:
            reference = f"#/components/schemas/{reference}"
        return self._node(self._resources.resolve_text(node.place, reference, *tokens))

    # -------------------------------------------------------------- format, content, extensions

    def _fill_asserted_annotations(
        self, node: Node, schema: Mapping[str, Any], by_vocabulary: bool
    ) -> None:
        name = schema.get("format")
        if (self._options.assert_format or by_vocabulary) and name in self._options.formats:
            node.keywords["format"] = name
        if name == "password" or schema.get("x-secret") is True:
            node.keywords["secret"] = True
        if self._options.assert_content:
            encoding, media = schema.get("contentEncoding"), schema.get("contentMediaType")
            known = encoding if encoding == "base64" else None
            json = media if media == "application/json" and encoding in (None, known) else None
            if known or json:
                node.keywords["content"] = (known, json)

    def _fill_extensions(self, node: Node, schema: Mapping[str, Any]) -> None:
        known = schema.get("x-extensible-enum")
        if known is not None:
            node.keywords["x-extensible-enum"] = _read_values(
                node.place, "x-extensible-enum", known
            )
        if schema.get("x-validations"):
            from .rules import read_rules

            node.keywords["x-validations"] = read_rules(node.place, self._resources)


# ------------------------------------------------------------------ readers of keywords


def _read_types(place: Place, keyword: str, value: object) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not names:
        raise place.error("type must be the name of a type or a list of such names", keyword)
    for name in names:
        if name not in TYPES:
            raise place.error(f"there is no type {name!r}; there are {', '.join(TYPES)}", keyword)
    return tuple(name for name in TYPES if name in names)


def _read_values(place: Place, keyword: str, value: object) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise place.error(f"{keyword} must be a list of values", keyword)
    for index, each in enumerate(value):
        _read_value(place, keyword, each, index)
    return tuple(value)


def _read_value(place: Place, keyword: str, value: object, *tokens: int) -> Any:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, Mapping):
            if not all(isinstance(name, str) for name in each):
                raise place.error("a property name must be a string", keyword, *tokens)
            pending.extend(each.values())
        elif isinstance(each, list):
            pending.extend(each)
        elif isinstance(each, float) and each - each != 0.0:
            raise place.error(f"{each!r} is no JSON number", keyword, *tokens)
        elif not isinstance(each, (str, int, float, bool, type(None))):
            raise place.error(
                f"a {type(each).__name__} is no JSON value (quote it if a string is meant)",
                keyword,
                *tokens,
            )
    return value


def _may_be_object(branch: object) -> bool:
    """Whether objects can be valid against the *branch* of a union, as far as its own types tell."""
    if not isinstance(branch, Mapping):
        return branch is True
    types = branch.get("type", "object")
    listed = branch.get("enum", [branch["const"]] if "const" in branch else [{}])
    return "object" in types and any(isinstance(value, Mapping) for value in listed)


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or value - value == 0.0


def _read_number(place: Place, keyword: str, value: Any) -> float:
    if place.resource.openapi_30 and isinstance(value, bool):
        return value
    if not _is_number(value):
        raise place.error(f"{keyword} must be a number", keyword)
    number: float = value
    return number


def _read_divisor(place: Place, keyword: str, value: Any) -> float:
    number = _read_number(place, keyword, value)
    if not number > 0:
        raise place.error(f"{keyword} must be greater than 0", keyword)
    return number


def _read_count(place: Place, keyword: str, value: Any) -> int:
    if not _is_number(value) or value < 0 or value != int(value):
        raise place.error(f"{keyword} must be a whole number, 0 or more", keyword)
    return int(value)


def _read_flag(place: Place, keyword: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise place.error(f"{keyword} must be true or false", keyword)
    return value


def _read_names(place: Place, keyword: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise place.error(f"{keyword} must be a list of property names", keyword)
    return tuple(dict.fromkeys(value))


def _read_dependencies(place: Place, keyword: str, value: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise place.error(f"{keyword} must be an object of lists of property names", keyword)
    return {name: _read_names(place, keyword, names) for name, names in value.items()}


_ASSERTIONS: Mapping[str, Callable[[Place, str, Any], Any]] = {
    "type": _read_types,
    "const": _read_value,
    "enum": _read_values,
    "minimum": _read_number,
    "exclusiveMinimum": _read_number,
    "maximum": _read_number,
    "exclusiveMaximum": _read_number,
    "multipleOf": _read_divisor,
    "minLength": _read_count,
    "maxLength": _read_count,
    "minItems": _read_count,
    "maxItems": _read_count,
    "uniqueItems": _read_flag,
    "minContains": _read_count,
    "maxContains": _read_count,
    "minProperties": _read_count,
    "maxProperties": _read_count,
    "required": _read_names,
    "dependentRequired": _read_dependencies,
}


def _read_openapi_30(node: Node, schema: Mapping[str, Any]) -> None:
    """OpenAPI 3.0 spells `null` and exclusive bounds in its own way."""
    keywords = node.keywords
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = keywords.get(exclusive)
        if isinstance(flag, bool):
            del keywords[exclusive]
        if flag is True and limit in keywords:
            keywords[exclusive] = keywords.pop(limit)
    if schema.get("nullable") is True and "type" in keywords:
        keywords["type"] = ("null", *keywords["type"])
        if "enum" in keywords and None not in keywords["enum"]:
            keywords["enum"] = (*keywords["enum"], None)
