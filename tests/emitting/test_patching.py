"""Hand-written code beside generated code: what a service's `_patch.py` exports is what its users get."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specwright.configuration import configure
from specwright.errors import InputError
from specwright.pipeline import generate
from tests.conftest import REPOSITORY

CODE = '''
from __future__ import annotations

from .client import Client as GeneratedClient
from .models import Author


class Client(GeneratedClient):
    """The generated client and a shortcut."""

    def add(self, title: str) -> str:
        return f"adding {title} with {type(self).__mro__[1].__name__}"


def by(name: str) -> Author:
    return Author(name=name)


__all__ = ["Client", "by"]
'''


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    example = REPOSITORY / "examples" / "typescript"
    shutil.copytree(example, folder, ignore=shutil.ignore_patterns("out"))
    generate(configure(folder))
    return folder


def patch_of(project: Path) -> Path:
    return project / "out/src/library/books/_patch.py"


def run(project: Path, code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(project / "out" / "src")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_program_gets_what_is_hand_written(project: Path) -> None:
    patch_of(project).write_text(CODE, "utf-8")
    assert generate(configure(project)).changes.updated == ("src/library/books/__init__.py",)
    made = "books.Client(base_url='http://localhost', credentials=None)"
    assert run(project, f"from library import books; print({made}.add('Emma'))") == (
        "adding Emma with Client"
    )
    assert run(project, "from library import books; print(books.by('Jane').name)") == "Jane"
    assert run(project, "from library.books import *; print(Client.__module__, by.__module__)") == (
        "library.books._patch library.books._patch"
    )
    assert run(project, "from library import books; print(books.AsyncClient.__module__)") == (
        "library.books.client"
    )


def test_it_is_loaded_when_it_is_used(project: Path) -> None:
    patch_of(project).write_text(CODE, "utf-8")
    generate(configure(project))
    loaded = (
        "[name for name in ('library.books._patch', 'httpx2', 'pydantic') if name in sys.modules]"
    )
    code = (
        f"import sys, library; from library import books; books.is_valid_add_book; print({loaded})"
    )
    assert run(project, code) == "[]"
    patch_of(project).unlink()
    generate(configure(project))
    assert (
        run(project, f"import sys; from library import books; books.Client; print({loaded})")
        == "[]"
    )


def test_it_belongs_to_the_user(project: Path) -> None:
    file = patch_of(project)
    files = json.loads((project / "out" / "specwright.lock").read_text())["files"]
    assert "src/library/books/__init__.py" in files
    assert "src/library/books/_patch.py" not in files
    assert not generate(configure(project), check=True).changes
    file.write_text(CODE, "utf-8")
    generate(configure(project))
    spec = project / "specs" / "books.yaml"
    text = spec.read_text("utf-8")
    spec.write_text(text.replace("Year of birth.", "Year of her birth."), "utf-8")
    assert generate(configure(project)).changes.updated
    assert file.read_text("utf-8") == CODE
    # A change inside of it is none of what is generated.
    file.write_text(CODE.replace("adding", "now adding"), "utf-8")
    assert not generate(configure(project), check=True).changes
    file.unlink()
    assert generate(configure(project), check=True).changes.updated == (
        "src/library/books/__init__.py",
    )


def test_a_type_checker_sees_it(project: Path) -> None:
    patch_of(project).write_text(CODE, "utf-8")
    generate(configure(project))
    (project / "use.py").write_text(
        "from library import books\n\n"
        "shown: str = books.Client(base_url='http://localhost').add('Emma')\n"
        "name: str = books.by('Jane').name\n"
        "books.Client(base_url='http://localhost').add(1)\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "use.py"],
        cwd=project,
        env={**os.environ, "MYPYPATH": str(project / "out" / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert [line for line in done.stdout.splitlines() if "error" in line and "use.py" in line] == [
        'use.py:5: error: Argument 1 to "add" of "Client" has incompatible type "int"; expected "str"  [arg-type]'
    ]


def test_what_is_imported_or_made_anyhow_can_be_exported(project: Path) -> None:
    patch_of(project).write_text(
        "from json import dumps, loads as read\n"
        "if dumps:\n    one = 1\n"
        "for two in ():\n    pass\n"
        "class Three: ...\n"
        "__all__ = ['dumps', 'read', 'one', 'two', 'Three']\n",
        "utf-8",
    )
    generate(configure(project))
    patch_of(project).write_text("from .models import *\n__all__ = ['Author']\n", "utf-8")
    generate(configure(project))


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("def :\n", ":1:5: is no Python"),
        ("import os\n__all__ = list(vars(os))\n", ":2:11: __all__ must be a list of names"),
        ("__all__ = ['a b']\n", ":1:11: __all__ must be a list of names"),
        ("def add(): ...\n\n__all__ = ['ad']\n", ":3:11: __all__ names 'ad', which is not defined"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_line(project: Path, code: str, place: str) -> None:
    patch_of(project).write_text(code, "utf-8")
    with pytest.raises(InputError) as raised:
        generate(configure(project))
    assert place in str(raised.value)
