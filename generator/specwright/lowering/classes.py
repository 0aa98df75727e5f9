"""Lowering of schemas to classes: the models, unions, enumerations and aliases of a service, and their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .. import ir
from ..families import Families
from ..loading import Document
from ..naming import Scope, camel_case, of_reply
from ..pointers import split
from ..resolving import Spot, Workspace
from ..structure import is_reference, walk
from .facts import REFINING, keywords

#: Names that the generated model module uses itself.
_MODULE_NAMES = frozenset(
    """Annotated Any Literal NULLABLE TypeAlias OpenRequestModel RequestModel ReplyModel secret wire annotations
    chosen_by field Client AsyncClient errors models bool bytes dict float int list object str""".split()
)
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
#: What tells the class of what is read from that of the same thing sent.
_REPLY = "Reply"
#: Keywords of the schemas that become classes.
_CLASSES = (*REFINING, "x-extensible-enum")
#: Below these, a schema stands under its name.
_NAMING = frozenset({"schemas", "$defs", "definitions"})
_Key = tuple[str, str]


class Classes:
    """The classes of one service that were found so far, and which schema became which.

    A schema becomes one class where it is sent and, under another name, a further one where it is read.

    Args:
        workspace: the documents.
        where: dotted name of the service's Python package, for messages.
        families: tells the bases among the schemas.
    """

    def __init__(self, workspace: Workspace, where: str, families: Families) -> None:
        self._workspace = workspace
        self._families = families
        self._names = Scope(f"class of {where}", _MODULE_NAMES | _BUILTINS)
        self._models: dict[str, ir.Model] = {}
        self._unions: dict[str, ir.Union] = {}
        self._enumerations: dict[str, ir.Enumeration] = {}
        self._aliases: dict[str, ir.Alias] = {}
        self._class_of: dict[tuple[_Key, bool], str] = {}
        self._sent: set[_Key] = set()

    @property
    def models(self) -> tuple[ir.Model, ...]:
        """The models found so far, in the order of discovery."""
        return tuple(self._models.values())

    @property
    def models_by_name(self) -> Mapping[str, ir.Model]:
        """The models found so far, by class name."""
        return self._models

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

    # ------------------------------------------------------------------ before anything is lowered

    def keep_names(self, documents: Iterable[Document]) -> None:
        """Keep the names of the components of *documents* for these, whatever is lowered before them."""
        named = []
        for document in documents:
            root = Spot(document, "", document.value)
            for name in document.value.get("components", {}).get("schemas", ()):
                schema = root.child("components", "schemas", name)
                if any(keyword in keywords(schema) for keyword in _CLASSES):
                    named.append((name, schema.value.get("x-name") or camel_case(name), schema))
        # Whose own name it is comes before whose name becomes it.
        for _, name, schema in sorted(named, key=lambda each: each[0] != each[1]):
            self._names.keep(name, schema)

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
                    self._sent.add(alone(here).key)
                    pending += [each for _, each in family.choices if each.key != here.key]

    @property
    def sent(self) -> frozenset[_Key]:
        """What is part of requests, as far as that was noted (`Spot.key`)."""
        return frozenset(self._sent)

    def note_sent(self, keys: Iterable[_Key]) -> None:
        """Note that what these *keys* stand for is part of requests as well."""
        self._sent.update(keys)

    # ------------------------------------------------------------------ names

    def known(self, spot: Spot, reply: bool) -> str | None:
        """The name of the class that what stands at *spot* became already, None when it did not."""
        return self._class_of.get((spot.key, reply))

    def name(self, spot: Spot, hint: str, reply: bool, wanted: str = "") -> str:
        """The name of the class that what stands at *spot* becomes: a further one where it is read and sent.

        Args:
            spot: the place.
            hint: what it is called unless that is taken.
            reply: whether it is read.
            wanted: the name that the spec itself demands (x-name), "" when it demands none.

        Raises:
            InputError: another class has the name that is *wanted*.
        """
        if reply:
            suffix = _REPLY if spot.key in self._sent else ""
            name = self._names.allocate(hint + suffix, of_reply(spot), wanted and wanted + suffix)
        else:
            name = self._names.allocate(hint, spot, wanted)
        self._class_of[spot.key, reply] = name
        return name

    def owner(self, spot: Spot, name: str, reply: bool) -> str:
        """What the classes of the members of *name* are called after: the same, whether it is read or sent first."""
        return name.removesuffix(_REPLY) if reply and spot.key in self._sent else name

    # ------------------------------------------------------------------ classes

    def put_model(self, model: ir.Model) -> None:
        """Add *model*, or put it in the place of the one that has its name."""
        self._models[model.name] = model

    def put_union(self, union: ir.Union) -> None:
        """Add *union* below all others, in place of the one that has its name."""
        # An alias stands below those that it consists of.
        self._unions.pop(union.name, None)
        self._unions[union.name] = union

    def put_enumeration(self, enumeration: ir.Enumeration) -> None:
        """Add *enumeration*."""
        self._enumerations[enumeration.name] = enumeration

    def enumeration(self, name: str) -> ir.Enumeration:
        """The enumeration *name*, which was added before."""
        return self._enumerations[name]

    def alias(self, name: str, lowered: ir.Type, spot: Spot) -> str:
        """The name of a new alias of the type *lowered* for what stands at *spot*: *name*, unless that is taken."""
        name = self._names.allocate(name, spot)
        self._aliases[name] = ir.Alias(name, lowered)
        return name

    def models_of(self, lowered: ir.Type) -> Iterator[str]:
        """The names of the models in *lowered*, also of those that its unions choose among; each once."""
        pending, seen = [lowered], set[str]()
        while pending:
            each = pending.pop()
            if isinstance(each, ir.ListType):
                pending.append(each.item)
            elif isinstance(each, ir.MapType):
                pending.append(each.value)
            elif isinstance(each, ir.UnionType):
                pending += reversed(each.options)
            elif isinstance(each, ir.ModelType) and each.name not in seen:
                seen.add(each.name)
                union = self._unions.get(each.name)
                if union is None:
                    yield each.name
                else:
                    pending += [ir.ModelType(name) for _, name in reversed(union.options)]


def alone(base: Spot) -> Spot:
    """A place that stands for *base* without those who build on it."""
    return Spot(base.document, f"{base.pointer}#alone", None)


def own_name(target: Spot) -> str:
    """The name of the class that the schema at *target* gives itself by where it stands, "" when it gives none."""
    parts = split(target.pointer)
    if not parts:
        return camel_case(target.document.path.stem)
    if len(parts) == 1 or parts[-2] in _NAMING:
        return camel_case(parts[-1])
    if parts[-2] == "properties" and len(parts) > 3:
        return camel_case(f"{parts[-3]} {parts[-1]}")
    return ""
