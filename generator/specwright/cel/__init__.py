"""A compiler for CEL rules: parse, check, and write plain Python or JavaScript."""

from .checker import Checked, Mode, check, check_rule
from .errors import CelError
from .parser import parse
from .python import PythonCode, Trust, to_python

__all__ = [
    "CelError",
    "Checked",
    "Mode",
    "PythonCode",
    "Trust",
    "check",
    "check_rule",
    "parse",
    "to_python",
]
