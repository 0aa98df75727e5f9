"""Lowering of schemas: models, enumerations and the types of their members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from . import ir, media_types
from .composing import Composition, Member
from .errors import InputError
from .families import Families, Family
from .loading import Document
from .naming import Scope, attribute_scope, camel_case, of_reply, shared_name, snake_case
from .pointers import split
from .resolving import Spot, Workspace
from .structure import is_reference, label, walk

#: Names that the generated model module uses itself.
_MODULE_NAMES = frozenset(
    """Annotated Any Literal TypeAlias OpenRequestModel RequestModel ReplyModel secret wire annotations
    chosen_by field Client AsyncClient errors models bool bytes dict float int list object str""".split()
)
_SCALARS: Mapping[str, ir.ScalarType] = {
    "string": ir.ScalarType("str"),
    "integer": ir.ScalarType("int"),
    "number": ir.ScalarType("float"),
    "boolean": ir.ScalarType("bool"),
    "null": ir.ScalarType("None"),
}
_ANYTHING = ir.ScalarType("object")
#: So many objects of a kind are kept for those who say the same.
_MOST_SHARED = 1 << 15
#: What tells the class of what is read from that of the same thing sent.
_REPLY = "Reply"
#: What describes members beyond the named ones, or refuses them where it is false.
_EXTRA = ("additionalProperties", "unevaluatedProperties")
#: Builtins that look like classes: pydantic would take them for one that is defined further below. They are listed
#: since each version of Python has others, and the output must not depend on which one generates.
_BUILTINS = frozenset(
    """ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
    BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
    ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
    EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError
    FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError
    InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
    ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError
    OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
    UnicodeWarning UserWarning ValueError Warning ZeroDivisionError WindowsError""".split()
)
#: Keywords that say what a type is, and refine what a reference beside them says.
_REFINING = ("properties", "allOf", "oneOf", "anyOf", "enum", "const")
#: Keywords of the schemas that become classes.
_CLASSES = (*_REFINING, "x-extensible-enum")
#: Below these, a schema stands under its name.
_NAMING = frozenset({"schemas", "$defs", "definitions"})
_JSON_TYPES = {
    str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null",
    list: "array", dict: "object",
}  # fmt: skip
#: An array of arrays that holds itself is described down to here.
_MAX_DESCRIBED_DEPTH = 4
#: Python compiles no expression that is nested some thousand levels deep, as a union of so many types is.
_MOST_OPTIONS = 1000


def text(value: Mapping[str, Any], name: str) -> ir.Text:
    """The text *name* of *value* in both languages (see the x-zh keyword)."""
    translations = value.get("x-zh", {})
    if isinstance(translations, str):
        translations = {"description": translations}
    return _text(value.get(name, ""), translations.get(name, ""))


# A large service says the same of many members, which then share one object.
_text = lru_cache(_MOST_SHARED, typed=True)(ir.Text)
_enum_value = lru_cache(_MOST_SHARED, typed=True)(ir.EnumValue)
_limits_of = lru_cache(_MOST_SHARED, typed=True)(ir.Limits)


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
        families: tells the bases among the schemas.
    """

    def __init__(self, workspace: Workspace, where: str, families: Families) -> None:
        self._workspace = workspace
        self._families = families
        self._composition = Composition(workspace)
        self._classes = Scope(f"class of {where}", _MODULE_NAMES | _BUILTINS)
        self._models: dict[str, ir.Model] = {}
        self._unions: dict[str, ir.Union] = {}
        self._enumerations: dict[str, ir.Enumeration] = {}
        self._aliases: dict[str, ir.Alias] = {}
        self._class_of: dict[tuple[tuple[str, str], bool], str] = {}
        self._sent: set[tuple[str, str]] = set()
        self._entered: set[tuple[tuple[str, str], bool]] = set()
        # The types of schemas, but of those that lead to themselves, which depend on where one comes in.
        self._found: dict[tuple[tuple[str, str], bool], ir.Type] = {}
        self._cut = 0

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

    @property
    def aliases(self) -> tuple[ir.Alias, ...]:
        """The names of replies found so far that are no objects."""
        return tuple(self._aliases.values())

    def keep_names(self, documents: Iterable[Document]) -> None:
        """Keep the names of the components of *documents* for these, whatever is lowered before them."""
        named = []
        for document in documents:
            root = Spot(document, "", document.value)
            for name in document.value.get("components", {}).get("schemas", ()):
                schema = root.child("components", "schemas", name)
                if any(keyword in _keywords(schema) for keyword in _CLASSES):
                    named.append((name, schema.value.get("x-name") or camel_case(name), schema))
        # Whose own name it is comes before whose name becomes it.
        for _, name, schema in sorted(named, key=lambda each: each[0] != each[1]):
            self._classes.keep(name, schema)

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
                family = self._families.of(here)
                if family is not None:
                    self._sent.add(_alone(here).key)
                    pending += [each for _, each in family.choices if each.key != here.key]

    @property
    def sent(self) -> frozenset[tuple[str, str]]:
        """What is part of requests, as far as that was noted (`Spot.key`)."""
        return frozenset(self._sent)

    def note_sent(self, keys: Iterable[tuple[str, str]]) -> None:
        """Note that what these *keys* stand for is part of requests as well."""
        self._sent.update(keys)

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

    def reply_name(self, lowered: ir.Type, name: str, media: Spot) -> str:
        """The name of what reads a reply of the type *lowered*: its class, or an alias that is called *name*."""
        if isinstance(lowered, ir.ModelType):
            return lowered.name
        if lowered == _ANYTHING:
            return ""
        name = self._classes.allocate(name, media)
        self._aliases[name] = ir.Alias(name, lowered)
        return name

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
        beside = tuple(beside)
        taken = frozenset(each.python_name for each in beside)
        members = self._members_of_body(body, name, taken) if body is not None else ()
        description = text((body or spot).value, "description")
        rules = tuple(_rules(body.value)) if body is not None else ()
        origin = source(body.value) if body is not None else None
        extra = self._extra((body,), name, False) if body is not None else None
        self._models[name] = ir.Model(
            name, description, (*beside, *members), False, extra is not None, rules, origin, extra
        )
        return ir.ModelType(name)

    def _members_of_body(
        self, body: Spot, name: str, taken: frozenset[str]
    ) -> tuple[ir.Property, ...]:
        # Classes inside a component are called after it, whichever operation comes first.
        owner = _own_name(body) or name
        return tuple(self._properties((body,), owner, False, taken))

    def property(
        self, name: str, spot: Spot, schema: Spot, scope: Scope, owner: str, required: bool
    ) -> ir.Property:
        """The parameter *name* at *spot*, an OpenAPI parameter or media type object with that *schema*."""
        facts = [each.value for each in (self._workspace.follow(schema), schema, spot)]
        described: dict[str, Any] = {}
        for each in facts:
            described.update(each if isinstance(each, Mapping) else {})
        # The examples of a parameter are named, those of a schema are a list.
        named = spot.value.get("examples", {})
        described["examples"] = [
            example["value"] for example in named.values() if "value" in example
        ]
        python_name = scope.allocate(snake_case(name), spot, spot.value.get("x-name", ""))
        lowered = self._type(schema, shared_name(spot) or owner + camel_case(name), False)
        built = self._build(name, python_name, lowered, described, required, schema)
        return replace(built, source=source(spot.value) or built.source)

    def _type(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if not isinstance(value, Mapping):
            return _ANYTHING
        if "$ref" in value:
            target = self._workspace.resolve(spot, value["$ref"])
            if any(each in value for each in _REFINING):
                # JSON Schema 2020-12 lets keywords stand beside a reference, and both hold.
                return self._refined(spot, target, hint, reply)
            return self._type(target, _own_name(target) or hint, reply)
        if (spot.key, reply) in self._entered:
            # An array, map or union that holds itself has no name to refer to: the validator alone knows it.
            self._cut += 1
            return self._known_class(spot, reply) or _ANYTHING
        if (spot.key, reply) in self._found:
            return self._found[spot.key, reply]
        cut = self._cut
        self._entered.add((spot.key, reply))
        try:
            found = self._schema_type(spot, value, hint, reply)
        finally:
            self._entered.discard((spot.key, reply))
        if cut == self._cut:
            self._found[spot.key, reply] = found
        return found

    def _refined(self, spot: Spot, target: Spot, hint: str, reply: bool) -> ir.Type:
        """The type of the schema at *spot*, whose own keywords refine those of the *target* of its reference."""
        if self._composition.has_members(_without(spot, "$ref")):
            return ir.ModelType(self._model((spot,), hint, reply))
        own = _without(spot, "$ref")
        if self._telling(own) > self._telling(self._workspace.follow(target)):
            return self._own_type(own, own.value, hint, reply)
        return self._type(target, _own_name(target) or hint, reply)

    def _known_class(self, spot: Spot, reply: bool) -> ir.Type | None:
        name = self._class_of.get((spot.key, reply))
        return ir.ModelType(name) if name else None

    def _schema_type(self, spot: Spot, value: Mapping[str, Any], hint: str, reply: bool) -> ir.Type:
        family = self._families.of(spot)
        if family is not None:
            return self._any_of(family, hint, reply)
        only = self._only_part(spot)
        if only is not None:
            return self._type(only, hint, reply)
        if ("properties" in value or "allOf" in value) and self._is_object(spot):
            # An object is what the parts of an allOf are, whether they say so or not.
            return self._of_kinds(spot, _kinds(value) or ("object",), hint, reply)
        if "allOf" in value:
            parts = [spot.child("allOf", index) for index in range(len(value["allOf"]))]
            telling = self._most_telling(parts) if parts else spot
            own = _without(spot, "allOf")
            if self._telling(own) <= self._telling(self._workspace.follow(telling)) and parts:
                return self._type(telling, hint, reply)
        return self._own_type(spot, value, hint, reply)

    def _own_type(self, spot: Spot, value: Mapping[str, Any], hint: str, reply: bool) -> ir.Type:
        if "oneOf" in value or "anyOf" in value:
            return self._union(spot, hint, reply)
        if "enum" in value or "x-extensible-enum" in value:
            return self._enumeration(spot, hint, reply)
        if "const" in value:
            return self._enumeration(spot, hint, reply, (value["const"],))
        return self._typed(spot, hint, reply)

    def _only_part(self, spot: Spot) -> Spot | None:
        """The one part of an `allOf` that says what an object's members are, None where others have a say in it."""
        if self._families.is_heir(spot):
            # It is what the base is not, even if it has no member of its own.
            return None
        if any(keyword in spot.value for keyword in (*_REFINING, "required") if keyword != "allOf"):
            return None
        parts = [spot.child("allOf", index) for index in range(len(spot.value.get("allOf", ())))]
        told: list[Spot] = []
        others: list[Spot] = []
        for part in parts:
            (told if self._composition.has_members(part) else others).append(part)
        demanding = any("required" in _keywords(self._workspace.follow(part)) for part in others)
        return told[0] if len(told) == 1 and not demanding else None

    def _is_object(self, spot: Spot) -> bool:
        return self._composition.has_members(spot) and not self._is_union(spot)

    def _is_union(self, spot: Spot) -> bool:
        """Whether the branches of the union at *spot* have all the members that stand beside it."""
        keyword = _union_keyword(spot.value)
        if not keyword:
            return False
        beside = {m.name for m in self._composition.members(spot) if m.refinements}
        branches = [spot.child(keyword, index) for index in range(len(spot.value[keyword]))]
        return all(
            beside <= {m.name for m in self._composition.members(each) if m.refinements}
            for each in branches
        )

    def _typed(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        return self._of_kinds(spot, _kinds(spot.value), hint, reply)

    def _of_kinds(self, spot: Spot, kinds: tuple[str, ...], hint: str, reply: bool) -> ir.Type:
        return _one_of([self._kind(spot, kind, hint, reply) for kind in kinds])

    def _kind(self, spot: Spot, kind: str, hint: str, reply: bool) -> ir.Type:
        if kind == "array":
            return ir.ListType(self._items(spot, hint, reply), inferred="type" not in spot.value)
        if kind == "object":
            return self._object(spot, hint, reply)
        if not reply and kind == "string" and media_types.is_binary(spot.value):
            return ir.ScalarType("Binary")
        return _SCALARS[kind]

    def _items(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        """The type of the items of the array at *spot*; of any of them, where it is a tuple."""
        value = spot.value
        first = [
            spot.child("prefixItems", index) for index in range(len(value.get("prefixItems", ())))
        ]
        options = [self._type(each, f"{hint}Item{i + 1}", reply) for i, each in enumerate(first)]
        if not options or value.get("items", True) is not False:
            options.append(
                self._type(spot.child("items"), hint, reply) if "items" in value else _ANYTHING
            )
        return _one_of(options)

    def _object(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        value = spot.value
        if self._composition.has_members(spot):
            return ir.ModelType(self._model((spot,), hint, reply))
        described = _described_extra(spot)
        if described:
            return ir.MapType(_one_of([self._type(s, f"{hint}Value", reply) for s in described]))
        if value.get("additionalProperties") is False:
            return ir.ModelType(self._model((spot,), hint, reply))
        return ir.MapType(_ANYTHING)

    def _model(
        self, spots: tuple[Spot, ...], hint: str, reply: bool, place: Spot | None = None
    ) -> str:
        """The class of the object that all *spots* describe, known by its *place*; the last of them says what it is."""
        spot = place or (spots[-1] if len(spots) == 1 else _joined(spots))
        known = self._class_of.get((spot.key, reply))
        if known:
            return known
        value = spots[-1].value
        name = self._class(spot, hint, reply, value.get("x-name", ""))
        # The place in the order is taken before the members, so that a model stands before what it holds.
        self._models[name] = ir.Model(name, ir.Text(), (), reply, True)
        owner = self._owner(spot, name, reply)
        members = tuple(self._properties(spots, owner, reply))
        extra = self._extra(spots, owner, reply)
        self._models[name] = ir.Model(
            name,
            text(value, "description"),
            members,
            reply,
            extra is not None or all(value.get(each, True) is not False for each in _EXTRA),
            tuple(_rules(value)),
            source(value),
            extra,
        )
        return name

    def _owner(self, spot: Spot, name: str, reply: bool) -> str:
        """What the classes of the members of *name* are called after: the same, whether it is read or sent first."""
        return name.removesuffix(_REPLY) if reply and spot.key in self._sent else name

    def _extra(self, spots: tuple[Spot, ...], owner: str, reply: bool) -> ir.Property | None:
        """What the members beyond the named ones are that all *spots* describe, None where these may be anything."""
        parts = [part for spot in spots for part in self._composition.parts(spot)]
        schemas = next(filter(None, map(_extra_schemas, parts[::-1])), [])
        lowered = _one_of([self._type(each, f"{owner}Value", reply) for each in schemas])
        if lowered == _ANYTHING:
            return None
        schema = schemas[-1]
        described = {**_keywords(self._workspace.follow(schema)), **_keywords(schema)}
        return self._build("*", "", lowered, described, False, schema)

    def _class(self, spot: Spot, hint: str, reply: bool, wanted: str = "") -> str:
        """The name of the class that what stands at *spot* becomes: a further one where it is read and sent."""
        if reply:
            suffix = _REPLY if spot.key in self._sent else ""
            name = self._classes.allocate(hint + suffix, of_reply(spot), wanted and wanted + suffix)
        else:
            name = self._classes.allocate(hint, spot, wanted)
        self._class_of[spot.key, reply] = name
        return name

    def _properties(
        self,
        spots: tuple[Spot, ...],
        owner: str,
        reply: bool,
        taken: frozenset[str] = frozenset(),
    ) -> Iterator[ir.Property]:
        scope = attribute_scope(owner, taken)
        members = self._composition.members(*spots)
        # What a name is demanded for comes first, then whose own name it is.
        for member in members:
            scope.keep(_wanted(member), member.schemas[0])
        for member in members:
            if snake_case(member.name) == member.name and not _wanted(member):
                scope.keep(member.name, member.schemas[0])
        for member in members:
            yield self._property(member, scope, owner, reply)

    def _property(self, member: Member, scope: Scope, owner: str, reply: bool) -> ir.Property:
        described: dict[str, Any] = {}
        for schema in member.schemas:
            for value in (self._workspace.follow(schema).value, schema.value):
                described.update(value if isinstance(value, Mapping) else {})
        schema = self._most_telling(member.schemas)
        python_name = scope.allocate(snake_case(member.name), member.schemas[0], _wanted(member))
        hint = owner + camel_case(member.name)
        lowered = self._member_type(member, hint, reply)
        # Who writes it need not be told what only the service says, and the other way round.
        silent = described.get("writeOnly" if reply else "readOnly", False)
        required = member.required and not silent
        return self._build(member.name, python_name, lowered, described, required, schema)

    def _member_type(self, member: Member, hint: str, reply: bool) -> ir.Type:
        if member.refinements:
            return self._conjunction(tuple(member.refinements), hint, reply)
        options = [
            self._type(schema, f"{hint}Option{index + 1}" if index else hint, reply)
            for index, schema in enumerate(member.alternatives)
        ]
        return _one_of(options)

    def _conjunction(self, schemas: tuple[Spot, ...], hint: str, reply: bool) -> ir.Type:
        """The type of what all *schemas* describe: of the one that says most, or of all their members."""
        objects = tuple(each for each in schemas if self._composition.has_members(each))
        if len(objects) > 1:
            return ir.ModelType(self._model(objects, hint, reply))
        return self._type(self._most_telling(schemas), hint, reply)

    def _most_telling(self, schemas: Sequence[Spot]) -> Spot:
        """The one of *schemas* that says most about the type; the last of several that say as much."""
        ranks = [self._telling(self._workspace.follow(each)) for each in schemas]
        return next(
            each
            for each, rank in zip(schemas[::-1], ranks[::-1], strict=True)
            if rank == max(ranks)
        )

    def _telling(self, spot: Spot) -> int:
        """How much the schema at *spot* says about the type of a value; 0 is nothing."""
        value = _keywords(spot)
        if "enum" in value or "x-extensible-enum" in value or "const" in value:
            return 5
        if any(each in value for each in ("properties", "oneOf", "anyOf")):
            return 4
        if "allOf" in value:
            parts = [spot.child("allOf", index) for index in range(len(value["allOf"]))]
            return max([self._telling(self._workspace.follow(each)) for each in parts], default=0)
        if any(isinstance(value.get(each), Mapping) for each in ("items", "additionalProperties")):
            return 3
        return {0: 0, 1: 2}.get(len(_kinds(value)), 1)

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

    def _models_of(self, lowered: ir.Type, above: frozenset[str] = frozenset()) -> Iterator[str]:
        """The names of the models in *lowered*, also of those that its unions choose among."""
        if isinstance(lowered, ir.ListType):
            yield from self._models_of(lowered.item, above)
        elif isinstance(lowered, ir.MapType):
            yield from self._models_of(lowered.value, above)
        elif isinstance(lowered, ir.UnionType):
            for option in lowered.options:
                yield from self._models_of(option, above)
        elif isinstance(lowered, ir.ModelType):
            union = self._unions.get(lowered.name)
            if union is None:
                yield lowered.name
            elif union.name not in above:
                for _, name in union.options:
                    yield from self._models_of(ir.ModelType(name), above | {union.name})

    def _describe(self, schema: Spot, depth: int = 0) -> str:
        """The JSON Schema type in words."""
        target = self._workspace.follow(schema)
        if depth > _MAX_DESCRIBED_DEPTH:
            return "any"
        kinds = _kinds(_keywords(target))
        if not kinds and _keywords(target).get("allOf"):
            parts = [target.child("allOf", index) for index in range(len(target.value["allOf"]))]
            return self._describe(self._most_telling(parts), depth + 1)
        if kinds == ("array",) and "items" in target.value:
            return f"array of {self._describe(target.child('items'), depth + 1)}"
        open_map = isinstance(_keywords(target).get("additionalProperties"), Mapping)
        if kinds == ("object",) and open_map and not self._composition.has_members(target):
            return f"map of {self._describe(target.child('additionalProperties'), depth + 1)}"
        return " or ".join(kinds) or "any"

    def _union(self, spot: Spot, hint: str, reply: bool) -> ir.Type:
        keyword = _union_keyword(spot.value)
        branches = [spot.child(keyword, i) for i in range(len(spot.value[keyword]))]
        several = sum(_kinds(_keywords(branch)) != ("null",) for branch in branches) > 1
        options = [
            self._type(branch, f"{hint}Option{index + 1}" if several else hint, reply)
            for index, branch in enumerate(branches)
        ]
        if _ANYTHING in options:
            # The branches restrict values; what these are is said beside them, if at all.
            return self._typed(spot, hint, reply)
        unique = tuple(dict.fromkeys(options))
        if len(unique) > _MOST_OPTIONS:
            message = f"the union has {len(unique)} different branches, and Python takes {_MOST_OPTIONS} of a type"
            hint = "write constants as one enum, and objects as one that has all their members"
            raise InputError([spot.child(keyword).problem(message, hint)])
        if len(unique) == 1 or not all(isinstance(option, ir.ModelType) for option in options):
            return _one_of(options)
        known = self._class_of.get((spot.key, reply))
        if known:
            return ir.ModelType(known)
        name = self._class(spot, hint, reply)
        discriminator = spot.value.get("discriminator", {})
        names = [option.name for option in options if isinstance(option, ir.ModelType)]
        labels = self._labels(spot, branches, discriminator, names)
        self._unions[name] = ir.Union(
            name,
            text(spot.value, "description"),
            tuple((label, option) for option, label in labels.items()),
            discriminator.get("propertyName", ""),
        )
        return ir.ModelType(name)

    def _any_of(self, family: Family, hint: str, reply: bool) -> ir.Type:
        """The union of all of a *family*; a reply of a kind that nobody has documented is of the base."""
        name = self._class_of.get((family.base.key, reply)) or self._family_union(
            family, hint, reply
        )
        null = (_SCALARS["null"],) if family.nullable else ()
        return _one_of((ir.ModelType(name), *null))

    def _family_union(self, family: Family, hint: str, reply: bool) -> str:
        base = family.base
        name = self._class(base, hint, reply, base.value.get("x-name", ""))
        # What it consists of may hold one of the family again.
        self._unions[name] = ir.Union(name, ir.Text(), ())
        choices = tuple(
            (value, self._of_family(family, schema, hint, reply))
            for value, schema in family.choices
        )
        lenient = reply or family.optional
        fallback = self._of_family(family, base, hint, reply) if lenient else ""
        labels: dict[str, str] = {}
        for value, each in choices:
            labels.setdefault(each, value)
        if family.optional:
            labels.setdefault(fallback, "")
        # An alias stands below those that it consists of.
        del self._unions[name]
        self._unions[name] = ir.Union(
            name,
            text(base.value, "description"),
            tuple((label, each) for each, label in labels.items()),
            family.property,
            choices if len({*labels, fallback} - {""}) > 1 else (),
            fallback,
        )
        return name

    def _of_family(self, family: Family, schema: Spot, hint: str, reply: bool) -> str:
        """The class of one of a *family*: what the base says by itself, or the class of an heir."""
        if schema.key == family.base.key:
            return self._model((schema,), f"{hint}Base", reply, _alone(schema))
        own = _own_name(schema) or hint
        lowered = self._type(schema, own, reply)
        if isinstance(lowered, ir.ModelType):
            return lowered.name
        return self._model((schema,), own, reply)

    def _labels(
        self, spot: Spot, branches: list[Spot], discriminator: Mapping[str, Any], names: list[str]
    ) -> dict[str, str]:
        """The discriminator's value for each of the classes *names*, of which each branch is one."""
        from .bundling import mapping_target

        targets = [self._workspace.follow(branch).key for branch in branches]
        class_of = dict(zip(targets, names, strict=True))
        labels = {name: name for name in names}
        for value, target in discriminator.get("mapping", {}).items():
            chosen = mapping_target(spot, target, self._workspace)
            if chosen.key not in class_of:
                raise InputError(
                    [spot.problem(f"the discriminator maps {value!r} to no branch of the union")]
                )
            labels[class_of[chosen.key]] = value
        return labels

    def _enumeration(
        self, spot: Spot, hint: str, reply: bool, values: tuple[Any, ...] = ()
    ) -> ir.Type:
        listed = values or tuple(spot.value.get("enum") or spot.value.get("x-extensible-enum", ()))
        known = tuple(dict.fromkeys(value for value in listed if _is_literal(value)))
        base = _base(known)
        if base is None or len(known) < len({repr(each) for each in listed if each is not None}):
            return self._of_kinds(spot, _kinds(spot.value) or _kinds_of_values(listed), hint, reply)
        name = self._class_of.get((spot.key, False))
        if name is None:
            name = self._class(spot, hint, False, spot.value.get("x-name", ""))
            extensible = "x-extensible-enum" in spot.value
            self._enumerations[name] = ir.Enumeration(name, known, base, extensible)
        options: list[ir.Type] = [ir.LiteralType(name)]
        if reply and not self._enumerations[name].extensible:
            # A service may answer tomorrow what nobody has documented today.
            options.append(ir.ScalarType(base))
        if None in listed:
            options.append(_SCALARS["null"])
        return options[0] if len(options) == 1 else ir.UnionType(tuple(options))


def _keywords(spot: Spot) -> Mapping[str, Any]:
    """The keywords of the schema at *spot*: none, where it is true or false."""
    return spot.value if isinstance(spot.value, Mapping) else {}


def _wanted(member: Member) -> str:
    """The name that the spec demands for the attribute of *member*, "" when it demands none."""
    given = (_keywords(schema).get("x-name", "") for schema in member.schemas)
    return next(filter(None, given), "")


def _union_keyword(value: Mapping[str, Any]) -> str:
    """The keyword of the union that a schema is, "" when it is none."""
    return next((keyword for keyword in ("oneOf", "anyOf") if value.get(keyword)), "")


def _described_extra(spot: Spot) -> list[Spot]:
    """The schemas of members beyond the named ones that stand in the schema at *spot* itself."""
    value = spot.value
    return [
        *(spot.child("patternProperties", each) for each in value.get("patternProperties", ())),
        *(spot.child(each) for each in _EXTRA if isinstance(value.get(each), Mapping)),
    ]


def _extra_schemas(part: Spot) -> list[Spot]:
    """The schemas of which each member beyond the named ones has one; [] where others may be anything."""
    told = [part.value[each] for each in _EXTRA if each in part.value]
    return _described_extra(part) if told and True not in told else []


def _without(spot: Spot, keyword: str) -> Spot:
    """The schema at *spot* as if it had no *keyword*."""
    value = {key: each for key, each in spot.value.items() if key != keyword}
    return Spot(spot.document, spot.pointer, value)


def _joined(spots: tuple[Spot, ...]) -> Spot:
    """A place that stands for all of *spots* together."""
    return Spot(spots[-1].document, "+".join(each.pointer for each in spots), None)


def _alone(base: Spot) -> Spot:
    """A place that stands for *base* without those who build on it."""
    return Spot(base.document, f"{base.pointer}#alone", None)


def _own_name(target: Spot) -> str:
    """The name of the class that the schema at *target* gives itself by where it stands, "" when it gives none."""
    parts = split(target.pointer)
    if not parts:
        return camel_case(target.document.path.stem)
    if len(parts) == 1 or parts[-2] in _NAMING:
        return camel_case(parts[-1])
    if parts[-2] == "properties" and len(parts) > 3:
        return camel_case(f"{parts[-3]} {parts[-1]}")
    return ""


def _one_of(options: Iterable[ir.Type]) -> ir.Type:
    """The type of what is of one of the types *options*; anything, when there is none or one is anything."""
    unique: dict[ir.Type, None] = {}
    for option in options:
        unique.update(
            dict.fromkeys(option.options if isinstance(option, ir.UnionType) else (option,))
        )
    if not unique or _ANYTHING in unique:
        return _ANYTHING
    return next(iter(unique)) if len(unique) == 1 else ir.UnionType(tuple(unique))


def _is_literal(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _kinds_of_values(values: Iterable[Any]) -> tuple[str, ...]:
    """The JSON types of the *values* of an enumeration."""
    return tuple(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))


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
        explained = text(meanings.get(label(value), {}), "description")
        plain = value is None or isinstance(value, (str, int, float))
        yield (_enum_value if plain else ir.EnumValue)(value, explained)


def _examples(described: Mapping[str, Any]) -> tuple[Any, ...]:
    single = (described["example"],) if "example" in described else ()
    return single + tuple(described.get("examples", ()))


def _limits(described: Mapping[str, Any]) -> ir.Limits:
    return _limits_of(
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
