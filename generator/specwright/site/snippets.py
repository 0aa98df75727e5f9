"""Snippets: calls of an operation that a reader can copy and run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import ir
from ..naming import argument_name
from ..rendering import identifier, literal
from .trees import Parameter

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


@dataclass(frozen=True, slots=True)
class Call:
    """What a call of an operation passes.

    Attributes:
        client: the arguments of the client's constructor, by their names in Python.
        arguments: the path parameters, which the method takes by keyword.
        request: the request, without these.
    """

    client: Mapping[str, Any]
    arguments: Mapping[str, Any]
    request: Any


def example_call(
    service: ir.Service, operation: ir.Operation, parameters: Sequence[Parameter]
) -> Call:
    """The call that the first example of *operation* makes."""
    request = operation.request_examples[0].value if operation.request_examples else {}
    given = dict(request) if isinstance(request, Mapping) else {}
    arguments: dict[str, Any] = {}
    for parameter in operation.parameters:
        member = parameter.property
        if member.name in given or parameter.client_parameter or not member.required:
            continue
        if parameter.location == "path":
            arguments[member.python_name] = _example(member)
        else:
            given[member.name] = _example(member)
    outside = {parameter.property.name for parameter in operation.parameters}
    for row in parameters:
        in_body = row.first.name not in outside
        if in_body and row.first.required and not operation.request_examples:
            given.setdefault(row.first.name, _example(row.first))
    named = _client_arguments(service, operation, parameters, given)
    client = {argument_name(name): value for name, value in named}
    return Call(client, arguments, given)


def _client_arguments(
    service: ir.Service,
    operation: ir.Operation,
    parameters: Sequence[Parameter],
    given: Mapping[str, Any],
) -> Iterator[tuple[str, Any]]:
    variables = {variable.name: variable.default for variable in operation.server.variables}
    members = {p.first.client_parameter: p.first for p in parameters if p.first.client_parameter}
    members |= {p.client_parameter: p.property for p in operation.parameters if p.client_parameter}
    for name in service.client_parameters:
        if name in members and members[name].name in given:
            yield name, given[members[name].name]
        elif name in variables:
            yield name, variables[name]
        elif name in members:
            yield name, _example(members[name])


def _example(member: ir.Property) -> Any:
    if member.examples:
        return member.examples[0]
    if member.has_default:
        return member.default
    if member.item is not None and member.item.values and isinstance(member.type, ir.ListType):
        return [member.item.values[0].value]
    return member.values[0].value if member.values else _placeholder(member.type, member.name)


def _placeholder(lowered: ir.Type, name: str) -> Any:
    """A value of the type *lowered*; a text is the *name* of what it stands for."""
    if isinstance(lowered, ir.ListType):
        return [_placeholder(lowered.item, name)]
    if isinstance(lowered, ir.MapType):
        return {}
    if isinstance(lowered, ir.ScalarType):
        return {"int": 1, "float": 1.0, "bool": True}.get(lowered.python, name)
    return name


def python(package: str, service: ir.Service, operation: ir.Operation, call: Call) -> Snippet:
    """The call with the sync client."""
    name = service.key[-1]
    lines = [
        import_line(package, service),
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
        "import asyncio",
        "",
        import_line(package, service),
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


def import_line(package: str, service: ir.Service) -> str:
    """The import statement for the module of *service*."""
    parent = ".".join((package, *service.key[:-1]))
    return f"from {parent} import {service.key[-1]}"


def keywords(values: Mapping[str, Any]) -> str:
    """*values* as keyword arguments of a Python call."""
    return ", ".join(f"{identifier(name)}={literal(value)}" for name, value in values.items())


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
    """*value* as a Python literal, over several lines where one is too short."""
    flat = str(literal(value))
    if not isinstance(value, (dict, list)) or not value or len(flat) + indent <= _LINE_LENGTH:
        return flat
    inner = " " * (indent + 4)
    if isinstance(value, dict):
        items = [f"{literal(key)}: {laid_out(each, indent + 4)}" for key, each in value.items()]
        opening, closing = "{}"
    else:
        items = [laid_out(each, indent + 4) for each in value]
        opening, closing = "[]"
    body = "".join(f"{inner}{item},\n" for item in items)
    return f"{opening}\n{body}{' ' * indent}{closing}"
