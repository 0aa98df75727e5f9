"""The modules of a service's models: replies in one of their own.

Whoever passes a request as a mapping needs no class for it, and the classes of requests are many: so the reply of a
first call must not cost the import of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from . import ir
from .ir import Text

#: The annotation of each field of each model, by class name and attribute.
Hints = Mapping[tuple[str, str], str]

_WORD = re.compile(r"\w+")


def base_of(model: ir.Model) -> str:
    """The runtime's class that the class of *model* derives from."""
    if model.reply:
        return "ReplyModel"
    return "OpenRequestModel" if model.open else "RequestModel"


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module of models.

    Attributes:
        docstring: of the module.
        models, unions, enumerations: what it defines.
        aliases: the names of replies that are no objects.
        reexports: the names that it takes from the module of replies, and offers as well.
        hints: the annotations.
    """

    docstring: Text
    models: tuple[ir.Model, ...]
    unions: tuple[ir.Union, ...]
    enumerations: tuple[ir.Enumeration, ...]
    reexports: tuple[str, ...]
    hints: Hints
    aliases: tuple[ir.Alias, ...] = ()

    @property
    def alias_hints(self) -> Mapping[str, str]:
        """What each alias stands for, by its name."""
        return {alias.name: annotation(alias.type) for alias in self.aliases}

    @property
    def typing_imports(self) -> tuple[str, ...]:
        """What it needs of `typing`."""
        needed = {"Annotated": any(model.properties for model in self.models)}
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
        needed = {
            name: name in bases for name in ("OpenRequestModel", "ReplyModel", "RequestModel")
        }
        needed["Binary"] = any(
            "Binary" in _WORD.findall(hint) for hint in _hints_of(self.models, self.hints)
        )
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
        unions = tuple(union for union in service.unions if names & {o for _, o in union.options})
        enumerations = tuple(each for each in service.enumerations if each.name in used)
        about = service.title.en
        self.replies = ModelModule(
            Text(f"Typed replies of {about}."),
            replied,
            unions,
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
            tuple(
                sorted(
                    {
                        *names,
                        *(union.name for union in unions),
                        *(each.name for each in enumerations),
                        *(alias.name for alias in service.aliases),
                    }
                )
            ),
            hints,
        )


def annotation(lowered: ir.Type) -> str:
    """The annotation of a value of the type *lowered*."""
    if isinstance(lowered, ir.ScalarType):
        return {"object": "Any"}.get(lowered.python, lowered.python)
    if isinstance(lowered, ir.ListType):
        return f"list[{annotation(lowered.item)}]"
    if isinstance(lowered, ir.MapType):
        return f"dict[str, {annotation(lowered.value)}]"
    if isinstance(lowered, ir.UnionType):
        return " | ".join(dict.fromkeys(map(annotation, lowered.options)))
    return lowered.name


def _hints_of(models: tuple[ir.Model, ...], hints: Hints) -> list[str]:
    return [
        hints[model.name, member.python_name] for model in models for member in model.properties
    ]
