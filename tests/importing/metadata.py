"""Small metadata of a service, and what tests of their import begin with."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner

from specwright.cli import main

RPC: dict[str, Any] = {
    "version": "1.0",
    "info": {"style": "RPC", "product": "Box", "version": "2020-01-01"},
    "components": {"schemas": {}},
    "endpoints": [
        {"regionId": "cn-here", "endpoint": "box.cn-here.example.com"},
        {"regionId": "cn-there", "endpoint": "box.cn-there.example.com"},
        {"regionId": "cn-bank-1", "endpoint": "box.cn-bank.example.com"},
    ],
    "apis": {
        "OpenBox": {
            "summary": "Opens a box.",
            "methods": ["post", "get"],
            "parameters": [
                {
                    "name": "RegionId",
                    "in": "query",
                    "schema": {"type": "string", "required": True, "example": "cn-here"},
                },
                {
                    "name": "Size",
                    "in": "query",
                    "schema": {
                        "type": "integer",
                        "format": "int32",
                        "minimum": "1",
                        "maximum": "9",
                        "example": "3",
                        "default": "77",
                    },
                },
                {
                    "name": "Colour",
                    "in": "query",
                    "schema": {
                        "type": "string",
                        "enum": ["red", "blue"],
                        "enumValueTitles": {"red": "Like blood"},
                    },
                },
                {
                    "name": "Tag",
                    "in": "query",
                    "style": "repeatList",
                    "schema": {
                        "type": "array",
                        "maxItems": 20,
                        "items": {
                            "type": "object",
                            "properties": {"Key": {"type": "string", "required": True}},
                        },
                    },
                },
            ],
            "responses": {
                "200": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            "RequestId": {"type": "string"},
                            "State": {"type": "string", "enum": ["open"]},
                        },
                    }
                }
            },
            "errorCodes": {
                "400": [
                    {"errorCode": "NoBox", "errorMessage": "There is no box."},
                    {"errorCode": "Throttling", "errorMessage": "Slow down."},
                ]
            },
        }
    },
}
CHINESE = copy.deepcopy(RPC)
CHINESE["apis"]["OpenBox"]["summary"] = "打开盒子。"
CHINESE["apis"]["OpenBox"]["errorCodes"]["400"][0]["errorMessage"] = "没有盒子。"


def run(*arguments: str | Path) -> Any:
    return CliRunner().invoke(main, [str(each) for each in arguments])


def imported(folder: Path, metadata: Any, *more: str | Path) -> Any:
    source = folder / "api-docs.json"
    source.write_text(json.dumps(metadata), "utf-8")
    return run("import", "aliyun", source, "-o", folder / "specs" / "aliyun" / "box", *more)


def spec(folder: Path, name: str = "OpenBox") -> Any:
    path = folder / "specs" / "aliyun" / "box" / f"{name}.yaml"
    return yaml.safe_load(path.read_text("utf-8"))


def changed(**facts: Any) -> Any:
    """The metadata with these *facts* of their operation."""
    metadata = copy.deepcopy(RPC)
    metadata["apis"]["OpenBox"].update(facts)
    return metadata


def roa(*parameters: Any, **facts: Any) -> Any:
    """The metadata of a service that is called by paths."""
    called = {"path": "/boxes", "methods": ["put"], "parameters": [*parameters]}
    metadata = changed(**{**called, **facts})
    metadata["info"]["style"] = "ROA"
    return metadata


def parameter(name: str, schema: Any, place: str = "query", **facts: Any) -> Any:
    """A parameter of the metadata."""
    return {"name": name, "in": place, "schema": schema, **facts}


def generated(folder: Path) -> Any:
    """What `generate` makes of what was imported."""
    arguments = ("--package", "boxes", "--workers", "1")
    return run("generate", folder / "specs", "-o", folder / "out", *arguments)
