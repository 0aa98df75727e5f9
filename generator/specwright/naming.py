"""Names: from the names of a spec to identifiers of Python, without collisions and without surprises."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import chain, count, islice

from .errors import InputError
from .pointers import split
from .resolving import Spot

#: A word. Some are written in capitals that do not tell words; and abbreviations have plurals, such as "IDs".
_WORD = re.compile(
    r"OAuth|IPv[46]|GraphQL|(?:i|mac)OS(?![a-z])|[A-Z]{2,}s(?![a-z])"
    r"|[A-Za-z][0-9]+[a-z](?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_A-Za-z]+"
)
#: What a character that is not of ASCII is like, by its category in Unicode; and a letter without case.
_LIKE = {"Lu": "A", "Lt": "A", "Ll": "a", "Nd": "0"}
_CASELESS = "\N{HIRAGANA LETTER A}"
#: A sign before a number tells it from the same number without.
_SIGN = re.compile(r"\A[-+](?=[0-9])")
#: What tells the key of something read from the key of the same thing sent.
_REPLY = "#reply"
#: Components whose schemas have no names of their own.
_SHARED = frozenset({"parameters", "requestBodies", "responses"})
#: Names that pydantic's BaseModel claims, and builtins that annotations of a class body use.
_RESERVED_ATTRIBUTES = frozenset(
    """construct copy dict from_orm json model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
    bool float int list object str wire secret self to_request""".split()
)

#: Arguments that the constructor of every generated client has.
_CONSTRUCTOR_NAMES = frozenset(
    """self credentials base_url timeout retry validate allow_unknown hooks http_client proxy verify
    endpoint sources sleep""".split()
)


def words(name: str) -> list[str]:
    """The words of *name*: split at case changes, digits' ends and everything that is no letter or digit."""
    spelled = _SIGN.sub(_said, unicodedata.normalize("NFKC", name))
    if spelled.isascii():
        return _WORD.findall(spelled)
    return [spelled[found.start() : found.end()] for found in _WORD.finditer(_likened(spelled))]


def _likened(name: str) -> str:
    """*name* with an ASCII character of its kind for each: letters with two cases end words as those of ASCII do."""
    likened = ""
    for character in name:
        kind = unicodedata.category(character)
        if character.isascii():
            likened += character
        elif kind[0] == "M":
            # A mark belongs to what it stands on.
            likened += likened[-1:] or "-"
        else:
            likened += _LIKE.get(kind, _CASELESS if kind[0] == "L" else "-")
    return likened


def _said(sign: re.Match[str]) -> str:
    return "plus " if sign[0] == "+" else "minus "


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


def argument_name(name: str) -> str:
    """The argument of a client's constructor that gives the server variable or client parameter *name*."""
    argument = snake_case(name)
    return f"{argument}_" if argument in _CONSTRUCTOR_NAMES else argument


def numbered(name: str, separator: str = "") -> Iterator[str]:
    """*name*, and then *name* with 2, 3, … at its end, for when others have it already."""
    yield name
    between = separator or ("_" if name[-1:].isdigit() else "")
    yield from (f"{name}{between}{number}" for number in count(2))


class Scope:
    """One namespace of the output: hands out names, each to one place of the spec only.

    Args:
        what: what lives here, for messages, e.g. "class of cloudnodes.aliyun.eci".
        reserved: names that generated code itself uses there.
        separator: what stands between a name and the number that tells it from another.
        alike: what two names must not have in common, such as their capitals.
    """

    def __init__(
        self,
        what: str,
        reserved: frozenset[str] = frozenset(),
        separator: str = "",
        alike: Callable[[str], str] = str,
    ) -> None:
        self._what = what
        self._reserved = reserved
        self._separator = separator
        self._alike = alike
        self._taken: dict[str, Spot] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._kept: dict[str, tuple[str, str]] = {}
        # For each name, those with a number that nobody was given or refused yet.
        self._numbered: dict[str, Iterator[str]] = {}

    def keep(self, name: str, spot: Spot) -> None:
        """Keep *name* for what stands at *spot*, even if others ask for it sooner; the first to do so has it."""
        self._kept.setdefault(name, spot.key)

    def allocate(self, name: str, spot: Spot, wanted: str = "") -> str:
        """A name for what stands at *spot*: always the same, and nobody else's.

        Args:
            name: what it is called unless that is taken; then it gets a number, in the order of the spec.
            spot: the place.
            wanted: the name that the spec itself demands (x-name), "" when it demands none.

        Raises:
            InputError: another spot has the name that is *wanted*.
        """
        key = _key(spot)
        if key in self._names:
            return self._names[key]
        if wanted:
            found = self._legal(wanted)
            self._refuse(found, spot)
        else:
            candidates = chain([name], self._numbered.setdefault(name, self._later(name)))
            found = next(each for each in map(self._legal, candidates) if self._is_free(each, spot))
        self._taken[self._alike(found)] = spot
        self._names[key] = found
        return found

    def _later(self, name: str) -> Iterator[str]:
        return islice(numbered(name, self._separator), 1, None)

    def _legal(self, name: str) -> str:
        return f"{name}_" if name in self._reserved or keyword.iskeyword(name) else name

    def _is_free(self, name: str, spot: Spot) -> bool:
        kept = self._kept.get(name)
        file, pointer = _key(spot)
        mine = kept is None or kept == (file, pointer.removesuffix(_REPLY))
        return mine and self._alike(name) not in self._taken

    def _refuse(self, name: str, spot: Spot) -> None:
        other = self._taken.get(self._alike(name))
        if other is not None:
            message = f"becomes the {self._what} {name!r}, which {other.location} ({other.location.pointer}) is already"
            raise InputError([spot.problem(message, "give one of the two another x-name")])


def shared_name(spot: Spot, suffix: str = "") -> str:
    """The class name for a schema at *spot* in a component that several operations may share, "" where it is in none.

    Whatever its name is taken from, it must not be the operation that happens to come first.
    """
    parts = split(spot.pointer)
    if len(parts) < 3 or parts[0] != "components" or parts[1] not in _SHARED:
        return ""
    name = camel_case(parts[2])
    return name if name.endswith(suffix) else name + suffix


def _key(spot: Spot) -> tuple[str, str]:
    """What tells *spot* from all others, also where it is what stands at another, as it is read."""
    if not spot.pointer.endswith(_REPLY):
        return spot.key
    file, pointer = spot.document.identify(spot.pointer.removesuffix(_REPLY))
    return file, pointer + _REPLY


def of_reply(spot: Spot) -> Spot:
    """What stands at *spot* as it is read, for which a scope has another name than for what is sent."""
    return Spot(spot.document, spot.pointer + _REPLY, None)


def attribute_scope(owner: str, taken: frozenset[str] = frozenset()) -> Scope:
    """The scope of the attributes of the model *owner*, in which others have those that are *taken*."""
    return Scope(f"attribute of {owner}", _RESERVED_ATTRIBUTES | taken, "_")
