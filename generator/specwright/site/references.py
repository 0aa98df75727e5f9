"""References: what the page of an operation says, in no language yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from .. import ir
from ..describing import Profile
from ..service_facts import OperationFacts
from . import answers, comparing, relations, shell_snippets, snippets, trees
from .answers import Answer
from .calls import Call
from .comparing import Comparison
from .relations import RuleEntry
from .snippets import Snippet
from .trees import Group, Parameter, Table

#: Fewer objects than these are seen at a glance.
_WORTH_A_PICTURE = 4


@dataclass(frozen=True, slots=True)
class Names:
    """The parameters of a page by name, to find what a text means by one.

    Attributes:
        prefix: what the ids of these parameters start with.
        ids: the ids.
        by_name: the id of each name that only one parameter has.
    """

    prefix: str
    ids: frozenset[str]
    by_name: Mapping[str, str]

    def find(self, name: str, near: str) -> str:
        """The id of the parameter that a text beside the parameter *near* calls *name*, "" for none."""
        if not name or name[0] in "'\"0123456789":
            return ""
        wanted = name.replace("[]", "")
        place = near
        while place:
            place = place.rpartition(".")[0]
            candidate = f"{place}.{wanted}" if place else wanted
            if candidate in self.ids:
                return candidate
        return wanted if wanted in self.ids else self.by_name.get(wanted, "")


def names(parameters: tuple[Parameter, ...], prefix: str = "") -> Names:
    """The index of *parameters*."""
    by_name: dict[str, list[str]] = {}
    for parameter in trees.everything(parameters):
        by_name.setdefault(parameter.first.name, []).append(parameter.id)
    return Names(
        prefix,
        frozenset(identifier for ids in by_name.values() for identifier in ids),
        {name: ids[0] for name, ids in by_name.items() if len(ids) == 1},
    )


class Reference:
    """The facts of an operation's page; each part is worked out when it is first needed.

    Args:
        service: the service.
        operation: the operation.
        facts: the rows of its request and reply.
        models: the models of the service by class name.
        package: import name of the package.
        call: makes the call that samples show, of the top-level parameters of the request.
    """

    def __init__(
        self,
        service: ir.Service,
        operation: ir.Operation,
        facts: OperationFacts,
        models: Mapping[str, ir.Model],
        package: str,
        call: Callable[[tuple[Parameter, ...]], Call],
    ) -> None:
        self.service = service
        self.operation = operation
        self._facts = facts
        self._models = models
        self._package = package
        self._call = call

    @cached_property
    def sent(self) -> bool:
        """Whether it is a request that the service sends: nobody calls it, and who receives it checks it."""
        return self.service.sends(self.operation)

    @property
    def labels(self) -> tuple[str, ...]:
        """The profiles of the request; one "" when there is only one shape, () without a request."""
        return tuple(profile.label for profile in self._facts.profiles)

    @property
    def descriptions(self) -> tuple[tuple[str, ir.Text], ...]:
        """What each profile is for."""
        return tuple((p.label, self.description_of(p)) for p in self._facts.profiles)

    def description_of(self, profile: Profile) -> ir.Text:
        """What *profile* is for, if that is not what the operation is for."""
        about = profile.model.description
        return ir.NO_TEXT if about.en == self.operation.description.en else about

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The top-level parameters of the request, with what is in them."""
        return self._tree[0]

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The top-level parameters in the groups that the page shows."""
        return trees.groups(self.parameters)

    @cached_property
    def count(self) -> int:
        """The number of parameters, nested ones included."""
        return sum(1 for _ in trees.everything(self.parameters))

    @cached_property
    def pictured(self) -> bool:
        """Whether a picture of the request's structure tells more than the list of its parameters does."""
        objects = [each for each in trees.everything(self.parameters) if each.children]
        return len(objects) >= _WORTH_A_PICTURE

    @cached_property
    def reply(self) -> tuple[Parameter, ...]:
        """The members of the reply."""
        return self._reply[0]

    @cached_property
    def _tree(self) -> tuple[tuple[Parameter, ...], tuple[Table, ...]]:
        return trees.tree_and_tables(self._facts.profiles)

    @property
    def tables(self) -> tuple[tuple[Profile, Table], ...]:
        """The profiles of the request, each with its rows and their ids, "" where a row before has that."""
        return tuple(zip(self._facts.profiles, self._tree[1], strict=True))

    @cached_property
    def _reply(self) -> tuple[tuple[Parameter, ...], Table]:
        return trees.of_reply(self._facts.reply_rows)

    @property
    def reply_table(self) -> Table:
        """The rows of the reply with their ids, in the same way."""
        return self._reply[1]

    @cached_property
    def replies(self) -> tuple[Answer, ...]:
        """The documented replies by status."""
        return answers.of(each for each in self.operation.responses if each.success)

    @cached_property
    def other_answers(self) -> tuple[Answer, ...]:
        """What is documented to be answered by status where that is no reply."""
        return answers.of(each for each in self.operation.responses if not each.success)

    @cached_property
    def names(self) -> Names:
        """The parameters of the request by name."""
        return names(self.parameters)

    @cached_property
    def reply_names(self) -> Names:
        """The members of the reply by name."""
        return names(self.reply, "reply:")

    @cached_property
    def rules(self) -> tuple[RuleEntry, ...]:
        """The cross-field rules."""
        return relations.rule_entries(self._facts.profiles, self._models, self.names.ids)

    @cached_property
    def _rules_by_parameter(self) -> Mapping[str, tuple[RuleEntry, ...]]:
        return relations.rules_by_parameter(self.rules)

    def rules_of(self, parameter: Parameter) -> tuple[RuleEntry, ...]:
        """The rules that *parameter* is involved in."""
        return self._rules_by_parameter.get(parameter.id, ())

    @cached_property
    def snippets(self) -> tuple[Snippet, ...]:
        """Calls to copy; for what the service sends, how it is checked."""
        if self.sent:
            if not self.operation.request_schema:
                return ()
            return (snippets.received(self._package, self.service, self.operation),)
        of = self._package, self.service, self.operation, self.call
        made = (
            snippets.python(*of),
            snippets.asynchronous(*of),
            shell_snippets.curl(self.service, self.operation, self.call),
            shell_snippets.command_line(*of),
        )
        return tuple(snippet for snippet in made if snippet is not None)

    @cached_property
    def call(self) -> Call:
        """The call that samples show."""
        return self._call(self.parameters)

    @cached_property
    def comparison(self) -> Comparison | None:
        """The profiles side by side; None when there is only one."""
        return comparing.compare(self.labels, self.parameters)

    @cached_property
    def paths(self) -> Mapping[str, str]:
        """The path of each parameter of the request by its id."""
        return {parameter.id: parameter.path for parameter in trees.everything(self.parameters)}
