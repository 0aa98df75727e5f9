"""Plain REST on the wire: what generated clients send for each kind of body, style and scheme, and what they read."""

from __future__ import annotations

import asyncio
import importlib
import io
import itertools
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cloudnodes._runtime.errors import ValidationError
from cloudnodes._runtime.plan import Server, ServerVariable
from cloudnodes._runtime.preparing import server_url
from specwright.errors import InputError
from tests.conftest import generate_tree, write_tree
from tests.golden.test_golden import HERE

from .fake_cloud import Answer, FakeCloud
from .plans import GET_THING

_NUMBERS = itertools.count()


def generated(feature: str, folder: Path) -> Iterator[ModuleType]:
    package = f"rest_{feature}"
    write_tree(folder, generate_tree(HERE / feature / "spec", package))
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module(f"{package}.demo")
    sys.path.remove(str(folder / "src"))


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    yield from generated("media", tmp_path_factory.mktemp("media"))


@pytest.fixture(scope="module")
def access(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    yield from generated("access", tmp_path_factory.mktemp("access"))


def package(service: ModuleType) -> Any:
    return importlib.import_module(service.__name__.partition(".")[0])


def body(text: bytes, content_type: str, status: int = 200) -> Answer:
    return Answer(status, text, {"content-type": content_type})


EMPTY = Answer(204, b"")


# ------------------------------------------------------------------ parameters


def test_parameters_are_written_in_their_styles(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(EMPTY)
    request = {
        "id": [1, 2],
        "session": "a b;c",
        "query_id": "q",
        "filter": {"size": 1},
        "to": "https://x/?a=b",
        "body": b"xyz",
    }
    assert media.Client(base_url=cloud.url).upload(request) is None
    target = "/files/;id=1;id=2?id=q&filter=%7B%22size%22%3A1%7D&to=https://x/?a=b"
    assert cloud.last.raw.target == target
    assert cloud.last.headers["cookie"] == "session=a%20b%3Bc"
    assert cloud.last.headers["accept"] == "application/json"


def test_labels_lists_and_deep_objects(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(Answer.json([{"name": "x"}]), Answer(202, b""))
    client = media.Client(base_url=cloud.url)
    request = {"path": ["a", "b/c"], "ids": [3, 1], "deep": {"a": {"b": "x y"}}}
    labels = client.find_labels(request)
    assert [label.name for label in labels] == ["x"]
    assert cloud.last.raw.target == "/labels/.a,b%2Fc?ids=3,1&deep%5Ba%5D%5Bb%5D=x%20y"
    assert client.find_labels(path=["a"]) is None


def test_an_address_without_a_host_is_asked_for() -> None:
    operation = replace(GET_THING, servers=(Server("/v1"),))
    with pytest.raises(
        ValidationError, match="give the client a base_url, such as https://host/v1"
    ):
        server_url(operation, {}, {})


def test_variables_of_a_server_have_their_defaults() -> None:
    server = Server("https://{zone}.example.com", (ServerVariable("zone", default="north"),))
    operation = replace(GET_THING, servers=(server,))
    assert server_url(operation, {}, {}) == "https://north.example.com"
    assert server_url(operation, {}, {"zone": "south"}) == "https://south.example.com"


# ------------------------------------------------------------------ bodies


@pytest.mark.parametrize("kind", ["bytes", "file", "File", "text"])
def test_binary_bodies_are_sent_as_they_are(media: ModuleType, cloud: FakeCloud, kind: str) -> None:
    content = b"\x00\xff" * 100_000 if kind != "text" else b"text"
    given = {
        "bytes": content,
        "file": io.BytesIO(content),
        "File": package(media).File(content, content_type="image/png"),
        "text": "text",
    }[kind]
    cloud.answer(EMPTY)
    media.Client(base_url=cloud.url).upload(media.UploadRequest(body=b""), id=[1])
    cloud.answer(EMPTY)
    media.Client(base_url=cloud.url).upload({"body": given, "id": [1]})
    assert cloud.last.raw.body == content
    expected = "image/png" if kind == "File" else "application/octet-stream"
    assert cloud.last.headers["content-type"] == expected
    assert cloud.last.headers["content-length"] == str(len(content))


def test_a_file_is_sent_again_from_where_it_stood(media: ModuleType, cloud: FakeCloud) -> None:
    file = io.BytesIO(b"skipped" + b"kept" * 50_000)
    file.seek(7)
    cloud.answer(Answer(503, b"", {"retry-after": "0"}), EMPTY)
    media.Client(base_url=cloud.url).upload({"id": [1], "body": file})
    first, second = cloud.requests[-2:]
    assert first.raw.body == second.raw.body == b"kept" * 50_000


def test_a_path_stands_for_the_file_there(
    media: ModuleType, cloud: FakeCloud, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    client = media.Client(base_url=cloud.url)
    cloud.answer(EMPTY)
    client.upload({"id": [1], "body": tmp_path / "a.png"})
    assert cloud.last.raw.body == b"\x89PNG"
    request = media.AddPictureRequest(picture=tmp_path / "a.png", label={"name": "n"})
    for given in (request, {"picture": tmp_path / "a.png", "label": {"name": "n"}}):
        cloud.answer(Answer.json({"name": "x"}, 201))
        client.add_picture(given)
        picture = parts_of(cloud)[0]
        assert picture.get_payload(decode=True) == b"\x89PNG"
        assert picture.get_filename() == "a.png"
    with pytest.raises(OSError, match="none"):
        client.upload({"id": [1], "body": tmp_path / "none"})


def parts_of(cloud: FakeCloud) -> list[Any]:
    head = b"content-type: " + cloud.last.headers["content-type"].encode() + b"\r\n\r\n"
    message = message_from_bytes(head + cloud.last.raw.body, policy=policy.HTTP)
    return list(message.iter_parts())


def test_a_form_in_parts_has_one_part_a_value(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(Answer.json({"name": "x"}, 201))
    picture = package(media).File(b"\x89PNG\r\n--", 'a"b\r\n.png')
    request = {"picture": picture, "label": {"name": "n"}, "tags": ["a", "b"], "note": "ü"}
    assert media.Client(base_url=cloud.url).add_picture(request).name == "x"
    parts = [
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True))
        for part in parts_of(cloud)
    ]
    assert parts == [
        ("picture", b"\x89PNG\r\n--"),
        ("label", b'{"name":"n"}'),
        ("tags", b"a"),
        ("tags", b"b"),
        ("note", "ü".encode()),
    ]
    assert b'filename="a%22b%0D%0A.png"' in cloud.last.raw.body
    kinds = [part.get_content_type() for part in parts_of(cloud)]
    assert kinds[:2] == ["image/png", "application/json"]


def test_parts_have_the_headers_that_they_need(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(EMPTY, EMPTY)
    client = media.Client(base_url=cloud.url)
    scan = package(media).File(b"x", headers={"X-Resolution": "300", "X-Page": "2"})
    client.add_scan({"scan": scan, "label": {"name": "a"}})
    first, second = parts_of(cloud)
    assert first["X-Resolution"] == "300"
    assert first["X-Page"] == "2"
    assert first["X-Colour"] == "full"
    assert second["X-Version"] == "2"
    assert "X-Colour" not in second
    own = {"x-colour": "grey", "X-Resolution": "1"}
    client.add_scan(media.AddScanRequest(scan=package(media).File(b"x", headers=own)))
    (only,) = parts_of(cloud)
    assert only.get_all("X-Colour") == ["grey"]


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({}, "scan: its part needs the header X-Resolution: give File"),
        ({"X-Resolution": "1\r\nX-Evil: 1"}, "must be printable ASCII"),
        ({"X-Resolution": "1", "Evil: 1\r\nX": "1"}, "can be given no header"),
        ({"X-Resolution": "1", "Content-Type": "a/b"}, "can be given no header 'Content-Type'"),
    ],
)
def test_headers_of_parts_that_cannot_be_sent_are_refused(
    media: ModuleType, cloud: FakeCloud, headers: dict[str, str], told: str
) -> None:
    scan = package(media).File(b"x", headers=headers)
    with pytest.raises(package(media).ValidationError, match=told):
        media.Client(base_url=cloud.url).add_scan({"scan": scan})
    assert not cloud.requests


def test_a_form_encodes_its_members(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(body("hé".encode("latin-1"), "text/plain; charset=latin-1"))
    request = {"text": "x&y", "list": ["p", "q"], "object": {"x": 1}, "deep": {"k": "v"}}
    assert media.Client(base_url=cloud.url).send_form(request) == "hé"
    form = b"text=x%26y&list=p&list=q&object=%7B%22x%22%3A1%7D&deep%5Bk%5D=v"
    assert cloud.last.raw.body == form
    assert cloud.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert cloud.last.headers["accept"] == "text/plain"


@pytest.mark.parametrize(
    ("method", "request_", "told"),
    [
        ("upload", {"id": [1], "body": 5}, "body: binary content is bytes"),
        ("add_picture", {"picture": {"a": {1, 2}}}, "set"),
        ("upload", {"id": [1], "body": b"", "to": "\ud800"}, "UTF-8"),
    ],
)
def test_what_has_no_form_is_refused_before_it_is_sent(
    media: ModuleType, cloud: FakeCloud, method: str, request_: Any, told: str
) -> None:
    with pytest.raises(package(media).ValidationError, match=told):
        getattr(media.Client(base_url=cloud.url), method)(request_)
    assert not cloud.requests


def test_a_content_type_cannot_add_a_header(media: ModuleType, cloud: FakeCloud) -> None:
    file = package(media).File(b"", content_type="image/png\r\nx-evil: 1")
    with pytest.raises(package(media).ValidationError, match="printable ASCII"):
        media.Client(base_url=cloud.url).upload({"id": [1], "body": file})


def test_each_media_type_with_content_of_its_own_has_a_method(
    media: ModuleType, cloud: FakeCloud
) -> None:
    cloud.answer(*[EMPTY] * 5)
    client = media.Client(base_url=cloud.url)
    sent = []

    def call(method: str, request: Any) -> None:
        assert getattr(client, method)(request, id="a") is None
        sent.append((cloud.last.headers["content-type"], cloud.last.raw.body))

    call("change_report", {"name": "x"})
    call("change_report_as_json_patch_json", {"body": [{"op": "add"}]})
    call("change_report_as_form", media.ChangeReportAsFormRequest(title="a b"))
    call("change_report_as_octet_stream", {"body": b"\xff"})
    call("change_report_as_octet_stream", {"body": package(media).File(b"<a/>", "", "text/xml")})
    assert sent == [
        ("application/json", b'{"name":"x"}'),
        ("application/json-patch+json", b'[{"op":"add"}]'),
        ("application/x-www-form-urlencoded", b"title=a%20b"),
        ("application/octet-stream", b"\xff"),
        ("text/xml", b"<a/>"),
    ]
    (fault,) = media.validate_change_report_as_form({"title": "too long"})
    assert fault.path == "/title"
    with pytest.raises(package(media).ValidationError, match="/body/0/op"):
        client.change_report_as_json_patch_json({"body": [{}]}, id="a")


# ------------------------------------------------------------------ replies


def test_binary_replies_are_bytes(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(body(b"\x00\x01", "application/octet-stream"))
    assert media.Client(base_url=cloud.url).download(id=[1]) == b"\x00\x01"


def test_an_error_of_a_binary_reply_is_an_error(media: ModuleType, cloud: FakeCloud) -> None:
    client = media.Client(base_url=cloud.url)
    cloud.answer(Answer.json({"code": "gone", "message": "not there"}, 404))
    with pytest.raises(package(media).NotFoundError, match="not there"):
        client.download(id=[1])
    cloud.answer(Answer.json({"code": "gone", "message": "not there"}, 404))
    with (
        pytest.raises(package(media).NotFoundError, match="not there"),
        client.download_stream(id=[1]),
    ):
        raise AssertionError("an error is no reply")


def test_a_reply_is_read_while_it_arrives(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(body(b"a" * 200_000, "application/octet-stream"))
    with media.Client(base_url=cloud.url).download_stream(id=[1]) as reply:
        assert reply.status == 200
        assert sum(len(piece) for piece in reply.iter_bytes()) == 200_000


EVENTS = (
    b": comment\r\ndata: one\r\ndata: more\r\n\r\nevent: end\rid: 7\rretry: 50\rdata:x\r\rdata: cut"
)


def test_events_are_read_one_by_one(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(body(EVENTS, "text/event-stream"))
    with media.Client(base_url=cloud.url).ask_stream({"body": "why"}) as reply:
        events = list(reply.iter_events())
    assert [(e.data, e.event, e.id, e.retry) for e in events] == [
        ("one\nmore", "message", "", None),
        ("x", "end", "7", 50),
    ]
    assert cloud.last.headers["accept"] == "text/event-stream"
    assert cloud.last.headers["content-type"] == "text/plain"
    assert cloud.last.raw.body == b"why"


@pytest.mark.parametrize("size", [1, 2, 100])
def test_one_byte_order_mark_before_events_is_ignored(
    media: ModuleType, cloud: FakeCloud, size: int
) -> None:
    streams = importlib.import_module(f"{package(media).__name__}._runtime.streams")
    content = "\ufeffdata: one\n\ndata: \ufefftwo\n\n\ufeffdata: three\n\n".encode()
    chunks = (content[start : start + size] for start in range(0, len(content), size))
    reply = streams.StreamedReply(200, {}, chunks)
    assert [event.data for event in reply.iter_events()] == ["one", "\ufefftwo"]
    cloud.answer(body(content, "text/event-stream"))
    with media.Client(base_url=cloud.url).ask_stream({"body": "why"}) as received:
        assert [event.data for event in received.iter_events()] == ["one", "\ufefftwo"]


def test_lines_and_events_without_an_end_are_refused_soon(media: ModuleType) -> None:
    name = package(media).__name__
    streams = importlib.import_module(f"{name}._runtime.streams")
    errors = importlib.import_module(f"{name}._runtime.errors")
    begun = time.process_time()
    with pytest.raises(errors.ProtocolError, match="a line of the reply"):
        list(streams.StreamedReply(200, {}, itertools.repeat(b"x" * 1000)).iter_lines())
    line = b"data: " + b"x" * 10_000 + b"\n"
    with pytest.raises(errors.ProtocolError, match="an event of the reply"):
        list(streams.StreamedReply(200, {}, itertools.repeat(line)).iter_events())
    assert time.process_time() - begun < 10


def test_a_pause_of_thousands_of_digits_is_none(media: ModuleType) -> None:
    streams = importlib.import_module(f"{package(media).__name__}._runtime.streams")
    content = b"retry: " + b"9" * 5000 + b"\ndata: x\n\n"
    [event] = streams.StreamedReply(200, {}, iter([content])).iter_events()
    assert (event.data, event.retry) == ("x", None)


def test_the_same_operation_answers_at_once(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(Answer.json({"name": "x"}))
    assert media.Client(base_url=cloud.url).ask({"body": "why"}).name == "x"
    assert cloud.last.headers["accept"] == "application/json"


def test_the_async_client_does_the_same(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(EMPTY, body(EVENTS, "text/event-stream"))

    async def run() -> list[str]:
        async with media.AsyncClient(base_url=cloud.url) as client:
            await client.upload({"id": [1], "body": io.BytesIO(b"abc")})
            async with client.ask_stream({"body": "why"}) as reply:
                return [event.data async for event in reply.iter_events()]

    assert asyncio.run(run()) == ["one\nmore", "x"]
    assert cloud.requests[-2].raw.body == b"abc"


# ------------------------------------------------------------------ security


def test_a_key_goes_where_the_scheme_says(access: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(Answer.json({"data": []}))
    access.Client(base_url=cloud.url, credentials=package(access).ApiKey("k&y")).list_pets()
    assert cloud.last.raw.target == "/pets?api_key=k%26y"


def test_several_schemes_go_together(access: ModuleType, cloud: FakeCloud) -> None:
    demo = package(access)
    credentials = {"user": demo.Basic("me", "pass:word"), "cookie": demo.ApiKey("s1")}
    cloud.answer(EMPTY, EMPTY)
    access.Client(base_url=cloud.url, credentials=credentials).add_pet({"name": "a"})
    assert cloud.last.headers["authorization"] == "Basic bWU6cGFzczp3b3Jk"
    assert cloud.last.headers["cookie"] == "sid=s1"
    # Anonymous calls are allowed as well.
    access.Client(base_url=cloud.url).add_pet({"name": "a"})
    assert "authorization" not in cloud.last.headers


def test_tokens_and_schemes_with_a_key(access: ModuleType, cloud: FakeCloud) -> None:
    demo = package(access)
    for credential, header in ((demo.Bearer("t1"), "Bearer t1"), (demo.ApiKey("k"), "Token k")):
        cloud.answer(Answer.json([]))
        access.Client(base_url=cloud.url, credentials=credential).list_tags()
        assert cloud.last.headers["authorization"] == header


def test_missing_credentials_are_told_before_anything_is_sent(
    access: ModuleType, cloud: FakeCloud
) -> None:
    with pytest.raises(package(access).CredentialsError, match="DEMO_KEY_KEY, DEMO_CLIENT_TOKEN"):
        access.Client(base_url=cloud.url).list_pets()
    assert not cloud.requests


def test_credentials_are_found_in_the_environment(
    access: ModuleType, cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_KEY_KEY", "from-env")
    cloud.answer(Answer.json({"data": []}))
    access.Client(base_url=cloud.url).list_pets()
    assert cloud.last.raw.target == "/pets?api_key=from-env"


def test_client_credentials_are_exchanged_for_a_token_once(
    access: ModuleType, cloud: FakeCloud
) -> None:
    credentials = package(access).ClientCredentials("id", "s/ecret")
    client = access.Client(base_url=cloud.url, credentials=credentials)
    page = Answer.json({"data": []})
    cloud.answer(Answer.json({"access_token": "t1", "expires_in": 3600}), page, page)
    client.list_pets()
    client.list_pets()
    exchange, first, second = cloud.requests
    assert exchange.raw.target == "/oauth/token"
    assert exchange.raw.body == b"grant_type=client_credentials&scope=read"
    assert exchange.headers["authorization"] == "Basic aWQ6cyUyRmVjcmV0"
    assert first.headers["authorization"] == second.headers["authorization"] == "Bearer t1"


def test_a_refused_or_ended_token_is_asked_for_anew(access: ModuleType, cloud: FakeCloud) -> None:
    credentials = package(access).ClientCredentials("id", "secret")
    page = Answer.json({"data": []})

    async def run() -> None:
        async with access.AsyncClient(base_url=cloud.url, credentials=credentials) as client:
            cloud.answer(Answer.json({"access_token": "t1", "expires_in": 3600}))
            cloud.answer(Answer.json({"message": "revoked"}, 401))
            with pytest.raises(package(access).AuthenticationError, match="revoked"):
                await client.list_pets()
            cloud.answer(Answer.json({"access_token": "t2", "expires_in": 1}), page)
            await client.list_pets()
            assert cloud.last.headers["authorization"] == "Bearer t2"
            cloud.answer(Answer.json({"access_token": "t3"}), page)
            await client.list_pets()
            assert cloud.last.headers["authorization"] == "Bearer t3"

    asyncio.run(run())


def test_a_refused_exchange_is_an_error_without_the_secret(
    access: ModuleType, cloud: FakeCloud
) -> None:
    cloud.answer(Answer.json({"error": "invalid_client", "error_description": "who?"}, 401))
    credentials = package(access).ClientCredentials("id", "secret")
    with pytest.raises(package(access).AuthenticationError, match="who") as caught:
        access.Client(base_url=cloud.url, credentials=credentials).list_pets()
    assert caught.value.code == "invalid_client"
    assert "secret" not in repr(credentials) + str(caught.value)


def test_masked_requests_show_no_credentials(access: ModuleType, cloud: FakeCloud) -> None:
    plans = importlib.import_module(f"{access.__name__}._operations")
    client = access.Client(base_url=cloud.url, credentials=package(access).ApiKey("very-secret"))
    assert "very-secret" not in client.prepare(plans.LIST_PETS).masked().curl()


# ------------------------------------------------------------------ pages


def test_items_of_all_pages_by_token(access: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(
        Answer.json({"data": [{"name": "a"}, {"name": "b"}], "next": "2"}),
        Answer.json({"data": [{"name": "c"}], "next": None}),
    )
    client = access.Client(base_url=cloud.url, credentials=package(access).ApiKey("k"))
    assert [pet.name for pet in client.list_pets_items()] == ["a", "b", "c"]
    assert [request.query.get("token") for request in cloud.requests] == [None, "2"]


def test_pages_without_end_are_an_error(access: ModuleType, cloud: FakeCloud) -> None:
    page = Answer.json({"data": [{"name": "a"}], "next": "2"})
    cloud.answer(page, page, page)
    client = access.Client(base_url=cloud.url, credentials=package(access).ApiKey("k"))
    with pytest.raises(package(access).ProtocolError, match="read before"):
        list(client.list_pets_items())


def test_items_of_all_pages_by_number_and_by_count(access: ModuleType, cloud: FakeCloud) -> None:
    async def run() -> list[list[str]]:
        credentials = package(access).Bearer("t")
        async with access.AsyncClient(base_url=cloud.url, credentials=credentials) as client:
            cloud.answer(Answer.json(["a", "b"]), Answer.json(["c"]), Answer.json([]))
            tags = [tag async for tag in client.list_tags_items()]
            cloud.answer(*(Answer.json({"lines": lines}) for lines in (["x", "y"], ["z"], [])))
            return [tags, [line async for line in client.list_logs_items()]]

    assert asyncio.run(run()) == [["a", "b", "c"], ["x", "y", "z"]]
    pages = [request.query.get("page") for request in cloud.requests[:3]]
    offsets = [request.query.get("offset") for request in cloud.requests[3:]]
    assert (pages, offsets) == (["1", "2", "3"], ["0", "2", "3"])


@pytest.mark.parametrize(
    ("schema", "counts", "given", "sent"),
    [
        ("{type: string}", "pages", None, ["1", "2", "3"]),
        ("{type: [string, 'null']}", "items", "7", ["7", "9", "10"]),
        ("{enum: ['1', '2', '3']}", "pages", None, ["1", "2", "3"]),
        ("{type: [string, integer]}", "pages", 5, ["5", "6", "7"]),
        ("{type: number}", "pages", 5.0, ["5", "6", "7"]),
    ],
)
def test_pages_are_counted_in_what_the_parameter_takes(
    tmp_path: Path, cloud: FakeCloud, schema: str, counts: str, given: object, sent: list[str]
) -> None:
    numbered = paged(schema, counts, tmp_path)
    cloud.answer(Answer.json(["a", "b"]), Answer.json(["c"]), Answer.json([]))
    request = {} if given is None else {"page": given}
    items = numbered.Client(base_url=cloud.url).list_pages_items(request)
    assert list(items) == ["a", "b", "c"]
    assert [request.query["page"] for request in cloud.requests] == sent


def test_a_number_that_leads_to_the_next_page_is_sent_as_text(
    tmp_path: Path, cloud: FakeCloud
) -> None:
    numbered = paged("{type: string}", "", tmp_path)
    cloud.answer(Answer.json({"data": ["a"], "next": 2}), Answer.json({"data": ["b"]}))
    assert list(numbered.Client(base_url=cloud.url).list_pages_items()) == ["a", "b"]
    assert cloud.last.query == {"page": "2"}


def test_what_is_no_number_begins_no_count(tmp_path: Path, cloud: FakeCloud) -> None:
    numbered = paged("{type: string}", "pages", tmp_path)
    for given in ("last", 1.5, True):
        with pytest.raises(package(numbered).ValidationError, match=r"/page: .* whole number"):
            list(numbered.Client(base_url=cloud.url).list_pages_items({"page": given}))
    assert not cloud.requests


def test_pages_that_cannot_be_counted_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="/x-paging/parameter") as caught:
        paged("{type: boolean}", "pages", tmp_path)
    assert "which takes no number; let it be an integer" in str(caught.value)


def paged(schema: str, counts: str, folder: Path) -> ModuleType:
    """A list whose pages follow by *counts*, or else by a token."""
    page = "{type: array, items: {type: string}}"
    follow = f"parameter: page, counts: {counts}"
    if not counts:
        page = f"{{type: object, properties: {{data: {page}, next: {{type: integer}}}}}}"
        follow = "parameter: page, items: /data, next: /next"
    text = f"""
paths:
  /pages:
    get:
      operationId: listPages
      x-paging: {{{follow}}}
      parameters: [{{name: page, in: query, schema: {schema}}}]
      responses: {{"200": {{description: It, content: {{application/json: {{schema: {page}}}}}}}}}
"""
    return made_of(text, folder, f"paged{next(_NUMBERS)}")


# ------------------------------------------------------------------ webhooks


def test_what_the_service_sends_is_checked_and_typed(access: ModuleType) -> None:
    assert access.validate_pet_moved({"at": "noon", "later": 1}) == []
    assert [v.path for v in access.validate_add_pet_fed({"food": 1})] == ["/food"]
    assert access.Meal.model_validate({"food": "hay", "later": 1}).food == "hay"
    assert not hasattr(access.Client, "pet_moved")


def made_of(paths: str, folder: Path, name: str) -> ModuleType:
    """The service of a small document, generated below *folder*."""
    text = f"openapi: 3.1.0\ninfo: {{title: Small, version: '1'}}\n{paths}"
    (folder / f"{name}.yaml").write_text(text, "utf-8")
    write_tree(folder / "out", generate_tree(folder / f"{name}.yaml", f"rest_{name}"))
    sys.path.insert(0, str(folder / "out" / "src"))
    module = importlib.import_module(f"rest_{name}.{name}")
    sys.path.remove(str(folder / "out" / "src"))
    return module


def test_a_document_of_webhooks_alone_is_a_package(tmp_path: Path) -> None:
    schema = "{type: object, required: [at], properties: {at: {type: string}}}"
    text = f"""
webhooks:
  moved:
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{"200": {{description: Taken note of}}}}
"""
    alone = made_of(text, tmp_path, "alone")
    assert [violation.path for violation in alone.validate_moved({})] == ["/at"]
    assert alone.Client


def test_an_object_of_which_nothing_is_demanded_may_be_empty(
    tmp_path: Path, cloud: FakeCloud
) -> None:
    schema = "{type: object, properties: {fault: {type: string}}}"
    text = f"""
paths:
  /thing:
    delete:
      responses:
        "200": {{description: Gone, content: {{application/json: {{schema: {schema}}}}}}}
"""
    small = made_of(text, tmp_path, "small")
    client = small.Client(base_url=cloud.url)
    for sent in ("{}", '{"undocumented":1}', '{"fault":"none"}'):
        cloud.answer(body(sent.encode(), "application/json"))
        assert client.delete_thing().model_dump_json(exclude_unset=True) == sent
    for sent in ("[]", '{"fault": 1}'):
        cloud.answer(body(sent.encode(), "application/json"))
        with pytest.raises(package(small).ProtocolError, match="not the documented reply"):
            client.delete_thing()


def test_what_a_client_does_not_need_it_does_not_import(tmp_path: Path) -> None:
    text = "paths: {/thing: {get: {responses: {'204': {description: Nothing}}}}}"
    module = made_of(text, tmp_path, "bare")
    source = (Path(module.__path__[0]) / "client.py").read_text("utf-8")
    assert "Mapping" not in source


def test_what_tells_operations_of_one_path_apart_is_not_sent(
    tmp_path: Path, cloud: FakeCloud
) -> None:
    text = """
paths:
  /parts/{key}#uploadId:
    get:
      parameters:
        - {name: key, in: path, required: true, schema: {type: string}}
        - {name: uploadId, in: query, required: true, schema: {type: string}}
      responses: {"204": {description: Nothing}}
"""
    parts = made_of(text, tmp_path, "parts")
    cloud.answer(EMPTY)
    method = next(name for name in vars(parts.Client) if name.startswith("get_parts"))
    getattr(parts.Client(base_url=cloud.url), method)({"key": "a#b", "uploadId": "7"})
    assert cloud.last.raw.target == "/parts/a%23b?uploadId=7"
