"""The functions beyond the published cases, in Python and in JavaScript alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specwright.runtime.cel import RULE_ERRORS

from specwright.cel import check, to_python
from specwright.cel.javascript import to_javascript

from .conformance import run
from .test_javascript import evaluate

TRUE = (
    "'a,b,,c'.split(',') == ['a', 'b', '', 'c']",
    "'a,b,c'.split(',', 2) == ['a', 'b,c']",
    "'a,b'.split(',', 0) == []",
    "'a,b'.split(',', -1) == ['a', 'b']",
    "'é🐱'.split('') == ['é', '🐱']",
    "'abc'.split('', 2) == ['a', 'bc']",
    "['a', 'b'].join() == 'ab'",
    "['a', 'b'].join('-') == 'a-b'",
    "[].join('-') == ''",
    "'AbÉ'.lowerAscii() == 'abÉ'",
    "'aBé'.upperAscii() == 'ABé'",
    "' \\t\\u00a0a b\\u3000\\n'.trim() == 'a b'",
    "'\\u001c'.trim() == '\\u001c'",
    "'é🐱a'.reverse() == 'a🐱é'",
    "'é🐱abc'.substring(2) == 'abc'",
    "'é🐱abc'.substring(1, 3) == '🐱a'",
    "'abc'.substring(3) == ''",
    "'é🐱a🐱'.indexOf('🐱') == 1",
    "'é🐱a🐱'.indexOf('🐱', 2) == 3",
    "'é🐱a🐱'.lastIndexOf('🐱') == 3",
    "'é🐱a🐱'.lastIndexOf('🐱', 2) == 1",
    "'abc'.indexOf('d') == -1",
    "'é🐱'.charAt(1) == '🐱'",
    "'ab'.charAt(2) == ''",
    "'banana'.replace('a', 'o') == 'bonono'",
    "'banana'.replace('a', 'o', 2) == 'bonona'",
    "'banana'.replace('a', 'o', 0) == 'banana'",
    "'ab'.replace('', '-') == '-a-b-'",
    "[1, 2, 2].isSorted() && !['b', 'a'].isSorted() && [1].isSorted()",
    "[1, 2, 3].sum() == 6 && [1.5, 2.5].sum() == 4.0",
    "[3, 1, 2].min() == 1 && ['b', 'a'].max() == 'b'",
    "[1, 2, 1, 3].distinct() == [1, 2, 3]",
    "unique([1, 2, 3]) && !unique([1, 2, 1])",
    "unique([dyn(1), dyn(true), dyn('1'), dyn(null)]) && !unique([dyn(1), dyn(1.0)])",
    "!unique([[1, 2], [1, 2]]) && unique([[1, 2], [2, 1]])",
    "!unique([{'a': 1, 'b': 2}, {'b': 2, 'a': 1}]) && unique([{'a': 1}, {'a': 2}])",
    "[1, 2].unique()",
    "sets.contains([1, 2, 3], [3, 1]) && !sets.contains([1], [2])",
    "sets.contains([], []) && sets.equivalent([1, 2, 2], [2, 1])",
    "!sets.equivalent([1], [1, 2])",
    "sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [2])",
    "isJSON('{\"a\": [1, 2.5e3, null]}') && !isJSON('{a: 1}') && !isJSON('') && !isJSON('NaN')",
    "isBase64('aGk=') && isBase64('') && !isBase64('aGk') && !isBase64('a-_=')",
    "base64.decode('aGk=') == b'hi' && base64.decode('aGk') == b'hi'",
    "base64.encode(b'hi') == 'aGk='",
    "string(ip('::')) == '::' && string(ip('1:0:0:2:0:0:0:3')) == '1:0:0:2::3'",
    "string(ip('0:0:1:0:0:0:0:1')) == '0:0:1::1'",
    "string(ip('2001:db8:0:1:1:1:1:1')) == '2001:db8:0:1:1:1:1:1'",
    "string(ip('1::')) == '1::' && ip.isCanonical('1::')",
    "!isIP('1.2.3') && !isIP('01.2.3.4') && !isIP('256.1.1.1') && !isIP('')",
    "!isIP(':::') && !isIP('1::2::3') && !isIP('12345::') && isIP('::1')",
    "isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0') && !isCIDR('10.0.0.0/33')",
    "!isCIDR('10.0.0.0/08') && !isCIDR('/8') && isCIDR('::/0')",
    "string(cidr('10.1.2.3/8').masked()) == '10.0.0.0/8'",
    "string(cidr('10.1.2.3/8')) == '10.1.2.3/8'",
    "cidr('0.0.0.0/0').containsCIDR('10.0.0.0/8')",
    "'a.b'.matches('^a\\\\.b$') && !'axb'.matches('^a\\\\.b$')",
    "'line\\n'.matches('line$') == false && 'a\\nb'.matches('(?m)^b$')",
    "'KELVIN'.matches('(?i)^kelvin$') && 'é'.matches('^.$') && !'\\n'.matches('^.$')",
    "'é'.matches('^\\\\w$') == false && 'a b'.matches('^\\\\w\\\\s\\\\w$')",
    "'x-y'.matches('^[[:alpha:]-]+$') && 'foo bar'.matches('\\\\bbar\\\\b')",
)
FAILING = (
    "'abc'.substring(4) == ''",
    "'abc'.substring(2, 1) == ''",
    "'abc'.charAt(4) == ''",
    "'abc'.charAt(-1) == ''",
    "'abc'.indexOf('a', 9) == 0",
    "[].min() == 1",
    "[dyn(1), dyn('a')].max() == 1",
    "base64.decode('a') == b''",
    "base64.decode('*') == b''",
    "ip('1.2.3') == ip('1.2.3.4')",
    "cidr('1.2.3.4').prefixLength() == 32",
    "cidr('10.0.0.0/8').containsIP('x')",
    "[1, 2][-1] == 1",
    "[9223372036854775807, 1].sum() == 0",
)


@pytest.mark.parametrize("expression", TRUE)
def test_a_true_statement_about_a_function_is_true(expression: str) -> None:
    assert run(to_python(check(expression, {}), {}), {}) is True


@pytest.mark.parametrize("expression", FAILING)
def test_what_has_no_value_raises(expression: str) -> None:
    code = to_python(check(expression, {}), {})

    with pytest.raises(RULE_ERRORS):
        run(code, {})


def test_javascript_agrees(tmp_path: Path) -> None:
    programs: list[tuple[Any, dict[str, str]]] = [
        (to_javascript(check(one, {}), {}), {}) for one in (*TRUE, *FAILING)
    ]

    results = evaluate(programs, tmp_path)

    wrong = [
        (one, result)
        for one, result in zip(TRUE, results, strict=False)
        if result != {"t": "bool", "v": True}
    ]
    assert wrong == []
    assert [result["t"] for result in results[len(TRUE) :]] == ["error"] * len(FAILING)
