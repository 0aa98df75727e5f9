"""Where an operation is served, and the curl command for it: without a known address, too, and with credentials."""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Mapping

import pytest

from tests.docs.test_specs_of_all_kinds import site_of

SPEC = r"""
openapi: 3.1.0
info: {title: Addresses, version: "1"}
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, example: 5, schema: {type: integer}}]
    get: {operationId: nowhere, responses: {"200": {description: It}}}
    head: {operationId: head, responses: {"200": {description: It}}}
    put: {operationId: root, servers: [{url: /}], responses: {"200": {description: It}}}
    post: {operationId: below, servers: [{url: /api/v1/}], responses: {"200": {description: It}}}
    patch: {operationId: folder, servers: [{url: api}], responses: {"200": {description: It}}}
    delete:
      operationId: absolute
      servers: [{url: "https://a.example/v1/"}]
      responses: {"200": {description: It}}
  /bearer: {get: {operationId: bearer, security: [{bearer: []}], responses: {"200": {description: It}}}}
  /oauth: {get: {operationId: oauth, security: [{oauth: [a]}], responses: {"200": {description: It}}}}
  /basic: {get: {operationId: basic, security: [{basic: []}], responses: {"200": {description: It}}}}
  /header: {get: {operationId: header, security: [{header: []}], responses: {"200": {description: It}}}}
  /cookie: {get: {operationId: cookie, security: [{cookie: []}], responses: {"200": {description: It}}}}
  /scheme: {get: {operationId: scheme, security: [{scheme: []}], responses: {"200": {description: It}}}}
  /tls: {get: {operationId: tls, security: [{tls: []}], responses: {"200": {description: It}}}}
  /free: {get: {operationId: free, security: [{}, {basic: []}], responses: {"200": {description: It}}}}
  /query:
    get:
      operationId: query
      servers: [{url: "https://a.example"}]
      parameters: [{name: q, in: query, required: true, example: a b, schema: {type: string}}]
      security: [{query: [], odd: []}]
      responses: {"200": {description: It}}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
    oauth: {type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example", scopes: {a: A}}}}
    basic: {type: http, scheme: basic}
    header: {type: apiKey, in: header, name: X-Key}
    cookie: {type: apiKey, in: cookie, name: session}
    query: {type: apiKey, in: query, name: key}
    odd: {type: apiKey, in: header, name: "X-`echo $HOME`"}
    scheme: {type: http, scheme: Token}
    tls: {type: mutualTLS}
"""
VALUES = {
    "BASE_URL": "https://b.example",
    "TOKEN": "t",
    "KEY": "k 1",
    "KEY_2": "k2",
    "USER": "u",
    "PASSWORD": "p",
    "CERTIFICATE": "c.pem",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    spec = tmp_path_factory.mktemp("addresses") / "addresses.yaml"
    spec.write_text(SPEC, "utf-8")
    files = site_of(spec).items()
    return {path: text.decode() for path, text in files if path.endswith((".html", ".md"))}


def curl_of(pages: Mapping[str, str], name: str) -> str:
    page = pages[f"en/addresses/{name.capitalize()}.html"]
    found = re.search(r'data-snippet="curl"><code>(.*?)</code>', page, re.DOTALL)
    assert found is not None
    return html.unescape(re.sub(r"<[^>]+>", "", found[1]))


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("nowhere", "/pets/{id}"),
        ("root", "/pets/{id}"),
        ("below", "/api/v1/pets/{id}"),
        ("folder", "api/pets/{id}"),
        ("absolute", "https://a.example/v1/pets/{id}"),
    ],
)
def test_an_address_has_one_slash_before_its_path(
    pages: Mapping[str, str], name: str, address: str
) -> None:
    page = pages[f"en/addresses/{name.capitalize()}.html"]
    assert re.search(rf'<b class="method">\w+</b> {re.escape(address)}</code>', page)
    for_machines = pages[f"en/addresses/{name.capitalize()}.md"]
    line = for_machines.partition("Endpoint: ")[2].partition("\n")[0]
    assert address == "".join(re.findall("`([^`]*)`", line)[1:])


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("nowhere", 'curl -X GET "$BASE_URL/pets/5" \\'),
        ("root", 'curl -X PUT "$BASE_URL/pets/5" \\'),
        ("below", 'curl -X POST "$BASE_URL/api/v1/pets/5" \\'),
        ("folder", 'curl -X PATCH "$BASE_URL/api/pets/5" \\'),
        ("absolute", "curl -X DELETE https://a.example/v1/pets/5 \\"),
        ("head", 'curl --head "$BASE_URL/pets/5" \\'),
        ("bearer", '  -H "Authorization: Bearer $TOKEN"'),
        ("oauth", '  -H "Authorization: Bearer $TOKEN"'),
        ("basic", '  -u "$USER:$PASSWORD"'),
        ("header", '  -H "X-Key: $KEY"'),
        ("cookie", '  -b "session=$KEY"'),
        ("scheme", '  -H "Authorization: Token $KEY"'),
        ("tls", '  --cert "$CERTIFICATE"'),
        ("query", 'curl -X GET "https://a.example/query?q=a%20b&key=$KEY" \\'),
    ],
)
def test_a_command_has_places_for_what_only_the_reader_knows(
    pages: Mapping[str, str], name: str, line: str
) -> None:
    assert line in curl_of(pages, name).split("\n")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("below", ["-X", "POST", "https://b.example/api/v1/pets/5"]),
        ("header", ["-X", "GET", "https://b.example/header", "-H", "X-Key: k 1"]),
        (
            "query",
            ["-X", "GET", "https://a.example/query?q=a%20b&key=k 1", "-H", "X-`echo $HOME`: k2"],
        ),
    ],
)
def test_a_shell_reads_the_command_as_it_is_meant(
    pages: Mapping[str, str], name: str, arguments: list[str]
) -> None:
    script = f"curl() {{ printf '%s\\n' \"$@\"; }}\n{curl_of(pages, name)}"
    made = subprocess.run(
        ["bash", "-c", script], env=VALUES, capture_output=True, text=True, check=True
    )
    read = made.stdout.replace("-H\naccept: application/json\n", "").splitlines()
    assert read == arguments


def test_what_needs_no_credentials_asks_for_none(pages: Mapping[str, str]) -> None:
    assert "-u" not in curl_of(pages, "free")


def test_the_variables_are_told(pages: Mapping[str, str]) -> None:
    page = pages["en/addresses/Basic.html"]
    assert "<code>BASE_URL</code> is where you reach the service" in page
    assert "<code>USER</code>, <code>PASSWORD</code>: your credentials." in page
    assert "<code>BASE_URL</code> 为服务的访问地址" in pages["zh/addresses/Basic.html"]
