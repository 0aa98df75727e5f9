"""A new spec generates and lints without a finding, whatever it is called."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from specwright.cli import main
from specwright.linting import lint
from specwright.linting.reporting import render
from specwright.sources import discover
from tests.conftest import generate_tree


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(arguments))
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("protocol", ["rest", "aliyun-rpc", "aliyun-roa", "huaweicloud"])
def test_a_new_spec_generates_and_has_no_findings(protocol: str, tmp_path: Path) -> None:
    code, output, errors = run(
        "new", "acme/box_office", "SellTicket", "--protocol", protocol, "--into", str(tmp_path)
    )
    assert code == 0, errors
    assert "SellTicket.yaml" in output
    report = lint(discover([tmp_path]), tmp_path)
    assert not report.findings, render(report, "text")
    files = generate_tree(tmp_path, "acme")
    assert "src/acme/acme/box_office/client.py" in files
    (schema,) = (
        path for path in files if path.endswith("jsonschema/acme/box_office/SellTicket.json")
    )
    assert json.loads(files[schema])


def test_two_operations_of_one_service_live_together(tmp_path: Path) -> None:
    for operation in ("SellTicket", "ReturnTicket"):
        assert run("new", "box", operation, "--into", str(tmp_path))[0] == 0
    assert "src/acme/box/client.py" in generate_tree(tmp_path, "acme")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    run("new", "box", "SellTicket", "--into", str(tmp_path))
    (tmp_path / "box" / "SellTicket.yaml").write_text("mine")
    code, _, errors = run("new", "box", "SellTicket", "--into", str(tmp_path))
    assert code == 2
    assert "exists" in errors
    assert (tmp_path / "box" / "SellTicket.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    "arguments",
    [
        ("../box", "SellTicket"),
        ("/box", "SellTicket"),
        ("Box", "SellTicket"),
        ("box", "sell ticket"),
        ("box", "SellTicket", "--protocol", "soap"),
    ],
)
def test_names_that_cannot_be_used_are_told(arguments: tuple[str, ...], tmp_path: Path) -> None:
    code, _, errors = run("new", *arguments, "--into", str(tmp_path))
    assert code == 2
    assert "Traceback" not in errors
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_for_the_shell(shell: str) -> None:
    code, output, _ = run("completion", shell)
    assert code == 0
    assert "_SPECWRIGHT_COMPLETE" in output


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("specwright li", "plain,lint"),
        ("specwright lint --fi", "plain,--fix"),
        ("specwright lint --explain secret", "plain,secret-marked"),
        ("specwright explain default-in", "plain,default-in-enum"),
        ("specwright diff --format mark", "plain,markdown"),
    ],
)
def test_commands_options_and_rules_are_completed(words: str, completed: str) -> None:
    environment = {
        "_SPECWRIGHT_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    result = CliRunner().invoke(main, [], env=environment, prog_name="specwright")
    assert result.stdout.splitlines() == [completed]


def commands(group: click.Group, name: str = "specwright") -> Iterator[tuple[str, click.Command]]:
    yield name, group
    for key, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {key}")
        else:
            yield f"{name} {key}", command


@pytest.mark.parametrize(("name", "command"), list(commands(main)), ids=lambda v: str(v))
def test_help_has_examples_that_can_be_parsed(name: str, command: click.Command) -> None:
    if isinstance(command, click.Group) and command is not main:
        return
    examples = re.findall(r"^ +(specwright .*?)(?: [|>].*)?$", command.help or "", re.MULTILINE)
    assert examples
    for example in examples:
        words = shlex.split(example)[1:]
        found: click.Command = main
        while isinstance(found, click.Group):
            found = found.commands[words.pop(0)]
        # Its options are known; whether its files are there is no question of the example.
        found.make_parser(click.Context(found)).parse_args(words)
