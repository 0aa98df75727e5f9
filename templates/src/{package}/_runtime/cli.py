"""The command line of a generated package.

One module a sub-command, listed in `COMMANDS`; a command imports what it needs when it is run, so
that those that need only the standard library work without anything else installed. Results go to
standard output, everything else to standard error.

Exit codes: 0 done; 1 the request is at fault; 2 the command line or a setting is (an unknown name, a
file that cannot be read, missing credentials, a missing package); 3 the service answered with an
error; 4 no documented answer arrived (network, timeout, proxy); 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NoReturn

from .listing import PackageEntry, UnknownNameError
from .terminal import discard_rest, inert

__all__ = [
    "DONE",
    "FAULTY_CALL",
    "FAULTY_REQUEST",
    "NO_ANSWER",
    "REFUSED",
    "CommandError",
    "complain",
    "default_language",
    "main",
]

DONE, FAULTY_REQUEST, FAULTY_CALL, REFUSED, NO_ANSWER = range(5)
_INTERRUPTED = 130

_EXIT_CODES = """exit codes:
  0    done
  1    the request is at fault
  2    the command line or a setting is: an unknown name, a file that cannot be read, credentials
  3    the service answered with an error
  4    no documented answer arrived: network, timeout, proxy
  130  interrupted"""


class CommandError(Exception):
    """Ends a command. The text is for the user; `code` is the exit code."""

    def __init__(self, message: str, code: int = FAULTY_CALL) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Command:
    """A sub-command.

    Attributes:
        name: what it is called on the command line.
        help: what it does, in a line.
        module: the module beside this one that has `configure(parser, package)`, which adds its
            arguments, and `run(arguments, package) -> int`, which returns the exit code.
    """

    name: str
    help: str
    module: str


#: The sub-commands, in the order of the help text.
COMMANDS = (
    Command("validate", "check the requests in files, and show what is wrong", "cli_validate"),
    Command("call", "call an operation with a request from a file", "cli_call"),
    Command("fake", "run a fake cloud on this machine, for tests", "cli_fake"),
)


def default_language() -> str:
    """The language of messages that the environment asks for: "zh" or "en"."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return "zh" if os.environ[name].casefold().startswith("zh") else "en"
    return "en"


def complain(text: str) -> None:
    """Print *text*, which may quote what others wrote, to the standard error."""
    print(inert(text), file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    """Quotes what was given, such as the names of files, without effect on the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(inert(message))


def _command_of(argv: Sequence[str]) -> Command | None:
    return next((c for c in COMMANDS if argv and argv[0] == c.name), None)


def _parser(package: PackageEntry, argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog=package.name,
        description=f"The operations of {package.name} on the command line.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    wanted = _command_of(argv)
    for command in COMMANDS:
        added = commands.add_parser(
            command.name,
            help=command.help,
            description=f"{command.help[0].upper()}{command.help[1:]}.",
            epilog=_EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if command is wanted:
            _module(command).configure(added, package)
    return parser


def _module(command: Command) -> Any:
    return import_module(f".{command.module}", __package__)


def main(package: PackageEntry, argv: Sequence[str] | None = None) -> int:
    """Carry out a command line, without the program's name, and return the exit code."""
    given = sys.argv[1:] if argv is None else list(argv)
    _prepare_streams()
    try:
        code = _carry_out(package, given)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        discard_rest(sys.stdout)
        return DONE
    except OSError as error:
        discard_rest(sys.stdout)
        try:
            complain(f"{package.name}: the output cannot be written: {error.strerror or error}")
        except OSError:
            discard_rest(sys.stderr)
        return FAULTY_CALL
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _carry_out(package: PackageEntry, given: Sequence[str]) -> int:
    command = _command_of(given)
    try:
        arguments = _parser(package, given).parse_args(given)
        code: int = _module(command).run(arguments, package) if command else FAULTY_CALL
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else FAULTY_CALL
    except (CommandError, UnknownNameError) as error:
        complain(f"{package.name}: {error}")
        return error.code if isinstance(error, CommandError) else FAULTY_CALL
    return code


def _prepare_streams() -> None:
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Whoever closed it wants to read nothing.
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        # A console that lacks a character must not hide an answer.
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
