"""An operation that takes nothing is given nothing: by its client, and by the commands of the package."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from .fake_cloud import Answer, FakeCloud
from .test_replies import Generate, generated, package  # noqa: F401  (a fixture)

PATHS = """\
servers: [{url: 'https://x.example'}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: Nothing}}}}
"""


def test_a_client_sends_nothing(
    generated: Generate,  # noqa: F811
    cloud: FakeCloud,
) -> None:
    service = generated(PATHS)
    client = service.Client(base_url=cloud.url)
    with pytest.raises(TypeError):
        client.get_a({"a": 1})
    cloud.answer(Answer(204))
    assert client.get_a() is None
    assert cloud.last.raw.body == b""


@pytest.mark.parametrize(("request_", "code"), [({"a": 1}, 1), ({}, 0)])
def test_the_commands_say_so(
    generated: Generate,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    request_: dict[str, int],
    code: int,
) -> None:
    service = generated(PATHS)
    main = importlib.import_module(f"{package(service).__name__}._cli").main
    file = tmp_path / "r.json"
    file.write_text(json.dumps(request_), "utf-8")
    commands = (
        ["call", "demo", "getA", "-f", str(file), "--dry-run"],
        ["validate", "--operation", "demo.getA", str(file)],
    )
    for command in commands:
        assert main(command) == code
        told = capsys.readouterr()
        assert ('unknown property "a"' in told.out + told.err) is bool(code)
