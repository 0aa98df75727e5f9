"""The modules of a service's models: replies in one of their own, or a module for each few where they are many.

Whoever passes a request as a mapping needs no class for it, and the classes of requests are many: so the reply of a
first call must not cost the import of all of them. In a large service, it costs the import of what it consists of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from . import ir
from .ir import Text
from .naming import snake_case

#: The annotation of each field of each model, by class name and attribute.
Hints = Mapping[tuple[str, str], str]

#: So many models stand together.
_MOST_TOGETHER = 250
_INTEGER, _NUMBER = ir.ScalarType("int"), ir.ScalarType("float")
_WORD = re.compile(r"\w+")


def base_of(model: ir.Model) -> str:
    """The runtime's class that the class of *model* derives from."""
    if model.reply:
        return "ReplyModel"
    return "OpenRequestModel" if model.open else "RequestModel"


def groups(service: ir.Service) -> tuple[ir.ModelGroup, ...]:
    """The groups of the types of *service*; () where these are few enough to stand together."""
    if len(service.models) <= _MOST_TOGETHER:
        return ()
    steps = references(service)
    circles = _circles(steps)
    home = {name: number for number, circle in enumerate(circles) for name in circle}
    users: dict[str, set[int]] = {}
    for name, targets in steps.items():
        for target in targets:
            users.setdefault(target, set()).add(home[name])
    for each in service.enumerations:
        # What only one module needs goes there.
        if len(users.get(each.name, ())) == 1:
            home[each.name] = next(iter(users[each.name]))
    members: dict[int, list[str]] = {}
    for name in steps:
        members.setdefault(home[name], []).append(name)
    modules = _module_names(service, members)
    return tuple(
        ir.ModelGroup(modules[number], tuple(names), _imports(number, names, steps, home, modules))
        for number, names in members.items()
    )


def references(service: ir.Service) -> Mapping[str, tuple[str, ...]]:
    """The types of *service* by name, and the names of those that each refers to."""
    named: list[ir.Named] = list(service.named)
    known = {each.name for each in named}
    return {
        each.name: tuple(dict.fromkeys(name for name in ir.named_by(each) if name in known))
        for each in named
    }


def _imports(
    number: int,
    names: list[str],
    steps: Mapping[str, tuple[str, ...]],
    home: Mapping[str, int],
    modules: Mapping[int, str],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    needed: dict[str, set[str]] = {}
    for name in names:
        for target in steps[name]:
            if home[target] != number:
                needed.setdefault(modules[home[target]], set()).add(target)
    return tuple((module, tuple(sorted(needed[module]))) for module in sorted(needed))


def _module_names(service: ir.Service, members: Mapping[int, list[str]]) -> dict[int, str]:
    """A name for each group: that of its first model, or of its first type where it has none."""
    models = {model.name for model in service.models}
    taken: set[str] = set()
    found: dict[int, str] = {}
    for number, names in members.items():
        wanted = snake_case(next((name for name in names if name in models), names[0]))
        name, count = wanted, 1
        while name in taken:
            count += 1
            name = f"{wanted}_{count}"
        taken.add(name)
        found[number] = name
    return found


def _circles(steps: Mapping[str, tuple[str, ...]]) -> list[list[str]]:
    """The strongly connected components of *steps*, by Tarjan's algorithm, without recursion."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_names: dict[str, None] = {}
    found: list[list[str]] = []
    for start in steps:
        pending = [(start, iter(steps[start]))] if start not in order else []
        while pending:
            name, targets = pending[-1]
            if name not in order:
                order[name] = lowest[name] = len(order)
                open_names[name] = None
            target = next((each for each in targets if each not in order or each in open_names), "")
            if not target:
                pending.pop()
                if pending:
                    above = pending[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == order[name]:
                    circle = list(open_names)[list(open_names).index(name) :]
                    found.append(circle)
                    for each in circle:
                        del open_names[each]
            elif target not in order:
                pending.append((target, iter(steps[target])))
            else:
                lowest[name] = min(lowest[name], order[target])
    return found


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module of models.

    Attributes:
        docstring: of the module.
        models, unions, enumerations: what it defines.
        aliases: the names of replies that are no objects.
        imports: modules beside it, and the names that it takes from each and offers as well.
        hints: the annotations.
    """

    docstring: Text
    models: tuple[ir.Model, ...]
    unions: tuple[ir.Union, ...]
    enumerations: tuple[ir.Enumeration, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]
    hints: Hints
    aliases: tuple[ir.Alias, ...] = ()

    @property
    def alias_hints(self) -> Mapping[str, str]:
        """What each alias stands for, by its name."""
        return {alias.name: annotation(alias.type) for alias in self.aliases}

    @property
    def extras(self) -> Mapping[str, str]:
        """What each member beyond the named ones is, by the name of the model, where that is described."""
        return {model.name: _extra_hint(model.extra) for model in self.models if model.extra}

    @property
    def typing_imports(self) -> tuple[str, ...]:
        """What it needs of `typing`."""
        chosen = any(union.choices for union in self.unions)
        needed = {"Annotated": chosen or any(model.properties for model in self.models)}
        hints = [*_hints_of(self.models, self.hints), *self.alias_hints.values()]
        needed["Any"] = any("Any" in _WORD.findall(hint) for hint in hints)
        needed["Literal"] = bool(self.enumerations)
        needed["TypeAlias"] = bool(self.enumerations or self.unions or self.aliases)
        return tuple(name for name, wanted in needed.items() if wanted)

    @property
    def base_imports(self) -> tuple[str, ...]:
        """What it needs of the runtime."""
        members = [member for model in self.models for member in model.properties]
        bases = {base_of(model) for model in self.models}
        nullable = any(
            member.takes_null
            for model in self.models
            if not model.reply
            for member in model.properties
        )
        needed = {"NULLABLE": nullable}
        needed |= {
            name: name in bases for name in ("OpenRequestModel", "ReplyModel", "RequestModel")
        }
        needed["Binary"] = any(
            "Binary" in _WORD.findall(hint) for hint in _hints_of(self.models, self.hints)
        )
        needed["field"] = bool(self.extras)
        needed["chosen_by"] = any(union.choices for union in self.unions)
        needed["secret"] = any(member.secret for member in members)
        needed["wire"] = any(not member.secret for member in members)
        return tuple(name for name, wanted in needed.items() if wanted)


class ModelModules:
    """The two modules of a service: `replies` has what only replies need, `models` offers everything.

    Args:
        service: the service.
        hints: the annotations of its models.
    """

    def __init__(self, service: ir.Service, hints: Hints) -> None:
        replied = tuple(model for model in service.models if model.reply)
        replies = [*_hints_of(replied, hints), *(annotation(each.type) for each in service.aliases)]
        used = {word for hint in replies for word in _WORD.findall(hint)}
        names = {model.name for model in replied}
        unions = []
        for union in service.unions:
            # A union stands behind those that it is made of.
            if not names.isdisjoint(union.models):
                unions.append(union)
                names.add(union.name)
        enumerations = tuple(each for each in service.enumerations if each.name in used)
        about = service.title.en
        taken: list[ir.Named] = [*enumerations, *service.aliases]
        aliases = [each.name for each in taken]
        reexported = tuple(sorted([*names, *aliases]))
        self.replies = ModelModule(
            Text(f"Typed replies of {about}."),
            replied,
            tuple(unions),
            enumerations,
            (),
            hints,
            service.aliases,
        )
        self.models = ModelModule(
            Text(f"Typed requests and replies of {about}."),
            tuple(model for model in service.models if not model.reply),
            tuple(union for union in service.unions if union not in unions),
            tuple(each for each in service.enumerations if each not in enumerations),
            (("_replies", reexported),) if reexported else (),
            hints,
        )


def annotation(lowered: ir.Type) -> str:
    """The annotation of a value of the type *lowered*."""
    if isinstance(lowered, ir.ScalarType):
        # An integer is sent and read as it is, whatever its size.
        return {"object": "Any", "float": "int | float"}.get(lowered.python, lowered.python)
    if isinstance(lowered, ir.ListType):
        array = f"list[{annotation(lowered.item)}]"
        return f"{array} | Any" if lowered.inferred else array
    if isinstance(lowered, ir.MapType):
        return f"dict[str, {annotation(lowered.value)}]"
    if isinstance(lowered, ir.UnionType):
        # Of a number, an integer is told already.
        options = [
            each for each in lowered.options if each != _INTEGER or _NUMBER not in lowered.options
        ]
        return " | ".join(dict.fromkeys(map(annotation, options)))
    return lowered.name


def module_of(service: ir.Service, group: ir.ModelGroup, hints: Hints) -> ModelModule:
    """The module of *group* of *service*."""
    members = frozenset(group.members)
    return ModelModule(
        Text(f"Types of {service.title.en}."),
        tuple(model for model in service.models if model.name in members),
        tuple(union for union in service.unions if union.name in members),
        tuple(each for each in service.enumerations if each.name in members),
        group.imports,
        hints,
        tuple(alias for alias in service.aliases if alias.name in members),
    )


def _hints_of(models: tuple[ir.Model, ...], hints: Hints) -> list[str]:
    return [
        *(hints[model.name, member.python_name] for model in models for member in model.properties),
        *(_extra_hint(model.extra) for model in models if model.extra),
    ]


def _extra_hint(extra: ir.Property) -> str:
    hint = annotation(extra.type)
    return f"{hint} | None" if extra.nullable and "None" not in _WORD.findall(hint) else hint
