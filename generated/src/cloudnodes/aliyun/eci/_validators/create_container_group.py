"""Validator of the schema create_container_group."""

from __future__ import annotations

from cloudnodes._runtime.cel import add, all_true, any_true, for_all, for_some, quotient, total
from cloudnodes._runtime.cel_network import is_ip
from cloudnodes._runtime.cel_text import is_json, join, pattern, substring, text_of, to_int, trim
from cloudnodes._runtime.cel_values import (
    RULE_ERRORS,
    distinct,
    expect_boolean,
    expect_integer,
    expect_list,
    expect_map,
    expect_number,
    expect_string,
    unique,
)
from cloudnodes._runtime.validation import (
    Program,
    holds_base64,
    holds_json,
    is_integer,
    is_number,
    matcher,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_container_group",
    "is_valid_create_container_group",
    "validate_create_container_group",
]


def _first_match_client_token(text: Any) -> Any:
    global _match_client_token
    _match_client_token = matcher("^[\\x00-\\x7f]*\\Z", "match")
    return _match_client_token(text)


_match_client_token = _first_match_client_token


def _first_match_core_pattern(text: Any) -> Any:
    global _match_core_pattern
    _match_core_pattern = matcher("^(?!\\|)(?s:.)*\\Z", "search")
    return _match_core_pattern(text)


_match_core_pattern = _first_match_core_pattern


def _first_match_private_ip_address(text: Any) -> Any:
    global _match_private_ip_address
    _match_private_ip_address = matcher(
        "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\Z",
        "search",
    )
    return _match_private_ip_address(text)


_match_private_ip_address = _first_match_private_ip_address


def _first_create_container_group_container_group_vswitch_id_list_valid_1(text: Any) -> Any:
    global _create_container_group_container_group_vswitch_id_list_valid_1
    _create_container_group_container_group_vswitch_id_list_valid_1 = pattern(
        r"\A[^\t\n\x0c\r ,]+\Z"
    )
    return _create_container_group_container_group_vswitch_id_list_valid_1(text)


_create_container_group_container_group_vswitch_id_list_valid_1 = (
    _first_create_container_group_container_group_vswitch_id_list_valid_1
)


def _first_create_container_group_container_group_vswitch_id_prefix_valid_1(text: Any) -> Any:
    global _create_container_group_container_group_vswitch_id_prefix_valid_1
    _create_container_group_container_group_vswitch_id_prefix_valid_1 = pattern(
        r"\A[^\t\n\x0c\r ,]+\Z"
    )
    return _create_container_group_container_group_vswitch_id_prefix_valid_1(text)


_create_container_group_container_group_vswitch_id_prefix_valid_1 = (
    _first_create_container_group_container_group_vswitch_id_prefix_valid_1
)


def _first_create_container_group_ipv6_gateway_bandwidth_range_valid_1(text: Any) -> Any:
    global _create_container_group_ipv6_gateway_bandwidth_range_valid_1
    _create_container_group_ipv6_gateway_bandwidth_range_valid_1 = pattern(
        r"\A[1-9][0-9]?[0-9]?[0-9]?\Z"
    )
    return _create_container_group_ipv6_gateway_bandwidth_range_valid_1(text)


_create_container_group_ipv6_gateway_bandwidth_range_valid_1 = (
    _first_create_container_group_ipv6_gateway_bandwidth_range_valid_1
)


def _first_dns_config_dns_config_name_server_address_valid_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_address_valid_1
    _dns_config_dns_config_name_server_address_valid_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_address_valid_1(text)


_dns_config_dns_config_name_server_address_valid_1 = (
    _first_dns_config_dns_config_name_server_address_valid_1
)


def _first_dns_config_dns_config_name_server_masked_valid_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_masked_valid_1
    _dns_config_dns_config_name_server_masked_valid_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_masked_valid_1(text)


_dns_config_dns_config_name_server_masked_valid_1 = (
    _first_dns_config_dns_config_name_server_masked_valid_1
)


def _first_flex_volume_flex_volume_kms_key_requires_encryption_valid_1(text: Any) -> Any:
    global _flex_volume_flex_volume_kms_key_requires_encryption_valid_1
    _flex_volume_flex_volume_kms_key_requires_encryption_valid_1 = pattern(
        '"kmsKeyId"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"[^"]', limit=500
    )
    return _flex_volume_flex_volume_kms_key_requires_encryption_valid_1(text)


_flex_volume_flex_volume_kms_key_requires_encryption_valid_1 = (
    _first_flex_volume_flex_volume_kms_key_requires_encryption_valid_1
)


def _first_flex_volume_flex_volume_kms_key_requires_encryption_valid_2(text: Any) -> Any:
    global _flex_volume_flex_volume_kms_key_requires_encryption_valid_2
    _flex_volume_flex_volume_kms_key_requires_encryption_valid_2 = pattern(
        '"encrypted"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"?true', limit=500
    )
    return _flex_volume_flex_volume_kms_key_requires_encryption_valid_2(text)


_flex_volume_flex_volume_kms_key_requires_encryption_valid_2 = (
    _first_flex_volume_flex_volume_kms_key_requires_encryption_valid_2
)


def _first_create_container_group_container_group_vswitch_id_list_text_1(text: Any) -> Any:
    global _create_container_group_container_group_vswitch_id_list_text_1
    _create_container_group_container_group_vswitch_id_list_text_1 = pattern(
        r"\A[^\t\n\x0c\r ,]+\Z"
    )
    return _create_container_group_container_group_vswitch_id_list_text_1(text)


_create_container_group_container_group_vswitch_id_list_text_1 = (
    _first_create_container_group_container_group_vswitch_id_list_text_1
)


def _first_create_container_group_container_group_vswitch_id_prefix_text_1(text: Any) -> Any:
    global _create_container_group_container_group_vswitch_id_prefix_text_1
    _create_container_group_container_group_vswitch_id_prefix_text_1 = pattern(
        r"\A[^\t\n\x0c\r ,]+\Z"
    )
    return _create_container_group_container_group_vswitch_id_prefix_text_1(text)


_create_container_group_container_group_vswitch_id_prefix_text_1 = (
    _first_create_container_group_container_group_vswitch_id_prefix_text_1
)


def _first_create_container_group_ipv6_gateway_bandwidth_range_text_1(text: Any) -> Any:
    global _create_container_group_ipv6_gateway_bandwidth_range_text_1
    _create_container_group_ipv6_gateway_bandwidth_range_text_1 = pattern(
        r"\A[1-9][0-9]?[0-9]?[0-9]?\Z"
    )
    return _create_container_group_ipv6_gateway_bandwidth_range_text_1(text)


_create_container_group_ipv6_gateway_bandwidth_range_text_1 = (
    _first_create_container_group_ipv6_gateway_bandwidth_range_text_1
)


def _first_flex_volume_flex_volume_kms_key_requires_encryption_text_1(text: Any) -> Any:
    global _flex_volume_flex_volume_kms_key_requires_encryption_text_1
    _flex_volume_flex_volume_kms_key_requires_encryption_text_1 = pattern(
        '"kmsKeyId"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"[^"]', limit=500
    )
    return _flex_volume_flex_volume_kms_key_requires_encryption_text_1(text)


_flex_volume_flex_volume_kms_key_requires_encryption_text_1 = (
    _first_flex_volume_flex_volume_kms_key_requires_encryption_text_1
)


def _first_flex_volume_flex_volume_kms_key_requires_encryption_text_2(text: Any) -> Any:
    global _flex_volume_flex_volume_kms_key_requires_encryption_text_2
    _flex_volume_flex_volume_kms_key_requires_encryption_text_2 = pattern(
        '"encrypted"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"?true', limit=500
    )
    return _flex_volume_flex_volume_kms_key_requires_encryption_text_2(text)


_flex_volume_flex_volume_kms_key_requires_encryption_text_2 = (
    _first_flex_volume_flex_volume_kms_key_requires_encryption_text_2
)


def _first_dns_config_dns_config_name_server_address_text_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_address_text_1
    _dns_config_dns_config_name_server_address_text_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_address_text_1(text)


_dns_config_dns_config_name_server_address_text_1 = (
    _first_dns_config_dns_config_name_server_address_text_1
)


def _first_dns_config_dns_config_name_server_masked_text_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_masked_text_1
    _dns_config_dns_config_name_server_masked_text_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_masked_text_1(text)


_dns_config_dns_config_name_server_masked_text_1 = (
    _first_dns_config_dns_config_name_server_masked_text_1
)


def _first_dns_config_dns_config_name_server_masked_en_1_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_masked_en_1_1
    _dns_config_dns_config_name_server_masked_en_1_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_masked_en_1_1(text)


_dns_config_dns_config_name_server_masked_en_1_1 = (
    _first_dns_config_dns_config_name_server_masked_en_1_1
)


def _first_dns_config_dns_config_name_server_masked_zh_1_1(text: Any) -> Any:
    global _dns_config_dns_config_name_server_masked_zh_1_1
    _dns_config_dns_config_name_server_masked_zh_1_1 = pattern(
        r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000
    )
    return _dns_config_dns_config_name_server_masked_zh_1_1(text)


_dns_config_dns_config_name_server_masked_zh_1_1 = (
    _first_dns_config_dns_config_name_server_masked_zh_1_1
)


def accepts_create_container_group(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["RegionId"]) is not str:
        if doubts is None:
            return False
        doubts.append("RegionId")
    value = data["ContainerGroupName"]
    if not (
        (
            type(value) is str
            and 2 <= len(value) <= 128
            and (
                value
                and value[0] != "-" != value[-1]
                and not value.strip("-0123456789abcdefghijklmnopqrstuvwxyz")
            )
        )
    ):
        if doubts is None:
            return False
        doubts.append("ContainerGroupName")
    value = data["Container"]
    if not (type(value) is list and 1 <= len(value) <= 41):
        if doubts is None:
            return False
        doubts.append("Container")
    for item in value:
        if not accepts_container(item):
            if doubts is None:
                return False
            doubts.append("Container")
            break
    left = len(data) - 3
    if not left:
        return _holds_create_container_group(data)
    if "ZoneId" in data:
        if type(data["ZoneId"]) is not str:
            if doubts is None:
                return False
            doubts.append("ZoneId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "SecurityGroupId" in data:
        if type(data["SecurityGroupId"]) is not str:
            if doubts is None:
                return False
            doubts.append("SecurityGroupId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "VSwitchId" in data:
        if type(data["VSwitchId"]) is not str:
            if doubts is None:
                return False
            doubts.append("VSwitchId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "RestartPolicy" in data:
        if not (data["RestartPolicy"] in {"Always", "Never", "OnFailure"}):
            if doubts is None:
                return False
            doubts.append("RestartPolicy")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EipInstanceId" in data:
        if type(data["EipInstanceId"]) is not str:
            if doubts is None:
                return False
            doubts.append("EipInstanceId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Cpu")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Memory")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ResourceGroupId" in data:
        if type(data["ResourceGroupId"]) is not str:
            if doubts is None:
                return False
            doubts.append("ResourceGroupId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DnsPolicy" in data:
        if not (data["DnsPolicy"] in {"None", "Default"}):
            if doubts is None:
                return False
            doubts.append("DnsPolicy")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ClientToken" in data:
        value = data["ClientToken"]
        if not (type(value) is str and len(value) <= 64 and _match_client_token(value) is not None):
            if doubts is None:
                return False
            doubts.append("ClientToken")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "InstanceType" in data:
        if type(data["InstanceType"]) is not str:
            if doubts is None:
                return False
            doubts.append("InstanceType")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ImageSnapshotId" in data:
        if type(data["ImageSnapshotId"]) is not str:
            if doubts is None:
                return False
            doubts.append("ImageSnapshotId")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "RamRoleName" in data:
        if type(data["RamRoleName"]) is not str:
            if doubts is None:
                return False
            doubts.append("RamRoleName")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "TerminationGracePeriodSeconds" in data:
        value = data["TerminationGracePeriodSeconds"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("TerminationGracePeriodSeconds")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "AutoMatchImageCache" in data:
        value = data["AutoMatchImageCache"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("AutoMatchImageCache")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Ipv6AddressCount" in data:
        value = data["Ipv6AddressCount"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if doubts is None:
                return False
            doubts.append("Ipv6AddressCount")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ActiveDeadlineSeconds" in data:
        value = data["ActiveDeadlineSeconds"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("ActiveDeadlineSeconds")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "SpotStrategy" in data:
        if not (data["SpotStrategy"] in {"NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"}):
            if doubts is None:
                return False
            doubts.append("SpotStrategy")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "SpotPriceLimit" in data:
        value = data["SpotPriceLimit"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("SpotPriceLimit")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "SpotDuration" in data:
        value = data["SpotDuration"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("SpotDuration")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "StrictSpot" in data:
        value = data["StrictSpot"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("StrictSpot")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ScheduleStrategy" in data:
        if not (data["ScheduleStrategy"] in {"VSwitchOrdered", "VSwitchRandom"}):
            if doubts is None:
                return False
            doubts.append("ScheduleStrategy")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "CorePattern" in data:
        value = data["CorePattern"]
        if not (type(value) is str and _match_core_pattern(value) is not None):
            if doubts is None:
                return False
            doubts.append("CorePattern")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ShareProcessNamespace" in data:
        value = data["ShareProcessNamespace"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ShareProcessNamespace")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "AutoCreateEip" in data:
        value = data["AutoCreateEip"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("AutoCreateEip")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EipBandwidth" in data:
        value = data["EipBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000000):
            if doubts is None:
                return False
            doubts.append("EipBandwidth")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EipISP" in data:
        if not (data["EipISP"] in {"BGP", "BGP_PRO"}):
            if doubts is None:
                return False
            doubts.append("EipISP")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EipCommonBandwidthPackage" in data:
        if type(data["EipCommonBandwidthPackage"]) is not str:
            if doubts is None:
                return False
            doubts.append("EipCommonBandwidthPackage")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "HostName" in data:
        if type(data["HostName"]) is not str:
            if doubts is None:
                return False
            doubts.append("HostName")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "IngressBandwidth" in data:
        value = data["IngressBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 9223372036854775807):
            if doubts is None:
                return False
            doubts.append("IngressBandwidth")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EgressBandwidth" in data:
        value = data["EgressBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 9223372036854775807):
            if doubts is None:
                return False
            doubts.append("EgressBandwidth")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "CpuOptionsCore" in data:
        value = data["CpuOptionsCore"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if doubts is None:
                return False
            doubts.append("CpuOptionsCore")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "CpuOptionsThreadsPerCore" in data:
        value = data["CpuOptionsThreadsPerCore"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if doubts is None:
                return False
            doubts.append("CpuOptionsThreadsPerCore")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "CpuOptionsNuma" in data:
        if type(data["CpuOptionsNuma"]) is not str:
            if doubts is None:
                return False
            doubts.append("CpuOptionsNuma")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "EphemeralStorage" in data:
        value = data["EphemeralStorage"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 5000):
            if doubts is None:
                return False
            doubts.append("EphemeralStorage")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Tag" in data:
        value = data["Tag"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Tag")
        for item in value:
            if not accepts_container_group_tag(item):
                if doubts is None:
                    return False
                doubts.append("Tag")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ImageRegistryCredential" in data:
        value = data["ImageRegistryCredential"]
        if not (type(value) is list and len(value) <= 11):
            if doubts is None:
                return False
            doubts.append("ImageRegistryCredential")
        for item in value:
            if not accepts_image_registry_credential(item):
                if doubts is None:
                    return False
                doubts.append("ImageRegistryCredential")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Volume" in data:
        value = data["Volume"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Volume")
        for item in value:
            if not accepts_volume(item):
                if doubts is None:
                    return False
                doubts.append("Volume")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "InitContainer" in data:
        value = data["InitContainer"]
        if not (type(value) is list and len(value) <= 41):
            if doubts is None:
                return False
            doubts.append("InitContainer")
        for item in value:
            if not accepts_init_container(item):
                if doubts is None:
                    return False
                doubts.append("InitContainer")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DnsConfig" in data:
        if not accepts_dns_config(data["DnsConfig"]):
            if doubts is None:
                return False
            doubts.append("DnsConfig")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "HostAliase" in data:
        value = data["HostAliase"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("HostAliase")
        for item in value:
            if not accepts_host_aliase(item):
                if doubts is None:
                    return False
                doubts.append("HostAliase")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "SecurityContext" in data:
        if not accepts_group_security_context(data["SecurityContext"]):
            if doubts is None:
                return False
            doubts.append("SecurityContext")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "HostSecurityContext" in data:
        if not accepts_host_security_context(data["HostSecurityContext"]):
            if doubts is None:
                return False
            doubts.append("HostSecurityContext")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "NtpServer" in data:
        value = data["NtpServer"]
        if not (type(value) is list and len(value) <= 21):
            if doubts is None:
                return False
            doubts.append("NtpServer")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("NtpServer")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "AcrRegistryInfo" in data:
        value = data["AcrRegistryInfo"]
        if not (type(value) is list and len(value) <= 21):
            if doubts is None:
                return False
            doubts.append("AcrRegistryInfo")
        for item in value:
            if not accepts_acr_registry_info(item):
                if doubts is None:
                    return False
                doubts.append("AcrRegistryInfo")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "PlainHttpRegistry" in data:
        if type(data["PlainHttpRegistry"]) is not str:
            if doubts is None:
                return False
            doubts.append("PlainHttpRegistry")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "InsecureRegistry" in data:
        if type(data["InsecureRegistry"]) is not str:
            if doubts is None:
                return False
            doubts.append("InsecureRegistry")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ImageAccelerateMode" in data:
        if not (data["ImageAccelerateMode"] in {"nydus", "dadi", "p2p", "imc"}):
            if doubts is None:
                return False
            doubts.append("ImageAccelerateMode")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Ipv6GatewayBandwidthEnable" in data:
        value = data["Ipv6GatewayBandwidthEnable"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("Ipv6GatewayBandwidthEnable")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "Ipv6GatewayBandwidth" in data:
        if type(data["Ipv6GatewayBandwidth"]) is not str:
            if doubts is None:
                return False
            doubts.append("Ipv6GatewayBandwidth")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ContainerResourceView" in data:
        value = data["ContainerResourceView"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ContainerResourceView")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "FixedIp" in data:
        value = data["FixedIp"]
        if not ((type(value) is str and value in {"true", "false"})):
            if doubts is None:
                return False
            doubts.append("FixedIp")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "FixedIpRetainHour" in data:
        value = data["FixedIpRetainHour"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("FixedIpRetainHour")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DataCacheBucket" in data:
        if type(data["DataCacheBucket"]) is not str:
            if doubts is None:
                return False
            doubts.append("DataCacheBucket")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DataCachePL" in data:
        if type(data["DataCachePL"]) is not str:
            if doubts is None:
                return False
            doubts.append("DataCachePL")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DataCacheProvisionedIops" in data:
        value = data["DataCacheProvisionedIops"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 50000):
            if doubts is None:
                return False
            doubts.append("DataCacheProvisionedIops")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DataCacheBurstingEnabled" in data:
        value = data["DataCacheBurstingEnabled"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("DataCacheBurstingEnabled")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "DryRun" in data:
        value = data["DryRun"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("DryRun")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "PrivateIpAddress" in data:
        value = data["PrivateIpAddress"]
        if not (type(value) is str and _match_private_ip_address(value) is not None):
            if doubts is None:
                return False
            doubts.append("PrivateIpAddress")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "OsType" in data:
        if not (data["OsType"] in {"Linux", "Windows"}):
            if doubts is None:
                return False
            doubts.append("OsType")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "CpuArchitecture" in data:
        if not (data["CpuArchitecture"] in {"AMD64", "ARM64"}):
            if doubts is None:
                return False
            doubts.append("CpuArchitecture")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "ComputeCategory" in data:
        value = data["ComputeCategory"]
        if not (type(value) is list and len(value) <= 100):
            if doubts is None:
                return False
            doubts.append("ComputeCategory")
        for item in value:
            if not (item in {"economy", "general"}):
                if doubts is None:
                    return False
                doubts.append("ComputeCategory")
                break
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "GpuDriverVersion" in data:
        value = data["GpuDriverVersion"]
        if not (
            (type(value) is str and value in {"tesla=470.82.01", "tesla=525.85.12", "tesla=535"})
        ):
            if doubts is None:
                return False
            doubts.append("GpuDriverVersion")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "MaxPendingMinute" in data:
        value = data["MaxPendingMinute"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("MaxPendingMinute")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    if "OverheadReservationOption" in data:
        if not accepts_overhead_reservation_option(data["OverheadReservationOption"]):
            if doubts is None:
                return False
            doubts.append("OverheadReservationOption")
        left -= 1
        if not left:
            return _holds_create_container_group(data)
    return not left and _holds_create_container_group(data)


def accepts_container(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["Name"]) is not str:
        if doubts is None:
            return False
        doubts.append("Name")
    value = data["Image"]
    if not (type(value) is str and 1 <= len(value) <= 255):
        if doubts is None:
            return False
        doubts.append("Image")
    left = len(data) - 2
    if not left:
        return _holds_container(data)
    if "ImagePullPolicy" in data:
        if not (data["ImagePullPolicy"] in {"Always", "IfNotPresent", "Never"}):
            if doubts is None:
                return False
            doubts.append("ImagePullPolicy")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Cpu")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Memory")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Gpu" in data:
        value = data["Gpu"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("Gpu")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Command")
        for item in value:
            if not (type(item) is str and len(item) <= 256):
                if doubts is None:
                    return False
                doubts.append("Command")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "Arg" in data:
        value = data["Arg"]
        if not (type(value) is list and len(value) <= 10):
            if doubts is None:
                return False
            doubts.append("Arg")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Arg")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "WorkingDir" in data:
        if type(data["WorkingDir"]) is not str:
            if doubts is None:
                return False
            doubts.append("WorkingDir")
        left -= 1
        if not left:
            return _holds_container(data)
    if "EnvironmentVar" in data:
        value = data["EnvironmentVar"]
        if not (type(value) is list and len(value) <= 241):
            if doubts is None:
                return False
            doubts.append("EnvironmentVar")
        for item in value:
            if not accepts_environment_var(item):
                if doubts is None:
                    return False
                doubts.append("EnvironmentVar")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "EnvironmentVarHide" in data:
        value = data["EnvironmentVarHide"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("EnvironmentVarHide")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Port")
        for item in value:
            if not accepts_container_port(item):
                if doubts is None:
                    return False
                doubts.append("Port")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "VolumeMount" in data:
        value = data["VolumeMount"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("VolumeMount")
        for item in value:
            if not accepts_volume_mount(item):
                if doubts is None:
                    return False
                doubts.append("VolumeMount")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "LivenessProbe" in data:
        if not accepts_liveness_probe(data["LivenessProbe"]):
            if doubts is None:
                return False
            doubts.append("LivenessProbe")
        left -= 1
        if not left:
            return _holds_container(data)
    if "ReadinessProbe" in data:
        if not accepts_readiness_probe(data["ReadinessProbe"]):
            if doubts is None:
                return False
            doubts.append("ReadinessProbe")
        left -= 1
        if not left:
            return _holds_container(data)
    if "SecurityContext" in data:
        if not accepts_container_security_context(data["SecurityContext"]):
            if doubts is None:
                return False
            doubts.append("SecurityContext")
        left -= 1
        if not left:
            return _holds_container(data)
    if "SecurityContextRunAsGroup" in data:
        value = data["SecurityContextRunAsGroup"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("SecurityContextRunAsGroup")
        left -= 1
        if not left:
            return _holds_container(data)
    if "SecurityContextRunAsNonRoot" in data:
        value = data["SecurityContextRunAsNonRoot"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("SecurityContextRunAsNonRoot")
        left -= 1
        if not left:
            return _holds_container(data)
    if "SecurityContextPrivileged" in data:
        value = data["SecurityContextPrivileged"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("SecurityContextPrivileged")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Tty" in data:
        value = data["Tty"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("Tty")
        left -= 1
        if not left:
            return _holds_container(data)
    if "Stdin" in data:
        value = data["Stdin"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("Stdin")
        left -= 1
        if not left:
            return _holds_container(data)
    if "StdinOnce" in data:
        value = data["StdinOnce"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("StdinOnce")
        left -= 1
        if not left:
            return _holds_container(data)
    if "TerminationMessagePath" in data:
        if type(data["TerminationMessagePath"]) is not str:
            if doubts is None:
                return False
            doubts.append("TerminationMessagePath")
        left -= 1
        if not left:
            return _holds_container(data)
    if "TerminationMessagePolicy" in data:
        if type(data["TerminationMessagePolicy"]) is not str:
            if doubts is None:
                return False
            doubts.append("TerminationMessagePolicy")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerExec" in data:
        value = data["LifecyclePostStartHandlerExec"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerExec")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("LifecyclePostStartHandlerExec")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerHttpGetHost" in data:
        if type(data["LifecyclePostStartHandlerHttpGetHost"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerHttpGetHost")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerHttpGetPort" in data:
        value = data["LifecyclePostStartHandlerHttpGetPort"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerHttpGetPort")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerHttpGetPath" in data:
        if type(data["LifecyclePostStartHandlerHttpGetPath"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerHttpGetPath")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerHttpGetScheme" in data:
        if not (data["LifecyclePostStartHandlerHttpGetScheme"] in {"HTTP", "HTTPS"}):
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerHttpGetScheme")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerHttpGetHttpHeader" in data:
        value = data["LifecyclePostStartHandlerHttpGetHttpHeader"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerHttpGetHttpHeader")
        for item in value:
            if not accepts_http_header(item):
                if doubts is None:
                    return False
                doubts.append("LifecyclePostStartHandlerHttpGetHttpHeader")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerTcpSocketHost" in data:
        if type(data["LifecyclePostStartHandlerTcpSocketHost"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerTcpSocketHost")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePostStartHandlerTcpSocketPort" in data:
        value = data["LifecyclePostStartHandlerTcpSocketPort"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("LifecyclePostStartHandlerTcpSocketPort")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerExec" in data:
        value = data["LifecyclePreStopHandlerExec"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerExec")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("LifecyclePreStopHandlerExec")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerHttpGetHost" in data:
        if type(data["LifecyclePreStopHandlerHttpGetHost"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerHttpGetHost")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerHttpGetPort" in data:
        value = data["LifecyclePreStopHandlerHttpGetPort"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerHttpGetPort")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerHttpGetPath" in data:
        if type(data["LifecyclePreStopHandlerHttpGetPath"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerHttpGetPath")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerHttpGetScheme" in data:
        if not (data["LifecyclePreStopHandlerHttpGetScheme"] in {"HTTP", "HTTPS"}):
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerHttpGetScheme")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerHttpGetHttpHeader" in data:
        value = data["LifecyclePreStopHandlerHttpGetHttpHeader"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerHttpGetHttpHeader")
        for item in value:
            if not accepts_http_header(item):
                if doubts is None:
                    return False
                doubts.append("LifecyclePreStopHandlerHttpGetHttpHeader")
                break
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerTcpSocketHost" in data:
        if type(data["LifecyclePreStopHandlerTcpSocketHost"]) is not str:
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerTcpSocketHost")
        left -= 1
        if not left:
            return _holds_container(data)
    if "LifecyclePreStopHandlerTcpSocketPort" in data:
        value = data["LifecyclePreStopHandlerTcpSocketPort"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("LifecyclePreStopHandlerTcpSocketPort")
        left -= 1
        if not left:
            return _holds_container(data)
    return not left and _holds_container(data)


def accepts_container_group_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        value = data["Key"]
        if not (type(value) is str and 1 <= len(value) <= 64):
            if doubts is None:
                return False
            doubts.append("Key")
        left -= 1
        if not left:
            return _holds_container_group_tag(data)
    if "Value" in data:
        value = data["Value"]
        if not (type(value) is str and len(value) <= 128):
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return _holds_container_group_tag(data)
    return not left and _holds_container_group_tag(data)


def accepts_image_registry_credential(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Password" in data:
        if type(data["Password"]) is not str:
            if doubts is None:
                return False
            doubts.append("Password")
        left -= 1
        if not left:
            return True
    if "Server" in data:
        if type(data["Server"]) is not str:
            if doubts is None:
                return False
            doubts.append("Server")
        left -= 1
        if not left:
            return True
    if "UserName" in data:
        if type(data["UserName"]) is not str:
            if doubts is None:
                return False
            doubts.append("UserName")
        left -= 1
        if not left:
            return True
    return not left


def accepts_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "Type" in data:
        if not (
            data["Type"]
            in {
                "EmptyDirVolume",
                "NFSVolume",
                "ConfigFileVolume",
                "FlexVolume",
                "HostPathVolume",
                "DiskVolume",
            }
        ):
            if doubts is None:
                return False
            doubts.append("Type")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "NFSVolume" in data:
        if not accepts_nfs_volume(data["NFSVolume"]):
            if doubts is None:
                return False
            doubts.append("NFSVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "ConfigFileVolume" in data:
        if not accepts_config_file_volume(data["ConfigFileVolume"]):
            if doubts is None:
                return False
            doubts.append("ConfigFileVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "EmptyDirVolume" in data:
        if not accepts_empty_dir_volume(data["EmptyDirVolume"]):
            if doubts is None:
                return False
            doubts.append("EmptyDirVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "DiskVolume" in data:
        if not accepts_disk_volume(data["DiskVolume"]):
            if doubts is None:
                return False
            doubts.append("DiskVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "FlexVolume" in data:
        if not accepts_flex_volume(data["FlexVolume"]):
            if doubts is None:
                return False
            doubts.append("FlexVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    if "HostPathVolume" in data:
        if not accepts_host_path_volume(data["HostPathVolume"]):
            if doubts is None:
                return False
            doubts.append("HostPathVolume")
        left -= 1
        if not left:
            return _holds_volume(data)
    return not left and _holds_volume(data)


def accepts_init_container(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
        left -= 1
        if not left:
            return True
    if "Image" in data:
        if type(data["Image"]) is not str:
            if doubts is None:
                return False
            doubts.append("Image")
        left -= 1
        if not left:
            return True
    if "ImagePullPolicy" in data:
        if not (data["ImagePullPolicy"] in {"Always", "IfNotPresent", "Never"}):
            if doubts is None:
                return False
            doubts.append("ImagePullPolicy")
        left -= 1
        if not left:
            return True
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Cpu")
        left -= 1
        if not left:
            return True
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if doubts is None:
                return False
            doubts.append("Memory")
        left -= 1
        if not left:
            return True
    if "Gpu" in data:
        value = data["Gpu"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("Gpu")
        left -= 1
        if not left:
            return True
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Command")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Command")
                break
        left -= 1
        if not left:
            return True
    if "Arg" in data:
        value = data["Arg"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Arg")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Arg")
                break
        left -= 1
        if not left:
            return True
    if "WorkingDir" in data:
        if type(data["WorkingDir"]) is not str:
            if doubts is None:
                return False
            doubts.append("WorkingDir")
        left -= 1
        if not left:
            return True
    if "EnvironmentVar" in data:
        value = data["EnvironmentVar"]
        if not (type(value) is list and len(value) <= 241):
            if doubts is None:
                return False
            doubts.append("EnvironmentVar")
        for item in value:
            if not accepts_environment_var(item):
                if doubts is None:
                    return False
                doubts.append("EnvironmentVar")
                break
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Port")
        for item in value:
            if not accepts_container_port(item):
                if doubts is None:
                    return False
                doubts.append("Port")
                break
        left -= 1
        if not left:
            return True
    if "VolumeMount" in data:
        value = data["VolumeMount"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("VolumeMount")
        for item in value:
            if not accepts_volume_mount(item):
                if doubts is None:
                    return False
                doubts.append("VolumeMount")
                break
        left -= 1
        if not left:
            return True
    if "SecurityContext" in data:
        if not accepts_container_security_context(data["SecurityContext"]):
            if doubts is None:
                return False
            doubts.append("SecurityContext")
        left -= 1
        if not left:
            return True
    if "TerminationMessagePath" in data:
        if type(data["TerminationMessagePath"]) is not str:
            if doubts is None:
                return False
            doubts.append("TerminationMessagePath")
        left -= 1
        if not left:
            return True
    if "TerminationMessagePolicy" in data:
        if type(data["TerminationMessagePolicy"]) is not str:
            if doubts is None:
                return False
            doubts.append("TerminationMessagePolicy")
        left -= 1
        if not left:
            return True
    return not left


def accepts_dns_config(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "NameServer" in data:
        value = data["NameServer"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("NameServer")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("NameServer")
                break
        left -= 1
        if not left:
            return _holds_dns_config(data)
    if "Search" in data:
        value = data["Search"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Search")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Search")
                break
        left -= 1
        if not left:
            return _holds_dns_config(data)
    if "Option" in data:
        value = data["Option"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Option")
        for item in value:
            if not accepts_dns_config_option(item):
                if doubts is None:
                    return False
                doubts.append("Option")
                break
        left -= 1
        if not left:
            return _holds_dns_config(data)
    return not left and _holds_dns_config(data)


def accepts_host_aliase(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Ip" in data:
        if type(data["Ip"]) is not str:
            if doubts is None:
                return False
            doubts.append("Ip")
        left -= 1
        if not left:
            return _holds_host_aliase(data)
    if "Hostname" in data:
        value = data["Hostname"]
        if not (type(value) is list and len(value) <= 51):
            if doubts is None:
                return False
            doubts.append("Hostname")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Hostname")
                break
        left -= 1
        if not left:
            return _holds_host_aliase(data)
    return not left and _holds_host_aliase(data)


def accepts_group_security_context(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Sysctl" in data:
        value = data["Sysctl"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Sysctl")
        for item in value:
            if not accepts_sysctl(item):
                if doubts is None:
                    return False
                doubts.append("Sysctl")
                break
        left -= 1
        if not left:
            return True
    return not left


def accepts_host_security_context(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Sysctl" in data:
        value = data["Sysctl"]
        if not (type(value) is list and len(value) <= 101):
            if doubts is None:
                return False
            doubts.append("Sysctl")
        for item in value:
            if not accepts_host_sysctl(item):
                if doubts is None:
                    return False
                doubts.append("Sysctl")
                break
        left -= 1
        if not left:
            return True
    return not left


def accepts_acr_registry_info(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Domain" in data:
        value = data["Domain"]
        if not (type(value) is list and len(value) <= 100):
            if doubts is None:
                return False
            doubts.append("Domain")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Domain")
                break
        left -= 1
        if not left:
            return True
    if "InstanceName" in data:
        if type(data["InstanceName"]) is not str:
            if doubts is None:
                return False
            doubts.append("InstanceName")
        left -= 1
        if not left:
            return True
    if "InstanceId" in data:
        if type(data["InstanceId"]) is not str:
            if doubts is None:
                return False
            doubts.append("InstanceId")
        left -= 1
        if not left:
            return True
    if "RegionId" in data:
        if type(data["RegionId"]) is not str:
            if doubts is None:
                return False
            doubts.append("RegionId")
        left -= 1
        if not left:
            return True
    if "ArnService" in data:
        if type(data["ArnService"]) is not str:
            if doubts is None:
                return False
            doubts.append("ArnService")
        left -= 1
        if not left:
            return True
    if "ArnUser" in data:
        if type(data["ArnUser"]) is not str:
            if doubts is None:
                return False
            doubts.append("ArnUser")
        left -= 1
        if not left:
            return True
    return not left


def accepts_overhead_reservation_option(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "EnableOverheadReservation" in data:
        value = data["EnableOverheadReservation"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("EnableOverheadReservation")
        left -= 1
        if not left:
            return True
    return not left


def accepts_environment_var(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        value = data["Key"]
        if not (
            type(value) is str
            and 1 <= len(value) <= 128
            and (value.isascii() and value.isidentifier())
        ):
            if doubts is None:
                return False
            doubts.append("Key")
        left -= 1
        if not left:
            return True
    if "Value" in data:
        value = data["Value"]
        if not (type(value) is str and len(value) <= 256):
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return True
    if "FieldRef" in data:
        if not accepts_environment_var_field_ref(data["FieldRef"]):
            if doubts is None:
                return False
            doubts.append("FieldRef")
        left -= 1
        if not left:
            return True
    return not left


def accepts_container_port(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Protocol" in data:
        if not (data["Protocol"] in {"TCP", "UDP"}):
            if doubts is None:
                return False
            doubts.append("Protocol")
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 65535):
            if doubts is None:
                return False
            doubts.append("Port")
        left -= 1
        if not left:
            return True
    return not left


def accepts_volume_mount(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "MountPropagation" in data:
        if not (data["MountPropagation"] in {"None", "HostToContainer", "Bidirectional"}):
            if doubts is None:
                return False
            doubts.append("MountPropagation")
        left -= 1
        if not left:
            return True
    if "MountPath" in data:
        if type(data["MountPath"]) is not str:
            if doubts is None:
                return False
            doubts.append("MountPath")
        left -= 1
        if not left:
            return True
    if "ReadOnly" in data:
        value = data["ReadOnly"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ReadOnly")
        left -= 1
        if not left:
            return True
    if "SubPath" in data:
        if type(data["SubPath"]) is not str:
            if doubts is None:
                return False
            doubts.append("SubPath")
        left -= 1
        if not left:
            return True
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
        left -= 1
        if not left:
            return True
    return not left


def accepts_liveness_probe(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "TimeoutSeconds" in data:
        value = data["TimeoutSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if doubts is None:
                return False
            doubts.append("TimeoutSeconds")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "SuccessThreshold" in data:
        value = data["SuccessThreshold"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if doubts is None:
                return False
            doubts.append("SuccessThreshold")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "PeriodSeconds" in data:
        value = data["PeriodSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if doubts is None:
                return False
            doubts.append("PeriodSeconds")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "InitialDelaySeconds" in data:
        value = data["InitialDelaySeconds"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("InitialDelaySeconds")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "FailureThreshold" in data:
        value = data["FailureThreshold"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("FailureThreshold")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "HttpGet" in data:
        if not accepts_http_get_action(data["HttpGet"]):
            if doubts is None:
                return False
            doubts.append("HttpGet")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "Exec" in data:
        if not accepts_liveness_exec_action(data["Exec"]):
            if doubts is None:
                return False
            doubts.append("Exec")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    if "TcpSocket" in data:
        if not accepts_tcp_socket_action(data["TcpSocket"]):
            if doubts is None:
                return False
            doubts.append("TcpSocket")
        left -= 1
        if not left:
            return _holds_liveness_probe(data)
    return not left and _holds_liveness_probe(data)


def accepts_readiness_probe(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "TimeoutSeconds" in data:
        value = data["TimeoutSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if doubts is None:
                return False
            doubts.append("TimeoutSeconds")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "SuccessThreshold" in data:
        value = data["SuccessThreshold"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if doubts is None:
                return False
            doubts.append("SuccessThreshold")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "PeriodSeconds" in data:
        value = data["PeriodSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if doubts is None:
                return False
            doubts.append("PeriodSeconds")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "InitialDelaySeconds" in data:
        value = data["InitialDelaySeconds"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("InitialDelaySeconds")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "FailureThreshold" in data:
        value = data["FailureThreshold"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("FailureThreshold")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "HttpGet" in data:
        if not accepts_http_get_action(data["HttpGet"]):
            if doubts is None:
                return False
            doubts.append("HttpGet")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "Exec" in data:
        if not accepts_readiness_exec_action(data["Exec"]):
            if doubts is None:
                return False
            doubts.append("Exec")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    if "TcpSocket" in data:
        if not accepts_tcp_socket_action(data["TcpSocket"]):
            if doubts is None:
                return False
            doubts.append("TcpSocket")
        left -= 1
        if not left:
            return _holds_readiness_probe(data)
    return not left and _holds_readiness_probe(data)


def accepts_container_security_context(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Capability" in data:
        if not accepts_capability(data["Capability"]):
            if doubts is None:
                return False
            doubts.append("Capability")
        left -= 1
        if not left:
            return True
    if "ReadOnlyRootFilesystem" in data:
        if data["ReadOnlyRootFilesystem"] is not True:
            if doubts is None:
                return False
            doubts.append("ReadOnlyRootFilesystem")
        left -= 1
        if not left:
            return True
    if "RunAsUser" in data:
        value = data["RunAsUser"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("RunAsUser")
        left -= 1
        if not left:
            return True
    return not left


def accepts_http_header(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
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


def accepts_nfs_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Server" in data:
        if type(data["Server"]) is not str:
            if doubts is None:
                return False
            doubts.append("Server")
        left -= 1
        if not left:
            return True
    if "Path" in data:
        if type(data["Path"]) is not str:
            if doubts is None:
                return False
            doubts.append("Path")
        left -= 1
        if not left:
            return True
    if "ReadOnly" in data:
        value = data["ReadOnly"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ReadOnly")
        left -= 1
        if not left:
            return True
    return not left


def accepts_config_file_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "DefaultMode" in data:
        value = data["DefaultMode"]
        if not (
            (
                (type(value) is str and (len(value) == 4 and not value.strip("01234567")))
                or (type(value) is int or is_integer(value))
            )
        ):
            if doubts is None:
                return False
            doubts.append("DefaultMode")
        left -= 1
        if not left:
            return _holds_config_file_volume(data)
    if "ConfigFileToPath" in data:
        value = data["ConfigFileToPath"]
        if not (type(value) is list and len(value) <= 90):
            if doubts is None:
                return False
            doubts.append("ConfigFileToPath")
        for item in value:
            if not accepts_config_file_to_path(item):
                if doubts is None:
                    return False
                doubts.append("ConfigFileToPath")
                break
        left -= 1
        if not left:
            return _holds_config_file_volume(data)
    return not left and _holds_config_file_volume(data)


def accepts_empty_dir_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Medium" in data:
        if not (data["Medium"] in {"", "memory"}):
            if doubts is None:
                return False
            doubts.append("Medium")
        left -= 1
        if not left:
            return True
    if "SizeLimit" in data:
        if type(data["SizeLimit"]) is not str:
            if doubts is None:
                return False
            doubts.append("SizeLimit")
        left -= 1
        if not left:
            return True
    return not left


def accepts_disk_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "DiskId" in data:
        if type(data["DiskId"]) is not str:
            if doubts is None:
                return False
            doubts.append("DiskId")
        left -= 1
        if not left:
            return True
    if "DiskSize" in data:
        value = data["DiskSize"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("DiskSize")
        left -= 1
        if not left:
            return True
    if "FsType" in data:
        if type(data["FsType"]) is not str:
            if doubts is None:
                return False
            doubts.append("FsType")
        left -= 1
        if not left:
            return True
    return not left


def accepts_flex_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Driver" in data:
        if not (data["Driver"] in {"alicloud/disk", "alicloud/nas", "alicloud/oss"}):
            if doubts is None:
                return False
            doubts.append("Driver")
        left -= 1
        if not left:
            return _holds_flex_volume(data)
    if "FsType" in data:
        if type(data["FsType"]) is not str:
            if doubts is None:
                return False
            doubts.append("FsType")
        left -= 1
        if not left:
            return _holds_flex_volume(data)
    if "Options" in data:
        value = data["Options"]
        if not (type(value) is str and holds_json(value)):
            if doubts is None:
                return False
            doubts.append("Options")
        left -= 1
        if not left:
            return _holds_flex_volume(data)
    return not left and _holds_flex_volume(data)


def accepts_host_path_volume(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Path" in data:
        if type(data["Path"]) is not str:
            if doubts is None:
                return False
            doubts.append("Path")
        left -= 1
        if not left:
            return True
    if "Type" in data:
        if not (data["Type"] in {"Directory", "File"}):
            if doubts is None:
                return False
            doubts.append("Type")
        left -= 1
        if not left:
            return True
    return not left


def accepts_dns_config_option(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
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


def accepts_sysctl(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if not (
            data["Name"] in {"net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"}
        ):
            if doubts is None:
                return False
            doubts.append("Name")
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


def accepts_host_sysctl(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if doubts is None:
                return False
            doubts.append("Name")
        left -= 1
        if not left:
            return _holds_host_sysctl(data)
    if "Value" in data:
        if type(data["Value"]) is not str:
            if doubts is None:
                return False
            doubts.append("Value")
        left -= 1
        if not left:
            return _holds_host_sysctl(data)
    return not left and _holds_host_sysctl(data)


def accepts_environment_var_field_ref(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "FieldPath" in data:
        if not (data["FieldPath"] == "status.podIP"):
            if doubts is None:
                return False
            doubts.append("FieldPath")
        left -= 1
        if not left:
            return True
    return not left


def accepts_http_get_action(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Scheme" in data:
        if not (data["Scheme"] in {"HTTP", "HTTPS"}):
            if doubts is None:
                return False
            doubts.append("Scheme")
        left -= 1
        if not left:
            return True
    if "Path" in data:
        if type(data["Path"]) is not str:
            if doubts is None:
                return False
            doubts.append("Path")
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("Port")
        left -= 1
        if not left:
            return True
    return not left


def accepts_liveness_exec_action(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 21):
            if doubts is None:
                return False
            doubts.append("Command")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Command")
                break
        left -= 1
        if not left:
            return True
    return not left


def accepts_tcp_socket_action(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("Port")
        left -= 1
        if not left:
            return True
    return not left


def accepts_readiness_exec_action(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("Command")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("Command")
                break
        left -= 1
        if not left:
            return True
    return not left


def accepts_capability(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Add" in data:
        value = data["Add"]
        if not (type(value) is list and len(value) <= 100):
            if doubts is None:
                return False
            doubts.append("Add")
        for item in value:
            if not (item in {"NET_ADMIN", "NET_RAW"}):
                if doubts is None:
                    return False
                doubts.append("Add")
                break
        left -= 1
        if not left:
            return True
    return not left


def accepts_config_file_to_path(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Path" in data:
        if type(data["Path"]) is not str:
            if doubts is None:
                return False
            doubts.append("Path")
        left -= 1
        if not left:
            return True
    if "Mode" in data:
        value = data["Mode"]
        if not (
            (
                (type(value) is str and (len(value) == 4 and not value.strip("01234567")))
                or (type(value) is int or is_integer(value))
            )
        ):
            if doubts is None:
                return False
            doubts.append("Mode")
        left -= 1
        if not left:
            return True
    if "Content" in data:
        value = data["Content"]
        if not (type(value) is str and len(value) <= 43692 and holds_base64(value)):
            if doubts is None:
                return False
            doubts.append("Content")
        left -= 1
        if not left:
            return True
    return not left


def _holds_create_container_group(data: Any) -> bool:
    try:
        if not (
            "SpotStrategy" not in data
            or data["SpotStrategy"] != "SpotWithPriceLimit"
            or "SpotPriceLimit" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "SpotPriceLimit" not in data
            or expect_number(data["SpotPriceLimit"]) < 0.0
            or expect_number(data["SpotPriceLimit"]) * 1000.0
            - float(to_int(expect_number(data["SpotPriceLimit"]) * 1000.0 + 0.5))
            < 1e-06
            and expect_number(data["SpotPriceLimit"]) * 1000.0
            - float(to_int(expect_number(data["SpotPriceLimit"]) * 1000.0 + 0.5))
            > -1e-06
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "SpotPriceLimit" not in data
            or "SpotStrategy" in data
            and data["SpotStrategy"] not in {"NoSpot", "SpotAsPriceGo"}
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "SpotDuration" not in data
            or "SpotStrategy" in data
            and data["SpotStrategy"] != "NoSpot"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("VSwitchId" not in data or len(data["VSwitchId"].split(",")) <= 10):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "VSwitchId" not in data
            or all(
                _create_container_group_container_group_vswitch_id_list_valid_1(id_2) is not None
                for id_2 in data["VSwitchId"].split(",")
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "VSwitchId" not in data
            or all(
                id_2.startswith("vsw-")
                or _create_container_group_container_group_vswitch_id_prefix_valid_1(id_2) is None
                for id_2 in data["VSwitchId"].split(",")
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "ScheduleStrategy" not in data
            or "VSwitchId" in data
            and len(data["VSwitchId"].split(",")) > 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("EipBandwidth" not in data or "AutoCreateEip" in data and data["AutoCreateEip"]):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("EipISP" not in data or "AutoCreateEip" in data and data["AutoCreateEip"]):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "AutoCreateEip" not in data or not data["AutoCreateEip"] or "EipInstanceId" not in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Ipv6GatewayBandwidth" not in data
            or "Ipv6GatewayBandwidthEnable" in data
            and data["Ipv6GatewayBandwidthEnable"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Ipv6GatewayBandwidth" not in data
            or _create_container_group_ipv6_gateway_bandwidth_range_valid_1(
                data["Ipv6GatewayBandwidth"]
            )
            is not None
            and to_int(data["Ipv6GatewayBandwidth"]) <= 2000
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("FixedIpRetainHour" not in data or "FixedIp" in data and data["FixedIp"] == "true"):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "DnsPolicy" not in data
            or data["DnsPolicy"] != "None"
            or "DnsConfig" in data
            and "NameServer" in data["DnsConfig"]
            and len(data["DnsConfig"]["NameServer"]) > 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("CpuOptionsNuma" not in data):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "DataCachePL" not in data
            or not (
                "DataCacheProvisionedIops" in data
                or "DataCacheBurstingEnabled" in data
                and data["DataCacheBurstingEnabled"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Tag" not in data or unique([t["Key"] for t in [t for t in data["Tag"] if "Key" in t]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Container" not in data
            or unique([c["Name"] for c in [c for c in data["Container"] if "Name" in c]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "InitContainer" not in data
            or unique([c["Name"] for c in [c for c in data["InitContainer"] if "Name" in c]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Container" not in data
            or "InitContainer" not in data
            or not any(
                "Name" in c
                and any("Name" in i and i["Name"] == c["Name"] for i in data["InitContainer"])
                for c in data["Container"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Volume" not in data
            or unique([v["Name"] for v in [v for v in data["Volume"] if "Name" in v]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Container" not in data
            or all(
                "VolumeMount" not in c
                or all(
                    "Name" not in m
                    or "Volume" in data
                    and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                    for m in c["VolumeMount"]
                )
                for c in data["Container"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "InitContainer" not in data
            or all(
                "VolumeMount" not in c
                or all(
                    "Name" not in m
                    or "Volume" in data
                    and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                    for m in c["VolumeMount"]
                )
                for c in data["InitContainer"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_container(data: Any) -> bool:
    try:
        if not (
            "Tty" in data
            and data["Tty"]
            or "Command" not in data
            or len(data["Command"]) == 0
            or data["Command"][0] != "/bin/bash"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "StdinOnce" not in data or not data["StdinOnce"] or "Stdin" in data and data["Stdin"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            (1 if "LifecyclePostStartHandlerExec" in data else 0)
            + (
                1
                if "LifecyclePostStartHandlerHttpGetHost" in data
                or "LifecyclePostStartHandlerHttpGetPort" in data
                or "LifecyclePostStartHandlerHttpGetPath" in data
                or "LifecyclePostStartHandlerHttpGetScheme" in data
                or "LifecyclePostStartHandlerHttpGetHttpHeader" in data
                else 0
            )
            + (
                1
                if "LifecyclePostStartHandlerTcpSocketHost" in data
                or "LifecyclePostStartHandlerTcpSocketPort" in data
                else 0
            )
            <= 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            (1 if "LifecyclePreStopHandlerExec" in data else 0)
            + (
                1
                if "LifecyclePreStopHandlerHttpGetHost" in data
                or "LifecyclePreStopHandlerHttpGetPort" in data
                or "LifecyclePreStopHandlerHttpGetPath" in data
                or "LifecyclePreStopHandlerHttpGetScheme" in data
                or "LifecyclePreStopHandlerHttpGetHttpHeader" in data
                else 0
            )
            + (
                1
                if "LifecyclePreStopHandlerTcpSocketHost" in data
                or "LifecyclePreStopHandlerTcpSocketPort" in data
                else 0
            )
            <= 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_container_group_tag(data: Any) -> bool:
    try:
        if not (
            "Key" not in data
            or not data["Key"].startswith("aliyun")
            and not data["Key"].startswith("acs:")
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Key" not in data or "http://" not in data["Key"] and "https://" not in data["Key"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("Value" not in data or not data["Value"].startswith("acs:")):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Value" not in data
            or "http://" not in data["Value"]
            and "https://" not in data["Value"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_volume(data: Any) -> bool:
    try:
        if not (
            "NFSVolume" not in data
            or "Type" not in data
            or data["Type"] == "NFSVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "ConfigFileVolume" not in data
            or "Type" not in data
            or data["Type"] == "ConfigFileVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "EmptyDirVolume" not in data
            or "Type" not in data
            or data["Type"] == "EmptyDirVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "DiskVolume" not in data
            or "Type" not in data
            or data["Type"] == "DiskVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "FlexVolume" not in data
            or "Type" not in data
            or data["Type"] == "FlexVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "HostPathVolume" not in data
            or "Type" not in data
            or data["Type"] == "HostPathVolume"
            or data["Type"]
            not in {
                "NFSVolume",
                "ConfigFileVolume",
                "EmptyDirVolume",
                "DiskVolume",
                "FlexVolume",
                "HostPathVolume",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Type" in data
            or not (
                "NFSVolume" in data
                or "ConfigFileVolume" in data
                or "EmptyDirVolume" in data
                or "DiskVolume" in data
                or "FlexVolume" in data
                or "HostPathVolume" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Type" not in data
            or data["Type"]
            not in {"NFSVolume", "ConfigFileVolume", "DiskVolume", "FlexVolume", "HostPathVolume"}
            or "NFSVolume" in data
            or "ConfigFileVolume" in data
            or "EmptyDirVolume" in data
            or "DiskVolume" in data
            or "FlexVolume" in data
            or "HostPathVolume" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("Type" not in data or data["Type"] != "DiskVolume"):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_dns_config(data: Any) -> bool:
    try:
        if not (
            "NameServer" not in data
            or for_all(
                lambda server: is_ip(server)
                or _dns_config_dns_config_name_server_address_valid_1(server) is not None,
                data["NameServer"],
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "NameServer" not in data
            or not for_some(
                lambda server: _dns_config_dns_config_name_server_masked_valid_1(server)
                is not None,
                data["NameServer"],
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_host_aliase(data: Any) -> bool:
    try:
        if not ("Ip" not in data or is_ip(data["Ip"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_liveness_probe(data: Any) -> bool:
    try:
        if not (
            (1 if "HttpGet" in data else 0)
            + (1 if "Exec" in data else 0)
            + (1 if "TcpSocket" in data else 0)
            <= 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_readiness_probe(data: Any) -> bool:
    try:
        if not (
            (1 if "HttpGet" in data else 0)
            + (1 if "Exec" in data else 0)
            + (1 if "TcpSocket" in data else 0)
            <= 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_config_file_volume(data: Any) -> bool:
    try:
        if not (
            "ConfigFileToPath" not in data
            or len(data["ConfigFileToPath"]) == 0
            or total(
                [
                    quotient(len(f["Content"]), 4) * 3
                    - (2 if f["Content"].endswith("==") else 1 if f["Content"].endswith("=") else 0)
                    for f in [f for f in data["ConfigFileToPath"] if "Content" in f]
                ]
            )
            <= 61440
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_flex_volume(data: Any) -> bool:
    try:
        if not (
            "Options" not in data
            or not is_json(data["Options"])
            or trim(data["Options"]).startswith("{")
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "Options" not in data
            or "Driver" in data
            and data["Driver"] != "alicloud/disk"
            or not is_json(data["Options"])
            or '"volumeSize"' not in data["Options"]
            or all(
                n >= 20 and n <= 32768
                for n in [
                    to_int(
                        trim(
                            data["Options"]
                            .split('"volumeSize"')[1]
                            .replace('"', "")
                            .replace(":", "")
                            .split(",")[0]
                            .split("}")[0]
                        )
                    )
                ]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            any_true(
                lambda: "Options" not in data
                or not is_json(data["Options"])
                or _flex_volume_flex_volume_kms_key_requires_encryption_valid_1(data["Options"])
                is None,
                lambda: _flex_volume_flex_volume_kms_key_requires_encryption_valid_2(
                    data["Options"]
                )
                is not None,
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_host_sysctl(data: Any) -> bool:
    try:
        if not (
            "Name" not in data
            or data["Name"].startswith("kernel.shm")
            and data["Name"] != "kernel.shm_rmid_forced"
            or data["Name"].startswith("kernel.msg")
            or data["Name"] == "kernel.sem"
            or data["Name"].startswith("fs.mqueue.")
            or data["Name"].startswith("net.")
            and data["Name"]
            not in {
                "net.ipv4.tcp_syncookies",
                "net.ipv4.ping_group_range",
                "net.ipv4.ip_unprivileged_port_start",
            }
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _rule_create_container_group_spot_price_limit_required(data: Any) -> Any:
    return (
        "SpotPriceLimit" in data
        or "SpotStrategy" not in data
        or expect_string(data["SpotStrategy"]) != "SpotWithPriceLimit"
    )


def _message_create_container_group_spot_price_limit_required(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "SpotPriceLimit is required when SpotStrategy is ",
                text_of(expect_string(data["SpotStrategy"])),
            )
        ), "".join(
            (
                "SpotStrategy 为 ",
                text_of(expect_string(data["SpotStrategy"])),
                " 时必须设置 SpotPriceLimit",
            )
        )
    except RULE_ERRORS:
        return (
            "SpotPriceLimit is required when SpotStrategy is …",
            "SpotStrategy 为 … 时必须设置 SpotPriceLimit",
        )


def _rule_create_container_group_spot_price_limit_precision(data: Any) -> Any:
    return (
        "SpotPriceLimit" not in data
        or expect_number(data["SpotPriceLimit"]) < 0.0
        or expect_number(data["SpotPriceLimit"]) * 1000.0
        - float(to_int(expect_number(data["SpotPriceLimit"]) * 1000.0 + 0.5))
        < 1e-06
        and expect_number(data["SpotPriceLimit"]) * 1000.0
        - float(to_int(expect_number(data["SpotPriceLimit"]) * 1000.0 + 0.5))
        > -1e-06
    )


def _message_create_container_group_spot_price_limit_precision(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "SpotPriceLimit ",
                text_of(expect_number(data["SpotPriceLimit"])),
                " has more than three decimal places",
            )
        ), "".join(("SpotPriceLimit ", text_of(expect_number(data["SpotPriceLimit"])), " 超过 3 位小数"))
    except RULE_ERRORS:
        return (
            "SpotPriceLimit … has more than three decimal places",
            "SpotPriceLimit … 超过 3 位小数",
        )


def _rule_create_container_group_spot_price_limit_unused(data: Any) -> Any:
    return (
        "SpotPriceLimit" not in data
        or "SpotStrategy" in data
        and expect_string(data["SpotStrategy"]) not in {"NoSpot", "SpotAsPriceGo"}
    )


def _message_create_container_group_spot_price_limit_unused(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "SpotPriceLimit ",
                text_of(expect_number(data["SpotPriceLimit"])),
                " has no effect while SpotStrategy is ",
                text_of(
                    expect_string(
                        data["SpotStrategy"] if "SpotStrategy" in data else "NoSpot (the default)"
                    )
                ),
            )
        ), "".join(
            (
                "SpotStrategy 为 ",
                text_of(
                    expect_string(
                        data["SpotStrategy"] if "SpotStrategy" in data else "NoSpot（默认值）"
                    )
                ),
                "，此时 SpotPriceLimit ",
                text_of(expect_number(data["SpotPriceLimit"])),
                " 不起作用",
            )
        )
    except RULE_ERRORS:
        return (
            "SpotPriceLimit … has no effect while SpotStrategy is …",
            "SpotStrategy 为 …，此时 SpotPriceLimit … 不起作用",
        )


def _rule_create_container_group_spot_duration_unused(data: Any) -> Any:
    return (
        "SpotDuration" not in data
        or "SpotStrategy" in data
        and expect_string(data["SpotStrategy"]) != "NoSpot"
    )


def _message_create_container_group_spot_duration_unused(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "SpotDuration ",
                text_of(expect_integer(data["SpotDuration"])),
                " has no effect on an instance that is no spot instance; set SpotStrategy",
            )
        ), "".join(
            (
                "SpotDuration ",
                text_of(expect_integer(data["SpotDuration"])),
                " 对非抢占式实例不起作用；请设置 SpotStrategy",
            )
        )
    except RULE_ERRORS:
        return (
            "SpotDuration … has no effect on an instance that is no spot instance; set SpotStrategy",
            "SpotDuration … 对非抢占式实例不起作用；请设置 SpotStrategy",
        )


def _rule_create_container_group_container_group_vswitch_id_count(data: Any) -> Any:
    return "VSwitchId" not in data or len(data["VSwitchId"].split(",")) <= 10


def _message_create_container_group_container_group_vswitch_id_count(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VSwitchId lists ",
                text_of(len(data["VSwitchId"].split(","))),
                " vSwitches; at most 10 are allowed",
            )
        ), "".join(
            (
                "VSwitchId 列出了 ",
                text_of(len(data["VSwitchId"].split(","))),
                " 个交换机，最多允许 10 个",
            )
        )
    except RULE_ERRORS:
        return (
            "VSwitchId lists … vSwitches; at most 10 are allowed",
            "VSwitchId 列出了 … 个交换机，最多允许 10 个",
        )


def _rule_create_container_group_container_group_vswitch_id_list(data: Any) -> Any:
    return "VSwitchId" not in data or all(
        _create_container_group_container_group_vswitch_id_list_text_1(id_2) is not None
        for id_2 in data["VSwitchId"].split(",")
    )


def _message_create_container_group_container_group_vswitch_id_list(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VSwitchId '",
                text_of(expect_string(data["VSwitchId"])),
                "' holds an empty ID or spaces; write the IDs with one comma between them and nothing else",
            )
        ), "".join(
            (
                "VSwitchId“",
                text_of(expect_string(data["VSwitchId"])),
                "”中有空的 ID 或空白字符；各 ID 之间只用一个半角逗号分隔",
            )
        )
    except RULE_ERRORS:
        return (
            "VSwitchId '…' holds an empty ID or spaces; write the IDs with one comma between them and nothing else",
            "VSwitchId“…”中有空的 ID 或空白字符；各 ID 之间只用一个半角逗号分隔",
        )


def _rule_create_container_group_container_group_vswitch_id_prefix(data: Any) -> Any:
    return "VSwitchId" not in data or all(
        id_2.startswith("vsw-")
        or _create_container_group_container_group_vswitch_id_prefix_text_1(id_2) is None
        for id_2 in data["VSwitchId"].split(",")
    )


def _message_create_container_group_container_group_vswitch_id_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VSwitchId '",
                text_of(expect_string(data["VSwitchId"])),
                "' holds an ID that does not start with vsw-",
            )
        ), "".join(("VSwitchId“", text_of(expect_string(data["VSwitchId"])), "”中有不以 vsw- 开头的 ID"))
    except RULE_ERRORS:
        return (
            "VSwitchId '…' holds an ID that does not start with vsw-",
            "VSwitchId“…”中有不以 vsw- 开头的 ID",
        )


def _rule_create_container_group_schedule_strategy_without_several_vswitches(data: Any) -> Any:
    return (
        "ScheduleStrategy" not in data
        or "VSwitchId" in data
        and len(data["VSwitchId"].split(",")) > 1
    )


def _message_create_container_group_schedule_strategy_without_several_vswitches(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "ScheduleStrategy ",
                text_of(expect_string(data["ScheduleStrategy"])),
                " has no effect: VSwitchId is ",
                text_of(expect_string(data["VSwitchId"] if "VSwitchId" in data else "absent")),
                ", not a list of several IDs",
            )
        ), "".join(
            (
                "ScheduleStrategy ",
                text_of(expect_string(data["ScheduleStrategy"])),
                " 不起作用：VSwitchId ",
                text_of(
                    "为 " + expect_string(data["VSwitchId"]) if "VSwitchId" in data else "未设置"
                ),
                "，并未列出多个交换机",
            )
        )
    except RULE_ERRORS:
        return (
            "ScheduleStrategy … has no effect: VSwitchId is …, not a list of several IDs",
            "ScheduleStrategy … 不起作用：VSwitchId …，并未列出多个交换机",
        )


def _rule_create_container_group_eip_bandwidth_requires_auto_create_eip(data: Any) -> Any:
    return (
        "EipBandwidth" not in data
        or "AutoCreateEip" in data
        and expect_boolean(data["AutoCreateEip"])
    )


def _message_create_container_group_eip_bandwidth_requires_auto_create_eip(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "EipBandwidth ",
                text_of(expect_integer(data["EipBandwidth"])),
                " is only valid when AutoCreateEip is true, but AutoCreateEip is ",
                text_of("false" if "AutoCreateEip" in data else "absent"),
            )
        ), "".join(
            (
                "EipBandwidth ",
                text_of(expect_integer(data["EipBandwidth"])),
                " 仅在 AutoCreateEip 为 true 时有效，但 AutoCreateEip ",
                text_of("为 false" if "AutoCreateEip" in data else "未设置"),
            )
        )
    except RULE_ERRORS:
        return (
            "EipBandwidth … is only valid when AutoCreateEip is true, but AutoCreateEip is …",
            "EipBandwidth … 仅在 AutoCreateEip 为 true 时有效，但 AutoCreateEip …",
        )


def _rule_create_container_group_eip_isp_requires_auto_create_eip(data: Any) -> Any:
    return "EipISP" not in data or "AutoCreateEip" in data and expect_boolean(data["AutoCreateEip"])


def _message_create_container_group_eip_isp_requires_auto_create_eip(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "EipISP ",
                text_of(expect_string(data["EipISP"])),
                " has no effect: AutoCreateEip is ",
                text_of("false" if "AutoCreateEip" in data else "absent"),
            )
        ), "".join(
            (
                "EipISP ",
                text_of(expect_string(data["EipISP"])),
                " 不起作用：AutoCreateEip ",
                text_of("为 false" if "AutoCreateEip" in data else "未设置"),
            )
        )
    except RULE_ERRORS:
        return "EipISP … has no effect: AutoCreateEip is …", "EipISP … 不起作用：AutoCreateEip …"


def _rule_create_container_group_auto_create_eip_with_eip_instance_id(data: Any) -> Any:
    return (
        "EipInstanceId" not in data
        or "AutoCreateEip" not in data
        or not expect_boolean(data["AutoCreateEip"])
    )


def _message_create_container_group_auto_create_eip_with_eip_instance_id(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "AutoCreateEip is true and EipInstanceId is ",
                text_of(expect_string(data["EipInstanceId"])),
                "; keep one of them",
            )
        ), "".join(
            (
                "AutoCreateEip 为 true，同时 EipInstanceId 为 ",
                text_of(expect_string(data["EipInstanceId"])),
                "；请只保留其中之一",
            )
        )
    except RULE_ERRORS:
        return (
            "AutoCreateEip is true and EipInstanceId is …; keep one of them",
            "AutoCreateEip 为 true，同时 EipInstanceId 为 …；请只保留其中之一",
        )


def _rule_create_container_group_ipv6_gateway_bandwidth_requires_enable(data: Any) -> Any:
    return (
        "Ipv6GatewayBandwidth" not in data
        or "Ipv6GatewayBandwidthEnable" in data
        and expect_boolean(data["Ipv6GatewayBandwidthEnable"])
    )


def _message_create_container_group_ipv6_gateway_bandwidth_requires_enable(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Ipv6GatewayBandwidth ",
                text_of(expect_string(data["Ipv6GatewayBandwidth"])),
                " needs Ipv6GatewayBandwidthEnable true, but it is ",
                text_of("false" if "Ipv6GatewayBandwidthEnable" in data else "absent"),
            )
        ), "".join(
            (
                "设置 Ipv6GatewayBandwidth ",
                text_of(expect_string(data["Ipv6GatewayBandwidth"])),
                " 需要 Ipv6GatewayBandwidthEnable 为 true，但它",
                text_of("为 false" if "Ipv6GatewayBandwidthEnable" in data else "未设置"),
            )
        )
    except RULE_ERRORS:
        return (
            "Ipv6GatewayBandwidth … needs Ipv6GatewayBandwidthEnable true, but it is …",
            "设置 Ipv6GatewayBandwidth … 需要 Ipv6GatewayBandwidthEnable 为 true，但它…",
        )


def _rule_create_container_group_ipv6_gateway_bandwidth_range(data: Any) -> Any:
    return (
        "Ipv6GatewayBandwidth" not in data
        or _create_container_group_ipv6_gateway_bandwidth_range_text_1(data["Ipv6GatewayBandwidth"])
        is not None
        and to_int(expect_string(data["Ipv6GatewayBandwidth"])) <= 2000
    )


def _message_create_container_group_ipv6_gateway_bandwidth_range(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Ipv6GatewayBandwidth '",
                text_of(expect_string(data["Ipv6GatewayBandwidth"])),
                "' is no whole number from 1 to 2000 (Mbit/s)",
            )
        ), "".join(
            (
                "Ipv6GatewayBandwidth“",
                text_of(expect_string(data["Ipv6GatewayBandwidth"])),
                "”不是 1~2000（Mbit/s）之间的整数",
            )
        )
    except RULE_ERRORS:
        return (
            "Ipv6GatewayBandwidth '…' is no whole number from 1 to 2000 (Mbit/s)",
            "Ipv6GatewayBandwidth“…”不是 1~2000（Mbit/s）之间的整数",
        )


def _rule_create_container_group_fixed_ip_retain_hour_requires_fixed_ip(data: Any) -> Any:
    return (
        "FixedIpRetainHour" not in data
        or "FixedIp" in data
        and expect_string(data["FixedIp"]) == "true"
    )


def _message_create_container_group_fixed_ip_retain_hour_requires_fixed_ip(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "FixedIpRetainHour ",
                text_of(expect_integer(data["FixedIpRetainHour"])),
                " has no effect: FixedIp is ",
                text_of(expect_string(data["FixedIp"] if "FixedIp" in data else "absent")),
                ", not true",
            )
        ), "".join(
            (
                "FixedIpRetainHour ",
                text_of(expect_integer(data["FixedIpRetainHour"])),
                " 不起作用：FixedIp ",
                text_of("为 " + expect_string(data["FixedIp"]) if "FixedIp" in data else "未设置"),
                "，而不是 true",
            )
        )
    except RULE_ERRORS:
        return (
            "FixedIpRetainHour … has no effect: FixedIp is …, not true",
            "FixedIpRetainHour … 不起作用：FixedIp …，而不是 true",
        )


def _rule_create_container_group_dns_config_required_by_dns_policy(data: Any) -> Any:
    return any_true(
        lambda: "DnsPolicy" not in data or expect_string(data["DnsPolicy"]) != "None",
        lambda: "DnsConfig" in data
        and "NameServer" in expect_map(data["DnsConfig"])
        and len(expect_list(data["DnsConfig"]["NameServer"])) > 0,
    )


def _message_create_container_group_dns_config_required_by_dns_policy(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "DnsPolicy is ",
                text_of(expect_string(data["DnsPolicy"])),
                " but DnsConfig.NameServer names no server",
            )
        ), "".join(
            (
                "DnsPolicy 为 ",
                text_of(expect_string(data["DnsPolicy"])),
                "，但 DnsConfig.NameServer 没有指定服务器",
            )
        )
    except RULE_ERRORS:
        return (
            "DnsPolicy is … but DnsConfig.NameServer names no server",
            "DnsPolicy 为 …，但 DnsConfig.NameServer 没有指定服务器",
        )


def _rule_create_container_group_cpu_options_numa_unavailable(data: Any) -> Any:
    return "CpuOptionsNuma" not in data


def _message_create_container_group_cpu_options_numa_unavailable(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "CpuOptionsNuma '",
                text_of(expect_string(data["CpuOptionsNuma"])),
                "' is not available at present; leave it out",
            )
        ), "".join(
            (
                "目前不支持设置 CpuOptionsNuma（“",
                text_of(expect_string(data["CpuOptionsNuma"])),
                "”），请不要传该参数",
            )
        )
    except RULE_ERRORS:
        return (
            "CpuOptionsNuma '…' is not available at present; leave it out",
            "目前不支持设置 CpuOptionsNuma（“…”），请不要传该参数",
        )


def _rule_create_container_group_data_cache_performance_level_with_auto_pl(data: Any) -> Any:
    return "DataCachePL" not in data or not (
        "DataCacheProvisionedIops" in data
        or "DataCacheBurstingEnabled" in data
        and expect_boolean(data["DataCacheBurstingEnabled"])
    )


def _message_create_container_group_data_cache_performance_level_with_auto_pl(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "DataCachePL ",
                text_of(expect_string(data["DataCachePL"])),
                " stands beside ",
                text_of(
                    "DataCacheProvisionedIops"
                    if "DataCacheProvisionedIops" in data
                    else "DataCacheBurstingEnabled"
                ),
                ", which is for ESSD AutoPL disks; keep one kind",
            )
        ), "".join(
            (
                "DataCachePL ",
                text_of(expect_string(data["DataCachePL"])),
                " 与用于 ESSD AutoPL 云盘的 ",
                text_of(
                    "DataCacheProvisionedIops"
                    if "DataCacheProvisionedIops" in data
                    else "DataCacheBurstingEnabled"
                ),
                " 同时设置；请只保留一类",
            )
        )
    except RULE_ERRORS:
        return (
            "DataCachePL … stands beside …, which is for ESSD AutoPL disks; keep one kind",
            "DataCachePL … 与用于 ESSD AutoPL 云盘的 … 同时设置；请只保留一类",
        )


def _rule_create_container_group_container_group_tag_keys_unique(data: Any) -> Any:
    return "Tag" not in data or unique(
        [t["Key"] for t in [t for t in expect_list(data["Tag"]) if "Key" in expect_map(t)]]
    )


def _message_create_container_group_container_group_tag_keys_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Tag uses a key more than once: ",
                text_of(
                    join(
                        distinct(
                            [
                                t["Key"]
                                for t in [
                                    t
                                    for t in expect_list(data["Tag"])
                                    if all_true(
                                        lambda: "Key" in expect_map(t),
                                        lambda: len(
                                            [
                                                u
                                                for u in expect_list(data["Tag"])
                                                if "Key" in expect_map(u)
                                                and expect_string(u["Key"])
                                                == expect_string(t["Key"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "Tag 中有重复的键：",
                text_of(
                    join(
                        distinct(
                            [
                                t["Key"]
                                for t in [
                                    t
                                    for t in expect_list(data["Tag"])
                                    if all_true(
                                        lambda: "Key" in expect_map(t),
                                        lambda: len(
                                            [
                                                u
                                                for u in expect_list(data["Tag"])
                                                if "Key" in expect_map(u)
                                                and expect_string(u["Key"])
                                                == expect_string(t["Key"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "Tag uses a key more than once: …", "Tag 中有重复的键：…"


def _rule_create_container_group_container_names_unique(data: Any) -> Any:
    return "Container" not in data or unique(
        [c["Name"] for c in [c for c in expect_list(data["Container"]) if "Name" in expect_map(c)]]
    )


def _message_create_container_group_container_names_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Container uses a name more than once: ",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Container"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["Container"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "Container 中有重复的名称：",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Container"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["Container"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "Container uses a name more than once: …", "Container 中有重复的名称：…"


def _rule_create_container_group_init_container_names_unique(data: Any) -> Any:
    return "InitContainer" not in data or unique(
        [
            c["Name"]
            for c in [c for c in expect_list(data["InitContainer"]) if "Name" in expect_map(c)]
        ]
    )


def _message_create_container_group_init_container_names_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "InitContainer uses a name more than once: ",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["InitContainer"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["InitContainer"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "InitContainer 中有重复的名称：",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["InitContainer"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["InitContainer"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "InitContainer uses a name more than once: …", "InitContainer 中有重复的名称：…"


def _rule_create_container_group_container_and_init_container_names_differ(data: Any) -> Any:
    return (
        "Container" not in data
        or "InitContainer" not in data
        or not for_some(
            lambda c: all_true(
                lambda: "Name" in expect_map(c),
                lambda: for_some(
                    lambda i: "Name" in expect_map(i)
                    and expect_string(i["Name"]) == expect_string(c["Name"]),
                    expect_list(data["InitContainer"]),
                ),
            ),
            expect_list(data["Container"]),
        )
    )


def _message_create_container_group_container_and_init_container_names_differ(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Container and InitContainer share the name: ",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Container"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: for_some(
                                            lambda i: "Name" in expect_map(i)
                                            and expect_string(i["Name"])
                                            == expect_string(c["Name"]),
                                            expect_list(data["InitContainer"]),
                                        ),
                                    )
                                ]
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "Container 与 InitContainer 使用了相同的名称：",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Container"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: for_some(
                                            lambda i: "Name" in expect_map(i)
                                            and expect_string(i["Name"])
                                            == expect_string(c["Name"]),
                                            expect_list(data["InitContainer"]),
                                        ),
                                    )
                                ]
                            ]
                        ),
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "Container and InitContainer share the name: …",
            "Container 与 InitContainer 使用了相同的名称：…",
        )


def _rule_create_container_group_volume_names_unique(data: Any) -> Any:
    return "Volume" not in data or unique(
        [v["Name"] for v in [v for v in expect_list(data["Volume"]) if "Name" in expect_map(v)]]
    )


def _message_create_container_group_volume_names_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Volume uses a name more than once: ",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Volume"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["Volume"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "Volume 中有重复的名称：",
                text_of(
                    join(
                        distinct(
                            [
                                c["Name"]
                                for c in [
                                    c
                                    for c in expect_list(data["Volume"])
                                    if all_true(
                                        lambda: "Name" in expect_map(c),
                                        lambda: len(
                                            [
                                                d
                                                for d in expect_list(data["Volume"])
                                                if "Name" in expect_map(d)
                                                and expect_string(d["Name"])
                                                == expect_string(c["Name"])
                                            ]
                                        )
                                        > 1,
                                    )
                                ]
                            ]
                        ),
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "Volume uses a name more than once: …", "Volume 中有重复的名称：…"


def _rule_create_container_group_container_volume_mounts_exist(data: Any) -> Any:
    return "Container" not in data or for_all(
        lambda c: "VolumeMount" not in expect_map(c)
        or for_all(
            lambda m: any_true(
                lambda: "Name" not in expect_map(m),
                lambda: "Volume" in data
                and for_some(
                    lambda v: "Name" in expect_map(v)
                    and expect_string(v["Name"]) == expect_string(m["Name"]),
                    expect_list(data["Volume"]),
                ),
            ),
            expect_list(c["VolumeMount"]),
        ),
        expect_list(data["Container"]),
    )


def _message_create_container_group_container_volume_mounts_exist(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VolumeMount of Container names volumes that Volume does not define: ",
                text_of(
                    join(
                        [
                            n
                            for n in [
                                (
                                    join(
                                        [
                                            m["Name"]
                                            for m in [
                                                m
                                                for m in expect_list(c["VolumeMount"])
                                                if all_true(
                                                    lambda: "Name" in expect_map(m),
                                                    lambda: not (
                                                        "Volume" in data
                                                        and for_some(
                                                            lambda v: "Name" in expect_map(v)
                                                            and expect_string(v["Name"])
                                                            == expect_string(m["Name"]),
                                                            expect_list(data["Volume"]),
                                                        )
                                                    ),
                                                )
                                            ]
                                        ],
                                        ", ",
                                    )
                                    if "VolumeMount" in expect_map(c)
                                    else ""
                                )
                                for c in expect_list(data["Container"])
                            ]
                            if n != ""
                        ],
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "Container 的 VolumeMount 引用了 Volume 中未定义的数据卷：",
                text_of(
                    join(
                        [
                            n
                            for n in [
                                (
                                    join(
                                        [
                                            m["Name"]
                                            for m in [
                                                m
                                                for m in expect_list(c["VolumeMount"])
                                                if all_true(
                                                    lambda: "Name" in expect_map(m),
                                                    lambda: not (
                                                        "Volume" in data
                                                        and for_some(
                                                            lambda v: "Name" in expect_map(v)
                                                            and expect_string(v["Name"])
                                                            == expect_string(m["Name"]),
                                                            expect_list(data["Volume"]),
                                                        )
                                                    ),
                                                )
                                            ]
                                        ],
                                        "、",
                                    )
                                    if "VolumeMount" in expect_map(c)
                                    else ""
                                )
                                for c in expect_list(data["Container"])
                            ]
                            if n != ""
                        ],
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "VolumeMount of Container names volumes that Volume does not define: …",
            "Container 的 VolumeMount 引用了 Volume 中未定义的数据卷：…",
        )


def _rule_create_container_group_init_container_volume_mounts_exist(data: Any) -> Any:
    return "InitContainer" not in data or for_all(
        lambda c: "VolumeMount" not in expect_map(c)
        or for_all(
            lambda m: any_true(
                lambda: "Name" not in expect_map(m),
                lambda: "Volume" in data
                and for_some(
                    lambda v: "Name" in expect_map(v)
                    and expect_string(v["Name"]) == expect_string(m["Name"]),
                    expect_list(data["Volume"]),
                ),
            ),
            expect_list(c["VolumeMount"]),
        ),
        expect_list(data["InitContainer"]),
    )


def _message_create_container_group_init_container_volume_mounts_exist(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "VolumeMount of InitContainer names volumes that Volume does not define: ",
                text_of(
                    join(
                        [
                            n
                            for n in [
                                (
                                    join(
                                        [
                                            m["Name"]
                                            for m in [
                                                m
                                                for m in expect_list(c["VolumeMount"])
                                                if all_true(
                                                    lambda: "Name" in expect_map(m),
                                                    lambda: not (
                                                        "Volume" in data
                                                        and for_some(
                                                            lambda v: "Name" in expect_map(v)
                                                            and expect_string(v["Name"])
                                                            == expect_string(m["Name"]),
                                                            expect_list(data["Volume"]),
                                                        )
                                                    ),
                                                )
                                            ]
                                        ],
                                        ", ",
                                    )
                                    if "VolumeMount" in expect_map(c)
                                    else ""
                                )
                                for c in expect_list(data["InitContainer"])
                            ]
                            if n != ""
                        ],
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "InitContainer 的 VolumeMount 引用了 Volume 中未定义的数据卷：",
                text_of(
                    join(
                        [
                            n
                            for n in [
                                (
                                    join(
                                        [
                                            m["Name"]
                                            for m in [
                                                m
                                                for m in expect_list(c["VolumeMount"])
                                                if all_true(
                                                    lambda: "Name" in expect_map(m),
                                                    lambda: not (
                                                        "Volume" in data
                                                        and for_some(
                                                            lambda v: "Name" in expect_map(v)
                                                            and expect_string(v["Name"])
                                                            == expect_string(m["Name"]),
                                                            expect_list(data["Volume"]),
                                                        )
                                                    ),
                                                )
                                            ]
                                        ],
                                        "、",
                                    )
                                    if "VolumeMount" in expect_map(c)
                                    else ""
                                )
                                for c in expect_list(data["InitContainer"])
                            ]
                            if n != ""
                        ],
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "VolumeMount of InitContainer names volumes that Volume does not define: …",
            "InitContainer 的 VolumeMount 引用了 Volume 中未定义的数据卷：…",
        )


def _rule_container_group_tag_container_group_tag_key_prefix(data: Any) -> Any:
    return (
        "Key" not in data
        or not data["Key"].startswith("aliyun")
        and not data["Key"].startswith("acs:")
    )


def _message_container_group_tag_container_group_tag_key_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The tag key '",
                text_of(expect_string(data["Key"])),
                "' starts with a reserved prefix; choose one that starts with neither 'aliyun' nor 'acs:'",
            )
        ), "".join(
            (
                "标签键“",
                text_of(expect_string(data["Key"])),
                "”以保留前缀开头；请勿使用 aliyun 或 acs: 开头的键",
            )
        )
    except RULE_ERRORS:
        return (
            "The tag key '…' starts with a reserved prefix; choose one that starts with neither 'aliyun' nor 'acs:'",
            "标签键“…”以保留前缀开头；请勿使用 aliyun 或 acs: 开头的键",
        )


def _rule_container_group_tag_container_group_tag_key_url(data: Any) -> Any:
    return (
        "Key" not in data
        or "http://" not in expect_string(data["Key"])
        and "https://" not in expect_string(data["Key"])
    )


def _message_container_group_tag_container_group_tag_key_url(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The tag key '",
                text_of(expect_string(data["Key"])),
                "' contains 'http://' or 'https://', which is not allowed",
            )
        ), "".join(("标签键“", text_of(expect_string(data["Key"])), "”包含 http:// 或 https://，不允许这样填写"))
    except RULE_ERRORS:
        return (
            "The tag key '…' contains 'http://' or 'https://', which is not allowed",
            "标签键“…”包含 http:// 或 https://，不允许这样填写",
        )


def _rule_container_group_tag_container_group_tag_value_prefix(data: Any) -> Any:
    return "Value" not in data or not data["Value"].startswith("acs:")


def _message_container_group_tag_container_group_tag_value_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The tag value '",
                text_of(expect_string(data["Value"])),
                "' starts with the reserved prefix 'acs:'",
            )
        ), "".join(("标签值“", text_of(expect_string(data["Value"])), "”以保留前缀 acs: 开头"))
    except RULE_ERRORS:
        return (
            "The tag value '…' starts with the reserved prefix 'acs:'",
            "标签值“…”以保留前缀 acs: 开头",
        )


def _rule_container_group_tag_container_group_tag_value_url(data: Any) -> Any:
    return (
        "Value" not in data
        or "http://" not in expect_string(data["Value"])
        and "https://" not in expect_string(data["Value"])
    )


def _message_container_group_tag_container_group_tag_value_url(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The tag value '",
                text_of(expect_string(data["Value"])),
                "' contains 'http://' or 'https://', which is not allowed",
            )
        ), "".join(
            (
                "标签值“",
                text_of(expect_string(data["Value"])),
                "”包含 http:// 或 https://，不允许这样填写",
            )
        )
    except RULE_ERRORS:
        return (
            "The tag value '…' contains 'http://' or 'https://', which is not allowed",
            "标签值“…”包含 http:// 或 https://，不允许这样填写",
        )


def _rule_container_tty_required_by_bash(data: Any) -> Any:
    return any_true(
        lambda: "Command" not in data
        or len(expect_list(data["Command"])) == 0
        or expect_string(expect_list(data["Command"])[0]) != "/bin/bash",
        lambda: "Tty" in data and expect_boolean(data["Tty"]),
    )


def _message_container_tty_required_by_bash(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The command is /bin/bash but Tty is ",
                text_of("false" if "Tty" in data else "absent"),
                "; set Tty to true",
            )
        ), "".join(
            (
                "启动命令为 /bin/bash，但 Tty ",
                text_of("为 false" if "Tty" in data else "未设置"),
                "；请将 Tty 设为 true",
            )
        )
    except RULE_ERRORS:
        return (
            "The command is /bin/bash but Tty is …; set Tty to true",
            "启动命令为 /bin/bash，但 Tty …；请将 Tty 设为 true",
        )


def _rule_container_stdin_once_requires_stdin(data: Any) -> Any:
    return any_true(
        lambda: "StdinOnce" not in data or not expect_boolean(data["StdinOnce"]),
        lambda: "Stdin" in data and expect_boolean(data["Stdin"]),
    )


def _message_container_stdin_once_requires_stdin(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "StdinOnce is true but Stdin is ",
                text_of("false" if "Stdin" in data else "absent"),
                "; set Stdin to true or leave StdinOnce out",
            )
        ), "".join(
            (
                "StdinOnce 为 true，但 Stdin ",
                text_of("为 false" if "Stdin" in data else "未设置"),
                "；请将 Stdin 设为 true，或不要设置 StdinOnce",
            )
        )
    except RULE_ERRORS:
        return (
            "StdinOnce is true but Stdin is …; set Stdin to true or leave StdinOnce out",
            "StdinOnce 为 true，但 Stdin …；请将 Stdin 设为 true，或不要设置 StdinOnce",
        )


def _rule_container_post_start_handler_single_method(data: Any) -> Any:
    return (1 if "LifecyclePostStartHandlerExec" in data else 0) + (
        1
        if "LifecyclePostStartHandlerHttpGetHost" in data
        or "LifecyclePostStartHandlerHttpGetPort" in data
        or "LifecyclePostStartHandlerHttpGetPath" in data
        or "LifecyclePostStartHandlerHttpGetScheme" in data
        or "LifecyclePostStartHandlerHttpGetHttpHeader" in data
        else 0
    ) + (
        1
        if "LifecyclePostStartHandlerTcpSocketHost" in data
        or "LifecyclePostStartHandlerTcpSocketPort" in data
        else 0
    ) <= 1


def _message_container_post_start_handler_single_method(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The postStart hook mixes the methods ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["Exec"] if "LifecyclePostStartHandlerExec" in data else [],
                                    (
                                        ["HttpGet"]
                                        if "LifecyclePostStartHandlerHttpGetHost" in data
                                        or "LifecyclePostStartHandlerHttpGetPort" in data
                                        or "LifecyclePostStartHandlerHttpGetPath" in data
                                        or "LifecyclePostStartHandlerHttpGetScheme" in data
                                        or "LifecyclePostStartHandlerHttpGetHttpHeader" in data
                                        else []
                                    ),
                                ),
                                (
                                    ["TcpSocket"]
                                    if "LifecyclePostStartHandlerTcpSocketHost" in data
                                    or "LifecyclePostStartHandlerTcpSocketPort" in data
                                    else []
                                ),
                            )
                        ),
                        ", ",
                    )
                ),
                "; keep the parameters of one of them",
            )
        ), "".join(
            (
                "postStart 回调混用了 ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["Exec"] if "LifecyclePostStartHandlerExec" in data else [],
                                    (
                                        ["HttpGet"]
                                        if "LifecyclePostStartHandlerHttpGetHost" in data
                                        or "LifecyclePostStartHandlerHttpGetPort" in data
                                        or "LifecyclePostStartHandlerHttpGetPath" in data
                                        or "LifecyclePostStartHandlerHttpGetScheme" in data
                                        or "LifecyclePostStartHandlerHttpGetHttpHeader" in data
                                        else []
                                    ),
                                ),
                                (
                                    ["TcpSocket"]
                                    if "LifecyclePostStartHandlerTcpSocketHost" in data
                                    or "LifecyclePostStartHandlerTcpSocketPort" in data
                                    else []
                                ),
                            )
                        ),
                        "、",
                    )
                ),
                "；请只保留其中一种方式的参数",
            )
        )
    except RULE_ERRORS:
        return (
            "The postStart hook mixes the methods …; keep the parameters of one of them",
            "postStart 回调混用了 …；请只保留其中一种方式的参数",
        )


def _rule_container_pre_stop_handler_single_method(data: Any) -> Any:
    return (1 if "LifecyclePreStopHandlerExec" in data else 0) + (
        1
        if "LifecyclePreStopHandlerHttpGetHost" in data
        or "LifecyclePreStopHandlerHttpGetPort" in data
        or "LifecyclePreStopHandlerHttpGetPath" in data
        or "LifecyclePreStopHandlerHttpGetScheme" in data
        or "LifecyclePreStopHandlerHttpGetHttpHeader" in data
        else 0
    ) + (
        1
        if "LifecyclePreStopHandlerTcpSocketHost" in data
        or "LifecyclePreStopHandlerTcpSocketPort" in data
        else 0
    ) <= 1


def _message_container_pre_stop_handler_single_method(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The preStop hook mixes the methods ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["Exec"] if "LifecyclePreStopHandlerExec" in data else [],
                                    (
                                        ["HttpGet"]
                                        if "LifecyclePreStopHandlerHttpGetHost" in data
                                        or "LifecyclePreStopHandlerHttpGetPort" in data
                                        or "LifecyclePreStopHandlerHttpGetPath" in data
                                        or "LifecyclePreStopHandlerHttpGetScheme" in data
                                        or "LifecyclePreStopHandlerHttpGetHttpHeader" in data
                                        else []
                                    ),
                                ),
                                (
                                    ["TcpSocket"]
                                    if "LifecyclePreStopHandlerTcpSocketHost" in data
                                    or "LifecyclePreStopHandlerTcpSocketPort" in data
                                    else []
                                ),
                            )
                        ),
                        ", ",
                    )
                ),
                "; keep the parameters of one of them",
            )
        ), "".join(
            (
                "preStop 回调混用了 ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["Exec"] if "LifecyclePreStopHandlerExec" in data else [],
                                    (
                                        ["HttpGet"]
                                        if "LifecyclePreStopHandlerHttpGetHost" in data
                                        or "LifecyclePreStopHandlerHttpGetPort" in data
                                        or "LifecyclePreStopHandlerHttpGetPath" in data
                                        or "LifecyclePreStopHandlerHttpGetScheme" in data
                                        or "LifecyclePreStopHandlerHttpGetHttpHeader" in data
                                        else []
                                    ),
                                ),
                                (
                                    ["TcpSocket"]
                                    if "LifecyclePreStopHandlerTcpSocketHost" in data
                                    or "LifecyclePreStopHandlerTcpSocketPort" in data
                                    else []
                                ),
                            )
                        ),
                        "、",
                    )
                ),
                "；请只保留其中一种方式的参数",
            )
        )
    except RULE_ERRORS:
        return (
            "The preStop hook mixes the methods …; keep the parameters of one of them",
            "preStop 回调混用了 …；请只保留其中一种方式的参数",
        )


def _rule_liveness_probe_liveness_probe_single_method(data: Any) -> Any:
    return (1 if "HttpGet" in data else 0) + (1 if "Exec" in data else 0) + (
        1 if "TcpSocket" in data else 0
    ) <= 1


def _message_liveness_probe_liveness_probe_single_method(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "LivenessProbe sets ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["HttpGet"] if "HttpGet" in data else [],
                                    ["Exec"] if "Exec" in data else [],
                                ),
                                ["TcpSocket"] if "TcpSocket" in data else [],
                            )
                        ),
                        ", ",
                    )
                ),
                " together; keep one of them",
            )
        ), "".join(
            (
                "LivenessProbe 同时设置了 ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["HttpGet"] if "HttpGet" in data else [],
                                    ["Exec"] if "Exec" in data else [],
                                ),
                                ["TcpSocket"] if "TcpSocket" in data else [],
                            )
                        ),
                        "、",
                    )
                ),
                "，只能保留一种",
            )
        )
    except RULE_ERRORS:
        return (
            "LivenessProbe sets … together; keep one of them",
            "LivenessProbe 同时设置了 …，只能保留一种",
        )


def _rule_readiness_probe_readiness_probe_single_method(data: Any) -> Any:
    return (1 if "HttpGet" in data else 0) + (1 if "Exec" in data else 0) + (
        1 if "TcpSocket" in data else 0
    ) <= 1


def _message_readiness_probe_readiness_probe_single_method(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "ReadinessProbe sets ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["HttpGet"] if "HttpGet" in data else [],
                                    ["Exec"] if "Exec" in data else [],
                                ),
                                ["TcpSocket"] if "TcpSocket" in data else [],
                            )
                        ),
                        ", ",
                    )
                ),
                " together; keep one of them",
            )
        ), "".join(
            (
                "ReadinessProbe 同时设置了 ",
                text_of(
                    join(
                        expect_list(
                            add(
                                add(
                                    ["HttpGet"] if "HttpGet" in data else [],
                                    ["Exec"] if "Exec" in data else [],
                                ),
                                ["TcpSocket"] if "TcpSocket" in data else [],
                            )
                        ),
                        "、",
                    )
                ),
                "，只能保留一种",
            )
        )
    except RULE_ERRORS:
        return (
            "ReadinessProbe sets … together; keep one of them",
            "ReadinessProbe 同时设置了 …，只能保留一种",
        )


def _rule_volume_nfs_volume_block_requires_type(data: Any) -> Any:
    return (
        "NFSVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "NFSVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_nfs_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "NFSVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to NFSVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 NFSVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 NFSVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "NFSVolume is set but Type is …; set Type to NFSVolume or use the block …",
            "设置了 NFSVolume，但 Type 为 …；请将 Type 改为 NFSVolume，或改用 … 的设置",
        )


def _rule_volume_config_file_volume_block_requires_type(data: Any) -> Any:
    return (
        "ConfigFileVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "ConfigFileVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_config_file_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "ConfigFileVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to ConfigFileVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 ConfigFileVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 ConfigFileVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "ConfigFileVolume is set but Type is …; set Type to ConfigFileVolume or use the block …",
            "设置了 ConfigFileVolume，但 Type 为 …；请将 Type 改为 ConfigFileVolume，或改用 … 的设置",
        )


def _rule_volume_empty_dir_volume_block_requires_type(data: Any) -> Any:
    return (
        "EmptyDirVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "EmptyDirVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_empty_dir_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "EmptyDirVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to EmptyDirVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 EmptyDirVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 EmptyDirVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "EmptyDirVolume is set but Type is …; set Type to EmptyDirVolume or use the block …",
            "设置了 EmptyDirVolume，但 Type 为 …；请将 Type 改为 EmptyDirVolume，或改用 … 的设置",
        )


def _rule_volume_disk_volume_block_requires_type(data: Any) -> Any:
    return (
        "DiskVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "DiskVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_disk_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "DiskVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to DiskVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 DiskVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 DiskVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "DiskVolume is set but Type is …; set Type to DiskVolume or use the block …",
            "设置了 DiskVolume，但 Type 为 …；请将 Type 改为 DiskVolume，或改用 … 的设置",
        )


def _rule_volume_flex_volume_block_requires_type(data: Any) -> Any:
    return (
        "FlexVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "FlexVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_flex_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "FlexVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to FlexVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 FlexVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 FlexVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "FlexVolume is set but Type is …; set Type to FlexVolume or use the block …",
            "设置了 FlexVolume，但 Type 为 …；请将 Type 改为 FlexVolume，或改用 … 的设置",
        )


def _rule_volume_host_path_volume_block_requires_type(data: Any) -> Any:
    return (
        "HostPathVolume" not in data
        or "Type" not in data
        or expect_string(data["Type"]) == "HostPathVolume"
        or expect_string(data["Type"])
        not in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    )


def _message_volume_host_path_volume_block_requires_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "HostPathVolume is set but Type is ",
                text_of(expect_string(data["Type"])),
                "; set Type to HostPathVolume or use the block ",
                text_of(expect_string(data["Type"])),
            )
        ), "".join(
            (
                "设置了 HostPathVolume，但 Type 为 ",
                text_of(expect_string(data["Type"])),
                "；请将 Type 改为 HostPathVolume，或改用 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return (
            "HostPathVolume is set but Type is …; set Type to HostPathVolume or use the block …",
            "设置了 HostPathVolume，但 Type 为 …；请将 Type 改为 HostPathVolume，或改用 … 的设置",
        )


def _rule_volume_volume_type_missing(data: Any) -> Any:
    return "Type" in data or not (
        "NFSVolume" in data
        or "ConfigFileVolume" in data
        or "EmptyDirVolume" in data
        or "DiskVolume" in data
        or "FlexVolume" in data
        or "HostPathVolume" in data
    )


def _message_volume_volume_type_missing(data: Any) -> tuple[str, str]:
    return (
        "Type is absent although the settings of a volume are given; set it to one of EmptyDirVolume, NFSVolume, ConfigFileVolume, FlexVolume, HostPathVolume, DiskVolume",
        "填写了数据卷的设置，但没有指明 Type；请设为 EmptyDirVolume、NFSVolume、ConfigFileVolume、FlexVolume、HostPathVolume、DiskVolume 之一",
    )


def _rule_volume_volume_block_missing(data: Any) -> Any:
    return (
        "HostPathVolume" in data
        or "FlexVolume" in data
        or "DiskVolume" in data
        or "EmptyDirVolume" in data
        or "ConfigFileVolume" in data
        or "NFSVolume" in data
        or "Type" not in data
        or expect_string(data["Type"])
        not in {"NFSVolume", "ConfigFileVolume", "DiskVolume", "FlexVolume", "HostPathVolume"}
    )


def _message_volume_volume_block_missing(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Type is ",
                text_of(expect_string(data["Type"])),
                " but the block ",
                text_of(expect_string(data["Type"])),
                " is absent",
            )
        ), "".join(
            (
                "Type 为 ",
                text_of(expect_string(data["Type"])),
                "，但没有填写 ",
                text_of(expect_string(data["Type"])),
                " 的设置",
            )
        )
    except RULE_ERRORS:
        return "Type is … but the block … is absent", "Type 为 …，但没有填写 … 的设置"


def _rule_volume_disk_volume_discouraged(data: Any) -> Any:
    return "Type" not in data or expect_string(data["Type"]) != "DiskVolume"


def _message_volume_disk_volume_discouraged(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Type ",
                text_of(expect_string(data["Type"])),
                " is not recommended; use FlexVolume with the driver alicloud/disk",
            )
        ), "".join(
            (
                "不推荐使用 Type ",
                text_of(expect_string(data["Type"])),
                "；建议改用 FlexVolume，驱动为 alicloud/disk",
            )
        )
    except RULE_ERRORS:
        return (
            "Type … is not recommended; use FlexVolume with the driver alicloud/disk",
            "不推荐使用 Type …；建议改用 FlexVolume，驱动为 alicloud/disk",
        )


def _rule_config_file_volume_config_file_total_size(data: Any) -> Any:
    return (
        "ConfigFileToPath" not in data
        or len(expect_list(data["ConfigFileToPath"])) == 0
        or total(
            [
                quotient(len(expect_string(f["Content"])), 4) * 3
                - (2 if f["Content"].endswith("==") else 1 if f["Content"].endswith("=") else 0)
                for f in [
                    f for f in expect_list(data["ConfigFileToPath"]) if "Content" in expect_map(f)
                ]
            ]
        )
        <= 61440
    )


def _message_config_file_volume_config_file_total_size(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The files hold ",
                text_of(
                    total(
                        [
                            quotient(len(expect_string(f["Content"])), 4) * 3
                            - (
                                2
                                if f["Content"].endswith("==")
                                else 1 if f["Content"].endswith("=") else 0
                            )
                            for f in [
                                f
                                for f in expect_list(data["ConfigFileToPath"])
                                if "Content" in expect_map(f)
                            ]
                        ]
                    )
                ),
                " bytes together; at most 61440 are allowed",
            )
        ), "".join(
            (
                "全部文件内容合计 ",
                text_of(
                    total(
                        [
                            quotient(len(expect_string(f["Content"])), 4) * 3
                            - (
                                2
                                if f["Content"].endswith("==")
                                else 1 if f["Content"].endswith("=") else 0
                            )
                            for f in [
                                f
                                for f in expect_list(data["ConfigFileToPath"])
                                if "Content" in expect_map(f)
                            ]
                        ]
                    )
                ),
                " 字节，最多允许 61440 字节",
            )
        )
    except RULE_ERRORS:
        return (
            "The files hold … bytes together; at most 61440 are allowed",
            "全部文件内容合计 … 字节，最多允许 61440 字节",
        )


def _rule_flex_volume_flex_volume_options_object(data: Any) -> Any:
    return (
        "Options" not in data
        or not is_json(expect_string(data["Options"]))
        or trim(expect_string(data["Options"])).startswith("{")
    )


def _message_flex_volume_flex_volume_options_object(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Options must be a JSON object of key-value pairs, but its text starts with '",
                text_of(substring(trim(expect_string(data["Options"])), 0, 1)),
                "'",
            )
        ), "".join(
            (
                "Options 应为键值对组成的 JSON 对象，但其文本以“",
                text_of(substring(trim(expect_string(data["Options"])), 0, 1)),
                "”开头",
            )
        )
    except RULE_ERRORS:
        return (
            "Options must be a JSON object of key-value pairs, but its text starts with '…'",
            "Options 应为键值对组成的 JSON 对象，但其文本以“…”开头",
        )


def _rule_flex_volume_flex_volume_disk_size(data: Any) -> Any:
    return any_true(
        lambda: "Options" not in data
        or "Driver" in data
        and expect_string(data["Driver"]) != "alicloud/disk",
        lambda: not is_json(expect_string(data["Options"])),
        lambda: '"volumeSize"' not in expect_string(data["Options"]),
        lambda: all(
            n >= 20 and n <= 32768
            for n in [
                to_int(
                    trim(
                        data["Options"]
                        .split('"volumeSize"')[1]
                        .replace('"', "")
                        .replace(":", "")
                        .split(",")[0]
                        .split("}")[0]
                    )
                )
            ]
        ),
    )


def _message_flex_volume_flex_volume_disk_size(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "volumeSize in Options is ",
                text_of(
                    to_int(
                        trim(
                            data["Options"]
                            .split('"volumeSize"')[1]
                            .replace('"', "")
                            .replace(":", "")
                            .split(",")[0]
                            .split("}")[0]
                        )
                    )
                ),
                ", not from 20 to 32768 (GiB)",
            )
        ), "".join(
            (
                "Options 中的 volumeSize 为 ",
                text_of(
                    to_int(
                        trim(
                            data["Options"]
                            .split('"volumeSize"')[1]
                            .replace('"', "")
                            .replace(":", "")
                            .split(",")[0]
                            .split("}")[0]
                        )
                    )
                ),
                "，不在 20~32768（GiB）之间",
            )
        )
    except RULE_ERRORS:
        return (
            "volumeSize in Options is …, not from 20 to 32768 (GiB)",
            "Options 中的 volumeSize 为 …，不在 20~32768（GiB）之间",
        )


def _rule_flex_volume_flex_volume_kms_key_requires_encryption(data: Any) -> Any:
    return any_true(
        lambda: "Options" not in data
        or not is_json(expect_string(data["Options"]))
        or _flex_volume_flex_volume_kms_key_requires_encryption_text_1(data["Options"]) is None,
        lambda: _flex_volume_flex_volume_kms_key_requires_encryption_text_2(data["Options"])
        is not None,
    )


def _message_flex_volume_flex_volume_kms_key_requires_encryption(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "Options gives kmsKeyId, but encrypted is ",
                text_of(
                    "not true" if '"encrypted"' in expect_string(data["Options"]) else "absent"
                ),
                "; set it to true or leave kmsKeyId out",
            )
        ), "".join(
            (
                "Options 设置了 kmsKeyId，但 encrypted ",
                text_of(
                    "不为 true" if '"encrypted"' in expect_string(data["Options"]) else "未设置"
                ),
                "；请将其设为 true，或去掉 kmsKeyId",
            )
        )
    except RULE_ERRORS:
        return (
            "Options gives kmsKeyId, but encrypted is …; set it to true or leave kmsKeyId out",
            "Options 设置了 kmsKeyId，但 encrypted …；请将其设为 true，或去掉 kmsKeyId",
        )


def _rule_dns_config_dns_config_name_server_address(data: Any) -> Any:
    return "NameServer" not in data or for_all(
        lambda server: is_ip(expect_string(server))
        or _dns_config_dns_config_name_server_address_text_1(server) is not None,
        expect_list(data["NameServer"]),
    )


def _message_dns_config_dns_config_name_server_address(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "NameServer must hold IP addresses, which these are not: ",
                text_of(
                    join(
                        [
                            server
                            for server in expect_list(data["NameServer"])
                            if not is_ip(expect_string(server))
                        ],
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "NameServer 应由 IP 地址组成，以下不是 IP 地址：",
                text_of(
                    join(
                        [
                            server
                            for server in expect_list(data["NameServer"])
                            if not is_ip(expect_string(server))
                        ],
                        "、",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "NameServer must hold IP addresses, which these are not: …",
            "NameServer 应由 IP 地址组成，以下不是 IP 地址：…",
        )


def _rule_dns_config_dns_config_name_server_masked(data: Any) -> Any:
    return "NameServer" not in data or not for_some(
        lambda server: _dns_config_dns_config_name_server_masked_text_1(server) is not None,
        expect_list(data["NameServer"]),
    )


def _message_dns_config_dns_config_name_server_masked(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "NameServer holds masked addresses: ",
                text_of(
                    join(
                        [
                            server
                            for server in expect_list(data["NameServer"])
                            if _dns_config_dns_config_name_server_masked_en_1_1(server) is not None
                        ],
                        ", ",
                    )
                ),
                "; put the real digits in place of X and *",
            )
        ), "".join(
            (
                "NameServer 中有被遮盖的地址：",
                text_of(
                    join(
                        [
                            server
                            for server in expect_list(data["NameServer"])
                            if _dns_config_dns_config_name_server_masked_zh_1_1(server) is not None
                        ],
                        "、",
                    )
                ),
                "；请将 X 和 * 换成真实的数字",
            )
        )
    except RULE_ERRORS:
        return (
            "NameServer holds masked addresses: …; put the real digits in place of X and *",
            "NameServer 中有被遮盖的地址：…；请将 X 和 * 换成真实的数字",
        )


def _rule_host_aliase_host_alias_address(data: Any) -> Any:
    return "Ip" not in data or is_ip(expect_string(data["Ip"]))


def _message_host_aliase_host_alias_address(data: Any) -> tuple[str, str]:
    try:
        return "".join(("Ip '", text_of(expect_string(data["Ip"])), "' is no IP address")), "".join(
            ("Ip“", text_of(expect_string(data["Ip"])), "”不是 IP 地址")
        )
    except RULE_ERRORS:
        return "Ip '…' is no IP address", "Ip“…”不是 IP 地址"


def _rule_host_sysctl_unsafe_sysctl_name(data: Any) -> Any:
    return (
        "Name" not in data
        or data["Name"].startswith("kernel.shm")
        and expect_string(data["Name"]) != "kernel.shm_rmid_forced"
        or data["Name"].startswith("kernel.msg")
        or expect_string(data["Name"]) == "kernel.sem"
        or data["Name"].startswith("fs.mqueue.")
        or data["Name"].startswith("net.")
        and expect_string(data["Name"])
        not in {
            "net.ipv4.tcp_syncookies",
            "net.ipv4.ping_group_range",
            "net.ipv4.ip_unprivileged_port_start",
        }
    )


def _message_host_sysctl_unsafe_sysctl_name(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "The kernel parameter '",
                text_of(expect_string(data["Name"])),
                "' cannot be set here; allowed are kernel.shm* (not kernel.shm_rmid_forced), kernel.msg*, kernel.sem, fs.mqueue.* and net.* (not net.ipv4.tcp_syncookies, net.ipv4.ping_group_range, net.ipv4.ip_unprivileged_port_start)",
            )
        ), "".join(
            (
                "不能在此设置内核参数“",
                text_of(expect_string(data["Name"])),
                "”；允许 kernel.shm*（kernel.shm_rmid_forced 除外）、kernel.msg*、kernel.sem、fs.mqueue.* 和 net.*（net.ipv4.tcp_syncookies、net.ipv4.ping_group_range、net.ipv4.ip_unprivileged_port_start 除外）",
            )
        )
    except RULE_ERRORS:
        return (
            "The kernel parameter '…' cannot be set here; allowed are kernel.shm* (not kernel.shm_rmid_forced), kernel.msg*, kernel.sem, fs.mqueue.* and net.* (not net.ipv4.tcp_syncookies, net.ipv4.ping_group_range, net.ipv4.ip_unprivileged_port_start)",
            "不能在此设置内核参数“…”；允许 kernel.shm*（kernel.shm_rmid_forced 除外）、kernel.msg*、kernel.sem、fs.mqueue.* 和 net.*（net.ipv4.tcp_syncookies、net.ipv4.ping_group_range、net.ipv4.ip_unprivileged_port_start 除外）",
        )


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_container_group": (
        "#/$defs/CreateContainerGroupRequest",
        (
            ("type", "object"),
            ("required", "RegionId", "ContainerGroupName", "Container"),
            (
                "properties",
                (
                    ("RegionId", (("type", "string"),)),
                    ("ZoneId", (("type", "string"),)),
                    ("SecurityGroupId", (("type", "string"),)),
                    ("VSwitchId", (("type", "string"),)),
                    (
                        "ContainerGroupName",
                        (
                            ("type", "string"),
                            ("minLength", 2),
                            ("maxLength", 128),
                            (
                                "pattern",
                                "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
                                "^[0-9a-z]([\\-0-9a-z]*[0-9a-z])?\\Z",
                            ),
                        ),
                    ),
                    (
                        "RestartPolicy",
                        (("type", "string"), ("enum", "Always", "Never", "OnFailure")),
                    ),
                    ("EipInstanceId", (("type", "string"),)),
                    ("Cpu", (("type", "number"),)),
                    ("Memory", (("type", "number"),)),
                    ("ResourceGroupId", (("type", "string"),)),
                    ("DnsPolicy", (("type", "string"), ("enum", "None", "Default"))),
                    (
                        "ClientToken",
                        (
                            ("type", "string"),
                            ("maxLength", 64),
                            ("pattern", "^[\\x00-\\x7F]*$", "^[\\x00-\\x7f]*\\Z"),
                        ),
                    ),
                    ("InstanceType", (("type", "string"),)),
                    ("ImageSnapshotId", (("type", "string"),)),
                    ("RamRoleName", (("type", "string"),)),
                    ("TerminationGracePeriodSeconds", (("type", "integer"),)),
                    ("AutoMatchImageCache", (("type", "boolean"),)),
                    ("Ipv6AddressCount", (("type", "integer"), ("enum", 1))),
                    ("ActiveDeadlineSeconds", (("type", "integer"),)),
                    (
                        "SpotStrategy",
                        (
                            ("type", "string"),
                            ("enum", "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"),
                        ),
                    ),
                    ("SpotPriceLimit", (("type", "number"),)),
                    ("SpotDuration", (("type", "integer"),)),
                    ("StrictSpot", (("type", "boolean"),)),
                    (
                        "ScheduleStrategy",
                        (("type", "string"), ("enum", "VSwitchOrdered", "VSwitchRandom")),
                    ),
                    (
                        "CorePattern",
                        (
                            ("type", "string"),
                            ("pattern", "^(?!\\|)[\\s\\S]*$", "^(?!\\|)(?s:.)*\\Z"),
                        ),
                    ),
                    ("ShareProcessNamespace", (("type", "boolean"),)),
                    ("AutoCreateEip", (("type", "boolean"),)),
                    ("EipBandwidth", (("type", "integer"), ("minimum", 0), ("maximum", 1000000))),
                    ("EipISP", (("type", "string"), ("enum", "BGP", "BGP_PRO"))),
                    ("EipCommonBandwidthPackage", (("type", "string"),)),
                    ("HostName", (("type", "string"),)),
                    (
                        "IngressBandwidth",
                        (("type", "integer"), ("minimum", 0), ("maximum", 9223372036854775807)),
                    ),
                    (
                        "EgressBandwidth",
                        (("type", "integer"), ("minimum", 0), ("maximum", 9223372036854775807)),
                    ),
                    ("CpuOptionsCore", (("type", "integer"), ("minimum", 0), ("maximum", 1000))),
                    (
                        "CpuOptionsThreadsPerCore",
                        (("type", "integer"), ("minimum", 0), ("maximum", 1000)),
                    ),
                    ("CpuOptionsNuma", (("type", "string"),)),
                    ("EphemeralStorage", (("type", "integer"), ("minimum", 0), ("maximum", 5000))),
                    (
                        "Tag",
                        (("type", "array"), ("maxItems", 20), ("items", (), "ContainerGroupTag")),
                    ),
                    (
                        "ImageRegistryCredential",
                        (
                            ("type", "array"),
                            ("maxItems", 11),
                            ("items", (), "ImageRegistryCredential"),
                        ),
                    ),
                    (
                        "Container",
                        (
                            ("type", "array"),
                            ("minItems", 1),
                            ("maxItems", 41),
                            ("items", (), "Container"),
                        ),
                    ),
                    ("Volume", (("type", "array"), ("maxItems", 101), ("items", (), "Volume"))),
                    (
                        "InitContainer",
                        (("type", "array"), ("maxItems", 41), ("items", (), "InitContainer")),
                    ),
                    ("DnsConfig", "DnsConfig"),
                    (
                        "HostAliase",
                        (("type", "array"), ("maxItems", 101), ("items", (), "HostAliase")),
                    ),
                    ("SecurityContext", "GroupSecurityContext"),
                    ("HostSecurityContext", "HostSecurityContext"),
                    (
                        "NtpServer",
                        (("type", "array"), ("maxItems", 21), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "AcrRegistryInfo",
                        (("type", "array"), ("maxItems", 21), ("items", (), "AcrRegistryInfo")),
                    ),
                    ("PlainHttpRegistry", (("type", "string"),)),
                    ("InsecureRegistry", (("type", "string"),)),
                    (
                        "ImageAccelerateMode",
                        (("type", "string"), ("enum", "nydus", "dadi", "p2p", "imc")),
                    ),
                    ("Ipv6GatewayBandwidthEnable", (("type", "boolean"),)),
                    ("Ipv6GatewayBandwidth", (("type", "string"),)),
                    ("ContainerResourceView", (("type", "boolean"),)),
                    ("FixedIp", (("type", "string"), ("x-extensible-enum", "true", "false"))),
                    ("FixedIpRetainHour", (("type", "integer"),)),
                    ("DataCacheBucket", (("type", "string"),)),
                    ("DataCachePL", (("type", "string"),)),
                    (
                        "DataCacheProvisionedIops",
                        (("type", "integer"), ("minimum", 0), ("maximum", 50000)),
                    ),
                    ("DataCacheBurstingEnabled", (("type", "boolean"),)),
                    ("DryRun", (("type", "boolean"),)),
                    (
                        "PrivateIpAddress",
                        (
                            ("type", "string"),
                            (
                                "pattern",
                                "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$",
                                "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\Z",
                            ),
                        ),
                    ),
                    ("OsType", (("type", "string"), ("enum", "Linux", "Windows"))),
                    ("CpuArchitecture", (("type", "string"), ("enum", "AMD64", "ARM64"))),
                    (
                        "ComputeCategory",
                        (
                            ("type", "array"),
                            ("maxItems", 100),
                            ("items", (), (("type", "string"), ("enum", "economy", "general"))),
                        ),
                    ),
                    (
                        "GpuDriverVersion",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "tesla=470.82.01",
                                "tesla=525.85.12",
                                "tesla=535",
                            ),
                        ),
                    ),
                    ("MaxPendingMinute", (("type", "integer"),)),
                    ("OverheadReservationOption", "OverheadReservationOption"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "spot-price-limit-required",
                "error",
                None,
                ("SpotPriceLimit",),
                ("/SpotPriceLimit", "/SpotStrategy"),
                "_rule_create_container_group_spot_price_limit_required",
                "_message_create_container_group_spot_price_limit_required",
            ),
            (
                "x-validations",
                1,
                "spot-price-limit-precision",
                "error",
                None,
                ("SpotPriceLimit",),
                ("/SpotPriceLimit",),
                "_rule_create_container_group_spot_price_limit_precision",
                "_message_create_container_group_spot_price_limit_precision",
            ),
            (
                "x-validations",
                2,
                "spot-price-limit-unused",
                "warning",
                None,
                ("SpotPriceLimit",),
                ("/SpotPriceLimit", "/SpotStrategy"),
                "_rule_create_container_group_spot_price_limit_unused",
                "_message_create_container_group_spot_price_limit_unused",
            ),
            (
                "x-validations",
                3,
                "spot-duration-unused",
                "warning",
                None,
                ("SpotDuration",),
                ("/SpotDuration", "/SpotStrategy"),
                "_rule_create_container_group_spot_duration_unused",
                "_message_create_container_group_spot_duration_unused",
            ),
            (
                "x-validations",
                4,
                "container-group-vswitch-id-count",
                "error",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_container_group_container_group_vswitch_id_count",
                "_message_create_container_group_container_group_vswitch_id_count",
            ),
            (
                "x-validations",
                5,
                "container-group-vswitch-id-list",
                "error",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_container_group_container_group_vswitch_id_list",
                "_message_create_container_group_container_group_vswitch_id_list",
            ),
            (
                "x-validations",
                6,
                "container-group-vswitch-id-prefix",
                "warning",
                None,
                ("VSwitchId",),
                ("/VSwitchId",),
                "_rule_create_container_group_container_group_vswitch_id_prefix",
                "_message_create_container_group_container_group_vswitch_id_prefix",
            ),
            (
                "x-validations",
                7,
                "schedule-strategy-without-several-vswitches",
                "warning",
                None,
                ("ScheduleStrategy",),
                ("/ScheduleStrategy", "/VSwitchId"),
                "_rule_create_container_group_schedule_strategy_without_several_vswitches",
                "_message_create_container_group_schedule_strategy_without_several_vswitches",
            ),
            (
                "x-validations",
                8,
                "eip-bandwidth-requires-auto-create-eip",
                "error",
                None,
                ("EipBandwidth",),
                ("/AutoCreateEip", "/EipBandwidth"),
                "_rule_create_container_group_eip_bandwidth_requires_auto_create_eip",
                "_message_create_container_group_eip_bandwidth_requires_auto_create_eip",
            ),
            (
                "x-validations",
                9,
                "eip-isp-requires-auto-create-eip",
                "warning",
                None,
                ("EipISP",),
                ("/AutoCreateEip", "/EipISP"),
                "_rule_create_container_group_eip_isp_requires_auto_create_eip",
                "_message_create_container_group_eip_isp_requires_auto_create_eip",
            ),
            (
                "x-validations",
                10,
                "auto-create-eip-with-eip-instance-id",
                "warning",
                None,
                ("AutoCreateEip",),
                ("/AutoCreateEip", "/EipInstanceId"),
                "_rule_create_container_group_auto_create_eip_with_eip_instance_id",
                "_message_create_container_group_auto_create_eip_with_eip_instance_id",
            ),
            (
                "x-validations",
                11,
                "ipv6-gateway-bandwidth-requires-enable",
                "error",
                None,
                ("Ipv6GatewayBandwidth",),
                ("/Ipv6GatewayBandwidth", "/Ipv6GatewayBandwidthEnable"),
                "_rule_create_container_group_ipv6_gateway_bandwidth_requires_enable",
                "_message_create_container_group_ipv6_gateway_bandwidth_requires_enable",
            ),
            (
                "x-validations",
                12,
                "ipv6-gateway-bandwidth-range",
                "error",
                None,
                ("Ipv6GatewayBandwidth",),
                ("/Ipv6GatewayBandwidth",),
                "_rule_create_container_group_ipv6_gateway_bandwidth_range",
                "_message_create_container_group_ipv6_gateway_bandwidth_range",
            ),
            (
                "x-validations",
                13,
                "fixed-ip-retain-hour-requires-fixed-ip",
                "warning",
                None,
                ("FixedIpRetainHour",),
                ("/FixedIp", "/FixedIpRetainHour"),
                "_rule_create_container_group_fixed_ip_retain_hour_requires_fixed_ip",
                "_message_create_container_group_fixed_ip_retain_hour_requires_fixed_ip",
            ),
            (
                "x-validations",
                14,
                "dns-config-required-by-dns-policy",
                "warning",
                None,
                ("DnsConfig",),
                ("/DnsConfig", "/DnsPolicy"),
                "_rule_create_container_group_dns_config_required_by_dns_policy",
                "_message_create_container_group_dns_config_required_by_dns_policy",
            ),
            (
                "x-validations",
                15,
                "cpu-options-numa-unavailable",
                "warning",
                None,
                ("CpuOptionsNuma",),
                ("/CpuOptionsNuma",),
                "_rule_create_container_group_cpu_options_numa_unavailable",
                "_message_create_container_group_cpu_options_numa_unavailable",
            ),
            (
                "x-validations",
                16,
                "data-cache-performance-level-with-auto-pl",
                "warning",
                None,
                ("DataCachePL",),
                ("/DataCacheBurstingEnabled", "/DataCachePL", "/DataCacheProvisionedIops"),
                "_rule_create_container_group_data_cache_performance_level_with_auto_pl",
                "_message_create_container_group_data_cache_performance_level_with_auto_pl",
            ),
            (
                "x-validations",
                17,
                "container-group-tag-keys-unique",
                "error",
                None,
                ("Tag",),
                ("/Tag",),
                "_rule_create_container_group_container_group_tag_keys_unique",
                "_message_create_container_group_container_group_tag_keys_unique",
            ),
            (
                "x-validations",
                18,
                "container-names-unique",
                "error",
                "InvalidParameter.DuplicatedName",
                ("Container",),
                ("/Container",),
                "_rule_create_container_group_container_names_unique",
                "_message_create_container_group_container_names_unique",
            ),
            (
                "x-validations",
                19,
                "init-container-names-unique",
                "error",
                "InvalidParameter.DuplicatedName",
                ("InitContainer",),
                ("/InitContainer",),
                "_rule_create_container_group_init_container_names_unique",
                "_message_create_container_group_init_container_names_unique",
            ),
            (
                "x-validations",
                20,
                "container-and-init-container-names-differ",
                "error",
                "InvalidParameter.DuplicatedName",
                ("InitContainer",),
                ("/Container", "/InitContainer"),
                "_rule_create_container_group_container_and_init_container_names_differ",
                "_message_create_container_group_container_and_init_container_names_differ",
            ),
            (
                "x-validations",
                21,
                "volume-names-unique",
                "error",
                "InvalidParameter.DuplicatedVolumeName",
                ("Volume",),
                ("/Volume",),
                "_rule_create_container_group_volume_names_unique",
                "_message_create_container_group_volume_names_unique",
            ),
            (
                "x-validations",
                22,
                "container-volume-mounts-exist",
                "error",
                None,
                ("Container",),
                ("/Container", "/Volume"),
                "_rule_create_container_group_container_volume_mounts_exist",
                "_message_create_container_group_container_volume_mounts_exist",
            ),
            (
                "x-validations",
                23,
                "init-container-volume-mounts-exist",
                "error",
                None,
                ("InitContainer",),
                ("/InitContainer", "/Volume"),
                "_rule_create_container_group_init_container_volume_mounts_exist",
                "_message_create_container_group_init_container_volume_mounts_exist",
            ),
        ),
    ),
    "ContainerGroupTag": (
        "#/$defs/ContainerGroupTag",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Key", (("type", "string"), ("minLength", 1), ("maxLength", 64))),
                    ("Value", (("type", "string"), ("maxLength", 128))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "container-group-tag-key-prefix",
                "error",
                None,
                ("Key",),
                ("/Key",),
                "_rule_container_group_tag_container_group_tag_key_prefix",
                "_message_container_group_tag_container_group_tag_key_prefix",
            ),
            (
                "x-validations",
                1,
                "container-group-tag-key-url",
                "error",
                None,
                ("Key",),
                ("/Key",),
                "_rule_container_group_tag_container_group_tag_key_url",
                "_message_container_group_tag_container_group_tag_key_url",
            ),
            (
                "x-validations",
                2,
                "container-group-tag-value-prefix",
                "error",
                None,
                ("Value",),
                ("/Value",),
                "_rule_container_group_tag_container_group_tag_value_prefix",
                "_message_container_group_tag_container_group_tag_value_prefix",
            ),
            (
                "x-validations",
                3,
                "container-group-tag-value-url",
                "error",
                None,
                ("Value",),
                ("/Value",),
                "_rule_container_group_tag_container_group_tag_value_url",
                "_message_container_group_tag_container_group_tag_value_url",
            ),
        ),
    ),
    "ImageRegistryCredential": (
        "#/$defs/ImageRegistryCredential",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Password", (("secret",), ("type", "string"))),
                    ("Server", (("type", "string"),)),
                    ("UserName", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "Container": (
        "#/$defs/Container",
        (
            ("type", "object"),
            ("required", "Name", "Image"),
            (
                "properties",
                (
                    ("Name", (("type", "string"),)),
                    ("Image", (("type", "string"), ("minLength", 1), ("maxLength", 255))),
                    (
                        "ImagePullPolicy",
                        (("type", "string"), ("enum", "Always", "IfNotPresent", "Never")),
                    ),
                    ("Cpu", (("type", "number"),)),
                    ("Memory", (("type", "number"),)),
                    ("Gpu", (("type", "integer"),)),
                    (
                        "Command",
                        (
                            ("type", "array"),
                            ("maxItems", 20),
                            ("items", (), (("type", "string"), ("maxLength", 256))),
                        ),
                    ),
                    (
                        "Arg",
                        (("type", "array"), ("maxItems", 10), ("items", (), (("type", "string"),))),
                    ),
                    ("WorkingDir", (("type", "string"),)),
                    (
                        "EnvironmentVar",
                        (("type", "array"), ("maxItems", 241), ("items", (), "EnvironmentVar")),
                    ),
                    ("EnvironmentVarHide", (("type", "boolean"),)),
                    (
                        "Port",
                        (("type", "array"), ("maxItems", 101), ("items", (), "ContainerPort")),
                    ),
                    (
                        "VolumeMount",
                        (("type", "array"), ("maxItems", 101), ("items", (), "VolumeMount")),
                    ),
                    ("LivenessProbe", "LivenessProbe"),
                    ("ReadinessProbe", "ReadinessProbe"),
                    ("SecurityContext", "ContainerSecurityContext"),
                    ("SecurityContextRunAsGroup", (("type", "integer"),)),
                    ("SecurityContextRunAsNonRoot", (("type", "boolean"),)),
                    ("SecurityContextPrivileged", (("type", "boolean"),)),
                    ("Tty", (("type", "boolean"),)),
                    ("Stdin", (("type", "boolean"),)),
                    ("StdinOnce", (("type", "boolean"),)),
                    ("TerminationMessagePath", (("type", "string"),)),
                    ("TerminationMessagePolicy", (("type", "string"),)),
                    (
                        "LifecyclePostStartHandlerExec",
                        (
                            ("type", "array"),
                            ("maxItems", 101),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    ("LifecyclePostStartHandlerHttpGetHost", (("type", "string"),)),
                    ("LifecyclePostStartHandlerHttpGetPort", (("type", "integer"),)),
                    ("LifecyclePostStartHandlerHttpGetPath", (("type", "string"),)),
                    (
                        "LifecyclePostStartHandlerHttpGetScheme",
                        (("type", "string"), ("enum", "HTTP", "HTTPS")),
                    ),
                    (
                        "LifecyclePostStartHandlerHttpGetHttpHeader",
                        (("type", "array"), ("maxItems", 101), ("items", (), "HttpHeader")),
                    ),
                    ("LifecyclePostStartHandlerTcpSocketHost", (("type", "string"),)),
                    ("LifecyclePostStartHandlerTcpSocketPort", (("type", "integer"),)),
                    (
                        "LifecyclePreStopHandlerExec",
                        (
                            ("type", "array"),
                            ("maxItems", 101),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    ("LifecyclePreStopHandlerHttpGetHost", (("type", "string"),)),
                    ("LifecyclePreStopHandlerHttpGetPort", (("type", "integer"),)),
                    ("LifecyclePreStopHandlerHttpGetPath", (("type", "string"),)),
                    (
                        "LifecyclePreStopHandlerHttpGetScheme",
                        (("type", "string"), ("enum", "HTTP", "HTTPS")),
                    ),
                    (
                        "LifecyclePreStopHandlerHttpGetHttpHeader",
                        (("type", "array"), ("maxItems", 101), ("items", (), "HttpHeader")),
                    ),
                    ("LifecyclePreStopHandlerTcpSocketHost", (("type", "string"),)),
                    ("LifecyclePreStopHandlerTcpSocketPort", (("type", "integer"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "tty-required-by-bash",
                "warning",
                None,
                ("Tty",),
                ("/Command", "/Tty"),
                "_rule_container_tty_required_by_bash",
                "_message_container_tty_required_by_bash",
            ),
            (
                "x-validations",
                1,
                "stdin-once-requires-stdin",
                "warning",
                None,
                ("StdinOnce",),
                ("/Stdin", "/StdinOnce"),
                "_rule_container_stdin_once_requires_stdin",
                "_message_container_stdin_once_requires_stdin",
            ),
            (
                "x-validations",
                2,
                "post-start-handler-single-method",
                "warning",
                None,
                (),
                (
                    "/LifecyclePostStartHandlerExec",
                    "/LifecyclePostStartHandlerHttpGetHost",
                    "/LifecyclePostStartHandlerHttpGetHttpHeader",
                    "/LifecyclePostStartHandlerHttpGetPath",
                    "/LifecyclePostStartHandlerHttpGetPort",
                    "/LifecyclePostStartHandlerHttpGetScheme",
                    "/LifecyclePostStartHandlerTcpSocketHost",
                    "/LifecyclePostStartHandlerTcpSocketPort",
                ),
                "_rule_container_post_start_handler_single_method",
                "_message_container_post_start_handler_single_method",
            ),
            (
                "x-validations",
                3,
                "pre-stop-handler-single-method",
                "warning",
                None,
                (),
                (
                    "/LifecyclePreStopHandlerExec",
                    "/LifecyclePreStopHandlerHttpGetHost",
                    "/LifecyclePreStopHandlerHttpGetHttpHeader",
                    "/LifecyclePreStopHandlerHttpGetPath",
                    "/LifecyclePreStopHandlerHttpGetPort",
                    "/LifecyclePreStopHandlerHttpGetScheme",
                    "/LifecyclePreStopHandlerTcpSocketHost",
                    "/LifecyclePreStopHandlerTcpSocketPort",
                ),
                "_rule_container_pre_stop_handler_single_method",
                "_message_container_pre_stop_handler_single_method",
            ),
        ),
    ),
    "EnvironmentVar": (
        "#/$defs/EnvironmentVar",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Key",
                        (
                            ("type", "string"),
                            ("minLength", 1),
                            ("maxLength", 128),
                            ("pattern", "^[A-Za-z_][0-9A-Za-z_]*$", "^[A-Z_a-z][0-9A-Z_a-z]*\\Z"),
                        ),
                    ),
                    ("Value", (("type", "string"), ("minLength", 0), ("maxLength", 256))),
                    ("FieldRef", "EnvironmentVarFieldRef"),
                ),
                (),
                False,
            ),
        ),
    ),
    "EnvironmentVarFieldRef": (
        "#/$defs/EnvironmentVarFieldRef",
        (
            ("type", "object"),
            (
                "properties",
                (("FieldPath", (("type", "string"), ("enum", "status.podIP"))),),
                (),
                False,
            ),
        ),
    ),
    "ContainerPort": (
        "#/$defs/ContainerPort",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Protocol", (("type", "string"), ("enum", "TCP", "UDP"))),
                    ("Port", (("type", "integer"), ("minimum", 1), ("maximum", 65535))),
                ),
                (),
                False,
            ),
        ),
    ),
    "VolumeMount": (
        "#/$defs/VolumeMount",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "MountPropagation",
                        (("type", "string"), ("enum", "None", "HostToContainer", "Bidirectional")),
                    ),
                    ("MountPath", (("type", "string"),)),
                    ("ReadOnly", (("type", "boolean"),)),
                    ("SubPath", (("type", "string"),)),
                    ("Name", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "LivenessProbe": (
        "#/$defs/LivenessProbe",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("TimeoutSeconds", (("type", "integer"), ("minimum", 1))),
                    ("SuccessThreshold", (("type", "integer"), ("enum", 1))),
                    ("PeriodSeconds", (("type", "integer"), ("minimum", 1))),
                    ("InitialDelaySeconds", (("type", "integer"),)),
                    ("FailureThreshold", (("type", "integer"),)),
                    ("HttpGet", "HttpGetAction"),
                    ("Exec", "LivenessExecAction"),
                    ("TcpSocket", "TcpSocketAction"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "liveness-probe-single-method",
                "error",
                None,
                (),
                ("/Exec", "/HttpGet", "/TcpSocket"),
                "_rule_liveness_probe_liveness_probe_single_method",
                "_message_liveness_probe_liveness_probe_single_method",
            ),
        ),
    ),
    "HttpGetAction": (
        "#/$defs/HttpGetAction",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Scheme", (("type", "string"), ("enum", "HTTP", "HTTPS"))),
                    ("Path", (("type", "string"),)),
                    ("Port", (("type", "integer"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "LivenessExecAction": (
        "#/$defs/LivenessExecAction",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Command",
                        (("type", "array"), ("maxItems", 21), ("items", (), (("type", "string"),))),
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "TcpSocketAction": (
        "#/$defs/TcpSocketAction",
        (("type", "object"), ("properties", (("Port", (("type", "integer"),)),), (), False)),
    ),
    "ReadinessProbe": (
        "#/$defs/ReadinessProbe",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("TimeoutSeconds", (("type", "integer"), ("minimum", 1))),
                    ("SuccessThreshold", (("type", "integer"), ("enum", 1))),
                    ("PeriodSeconds", (("type", "integer"), ("minimum", 1))),
                    ("InitialDelaySeconds", (("type", "integer"),)),
                    ("FailureThreshold", (("type", "integer"),)),
                    ("HttpGet", "HttpGetAction"),
                    ("Exec", "ReadinessExecAction"),
                    ("TcpSocket", "TcpSocketAction"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "readiness-probe-single-method",
                "error",
                None,
                (),
                ("/Exec", "/HttpGet", "/TcpSocket"),
                "_rule_readiness_probe_readiness_probe_single_method",
                "_message_readiness_probe_readiness_probe_single_method",
            ),
        ),
    ),
    "ReadinessExecAction": (
        "#/$defs/ReadinessExecAction",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Command",
                        (("type", "array"), ("maxItems", 20), ("items", (), (("type", "string"),))),
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "ContainerSecurityContext": (
        "#/$defs/ContainerSecurityContext",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Capability", "Capability"),
                    ("ReadOnlyRootFilesystem", (("type", "boolean"), ("const", True))),
                    ("RunAsUser", (("type", "integer"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "Capability": (
        "#/$defs/Capability",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Add",
                        (
                            ("type", "array"),
                            ("maxItems", 100),
                            ("items", (), (("type", "string"), ("enum", "NET_ADMIN", "NET_RAW"))),
                        ),
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "HttpHeader": (
        "#/$defs/HttpHeader",
        (
            ("type", "object"),
            (
                "properties",
                (("Name", (("type", "string"),)), ("Value", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
    "Volume": (
        "#/$defs/Volume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Name", (("type", "string"),)),
                    (
                        "Type",
                        (
                            ("type", "string"),
                            (
                                "enum",
                                "EmptyDirVolume",
                                "NFSVolume",
                                "ConfigFileVolume",
                                "FlexVolume",
                                "HostPathVolume",
                                "DiskVolume",
                            ),
                        ),
                    ),
                    ("NFSVolume", "NFSVolume"),
                    ("ConfigFileVolume", "ConfigFileVolume"),
                    ("EmptyDirVolume", "EmptyDirVolume"),
                    ("DiskVolume", "DiskVolume"),
                    ("FlexVolume", "FlexVolume"),
                    ("HostPathVolume", "HostPathVolume"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "nfs-volume-block-requires-type",
                "error",
                None,
                ("NFSVolume",),
                ("/NFSVolume", "/Type"),
                "_rule_volume_nfs_volume_block_requires_type",
                "_message_volume_nfs_volume_block_requires_type",
            ),
            (
                "x-validations",
                1,
                "config-file-volume-block-requires-type",
                "error",
                None,
                ("ConfigFileVolume",),
                ("/ConfigFileVolume", "/Type"),
                "_rule_volume_config_file_volume_block_requires_type",
                "_message_volume_config_file_volume_block_requires_type",
            ),
            (
                "x-validations",
                2,
                "empty-dir-volume-block-requires-type",
                "error",
                None,
                ("EmptyDirVolume",),
                ("/EmptyDirVolume", "/Type"),
                "_rule_volume_empty_dir_volume_block_requires_type",
                "_message_volume_empty_dir_volume_block_requires_type",
            ),
            (
                "x-validations",
                3,
                "disk-volume-block-requires-type",
                "error",
                None,
                ("DiskVolume",),
                ("/DiskVolume", "/Type"),
                "_rule_volume_disk_volume_block_requires_type",
                "_message_volume_disk_volume_block_requires_type",
            ),
            (
                "x-validations",
                4,
                "flex-volume-block-requires-type",
                "error",
                None,
                ("FlexVolume",),
                ("/FlexVolume", "/Type"),
                "_rule_volume_flex_volume_block_requires_type",
                "_message_volume_flex_volume_block_requires_type",
            ),
            (
                "x-validations",
                5,
                "host-path-volume-block-requires-type",
                "error",
                None,
                ("HostPathVolume",),
                ("/HostPathVolume", "/Type"),
                "_rule_volume_host_path_volume_block_requires_type",
                "_message_volume_host_path_volume_block_requires_type",
            ),
            (
                "x-validations",
                6,
                "volume-type-missing",
                "warning",
                None,
                ("Type",),
                (
                    "/ConfigFileVolume",
                    "/DiskVolume",
                    "/EmptyDirVolume",
                    "/FlexVolume",
                    "/HostPathVolume",
                    "/NFSVolume",
                    "/Type",
                ),
                "_rule_volume_volume_type_missing",
                "_message_volume_volume_type_missing",
            ),
            (
                "x-validations",
                7,
                "volume-block-missing",
                "warning",
                None,
                ("Type",),
                (
                    "/ConfigFileVolume",
                    "/DiskVolume",
                    "/EmptyDirVolume",
                    "/FlexVolume",
                    "/HostPathVolume",
                    "/NFSVolume",
                    "/Type",
                ),
                "_rule_volume_volume_block_missing",
                "_message_volume_volume_block_missing",
            ),
            (
                "x-validations",
                8,
                "disk-volume-discouraged",
                "warning",
                None,
                ("Type",),
                ("/Type",),
                "_rule_volume_disk_volume_discouraged",
                "_message_volume_disk_volume_discouraged",
            ),
        ),
    ),
    "NFSVolume": (
        "#/$defs/NFSVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Server", (("type", "string"),)),
                    ("Path", (("type", "string"),)),
                    ("ReadOnly", (("type", "boolean"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "ConfigFileVolume": (
        "#/$defs/ConfigFileVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "DefaultMode",
                        (("type", "integer", "string"), ("pattern", "^[0-7]{4}$", "^[0-7]{4}\\Z")),
                    ),
                    (
                        "ConfigFileToPath",
                        (("type", "array"), ("maxItems", 90), ("items", (), "ConfigFileToPath")),
                    ),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "config-file-total-size",
                "error",
                None,
                ("ConfigFileToPath",),
                ("/ConfigFileToPath",),
                "_rule_config_file_volume_config_file_total_size",
                "_message_config_file_volume_config_file_total_size",
            ),
        ),
    ),
    "ConfigFileToPath": (
        "#/$defs/ConfigFileToPath",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Path", (("type", "string"),)),
                    (
                        "Mode",
                        (("type", "integer", "string"), ("pattern", "^[0-7]{4}$", "^[0-7]{4}\\Z")),
                    ),
                    (
                        "Content",
                        (("type", "string"), ("maxLength", 43692), ("content", "base64", None)),
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "EmptyDirVolume": (
        "#/$defs/EmptyDirVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Medium", (("type", "string"), ("enum", "", "memory"))),
                    ("SizeLimit", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "DiskVolume": (
        "#/$defs/DiskVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("DiskId", (("type", "string"),)),
                    ("DiskSize", (("type", "integer"),)),
                    ("FsType", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "FlexVolume": (
        "#/$defs/FlexVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Driver",
                        (
                            ("type", "string"),
                            ("enum", "alicloud/disk", "alicloud/nas", "alicloud/oss"),
                        ),
                    ),
                    ("FsType", (("type", "string"),)),
                    ("Options", (("type", "string"), ("content", None, "application/json"))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "flex-volume-options-object",
                "error",
                None,
                ("Options",),
                ("/Options",),
                "_rule_flex_volume_flex_volume_options_object",
                "_message_flex_volume_flex_volume_options_object",
            ),
            (
                "x-validations",
                1,
                "flex-volume-disk-size",
                "error",
                None,
                ("Options",),
                ("/Driver", "/Options"),
                "_rule_flex_volume_flex_volume_disk_size",
                "_message_flex_volume_flex_volume_disk_size",
            ),
            (
                "x-validations",
                2,
                "flex-volume-kms-key-requires-encryption",
                "error",
                "InvalidParameter.KMS.EncryptedIllegal",
                ("Options",),
                ("/Options",),
                "_rule_flex_volume_flex_volume_kms_key_requires_encryption",
                "_message_flex_volume_flex_volume_kms_key_requires_encryption",
            ),
        ),
    ),
    "HostPathVolume": (
        "#/$defs/HostPathVolume",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Path", (("type", "string"),)),
                    ("Type", (("type", "string"), ("enum", "Directory", "File"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "InitContainer": (
        "#/$defs/InitContainer",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Name", (("type", "string"),)),
                    ("Image", (("type", "string"),)),
                    (
                        "ImagePullPolicy",
                        (("type", "string"), ("enum", "Always", "IfNotPresent", "Never")),
                    ),
                    ("Cpu", (("type", "number"),)),
                    ("Memory", (("type", "number"),)),
                    ("Gpu", (("type", "integer"),)),
                    (
                        "Command",
                        (
                            ("type", "array"),
                            ("maxItems", 101),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    (
                        "Arg",
                        (
                            ("type", "array"),
                            ("maxItems", 101),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    ("WorkingDir", (("type", "string"),)),
                    (
                        "EnvironmentVar",
                        (("type", "array"), ("maxItems", 241), ("items", (), "EnvironmentVar")),
                    ),
                    (
                        "Port",
                        (("type", "array"), ("maxItems", 101), ("items", (), "ContainerPort")),
                    ),
                    (
                        "VolumeMount",
                        (("type", "array"), ("maxItems", 101), ("items", (), "VolumeMount")),
                    ),
                    ("SecurityContext", "ContainerSecurityContext"),
                    ("TerminationMessagePath", (("type", "string"),)),
                    ("TerminationMessagePolicy", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "DnsConfig": (
        "#/$defs/DnsConfig",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "NameServer",
                        (("type", "array"), ("maxItems", 20), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "Search",
                        (("type", "array"), ("maxItems", 20), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "Option",
                        (("type", "array"), ("maxItems", 20), ("items", (), "DnsConfigOption")),
                    ),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "dns-config-name-server-address",
                "error",
                None,
                ("NameServer",),
                ("/NameServer",),
                "_rule_dns_config_dns_config_name_server_address",
                "_message_dns_config_dns_config_name_server_address",
            ),
            (
                "x-validations",
                1,
                "dns-config-name-server-masked",
                "warning",
                None,
                ("NameServer",),
                ("/NameServer",),
                "_rule_dns_config_dns_config_name_server_masked",
                "_message_dns_config_dns_config_name_server_masked",
            ),
        ),
    ),
    "DnsConfigOption": (
        "#/$defs/DnsConfigOption",
        (
            ("type", "object"),
            (
                "properties",
                (("Name", (("type", "string"),)), ("Value", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
    "HostAliase": (
        "#/$defs/HostAliase",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("Ip", (("type", "string"),)),
                    (
                        "Hostname",
                        (("type", "array"), ("maxItems", 51), ("items", (), (("type", "string"),))),
                    ),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "host-alias-address",
                "error",
                None,
                ("Ip",),
                ("/Ip",),
                "_rule_host_aliase_host_alias_address",
                "_message_host_aliase_host_alias_address",
            ),
        ),
    ),
    "GroupSecurityContext": (
        "#/$defs/GroupSecurityContext",
        (
            ("type", "object"),
            (
                "properties",
                (("Sysctl", (("type", "array"), ("maxItems", 101), ("items", (), "Sysctl"))),),
                (),
                False,
            ),
        ),
    ),
    "Sysctl": (
        "#/$defs/Sysctl",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Name",
                        (
                            ("type", "string"),
                            (
                                "enum",
                                "net.ipv4.ping_group_range",
                                "net.ipv4.ip_unprivileged_port_start",
                            ),
                        ),
                    ),
                    ("Value", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "HostSecurityContext": (
        "#/$defs/HostSecurityContext",
        (
            ("type", "object"),
            (
                "properties",
                (("Sysctl", (("type", "array"), ("maxItems", 101), ("items", (), "HostSysctl"))),),
                (),
                False,
            ),
        ),
    ),
    "HostSysctl": (
        "#/$defs/HostSysctl",
        (
            ("type", "object"),
            (
                "properties",
                (("Name", (("type", "string"),)), ("Value", (("type", "string"),))),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "unsafe-sysctl-name",
                "error",
                None,
                ("Name",),
                ("/Name",),
                "_rule_host_sysctl_unsafe_sysctl_name",
                "_message_host_sysctl_unsafe_sysctl_name",
            ),
        ),
    ),
    "AcrRegistryInfo": (
        "#/$defs/AcrRegistryInfo",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "Domain",
                        (
                            ("type", "array"),
                            ("maxItems", 100),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    ("InstanceName", (("type", "string"),)),
                    ("InstanceId", (("type", "string"),)),
                    ("RegionId", (("type", "string"),)),
                    ("ArnService", (("type", "string"),)),
                    ("ArnUser", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "OverheadReservationOption": (
        "#/$defs/OverheadReservationOption",
        (
            ("type", "object"),
            ("properties", (("EnableOverheadReservation", (("type", "boolean"),)),), (), False),
        ),
    ),
}

PROGRAM = Program(
    _UNITS,
    {
        "create_container_group": accepts_create_container_group,
        "ContainerGroupTag": accepts_container_group_tag,
        "ImageRegistryCredential": accepts_image_registry_credential,
        "Container": accepts_container,
        "EnvironmentVar": accepts_environment_var,
        "EnvironmentVarFieldRef": accepts_environment_var_field_ref,
        "ContainerPort": accepts_container_port,
        "VolumeMount": accepts_volume_mount,
        "LivenessProbe": accepts_liveness_probe,
        "HttpGetAction": accepts_http_get_action,
        "LivenessExecAction": accepts_liveness_exec_action,
        "TcpSocketAction": accepts_tcp_socket_action,
        "ReadinessProbe": accepts_readiness_probe,
        "ReadinessExecAction": accepts_readiness_exec_action,
        "ContainerSecurityContext": accepts_container_security_context,
        "Capability": accepts_capability,
        "HttpHeader": accepts_http_header,
        "Volume": accepts_volume,
        "NFSVolume": accepts_nfs_volume,
        "ConfigFileVolume": accepts_config_file_volume,
        "ConfigFileToPath": accepts_config_file_to_path,
        "EmptyDirVolume": accepts_empty_dir_volume,
        "DiskVolume": accepts_disk_volume,
        "FlexVolume": accepts_flex_volume,
        "HostPathVolume": accepts_host_path_volume,
        "InitContainer": accepts_init_container,
        "DnsConfig": accepts_dns_config,
        "DnsConfigOption": accepts_dns_config_option,
        "HostAliase": accepts_host_aliase,
        "GroupSecurityContext": accepts_group_security_context,
        "Sysctl": accepts_sysctl,
        "HostSecurityContext": accepts_host_security_context,
        "HostSysctl": accepts_host_sysctl,
        "AcrRegistryInfo": accepts_acr_registry_info,
        "OverheadReservationOption": accepts_overhead_reservation_option,
    },
    docs="aliyun/eci/CreateContainerGroup",
    tellers=(
        "create_container_group",
        "ContainerGroupTag",
        "ImageRegistryCredential",
        "Container",
        "EnvironmentVar",
        "EnvironmentVarFieldRef",
        "ContainerPort",
        "VolumeMount",
        "LivenessProbe",
        "HttpGetAction",
        "LivenessExecAction",
        "TcpSocketAction",
        "ReadinessProbe",
        "ReadinessExecAction",
        "ContainerSecurityContext",
        "Capability",
        "HttpHeader",
        "Volume",
        "NFSVolume",
        "ConfigFileVolume",
        "ConfigFileToPath",
        "EmptyDirVolume",
        "DiskVolume",
        "FlexVolume",
        "HostPathVolume",
        "InitContainer",
        "DnsConfig",
        "DnsConfigOption",
        "HostAliase",
        "GroupSecurityContext",
        "Sysctl",
        "HostSecurityContext",
        "HostSysctl",
        "AcrRegistryInfo",
        "OverheadReservationOption",
    ),
    secrets=("Password",),
    rules={
        "_rule_create_container_group_spot_price_limit_required": _rule_create_container_group_spot_price_limit_required,
        "_message_create_container_group_spot_price_limit_required": _message_create_container_group_spot_price_limit_required,
        "_rule_create_container_group_spot_price_limit_precision": _rule_create_container_group_spot_price_limit_precision,
        "_message_create_container_group_spot_price_limit_precision": _message_create_container_group_spot_price_limit_precision,
        "_rule_create_container_group_spot_price_limit_unused": _rule_create_container_group_spot_price_limit_unused,
        "_message_create_container_group_spot_price_limit_unused": _message_create_container_group_spot_price_limit_unused,
        "_rule_create_container_group_spot_duration_unused": _rule_create_container_group_spot_duration_unused,
        "_message_create_container_group_spot_duration_unused": _message_create_container_group_spot_duration_unused,
        "_rule_create_container_group_container_group_vswitch_id_count": _rule_create_container_group_container_group_vswitch_id_count,
        "_message_create_container_group_container_group_vswitch_id_count": _message_create_container_group_container_group_vswitch_id_count,
        "_rule_create_container_group_container_group_vswitch_id_list": _rule_create_container_group_container_group_vswitch_id_list,
        "_message_create_container_group_container_group_vswitch_id_list": _message_create_container_group_container_group_vswitch_id_list,
        "_rule_create_container_group_container_group_vswitch_id_prefix": _rule_create_container_group_container_group_vswitch_id_prefix,
        "_message_create_container_group_container_group_vswitch_id_prefix": _message_create_container_group_container_group_vswitch_id_prefix,
        "_rule_create_container_group_schedule_strategy_without_several_vswitches": _rule_create_container_group_schedule_strategy_without_several_vswitches,
        "_message_create_container_group_schedule_strategy_without_several_vswitches": _message_create_container_group_schedule_strategy_without_several_vswitches,
        "_rule_create_container_group_eip_bandwidth_requires_auto_create_eip": _rule_create_container_group_eip_bandwidth_requires_auto_create_eip,
        "_message_create_container_group_eip_bandwidth_requires_auto_create_eip": _message_create_container_group_eip_bandwidth_requires_auto_create_eip,
        "_rule_create_container_group_eip_isp_requires_auto_create_eip": _rule_create_container_group_eip_isp_requires_auto_create_eip,
        "_message_create_container_group_eip_isp_requires_auto_create_eip": _message_create_container_group_eip_isp_requires_auto_create_eip,
        "_rule_create_container_group_auto_create_eip_with_eip_instance_id": _rule_create_container_group_auto_create_eip_with_eip_instance_id,
        "_message_create_container_group_auto_create_eip_with_eip_instance_id": _message_create_container_group_auto_create_eip_with_eip_instance_id,
        "_rule_create_container_group_ipv6_gateway_bandwidth_requires_enable": _rule_create_container_group_ipv6_gateway_bandwidth_requires_enable,
        "_message_create_container_group_ipv6_gateway_bandwidth_requires_enable": _message_create_container_group_ipv6_gateway_bandwidth_requires_enable,
        "_rule_create_container_group_ipv6_gateway_bandwidth_range": _rule_create_container_group_ipv6_gateway_bandwidth_range,
        "_message_create_container_group_ipv6_gateway_bandwidth_range": _message_create_container_group_ipv6_gateway_bandwidth_range,
        "_rule_create_container_group_fixed_ip_retain_hour_requires_fixed_ip": _rule_create_container_group_fixed_ip_retain_hour_requires_fixed_ip,
        "_message_create_container_group_fixed_ip_retain_hour_requires_fixed_ip": _message_create_container_group_fixed_ip_retain_hour_requires_fixed_ip,
        "_rule_create_container_group_dns_config_required_by_dns_policy": _rule_create_container_group_dns_config_required_by_dns_policy,
        "_message_create_container_group_dns_config_required_by_dns_policy": _message_create_container_group_dns_config_required_by_dns_policy,
        "_rule_create_container_group_cpu_options_numa_unavailable": _rule_create_container_group_cpu_options_numa_unavailable,
        "_message_create_container_group_cpu_options_numa_unavailable": _message_create_container_group_cpu_options_numa_unavailable,
        "_rule_create_container_group_data_cache_performance_level_with_auto_pl": _rule_create_container_group_data_cache_performance_level_with_auto_pl,
        "_message_create_container_group_data_cache_performance_level_with_auto_pl": _message_create_container_group_data_cache_performance_level_with_auto_pl,
        "_rule_create_container_group_container_group_tag_keys_unique": _rule_create_container_group_container_group_tag_keys_unique,
        "_message_create_container_group_container_group_tag_keys_unique": _message_create_container_group_container_group_tag_keys_unique,
        "_rule_create_container_group_container_names_unique": _rule_create_container_group_container_names_unique,
        "_message_create_container_group_container_names_unique": _message_create_container_group_container_names_unique,
        "_rule_create_container_group_init_container_names_unique": _rule_create_container_group_init_container_names_unique,
        "_message_create_container_group_init_container_names_unique": _message_create_container_group_init_container_names_unique,
        "_rule_create_container_group_container_and_init_container_names_differ": _rule_create_container_group_container_and_init_container_names_differ,
        "_message_create_container_group_container_and_init_container_names_differ": _message_create_container_group_container_and_init_container_names_differ,
        "_rule_create_container_group_volume_names_unique": _rule_create_container_group_volume_names_unique,
        "_message_create_container_group_volume_names_unique": _message_create_container_group_volume_names_unique,
        "_rule_create_container_group_container_volume_mounts_exist": _rule_create_container_group_container_volume_mounts_exist,
        "_message_create_container_group_container_volume_mounts_exist": _message_create_container_group_container_volume_mounts_exist,
        "_rule_create_container_group_init_container_volume_mounts_exist": _rule_create_container_group_init_container_volume_mounts_exist,
        "_message_create_container_group_init_container_volume_mounts_exist": _message_create_container_group_init_container_volume_mounts_exist,
        "_rule_container_group_tag_container_group_tag_key_prefix": _rule_container_group_tag_container_group_tag_key_prefix,
        "_message_container_group_tag_container_group_tag_key_prefix": _message_container_group_tag_container_group_tag_key_prefix,
        "_rule_container_group_tag_container_group_tag_key_url": _rule_container_group_tag_container_group_tag_key_url,
        "_message_container_group_tag_container_group_tag_key_url": _message_container_group_tag_container_group_tag_key_url,
        "_rule_container_group_tag_container_group_tag_value_prefix": _rule_container_group_tag_container_group_tag_value_prefix,
        "_message_container_group_tag_container_group_tag_value_prefix": _message_container_group_tag_container_group_tag_value_prefix,
        "_rule_container_group_tag_container_group_tag_value_url": _rule_container_group_tag_container_group_tag_value_url,
        "_message_container_group_tag_container_group_tag_value_url": _message_container_group_tag_container_group_tag_value_url,
        "_rule_container_tty_required_by_bash": _rule_container_tty_required_by_bash,
        "_message_container_tty_required_by_bash": _message_container_tty_required_by_bash,
        "_rule_container_stdin_once_requires_stdin": _rule_container_stdin_once_requires_stdin,
        "_message_container_stdin_once_requires_stdin": _message_container_stdin_once_requires_stdin,
        "_rule_container_post_start_handler_single_method": _rule_container_post_start_handler_single_method,
        "_message_container_post_start_handler_single_method": _message_container_post_start_handler_single_method,
        "_rule_container_pre_stop_handler_single_method": _rule_container_pre_stop_handler_single_method,
        "_message_container_pre_stop_handler_single_method": _message_container_pre_stop_handler_single_method,
        "_rule_liveness_probe_liveness_probe_single_method": _rule_liveness_probe_liveness_probe_single_method,
        "_message_liveness_probe_liveness_probe_single_method": _message_liveness_probe_liveness_probe_single_method,
        "_rule_readiness_probe_readiness_probe_single_method": _rule_readiness_probe_readiness_probe_single_method,
        "_message_readiness_probe_readiness_probe_single_method": _message_readiness_probe_readiness_probe_single_method,
        "_rule_volume_nfs_volume_block_requires_type": _rule_volume_nfs_volume_block_requires_type,
        "_message_volume_nfs_volume_block_requires_type": _message_volume_nfs_volume_block_requires_type,
        "_rule_volume_config_file_volume_block_requires_type": _rule_volume_config_file_volume_block_requires_type,
        "_message_volume_config_file_volume_block_requires_type": _message_volume_config_file_volume_block_requires_type,
        "_rule_volume_empty_dir_volume_block_requires_type": _rule_volume_empty_dir_volume_block_requires_type,
        "_message_volume_empty_dir_volume_block_requires_type": _message_volume_empty_dir_volume_block_requires_type,
        "_rule_volume_disk_volume_block_requires_type": _rule_volume_disk_volume_block_requires_type,
        "_message_volume_disk_volume_block_requires_type": _message_volume_disk_volume_block_requires_type,
        "_rule_volume_flex_volume_block_requires_type": _rule_volume_flex_volume_block_requires_type,
        "_message_volume_flex_volume_block_requires_type": _message_volume_flex_volume_block_requires_type,
        "_rule_volume_host_path_volume_block_requires_type": _rule_volume_host_path_volume_block_requires_type,
        "_message_volume_host_path_volume_block_requires_type": _message_volume_host_path_volume_block_requires_type,
        "_rule_volume_volume_type_missing": _rule_volume_volume_type_missing,
        "_message_volume_volume_type_missing": _message_volume_volume_type_missing,
        "_rule_volume_volume_block_missing": _rule_volume_volume_block_missing,
        "_message_volume_volume_block_missing": _message_volume_volume_block_missing,
        "_rule_volume_disk_volume_discouraged": _rule_volume_disk_volume_discouraged,
        "_message_volume_disk_volume_discouraged": _message_volume_disk_volume_discouraged,
        "_rule_config_file_volume_config_file_total_size": _rule_config_file_volume_config_file_total_size,
        "_message_config_file_volume_config_file_total_size": _message_config_file_volume_config_file_total_size,
        "_rule_flex_volume_flex_volume_options_object": _rule_flex_volume_flex_volume_options_object,
        "_message_flex_volume_flex_volume_options_object": _message_flex_volume_flex_volume_options_object,
        "_rule_flex_volume_flex_volume_disk_size": _rule_flex_volume_flex_volume_disk_size,
        "_message_flex_volume_flex_volume_disk_size": _message_flex_volume_flex_volume_disk_size,
        "_rule_flex_volume_flex_volume_kms_key_requires_encryption": _rule_flex_volume_flex_volume_kms_key_requires_encryption,
        "_message_flex_volume_flex_volume_kms_key_requires_encryption": _message_flex_volume_flex_volume_kms_key_requires_encryption,
        "_rule_dns_config_dns_config_name_server_address": _rule_dns_config_dns_config_name_server_address,
        "_message_dns_config_dns_config_name_server_address": _message_dns_config_dns_config_name_server_address,
        "_rule_dns_config_dns_config_name_server_masked": _rule_dns_config_dns_config_name_server_masked,
        "_message_dns_config_dns_config_name_server_masked": _message_dns_config_dns_config_name_server_masked,
        "_rule_host_aliase_host_alias_address": _rule_host_aliase_host_alias_address,
        "_message_host_aliase_host_alias_address": _message_host_aliase_host_alias_address,
        "_rule_host_sysctl_unsafe_sysctl_name": _rule_host_sysctl_unsafe_sysctl_name,
        "_message_host_sysctl_unsafe_sysctl_name": _message_host_sysctl_unsafe_sysctl_name,
    },
)


def is_valid_create_container_group(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_container_group(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_container_group", request)


def validate_create_container_group(
    request: object, *, allow_unknown: bool = False
) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_container_group(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_container_group", request, allow_unknown)


def check_create_container_group(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_container_group(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_container_group", request, allow_unknown)
