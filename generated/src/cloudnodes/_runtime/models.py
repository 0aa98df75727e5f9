"""The bases of generated models: documented names on the wire, snake_case in Python."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic import Field as field
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .files import Binary
from .wire import is_array, is_object

__all__ = [
    "NULLABLE",
    "Binary",
    "OpenRequestModel",
    "ReplyModel",
    "RequestModel",
    "adapter",
    "chosen_by",
    "dumped",
    "field",
    "first_fault",
    "member",
    "read",
    "secret",
    "wire",
]

#: The annotation of a field of which null is one of the values: given, it is sent.
NULLABLE: Final = "nullable"

#: The context of what is read without converting values, for unions in which a value chooses.
_UNCHANGED: Final = "unchanged"


def wire(name: str) -> Any:
    """The annotation of a field that is called *name* on the wire."""
    return Field(validation_alias=name, serialization_alias=name)


def secret(name: str) -> Any:
    """The annotation of a field that is called *name* on the wire and whose value no text may show."""
    return Field(validation_alias=name, serialization_alias=name, repr=False)


class chosen_by:
    """The annotation of a union in which the member that is called *name* on the wire chooses.

    Each model is built by itself: that of a union in which all models hold the union again would be too deep.

    Args:
        name: the member.
        choices: values of it, and the model that each of them chooses.
        fallback: the model for any other value and for none, or a union of them; None where that is an error.
    """

    def __init__(
        self, name: str, choices: tuple[tuple[str | int, Any], ...], fallback: Any
    ) -> None:
        self._name = name
        # To Python true is 1, to JSON it is not.
        self._models = {(type(value), value): model for value, model in choices}
        self._fallback = fallback

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self._validate)

    def _validate(self, value: Any, info: ValidationInfo) -> Any:
        chosen = member(value, self._name)
        is_value = isinstance(chosen, (str, int))
        model = self._models.get((type(chosen), chosen)) if is_value else None
        if model is None and self._fallback is None:
            allowed = ", ".join(str(value) for _, value in self._models)
            raise PydanticCustomError(
                "discriminator",
                "{name} must be one of: {allowed}",
                {"name": self._name, "allowed": allowed},
            )
        strict = True if info.context == _UNCHANGED else None
        return adapter(model or self._fallback).validate_python(
            value, strict=strict, context=info.context, by_name=False
        )


def member(value: Any, name: str) -> Any:
    """The member of *value*, a mapping or a model, that is called *name* on the wire; None where it has none."""
    if is_object(value):
        return value.get(name)
    if not isinstance(value, BaseModel):
        return None
    for attribute, told in _fields(type(value)).items():
        if told.serialization_alias == name:
            return getattr(value, attribute)
    return (value.model_extra or {}).get(name)


def _fields(kind: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields of a model by attribute."""
    # Until then, those of a class that was only read inside of another one may lack what is said of them.
    kind.model_rebuild()
    return kind.model_fields


def dumped(model: Any, mode: Literal["python", "json"]) -> Any:
    """What was given for *model*, with the documented names; None only where the service takes null."""
    if not isinstance(model, BaseModel):
        return model.model_dump(mode=mode, by_alias=True, exclude_unset=True, exclude_none=True)
    plain = model.model_dump(mode=mode, by_alias=True, exclude_unset=True)
    _leave_out_nulls(model, plain)
    return plain


def _leave_out_nulls(value: Any, plain: Any) -> None:
    """Take None out of *plain*, which *value* was dumped to, where a model there does not take null."""
    if isinstance(value, BaseModel) and is_object(plain):
        fields = _fields(type(value))
        for attribute in value.model_fields_set:
            told = fields.get(attribute)
            name = told.serialization_alias or attribute if told else attribute
            item = getattr(value, attribute)
            if item is not None:
                _leave_out_nulls(item, plain.get(name))
            elif NULLABLE not in told.metadata if told else not isinstance(value, RequestModel):
                cast("dict[str, Any]", plain).pop(name, None)
    elif is_object(value) and is_object(plain):
        for name, item in value.items():
            _leave_out_nulls(item, plain.get(name))
    elif is_array(value) and is_array(plain):
        for item, each in zip(value, plain, strict=False):
            _leave_out_nulls(item, each)


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """What reads replies of a type that is no model."""
    return TypeAdapter(kind)


class _Model(BaseModel):
    """What is given by keyword, under Python names or the documented ones, or read, under the latter alone.

    In what is read, a member that is spelt like an attribute is another one.
    """

    model_config = ConfigDict(
        validate_by_name=True, validate_by_alias=True, protected_namespaces=()
    )

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        options.setdefault("by_name", False)
        return super().model_validate(obj, **options)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        options.setdefault("by_name", False)
        return super().model_validate_json(json_data, **options)


def read(kind: Any, body: bytes) -> Any:
    """The JSON *body* as *kind*, a model or another type.

    No value is changed, but for whole numbers that are written as fractions, unless the body is documented otherwise:
    then what can be converted is.

    Raises:
        ValueError: it is no JSON, or not of that kind.
    """
    reader = adapter(kind)
    try:
        return reader.validate_json(body, strict=True, context=_UNCHANGED, by_name=False)
    except ValidationError as error:
        is_malformed = error.error_count() == 1 and error.errors()[0]["type"] == "json_invalid"
    try:
        document = json.loads(body, parse_float=_number, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    try:
        return reader.validate_python(document, strict=True, context=_UNCHANGED, by_name=False)
    except (ValueError, RecursionError):
        if not is_malformed:
            return reader.validate_json(body, by_name=False)
    # Pydantic reads neither a byte order mark, nor UTF-16, nor half of a pair of surrogates, all of which may come
    # (RFC 8259, sections 8.1 and 8.2).
    return reader.validate_python(document, by_name=False)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def first_fault(error: ValueError) -> tuple[tuple[int | str, ...], str] | None:
    """Where a model found its first fault, alternatives of unions among the steps, and what it wants there."""
    if not isinstance(error, ValidationError):
        return None
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return first["loc"], first["msg"]


def _number(text: str) -> int | float:
    """The number that is written as a fraction or with an exponent: to JSON Schema, 1.0 is an integer."""
    number = float(text)
    return int(number) if number.is_integer() else number


class RequestModel(_Model):
    """What is sent: unknown members are refused, values are not converted.

    Members may be given as keywords by their Python names or by the documented ones. Limits and rules are checked by
    the validator of the operation, which names all that is wrong at once.
    """

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _without_absent(cls, given: Any) -> Any:
        """What is *given* without null where that says that nothing is, so that a union prefers who takes null."""
        if not is_object(given) or all(item is not None for item in given.values()):
            return given
        absent = {
            told.serialization_alias
            for told in _fields(cls).values()
            if not told.is_required() and NULLABLE not in told.metadata
        }
        return {
            name: item for name, item in given.items() if item is not None or name not in absent
        }

    def to_request(self) -> dict[str, Any]:
        """The request with the documented names, without the members that were never set.

        None is left out as well where the service does not take null.
        """
        request: dict[str, Any] = dumped(self, "json")
        return request


class OpenRequestModel(RequestModel):
    """What is sent where the service takes members beyond the documented ones."""

    model_config = ConfigDict(extra="allow")


class ReplyModel(_Model):
    """What is read: unknown members are kept in `model_extra`."""

    model_config = ConfigDict(extra="allow")
