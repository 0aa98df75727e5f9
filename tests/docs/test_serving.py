"""`specwright docs serve`: what it answers, to whom, and that it follows changes."""

from __future__ import annotations

import http.client
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.cli_docs import _watch
from specwright.configuration import Configuration
from specwright.site.serving import HOST, POLICY, Served, server
from tests.conftest import REPOSITORY

PAGES = {
    "en/index.html": b"<html><head></head></html>",
    "en/a/Op.html": b"<head></head>one",
    "en/a/Op.md": b"# Op",
    "assets/x.js": b"1",
}


@pytest.fixture
def served() -> Served:
    return Served(PAGES, "en/")


@pytest.fixture
def port(served: Served) -> Iterator[int]:
    listening = server(served)
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    yield int(listening.server_address[1])
    listening.shutdown()
    listening.server_close()


def get(port: int, path: str, host: str = "") -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    connection.request("GET", path, headers={"Host": host or f"{HOST}:{port}"})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


@pytest.mark.parametrize(
    "path", ["/en/", "/en/index.html", "/en/a/Op", "/en/a/Op.html", "/en/a/../a/Op"]
)
def test_pages_are_found_as_static_hosts_find_them(port: int, path: str) -> None:
    answer, content = get(port, path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert b"specwright-reload.js" in content


@pytest.mark.parametrize("path", ["/", "//", "/en", "/a/../en"])
def test_visitors_are_sent_to_the_folder_that_links_count_from(port: int, path: str) -> None:
    answer, content = get(port, path)
    assert (answer.status, answer.headers["Location"], content) == (302, "/en/", b"")


def test_only_this_machine_is_answered(port: int) -> None:
    answer, content = get(port, "/en/", host="evil.example")
    assert answer.status == 403
    assert b"<html>" not in content


@pytest.mark.parametrize(
    "path", ["/missing", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//x"]
)
def test_nothing_else_is_served(port: int, path: str) -> None:
    assert get(port, path)[0].status == 404


def test_a_waiting_browser_is_told_of_a_change(served: Served, port: int) -> None:
    known = get(port, "/specwright-version")[1].decode()
    told: list[bytes] = []
    waiting = threading.Thread(
        target=lambda: told.append(get(port, f"/specwright-version?{known}")[1])
    )
    waiting.start()
    time.sleep(0.1)
    served.replace({"en/index.html": b"new"})
    waiting.join(timeout=10)
    assert told == [b"2"]
    assert get(port, "/en/")[1] == b"new"


class _StopError(Exception):
    pass


def test_a_changed_spec_is_served_and_a_broken_one_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(REPOSITORY / "tests" / "golden" / "scalars" / "spec", tmp_path / "spec")
    spec = next((tmp_path / "spec").glob("*.yaml"))
    text = spec.read_text("utf-8")
    served = Served({})
    contents = iter(
        [text.replace("openapi:", "openapi :::", 1), text.replace("title: ", "title: Renamed ", 1)]
    )

    def wait(seconds: float) -> None:
        changed = next(contents, None)
        if changed is None:
            raise _StopError
        spec.write_text(changed, "utf-8")

    configuration = Configuration(tmp_path, (tmp_path / "spec",), tmp_path / "out", "demo_package")
    with pytest.raises(_StopError):
        _watch(configuration, served, wait)
    told = capsys.readouterr().err
    assert spec.name in told
    assert "built anew" in told
    assert served.find("/pyproject.toml") is None
    found = served.find("/docs/en/")
    assert found is not None
    assert b"Renamed" in found[1]


def test_a_broken_spec_stops_it_with_the_place(tmp_path: Path) -> None:
    spec = tmp_path / "broken.yaml"
    spec.write_text("openapi: [", "utf-8")
    done = CliRunner().invoke(
        main, ["docs", "serve", str(spec), "--package", "demo", "--port", "0"]
    )
    assert done.exit_code == 1
    assert "broken.yaml:2:1: " in done.output


@pytest.mark.parametrize("target", ["http://[", "http://[::1"])
def test_a_target_that_is_no_address_is_refused(
    port: int, target: str, capfd: pytest.CaptureFixture[str]
) -> None:
    response, _ = get(port, target)
    assert response.status == 400
    assert "Traceback" not in capfd.readouterr().err
