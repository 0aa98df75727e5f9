"""How single values are sent, and which of them are refused before anything is."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic import ValidationError as PydanticError
from specwright.runtime.aliyun import flatten
from specwright.runtime.errors import CredentialsError, ValidationError
from specwright.runtime.files import Binary, File
from specwright.runtime.models import RequestModel
from specwright.runtime.placing import query_pairs
from specwright.runtime.plan import (
    Operation,
    Parameter,
    Part,
    SecurityScheme,
    Server,
    ServerVariable,
)
from specwright.runtime.preparing import arguments_of, encode, server_url
from specwright.runtime.rest import REST
from specwright.runtime.security import ApiKey, authorized
from specwright.runtime.wire import WireRequest

FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain"


def parameter(name: str, place: Any = "query", **more: Any) -> dict[str, Any]:
    """What an operation says that has one parameter."""
    path = f"/{{{name}}}" if place == "path" else "/"
    return {"path": path, "has_body": False, "parameters": (Parameter(name, place, **more),)}


def sent(arguments: dict[str, Any], **operation: Any) -> WireRequest:
    """What an operation sends."""
    return encode(Operation(id="x", protocol=REST, **operation), arguments)


def content(request: WireRequest) -> bytes:
    """The body that is sent."""
    return b"".join(request.upload.chunks()) if request.upload else request.body


class Pipe(io.BytesIO):
    """What can be read once."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation("seek")

    def tell(self) -> int:
        raise io.UnsupportedOperation("tell")


# ------------------------------------------------------------------ binary content


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, io.BytesIO, File, Pipe])
def test_binary_content_is_percent_encoded(make: Any) -> None:
    def value() -> Any:
        return make(b"\xff a")

    assert sent({"b": value()}, content_type=FORM).body == b"b=%FF%20a"
    assert sent({"b": [value()]}, content_type=FORM).body == b"b=%FF%20a"
    joined = (Part("b", explode=False),)
    assert sent({"b": [value(), "c"]}, content_type=FORM, parts=joined).body == b"b=%FF%20a,c"
    assert sent({"b": value()}, **parameter("b")).query == "b=%FF%20a"
    assert sent({"b": value()}, **parameter("b", allow_reserved=True)).query == "b=%FF%20a"
    assert sent({"b": {"c": value()}}, **parameter("b", style="deepObject")).query == (
        "b%5Bc%5D=%FF%20a"
    )
    assert sent({"b": value()}, **parameter("b", "path")).path == "/%FF%20a"


def test_binary_content_of_headers_is_ascii() -> None:
    header = parameter("X-B", "header")
    assert ("x-b", "a") in sent({"X-B": b"a"}, **header).headers
    assert ("x-b", "a,b") in sent({"X-B": [b"a", "b"]}, **header).headers
    for value in (b"\xff", [b"\xff"]):
        with pytest.raises(ValidationError, match="X-B: bytes that are no ASCII text"):
            sent({"X-B": value}, **header)


def test_binary_content_that_holds_what_delimits_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"b: an item must not hold '\|'"):
        sent({"b": [b"1|2"]}, **parameter("b", style="pipeDelimited"))


def test_binary_content_in_signed_queries() -> None:
    operation: Operation[Any] = Operation(id="x", protocol=REST, **parameter("b"))
    assert query_pairs(operation, {"b": b"a"}) == [("b", "a")]
    with pytest.raises(ValueError, match="b: bytes that are no UTF-8 text"):
        query_pairs(operation, {"b": b"\xff"})
    with pytest.raises(TypeError, match=r"a\.b\.1: .*binary content"):
        flatten({"a": {"b": [b"\xff"]}})


@pytest.mark.parametrize(
    ("arguments", "operation", "place"),
    [
        ({"a": {"b": [1, b"x"]}}, {}, "a/b/1"),
        ({"body": [b"x"]}, {"body_member": "body"}, "body/0"),
        ({"a": {"b": b"x"}}, {"content_type": "multipart/form-data"}, "a/b"),
        ({"a": {"b": b"x"}}, {"content_type": FORM}, "a/b"),
        ({"q": [b"x"]}, parameter("q", media_type="application/json"), "q/0"),
    ],
)
def test_what_json_has_no_form_for_is_named(arguments: Any, operation: Any, place: str) -> None:
    with pytest.raises(ValidationError, match=f"{place}: JSON has no form for bytes"):
        sent(arguments, **operation)


class Picture(RequestModel):
    """A model with binary content."""

    data: Binary | None = None


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, io.BytesIO, File, Pipe])
def test_models_take_the_binary_content_that_requests_take(make: Any) -> None:
    operation: Operation[Any] = Operation(id="x", protocol=REST, content_type="multipart/form-data")
    request = encode(operation, arguments_of(operation, Picture(data=make(b"\xffa")), None, {}))
    assert b"\r\n\xffa\r\n" in request.body


def test_models_take_nothing_else_as_binary_content() -> None:
    assert TypeAdapter(Binary).validate_python("text") == "text"
    for value in (5, [b"a"], io.StringIO("a")):
        with pytest.raises(PydanticError):
            Picture(data=value)


@pytest.mark.parametrize("make", [io.StringIO, lambda text: File(io.StringIO(text))])
@pytest.mark.parametrize(
    "operation",
    [{"body_member": "b", "content_type": "image/png"}, {"content_type": "multipart/form-data"}],
)
def test_a_file_of_text_is_refused(operation: Any, make: Any) -> None:
    with pytest.raises(ValidationError, match="b: a file must be read as bytes"):
        sent({"b": make("text")}, **operation)


def test_a_file_that_cannot_seek_is_sent() -> None:
    whole = {"body_member": "b", "content_type": "image/png"}
    request = sent({"b": Pipe(b"abc")}, **whole)
    assert (request.upload, request.body) == (None, b"abc")
    assert sent({"b": io.BytesIO(b"abc")}, **whole).upload is not None


# ------------------------------------------------------------------ text, headers, paths


@pytest.mark.parametrize(
    ("value", "text"), [(5, b"5"), (True, b"true"), (1.5, b"1.5"), (2.0, b"2"), ("é", b"\xc3\xa9")]
)
def test_a_scalar_is_a_body_of_text(value: Any, text: bytes) -> None:
    assert content(sent({"body": value}, body_member="body", content_type=TEXT)) == text


@pytest.mark.parametrize("value", [5, True, {"a": 1}, [1]])
def test_what_is_no_content_is_no_body_of_bytes(value: Any) -> None:
    with pytest.raises(ValidationError, match="body: binary content"):
        sent({"body": value}, body_member="body", content_type="image/png")


@pytest.mark.parametrize("value", [" a", "a ", "\t", "a\t", ["a", " b"], ["a ", "b"], {"k": "v "}])
def test_a_header_has_no_blank_at_its_ends(value: Any) -> None:
    with pytest.raises(ValidationError, match=r"X-A: .* must not begin or end with a blank"):
        sent({"X-A": value}, **parameter("X-A", "header"))


@pytest.mark.parametrize(
    ("value", "text"), [("a b\tc", "a b\tc"), ("", ""), (["a b", "c"], "a b,c")]
)
def test_blanks_within_a_header_are_sent(value: Any, text: str) -> None:
    assert ("x-a", text) in sent({"X-A": value}, **parameter("X-A", "header")).headers


@pytest.mark.parametrize("style", ["label", "matrix", "simple"])
@pytest.mark.parametrize("explode", [True, False])
def test_an_empty_list_fills_no_path(style: Any, explode: bool) -> None:
    place = parameter("p", "path", style=style, explode=explode)
    with pytest.raises(ValidationError, match="p: a path parameter must not be empty"):
        sent({"p": []}, **place)
    if style == "label":
        with pytest.raises(ValidationError, match="p: a path parameter must not be empty"):
            sent({"p": [""]}, **place)
        assert sent({"p": ["a"]}, **place).path == "/.a"


# ------------------------------------------------------------------ servers, credentials


def of_server(url: str, **variables: ServerVariable) -> Operation[Any]:
    """An operation with one server."""
    return Operation(id="x", protocol=REST, servers=(Server(url, tuple(variables.values())),))


def test_what_a_document_says_of_a_server_passes() -> None:
    base = ServerVariable("base", default="", allowed=("", "/v2"))
    host = ServerVariable("host", default="api.example.com:8443")
    operation = of_server("https://{host}{base}", host=host, base=base)
    assert server_url(operation, {}, {}) == "https://api.example.com:8443"
    given = {"base": "/v2", "host": "eu.example.com"}
    assert server_url(operation, {}, given) == "https://eu.example.com/v2"
    for wrong in ({"base": "/v3"}, {"host": "evil.example:80"}, {"host": "a/b"}):
        with pytest.raises(ValidationError, match="has no place in"):
            server_url(operation, {}, wrong)
    with pytest.raises(ValidationError, match="must be one of"):
        server_url(operation, {}, {"base": "v3"})


KEY = {place: SecurityScheme("k", "apiKey", "key", place) for place in ("query", "cookie")}


@pytest.mark.parametrize(
    ("place", "request_"),
    [
        ("query", WireRequest("GET", "/", "a=1&key=mine")),
        ("query", WireRequest("GET", "/", "key=mine&key=kk")),
        ("query", WireRequest("GET", "/", "k%65y=mine")),
        ("cookie", WireRequest("GET", "/", "", (("cookie", "a=1; key=mine"),))),
    ],
)
def test_a_key_and_a_parameter_in_one_place_must_be_the_same(
    place: str, request_: WireRequest
) -> None:
    with pytest.raises(CredentialsError, match=f"the request and .* the {place} 'key'"):
        authorized(request_, [(KEY[place], ApiKey("kk"))], None)


def test_a_key_that_a_parameter_sends_is_not_sent_twice() -> None:
    asked = WireRequest("GET", "/", "key=k%2Fk", (("cookie", "key=kk"),))
    chosen: Any = [(KEY["query"], ApiKey("k/k")), (KEY["cookie"], ApiKey("kk"))]
    assert authorized(asked, chosen, None) == asked
    other = WireRequest("GET", "/", "a=key", (("cookie", "a=key"),))
    made = authorized(other, chosen, None)
    assert (made.query, made.headers) == ("a=key&key=k%2Fk", (("cookie", "a=key; key=kk"),))
