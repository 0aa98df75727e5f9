"""Rendering: Jinja2 in which a plain string cannot be printed.

A spec is untrusted. Whatever a template prints has to have gone through the filter of the context it lands in
(`lit`, `ident`, `doc`, `comment`, `md`, `html`, `json` …), which returns `Code`; anything else stops the
generation. Jinja's own filters are not available, nor is string concatenation, so that there is no way around.
"""

from __future__ import annotations

import hashlib
import html as html_escapes
import json as json_codec
import keyword
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from . import ir
from .block_reading import blocks_of
from .blocks import Block, CodeBlock, Heading, List, Paragraph, Quote, Table
from .describing import constraints
from .inlines import CodeSpan, Inline, Span, as_written, inlines_of, words
from .kept_code import KeptCode
from .naming import argument_name
from .runtime.terminal import escape, json_line
from .template_faults import told_at_their_lines

LINE_LENGTH = 100
_TYPE_HINT = re.compile(r"[\w\[\], |.]+\Z")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~!()&$])")
_ESCAPED = r"\\\1"
#: A bar that does not end the cell of a table.
_BAR = "\\|"
_HTML_SPECIAL = re.compile(r"[&<>\"']")
_LINE_START = re.compile(r"^(\s*(?:\d+(?=[.)])|(?=[-+=])))", re.MULTILINE)


class Code(Markup):
    """Text that may be printed as it is, because a filter made it fit its context."""

    __slots__ = ()


class UnsafeOutputError(Exception):
    """A template tried to print something that went through no filter: a fault of the template."""


def guard(value: object) -> object:
    """What Jinja calls on every printed value: lets through `Code` and refuses the rest.

    Raises:
        UnsafeOutputError: *value* is anything else.
    """
    if isinstance(value, Markup):
        return value
    raise UnsafeOutputError(
        f"{value!r} went through no output filter; print it through one: {{{{ value | json }}}}, for instance"
    )


class _CodeGenerator(CodeGenerator):
    """Compiles templates whose printed values go to `guard` alone: what it lets through needs no escape any more."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if finalize.src is None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if finalize.src is None:
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(")")


class _Environment(jinja2.Environment):
    """An environment that refuses templates with string concatenation, which would escape for HTML only.

    Attributes:
        code: what templates were compiled to in earlier runs, None when that is not known.
    """

    code: KeptCode | None = None
    code_generator_class = _CodeGenerator

    def compile(
        self,
        source: Any,
        name: str | None = None,
        filename: str | None = None,
        raw: bool = False,
        defer_init: bool = False,
    ) -> Any:
        """The code of a template, which is known by its source; all else that it depends on is the tool's own code."""
        compiling = partial(super().compile, source, name, filename, raw, defer_init)
        if raw or self.code is None or not isinstance(source, str):
            return compiling()
        digest = hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
        return self.code.find(f"template {name} {filename} {digest}", compiling)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for forbidden in (nodes.Concat, nodes.Add, nodes.Mod):
            for node in tree.find_all(forbidden):
                raise jinja2.TemplateSyntaxError(
                    "strings are joined by filters only", node.lineno, name, filename
                )
        return tree


def environment(folders: list[Path]) -> _Environment:
    """The rendering environment over the template *folders*, the first of which wins."""
    made = _Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=guard,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.clear()
    made.filters.update(FILTERS)
    made.globals.clear()
    return made


def literal(value: object) -> Code:
    """*value* as a Python literal that means exactly the same: str, bytes, numbers, bool, None, and containers."""
    return Code(_literal(value))


def _literal(value: object) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool) or value is None or isinstance(value, int):
        return repr(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple):
        inner = ", ".join(map(_literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, (list, set, frozenset)):
        return "[" + ", ".join(map(_literal, value)) + "]"
    if isinstance(value, bytes):
        return repr(value)
    raise UnsafeOutputError(f"{type(value).__name__} has no literal form")


def _string(value: str) -> str:
    """A double-quoted literal, as black writes it: what is not printable is escaped."""
    plain = repr(str(value))
    if plain[0] == '"':
        return plain
    body = plain[1:-1].replace('"', '\\"').replace("\\'", "'")
    return f'"{body}"'


def _float(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        raise UnsafeOutputError(f"{value!r} has no literal form")
    return repr(value)


def identifier(value: str) -> Code:
    """*value*, which must be a Python identifier; dots join several.

    Raises:
        UnsafeOutputError: it is none.
    """
    parts = value.split(".")
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in parts):
        raise UnsafeOutputError(f"{value!r} is no identifier")
    return Code(value)


def type_hint(value: str) -> Code:
    """*value*, which must be a Python annotation made of names, brackets, commas and bars.

    Raises:
        UnsafeOutputError: it holds anything else.
    """
    if not _TYPE_HINT.match(value):
        raise UnsafeOutputError(f"{value!r} is no type annotation")
    return Code(value)


def printable(value: str) -> str:
    """*value* with control characters, bidi controls and lone surrogates written as \\u escapes; lines are kept."""
    if value.isprintable():
        return value
    return "\n".join(map(_printable_line, value.split("\n")))


def _printable_line(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else escape(c) for c in line)


def docstring(value: object, indent: int = 0) -> Code:
    """A docstring literal with the paragraphs of *value*, wrapped for a body indented by *indent* columns."""
    width = LINE_LENGTH - indent
    wrapped = [_escape_doc("\n".join(part)) for part in _doc_parts(_text(value), width - 4)]
    body = "\n\n".join(wrapped) or "Undocumented."
    pad = " " * indent
    lines = body.split("\n")
    if len(lines) == 1:
        return Code(f'"""{body}"""')
    rest = "\n".join(pad + line if line else "" for line in lines[1:])
    return Code(f'"""{lines[0]}\n{rest}\n{pad}"""')


def _doc_parts(text: str, width: int) -> Iterator[list[str]]:
    """The lines of what *text* consists of, in a docstring of that *width*."""
    if "\n" not in text and "<" not in text:
        flat = as_written(" ".join(text.split()))
        yield from [_lines(flat, width)] if flat else ()
        return
    for block in blocks_of(text):
        yield _doc_lines(block, width)


def _doc_lines(block: Block, width: int) -> list[str]:
    if isinstance(block, (Paragraph, Heading)):
        return _lines(" ".join(as_written(block.text).split()), width)
    if isinstance(block, CodeBlock):
        fence = _fence(block.text)
        return [fence, *block.text.split("\n"), fence]
    if isinstance(block, Table):
        head, *rows = (f"| {' | '.join(_doc_cell(cell) for cell in row)} |" for row in block.rows)
        return [head, f"|{'---|' * len(block.rows[0])}", *rows]
    if isinstance(block, Quote):
        return _quoted([_doc_lines(each, width - 2) for each in block.blocks])
    found = []
    for mark, item in _marked(block):
        parts = [_doc_lines(each, width - len(mark)) for each in item] or [[""]]
        found += _hanging(mark, [line for part in parts for line in part])
    return found


def _doc_cell(text: str) -> str:
    return " ".join(as_written(text).split()).replace("|", _BAR)


def _quoted(blocks: Iterable[list[str]]) -> list[str]:
    """The lines of *blocks*, each a line of a quotation, with an empty one between two."""
    lines = [line for block in blocks for line in ("", *block)]
    return [f"> {line}".rstrip() for line in lines[1:]]


def _marked(block: List) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """The items of the list *block*, and what each begins with."""
    for number, item in enumerate(block.items, block.first or 0):
        yield "- " if block.first is None else f"{number}. ", item


def _hanging(mark: str, lines: list[str]) -> list[str]:
    """*lines* behind *mark*, and below its end."""
    pad = " " * len(mark)
    return [f"{pad if number else mark}{line}".rstrip() for number, line in enumerate(lines)]


def _fence(text: str) -> str:
    """What can enclose the code *text*."""
    return "`" * max(3, max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)


def _lines(paragraph: str, width: int) -> list[str]:
    """The lines of *paragraph*, whose words are separated by single spaces."""
    if len(paragraph) <= width:
        return [paragraph]
    if "-" in paragraph:
        return textwrap.wrap(paragraph, width, break_long_words=False)
    # What `textwrap` does where no word can be divided, several times as fast.
    lines = []
    while len(paragraph) > width:
        end = paragraph.rfind(" ", 0, width + 1)
        if end < 0:
            end = paragraph.find(" ", width)
        if end < 0:
            break
        lines.append(paragraph[:end])
        paragraph = paragraph[end + 1 :]
    return [*lines, paragraph]


def _escape_doc(value: str) -> str:
    escaped = printable(value).replace("\\", "\\\\")
    return escaped.replace('"', '\\"') if '"""' in value or value.endswith('"') else escaped


def comment(value: object) -> Code:
    """One line of *value* for a comment."""
    return Code(printable(" ".join(_text(value).split())))


def block_comment(value: object) -> Code:
    """*value* on one line for a comment between `/*` and `*/`, which it cannot end."""
    return Code(printable(" ".join(_text(value).split())).replace("*/", "* /"))


def kind(value: ir.Type) -> str:
    """Which of the types of the IR *value* is: "scalar", "literal", "model", "list", "map" or "union"."""
    return type(value).__name__.removesuffix("Type").lower()


def markdown(value: object) -> Code:
    """*value* as Markdown text that renders literally, in one paragraph."""
    flat = printable(" ".join(_text(value).split()))
    if _MARKDOWN.search(flat) is None and flat[:1].isalpha():
        return str.__new__(Code, flat)
    return Code(_LINE_START.sub(r"\1\\", _MARKDOWN.sub(_ESCAPED, flat)))


def markdown_blocks(value: object) -> Code:
    """*value* as Markdown whose paragraphs, lists, code and tables are there, and whose words render literally."""
    parts = ["\n".join(_markdown_lines(block)) for block in blocks_of(_text(value))]
    return Code("\n\n".join(parts))


def _markdown_lines(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [_markdown_phrase(block.text)]
    if isinstance(block, Heading):
        return [f"**{markdown(words(inlines_of(block.text)))}**"]
    if isinstance(block, CodeBlock):
        fence = _fence(block.text)
        return [fence, *printable(block.text).split("\n"), fence]
    if isinstance(block, Table):
        head, *rows = (f"| {' | '.join(map(_markdown_phrase, row))} |" for row in block.rows)
        return [head, f"|{'---|' * len(block.rows[0])}", *rows]
    if isinstance(block, Quote):
        return _quoted(map(_markdown_lines, block.blocks))
    found = []
    for mark, item in _marked(block):
        lines: list[str] = []
        for each in item:
            lines += ["", *_markdown_lines(each)] if lines else _markdown_lines(each)
        found += _hanging(mark, lines or [""])
    return found


def _markdown_phrase(text: str) -> str:
    """The *text* of a paragraph on one line of Markdown: its code is code, and addresses stand beside their words."""
    parts = inlines_of(text)
    if parts == (text,):
        return markdown(text)
    joined = " ".join("".join(map(_markdown_part, parts)).split())
    return _LINE_START.sub(r"\1\\", joined)


def _markdown_part(part: Inline) -> str:
    if isinstance(part, CodeSpan):
        return markdown_code(part.text)
    if isinstance(part, Span) and part.kind == "a" and part.parts != (part.target,):
        inside = "".join(map(_markdown_part, part.parts))
        return f"{inside} ({_MARKDOWN.sub(_ESCAPED, printable(part.target))})"
    if isinstance(part, Span) and part.kind != "sup":
        return "".join(map(_markdown_part, part.parts))
    return _MARKDOWN.sub(_ESCAPED, printable(words((part,))))


def markdown_cell(value: object) -> Code:
    """*value* as Markdown that renders literally, for a cell of a table: on lines of its own what has such."""
    text = _text(value)
    return Code("<br>".join(line for block in blocks_of(text) for line in _cell_lines(block)))


def _cell_lines(block: Block) -> Iterator[str]:
    if isinstance(block, (Paragraph, Heading)):
        yield _markdown_phrase(block.text)
    elif isinstance(block, CodeBlock):
        yield from (markdown_code(line) for line in block.text.split("\n") if line.strip())
    elif isinstance(block, Table):
        yield from (", ".join(map(_markdown_phrase, row)) for row in block.rows)
    elif isinstance(block, Quote):
        yield from (line for each in block.blocks for line in _cell_lines(each))
    else:
        for mark, item in _marked(block):
            first, *others = [line for each in item for line in _cell_lines(each)] or [""]
            yield f"{markdown(mark)} {first}"
            yield from others


def markdown_code(value: object) -> Code:
    """*value* as a code span that also stands in a table cell; values other than strings as JSON."""
    shown = (
        value if isinstance(value, str) else json_line(json_codec.dumps(value, ensure_ascii=False))
    )
    flat = printable(" ".join(str(shown).split())) or " "
    if "\\|" in flat:
        # In a table the backslash would escape the one that has to escape the bar.
        return Code(f"<code>{markdown(flat)}</code>")
    if "`" not in flat:
        return Code(f"`{flat}`".replace("|", "\\|"))
    longest = max(len(run) for run in re.findall(r"`+", flat))
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return Code(f"{fence}{pad}{flat}{pad}{fence}".replace("|", "\\|"))


def html(value: object) -> Code:
    """*value* as HTML text or attribute value."""
    text = value if type(value) is str else _text(value)
    # Most texts need no escape, and pages have hundreds of thousands of them.
    if text.isprintable() and _HTML_SPECIAL.search(text) is None:
        return str.__new__(Code, text)
    return str.__new__(Code, html_escapes.escape(printable(text)))


def json(value: object) -> Code:
    """*value* as JSON, indented, with non-ASCII text readable and what could end a script or a line escaped."""
    dumped = _indented(value, "\n")
    if dumped.replace("\n", "").isprintable():
        return Code(dumped)
    return Code("\n".join(map(json_line, dumped.split("\n"))))


def _indented(value: object, line: str) -> str:
    """*value* as `json.dumps` indents it by two, in half the time; *line* is what a line begins with."""
    if type(value) is str:
        return encode_basestring(value)
    inner = line + "  "
    if type(value) is dict:
        members = [
            f"{encode_basestring(key)}: {_indented(each, inner)}" for key, each in value.items()
        ]
        return f"{{{inner}{f',{inner}'.join(members)}{line}}}" if members else "{}"
    if type(value) is list or type(value) is tuple:
        items = [_indented(each, inner) for each in value]
        return f"[{inner}{f',{inner}'.join(items)}{line}]" if items else "[]"
    if type(value) is int:
        return repr(value)
    if type(value) is bool:
        return "true" if value else "false"
    return json_codec.dumps(value, ensure_ascii=False, allow_nan=False)


def json_block(value: object) -> Code:
    """*value* as a fenced code block of JSON."""
    dumped = json(value)
    fence = _fence(dumped)
    return Code(f"{fence}json\n{dumped}\n{fence}")


def one_line(value: Markup) -> Code:
    """Rendered text without its line breaks, for a cell of a table, which does not begin with one either."""
    return Code(" ".join(_rendered(value).split()).removeprefix("<br>"))


def tidy(value: Markup) -> Code:
    """Rendered Markdown without runs of blank lines at its ends or of more than one inside."""
    return Code(re.sub(r"\n{3,}", "\n\n", _rendered(value)).strip("\n"))


def _rendered(value: object) -> str:
    if not isinstance(value, Markup):
        raise UnsafeOutputError(f"{value!r} is not rendered text")
    return str(value)


def dotted(service: ir.Service, package: ir.Package) -> str:
    """The import name of *service*."""
    return ".".join((package.name, *service.key))


def toml(value: str) -> Code:
    """*value* as a TOML basic string, with what is not printable written as \\u escapes."""
    return Code(json_codec.dumps(printable(value), ensure_ascii=False))


def _text(value: object) -> str:
    if isinstance(value, ir.Text):
        return value.en
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise UnsafeOutputError(f"{type(value).__name__} is no text")


def chinese(value: ir.Text) -> str:
    """The Chinese text of *value*, the English one where there is none (to be piped into an output filter)."""
    return value.zh or value.en


def names(values: Iterable[str]) -> Code:
    """Identifiers separated by commas."""
    return Code(", ".join(map(identifier, values)))


def items(values: Iterable[object]) -> Code:
    """Python literals separated by commas."""
    return Code(", ".join(map(_literal, values)))


def english_texts(values: Iterable[ir.Text]) -> tuple[str, ...]:
    """The English texts of *values* (to be piped into an output filter)."""
    return tuple(value.en for value in values)


def chinese_texts(values: Iterable[ir.Text]) -> tuple[str, ...]:
    """The Chinese texts of *values* (to be piped into an output filter)."""
    return tuple(value.zh for value in values)


def constant(value: str) -> Code:
    """The name of a module-level constant for the method name *value*."""
    return identifier(f"{value.upper()}")


FILTERS: Mapping[str, Callable[..., Any]] = {
    "lit": literal,
    "ident": identifier,
    "hint": type_hint,
    "doc": docstring,
    "block_comment": block_comment,
    "comment": comment,
    "kind": kind,
    "md": markdown,
    "md_blocks": markdown_blocks,
    "md_cell": markdown_cell,
    "md_code": markdown_code,
    "html": html,
    "json": json,
    "json_block": json_block,
    "one_line": one_line,
    "tidy": tidy,
    "toml": toml,
    "constraints": constraints,
    "dotted": dotted,
    "zh": chinese,
    "english": english_texts,
    "chinese": chinese_texts,
    "names": names,
    "items": items,
    "constant": constant,
    "argument": argument_name,
}


class Renderer:
    """Renders templates by path; compiled templates are kept."""

    def __init__(self, folders: list[Path]) -> None:
        self._environment = environment(folders)
        self._faults = partial(told_at_their_lines, folders[-1], FILTERS)

    def use(self, code: KeptCode) -> None:
        """Take compiled templates from *code* from now on, and keep new ones there."""
        self._environment.code = code

    def prepare(self) -> None:
        """Load all templates as they are now; until the next call, rendering one does not look whether it has changed.

        Processes that are forked from this one have them.
        """
        self._environment.auto_reload = True
        with self._faults():
            for name in self._environment.list_templates(extensions=["jinja"]):
                self._environment.get_template(name)
        self._environment.auto_reload = False

    def render(self, template: str, context: Mapping[str, object]) -> str:
        """The text of *template* with *context*.

        Raises:
            InputError: the template is a project's own, and at fault.
            UnsafeOutputError: the template prints what no filter made safe.
            jinja2.TemplateError: the template is at fault.
        """
        with self._faults():
            return self._environment.get_template(template).render(context)


@cache
def renderer_of(folders: tuple[Path, ...]) -> Renderer:
    """The renderer over the template *folders*, the first of which wins; a template that changes is read anew."""
    return Renderer(list(folders))


def shipped_renderer(root: Path) -> Renderer:
    """The renderer over the templates in *root* alone."""
    return renderer_of((root,))
