"""Messages with expressions in braces."""

from __future__ import annotations

import pytest
from specwright.runtime.cel import RULE_ERRORS

from specwright.cel import CelError, Checked, compile_message, message_to_python

from .conformance import run
from .rules import INSTANCE, REQUEST


def text_of(source: str) -> str:
    code = message_to_python(compile_message(source, {"self": REQUEST}), {"self": "self"})
    result = run(code, {"self": INSTANCE})
    assert isinstance(result, str)
    return result


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("plain", "plain"),
        ("", ""),
        ("{self.region}", "cn-hangzhou"),
        ("{{{self.region}}} in {{braces}}", "{cn-hangzhou} in {braces}"),
        ("{self.minimum} is under {self.maximum}.", "1 is under 10."),
        ("price {self.spot_price}, auto {self.auto}", "price 2, auto true"),
        ("names: {self.containers.map(c, c.name)}", "names: web, log"),
        ("none: {self.switches.filter(s, s == 'x')}!", "none: !"),
        ("don't {self.containers.map(c, {'a': c.name}['a'])} '{'}'}'", "don't web, log '}'"),
        ("地域 {self.region} 不支持", "地域 cn-hangzhou 不支持"),
        ("'''\"\\ {self.region}", "'''\"\\ cn-hangzhou"),
        ("{self.region.matches('^cn-[a-z]+$')}", "true"),
        ("{self.extra.size}", "3"),
    ],
)
def test_expressions_are_replaced_by_their_values(source: str, expected: str) -> None:
    assert text_of(source) == expected


def test_parts_keep_their_order() -> None:
    message = compile_message("a {self.region} b", {"self": REQUEST})

    assert [part if isinstance(part, str) else "<>" for part in message.parts] == ["a ", "<>", " b"]
    assert isinstance(message.parts[1], Checked)
    assert not message.is_constant
    assert compile_message("a }} b", {}).is_constant


@pytest.mark.parametrize(
    ("source", "faulty", "message"),
    [
        ("the {self.regoin} is", "regoin", "Request has no field 'regoin'"),
        ("a { b", "{", "a '{' without its '}'"),
        ("a } b", "}", "a '}' without its '{'"),
        ("a {self.period} b", "self.period", "a value of type Period does not read well"),
        ("a {self.containers} b", "self.containers", "a value of type list(Container)"),
        ("a {'b} c", "'", "this string is never closed"),
    ],
)
def test_a_fault_is_located_in_the_message(source: str, faulty: str, message: str) -> None:
    with pytest.raises(CelError) as caught:
        compile_message(source, {"self": REQUEST})

    error = caught.value
    assert message in error.message
    assert source[error.offset : error.offset + error.length] == faulty


def test_an_empty_expression_is_refused() -> None:
    with pytest.raises(CelError, match="empty"):
        compile_message("a {} b", {})


def test_long_values_are_cut() -> None:
    code = message_to_python(
        compile_message("{self.region} {self.switches}", {"self": REQUEST}), {"self": "self"}
    )

    text = run(code, {"self": {"region": "x" * 1000, "switches": ["s"] * 1000}})

    assert text == "x" * 200 + "... " + ", ".join(["s"] * 20) + ", ..."


def test_a_missing_value_raises_a_rule_error() -> None:
    code = message_to_python(compile_message("{self.region}", {"self": REQUEST}), {"self": "self"})

    with pytest.raises(RULE_ERRORS):
        run(code, {"self": {}})
