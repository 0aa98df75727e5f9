"""Client credentials and their tokens on the wire, what errors show of them, and credentials that share a place."""

from __future__ import annotations

import asyncio
import base64
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.errors import InputError
from tests.conftest import generate_tree, write_tree

from .fake_cloud import Answer, FakeCloud, raw

HEAD = "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\nservers: [{url: 'https://a.example'}]\n"
SECRET = "my/secret value"
TOKEN = "token-Zq9"
#: What is sent of the client: both parts are encoded as in a form.
CLIENT = base64.b64encode(b"id:my%2Fsecret+value").decode()
THING = Answer.json({"name": "x"})
SPEC = HEAD + """
security: [{oauth: [read]}]
paths:
  /thing:
    get: {operationId: getThing, responses: {"200": {$ref: "#/components/responses/It"}}}
    post: {operationId: addThing, responses: {"200": {$ref: "#/components/responses/It"}}}
  /other:
    get:
      operationId: getOther
      security: [{implicit: [], code: []}]
      responses: {"200": {$ref: "#/components/responses/It"}}
  /key:
    get:
      operationId: getKey
      responses: {"200": {$ref: "#/components/responses/It"}}
      security: [{key: []}]
      parameters: [{name: x-key, in: header, required: true, schema: {type: string}}]
  /either:
    get:
      operationId: getEither
      responses: {"200": {$ref: "#/components/responses/It"}}
      security: [{key: []}, {}]
      parameters: [{name: x-key, in: header, schema: {type: string}}]
components:
  responses:
    It: {description: It, content: {application/json: {schema: {type: object}}}}
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "oauth/token?tenant=1", scopes: {read: Read}}}}
    implicit: {type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example", scopes: {}}}}
    code: {type: openIdConnect, openIdConnectUrl: "https://a.example"}
    key: {type: apiKey, in: header, name: X-Key}
"""


def given(token: str = TOKEN, **members: Any) -> Answer:
    return Answer.json({"access_token": token, **members})


@pytest.fixture(scope="module")
def tokens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("tokens")
    (folder / "demo.yaml").write_text(SPEC, "utf-8")
    write_tree(folder / "out", generate_tree(folder / "demo.yaml", "wire_tokens"))
    sys.path.insert(0, str(folder / "out" / "src"))
    yield importlib.import_module("wire_tokens.demo")
    sys.path.remove(str(folder / "out" / "src"))


def package(service: ModuleType) -> Any:
    return importlib.import_module(service.__name__.partition(".")[0])


def settings(service: ModuleType, url: str, **more: Any) -> dict[str, Any]:
    """What a client is made with that exchanges credentials and loses no time."""
    demo = package(service)
    retry = demo.RetryPolicy(attempts=3, base_delay=0.001)
    credentials = demo.ClientCredentials("id", SECRET)
    return {"base_url": url, "retry": retry, "credentials": credentials, **more}


def failed(service: ModuleType, url: str, **more: Any) -> Any:
    with pytest.raises(package(service).CloudError) as caught:
        service.Client(**settings(service, url, **more)).get_thing()
    return caught.value


# ------------------------------------------------------------------ secrets


def test_an_exchanged_token_that_is_quoted_is_masked(tokens: ModuleType, cloud: FakeCloud) -> None:
    events: list[Any] = []
    quoted = f"bad Bearer {TOKEN}"
    cloud.answer(given(), Answer.json({"message": quoted}, 403, X_Quoted=quoted))
    error = failed(tokens, cloud.url, hooks=[events.append])
    assert error.message == "bad Bearer ****"
    assert error.body == {"message": "bad Bearer ****"}
    assert error.headers["x-quoted"] == events[-1].headers["x-quoted"] == "bad Bearer ****"


def test_a_prepared_request_shows_no_token_when_masked(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    plans = importlib.import_module(f"{tokens.__name__}._operations")
    cloud.answer(given())
    prepared = tokens.Client(**settings(tokens, cloud.url)).prepare(plans.GET_THING)
    assert TOKEN in prepared.curl()
    assert TOKEN not in prepared.masked().curl()


@pytest.mark.parametrize("quoted", [SECRET, "my%2Fsecret+value", CLIENT])
def test_a_client_secret_that_is_quoted_is_masked(
    tokens: ModuleType, cloud: FakeCloud, quoted: str
) -> None:
    said = {"error": "invalid_client", "error_description": f"no client has <{quoted}>"}
    cloud.answer(Answer.json(said, 401, X_Quoted=quoted))
    error = failed(tokens, cloud.url)
    assert isinstance(error, package(tokens).AuthenticationError)
    assert error.code == "invalid_client"
    assert "no client has <****>" in error.message
    assert error.body["error_description"] == "no client has <****>"
    assert error.headers["x-quoted"] == "****"


@pytest.mark.parametrize(
    "content",
    [
        b'{"access_token": "token-Zq9", ',
        b"access_token=token-Zq9&scope=read",
        b'{"data": {"accessToken": "token-Zq9"}}',
        b'{"error": "x", "refresh_token" : "token-Zq9"}',
    ],
)
def test_an_answer_that_may_hold_a_token_is_not_shown(
    tokens: ModuleType, cloud: FakeCloud, content: bytes
) -> None:
    cloud.answer(Answer(200, content))
    error = failed(tokens, cloud.url)
    assert "the token endpoint" in str(error)
    assert TOKEN not in str(error) + repr(vars(error))


# ------------------------------------------------------------------ how long a token is good


@pytest.mark.parametrize(
    ("stated", "exchanges"),
    [
        (1, 2),
        ("1", 2),
        ("3600", 1),
        (3600.5, 1),
        (10**400, 1),
        ("9" * 400, 1),
        (-(10**400), 2),
        (None, 1),
        ("soon", 1),
        (True, 1),
    ],
    ids=lambda value: repr(value)[:9],
)
def test_a_token_lasts_as_long_as_is_stated(
    tokens: ModuleType, cloud: FakeCloud, stated: object, exchanges: int
) -> None:
    client = tokens.Client(**settings(tokens, cloud.url))
    answers = [given(expires_in=stated), THING]
    cloud.answer(*(answers * 2 if exchanges == 2 else [*answers, THING]))
    client.get_thing()
    client.get_thing()
    paths = [request.path for request in cloud.requests]
    assert paths.count("/oauth/token") == exchanges


# ------------------------------------------------------------------ where a token is asked for


@pytest.mark.parametrize(
    ("server", "path"),
    [("", "/oauth/token"), ("/v2/", "/v2/oauth/token"), ("/v2/tenants", "/v2/oauth/token")],
)
def test_a_relative_token_url_is_resolved_against_that_of_the_server(
    tokens: ModuleType, cloud: FakeCloud, server: str, path: str
) -> None:
    cloud.answer(given(), THING)
    tokens.Client(**settings(tokens, cloud.url + server)).get_thing()
    asked, called = cloud.requests
    assert asked.raw.target == f"{path}?tenant=1"
    assert called.raw.target == f"{server.rstrip('/')}/thing"
    assert called.headers["authorization"] == f"Bearer {TOKEN}"


# ------------------------------------------------------------------ failures of the token endpoint


@pytest.mark.parametrize("is_async", [False, True])
def test_an_exchange_is_repeated_whatever_the_call_is(
    tokens: ModuleType, cloud: FakeCloud, is_async: bool
) -> None:
    busy = Answer.json({"message": "down for maintenance"}, 503)
    cloud.answer(busy, raw(b""), given(), THING)
    options = settings(tokens, cloud.url)

    async def run() -> Any:
        async with tokens.AsyncClient(**options) as client:
            return await client.add_thing()

    reply = asyncio.run(run()) if is_async else tokens.Client(**options).add_thing()
    assert reply == {"name": "x"}
    assert [request.raw_path for request in cloud.requests] == ["/oauth/token"] * 3 + ["/thing"]


def test_a_call_that_is_no_exchange_is_not_repeated(tokens: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(given(), Answer.json({"message": "down"}, 503))
    with pytest.raises(package(tokens).ServerError, match="503: down"):
        tokens.Client(**settings(tokens, cloud.url)).add_thing()
    assert len(cloud.requests) == 2


def test_a_failure_of_the_token_endpoint_says_whose_it_is(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    busy = Answer.json({"message": "down for maintenance"}, 503, Retry_After="0")
    cloud.answer(busy, busy, busy)
    error = failed(tokens, cloud.url)
    assert isinstance(error, package(tokens).ServerError)
    where = f"the token endpoint {cloud.url}/oauth/token"
    assert str(error) == f"getThing HTTP 503: {where} answered: down for maintenance"
    assert (error.body, error.retryable) == ({"message": "down for maintenance"}, True)
    assert error.retry_after == 0


def test_a_throttled_exchange_waits_as_long_as_it_is_asked_to(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    cloud.answer(Answer.json({}, 429, Retry_After="3600"))
    error = failed(tokens, cloud.url)
    assert isinstance(error, package(tokens).ThrottledError)
    assert (error.retry_after, len(cloud.requests)) == (3600, 1)


def test_a_refusal_without_words_is_told_with_its_body(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    page = {"content-type": "text/html"}
    cloud.answer(Answer(404, b"<h1>Nothing here</h1>", page))
    error = failed(tokens, cloud.url)
    # No thing is missing.
    assert isinstance(error, package(tokens).AuthenticationError)
    assert "/oauth/token answered without an access token" in str(error)
    assert error.body == "<h1>Nothing here</h1>"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (
            Answer(302, b"", {"Location": "https://b.example/?a=1"}),
            "a redirect to b.example, which is never followed",
        ),
        (
            Answer(200, b"<html>Log in", {"content-type": "text/html"}),
            "without an access token; the body starts with b'<html>Log in'",
        ),
        (Answer.json(["no", "object"]), "without an access token"),
    ],
)
def test_what_is_no_answer_of_a_token_endpoint_is_a_protocol_error(
    tokens: ModuleType, cloud: FakeCloud, answer: Answer, told: str
) -> None:
    cloud.answer(answer)
    error = failed(tokens, cloud.url)
    assert isinstance(error, package(tokens).ProtocolError)
    assert f"the token endpoint {cloud.url}/oauth/token answered with" in str(error)
    assert told in str(error)
    assert len(cloud.requests) == 1


def test_a_token_endpoint_that_does_not_answer_is_named(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    cloud.answer(raw(b""), raw(b""), raw(b""))
    error = failed(tokens, cloud.url)
    assert isinstance(error, package(tokens).ConnectionLost)
    assert f"the token endpoint {cloud.url}/oauth/token" in str(error)
    # The call itself can be made again.
    assert error.request_sent is False


def test_an_endless_answer_of_a_token_endpoint_is_told_as_its_own(
    tokens: ModuleType, cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wire_tokens._runtime.client.MAX_ANSWER", 100)
    cloud.answer(Answer(200, b" " * 1000))
    assert "/oauth/token answered with a body of more than" in str(failed(tokens, cloud.url))


# ------------------------------------------------------------------ credentials that share a place


def test_one_token_shows_several_schemes(tokens: ModuleType, cloud: FakeCloud) -> None:
    demo = package(tokens)
    tokens.Client(base_url=cloud.url, credentials=demo.Bearer("t1")).get_other()
    assert cloud.last.headers["authorization"] == "Bearer t1"


def test_two_tokens_for_one_header_are_refused(tokens: ModuleType, cloud: FakeCloud) -> None:
    demo = package(tokens)
    credentials = {"implicit": demo.Bearer("t1-secret"), "code": demo.Bearer("t2-secret")}
    with pytest.raises(demo.CredentialsError, match=r"'implicit' and .* 'code' differ") as caught:
        tokens.Client(base_url=cloud.url, credentials=credentials).get_other()
    assert "secret" not in str(caught.value)
    assert not cloud.requests


def test_a_header_of_the_request_and_a_key_are_not_both_sent(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    demo = package(tokens)
    client = tokens.Client(base_url=cloud.url, credentials=demo.ApiKey("k1"))
    client.get_either({"x-key": "k1"})
    assert cloud.last.headers["x-key"] == "k1"
    with pytest.raises(demo.CredentialsError, match="the request and the security scheme 'key'"):
        client.get_either({"x-key": "k2"})


def test_what_credentials_fill_is_no_part_of_the_request(
    tokens: ModuleType, cloud: FakeCloud
) -> None:
    """As documents do that list their keys both as security schemes and as parameters of each operation."""
    demo = package(tokens)
    tokens.Client(base_url=cloud.url, credentials=demo.ApiKey("k1")).get_key()
    assert cloud.last.headers["x-key"] == "k1"


def document(security: str) -> str:
    return HEAD + f"""paths:
  /kept: {{get: {{operationId: kept, responses: {{"204": {{description: Nothing}}}}}}}}
  /thing:
    get:
      operationId: getThing
      security: {security}
      responses: {{"204": {{description: Nothing}}}}
components:
  securitySchemes:
    basic: {{type: http, scheme: basic}}
    bearer: {{type: http, scheme: bearer}}
    own: {{type: apiKey, in: header, name: AUTHORIZATION}}
    key: {{type: apiKey, in: header, name: X-Key}}
    other: {{type: apiKey, in: header, name: x-key}}
    query: {{type: apiKey, in: query, name: X-Key}}
    upper: {{type: apiKey, in: query, name: X-KEY}}
    certificate: {{type: mutualTLS}}
    one: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: /one, scopes: {{}}}}}}}}
    two: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: /two, scopes: {{}}}}}}}}
"""


@pytest.mark.parametrize(
    "requirement",
    [
        "{basic: [], bearer: []}",
        "{basic: [], one: []}",
        "{own: [], bearer: []}",
        "{key: [], query: [], other: []}",
        "{one: [], two: []}",
    ],
)
def test_schemes_that_fill_one_place_together_are_refused(tmp_path: Path, requirement: str) -> None:
    (tmp_path / "demo.yaml").write_text(document(f"[{requirement}]"), "utf-8")
    with pytest.raises(InputError) as caught:
        generate_tree(tmp_path / "demo.yaml", "refused")
    (problem,) = caught.value.problems
    assert problem.location.pointer == "/paths/~1thing/get/security/0"
    assert (problem.location.line, problem.location.column) == (9, 18)
    assert "are needed together, and both fill the header" in problem.message
    assert "requirements of their own" in problem.hint


@pytest.mark.parametrize(
    "requirement",
    ["{key: [], query: [], upper: []}", "{bearer: [], one: []}", "{certificate: [], basic: []}"],
)
def test_schemes_that_can_be_sent_together_are_taken(tmp_path: Path, requirement: str) -> None:
    (tmp_path / "demo.yaml").write_text(document(f"[{requirement}]"), "utf-8")
    assert generate_tree(tmp_path / "demo.yaml", "taken")


@pytest.mark.parametrize(
    ("security", "told", "kept"),
    [
        ("[{basic: [], bearer: []}]", "these were left out, with 1 operation", False),
        ("[{basic: [], bearer: []}, {key: []}]", "these were left out\n", True),
    ],
)
def test_a_contradicting_alternative_is_left_out_where_others_remain(
    tmp_path: Path, security: str, told: str, kept: bool
) -> None:
    spec = tmp_path / "demo.yaml"
    spec.write_text(document(security), "utf-8")
    arguments = ["generate", str(spec), "-o", str(tmp_path / "out"), "--package", "left"]
    refused = CliRunner().invoke(main, arguments)
    assert refused.exit_code == 1
    assert "/paths/~1thing/get/security/0" in refused.output
    result = CliRunner().invoke(main, [*arguments, "--skip-unsupported"])
    assert result.exit_code == 0
    assert "1 problem; " + told in result.output
    plans = (tmp_path / "out" / "src" / "left" / "demo" / "_operations.py").read_text("utf-8")
    assert ("GET_THING" in plans) is kept
    assert "'basic'" not in plans
    assert '"basic"' not in plans


def asked_at(url: str, folder: Path) -> object:
    """What comes of a document whose only scheme asks for tokens at *url*."""
    text = document("[{one: []}]").replace("tokenUrl: /one", f"tokenUrl: '{url}'")
    (folder / "demo.yaml").write_text(text, "utf-8")
    return generate_tree(folder / "demo.yaml", "asked")


@pytest.mark.parametrize(
    "url", ["ftp://auth.example/token", "https://", "https://auth.example:x/", "urn:token", "//[x"]
)
def test_a_token_url_that_no_client_can_ask_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(InputError) as caught:
        asked_at(url, tmp_path)
    (problem,) = caught.value.problems
    end = "/flows/clientCredentials/tokenUrl"
    assert problem.location.pointer == f"/components/securitySchemes/one{end}"
    assert problem.location.line == 21
    assert repr(url) in problem.message
    assert "write an http or https URL" in problem.hint


@pytest.mark.parametrize(
    "url", ["", "HTTPS://auth.example/t", "//auth.example/t", "t?a=b:c", "https://{tenant}.example"]
)
def test_any_other_token_url_is_taken(tmp_path: Path, url: str) -> None:
    assert asked_at(url, tmp_path)
