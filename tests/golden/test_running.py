"""The output for each feature's tiny spec is imported, type-checked and run, not only compared."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from tests.conftest import generate_tree, write_tree
from tests.golden.test_golden import FEATURES, HERE, package_of

CASES = {
    feature: yaml.safe_load((HERE / feature / "cases.yaml").read_text("utf-8"))
    for feature in FEATURES
}


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder on sys.path with the generated package of every feature."""
    folder = tmp_path_factory.mktemp("golden")
    for feature in FEATURES:
        write_tree(folder / feature, generate_tree(HERE / feature / "spec", package_of(feature)))
        sys.path.insert(0, str(folder / feature / "src"))
    return folder


def modules(folder: Path, feature: str) -> list[str]:
    root = folder / feature / "src"
    paths = (
        path.relative_to(root).with_suffix("")
        for path in sorted((root / package_of(feature)).rglob("*.py"))
    )
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def service(feature: str) -> ModuleType:
    return importlib.import_module(f"{package_of(feature)}.demo")


@pytest.mark.parametrize("feature", FEATURES)
def test_every_module_imports_and_every_public_name_exists(packages: Path, feature: str) -> None:
    for name in modules(packages, feature):
        module = importlib.import_module(name)
        for public in getattr(module, "__all__", ()):
            assert hasattr(module, public), f"{name}.{public}"


def test_mypy_finds_nothing_in_any_of_them(packages: Path) -> None:
    cache = packages / "mypy-cache"
    roots = [str(packages / feature / "src") for feature in FEATURES]
    for feature in FEATURES[:1]:
        # The first package is checked with its runtime; the others share it byte for byte.
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(cache),
            "-p",
            package_of(feature),
        ]
        assert_clean(command, roots)
    rendered = [
        argument for feature in FEATURES[1:] for argument in ("-p", f"{package_of(feature)}.demo")
    ]
    assert_clean(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), *rendered], roots
    )


def assert_clean(command: list[str], roots: list[str]) -> None:
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(roots)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def requests(kind: str) -> list[Any]:
    return [
        pytest.param(feature, group["operation"], case, id=f"{feature}-{index}")
        for feature in FEATURES
        for group in CASES[feature]
        for index, case in enumerate(group.get(kind, ()))
    ]


@pytest.mark.parametrize(
    ("feature", "operation", "request_"), requests("valid") + requests("valid_for_validators")
)
def test_valid_requests_have_no_violation(
    packages: Path, feature: str, operation: str, request_: Any
) -> None:
    module = service(feature)
    assert getattr(module, f"validate_{operation}")(request_) == []
    assert getattr(module, f"is_valid_{operation}")(request_) is True
    getattr(module, f"check_{operation}")(request_)


@pytest.mark.parametrize(("feature", "operation", "case"), requests("invalid"))
def test_each_fault_is_one_violation_at_its_place(
    packages: Path, feature: str, operation: str, case: dict[str, Any]
) -> None:
    found = getattr(service(feature), f"validate_{operation}")(case["request"])
    assert [[violation.path, violation.keyword] for violation in found] == case["violations"]
    assert all(violation.message and violation.message_zh for violation in found)


@pytest.mark.parametrize(("feature", "operation", "request_"), requests("valid"))
def test_models_say_what_dicts_say(
    packages: Path, feature: str, operation: str, request_: Any
) -> None:
    """`valid_for_validators` are left out: in a model 1.0 is no integer."""
    module = service(feature)
    name = "".join(part.title() for part in operation.split("_"))
    group = next(group for group in CASES[feature] if group["operation"] == operation)
    model = getattr(module, group.get("model", f"{name}Request"), None) or module.Thing
    assert TypeAdapter(model).validate_python(request_).to_request() == request_


@pytest.mark.parametrize("feature", FEATURES)
def test_the_json_schema_judges_like_the_validator(packages: Path, feature: str) -> None:
    for group in CASES[feature]:
        name = "".join(part.title() for part in group["operation"].split("_"))
        schema = json.loads(
            (packages / feature / "jsonschema" / "demo" / f"{name}.json").read_text("utf-8")
        )
        judge = Draft202012Validator(schema)
        valid = [*group.get("valid", ()), *group.get("valid_for_validators", ())]
        for request in valid:
            judge.validate(request)
        for case in group["invalid"]:
            warning = [keyword for _, keyword in case["violations"]] == ["x-extensible-enum"]
            assert judge.is_valid(case["request"]) is warning


@pytest.mark.parametrize(("feature", "operation", "case"), requests("invalid"))
def test_no_message_shows_a_secret(
    packages: Path, feature: str, operation: str, case: dict[str, Any]
) -> None:
    secrets = next(group for group in CASES[feature] if group["operation"] == operation).get(
        "secrets", ()
    )
    for violation in getattr(service(feature), f"validate_{operation}")(case["request"]):
        for secret in secrets:
            assert secret not in repr(violation)


def test_members_beyond_the_named_ones_are_typed(packages: Path) -> None:
    demo = service("maps_and_all_of")
    reply = demo.Reply.model_validate({"id": "a", "left": {"width": 3}})
    assert reply.__pydantic_extra__ == {"left": demo.SizeReply(width=3)}
    shelf = demo.Shelf(name="a", depth=1.5, left=demo.Size(width=2.5))
    assert shelf.to_request() == {"name": "a", "depth": 1.5, "left": {"width": 2.5}}
    with pytest.raises(ValueError, match="valid integer"):
        demo.Scores(best="ann", ann="ten")
