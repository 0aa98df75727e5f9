"""The bases of generated models: documented names on the wire, snake_case in Python."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic import Field as field
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .files import Binary
from .wire import is_object

__all__ = [
    "Binary",
    "OpenRequestModel",
    "ReplyModel",
    "RequestModel",
    "adapter",
    "chosen_by",
    "field",
    "member",
    "secret",
    "wire",
]


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

    def __init__(self, name: str, choices: tuple[tuple[str, Any], ...], fallback: Any) -> None:
        self._name = name
        self._models = dict(choices)
        self._fallback = fallback

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._validate)

    def _validate(self, value: Any) -> Any:
        chosen = member(value, self._name)
        model = self._models.get(chosen) if isinstance(chosen, str) else None
        if model is None and self._fallback is None:
            allowed = ", ".join(self._models)
            raise PydanticCustomError(
                "discriminator",
                "{name} must be one of: {allowed}",
                {"name": self._name, "allowed": allowed},
            )
        return adapter(model or self._fallback).validate_python(value)


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


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """What reads replies of a type that is no model."""
    return TypeAdapter(kind)


class RequestModel(BaseModel):
    """What is sent: unknown members are refused, values are not converted.

    Members may be given by their Python names or by the documented ones. Limits and rules are checked by the
    validator of the operation, which names all that is wrong at once.
    """

    model_config = ConfigDict(
        populate_by_name=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    def to_request(self) -> dict[str, Any]:
        """The request with the documented names, without the members that were never set."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class OpenRequestModel(RequestModel):
    """What is sent where the service takes members beyond the documented ones."""

    model_config = ConfigDict(extra="allow")


class ReplyModel(BaseModel):
    """What is read: unknown members are kept in `model_extra`."""

    model_config = ConfigDict(populate_by_name=True, extra="allow", protected_namespaces=())
