"""Alibaba Cloud's API metadata (`api-docs.json`) as specs: one file an operation, and what they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..loading import Document
from ..pointers import join
from ..sources import DEVICES
from .aliyun_schemas import Schema, Schemas, is_required
from .texts import described, joined

PROTOCOLS = {"RPC": "aliyun-rpc", "ROA": "aliyun-roa"}
_COMPONENTS = "components.yaml"
_REFERENCE = "#/components/schemas/"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}\Z")
_STATUS = re.compile(r"[1-9][0-9]{2}\Z")
_JSON = "application/json"
#: Where the parameters of an RPC call may be said to be: all of them travel in the query, or in a form.
_OF_RPC = frozenset({"query", "body", "formData"})


@dataclass(frozen=True, slots=True)
class Import:
    """What became of the metadata.

    Attributes:
        service: the product's name as a folder, such as "ecs".
        documents: the specs by file name, ready to be written as YAML.
        losses: what could not be taken over, each with its place in the metadata.
    """

    service: str
    documents: Mapping[str, Schema]
    losses: tuple[str, ...]


@dataclass
class _Importer:
    """One edition of the metadata, with the texts of another."""

    source: Document
    chinese: Any
    losses: list[str] = field(default_factory=list)

    def lose(self, pointer: str, words: str) -> None:
        self.losses.append(f"{words[:200]} ({pointer})")

    def documents(self) -> Iterator[tuple[str, Schema]]:
        """Each spec with its file name."""
        value = self.source.value
        shared = self._components()
        if shared["components"]["schemas"]:
            yield _COMPONENTS, shared
        taken = DEVICES | {"components"}
        for name, english in value["apis"].items():
            if not _NAME.match(name):
                self._refuse(
                    join("/apis", name),
                    "an operation's name consists of at most 100 letters, digits and _",
                )
            if name.lower() in taken:
                self._refuse(join("/apis", name), "its file cannot have this name, or another has")
            taken |= {name.lower()}
            yield f"{name}.yaml", self._operation_document(name, english)

    def _refuse(self, pointer: str, message: str) -> None:
        raise InputError([self.source.problem(pointer, message)])

    @property
    def _style(self) -> str:
        """How the product is called: RPC or ROA."""
        style: str = self.source.value["info"]["style"]
        return style

    def _schemas(self, *, closed: bool) -> Schemas:
        shared = _members(self.source.value.get("components"), "schemas")
        return Schemas(self.lose, shared, closed=closed)

    def _head(self) -> Schema:
        info = self.source.value["info"]
        return {
            "openapi": "3.1.0",
            "info": {"title": info["product"], "version": info["version"]},
        }

    # ------------------------------------------------------------------ components

    def _components(self) -> Schema:
        schemas = self._schemas(closed=False)
        english = _members(self.source.value.get("components"), "schemas")
        chinese = _members(_members(self.chinese, "components"), "schemas")
        made = {
            name: schemas.of(each, chinese.get(name), join("/components/schemas", name))
            for name, each in english.items()
        }
        return {**self._head(), "paths": {}, "components": {"schemas": made}}

    # ------------------------------------------------------------------ operations

    def _operation_document(self, name: str, english: Any) -> Schema:
        pointer = join("/apis", name)
        style = self._style
        chinese = _members(_members(self.chinese, "apis"), name)
        method = self._method(english, style, pointer)
        texts = joined(
            {
                "summary": described(english, chinese, "title", "summary", name="summary"),
                "description": described(english, chinese, "description", "summary"),
            }
        )
        operation: Schema = {"operationId": name, **texts}
        if english.get("deprecated") is True:
            operation["deprecated"] = True
        operation.update(self._request(name, english, chinese, style, method, pointer))
        operation["responses"] = self._responses(english, chinese, pointer)
        errors = self._errors(english, chinese)
        if errors:
            operation["x-error-codes"] = errors
        path = english.get("path") or "/"
        document = {
            **self._head(),
            "servers": self._servers(),
            "x-protocol": PROTOCOLS[style],
            "paths": {path: {method: operation}},
        }
        relocated: Schema = _relocated(document)
        return relocated

    def _method(self, english: Any, style: str, pointer: str) -> str:
        methods = [str(each).lower() for each in english.get("methods") or ()]
        if style == "RPC" or not methods:
            return "post"
        if len(methods) > 1:
            others = ", ".join(methods[1:])
            self.lose(join(pointer, "methods"), f"only {methods[0]} is used, not {others}")
        return methods[0]

    def _request(
        self, name: str, english: Any, chinese: Any, style: str, method: str, pointer: str
    ) -> Schema:
        """The parameters and the body."""
        places = {each.get("name"): each for each in chinese.get("parameters") or ()}
        body: dict[str, tuple[Any, Any, str]] = {}
        parameters = []
        for index, each in enumerate(english.get("parameters") or ()):
            where = join(pointer, "parameters", index)
            other = _members(places.get(each["name"]), "schema")
            plain = self._plain(each, where)
            inside = style == "RPC" or each["in"] in ("body", "formData")
            if style == "RPC" and each["in"] not in _OF_RPC:
                fault = f"a parameter of RPC in {each['in']!r} is not supported"
                self._refuse(join(where, "in"), fault)
            if style == "ROA" and each["in"] == "formData":
                self._refuse(join(where, "in"), "a form is not supported in ROA, only a JSON body")
            if inside:
                body[each["name"]] = (plain, other, join(where, "schema"))
            else:
                parameters.append(self._parameter(each, plain, other, where))
        request: Schema = {"parameters": parameters} if parameters else {}
        if body:
            request["requestBody"] = self._body(body, style)
        return request

    def _plain(self, parameter: Any, pointer: str) -> Any:
        """The schema of *parameter*; what travels as JSON text inside of RPC is a text for the caller too."""
        schema = parameter.get("schema") or {}
        if parameter.get("style") == "json" and self._style == "RPC":
            self.lose(pointer, f"{parameter['name']} is to be given as JSON text")
            kept = {
                key: schema[key] for key in ("description", "title", "required") if key in schema
            }
            return {**kept, "type": "string"}
        return schema

    def _parameter(self, parameter: Any, schema: Any, chinese: Any, pointer: str) -> Schema:
        made = self._schemas(closed=True).of(schema, chinese, join(pointer, "schema"))
        place = parameter["in"]
        if place not in ("path", "query", "header"):
            self._refuse(join(pointer, "in"), f"a parameter in {place!r} is not supported")
        texts: Schema = {name: made.pop(name) for name in ("description", "x-zh") if name in made}
        value: Schema = {"schema": made}
        style = parameter.get("style") if place == "query" else None
        if style == "json":
            value = {"content": {_JSON: value}}
        elif style == "simple":
            value = {"style": "form", "explode": False, **value}
        return {
            "name": parameter["name"],
            "in": place,
            **({"required": True} if place == "path" or is_required(schema) else {}),
            **texts,
            **value,
        }

    def _body(self, members: Mapping[str, tuple[Any, Any, str]], style: str) -> Schema:
        schemas = self._schemas(closed=True)
        (schema, chinese, where), *more = members.values()
        if style == "ROA" and not more:
            made = schemas.of(schema, chinese, where)
            required = is_required(schema)
        else:
            made = {"type": "object", **schemas.members(members)}
            required = True
        return {"required": required, "content": {_JSON: {"schema": made}}}

    # ------------------------------------------------------------------ replies

    def _responses(self, english: Any, chinese: Any, pointer: str) -> Schema:
        schemas = self._schemas(closed=False)
        replies = _members(chinese, "responses")
        made: Schema = {}
        for status, reply in (english.get("responses") or {}).items():
            response: Schema = {"description": f"Status {status}"}
            if not (_STATUS.match(status) and status.startswith("2")):
                self.lose(
                    join(pointer, "responses", status),
                    "the body of an error is known from the protocol",
                )
                continue
            if isinstance(reply.get("schema"), Mapping):
                other = _members(replies.get(status), "schema")
                where = join(pointer, "responses", status, "schema")
                media = _media_type(english.get("produces"))
                response["content"] = {media: {"schema": schemas.of(reply["schema"], other, where)}}
            made[status] = response
        return made or {"200": {"description": "Status 200"}}

    @staticmethod
    def _errors(english: Any, chinese: Any) -> list[Schema]:
        """The error catalogue; the metadata have no remedies, so the message stands for one."""
        # A code may stand several times under a status, with another cause each time.
        translated: dict[tuple[str, Any], list[Any]] = {}
        for status, errors in _members(chinese, "errorCodes").items():
            for each in errors:
                key = status, each.get("errorCode")
                translated.setdefault(key, []).append(each.get("errorMessage"))
        made: dict[tuple[str, int], list[Schema]] = {}
        for status, errors in (english.get("errorCodes") or {}).items():
            for each in errors:
                code = str(each.get("errorCode", "")).strip()
                said = str(each.get("errorMessage", "")).strip() or code
                others = translated.get((status, each.get("errorCode")), [])
                said_zh = str((others.pop(0) if others else None) or "").strip()
                if not code or not _STATUS.match(status):
                    continue
                cause = {"description": said, "x-zh": said_zh or said}
                causes = made.setdefault((code, int(status)), [])
                if cause not in causes:
                    causes.append(cause)
        return [
            {
                "code": code,
                "status": status,
                "causes": causes,
                "remedy": {
                    "description": "Mend what the message says and send the request again.",
                    "x-zh": "请按错误信息修正后重新发送请求。",
                },
                "retryable": _is_retryable(code, status),
                "x-source": {"from": "inferred", "facts": ["remedy", "retryable"]},
            }
            for (code, status), causes in made.items()
        ]

    # ------------------------------------------------------------------ endpoints

    def _servers(self) -> list[Schema]:
        """A server for the regions whose host is named after them, and one for each other."""
        hosts = {each["regionId"]: each["endpoint"] for each in self.source.value["endpoints"]}
        templates: dict[str, list[str]] = {}
        for region, host in hosts.items():
            templates.setdefault(host.replace(f".{region}.", ".{region_id}."), []).append(region)
        usual = max(templates, key=lambda host: (len(templates[host]), host))
        servers = [_server(usual, templates[usual], None)]
        for host, regions in templates.items():
            if host != usual:
                servers.append(_server(host, regions, regions))
        return servers


def _server(host: str, regions: list[str], only: list[str] | None) -> Schema:
    server: Schema = {"url": f"https://{host}", "x-endpoint": {"name": "public"}}
    if only:
        server["x-endpoint"]["only-for"] = {"region_id": only}
    if "{region_id}" in host:
        server["variables"] = {"region_id": {"default": regions[0]}}
    return server


def _is_retryable(code: str, status: int) -> bool:
    return status in (429, 503) or code.startswith(("Throttling", "ServiceUnavailable"))


def _members(value: Any, name: str) -> Any:
    """The member *name* of *value*, {} where there is none."""
    found = value.get(name) if isinstance(value, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _relocated(value: Any) -> Any:
    """*value* with its references to shared schemas led to the file that holds these."""
    if isinstance(value, dict):
        return {
            name: (
                _COMPONENTS + each
                if name == "$ref" and isinstance(each, str) and each.startswith(_REFERENCE)
                else _relocated(each)
            )
            for name, each in value.items()
        }
    return [_relocated(each) for each in value] if isinstance(value, list) else value


_SCHEMA: Mapping[str, Any] = {"$ref": "#/$defs/schema"}
_SCALAR: Mapping[str, Any] = {"type": ["string", "number", "null"]}
_SHAPE: Mapping[str, Any] = {
    "$defs": {
        "schema": {
            "properties": {
                "type": {"type": ["string", "null"]},
                "format": {"type": ["string", "null"]},
                "enum": {"type": ["array", "null"]},
                "properties": {"type": ["object", "null"], "additionalProperties": _SCHEMA},
                "items": _SCHEMA,
                "additionalProperties": _SCHEMA,
            }
        }
    },
    "type": "object",
    "required": ["info", "apis", "endpoints"],
    "properties": {
        "info": {
            "type": "object",
            "required": ["style", "product", "version"],
            "properties": {
                "style": {"enum": list(PROTOCOLS)},
                "product": {"type": "string", "minLength": 1},
                "version": {"type": "string", "minLength": 1},
            },
        },
        "apis": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "properties": {
                    "path": {"type": "string", "pattern": "^/"},
                    "methods": {"type": "array", "items": {"type": "string"}},
                    "parameters": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["name", "in"],
                            "properties": {
                                "name": {"type": "string", "minLength": 1},
                                "in": {"type": "string"},
                                "schema": {"type": "object", **_SCHEMA},
                            },
                        },
                    },
                    "responses": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "properties": {"schema": _SCHEMA},
                        },
                    },
                    "errorCodes": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {"errorCode": _SCALAR, "errorMessage": _SCALAR},
                            },
                        },
                    },
                },
            },
        },
        "components": {
            "properties": {"schemas": {"additionalProperties": _SCHEMA}},
        },
        "endpoints": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["regionId", "endpoint"],
                "properties": {
                    "regionId": {"type": "string", "pattern": r"^[a-z0-9-]+\Z"},
                    "endpoint": {"type": "string", "pattern": r"^[a-z0-9.-]+\Z"},
                },
            },
        },
    },
}
"""What of the metadata is relied upon."""


def import_aliyun(english: Document, chinese: Document | None = None) -> Import:
    """The specs of the service that the metadata *english* describe, with the texts of *chinese*.

    Raises:
        InputError: the file does not hold such metadata, or something in it has no place in our dialect.
    """
    from jsonschema import Draft202012Validator

    for document in (english, *((chinese,) if chinese else ())):
        faults = [
            document.problem(join("", *fault.absolute_path), fault.message[:200])
            for fault in Draft202012Validator(_SHAPE).iter_errors(document.value)
        ]
        if faults:
            raise InputError(faults)
    importer = _Importer(english, chinese.value if chinese else None)
    documents = dict(importer.documents())
    service = re.sub(r"[^a-z0-9]+", "_", english.value["info"]["product"].lower()).strip("_")
    return Import(service or "service", documents, tuple(importer.losses))


def _media_type(produced: Any) -> str:
    """The media type of the replies: JSON where that is among those *produced*, or where nothing is said."""
    kinds = [each for each in produced or () if isinstance(each, str) and "/" in each]
    return kinds[0] if kinds and not any("json" in each for each in kinds) else _JSON
