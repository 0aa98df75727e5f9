"""Rules as statements: they say "broken" exactly where the expression is certainly false."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.cel import Trust, check_rule, to_python, to_statements
from specwright.runtime import cel as helpers

from .conformance import run
from .rules import INSTANCE, REQUEST, RULES

BROKEN = ("if broken is None:", "    return False", "broken.add(1)")
LOOPS = (
    "!has(self.containers) || self.containers.all(c, !has(c.ports) || c.ports.all(p, p > 0))",
    "self.containers.all(c, self.switches.exists(s, s == c.name))",
    "!self.containers.exists(c, has(c.env) && self.containers.exists(i, has(i.name) && i.name == c.name))",
    "self.switches.exists(s, s.startsWith('vsw')) && self.switches.all(s, int(s.split('-')[1]) > 1)",
    "!(has(self.minimum) && self.switches.all(s, s != '')) || self.containers.exists(c, c.cpu > 9.0)",
    "has(self.auto) ? self.switches.all(s, s != 'a') : self.containers.exists(c, c.name == 'web')",
    "self.tags.all(k, v, v != 'a' && int(v) > 0)",
    "self.containers.all(i, c, self.containers.exists(d, d.name == c.image) || i / 0 == 1)",
    "self.minimum > 3 && self.containers.all(c, c.name != 'web') && has(self.maximum)",
)


def verdicts(rule: str) -> tuple[Any, Any]:
    checked = check_rule(rule, {"self": REQUEST})
    expression = to_python(checked, {"self": "data"}, trust=Trust.UNCHECKED)
    code = to_statements(checked, {"self": "data"}, BROKEN)
    body = [f"        {line}" for line in code.lines]
    head = ["def ask(data, broken=None):", "    try:"]
    tail = ["    except Exception:", "        pass", "    return True"]
    source = "\n".join([*head, *body, *tail])
    names: dict[str, Any] = {name: getattr(helpers, name) for name in code.helpers}
    for name, text in code.constants:
        names[name] = eval(text, names)
    exec(source, names)

    def evaluate(data: Any) -> Any:
        try:
            return run(expression, {"data": data})
        except helpers.RULE_ERRORS:
            return None

    return evaluate, names["ask"]


def fewer(data: st.DataObject) -> dict[str, Any]:
    """An instance that fits the type, some optional things left out or changed."""
    instance = copy.deepcopy(INSTANCE)
    for name in data.draw(st.sets(st.sampled_from(sorted(set(INSTANCE) - {"region"})))):
        if name != "containers":
            del instance[name]
    names = st.sampled_from(["web", "log", "vsw-1", "vsw-2", "a", ""])
    for container in instance["containers"]:
        container["name"] = data.draw(names)
        for name in data.draw(st.sets(st.sampled_from(["cpu", "ports", "env"]))):
            container.pop(name, None)
    if "switches" in instance:
        instance["switches"] = data.draw(st.lists(names, max_size=3))
    if "tags" in instance:
        instance["tags"] = data.draw(st.dictionaries(names, st.sampled_from(["a", "1", "0"])))
    return instance


@pytest.mark.parametrize("rule", [*RULES, *LOOPS])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_rule_is_broken_exactly_where_it_is_false(rule: str, data: st.DataObject) -> None:
    evaluate, ask = verdicts(rule)
    instance = fewer(data)
    broken: set[int] = set()
    ask(instance, broken)
    assert (evaluate(instance) is False) is bool(broken)
    assert ask(instance) is not bool(broken)


def test_a_search_in_a_loop_becomes_a_set_that_is_made_once() -> None:
    rule = "self.containers.all(c, self.containers.exists(d, d.name == c.image))"
    checked = check_rule(rule, {"self": REQUEST})
    lines = to_statements(checked, {"self": "data"}, ["return False"]).lines
    assert lines == (
        "known_1: Any = None",
        'for c in data["containers"]:',
        '    if c["image"] not in'
        ' (known_1 or (known_1 := {d["name"] for d in data["containers"]})):',
        "        return False",
    )
