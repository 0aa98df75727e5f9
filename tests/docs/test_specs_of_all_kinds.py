"""Sites of other specs: hostile texts, odd names, every feature, a thousand operations, faulty examples."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from specwright import ir
from specwright.errors import InputError
from specwright.essence import essence
from specwright.installation import templates_root
from specwright.pipeline import read
from specwright.site.building import build
from specwright.site.pages import ROOT
from specwright.sources import discover
from tests.docs.site import Page, below_root, resolve, write

GOLDEN = Path(__file__).parent.parent / "golden"
FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/spec"))


def package_of(spec: Path, name: str = "demo_package") -> ir.Package:
    return read(discover([spec]), name, spec.parent)


def published_of(spec: Path) -> Mapping[str, bytes]:
    return build(package_of(spec), [templates_root()])


def site_of(spec: Path) -> Mapping[str, bytes]:
    return below_root(published_of(spec))


@pytest.mark.parametrize("feature", FEATURES)
def test_the_pages_of_every_feature_are_sound(feature: str) -> None:
    published = published_of(GOLDEN / feature / "spec")
    files = below_root(published)
    parsed = {
        path: Page(content.decode()) for path, content in files.items() if path.endswith(".html")
    }
    for path, page in parsed.items():
        assert page.faults == [], path
        assert page.inline == [], path
        assert len(page.ids) == len(set(page.ids)), path
        assert not {name for name in page.attributes if name.startswith("on") or name == "style"}
        for tag, link in page.links:
            if link.startswith(("https://", "http://")):
                assert tag == "a"
                continue
            target, fragment = resolve(path, link)
            assert target in published, (path, link)
            if fragment and target.endswith(".html"):
                assert fragment in parsed[target.removeprefix(ROOT)].ids, (path, link)


@pytest.mark.parametrize("feature", FEATURES)
def test_the_scripts_of_every_feature_are_scripts(feature: str, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    folder = write(tmp_path, site_of(GOLDEN / feature / "spec"))
    for script in [*folder.glob("data/**/*.js"), folder / "assets" / "search-index.js"]:
        subprocess.run([node, "--check", str(script)], check=True, capture_output=True)


def demo(**changes: Any) -> dict[str, Any]:
    """A small document with one operation."""
    schema = {
        "type": "object",
        "required": ["Name"],
        "additionalProperties": False,
        "properties": {
            "Name": {"type": "string", "maxLength": 5, "description": "A name."},
            "Size": {"type": "integer", "description": "Larger than `Name`."},
            "a.b": {"type": "string", "description": "One name with a dot."},
            "a": {
                "type": "object",
                "properties": {"b": {"type": "string"}},
                "description": "Two names.",
            },
        },
        "x-validations": [
            {
                "id": "size-needs-name",
                "rule": "!has(self.Size) || self.Size < 10 || size(self.Name) > 2",
                "description": "Large things need longer names.",
                "message": "{self.Size} is large",
                "x-zh": {"description": "大的东西需要更长的名称。", "message": "{self.Size} 太大"},
            }
        ],
    }
    reply = {"type": "object", "properties": {"Id": {"type": "integer", "description": "Its id."}}}
    operation = {
        "operationId": "CreateThing",
        "summary": "Create a thing",
        "requestBody": {
            "content": {"application/json": {"schema": schema, "example": {"Name": "a"}}}
        },
        "responses": {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": reply, "example": {"Id": 1}}},
            }
        },
    }
    operation.update(changes)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Demo", "version": "1"},
        "paths": {"/things": {"post": operation}},
    }


def written(folder: Path, document: Mapping[str, Any]) -> Path:
    spec = folder / "demo.yaml"
    spec.write_text(yaml.safe_dump(document), "utf-8")
    return spec


def test_two_parameters_with_one_anchor_get_two_ids(tmp_path: Path) -> None:
    files = site_of(written(tmp_path, demo()))
    path = next(
        path for path in files if path.startswith("en/") and path.endswith("CreateThing.html")
    )
    ids = Page(files[path].decode()).ids
    assert "a.b" in ids
    assert "a.b~2" in ids
    for_machines = files[path.replace(".html", ".md")].decode()
    assert re.findall('<a id="([^"]*)"></a>`(a[^`]*)`', for_machines) == [
        ("a", "a"),
        ("a.b", "a.b"),
        ("a.b~2", "a.b"),
    ]


def test_a_member_of_several_alternatives_has_one_anchor(tmp_path: Path) -> None:
    one = {"type": "object", "required": ["k"], "properties": {"k": {"description": "As one"}}}
    other = {"type": "object", "required": ["k"], "properties": {"k": {"description": "As other"}}}
    holder = {"type": "object", "properties": {"u": {"oneOf": [one, other]}}}
    content = {"application/json": {"schema": holder}}
    answer = {"200": {"description": "ok", "content": content}}
    files = site_of(written(tmp_path, demo(requestBody={"content": content}, responses=answer)))
    for_machines = files["en/demo/CreateThing.md"].decode()
    for prefix in ("", "reply:"):
        assert for_machines.count(f'<a id="{prefix}u.k"></a>') == 1
    assert for_machines.count("`u.k`") == 4


@pytest.mark.parametrize(
    ("example", "told"),
    [
        ({"Name": "a", "Size": 11}, "11 is large"),
    ],
)
def test_a_request_example_that_breaks_a_rule_is_not_published(
    tmp_path: Path, example: dict[str, Any], told: str
) -> None:
    document = demo()
    body = document["paths"]["/things"]["post"]["requestBody"]
    body["content"]["application/json"]["example"] = example
    with pytest.raises(InputError, match="request example") as caught:
        site_of(written(tmp_path, document))
    assert told in str(caught.value)
    assert "demo.yaml" in str(caught.value)


@pytest.mark.parametrize("example", [{"Size": 1}, {"Name": 7}, "none", [], None])
def test_an_example_that_its_schema_refuses_is_shown_as_it_is(tmp_path: Path, example: Any) -> None:
    document = demo()
    operation = document["paths"]["/things"]["post"]
    operation["requestBody"]["content"]["application/json"]["example"] = example
    operation["responses"]["200"]["content"]["application/json"]["example"] = example
    files = site_of(written(tmp_path, document))
    page = next(path for path in files if path.endswith("CreateThing.md"))
    assert f"```json\n{json.dumps(example, indent=2)}\n```" in files[page].decode()


def test_examples_of_replies_cost_a_validator_only_where_there_are_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Making one looks at the whole document: of a large one, that took minutes."""
    document = demo()
    media = document["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]
    media["example"] = {"Id": 7}
    with monkeypatch.context() as patched:
        patched.setattr("specwright.site.examples.compile_schema", None)
        assert site_of(written(tmp_path, document))
    rule = {
        "id": "small",
        "rule": "self.Id < 7",
        "description": "Few.",
        "message": "too many",
        "x-zh": {"description": "少。", "message": "过多"},
    }
    document["components"] = {"schemas": {"Reply": {**media["schema"], "x-validations": [rule]}}}
    media["schema"] = {"$ref": "#/components/schemas/Reply"}
    with pytest.raises(InputError, match=r"the reply example .* is not valid: .*too many"):
        site_of(written(tmp_path, document))


def thousand() -> dict[str, Any]:
    """A document with a thousand operations."""
    document = demo()
    operation = document["paths"].pop("/things")["post"]
    for number in range(1000):
        each = copy.deepcopy(operation)
        each["operationId"] = f"CreateThing{number}"
        schema = each["requestBody"]["content"]["application/json"]["schema"]
        del schema["x-validations"]
        each["summary"] = f"Create thing {number}"
        each["x-zh"] = {"summary": f"创建东西 {number}"}
        document["paths"][f"/things{number}"] = {"post": each}
    return document


def test_what_a_service_shares_is_worked_out_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many operations a document has, it is not gone through again for each."""
    calls: list[int] = []

    def counted(document: Any) -> Any:
        calls.append(1)
        return essence(document)

    monkeypatch.setattr("specwright.dividing.essence", counted)
    document = thousand()
    document["paths"] = dict(list(document["paths"].items())[:9])
    site_of(written(tmp_path, document))
    # Without rules there is nothing that examples are held against.
    assert not calls
    document["paths"] |= demo()["paths"]
    site_of(written(tmp_path, document))
    assert len(calls) == 1


def test_a_thousand_operations_are_built_soon_and_alike(tmp_path: Path) -> None:
    """The issue of time is the benchmark's; here it only must not become quadratic."""
    package = package_of(written(tmp_path, thousand()))
    started = time.process_time()
    files = build(package, [templates_root()], workers=2)
    assert len([path for path in files if path.endswith(".html")]) > 2000
    assert time.process_time() - started < 30
    if hasattr(os, "fork"):
        some = [path for path in sorted(files) if "CreateThing7" in path]
        alone = build(package, [templates_root()])
        assert {path: files[path] for path in some} == {path: alone[path] for path in some}
        assert files.keys() == alone.keys()


def test_members_that_differ_by_alternative_are_shown_where_nothing_is_sent(tmp_path: Path) -> None:
    def one(said: str) -> dict[str, Any]:
        return {"type": "object", "properties": {"id": {"type": "string", "description": said}}}

    schemas = {"Track": one("The id of the track."), "Episode": one("The id of the episode.")}
    options = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    schema = {"type": "object", "properties": {"item": {"oneOf": options}}}
    reply = {"description": "It", "content": {"application/json": {"schema": schema}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Player", "version": "1"},
        "paths": {"/playing": {"get": {"operationId": "GetPlaying", "responses": {"200": reply}}}},
        "components": {"schemas": schemas},
    }
    (tmp_path / "player.json").write_text(json.dumps(document), "utf-8")
    page = published_of(tmp_path / "player.json")["docs/en/player/GetPlaying.html"].decode()
    assert "The id of the track." in page
    assert "The id of the episode." in page
    assert "data-forms" not in page
