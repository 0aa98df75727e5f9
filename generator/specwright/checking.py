"""Checking: every document against OpenAPI 3.1, JSON Schema 2020-12 and the vocabulary of our x- keywords."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import Any, Protocol

from . import depth, pieces, pointers, structure
from .errors import InputError, Problem, nearest
from .installation import vocabulary_root
from .kept_code import KeptCode
from .loading import Document
from .structure import KEYWORDS, Place

#: How alike (0 to 1) a keyword must be to one that is known for being taken as a slip of that.
LIKENESS = 0.83
_OPENAPI = "OpenAPI 3.1"
_JSON_SCHEMA = "JSON Schema 2020-12"
_SWAGGER = "Swagger 2.0"
_TEXT = {"type": "string"}
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
#: What OpenAPI adds to schemas, which the meta-schema of JSON Schema knows nothing of.
_IN_SCHEMAS: Mapping[str, Any] = {
    "discriminator": {
        "type": "object",
        "properties": {
            "propertyName": _TEXT,
            "mapping": {"type": "object", "additionalProperties": _TEXT},
        },
        "required": ["propertyName"],
    },
    "externalDocs": {
        "type": "object",
        "properties": {"url": _TEXT, "description": _TEXT},
        "required": ["url"],
    },
    "xml": {
        "type": "object",
        "properties": {
            **{"name": _TEXT, "namespace": _TEXT, "prefix": _TEXT},
            **{"attribute": {"type": "boolean"}, "wrapped": {"type": "boolean"}},
        },
    },
}
#: Where each name of `appliesTo` in the vocabulary lets a keyword stand.
_PLACES: Mapping[str, frozenset[str]] = {
    "document": frozenset({"document"}),
    "operation": frozenset({"operation"}),
    "components": frozenset({"components"}),
    "schema": frozenset({"schema"}),
    "parameter": frozenset({"parameter"}),
    "server": frozenset({"server"}),
    "error": frozenset({"error"}),
    "anywhere": frozenset(KEYWORDS),
}


@contextmanager
def telling(documents: Callable[[], Iterable[Document]]) -> Iterator[None]:
    """Say what is wrong with *documents* when the block, which takes sound ones for granted, trips over them.

    Raises:
        InputError: the block has failed, and the documents are not sound.
    """
    try:
        with depth.bounded(next((each.name for each in documents()), "")):
            yield
    except (AttributeError, LookupError, TypeError, ValueError):
        check(list(documents()))
        raise


class Passed(Protocol):
    """What is known to have passed the checks, from one run to the next."""

    def find(self, key: str) -> Any:
        """Something true when what has the digest *key* passed."""
        ...

    def keep(self, key: str, value: Any) -> None:
        """Keep in mind that what has the digest *key* passed."""
        ...


def check(
    documents: list[Document],
    code: KeptCode | None = None,
    passed: Passed | None = None,
    signature: str = "",
) -> None:
    """Refuse documents that are no OpenAPI 3.1, or that use keywords nobody defined.

    Args:
        documents: the documents.
        code: what the meta-schemas were compiled to in earlier runs.
        passed: what passed in earlier runs; it need not be looked at again.
        signature: hash of all that decides about it besides the documents.

    Raises:
        InputError: with every fault of every document.
    """
    problems: list[Problem] = []
    for document in documents:
        keys = _keys(document, signature) if passed is not None else {}
        known = {place for place, key in keys.items() if passed and passed.find(key)}
        left = replace(document, value=pieces.without(document.value, known)) if known else document
        found = _faults(left, code or KeptCode())
        problems.extend(found)
        if passed is not None and not found:
            for key in keys.values():
                passed.keep(key, 1)
    if problems:
        raise InputError(problems)


def _keys(document: Document, signature: str) -> dict[pieces.Place, str]:
    """What decides whether each piece of *document* is sound, as a digest."""
    version = document.value.get("openapi") if isinstance(document.value, dict) else None
    about = f"{signature} {version}".encode()
    return {
        place: hashlib.sha256(
            b"\0".join((about, repr(place).encode(), digest.encode()))
        ).hexdigest()
        for place, digest in pieces.pieces_of(document).digests.items()
    }


#: What was found in each text: a process that watches reads the same documents again and again.
_checked: dict[tuple[str, ...], tuple[Problem, ...]] = {}
_MOST_CHECKED = 256


def _faults(document: Document, code: KeptCode) -> tuple[Problem, ...]:
    left_out = repr(sorted(document.kept.get("left out", ())))
    key = (document.name, left_out, *(part.text for part in document.parts))
    if key not in _checked:
        if len(_checked) >= _MOST_CHECKED:
            _checked.clear()
        _checked[key] = tuple(_check_document(document, code))
    return _checked[key]


def check_swagger(document: Document, code: KeptCode | None = None) -> None:
    """Refuse *document*, which says that it is written in Swagger, if it is not valid Swagger 2.0.

    Args:
        document: the document as it was written.
        code: what the meta-schemas were compiled to in earlier runs.

    Raises:
        InputError: with every fault.
    """
    version = document.value["swagger"]
    if version != "2.0":
        message = f"the Swagger version {version!r} is not supported"
        raise InputError([document.problem("/swagger", message, "write swagger: '2.0'")])
    if _acceptor(_SWAGGER, code or KeptCode())(document.value):
        return
    errors = _interpreted(_SWAGGER).iter_errors(document.value)
    problems = [told for error in errors for told in _problems(document, "", error, _SWAGGER)]
    if problems:
        raise InputError(problems)


def swagger_faults(document: Document, pointer: str, value: Any, kind: str) -> Iterator[Problem]:
    """What is wrong with *value*, at *pointer* of a *document*, as an object of Swagger 2.0.

    Args:
        document: the document as it was written.
        pointer: where the object stands.
        value: the object.
        kind: its name in the schema of Swagger: parameter, response, schema or pathItem.
    """
    for error in _interpreted(f"{_SWAGGER} {kind}").iter_errors(value):
        yield from _problems(document, pointer, error, _SWAGGER)


def _check_document(document: Document, code: KeptCode) -> Iterator[Problem]:
    places = list(structure.walk(document.value))
    keywords = [problem for place in places for problem in _check_keywords(document, place, code)]
    yield from keywords
    if not keywords:
        yield from _check_openapi(document, places, code)


def _check_keywords(document: Document, place: Place, code: KeptCode) -> Iterator[Problem]:
    if not isinstance(place.value, Mapping):
        return
    known = KEYWORDS[place.kind]
    for key, value in place.value.items():
        if key.startswith("x-"):
            yield from _check_extension(document, place, key, value, code)
        elif place.kind == "schema" and key not in known:
            # To JSON Schema a keyword that nobody defined is an annotation; one that is nearly known is a slip.
            meant = nearest(key, known, LIKENESS)
            if meant:
                message = f"the schema keyword {key!r} is not defined"
                yield document.problem(pointers.join(place.pointer, key), message, meant)


def _check_extension(
    document: Document, place: Place, key: str, value: Any, code: KeptCode
) -> Iterator[Problem]:
    where = pointers.join(place.pointer, key)
    definition = vocabulary().get(key)
    if definition is None:
        # The keywords of others are none of our business; one that is nearly ours, and says what ours might, is a slip.
        if not nearest(key, vocabulary(), LIKENESS):
            return
        fitting = [name for name in vocabulary() if _acceptor(name, code)(value)]
        if meant := nearest(key, fitting, LIKENESS):
            yield document.problem(where, f"the keyword {key!r} is not defined", meant)
        return
    allowed = definition["appliesTo"]
    if not any(place.kind in _PLACES[name] for name in allowed):
        stands = " or ".join(allowed)
        yield document.problem(
            where, f"{key!r} has no meaning on a {place.kind}", f"it belongs on: {stands}"
        )
        return
    yield from _judged(document, where, value, key, code)


def _check_openapi(
    document: Document, places: Iterable[Place], code: KeptCode
) -> Iterator[Problem]:
    yield from _judged(document, "", document.value, _OPENAPI, code)
    for place in places:
        if place.kind == "schema" and _is_top_schema(place.pointer):
            yield from _judged(document, place.pointer, place.value, _JSON_SCHEMA, code)
        elif place.kind in _IN_SCHEMAS and place.parent and place.parent.kind == "schema":
            yield from _judged(document, place.pointer, place.value, place.kind, code)
        elif place.kind == "parameter":
            yield from _check_header(document, place)


def _check_header(document: Document, place: Place) -> Iterator[Problem]:
    """A header's name is a token of HTTP, lest it end its line and begin another."""
    value = place.value if isinstance(place.value, Mapping) else {}
    if value.get("in") == "header" and not _TOKEN.fullmatch(str(value.get("name", ""))):
        where = pointers.join(place.pointer, "name")
        yield document.problem(where, f"{value.get('name')!r} cannot be the name of a header")


def _judged(
    document: Document, pointer: str, value: Any, schema: str, code: KeptCode
) -> Iterator[Problem]:
    """What is wrong with *value* by the meta-schema *schema*.

    Our own compiler lets what is right pass, in a hundredth of the time; the jsonschema library has the last word
    on the rest, and words it.
    """
    if _acceptor(schema, code)(value):
        return
    for error in _interpreted(schema).iter_errors(value):
        # That responses without any status lack one is told of them as well.
        if not (error.validator == "minProperties" and _of_responses(error)):
            yield from _problems(document, pointer, error, schema)


def _problems(document: Document, prefix: str, error: Any, standard: str) -> Iterator[Problem]:
    """The faults that *error* reports: each member that is none of the *standard*'s is told at its own place."""
    from jsonschema.exceptions import best_match

    cause = best_match([error]) or error
    unknown = _unknown_members(cause)
    if not unknown:
        yield _problem(document, prefix, cause)
    for key in unknown:
        where = pointers.join(prefix, *cause.absolute_path, key)
        message = f"{key!r} is no member that {standard} has here"
        yield document.problem(where, message, nearest(key, cause.schema.get("properties", {})))


def _unknown_members(cause: Any) -> list[str]:
    """The members that *cause*, an error of the jsonschema library, is about, if it says that they are unknown."""
    if cause.validator_value is not False or not isinstance(cause.instance, Mapping):
        return []
    known, patterns = cause.schema.get("properties", {}), cause.schema.get("patternProperties", {})
    unknown = [
        key
        for key in cause.instance
        if key not in known and not any(re.search(pattern, key) for pattern in patterns)
    ]
    if cause.validator == "unevaluatedProperties":
        # What other schemas beside this one know is known to the library alone.
        return [key for key in unknown if repr(key) in cause.message]
    return unknown if cause.validator == "additionalProperties" else []


def _is_top_schema(pointer: str) -> bool:
    """Whether no other schema holds the one at *pointer*."""
    parts = pointers.split(pointer)
    return parts[-1] == "schema" or (len(parts) == 3 and parts[:2] == ("components", "schemas"))


def _problem(document: Document, prefix: str, cause: Any) -> Problem:
    """The fault that *cause*, an error of the jsonschema library, is of."""
    pointer = pointers.join(prefix, *cause.absolute_path)
    if "propertyNames" in cause.absolute_schema_path and isinstance(cause.instance, str):
        # It is the name itself that is at fault, and not the object that has it.
        pointer = pointers.join(pointer, cause.instance)
    message = cause.message if len(cause.message) <= 300 else cause.message[:297] + "..."
    hint = ""
    if cause.validator == "required" and _of_responses(cause):
        message, hint = "no status is documented", "give one, such as '200', or 'default'"
    elif cause.validator == "anyOf" and all(
        each.keys() == {"required"} for each in cause.schema["anyOf"]
    ):
        wanted = [name for each in cause.schema["anyOf"] for name in each["required"]]
        message = f"none of these members is there: {', '.join(wanted)}"
    elif cause.validator == "type":
        hint = _TYPE_HINTS.get(pointers.split(pointer)[-1:], "")
        if cause.instance is None or isinstance(cause.instance, bool):
            # In the words of the document, not of Python.
            written = json.dumps(cause.instance)
            message = message.replace(repr(cause.instance), written, 1)
    return document.problem(pointer, message, hint)


def _of_responses(error: Any) -> bool:
    """Whether *error* of the jsonschema library is about all responses of an operation."""
    return bool(error.absolute_path) and error.absolute_path[-1] == "responses"


_EXCLUSIVE = "it holds the limit itself; only in OpenAPI 3.0 is it true or false, beside the limit"
#: What is wanted of members that people often give another type.
_TYPE_HINTS: Mapping[tuple[str, ...], str] = {
    ("exclusiveMinimum",): _EXCLUSIVE,
    ("exclusiveMaximum",): _EXCLUSIVE,
    ("schema",): "leave it out where nothing is said of the value",
}


@cache
def vocabulary() -> Mapping[str, Any]:
    """The definitions of our x- keywords, by keyword."""
    folder = vocabulary_root()
    return {
        path.stem: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("x-*.json"))
    }


@cache
def _meta_schema(name: str) -> Any:
    """The schema of an x- keyword, of OpenAPI 3.1, of JSON Schema or of Swagger 2.0, as plain data."""
    if name == _OPENAPI:
        return published_schema("v3.1")
    if name == _JSON_SCHEMA:
        from jsonschema import Draft202012Validator

        return Draft202012Validator.META_SCHEMA
    if name.startswith(_SWAGGER):
        from .swagger.metaschema import document_schema, object_schema

        kind = name.removeprefix(_SWAGGER).strip()
        return object_schema(kind) if kind else document_schema()
    return vocabulary().get(name) or _IN_SCHEMAS[name]


def published_schema(version: str) -> Any:
    """The JSON Schema that the OpenAPI Initiative published for a *version*, such as v2.0 or v3.1."""
    # Read as data: importing openapi-spec-validator takes longer than all the checks.
    found = find_spec("openapi_spec_validator")
    assert found is not None and found.submodule_search_locations
    resources = Path(found.submodule_search_locations[0]) / "resources"
    return json.loads((resources / "schemas" / version / "schema.json").read_text("utf-8"))


def _by_identifier() -> dict[str, Any]:
    return {definition["$id"]: definition for definition in vocabulary().values()}


_acceptors: dict[str, Callable[[object], bool]] = {}


def _acceptor(name: str, code: KeptCode) -> Callable[[object], bool]:
    """The function that says whether a value is valid by the meta-schema *name*."""
    if name not in _acceptors:
        namespace: dict[str, Any] = {"__name__": "specwright.compiled"}
        exec(code.find(f"meta-schema {name}", lambda: _compiled(name)), namespace)
        _acceptors[name] = namespace["is_valid_instance"]
    return _acceptors[name]


def _compiled(name: str) -> CodeType:
    from .validation import compile_schema

    return compile(compile_schema(_meta_schema(name), _by_identifier()).source, name, "exec")


@cache
def _interpreted(name: str) -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    resources = [(key, Resource.from_contents(value)) for key, value in _by_identifier().items()]
    return Draft202012Validator(_meta_schema(name), registry=Registry().with_resources(resources))
