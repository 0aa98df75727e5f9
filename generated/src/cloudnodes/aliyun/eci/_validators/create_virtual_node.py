"""Validator of the schema create_virtual_node."""

from __future__ import annotations

from cloudnodes._runtime.cel import for_all, for_some
from cloudnodes._runtime.cel_network import is_ip
from cloudnodes._runtime.cel_text import join, pattern, text_of, trim
from cloudnodes._runtime.cel_values import RULE_ERRORS, expect_boolean, expect_string
from cloudnodes._runtime.validation import Program, holds_base64, matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_virtual_node",
    "is_valid_create_virtual_node",
    "validate_create_virtual_node",
]


def _first_match_client_token(text: Any) -> Any:
    global _match_client_token
    _match_client_token = matcher("^[\\x00-\\x7f]*\\Z", "match")
    return _match_client_token(text)


_match_client_token = _first_match_client_token


def _first_create_virtual_node_virtual_node_vswitch_form_valid_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_vswitch_form_valid_1
    _create_virtual_node_virtual_node_vswitch_form_valid_1 = pattern(r"\Avsw-[\*0-9A-Za-z]+\Z")
    return _create_virtual_node_virtual_node_vswitch_form_valid_1(text)


_create_virtual_node_virtual_node_vswitch_form_valid_1 = (
    _first_create_virtual_node_virtual_node_vswitch_form_valid_1
)


def _first_create_virtual_node_virtual_node_name_characters_valid_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_name_characters_valid_1
    _create_virtual_node_virtual_node_name_characters_valid_1 = pattern(r"\A[\-\.0-9a-z]*\Z")
    return _create_virtual_node_virtual_node_name_characters_valid_1(text)


_create_virtual_node_virtual_node_name_characters_valid_1 = (
    _first_create_virtual_node_virtual_node_name_characters_valid_1
)


def _first_create_virtual_node_virtual_node_custom_resources_count_valid_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_custom_resources_count_valid_1
    _create_virtual_node_virtual_node_custom_resources_count_valid_1 = pattern(r"\A[0-9]+\Z")
    return _create_virtual_node_virtual_node_custom_resources_count_valid_1(text)


_create_virtual_node_virtual_node_custom_resources_count_valid_1 = (
    _first_create_virtual_node_virtual_node_custom_resources_count_valid_1
)


def _first_create_virtual_node_virtual_node_cluster_dns_address_valid_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_cluster_dns_address_valid_1
    _create_virtual_node_virtual_node_cluster_dns_address_valid_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _create_virtual_node_virtual_node_cluster_dns_address_valid_1(text)


_create_virtual_node_virtual_node_cluster_dns_address_valid_1 = (
    _first_create_virtual_node_virtual_node_cluster_dns_address_valid_1
)


def _first_create_virtual_node_virtual_node_cluster_dns_masked_valid_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_cluster_dns_masked_valid_1
    _create_virtual_node_virtual_node_cluster_dns_masked_valid_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _create_virtual_node_virtual_node_cluster_dns_masked_valid_1(text)


_create_virtual_node_virtual_node_cluster_dns_masked_valid_1 = (
    _first_create_virtual_node_virtual_node_cluster_dns_masked_valid_1
)


def _first_create_virtual_node_virtual_node_vswitch_form_text_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_vswitch_form_text_1
    _create_virtual_node_virtual_node_vswitch_form_text_1 = pattern(r"\Avsw-[\*0-9A-Za-z]+\Z")
    return _create_virtual_node_virtual_node_vswitch_form_text_1(text)


_create_virtual_node_virtual_node_vswitch_form_text_1 = (
    _first_create_virtual_node_virtual_node_vswitch_form_text_1
)


def _first_create_virtual_node_virtual_node_vswitch_form_en_1_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_vswitch_form_en_1_1
    _create_virtual_node_virtual_node_vswitch_form_en_1_1 = pattern(r"\Avsw-[\*0-9A-Za-z]+\Z")
    return _create_virtual_node_virtual_node_vswitch_form_en_1_1(text)


_create_virtual_node_virtual_node_vswitch_form_en_1_1 = (
    _first_create_virtual_node_virtual_node_vswitch_form_en_1_1
)


def _first_create_virtual_node_virtual_node_vswitch_form_zh_1_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_vswitch_form_zh_1_1
    _create_virtual_node_virtual_node_vswitch_form_zh_1_1 = pattern(r"\Avsw-[\*0-9A-Za-z]+\Z")
    return _create_virtual_node_virtual_node_vswitch_form_zh_1_1(text)


_create_virtual_node_virtual_node_vswitch_form_zh_1_1 = (
    _first_create_virtual_node_virtual_node_vswitch_form_zh_1_1
)


def _first_create_virtual_node_virtual_node_name_characters_text_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_name_characters_text_1
    _create_virtual_node_virtual_node_name_characters_text_1 = pattern(r"\A[\-\.0-9a-z]*\Z")
    return _create_virtual_node_virtual_node_name_characters_text_1(text)


_create_virtual_node_virtual_node_name_characters_text_1 = (
    _first_create_virtual_node_virtual_node_name_characters_text_1
)


def _first_create_virtual_node_virtual_node_custom_resources_count_text_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_custom_resources_count_text_1
    _create_virtual_node_virtual_node_custom_resources_count_text_1 = pattern(r"\A[0-9]+\Z")
    return _create_virtual_node_virtual_node_custom_resources_count_text_1(text)


_create_virtual_node_virtual_node_custom_resources_count_text_1 = (
    _first_create_virtual_node_virtual_node_custom_resources_count_text_1
)


def _first_create_virtual_node_virtual_node_cluster_dns_address_text_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_cluster_dns_address_text_1
    _create_virtual_node_virtual_node_cluster_dns_address_text_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _create_virtual_node_virtual_node_cluster_dns_address_text_1(text)


_create_virtual_node_virtual_node_cluster_dns_address_text_1 = (
    _first_create_virtual_node_virtual_node_cluster_dns_address_text_1
)


def _first_create_virtual_node_virtual_node_cluster_dns_masked_text_1(text: Any) -> Any:
    global _create_virtual_node_virtual_node_cluster_dns_masked_text_1
    _create_virtual_node_virtual_node_cluster_dns_masked_text_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _create_virtual_node_virtual_node_cluster_dns_masked_text_1(text)


_create_virtual_node_virtual_node_cluster_dns_masked_text_1 = (
    _first_create_virtual_node_virtual_node_cluster_dns_masked_text_1
)


def accepts_create_virtual_node(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["RegionId"]) is not str:
        if doubts is None:
            return False
        doubts.append("RegionId")
    if type(data["SecurityGroupId"]) is not str:
        if doubts is None:
            return False
        doubts.append("SecurityGroupId")
    if type(data["VSwitchId"]) is not str:
        if doubts is None:
            return False
        doubts.append("VSwitchId")
    left = len(data) - 3
    if not left:
        return _holds_create_virtual_node(data)
    if "ZoneId" in data:
        if type(data["ZoneId"]) is not str:
            if doubts is None:
                return False
            doubts.append("ZoneId")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "VirtualNodeName" in data:
        value = data["VirtualNodeName"]
        if not (type(value) is str and 2 <= len(value) <= 128):
            if doubts is None:
                return False
            doubts.append("VirtualNodeName")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "ResourceGroupId" in data:
        if type(data["ResourceGroupId"]) is not str:
            if doubts is None:
                return False
            doubts.append("ResourceGroupId")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "ClientToken" in data:
        value = data["ClientToken"]
        if not (type(value) is str and len(value) <= 64 and _match_client_token(value) is not None):
            if doubts is None:
                return False
            doubts.append("ClientToken")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "EnablePublicNetwork" in data:
        value = data["EnablePublicNetwork"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("EnablePublicNetwork")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "EipInstanceId" in data:
        if type(data["EipInstanceId"]) is not str:
            if doubts is None:
                return False
            doubts.append("EipInstanceId")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "KubeConfig" in data:
        value = data["KubeConfig"]
        if not (type(value) is str and holds_base64(value)):
            if doubts is None:
                return False
            doubts.append("KubeConfig")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "CustomResources" in data:
        if type(data["CustomResources"]) is not str:
            if doubts is None:
                return False
            doubts.append("CustomResources")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "ClusterDomain" in data:
        if type(data["ClusterDomain"]) is not str:
            if doubts is None:
                return False
            doubts.append("ClusterDomain")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "ClusterDNS" in data:
        if type(data["ClusterDNS"]) is not str:
            if doubts is None:
                return False
            doubts.append("ClusterDNS")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "Tag" in data:
        value = data["Tag"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Tag")
        for item in value:
            if not accepts_virtual_node_tag(item):
                if doubts is None:
                    return False
                doubts.append("Tag")
                break
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "Taint" in data:
        value = data["Taint"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Taint")
        for item in value:
            if not accepts_virtual_node_taint(item):
                if doubts is None:
                    return False
                doubts.append("Taint")
                break
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    if "TlsBootstrapEnabled" in data:
        value = data["TlsBootstrapEnabled"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("TlsBootstrapEnabled")
        left -= 1
        if not left:
            return _holds_create_virtual_node(data)
    return not left and _holds_create_virtual_node(data)


def accepts_virtual_node_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        if type(data["Key"]) is not str:
            if doubts is None:
                return False
            doubts.append("Key")
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return True
    return not left


def accepts_virtual_node_taint(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        if type(data["Key"]) is not str:
            if doubts is None:
                return False
            doubts.append("Key")
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return True
    if "Effect" in data:
        if not (data["Effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}):
            if doubts is None:
                return False
            doubts.append("Effect")
        left -= 1
        if not left:
            return True
    return not left


def _holds_create_virtual_node(data: Any) -> bool:
    try:
        if not (len(data["VSwitchId"].split(",")) <= 10):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (all(trim(id_2) != "" for id_2 in data["VSwitchId"].split(","))):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            all(
                trim(id_2) == ""
                or _create_virtual_node_virtual_node_vswitch_form_valid_1(id_2) is not None
                for id_2 in data["VSwitchId"].split(",")
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "VirtualNodeName" not in data
            or _create_virtual_node_virtual_node_name_characters_valid_1(data["VirtualNodeName"])
            is not None
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "CustomResources" not in data
            or all(
                len(pair.split("=")) == 2 and all(trim(part) != "" for part in pair.split("="))
                for pair in data["CustomResources"].split(",")
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "CustomResources" not in data
            or for_all(
                lambda pair: len(pair.split("=")) != 2
                or trim(pair.split("=")[1]) == ""
                or _create_virtual_node_virtual_node_custom_resources_count_valid_1(
                    pair.split("=")[1]
                )
                is not None,
                data["CustomResources"].split(","),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "ClusterDNS" not in data
            or for_all(
                lambda address: is_ip(address)
                or _create_virtual_node_virtual_node_cluster_dns_address_valid_1(address)
                is not None,
                data["ClusterDNS"].split(","),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "ClusterDNS" not in data
            or not for_some(
                lambda address: _create_virtual_node_virtual_node_cluster_dns_masked_valid_1(
                    address
                )
                is not None,
                data["ClusterDNS"].split(","),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "TlsBootstrapEnabled" not in data
            or not data["TlsBootstrapEnabled"]
            or "KubeConfig" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _rule_create_virtual_node_virtual_node_vswitch_count(data: Any) -> Any:
    return len(data["VSwitchId"].split(",")) <= 10


def _message_create_virtual_node_virtual_node_vswitch_count(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VSwitchId names ",
                text_of(len(data["VSwitchId"].split(","))),
                " vSwitches; at most 10 are allowed",
            )
        ), "".join(("VSwitchId 中有 ", text_of(len(data["VSwitchId"].split(","))), " 个交换机，最多允许 10 个"))
    except RULE_ERRORS:
        return (
            "VSwitchId names … vSwitches; at most 10 are allowed",
            "VSwitchId 中有 … 个交换机，最多允许 10 个",
        )


def _rule_create_virtual_node_virtual_node_vswitch_blank(data: Any) -> Any:
    return all(trim(id_2) != "" for id_2 in data["VSwitchId"].split(","))


def _message_create_virtual_node_virtual_node_vswitch_blank(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'VSwitchId "',
                text_of(expect_string(data["VSwitchId"])),
                '" contains a blank ID; give 1 to 10 IDs separated by commas',
            )
        ), "".join(
            (
                "VSwitchId “",
                text_of(expect_string(data["VSwitchId"])),
                "”中有空的 ID；请填写 1~10 个以英文逗号分隔的交换机 ID",
            )
        )
    except RULE_ERRORS:
        return (
            'VSwitchId "…" contains a blank ID; give 1 to 10 IDs separated by commas',
            "VSwitchId “…”中有空的 ID；请填写 1~10 个以英文逗号分隔的交换机 ID",
        )


def _rule_create_virtual_node_virtual_node_vswitch_form(data: Any) -> Any:
    return all(
        trim(id_2) == "" or _create_virtual_node_virtual_node_vswitch_form_text_1(id_2) is not None
        for id_2 in data["VSwitchId"].split(",")
    )


def _message_create_virtual_node_virtual_node_vswitch_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VSwitchId should hold IDs of vSwitches (vsw- and letters or digits), which these do not look like: ",
                text_of(
                    join(
                        [
                            id_2
                            for id_2 in data["VSwitchId"].split(",")
                            if _create_virtual_node_virtual_node_vswitch_form_en_1_1(id_2) is None
                        ],
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "VSwitchId 应由交换机 ID（vsw- 加字母或数字）组成，以下内容不像交换机 ID：",
                text_of(
                    join(
                        [
                            id_2
                            for id_2 in data["VSwitchId"].split(",")
                            if _create_virtual_node_virtual_node_vswitch_form_zh_1_1(id_2) is None
                        ],
                        ", ",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "VSwitchId should hold IDs of vSwitches (vsw- and letters or digits), which these do not look like: …",
            "VSwitchId 应由交换机 ID（vsw- 加字母或数字）组成，以下内容不像交换机 ID：…",
        )


def _rule_create_virtual_node_virtual_node_name_characters(data: Any) -> Any:
    return (
        "VirtualNodeName" not in data
        or _create_virtual_node_virtual_node_name_characters_text_1(data["VirtualNodeName"])
        is not None
    )


def _message_create_virtual_node_virtual_node_name_characters(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'VirtualNodeName "',
                text_of(expect_string(data["VirtualNodeName"])),
                '" should hold only lowercase letters, digits, periods and hyphens',
            )
        ), "".join(
            (
                "VirtualNodeName “",
                text_of(expect_string(data["VirtualNodeName"])),
                "”应只包含小写英文字母、数字、半角句号和短划线",
            )
        )
    except RULE_ERRORS:
        return (
            'VirtualNodeName "…" should hold only lowercase letters, digits, periods and hyphens',
            "VirtualNodeName “…”应只包含小写英文字母、数字、半角句号和短划线",
        )


def _rule_create_virtual_node_virtual_node_custom_resources_form(data: Any) -> Any:
    return "CustomResources" not in data or all(
        len(pair.split("=")) == 2 and all(trim(part) != "" for part in pair.split("="))
        for pair in data["CustomResources"].split(",")
    )


def _message_create_virtual_node_virtual_node_custom_resources_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'CustomResources "',
                text_of(expect_string(data["CustomResources"])),
                '" must consist of name=count pairs separated by commas',
            )
        ), "".join(
            (
                "CustomResources “",
                text_of(expect_string(data["CustomResources"])),
                "”应由英文逗号分隔的“名称=数量”组成",
            )
        )
    except RULE_ERRORS:
        return (
            'CustomResources "…" must consist of name=count pairs separated by commas',
            "CustomResources “…”应由英文逗号分隔的“名称=数量”组成",
        )


def _rule_create_virtual_node_virtual_node_custom_resources_count(data: Any) -> Any:
    return "CustomResources" not in data or for_all(
        lambda pair: len(pair.split("=")) != 2
        or trim(pair.split("=")[1]) == ""
        or _create_virtual_node_virtual_node_custom_resources_count_text_1(pair.split("=")[1])
        is not None,
        data["CustomResources"].split(","),
    )


def _message_create_virtual_node_virtual_node_custom_resources_count(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'CustomResources "',
                text_of(expect_string(data["CustomResources"])),
                '" should give a whole number after each equals sign',
            )
        ), "".join(
            (
                "CustomResources “",
                text_of(expect_string(data["CustomResources"])),
                "”中每个等号之后应为整数",
            )
        )
    except RULE_ERRORS:
        return (
            'CustomResources "…" should give a whole number after each equals sign',
            "CustomResources “…”中每个等号之后应为整数",
        )


def _rule_create_virtual_node_virtual_node_cluster_dns_address(data: Any) -> Any:
    return "ClusterDNS" not in data or for_all(
        lambda address: is_ip(address)
        or _create_virtual_node_virtual_node_cluster_dns_address_text_1(address) is not None,
        data["ClusterDNS"].split(","),
    )


def _message_create_virtual_node_virtual_node_cluster_dns_address(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'ClusterDNS "',
                text_of(expect_string(data["ClusterDNS"])),
                '" must consist of IP addresses separated by commas; not an address: "',
                text_of(
                    join(
                        [
                            address
                            for address in data["ClusterDNS"].split(",")
                            if not is_ip(address)
                        ],
                        '", "',
                    )
                ),
                '"',
            )
        ), "".join(
            (
                "ClusterDNS “",
                text_of(expect_string(data["ClusterDNS"])),
                "”应由英文逗号分隔的 IP 地址组成；以下不是 IP 地址：“",
                text_of(
                    join(
                        [
                            address
                            for address in data["ClusterDNS"].split(",")
                            if not is_ip(address)
                        ],
                        "”、“",
                    )
                ),
                "”",
            )
        )
    except RULE_ERRORS:
        return (
            'ClusterDNS "…" must consist of IP addresses separated by commas; not an address: "…"',
            "ClusterDNS “…”应由英文逗号分隔的 IP 地址组成；以下不是 IP 地址：“…”",
        )


def _rule_create_virtual_node_virtual_node_cluster_dns_masked(data: Any) -> Any:
    return "ClusterDNS" not in data or not for_some(
        lambda address: _create_virtual_node_virtual_node_cluster_dns_masked_text_1(address)
        is not None,
        data["ClusterDNS"].split(","),
    )


def _message_create_virtual_node_virtual_node_cluster_dns_masked(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'ClusterDNS "',
                text_of(expect_string(data["ClusterDNS"])),
                '" holds a masked address; put the real digits in place of X and *',
            )
        ), "".join(
            (
                "ClusterDNS “",
                text_of(expect_string(data["ClusterDNS"])),
                "”中有被遮盖的地址；请将 X 和 * 换成真实的数字",
            )
        )
    except RULE_ERRORS:
        return (
            'ClusterDNS "…" holds a masked address; put the real digits in place of X and *',
            "ClusterDNS “…”中有被遮盖的地址；请将 X 和 * 换成真实的数字",
        )


def _rule_create_virtual_node_virtual_node_tls_bootstrap_kube_config(data: Any) -> Any:
    return (
        "KubeConfig" in data
        or "TlsBootstrapEnabled" not in data
        or not expect_boolean(data["TlsBootstrapEnabled"])
    )


def _message_create_virtual_node_virtual_node_tls_bootstrap_kube_config(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "TlsBootstrapEnabled is ",
                text_of(expect_boolean(data["TlsBootstrapEnabled"])),
                ", so KubeConfig should carry the bootstrap KubeConfig",
            )
        ), "".join(
            (
                "TlsBootstrapEnabled 为 ",
                text_of(expect_boolean(data["TlsBootstrapEnabled"])),
                "，应在 KubeConfig 中传入引导用的 KubeConfig",
            )
        )
    except RULE_ERRORS:
        return (
            "TlsBootstrapEnabled is …, so KubeConfig should carry the bootstrap KubeConfig",
            "TlsBootstrapEnabled 为 …，应在 KubeConfig 中传入引导用的 KubeConfig",
        )


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
                0,
                "virtual-node-vswitch-count",
                "error",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_virtual_node_virtual_node_vswitch_count",
                "_message_create_virtual_node_virtual_node_vswitch_count",
            ),
            (
                "x-validations",
                1,
                "virtual-node-vswitch-blank",
                "error",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_virtual_node_virtual_node_vswitch_blank",
                "_message_create_virtual_node_virtual_node_vswitch_blank",
            ),
            (
                "x-validations",
                2,
                "virtual-node-vswitch-form",
                "warning",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_virtual_node_virtual_node_vswitch_form",
                "_message_create_virtual_node_virtual_node_vswitch_form",
            ),
            (
                "x-validations",
                3,
                "virtual-node-name-characters",
                "warning",
                None,
                ("VirtualNodeName",),
                ("/VirtualNodeName",),
                "_rule_create_virtual_node_virtual_node_name_characters",
                "_message_create_virtual_node_virtual_node_name_characters",
            ),
            (
                "x-validations",
                4,
                "virtual-node-custom-resources-form",
                "error",
                None,
                ("CustomResources",),
                ("/CustomResources",),
                "_rule_create_virtual_node_virtual_node_custom_resources_form",
                "_message_create_virtual_node_virtual_node_custom_resources_form",
            ),
            (
                "x-validations",
                5,
                "virtual-node-custom-resources-count",
                "warning",
                None,
                ("CustomResources",),
                ("/CustomResources",),
                "_rule_create_virtual_node_virtual_node_custom_resources_count",
                "_message_create_virtual_node_virtual_node_custom_resources_count",
            ),
            (
                "x-validations",
                6,
                "virtual-node-cluster-dns-address",
                "error",
                None,
                ("ClusterDNS",),
                ("/ClusterDNS",),
                "_rule_create_virtual_node_virtual_node_cluster_dns_address",
                "_message_create_virtual_node_virtual_node_cluster_dns_address",
            ),
            (
                "x-validations",
                7,
                "virtual-node-cluster-dns-masked",
                "warning",
                None,
                ("ClusterDNS",),
                ("/ClusterDNS",),
                "_rule_create_virtual_node_virtual_node_cluster_dns_masked",
                "_message_create_virtual_node_virtual_node_cluster_dns_masked",
            ),
            (
                "x-validations",
                8,
                "virtual-node-tls-bootstrap-kube-config",
                "warning",
                None,
                ("KubeConfig",),
                ("/KubeConfig", "/TlsBootstrapEnabled"),
                "_rule_create_virtual_node_virtual_node_tls_bootstrap_kube_config",
                "_message_create_virtual_node_virtual_node_tls_bootstrap_kube_config",
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
    rules={
        "_rule_create_virtual_node_virtual_node_vswitch_count": _rule_create_virtual_node_virtual_node_vswitch_count,
        "_message_create_virtual_node_virtual_node_vswitch_count": _message_create_virtual_node_virtual_node_vswitch_count,
        "_rule_create_virtual_node_virtual_node_vswitch_blank": _rule_create_virtual_node_virtual_node_vswitch_blank,
        "_message_create_virtual_node_virtual_node_vswitch_blank": _message_create_virtual_node_virtual_node_vswitch_blank,
        "_rule_create_virtual_node_virtual_node_vswitch_form": _rule_create_virtual_node_virtual_node_vswitch_form,
        "_message_create_virtual_node_virtual_node_vswitch_form": _message_create_virtual_node_virtual_node_vswitch_form,
        "_rule_create_virtual_node_virtual_node_name_characters": _rule_create_virtual_node_virtual_node_name_characters,
        "_message_create_virtual_node_virtual_node_name_characters": _message_create_virtual_node_virtual_node_name_characters,
        "_rule_create_virtual_node_virtual_node_custom_resources_form": _rule_create_virtual_node_virtual_node_custom_resources_form,
        "_message_create_virtual_node_virtual_node_custom_resources_form": _message_create_virtual_node_virtual_node_custom_resources_form,
        "_rule_create_virtual_node_virtual_node_custom_resources_count": _rule_create_virtual_node_virtual_node_custom_resources_count,
        "_message_create_virtual_node_virtual_node_custom_resources_count": _message_create_virtual_node_virtual_node_custom_resources_count,
        "_rule_create_virtual_node_virtual_node_cluster_dns_address": _rule_create_virtual_node_virtual_node_cluster_dns_address,
        "_message_create_virtual_node_virtual_node_cluster_dns_address": _message_create_virtual_node_virtual_node_cluster_dns_address,
        "_rule_create_virtual_node_virtual_node_cluster_dns_masked": _rule_create_virtual_node_virtual_node_cluster_dns_masked,
        "_message_create_virtual_node_virtual_node_cluster_dns_masked": _message_create_virtual_node_virtual_node_cluster_dns_masked,
        "_rule_create_virtual_node_virtual_node_tls_bootstrap_kube_config": _rule_create_virtual_node_virtual_node_tls_bootstrap_kube_config,
        "_message_create_virtual_node_virtual_node_tls_bootstrap_kube_config": _message_create_virtual_node_virtual_node_tls_bootstrap_kube_config,
    },
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
