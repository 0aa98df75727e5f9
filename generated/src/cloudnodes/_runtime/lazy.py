"""Names of a module that are imported, or made, when they are first used (PEP 562)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, MutableMapping
    from typing import Any


def lazy_attributes(package: str, exports: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of the module *package*.

    Args:
        package: the module's `__name__`.
        exports: for each public name the module that has it; a sub-module of *package* stands for itself.
    """

    def __getattr__(name: str) -> Any:
        home = exports.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        from importlib import import_module

        module = import_module(home)
        return module if home == f"{package}.{name}" else getattr(module, name)

    return __getattr__


def lazy_values(
    module: MutableMapping[str, Any], makers: Mapping[str, Callable[[], Any]]
) -> Callable[[str], Any]:
    """The `__getattr__` of a module some of whose values are made when they are first used.

    Args:
        module: the module's globals.
        makers: what makes each of these values, by its name.
    """

    def __getattr__(name: str) -> Any:
        make = makers.get(name)
        if make is None:
            home = module["__name__"]
            raise AttributeError(f"module {home!r} has no attribute {name!r}", name=name)
        value = module[name] = make()
        return value

    return __getattr__
