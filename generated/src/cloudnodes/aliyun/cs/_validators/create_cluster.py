"""Validator of the schema create_cluster."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from cloudnodes._runtime.cel import all_true, any_true, for_some
from cloudnodes._runtime.cel_network import cidr, contains_cidr, is_cidr, is_ip
from cloudnodes._runtime.cel_text import is_base64, join, pattern, to_int, trim
from cloudnodes._runtime.cel_values import (
    distinct,
    expect_integer,
    integer,
    sets_intersects,
    unique_strings,
)
from cloudnodes._runtime.validation import (
    Program,
    at_first_use,
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
    "check_create_cluster",
    "is_valid_create_cluster",
    "validate_create_cluster",
]

# fmt: off
_match_name = at_first_use(
    globals(), "_match_name", lambda: matcher("^[0-9A-Za-z一-鿿][\\-0-9A-Za-z一-鿿]*\\Z", "match")
)
_match_node_port_range = at_first_use(
    globals(),
    "_match_node_port_range",
    lambda: matcher("^[0-9]{1,5}[\\-\\~][0-9]{1,5}\\Z", "match"),
)
_match_name_2 = at_first_use(
    globals(), "_match_name_2", lambda: matcher("^[\\-0-9A-Za-z一-鿿][\\-0-9A-Z_a-z一-鿿]*\\Z", "match")
)
_match_cluster_domain = at_first_use(
    globals(),
    "_match_cluster_domain",
    lambda: matcher(
        "^[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?(\\.[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?)*\\Z",
        "match",
    ),
)
_text_1 = at_first_use(globals(), "_text_1", lambda: pattern(r"\A[0-9]+\Z"))
_text_2 = at_first_use(globals(), "_text_2", lambda: pattern(r"\A[0-9]{1,5}[\-~][0-9]{1,5}\Z"))
_text_3 = at_first_use(globals(), "_text_3", lambda: pattern(r"[a-z]"))
_text_4 = at_first_use(globals(), "_text_4", lambda: pattern(r"[A-Z]"))
_text_5 = at_first_use(globals(), "_text_5", lambda: pattern(r"[0-9]"))
_text_6 = at_first_use(globals(), "_text_6", lambda: pattern(r"[^0-9A-Za-z]"))
_text_7 = at_first_use(
    globals(),
    "_text_7",
    lambda: pattern(
        r"\A(?:\*\.)?[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?(?:\.[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?)*\Z",
        limit=5000,
    ),
)
_text_8 = at_first_use(globals(), "_text_8", lambda: pattern(r"\A(?:ip|[5-9]|1[0-2])\Z"))
_text_9 = at_first_use(globals(), "_text_9", lambda: pattern(r"\A[A-Za-z][\-\.0-9A-Za-z]*\Z"))
_text_10 = at_first_use(globals(), "_text_10", lambda: pattern(r"[0-9A-Za-z]\Z"))
_text_11 = at_first_use(globals(), "_text_11", lambda: pattern(r"[\-\.][\-\.]"))


def accepts_create_cluster(data: Any) -> bool:
    if type(data) is not dict:
        return False
    kind = data["cluster_type"]
    if kind == "ManagedKubernetes":
        if not accepts_managed_sandbox_cluster_request(data):
            return False
    elif kind == "Kubernetes":
        if not accepts_dedicated_cluster_request(data):
            return False
    else:
        return False
    return True


def accepts_managed_sandbox_cluster_request(
    data: Any, context: Any = None, place: Any = None
) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["cluster_type"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ManagedSandboxClusterRequest", "cluster_type")
        left += 1
    else:
        if not (value == "ManagedKubernetes"):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "cluster_type", keyword, value)
            )
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ManagedSandboxClusterRequest", "name")
        left += 1
    else:
        if not (type(value) is str and 1 <= len(value) <= 63 and _match_name(value) is not None):
            if context is None:
                return False
            if type(value) is str and 1 <= len(value) <= 63:
                context.records.append(
                    (place, "ManagedSandboxClusterRequest", "name", "pattern", value)
                )
            else:
                context.doubt(place, "ManagedSandboxClusterRequest", "name", value)
    try:
        value = data["region_id"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "ManagedSandboxClusterRequest", "region_id")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "region_id", "type", value)
            )
    if context is None and not _holds_managed_network_addon_exactly_one(data):
        return False
    if not left:
        return True
    if "addons" in data:
        value = data["addons"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "addons", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 1
                        and (
                            type(part := item["name"]) is str
                            and part
                            in {
                                "flannel",
                                "terway-eniip",
                                "csi-plugin",
                                "csi-provisioner",
                                "logtail-ds",
                                "loongcollector",
                                "nginx-ingress-controller",
                                "ack-node-problem-detector",
                                "sandboxed-container-controller",
                                "arms-prometheus",
                            }
                        )
                        or context is None
                        and accepts_addon(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each_ruled(
                            accepts_addon, "Addon", value, item, (place, "addons")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_addon(item)):
                        if context is None:
                            return False
                        context.enter_each_ruled(
                            accepts_addon, "Addon", value, item, (place, "addons")
                        )
                        break
        if context is None and not _holds_managed_flannel_container_cidr_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "runtime" in data:
        value = data["runtime"]
        try:
            if not (
                type(value) is dict
                and (
                    len(value) == 2
                    and value["name"] == "Sandboxed-Container.runv"
                    and type(value["version"]) is str
                    or len(value) == 1
                    and value["name"] == "Sandboxed-Container.runv"
                )
                or context is None
                and accepts_sandboxed_runtime(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_sandboxed_runtime, "SandboxedRuntime", value, (place, "runtime")
                )
        except KeyError:
            if not (context is None and accepts_sandboxed_runtime(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_sandboxed_runtime, "SandboxedRuntime", value, (place, "runtime")
                )
        if context is None and not _holds_managed_sandboxed_kubernetes_version(data):
            return False
        left -= 1
        if not left:
            return True
    if "vpcid" in data:
        if type(data["vpcid"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "vpcid", "type", data["vpcid"])
            )
        left -= 1
        if not left:
            return True
    if "container_cidr" in data:
        if type(data["container_cidr"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "container_cidr",
                    "type",
                    data["container_cidr"],
                )
            )
        if context is None and not _holds_managed_container_cidr_syntax(data):
            return False
        left -= 1
        if not left:
            return True
    if "kubernetes_version" in data:
        if type(data["kubernetes_version"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "kubernetes_version",
                    "type",
                    data["kubernetes_version"],
                )
            )
        left -= 1
        if not left:
            return True
    if "service_cidr" in data:
        if type(data["service_cidr"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "service_cidr",
                    "type",
                    data["service_cidr"],
                )
            )
        if context is None and not _holds_managed_service_cidr_syntax(data):
            return False
        left -= 1
        if not left:
            return True
    if "is_enterprise_security_group" in data:
        if type(data["is_enterprise_security_group"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "is_enterprise_security_group",
                    "type",
                    data["is_enterprise_security_group"],
                )
            )
        left -= 1
        if not left:
            return True
    if "snat_entry" in data:
        if type(data["snat_entry"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "snat_entry", "type", data["snat_entry"])
            )
        left -= 1
        if not left:
            return True
    if "endpoint_public_access" in data:
        if type(data["endpoint_public_access"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "endpoint_public_access",
                    "type",
                    data["endpoint_public_access"],
                )
            )
        left -= 1
        if not left:
            return True
    if "proxy_mode" in data:
        if not (data["proxy_mode"] in {"iptables", "ipvs"}):
            if context is None:
                return False
            keyword = "enum" if type(data["proxy_mode"]) is str else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "proxy_mode", keyword, data["proxy_mode"])
            )
        left -= 1
        if not left:
            return True
    if "cloud_monitor_flags" in data:
        if type(data["cloud_monitor_flags"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "cloud_monitor_flags",
                    "type",
                    data["cloud_monitor_flags"],
                )
            )
        left -= 1
        if not left:
            return True
    if "timezone" in data:
        if type(data["timezone"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "timezone", "type", data["timezone"])
            )
        left -= 1
        if not left:
            return True
    if "disable_rollback" in data:
        if type(data["disable_rollback"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "disable_rollback",
                    "type",
                    data["disable_rollback"],
                )
            )
        left -= 1
        if not left:
            return True
    if "timeout_mins" in data:
        value = data["timeout_mins"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "timeout_mins", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "deletion_protection" in data:
        if type(data["deletion_protection"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "deletion_protection",
                    "type",
                    data["deletion_protection"],
                )
            )
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "tags", value)
        else:
            for item in value:
                if not (context is None and accepts_tag(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(accepts_tag, "Tag", value, item, (place, "tags"))
                    break
        if context is None and not _holds_managed_tag_keys_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "key_pair", "type", data["key_pair"])
            )
        if context is None and not _holds_managed_login_both(data):
            return False
        left -= 1
        if not left:
            return True
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "login_password", value)
        if context is None and not _holds_managed_login_password_classes(data):
            return False
        left -= 1
        if not left:
            return True
    if "num_of_nodes" in data:
        value = data["num_of_nodes"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 100):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "num_of_nodes", keyword, value)
            )
        if context is None and not _holds_managed_no_nodes_vswitches_required(data):
            return False
        if context is None and not _holds_managed_sandboxed_data_disk(data):
            return False
        left -= 1
        if not left:
            return True
    if "vswitch_ids" in data:
        value = data["vswitch_ids"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "ManagedSandboxClusterRequest", "vswitch_ids", value)
                    break
        left -= 1
        if not left:
            return True
    if "pod_vswitch_ids" in data:
        value = data["pod_vswitch_ids"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "pod_vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "ManagedSandboxClusterRequest", "pod_vswitch_ids", value)
                    break
        if context is None and not _holds_managed_pod_vswitches_disjoint(data):
            return False
        left -= 1
        if not left:
            return True
    if "node_cidr_mask" in data:
        if type(data["node_cidr_mask"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "node_cidr_mask",
                    "type",
                    data["node_cidr_mask"],
                )
            )
        if context is None and not _holds_managed_node_cidr_mask_flannel_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "cpu_policy" in data:
        if not (data["cpu_policy"] in {"static", "none"}):
            if context is None:
                return False
            keyword = "enum" if type(data["cpu_policy"]) is str else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "cpu_policy", keyword, data["cpu_policy"])
            )
        if context is None and not _holds_managed_cpu_policy_kubernetes_version(data):
            return False
        left -= 1
        if not left:
            return True
    if "logging_type" in data:
        if not (data["logging_type"] == "SLS"):
            if context is None:
                return False
            keyword = "enum" if type(data["logging_type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "logging_type",
                    keyword,
                    data["logging_type"],
                )
            )
        left -= 1
        if not left:
            return True
    if "worker_instance_types" in data:
        value = data["worker_instance_types"]
        if not (type(value) is list and len(value) >= 1):
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "worker_instance_types", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(
                        place, "ManagedSandboxClusterRequest", "worker_instance_types", value
                    )
                    break
        if context is None and not _holds_managed_bare_metal_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_system_disk_category" in data:
        value = data["worker_system_disk_category"]
        if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud_essd"})):
            if context is None:
                return False
            context.doubt(
                place, "ManagedSandboxClusterRequest", "worker_system_disk_category", value
            )
        left -= 1
        if not left:
            return True
    if "worker_system_disk_size" in data:
        value = data["worker_system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 40 else "maximum"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "worker_system_disk_size", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "worker_data_disks" in data:
        value = data["worker_data_disks"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "worker_data_disks", value)
        else:
            for item in value:
                if not (context is None and accepts_worker_data_disk(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_worker_data_disk,
                        "WorkerDataDisk",
                        value,
                        item,
                        (place, "worker_data_disks"),
                    )
                    break
        if context is None and not _holds_managed_sandboxed_data_disk(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_instance_charge_type" in data:
        if not (data["worker_instance_charge_type"] in {"PrePaid", "PostPaid"}):
            if context is None:
                return False
            keyword = "enum" if type(data["worker_instance_charge_type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "worker_instance_charge_type",
                    keyword,
                    data["worker_instance_charge_type"],
                )
            )
        if context is None and not _holds_managed_worker_period_unit_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "zone_id" in data:
        if type(data["zone_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "zone_id", "type", data["zone_id"])
            )
        if context is None and not _holds_managed_zone_id_unused(data):
            return False
        left -= 1
        if not left:
            return True
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "resource_group_id",
                    "type",
                    data["resource_group_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "security_group_id",
                    "type",
                    data["security_group_id"],
                )
            )
        if context is None and not _holds_managed_security_group_either_or(data):
            return False
        left -= 1
        if not left:
            return True
    if "ssh_flags" in data:
        if type(data["ssh_flags"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "ssh_flags", "type", data["ssh_flags"])
            )
        if context is None and not _holds_managed_ssh_flags_unused(data):
            return False
        left -= 1
        if not left:
            return True
    if "node_port_range" in data:
        value = data["node_port_range"]
        if not (type(value) is str and _match_node_port_range(value) is not None):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "node_port_range", keyword, value)
            )
        if context is None and not _holds_managed_node_port_range_bounds(data):
            return False
        left -= 1
        if not left:
            return True
    if "taints" in data:
        value = data["taints"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "taints", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 3
                        and type(item["key"]) is str
                        and type(item["value"]) is str
                        and item["effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}
                        or context is None
                        and accepts_taint(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(accepts_taint, "Taint", value, item, (place, "taints"))
                        break
                except KeyError:
                    if not (context is None and accepts_taint(item)):
                        if context is None:
                            return False
                        context.enter_each(accepts_taint, "Taint", value, item, (place, "taints"))
                        break
        left -= 1
        if not left:
            return True
    if "user_data" in data:
        if type(data["user_data"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "user_data", "type", data["user_data"])
            )
        if context is None and not _holds_managed_user_data_base64(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_vswitch_ids" in data:
        value = data["worker_vswitch_ids"]
        if not (type(value) is list and 1 <= len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "ManagedSandboxClusterRequest", "worker_vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(
                        place, "ManagedSandboxClusterRequest", "worker_vswitch_ids", value
                    )
                    break
        if context is None and not _holds_managed_worker_vswitch_per_node(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_period_unit" in data:
        if not (data["worker_period_unit"] == "Month"):
            if context is None:
                return False
            keyword = "enum" if type(data["worker_period_unit"]) is str else "type"
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "worker_period_unit",
                    keyword,
                    data["worker_period_unit"],
                )
            )
        if context is None and not _holds_managed_worker_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_period" in data:
        value = data["worker_period"]
        if not (
            (type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12, 24, 36, 48, 60}
        ):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "worker_period", keyword, value)
            )
        if context is None and not _holds_managed_worker_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_auto_renew" in data:
        if type(data["worker_auto_renew"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "ManagedSandboxClusterRequest",
                    "worker_auto_renew",
                    "type",
                    data["worker_auto_renew"],
                )
            )
        if context is None and not _holds_managed_worker_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "worker_auto_renew_period" in data:
        value = data["worker_auto_renew_period"]
        if not ((type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "ManagedSandboxClusterRequest", "worker_auto_renew_period", keyword, value)
            )
        if context is None and not _holds_managed_worker_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "ManagedSandboxClusterRequest")
    )


def accepts_dedicated_cluster_request(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 4
    try:
        value = data["cluster_type"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "DedicatedClusterRequest", "cluster_type")
        left += 1
    else:
        if not (value == "Kubernetes"):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "cluster_type", keyword, value)
            )
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "DedicatedClusterRequest", "name")
        left += 1
    else:
        if not (type(value) is str and 1 <= len(value) <= 63 and _match_name_2(value) is not None):
            if context is None:
                return False
            if type(value) is str and 1 <= len(value) <= 63:
                context.records.append((place, "DedicatedClusterRequest", "name", "pattern", value))
            else:
                context.doubt(place, "DedicatedClusterRequest", "name", value)
    try:
        value = data["region_id"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "DedicatedClusterRequest", "region_id")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "DedicatedClusterRequest", "region_id", "type", value))
    try:
        value = data["vpcid"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "DedicatedClusterRequest", "vpcid")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "DedicatedClusterRequest", "vpcid", "type", value))
    if context is None and not _holds_dedicated_network_addon_exactly_one(data):
        return False
    if not left:
        return True
    if "addons" in data:
        value = data["addons"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "addons", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 1
                        and (
                            type(part := item["name"]) is str
                            and part
                            in {
                                "flannel",
                                "terway-eniip",
                                "csi-plugin",
                                "csi-provisioner",
                                "logtail-ds",
                                "loongcollector",
                                "nginx-ingress-controller",
                                "ack-node-problem-detector",
                                "sandboxed-container-controller",
                                "arms-prometheus",
                            }
                        )
                        or context is None
                        and accepts_addon(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each_ruled(
                            accepts_addon, "Addon", value, item, (place, "addons")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_addon(item)):
                        if context is None:
                            return False
                        context.enter_each_ruled(
                            accepts_addon, "Addon", value, item, (place, "addons")
                        )
                        break
        if context is None and not _holds_dedicated_flannel_container_cidr_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "runtime" in data:
        value = data["runtime"]
        try:
            if not (
                type(value) is dict
                and (
                    len(value) == 2
                    and value["name"] in {"containerd", "docker", "Sandboxed-Container.runv"}
                    and type(value["version"]) is str
                    or len(value) == 1
                    and value["name"] in {"containerd", "docker", "Sandboxed-Container.runv"}
                )
                or context is None
                and accepts_runtime(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_runtime, "Runtime", value, (place, "runtime"))
        except KeyError:
            if not (context is None and accepts_runtime(value)):
                if context is None:
                    return False
                context.enter(accepts_runtime, "Runtime", value, (place, "runtime"))
        if context is None and not _holds_dedicated_docker_kubernetes_version(data):
            return False
        left -= 1
        if not left:
            return True
    if "container_cidr" in data:
        if type(data["container_cidr"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "container_cidr", "type", data["container_cidr"])
            )
        if context is None and not _holds_dedicated_container_cidr_syntax(data):
            return False
        left -= 1
        if not left:
            return True
    if "kubernetes_version" in data:
        if type(data["kubernetes_version"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "kubernetes_version",
                    "type",
                    data["kubernetes_version"],
                )
            )
        left -= 1
        if not left:
            return True
    if "service_cidr" in data:
        if type(data["service_cidr"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "service_cidr", "type", data["service_cidr"])
            )
        if context is None and not _holds_dedicated_service_cidr_syntax(data):
            return False
        left -= 1
        if not left:
            return True
    if "is_enterprise_security_group" in data:
        if type(data["is_enterprise_security_group"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "is_enterprise_security_group",
                    "type",
                    data["is_enterprise_security_group"],
                )
            )
        left -= 1
        if not left:
            return True
    if "snat_entry" in data:
        if type(data["snat_entry"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "snat_entry", "type", data["snat_entry"])
            )
        left -= 1
        if not left:
            return True
    if "endpoint_public_access" in data:
        if type(data["endpoint_public_access"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "endpoint_public_access",
                    "type",
                    data["endpoint_public_access"],
                )
            )
        left -= 1
        if not left:
            return True
    if "timezone" in data:
        if type(data["timezone"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "timezone", "type", data["timezone"])
            )
        left -= 1
        if not left:
            return True
    if "proxy_mode" in data:
        if not (data["proxy_mode"] in {"iptables", "ipvs"}):
            if context is None:
                return False
            keyword = "enum" if type(data["proxy_mode"]) is str else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "proxy_mode", keyword, data["proxy_mode"])
            )
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if not (type(value) is list and len(value) <= 20):
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "tags", value)
        else:
            for item in value:
                if not (context is None and accepts_tag(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(accepts_tag, "Tag", value, item, (place, "tags"))
                    break
        if context is None and not _holds_dedicated_tag_keys_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "disable_rollback" in data:
        if type(data["disable_rollback"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "disable_rollback",
                    "type",
                    data["disable_rollback"],
                )
            )
        left -= 1
        if not left:
            return True
    if "timeout_mins" in data:
        value = data["timeout_mins"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "timeout_mins", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "deletion_protection" in data:
        if type(data["deletion_protection"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "deletion_protection",
                    "type",
                    data["deletion_protection"],
                )
            )
        left -= 1
        if not left:
            return True
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "key_pair", "type", data["key_pair"])
            )
        if context is None and not _holds_dedicated_login_both(data):
            return False
        left -= 1
        if not left:
            return True
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "login_password", value)
        if context is None and not _holds_dedicated_login_password_classes(data):
            return False
        left -= 1
        if not left:
            return True
    if "cloud_monitor_flags" in data:
        if type(data["cloud_monitor_flags"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "cloud_monitor_flags",
                    "type",
                    data["cloud_monitor_flags"],
                )
            )
        left -= 1
        if not left:
            return True
    if "pod_vswitch_ids" in data:
        value = data["pod_vswitch_ids"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "pod_vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DedicatedClusterRequest", "pod_vswitch_ids", value)
                    break
        if context is None and not _holds_dedicated_pod_vswitches_disjoint(data):
            return False
        left -= 1
        if not left:
            return True
    if "node_cidr_mask" in data:
        if type(data["node_cidr_mask"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "node_cidr_mask", "type", data["node_cidr_mask"])
            )
        if context is None and not _holds_dedicated_node_cidr_mask_flannel_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "resource_group_id",
                    "type",
                    data["resource_group_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "security_group_id",
                    "type",
                    data["security_group_id"],
                )
            )
        if context is None and not _holds_dedicated_security_group_either_or(data):
            return False
        left -= 1
        if not left:
            return True
    if "load_balancer_spec" in data:
        if not (
            data["load_balancer_spec"]
            in {
                "slb.s1.small",
                "slb.s2.small",
                "slb.s2.medium",
                "slb.s3.small",
                "slb.s3.medium",
                "slb.s3.large",
            }
        ):
            if context is None:
                return False
            keyword = "enum" if type(data["load_balancer_spec"]) is str else "type"
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "load_balancer_spec",
                    keyword,
                    data["load_balancer_spec"],
                )
            )
        left -= 1
        if not left:
            return True
    if "ssh_flags" in data:
        if type(data["ssh_flags"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "ssh_flags", "type", data["ssh_flags"])
            )
        left -= 1
        if not left:
            return True
    if "enable_rrsa" in data:
        if type(data["enable_rrsa"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "enable_rrsa", "type", data["enable_rrsa"])
            )
        left -= 1
        if not left:
            return True
    if "cluster_domain" in data:
        value = data["cluster_domain"]
        if not (type(value) is str and _match_cluster_domain(value) is not None):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "cluster_domain", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "custom_san" in data:
        if type(data["custom_san"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "custom_san", "type", data["custom_san"])
            )
        if context is None and not _holds_dedicated_custom_san_form(data):
            return False
        left -= 1
        if not left:
            return True
    if "service_account_issuer" in data:
        if type(data["service_account_issuer"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "service_account_issuer",
                    "type",
                    data["service_account_issuer"],
                )
            )
        left -= 1
        if not left:
            return True
    if "api_audiences" in data:
        if type(data["api_audiences"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "api_audiences", "type", data["api_audiences"])
            )
        if context is None and not _holds_dedicated_api_audiences_form(data):
            return False
        left -= 1
        if not left:
            return True
    if "node_name_mode" in data:
        if type(data["node_name_mode"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "node_name_mode", "type", data["node_name_mode"])
            )
        if context is None and not _holds_dedicated_node_name_mode_form(data):
            return False
        left -= 1
        if not left:
            return True
    if "keep_instance_name" in data:
        if type(data["keep_instance_name"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "keep_instance_name",
                    "type",
                    data["keep_instance_name"],
                )
            )
        left -= 1
        if not left:
            return True
    if "rds_instances" in data:
        value = data["rds_instances"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "rds_instances", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DedicatedClusterRequest", "rds_instances", value)
                    break
        left -= 1
        if not left:
            return True
    if "master_count" in data:
        value = data["master_count"]
        if not ((type(value) is int or is_number(value)) and value in {3, 5}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "master_count", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "image_type" in data:
        value = data["image_type"]
        if not (
            (
                type(value) is str
                and value
                in {
                    "CentOS",
                    "AliyunLinux",
                    "AliyunLinux Qboot",
                    "AliyunLinuxUEFI",
                    "AliyunLinux3",
                    "Windows",
                    "WindowsCore",
                    "AliyunLinux3Arm64",
                    "ContainerOS",
                    "Alibaba Cloud Linux",
                    "Alibaba Cloud Linux Qboot",
                    "Alibaba Cloud LinuxUEFI",
                    "Alibaba Cloud Linux3",
                    "Alibaba Cloud Linux3Arm64",
                }
            )
        ):
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "image_type", value)
        left -= 1
        if not left:
            return True
    if "image_id" in data:
        if type(data["image_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "DedicatedClusterRequest", "image_id", "type", data["image_id"])
            )
        left -= 1
        if not left:
            return True
    if "os_type" in data:
        if not (data["os_type"] in {"Windows", "Linux"}):
            if context is None:
                return False
            keyword = "enum" if type(data["os_type"]) is str else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "os_type", keyword, data["os_type"])
            )
        left -= 1
        if not left:
            return True
    if "master_vswitch_ids" in data:
        value = data["master_vswitch_ids"]
        if not (type(value) is list and len(value) >= 1):
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "master_vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DedicatedClusterRequest", "master_vswitch_ids", value)
                    break
        if context is None and not _holds_dedicated_master_vswitches_count(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_instance_types" in data:
        value = data["master_instance_types"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "master_instance_types", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "DedicatedClusterRequest", "master_instance_types", value)
                    break
        if context is None and not _holds_dedicated_master_instance_types_count(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_system_disk_category" in data:
        value = data["master_system_disk_category"]
        if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud_essd"})):
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "master_system_disk_category", value)
        left -= 1
        if not left:
            return True
    if "master_system_disk_size" in data:
        value = data["master_system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 40 else "maximum"
            context.records.append(
                (place, "DedicatedClusterRequest", "master_system_disk_size", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "master_system_disk_performance_level" in data:
        value = data["master_system_disk_performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if context is None:
                return False
            context.doubt(
                place, "DedicatedClusterRequest", "master_system_disk_performance_level", value
            )
        if context is None and not _holds_dedicated_master_performance_level(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_system_disk_snapshot_policy_id" in data:
        if type(data["master_system_disk_snapshot_policy_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "master_system_disk_snapshot_policy_id",
                    "type",
                    data["master_system_disk_snapshot_policy_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "master_instance_charge_type" in data:
        if not (data["master_instance_charge_type"] in {"PrePaid", "PostPaid"}):
            if context is None:
                return False
            keyword = "enum" if type(data["master_instance_charge_type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "master_instance_charge_type",
                    keyword,
                    data["master_instance_charge_type"],
                )
            )
        if context is None and not _holds_dedicated_master_period_unit_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_period_unit" in data:
        if not (data["master_period_unit"] == "Month"):
            if context is None:
                return False
            keyword = "enum" if type(data["master_period_unit"]) is str else "type"
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "master_period_unit",
                    keyword,
                    data["master_period_unit"],
                )
            )
        if context is None and not _holds_dedicated_master_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_period" in data:
        value = data["master_period"]
        if not (
            (type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12, 24, 36, 48, 60}
        ):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "master_period", keyword, value)
            )
        if context is None and not _holds_dedicated_master_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_auto_renew" in data:
        if type(data["master_auto_renew"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "DedicatedClusterRequest",
                    "master_auto_renew",
                    "type",
                    data["master_auto_renew"],
                )
            )
        if context is None and not _holds_dedicated_master_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "master_auto_renew_period" in data:
        value = data["master_auto_renew_period"]
        if not ((type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12}):
            if context is None:
                return False
            keyword = "enum" if is_integer(value) else "type"
            context.records.append(
                (place, "DedicatedClusterRequest", "master_auto_renew_period", keyword, value)
            )
        if context is None and not _holds_dedicated_master_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "nodepools" in data:
        value = data["nodepools"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "DedicatedClusterRequest", "nodepools", value)
        else:
            for item in value:
                if not (context is None and accepts_nodepool(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_nodepool, "Nodepool", value, item, (place, "nodepools")
                    )
                    break
        if context is None and not _holds_nodepool_docker_kubernetes_version(data):
            return False
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "DedicatedClusterRequest")
    )


def accepts_addon(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Addon", "name")
        left += 1
    else:
        if not (
            (
                type(value) is str
                and value
                in {
                    "flannel",
                    "terway-eniip",
                    "csi-plugin",
                    "csi-provisioner",
                    "logtail-ds",
                    "loongcollector",
                    "nginx-ingress-controller",
                    "ack-node-problem-detector",
                    "sandboxed-container-controller",
                    "arms-prometheus",
                }
            )
        ):
            if context is None:
                return False
            context.doubt(place, "Addon", "name", value)
    if not left:
        return True
    if "config" in data:
        if type(data["config"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Addon", "config", "type", data["config"]))
        if context is None and not _holds_addon_config_json(data):
            return False
        left -= 1
        if not left:
            return True
    if "disabled" in data:
        if type(data["disabled"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "Addon", "disabled", "type", data["disabled"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Addon")


def accepts_sandboxed_runtime(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "name" in data:
        if not (data["name"] == "Sandboxed-Container.runv"):
            if context is None:
                return False
            keyword = "enum" if type(data["name"]) is str else "type"
            context.records.append((place, "SandboxedRuntime", "name", keyword, data["name"]))
        left -= 1
        if not left:
            return True
    if "version" in data:
        if type(data["version"]) is not str:
            if context is None:
                return False
            context.records.append((place, "SandboxedRuntime", "version", "type", data["version"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "SandboxedRuntime")


def accepts_tag(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        value = data["key"]
        if not (type(value) is str and len(value) <= 64):
            if context is None:
                return False
            keyword = "maxLength" if type(value) is str else "type"
            context.records.append((place, "Tag", "key", keyword, value))
        if context is None and not _holds_tag_key_reserved_prefix(data):
            return False
        left -= 1
        if not left:
            return True
    if "value" in data:
        value = data["value"]
        if not (type(value) is str and len(value) <= 128):
            if context is None:
                return False
            keyword = "maxLength" if type(value) is str else "type"
            context.records.append((place, "Tag", "value", keyword, value))
        if context is None and not _holds_tag_value_reserved_prefix(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Tag")


def accepts_worker_data_disk(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["category"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "WorkerDataDisk", "category")
        left += 1
    else:
        if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud"})):
            if context is None:
                return False
            context.doubt(place, "WorkerDataDisk", "category", value)
    try:
        value = data["size"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "WorkerDataDisk", "size")
        left += 1
    else:
        if not (
            (
                type(value) is str
                and (
                    1 <= len(value) <= 5
                    and value[0] in "123456789"
                    and value.isascii()
                    and value.isdigit()
                )
            )
        ):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append((place, "WorkerDataDisk", "size", keyword, value))
    if context is None and not _holds_worker_data_disk_size_by_category(data):
        return False
    if not left:
        return True
    if "encrypted" in data:
        if not (data["encrypted"] in {"true", "false"}):
            if context is None:
                return False
            keyword = "enum" if type(data["encrypted"]) is str else "type"
            context.records.append(
                (place, "WorkerDataDisk", "encrypted", keyword, data["encrypted"])
            )
        left -= 1
        if not left:
            return True
    if "auto_snapshot_policy_id" in data:
        if type(data["auto_snapshot_policy_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "WorkerDataDisk",
                    "auto_snapshot_policy_id",
                    "type",
                    data["auto_snapshot_policy_id"],
                )
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "WorkerDataDisk")


def accepts_taint(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        if type(data["key"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Taint", "key", "type", data["key"]))
        left -= 1
        if not left:
            return True
    if "value" in data:
        if type(data["value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Taint", "value", "type", data["value"]))
        left -= 1
        if not left:
            return True
    if "effect" in data:
        if not (data["effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}):
            if context is None:
                return False
            keyword = "enum" if type(data["effect"]) is str else "type"
            context.records.append((place, "Taint", "effect", keyword, data["effect"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Taint")


def accepts_runtime(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "name" in data:
        if not (data["name"] in {"containerd", "docker", "Sandboxed-Container.runv"}):
            if context is None:
                return False
            keyword = "enum" if type(data["name"]) is str else "type"
            context.records.append((place, "Runtime", "name", keyword, data["name"]))
        left -= 1
        if not left:
            return True
    if "version" in data:
        if type(data["version"]) is not str:
            if context is None:
                return False
            context.records.append((place, "Runtime", "version", "type", data["version"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Runtime")


def accepts_nodepool(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "nodepool_info" in data:
        value = data["nodepool_info"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and type(value["name"]) is str
                and type(value["resource_group_id"]) is str
                and (type(part := value["type"]) is str and part in {"ess", "edge"})
                or context is None
                and accepts_nodepool_info(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_info, "NodepoolInfo", value, (place, "nodepool_info")
                )
        except KeyError:
            if not (context is None and accepts_nodepool_info(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_info, "NodepoolInfo", value, (place, "nodepool_info")
                )
        left -= 1
        if not left:
            return True
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "Nodepool", "count", "type", value))
        left -= 1
        if not left:
            return True
    if "auto_scaling" in data:
        if not (context is None and accepts_nodepool_auto_scaling(data["auto_scaling"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_nodepool_auto_scaling,
                "NodepoolAutoScaling",
                data["auto_scaling"],
                (place, "auto_scaling"),
            )
        left -= 1
        if not left:
            return True
    if "kubernetes_config" in data:
        if not (context is None and accepts_nodepool_kubernetes_config(data["kubernetes_config"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_nodepool_kubernetes_config,
                "NodepoolKubernetesConfig",
                data["kubernetes_config"],
                (place, "kubernetes_config"),
            )
        if context is None and not _holds_nodepool_sandboxed_data_disk(data):
            return False
        left -= 1
        if not left:
            return True
    if "scaling_group" in data:
        if not (context is None and accepts_nodepool_scaling_group(data["scaling_group"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_nodepool_scaling_group,
                "NodepoolScalingGroup",
                data["scaling_group"],
                (place, "scaling_group"),
            )
        left -= 1
        if not left:
            return True
    if "tee_config" in data:
        value = data["tee_config"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and type(value["tee_enable"]) is bool
                or context is None
                and accepts_nodepool_tee_config(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_tee_config, "NodepoolTeeConfig", value, (place, "tee_config")
                )
        except KeyError:
            if not (context is None and accepts_nodepool_tee_config(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_tee_config, "NodepoolTeeConfig", value, (place, "tee_config")
                )
        left -= 1
        if not left:
            return True
    if "management" in data:
        if not (context is None and accepts_nodepool_management(data["management"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_nodepool_management,
                "NodepoolManagement",
                data["management"],
                (place, "management"),
            )
        if context is None and not _holds_nodepool_managed_key_pair(data):
            return False
        left -= 1
        if not left:
            return True
    if "max_nodes" in data:
        value = data["max_nodes"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value):
            if context is None:
                return False
            keyword = "minimum" if is_integer(value) else "type"
            context.records.append((place, "Nodepool", "max_nodes", keyword, value))
        left -= 1
        if not left:
            return True
    if "interconnect_mode" in data:
        if not (data["interconnect_mode"] in {"basic", "private"}):
            if context is None:
                return False
            keyword = "enum" if type(data["interconnect_mode"]) is str else "type"
            context.records.append(
                (place, "Nodepool", "interconnect_mode", keyword, data["interconnect_mode"])
            )
        if context is None and not _holds_nodepool_interconnect_edge_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "interconnect_config" in data:
        value = data["interconnect_config"]
        try:
            if not (
                type(value) is dict
                and len(value) == 5
                and type(value["cen_id"]) is str
                and type(value["ccn_id"]) is str
                and type(value["ccn_region_id"]) is str
                and type(value["bandwidth"]) is int
                and type(value["improved_period"]) is str
                or context is None
                and accepts_nodepool_interconnect_config(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_interconnect_config,
                    "NodepoolInterconnectConfig",
                    value,
                    (place, "interconnect_config"),
                )
        except KeyError:
            if not (context is None and accepts_nodepool_interconnect_config(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_nodepool_interconnect_config,
                    "NodepoolInterconnectConfig",
                    value,
                    (place, "interconnect_config"),
                )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "Nodepool")


def accepts_nodepool_info(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolInfo", "name")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "NodepoolInfo", "name", "type", value))
    if not left:
        return True
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolInfo", "resource_group_id", "type", data["resource_group_id"])
            )
        left -= 1
        if not left:
            return True
    if "type" in data:
        value = data["type"]
        if not ((type(value) is str and value in {"ess", "edge"})):
            if context is None:
                return False
            context.doubt(place, "NodepoolInfo", "type", value)
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolInfo")


def accepts_nodepool_auto_scaling(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["enable"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolAutoScaling", "enable")
        left += 1
    else:
        if type(value) is not bool:
            if context is None:
                return False
            context.records.append((place, "NodepoolAutoScaling", "enable", "type", value))
    try:
        value = data["max_instances"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolAutoScaling", "max_instances")
        left += 1
    else:
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 2000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append((place, "NodepoolAutoScaling", "max_instances", keyword, value))
    try:
        value = data["min_instances"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolAutoScaling", "min_instances")
        left += 1
    else:
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 2000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append((place, "NodepoolAutoScaling", "min_instances", keyword, value))
    if context is None and not _holds_nodepool_scaling_limits_order(data):
        return False
    if not left:
        return True
    if "type" in data:
        if not (data["type"] in {"cpu", "gpu", "gpushare", "spot"}):
            if context is None:
                return False
            keyword = "enum" if type(data["type"]) is str else "type"
            context.records.append((place, "NodepoolAutoScaling", "type", keyword, data["type"]))
        if context is None and not _holds_nodepool_scaling_off(data):
            return False
        left -= 1
        if not left:
            return True
    if "is_bond_eip" in data:
        if type(data["is_bond_eip"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolAutoScaling", "is_bond_eip", "type", data["is_bond_eip"])
            )
        if context is None and not _holds_nodepool_scaling_off(data):
            return False
        left -= 1
        if not left:
            return True
    if "eip_internet_charge_type" in data:
        if not (data["eip_internet_charge_type"] in {"PayByBandwidth", "PayByTraffic"}):
            if context is None:
                return False
            keyword = "enum" if type(data["eip_internet_charge_type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "NodepoolAutoScaling",
                    "eip_internet_charge_type",
                    keyword,
                    data["eip_internet_charge_type"],
                )
            )
        if context is None and not _holds_nodepool_scaling_off(data):
            return False
        left -= 1
        if not left:
            return True
    if "eip_bandwidth" in data:
        value = data["eip_bandwidth"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "NodepoolAutoScaling", "eip_bandwidth", "type", value))
        if context is None and not _holds_nodepool_scaling_off(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolAutoScaling")


def accepts_nodepool_kubernetes_config(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["runtime"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolKubernetesConfig", "runtime")
        left += 1
    else:
        if not (value in {"containerd", "Sandboxed-Container.runv", "docker"}):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append((place, "NodepoolKubernetesConfig", "runtime", keyword, value))
    try:
        value = data["runtime_version"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolKubernetesConfig", "runtime_version")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolKubernetesConfig", "runtime_version", "type", value)
            )
    if not left:
        return True
    if "cms_enabled" in data:
        if type(data["cms_enabled"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolKubernetesConfig", "cms_enabled", "type", data["cms_enabled"])
            )
        left -= 1
        if not left:
            return True
    if "cpu_policy" in data:
        if not (data["cpu_policy"] in {"static", "none"}):
            if context is None:
                return False
            keyword = "enum" if type(data["cpu_policy"]) is str else "type"
            context.records.append(
                (place, "NodepoolKubernetesConfig", "cpu_policy", keyword, data["cpu_policy"])
            )
        left -= 1
        if not left:
            return True
    if "labels" in data:
        value = data["labels"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolKubernetesConfig", "labels", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["key"]) is str
                        and type(item["value"]) is str
                        or context is None
                        and accepts_node_label(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_node_label, "NodeLabel", value, item, (place, "labels")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_node_label(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_node_label, "NodeLabel", value, item, (place, "labels")
                        )
                        break
        left -= 1
        if not left:
            return True
    if "taints" in data:
        value = data["taints"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolKubernetesConfig", "taints", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 3
                        and type(item["key"]) is str
                        and type(item["value"]) is str
                        and item["effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}
                        or context is None
                        and accepts_taint(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(accepts_taint, "Taint", value, item, (place, "taints"))
                        break
                except KeyError:
                    if not (context is None and accepts_taint(item)):
                        if context is None:
                            return False
                        context.enter_each(accepts_taint, "Taint", value, item, (place, "taints"))
                        break
        left -= 1
        if not left:
            return True
    if "node_name_mode" in data:
        if type(data["node_name_mode"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolKubernetesConfig",
                    "node_name_mode",
                    "type",
                    data["node_name_mode"],
                )
            )
        if context is None and not _holds_nodepool_node_name_mode_form(data):
            return False
        left -= 1
        if not left:
            return True
    if "user_data" in data:
        if type(data["user_data"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolKubernetesConfig", "user_data", "type", data["user_data"])
            )
        if context is None and not _holds_nodepool_user_data_base64(data):
            return False
        left -= 1
        if not left:
            return True
    return (
        not left or context is not None and context.unknown(data, place, "NodepoolKubernetesConfig")
    )


def accepts_nodepool_scaling_group(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["vswitch_ids"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolScalingGroup", "vswitch_ids")
        left += 1
    else:
        if not (type(value) is list and 1 <= len(value) <= 8):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "vswitch_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "NodepoolScalingGroup", "vswitch_ids", value)
                    break
    try:
        value = data["instance_types"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolScalingGroup", "instance_types")
        left += 1
    else:
        if not (type(value) is list and 1 <= len(value) <= 10):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "instance_types", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "NodepoolScalingGroup", "instance_types", value)
                    break
    try:
        value = data["instance_charge_type"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolScalingGroup", "instance_charge_type")
        left += 1
    else:
        if not (value in {"PrePaid", "PostPaid"}):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append(
                (place, "NodepoolScalingGroup", "instance_charge_type", keyword, value)
            )
    if context is None and not _holds_nodepool_period_unit_required(data):
        return False
    if not left:
        return True
    if "period_unit" in data:
        value = data["period_unit"]
        if not ((type(value) is str and value in {"Month"})):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "period_unit", value)
        if context is None and not _holds_nodepool_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "period" in data:
        value = data["period"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "period", value)
        if context is None and not _holds_nodepool_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "auto_renew" in data:
        if type(data["auto_renew"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolScalingGroup", "auto_renew", "type", data["auto_renew"])
            )
        if context is None and not _holds_nodepool_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "auto_renew_period" in data:
        value = data["auto_renew_period"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "auto_renew_period", value)
        if context is None and not _holds_nodepool_subscription_only(data):
            return False
        left -= 1
        if not left:
            return True
    if "spot_strategy" in data:
        if not (data["spot_strategy"] in {"NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"}):
            if context is None:
                return False
            keyword = "enum" if type(data["spot_strategy"]) is str else "type"
            context.records.append(
                (place, "NodepoolScalingGroup", "spot_strategy", keyword, data["spot_strategy"])
            )
        if context is None and not _holds_nodepool_spot_price_limit_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "spot_price_limit" in data:
        value = data["spot_price_limit"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "spot_price_limit", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["instance_type"]) is str
                        and type(item["price_limit"]) is str
                        or context is None
                        and accepts_spot_price_limit(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_spot_price_limit,
                            "SpotPriceLimit",
                            value,
                            item,
                            (place, "spot_price_limit"),
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_spot_price_limit(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_spot_price_limit,
                            "SpotPriceLimit",
                            value,
                            item,
                            (place, "spot_price_limit"),
                        )
                        break
        left -= 1
        if not left:
            return True
    if "image_type" in data:
        value = data["image_type"]
        if not (
            (
                type(value) is str
                and value
                in {
                    "AliyunLinux",
                    "AliyunLinux3",
                    "AliyunLinux3Arm64",
                    "AliyunLinuxUEFI",
                    "CentOS",
                    "Windows",
                    "WindowsCore",
                    "ContainerOS",
                }
            )
        ):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "image_type", value)
        if context is None and not _holds_nodepool_container_os_key_pair(data):
            return False
        left -= 1
        if not left:
            return True
    if "platform" in data:
        value = data["platform"]
        if not (
            (type(value) is str and value in {"CentOS", "AliyunLinux", "Windows", "WindowsCore"})
        ):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "platform", value)
        if context is None and not _holds_nodepool_platform_image_type(data):
            return False
        left -= 1
        if not left:
            return True
    if "image_id" in data:
        if type(data["image_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolScalingGroup", "image_id", "type", data["image_id"])
            )
        left -= 1
        if not left:
            return True
    if "system_disk_category" in data:
        value = data["system_disk_category"]
        if not (
            (
                type(value) is str
                and value
                in {"cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry"}
            )
        ):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "system_disk_category", value)
        left -= 1
        if not left:
            return True
    if "system_disk_size" in data:
        value = data["system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 40 else "maximum"
            context.records.append(
                (place, "NodepoolScalingGroup", "system_disk_size", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "system_disk_performance_level" in data:
        value = data["system_disk_performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "system_disk_performance_level", value)
        if context is None and not _holds_nodepool_system_disk_performance_level(data):
            return False
        left -= 1
        if not left:
            return True
    if "data_disks" in data:
        value = data["data_disks"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "data_disks", value)
        else:
            for item in value:
                if not (context is None and accepts_nodepool_data_disk(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_nodepool_data_disk,
                        "NodepoolDataDisk",
                        value,
                        item,
                        (place, "data_disks"),
                    )
                    break
        left -= 1
        if not left:
            return True
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "security_group_id",
                    "type",
                    data["security_group_id"],
                )
            )
        if context is None and not _holds_nodepool_security_group_both(data):
            return False
        left -= 1
        if not left:
            return True
    if "security_group_ids" in data:
        value = data["security_group_ids"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "security_group_ids", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "NodepoolScalingGroup", "security_group_ids", value)
                    break
        left -= 1
        if not left:
            return True
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolScalingGroup", "key_pair", "type", data["key_pair"])
            )
        if context is None and not _holds_nodepool_login_both(data):
            return False
        left -= 1
        if not left:
            return True
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "login_password", value)
        if context is None and not _holds_nodepool_login_password_classes(data):
            return False
        left -= 1
        if not left:
            return True
    if "internet_charge_type" in data:
        if not (data["internet_charge_type"] in {"PayByBandwidth", "PayByTraffic"}):
            if context is None:
                return False
            keyword = "enum" if type(data["internet_charge_type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "internet_charge_type",
                    keyword,
                    data["internet_charge_type"],
                )
            )
        left -= 1
        if not left:
            return True
    if "internet_max_bandwidth_out" in data:
        value = data["internet_max_bandwidth_out"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 100):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append(
                (place, "NodepoolScalingGroup", "internet_max_bandwidth_out", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "tags", value)
        else:
            for item in value:
                if not (context is None and accepts_instance_tag(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_instance_tag, "InstanceTag", value, item, (place, "tags")
                    )
                    break
        if context is None and not _holds_nodepool_tag_keys_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "desired_size" in data:
        value = data["desired_size"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "NodepoolScalingGroup", "desired_size", "type", value))
        left -= 1
        if not left:
            return True
    if "scaling_policy" in data:
        if not (data["scaling_policy"] in {"release", "recycle"}):
            if context is None:
                return False
            keyword = "enum" if type(data["scaling_policy"]) is str else "type"
            context.records.append(
                (place, "NodepoolScalingGroup", "scaling_policy", keyword, data["scaling_policy"])
            )
        left -= 1
        if not left:
            return True
    if "multi_az_policy" in data:
        if not (data["multi_az_policy"] in {"PRIORITY", "COST_OPTIMIZED", "BALANCE"}):
            if context is None:
                return False
            keyword = "enum" if type(data["multi_az_policy"]) is str else "type"
            context.records.append(
                (place, "NodepoolScalingGroup", "multi_az_policy", keyword, data["multi_az_policy"])
            )
        if context is None and not _holds_nodepool_cost_optimized_choice(data):
            return False
        left -= 1
        if not left:
            return True
    if "on_demand_base_capacity" in data:
        value = data["on_demand_base_capacity"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (place, "NodepoolScalingGroup", "on_demand_base_capacity", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "on_demand_percentage_above_base_capacity" in data:
        value = data["on_demand_percentage_above_base_capacity"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 100):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 0 else "maximum"
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "on_demand_percentage_above_base_capacity",
                    keyword,
                    value,
                )
            )
        left -= 1
        if not left:
            return True
    if "spot_instance_pools" in data:
        value = data["spot_instance_pools"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 10):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append(
                (place, "NodepoolScalingGroup", "spot_instance_pools", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "spot_instance_remedy" in data:
        if type(data["spot_instance_remedy"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "spot_instance_remedy",
                    "type",
                    data["spot_instance_remedy"],
                )
            )
        left -= 1
        if not left:
            return True
    if "compensate_with_on_demand" in data:
        if type(data["compensate_with_on_demand"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "compensate_with_on_demand",
                    "type",
                    data["compensate_with_on_demand"],
                )
            )
        if context is None and not _holds_nodepool_compensate_cost_optimized(data):
            return False
        left -= 1
        if not left:
            return True
    if "deploymentset_id" in data:
        if type(data["deploymentset_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolScalingGroup",
                    "deploymentset_id",
                    "type",
                    data["deploymentset_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "rds_instances" in data:
        value = data["rds_instances"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodepoolScalingGroup", "rds_instances", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "NodepoolScalingGroup", "rds_instances", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolScalingGroup")


def accepts_nodepool_tee_config(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["tee_enable"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodepoolTeeConfig", "tee_enable")
        left += 1
    else:
        if type(value) is not bool:
            if context is None:
                return False
            context.records.append((place, "NodepoolTeeConfig", "tee_enable", "type", value))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "NodepoolTeeConfig")


def accepts_nodepool_management(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "enable" in data:
        if type(data["enable"]) is not bool:
            if context is None:
                return False
            context.records.append((place, "NodepoolManagement", "enable", "type", data["enable"]))
        left -= 1
        if not left:
            return True
    if "auto_repair" in data:
        if type(data["auto_repair"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolManagement", "auto_repair", "type", data["auto_repair"])
            )
        if context is None and not _holds_nodepool_management_off(data):
            return False
        left -= 1
        if not left:
            return True
    if "upgrade_config" in data:
        if not (context is None and accepts_nodepool_upgrade_config(data["upgrade_config"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_nodepool_upgrade_config,
                "NodepoolUpgradeConfig",
                data["upgrade_config"],
                (place, "upgrade_config"),
            )
        if context is None and not _holds_nodepool_management_off(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolManagement")


def accepts_nodepool_interconnect_config(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "cen_id" in data:
        if type(data["cen_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolInterconnectConfig", "cen_id", "type", data["cen_id"])
            )
        left -= 1
        if not left:
            return True
    if "ccn_id" in data:
        if type(data["ccn_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolInterconnectConfig", "ccn_id", "type", data["ccn_id"])
            )
        left -= 1
        if not left:
            return True
    if "ccn_region_id" in data:
        if type(data["ccn_region_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolInterconnectConfig",
                    "ccn_region_id",
                    "type",
                    data["ccn_region_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "bandwidth" in data:
        value = data["bandwidth"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolInterconnectConfig", "bandwidth", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "improved_period" in data:
        if type(data["improved_period"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolInterconnectConfig",
                    "improved_period",
                    "type",
                    data["improved_period"],
                )
            )
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "NodepoolInterconnectConfig")
    )


def accepts_node_label(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        if type(data["key"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NodeLabel", "key", "type", data["key"]))
        left -= 1
        if not left:
            return True
    if "value" in data:
        if type(data["value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NodeLabel", "value", "type", data["value"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodeLabel")


def accepts_spot_price_limit(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "instance_type" in data:
        if type(data["instance_type"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "SpotPriceLimit", "instance_type", "type", data["instance_type"])
            )
        left -= 1
        if not left:
            return True
    if "price_limit" in data:
        if type(data["price_limit"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "SpotPriceLimit", "price_limit", "type", data["price_limit"])
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "SpotPriceLimit")


def accepts_nodepool_data_disk(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "category" in data:
        value = data["category"]
        if not (
            (
                type(value) is str
                and value
                in {
                    "cloud",
                    "cloud_efficiency",
                    "cloud_ssd",
                    "cloud_essd",
                    "cloud_auto",
                    "cloud_essd_entry",
                    "elastic_ephemeral_disk_premium",
                    "elastic_ephemeral_disk_standard",
                }
            )
        ):
            if context is None:
                return False
            context.doubt(place, "NodepoolDataDisk", "category", value)
        left -= 1
        if not left:
            return True
    if "size" in data:
        value = data["size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 32768):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 40 else "maximum"
            context.records.append((place, "NodepoolDataDisk", "size", keyword, value))
        left -= 1
        if not left:
            return True
    if "encrypted" in data:
        if not (data["encrypted"] in {"true", "false"}):
            if context is None:
                return False
            keyword = "enum" if type(data["encrypted"]) is str else "type"
            context.records.append(
                (place, "NodepoolDataDisk", "encrypted", keyword, data["encrypted"])
            )
        left -= 1
        if not left:
            return True
    if "auto_snapshot_policy_id" in data:
        if type(data["auto_snapshot_policy_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "NodepoolDataDisk",
                    "auto_snapshot_policy_id",
                    "type",
                    data["auto_snapshot_policy_id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "performance_level" in data:
        value = data["performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if context is None:
                return False
            context.doubt(place, "NodepoolDataDisk", "performance_level", value)
        if context is None and not _holds_nodepool_data_disk_performance_level(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolDataDisk")


def accepts_instance_tag(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        value = data["key"]
        if not (type(value) is str and len(value) <= 128):
            if context is None:
                return False
            keyword = "maxLength" if type(value) is str else "type"
            context.records.append((place, "InstanceTag", "key", keyword, value))
        if context is None and not _holds_instance_tag_key_reserved(data):
            return False
        left -= 1
        if not left:
            return True
    if "value" in data:
        if type(data["value"]) is not str:
            if context is None:
                return False
            context.records.append((place, "InstanceTag", "value", "type", data["value"]))
        if context is None and not _holds_instance_tag_value_reserved(data):
            return False
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "InstanceTag")


def accepts_nodepool_upgrade_config(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "auto_upgrade" in data:
        if type(data["auto_upgrade"]) is not bool:
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolUpgradeConfig", "auto_upgrade", "type", data["auto_upgrade"])
            )
        left -= 1
        if not left:
            return True
    if "surge" in data:
        value = data["surge"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "NodepoolUpgradeConfig", "surge", "type", value))
        if context is None and not _holds_nodepool_surge_either_or(data):
            return False
        left -= 1
        if not left:
            return True
    if "surge_percentage" in data:
        value = data["surge_percentage"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append(
                (place, "NodepoolUpgradeConfig", "surge_percentage", "type", value)
            )
        left -= 1
        if not left:
            return True
    if "max_unavailable" in data:
        value = data["max_unavailable"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 1000):
            if context is None:
                return False
            keyword = "type" if not is_integer(value) else "minimum" if value < 1 else "maximum"
            context.records.append(
                (place, "NodepoolUpgradeConfig", "max_unavailable", keyword, value)
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodepoolUpgradeConfig")


def _holds_managed_network_addon_exactly_one(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "addons" not in data
            or len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}]) != 1
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if not (
            "vpcid" in data
            and data["vpcid"] != ""
            or "vswitch_ids" in data
            and len(data["vswitch_ids"]) > 0
            or "zone_id" in data
            and data["zone_id"] != ""
        ):
            if broken is None:
                return False
            broken.add(11)
    except Exception:
        pass
    try:
        if "runtime" not in data or "name" not in data["runtime"]:
            if broken is None:
                return False
            broken.add(16)
    except Exception:
        pass
    try:
        if ("key_pair" not in data or data["key_pair"] == "") and "login_password" not in data:
            if broken is None:
                return False
            broken.add(25)
    except Exception:
        pass
    return True


def _holds_managed_flannel_container_cidr_required(
    data: Any, broken: set[int] | None = None
) -> bool:
    try:
        if "container_cidr" not in data or data["container_cidr"] == "":
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "flannel":
                        if broken is None:
                            return False
                        broken.add(1)
    except Exception:
        pass
    try:
        if not ("pod_vswitch_ids" in data and len(data["pod_vswitch_ids"]) > 0):
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "terway-eniip":
                        if broken is None:
                            return False
                        broken.add(2)
    except Exception:
        pass
    try:
        if not (
            "security_group_id" in data
            and data["security_group_id"] != ""
            or "is_enterprise_security_group" in data
            and data["is_enterprise_security_group"]
        ):
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "terway-eniip":
                        if broken is None:
                            return False
                        broken.add(9)
    except Exception:
        pass
    return True


def _holds_managed_security_group_either_or(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "security_group_id" in data
        and data["security_group_id"] != ""
        and "is_enterprise_security_group" in data
    ):
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_managed_node_cidr_mask_flannel_only(data: Any, broken: set[int] | None = None) -> bool:
    if "node_cidr_mask" in data:
        if "addons" in data:
            for a in data["addons"]:
                if a["name"] == "terway-eniip":
                    if broken is None:
                        return False
                    broken.add(4)
    return True


def _holds_managed_container_cidr_syntax(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "container_cidr" not in data
            or data["container_cidr"] == ""
            or is_cidr(data["container_cidr"])
        ):
            if broken is None:
                return False
            broken.add(5)
    except Exception:
        pass
    try:
        if "container_cidr" in data and is_cidr(data["container_cidr"]):
            for r in ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]:
                if contains_cidr(cidr(r), data["container_cidr"]):
                    break
            else:
                if broken is None:
                    return False
                broken.add(7)
    except Exception:
        pass
    try:
        if (
            "container_cidr" in data
            and ("service_cidr" in data or "vpcid" not in data or data["vpcid"] == "")
            and is_cidr(data["container_cidr"])
            and is_cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
            and (
                contains_cidr(
                    cidr(data["container_cidr"]),
                    data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",
                )
                or contains_cidr(
                    cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"),
                    data["container_cidr"],
                )
            )
        ):
            if broken is None:
                return False
            broken.add(8)
    except Exception:
        pass
    return True


def _holds_managed_service_cidr_syntax(data: Any, broken: set[int] | None = None) -> bool:
    if not ("service_cidr" not in data or is_cidr(data["service_cidr"])):
        if broken is None:
            return False
        broken.add(6)
    return True


def _holds_managed_pod_vswitches_disjoint(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "pod_vswitch_ids" in data
        and (
            "vswitch_ids" in data
            and sets_intersects(data["pod_vswitch_ids"], data["vswitch_ids"])
            or "worker_vswitch_ids" in data
            and sets_intersects(data["pod_vswitch_ids"], data["worker_vswitch_ids"])
        )
    ):
        if broken is None:
            return False
        broken.add(10)
    return True


def _holds_managed_zone_id_unused(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "zone_id" in data
        and data["zone_id"] != ""
        and "vpcid" in data
        and data["vpcid"] != ""
        and "vswitch_ids" in data
        and len(data["vswitch_ids"]) > 0
    ):
        if broken is None:
            return False
        broken.add(12)
    return True


def _holds_managed_no_nodes_vswitches_required(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "num_of_nodes" not in data
        or data["num_of_nodes"] != 0
        or "vpcid" not in data
        or data["vpcid"] == ""
        or "vswitch_ids" in data
        and len(data["vswitch_ids"]) > 0
    ):
        if broken is None:
            return False
        broken.add(13)
    return True


def _holds_managed_worker_vswitch_per_node(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "worker_vswitch_ids" not in data
        or "num_of_nodes" not in data
        or len(data["worker_vswitch_ids"]) == data["num_of_nodes"]
        or data["num_of_nodes"] > 20
    ):
        if broken is None:
            return False
        broken.add(14)
    return True


def _holds_managed_sandboxed_kubernetes_version(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "Sandboxed-Container.runv"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            if broken is None:
                return False
            broken.add(15)
    except Exception:
        pass
    return True


def _holds_managed_cpu_policy_kubernetes_version(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not any_true(
            lambda: "cpu_policy" not in data or "kubernetes_version" not in data or to_int(data["kubernetes_version"].split(".")[1]) > 12, lambda: all_true(
                lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12, lambda: to_int(
                    data["kubernetes_version"].split(".")[2].split("-")[0]
                ) >= 6
            )
        ):
            if broken is None:
                return False
            broken.add(17)
    except Exception:
        pass
    return True


def _holds_managed_sandboxed_data_disk(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "num_of_nodes" not in data or data["num_of_nodes"] != 0:
            if "worker_data_disks" in data:
                for d in data["worker_data_disks"]:
                    if "size" in d and _text_1(d["size"]) is not None and to_int(d["size"]) >= 200:
                        break
                else:
                    if broken is None:
                        return False
                    broken.add(18)
            elif "num_of_nodes" in data:
                if broken is None:
                    return False
                broken.add(18)
    except Exception:
        pass
    return True


def _holds_managed_bare_metal_only(data: Any, broken: set[int] | None = None) -> bool:
    if "worker_instance_types" in data:
        for t in data["worker_instance_types"]:
            if not (t.startswith("ecs.ebm") or t.startswith("ecs.scc")):
                if broken is None:
                    return False
                broken.add(19)
    return True


def _holds_managed_node_port_range_bounds(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "node_port_range" in data and _text_2(data["node_port_range"]) is not None:
            for p in data["node_port_range"].replace("~", "-").split("-"):
                try:
                    if not (to_int(p) >= 30000 and to_int(p) <= 65535):
                        if broken is None:
                            return False
                        broken.add(20)
                except Exception:
                    continue
    except Exception:
        pass
    try:
        if not (
            "node_port_range" not in data
            or _text_2(data["node_port_range"]) is None
            or to_int(data["node_port_range"].replace("~", "-").split("-")[0])
            <= to_int(data["node_port_range"].replace("~", "-").split("-")[1])
        ):
            if broken is None:
                return False
            broken.add(21)
    except Exception:
        pass
    return True


def _holds_managed_ssh_flags_unused(data: Any, broken: set[int] | None = None) -> bool:
    if "ssh_flags" in data and data["ssh_flags"]:
        if broken is None:
            return False
        broken.add(22)
    return True


def _holds_managed_user_data_base64(data: Any, broken: set[int] | None = None) -> bool:
    if not ("user_data" not in data or is_base64(data["user_data"])):
        if broken is None:
            return False
        broken.add(23)
    return True


def _holds_managed_login_both(data: Any, broken: set[int] | None = None) -> bool:
    if "key_pair" in data and data["key_pair"] != "" and "login_password" in data:
        if broken is None:
            return False
        broken.add(24)
    return True


def _holds_managed_login_password_classes(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _text_3(data["login_password"]) is not None,
                    _text_4(data["login_password"]) is not None,
                    _text_5(data["login_password"]) is not None,
                    _text_6(data["login_password"]) is not None,
                ]
                if m
            ]
        )
        >= 3
    ):
        if broken is None:
            return False
        broken.add(26)
    return True


def _holds_managed_worker_period_unit_required(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "worker_instance_charge_type" in data
            and data["worker_instance_charge_type"] == "PrePaid"
            and "worker_period_unit" not in data
        ):
            if broken is None:
                return False
            broken.add(27)
    except Exception:
        pass
    try:
        if (
            "worker_instance_charge_type" in data
            and data["worker_instance_charge_type"] == "PrePaid"
            and "worker_period" not in data
        ):
            if broken is None:
                return False
            broken.add(28)
    except Exception:
        pass
    try:
        if (
            "worker_instance_charge_type" in data
            and data["worker_instance_charge_type"] == "PrePaid"
            and "worker_auto_renew_period" not in data
        ):
            if broken is None:
                return False
            broken.add(29)
    except Exception:
        pass
    return True


def _holds_managed_worker_subscription_only(data: Any, broken: set[int] | None = None) -> bool:
    if (
        (
            "worker_instance_charge_type" not in data
            or data["worker_instance_charge_type"] != "PrePaid"
        )
        and (
            "worker_period_unit" in data
            or "worker_period" in data
            or "worker_auto_renew" in data
            or "worker_auto_renew_period" in data
        )
    ):
        if broken is None:
            return False
        broken.add(30)
    return True


def _holds_managed_tag_keys_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not ("tags" not in data or unique_strings([t["key"] for t in data["tags"] if "key" in t])):
        if broken is None:
            return False
        broken.add(31)
    return True


def _words_managed_network_addon_exactly_one(data: Any) -> tuple[Any, ...]:
    return (
        len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}])
        if "addons" in data
        else 0,
    )


def _words_managed_cidr_overlap(data: Any) -> tuple[Any, ...]:
    return (data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",)


def _words_managed_terway_enterprise_security_group(data: Any) -> tuple[Any, ...]:
    return (
        data["is_enterprise_security_group"] if "is_enterprise_security_group" in data else False,
    )


def _words_managed_pod_vswitches_disjoint(data: Any) -> tuple[Any, ...]:
    return (
        [
            v
            for v in data["pod_vswitch_ids"]
            if "vswitch_ids" in data
            and v in data["vswitch_ids"]
            or "worker_vswitch_ids" in data
            and v in data["worker_vswitch_ids"]
        ],
    )


def _words_managed_worker_vswitch_per_node(data: Any) -> tuple[Any, ...]:
    return (len(data["worker_vswitch_ids"]),)


def _words_managed_sandboxed_data_disk(data: Any) -> tuple[Any, ...]:
    return (
        join([d["size"] for d in data["worker_data_disks"] if "size" in d], ", ")
        if "worker_data_disks" in data
        else "",
    )


def _words_managed_bare_metal_only(data: Any) -> tuple[Any, ...]:
    return (
        [
            t
            for t in data["worker_instance_types"]
            if not (t.startswith("ecs.ebm") or t.startswith("ecs.scc"))
        ],
    )


def _words_managed_worker_subscription_only(data: Any) -> tuple[Any, ...]:
    return (
        data["worker_instance_charge_type"]
        if "worker_instance_charge_type" in data
        else "PostPaid",
    )


def _words_managed_tag_keys_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                k
                for k in [t["key"] for t in data["tags"] if "key" in t]
                if len([t for t in data["tags"] if "key" in t and t["key"] == k]) > 1
            ]
        ),
    )


def _holds_tag_key_reserved_prefix(data: Any, broken: set[int] | None = None) -> bool:
    if "key" in data:
        for p in ["aliyun", "acs:", "http://", "https://"]:
            if data["key"].startswith(p):
                if broken is None:
                    return False
                broken.add(0)
    return True


def _holds_tag_value_reserved_prefix(data: Any, broken: set[int] | None = None) -> bool:
    if "value" in data:
        for p in ["aliyun", "acs:", "http://", "https://"]:
            if data["value"].startswith(p):
                if broken is None:
                    return False
                broken.add(1)
    return True


def _holds_addon_config_json(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "config" not in data
            or data["config"] == ""
            or holds_json(data["config"])
            or holds_json("{" + data["config"] + "}")
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if not (
            "config" not in data
            or data["config"] == ""
            or holds_json(data["config"])
            or not holds_json("{" + data["config"] + "}")
        ):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    return True


def _holds_worker_data_disk_size_by_category(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "size" not in data
            or _text_1(data["size"]) is None
            or (
                to_int(data["size"]) >= 5 and to_int(data["size"]) <= 2000
                if "category" in data and data["category"] == "cloud"
                else "category" in data
                and data["category"] not in {"cloud_efficiency", "cloud_ssd"}
                or to_int(data["size"]) >= 20
                and to_int(data["size"]) <= 32768
            )
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    return True


def _words_worker_data_disk_size_by_category(data: Any) -> tuple[Any, ...]:
    return (
        "5 to 2000" if "category" in data and data["category"] == "cloud" else "20 to 32768",
        data["category"] if "category" in data else "cloud_efficiency",
        "5 - 2000" if "category" in data and data["category"] == "cloud" else "20 - 32768",
    )


def _holds_dedicated_network_addon_exactly_one(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "addons" not in data
            or len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}]) != 1
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if ("key_pair" not in data or data["key_pair"] == "") and "login_password" not in data:
            if broken is None:
                return False
            broken.add(29)
    except Exception:
        pass
    return True


def _holds_dedicated_flannel_container_cidr_required(
    data: Any, broken: set[int] | None = None
) -> bool:
    try:
        if "container_cidr" not in data or data["container_cidr"] == "":
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "flannel":
                        if broken is None:
                            return False
                        broken.add(1)
    except Exception:
        pass
    try:
        if not ("pod_vswitch_ids" in data and len(data["pod_vswitch_ids"]) > 0):
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "terway-eniip":
                        if broken is None:
                            return False
                        broken.add(2)
    except Exception:
        pass
    try:
        if not (
            "security_group_id" in data
            and data["security_group_id"] != ""
            or "is_enterprise_security_group" not in data
            or data["is_enterprise_security_group"]
        ):
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "terway-eniip":
                        if broken is None:
                            return False
                        broken.add(9)
    except Exception:
        pass
    try:
        if "container_cidr" in data and data["container_cidr"] != "":
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "terway-eniip":
                        if broken is None:
                            return False
                        broken.add(10)
    except Exception:
        pass
    try:
        if "pod_vswitch_ids" in data and len(data["pod_vswitch_ids"]) != 0:
            if "addons" in data:
                for a in data["addons"]:
                    if a["name"] == "flannel":
                        if broken is None:
                            return False
                        broken.add(11)
    except Exception:
        pass
    return True


def _holds_dedicated_security_group_either_or(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "security_group_id" in data
        and data["security_group_id"] != ""
        and "is_enterprise_security_group" in data
    ):
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_dedicated_node_cidr_mask_flannel_only(data: Any, broken: set[int] | None = None) -> bool:
    if "node_cidr_mask" in data:
        if "addons" in data:
            for a in data["addons"]:
                if a["name"] == "terway-eniip":
                    if broken is None:
                        return False
                    broken.add(4)
    return True


def _holds_dedicated_container_cidr_syntax(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "container_cidr" not in data
            or data["container_cidr"] == ""
            or is_cidr(data["container_cidr"])
        ):
            if broken is None:
                return False
            broken.add(5)
    except Exception:
        pass
    try:
        if "container_cidr" in data and is_cidr(data["container_cidr"]):
            for r in ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]:
                if contains_cidr(cidr(r), data["container_cidr"]):
                    break
            else:
                if broken is None:
                    return False
                broken.add(7)
    except Exception:
        pass
    try:
        if (
            "container_cidr" in data
            and is_cidr(data["container_cidr"])
            and is_cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
            and (
                contains_cidr(
                    cidr(data["container_cidr"]),
                    data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",
                )
                or contains_cidr(
                    cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"),
                    data["container_cidr"],
                )
            )
        ):
            if broken is None:
                return False
            broken.add(8)
    except Exception:
        pass
    return True


def _holds_dedicated_service_cidr_syntax(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not ("service_cidr" not in data or is_cidr(data["service_cidr"])):
            if broken is None:
                return False
            broken.add(6)
    except Exception:
        pass
    try:
        if "service_cidr" in data and is_cidr(data["service_cidr"]):
            if not all_true(
                lambda: cidr(data["service_cidr"]).prefix >= 16 and cidr(data["service_cidr"]).prefix <= 24, lambda: for_some(
                    lambda r: contains_cidr(cidr(r), data["service_cidr"]), [
                        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"
                    ]
                )
            ):
                if broken is None:
                    return False
                broken.add(12)
    except Exception:
        pass
    try:
        if (
            "service_cidr" in data
            and is_cidr(data["service_cidr"])
            and (
                contains_cidr(cidr(data["service_cidr"]), "10.1.0.0/21")
                or contains_cidr(cidr("10.1.0.0/21"), data["service_cidr"])
            )
        ):
            if broken is None:
                return False
            broken.add(13)
    except Exception:
        pass
    return True


def _holds_dedicated_pod_vswitches_disjoint(data: Any, broken: set[int] | None = None) -> bool:
    if "pod_vswitch_ids" in data:
        if (
            "master_vswitch_ids" in data
            and sets_intersects(data["pod_vswitch_ids"], data["master_vswitch_ids"])
        ):
            if broken is None:
                return False
            broken.add(14)
        elif "nodepools" in data:
            for n in data["nodepools"]:
                if (
                    "scaling_group" in n
                    and "vswitch_ids" in n["scaling_group"]
                    and sets_intersects(data["pod_vswitch_ids"], n["scaling_group"]["vswitch_ids"])
                ):
                    if broken is None:
                        return False
                    broken.add(14)
    return True


def _holds_dedicated_docker_kubernetes_version(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "docker"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 22
        ):
            if broken is None:
                return False
            broken.add(15)
    except Exception:
        pass
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "Sandboxed-Container.runv"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            if broken is None:
                return False
            broken.add(16)
    except Exception:
        pass
    return True


def _holds_nodepool_docker_kubernetes_version(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 22
        ):
            for n in data["nodepools"]:
                if (
                    "kubernetes_config" in n
                    and "runtime" in n["kubernetes_config"]
                    and n["kubernetes_config"]["runtime"] == "docker"
                ):
                    if broken is None:
                        return False
                    broken.add(17)
    except Exception:
        pass
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            for n in data["nodepools"]:
                if (
                    "kubernetes_config" in n
                    and "runtime" in n["kubernetes_config"]
                    and n["kubernetes_config"]["runtime"] == "Sandboxed-Container.runv"
                ):
                    if broken is None:
                        return False
                    broken.add(18)
    except Exception:
        pass
    try:
        if not any_true(
            lambda: "nodepools" not in data or "kubernetes_version" not in data or to_int(data["kubernetes_version"].split(".")[1]) > 12, lambda: all_true(
                lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12, lambda: to_int(
                    data["kubernetes_version"].split(".")[2].split("-")[0]
                ) >= 6
            )
        ):
            for n in data["nodepools"]:
                if "kubernetes_config" in n and "cpu_policy" in n["kubernetes_config"]:
                    if broken is None:
                        return False
                    broken.add(19)
    except Exception:
        pass
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) >= 22
        ):
            for n in data["nodepools"]:
                if "interconnect_mode" in n and n["interconnect_mode"] == "private":
                    if broken is None:
                        return False
                    broken.add(20)
    except Exception:
        pass
    return True


def _holds_dedicated_custom_san_form(data: Any, broken: set[int] | None = None) -> bool:
    if "custom_san" in data and data["custom_san"] != "":
        for s in data["custom_san"].split(","):
            try:
                if not (is_ip(trim(s)) or _text_7(trim(s)) is not None):
                    if broken is None:
                        return False
                    broken.add(21)
            except Exception:
                continue
    return True


def _holds_dedicated_api_audiences_form(data: Any, broken: set[int] | None = None) -> bool:
    if "api_audiences" in data and data["api_audiences"] != "":
        for a in data["api_audiences"].split(","):
            if trim(a) == "":
                if broken is None:
                    return False
                broken.add(22)
    return True


def _holds_dedicated_master_vswitches_count(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "master_vswitch_ids" in data
        and len(data["master_vswitch_ids"])
        != (data["master_count"] if "master_count" in data else 3)
    ):
        if broken is None:
            return False
        broken.add(23)
    return True


def _holds_dedicated_master_instance_types_count(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "master_instance_types" in data
        and len(data["master_instance_types"])
        != (data["master_count"] if "master_count" in data else 3)
    ):
        if broken is None:
            return False
        broken.add(24)
    return True


def _holds_dedicated_master_performance_level(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "master_system_disk_performance_level" in data
        and (
            "master_system_disk_category" not in data
            or data["master_system_disk_category"] != "cloud_essd"
        )
    ):
        if broken is None:
            return False
        broken.add(25)
    return True


def _holds_dedicated_node_name_mode_form(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "node_name_mode" in data:
            if data["node_name_mode"].startswith("customized,"):
                if len(data["node_name_mode"].split(",")) != 4:
                    if broken is None:
                        return False
                    broken.add(26)
                elif not all_true(
                    lambda: data["node_name_mode"].split(",")[1] != "", lambda: _text_8(data["node_name_mode"].split(",")[2]) is not None, lambda: all(
                        p == ""
                        or _text_9(p) is not None
                        and _text_10(p) is not None
                        and _text_11(p) is None
                        for p in [
                            data["node_name_mode"].split(",")[1],
                            data["node_name_mode"].split(",")[3],
                        ]
                    )
                ):
                    if broken is None:
                        return False
                    broken.add(26)
            elif (
                _text_9(data["node_name_mode"]) is None
                or _text_10(data["node_name_mode"]) is None
                or _text_11(data["node_name_mode"]) is not None
            ):
                if broken is None:
                    return False
                broken.add(26)
    except Exception:
        pass
    try:
        if not (
            "node_name_mode" not in data
            or (
                len(data["node_name_mode"].split(",")) != 4
                or integer(
                    len(data["node_name_mode"].split(",")[1])
                    + len(data["node_name_mode"].split(",")[3])
                    + (
                        7
                        if data["node_name_mode"].split(",")[2] == "ip"
                        else to_int(data["node_name_mode"].split(",")[2])
                    )
                )
                <= 64
                if data["node_name_mode"].startswith("customized,")
                else len(data["node_name_mode"]) >= 2 and len(data["node_name_mode"]) <= 64
            )
        ):
            if broken is None:
                return False
            broken.add(27)
    except Exception:
        pass
    return True


def _holds_dedicated_login_both(data: Any, broken: set[int] | None = None) -> bool:
    if "key_pair" in data and data["key_pair"] != "" and "login_password" in data:
        if broken is None:
            return False
        broken.add(28)
    return True


def _holds_dedicated_login_password_classes(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _text_3(data["login_password"]) is not None,
                    _text_4(data["login_password"]) is not None,
                    _text_5(data["login_password"]) is not None,
                    _text_6(data["login_password"]) is not None,
                ]
                if m
            ]
        )
        >= 3
    ):
        if broken is None:
            return False
        broken.add(30)
    return True


def _holds_dedicated_master_period_unit_required(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "master_instance_charge_type" in data
            and data["master_instance_charge_type"] == "PrePaid"
            and "master_period_unit" not in data
        ):
            if broken is None:
                return False
            broken.add(31)
    except Exception:
        pass
    try:
        if (
            "master_instance_charge_type" in data
            and data["master_instance_charge_type"] == "PrePaid"
            and "master_period" not in data
        ):
            if broken is None:
                return False
            broken.add(32)
    except Exception:
        pass
    try:
        if (
            "master_instance_charge_type" in data
            and data["master_instance_charge_type"] == "PrePaid"
            and "master_auto_renew_period" not in data
        ):
            if broken is None:
                return False
            broken.add(33)
    except Exception:
        pass
    return True


def _holds_dedicated_master_subscription_only(data: Any, broken: set[int] | None = None) -> bool:
    if (
        (
            "master_instance_charge_type" not in data
            or data["master_instance_charge_type"] != "PrePaid"
        )
        and (
            "master_period_unit" in data
            or "master_period" in data
            or "master_auto_renew" in data
            or "master_auto_renew_period" in data
        )
    ):
        if broken is None:
            return False
        broken.add(34)
    return True


def _holds_dedicated_tag_keys_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not ("tags" not in data or unique_strings([t["key"] for t in data["tags"] if "key" in t])):
        if broken is None:
            return False
        broken.add(35)
    return True


def _words_dedicated_network_addon_exactly_one(data: Any) -> tuple[Any, ...]:
    return (
        len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}])
        if "addons" in data
        else 0,
    )


def _words_dedicated_cidr_overlap(data: Any) -> tuple[Any, ...]:
    return (data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",)


def _words_dedicated_pod_vswitches_unused(data: Any) -> tuple[Any, ...]:
    return (data["pod_vswitch_ids"],)


def _words_dedicated_pod_vswitches_disjoint(data: Any) -> tuple[Any, ...]:
    return (
        [
            v
            for v in data["pod_vswitch_ids"]
            if "master_vswitch_ids" in data
            and v in data["master_vswitch_ids"]
            or "nodepools" in data
            and any(
                "scaling_group" in n
                and "vswitch_ids" in n["scaling_group"]
                and v in n["scaling_group"]["vswitch_ids"]
                for n in data["nodepools"]
            )
        ],
    )


def _words_dedicated_master_vswitches_count(data: Any) -> tuple[Any, ...]:
    return (len(data["master_vswitch_ids"]), data["master_count"] if "master_count" in data else 3)


def _words_dedicated_master_instance_types_count(data: Any) -> tuple[Any, ...]:
    return (
        len(data["master_instance_types"]), data["master_count"] if "master_count" in data else 3
    )


def _words_dedicated_master_subscription_only(data: Any) -> tuple[Any, ...]:
    return (
        data["master_instance_charge_type"]
        if "master_instance_charge_type" in data
        else "PostPaid",
    )


def _words_dedicated_tag_keys_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                k
                for k in [t["key"] for t in data["tags"] if "key" in t]
                if len([t for t in data["tags"] if "key" in t and t["key"] == k]) > 1
            ]
        ),
    )


def _holds_nodepool_sandboxed_data_disk(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "kubernetes_config" in data
        and "runtime" in data["kubernetes_config"]
        and data["kubernetes_config"]["runtime"] == "Sandboxed-Container.runv"
    ):
        if "scaling_group" not in data:
            if broken is None:
                return False
            broken.add(0)
        elif "data_disks" not in data["scaling_group"]:
            if broken is None:
                return False
            broken.add(0)
        else:
            for d in data["scaling_group"]["data_disks"]:
                if "size" in d and d["size"] >= 200:
                    break
            else:
                if broken is None:
                    return False
                broken.add(0)
    return True


def _holds_nodepool_managed_key_pair(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "management" in data
        and "enable" in data["management"]
        and data["management"]["enable"]
        and "scaling_group" in data
        and "login_password" in data["scaling_group"]
        and ("key_pair" not in data["scaling_group"] or data["scaling_group"]["key_pair"] == "")
    ):
        if broken is None:
            return False
        broken.add(1)
    return True


def _holds_nodepool_interconnect_edge_only(data: Any, broken: set[int] | None = None) -> bool:
    if (
        (
            "nodepool_info" not in data
            or "type" not in data["nodepool_info"]
            or data["nodepool_info"]["type"] != "edge"
        )
        and "interconnect_mode" in data
    ):
        if broken is None:
            return False
        broken.add(2)
    return True


def _words_nodepool_sandboxed_data_disk(data: Any) -> tuple[Any, ...]:
    return (
        join(
            [
                str(expect_integer(d["size"]))
                for d in data["scaling_group"]["data_disks"]
                if "size" in d
            ],
            ", ",
        )
        if "scaling_group" in data and "data_disks" in data["scaling_group"]
        else "",
    )


def _holds_nodepool_scaling_limits_order(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "min_instances" not in data
        or "max_instances" not in data
        or data["min_instances"] <= data["max_instances"]
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_nodepool_scaling_off(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "enable" in data
        and not data["enable"]
        and (
            "type" in data
            or "is_bond_eip" in data
            or "eip_internet_charge_type" in data
            or "eip_bandwidth" in data
        )
    ):
        if broken is None:
            return False
        broken.add(1)
    return True


def _holds_nodepool_node_name_mode_form(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if "node_name_mode" in data:
            if data["node_name_mode"].startswith("customized,"):
                if len(data["node_name_mode"].split(",")) != 4:
                    if broken is None:
                        return False
                    broken.add(0)
                elif not all_true(
                    lambda: data["node_name_mode"].split(",")[1] != "", lambda: _text_8(data["node_name_mode"].split(",")[2]) is not None, lambda: all(
                        p == ""
                        or _text_9(p) is not None
                        and _text_10(p) is not None
                        and _text_11(p) is None
                        for p in [
                            data["node_name_mode"].split(",")[1],
                            data["node_name_mode"].split(",")[3],
                        ]
                    )
                ):
                    if broken is None:
                        return False
                    broken.add(0)
            elif (
                _text_9(data["node_name_mode"]) is None
                or _text_10(data["node_name_mode"]) is None
                or _text_11(data["node_name_mode"]) is not None
            ):
                if broken is None:
                    return False
                broken.add(0)
    except Exception:
        pass
    try:
        if not (
            "node_name_mode" not in data
            or (
                len(data["node_name_mode"].split(",")) != 4
                or integer(
                    len(data["node_name_mode"].split(",")[1])
                    + len(data["node_name_mode"].split(",")[3])
                    + (
                        7
                        if data["node_name_mode"].split(",")[2] == "ip"
                        else to_int(data["node_name_mode"].split(",")[2])
                    )
                )
                <= 64
                if data["node_name_mode"].startswith("customized,")
                else len(data["node_name_mode"]) >= 2 and len(data["node_name_mode"]) <= 64
            )
        ):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    return True


def _holds_nodepool_user_data_base64(data: Any, broken: set[int] | None = None) -> bool:
    if not ("user_data" not in data or is_base64(data["user_data"])):
        if broken is None:
            return False
        broken.add(2)
    return True


def _holds_nodepool_period_unit_required(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "instance_charge_type" in data
            and data["instance_charge_type"] == "PrePaid"
            and "period_unit" not in data
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if (
            "instance_charge_type" in data
            and data["instance_charge_type"] == "PrePaid"
            and "period" not in data
        ):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    try:
        if (
            "instance_charge_type" in data
            and data["instance_charge_type"] == "PrePaid"
            and "auto_renew_period" not in data
        ):
            if broken is None:
                return False
            broken.add(2)
    except Exception:
        pass
    try:
        if ("key_pair" not in data or data["key_pair"] == "") and "login_password" not in data:
            if broken is None:
                return False
            broken.add(5)
    except Exception:
        pass
    return True


def _holds_nodepool_subscription_only(data: Any, broken: set[int] | None = None) -> bool:
    if ("instance_charge_type" not in data or data["instance_charge_type"] != "PrePaid") and (
        "period_unit" in data
        or "period" in data
        or "auto_renew" in data
        or "auto_renew_period" in data
    ):
        if broken is None:
            return False
        broken.add(3)
    return True


def _holds_nodepool_login_both(data: Any, broken: set[int] | None = None) -> bool:
    if "key_pair" in data and data["key_pair"] != "" and "login_password" in data:
        if broken is None:
            return False
        broken.add(4)
    return True


def _holds_nodepool_login_password_classes(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _text_3(data["login_password"]) is not None,
                    _text_4(data["login_password"]) is not None,
                    _text_5(data["login_password"]) is not None,
                    _text_6(data["login_password"]) is not None,
                ]
                if m
            ]
        )
        >= 3
    ):
        if broken is None:
            return False
        broken.add(6)
    return True


def _holds_nodepool_spot_price_limit_required(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "spot_strategy" not in data
        or data["spot_strategy"] != "SpotWithPriceLimit"
        or "spot_price_limit" in data
        and len(data["spot_price_limit"]) > 0
    ):
        if broken is None:
            return False
        broken.add(7)
    return True


def _holds_nodepool_cost_optimized_choice(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "multi_az_policy" not in data
        or data["multi_az_policy"] != "COST_OPTIMIZED"
        or "instance_types" in data
        and len(data["instance_types"]) > 1
        or "spot_strategy" in data
        and data["spot_strategy"] != "NoSpot"
    ):
        if broken is None:
            return False
        broken.add(8)
    return True


def _holds_nodepool_compensate_cost_optimized(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "compensate_with_on_demand" in data
        and data["compensate_with_on_demand"]
        and ("multi_az_policy" not in data or data["multi_az_policy"] != "COST_OPTIMIZED")
    ):
        if broken is None:
            return False
        broken.add(9)
    return True


def _holds_nodepool_security_group_both(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "security_group_id" in data
        and data["security_group_id"] != ""
        and "security_group_ids" in data
        and len(data["security_group_ids"]) > 0
    ):
        if broken is None:
            return False
        broken.add(10)
    return True


def _holds_nodepool_platform_image_type(data: Any, broken: set[int] | None = None) -> bool:
    if "platform" in data and "image_type" in data:
        if broken is None:
            return False
        broken.add(11)
    return True


def _holds_nodepool_container_os_key_pair(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "image_type" in data
        and data["image_type"] == "ContainerOS"
        and "login_password" in data
        and ("key_pair" not in data or data["key_pair"] == "")
    ):
        if broken is None:
            return False
        broken.add(12)
    return True


def _holds_nodepool_system_disk_performance_level(
    data: Any, broken: set[int] | None = None
) -> bool:
    if (
        "system_disk_performance_level" in data
        and ("system_disk_category" not in data or data["system_disk_category"] != "cloud_essd")
    ):
        if broken is None:
            return False
        broken.add(13)
    return True


def _holds_nodepool_tag_keys_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not ("tags" not in data or unique_strings([t["key"] for t in data["tags"] if "key" in t])):
        if broken is None:
            return False
        broken.add(14)
    return True


def _words_nodepool_subscription_only(data: Any) -> tuple[Any, ...]:
    return (data["instance_charge_type"] if "instance_charge_type" in data else "PostPaid",)


def _words_nodepool_tag_keys_unique(data: Any) -> tuple[Any, ...]:
    return (
        distinct(
            [
                k
                for k in [t["key"] for t in data["tags"] if "key" in t]
                if len([t for t in data["tags"] if "key" in t and t["key"] == k]) > 1
            ]
        ),
    )


def _holds_nodepool_data_disk_performance_level(data: Any, broken: set[int] | None = None) -> bool:
    if "performance_level" in data and ("category" not in data or data["category"] != "cloud_essd"):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_instance_tag_key_reserved(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "key" in data
        and (
            data["key"].startswith("aliyun")
            or data["key"].startswith("acs:")
            or "http://" in data["key"]
            or "https://" in data["key"]
        )
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _holds_instance_tag_value_reserved(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "value" in data
        and (
            data["value"].startswith("aliyun")
            or data["value"].startswith("acs:")
            or "http://" in data["value"]
            or "https://" in data["value"]
        )
    ):
        if broken is None:
            return False
        broken.add(1)
    return True


def _holds_nodepool_management_off(data: Any, broken: set[int] | None = None) -> bool:
    if not (
        "enable" in data
        and data["enable"]
        or not (
            "auto_repair" in data
            and data["auto_repair"]
            or "upgrade_config" in data
            and "auto_upgrade" in data["upgrade_config"]
            and data["upgrade_config"]["auto_upgrade"]
        )
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


def _words_nodepool_management_off(data: Any) -> tuple[Any, ...]:
    return (data["enable"] if "enable" in data else False,)


def _holds_nodepool_surge_either_or(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "surge" in data
        and "surge_percentage" in data
        and data["surge"] != 0
        and data["surge_percentage"] != 0
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_cluster": (
        "#/$defs/CreateClusterRequest",
        (
            (
                "discriminator",
                "oneOf",
                "cluster_type",
                (
                    ("ManagedKubernetes", "ManagedSandboxClusterRequest"),
                    ("Kubernetes", "DedicatedClusterRequest"),
                ),
                (),
            ),
        ),
    ),
    "ManagedSandboxClusterRequest": (
        "#/$defs/ManagedSandboxClusterRequest",
        (
            ("type", "object"),
            ("required", "cluster_type", "name", "region_id"),
            (
                "properties",
                (
                    ("cluster_type", (("type", "string"), ("enum", "ManagedKubernetes"))),
                    (
                        "name",
                        (
                            ("type", "string"),
                            ("minLength", 1),
                            ("maxLength", 63),
                            (
                                "pattern",
                                "^[0-9A-Za-z\\u4e00-\\u9fff][0-9A-Za-z\\u4e00-\\u9fff-]*$",
                                "^[0-9A-Za-z一-鿿][\\-0-9A-Za-z一-鿿]*\\Z",
                            ),
                        ),
                    ),
                    ("region_id", (("type", "string"),)),
                    ("zone_id", (("type", "string"),)),
                    ("resource_group_id", (("type", "string"),)),
                    ("kubernetes_version", (("type", "string"),)),
                    ("runtime", "SandboxedRuntime"),
                    ("vpcid", (("type", "string"),)),
                    ("vswitch_ids", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("pod_vswitch_ids", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("container_cidr", (("type", "string"),)),
                    ("service_cidr", (("type", "string"),)),
                    ("node_cidr_mask", (("type", "string"),)),
                    ("security_group_id", (("type", "string"),)),
                    ("is_enterprise_security_group", (("type", "boolean"),)),
                    ("snat_entry", (("type", "boolean"),)),
                    ("endpoint_public_access", (("type", "boolean"),)),
                    ("ssh_flags", (("type", "boolean"),)),
                    ("proxy_mode", (("type", "string"), ("enum", "iptables", "ipvs"))),
                    (
                        "node_port_range",
                        (
                            ("type", "string"),
                            (
                                "pattern",
                                "^[0-9]{1,5}[~-][0-9]{1,5}$",
                                "^[0-9]{1,5}[\\-\\~][0-9]{1,5}\\Z",
                            ),
                        ),
                    ),
                    ("cpu_policy", (("type", "string"), ("enum", "static", "none"))),
                    ("cloud_monitor_flags", (("type", "boolean"),)),
                    ("timezone", (("type", "string"),)),
                    ("logging_type", (("type", "string"), ("enum", "SLS"))),
                    ("disable_rollback", (("type", "boolean"),)),
                    ("timeout_mins", (("type", "integer"),)),
                    ("deletion_protection", (("type", "boolean"),)),
                    ("tags", (("type", "array"), ("maxItems", 20), ("items", (), "Tag"))),
                    ("taints", (("type", "array"), ("items", (), "Taint"))),
                    ("user_data", (("type", "string"),)),
                    ("key_pair", (("type", "string"),)),
                    (
                        "login_password",
                        (("secret",), ("type", "string"), ("minLength", 8), ("maxLength", 30)),
                    ),
                    ("addons", (("type", "array"), ("items", (), "Addon"))),
                    ("num_of_nodes", (("type", "integer"), ("minimum", 0), ("maximum", 100))),
                    (
                        "worker_vswitch_ids",
                        (
                            ("type", "array"),
                            ("minItems", 1),
                            ("maxItems", 20),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    (
                        "worker_instance_types",
                        (("type", "array"), ("minItems", 1), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "worker_system_disk_category",
                        (
                            ("type", "string"),
                            ("x-extensible-enum", "cloud_efficiency", "cloud_ssd", "cloud_essd"),
                        ),
                    ),
                    (
                        "worker_system_disk_size",
                        (("type", "integer"), ("minimum", 40), ("maximum", 500)),
                    ),
                    ("worker_data_disks", (("type", "array"), ("items", (), "WorkerDataDisk"))),
                    (
                        "worker_instance_charge_type",
                        (("type", "string"), ("enum", "PrePaid", "PostPaid")),
                    ),
                    ("worker_period_unit", (("type", "string"), ("enum", "Month"))),
                    (
                        "worker_period",
                        (("type", "integer"), ("enum", 1, 2, 3, 6, 12, 24, 36, 48, 60)),
                    ),
                    ("worker_auto_renew", (("type", "boolean"),)),
                    ("worker_auto_renew_period", (("type", "integer"), ("enum", 1, 2, 3, 6, 12))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                (
                    "_holds_managed_network_addon_exactly_one",
                    "_holds_managed_flannel_container_cidr_required",
                    "_holds_managed_security_group_either_or",
                    "_holds_managed_node_cidr_mask_flannel_only",
                    "_holds_managed_container_cidr_syntax",
                    "_holds_managed_service_cidr_syntax",
                    "_holds_managed_pod_vswitches_disjoint",
                    "_holds_managed_zone_id_unused",
                    "_holds_managed_no_nodes_vswitches_required",
                    "_holds_managed_worker_vswitch_per_node",
                    "_holds_managed_sandboxed_kubernetes_version",
                    "_holds_managed_cpu_policy_kubernetes_version",
                    "_holds_managed_sandboxed_data_disk",
                    "_holds_managed_bare_metal_only",
                    "_holds_managed_node_port_range_bounds",
                    "_holds_managed_ssh_flags_unused",
                    "_holds_managed_user_data_base64",
                    "_holds_managed_login_both",
                    "_holds_managed_login_password_classes",
                    "_holds_managed_worker_period_unit_required",
                    "_holds_managed_worker_subscription_only",
                    "_holds_managed_tag_keys_unique",
                ),
                (
                    (
                        0,
                        "managed-network-addon-exactly-one",
                        "error",
                        None,
                        ("addons",),
                        ("/addons/*/name",),
                        ("addons must hold exactly one of flannel and terway-eniip, not ", 0),
                        ("addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ", 0, " 个"),
                        "_words_managed_network_addon_exactly_one",
                    ),
                    (
                        1,
                        "managed-flannel-container-cidr-required",
                        "error",
                        None,
                        ("container_cidr",),
                        ("/addons/*/name", "/container_cidr"),
                        "container_cidr is required when addons holds flannel",
                        "addons 中包含 flannel 时必须填写 container_cidr",
                        None,
                    ),
                    (
                        2,
                        "managed-terway-pod-vswitches-required",
                        "error",
                        None,
                        ("pod_vswitch_ids",),
                        ("/addons/*/name", "/pod_vswitch_ids"),
                        "pod_vswitch_ids is required when addons holds terway-eniip",
                        "addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids",
                        None,
                    ),
                    (
                        3,
                        "managed-security-group-either-or",
                        "warning",
                        None,
                        ("is_enterprise_security_group",),
                        ("/security_group_id", "?/is_enterprise_security_group"),
                        (
                            "is_enterprise_security_group has no effect beside security_group_id \"",
                            ("/security_group_id",),
                            "\"; give one of the two",
                        ),
                        (
                            "已填写 security_group_id“",
                            ("/security_group_id",),
                            "”，is_enterprise_security_group 不生效，两者请只填一个",
                        ),
                        None,
                    ),
                    (
                        4,
                        "managed-node-cidr-mask-flannel-only",
                        "warning",
                        None,
                        ("node_cidr_mask",),
                        ("/addons/*/name", "?/node_cidr_mask"),
                        (
                            "node_cidr_mask \"",
                            ("/node_cidr_mask",),
                            "\" has no effect with terway-eniip",
                        ),
                        ("网络插件为 terway-eniip 时 node_cidr_mask“", ("/node_cidr_mask",), "”不生效"),
                        None,
                    ),
                    (
                        5,
                        "managed-container-cidr-syntax",
                        "error",
                        None,
                        ("container_cidr",),
                        ("/container_cidr",),
                        (
                            "container_cidr \"",
                            ("/container_cidr",),
                            "\" is not a CIDR range such as 172.20.0.0/16",
                        ),
                        (
                            "container_cidr“",
                            ("/container_cidr",),
                            "”不是 CIDR 形式的网段，例如 172.20.0.0/16",
                        ),
                        None,
                    ),
                    (
                        6,
                        "managed-service-cidr-syntax",
                        "error",
                        None,
                        ("service_cidr",),
                        ("/service_cidr",),
                        (
                            "service_cidr \"",
                            ("/service_cidr",),
                            "\" is not a CIDR range such as 172.21.0.0/20",
                        ),
                        ("service_cidr“", ("/service_cidr",), "”不是 CIDR 形式的网段，例如 172.21.0.0/20"),
                        None,
                    ),
                    (
                        7,
                        "managed-container-cidr-private",
                        "warning",
                        None,
                        ("container_cidr",),
                        ("/container_cidr",),
                        (
                            "container_cidr ",
                            ("/container_cidr",),
                            " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
                        ),
                        (
                            "container_cidr ",
                            ("/container_cidr",),
                            " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
                        ),
                        None,
                    ),
                    (
                        8,
                        "managed-cidr-overlap",
                        "error",
                        None,
                        ("service_cidr",),
                        ("/container_cidr", "/service_cidr", "/vpcid"),
                        ("container_cidr ", ("/container_cidr",), " overlaps service_cidr ", 0),
                        ("container_cidr ", ("/container_cidr",), " 与 service_cidr ", 0, " 重叠"),
                        "_words_managed_cidr_overlap",
                    ),
                    (
                        9,
                        "managed-terway-enterprise-security-group",
                        "error",
                        None,
                        ("is_enterprise_security_group",),
                        ("/addons/*/name", "/is_enterprise_security_group", "/security_group_id"),
                        (
                            "is_enterprise_security_group must be true, not ",
                            0,
                            ", when addons holds terway-eniip and no security_group_id is given",
                        ),
                        (
                            "addons 中包含 terway-eniip 且未填写 security_group_id 时，is_enterprise_security_group 必须为 true，当前为 ",
                            0,
                        ),
                        "_words_managed_terway_enterprise_security_group",
                    ),
                    (
                        10,
                        "managed-pod-vswitches-disjoint",
                        "error",
                        None,
                        ("pod_vswitch_ids",),
                        ("/pod_vswitch_ids", "/vswitch_ids", "/worker_vswitch_ids"),
                        (
                            "pod_vswitch_ids holds ",
                            (0, ", "),
                            ", which nodes use as well (vswitch_ids or worker_vswitch_ids); pods need vSwitches of their own",
                        ),
                        (
                            "pod_vswitch_ids 中的 ",
                            (0, ", "),
                            " 已由节点使用（vswitch_ids 或 worker_vswitch_ids），请为 Pod 另选虚拟交换机",
                        ),
                        "_words_managed_pod_vswitches_disjoint",
                    ),
                    (
                        11,
                        "managed-network-location",
                        "error",
                        None,
                        ("zone_id",),
                        ("/vpcid", "/vswitch_ids", "/zone_id"),
                        "zone_id is required when neither vpcid nor vswitch_ids is given",
                        "未填写 vpcid 与 vswitch_ids 时必须填写 zone_id",
                        None,
                    ),
                    (
                        12,
                        "managed-zone-id-unused",
                        "warning",
                        None,
                        ("zone_id",),
                        ("/vpcid", "/vswitch_ids", "/zone_id"),
                        (
                            "zone_id \"",
                            ("/zone_id",),
                            "\" has no effect beside vpcid and vswitch_ids",
                        ),
                        ("已填写 vpcid 与 vswitch_ids，zone_id“", ("/zone_id",), "”不生效"),
                        None,
                    ),
                    (
                        13,
                        "managed-no-nodes-vswitches-required",
                        "error",
                        None,
                        ("vswitch_ids",),
                        ("/num_of_nodes", "/vpcid", "/vswitch_ids"),
                        (
                            "vswitch_ids is required when num_of_nodes is ",
                            ("/num_of_nodes",),
                            " and vpcid is ",
                            ("/vpcid",),
                        ),
                        (
                            "num_of_nodes 为 ",
                            ("/num_of_nodes",),
                            " 且 vpcid 为 ",
                            ("/vpcid",),
                            " 时必须填写 vswitch_ids",
                        ),
                        None,
                    ),
                    (
                        14,
                        "managed-worker-vswitch-per-node",
                        "warning",
                        None,
                        ("worker_vswitch_ids",),
                        ("/num_of_nodes", "/worker_vswitch_ids"),
                        (
                            "worker_vswitch_ids has ",
                            0,
                            " values for ",
                            ("/num_of_nodes",),
                            " nodes; one for each node is expected",
                        ),
                        ("worker_vswitch_ids 有 ", 0, " 个值，节点数为 ", ("/num_of_nodes",), "，应一一对应"),
                        "_words_managed_worker_vswitch_per_node",
                    ),
                    (
                        15,
                        "managed-sandboxed-kubernetes-version",
                        "error",
                        None,
                        ("kubernetes_version",),
                        ("/kubernetes_version", "/runtime/name"),
                        (
                            "runtime ",
                            ("/runtime/name",),
                            " does not run on Kubernetes ",
                            ("/kubernetes_version",),
                            "; it needs 1.24 or older",
                        ),
                        (
                            "运行时 ",
                            ("/runtime/name",),
                            " 不支持 Kubernetes ",
                            ("/kubernetes_version",),
                            "，需要 1.24 及以下版本",
                        ),
                        None,
                    ),
                    (
                        16,
                        "managed-runtime-named",
                        "warning",
                        None,
                        ("runtime",),
                        ("?/runtime/name",),
                        "runtime.name should be Sandboxed-Container.runv; without it the default is docker",
                        "应将 runtime.name 设为 Sandboxed-Container.runv，不填时默认为 docker",
                        None,
                    ),
                    (
                        17,
                        "managed-cpu-policy-kubernetes-version",
                        "error",
                        None,
                        ("cpu_policy",),
                        ("/kubernetes_version", "?/cpu_policy"),
                        (
                            "cpu_policy ",
                            ("/cpu_policy",),
                            " needs Kubernetes 1.12.6 or newer, not ",
                            ("/kubernetes_version",),
                        ),
                        (
                            "cpu_policy ",
                            ("/cpu_policy",),
                            " 需要 Kubernetes 1.12.6 及以上版本，当前为 ",
                            ("/kubernetes_version",),
                        ),
                        None,
                    ),
                    (
                        18,
                        "managed-sandboxed-data-disk",
                        "error",
                        None,
                        ("worker_data_disks",),
                        ("/num_of_nodes", "/worker_data_disks/*/size"),
                        (
                            "worker_data_disks must hold at least one disk of 200 GiB or more for sandboxed containers; its sizes are [",
                            0,
                            "]",
                        ),
                        ("安全沙箱要求 worker_data_disks 中至少一块盘达到 200 GiB，当前各盘大小为 [", 0, "]"),
                        "_words_managed_sandboxed_data_disk",
                    ),
                    (
                        19,
                        "managed-bare-metal-only",
                        "warning",
                        None,
                        ("worker_instance_types",),
                        ("/worker_instance_types/*",),
                        (
                            "worker_instance_types holds ",
                            (0, ", "),
                            "; name ECS bare metal types only, such as ecs.ebmg5s.24xlarge",
                        ),
                        (
                            "worker_instance_types 中的 ",
                            (0, ", "),
                            " 不是神龙裸金属规格，应填写 ecs.ebmg5s.24xlarge 之类的规格",
                        ),
                        "_words_managed_bare_metal_only",
                    ),
                    (
                        20,
                        "managed-node-port-range-bounds",
                        "error",
                        None,
                        ("node_port_range",),
                        ("/node_port_range",),
                        (
                            "node_port_range ",
                            ("/node_port_range",),
                            " leaves the range 30000 to 65535",
                        ),
                        ("node_port_range ", ("/node_port_range",), " 超出 30000 到 65535"),
                        None,
                    ),
                    (
                        21,
                        "managed-node-port-range-order",
                        "error",
                        None,
                        ("node_port_range",),
                        ("/node_port_range",),
                        (
                            "node_port_range ",
                            ("/node_port_range",),
                            " is in falling order; write the smaller port first",
                        ),
                        ("node_port_range ", ("/node_port_range",), " 顺序颠倒，请先写较小的端口"),
                        None,
                    ),
                    (
                        22,
                        "managed-ssh-flags-unused",
                        "warning",
                        None,
                        ("ssh_flags",),
                        ("/ssh_flags",),
                        (
                            "ssh_flags ",
                            ("/ssh_flags",),
                            " has no effect when cluster_type is ManagedKubernetes",
                        ),
                        ("cluster_type 为 ManagedKubernetes 时 ssh_flags ", ("/ssh_flags",), " 不生效"),
                        None,
                    ),
                    (
                        23,
                        "managed-user-data-base64",
                        "warning",
                        None,
                        ("user_data",),
                        ("/user_data",),
                        "user_data is not valid Base64",
                        "user_data 不是合法的 Base64 编码",
                        None,
                    ),
                    (
                        24,
                        "managed-login-both",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        (
                            "key_pair \"",
                            ("/key_pair",),
                            "\" and login_password are both given; give one of the two",
                        ),
                        ("同时填写了 key_pair“", ("/key_pair",), "”和 login_password，请只填一个"),
                        None,
                    ),
                    (
                        25,
                        "managed-login-missing",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        "neither key_pair nor login_password is given",
                        "key_pair 与 login_password 均未填写",
                        None,
                    ),
                    (
                        26,
                        "managed-login-password-classes",
                        "error",
                        None,
                        ("login_password",),
                        ("/login_password",),
                        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
                        "login_password 至少要包含大写字母、小写字母、数字、特殊符号中的三类",
                        None,
                    ),
                    (
                        27,
                        "managed-worker-period-unit-required",
                        "error",
                        None,
                        ("worker_period_unit",),
                        ("/worker_instance_charge_type", "?/worker_period_unit"),
                        (
                            "worker_period_unit is required when worker_instance_charge_type is ",
                            ("/worker_instance_charge_type",),
                        ),
                        (
                            "worker_instance_charge_type 为 ",
                            ("/worker_instance_charge_type",),
                            " 时必须填写 worker_period_unit",
                        ),
                        None,
                    ),
                    (
                        28,
                        "managed-worker-period-required",
                        "error",
                        None,
                        ("worker_period",),
                        ("/worker_instance_charge_type", "?/worker_period"),
                        (
                            "worker_period is required when worker_instance_charge_type is ",
                            ("/worker_instance_charge_type",),
                        ),
                        (
                            "worker_instance_charge_type 为 ",
                            ("/worker_instance_charge_type",),
                            " 时必须填写 worker_period",
                        ),
                        None,
                    ),
                    (
                        29,
                        "managed-worker-auto-renew-period-required",
                        "error",
                        None,
                        ("worker_auto_renew_period",),
                        ("/worker_instance_charge_type", "?/worker_auto_renew_period"),
                        (
                            "worker_auto_renew_period is required when worker_instance_charge_type is ",
                            ("/worker_instance_charge_type",),
                        ),
                        (
                            "worker_instance_charge_type 为 ",
                            ("/worker_instance_charge_type",),
                            " 时必须填写 worker_auto_renew_period",
                        ),
                        None,
                    ),
                    (
                        30,
                        "managed-worker-subscription-only",
                        "warning",
                        None,
                        ("worker_instance_charge_type",),
                        (
                            "/worker_instance_charge_type",
                            "?/worker_auto_renew",
                            "?/worker_auto_renew_period",
                            "?/worker_period",
                            "?/worker_period_unit",
                        ),
                        (
                            "worker_period_unit, worker_period, worker_auto_renew and worker_auto_renew_period have no effect while worker_instance_charge_type is ",
                            0,
                            ", not PrePaid",
                        ),
                        (
                            "worker_instance_charge_type 为 ",
                            0,
                            " 而不是 PrePaid 时，worker_period_unit、worker_period、worker_auto_renew、worker_auto_renew_period 均不生效",
                        ),
                        "_words_managed_worker_subscription_only",
                    ),
                    (
                        31,
                        "managed-tag-keys-unique",
                        "error",
                        None,
                        ("tags",),
                        ("/tags/*/key",),
                        ("tags has more than one tag with the key ", (0, ", ")),
                        ("tags 中有多个标签使用了相同的键 ", (0, ", ")),
                        "_words_managed_tag_keys_unique",
                    ),
                ),
            ),
        ),
    ),
    "SandboxedRuntime": (
        "#/$defs/SandboxedRuntime",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("name", (("type", "string"), ("enum", "Sandboxed-Container.runv"))),
                    ("version", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "Tag": (
        "#/$defs/Tag",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("key", (("type", "string"), ("maxLength", 64))),
                    ("value", (("type", "string"), ("maxLength", 128))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_tag_key_reserved_prefix", "_holds_tag_value_reserved_prefix"),
                (
                    (
                        0,
                        "tag-key-reserved-prefix",
                        "error",
                        None,
                        ("key",),
                        ("/key",),
                        (
                            "tag key \"",
                            ("/key",),
                            "\" must not begin with aliyun, acs:, http:// or https://",
                        ),
                        ("标签的键“", ("/key",), "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）"),
                        None,
                    ),
                    (
                        1,
                        "tag-value-reserved-prefix",
                        "error",
                        None,
                        ("value",),
                        ("/value",),
                        (
                            "tag value \"",
                            ("/value",),
                            "\" must not begin with aliyun, acs:, http:// or https://",
                        ),
                        ("标签的值“", ("/value",), "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）"),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "Taint": (
        "#/$defs/Taint",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("key", (("type", "string"),)),
                    ("value", (("type", "string"),)),
                    (
                        "effect",
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
    "Addon": (
        "#/$defs/Addon",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    (
                        "name",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "flannel",
                                "terway-eniip",
                                "csi-plugin",
                                "csi-provisioner",
                                "logtail-ds",
                                "loongcollector",
                                "nginx-ingress-controller",
                                "ack-node-problem-detector",
                                "sandboxed-container-controller",
                                "arms-prometheus",
                            ),
                        ),
                    ),
                    ("config", (("type", "string"),)),
                    ("disabled", (("type", "boolean"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_addon_config_json",),
                (
                    (
                        0,
                        "addon-config-json",
                        "error",
                        None,
                        ("config",),
                        ("/config",),
                        (
                            "config of component ",
                            ("/name",),
                            " is not valid JSON; write a JSON object or leave it empty",
                        ),
                        ("组件 ", ("/name",), " 的 config 不是合法的 JSON，请写成 JSON 对象，或者留空"),
                        None,
                    ),
                    (
                        1,
                        "addon-config-braces",
                        "warning",
                        None,
                        ("config",),
                        ("/config",),
                        (
                            "config of component ",
                            ("/name",),
                            " lacks its outer braces; write it as a JSON object",
                        ),
                        ("组件 ", ("/name",), " 的 config 缺少外层花括号，请写成完整的 JSON 对象"),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "WorkerDataDisk": (
        "#/$defs/WorkerDataDisk",
        (
            ("type", "object"),
            ("required", "category", "size"),
            (
                "properties",
                (
                    (
                        "category",
                        (
                            ("type", "string"),
                            ("x-extensible-enum", "cloud_efficiency", "cloud_ssd", "cloud"),
                        ),
                    ),
                    (
                        "size",
                        (
                            ("type", "string"),
                            ("pattern", "^[1-9][0-9]{0,4}$", "^[1-9][0-9]{0,4}\\Z"),
                        ),
                    ),
                    ("encrypted", (("type", "string"), ("enum", "true", "false"))),
                    ("auto_snapshot_policy_id", (("type", "string"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_worker_data_disk_size_by_category",),
                (
                    (
                        0,
                        "worker-data-disk-size-by-category",
                        "error",
                        None,
                        ("size",),
                        ("/category", "/size"),
                        ("size ", ("/size",), " is outside ", 0, " GiB, the range of ", 1),
                        ("size ", ("/size",), " 超出 ", 1, " 的范围 ", 2, " GiB"),
                        "_words_worker_data_disk_size_by_category",
                    ),
                ),
            ),
        ),
    ),
    "DedicatedClusterRequest": (
        "#/$defs/DedicatedClusterRequest",
        (
            ("type", "object"),
            ("required", "cluster_type", "name", "region_id", "vpcid"),
            (
                "properties",
                (
                    ("cluster_type", (("type", "string"), ("enum", "Kubernetes"))),
                    (
                        "name",
                        (
                            ("type", "string"),
                            ("minLength", 1),
                            ("maxLength", 63),
                            (
                                "pattern",
                                "^[0-9A-Za-z\\u4e00-\\u9fff-][0-9A-Za-z\\u4e00-\\u9fff_-]*$",
                                "^[\\-0-9A-Za-z一-鿿][\\-0-9A-Z_a-z一-鿿]*\\Z",
                            ),
                        ),
                    ),
                    ("region_id", (("type", "string"),)),
                    ("kubernetes_version", (("type", "string"),)),
                    ("runtime", "Runtime"),
                    ("resource_group_id", (("type", "string"),)),
                    ("vpcid", (("type", "string"),)),
                    ("pod_vswitch_ids", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("container_cidr", (("type", "string"),)),
                    ("service_cidr", (("type", "string"),)),
                    ("node_cidr_mask", (("type", "string"),)),
                    ("security_group_id", (("type", "string"),)),
                    ("is_enterprise_security_group", (("type", "boolean"),)),
                    ("snat_entry", (("type", "boolean"),)),
                    ("endpoint_public_access", (("type", "boolean"),)),
                    (
                        "load_balancer_spec",
                        (
                            ("type", "string"),
                            (
                                "enum",
                                "slb.s1.small",
                                "slb.s2.small",
                                "slb.s2.medium",
                                "slb.s3.small",
                                "slb.s3.medium",
                                "slb.s3.large",
                            ),
                        ),
                    ),
                    ("ssh_flags", (("type", "boolean"),)),
                    ("timezone", (("type", "string"),)),
                    ("proxy_mode", (("type", "string"), ("enum", "iptables", "ipvs"))),
                    ("enable_rrsa", (("type", "boolean"),)),
                    ("tags", (("type", "array"), ("maxItems", 20), ("items", (), "Tag"))),
                    (
                        "cluster_domain",
                        (
                            ("type", "string"),
                            (
                                "pattern",
                                "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$",
                                "^[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?(\\.[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?)*\\Z",
                            ),
                        ),
                    ),
                    ("custom_san", (("type", "string"),)),
                    ("service_account_issuer", (("type", "string"),)),
                    ("api_audiences", (("type", "string"),)),
                    ("disable_rollback", (("type", "boolean"),)),
                    ("timeout_mins", (("type", "integer"),)),
                    ("deletion_protection", (("type", "boolean"),)),
                    ("node_name_mode", (("type", "string"),)),
                    ("keep_instance_name", (("type", "boolean"),)),
                    ("rds_instances", (("type", "array"), ("items", (), (("type", "string"),)))),
                    ("master_count", (("type", "integer"), ("enum", 3, 5))),
                    (
                        "image_type",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "CentOS",
                                "AliyunLinux",
                                "AliyunLinux Qboot",
                                "AliyunLinuxUEFI",
                                "AliyunLinux3",
                                "Windows",
                                "WindowsCore",
                                "AliyunLinux3Arm64",
                                "ContainerOS",
                                "Alibaba Cloud Linux",
                                "Alibaba Cloud Linux Qboot",
                                "Alibaba Cloud LinuxUEFI",
                                "Alibaba Cloud Linux3",
                                "Alibaba Cloud Linux3Arm64",
                            ),
                        ),
                    ),
                    ("image_id", (("type", "string"),)),
                    ("os_type", (("type", "string"), ("enum", "Windows", "Linux"))),
                    (
                        "master_vswitch_ids",
                        (("type", "array"), ("minItems", 1), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "master_instance_types",
                        (("type", "array"), ("items", (), (("type", "string"),))),
                    ),
                    (
                        "master_system_disk_category",
                        (
                            ("type", "string"),
                            ("x-extensible-enum", "cloud_efficiency", "cloud_ssd", "cloud_essd"),
                        ),
                    ),
                    (
                        "master_system_disk_size",
                        (("type", "integer"), ("minimum", 40), ("maximum", 500)),
                    ),
                    (
                        "master_system_disk_performance_level",
                        (("type", "string"), ("x-extensible-enum", "PL0", "PL1", "PL2", "PL3")),
                    ),
                    ("master_system_disk_snapshot_policy_id", (("type", "string"),)),
                    (
                        "master_instance_charge_type",
                        (("type", "string"), ("enum", "PrePaid", "PostPaid")),
                    ),
                    ("master_period_unit", (("type", "string"), ("enum", "Month"))),
                    (
                        "master_period",
                        (("type", "integer"), ("enum", 1, 2, 3, 6, 12, 24, 36, 48, 60)),
                    ),
                    ("master_auto_renew", (("type", "boolean"),)),
                    ("master_auto_renew_period", (("type", "integer"), ("enum", 1, 2, 3, 6, 12))),
                    ("key_pair", (("type", "string"),)),
                    (
                        "login_password",
                        (("secret",), ("type", "string"), ("minLength", 8), ("maxLength", 30)),
                    ),
                    ("addons", (("type", "array"), ("items", (), "Addon"))),
                    ("cloud_monitor_flags", (("type", "boolean"),)),
                    ("nodepools", (("type", "array"), ("items", (), "Nodepool"))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                (
                    "_holds_dedicated_network_addon_exactly_one",
                    "_holds_dedicated_flannel_container_cidr_required",
                    "_holds_dedicated_security_group_either_or",
                    "_holds_dedicated_node_cidr_mask_flannel_only",
                    "_holds_dedicated_container_cidr_syntax",
                    "_holds_dedicated_service_cidr_syntax",
                    "_holds_dedicated_pod_vswitches_disjoint",
                    "_holds_dedicated_docker_kubernetes_version",
                    "_holds_nodepool_docker_kubernetes_version",
                    "_holds_dedicated_custom_san_form",
                    "_holds_dedicated_api_audiences_form",
                    "_holds_dedicated_master_vswitches_count",
                    "_holds_dedicated_master_instance_types_count",
                    "_holds_dedicated_master_performance_level",
                    "_holds_dedicated_node_name_mode_form",
                    "_holds_dedicated_login_both",
                    "_holds_dedicated_login_password_classes",
                    "_holds_dedicated_master_period_unit_required",
                    "_holds_dedicated_master_subscription_only",
                    "_holds_dedicated_tag_keys_unique",
                ),
                (
                    (
                        0,
                        "dedicated-network-addon-exactly-one",
                        "error",
                        None,
                        ("addons",),
                        ("/addons/*/name",),
                        ("addons must hold exactly one of flannel and terway-eniip, not ", 0),
                        ("addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ", 0, " 个"),
                        "_words_dedicated_network_addon_exactly_one",
                    ),
                    (
                        1,
                        "dedicated-flannel-container-cidr-required",
                        "error",
                        None,
                        ("container_cidr",),
                        ("/addons/*/name", "/container_cidr"),
                        "container_cidr is required when addons holds flannel",
                        "addons 中包含 flannel 时必须填写 container_cidr",
                        None,
                    ),
                    (
                        2,
                        "dedicated-terway-pod-vswitches-required",
                        "error",
                        None,
                        ("pod_vswitch_ids",),
                        ("/addons/*/name", "/pod_vswitch_ids"),
                        "pod_vswitch_ids is required when addons holds terway-eniip",
                        "addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids",
                        None,
                    ),
                    (
                        3,
                        "dedicated-security-group-either-or",
                        "warning",
                        None,
                        ("is_enterprise_security_group",),
                        ("/security_group_id", "?/is_enterprise_security_group"),
                        (
                            "is_enterprise_security_group has no effect beside security_group_id \"",
                            ("/security_group_id",),
                            "\"; give one of the two",
                        ),
                        (
                            "已填写 security_group_id“",
                            ("/security_group_id",),
                            "”，is_enterprise_security_group 不生效，两者请只填一个",
                        ),
                        None,
                    ),
                    (
                        4,
                        "dedicated-node-cidr-mask-flannel-only",
                        "warning",
                        None,
                        ("node_cidr_mask",),
                        ("/addons/*/name", "?/node_cidr_mask"),
                        (
                            "node_cidr_mask \"",
                            ("/node_cidr_mask",),
                            "\" has no effect with terway-eniip",
                        ),
                        ("网络插件为 terway-eniip 时 node_cidr_mask“", ("/node_cidr_mask",), "”不生效"),
                        None,
                    ),
                    (
                        5,
                        "dedicated-container-cidr-syntax",
                        "error",
                        None,
                        ("container_cidr",),
                        ("/container_cidr",),
                        (
                            "container_cidr \"",
                            ("/container_cidr",),
                            "\" is not a CIDR range such as 172.20.0.0/16",
                        ),
                        (
                            "container_cidr“",
                            ("/container_cidr",),
                            "”不是 CIDR 形式的网段，例如 172.20.0.0/16",
                        ),
                        None,
                    ),
                    (
                        6,
                        "dedicated-service-cidr-syntax",
                        "error",
                        None,
                        ("service_cidr",),
                        ("/service_cidr",),
                        (
                            "service_cidr \"",
                            ("/service_cidr",),
                            "\" is not a CIDR range such as 172.21.0.0/20",
                        ),
                        ("service_cidr“", ("/service_cidr",), "”不是 CIDR 形式的网段，例如 172.21.0.0/20"),
                        None,
                    ),
                    (
                        7,
                        "dedicated-container-cidr-private",
                        "warning",
                        None,
                        ("container_cidr",),
                        ("/container_cidr",),
                        (
                            "container_cidr ",
                            ("/container_cidr",),
                            " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
                        ),
                        (
                            "container_cidr ",
                            ("/container_cidr",),
                            " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
                        ),
                        None,
                    ),
                    (
                        8,
                        "dedicated-cidr-overlap",
                        "error",
                        None,
                        ("service_cidr",),
                        ("/container_cidr", "/service_cidr"),
                        ("container_cidr ", ("/container_cidr",), " overlaps service_cidr ", 0),
                        ("container_cidr ", ("/container_cidr",), " 与 service_cidr ", 0, " 重叠"),
                        "_words_dedicated_cidr_overlap",
                    ),
                    (
                        9,
                        "dedicated-terway-enterprise-security-group",
                        "warning",
                        None,
                        ("is_enterprise_security_group",),
                        ("/addons/*/name", "/is_enterprise_security_group", "/security_group_id"),
                        (
                            "is_enterprise_security_group should be true, not ",
                            ("/is_enterprise_security_group",),
                            ", when addons holds terway-eniip; a basic group holds at most 2000 nodes and pods",
                        ),
                        (
                            "addons 中包含 terway-eniip 时，is_enterprise_security_group 宜为 true，当前为 ",
                            ("/is_enterprise_security_group",),
                            "；普通安全组最多容纳 2000 个节点与 Pod",
                        ),
                        None,
                    ),
                    (
                        10,
                        "dedicated-container-cidr-unused",
                        "warning",
                        None,
                        ("container_cidr",),
                        ("/addons/*/name", "/container_cidr"),
                        (
                            "container_cidr ",
                            ("/container_cidr",),
                            " is not needed when addons holds terway-eniip",
                        ),
                        ("addons 中包含 terway-eniip 时无需填写 container_cidr ", ("/container_cidr",)),
                        None,
                    ),
                    (
                        11,
                        "dedicated-pod-vswitches-unused",
                        "warning",
                        None,
                        ("pod_vswitch_ids",),
                        ("/addons/*/name", "/pod_vswitch_ids"),
                        ("pod_vswitch_ids (", (0, ", "), ") is not used when addons holds flannel"),
                        ("addons 中包含 flannel 时用不到 pod_vswitch_ids（", (0, ", "), "）"),
                        "_words_dedicated_pod_vswitches_unused",
                    ),
                    (
                        12,
                        "dedicated-service-cidr-range",
                        "error",
                        None,
                        ("service_cidr",),
                        ("/service_cidr",),
                        (
                            "service_cidr ",
                            ("/service_cidr",),
                            " must lie in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of 16 to 24",
                        ),
                        (
                            "service_cidr ",
                            ("/service_cidr",),
                            " 必须位于 10.0.0.0/8、172.16.0.0/12 或 192.168.0.0/16 之内，且掩码为 16 到 24",
                        ),
                        None,
                    ),
                    (
                        13,
                        "dedicated-service-cidr-vpc-range",
                        "warning",
                        None,
                        ("service_cidr",),
                        ("/service_cidr",),
                        (
                            "service_cidr ",
                            ("/service_cidr",),
                            " overlaps 10.1.0.0/21, which the vendor's documentation names as the range of the VPC",
                        ),
                        ("service_cidr ", ("/service_cidr",), " 与文档所列的 VPC 网段 10.1.0.0/21 重叠"),
                        None,
                    ),
                    (
                        14,
                        "dedicated-pod-vswitches-disjoint",
                        "error",
                        None,
                        ("pod_vswitch_ids",),
                        (
                            "/master_vswitch_ids",
                            "/nodepools/*/scaling_group/vswitch_ids",
                            "/pod_vswitch_ids",
                        ),
                        (
                            "pod_vswitch_ids holds ",
                            (0, ", "),
                            ", which nodes use as well (master_vswitch_ids or vswitch_ids of a node pool); pods need vSwitches of their own",
                        ),
                        (
                            "pod_vswitch_ids 中的 ",
                            (0, ", "),
                            " 已由节点使用（master_vswitch_ids 或节点池的 vswitch_ids），请为 Pod 另选虚拟交换机",
                        ),
                        "_words_dedicated_pod_vswitches_disjoint",
                    ),
                    (
                        15,
                        "dedicated-docker-kubernetes-version",
                        "error",
                        None,
                        ("kubernetes_version",),
                        ("/kubernetes_version", "/runtime/name"),
                        (
                            "runtime ",
                            ("/runtime/name",),
                            " does not run on Kubernetes ",
                            ("/kubernetes_version",),
                            "; it needs 1.22 or older",
                        ),
                        (
                            "运行时 ",
                            ("/runtime/name",),
                            " 不支持 Kubernetes ",
                            ("/kubernetes_version",),
                            "，需要 1.22 及以下版本",
                        ),
                        None,
                    ),
                    (
                        16,
                        "dedicated-sandboxed-kubernetes-version",
                        "error",
                        None,
                        ("kubernetes_version",),
                        ("/kubernetes_version", "/runtime/name"),
                        (
                            "runtime ",
                            ("/runtime/name",),
                            " does not run on Kubernetes ",
                            ("/kubernetes_version",),
                            "; it needs 1.24 or older",
                        ),
                        (
                            "运行时 ",
                            ("/runtime/name",),
                            " 不支持 Kubernetes ",
                            ("/kubernetes_version",),
                            "，需要 1.24 及以下版本",
                        ),
                        None,
                    ),
                    (
                        17,
                        "nodepool-docker-kubernetes-version",
                        "error",
                        None,
                        ("nodepools",),
                        ("/kubernetes_version", "/nodepools/*/kubernetes_config/runtime"),
                        (
                            "a node pool uses docker, which does not run on Kubernetes ",
                            ("/kubernetes_version",),
                            "; it needs 1.22 or older",
                        ),
                        (
                            "有节点池使用 docker，不支持 Kubernetes ",
                            ("/kubernetes_version",),
                            "，需要 1.22 及以下版本",
                        ),
                        None,
                    ),
                    (
                        18,
                        "nodepool-sandboxed-kubernetes-version",
                        "error",
                        None,
                        ("nodepools",),
                        ("/kubernetes_version", "/nodepools/*/kubernetes_config/runtime"),
                        (
                            "a node pool uses Sandboxed-Container.runv, which does not run on Kubernetes ",
                            ("/kubernetes_version",),
                            "; it needs 1.24 or older",
                        ),
                        (
                            "有节点池使用 Sandboxed-Container.runv，不支持 Kubernetes ",
                            ("/kubernetes_version",),
                            "，需要 1.24 及以下版本",
                        ),
                        None,
                    ),
                    (
                        19,
                        "nodepool-cpu-policy-kubernetes-version",
                        "error",
                        None,
                        ("nodepools",),
                        ("/kubernetes_version", "?/nodepools/*/kubernetes_config/cpu_policy"),
                        (
                            "a node pool sets cpu_policy, which needs Kubernetes 1.12.6 or newer, not ",
                            ("/kubernetes_version",),
                        ),
                        (
                            "有节点池设置了 cpu_policy，需要 Kubernetes 1.12.6 及以上版本，当前为 ",
                            ("/kubernetes_version",),
                        ),
                        None,
                    ),
                    (
                        20,
                        "nodepool-private-network-kubernetes-version",
                        "error",
                        None,
                        ("nodepools",),
                        ("/kubernetes_version", "/nodepools/*/interconnect_mode"),
                        (
                            "a node pool has interconnect_mode private, which needs Kubernetes 1.22 or newer, not ",
                            ("/kubernetes_version",),
                        ),
                        (
                            "有节点池的 interconnect_mode 为 private，需要 Kubernetes 1.22 及以上版本，当前为 ",
                            ("/kubernetes_version",),
                        ),
                        None,
                    ),
                    (
                        21,
                        "dedicated-custom-san-form",
                        "error",
                        None,
                        ("custom_san",),
                        ("/custom_san",),
                        (
                            "custom_san \"",
                            ("/custom_san",),
                            "\" must list IP addresses or domains, separated by commas",
                        ),
                        ("custom_san“", ("/custom_san",), "”必须是以英文逗号分隔的 IP 或域名"),
                        None,
                    ),
                    (
                        22,
                        "dedicated-api-audiences-form",
                        "error",
                        None,
                        ("api_audiences",),
                        ("/api_audiences",),
                        ("api_audiences \"", ("/api_audiences",), "\" has an empty entry"),
                        ("api_audiences“", ("/api_audiences",), "”中有空项"),
                        None,
                    ),
                    (
                        23,
                        "dedicated-master-vswitches-count",
                        "warning",
                        None,
                        ("master_vswitch_ids",),
                        ("/master_count", "/master_vswitch_ids"),
                        ("master_vswitch_ids has ", 0, " values for ", 1, " masters"),
                        ("master_vswitch_ids 有 ", 0, " 个值，Master 节点为 ", 1, " 个"),
                        "_words_dedicated_master_vswitches_count",
                    ),
                    (
                        24,
                        "dedicated-master-instance-types-count",
                        "warning",
                        None,
                        ("master_instance_types",),
                        ("/master_count", "/master_instance_types"),
                        ("master_instance_types has ", 0, " values for ", 1, " masters"),
                        ("master_instance_types 有 ", 0, " 个值，Master 节点为 ", 1, " 个"),
                        "_words_dedicated_master_instance_types_count",
                    ),
                    (
                        25,
                        "dedicated-master-performance-level",
                        "warning",
                        None,
                        ("master_system_disk_performance_level",),
                        ("/master_system_disk_category", "?/master_system_disk_performance_level"),
                        (
                            "master_system_disk_performance_level ",
                            ("/master_system_disk_performance_level",),
                            " has no effect unless master_system_disk_category is cloud_essd",
                        ),
                        (
                            "master_system_disk_category 不为 cloud_essd 时，master_system_disk_performance_level ",
                            ("/master_system_disk_performance_level",),
                            " 不生效",
                        ),
                        None,
                    ),
                    (
                        26,
                        "dedicated-node-name-mode-form",
                        "error",
                        None,
                        ("node_name_mode",),
                        ("/node_name_mode",),
                        (
                            "node_name_mode \"",
                            ("/node_name_mode",),
                            "\" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter",
                        ),
                        (
                            "node_name_mode“",
                            ("/node_name_mode",),
                            "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
                        ),
                        None,
                    ),
                    (
                        27,
                        "dedicated-node-name-length",
                        "error",
                        None,
                        ("node_name_mode",),
                        ("/node_name_mode",),
                        (
                            "node_name_mode \"",
                            ("/node_name_mode",),
                            "\" makes a node name that is not 2 to 64 characters long",
                        ),
                        ("node_name_mode“", ("/node_name_mode",), "”生成的节点名称不是 2 到 64 个字符"),
                        None,
                    ),
                    (
                        28,
                        "dedicated-login-both",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        (
                            "key_pair \"",
                            ("/key_pair",),
                            "\" and login_password are both given; give one of the two",
                        ),
                        ("同时填写了 key_pair“", ("/key_pair",), "”和 login_password，请只填一个"),
                        None,
                    ),
                    (
                        29,
                        "dedicated-login-missing",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        "neither key_pair nor login_password is given",
                        "key_pair 与 login_password 均未填写",
                        None,
                    ),
                    (
                        30,
                        "dedicated-login-password-classes",
                        "error",
                        None,
                        ("login_password",),
                        ("/login_password",),
                        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
                        "login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类",
                        None,
                    ),
                    (
                        31,
                        "dedicated-master-period-unit-required",
                        "error",
                        None,
                        ("master_period_unit",),
                        ("/master_instance_charge_type", "?/master_period_unit"),
                        (
                            "master_period_unit is required when master_instance_charge_type is ",
                            ("/master_instance_charge_type",),
                        ),
                        (
                            "master_instance_charge_type 为 ",
                            ("/master_instance_charge_type",),
                            " 时必须填写 master_period_unit",
                        ),
                        None,
                    ),
                    (
                        32,
                        "dedicated-master-period-required",
                        "error",
                        None,
                        ("master_period",),
                        ("/master_instance_charge_type", "?/master_period"),
                        (
                            "master_period is required when master_instance_charge_type is ",
                            ("/master_instance_charge_type",),
                        ),
                        (
                            "master_instance_charge_type 为 ",
                            ("/master_instance_charge_type",),
                            " 时必须填写 master_period",
                        ),
                        None,
                    ),
                    (
                        33,
                        "dedicated-master-auto-renew-period-required",
                        "error",
                        None,
                        ("master_auto_renew_period",),
                        ("/master_instance_charge_type", "?/master_auto_renew_period"),
                        (
                            "master_auto_renew_period is required when master_instance_charge_type is ",
                            ("/master_instance_charge_type",),
                        ),
                        (
                            "master_instance_charge_type 为 ",
                            ("/master_instance_charge_type",),
                            " 时必须填写 master_auto_renew_period",
                        ),
                        None,
                    ),
                    (
                        34,
                        "dedicated-master-subscription-only",
                        "warning",
                        None,
                        ("master_instance_charge_type",),
                        (
                            "/master_instance_charge_type",
                            "?/master_auto_renew",
                            "?/master_auto_renew_period",
                            "?/master_period",
                            "?/master_period_unit",
                        ),
                        (
                            "master_period_unit, master_period, master_auto_renew and master_auto_renew_period have no effect while master_instance_charge_type is ",
                            0,
                            ", not PrePaid",
                        ),
                        (
                            "master_instance_charge_type 为 ",
                            0,
                            " 而不是 PrePaid 时，master_period_unit、master_period、master_auto_renew、master_auto_renew_period 均不生效",
                        ),
                        "_words_dedicated_master_subscription_only",
                    ),
                    (
                        35,
                        "dedicated-tag-keys-unique",
                        "error",
                        None,
                        ("tags",),
                        ("/tags/*/key",),
                        ("tags has more than one tag with the key ", (0, ", ")),
                        ("tags 中有多个标签使用了相同的键 ", (0, ", ")),
                        "_words_dedicated_tag_keys_unique",
                    ),
                ),
            ),
        ),
    ),
    "Runtime": (
        "#/$defs/Runtime",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "name",
                        (
                            ("type", "string"),
                            ("enum", "containerd", "docker", "Sandboxed-Container.runv"),
                        ),
                    ),
                    ("version", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "Nodepool": (
        "#/$defs/Nodepool",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("nodepool_info", "NodepoolInfo"),
                    ("count", (("type", "integer"),)),
                    ("auto_scaling", "NodepoolAutoScaling"),
                    ("kubernetes_config", "NodepoolKubernetesConfig"),
                    ("scaling_group", "NodepoolScalingGroup"),
                    ("tee_config", "NodepoolTeeConfig"),
                    ("management", "NodepoolManagement"),
                    ("max_nodes", (("type", "integer"), ("minimum", 0))),
                    ("interconnect_mode", (("type", "string"), ("enum", "basic", "private"))),
                    ("interconnect_config", "NodepoolInterconnectConfig"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                (
                    "_holds_nodepool_sandboxed_data_disk",
                    "_holds_nodepool_managed_key_pair",
                    "_holds_nodepool_interconnect_edge_only",
                ),
                (
                    (
                        0,
                        "nodepool-sandboxed-data-disk",
                        "error",
                        None,
                        ("scaling_group", "data_disks"),
                        ("/kubernetes_config/runtime", "/scaling_group/data_disks/*/size"),
                        (
                            "scaling_group.data_disks must hold at least one disk of 200 GiB or more when the runtime is ",
                            ("/kubernetes_config/runtime",),
                            "; its sizes are [",
                            0,
                            "]",
                        ),
                        (
                            "运行时为 ",
                            ("/kubernetes_config/runtime",),
                            " 时，scaling_group.data_disks 中至少一块盘要达到 200 GiB，当前各盘大小为 [",
                            0,
                            "]",
                        ),
                        "_words_nodepool_sandboxed_data_disk",
                    ),
                    (
                        1,
                        "nodepool-managed-key-pair",
                        "error",
                        None,
                        ("scaling_group", "key_pair"),
                        (
                            "/management/enable",
                            "/scaling_group/key_pair",
                            "?/scaling_group/login_password",
                        ),
                        (
                            "management.enable is ",
                            ("/management/enable",),
                            ", so give scaling_group.key_pair in place of login_password",
                        ),
                        (
                            "management.enable 为 ",
                            ("/management/enable",),
                            "，请以 scaling_group.key_pair 代替 login_password",
                        ),
                        None,
                    ),
                    (
                        2,
                        "nodepool-interconnect-edge-only",
                        "warning",
                        None,
                        ("interconnect_mode",),
                        ("/nodepool_info/type", "?/interconnect_mode"),
                        (
                            "interconnect_mode ",
                            ("/interconnect_mode",),
                            " has no effect unless nodepool_info.type is edge",
                        ),
                        (
                            "nodepool_info.type 不为 edge 时，interconnect_mode ",
                            ("/interconnect_mode",),
                            " 不生效",
                        ),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "NodepoolInfo": (
        "#/$defs/NodepoolInfo",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (
                    ("name", (("type", "string"),)),
                    ("resource_group_id", (("type", "string"),)),
                    ("type", (("type", "string"), ("x-extensible-enum", "ess", "edge"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "NodepoolAutoScaling": (
        "#/$defs/NodepoolAutoScaling",
        (
            ("type", "object"),
            ("required", "enable", "max_instances", "min_instances"),
            (
                "properties",
                (
                    ("enable", (("type", "boolean"),)),
                    ("max_instances", (("type", "integer"), ("minimum", 0), ("maximum", 2000))),
                    ("min_instances", (("type", "integer"), ("minimum", 0), ("maximum", 2000))),
                    ("type", (("type", "string"), ("enum", "cpu", "gpu", "gpushare", "spot"))),
                    ("is_bond_eip", (("type", "boolean"),)),
                    (
                        "eip_internet_charge_type",
                        (("type", "string"), ("enum", "PayByBandwidth", "PayByTraffic")),
                    ),
                    ("eip_bandwidth", (("type", "integer"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_nodepool_scaling_limits_order", "_holds_nodepool_scaling_off"),
                (
                    (
                        0,
                        "nodepool-scaling-limits-order",
                        "error",
                        None,
                        ("min_instances",),
                        ("/max_instances", "/min_instances"),
                        (
                            "min_instances ",
                            ("/min_instances",),
                            " is greater than max_instances ",
                            ("/max_instances",),
                        ),
                        (
                            "min_instances ",
                            ("/min_instances",),
                            " 大于 max_instances ",
                            ("/max_instances",),
                        ),
                        None,
                    ),
                    (
                        1,
                        "nodepool-scaling-off",
                        "warning",
                        None,
                        ("enable",),
                        (
                            "/enable",
                            "?/eip_bandwidth",
                            "?/eip_internet_charge_type",
                            "?/is_bond_eip",
                            "?/type",
                        ),
                        ("type and the elastic IP have no effect while enable is ", ("/enable",)),
                        ("enable 为 ", ("/enable",), " 时，type 与 EIP 相关参数不生效"),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "NodepoolKubernetesConfig": (
        "#/$defs/NodepoolKubernetesConfig",
        (
            ("type", "object"),
            ("required", "runtime", "runtime_version"),
            (
                "properties",
                (
                    (
                        "runtime",
                        (
                            ("type", "string"),
                            ("enum", "containerd", "Sandboxed-Container.runv", "docker"),
                        ),
                    ),
                    ("runtime_version", (("type", "string"),)),
                    ("cms_enabled", (("type", "boolean"),)),
                    ("cpu_policy", (("type", "string"), ("enum", "static", "none"))),
                    ("labels", (("type", "array"), ("items", (), "NodeLabel"))),
                    ("taints", (("type", "array"), ("items", (), "Taint"))),
                    ("node_name_mode", (("type", "string"),)),
                    ("user_data", (("type", "string"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_nodepool_node_name_mode_form", "_holds_nodepool_user_data_base64"),
                (
                    (
                        0,
                        "nodepool-node-name-mode-form",
                        "error",
                        None,
                        ("node_name_mode",),
                        ("/node_name_mode",),
                        (
                            "node_name_mode \"",
                            ("/node_name_mode",),
                            "\" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter",
                        ),
                        (
                            "node_name_mode“",
                            ("/node_name_mode",),
                            "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
                        ),
                        None,
                    ),
                    (
                        1,
                        "nodepool-node-name-length",
                        "error",
                        None,
                        ("node_name_mode",),
                        ("/node_name_mode",),
                        (
                            "node_name_mode \"",
                            ("/node_name_mode",),
                            "\" makes a node name that is not 2 to 64 characters long",
                        ),
                        ("node_name_mode“", ("/node_name_mode",), "”生成的节点名称不是 2 到 64 个字符"),
                        None,
                    ),
                    (
                        2,
                        "nodepool-user-data-base64",
                        "warning",
                        None,
                        ("user_data",),
                        ("/user_data",),
                        "user_data is not valid Base64",
                        "user_data 不是合法的 Base64 编码",
                        None,
                    ),
                ),
            ),
        ),
    ),
    "NodeLabel": (
        "#/$defs/NodeLabel",
        (
            ("type", "object"),
            (
                "properties",
                (("key", (("type", "string"),)), ("value", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
    "NodepoolScalingGroup": (
        "#/$defs/NodepoolScalingGroup",
        (
            ("type", "object"),
            ("required", "vswitch_ids", "instance_types", "instance_charge_type"),
            (
                "properties",
                (
                    (
                        "vswitch_ids",
                        (
                            ("type", "array"),
                            ("minItems", 1),
                            ("maxItems", 8),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    (
                        "instance_types",
                        (
                            ("type", "array"),
                            ("minItems", 1),
                            ("maxItems", 10),
                            ("items", (), (("type", "string"),)),
                        ),
                    ),
                    ("instance_charge_type", (("type", "string"), ("enum", "PrePaid", "PostPaid"))),
                    ("period_unit", (("type", "string"), ("x-extensible-enum", "Month"))),
                    ("period", (("type", "integer"), ("x-extensible-enum", 1, 2, 3, 6, 12))),
                    ("auto_renew", (("type", "boolean"),)),
                    (
                        "auto_renew_period",
                        (("type", "integer"), ("x-extensible-enum", 1, 2, 3, 6, 12)),
                    ),
                    (
                        "spot_strategy",
                        (
                            ("type", "string"),
                            ("enum", "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"),
                        ),
                    ),
                    ("spot_price_limit", (("type", "array"), ("items", (), "SpotPriceLimit"))),
                    (
                        "image_type",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "AliyunLinux",
                                "AliyunLinux3",
                                "AliyunLinux3Arm64",
                                "AliyunLinuxUEFI",
                                "CentOS",
                                "Windows",
                                "WindowsCore",
                                "ContainerOS",
                            ),
                        ),
                    ),
                    (
                        "platform",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "CentOS",
                                "AliyunLinux",
                                "Windows",
                                "WindowsCore",
                            ),
                        ),
                    ),
                    ("image_id", (("type", "string"),)),
                    (
                        "system_disk_category",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "cloud_efficiency",
                                "cloud_ssd",
                                "cloud_essd",
                                "cloud_auto",
                                "cloud_essd_entry",
                            ),
                        ),
                    ),
                    ("system_disk_size", (("type", "integer"), ("minimum", 40), ("maximum", 500))),
                    (
                        "system_disk_performance_level",
                        (("type", "string"), ("x-extensible-enum", "PL0", "PL1", "PL2", "PL3")),
                    ),
                    ("data_disks", (("type", "array"), ("items", (), "NodepoolDataDisk"))),
                    ("security_group_id", (("type", "string"),)),
                    (
                        "security_group_ids",
                        (("type", "array"), ("items", (), (("type", "string"),))),
                    ),
                    ("key_pair", (("type", "string"),)),
                    (
                        "login_password",
                        (("secret",), ("type", "string"), ("minLength", 8), ("maxLength", 30)),
                    ),
                    (
                        "internet_charge_type",
                        (("type", "string"), ("enum", "PayByBandwidth", "PayByTraffic")),
                    ),
                    (
                        "internet_max_bandwidth_out",
                        (("type", "integer"), ("minimum", 1), ("maximum", 100)),
                    ),
                    ("tags", (("type", "array"), ("items", (), "InstanceTag"))),
                    ("desired_size", (("type", "integer"),)),
                    ("scaling_policy", (("type", "string"), ("enum", "release", "recycle"))),
                    (
                        "multi_az_policy",
                        (("type", "string"), ("enum", "PRIORITY", "COST_OPTIMIZED", "BALANCE")),
                    ),
                    (
                        "on_demand_base_capacity",
                        (("type", "integer"), ("minimum", 0), ("maximum", 1000)),
                    ),
                    (
                        "on_demand_percentage_above_base_capacity",
                        (("type", "integer"), ("minimum", 0), ("maximum", 100)),
                    ),
                    ("spot_instance_pools", (("type", "integer"), ("minimum", 1), ("maximum", 10))),
                    ("spot_instance_remedy", (("type", "boolean"),)),
                    ("compensate_with_on_demand", (("type", "boolean"),)),
                    ("deploymentset_id", (("type", "string"),)),
                    ("rds_instances", (("type", "array"), ("items", (), (("type", "string"),)))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                (
                    "_holds_nodepool_period_unit_required",
                    "_holds_nodepool_subscription_only",
                    "_holds_nodepool_login_both",
                    "_holds_nodepool_login_password_classes",
                    "_holds_nodepool_spot_price_limit_required",
                    "_holds_nodepool_cost_optimized_choice",
                    "_holds_nodepool_compensate_cost_optimized",
                    "_holds_nodepool_security_group_both",
                    "_holds_nodepool_platform_image_type",
                    "_holds_nodepool_container_os_key_pair",
                    "_holds_nodepool_system_disk_performance_level",
                    "_holds_nodepool_tag_keys_unique",
                ),
                (
                    (
                        0,
                        "nodepool-period-unit-required",
                        "error",
                        None,
                        ("period_unit",),
                        ("/instance_charge_type", "?/period_unit"),
                        (
                            "period_unit is required when instance_charge_type is ",
                            ("/instance_charge_type",),
                        ),
                        (
                            "instance_charge_type 为 ",
                            ("/instance_charge_type",),
                            " 时必须填写 period_unit",
                        ),
                        None,
                    ),
                    (
                        1,
                        "nodepool-period-required",
                        "error",
                        None,
                        ("period",),
                        ("/instance_charge_type", "?/period"),
                        (
                            "period is required when instance_charge_type is ",
                            ("/instance_charge_type",),
                        ),
                        ("instance_charge_type 为 ", ("/instance_charge_type",), " 时必须填写 period"),
                        None,
                    ),
                    (
                        2,
                        "nodepool-auto-renew-period-required",
                        "error",
                        None,
                        ("auto_renew_period",),
                        ("/instance_charge_type", "?/auto_renew_period"),
                        (
                            "auto_renew_period is required when instance_charge_type is ",
                            ("/instance_charge_type",),
                        ),
                        (
                            "instance_charge_type 为 ",
                            ("/instance_charge_type",),
                            " 时必须填写 auto_renew_period",
                        ),
                        None,
                    ),
                    (
                        3,
                        "nodepool-subscription-only",
                        "warning",
                        None,
                        ("instance_charge_type",),
                        (
                            "/instance_charge_type",
                            "?/auto_renew",
                            "?/auto_renew_period",
                            "?/period",
                            "?/period_unit",
                        ),
                        (
                            "period_unit, period, auto_renew and auto_renew_period have no effect while instance_charge_type is ",
                            0,
                            ", not PrePaid",
                        ),
                        (
                            "instance_charge_type 为 ",
                            0,
                            " 而不是 PrePaid 时，period_unit、period、auto_renew、auto_renew_period 均不生效",
                        ),
                        "_words_nodepool_subscription_only",
                    ),
                    (
                        4,
                        "nodepool-login-both",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        (
                            "key_pair \"",
                            ("/key_pair",),
                            "\" and login_password are both given; give one of the two",
                        ),
                        ("同时填写了 key_pair“", ("/key_pair",), "”和 login_password，请只填一个"),
                        None,
                    ),
                    (
                        5,
                        "nodepool-login-missing",
                        "warning",
                        None,
                        ("key_pair",),
                        ("/key_pair", "?/login_password"),
                        "neither key_pair nor login_password is given",
                        "key_pair 与 login_password 均未填写",
                        None,
                    ),
                    (
                        6,
                        "nodepool-login-password-classes",
                        "error",
                        None,
                        ("login_password",),
                        ("/login_password",),
                        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
                        "login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类",
                        None,
                    ),
                    (
                        7,
                        "nodepool-spot-price-limit-required",
                        "error",
                        None,
                        ("spot_price_limit",),
                        ("/spot_price_limit", "/spot_strategy"),
                        (
                            "spot_price_limit is required when spot_strategy is ",
                            ("/spot_strategy",),
                        ),
                        ("spot_strategy 为 ", ("/spot_strategy",), " 时必须填写 spot_price_limit"),
                        None,
                    ),
                    (
                        8,
                        "nodepool-cost-optimized-choice",
                        "warning",
                        None,
                        ("multi_az_policy",),
                        ("/instance_types", "/multi_az_policy", "/spot_strategy"),
                        (
                            "multi_az_policy ",
                            ("/multi_az_policy",),
                            " has no effect with one instance type and no spot instances",
                        ),
                        (
                            "instance_types 只有一种规格，又未使用抢占式实例，multi_az_policy ",
                            ("/multi_az_policy",),
                            " 不起作用",
                        ),
                        None,
                    ),
                    (
                        9,
                        "nodepool-compensate-cost-optimized",
                        "warning",
                        None,
                        ("compensate_with_on_demand",),
                        ("/compensate_with_on_demand", "/multi_az_policy"),
                        (
                            "compensate_with_on_demand ",
                            ("/compensate_with_on_demand",),
                            " has no effect unless multi_az_policy is COST_OPTIMIZED",
                        ),
                        (
                            "multi_az_policy 不为 COST_OPTIMIZED 时，compensate_with_on_demand ",
                            ("/compensate_with_on_demand",),
                            " 不生效",
                        ),
                        None,
                    ),
                    (
                        10,
                        "nodepool-security-group-both",
                        "warning",
                        None,
                        ("security_group_id",),
                        ("/security_group_id", "/security_group_ids"),
                        (
                            "security_group_id ",
                            ("/security_group_id",),
                            " has no effect beside security_group_ids",
                        ),
                        (
                            "已填写 security_group_ids，security_group_id ",
                            ("/security_group_id",),
                            " 不生效",
                        ),
                        None,
                    ),
                    (
                        11,
                        "nodepool-platform-image-type",
                        "warning",
                        None,
                        ("platform",),
                        ("?/image_type", "?/platform"),
                        (
                            "platform ",
                            ("/platform",),
                            " and image_type ",
                            ("/image_type",),
                            " are both given; give image_type only",
                        ),
                        (
                            "同时填写了 platform ",
                            ("/platform",),
                            " 与 image_type ",
                            ("/image_type",),
                            "，请只填 image_type",
                        ),
                        None,
                    ),
                    (
                        12,
                        "nodepool-container-os-key-pair",
                        "error",
                        None,
                        ("key_pair",),
                        ("/image_type", "/key_pair", "?/login_password"),
                        (
                            "image_type is ",
                            ("/image_type",),
                            ", so give key_pair in place of login_password",
                        ),
                        ("image_type 为 ", ("/image_type",), "，请以 key_pair 代替 login_password"),
                        None,
                    ),
                    (
                        13,
                        "nodepool-system-disk-performance-level",
                        "warning",
                        None,
                        ("system_disk_performance_level",),
                        ("/system_disk_category", "?/system_disk_performance_level"),
                        (
                            "system_disk_performance_level ",
                            ("/system_disk_performance_level",),
                            " has no effect unless system_disk_category is cloud_essd",
                        ),
                        (
                            "system_disk_category 不为 cloud_essd 时，system_disk_performance_level ",
                            ("/system_disk_performance_level",),
                            " 不生效",
                        ),
                        None,
                    ),
                    (
                        14,
                        "nodepool-tag-keys-unique",
                        "error",
                        None,
                        ("tags",),
                        ("/tags/*/key",),
                        ("tags has more than one tag with the key ", (0, ", ")),
                        ("tags 中有多个标签使用了相同的键 ", (0, ", ")),
                        "_words_nodepool_tag_keys_unique",
                    ),
                ),
            ),
        ),
    ),
    "SpotPriceLimit": (
        "#/$defs/SpotPriceLimit",
        (
            ("type", "object"),
            (
                "properties",
                (("instance_type", (("type", "string"),)), ("price_limit", (("type", "string"),))),
                (),
                False,
            ),
        ),
    ),
    "NodepoolDataDisk": (
        "#/$defs/NodepoolDataDisk",
        (
            ("type", "object"),
            (
                "properties",
                (
                    (
                        "category",
                        (
                            ("type", "string"),
                            (
                                "x-extensible-enum",
                                "cloud",
                                "cloud_efficiency",
                                "cloud_ssd",
                                "cloud_essd",
                                "cloud_auto",
                                "cloud_essd_entry",
                                "elastic_ephemeral_disk_premium",
                                "elastic_ephemeral_disk_standard",
                            ),
                        ),
                    ),
                    ("size", (("type", "integer"), ("minimum", 40), ("maximum", 32768))),
                    ("encrypted", (("type", "string"), ("enum", "true", "false"))),
                    ("auto_snapshot_policy_id", (("type", "string"),)),
                    (
                        "performance_level",
                        (("type", "string"), ("x-extensible-enum", "PL0", "PL1", "PL2", "PL3")),
                    ),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_nodepool_data_disk_performance_level",),
                (
                    (
                        0,
                        "nodepool-data-disk-performance-level",
                        "warning",
                        None,
                        ("performance_level",),
                        ("/category", "?/performance_level"),
                        (
                            "performance_level ",
                            ("/performance_level",),
                            " has no effect unless category is cloud_essd",
                        ),
                        (
                            "category 不为 cloud_essd 时，performance_level ",
                            ("/performance_level",),
                            " 不生效",
                        ),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "InstanceTag": (
        "#/$defs/InstanceTag",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("key", (("type", "string"), ("maxLength", 128))),
                    ("value", (("type", "string"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_instance_tag_key_reserved", "_holds_instance_tag_value_reserved"),
                (
                    (
                        0,
                        "instance-tag-key-reserved",
                        "error",
                        None,
                        ("key",),
                        ("/key",),
                        (
                            "tag key \"",
                            ("/key",),
                            "\" must not begin with aliyun or acs: nor contain http:// or https://",
                        ),
                        ("标签键“", ("/key",), "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://"),
                        None,
                    ),
                    (
                        1,
                        "instance-tag-value-reserved",
                        "error",
                        None,
                        ("value",),
                        ("/value",),
                        (
                            "tag value \"",
                            ("/value",),
                            "\" must not begin with aliyun or acs: nor contain http:// or https://",
                        ),
                        ("标签值“", ("/value",), "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://"),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "NodepoolTeeConfig": (
        "#/$defs/NodepoolTeeConfig",
        (
            ("type", "object"),
            ("required", "tee_enable"),
            ("properties", (("tee_enable", (("type", "boolean"),)),), (), False),
        ),
    ),
    "NodepoolManagement": (
        "#/$defs/NodepoolManagement",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("enable", (("type", "boolean"),)),
                    ("auto_repair", (("type", "boolean"),)),
                    ("upgrade_config", "NodepoolUpgradeConfig"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_nodepool_management_off",),
                (
                    (
                        0,
                        "nodepool-management-off",
                        "warning",
                        None,
                        ("enable",),
                        ("/auto_repair", "/enable", "/upgrade_config/auto_upgrade"),
                        ("auto_repair and upgrade_config have no effect while enable is ", 0),
                        ("enable 为 ", 0, " 时，auto_repair 与 upgrade_config 不生效"),
                        "_words_nodepool_management_off",
                    ),
                ),
            ),
        ),
    ),
    "NodepoolUpgradeConfig": (
        "#/$defs/NodepoolUpgradeConfig",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("auto_upgrade", (("type", "boolean"),)),
                    ("surge", (("type", "integer"),)),
                    ("surge_percentage", (("type", "integer"),)),
                    ("max_unavailable", (("type", "integer"), ("minimum", 1), ("maximum", 1000))),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                ("_holds_nodepool_surge_either_or",),
                (
                    (
                        0,
                        "nodepool-surge-either-or",
                        "error",
                        None,
                        ("surge_percentage",),
                        ("/surge", "/surge_percentage"),
                        (
                            "surge ",
                            ("/surge",),
                            " and surge_percentage ",
                            ("/surge_percentage",),
                            " exclude each other",
                        ),
                        (
                            "surge ",
                            ("/surge",),
                            " 与 surge_percentage ",
                            ("/surge_percentage",),
                            " 不能同时设置",
                        ),
                        None,
                    ),
                ),
            ),
        ),
    ),
    "NodepoolInterconnectConfig": (
        "#/$defs/NodepoolInterconnectConfig",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("cen_id", (("type", "string"),)),
                    ("ccn_id", (("type", "string"),)),
                    ("ccn_region_id", (("type", "string"),)),
                    ("bandwidth", (("type", "integer"),)),
                    ("improved_period", (("type", "string"),)),
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
        "create_cluster": accepts_create_cluster,
        "ManagedSandboxClusterRequest": accepts_managed_sandbox_cluster_request,
        "SandboxedRuntime": accepts_sandboxed_runtime,
        "Tag": accepts_tag,
        "Taint": accepts_taint,
        "Addon": accepts_addon,
        "WorkerDataDisk": accepts_worker_data_disk,
        "DedicatedClusterRequest": accepts_dedicated_cluster_request,
        "Runtime": accepts_runtime,
        "Nodepool": accepts_nodepool,
        "NodepoolInfo": accepts_nodepool_info,
        "NodepoolAutoScaling": accepts_nodepool_auto_scaling,
        "NodepoolKubernetesConfig": accepts_nodepool_kubernetes_config,
        "NodeLabel": accepts_node_label,
        "NodepoolScalingGroup": accepts_nodepool_scaling_group,
        "SpotPriceLimit": accepts_spot_price_limit,
        "NodepoolDataDisk": accepts_nodepool_data_disk,
        "InstanceTag": accepts_instance_tag,
        "NodepoolTeeConfig": accepts_nodepool_tee_config,
        "NodepoolManagement": accepts_nodepool_management,
        "NodepoolUpgradeConfig": accepts_nodepool_upgrade_config,
        "NodepoolInterconnectConfig": accepts_nodepool_interconnect_config,
    },
    docs="aliyun/cs/CreateCluster",
    tellers=(
        "ManagedSandboxClusterRequest",
        "SandboxedRuntime",
        "Tag",
        "Taint",
        "Addon",
        "WorkerDataDisk",
        "DedicatedClusterRequest",
        "Runtime",
        "Nodepool",
        "NodepoolInfo",
        "NodepoolAutoScaling",
        "NodepoolKubernetesConfig",
        "NodeLabel",
        "NodepoolScalingGroup",
        "SpotPriceLimit",
        "NodepoolDataDisk",
        "InstanceTag",
        "NodepoolTeeConfig",
        "NodepoolManagement",
        "NodepoolUpgradeConfig",
        "NodepoolInterconnectConfig",
    ),
    secrets=("login_password",),
    rules=(
        _holds_managed_network_addon_exactly_one,
        _holds_managed_flannel_container_cidr_required,
        _holds_managed_security_group_either_or,
        _holds_managed_node_cidr_mask_flannel_only,
        _holds_managed_container_cidr_syntax,
        _holds_managed_service_cidr_syntax,
        _holds_managed_pod_vswitches_disjoint,
        _holds_managed_zone_id_unused,
        _holds_managed_no_nodes_vswitches_required,
        _holds_managed_worker_vswitch_per_node,
        _holds_managed_sandboxed_kubernetes_version,
        _holds_managed_cpu_policy_kubernetes_version,
        _holds_managed_sandboxed_data_disk,
        _holds_managed_bare_metal_only,
        _holds_managed_node_port_range_bounds,
        _holds_managed_ssh_flags_unused,
        _holds_managed_user_data_base64,
        _holds_managed_login_both,
        _holds_managed_login_password_classes,
        _holds_managed_worker_period_unit_required,
        _holds_managed_worker_subscription_only,
        _holds_managed_tag_keys_unique,
        _words_managed_network_addon_exactly_one,
        _words_managed_cidr_overlap,
        _words_managed_terway_enterprise_security_group,
        _words_managed_pod_vswitches_disjoint,
        _words_managed_worker_vswitch_per_node,
        _words_managed_sandboxed_data_disk,
        _words_managed_bare_metal_only,
        _words_managed_worker_subscription_only,
        _words_managed_tag_keys_unique,
        _holds_tag_key_reserved_prefix,
        _holds_tag_value_reserved_prefix,
        _holds_addon_config_json,
        _holds_worker_data_disk_size_by_category,
        _words_worker_data_disk_size_by_category,
        _holds_dedicated_network_addon_exactly_one,
        _holds_dedicated_flannel_container_cidr_required,
        _holds_dedicated_security_group_either_or,
        _holds_dedicated_node_cidr_mask_flannel_only,
        _holds_dedicated_container_cidr_syntax,
        _holds_dedicated_service_cidr_syntax,
        _holds_dedicated_pod_vswitches_disjoint,
        _holds_dedicated_docker_kubernetes_version,
        _holds_nodepool_docker_kubernetes_version,
        _holds_dedicated_custom_san_form,
        _holds_dedicated_api_audiences_form,
        _holds_dedicated_master_vswitches_count,
        _holds_dedicated_master_instance_types_count,
        _holds_dedicated_master_performance_level,
        _holds_dedicated_node_name_mode_form,
        _holds_dedicated_login_both,
        _holds_dedicated_login_password_classes,
        _holds_dedicated_master_period_unit_required,
        _holds_dedicated_master_subscription_only,
        _holds_dedicated_tag_keys_unique,
        _words_dedicated_network_addon_exactly_one,
        _words_dedicated_cidr_overlap,
        _words_dedicated_pod_vswitches_unused,
        _words_dedicated_pod_vswitches_disjoint,
        _words_dedicated_master_vswitches_count,
        _words_dedicated_master_instance_types_count,
        _words_dedicated_master_subscription_only,
        _words_dedicated_tag_keys_unique,
        _holds_nodepool_sandboxed_data_disk,
        _holds_nodepool_managed_key_pair,
        _holds_nodepool_interconnect_edge_only,
        _words_nodepool_sandboxed_data_disk,
        _holds_nodepool_scaling_limits_order,
        _holds_nodepool_scaling_off,
        _holds_nodepool_node_name_mode_form,
        _holds_nodepool_user_data_base64,
        _holds_nodepool_period_unit_required,
        _holds_nodepool_subscription_only,
        _holds_nodepool_login_both,
        _holds_nodepool_login_password_classes,
        _holds_nodepool_spot_price_limit_required,
        _holds_nodepool_cost_optimized_choice,
        _holds_nodepool_compensate_cost_optimized,
        _holds_nodepool_security_group_both,
        _holds_nodepool_platform_image_type,
        _holds_nodepool_container_os_key_pair,
        _holds_nodepool_system_disk_performance_level,
        _holds_nodepool_tag_keys_unique,
        _words_nodepool_subscription_only,
        _words_nodepool_tag_keys_unique,
        _holds_nodepool_data_disk_performance_level,
        _holds_instance_tag_key_reserved,
        _holds_instance_tag_value_reserved,
        _holds_nodepool_management_off,
        _words_nodepool_management_off,
        _holds_nodepool_surge_either_or,
    ),
)


def is_valid_create_cluster(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_cluster(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_cluster", request)


def validate_create_cluster(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_cluster(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_cluster", request, allow_unknown)


def check_create_cluster(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_cluster(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_cluster", request, allow_unknown)
