"""The published cases, and rules over instances, through the JavaScript back end and node."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from specwright.cel import Mode, check, check_rule, compile_message
from specwright.cel.javascript import JavaScriptCode, message_to_javascript, to_javascript
from specwright.installation import templates_root

from .conformance import UNREACHABLE, load_cases, variable_names, variable_types
from .rules import INSTANCE, REQUEST, RULES

_BIG = "integers beyond 2**53 are not exact in JavaScript"
_UINT = "a uint is a plain number in JavaScript, so minus applies to it"
INEXACT = {
    **UNREACHABLE,
    "conversions/int/uint_max_exact": _BIG,
    "integer_math/int64_math/int64_overflow_negative": _BIG,
    "integer_math/int64_math/int64_overflow_add_negative": _BIG,
    "integer_math/int64_math/unary_minus_no_overload": _UINT,
    "integer_math/uint64_math/negative_no_overload": _UINT,
}
_ENCODE = """
const encode = (value) => {
  if (value === null) return { t: "null" };
  if (typeof value === "number") return { t: "number", v: Object.is(value, -0) ? "-0" : `${value}` };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "string") return { t: "string", v: value };
  if (value instanceof Uint8Array) return { t: "bytes", v: [...value] };
  if (Array.isArray(value)) return { t: "list", v: value.map(encode) };
  if (value instanceof cel.TypeName) return { t: "type", v: value.name };
  return { t: "map", v: cel.pairsOf(value).map((pair) => pair.map(encode)) };
};
"""


def evaluate(
    programs: Sequence[tuple[JavaScriptCode, Mapping[str, str]]], folder: Path
) -> list[Any]:
    """What node computes for each expression, with variables given as JavaScript source."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    module = (templates_root() / "_cel.js").resolve()
    script = folder / "cases.mjs"
    target = folder / "cel.mjs"
    target.write_text(module.read_text(encoding="utf-8"), encoding="utf-8")
    bodies = [_program(code, variables) for code, variables in programs]
    script.write_text(
        f'import * as cel from "./{target.name}";\n{_ENCODE}\nconst results = [];\n'
        + "\n".join(bodies)
        + "\nconsole.log(JSON.stringify(results));\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [node, str(script)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    results: list[Any] = json.loads(done.stdout)
    return results


def _program(code: JavaScriptCode, variables: Mapping[str, str]) -> str:
    lines = [f"const {{ {', '.join(sorted(code.helpers))} }} = cel;"]
    lines += [f"const {name} = {text};" for name, text in (*code.constants, *variables.items())]
    body = "\n".join(lines)
    return (
        f"try {{ results.push((() => {{ {body} return encode({code.expression}); }})()); }}"
        ' catch (error) { results.push({ t: "error", v: String(error) }); }'
    )


def _source(value: Mapping[str, Any]) -> str:
    kind, content = value["t"], value.get("v")
    if kind in ("int", "uint", "double"):
        return str(content)
    if kind == "bytes":
        return f"Uint8Array.from({content})"
    if kind == "list":
        return f"[{', '.join(map(_source, content or ()))}]"
    if kind == "map":
        return (
            "{" + ", ".join(f"{_source(key)}: {_source(item)}" for key, item in content or ()) + "}"
        )
    return json.dumps(content)


def _agrees(found: Mapping[str, Any], want: Mapping[str, Any]) -> bool:
    kind = want["t"]
    if kind in ("int", "uint", "double"):
        if found["t"] != "number":
            return False
        left, right = float(found["v"]), float(want["v"])
        signed = kind != "double" or math.copysign(1, left) == math.copysign(1, right)
        return left == right and signed
    if found["t"] != kind:
        return False
    if kind == "list":
        return len(found["v"]) == len(want["v"]) and all(map(_agrees, found["v"], want["v"]))
    if kind == "map":
        return len(found["v"]) == len(want["v"]) and all(
            any(_agrees(one, key) and _agrees(two, value) for one, two in found["v"])
            for key, value in want["v"]
        )
    return kind in ("error", "null") or bool(found["v"] == want["v"])


def test_every_case_holds_but_for_the_limits_of_javascript_numbers(tmp_path: Path) -> None:
    cases = load_cases()
    programs = []
    for case in cases:
        checked = check(case["expr"], variable_types(case), mode=Mode.DYNAMIC)
        names = variable_names(case)
        code = to_javascript(checked, names)
        values = {names[name]: _source(value) for name, value in case["bind"].items()}
        programs.append((code, values))

    results = evaluate(programs, tmp_path)

    failing = {
        case["id"]
        for case, result in zip(cases, results, strict=True)
        if not _agrees(result, case["want"])
    }
    assert failing == INEXACT.keys()


def test_typical_rules_hold_for_a_sound_instance(tmp_path: Path) -> None:
    variables = {"self": json.dumps(INSTANCE)}
    programs = [
        (to_javascript(check_rule(rule, {"self": REQUEST}), {"self": "self"}), variables)
        for rule in RULES
    ]

    results = evaluate(programs, tmp_path)

    assert dict(zip(RULES, results, strict=True)) == {
        rule: {"t": "bool", "v": True} for rule in RULES
    }


def test_a_value_of_a_wrong_type_throws(tmp_path: Path) -> None:
    rule = check_rule("self.minimum <= self.maximum", {"self": REQUEST})
    code = to_javascript(rule, {"self": "self"})
    instances = ['{"minimum": "1", "maximum": "2"}', '{"minimum": true, "maximum": 2}', "{}", "[]"]

    results = evaluate([(code, {"self": instance}) for instance in instances], tmp_path)

    assert [result["t"] for result in results] == ["error"] * 4


def test_members_that_every_object_inherits_are_absent(tmp_path: Path) -> None:
    checked = check("has(self.tags.constructor) || '__proto__' in self.tags", {"self": REQUEST})
    code = to_javascript(checked, {"self": "self"})

    assert evaluate([(code, {"self": '{"tags": {}}'})], tmp_path) == [{"t": "bool", "v": False}]


def test_text_in_the_script_cannot_close_a_script_element() -> None:
    code = to_javascript(check("'</script>'", {}), {})

    assert code.expression == '"\\u003c/script>"'


def test_a_message_is_interpolated(tmp_path: Path) -> None:
    message = compile_message(
        "{{{self.region}}} has {self.containers.map(c, c.name)}", {"self": REQUEST}
    )
    code = message_to_javascript(message, {"self": "self"})

    results = evaluate([(code, {"self": json.dumps(INSTANCE)})], tmp_path)

    assert results == [{"t": "string", "v": "{cn-hangzhou} has web, log"}]
