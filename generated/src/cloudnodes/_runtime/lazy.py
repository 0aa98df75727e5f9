"""Names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
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
