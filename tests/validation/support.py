"""What the tests of validators share."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from specwright.installation import templates_root
from specwright.rendering import shipped_renderer
from specwright.validation import Root, ValidatorModule, compile_modules, compile_schema

_COUNTER = itertools.count(1)


def found(schema: Any, instance: object, **options: Any) -> list[tuple[str, str]]:
    """Path and keyword of every violation."""
    validator = compile_schema(schema, **options)
    violations = validator.validate(instance)
    errors = [violation for violation in violations if violation.severity == "error"]
    assert validator.is_valid(instance) is (not errors)
    return [(violation.path, violation.keyword) for violation in violations]


def message(schema: Any, instance: object, **options: Any) -> str:
    """The message of the only violation."""
    (violation,) = compile_schema(schema, **options).validate(instance)
    text: str = violation.message
    return text


def namespace(source: str) -> dict[str, Any]:
    """The names that the module *source* defines."""
    names: dict[str, Any] = {"__name__": "compiled"}
    exec(compile(source, "<compiled>", "exec"), names)
    return names


def rendered(module: ValidatorModule) -> str:
    """The text of *module*."""
    renderer = shipped_renderer(templates_root())
    return renderer.render("_validator.py.jinja", {"module": module})


def package(
    folder: Path,
    roots: Sequence[Root],
    documents: Mapping[str, Any],
    **options: Any,
) -> dict[str, ModuleType]:
    """The compiled modules, written to a package below *folder* and imported."""
    name = f"compiled_{next(_COUNTER)}"
    target = folder / name
    target.mkdir()
    (target / "__init__.py").write_text("")
    modules = compile_modules(roots, documents, runtime="specwright.runtime", **options)
    for module in modules:
        (target / f"{module.name}.py").write_text(rendered(module), "utf-8")
    sys.path.insert(0, str(folder))
    try:
        return {each.name: importlib.import_module(f"{name}.{each.name}") for each in modules}
    finally:
        sys.path.remove(str(folder))
