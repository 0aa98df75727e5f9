"""`fake`: runs a fake cloud on this machine until it is interrupted."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from .cli import DONE, CommandError
from .fake_cloud import ACCOUNTS, FAULT_HEADER
from .fake_faults import KINDS, parse_faults
from .fake_signatures import Account
from .listing import PackageEntry

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, package: PackageEntry) -> None:
    """Add the arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--port", type=int, default=8787, help="the port; 0 for a free one")
    parser.add_argument(
        "--credentials",
        metavar="KEY:SECRET[:TOKEN]",
        action="append",
        default=[],
        help="who may call, in place of the accounts that are printed at the start",
    )
    parser.add_argument(
        "--fault",
        metavar="FAULT",
        action="append",
        default=[],
        help=f"show a fault, one a request, in order: {', '.join(KINDS)}; as in throttle=2*3. "
        f"A request asks for one itself by the header {FAULT_HEADER}.",
    )
    parser.add_argument("--no-validate", action="store_true", help="take invalid requests too")


def _account(text: str) -> Account:
    key, _, rest = text.partition(":")
    secret, _, token = rest.partition(":")
    if not key or not secret:
        raise CommandError("--credentials takes KEY:SECRET or KEY:SECRET:TOKEN")
    return Account(key, secret, token or None)


def run(arguments: argparse.Namespace, package: PackageEntry) -> int:
    """Carry out the command."""
    accounts = tuple(map(_account, arguments.credentials)) or ACCOUNTS
    try:
        for text in arguments.fault:
            parse_faults(text)
    except ValueError as error:
        raise CommandError(str(error)) from None
    try:
        server_module = import_module(".fake_server", __package__)
    except ImportError as error:
        raise CommandError(
            f"{error.name or error} is not installed: pip install '{package.name}[fake]'"
        ) from None
    cloud = server_module.FakeCloudServer(
        package,
        host=arguments.host,
        port=arguments.port,
        accounts=accounts,
        validate=not arguments.no_validate,
    )
    cloud.script(*arguments.fault)

    def ready() -> None:
        print(f"listening on {cloud.url}, until interrupted", file=sys.stderr)
        for account in accounts if cloud.service.is_signed else ():
            token = f", token {account.security_token}" if account.security_token else ""
            print(
                f"  access key {account.access_key}, secret {account.secret_key}{token}",
                file=sys.stderr,
            )
        print(cloud.url, flush=True)

    try:
        cloud.serve(ready)
    except OSError as error:
        address = f"{arguments.host}:{arguments.port}"
        raise CommandError(f"cannot listen on {address}: {error.strerror or error}") from None
    return DONE
