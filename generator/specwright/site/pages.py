"""Pages: what the templates of the reference site read, in the language of the page."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from .. import describing, ir
from ..labels import LABELS
from ..naming import camel_case
from ..planning import Unit
from ..rendering import Code, html
from ..runtime.terminal import json_line
from ..service_facts import ServiceFacts
from ..slicing import MOST_LISTED
from . import limits, overview, prose
from .calls import Call, CallMaker
from .highlighting import highlight, highlight_json
from .overview import Entry, Step
from .references import Names, Reference
from .relations import RuleEntry
from .trees import Group, Parameter

if TYPE_CHECKING:
    from ..validation import ModuleData

#: How each protocol authenticates requests by itself.
_SIGNING: Mapping[ir.Protocol, str] = {
    "rest": "",
    "aliyun-rpc": "ACS3-HMAC-SHA256",
    "aliyun-roa": "ACS3-HMAC-SHA256",
    "huaweicloud": "SDK-HMAC-SHA256, X-Auth-Token",
}
#: Longer names may be broken before a word in them.
_SHORT = 20
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[_./:-])(?=[\w{])")
#: Folder of the site below the output folder.
ROOT = "docs/"
#: What is published, side by side: the site, and the documents for tools that it links to.
PUBLISHED = (ROOT, "openapi/", "jsonschema/")
#: Parts of pages by name, language, way to the root and service.
Parts = dict[tuple[str, str, str, tuple[str, ...]], Code]


class Site:
    """What all pages of a package share.

    Args:
        package: what is described.
        facts: the facts of each service.
        parts: parts of pages that were rendered already, by what they depend on.
    """

    def __init__(
        self,
        package: ir.Package,
        facts: Callable[[ir.Service], ServiceFacts],
        parts: Parts,
    ) -> None:
        self.package = package
        self.parts = parts
        self._facts = facts
        self._references: dict[tuple[tuple[str, ...], str], Reference] = {}
        self._validators: dict[tuple[tuple[str, ...], str], ModuleData] = {}
        #: The rows of each operation in the search index, once they are known.
        self.index_lines: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self._documents: dict[tuple[str, ...], Mapping[str, tuple[str, ...]]] = {}
        self._answering: dict[tuple[str, ...], Mapping[str, tuple[ir.Operation, ...]]] = {}
        self._models: dict[tuple[str, ...], Mapping[str, ir.Model]] = {}

    def reference(self, service: ir.Service, operation: ir.Operation) -> Reference:
        """The facts of the page of *operation*; they are worked out once for all languages."""
        key = service.key, operation.id
        if key not in self._references:
            facts = self._facts(service).of_operation(operation)
            self._references[key] = Reference(
                service,
                operation,
                facts,
                self._model_index(service),
                self.package.name,
                partial(self._call, service, operation),
            )
        return self._references[key]

    def validator(self, service: ir.Service, operation: ir.Operation) -> ModuleData:
        """What the checker of *operation* decides by; it is compiled once for all languages."""
        from ..validators import data_of

        key = service.key, operation.id
        if key not in self._validators:
            self._validators[key] = data_of(self.package, service, operation)
        return self._validators[key]

    def _call(
        self, service: ir.Service, operation: ir.Operation, parameters: tuple[Parameter, ...]
    ) -> Call:
        schemas = self.package.schemas[service.schemas_uri]
        data = self.validator(service, operation) if operation.request_schema else None
        return CallMaker(schemas, service, operation, parameters, data).call()

    @cached_property
    def changes(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """The published changes of all operations by date, newest first."""
        return overview.changes(self.package)

    @cached_property
    def quickstart(self) -> tuple[Step, ...]:
        """The steps of the quick start."""
        return overview.quickstart(self.package, self.reference)

    def answering(self, service: ir.Service) -> Mapping[str, tuple[ir.Operation, ...]]:
        """The operations of *service* that answer each error code."""
        if service.key not in self._answering:
            self._answering[service.key] = overview.answering(service)
        return self._answering[service.key]

    def documents(self, service: ir.Service) -> Mapping[str, tuple[str, ...]]:
        """The names of the OpenAPI documents of *service* that have each operation."""
        if service.key not in self._documents:
            self._documents[service.key] = overview.documents(service)
        return self._documents[service.key]

    def page(self, unit: Unit) -> Page:
        """The page that *unit* plans."""
        return Page(self, unit)

    def _model_index(self, service: ir.Service) -> Mapping[str, ir.Model]:
        if service.key not in self._models:
            self._models[service.key] = {model.name: model for model in service.models}
        return self._models[service.key]


class Labels:
    """The fixed words of a language, as HTML: attributes, which templates reach faster than items."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.__dict__.update((name, html(text)) for name, text in words.items())

    def __getitem__(self, name: str) -> Code:
        found: Code = self.__dict__[name]
        return found


@cache
def _labels(language: str) -> Labels:
    return Labels(LABELS[language])


class Page:
    """One page in one language. Methods that return `Code` return HTML.

    Attributes:
        language: its language, "en" where the page has none.
        t: the fixed words of the language, as HTML.
        path: its path below the language's folder (below the site's, where it has no language).
        root: the address of the site's folder, relative to the page: "" or "../" repeated.
    """

    def __init__(self, site: Site, unit: Unit) -> None:
        self.site = site
        self.language = unit.language or "en"
        self.t = _labels(self.language)
        below = unit.path.removeprefix(ROOT)
        self.root = "../" * below.count("/")
        self.path = below.removeprefix(f"{unit.language}/") if unit.language else below
        self.service = unit.service
        self.operation = unit.operation
        self._section = unit.section

    # ------------------------------------------------------------------ addresses

    @property
    def home(self) -> str:
        """The address of the language's folder, with a slash at its end."""
        return f"{self.root}{self.language}/"

    def href(self, path: str) -> Code:
        """The address of the page *path* of this language."""
        return html(self.home + quote(path))

    def at_root(self, path: str) -> Code:
        """The address of the file *path* of the site."""
        return html(self.root + quote(path))

    @property
    def other_language(self) -> str:
        """The language to switch to."""
        return next(language for language in LABELS if language != self.language)

    @property
    def other_html_language(self) -> Code:
        """That language as HTML names it."""
        return _labels(self.other_language)["html_language"]

    @property
    def other_href(self) -> Code:
        """The address of this page in the other language."""
        return html(f"{self.root}{self.other_language}/{quote(self.path)}")

    @staticmethod
    def folder_of(service: ir.Service) -> str:
        """The folder of the pages of *service*."""
        return "/".join(service.key)

    def file_of(self, service: ir.Service, operation: ir.Operation, suffix: str) -> str:
        """The path of the file with *suffix* about *operation*."""
        return f"{self.folder_of(service)}/{camel_case(operation.id)}{suffix}"

    def service_href(self, service: ir.Service) -> Code:
        """The address of the page of *service*."""
        return self.href(f"{self.folder_of(service)}/index.html")

    def errors_href(self, service: ir.Service) -> Code:
        """The address of the error catalogue of *service*."""
        return self.href(f"{self.folder_of(service)}/errors.html")

    def operation_href(self, service: ir.Service, operation: ir.Operation) -> Code:
        """The address of the page of *operation*."""
        return self.href(self.file_of(service, operation, ".html"))

    @staticmethod
    def base_of(server: ir.Server) -> str:
        """The address of *server* that paths are written behind, "" where the document does not tell it."""
        return server.url.rstrip("/")

    @staticmethod
    def error_id(code: str) -> Code:
        """What a link to the error *code* ends in."""
        return html(f"error:{quote(code)}")

    # ------------------------------------------------------------------ texts

    def text(self, value: ir.Text | str) -> Code:
        """*value* as it is written."""
        return html(self.pick(value))

    def pick(self, value: ir.Text | str) -> str:
        """The text of *value* in the page's language; the English one where there is none."""
        if isinstance(value, str):
            return value
        return value.zh if self.language == "zh" and value.zh else value.en

    @staticmethod
    def name(value: str) -> Code:
        """The name *value*; if it is long, lines can break between its words."""
        if len(value) <= _SHORT:
            return html(value)
        return Code("<wbr>").join(map(html, _WORDS.split(value)))

    def phrase(self, value: ir.Text | str, near: str = "", within: Names | None = None) -> Code:
        """*value* on one line; the names of parameters *within* the page that it mentions are links."""
        return prose.inline(self.pick(value), _resolver(near, within))

    def prose(self, value: ir.Text | str, near: str = "", within: Names | None = None) -> Code:
        """*value* as paragraphs, lists, code and tables, with links as in `phrase`."""
        return prose.blocks(self.pick(value), _resolver(near, within))

    def summary(self, value: ir.Text, length: int = 160) -> Code:
        """The beginning of *value* in at most *length* characters, without any markup."""
        text = prose.plain(self.pick(value))
        return html(text if len(text) <= length else text[: length - 1].rstrip() + "…")

    # ------------------------------------------------------------------ values

    @staticmethod
    def code(value: object) -> Code:
        """*value* as code: strings as they are, everything else as JSON."""
        if isinstance(value, str) and value:
            return Code(f"<code>{html(value)}</code>")
        return Code(f"<code>{html(json_line(json.dumps(value, ensure_ascii=False)))}</code>")

    @staticmethod
    def json(value: object) -> Code:
        """*value* as highlighted JSON."""
        return highlight_json(value)

    def limits(self, member: ir.Property) -> Code:
        """The ranges and lengths of *member* in words; empty when it has none."""
        separator = "；" if self.language == "zh" else "; "
        return html(separator.join(self.pick(text) for text in limits.in_words(member.limits)))

    @staticmethod
    def type_words(member: ir.Property) -> ir.Text:
        """The JSON type of *member* in words."""
        return limits.type_in_words(member.json_type, nullable=member.nullable)

    def type_of(self, member: ir.Property) -> Code:
        """The JSON type of *member* in words of the page's language."""
        return html(self.pick(self.type_words(member)))

    def words(self, json_type: str) -> Code:
        """The JSON type that the IR calls *json_type* in words."""
        return html(self.pick(limits.type_in_words(json_type, nullable=False)))

    @staticmethod
    def item_of(member: ir.Property) -> ir.Property | None:
        """What is told of each item of *member*, None where that is nothing, or told of the objects in it."""
        item = member.item
        if item is None or member.models:
            return None
        facts = (
            *(item.description, item.values, item.has_default, item.examples, item.unit),
            *(item.format, item.limits != ir.Limits(), Page.item_of(item)),
        )
        return item if any(facts) else None

    @staticmethod
    def size(items: Sequence[object]) -> Code:
        """How many *items* there are."""
        return html(str(len(items)))

    @staticmethod
    def many(items: Sequence[object]) -> bool:
        """Whether there are several *items*."""
        return len(items) > 1

    def inside(self, parameter: Parameter) -> Code:
        """How many parameters are inside *parameter*."""
        count = sum(1 for _ in parameter.walk()) - 1
        words = self.t["inside_one" if count == 1 else "inside"]
        return html(f"{count} ") + words

    @staticmethod
    def forms(labels: Sequence[str], of: Sequence[str]) -> Code:
        """The numbers of the profiles *labels* among all *of* them, from 1, for the filter by profile."""
        return html(" ".join(str(of.index(label) + 1) for label in labels))

    @staticmethod
    def described(values: Sequence[ir.EnumValue]) -> bool:
        """Whether any of *values* has a meaning beside it."""
        return any(value.description for value in values)

    @staticmethod
    def encoded(member: ir.Property) -> Code:
        """What the string *member* holds in another notation: "base64", "application/json"."""
        limits_ = member.limits
        return html(" ".join(filter(None, (limits_.content_encoding, limits_.content_media_type))))

    @staticmethod
    def location_label(parameter: Parameter) -> str:
        """The label for where in the HTTP request *parameter* goes."""
        return f"in_{parameter.variants[0].row.location}"

    @staticmethod
    def group_label(group: Group) -> str:
        """The label for the heading of *group*."""
        return f"group_{group.kind}"

    @staticmethod
    def nests(parameter: Parameter) -> bool:
        """Whether an object inside *parameter* holds others in turn."""
        return any(child.children for child in parameter.children)

    @staticmethod
    def first_place(entry: RuleEntry) -> str:
        """What lies in the first object that the rule holds for, so that names are looked up there."""
        return f"{entry.places[0]}." if entry.places[0] else ""

    @staticmethod
    def anchor(name: str) -> Code:
        """What a link to the top-level parameter *name* ends in."""
        return html(describing.anchor(name))

    @staticmethod
    def signing(operation: ir.Operation) -> Code:
        """How requests of *operation* are authenticated, "" where their protocol does not say so."""
        return html(_SIGNING[operation.protocol])

    @staticmethod
    def scheme_label(scheme: ir.SecurityScheme) -> str:
        """The label that says what the security *scheme* asks for."""
        return f"scheme_{scheme.kind}"

    def status(self, response: ir.Response) -> Code:
        """The status of *response* in words."""
        if response.status == "default":
            return self.t["any_other_status"]
        return Code(" ").join((self.t["status_text"], html(response.status)))

    @staticmethod
    def usual_content(response: ir.Response) -> bool:
        """Whether *response* has no other content than JSON."""
        return all(each == "application/json" for each in response.media_types)

    @staticmethod
    def by_tag(service: ir.Service) -> tuple[tuple[ir.Tag, tuple[ir.Operation, ...]], ...]:
        """The operations of *service* by tag, all under "" where no tag is described."""
        return overview.by_tag(service)

    @staticmethod
    def unusual(operation: ir.Operation) -> bool:
        """Whether the body of *operation* is something else than a JSON object."""
        body = operation.body
        return body is not None and (
            body.media_type != "application/json" or bool(operation.body_member)
        )

    @staticmethod
    def highlight(language: str, text: str) -> Code:
        """The code *text* in *language*, highlighted."""
        return highlight(language, text)

    @staticmethod
    def external(url: str) -> Code:
        """The web address *url*; nothing that a browser would execute."""
        return html(url if url.startswith(("https://", "http://")) else f"https:{quote(url)}")

    # ------------------------------------------------------------------ files for tools

    def schema_file(self, service: ir.Service, operation: ir.Operation) -> str:
        """The path of the JSON Schema of *operation*'s request, which lies beside the site."""
        return f"../jsonschema/{self.file_of(service, operation, '.json')}"

    @staticmethod
    def schema_name(operation: ir.Operation) -> Code:
        """The file name of that schema."""
        return html(f"{camel_case(operation.id)}.json")

    def document_file(self, service: ir.Service, name: str) -> str:
        """The path of the OpenAPI document *name* of *service*, which lies beside the site."""
        return f"../openapi/{self.folder_of(service)}/{name}.json"

    def markdown_file(self, service: ir.Service, operation: ir.Operation) -> str:
        """The path of the page of *operation* for machines, which is in English only."""
        return f"en/{self.file_of(service, operation, '.md')}"

    def link_href(self, link: ir.Link, suffix: str) -> Code:
        """The address of the page with *suffix* of the operation that *link* leads to, from the page of another."""
        return html(quote(camel_case(link.operation) + suffix))

    def documents_of(self, service: ir.Service, operation: ir.Operation) -> tuple[str, ...]:
        """The paths of the OpenAPI documents that have *operation*."""
        names = self.site.documents(service).get(operation.id, ())
        return tuple(self.document_file(service, name) for name in names)

    # ------------------------------------------------------------------ what is listed

    @cached_property
    def reference(self) -> Reference:
        """The facts of the page's operation."""
        assert self.service is not None
        assert self.operation is not None
        return self.site.reference(self.service, self.operation)

    @property
    def sent(self) -> bool:
        """Whether the page is about what the service sends."""
        return self.service is not None and self.reference.sent

    @staticmethod
    def validator(operation: ir.Operation) -> str:
        """The function of the service that checks requests of *operation*."""
        return f"validate_{operation.name}"

    @staticmethod
    def checkable(operation: ir.Operation) -> bool:
        """Whether requests of *operation* can be checked."""
        return bool(operation.request_schema)

    @staticmethod
    def front_operations(service: ir.Service) -> tuple[ir.Operation, ...]:
        """The operations of *service* that the landing page shows."""
        return service.operations[:MOST_LISTED]

    @staticmethod
    def front_webhooks(service: ir.Service) -> tuple[ir.Operation, ...]:
        """What *service* sends, as far as the landing page shows it."""
        return service.webhooks[:MOST_LISTED]

    @property
    def changes(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """What was published about all operations, by date, newest first."""
        return self.site.changes

    def released_subject(self, change: ir.ReleasedChange) -> Code:
        """What a *change* of the change log is about: the operation, a link while there is one, and the path in it."""
        name = html(change.operation or change.service)
        for service in self.site.package.services:
            for operation in service.operations:
                if (service.dotted_key, operation.id) == (change.service, change.operation):
                    name = Code(f'<a href="{self.operation_href(service, operation)}">{name}</a>')
        reply = [self.t["in_reply"]] if change.direction == "reply" else []
        paths = [self.code(path) for path in (change.path, *change.also) if path]
        return Code(" ").join((name, *reply, *paths))

    @property
    def quickstart(self) -> tuple[Step, ...]:
        """The steps of the quick start."""
        return self.site.quickstart

    @property
    def rule_helpers(self) -> Code:
        """The script with the helpers of rules."""
        from . import programs

        return programs.rule_helpers()

    @property
    def tables(self) -> Code:
        """What the checker decides by, as JSON for a block of data."""
        from . import programs

        return programs.tables(self._validator)

    @property
    def rules(self) -> Code:
        """The script with the rules of the checker, empty when there are none."""
        from . import programs

        checkable = self.operation is not None and self.checkable(self.operation)
        return programs.rules(self._validator) if checkable else Code("")

    @property
    def rules_file(self) -> str:
        """The path of that script, "" when there is none."""
        assert self.service is not None
        assert self.operation is not None
        name = self.file_of(self.service, self.operation, ".js")
        return f"data/{name}" if self._validator.rules else ""

    @property
    def _validator(self) -> ModuleData:
        assert self.service is not None
        assert self.operation is not None
        return self.site.validator(self.service, self.operation)

    @property
    def search_index(self) -> Code:
        """The script with the search index, or with what it has of the section that the file is about."""
        from .. import searching

        if self.service is None or self._section is None:
            return searching.script(self.site)
        return searching.script_of_section(self.site, self.service, self._section)

    @staticmethod
    def usual_source(codes: Sequence[ir.ErrorCode]) -> ir.Source | None:
        """The source that most entries of *codes* have, to be told once; None when there is none."""
        sources = [entry.source for code in codes for entry in code.entries]
        usual, count = Counter(sources).most_common(1)[0] if sources else (None, 0)
        return usual if count * 2 > len(sources) else None

    def answering(self, code: ir.ErrorCode) -> tuple[ir.Operation, ...]:
        """The operations of the service that answer the error *code*."""
        assert self.service is not None
        return self.site.answering(self.service).get(code.code, ())

    @property
    def listed_services(self) -> tuple[ir.Service, ...]:
        """The services in the side bar: all, or where these are too many the current one."""
        services = self.site.package.services
        if len(services) <= MOST_LISTED:
            return services
        return (self.service,) if self.service else ()

    def listed_operations(self, service: ir.Service) -> tuple[ir.Operation, ...]:
        """The operations of *service* in the side bar: of the current one, or of all; none where these are too many."""
        return self._listed(service, service.operations)

    def listed_webhooks(self, service: ir.Service) -> tuple[ir.Operation, ...]:
        """What *service* sends, in the same way."""
        return self._listed(service, service.webhooks)

    def _listed(
        self, service: ir.Service, operations: tuple[ir.Operation, ...]
    ) -> tuple[ir.Operation, ...]:
        other = self.service is not None and not self.is_service(service)
        # The pages of a service with sections are made without the operations that they are not about.
        return () if other or service.sections or len(operations) > MOST_LISTED else operations

    def is_service(self, service: ir.Service) -> bool:
        """Whether the page is about *service* or something in it."""
        return self.service is not None and self.service.key == service.key

    def shared(self, name: str, render: Callable[[Page], Code]) -> Code:
        """What *render* makes of the part *name*: the same for all pages of the service's folder in this language."""
        key = name, self.language, self.root, self.service.key if self.service else ()
        if key not in self.site.parts:
            self.site.parts[key] = render(self)
        return self.site.parts[key]

    def mark_current(self, links: Code) -> Code:
        """*links* with the one to the operation's own page marked."""
        if self.service is None or self.operation is None:
            return links
        address = f'href="{self.operation_href(self.service, self.operation)}"'
        return Code(str(links).replace(address, f'{address} aria-current="page"', 1))


def _resolver(near: str, within: Names | None) -> prose.Resolve:
    if within is None:
        return prose.nowhere

    def resolve(name: str) -> str:
        found = within.find(name, near)
        return f"#{within.prefix}{found}" if found and found != near else ""

    return resolve
