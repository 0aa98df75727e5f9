"""Random expressions and values, judged as the official C++ implementation judges them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from specwright.runtime.cel import RULE_ERRORS, TypeName, UnsignedInteger

from specwright.cel import CelError, Trust, check, to_python
from specwright.cel.types import BOOL, DOUBLE, DYN, INT, STRING, list_of, map_of

from .conformance import run

cel = pytest.importorskip(
    "cel_expr_python.cel", reason="the official implementation (cel-expr-python) is not installed"
)

VARIABLES = {
    "i": INT,
    "j": INT,
    "x": DOUBLE,
    "b": BOOL,
    "s": STRING,
    "t": STRING,
    "l": list_of(INT),
    "w": list_of(STRING),
    "m": map_of(STRING, INT),
    "d": DYN,
    "e": DYN,
}
FAILED = "failed"
REFUSED = "refused"


def environment() -> Any:
    kinds = cel.Type
    return cel.NewEnv(
        variables={
            "i": kinds.INT,
            "j": kinds.INT,
            "x": kinds.DOUBLE,
            "b": kinds.BOOL,
            "s": kinds.STRING,
            "t": kinds.STRING,
            "l": kinds.List(kinds.INT),
            "w": kinds.List(kinds.STRING),
            "m": kinds.Map(kinds.STRING, kinds.INT),
            "d": kinds.DYN,
            "e": kinds.DYN,
        }
    )


ENVIRONMENT = environment()
integers = st.sampled_from([-(2**63), -7, -1, 0, 1, 2, 3, 10, 2**62, 2**63 - 1])
texts = st.sampled_from(["", "a", "ab", "é", "🐱a", "12", "-3", "1.5", "true", "a,b,a"])
doubles = st.sampled_from([-1.5, -0.0, 0.0, 0.5, 1.0, 3.0, 1e300, 2.0**53])
keys = st.sampled_from(["a", "b", "k"])
scalars = integers | texts | doubles | st.booleans() | st.none()
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=5,
)
bindings = st.fixed_dictionaries(
    {
        "i": integers,
        "j": integers,
        "x": doubles,
        "b": st.booleans(),
        "s": texts,
        "t": texts,
        "l": st.lists(integers, max_size=3),
        "w": st.lists(texts, max_size=3),
        "m": st.dictionaries(keys, integers, max_size=3),
        "d": values,
        "e": values,
    }
)

LEAVES = {
    "int": ["0", "1", "-1", "7", "9223372036854775807", "-9223372036854775808", "i", "j"],
    "double": ["0.0", "1.5", "-2.0", "x"],
    "bool": ["true", "false", "b"],
    "string": ["''", "'a'", "'é🐱'", "s", "t"],
    "list": ["[]", "[1, 2, 3]", "l"],
    "words": ["['a', 'b']", "w"],
    "map": ["m", "{'a': 1, 'b': 2}"],
    "dyn": ["d", "e", "dyn(1)", "dyn('a')", "dyn(true)", "dyn(null)", "d.a", "d['k']", "d[0]"],
}
SHAPES: dict[str, list[tuple[str, ...]]] = {
    "int": [
        ("({} + {})", "int", "int"),
        ("({} - {})", "int", "int"),
        ("({} * {})", "int", "int"),
        ("({} / {})", "int", "int"),
        ("({} % {})", "int", "int"),
        ("-({})", "int"),
        ("size({})", "string"),
        ("{}.size()", "list"),
        ("size({})", "dyn"),
        ("{}[{}]", "list", "int"),
        ("{}.k", "map"),
        ("{}[{}]", "map", "string"),
        ("int({})", "string"),
        ("int({})", "double"),
        ("({} ? {} : {})", "bool", "int", "int"),
    ],
    "double": [
        ("({} + {})", "double", "double"),
        ("({} * {})", "double", "double"),
        ("({} / {})", "double", "double"),
        ("double({})", "int"),
    ],
    "string": [
        ("({} + {})", "string", "string"),
        ("string({})", "int"),
        ("string({})", "bool"),
        ("{}[{}]", "words", "int"),
        ("({} ? {} : {})", "bool", "string", "string"),
    ],
    "bool": [
        ("({} && {})", "bool", "bool"),
        ("({} || {})", "bool", "bool"),
        ("({} && {} && {})", "bool", "bool", "bool"),
        ("!({})", "bool"),
        ("({} == {})", "int", "int"),
        ("({} != {})", "string", "string"),
        ("({} == {})", "dyn", "dyn"),
        ("({} == {})", "dyn", "int"),
        ("({} != {})", "string", "dyn"),
        ("({} == {})", "dyn", "bool"),
        ("({} == {})", "list", "list"),
        ("({} == {})", "map", "dyn"),
        ("({} < {})", "int", "int"),
        ("({} >= {})", "string", "string"),
        ("({} <= {})", "dyn", "int"),
        ("({} > {})", "dyn", "dyn"),
        ("({} in {})", "int", "list"),
        ("({} in {})", "dyn", "list"),
        ("({} in {})", "string", "words"),
        ("({} in {})", "string", "map"),
        ("({} in {})", "dyn", "dyn"),
        ("has({}.k)", "map"),
        ("has(d.{})", "name"),
        ("{}.contains({})", "string", "string"),
        ("{}.startsWith({})", "string", "string"),
        ("{}.endsWith({})", "string", "string"),
        ("{}.matches('a|^é+$')", "string"),
        ("{}.all(q, q > {})", "list", "int"),
        ("{}.exists(q, q / {} == 1)", "list", "int"),
        ("{}.exists_one(q, q == {})", "list", "int"),
        ("{}.all(q, q.size() > {})", "words", "int"),
        ("{}.exists(q, m[q] == {})", "map", "int"),
        ("{}.all(q, q == {})", "dyn", "dyn"),
        ("({} ? {} : {})", "bool", "bool", "bool"),
    ],
    "list": [
        ("({} + {})", "list", "list"),
        ("{}.map(q, q + {})", "list", "int"),
        ("{}.filter(q, q > {})", "list", "int"),
        ("{}.map(q, q > {}, q)", "list", "int"),
    ],
    "words": [("({} + {})", "words", "words"), ("{}.filter(q, q != {})", "words", "string")],
    "map": [],
    "dyn": [
        ("({} + {})", "dyn", "dyn"),
        ("({} * {})", "dyn", "dyn"),
        ("-({})", "dyn"),
        ("({} ? dyn({}) : dyn({}))", "bool", "int", "string"),
        ("{}[{}]", "dyn", "dyn"),
        ("dyn({})", "list"),
    ],
}


def expressions(kind: str, depth: int) -> st.SearchStrategy[str]:
    """Expressions of one type, nested at most ``depth`` deep."""
    if kind == "name":
        return keys
    leaves = st.sampled_from(LEAVES[kind])
    if depth == 0 or not SHAPES[kind]:
        return leaves
    shapes = st.sampled_from(SHAPES[kind]).flatmap(
        lambda shape: st.tuples(*(expressions(part, depth - 1) for part in shape[1:])).map(
            lambda parts: shape[0].format(*parts)
        )
    )
    return leaves | shapes | shapes


def official(expression: str, data: dict[str, Any]) -> Any:
    """What the official implementation computes; FAILED for an error, REFUSED for a type error."""
    try:
        program = ENVIRONMENT.compile(expression)
    except Exception:
        return REFUSED
    result = program.eval(data=data)
    if result.type() == cel.Type.ERROR:
        return FAILED
    return normal(result.plain_value())


def ours(expression: str, data: dict[str, Any], trust: Trust) -> Any:
    """What this compiler makes of it; FAILED for an error at any stage."""
    try:
        code = to_python(check(expression, VARIABLES), {name: name for name in data}, trust=trust)
        return normal(run(code, data))
    except (CelError, *RULE_ERRORS):
        return FAILED


def normal(value: Any) -> Any:
    """The value with the types of numbers spelled out."""
    if isinstance(value, list):
        return [normal(element) for element in value]
    if isinstance(value, dict):
        return {key: normal(element) for key, element in value.items()}
    if isinstance(value, (UnsignedInteger, TypeName)):
        return str(value)
    return (type(value).__name__, repr(value))


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(["bool", "bool", "int", "string", "list", "dyn", "double"]).flatmap(
        lambda kind: expressions(kind, 3)
    ),
    bindings,
)
def test_values_and_errors_are_those_of_the_official_implementation(
    expression: str, data: dict[str, Any]
) -> None:
    expected = official(expression, data)
    # An operator on two values of type dyn has more types there than here.
    assume(expected != REFUSED)

    for trust in Trust:
        assert ours(expression, data, trust) == expected, expression
