"""Validator of the schema create_virtual_node."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from cloudnodes._runtime.cel_network import is_ip
from cloudnodes._runtime.cel_text import pattern, trim
from cloudnodes._runtime.validation import Program, at_first_use, holds_base64, matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_virtual_node",
    "is_valid_create_virtual_node",
    "validate_create_virtual_node",
]

# fmt: off
_match_client_token = at_first_use(
    globals(), "_match_client_token", lambda: matcher("^[\\x00-\\x7f]*\\Z", "match")
)
_text_1 = at_first_use(globals(), "_text_1", lambda: pattern(r"\Avsw-[\*0-9A-Za-z]+\Z"))
_text_2 = at_first_use(globals(), "_text_2", lambda: pattern(r"\A[\-\.0-9a-z]*\Z"))
_text_3 = at_first_use(globals(), "_text_3", lambda: pattern(r"\A[0-9]+\Z"))
_text_4 = at_first_use(
    globals(), "_text_4", lambda: pattern(r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000)
)


def accepts_create_virtual_node(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["RegionId"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_virtual_node", "RegionId")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_virtual_node", "RegionId", "type", value))
    try:
        value = data["SecurityGroupId"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_virtual_node", "SecurityGroupId")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_virtual_node", "SecurityGroupId", "type", value))
    try:
        value = data["VSwitchId"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_virtual_node", "VSwitchId")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_virtual_node", "VSwitchId", "type", value))
    if context is None and not _holds_virtual_node_vswitch_count(data):
        return False
    if not left:
        return True
    if "ZoneId" in data:
        if type(data["ZoneId"]) is not str:
            if context is None:
                return False
            context.records.append((place, "create_virtual_node", "ZoneId", "type", data["ZoneId"]))
        left -= 1
        if not left:
            return True
    if "VirtualNodeName" in data:
        value = data["VirtualNodeName"]
        if not (type(value) is str and 2 <= len(value) <= 128):
            if context is None:
                return False
            keyword = (
                "type" if type(value) is not str else "minLength" if len(value) < 2 else "maxLength"
            )
            context.records.append(
                (place, "create_virtual_node", "VirtualNodeName", keyword, value)
            )
        if context is None and not _holds_virtual_node_name_characters(data):
            return False
        left -= 1
        if not left:
            return True
    if "ResourceGroupId" in data:
        if type(data["ResourceGroupId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_virtual_node", "ResourceGroupId", "type", data["ResourceGroupId"])
            )
        left -= 1
        if not left:
            return True
    if "ClientToken" in data:
        value = data["ClientToken"]
        if not (type(value) is str and len(value) <= 64 and _match_client_token(value) is not None):
            if context is None:
                return False
            if type(value) is str and len(value) <= 64:
                context.records.append(
                    (place, "create_virtual_node", "ClientToken", "pattern", value)
                )
            else:
                context.doubt(place, "create_virtual_node", "ClientToken", value)
        left -= 1
        if not left:
            return True
    if "EnablePublicNetwork" in data:
        if type(data["EnablePublicNetwork"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_virtual_node",
                    "EnablePublicNetwork",
                    "type",
                    data["EnablePublicNetwork"],
                )
            )
        left -= 1
        if not left:
            return True
    if "EipInstanceId" in data:
        if type(data["EipInstanceId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_virtual_node", "EipInstanceId", "type", data["EipInstanceId"])
            )
        left -= 1
        if not left:
            return True
    if "KubeConfig" in data:
        value = data["KubeConfig"]
        if not (type(value) is str and holds_base64(value)):
            if context is None:
                return False
            context.doubt(place, "create_virtual_node", "KubeConfig", value)
        left -= 1
        if not left:
            return True
    if "CustomResources" in data:
        if type(data["CustomResources"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_virtual_node", "CustomResources", "type", data["CustomResources"])
            )
        if context is None and not _holds_virtual_node_custom_resources_form(data):
            return False
        left -= 1
        if not left:
            return True
    if "ClusterDomain" in data:
        if type(data["ClusterDomain"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_virtual_node", "ClusterDomain", "type", data["ClusterDomain"])
            )
        left -= 1
        if not left:
            return True
    if "ClusterDNS" in data:
        if type(data["ClusterDNS"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_virtual_node", "ClusterDNS", "type", data["ClusterDNS"])
            )
        if context is None and not _holds_virtual_node_cluster_dns_address(data):
            return False
        left -= 1
        if not left:
            return True
    if "Tag" in data:
        value = data["Tag"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "create_virtual_node", "Tag", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["Key"]) is str
                        and type(item["Value"]) is str
                        or context is None
                        and accepts_virtual_node_tag(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_virtual_node_tag, "VirtualNodeTag", value, item, (place, "Tag")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_virtual_node_tag(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_virtual_node_tag, "VirtualNodeTag", value, item, (place, "Tag")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "Taint" in data:
        value = data["Taint"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "create_virtual_node", "Taint", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 3
                        and type(item["Key"]) is str
                        and type(item["Value"]) is str
                        and item["Effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}
                        or context is None
                        and accepts_virtual_node_taint(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_virtual_node_taint,
                            "VirtualNodeTaint",
                            value,
                            item,
                            (place, "Taint"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_virtual_node_taint(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_virtual_node_taint,
                            "VirtualNodeTaint",
                            value,
                            item,
                            (place, "Taint"),
                        )
                        break
        left -= 1
        if not left:
            return True
    if "TlsBootstrapEnabled" in data:
        if type(data["TlsBootstrapEnabled"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_virtual_node",
                    "TlsBootstrapEnabled",
                    "type",
                    data["TlsBootstrapEnabled"],
                )
            )
        if context is None and not _holds_virtual_node_tls_bootstrap_kube_config(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_virtual_node")


def accepts_virtual_node_tag(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        if type(data["Key"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VirtualNodeTag", "Key", "type", data["Key"]))
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VirtualNodeTag", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "VirtualNodeTag")


def accepts_virtual_node_taint(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        if type(data["Key"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VirtualNodeTaint", "Key", "type", data["Key"]))
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VirtualNodeTaint", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    if "Effect" in data:
        if not (data["Effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Effect"]) is str else "type"
            context.records.append((place, "VirtualNodeTaint", "Effect", keyword, data["Effect"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "VirtualNodeTaint")


def _holds_virtual_node_vswitch_count(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not len(data["VSwitchId"].split(",")) <= 10:
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        for id_2 in data["VSwitchId"].split(","):
            if trim(id_2) == "":
                if broken is None:
                    return False
                broken.add(1)
    except Exception:
        pass
    try:
        for id_2 in data["VSwitchId"].split(","):
            if trim(id_2) != "" and _text_1(id_2) is None:
                if broken is None:
                    return False
                broken.add(2)
    except Exception:
        pass
    return True


def _holds_virtual_node_name_characters(data: Any, broken: set[int] | None = None) -> bool:
    if "VirtualNodeName" in data and _text_2(data["VirtualNodeName"]) is None:
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_virtual_node_custom_resources_form(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "CustomResources" in data:
            for pair in data["CustomResources"].split(","):
                if len(pair.split("=")) != 2:
                    if broken is None:
                        return False
                    broken.add(4)
                else:
                    for part in pair.split("="):
                        if trim(part) == "":
                            if broken is None:
                                return False
                            broken.add(4)
    except Exception:
        pass
    try:
        if "CustomResources" in data:
            for pair in data["CustomResources"].split(","):
                try:
                    if (
                        len(pair.split("=")) == 2
                        and trim(pair.split("=")[1]) != ""
                        and _text_3(pair.split("=")[1]) is None
                    ):
                        if broken is None:
                            return False
                        broken.add(5)
                except Exception:
                    continue
    except Exception:
        pass
    return True


def _holds_virtual_node_cluster_dns_address(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "ClusterDNS" in data:
            for address in data["ClusterDNS"].split(","):
                try:
                    if not (is_ip(address) or _text_4(address) is not None):
                        if broken is None:
                            return False
                        broken.add(6)
                except Exception:
                    continue
    except Exception:
        pass
    try:
        if "ClusterDNS" in data:
            for address in data["ClusterDNS"].split(","):
                try:
                    if _text_4(address) is not None:
                        if broken is None:
                            return False
                        broken.add(7)
                except Exception:
                    continue
    except Exception:
        pass
    return True


def _holds_virtual_node_tls_bootstrap_kube_config(
    data: Any, broken: set[int] | None = None
) -> bool:
    if "TlsBootstrapEnabled" in data and data["TlsBootstrapEnabled"] and "KubeConfig" not in data:
        if broken is None:
            return False
        broken.add(8)
    return True


def _words_virtual_node_vswitch_count(data: Any) -> tuple[Any, ...]:
    return (len(data["VSwitchId"].split(",")),)


def _words_virtual_node_vswitch_form(data: Any) -> tuple[Any, ...]:
    return ([id_2 for id_2 in data["VSwitchId"].split(",") if _text_1(id_2) is None],)


def _words_virtual_node_cluster_dns_address(data: Any) -> tuple[Any, ...]:
    return ([address for address in data["ClusterDNS"].split(",") if not is_ip(address)],)


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_virtual_node": (
        "#/$defs/CreateVirtualNodeRequest",
        (
            ("type", "object"),
            ("required", "RegionId", "SecurityGroupId", "VSwitchId"),
            (
                "properties",
                (
                    ("RegionId", (("type", "string"),)),
                    ("ZoneId", (("type", "string"),)),
                    ("SecurityGroupId", (("type", "string"),)),
                    ("VSwitchId", (("type", "string"),)),
                    ("VirtualNodeName", (("type", "string"), ("minLength", 2), ("maxLength", 128))),
                    ("ResourceGroupId", (("type", "string"),)),
                    (
                        "ClientToken",
                        (
                            ("type", "string"),
                            ("maxLength", 64),
                            ("pattern", "^[\\x00-\\x7F]*$", "^[\\x00-\\x7f]*\\Z"),
                        ),
                    ),
                    ("EnablePublicNetwork", (("type", "boolean"),)),
                    ("EipInstanceId", (("type", "string"),)),
                    ("KubeConfig", (("secret",), ("type", "string"), ("content", "base64", None))),
                    ("CustomResources", (("type", "string"),)),
                    ("ClusterDomain", (("type", "string"),)),
                    ("ClusterDNS", (("type", "string"),)),
                    ("Tag", (("type", "array"), ("maxItems", 20), ("items", (), "VirtualNodeTag"))),
                    (
                        "Taint",
                        (("type", "array"), ("maxItems", 20), ("items", (), "VirtualNodeTaint")),
                    ),
                    ("TlsBootstrapEnabled", (("type", "boolean"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                (
                    "_holds_virtual_node_vswitch_count",
                    "_holds_virtual_node_name_characters",
                    "_holds_virtual_node_custom_resources_form",
                    "_holds_virtual_node_cluster_dns_address",
                    "_holds_virtual_node_tls_bootstrap_kube_config",
                ),
                (
                    (
                        0,
                        "virtual-node-vswitch-count",
                        "error",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        ("VSwitchId names ", 0, " vSwitches; at most 10 are allowed"),
                        ("VSwitchId 中有 ", 0, " 个交换机，最多允许 10 个"),
                        "_words_virtual_node_vswitch_count",
                    ),
                    (
                        1,
                        "virtual-node-vswitch-blank",
                        "error",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        (
                            "VSwitchId \"",
                            ("/VSwitchId",),
                            "\" contains a blank ID; give 1 to 10 IDs separated by commas",
                        ),
                        ("VSwitchId “", ("/VSwitchId",), "”中有空的 ID；请填写 1~10 个以英文逗号分隔的交换机 ID"),
                        None,
                    ),
                    (
                        2,
                        "virtual-node-vswitch-form",
                        "warning",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        (
                            "VSwitchId should hold IDs of vSwitches (vsw- and letters or digits), which these do not look like: ",
                            (0, ", "),
                        ),
                        ("VSwitchId 应由交换机 ID（vsw- 加字母或数字）组成，以下内容不像交换机 ID：", (0, ", ")),
                        "_words_virtual_node_vswitch_form",
                    ),
                    (
                        3,
                        "virtual-node-name-characters",
                        "warning",
                        None,
                        ("VirtualNodeName",),
                        ("/VirtualNodeName",),
                        (
                            "VirtualNodeName \"",
                            ("/VirtualNodeName",),
                            "\" should hold only lowercase letters, digits, periods and hyphens",
                        ),
                        ("VirtualNodeName “", ("/VirtualNodeName",), "”应只包含小写英文字母、数字、半角句号和短划线"),
                        None,
                    ),
                    (
                        4,
                        "virtual-node-custom-resources-form",
                        "error",
                        None,
                        ("CustomResources",),
                        ("/CustomResources",),
                        (
                            "CustomResources \"",
                            ("/CustomResources",),
                            "\" must consist of name=count pairs separated by commas",
                        ),
                        ("CustomResources “", ("/CustomResources",), "”应由英文逗号分隔的“名称=数量”组成"),
                        None,
                    ),
                    (
                        5,
                        "virtual-node-custom-resources-count",
                        "warning",
                        None,
                        ("CustomResources",),
                        ("/CustomResources",),
                        (
                            "CustomResources \"",
                            ("/CustomResources",),
                            "\" should give a whole number after each equals sign",
                        ),
                        ("CustomResources “", ("/CustomResources",), "”中每个等号之后应为整数"),
                        None,
                    ),
                    (
                        6,
                        "virtual-node-cluster-dns-address",
                        "error",
                        None,
                        ("ClusterDNS",),
                        ("/ClusterDNS",),
                        (
                            "ClusterDNS \"",
                            ("/ClusterDNS",),
                            "\" must consist of IP addresses separated by commas; not an address: \"",
                            (0, "\", \""),
                            "\"",
                        ),
                        (
                            "ClusterDNS “",
                            ("/ClusterDNS",),
                            "”应由英文逗号分隔的 IP 地址组成；以下不是 IP 地址：“",
                            (0, "”、“"),
                            "”",
                        ),
                        "_words_virtual_node_cluster_dns_address",
                    ),
                    (
                        7,
                        "virtual-node-cluster-dns-masked",
                        "warning",
                        None,
                        ("ClusterDNS",),
                        ("/ClusterDNS",),
                        (
                            "ClusterDNS \"",
                            ("/ClusterDNS",),
                            "\" holds a masked address; put the real digits in place of X and *",
                        ),
                        ("ClusterDNS “", ("/ClusterDNS",), "”中有被遮盖的地址；请将 X 和 * 换成真实的数字"),
                        None,
                    ),
                    (
                        8,
                        "virtual-node-tls-bootstrap-kube-config",
                        "warning",
                        None,
                        ("KubeConfig",),
                        ("/TlsBootstrapEnabled", "?/KubeConfig"),
                        (
                            "TlsBootstrapEnabled is ",
                            ("/TlsBootstrapEnabled",),
                            ", so KubeConfig should carry the bootstrap KubeConfig",
                        ),
                        (
                            "TlsBootstrapEnabled 为 ",
                            ("/TlsBootstrapEnabled",),
                            "，应在 KubeConfig 中传入引导用的 KubeConfig",
                        ),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "VirtualNodeTag": (
        "#/$defs/VirtualNodeTag",
        (
            ("type", "object"),
            (
                "properties",
                (("Key", (("type", "string"),)), ("Value", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
    "VirtualNodeTaint": (
        "#/$defs/VirtualNodeTaint",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Key", (("type", "string"),)),
                    ("Value", (("type", "string"),)),
                    (
                        "Effect",
                        (
                            ("type", "string"),
                            ("enum", "NoSchedule", "NoExecute", "PreferNoSchedule"),
                        ),
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
}
# fmt: on

PROGRAM = Program(
    _UNITS,
    {
        "create_virtual_node": accepts_create_virtual_node,
        "VirtualNodeTag": accepts_virtual_node_tag,
        "VirtualNodeTaint": accepts_virtual_node_taint,
    },
    docs="aliyun/eci/CreateVirtualNode",
    tellers=("create_virtual_node", "VirtualNodeTag", "VirtualNodeTaint"),
    secrets=("KubeConfig",),
    rules=(
        _holds_virtual_node_vswitch_count,
        _holds_virtual_node_name_characters,
        _holds_virtual_node_custom_resources_form,
        _holds_virtual_node_cluster_dns_address,
        _holds_virtual_node_tls_bootstrap_kube_config,
        _words_virtual_node_vswitch_count,
        _words_virtual_node_vswitch_form,
        _words_virtual_node_cluster_dns_address,
    ),
)


def is_valid_create_virtual_node(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_virtual_node(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_virtual_node", request)


def validate_create_virtual_node(
    request: object, *, allow_unknown: bool = False
) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_virtual_node(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_virtual_node", request, allow_unknown)


def check_create_virtual_node(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_virtual_node(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_virtual_node", request, allow_unknown)
