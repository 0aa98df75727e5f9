"""How answers are read whose JSON is unusual, and what is told of answers that are no replies."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from specwright.runtime.errors import ApiError, ProtocolError
from specwright.runtime.models import ReplyModel
from specwright.runtime.plan import Operation, ReplyForm
from specwright.runtime.replies import Answer, read_answer
from specwright.runtime.rest import REST


class Thing(ReplyModel):
    """What a reply holds."""

    a: float | str
    b: Any = None


def read(body: bytes, model: Any = Thing, status: int = 200, **headers: str) -> Any:
    """The reply that an answer holds."""
    form = ReplyForm("200", "json", model)
    answer = Answer(status, {"content-type": "application/json", **headers}, body, ("secret",), 0.0)
    return read_answer(Operation(id="x", protocol=REST, replies=(form,)), answer)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("model", [Thing, list[Thing], None])
def test_json_is_read_in_each_encoding_that_it_may_have(encoding: str, model: Any) -> None:
    text = '[{"a": "é"}]' if model == list[Thing] else '{"a": "é"}'
    reply = read(text.encode(encoding), model)
    found = reply[0] if isinstance(reply, list) else reply
    assert (found["a"] if model is None else found.a) == "é"


def test_half_of_a_pair_of_surrogates_is_read() -> None:
    assert read(b'{"a": "\\ud83d"}').a == read(b'{"a": "\\ud83d"}', None)["a"] == "\ud83d"


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
@pytest.mark.parametrize("model", [Thing, list[Thing], None])
def test_what_is_no_number_in_json_is_no_reply(number: bytes, model: Any) -> None:
    for body in (b'{"a": %b}', b'{"a": 1, "b": [%b]}'):
        with pytest.raises(ProtocolError, match="a body that is not JSON"):
            read(body % number, model)


def test_an_error_is_told_whatever_numbers_it_holds() -> None:
    with pytest.raises(ApiError, match="no more") as caught:
        read(b'{"code": "Full", "message": "no more", "load": NaN}', status=400)
    assert caught.value.code == "Full"


def test_texts_may_say_what_is_no_number() -> None:
    assert read(b'{"a": "NaN, -Infinity"}').a == "NaN, -Infinity"


def test_what_is_not_documented_is_no_reply_in_any_encoding() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        with pytest.raises(ProtocolError, match="JSON that is not the documented reply"):
            read('{"a": []}'.encode(encoding))


@pytest.mark.parametrize("status", [302, 307])
def test_an_error_tells_where_a_redirect_leads(status: int) -> None:
    with pytest.raises(ProtocolError, match=r"a redirect to b\.example, which is never") as caught:
        read(b"", status=status, location="https://b.example/y?key=secret")
    error = caught.value
    assert error.status == status
    for each in (error, pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert each.headers["Location"] == "https://b.example/y?key=****"
