"""Validator of the schema create_container_group."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from cloudnodes._runtime.cel import add, quotient, total
from cloudnodes._runtime.cel_network import is_ip
from cloudnodes._runtime.cel_text import join, pattern, substring, to_int, trim
from cloudnodes._runtime.cel_values import distinct, expect_number, unique_strings
from cloudnodes._runtime.validation import (
    Program,
    at_first_use,
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

# fmt: off
_match_client_token = at_first_use(
    globals(), "_match_client_token", lambda: matcher("^[\\x00-\\x7f]*\\Z", "match")
)
_match_core_pattern = at_first_use(
    globals(), "_match_core_pattern", lambda: matcher("^(?!\\|)(?s:.)*\\Z", "search")
)
_match_private_ip_address = at_first_use(
    globals(),
    "_match_private_ip_address",
    lambda: matcher(
        "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\Z",
        "search",
    ),
)
_text_1 = at_first_use(globals(), "_text_1", lambda: pattern(r"\A[^\t\n\x0c\r ,]+\Z"))
_text_2 = at_first_use(globals(), "_text_2", lambda: pattern(r"\A[1-9][0-9]?[0-9]?[0-9]?\Z"))
_text_3 = at_first_use(
    globals(),
    "_text_3",
    lambda: pattern('"kmsKeyId"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"[^"]', limit=500),
)
_text_4 = at_first_use(
    globals(),
    "_text_4",
    lambda: pattern('"encrypted"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*"?true', limit=500),
)
_text_5 = at_first_use(
    globals(), "_text_5", lambda: pattern(r"\A[\*\.0-9X]*[\*X][\*\.0-9X]*\Z", limit=5000)
)


def accepts_create_container_group(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["RegionId"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_container_group", "RegionId")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "create_container_group", "RegionId", "type", value))
    try:
        value = data["ContainerGroupName"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_container_group", "ContainerGroupName")
        left += 1
    else:
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
            if context is None:
                return False
            if type(value) is str and 2 <= len(value) <= 128:
                context.records.append(
                    (place, "create_container_group", "ContainerGroupName", "pattern", value)
                )
            else:
                context.doubt(place, "create_container_group", "ContainerGroupName", value)
    try:
        value = data["Container"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_container_group", "Container")
        left += 1
    else:
        if not (type(value) is list and 1 <= len(value) <= 41):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "Container", value)
        else:
            for item in value:
                if not (context is None and accepts_container(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_container, "Container", value, item, (place, "Container")
                    )
                    break
    if context is None and not _holds_container_names_unique(data):
        return False
    if not left:
        return True
    if "VSwitchId" in data:
        if type(data["VSwitchId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "VSwitchId", "type", data["VSwitchId"])
            )
        if context is None and not _holds_container_group_vswitch_id_count(data):
            return False
        left -= 1
        if not left:
            return True
    if "Volume" in data:
        value = data["Volume"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "Volume", value)
        else:
            for item in value:
                if not (context is None and accepts_volume(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_volume, "Volume", value, item, (place, "Volume")
                    )
                    break
        if context is None and not _holds_volume_names_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "ZoneId" in data:
        if type(data["ZoneId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "ZoneId", "type", data["ZoneId"])
            )
        left -= 1
        if not left:
            return True
    if "SecurityGroupId" in data:
        if type(data["SecurityGroupId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "SecurityGroupId",
                    "type",
                    data["SecurityGroupId"],
                )
            )
        left -= 1
        if not left:
            return True
    if "RestartPolicy" in data:
        if not (data["RestartPolicy"] in {"Always", "Never", "OnFailure"}):
            if context is None:
                return False
            keyword = "enum" if type(data["RestartPolicy"]) is str else "type"
            context.records.append(
                (place, "create_container_group", "RestartPolicy", keyword, data["RestartPolicy"])
            )
        left -= 1
        if not left:
            return True
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "create_container_group", "Cpu", "type", value))
        left -= 1
        if not left:
            return True
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "create_container_group", "Memory", "type", value))
        left -= 1
        if not left:
            return True
    if "DnsPolicy" in data:
        if not (data["DnsPolicy"] in {"None", "Default"}):
            if context is None:
                return False
            keyword = "enum" if type(data["DnsPolicy"]) is str else "type"
            context.records.append(
                (place, "create_container_group", "DnsPolicy", keyword, data["DnsPolicy"])
            )
        if context is None and not _holds_dns_config_required_by_dns_policy(data):
            return False
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
                    (place, "create_container_group", "ClientToken", "pattern", value)
                )
            else:
                context.doubt(place, "create_container_group", "ClientToken", value)
        left -= 1
        if not left:
            return True
    if "InstanceType" in data:
        if type(data["InstanceType"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "InstanceType", "type", data["InstanceType"])
            )
        left -= 1
        if not left:
            return True
    if "Ipv6AddressCount" in data:
        value = data["Ipv6AddressCount"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "create_container_group", "Ipv6AddressCount", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "SpotStrategy" in data:
        if not (data["SpotStrategy"] in {"NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"}):
            if context is None:
                return False
            keyword = "enum" if type(data["SpotStrategy"]) is str else "type"
            context.records.append(
                (place, "create_container_group", "SpotStrategy", keyword, data["SpotStrategy"])
            )
        if context is None and not _holds_spot_price_limit_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "SpotPriceLimit" in data:
        value = data["SpotPriceLimit"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "SpotPriceLimit", "type", value)
            )
        if context is None and not _holds_spot_price_limit_precision(data):
            return False
        left -= 1
        if not left:
            return True
    if "SpotDuration" in data:
        value = data["SpotDuration"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "create_container_group", "SpotDuration", "type", value))
        if context is None and not _holds_spot_duration_unused(data):
            return False
        left -= 1
        if not left:
            return True
    if "ScheduleStrategy" in data:
        if not (data["ScheduleStrategy"] in {"VSwitchOrdered", "VSwitchRandom"}):
            if context is None:
                return False
            keyword = "enum" if type(data["ScheduleStrategy"]) is str else "type"
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ScheduleStrategy",
                    keyword,
                    data["ScheduleStrategy"],
                )
            )
        if context is None and not _holds_schedule_strategy_without_several_vswitches(data):
            return False
        left -= 1
        if not left:
            return True
    if "AutoCreateEip" in data:
        if type(data["AutoCreateEip"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "AutoCreateEip", "type", data["AutoCreateEip"])
            )
        if context is None and not _holds_auto_create_eip_with_eip_instance_id(data):
            return False
        left -= 1
        if not left:
            return True
    if "EipBandwidth" in data:
        value = data["EipBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "EipBandwidth", keyword, value)
            )
        if context is None and not _holds_eip_bandwidth_requires_auto_create_eip(data):
            return False
        left -= 1
        if not left:
            return True
    if "EipISP" in data:
        if not (data["EipISP"] in {"BGP", "BGP_PRO"}):
            if context is None:
                return False
            keyword = "enum" if type(data["EipISP"]) is str else "type"
            context.records.append(
                (place, "create_container_group", "EipISP", keyword, data["EipISP"])
            )
        if context is None and not _holds_eip_isp_requires_auto_create_eip(data):
            return False
        left -= 1
        if not left:
            return True
    if "HostName" in data:
        if type(data["HostName"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "HostName", "type", data["HostName"])
            )
        left -= 1
        if not left:
            return True
    if "EphemeralStorage" in data:
        value = data["EphemeralStorage"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 5000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "EphemeralStorage", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "Tag" in data:
        value = data["Tag"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "Tag", value)
        else:
            for item in value:
                if not (context is None and accepts_container_group_tag(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_container_group_tag,
                        "ContainerGroupTag",
                        value,
                        item,
                        (place, "Tag"),
                    )
                    break
        if context is None and not _holds_container_group_tag_keys_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "InitContainer" in data:
        value = data["InitContainer"]
        if not (type(value) is list and len(value) <= 41):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "InitContainer", value)
        else:
            for item in value:
                if not (context is None and accepts_init_container(item)):
                    if context is None:
                        return False
                    context.enter_each(
                        accepts_init_container,
                        "InitContainer",
                        value,
                        item,
                        (place, "InitContainer"),
                    )
                    break
        if context is None and not _holds_init_container_names_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "DnsConfig" in data:
        if not (context is None and accepts_dns_config(data["DnsConfig"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_dns_config, "DnsConfig", data["DnsConfig"], (place, "DnsConfig")
            )
        left -= 1
        if not left:
            return True
    if "HostAliase" in data:
        value = data["HostAliase"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "HostAliase", value)
        else:
            for item in value:
                if not (context is None and accepts_host_aliase(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_host_aliase, "HostAliase", value, item, (place, "HostAliase")
                    )
                    break
        left -= 1
        if not left:
            return True
    if "SecurityContext" in data:
        if not (context is None and accepts_group_security_context(data["SecurityContext"])):
            if context is None:
                return False
            context.enter(
                accepts_group_security_context,
                "GroupSecurityContext",
                data["SecurityContext"],
                (place, "SecurityContext"),
            )
        left -= 1
        if not left:
            return True
    if "HostSecurityContext" in data:
        if not (context is None and accepts_host_security_context(data["HostSecurityContext"])):
            if context is None:
                return False
            context.enter(
                accepts_host_security_context,
                "HostSecurityContext",
                data["HostSecurityContext"],
                (place, "HostSecurityContext"),
            )
        left -= 1
        if not left:
            return True
    if "NtpServer" in data:
        value = data["NtpServer"]
        if not (type(value) is list and len(value) <= 21):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "NtpServer", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "create_container_group", "NtpServer", value)
                    break
        left -= 1
        if not left:
            return True
    if "Ipv6GatewayBandwidthEnable" in data:
        if type(data["Ipv6GatewayBandwidthEnable"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "Ipv6GatewayBandwidthEnable",
                    "type",
                    data["Ipv6GatewayBandwidthEnable"],
                )
            )
        left -= 1
        if not left:
            return True
    if "Ipv6GatewayBandwidth" in data:
        if type(data["Ipv6GatewayBandwidth"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "Ipv6GatewayBandwidth",
                    "type",
                    data["Ipv6GatewayBandwidth"],
                )
            )
        if context is None and not _holds_ipv6_gateway_bandwidth_requires_enable(data):
            return False
        left -= 1
        if not left:
            return True
    if "FixedIp" in data:
        value = data["FixedIp"]
        if not ((type(value) is str and value in {"true", "false"})):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "FixedIp", value)
        left -= 1
        if not left:
            return True
    if "FixedIpRetainHour" in data:
        value = data["FixedIpRetainHour"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "FixedIpRetainHour", "type", value)
            )
        if context is None and not _holds_fixed_ip_retain_hour_requires_fixed_ip(data):
            return False
        left -= 1
        if not left:
            return True
    if "DryRun" in data:
        if type(data["DryRun"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "DryRun", "type", data["DryRun"])
            )
        left -= 1
        if not left:
            return True
    if "OsType" in data:
        if not (data["OsType"] in {"Linux", "Windows"}):
            if context is None:
                return False
            keyword = "enum" if type(data["OsType"]) is str else "type"
            context.records.append(
                (place, "create_container_group", "OsType", keyword, data["OsType"])
            )
        left -= 1
        if not left:
            return True
    if "CpuArchitecture" in data:
        if not (data["CpuArchitecture"] in {"AMD64", "ARM64"}):
            if context is None:
                return False
            keyword = "enum" if type(data["CpuArchitecture"]) is str else "type"
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "CpuArchitecture",
                    keyword,
                    data["CpuArchitecture"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ComputeCategory" in data:
        value = data["ComputeCategory"]
        if not (type(value) is list and len(value) <= 100):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "ComputeCategory", value)
        else:
            for item in value:
                if not (item in {"economy", "general"}):
                    if context is None:
                        return False
                    context.doubt(place, "create_container_group", "ComputeCategory", value)
                    break
        left -= 1
        if not left:
            return True
    if "EipInstanceId" in data:
        if type(data["EipInstanceId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "EipInstanceId", "type", data["EipInstanceId"])
            )
        left -= 1
        if not left:
            return True
    if "ResourceGroupId" in data:
        if type(data["ResourceGroupId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ResourceGroupId",
                    "type",
                    data["ResourceGroupId"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ImageSnapshotId" in data:
        if type(data["ImageSnapshotId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ImageSnapshotId",
                    "type",
                    data["ImageSnapshotId"],
                )
            )
        left -= 1
        if not left:
            return True
    if "RamRoleName" in data:
        if type(data["RamRoleName"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "RamRoleName", "type", data["RamRoleName"])
            )
        left -= 1
        if not left:
            return True
    if "TerminationGracePeriodSeconds" in data:
        value = data["TerminationGracePeriodSeconds"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "TerminationGracePeriodSeconds", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "AutoMatchImageCache" in data:
        if type(data["AutoMatchImageCache"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "AutoMatchImageCache",
                    "type",
                    data["AutoMatchImageCache"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ActiveDeadlineSeconds" in data:
        value = data["ActiveDeadlineSeconds"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "ActiveDeadlineSeconds", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "StrictSpot" in data:
        if type(data["StrictSpot"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "StrictSpot", "type", data["StrictSpot"])
            )
        left -= 1
        if not left:
            return True
    if "CorePattern" in data:
        value = data["CorePattern"]
        if not (type(value) is str and _match_core_pattern(value) is not None):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append((place, "create_container_group", "CorePattern", keyword, value))
        left -= 1
        if not left:
            return True
    if "ShareProcessNamespace" in data:
        if type(data["ShareProcessNamespace"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ShareProcessNamespace",
                    "type",
                    data["ShareProcessNamespace"],
                )
            )
        left -= 1
        if not left:
            return True
    if "EipCommonBandwidthPackage" in data:
        if type(data["EipCommonBandwidthPackage"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "EipCommonBandwidthPackage",
                    "type",
                    data["EipCommonBandwidthPackage"],
                )
            )
        left -= 1
        if not left:
            return True
    if "IngressBandwidth" in data:
        value = data["IngressBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 9223372036854775807):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "IngressBandwidth", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "EgressBandwidth" in data:
        value = data["EgressBandwidth"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 9223372036854775807):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "EgressBandwidth", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "CpuOptionsCore" in data:
        value = data["CpuOptionsCore"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "CpuOptionsCore", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "CpuOptionsThreadsPerCore" in data:
        value = data["CpuOptionsThreadsPerCore"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "CpuOptionsThreadsPerCore", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "CpuOptionsNuma" in data:
        if type(data["CpuOptionsNuma"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "CpuOptionsNuma", "type", data["CpuOptionsNuma"])
            )
        if context is None and not _holds_cpu_options_numa_unavailable(data):
            return False
        left -= 1
        if not left:
            return True
    if "ImageRegistryCredential" in data:
        value = data["ImageRegistryCredential"]
        if not (type(value) is list and len(value) <= 11):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "ImageRegistryCredential", value)
        else:
            for item in value:
                if not (context is None and accepts_image_registry_credential(item)):
                    if context is None:
                        return False
                    context.enter_each(
                        accepts_image_registry_credential,
                        "ImageRegistryCredential",
                        value,
                        item,
                        (place, "ImageRegistryCredential"),
                    )
                    break
        left -= 1
        if not left:
            return True
    if "AcrRegistryInfo" in data:
        value = data["AcrRegistryInfo"]
        if not (type(value) is list and len(value) <= 21):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "AcrRegistryInfo", value)
        else:
            for item in value:
                if not (context is None and accepts_acr_registry_info(item)):
                    if context is None:
                        return False
                    context.enter_each(
                        accepts_acr_registry_info,
                        "AcrRegistryInfo",
                        value,
                        item,
                        (place, "AcrRegistryInfo"),
                    )
                    break
        left -= 1
        if not left:
            return True
    if "PlainHttpRegistry" in data:
        if type(data["PlainHttpRegistry"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "PlainHttpRegistry",
                    "type",
                    data["PlainHttpRegistry"],
                )
            )
        left -= 1
        if not left:
            return True
    if "InsecureRegistry" in data:
        if type(data["InsecureRegistry"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "InsecureRegistry",
                    "type",
                    data["InsecureRegistry"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ImageAccelerateMode" in data:
        if not (data["ImageAccelerateMode"] in {"nydus", "dadi", "p2p", "imc"}):
            if context is None:
                return False
            keyword = "enum" if type(data["ImageAccelerateMode"]) is str else "type"
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ImageAccelerateMode",
                    keyword,
                    data["ImageAccelerateMode"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ContainerResourceView" in data:
        if type(data["ContainerResourceView"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "ContainerResourceView",
                    "type",
                    data["ContainerResourceView"],
                )
            )
        left -= 1
        if not left:
            return True
    if "DataCacheBucket" in data:
        if type(data["DataCacheBucket"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "DataCacheBucket",
                    "type",
                    data["DataCacheBucket"],
                )
            )
        left -= 1
        if not left:
            return True
    if "DataCachePL" in data:
        if type(data["DataCachePL"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "DataCachePL", "type", data["DataCachePL"])
            )
        if context is None and not _holds_data_cache_performance_level_with_auto_pl(data):
            return False
        left -= 1
        if not left:
            return True
    if "DataCacheProvisionedIops" in data:
        value = data["DataCacheProvisionedIops"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 50000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "create_container_group", "DataCacheProvisionedIops", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "DataCacheBurstingEnabled" in data:
        if type(data["DataCacheBurstingEnabled"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "create_container_group",
                    "DataCacheBurstingEnabled",
                    "type",
                    data["DataCacheBurstingEnabled"],
                )
            )
        left -= 1
        if not left:
            return True
    if "PrivateIpAddress" in data:
        value = data["PrivateIpAddress"]
        if not (type(value) is str and _match_private_ip_address(value) is not None):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append(
                (place, "create_container_group", "PrivateIpAddress", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "GpuDriverVersion" in data:
        value = data["GpuDriverVersion"]
        if not (
            (type(value) is str and value in {"tesla=470.82.01", "tesla=525.85.12", "tesla=535"})
        ):
            if context is None:
                return False
            context.doubt(place, "create_container_group", "GpuDriverVersion", value)
        left -= 1
        if not left:
            return True
    if "MaxPendingMinute" in data:
        value = data["MaxPendingMinute"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "create_container_group", "MaxPendingMinute", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "OverheadReservationOption" in data:
        if not (
            context is None
            and accepts_overhead_reservation_option(data["OverheadReservationOption"])
        ):
            if context is None:
                return False
            context.enter(
                accepts_overhead_reservation_option,
                "OverheadReservationOption",
                data["OverheadReservationOption"],
                (place, "OverheadReservationOption"),
            )
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "create_container_group")
    )


def accepts_container(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["Name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Container", "Name")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Container", "Name", "type", value))
    try:
        value = data["Image"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Container", "Image")
        left += 1
    else:
        if not (type(value) is str and 1 <= len(value) <= 255):
            if context is None:
                return False
            keyword = (
                "type" if type(value) is not str else "minLength" if len(value) < 1 else "maxLength"
            )
            context.records.append((place, "Container", "Image", keyword, value))
    if not left:
        return True
    if "VolumeMount" in data:
        value = data["VolumeMount"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "VolumeMount", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 4
                        and item["MountPropagation"] in {"None", "HostToContainer", "Bidirectional"}
                        and type(item["MountPath"]) is str
                        and type(item["ReadOnly"]) is bool
                        and type(item["Name"]) is str
                        or context is None
                        and accepts_volume_mount(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_volume_mount, "VolumeMount", value, item, (place, "VolumeMount")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_volume_mount(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_volume_mount, "VolumeMount", value, item, (place, "VolumeMount")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "ImagePullPolicy" in data:
        if not (data["ImagePullPolicy"] in {"Always", "IfNotPresent", "Never"}):
            if context is None:
                return False
            keyword = "enum" if type(data["ImagePullPolicy"]) is str else "type"
            context.records.append(
                (place, "Container", "ImagePullPolicy", keyword, data["ImagePullPolicy"])
            )
        left -= 1
        if not left:
            return True
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Container", "Cpu", "type", value))
        left -= 1
        if not left:
            return True
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "Container", "Memory", "type", value))
        left -= 1
        if not left:
            return True
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "Container", "Command", value)
        else:
            for item in value:
                if not (type(item) is str and len(item) <= 256):
                    if context is None:
                        return False
                    context.doubt(place, "Container", "Command", value)
                    break
        if context is None and not _holds_tty_required_by_bash(data):
            return False
        left -= 1
        if not left:
            return True
    if "Arg" in data:
        value = data["Arg"]
        if not (type(value) is list and len(value) <= 10):
            if context is None:
                return False
            context.doubt(place, "Container", "Arg", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "Container", "Arg", value)
                    break
        left -= 1
        if not left:
            return True
    if "EnvironmentVar" in data:
        value = data["EnvironmentVar"]
        if not (type(value) is list and len(value) <= 241):
            if context is None:
                return False
            context.doubt(place, "Container", "EnvironmentVar", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and (
                            len(item) == 2
                            and "Value" in item
                            and (
                                type(part := item["Key"]) is str
                                and 1 <= len(part) <= 128
                                and (part.isascii() and part.isidentifier())
                            )
                            and (type(part := item["Value"]) is str and len(part) <= 256)
                            or len(item) == 2
                            and "FieldRef" in item
                            and (
                                type(part := item["Key"]) is str
                                and 1 <= len(part) <= 128
                                and (part.isascii() and part.isidentifier())
                            )
                            and (
                                type(part := item["FieldRef"]) is dict
                                and len(part) == 1
                                and part["FieldPath"] == "status.podIP"
                                or accepts_environment_var_field_ref(part)
                            )
                        )
                        or context is None
                        and accepts_environment_var(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_environment_var,
                            "EnvironmentVar",
                            value,
                            item,
                            (place, "EnvironmentVar"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_environment_var(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_environment_var,
                            "EnvironmentVar",
                            value,
                            item,
                            (place, "EnvironmentVar"),
                        )
                        break
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "Port", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and item["Protocol"] in {"TCP", "UDP"}
                        and (type(part := item["Port"]) is int and 1 <= part <= 65535)
                        or context is None
                        and accepts_container_port(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_container_port, "ContainerPort", value, item, (place, "Port")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_container_port(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_container_port, "ContainerPort", value, item, (place, "Port")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "LivenessProbe" in data:
        value = data["LivenessProbe"]
        try:
            if not (
                type(value) is dict
                and len(value) == 6
                and (type(part := value["TimeoutSeconds"]) is int and 1 <= part)
                and (type(part := value["SuccessThreshold"]) is int and part in {1})
                and (type(part := value["PeriodSeconds"]) is int and 1 <= part)
                and type(value["InitialDelaySeconds"]) is int
                and type(value["FailureThreshold"]) is int
                and (
                    type(part := value["HttpGet"]) is dict
                    and len(part) == 3
                    and part["Scheme"] in {"HTTP", "HTTPS"}
                    and type(part["Path"]) is str
                    and type(part["Port"]) is int
                    or accepts_http_get_action(part)
                )
                or context is None
                and accepts_liveness_probe(value)
            ):
                if context is None:
                    return False
                context.enter_ruled(
                    accepts_liveness_probe, "LivenessProbe", value, (place, "LivenessProbe")
                )
        except KeyError:
            if not (context is None and accepts_liveness_probe(value)):
                if context is None:
                    return False
                context.enter_ruled(
                    accepts_liveness_probe, "LivenessProbe", value, (place, "LivenessProbe")
                )
        left -= 1
        if not left:
            return True
    if "ReadinessProbe" in data:
        if not (context is None and accepts_readiness_probe(data["ReadinessProbe"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_readiness_probe,
                "ReadinessProbe",
                data["ReadinessProbe"],
                (place, "ReadinessProbe"),
            )
        left -= 1
        if not left:
            return True
    if "SecurityContext" in data:
        value = data["SecurityContext"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and (
                    type(part := value["Capability"]) is dict
                    and len(part) == 1
                    and (
                        type(part_2 := part["Add"]) is list
                        and len(part_2) == 1
                        and part_2[0] in {"NET_ADMIN", "NET_RAW"}
                    )
                    or accepts_capability(part)
                )
                and value["ReadOnlyRootFilesystem"] is True
                and type(value["RunAsUser"]) is int
                or context is None
                and accepts_container_security_context(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_container_security_context,
                    "ContainerSecurityContext",
                    value,
                    (place, "SecurityContext"),
                )
        except KeyError:
            if not (context is None and accepts_container_security_context(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_container_security_context,
                    "ContainerSecurityContext",
                    value,
                    (place, "SecurityContext"),
                )
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerExec" in data:
        value = data["LifecyclePostStartHandlerExec"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "LifecyclePostStartHandlerExec", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "Container", "LifecyclePostStartHandlerExec", value)
                    break
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerHttpGetHost" in data:
        if type(data["LifecyclePreStopHandlerHttpGetHost"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePreStopHandlerHttpGetHost",
                    "type",
                    data["LifecyclePreStopHandlerHttpGetHost"],
                )
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerHttpGetPort" in data:
        value = data["LifecyclePreStopHandlerHttpGetPort"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "Container", "LifecyclePreStopHandlerHttpGetPort", "type", value)
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerHttpGetPath" in data:
        if type(data["LifecyclePreStopHandlerHttpGetPath"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePreStopHandlerHttpGetPath",
                    "type",
                    data["LifecyclePreStopHandlerHttpGetPath"],
                )
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerHttpGetScheme" in data:
        if not (data["LifecyclePreStopHandlerHttpGetScheme"] in {"HTTP", "HTTPS"}):
            if context is None:
                return False
            keyword = (
                "enum" if type(data["LifecyclePreStopHandlerHttpGetScheme"]) is str else "type"
            )
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePreStopHandlerHttpGetScheme",
                    keyword,
                    data["LifecyclePreStopHandlerHttpGetScheme"],
                )
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerHttpGetHttpHeader" in data:
        value = data["LifecyclePreStopHandlerHttpGetHttpHeader"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "LifecyclePreStopHandlerHttpGetHttpHeader", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["Name"]) is str
                        and type(item["Value"]) is str
                        or context is None
                        and accepts_http_header(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_http_header,
                            "HttpHeader",
                            value,
                            item,
                            (place, "LifecyclePreStopHandlerHttpGetHttpHeader"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_http_header(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_http_header,
                            "HttpHeader",
                            value,
                            item,
                            (place, "LifecyclePreStopHandlerHttpGetHttpHeader"),
                        )
                        break
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "Gpu" in data:
        value = data["Gpu"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Container", "Gpu", "type", value))
        left -= 1
        if not left:
            return True
    if "WorkingDir" in data:
        if type(data["WorkingDir"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Container", "WorkingDir", "type", data["WorkingDir"]))
        left -= 1
        if not left:
            return True
    if "EnvironmentVarHide" in data:
        if type(data["EnvironmentVarHide"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "Container", "EnvironmentVarHide", "type", data["EnvironmentVarHide"])
            )
        left -= 1
        if not left:
            return True
    if "SecurityContextRunAsGroup" in data:
        value = data["SecurityContextRunAsGroup"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Container", "SecurityContextRunAsGroup", "type", value))
        left -= 1
        if not left:
            return True
    if "SecurityContextRunAsNonRoot" in data:
        if type(data["SecurityContextRunAsNonRoot"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "SecurityContextRunAsNonRoot",
                    "type",
                    data["SecurityContextRunAsNonRoot"],
                )
            )
        left -= 1
        if not left:
            return True
    if "SecurityContextPrivileged" in data:
        if type(data["SecurityContextPrivileged"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "SecurityContextPrivileged",
                    "type",
                    data["SecurityContextPrivileged"],
                )
            )
        left -= 1
        if not left:
            return True
    if "Tty" in data:
        if type(data["Tty"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Container", "Tty", "type", data["Tty"]))
        left -= 1
        if not left:
            return True
    if "Stdin" in data:
        if type(data["Stdin"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Container", "Stdin", "type", data["Stdin"]))
        left -= 1
        if not left:
            return True
    if "StdinOnce" in data:
        if type(data["StdinOnce"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Container", "StdinOnce", "type", data["StdinOnce"]))
        if context is None and not _holds_stdin_once_requires_stdin(data):
            return False
        left -= 1
        if not left:
            return True
    if "TerminationMessagePath" in data:
        if type(data["TerminationMessagePath"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "TerminationMessagePath",
                    "type",
                    data["TerminationMessagePath"],
                )
            )
        left -= 1
        if not left:
            return True
    if "TerminationMessagePolicy" in data:
        if type(data["TerminationMessagePolicy"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "TerminationMessagePolicy",
                    "type",
                    data["TerminationMessagePolicy"],
                )
            )
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerHttpGetHost" in data:
        if type(data["LifecyclePostStartHandlerHttpGetHost"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePostStartHandlerHttpGetHost",
                    "type",
                    data["LifecyclePostStartHandlerHttpGetHost"],
                )
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerHttpGetPort" in data:
        value = data["LifecyclePostStartHandlerHttpGetPort"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "Container", "LifecyclePostStartHandlerHttpGetPort", "type", value)
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerHttpGetPath" in data:
        if type(data["LifecyclePostStartHandlerHttpGetPath"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePostStartHandlerHttpGetPath",
                    "type",
                    data["LifecyclePostStartHandlerHttpGetPath"],
                )
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerHttpGetScheme" in data:
        if not (data["LifecyclePostStartHandlerHttpGetScheme"] in {"HTTP", "HTTPS"}):
            if context is None:
                return False
            keyword = (
                "enum" if type(data["LifecyclePostStartHandlerHttpGetScheme"]) is str else "type"
            )
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePostStartHandlerHttpGetScheme",
                    keyword,
                    data["LifecyclePostStartHandlerHttpGetScheme"],
                )
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerHttpGetHttpHeader" in data:
        value = data["LifecyclePostStartHandlerHttpGetHttpHeader"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "LifecyclePostStartHandlerHttpGetHttpHeader", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["Name"]) is str
                        and type(item["Value"]) is str
                        or context is None
                        and accepts_http_header(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_http_header,
                            "HttpHeader",
                            value,
                            item,
                            (place, "LifecyclePostStartHandlerHttpGetHttpHeader"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_http_header(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_http_header,
                            "HttpHeader",
                            value,
                            item,
                            (place, "LifecyclePostStartHandlerHttpGetHttpHeader"),
                        )
                        break
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerTcpSocketHost" in data:
        if type(data["LifecyclePostStartHandlerTcpSocketHost"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePostStartHandlerTcpSocketHost",
                    "type",
                    data["LifecyclePostStartHandlerTcpSocketHost"],
                )
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePostStartHandlerTcpSocketPort" in data:
        value = data["LifecyclePostStartHandlerTcpSocketPort"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "Container", "LifecyclePostStartHandlerTcpSocketPort", "type", value)
            )
        if context is None and not _holds_post_start_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerExec" in data:
        value = data["LifecyclePreStopHandlerExec"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "Container", "LifecyclePreStopHandlerExec", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "Container", "LifecyclePreStopHandlerExec", value)
                    break
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerTcpSocketHost" in data:
        if type(data["LifecyclePreStopHandlerTcpSocketHost"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "Container",
                    "LifecyclePreStopHandlerTcpSocketHost",
                    "type",
                    data["LifecyclePreStopHandlerTcpSocketHost"],
                )
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "LifecyclePreStopHandlerTcpSocketPort" in data:
        value = data["LifecyclePreStopHandlerTcpSocketPort"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "Container", "LifecyclePreStopHandlerTcpSocketPort", "type", value)
            )
        if context is None and not _holds_pre_stop_handler_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Container")


def accepts_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Volume", "Name", "type", data["Name"]))
        left -= 1
        if not left:
            return True
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
            if context is None:
                return False
            keyword = "enum" if type(data["Type"]) is str else "type"
            context.records.append((place, "Volume", "Type", keyword, data["Type"]))
        if context is None and not _holds_volume_block_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "NFSVolume" in data:
        value = data["NFSVolume"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and type(value["Server"]) is str
                and type(value["Path"]) is str
                and type(value["ReadOnly"]) is bool
                or context is None
                and accepts_nfs_volume(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_nfs_volume, "NFSVolume", value, (place, "NFSVolume"))
        except KeyError:
            if not (context is None and accepts_nfs_volume(value)):
                if context is None:
                    return False
                context.enter(accepts_nfs_volume, "NFSVolume", value, (place, "NFSVolume"))
        if context is None and not _holds_nfs_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "ConfigFileVolume" in data:
        if not (context is None and accepts_config_file_volume(data["ConfigFileVolume"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_config_file_volume,
                "ConfigFileVolume",
                data["ConfigFileVolume"],
                (place, "ConfigFileVolume"),
            )
        if context is None and not _holds_config_file_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "EmptyDirVolume" in data:
        value = data["EmptyDirVolume"]
        try:
            if not (
                type(value) is dict
                and len(value) == 2
                and value["Medium"] in {"", "memory"}
                and type(value["SizeLimit"]) is str
                or context is None
                and accepts_empty_dir_volume(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_empty_dir_volume, "EmptyDirVolume", value, (place, "EmptyDirVolume")
                )
        except KeyError:
            if not (context is None and accepts_empty_dir_volume(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_empty_dir_volume, "EmptyDirVolume", value, (place, "EmptyDirVolume")
                )
        if context is None and not _holds_empty_dir_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "FlexVolume" in data:
        if not (context is None and accepts_flex_volume(data["FlexVolume"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_flex_volume, "FlexVolume", data["FlexVolume"], (place, "FlexVolume")
            )
        if context is None and not _holds_flex_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "DiskVolume" in data:
        if not (context is None and accepts_disk_volume(data["DiskVolume"])):
            if context is None:
                return False
            context.enter(
                accepts_disk_volume, "DiskVolume", data["DiskVolume"], (place, "DiskVolume")
            )
        if context is None and not _holds_disk_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    if "HostPathVolume" in data:
        if not (context is None and accepts_host_path_volume(data["HostPathVolume"])):
            if context is None:
                return False
            context.enter(
                accepts_host_path_volume,
                "HostPathVolume",
                data["HostPathVolume"],
                (place, "HostPathVolume"),
            )
        if context is None and not _holds_host_path_volume_block_requires_type(data):
            return False
        if context is None and not _holds_volume_type_missing(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Volume")


def accepts_container_group_tag(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Key" in data:
        value = data["Key"]
        if not (type(value) is str and 1 <= len(value) <= 64):
            if context is None:
                return False
            keyword = (
                "type" if type(value) is not str else "minLength" if len(value) < 1 else "maxLength"
            )
            context.records.append((place, "ContainerGroupTag", "Key", keyword, value))
        if context is None and not _holds_container_group_tag_key_prefix(data):
            return False
        left -= 1
        if not left:
            return True
    if "Value" in data:
        value = data["Value"]
        if not (type(value) is str and len(value) <= 128):
            if context is None:
                return False
            keyword = "maxLength" if type(value) is str else "type"
            context.records.append((place, "ContainerGroupTag", "Value", keyword, value))
        if context is None and not _holds_container_group_tag_value_prefix(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ContainerGroupTag")


def accepts_init_container(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "InitContainer", "Name", "type", data["Name"]))
        left -= 1
        if not left:
            return True
    if "Image" in data:
        if type(data["Image"]) is not str:
            if context is None:
                return False
            context.records.append((place, "InitContainer", "Image", "type", data["Image"]))
        left -= 1
        if not left:
            return True
    if "Cpu" in data:
        value = data["Cpu"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "InitContainer", "Cpu", "type", value))
        left -= 1
        if not left:
            return True
    if "Memory" in data:
        value = data["Memory"]
        if not (
            type(value) is int or type(value) is float and value - value == 0.0 or is_number(value)
        ):
            if context is None:
                return False
            context.records.append((place, "InitContainer", "Memory", "type", value))
        left -= 1
        if not left:
            return True
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "InitContainer", "Command", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "InitContainer", "Command", value)
                    break
        left -= 1
        if not left:
            return True
    if "Arg" in data:
        value = data["Arg"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "InitContainer", "Arg", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "InitContainer", "Arg", value)
                    break
        left -= 1
        if not left:
            return True
    if "VolumeMount" in data:
        value = data["VolumeMount"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "InitContainer", "VolumeMount", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 4
                        and item["MountPropagation"] in {"None", "HostToContainer", "Bidirectional"}
                        and type(item["MountPath"]) is str
                        and type(item["ReadOnly"]) is bool
                        and type(item["Name"]) is str
                        or context is None
                        and accepts_volume_mount(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_volume_mount, "VolumeMount", value, item, (place, "VolumeMount")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_volume_mount(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_volume_mount, "VolumeMount", value, item, (place, "VolumeMount")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "ImagePullPolicy" in data:
        if not (data["ImagePullPolicy"] in {"Always", "IfNotPresent", "Never"}):
            if context is None:
                return False
            keyword = "enum" if type(data["ImagePullPolicy"]) is str else "type"
            context.records.append(
                (place, "InitContainer", "ImagePullPolicy", keyword, data["ImagePullPolicy"])
            )
        left -= 1
        if not left:
            return True
    if "Gpu" in data:
        value = data["Gpu"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "InitContainer", "Gpu", "type", value))
        left -= 1
        if not left:
            return True
    if "WorkingDir" in data:
        if type(data["WorkingDir"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "InitContainer", "WorkingDir", "type", data["WorkingDir"])
            )
        left -= 1
        if not left:
            return True
    if "EnvironmentVar" in data:
        value = data["EnvironmentVar"]
        if not (type(value) is list and len(value) <= 241):
            if context is None:
                return False
            context.doubt(place, "InitContainer", "EnvironmentVar", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and (
                            len(item) == 2
                            and "Value" in item
                            and (
                                type(part := item["Key"]) is str
                                and 1 <= len(part) <= 128
                                and (part.isascii() and part.isidentifier())
                            )
                            and (type(part := item["Value"]) is str and len(part) <= 256)
                            or len(item) == 2
                            and "FieldRef" in item
                            and (
                                type(part := item["Key"]) is str
                                and 1 <= len(part) <= 128
                                and (part.isascii() and part.isidentifier())
                            )
                            and (
                                type(part := item["FieldRef"]) is dict
                                and len(part) == 1
                                and part["FieldPath"] == "status.podIP"
                                or accepts_environment_var_field_ref(part)
                            )
                        )
                        or context is None
                        and accepts_environment_var(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_environment_var,
                            "EnvironmentVar",
                            value,
                            item,
                            (place, "EnvironmentVar"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_environment_var(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_environment_var,
                            "EnvironmentVar",
                            value,
                            item,
                            (place, "EnvironmentVar"),
                        )
                        break
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "InitContainer", "Port", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and item["Protocol"] in {"TCP", "UDP"}
                        and (type(part := item["Port"]) is int and 1 <= part <= 65535)
                        or context is None
                        and accepts_container_port(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_container_port, "ContainerPort", value, item, (place, "Port")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_container_port(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_container_port, "ContainerPort", value, item, (place, "Port")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "SecurityContext" in data:
        value = data["SecurityContext"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and (
                    type(part := value["Capability"]) is dict
                    and len(part) == 1
                    and (
                        type(part_2 := part["Add"]) is list
                        and len(part_2) == 1
                        and part_2[0] in {"NET_ADMIN", "NET_RAW"}
                    )
                    or accepts_capability(part)
                )
                and value["ReadOnlyRootFilesystem"] is True
                and type(value["RunAsUser"]) is int
                or context is None
                and accepts_container_security_context(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_container_security_context,
                    "ContainerSecurityContext",
                    value,
                    (place, "SecurityContext"),
                )
        except KeyError:
            if not (context is None and accepts_container_security_context(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_container_security_context,
                    "ContainerSecurityContext",
                    value,
                    (place, "SecurityContext"),
                )
        left -= 1
        if not left:
            return True
    if "TerminationMessagePath" in data:
        if type(data["TerminationMessagePath"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "InitContainer",
                    "TerminationMessagePath",
                    "type",
                    data["TerminationMessagePath"],
                )
            )
        left -= 1
        if not left:
            return True
    if "TerminationMessagePolicy" in data:
        if type(data["TerminationMessagePolicy"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "InitContainer",
                    "TerminationMessagePolicy",
                    "type",
                    data["TerminationMessagePolicy"],
                )
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "InitContainer")


def accepts_dns_config(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "NameServer" in data:
        value = data["NameServer"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "DnsConfig", "NameServer", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DnsConfig", "NameServer", value)
                    break
        if context is None and not _holds_dns_config_name_server_address(data):
            return False
        left -= 1
        if not left:
            return True
    if "Search" in data:
        value = data["Search"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "DnsConfig", "Search", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DnsConfig", "Search", value)
                    break
        left -= 1
        if not left:
            return True
    if "Option" in data:
        value = data["Option"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "DnsConfig", "Option", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["Name"]) is str
                        and type(item["Value"]) is str
                        or context is None
                        and accepts_dns_config_option(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_dns_config_option,
                            "DnsConfigOption",
                            value,
                            item,
                            (place, "Option"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_dns_config_option(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_dns_config_option,
                            "DnsConfigOption",
                            value,
                            item,
                            (place, "Option"),
                        )
                        break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "DnsConfig")


def accepts_host_aliase(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Ip" in data:
        if type(data["Ip"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HostAliase", "Ip", "type", data["Ip"]))
        if context is None and not _holds_host_alias_address(data):
            return False
        left -= 1
        if not left:
            return True
    if "Hostname" in data:
        value = data["Hostname"]
        if not (type(value) is list and len(value) <= 51):
            if context is None:
                return False
            context.doubt(place, "HostAliase", "Hostname", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "HostAliase", "Hostname", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HostAliase")


def accepts_group_security_context(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Sysctl" in data:
        value = data["Sysctl"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "GroupSecurityContext", "Sysctl", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and item["Name"]
                        in {"net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"}
                        and type(item["Value"]) is str
                        or context is None
                        and accepts_sysctl(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(accepts_sysctl, "Sysctl", value, item, (place, "Sysctl"))
                        break
                except KeyError:
                    if not (context is None and accepts_sysctl(item)):
                        if context is None:
                            return False
                        context.enter_each(accepts_sysctl, "Sysctl", value, item, (place, "Sysctl"))
                        break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "GroupSecurityContext")


def accepts_host_security_context(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Sysctl" in data:
        value = data["Sysctl"]
        if not (type(value) is list and len(value) <= 101):
            if context is None:
                return False
            context.doubt(place, "HostSecurityContext", "Sysctl", value)
        else:
            for item in value:
                if not (context is None and accepts_host_sysctl(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_host_sysctl, "HostSysctl", value, item, (place, "Sysctl")
                    )
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HostSecurityContext")


def accepts_image_registry_credential(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Password" in data:
        if type(data["Password"]) is not str:
            if context is None:
                return False
            context.doubt(place, "ImageRegistryCredential", "Password", data["Password"])
        left -= 1
        if not left:
            return True
    if "Server" in data:
        if type(data["Server"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ImageRegistryCredential", "Server", "type", data["Server"])
            )
        left -= 1
        if not left:
            return True
    if "UserName" in data:
        if type(data["UserName"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ImageRegistryCredential", "UserName", "type", data["UserName"])
            )
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "ImageRegistryCredential")
    )


def accepts_acr_registry_info(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Domain" in data:
        value = data["Domain"]
        if not (type(value) is list and len(value) <= 100):
            if context is None:
                return False
            context.doubt(place, "AcrRegistryInfo", "Domain", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "AcrRegistryInfo", "Domain", value)
                    break
        left -= 1
        if not left:
            return True
    if "InstanceName" in data:
        if type(data["InstanceName"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "AcrRegistryInfo", "InstanceName", "type", data["InstanceName"])
            )
        left -= 1
        if not left:
            return True
    if "InstanceId" in data:
        if type(data["InstanceId"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "AcrRegistryInfo", "InstanceId", "type", data["InstanceId"])
            )
        left -= 1
        if not left:
            return True
    if "RegionId" in data:
        if type(data["RegionId"]) is not str:
            if context is None:
                return False
            context.records.append((place, "AcrRegistryInfo", "RegionId", "type", data["RegionId"]))
        left -= 1
        if not left:
            return True
    if "ArnService" in data:
        if type(data["ArnService"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "AcrRegistryInfo", "ArnService", "type", data["ArnService"])
            )
        left -= 1
        if not left:
            return True
    if "ArnUser" in data:
        if type(data["ArnUser"]) is not str:
            if context is None:
                return False
            context.records.append((place, "AcrRegistryInfo", "ArnUser", "type", data["ArnUser"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "AcrRegistryInfo")


def accepts_overhead_reservation_option(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "EnableOverheadReservation" in data:
        if type(data["EnableOverheadReservation"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "OverheadReservationOption",
                    "EnableOverheadReservation",
                    "type",
                    data["EnableOverheadReservation"],
                )
            )
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "OverheadReservationOption")
    )


def accepts_volume_mount(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "MountPath" in data:
        if type(data["MountPath"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VolumeMount", "MountPath", "type", data["MountPath"]))
        left -= 1
        if not left:
            return True
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VolumeMount", "Name", "type", data["Name"]))
        left -= 1
        if not left:
            return True
    if "ReadOnly" in data:
        if type(data["ReadOnly"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "VolumeMount", "ReadOnly", "type", data["ReadOnly"]))
        left -= 1
        if not left:
            return True
    if "MountPropagation" in data:
        if not (data["MountPropagation"] in {"None", "HostToContainer", "Bidirectional"}):
            if context is None:
                return False
            keyword = "enum" if type(data["MountPropagation"]) is str else "type"
            context.records.append(
                (place, "VolumeMount", "MountPropagation", keyword, data["MountPropagation"])
            )
        left -= 1
        if not left:
            return True
    if "SubPath" in data:
        if type(data["SubPath"]) is not str:
            if context is None:
                return False
            context.records.append((place, "VolumeMount", "SubPath", "type", data["SubPath"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "VolumeMount")


def accepts_environment_var(data: Any, context: Any = None, place: Any = None) -> bool:
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
            if context is None:
                return False
            if type(value) is str and 1 <= len(value) <= 128:
                context.records.append((place, "EnvironmentVar", "Key", "pattern", value))
            else:
                context.doubt(place, "EnvironmentVar", "Key", value)
        left -= 1
        if not left:
            return True
    if "Value" in data:
        value = data["Value"]
        if not (type(value) is str and len(value) <= 256):
            if context is None:
                return False
            keyword = (
                "type" if type(value) is not str else "minLength" if len(value) < 0 else "maxLength"
            )
            context.records.append((place, "EnvironmentVar", "Value", keyword, value))
        left -= 1
        if not left:
            return True
    if "FieldRef" in data:
        value = data["FieldRef"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and value["FieldPath"] == "status.podIP"
                or context is None
                and accepts_environment_var_field_ref(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_environment_var_field_ref,
                    "EnvironmentVarFieldRef",
                    value,
                    (place, "FieldRef"),
                )
        except KeyError:
            if not (context is None and accepts_environment_var_field_ref(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_environment_var_field_ref,
                    "EnvironmentVarFieldRef",
                    value,
                    (place, "FieldRef"),
                )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "EnvironmentVar")


def accepts_environment_var_field_ref(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "FieldPath" in data:
        if not (data["FieldPath"] == "status.podIP"):
            if context is None:
                return False
            keyword = "enum" if type(data["FieldPath"]) is str else "type"
            context.records.append(
                (place, "EnvironmentVarFieldRef", "FieldPath", keyword, data["FieldPath"])
            )
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "EnvironmentVarFieldRef")
    )


def accepts_container_port(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Protocol" in data:
        if not (data["Protocol"] in {"TCP", "UDP"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Protocol"]) is str else "type"
            context.records.append((place, "ContainerPort", "Protocol", keyword, data["Protocol"]))
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 65535):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append((place, "ContainerPort", "Port", keyword, value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ContainerPort")


def accepts_liveness_probe(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "TimeoutSeconds" in data:
        value = data["TimeoutSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if context is None:
                return False
            keyword = "minimum" if is_integer(value) else "type"
            context.records.append((place, "LivenessProbe", "TimeoutSeconds", keyword, value))
        left -= 1
        if not left:
            return True
    if "SuccessThreshold" in data:
        value = data["SuccessThreshold"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append((place, "LivenessProbe", "SuccessThreshold", keyword, value))
        left -= 1
        if not left:
            return True
    if "PeriodSeconds" in data:
        value = data["PeriodSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if context is None:
                return False
            keyword = "minimum" if is_integer(value) else "type"
            context.records.append((place, "LivenessProbe", "PeriodSeconds", keyword, value))
        left -= 1
        if not left:
            return True
    if "InitialDelaySeconds" in data:
        value = data["InitialDelaySeconds"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "LivenessProbe", "InitialDelaySeconds", "type", value))
        left -= 1
        if not left:
            return True
    if "FailureThreshold" in data:
        value = data["FailureThreshold"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "LivenessProbe", "FailureThreshold", "type", value))
        left -= 1
        if not left:
            return True
    if "HttpGet" in data:
        value = data["HttpGet"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and value["Scheme"] in {"HTTP", "HTTPS"}
                and type(value["Path"]) is str
                and type(value["Port"]) is int
                or context is None
                and accepts_http_get_action(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_http_get_action, "HttpGetAction", value, (place, "HttpGet"))
        except KeyError:
            if not (context is None and accepts_http_get_action(value)):
                if context is None:
                    return False
                context.enter(accepts_http_get_action, "HttpGetAction", value, (place, "HttpGet"))
        left -= 1
        if not left:
            return True
    if "Exec" in data:
        if not (context is None and accepts_liveness_exec_action(data["Exec"])):
            if context is None:
                return False
            context.enter(
                accepts_liveness_exec_action, "LivenessExecAction", data["Exec"], (place, "Exec")
            )
        if context is None and not _holds_liveness_probe_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "TcpSocket" in data:
        value = data["TcpSocket"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and type(value["Port"]) is int
                or context is None
                and accepts_tcp_socket_action(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_tcp_socket_action, "TcpSocketAction", value, (place, "TcpSocket")
                )
        except KeyError:
            if not (context is None and accepts_tcp_socket_action(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_tcp_socket_action, "TcpSocketAction", value, (place, "TcpSocket")
                )
        if context is None and not _holds_liveness_probe_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "LivenessProbe")


def accepts_http_get_action(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Scheme" in data:
        if not (data["Scheme"] in {"HTTP", "HTTPS"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Scheme"]) is str else "type"
            context.records.append((place, "HttpGetAction", "Scheme", keyword, data["Scheme"]))
        left -= 1
        if not left:
            return True
    if "Path" in data:
        if type(data["Path"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HttpGetAction", "Path", "type", data["Path"]))
        left -= 1
        if not left:
            return True
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "HttpGetAction", "Port", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HttpGetAction")


def accepts_readiness_probe(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "PeriodSeconds" in data:
        value = data["PeriodSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if context is None:
                return False
            keyword = "minimum" if is_integer(value) else "type"
            context.records.append((place, "ReadinessProbe", "PeriodSeconds", keyword, value))
        left -= 1
        if not left:
            return True
    if "InitialDelaySeconds" in data:
        value = data["InitialDelaySeconds"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "ReadinessProbe", "InitialDelaySeconds", "type", value))
        left -= 1
        if not left:
            return True
    if "TcpSocket" in data:
        value = data["TcpSocket"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and type(value["Port"]) is int
                or context is None
                and accepts_tcp_socket_action(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_tcp_socket_action, "TcpSocketAction", value, (place, "TcpSocket")
                )
        except KeyError:
            if not (context is None and accepts_tcp_socket_action(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_tcp_socket_action, "TcpSocketAction", value, (place, "TcpSocket")
                )
        if context is None and not _holds_readiness_probe_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    if "TimeoutSeconds" in data:
        value = data["TimeoutSeconds"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value):
            if context is None:
                return False
            keyword = "minimum" if is_integer(value) else "type"
            context.records.append((place, "ReadinessProbe", "TimeoutSeconds", keyword, value))
        left -= 1
        if not left:
            return True
    if "SuccessThreshold" in data:
        value = data["SuccessThreshold"]
        if not ((type(value) is int or is_number(value)) and value in {1}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append((place, "ReadinessProbe", "SuccessThreshold", keyword, value))
        left -= 1
        if not left:
            return True
    if "FailureThreshold" in data:
        value = data["FailureThreshold"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "ReadinessProbe", "FailureThreshold", "type", value))
        left -= 1
        if not left:
            return True
    if "HttpGet" in data:
        value = data["HttpGet"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and value["Scheme"] in {"HTTP", "HTTPS"}
                and type(value["Path"]) is str
                and type(value["Port"]) is int
                or context is None
                and accepts_http_get_action(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_http_get_action, "HttpGetAction", value, (place, "HttpGet"))
        except KeyError:
            if not (context is None and accepts_http_get_action(value)):
                if context is None:
                    return False
                context.enter(accepts_http_get_action, "HttpGetAction", value, (place, "HttpGet"))
        left -= 1
        if not left:
            return True
    if "Exec" in data:
        if not (context is None and accepts_readiness_exec_action(data["Exec"])):
            if context is None:
                return False
            context.enter(
                accepts_readiness_exec_action, "ReadinessExecAction", data["Exec"], (place, "Exec")
            )
        if context is None and not _holds_readiness_probe_single_method(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ReadinessProbe")


def accepts_container_security_context(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Capability" in data:
        value = data["Capability"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and (
                    type(part := value["Add"]) is list
                    and len(part) == 1
                    and part[0] in {"NET_ADMIN", "NET_RAW"}
                )
                or context is None
                and accepts_capability(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_capability, "Capability", value, (place, "Capability"))
        except KeyError:
            if not (context is None and accepts_capability(value)):
                if context is None:
                    return False
                context.enter(accepts_capability, "Capability", value, (place, "Capability"))
        left -= 1
        if not left:
            return True
    if "ReadOnlyRootFilesystem" in data:
        if data["ReadOnlyRootFilesystem"] is not True:
            if context is None:
                return False
            context.doubt(
                place,
                "ContainerSecurityContext",
                "ReadOnlyRootFilesystem",
                data["ReadOnlyRootFilesystem"],
            )
        left -= 1
        if not left:
            return True
    if "RunAsUser" in data:
        value = data["RunAsUser"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "ContainerSecurityContext", "RunAsUser", "type", value))
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "ContainerSecurityContext")
    )


def accepts_capability(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Add" in data:
        value = data["Add"]
        if not (type(value) is list and len(value) <= 100):
            if context is None:
                return False
            context.doubt(place, "Capability", "Add", value)
        else:
            for item in value:
                if not (item in {"NET_ADMIN", "NET_RAW"}):
                    if context is None:
                        return False
                    context.doubt(place, "Capability", "Add", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Capability")


def accepts_http_header(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HttpHeader", "Name", "type", data["Name"]))
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HttpHeader", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HttpHeader")


def accepts_nfs_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Server" in data:
        if type(data["Server"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NFSVolume", "Server", "type", data["Server"]))
        left -= 1
        if not left:
            return True
    if "Path" in data:
        if type(data["Path"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NFSVolume", "Path", "type", data["Path"]))
        left -= 1
        if not left:
            return True
    if "ReadOnly" in data:
        if type(data["ReadOnly"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "NFSVolume", "ReadOnly", "type", data["ReadOnly"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NFSVolume")


def accepts_config_file_volume(data: Any, context: Any = None, place: Any = None) -> bool:
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
            if context is None:
                return False
            context.doubt(place, "ConfigFileVolume", "DefaultMode", value)
        left -= 1
        if not left:
            return True
    if "ConfigFileToPath" in data:
        value = data["ConfigFileToPath"]
        if not (type(value) is list and len(value) <= 90):
            if context is None:
                return False
            context.doubt(place, "ConfigFileVolume", "ConfigFileToPath", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 3
                        and type(item["Path"]) is str
                        and (
                            (
                                type(part := item["Mode"]) is str
                                and (len(part) == 4 and not part.strip("01234567"))
                            )
                            or type(part) is int
                        )
                        and (
                            type(part := item["Content"]) is str
                            and len(part) <= 43692
                            and holds_base64(part)
                        )
                        or context is None
                        and accepts_config_file_to_path(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_config_file_to_path,
                            "ConfigFileToPath",
                            value,
                            item,
                            (place, "ConfigFileToPath"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_config_file_to_path(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_config_file_to_path,
                            "ConfigFileToPath",
                            value,
                            item,
                            (place, "ConfigFileToPath"),
                        )
                        break
        if context is None and not _holds_config_file_total_size(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ConfigFileVolume")


def accepts_empty_dir_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Medium" in data:
        if not (data["Medium"] in {"", "memory"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Medium"]) is str else "type"
            context.records.append((place, "EmptyDirVolume", "Medium", keyword, data["Medium"]))
        left -= 1
        if not left:
            return True
    if "SizeLimit" in data:
        if type(data["SizeLimit"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "EmptyDirVolume", "SizeLimit", "type", data["SizeLimit"])
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "EmptyDirVolume")


def accepts_flex_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Driver" in data:
        if not (data["Driver"] in {"alicloud/disk", "alicloud/nas", "alicloud/oss"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Driver"]) is str else "type"
            context.records.append((place, "FlexVolume", "Driver", keyword, data["Driver"]))
        left -= 1
        if not left:
            return True
    if "FsType" in data:
        if type(data["FsType"]) is not str:
            if context is None:
                return False
            context.records.append((place, "FlexVolume", "FsType", "type", data["FsType"]))
        left -= 1
        if not left:
            return True
    if "Options" in data:
        value = data["Options"]
        if not (type(value) is str and holds_json(value)):
            if context is None:
                return False
            context.doubt(place, "FlexVolume", "Options", value)
        if context is None and not _holds_flex_volume_options_object(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "FlexVolume")


def accepts_disk_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "DiskId" in data:
        if type(data["DiskId"]) is not str:
            if context is None:
                return False
            context.records.append((place, "DiskVolume", "DiskId", "type", data["DiskId"]))
        left -= 1
        if not left:
            return True
    if "DiskSize" in data:
        value = data["DiskSize"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "DiskVolume", "DiskSize", "type", value))
        left -= 1
        if not left:
            return True
    if "FsType" in data:
        if type(data["FsType"]) is not str:
            if context is None:
                return False
            context.records.append((place, "DiskVolume", "FsType", "type", data["FsType"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "DiskVolume")


def accepts_host_path_volume(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Path" in data:
        if type(data["Path"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HostPathVolume", "Path", "type", data["Path"]))
        left -= 1
        if not left:
            return True
    if "Type" in data:
        if not (data["Type"] in {"Directory", "File"}):
            if context is None:
                return False
            keyword = "enum" if type(data["Type"]) is str else "type"
            context.records.append((place, "HostPathVolume", "Type", keyword, data["Type"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HostPathVolume")


def accepts_dns_config_option(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "DnsConfigOption", "Name", "type", data["Name"]))
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "DnsConfigOption", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "DnsConfigOption")


def accepts_sysctl(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if not (
            data["Name"] in {"net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"}
        ):
            if context is None:
                return False
            keyword = "enum" if type(data["Name"]) is str else "type"
            context.records.append((place, "Sysctl", "Name", keyword, data["Name"]))
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Sysctl", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Sysctl")


def accepts_host_sysctl(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Name" in data:
        if type(data["Name"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HostSysctl", "Name", "type", data["Name"]))
        if context is None and not _holds_unsafe_sysctl_name(data):
            return False
        left -= 1
        if not left:
            return True
    if "Value" in data:
        if type(data["Value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "HostSysctl", "Value", "type", data["Value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "HostSysctl")


def accepts_liveness_exec_action(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 21):
            if context is None:
                return False
            context.doubt(place, "LivenessExecAction", "Command", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "LivenessExecAction", "Command", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "LivenessExecAction")


def accepts_tcp_socket_action(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Port" in data:
        value = data["Port"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "TcpSocketAction", "Port", "type", value))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "TcpSocketAction")


def accepts_readiness_exec_action(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Command" in data:
        value = data["Command"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "ReadinessExecAction", "Command", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "ReadinessExecAction", "Command", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ReadinessExecAction")


def accepts_config_file_to_path(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "Path" in data:
        if type(data["Path"]) is not str:
            if context is None:
                return False
            context.records.append((place, "ConfigFileToPath", "Path", "type", data["Path"]))
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
            if context is None:
                return False
            context.doubt(place, "ConfigFileToPath", "Mode", value)
        left -= 1
        if not left:
            return True
    if "Content" in data:
        value = data["Content"]
        if not (type(value) is str and len(value) <= 43692 and holds_base64(value)):
            if context is None:
                return False
            context.doubt(place, "ConfigFileToPath", "Content", value)
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "ConfigFileToPath")


def _holds_spot_price_limit_required(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "SpotStrategy" in data
        and data["SpotStrategy"] == "SpotWithPriceLimit"
        and "SpotPriceLimit" not in data
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_spot_price_limit_precision(data: Any, broken: set[int] | None = None) -> bool:
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
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    try:
        if (
            "SpotPriceLimit" in data
            and ("SpotStrategy" not in data or data["SpotStrategy"] in {"NoSpot", "SpotAsPriceGo"})
        ):
            if broken is None:
                return False
            broken.add(2)
    except Exception:
        pass
    return True


def _holds_spot_duration_unused(data: Any, broken: set[int] | None = None) -> bool:
    if "SpotDuration" in data and ("SpotStrategy" not in data or data["SpotStrategy"] == "NoSpot"):
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_container_group_vswitch_id_count(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not ("VSwitchId" not in data or len(data["VSwitchId"].split(",")) <= 10):
            if broken is None:
                return False
            broken.add(4)
    except Exception:
        pass
    try:
        if "VSwitchId" in data:
            for id_2 in data["VSwitchId"].split(","):
                if _text_1(id_2) is None:
                    if broken is None:
                        return False
                    broken.add(5)
    except Exception:
        pass
    try:
        if "VSwitchId" in data:
            for id_2 in data["VSwitchId"].split(","):
                if not (id_2.startswith("vsw-") or _text_1(id_2) is None):
                    if broken is None:
                        return False
                    broken.add(6)
    except Exception:
        pass
    return True


def _holds_schedule_strategy_without_several_vswitches(
    data: Any, broken: set[int] | None = None
) -> bool:
    if not (
        "ScheduleStrategy" not in data
        or "VSwitchId" in data
        and len(data["VSwitchId"].split(",")) > 1
    ):
        if broken is None:
            return False
        broken.add(7)
    return True


def _holds_eip_bandwidth_requires_auto_create_eip(
    data: Any, broken: set[int] | None = None
) -> bool:
    if not ("EipBandwidth" not in data or "AutoCreateEip" in data and data["AutoCreateEip"]):
        if broken is None:
            return False
        broken.add(8)
    return True


def _holds_eip_isp_requires_auto_create_eip(data: Any, broken: set[int] | None = None) -> bool:
    if not ("EipISP" not in data or "AutoCreateEip" in data and data["AutoCreateEip"]):
        if broken is None:
            return False
        broken.add(9)
    return True


def _holds_auto_create_eip_with_eip_instance_id(data: Any, broken: set[int] | None = None) -> bool:
    if "AutoCreateEip" in data and data["AutoCreateEip"] and "EipInstanceId" in data:
        if broken is None:
            return False
        broken.add(10)
    return True


def _holds_ipv6_gateway_bandwidth_requires_enable(
    data: Any, broken: set[int] | None = None
) -> bool:
    try:
        if not (
            "Ipv6GatewayBandwidth" not in data
            or "Ipv6GatewayBandwidthEnable" in data
            and data["Ipv6GatewayBandwidthEnable"]
        ):
            if broken is None:
                return False
            broken.add(11)
    except Exception:
        pass
    try:
        if not (
            "Ipv6GatewayBandwidth" not in data
            or _text_2(data["Ipv6GatewayBandwidth"]) is not None
            and to_int(data["Ipv6GatewayBandwidth"]) <= 2000
        ):
            if broken is None:
                return False
            broken.add(12)
    except Exception:
        pass
    return True


def _holds_fixed_ip_retain_hour_requires_fixed_ip(
    data: Any, broken: set[int] | None = None
) -> bool:
    if "FixedIpRetainHour" in data and ("FixedIp" not in data or data["FixedIp"] != "true"):
        if broken is None:
            return False
        broken.add(13)
    return True


def _holds_dns_config_required_by_dns_policy(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "DnsPolicy" not in data
        or data["DnsPolicy"] != "None"
        or "DnsConfig" in data
        and "NameServer" in data["DnsConfig"]
        and len(data["DnsConfig"]["NameServer"]) > 0
    ):
        if broken is None:
            return False
        broken.add(14)
    return True


def _holds_cpu_options_numa_unavailable(data: Any, broken: set[int] | None = None) -> bool:
    if "CpuOptionsNuma" in data:
        if broken is None:
            return False
        broken.add(15)
    return True


def _holds_data_cache_performance_level_with_auto_pl(
    data: Any, broken: set[int] | None = None
) -> bool:
    if (
        "DataCachePL" in data
        and (
            "DataCacheProvisionedIops" in data
            or "DataCacheBurstingEnabled" in data
            and data["DataCacheBurstingEnabled"]
        )
    ):
        if broken is None:
            return False
        broken.add(16)
    return True


def _holds_container_group_tag_keys_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not ("Tag" not in data or unique_strings([t["Key"] for t in data["Tag"] if "Key" in t])):
        if broken is None:
            return False
        broken.add(17)
    return True


def _holds_container_names_unique(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "Container" not in data
            or unique_strings([c["Name"] for c in data["Container"] if "Name" in c])
        ):
            if broken is None:
                return False
            broken.add(18)
    except Exception:
        pass
    try:
        known_22_1: Any = None
        if "Container" in data:
            for c in data["Container"]:
                if "VolumeMount" in c:
                    for m in c["VolumeMount"]:
                        if (
                            "Name" in m
                            and (
                                "Volume" not in data
                                or m["Name"]
                                not in (
                                    known_22_1
                                    or (
                                        known_22_1 := {
                                            v["Name"] for v in data["Volume"] if "Name" in v
                                        }
                                    )
                                )
                            )
                        ):
                            if broken is None:
                                return False
                            broken.add(22)
    except Exception:
        pass
    return True


def _holds_init_container_names_unique(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "InitContainer" not in data
            or unique_strings([c["Name"] for c in data["InitContainer"] if "Name" in c])
        ):
            if broken is None:
                return False
            broken.add(19)
    except Exception:
        pass
    try:
        known_20_1: Any = None
        if "Container" in data and "InitContainer" in data:
            for c in data["Container"]:
                if (
                    "Name" in c
                    and c["Name"]
                    in (
                        known_20_1
                        or (known_20_1 := {i["Name"] for i in data["InitContainer"] if "Name" in i})
                    )
                ):
                    if broken is None:
                        return False
                    broken.add(20)
    except Exception:
        pass
    try:
        known_23_1: Any = None
        if "InitContainer" in data:
            for c in data["InitContainer"]:
                if "VolumeMount" in c:
                    for m in c["VolumeMount"]:
                        if (
                            "Name" in m
                            and (
                                "Volume" not in data
                                or m["Name"]
                                not in (
                                    known_23_1
                                    or (
                                        known_23_1 := {
                                            v["Name"] for v in data["Volume"] if "Name" in v
                                        }
                                    )
                                )
                            )
                        ):
                            if broken is None:
                                return False
                            broken.add(23)
    except Exception:
        pass
    return True


def _holds_volume_names_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "Volume" not in data or unique_strings([v["Name"] for v in data["Volume"] if "Name" in v])
    ):
        if broken is None:
            return False
        broken.add(21)
    return True


def _words_spot_price_limit_unused(data: Any) -> tuple[Any, ...]:
    return (
        data["SpotStrategy"] if "SpotStrategy" in data else "NoSpot (the default)",
        data["SpotStrategy"] if "SpotStrategy" in data else "NoSpot（默认值）",
    )


def _words_container_group_vswitch_id_count(data: Any) -> tuple[Any, ...]:
    return (len(data["VSwitchId"].split(",")),)


def _words_schedule_strategy_without_several_vswitches(data: Any) -> tuple[Any, ...]:
    return (
        data["VSwitchId"] if "VSwitchId" in data else "absent",
        "为 " + data["VSwitchId"] if "VSwitchId" in data else "未设置",
    )


def _words_eip_bandwidth_requires_auto_create_eip(data: Any) -> tuple[Any, ...]:
    return (
        "false" if "AutoCreateEip" in data else "absent",
        "为 false" if "AutoCreateEip" in data else "未设置",
    )


def _words_eip_isp_requires_auto_create_eip(data: Any) -> tuple[Any, ...]:
    return (
        "false" if "AutoCreateEip" in data else "absent",
        "为 false" if "AutoCreateEip" in data else "未设置",
    )


def _words_ipv6_gateway_bandwidth_requires_enable(data: Any) -> tuple[Any, ...]:
    return (
        "false" if "Ipv6GatewayBandwidthEnable" in data else "absent",
        "为 false" if "Ipv6GatewayBandwidthEnable" in data else "未设置",
    )


def _words_fixed_ip_retain_hour_requires_fixed_ip(data: Any) -> tuple[Any, ...]:
    return (
        data["FixedIp"] if "FixedIp" in data else "absent",
        "为 " + data["FixedIp"] if "FixedIp" in data else "未设置",
    )


def _words_data_cache_performance_level_with_auto_pl(data: Any) -> tuple[Any, ...]:
    return (
        "DataCacheProvisionedIops"
        if "DataCacheProvisionedIops" in data
        else "DataCacheBurstingEnabled",
    )


def _words_container_group_tag_keys_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                t["Key"]
                for t in data["Tag"]
                if "Key" in t
                and len([u for u in data["Tag"] if "Key" in u and u["Key"] == t["Key"]]) > 1
            ]
        ),
    )


def _words_container_names_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                c["Name"]
                for c in data["Container"]
                if "Name" in c
                and len([d for d in data["Container"] if "Name" in d and d["Name"] == c["Name"]])
                > 1
            ]
        ),
    )


def _words_init_container_names_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                c["Name"]
                for c in data["InitContainer"]
                if "Name" in c
                and len(
                    [d for d in data["InitContainer"] if "Name" in d and d["Name"] == c["Name"]]
                )
                > 1
            ]
        ),
    )


def _words_container_and_init_container_names_differ(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                c["Name"]
                for c in data["Container"]
                if "Name" in c
                and any("Name" in i and i["Name"] == c["Name"] for i in data["InitContainer"])
            ]
        ),
    )


def _words_volume_names_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                c["Name"]
                for c in data["Volume"]
                if "Name" in c
                and len([d for d in data["Volume"] if "Name" in d and d["Name"] == c["Name"]]) > 1
            ]
        ),
    )


def _words_container_volume_mounts_exist(data: Any) -> tuple[Any, ...]:
    return (
        [
            n
            for n in [
                join(
                    [
                        m["Name"]
                        for m in c["VolumeMount"]
                        if "Name" in m
                        and not (
                            "Volume" in data
                            and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                        )
                    ],
                    ", ",
                )
                if "VolumeMount" in c
                else ""
                for c in data["Container"]
            ]
            if n != ""
        ],
        [
            n
            for n in [
                join(
                    [
                        m["Name"]
                        for m in c["VolumeMount"]
                        if "Name" in m
                        and not (
                            "Volume" in data
                            and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                        )
                    ],
                    "、",
                )
                if "VolumeMount" in c
                else ""
                for c in data["Container"]
            ]
            if n != ""
        ],
    )


def _words_init_container_volume_mounts_exist(data: Any) -> tuple[Any, ...]:
    return (
        [
            n
            for n in [
                join(
                    [
                        m["Name"]
                        for m in c["VolumeMount"]
                        if "Name" in m
                        and not (
                            "Volume" in data
                            and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                        )
                    ],
                    ", ",
                )
                if "VolumeMount" in c
                else ""
                for c in data["InitContainer"]
            ]
            if n != ""
        ],
        [
            n
            for n in [
                join(
                    [
                        m["Name"]
                        for m in c["VolumeMount"]
                        if "Name" in m
                        and not (
                            "Volume" in data
                            and any("Name" in v and v["Name"] == m["Name"] for v in data["Volume"])
                        )
                    ],
                    "、",
                )
                if "VolumeMount" in c
                else ""
                for c in data["InitContainer"]
            ]
            if n != ""
        ],
    )


def _holds_container_group_tag_key_prefix(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "Key" in data and (data["Key"].startswith("aliyun") or data["Key"].startswith("acs:")):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if "Key" in data and ("http://" in data["Key"] or "https://" in data["Key"]):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    return True


def _holds_container_group_tag_value_prefix(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "Value" in data and data["Value"].startswith("acs:"):
            if broken is None:
                return False
            broken.add(2)
    except Exception:
        pass
    try:
        if "Value" in data and ("http://" in data["Value"] or "https://" in data["Value"]):
            if broken is None:
                return False
            broken.add(3)
    except Exception:
        pass
    return True


def _holds_tty_required_by_bash(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "Tty" in data
            and data["Tty"]
            or "Command" not in data
            or len(data["Command"]) == 0
            or data["Command"][0] != "/bin/bash"
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    return True


def _holds_stdin_once_requires_stdin(data: Any, broken: set[int] | None = None) -> bool:
    if not ("StdinOnce" not in data or not data["StdinOnce"] or "Stdin" in data and data["Stdin"]):
        if broken is None:
            return False
        broken.add(1)
    return True


def _holds_post_start_handler_single_method(data: Any, broken: set[int] | None = None) -> bool:
    if (
        not (1 if "LifecyclePostStartHandlerExec" in data else 0)
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
        if broken is None:
            return False
        broken.add(2)
    return True


def _holds_pre_stop_handler_single_method(data: Any, broken: set[int] | None = None) -> bool:
    if (
        not (1 if "LifecyclePreStopHandlerExec" in data else 0)
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
        if broken is None:
            return False
        broken.add(3)
    return True


def _words_tty_required_by_bash(data: Any) -> tuple[Any, ...]:
    return ("false" if "Tty" in data else "absent", "为 false" if "Tty" in data else "未设置")


def _words_stdin_once_requires_stdin(data: Any) -> tuple[Any, ...]:
    return ("false" if "Stdin" in data else "absent", "为 false" if "Stdin" in data else "未设置")


def _words_post_start_handler_single_method(data: Any) -> tuple[Any, ...]:
    return (
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
        ),
    )


def _words_pre_stop_handler_single_method(data: Any) -> tuple[Any, ...]:
    return (
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
        ),
    )


def _holds_liveness_probe_single_method(data: Any, broken: set[int] | None = None) -> bool:
    if (
        not (1 if "HttpGet" in data else 0)
        + (1 if "Exec" in data else 0)
        + (1 if "TcpSocket" in data else 0)
        <= 1
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _words_liveness_probe_single_method(data: Any) -> tuple[Any, ...]:
    return (
        add(
            add(["HttpGet"] if "HttpGet" in data else [], ["Exec"] if "Exec" in data else []),
            ["TcpSocket"] if "TcpSocket" in data else [],
        ),
    )


def _holds_readiness_probe_single_method(data: Any, broken: set[int] | None = None) -> bool:
    if (
        not (1 if "HttpGet" in data else 0)
        + (1 if "Exec" in data else 0)
        + (1 if "TcpSocket" in data else 0)
        <= 1
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _words_readiness_probe_single_method(data: Any) -> tuple[Any, ...]:
    return (
        add(
            add(["HttpGet"] if "HttpGet" in data else [], ["Exec"] if "Exec" in data else []),
            ["TcpSocket"] if "TcpSocket" in data else [],
        ),
    )


def _holds_nfs_volume_block_requires_type(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "NFSVolume" in data
        and "Type" in data
        and data["Type"] != "NFSVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_config_file_volume_block_requires_type(
    data: Any, broken: set[int] | None = None
) -> bool:
    if (
        "ConfigFileVolume" in data
        and "Type" in data
        and data["Type"] != "ConfigFileVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(1)
    return True


def _holds_empty_dir_volume_block_requires_type(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "EmptyDirVolume" in data
        and "Type" in data
        and data["Type"] != "EmptyDirVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(2)
    return True


def _holds_disk_volume_block_requires_type(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "DiskVolume" in data
        and "Type" in data
        and data["Type"] != "DiskVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_flex_volume_block_requires_type(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "FlexVolume" in data
        and "Type" in data
        and data["Type"] != "FlexVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(4)
    return True


def _holds_host_path_volume_block_requires_type(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "HostPathVolume" in data
        and "Type" in data
        and data["Type"] != "HostPathVolume"
        and data["Type"]
        in {
            "NFSVolume",
            "ConfigFileVolume",
            "EmptyDirVolume",
            "DiskVolume",
            "FlexVolume",
            "HostPathVolume",
        }
    ):
        if broken is None:
            return False
        broken.add(5)
    return True


def _holds_volume_type_missing(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "Type" not in data
        and (
            "NFSVolume" in data
            or "ConfigFileVolume" in data
            or "EmptyDirVolume" in data
            or "DiskVolume" in data
            or "FlexVolume" in data
            or "HostPathVolume" in data
        )
    ):
        if broken is None:
            return False
        broken.add(6)
    return True


def _holds_volume_block_missing(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "Type" in data
            and data["Type"]
            in {"NFSVolume", "ConfigFileVolume", "DiskVolume", "FlexVolume", "HostPathVolume"}
            and "NFSVolume" not in data
            and "ConfigFileVolume" not in data
            and "EmptyDirVolume" not in data
            and "DiskVolume" not in data
            and "FlexVolume" not in data
            and "HostPathVolume" not in data
        ):
            if broken is None:
                return False
            broken.add(7)
    except Exception:
        pass
    try:
        if "Type" in data and data["Type"] == "DiskVolume":
            if broken is None:
                return False
            broken.add(8)
    except Exception:
        pass
    return True


def _holds_config_file_total_size(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "ConfigFileToPath" not in data
            or len(data["ConfigFileToPath"]) == 0
            or total(
                [
                    quotient(len(f["Content"]), 4) * 3
                    - (2 if f["Content"].endswith("==") else 1 if f["Content"].endswith("=") else 0)
                    for f in data["ConfigFileToPath"]
                    if "Content" in f
                ]
            )
            <= 61440
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    return True


def _words_config_file_total_size(data: Any) -> tuple[Any, ...]:
    return (
        total(
            [
                quotient(len(f["Content"]), 4) * 3
                - (2 if f["Content"].endswith("==") else 1 if f["Content"].endswith("=") else 0)
                for f in data["ConfigFileToPath"]
                if "Content" in f
            ]
        ),
    )


def _holds_flex_volume_options_object(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "Options" not in data
            or not holds_json(data["Options"])
            or trim(data["Options"]).startswith("{")
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if (
            "Options" in data
            and ("Driver" not in data or data["Driver"] == "alicloud/disk")
            and holds_json(data["Options"])
            and '"volumeSize"' in data["Options"]
        ):
            for n in [
                to_int(
                    trim(
                        data["Options"].split('"volumeSize"')[1].replace('"', "").replace(":", "").split(",")[0].split("}")[
                            0
                        ]
                    )
                )
            ]:
                if not (n >= 20 and n <= 32768):
                    if broken is None:
                        return False
                    broken.add(1)
    except Exception:
        pass
    try:
        if (
            "Options" in data
            and holds_json(data["Options"])
            and _text_3(data["Options"]) is not None
            and _text_4(data["Options"]) is None
        ):
            if broken is None:
                return False
            broken.add(2)
    except Exception:
        pass
    return True


def _words_flex_volume_options_object(data: Any) -> tuple[Any, ...]:
    return (substring(trim(data["Options"]), 0, 1),)


def _words_flex_volume_disk_size(data: Any) -> tuple[Any, ...]:
    return (
        to_int(
            trim(
                data["Options"].split('"volumeSize"')[1].replace('"', "").replace(":", "").split(",")[0].split("}")[
                    0
                ]
            )
        ),
    )


def _words_flex_volume_kms_key_requires_encryption(data: Any) -> tuple[Any, ...]:
    return (
        "not true" if '"encrypted"' in data["Options"] else "absent",
        "不为 true" if '"encrypted"' in data["Options"] else "未设置",
    )


def _holds_dns_config_name_server_address(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "NameServer" in data:
            for server in data["NameServer"]:
                try:
                    if not (is_ip(server) or _text_5(server) is not None):
                        if broken is None:
                            return False
                        broken.add(0)
                except Exception:
                    continue
    except Exception:
        pass
    try:
        if "NameServer" in data:
            for server in data["NameServer"]:
                try:
                    if _text_5(server) is not None:
                        if broken is None:
                            return False
                        broken.add(1)
                except Exception:
                    continue
    except Exception:
        pass
    return True


def _words_dns_config_name_server_address(data: Any) -> tuple[Any, ...]:
    return ([server for server in data["NameServer"] if not is_ip(server)],)


def _words_dns_config_name_server_masked(data: Any) -> tuple[Any, ...]:
    return ([server for server in data["NameServer"] if _text_5(server) is not None],)


def _holds_host_alias_address(data: Any, broken: set[int] | None = None) -> bool:
    if not ("Ip" not in data or is_ip(data["Ip"])):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_unsafe_sysctl_name(data: Any, broken: set[int] | None = None) -> bool:
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
        if broken is None:
            return False
        broken.add(0)
    return True


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
                (
                    "_holds_spot_price_limit_required",
                    "_holds_spot_price_limit_precision",
                    "_holds_spot_duration_unused",
                    "_holds_container_group_vswitch_id_count",
                    "_holds_schedule_strategy_without_several_vswitches",
                    "_holds_eip_bandwidth_requires_auto_create_eip",
                    "_holds_eip_isp_requires_auto_create_eip",
                    "_holds_auto_create_eip_with_eip_instance_id",
                    "_holds_ipv6_gateway_bandwidth_requires_enable",
                    "_holds_fixed_ip_retain_hour_requires_fixed_ip",
                    "_holds_dns_config_required_by_dns_policy",
                    "_holds_cpu_options_numa_unavailable",
                    "_holds_data_cache_performance_level_with_auto_pl",
                    "_holds_container_group_tag_keys_unique",
                    "_holds_container_names_unique",
                    "_holds_init_container_names_unique",
                    "_holds_volume_names_unique",
                ),
                (
                    (
                        0,
                        "spot-price-limit-required",
                        "error",
                        None,
                        ("SpotPriceLimit",),
                        ("/SpotStrategy", "?/SpotPriceLimit"),
                        ("SpotPriceLimit is required when SpotStrategy is ", ("/SpotStrategy",)),
                        ("SpotStrategy 为 ", ("/SpotStrategy",), " 时必须设置 SpotPriceLimit"),
                        None,
                    ),
                    (
                        1,
                        "spot-price-limit-precision",
                        "error",
                        None,
                        ("SpotPriceLimit",),
                        ("/SpotPriceLimit",),
                        (
                            "SpotPriceLimit ",
                            ("/SpotPriceLimit",),
                            " has more than three decimal places",
                        ),
                        ("SpotPriceLimit ", ("/SpotPriceLimit",), " 超过 3 位小数"),
                        None,
                    ),
                    (
                        2,
                        "spot-price-limit-unused",
                        "warning",
                        None,
                        ("SpotPriceLimit",),
                        ("/SpotStrategy", "?/SpotPriceLimit"),
                        (
                            "SpotPriceLimit ",
                            ("/SpotPriceLimit",),
                            " has no effect while SpotStrategy is ",
                            0,
                        ),
                        (
                            "SpotStrategy 为 ",
                            1,
                            "，此时 SpotPriceLimit ",
                            ("/SpotPriceLimit",),
                            " 不起作用",
                        ),
                        "_words_spot_price_limit_unused",
                    ),
                    (
                        3,
                        "spot-duration-unused",
                        "warning",
                        None,
                        ("SpotDuration",),
                        ("/SpotStrategy", "?/SpotDuration"),
                        (
                            "SpotDuration ",
                            ("/SpotDuration",),
                            " has no effect on an instance that is no spot instance; set SpotStrategy",
                        ),
                        ("SpotDuration ", ("/SpotDuration",), " 对非抢占式实例不起作用；请设置 SpotStrategy"),
                        None,
                    ),
                    (
                        4,
                        "container-group-vswitch-id-count",
                        "error",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        ("VSwitchId lists ", 0, " vSwitches; at most 10 are allowed"),
                        ("VSwitchId 列出了 ", 0, " 个交换机，最多允许 10 个"),
                        "_words_container_group_vswitch_id_count",
                    ),
                    (
                        5,
                        "container-group-vswitch-id-list",
                        "error",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        (
                            "VSwitchId '",
                            ("/VSwitchId",),
                            "' holds an empty ID or spaces; write the IDs with one comma between them and nothing else",
                        ),
                        ("VSwitchId“", ("/VSwitchId",), "”中有空的 ID 或空白字符；各 ID 之间只用一个半角逗号分隔"),
                        None,
                    ),
                    (
                        6,
                        "container-group-vswitch-id-prefix",
                        "warning",
                        None,
                        ("VSwitchId",),
                        ("/VSwitchId",),
                        (
                            "VSwitchId '",
                            ("/VSwitchId",),
                            "' holds an ID that does not start with vsw-",
                        ),
                        ("VSwitchId“", ("/VSwitchId",), "”中有不以 vsw- 开头的 ID"),
                        None,
                    ),
                    (
                        7,
                        "schedule-strategy-without-several-vswitches",
                        "warning",
                        None,
                        ("ScheduleStrategy",),
                        ("/VSwitchId", "?/ScheduleStrategy"),
                        (
                            "ScheduleStrategy ",
                            ("/ScheduleStrategy",),
                            " has no effect: VSwitchId is ",
                            0,
                            ", not a list of several IDs",
                        ),
                        (
                            "ScheduleStrategy ",
                            ("/ScheduleStrategy",),
                            " 不起作用：VSwitchId ",
                            1,
                            "，并未列出多个交换机",
                        ),
                        "_words_schedule_strategy_without_several_vswitches",
                    ),
                    (
                        8,
                        "eip-bandwidth-requires-auto-create-eip",
                        "error",
                        None,
                        ("EipBandwidth",),
                        ("/AutoCreateEip", "?/EipBandwidth"),
                        (
                            "EipBandwidth ",
                            ("/EipBandwidth",),
                            " is only valid when AutoCreateEip is true, but AutoCreateEip is ",
                            0,
                        ),
                        (
                            "EipBandwidth ",
                            ("/EipBandwidth",),
                            " 仅在 AutoCreateEip 为 true 时有效，但 AutoCreateEip ",
                            1,
                        ),
                        "_words_eip_bandwidth_requires_auto_create_eip",
                    ),
                    (
                        9,
                        "eip-isp-requires-auto-create-eip",
                        "warning",
                        None,
                        ("EipISP",),
                        ("/AutoCreateEip", "?/EipISP"),
                        ("EipISP ", ("/EipISP",), " has no effect: AutoCreateEip is ", 0),
                        ("EipISP ", ("/EipISP",), " 不起作用：AutoCreateEip ", 1),
                        "_words_eip_isp_requires_auto_create_eip",
                    ),
                    (
                        10,
                        "auto-create-eip-with-eip-instance-id",
                        "warning",
                        None,
                        ("AutoCreateEip",),
                        ("/AutoCreateEip", "?/EipInstanceId"),
                        (
                            "AutoCreateEip is true and EipInstanceId is ",
                            ("/EipInstanceId",),
                            "; keep one of them",
                        ),
                        (
                            "AutoCreateEip 为 true，同时 EipInstanceId 为 ",
                            ("/EipInstanceId",),
                            "；请只保留其中之一",
                        ),
                        None,
                    ),
                    (
                        11,
                        "ipv6-gateway-bandwidth-requires-enable",
                        "error",
                        None,
                        ("Ipv6GatewayBandwidth",),
                        ("/Ipv6GatewayBandwidthEnable", "?/Ipv6GatewayBandwidth"),
                        (
                            "Ipv6GatewayBandwidth ",
                            ("/Ipv6GatewayBandwidth",),
                            " needs Ipv6GatewayBandwidthEnable true, but it is ",
                            0,
                        ),
                        (
                            "设置 Ipv6GatewayBandwidth ",
                            ("/Ipv6GatewayBandwidth",),
                            " 需要 Ipv6GatewayBandwidthEnable 为 true，但它",
                            1,
                        ),
                        "_words_ipv6_gateway_bandwidth_requires_enable",
                    ),
                    (
                        12,
                        "ipv6-gateway-bandwidth-range",
                        "error",
                        None,
                        ("Ipv6GatewayBandwidth",),
                        ("/Ipv6GatewayBandwidth",),
                        (
                            "Ipv6GatewayBandwidth '",
                            ("/Ipv6GatewayBandwidth",),
                            "' is no whole number from 1 to 2000 (Mbit/s)",
                        ),
                        (
                            "Ipv6GatewayBandwidth“",
                            ("/Ipv6GatewayBandwidth",),
                            "”不是 1~2000（Mbit/s）之间的整数",
                        ),
                        None,
                    ),
                    (
                        13,
                        "fixed-ip-retain-hour-requires-fixed-ip",
                        "warning",
                        None,
                        ("FixedIpRetainHour",),
                        ("/FixedIp", "?/FixedIpRetainHour"),
                        (
                            "FixedIpRetainHour ",
                            ("/FixedIpRetainHour",),
                            " has no effect: FixedIp is ",
                            0,
                            ", not true",
                        ),
                        (
                            "FixedIpRetainHour ",
                            ("/FixedIpRetainHour",),
                            " 不起作用：FixedIp ",
                            1,
                            "，而不是 true",
                        ),
                        "_words_fixed_ip_retain_hour_requires_fixed_ip",
                    ),
                    (
                        14,
                        "dns-config-required-by-dns-policy",
                        "warning",
                        None,
                        ("DnsConfig",),
                        ("/DnsConfig/NameServer", "/DnsPolicy"),
                        (
                            "DnsPolicy is ",
                            ("/DnsPolicy",),
                            " but DnsConfig.NameServer names no server",
                        ),
                        ("DnsPolicy 为 ", ("/DnsPolicy",), "，但 DnsConfig.NameServer 没有指定服务器"),
                        None,
                    ),
                    (
                        15,
                        "cpu-options-numa-unavailable",
                        "warning",
                        None,
                        ("CpuOptionsNuma",),
                        ("?/CpuOptionsNuma",),
                        (
                            "CpuOptionsNuma '",
                            ("/CpuOptionsNuma",),
                            "' is not available at present; leave it out",
                        ),
                        ("目前不支持设置 CpuOptionsNuma（“", ("/CpuOptionsNuma",), "”），请不要传该参数"),
                        None,
                    ),
                    (
                        16,
                        "data-cache-performance-level-with-auto-pl",
                        "warning",
                        None,
                        ("DataCachePL",),
                        (
                            "/DataCacheBurstingEnabled",
                            "?/DataCachePL",
                            "?/DataCacheProvisionedIops",
                        ),
                        (
                            "DataCachePL ",
                            ("/DataCachePL",),
                            " stands beside ",
                            0,
                            ", which is for ESSD AutoPL disks; keep one kind",
                        ),
                        (
                            "DataCachePL ",
                            ("/DataCachePL",),
                            " 与用于 ESSD AutoPL 云盘的 ",
                            0,
                            " 同时设置；请只保留一类",
                        ),
                        "_words_data_cache_performance_level_with_auto_pl",
                    ),
                    (
                        17,
                        "container-group-tag-keys-unique",
                        "error",
                        None,
                        ("Tag",),
                        ("/Tag/*/Key",),
                        ("Tag uses a key more than once: ", (0, ", ")),
                        ("Tag 中有重复的键：", (0, "、")),
                        "_words_container_group_tag_keys_unique",
                    ),
                    (
                        18,
                        "container-names-unique",
                        "error",
                        "InvalidParameter.DuplicatedName",
                        ("Container",),
                        ("/Container/*/Name",),
                        ("Container uses a name more than once: ", (0, ", ")),
                        ("Container 中有重复的名称：", (0, "、")),
                        "_words_container_names_unique",
                    ),
                    (
                        19,
                        "init-container-names-unique",
                        "error",
                        "InvalidParameter.DuplicatedName",
                        ("InitContainer",),
                        ("/InitContainer/*/Name",),
                        ("InitContainer uses a name more than once: ", (0, ", ")),
                        ("InitContainer 中有重复的名称：", (0, "、")),
                        "_words_init_container_names_unique",
                    ),
                    (
                        20,
                        "container-and-init-container-names-differ",
                        "error",
                        "InvalidParameter.DuplicatedName",
                        ("InitContainer",),
                        ("/Container/*/Name", "/InitContainer/*/Name"),
                        ("Container and InitContainer share the name: ", (0, ", ")),
                        ("Container 与 InitContainer 使用了相同的名称：", (0, "、")),
                        "_words_container_and_init_container_names_differ",
                    ),
                    (
                        21,
                        "volume-names-unique",
                        "error",
                        "InvalidParameter.DuplicatedVolumeName",
                        ("Volume",),
                        ("/Volume/*/Name",),
                        ("Volume uses a name more than once: ", (0, ", ")),
                        ("Volume 中有重复的名称：", (0, "、")),
                        "_words_volume_names_unique",
                    ),
                    (
                        22,
                        "container-volume-mounts-exist",
                        "error",
                        None,
                        ("Container",),
                        ("/Container/*/VolumeMount/*/Name", "/Volume/*/Name"),
                        (
                            "VolumeMount of Container names volumes that Volume does not define: ",
                            (0, ", "),
                        ),
                        ("Container 的 VolumeMount 引用了 Volume 中未定义的数据卷：", (1, "、")),
                        "_words_container_volume_mounts_exist",
                    ),
                    (
                        23,
                        "init-container-volume-mounts-exist",
                        "error",
                        None,
                        ("InitContainer",),
                        ("/InitContainer/*/VolumeMount/*/Name", "/Volume/*/Name"),
                        (
                            "VolumeMount of InitContainer names volumes that Volume does not define: ",
                            (0, ", "),
                        ),
                        ("InitContainer 的 VolumeMount 引用了 Volume 中未定义的数据卷：", (1, "、")),
                        "_words_init_container_volume_mounts_exist",
                    ),
                ),
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
                (
                    "_holds_container_group_tag_key_prefix",
                    "_holds_container_group_tag_value_prefix",
                ),
                (
                    (
                        0,
                        "container-group-tag-key-prefix",
                        "error",
                        None,
                        ("Key",),
                        ("/Key",),
                        (
                            "The tag key '",
                            ("/Key",),
                            "' starts with a reserved prefix; choose one that starts with neither 'aliyun' nor 'acs:'",
                        ),
                        ("标签键“", ("/Key",), "”以保留前缀开头；请勿使用 aliyun 或 acs: 开头的键"),
                        None,
                    ),
                    (
                        1,
                        "container-group-tag-key-url",
                        "error",
                        None,
                        ("Key",),
                        ("/Key",),
                        (
                            "The tag key '",
                            ("/Key",),
                            "' contains 'http://' or 'https://', which is not allowed",
                        ),
                        ("标签键“", ("/Key",), "”包含 http:// 或 https://，不允许这样填写"),
                        None,
                    ),
                    (
                        2,
                        "container-group-tag-value-prefix",
                        "error",
                        None,
                        ("Value",),
                        ("/Value",),
                        (
                            "The tag value '",
                            ("/Value",),
                            "' starts with the reserved prefix 'acs:'",
                        ),
                        ("标签值“", ("/Value",), "”以保留前缀 acs: 开头"),
                        None,
                    ),
                    (
                        3,
                        "container-group-tag-value-url",
                        "error",
                        None,
                        ("Value",),
                        ("/Value",),
                        (
                            "The tag value '",
                            ("/Value",),
                            "' contains 'http://' or 'https://', which is not allowed",
                        ),
                        ("标签值“", ("/Value",), "”包含 http:// 或 https://，不允许这样填写"),
                        None,
                    ),
                ),
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
                (
                    "_holds_tty_required_by_bash",
                    "_holds_stdin_once_requires_stdin",
                    "_holds_post_start_handler_single_method",
                    "_holds_pre_stop_handler_single_method",
                ),
                (
                    (
                        0,
                        "tty-required-by-bash",
                        "warning",
                        None,
                        ("Tty",),
                        ("/Command", "/Command/*", "/Tty"),
                        ("The command is /bin/bash but Tty is ", 0, "; set Tty to true"),
                        ("启动命令为 /bin/bash，但 Tty ", 1, "；请将 Tty 设为 true"),
                        "_words_tty_required_by_bash",
                    ),
                    (
                        1,
                        "stdin-once-requires-stdin",
                        "warning",
                        None,
                        ("StdinOnce",),
                        ("/Stdin", "/StdinOnce"),
                        (
                            "StdinOnce is true but Stdin is ",
                            0,
                            "; set Stdin to true or leave StdinOnce out",
                        ),
                        ("StdinOnce 为 true，但 Stdin ", 1, "；请将 Stdin 设为 true，或不要设置 StdinOnce"),
                        "_words_stdin_once_requires_stdin",
                    ),
                    (
                        2,
                        "post-start-handler-single-method",
                        "warning",
                        None,
                        (),
                        (
                            "?/LifecyclePostStartHandlerExec",
                            "?/LifecyclePostStartHandlerHttpGetHost",
                            "?/LifecyclePostStartHandlerHttpGetHttpHeader",
                            "?/LifecyclePostStartHandlerHttpGetPath",
                            "?/LifecyclePostStartHandlerHttpGetPort",
                            "?/LifecyclePostStartHandlerHttpGetScheme",
                            "?/LifecyclePostStartHandlerTcpSocketHost",
                            "?/LifecyclePostStartHandlerTcpSocketPort",
                        ),
                        (
                            "The postStart hook mixes the methods ",
                            (0, ", "),
                            "; keep the parameters of one of them",
                        ),
                        ("postStart 回调混用了 ", (0, "、"), "；请只保留其中一种方式的参数"),
                        "_words_post_start_handler_single_method",
                    ),
                    (
                        3,
                        "pre-stop-handler-single-method",
                        "warning",
                        None,
                        (),
                        (
                            "?/LifecyclePreStopHandlerExec",
                            "?/LifecyclePreStopHandlerHttpGetHost",
                            "?/LifecyclePreStopHandlerHttpGetHttpHeader",
                            "?/LifecyclePreStopHandlerHttpGetPath",
                            "?/LifecyclePreStopHandlerHttpGetPort",
                            "?/LifecyclePreStopHandlerHttpGetScheme",
                            "?/LifecyclePreStopHandlerTcpSocketHost",
                            "?/LifecyclePreStopHandlerTcpSocketPort",
                        ),
                        (
                            "The preStop hook mixes the methods ",
                            (0, ", "),
                            "; keep the parameters of one of them",
                        ),
                        ("preStop 回调混用了 ", (0, "、"), "；请只保留其中一种方式的参数"),
                        "_words_pre_stop_handler_single_method",
                    ),
                ),
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
                ("_holds_liveness_probe_single_method",),
                (
                    (
                        0,
                        "liveness-probe-single-method",
                        "error",
                        None,
                        (),
                        ("?/Exec", "?/HttpGet", "?/TcpSocket"),
                        ("LivenessProbe sets ", (0, ", "), " together; keep one of them"),
                        ("LivenessProbe 同时设置了 ", (0, "、"), "，只能保留一种"),
                        "_words_liveness_probe_single_method",
                    ),
                ),
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
                ("_holds_readiness_probe_single_method",),
                (
                    (
                        0,
                        "readiness-probe-single-method",
                        "error",
                        None,
                        (),
                        ("?/Exec", "?/HttpGet", "?/TcpSocket"),
                        ("ReadinessProbe sets ", (0, ", "), " together; keep one of them"),
                        ("ReadinessProbe 同时设置了 ", (0, "、"), "，只能保留一种"),
                        "_words_readiness_probe_single_method",
                    ),
                ),
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
                (
                    "_holds_nfs_volume_block_requires_type",
                    "_holds_config_file_volume_block_requires_type",
                    "_holds_empty_dir_volume_block_requires_type",
                    "_holds_disk_volume_block_requires_type",
                    "_holds_flex_volume_block_requires_type",
                    "_holds_host_path_volume_block_requires_type",
                    "_holds_volume_type_missing",
                    "_holds_volume_block_missing",
                ),
                (
                    (
                        0,
                        "nfs-volume-block-requires-type",
                        "error",
                        None,
                        ("NFSVolume",),
                        ("/Type", "?/NFSVolume"),
                        (
                            "NFSVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to NFSVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 NFSVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 NFSVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        1,
                        "config-file-volume-block-requires-type",
                        "error",
                        None,
                        ("ConfigFileVolume",),
                        ("/Type", "?/ConfigFileVolume"),
                        (
                            "ConfigFileVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to ConfigFileVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 ConfigFileVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 ConfigFileVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        2,
                        "empty-dir-volume-block-requires-type",
                        "error",
                        None,
                        ("EmptyDirVolume",),
                        ("/Type", "?/EmptyDirVolume"),
                        (
                            "EmptyDirVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to EmptyDirVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 EmptyDirVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 EmptyDirVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        3,
                        "disk-volume-block-requires-type",
                        "error",
                        None,
                        ("DiskVolume",),
                        ("/Type", "?/DiskVolume"),
                        (
                            "DiskVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to DiskVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 DiskVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 DiskVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        4,
                        "flex-volume-block-requires-type",
                        "error",
                        None,
                        ("FlexVolume",),
                        ("/Type", "?/FlexVolume"),
                        (
                            "FlexVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to FlexVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 FlexVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 FlexVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        5,
                        "host-path-volume-block-requires-type",
                        "error",
                        None,
                        ("HostPathVolume",),
                        ("/Type", "?/HostPathVolume"),
                        (
                            "HostPathVolume is set but Type is ",
                            ("/Type",),
                            "; set Type to HostPathVolume or use the block ",
                            ("/Type",),
                        ),
                        (
                            "设置了 HostPathVolume，但 Type 为 ",
                            ("/Type",),
                            "；请将 Type 改为 HostPathVolume，或改用 ",
                            ("/Type",),
                            " 的设置",
                        ),
                        None,
                    ),
                    (
                        6,
                        "volume-type-missing",
                        "warning",
                        None,
                        ("Type",),
                        (
                            "?/ConfigFileVolume",
                            "?/DiskVolume",
                            "?/EmptyDirVolume",
                            "?/FlexVolume",
                            "?/HostPathVolume",
                            "?/NFSVolume",
                            "?/Type",
                        ),
                        "Type is absent although the settings of a volume are given; set it to one of EmptyDirVolume, NFSVolume, ConfigFileVolume, FlexVolume, HostPathVolume, DiskVolume",
                        "填写了数据卷的设置，但没有指明 Type；请设为 EmptyDirVolume、NFSVolume、ConfigFileVolume、FlexVolume、HostPathVolume、DiskVolume 之一",
                        None,
                    ),
                    (
                        7,
                        "volume-block-missing",
                        "warning",
                        None,
                        ("Type",),
                        (
                            "/Type",
                            "?/ConfigFileVolume",
                            "?/DiskVolume",
                            "?/EmptyDirVolume",
                            "?/FlexVolume",
                            "?/HostPathVolume",
                            "?/NFSVolume",
                        ),
                        ("Type is ", ("/Type",), " but the block ", ("/Type",), " is absent"),
                        ("Type 为 ", ("/Type",), "，但没有填写 ", ("/Type",), " 的设置"),
                        None,
                    ),
                    (
                        8,
                        "disk-volume-discouraged",
                        "warning",
                        None,
                        ("Type",),
                        ("/Type",),
                        (
                            "Type ",
                            ("/Type",),
                            " is not recommended; use FlexVolume with the driver alicloud/disk",
                        ),
                        ("不推荐使用 Type ", ("/Type",), "；建议改用 FlexVolume，驱动为 alicloud/disk"),
                        None,
                    ),
                ),
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
                ("_holds_config_file_total_size",),
                (
                    (
                        0,
                        "config-file-total-size",
                        "error",
                        None,
                        ("ConfigFileToPath",),
                        ("/ConfigFileToPath", "/ConfigFileToPath/*/Content"),
                        ("The files hold ", 0, " bytes together; at most 61440 are allowed"),
                        ("全部文件内容合计 ", 0, " 字节，最多允许 61440 字节"),
                        "_words_config_file_total_size",
                    ),
                ),
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
                ("_holds_flex_volume_options_object",),
                (
                    (
                        0,
                        "flex-volume-options-object",
                        "error",
                        None,
                        ("Options",),
                        ("/Options",),
                        (
                            "Options must be a JSON object of key-value pairs, but its text starts with '",
                            0,
                            "'",
                        ),
                        ("Options 应为键值对组成的 JSON 对象，但其文本以“", 0, "”开头"),
                        "_words_flex_volume_options_object",
                    ),
                    (
                        1,
                        "flex-volume-disk-size",
                        "error",
                        None,
                        ("Options",),
                        ("/Driver", "/Options"),
                        ("volumeSize in Options is ", 0, ", not from 20 to 32768 (GiB)"),
                        ("Options 中的 volumeSize 为 ", 0, "，不在 20~32768（GiB）之间"),
                        "_words_flex_volume_disk_size",
                    ),
                    (
                        2,
                        "flex-volume-kms-key-requires-encryption",
                        "error",
                        "InvalidParameter.KMS.EncryptedIllegal",
                        ("Options",),
                        ("/Options",),
                        (
                            "Options gives kmsKeyId, but encrypted is ",
                            0,
                            "; set it to true or leave kmsKeyId out",
                        ),
                        ("Options 设置了 kmsKeyId，但 encrypted ", 1, "；请将其设为 true，或去掉 kmsKeyId"),
                        "_words_flex_volume_kms_key_requires_encryption",
                    ),
                ),
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
                ("_holds_dns_config_name_server_address",),
                (
                    (
                        0,
                        "dns-config-name-server-address",
                        "error",
                        None,
                        ("NameServer",),
                        ("/NameServer/*",),
                        ("NameServer must hold IP addresses, which these are not: ", (0, ", ")),
                        ("NameServer 应由 IP 地址组成，以下不是 IP 地址：", (0, "、")),
                        "_words_dns_config_name_server_address",
                    ),
                    (
                        1,
                        "dns-config-name-server-masked",
                        "warning",
                        None,
                        ("NameServer",),
                        ("/NameServer/*",),
                        (
                            "NameServer holds masked addresses: ",
                            (0, ", "),
                            "; put the real digits in place of X and *",
                        ),
                        ("NameServer 中有被遮盖的地址：", (0, "、"), "；请将 X 和 * 换成真实的数字"),
                        "_words_dns_config_name_server_masked",
                    ),
                ),
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
                ("_holds_host_alias_address",),
                (
                    (
                        0,
                        "host-alias-address",
                        "error",
                        None,
                        ("Ip",),
                        ("/Ip",),
                        ("Ip '", ("/Ip",), "' is no IP address"),
                        ("Ip“", ("/Ip",), "”不是 IP 地址"),
                        None,
                    ),
                ),
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
                ("_holds_unsafe_sysctl_name",),
                (
                    (
                        0,
                        "unsafe-sysctl-name",
                        "error",
                        None,
                        ("Name",),
                        ("/Name",),
                        (
                            "The kernel parameter '",
                            ("/Name",),
                            "' cannot be set here; allowed are kernel.shm* (not kernel.shm_rmid_forced), kernel.msg*, kernel.sem, fs.mqueue.* and net.* (not net.ipv4.tcp_syncookies, net.ipv4.ping_group_range, net.ipv4.ip_unprivileged_port_start)",
                        ),
                        (
                            "不能在此设置内核参数“",
                            ("/Name",),
                            "”；允许 kernel.shm*（kernel.shm_rmid_forced 除外）、kernel.msg*、kernel.sem、fs.mqueue.* 和 net.*（net.ipv4.tcp_syncookies、net.ipv4.ping_group_range、net.ipv4.ip_unprivileged_port_start 除外）",
                        ),
                        None,
                    ),
                ),
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
# fmt: on

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
    rules=(
        _holds_spot_price_limit_required,
        _holds_spot_price_limit_precision,
        _holds_spot_duration_unused,
        _holds_container_group_vswitch_id_count,
        _holds_schedule_strategy_without_several_vswitches,
        _holds_eip_bandwidth_requires_auto_create_eip,
        _holds_eip_isp_requires_auto_create_eip,
        _holds_auto_create_eip_with_eip_instance_id,
        _holds_ipv6_gateway_bandwidth_requires_enable,
        _holds_fixed_ip_retain_hour_requires_fixed_ip,
        _holds_dns_config_required_by_dns_policy,
        _holds_cpu_options_numa_unavailable,
        _holds_data_cache_performance_level_with_auto_pl,
        _holds_container_group_tag_keys_unique,
        _holds_container_names_unique,
        _holds_init_container_names_unique,
        _holds_volume_names_unique,
        _words_spot_price_limit_unused,
        _words_container_group_vswitch_id_count,
        _words_schedule_strategy_without_several_vswitches,
        _words_eip_bandwidth_requires_auto_create_eip,
        _words_eip_isp_requires_auto_create_eip,
        _words_ipv6_gateway_bandwidth_requires_enable,
        _words_fixed_ip_retain_hour_requires_fixed_ip,
        _words_data_cache_performance_level_with_auto_pl,
        _words_container_group_tag_keys_unique,
        _words_container_names_unique,
        _words_init_container_names_unique,
        _words_container_and_init_container_names_differ,
        _words_volume_names_unique,
        _words_container_volume_mounts_exist,
        _words_init_container_volume_mounts_exist,
        _holds_container_group_tag_key_prefix,
        _holds_container_group_tag_value_prefix,
        _holds_tty_required_by_bash,
        _holds_stdin_once_requires_stdin,
        _holds_post_start_handler_single_method,
        _holds_pre_stop_handler_single_method,
        _words_tty_required_by_bash,
        _words_stdin_once_requires_stdin,
        _words_post_start_handler_single_method,
        _words_pre_stop_handler_single_method,
        _holds_liveness_probe_single_method,
        _words_liveness_probe_single_method,
        _holds_readiness_probe_single_method,
        _words_readiness_probe_single_method,
        _holds_nfs_volume_block_requires_type,
        _holds_config_file_volume_block_requires_type,
        _holds_empty_dir_volume_block_requires_type,
        _holds_disk_volume_block_requires_type,
        _holds_flex_volume_block_requires_type,
        _holds_host_path_volume_block_requires_type,
        _holds_volume_type_missing,
        _holds_volume_block_missing,
        _holds_config_file_total_size,
        _words_config_file_total_size,
        _holds_flex_volume_options_object,
        _words_flex_volume_options_object,
        _words_flex_volume_disk_size,
        _words_flex_volume_kms_key_requires_encryption,
        _holds_dns_config_name_server_address,
        _words_dns_config_name_server_address,
        _words_dns_config_name_server_masked,
        _holds_host_alias_address,
        _holds_unsafe_sysctl_name,
    ),
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
