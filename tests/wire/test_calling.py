"""`call` with plain REST: what -p reads, and where each kind of reply goes."""

from __future__ import annotations

import importlib
import io
import json
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import generate_tree, write_tree
from tests.hostile.pages import Page

PETS = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      - {name: weight, in: query, schema: {type: number, nullable: true}}
      - {name: alive, in: query, schema: {type: boolean}}
      - {name: name, in: query, schema: {type: string}}
      - {name: tag, in: query, schema: {type: array, items: {type: string}}}
      - {name: age, in: query, schema: {type: array, items: {type: integer}}}
      - {name: born, in: query, style: deepObject, schema: {type: object, properties: {year: {type: integer}}}}
      responses:
        "200":
          description: Some
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    post:
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"200": {description: One, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    head: {operationId: headPets, responses: {"200": {description: Nothing}}}
  /stats:
    get:
      operationId: stats
      responses:
        "200":
          description: By name
          content:
            application/json: {schema: {type: object, additionalProperties: {$ref: "#/components/schemas/Pet"}}}
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
      responses: {"200": {description: One, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /pets/{alive}/{weights}/{born}:
    get:
      operationId: find
      parameters:
      - {name: alive, in: path, required: true, schema: {type: boolean}}
      - {name: weights, in: path, required: true, schema: {type: array, items: {type: number}}}
      - {name: born, in: path, required: true, schema: {type: object, additionalProperties: {type: string}},
         example: {year: "5"}}
      responses: {"200": {description: Nothing}}
  /photo/{id}:
    get:
      operationId: getPhoto
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Bytes, content: {image/png: {schema: {type: string, format: binary}}}}}
    put:
      operationId: putPhoto
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
      responses: {"204": {description: Nothing}}
  /song:
    get:
      operationId: song
      responses: {"200": {description: Text, content: {text/plain: {schema: {type: string}, example: "la\\n"}}}}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        name: {type: string}
        owner: {type: object, properties: {name: {type: string}}}
"""
PHOTO = b"\x89PNG\xff\r\n"

Call = Callable[..., int]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("calling")
    (folder / "spec").mkdir()
    (folder / "spec" / "shop.yaml").write_text(PETS, "utf-8")
    return write_tree(folder / "out", generate_tree(folder / "spec", "calling_pets"))


@pytest.fixture(scope="module")
def module(package: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(package / "src"))
    yield importlib.import_module("calling_pets.fake")
    sys.path.remove(str(package / "src"))


@pytest.fixture
def fake(module: ModuleType) -> Iterator[Any]:
    with module.FakeCloud() as cloud:
        cloud.replies["getPhoto"] = PHOTO
        yield cloud


@pytest.fixture
def call(fake: Any) -> Call:
    main = importlib.import_module("calling_pets._cli").main
    return lambda *arguments: main(["call", "shop", *arguments, "--base-url", fake.url, "-q"])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in place of the standard output."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    return screen


def members(fake: Any) -> Any:
    return fake.requests[-1].members


def test_lists_and_maps_of_models_are_printed(
    call: Call, fake: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    fake.replies["listPets"] = [{"id": 1, "owner": {"name": "x"}}]
    assert call("listPets") == 0
    assert json.loads(capsys.readouterr().out) == fake.replies["listPets"]
    fake.replies["stats"] = {"a": {"id": 1}}
    assert call("stats") == 0
    assert json.loads(capsys.readouterr().out) == fake.replies["stats"]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("limit=5", {"limit": 5}),
        ("alive=true", {"alive": True}),
        ("weight=1.5", {"weight": 1.5}),
        ("weight=null", {}),
        ("name=5", {"name": "5"}),
        ("name=null", {"name": "null"}),
        ("name={x", {"name": "{x"}),
        ("tag=a,b", {"tag": ["a,b"]}),
        ("tag=5 tag=true", {"tag": ["5", "true"]}),
        ('tag=["a","b"]', {"tag": ["a", "b"]}),
        ("age=1 age=2", {"age": [1, 2]}),
        ('born={"year":5}', {"born": {"year": 5}}),
    ],
)
def test_a_member_is_read_by_its_type(call: Call, fake: Any, given: str, read: Any) -> None:
    options = [word for text in given.split(" ") for word in ("-p", text)]
    assert call("listPets", *options) == 0
    assert members(fake) == read


def test_members_of_the_body_are_given_as_well(call: Call, fake: Any, tmp_path: Path) -> None:
    assert call("addPet", "-p", "id=1", "-p", 'owner={"name": "x"}') == 0
    assert members(fake) == {"id": 1, "owner": {"name": "x"}}
    (tmp_path / "r.json").write_text('{"id": 1, "name": "file"}')
    assert call("addPet", "-f", str(tmp_path / "r.json"), "-p", "name=line") == 0
    assert members(fake) == {"id": 1, "name": "line"}


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        (["-p", "limt=5"], 2, "did you mean limit?"),
        (["-p", "unheard=5"], 2, "it takes: limit, weight"),
        (["-p", "limit=5", "-p", "limit=6"], 2, "given 2 times, and is no list"),
        (["-p", "limit=x"], 1, "expected an integer"),
        (["-p", "born={"], 1, "expected an object"),
    ],
)
def test_what_cannot_be_read_is_told(
    call: Call,
    fake: Any,
    given: list[str],
    code: int,
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert call("listPets", *given) == code
    assert told in capsys.readouterr().err
    assert not fake.requests


def test_bytes_go_to_what_is_no_terminal(
    call: Call, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert call("getPhoto", "-p", "id=a") == 0
    assert capsysbinary.readouterr().out == PHOTO


def test_an_at_sign_gives_the_file_that_follows(
    call: Call, fake: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.png").write_bytes(PHOTO)
    assert call("putPhoto", "-p", "id=@a", "-p", f"body=@{tmp_path / 'p.png'}") == 0
    (request,) = fake.requests
    assert request.body == PHOTO
    assert request.members["id"] == "@a"
    capsys.readouterr()
    assert call("putPhoto", "-p", "id=a", "-p", f"body=@{tmp_path / 'none'}") == 2
    assert f"-p body: cannot read {tmp_path / 'none'}" in capsys.readouterr().err


def test_bytes_are_kept_from_a_terminal_before_the_call(
    call: Call,
    fake: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    screen = terminal(monkeypatch)
    assert call("getPhoto", "-p", "id=a") == 2
    assert "--output FILE" in capsys.readouterr().err
    assert not fake.requests
    assert not screen.getvalue()
    assert call("getPhoto", "-p", "id=a", "--dry-run") == 0


def test_a_text_reaches_a_terminal_without_effect(
    call: Call, fake: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = terminal(monkeypatch)
    fake.replies["song"] = "la \x1b[31m\nla"
    assert call("song") == 0
    assert screen.getvalue() == "la \\u001b[31m\nla\n"


@pytest.mark.parametrize(
    ("arguments", "content"),
    [
        (["getPhoto", "-p", "id=a"], PHOTO),
        (["song"], b"la\n"),
        (["getPet", "-p", "id=1"], b'{\n  "id": 1\n}\n'),
    ],
)
def test_a_file_takes_every_kind_of_reply(
    call: Call,
    fake: Any,
    tmp_path: Path,
    arguments: list[str],
    content: bytes,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fake.replies["getPet"] = {"id": 1}
    path = tmp_path / "reply"
    path.write_text("before")
    path.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(path)
    assert call(*arguments, "--output", str(link)) == 0
    assert path.read_bytes() == content
    assert path.stat().st_mode & 0o777 == 0o640
    assert capsys.readouterr().out == ""
    assert sorted(os.listdir(tmp_path)) == ["link", "reply"]


@pytest.mark.parametrize("fault", ["truncated", "reset-after", "503*9"])
def test_a_file_is_not_overwritten_by_half_a_reply(
    call: Call, fake: Any, tmp_path: Path, fault: str
) -> None:
    path = tmp_path / "reply"
    path.write_text("before")
    fake.script(*[fault] * 9)
    assert call("getPhoto", "-p", "id=a", "--output", str(path)) in (3, 4)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["reply"]


def test_a_file_that_cannot_be_written_is_told_before_the_call(
    call: Call, fake: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path, tmp_path / "missing" / "reply"):
        assert call("getPhoto", "-p", "id=a", "--output", str(path)) == 2
        assert str(path) in capsys.readouterr().err
    assert call("song", "--output", str(tmp_path / "x"), "--dry-run") == 2
    assert "nothing is sent" in capsys.readouterr().err
    assert call("song", "--output", os.devnull) == 0
    assert len(fake.requests) == 1


def test_a_server_without_a_host_is_told_as_what_the_command_line_lacks(
    call: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "u.json").write_text('{"id": 1}')
    main = importlib.import_module("calling_pets._cli").main
    assert main(["call", "shop", "getPet", "-f", str(tmp_path / "u.json")]) == 2
    err = capsys.readouterr().err
    assert "names no host" in err
    assert "--base-url https://" in err
    assert "u.json" not in err
    assert "base_url" not in err


def test_curl_asks_for_the_head_alone(call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("headPets", "--curl") == 0
    words = shlex.split(capsys.readouterr().out)
    assert "--head" in words
    assert "--request" not in words


def test_what_the_page_of_each_operation_prints_is_sent(
    package: Path,
    fake: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("body.bin").write_bytes(PHOTO)
    main = importlib.import_module("calling_pets._cli").main
    pages = [
        Page(path.read_text("utf-8")) for path in sorted((package / "docs/en/shop").glob("*.html"))
    ]
    printed = [page.snippets["cli"] for page in pages if "cli" in page.snippets]
    assert len(printed) == 9
    for text in printed:
        written = re.search(r"cat > request.json <<'END'\n(.*?)\nEND\n", text, re.DOTALL)
        if written:
            Path("request.json").write_text(written[1], "utf-8")
        words = shlex.split(text[text.index("calling_pets call") :].replace("\\\n", ""))
        assert main([*words[1:], "--base-url", fake.url]) == 0, text
    capsysbinary.readouterr()
    assert len(fake.requests) == len(printed)
