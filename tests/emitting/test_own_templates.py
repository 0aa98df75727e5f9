"""A project's own templates replace ours and add outputs; the worked example does what it says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from specwright import ir
from specwright.configuration import configure
from specwright.errors import InputError, UsageError
from specwright.pipeline import generate
from tests.conftest import REPOSITORY

EXAMPLE = REPOSITORY / "examples" / "typescript"
TSC = REPOSITORY / "editor" / "node_modules" / "typescript" / "lib" / "tsc.js"
PATCH = "src/library/books/_patch.py"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("out"))
    return folder


def test_the_example_makes_typescript_types(project: Path) -> None:
    generate(configure(project))
    types = (project / "out/typescript/books/types.ts").read_text("utf-8")
    assert 'export type AddBookRequestBinding = "hardcover" | "paperback";' in types
    assert '  "shelf-mark"?: string | null;' in types
    assert '  "authors": Array<Author>;' in types
    assert '  "language"?: AddBookRequestLanguage | null;' in types
    assert "*/ */" not in types


@pytest.mark.skipif(
    not (TSC.is_file() and shutil.which("node")),
    reason="TypeScript is not installed (npm ci --prefix editor)",
)
def test_the_types_of_the_example_compile_and_tell_right_from_wrong(project: Path) -> None:
    generate(configure(project))
    types = project / "out/typescript/books/types.ts"
    use = types.with_name("use.ts")
    use.write_text(
        'import { AddBookRequest, Author } from "./types";\n'
        'const author: Author = { name: "Jane Austen" };\n'
        "const right: AddBookRequest = "
        '{ title: "Emma", authors: [author], binding: "paperback", "shelf-mark": null, language: null };\n'
        'const wrong: AddBookRequest = { title: "Emma", authors: [author], binding: "stone" };\n'
        "export { right, wrong };\n",
        "utf-8",
    )
    command = ["node", str(TSC), "--strict", "--noEmit", "--pretty", "false", str(use)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    faults = [line for line in done.stdout.splitlines() if "error" in line]
    assert len(faults) == 1, done.stdout
    assert "use.ts(4," in faults[0]


def test_a_template_replaces_ours_of_the_same_path(project: Path) -> None:
    (project / "templates" / "README.md.jinja").write_text("# {{ package.name | md }}, by us\n")
    generate(configure(project))
    assert (project / "out" / "README.md").read_text() == "# library, by us\n"


def test_a_changed_template_is_noticed(project: Path) -> None:
    generate(configure(project))
    template = project / "templates/typescript/{service}/types.ts.jinja"
    template.write_text(template.read_text("utf-8") + "// the end\n", "utf-8")
    result = generate(configure(project))
    assert result.changes.updated == ("typescript/books/types.ts",)


def test_a_file_that_is_made_once_belongs_to_the_user(project: Path) -> None:
    generate(configure(project))
    patch = project / "out" / PATCH
    assert "GeneratedClient" in patch.read_text("utf-8")
    patch.write_text("mine = 1\n")
    spec = project / "specs" / "books.yaml"
    spec.write_text(
        spec.read_text("utf-8").replace("Year of birth.", "Year of her birth."), "utf-8"
    )
    assert generate(configure(project)).changes.updated
    assert patch.read_text() == "mine = 1\n"
    assert not generate(configure(project), check=True).changes
    (project / "specs" / "other.yaml").write_text(
        spec.read_text("utf-8").replace("AddBook", "AddOther")
    )
    spec.unlink()
    generate(configure(project))
    assert patch.read_text() == "mine = 1\n"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("{{ package.name }}", 1, "'library' went through no output filter; print it through one"),
        ("{% if %}", 1, "Expected an expression, got 'end of statement block'"),
        ("a\n{{ package.nonsense | json }}", 2, "has no attribute 'nonsense'"),
        ("{{ package.name | jsn }}", 1, "No filter named 'jsn'; did you mean 'json'?"),
    ],
)
def test_a_fault_of_a_template_is_told_at_its_line(
    project: Path, text: str, line: int, message: str
) -> None:
    (project / "templates" / "OUT.txt.jinja").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        generate(configure(project))
    (problem,) = caught.value.problems
    assert problem.location.file.endswith("templates/OUT.txt.jinja")
    assert problem.location.line == line
    assert message in str(problem)
    assert not (project / "out").exists()


def test_a_placeholder_that_there_is_not_is_told(project: Path) -> None:
    (project / "templates" / "{nonsense}").mkdir()
    (project / "templates" / "{nonsense}" / "a.txt.jinja").write_text("a", "utf-8")
    with pytest.raises(UsageError, match=r"there is no \{nonsense\} that a file could be made for"):
        generate(configure(project))


def test_a_missing_folder_of_templates_is_told(project: Path) -> None:
    shutil.rmtree(project / "templates")
    with pytest.raises(UsageError, match="is no folder"):
        configure(project)


def test_a_template_can_ask_for_the_version_of_the_contract(project: Path) -> None:
    (project / "templates" / "contract.txt.jinja").write_text("{{ contract[0] | lit }}\n")
    generate(configure(project))
    assert (project / "out" / "contract.txt").read_text() == f"{ir.CONTRACT[0]}\n"
