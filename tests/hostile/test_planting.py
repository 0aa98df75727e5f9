"""Payloads in every position of a spec: refused at their place, or values and inert text in everything that is made."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
import typing
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specwright.errors import InputError
from specwright.installation import templates_root
from specwright.ir import Package
from specwright.loading import parse
from specwright.media_types import kind_of
from specwright.planning import plan
from tests.conftest import write_tree
from tests.hostile import running
from tests.hostile.pages import Page, markdown_tokens
from tests.hostile.payloads import (
    CANARY,
    ROUNDS,
    Position,
    plant,
    positions,
    texts_of_round,
    touched,
)

HERE = Path(__file__).parent
RICH = parse("rich.yaml", (HERE / "rich.yaml").read_text("utf-8"))
#: What becomes of the structure of texts.
PROSE_TAGS = set(
    "p strong em sup sub a code pre ul ol li blockquote div table thead tbody tr th td br wbr".split()
)
PROSE_ATTRIBUTES = {
    ("a", "rel"),
    ("ol", "start"),
    ("pre", "tabindex"),
    ("div", "class"),
    ("div", "tabindex"),
    ("th", "scope"),
}
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Made:
    """What came of one round: the texts that were taken, and the package made from them."""

    name: str
    folder: Path
    texts: dict[Position, str]
    document: Any
    package: Package
    files: dict[str, bytes]

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.name}.rich.{name}")

    def texts_of(self, suffix: str) -> Iterator[tuple[str, str]]:
        for path, content in self.files.items():
            if path.endswith(suffix):
                yield path, content.decode("utf-8")


def make(folder: Path, name: str, texts: dict[Position, str]) -> Made:
    """The package of the texts that are left when those that something is wrong with are taken out again."""
    spec = folder / "rich.json"
    while True:
        document = plant(RICH, texts)
        spec.write_bytes(running.as_json(document))
        package = running.package_of(spec, name)
        if isinstance(package, InputError):
            problem = package
        else:
            try:
                files = running.rendered(package)
            except InputError as error:
                running.assert_located(error, spec.name)
                problem = error
            else:
                return Made(name, folder / "out", texts, document, package, files)
        refused = {position for each in problem.problems for position in touched(texts, each)}
        assert refused, f"points to nothing that was planted: {problem}"
        texts = {position: text for position, text in texts.items() if position not in refused}


def write(made: Made) -> None:
    verbatim = {
        unit.path: (templates_root() / unit.template).read_bytes()
        for unit in plan(made.package, [templates_root()])
        if unit.verbatim and unit.path.endswith(".py")
    }
    write_tree(made.folder, {**made.files, **verbatim})
    sys.path.insert(0, str(made.folder / "src"))


@pytest.fixture(scope="module", params=range(ROUNDS))
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    number: int = request.param
    folder = tmp_path_factory.mktemp("planted")
    found = make(folder, f"hostile{number}", texts_of_round(RICH, number))
    write(found)
    return found


def plans_of(made: Made) -> list[Any]:
    """The plans of all operations."""
    module = made.module("_operations")
    values = (getattr(module, name) for name in module._MAKERS)
    return [value for value in values if hasattr(value, "servers")]


@cache
def harmless(folder: Path) -> dict[str, Page]:
    """The pages of the spec without payloads, by path."""
    spec = folder / "rich.json"
    spec.write_bytes(running.as_json(RICH))
    package = running.package_of(spec, "harmless")
    assert isinstance(package, Package)
    files = running.rendered(package, lambda path: path.endswith(".html"))
    return {path: Page(content.decode("utf-8")) for path, content in files.items()}


def test_most_positions_take_a_payload(made: Made) -> None:
    assert len(made.texts) > len(list(positions(RICH))) / 3


def test_no_payload_chooses_where_files_go(made: Made) -> None:
    assert len({path.casefold() for path in made.files}) == len(made.files)
    for path in made.files:
        for part in path.split("/"):
            assert part not in ("", ".", ".."), path
            assert re.fullmatch(r"[\w.-]+", part), path
            assert len(part.encode()) < 200, path
            assert not _DEVICES.match(part), path


def test_importing_does_nothing_but_import(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for path, text in made.texts_of(".py"):
        if path.startswith("src/") and not path.endswith("__main__.py"):
            compile(text, path, "exec")
            name = path.removeprefix("src/").removesuffix(".py").replace("/", ".")
            module = importlib.import_module(name.removesuffix(".__init__"))
            for public in getattr(module, "__all__", ()):
                getattr(module, public)
    assert not hasattr(builtins, CANARY)
    assert capfd.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == []


def test_the_openapi_document_is_the_spec(made: Made) -> None:
    assert json.loads(made.files["openapi/rich/rich.json"]) == made.document


def resolved(document: Any, schema: Any) -> Any:
    while isinstance(schema, dict) and "$ref" in schema:
        _, _, name = schema["$ref"].rpartition("/")
        schema = document["components"]["schemas"][name]
    return schema


def operations(made: Made) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for path, item in made.document["paths"].items():
        for method in ("get", "post"):
            if method in item:
                yield path, item, item[method]


def test_plans_hold_the_names_of_the_wire(made: Made) -> None:
    plans = {plan.id: plan for plan in plans_of(made)}
    for path, item, operation in operations(made):
        found = plans[operation["operationId"]]
        assert found.path == path
        assert found.version == made.document["info"]["version"]
        server = made.document["servers"][0]
        assert found.servers[0].url == server["url"]
        assert [each.name for each in found.servers[0].variables] == list(server["variables"])
        wanted = {
            (p["name"], p["in"])
            for p in (*item.get("parameters", ()), *operation.get("parameters", ()))
        }
        assert wanted <= {(p.name, p.location) for p in found.parameters}


def test_models_hold_the_names_and_values_of_the_wire(made: Made) -> None:
    models = made.module("models")
    schema = resolved(made.document, thing_of(made))
    operation = next(each for _, _, each in operations(made) if "requestBody" in each)
    found = next(
        each for each in made.package.services[0].operations if each.id == operation["operationId"]
    )
    names = (
        getattr(models, found.request_name).model_json_schema(by_alias=True)["properties"].keys()
    )
    assert ({"body"} if is_opaque(made) else schema["properties"].keys()) <= names
    listed = [
        set(typing.get_args(value))
        for value in vars(models).values()
        if typing.get_origin(value) is typing.Literal
    ]
    for member in schema["properties"].values():
        values = member.get("enum") or ([member["const"]] if "const" in member else None)
        if values and not is_opaque(made):
            assert set(values) in listed


def sent(made: Made) -> tuple[str, Any]:
    """The media type of the only body that is sent, and its media type object."""
    found = next(operation for _, _, operation in operations(made) if "requestBody" in operation)
    return next(iter(found["requestBody"]["content"].items()))


def thing_of(made: Made) -> Any:
    return sent(made)[1]["schema"]


def is_opaque(made: Made) -> bool:
    """Whether a payload made of JSON a media type that is sent as bytes: one member of the request then, `body`."""
    return kind_of(sent(made)[0]) != "json"


def skip_opaque(made: Made) -> None:
    if is_opaque(made):
        pytest.skip("the body is sent as bytes, of which no schema is told")


def test_errors_hold_what_the_spec_says(made: Made) -> None:
    catalogue = made.module("errors").CATALOGUE
    operation = next(
        operation for _, _, operation in operations(made) if "x-error-codes" in operation
    )
    for entry in operation["x-error-codes"]:
        if "$ref" in entry:
            continue
        case = catalogue.cases(entry["code"], entry["status"])[0]
        assert case.causes == tuple(cause["description"] for cause in entry["causes"])
        assert case.remedy == entry["remedy"]["description"]
        assert issubclass(case.error, Exception)


def test_validators_take_the_values_of_the_spec_and_no_others(made: Made) -> None:
    skip_opaque(made)
    operation = next(
        name
        for _, _, operation in operations(made)
        if "requestBody" in operation
        for name in [operation]
    )
    plans = {plan.id: plan for plan in plans_of(made)}
    module, _, function = plans[operation["operationId"]].validator.partition(":")
    validate = getattr(importlib.import_module(f"{made.name}.rich{module}"), function)
    members = resolved(made.document, thing_of(made))["properties"]
    for name, schema in members.items():
        pointer = "/" + name.replace("~", "~0").replace("/", "~1")
        for value in schema.get("enum", ()):
            assert pointer not in {violation.path for violation in validate({name: value})}
        if "const" in schema:
            assert pointer not in {
                violation.path for violation in validate({name: schema["const"]})
            }
            assert pointer in {
                violation.path for violation in validate({name: f"{schema['const']}?"})
            }
        if "enum" in schema:
            assert pointer in {violation.path for violation in validate({name: "none of them"})}


def test_json_schemas_hold_the_values_of_the_spec(made: Made) -> None:
    skip_opaque(made)
    found = [
        json.loads(content)
        for path, content in made.files.items()
        if path.startswith("jsonschema/")
    ]
    members = resolved(made.document, thing_of(made))["properties"]
    merged = next(
        each["properties"]
        for document in found
        for each in document["$defs"].values()
        if members.keys() <= each.get("properties", {}).keys()
    )
    for name, schema in members.items():
        for keyword in ("enum", "const", "default", "pattern", "description", "examples", "x-zh"):
            assert merged[name].get(keyword) == schema.get(keyword)


def test_pages_are_made_of_our_elements_only(
    made: Made, tmp_path_factory: pytest.TempPathFactory
) -> None:
    known = list(harmless(tmp_path_factory.getbasetemp()).values())
    tags = set().union(*(page.tags for page in known)) | PROSE_TAGS
    attributes = set().union(*(page.attributes for page in known)) | PROSE_ATTRIBUTES
    for path, text in made.texts_of(".html"):
        page = Page(text)
        assert page.tags <= tags, path
        assert page.attributes <= attributes, path
        assert not "".join(page.scripts).strip(), path
        for address in page.addresses:
            scheme = re.match(r"\s*([^/#?:]*):", address)
            assert scheme is None or scheme[1] in ("http", "https", "mailto"), (path, address)


def test_pages_show_names_as_they_are(made: Made) -> None:
    for _, _, operation in operations(made):
        name = operation["operationId"]
        if name.isprintable() and name == " ".join(name.split()):
            assert any(name in Page(text).text for _, text in made.texts_of(".html"))


def test_no_page_holds_what_turns_text_around_or_controls(made: Made) -> None:
    for path, content in made.files.items():
        text = content.decode("utf-8")
        odd = {character for character in text if not character.isprintable()} - {"\n"}
        assert not odd, (path, odd)


def test_markdown_is_text(made: Made) -> None:
    for path, text in (*made.texts_of(".md"), *made.texts_of("llms.txt")):
        for token in markdown_tokens(text):
            assert token.type not in ("html_block", "image"), (path, token.content)
            if token.type == "html_inline":
                assert re.fullmatch(r'<a id="[^"<>]*">|</a>|<br>|</?code>', token.content), (
                    path,
                    token.content,
                )
            if token.type == "link_open":
                address = str(token.attrs["href"])
                assert "canary" not in address, (path, address)
                assert not re.match(r"\s*\w+:", address), (path, address)
            if token.type == "fence":
                assert token.info in ("json", "sh", "python", "yaml", ""), (path, token.info)


def test_scripts_leave_nothing_behind(made: Made) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    scripts = [
        str(made.folder / path)
        for path, _ in made.texts_of(".js")
        if "/data/" in path or "search-index" in path
    ]
    done = subprocess.run(
        [node, str(HERE / "scripts.mjs"), *scripts], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) == len(scripts) >= 2
    for path, script in found.items():
        assert (script["left"], script["polluted"]) == (0, 0), path
        assert script["rules"] or script["entries"], path
    entries = next(script["entries"] for script in found.values() if script["entries"])
    names = {entry[3] for entry in entries}
    assert {operation.id for operation in made.package.services[0].validated} <= names


def test_examples_are_on_the_page_as_they_are(made: Made) -> None:
    shown = []
    for _, text in made.texts_of(".html"):
        for block in Page(text).blocks:
            with suppress(ValueError):
                shown.append(json.loads(block))
    for example in sent(made)[1]["examples"].values():
        assert ({"body": example["value"]} if is_opaque(made) else example["value"]) in shown


def test_the_project_file_is_ours(made: Made) -> None:
    project = tomllib.loads(made.files["pyproject.toml"].decode("utf-8"))
    assert project.keys() == {"build-system", "project", "tool"}
    assert project["build-system"]["requires"] == ["hatchling>=1.27"]
    assert project["project"]["scripts"] == {made.name: f"{made.name}._cli:main"}


def snippets(made: Made, kind: str) -> Iterator[str]:
    for _, text in made.texts_of(".html"):
        page = Page(text)
        if kind in page.snippets:
            yield page.snippets[kind]


def test_python_snippets_call_nothing_but_the_client(made: Made) -> None:
    found = [*snippets(made, "python"), *snippets(made, "async")]
    assert found
    for text in found:
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert re.fullmatch(
                    r"rich\.(Async)?Client|client\.\w+|print|asyncio\.run|main"
                    r"|rich\.validate_\w+|rich\.\w+\.model_validate",
                    called,
                ), text


def test_shell_snippets_run_one_command_with_the_values_as_arguments(
    made: Made, tmp_path: Path
) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ("curl", made.name, "cat"):
        (commands / name).write_text(
            '#!/bin/sh\nexec /usr/bin/printf "%s\\0" "$0" "$@"\n'
            if name != "cat"
            else '#!/bin/sh\nexec /bin/cat "$@"\n'
        )
        (commands / name).chmod(0o755)
    empty = tmp_path / "empty"
    empty.mkdir()
    texts = [*snippets(made, "curl"), *snippets(made, "cli")]
    assert texts
    for text in texts:
        done = subprocess.run(
            [bash, "--norc", "-c", text],
            cwd=empty,
            env={"PATH": str(commands)},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, (text, done.stderr)
        assert not list(empty.glob(f"*{CANARY}*")), text
