"""Snippets: calls of an operation that a reader can copy and run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from .. import ir
from ..rendering import identifier, literal
from .calls import Call

_LINE_LENGTH = 88
_NOTHING = ir.Text()


@dataclass(frozen=True, slots=True)
class Snippet:
    """Code that calls an operation.

    Attributes:
        kind: "python", "async", "curl" or "cli".
        title: its name for the reader.
        language: what it is written in, for highlighting.
        text: the code, without a line break at its end.
        note: what the reader needs to run it.
    """

    kind: str
    title: ir.Text
    language: str
    text: str
    note: ir.Text = _NOTHING


def python(package: str, service: ir.Service, operation: ir.Operation, call: Call) -> Snippet:
    """The call with the sync client."""
    name = service.key[-1]
    lines = [
        *imports(call, import_line(package, service)),
        "",
        f"client = {name}.Client({keywords(call.client)})",
        f"reply = client.{operation.name}({_arguments(operation, call, 0)})",
        "print(reply)",
    ]
    return Snippet("python", ir.Text("Python", "Python"), "python", "\n".join(lines))


def asynchronous(package: str, service: ir.Service, operation: ir.Operation, call: Call) -> Snippet:
    """The call with the async client."""
    name = service.key[-1]
    lines = [
        *imports(call, import_line(package, service), standard=("import asyncio",)),
        "",
        "",
        "async def main() -> None:",
        f"    async with {name}.AsyncClient({keywords(call.client)}) as client:",
        f"        reply = await client.{operation.name}({_arguments(operation, call, 8)})",
        "        print(reply)",
        "",
        "",
        "asyncio.run(main())",
    ]
    title = ir.Text("Python, async", "Python（异步）")
    return Snippet("async", title, "python", "\n".join(lines))


def received(package: str, service: ir.Service, operation: ir.Operation) -> Snippet:
    """How what the service sends is checked, and read, by who receives it."""
    name = service.key[-1]
    lines = [
        import_line(package, service),
        "",
        f"violations = {name}.validate_{operation.name}(received)",
        "for violation in violations:",
        "    print(violation.path, violation.message)",
    ]
    if isinstance(operation.request, ir.ModelType):
        lines.append(f"message = {name}.{operation.request.name}.model_validate(received)")
    return Snippet("python", ir.Text("Python", "Python"), "python", "\n".join(lines))


def imports(call: Call, *own: str, standard: Sequence[str] = ()) -> list[str]:
    """The lines that import what *call* needs besides what the lines *own* and *standard* do."""
    above = [*standard, *(["from pathlib import Path"] if call.has_files else [])]
    return [*above, *([""] if above else []), *own]


def import_line(package: str, service: ir.Service) -> str:
    """The import statement for the module of *service*."""
    parent = ".".join((package, *service.key[:-1]))
    return f"from {parent} import {service.key[-1]}"


def keywords(values: Mapping[str, Any]) -> str:
    """*values* as keyword arguments of a Python call."""
    return ", ".join(f"{identifier(name)}={_flat(value)}" for name, value in values.items())


def _arguments(operation: ir.Operation, call: Call, indent: int) -> str:
    if not operation.request_schema:
        return ""
    named = keywords(call.arguments)
    request = laid_out(call.request, indent + 4)
    if not named and "\n" not in request:
        return request
    pad = " " * (indent + 4)
    lines = [f"{pad}{request}"] + [f"{pad}{named}"] * bool(named)
    return "\n" + "".join(f"{line},\n" for line in lines) + " " * indent


def laid_out(value: Any, indent: int) -> str:
    """*value* as Python, over several lines where one is too short; a path is one of `pathlib`."""
    flat = _flat(value)
    if not isinstance(value, (Mapping, list)) or not value or len(flat) + indent <= _LINE_LENGTH:
        return flat
    inner = " " * (indent + 4)
    if isinstance(value, Mapping):
        items = [f"{literal(key)}: {laid_out(each, indent + 4)}" for key, each in value.items()]
        opening, closing = "{}"
    else:
        items = [laid_out(each, indent + 4) for each in value]
        opening, closing = "[]"
    body = "".join(f"{inner}{item},\n" for item in items)
    return f"{opening}\n{body}{' ' * indent}{closing}"


def _flat(value: Any) -> str:
    """*value* as Python on one line."""
    if isinstance(value, PurePath):
        return f"Path({literal(str(value))})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {_flat(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flat, value)) + "]"
    return str(literal(value))
