"""The generated package's command line: what it prints, where, and the exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cloudnodes
from cloudnodes._cli import main
from cloudnodes.fake import FakeCloud
from tests.conftest import GENERATED

from .test_generated_clients import example

PASSWORD = "hunter2-Zq9"
REQUEST = f"""
ContainerGroupName: web
Container:
  - Name: nginx
    Image: nginx:1.27
ImageRegistryCredential:
  - Server: registry.example.com
    UserName: reader
    Password: {PASSWORD}
"""


@pytest.fixture(scope="module")
def server() -> Iterator[FakeCloud]:
    with FakeCloud() as cloud:
        yield cloud


@pytest.fixture
def fake(server: FakeCloud, monkeypatch: pytest.MonkeyPatch) -> FakeCloud:
    server.reset()
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_ID", server.access_key)
    monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", server.secret_key)
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", server.access_key)
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", server.secret_key)
    return server


@pytest.fixture
def request_file(tmp_path: Path) -> str:
    path = tmp_path / "request.yaml"
    path.write_text(REQUEST)
    return str(path)


def call(fake: FakeCloud, *arguments: str) -> int:
    return main(["call", "eci", "CreateContainerGroup", "--base-url", fake.url, *arguments])


def file_with(folder: Path, text: str, name: str = "r.yaml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_reply_goes_to_stdout_and_the_masked_request_to_stderr(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-f", request_file, "--region", "cn-beijing") == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["ContainerGroupId"]
    assert f"POST {fake.url}/?" in err
    assert "ImageRegistryCredential.1.Password=****" in err
    assert not [secret for secret in (PASSWORD, fake.secret_key, "Signature=") if secret in err]
    assert fake.requests[0].members is not None
    assert fake.requests[0].members["RegionId"] == "cn-beijing"
    assert f"ClientToken={fake.requests[0].members['ClientToken']}" in err


def test_quiet_shows_no_request(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-q", "-f", request_file, "--region", "cn-beijing") == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("option", ["--dry-run", "--curl"])
def test_a_dry_run_and_curl_send_nothing_and_show_no_secret(
    fake: FakeCloud, request_file: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-f", request_file, "--region", "cn-beijing", option) == 0
    out, err = capsys.readouterr()
    assert "x-acs-action: CreateContainerGroup" in out
    assert "authorization: ****" in out
    assert not [
        secret for secret in (PASSWORD, fake.secret_key, "Signature=") if secret in out + err
    ]
    assert not fake.requests


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_curl_command_with_its_secrets_is_accepted(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-f", request_file, "--region", "cn-beijing", "--curl", "--show-secrets") == 0
    command = capsys.readouterr().out
    done = subprocess.run(
        ["sh", "-c", f"{command.strip()} --silent"], capture_output=True, timeout=20, check=True
    )
    assert json.loads(done.stdout)["ContainerGroupId"]
    assert len(fake.created) == 1


def test_every_service_is_called_by_any_of_its_names(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cluster = file_with(tmp_path, json.dumps(example("cs-create-cluster-dedicated")), "c.json")
    pool = file_with(tmp_path, json.dumps(example("modelarts-create-node-pool")), "p.json")
    base = ("--base-url", fake.url)
    assert main(["call", "aliyun.cs", "create-cluster", "-f", cluster, *base]) == 0
    arguments = ["-p", "project_id=project-1", "-p", "pool_name=a/b", "-f", pool, *base]
    assert main(["call", "huaweicloud/modelarts", "create_node_pool", *arguments]) == 0
    assert fake.requests[-1].path == "/v2/project-1/pools/a%2Fb/nodepools"
    capsys.readouterr()


def test_a_request_comes_from_stdin(
    fake: FakeCloud,
    request_file: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with open(request_file, encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert call(fake, "-f", "-", "--region", "cn-beijing") == 0
    capsys.readouterr()


def test_the_header_that_validate_reads_is_no_part_of_the_request(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nested = "".join(f"  {line}\n" for line in REQUEST.strip().splitlines())
    for text in (
        f"operation: eci.CreateContainerGroup\n{REQUEST}",
        f"operation: CreateContainerGroup\nrequest:\n{nested}",
    ):
        assert call(fake, "-q", "-f", file_with(tmp_path, text), "--region", "cn-beijing") == 0
        received = fake.requests[-1].members
        assert received is not None
        assert not {"operation", "request"} & received.keys()
    capsys.readouterr()
    text = "operation: eci.CreateContainerGroup\nrequest:\n  Container: [{Name: a}]\n"
    assert call(fake, "-f", file_with(tmp_path, text)) == 1
    assert "r.yaml:3:15" in capsys.readouterr().err


def test_an_invalid_request_is_told_in_either_language_and_not_sent(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file_with(tmp_path, "Container: [{Name: a}]\n")
    assert call(fake, "-f", path) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "error[required]: " in err
    assert "/Container/0/Image" in err
    assert "r.yaml:1:13" in err
    assert call(fake, "-f", path, "--lang", "zh") == 1
    assert "缺少" in capsys.readouterr().err
    assert not fake.requests


def test_warnings_are_told_and_the_request_is_sent(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    request = {**example("eci-create-virtual-node"), "KubeConfig": "YQ=="}
    path = file_with(tmp_path, json.dumps(request), "r.json")
    code = main(["call", "eci", "create-virtual-node", "-f", path, "--base-url", fake.url])
    err = capsys.readouterr().err
    assert "warning[" in err
    assert "/VirtualNodeName" in err
    assert code in (0, 1)


def test_an_error_of_the_service_is_told_with_its_causes_and_remedy(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = {"en": ("cause: ", "remedy: "), "zh": ("原因: ", "处理办法: ")}
    for language, words in labels.items():
        fake.script("error=QuotaExceeded")
        arguments = ("-q", "-f", request_file, "--region", "cn-beijing", "--lang", language)
        assert call(fake, *arguments) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert "HTTP 403 QuotaExceeded" in err
        assert all(word in err for word in words)
        assert "request id: " in err


def test_no_answer_is_a_code_of_its_own(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("-q", "-f", request_file, "--region", "cn-beijing")
    fake.script("html")
    assert call(fake, *arguments) == 4
    assert "text/html" in capsys.readouterr().err
    fake.script("slow=5")
    assert call(fake, *arguments, "--timeout", "0.2") == 4
    capsys.readouterr()
    assert main(["call", "eci", "create-container-group", *arguments, "--base-url", "x"]) == 2
    assert "base_url" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["call", "ecu", "CreateContainerGroup"], "did you mean eci?"),
        (["call", "eci", "CreateContainerGrup"], "did you mean CreateContainerGroup?"),
        (["call", "eci", "CreateContainerGroup", "-f", "/nonexistent"], "No such file"),
        (["call", "eci", "CreateContainerGroup", "-p", "x=1"], "it takes: region_id"),
        (["call", "eci", "CreateContainerGroup", "-p", "x"], "NAME=VALUE"),
        (["call", "eci"], "operation"),
        (["cal"], "invalid choice"),
        ([], "COMMAND"),
        (["fake", "--fault", "nonsense"], "there is no fault"),
        (["fake", "--credentials", "x"], "KEY:SECRET"),
        (["fake", "--host", "192.0.2.1"], "cannot listen"),
    ],
)
def test_a_wrong_command_line_is_told_without_a_traceback(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert "Traceback" not in err


def test_an_endpoint_of_the_spec_is_chosen_by_name(
    fake: FakeCloud, request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["call", "eci", "CreateContainerGroup", "-f", request_file, "--region", "cn-beijing"]
    assert main([*command, "--endpoint", "vpc", "--dry-run"]) == 0
    assert "POST https://eci-vpc.cn-beijing.aliyuncs.com/" in capsys.readouterr().out
    assert main([*command, "--endpoint", "moon", "--dry-run"]) == 2
    assert "there are: public, vpc" in capsys.readouterr().err


def test_missing_credentials_say_where_they_were_looked_for(
    request_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["call", "eci", "CreateContainerGroup", "-f", request_file, "--region", "cn-beijing"]
    assert main([*command, "--dry-run"]) == 2
    assert "ALIBABA_CLOUD_ACCESS_KEY_ID" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("r.json", '{"a": 1, "a": 2}', "r.json:1:"),
        ("r.json", '{"a": NaN}', "r.json:1:"),
        ("r.json", "a: 1", "r.json:1:1"),
        ("r.yaml", "a: 1\na: 2", "r.yaml:2:1"),
        ("r.yaml", "a: [1", "r.yaml:1:"),
        ("r.yaml", "a: !!python/object:os.system x", "r.yaml:1:"),
        ("r.yaml", "[" * 100_000, "r.yaml:1:"),
    ],
)
def test_a_file_that_is_no_request_is_told_where(
    fake: FakeCloud,
    tmp_path: Path,
    name: str,
    text: str,
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert call(fake, "-f", file_with(tmp_path, text, name)) == 1
    err = capsys.readouterr().err
    assert told in err
    assert "is malformed" in err
    assert "Traceback" not in err


def test_what_is_no_mapping_is_no_request(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-f", file_with(tmp_path, "- 1")) == 1
    assert "a request is a mapping" in capsys.readouterr().err


def test_one_request_is_needed(
    fake: FakeCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(fake, "-f", file_with(tmp_path, "a: 1\n---\na: 2\n")) == 2
    assert "one request is needed, not 2" in capsys.readouterr().err


def environment(**variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": str(GENERATED / "src"), **variables}


def test_it_runs_as_a_module_and_says_its_exit_codes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cloudnodes", "call", "--help"],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    assert "exit codes:" in done.stdout
    assert "aliyun.eci" in done.stdout


def test_yaml_without_pyyaml_says_what_to_install(fake: FakeCloud, request_file: str) -> None:
    block = "import sys; sys.modules['yaml'] = None; from cloudnodes._cli import main; "
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{block}sys.exit(main({['call', 'eci', 'CreateContainerGroup', '-f', request_file]}))",
        ],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == 2
    assert "pip install 'cloudnodes[yaml]'" in done.stderr


@pytest.mark.parametrize(
    ("missing", "command", "extra"),
    [
        ("httpx2", ["call", "eci", "CreateContainerGroup", "-f", "-"], "[client]"),
        ("uvicorn", ["fake"], "[fake]"),
    ],
)
def test_a_missing_extra_is_named(missing: str, command: list[str], extra: str) -> None:
    block = f"import sys; sys.modules[{missing!r}] = None; from cloudnodes._cli import main; "
    request: dict[str, Any] = {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container": [{"Name": "a", "Image": "b"}],
    }
    done = subprocess.run(
        [sys.executable, "-c", f"{block}sys.exit(main({command}))"],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == 2
    assert f"pip install 'cloudnodes{extra}'" in done.stderr


def test_the_fake_runs_as_a_command(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cloudnodes", "fake", "--port", "0", "--fault", "503"]
    process = subprocess.Popen(
        [*command, "--credentials", "some-key:some-secret"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        from cloudnodes.aliyun import eci

        credentials = cloudnodes.aliyun.Credentials("some-key", "some-secret")
        with eci.Client(
            region_id="cn-hangzhou", base_url=url, credentials=credentials, timeout=10
        ) as client:
            reply = client.create_container_group(
                {"ContainerGroupName": "web", "Container": [{"Name": "a", "Image": "b"}]}
            )
        assert reply.container_group_id
    finally:
        process.terminate()
        _, err = process.communicate(timeout=20)
    assert "access key some-key" in err
    assert "Traceback" not in err
