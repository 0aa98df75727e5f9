"""Validator of the schema put_pet."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from golden_families._runtime.validation import Program
from ._shared import PROGRAM as shared_program
from ._shared import accepts_pet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from golden_families._runtime.violations import Violation

__all__ = [
    "check_put_pet",
    "is_valid_put_pet",
    "validate_put_pet",
]

# fmt: off


def accepts_put_pet(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["body"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "put_pet", "body")
        left += 1
    else:
        if not accepts_pet(value):
            if context is None:
                return False
            context.doubt(place, "put_pet", "body", value)
    if not left:
        return True
    if "petId" in data:
        if type(data["petId"]) is not str:
            if context is None:
                return False
            context.records.append((place, "put_pet", "petId", "type", data["petId"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "put_pet")


def accepts_put_pet_pet_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_demo_paths_pets_pet_id_put_request_body_content_application_json_schema(
    data: Any
) -> bool:
    if not accepts_pet(data):
        return False
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "put_pet": (
        "#/$defs/PutPetRequest",
        (
            ("type", "object"),
            ("required", "body"),
            (
                "properties",
                (
                    ("petId", "PutPet.petId"),
                    (
                        "body",
                        "demo.paths./pets/{petId}.put.requestBody.content.application/json.schema",
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "PutPet.petId": ("#/$defs/PutPet.petId", (("type", "string"),)),
    "demo.paths./pets/{petId}.put.requestBody.content.application/json.schema": (
        "#/$defs/demo.paths.~1pets~1{petId}.put.requestBody.content.application~1json.schema",
        "Pet",
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "put_pet": accepts_put_pet,
        "PutPet.petId": accepts_put_pet_pet_id,
        "demo.paths./pets/{petId}.put.requestBody.content.application/json.schema": accepts_demo_paths_pets_pet_id_put_request_body_content_application_json_schema,
    },
    shared=shared_program,
    docs="demo/PutPet",
    tellers=("put_pet",),
)


def is_valid_put_pet(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_put_pet(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("put_pet", request)


def validate_put_pet(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_put_pet(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("put_pet", request, allow_unknown)


def check_put_pet(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_put_pet(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("put_pet", request, allow_unknown)
