"""OpenAPI 3.0 as OpenAPI 3.1: what the two say differently, mended so that every place keeps its pointer."""

from __future__ import annotations

import re
from typing import Any

from . import pointers, structure
from .structure import label

#: What may stand beside a `$ref` in OpenAPI 3.0 without being ignored: it says nothing about the instance.
_ANNOTATIONS = frozenset(
    {"$ref", "title", "description", "deprecated", "readOnly", "writeOnly", "nullable"}
)
#: What tells the reader about a composed schema rather than the instance.
_KEPT = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
    }
)
#: Keywords that refer to other schemas.
_COMPOSING = ("$ref", "allOf", "oneOf", "anyOf")
#: What the text of a document holds that says something in another way than OpenAPI 3.1 does, or hides such a word.
_SIGNS = ("nullable", "x-enum-descriptions", "\\u", "\\x", "\\\n", "\\\r")
_NAMED_EXAMPLES = re.compile(r"""examples["']?\s*:(?!\s*\[)""")
_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def says_otherwise(value: Any, text: str) -> bool:
    """Whether the document *value*, written as *text*, can hold anything that `upgrade` changes."""
    old = isinstance(value, dict) and str(value.get("openapi")).startswith("3.0.")
    return old or any(sign in text for sign in _SIGNS) or bool(_NAMED_EXAMPLES.search(text))


def upgrade(value: Any, *, styles_of_parts: bool = False) -> None:
    """Turn the OpenAPI 3.0 document *value* into one of 3.1.

    Documents of 3.1 are left as they are, but for what many write there all the same: `nullable`, which 3.1 no
    longer has, examples by name, which only parameters and bodies have, and explanations of values as a list.

    Args:
        value: the document, which is changed.
        styles_of_parts: whether styles in bodies in parts count: they do where the document was one of Swagger 2.0,
            which joins the arrays of all forms.
    """
    if not (isinstance(value, dict) and isinstance(value.get("openapi"), str)):
        return
    old = value["openapi"].startswith("3.0.")
    forgets = old and not styles_of_parts
    for place in list(structure.walk(value)):
        if place.kind == "schema" and isinstance(place.value, dict):
            if old:
                _upgrade_schema(place.value)
            _spell_nullable(place.value)
            _list_examples(place.value)
            _explain_by_value(place.value)
        elif place.kind == "encoding" and isinstance(place.value, dict) and forgets:
            _forget_styles(place)
    if old:
        value["openapi"] = "3.1.0"


def _forget_styles(encoding: structure.Place) -> None:
    """OpenAPI 3.0 ignores styles in bodies that are not URL-encoded; 3.1 has them in parts, too."""
    parent = encoding.parent
    media_type = pointers.split(parent.pointer)[-1] if parent is not None else ""
    if media_type.strip().lower().startswith("multipart/"):
        for keyword in ("style", "explode", "allowReserved"):
            encoding.value.pop(keyword, None)


def _upgrade_schema(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("$ref"), str):
        for name in [name for name in schema if name not in _ANNOTATIONS and name[:2] != "x-"]:
            del schema[name]
        return
    for exclusive, limit in _LIMITS:
        given = schema.get(exclusive)
        if isinstance(given, bool):
            del schema[exclusive]
            if given and limit in schema:
                schema[exclusive] = schema.pop(limit)
    if schema.get("format") == "byte" and schema.get("type") == "string":
        schema["contentEncoding"] = "base64"
        del schema["format"]


def _spell_nullable(schema: dict[str, Any]) -> None:
    """`nullable: true` as a type of its own.

    Beside what refers to other schemas it is how documents say that null will do as well, although the letter of
    OpenAPI 3.0.3 gives it no meaning there; beside nothing of the kind and without a type it says nothing.
    """
    given = schema.get("nullable")
    if not isinstance(given, bool):
        return
    del schema["nullable"]
    if not given:
        return
    if any(schema.get(keyword) for keyword in _COMPOSING):
        _allow_null(schema)
        return
    kind = schema.get("type")
    if kind is None:
        return
    kinds = [kind] if isinstance(kind, str) else list(kind)
    schema["type"] = kinds if "null" in kinds else [*kinds, "null"]
    # OpenAPI 3.0 wants null among the values of an enum as well, which many forget, and the type says it.
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]


def _allow_null(schema: dict[str, Any]) -> None:
    """Let null pass beside what the composed *schema* describes, whose annotations stay where they are."""
    for keyword in ("oneOf", "anyOf"):
        branches = schema.get(keyword)
        if isinstance(branches, list) and "type" not in schema and "allOf" not in schema:
            schema[keyword] = [*branches, {"type": "null"}]
            return
    described = {key: schema.pop(key) for key in list(schema) if not _is_annotation(key)}
    schema["anyOf"] = [described, {"type": "null"}]


def _is_annotation(keyword: str) -> bool:
    return keyword in _KEPT or keyword.startswith("x-")


def _list_examples(schema: dict[str, Any]) -> None:
    """Examples by name, as bodies have them, as the list that JSON Schema wants."""
    named = schema.get("examples")
    if isinstance(named, dict):
        schema["examples"] = [
            each["value"] if isinstance(each, dict) and "value" in each else each
            for each in named.values()
        ]


def _explain_by_value(schema: dict[str, Any]) -> None:
    """The meanings of the values of an enum by value, where they are a list in the order of the values."""
    values, meanings = schema.get("enum"), schema.get("x-enum-descriptions")
    if isinstance(values, list) and isinstance(meanings, list) and len(values) == len(meanings):
        schema["x-enum-descriptions"] = {
            label(value): {"description": meaning}
            for value, meaning in zip(values, meanings, strict=True)
            if meaning
        }
