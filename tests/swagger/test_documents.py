"""Servers, security, tags and what else stands at the top of a document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.swagger.converting import DONE, converted, faults, operation, swagger


@pytest.mark.parametrize(
    ("members", "urls"),
    [
        ({}, None),
        ({"schemes": ["https"]}, None),
        ({"host": "a.example"}, ["https://a.example"]),
        ({"host": "a.example:8080", "schemes": ["http"]}, ["http://a.example:8080"]),
        (
            {"host": "a.example", "basePath": "/v1", "schemes": ["https", "http"]},
            ["https://a.example/v1", "http://a.example/v1"],
        ),
        ({"host": "a.example", "basePath": "/v1/"}, ["https://a.example/v1"]),
        ({"host": "a.example", "basePath": "/"}, ["https://a.example"]),
        ({"basePath": "/v1"}, ["/v1"]),
        ({"basePath": "/"}, ["/"]),
    ],
)
def test_host_base_path_and_schemes_are_servers(
    tmp_path: Path, members: Any, urls: list[str] | None
) -> None:
    made = converted(tmp_path, swagger(**members))
    assert made.get("servers") == (None if urls is None else [{"url": url} for url in urls])
    assert not {"swagger", "host", "basePath", "schemes"} & made.keys()


def test_a_host_may_be_a_template(tmp_path: Path) -> None:
    assert converted(tmp_path, swagger(host="{region}.a.example", basePath="/v1"))["servers"] == [
        {
            "url": "https://{region}.a.example/v1",
            "variables": {"region": {"default": "{region}"}},
        }
    ]


def test_the_extension_for_hosts_with_parameters_is_a_server(tmp_path: Path) -> None:
    described = {"in": "path", "required": True, "type": "string"}
    host = {
        "hostTemplate": "{account}.{suffix}",
        "parameters": [
            {**described, "name": "account", "description": "The account"},
            {"$ref": "#/parameters/Suffix"},
        ],
    }
    suffix = {**described, "name": "suffix", "default": "a.example", "enum": ["a.example", "b"]}
    made = converted(
        tmp_path, swagger(parameters={"Suffix": suffix}, **{"x-ms-parameterized-host": host})
    )
    assert made["servers"] == [
        {
            "url": "https://{account}.{suffix}",
            "variables": {
                "account": {"default": "{account}", "description": "The account"},
                "suffix": {"default": "a.example", "enum": ["a.example", "b"]},
            },
        }
    ]
    assert made["x-ms-parameterized-host"] == host


@pytest.mark.parametrize(
    ("template", "url"),
    [
        ("{endpoint}", "/v1"),
        ("{scheme}{host}", "/v1"),
        ("{endpoint}/of/{account}", "/of/{account}/v1"),
        ("{scheme}://a.example", "{scheme}://a.example/v1"),
    ],
)
def test_of_an_address_that_is_a_parameter_the_path_remains(
    tmp_path: Path, template: str, url: str
) -> None:
    host = {"hostTemplate": template, "useSchemePrefix": False, "parameters": []}
    made = converted(tmp_path, swagger(basePath="/v1", **{"x-ms-parameterized-host": host}))
    assert [server["url"] for server in made["servers"]] == [url]


@pytest.mark.parametrize("host", ["a.example", {}, {"hostTemplate": 1}])
def test_a_malformed_host_with_parameters_is_told(tmp_path: Path, host: Any) -> None:
    (told,) = faults(tmp_path, swagger(**{"x-ms-parameterized-host": host}))
    assert told.endswith(": has no 'hostTemplate' (/x-ms-parameterized-host)")


def test_an_operation_has_schemes_of_its_own(tmp_path: Path) -> None:
    members: dict[str, Any] = {"host": "a.example", "basePath": "/v1", "schemes": ["https"]}
    assert operation(tmp_path, {"schemes": ["http"]}, **members) == {
        "responses": DONE,
        "servers": [{"url": "http://a.example/v1"}],
    }
    assert operation(tmp_path, {"schemes": ["https"]}, **members) == {"responses": DONE}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            {"type": "basic", "description": "d", "x-other": 1},
            {"type": "http", "scheme": "basic", "description": "d", "x-other": 1},
        ),
        (
            {"type": "apiKey", "in": "header", "name": "X-Key"},
            {"type": "apiKey", "in": "header", "name": "X-Key"},
        ),
        (
            {"type": "oauth2", "flow": "implicit", "authorizationUrl": "https://a.example/a", "scopes": {"r": "Read"}},
            {
                "type": "oauth2",
                "flows": {"implicit": {"authorizationUrl": "https://a.example/a", "scopes": {"r": "Read"}}},
            },
        ),
        (
            {"type": "oauth2", "flow": "password", "tokenUrl": "https://a.example/t"},
            {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://a.example/t", "scopes": {}}}},
        ),
        (
            {"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/t", "description": "d"},
            {
                "type": "oauth2",
                "description": "d",
                "flows": {"clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {}}},
            },
        ),
        (
            {
                "type": "oauth2",
                "flow": "accessCode",
                "authorizationUrl": "https://a.example/a",
                "tokenUrl": "https://a.example/t",
                "scopes": {},
            },
            {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "https://a.example/a",
                        "tokenUrl": "https://a.example/t",
                        "scopes": {},
                    }
                },
            },
        ),
    ],
)  # fmt: skip
def test_security_definitions_are_security_schemes(
    tmp_path: Path, written: Any, expected: Any
) -> None:
    made = converted(tmp_path, swagger(securityDefinitions={"a": written}))
    assert made["components"]["securitySchemes"] == {"a": expected}


def test_requirements_name_the_scheme_by_the_name_of_its_component(tmp_path: Path) -> None:
    definitions = {"my key": {"type": "apiKey", "in": "query", "name": "key"}}
    required: list[Any] = [{"my key": []}]
    paths = {
        "/a": {"get": {"responses": DONE, "security": required}, "put": {"responses": DONE, "security": []}}
    }  # fmt: skip
    made = converted(
        tmp_path, swagger(paths=paths, securityDefinitions=definitions, security=required)
    )
    assert list(made["components"]["securitySchemes"]) == ["my_key"]
    assert made["security"] == [{"my_key": []}]
    assert made["paths"]["/a"]["get"]["security"] == [{"my_key": []}]
    assert made["paths"]["/a"]["put"]["security"] == []


def test_the_rest_stays_as_it_is(tmp_path: Path) -> None:
    described = {
        "tags": ["a"],
        "summary": "s",
        "description": "d",
        "operationId": "doIt",
        "deprecated": True,
        "externalDocs": {"url": "https://a.example"},
        "responses": {**DONE, "default": {"description": "else"}, "x-in-responses": 1},
        "x-in-operation": {"consumes": 1},
    }
    members = {
        "info": {"title": "t", "version": "1", "license": {"name": "l"}, "x-in-info": 1},
        "tags": [{"name": "a", "description": "d", "x-in-tag": 1}],
        "externalDocs": {"url": "https://a.example", "description": "d"},
        "x-at-the-top": {"host": 1},
    }
    paths = {"x-in-paths": [1], "/a": {"x-in-item": 1, "get": {**described, "consumes": ["a/b"]}}}
    made = converted(tmp_path, swagger(**members, paths=paths))
    assert made == {
        "openapi": "3.1.0",
        **members,
        "paths": {"x-in-paths": [1], "/a": {"x-in-item": 1, "get": described}},
    }
