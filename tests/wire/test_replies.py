"""What clients make of answers: of which class a reply is, what it is read as, and what is told of errors."""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import pickle
import sys
import textwrap
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree

from .fake_cloud import Answer, FakeCloud

Generate = Callable[[str], ModuleType]

_NUMBERS = count()


def made_of(paths: str, folder: Path) -> ModuleType:
    """The service of a small document, generated below *folder*."""
    head = "openapi: 3.1.0\ninfo: {title: Demo, version: '1'}\n"
    (folder / "demo.yaml").write_text(head + textwrap.dedent(paths), "utf-8")
    name = f"replies{next(_NUMBERS)}"
    write_tree(folder / "out", generate_tree(folder / "demo.yaml", name))
    sys.path.insert(0, str(folder / "out" / "src"))
    module = importlib.import_module(f"{name}.demo")
    importlib.import_module(f"{name}.demo.client")
    return module


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generate:
    monkeypatch.setattr(sys, "path", [*sys.path])
    return lambda paths: made_of(paths, tmp_path)


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    path = [*sys.path]
    yield made_of(MEDIA, tmp_path_factory.mktemp("media"))
    sys.path[:] = path


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    path = [*sys.path]
    yield made_of(CALLS, tmp_path_factory.mktemp("calls"))
    sys.path[:] = path


def package(service: ModuleType) -> Any:
    return importlib.import_module(service.__name__.partition(".")[0])


def test_items_are_found_below_objects_that_hold_each_other(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated("""\
        paths:
          /page:
            get:
              operationId: listThings
              x-paging: {parameter: cursor, items: /data/rows, next: /data/next}
              parameters: [{name: cursor, in: query, schema: {type: string}}]
              responses:
                '200':
                  description: A page
                  content:
                    application/json:
                      schema: {type: object, properties: {data: {$ref: '#/components/schemas/Data'}}}
        components:
          schemas:
            Data:
              type: object
              properties:
                rows: {type: array, items: {$ref: '#/components/schemas/Node'}}
                next: {type: string}
            Node: {type: object, properties: {id: {type: integer}, owner: {$ref: '#/components/schemas/Data'}}}
        """)
    cloud.answer(
        Answer.json({"data": {"rows": [{"id": 1}, {"id": 2}], "next": "n"}}),
        Answer.json({"data": {"rows": [{"id": 3}]}}),
    )
    client = service.Client(base_url=cloud.url)
    assert [thing.id for thing in client.list_things_items()] == [1, 2, 3]


UNIONS = """\
    paths:
      /named: {get: {operationId: getNamed, responses: {'200': {$ref: '#/components/responses/Named'}}}}
      /mapped: {get: {operationId: getMapped, responses: {'200': {$ref: '#/components/responses/Mapped'}}}}
      /tagged: {get: {operationId: getTagged, responses: {'200': {$ref: '#/components/responses/Tagged'}}}}
      /list: {get: {operationId: getList, responses: {'200': {$ref: '#/components/responses/List'}}}}
    components:
      responses:
        Named:
          description: Inline
          content:
            application/json:
              schema:
                oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]
                discriminator: {propertyName: t}
        Mapped: {description: A component, content: {application/json: {schema: {$ref: '#/components/schemas/Either'}}}}
        Tagged:
          description: Told apart by constants
          content:
            application/json:
              schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        List:
          description: Below others
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  properties:
                    either:
                      anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: 'null'}]
      schemas:
        Either:
          oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]
          discriminator: {propertyName: t, mapping: {pp: P, qq: '#/components/schemas/Q'}}
        P: {type: object, required: [t], properties: {t: {type: string}, v: {type: integer}}}
        Q: {type: object, required: [t], properties: {t: {type: string}, v: {type: integer}}}
        A: {type: object, required: [k], properties: {k: {const: a}, v: {type: integer}}}
        B: {type: object, required: [k], properties: {k: {enum: [b]}, v: {type: integer}}}
    """


def test_a_value_chooses_the_class_of_a_reply(generated: Generate, cloud: FakeCloud) -> None:
    service = generated(UNIONS)
    client = service.Client(base_url=cloud.url)
    for method, member, value, chosen in (
        ("get_named", "t", "Q", "Q"),
        ("get_named", "t", "P", "P"),
        ("get_mapped", "t", "qq", "Q"),
        ("get_mapped", "t", "Q", "Q"),
        ("get_tagged", "k", "b", "B"),
        ("get_tagged", "k", "a", "A"),
    ):
        cloud.answer(Answer.json({member: value, "v": 1}))
        assert type(getattr(client, method)()).__name__ == chosen
    cloud.answer(Answer.json([{"either": {"k": "b", "v": 1}}, {"either": None}, {}]))
    first, second, third = client.get_list()
    assert type(first.either).__name__ == "B"
    assert second.either is third.either is None


@pytest.mark.parametrize(
    ("first", "second"),
    [("false", "true"), ("1", "2"), ("0, -1", "7")],
    ids=("truth", "one", "some"),
)
def test_truth_values_and_numbers_choose_as_well(
    generated: Generate, cloud: FakeCloud, first: str, second: str
) -> None:
    service = generated(f"""\
        paths:
          /tagged:
            get:
              operationId: getTagged
              responses:
                '200':
                  description: Told apart by constants
                  content:
                    application/json:
                      schema: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}
        components:
          schemas:
            A: {{type: object, required: [k], properties: {{k: {{enum: [{first}]}}, v: {{}}}}}}
            B: {{type: object, required: [k], properties: {{k: {{const: {second}}}, v: {{}}}}}}
        """)
    client = service.Client(base_url=cloud.url)
    for text, chosen in ((first.split(",")[0], "A"), (second, "B"), (first.split(",")[-1], "A")):
        cloud.answer(Answer.json({"v": None, "k": json.loads(text)}))
        assert type(client.get_tagged()).__name__ == chosen
    # Neither value, though Python takes true and 1 for the same: what it can be.
    cloud.answer(Answer.json({"k": 1 if first == "false" else True}))
    assert type(client.get_tagged()).__name__ in ("A", "B")


def test_a_value_that_nobody_documented_chooses_what_fits(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated(UNIONS)
    client = service.Client(base_url=cloud.url)
    cloud.answer(Answer.json({"t": "new"}), Answer.json({"k": "new"}), Answer.json({"t": 1}))
    assert client.get_named().t == "new"
    assert client.get_tagged().k == "new"
    with pytest.raises(package(service).ProtocolError):
        client.get_named()


MEDIA = """\
    paths:
      /text:
        get:
          operationId: getText
          responses: {'200': {description: Any, content: {'*/*': {schema: {type: string}}}}}
      /free: {get: {operationId: getFree, responses: {'200': {description: Any, content: {'application/*': {}}}}}}
      /bytes:
        get:
          operationId: getBytes
          responses: {'200': {description: A file, content: {'*/*': {schema: {type: string, format: binary}}}}}
      /file:
        get:
          operationId: getFile
          responses:
            '200': {description: It, content: {application/json: {schema: {type: string, format: binary}}}}
      /either:
        get:
          operationId: getEither
          responses:
            '200':
              description: A document
              content:
                application/pdf: {schema: {type: string, format: binary}}
                text/html: {schema: {type: string}}
      /page:
        get:
          operationId: getPage
          responses: {'200': {description: A page, content: {text/html: {schema: {type: string}}}}}
      /word:
        get:
          operationId: getWord
          responses:
            '200':
              description: A word
              content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}
    """
PNG = b"\x89PNG\r\n\xff\xfe"


@pytest.mark.parametrize(
    ("method", "content_type", "content", "reply"),
    [
        ("get_text", "text/plain", b"hi", "hi"),
        ("get_text", "application/json", b'"hi"', "hi"),
        ("get_text", "application/octet-stream", b"hi", "hi"),
        ("get_free", "application/vnd.x+json", b'{"a":1}', {"a": 1}),
        ("get_free", "text/plain; charset=latin-1", b"\xe9", "é"),
        ("get_free", "image/png", PNG, PNG),
        ("get_bytes", "image/png", PNG, PNG),
        ("get_bytes", "application/json", b"{}", b"{}"),
        ("get_file", "application/json", b"{}", b"{}"),
        ("get_either", "application/pdf", PNG, PNG),
        ("get_either", "text/html; charset=utf-8", b"<p>", "<p>"),
        ("get_page", "text/html", b"<p>", "<p>"),
        ("get_word", "text/plain", b"hi", "hi"),
        ("get_word", "application/json", b'"hi"', "hi"),
    ],
)
def test_the_media_type_of_the_answer_decides(
    media: ModuleType,
    cloud: FakeCloud,
    method: str,
    content_type: str,
    content: bytes,
    reply: object,
) -> None:
    cloud.answer(Answer(200, content, {"content-type": content_type}))
    assert getattr(media.Client(base_url=cloud.url), method)() == reply


@pytest.mark.parametrize("method", ["get_text", "get_page", "get_word"])
def test_what_is_no_text_is_an_error_where_text_is_documented(
    media: ModuleType, cloud: FakeCloud, method: str
) -> None:
    cloud.answer(Answer(200, PNG, {"content-type": "image/png"}))
    with pytest.raises(package(media).ProtocolError, match="image/png where text is documented"):
        getattr(media.Client(base_url=cloud.url), method)()


def test_content_that_names_no_media_type(media: ModuleType, cloud: FakeCloud) -> None:
    client = media.Client(base_url=cloud.url)
    unnamed = {"content-type": ""}
    cloud.answer(*(Answer(200, each, unnamed) for each in (b'"hi"', b"hi", PNG, b"hi")))
    assert [client.get_text(), client.get_text()] == ["hi", "hi"]
    assert [client.get_either(), client.get_either()] == [PNG, "hi"]


def test_all_that_can_be_read_is_asked_for(media: ModuleType, cloud: FakeCloud) -> None:
    cloud.answer(*[Answer(200, b"", {"content-type": "text/plain"})] * 2)
    client = media.Client(base_url=cloud.url)
    client.get_either()
    assert cloud.last.headers["accept"] == "text/html, application/pdf"
    client.get_word()
    assert cloud.last.headers["accept"] == "application/json, text/plain"


CALLS = """\
    paths:
      /x:
        post:
          operationId: addX
          requestBody:
            content:
              application/json:
                schema: {type: object, properties: {key: {type: string, format: password}}}
          responses:
            '201':
              description: Made
              headers: {Location: {schema: {type: string}}, ETag: {schema: {type: string}}}
              content: {application/json: {schema: {type: object}}}
            '422': {description: Invalid, content: {application/problem+json: {schema: {type: object}}}}
    """
PROBLEM = {"errors": [{"field": "f", "why": "w"}]}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"errors":[{"field":"f","why":"w"}]}', PROBLEM),
        (b"<p>no</p>", "<p>no</p>"),
        (PNG, PNG),
        (b"", None),
        (b'{"key": "very\\/secret", "very/secret": 1}', {"key": "****", "****": 1}),
        (b"very/secret", "****"),
        (b"very/secret\xff", b"****\xff"),
    ],
)
def test_an_error_has_the_body_and_the_headers_of_the_answer(
    calls: ModuleType, cloud: FakeCloud, content: bytes, expected: object
) -> None:
    headers = {"content-type": "application/problem+json", "Retry-Token": "of very/secret"}
    cloud.answer(Answer(422, content, headers))
    with pytest.raises(package(calls).ApiError) as caught:
        calls.Client(base_url=cloud.url).add_x({"key": "very/secret"})
    error = caught.value
    assert error.body == expected
    assert error.headers["retry-token"] == error.headers["Retry-Token"] == "of ****"
    for each in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (each.body, each.headers) == (error.body, error.headers)
        assert "secret" not in repr(vars(each)) + str(each) + repr(each)


def test_hooks_are_told_the_headers_of_answers(calls: ModuleType, cloud: FakeCloud) -> None:
    events: list[Any] = []
    head = {"Location": "/x/1", "ETag": '"e"'}
    cloud.answer(Answer(201, b"{}", head), Answer(422, b"{}", head), Answer(201, b"{}", head))
    client = calls.Client(base_url=cloud.url, hooks=[events.append])
    client.add_x({})
    with pytest.raises(package(calls).ApiError):
        client.add_x({})

    async def run() -> None:
        async with calls.AsyncClient(base_url=cloud.url, hooks=[events.append]) as other:
            await other.add_x({})

    asyncio.run(run())
    finished = [event for event in events if hasattr(event, "seconds")]
    assert [event.headers["Location"] for event in finished] == ["/x/1"] * 3
    assert finished[0].headers["etag"] == '"e"'
    assert "/x/1" not in repr(finished[0])


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"message": "no", "errors": ["x"]}, "no"),
        ({"title": "Invalid", "errors": {"f": ["w"]}}, "Invalid"),
        ({"errors": [{"message": "a", "code": 1}, {"detail": "b"}, "c"]}, "a; b; c"),
        ({"errors": {"f": ["w"]}}, '{"f": ["w"]}'),
        ({"detail": [{"loc": ["body"], "msg": "field required"}]}, "field required"),
        (PROBLEM, '{"field": "f", "why": "w"}'),
        ({"errors": ["x" * 600]}, "x" * 500 + "…"),
        ({"error": {"message": "inner"}}, "inner"),
        ({}, ""),
    ],
)
def test_an_error_says_what_its_body_says(
    calls: ModuleType, cloud: FakeCloud, document: object, message: str
) -> None:
    cloud.answer(Answer.json(document, 422))
    with pytest.raises(package(calls).ApiError) as caught:
        calls.Client(base_url=cloud.url).add_x({})
    assert caught.value.message == message


def test_a_reply_that_no_status_lists_is_what_the_default_says(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated("""\
        paths:
          /alike:
            get:
              operationId: getAlike
              responses:
                '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
                default: {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
          /other:
            get:
              operationId: getOther
              responses:
                '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
                default: {description: A fault, content: {application/json: {schema: {type: object}}}}
        components: {schemas: {X: {type: object, properties: {a: {type: integer}}}}}
        """)
    client = service.Client(base_url=cloud.url)
    cloud.answer(Answer.json({"a": 1}), Answer.json({"a": 2}, 201))
    first, second = client.get_alike(), client.get_alike()
    assert (type(first), first.a, second.a) == (type(second), 1, 2)
    cloud.answer(Answer.json({"message": "no"}, 404))
    with pytest.raises(package(service).NotFoundError):
        client.get_alike()
    # What a fault is like is no reply of that method.
    cloud.answer(Answer.json({"a": 1}, 201))
    with pytest.raises(package(service).ProtocolError, match="not documented"):
        client.get_other()


def test_not_modified_is_an_error_of_its_own(generated: Generate, cloud: FakeCloud) -> None:
    service = generated("""\
        paths:
          /x:
            get:
              operationId: getX
              responses:
                '200': {description: It, content: {text/csv: {schema: {type: string}}}}
                '300': {description: Choose}
                '304': {description: Nothing new}
        """)
    client = service.Client(base_url=cloud.url)
    cloud.answer(Answer(304, b"", {"ETag": '"7"'}), Answer(304, b""), Answer(300, b"[]"))
    with pytest.raises(package(service).NotModifiedError) as caught:
        client.get_x()
    assert str(caught.value).startswith("getX HTTP 304: not modified")
    assert (caught.value.body, caught.value.headers["etag"]) == (None, '"7"')
    assert caught.value.retryable is False
    with pytest.raises(package(service).ApiError, match="not modified"), client.get_x_stream():
        raise AssertionError("nothing came")
    # It names no address, and is documented.
    with pytest.raises(package(service).ProtocolError) as told:
        client.get_x()
    fault = "HTTP 300: a status that is neither a success nor an error"
    assert str(told.value) == f"getX: {fault}; the body starts with b'[]'"


def test_a_reply_without_documented_content_is_none(generated: Generate, cloud: FakeCloud) -> None:
    service = generated(
        "paths: {/n: {get: {operationId: n, responses: {'200': {description: Done}}}}}"
    )
    cloud.answer(Answer.json({"a": 1}))
    assert service.Client(base_url=cloud.url).n() is None


def test_a_reply_that_http_gives_no_body_is_none(generated: Generate, cloud: FakeCloud) -> None:
    content = (
        "content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}"
    )
    service = generated(f"""\
        paths:
          /n:
            head: {{operationId: look, responses: {{'200': {{description: It, {content}}}}}}}
            put: {{operationId: replace, responses: {{'204': {{description: It, {content}}}}}}}
            post: {{operationId: change, responses: {{2XX: {{description: It, {content}}}}}}}
        """)
    client = service.Client(base_url=cloud.url)
    assert client.look.__annotations__["return"] == "None"
    cloud.answer(Answer(204, b""), Answer(204, b""), Answer.json({"a": 1}))
    assert [client.replace(), client.change()] == [None, None]
    assert client.change().a == 1


def test_a_union_that_holds_itself_is_read_into_its_classes(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated("""\
        paths:
          /find:
            post:
              operationId: find
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
              responses:
                '200':
                  description: What was understood
                  content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}
        components:
          schemas:
            Filter: {type: object, properties: {where: {$ref: '#/components/schemas/Term'}}}
            Term: {oneOf: [{$ref: '#/components/schemas/And'}, {$ref: '#/components/schemas/Leaf'}]}
            And:
              type: object
              required: [op, all]
              properties:
                op: {const: and}
                all: {type: array, items: {$ref: '#/components/schemas/Term'}}
                by: {type: object, additionalProperties: {$ref: '#/components/schemas/Term'}}
            Leaf: {type: object, required: [op], properties: {op: {const: leaf}, name: {type: string}}}
        """)
    leaf = {"op": "leaf", "name": "n"}
    whole = {"where": {"op": "and", "all": [leaf, {"op": "and", "all": [leaf]}], "by": {"k": leaf}}}
    cloud.answer(Answer.json(whole))
    client = service.Client(base_url=cloud.url)
    models = importlib.import_module(f"{service.__name__}.models")
    inner = models.And(op="and", all=[models.Leaf(op="leaf", name="n")])
    given = models.And(op="and", all=[models.Leaf(op="leaf", name="n"), inner])
    given.by = {"k": models.Leaf(op="leaf", name="n")}
    reply = client.find(models.Filter(where=given))
    assert json.loads(cloud.last.raw.body) == whole
    deepest = reply.where.all[1].all[0]
    assert (type(deepest), deepest.name) == (models.LeafReply, "n")
    assert type(reply.where.by["k"]) is models.LeafReply


def test_an_error_tells_where_a_reply_is_another_than_the_documented_one(
    generated: Generate, cloud: FakeCloud
) -> None:
    service = generated("""\
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '200':
                  description: Things
                  content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
        components:
          schemas:
            A:
              type: object
              required: [list]
              properties:
                list: {type: array, items: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}}
            B: {type: object, required: [n], properties: {n: {type: integer}}}
        """)
    client = service.Client(base_url=cloud.url)
    answers = [
        ({"list": [{"n": 1}, {"n": "one"}]}, "/list/1/n"),
        ({"other": 1}, "/list"),
        ([], "its root"),
    ]
    for document, place in answers:
        cloud.answer(Answer.json(document, x_more="here"))
        with pytest.raises(
            package(service).ProtocolError, match="not the documented reply"
        ) as told:
            client.get_a()
        assert f", at {place}: " in str(told.value)
        assert told.value.body == document
        assert told.value.headers["x-more"] == "here"
    cloud.answer(Answer.json({"list": []}, status=201))
    with pytest.raises(package(service).ProtocolError, match="not documented") as told:
        client.get_a()
    assert told.value.body == {"list": []}
