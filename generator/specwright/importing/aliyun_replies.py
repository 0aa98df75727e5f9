"""Replies and errors of operations in Alibaba Cloud's API metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..media_types import is_well_formed, kind_of
from ..pointers import join
from .aliyun_metadata import members
from .aliyun_schemas import Described, Schema, Schemas
from .aliyun_values import parsed
from .reporting import Report, shown
from .texts import described, pair, paragraphs, text

JSON = "application/json"
_STATUS = re.compile(r"[1-5]([0-9]{2}|[xX]{2})\Z|default\Z")
_NUMBER = re.compile(r"[1-5][0-9]{2}\Z")
_REPLY = frozenset({"schema", "headers", "description"})
_DEMO = frozenset({"type", "example"})
_ERROR = frozenset({"errorCode", "errorMessage", "description"})
#: Where what stands in a response comes from: pointers of the response and of the metadata.
Places = dict[str, str]


class Replies:
    """Makes the responses of operations.

    Args:
        report: told of what cannot be taken over.
        schemas: turns the schemas of replies into ours.
    """

    def __init__(self, report: Report, schemas: Schemas) -> None:
        self._report = report
        self._schemas = schemas

    def of(self, api: Described) -> tuple[Schema, Places]:
        """The responses of *api* by status, and where what stands in them comes from."""
        english, chinese, pointer = api
        made: Schema = {}
        places: Places = {}
        media = self._media_type(api)
        for status, reply in members(english, "responses").items():
            where = join(pointer, "responses", status)
            key = status.upper() if status != "default" else status
            if not _STATUS.match(status) or key in made:
                self._report.lose(where, f"{shown(status)} is no status of a reply, or one twice")
                continue
            other = members(chinese, "responses", status)
            made[key] = self._response(Described(reply, other, where), key, media)
            places[join("", key)] = where
            places[join("", key, "content", media, "schema")] = join(where, "schema")
            for name in made[key].get("headers", {}):
                places[join("", key, "headers", name)] = join(where, "headers", name)
        if not any(key == "default" or key.startswith("2") for key in made):
            made = {"200": _nothing("200"), **made}
        self._tell_of_replies(api, made)
        self._add_demos(api, made, media, places)
        return made, places

    def _add_demos(self, api: Described, made: Schema, media: str, places: Places) -> None:
        """Put the examples beside the schema of the first reply that has one."""
        examples = dict(self._demos(api, media))
        where = join(api.pointer, "responseDemo")
        status = next((key for key in made if key.startswith("2") and "content" in made[key]), None)
        if examples and status is not None:
            made[status]["content"][media]["examples"] = examples
            places[join("", status, "content", media, "examples")] = where
        elif any(each["value"] for each in examples.values()):
            self._report.lose(where, "an example is of a reply without a schema")

    def _response(self, reply: Described, status: str, media: str) -> Schema:
        english, chinese, pointer = reply
        self._report.unplaced(english, pointer, _REPLY)
        texts = self._report.described(english, chinese, pointer, "description")
        response: Schema = {**_nothing(status), **texts}
        headers = {
            name: self._header(Described(each, members(chinese, "headers", name), where))
            for name, each in members(english, "headers").items()
            for where in [join(pointer, "headers", name)]
        }
        if headers:
            response["headers"] = headers
        if isinstance(english.get("schema"), Mapping):
            other = members(chinese, "schema")
            made = self._schemas.of(english["schema"], other, join(pointer, "schema"))
            response["content"] = {media: {"schema": made}}
        return response

    def _header(self, header: Described) -> Schema:
        english, chinese, pointer = header
        self._report.unplaced(english, pointer, frozenset({"description", "schema"}))
        texts = self._report.described(english, chinese, pointer, "description")
        where = join(pointer, "schema")
        made = self._schemas.of(english.get("schema") or {}, members(chinese, "schema"), where)
        return {**without_description(made), **texts} if texts else without_description(made)

    def _tell_of_replies(self, api: Described, made: Schema) -> None:
        """Put what the metadata say of the reply as a whole where there is a reply to say it of."""
        texts = described(api.english, api.chinese, "responseParamsDescription")
        status = next((key for key in made if key.startswith("2")), None)
        if texts and status is None:
            where = join(api.pointer, "responseParamsDescription")
            self._report.lose(where, "a text is about a reply that is not described")
        elif status is not None:
            told = made[status]
            said = {} if told["description"] == _nothing(status)["description"] else told
            both = [
                paragraphs((text(said, name), text(texts, name)))
                for name in ("description", "x-zh")
            ]
            made[status] = {**told, **pair(*both)}

    def _media_type(self, api: Described) -> str:
        """The media type of the replies: JSON where that is among those produced, or where nothing is said."""
        produced = api.english.get("produces") or []
        for index, each in enumerate(produced):
            if not is_well_formed(each):
                where = join(api.pointer, "produces", index)
                self._report.refuse(where, f"{shown(each)} is no media type")
        chosen: str = JSON
        if JSON not in produced:
            chosen = next(iter([e for e in produced if kind_of(e) == "json"] or produced), JSON)
        for index, each in enumerate(produced):
            if each != chosen:
                where = join(api.pointer, "produces", index)
                self._report.lose(where, f"replies are read as {chosen} and not as {shown(each)}")
        return chosen

    def _demos(self, api: Described, media: str) -> Iterator[tuple[str, Schema]]:
        """The examples of replies in JSON."""
        where = join(api.pointer, "responseDemo")
        try:
            demos = parsed(text(api.english, "responseDemo") or "[]")
        except ValueError:
            demos = None
        if not isinstance(demos, list) or not all(isinstance(each, Mapping) for each in demos):
            self._report.lose(where, "the examples of replies are no list in JSON")
            return
        count = 0
        for each in demos:
            self._report.unplaced(each, where, _DEMO)
            example = text(each, "example")
            if not example:
                continue
            if each.get("type") != "json" or media != JSON:
                told = f"an example in {shown(each.get('type'))} is none of a reply of {media}"
                self._report.lose(where, told)
                continue
            try:
                value = parsed(example)
            except ValueError:
                self._report.lose(where, "the example of a reply is no JSON")
                continue
            count += 1
            yield f"reply-{count}" if count > 1 else "reply", {
                "summary": "A reply",
                "x-zh": {"summary": "返回示例"},
                "value": value,
            }

    def errors(self, api: Described) -> list[Schema]:
        """The error catalogue; the metadata have no remedies, so the message stands for one."""
        # A code may stand several times under a status, with another cause each time.
        translated: dict[tuple[str, Any], list[Any]] = {}
        for status, errors in members(api.chinese, "errorCodes").items():
            for each in errors:
                translated.setdefault((status, each.get("errorCode")), []).append(each)
        made: dict[tuple[str, int], list[Schema]] = {}
        for status, errors in members(api.english, "errorCodes").items():
            for index, each in enumerate(errors):
                where = join(api.pointer, "errorCodes", status, index)
                self._report.unplaced(each, where, _ERROR)
                others = translated.get((status, each.get("errorCode")), [])
                said_zh = _cause(others.pop(0)) if others else ""
                code = _scalar(each.get("errorCode"))
                if not code or not _NUMBER.match(status):
                    told = "an error without a code" if not code else f"an error of {shown(status)}"
                    self._report.lose(where, f"{told} has no place among the error codes")
                    continue
                said = _cause(each) or code
                cause = {"description": said, "x-zh": said_zh or said}
                causes = made.setdefault((code, int(status)), [])
                if cause not in causes:
                    causes.append(cause)
        return [_entry(code, status, causes) for (code, status), causes in made.items()]


def without_description(schema: Schema) -> Schema:
    """What holds *schema* and says of itself what this says of the value."""
    rest = dict(schema)
    texts: Schema = {name: rest.pop(name) for name in ("description", "x-zh") if name in rest}
    if isinstance(texts.get("x-zh"), Mapping):
        zh = texts["x-zh"]
        texts["x-zh"] = zh["description"]
        rest["x-zh"] = {name: each for name, each in zh.items() if name != "description"}
    return {**texts, "schema": rest}


def _nothing(status: str) -> Schema:
    return {"description": f"Status {status}", "x-zh": f"状态 {status}"}


def _scalar(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _cause(error: Any) -> str:
    return paragraphs((_scalar(error.get("errorMessage")), _scalar(error.get("description"))))


def _entry(code: str, status: int, causes: list[Schema]) -> Schema:
    return {
        "code": code,
        "status": status,
        "causes": causes,
        "remedy": {
            "description": "Mend what the message says and send the request again.",
            "x-zh": "请按错误信息修正后重新发送请求。",
        },
        "retryable": status in (429, 503) or code.startswith(("Throttling", "ServiceUnavailable")),
        "x-source": {
            "from": "inferred",
            "note": "The metadata tell the code, the status and the message alone.",
            "facts": ["remedy", "retryable"],
        },
    }
