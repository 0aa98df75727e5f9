"""Every spec file keeps to the dialect: valid OpenAPI 3.1, defined x- keywords, two languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from .documents import Place, name_of, read, spec_paths, vocabulary, walk

#: The texts that each kind of object must have.
_TEXTS: Mapping[str, tuple[str, ...]] = {
    "info": ("title", "summary"),
    "server": ("description",),
    "serverVariable": ("description",),
    "operation": ("summary", "description"),
    "parameter": ("description",),
    "requestBody": ("description",),
    "response": ("description",),
    "example": ("summary",),
    "component": ("description",),
    "property": ("description",),
}
_CHINESE = re.compile(r"[\u4e00-\u9fff]")

every_spec = pytest.mark.parametrize("path", spec_paths(), ids=name_of)
every_service = pytest.mark.parametrize(
    "folder", sorted({path.parent for path in spec_paths()}), ids=name_of
)


def test_there_are_specs() -> None:
    assert spec_paths()


@every_spec
def test_a_spec_is_valid_openapi(path: Path) -> None:
    OpenAPIV31SpecValidator(read(path), base_uri=path.as_uri()).validate()


@every_spec
def test_an_extension_is_defined_and_keeps_to_its_definition(path: Path) -> None:
    assert list(_extension_faults(read(path))) == []


@every_spec
def test_every_text_is_there_in_both_languages(path: Path) -> None:
    assert [fault for place in walk(read(path)) for fault in _text_faults(place)] == []


@every_spec
def test_every_enum_value_is_explained(path: Path) -> None:
    assert [fault for place in walk(read(path)) for fault in _enum_faults(place)] == []


@every_spec
def test_every_rule_speaks_both_languages(path: Path) -> None:
    assert [
        f"{place.pointer}: {rule['id']}: {name} is not Chinese"
        for place, rule in _rules(path)
        for name, text in rule["x-zh"].items()
        if not _CHINESE.search(text)
    ] == []


@every_spec
def test_every_error_says_why_and_what_to_do_in_both_languages(path: Path) -> None:
    assert [
        f"{place.pointer}: {text}"
        for place in walk(read(path))
        if place.kind == "error"
        for text in (*place.value["causes"], place.value["remedy"])
        if not _translated(text, "description")
    ] == []


@every_spec
def test_a_rule_names_the_same_values_in_both_languages(path: Path) -> None:
    assert [
        f"{place.pointer}: {rule['id']}"
        for place, rule in _rules(path)
        if _values_named(rule["message"]) != _values_named(rule["x-zh"]["message"])
    ] == []


@every_service
def test_a_request_object_refuses_unknown_members(folder: Path) -> None:
    assert [
        name
        for name, schema in _components_under(folder, "requestBody")
        if schema.get("type") == "object" and "additionalProperties" not in schema
    ] == []


@every_service
def test_an_answer_may_have_members_that_are_not_known_yet(folder: Path) -> None:
    assert [
        name
        for name, schema in _components_under(folder, "response")
        if schema.get("additionalProperties") is False
    ] == []


@every_service
def test_names_are_unique_within_a_service(folder: Path) -> None:
    files = [path for path in spec_paths() if path.parent == folder]
    components = Counter(
        name for path in files for name in read(path).get("components", {}).get("schemas", ())
    )
    rules = Counter(rule["id"] for path in files for _, rule in _rules(path))
    assert [name for name, count in (components + rules).items() if count > 1] == []


def _rules(path: Path) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    for place in walk(read(path)):
        for rule in place.value.get("x-validations", ()) if _is_schema(place) else ():
            yield place, rule


def _is_schema(place: Place) -> bool:
    return place.kind in ("component", "property", "schema", "narrowing")


def _extension_faults(value: Any, pointer: str = "") -> Iterator[str]:
    """Faults of the x- keywords in *value*, where names of properties and data are no keywords."""
    members = value.items() if isinstance(value, dict) else ()
    for key, member in members:
        where = f"{pointer}/{key}"
        if key.startswith("x-"):
            yield from _keyword_faults(key, member, where)
        elif key == "properties" and isinstance(member, dict):
            for name, schema in member.items():
                yield from _extension_faults(schema, f"{where}/{name}")
        elif key not in ("example", "default", "const", "enum", "value"):
            yield from _extension_faults(member, where)
    for index, item in enumerate(value if isinstance(value, list) else ()):
        yield from _extension_faults(item, f"{pointer}/{index}")


def _keyword_faults(keyword: str, value: Any, where: str) -> Iterator[str]:
    definition = vocabulary().get(keyword)
    if definition is None:
        yield f"{where}: {keyword} is not defined"
        return
    for error in definition.iter_errors(value):
        yield f"{where}: {error.json_path}: {error.message}"


def _text_faults(place: Place) -> Iterator[str]:
    present = {
        name
        for name in ("title", "summary", "description")
        if isinstance(place.value.get(name), str) and place.kind != "document"
    }
    for name in sorted(present | set(_TEXTS.get(place.kind, ()))):
        if not _translated(place.value, name):
            yield f"{place.pointer}: {name} is not there in both languages"


def _translated(value: Mapping[str, Any], name: str) -> bool:
    """Whether *value* has the text *name* in English and in Chinese."""
    translation = value.get("x-zh", {})
    if isinstance(translation, str):
        translation = {"description": translation}
    text = value.get(name)
    return bool(text) and (name == "title" or bool(_CHINESE.search(translation.get(name, ""))))


def _enum_faults(place: Place) -> Iterator[str]:
    if not _is_schema(place) or place.kind == "narrowing":
        return
    values = place.value.get("enum") or place.value.get("x-extensible-enum") or ()
    explained = place.value.get("x-enum-descriptions", {})
    for value in values:
        if str(value) not in explained:
            yield f"{place.pointer}: {value!r} is not explained"
    for name, text in explained.items():
        if name not in map(str, values):
            yield f"{place.pointer}: {name!r} is explained but not allowed"
        if not text.get("description") or not text.get("x-zh"):
            yield f"{place.pointer}: {name!r} is not explained in both languages"


def _values_named(message: str) -> set[str]:
    """The members of `self` that the interpolations of *message* show."""
    expressions = re.findall(r"\{([^{}]*)\}", message)
    members = re.compile(r"""\bself(?:\.\w+|\[(?:"[^"]*"|'[^']*')\])*""")
    return {member for expression in expressions for member in members.findall(expression)}


def _components_under(folder: Path, kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The components that the bodies of *kind* (requestBody or response) reach, by name."""
    documents = [read(path) for path in spec_paths() if path.parent == folder]
    schemas = {
        name: schema
        for document in documents
        for name, schema in document.get("components", {}).get("schemas", {}).items()
    }
    bodies = (place for document in documents for place in walk(document) if place.kind == kind)
    waiting: list[Any] = [place.value for place in bodies]
    reached: set[str] = set()
    while waiting:
        for name in set(_references(waiting.pop())) - reached:
            reached.add(name)
            waiting.append(schemas[name])
    return ((name, schemas[name]) for name in sorted(reached))


def _references(value: Any) -> Iterator[str]:
    """Names of the components to which *value* refers, in its own file or in one beside it."""
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and "#/components/schemas/" in reference:
            yield reference.rpartition("/")[2]
        for member in value.values():
            yield from _references(member)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
