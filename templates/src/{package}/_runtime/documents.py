"""Requests in files: JSON, or YAML where PyYAML is installed."""

from __future__ import annotations

import json
import sys
from collections.abc import Hashable
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

__all__ = ["DocumentError", "parse_document", "read_document"]


class DocumentError(ValueError):
    """A file cannot be read, or does not hold one JSON or YAML document. The text says where."""


def read_document(path: str) -> Any:
    """The document in the file at *path*; "-" is the standard input.

    Files that end in ".json" are JSON; everything else is read as JSON first and as YAML then.

    Raises:
        DocumentError: it cannot be read, is not UTF-8, is malformed, names a key twice, or is YAML
            and PyYAML is not installed.
    """
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise DocumentError(f"{path}: is not UTF-8 at byte {error.start}") from None
    return parse_document(text, path)


def parse_document(text: str, path: str) -> Any:
    """The document in *text*, which came from *path*.

    Raises:
        DocumentError: as `read_document` does.
    """
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except _DuplicateKeyError as error:
        raise DocumentError(f"{path}: {error}") from None
    except RecursionError:
        raise DocumentError(f"{path}: is nested too deeply") from None
    except ValueError as error:
        if path.casefold().endswith(".json") or text.lstrip()[:1] in ("{", "["):
            fault: Exception = error
        else:
            return _parse_yaml(text, path)
    if path.casefold().endswith(".json"):
        raise DocumentError(f"{path}: is not JSON: {fault}")
    try:
        # What starts like JSON may still be YAML in its flow style.
        return _parse_yaml(text, path)
    except DocumentError:
        raise DocumentError(f"{path}: is neither JSON ({fault}) nor YAML") from None


class _DuplicateKeyError(Exception):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document: dict[str, Any] = {}
    for key, value in pairs:
        if key in document:
            raise _DuplicateKeyError(f"the key {key!r} stands twice in one object")
        document[key] = value
    return document


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


def _parse_yaml(text: str, path: str) -> Any:
    try:
        yaml = import_module("yaml")
    except ImportError:
        raise DocumentError(
            f"{path}: is not JSON, and YAML cannot be read: install PyYAML, or give JSON"
        ) from None
    try:
        return yaml.load(text, Loader=_yaml_loader(yaml))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        problem = getattr(error, "problem", None) or str(error)
        raise DocumentError(f"{where}: {problem}") from None
    except RecursionError:
        raise DocumentError(f"{path}: is nested too deeply") from None
    except ValueError as error:
        raise DocumentError(f"{path}: {error}") from None


def _yaml_loader(yaml: Any) -> Any:
    """A safe loader that refuses a key that stands twice, and leaves dates the texts that they are."""
    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("Loader", (base,), {})
    loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }

    def construct(self: Any, node: Any) -> dict[Any, Any]:
        self.flatten_mapping(node)
        document: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable) or key in document:
                raise yaml.constructor.ConstructorError(
                    None,
                    None,
                    f"the key {key!r} stands twice in one mapping, or is no text",
                    key_node.start_mark,
                )
            document[key] = self.construct_object(value_node, deep=True)
        return document

    loader.add_constructor("tag:yaml.org,2002:map", construct)
    return loader
