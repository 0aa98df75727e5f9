"""The validator compiler as a library: one schema in, one validator out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specwright.installation import templates_root
from specwright.rendering import shipped_renderer

from .building import Builder, Options
from .modules import Compilation, Root, ValidatorModule, file_pointers
from .resources import Resources

_ROOT = "specwright:schema"


class Validator:
    """A compiled schema.

    Attributes:
        source: the Python module that it was compiled to.
    """

    __slots__ = ("_is_valid", "_validate", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        namespace: dict[str, Any] = {"__name__": "specwright.compiled"}
        exec(compile(source, "<schema>", "exec"), namespace)
        self._is_valid: Callable[[object], bool] = namespace["is_valid_instance"]
        self._validate: Callable[..., list[Any]] = namespace["validate_instance"]

    def is_valid(self, instance: object) -> bool:
        """Whether *instance* has no violation of severity "error"; never raises."""
        return self._is_valid(instance)

    def validate(self, instance: object, *, allow_unknown: bool = False) -> list[Any]:
        """Every `specwright.runtime.violations.Violation` of *instance*, in its order; never raises.

        With *allow_unknown*, properties that the schema does not know are let through.
        """
        return self._validate(instance, allow_unknown=allow_unknown)


def compile_schema(
    schema: bool | Mapping[str, Any],
    registry: Mapping[str, Any] | None = None,
    *,
    assert_format: bool = False,
    assert_content: bool = False,
) -> Validator:
    """The validator of a JSON Schema of draft 2020-12.

    Args:
        schema: the schema.
        registry: further schemas by absolute URI, for references; nothing is ever fetched.
        assert_format: whether "format" decides.
        assert_content: whether "contentEncoding" and "contentMediaType" decide.

    Raises:
        SchemaError: the schema is at fault, or a reference leads to nothing that was given.
    """
    renderer = shipped_renderer(templates_root())
    module = compile_module(
        schema, registry, assert_format=assert_format, assert_content=assert_content
    )
    return Validator(renderer.render("_validator.py.jinja", {"module": module}))


def compile_module(
    schema: bool | Mapping[str, Any],
    registry: Mapping[str, Any] | None = None,
    *,
    assert_format: bool = False,
    assert_content: bool = False,
) -> ValidatorModule:
    """What `compile_schema` makes a module of: its parts, the tables among them. For arguments and errors see there."""
    from .formats import FORMATS

    options = Options(
        assert_format=assert_format, assert_content=assert_content, formats=frozenset(FORMATS)
    )
    documents = {**(registry or {}), _ROOT: schema}
    root = Builder(Resources(documents), options).build(_ROOT)
    compilation = Compilation(
        [Root("instance", _ROOT)],
        {"instance": root},
        "specwright.runtime",
        file_pointers([root]),
        formats="from specwright.validation.formats import FORMATS",
    )
    (module,) = compilation.modules()
    return module
