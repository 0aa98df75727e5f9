"""Texts made to be taken for something else, and what plants them into every position of a spec."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from specwright import pointers, structure
from specwright.errors import Problem
from tests.hostile.mutating import Path, at

#: What the payloads would leave behind, were one of them ever run.
CANARY = "specwright_canary"

_PYTHON = f"setattr(__import__('builtins'),'{CANARY}',1)"
_JAVASCRIPT = f"globalThis.{CANARY}=1"
_SHELL = f"touch {CANARY}"

PAYLOADS: tuple[str, ...] = (
    # Python: every way out of a string, a docstring, a comment, an f-string.
    f'"+{_PYTHON}+"',
    f"'+{_PYTHON}+'",
    f'"""+{_PYTHON}+"""',
    f"'''+{_PYTHON}+'''",
    f'\\"+{_PYTHON}#',
    f"\\'+{_PYTHON}#",
    f'"""\n{_PYTHON}\n"""',
    f"\n{_PYTHON}\n",
    f"\r{_PYTHON}",
    f"\r\n{_PYTHON}#",
    f"\x0c\n{_PYTHON}",
    f"\u2028{_PYTHON}\u2029",
    f"\x85{_PYTHON}\x85",
    f"{{{_PYTHON}}}",
    f"{{{{{_PYTHON}}}}}",
    "{self.__class__.__mro__}",
    "{0.__class__}",
    "%(x)s %s %d %n",
    "\\",
    "\\\\",
    '"',
    "'",
    '"""',
    "'''",
    "\\N{DIGIT ONE}",
    "\\x00\\u0041\\",
    "b'",
    "*/ /*",
    "]]>",
    "#",
    "# type: ignore",
    f"):\n    {_PYTHON}\ndef x(",
    f")]\n{_PYTHON}\n[(",
    f",{_PYTHON},",
    f"=lambda:{_PYTHON}",
    f"x: ({_PYTHON}) = 1",
    # Templates.
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{# gone #}",
    "{%- endraw -%}",
    "{{ cycler.__init__.__globals__ }}",
    "${7*7}",
    "<%= 7*7 %>",
    # HTML, Markdown and JavaScript.
    f"<script>{_JAVASCRIPT}</script>",
    f"</script><script>{_JAVASCRIPT}//",
    f"<img src=x onerror={_JAVASCRIPT}>",
    f"\"><svg onload='{_JAVASCRIPT}'>",
    f"' onmouseover='{_JAVASCRIPT}' x='",
    f"</code></pre><iframe srcdoc='{_JAVASCRIPT}'>",
    f"[x](javascript:{_JAVASCRIPT})",
    f"![x](javascript:{_JAVASCRIPT})",
    f"<javascript:{_JAVASCRIPT}>",
    f"javascript:{_JAVASCRIPT}",
    f"[x]: javascript:{_JAVASCRIPT}\n\n[x]",
    '[x](https://canary.example/ "t")',
    "<https://canary.example/>",
    "<!-- gone",
    "--> <b>",
    "```\n# Heading\n```",
    "~~~~~~~~",
    "`x` ``y`` ```",
    "`",
    "| a | b |\n|---|---|",
    "\\|<b>x</b>",
    "***\n---\n===",
    "> quote",
    "1. one",
    "- x",
    "&lt;b&gt; &#60;b&#62;",
    'http://canary.example/" onclick="x',
    "data:text/html,<b>x</b>",
    f"vbscript:{_JAVASCRIPT}",
    f"`);{_JAVASCRIPT};(`",
    f'";{_JAVASCRIPT};"',
    f"';{_JAVASCRIPT};'",
    f"${{{_JAVASCRIPT}}}",
    f"\u2028{_JAVASCRIPT}\u2028",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    # Shells and TOML.
    f"$({_SHELL})",
    f"`{_SHELL}`",
    f"'; {_SHELL}; '",
    f"\n{_SHELL}\n",
    f'"; {_SHELL}; "',
    f"x || {_SHELL}",
    "--help",
    "@/etc/passwd",
    '"\n[project.scripts]\nx = "os:system"\n#',
    '"""\n[build-system]\nrequires = ["canary"]\n',
    # Terminals and eyes.
    "\x1b[31mred\x1b]0;title\x07",
    "\x9b31m",
    "\u202etxet desrever\u202c",
    "\u2066a\u2069",
    "a\u200bb\ufeffc",
    "\0",
    "\x08\x7f",
    "\t",
    "e\u0301\U000e0001",
    # Paths.
    "../../../escape",
    "..\\..\\escape",
    "/etc/passwd",
    "C:\\Windows\\x",
    "~root",
    "%2e%2e%2f",
    "CON",
    "nul.txt",
    "COM1",
    "a/b",
    "a\\b",
    ".",
    "..",
    "-rf",
    # Names.
    "class",
    "None",
    "__init__",
    "__class__",
    "self",
    "str",
    "Exception",
    "import os",
    "𝓅𝓇𝒾𝓃𝓉",
    "ﬁ",
    "ß",
    "ı",
    "中文",
    "_",
    "0",
    " ",
    "",
)


#: How often all payloads move on by some positions, so that in the end each has been in many.
ROUNDS = int(os.environ.get("SPECWRIGHT_HOSTILE_ROUNDS", "4"))


@dataclass(frozen=True, slots=True)
class Position:
    """Where a text of a spec stands: the value at *path*, or the key that *path* ends in."""

    path: Path
    is_key: bool

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the value, or of what has the key."""
        return pointers.join("", *self.path)


def positions(document: Any) -> Iterator[Position]:
    """Every position of *document* that holds a text: string values, and keys that are no keywords."""
    keywords = {
        (place.pointer, key)
        for place in structure.walk(document)
        if isinstance(place.value, dict)
        for key in place.value
        if key in structure.KEYWORDS[place.kind] or key.startswith("x-")
    }
    pending: list[tuple[Any, Path]] = [(document, ())]
    while pending:
        value, path = pending.pop()
        if path[-3:-2] == ("examples",) and path[-1] == "value" and isinstance(value, dict):
            # Its names are those of the schema, which it follows.
            pending.extend((value[key], (*path, key)) for key in ("labels",) if key in value)
        elif isinstance(value, str):
            yield Position(path, False)
        elif isinstance(value, dict):
            for key, child in value.items():
                if (pointers.join("", *path), key) not in keywords and _is_free(path):
                    yield Position((*path, key), True)
                pending.append((child, (*path, key)))
        elif isinstance(value, list):
            pending.extend((child, (*path, index)) for index, child in enumerate(value))


def _is_free(path: Path) -> bool:
    """Whether the keys of the mapping at *path* are names: inside our extensions most are keywords."""
    inside = any(str(token).startswith("x-") for token in path)
    return not inside or str(path[-1]) in ("x-enum-descriptions", "only-for")


def texts_of_round(document: Any, number: int) -> dict[Position, str]:
    """A payload for every position of *document*: alone, behind a name, or behind what stands there already."""
    chosen: dict[Position, str] = {}
    for index, position in enumerate(positions(document)):
        payload = PAYLOADS[(index * 37 + number * 11) % len(PAYLOADS)]
        old = str(position.path[-1] if position.is_key else at(document, position.path))
        before = ("", f"n{index}", old)[(index + number) % 3]
        chosen[position] = before + payload
    return chosen


def plant(document: Any, texts: dict[Position, str]) -> Any:
    """A copy of *document* with each of *texts* at its position; what refers to it, or is an example of it, follows."""
    planted = copy.deepcopy(document)
    for position, text in texts.items():
        if not position.is_key:
            holder, key = at(planted, position.path[:-1]), position.path[-1]
            if position.path[-2:-1] == ("enum",):
                _follow_in_examples(planted, holder[key], text)
            holder[key] = text
    # The innermost first: a key that is renamed changes the paths below it.
    for position in sorted(texts, key=lambda p: -len(p.path)):
        if position.is_key:
            _rename(planted, position, texts[position])
    return planted


def _rename(document: Any, position: Position, text: str) -> None:
    holder = at(document, position.path[:-1])
    old = position.path[-1]
    if text in holder and text != old:
        return
    _rename_key(holder, old, text)
    after = quote(pointers.join("", *position.path[:-1], text), safe="/~$!&'()*+,;=:@?")
    _redirect(document, f"#{position.pointer}", f"#{after}")
    if position.path[-2:-1] == ("properties",):
        schema = at(document, position.path[:-2])
        schema["required"] = [text if name == old else name for name in schema.get("required", ())]
        if not schema["required"]:
            del schema["required"]
        _follow_in_examples(document, old, text)


def _rename_key(holder: Any, old: Any, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(items)


def _follow_in_examples(document: Any, old: Any, new: str) -> None:
    for place in structure.walk(document):
        if place.kind == "example" and isinstance(place.value, dict):
            value = place.value.get("value")
            if isinstance(value, dict):
                _rename_key(value, old, new)
                for key, each in value.items():
                    if isinstance(each, list):
                        value[key] = [new if item == old else item for item in each]
                    elif each == old:
                        value[key] = new


def _redirect(value: Any, old: str, new: str) -> None:
    for key, child in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(child, str) and (child == old or child.startswith(f"{old}/")):
            value[key] = new + child[len(old) :]
        elif isinstance(child, (dict, list)):
            _redirect(child, old, new)


def touched(texts: dict[Position, str], problem: Problem) -> list[Position]:
    """The positions among *texts* that *problem* of the planted document can be about: the nearest only."""
    pointer = problem.location.pointer
    places = [(position, _planted(position, texts)) for position in texts]
    nearness: tuple[Callable[[Position, str], bool], ...] = (
        lambda p, where: where == pointer,
        lambda p, where: p.is_key and where.rpartition("/")[0] == pointer,
        lambda p, where: where.rpartition("/")[0] == pointer,
        lambda p, where: p.is_key and pointer.startswith(f"{where}/"),
        lambda p, where: p.is_key and f"'{p.path[-1]}'" in problem.message,
        lambda p, where: where.startswith(f"{pointer}/"),
        # A rule that names what is no longer called so.
        lambda p, where: p.is_key and f"'{p.path[-1]}'" in problem.message,
    )
    for near in nearness:
        found = [position for position, where in places if near(position, where)]
        if found:
            return found
    return []


def _planted(position: Position, texts: dict[Position, str]) -> str:
    """The pointer of *position* once the keys on its way are renamed."""
    tokens = [
        texts.get(Position(position.path[: depth + 1], True), token)
        for depth, token in enumerate(position.path)
    ]
    return pointers.join("", *tokens)
