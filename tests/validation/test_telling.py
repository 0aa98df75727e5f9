"""What step one tells of an object is what the walker finds in it, word for word and in the same order."""

from __future__ import annotations

import copy
import importlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specwright.runtime.validation import Program
from specwright.runtime.violations import Violation

from specwright.validation import Root, compile_modules, compile_schema

from .support import namespace, rendered

URI = "file:///a.json"


class Word(StrEnum):
    """Strings that are not of the class of strings."""

    RIGHT = "abc"
    WRONG = "x"


class Tens(int):
    """Numbers that are not of the class of numbers."""


MEMBERS: dict[str, Any] = {
    "text": {"type": "string"},
    "short": {"type": "string", "minLength": 2, "maxLength": 3},
    "long": {"type": "string", "minLength": 2},
    "word": {"type": "string", "pattern": "^[a-c]+$"},
    "both": {"type": "string", "pattern": "^[a-c]+$", "minLength": 2},
    "kind": {"type": "string", "enum": ["abc", "b"]},
    "any kind": {"enum": ["abc", 1, None, [1]]},
    "fixed": {"const": "abc"},
    "count": {"type": "integer", "minimum": 1, "exclusiveMaximum": 9},
    "least": {"type": "number", "exclusiveMinimum": 1},
    "even": {"type": "integer", "multipleOf": 2},
    "no length": {"type": "string", "minLength": 4, "maxLength": 2},
    "no number": {"type": "number", "exclusiveMinimum": 2, "exclusiveMaximum": 2},
    "one number": {"type": "number", "minimum": 2, "exclusiveMaximum": 2},
    "rate": {"type": "number", "enum": [1, 2.5]},
    "flag": {"type": "boolean"},
    "open": {"type": "string", "x-extensible-enum": ["abc"]},
    "mixed": {"type": ["string", "null"], "minLength": 2},
    "secret": {"type": "string", "format": "password", "maxLength": 2},
    "secrets": {"type": "object", "x-secret": True, "properties": {"text": {"type": "string"}}},
    "texts": {"type": "array", "items": {"type": "string", "maxLength": 3}, "maxItems": 2},
    "rows": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
    "unique": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
    "either": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["text"]}]},
    "one of": {
        "oneOf": [
            {"type": "object", "properties": {"text": {"type": "string"}}},
            {"type": "object", "properties": {"kind": {"type": "integer"}}},
        ]
    },
    "other": {
        "not": {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
    },
    "some": {
        "type": "array",
        "contains": {
            "type": "object",
            "properties": {"text": {"type": "string"}},
            "required": ["text"],
        },
    },
    "free": True,
    "never": False,
    "a/b~c": {"type": "string"},
}
RULE = {"id": "r", "rule": "!has(self.text) || self.text != 'abc'", "message": "m"}

SCALARS = st.sampled_from(
    [None, True, 0, 1, 2, 2.5, 9, float("nan"), "", "a", "abc", "abcd", "x", "1"]
) | st.sampled_from(
    [
        Word.RIGHT,
        Word.WRONG,
        Tens(2),
        b"",
        (),
        {"text": 1},
        [],
        ["abc", 5],
        ["a", 5, "a", 5],
        [["a", 1]],
    ]
)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas of objects whose properties are some of MEMBERS, of *inner* and of arrays of these."""
    chosen = st.lists(st.sampled_from(sorted(MEMBERS)), max_size=6, unique=True)
    return st.builds(
        _object,
        names=chosen,
        object_=inner,
        required=st.lists(
            st.sampled_from(["text", "one", "many", "free", "missing"]), max_size=3, unique=True
        ),
        rest=st.sampled_from([None, False, True]),
        ruled=st.booleans(),
        first=st.booleans(),
        hidden=st.sampled_from(["", "", "text", "one", "many"]),
    )


def _object(
    names: list[str],
    object_: Any,
    required: list[str],
    rest: Any,
    ruled: bool,
    first: bool,
    hidden: str = "",
) -> Any:
    properties = {name: MEMBERS[name] for name in names}
    nested = {"one": object_, "many": {"type": "array", "items": object_, "maxItems": 4}}
    properties = {**nested, **properties} if first else {**properties, **nested}
    if hidden in properties:
        # Others of this name hold no secrets, but are told as if they did.
        properties[hidden] = {**properties[hidden], "x-secret": True}
    schema: dict[str, Any] = {"type": "object", "properties": properties, "required": required}
    if rest is not None:
        schema["additionalProperties"] = rest
    if ruled and "text" in properties:
        schema["x-validations"] = [RULE]
    return schema


SCHEMAS = st.recursive(st.just({"type": "string"}), _objects, max_leaves=3)


def _values(depth: int) -> st.SearchStrategy[Any]:
    names = st.sampled_from([*MEMBERS, "unknown", "missing"])
    if not depth:
        return st.dictionaries(names, SCALARS, max_size=5)
    inner = _values(depth - 1)
    below = st.fixed_dictionaries(
        {}, optional={"one": inner | SCALARS, "many": st.lists(inner | SCALARS, max_size=4)}
    )
    members = st.dictionaries(names, SCALARS, max_size=6)
    return st.tuples(members, below, st.randoms(use_true_random=False)).map(_shuffled)


def _shuffled(parts: tuple[dict[str, Any], dict[str, Any], Any]) -> dict[str, Any]:
    members, below, random = parts
    pairs = [*members.items(), *below.items()]
    random.shuffle(pairs)
    return dict(pairs)


def compiled(schema: Any, examples: list[Any]) -> dict[str, Any]:
    """The names in a module that is compiled with *examples* in mind."""
    (module,) = compile_modules(
        [Root("a", URI, examples=examples)], {URI: schema}, runtime="specwright.runtime"
    )
    return namespace(rendered(module))


def walked(program: Program, unit: str, instance: Any, allow_unknown: bool) -> list[Violation]:
    """What is found where step one tells nothing."""
    silent = Program(
        program.units,
        program.functions,
        docs=program.docs,
        secrets=program.secrets,
        formats=program.formats,
        rules=tuple(program.rules.values()),
    )
    return silent.violations(unit, instance, allow_unknown)


@settings(max_examples=600, deadline=None)
@given(
    schema=_objects(SCHEMAS),
    instances=st.lists(_values(2), min_size=4, max_size=7),
    allow_unknown=st.booleans(),
)
def test_what_step_one_tells_is_what_the_walker_finds(
    schema: Any, instances: list[Any], allow_unknown: bool
) -> None:
    module = compiled(schema, instances[:2])
    program = module["PROGRAM"]
    assert "a" in program.tellers
    for instance in instances:
        expected = walked(program, "a", instance, allow_unknown)
        assert program.violations("a", instance, allow_unknown) == expected
        if not allow_unknown:
            assert module["validate_a"](instance) == expected
            right = all(each.severity != "error" for each in expected)
            assert module["is_valid_a"](instance) is program.accepts("a", instance) is right


def test_most_schemas_of_objects_tell() -> None:
    schema = _object(
        sorted(MEMBERS), _object(["text"], True, [], False, True, True), [], False, False, True
    )
    assert sorted(compiled(schema, [])["PROGRAM"].tellers) == [
        "a",
        "many",
        "one",
        "one of.oneOf.0",
        "one of.oneOf.1",
        "other.not",
        "some.contains",
    ]


def test_a_value_that_occurs_twice_is_told_at_both_places() -> None:
    item = {"type": "object", "properties": {"text": {"type": "string"}}}
    validator = compile_schema(
        {"type": "object", "properties": {"many": {"type": "array", "items": item}}}
    )
    right, wrong = {"text": "a"}, {"text": 1}
    found = validator.validate({"many": [right, wrong, right, wrong, None]})
    assert [each.path for each in found] == ["/many/1/text", "/many/3/text", "/many/4"]


def test_items_that_are_secret_are_told_without_their_values() -> None:
    item = {
        "type": "object",
        "x-secret": True,
        "properties": {"text": {"type": "string", "maxLength": 2}},
    }
    schema = {"type": "object", "properties": {"many": {"type": "array", "items": item}}}
    (found,) = compile_schema(schema).validate({"many": [{"text": "hidden"}]})
    assert "hidden" not in found.message + found.message_zh


TEXT = {"text": {"type": "string"}}


def _objects_of(properties: dict[str, Any], **keywords: Any) -> Any:
    return {"type": "object", "properties": {**properties, **TEXT}, **keywords}


def _deep(depth: int, name: str = "one", value: Any = None) -> Any:
    value = {"text": 1} if value is None else value
    for _ in range(depth):
        value = {name: value}
    return value


def _cycle() -> Any:
    value: dict[str, Any] = {}
    value["one"] = value
    return value


@pytest.mark.parametrize("instance", [_deep(100_000), _cycle()], ids=["deep", "cycle"])
def test_what_is_nested_without_end_is_told_once(instance: Any) -> None:
    schema = _objects_of({"one": {"$ref": "#"}}, additionalProperties=False)
    (found,) = compile_schema(schema).validate(instance)
    assert found.keyword == "type" and "too deeply" in found.message
    assert found.path == "/one" * 20


@pytest.mark.parametrize("depth", [150, 200, 300, 2000])
@pytest.mark.parametrize(
    ("schema", "name"),
    [
        (_objects_of({"one": {"allOf": [{"$ref": "#"}]}}), "one"),
        (_objects_of({"one": {"anyOf": [{"$ref": "#"}, {"type": "string"}]}}), "one"),
        (_objects_of({}, additionalProperties={"$ref": "#"}), "one"),
        ({**_objects_of({"one": {"$ref": "#"}}), "type": ["object", "null"]}, "one"),
        (
            _objects_of({"one": {"$ref": "#/$defs/a"}}, **{"$defs": {"a": {"not": {"$ref": "#"}}}}),
            "one",
        ),
    ],
)
def test_depth_takes_no_time_in_any_way_down(schema: Any, name: str, depth: int) -> None:
    validator = compile_schema(schema)
    before = time.process_time()
    validator.validate(_deep(depth, name))
    validator.is_valid(_deep(depth, name))
    # It doubled with each level.
    assert time.process_time() - before < 20


def test_what_the_walker_cannot_read_is_read_once() -> None:
    schema = _objects_of({"one": {"$ref": "#"}, "u": {"type": "array", "uniqueItems": True}})
    before = time.process_time()
    (found,) = compile_schema(schema).validate(_deep(60, value={"u": [set(), 1]}))
    assert "TypeError" in found.message
    assert time.process_time() - before < 20


class Array:
    """Compares to arrays, as those of numerical libraries do."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise ValueError("ambiguous")


class Unsized(str):
    """A string without a length."""

    __slots__ = ()

    def __len__(self) -> int:
        raise KeyError


class Unclassed:
    """Something that does not say what it is."""

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        raise ZeroDivisionError


@pytest.mark.parametrize(
    "make", [Array, lambda: Decimal("sNaN"), lambda: Unsized("other"), Unclassed]
)
@pytest.mark.parametrize("schema", [{"enum": ["abc", 1]}, {"type": "string", "maxLength": 2}])
def test_what_cannot_be_read_is_told_beside_the_rest(schema: Any, make: Callable[[], Any]) -> None:
    value = make()
    validator = compile_schema(_objects_of({"x": schema}))
    found = validator.validate({"text": 1, "x": value})
    assert [each.path for each in found] == ["/text", "/x"]
    assert not validator.is_valid({"x": value})


class Plain(str):
    """Strings of another class."""

    __slots__ = ()


def test_each_schema_tells_of_a_value_of_another_class() -> None:
    first = {"type": "object", "properties": {"x": {"type": "string", "maxLength": 2}}}
    second = {"type": "object", "properties": {"x": {"type": "string", "minLength": 5}}}
    found = compile_schema({"allOf": [first, second]}).validate({"x": Plain("abc")})
    assert [each.keyword for each in found] == ["maxLength", "minLength"]


def test_names_that_are_no_strings_are_told_although_unknown_ones_are_let_through() -> None:
    validator = compile_schema(_objects_of({}, additionalProperties=False))
    (found,) = validator.validate({5: 1, "x": 2}, allow_unknown=True)
    assert found.path == "/5"


CONTAINING = {"type": "array", "items": {"type": "string"}, "contains": {"const": "x"}}
RULED = _objects_of(
    {"n": {"type": "integer"}},
    **{"x-validations": [{"id": "r", "rule": "!has(self.n) || self.n < 3", "message": "m"}]},
)


@pytest.mark.parametrize(
    ("properties", "instance"),
    [
        ({"e": {"type": "string", "x-extensible-enum": ["a"]}}, {"e": "z", "b": [1]}),
        ({"e": RULED}, {"e": {"n": 4.5}, "b": [1]}),
        ({"e": RULED}, {"e": {"n": 4}, "b": [1]}),
        ({"e": {"allOf": [{"type": "string"}]}}, {"e": 1, "b": [1]}),
        ({"e": {"type": "string"}}, {"e": 1, "b": [1]}),
    ],
)
def test_an_array_is_told_of_before_its_items_whatever_lies_beside_it(
    properties: Any, instance: Any
) -> None:
    schema = {"type": "object", "properties": {"b": CONTAINING, **properties}}
    for turned in (instance, dict(reversed(instance.items()))):
        paths = [each.path for each in compile_schema(schema).validate(turned)]
        assert paths.index("/b") + 1 == paths.index("/b/0")
        assert paths[0].startswith("/e") is (next(iter(turned)) == "e")


def test_many_faults_below_many_levels_are_put_in_order_in_no_time() -> None:
    instance: Any = {"texts": [1] * 20_000}
    for _ in range(60):
        instance = {"one": instance, "text": 1}
    texts = {"type": "array", "items": {"type": "string"}}
    validator = compile_schema(_objects_of({"one": {"$ref": "#"}, "texts": texts}))
    before = time.process_time()
    found = validator.validate(instance)
    assert time.process_time() - before < 10
    assert len(found) == 20_060
    assert found[0].path == "/one" * 60 + "/texts/0" and found[-1].path == "/text"


def test_many_unknown_names_are_worded_in_no_time() -> None:
    validator = compile_schema(_objects_of({}, additionalProperties=False))
    found = validator.validate({f"text{chr(0x4E00 + index)}": 1 for index in range(8000)})
    before = time.process_time()
    assert all("did you mean" in each.message for each in found)
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        ({"oneOf": [_objects_of({}), {"type": "object", "properties": {"n": {}}}]}, []),
        ({"oneOf": [_objects_of({}), _objects_of({"n": {"type": "integer"}})]}, ["/one/text"]),
        ({"not": _objects_of({})}, []),
        ({"if": _objects_of({}), "then": False}, []),
        ({"anyOf": [_objects_of({}), {"type": "object", "properties": {"n": {}}}]}, []),
    ],
)
def test_what_an_alternative_lacks_is_not_told_of_the_object_around_it(
    one: Any, expected: list[str]
) -> None:
    validator = compile_schema(
        {"type": "object", "properties": {"one": one, "b": {"type": "null"}}}
    )
    found = validator.validate({"one": {"text": 1, "n": "x"}, "b": 1})
    assert [each.path for each in found] == [*expected, "/b"]
    assert validator.is_valid({"one": {"text": 1, "n": "x"}}) is (not expected)


def test_items_that_do_not_match_are_not_told() -> None:
    contains = {"type": "array", "contains": _objects_of({}, required=["text"])}
    (found,) = compile_schema({"type": "object", "properties": {"one": contains}}).validate(
        {"one": [{"text": 1}]}
    )
    assert found.keyword == "contains"


def test_arrays_with_many_schemas_of_their_own_compile() -> None:
    schema = {"type": "array", "prefixItems": [{"type": "string"}] * 120}
    (found,) = compile_schema(_objects_of({"x": schema})).validate({"x": ["a"] * 110 + [1]})
    assert found.path == "/x/110"


def test_a_report_does_not_change_with_what_it_is_about() -> None:
    schema = {
        "type": "object",
        "properties": {"text": {"type": "string"}, "kind": {"type": "string"}},
        "required": ["kind"],
        "additionalProperties": False,
    }
    instance: Any = {"text": [1, 2], "kin": 1}
    found = compile_schema(schema).validate(instance)
    expected = compile_schema(schema).validate(copy.deepcopy(instance))
    assert [each.message for each in expected]
    instance["text"].clear()
    instance.clear()
    assert found == expected


@pytest.mark.parametrize(
    "items",
    [
        {"type": "string"},
        {
            "anyOf": [
                {"type": "string"},
                {"type": "object", "properties": {"text": {"type": "string"}}},
            ]
        },
    ],
)
def test_a_property_at_fault_in_two_ways_is_told_once_in_each(items: Any) -> None:
    texts = {"type": "array", "items": items, "uniqueItems": True}
    validator = compile_schema({"type": "object", "properties": {"texts": texts}})
    found = validator.validate({"texts": ["a", {"text": 5}, "a"]})
    assert [(each.path[:8], each.keyword) for each in found] == [
        ("/texts/1", "type"),
        ("/texts/2", "uniqueItems"),
    ]


def test_threads_that_ask_first_at_once_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    schema = _object(
        sorted(MEMBERS), _object(["text"], True, [], False, False, True), [], False, False, True
    )
    instance = {"one": {"text": 1}, "many": [{"text": 2}, {"x": 1}], "count": 0, "texts": 5}
    expected = compile_schema(schema).validate(instance)
    assert len(expected) == 5
    keywords = importlib.import_module("specwright.runtime.validation_keywords")
    link = keywords.link_check

    def link_slowly(*arguments: Any) -> Any:
        time.sleep(0.002)
        return link(*arguments)

    monkeypatch.setattr(keywords, "link_check", link_slowly)
    validator = compile_schema(schema)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(validator.validate, [instance] * 8)) == [expected] * 8
