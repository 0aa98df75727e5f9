"""Models: the annotations of pydantic fields, worked out by datamodel-code-generator.

It is fed a schema made from the IR, in which every name is an identifier that we allocated and no text, value or
pattern of the spec occurs: nothing untrusted reaches its templates, and ours print what it found out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import ir

_ROOT = "SpecwrightRoot"


def field_annotations(service: ir.Service) -> Mapping[tuple[str, str], str]:
    """The annotation of each field of *service*'s models, by class name and attribute."""
    if not service.models:
        return {}
    # datamodel-code-generator takes 0.3 s to import, which a run that renders no model need not pay.
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    types = get_data_model_types(DataModelType.PydanticV2BaseModel, PythonVersion.PY_311)
    parser = JsonSchemaParser(
        json.dumps(_schema(service)),
        data_model_type=types.data_model,
        data_model_root_type=types.root_model,
        data_model_field_type=types.field_model,
        data_type_manager_type=types.data_type_manager,
        dump_resolve_reference_action=types.dump_resolve_reference_action,
        target_python_version=PythonVersion.PY_311,
        use_union_operator=True,
        use_standard_collections=True,
        class_name=_ROOT,
        formatters=[],
    )
    parser.parse()
    wanted = {model.name for model in service.models}
    found = {
        (result.class_name, field.name): field.type_hint
        for result in parser.results
        if result.class_name in wanted
        for field in result.fields
        if field.name is not None
    }
    missing = {(m.name, p.python_name) for m in service.models for p in m.properties} - found.keys()
    if missing:
        raise RuntimeError(f"datamodel-code-generator lost or renamed {sorted(missing)}")
    return found


def _schema(service: ir.Service) -> dict[str, Any]:
    return {"$defs": {model.name: _model(service, model) for model in service.models}}


def _model(service: ir.Service, model: ir.Model) -> dict[str, Any]:
    return {
        "type": "object",
        "title": model.name,
        "properties": {member.python_name: _member(service, member) for member in model.properties},
        "required": [member.python_name for member in model.properties if member.required],
    }


def _member(service: ir.Service, member: ir.Property) -> dict[str, Any]:
    schema = _type(service, member.type)
    return {"anyOf": [schema, {"type": "null"}]} if member.nullable else schema


def _type(service: ir.Service, lowered: ir.Type) -> dict[str, Any]:
    aliases = {union.name for union in service.unions}
    if isinstance(lowered, ir.ModelType) and lowered.name not in aliases:
        return {"$ref": f"#/$defs/{lowered.name}"}
    if isinstance(lowered, (ir.ModelType, ir.LiteralType)):
        # Unions and enumerations are aliases that our own template defines.
        return {"customTypePath": f"models.{lowered.name}"}
    if isinstance(lowered, ir.ListType):
        return {"type": "array", "items": _type(service, lowered.item)}
    if isinstance(lowered, ir.MapType):
        return {"type": "object", "additionalProperties": _type(service, lowered.value)}
    if isinstance(lowered, ir.UnionType):
        return {"anyOf": [_type(service, option) for option in lowered.options]}
    names = {
        "str": "string",
        "int": "integer",
        "float": "number",
        "bool": "boolean",
        "None": "null",
    }
    return {"type": names[lowered.python]} if lowered.python in names else {}
