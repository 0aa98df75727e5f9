"""What all tests share: the update flag, the repository's folders, and packages generated for one test run."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.sources import discover

REPOSITORY = Path(__file__).resolve().parent.parent
GENERATED = REPOSITORY / "generated"

sys.path.insert(0, str(GENERATED / "src"))
#: How soon values come says nothing where other tests keep the processors busy.
settings.register_profile("shared", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("shared")
#: Tests neither read nor leave anything in the user's cache folder.
os.environ["SPECWRIGHT_CACHE"] = ""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew instead of comparing",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@cache
def generate_tree(spec: Path, package: str) -> Mapping[str, bytes]:
    """Every output file for the specs under *spec*, in memory, by path."""
    return produce(read(discover([spec]), package, REPOSITORY), [templates_root()])


def write_tree(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write *files* under *folder*, and return it."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder
