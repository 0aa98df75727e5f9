"""Alibaba Cloud's API metadata become specs, and these a package."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specwright.importing.aliyun_values import converted

from .metadata import CHINESE, RPC, imported, run, spec

SHARED = Path(__file__).resolve().parents[3] / "shared" / "metadata"


def test_facts_are_carried_over(tmp_path: Path) -> None:
    chinese = tmp_path / "zh.json"
    chinese.write_text(json.dumps(CHINESE), "utf-8")
    done = imported(tmp_path, RPC, "--zh", chinese)
    assert done.exit_code == 0, done.output
    document = spec(tmp_path)
    operation = document["paths"]["/"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert document["x-protocol"] == "aliyun-rpc"
    assert operation["summary"] == "Opens a box."
    assert operation["x-zh"]["summary"] == "打开盒子。"
    assert body["required"] == ["RegionId"]
    assert body["properties"]["Size"] == {
        **{"type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "examples": [3]}
    }
    assert body["properties"]["Colour"]["x-enum-descriptions"]["red"]["description"] == "Like blood"
    assert body["properties"]["Tag"]["items"]["required"] == ["Key"]
    reply = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert reply["properties"]["State"]["x-extensible-enum"] == ["open"]
    errors = {entry["code"]: entry for entry in operation["x-error-codes"]}
    assert errors["NoBox"]["causes"] == [{"description": "There is no box.", "x-zh": "没有盒子。"}]
    assert errors["Throttling"]["retryable"]
    assert not errors["NoBox"]["retryable"]


def test_what_is_left_out_is_told_with_its_place(tmp_path: Path) -> None:
    done = imported(tmp_path, RPC)
    where = f"{tmp_path / 'api-docs.json'}:1:"
    told = "'77' is no value of the schema (/apis/OpenBox/parameters/1/schema/default)"
    assert any(
        line.startswith(f"left out: {where}") and line.endswith(told)
        for line in done.output.splitlines()
    )


def test_regions_of_other_hosts_have_a_server_of_their_own(tmp_path: Path) -> None:
    imported(tmp_path, RPC)
    usual, other = spec(tmp_path)["servers"]
    assert usual["url"] == "https://box.{region_id}.example.com"
    assert other["url"] == "https://box.cn-bank.example.com"
    assert other["x-endpoint"]["only-for"] == {"region_id": ["cn-bank-1"]}


def test_the_specs_generate(tmp_path: Path) -> None:
    imported(tmp_path, RPC)
    done = run(
        *("generate", tmp_path / "specs", "-o", tmp_path / "out", "--package", "boxes"),
        *("--workers", "1"),
    )
    assert done.exit_code == 0, done.output
    assert (tmp_path / "out/src/boxes/aliyun/box/_validators/open_box.py").exists()


def test_bodies_that_are_arrays_and_values_in_the_query(tmp_path: Path) -> None:
    metadata = copy.deepcopy(RPC)
    metadata["info"]["style"] = "ROA"
    metadata["components"]["schemas"] = {"tag": {"type": "object", "properties": {"k": {}}}}
    metadata["apis"] = {
        "TagBox": {
            "path": "/boxes/{id}/tags",
            "methods": ["put"],
            "parameters": [
                {"name": "id", "in": "path", "schema": {"type": "string", "required": True}},
                {"name": "how", "in": "query", "style": "json", "schema": {"type": "object"}},
                {
                    "name": "ids",
                    "in": "query",
                    "style": "simple",
                    "schema": {"type": "array", "items": {"type": "string"}},
                },
                {
                    "name": "body",
                    "in": "body",
                    "style": "json",
                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/tag"}},
                },
            ],
            "responses": {"200": {"schema": {"$ref": "#/components/schemas/gone"}}},
        }
    }
    done = imported(tmp_path, metadata)
    assert "JSON text" not in done.output
    assert "'#/components/schemas/gone' leads nowhere" in done.output
    made = run(
        *("generate", tmp_path / "specs", "-o", tmp_path / "out", "--package", "boxes"),
        *("--workers", "1"),
    )
    assert made.exit_code == 0, made.output
    plan = (tmp_path / "out/src/boxes/aliyun/box/_operations.py").read_text("utf-8")
    assert 'body_member="body"' in plan
    program = """
from boxes.aliyun import Credentials, box
from boxes.aliyun.box._operations import TAG_BOX
client = box.Client(base_url="http://localhost", credentials=Credentials("ak", "sk"))
request = {"id": "7", "how": {"a": [1]}, "ids": ["x", "y"], "body": []}
print(client.prepare(TAG_BOX, request).url)
"""
    called = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "out/src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert called.returncode == 0, called.stderr
    assert called.stdout.strip().endswith("/boxes/7/tags?how=%7B%22a%22%3A%5B1%5D%7D&ids=x%2Cy")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda d: d.pop("apis"), "'apis' is a required property"),
        (lambda d: d["info"].update(style="SOAP"), "'SOAP' is not one of"),
        (lambda d: d["apis"].update({"../x": {}}), "letters, digits and _"),
        (
            lambda d: d["apis"]["OpenBox"]["parameters"][1].update({"in": "header"}),
            "a parameter of RPC in 'header' is not supported",
        ),
        (
            lambda d: (
                d["info"].update(style="ROA"),
                d["apis"]["OpenBox"].update(path="/boxes"),
                d["apis"]["OpenBox"]["parameters"][1].update({"in": "formData"}),
            ),
            "a form is not supported in ROA",
        ),
        (lambda d: d["endpoints"].append({"regionId": "a/..", "endpoint": "h"}), "does not match"),
    ],
)
def test_other_files_are_refused_at_their_place(tmp_path: Path, change: Any, told: str) -> None:
    metadata = copy.deepcopy(RPC)
    change(metadata)
    done = imported(tmp_path, metadata)
    assert done.exit_code == 1
    assert told in done.output
    assert "api-docs.json:1:" in done.output
    assert not (tmp_path / "specs").exists()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    imported(tmp_path, RPC)
    done = imported(tmp_path, RPC)
    assert done.exit_code == 2
    assert "OpenBox.yaml exists" in done.output


def test_some_operations_only(tmp_path: Path) -> None:
    assert imported(tmp_path, RPC, "--only", "CloseBox").exit_code == 2
    assert imported(tmp_path, RPC, "--only", "OpenBox").exit_code == 0


def test_an_enumeration_is_closed_only_where_all_of_it_is_understood(tmp_path: Path) -> None:
    metadata = copy.deepcopy(RPC)
    sized = metadata["apis"]["OpenBox"]["parameters"]
    sized[1]["schema"] = {"type": "number", "enum": ["0.25", "1.0"], "maximum": "2.0"}
    sized.append(
        {"name": "Rank", "in": "query", "schema": {"type": "integer", "enum": ["1", "2+"]}}
    )
    sized.append(
        {
            "name": "Any",
            "in": "formData",
            "style": "json",
            "schema": {"type": "array", "items": {"type": "string"}},
        }
    )
    opened = {"type": "object", "properties": {}, "additionalProperties": True}
    sized.append({"name": "Free", "in": "query", "schema": opened})
    told = imported(tmp_path, metadata)
    assert "of the values, '2+' are none of the schema" in told.output
    body = spec(tmp_path)["paths"]["/"]["post"]["requestBody"]["content"]
    properties = next(iter(body.values()))["schema"]["properties"]
    assert properties["Size"] == {"type": "number", "enum": [0.25, 1], "maximum": 2}
    assert properties["Rank"] == {"type": "integer", "x-extensible-enum": [1]}
    # What travels as JSON in a form is a text, as in the query.
    assert properties["Any"]["type"] == "string"
    assert properties["Free"]["additionalProperties"] is True


@pytest.mark.parametrize(
    ("produces", "expected"),
    [
        (["text/event-stream"], "text/event-stream"),
        (["application/xml", "application/json"], "application/json"),
        ([], "application/json"),
    ],
)
def test_replies_are_of_the_media_type_that_is_produced(
    tmp_path: Path, produces: list[str], expected: str
) -> None:
    metadata = copy.deepcopy(RPC)
    metadata["apis"]["OpenBox"]["produces"] = produces
    assert imported(tmp_path, metadata).exit_code == 0
    assert [*spec(tmp_path)["paths"]["/"]["post"]["responses"]["200"]["content"]] == [expected]
    done = run("generate", tmp_path / "specs", "-o", tmp_path / "out", "--package", "boxes")
    assert done.exit_code == 0, done.output


def test_values_and_errors_are_explained_in_both_languages(tmp_path: Path) -> None:
    metadata, other = copy.deepcopy(RPC), copy.deepcopy(CHINESE)
    for each, words in ((metadata, ("Fast", "first", "second")), (other, ("快", "其一", "其二"))):
        api = each["apis"]["OpenBox"]
        titled = {"type": "string", "enumValueTitles": {"fast": words[0], "slow": ""}}
        api["parameters"].append({"name": "Speed", "in": "query", "schema": titled})
        api["errorCodes"]["409"] = [
            {"errorCode": "Bad", "errorMessage": word} for word in words[1:]
        ]
    chinese = tmp_path / "zh.json"
    chinese.write_text(json.dumps(other), "utf-8")
    assert imported(tmp_path, metadata, "--zh", chinese).exit_code == 0
    operation = spec(tmp_path)["paths"]["/"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    # Values that are only explained may not be all that there are.
    assert body["properties"]["Speed"] == {
        "type": "string",
        "x-extensible-enum": ["fast", "slow"],
        "x-enum-descriptions": {
            "fast": {"description": "Fast", "x-zh": "快"},
            "slow": {"description": "slow", "x-zh": "slow"},
        },
    }
    (bad,) = [entry for entry in operation["x-error-codes"] if entry["code"] == "Bad"]
    assert bad["causes"] == [
        {"description": "first", "x-zh": "其一"},
        {"description": "second", "x-zh": "其二"},
    ]


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ("true", {"type": "boolean"}, True),
        ("yes", {"type": "boolean"}, None),
        ("1.0", {"type": "integer"}, None),
        ("1.5", {"type": "number"}, 1.5),
        ("1.0", {"type": "number"}, 1),
        ("12345678901234567890123", {"type": "integer"}, 12345678901234567890123),
        ("nan", {"type": "number"}, None),
        ("1_000", {"type": "integer"}, None),
        ('{"a": [1]}', {"type": "object"}, {"a": [1]}),
        ("[1]", {"type": "object"}, None),
        ('{"a": 1e999}', {"type": "object"}, None),
        ('["\\ud800"]', {"type": "array"}, None),
        ("12", {"type": "integer", "maximum": 9}, None),
        ("abc", {"type": "string", "maxLength": 2}, None),
        (5, {"type": "string"}, "5"),
    ],
)
def test_texts_become_values_of_the_type(value: Any, schema: Any, expected: Any) -> None:
    assert converted(value, schema) == expected


@pytest.mark.skipif(not SHARED.is_dir(), reason="the vendor's metadata are not here")
@pytest.mark.parametrize(("service", "version"), [("eci", "2018-08-08"), ("cs", "2015-12-15")])
def test_whole_services_import_and_generate(tmp_path: Path, service: str, version: str) -> None:
    paths = [
        SHARED / edition / service / version / "api-docs.json" for edition in ("en_us", "zh_cn")
    ]
    specs = tmp_path / "specs" / "aliyun" / service
    done = run("import", "aliyun", paths[0], "--zh", paths[1], "-o", specs)
    assert done.exit_code == 0, done.output
    made = run(
        *("generate", tmp_path / "specs", "-o", tmp_path / "out", "--package", f"all_{service}"),
    )
    assert made.exit_code == 0, made.output
    operations = len(json.loads(paths[0].read_text("utf-8"))["apis"])
    assert len(list((tmp_path / "out" / "openapi").rglob("*.json"))) == operations
