"""Models: the annotations of pydantic fields, worked out by datamodel-code-generator.

It is fed a schema made from the IR in which every class, alias and field has a neutral name (`Class0`, `Alias0`,
`field0`): nothing untrusted reaches its templates, and it has no name to improve upon. Our template prints what it
found out, with our own names put back.
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
_NEUTRAL = re.compile(r"\b(?:Class|Alias)\d+\b")


def field_annotations(service: ir.Service, findings: Findings) -> Mapping[tuple[str, str], str]:
    """The annotation of each field of *service*'s models, by class name and attribute.

    Args:
        service: the service.
        findings: those of earlier runs.
    """
    if not service.models:
        return {}
    neutral = _Neutral(service)
    schema = json.dumps(neutral.schema())
    hints = findings.find("annotations", schema, lambda: _hints(schema))
    return {
        (model.name, member.python_name): neutral.restore(
            hints[neutral.classes[model.name]][f"field{index}"]
        )
        for model in service.models
        for index, member in enumerate(model.properties)
    }


def _hints(schema: str) -> dict[str, dict[str, str]]:
    """The annotations of the fields of the classes of *schema*."""
    # datamodel-code-generator takes 0.3 s to import, which a run that renders no model need not pay.
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    types = get_data_model_types(DataModelType.PydanticV2BaseModel, PythonVersion.PY_311)
    parser = JsonSchemaParser(
        schema,
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
    return {
        result.class_name: {
            field.name: field.type_hint for field in result.fields if field.name is not None
        }
        for result in parser.results
    }


class _Neutral:
    """The models of a service under neutral names."""

    def __init__(self, service: ir.Service) -> None:
        self._service = service
        aliases = [alias.name for alias in service.unions] + [
            alias.name for alias in service.enumerations
        ]
        self.classes = {model.name: f"Class{index}" for index, model in enumerate(service.models)}
        self._aliases = {name: f"Alias{index}" for index, name in enumerate(aliases)}
        self._names = {
            neutral: name for name, neutral in (*self.classes.items(), *self._aliases.items())
        }

    def schema(self) -> dict[str, Any]:
        """The JSON Schema to work on."""
        return {
            "$defs": {
                self.classes[model.name]: self._model(model) for model in self._service.models
            }
        }

    def restore(self, hint: str) -> str:
        """The annotation *hint* with the service's own names."""
        return _NEUTRAL.sub(lambda match: self._names[match.group()], hint)

    def _model(self, model: ir.Model) -> dict[str, Any]:
        numbered = list(enumerate(model.properties))
        return {
            "type": "object",
            "properties": {f"field{index}": self._member(member) for index, member in numbered},
            "required": [f"field{index}" for index, member in numbered if not member.may_be_absent],
        }

    def _member(self, member: ir.Property) -> dict[str, Any]:
        schema = self._type(member.type)
        return {"anyOf": [schema, {"type": "null"}]} if member.nullable else schema

    def _type(self, lowered: ir.Type, depth: int = 0) -> dict[str, Any]:
        if depth > _DEEPEST:
            return {}
        if isinstance(lowered, (ir.ModelType, ir.LiteralType)):
            # Unions and enumerations are aliases that our own template defines.
            if lowered.name in self._aliases:
                return {"customTypePath": f"models.{self._aliases[lowered.name]}"}
            return {"$ref": f"#/$defs/{self.classes[lowered.name]}"}
        if isinstance(lowered, ir.ListType):
            return {"type": "array", "items": self._type(lowered.item, depth + 1)}
        if isinstance(lowered, ir.MapType):
            return {"type": "object", "additionalProperties": self._type(lowered.value, depth + 1)}
        if isinstance(lowered, ir.UnionType):
            return {"anyOf": [self._type(option, depth + 1) for option in lowered.options]}
        if lowered.python == "Binary":
            return {"customTypePath": "models.Binary"}
        names = {
            "str": "string",
            "int": "integer",
            "float": "number",
            "bool": "boolean",
            "None": "null",
        }
        return {"type": names[lowered.python]} if lowered.python in names else {}
