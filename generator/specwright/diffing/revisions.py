"""What a git revision has: its files, and the specs that its own pyproject.toml lists."""

from __future__ import annotations

import io
import posixpath
import subprocess
import tarfile
import tomllib
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import UsageError


class Revision:
    """A revision, as seen from a folder of its repository.

    Args:
        name: as the user gave it.
        folder: where git starts from.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder

    @property
    def exists(self) -> bool:
        """Whether git knows it."""
        if self.name.startswith("-"):
            return False
        commit = f"{self.name}^{{commit}}"
        return _git(self._folder, "rev-parse", "--verify", "--quiet", commit).returncode == 0

    @cached_property
    def top(self) -> Path:
        """The folder of the repository."""
        return Path(_line(_git(self._folder, "rev-parse", "--show-toplevel"))).resolve()

    @cached_property
    def _here(self) -> PurePosixPath:
        return PurePosixPath(_line(_git(self._folder, "rev-parse", "--show-prefix")) or ".")

    def find(self, inside: str) -> PurePosixPath:
        """The path from the top that `REVISION:inside` means, as git counts: from here if it begins with ./ or ../.

        Raises:
            UsageError: there is no such file or folder.
        """
        relative = inside in (".", "..") or inside.startswith(("./", "../"))
        path = self._normal(self._here / inside if relative else PurePosixPath(inside or "."))
        if not self._kind(path):
            hint = ""
            if not relative and self._kind(self._normal(self._here / inside)):
                here = f"{self.name}:./{inside}"
                hint = f"; git counts from the top of the repository: from here it is {here}"
            message = "the revision has no such file or folder"
            raise UsageError(f"{self.name}:{inside}: {message}{hint}")
        return path

    def specs(self, configured: tuple[Path, ...]) -> list[PurePosixPath]:
        """The specs that it has configured itself, else those that are *configured* now; of both, what it has.

        Raises:
            UsageError: its pyproject.toml cannot be read, or names what lies outside of the repository.
        """
        own = self._configured()
        if own is None:
            own = [PurePosixPath(self._below_top(path.resolve())) for path in configured]
        return [path for path in own if self._kind(path)]

    def _below_top(self, path: Path) -> Path:
        if not path.is_relative_to(self.top):
            raise UsageError(f"{path}: lies outside of the repository {self.top}")
        return path.relative_to(self.top)

    def _configured(self) -> list[PurePosixPath] | None:
        for folder in (self._here, *self._here.parents):
            table = self._table(folder / "pyproject.toml")
            if table is None:
                continue
            specs = table.get("specs")
            if not isinstance(specs, list) or not all(isinstance(item, str) for item in specs):
                return None
            return [self._normal(folder / item) for item in specs]
        return None

    def _table(self, path: PurePosixPath) -> dict[str, Any] | None:
        """`[tool.specwright]` of the pyproject.toml at *path*, None where there is none."""
        done = _git(self.top, "cat-file", "blob", f"{self.name}:{path}")
        if done.returncode:
            return None
        try:
            table = tomllib.loads(done.stdout.decode()).get("tool", {}).get("specwright")
        except (ValueError, AttributeError) as error:
            raise UsageError(f"{self.name}:{path}: cannot be read: {error}") from None
        return table if isinstance(table, dict) else None

    def _normal(self, path: PurePosixPath) -> PurePosixPath:
        normal = PurePosixPath(posixpath.normpath(path))
        if normal.is_absolute() or ".." in normal.parts:
            raise UsageError(f"{self.name}:{path}: lies outside of the repository {self.top}")
        return normal

    def _kind(self, path: PurePosixPath) -> str:
        """What is at *path*: "blob" for a file, "tree" for a folder, "" for nothing."""
        name = f"{self.name}:{'' if path == PurePosixPath('.') else path}"
        return _line(_git(self.top, "cat-file", "-t", name))

    def extract(self, path: PurePosixPath, base: Path) -> None:
        """Write what is at *path* below *base*; of a file also its neighbours, which it may refer to.

        Raises:
            UsageError: git cannot read it.
        """
        wanted = path.parent if self._kind(path) == "blob" else path
        done = _git(
            self.top, "--literal-pathspecs", "archive", "--format=tar", self.name, "--", str(wanted)
        )
        if done.returncode:
            message = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise UsageError(f"{self.name}:{path}: {message[-1] if message else 'cannot be read'}")
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            for member in archive:
                target = (base / member.name).resolve()
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None and target.is_relative_to(base):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content.read())


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise UsageError(f"git cannot be run: {error.strerror}") from None


def _line(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")
