"""Whether `specwright lint` judges the examples of a document as jsonschema-rs does.

    python benchmarks/examples.py DOCUMENT

Prints one JSON object: how many examples are valid, reported by the rule example-valid, or not checked because nothing,
or what is no schema, says what they should be; and the failures: where the two do not agree.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from specwright import depth, structure
from specwright.gathering import load_all
from specwright.linting import rule
from specwright.linting.context import Context
from specwright.loading import Document
from specwright.resolving import Spot, Workspace
from specwright.sources import discover


def examples(context: Context, document: Document) -> Iterator[tuple[Spot | None, Spot | None]]:
    """Every example with the schema that it is one of; None for either that is not there to be looked at."""
    for place in structure.walk(document.value):
        if not isinstance(place.value, dict):
            continue
        spot = Spot(document, place.pointer, place.value)
        if place.kind == "schema":
            schema: Spot | None = spot
            listed = place.value.get("examples")
            if isinstance(listed, list):
                yield from ((spot, spot.child("examples", number)) for number in range(len(listed)))
        elif place.kind in ("mediaType", "parameter", "header"):
            schema = spot.child("schema") if "schema" in place.value else None
            for name in place.value.get("examples") or ():
                target = context.follow(spot.child("examples", name))
                value = target.value if target is not None else None
                if target is not None and isinstance(value, dict) and "value" in value:
                    yield schema, target.child("value")
                else:
                    yield schema, None
        else:
            continue
        if "example" in place.value:
            yield schema, spot.child("example")


class Judge:
    """jsonschema-rs, for the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._uri = document.path.as_uri()
        self._registry = jsonschema_rs.Registry([(self._uri, document.value)])
        self._known: dict[str, Any] = {}

    def accepts(self, schema: Spot, value: Any) -> bool:
        if schema.pointer not in self._known:
            reference = {"$ref": f"{self._uri}#{quote(schema.pointer)}"}
            made = jsonschema_rs.Draft202012Validator(reference, registry=self._registry)
            self._known[schema.pointer] = made
        return bool(self._known[schema.pointer].is_valid(value))


def check(file: Path) -> dict[str, Any]:
    """What becomes of the examples of *file*."""
    found = discover([file])
    workspace = Workspace(found[0].root, file.parent)
    load_all(workspace, [each.path for each in found])
    context = Context(workspace, {})
    with depth.bounded(file.name):
        faults = list(rule("example-valid").check(context))
    reported = {(fault.spot.document.path, fault.spot.pointer) for fault in faults}
    counts: Counter[str] = Counter()
    failures = []
    for document in context.documents:
        judge = Judge(document)
        pointers = sorted(pointer for path, pointer in reported if path == document.path)
        accepted: dict[str, bool] = {}
        for schema, example in examples(context, document):
            if schema is None or example is None:
                counts["without schema" if schema is None else "elsewhere"] += 1
                continue
            try:
                verdict = judge.accepts(schema, example.value)
            except (ValueError, jsonschema_rs.ReferencingError):
                counts["schema at fault"] += 1
                continue
            # Several schemas may share one example.
            accepted[example.pointer] = verdict and accepted.get(example.pointer, True)
        for pointer, valid in accepted.items():
            told = any(_within(each, pointer) for each in pointers)
            counts["reported" if told else "valid"] += 1
            if valid is told:
                said = "reported" if told else "let through"
                failures.append(f"wrongly {said}: {pointer}"[:300])
    return {**counts, "failures": failures}


def _within(pointer: str, whole: str) -> bool:
    return pointer == whole or pointer.startswith(f"{whole}/")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("document", type=Path)
    json.dump(check(parser.parse_args().document.resolve()), sys.stdout)


if __name__ == "__main__":
    main()
