"""Hand-written additions: this file was made once, is yours, and is never touched again.

A name in `__all__` is what the service offers under that name, instead of the generated one or beside it, from the next
`specwright generate` on. To change the client:

    from .client import Client as GeneratedClient

    class Client(GeneratedClient):
        ...

    __all__ = ["Client"]
"""

from __future__ import annotations

__all__: list[str] = []
