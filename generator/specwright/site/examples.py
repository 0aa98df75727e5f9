"""Examples: those of requests and replies are held against the rules of the spec before a page shows them.

Whether they fit their schemas is for the rule `example-valid` of lint to say: many documents have examples that do not,
and no less of the API can be generated for that.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from types import CodeType
from typing import Any

from .. import ir, pointers
from ..errors import InputError, Location, Problem
from ..validation import SchemaError, ValidatorModule, compile_schema

_Validate = Callable[[Any], list[Any]]
_DOCUMENT = "specwright:document"
#: What rules are annotated with is not imported.
_POSTPONED = "from __future__ import annotations"


def check(
    package: ir.Package,
    service: ir.Service,
    operation: ir.Operation,
    modules: Mapping[str, ValidatorModule],
    documents: Mapping[str, Any],
) -> None:
    """Hold every example of *operation* against its cross-field rules (x-validations).

    Args:
        package: what the operation belongs to.
        service: its service.
        operation: the operation.
        modules: the compiled validators of the service.
        documents: the essence of its OpenAPI documents.

    Raises:
        InputError: an example breaks a rule.
    """
    found = [*_requests(operation, modules, package.name), *_replies(documents, operation)]
    if found:
        uri, _, pointer = operation.request_schema.partition("#")
        pointer = pointers.from_fragment(pointer)
        location = package.locate(uri, pointer) if uri else Location("/".join(service.key))
        raise InputError(
            Problem(location, f"{what} of {operation.id} is not valid: {fault}")
            for what, fault in found
        )


def _requests(
    operation: ir.Operation, modules: Mapping[str, ValidatorModule], package: str
) -> Iterator[tuple[str, str]]:
    if not operation.request_examples or operation.name not in modules:
        return
    validate = _validator(modules, operation.name, package)
    for example in operation.request_examples:
        for violation in validate(example.value):
            if _is_broken_rule(violation):
                yield f"the request example {example.name!r}", str(violation)


def _validator(modules: Mapping[str, ValidatorModule], name: str, package: str) -> _Validate:
    """The validator of the operation *name*: its tables and rules, since step one is not worth compiling here."""
    module = modules[name]
    shared = modules.get(module.data.shared)
    if not (module.data.rules or (shared and shared.data.rules)):
        return _nothing
    below = _program(shared, None, package) if shared else None
    program = _program(module, below, package)
    return lambda request: list(program.violations(module.data.unit, request, False))


def _nothing(_: Any) -> list[Any]:
    return []


def _program(module: ValidatorModule, shared: Any, package: str) -> Any:
    kind = import_module("specwright.runtime.validation").Program
    data = module.data
    rules = _rules(module, package) if data.rules else ()
    return kind(data.units, {}, shared=shared, docs=data.docs, secrets=data.secrets, rules=rules)


def _rules(module: ValidatorModule, package: str) -> tuple[Callable[..., Any], ...]:
    """The functions of the rules of *module*, run on the runtime that ships with the tool."""

    def load(wanted: str, *rest: Any) -> Any:
        prefix = f"{package}._runtime."
        if wanted.startswith(prefix):
            return import_module(f"specwright.runtime.{wanted.removeprefix(prefix)}")
        return __import__(wanted, *rest)

    namespace: dict[str, Any] = {
        "__name__": f"specwright.examples.{module.name}",
        "__builtins__": {**vars(builtins), "__import__": load},
    }
    own = [line for line in module.imports if not line.startswith("from ._")]
    source = "\n".join([_POSTPONED, *own, *module.constants, *module.rule_texts.values()])
    exec(_compiled(source, f"<rules of {module.name}>"), namespace)
    return tuple(namespace[name] for name in module.rule_texts)


@lru_cache(maxsize=32)
def _compiled(source: str, name: str) -> CodeType:
    """The code of *source*: a process that watches finds most rules as they were."""
    return compile(source, name, "exec")


def _replies(documents: Mapping[str, Any], operation: ir.Operation) -> Iterator[tuple[str, str]]:
    for response in operation.responses:
        # What errors are like, no rule of ours says.
        for example in response.examples if response.read else ():
            for message in _faults_of_reply(documents, operation, response, example):
                yield f"the reply example {example.name!r}", message


def _faults_of_reply(
    documents: Mapping[str, Any],
    operation: ir.Operation,
    response: ir.Response,
    example: ir.Example,
) -> list[str]:
    for document in documents.values():
        pointer = _schema_pointer(document, operation, response.status)
        if pointer is None:
            continue
        if not _has_rules(document, pointer):
            return []
        try:
            validator = compile_schema({"$ref": f"{_DOCUMENT}#{pointer}"}, {_DOCUMENT: document})
        except SchemaError:
            # Replies are read tolerantly: what the compiler refuses in a request is no fault here.
            return []
        found = validator.validate(example.value, allow_unknown=True)
        return [str(violation) for violation in found if _is_broken_rule(violation)]
    return []


def _has_rules(document: Any, pointer: str) -> bool:
    """Whether the schema at *pointer*, or one that it refers to, has rules; few documents have any."""
    pending: list[Any] = [pointers.resolve(document, pointer)]
    seen: set[str] = set()
    while pending:
        current = pending.pop()
        if isinstance(current, Mapping):
            if "x-validations" in current:
                return True
            pending.extend(current.values())
        elif isinstance(current, list):
            pending.extend(current)
        elif isinstance(current, str) and current.startswith("#/") and current not in seen:
            seen.add(current)
            followed = _follow(document, pointers.from_fragment(current[1:]))
            pending.extend([followed[1]] if followed is not None else [])
    return False


def _is_broken_rule(violation: Any) -> bool:
    return bool(violation.keyword == "x-validations" and violation.severity == "error")


def _schema_pointer(document: Any, operation: ir.Operation, status: str) -> str | None:
    """Where in *document* the schema of the JSON answer stands, None where there is none."""
    at = ["paths", operation.path, operation.method.lower(), "responses", status]
    answer = _follow(document, pointers.join("", *at))
    if answer is None:
        return None
    pointer, value = answer
    for media, described in value.get("content", {}).items():
        if "json" in media and "schema" in described:
            return pointers.join(pointer, "content", media, "schema")
    return None


def _follow(document: Any, pointer: str) -> tuple[str, Any] | None:
    """What stands at *pointer*, through references, with its own pointer; None for nothing."""
    for _ in range(8):
        try:
            value: Any = pointers.resolve(document, pointer)
        except LookupError:
            return None
        if not isinstance(value, Mapping) or "$ref" not in value:
            return (pointer, value) if isinstance(value, Mapping) else None
        pointer = pointers.from_fragment(value["$ref"].removeprefix("#"))
    return None
