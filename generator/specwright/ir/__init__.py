"""The intermediate representation: what the generator knows about an API once the YAML is left behind.

Everything is frozen, plain and free of names in dispute: Python names are allocated, references are resolved, and
nothing here needs the documents. Templates read these classes and nothing else. Texts are untrusted; only the
filters of `rendering` turn them into output.

The classes here, with what their docstrings say, are the contract that templates of other projects build upon.
`CONTRACT` is its version: the first number changes when a name goes or changes its meaning, the second when one comes.
"""

from __future__ import annotations

from .operations import (
    Authorization,
    Body,
    BodyMember,
    BodyOutline,
    Change,
    ErrorCode,
    ErrorEntry,
    Example,
    ExternalDocs,
    Header,
    Link,
    Operation,
    Paging,
    Parameter,
    Part,
    Protocol,
    ReplyKind,
    Response,
    SchemeKind,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
)
from .releases import RELEASE_LEVELS, Release, ReleasedChange, ReleaseLevel
from .schemas import (
    Alias,
    Enumeration,
    EnumValue,
    Limits,
    ListType,
    LiteralType,
    MapType,
    Model,
    ModelType,
    Named,
    Property,
    Rule,
    ScalarType,
    Severity,
    Type,
    Union,
    UnionType,
    leaves_of,
    named_by,
    named_in,
    names_in,
)
from .services import ModelGroup, Package, Section, Service, schemas_uri
from .texts import NO_TEXT, Source, SourceKind, Text, shown

#: Version of the contract with templates.
CONTRACT = (2, 1)

__all__ = [
    "CONTRACT",
    "NO_TEXT",
    "RELEASE_LEVELS",
    "Alias",
    "Authorization",
    "Body",
    "BodyMember",
    "BodyOutline",
    "Change",
    "EnumValue",
    "Enumeration",
    "ErrorCode",
    "ErrorEntry",
    "Example",
    "ExternalDocs",
    "Header",
    "Limits",
    "Link",
    "ListType",
    "LiteralType",
    "MapType",
    "Model",
    "ModelGroup",
    "ModelType",
    "Named",
    "Operation",
    "Package",
    "Paging",
    "Parameter",
    "Part",
    "Property",
    "Protocol",
    "Release",
    "ReleaseLevel",
    "ReleasedChange",
    "ReplyKind",
    "Response",
    "Rule",
    "ScalarType",
    "SchemeKind",
    "Section",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Service",
    "Severity",
    "Source",
    "SourceKind",
    "Tag",
    "Text",
    "Type",
    "Union",
    "UnionType",
    "leaves_of",
    "named_by",
    "named_in",
    "names_in",
    "schemas_uri",
    "shown",
]
