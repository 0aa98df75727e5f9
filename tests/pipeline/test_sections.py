"""The operations of a large service stand together by tag: nobody sees it but by what a use, or a change, costs."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specwright import ir, kept_services, model_modules, service_modules
from specwright.configuration import Configuration
from specwright.pipeline import generate, read
from specwright.sources import discover
from tests.docs.site import Page


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}


def operation(name: str, tag: str, reply: Any = None, **more: Any) -> dict[str, Any]:
    success = content(reply or reference("Pet"))
    responses = {"200": {"description": "Done.", **success}}
    return {"operationId": name, "tags": [tag], "responses": responses, **more}


def body(name: str) -> dict[str, Any]:
    return {"required": True, **content(reference(name))}


PAGE = {
    "type": "object",
    "properties": {
        "pets": {"type": "array", "items": reference("Pet")},
        "next": {"type": "string"},
    },
}
TOKEN = {"name": "token", "in": "query", "schema": {"type": "string"}}
PAGING = {"parameter": "token", "items": "/pets", "next": "/next"}
STREAM = {
    "responses": {
        "200": {
            "description": "What happens.",
            **content({"type": "string"}, "text/event-stream"),
        }
    }
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "servers": [{"url": "https://zoo.example"}],
    "paths": {
        "/pets": {
            "get": operation("listPets", "Pets", PAGE, parameters=[TOKEN], **{"x-paging": PAGING}),
            "post": operation("addPet", "Pets", requestBody=body("Pet")),
            "put": operation("replacePet", "Pets", requestBody=body("Pet")),
        },
        "/keepers": {
            "post": operation("addKeeper", "The keepers", requestBody=body("Keeper")),
            "put": operation("replaceKeeper", "The keepers", requestBody=body("Keeper")),
            "get": operation("watchKeepers", "import") | STREAM,
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "description": "A pet.",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 5},
                    "home": reference("Home"),
                },
            },
            "Keeper": {
                "type": "object",
                "properties": {
                    "home": reference("Home"),
                    "age": {"type": "integer", "maximum": 99},
                },
            },
            "Home": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"place": {"type": "string", "enum": ["cage", "house"]}},
            },
        }
    },
    "webhooks": {
        "born": {
            "post": {
                "operationId": "petBorn",
                "tags": ["Pets"],
                "requestBody": body("Pet"),
                "responses": {"200": {"description": "Heard."}},
            }
        }
    },
}
SECTIONS = ("import_", "pets", "the_keepers")


@pytest.fixture
def sectioned(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Whether few operations and types are enough for sections."""

    def choose(yes: bool) -> None:
        monkeypatch.setattr(service_modules, "_MOST_TOGETHER", 2 if yes else 100)
        monkeypatch.setattr(model_modules, "_MOST_TOGETHER", 2 if yes else 250)
        kept_services._live.clear()

    choose(True)
    return choose


@pytest.fixture
def project(
    tmp_path: Path, sectioned: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.setenv("SPECWRIGHT_CACHE", str(tmp_path / "cache"))
    write(tmp_path, DOCUMENT)
    return tmp_path


def write(folder: Path, document: Any) -> None:
    (folder / "zoo.json").write_text(json.dumps(document), "utf-8")


def made(folder: Path, output: str = "out") -> set[str]:
    """What a run has changed, without the lock."""
    configuration = Configuration(folder, (folder / "zoo.json",), folder / output, "demo")
    done = generate(configuration).changes
    return {*done.created, *done.updated, *done.deleted}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def changed(*path: str, to: Any) -> Any:
    document = copy.deepcopy(DOCUMENT)
    holder = document
    for token in path[:-1]:
        holder = holder[token]
    holder[path[-1]] = to
    return document


def run(folder: Path, program: str) -> str:
    begin = f"import sys; sys.path.insert(0, {str(folder / 'src')!r})\n"
    done = subprocess.run(
        [sys.executable, "-c", begin + program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def service_of(folder: Path) -> ir.Service:
    return read(discover([folder / "zoo.json"]), "demo", folder).services[0]


def test_operations_stand_together_by_their_first_tag(project: Path) -> None:
    sections = service_of(project).sections
    found = {section.name: set(section.operations) for section in sections}
    assert found == {
        "import_": {"watchKeepers"},
        "pets": {"listPets", "addPet", "replacePet", "petBorn"},
        "the_keepers": {"addKeeper", "replaceKeeper"},
    }


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/v1/pets", "/v1/pets/{id}", "/v1/keepers"], {"keepers", "pets"}),
        (["/pets", "/pets/{id}", "/"], {"others", "pets"}),
        (["/pets/a", "/pets/b", "/pets/c"], {"a", "b", "c"}),
        # Where paths tell nothing, names do.
        (["/{x}", "/{x}/{y}", "/{x}/{y}/{z}"], {"get", "put"}),
    ],
)
def test_without_tags_they_stand_together_by_path_or_name(
    project: Path, paths: list[str], names: set[str]
) -> None:
    methods = ("get", "get", "put")
    document = {**DOCUMENT, "webhooks": {}, "paths": {}}
    for number, (path, method) in enumerate(zip(paths, methods, strict=True)):
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in ("id", "x", "y", "z")
            if f"{{{name}}}" in path
        ]
        made_of = operation(f"{method}Thing{number}", "", parameters=parameters)
        del made_of["tags"]
        document["paths"].setdefault(path, {})[method] = made_of
    write(project, document)
    assert {section.name for section in service_of(project).sections} == names


def test_tags_that_differ_in_case_only_share_a_module(project: Path) -> None:
    tagged = ("tags", "TAGS", "ΟΔΟΣ", "οδοσ", "x" * 300, "con")
    document = {**DOCUMENT, "paths": {}}
    for number, tag in enumerate(tagged):
        document["paths"][f"/{number}"] = {"get": operation(f"get{number}", tag)}
    write(project, document)
    names = {section.name for section in service_of(project).sections}
    assert names == {"con_", "pets", "tags", "x" * 60, "οδοσ"}


PROGRAM = """
import httpx2
from demo import zoo
from demo._services import PACKAGE
from demo.zoo import _fake, _operations

def answer(request):
    if request.method == "GET" and request.url.path == "/pets":
        last = "token" in request.url.params
        return httpx2.Response(200, json={"pets": [{"name": "b" if last else "a"}], **({} if last else {"next": "2"})})
    return httpx2.Response(200, json={"name": "Tim"})

client = zoo.Client(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
print([pet.name for pet in client.list_pets_items()], client.add_pet({"name": "Tim"}).name)
print(type(client.add_pet({"name": "Tim"})) is zoo.Pet)
for check, request in [
    (zoo.validate_add_pet, {"home": {"place": "hous"}}),
    (zoo.validate_replace_keeper, {"home": {"plac": "house"}, "age": 100}),
    (zoo.validate_pet_born, {"name": "too long"}),
    (zoo.validate_add_keeper, {"home": {"place": "house"}}),
]:
    print(*check(request), sep="\\n")
print(sorted(name for name in dir(zoo.AsyncClient) if not name.startswith("_")))
print(sorted(each.plan.id for each in _fake.OPERATIONS))
for service in PACKAGE.services:
    for each in service.operations:
        plan = getattr(_operations, each.plan)
        print(plan.id, bool(plan.validator))
"""


def test_whoever_uses_the_package_does_not_see_it(
    project: Path, sectioned: Callable[[bool], None]
) -> None:
    outputs = {}
    for yes in (True, False):
        sectioned(yes)
        made(project, f"out-{yes}")
        outputs[yes] = run(project / f"out-{yes}", PROGRAM)
    modules = tree(project / "out-True" / "src" / "demo" / "zoo")
    for folder in ("_clients", "_operations", "_fake"):
        names = {name.rpartition("/")[2] for name in modules if name.startswith(f"{folder}/")}
        assert names == {"__init__.py", *(f"{each}.py" for each in SECTIONS)}
    assert "_validators/_shared_pets.py" in modules
    assert "_validators/_shared.py" not in modules
    assert outputs[True] == outputs[False]
    assert "/home/place" in outputs[True]


def test_a_call_loads_its_own_section(project: Path) -> None:
    made(project)
    loaded = """
from demo import zoo
zoo.validate_add_pet({"name": "Tim", "home": {"place": 7}})
print(sorted(name.rpartition(".")[2] for name in sys.modules if "._validators." in name))
"""
    assert run(project / "out", loaded).strip() == "['_shared_pets', 'add_pet']"


def test_checkers_find_nothing_in_sections(project: Path) -> None:
    made(project)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "src/demo/zoo"]
    done = subprocess.run(command, cwd=project / "out", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    # Nor does pyright, which tells of what is imported and not used.
    calls = (project / "out" / "src" / "demo" / "zoo" / "_clients" / "import_.py").read_text(
        "utf-8"
    )
    assert "def watch_keepers(" in calls
    assert "Any" not in calls


def test_a_page_has_all_that_it_checks_requests_by(project: Path) -> None:
    made(project)
    pages = project / "out" / "docs"
    (tables,) = Page((pages / "en" / "zoo" / "AddPet.html").read_text("utf-8")).data
    assert set(json.loads(tables)["units"]) == {"add_pet", "Home"}
    # Without rules there is nothing but data.
    assert not (pages / "data").exists()


def test_what_is_searched_stands_by_section(project: Path) -> None:
    made(project)
    assets = project / "out" / "docs" / "assets"
    index = (assets / "search-index.js").read_text("utf-8")
    assert '"more":["zoo/import_.js","zoo/pets.js","zoo/the_keepers.js"]' in index
    assert "AddPet" not in index
    pets = (assets / "search" / "zoo" / "pets.js").read_text("utf-8")
    assert '"addPet"' in pets
    assert "Keeper" not in pets
    write(project, changed("paths", "/keepers", "post", "summary", to="Add one."))
    found = {path for path in made(project) if "/search/" in path}
    assert found == {"docs/assets/search/zoo/the_keepers.js"}


PET, KEEPER = ("components", "schemas", "Pet"), ("components", "schemas", "Keeper")
CHANGES: dict[str, tuple[tuple[str, ...], Any]] = {
    "limit": ((*KEEPER, "properties", "age", "maximum"), 98),
    "description": ((*PET, "description"), "An animal."),
    "summary": (("paths", "/keepers", "post", "summary"), "Add one."),
    "property": ((*KEEPER, "properties", "rank"), {"type": "string"}),
    "tag": (("paths", "/keepers", "get", "tags"), ["Pets"]),
    "operation": (("paths", "/more"), {"get": operation("getMore", "More")}),
    "no sections": (("paths",), {"/pets": DOCUMENT["paths"]["/pets"]}),
    "name": (("paths", "/pets", "post", "operationId"), "makePet"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_comes_to_what_a_run_from_nothing_comes_to(project: Path, change: str) -> None:
    made(project)
    kept_services._live.clear()
    path, to = CHANGES[change]
    write(project, changed(*path, to=to))
    assert made(project)
    made(project, "fresh")
    assert tree(project / "out") == tree(project / "fresh")


@pytest.mark.parametrize("change", ["limit", "property"])
def test_a_change_makes_files_of_its_own_section_again(project: Path, change: str) -> None:
    made(project)
    path, to = CHANGES[change]
    write(project, changed(*path, to=to))
    found = {path for path in made(project) if path.startswith("src/")}
    assert "src/demo/zoo/_validators/_shared_the_keepers.py" in found
    assert not [path for path in found if "pet" in path or "import_" in path]


def test_a_large_service_that_is_only_called_back_has_no_calls(tmp_path: Path) -> None:
    event = {
        "post": {
            "requestBody": content({"type": "object", "properties": {"id": {"type": "integer"}}}),
            "responses": {"204": {"description": "Taken."}},
        }
    }
    names = [f"{kind} {number}" for kind in ("opened", "closed") for number in range(60)]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Events", "version": "1"},
        "webhooks": dict.fromkeys(names, event),
    }
    (tmp_path / "events.json").write_text(json.dumps(document), "utf-8")
    source = tmp_path / "out" / "src"
    generate(Configuration(tmp_path, (tmp_path / "events.json",), tmp_path / "out", "sent"))
    program = (
        "from sent import events; events.Client(); print(events.validate_opened0({'id': '1'})[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith("/id: expected an integer"), done.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", "sent"],
        env={"MYPYPATH": str(source), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout[-2000:]
    assert "OperationEntry" not in (source / "sent/_services.py").read_text("utf-8")
