"""How the walker decides cross-field rules ("x-validations")."""

from __future__ import annotations

from . import validation_messages as messages
from .validation_context import Context
from .validation_nodes import Node
from .violations import pointer_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import violations


_BREAKING = frozenset({"type", "required", "dependentRequired", "anyOf", "oneOf", "discriminator"})
"""Keywords whose violation may leave nothing below, or something else than the schema says."""

_UNKNOWN = "\u2026"
"""Stands in a message for a value that cannot be told."""


class Place:
    """A place below an object that a rule reads.

    Attributes:
        steps: the tokens that lead to it, "*" for any item.
        presence: whether only its presence is asked for.
        last: what the pointer of a violation at or below it holds for certain.
    """

    __slots__ = ("last", "presence", "steps")

    def __init__(self, pointer: str) -> None:
        self.presence = pointer.startswith("?")
        self.steps = pointer.removeprefix("?").split("/")[1:]
        named = [step for step in self.steps if step != "*"]
        self.last = f"/{named[-1]}" if named else ""

    def is_hit(self, found: violations.Violation, start: int, depth: int) -> bool:
        """Whether *found*, as many steps below the object as *depth*, makes the place unreadable.

        The object's own pointer is *start* characters long.
        """
        length = len(self.steps)
        if depth < length or self.presence:
            # Nothing is below what is of a wrong type; anything else above is no matter.
            if depth > length or found.keyword not in _BREAKING:
                return False
        elif self.last not in found.path:
            return False
        steps = found.path[start:].split("/")[1:]
        for expected, step in zip(self.steps, steps, strict=False):
            if expected != step and not (expected == "*" and step.isdigit()):
                return False
        return True


class Rule:
    """A cross-field rule of an object schema.

    Attributes:
        index: which of the schema's rules it is.
        id: its id, unique in the schema.
        pointer: where it stands in the schema.
        severity: "error" or "warning".
        error_code: what the service would answer, or None.
        tokens: where its violations are reported, below the object.
        places: the places below the object that it reads.
        english, chinese: what its violations say: a text, or words among which there are values, see
            `validation_keywords`.
        words: the function that computes the values, or None.
    """

    __slots__ = (
        "chinese",
        "english",
        "error_code",
        "id",
        "index",
        "places",
        "pointer",
        "severity",
        "tokens",
        "words",
    )

    def __init__(self, node: Node, arguments: tuple[Any, ...]) -> None:
        self.index, self.id, self.severity, self.error_code, self.tokens, *rest = arguments
        reads, self.english, self.chinese, words = rest
        self.pointer = f"{node.pointer}/x-validations/{self.index}"
        self.places = [Place(place) for place in reads]
        self.words = None if words is None else node.program.rules[words]

    def message(self, instance: Any) -> messages.Message:
        """What a violation by *instance* says."""
        values: Any = ()
        if self.words is not None:
            try:
                values = self.words(instance)
            except Exception:
                values = ()
        return _worded(self.english, instance, values), _worded(self.chinese, instance, values)


def _worded(words: str | tuple[Any, ...], instance: Any, values: Any) -> str:
    if isinstance(words, str):
        return words
    return "".join(
        [word if isinstance(word, str) else _shown(word, instance, values) for word in words]
    )


def _shown(word: Any, instance: Any, values: Any) -> str:
    from .cel_text import text_of

    try:
        if isinstance(word, int):
            return text_of(values[word])
        if isinstance(word[0], int):
            joined: str = word[1].join(values[word[0]])
            return joined
        for name in word[0].split("/")[1:]:
            instance = instance[name.replace("~1", "/").replace("~0", "~")]
        return text_of(instance)
    except Exception:
        return _UNKNOWN


def link_rules(node: Node, arguments: tuple[Any, ...]) -> tuple[list[Any], list[Rule]]:
    """The functions that ask the rules, and the rules."""
    functions, rules = arguments
    return [node.program.rules[name] for name in functions], [Rule(node, rule) for rule in rules]


def check_rules(
    context: Context,
    node: Node,
    linked: tuple[list[Any], list[Rule]],
    instance: Any,
    path: violations.Place,
) -> None:
    """Keyword "x-validations": a rule is silent where it cannot be evaluated or reads what is wrong itself."""
    if not isinstance(instance, dict):
        return
    functions, rules = linked
    broken: set[int] = set()
    for function in functions:
        try:
            function(instance, broken)
        except Exception:
            continue
    if not broken:
        return
    for rule in rules:
        if rule.index in broken and not _is_silenced(context, rule, path):
            _report(context, rule, instance, path)


def _report(context: Context, rule: Rule, instance: Any, path: violations.Place) -> None:
    place = path
    for token in rule.tokens:
        place = (place, token)
    if context.quiet:
        if rule.severity == "error":
            context.report(place, "x-validations", rule.pointer, messages.never_valid, (None, True))
        return
    context.unordered = True
    context.add(
        place,
        "x-validations",
        rule.pointer,
        rule.message(instance),
        severity=rule.severity,
        rule=rule.id,
        error_code=rule.error_code,
    )


def _is_silenced(context: Context, rule: Rule, path: violations.Place) -> bool:
    """Whether something was found wrong already that *rule*, of the object at *path*, reads."""
    start = len(pointer_of(path))
    for found in context.settle(context.touched[-1]):
        if found.severity == "error" and found.rule is None:
            depth = found.path.count("/", start)
            for place in rule.places:
                if place.is_hit(found, start, depth):
                    return True
    return False
