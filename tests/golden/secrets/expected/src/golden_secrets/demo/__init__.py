"""Demo 1"""

from __future__ import annotations

from golden_secrets._runtime.lazy import lazy_attributes

# Importing typing takes longer than importing a validator.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from golden_secrets.demo.client import AsyncClient as AsyncClient
    from golden_secrets.demo.client import Client as Client
    from golden_secrets.demo.models import Login as Login
    from golden_secrets.demo.models import LoginToken as LoginToken
    from golden_secrets.demo.models import Reply as Reply
    from golden_secrets.demo.models import Thing as Thing
    from golden_secrets.demo._validators.create_thing import (
        check_create_thing as check_create_thing,
    )
    from golden_secrets.demo import errors as errors
    from golden_secrets.demo._validators.create_thing import (
        is_valid_create_thing as is_valid_create_thing,
    )
    from golden_secrets.demo._validators.create_thing import (
        validate_create_thing as validate_create_thing,
    )

__all__ = [
    "AsyncClient",
    "Client",
    "Login",
    "LoginToken",
    "Reply",
    "Thing",
    "check_create_thing",
    "errors",
    "is_valid_create_thing",
    "validate_create_thing",
]

_EXPORTS = {
    "AsyncClient": "golden_secrets.demo.client",
    "Client": "golden_secrets.demo.client",
    "Login": "golden_secrets.demo.models",
    "LoginToken": "golden_secrets.demo.models",
    "Reply": "golden_secrets.demo.models",
    "Thing": "golden_secrets.demo.models",
    "check_create_thing": "golden_secrets.demo._validators.create_thing",
    "errors": "golden_secrets.demo.errors",
    "is_valid_create_thing": "golden_secrets.demo._validators.create_thing",
    "validate_create_thing": "golden_secrets.demo._validators.create_thing",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _EXPORTS)


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
