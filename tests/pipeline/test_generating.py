"""Generating: the same bytes whatever the surroundings, only what changed is written, nothing foreign is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specwright.cli import main
from specwright.configuration import configure
from specwright.errors import OutputError, UsageError
from specwright.installation import templates_root
from specwright.pipeline import generate, produce, read
from specwright.sources import discover
from tests.conftest import GENERATED, REPOSITORY, generate_tree
from tests.pipeline.test_broken_specs import GOOD


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one spec, configured by its pyproject.toml, as the working folder."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "demo.yaml").write_text(GOOD)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.specwright]\nspecs = ["specs"]\noutput = "out"\npackage = "demo"\n'
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["generate", "--workers", "0", *arguments])


def edit(project: Path, old: str, new: str) -> None:
    spec = project / "specs" / "demo.yaml"
    assert old in spec.read_text()
    spec.write_text(spec.read_text().replace(old, new))


def times(folder: Path) -> dict[str, int]:
    return {
        str(p.relative_to(folder)): p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file()
    }


def test_the_committed_output_is_what_the_specs_make() -> None:
    result = generate(configure(REPOSITORY), check=True, workers=1)
    assert not result.changes, f"{result.changes}: run 'python3 dev.py generate'"


def test_check_does_not_only_believe_the_lock() -> None:
    """The lock may be wrong, so this renders everything anew."""
    configuration = configure(REPOSITORY)
    from specwright.installation import templates_root

    package = read(
        discover(configuration.specs),
        configuration.package,
        configuration.base,
        changelog=configuration.changelog,
    )
    files = produce(package, [templates_root()], workers=1)
    assert {
        path: content
        for path, content in files.items()
        if (GENERATED / path).read_bytes() != content
    } == {}


@pytest.mark.parametrize(
    "surroundings",
    [{"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Shanghai"}],
)
def test_the_output_does_not_depend_on_the_surroundings(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "specwright", "generate", "-o", str(tmp_path)]
    environment = {**os.environ, **surroundings}
    subprocess.run(command, cwd=REPOSITORY, env=environment, check=True, capture_output=True)
    lock = json.loads((GENERATED / "specwright.lock").read_text())
    assert json.loads((tmp_path / "specwright.lock").read_text())["files"] == lock["files"]


def test_what_is_up_to_date_is_not_written(project: Path) -> None:
    assert run().exit_code == 0
    before = times(project / "out")
    result = run()
    assert result.exit_code == 0
    assert "0 created, 0 updated, 0 deleted" in result.stdout
    assert times(project / "out") == before


def test_only_what_changed_is_written(project: Path) -> None:
    run()
    before = times(project / "out")
    edit(project, "name: {type: string}", "name: {type: string, maxLength: 3}")
    result = run()
    assert result.exit_code == 0, result.stderr
    changed = {path for path, time in times(project / "out").items() if before.get(path) != time}
    assert changed == {
        "docs/en/demo/CreateThing.html",
        "docs/en/demo/CreateThing.md",
        "docs/zh/demo/CreateThing.html",
        "jsonschema/demo/CreateThing.json",
        "openapi/demo/demo.json",
        "specwright.lock",
        "src/demo/demo/_validators/create_thing.py",
    }


def test_what_a_spec_no_longer_makes_is_deleted_with_its_empty_folders(project: Path) -> None:
    run()
    for name in ("other", "mine"):
        (project / "specs" / f"{name}.yaml").write_text(GOOD)
    run()
    package = project / "out" / "src" / "demo"
    assert (package / "other" / "client.py").is_file()
    written = package / "mine" / "_patch.py"
    written.write_text(f"{written.read_text()}\nMINE = 1\n")
    assert run().exit_code == 0
    for name in ("other", "mine"):
        (project / "specs" / f"{name}.yaml").unlink()
    assert run("--check").exit_code == 1
    assert run().exit_code == 0
    # What is hand-written is never deleted; the file for it is, where nobody has written in it.
    assert [path.name for path in (package / "mine").rglob("*")] == ["_patch.py"]
    assert not (package / "other").exists()
    assert not (project / "out" / "docs" / "other").exists()
    assert (package / "demo" / "client.py").is_file()
    assert (package / "demo" / "_patch.py").is_file()
    assert run("--check").exit_code == 0


def test_a_file_that_was_not_generated_is_not_overwritten(project: Path) -> None:
    (project / "out").mkdir()
    (project / "out" / "README.md").write_text("mine")
    result = run()
    assert result.exit_code == 1
    assert "README.md: exists and was not generated" in result.stderr
    assert (project / "out" / "README.md").read_text() == "mine"
    assert not (project / "out" / "src").exists()


def test_a_file_that_was_not_generated_is_not_deleted(project: Path) -> None:
    run()
    (project / "out" / "src" / "demo" / "own.py").write_text("mine")
    edit(project, "name:", "label:")
    assert run().exit_code == 0
    assert (project / "out" / "src" / "demo" / "own.py").read_text() == "mine"


def test_a_link_out_of_the_output_folder_is_not_followed(project: Path) -> None:
    (project / "elsewhere").mkdir()
    (project / "out").mkdir()
    (project / "out" / "src").symlink_to(project / "elsewhere")
    result = run()
    assert result.exit_code == 1
    assert "a link leads outside" in result.stderr
    assert list((project / "elsewhere").iterdir()) == []


def test_a_generated_file_that_was_changed_by_hand_is_restored(project: Path) -> None:
    run()
    target = project / "out" / "src" / "demo" / "demo" / "client.py"
    original = target.read_text()
    target.write_text("# changed\n")
    assert run("--check").exit_code == 1
    assert run().exit_code == 0
    assert target.read_text() == original


def test_check_writes_nothing_and_shows_the_difference(project: Path) -> None:
    run()
    before = times(project / "out")
    edit(project, "name: {type: string}", "name: {type: string, minLength: 2}")
    result = run("--check")
    assert result.exit_code == 1
    assert "+++ b/jsonschema/demo/CreateThing.json" in result.stdout
    assert '+          "minLength": 2' in result.stdout
    assert "out of date; run 'specwright generate'" in result.stderr
    assert times(project / "out") == before


def test_check_is_calm_when_all_is_up_to_date(project: Path) -> None:
    run()
    result = run("--check")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.startswith("out: up to date (")


def test_check_without_output_shows_every_file_as_new(project: Path) -> None:
    result = run("--check")
    assert result.exit_code == 1
    assert "--- /dev/null" in result.stdout
    assert not (project / "out").exists()


@pytest.mark.parametrize("text", ["{", "[" * 100_000, "[]"])
def test_a_damaged_lock_is_told(project: Path, text: str) -> None:
    run()
    (project / "out" / "specwright.lock").write_text(text)
    result = run()
    assert result.exit_code == 1
    assert "specwright.lock: cannot be read as a lock" in result.stderr


@pytest.mark.parametrize("path", ["../x", "/x", "a\\u0000b", "\\ud800"])
def test_a_lock_that_lists_what_lies_outside_is_told(project: Path, path: str) -> None:
    run()
    lock = project / "out" / "specwright.lock"
    lock.write_text(lock.read_text().replace('"files": {', f'"files": {{"{path}": "",'))
    result = run()
    assert result.exit_code == 1
    assert "would lie outside" in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
@pytest.mark.parametrize("name", ["README.md", "specwright.lock"])
def test_nobody_waits_for_a_pipe_among_the_output(project: Path, name: str) -> None:
    run()
    (project / "out" / name).unlink()
    os.mkfifo(project / "out" / name)
    result = run()
    assert result.exit_code == 1
    assert name in result.stderr
    assert "it is no file" in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_nobody_waits_for_a_pipe_that_the_lock_calls_the_users_own(project: Path) -> None:
    run()
    lock = project / "out" / "specwright.lock"
    text = lock.read_text()
    assert '"own": {' in text
    lock.write_text(text.replace('"own": {', '"own": {"pipe": "",', 1))
    os.mkfifo(project / "out" / "pipe")
    edit(project, "{type: string}", "{type: string, maxLength: 7}")
    result = run()
    assert result.exit_code == 1
    assert "it is no file" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.yaml", "-o", "out"], "missing.yaml: no such file or folder"),
        (["--package", "Not-A-Name"], "'Not-A-Name' is no package name"),
        (["--package", "class"], "'class' is no package name"),
        (["--package", "json"], "'json' is no package name"),
        (["--package", "con"], "'con' is no package name"),
        (["--package", "x" * 300], "no import would find it"),
        (["--nonsense"], "No such option"),
    ],
)
def test_a_wrong_call_is_exit_code_2(project: Path, arguments: list[str], message: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_an_unknown_setting_is_told_with_the_nearest_one(project: Path) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.specwright]\nspec = ["specs"]\npackage = "demo"\n'
    )
    with pytest.raises(UsageError, match="has no setting 'spec'; did you mean 'specs'"):
        configure(project)


def test_without_configuration_or_arguments_the_call_is_at_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run()
    assert result.exit_code == 2
    assert "nothing to generate from" in result.stderr


def test_a_change_of_a_file_that_is_only_referred_to_is_seen(project: Path) -> None:
    parts = GOOD.replace("    Thing:", "    Part:").replace("schemas/Thing", "schemas/Part")
    (project / "parts.yaml").write_text(parts)
    (project / "only.yaml").write_text(
        GOOD.replace("'#/components/schemas/Thing'", "'parts.yaml#/components/schemas/Part'")
    )
    assert run("only.yaml", "-o", "made", "--package", "made").exit_code == 0
    assert run("only.yaml", "-o", "made", "--package", "made", "--check").exit_code == 0
    (project / "parts.yaml").write_text(parts.replace("name: {", "label: {"))
    assert run("only.yaml", "-o", "made", "--package", "made", "--check").exit_code == 1


def test_a_named_spec_does_not_take_the_place_of_the_configured_ones(project: Path) -> None:
    run()
    before = times(project / "out")
    result = run("specs/demo.yaml")
    assert result.exit_code == 2
    assert "say with -o where the output for specs/demo.yaml goes" in result.stderr
    assert times(project / "out") == before


def test_output_inside_the_folder_of_specs_is_not_read_as_specs(project: Path) -> None:
    assert run("specs", "-o", "specs/made", "--package", "made").exit_code == 0
    assert run("specs", "-o", "specs/made", "--package", "made").exit_code == 0
    assert run("specs", "-o", "specs/made", "--package", "made", "--check").exit_code == 0


@pytest.mark.parametrize("output", ["specs", "."])
def test_specs_inside_the_output_are_refused(project: Path, output: str) -> None:
    result = run("specs", "-o", output, "--package", "made")
    assert result.exit_code == 2
    assert "would lie in the output, where nothing is read" in result.stderr
    assert not (project / output / "specwright.lock").exists()


def test_a_link_to_a_spec_outside_the_folder_is_refused(project: Path) -> None:
    (project / "secret.yaml").write_text(GOOD)
    (project / "specs" / "link.yaml").symlink_to(project / "secret.yaml")
    result = run()
    assert result.exit_code == 2
    assert "a link that leads outside" in result.stderr


def test_paths_of_templates_cannot_leave_the_output_folder(tmp_path: Path) -> None:
    from specwright.emitting import changes

    for path in ("../x", "/x", "a/../../x", ""):
        with pytest.raises(OutputError):
            changes(tmp_path, {path: b""}, None)


@pytest.mark.parametrize(
    "folder", ["fake", "pytest_plugin", "log_attempts", "shop/vendor_credentials"]
)
def test_a_service_does_not_hide_what_the_package_has_itself(tmp_path: Path, folder: str) -> None:
    service = tmp_path / folder
    service.mkdir(parents=True)
    (service / "things.yaml").write_text(GOOD, "utf-8")
    tree = generate_tree(tmp_path, "demo")
    assert f"src/demo/{folder}_/client.py" in tree
    assert "src/demo/fake.py" in tree
    assert not any(path.startswith(f"src/demo/{folder}/") for path in tree)


def test_every_module_at_the_root_of_the_package_is_kept_free(tmp_path: Path) -> None:
    modules = (templates_root() / "src" / "{package}").glob("[a-z]*.py")
    for module in modules:
        service = tmp_path / module.stem
        service.mkdir()
        (service / "things.yaml").write_text(GOOD, "utf-8")
    keys = [spec.service for spec in discover([tmp_path])]
    assert len(keys) >= 2
    assert all(key[0].endswith("_") for key in keys)


def test_a_service_inside_a_service_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path / "shop", tmp_path / "shop" / "client"):
        folder.mkdir()
        (folder / "things.yaml").write_text(GOOD, "utf-8")
    told = r"client/things.yaml: its service shop\.client would lie inside the service shop of"
    with pytest.raises(UsageError, match=told):
        discover([tmp_path])
