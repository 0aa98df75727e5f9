"""What the vendors show to work passes the specs: their pages' requests, the specs' own examples.

The pages of CreateVirtualNode and CreateContainerGroup print no whole request. Theirs are put
together from the example cells of the parameter tables, taking only cells that may stand side by
side: one way of probing, one volume type in a volume, a new EIP rather than a given one. Masked
cells (`****`, `XX`) are kept as printed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .documents import SCHEMAS, name_of, read, request_schema, spec_paths, validator, walk

EXAMPLES = Path(__file__).parent / "page_examples"

#: Each file of page_examples and the spec of the operation that it is a request of.
_SPECS = {
    "cs-create-cluster-dedicated.json": "aliyun/cs/CreateCluster.yaml",
    "cs-create-cluster-managed-flannel.json": "aliyun/cs/CreateCluster.yaml",
    "cs-create-cluster-managed-terway.json": "aliyun/cs/CreateCluster.yaml",
    "eci-create-container-group.json": "aliyun/eci/CreateContainerGroup.yaml",
    "eci-create-virtual-node.json": "aliyun/eci/CreateVirtualNode.yaml",
    "modelarts-create-node-pool.json": "huaweicloud/modelarts/CreateNodePool.yaml",
}
#: Characters by which a vendor hides a part of an example.
_MASKED = re.compile(r"\*\*|XX|xx")


def test_every_page_example_belongs_to_a_spec() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("*.json")) == sorted(_SPECS)


@pytest.mark.parametrize(("name", "spec"), sorted(_SPECS.items()))
def test_a_request_from_the_page_matches_the_request_schema(name: str, spec: str) -> None:
    path = SCHEMAS / spec
    request = json.loads((EXAMPLES / name).read_text("utf-8"))
    assert _faults(path, request_schema(path), request) == []


@pytest.mark.parametrize("path", spec_paths(), ids=name_of)
def test_an_example_of_a_body_matches_its_schema(path: Path) -> None:
    assert [
        f"{pointer}: {fault}"
        for pointer, schema, value in _body_examples(path)
        for fault in _faults(path, schema, value)
    ] == []


@pytest.mark.parametrize("path", spec_paths(), ids=name_of)
def test_an_example_or_default_of_a_schema_matches_it(path: Path) -> None:
    assert [
        f"{pointer}: {value!r}: {fault}"
        for pointer, value in _schema_examples(path)
        if not _MASKED.search(json.dumps(value))
        for fault in _faults(path, pointer, value)
    ] == []


def _faults(path: Path, pointer: str, value: Any) -> list[str]:
    errors = validator(path, pointer).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in errors]


def _body_examples(path: Path) -> Iterator[tuple[str, str, Any]]:
    """Each example of a body: its pointer, the pointer of the schema, the value."""
    for place in walk(read(path)):
        if place.kind == "example":
            media, _, _ = place.pointer.rpartition("/examples/")
            yield place.pointer, f"{media}/schema", place.value["value"]


def _schema_examples(path: Path) -> Iterator[tuple[str, Any]]:
    """Each example and default inside a schema, with the schema's pointer."""
    for place in walk(read(path)):
        if place.kind in ("component", "property", "schema"):
            for value in place.value.get("examples", ()):
                yield place.pointer, value
            if "default" in place.value:
                yield place.pointer, place.value["default"]
