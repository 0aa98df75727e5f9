"""A reviewer reads what a change of a spec does to the output: one limit changes few files, and few lines of each."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from specwright import emitting, fingerprint
from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.sources import discover
from tests.conftest import REPOSITORY

#: What states a limit: the validator, the JSON Schema, the OpenAPI document, the page in each language and the page
#: for machines.
FILES = 6
#: Two of each of these, two more of the validator and of the checkers in both pages, and two of the lock for each and
#: for the spec.
LINES = 2 * FILES + 2 * 3 + 2 * (FILES + 1)
assert LINES < 40
#: Two of each page for each further parameter that the limit is stated for, and four of the validator.
FURTHER = 2 * 3 + 4


@cache
def tree(folder: Path) -> Mapping[str, bytes]:
    """Every file that is made of the specs in *folder*, the lock among them."""
    found = discover([folder])
    package = read(found, "demo", folder)
    files = produce(package, [templates_root()])
    hashes = {path: emitting.digest(content) for path, content in files.items()}
    lock = emitting.Lock("1", "", fingerprint.inputs(package.sources, folder), hashes)
    return {**files, emitting.LOCK_NAME: lock.dump()}


def differences(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, int]:
    """How many lines go and come in each file that is not the same."""
    assert before.keys() == after.keys()
    counts = {}
    for path, content in before.items():
        if content != after[path]:
            old, new = (text.decode().split("\n") for text in (content, after[path]))
            lines = list(difflib.unified_diff(old, new, n=0, lineterm=""))[2:]
            counts[path] = sum(1 for line in lines if not line.startswith("@@"))
    return counts


@pytest.mark.parametrize(
    ("service", "spec", "old", "new", "places"),
    [
        ("aliyun/eci", "CreateContainerGroup.yaml", "maximum: 1000000", "maximum: 2000000", 1),
        # A port is stated for containers and for init containers.
        ("aliyun/eci", "CreateContainerGroup.yaml", "maximum: 65535", "maximum: 65534", 2),
        ("aliyun/cs", "managed.yaml", "maximum: 500\n", "maximum: 600\n", 1),
        ("aliyun/cs", "dedicated.yaml", "maxItems: 8\n", "maxItems: 9\n", 1),
    ],
)
def test_a_changed_limit_changes_six_files_and_a_line_of_each(
    tmp_path: Path, service: str, spec: str, old: str, new: str, places: int
) -> None:
    before = tree(REPOSITORY / "schemas" / service)
    changed = shutil.copytree(REPOSITORY / "schemas" / service, tmp_path / Path(service).name)
    text = (changed / spec).read_text("utf-8")
    assert text.count(old) == 1
    (changed / spec).write_text(text.replace(old, new), "utf-8")
    counts = differences(before, tree(changed))
    assert len(counts) == FILES + 1, counts
    assert sum(counts.values()) <= LINES + FURTHER * (places - 1), counts
