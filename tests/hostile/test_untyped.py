"""Schemas that say what the items of an array are, and not that only arrays may come: as JSON Schema reads them."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.hostile.test_advisories import import_everything, members, spec

ITEMS = {"items": members(size={"type": "integer"})}
OTHERS: tuple[object, ...] = ({"size": "x"}, "text", 5, True, [{"size": 1}], [])


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Any:
    member = members(sizes=ITEMS, deep={"type": "object", "additionalProperties": ITEMS})
    responses = {
        str(200 + index): {
            "description": "Done",
            "content": {"application/json": {"schema": schema}},
        }
        for index, schema in enumerate((ITEMS, member))
    }
    document = spec(member, operation={"responses": responses})
    return import_everything(tmp_path_factory.mktemp("untyped"), document, "untyped")


@pytest.mark.parametrize("value", OTHERS)
def test_the_model_takes_what_the_validator_takes(models: Any, value: Any) -> None:
    validate = importlib.import_module("untyped.demo").validate_create_thing
    for request in ({"sizes": value}, {"deep": {"a": value}}):
        assert validate(request) == []
        assert models.Thing.model_validate(request).to_request() == request


def test_items_are_still_read_as_what_they_are(models: Any) -> None:
    read = models.Thing.model_validate({"sizes": [{"size": 1}], "deep": {"a": [{"size": 2}]}})
    assert (read.sizes[0].size, read.deep["a"][0].size) == (1, 2)
    validate = importlib.import_module("untyped.demo").validate_create_thing
    assert [each.path for each in validate({"sizes": [{"size": "x"}]})] == ["/sizes/0/size"]


@pytest.mark.parametrize("value", OTHERS)
def test_a_reply_may_be_anything_as_well(models: Any, value: Any) -> None:
    runtime = importlib.import_module("untyped._runtime.models")
    replies = importlib.import_module("untyped.demo._replies")
    names = [name for name in vars(replies) if name.startswith("CreateThingResponse")]
    arrays = [getattr(replies, name) for name in names if "list" in str(getattr(replies, name))]
    assert arrays
    for kind in arrays:
        assert runtime.adapter(kind).validate_python(value) is not None
