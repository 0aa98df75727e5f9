"""Mutations of specs: of their structure (nodes deleted, doubled, exchanged, of other types) and of their bytes."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from specwright import pointers

Path = tuple[str | int, ...]

#: Values of every type, and values that are odd for their type.
ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, -0.0, 0.5, 1e308, 10**300, -(10**30), 2**53 + 1, "", " ", "x", "\0", "\ud800",
    "null", "#", "#/", "#/components/schemas/Thing", "a.yaml", "/", "//", "..", "~", "~2", "{", "{}", "{x}", "[",
    "(", "^(a+)+$", "\u202e", "a" * 300, "object", "array", "string", "integer", "query", "path", "200", "2XX",
    "default", "json", "application/json", [], [None], [[]], [{}], ["x", "x"], [0, False], {}, {"": None},
    {"x": []}, {"type": "object"}, {"type": []}, {"type": ["null"]}, {"$ref": "#"}, {"$ref": ""}, {"$ref": None},
    {"$ref": "#/components/schemas"}, {"allOf": []}, {"allOf": [{}]}, {"oneOf": [{}, {}]}, {"enum": [None]},
    {"enum": [[], {}, 1, 1.0, True]}, {"const": None}, {"const": {"a": [1]}}, {"not": {}}, {"properties": {}},
    {"items": False}, {"additionalProperties": False, "properties": {"": {}}}, {"default": [{}]},
    {"prefixItems": [{}], "type": "array"}, {"if": True}, {"if": {"type": "object"}, "then": False},
    {"discriminator": {"propertyName": "x"}, "oneOf": [{"$ref": "#/components/schemas/Thing"}]},
    {"type": "object", "patternProperties": {"^a": {"type": "string"}}}, {"type": "array", "contains": {}},
    {"type": "string", "format": "binary"}, {"type": ["string", "array", "object"], "items": {"type": "null"}},
    {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Thing"}}}]},
)  # fmt: skip

#: Keywords that are put where they were not.
KEYWORDS = (
    "$ref", "$id", "$anchor", "$defs", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then",
    "items", "prefixItems", "contains", "properties", "patternProperties", "additionalProperties", "required",
    "propertyNames", "unevaluatedProperties", "dependentSchemas", "dependentRequired", "discriminator", "default",
    "example", "examples", "format", "pattern", "minimum", "maximum", "multipleOf", "minLength", "maxLength",
    "uniqueItems", "nullable", "readOnly", "deprecated", "title", "description", "summary", "externalDocs",
    "parameters", "requestBody", "responses", "content", "schema", "headers", "servers", "security", "callbacks",
    "links", "encoding", "style", "explode", "in", "name", "operationId", "tags", "x-zh", "x-name", "x-source",
    "x-error-codes", "x-validations", "x-unit", "x-enum-descriptions", "x-extensible-enum", "x-protocol",
    "x-endpoint", "x-client-parameter", "x-idempotency-token", "x-authorization", "x-changelog", "x-other",
)  # fmt: skip


def paths(value: Any, at: Path = ()) -> Iterator[Path]:
    """The path of every node of *value*, the root included."""
    pending = [(value, at)]
    while pending:
        node, where = pending.pop()
        yield where
        if isinstance(node, dict):
            pending.extend((child, (*where, key)) for key, child in node.items())
        elif isinstance(node, list):
            pending.extend((child, (*where, index)) for index, child in enumerate(node))


def at(value: Any, path: Path) -> Any:
    """The node of *value* at *path*."""
    for token in path:
        value = value[token]
    return value


class StructureMutator:
    """Mutates documents as trees.

    Args:
        choices: where choices come from.
        donors: documents that parts are taken from.
    """

    def __init__(self, choices: random.Random, donors: list[Any]) -> None:
        self._choices = choices
        self._donors = donors
        self._mutations: tuple[Callable[[Any, Path], None], ...] = (
            self._delete,
            self._replace,
            self._replace,
            self._exchange,
            self._graft,
            self._add_keyword,
            self._add_keyword,
            self._rename,
            self._wrap,
            self._double,
            *([self._give_alike] * 5),
            *([self._refer] * 3),
        )

    def mutate(self, document: Any) -> Any:
        """A copy of *document* with one to three mutations."""
        root = {"root": copy.deepcopy(document)}
        for _ in range(self._choices.choice((1, 1, 1, 2, 3))):
            places = list(paths(root))[1:]
            self._choices.choice(self._mutations)(root, self._choices.choice(places))
            if "root" not in root:
                return None
        return root["root"]

    def _odd(self) -> Any:
        return copy.deepcopy(self._choices.choice(ODD_VALUES))

    def _parent(self, root: Any, path: Path) -> tuple[Any, Any]:
        return at(root, path[:-1]), path[-1]

    def _delete(self, root: Any, path: Path) -> None:
        holder, key = self._parent(root, path)
        del holder[key]

    def _replace(self, root: Any, path: Path) -> None:
        holder, key = self._parent(root, path)
        holder[key] = self._odd()

    def _exchange(self, root: Any, path: Path) -> None:
        other = self._choices.choice(list(paths(root))[1:])
        if path[: len(other)] == other or other[: len(path)] == path:
            return
        (one, one_key), (two, two_key) = self._parent(root, path), self._parent(root, other)
        one[one_key], two[two_key] = two[two_key], one[one_key]

    def _graft(self, root: Any, path: Path) -> None:
        donor = self._choices.choice(self._donors)
        holder, key = self._parent(root, path)
        holder[key] = copy.deepcopy(at(donor, self._choices.choice(list(paths(donor)))))

    def _add_keyword(self, root: Any, path: Path) -> None:
        node = at(root, path)
        if not isinstance(node, dict):
            node = at(root, path[:-1])
        if isinstance(node, dict) and node is not root:
            donor = self._choices.choice(self._donors)
            keyword = self._choices.choice(KEYWORDS)
            known = [where for where in paths(donor) if where and where[-1] == keyword]
            # A value that the keyword has elsewhere gets further than one that is wrong anyway.
            if known and self._choices.random() < 0.7:
                node[keyword] = copy.deepcopy(at(donor, self._choices.choice(known)))
            else:
                node[keyword] = self._odd()

    def _give_alike(self, root: Any, path: Path) -> None:
        """Another value that the same keyword has elsewhere."""
        donor = self._choices.choice((root["root"], *self._donors))
        known = [where for where in paths(donor) if where and where[-1] == path[-1]]
        if known:
            holder, key = self._parent(root, path)
            holder[key] = copy.deepcopy(at(donor, self._choices.choice(known)))

    def _refer(self, root: Any, path: Path) -> None:
        """A `$ref` to some place of the document, more often than not to a component."""
        places = [where[1:] for where in paths(root) if len(where) > 1] or [("info",)]
        components = [where for where in places if where[0] == "components" and len(where) == 3]
        chosen = self._choices.choice(
            components if components and self._choices.random() < 0.8 else places
        )
        holder, key = self._parent(root, path)
        if holder is not root:
            holder[key] = {"$ref": f"#{pointers.join('', *chosen)}"}

    def _rename(self, root: Any, path: Path) -> None:
        holder, key = self._parent(root, path)
        if isinstance(holder, dict) and holder is not root:
            texts = [odd for odd in ODD_VALUES if isinstance(odd, str)]
            fresh = self._choices.choice((*KEYWORDS, *texts, *holder))
            items = [(fresh if name == key else name, each) for name, each in holder.items()]
            holder.clear()
            holder.update(items)

    def _wrap(self, root: Any, path: Path) -> None:
        holder, key = self._parent(root, path)
        holder[key] = self._choices.choice(
            ([holder[key]], {self._choices.choice(KEYWORDS): holder[key]}, [holder[key]] * 2)
        )

    def _double(self, root: Any, path: Path) -> None:
        holder, key = self._parent(root, path)
        if isinstance(holder, list):
            holder.insert(self._choices.randrange(len(holder) + 1), copy.deepcopy(holder[key]))
        elif holder is not root:
            holder[f"{key}{self._choices.choice(('2', '_', ' ', 'X'))}"] = copy.deepcopy(
                holder[key]
            )


def mutate_bytes(choices: random.Random, data: bytes) -> bytes:
    """*data* with a few stretches changed, taken out, doubled or overwritten by what YAML finds difficult."""
    difficult = (
        b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\t", b"\n", b"&a ", b"*a", b"<<: ", b"!!int ", b"? ",
        b": ", b"- ", b"{", b"}", b"[", b"]", b"'", b'"', b"\\", b"|\n", b">-\n", b"#", b"%YAML 1.1\n", b"---\n",
        b"...\n", b"@", b"`", b"1e999", b".nan", b"0x", b"9" * 500, b"\xe2\x80\xa8", b"\xc2\x85", b"~", b"\x1b[31m",
    )  # fmt: skip
    changed = bytearray(data)
    for _ in range(choices.choice((1, 1, 2, 4))):
        start = choices.randrange(len(changed) + 1)
        end = min(len(changed), start + choices.choice((0, 0, 1, 2, 8, 40)))
        piece = choices.choice(
            (
                b"",
                choices.choice(difficult),
                changed[start:end] * 2,
                bytes([choices.randrange(256)]),
            )
        )
        changed[start:end] = piece
    return bytes(changed)
