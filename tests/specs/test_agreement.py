"""What others made of the same standards agrees: `jsonschema` about requests, the official CEL about rules."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from specwright.cel import Trust, check_rule, to_python, type_of_schema
from specwright.cel.types import Type
from specwright.pointers import join
from tests.cel.conformance import run

from .generating import Instances, changed
from .requests import OPERATIONS, bases, cases, json_schema, target, validate

#: Keywords of ours that say more than the standard's assertions.
_OURS = frozenset({"x-validations", "contentEncoding", "contentMediaType"})
#: Functions that the official implementation does not have; the table of violations covers the rules that use them.
_NOT_COMPARABLE = frozenset(
    {"isIP", "isCIDR", "cidr", "unique", "isJSON", "isBase64", "sets.intersects", "sum"}
)
_FAILED = "failed"
_RULE_ERRORS: tuple[type[Exception], ...] = import_module("specwright.runtime.cel").RULE_ERRORS

every_operation = pytest.mark.parametrize("operation", OPERATIONS)
quick = settings(
    deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), max_examples=100
)


# ------------------------------------------------------------------ requests


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    """`pattern` as ECMA-262 reads it: `$` is the end, a line feed or not."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_Standard: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


def _judge(operation: str, request: Any) -> Any:
    """The validator for *request*: for the branch that its discriminator names, where there is one."""
    document = json_schema(operation)
    root = document["$defs"][target(document["$ref"])]
    if "discriminator" in root and isinstance(request, dict):
        chosen = request.get(root["discriminator"]["propertyName"])
        mapping = root["discriminator"]["mapping"]
        if isinstance(chosen, str) and chosen in mapping:
            return _Standard({"$ref": mapping[chosen], "$defs": document["$defs"]})
        # No branch is chosen, so none can tell what is wrong besides.
        name = root["discriminator"]["propertyName"]
        return _Standard({"properties": {name: {"enum": list(mapping)}}, "required": [name]})
    return _Standard(document)


def _refused(operation: str, request: Any) -> set[str]:
    """The places at which jsonschema finds fault with *request*."""
    return {
        place
        for error in _judge(operation, request).iter_errors(request)
        for place in _places(error)
    }


def _places(error: Any) -> Iterator[str]:
    where = join("", *error.absolute_path)
    if error.validator == "required":
        yield from (join(where, n) for n in error.validator_value if n not in error.instance)
    elif error.validator == "additionalProperties":
        known = error.schema.get("properties", {})
        yield from (join(where, name) for name in error.instance if name not in known)
    else:
        yield where


def _found(operation: str, request: Any) -> set[str]:
    """The places at which our validator finds fault with *request*, rules aside."""
    return {
        violation.path
        for violation in validate(operation)(request)
        if violation.severity == "error" and violation.keyword not in _OURS
    }


@cache
def _requests(operation: str) -> st.SearchStrategy[Any]:
    document = json_schema(operation)
    return Instances(document["$defs"]).of(document)


@every_operation
@quick
@given(st.data())
def test_a_request_that_the_schema_describes_is_accepted(
    operation: str, data: st.DataObject
) -> None:
    request = data.draw(_requests(operation))
    assert _refused(operation, request) == set()
    assert _found(operation, request) == set()


@every_operation
@quick
@given(st.data())
def test_both_find_the_same_faults(operation: str, data: st.DataObject) -> None:
    known = st.sampled_from([*bases(operation).values(), *(c.request for c in cases(operation))])
    request = data.draw((known | _requests(operation)).flatmap(changed))
    assert _found(operation, request) == _refused(operation, request)


@every_operation
def test_both_find_the_same_faults_in_the_table(operation: str) -> None:
    for case in cases(operation):
        assert _found(operation, case.request) == _refused(operation, case.request), case


# ------------------------------------------------------------------ rules


def _rules() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Each rule with an operation and the name of the object schema that it belongs to."""
    seen = set()
    for operation in OPERATIONS:
        for name, schema in json_schema(operation)["$defs"].items():
            for rule in schema.get("x-validations", ()):
                if rule["id"] not in seen:
                    seen.add(rule["id"])
                    yield operation, name, rule


def _functions(rule: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(re.findall(r"\b((?:sets\.)?\w+)\(", rule["rule"]))


RULES = {rule["id"]: (operation, name, rule) for operation, name, rule in _rules()}
COMPARABLE = [
    name for name, (_, _, rule) in RULES.items() if not _functions(rule) & _NOT_COMPARABLE
]


@pytest.fixture(scope="module")
def official() -> Any:
    cel = pytest.importorskip("cel_expr_python.cel", reason="cel-expr-python is not installed")
    ext_strings = import_module("cel_expr_python.ext.ext_strings")

    return cel.NewEnv(variables={"self": cel.Type.DYN}, extensions=[ext_strings.ExtStrings()])


def _official(program: Any, instance: Any) -> Any:
    """What the official implementation answers; its errors are values that are true."""
    value = program.eval(data={"self": instance}).plain_value()
    return value if isinstance(value, bool) else _FAILED


def _has_no_nul(instance: Any) -> bool:
    return "\\u0000" not in json.dumps(instance)


def _ours(code: Any, instance: Any) -> Any:
    try:
        return run(code, {"self": instance})
    except _RULE_ERRORS:
        return _FAILED


def _type(operation: str, name: str) -> Type:
    definitions = json_schema(operation)["$defs"]
    return type_of_schema({"$ref": f"#/$defs/{name}"}, lambda r: definitions[target(r)])


def _with_doubles(value: Any, schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    """*value* as CEL sees it: what the schema calls a number is a double, written 1 or 1.0."""
    if "$ref" in schema:
        return _with_doubles(value, definitions[target(schema["$ref"])], definitions)
    if isinstance(value, dict):
        inner = {
            **dict.fromkeys(value, schema.get("additionalProperties")),
            **schema.get("properties", {}),
        }
        return {k: _with_doubles(v, inner.get(k) or {}, definitions) for k, v in value.items()}
    if isinstance(value, list):
        return [_with_doubles(item, schema.get("items", {}), definitions) for item in value]
    number = isinstance(value, int) and not isinstance(value, bool)
    return float(value) if number and schema.get("type") == "number" else value


def _objects(operation: str, name: str, rule: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Objects in which what *rule* reads is mostly there, often with the values that it names."""
    text = rule["rule"]
    names = {*re.findall(r"\.(\w+)", text), *re.findall(r"[\"']([^\"']+)[\"'] in self", text)}
    words = tuple(dict.fromkeys(re.findall(r"'([^']*)'|\"([^\"]*)\"", text)))
    literals = tuple(single or double for single, double in words)
    definitions = json_schema(operation)["$defs"]
    return Instances(definitions, sorted(names), literals).of(definitions[name])


def _known_objects(operation: str, name: str) -> Iterator[Any]:
    """The objects of the schema *name* in the table's requests."""
    document = json_schema(operation)
    for case in cases(operation):
        # Rules are compared on what their types allow; a case of a keyword may break just these.
        for request in (case.request, *case.passes) if case.expected.rule else case.passes:
            yield from _instances_of(request, document, document["$defs"], name)


def _instances_of(
    value: Any, schema: Mapping[str, Any], definitions: Mapping[str, Any], name: str
) -> Iterator[Any]:
    if "$ref" in schema:
        referred = target(schema["$ref"])
        if referred == name and isinstance(value, dict):
            yield value
        yield from _instances_of(value, definitions[referred], definitions, name)
    elif "discriminator" in schema:
        mapping = schema["discriminator"]["mapping"]
        chosen = mapping.get(value.get(schema["discriminator"]["propertyName"]))
        if chosen:
            yield from _instances_of(value, {"$ref": chosen}, definitions, name)
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _instances_of(
                member, schema.get("properties", {}).get(key, {}), definitions, name
            )
    elif isinstance(value, list):
        for item in value:
            yield from _instances_of(item, schema.get("items", {}), definitions, name)


@pytest.mark.parametrize("name", sorted(RULES.keys() - set(COMPARABLE)))
def test_a_rule_that_cannot_be_compared_is_kept_and_violated_in_the_table(name: str) -> None:
    operation, model, rule = RULES[name]
    code = to_python(check_rule(rule["rule"], {"self": _type(operation, model)}), {"self": "self"})
    assert {_ours(code, known) for known in _known_objects(operation, model)} >= {True, False}


def test_only_the_listed_functions_are_beyond_the_official_implementation(official: Any) -> None:
    beyond = set()
    for name, (_, _, rule) in RULES.items():
        try:
            official.compile(rule["rule"])
        except Exception:
            beyond.add(name)
    assert beyond == RULES.keys() - set(COMPARABLE)
    assert len(COMPARABLE) > 0.8 * len(RULES)


@pytest.mark.parametrize("name", COMPARABLE)
def test_a_rule_means_what_it_means_to_the_official_implementation(
    name: str, official: Any
) -> None:
    operation, model, rule = RULES[name]
    program = official.compile(rule["rule"])
    checked = check_rule(rule["rule"], {"self": _type(operation, model)})
    valid, unchecked = (
        to_python(checked, {"self": "self"}, trust=trust)
        for trust in (Trust.VALID, Trust.UNCHECKED)
    )
    definitions = json_schema(operation)["$defs"]
    seen = set()

    def judged(instance: Any) -> Any:
        return _official(program, _with_doubles(instance, definitions[model], definitions))

    def agree(instance: Any) -> None:
        expected = judged(instance)
        assert _ours(unchecked, instance) == expected, instance
        seen.add(expected)

    for known in _known_objects(operation, model):
        agree(known)
    objects = _objects(operation, model, rule)
    assert seen >= {True, False}, "the table shows the rule kept and violated"

    @settings(quick, max_examples=16)
    @given(st.data())
    def generated(data: st.DataObject) -> None:
        # The official implementation's Python binding cuts a string at its first NUL.
        instance = data.draw(objects.filter(_has_no_nul))
        agree(instance)
        assert _ours(valid, instance) == _ours(unchecked, instance)
        # What is typed here is dynamic there: a value of a wrong type may fail, but never mean something else.
        other = data.draw(changed(instance).filter(_has_no_nul))
        if isinstance(other, dict):
            assert _ours(unchecked, other) in (_FAILED, judged(other)), other

    generated()
