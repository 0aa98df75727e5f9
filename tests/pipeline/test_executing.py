"""Whoever carries out the tasks of a generation, it comes to the same, and who gets lost costs nothing but time."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from specwright import executing
from specwright.cli import main
from specwright.dividing import Division
from specwright.installation import templates_root
from specwright.pipeline import produce, read
from specwright.planning import plan
from specwright.remembering import Recollection
from specwright.slicing import Slices
from specwright.sources import discover
from specwright.tasks import Task, carry_out

SPEC = """\
openapi: 3.1.0
info: {{title: Service {name}, version: "1"}}
paths:
  /{name}:
    post:
      operationId: Create{name}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/{name}'}}
            example: {{size: 7}}
      responses:
        "200":
          description: Created.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}
components:
  schemas:
    {name}:
      type: object
      properties:
        size: {{type: integer, maximum: 10, description: How large it is.}}
        inner: {{$ref: '#/components/schemas/Inner{name}'}}
    Inner{name}: {{type: object, properties: {{mode: {{type: string, enum: [fast, slow]}}}}}}
"""


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECWRIGHT_CACHE", "")
    folder = tmp_path / "specs"
    for number in range(12):
        service = folder / f"service{number // 3}"
        service.mkdir(parents=True, exist_ok=True)
        text = SPEC.format(name=f"Thing{number}")
        (service / f"thing{number}.yaml").write_text(text.replace("{number}", "1"), "utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def generate(specs: Path, output: str, *arguments: str) -> Result:
    where = str(specs.parent / output)
    given = ["generate", str(specs), "-o", where, "--package", "demo", *arguments]
    return CliRunner().invoke(main, given)


def tasks_of(specs: Path) -> list[Task]:
    package = read(discover([specs]), "demo", specs.parent)
    folders = [templates_root()]
    slices = Slices(package)
    recollection = Recollection(None, slices, folders, "")
    division = Division(package, folders, list(plan(package, folders)), recollection, slices)
    found: list[Task] = []
    for _, tasks in division.stages(2):
        for task in tasks:
            found.append(task)
            division.take_in(task, carry_out(task))
    return found


def test_a_task_that_went_over_the_wire_has_the_same_outcome(specs: Path) -> None:
    tasks = tasks_of(specs)
    assert len(tasks) > 10
    for task in tasks:
        assert carry_out(pickle.loads(pickle.dumps(task))) == carry_out(task)


def test_templates_of_the_user_travel_along(specs: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "docs" / "{language}" / "{service}").mkdir(parents=True)
    (own / "_parts.html.jinja").write_text((templates_root() / "_parts.html.jinja").read_text())
    package = read(discover([specs]), "demo", specs.parent)
    folders = [own, templates_root()]
    slices = Slices(package)
    recollection = Recollection(None, slices, folders, "")
    division = Division(package, folders, list(plan(package, folders)), recollection, slices)
    task = next(iter(division.of_services()))
    expected = carry_out(task)
    sent = pickle.dumps(task)
    (own / "_parts.html.jinja").unlink()
    arrived: Task = pickle.loads(sent)
    assert (arrived.templates.folders()[0] / "_parts.html.jinja").is_file()
    assert carry_out(arrived) == expected


@pytest.mark.parametrize("workers", [0, 2, 3])
def test_the_number_of_workers_does_not_show(specs: Path, workers: int) -> None:
    package = read(discover([specs]), "demo", specs.parent)
    assert produce(package, [templates_root()], workers=workers) == produce(
        package, [templates_root()]
    )


def test_any_executor_does(specs: Path) -> None:
    tasks = tasks_of(specs)
    with ThreadPoolExecutor(2) as threads:
        found = {
            id(task): outcome for task, outcome in executing.outcomes(threads, carry_out, tasks, 3)
        }
    assert all(found[id(task)] == carry_out(task) for task in tasks)


class Losing(Executor):
    """Loses every second task, and takes no more after some."""

    def __init__(self, most: int) -> None:
        self.count = 0
        self.most = most

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.count += 1
        if self.count > self.most:
            raise BrokenProcessPool("a process ended")
        if self.count % 2:
            future.set_exception(BrokenProcessPool("a process ended"))
        else:
            future.set_result(fn(*args, **kwargs))
        return future


@pytest.mark.parametrize("ahead", [1, 4, 20])
@pytest.mark.parametrize("most", [0, 5, 9])
def test_tasks_of_a_lost_process_are_carried_out_again(most: int, ahead: int) -> None:
    found = dict(executing.outcomes(Losing(most), lambda number: number * 2, range(9), ahead))
    assert found == {number: number * 2 for number in range(9)}


def test_a_task_is_made_when_its_turn_comes() -> None:
    made: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(50):
            made.append(number)
            yield number

    with ThreadPoolExecutor(2) as threads:
        for done, _ in enumerate(executing.outcomes(threads, abs, tasks(), 5)):
            assert len(made) <= done + 5 + 4
    assert len(made) == 50


def test_a_fault_in_a_task_is_told_with_its_place(specs: Path) -> None:
    spec = specs / "service1" / "thing4.yaml"
    rule = (
        "{id: small, rule: '!has(self.size) || self.size < 7', message: It is too large., description: Small.,"
        " x-zh: {message: 太大, description: 小}}"
    )
    text = spec.read_text("utf-8").replace(
        "type: object\n      properties:",
        f"type: object\n      x-validations: [{rule}]\n      properties:",
    )
    spec.write_text(text, "utf-8")
    told = [generate(specs, "out", "--workers", workers) for workers in ("0", "2")]
    assert all(each.exit_code == 1 for each in told)
    assert "thing4.yaml:" in told[0].output
    assert "'example' of CreateThing4" in told[0].output or "request example" in told[0].output
    assert told[0].output == told[1].output


def test_an_executor_that_is_not_known_is_refused(specs: Path) -> None:
    told = generate(specs, "out", "--executor", "ray://localhost:1")
    assert told.exit_code == 2
    assert "dask://HOST:PORT" in told.output


def test_without_the_extra_the_command_tells_how_to_install_it(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    told = generate(specs, "out", "--executor", "dask://localhost:1")
    assert told.exit_code == 2
    assert "pip install 'specwright[dask]'" in told.output


# ------------------------------------------------------------------ Dask


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def started(*arguments: str) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-m", *arguments], stdout=quiet, stderr=quiet)


@pytest.fixture
def cluster() -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers on loopback: the scheduler's address, and the workers."""
    pytest.importorskip("distributed", reason="distributed is not installed: no Dask cluster")
    port = free_port()
    where = ("--host", "127.0.0.1", "--no-dashboard")
    scheduler = started("distributed.cli.dask_scheduler", *where, "--port", str(port))
    alone = ("--nworkers", "1", "--nthreads", "1", "--no-nanny")
    address = f"tcp://127.0.0.1:{port}"
    workers = [started("distributed.cli.dask_worker", address, *alone, *where) for _ in range(2)]
    try:
        yield f"dask://127.0.0.1:{port}", workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def test_a_cluster_that_loses_a_worker_makes_the_same_bytes(
    specs: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    from distributed import Client

    address, workers = cluster
    assert generate(specs, "local", "--workers", "0").exit_code == 0
    with Client(address.replace("dask", "tcp"), timeout=30, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=30)
        busy = threading.Event()

        def kill_one_at_work() -> None:
            while not busy.is_set():
                done = sum(len(keys) for keys in client.has_what().values())
                if done or any(client.processing().values()):
                    os.kill(workers[0].pid, signal.SIGKILL)
                    busy.set()
                time.sleep(0.01)

        killer = threading.Thread(target=kill_one_at_work)
        killer.start()
        told = generate(specs, "remote", "--executor", address)
        killed = busy.is_set()
        busy.set()
        killer.join()
    assert told.exit_code == 0, told.output
    assert killed
    assert workers[0].wait(10) == -signal.SIGKILL
    assert tree(specs.parent / "remote") == tree(specs.parent / "local")


def test_a_scheduler_that_does_not_answer_is_told_soon(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="distributed is not installed: no Dask cluster")
    monkeypatch.setattr(executing, "_PATIENCE", 1)
    told = generate(specs, "out", "--executor", f"dask://127.0.0.1:{free_port()}")
    assert told.exit_code == 2
    assert "cannot be reached" in told.output
    assert not (specs.parent / "out").exists()
