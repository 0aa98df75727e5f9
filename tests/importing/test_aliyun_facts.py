"""What Alibaba Cloud's API metadata say is carried over, or told."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from .metadata import (
    CHINESE,
    RPC,
    changed,
    generated,
    imported,
    parameter,
    roa,
    run,
    spec,
)

TAG = {"type": "object", "properties": {"Key": {"type": "string", "required": True}}}
OF_TAGS = {"$ref": "#/components/schemas/tag"}


def operation(folder: Path, method: str = "post", path: str = "/") -> Any:
    return spec(folder)["paths"][path][method]


def members(folder: Path) -> Any:
    body = operation(folder)["requestBody"]["content"]["application/json"]["schema"]
    return body["properties"]


def test_requests_have_a_stricter_form_of_what_replies_have_too(tmp_path: Path) -> None:
    metadata = changed(
        parameters=[parameter("Tag", OF_TAGS)],
        responses={"200": {"schema": {"type": "object", "properties": {"Tag": OF_TAGS}}}},
    )
    metadata["components"]["schemas"] = {"tag": TAG, "unused": {"type": "object"}}
    told = imported(tmp_path, metadata)
    assert "no operation uses the schema (/components/schemas/unused)" in told.output
    assert "a reply need not have what is required of it" in told.output
    schemas = spec(tmp_path, "components")["components"]["schemas"]
    assert members(tmp_path)["Tag"] == {"$ref": "components.yaml#/components/schemas/tag_request"}
    assert schemas["tag_request"]["required"] == ["Key"]
    assert schemas["tag_request"]["additionalProperties"] is False
    assert schemas["tag"] == {"type": "object", "properties": {"Key": {"type": "string"}}}
    assert "unused" not in schemas
    assert generated(tmp_path).exit_code == 0


def test_a_schema_of_requests_alone_keeps_its_name(tmp_path: Path) -> None:
    metadata = changed(parameters=[parameter("Tag", OF_TAGS)])
    metadata["components"]["schemas"] = {"tag": TAG}
    assert imported(tmp_path, metadata).exit_code == 0
    (schema,) = spec(tmp_path, "components")["components"]["schemas"].values()
    assert schema["required"] == ["Key"]
    assert members(tmp_path)["Tag"] == {"$ref": "components.yaml#/components/schemas/tag"}


def test_limits_are_carried_over_or_told(tmp_path: Path) -> None:
    schemas = {
        "Name": {"type": "string", "pattern": "^a+$", "maxLength": "-1", "format": "date"},
        "Odd": {"type": "string", "pattern": "(?i)a"},
        "Half": {"type": "number", "multipleOf": "0.5", "minimum": "1", "exclusiveMinimum": True},
        "Map": {"type": "object", "maxProperties": 2, "additionalProperties": {"type": "string"}},
        "List": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}},
        "Maybe": {"type": "string", "nullable": True, "enum": ["a"], "readOnly": True},
    }
    parameters = [parameter(name, schema) for name, schema in schemas.items()]
    told = imported(tmp_path, changed(parameters=parameters))
    assert "'-1' is no maxLength (/apis/OpenBox/parameters/0/schema/maxLength)" in told.output
    assert "(/apis/OpenBox/parameters/1/schema/pattern)" in told.output
    assert members(tmp_path) == {
        "Name": {"type": "string", "format": "date", "pattern": "^a+$"},
        "Odd": {"type": "string"},
        "Half": {"type": "number", "exclusiveMinimum": 1, "multipleOf": 0.5},
        "Map": schemas["Map"],
        "List": schemas["List"],
        "Maybe": {"type": ["string", "null"], "readOnly": True, "enum": ["a", None]},
    }
    assert generated(tmp_path).exit_code == 0


def test_objects_of_several_parts_are_one(tmp_path: Path) -> None:
    parts = {
        "allOf": [OF_TAGS, {"properties": {"More": {"type": "string", "required": True}}}],
        "properties": {"Own": {"type": "integer"}},
    }
    metadata = changed(
        parameters=[
            parameter("Parts", parts),
            parameter("Text", {"allOf": [{"type": "string"}, {"maxLength": 3}]}),
            parameter("Either", {"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        ]
    )
    metadata["components"]["schemas"] = {"tag": TAG}
    assert imported(tmp_path, metadata).exit_code == 0
    found = members(tmp_path)
    assert found["Parts"] == {
        "type": "object",
        "required": ["Key", "More"],
        "properties": {
            **{"Key": {"type": "string"}, "More": {"type": "string"}},
            "Own": {"type": "integer"},
        },
        "additionalProperties": False,
    }
    assert found["Text"] == {"allOf": [{"type": "string"}, {"maxLength": 3}]}
    assert found["Either"] == {"oneOf": [{"type": "string"}, {"type": "integer"}]}


def test_what_the_documentation_alone_requires_is_a_warning(tmp_path: Path) -> None:
    wanted = {"type": "string", "docRequired": True}
    parameters = [parameter(name, wanted) for name in ("Name", 'it\'s "x"\n\\')]
    assert imported(tmp_path, changed(parameters=parameters)).exit_code == 0
    body = operation(tmp_path)["requestBody"]["content"]["application/json"]["schema"]
    assert "required" not in body
    rule, _ = body["x-validations"]
    assert rule["rule"] == '"Name" in self'
    assert rule["severity"] == "warning"
    assert rule["id"] == "open-box-0-name-documented"
    done = generated(tmp_path)
    assert done.exit_code == 0, done.output


def test_an_operation_has_all_of_its_texts(tmp_path: Path) -> None:
    facts = {
        "title": "Open",
        "summary": "Opens a box.",
        "description": "Boxes are closed.",
        "extraInfo": "Mind the lid.",
        "requestParamsDescription": "What is sent.",
        "responseParamsDescription": "What comes.",
    }
    chinese = copy.deepcopy(CHINESE)
    chinese["apis"]["OpenBox"].update(title="OpenBox", extraInfo="小心。")
    other = tmp_path / "zh.json"
    other.write_text(json.dumps(chinese), "utf-8")
    told = imported(tmp_path, changed(**facts), "--zh", other)
    assert told.exit_code == 0
    found = operation(tmp_path)
    assert found["summary"] == "Open"
    assert found["description"] == "Opens a box.\n\nBoxes are closed.\n\nMind the lid."
    # A title that is but the name says nothing.
    assert found["x-zh"] == {"summary": "打开盒子。", "description": "小心。"}
    assert found["requestBody"]["description"] == "What is sent."
    assert found["responses"]["200"]["description"] == "What comes."


def test_titles_are_carried_over_where_they_are_translated(tmp_path: Path) -> None:
    said = {"type": "string", "description": "The name."}
    parameters = [
        parameter("A", {**said, "title": "Name"}),
        parameter("B", {**said, "title": "名称"}),
    ]
    told = imported(tmp_path, changed(parameters=parameters))
    assert "a title in Chinese has no English one (/apis/OpenBox/parameters/1/schema/title)" in (
        told.output
    )
    found = members(tmp_path)
    assert found["A"]["title"] == "Name"
    assert found["A"]["x-zh"] == {"title": "Name", "description": "The name."}
    assert "title" not in found["B"]


def test_directories_are_tags(tmp_path: Path) -> None:
    metadata, other = copy.deepcopy(RPC), copy.deepcopy(CHINESE)
    for each, titles in ((metadata, ("All", "Boxes")), (other, ("全部", "盒子"))):
        inner = {"title": titles[1], "children": ["OpenBox", "Gone"]}
        each["directories"] = [{"title": titles[0], "children": [inner]}]
    chinese = tmp_path / "zh.json"
    chinese.write_text(json.dumps(other), "utf-8")
    told = imported(tmp_path, metadata, "--zh", chinese)
    assert "(/directories/0/children/0/children/1)" in told.output
    tag = {"name": "All / Boxes", "description": "All / Boxes", "x-zh": "全部 / 盒子"}
    assert spec(tmp_path)["tags"] == [tag]
    assert operation(tmp_path)["tags"] == ["All / Boxes"]
    assert generated(tmp_path).exit_code == 0


def test_examples_of_replies_are_those_that_fit(tmp_path: Path) -> None:
    def told(state: Any, kind: str = "json") -> Any:
        return {"type": kind, "example": json.dumps({"State": state}), "errorExample": ""}

    demos = [told("open"), told(7), told("x", "xml"), {"type": "json", "example": "{"}]
    done = imported(tmp_path, changed(responseDemo=json.dumps(demos)))
    for words in ("does not fit its schema", "is no JSON", "an example in 'xml' is none"):
        assert f"{words}" in done.output
    (example,) = operation(tmp_path)["responses"]["200"]["content"]["application/json"][
        "examples"
    ].values()
    assert example["value"] == {"State": "open"}


def test_examples_and_defaults_of_objects_are_those_that_fit(tmp_path: Path) -> None:
    fits, not_fits = '{"Key": "a"}', '{"Key": 1}'
    parameters = [
        parameter("A", {**TAG, "example": fits, "default": not_fits}),
        parameter("examples", {**TAG, "example": not_fits, "default": fits}),
    ]
    told = imported(tmp_path, changed(parameters=parameters))
    where = "/apis/OpenBox/parameters/0/schema/default"
    assert f"does not fit its schema, and in 1 other place ({where})" in told.output
    found = members(tmp_path)
    assert found["A"]["examples"] == [{"Key": "a"}]
    assert found["examples"]["default"] == {"Key": "a"}
    assert "default" not in found["A"]
    assert "examples" not in found["examples"]


def test_replies_have_headers_and_errors_have_bodies(tmp_path: Path) -> None:
    header = {"schema": {"type": "integer", "description": "How many."}}
    error = {"type": "object", "properties": {"Code": {"type": "string"}}}
    responses = {
        "200": {"headers": {"x-count": header}},
        "4xx": {"schema": error},
        "5XX": {},
        "default": {"schema": error},
    }
    codes = {
        "400": [{"errorCode": "A", "errorMessage": "Bad.", "description": "Because."}],
        "4XX": [{"errorCode": "B"}],
        "404": [{"errorCode": ""}],
    }
    told = imported(tmp_path, changed(responses=responses, errorCodes=codes))
    assert "(/apis/OpenBox/errorCodes/4XX/0)" in told.output
    assert "(/apis/OpenBox/errorCodes/404/0)" in told.output
    found = operation(tmp_path)["responses"]
    assert [*found] == ["200", "4XX", "5XX", "default"]
    assert found["200"]["headers"]["x-count"] == {
        "description": "How many.",
        "x-zh": "How many.",
        "schema": {"type": "integer"},
    }
    assert found["4XX"]["content"]["application/json"]["schema"] == error
    (entry,) = operation(tmp_path)["x-error-codes"]
    assert entry["causes"][0]["description"] == "Bad.\n\nBecause."
    assert generated(tmp_path).exit_code == 0


def test_an_operation_of_which_errors_alone_are_described_succeeds(tmp_path: Path) -> None:
    assert imported(tmp_path, changed(responses={"5XX": {}})).exit_code == 0
    assert [*operation(tmp_path)["responses"]] == ["200", "5XX"]


def test_what_has_no_place_is_told_and_counted(tmp_path: Path) -> None:
    schema = {"type": "string", "backendName": "n", "visibility": "", "itemNode": False}
    metadata = changed(
        parameters=[parameter("A", schema), parameter("B", schema)],
        systemTags={"riskType": "none"},
        eventInfo={"enable": False, "eventNames": []},
    )
    told = imported(tmp_path, metadata).output
    assert (
        "a spec has no place for 'backendName', and in 1 other place"
        " (/apis/OpenBox/parameters/0/schema/backendName)"
    ) in told
    assert "'systemTags' (/apis/OpenBox/systemTags)" in told
    # What says nothing is no loss.
    assert not any(name in told for name in ("visibility", "itemNode", "eventInfo"))
    assert "4 facts left out" in told


@pytest.mark.parametrize(("methods", "method"), [(["get"], "get"), (["get", "post"], "post")])
def test_rpc_is_called_by_a_method_that_it_has(
    tmp_path: Path, methods: list[str], method: str
) -> None:
    assert imported(tmp_path, changed(methods=methods)).exit_code == 0
    found = operation(tmp_path, method)
    assert ("requestBody" in found) == (method == "post")
    if method == "get":
        region, *_ = found["parameters"]
        assert region["name"] == "RegionId"
        assert (region["in"], region["required"]) == ("query", True)
    done = generated(tmp_path)
    assert done.exit_code == 0, done.output


def test_json_in_rpc_is_a_text_whose_content_is_described(tmp_path: Path) -> None:
    schema = {**TAG, "description": "A tag.", "example": '{"Key": "a"}', "required": True}
    assert (
        imported(tmp_path, changed(parameters=[parameter("Tag", schema, style="json")])).exit_code
        == 0
    )
    found = members(tmp_path)["Tag"]
    assert found["type"] == "string"
    assert found["contentMediaType"] == "application/json"
    assert found["contentSchema"]["required"] == ["Key"]
    assert found["examples"] == ['{"Key": "a"}']
    assert generated(tmp_path).exit_code == 0


def test_how_rpc_sends_otherwise_than_the_metadata_say_is_told(tmp_path: Path) -> None:
    form = ["application/x-www-form-urlencoded"]
    parameters = [parameter("A", {"type": "string"}, "formData")]
    told = imported(tmp_path, changed(parameters=parameters, consumes=form)).output
    assert "is in the query (/apis/OpenBox/parameters/0/in)" in told
    assert "a request of RPC has no media type (/apis/OpenBox/consumes)" in told


def test_servers_of_each_network_and_none_without_endpoints(tmp_path: Path) -> None:
    metadata = copy.deepcopy(RPC)
    host = {"regionId": "cn-here", "public": "box.example.com", "vpc": "vpc.cn-here.example.com"}
    metadata["endpoints"] = [{**host, "endpoint": "box.example.com"}]
    metadata["apis"]["OpenBox"]["schemes"] = ["http"]
    assert imported(tmp_path, metadata).exit_code == 0
    public, private = spec(tmp_path)["servers"]
    assert public == {"url": "http://box.example.com", "x-endpoint": {"name": "public"}}
    assert private["url"] == "http://vpc.{region_id}.example.com"
    assert private["x-endpoint"] == {"name": "vpc"}


@pytest.mark.parametrize("endpoints", [[], None])
def test_clients_ask_for_the_endpoint_that_the_metadata_lack(
    tmp_path: Path, endpoints: Any
) -> None:
    metadata = {**copy.deepcopy(RPC), "endpoints": endpoints}
    told = imported(tmp_path, metadata)
    assert told.exit_code == 0, told.output
    assert "clients have to be given the address of the service" in told.output
    assert "servers" not in spec(tmp_path)
    done = generated(tmp_path)
    assert done.exit_code == 0, done.output


def test_what_stands_twice_is_told(tmp_path: Path) -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    parameters = [parameter("A", text), parameter("A", text), parameter("A", number)]
    metadata = changed(parameters=parameters)
    metadata["endpoints"].append(metadata["endpoints"][0])
    told = imported(tmp_path, metadata).output
    assert "a parameter stands twice (/apis/OpenBox/parameters/1)" in told
    assert "in another form than at first (/apis/OpenBox/parameters/2)" in told
    assert "an endpoint stands twice (/endpoints/3)" in told
    assert members(tmp_path) == {"A": text}


def test_only_what_concerns_the_chosen_operations_is_judged_and_told(tmp_path: Path) -> None:
    metadata = copy.deepcopy(RPC)
    metadata["apis"]["CloseBox"] = {"methods": ["fetch"], "systemTags": {"a": "b"}}
    assert imported(tmp_path, metadata).exit_code == 1
    done = imported(tmp_path, metadata, "--only", "OpenBox")
    assert done.exit_code == 0, done.output
    assert "systemTags" not in done.output
    assert run("lint", tmp_path / "specs").exit_code in (0, 1)


def test_bodies_of_roa_are_sent_as_json(tmp_path: Path) -> None:
    body = parameter("body", {"type": "object", "required": True, "properties": {}}, "body")
    consumed = ["application/xml", "application/json"]
    told = imported(tmp_path, roa(body, consumes=consumed))
    assert "a body is sent as application/json and as nothing else" in told.output
    text = (tmp_path / "specs/aliyun/box/OpenBox.yaml").read_text("utf-8")
    found = yaml.safe_load(text)["paths"]["/boxes"]["put"]["requestBody"]
    assert found["required"] is True
    assert [*found["content"]] == ["application/json"]
