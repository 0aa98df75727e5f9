"""Validating the values that a spec itself holds: examples, defaults, the values of enumerations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

from ..resolving import Spot
from ..validation.ecma import PatternError
from ..validation.patterns import catastrophic, compile_pattern
from .circles import has_circle
from .context import Context


class Instances:
    """Validates values against schemas of the specs, with the reference implementation in Python.

    Args:
        context: the documents.
    """

    def __init__(self, context: Context) -> None:
        # jsonschema takes 0.1 s to import, which a run of other rules need not pay.
        from referencing import Registry
        from referencing.jsonschema import DRAFT202012

        resources = [
            (document.path.as_uri(), DRAFT202012.create_resource(document.value))
            for document in context.documents
        ]
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resources(resources)
        # No value can be judged by a schema that is made of itself.
        self._circular = has_circle(context)

    def errors(self, schema: Spot, value: Any) -> Iterator[Any]:
        """The errors (of the jsonschema library) that *value* has against *schema*, the innermost of each."""
        from jsonschema.exceptions import best_match
        from referencing.exceptions import Unresolvable

        if self._circular:
            return
        reference = f"{schema.document.path.as_uri()}#{quote(schema.pointer)}"
        validator = _validator_class()({"$ref": reference}, registry=self._registry)
        try:
            for error in validator.iter_errors(value):
                yield best_match([error]) or error
        except (Unresolvable, re.error):
            # A broken reference or expression is told as such.
            return


@cache
def _validator_class() -> Any:
    from jsonschema import Draft202012Validator, validators

    extend: Any = validators.extend
    return extend(Draft202012Validator, {"pattern": _pattern})


def _pattern(validator: Any, pattern: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """The keyword `pattern` as ECMA-262 defines it; one that might take for ever decides nothing."""
    from jsonschema import ValidationError

    if not isinstance(instance, str) or not isinstance(pattern, str):
        return
    try:
        compiled = compile_pattern(pattern)
    except (PatternError, OverflowError, RecursionError):
        return
    if not catastrophic(compiled) and not re.search(compiled.python, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")
