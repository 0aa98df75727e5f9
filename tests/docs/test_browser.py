"""The site in a real browser: places, search, languages, the checker, keyboard, widths, colours, accessibility."""

from __future__ import annotations

import importlib
import json
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from specwright import service_modules
from specwright.installation import templates_root
from specwright.pipeline import read
from specwright.site.building import build
from specwright.site.pages import ROOT
from specwright.site.serving import Served, server
from specwright.sources import discover
from tests.conftest import REPOSITORY, generate_tree, write_tree
from tests.docs import requests
from tests.docs.browser import DOWN, ENTER, ESCAPE, RIGHT, SHIFT, TAB, Browser, missing, started
from tests.docs.site import operations, pages, published, write
from tests.docs.test_answers import SPEC
from tests.docs.test_specs_of_all_kinds import published_of
from tests.pipeline.test_sections import DOCUMENT as SECTIONED

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "")

AXE = REPOSITORY / "editor" / "node_modules" / "axe-core" / "axe.min.js"
GROUP = "en/aliyun/eci/CreateContainerGroup.html"
CLUSTER = "en/aliyun/cs/CreateCluster.html"
CHECK = f"{GROUP}#:check"
SIZES = [pytest.param(390, 844, id="phone"), pytest.param(1440, 900, id="desk")]
EVERY_KIND = (
    "index.html",
    "en/index.html",
    "zh/quickstart.html",
    "en/changelog.html",
    "en/aliyun/eci/index.html",
    "en/aliyun/eci/errors.html",
    GROUP,
    "zh/aliyun/cs/CreateCluster.html",
    CHECK,
)


@contextmanager
def serving(files: Mapping[str, bytes]) -> Iterator[str]:
    """Where *files* are served, under the strictest policy."""
    listening = server(Served(files, ROOT))
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_address[1]}/{ROOT}"
    listening.shutdown()
    listening.server_close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the site is served."""
    with serving(published()) as served:
        yield served


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture
def browser(window: Browser) -> Browser:
    """A window of the usual size, with nothing remembered of the test before."""
    window.resize(1440, 900)
    window.prefer("light")
    window.complaints()
    window.requested()
    return window


def visible(browser: Browser, anchor: str) -> bool:
    """Whether the element with that id is on the screen, below the page's header."""
    return bool(
        browser.run(
            "const box = document.getElementById(arguments_[0]).getBoundingClientRect();"
            "return box.height > 0 && box.top >= 50 && box.top < innerHeight - 20;",
            anchor,
        )
    )


def results(browser: Browser) -> list[str]:
    """The names that the search shows."""
    found = browser.wait(
        "const names = [...document.querySelectorAll('.results:not([hidden]) .hit-name')];"
        "return names.length && names.map((name) => name.textContent);"
    )
    return list(found)


# ------------------------------------------------------------------ places


@pytest.mark.parametrize(
    ("page", "anchor"),
    [
        (GROUP, "Container.LivenessProbe.HttpGet.Port"),
        (GROUP, "rule:spot-price-limit-required"),
        (GROUP, "error:QuotaExceeded"),
        (CLUSTER, "nodepools.scaling_group.data_disks.category"),
        (
            "zh/huaweicloud/modelarts/CreateNodePool.html",
            "metadata.annotations.os.modelarts/period.num",
        ),
        (GROUP, "reply:ContainerGroupId"),
    ],
)
def test_a_deep_link_opens_its_row(browser: Browser, address: str, page: str, anchor: str) -> None:
    browser.open(f"{address}{page}#{anchor}")
    browser.wait("return document.readyState === 'complete'")
    assert visible(browser, anchor)


def test_a_deep_link_needs_no_scripts(browser: Browser, address: str) -> None:
    browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(f"{address}{GROUP}#Container.LivenessProbe.HttpGet.Port")
    finally:
        browser.devtools("Emulation.setScriptExecutionDisabled", value=False)
    assert browser.run("return document.querySelector('html').classList.contains('js')") is False
    assert visible(browser, "Container.LivenessProbe.HttpGet.Port")
    shown = "return getComputedStyle(document.querySelector(arguments_[0])).display"
    assert [browser.run(shown, each) for each in (".search", ".checker")] == ["none", "none"]


def test_a_link_to_what_a_filter_hides_shows_it(browser: Browser, address: str) -> None:
    browser.open(f"{address}{GROUP}")
    browser.run(
        "const input = document.querySelector('[data-filter=parameters] input');"
        "input.value = 'SpotStrategy'; input.dispatchEvent(new Event('input'));"
    )
    assert browser.run("return document.getElementById('Tag').hidden") is True
    browser.run("location.hash = '#Tag.Key'")
    browser.wait("return !document.getElementById('Tag').hidden")
    assert visible(browser, "Tag.Key")


def test_the_language_switch_keeps_the_place(browser: Browser, address: str) -> None:
    browser.open(f"{address}{GROUP}#Container.Port.Protocol")
    browser.click("a.language")
    browser.wait("return document.documentElement.lang === 'zh-Hans'")
    assert browser.url.endswith("zh/aliyun/eci/CreateContainerGroup.html#Container.Port.Protocol")
    assert visible(browser, "Container.Port.Protocol")


def test_the_language_switch_keeps_the_place_that_was_scrolled_to(
    browser: Browser, address: str
) -> None:
    browser.open(f"{address}{GROUP}")
    browser.run("document.getElementById('SpotStrategy').scrollIntoView()")
    browser.click("a.language")
    browser.wait("return document.documentElement.lang === 'zh-Hans'")
    assert visible(browser, "SpotStrategy")


def test_one_form_of_a_request_can_be_looked_at_alone(browser: Browser, address: str) -> None:
    browser.open(f"{address}{CLUSTER}")
    height = "return document.getElementById(arguments_[0]).getBoundingClientRect().height"
    assert browser.run(height, "master_count") > 0
    browser.click("input[name=form][value='1']")
    assert browser.run(height, "master_count") == 0
    assert browser.run(height, "num_of_nodes") > 0
    browser.run("location.hash = '#master_count'")
    browser.wait(
        "return document.getElementById('master_count').getBoundingClientRect().height > 0"
    )


def test_errors_can_be_filtered(browser: Browser, address: str) -> None:
    browser.open(f"{address}en/aliyun/eci/errors.html")
    browser.click(".toolbar input[type=search]")
    browser.keys("quota")
    shown = "return [...document.querySelectorAll('li.error:not([hidden])')].map((row) => row.id)"
    found = browser.run(shown)
    assert "error:QuotaExceeded" in found
    assert len(found) < 20
    browser.click(".only-retryable")
    assert len(browser.run(shown)) < len(found)


# ------------------------------------------------------------------ search


@pytest.mark.parametrize(
    ("page", "query", "wanted"),
    [
        (GROUP, "重新启动", "RestartPolicy"),
        ("zh/index.html", "重新启动", "RestartPolicy"),
        (GROUP, "SpotWithPriceLimit", "SpotStrategy"),
        (GROUP, "QuotaExceeded", "QuotaExceeded"),
        ("en/index.html", "liveness probe port", "Container[].LivenessProbe.HttpGet.Port"),
        ("zh/changelog.html", "order.id", "metadata.annotations.os.modelarts/order.id"),
        ("en/quickstart.html", "createnodepool", "CreateNodePool"),
    ],
)
def test_search_finds(browser: Browser, address: str, page: str, query: str, wanted: str) -> None:
    browser.open(address + page)
    browser.keys("/", query)
    assert wanted in results(browser)[:8]


def test_search_is_driven_by_the_keyboard(browser: Browser, address: str) -> None:
    browser.open(f"{address}zh/index.html")
    browser.keys("/", "livenessprobe")
    names = results(browser)
    browser.keys(DOWN)
    active = "return document.querySelector('.results [aria-selected] .hit-name').textContent"
    assert browser.run(active) == names[1]
    browser.keys(ENTER)
    browser.wait("return location.hash")
    assert "zh/aliyun/eci/CreateContainerGroup.html#Container.LivenessProbe" in browser.url
    browser.keys("/", "xyzzy-nothing")
    browser.wait("return document.querySelector('.results p').textContent")
    browser.keys(ESCAPE)
    assert browser.run("return document.querySelector('.results').hidden") is True


def test_search_is_instant_on_thousands_of_parameters(browser: Browser, address: str) -> None:
    browser.open(f"{address}en/index.html")
    browser.keys("/", "q")
    results(browser)
    milliseconds = browser.run("""
        const response = await fetch("../assets/search-index.js");
        const source = (await response.text()).replace(/^specwrightIndex\\(/, "").replace(/\\);\\s*$/, "");
        const index = JSON.parse(source);
        const entries = [];
        while (entries.length < 5000) entries.push(...index.entries);
        specwrightIndex({ pages: index.pages, entries });
        const input = document.getElementById(":search");
        const times = [];
        for (const query of ["c", "container", "liveness probe", "重启策略", "quota"]) {
          input.value = query;
          const start = performance.now();
          input.dispatchEvent(new Event("input"));
          times.push(performance.now() - start);
        }
        return Math.max(...times);
        """)
    assert milliseconds < 150


def test_search_finds_what_stands_in_sections(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_modules, "_MOST_TOGETHER", 2)
    spec = tmp_path / "zoo.json"
    spec.write_text(json.dumps(SECTIONED), "utf-8")
    package = read(discover([spec]), "demo", tmp_path)
    assert package.services[0].sections
    with serving(build(package, [templates_root()])) as served:
        browser.open(f"{served}en/index.html")
        browser.keys("/", "replaceKeeper")
        assert results(browser)[0] == "replaceKeeper"
        browser.open(f"{served}en/zoo/AddPet.html#:check")
        browser.wait(_READY)
        _replace(browser, '{"home": {"place": 7}}')
        assert len(browser.run(_LISTED)) == 2


# ------------------------------------------------------------------ the checker

_READY = "return globalThis.specwright?.checker"
_LISTED = """
return [...document.querySelectorAll(".violations > li")].map((item) => ({
  path: item.querySelector("code").textContent,
  message: item.querySelector("p").textContent,
  line: Number(item.querySelector(".at").textContent.match(/[0-9]+/)[0]),
}));
"""


@pytest.fixture(scope="module")
def validate(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The Python validator of CreateContainerGroup."""
    folder = tmp_path_factory.mktemp("package")
    write_tree(folder, generate_tree(REPOSITORY / "schemas", "checked_cloudnodes"))
    sys.path.insert(0, str(folder / "src"))
    return importlib.import_module("checked_cloudnodes.aliyun.eci").validate_create_container_group


def _examples() -> list[Any]:
    found = (
        operation for _, operation, _ in operations() if operation.id == "CreateContainerGroup"
    )
    return [example.value for example in next(found).request_examples]


def _replace(browser: Browser, text: str) -> None:
    browser.run("specwright.checker.replace(arguments_[0])", text)


def test_the_checker_lists_what_python_finds(browser: Browser, address: str, validate: Any) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    for language, key in (("en", "message"), ("zh", "message_zh")):
        browser.open(address + CHECK.replace("en/", f"{language}/", 1))
        browser.wait(_READY)
        for text in requests.many(_examples(), 25, seed=11):
            _replace(browser, text)
            expected = [
                (found.path or None, getattr(found, key)) for found in validate(json.loads(text))
            ]
            listed = browser.run(_LISTED)
            shown = [
                (item["path"] if item["path"].startswith("/") else None, item["message"])
                for item in listed
            ]
            assert shown == expected, text
    assert browser.complaints() == []


def test_yaml_is_checked_at_its_lines(browser: Browser, address: str) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    _replace(
        browser,
        "# a request\nRegionId: cn-hangzhou\nContainerGroupName: NGINX\nContainer:\n"
        "  - Name: web\n    Image: nginx\n    Cpu: '1'\n",
    )
    listed = browser.run(_LISTED)
    assert [(item["path"], item["line"]) for item in listed] == [
        ("/ContainerGroupName", 3),
        ("/Container/0/Cpu", 7),
    ]
    _replace(browser, "RegionId: [\n")
    assert "cannot be read" in browser.run("return document.querySelector('.verdict').textContent")


def test_what_is_not_json_is_told_at_its_place(browser: Browser, address: str) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    _replace(browser, '{\n  "RegionId": "cn-hangzhou"\n  "Container": []\n}')
    assert browser.run(_LISTED)[0]["line"] == 3


def test_a_request_is_shared_by_its_link_and_kept_by_the_language_switch(
    browser: Browser, address: str
) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    text = '{"RegionId": "cn-hangzhou", "ContainerGroupName": "共享"}'
    _replace(browser, text)
    browser.click(".share")
    browser.wait("return location.hash.startsWith('#request=')")
    shared = browser.url
    browser.open(shared)
    browser.wait("return globalThis.specwright?.checker?.text() === arguments_[0]", text)
    _replace(browser, text := text.replace("hangzhou", "beijing"))
    browser.wait(
        "return !location.hash.startsWith(document.querySelector('.checker').dataset.request)"
    )
    browser.click("a.language")
    browser.wait(
        "return document.documentElement.lang === 'zh-Hans' && globalThis.specwright?.checker"
    )
    assert browser.run("return specwright.checker.text()") == text


def test_a_violation_leads_to_its_line_and_to_the_docs(browser: Browser, address: str) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    _replace(
        browser, '{\n"RegionId": "cn-hangzhou",\n"ContainerGroupName": "NGINX",\n"Container": []\n}'
    )
    browser.click(".violations .go")
    line = "return document.querySelector('.editor').shadowRoot.querySelector('.cm-activeLine').textContent"
    assert "NGINX" in browser.run(line)
    browser.click(".violations .notes a")
    browser.wait("return location.hash === '#ContainerGroupName'")
    assert visible(browser, "ContainerGroupName")
    assert "NGINX" in browser.run("return specwright.checker.text()")


def test_who_goes_back_to_a_shared_request_finds_what_was_written_since(
    browser: Browser, address: str
) -> None:
    browser.open(address + CHECK)
    browser.wait(_READY)
    browser.click(".share")
    browser.wait("return location.hash.startsWith('#request=')")
    _replace(browser, '{"Container": 1}')
    browser.click(".violations .notes a")
    browser.wait("return !location.hash.startsWith('#request=')")
    browser.run("history.back()")
    browser.wait("return location.hash.startsWith('#request=')")
    assert browser.run("return specwright.checker.text()") == '{"Container": 1}'
    assert visible(browser, ":check")


def test_the_checker_is_loaded_when_it_is_opened(browser: Browser, address: str) -> None:
    scripts = {"assets/editor.js", "assets/check.js", "data/aliyun/eci/CreateContainerGroup.js"}
    browser.open(address + GROUP)
    browser.run("dispatchEvent(new Event('beforeprint'))")
    asked = {url.removeprefix(address) for url in browser.requested()}
    assert "assets/site.js" in asked
    assert not scripts & asked
    browser.run("document.querySelector('.checker summary').focus()")
    browser.keys(ENTER)
    browser.wait(_READY)
    assert scripts <= {url.removeprefix(address) for url in browser.requested()}
    browser.click(".checker summary")
    browser.click(".checker summary")
    assert browser.run("return document.querySelector('.checker').open") is True
    assert browser.requested() == []


def test_a_checker_that_cannot_be_loaded_says_so(browser: Browser) -> None:
    files = {path: text for path, text in published().items() if not path.endswith("editor.js")}
    with serving(files) as served:
        browser.open(served + CHECK)
        told = (
            "return document.querySelector('.verdict').textContent.includes('could not be loaded')"
        )
        browser.wait(told)
    browser.complaints()


def test_every_example_of_every_operation_is_valid(browser: Browser, address: str) -> None:
    for service, operation, _ in operations():
        path = f"en/{'/'.join(service.key)}/{operation.id}.html#:check"
        browser.open(address + path)
        browser.wait(_READY)
        found = browser.run("""
            const choice = document.querySelector(".examples");
            const texts = [...choice.options].map(({ value }) => {
              choice.value = value;
              choice.dispatchEvent(new Event("change"));
              return specwright.checker.text();
            });
            return texts.map((text) => [JSON.parse(text), specwright.check(specwright.read(text))]);
            """)
        assert [value for value, _ in found] == [each.value for each in operation.request_examples]
        violations = [violation for _, listed in found for violation in listed]
        assert [each for each in violations if each["severity"] == "error"] == [], path


# ------------------------------------------------------------------ reading comforts


def test_everything_can_be_reached_by_the_keyboard(browser: Browser, address: str) -> None:
    browser.open(f"{address}{GROUP}")
    browser.keys(TAB)
    if browser.run("return document.activeElement === document.body"):
        browser.keys(TAB)  # The first one went to the window.
    assert browser.run("return document.activeElement.className") == "skip"
    browser.keys(ENTER)
    browser.wait("return location.hash === '#:content'")
    browser.run("document.querySelector('#\\\\:call-python').focus()")
    browser.keys(RIGHT)
    panels = (
        "return [...document.querySelectorAll('.panel')].map((p) => getComputedStyle(p).display)"
    )
    assert browser.run(panels)[:2] == ["none", "block"]
    browser.run("document.querySelector('#Container summary').focus()")
    browser.keys(ENTER)
    assert browser.run("return document.querySelector('#Container details').open") is True
    browser.keys(TAB)
    assert browser.run("return document.activeElement.hash").startswith("#Container.")
    browser.keys(SHIFT + TAB)
    assert browser.run("return document.activeElement.tagName") == "SUMMARY"
    outline = "return getComputedStyle(document.activeElement).outlineStyle"
    assert browser.run(outline) == "solid"


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_page_is_wider_than_the_screen(
    browser: Browser, address: str, width: int, height: int
) -> None:
    browser.resize(width, height)
    for path in sorted(pages()):
        browser.open(address + path)
        found = browser.run(
            "for (const each of document.querySelectorAll('details')) each.open = true;"
            "return [document.documentElement.scrollWidth, innerWidth];"
        )
        assert found == [width, width], path


def test_dark_and_light_follow_the_system_and_the_button(browser: Browser, address: str) -> None:
    colour = "return getComputedStyle(document.body).backgroundColor"
    browser.open(f"{address}{GROUP}")
    light = browser.run(colour)
    browser.prefer("dark")
    dark = browser.run(colour)
    assert light == "rgb(255, 255, 255)"
    assert dark != light
    browser.click("button.theme")
    assert browser.run(colour) == light
    browser.open(f"{address}en/index.html")
    assert browser.run(colour) == light
    browser.run("localStorage.clear()")


def violations(browser: Browser) -> Any:
    """What axe finds on the page."""
    browser.devtools("Runtime.evaluate", expression=AXE.read_text("utf-8"))
    return browser.run(
        "const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];"
        "const { violations } = await axe.run(document, { runOnly: tags });"
        "return violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200)]);"
    )


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (npm ci --prefix editor)")
@pytest.mark.parametrize(
    ("width", "height", "scheme"),
    [pytest.param(390, 844, "light", id="phone"), pytest.param(1440, 900, "dark", id="desk")],
)
def test_axe_finds_no_violation(
    browser: Browser, address: str, width: int, height: int, scheme: str
) -> None:
    browser.resize(width, height)
    browser.prefer(scheme)
    for path in EVERY_KIND:
        browser.open(address + path)
        if path == CHECK:
            browser.wait(_READY)
        closed = "document.querySelectorAll('details:not(.checker)')"
        browser.run(f"for (const each of {closed}) each.open = true;")
        found = violations(browser)
        assert found == [], path


@pytest.mark.parametrize(
    ("width", "height", "scheme"),
    [pytest.param(320, 844, "dark", id="phone"), pytest.param(1440, 900, "light", id="desk")],
)
def test_answers_and_structured_texts_fit_and_can_be_read_by_all(
    browser: Browser, tmp_path: Path, width: int, height: int, scheme: str
) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(SPEC.replace("{HUGE}", '{"m": {"type": "string"}}'), "utf-8")
    browser.resize(width, height)
    browser.prefer(scheme)
    with serving(published_of(spec)) as address:
        for page in ("en/shop/GetPet.html", "zh/shop/GetPet.html", "en/shop/index.html"):
            browser.open(address + page)
            found = browser.run(
                "for (const each of document.querySelectorAll('details:not(.checker)')) each.open = true;"
                "return document.documentElement.scrollWidth;"
            )
            assert found == width, page
            if AXE.is_file():
                assert violations(browser) == [], page


def test_nothing_is_asked_of_another_host_and_the_policy_holds(
    browser: Browser, address: str
) -> None:
    for path in EVERY_KIND:
        browser.open(address + path)
        if path == CHECK:
            browser.wait(_READY)
        if path != "index.html":
            browser.keys("/", "cpu")
            results(browser)
    asked = [url for url in browser.requested() if not url.startswith("about:")]
    assert len(asked) > 30
    assert [url for url in asked if not url.startswith(address.removesuffix(ROOT))] == []
    assert browser.complaints() == []


def test_pages_work_from_files(browser: Browser, tmp_path: Path) -> None:
    folder = write(tmp_path, published()) / ROOT
    browser.open((folder / GROUP).as_uri() + "#Container.Port.Protocol")
    assert visible(browser, "Container.Port.Protocol")
    browser.keys("/", "重新启动")
    assert "RestartPolicy" in results(browser)[:3]
    browser.keys(ENTER)
    browser.open((folder / GROUP).as_uri() + "#:check")
    browser.wait(_READY)
    _replace(browser, "{}")
    assert len(browser.run(_LISTED)) > 1
    assert browser.complaints() == []
    assert all(url.startswith(("file:", "about:")) for url in browser.requested())


def test_the_largest_page_is_ready_in_half_a_second(browser: Browser, address: str) -> None:
    times = []
    for _ in range(3):
        browser.open(f"{address}{GROUP}")
        times.append(
            browser.run(
                "const [entry] = performance.getEntriesByType('navigation');"
                "return entry.domContentLoadedEventEnd;"
            )
        )
    assert min(times) < 500


def test_paper_shows_everything_and_no_tools(browser: Browser, address: str) -> None:
    browser.open(f"{address}{GROUP}")
    browser.prefer("light", media="print")
    try:
        display = "return getComputedStyle(document.querySelector(arguments_[0])).display"
        assert browser.run(display, ".top") == "none"
        assert browser.run(display, ".side") == "none"
        assert browser.run(display, ".checker") == "none"
        browser.run("dispatchEvent(new Event('beforeprint'))")
        height = "return document.getElementById('Container.Port').getBoundingClientRect().height"
        assert browser.run(height) > 0
    finally:
        browser.prefer("light")
