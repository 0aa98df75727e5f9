"""Lowering of schemas: models, enumerations and the types of their members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from . import ir
from .errors import InputError
from .naming import Scope, attribute_scope, camel_case, snake_case
from .pointers import split
from .resolving import Spot, Workspace
from .structure import is_reference, walk

#: Names that the generated model module uses itself.
_MODULE_NAMES = frozenset(
    """Annotated Any Literal TypeAlias OpenRequestModel RequestModel ReplyModel secret wire annotations
    Client AsyncClient errors models bool bytes dict float int list object str""".split()
)
_SCALARS: Mapping[str, ir.ScalarType] = {
    "string": ir.ScalarType("str"),
    "integer": ir.ScalarType("int"),
    "number": ir.ScalarType("float"),
    "boolean": ir.ScalarType("bool"),
    "null": ir.ScalarType("None"),
}
_ANYTHING = ir.ScalarType("object")
#: An array of arrays that holds itself is described down to here.
_MAX_DESCRIBED_DEPTH = 4


def text(value: Mapping[str, Any], name: str) -> ir.Text:
    """The text *name* of *value* in both languages (see the x-zh keyword)."""
    translations = value.get("x-zh", {})
    if isinstance(translations, str):
        translations = {"description": translations}
    return ir.Text(value.get(name, ""), translations.get(name, ""))


def source(value: Mapping[str, Any]) -> ir.Source | None:
    """The x-source of *value*, None when the fact is simply from the vendor's page."""
    if "x-source" not in value:
        return None
    given = value["x-source"]
    return ir.Source(given["from"], given.get("note", ""), tuple(given.get("facts", ())))


class TypeLowering:
    """Lowers the schemas of one service and collects the classes that they become.

    Args:
        workspace: the documents.
        where: dotted name of the service's Python package, for messages.
    """

    def __init__(self, workspace: Workspace, where: str) -> None:
        self._workspace = workspace
        self._classes = Scope(f"class of {where}", _MODULE_NAMES)
        self._models: dict[str, ir.Model] = {}
        self._unions: dict[str, ir.Union] = {}
        self._enumerations: dict[str, ir.Enumeration] = {}
        self._class_of: dict[tuple[tuple[str, str], bool], str] = {}
        self._sent: set[tuple[str, str]] = set()
        self._entered: set[tuple[tuple[str, str], bool]] = set()

    @property
    def models(self) -> tuple[ir.Model, ...]:
        """The models found so far, in the order of discovery."""
        return tuple(self._models.values())

    @property
    def unions(self) -> tuple[ir.Union, ...]:
        """The unions found so far."""
        return tuple(self._unions.values())

    @property
    def enumerations(self) -> tuple[ir.Enumeration, ...]:
        """The enumerations found so far."""
        return tuple(self._enumerations.values())

    def will_be_sent(self, schema: Spot) -> None:
        """Note that *schema*, and all that it refers to, is part of a request: there it has its plain name."""
        pending = [schema]
        while pending:
            spot = pending.pop()
            for place in walk(spot.value, "schema"):
                here = Spot(spot.document, spot.pointer + place.pointer, place.value)
                if here.key in self._sent:
                    continue
                self._sent.add(here.key)
                if is_reference(place):
                    pending.append(self._workspace.resolve(here, place.value["$ref"]))

    def root(self, schema: Spot, name: str, *, reply: bool) -> ir.Type:
        """The type of the body *schema*; *name* is its class where it has no component's name.

        Raises:
            InputError: it cannot be represented.
        """
        return self._type(schema, name, reply)

    @staticmethod
    def name_of(lowered: ir.Type) -> str:
        """The class name of a type, "" when it is none."""
        return lowered.name if isinstance(lowered, ir.ModelType) else ""

    def merged_request(
        self, spot: Spot, name: str, schema: Spot | None, beside: Iterable[ir.Property]
    ) -> ir.Type:
        """The model of a request that holds the properties *beside* those of the body *schema*."""
        body = self._workspace.follow(schema) if schema is not None else None
        # The body's component may bear the request's own name: then it is this class, and no other.
        replaces = body is not None and name == camel_case(split(body.pointer)[-1])
        name = self._classes.allocate(name, body if body is not None and replaces else spot)
        if body is not None and replaces:
            self._class_of[body.key, False] = name
        members = tuple(self._properties(body, name, False)) if body is not None else ()
        description = text((body or spot).value, "description")
        rules = tuple(_rules(body.value)) if body is not None else ()
        origin = source(body.value) if body is not None else None
        self._models[name] = ir.Model(
            name, description, (*beside, *members), False, False, rules, origin
        )
        return ir.ModelType(name)

    def property(
        self, name: str, spot: Spot, scope: Scope, owner: str, required: bool
    ) -> ir.Property:
        """The parameter *name* at *spot*, an OpenAPI parameter object."""
        schema = spot.child("schema")
        facts = [each.value for each in (self._workspace.follow(schema), schema, spot)]
        described: dict[str, Any] = {}
        for each in facts:
            described.update(each if isinstance(each, Mapping) else {})
        # The examples of a parameter are named, those of a schema are a list.
        named = spot.value.get("examples", {})
        described["examples"] = [
            example["value"] for example in named.values() if "value" in example
        ]
        python_name = scope.allocate(spot.value.get("x-name") or snake_case(name), spot)
        lowered = self._type(schema, owner + camel_case(name), False)
        built = self._build(name, python_name, lowered, described, required, schema)
        return replace(built, source=source(spot.value) or built.source)

    def _type(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if not isinstance(value, Mapping):
            return _ANYTHING
        if "$ref" in value:
            target = self._workspace.resolve(spot, value["$ref"])
            return self._type(target, camel_case(split(target.pointer)[-1]), reply)
        if (spot.key, reply) in self._entered:
            # An array, map or union that holds itself has no name to refer to: the validator alone knows it.
            return self._known_class(spot, reply) or _ANYTHING
        self._entered.add((spot.key, reply))
        try:
            return self._schema_type(spot, value, hint, reply)
        finally:
            self._entered.discard((spot.key, reply))

    def _known_class(self, spot: Spot, reply: bool) -> ir.Type | None:
        name = self._class_of.get((spot.key, reply))
        return ir.ModelType(name) if name else None

    def _schema_type(self, spot: Spot, value: Mapping[str, Any], hint: str, reply: bool) -> ir.Type:
        if "properties" in value:
            # What a union beside properties demands is the validator's business.
            return self._typed(spot, hint, reply)
        if "oneOf" in value or "anyOf" in value:
            return self._union(spot, hint, reply)
        if "enum" in value or "x-extensible-enum" in value:
            return self._enumeration(spot, hint, reply)
        if "const" in value:
            return self._enumeration(spot, hint, reply, (value["const"],))
        if "allOf" in value and "properties" not in value and len(value["allOf"]) == 1:
            return self._type(spot.child("allOf", 0), hint, reply)
        if "allOf" in value and any("properties" in holder.value for holder in self._holders(spot)):
            return self._object(spot, hint, reply)
        return self._typed(spot, hint, reply)

    def _typed(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        kinds = _kinds(spot.value)
        options = [self._kind(spot, kind, hint, reply) for kind in kinds]
        if not options:
            return _ANYTHING
        return options[0] if len(options) == 1 else ir.UnionType(tuple(options))

    def _kind(self, spot: Spot, kind: str, hint: str, reply: bool) -> ir.Type:
        if kind == "array":
            if "items" not in spot.value:
                return ir.ListType(_ANYTHING)
            return ir.ListType(self._type(spot.child("items"), hint, reply))
        if kind == "object":
            return self._object(spot, hint, reply)
        return _SCALARS[kind]

    def _object(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if "properties" in value or "allOf" in value:
            return ir.ModelType(self._model(spot, hint, reply))
        extra = value.get("additionalProperties", True)
        if isinstance(extra, Mapping) and extra:
            return ir.MapType(self._type(spot.child("additionalProperties"), hint + "Value", reply))
        if extra is False:
            return ir.ModelType(self._model(spot, hint, reply))
        return ir.MapType(_ANYTHING)

    def _model(self, spot: Spot, hint: str, reply: bool) -> str:
        known = self._class_of.get((spot.key, reply))
        if known:
            return known
        name = spot.value.get("x-name") or hint
        if reply and spot.key in self._sent:
            name += "Reply"
        name = self._classes.allocate(
            name, Spot(spot.document, spot.pointer + "#reply" * reply, None)
        )
        self._class_of[spot.key, reply] = name
        # The place in the order is taken before the members, so that a model stands before what it holds.
        self._models[name] = ir.Model(name, ir.Text(), (), reply, True)
        self._models[name] = ir.Model(
            name,
            text(spot.value, "description"),
            tuple(self._properties(spot, name, reply)),
            reply,
            spot.value.get("additionalProperties", True) is not False,
            tuple(_rules(spot.value)),
            source(spot.value),
        )
        return name

    def _properties(self, spot: Spot, owner: str, reply: bool) -> Iterator[ir.Property]:
        scope = attribute_scope(owner)
        for holder in self._holders(spot):
            required = _required(holder.value)
            for name in holder.value.get("properties", ()):
                schema = holder.child("properties", name)
                yield self._property(name, schema, scope, owner, name in required, reply)

    def _holders(self, spot: Spot, above: tuple[tuple[str, str], ...] = ()) -> Iterator[Spot]:
        """*spot* and, for an `allOf`, every object schema that it is made of.

        Raises:
            InputError: it is made of itself.
        """
        if spot.key in above:
            raise InputError(
                [spot.problem("the allOf is made of itself", "take the reference out")]
            )
        for index in range(len(spot.value.get("allOf", ()))):
            part = self._workspace.follow(spot.child("allOf", index))
            if isinstance(part.value, Mapping):
                yield from self._holders(part, (*above, spot.key))
        yield spot

    def _property(
        self, name: str, schema: Spot, scope: Scope, owner: str, required: bool, reply: bool
    ) -> ir.Property:
        value = schema.value if isinstance(schema.value, Mapping) else {}
        target = self._workspace.follow(schema).value
        described = {**target, **value} if isinstance(target, Mapping) else value
        python_name = scope.allocate(value.get("x-name") or snake_case(name), schema)
        lowered = self._type(schema, owner + camel_case(name), reply)
        return self._build(name, python_name, lowered, described, required, schema)

    def _build(
        self,
        name: str,
        python_name: str,
        lowered: ir.Type,
        described: Mapping[str, Any],
        required: bool,
        schema: Spot,
    ) -> ir.Property:
        return ir.Property(
            name=name,
            python_name=python_name,
            type=lowered,
            required=required,
            description=text(described, "description"),
            json_type=self._describe(schema),
            nullable="null" in _kinds(described) and lowered != _SCALARS["null"],
            values=tuple(_values(described)),
            extensible="x-extensible-enum" in described,
            default=described.get("default"),
            has_default="default" in described,
            examples=_examples(described),
            unit=described.get("x-unit", ""),
            format=described.get("format", ""),
            limits=_limits(described),
            secret=described.get("format") == "password",
            client_parameter=described.get("x-client-parameter", ""),
            deprecated=described.get("deprecated", False),
            read_only=described.get("readOnly", False),
            source=self._source(schema),
            models=tuple(self._models_of(lowered)),
            item=self._item(schema, lowered),
        )

    def _source(self, schema: Spot) -> ir.Source | None:
        """Where the facts of a member come from: what an object says of itself is about its own members."""
        target = self._workspace.follow(schema).value
        own = schema.value if isinstance(schema.value, Mapping) else {}
        if "x-source" in own or not isinstance(target, Mapping) or "properties" in target:
            return source(own)
        return source(target)

    def _item(self, schema: Spot, lowered: ir.Type) -> ir.Property | None:
        target = self._workspace.follow(schema)
        if isinstance(lowered, ir.ListType) and "items" in target.value:
            inner, child = lowered.item, target.child("items")
        elif isinstance(lowered, ir.MapType) and target.value.get("additionalProperties"):
            inner, child = lowered.value, target.child("additionalProperties")
        else:
            return None
        followed = self._workspace.follow(child).value
        if not isinstance(followed, Mapping) or any(self._models_of(inner)):
            return None
        described = {**followed, **child.value}
        return self._build("", "", inner, described, False, child)

    def _models_of(self, lowered: ir.Type) -> Iterator[str]:
        if isinstance(lowered, ir.ListType):
            yield from self._models_of(lowered.item)
        elif isinstance(lowered, ir.MapType):
            yield from self._models_of(lowered.value)
        elif isinstance(lowered, ir.UnionType):
            for option in lowered.options:
                yield from self._models_of(option)
        elif isinstance(lowered, ir.ModelType):
            union = self._unions.get(lowered.name)
            if union is None:
                yield lowered.name
            else:
                yield from (name for _, name in union.options)

    def _describe(self, schema: Spot, depth: int = 0) -> str:
        """The JSON Schema type in words."""
        target = self._workspace.follow(schema)
        if depth > _MAX_DESCRIBED_DEPTH:
            return "any"
        kinds = _kinds(target.value) if isinstance(target.value, Mapping) else ()
        if kinds == ("array",) and "items" in target.value:
            return f"array of {self._describe(target.child('items'), depth + 1)}"
        if kinds == ("object",) and isinstance(target.value.get("additionalProperties"), Mapping):
            return f"map of {self._describe(target.child('additionalProperties'), depth + 1)}"
        return " or ".join(kinds) or "any"

    def _union(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        keyword = "oneOf" if "oneOf" in spot.value else "anyOf"
        branches = [spot.child(keyword, i) for i in range(len(spot.value[keyword]))]
        options = [self._type(b, f"{hint}Option{i + 1}", reply) for i, b in enumerate(branches)]
        unique = tuple(dict.fromkeys(options))
        if len(unique) == 1 or not all(isinstance(option, ir.ModelType) for option in options):
            return unique[0] if len(unique) == 1 else ir.UnionType(unique)
        known = self._class_of.get((spot.key, reply))
        if known:
            return ir.ModelType(known)
        name = self._classes.allocate(hint, spot)
        self._class_of[spot.key, reply] = name
        discriminator = spot.value.get("discriminator", {})
        names = [option.name for option in options if isinstance(option, ir.ModelType)]
        labels = self._labels(spot, branches, discriminator, names)
        self._unions[name] = ir.Union(
            name, text(spot.value, "description"), tuple(zip(labels, dict.fromkeys(names), strict=True)),
            discriminator.get("propertyName", ""),
        )  # fmt: skip
        return ir.ModelType(name)

    def _labels(
        self, spot: Spot, branches: list[Spot], discriminator: Mapping[str, Any], names: list[str]
    ) -> list[str]:
        """The discriminator's value of each branch."""
        from .bundling import mapping_target

        labels = {
            branch.key: name
            for branch, name in zip(map(self._workspace.follow, branches), names, strict=True)
        }
        for label, target in discriminator.get("mapping", {}).items():
            chosen = mapping_target(spot, target, self._workspace)
            if chosen.key not in labels:
                raise InputError(
                    [spot.problem(f"the discriminator maps {label!r} to no branch of the union")]
                )
            labels[chosen.key] = label
        return list(labels.values())

    def _enumeration(
        self, spot: Spot, hint: str, reply: bool, values: tuple[Any, ...] = ()
    ) -> ir.Type:
        listed = values or tuple(spot.value.get("enum") or spot.value.get("x-extensible-enum", ()))
        if not listed:
            raise InputError(
                [spot.problem("an enum without values allows nothing", "list its values")]
            )
        known = tuple(value for value in listed if value is not None)
        base = _base(known)
        if base is None:
            return self._typed(spot, hint, reply)
        name = self._class_of.get((spot.key, False))
        if name is None:
            name = self._classes.allocate(spot.value.get("x-name") or hint, spot)
            self._class_of[spot.key, False] = name
            extensible = "x-extensible-enum" in spot.value
            self._enumerations[name] = ir.Enumeration(name, known, base, extensible)
        options: list[ir.Type] = [ir.LiteralType(name)]
        if reply and not self._enumerations[name].extensible:
            # A service may answer tomorrow what nobody has documented today.
            options.append(ir.ScalarType(base))
        if None in listed:
            options.append(_SCALARS["null"])
        return options[0] if len(options) == 1 else ir.UnionType(tuple(options))


def _required(value: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(value.get("required", ()))


def _kinds(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The JSON types that *value* allows, inferred from its keywords where it names none."""
    given = value.get("type")
    if isinstance(given, str):
        return (given,)
    if given:
        return tuple(given)
    if "properties" in value or "additionalProperties" in value:
        return ("object",)
    if "items" in value or "prefixItems" in value:
        return ("array",)
    return ()


def _base(values: tuple[Any, ...]) -> Literal["str", "int", "float"] | None:
    kinds = {type(value) for value in values}
    if kinds == {str}:
        return "str"
    if kinds == {int}:
        return "int"
    return None


def _values(described: Mapping[str, Any]) -> Iterator[ir.EnumValue]:
    listed = described.get("enum") or described.get("x-extensible-enum") or ()
    if not listed and "const" in described:
        listed = (described["const"],)
    meanings = described.get("x-enum-descriptions", {})
    for value in listed:
        yield ir.EnumValue(value, text(meanings.get(label(value), {}), "description"))


def label(value: Any) -> str:
    """The key of an enum *value* in x-enum-descriptions."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def _examples(described: Mapping[str, Any]) -> tuple[Any, ...]:
    single = (described["example"],) if "example" in described else ()
    return single + tuple(described.get("examples", ()))


def _limits(described: Mapping[str, Any]) -> ir.Limits:
    return ir.Limits(
        minimum=described.get("minimum"),
        maximum=described.get("maximum"),
        exclusive_minimum=described.get("exclusiveMinimum"),
        exclusive_maximum=described.get("exclusiveMaximum"),
        multiple_of=described.get("multipleOf"),
        min_length=described.get("minLength"),
        max_length=described.get("maxLength"),
        pattern=described.get("pattern"),
        min_items=described.get("minItems"),
        max_items=described.get("maxItems"),
        unique_items=described.get("uniqueItems", False),
        content_encoding=described.get("contentEncoding"),
        content_media_type=described.get("contentMediaType"),
    )


def _rules(value: Mapping[str, Any]) -> Iterator[ir.Rule]:
    for rule in value.get("x-validations", ()):
        yield ir.Rule(
            id=rule["id"],
            expression=rule["rule"],
            severity=rule.get("severity", "error"),
            description=text(rule, "description"),
            message=text(rule, "message"),
            pointer=rule.get("pointer", ""),
            error_code=rule.get("error-code", ""),
            source=source(rule),
        )
