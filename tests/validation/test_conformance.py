"""The official JSON-Schema-Test-Suite of draft 2020-12."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specwright.validation import compile_schema

from .support import namespace

CONFORMANCE = Path(__file__).resolve().parents[3] / "shared" / "conformance"
SUITE = CONFORMANCE / "json-schema"

pytestmark = pytest.mark.skipif(
    not SUITE.is_dir(), reason="the JSON-Schema-Test-Suite is not beside the repository"
)

NOT_PASSED: dict[str, set[str]] = {"required": set(), "format": set()}
"""By set of tests, what is not passed: "file: group: test". Nothing is missing."""

TOTALS = {"required": 1299, "format": 764}


@pytest.fixture(scope="module")
def runner() -> ModuleType:
    name = "jsonschema_suite"
    spec = importlib.util.spec_from_file_location(name, CONFORMANCE / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _compile(schema: Any, registry: Any, assert_format: bool = False) -> Any:
    return compile_schema(schema, registry, assert_format=assert_format).is_valid


def _collect(schema: Any, registry: Any, assert_format: bool = False) -> Any:
    """Step two alone; what step one accepts has to have no violation."""
    names = namespace(compile_schema(schema, registry, assert_format=assert_format).source)
    program = names["PROGRAM"]

    def decide(instance: Any) -> bool:
        errors = program.violations("instance", instance, False)
        assert program.accepts("instance", instance) is (not errors)
        try:
            accepted = program.functions["instance"](instance) if program.functions else False
        except Exception:
            accepted = False
        assert not (accepted and errors)
        return not errors

    return decide


@pytest.mark.parametrize("which", ["required", "format"])
@pytest.mark.parametrize("adapter", [_compile, _collect])
def test_the_official_suite_passes(runner: ModuleType, which: str, adapter: Any) -> None:
    report = runner.run(adapter, runner.Suite(str(SUITE)), which)
    failed = {f"{each['file']}: {each['group']}: {each['test']}" for each in report.failures}
    assert failed == NOT_PASSED[which]
    assert report.passed == TOTALS[which]
