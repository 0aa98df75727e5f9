"""What commands print of hostile files and names: text without effect, valid JSON and SARIF, never a traceback."""

from __future__ import annotations

import importlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from specwright import loading
from specwright.cli import main
from specwright.linting.yaml_text import scalar
from tests.conftest import generate_tree, write_tree
from tests.hostile import running
from tests.hostile.test_advisories import members, spec

TESTS = Path(__file__).parents[1]
SHOP = "hostile_shop"
FORMS = ("text", "json", "sarif", "github")
SARIF = jsonschema.Draft7Validator(
    json.loads((TESTS / "cli_validate" / "sarif-schema-2.1.0.json").read_text("utf-8"))
)
_URI = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+")

LOUD = (
    "\x1b[31mRED\x9b1m\u202etxet\u2066\u200b\x07\r\x7f\x85\u2028\U000e0001##[error]x"
    " ##vso[task.x]\n::error::said\n  ::error::said\n##[add-mask]y"
)
NAMES = (
    b"a\x1b[31mb.json",
    b"a\n::error::said.json",
    b"a\xffb.json",
    b"\xc2\x9b.json",
    "a\u202eb\u2028c.json".encode(),
    b"a b#c?d%41.json",
    b"C:x.json",
    b"##[error]x.json",
    b"a,b::c\t.json",
    b"..\\..\\x.json",
    b"[x]^`{|}.json",
)


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that the package of the specs of `tests/cli_validate` is imported from."""
    folder = tmp_path_factory.mktemp("shop")
    write_tree(folder, generate_tree(TESTS / "cli_validate" / "spec", SHOP))
    sys.path.insert(0, str(folder / "src"))
    yield folder / "src"
    sys.path.remove(str(folder / "src"))


@pytest.fixture
def run(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Runs the command of the package, and gives its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)
    command = importlib.import_module(f"{SHOP}._cli").main

    def done(*arguments: str) -> tuple[int, str, str]:
        code = command(arguments)
        written = capsys.readouterr()
        return code, written.out, written.err

    return done


def assert_inert(text: str, form: str = "text") -> None:
    """Nothing in *text* is acted upon by a terminal, or is a workflow command but in the *form* that has them."""
    assert {c for c in text if not c.isprintable()} <= {"\n"}
    for line in text.split("\n"):
        if form == "github" and re.match(r"::(error|warning) file=", line):
            continue
        assert not re.match(r"\s*::", line), line
        assert not re.search(r"##\w*\[", line), line


def assert_well_formed(text: str, form: str) -> None:
    if form in ("json", "sarif"):
        document = json.loads(text)
        if form == "sarif":
            SARIF.validate(document)
            run = document["runs"][0]
            for found in (*run["results"], *_notifications(run)):
                for place in found["locations"]:
                    uri = place["physicalLocation"]["artifactLocation"]["uri"]
                    assert _URI.fullmatch(uri), uri


def _notifications(run: Any) -> Iterator[Any]:
    for invocation in run.get("invocations", ()):
        yield from invocation["toolExecutionNotifications"]


def bomb(size: int) -> str:
    levels = "".join(
        f"  {c}: &{c} [{','.join([f'*{b}'] * size)}]\n"
        for b, c in zip("abcdef", "bcdefg", strict=True)
    )
    return f"Name: A\nExtra:\n  a: &a [{','.join('x' * size)}]\n{levels}"


VALUES = json.dumps({"Name": LOUD, "Size": LOUD, LOUD: 1})
TWICE = f"{json.dumps({LOUD: 1})[:-1]}, {json.dumps({LOUD: 1})[1:]}"
INSTANCES: dict[str, bytes] = {
    "values.json": VALUES.encode(),
    "raw values.json": json.dumps(json.loads(VALUES), ensure_ascii=False).encode(),
    "values.yaml": VALUES.encode(),
    "twice.json": TWICE.encode(),
    "twice.yaml": TWICE.encode(),
    "raw twice.json": '{"\u202e##[x]": 1, "\u202e##[x]": 2}'.encode(),
    "no string.json": '{"Name": 1 ##[error]x\u202e'.encode(),
    "no string.yaml": "Name: *##[error]x\u202e".encode(),
    "tag.yaml": "Name: !%1b%5b31m;\u202e##[x] A".encode(),
    "header.json": json.dumps({"operation": LOUD, "Name": "A"}).encode(),
    "long header.json": json.dumps({"operation": LOUD * 20_000}).encode(),
    "odd header.json": json.dumps({"operation": [LOUD], "request": {"Name": "A"}}).encode(),
    "attribute.json": json.dumps({"operation": "__class__.__init__", "Name": "A"}).encode(),
    "surrogates.json": b'{"Name": "\\ud800", "\\udc00": 1, "Note": "\\udc00\\ud800"}',
    "surrogate in UTF-8.json": b'{"Name": "\xed\xa0\x80"}',
    "NUL.json": b'{"Name": "\\u0000", "\\u0000": 1}',
    "bytes.json": bytes(range(256)),
    "bytes.yaml": bytes(range(256)),
    "bytes.jsonl": b'\xff\x9b\n{"Name": "A"}\r\n\r{"Name": "\x7f"}\n\xc2\x85{}\n',
    "digits.json": b'{"Name": "A", "Count": -' + b"9" * 4300 + b"}",
    "hex digits.yaml": b"Name: A\nCount: 0x" + b"f" * 100_000,
    "deep.json": b'{"Name": "A", "Extra": {"x":' + b"[" * 900 + b"]" * 900 + b"}}",
    "deep.yaml": b"Name: A\nExtra: " + b"{x: " * 190 + b"}" * 190,
    "bomb.yaml": bomb(9).encode(),
    "huge bomb.yaml": bomb(40).encode(),
    "merged.yaml": (
        f"a: &a {{{','.join(f'k{i}: 1' for i in range(900))}}}\n"
        f"Name: [{','.join(['{<<: [*a, *a]}'] * 400)}]\n"
    ).encode(),
    "long line.jsonl": b'{"Name": "' + b"A" * 3_000_000 + b'"}\n{"Name": "B"}\n',
    "many names.json": json.dumps({f"k{i}\x1b": i for i in range(1000)}).encode(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", INSTANCES)
def test_validate_shows_no_request_raw(run: Any, case: str, form: str) -> None:
    Path(case).write_bytes(INSTANCES[case])
    code, out, err = run("validate", "-o", "shop.PlaceOrder", "--format", form, case)
    assert (code, err) == (1, "")
    assert out
    assert_inert(out, form)
    assert_well_formed(out, form)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_validate_shows_no_name_raw(run: Any, name: bytes, form: str) -> None:
    file = os.fsdecode(name)
    Path(file).write_text('{"Name": "A"}')
    Path(f"{file}.json").write_text("{")
    code, out, err = run(
        *("validate", "-o", "shop.PlaceOrder", "--format", form),
        *(file, f"{file}.json", str(Path(file).resolve()), f"{file}.missing"),
    )
    assert code == 2
    assert_inert(out, form)
    assert_inert(err)
    assert_well_formed(out, form)


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "--none-\x1b[31m\n::error::said"),
        ("validate", "-o", LOUD),
        ("call", LOUD, "x"),
        ("call", "shop", LOUD),
        ("call", "shop", "PlaceOrder", "-f", "\x1b[31m\n::error::said"),
        ("call", "shop", "PlaceOrder", "-p", LOUD),
        ("call", "shop", "PlaceOrder", "-f", "list.json"),
        ("fake", "--fault", LOUD),
        (LOUD,),
    ],
)
def test_no_argument_is_shown_raw(run: Any, arguments: tuple[str, ...]) -> None:
    Path("list.json").write_text(json.dumps([LOUD]))
    code, out, err = run(*arguments)
    assert code in (1, 2)
    assert err
    assert_inert(out + err)


CALLS: dict[str, Any] = {
    "loud": {"Name": "a", "Extra": {"x": LOUD, LOUD: [LOUD]}},
    "quotes": {"Name": "a", "Note": "'\\''\"$(touch x)`", "Extra": {LOUD: "'"}},
    "deep": {"Name": "a", "Extra": json.loads('{"x":' * 400 + "1" + "}" * 400)},
    "digits": {"Name": "a", "Count": int("9" * 4000)},
}


@pytest.mark.parametrize("case", CALLS)
def test_a_request_is_shown_as_what_it_is(run: Any, case: str) -> None:
    pytest.importorskip("httpx2")
    Path("request.json").write_text(json.dumps(CALLS[case]))
    code, out, err = run("call", "shop", "PlaceOrder", "-f", "request.json", "--dry-run")
    assert (code, err) == (0, "")
    assert_inert(out)
    assert json.loads(out.partition("\n\n")[2]) == CALLS[case]


@pytest.mark.parametrize("case", CALLS)
def test_a_curl_command_has_the_request_as_an_argument(run: Any, case: str) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    pytest.importorskip("httpx2")
    Path("request.json").write_text(json.dumps(CALLS[case]))
    code, out, err = run("call", "shop", "PlaceOrder", "-f", "request.json", "--curl")
    assert (code, err) == (0, "")
    assert_inert(out)
    assert out.count("\n") == 1
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{out}"
    done = subprocess.run([bash, "--norc", "-c", script], capture_output=True, check=True)
    arguments = done.stdout.decode("utf-8").split("\0")
    assert json.loads(arguments[arguments.index("--data-raw") + 1]) == CALLS[case]


def test_a_curl_command_sends_bytes_and_no_file(shop: Path) -> None:
    request = importlib.import_module(f"{SHOP}._runtime.prepared").PreparedRequest
    body = b"@/etc/passwd\n::error::x\xff\x1b'"
    command = request("POST", "/", "https://a.example.com/", (), body).curl()
    assert_inert(command)
    assert "--data-binary" not in command
    bash = shutil.which("bash")
    if bash is not None:
        script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
        done = subprocess.run([bash, "--norc", "-c", script], capture_output=True, check=True)
        assert body in done.stdout.split(b"\0")


def test_what_a_service_answers_is_shown_inert(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = importlib.import_module(f"{SHOP}._runtime.cli_call")
    error = SimpleNamespace(
        operation="PlaceOrder", status=500, code=LOUD, message=LOUD, request_id=LOUD, remedy=LOUD
    )
    error.causes = [LOUD]
    call._tell_error(error, "en")
    assert_inert(capsys.readouterr().err)
    output = importlib.import_module(f"{SHOP}._runtime.cli_output")
    output.write_reply({LOUD: LOUD, "x": "\ud800"}, None)
    shown = capsys.readouterr().out
    assert_inert(shown)
    assert json.loads(shown) == {LOUD: LOUD, "x": "\ud800"}


def lint_spec() -> bytes:
    thing = members(**{LOUD: {"type": "integer", "default": LOUD, "description": LOUD}})
    return running.as_json(spec(thing, operation={"operationId": "##[error]Make", "summary": LOUD}))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", [name for name in NAMES if b"\xff" not in name])
def test_lint_shows_no_name_raw(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: bytes, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file = os.fsdecode(name)
    Path(file).write_bytes(lint_spec())
    result = CliRunner().invoke(main, ["lint", "--format", form, file])
    assert result.exit_code == 1, result.output
    assert_inert(result.stdout, form)
    assert_inert(result.stderr)
    assert_well_formed(result.stdout, form)


@pytest.mark.parametrize(
    "arguments",
    [
        ("diff", "demo.json", "other.json"),
        ("diff", "demo.json", "other.json", "--format", "markdown"),
        ("diff", "demo.json", "other.json", "--format", "json"),
        ("facts", "--spec", "demo.json"),
        ("facts", "##[error]Make", "--spec", "demo.json"),
        ("facts", "--spec", "demo.json", "--format", "json"),
        ("explain", LOUD, "demo.json"),
        ("generate", "broken.json", "-o", "out", "--package", "demo"),
        ("generate", "demo.json", "-o", "out", "--package", "demo", "--workers", "0"),
    ],
)
def test_no_text_of_a_spec_is_shown_raw(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    good = lint_spec().replace(b'"integer"', b'"string"')
    Path("demo.json").write_bytes(good)
    Path("other.json").write_bytes(good.replace(b'"string"', b'["string", "null"]'))
    Path("broken.json").write_bytes(good.replace(b'"string"', json.dumps(LOUD).encode()))
    result = CliRunner().invoke(main, arguments)
    assert result.output
    assert "internal fault" not in result.output
    assert_inert(result.stdout)
    assert_inert(result.stderr)
    if "json" in arguments:
        assert "##[error]" in json.dumps(json.loads(result.stdout))


@pytest.mark.parametrize("style", ["", "'", '"'])
def test_what_lint_writes_is_read_as_what_it_is(style: str) -> None:
    for text in (LOUD, "\x7f", "\x80\ufeff", "a\u2028b", "\U000e0001", "'\"\\"):
        for name in ("a.yaml", "a.json"):
            written = f'{{"a": {scalar(text, style if name == "a.yaml" else chr(34), "flow")}}}'
            assert loading.parse(name, written) == {"a": text}


def test_a_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "demo\udcff.json").write_bytes(running.as_json(spec(members())))
    output = str(tmp_path / "out")
    result = CliRunner().invoke(main, ["generate", str(tmp_path), "-o", output, "--package", "p"])
    assert result.exit_code == 2
    assert "the name is not UTF-8" in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        *((f"{SHOP}", ("validate", "--format", form, "a.json")) for form in FORMS),
        (SHOP, ("validate", "missing.json")),
        ("specwright", ("lint", "a.json")),
        ("specwright", ("lint", "--explain", "default-in-enum")),
        ("specwright", ("--help",)),
    ],
)
def test_output_that_cannot_be_written_is_told(
    shop: Path, tmp_path: Path, module: str, arguments: tuple[str, ...], unbuffered: str
) -> None:
    (tmp_path / "a.json").write_text('{"operation": "shop.PlaceOrder", "Name": "A"}')
    environment = {**os.environ, "PYTHONPATH": str(shop), "PYTHONUNBUFFERED": unbuffered}
    command = [sys.executable, "-m", module, *arguments]

    def ended(**streams: Any) -> tuple[int, str]:
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, check=False, text=True, **streams
        )
        return done.returncode, done.stderr or ""

    with open("/dev/full", "w") as full:
        code, said = ended(stdout=full, stderr=subprocess.PIPE)
        assert code in (1, 2)
        assert "No space left on device" in said
        assert "Traceback" not in said
        assert "ignored" not in said
        assert ended(stdout=full, stderr=full)[0] in (1, 2)
    code, said = ended(stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
    assert code in (0, 1, 2)
    assert "Traceback" not in said


def test_nobody_to_read_the_standard_input_from(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("validate", "-o", "shop.PlaceOrder")[0] == 2
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\x9b: [")))
    code, out, _ = run("validate", "-o", "shop.PlaceOrder")
    assert code == 1
    assert_inert(out)
