"""Error answers become exceptions of one tree; none of them, and nothing else, shows a secret."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from typing import Any

import pytest

from cloudnodes._runtime import aliyun, errors, huaweicloud
from cloudnodes._runtime.client import SyncClient
from cloudnodes._runtime.errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    CloudError,
    ConflictError,
    ErrorCatalogue,
    NotFoundError,
    PermissionDeniedError,
    ProtocolError,
    ServerError,
    ThrottledError,
    ValidationError,
)
from cloudnodes._runtime.violations import Violation

from . import fake_cloud, plans
from .fake_cloud import SECRETS, Answer, FakeCloud
from .plans import CREATE_CLUSTER, CREATE_CONTAINER_GROUP, CREATE_NODE_POOL, GET_THING


def _aliyun_error(code: str, status: int, **headers: str) -> Answer:
    document = {"Code": code, "Message": "words", "RequestId": "req-9", "HostId": "h"}
    return Answer.json(document, status, **headers)


def _fail(client: SyncClient, request: dict[str, Any] | None = None) -> ApiError:
    with pytest.raises(ApiError) as caught:
        client.call(CREATE_CONTAINER_GROUP, request or {})
    return caught.value


def test_documented_code_is_its_own_class_with_the_catalogues_facts(
    cloud: FakeCloud, aliyun_client: SyncClient
) -> None:
    cloud.answer(_aliyun_error("QuotaExceeded", 403))
    error = _fail(aliyun_client)
    assert type(error) is plans.QuotaExceeded
    assert isinstance(error, PermissionDeniedError)
    assert (error.code, error.status, error.request_id) == ("QuotaExceeded", 403, "req-9")
    assert (error.message, error.operation) == ("words", "CreateContainerGroup")
    assert error.causes == ("The account has as many instances as it may have.",)
    assert error.causes_zh == ("账号的实例数已达上限。",)
    assert (error.remedy, error.remedy_zh) == ("Ask for a higher quota.", "申请提高配额。")
    assert error.retryable is False
    for part in ("CreateContainerGroup", "403", "QuotaExceeded", "words", "req-9", "higher quota"):
        assert part in str(error)


@pytest.mark.parametrize(
    ("status", "causes"),
    [
        (400, ("The service is not enabled.",)),
        (403, ("The RAM policy denies it.", "The role is missing.")),
    ],
)
def test_code_under_several_statuses_has_the_causes_of_its_status(
    cloud: FakeCloud, aliyun_client: SyncClient, status: int, causes: tuple[str, ...]
) -> None:
    cloud.answer(_aliyun_error("NoPermission", status))
    error = _fail(aliyun_client)
    assert type(error) is plans.NoPermission
    assert error.causes == causes
    assert isinstance(error, (BadRequestError, PermissionDeniedError))


def test_documented_code_under_another_status_keeps_its_class() -> None:
    error = plans.CATALOGUE.error(code="QuotaExceeded", status=400, message="", request_id=None)
    assert type(error) is plans.QuotaExceeded
    assert error.status == 400


@pytest.mark.parametrize(
    ("code", "status", "family"),
    [
        ("", 304, errors.NotModifiedError),
        ("New", 400, BadRequestError),
        ("New", 418, BadRequestError),
        ("New", 401, AuthenticationError),
        ("New", 403, PermissionDeniedError),
        ("New", 404, NotFoundError),
        ("New", 409, ConflictError),
        ("New", 429, ThrottledError),
        ("Throttling.User", 400, ThrottledError),
        ("Throttling.Api", 503, ThrottledError),
        ("New", 500, ServerError),
        ("New", 599, ServerError),
        ("", 502, ServerError),
    ],
)
def test_unknown_code_has_the_family_of_its_status(
    code: str, status: int, family: type[ApiError]
) -> None:
    error = ErrorCatalogue().error(code=code, status=status, message="", request_id=None)
    assert type(error) is family
    assert error.retryable is (family in (ThrottledError, ServerError))


def test_error_that_is_not_json_has_the_family_of_its_status(
    cloud: FakeCloud, aliyun_credentials: aliyun.Credentials
) -> None:
    headers = {"Content-Type": "text/html", "x-acs-request-id": "from-the-header"}
    cloud.answer(Answer(502, b"<html>Bad Gateway</html>", headers))
    with SyncClient({}, credentials=aliyun_credentials, base_url=cloud.url, retry=None) as client:
        error = _fail(client)
    assert type(error) is ServerError
    assert (error.code, error.message, error.request_id) == ("", "", "from-the-header")


@pytest.mark.parametrize(
    "document",
    [
        {"code": "ErrQuota", "message": "words", "requestId": "r"},
        {"Code": "ErrQuota", "Message": "words", "RequestId": "r"},
    ],
)
def test_roa_errors_are_read_in_either_case(
    cloud: FakeCloud, aliyun_client: SyncClient, document: dict[str, str]
) -> None:
    cloud.answer(Answer.json(document, 400))
    with pytest.raises(BadRequestError) as caught:
        aliyun_client.call(CREATE_CLUSTER, {})
    error = caught.value
    assert (error.code, error.message, error.request_id) == ("ErrQuota", "words", "r")


@pytest.mark.parametrize(
    "document",
    [
        {"error_code": "ModelArts.50004000", "error_msg": "words"},
        {"errorCode": "ModelArts.50004000", "errorMsg": "words"},
        {"code": "ModelArts.50004000", "message": "words"},
        {"error": {"code": "ModelArts.50004000", "message": "words"}},
    ],
)
def test_huawei_errors_are_read_in_every_shape(
    cloud: FakeCloud, huawei_client: SyncClient, document: dict[str, Any]
) -> None:
    cloud.answer(Answer.json(document, 400, X_Request_Id="r"))
    with pytest.raises(BadRequestError) as caught:
        huawei_client.call(CREATE_NODE_POOL, {"pool_name": "p"})
    error = caught.value
    assert (error.code, error.message) == ("ModelArts.50004000", "words")
    assert error.request_id == "r"


@pytest.mark.parametrize(
    ("document", "code", "message"),
    [
        ({"type": "about:blank", "title": "Gone", "detail": "words"}, "about:blank", "words"),
        ({"error": "invalid_grant", "error_description": "words"}, "", "words"),
        ({"error": {"code": 7, "message": "words"}}, "7", "words"),
        (["no", "object"], "", ""),
    ],
)
def test_plain_rest_errors_are_read_in_the_usual_shapes(
    cloud: FakeCloud, document: Any, code: str, message: str
) -> None:
    cloud.answer(Answer.json(document, 410))
    with SyncClient({}, base_url=cloud.url) as client, pytest.raises(BadRequestError) as caught:
        client.call(GET_THING, {"id": 1})
    assert (caught.value.code, caught.value.message) == (code, message)


def test_passed_dry_run_is_a_reply(cloud: FakeCloud, aliyun_client: SyncClient) -> None:
    cloud.answer(_aliyun_error("DryRunOperation", 400))
    reply = aliyun_client.call(CREATE_CONTAINER_GROUP, {"DryRun": True})
    assert isinstance(reply, plans.Reply)
    assert reply.request_id == "req-9"


_VIOLATION = Violation("/A", "type", None, "error", "words", "词", None, "#/x", None)

_EXAMPLES: list[CloudError] = [
    CloudError("words"),
    plans.QuotaExceeded("words", code="QuotaExceeded", status=403, causes=("a",), retry_after=1.5),
    errors.ThrottledError(),
    errors.ConnectError("words", operation="X"),
    errors.TLSError("words"),
    errors.ConnectionLost("words"),
    errors.ConnectTimeout("words"),
    errors.ReadTimeout("words"),
    errors.WriteTimeout("words"),
    errors.PoolTimeout("words"),
    errors.DeadlineExceeded("words", attempts=2, last_error=errors.ConnectError("inner")),
    ProtocolError("words", status=200, request_id="r", body_start=b"<html>"),
    ValidationError([_VIOLATION]),
    errors.CredentialsError("words"),
]


@pytest.mark.parametrize("error", _EXAMPLES, ids=lambda error: type(error).__name__)
def test_every_error_survives_pickling_and_copying(error: CloudError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.args == error.args
        assert again.__dict__.keys() == error.__dict__.keys()


def test_an_error_tells_of_an_answer_only_where_there_was_one() -> None:
    assert str(ProtocolError("words", operation="GetThing")) == "GetThing: words"
    assert str(ProtocolError("words")) == "words"
    assert str(ProtocolError("words", status=302)) == "HTTP 302: words"
    error = ProtocolError("words", status=200, body_start=b"<p>", request_id="r", operation="X")
    assert str(error) == "X: HTTP 200: words; the body starts with b'<p>' (request id r)"


def test_tree_has_the_documented_branches() -> None:
    timeouts = (errors.ConnectTimeout, errors.ReadTimeout, errors.WriteTimeout, errors.PoolTimeout)
    assert all(issubclass(kind, (errors.TransportTimeout, TimeoutError)) for kind in timeouts)
    assert issubclass(errors.DeadlineExceeded, TimeoutError)
    assert issubclass(errors.ValidationError, ValueError)
    for name in errors.__all__:
        kind = getattr(errors, name)
        if isinstance(kind, type) and issubclass(kind, BaseException):
            assert issubclass(kind, CloudError)
            assert name in (errors.__doc__ or ""), f"{name} is missing from the drawn tree"


_PASSWORD = 'registry "p@ss\\w/rd" 密'


@pytest.mark.parametrize(
    "answer",
    [
        "echo in the message",
        "echo in a page",
        "echo in a redirect",
    ],
)
def test_no_secret_is_in_any_text_or_pickle(
    cloud: FakeCloud, caplog: pytest.LogCaptureFixture, answer: str
) -> None:
    echo = " ".join([*SECRETS, _PASSWORD])
    answers = {
        "echo in the message": Answer.json({"Code": "X", "Message": f"you sent {echo}"}, 400),
        "echo in a page": Answer(200, f"<html>{echo}".encode(), {"Content-Type": "text/html"}),
        "echo in a redirect": Answer(
            307, json.dumps(echo).encode(), {"Location": "https://h.example/"}
        ),
    }
    cloud.answer(answers[answer])
    caplog.set_level(logging.DEBUG)
    credentials = aliyun.Credentials(
        fake_cloud.ALIYUN_STS_KEY, fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN
    )
    with SyncClient({}, credentials=credentials, base_url=cloud.url) as client:
        with pytest.raises(CloudError) as caught:
            client.call(
                CREATE_CONTAINER_GROUP, {"ImageRegistryCredential": [{"Password": _PASSWORD}]}
            )
        texts = [repr(client), str(client), repr(credentials), str(credentials)]
    error = caught.value
    texts += [str(error), repr(error), repr(error.__dict__), caplog.text]
    texts += traceback.format_exception(error)
    texts.append(pickle.dumps(error, 0).decode("latin-1"))
    secrets = [fake_cloud.ALIYUN_SECRET, fake_cloud.ALIYUN_TOKEN, _PASSWORD, "p%40ss", "p@ss"]
    for text in texts:
        assert not [secret for secret in secrets if secret in text]
    assert "HTTP Request: POST http://127.0.0.1" in caplog.text


def test_credentials_hide_their_secrets() -> None:
    shown = [
        repr(aliyun.Credentials("ak", "secret-1", "secret-2")),
        str(huaweicloud.Credentials("ak", "secret-1", "secret-2")),
        f"{huaweicloud.Token('secret-3')}",
        repr({"credentials": huaweicloud.Token("secret-3")}),
    ]
    assert not [text for text in shown if "secret-" in text]
    assert all("'ak'" in text for text in shown[:2])


def test_request_on_the_wire_hides_all_but_method_and_path() -> None:
    request = aliyun.ROA.encode(CREATE_CLUSTER, {"login_password": "secret-1"})
    assert repr(request) == "WireRequest(method='POST', path='/clusters')"
