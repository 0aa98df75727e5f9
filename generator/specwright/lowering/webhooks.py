"""Lowering of webhooks and callbacks: requests that the service sends, and that its users check."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .. import ir, media_types
from ..bundling import Definitions, to_definition
from ..naming import Scope, camel_case, snake_case
from ..resolving import Spot, Workspace
from ..structure import METHODS
from .contents import offered_by
from .facts import source, text
from .replies import reply_body
from .requests import RequestLowering
from .types import TypeLowering

#: Kinds of media types whose content is of a schema's types once it is read.
_CHECKED = frozenset({"json", "any", "form", "multipart"})


class WebhookLowering:
    """Lowers the webhooks and callbacks of one service.

    Args:
        workspace: the documents.
        types: lowers their schemas.
        requests: lowers their parameters.
        definitions: gathers their schemas.
        uri: under which the validator compiler knows these.
        names: the names of what there is a validator for.
        identify: the identifier of what stands at a spot, which is no other's, by what it is called.
    """

    def __init__(
        self,
        workspace: Workspace,
        types: TypeLowering,
        requests: RequestLowering,
        definitions: Definitions,
        uri: str,
        names: Scope,
        identify: Callable[[Spot, str], str],
    ) -> None:
        self._workspace = workspace
        self._types = types
        self._requests = requests
        self._definitions = definitions
        self._uri = uri
        self._names = names
        self._identify = identify
        self._known: set[tuple[str, str]] = set()

    def of_document(self, root: Spot) -> Iterator[ir.Operation]:
        """The webhooks of the document *root*.

        Raises:
            InputError: one cannot be represented.
        """
        for name in root.value.get("webhooks", ()):
            yield from self._item(root.child("webhooks", name), name, camel_case(name))

    def of_operation(self, spot: Spot, identifier: str) -> Iterator[ir.Operation]:
        """The callbacks of the operation *identifier* at *spot*.

        Raises:
            InputError: one cannot be represented.
        """
        for name in spot.value.get("callbacks", ()):
            callback = self._workspace.follow(spot.child("callbacks", name))
            for expression in callback.value:
                if not expression.startswith("x-"):
                    fallback = camel_case(identifier) + camel_case(name)
                    yield from self._item(callback.child(expression), expression, fallback)

    def _item(self, item: Spot, path: str, fallback: str) -> Iterator[ir.Operation]:
        item = self._workspace.follow(item)
        methods = [method for method in METHODS if method in item.value]
        for method in methods:
            suffix = camel_case(method) if len(methods) > 1 else ""
            spot = item.child(method)
            if spot.key in self._known:
                # Operations that share a callback are called back alike.
                continue
            self._known.add(spot.key)
            identifier = self._identify(spot, spot.value.get("operationId") or fallback + suffix)
            lowered, model, schema = self._body(spot, f"{camel_case(identifier)}Request")
            yield ir.Operation(
                id=identifier,
                name=self._names.allocate(
                    snake_case(identifier), spot, spot.value.get("x-name", "")
                ),
                method=method.upper(),
                path=path,
                protocol="rest",
                summary=text(spot.value, "summary"),
                description=text(spot.value, "description"),
                parameters=tuple(self._requests.beside_body(spot, path, identifier)),
                request=lowered,
                request_name=model,
                request_schema=schema,
                reply_name="",
                success_statuses=(),
                responses=(),
                request_examples=(),
                errors=(),
                servers=(),
                source=source(spot.value),
                tag=next(iter(spot.value.get("tags", ())), ""),
            )

    def _body(self, spot: Spot, name: str) -> tuple[ir.Type | None, str, str]:
        """What arrives, its model and its schema; (None, "", "") where there is nothing to check."""
        nothing = None, "", ""
        if "requestBody" not in spot.value:
            return nothing
        body = self._workspace.follow(spot.child("requestBody"))
        offered = media_types.to_send(offered_by(body))
        if not offered or media_types.kind_of(offered[0]) not in _CHECKED:
            return nothing
        media = body.child("content", offered[0])
        # What arrives is read as a reply is: tomorrow's members are let through.
        lowered, definition = reply_body(
            self._types, self._definitions, self._workspace, media, name
        )
        if lowered is None:
            return nothing
        model = self._types.reply_name(lowered, name, media)
        return lowered, model, self._uri + to_definition(definition)
