"""How the walker decides keywords that apply further schemas to the same instance.

Also here: the annotations that "unevaluatedProperties" and "unevaluatedItems" read, which are found out
only when one of these keywords asks for them; and the cross-field rules.
"""

from __future__ import annotations

from . import validation_messages as messages
from .validation_similarity import Candidates
from .validation_walker import (
    Context,
    Node,
    has_error,
    path_pointer,
    records_of,
    satisfies,
    unit_node,
    visit,
    walk,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .validation_walker import Path, Record


def _visit_in_place(context: Context, node: Node, instance: Any, path: Path) -> None:
    before = len(context.records)
    visit(context, node, instance, path)
    if len(context.records) != before:
        context.unordered = True


# ------------------------------------------------------------------ references


def link_reference(node: Node, arguments: tuple[Any, ...]) -> Node:
    """The node that "$ref" names."""
    return unit_node(node.program, arguments[0])


def check_reference(context: Context, node: Node, target: Node, instance: Any, path: Path) -> None:
    """ "$ref"."""
    _visit_in_place(context, target, instance, path)


def link_dynamic_reference(node: Node, arguments: tuple[Any, ...]) -> tuple[Node, dict[str, Node]]:
    """The static target of "$dynamicRef", and what stands for it in which schema resource."""
    default, candidates = arguments
    dynamic = {resource: unit_node(node.program, unit) for resource, unit in candidates}
    return unit_node(node.program, default), dynamic


def _dynamic_target(context: Context, targets: tuple[Node, dict[str, Node]]) -> Node:
    default, dynamic = targets
    for resource in context.scope:
        if resource in dynamic:
            return dynamic[resource]
    return default


def check_dynamic_reference(
    context: Context, node: Node, targets: tuple[Node, dict[str, Node]], instance: Any, path: Path
) -> None:
    """ "$dynamicRef": the outermost schema resource that has the anchor decides."""
    # The target's own test does not know the dynamic scope; the walker does.
    before = len(context.records)
    walk(context, _dynamic_target(context, targets), instance, path)
    if len(context.records) != before:
        context.unordered = True


# ------------------------------------------------------------------ allOf, not, if


def check_all_of(context: Context, node: Node, all_: list[Node], instance: Any, path: Path) -> None:
    """ "allOf"."""
    for each in all_:
        _visit_in_place(context, each, instance, path)


def check_not(context: Context, node: Node, excluded: Node, instance: Any, path: Path) -> None:
    """ "not"."""
    if satisfies(context, excluded, instance, path):
        pointer = node.pointer + "/not"
        context.report(path, "not", pointer, messages.is_excluded, instance, context.secret)


def link_conditional(
    node: Node, arguments: tuple[Any, ...]
) -> tuple[Node, Node | None, Node | None]:
    """The nodes of "if", "then" and "else"."""
    condition, then, otherwise = arguments
    return (
        node.child(condition, "/if"),
        None if then is None else node.child(then, "/then"),
        None if otherwise is None else node.child(otherwise, "/else"),
    )


def _branch(
    context: Context,
    conditional: tuple[Node, Node | None, Node | None],
    instance: Any,
    path: Path,
) -> Node | None:
    condition, then, otherwise = conditional
    return then if satisfies(context, condition, instance, path) else otherwise


def check_conditional(
    context: Context,
    node: Node,
    conditional: tuple[Node, Node | None, Node | None],
    instance: Any,
    path: Path,
) -> None:
    """ "if", "then", "else"."""
    branch = _branch(context, conditional, instance, path)
    if branch is not None:
        _visit_in_place(context, branch, instance, path)


def link_dependent_schemas(node: Node, arguments: tuple[Any, ...]) -> list[tuple[str, Node]]:
    """The nodes of "dependentSchemas", by the property that calls for them."""
    return [
        (
            name,
            node.child(
                table, f"/dependentSchemas/{name.replace('~', '~0').replace('/', '~1')}"
            ),
        )
        for name, table in arguments
    ]


def check_dependent_schemas(
    context: Context, node: Node, dependents: list[tuple[str, Node]], instance: Any, path: Path
) -> None:
    """ "dependentSchemas"."""
    if isinstance(instance, dict):
        for name, dependent in dependents:
            if name in instance:
                _visit_in_place(context, dependent, instance, path)


# ------------------------------------------------------------------ anyOf, oneOf


def check_any_of(context: Context, node: Node, any_: list[Node], instance: Any, path: Path) -> None:
    """ "anyOf": one alternative must match; when none does, the nearest one speaks."""
    if context.quiet:
        if not any(satisfies(context, each, instance, path) for each in any_):
            context.report(path, "anyOf", node.pointer, messages.no_alternative, instance, True)
        return
    attempts = []
    for each in any_:
        records = records_of(context, each, instance, path)
        if not has_error(records):
            _add_all(context, records)
            return
        attempts.append(records)
    _speak_nearest(context, node, "anyOf", any_, attempts, instance, path)


def check_one_of(context: Context, node: Node, one: list[Node], instance: Any, path: Path) -> None:
    """ "oneOf": exactly one alternative must match; when none does, the nearest one speaks."""
    matching = [i for i, each in enumerate(one) if satisfies(context, each, instance, path)]
    if len(matching) > 1:
        pointer = node.pointer + "/oneOf"
        secret = context.secret
        context.report(
            path, "oneOf", pointer, messages.several_alternatives, instance, secret, matching
        )
    elif context.quiet:
        if not matching:
            context.report(path, "oneOf", node.pointer, messages.no_alternative, instance, True)
    elif matching:
        _add_all(context, records_of(context, one[matching[0]], instance, path))
    else:
        attempts = []
        for each in one:
            records = records_of(context, each, instance, path)
            if not has_error(records):
                _add_all(context, records)
                return
            attempts.append(records)
        _speak_nearest(context, node, "oneOf", one, attempts, instance, path)


def _add_all(context: Context, records: list[Record]) -> None:
    if records:
        context.records.extend(records)
        context.unordered = True


def _speak_nearest(
    context: Context,
    node: Node,
    keyword: str,
    alternatives: list[Node],
    attempts: list[list[Record]],
    instance: Any,
    path: Path,
) -> None:
    """Report what the nearest alternative found, or one violation when none is nearer than others."""
    pointer = f"{node.pointer}/{keyword}"
    place = path_pointer(path)
    allowed = [_allowed_types(each) for each in alternatives]
    if attempts and all(_is_type_error(records, place) for records in attempts) and all(allowed):
        types = tuple(dict.fromkeys(name for names in allowed for name in names))
        secret = context.secret
        context.report(path, keyword, pointer, messages.wrong_type, instance, secret, types)
        return
    scores = [_score(records, place) for records in attempts]
    best = min(scores, default=(0, 0, 0))
    nearest = [records for records, score in zip(attempts, scores) if score == best]
    alike = len(nearest) > 1 and all(
        len(records) == 1 and records[0][1].path == place for records in nearest
    )
    if alike:
        found = dict.fromkeys((r[0][1].message, r[0][1].message_zh) for r in nearest)
        context.add(
            path,
            keyword,
            pointer,
            ("; or: ".join([one for one, _ in found]), ";或:".join([two for _, two in found])),
        )
        context.unordered = True
    elif nearest:
        _add_all(context, nearest[0])
    else:
        secret = context.secret
        context.report(path, keyword, pointer, messages.no_alternative, instance, secret)


def _is_type_error(records: list[Record], place: str) -> bool:
    return len(records) == 1 and records[0][1].keyword == "type" and records[0][1].path == place


def _score(records: list[Record], place: str) -> tuple[int, int, int]:
    """How far an alternative is: by type, by the constants that tell it from others, by errors."""
    errors = [found for _, found in records if found.severity == "error"]
    other_type = any(found.keyword == "type" and found.path == place for found in errors)
    depth = place.count("/") + 1
    other_kind = sum(
        found.keyword in ("const", "enum") and found.path.count("/") == depth for found in errors
    )
    return int(other_type), other_kind, len(errors)


def _allowed_types(node: Node) -> tuple[str, ...]:
    for _ in range(8):
        table = node.table
        if isinstance(table, bool):
            return ()
        if isinstance(table, str):
            node = unit_node(node.program, table)
            continue
        for check in table:
            if check[0] == "type":
                return tuple(check[1:])
            if check[0] == "$ref":
                node = unit_node(node.program, check[1])
                break
        else:
            return ()
    return ()


class Discriminator:
    """Alternatives that the value of a property chooses among.

    Attributes:
        keyword: "oneOf" or "anyOf", beside which it stands.
        name: the property.
        chosen: the alternative for each value.
        others: alternatives that no value chooses.
        candidates: the values, among which a misspelt one is looked up.
    """

    __slots__ = ("candidates", "chosen", "keyword", "name", "others")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        self.keyword, self.name, mapping, others = arguments
        self.chosen = {value: unit_node(node.program, unit) for value, unit in mapping}
        self.others = [node.child(table, f"/{self.keyword}/{at}") for at, table in others]
        self.candidates = Candidates(self.chosen)


def link_discriminator(node: Node, arguments: tuple[Any, ...]) -> Discriminator:
    """The alternatives of an OpenAPI "discriminator"."""
    return Discriminator(node, arguments)


def check_discriminator(
    context: Context, node: Node, choice: Discriminator, instance: Any, path: Path
) -> None:
    """ "discriminator" beside "oneOf" or "anyOf": only the chosen alternative speaks."""
    if not isinstance(instance, dict):
        if choice.others:
            check_any_of(context, node, choice.others, instance, path)
        else:
            pointer = f"{node.pointer}/{choice.keyword}"
            secret = context.secret
            context.report(
                path, "type", pointer, messages.wrong_type, instance, secret, ("object",)
            )
        return
    pointer = node.pointer + "/discriminator"
    place = (path, choice.name, True)
    if choice.name not in instance:
        context.report(place, "required", pointer, messages.missing_property, choice.name, None)
        return
    value = instance[choice.name]
    chosen = choice.chosen.get(value) if isinstance(value, str) else None
    if chosen is not None:
        _visit_in_place(context, chosen, instance, path)
    else:
        secret = context.secret or choice.name in context.secrets
        nearest = choice.candidates.nearest(value)
        context.report(
            place,
            "discriminator",
            pointer,
            messages.not_in_enumeration,
            value,
            secret,
            choice.candidates.names,
            nearest,
        )


# ------------------------------------------------------------------ unevaluated


def _keyed_checks(node: Node) -> Iterator[tuple[str, Any]]:
    """The checks of *node* by keyword, each with its linked argument."""
    checks = node.checks()
    if isinstance(node.table, str):
        keywords = ["$ref"]
    elif isinstance(node.table, bool):
        keywords = []
    else:
        keywords = [check[0] for check in node.table if check[0] not in ("secret", "$resource")]
    for keyword, (_, argument) in zip(keywords, checks):
        yield keyword, argument


def _applied_in_place(
    context: Context, keyword: str, argument: Any, instance: Any, path: Path
) -> list[Node]:
    """The schemas that *keyword* applies to *instance* itself and that contribute annotations."""
    if keyword == "$ref":
        return [argument]
    if keyword == "$dynamicRef":
        return [_dynamic_target(context, argument)]
    if keyword == "allOf":
        return list(argument)
    if keyword in ("anyOf", "oneOf"):
        return [each for each in argument if satisfies(context, each, instance, path)]
    if keyword == "if":
        condition, then, otherwise = argument
        if satisfies(context, condition, instance, path):
            return [condition] if then is None else [condition, then]
        return [] if otherwise is None else [otherwise]
    if keyword == "dependentSchemas" and isinstance(instance, dict):
        return [dependent for name, dependent in argument if name in instance]
    if keyword == "discriminator" and isinstance(instance, dict):
        value = instance.get(argument.name)
        chosen = argument.chosen.get(value) if isinstance(value, str) else None
        return [] if chosen is None else [chosen]
    return []


def _evaluated(
    context: Context,
    node: Node,
    instance: Any,
    path: Path,
    own: Callable[[Context, str, Any, Any, Path], set[Any]],
    ending: str,
) -> set[Any]:
    """The names or indices that *node* evaluates, up to its own keyword *ending* if that is asked for."""
    found: set[Any] = set()
    if node.resource is not None:
        context.scope.append(node.resource)
    for keyword, argument in _keyed_checks(node):
        if keyword == ending:
            break
        found |= own(context, keyword, argument, instance, path)
        for applied in _applied_in_place(context, keyword, argument, instance, path):
            found |= _evaluated(context, applied, instance, path, own, "")
    if node.resource is not None:
        context.scope.pop()
    return found


def _own_properties(
    context: Context, keyword: str, argument: Any, instance: Any, path: Path
) -> set[Any]:
    if keyword == "unevaluatedProperties":
        return set(instance)
    if keyword != "properties":
        return set()
    if argument.additional is not None:
        return set(instance)
    return {
        name
        for name in instance
        if name in argument.named
        or isinstance(name, str)
        and any(search(name) is not None for search, _ in argument.patterns)
    }


def _own_items(
    context: Context, keyword: str, argument: Any, instance: Any, path: Path
) -> set[Any]:
    if keyword == "unevaluatedItems":
        return set(range(len(instance)))
    if keyword == "items":
        prefix, rest = argument
        return set(range(len(instance) if rest is not None else min(len(prefix), len(instance))))
    if keyword == "contains":
        wanted = argument[0]
        return {
            index
            for index, item in enumerate(instance)
            if satisfies(context, wanted, item, (path, index, False))
        }
    return set()


def check_unevaluated_properties(
    context: Context, node: Node, rest: Node, instance: Any, path: Path
) -> None:
    """ "unevaluatedProperties": applies to properties that no other keyword evaluated."""
    if not isinstance(instance, dict):
        return
    keyword = "unevaluatedProperties"
    # The resource of this node is on the scope already; entering it again changes nothing.
    known = _evaluated(context, node, instance, path, _own_properties, keyword)
    for name, value in instance.items():
        if name in known:
            continue
        if rest.table is not False:
            visit(context, rest, value, (path, name, False))
        elif not context.allow_unknown:
            context.report(
                (path, name, False),
                keyword,
                rest.pointer,
                _unevaluated_message,
                name,
                context,
                node,
                instance,
            )


def _unevaluated_message(
    name: Any, context: Context, node: Node, instance: dict[Any, Any]
) -> messages.Message:
    names = dict.fromkeys(_spelled(context, node, 0))
    nearest = Candidates(other for other in names if other not in instance).nearest(name)
    return messages.unknown_property(name, nearest, names)


def _spelled(context: Context, node: Node, depth: int) -> Iterator[str]:
    """The property names that *node* and the schemas it applies in place spell."""
    if depth > 8:
        return
    for keyword, argument in _keyed_checks(node):
        if keyword == "properties":
            yield from argument.named
        elif keyword == "$ref":
            yield from _spelled(context, argument, depth + 1)
        elif keyword in ("allOf", "anyOf", "oneOf"):
            for each in argument:
                yield from _spelled(context, each, depth + 1)


def check_unevaluated_items(
    context: Context, node: Node, rest: Node, instance: Any, path: Path
) -> None:
    """ "unevaluatedItems": applies to items that no other keyword evaluated."""
    if not isinstance(instance, list):
        return
    keyword = "unevaluatedItems"
    known = _evaluated(context, node, instance, path, _own_items, keyword)
    for index, item in enumerate(instance):
        if index in known:
            continue
        if rest.table is not False:
            visit(context, rest, item, (path, index, False))
        else:
            context.report(
                (path, index, False), keyword, rest.pointer, messages.surplus_item, len(known)
            )


# ------------------------------------------------------------------ cross-field rules


class Rule:
    """A cross-field rule of an object schema.

    Attributes:
        id: its id, unique in the schema.
        severity: "error" or "warning".
        error_code: what the service would answer, or None.
        tokens: where its violations are reported, below the object.
        reads: pointers of the properties that it reads, or None when it reads the whole object.
        holds: its function, which returns False for a violation and raises when it cannot tell.
        message: what words the violation, in both languages.
    """

    __slots__ = ("error_code", "holds", "id", "message", "reads", "severity", "tokens")

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        name, severity, error_code, tokens, reads, holds, message = arguments
        self.id = name
        self.severity = severity
        self.error_code = error_code
        self.tokens = tokens
        self.reads = reads
        self.holds = node.program.rules[holds]
        self.message = node.program.rules[message]


def link_rule(node: Node, arguments: tuple[Any, ...]) -> Rule:
    """The rule that a check of "x-validations" names."""
    return Rule(node, arguments)


def check_rule(context: Context, node: Node, rule: Rule, instance: Any, path: Path) -> None:
    """ "x-validations": silent where the rule cannot be evaluated or reads what is wrong itself."""
    if not isinstance(instance, dict) or _touched(context, rule, path):
        return
    try:
        held = rule.holds(instance)
    except Exception:
        return
    if held is not False:
        return
    place = path
    for token in rule.tokens:
        place = (place, token, not isinstance(token, int))
    pointer = f"{node.pointer}/x-validations"
    if context.quiet:
        if rule.severity == "error":
            context.report(place, "x-validations", pointer, messages.never_valid, None, True)
        return
    context.unordered = True
    context.add(
        place,
        "x-validations",
        pointer,
        rule.message(instance),
        severity=rule.severity,
        rule=rule.id,
        error_code=rule.error_code,
    )


def _touched(context: Context, rule: Rule, path: Path) -> bool:
    """Whether something that *rule* reads was found wrong already."""
    base = path_pointer(path)
    for _, found in context.records:
        if found.severity != "error" or found.rule is not None:
            continue
        if not found.path.startswith(base):
            continue
        rest = found.path[len(base) :]
        if rest[:1] == "/" and _concerns(rest, rule.reads):
            return True
    return False


def _concerns(rest: str, reads: tuple[str, ...] | None) -> bool:
    if reads is None:
        return True
    return any(rest == read or rest.startswith(read + "/") for read in reads)
