"""Models: the annotations of pydantic fields, worked out by datamodel-code-generator.

It is fed a schema made from the IR in which every class, alias and field has a neutral name (`Type0`, `field0`):
nothing untrusted reaches its templates, and it has no name to improve upon. Our template prints what it found out, with
our own names put back. Thousands of fields have a few dozen forms, and only these are asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from . import ir
from .remembering import Findings

#: Lists in lists and maps in maps that an annotation tells apart; what lies deeper is any object.
_DEEPEST = 60
_NEUTRAL = re.compile(r"\bType(\d+)\b")


def field_annotations(service: ir.Service, findings: Findings) -> Mapping[tuple[str, str], str]:
    """The annotation of each field of *service*'s models, by class name and attribute.

    Args:
        service: the service.
        findings: those of earlier runs.
    """
    fields = {
        (model.name, member.python_name): _Field(member)
        for model in service.models
        for member in model.properties
    }
    forms = sorted({field.form for field in fields.values()})
    hints = findings.find_all(forms, _hints)
    return {place: field.restore(hints[field.form]) for place, field in fields.items()}


def _hints(forms: list[str]) -> list[str]:
    """The annotation of a field of each of the *forms*."""
    # datamodel-code-generator takes 0.3 s to import, which a run that renders no model need not pay.
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    types = get_data_model_types(DataModelType.PydanticV2BaseModel, PythonVersion.PY_311)
    parser = JsonSchemaParser(
        json.dumps(_schema(forms)),
        data_model_type=types.data_model,
        data_model_root_type=types.root_model,
        data_model_field_type=types.field_model,
        data_type_manager_type=types.data_type_manager,
        dump_resolve_reference_action=types.dump_resolve_reference_action,
        target_python_version=PythonVersion.PY_311,
        use_union_operator=True,
        use_standard_collections=True,
        formatters=[],
    )
    parser.parse()
    hints = {
        field.name: field.type_hint
        for result in parser.results
        if result.class_name == "Fields"
        for field in result.fields
    }
    return [hints[f"field{index}"] for index in range(len(forms))]


def _schema(forms: list[str]) -> dict[str, Any]:
    """The JSON Schema of a class with a field of each of the *forms*."""
    members = [json.loads(form) for form in forms]
    return {
        "$defs": {
            "Fields": {
                "type": "object",
                "properties": {f"field{at}": member for at, (_, member) in enumerate(members)},
                "required": [f"field{at}" for at, (needed, _) in enumerate(members) if needed],
            }
        }
    }


class _Field:
    """A field, apart from its name and those of the types that it refers to.

    Attributes:
        form: as JSON, whether it must be there, and its schema, in which types are numbered.
    """

    def __init__(self, member: ir.Property) -> None:
        self._names: dict[str, int] = {}
        schema = self._type(member.type)
        if member.conditional and schema:
            schema = {"anyOf": [schema, {}]}
        if member.nullable:
            schema = {"anyOf": [schema, {"type": "null"}]}
        self.form = json.dumps([not member.may_be_absent, schema])

    def restore(self, hint: str) -> str:
        """The annotation *hint* with the service's own names."""
        names = list(self._names)
        return _NEUTRAL.sub(lambda match: names[int(match[1])], hint)

    def _type(self, lowered: ir.Type, depth: int = 0) -> dict[str, Any]:
        if depth > _DEEPEST:
            return {}
        if isinstance(lowered, (ir.ModelType, ir.LiteralType)):
            # Our own templates define the classes and aliases.
            number = self._names.setdefault(lowered.name, len(self._names))
            return {"customTypePath": f"models.Type{number}"}
        if isinstance(lowered, ir.ListType):
            array = {"type": "array", "items": self._type(lowered.item, depth + 1)}
            return {"anyOf": [array, {}]} if lowered.inferred else array
        if isinstance(lowered, ir.MapType):
            return {"type": "object", "additionalProperties": self._type(lowered.value, depth + 1)}
        if isinstance(lowered, ir.UnionType):
            return {"anyOf": [self._type(option, depth + 1) for option in lowered.options]}
        if lowered.python == "Binary":
            return {"customTypePath": "models.Binary"}
        if lowered.python == "float":
            # An integer is sent and read as it is, whatever its size.
            return {"anyOf": [{"type": "integer"}, {"type": "number"}]}
        names = {
            "str": "string",
            "int": "integer",
            "bool": "boolean",
            "None": "null",
        }
        return {"type": names[lowered.python]} if lowered.python in names else {}
