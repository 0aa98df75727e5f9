"""The pages without a browser: they are well-formed, lead somewhere, and have a place for every parameter."""

from __future__ import annotations

import gzip
import re

import pytest

from specwright.naming import camel_case
from specwright.site.pages import ROOT
from tests.docs.site import LANGUAGES, operations, pages, parsed, published, resolve, site

_OUTSIDE = ("https://", "http://")
OPERATIONS = [
    pytest.param(service, operation, describer, language, id=f"{operation.id}-{language}")
    for service, operation, describer in operations()
    for language in LANGUAGES
]


@pytest.mark.parametrize("path", sorted(pages()))
def test_tags_nest_and_ids_are_unique(path: str) -> None:
    page = parsed(path)
    assert page.faults == []
    assert len(page.ids) == len(set(page.ids))
    assert set(page.labels) <= set(page.ids)


@pytest.mark.parametrize("path", sorted(pages()))
def test_nothing_is_inline_so_that_the_strictest_policy_holds(path: str) -> None:
    page = parsed(path)
    assert page.inline == []
    assert not {name for name in page.attributes if name.startswith("on") or name == "style"}


@pytest.mark.parametrize("path", sorted(pages()))
def test_every_link_leads_somewhere(path: str) -> None:
    dead = []
    for tag, link in parsed(path).links:
        if link.startswith(_OUTSIDE):
            assert tag == "a", f"<{tag}> asks another host: {link}"
            continue
        target, fragment = resolve(path, link)
        if target not in published() or (
            fragment
            and target.endswith(".html")
            and fragment not in parsed(target.removeprefix(ROOT)).ids
        ):
            dead.append(link)
    assert dead == []


def test_the_list_for_language_models_leads_to_everything_for_machines() -> None:
    links = re.findall(r"\]\(([^)]*)\)", site()["llms.txt"].decode())
    targets = [resolve("llms.txt", link)[0] for link in links]
    assert len(targets) == len(set(targets))
    folders = ("openapi/", "jsonschema/")
    for_machines = {p for p in published() if p.startswith(folders) or p.endswith(".md")}
    assert set(targets) == for_machines


def test_an_operation_has_one_page_for_machines() -> None:
    written = [path for path in site() if path.endswith(".md")]
    assert len(written) == len(list(operations()))


@pytest.mark.parametrize(("service", "operation", "describer", "language"), OPERATIONS)
def test_every_parameter_has_its_anchor(service, operation, describer, language) -> None:  # type: ignore[no-untyped-def]
    page = parsed(f"{language}/{'/'.join(service.key)}/{camel_case(operation.id)}.html")
    wanted = {row.anchor for profile in describer.profiles(operation) for row in profile.rows}
    wanted |= {f"reply:{row.anchor}" for row in describer.reply_rows(operation)}
    assert wanted
    assert wanted <= set(page.ids)


@pytest.mark.parametrize(("service", "operation", "describer", "language"), OPERATIONS)
def test_every_rule_and_every_error_has_its_anchor(service, operation, describer, language) -> None:  # type: ignore[no-untyped-def]
    page = parsed(f"{language}/{'/'.join(service.key)}/{camel_case(operation.id)}.html")
    rules = {rule.id for profile in describer.profiles(operation) for rule in profile.model.rules}
    assert {f"rule:{rule}" for rule in rules} <= set(page.ids)
    assert {f"error:{error.code}" for error in operation.errors} <= set(page.ids)


def test_both_languages_have_the_same_pages_with_the_same_anchors() -> None:
    english = {path.removeprefix("en/") for path in pages() if path.startswith("en/")}
    chinese = {path.removeprefix("zh/") for path in pages() if path.startswith("zh/")}
    assert english == chinese
    for path in sorted(english):
        assert parsed(f"en/{path}").ids == parsed(f"zh/{path}").ids


def test_chinese_pages_have_no_english_labels() -> None:
    text = re.sub(r"<[^>]*>", " ", site()["zh/aliyun/eci/CreateVirtualNode.html"].decode())
    assert "请求参数" in text
    assert not re.search(r"\b(Request parameters|Required|Errors|Source:|Default:)", text)


def test_no_page_is_large() -> None:
    for path in pages():
        assert len(gzip.compress(site()[path])) < 150_000, path


def test_every_page_has_one_heading_of_the_first_level() -> None:
    for path in pages():
        assert site()[path].count(b"<h1") == 1, path


def test_only_the_site_and_the_documents_it_links_to_are_published() -> None:
    assert {path.split("/")[0] for path in published()} == {"docs", "jsonschema", "openapi"}


@pytest.mark.parametrize("path", sorted(path for path in site() if path.endswith(".md")))
def test_the_page_for_machines_has_the_anchors_of_the_page(path: str) -> None:
    found = re.findall(r'<a id="([^"]+)">', site()[path].decode())
    assert len(found) == len(set(found))
    shown = {
        p for p in parsed(path.replace(".md", ".html")).ids if not p.startswith((":", "error:"))
    }
    rules = {entry for entry in shown if entry.startswith("rule:")}
    assert set(found) == shown - rules
