"""Long statements over several lines."""

from __future__ import annotations

import ast

import black
import pytest

from specwright.validation.wrapping import wrapped

NAMES = [f"a_rather_long_name_of_something_{number}" for number in range(6)]
STATEMENTS = [
    f"return {' and '.join(NAMES)}",
    f"if not ({' or '.join(NAMES)}):\n    return False",
    f"if {NAMES[0]} in data and {NAMES[1]}({', '.join(NAMES)}) <= 5 or {NAMES[2]}:\n    pass",
    f"value = [{NAMES[0]}({NAMES[1]}) for {NAMES[1]} in {NAMES[2]} if {NAMES[3]} not in {NAMES[4]}]",
    f"def function({', '.join(f'{name}: int' for name in NAMES)}) -> None:\n    pass",
    f"return ({NAMES[0]} if {NAMES[1]} else [{', '.join(NAMES)}],)",
    f"call({NAMES[0]} if {NAMES[1]} else {NAMES[2]}, {NAMES[3]}, {NAMES[4]})",
    f"value = {{{', '.join(repr(name + ' or, (') for name in NAMES)}}}",
    f"for item in {NAMES[0]}({', '.join(NAMES)}):\n    pass",
    "if short:\n    return 1",
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_long_statement_is_wrapped_and_means_the_same(statement: str) -> None:
    inside = "\n".join(f"    {line}" for line in statement.split("\n"))
    text = f"def whole(data):\n{inside}\n"
    found = wrapped(text)
    assert max(map(len, found.split("\n"))) <= 100
    assert ast.dump(ast.parse(found)) == ast.dump(ast.parse(text))


@pytest.mark.parametrize("statement", [each for each in STATEMENTS if "return (" not in each])
def test_what_is_wrapped_looks_as_black_would_have_it(statement: str) -> None:
    mode = black.Mode(line_length=100)
    assert wrapped(statement + "\n").replace('"', "'") == black.format_str(
        statement, mode=mode
    ).replace('"', "'")
