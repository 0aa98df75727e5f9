"""Validator of the schema create_node_pool."""

from __future__ import annotations

from cloudnodes._runtime.cel_text import is_base64, join, pattern, text_of, to_int
from cloudnodes._runtime.cel_values import (
    RULE_ERRORS,
    expect_integer,
    expect_list,
    expect_map,
    expect_string,
    unique,
)
from cloudnodes._runtime.validation import Program, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_node_pool",
    "is_valid_create_node_pool",
    "validate_create_node_pool",
]


def _first_pool_resource_docker_base_size_range_valid_1(text: Any) -> Any:
    global _pool_resource_docker_base_size_range_valid_1
    _pool_resource_docker_base_size_range_valid_1 = pattern(r"\A[0-9]{1,9}\Z")
    return _pool_resource_docker_base_size_range_valid_1(text)


_pool_resource_docker_base_size_range_valid_1 = _first_pool_resource_docker_base_size_range_valid_1


def _first_pool_resource_docker_base_size_range_text_1(text: Any) -> Any:
    global _pool_resource_docker_base_size_range_text_1
    _pool_resource_docker_base_size_range_text_1 = pattern(r"\A[0-9]{1,9}\Z")
    return _pool_resource_docker_base_size_range_text_1(text)


_pool_resource_docker_base_size_range_text_1 = _first_pool_resource_docker_base_size_range_text_1


def accepts_create_node_pool(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if not (data["apiVersion"] == "v2"):
        if doubts is None:
            return False
        doubts.append("apiVersion")
    if not (data["kind"] == "NodePool"):
        if doubts is None:
            return False
        doubts.append("kind")
    if not accepts_create_node_pool_meta_vo(data["metadata"]):
        if doubts is None:
            return False
        doubts.append("metadata")
    left = len(data) - 3
    if not left:
        return True
    if "spec" in data:
        if not accepts_node_pool_spec(data["spec"]):
            if doubts is None:
                return False
            doubts.append("spec")
        left -= 1
        if not left:
            return True
    if "project_id" in data:
        if type(data["project_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("project_id")
        left -= 1
        if not left:
            return True
    if "pool_name" in data:
        if type(data["pool_name"]) is not str:
            if doubts is None:
                return False
            doubts.append("pool_name")
        left -= 1
        if not left:
            return True
    return not left


def accepts_create_node_pool_meta_vo(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["name"]) is not str:
        if doubts is None:
            return False
        doubts.append("name")
    left = len(data) - 1
    if not left:
        return True
    if "annotations" in data:
        if not accepts_create_node_pool_annotations(data["annotations"]):
            if doubts is None:
                return False
            doubts.append("annotations")
        left -= 1
        if not left:
            return True
    return not left


def accepts_node_pool_spec(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if not accepts_pool_resource(data["resources"]):
        if doubts is None:
            return False
        doubts.append("resources")
    left = len(data) - 1
    if not left:
        return True
    return not left


def accepts_create_node_pool_annotations(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "os.modelarts/billing.mode" in data:
        if not (data["os.modelarts/billing.mode"] in {"0", "1"}):
            if doubts is None:
                return False
            doubts.append("os.modelarts/billing.mode")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/period.num" in data:
        value = data["os.modelarts/period.num"]
        if not (type(value) is str and (value and value.isascii() and value.isdigit())):
            if doubts is None:
                return False
            doubts.append("os.modelarts/period.num")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/period.type" in data:
        if not (data["os.modelarts/period.type"] in {"2", "3", "4"}):
            if doubts is None:
                return False
            doubts.append("os.modelarts/period.type")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/auto.renew" in data:
        if not (data["os.modelarts/auto.renew"] in {"0", "1"}):
            if doubts is None:
                return False
            doubts.append("os.modelarts/auto.renew")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/promotion.info" in data:
        if type(data["os.modelarts/promotion.info"]) is not str:
            if doubts is None:
                return False
            doubts.append("os.modelarts/promotion.info")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/service.console.url" in data:
        if type(data["os.modelarts/service.console.url"]) is not str:
            if doubts is None:
                return False
            doubts.append("os.modelarts/service.console.url")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    if "os.modelarts/order.id" in data:
        if type(data["os.modelarts/order.id"]) is not str:
            if doubts is None:
                return False
            doubts.append("os.modelarts/order.id")
        left -= 1
        if not left:
            return _holds_create_node_pool_annotations(data)
    return not left and _holds_create_node_pool_annotations(data)


def accepts_pool_resource(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["flavor"]) is not str:
        if doubts is None:
            return False
        doubts.append("flavor")
    value = data["count"]
    if not (type(value) is int or is_integer(value)):
        if doubts is None:
            return False
        doubts.append("count")
    value = data["maxCount"]
    if not (type(value) is int or is_integer(value)):
        if doubts is None:
            return False
        doubts.append("maxCount")
    left = len(data) - 3
    if not left:
        return _holds_pool_resource(data)
    if "azs" in data:
        value = data["azs"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("azs")
        for item in value:
            if not accepts_pool_node_az(item):
                if doubts is None:
                    return False
                doubts.append("azs")
                break
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "nodePool" in data:
        if type(data["nodePool"]) is not str:
            if doubts is None:
                return False
            doubts.append("nodePool")
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "taints" in data:
        value = data["taints"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("taints")
        for item in value:
            if not accepts_taint(item):
                if doubts is None:
                    return False
                doubts.append("taints")
                break
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "labels" in data:
        if not _accepts_properties_labels(data["labels"]):
            if doubts is None:
                return False
            doubts.append("labels")
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("tags")
        for item in value:
            if not accepts_user_tag(item):
                if doubts is None:
                    return False
                doubts.append("tags")
                break
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "network" in data:
        if not accepts_node_network(data["network"]):
            if doubts is None:
                return False
            doubts.append("network")
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "extendParams" in data:
        if not _accepts_properties_extend_params(data["extendParams"]):
            if doubts is None:
                return False
            doubts.append("extendParams")
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    if "creatingStep" in data:
        if not accepts_creating_step(data["creatingStep"]):
            if doubts is None:
                return False
            doubts.append("creatingStep")
        left -= 1
        if not left:
            return _holds_pool_resource(data)
    return not left and _holds_pool_resource(data)


def accepts_pool_node_az(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["az"]) is not str:
        if doubts is None:
            return False
        doubts.append("az")
    value = data["count"]
    if not (type(value) is int or is_integer(value)):
        if doubts is None:
            return False
        doubts.append("count")
    left = len(data) - 2
    if not left:
        return True
    return not left


def accepts_taint(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["key"]) is not str:
        if doubts is None:
            return False
        doubts.append("key")
    if type(data["effect"]) is not str:
        if doubts is None:
            return False
        doubts.append("effect")
    left = len(data) - 2
    if not left:
        return True
    if "value" in data:
        if type(data["value"]) is not str:
            if doubts is None:
                return False
            doubts.append("value")
        left -= 1
        if not left:
            return True
    return not left


def _accepts_properties_labels(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if type(value) is not str:
            return False
    return True


def accepts_user_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["key"]) is not str:
        if doubts is None:
            return False
        doubts.append("key")
    if type(data["value"]) is not str:
        if doubts is None:
            return False
        doubts.append("value")
    left = len(data) - 2
    if not left:
        return _holds_user_tag(data)
    return not left and _holds_user_tag(data)


def accepts_node_network(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "vpc" in data:
        if type(data["vpc"]) is not str:
            if doubts is None:
                return False
            doubts.append("vpc")
        left -= 1
        if not left:
            return True
    if "subnet" in data:
        if type(data["subnet"]) is not str:
            if doubts is None:
                return False
            doubts.append("subnet")
        left -= 1
        if not left:
            return True
    if "securityGroups" in data:
        value = data["securityGroups"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("securityGroups")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("securityGroups")
                break
        left -= 1
        if not left:
            return True
    return not left


def _accepts_properties_extend_params(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if type(value) is not str:
            return False
    return True


def accepts_creating_step(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "step" in data:
        value = data["step"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("step")
        left -= 1
        if not left:
            return True
    if "type" in data:
        if not (data["type"] in {"rack", "hyperinstance"}):
            if doubts is None:
                return False
            doubts.append("type")
        left -= 1
        if not left:
            return True
    return not left


def accepts_paths_v2_project_id_pools_pool_name_nodepools_post_parameters_0(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_paths_v2_project_id_pools_pool_name_nodepools_post_parameters_1(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def _holds_create_node_pool_annotations(data: Any) -> bool:
    try:
        if not (
            "os.modelarts/billing.mode" not in data
            or data["os.modelarts/billing.mode"] != "1"
            or "os.modelarts/period.num" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "os.modelarts/billing.mode" not in data
            or data["os.modelarts/billing.mode"] != "1"
            or "os.modelarts/period.type" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "os.modelarts/billing.mode" not in data
            or data["os.modelarts/billing.mode"] != "1"
            or "os.modelarts/order.id" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_pool_resource(data: Any) -> bool:
    try:
        if not ("count" not in data or "maxCount" not in data or data["maxCount"] >= data["count"]):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("count" not in data or "maxCount" not in data or data["maxCount"] <= data["count"]):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("tags" not in data or unique([tag["key"] for tag in data["tags"]])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "extendParams" not in data
            or "dockerBaseSize" not in data["extendParams"]
            or data["extendParams"]["dockerBaseSize"] == "0"
            or _pool_resource_docker_base_size_range_valid_1(data["extendParams"]["dockerBaseSize"])
            is not None
            and to_int(data["extendParams"]["dockerBaseSize"]) >= 50
            and to_int(data["extendParams"]["dockerBaseSize"]) <= 500
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "extendParams" not in data
            or "postInstall" not in data["extendParams"]
            or is_base64(data["extendParams"]["postInstall"])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_user_tag(data: Any) -> bool:
    try:
        if not (
            "key" not in data
            or not (data["key"].startswith("CCE-") or data["key"].startswith("__type_baremetal"))
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _rule_create_node_pool_annotations_period_num_required(data: Any) -> Any:
    return (
        "os.modelarts/period.num" in data
        or "os.modelarts/billing.mode" not in data
        or expect_string(data["os.modelarts/billing.mode"]) != "1"
    )


def _message_create_node_pool_annotations_period_num_required(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'os.modelarts/period.num is required when os.modelarts/billing.mode is "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '" (yearly/monthly)',
            )
        ), "".join(
            (
                '当 os.modelarts/billing.mode 为 "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '"（包周期）时，必须填写 os.modelarts/period.num',
            )
        )
    except RULE_ERRORS:
        return (
            'os.modelarts/period.num is required when os.modelarts/billing.mode is "…" (yearly/monthly)',
            '当 os.modelarts/billing.mode 为 "…"（包周期）时，必须填写 os.modelarts/period.num',
        )


def _rule_create_node_pool_annotations_period_type_required(data: Any) -> Any:
    return (
        "os.modelarts/period.type" in data
        or "os.modelarts/billing.mode" not in data
        or expect_string(data["os.modelarts/billing.mode"]) != "1"
    )


def _message_create_node_pool_annotations_period_type_required(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'os.modelarts/period.type is required when os.modelarts/billing.mode is "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '" (yearly/monthly); it is "2" (month), "3" (year) or "4" (hour)',
            )
        ), "".join(
            (
                '当 os.modelarts/billing.mode 为 "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '"（包周期）时，必须填写 os.modelarts/period.type，可选 "2"（月）、"3"（年）、"4"（小时）',
            )
        )
    except RULE_ERRORS:
        return (
            'os.modelarts/period.type is required when os.modelarts/billing.mode is "…" (yearly/monthly); it is "2" (month), "3" (year) or "4" (hour)',
            '当 os.modelarts/billing.mode 为 "…"（包周期）时，必须填写 os.modelarts/period.type，可选 "2"（月）、"3"（年）、"4"（小时）',
        )


def _rule_create_node_pool_annotations_order_id_needed(data: Any) -> Any:
    return (
        "os.modelarts/order.id" in data
        or "os.modelarts/billing.mode" not in data
        or expect_string(data["os.modelarts/billing.mode"]) != "1"
    )


def _message_create_node_pool_annotations_order_id_needed(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'os.modelarts/order.id is needed to create nodes with os.modelarts/billing.mode "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '" (yearly/monthly)',
            )
        ), "".join(
            (
                '以 os.modelarts/billing.mode "',
                text_of(expect_string(data["os.modelarts/billing.mode"])),
                '"（包周期）创建节点时，需要填写 os.modelarts/order.id',
            )
        )
    except RULE_ERRORS:
        return (
            'os.modelarts/order.id is needed to create nodes with os.modelarts/billing.mode "…" (yearly/monthly)',
            '以 os.modelarts/billing.mode "…"（包周期）创建节点时，需要填写 os.modelarts/order.id',
        )


def _rule_pool_resource_max_count_not_below_count(data: Any) -> Any:
    return (
        "count" not in data
        or "maxCount" not in data
        or expect_integer(data["maxCount"]) >= expect_integer(data["count"])
    )


def _message_pool_resource_max_count_not_below_count(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "maxCount (",
                text_of(expect_integer(data["maxCount"])),
                ") is smaller than count (",
                text_of(expect_integer(data["count"])),
                ")",
            )
        ), "".join(
            (
                "maxCount（",
                text_of(expect_integer(data["maxCount"])),
                "）小于 count（",
                text_of(expect_integer(data["count"])),
                "）",
            )
        )
    except RULE_ERRORS:
        return "maxCount (…) is smaller than count (…)", "maxCount（…）小于 count（…）"


def _rule_pool_resource_max_count_equals_count_in_physical_pool(data: Any) -> Any:
    return (
        "count" not in data
        or "maxCount" not in data
        or expect_integer(data["maxCount"]) <= expect_integer(data["count"])
    )


def _message_pool_resource_max_count_equals_count_in_physical_pool(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "maxCount (",
                text_of(expect_integer(data["maxCount"])),
                ") is larger than count (",
                text_of(expect_integer(data["count"])),
                "); in a physical pool both must be the same",
            )
        ), "".join(
            (
                "maxCount（",
                text_of(expect_integer(data["maxCount"])),
                "）大于 count（",
                text_of(expect_integer(data["count"])),
                "）；物理池中两者必须相同",
            )
        )
    except RULE_ERRORS:
        return (
            "maxCount (…) is larger than count (…); in a physical pool both must be the same",
            "maxCount（…）大于 count（…）；物理池中两者必须相同",
        )


def _rule_pool_resource_user_tag_keys_unique(data: Any) -> Any:
    return "tags" not in data or unique([tag["key"] for tag in expect_list(data["tags"])])


def _message_pool_resource_user_tag_keys_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "tags has a key more than once; its keys are ",
                text_of(join([tag["key"] for tag in expect_list(data["tags"])], ", ")),
            )
        ), "".join(
            (
                "tags 中存在重复的键，所有键为：",
                text_of(join([tag["key"] for tag in expect_list(data["tags"])], ", ")),
            )
        )
    except RULE_ERRORS:
        return "tags has a key more than once; its keys are …", "tags 中存在重复的键，所有键为：…"


def _rule_pool_resource_docker_base_size_range(data: Any) -> Any:
    return (
        "extendParams" not in data
        or "dockerBaseSize" not in expect_map(data["extendParams"])
        or expect_string(data["extendParams"]["dockerBaseSize"]) == "0"
        or _pool_resource_docker_base_size_range_text_1(data["extendParams"]["dockerBaseSize"])
        is not None
        and to_int(expect_string(data["extendParams"]["dockerBaseSize"])) >= 50
        and to_int(expect_string(data["extendParams"]["dockerBaseSize"])) <= 500
    )


def _message_pool_resource_docker_base_size_range(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'extendParams.dockerBaseSize is "',
                text_of(expect_string(data["extendParams"]["dockerBaseSize"])),
                '"; use "0" (no limit) or a number from 50 to 500',
            )
        ), "".join(
            (
                'extendParams.dockerBaseSize 为 "',
                text_of(expect_string(data["extendParams"]["dockerBaseSize"])),
                '"；应为 "0"（不限制）或 50～500 的数字',
            )
        )
    except RULE_ERRORS:
        return (
            'extendParams.dockerBaseSize is "…"; use "0" (no limit) or a number from 50 to 500',
            'extendParams.dockerBaseSize 为 "…"；应为 "0"（不限制）或 50～500 的数字',
        )


def _rule_pool_resource_post_install_base64(data: Any) -> Any:
    return (
        "extendParams" not in data
        or "postInstall" not in expect_map(data["extendParams"])
        or is_base64(expect_string(data["extendParams"]["postInstall"]))
    )


def _message_pool_resource_post_install_base64(data: Any) -> tuple[str, str]:
    return (
        "extendParams.postInstall is not Base64; encode the script before sending it",
        "extendParams.postInstall 不是有效的 Base64 编码，请先对脚本进行编码",
    )


def _rule_user_tag_user_tag_key_prefix(data: Any) -> Any:
    return "key" not in data or not (
        data["key"].startswith("CCE-") or data["key"].startswith("__type_baremetal")
    )


def _message_user_tag_user_tag_key_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'the tag key "',
                text_of(expect_string(data["key"])),
                '" must begin neither with "CCE-" nor with "__type_baremetal"',
            )
        ), "".join(
            (
                '标签的键 "',
                text_of(expect_string(data["key"])),
                '" 不能以 "CCE-" 或 "__type_baremetal" 开头',
            )
        )
    except RULE_ERRORS:
        return (
            'the tag key "…" must begin neither with "CCE-" nor with "__type_baremetal"',
            '标签的键 "…" 不能以 "CCE-" 或 "__type_baremetal" 开头',
        )


_UNITS: dict[str, tuple[Any, ...]] = {
    "create_node_pool": (
        "#/$defs/CreateNodePoolRequest",
        (
            ("type", "object"),
            ("required", "apiVersion", "kind", "metadata"),
            (
                "properties",
                (
                    ("apiVersion", (("type", "string"), ("enum", "v2"))),
                    ("kind", (("type", "string"), ("enum", "NodePool"))),
                    ("metadata", "CreateNodePoolMetaVO"),
                    ("spec", "NodePoolSpec"),
                    (
                        "project_id",
                        "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.0",
                    ),
                    (
                        "pool_name",
                        "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.1",
                    ),
                ),
                (),
                False,
            ),
        ),
    ),
    "CreateNodePoolMetaVO": (
        "#/$defs/CreateNodePoolMetaVO",
        (
            ("type", "object"),
            ("required", "name"),
            (
                "properties",
                (("name", (("type", "string"),)), ("annotations", "CreateNodePoolAnnotations")),
                (),
                False,
            ),
        ),
    ),
    "CreateNodePoolAnnotations": (
        "#/$defs/CreateNodePoolAnnotations",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("os.modelarts/billing.mode", (("type", "string"), ("enum", "0", "1"))),
                    (
                        "os.modelarts/period.num",
                        (("type", "string"), ("pattern", "^[0-9]+$", "^[0-9]+\\Z")),
                    ),
                    ("os.modelarts/period.type", (("type", "string"), ("enum", "2", "3", "4"))),
                    ("os.modelarts/auto.renew", (("type", "string"), ("enum", "0", "1"))),
                    ("os.modelarts/promotion.info", (("type", "string"),)),
                    ("os.modelarts/service.console.url", (("type", "string"),)),
                    ("os.modelarts/order.id", (("type", "string"),)),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "period-num-required",
                "error",
                None,
                ("os.modelarts/period.num",),
                ("/os.modelarts~1billing.mode", "/os.modelarts~1period.num"),
                "_rule_create_node_pool_annotations_period_num_required",
                "_message_create_node_pool_annotations_period_num_required",
            ),
            (
                "x-validations",
                1,
                "period-type-required",
                "error",
                None,
                ("os.modelarts/period.type",),
                ("/os.modelarts~1billing.mode", "/os.modelarts~1period.type"),
                "_rule_create_node_pool_annotations_period_type_required",
                "_message_create_node_pool_annotations_period_type_required",
            ),
            (
                "x-validations",
                2,
                "order-id-needed",
                "warning",
                None,
                ("os.modelarts/order.id",),
                ("/os.modelarts~1billing.mode", "/os.modelarts~1order.id"),
                "_rule_create_node_pool_annotations_order_id_needed",
                "_message_create_node_pool_annotations_order_id_needed",
            ),
        ),
    ),
    "NodePoolSpec": (
        "#/$defs/NodePoolSpec",
        (
            ("type", "object"),
            ("required", "resources"),
            ("properties", (("resources", "PoolResource"),), (), False),
        ),
    ),
    "PoolResource": (
        "#/$defs/PoolResource",
        (
            ("type", "object"),
            ("required", "flavor", "count", "maxCount"),
            (
                "properties",
                (
                    ("flavor", (("type", "string"),)),
                    ("count", (("type", "integer"),)),
                    ("maxCount", (("type", "integer"),)),
                    ("azs", (("type", "array"), ("items", (), "PoolNodeAz"))),
                    ("nodePool", (("type", "string"),)),
                    ("taints", (("type", "array"), ("items", (), "Taint"))),
                    ("labels", (("type", "object"), ("properties", (), (), (("type", "string"),)))),
                    ("tags", (("type", "array"), ("items", (), "UserTag"))),
                    ("network", "NodeNetwork"),
                    (
                        "extendParams",
                        (("type", "object"), ("properties", (), (), (("type", "string"),))),
                    ),
                    ("creatingStep", "CreatingStep"),
                ),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "max-count-not-below-count",
                "error",
                None,
                ("maxCount",),
                ("/count", "/maxCount"),
                "_rule_pool_resource_max_count_not_below_count",
                "_message_pool_resource_max_count_not_below_count",
            ),
            (
                "x-validations",
                1,
                "max-count-equals-count-in-physical-pool",
                "warning",
                None,
                ("maxCount",),
                ("/count", "/maxCount"),
                "_rule_pool_resource_max_count_equals_count_in_physical_pool",
                "_message_pool_resource_max_count_equals_count_in_physical_pool",
            ),
            (
                "x-validations",
                2,
                "user-tag-keys-unique",
                "warning",
                None,
                ("tags",),
                ("/tags",),
                "_rule_pool_resource_user_tag_keys_unique",
                "_message_pool_resource_user_tag_keys_unique",
            ),
            (
                "x-validations",
                3,
                "docker-base-size-range",
                "warning",
                None,
                ("extendParams", "dockerBaseSize"),
                ("/extendParams",),
                "_rule_pool_resource_docker_base_size_range",
                "_message_pool_resource_docker_base_size_range",
            ),
            (
                "x-validations",
                4,
                "post-install-base64",
                "error",
                None,
                ("extendParams", "postInstall"),
                ("/extendParams",),
                "_rule_pool_resource_post_install_base64",
                "_message_pool_resource_post_install_base64",
            ),
        ),
    ),
    "PoolNodeAz": (
        "#/$defs/PoolNodeAz",
        (
            ("type", "object"),
            ("required", "az", "count"),
            (
                "properties",
                (("az", (("type", "string"),)), ("count", (("type", "integer"),))),
                (),
                False,
            ),
        ),
    ),
    "Taint": (
        "#/$defs/Taint",
        (
            ("type", "object"),
            ("required", "key", "effect"),
            (
                "properties",
                (
                    ("key", (("type", "string"),)),
                    ("value", (("type", "string"),)),
                    ("effect", (("type", "string"),)),
                ),
                (),
                False,
            ),
        ),
    ),
    "UserTag": (
        "#/$defs/UserTag",
        (
            ("type", "object"),
            ("required", "key", "value"),
            (
                "properties",
                (("key", (("type", "string"),)), ("value", (("type", "string"),))),
                (),
                False,
            ),
            (
                "x-validations",
                0,
                "user-tag-key-prefix",
                "error",
                None,
                ("key",),
                ("/key",),
                "_rule_user_tag_user_tag_key_prefix",
                "_message_user_tag_user_tag_key_prefix",
            ),
        ),
    ),
    "NodeNetwork": (
        "#/$defs/NodeNetwork",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("vpc", (("type", "string"),)),
                    ("subnet", (("type", "string"),)),
                    ("securityGroups", (("type", "array"), ("items", (), (("type", "string"),)))),
                ),
                (),
                False,
            ),
        ),
    ),
    "CreatingStep": (
        "#/$defs/CreatingStep",
        (
            ("type", "object"),
            (
                "properties",
                (
                    ("step", (("type", "integer"),)),
                    ("type", (("type", "string"), ("enum", "rack", "hyperinstance"))),
                ),
                (),
                False,
            ),
        ),
    ),
    "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.0": (
        "#/$defs/paths.~1v2~1{project_id}~1pools~1{pool_name}~1nodepools.post.parameters.0",
        (("type", "string"),),
    ),
    "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.1": (
        "#/$defs/paths.~1v2~1{project_id}~1pools~1{pool_name}~1nodepools.post.parameters.1",
        (("type", "string"),),
    ),
}

PROGRAM = Program(
    _UNITS,
    {
        "create_node_pool": accepts_create_node_pool,
        "CreateNodePoolMetaVO": accepts_create_node_pool_meta_vo,
        "CreateNodePoolAnnotations": accepts_create_node_pool_annotations,
        "NodePoolSpec": accepts_node_pool_spec,
        "PoolResource": accepts_pool_resource,
        "PoolNodeAz": accepts_pool_node_az,
        "Taint": accepts_taint,
        "UserTag": accepts_user_tag,
        "NodeNetwork": accepts_node_network,
        "CreatingStep": accepts_creating_step,
        "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.0": accepts_paths_v2_project_id_pools_pool_name_nodepools_post_parameters_0,
        "paths./v2/{project_id}/pools/{pool_name}/nodepools.post.parameters.1": accepts_paths_v2_project_id_pools_pool_name_nodepools_post_parameters_1,
    },
    docs="huaweicloud/modelarts/CreateNodePool",
    tellers=(
        "create_node_pool",
        "CreateNodePoolMetaVO",
        "CreateNodePoolAnnotations",
        "NodePoolSpec",
        "PoolResource",
        "PoolNodeAz",
        "Taint",
        "UserTag",
        "NodeNetwork",
        "CreatingStep",
    ),
    rules={
        "_rule_create_node_pool_annotations_period_num_required": _rule_create_node_pool_annotations_period_num_required,
        "_message_create_node_pool_annotations_period_num_required": _message_create_node_pool_annotations_period_num_required,
        "_rule_create_node_pool_annotations_period_type_required": _rule_create_node_pool_annotations_period_type_required,
        "_message_create_node_pool_annotations_period_type_required": _message_create_node_pool_annotations_period_type_required,
        "_rule_create_node_pool_annotations_order_id_needed": _rule_create_node_pool_annotations_order_id_needed,
        "_message_create_node_pool_annotations_order_id_needed": _message_create_node_pool_annotations_order_id_needed,
        "_rule_pool_resource_max_count_not_below_count": _rule_pool_resource_max_count_not_below_count,
        "_message_pool_resource_max_count_not_below_count": _message_pool_resource_max_count_not_below_count,
        "_rule_pool_resource_max_count_equals_count_in_physical_pool": _rule_pool_resource_max_count_equals_count_in_physical_pool,
        "_message_pool_resource_max_count_equals_count_in_physical_pool": _message_pool_resource_max_count_equals_count_in_physical_pool,
        "_rule_pool_resource_user_tag_keys_unique": _rule_pool_resource_user_tag_keys_unique,
        "_message_pool_resource_user_tag_keys_unique": _message_pool_resource_user_tag_keys_unique,
        "_rule_pool_resource_docker_base_size_range": _rule_pool_resource_docker_base_size_range,
        "_message_pool_resource_docker_base_size_range": _message_pool_resource_docker_base_size_range,
        "_rule_pool_resource_post_install_base64": _rule_pool_resource_post_install_base64,
        "_message_pool_resource_post_install_base64": _message_pool_resource_post_install_base64,
        "_rule_user_tag_user_tag_key_prefix": _rule_user_tag_user_tag_key_prefix,
        "_message_user_tag_user_tag_key_prefix": _message_user_tag_user_tag_key_prefix,
    },
)


def is_valid_create_node_pool(request: object) -> bool:
    """Whether *request* has no violation of severity "error"; never raises."""
    try:
        if accepts_create_node_pool(request):
            return True
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.accepts("create_node_pool", request)


def validate_create_node_pool(request: object, *, allow_unknown: bool = False) -> list[Violation]:
    """Every violation of *request*, in its order; [] when it is valid; never raises.

    With *allow_unknown*, properties that the schema does not know are let through.
    """
    try:
        if accepts_create_node_pool(request):
            return []
    except Exception:
        pass  # In doubt: step two decides.
    return PROGRAM.violations("create_node_pool", request, allow_unknown)


def check_create_node_pool(request: object, *, allow_unknown: bool = False) -> None:
    """Raise ValidationError when *request* has a violation of severity "error"."""
    try:
        if accepts_create_node_pool(request):
            return
    except Exception:
        pass  # In doubt: step two decides.
    PROGRAM.check("create_node_pool", request, allow_unknown)
