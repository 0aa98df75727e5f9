"""For every kind of constraint and for every rule there is a request that violates just it, and is told so.

The table is in `violations/`; see `requests` for its form.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from .documents import read, spec_paths, walk
from .generating import JSON_VALUES, members
from .requests import (
    OPERATIONS,
    VIOLATIONS,
    Case,
    Expected,
    bases,
    cases,
    changed,
    json_schema,
    rules,
    schemas,
    table,
    validate,
)
from .test_page_examples import EXAMPLES

#: Keywords that describe and decide nothing, or only hold the schemas that decide.
_SILENT = frozenset(
    {"$ref", "properties", "items", "default", "description", "deprecated", "examples", "format"}
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_PAGES: dict[str, Any] = yaml.safe_load((VIOLATIONS / "page_examples.yaml").read_text("utf-8"))

ALL_CASES = [case for operation in OPERATIONS for case in cases(operation)]
every_case = pytest.mark.parametrize("case", ALL_CASES, ids=str)
every_operation = pytest.mark.parametrize("operation", OPERATIONS)


def found(operation: str, request: Any) -> list[Expected]:
    """What the generated validator finds in *request*, as far as the table fixes it."""
    return [
        Expected(each.path, each.keyword, each.rule, each.severity, each.error_code)
        for each in validate(operation)(request)
    ]


@every_case
def test_a_request_violates_one_thing_and_is_told_so(case: Case) -> None:
    assert found(case.operation, case.request) == [case.expected]


@every_case
def test_a_message_speaks_both_languages_and_shows_values(case: Case) -> None:
    (violation,) = validate(case.operation)(case.request)
    assert violation.message.isprintable()
    assert not _CHINESE.search(re.sub(r"[\"'].*?[\"']", "", violation.message))
    assert _CHINESE.search(violation.message_zh)
    for message in (violation.message, violation.message_zh):
        assert "{self" not in message


@every_case
def test_a_near_miss_passes(case: Case) -> None:
    assert [found(case.operation, near) for near in case.passes] == [[] for _ in case.passes]


@every_operation
def test_the_requests_that_the_table_changes_have_no_violation(operation: str) -> None:
    assert {name: found(operation, base) for name, base in bases(operation).items()} == {
        name: [] for name in bases(operation)
    }


@every_operation
def test_the_table_has_every_rule_once(operation: str) -> None:
    listed = Counter(entry["rule"] for entry in table(operation)["cases"] if "rule" in entry)
    assert listed == Counter(rule["id"] for rule in rules(operation))


@every_operation
def test_the_table_has_every_kind_of_constraint(operation: str) -> None:
    listed = {entry["keyword"] for entry in table(operation)["cases"] if "keyword" in entry}
    assert set(_constraints(operation)) == listed


@every_operation
def test_a_severity_and_an_error_code_are_those_of_the_rule(operation: str) -> None:
    stated = {rule["id"]: (rule["severity"], rule.get("error-code")) for rule in rules(operation)}
    listed = {
        case.expected.rule: (case.expected.severity, case.expected.error_code)
        for case in cases(operation)
        if case.expected.rule
    }
    assert listed == stated


def test_every_rule_of_every_spec_is_checked_by_an_operation() -> None:
    stated = {
        rule["id"]
        for path in spec_paths()
        for place in walk(read(path))
        if place.kind in ("component", "property", "schema")
        for rule in place.value.get("x-validations", ())
    }
    assert stated == {rule["id"] for operation in OPERATIONS for rule in rules(operation)}


def test_a_secret_is_in_no_message() -> None:
    secret = "sEcret-Zz"
    told = [
        message
        for case in ALL_CASES
        for pointer in _secrets(case.operation, case.request)
        for violation in validate(case.operation)(changed(case.request, {"set": {pointer: secret}}))
        for message in (violation.message, violation.message_zh)
    ]
    assert told
    assert not [message for message in told if secret in message]


def test_every_page_example_is_in_the_table() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("*.json")) == sorted(_PAGES)


@pytest.mark.parametrize("name", _PAGES)
def test_a_request_from_the_page_has_the_expected_warnings_only(name: str) -> None:
    page = _PAGES[name]
    request = json.loads((EXAMPLES / name).read_text("utf-8"))
    told = found(page["operation"], changed(request, {"set": page.get("replaced", {})}))
    assert [each for each in told if each.severity == "error"] == []
    assert {str(each.rule): each.path for each in told} == page["warnings"]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.data())
def test_rules_keep_silent_about_a_value_of_the_wrong_type(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    base = data.draw(st.sampled_from(list(bases(operation).values())))
    pointer, value = data.draw(st.sampled_from(list(members(base))))
    other = data.draw(JSON_VALUES.filter(lambda new: _kind(new) != _kind(value)))
    told = found(operation, changed(base, {"set": {pointer: other}}))
    assert any(each.path == pointer for each in told)
    assert [each for each in told if each.rule] == []


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.data())
def test_whatever_stands_in_a_request_nothing_is_raised(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    request = data.draw(st.sampled_from([case.request for case in cases(operation)]))
    pointers = data.draw(st.lists(st.sampled_from([p for p, _ in members(request)]), max_size=4))
    # Inner members first, so that what holds them is still there.
    for pointer in sorted(pointers, key=len, reverse=True):
        removal: dict[str, Any] = {"remove": [pointer]}
        change = data.draw(st.sampled_from([removal, {"set": {pointer: data.draw(JSON_VALUES)}}]))
        try:
            request = changed(request, change)
        except (LookupError, TypeError, ValueError):
            continue
    assert isinstance(found(operation, request), list)
    assert found(operation, data.draw(JSON_VALUES))


def _constraints(operation: str) -> Iterator[str]:
    """The keywords by which the schemas of *operation* refuse a value, or warn of it."""
    for schema in schemas(operation):
        for keyword, value in schema.items():
            if keyword == "oneOf" and "discriminator" in schema:
                continue
            if keyword == "additionalProperties" and value is not False:
                continue
            if keyword in _SILENT:
                continue
            if not keyword.startswith("x-") or keyword == "x-extensible-enum":
                yield keyword


def _kind(value: Any) -> str:
    """The JSON type of *value*."""
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def _secrets(operation: str, request: Any) -> Iterator[str]:
    """The pointers of the secrets in *request*."""
    names = {
        name
        for schema in json_schema(operation)["$defs"].values()
        for name, member in schema.get("properties", {}).items()
        if member.get("format") == "password"
    }
    for pointer, value in members(request):
        if pointer.rpartition("/")[2] in names and isinstance(value, str):
            yield pointer
