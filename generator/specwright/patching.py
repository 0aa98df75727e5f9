"""Hand-written code beside generated code: what the `_patch.py` of each service exports.

A generated package imports these names from there instead of from the generated modules. They are read without
running the file, so that an empty one costs its users nothing and type checkers see what a program sees.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from . import ir
from .errors import InputError, Location, Problem, nearest

FILE_NAME = "_patch.py"

#: The names that hand-written code exports, by the key of its service.
Patches = Mapping[tuple[str, ...], tuple[str, ...]]


def files(output: Path, package: str) -> list[Path]:
    """The hand-written files in what was generated into *output*, sorted."""
    return sorted((output / "src" / package).glob(f"**/{FILE_NAME}"))


def find(output: Path, package: str) -> Patches:
    """What the hand-written files in *output* export; files that export nothing are left out.

    Raises:
        InputError: one is no Python, or what it exports cannot be read.
    """
    root = output / "src" / package
    found = {file.relative_to(root).parts[:-1]: _exported(file) for file in files(output, package)}
    return {key: names for key, names in found.items() if names}


def apply(package: ir.Package, patches: Patches) -> ir.Package:
    """*package* with the names that hand-written code exports."""
    services = (replace(each, patched=patches.get(each.key, ())) for each in package.services)
    return replace(package, services=tuple(services)) if patches else package


def _exported(file: Path) -> tuple[str, ...]:
    try:
        tree = ast.parse(file.read_bytes(), str(file))
    except SyntaxError as error:
        location = Location(str(file), error.lineno or 0, error.offset or 0)
        raise InputError([Problem(location, f"is no Python: {error.msg}")]) from None
    except ValueError as error:
        raise InputError([Problem(Location(str(file)), f"is no Python: {error}")]) from None
    names: tuple[str, ...] = ()
    for statement in tree.body:
        value = _value(statement)
        if value is not None:
            names = _names(file, value)
            _refuse_undefined(file, tree, names, value)
    return names


def _refuse_undefined(
    file: Path, tree: ast.Module, names: tuple[str, ...], value: ast.expr
) -> None:
    """Refuse *names*, those of the list *value*, that nothing in *tree* defines."""
    table = symtable.symtable(ast.unparse(tree), str(file), "exec")
    known = {
        each.get_name() for each in table.get_symbols() if each.is_assigned() or each.is_imported()
    }
    imports = (each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom))
    anything = any(each.names[0].name == "*" for each in imports) or "__getattr__" in known
    location = Location(str(file), value.lineno, value.col_offset + 1)
    problems = [
        Problem(
            location, f"__all__ names {name!r}, which is not defined here", nearest(name, known)
        )
        for name in names
        if name not in known and not anything
    ]
    if problems:
        raise InputError(problems)


def _value(statement: ast.stmt) -> ast.expr | None:
    """What *statement* assigns to `__all__`; None when it is about something else."""
    if isinstance(statement, ast.Assign):
        targets, value = statement.targets, statement.value
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        targets, value = [statement.target], statement.value
    else:
        return None
    named = any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets)
    return value if named else None


def _names(file: Path, value: ast.expr) -> tuple[str, ...]:
    try:
        listed = ast.literal_eval(value)
    except ValueError:
        listed = None
    usable = isinstance(listed, (list, tuple)) and all(
        isinstance(name, str) and name.isidentifier() for name in listed
    )
    if not usable or listed is None:
        location = Location(str(file), value.lineno, value.col_offset + 1)
        hint = "the generated package has to know them without running the file"
        raise InputError([Problem(location, "__all__ must be a list of names, written out", hint)])
    return tuple(sorted(set(listed)))
