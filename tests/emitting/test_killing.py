"""Killed at any moment, a generation leaves the old tree or the new one; two at once leave one of the two."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

#: By default few, so that the suite stays short; SPECWRIGHT_KILLS=200 asks for more.
KILLS = int(os.environ.get("SPECWRIGHT_KILLS", "0"))

SPEC = """\
openapi: 3.1.0
info: {{title: Things, version: "1"}}
paths:
  /things:
    post:
      operationId: CreateThing
      summary: Create a thing
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/CreateThingRequest'}}
      responses:
        "200": {{description: Created.}}
components:
  schemas:
    CreateThingRequest:
      type: object
      properties:
        size: {{type: integer, maximum: {maximum}, description: How large the thing is.}}
"""
# One process that generates again and again would hide what a fresh one does: each run starts anew, without a shell.
PROGRAM = "import sys; from specwright.cli import main; main(['generate', *sys.argv[1:]], prog_name='specwright')"


def start(folder: Path, maximum: int) -> subprocess.Popen[bytes]:
    spec = folder / f"things{maximum}" / "things.yaml"
    spec.parent.mkdir(exist_ok=True)
    spec.write_text(SPEC.format(maximum=maximum), "utf-8")
    arguments = [str(spec), "-o", str(folder / "out"), "--package", "things", "--workers", "0"]
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def finish(process: subprocess.Popen[bytes]) -> None:
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors.decode()


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def trees(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[dict[str, bytes], dict[str, bytes], float]:
    """The two trees that there can be, and how long it takes from one to the other."""
    folder = tmp_path_factory.mktemp("trees")
    finish(start(folder, 10))
    one = tree(folder / "out")
    begun = time.perf_counter()
    finish(start(folder, 20))
    return one, tree(folder / "out"), time.perf_counter() - begun


def test_a_killed_run_leaves_one_whole_tree(
    trees: tuple[dict[str, bytes], dict[str, bytes], float], tmp_path: Path
) -> None:
    one, other, seconds = trees
    assert one != other
    finish(start(tmp_path, 10))
    chance = random.Random(7)
    for number in range(KILLS or 4):
        process = start(tmp_path, 10 if number % 2 else 20)
        # The end of a run is where it writes: that is where most of the kills go.
        time.sleep(seconds * chance.uniform(0.7, 1.05))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        found = tree(tmp_path / "out")
        assert found in (one, other), sorted(found)
    finish(start(tmp_path, 20))
    assert tree(tmp_path / "out") == other
    assert not list(tmp_path.glob(".out.specwright-*"))


def test_two_runs_at_once_leave_one_whole_tree(
    trees: tuple[dict[str, bytes], dict[str, bytes], float], tmp_path: Path
) -> None:
    one, other, _ = trees
    both = start(tmp_path, 10), start(tmp_path, 20)
    for process in both:
        finish(process)
    assert tree(tmp_path / "out") in (one, other)


WRITER = """
import json, sys
from pathlib import Path
from specwright.transaction import exclusive, recover, replace_tree
output = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for state in (b"1", b"2"):
        files = {f"{letter}/{n}": state for letter in "abc" for n in range(20)} | {"only" + state.decode(): state}
        with exclusive(output):
            recover(output, "lock")
            lock = json.dumps({"files": dict.fromkeys(files, "")}).encode()
            replace_tree(output, files, ["only2" if state == b"1" else "only1"], ("lock", lock))
"""


def test_a_writer_that_is_killed_while_it_writes_leaves_one_whole_tree(tmp_path: Path) -> None:
    output = tmp_path / "out"
    chance = random.Random(11)
    states: set[bytes] = set()
    for _ in range(KILLS or 20):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(output)], cwd=tmp_path, stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0.02, 0.08))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        found = tree(output)
        if found:
            assert set(json.loads(found.pop("lock"))["files"]) == found.keys()
            assert len(found) == 61
            assert len(set(found.values())) == 1
            states.update(found.values())
    assert states == {b"1", b"2"}
