"""Every snippet of the site runs as it stands, against a fake cloud that checks signatures and requests."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY, generate_tree, write_tree
from tests.docs.site import operations, pages, parsed

# The package is not installed here, and its services are not on the internet: these stand in for both.
_RUN_PYTHON = """
import os, sys
from cloudnodes._runtime import client

for kind in (client.SyncClient, client.AsyncClient):
    def __init__(self, *given, _made=kind.__init__, **named):
        named["base_url"] = os.environ["FAKE_CLOUD"]
        _made(self, *given, **named)
    kind.__init__ = __init__
exec(compile(sys.stdin.read(), "<snippet>", "exec"), {"__name__": "__main__"})
"""
_COMMANDS = {
    "cloudnodes": 'exec "$PYTHON" -m cloudnodes "$@" --base-url "$FAKE_CLOUD"',
    "curl": """
arguments=()
for argument in "$@"; do
  if [[ $argument == https://* ]]; then
    rest=${argument#https://}
    arguments+=("$FAKE_CLOUD/${rest#*/}" -H "host: ${rest%%/*}")
  else
    arguments+=("$argument")
  fi
done
exec "$CURL" --silent --show-error --fail-with-body "${arguments[@]}"
""",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated package."""
    pytest.importorskip("httpx2", reason="the clients need httpx2")
    folder = tmp_path_factory.mktemp("snippets")
    write_tree(folder, generate_tree(REPOSITORY / "schemas", "cloudnodes"))
    return folder / "src"


@pytest.fixture(scope="module")
def environment(
    package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """The environment of a reader who has credentials, with a fake cloud running."""
    commands = tmp_path_factory.mktemp("commands")
    for name, script in _COMMANDS.items():
        (commands / name).write_text(f"#!/usr/bin/env bash\n{script}\n")
        (commands / name).chmod(0o755)
    variables = {
        **os.environ,
        "PYTHONPATH": str(package),
        "PYTHONUNBUFFERED": "1",
        "PYTHON": sys.executable,
        "CURL": shutil.which("curl") or "",
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "ALIBABA_CLOUD_ACCESS_KEY_ID": "fake-access-key",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "fake-secret-key",
        "HUAWEICLOUD_SDK_AK": "fake-access-key",
        "HUAWEICLOUD_SDK_SK": "fake-secret-key",
        "TOKEN": "fake-user-token",
    }
    command = [sys.executable, "-m", "cloudnodes", "fake", "--port", "0"]
    with subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as fake:
        assert fake.stdout is not None
        lines = iter(fake.stdout)
        address = next(m[0] for line in lines if (m := re.search(r"http://127\.0\.0\.1:\d+", line)))
        yield {**variables, "FAKE_CLOUD": address}
        fake.terminate()


def _snippets() -> Iterator[object]:
    for path in sorted(pages()):
        if path.startswith("en/"):
            for number, (kind, text) in enumerate(parsed(path).snippets):
                yield pytest.param(kind, text, id=f"{Path(path).stem}-{number}-{kind}")


def test_every_operation_has_every_kind_of_snippet() -> None:
    for service, operation, _ in operations():
        page = parsed(f"en/{'/'.join(service.key)}/{operation.id}.html")
        assert [kind for kind, _ in page.snippets] == ["python", "async", "curl", "cli"]


def test_both_languages_show_the_same_snippets() -> None:
    for path in pages():
        if path.startswith("en/"):
            assert parsed(path).snippets == parsed(path.replace("en/", "zh/", 1)).snippets


@pytest.mark.parametrize(("kind", "text"), list(_snippets()))
def test_a_snippet_runs(environment: dict[str, str], tmp_path: Path, kind: str, text: str) -> None:
    if kind in ("curl", "cli"):
        for needed in ("bash", "openssl", "curl") if kind == "curl" else ("bash",):
            if shutil.which(needed) is None:
                pytest.skip(f"{needed} is not installed")
        command = ["bash", "-euo", "pipefail", "-c", text]
        given = ""
    else:
        command = [sys.executable, "-c", _RUN_PYTHON]
        given = text
    done = subprocess.run(
        command,
        input=given,
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if kind in ("check", "errors"):
        # They print what is wrong, and nothing is.
        assert done.stdout == ""
    else:
        assert re.search(
            r"request_?id|metadata|cluster_?id", done.stdout, re.IGNORECASE
        ), done.stdout
