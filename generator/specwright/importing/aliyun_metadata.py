"""The form of Alibaba Cloud's API metadata: what is relied upon, and which edition belongs to which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import depth
from ..errors import InputError, Problem
from ..loading import Document
from ..pointers import join
from .reporting import shown

PROTOCOLS: Mapping[str, str] = {"RPC": "aliyun-rpc", "ROA": "aliyun-roa"}

_TEXT: Mapping[str, Any] = {"type": ["string", "null"]}
_FLAG: Mapping[str, Any] = {"type": ["boolean", "null"]}
_SCALAR: Mapping[str, Any] = {"type": ["string", "number", "null"]}
_SCHEMA: Mapping[str, Any] = {"$ref": "#/$defs/schema"}
_SCHEMAS: Mapping[str, Any] = {"type": ["object", "null"], "additionalProperties": _SCHEMA}
_TEXTS: Mapping[str, Any] = {"type": ["array", "null"], "items": {"type": "string"}}
_ALTERNATIVES: Mapping[str, Any] = {"type": ["array", "null"], "items": _SCHEMA}
_HOST: Mapping[str, Any] = {"type": ["string", "null"], "pattern": r"^[A-Za-z0-9.-]*$(?!\n)"}


def _each(names: str, form: Mapping[str, Any]) -> dict[str, Any]:
    return dict.fromkeys(names.split(), form)


_SHAPE: Mapping[str, Any] = {
    "$defs": {
        "schema": {
            "type": "object",
            "properties": {
                **_each("type format title description pattern", _TEXT),
                **_each("required docRequired deprecated nullable uniqueItems", _FLAG),
                **_each("readOnly writeOnly", _FLAG),
                **_each("allOf anyOf oneOf", _ALTERNATIVES),
                "$ref": {"type": "string"},
                "enum": {"type": ["array", "null"]},
                "enumValueTitles": {"type": ["object", "null"]},
                "properties": _SCHEMAS,
                "items": _SCHEMA,
                "additionalProperties": {
                    "if": {"type": "object"},
                    "then": _SCHEMA,
                    "else": {"type": ["boolean", "null"]},
                },
            },
        },
        "directory": {
            "if": {"type": "object"},
            "then": {
                "properties": {
                    "title": _TEXT,
                    "children": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/directory"},
                    },
                }
            },
            "else": {"type": "string"},
        },
    },
    "type": "object",
    "required": ["info", "apis"],
    "properties": {
        "info": {
            "type": "object",
            "required": ["style", "product", "version"],
            "properties": {
                "style": {"enum": list(PROTOCOLS)},
                **_each("product version", {"type": "string", "minLength": 1}),
            },
        },
        "directories": {"type": ["array", "null"], "items": {"$ref": "#/$defs/directory"}},
        "apis": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "properties": {
                    **_each("title summary description extraInfo responseDemo", _TEXT),
                    **_each("requestParamsDescription responseParamsDescription", _TEXT),
                    **_each("methods consumes produces schemes", _TEXTS),
                    "path": {"type": "string", "pattern": "^/"},
                    "deprecated": _FLAG,
                    "security": {"type": ["array", "null"]},
                    "parameters": {
                        "type": ["array", "null"],
                        "items": {
                            "type": "object",
                            "required": ["name", "in"],
                            "properties": {
                                "name": {"type": "string", "minLength": 1},
                                "in": {"type": "string"},
                                "style": _TEXT,
                                "schema": _SCHEMA,
                            },
                        },
                    },
                    "responses": {
                        "type": ["object", "null"],
                        "additionalProperties": {
                            "type": "object",
                            "properties": {
                                "description": _TEXT,
                                "schema": _SCHEMA,
                                "headers": {
                                    "type": ["object", "null"],
                                    "additionalProperties": {
                                        "type": "object",
                                        "properties": {"description": _TEXT, "schema": _SCHEMA},
                                    },
                                },
                            },
                        },
                    },
                    "errorCodes": {
                        "type": ["object", "null"],
                        "additionalProperties": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    **_each("errorCode errorMessage", _SCALAR),
                                    "description": _TEXT,
                                },
                            },
                        },
                    },
                },
            },
        },
        "components": {"type": ["object", "null"], "properties": {"schemas": _SCHEMAS}},
        "endpoints": {
            "type": ["array", "null"],
            "items": {
                "type": "object",
                "required": ["regionId", "endpoint"],
                "properties": {
                    "regionId": {"type": "string", "pattern": r"^[a-z0-9-]+$(?!\n)"},
                    **_each("endpoint public vpc", _HOST),
                },
            },
        },
    },
}
"""What of the metadata is relied upon."""


def check(document: Document) -> None:
    """Refuse what is no such metadata.

    Raises:
        InputError: with every member that is of another form.
    """
    from jsonschema import Draft202012Validator

    from ..validation import compile_schema

    with depth.bounded(document.name):
        # The library, which words what is wrong, takes a hundred times as long.
        if not compile_schema(_SHAPE).is_valid(document.value):
            faults = Draft202012Validator(_SHAPE).iter_errors(document.value)
            raise InputError(_problem(document, fault) for fault in faults)


def _problem(document: Document, fault: Any) -> Problem:
    message = fault.message.replace(repr(fault.instance), shown(fault.instance), 1)
    return document.problem(join("", *fault.absolute_path), message)


def check_editions(english: Document, chinese: Document) -> None:
    """Refuse texts of another product or version than that of the *english* edition.

    Raises:
        InputError: the *chinese* edition describes something else.
    """
    of_english, of_chinese = english.value["info"], chinese.value["info"]
    problems = [
        chinese.problem(
            join("/info", name),
            f"the {name} is {shown(of_chinese[name])} here and {shown(of_english[name])} in {english.name}",
            "give --zh the Chinese edition of the same file",
        )
        for name in ("product", "version", "style")
        if of_chinese[name] != of_english[name]
    ]
    if problems:
        raise InputError(problems)


def members(value: Any, *names: str) -> Any:
    """The object under the member names *names* of *value*, {} where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}
