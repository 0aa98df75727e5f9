"""Files that are no specs, or bound to be too much: each is told in one line and leaves no trace."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.errors import InputError
from specwright.samples import Samples, Way
from tests.hostile import running
from tests.hostile.pages import Page
from tests.hostile.test_advisories import generate, members, refusal, spec

GOOD = json.dumps(spec(members(a={"type": "string"})))


def run(folder: Path, *arguments: str) -> Result:
    """Run `specwright` in *folder*."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        return CliRunner().invoke(main, arguments)
    finally:
        os.chdir(before)


def generate_file(folder: Path, name: str) -> Result:
    return run(folder, "generate", name, "-o", "out", "--package", "demo", "--workers", "0")


CONTENTS: dict[str, bytes] = {
    "nothing": b"",
    "spaces": b" \n\n",
    "comments only": b"# nothing\n",
    "a scalar": b"text",
    "a list": b"[1, 2]",
    "null": b"null",
    "binary": bytes(range(256)),
    "UTF-16": "openapi: 3.1.0".encode("utf-16"),
    "UTF-32": "openapi: 3.1.0".encode("utf-32"),
    "Latin-1": "openapi: 3.1.0\ninfo: {title: é}".encode("latin-1"),
    "overlong UTF-8": b"openapi: \xc0\xaf",
    "a surrogate in UTF-8": b"openapi: \xed\xa0\x80",
    "NUL": b"openapi: 3.1.0\0",
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbfopenapi: 3.1.0",
    "a lone surrogate": GOOD.replace("Demo", "\\ud800").encode(),
    "the wrong half": GOOD.replace("Demo", "\\udc00\\ud800").encode(),
    "a surrogate in a key": GOOD.replace('"a"', '"\\ud800"').encode(),
    "a duplicate key": GOOD.replace('"openapi"', '"info": 1, "openapi"').encode(),
    "NaN": GOOD.replace('"1"', "NaN").encode(),
    "Infinity": GOOD.replace('"1"', "-Infinity").encode(),
    "1e400": GOOD.replace('"1"', "1e400").encode(),
    "many digits": GOOD.replace('"1"', "9" * 5000).encode(),
    "a comment": b"// no\n" + GOOD.encode(),
    "a comma": GOOD[:-1].encode() + b",}",
    "single quotes": GOOD.replace('"', "'").encode(),
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "half": GOOD[: len(GOOD) // 2].encode(),
    "twice": GOOD.encode() * 2,
}


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
@pytest.mark.parametrize("case", CONTENTS)
def test_what_is_no_spec_is_told_at_its_place(case: str, suffix: str, tmp_path: Path) -> None:
    if suffix == ".yaml" and case in ("a comment", "a comma", "single quotes", "NaN", "Infinity"):
        pytest.skip("it is YAML")
    (tmp_path / f"demo{suffix}").write_bytes(CONTENTS[case])
    result = generate_file(tmp_path, f"demo{suffix}")
    assert result.exit_code == 1, result.output
    first, *others = result.stderr.splitlines()
    assert re.match(rf"demo\{suffix}:\d+:\d+: \S", first), first
    assert others[-1].endswith("; nothing was written")
    assert "internal fault" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_good_json_that_no_yaml_reader_takes_has_its_places(tmp_path: Path) -> None:
    document = spec(members(a={"type": "string", "description": "\U0001f600"}, b={"type": "none"}))
    text = json.dumps(document, indent="\t").replace("string", "string\x7f", 0)
    (tmp_path / "demo.json").write_text(text.replace('"type": "none"', '"type":\t"none"'))
    result = generate_file(tmp_path, "demo.json")
    line = 1 + next(i for i, each in enumerate(text.splitlines()) if '"none"' in each)
    assert result.stderr.startswith(f"demo.json:{line}:"), result.stderr
    assert "(/components/schemas/Thing/properties/b/type)" in result.stderr
    long = {**document, "x-" + "k" * 3000: 1}
    assert "/b/type" in refusal(tmp_path, long)


def test_a_mark_and_line_ends_of_other_systems_are_let_through(tmp_path: Path) -> None:
    text = json.dumps(spec(members(a={"type": "string"})), indent=1)
    for data in (b"\xef\xbb\xbf" + text.encode(), text.replace("\n", "\r\n").encode()):
        (tmp_path / "demo.json").write_bytes(data)
        assert generate_file(tmp_path, "demo.json").exit_code == 0


def test_what_is_no_file_is_no_spec(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    result = generate_file(tmp_path, "folder.yaml")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    result = generate_file(tmp_path, "missing.yaml")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    result = generate_file(tmp_path, "loop.yaml")
    assert result.exit_code in (1, 2)
    assert "internal fault" not in result.stderr
    # Beside what is no file, a folder may hold specs.
    (tmp_path / "loop.yaml").unlink()
    (tmp_path / "demo.json").write_text(GOOD)
    assert generate_file(tmp_path, ".").exit_code == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert generate_file(tmp_path, "pipe.yaml").exit_code == 2
    reference = spec(members(a={"$ref": "pipe.yaml#/x"}))
    assert "names something that is no file" in refusal(tmp_path, reference)


def test_links_that_leave_the_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("openapi: 3.1.0\n")
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "demo.json").write_text(GOOD)
    (specs / "linked.yaml").symlink_to(tmp_path / "secret.yaml")
    result = generate_file(tmp_path, "specs")
    assert result.exit_code == 2
    assert "a link that leads outside" in result.stderr


NUMBERS = (0, -0.0, 1e308, -1e308, 5e-324, 10**308, 10**399, -(10**399), 2**63, 2**53 + 1, 0.1, 1.0)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "keyword", ["minimum", "maximum", "multipleOf", "default", "const", "enum", "examples"]
)
def test_numbers_of_any_size_are_kept_or_refused(tmp_path: Path, keyword: str, number: Any) -> None:
    value = [number] if keyword in ("enum", "examples") else number
    path = tmp_path / "demo.json"
    path.write_bytes(running.as_json(spec(members(a={"type": "number", keyword: value}))))
    made = running.generated(
        path, lambda path: path.startswith(("src/", "openapi/", "jsonschema/"))
    )
    if isinstance(made, InputError):
        assert "/properties/a/" in str(made)
        return
    document = json.loads(made["openapi/demo/demo.json"])
    found = document["components"]["schemas"]["Thing"]["properties"]["a"][keyword]
    assert repr(found) == repr(value)


@pytest.mark.parametrize(
    "keyword", ["maxLength", "minLength", "maxItems", "minProperties", "maxContains"]
)
@pytest.mark.parametrize("number", [1e308, 10**399, 3.0, 3.5, -1, True, "3"])
def test_counts_of_any_size_are_kept_or_refused(tmp_path: Path, keyword: str, number: Any) -> None:
    path = tmp_path / "demo.json"
    path.write_bytes(running.as_json(spec(members(a={keyword: number}))))
    made = running.generated(path)
    good = type(number) is not bool and number in (1e308, 10**399, 3.0)
    assert isinstance(made, InputError) is not good


def chain(length: int, make: Any) -> dict[str, Any]:
    thing = {f"S{i}": make({"$ref": f"#/components/schemas/S{i + 1}"}) for i in range(length)}
    document = spec({"$ref": "#/components/schemas/S0"})
    document["components"]["schemas"].update(thing, **{f"S{length}": {"type": "string"}})
    return document


@pytest.mark.parametrize(
    "make",
    [
        lambda schema: {"type": "object", "properties": {"a": schema}},
        lambda schema: {"type": "array", "items": schema},
        lambda schema: {"allOf": [schema]},
        lambda schema: {"not": schema},
        lambda schema: {"oneOf": [schema, {"type": "null"}]},
        lambda schema: {"type": "object", "additionalProperties": schema},
    ],
)
def test_schemas_may_lead_far_but_not_for_ever(tmp_path: Path, make: Any) -> None:
    assert generate(tmp_path, chain(60, make))
    path = tmp_path / "demo.json"
    path.write_bytes(running.as_json(chain(3000, make)))
    made = running.package_of(path)
    assert isinstance(made, InputError)
    assert "too deeply" in str(made) or "never ends" in str(made)


NAMES = {
    "the same but for case": ("getThing", "GETTHING"),
    "the same in capitals": ("straße", "STRASSE"),
    "the same without dots": ("title", "tıtle"),
    "the same by compatibility": ("ﬁle", "file"),
}
NO_NAMES = {
    "a device": "CON",
    "a device with a number": "com1",
    "far too long": "x" * 300,
    "far too long in bytes": "文" * 100,
}


@pytest.mark.parametrize("case", NAMES)
def test_operations_have_files_of_their_own_everywhere(tmp_path: Path, case: str) -> None:
    files = generate(tmp_path, two_operations(*NAMES[case]))
    assert len({path.upper().casefold() for path in files}) == len(files)
    path = next(path for path in files if path.endswith("_operations.py"))
    plans = re.findall(r"^    ([A-Z]\w*): Operation", files[path].decode("utf-8"), re.MULTILINE)
    assert len(set(plans)) == 2


@pytest.mark.parametrize("case", NO_NAMES)
def test_what_names_no_file_everywhere_names_no_operation(tmp_path: Path, case: str) -> None:
    document = two_operations(NO_NAMES[case], "x")
    assert re.match(r"demo\.json:1:\d+: .*\(/paths/~1\w+/\w+\)", refusal(tmp_path, document))


def two_operations(one: str, other: str) -> Any:
    document = spec(members(a={"type": "string"}), operation={"operationId": one})
    responses = {"200": {"description": "x"}}
    document["paths"]["/other"] = {"get": {"operationId": other, "responses": responses}}
    return document


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "aux"])
def test_services_have_folders_of_their_own_everywhere(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.json").write_text(GOOD)
    package = running.package_of(tmp_path / f"{name}.json")
    assert not isinstance(package, InputError)
    assert package.services[0].key == (f"{name.lower()}_",)


LOUD = "\x1b[31mRED\x1b[0m\x9b1m\u202etxet\u2066\u200b\x07\x08\r\x7f\x85\u2028\U000e0001"


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "demo.json", "-o", "out", "--package", "demo", "--workers", "0"),
        *(("lint", "demo.json", "--format", form) for form in ("text", "json", "sarif", "github")),
        *(
            ("diff", "demo.json", "other.json", "--format", form)
            for form in ("text", "json", "markdown")
        ),
        ("diff", "broken.json", "demo.json"),
        ("explain", LOUD, "demo.json"),
        ("explain", LOUD + "?", "demo.json"),
        ("explain", "x", "broken.json"),
        ("facts", "--spec", "demo.json"),
        ("facts", LOUD, "--spec", "demo.json"),
        ("facts", LOUD, "--spec", "demo.json", "--format", "json"),
        ("facts", "--spec", "broken.json"),
        ("generate", "broken.json", "-o", "out", "--package", "demo", "--workers", "0"),
        ("lint", "broken.json"),
    ],
    ids=lambda arguments: "-".join(arguments[:1] + arguments[2:4])
    .encode("ascii", "replace")
    .decode(),
)
def test_nothing_in_a_spec_reaches_the_terminal_raw(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    member = {
        "type": "string",
        "description": LOUD,
        "default": LOUD,
        "enum": [LOUD, "x"],
        "x-zh": LOUD,
    }
    document = spec(
        members(**{LOUD: member, "y": {"type": "string", "const": LOUD}}),
        operation={"operationId": LOUD, "summary": LOUD},
        info={"title": LOUD, "version": "1"},
    )
    (tmp_path / "demo.json").write_bytes(running.as_json(document))
    document["components"]["schemas"]["Thing"]["properties"].pop("y")
    document["components"]["schemas"]["Thing"]["properties"][LOUD]["enum"] = [LOUD + "2"]
    (tmp_path / "other.json").write_bytes(running.as_json(document))
    document["components"]["schemas"]["Thing"]["properties"][LOUD] = {"type": LOUD, LOUD: LOUD}
    document["paths"] = {LOUD: 1, **document["paths"]}
    (tmp_path / "broken.json").write_bytes(running.as_json(document))
    result = run(tmp_path, *arguments)
    said = result.stdout + result.stderr
    assert {c for c in said if not c.isprintable()} <= {"\n"}
    assert (
        "RED" in said or (arguments[0] == "facts" and len(arguments) == 3) or "explain" in arguments
    )
    assert "internal fault" not in said
    if "json" in arguments or "sarif" in arguments:
        assert (
            LOUD
            in json.dumps(json.loads(result.stdout), ensure_ascii=False)
            .encode()
            .decode("unicode_escape", "ignore")
            or "RED" in result.stdout
        )


@pytest.mark.parametrize(
    "arguments",
    [
        *(("diff", "demo.json", "other.json", "--format", form) for form in ("text", "markdown")),
        ("explain", "::error::name", "demo.json"),
        ("facts", "--spec", "demo.json"),
        ("lint", "demo.json"),
        ("lint", "demo.json", "--format", "github"),
    ],
)
def test_no_text_of_a_spec_is_a_workflow_command(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    said = "::error::said\n::error::said\r\n  ::error::said%0A::error::said"
    for name, old in (("demo", said), ("other", f"{said}!")):
        member = {"type": "string", "description": old, "enum": [said], "default": old}
        operation = {"operationId": "::error::said", "summary": old}
        document = spec(members(**{"::error::name": member}), operation=operation)
        (tmp_path / f"{name}.json").write_bytes(running.as_json(document))
    result = run(tmp_path, *arguments)
    assert "said" in result.stdout, result.stderr
    for line in result.stdout.splitlines():
        assert not line.strip().startswith(("::error::said", "::error::name")), line


def test_lint_survives_references_to_what_is_no_object(tmp_path: Path) -> None:
    document = spec(members(a={"type": "string"}), info={"title": "x", "version": "1", "x-n": 5})
    operation = next(iter(document["paths"].values()))["post"]
    operation["parameters"] = [{"$ref": "#/info/x-n"}]
    operation["responses"]["200"] = {"$ref": "#/info/x-n"}
    (tmp_path / "demo.json").write_bytes(running.as_json(document))
    result = run(tmp_path, "lint", "demo.json")
    assert "leads to no parameter" in result.stdout
    assert "leads to no response" in result.stdout
    assert "internal fault" not in result.stderr


def diamond(make: Any) -> dict[str, Any]:
    """Schemas of which each leads to the next in two ways: a thousand million ways in all."""
    levels = 30
    schemas = {f"S{i}": make({"$ref": f"#/components/schemas/S{i + 1}"}) for i in range(levels)}
    document = spec({"$ref": "#/components/schemas/S0"})
    document["components"]["schemas"].update(
        schemas, **{f"S{levels}": {"type": "object", "properties": {"a": {"type": "string"}}}}
    )
    return document


@pytest.mark.parametrize(
    "make",
    [
        lambda schema: {"allOf": [schema, schema]},
        lambda schema: {"oneOf": [schema, {"allOf": [schema]}]},
        lambda schema: {"type": "object", "properties": {"a": schema, "b": schema}},
        lambda schema: {**members(a=schema, b=schema), "required": ["a", "b"]},
    ],
)
def test_what_is_reached_in_many_ways_is_looked_at_once(tmp_path: Path, make: Any) -> None:
    (tmp_path / "demo.json").write_bytes(running.as_json(diamond(make)))
    begun = time.process_time()
    running.generated(tmp_path / "demo.json")
    running.look_at(tmp_path / "demo.json", tmp_path / "demo.json")
    assert time.process_time() - begun < 60


@pytest.mark.parametrize("pattern", ["^(((a{99}){99}){99}){99}$", "^((a{300}b){300}c){300}$"])
def test_a_sample_of_repetitions_in_repetitions_has_an_end(pattern: str) -> None:
    way = Way(rich=False, examples=False)
    made = Samples({}).value({"type": "string", "pattern": pattern}, way)
    assert set(made) <= set("abc")
    assert 0 < len(made) <= 10_000


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_bases_that_build_on_bases_take_no_exponential_time(tmp_path: Path) -> None:
    deciding = {"propertyName": "kind"}
    document = spec(members(a=reference("P0")))
    schemas = document["components"]["schemas"]
    schemas["P0"] = {**members(kind={"type": "string"}), "discriminator": deciding}
    for i in range(1, 25):
        parts = [reference(f"P{i - 1}"), members(**{f"m{i}": {"type": "string"}})]
        schemas[f"P{i}"] = {"allOf": parts, "discriminator": deciding}
    (tmp_path / "demo.json").write_bytes(running.as_json(document))
    begun = time.process_time()
    made = running.generated(tmp_path / "demo.json")
    assert not isinstance(made, InputError)
    page = Page(made["docs/en/demo/CreateThing.html"].decode("utf-8")).text
    assert all(f"m{i}" in page for i in range(1, 25))
    assert time.process_time() - begun < 30


@pytest.mark.parametrize("number", [4, 20])
def test_unions_that_all_hold_one_another_are_refused_if_many(tmp_path: Path, number: int) -> None:
    document = spec(members(a=reference("U0")))
    for i in range(number):
        branches = [reference(f"U{j}") for j in range(number) if j != i]
        document["components"]["schemas"][f"U{i}"] = {"oneOf": branches}
    if number == 4:
        assert generate(tmp_path, document)
    else:
        assert "leads to itself in more than 500 ways" in refusal(tmp_path, document)


@pytest.mark.parametrize("target", ["a/" * 500_000 + "x.json", "#/" + "~1" * 500_000])
def test_references_of_any_length_are_refused_in_a_line(tmp_path: Path, target: str) -> None:
    begun = time.process_time()
    told = refusal(tmp_path, spec(members(a={"$ref": target})))
    assert time.process_time() - begun < 20
    assert "/components/schemas/Thing/properties/a/$ref" in told
    assert len(told) < 10_000


def test_a_union_of_thousands_of_types_is_refused(tmp_path: Path) -> None:
    branches = [{"const": f"v{number}"} for number in range(1001)]
    told = refusal(tmp_path, spec(members(a={"anyOf": branches})))
    assert "the union has 1001 different branches" in told
    assert "(/components/schemas/Thing/properties/a/anyOf)" in told


def test_an_operation_may_be_called_like_a_keyword(tmp_path: Path) -> None:
    for name in ("Import", "class"):
        document = spec(members(a={"type": "string"}), operation={"operationId": name})
        (tmp_path / "demo.json").write_bytes(running.as_json(document))
        package = running.package_of(tmp_path / "demo.json")
        assert not isinstance(package, InputError)
        assert [each.id for each in package.services[0].operations] == [name]


LOUD_TEXT = "\U000e0001\u202e\x1b'\r\n##[x]"
BODIES: dict[str, tuple[str, Any]] = {
    "text like an object": ("text/plain", "{not json"),
    "text like a list": ("text/plain", '[1,\n   "x"]'),
    "text that names a file": ("text/plain", "@/etc/passwd"),
    "markup": ("application/xml", f"<a>{LOUD_TEXT}</a>"),
    "a form": ("application/x-www-form-urlencoded", {"a": f"@{LOUD_TEXT}"}),
    "parts": ("multipart/form-data", {"a": f"@{LOUD_TEXT}"}),
    "JSON": ("application/json", {"a": LOUD_TEXT}),
    "a text in JSON": ("application/json", "{not json"),
}


@pytest.mark.parametrize("case", BODIES)
def test_the_curl_command_of_a_page_sends_the_example(tmp_path: Path, case: str) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    media_type, example = BODIES[case]
    kind = members(a={"type": "string"}) if isinstance(example, dict) else {"type": "string"}
    content = {media_type: {"schema": kind, "examples": {"one": {"value": example}}}}
    files = generate(tmp_path, spec(operation={"requestBody": {"content": content}}))
    command = Page(files["docs/en/demo/CreateThing.html"].decode("utf-8")).snippets["curl"]
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    done = subprocess.run([bash, "--norc", "-c", script], capture_output=True, check=True)
    option, sent = done.stdout.decode("utf-8").split("\0")[-3:-1]
    if media_type == "application/json":
        assert json.loads(sent) == example
    elif isinstance(example, str):
        assert sent == example
        assert option == ("--data-raw" if example.startswith("@") else "--data-binary")
    elif media_type == "multipart/form-data":
        # Neither a name of a file nor a media type is read in such an option.
        assert (option, sent) == ("--form-string", f"a={example['a']}")
    else:
        assert quote(example["a"], safe="") in sent


HUGE: dict[str, Any] = {
    "a pattern": {"type": "string", "pattern": "x" * 60_000},
    "alternatives": {"type": "string", "pattern": "|".join(map(str, range(20_000)))},
    "properties": members(**{f"p{i}": True for i in range(50_001)}),
}


@pytest.mark.parametrize("case", HUGE)
def test_what_would_take_all_memory_is_refused_in_a_line(tmp_path: Path, case: str) -> None:
    told = refusal(tmp_path, spec(members(a=HUGE[case])))
    assert "/components/schemas/Thing/properties/a" in told
    assert "more than 50,000" in told or "longer than 50,000" in told
    assert len(told) < 1000
