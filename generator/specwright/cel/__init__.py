"""A compiler for CEL rules: parse, check, and write plain Python or JavaScript."""

from .checker import Checked, Mode, check, check_rule
from .errors import CelError
from .messages import Message, compile_message, joined_list, message_to_python
from .parser import parse
from .python import PythonCode, Trust, to_python
from .python_statements import PythonStatements, to_statements
from .schema_types import type_of_schema

__all__ = [
    "CelError",
    "Checked",
    "Message",
    "Mode",
    "PythonCode",
    "PythonStatements",
    "Trust",
    "check",
    "check_rule",
    "compile_message",
    "joined_list",
    "message_to_python",
    "parse",
    "to_python",
    "to_statements",
    "type_of_schema",
]
