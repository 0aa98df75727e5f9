"""Mutated specs: whatever is done to a good one, it is generated from or refused at a place, and never trips the tool.

`SPECWRIGHT_MUTATIONS` says how many mutations to try, `SPECWRIGHT_SEED` which.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specwright import checking, loading
from specwright.errors import InputError
from specwright.loading import parse
from tests.conftest import REPOSITORY
from tests.hostile import running
from tests.hostile.mutating import KEYWORDS, ODD_VALUES, StructureMutator, mutate_bytes

MUTATIONS = int(os.environ.get("SPECWRIGHT_MUTATIONS", "120"))
SEED = int(os.environ.get("SPECWRIGHT_SEED", "1"))
#: No mutation may take longer, in seconds.
PATIENCE = 60
SPECS = sorted(
    [
        *(REPOSITORY / "tests" / "golden").glob("*/spec/*.yaml"),
        *(REPOSITORY / "tests" / "hostile").glob("*.yaml"),
    ]
)
DOCUMENTS = [parse(path.name, path.read_text("utf-8")) for path in SPECS]


@contextmanager
def patience(what: bytes) -> Iterator[None]:
    """Give up on what hangs."""

    def give_up(*arguments: object) -> None:
        raise TimeoutError(what[:2000])

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def try_out(folder: Path, name: str, data: bytes, other: bytes, *, closely: bool) -> bool:
    """Generate from *data* and look at it in every other way; whether it was good."""
    spec, neighbour = folder / name, folder / "other.yaml"
    spec.write_bytes(data)
    neighbour.write_bytes(other)
    # What was read and found is kept, which is of no use where nothing comes twice.
    loading._known.clear()
    checking._checked.clear()
    with patience(data):
        made = running.generated(spec, lambda path: closely or path.startswith("src/"))
        running.look_at(spec, neighbour)
    return not isinstance(made, InputError)


def test_mutated_structures_are_generated_from_or_refused(tmp_path: Path) -> None:
    choices = random.Random(SEED)
    mutator = StructureMutator(choices, DOCUMENTS)
    good = 0
    for number in range(MUTATIONS):
        index = choices.randrange(len(DOCUMENTS))
        data = running.as_json(mutator.mutate(DOCUMENTS[index]))
        other = SPECS[index].read_bytes()
        good += try_out(tmp_path, "spec.json", data, other, closely=number % 8 == 0)
    assert 0 < good < MUTATIONS


def test_mutated_bytes_are_generated_from_or_refused(tmp_path: Path) -> None:
    choices = random.Random(SEED)
    for _ in range(MUTATIONS // 3):
        text = choices.choice(SPECS).read_bytes()
        data = mutate_bytes(choices, text)
        try_out(tmp_path, "spec.yaml", data, text, closely=False)


@pytest.mark.parametrize("name", ["aliyun/cs", "aliyun/eci", "huaweicloud/modelarts"])
def test_mutations_of_large_specs_are_read_or_refused(name: str, tmp_path: Path) -> None:
    """Several files that refer to each other: one of them is mutated, and the whole read."""
    choices = random.Random(SEED)
    folder = REPOSITORY / "schemas" / name
    texts = {path.name: path.read_bytes() for path in sorted(folder.glob("*.yaml"))}
    documents = {path: parse(path, text.decode("utf-8")) for path, text in texts.items()}
    mutator = StructureMutator(choices, [*documents.values(), *DOCUMENTS])
    for path, text in texts.items():
        (tmp_path / path).write_bytes(text)
    for _ in range(max(1, MUTATIONS // 40)):
        path = choices.choice(sorted(documents))
        # YAML is a superset of JSON: the file keeps the name that others call it by.
        data = running.as_json(mutator.mutate(documents[path]))
        (tmp_path / path).write_bytes(data)
        with patience(data):
            package = running.package_of(tmp_path)
        assert package is not None
        (tmp_path / path).write_bytes(texts[path])


JSON = st.recursive(
    st.sampled_from([value for value in ODD_VALUES if not isinstance(value, (dict, list))])
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYWORDS) | st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
SCHEMAS = st.recursive(
    st.sampled_from(
        [
            {},
            True,
            False,
            {"type": "string"},
            {"type": ["integer", "null"]},
            {"enum": ["a", 1, None]},
        ]
        + [{"$ref": f"#/components/schemas/{name}"} for name in ("Thing", "Other")]
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "array", "string", ["object", "null"]]),
            "properties": st.dictionaries(
                st.sampled_from(["a", "b", "class", ""]), inner, max_size=3
            ),
            "items": inner,
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "additionalProperties": inner,
            "patternProperties": st.dictionaries(st.just("^x"), inner, max_size=1),
            "allOf": st.lists(inner, min_size=1, max_size=2),
            "oneOf": st.lists(inner, min_size=1, max_size=3),
            "anyOf": st.lists(inner, min_size=1, max_size=2),
            "not": inner,
            "if": inner,
            "then": inner,
            "required": st.lists(st.sampled_from(["a", "b"]), unique=True, max_size=2),
            "default": JSON,
            "const": JSON,
            "enum": st.lists(JSON, min_size=1, max_size=3),
            "examples": st.lists(JSON, max_size=2),
            "discriminator": st.just({"propertyName": "a"}),
            "nullable": st.booleans(),
            "x-name": st.sampled_from(["Thing", "str", "class_", "X"]),
        },
    ),
    max_leaves=8,
)
BOUNDED = settings(
    max_examples=max(10, MUTATIONS // 4),
    deadline=None,
    derandomize="SPECWRIGHT_MUTATIONS" not in os.environ,
    suppress_health_check=list(HealthCheck),
    database=None,
)


def document_with(thing: Any, other: Any, reply: Any, parameter: Any) -> Any:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Demo", "version": "1"},
        "paths": {
            "/things/{id}": {
                "post": {
                    "operationId": "CreateThing",
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                        },
                        {"name": "q", "in": "query", "schema": parameter},
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        }
                    },
                    "responses": {
                        "200": {
                            "description": "x",
                            "content": {"application/json": {"schema": reply}},
                        }
                    },
                }
            }
        },
        "components": {"schemas": {"Thing": thing, "Other": other}},
    }


@BOUNDED
@given(thing=SCHEMAS, other=SCHEMAS, reply=SCHEMAS, parameter=SCHEMAS)
def test_any_schemas_are_generated_from_or_refused(
    tmp_path_factory: pytest.TempPathFactory, thing: Any, other: Any, reply: Any, parameter: Any
) -> None:
    data = running.as_json(document_with(thing, other, reply, parameter))
    folder = tmp_path_factory.getbasetemp()
    try_out(folder, "schemas.json", data, data, closely=False)


@BOUNDED
@given(value=JSON)
def test_any_json_is_refused(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    folder = tmp_path_factory.getbasetemp()
    good = SPECS[0].read_bytes()
    assert not try_out(folder, "any.json", running.as_json(value), good, closely=False)


@BOUNDED
@given(data=st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8")))
def test_any_bytes_are_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    for name in ("any.yaml", "any.json"):
        assert not try_out(folder, name, data, SPECS[0].read_bytes(), closely=False)
