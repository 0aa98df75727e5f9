"""The endpoints of Alibaba Cloud's API metadata as servers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..pointers import join
from .aliyun_schemas import Schema
from .reporting import Report, shown

_PLACED = frozenset({"regionId", "endpoint", "public", "vpc"})
#: The region in the host of a server.
_VARIABLE = "{region_id}"


class Servers:
    """The hosts of each kind of network, by region.

    Args:
        report: told of what cannot be taken over.
        endpoints: the endpoints of the metadata.
    """

    def __init__(self, report: Report, endpoints: Sequence[Any]) -> None:
        self._report = report
        self._hosts: dict[str, dict[str, str]] = {"public": {}, "vpc": {}}
        for index, each in enumerate(endpoints):
            pointer = join("/endpoints", index)
            report.unplaced(each, pointer, _PLACED)
            for name, network in (("endpoint", "public"), ("public", "public"), ("vpc", "vpc")):
                self._add(network, each["regionId"], each.get(name) or "", pointer, name)
        if not any(self._hosts.values()):
            told = "there is no endpoint: clients have to be given the address of the service"
            report.lose("/endpoints", told)

    def _add(self, network: str, region: str, host: str, pointer: str, name: str) -> None:
        known = self._hosts[network].get(region)
        if known and host and known != host:
            told = f"the region {shown(region)} has another endpoint already: {known}"
            self._report.refuse(join(pointer, name), told)
        elif known and host and name == "endpoint":
            self._report.lose(pointer, "an endpoint stands twice")
        elif host:
            self._hosts[network][region] = host

    def of(self, schemes: Sequence[str]) -> list[Schema]:
        """The servers of an operation that is called by one of *schemes*, by default HTTPS."""
        scheme = "http" if schemes and "https" not in schemes else "https"
        return [
            server
            for network, hosts in self._hosts.items()
            if hosts
            for server in _servers(scheme, network, hosts)
        ]


def _servers(scheme: str, network: str, hosts: dict[str, str]) -> Iterator[Schema]:
    """A server for the regions whose host is named after them, and one for each other."""
    templates: dict[str, list[str]] = {}
    for region, host in hosts.items():
        template = host.replace(f".{region}.", f".{_VARIABLE}.")
        templates.setdefault(template, []).append(region)
    usual = max(templates, key=lambda host: (len(templates[host]), host))
    for host in (usual, *(each for each in templates if each != usual)):
        regions = templates[host]
        endpoint: Schema = {"name": network}
        if host != usual:
            endpoint["only-for"] = {"region_id": regions}
        server: Schema = {"url": f"{scheme}://{host}", "x-endpoint": endpoint}
        if _VARIABLE in host:
            server["variables"] = {"region_id": {"default": regions[0]}}
        yield server
