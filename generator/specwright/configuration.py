"""Configuration: `[tool.specwright]` of the pyproject.toml that governs the working folder."""

from __future__ import annotations

import keyword
import sys
import tomllib
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path
from typing import Any, Literal

from .errors import UsageError, nearest
from .sources import DEVICES

#: A language that texts are written in.
Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")

#: Of a folder, in characters; some systems take no longer path.
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Configuration:
    """What to generate from what.

    Attributes:
        base: the folder that the other paths were relative to, and that messages show paths against.
        specs: spec files and folders.
        output: the folder to generate into.
        package: import name of the generated package.
        templates: folders of the user's own templates, the first of which wins over the others and over ours.
        languages: the languages that every text of the specs must be there in; () asks for none.
        changelog: the change log of the specs, None when there is none.
        only: the kinds of output to make, as `kinds.KINDS` lists them; () for all.
        skip_unsupported: whether operations that cannot be represented are left out rather than refused.
    """

    base: Path
    specs: tuple[Path, ...]
    output: Path
    package: str
    languages: tuple[Language, ...] = ()
    templates: tuple[Path, ...] = ()
    changelog: Path | None = None
    only: tuple[str, ...] = ()
    skip_unsupported: bool = False


_KEYS = frozenset({"specs", "output", "package", "languages", "templates", "changelog", "lint"})


def find(folder: Path) -> Path | None:
    """The nearest pyproject.toml at or above *folder* that has a `[tool.specwright]` table."""
    for parent in (folder, *folder.parents):
        candidate = parent / "pyproject.toml"
        if candidate.is_file() and "specwright" in _read(candidate).get("tool", {}):
            return candidate
    return None


def configure(
    folder: Path,
    specs: tuple[Path, ...] = (),
    output: Path | None = None,
    package: str | None = None,
) -> Configuration:
    """The configuration for a call in *folder*: its arguments, completed from pyproject.toml.

    Raises:
        UsageError: something is missing, unknown or malformed.
    """
    file = None if specs and output and package else find(folder)
    table: dict[str, Any] = _read(file)["tool"]["specwright"] if file else {}
    for key in table:
        if key not in _KEYS:
            raise UsageError(
                f"{file}: [tool.specwright] has no setting {key!r}; {nearest(key, _KEYS)}".rstrip(
                    "; "
                )
            )
    base = file.parent if file else folder
    given = table.get("specs", [])
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise UsageError(f"{file}: [tool.specwright] specs must be a list of paths")
    configured = tuple(base / item for item in given)
    languages = _languages(file, table.get("languages", []))
    chosen = specs or configured
    if not chosen:
        raise UsageError(
            "nothing to generate from: name a spec, or list specs under [tool.specwright]"
        )
    if specs and not output and "output" in table:
        raise UsageError(
            f"the configured output folder belongs to the configured specs; "
            f"say with -o where the output for {', '.join(map(str, specs))} goes"
        )
    output = output or base / _text(file, table, "output", "generated")
    inside = next(
        (each for each in chosen if each.is_dir() and _all_under((each,), (output,))), None
    )
    if inside:
        raise UsageError(
            f"{output}: the specs in {inside} would lie in the output, where nothing is read; "
            "give another output folder"
        )
    return Configuration(
        base=base if not specs else folder,
        specs=chosen,
        output=output,
        package=_package(package or _text(file, table, "package", "")),
        # A document from elsewhere, named in the call, owes this project no texts.
        languages=languages if _all_under(chosen, configured) else (),
        templates=_templates(file, base, table.get("templates", [])),
        changelog=_changelog(file, base, table, _same(chosen, configured)),
    )


def _templates(file: Path | None, base: Path, given: object) -> tuple[Path, ...]:
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise UsageError(f"{file}: [tool.specwright] templates must be a list of folders")
    folders = tuple(base / item for item in given)
    for folder in folders:
        if not folder.is_dir():
            raise UsageError(f"{file}: [tool.specwright] templates: {folder} is no folder")
    return folders


def _languages(file: Path | None, given: object) -> tuple[Language, ...]:
    if not isinstance(given, list):
        raise UsageError(f"{file}: [tool.specwright] languages must be a list of languages")
    for name in given:
        if name not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            hint = nearest(str(name), LANGUAGES) or f"there are {known}"
            raise UsageError(f"{file}: [tool.specwright] languages: unknown {name!r}; {hint}")
    return tuple(name for name in LANGUAGES if name in given)


def _changelog(file: Path | None, base: Path, table: dict[str, Any], applies: bool) -> Path | None:
    name = _text(file, table, "changelog", "")
    # It tells of the configured specs: other ones, named in the call, have another history.
    return base / name if name and applies else None


def _same(paths: tuple[Path, ...], others: tuple[Path, ...]) -> bool:
    """Whether *paths* and *others* are the same files and folders."""
    return set(map(realpath, paths)) == set(map(realpath, others))


def _all_under(paths: tuple[Path, ...], folders: tuple[Path, ...]) -> bool:
    """Whether each of *paths* is one of *folders* or lies under one."""
    return all(
        any(Path(realpath(path)).is_relative_to(realpath(folder)) for folder in folders)
        for path in paths
    )


def _text(file: Path | None, table: dict[str, Any], key: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise UsageError(f"{file}: [tool.specwright] {key} must be a string")
    return value


def _package(name: str) -> str:
    if not name:
        raise UsageError(
            "the package has no name: give --package, or package under [tool.specwright]"
        )
    usable = name.isidentifier() and name.isascii() and not keyword.iskeyword(name)
    if not usable or name != name.lower():
        raise UsageError(
            f"{name!r} is no package name: use lower-case letters, digits and underscores"
        )
    if name in sys.stdlib_module_names or name in DEVICES or len(name) > _LONGEST_NAME:
        raise UsageError(f"{name!r} is no package name: no import would find it everywhere")
    return name


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from None
