"""Schemas of Alibaba Cloud's API metadata as JSON Schemas of our dialect."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from ..pointers import join, split
from ..structure import label
from ..validation.patterns import fault_of
from .aliyun_metadata import members
from .aliyun_values import converted, number
from .reporting import Report, shown
from .texts import described, is_chinese, joined, text

Schema = dict[str, Any]

_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array"})
_SIZES = frozenset("minLength maxLength minItems maxItems minProperties maxProperties".split())
#: The types of the values that each limit is about.
_KINDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("minLength", "maxLength"), ("string",)),
    **dict.fromkeys(("minItems", "maxItems"), ("array",)),
    **dict.fromkeys(("minProperties", "maxProperties"), ("object",)),
    **dict.fromkeys(("minimum", "maximum"), ("integer", "number")),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), ("integer", "number")),
    **{"multipleOf": ("integer", "number"), "uniqueItems": ("array",), "pattern": ("string",)},
}
_FLAGS = ("deprecated", "readOnly", "writeOnly")
_TEXTS = frozenset({"title", "description"})
#: What says something beside a `$ref`.
_BESIDE = frozenset({"$ref", "required", "docRequired", "deprecated", *_TEXTS})
#: What a branch of `allOf` may say of the object that all of them describe.
_OF_BRANCHES = frozenset({"$ref", "type", "properties", "allOf", "required", *_TEXTS})
_PLACED = frozenset(
    {
        *("type", "format", "enum", "enumValueTitles", "default", "example"),
        *("properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "nullable"),
        *_BESIDE,
        *_KINDS,
        *_FLAGS,
    }
)
#: Steps of a pointer that name nothing.
_STEPS = frozenset({"apis", "components", "schemas", "parameters", "schema", "properties"})


class Described(NamedTuple):
    """A schema of the metadata in both editions, and its pointer."""

    english: Any
    chinese: Any
    pointer: str


class Components(Protocol):
    """The schemas that others may refer to."""

    def reference(self, reference: str, *, closed: bool) -> str | None:
        """What refers to our form of the schema behind *reference*, None where there is none."""
        ...

    def find(self, reference: str) -> Described | None:
        """The schema behind *reference*, None where there is none."""
        ...


class Schemas:
    """Turns schemas of the English edition, with the texts of the Chinese one, into ours.

    Args:
        report: told of what cannot be taken over.
        components: the schemas that others may refer to.
        closed: whether objects refuse members that are not described and lack none that is required: those of
            requests do.
    """

    def __init__(self, report: Report, components: Components, *, closed: bool) -> None:
        self._report = report
        self._components = components
        self._closed = closed

    def of(self, english: Any, chinese: Any, pointer: str) -> Schema:
        """The schema at *pointer* of the metadata."""
        if not isinstance(english, Mapping):
            return {}
        texts = self._texts(english, chinese, pointer)
        if is_required(english) and english.get("docRequired") is False:
            told = "the documentation calls optional what the service demands"
            self._report.lose(join(pointer, "docRequired"), told)
        if isinstance(english.get("$ref"), str):
            return {**self._referring(english, pointer), **texts}
        self._report.unplaced(english, pointer, _PLACED)
        schema: Schema = {**self._type(english, pointer), **texts}
        schema.update({name: True for name in _FLAGS if english.get(name) is True})
        schema.update(self._limits(english, schema.get("type", ""), pointer))
        schema.update(self._values(english, chinese, schema, pointer))
        schema.update(self._members(english, chinese, pointer))
        schema.update(self._alternatives(english, chinese, schema, pointer))
        if english.get("nullable") is True and "type" in schema:
            schema["type"] = [schema["type"], "null"]
            if "enum" in schema:
                schema["enum"] = [*schema["enum"], None]
        return schema

    def _texts(self, english: Any, chinese: Any, pointer: str) -> Schema:
        """The description, for which the title stands where there is none, and the title beside it."""
        told = self._report.described(english, chinese, pointer, "description", "title")
        title = text(english, "title") if text(english, "description") else ""
        if not title or title == told["description"]:
            return told
        if is_chinese(title) and not is_chinese(told["description"]):
            self._report.lose(join(pointer, "title"), "a title in Chinese has no English one")
            return told
        titled = described(english, chinese, "title", name="title")
        return joined({"title": titled, "description": told})

    def _referring(self, english: Mapping[str, Any], pointer: str) -> Schema:
        self._report.unplaced(english, pointer, _BESIDE)
        reference = self._components.reference(english["$ref"], closed=self._closed)
        if reference is None:
            told = f"{shown(english['$ref'])} leads nowhere, so anything is let in"
            self._report.lose(join(pointer, "$ref"), told)
            return {}
        return {
            "$ref": reference,
            **({"deprecated": True} if english.get("deprecated") is True else {}),
        }

    def _type(self, english: Mapping[str, Any], pointer: str) -> Schema:
        kind = english.get("type")
        if kind not in _TYPES:
            if kind not in (None, "", "any"):
                self._report.lose(join(pointer, "type"), f"the type {shown(kind)} is not known")
            kind = "object" if english.get("properties") else "array" if "items" in english else ""
        if not kind:
            return {}
        return {"type": kind, **({"format": english["format"]} if english.get("format") else {})}

    # ------------------------------------------------------------------ limits

    def _limits(self, english: Mapping[str, Any], kind: str, pointer: str) -> Schema:
        """What limits a value of type *kind*; what does not is told."""
        limits: Schema = {}
        for name in _KINDS:
            said = english.get(name)
            if said is None or said == "" or said is False:
                continue
            limit = self._limit(english, name)
            if kind and kind not in _KINDS[name]:
                told = f"{name} says nothing about a value of type {kind}"
            elif limit is None:
                told = f"{shown(said)} is no {name}"
            elif name == "pattern" and (fault := fault_of(limit)):
                told = fault
            else:
                limits[name] = limit
                continue
            self._report.lose(join(pointer, name), told)
        for name, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            # As in OpenAPI 3.0, where it says whether the bound itself is outside.
            if english.get(name) is True:
                limits.pop(bound, None)
        return limits

    @staticmethod
    def _limit(english: Mapping[str, Any], name: str) -> Any:
        if name in ("pattern", "uniqueItems"):
            return english[name]
        if english.get(name) is True and name.startswith("exclusive"):
            name = name.removeprefix("exclusive").lower()
        limit = number(english.get(name))
        if name in _SIZES and (limit is None or limit < 0 or not isinstance(limit, int)):
            return None
        if name == "multipleOf" and limit is not None and limit <= 0:
            return None
        return limit

    # ------------------------------------------------------------------ values

    def _values(
        self, english: Mapping[str, Any], chinese: Any, schema: Schema, pointer: str
    ) -> Schema:
        """Enum, default and example; those that the schema itself does not allow are left out and told."""
        values: Schema = {}
        titles = english.get("enumValueTitles") or {}
        titled = (
            bool(titles)
            and not english.get("enum")
            and schema.get("type") in ("string", "integer", "number")
        )
        # Values that are only explained may not be all that there are.
        listed = list(titles) if titled else english.get("enum") or ()
        allowed = [converted(each, schema) for each in listed]
        strange = [each for each, value in zip(listed, allowed, strict=True) if value is None]
        if strange:
            more = f" and {len(strange) - 3} more" if len(strange) > 3 else ""
            told = f"{', '.join(map(shown, strange[:3]))}{more} are none of the schema"
            self._report.lose(join(pointer, "enum"), f"of the values, {told}")
        # Some cannot be keys.
        allowed = list({repr(each): each for each in allowed if each is not None}.values())
        if allowed:
            # A reply may bring a value that is newer than the description, and what is left out is allowed as well.
            is_closed = self._closed and not strange and not titled
            values["enum" if is_closed else "x-extensible-enum"] = allowed
            values.update(_meanings(titles, members(chinese, "enumValueTitles"), allowed))
        known = set(map(label, allowed))
        unused = [each for each in titles if each not in known]
        if unused and not titled:
            told = f"{shown(unused[0])} is explained and is none of the values"
            self._report.lose(join(pointer, "enumValueTitles"), told)
        for name, keyword in (("default", "default"), ("example", "examples")):
            if english.get(name) in (None, ""):
                continue
            value = converted(english[name], schema)
            if value is None or (allowed and not strange and not titled and value not in allowed):
                told = f"{shown(english[name])} is no value of the schema"
                self._report.lose(join(pointer, name), told)
            else:
                values[keyword] = [value] if keyword == "examples" else value
        return values

    # ------------------------------------------------------------------ members

    def _members(self, english: Mapping[str, Any], chinese: Any, pointer: str) -> Schema:
        made: Schema = {}
        properties = self._properties(Described(english, chinese, pointer), ())
        if properties is not None:
            made.update({"type": "object"} if english.get("allOf") else {})
            ours = {name: self.of(*each) for name, each in properties.items()}
            made.update(self.object(properties, ours))
        for name in ("items", "additionalProperties"):
            inner = english.get(name)
            if isinstance(inner, Mapping):
                where = join(pointer, name)
                made[name] = self.of(inner, members(chinese, name), where)
                if is_required(inner):
                    self._report.lose(
                        join(where, "required"), "an item is not demanded by its name"
                    )
            elif inner is not None:
                made[name] = inner
        return made

    def _properties(
        self, described: Described, within: tuple[str, ...]
    ) -> dict[str, Described] | None:
        """The properties of an object and of all the branches of its `allOf`, None where there are none."""
        english, chinese, pointer = described
        branches = list(self._branches(described, within))
        found: dict[str, Described] = {}
        for _, properties in branches:
            for name, each in (properties or {}).items():
                if found.setdefault(name, each).english != each.english:
                    told = f"another branch describes {shown(name)} in another way"
                    self._report.refuse(each.pointer, told)
        own = english.get("properties")
        if own is None and all(properties is None for _, properties in branches):
            return None
        for branch, _ in branches:
            self._report.unplaced(branch.english, branch.pointer, _OF_BRANCHES)
        texts = members(chinese, "properties")
        for name, each in (own or {}).items():
            where = join(pointer, "properties", name)
            found[name] = Described(each, texts.get(name), where)
        return found

    def _branches(
        self, described: Described, within: tuple[str, ...]
    ) -> Iterator[tuple[Described, dict[str, Described] | None]]:
        """Each branch of `allOf`, or what it refers to, and its properties."""
        for branch in _listed(described, "allOf"):
            reference = branch.english.get("$ref")
            if reference in within:
                self._report.refuse(branch.pointer, f"{shown(reference)} leads back to itself")
            elif not isinstance(reference, str):
                yield branch, self._properties(branch, within)
            elif target := self._components.find(reference):
                yield target, self._properties(target, (*within, reference))

    def _alternatives(
        self, english: Mapping[str, Any], chinese: Any, schema: Schema, pointer: str
    ) -> Schema:
        """What the value is to be besides: any or one of some schemas, or all of them where these are no objects."""
        made: Schema = {}
        for name in ("anyOf", "oneOf", "allOf"):
            branches = list(_listed(Described(english, chinese, pointer), name))
            if not branches or (name == "allOf" and "properties" in schema):
                continue
            if self._closed and "properties" in schema:
                told = f"properties beside {name} are not supported in requests"
                self._report.refuse(join(pointer, name), told)
            made[name] = [self.of(*each) for each in branches]
        return made

    def object(self, described: Mapping[str, Described], properties: Schema) -> Schema:
        """What is demanded of an object with these *properties*, which the metadata *described* so."""
        required = [name for name, each in described.items() if is_required(each.english)]
        documented = [
            name for name, each in described.items() if is_documented_as_required(each.english)
        ]
        if not self._closed:
            for name in (*required, *documented):
                where = join(described[name].pointer, "required")
                self._report.lose(where, "a reply need not have what is required of it")
            return {"properties": properties}
        rules = [_documented(name, described[name].pointer) for name in documented]
        return {
            **({"required": required} if required else {}),
            "properties": properties,
            "additionalProperties": False,
            **({"x-validations": rules} if rules else {}),
        }

    def written(self, described: Described, media_type: str) -> Schema:
        """A text in which a value *described* so is written, in *media_type* if it is one that says so."""
        inner = self.of(*described)
        texts: Schema = {
            name: inner.pop(name) for name in ("title", "description", "x-zh") if name in inner
        }
        example = described.english.get("example")
        return {
            "type": "string",
            **texts,
            **({"contentMediaType": media_type, "contentSchema": inner} if media_type else {}),
            **({"examples": [example]} if example and isinstance(example, str) else {}),
        }


def is_required(english: Any) -> bool:
    """Whether the service demands the parameter or property."""
    return isinstance(english, Mapping) and english.get("required") is True


def is_documented_as_required(english: Any) -> bool:
    """Whether the documentation alone calls the parameter or property required: the service does not demand it."""
    documented = isinstance(english, Mapping) and english.get("docRequired") is True
    return documented and not is_required(english)


def _listed(described: Described, name: str) -> Iterator[Described]:
    """Each of the schemas that *described* lists under *name*."""
    english, chinese, pointer = described
    texts = chinese.get(name) if isinstance(chinese, Mapping) else None
    others = texts if isinstance(texts, list) else []
    for index, each in enumerate(english.get(name) or ()):
        other = others[index] if index < len(others) else None
        yield Described(each, other, join(pointer, name, index))


def _documented(name: str, pointer: str) -> Schema:
    """The rule that warns where a property, at *pointer*, is missing that the documentation alone calls required."""
    steps = split(pointer)
    words = steps if name in steps else (*steps, name)
    slug = "-".join(_slug(word) for word in words if word not in _STEPS)
    return {
        "id": re.sub(r"-+", "-", f"{slug}-documented").strip("-"),
        "rule": f"{json.dumps(name, ensure_ascii=False)} in self",
        "severity": "warning",
        "description": f"The documentation calls {name} required; the service does not demand it.",
        "message": "it is missing, and the documentation calls it required",
        "x-zh": {
            "description": f"文档将 {name} 列为必填，服务端并不强制。",
            "message": "缺少该参数，而文档将其列为必填",
        },
        "pointer": join("", name),
        "x-source": {"from": "metadata"},
    }


def _slug(word: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", word).lower())


def _meanings(titles: Any, chinese: Any, allowed: list[Any]) -> Schema:
    if not titles and not chinese:
        return {}
    names = [label(value) for value in allowed]
    plain = {name: {"description": name, "x-zh": name} for name in names}
    return {
        "x-enum-descriptions": {
            name: described(titles, chinese, name) or plain[name] for name in names
        }
    }
