"""IP addresses and networks in rules transpiled from CEL."""

from __future__ import annotations

from .cel_values import IpAddress, IpNetwork, expect_cidr, expect_ip, expect_string

_MOST_NETWORKS = 256
_networks: dict[str, IpNetwork | None] = {}


def _parse_ipv4(text: str) -> int | None:
    parts = text.split(".")
    if len(parts) != 4:
        return None
    number = 0
    for part in parts:
        if not (part.isascii() and part.isdigit() and len(part) <= 3) or int(part) > 255:
            return None
        if part[0] == "0" and part != "0":
            return None
        number = number << 8 | int(part)
    return number


def _parse_groups(text: str) -> list[int] | None:
    groups = text.split(":") if text else []
    if len(groups) > 8 or not all(0 < len(group) <= 4 for group in groups):
        return None
    if not all(set(group) <= set("0123456789abcdefABCDEF") for group in groups):
        return None
    return [int(group, 16) for group in groups]


def _parse_ipv6(text: str) -> int | None:
    head, gap, tail = text.partition("::")
    left, right = _parse_groups(head), _parse_groups(tail)
    if left is None or right is None:
        return None
    missing = 8 - len(left) - len(right)
    if missing < 1 if gap else missing:
        return None
    number = 0
    for group in [*left, *[0] * missing, *right]:
        number = number << 16 | group
    return number


def _parse_address(text: str) -> IpAddress | None:
    if len(text) > 45:
        return None
    if ":" not in text:
        number = _parse_ipv4(text)
        return None if number is None else IpAddress(4, number)
    number = _parse_ipv6(text)
    if number is not None and number >> 32 == 0xFFFF:
        return IpAddress(4, number & 0xFFFFFFFF, mapped=True)
    return None if number is None else IpAddress(6, number)


#: The longest text of a network: an address, a slash and a prefix length of up to three digits.
_LONGEST_NETWORK = 49


def _parse_network(text: str) -> IpNetwork | None:
    return _read_network(text) if len(text) <= _LONGEST_NETWORK else None


def _read_network(text: str) -> IpNetwork | None:
    """Kept for the next rule, as many compare the same few networks."""
    if text not in _networks:
        if len(_networks) >= _MOST_NETWORKS:
            _networks.clear()
        _networks[text] = _network_of(text)
    return _networks[text]


def _network_of(text: str) -> IpNetwork | None:
    head, slash, tail = text.partition("/")
    address = _parse_address(head)
    if address is None or address.mapped or not slash or not tail.isascii():
        return None
    if not tail.isdigit() or len(tail) > 3 or (tail[0] == "0" and tail != "0"):
        return None
    prefix = int(tail)
    return IpNetwork(address, prefix) if prefix <= _bits(address.family) else None


def _bits(family: int) -> int:
    return 32 if family == 4 else 128


def address_text(address: IpAddress) -> str:
    """The address as RFC 5952 writes it."""
    if address.family == 4:
        dotted = ".".join(str(address.number >> shift & 255) for shift in (24, 16, 8, 0))
        return f"::ffff:{dotted}" if address.mapped else dotted
    groups = [f"{address.number >> shift & 0xFFFF:x}" for shift in range(112, -16, -16)]
    import re

    runs = re.finditer(r"(?:(?<=:)|^)0(?::0)+(?=:|$)", ":".join(groups))
    longest = max(runs, key=lambda run: len(run[0]), default=None)
    if longest is None:
        return ":".join(groups)
    text = ":".join(groups)
    return f"{text[: longest.start()].rstrip(':')}::{text[longest.end() :].lstrip(':')}"


def ip(text: str) -> IpAddress:
    """The address that the text denotes; raises ValueError."""
    address = _parse_address(expect_string(text))
    if address is None:
        raise ValueError(f"{text!r:.100} is no IP address")
    return address


def cidr(text: str) -> IpNetwork:
    """The network that the text denotes, host bits kept; raises ValueError."""
    network = _parse_network(expect_string(text))
    if network is None:
        raise ValueError(f"{text!r:.100} is no CIDR")
    return network


def is_ip(text: str) -> bool:
    """Whether ip() accepts the text."""
    return _parse_address(text) is not None


def is_cidr(text: str) -> bool:
    """Whether cidr() accepts the text."""
    return _parse_network(text) is not None


def ip_is_canonical(text: str) -> bool:
    """Whether the text is the address as string() writes it; raises ValueError."""
    return address_text(ip(text)) == text


def ip_is_unspecified(address: IpAddress) -> bool:
    """0.0.0.0 or ::."""
    return address.number == 0


def ip_is_loopback(address: IpAddress) -> bool:
    """127.0.0.0/8 or ::1."""
    return address.number >> 24 == 127 if address.family == 4 else address.number == 1


def _is_multicast(address: IpAddress) -> bool:
    return address.number >> 28 == 14 if address.family == 4 else address.number >> 120 == 0xFF


def ip_is_link_local_multicast(address: IpAddress) -> bool:
    """224.0.0.0/24 or ff02::/16 (any flags)."""
    if address.family == 4:
        return address.number >> 8 == 0xE00000
    return address.number >> 112 & 0xFF0F == 0xFF02


def ip_is_link_local_unicast(address: IpAddress) -> bool:
    """169.254.0.0/16 or fe80::/10."""
    if address.family == 4:
        return address.number >> 16 == 0xA9FE
    return address.number >> 118 == 0x3FA


def ip_is_global_unicast(address: IpAddress) -> bool:
    """An address of one host, not of this link only (private ranges count)."""
    return not (
        ip_is_unspecified(address)
        or ip_is_loopback(address)
        or ip_is_link_local_unicast(address)
        or _is_multicast(address)
        or (address.family == 4 and address.number == 0xFFFFFFFF)
    )


def contains_ip(network: IpNetwork, address: IpAddress | str) -> bool:
    """Whether the address (or its text) lies in the network."""
    inner = ip(address) if type(address) is str else expect_ip(address)
    shift = _bits(network.address.family) - network.prefix
    return (
        inner.family == network.address.family
        and inner.number >> shift == network.address.number >> shift
    )


def contains_cidr(network: IpNetwork, other: IpNetwork | str) -> bool:
    """Whether the other network (or its text) lies wholly in the network."""
    inner = cidr(other) if type(other) is str else expect_cidr(other)
    return inner.prefix >= network.prefix and contains_ip(network, inner.address)


def cidr_masked(network: IpNetwork) -> IpNetwork:
    """The network with its host bits cleared."""
    shift = _bits(network.address.family) - network.prefix
    number = network.address.number >> shift << shift
    return IpNetwork(IpAddress(network.address.family, number), network.prefix)
