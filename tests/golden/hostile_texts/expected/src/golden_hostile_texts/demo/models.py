"""Typed requests and replies of Demo \"\"\" {{ 1 }} \\."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from golden_hostile_texts._runtime.models import RequestModel, wire

from ._replies import (
    Reply as Reply,
)

ThingJinja: TypeAlias = Literal["{{ 7 * 7 }}", "{% endfor %}", "{x}", "%s"]
ThingLines: TypeAlias = Literal["a\nb\u2028c\x00d"]


class Thing(RequestModel):
    """Ends in a backslash \\"""

    quotes: Annotated[str | None, wire("quotes")] = None
    """He said \"\"\"stop\"\"\" and '''left'''\""""

    jinja: Annotated[ThingJinja | None, wire("jinja")] = None
    """{{ 7 * 7 }} {% raw %} {# gone #}"""

    lines: Annotated[ThingLines | None, wire("lines")] = None
    """one two

    three four\\u202efive
    """

    markup: Annotated[str | None, wire("markup")] = None
    """<script>alert(1)</script> x `code` | cell"""

    import_os_system_x: Annotated[str | None, wire("__import__('os').system('x')")] = None
    """A name that is code"""

    value: Annotated[int | None, wire("'''")] = None
    """Undocumented."""

    turned: Annotated[str | None, wire("\u202e")] = None
    """A name that turns the text around"""
