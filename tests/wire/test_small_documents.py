"""What clients send that are generated from documents of a few lines, each of which says one thing."""

from __future__ import annotations

import importlib
import itertools
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from specwright.errors import InputError
from tests.conftest import generate_tree, write_tree

from .plans import CREATE_NODE_POOL

HEAD = 'openapi: 3.1.0\ninfo: {title: Small, version: "1"}\nservers: [{url: "https://a.example"}]\n'
NOTHING = '{"204": {description: Nothing}}'

_numbers = itertools.count()


def service(folder: Path, text: str, **files: str) -> Any:
    """The module of the service that the document *text* describes."""
    package = f"small_{next(_numbers)}"
    spec = folder / package
    spec.mkdir()
    (spec / "demo.yaml").write_text(HEAD + text, "utf-8")
    for name, other in files.items():
        (spec / f"{name}.yaml").write_text(other, "utf-8")
    source = spec / "demo.yaml" if files else spec
    write_tree(folder / f"{package}_out", generate_tree(source, package))
    sys.path.insert(0, str(folder / f"{package}_out" / "src"))
    try:
        return importlib.import_module(f"{package}.demo")
    finally:
        sys.path.pop(0)


def prepared(module: Any, operation: str, request: Any = None, **options: Any) -> Any:
    """What *operation* of the service *module* would send."""
    plans = importlib.import_module(f"{module.__name__}._operations")
    client = module.Client(**options)
    return client.prepare(getattr(plans, operation.upper()), request)


def test_servers_of_an_operation_go_before_those_of_its_path(tmp_path: Path) -> None:
    text = f"""
paths:
  /own:
    servers: [{{url: "https://path.example/v2"}}]
    get: {{operationId: path, responses: {NOTHING}}}
    put:
      operationId: own
      servers: [{{url: "https://own.example"}}]
      responses: {NOTHING}
  /shared: {{$ref: "#/components/pathItems/Shared"}}
  /file: {{$ref: "other.yaml#/components/pathItems/File"}}
  /plain: {{get: {{operationId: plain, responses: {NOTHING}}}}}
components:
  pathItems:
    Shared:
      servers: [{{url: "https://shared.example"}}]
      get: {{operationId: shared, responses: {NOTHING}}}
"""
    other = f"""{HEAD}
components:
  pathItems:
    File:
      servers: [{{url: "https://file.example"}}]
      get: {{operationId: file, responses: {NOTHING}}}
"""
    small = service(tmp_path, text, other=other)
    assert [prepared(small, name).url for name in ("path", "own", "shared", "file", "plain")] == [
        "https://path.example/v2/own",
        "https://own.example/own",
        "https://shared.example/shared",
        "https://file.example/file",
        "https://a.example/plain",
    ]


def parameter(
    name: str, place: str = "query", schema: str = "{type: string}", more: str = ""
) -> str:
    required = ", required: true" if place == "path" else ""
    return f'{{name: "{name}", in: {place}{required}, schema: {schema}{more}}}'


def operation(*parameters: str, body: str = "", path: str = "/x", method: str = "get") -> str:
    """A document with one operation, called `x`."""
    listed = ", ".join(parameters)
    sent = f"requestBody: {{required: true, content: {{{body}}}}}, " if body else ""
    said = f"operationId: x, parameters: [{listed}], {sent}responses: {NOTHING}"
    return f'paths: {{"{path}": {{{method}: {{{said}}}}}}}\n'


def test_a_parameter_is_given_by_its_own_name(tmp_path: Path) -> None:
    small = service(tmp_path, operation(parameter("Foo"), parameter("foo"), parameter("Foo-2")))
    assert prepared(small, "x", small.XRequest(foo="1")).url.endswith("?foo=1")
    assert prepared(small, "x", small.XRequest(foo_2="1")).url.endswith("?Foo=1")
    assert prepared(small, "x", small.XRequest(Foo="1")).url.endswith("?Foo=1")
    assert prepared(small, "x", small.XRequest(foo2="1")).url.endswith("?Foo-2=1")


def test_no_attribute_is_called_as_another_member(tmp_path: Path) -> None:
    members = "{type: object, properties: {foo: {type: string}, Bar: {type: string}, list_: {}}}"
    body = f"application/json: {{schema: {members}}}"
    parameters = (parameter("Foo"), parameter("bar"), parameter("list"))
    small = service(tmp_path, operation(*parameters, body=body, method="post"))
    fields = {name: each.alias for name, each in small.XRequest.model_fields.items()}
    for name, field in small.XRequest.model_fields.items():
        fields[name] = field.serialization_alias
    assert all(name == alias for name, alias in fields.items() if name in fields.values())
    sent = prepared(small, "x", small.XRequest(foo="1", bar="2"))
    assert sent.url.endswith("/x?bar=2")
    assert sent.body == b'{"foo":"1"}'


def test_a_body_beside_a_parameter_of_its_name(tmp_path: Path) -> None:
    body = "application/json: {schema: {type: array, items: {type: string}}}"
    small = service(tmp_path, operation(parameter("Body"), body=body, method="post"))
    sent = prepared(small, "x", small.XRequest(body=["1"], Body="2"))
    assert sent.url.endswith("?Body=2")
    assert sent.body == b'["1"]'


def test_parameters_of_one_name_and_several_places(tmp_path: Path) -> None:
    parameters = (parameter("id", "path"), parameter("id"), parameter("query_id"))
    small = service(tmp_path, operation(*parameters, path="/x/{id}"))
    sent = prepared(small, "x", {"id": "1", "query_id_2": "2", "query_id": "3"})
    assert sent.url.endswith("/x/1?id=2&query_id=3") or sent.url.endswith("/x/1?query_id=3&id=2")


def test_an_attribute_must_not_be_called_as_another_parameter(tmp_path: Path) -> None:
    text = operation(parameter("Foo", more=", x-name: foo"), parameter("foo"))
    with pytest.raises(InputError, match="becomes the attribute 'foo'"):
        service(tmp_path, text)


def keyed(folder: Path, place: str, name: str) -> Any:
    scheme = f"{{type: apiKey, in: {place}, name: {name}}}"
    secured = f"security: [{{auth: []}}]\ncomponents: {{securitySchemes: {{auth: {scheme}}}}}\n"
    return service(folder, operation() + secured)


def package(module: Any) -> Any:
    return importlib.import_module(module.__name__.partition(".")[0])


def with_key(module: Any, key: str) -> Any:
    return prepared(module, "x", credentials=package(module).ApiKey(key))


def test_an_api_key_in_a_header_may_hold_blanks(tmp_path: Path) -> None:
    small = keyed(tmp_path, "header", "Authorization")
    for key in ("Bearer abc", 'Sig keyId="a", b="c\\"'):
        assert dict(with_key(small, key).headers)["authorization"] == key
    for key in ("a\nb", "a\rb", "a\0b", " a", "a ", "a\t", "ключ", "\ud800", ""):
        with pytest.raises(package(small).CredentialsError) as caught:
            with_key(small, key)
        assert not key.strip() or key not in str(caught.value)


def test_an_api_key_in_a_query_may_be_any_text(tmp_path: Path) -> None:
    small = keyed(tmp_path, "query", "key")
    sent = with_key(small, " a\nключ&")
    assert sent.url.endswith("/x?key=%20a%0A%D0%BA%D0%BB%D1%8E%D1%87%26")


def test_an_api_key_in_a_cookie_is_what_a_cookie_can_hold(tmp_path: Path) -> None:
    small = keyed(tmp_path, "cookie", "sid")
    assert dict(with_key(small, "a=b/c+%3D").headers)["cookie"] == "sid=a=b/c+%3D"
    for key in ("a b", "a;b", "a,b", 'a"b', "a\\b", "ключ"):
        with pytest.raises(package(small).CredentialsError, match="what no cookie can carry"):
            with_key(small, key)


def test_a_placeholder_that_nobody_declares_is_a_text(tmp_path: Path) -> None:
    small = service(tmp_path, operation(parameter("id"), path="/a/{id}/{Rest}#{no}"))
    sent = prepared(small, "x", {"path_id": "a/b", "id": "2", "Rest": "c"})
    assert sent.url.endswith("/a/a%2Fb/c?id=2")
    with pytest.raises(package(small).ValidationError, match="path_id is required"):
        prepared(small, "x", {"Rest": "c"})


def test_two_paths_of_one_item_have_their_own_placeholders(tmp_path: Path) -> None:
    text = f"""
paths:
  /a/{{one}}: {{$ref: "#/components/pathItems/It"}}
  /b/{{two}}: {{$ref: "#/components/pathItems/It"}}
components: {{pathItems: {{It: {{get: {{responses: {NOTHING}}}}}}}}}
"""
    small = service(tmp_path, text)
    first = prepared(small, "get_a_by_one", small.GetAByOneRequest(one="1"))
    second = prepared(small, "get_b_by_two", small.GetBByTwoRequest(two="2"))
    assert (first.path, second.path) == ("/a/1", "/b/2")


@pytest.mark.parametrize(
    ("parameters", "path", "message"),
    [
        (("y", "z"), "/b/{y}", "the path parameter 'z' does not occur in the path '/b/{y}'"),
        (("Y",), "/b/{y}", "the path parameter 'Y' does not occur in the path '/b/{y}'"),
        (("y", "y"), "/b/{y}", "the parameter 'y' (in path) is listed twice"),
    ],
)
def test_parameters_that_cannot_be_sent_are_told(
    parameters: tuple[str, ...], path: str, message: str, tmp_path: Path
) -> None:
    text = operation(*(parameter(name, "path") for name in parameters), path=path)
    with pytest.raises(InputError) as caught:
        service(tmp_path, text)
    (problem,) = caught.value.problems
    assert problem.message == message
    last = f"/parameters/{len(parameters) - 1}"
    assert problem.location.pointer.endswith(last)


def test_one_parameter_may_be_listed_twice_by_reference(tmp_path: Path) -> None:
    shared = '{$ref: "#/components/parameters/Q"}'
    text = operation(shared, shared) + f"components: {{parameters: {{Q: {parameter('q')}}}}}\n"
    assert prepared(service(tmp_path, text), "x", {"q": "1"}).url.endswith("/x?q=1")


def test_a_query_in_the_path_is_sent_before_the_parameters(tmp_path: Path) -> None:
    small = service(tmp_path, operation(parameter("q"), path="/rpc?Action=Do#1"))
    assert prepared(small, "x", {"q": "1"}).url.endswith("/rpc?Action=Do&q=1")
    assert prepared(small, "x").url.endswith("/rpc?Action=Do")


def test_placeholders_in_the_query_of_a_path(tmp_path: Path) -> None:
    path = "/rpc?q={q}&v={version}&flag"
    small = service(tmp_path, operation(parameter("q"), path=path))
    sent = prepared(small, "x", {"q": "1", "version": "a&b"})
    assert sent.url.endswith("/rpc?v=a%26b&flag&q=1")


def test_signed_requests_have_the_query_of_the_path() -> None:
    request = CREATE_NODE_POOL.protocol.encode(
        replace(CREATE_NODE_POOL, path="/rpc?Action=Do%20it"), {}
    )
    assert request.target == "/rpc?Action=Do%20it"


def test_a_fake_knows_operations_by_the_query_in_their_path(tmp_path: Path) -> None:
    text = f"""
paths:
  /rpc?Action=Do: {{get: {{operationId: do, responses: {NOTHING}}}}}
  /rpc?Action=Undo: {{get: {{operationId: undo, responses: {{"202": {{description: Taken}}}}}}}}
"""
    small = service(tmp_path, text)
    runtime = f"{small.__name__.partition('.')[0]}._runtime"
    reading = importlib.import_module(f"{runtime}.fake_operations")
    raw = importlib.import_module(f"{runtime}.fake_signatures").RawRequest
    plans = importlib.import_module(f"{small.__name__}._operations")
    known = [reading.FakeOperation(plan, "rest") for plan in (plans.DO, plans.UNDO)]
    for name in ("do", "undo"):
        request = raw("GET", prepared(small, name).url.removeprefix("https://a.example"), {}, b"")
        found = reading.find_operation(known, request)
        assert found.plan.id == name
        read_request = importlib.import_module(f"{runtime}.fake_requests").read_request
        assert read_request(found, request) == {}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("https://x/?a=b;c,d@e!$'()*", "https://x/?a=b;c,d@e!$'()*"),
        ("a#b&c+d", "a%23b%26c%2Bd"),
        ("[1]", "%5B1%5D"),
        ("d%2Fe%zz%", "d%2Fe%25zz%25"),
        ('é "<>', "%C3%A9%20%22%3C%3E"),
    ],
)
def test_reserved_characters_that_are_allowed(value: str, sent: str, reserved: Any) -> None:
    assert prepared(reserved, "x", {"u": value}).url.endswith(f"/x?u={sent}")


def test_reserved_delimiters_in_a_list(reserved: Any) -> None:
    assert prepared(reserved, "x", {"l": ["a,b/", "c"]}).url.endswith("/x?l=a%2Cb/,c")
    assert prepared(reserved, "x", {"l": ["a,b"]}).url.endswith("/x?l=a%2Cb")


@pytest.fixture(scope="module")
def reserved(tmp_path_factory: pytest.TempPathFactory) -> Any:
    array = "{type: array, items: {type: string}}"
    allowed = ", allowReserved: true"
    text = operation(
        parameter("u", more=allowed),
        parameter("l", schema=array, more=f"{allowed}, explode: false"),
    )
    return service(tmp_path_factory.mktemp("reserved"), text)


ARRAY = "{type: array, items: {type: string}}"
MAP = "{type: object, additionalProperties: {type: string}}"


def test_an_empty_text_in_matrix_style_is_its_name_alone(tmp_path: Path) -> None:
    matrix = ", style: matrix, explode: true"
    parameters = (parameter("s", "path", more=matrix), parameter("l", "path", ARRAY, matrix))
    small = service(tmp_path, operation(*parameters, path="/x/{s}/{l}"))
    assert prepared(small, "x", {"s": "", "l": ["a=", ""]}).path == "/x/;s/;l=a%3D;l"


def test_an_integer_has_no_fraction(tmp_path: Path) -> None:
    places = ("query", "header", "path")
    parameters = [parameter(f"x-{place}", place, "{type: integer}") for place in places]
    small = service(tmp_path, operation(*parameters, path="/{x-path}"))
    sent = prepared(small, "x", {"x-query": 1.0, "x-header": -2.0, "x-path": 1e20})
    assert sent.url.endswith("/100000000000000000000?x-query=1")
    assert dict(sent.headers)["x-header"] == "-2"


def test_lists_of_nothing_are_left_out(tmp_path: Path) -> None:
    flat = ", explode: false"
    parameters = [
        parameter("o", "query", MAP, flat),
        parameter("a", "query", ARRAY, flat),
        parameter("x-a", "header", ARRAY),
        parameter("x-o", "header", MAP),
    ]
    small = service(tmp_path, operation(*parameters))
    sent = prepared(small, "x", {"o": {}, "a": [], "x-a": [], "x-o": {}})
    assert sent.url.endswith("/x")
    assert not {"x-a", "x-o"} & dict(sent.headers).keys()


def test_what_delimits_items_must_not_stand_in_them(tmp_path: Path) -> None:
    flat = ", explode: false"
    parameters = [
        parameter("s", "query", ARRAY, f"{flat}, style: spaceDelimited"),
        parameter("p", "query", ARRAY, f"{flat}, style: pipeDelimited"),
        parameter("x-a", "header", ARRAY),
        parameter("x-o", "header", MAP, ", explode: true"),
        parameter("f", "query", ARRAY, flat),
    ]
    small = service(tmp_path, operation(*parameters))
    for request in (
        {"s": ["a b"]},
        {"p": ["a|b", "c"]},
        {"x-a": ["a,b", "c"]},
        {"x-o": {"a=b": "c"}},
    ):
        with pytest.raises(package(small).ValidationError, match="must not hold"):
            prepared(small, "x", request)
    sent = prepared(small, "x", {"s": ["a|b", "c"], "p": ["a b"], "f": ["a,b"], "x-a": ['"a,b"']})
    assert sent.url.endswith("/x?s=a%7Cb%20c&p=a%20b&f=a%2Cb")
    assert dict(sent.headers)["x-a"] == '"a,b"'


@pytest.mark.parametrize(
    ("charset", "sent"),
    [
        ("iso-8859-1", b"\xe9"),
        ('"ISO-8859-1"', b"\xe9"),
        ("utf-8", b"\xc3\xa9"),
        ("utf-16be", b"\0\xe9"),
    ],
)
def test_a_text_is_sent_in_its_charset(charset: str, sent: bytes, tmp_path: Path) -> None:
    kind = f"text/plain; charset={charset}"
    body = f"'{kind}': {{schema: {{type: string}}}}"
    small = service(tmp_path, operation(body=body, method="post"))
    request = prepared(small, "x", {"body": "é"})
    assert request.body == sent
    assert dict(request.headers)["content-type"] == kind


@pytest.mark.parametrize("charset", ["iso-8859-1", "nowhere-9"])
def test_a_text_that_its_charset_has_no_form_for(charset: str, tmp_path: Path) -> None:
    body = f"'text/plain; charset={charset}': {{schema: {{type: string}}}}"
    small = service(tmp_path, operation(body=body, method="post"))
    with pytest.raises(package(small).ValidationError, match=f"charset {charset}") as caught:
        prepared(small, "x", {"body": "ключ"})
    assert "ключ" not in str(caught.value)


NESTED = "{type: array, items: {type: array, items: {type: integer}}}"
OBJECTS = "{type: array, items: {type: object}}"
DEMANDED = ", required: true"


def media(media_type: str, schema: str) -> str:
    return f"{media_type}: {{schema: {schema}}}"


@pytest.mark.parametrize(
    "text",
    [
        operation(parameter("a", "query", NESTED, DEMANDED)),
        operation(parameter("a", "query", OBJECTS, DEMANDED)),
        operation(parameter("a", "header", OBJECTS, DEMANDED)),
        operation(parameter("a", "query", f"{{anyOf: [{NESTED}, {OBJECTS}]}}", DEMANDED)),
        operation(parameter("a", "query", f"{{allOf: [{NESTED}, {{minItems: 1}}]}}", DEMANDED)),
        operation(
            f"{{name: a, in: query{DEMANDED}, content: {{{media('application/xml', MAP)}}}}}"
        ),
        operation(body=media("multipart/form-data", ARRAY), method="post"),
        operation(body=media("application/x-www-form-urlencoded", "{type: string}"), method="post"),
    ],
)
def test_what_can_never_be_sent_is_told(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        service(tmp_path, text)
    (problem,) = caught.value.problems
    assert problem.location.pointer.endswith("/schema")


@pytest.mark.parametrize(
    "text",
    [
        operation(parameter("a", "query", "{type: array, items: {type: [string, object]}}")),
        operation(parameter("a", "query", "{type: array, items: {}}")),
        operation(parameter("a", "query", f"{{anyOf: [{NESTED}, {{type: string}}]}}")),
        operation(parameter("a", "query", OBJECTS, ", style: deepObject")),
        operation(parameter("a", "query", "{type: object, additionalProperties: {type: array}}")),
        operation(f"{{name: a, in: query, content: {{{media('application/json', NESTED)}}}}}"),
        operation(body=media("multipart/form-data", "{}"), method="post"),
        operation(body=media("multipart/form-data", "{type: [object, string]}"), method="post"),
    ],
)
def test_what_can_be_sent_for_some_values_is_let_through(text: str, tmp_path: Path) -> None:
    service(tmp_path, text)


def test_an_optional_parameter_that_cannot_be_sent_is_left_to_the_call(tmp_path: Path) -> None:
    small = service(tmp_path, operation(parameter("a", "query", OBJECTS)))
    assert prepared(small, "x", {}).url.endswith("/x")
    with pytest.raises(package(small).ValidationError, match="a: OpenAPI defines no serialization"):
        prepared(small, "x", {"a": [{"b": 1}]})


STRING_OR_NULL = "{type: [string, 'null']}"
OBJECT_OR_NULL = "{type: [object, 'null'], properties: {a: {type: string}}}"


@pytest.mark.parametrize(
    ("schema", "value", "sent"),
    [
        (STRING_OR_NULL, "x", b'"x"'),
        (STRING_OR_NULL, None, b"null"),
        (OBJECT_OR_NULL, {"a": "x"}, b'{"a":"x"}'),
        (OBJECT_OR_NULL, None, b"null"),
        ("{enum: [1, 2]}", 1, b"1"),
        ("{oneOf: [{type: string}, {type: array, items: {type: string}}]}", ["x"], b'["x"]'),
        ("{anyOf: [{type: object}, {type: 'null'}]}", None, b"null"),
    ],
)
def test_a_body_that_need_be_no_object(
    schema: str, value: Any, sent: bytes, tmp_path: Path
) -> None:
    small = service(tmp_path, operation(body=media("application/json", schema), method="post"))
    assert prepared(small, "x", {"body": value}).body == sent
    with pytest.raises(package(small).ValidationError, match="body"):
        prepared(small, "x", None)


def test_no_request_is_no_body(tmp_path: Path) -> None:
    text = operation(body=media("application/json", OBJECT_OR_NULL), method="post")
    small = service(tmp_path, text.replace("required: true, ", ""))
    request = prepared(small, "x", None)
    assert request.body == b""
    assert "content-type" not in dict(request.headers)


def test_a_form_has_the_members_of_its_object(tmp_path: Path) -> None:
    text = operation(body=media("application/x-www-form-urlencoded", OBJECT_OR_NULL), method="post")
    assert prepared(service(tmp_path, text), "x", {"a": "b"}).body == b"a=b"


def test_a_client_chooses_among_servers_by_their_addresses(tmp_path: Path) -> None:
    servers = """[
      {url: "https://{region}.a.example", variables: {region: {default: eu, enum: [eu, us]}}},
      {url: "https://{region}.b.example", variables: {region: {default: cn, enum: [cn, sg]}}},
      {url: "https://sandbox.example"}]"""
    text = f"""
paths:
  /all:
    servers: {servers}
    get: {{operationId: all, responses: {NOTHING}}}
  /one: {{get: {{operationId: one, responses: {NOTHING}}}}}
"""
    small = service(tmp_path, text)
    assert prepared(small, "all").url == "https://eu.a.example/all"
    sandbox = {"endpoint": "https://sandbox.example"}
    assert prepared(small, "all", **sandbox).url == "https://sandbox.example/all"
    assert prepared(small, "one", **sandbox).url == "https://a.example/one"
    other = {"endpoint": "https://{region}.b.example", "region": "sg"}
    assert prepared(small, "all", **other).url == "https://sg.b.example/all"
    with pytest.raises(importlib.import_module(small.__name__.partition(".")[0]).ValidationError):
        prepared(small, "all", endpoint="https://nobody.example")


PARTS = """
paths:
  /parts:
    post:
      operationId: parts
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                file: {type: string, contentMediaType: application/octet-stream}
                picture: {type: string, contentEncoding: base64, contentMediaType: image/png}
                bytes: {type: string, contentEncoding: base64}
                fields: {type: array, items: {type: string}}
                filter: {type: object, properties: {size: {type: integer}}}
                token: {type: string, contentMediaType: application/jwt}
            encoding:
              fields: {style: form, explode: false}
              filter: {style: deepObject, explode: true}
      responses: NOTHING
"""


def parts_of(body: bytes) -> list[tuple[str, bytes]]:
    """The parts of a body: what their heads say, and their contents."""
    boundary = body.partition(b"\r\n")[0]
    pieces = body.split(boundary)[1:-1]
    found = (piece.strip(b"\r\n").partition(b"\r\n\r\n") for piece in pieces)
    return [(head.decode().replace("\r\n", " | "), content) for head, _, content in found]


def test_parts_are_written_as_openapi_3_1_says(tmp_path: Path) -> None:
    small = service(tmp_path, PARTS.replace("NOTHING", NOTHING))
    request = {
        "file": b"\0\1",
        "picture": "AAAA",
        "bytes": "BBBB",
        "fields": ["a", "b"],
        "filter": {"size": 3},
        "token": "x.y.z",
    }
    assert small.validate_parts(request) == []
    start = "content-disposition: form-data; name="
    assert parts_of(prepared(small, "parts", request).body) == [
        (f'{start}"file"; filename="file" | content-type: application/octet-stream', b"\0\1"),
        (f'{start}"picture" | content-type: image/png', b"AAAA"),
        (f'{start}"bytes" | content-type: application/octet-stream', b"BBBB"),
        (f'{start}"fields"', b"a,b"),
        (f'{start}"filter[size]"', b"3"),
        (f'{start}"token" | content-type: application/jwt', b"x.y.z"),
    ]


def test_openapi_3_0_has_no_styles_in_parts(tmp_path: Path) -> None:
    package = f"small_{next(_numbers)}"
    (tmp_path / package).mkdir()
    text = HEAD.replace("3.1.0", "3.0.3") + PARTS.replace("NOTHING", NOTHING)
    (tmp_path / package / "demo.yaml").write_text(text, "utf-8")
    tree = generate_tree(tmp_path / package, package)
    plan = tree[f"src/{package}/demo/_operations.py"].decode()
    assert "style=" not in plan


def test_headers_that_frame_a_message_are_left_to_the_client(tmp_path: Path) -> None:
    text = operation(
        parameter("Content-Length", "header", "{type: integer}")
        + ", "
        + parameter("Host", "header", "{type: string}", DEMANDED),
        body=media("application/octet-stream", "{type: string, format: binary}"),
        method="post",
    )
    small = service(tmp_path, text)
    sent = dict(prepared(small, "x", {"body": b"abc"}).headers)
    assert (sent["content-length"], sent["host"]) == ("3", "a.example")


def test_an_item_of_a_part_must_not_hold_what_parts_the_items(tmp_path: Path) -> None:
    small = service(tmp_path, PARTS.replace("NOTHING", NOTHING))
    with pytest.raises(package(small).ValidationError, match="fields: an item must not hold ','"):
        prepared(small, "parts", {"fields": ["a,b", "c"]})


def test_a_text_that_holds_json_is_sent_as_it_is(tmp_path: Path) -> None:
    schema = "{type: object, properties: {a: {type: string, contentMediaType: application/json}}}"
    small = service(tmp_path, operation(body=media("multipart/form-data", schema), method="post"))
    ((_, content),) = parts_of(prepared(small, "x", {"a": '{"b":1}'}).body)
    assert content == b'{"b":1}'


def test_a_form_keeps_reserved_characters_where_they_are_allowed(tmp_path: Path) -> None:
    text = f"""
paths:
  /form:
    post:
      operationId: send
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {{type: object, properties: {{free: {{type: string}}, plain: {{type: string}}}}}}
            encoding: {{free: {{allowReserved: true}}}}
      responses: {NOTHING}
"""
    small = service(tmp_path, text)
    sent = prepared(small, "send", {"free": "a/b?c&d=e+f", "plain": "a/b"})
    assert sent.body == b"free=a/b?c%26d=e%2Bf&plain=a%2Fb"
