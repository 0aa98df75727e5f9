"""Names: from the names of a spec to identifiers of Python, without collisions and without surprises."""

from __future__ import annotations

import keyword
import re
import unicodedata

from .errors import InputError
from .resolving import Spot

_WORD = re.compile(
    r"[A-Za-z][0-9]+[a-z](?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_A-Za-z]+"
)
#: Names that pydantic's BaseModel claims, and builtins that annotations of a class body use.
_RESERVED_ATTRIBUTES = frozenset(
    """construct copy dict from_orm json model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
    bool float int list object str wire secret self to_request""".split()
)


def words(name: str) -> list[str]:
    """The words of *name*: split at case changes, digits' ends and everything that is no letter or digit."""
    return _WORD.findall(unicodedata.normalize("NFKC", name))


def snake_case(name: str) -> str:
    """*name* as a Python attribute, e.g. `VSwitchId` → `v_switch_id`, `os.modelarts/id` → `os_modelarts_id`."""
    parts = [part.lower() for part in words(name)]
    joined = "_".join(_join_digits(parts)) or "value"
    return _legal(joined)


def camel_case(name: str) -> str:
    """*name* as a Python class, e.g. `InvalidParameter.CPU.Memory` → `InvalidParameterCPUMemory`."""
    joined = "".join(part[0].upper() + part[1:] for part in words(name)) or "Value"
    return _legal(joined, prefix="N")


def _join_digits(parts: list[str]) -> list[str]:
    joined: list[str] = []
    for part in parts:
        if part.isdigit() and joined:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _legal(name: str, prefix: str = "n") -> str:
    name = unicodedata.normalize("NFKC", name)
    if not name.isidentifier():
        name = f"{prefix}{name}" if f"{prefix}{name}".isidentifier() else "value"
    if keyword.iskeyword(name) or name.startswith("__"):
        name = f"{name.strip('_')}_"
    return name


class Scope:
    """One namespace of the output: hands out names and refuses collisions.

    Args:
        what: what lives here, for messages, e.g. "class of cloudnodes.aliyun.eci".
        reserved: names that generated code itself uses there.
    """

    def __init__(self, what: str, reserved: frozenset[str] = frozenset()) -> None:
        self._what = what
        self._reserved = reserved
        self._taken: dict[str, Spot] = {}

    def allocate(self, name: str, spot: Spot) -> str:
        """*name* for what stands at *spot*; a trailing underscore is added to a reserved name.

        Raises:
            InputError: another spot has that name already.
        """
        if name in self._reserved or keyword.iskeyword(name):
            name += "_"
        other = self._taken.setdefault(name, spot)
        if other.key != spot.key:
            taken = other.location
            raise InputError(
                [
                    spot.problem(
                        f"becomes the {self._what} {name!r}, which {taken} ({taken.pointer}) is already",
                        "give one of the two another x-name",
                    )
                ]
            )
        return name


def attribute_scope(owner: str) -> Scope:
    """The scope of the attributes of the model *owner*."""
    return Scope(f"attribute of {owner}", _RESERVED_ATTRIBUTES)
