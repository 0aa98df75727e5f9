"""The fake cloud reads what clients write: every style of a parameter, and every media type of a body."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from .test_small_documents import NOTHING, parameter, service

INTEGERS = "{type: array, items: {type: integer}}"
TEXTS = "{type: array, items: {type: string}}"
POINT = (
    "{type: object, properties: {x: {type: integer}, on: {type: boolean}, name: {type: string}}}"
)
MAP = "{type: object, additionalProperties: {type: integer}}"
DEEP = "{type: object, properties: {a: {type: object, properties: {n: {type: array, items: {type: number}}}}}}"
EITHER = "{oneOf: [{type: integer}, {type: array, items: {type: integer}}]}"
POINT_VALUE = {"x": 1, "on": True, "name": "p q"}


@dataclass(frozen=True, slots=True)
class Case:
    """A member, where it goes, and the value that must arrive.

    `more` is what the parameter says besides, or what the media type says of a body.
    """

    place: str
    schema: str
    value: Any
    more: str = ""
    path: str = "/x/{v}"


def _styled(place: str, *styles: str, delimiters: str = "") -> Iterator[Case]:
    """Lists, objects and a scalar in each style."""
    texts = [f"a{each}b" for each in "/?&=+ é"] if place in ("path", "query") else ["a", "é"]
    if place == "header":
        texts = ["a", '"b, c"']
    texts = [text for text in texts if not any(each in text for each in delimiters)]
    for style in styles:
        for explode in ("true", "false"):
            more = f", style: {style}, explode: {explode}"
            yield Case(place, INTEGERS, [1, 22], more)
            yield Case(place, INTEGERS, [3], more)
            yield Case(place, TEXTS, texts, more)
            yield Case(place, EITHER, 5, more)
            yield Case(place, EITHER, [5, 6], more)
            yield Case(
                place, POINT, POINT_VALUE if place != "header" else {"x": 1, "on": True}, more
            )
            yield Case(place, MAP, {"one": 1, "two": 2}, more)
            yield Case(place, "{type: [number, 'null']}", 1.5, more)


PARAMETERS = [
    *_styled("path", "simple", "matrix"),
    *_styled("path", "label"),
    *_styled("query", "form"),
    *_styled("header", "simple"),
    *_styled("cookie", "form"),
    *(
        Case("query", schema, value, f", style: {style}, explode: false")
        for style in ("spaceDelimited", "pipeDelimited")
        for schema, value in ((INTEGERS, [1, 2]), (TEXTS, ["a,b", "c"]), (MAP, {"k": 1, "l": 2}))
    ),
    Case("query", POINT, POINT_VALUE, ", style: deepObject"),
    Case("query", DEEP, {"a": {"n": [1, 2.5]}}, ", style: deepObject"),
    Case("query", TEXTS, ["a:b", "c;d"], ", allowReserved: true"),
    Case("query", TEXTS, ["a:b", "c;d"], ", explode: false, allowReserved: true"),
    Case("path", "{type: integer}", 7, path="/x?mode=m{v}&fixed=1"),
    Case("path", TEXTS, ["a", "b/c"], path="/x?mode={v}"),
    Case("path", "{type: string}", "a.b", path="/x/{v}.json"),
]
BODIES = [
    Case("application/octet-stream", "{type: string, format: binary}", b"\xff\x00\r\n--"),
    Case("image/png", "{type: string, format: binary}", b"\x89PNG"),
    Case("'*/*'", "{type: string, format: binary}", b"\x01"),
    Case("application/octet-stream", "{type: string, format: binary}", b""),
    Case("text/plain", "{type: string}", "één\n"),
    Case("text/plain", "{type: string}", ""),
    Case("text/plain; charset=iso-8859-1", "{type: string}", "één"),
    Case("application/xml", "{type: string}", "<a/>"),
    Case("application/x-ndjson", "{type: string}", '{"a": 1}\n'),
    Case("application/json", INTEGERS, [1, 2]),
    Case("application/vnd.x+json", "{type: integer}", 1),
]
MEMBERS = (
    "{type: object, properties: {n: {type: integer}, b: {type: boolean}, s: {type: string}, "
    f"l: {TEXTS}, o: {POINT}, os: {{type: array, items: {POINT}}}}}}}"
)
FORM: dict[str, Any] = {
    "n": 1,
    "b": False,
    "s": "5 & é",
    "l": ["a,b", "c"],
    "o": POINT_VALUE,
    "os": [POINT_VALUE],
}
FORMS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("application/x-www-form-urlencoded", MEMBERS, "", FORM),
    ("multipart/form-data", MEMBERS, "", {**FORM, "os": [POINT_VALUE, {"x": 2}]}),
    (
        "application/x-www-form-urlencoded",
        MEMBERS,
        "l: {style: form, explode: false}, o: {style: deepObject, explode: true}",
        {"l": ["a", "b"], "o": POINT_VALUE},
    ),
    ("application/x-www-form-urlencoded", MEMBERS, "l: {style: pipeDelimited}", {"l": ["a", "b"]}),
    (
        "multipart/form-data",
        MEMBERS,
        "l: {style: form, explode: false}, o: {style: deepObject, explode: true}, os: {contentType: application/json}",
        {"l": ["a", "b"], "o": POINT_VALUE, "os": [POINT_VALUE, POINT_VALUE]},
    ),
    (
        "multipart/form-data",
        "{type: object, properties: {f: {type: string, format: binary}, 'q\"': {type: integer}, fs: {type: array, "
        "items: {type: string, format: binary}}}}",
        "",
        {"f": b"\xff\r\n--x\r\n\r\n", 'q"': 3, "fs": [b"a", b""]},
    ),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A service with an operation a case."""
    paths: list[str] = []
    for number, case in enumerate(PARAMETERS):
        path = case.path if case.place == "path" else "/x"
        said = parameter("v", case.place, case.schema, case.more)
        paths.append(
            f'"/p{number}{path}": {{get: {{operationId: p{number}, parameters: [{said}], responses: {NOTHING}}}}}'
        )
    contents = [(each.place, each.schema, "") for each in BODIES]
    contents += [(media, schema, encoding) for media, schema, encoding, _ in FORMS]
    for number, (media, schema, encoding) in enumerate(contents):
        content = f"{{{media}: {{schema: {schema}, encoding: {{{encoding}}}}}}}"
        body = f"requestBody: {{required: true, content: {content}}}"
        paths.append(
            f'"/b{number}": {{post: {{operationId: b{number}, {body}, responses: {NOTHING}}}}}'
        )
    return service(tmp_path_factory.mktemp("small"), "paths:\n  " + "\n  ".join(paths))


def arrived(small: Any, operation: str, members: dict[str, Any]) -> Any:
    """What the fake cloud makes of the request that the client writes for *members*."""
    package = small.__name__.partition(".")[0]
    runtime = f"{package}._runtime"
    plans = importlib.import_module(f"{small.__name__}._operations")
    cloud = importlib.import_module(f"{runtime}.fake_cloud")
    listing = importlib.import_module(f"{package}._services").PACKAGE
    raw = importlib.import_module(f"{runtime}.fake_signatures").RawRequest
    request = small.Client().prepare(getattr(plans, operation.upper()), members)
    url = urlsplit(request.url)
    # As a server hands headers on.
    headers = {name: value.encode().decode("latin-1") for name, value in request.headers}
    target = url.path + (f"?{url.query}" if url.query else "")
    fake = cloud.FakeService(listing)
    answer = fake.respond(raw(request.method, target, headers, request.body))
    assert answer.status < 400, answer.body
    assert fake.requests[0].operation == operation
    return fake.requests[0].members


@pytest.mark.parametrize(
    "number", range(len(PARAMETERS)), ids=lambda number: str(PARAMETERS[number])
)
def test_a_parameter_arrives_in_every_style(small: Any, number: int) -> None:
    members = {"v": PARAMETERS[number].value}
    assert arrived(small, f"p{number}", members) == members


@pytest.mark.parametrize("number", range(len(BODIES)), ids=lambda number: BODIES[number].place)
def test_a_body_arrives_in_every_media_type(small: Any, number: int) -> None:
    members = {"body": BODIES[number].value}
    assert arrived(small, f"b{number}", members) == members


@pytest.mark.parametrize("number", range(len(FORMS)), ids=lambda number: FORMS[number][0])
def test_the_members_of_forms_arrive(small: Any, number: int) -> None:
    members = FORMS[number][3]
    assert arrived(small, f"b{len(BODIES) + number}", members) == members


LIST = """{"200": {description: Some, content: {application/json: {schema: %s}}}}"""
ITEMS = "{type: array, items: {type: integer}}"


def fake_of(module: Any) -> Any:
    package = module.__name__.partition(".")[0]
    return importlib.import_module(f"{package}.fake").FakeCloud()


def test_lists_in_pages_end(tmp_path: Path) -> None:
    member = f"{{type: object, properties: {{data: {ITEMS}, next: {{type: string}}}}}}"
    text = f"""
paths:
  /pages: {{get: {{operationId: pages, x-paging: {{items: "", parameter: page, counts: pages}},
    parameters: [{parameter("page", schema="{type: integer}")}], responses: {LIST % ITEMS}}}}}
  /zero: {{get: {{operationId: zero, x-paging: {{items: "", parameter: page, counts: pages, first: 0}},
    parameters: [{parameter("page", schema="{type: integer}")}], responses: {LIST % ITEMS}}}}}
  /items: {{get: {{operationId: offset, x-paging: {{items: /data, parameter: from, counts: items}},
    parameters: [{parameter("from", schema="{type: integer}")}], responses: {LIST % member}}}}}
  /token: {{get: {{operationId: token, x-paging: {{items: /data, parameter: after, next: /next}},
    parameters: [{parameter("after")}], responses: {LIST % member}}}}}
"""
    small = service(tmp_path, text)
    with fake_of(small) as fake, small.Client(base_url=fake.url) as client:
        for name in ("pages", "zero", "offset", "token"):
            assert list(getattr(client, f"{name}_items")()) == [1], name
            assert len(fake.requests) == 2, name
            fake.reset()
        fake.replies["offset"] = {"data": [1, 2, 3]}
        assert list(client.offset_items({"from": 1})) == [2, 3]


def test_client_credentials_are_exchanged_where_a_relative_address_says(tmp_path: Path) -> None:
    text = f"""
paths:
  /x: {{get: {{operationId: x, security: [{{o: []}}], responses: {NOTHING}}}}}
components:
  securitySchemes:
    o: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: oauth/token, scopes: {{}}}}}}}}
"""
    small = service(tmp_path, text)
    package = importlib.import_module(small.__name__.partition(".")[0])
    credentials = package.ClientCredentials("id", "secret")
    with fake_of(small) as fake:
        with small.Client(base_url=fake.url, credentials=credentials) as client:
            client.x()
        assert [received.path for received in fake.requests] == ["/oauth/token", "/x"]
        assert fake.requests[1].headers["authorization"] == "Bearer fake-access-token"


def test_credentials_are_asked_for_where_the_document_does(tmp_path: Path) -> None:
    text = f"""
security: [{{k: []}}, {{q: [], c: []}}, {{b: []}}]
paths:
  /x: {{get: {{operationId: x, responses: {NOTHING}}}}}
  /open: {{get: {{operationId: open, security: [], responses: {NOTHING}}}}}
components:
  securitySchemes:
    k: {{type: apiKey, in: header, name: X-Key}}
    q: {{type: apiKey, in: query, name: key}}
    c: {{type: apiKey, in: cookie, name: session}}
    b: {{type: http, scheme: bearer}}
"""
    small = service(tmp_path, text)
    package = importlib.import_module(small.__name__.partition(".")[0])
    shown = [
        {"k": package.ApiKey("a")},
        {"q": package.ApiKey("a"), "c": package.ApiKey("b")},
        package.Bearer("t"),
    ]
    with fake_of(small) as fake:
        assert not fake.service.is_signed
        for credentials in shown:
            with small.Client(base_url=fake.url, credentials=credentials) as client:
                client.x()
        with small.Client(base_url=fake.url) as client:
            client.open()
        for head in ("", "X-Key: ", "Authorization: Basic YTpi", "Cookie: session=a"):
            request = Request(f"{fake.url}/x")
            if head:
                request.add_header(*head.split(": "))
            with pytest.raises(HTTPError) as refused:
                urlopen(request)
            assert refused.value.code == 401
            assert (
                json.load(refused.value)["message"]
                == "there are no credentials for k or q and c or b"
            )


def test_errors_have_the_documented_bodies(tmp_path: Path) -> None:
    text = f"""
paths:
  /x:
    get:
      operationId: x
      parameters: [{parameter("n", schema="{type: integer, maximum: 5}")}]
      responses:
        '204': {{description: Nothing}}
        '422':
          description: Faulty
          content:
            application/problem+json:
              schema:
                type: object
                properties:
                  status: {{type: integer}}
                  errors: {{type: array, items: {{type: object, properties: {{
                    detail: {{type: string}}, kind: {{enum: [bad, worse]}}}}}}}}
        default:
          description: Other
          content: {{application/json: {{schema: {{type: object, properties: {{error: {{type: object, properties: {{
            code: {{type: string}}, message: {{type: string}}, trace_id: {{type: string}}}}}}}}}}}}}}
  /y:
    get:
      operationId: y
      parameters: [{parameter("n", schema="{type: integer, maximum: 5}")}]
      responses: {{'204': {{description: Nothing}}}}
"""
    small = service(tmp_path, text)
    with fake_of(small) as fake:
        with pytest.raises(HTTPError) as refused:
            urlopen(f"{fake.url}/x?n=6")
        assert refused.value.code == 422
        assert refused.value.headers["content-type"] == "application/problem+json"
        found = json.load(refused.value)
        assert found["status"] == 422
        assert found["errors"][0]["detail"].startswith("/n: ")
        assert found["errors"][0]["kind"] == "bad"
        fake.script("error=Busy")
        with pytest.raises(HTTPError) as refused:
            urlopen(f"{fake.url}/x")
        error = json.load(refused.value)["error"]
        assert error["code"] == "Busy"
        assert error["trace_id"] == "example"
        with pytest.raises(HTTPError) as refused:
            urlopen(f"{fake.url}/y?n=6")
        assert refused.value.code == 400
        assert json.load(refused.value)["code"] == "InvalidParameter"
