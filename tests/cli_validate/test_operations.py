"""Which operation a document's request is for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Validate

WRONG = {"Name": "UPPER"}


@pytest.mark.parametrize(
    "name", ["shop.PlaceOrder", "shop/place-order", "SHOP.PLACE_ORDER", "shop.place_order"]
)
def test_a_flag_names_the_operation(validate: Validate, name: str) -> None:
    assert "/Name (shop.PlaceOrder)" in validate("--operation", name, stdin=json.dumps(WRONG)).out


def test_the_service_may_be_left_out_where_one_operation_has_the_name(validate: Validate) -> None:
    assert validate("-o", "StartJob", stdin='{"operation": "start"}').code == 0
    found = validate("-o", "PlaceOrder", stdin="{}")
    assert found.code == 2
    assert "more than one operation: depot.PlaceOrder, shop.PlaceOrder" in found.err


def test_a_wrong_flag_names_the_nearest_operation(validate: Validate) -> None:
    for wrong, right in [("shop.PlaceOder", "shop.PlaceOrder"), ("StartJop", "StartJob")]:
        found = validate("-o", wrong, stdin="{}")
        assert (found.code, found.out) == (2, "")
        assert f"did you mean {right}?" in found.err
    assert "there are: depot.PlaceOrder, depot.GetLatest" in validate("-o", "x", stdin="{}").err


def test_a_header_beside_the_members_is_no_part_of_the_request(validate: Validate) -> None:
    assert validate(stdin='{"operation": "shop.PlaceOrder", "Name": "a"}').code == 0
    assert validate(stdin="operation: depot.PlaceOrder\nShelf: 1\n").code == 0


def test_a_header_may_stand_above_the_request(validate: Validate) -> None:
    found = validate(stdin="operation: shop.PlaceOrder\nrequest:\n  Name: A\n")
    assert "<stdin>:3:9\n" in found.out
    assert "at: /Name (" in found.out
    assert "at: /Name (" in validate(stdin="operation: shop.PlaceOrder\nrequest: {}\n").out


def test_the_header_goes_before_the_flag(validate: Validate) -> None:
    text = "operation: depot.PlaceOrder\nShelf: 1\n---\nName: a\n"
    assert validate("-o", "shop.PlaceOrder", stdin=text).code == 0


def test_a_member_called_operation_is_one_where_the_flag_says_what_the_request_is(
    validate: Validate,
) -> None:
    assert validate("-o", "shop.StartJob", stdin='{"operation": "stop", "request": "x"}').code == 0
    wrapped = '{"operation": "shop.StartJob", "request": {"operation": "stop"}}'
    assert validate(stdin=wrapped).code == 0


def test_a_wrong_header_is_shown_where_it_stands(validate: Validate) -> None:
    found = validate(stdin="Name: a\noperation: shop.PlaceOrdr\n")
    assert found.code == 1
    assert found.out.startswith("error[operation]: there is no operation 'shop.PlaceOrdr'\n")
    assert " --> <stdin>:2:12\n" in found.out
    assert "= help: did you mean shop.PlaceOrder?" in found.out
    assert "不存在操作" in validate("--lang", "zh", stdin="operation: shop.PlaceOrdr").out


def test_a_document_without_operation_is_told_what_there_is(validate: Validate) -> None:
    for text in ("Name: a\n", '{"operation": 5}', "[1]", "12"):
        found = validate(stdin=text)
        assert found.code == 1
        assert "give --operation" in found.out
        assert "shop.StartJob" in found.out


def test_an_operation_without_a_request_takes_anything(validate: Validate) -> None:
    assert validate("-o", "GetLatest", stdin="{}").code == 0


def test_unknown_members_pass_on_request(validate: Validate) -> None:
    text = '{"operation": "shop.PlaceOrder", "Name": "a", "Newer": 1}'
    assert validate(stdin=text).code == 1
    assert validate("--allow-unknown", stdin=text).code == 0


def test_warnings_fail_when_strict(validate: Validate) -> None:
    text = '{"operation": "shop.PlaceOrder", "Name": "a", "Colour": "blue"}'
    found = validate(stdin=text)
    assert found.code == 0
    assert found.out.startswith("warning[x-extensible-enum]")
    assert found.out.endswith("1 warning\n")
    assert validate("--strict", stdin=text).code == 1


def test_a_file_that_cannot_be_read_does_not_keep_others_from_being_validated(
    validate: Validate,
) -> None:
    Path("bad.json").write_text('{"operation": "shop.PlaceOrder"}', "utf-8")
    found = validate("gone.json", "bad.json", ".", "nul\0.json")
    assert found.code == 2
    assert "cli_shop: gone.json: No such file or directory\n" in found.err
    assert "cli_shop: .: Is a directory\n" in found.err
    assert "bad.json:1:1\n" in found.out
    assert found.out.endswith("4 files, 1 document: 1 error, 3 files not read\n")


def test_a_wrong_option_is_a_wrong_call(validate: Validate) -> None:
    assert validate("--format", "xml").code == 2
    assert validate("--help").code == 0
