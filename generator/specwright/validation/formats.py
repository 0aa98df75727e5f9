"""The formats of JSON Schema 2020-12, for where "format" is asserted.

Each checker takes a string and says whether it has the format. Sources: RFC 3339 (dates, times,
durations), RFC 5321 and 6531 (mail), RFC 1123 and 5890 ff. (hosts), RFC 3986 and 3987 (URI, IRI),
RFC 4122 (UUID), RFC 6570 (URI templates), RFC 6901 (pointers), ECMA-262 (regex).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from . import ecma
from .hostnames import is_hostname, is_idn_hostname

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_TIME = re.compile(
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\Z"
)
_DURATION = re.compile(
    r"P(?:[0-9]+W|(?=[0-9T])(?:(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
    r"(?:T(?=[0-9])(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?))\Z"
)
_UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\Z")
_JSON_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*\Z")
_RELATIVE_POINTER = re.compile(
    r"(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?(?:#|(?:/(?:[^~/]|~[01])*)*)\Z"
)
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.|\Z)){4}(?<!\.)\Z")

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_WIDE_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\U0010ffff-]+"
_LOCAL = re.compile(rf'(?:{_ATOM}(?:\.{_ATOM})*|"(?:[ !#-\[\]-~]|\\[ -~])*")\Z')
_WIDE_LOCAL = re.compile(
    rf'(?:{_WIDE_ATOM}(?:\.{_WIDE_ATOM})*|"(?:[ !#-\[\]-~\u0080-\U0010ffff]|\\[ -~])*")\Z'
)
_MAIL_DOMAIN = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\Z"
)

_UCS = (
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 14))
    + f"{chr(0xE1000)}-{chr(0xEFFFD)}"
)
_PRIVATE = f"\ue000-\uf8ff{chr(0xF0000)}-{chr(0xFFFFD)}{chr(0x100000)}-{chr(0x10FFFD)}"
_ESCAPED = "%[0-9A-Fa-f]{2}"


@cache
def _uri(*, relative: bool = False) -> re.Pattern[str]:
    return _uri_pattern("", "", relative=relative)


@cache
def _iri(*, relative: bool = False) -> re.Pattern[str]:
    return _uri_pattern(_UCS, _PRIVATE, relative=relative)


def _uri_pattern(wide: str, private: str, *, relative: bool) -> re.Pattern[str]:
    free = rf"A-Za-z0-9\-._~!$&'()*+,;={wide}"
    user = rf"(?:[{free}:]|{_ESCAPED})*@"
    host = rf"(?:\[(?P<literal>[^\]]*)\]|(?:[{free}]|{_ESCAPED})*)"
    authority = rf"//(?:{user})?{host}(?::[0-9]*)?"
    character = rf"(?:[{free}:@]|{_ESCAPED})"
    empty_or_rooted = rf"(?:/{character}*)*"
    rooted = rf"/(?:{character}+(?:/{character}*)*)?"
    rootless = rf"{character}+(?:/{character}*)*"
    first = rf"(?:[{free}@]|{_ESCAPED})+(?:/{character}*)*"
    query = rf"(?:\?(?:[{free}:@/?{private}]|{_ESCAPED})*)?"
    fragment = rf"(?:#(?:[{free}:@/?]|{_ESCAPED})*)?"
    scheme = r"[A-Za-z][A-Za-z0-9+\-.]*:"
    if relative:
        return re.compile(rf"(?:{authority}{empty_or_rooted}|{rooted}|{first}|){query}{fragment}\Z")
    path = rf"(?:{authority}{empty_or_rooted}|{rooted}|{rootless}|)"
    return re.compile(rf"{scheme}{path}{query}{fragment}\Z")


_FUTURE_ADDRESS = re.compile(r"[Vv][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+\Z")

_VARIABLE = (
    rf"(?:[A-Za-z0-9_]|{_ESCAPED})(?:\.?(?:[A-Za-z0-9_]|{_ESCAPED}))*(?:\*|:[1-9][0-9]{{0,3}})?"
)


@cache
def _template() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[!#$&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~{_UCS}{_PRIVATE}]|{_ESCAPED}"
        rf"|\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}})*\Z"
    )


def is_date(text: str) -> bool:
    """RFC 3339 full-date."""
    match = _DATE.match(text)
    if match is None:
        return False
    year, month, day = map(int, match.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def is_time(text: str) -> bool:
    """RFC 3339 full-time; a leap second only at the end of a day in UTC."""
    match = _TIME.match(text)
    if match is None:
        return False
    hour, minute, second = (int(part) for part in match.group(1, 2, 3))
    offset = int(match[5] or 0), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or offset[0] > 23 or offset[1] > 59:
        return False
    if second < 60:
        return True
    shift = (offset[0] * 60 + offset[1]) * (-1 if match[4] == "-" else 1)
    return (hour * 60 + minute - shift) % 1440 == 1439


def is_date_time(text: str) -> bool:
    """RFC 3339 date-time."""
    return text[10:11] in ("T", "t") and is_date(text[:10]) and is_time(text[11:])


def is_duration(text: str) -> bool:
    """RFC 3339, appendix A."""
    return len(text) > 1 and _DURATION.match(text) is not None


def is_ipv4(text: str) -> bool:
    """Four decimal octets without leading zeros."""
    return _IPV4.match(text) is not None


def is_ipv6(text: str) -> bool:
    """RFC 4291, section 2.2, without a zone."""
    if not text.isascii() or "%" in text or "/" in text:
        return False
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


def is_email(text: str) -> bool:
    """RFC 5321 mailbox."""
    local, at, domain = text.rpartition("@")
    if not at or len(local) > 64 or _LOCAL.match(local) is None:
        return False
    return _is_address_literal(domain) or (
        len(domain) <= 255 and _MAIL_DOMAIN.match(domain) is not None
    )


def is_idn_email(text: str) -> bool:
    """RFC 6531 mailbox."""
    local, at, domain = text.rpartition("@")
    if not at or len(local.encode("utf-8", "surrogatepass")) > 64:
        return False
    if _WIDE_LOCAL.match(local) is None:
        return False
    return _is_address_literal(domain) or is_idn_hostname(unicodedata.normalize("NFC", domain))


def _is_address_literal(domain: str) -> bool:
    if not domain.startswith("[") or not domain.endswith("]"):
        return False
    inner = domain[1:-1]
    return is_ipv6(inner[5:]) if inner[:5].lower() == "ipv6:" else is_ipv4(inner)


def _matches_uri(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.match(text)
    if match is None:
        return False
    literal = match["literal"]
    return literal is None or is_ipv6(literal) or _FUTURE_ADDRESS.match(literal) is not None


def is_uri(text: str) -> bool:
    """RFC 3986 URI."""
    return _matches_uri(_uri(), text)


def is_uri_reference(text: str) -> bool:
    """RFC 3986 URI-reference."""
    return _matches_uri(_uri(), text) or _matches_uri(_uri(relative=True), text)


def is_iri(text: str) -> bool:
    """RFC 3987 IRI."""
    return _matches_uri(_iri(), text)


def is_iri_reference(text: str) -> bool:
    """RFC 3987 IRI-reference."""
    return _matches_uri(_iri(), text) or _matches_uri(_iri(relative=True), text)


def is_uri_template(text: str) -> bool:
    """RFC 6570."""
    return _template().match(text) is not None


def is_uuid(text: str) -> bool:
    """RFC 4122."""
    return _UUID.match(text) is not None


def is_json_pointer(text: str) -> bool:
    """RFC 6901 JSON Pointer, not as a URI fragment."""
    return _JSON_POINTER.match(text) is not None


def is_relative_json_pointer(text: str) -> bool:
    """Relative JSON Pointer."""
    return _RELATIVE_POINTER.match(text) is not None


def is_regex(text: str) -> bool:
    """ECMA-262 regular expression."""
    try:
        ecma.parse(text)
    except ecma.PatternError:
        return False
    return True


FORMATS: Mapping[str, Callable[[str], bool]] = {
    "date": is_date,
    "date-time": is_date_time,
    "duration": is_duration,
    "email": is_email,
    "hostname": is_hostname,
    "idn-email": is_idn_email,
    "idn-hostname": is_idn_hostname,
    "ipv4": is_ipv4,
    "ipv6": is_ipv6,
    "iri": is_iri,
    "iri-reference": is_iri_reference,
    "json-pointer": is_json_pointer,
    "regex": is_regex,
    "relative-json-pointer": is_relative_json_pointer,
    "time": is_time,
    "uri": is_uri,
    "uri-reference": is_uri_reference,
    "uri-template": is_uri_template,
    "uuid": is_uuid,
}
"""The checker of each format of the specification."""
