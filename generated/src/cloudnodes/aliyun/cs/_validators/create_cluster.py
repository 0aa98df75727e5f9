"""Validator of the schema create_cluster."""

from __future__ import annotations

from cloudnodes._runtime.cel import all_true, any_true, for_all, for_some
from cloudnodes._runtime.cel_network import cidr, contains_cidr, is_cidr, is_ip
from cloudnodes._runtime.cel_text import is_base64, is_json, join, pattern, text_of, to_int, trim
from cloudnodes._runtime.cel_values import (
    RULE_ERRORS,
    distinct,
    expect_boolean,
    expect_integer,
    expect_list,
    expect_map,
    expect_string,
    integer,
    sets_intersects,
    unique,
)
from cloudnodes._runtime.validation import Program, is_integer, is_number, matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_cluster",
    "is_valid_create_cluster",
    "validate_create_cluster",
]


def _first_match_name(text: Any) -> Any:
    global _match_name
    _match_name = matcher("^[0-9A-Za-z一-鿿][\\-0-9A-Za-z一-鿿]*\\Z", "match")
    return _match_name(text)


_match_name = _first_match_name


def _first_match_node_port_range(text: Any) -> Any:
    global _match_node_port_range
    _match_node_port_range = matcher("^[0-9]{1,5}[\\-\\~][0-9]{1,5}\\Z", "match")
    return _match_node_port_range(text)


_match_node_port_range = _first_match_node_port_range


def _first_match_name_2(text: Any) -> Any:
    global _match_name_2
    _match_name_2 = matcher("^[\\-0-9A-Za-z一-鿿][\\-0-9A-Z_a-z一-鿿]*\\Z", "match")
    return _match_name_2(text)


_match_name_2 = _first_match_name_2


def _first_match_cluster_domain(text: Any) -> Any:
    global _match_cluster_domain
    _match_cluster_domain = matcher(
        "^[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?(\\.[0-9a-z]([\\-0-9a-z]{0,61}[0-9a-z])?)*\\Z",
        "match",
    )
    return _match_cluster_domain(text)


_match_cluster_domain = _first_match_cluster_domain


def _first_managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1
    _managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1 = pattern(r"\A[0-9]+\Z")
    return _managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1(text)


_managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1 = (
    _first_managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1
)


def _first_managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1
    _managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1 = pattern(
        r"\A[0-9]{1,5}[\-~][0-9]{1,5}\Z"
    )
    return _managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1(text)


_managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1 = (
    _first_managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1
)


def _first_managed_sandbox_cluster_request_managed_node_port_range_order_valid_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_node_port_range_order_valid_1
    _managed_sandbox_cluster_request_managed_node_port_range_order_valid_1 = pattern(
        r"\A[0-9]{1,5}[\-~][0-9]{1,5}\Z"
    )
    return _managed_sandbox_cluster_request_managed_node_port_range_order_valid_1(text)


_managed_sandbox_cluster_request_managed_node_port_range_order_valid_1 = (
    _first_managed_sandbox_cluster_request_managed_node_port_range_order_valid_1
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_valid_1
    _managed_sandbox_cluster_request_managed_login_password_classes_valid_1 = pattern(r"[a-z]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_valid_1(text)


_managed_sandbox_cluster_request_managed_login_password_classes_valid_1 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_1
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_2(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_valid_2
    _managed_sandbox_cluster_request_managed_login_password_classes_valid_2 = pattern(r"[A-Z]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_valid_2(text)


_managed_sandbox_cluster_request_managed_login_password_classes_valid_2 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_2
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_3(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_valid_3
    _managed_sandbox_cluster_request_managed_login_password_classes_valid_3 = pattern(r"[0-9]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_valid_3(text)


_managed_sandbox_cluster_request_managed_login_password_classes_valid_3 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_3
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_4(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_valid_4
    _managed_sandbox_cluster_request_managed_login_password_classes_valid_4 = pattern(
        r"[^0-9A-Za-z]"
    )
    return _managed_sandbox_cluster_request_managed_login_password_classes_valid_4(text)


_managed_sandbox_cluster_request_managed_login_password_classes_valid_4 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_valid_4
)


def _first_dedicated_cluster_request_dedicated_custom_san_form_valid_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_custom_san_form_valid_1
    _dedicated_cluster_request_dedicated_custom_san_form_valid_1 = pattern(
        r"\A(?:\*\.)?[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?(?:\.[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?)*\Z",
        limit=5000,
    )
    return _dedicated_cluster_request_dedicated_custom_san_form_valid_1(text)


_dedicated_cluster_request_dedicated_custom_san_form_valid_1 = (
    _first_dedicated_cluster_request_dedicated_custom_san_form_valid_1
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_valid_1
    _dedicated_cluster_request_dedicated_node_name_mode_form_valid_1 = pattern(
        r"\A(?:ip|[5-9]|1[0-2])\Z"
    )
    return _dedicated_cluster_request_dedicated_node_name_mode_form_valid_1(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_valid_1 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_1
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_2(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_valid_2
    _dedicated_cluster_request_dedicated_node_name_mode_form_valid_2 = pattern(
        r"\A[A-Za-z][\-\.0-9A-Za-z]*\Z"
    )
    return _dedicated_cluster_request_dedicated_node_name_mode_form_valid_2(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_valid_2 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_2
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_3(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_valid_3
    _dedicated_cluster_request_dedicated_node_name_mode_form_valid_3 = pattern(r"[0-9A-Za-z]\Z")
    return _dedicated_cluster_request_dedicated_node_name_mode_form_valid_3(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_valid_3 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_3
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_4(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_valid_4
    _dedicated_cluster_request_dedicated_node_name_mode_form_valid_4 = pattern(r"[\-\.][\-\.]")
    return _dedicated_cluster_request_dedicated_node_name_mode_form_valid_4(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_valid_4 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_valid_4
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_valid_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_valid_1
    _dedicated_cluster_request_dedicated_login_password_classes_valid_1 = pattern(r"[a-z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_valid_1(text)


_dedicated_cluster_request_dedicated_login_password_classes_valid_1 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_valid_1
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_valid_2(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_valid_2
    _dedicated_cluster_request_dedicated_login_password_classes_valid_2 = pattern(r"[A-Z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_valid_2(text)


_dedicated_cluster_request_dedicated_login_password_classes_valid_2 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_valid_2
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_valid_3(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_valid_3
    _dedicated_cluster_request_dedicated_login_password_classes_valid_3 = pattern(r"[0-9]")
    return _dedicated_cluster_request_dedicated_login_password_classes_valid_3(text)


_dedicated_cluster_request_dedicated_login_password_classes_valid_3 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_valid_3
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_valid_4(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_valid_4
    _dedicated_cluster_request_dedicated_login_password_classes_valid_4 = pattern(r"[^0-9A-Za-z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_valid_4(text)


_dedicated_cluster_request_dedicated_login_password_classes_valid_4 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_valid_4
)


def _first_worker_data_disk_worker_data_disk_size_by_category_valid_1(text: Any) -> Any:
    global _worker_data_disk_worker_data_disk_size_by_category_valid_1
    _worker_data_disk_worker_data_disk_size_by_category_valid_1 = pattern(r"\A[0-9]+\Z")
    return _worker_data_disk_worker_data_disk_size_by_category_valid_1(text)


_worker_data_disk_worker_data_disk_size_by_category_valid_1 = (
    _first_worker_data_disk_worker_data_disk_size_by_category_valid_1
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1 = pattern(
        r"\A(?:ip|[5-9]|1[0-2])\Z"
    )
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2 = pattern(
        r"\A[A-Za-z][\-\.0-9A-Za-z]*\Z"
    )
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3 = pattern(r"[0-9A-Za-z]\Z")
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4 = pattern(r"[\-\.][\-\.]")
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_valid_1(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_valid_1
    _nodepool_scaling_group_nodepool_login_password_classes_valid_1 = pattern(r"[a-z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_valid_1(text)


_nodepool_scaling_group_nodepool_login_password_classes_valid_1 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_valid_1
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_valid_2(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_valid_2
    _nodepool_scaling_group_nodepool_login_password_classes_valid_2 = pattern(r"[A-Z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_valid_2(text)


_nodepool_scaling_group_nodepool_login_password_classes_valid_2 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_valid_2
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_valid_3(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_valid_3
    _nodepool_scaling_group_nodepool_login_password_classes_valid_3 = pattern(r"[0-9]")
    return _nodepool_scaling_group_nodepool_login_password_classes_valid_3(text)


_nodepool_scaling_group_nodepool_login_password_classes_valid_3 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_valid_3
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_valid_4(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_valid_4
    _nodepool_scaling_group_nodepool_login_password_classes_valid_4 = pattern(r"[^0-9A-Za-z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_valid_4(text)


_nodepool_scaling_group_nodepool_login_password_classes_valid_4 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_valid_4
)


def _first_managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1
    _managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1 = pattern(r"\A[0-9]+\Z")
    return _managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1(text)


_managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1 = (
    _first_managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1
)


def _first_managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1
    _managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1 = pattern(
        r"\A[0-9]{1,5}[\-~][0-9]{1,5}\Z"
    )
    return _managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1(text)


_managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1 = (
    _first_managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1
)


def _first_managed_sandbox_cluster_request_managed_node_port_range_order_text_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_node_port_range_order_text_1
    _managed_sandbox_cluster_request_managed_node_port_range_order_text_1 = pattern(
        r"\A[0-9]{1,5}[\-~][0-9]{1,5}\Z"
    )
    return _managed_sandbox_cluster_request_managed_node_port_range_order_text_1(text)


_managed_sandbox_cluster_request_managed_node_port_range_order_text_1 = (
    _first_managed_sandbox_cluster_request_managed_node_port_range_order_text_1
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_text_1(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_text_1
    _managed_sandbox_cluster_request_managed_login_password_classes_text_1 = pattern(r"[a-z]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_text_1(text)


_managed_sandbox_cluster_request_managed_login_password_classes_text_1 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_text_1
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_text_2(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_text_2
    _managed_sandbox_cluster_request_managed_login_password_classes_text_2 = pattern(r"[A-Z]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_text_2(text)


_managed_sandbox_cluster_request_managed_login_password_classes_text_2 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_text_2
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_text_3(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_text_3
    _managed_sandbox_cluster_request_managed_login_password_classes_text_3 = pattern(r"[0-9]")
    return _managed_sandbox_cluster_request_managed_login_password_classes_text_3(text)


_managed_sandbox_cluster_request_managed_login_password_classes_text_3 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_text_3
)


def _first_managed_sandbox_cluster_request_managed_login_password_classes_text_4(text: Any) -> Any:
    global _managed_sandbox_cluster_request_managed_login_password_classes_text_4
    _managed_sandbox_cluster_request_managed_login_password_classes_text_4 = pattern(
        r"[^0-9A-Za-z]"
    )
    return _managed_sandbox_cluster_request_managed_login_password_classes_text_4(text)


_managed_sandbox_cluster_request_managed_login_password_classes_text_4 = (
    _first_managed_sandbox_cluster_request_managed_login_password_classes_text_4
)


def _first_worker_data_disk_worker_data_disk_size_by_category_text_1(text: Any) -> Any:
    global _worker_data_disk_worker_data_disk_size_by_category_text_1
    _worker_data_disk_worker_data_disk_size_by_category_text_1 = pattern(r"\A[0-9]+\Z")
    return _worker_data_disk_worker_data_disk_size_by_category_text_1(text)


_worker_data_disk_worker_data_disk_size_by_category_text_1 = (
    _first_worker_data_disk_worker_data_disk_size_by_category_text_1
)


def _first_dedicated_cluster_request_dedicated_custom_san_form_text_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_custom_san_form_text_1
    _dedicated_cluster_request_dedicated_custom_san_form_text_1 = pattern(
        r"\A(?:\*\.)?[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?(?:\.[0-9A-Za-z](?:[\-0-9A-Za-z]*[0-9A-Za-z])?)*\Z",
        limit=5000,
    )
    return _dedicated_cluster_request_dedicated_custom_san_form_text_1(text)


_dedicated_cluster_request_dedicated_custom_san_form_text_1 = (
    _first_dedicated_cluster_request_dedicated_custom_san_form_text_1
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_text_1
    _dedicated_cluster_request_dedicated_node_name_mode_form_text_1 = pattern(
        r"\A(?:ip|[5-9]|1[0-2])\Z"
    )
    return _dedicated_cluster_request_dedicated_node_name_mode_form_text_1(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_text_1 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_1
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_2(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_text_2
    _dedicated_cluster_request_dedicated_node_name_mode_form_text_2 = pattern(
        r"\A[A-Za-z][\-\.0-9A-Za-z]*\Z"
    )
    return _dedicated_cluster_request_dedicated_node_name_mode_form_text_2(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_text_2 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_2
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_3(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_text_3
    _dedicated_cluster_request_dedicated_node_name_mode_form_text_3 = pattern(r"[0-9A-Za-z]\Z")
    return _dedicated_cluster_request_dedicated_node_name_mode_form_text_3(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_text_3 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_3
)


def _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_4(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_node_name_mode_form_text_4
    _dedicated_cluster_request_dedicated_node_name_mode_form_text_4 = pattern(r"[\-\.][\-\.]")
    return _dedicated_cluster_request_dedicated_node_name_mode_form_text_4(text)


_dedicated_cluster_request_dedicated_node_name_mode_form_text_4 = (
    _first_dedicated_cluster_request_dedicated_node_name_mode_form_text_4
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_text_1(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_text_1
    _dedicated_cluster_request_dedicated_login_password_classes_text_1 = pattern(r"[a-z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_text_1(text)


_dedicated_cluster_request_dedicated_login_password_classes_text_1 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_text_1
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_text_2(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_text_2
    _dedicated_cluster_request_dedicated_login_password_classes_text_2 = pattern(r"[A-Z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_text_2(text)


_dedicated_cluster_request_dedicated_login_password_classes_text_2 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_text_2
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_text_3(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_text_3
    _dedicated_cluster_request_dedicated_login_password_classes_text_3 = pattern(r"[0-9]")
    return _dedicated_cluster_request_dedicated_login_password_classes_text_3(text)


_dedicated_cluster_request_dedicated_login_password_classes_text_3 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_text_3
)


def _first_dedicated_cluster_request_dedicated_login_password_classes_text_4(text: Any) -> Any:
    global _dedicated_cluster_request_dedicated_login_password_classes_text_4
    _dedicated_cluster_request_dedicated_login_password_classes_text_4 = pattern(r"[^0-9A-Za-z]")
    return _dedicated_cluster_request_dedicated_login_password_classes_text_4(text)


_dedicated_cluster_request_dedicated_login_password_classes_text_4 = (
    _first_dedicated_cluster_request_dedicated_login_password_classes_text_4
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1 = pattern(
        r"\A(?:ip|[5-9]|1[0-2])\Z"
    )
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2 = pattern(
        r"\A[A-Za-z][\-\.0-9A-Za-z]*\Z"
    )
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3 = pattern(r"[0-9A-Za-z]\Z")
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3
)


def _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4(text: Any) -> Any:
    global _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4
    _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4 = pattern(r"[\-\.][\-\.]")
    return _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4(text)


_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4 = (
    _first_nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_text_1(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_text_1
    _nodepool_scaling_group_nodepool_login_password_classes_text_1 = pattern(r"[a-z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_text_1(text)


_nodepool_scaling_group_nodepool_login_password_classes_text_1 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_text_1
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_text_2(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_text_2
    _nodepool_scaling_group_nodepool_login_password_classes_text_2 = pattern(r"[A-Z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_text_2(text)


_nodepool_scaling_group_nodepool_login_password_classes_text_2 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_text_2
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_text_3(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_text_3
    _nodepool_scaling_group_nodepool_login_password_classes_text_3 = pattern(r"[0-9]")
    return _nodepool_scaling_group_nodepool_login_password_classes_text_3(text)


_nodepool_scaling_group_nodepool_login_password_classes_text_3 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_text_3
)


def _first_nodepool_scaling_group_nodepool_login_password_classes_text_4(text: Any) -> Any:
    global _nodepool_scaling_group_nodepool_login_password_classes_text_4
    _nodepool_scaling_group_nodepool_login_password_classes_text_4 = pattern(r"[^0-9A-Za-z]")
    return _nodepool_scaling_group_nodepool_login_password_classes_text_4(text)


_nodepool_scaling_group_nodepool_login_password_classes_text_4 = (
    _first_nodepool_scaling_group_nodepool_login_password_classes_text_4
)


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


def accepts_managed_sandbox_cluster_request(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if not (data["cluster_type"] == "ManagedKubernetes"):
        if doubts is None:
            return False
        doubts.append("cluster_type")
    value = data["name"]
    if not (type(value) is str and 1 <= len(value) <= 63 and _match_name(value) is not None):
        if doubts is None:
            return False
        doubts.append("name")
    if type(data["region_id"]) is not str:
        if doubts is None:
            return False
        doubts.append("region_id")
    left = len(data) - 3
    if not left:
        return _holds_managed_sandbox_cluster_request(data)
    if "zone_id" in data:
        if type(data["zone_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("zone_id")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("resource_group_id")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "kubernetes_version" in data:
        if type(data["kubernetes_version"]) is not str:
            if doubts is None:
                return False
            doubts.append("kubernetes_version")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "runtime" in data:
        if not accepts_sandboxed_runtime(data["runtime"]):
            if doubts is None:
                return False
            doubts.append("runtime")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "vpcid" in data:
        if type(data["vpcid"]) is not str:
            if doubts is None:
                return False
            doubts.append("vpcid")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "vswitch_ids" in data:
        value = data["vswitch_ids"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("vswitch_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("vswitch_ids")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "pod_vswitch_ids" in data:
        value = data["pod_vswitch_ids"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("pod_vswitch_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("pod_vswitch_ids")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "container_cidr" in data:
        if type(data["container_cidr"]) is not str:
            if doubts is None:
                return False
            doubts.append("container_cidr")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "service_cidr" in data:
        if type(data["service_cidr"]) is not str:
            if doubts is None:
                return False
            doubts.append("service_cidr")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "node_cidr_mask" in data:
        if type(data["node_cidr_mask"]) is not str:
            if doubts is None:
                return False
            doubts.append("node_cidr_mask")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("security_group_id")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "is_enterprise_security_group" in data:
        value = data["is_enterprise_security_group"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("is_enterprise_security_group")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "snat_entry" in data:
        value = data["snat_entry"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("snat_entry")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "endpoint_public_access" in data:
        value = data["endpoint_public_access"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("endpoint_public_access")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "ssh_flags" in data:
        value = data["ssh_flags"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ssh_flags")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "proxy_mode" in data:
        if not (data["proxy_mode"] in {"iptables", "ipvs"}):
            if doubts is None:
                return False
            doubts.append("proxy_mode")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "node_port_range" in data:
        value = data["node_port_range"]
        if not (type(value) is str and _match_node_port_range(value) is not None):
            if doubts is None:
                return False
            doubts.append("node_port_range")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "cpu_policy" in data:
        if not (data["cpu_policy"] in {"static", "none"}):
            if doubts is None:
                return False
            doubts.append("cpu_policy")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "cloud_monitor_flags" in data:
        value = data["cloud_monitor_flags"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("cloud_monitor_flags")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "timezone" in data:
        if type(data["timezone"]) is not str:
            if doubts is None:
                return False
            doubts.append("timezone")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "logging_type" in data:
        if not (data["logging_type"] == "SLS"):
            if doubts is None:
                return False
            doubts.append("logging_type")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "disable_rollback" in data:
        value = data["disable_rollback"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("disable_rollback")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "timeout_mins" in data:
        value = data["timeout_mins"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("timeout_mins")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "deletion_protection" in data:
        value = data["deletion_protection"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("deletion_protection")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "tags" in data:
        value = data["tags"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("tags")
        for item in value:
            if not accepts_tag(item):
                if doubts is None:
                    return False
                doubts.append("tags")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
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
            return _holds_managed_sandbox_cluster_request(data)
    if "user_data" in data:
        if type(data["user_data"]) is not str:
            if doubts is None:
                return False
            doubts.append("user_data")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if doubts is None:
                return False
            doubts.append("key_pair")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if doubts is None:
                return False
            doubts.append("login_password")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "addons" in data:
        value = data["addons"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("addons")
        for item in value:
            if not accepts_addon(item):
                if doubts is None:
                    return False
                doubts.append("addons")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "num_of_nodes" in data:
        value = data["num_of_nodes"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 100):
            if doubts is None:
                return False
            doubts.append("num_of_nodes")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_vswitch_ids" in data:
        value = data["worker_vswitch_ids"]
        if not (type(value) is list and 1 <= len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("worker_vswitch_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("worker_vswitch_ids")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_instance_types" in data:
        value = data["worker_instance_types"]
        if not (type(value) is list and len(value) >= 1):
            if doubts is None:
                return False
            doubts.append("worker_instance_types")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("worker_instance_types")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_system_disk_category" in data:
        value = data["worker_system_disk_category"]
        if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud_essd"})):
            if doubts is None:
                return False
            doubts.append("worker_system_disk_category")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_system_disk_size" in data:
        value = data["worker_system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if doubts is None:
                return False
            doubts.append("worker_system_disk_size")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_data_disks" in data:
        value = data["worker_data_disks"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("worker_data_disks")
        for item in value:
            if not accepts_worker_data_disk(item):
                if doubts is None:
                    return False
                doubts.append("worker_data_disks")
                break
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_instance_charge_type" in data:
        if not (data["worker_instance_charge_type"] in {"PrePaid", "PostPaid"}):
            if doubts is None:
                return False
            doubts.append("worker_instance_charge_type")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_period_unit" in data:
        if not (data["worker_period_unit"] == "Month"):
            if doubts is None:
                return False
            doubts.append("worker_period_unit")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_period" in data:
        value = data["worker_period"]
        if not (
            (type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12, 24, 36, 48, 60}
        ):
            if doubts is None:
                return False
            doubts.append("worker_period")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_auto_renew" in data:
        value = data["worker_auto_renew"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("worker_auto_renew")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    if "worker_auto_renew_period" in data:
        value = data["worker_auto_renew_period"]
        if not ((type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12}):
            if doubts is None:
                return False
            doubts.append("worker_auto_renew_period")
        left -= 1
        if not left:
            return _holds_managed_sandbox_cluster_request(data)
    return not left and _holds_managed_sandbox_cluster_request(data)


def accepts_dedicated_cluster_request(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if not (data["cluster_type"] == "Kubernetes"):
        if doubts is None:
            return False
        doubts.append("cluster_type")
    value = data["name"]
    if not (type(value) is str and 1 <= len(value) <= 63 and _match_name_2(value) is not None):
        if doubts is None:
            return False
        doubts.append("name")
    if type(data["region_id"]) is not str:
        if doubts is None:
            return False
        doubts.append("region_id")
    if type(data["vpcid"]) is not str:
        if doubts is None:
            return False
        doubts.append("vpcid")
    left = len(data) - 4
    if not left:
        return _holds_dedicated_cluster_request(data)
    if "kubernetes_version" in data:
        if type(data["kubernetes_version"]) is not str:
            if doubts is None:
                return False
            doubts.append("kubernetes_version")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "runtime" in data:
        if not accepts_runtime(data["runtime"]):
            if doubts is None:
                return False
            doubts.append("runtime")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("resource_group_id")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "pod_vswitch_ids" in data:
        value = data["pod_vswitch_ids"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("pod_vswitch_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("pod_vswitch_ids")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "container_cidr" in data:
        if type(data["container_cidr"]) is not str:
            if doubts is None:
                return False
            doubts.append("container_cidr")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "service_cidr" in data:
        if type(data["service_cidr"]) is not str:
            if doubts is None:
                return False
            doubts.append("service_cidr")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "node_cidr_mask" in data:
        if type(data["node_cidr_mask"]) is not str:
            if doubts is None:
                return False
            doubts.append("node_cidr_mask")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("security_group_id")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "is_enterprise_security_group" in data:
        value = data["is_enterprise_security_group"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("is_enterprise_security_group")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "snat_entry" in data:
        value = data["snat_entry"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("snat_entry")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "endpoint_public_access" in data:
        value = data["endpoint_public_access"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("endpoint_public_access")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
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
            if doubts is None:
                return False
            doubts.append("load_balancer_spec")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "ssh_flags" in data:
        value = data["ssh_flags"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("ssh_flags")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "timezone" in data:
        if type(data["timezone"]) is not str:
            if doubts is None:
                return False
            doubts.append("timezone")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "proxy_mode" in data:
        if not (data["proxy_mode"] in {"iptables", "ipvs"}):
            if doubts is None:
                return False
            doubts.append("proxy_mode")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "enable_rrsa" in data:
        value = data["enable_rrsa"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("enable_rrsa")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "tags" in data:
        value = data["tags"]
        if not (type(value) is list and len(value) <= 20):
            if doubts is None:
                return False
            doubts.append("tags")
        for item in value:
            if not accepts_tag(item):
                if doubts is None:
                    return False
                doubts.append("tags")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "cluster_domain" in data:
        value = data["cluster_domain"]
        if not (type(value) is str and _match_cluster_domain(value) is not None):
            if doubts is None:
                return False
            doubts.append("cluster_domain")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "custom_san" in data:
        if type(data["custom_san"]) is not str:
            if doubts is None:
                return False
            doubts.append("custom_san")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "service_account_issuer" in data:
        if type(data["service_account_issuer"]) is not str:
            if doubts is None:
                return False
            doubts.append("service_account_issuer")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "api_audiences" in data:
        if type(data["api_audiences"]) is not str:
            if doubts is None:
                return False
            doubts.append("api_audiences")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "disable_rollback" in data:
        value = data["disable_rollback"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("disable_rollback")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "timeout_mins" in data:
        value = data["timeout_mins"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("timeout_mins")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "deletion_protection" in data:
        value = data["deletion_protection"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("deletion_protection")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "node_name_mode" in data:
        if type(data["node_name_mode"]) is not str:
            if doubts is None:
                return False
            doubts.append("node_name_mode")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "keep_instance_name" in data:
        value = data["keep_instance_name"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("keep_instance_name")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "rds_instances" in data:
        value = data["rds_instances"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("rds_instances")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("rds_instances")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_count" in data:
        value = data["master_count"]
        if not ((type(value) is int or is_number(value)) and value in {3, 5}):
            if doubts is None:
                return False
            doubts.append("master_count")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
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
            if doubts is None:
                return False
            doubts.append("image_type")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "image_id" in data:
        if type(data["image_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("image_id")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "os_type" in data:
        if not (data["os_type"] in {"Windows", "Linux"}):
            if doubts is None:
                return False
            doubts.append("os_type")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_vswitch_ids" in data:
        value = data["master_vswitch_ids"]
        if not (type(value) is list and len(value) >= 1):
            if doubts is None:
                return False
            doubts.append("master_vswitch_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("master_vswitch_ids")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_instance_types" in data:
        value = data["master_instance_types"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("master_instance_types")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("master_instance_types")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_system_disk_category" in data:
        value = data["master_system_disk_category"]
        if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud_essd"})):
            if doubts is None:
                return False
            doubts.append("master_system_disk_category")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_system_disk_size" in data:
        value = data["master_system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if doubts is None:
                return False
            doubts.append("master_system_disk_size")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_system_disk_performance_level" in data:
        value = data["master_system_disk_performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if doubts is None:
                return False
            doubts.append("master_system_disk_performance_level")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_system_disk_snapshot_policy_id" in data:
        if type(data["master_system_disk_snapshot_policy_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("master_system_disk_snapshot_policy_id")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_instance_charge_type" in data:
        if not (data["master_instance_charge_type"] in {"PrePaid", "PostPaid"}):
            if doubts is None:
                return False
            doubts.append("master_instance_charge_type")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_period_unit" in data:
        if not (data["master_period_unit"] == "Month"):
            if doubts is None:
                return False
            doubts.append("master_period_unit")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_period" in data:
        value = data["master_period"]
        if not (
            (type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12, 24, 36, 48, 60}
        ):
            if doubts is None:
                return False
            doubts.append("master_period")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_auto_renew" in data:
        value = data["master_auto_renew"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("master_auto_renew")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "master_auto_renew_period" in data:
        value = data["master_auto_renew_period"]
        if not ((type(value) is int or is_number(value)) and value in {1, 2, 3, 6, 12}):
            if doubts is None:
                return False
            doubts.append("master_auto_renew_period")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if doubts is None:
                return False
            doubts.append("key_pair")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if doubts is None:
                return False
            doubts.append("login_password")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "addons" in data:
        value = data["addons"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("addons")
        for item in value:
            if not accepts_addon(item):
                if doubts is None:
                    return False
                doubts.append("addons")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "cloud_monitor_flags" in data:
        value = data["cloud_monitor_flags"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("cloud_monitor_flags")
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    if "nodepools" in data:
        value = data["nodepools"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("nodepools")
        for item in value:
            if not accepts_nodepool(item):
                if doubts is None:
                    return False
                doubts.append("nodepools")
                break
        left -= 1
        if not left:
            return _holds_dedicated_cluster_request(data)
    return not left and _holds_dedicated_cluster_request(data)


def accepts_sandboxed_runtime(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "name" in data:
        if not (data["name"] == "Sandboxed-Container.runv"):
            if doubts is None:
                return False
            doubts.append("name")
        left -= 1
        if not left:
            return True
    if "version" in data:
        if type(data["version"]) is not str:
            if doubts is None:
                return False
            doubts.append("version")
        left -= 1
        if not left:
            return True
    return not left


def accepts_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        value = data["key"]
        if not (type(value) is str and len(value) <= 64):
            if doubts is None:
                return False
            doubts.append("key")
        left -= 1
        if not left:
            return _holds_tag(data)
    if "value" in data:
        value = data["value"]
        if not (type(value) is str and len(value) <= 128):
            if doubts is None:
                return False
            doubts.append("value")
        left -= 1
        if not left:
            return _holds_tag(data)
    return not left and _holds_tag(data)


def accepts_taint(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        if type(data["key"]) is not str:
            if doubts is None:
                return False
            doubts.append("key")
        left -= 1
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
    if "effect" in data:
        if not (data["effect"] in {"NoSchedule", "NoExecute", "PreferNoSchedule"}):
            if doubts is None:
                return False
            doubts.append("effect")
        left -= 1
        if not left:
            return True
    return not left


def accepts_addon(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    value = data["name"]
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
        if doubts is None:
            return False
        doubts.append("name")
    left = len(data) - 1
    if not left:
        return _holds_addon(data)
    if "config" in data:
        if type(data["config"]) is not str:
            if doubts is None:
                return False
            doubts.append("config")
        left -= 1
        if not left:
            return _holds_addon(data)
    if "disabled" in data:
        value = data["disabled"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("disabled")
        left -= 1
        if not left:
            return _holds_addon(data)
    return not left and _holds_addon(data)


def accepts_worker_data_disk(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    value = data["category"]
    if not ((type(value) is str and value in {"cloud_efficiency", "cloud_ssd", "cloud"})):
        if doubts is None:
            return False
        doubts.append("category")
    value = data["size"]
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
        if doubts is None:
            return False
        doubts.append("size")
    left = len(data) - 2
    if not left:
        return _holds_worker_data_disk(data)
    if "encrypted" in data:
        if not (data["encrypted"] in {"true", "false"}):
            if doubts is None:
                return False
            doubts.append("encrypted")
        left -= 1
        if not left:
            return _holds_worker_data_disk(data)
    if "auto_snapshot_policy_id" in data:
        if type(data["auto_snapshot_policy_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("auto_snapshot_policy_id")
        left -= 1
        if not left:
            return _holds_worker_data_disk(data)
    return not left and _holds_worker_data_disk(data)


def accepts_runtime(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "name" in data:
        if not (data["name"] in {"containerd", "docker", "Sandboxed-Container.runv"}):
            if doubts is None:
                return False
            doubts.append("name")
        left -= 1
        if not left:
            return True
    if "version" in data:
        if type(data["version"]) is not str:
            if doubts is None:
                return False
            doubts.append("version")
        left -= 1
        if not left:
            return True
    return not left


def accepts_nodepool(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "nodepool_info" in data:
        if not accepts_nodepool_info(data["nodepool_info"]):
            if doubts is None:
                return False
            doubts.append("nodepool_info")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("count")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "auto_scaling" in data:
        if not accepts_nodepool_auto_scaling(data["auto_scaling"]):
            if doubts is None:
                return False
            doubts.append("auto_scaling")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "kubernetes_config" in data:
        if not accepts_nodepool_kubernetes_config(data["kubernetes_config"]):
            if doubts is None:
                return False
            doubts.append("kubernetes_config")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "scaling_group" in data:
        if not accepts_nodepool_scaling_group(data["scaling_group"]):
            if doubts is None:
                return False
            doubts.append("scaling_group")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "tee_config" in data:
        if not accepts_nodepool_tee_config(data["tee_config"]):
            if doubts is None:
                return False
            doubts.append("tee_config")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "management" in data:
        if not accepts_nodepool_management(data["management"]):
            if doubts is None:
                return False
            doubts.append("management")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "max_nodes" in data:
        value = data["max_nodes"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value):
            if doubts is None:
                return False
            doubts.append("max_nodes")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "interconnect_mode" in data:
        if not (data["interconnect_mode"] in {"basic", "private"}):
            if doubts is None:
                return False
            doubts.append("interconnect_mode")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    if "interconnect_config" in data:
        if not accepts_nodepool_interconnect_config(data["interconnect_config"]):
            if doubts is None:
                return False
            doubts.append("interconnect_config")
        left -= 1
        if not left:
            return _holds_nodepool(data)
    return not left and _holds_nodepool(data)


def accepts_nodepool_info(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if type(data["name"]) is not str:
        if doubts is None:
            return False
        doubts.append("name")
    left = len(data) - 1
    if not left:
        return True
    if "resource_group_id" in data:
        if type(data["resource_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("resource_group_id")
        left -= 1
        if not left:
            return True
    if "type" in data:
        value = data["type"]
        if not ((type(value) is str and value in {"ess", "edge"})):
            if doubts is None:
                return False
            doubts.append("type")
        left -= 1
        if not left:
            return True
    return not left


def accepts_nodepool_auto_scaling(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    value = data["enable"]
    if not (value is True or value is False):
        if doubts is None:
            return False
        doubts.append("enable")
    value = data["max_instances"]
    if not ((type(value) is int or is_integer(value)) and 0 <= value <= 2000):
        if doubts is None:
            return False
        doubts.append("max_instances")
    value = data["min_instances"]
    if not ((type(value) is int or is_integer(value)) and 0 <= value <= 2000):
        if doubts is None:
            return False
        doubts.append("min_instances")
    left = len(data) - 3
    if not left:
        return _holds_nodepool_auto_scaling(data)
    if "type" in data:
        if not (data["type"] in {"cpu", "gpu", "gpushare", "spot"}):
            if doubts is None:
                return False
            doubts.append("type")
        left -= 1
        if not left:
            return _holds_nodepool_auto_scaling(data)
    if "is_bond_eip" in data:
        value = data["is_bond_eip"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("is_bond_eip")
        left -= 1
        if not left:
            return _holds_nodepool_auto_scaling(data)
    if "eip_internet_charge_type" in data:
        if not (data["eip_internet_charge_type"] in {"PayByBandwidth", "PayByTraffic"}):
            if doubts is None:
                return False
            doubts.append("eip_internet_charge_type")
        left -= 1
        if not left:
            return _holds_nodepool_auto_scaling(data)
    if "eip_bandwidth" in data:
        value = data["eip_bandwidth"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("eip_bandwidth")
        left -= 1
        if not left:
            return _holds_nodepool_auto_scaling(data)
    return not left and _holds_nodepool_auto_scaling(data)


def accepts_nodepool_kubernetes_config(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    if not (data["runtime"] in {"containerd", "Sandboxed-Container.runv", "docker"}):
        if doubts is None:
            return False
        doubts.append("runtime")
    if type(data["runtime_version"]) is not str:
        if doubts is None:
            return False
        doubts.append("runtime_version")
    left = len(data) - 2
    if not left:
        return _holds_nodepool_kubernetes_config(data)
    if "cms_enabled" in data:
        value = data["cms_enabled"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("cms_enabled")
        left -= 1
        if not left:
            return _holds_nodepool_kubernetes_config(data)
    if "cpu_policy" in data:
        if not (data["cpu_policy"] in {"static", "none"}):
            if doubts is None:
                return False
            doubts.append("cpu_policy")
        left -= 1
        if not left:
            return _holds_nodepool_kubernetes_config(data)
    if "labels" in data:
        value = data["labels"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("labels")
        for item in value:
            if not accepts_node_label(item):
                if doubts is None:
                    return False
                doubts.append("labels")
                break
        left -= 1
        if not left:
            return _holds_nodepool_kubernetes_config(data)
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
            return _holds_nodepool_kubernetes_config(data)
    if "node_name_mode" in data:
        if type(data["node_name_mode"]) is not str:
            if doubts is None:
                return False
            doubts.append("node_name_mode")
        left -= 1
        if not left:
            return _holds_nodepool_kubernetes_config(data)
    if "user_data" in data:
        if type(data["user_data"]) is not str:
            if doubts is None:
                return False
            doubts.append("user_data")
        left -= 1
        if not left:
            return _holds_nodepool_kubernetes_config(data)
    return not left and _holds_nodepool_kubernetes_config(data)


def accepts_nodepool_scaling_group(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    value = data["vswitch_ids"]
    if not (type(value) is list and 1 <= len(value) <= 8):
        if doubts is None:
            return False
        doubts.append("vswitch_ids")
    for item in value:
        if type(item) is not str:
            if doubts is None:
                return False
            doubts.append("vswitch_ids")
            break
    value = data["instance_types"]
    if not (type(value) is list and 1 <= len(value) <= 10):
        if doubts is None:
            return False
        doubts.append("instance_types")
    for item in value:
        if type(item) is not str:
            if doubts is None:
                return False
            doubts.append("instance_types")
            break
    if not (data["instance_charge_type"] in {"PrePaid", "PostPaid"}):
        if doubts is None:
            return False
        doubts.append("instance_charge_type")
    left = len(data) - 3
    if not left:
        return _holds_nodepool_scaling_group(data)
    if "period_unit" in data:
        value = data["period_unit"]
        if not ((type(value) is str and value in {"Month"})):
            if doubts is None:
                return False
            doubts.append("period_unit")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "period" in data:
        value = data["period"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("period")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "auto_renew" in data:
        value = data["auto_renew"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("auto_renew")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "auto_renew_period" in data:
        value = data["auto_renew_period"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("auto_renew_period")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "spot_strategy" in data:
        if not (data["spot_strategy"] in {"NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"}):
            if doubts is None:
                return False
            doubts.append("spot_strategy")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "spot_price_limit" in data:
        value = data["spot_price_limit"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("spot_price_limit")
        for item in value:
            if not accepts_spot_price_limit(item):
                if doubts is None:
                    return False
                doubts.append("spot_price_limit")
                break
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
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
            if doubts is None:
                return False
            doubts.append("image_type")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "platform" in data:
        value = data["platform"]
        if not (
            (type(value) is str and value in {"CentOS", "AliyunLinux", "Windows", "WindowsCore"})
        ):
            if doubts is None:
                return False
            doubts.append("platform")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "image_id" in data:
        if type(data["image_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("image_id")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "system_disk_category" in data:
        value = data["system_disk_category"]
        if not (
            (
                type(value) is str
                and value
                in {"cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry"}
            )
        ):
            if doubts is None:
                return False
            doubts.append("system_disk_category")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "system_disk_size" in data:
        value = data["system_disk_size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 500):
            if doubts is None:
                return False
            doubts.append("system_disk_size")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "system_disk_performance_level" in data:
        value = data["system_disk_performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if doubts is None:
                return False
            doubts.append("system_disk_performance_level")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "data_disks" in data:
        value = data["data_disks"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("data_disks")
        for item in value:
            if not accepts_nodepool_data_disk(item):
                if doubts is None:
                    return False
                doubts.append("data_disks")
                break
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "security_group_id" in data:
        if type(data["security_group_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("security_group_id")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "security_group_ids" in data:
        value = data["security_group_ids"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("security_group_ids")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("security_group_ids")
                break
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "key_pair" in data:
        if type(data["key_pair"]) is not str:
            if doubts is None:
                return False
            doubts.append("key_pair")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "login_password" in data:
        value = data["login_password"]
        if not (type(value) is str and 8 <= len(value) <= 30):
            if doubts is None:
                return False
            doubts.append("login_password")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "internet_charge_type" in data:
        if not (data["internet_charge_type"] in {"PayByBandwidth", "PayByTraffic"}):
            if doubts is None:
                return False
            doubts.append("internet_charge_type")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "internet_max_bandwidth_out" in data:
        value = data["internet_max_bandwidth_out"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 100):
            if doubts is None:
                return False
            doubts.append("internet_max_bandwidth_out")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("tags")
        for item in value:
            if not accepts_instance_tag(item):
                if doubts is None:
                    return False
                doubts.append("tags")
                break
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "desired_size" in data:
        value = data["desired_size"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("desired_size")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "scaling_policy" in data:
        if not (data["scaling_policy"] in {"release", "recycle"}):
            if doubts is None:
                return False
            doubts.append("scaling_policy")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "multi_az_policy" in data:
        if not (data["multi_az_policy"] in {"PRIORITY", "COST_OPTIMIZED", "BALANCE"}):
            if doubts is None:
                return False
            doubts.append("multi_az_policy")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "on_demand_base_capacity" in data:
        value = data["on_demand_base_capacity"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 1000):
            if doubts is None:
                return False
            doubts.append("on_demand_base_capacity")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "on_demand_percentage_above_base_capacity" in data:
        value = data["on_demand_percentage_above_base_capacity"]
        if not ((type(value) is int or is_integer(value)) and 0 <= value <= 100):
            if doubts is None:
                return False
            doubts.append("on_demand_percentage_above_base_capacity")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "spot_instance_pools" in data:
        value = data["spot_instance_pools"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 10):
            if doubts is None:
                return False
            doubts.append("spot_instance_pools")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "spot_instance_remedy" in data:
        value = data["spot_instance_remedy"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("spot_instance_remedy")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "compensate_with_on_demand" in data:
        value = data["compensate_with_on_demand"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("compensate_with_on_demand")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "deploymentset_id" in data:
        if type(data["deploymentset_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("deploymentset_id")
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    if "rds_instances" in data:
        value = data["rds_instances"]
        if type(value) is not list:
            if doubts is None:
                return False
            doubts.append("rds_instances")
        for item in value:
            if type(item) is not str:
                if doubts is None:
                    return False
                doubts.append("rds_instances")
                break
        left -= 1
        if not left:
            return _holds_nodepool_scaling_group(data)
    return not left and _holds_nodepool_scaling_group(data)


def accepts_nodepool_tee_config(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    value = data["tee_enable"]
    if not (value is True or value is False):
        if doubts is None:
            return False
        doubts.append("tee_enable")
    left = len(data) - 1
    if not left:
        return True
    return not left


def accepts_nodepool_management(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "enable" in data:
        value = data["enable"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("enable")
        left -= 1
        if not left:
            return _holds_nodepool_management(data)
    if "auto_repair" in data:
        value = data["auto_repair"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("auto_repair")
        left -= 1
        if not left:
            return _holds_nodepool_management(data)
    if "upgrade_config" in data:
        if not accepts_nodepool_upgrade_config(data["upgrade_config"]):
            if doubts is None:
                return False
            doubts.append("upgrade_config")
        left -= 1
        if not left:
            return _holds_nodepool_management(data)
    return not left and _holds_nodepool_management(data)


def accepts_nodepool_interconnect_config(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "cen_id" in data:
        if type(data["cen_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("cen_id")
        left -= 1
        if not left:
            return True
    if "ccn_id" in data:
        if type(data["ccn_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("ccn_id")
        left -= 1
        if not left:
            return True
    if "ccn_region_id" in data:
        if type(data["ccn_region_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("ccn_region_id")
        left -= 1
        if not left:
            return True
    if "bandwidth" in data:
        value = data["bandwidth"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("bandwidth")
        left -= 1
        if not left:
            return True
    if "improved_period" in data:
        if type(data["improved_period"]) is not str:
            if doubts is None:
                return False
            doubts.append("improved_period")
        left -= 1
        if not left:
            return True
    return not left


def accepts_node_label(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        if type(data["key"]) is not str:
            if doubts is None:
                return False
            doubts.append("key")
        left -= 1
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


def accepts_spot_price_limit(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "instance_type" in data:
        if type(data["instance_type"]) is not str:
            if doubts is None:
                return False
            doubts.append("instance_type")
        left -= 1
        if not left:
            return True
    if "price_limit" in data:
        if type(data["price_limit"]) is not str:
            if doubts is None:
                return False
            doubts.append("price_limit")
        left -= 1
        if not left:
            return True
    return not left


def accepts_nodepool_data_disk(data: Any, doubts: list[str] | None = None) -> bool:
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
            if doubts is None:
                return False
            doubts.append("category")
        left -= 1
        if not left:
            return _holds_nodepool_data_disk(data)
    if "size" in data:
        value = data["size"]
        if not ((type(value) is int or is_integer(value)) and 40 <= value <= 32768):
            if doubts is None:
                return False
            doubts.append("size")
        left -= 1
        if not left:
            return _holds_nodepool_data_disk(data)
    if "encrypted" in data:
        if not (data["encrypted"] in {"true", "false"}):
            if doubts is None:
                return False
            doubts.append("encrypted")
        left -= 1
        if not left:
            return _holds_nodepool_data_disk(data)
    if "auto_snapshot_policy_id" in data:
        if type(data["auto_snapshot_policy_id"]) is not str:
            if doubts is None:
                return False
            doubts.append("auto_snapshot_policy_id")
        left -= 1
        if not left:
            return _holds_nodepool_data_disk(data)
    if "performance_level" in data:
        value = data["performance_level"]
        if not ((type(value) is str and value in {"PL0", "PL1", "PL2", "PL3"})):
            if doubts is None:
                return False
            doubts.append("performance_level")
        left -= 1
        if not left:
            return _holds_nodepool_data_disk(data)
    return not left and _holds_nodepool_data_disk(data)


def accepts_instance_tag(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "key" in data:
        value = data["key"]
        if not (type(value) is str and len(value) <= 128):
            if doubts is None:
                return False
            doubts.append("key")
        left -= 1
        if not left:
            return _holds_instance_tag(data)
    if "value" in data:
        if type(data["value"]) is not str:
            if doubts is None:
                return False
            doubts.append("value")
        left -= 1
        if not left:
            return _holds_instance_tag(data)
    return not left and _holds_instance_tag(data)


def accepts_nodepool_upgrade_config(data: Any, doubts: list[str] | None = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "auto_upgrade" in data:
        value = data["auto_upgrade"]
        if not (value is True or value is False):
            if doubts is None:
                return False
            doubts.append("auto_upgrade")
        left -= 1
        if not left:
            return _holds_nodepool_upgrade_config(data)
    if "surge" in data:
        value = data["surge"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("surge")
        left -= 1
        if not left:
            return _holds_nodepool_upgrade_config(data)
    if "surge_percentage" in data:
        value = data["surge_percentage"]
        if not (type(value) is int or is_integer(value)):
            if doubts is None:
                return False
            doubts.append("surge_percentage")
        left -= 1
        if not left:
            return _holds_nodepool_upgrade_config(data)
    if "max_unavailable" in data:
        value = data["max_unavailable"]
        if not ((type(value) is int or is_integer(value)) and 1 <= value <= 1000):
            if doubts is None:
                return False
            doubts.append("max_unavailable")
        left -= 1
        if not left:
            return _holds_nodepool_upgrade_config(data)
    return not left and _holds_nodepool_upgrade_config(data)


def _holds_managed_sandbox_cluster_request(data: Any) -> bool:
    try:
        if not (
            "addons" in data
            and len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}]) == 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "flannel" for a in data["addons"]))
            or "container_cidr" in data
            and data["container_cidr"] != ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
            or "pod_vswitch_ids" in data
            and len(data["pod_vswitch_ids"]) > 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "security_group_id" in data
                and data["security_group_id"] != ""
                and "is_enterprise_security_group" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "node_cidr_mask" not in data
            or not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or data["container_cidr"] == ""
            or is_cidr(data["container_cidr"])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("service_cidr" not in data or is_cidr(data["service_cidr"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or not is_cidr(data["container_cidr"])
            or for_some(
                lambda r: contains_cidr(cidr(r), data["container_cidr"]),
                ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or "service_cidr" not in data
            and "vpcid" in data
            and data["vpcid"] != ""
            or not is_cidr(data["container_cidr"])
            or not is_cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
            or not (
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
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
            or "security_group_id" in data
            and data["security_group_id"] != ""
            or "is_enterprise_security_group" in data
            and data["is_enterprise_security_group"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "pod_vswitch_ids" not in data
            or not (
                "vswitch_ids" in data
                and sets_intersects(data["pod_vswitch_ids"], data["vswitch_ids"])
                or "worker_vswitch_ids" in data
                and sets_intersects(data["pod_vswitch_ids"], data["worker_vswitch_ids"])
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "vpcid" in data
            and data["vpcid"] != ""
            or "vswitch_ids" in data
            and len(data["vswitch_ids"]) > 0
            or "zone_id" in data
            and data["zone_id"] != ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "zone_id" in data
                and data["zone_id"] != ""
                and "vpcid" in data
                and data["vpcid"] != ""
                and "vswitch_ids" in data
                and len(data["vswitch_ids"]) > 0
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "num_of_nodes" in data
                and data["num_of_nodes"] == 0
                and "vpcid" in data
                and data["vpcid"] != ""
            )
            or "vswitch_ids" in data
            and len(data["vswitch_ids"]) > 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("worker_vswitch_ids" in data and "num_of_nodes" in data)
            or len(data["worker_vswitch_ids"]) == data["num_of_nodes"]
            or data["num_of_nodes"] > 20
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "Sandboxed-Container.runv"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("runtime" in data and "name" in data["runtime"]):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            any_true(
                lambda: "cpu_policy" not in data
                or "kubernetes_version" not in data
                or to_int(data["kubernetes_version"].split(".")[1]) > 12,
                lambda: all_true(
                    lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12,
                    lambda: to_int(data["kubernetes_version"].split(".")[2].split("-")[0]) >= 6,
                ),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "num_of_nodes" in data
            and data["num_of_nodes"] == 0
            or (
                for_some(
                    lambda d: "size" in d
                    and _managed_sandbox_cluster_request_managed_sandboxed_data_disk_valid_1(
                        d["size"]
                    )
                    is not None
                    and to_int(d["size"]) >= 200,
                    data["worker_data_disks"],
                )
                if "worker_data_disks" in data
                else "num_of_nodes" not in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "worker_instance_types" not in data
            or all(
                t.startswith("ecs.ebm") or t.startswith("ecs.scc")
                for t in data["worker_instance_types"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "node_port_range" not in data
            or _managed_sandbox_cluster_request_managed_node_port_range_bounds_valid_1(
                data["node_port_range"]
            )
            is None
            or for_all(
                lambda p: to_int(p) >= 30000 and to_int(p) <= 65535,
                data["node_port_range"].replace("~", "-").split("-"),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "node_port_range" not in data
            or _managed_sandbox_cluster_request_managed_node_port_range_order_valid_1(
                data["node_port_range"]
            )
            is None
            or to_int(data["node_port_range"].replace("~", "-").split("-")[0])
            <= to_int(data["node_port_range"].replace("~", "-").split("-")[1])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (not ("ssh_flags" in data and data["ssh_flags"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("user_data" not in data or is_base64(data["user_data"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (not ("key_pair" in data and data["key_pair"] != "" and "login_password" in data)):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("key_pair" in data and data["key_pair"] != "" or "login_password" in data):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "login_password" not in data
            or len(
                [
                    m
                    for m in [
                        _managed_sandbox_cluster_request_managed_login_password_classes_valid_1(
                            data["login_password"]
                        )
                        is not None,
                        _managed_sandbox_cluster_request_managed_login_password_classes_valid_2(
                            data["login_password"]
                        )
                        is not None,
                        _managed_sandbox_cluster_request_managed_login_password_classes_valid_3(
                            data["login_password"]
                        )
                        is not None,
                        _managed_sandbox_cluster_request_managed_login_password_classes_valid_4(
                            data["login_password"]
                        )
                        is not None,
                    ]
                    if m
                ]
            )
            >= 3
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "worker_instance_charge_type" in data
                and data["worker_instance_charge_type"] == "PrePaid"
            )
            or "worker_period_unit" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "worker_instance_charge_type" in data
                and data["worker_instance_charge_type"] == "PrePaid"
            )
            or "worker_period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "worker_instance_charge_type" in data
                and data["worker_instance_charge_type"] == "PrePaid"
            )
            or "worker_auto_renew_period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "worker_instance_charge_type" in data
            and data["worker_instance_charge_type"] == "PrePaid"
            or not (
                "worker_period_unit" in data
                or "worker_period" in data
                or "worker_auto_renew" in data
                or "worker_auto_renew_period" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "tags" not in data
            or unique([t["key"] for t in [t for t in data["tags"] if "key" in t]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_dedicated_cluster_request(data: Any) -> bool:
    try:
        if not (
            "addons" in data
            and len([a for a in data["addons"] if a["name"] in {"flannel", "terway-eniip"}]) == 1
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "flannel" for a in data["addons"]))
            or "container_cidr" in data
            and data["container_cidr"] != ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
            or "pod_vswitch_ids" in data
            and len(data["pod_vswitch_ids"]) > 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "security_group_id" in data
                and data["security_group_id"] != ""
                and "is_enterprise_security_group" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "node_cidr_mask" not in data
            or not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or data["container_cidr"] == ""
            or is_cidr(data["container_cidr"])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("service_cidr" not in data or is_cidr(data["service_cidr"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or not is_cidr(data["container_cidr"])
            or for_some(
                lambda r: contains_cidr(cidr(r), data["container_cidr"]),
                ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "container_cidr" not in data
            or not is_cidr(data["container_cidr"])
            or not is_cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
            or not (
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
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
            or "security_group_id" in data
            and data["security_group_id"] != ""
            or "is_enterprise_security_group" not in data
            or data["is_enterprise_security_group"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "terway-eniip" for a in data["addons"]))
            or "container_cidr" not in data
            or data["container_cidr"] == ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("addons" in data and any(a["name"] == "flannel" for a in data["addons"]))
            or "pod_vswitch_ids" not in data
            or len(data["pod_vswitch_ids"]) == 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "service_cidr" not in data
            or not is_cidr(data["service_cidr"])
            or all_true(
                lambda: cidr(data["service_cidr"]).prefix >= 16
                and cidr(data["service_cidr"]).prefix <= 24,
                lambda: for_some(
                    lambda r: contains_cidr(cidr(r), data["service_cidr"]),
                    ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
                ),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "service_cidr" not in data
            or not is_cidr(data["service_cidr"])
            or not (
                contains_cidr(cidr(data["service_cidr"]), "10.1.0.0/21")
                or contains_cidr(cidr("10.1.0.0/21"), data["service_cidr"])
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "pod_vswitch_ids" not in data
            or not (
                "master_vswitch_ids" in data
                and sets_intersects(data["pod_vswitch_ids"], data["master_vswitch_ids"])
                or "nodepools" in data
                and any(
                    "scaling_group" in n
                    and "vswitch_ids" in n["scaling_group"]
                    and sets_intersects(data["pod_vswitch_ids"], n["scaling_group"]["vswitch_ids"])
                    for n in data["nodepools"]
                )
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "docker"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 22
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "runtime" not in data
            or "name" not in data["runtime"]
            or data["runtime"]["name"] != "Sandboxed-Container.runv"
            or "kubernetes_version" not in data
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or not any(
                "kubernetes_config" in n
                and "runtime" in n["kubernetes_config"]
                and n["kubernetes_config"]["runtime"] == "docker"
                for n in data["nodepools"]
            )
            or to_int(data["kubernetes_version"].split(".")[1]) <= 22
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or not any(
                "kubernetes_config" in n
                and "runtime" in n["kubernetes_config"]
                and n["kubernetes_config"]["runtime"] == "Sandboxed-Container.runv"
                for n in data["nodepools"]
            )
            or to_int(data["kubernetes_version"].split(".")[1]) <= 24
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            any_true(
                lambda: "nodepools" not in data
                or "kubernetes_version" not in data
                or not any(
                    "kubernetes_config" in n and "cpu_policy" in n["kubernetes_config"]
                    for n in data["nodepools"]
                )
                or to_int(data["kubernetes_version"].split(".")[1]) > 12,
                lambda: all_true(
                    lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12,
                    lambda: to_int(data["kubernetes_version"].split(".")[2].split("-")[0]) >= 6,
                ),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "nodepools" not in data
            or "kubernetes_version" not in data
            or not any(
                "interconnect_mode" in n and n["interconnect_mode"] == "private"
                for n in data["nodepools"]
            )
            or to_int(data["kubernetes_version"].split(".")[1]) >= 22
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "custom_san" not in data
            or data["custom_san"] == ""
            or for_all(
                lambda s: is_ip(trim(s))
                or _dedicated_cluster_request_dedicated_custom_san_form_valid_1(trim(s))
                is not None,
                data["custom_san"].split(","),
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "api_audiences" not in data
            or data["api_audiences"] == ""
            or all(trim(a) != "" for a in data["api_audiences"].split(","))
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "master_vswitch_ids" not in data
            or len(data["master_vswitch_ids"])
            == (data["master_count"] if "master_count" in data else 3)
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "master_instance_types" not in data
            or len(data["master_instance_types"])
            == (data["master_count"] if "master_count" in data else 3)
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "master_system_disk_performance_level" not in data
            or "master_system_disk_category" in data
            and data["master_system_disk_category"] == "cloud_essd"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "node_name_mode" not in data
            or (
                all_true(
                    lambda: len(data["node_name_mode"].split(",")) == 4
                    and data["node_name_mode"].split(",")[1] != "",
                    lambda: _dedicated_cluster_request_dedicated_node_name_mode_form_valid_1(
                        data["node_name_mode"].split(",")[2]
                    )
                    is not None,
                    lambda: all(
                        p == ""
                        or _dedicated_cluster_request_dedicated_node_name_mode_form_valid_2(p)
                        is not None
                        and _dedicated_cluster_request_dedicated_node_name_mode_form_valid_3(p)
                        is not None
                        and _dedicated_cluster_request_dedicated_node_name_mode_form_valid_4(p)
                        is None
                        for p in [
                            data["node_name_mode"].split(",")[1],
                            data["node_name_mode"].split(",")[3],
                        ]
                    ),
                )
                if data["node_name_mode"].startswith("customized,")
                else _dedicated_cluster_request_dedicated_node_name_mode_form_valid_2(
                    data["node_name_mode"]
                )
                is not None
                and _dedicated_cluster_request_dedicated_node_name_mode_form_valid_3(
                    data["node_name_mode"]
                )
                is not None
                and _dedicated_cluster_request_dedicated_node_name_mode_form_valid_4(
                    data["node_name_mode"]
                )
                is None
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
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
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (not ("key_pair" in data and data["key_pair"] != "" and "login_password" in data)):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("key_pair" in data and data["key_pair"] != "" or "login_password" in data):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "login_password" not in data
            or len(
                [
                    m
                    for m in [
                        _dedicated_cluster_request_dedicated_login_password_classes_valid_1(
                            data["login_password"]
                        )
                        is not None,
                        _dedicated_cluster_request_dedicated_login_password_classes_valid_2(
                            data["login_password"]
                        )
                        is not None,
                        _dedicated_cluster_request_dedicated_login_password_classes_valid_3(
                            data["login_password"]
                        )
                        is not None,
                        _dedicated_cluster_request_dedicated_login_password_classes_valid_4(
                            data["login_password"]
                        )
                        is not None,
                    ]
                    if m
                ]
            )
            >= 3
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "master_instance_charge_type" in data
                and data["master_instance_charge_type"] == "PrePaid"
            )
            or "master_period_unit" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "master_instance_charge_type" in data
                and data["master_instance_charge_type"] == "PrePaid"
            )
            or "master_period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "master_instance_charge_type" in data
                and data["master_instance_charge_type"] == "PrePaid"
            )
            or "master_auto_renew_period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "master_instance_charge_type" in data
            and data["master_instance_charge_type"] == "PrePaid"
            or not (
                "master_period_unit" in data
                or "master_period" in data
                or "master_auto_renew" in data
                or "master_auto_renew_period" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "tags" not in data
            or unique([t["key"] for t in [t for t in data["tags"] if "key" in t]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_tag(data: Any) -> bool:
    try:
        if not (
            "key" not in data
            or not any(data["key"].startswith(p) for p in ["aliyun", "acs:", "http://", "https://"])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "value" not in data
            or not any(
                data["value"].startswith(p) for p in ["aliyun", "acs:", "http://", "https://"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_addon(data: Any) -> bool:
    try:
        if not (
            "config" not in data
            or data["config"] == ""
            or is_json(data["config"])
            or is_json("{" + data["config"] + "}")
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "config" not in data
            or data["config"] == ""
            or is_json(data["config"])
            or not is_json("{" + data["config"] + "}")
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_worker_data_disk(data: Any) -> bool:
    try:
        if not (
            "size" not in data
            or _worker_data_disk_worker_data_disk_size_by_category_valid_1(data["size"]) is None
            or (
                to_int(data["size"]) >= 5 and to_int(data["size"]) <= 2000
                if "category" in data and data["category"] == "cloud"
                else "category" in data
                and data["category"] not in {"cloud_efficiency", "cloud_ssd"}
                or to_int(data["size"]) >= 20
                and to_int(data["size"]) <= 32768
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool(data: Any) -> bool:
    try:
        if not (
            not (
                "kubernetes_config" in data
                and "runtime" in data["kubernetes_config"]
                and data["kubernetes_config"]["runtime"] == "Sandboxed-Container.runv"
            )
            or "scaling_group" in data
            and "data_disks" in data["scaling_group"]
            and any("size" in d and d["size"] >= 200 for d in data["scaling_group"]["data_disks"])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "management" in data
                and "enable" in data["management"]
                and data["management"]["enable"]
            )
            or "scaling_group" not in data
            or "login_password" not in data["scaling_group"]
            or "key_pair" in data["scaling_group"]
            and data["scaling_group"]["key_pair"] != ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "nodepool_info" in data
            and "type" in data["nodepool_info"]
            and data["nodepool_info"]["type"] == "edge"
            or "interconnect_mode" not in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_auto_scaling(data: Any) -> bool:
    try:
        if not (
            not ("min_instances" in data and "max_instances" in data)
            or data["min_instances"] <= data["max_instances"]
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("enable" in data and not data["enable"])
            or not (
                "type" in data
                or "is_bond_eip" in data
                or "eip_internet_charge_type" in data
                or "eip_bandwidth" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_kubernetes_config(data: Any) -> bool:
    try:
        if not (
            "node_name_mode" not in data
            or (
                all_true(
                    lambda: len(data["node_name_mode"].split(",")) == 4
                    and data["node_name_mode"].split(",")[1] != "",
                    lambda: _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_1(
                        data["node_name_mode"].split(",")[2]
                    )
                    is not None,
                    lambda: all(
                        p == ""
                        or _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2(p)
                        is not None
                        and _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3(p)
                        is not None
                        and _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4(p)
                        is None
                        for p in [
                            data["node_name_mode"].split(",")[1],
                            data["node_name_mode"].split(",")[3],
                        ]
                    ),
                )
                if data["node_name_mode"].startswith("customized,")
                else _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_2(
                    data["node_name_mode"]
                )
                is not None
                and _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_3(
                    data["node_name_mode"]
                )
                is not None
                and _nodepool_kubernetes_config_nodepool_node_name_mode_form_valid_4(
                    data["node_name_mode"]
                )
                is None
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
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
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("user_data" not in data or is_base64(data["user_data"])):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_scaling_group(data: Any) -> bool:
    try:
        if not (
            not ("instance_charge_type" in data and data["instance_charge_type"] == "PrePaid")
            or "period_unit" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("instance_charge_type" in data and data["instance_charge_type"] == "PrePaid")
            or "period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("instance_charge_type" in data and data["instance_charge_type"] == "PrePaid")
            or "auto_renew_period" in data
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "instance_charge_type" in data
            and data["instance_charge_type"] == "PrePaid"
            or not (
                "period_unit" in data
                or "period" in data
                or "auto_renew" in data
                or "auto_renew_period" in data
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (not ("key_pair" in data and data["key_pair"] != "" and "login_password" in data)):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not ("key_pair" in data and data["key_pair"] != "" or "login_password" in data):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "login_password" not in data
            or len(
                [
                    m
                    for m in [
                        _nodepool_scaling_group_nodepool_login_password_classes_valid_1(
                            data["login_password"]
                        )
                        is not None,
                        _nodepool_scaling_group_nodepool_login_password_classes_valid_2(
                            data["login_password"]
                        )
                        is not None,
                        _nodepool_scaling_group_nodepool_login_password_classes_valid_3(
                            data["login_password"]
                        )
                        is not None,
                        _nodepool_scaling_group_nodepool_login_password_classes_valid_4(
                            data["login_password"]
                        )
                        is not None,
                    ]
                    if m
                ]
            )
            >= 3
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "spot_strategy" not in data
            or data["spot_strategy"] != "SpotWithPriceLimit"
            or "spot_price_limit" in data
            and len(data["spot_price_limit"]) > 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "multi_az_policy" not in data
            or data["multi_az_policy"] != "COST_OPTIMIZED"
            or "instance_types" in data
            and len(data["instance_types"]) > 1
            or "spot_strategy" in data
            and data["spot_strategy"] != "NoSpot"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not ("compensate_with_on_demand" in data and data["compensate_with_on_demand"])
            or "multi_az_policy" in data
            and data["multi_az_policy"] == "COST_OPTIMIZED"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            not (
                "security_group_id" in data
                and data["security_group_id"] != ""
                and "security_group_ids" in data
                and len(data["security_group_ids"]) > 0
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (not ("platform" in data and "image_type" in data)):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "image_type" not in data
            or data["image_type"] != "ContainerOS"
            or "login_password" not in data
            or "key_pair" in data
            and data["key_pair"] != ""
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "system_disk_performance_level" not in data
            or "system_disk_category" in data
            and data["system_disk_category"] == "cloud_essd"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "tags" not in data
            or unique([t["key"] for t in [t for t in data["tags"] if "key" in t]])
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_management(data: Any) -> bool:
    try:
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
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_data_disk(data: Any) -> bool:
    try:
        if not (
            "performance_level" not in data
            or "category" in data
            and data["category"] == "cloud_essd"
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_instance_tag(data: Any) -> bool:
    try:
        if not (
            "key" not in data
            or not (
                data["key"].startswith("aliyun")
                or data["key"].startswith("acs:")
                or "http://" in data["key"]
                or "https://" in data["key"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    try:
        if not (
            "value" not in data
            or not (
                data["value"].startswith("aliyun")
                or data["value"].startswith("acs:")
                or "http://" in data["value"]
                or "https://" in data["value"]
            )
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _holds_nodepool_upgrade_config(data: Any) -> bool:
    try:
        if not (
            not ("surge" in data and "surge_percentage" in data)
            or data["surge"] == 0
            or data["surge_percentage"] == 0
        ):
            return False
    except RULE_ERRORS:
        pass  # The rule cannot be evaluated, so it is silent.
    return True


def _rule_managed_sandbox_cluster_request_managed_network_addon_exactly_one(data: Any) -> Any:
    return (
        "addons" in data
        and len(
            [
                a
                for a in expect_list(data["addons"])
                if expect_string(a["name"]) in {"flannel", "terway-eniip"}
            ]
        )
        == 1
    )


def _message_managed_sandbox_cluster_request_managed_network_addon_exactly_one(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "addons must hold exactly one of flannel and terway-eniip, not ",
                text_of(
                    len(
                        [
                            a
                            for a in expect_list(data["addons"])
                            if expect_string(a["name"]) in {"flannel", "terway-eniip"}
                        ]
                    )
                    if "addons" in data
                    else 0
                ),
            )
        ), "".join(
            (
                "addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ",
                text_of(
                    len(
                        [
                            a
                            for a in expect_list(data["addons"])
                            if expect_string(a["name"]) in {"flannel", "terway-eniip"}
                        ]
                    )
                    if "addons" in data
                    else 0
                ),
                " 个",
            )
        )
    except RULE_ERRORS:
        return (
            "addons must hold exactly one of flannel and terway-eniip, not …",
            "addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 … 个",
        )


def _rule_managed_sandbox_cluster_request_managed_flannel_container_cidr_required(data: Any) -> Any:
    return any_true(
        lambda: not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "flannel", expect_list(data["addons"])
            )
        ),
        lambda: "container_cidr" in data and expect_string(data["container_cidr"]) != "",
    )


def _message_managed_sandbox_cluster_request_managed_flannel_container_cidr_required(
    data: Any,
) -> tuple[str, str]:
    return (
        "container_cidr is required when addons holds flannel",
        "addons 中包含 flannel 时必须填写 container_cidr",
    )


def _rule_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required(data: Any) -> Any:
    return any_true(
        lambda: not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
            )
        ),
        lambda: "pod_vswitch_ids" in data and len(expect_list(data["pod_vswitch_ids"])) > 0,
    )


def _message_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required(
    data: Any,
) -> tuple[str, str]:
    return (
        "pod_vswitch_ids is required when addons holds terway-eniip",
        "addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids",
    )


def _rule_managed_sandbox_cluster_request_managed_security_group_either_or(data: Any) -> Any:
    return not (
        "is_enterprise_security_group" in data
        and "security_group_id" in data
        and expect_string(data["security_group_id"]) != ""
    )


def _message_managed_sandbox_cluster_request_managed_security_group_either_or(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'is_enterprise_security_group has no effect beside security_group_id "',
                text_of(expect_string(data["security_group_id"])),
                '"; give one of the two',
            )
        ), "".join(
            (
                "已填写 security_group_id“",
                text_of(expect_string(data["security_group_id"])),
                "”，is_enterprise_security_group 不生效，两者请只填一个",
            )
        )
    except RULE_ERRORS:
        return (
            'is_enterprise_security_group has no effect beside security_group_id "…"; give one of the two',
            "已填写 security_group_id“…”，is_enterprise_security_group 不生效，两者请只填一个",
        )


def _rule_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only(data: Any) -> Any:
    return "node_cidr_mask" not in data or not (
        "addons" in data
        and for_some(
            lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
        )
    )


def _message_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_cidr_mask "',
                text_of(expect_string(data["node_cidr_mask"])),
                '" has no effect with terway-eniip',
            )
        ), "".join(
            (
                "网络插件为 terway-eniip 时 node_cidr_mask“",
                text_of(expect_string(data["node_cidr_mask"])),
                "”不生效",
            )
        )
    except RULE_ERRORS:
        return (
            'node_cidr_mask "…" has no effect with terway-eniip',
            "网络插件为 terway-eniip 时 node_cidr_mask“…”不生效",
        )


def _rule_managed_sandbox_cluster_request_managed_container_cidr_syntax(data: Any) -> Any:
    return (
        "container_cidr" not in data
        or expect_string(data["container_cidr"]) == ""
        or is_cidr(expect_string(data["container_cidr"]))
    )


def _message_managed_sandbox_cluster_request_managed_container_cidr_syntax(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'container_cidr "',
                text_of(expect_string(data["container_cidr"])),
                '" is not a CIDR range such as 172.20.0.0/16',
            )
        ), "".join(
            (
                "container_cidr“",
                text_of(expect_string(data["container_cidr"])),
                "”不是 CIDR 形式的网段，例如 172.20.0.0/16",
            )
        )
    except RULE_ERRORS:
        return (
            'container_cidr "…" is not a CIDR range such as 172.20.0.0/16',
            "container_cidr“…”不是 CIDR 形式的网段，例如 172.20.0.0/16",
        )


def _rule_managed_sandbox_cluster_request_managed_service_cidr_syntax(data: Any) -> Any:
    return "service_cidr" not in data or is_cidr(expect_string(data["service_cidr"]))


def _message_managed_sandbox_cluster_request_managed_service_cidr_syntax(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'service_cidr "',
                text_of(expect_string(data["service_cidr"])),
                '" is not a CIDR range such as 172.21.0.0/20',
            )
        ), "".join(
            (
                "service_cidr“",
                text_of(expect_string(data["service_cidr"])),
                "”不是 CIDR 形式的网段，例如 172.21.0.0/20",
            )
        )
    except RULE_ERRORS:
        return (
            'service_cidr "…" is not a CIDR range such as 172.21.0.0/20',
            "service_cidr“…”不是 CIDR 形式的网段，例如 172.21.0.0/20",
        )


def _rule_managed_sandbox_cluster_request_managed_container_cidr_private(data: Any) -> Any:
    return any_true(
        lambda: "container_cidr" not in data or not is_cidr(expect_string(data["container_cidr"])),
        lambda: for_some(
            lambda r: contains_cidr(cidr(r), data["container_cidr"]),
            ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
        ),
    )


def _message_managed_sandbox_cluster_request_managed_container_cidr_private(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
            )
        ), "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
            )
        )
    except RULE_ERRORS:
        return (
            "container_cidr … lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
            "container_cidr … 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
        )


def _rule_managed_sandbox_cluster_request_managed_cidr_overlap(data: Any) -> Any:
    return any_true(
        lambda: "container_cidr" not in data
        or "service_cidr" not in data
        and "vpcid" in data
        and expect_string(data["vpcid"]) != "",
        lambda: not is_cidr(expect_string(data["container_cidr"])),
        lambda: not is_cidr(
            expect_string(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
        ),
        lambda: not (
            contains_cidr(
                cidr(data["container_cidr"]),
                data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",
            )
            or contains_cidr(
                cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"),
                data["container_cidr"],
            )
        ),
    )


def _message_managed_sandbox_cluster_request_managed_cidr_overlap(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " overlaps service_cidr ",
                text_of(
                    expect_string(
                        data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"
                    )
                ),
            )
        ), "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " 与 service_cidr ",
                text_of(
                    expect_string(
                        data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"
                    )
                ),
                " 重叠",
            )
        )
    except RULE_ERRORS:
        return "container_cidr … overlaps service_cidr …", "container_cidr … 与 service_cidr … 重叠"


def _rule_managed_sandbox_cluster_request_managed_terway_enterprise_security_group(
    data: Any,
) -> Any:
    return any_true(
        lambda: not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
            )
        ),
        lambda: "security_group_id" in data and expect_string(data["security_group_id"]) != "",
        lambda: "is_enterprise_security_group" in data
        and expect_boolean(data["is_enterprise_security_group"]),
    )


def _message_managed_sandbox_cluster_request_managed_terway_enterprise_security_group(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "is_enterprise_security_group must be true, not ",
                text_of(
                    expect_boolean(
                        data["is_enterprise_security_group"]
                        if "is_enterprise_security_group" in data
                        else False
                    )
                ),
                ", when addons holds terway-eniip and no security_group_id is given",
            )
        ), "".join(
            (
                "addons 中包含 terway-eniip 且未填写 security_group_id 时，is_enterprise_security_group 必须为 true，当前为 ",
                text_of(
                    expect_boolean(
                        data["is_enterprise_security_group"]
                        if "is_enterprise_security_group" in data
                        else False
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return (
            "is_enterprise_security_group must be true, not …, when addons holds terway-eniip and no security_group_id is given",
            "addons 中包含 terway-eniip 且未填写 security_group_id 时，is_enterprise_security_group 必须为 true，当前为 …",
        )


def _rule_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint(data: Any) -> Any:
    return "pod_vswitch_ids" not in data or not any_true(
        lambda: "vswitch_ids" in data
        and sets_intersects(expect_list(data["pod_vswitch_ids"]), expect_list(data["vswitch_ids"])),
        lambda: "worker_vswitch_ids" in data
        and sets_intersects(
            expect_list(data["pod_vswitch_ids"]), expect_list(data["worker_vswitch_ids"])
        ),
    )


def _message_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "pod_vswitch_ids holds ",
                text_of(
                    join(
                        [
                            v
                            for v in expect_list(data["pod_vswitch_ids"])
                            if any_true(
                                lambda: "vswitch_ids" in data
                                and expect_string(v) in expect_list(data["vswitch_ids"]),
                                lambda: "worker_vswitch_ids" in data
                                and expect_string(v) in expect_list(data["worker_vswitch_ids"]),
                            )
                        ],
                        ", ",
                    )
                ),
                ", which nodes use as well (vswitch_ids or worker_vswitch_ids); pods need vSwitches of their own",
            )
        ), "".join(
            (
                "pod_vswitch_ids 中的 ",
                text_of(
                    join(
                        [
                            v
                            for v in expect_list(data["pod_vswitch_ids"])
                            if any_true(
                                lambda: "vswitch_ids" in data
                                and expect_string(v) in expect_list(data["vswitch_ids"]),
                                lambda: "worker_vswitch_ids" in data
                                and expect_string(v) in expect_list(data["worker_vswitch_ids"]),
                            )
                        ],
                        ", ",
                    )
                ),
                " 已由节点使用（vswitch_ids 或 worker_vswitch_ids），请为 Pod 另选虚拟交换机",
            )
        )
    except RULE_ERRORS:
        return (
            "pod_vswitch_ids holds …, which nodes use as well (vswitch_ids or worker_vswitch_ids); pods need vSwitches of their own",
            "pod_vswitch_ids 中的 … 已由节点使用（vswitch_ids 或 worker_vswitch_ids），请为 Pod 另选虚拟交换机",
        )


def _rule_managed_sandbox_cluster_request_managed_network_location(data: Any) -> Any:
    return any_true(
        lambda: "vpcid" in data and expect_string(data["vpcid"]) != "",
        lambda: "vswitch_ids" in data and len(expect_list(data["vswitch_ids"])) > 0,
        lambda: "zone_id" in data and expect_string(data["zone_id"]) != "",
    )


def _message_managed_sandbox_cluster_request_managed_network_location(data: Any) -> tuple[str, str]:
    return (
        "zone_id is required when neither vpcid nor vswitch_ids is given",
        "未填写 vpcid 与 vswitch_ids 时必须填写 zone_id",
    )


def _rule_managed_sandbox_cluster_request_managed_zone_id_unused(data: Any) -> Any:
    return not all_true(
        lambda: "vswitch_ids" in data
        and all_true(
            lambda: "vpcid" in data and "zone_id" in data and expect_string(data["zone_id"]) != "",
            lambda: expect_string(data["vpcid"]) != "",
        ),
        lambda: len(expect_list(data["vswitch_ids"])) > 0,
    )


def _message_managed_sandbox_cluster_request_managed_zone_id_unused(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'zone_id "',
                text_of(expect_string(data["zone_id"])),
                '" has no effect beside vpcid and vswitch_ids',
            )
        ), "".join(
            (
                "已填写 vpcid 与 vswitch_ids，zone_id“",
                text_of(expect_string(data["zone_id"])),
                "”不生效",
            )
        )
    except RULE_ERRORS:
        return (
            'zone_id "…" has no effect beside vpcid and vswitch_ids',
            "已填写 vpcid 与 vswitch_ids，zone_id“…”不生效",
        )


def _rule_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required(data: Any) -> Any:
    return any_true(
        lambda: not all_true(
            lambda: "vpcid" in data
            and "num_of_nodes" in data
            and expect_integer(data["num_of_nodes"]) == 0,
            lambda: expect_string(data["vpcid"]) != "",
        ),
        lambda: "vswitch_ids" in data and len(expect_list(data["vswitch_ids"])) > 0,
    )


def _message_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "vswitch_ids is required when num_of_nodes is ",
                text_of(expect_integer(data["num_of_nodes"])),
                " and vpcid is ",
                text_of(expect_string(data["vpcid"])),
            )
        ), "".join(
            (
                "num_of_nodes 为 ",
                text_of(expect_integer(data["num_of_nodes"])),
                " 且 vpcid 为 ",
                text_of(expect_string(data["vpcid"])),
                " 时必须填写 vswitch_ids",
            )
        )
    except RULE_ERRORS:
        return (
            "vswitch_ids is required when num_of_nodes is … and vpcid is …",
            "num_of_nodes 为 … 且 vpcid 为 … 时必须填写 vswitch_ids",
        )


def _rule_managed_sandbox_cluster_request_managed_worker_vswitch_per_node(data: Any) -> Any:
    return any_true(
        lambda: not ("worker_vswitch_ids" in data and "num_of_nodes" in data)
        or len(expect_list(data["worker_vswitch_ids"])) == expect_integer(data["num_of_nodes"]),
        lambda: expect_integer(data["num_of_nodes"]) > 20,
    )


def _message_managed_sandbox_cluster_request_managed_worker_vswitch_per_node(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_vswitch_ids has ",
                text_of(len(expect_list(data["worker_vswitch_ids"]))),
                " values for ",
                text_of(expect_integer(data["num_of_nodes"])),
                " nodes; one for each node is expected",
            )
        ), "".join(
            (
                "worker_vswitch_ids 有 ",
                text_of(len(expect_list(data["worker_vswitch_ids"]))),
                " 个值，节点数为 ",
                text_of(expect_integer(data["num_of_nodes"])),
                "，应一一对应",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_vswitch_ids has … values for … nodes; one for each node is expected",
            "worker_vswitch_ids 有 … 个值，节点数为 …，应一一对应",
        )


def _rule_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "kubernetes_version" not in data
        or "runtime" not in data
        or "name" not in expect_map(data["runtime"])
        or expect_string(data["runtime"]["name"]) != "Sandboxed-Container.runv",
        lambda: to_int(data["kubernetes_version"].split(".")[1]) <= 24,
    )


def _message_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "runtime ",
                text_of(expect_string(data["runtime"]["name"])),
                " does not run on Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "; it needs 1.24 or older",
            )
        ), "".join(
            (
                "运行时 ",
                text_of(expect_string(data["runtime"]["name"])),
                " 不支持 Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "，需要 1.24 及以下版本",
            )
        )
    except RULE_ERRORS:
        return (
            "runtime … does not run on Kubernetes …; it needs 1.24 or older",
            "运行时 … 不支持 Kubernetes …，需要 1.24 及以下版本",
        )


def _rule_managed_sandbox_cluster_request_managed_runtime_named(data: Any) -> Any:
    return "runtime" in data and "name" in expect_map(data["runtime"])


def _message_managed_sandbox_cluster_request_managed_runtime_named(data: Any) -> tuple[str, str]:
    return (
        "runtime.name should be Sandboxed-Container.runv; without it the default is docker",
        "应将 runtime.name 设为 Sandboxed-Container.runv，不填时默认为 docker",
    )


def _rule_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "cpu_policy" not in data
        or "kubernetes_version" not in data
        or to_int(data["kubernetes_version"].split(".")[1]) > 12,
        lambda: all_true(
            lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12,
            lambda: to_int(data["kubernetes_version"].split(".")[2].split("-")[0]) >= 6,
        ),
    )


def _message_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "cpu_policy ",
                text_of(expect_string(data["cpu_policy"])),
                " needs Kubernetes 1.12.6 or newer, not ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        ), "".join(
            (
                "cpu_policy ",
                text_of(expect_string(data["cpu_policy"])),
                " 需要 Kubernetes 1.12.6 及以上版本，当前为 ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        )
    except RULE_ERRORS:
        return (
            "cpu_policy … needs Kubernetes 1.12.6 or newer, not …",
            "cpu_policy … 需要 Kubernetes 1.12.6 及以上版本，当前为 …",
        )


def _rule_managed_sandbox_cluster_request_managed_sandboxed_data_disk(data: Any) -> Any:
    return any_true(
        lambda: "num_of_nodes" in data and expect_integer(data["num_of_nodes"]) == 0,
        lambda: (
            for_some(
                lambda d: "size" in expect_map(d)
                and _managed_sandbox_cluster_request_managed_sandboxed_data_disk_text_1(d["size"])
                is not None
                and to_int(expect_string(d["size"])) >= 200,
                expect_list(data["worker_data_disks"]),
            )
            if "worker_data_disks" in data
            else "num_of_nodes" not in data
        ),
    )


def _message_managed_sandbox_cluster_request_managed_sandboxed_data_disk(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_data_disks must hold at least one disk of 200 GiB or more for sandboxed containers; its sizes are [",
                text_of(
                    join(
                        [
                            d["size"]
                            for d in [
                                d
                                for d in expect_list(data["worker_data_disks"])
                                if "size" in expect_map(d)
                            ]
                        ],
                        ", ",
                    )
                    if "worker_data_disks" in data
                    else ""
                ),
                "]",
            )
        ), "".join(
            (
                "安全沙箱要求 worker_data_disks 中至少一块盘达到 200 GiB，当前各盘大小为 [",
                text_of(
                    join(
                        [
                            d["size"]
                            for d in [
                                d
                                for d in expect_list(data["worker_data_disks"])
                                if "size" in expect_map(d)
                            ]
                        ],
                        ", ",
                    )
                    if "worker_data_disks" in data
                    else ""
                ),
                "]",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_data_disks must hold at least one disk of 200 GiB or more for sandboxed containers; its sizes are […]",
            "安全沙箱要求 worker_data_disks 中至少一块盘达到 200 GiB，当前各盘大小为 […]",
        )


def _rule_managed_sandbox_cluster_request_managed_bare_metal_only(data: Any) -> Any:
    return "worker_instance_types" not in data or for_all(
        lambda t: t.startswith("ecs.ebm") or t.startswith("ecs.scc"),
        expect_list(data["worker_instance_types"]),
    )


def _message_managed_sandbox_cluster_request_managed_bare_metal_only(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_instance_types holds ",
                text_of(
                    join(
                        [
                            t
                            for t in expect_list(data["worker_instance_types"])
                            if not (t.startswith("ecs.ebm") or t.startswith("ecs.scc"))
                        ],
                        ", ",
                    )
                ),
                "; name ECS bare metal types only, such as ecs.ebmg5s.24xlarge",
            )
        ), "".join(
            (
                "worker_instance_types 中的 ",
                text_of(
                    join(
                        [
                            t
                            for t in expect_list(data["worker_instance_types"])
                            if not (t.startswith("ecs.ebm") or t.startswith("ecs.scc"))
                        ],
                        ", ",
                    )
                ),
                " 不是神龙裸金属规格，应填写 ecs.ebmg5s.24xlarge 之类的规格",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_instance_types holds …; name ECS bare metal types only, such as ecs.ebmg5s.24xlarge",
            "worker_instance_types 中的 … 不是神龙裸金属规格，应填写 ecs.ebmg5s.24xlarge 之类的规格",
        )


def _rule_managed_sandbox_cluster_request_managed_node_port_range_bounds(data: Any) -> Any:
    return (
        "node_port_range" not in data
        or _managed_sandbox_cluster_request_managed_node_port_range_bounds_text_1(
            data["node_port_range"]
        )
        is None
        or for_all(
            lambda p: to_int(p) >= 30000 and to_int(p) <= 65535,
            data["node_port_range"].replace("~", "-").split("-"),
        )
    )


def _message_managed_sandbox_cluster_request_managed_node_port_range_bounds(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "node_port_range ",
                text_of(expect_string(data["node_port_range"])),
                " leaves the range 30000 to 65535",
            )
        ), "".join(
            (
                "node_port_range ",
                text_of(expect_string(data["node_port_range"])),
                " 超出 30000 到 65535",
            )
        )
    except RULE_ERRORS:
        return (
            "node_port_range … leaves the range 30000 to 65535",
            "node_port_range … 超出 30000 到 65535",
        )


def _rule_managed_sandbox_cluster_request_managed_node_port_range_order(data: Any) -> Any:
    return (
        "node_port_range" not in data
        or _managed_sandbox_cluster_request_managed_node_port_range_order_text_1(
            data["node_port_range"]
        )
        is None
        or to_int(data["node_port_range"].replace("~", "-").split("-")[0])
        <= to_int(data["node_port_range"].replace("~", "-").split("-")[1])
    )


def _message_managed_sandbox_cluster_request_managed_node_port_range_order(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "node_port_range ",
                text_of(expect_string(data["node_port_range"])),
                " is in falling order; write the smaller port first",
            )
        ), "".join(
            (
                "node_port_range ",
                text_of(expect_string(data["node_port_range"])),
                " 顺序颠倒，请先写较小的端口",
            )
        )
    except RULE_ERRORS:
        return (
            "node_port_range … is in falling order; write the smaller port first",
            "node_port_range … 顺序颠倒，请先写较小的端口",
        )


def _rule_managed_sandbox_cluster_request_managed_ssh_flags_unused(data: Any) -> Any:
    return not ("ssh_flags" in data and expect_boolean(data["ssh_flags"]))


def _message_managed_sandbox_cluster_request_managed_ssh_flags_unused(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "ssh_flags ",
                text_of(expect_boolean(data["ssh_flags"])),
                " has no effect when cluster_type is ManagedKubernetes",
            )
        ), "".join(
            (
                "cluster_type 为 ManagedKubernetes 时 ssh_flags ",
                text_of(expect_boolean(data["ssh_flags"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "ssh_flags … has no effect when cluster_type is ManagedKubernetes",
            "cluster_type 为 ManagedKubernetes 时 ssh_flags … 不生效",
        )


def _rule_managed_sandbox_cluster_request_managed_user_data_base64(data: Any) -> Any:
    return "user_data" not in data or is_base64(expect_string(data["user_data"]))


def _message_managed_sandbox_cluster_request_managed_user_data_base64(data: Any) -> tuple[str, str]:
    return "user_data is not valid Base64", "user_data 不是合法的 Base64 编码"


def _rule_managed_sandbox_cluster_request_managed_login_both(data: Any) -> Any:
    return not (
        "login_password" in data and "key_pair" in data and expect_string(data["key_pair"]) != ""
    )


def _message_managed_sandbox_cluster_request_managed_login_both(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'key_pair "',
                text_of(expect_string(data["key_pair"])),
                '" and login_password are both given; give one of the two',
            )
        ), "".join(
            (
                "同时填写了 key_pair“",
                text_of(expect_string(data["key_pair"])),
                "”和 login_password，请只填一个",
            )
        )
    except RULE_ERRORS:
        return (
            'key_pair "…" and login_password are both given; give one of the two',
            "同时填写了 key_pair“…”和 login_password，请只填一个",
        )


def _rule_managed_sandbox_cluster_request_managed_login_missing(data: Any) -> Any:
    return "login_password" in data or "key_pair" in data and expect_string(data["key_pair"]) != ""


def _message_managed_sandbox_cluster_request_managed_login_missing(data: Any) -> tuple[str, str]:
    return "neither key_pair nor login_password is given", "key_pair 与 login_password 均未填写"


def _rule_managed_sandbox_cluster_request_managed_login_password_classes(data: Any) -> Any:
    return (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _managed_sandbox_cluster_request_managed_login_password_classes_text_1(
                        data["login_password"]
                    )
                    is not None,
                    _managed_sandbox_cluster_request_managed_login_password_classes_text_2(
                        data["login_password"]
                    )
                    is not None,
                    _managed_sandbox_cluster_request_managed_login_password_classes_text_3(
                        data["login_password"]
                    )
                    is not None,
                    _managed_sandbox_cluster_request_managed_login_password_classes_text_4(
                        data["login_password"]
                    )
                    is not None,
                ]
                if m
            ]
        )
        >= 3
    )


def _message_managed_sandbox_cluster_request_managed_login_password_classes(
    data: Any,
) -> tuple[str, str]:
    return (
        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
        "login_password 至少要包含大写字母、小写字母、数字、特殊符号中的三类",
    )


def _rule_managed_sandbox_cluster_request_managed_worker_period_unit_required(data: Any) -> Any:
    return "worker_period_unit" in data or not (
        "worker_instance_charge_type" in data
        and expect_string(data["worker_instance_charge_type"]) == "PrePaid"
    )


def _message_managed_sandbox_cluster_request_managed_worker_period_unit_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_period_unit is required when worker_instance_charge_type is ",
                text_of(expect_string(data["worker_instance_charge_type"])),
            )
        ), "".join(
            (
                "worker_instance_charge_type 为 ",
                text_of(expect_string(data["worker_instance_charge_type"])),
                " 时必须填写 worker_period_unit",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_period_unit is required when worker_instance_charge_type is …",
            "worker_instance_charge_type 为 … 时必须填写 worker_period_unit",
        )


def _rule_managed_sandbox_cluster_request_managed_worker_period_required(data: Any) -> Any:
    return "worker_period" in data or not (
        "worker_instance_charge_type" in data
        and expect_string(data["worker_instance_charge_type"]) == "PrePaid"
    )


def _message_managed_sandbox_cluster_request_managed_worker_period_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_period is required when worker_instance_charge_type is ",
                text_of(expect_string(data["worker_instance_charge_type"])),
            )
        ), "".join(
            (
                "worker_instance_charge_type 为 ",
                text_of(expect_string(data["worker_instance_charge_type"])),
                " 时必须填写 worker_period",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_period is required when worker_instance_charge_type is …",
            "worker_instance_charge_type 为 … 时必须填写 worker_period",
        )


def _rule_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required(
    data: Any,
) -> Any:
    return "worker_auto_renew_period" in data or not (
        "worker_instance_charge_type" in data
        and expect_string(data["worker_instance_charge_type"]) == "PrePaid"
    )


def _message_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_auto_renew_period is required when worker_instance_charge_type is ",
                text_of(expect_string(data["worker_instance_charge_type"])),
            )
        ), "".join(
            (
                "worker_instance_charge_type 为 ",
                text_of(expect_string(data["worker_instance_charge_type"])),
                " 时必须填写 worker_auto_renew_period",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_auto_renew_period is required when worker_instance_charge_type is …",
            "worker_instance_charge_type 为 … 时必须填写 worker_auto_renew_period",
        )


def _rule_managed_sandbox_cluster_request_managed_worker_subscription_only(data: Any) -> Any:
    return (
        not (
            "worker_period_unit" in data
            or "worker_period" in data
            or "worker_auto_renew" in data
            or "worker_auto_renew_period" in data
        )
        or "worker_instance_charge_type" in data
        and expect_string(data["worker_instance_charge_type"]) == "PrePaid"
    )


def _message_managed_sandbox_cluster_request_managed_worker_subscription_only(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "worker_period_unit, worker_period, worker_auto_renew and worker_auto_renew_period have no effect while worker_instance_charge_type is ",
                text_of(
                    expect_string(
                        data["worker_instance_charge_type"]
                        if "worker_instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                ", not PrePaid",
            )
        ), "".join(
            (
                "worker_instance_charge_type 为 ",
                text_of(
                    expect_string(
                        data["worker_instance_charge_type"]
                        if "worker_instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                " 而不是 PrePaid 时，worker_period_unit、worker_period、worker_auto_renew、worker_auto_renew_period 均不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "worker_period_unit, worker_period, worker_auto_renew and worker_auto_renew_period have no effect while worker_instance_charge_type is …, not PrePaid",
            "worker_instance_charge_type 为 … 而不是 PrePaid 时，worker_period_unit、worker_period、worker_auto_renew、worker_auto_renew_period 均不生效",
        )


def _rule_managed_sandbox_cluster_request_managed_tag_keys_unique(data: Any) -> Any:
    return "tags" not in data or unique(
        [t["key"] for t in [t for t in expect_list(data["tags"]) if "key" in expect_map(t)]]
    )


def _message_managed_sandbox_cluster_request_managed_tag_keys_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "tags has more than one tag with the key ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "tags 中有多个标签使用了相同的键 ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "tags has more than one tag with the key …", "tags 中有多个标签使用了相同的键 …"


def _rule_tag_tag_key_reserved_prefix(data: Any) -> Any:
    return "key" not in data or not for_some(
        lambda p: data["key"].startswith(p), ["aliyun", "acs:", "http://", "https://"]
    )


def _message_tag_tag_key_reserved_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'tag key "',
                text_of(expect_string(data["key"])),
                '" must not begin with aliyun, acs:, http:// or https://',
            )
        ), "".join(
            (
                "标签的键“",
                text_of(expect_string(data["key"])),
                "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）",
            )
        )
    except RULE_ERRORS:
        return (
            'tag key "…" must not begin with aliyun, acs:, http:// or https://',
            "标签的键“…”使用了保留的前缀（aliyun、acs:、http:// 或 https://）",
        )


def _rule_tag_tag_value_reserved_prefix(data: Any) -> Any:
    return "value" not in data or not for_some(
        lambda p: data["value"].startswith(p), ["aliyun", "acs:", "http://", "https://"]
    )


def _message_tag_tag_value_reserved_prefix(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'tag value "',
                text_of(expect_string(data["value"])),
                '" must not begin with aliyun, acs:, http:// or https://',
            )
        ), "".join(
            (
                "标签的值“",
                text_of(expect_string(data["value"])),
                "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）",
            )
        )
    except RULE_ERRORS:
        return (
            'tag value "…" must not begin with aliyun, acs:, http:// or https://',
            "标签的值“…”使用了保留的前缀（aliyun、acs:、http:// 或 https://）",
        )


def _rule_addon_addon_config_json(data: Any) -> Any:
    return (
        "config" not in data
        or expect_string(data["config"]) == ""
        or is_json(expect_string(data["config"]))
        or is_json("{" + expect_string(data["config"]) + "}")
    )


def _message_addon_addon_config_json(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "config of component ",
                text_of(expect_string(data["name"])),
                " is not valid JSON; write a JSON object or leave it empty",
            )
        ), "".join(
            (
                "组件 ",
                text_of(expect_string(data["name"])),
                " 的 config 不是合法的 JSON，请写成 JSON 对象，或者留空",
            )
        )
    except RULE_ERRORS:
        return (
            "config of component … is not valid JSON; write a JSON object or leave it empty",
            "组件 … 的 config 不是合法的 JSON，请写成 JSON 对象，或者留空",
        )


def _rule_addon_addon_config_braces(data: Any) -> Any:
    return (
        "config" not in data
        or expect_string(data["config"]) == ""
        or is_json(expect_string(data["config"]))
        or not is_json("{" + expect_string(data["config"]) + "}")
    )


def _message_addon_addon_config_braces(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "config of component ",
                text_of(expect_string(data["name"])),
                " lacks its outer braces; write it as a JSON object",
            )
        ), "".join(
            (
                "组件 ",
                text_of(expect_string(data["name"])),
                " 的 config 缺少外层花括号，请写成完整的 JSON 对象",
            )
        )
    except RULE_ERRORS:
        return (
            "config of component … lacks its outer braces; write it as a JSON object",
            "组件 … 的 config 缺少外层花括号，请写成完整的 JSON 对象",
        )


def _rule_worker_data_disk_worker_data_disk_size_by_category(data: Any) -> Any:
    return any_true(
        lambda: "size" not in data
        or _worker_data_disk_worker_data_disk_size_by_category_text_1(data["size"]) is None,
        lambda: (
            to_int(expect_string(data["size"])) >= 5 and to_int(expect_string(data["size"])) <= 2000
            if "category" in data and expect_string(data["category"]) == "cloud"
            else any_true(
                lambda: "category" in data
                and expect_string(data["category"]) not in {"cloud_efficiency", "cloud_ssd"},
                lambda: to_int(expect_string(data["size"])) >= 20
                and to_int(expect_string(data["size"])) <= 32768,
            )
        ),
    )


def _message_worker_data_disk_worker_data_disk_size_by_category(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "size ",
                text_of(expect_string(data["size"])),
                " is outside ",
                text_of(
                    "5 to 2000"
                    if "category" in data and expect_string(data["category"]) == "cloud"
                    else "20 to 32768"
                ),
                " GiB, the range of ",
                text_of(
                    expect_string(data["category"] if "category" in data else "cloud_efficiency")
                ),
            )
        ), "".join(
            (
                "size ",
                text_of(expect_string(data["size"])),
                " 超出 ",
                text_of(
                    expect_string(data["category"] if "category" in data else "cloud_efficiency")
                ),
                " 的范围 ",
                text_of(
                    "5 - 2000"
                    if "category" in data and expect_string(data["category"]) == "cloud"
                    else "20 - 32768"
                ),
                " GiB",
            )
        )
    except RULE_ERRORS:
        return "size … is outside … GiB, the range of …", "size … 超出 … 的范围 … GiB"


def _rule_dedicated_cluster_request_dedicated_network_addon_exactly_one(data: Any) -> Any:
    return (
        "addons" in data
        and len(
            [
                a
                for a in expect_list(data["addons"])
                if expect_string(a["name"]) in {"flannel", "terway-eniip"}
            ]
        )
        == 1
    )


def _message_dedicated_cluster_request_dedicated_network_addon_exactly_one(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "addons must hold exactly one of flannel and terway-eniip, not ",
                text_of(
                    len(
                        [
                            a
                            for a in expect_list(data["addons"])
                            if expect_string(a["name"]) in {"flannel", "terway-eniip"}
                        ]
                    )
                    if "addons" in data
                    else 0
                ),
            )
        ), "".join(
            (
                "addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ",
                text_of(
                    len(
                        [
                            a
                            for a in expect_list(data["addons"])
                            if expect_string(a["name"]) in {"flannel", "terway-eniip"}
                        ]
                    )
                    if "addons" in data
                    else 0
                ),
                " 个",
            )
        )
    except RULE_ERRORS:
        return (
            "addons must hold exactly one of flannel and terway-eniip, not …",
            "addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 … 个",
        )


def _rule_dedicated_cluster_request_dedicated_flannel_container_cidr_required(data: Any) -> Any:
    return any_true(
        lambda: not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "flannel", expect_list(data["addons"])
            )
        ),
        lambda: "container_cidr" in data and expect_string(data["container_cidr"]) != "",
    )


def _message_dedicated_cluster_request_dedicated_flannel_container_cidr_required(
    data: Any,
) -> tuple[str, str]:
    return (
        "container_cidr is required when addons holds flannel",
        "addons 中包含 flannel 时必须填写 container_cidr",
    )


def _rule_dedicated_cluster_request_dedicated_terway_pod_vswitches_required(data: Any) -> Any:
    return any_true(
        lambda: not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
            )
        ),
        lambda: "pod_vswitch_ids" in data and len(expect_list(data["pod_vswitch_ids"])) > 0,
    )


def _message_dedicated_cluster_request_dedicated_terway_pod_vswitches_required(
    data: Any,
) -> tuple[str, str]:
    return (
        "pod_vswitch_ids is required when addons holds terway-eniip",
        "addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids",
    )


def _rule_dedicated_cluster_request_dedicated_security_group_either_or(data: Any) -> Any:
    return not (
        "is_enterprise_security_group" in data
        and "security_group_id" in data
        and expect_string(data["security_group_id"]) != ""
    )


def _message_dedicated_cluster_request_dedicated_security_group_either_or(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'is_enterprise_security_group has no effect beside security_group_id "',
                text_of(expect_string(data["security_group_id"])),
                '"; give one of the two',
            )
        ), "".join(
            (
                "已填写 security_group_id“",
                text_of(expect_string(data["security_group_id"])),
                "”，is_enterprise_security_group 不生效，两者请只填一个",
            )
        )
    except RULE_ERRORS:
        return (
            'is_enterprise_security_group has no effect beside security_group_id "…"; give one of the two',
            "已填写 security_group_id“…”，is_enterprise_security_group 不生效，两者请只填一个",
        )


def _rule_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only(data: Any) -> Any:
    return "node_cidr_mask" not in data or not (
        "addons" in data
        and for_some(
            lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
        )
    )


def _message_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_cidr_mask "',
                text_of(expect_string(data["node_cidr_mask"])),
                '" has no effect with terway-eniip',
            )
        ), "".join(
            (
                "网络插件为 terway-eniip 时 node_cidr_mask“",
                text_of(expect_string(data["node_cidr_mask"])),
                "”不生效",
            )
        )
    except RULE_ERRORS:
        return (
            'node_cidr_mask "…" has no effect with terway-eniip',
            "网络插件为 terway-eniip 时 node_cidr_mask“…”不生效",
        )


def _rule_dedicated_cluster_request_dedicated_container_cidr_syntax(data: Any) -> Any:
    return (
        "container_cidr" not in data
        or expect_string(data["container_cidr"]) == ""
        or is_cidr(expect_string(data["container_cidr"]))
    )


def _message_dedicated_cluster_request_dedicated_container_cidr_syntax(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                'container_cidr "',
                text_of(expect_string(data["container_cidr"])),
                '" is not a CIDR range such as 172.20.0.0/16',
            )
        ), "".join(
            (
                "container_cidr“",
                text_of(expect_string(data["container_cidr"])),
                "”不是 CIDR 形式的网段，例如 172.20.0.0/16",
            )
        )
    except RULE_ERRORS:
        return (
            'container_cidr "…" is not a CIDR range such as 172.20.0.0/16',
            "container_cidr“…”不是 CIDR 形式的网段，例如 172.20.0.0/16",
        )


def _rule_dedicated_cluster_request_dedicated_service_cidr_syntax(data: Any) -> Any:
    return "service_cidr" not in data or is_cidr(expect_string(data["service_cidr"]))


def _message_dedicated_cluster_request_dedicated_service_cidr_syntax(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'service_cidr "',
                text_of(expect_string(data["service_cidr"])),
                '" is not a CIDR range such as 172.21.0.0/20',
            )
        ), "".join(
            (
                "service_cidr“",
                text_of(expect_string(data["service_cidr"])),
                "”不是 CIDR 形式的网段，例如 172.21.0.0/20",
            )
        )
    except RULE_ERRORS:
        return (
            'service_cidr "…" is not a CIDR range such as 172.21.0.0/20',
            "service_cidr“…”不是 CIDR 形式的网段，例如 172.21.0.0/20",
        )


def _rule_dedicated_cluster_request_dedicated_container_cidr_private(data: Any) -> Any:
    return any_true(
        lambda: "container_cidr" not in data or not is_cidr(expect_string(data["container_cidr"])),
        lambda: for_some(
            lambda r: contains_cidr(cidr(r), data["container_cidr"]),
            ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
        ),
    )


def _message_dedicated_cluster_request_dedicated_container_cidr_private(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
            )
        ), "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
            )
        )
    except RULE_ERRORS:
        return (
            "container_cidr … lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
            "container_cidr … 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内",
        )


def _rule_dedicated_cluster_request_dedicated_cidr_overlap(data: Any) -> Any:
    return any_true(
        lambda: "container_cidr" not in data or not is_cidr(expect_string(data["container_cidr"])),
        lambda: not is_cidr(
            expect_string(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20")
        ),
    ) or not (
        contains_cidr(
            cidr(data["container_cidr"]),
            data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20",
        )
        or contains_cidr(
            cidr(data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"),
            data["container_cidr"],
        )
    )


def _message_dedicated_cluster_request_dedicated_cidr_overlap(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " overlaps service_cidr ",
                text_of(
                    expect_string(
                        data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"
                    )
                ),
            )
        ), "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " 与 service_cidr ",
                text_of(
                    expect_string(
                        data["service_cidr"] if "service_cidr" in data else "172.19.0.0/20"
                    )
                ),
                " 重叠",
            )
        )
    except RULE_ERRORS:
        return "container_cidr … overlaps service_cidr …", "container_cidr … 与 service_cidr … 重叠"


def _rule_dedicated_cluster_request_dedicated_terway_enterprise_security_group(data: Any) -> Any:
    return any_true(
        lambda: "is_enterprise_security_group" not in data
        or any_true(
            lambda: not (
                "addons" in data
                and for_some(
                    lambda a: expect_string(a["name"]) == "terway-eniip",
                    expect_list(data["addons"]),
                )
            ),
            lambda: "security_group_id" in data and expect_string(data["security_group_id"]) != "",
        ),
        lambda: expect_boolean(data["is_enterprise_security_group"]),
    )


def _message_dedicated_cluster_request_dedicated_terway_enterprise_security_group(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "is_enterprise_security_group should be true, not ",
                text_of(expect_boolean(data["is_enterprise_security_group"])),
                ", when addons holds terway-eniip; a basic group holds at most 2000 nodes and pods",
            )
        ), "".join(
            (
                "addons 中包含 terway-eniip 时，is_enterprise_security_group 宜为 true，当前为 ",
                text_of(expect_boolean(data["is_enterprise_security_group"])),
                "；普通安全组最多容纳 2000 个节点与 Pod",
            )
        )
    except RULE_ERRORS:
        return (
            "is_enterprise_security_group should be true, not …, when addons holds terway-eniip; a basic group holds at most 2000 nodes and pods",
            "addons 中包含 terway-eniip 时，is_enterprise_security_group 宜为 true，当前为 …；普通安全组最多容纳 2000 个节点与 Pod",
        )


def _rule_dedicated_cluster_request_dedicated_container_cidr_unused(data: Any) -> Any:
    return any_true(
        lambda: "container_cidr" not in data
        or not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "terway-eniip", expect_list(data["addons"])
            )
        ),
        lambda: expect_string(data["container_cidr"]) == "",
    )


def _message_dedicated_cluster_request_dedicated_container_cidr_unused(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "container_cidr ",
                text_of(expect_string(data["container_cidr"])),
                " is not needed when addons holds terway-eniip",
            )
        ), "".join(
            (
                "addons 中包含 terway-eniip 时无需填写 container_cidr ",
                text_of(expect_string(data["container_cidr"])),
            )
        )
    except RULE_ERRORS:
        return (
            "container_cidr … is not needed when addons holds terway-eniip",
            "addons 中包含 terway-eniip 时无需填写 container_cidr …",
        )


def _rule_dedicated_cluster_request_dedicated_pod_vswitches_unused(data: Any) -> Any:
    return any_true(
        lambda: "pod_vswitch_ids" not in data
        or not (
            "addons" in data
            and for_some(
                lambda a: expect_string(a["name"]) == "flannel", expect_list(data["addons"])
            )
        ),
        lambda: len(expect_list(data["pod_vswitch_ids"])) == 0,
    )


def _message_dedicated_cluster_request_dedicated_pod_vswitches_unused(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "pod_vswitch_ids (",
                text_of(join(expect_list(data["pod_vswitch_ids"]), ", ")),
                ") is not used when addons holds flannel",
            )
        ), "".join(
            (
                "addons 中包含 flannel 时用不到 pod_vswitch_ids（",
                text_of(join(expect_list(data["pod_vswitch_ids"]), ", ")),
                "）",
            )
        )
    except RULE_ERRORS:
        return (
            "pod_vswitch_ids (…) is not used when addons holds flannel",
            "addons 中包含 flannel 时用不到 pod_vswitch_ids（…）",
        )


def _rule_dedicated_cluster_request_dedicated_service_cidr_range(data: Any) -> Any:
    return any_true(
        lambda: "service_cidr" not in data or not is_cidr(expect_string(data["service_cidr"])),
        lambda: all_true(
            lambda: cidr(data["service_cidr"]).prefix >= 16
            and cidr(data["service_cidr"]).prefix <= 24,
            lambda: for_some(
                lambda r: contains_cidr(cidr(r), data["service_cidr"]),
                ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
            ),
        ),
    )


def _message_dedicated_cluster_request_dedicated_service_cidr_range(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "service_cidr ",
                text_of(expect_string(data["service_cidr"])),
                " must lie in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of 16 to 24",
            )
        ), "".join(
            (
                "service_cidr ",
                text_of(expect_string(data["service_cidr"])),
                " 必须位于 10.0.0.0/8、172.16.0.0/12 或 192.168.0.0/16 之内，且掩码为 16 到 24",
            )
        )
    except RULE_ERRORS:
        return (
            "service_cidr … must lie in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of 16 to 24",
            "service_cidr … 必须位于 10.0.0.0/8、172.16.0.0/12 或 192.168.0.0/16 之内，且掩码为 16 到 24",
        )


def _rule_dedicated_cluster_request_dedicated_service_cidr_vpc_range(data: Any) -> Any:
    return (
        "service_cidr" not in data
        or not is_cidr(expect_string(data["service_cidr"]))
        or not (
            contains_cidr(cidr(data["service_cidr"]), "10.1.0.0/21")
            or contains_cidr(cidr("10.1.0.0/21"), data["service_cidr"])
        )
    )


def _message_dedicated_cluster_request_dedicated_service_cidr_vpc_range(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "service_cidr ",
                text_of(expect_string(data["service_cidr"])),
                " overlaps 10.1.0.0/21, which the vendor's documentation names as the range of the VPC",
            )
        ), "".join(
            (
                "service_cidr ",
                text_of(expect_string(data["service_cidr"])),
                " 与文档所列的 VPC 网段 10.1.0.0/21 重叠",
            )
        )
    except RULE_ERRORS:
        return (
            "service_cidr … overlaps 10.1.0.0/21, which the vendor's documentation names as the range of the VPC",
            "service_cidr … 与文档所列的 VPC 网段 10.1.0.0/21 重叠",
        )


def _rule_dedicated_cluster_request_dedicated_pod_vswitches_disjoint(data: Any) -> Any:
    return "pod_vswitch_ids" not in data or not any_true(
        lambda: "master_vswitch_ids" in data
        and sets_intersects(
            expect_list(data["pod_vswitch_ids"]), expect_list(data["master_vswitch_ids"])
        ),
        lambda: "nodepools" in data
        and for_some(
            lambda n: "scaling_group" in expect_map(n)
            and "vswitch_ids" in expect_map(n["scaling_group"])
            and sets_intersects(
                expect_list(data["pod_vswitch_ids"]), expect_list(n["scaling_group"]["vswitch_ids"])
            ),
            expect_list(data["nodepools"]),
        ),
    )


def _message_dedicated_cluster_request_dedicated_pod_vswitches_disjoint(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "pod_vswitch_ids holds ",
                text_of(
                    join(
                        [
                            v
                            for v in expect_list(data["pod_vswitch_ids"])
                            if any_true(
                                lambda: "master_vswitch_ids" in data
                                and expect_string(v) in expect_list(data["master_vswitch_ids"]),
                                lambda: "nodepools" in data
                                and for_some(
                                    lambda n: "scaling_group" in expect_map(n)
                                    and "vswitch_ids" in expect_map(n["scaling_group"])
                                    and expect_string(v)
                                    in expect_list(n["scaling_group"]["vswitch_ids"]),
                                    expect_list(data["nodepools"]),
                                ),
                            )
                        ],
                        ", ",
                    )
                ),
                ", which nodes use as well (master_vswitch_ids or vswitch_ids of a node pool); pods need vSwitches of their own",
            )
        ), "".join(
            (
                "pod_vswitch_ids 中的 ",
                text_of(
                    join(
                        [
                            v
                            for v in expect_list(data["pod_vswitch_ids"])
                            if any_true(
                                lambda: "master_vswitch_ids" in data
                                and expect_string(v) in expect_list(data["master_vswitch_ids"]),
                                lambda: "nodepools" in data
                                and for_some(
                                    lambda n: "scaling_group" in expect_map(n)
                                    and "vswitch_ids" in expect_map(n["scaling_group"])
                                    and expect_string(v)
                                    in expect_list(n["scaling_group"]["vswitch_ids"]),
                                    expect_list(data["nodepools"]),
                                ),
                            )
                        ],
                        ", ",
                    )
                ),
                " 已由节点使用（master_vswitch_ids 或节点池的 vswitch_ids），请为 Pod 另选虚拟交换机",
            )
        )
    except RULE_ERRORS:
        return (
            "pod_vswitch_ids holds …, which nodes use as well (master_vswitch_ids or vswitch_ids of a node pool); pods need vSwitches of their own",
            "pod_vswitch_ids 中的 … 已由节点使用（master_vswitch_ids 或节点池的 vswitch_ids），请为 Pod 另选虚拟交换机",
        )


def _rule_dedicated_cluster_request_dedicated_docker_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "kubernetes_version" not in data
        or "runtime" not in data
        or "name" not in expect_map(data["runtime"])
        or expect_string(data["runtime"]["name"]) != "docker",
        lambda: to_int(data["kubernetes_version"].split(".")[1]) <= 22,
    )


def _message_dedicated_cluster_request_dedicated_docker_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "runtime ",
                text_of(expect_string(data["runtime"]["name"])),
                " does not run on Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "; it needs 1.22 or older",
            )
        ), "".join(
            (
                "运行时 ",
                text_of(expect_string(data["runtime"]["name"])),
                " 不支持 Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "，需要 1.22 及以下版本",
            )
        )
    except RULE_ERRORS:
        return (
            "runtime … does not run on Kubernetes …; it needs 1.22 or older",
            "运行时 … 不支持 Kubernetes …，需要 1.22 及以下版本",
        )


def _rule_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "kubernetes_version" not in data
        or "runtime" not in data
        or "name" not in expect_map(data["runtime"])
        or expect_string(data["runtime"]["name"]) != "Sandboxed-Container.runv",
        lambda: to_int(data["kubernetes_version"].split(".")[1]) <= 24,
    )


def _message_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "runtime ",
                text_of(expect_string(data["runtime"]["name"])),
                " does not run on Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "; it needs 1.24 or older",
            )
        ), "".join(
            (
                "运行时 ",
                text_of(expect_string(data["runtime"]["name"])),
                " 不支持 Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "，需要 1.24 及以下版本",
            )
        )
    except RULE_ERRORS:
        return (
            "runtime … does not run on Kubernetes …; it needs 1.24 or older",
            "运行时 … 不支持 Kubernetes …，需要 1.24 及以下版本",
        )


def _rule_dedicated_cluster_request_nodepool_docker_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "nodepools" not in data
        or "kubernetes_version" not in data
        or not for_some(
            lambda n: "kubernetes_config" in expect_map(n)
            and "runtime" in expect_map(n["kubernetes_config"])
            and expect_string(n["kubernetes_config"]["runtime"]) == "docker",
            expect_list(data["nodepools"]),
        ),
        lambda: to_int(data["kubernetes_version"].split(".")[1]) <= 22,
    )


def _message_dedicated_cluster_request_nodepool_docker_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "a node pool uses docker, which does not run on Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "; it needs 1.22 or older",
            )
        ), "".join(
            (
                "有节点池使用 docker，不支持 Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "，需要 1.22 及以下版本",
            )
        )
    except RULE_ERRORS:
        return (
            "a node pool uses docker, which does not run on Kubernetes …; it needs 1.22 or older",
            "有节点池使用 docker，不支持 Kubernetes …，需要 1.22 及以下版本",
        )


def _rule_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "nodepools" not in data
        or "kubernetes_version" not in data
        or not for_some(
            lambda n: "kubernetes_config" in expect_map(n)
            and "runtime" in expect_map(n["kubernetes_config"])
            and expect_string(n["kubernetes_config"]["runtime"]) == "Sandboxed-Container.runv",
            expect_list(data["nodepools"]),
        ),
        lambda: to_int(data["kubernetes_version"].split(".")[1]) <= 24,
    )


def _message_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "a node pool uses Sandboxed-Container.runv, which does not run on Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "; it needs 1.24 or older",
            )
        ), "".join(
            (
                "有节点池使用 Sandboxed-Container.runv，不支持 Kubernetes ",
                text_of(expect_string(data["kubernetes_version"])),
                "，需要 1.24 及以下版本",
            )
        )
    except RULE_ERRORS:
        return (
            "a node pool uses Sandboxed-Container.runv, which does not run on Kubernetes …; it needs 1.24 or older",
            "有节点池使用 Sandboxed-Container.runv，不支持 Kubernetes …，需要 1.24 及以下版本",
        )


def _rule_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "nodepools" not in data
        or "kubernetes_version" not in data
        or not for_some(
            lambda n: "kubernetes_config" in expect_map(n)
            and "cpu_policy" in expect_map(n["kubernetes_config"]),
            expect_list(data["nodepools"]),
        ),
        lambda: to_int(data["kubernetes_version"].split(".")[1]) > 12,
        lambda: all_true(
            lambda: to_int(data["kubernetes_version"].split(".")[1]) == 12,
            lambda: to_int(data["kubernetes_version"].split(".")[2].split("-")[0]) >= 6,
        ),
    )


def _message_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "a node pool sets cpu_policy, which needs Kubernetes 1.12.6 or newer, not ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        ), "".join(
            (
                "有节点池设置了 cpu_policy，需要 Kubernetes 1.12.6 及以上版本，当前为 ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        )
    except RULE_ERRORS:
        return (
            "a node pool sets cpu_policy, which needs Kubernetes 1.12.6 or newer, not …",
            "有节点池设置了 cpu_policy，需要 Kubernetes 1.12.6 及以上版本，当前为 …",
        )


def _rule_dedicated_cluster_request_nodepool_private_network_kubernetes_version(data: Any) -> Any:
    return any_true(
        lambda: "nodepools" not in data
        or "kubernetes_version" not in data
        or not for_some(
            lambda n: "interconnect_mode" in expect_map(n)
            and expect_string(n["interconnect_mode"]) == "private",
            expect_list(data["nodepools"]),
        ),
        lambda: to_int(data["kubernetes_version"].split(".")[1]) >= 22,
    )


def _message_dedicated_cluster_request_nodepool_private_network_kubernetes_version(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "a node pool has interconnect_mode private, which needs Kubernetes 1.22 or newer, not ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        ), "".join(
            (
                "有节点池的 interconnect_mode 为 private，需要 Kubernetes 1.22 及以上版本，当前为 ",
                text_of(expect_string(data["kubernetes_version"])),
            )
        )
    except RULE_ERRORS:
        return (
            "a node pool has interconnect_mode private, which needs Kubernetes 1.22 or newer, not …",
            "有节点池的 interconnect_mode 为 private，需要 Kubernetes 1.22 及以上版本，当前为 …",
        )


def _rule_dedicated_cluster_request_dedicated_custom_san_form(data: Any) -> Any:
    return (
        "custom_san" not in data
        or expect_string(data["custom_san"]) == ""
        or for_all(
            lambda s: is_ip(trim(s))
            or _dedicated_cluster_request_dedicated_custom_san_form_text_1(trim(s)) is not None,
            data["custom_san"].split(","),
        )
    )


def _message_dedicated_cluster_request_dedicated_custom_san_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'custom_san "',
                text_of(expect_string(data["custom_san"])),
                '" must list IP addresses or domains, separated by commas',
            )
        ), "".join(
            (
                "custom_san“",
                text_of(expect_string(data["custom_san"])),
                "”必须是以英文逗号分隔的 IP 或域名",
            )
        )
    except RULE_ERRORS:
        return (
            'custom_san "…" must list IP addresses or domains, separated by commas',
            "custom_san“…”必须是以英文逗号分隔的 IP 或域名",
        )


def _rule_dedicated_cluster_request_dedicated_api_audiences_form(data: Any) -> Any:
    return (
        "api_audiences" not in data
        or expect_string(data["api_audiences"]) == ""
        or all(trim(a) != "" for a in data["api_audiences"].split(","))
    )


def _message_dedicated_cluster_request_dedicated_api_audiences_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'api_audiences "',
                text_of(expect_string(data["api_audiences"])),
                '" has an empty entry',
            )
        ), "".join(("api_audiences“", text_of(expect_string(data["api_audiences"])), "”中有空项"))
    except RULE_ERRORS:
        return 'api_audiences "…" has an empty entry', "api_audiences“…”中有空项"


def _rule_dedicated_cluster_request_dedicated_master_vswitches_count(data: Any) -> Any:
    return "master_vswitch_ids" not in data or len(
        expect_list(data["master_vswitch_ids"])
    ) == expect_integer(data["master_count"] if "master_count" in data else 3)


def _message_dedicated_cluster_request_dedicated_master_vswitches_count(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_vswitch_ids has ",
                text_of(len(expect_list(data["master_vswitch_ids"]))),
                " values for ",
                text_of(expect_integer(data["master_count"] if "master_count" in data else 3)),
                " masters",
            )
        ), "".join(
            (
                "master_vswitch_ids 有 ",
                text_of(len(expect_list(data["master_vswitch_ids"]))),
                " 个值，Master 节点为 ",
                text_of(expect_integer(data["master_count"] if "master_count" in data else 3)),
                " 个",
            )
        )
    except RULE_ERRORS:
        return (
            "master_vswitch_ids has … values for … masters",
            "master_vswitch_ids 有 … 个值，Master 节点为 … 个",
        )


def _rule_dedicated_cluster_request_dedicated_master_instance_types_count(data: Any) -> Any:
    return "master_instance_types" not in data or len(
        expect_list(data["master_instance_types"])
    ) == expect_integer(data["master_count"] if "master_count" in data else 3)


def _message_dedicated_cluster_request_dedicated_master_instance_types_count(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_instance_types has ",
                text_of(len(expect_list(data["master_instance_types"]))),
                " values for ",
                text_of(expect_integer(data["master_count"] if "master_count" in data else 3)),
                " masters",
            )
        ), "".join(
            (
                "master_instance_types 有 ",
                text_of(len(expect_list(data["master_instance_types"]))),
                " 个值，Master 节点为 ",
                text_of(expect_integer(data["master_count"] if "master_count" in data else 3)),
                " 个",
            )
        )
    except RULE_ERRORS:
        return (
            "master_instance_types has … values for … masters",
            "master_instance_types 有 … 个值，Master 节点为 … 个",
        )


def _rule_dedicated_cluster_request_dedicated_master_performance_level(data: Any) -> Any:
    return (
        "master_system_disk_performance_level" not in data
        or "master_system_disk_category" in data
        and expect_string(data["master_system_disk_category"]) == "cloud_essd"
    )


def _message_dedicated_cluster_request_dedicated_master_performance_level(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_system_disk_performance_level ",
                text_of(expect_string(data["master_system_disk_performance_level"])),
                " has no effect unless master_system_disk_category is cloud_essd",
            )
        ), "".join(
            (
                "master_system_disk_category 不为 cloud_essd 时，master_system_disk_performance_level ",
                text_of(expect_string(data["master_system_disk_performance_level"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "master_system_disk_performance_level … has no effect unless master_system_disk_category is cloud_essd",
            "master_system_disk_category 不为 cloud_essd 时，master_system_disk_performance_level … 不生效",
        )


def _rule_dedicated_cluster_request_dedicated_node_name_mode_form(data: Any) -> Any:
    return "node_name_mode" not in data or (
        all_true(
            lambda: len(data["node_name_mode"].split(",")) == 4
            and data["node_name_mode"].split(",")[1] != "",
            lambda: _dedicated_cluster_request_dedicated_node_name_mode_form_text_1(
                data["node_name_mode"].split(",")[2]
            )
            is not None,
            lambda: all(
                p == ""
                or _dedicated_cluster_request_dedicated_node_name_mode_form_text_2(p) is not None
                and _dedicated_cluster_request_dedicated_node_name_mode_form_text_3(p) is not None
                and _dedicated_cluster_request_dedicated_node_name_mode_form_text_4(p) is None
                for p in [
                    data["node_name_mode"].split(",")[1],
                    data["node_name_mode"].split(",")[3],
                ]
            ),
        )
        if data["node_name_mode"].startswith("customized,")
        else _dedicated_cluster_request_dedicated_node_name_mode_form_text_2(data["node_name_mode"])
        is not None
        and _dedicated_cluster_request_dedicated_node_name_mode_form_text_3(data["node_name_mode"])
        is not None
        and _dedicated_cluster_request_dedicated_node_name_mode_form_text_4(data["node_name_mode"])
        is None
    )


def _message_dedicated_cluster_request_dedicated_node_name_mode_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_name_mode "',
                text_of(expect_string(data["node_name_mode"])),
                '" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter',
            )
        ), "".join(
            (
                "node_name_mode“",
                text_of(expect_string(data["node_name_mode"])),
                "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
            )
        )
    except RULE_ERRORS:
        return (
            'node_name_mode "…" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter',
            "node_name_mode“…”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
        )


def _rule_dedicated_cluster_request_dedicated_node_name_length(data: Any) -> Any:
    return "node_name_mode" not in data or (
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
        else len(expect_string(data["node_name_mode"])) >= 2
        and len(expect_string(data["node_name_mode"])) <= 64
    )


def _message_dedicated_cluster_request_dedicated_node_name_length(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_name_mode "',
                text_of(expect_string(data["node_name_mode"])),
                '" makes a node name that is not 2 to 64 characters long',
            )
        ), "".join(
            (
                "node_name_mode“",
                text_of(expect_string(data["node_name_mode"])),
                "”生成的节点名称不是 2 到 64 个字符",
            )
        )
    except RULE_ERRORS:
        return (
            'node_name_mode "…" makes a node name that is not 2 to 64 characters long',
            "node_name_mode“…”生成的节点名称不是 2 到 64 个字符",
        )


def _rule_dedicated_cluster_request_dedicated_login_both(data: Any) -> Any:
    return not (
        "login_password" in data and "key_pair" in data and expect_string(data["key_pair"]) != ""
    )


def _message_dedicated_cluster_request_dedicated_login_both(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'key_pair "',
                text_of(expect_string(data["key_pair"])),
                '" and login_password are both given; give one of the two',
            )
        ), "".join(
            (
                "同时填写了 key_pair“",
                text_of(expect_string(data["key_pair"])),
                "”和 login_password，请只填一个",
            )
        )
    except RULE_ERRORS:
        return (
            'key_pair "…" and login_password are both given; give one of the two',
            "同时填写了 key_pair“…”和 login_password，请只填一个",
        )


def _rule_dedicated_cluster_request_dedicated_login_missing(data: Any) -> Any:
    return "login_password" in data or "key_pair" in data and expect_string(data["key_pair"]) != ""


def _message_dedicated_cluster_request_dedicated_login_missing(data: Any) -> tuple[str, str]:
    return "neither key_pair nor login_password is given", "key_pair 与 login_password 均未填写"


def _rule_dedicated_cluster_request_dedicated_login_password_classes(data: Any) -> Any:
    return (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _dedicated_cluster_request_dedicated_login_password_classes_text_1(
                        data["login_password"]
                    )
                    is not None,
                    _dedicated_cluster_request_dedicated_login_password_classes_text_2(
                        data["login_password"]
                    )
                    is not None,
                    _dedicated_cluster_request_dedicated_login_password_classes_text_3(
                        data["login_password"]
                    )
                    is not None,
                    _dedicated_cluster_request_dedicated_login_password_classes_text_4(
                        data["login_password"]
                    )
                    is not None,
                ]
                if m
            ]
        )
        >= 3
    )


def _message_dedicated_cluster_request_dedicated_login_password_classes(
    data: Any,
) -> tuple[str, str]:
    return (
        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
        "login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类",
    )


def _rule_dedicated_cluster_request_dedicated_master_period_unit_required(data: Any) -> Any:
    return "master_period_unit" in data or not (
        "master_instance_charge_type" in data
        and expect_string(data["master_instance_charge_type"]) == "PrePaid"
    )


def _message_dedicated_cluster_request_dedicated_master_period_unit_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_period_unit is required when master_instance_charge_type is ",
                text_of(expect_string(data["master_instance_charge_type"])),
            )
        ), "".join(
            (
                "master_instance_charge_type 为 ",
                text_of(expect_string(data["master_instance_charge_type"])),
                " 时必须填写 master_period_unit",
            )
        )
    except RULE_ERRORS:
        return (
            "master_period_unit is required when master_instance_charge_type is …",
            "master_instance_charge_type 为 … 时必须填写 master_period_unit",
        )


def _rule_dedicated_cluster_request_dedicated_master_period_required(data: Any) -> Any:
    return "master_period" in data or not (
        "master_instance_charge_type" in data
        and expect_string(data["master_instance_charge_type"]) == "PrePaid"
    )


def _message_dedicated_cluster_request_dedicated_master_period_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_period is required when master_instance_charge_type is ",
                text_of(expect_string(data["master_instance_charge_type"])),
            )
        ), "".join(
            (
                "master_instance_charge_type 为 ",
                text_of(expect_string(data["master_instance_charge_type"])),
                " 时必须填写 master_period",
            )
        )
    except RULE_ERRORS:
        return (
            "master_period is required when master_instance_charge_type is …",
            "master_instance_charge_type 为 … 时必须填写 master_period",
        )


def _rule_dedicated_cluster_request_dedicated_master_auto_renew_period_required(data: Any) -> Any:
    return "master_auto_renew_period" in data or not (
        "master_instance_charge_type" in data
        and expect_string(data["master_instance_charge_type"]) == "PrePaid"
    )


def _message_dedicated_cluster_request_dedicated_master_auto_renew_period_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_auto_renew_period is required when master_instance_charge_type is ",
                text_of(expect_string(data["master_instance_charge_type"])),
            )
        ), "".join(
            (
                "master_instance_charge_type 为 ",
                text_of(expect_string(data["master_instance_charge_type"])),
                " 时必须填写 master_auto_renew_period",
            )
        )
    except RULE_ERRORS:
        return (
            "master_auto_renew_period is required when master_instance_charge_type is …",
            "master_instance_charge_type 为 … 时必须填写 master_auto_renew_period",
        )


def _rule_dedicated_cluster_request_dedicated_master_subscription_only(data: Any) -> Any:
    return (
        not (
            "master_period_unit" in data
            or "master_period" in data
            or "master_auto_renew" in data
            or "master_auto_renew_period" in data
        )
        or "master_instance_charge_type" in data
        and expect_string(data["master_instance_charge_type"]) == "PrePaid"
    )


def _message_dedicated_cluster_request_dedicated_master_subscription_only(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "master_period_unit, master_period, master_auto_renew and master_auto_renew_period have no effect while master_instance_charge_type is ",
                text_of(
                    expect_string(
                        data["master_instance_charge_type"]
                        if "master_instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                ", not PrePaid",
            )
        ), "".join(
            (
                "master_instance_charge_type 为 ",
                text_of(
                    expect_string(
                        data["master_instance_charge_type"]
                        if "master_instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                " 而不是 PrePaid 时，master_period_unit、master_period、master_auto_renew、master_auto_renew_period 均不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "master_period_unit, master_period, master_auto_renew and master_auto_renew_period have no effect while master_instance_charge_type is …, not PrePaid",
            "master_instance_charge_type 为 … 而不是 PrePaid 时，master_period_unit、master_period、master_auto_renew、master_auto_renew_period 均不生效",
        )


def _rule_dedicated_cluster_request_dedicated_tag_keys_unique(data: Any) -> Any:
    return "tags" not in data or unique(
        [t["key"] for t in [t for t in expect_list(data["tags"]) if "key" in expect_map(t)]]
    )


def _message_dedicated_cluster_request_dedicated_tag_keys_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "tags has more than one tag with the key ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "tags 中有多个标签使用了相同的键 ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "tags has more than one tag with the key …", "tags 中有多个标签使用了相同的键 …"


def _rule_nodepool_nodepool_sandboxed_data_disk(data: Any) -> Any:
    return any_true(
        lambda: not (
            "kubernetes_config" in data
            and "runtime" in expect_map(data["kubernetes_config"])
            and expect_string(data["kubernetes_config"]["runtime"]) == "Sandboxed-Container.runv"
        ),
        lambda: "scaling_group" in data
        and "data_disks" in expect_map(data["scaling_group"])
        and for_some(
            lambda d: "size" in expect_map(d) and expect_integer(d["size"]) >= 200,
            expect_list(data["scaling_group"]["data_disks"]),
        ),
    )


def _message_nodepool_nodepool_sandboxed_data_disk(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "scaling_group.data_disks must hold at least one disk of 200 GiB or more when the runtime is ",
                text_of(expect_string(data["kubernetes_config"]["runtime"])),
                "; its sizes are [",
                text_of(
                    join(
                        [
                            str(expect_integer(d["size"]))
                            for d in [
                                d
                                for d in expect_list(data["scaling_group"]["data_disks"])
                                if "size" in expect_map(d)
                            ]
                        ],
                        ", ",
                    )
                    if "scaling_group" in data and "data_disks" in expect_map(data["scaling_group"])
                    else ""
                ),
                "]",
            )
        ), "".join(
            (
                "运行时为 ",
                text_of(expect_string(data["kubernetes_config"]["runtime"])),
                " 时，scaling_group.data_disks 中至少一块盘要达到 200 GiB，当前各盘大小为 [",
                text_of(
                    join(
                        [
                            str(expect_integer(d["size"]))
                            for d in [
                                d
                                for d in expect_list(data["scaling_group"]["data_disks"])
                                if "size" in expect_map(d)
                            ]
                        ],
                        ", ",
                    )
                    if "scaling_group" in data and "data_disks" in expect_map(data["scaling_group"])
                    else ""
                ),
                "]",
            )
        )
    except RULE_ERRORS:
        return (
            "scaling_group.data_disks must hold at least one disk of 200 GiB or more when the runtime is …; its sizes are […]",
            "运行时为 … 时，scaling_group.data_disks 中至少一块盘要达到 200 GiB，当前各盘大小为 […]",
        )


def _rule_nodepool_nodepool_managed_key_pair(data: Any) -> Any:
    return any_true(
        lambda: "scaling_group" not in data
        or not (
            "management" in data
            and "enable" in expect_map(data["management"])
            and expect_boolean(data["management"]["enable"])
        ),
        lambda: "login_password" not in expect_map(data["scaling_group"]),
        lambda: "key_pair" in expect_map(data["scaling_group"])
        and expect_string(data["scaling_group"]["key_pair"]) != "",
    )


def _message_nodepool_nodepool_managed_key_pair(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "management.enable is ",
                text_of(expect_boolean(data["management"]["enable"])),
                ", so give scaling_group.key_pair in place of login_password",
            )
        ), "".join(
            (
                "management.enable 为 ",
                text_of(expect_boolean(data["management"]["enable"])),
                "，请以 scaling_group.key_pair 代替 login_password",
            )
        )
    except RULE_ERRORS:
        return (
            "management.enable is …, so give scaling_group.key_pair in place of login_password",
            "management.enable 为 …，请以 scaling_group.key_pair 代替 login_password",
        )


def _rule_nodepool_nodepool_interconnect_edge_only(data: Any) -> Any:
    return (
        "interconnect_mode" not in data
        or "nodepool_info" in data
        and "type" in expect_map(data["nodepool_info"])
        and expect_string(data["nodepool_info"]["type"]) == "edge"
    )


def _message_nodepool_nodepool_interconnect_edge_only(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "interconnect_mode ",
                text_of(expect_string(data["interconnect_mode"])),
                " has no effect unless nodepool_info.type is edge",
            )
        ), "".join(
            (
                "nodepool_info.type 不为 edge 时，interconnect_mode ",
                text_of(expect_string(data["interconnect_mode"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "interconnect_mode … has no effect unless nodepool_info.type is edge",
            "nodepool_info.type 不为 edge 时，interconnect_mode … 不生效",
        )


def _rule_nodepool_auto_scaling_nodepool_scaling_limits_order(data: Any) -> Any:
    return not ("min_instances" in data and "max_instances" in data) or expect_integer(
        data["min_instances"]
    ) <= expect_integer(data["max_instances"])


def _message_nodepool_auto_scaling_nodepool_scaling_limits_order(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "min_instances ",
                text_of(expect_integer(data["min_instances"])),
                " is greater than max_instances ",
                text_of(expect_integer(data["max_instances"])),
            )
        ), "".join(
            (
                "min_instances ",
                text_of(expect_integer(data["min_instances"])),
                " 大于 max_instances ",
                text_of(expect_integer(data["max_instances"])),
            )
        )
    except RULE_ERRORS:
        return (
            "min_instances … is greater than max_instances …",
            "min_instances … 大于 max_instances …",
        )


def _rule_nodepool_auto_scaling_nodepool_scaling_off(data: Any) -> Any:
    return not (
        "type" in data
        or "is_bond_eip" in data
        or "eip_internet_charge_type" in data
        or "eip_bandwidth" in data
    ) or not ("enable" in data and not expect_boolean(data["enable"]))


def _message_nodepool_auto_scaling_nodepool_scaling_off(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "type and the elastic IP have no effect while enable is ",
                text_of(expect_boolean(data["enable"])),
            )
        ), "".join(("enable 为 ", text_of(expect_boolean(data["enable"])), " 时，type 与 EIP 相关参数不生效"))
    except RULE_ERRORS:
        return (
            "type and the elastic IP have no effect while enable is …",
            "enable 为 … 时，type 与 EIP 相关参数不生效",
        )


def _rule_nodepool_kubernetes_config_nodepool_node_name_mode_form(data: Any) -> Any:
    return "node_name_mode" not in data or (
        all_true(
            lambda: len(data["node_name_mode"].split(",")) == 4
            and data["node_name_mode"].split(",")[1] != "",
            lambda: _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_1(
                data["node_name_mode"].split(",")[2]
            )
            is not None,
            lambda: all(
                p == ""
                or _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2(p) is not None
                and _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3(p) is not None
                and _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4(p) is None
                for p in [
                    data["node_name_mode"].split(",")[1],
                    data["node_name_mode"].split(",")[3],
                ]
            ),
        )
        if data["node_name_mode"].startswith("customized,")
        else _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_2(data["node_name_mode"])
        is not None
        and _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_3(data["node_name_mode"])
        is not None
        and _nodepool_kubernetes_config_nodepool_node_name_mode_form_text_4(data["node_name_mode"])
        is None
    )


def _message_nodepool_kubernetes_config_nodepool_node_name_mode_form(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_name_mode "',
                text_of(expect_string(data["node_name_mode"])),
                '" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter',
            )
        ), "".join(
            (
                "node_name_mode“",
                text_of(expect_string(data["node_name_mode"])),
                "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
            )
        )
    except RULE_ERRORS:
        return (
            'node_name_mode "…" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter',
            "node_name_mode“…”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称",
        )


def _rule_nodepool_kubernetes_config_nodepool_node_name_length(data: Any) -> Any:
    return "node_name_mode" not in data or (
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
        else len(expect_string(data["node_name_mode"])) >= 2
        and len(expect_string(data["node_name_mode"])) <= 64
    )


def _message_nodepool_kubernetes_config_nodepool_node_name_length(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'node_name_mode "',
                text_of(expect_string(data["node_name_mode"])),
                '" makes a node name that is not 2 to 64 characters long',
            )
        ), "".join(
            (
                "node_name_mode“",
                text_of(expect_string(data["node_name_mode"])),
                "”生成的节点名称不是 2 到 64 个字符",
            )
        )
    except RULE_ERRORS:
        return (
            'node_name_mode "…" makes a node name that is not 2 to 64 characters long',
            "node_name_mode“…”生成的节点名称不是 2 到 64 个字符",
        )


def _rule_nodepool_kubernetes_config_nodepool_user_data_base64(data: Any) -> Any:
    return "user_data" not in data or is_base64(expect_string(data["user_data"]))


def _message_nodepool_kubernetes_config_nodepool_user_data_base64(data: Any) -> tuple[str, str]:
    return "user_data is not valid Base64", "user_data 不是合法的 Base64 编码"


def _rule_nodepool_scaling_group_nodepool_period_unit_required(data: Any) -> Any:
    return "period_unit" in data or not (
        "instance_charge_type" in data and expect_string(data["instance_charge_type"]) == "PrePaid"
    )


def _message_nodepool_scaling_group_nodepool_period_unit_required(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "period_unit is required when instance_charge_type is ",
                text_of(expect_string(data["instance_charge_type"])),
            )
        ), "".join(
            (
                "instance_charge_type 为 ",
                text_of(expect_string(data["instance_charge_type"])),
                " 时必须填写 period_unit",
            )
        )
    except RULE_ERRORS:
        return (
            "period_unit is required when instance_charge_type is …",
            "instance_charge_type 为 … 时必须填写 period_unit",
        )


def _rule_nodepool_scaling_group_nodepool_period_required(data: Any) -> Any:
    return "period" in data or not (
        "instance_charge_type" in data and expect_string(data["instance_charge_type"]) == "PrePaid"
    )


def _message_nodepool_scaling_group_nodepool_period_required(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "period is required when instance_charge_type is ",
                text_of(expect_string(data["instance_charge_type"])),
            )
        ), "".join(
            (
                "instance_charge_type 为 ",
                text_of(expect_string(data["instance_charge_type"])),
                " 时必须填写 period",
            )
        )
    except RULE_ERRORS:
        return (
            "period is required when instance_charge_type is …",
            "instance_charge_type 为 … 时必须填写 period",
        )


def _rule_nodepool_scaling_group_nodepool_auto_renew_period_required(data: Any) -> Any:
    return "auto_renew_period" in data or not (
        "instance_charge_type" in data and expect_string(data["instance_charge_type"]) == "PrePaid"
    )


def _message_nodepool_scaling_group_nodepool_auto_renew_period_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "auto_renew_period is required when instance_charge_type is ",
                text_of(expect_string(data["instance_charge_type"])),
            )
        ), "".join(
            (
                "instance_charge_type 为 ",
                text_of(expect_string(data["instance_charge_type"])),
                " 时必须填写 auto_renew_period",
            )
        )
    except RULE_ERRORS:
        return (
            "auto_renew_period is required when instance_charge_type is …",
            "instance_charge_type 为 … 时必须填写 auto_renew_period",
        )


def _rule_nodepool_scaling_group_nodepool_subscription_only(data: Any) -> Any:
    return (
        not (
            "period_unit" in data
            or "period" in data
            or "auto_renew" in data
            or "auto_renew_period" in data
        )
        or "instance_charge_type" in data
        and expect_string(data["instance_charge_type"]) == "PrePaid"
    )


def _message_nodepool_scaling_group_nodepool_subscription_only(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "period_unit, period, auto_renew and auto_renew_period have no effect while instance_charge_type is ",
                text_of(
                    expect_string(
                        data["instance_charge_type"]
                        if "instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                ", not PrePaid",
            )
        ), "".join(
            (
                "instance_charge_type 为 ",
                text_of(
                    expect_string(
                        data["instance_charge_type"]
                        if "instance_charge_type" in data
                        else "PostPaid"
                    )
                ),
                " 而不是 PrePaid 时，period_unit、period、auto_renew、auto_renew_period 均不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "period_unit, period, auto_renew and auto_renew_period have no effect while instance_charge_type is …, not PrePaid",
            "instance_charge_type 为 … 而不是 PrePaid 时，period_unit、period、auto_renew、auto_renew_period 均不生效",
        )


def _rule_nodepool_scaling_group_nodepool_login_both(data: Any) -> Any:
    return not (
        "login_password" in data and "key_pair" in data and expect_string(data["key_pair"]) != ""
    )


def _message_nodepool_scaling_group_nodepool_login_both(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'key_pair "',
                text_of(expect_string(data["key_pair"])),
                '" and login_password are both given; give one of the two',
            )
        ), "".join(
            (
                "同时填写了 key_pair“",
                text_of(expect_string(data["key_pair"])),
                "”和 login_password，请只填一个",
            )
        )
    except RULE_ERRORS:
        return (
            'key_pair "…" and login_password are both given; give one of the two',
            "同时填写了 key_pair“…”和 login_password，请只填一个",
        )


def _rule_nodepool_scaling_group_nodepool_login_missing(data: Any) -> Any:
    return "login_password" in data or "key_pair" in data and expect_string(data["key_pair"]) != ""


def _message_nodepool_scaling_group_nodepool_login_missing(data: Any) -> tuple[str, str]:
    return "neither key_pair nor login_password is given", "key_pair 与 login_password 均未填写"


def _rule_nodepool_scaling_group_nodepool_login_password_classes(data: Any) -> Any:
    return (
        "login_password" not in data
        or len(
            [
                m
                for m in [
                    _nodepool_scaling_group_nodepool_login_password_classes_text_1(
                        data["login_password"]
                    )
                    is not None,
                    _nodepool_scaling_group_nodepool_login_password_classes_text_2(
                        data["login_password"]
                    )
                    is not None,
                    _nodepool_scaling_group_nodepool_login_password_classes_text_3(
                        data["login_password"]
                    )
                    is not None,
                    _nodepool_scaling_group_nodepool_login_password_classes_text_4(
                        data["login_password"]
                    )
                    is not None,
                ]
                if m
            ]
        )
        >= 3
    )


def _message_nodepool_scaling_group_nodepool_login_password_classes(data: Any) -> tuple[str, str]:
    return (
        "login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters",
        "login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类",
    )


def _rule_nodepool_scaling_group_nodepool_spot_price_limit_required(data: Any) -> Any:
    return any_true(
        lambda: "spot_strategy" not in data
        or expect_string(data["spot_strategy"]) != "SpotWithPriceLimit",
        lambda: "spot_price_limit" in data and len(expect_list(data["spot_price_limit"])) > 0,
    )


def _message_nodepool_scaling_group_nodepool_spot_price_limit_required(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "spot_price_limit is required when spot_strategy is ",
                text_of(expect_string(data["spot_strategy"])),
            )
        ), "".join(
            (
                "spot_strategy 为 ",
                text_of(expect_string(data["spot_strategy"])),
                " 时必须填写 spot_price_limit",
            )
        )
    except RULE_ERRORS:
        return (
            "spot_price_limit is required when spot_strategy is …",
            "spot_strategy 为 … 时必须填写 spot_price_limit",
        )


def _rule_nodepool_scaling_group_nodepool_cost_optimized_choice(data: Any) -> Any:
    return any_true(
        lambda: "multi_az_policy" not in data
        or expect_string(data["multi_az_policy"]) != "COST_OPTIMIZED",
        lambda: "instance_types" in data and len(expect_list(data["instance_types"])) > 1,
        lambda: "spot_strategy" in data and expect_string(data["spot_strategy"]) != "NoSpot",
    )


def _message_nodepool_scaling_group_nodepool_cost_optimized_choice(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "multi_az_policy ",
                text_of(expect_string(data["multi_az_policy"])),
                " has no effect with one instance type and no spot instances",
            )
        ), "".join(
            (
                "instance_types 只有一种规格，又未使用抢占式实例，multi_az_policy ",
                text_of(expect_string(data["multi_az_policy"])),
                " 不起作用",
            )
        )
    except RULE_ERRORS:
        return (
            "multi_az_policy … has no effect with one instance type and no spot instances",
            "instance_types 只有一种规格，又未使用抢占式实例，multi_az_policy … 不起作用",
        )


def _rule_nodepool_scaling_group_nodepool_compensate_cost_optimized(data: Any) -> Any:
    return any_true(
        lambda: not (
            "compensate_with_on_demand" in data
            and expect_boolean(data["compensate_with_on_demand"])
        ),
        lambda: "multi_az_policy" in data
        and expect_string(data["multi_az_policy"]) == "COST_OPTIMIZED",
    )


def _message_nodepool_scaling_group_nodepool_compensate_cost_optimized(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "compensate_with_on_demand ",
                text_of(expect_boolean(data["compensate_with_on_demand"])),
                " has no effect unless multi_az_policy is COST_OPTIMIZED",
            )
        ), "".join(
            (
                "multi_az_policy 不为 COST_OPTIMIZED 时，compensate_with_on_demand ",
                text_of(expect_boolean(data["compensate_with_on_demand"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "compensate_with_on_demand … has no effect unless multi_az_policy is COST_OPTIMIZED",
            "multi_az_policy 不为 COST_OPTIMIZED 时，compensate_with_on_demand … 不生效",
        )


def _rule_nodepool_scaling_group_nodepool_security_group_both(data: Any) -> Any:
    return not all_true(
        lambda: "security_group_ids" in data
        and "security_group_id" in data
        and expect_string(data["security_group_id"]) != "",
        lambda: len(expect_list(data["security_group_ids"])) > 0,
    )


def _message_nodepool_scaling_group_nodepool_security_group_both(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "security_group_id ",
                text_of(expect_string(data["security_group_id"])),
                " has no effect beside security_group_ids",
            )
        ), "".join(
            (
                "已填写 security_group_ids，security_group_id ",
                text_of(expect_string(data["security_group_id"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "security_group_id … has no effect beside security_group_ids",
            "已填写 security_group_ids，security_group_id … 不生效",
        )


def _rule_nodepool_scaling_group_nodepool_platform_image_type(data: Any) -> Any:
    return not ("platform" in data and "image_type" in data)


def _message_nodepool_scaling_group_nodepool_platform_image_type(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "platform ",
                text_of(expect_string(data["platform"])),
                " and image_type ",
                text_of(expect_string(data["image_type"])),
                " are both given; give image_type only",
            )
        ), "".join(
            (
                "同时填写了 platform ",
                text_of(expect_string(data["platform"])),
                " 与 image_type ",
                text_of(expect_string(data["image_type"])),
                "，请只填 image_type",
            )
        )
    except RULE_ERRORS:
        return (
            "platform … and image_type … are both given; give image_type only",
            "同时填写了 platform … 与 image_type …，请只填 image_type",
        )


def _rule_nodepool_scaling_group_nodepool_container_os_key_pair(data: Any) -> Any:
    return any_true(
        lambda: "login_password" not in data
        or "image_type" not in data
        or expect_string(data["image_type"]) != "ContainerOS",
        lambda: "key_pair" in data and expect_string(data["key_pair"]) != "",
    )


def _message_nodepool_scaling_group_nodepool_container_os_key_pair(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "image_type is ",
                text_of(expect_string(data["image_type"])),
                ", so give key_pair in place of login_password",
            )
        ), "".join(
            (
                "image_type 为 ",
                text_of(expect_string(data["image_type"])),
                "，请以 key_pair 代替 login_password",
            )
        )
    except RULE_ERRORS:
        return (
            "image_type is …, so give key_pair in place of login_password",
            "image_type 为 …，请以 key_pair 代替 login_password",
        )


def _rule_nodepool_scaling_group_nodepool_system_disk_performance_level(data: Any) -> Any:
    return (
        "system_disk_performance_level" not in data
        or "system_disk_category" in data
        and expect_string(data["system_disk_category"]) == "cloud_essd"
    )


def _message_nodepool_scaling_group_nodepool_system_disk_performance_level(
    data: Any,
) -> tuple[str, str]:
    try:
        return "".join(
            (
                "system_disk_performance_level ",
                text_of(expect_string(data["system_disk_performance_level"])),
                " has no effect unless system_disk_category is cloud_essd",
            )
        ), "".join(
            (
                "system_disk_category 不为 cloud_essd 时，system_disk_performance_level ",
                text_of(expect_string(data["system_disk_performance_level"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "system_disk_performance_level … has no effect unless system_disk_category is cloud_essd",
            "system_disk_category 不为 cloud_essd 时，system_disk_performance_level … 不生效",
        )


def _rule_nodepool_scaling_group_nodepool_tag_keys_unique(data: Any) -> Any:
    return "tags" not in data or unique(
        [t["key"] for t in [t for t in expect_list(data["tags"]) if "key" in expect_map(t)]]
    )


def _message_nodepool_scaling_group_nodepool_tag_keys_unique(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "tags has more than one tag with the key ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        ), "".join(
            (
                "tags 中有多个标签使用了相同的键 ",
                text_of(
                    join(
                        distinct(
                            [
                                k
                                for k in [
                                    t["key"]
                                    for t in [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                    ]
                                ]
                                if len(
                                    [
                                        t
                                        for t in expect_list(data["tags"])
                                        if "key" in expect_map(t)
                                        and expect_string(t["key"]) == expect_string(k)
                                    ]
                                )
                                > 1
                            ]
                        ),
                        ", ",
                    )
                ),
            )
        )
    except RULE_ERRORS:
        return "tags has more than one tag with the key …", "tags 中有多个标签使用了相同的键 …"


def _rule_nodepool_data_disk_nodepool_data_disk_performance_level(data: Any) -> Any:
    return (
        "performance_level" not in data
        or "category" in data
        and expect_string(data["category"]) == "cloud_essd"
    )


def _message_nodepool_data_disk_nodepool_data_disk_performance_level(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "performance_level ",
                text_of(expect_string(data["performance_level"])),
                " has no effect unless category is cloud_essd",
            )
        ), "".join(
            (
                "category 不为 cloud_essd 时，performance_level ",
                text_of(expect_string(data["performance_level"])),
                " 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "performance_level … has no effect unless category is cloud_essd",
            "category 不为 cloud_essd 时，performance_level … 不生效",
        )


def _rule_instance_tag_instance_tag_key_reserved(data: Any) -> Any:
    return "key" not in data or not (
        data["key"].startswith("aliyun")
        or data["key"].startswith("acs:")
        or "http://" in expect_string(data["key"])
        or "https://" in expect_string(data["key"])
    )


def _message_instance_tag_instance_tag_key_reserved(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'tag key "',
                text_of(expect_string(data["key"])),
                '" must not begin with aliyun or acs: nor contain http:// or https://',
            )
        ), "".join(
            (
                "标签键“",
                text_of(expect_string(data["key"])),
                "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://",
            )
        )
    except RULE_ERRORS:
        return (
            'tag key "…" must not begin with aliyun or acs: nor contain http:// or https://',
            "标签键“…”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://",
        )


def _rule_instance_tag_instance_tag_value_reserved(data: Any) -> Any:
    return "value" not in data or not (
        data["value"].startswith("aliyun")
        or data["value"].startswith("acs:")
        or "http://" in expect_string(data["value"])
        or "https://" in expect_string(data["value"])
    )


def _message_instance_tag_instance_tag_value_reserved(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                'tag value "',
                text_of(expect_string(data["value"])),
                '" must not begin with aliyun or acs: nor contain http:// or https://',
            )
        ), "".join(
            (
                "标签值“",
                text_of(expect_string(data["value"])),
                "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://",
            )
        )
    except RULE_ERRORS:
        return (
            'tag value "…" must not begin with aliyun or acs: nor contain http:// or https://',
            "标签值“…”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://",
        )


def _rule_nodepool_management_nodepool_management_off(data: Any) -> Any:
    return any_true(
        lambda: "enable" in data and expect_boolean(data["enable"]),
        lambda: not any_true(
            lambda: "auto_repair" in data and expect_boolean(data["auto_repair"]),
            lambda: "upgrade_config" in data
            and "auto_upgrade" in expect_map(data["upgrade_config"])
            and expect_boolean(data["upgrade_config"]["auto_upgrade"]),
        ),
    )


def _message_nodepool_management_nodepool_management_off(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "auto_repair and upgrade_config have no effect while enable is ",
                text_of(expect_boolean(data["enable"] if "enable" in data else False)),
            )
        ), "".join(
            (
                "enable 为 ",
                text_of(expect_boolean(data["enable"] if "enable" in data else False)),
                " 时，auto_repair 与 upgrade_config 不生效",
            )
        )
    except RULE_ERRORS:
        return (
            "auto_repair and upgrade_config have no effect while enable is …",
            "enable 为 … 时，auto_repair 与 upgrade_config 不生效",
        )


def _rule_nodepool_upgrade_config_nodepool_surge_either_or(data: Any) -> Any:
    return any_true(
        lambda: not ("surge" in data and "surge_percentage" in data)
        or expect_integer(data["surge"]) == 0,
        lambda: expect_integer(data["surge_percentage"]) == 0,
    )


def _message_nodepool_upgrade_config_nodepool_surge_either_or(data: Any) -> tuple[str, str]:
    try:
        return "".join(
            (
                "surge ",
                text_of(expect_integer(data["surge"])),
                " and surge_percentage ",
                text_of(expect_integer(data["surge_percentage"])),
                " exclude each other",
            )
        ), "".join(
            (
                "surge ",
                text_of(expect_integer(data["surge"])),
                " 与 surge_percentage ",
                text_of(expect_integer(data["surge_percentage"])),
                " 不能同时设置",
            )
        )
    except RULE_ERRORS:
        return (
            "surge … and surge_percentage … exclude each other",
            "surge … 与 surge_percentage … 不能同时设置",
        )


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
                0,
                "managed-network-addon-exactly-one",
                "error",
                None,
                ("addons",),
                ("/addons",),
                "_rule_managed_sandbox_cluster_request_managed_network_addon_exactly_one",
                "_message_managed_sandbox_cluster_request_managed_network_addon_exactly_one",
            ),
            (
                "x-validations",
                1,
                "managed-flannel-container-cidr-required",
                "error",
                None,
                ("container_cidr",),
                ("/addons", "/container_cidr"),
                "_rule_managed_sandbox_cluster_request_managed_flannel_container_cidr_required",
                "_message_managed_sandbox_cluster_request_managed_flannel_container_cidr_required",
            ),
            (
                "x-validations",
                2,
                "managed-terway-pod-vswitches-required",
                "error",
                None,
                ("pod_vswitch_ids",),
                ("/addons", "/pod_vswitch_ids"),
                "_rule_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required",
                "_message_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required",
            ),
            (
                "x-validations",
                3,
                "managed-security-group-either-or",
                "warning",
                None,
                ("is_enterprise_security_group",),
                ("/is_enterprise_security_group", "/security_group_id"),
                "_rule_managed_sandbox_cluster_request_managed_security_group_either_or",
                "_message_managed_sandbox_cluster_request_managed_security_group_either_or",
            ),
            (
                "x-validations",
                4,
                "managed-node-cidr-mask-flannel-only",
                "warning",
                None,
                ("node_cidr_mask",),
                ("/addons", "/node_cidr_mask"),
                "_rule_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only",
                "_message_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only",
            ),
            (
                "x-validations",
                5,
                "managed-container-cidr-syntax",
                "error",
                None,
                ("container_cidr",),
                ("/container_cidr",),
                "_rule_managed_sandbox_cluster_request_managed_container_cidr_syntax",
                "_message_managed_sandbox_cluster_request_managed_container_cidr_syntax",
            ),
            (
                "x-validations",
                6,
                "managed-service-cidr-syntax",
                "error",
                None,
                ("service_cidr",),
                ("/service_cidr",),
                "_rule_managed_sandbox_cluster_request_managed_service_cidr_syntax",
                "_message_managed_sandbox_cluster_request_managed_service_cidr_syntax",
            ),
            (
                "x-validations",
                7,
                "managed-container-cidr-private",
                "warning",
                None,
                ("container_cidr",),
                ("/container_cidr",),
                "_rule_managed_sandbox_cluster_request_managed_container_cidr_private",
                "_message_managed_sandbox_cluster_request_managed_container_cidr_private",
            ),
            (
                "x-validations",
                8,
                "managed-cidr-overlap",
                "error",
                None,
                ("service_cidr",),
                ("/container_cidr", "/service_cidr", "/vpcid"),
                "_rule_managed_sandbox_cluster_request_managed_cidr_overlap",
                "_message_managed_sandbox_cluster_request_managed_cidr_overlap",
            ),
            (
                "x-validations",
                9,
                "managed-terway-enterprise-security-group",
                "error",
                None,
                ("is_enterprise_security_group",),
                ("/addons", "/is_enterprise_security_group", "/security_group_id"),
                "_rule_managed_sandbox_cluster_request_managed_terway_enterprise_security_group",
                "_message_managed_sandbox_cluster_request_managed_terway_enterprise_security_group",
            ),
            (
                "x-validations",
                10,
                "managed-pod-vswitches-disjoint",
                "error",
                None,
                ("pod_vswitch_ids",),
                ("/pod_vswitch_ids", "/vswitch_ids", "/worker_vswitch_ids"),
                "_rule_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint",
                "_message_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint",
            ),
            (
                "x-validations",
                11,
                "managed-network-location",
                "error",
                None,
                ("zone_id",),
                ("/vpcid", "/vswitch_ids", "/zone_id"),
                "_rule_managed_sandbox_cluster_request_managed_network_location",
                "_message_managed_sandbox_cluster_request_managed_network_location",
            ),
            (
                "x-validations",
                12,
                "managed-zone-id-unused",
                "warning",
                None,
                ("zone_id",),
                ("/vpcid", "/vswitch_ids", "/zone_id"),
                "_rule_managed_sandbox_cluster_request_managed_zone_id_unused",
                "_message_managed_sandbox_cluster_request_managed_zone_id_unused",
            ),
            (
                "x-validations",
                13,
                "managed-no-nodes-vswitches-required",
                "error",
                None,
                ("vswitch_ids",),
                ("/num_of_nodes", "/vpcid", "/vswitch_ids"),
                "_rule_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required",
                "_message_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required",
            ),
            (
                "x-validations",
                14,
                "managed-worker-vswitch-per-node",
                "warning",
                None,
                ("worker_vswitch_ids",),
                ("/num_of_nodes", "/worker_vswitch_ids"),
                "_rule_managed_sandbox_cluster_request_managed_worker_vswitch_per_node",
                "_message_managed_sandbox_cluster_request_managed_worker_vswitch_per_node",
            ),
            (
                "x-validations",
                15,
                "managed-sandboxed-kubernetes-version",
                "error",
                None,
                ("kubernetes_version",),
                ("/kubernetes_version", "/runtime"),
                "_rule_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version",
                "_message_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version",
            ),
            (
                "x-validations",
                16,
                "managed-runtime-named",
                "warning",
                None,
                ("runtime",),
                ("/runtime",),
                "_rule_managed_sandbox_cluster_request_managed_runtime_named",
                "_message_managed_sandbox_cluster_request_managed_runtime_named",
            ),
            (
                "x-validations",
                17,
                "managed-cpu-policy-kubernetes-version",
                "error",
                None,
                ("cpu_policy",),
                ("/cpu_policy", "/kubernetes_version"),
                "_rule_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version",
                "_message_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version",
            ),
            (
                "x-validations",
                18,
                "managed-sandboxed-data-disk",
                "error",
                None,
                ("worker_data_disks",),
                ("/num_of_nodes", "/worker_data_disks"),
                "_rule_managed_sandbox_cluster_request_managed_sandboxed_data_disk",
                "_message_managed_sandbox_cluster_request_managed_sandboxed_data_disk",
            ),
            (
                "x-validations",
                19,
                "managed-bare-metal-only",
                "warning",
                None,
                ("worker_instance_types",),
                ("/worker_instance_types",),
                "_rule_managed_sandbox_cluster_request_managed_bare_metal_only",
                "_message_managed_sandbox_cluster_request_managed_bare_metal_only",
            ),
            (
                "x-validations",
                20,
                "managed-node-port-range-bounds",
                "error",
                None,
                ("node_port_range",),
                ("/node_port_range",),
                "_rule_managed_sandbox_cluster_request_managed_node_port_range_bounds",
                "_message_managed_sandbox_cluster_request_managed_node_port_range_bounds",
            ),
            (
                "x-validations",
                21,
                "managed-node-port-range-order",
                "error",
                None,
                ("node_port_range",),
                ("/node_port_range",),
                "_rule_managed_sandbox_cluster_request_managed_node_port_range_order",
                "_message_managed_sandbox_cluster_request_managed_node_port_range_order",
            ),
            (
                "x-validations",
                22,
                "managed-ssh-flags-unused",
                "warning",
                None,
                ("ssh_flags",),
                ("/ssh_flags",),
                "_rule_managed_sandbox_cluster_request_managed_ssh_flags_unused",
                "_message_managed_sandbox_cluster_request_managed_ssh_flags_unused",
            ),
            (
                "x-validations",
                23,
                "managed-user-data-base64",
                "warning",
                None,
                ("user_data",),
                ("/user_data",),
                "_rule_managed_sandbox_cluster_request_managed_user_data_base64",
                "_message_managed_sandbox_cluster_request_managed_user_data_base64",
            ),
            (
                "x-validations",
                24,
                "managed-login-both",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_managed_sandbox_cluster_request_managed_login_both",
                "_message_managed_sandbox_cluster_request_managed_login_both",
            ),
            (
                "x-validations",
                25,
                "managed-login-missing",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_managed_sandbox_cluster_request_managed_login_missing",
                "_message_managed_sandbox_cluster_request_managed_login_missing",
            ),
            (
                "x-validations",
                26,
                "managed-login-password-classes",
                "error",
                None,
                ("login_password",),
                ("/login_password",),
                "_rule_managed_sandbox_cluster_request_managed_login_password_classes",
                "_message_managed_sandbox_cluster_request_managed_login_password_classes",
            ),
            (
                "x-validations",
                27,
                "managed-worker-period-unit-required",
                "error",
                None,
                ("worker_period_unit",),
                ("/worker_instance_charge_type", "/worker_period_unit"),
                "_rule_managed_sandbox_cluster_request_managed_worker_period_unit_required",
                "_message_managed_sandbox_cluster_request_managed_worker_period_unit_required",
            ),
            (
                "x-validations",
                28,
                "managed-worker-period-required",
                "error",
                None,
                ("worker_period",),
                ("/worker_instance_charge_type", "/worker_period"),
                "_rule_managed_sandbox_cluster_request_managed_worker_period_required",
                "_message_managed_sandbox_cluster_request_managed_worker_period_required",
            ),
            (
                "x-validations",
                29,
                "managed-worker-auto-renew-period-required",
                "error",
                None,
                ("worker_auto_renew_period",),
                ("/worker_auto_renew_period", "/worker_instance_charge_type"),
                "_rule_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required",
                "_message_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required",
            ),
            (
                "x-validations",
                30,
                "managed-worker-subscription-only",
                "warning",
                None,
                ("worker_instance_charge_type",),
                (
                    "/worker_auto_renew",
                    "/worker_auto_renew_period",
                    "/worker_instance_charge_type",
                    "/worker_period",
                    "/worker_period_unit",
                ),
                "_rule_managed_sandbox_cluster_request_managed_worker_subscription_only",
                "_message_managed_sandbox_cluster_request_managed_worker_subscription_only",
            ),
            (
                "x-validations",
                31,
                "managed-tag-keys-unique",
                "error",
                None,
                ("tags",),
                ("/tags",),
                "_rule_managed_sandbox_cluster_request_managed_tag_keys_unique",
                "_message_managed_sandbox_cluster_request_managed_tag_keys_unique",
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
                0,
                "tag-key-reserved-prefix",
                "error",
                None,
                ("key",),
                ("/key",),
                "_rule_tag_tag_key_reserved_prefix",
                "_message_tag_tag_key_reserved_prefix",
            ),
            (
                "x-validations",
                1,
                "tag-value-reserved-prefix",
                "error",
                None,
                ("value",),
                ("/value",),
                "_rule_tag_tag_value_reserved_prefix",
                "_message_tag_tag_value_reserved_prefix",
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
                0,
                "addon-config-json",
                "error",
                None,
                ("config",),
                ("/config",),
                "_rule_addon_addon_config_json",
                "_message_addon_addon_config_json",
            ),
            (
                "x-validations",
                1,
                "addon-config-braces",
                "warning",
                None,
                ("config",),
                ("/config",),
                "_rule_addon_addon_config_braces",
                "_message_addon_addon_config_braces",
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
                0,
                "worker-data-disk-size-by-category",
                "error",
                None,
                ("size",),
                ("/category", "/size"),
                "_rule_worker_data_disk_worker_data_disk_size_by_category",
                "_message_worker_data_disk_worker_data_disk_size_by_category",
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
                0,
                "dedicated-network-addon-exactly-one",
                "error",
                None,
                ("addons",),
                ("/addons",),
                "_rule_dedicated_cluster_request_dedicated_network_addon_exactly_one",
                "_message_dedicated_cluster_request_dedicated_network_addon_exactly_one",
            ),
            (
                "x-validations",
                1,
                "dedicated-flannel-container-cidr-required",
                "error",
                None,
                ("container_cidr",),
                ("/addons", "/container_cidr"),
                "_rule_dedicated_cluster_request_dedicated_flannel_container_cidr_required",
                "_message_dedicated_cluster_request_dedicated_flannel_container_cidr_required",
            ),
            (
                "x-validations",
                2,
                "dedicated-terway-pod-vswitches-required",
                "error",
                None,
                ("pod_vswitch_ids",),
                ("/addons", "/pod_vswitch_ids"),
                "_rule_dedicated_cluster_request_dedicated_terway_pod_vswitches_required",
                "_message_dedicated_cluster_request_dedicated_terway_pod_vswitches_required",
            ),
            (
                "x-validations",
                3,
                "dedicated-security-group-either-or",
                "warning",
                None,
                ("is_enterprise_security_group",),
                ("/is_enterprise_security_group", "/security_group_id"),
                "_rule_dedicated_cluster_request_dedicated_security_group_either_or",
                "_message_dedicated_cluster_request_dedicated_security_group_either_or",
            ),
            (
                "x-validations",
                4,
                "dedicated-node-cidr-mask-flannel-only",
                "warning",
                None,
                ("node_cidr_mask",),
                ("/addons", "/node_cidr_mask"),
                "_rule_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only",
                "_message_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only",
            ),
            (
                "x-validations",
                5,
                "dedicated-container-cidr-syntax",
                "error",
                None,
                ("container_cidr",),
                ("/container_cidr",),
                "_rule_dedicated_cluster_request_dedicated_container_cidr_syntax",
                "_message_dedicated_cluster_request_dedicated_container_cidr_syntax",
            ),
            (
                "x-validations",
                6,
                "dedicated-service-cidr-syntax",
                "error",
                None,
                ("service_cidr",),
                ("/service_cidr",),
                "_rule_dedicated_cluster_request_dedicated_service_cidr_syntax",
                "_message_dedicated_cluster_request_dedicated_service_cidr_syntax",
            ),
            (
                "x-validations",
                7,
                "dedicated-container-cidr-private",
                "warning",
                None,
                ("container_cidr",),
                ("/container_cidr",),
                "_rule_dedicated_cluster_request_dedicated_container_cidr_private",
                "_message_dedicated_cluster_request_dedicated_container_cidr_private",
            ),
            (
                "x-validations",
                8,
                "dedicated-cidr-overlap",
                "error",
                None,
                ("service_cidr",),
                ("/container_cidr", "/service_cidr"),
                "_rule_dedicated_cluster_request_dedicated_cidr_overlap",
                "_message_dedicated_cluster_request_dedicated_cidr_overlap",
            ),
            (
                "x-validations",
                9,
                "dedicated-terway-enterprise-security-group",
                "warning",
                None,
                ("is_enterprise_security_group",),
                ("/addons", "/is_enterprise_security_group", "/security_group_id"),
                "_rule_dedicated_cluster_request_dedicated_terway_enterprise_security_group",
                "_message_dedicated_cluster_request_dedicated_terway_enterprise_security_group",
            ),
            (
                "x-validations",
                10,
                "dedicated-container-cidr-unused",
                "warning",
                None,
                ("container_cidr",),
                ("/addons", "/container_cidr"),
                "_rule_dedicated_cluster_request_dedicated_container_cidr_unused",
                "_message_dedicated_cluster_request_dedicated_container_cidr_unused",
            ),
            (
                "x-validations",
                11,
                "dedicated-pod-vswitches-unused",
                "warning",
                None,
                ("pod_vswitch_ids",),
                ("/addons", "/pod_vswitch_ids"),
                "_rule_dedicated_cluster_request_dedicated_pod_vswitches_unused",
                "_message_dedicated_cluster_request_dedicated_pod_vswitches_unused",
            ),
            (
                "x-validations",
                12,
                "dedicated-service-cidr-range",
                "error",
                None,
                ("service_cidr",),
                ("/service_cidr",),
                "_rule_dedicated_cluster_request_dedicated_service_cidr_range",
                "_message_dedicated_cluster_request_dedicated_service_cidr_range",
            ),
            (
                "x-validations",
                13,
                "dedicated-service-cidr-vpc-range",
                "warning",
                None,
                ("service_cidr",),
                ("/service_cidr",),
                "_rule_dedicated_cluster_request_dedicated_service_cidr_vpc_range",
                "_message_dedicated_cluster_request_dedicated_service_cidr_vpc_range",
            ),
            (
                "x-validations",
                14,
                "dedicated-pod-vswitches-disjoint",
                "error",
                None,
                ("pod_vswitch_ids",),
                ("/master_vswitch_ids", "/nodepools", "/pod_vswitch_ids"),
                "_rule_dedicated_cluster_request_dedicated_pod_vswitches_disjoint",
                "_message_dedicated_cluster_request_dedicated_pod_vswitches_disjoint",
            ),
            (
                "x-validations",
                15,
                "dedicated-docker-kubernetes-version",
                "error",
                None,
                ("kubernetes_version",),
                ("/kubernetes_version", "/runtime"),
                "_rule_dedicated_cluster_request_dedicated_docker_kubernetes_version",
                "_message_dedicated_cluster_request_dedicated_docker_kubernetes_version",
            ),
            (
                "x-validations",
                16,
                "dedicated-sandboxed-kubernetes-version",
                "error",
                None,
                ("kubernetes_version",),
                ("/kubernetes_version", "/runtime"),
                "_rule_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version",
                "_message_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version",
            ),
            (
                "x-validations",
                17,
                "nodepool-docker-kubernetes-version",
                "error",
                None,
                ("nodepools",),
                ("/kubernetes_version", "/nodepools"),
                "_rule_dedicated_cluster_request_nodepool_docker_kubernetes_version",
                "_message_dedicated_cluster_request_nodepool_docker_kubernetes_version",
            ),
            (
                "x-validations",
                18,
                "nodepool-sandboxed-kubernetes-version",
                "error",
                None,
                ("nodepools",),
                ("/kubernetes_version", "/nodepools"),
                "_rule_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version",
                "_message_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version",
            ),
            (
                "x-validations",
                19,
                "nodepool-cpu-policy-kubernetes-version",
                "error",
                None,
                ("nodepools",),
                ("/kubernetes_version", "/nodepools"),
                "_rule_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version",
                "_message_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version",
            ),
            (
                "x-validations",
                20,
                "nodepool-private-network-kubernetes-version",
                "error",
                None,
                ("nodepools",),
                ("/kubernetes_version", "/nodepools"),
                "_rule_dedicated_cluster_request_nodepool_private_network_kubernetes_version",
                "_message_dedicated_cluster_request_nodepool_private_network_kubernetes_version",
            ),
            (
                "x-validations",
                21,
                "dedicated-custom-san-form",
                "error",
                None,
                ("custom_san",),
                ("/custom_san",),
                "_rule_dedicated_cluster_request_dedicated_custom_san_form",
                "_message_dedicated_cluster_request_dedicated_custom_san_form",
            ),
            (
                "x-validations",
                22,
                "dedicated-api-audiences-form",
                "error",
                None,
                ("api_audiences",),
                ("/api_audiences",),
                "_rule_dedicated_cluster_request_dedicated_api_audiences_form",
                "_message_dedicated_cluster_request_dedicated_api_audiences_form",
            ),
            (
                "x-validations",
                23,
                "dedicated-master-vswitches-count",
                "warning",
                None,
                ("master_vswitch_ids",),
                ("/master_count", "/master_vswitch_ids"),
                "_rule_dedicated_cluster_request_dedicated_master_vswitches_count",
                "_message_dedicated_cluster_request_dedicated_master_vswitches_count",
            ),
            (
                "x-validations",
                24,
                "dedicated-master-instance-types-count",
                "warning",
                None,
                ("master_instance_types",),
                ("/master_count", "/master_instance_types"),
                "_rule_dedicated_cluster_request_dedicated_master_instance_types_count",
                "_message_dedicated_cluster_request_dedicated_master_instance_types_count",
            ),
            (
                "x-validations",
                25,
                "dedicated-master-performance-level",
                "warning",
                None,
                ("master_system_disk_performance_level",),
                ("/master_system_disk_category", "/master_system_disk_performance_level"),
                "_rule_dedicated_cluster_request_dedicated_master_performance_level",
                "_message_dedicated_cluster_request_dedicated_master_performance_level",
            ),
            (
                "x-validations",
                26,
                "dedicated-node-name-mode-form",
                "error",
                None,
                ("node_name_mode",),
                ("/node_name_mode",),
                "_rule_dedicated_cluster_request_dedicated_node_name_mode_form",
                "_message_dedicated_cluster_request_dedicated_node_name_mode_form",
            ),
            (
                "x-validations",
                27,
                "dedicated-node-name-length",
                "error",
                None,
                ("node_name_mode",),
                ("/node_name_mode",),
                "_rule_dedicated_cluster_request_dedicated_node_name_length",
                "_message_dedicated_cluster_request_dedicated_node_name_length",
            ),
            (
                "x-validations",
                28,
                "dedicated-login-both",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_dedicated_cluster_request_dedicated_login_both",
                "_message_dedicated_cluster_request_dedicated_login_both",
            ),
            (
                "x-validations",
                29,
                "dedicated-login-missing",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_dedicated_cluster_request_dedicated_login_missing",
                "_message_dedicated_cluster_request_dedicated_login_missing",
            ),
            (
                "x-validations",
                30,
                "dedicated-login-password-classes",
                "error",
                None,
                ("login_password",),
                ("/login_password",),
                "_rule_dedicated_cluster_request_dedicated_login_password_classes",
                "_message_dedicated_cluster_request_dedicated_login_password_classes",
            ),
            (
                "x-validations",
                31,
                "dedicated-master-period-unit-required",
                "error",
                None,
                ("master_period_unit",),
                ("/master_instance_charge_type", "/master_period_unit"),
                "_rule_dedicated_cluster_request_dedicated_master_period_unit_required",
                "_message_dedicated_cluster_request_dedicated_master_period_unit_required",
            ),
            (
                "x-validations",
                32,
                "dedicated-master-period-required",
                "error",
                None,
                ("master_period",),
                ("/master_instance_charge_type", "/master_period"),
                "_rule_dedicated_cluster_request_dedicated_master_period_required",
                "_message_dedicated_cluster_request_dedicated_master_period_required",
            ),
            (
                "x-validations",
                33,
                "dedicated-master-auto-renew-period-required",
                "error",
                None,
                ("master_auto_renew_period",),
                ("/master_auto_renew_period", "/master_instance_charge_type"),
                "_rule_dedicated_cluster_request_dedicated_master_auto_renew_period_required",
                "_message_dedicated_cluster_request_dedicated_master_auto_renew_period_required",
            ),
            (
                "x-validations",
                34,
                "dedicated-master-subscription-only",
                "warning",
                None,
                ("master_instance_charge_type",),
                (
                    "/master_auto_renew",
                    "/master_auto_renew_period",
                    "/master_instance_charge_type",
                    "/master_period",
                    "/master_period_unit",
                ),
                "_rule_dedicated_cluster_request_dedicated_master_subscription_only",
                "_message_dedicated_cluster_request_dedicated_master_subscription_only",
            ),
            (
                "x-validations",
                35,
                "dedicated-tag-keys-unique",
                "error",
                None,
                ("tags",),
                ("/tags",),
                "_rule_dedicated_cluster_request_dedicated_tag_keys_unique",
                "_message_dedicated_cluster_request_dedicated_tag_keys_unique",
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
                0,
                "nodepool-sandboxed-data-disk",
                "error",
                None,
                ("scaling_group", "data_disks"),
                ("/kubernetes_config", "/scaling_group"),
                "_rule_nodepool_nodepool_sandboxed_data_disk",
                "_message_nodepool_nodepool_sandboxed_data_disk",
            ),
            (
                "x-validations",
                1,
                "nodepool-managed-key-pair",
                "error",
                None,
                ("scaling_group", "key_pair"),
                ("/management", "/scaling_group"),
                "_rule_nodepool_nodepool_managed_key_pair",
                "_message_nodepool_nodepool_managed_key_pair",
            ),
            (
                "x-validations",
                2,
                "nodepool-interconnect-edge-only",
                "warning",
                None,
                ("interconnect_mode",),
                ("/interconnect_mode", "/nodepool_info"),
                "_rule_nodepool_nodepool_interconnect_edge_only",
                "_message_nodepool_nodepool_interconnect_edge_only",
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
                0,
                "nodepool-scaling-limits-order",
                "error",
                None,
                ("min_instances",),
                ("/max_instances", "/min_instances"),
                "_rule_nodepool_auto_scaling_nodepool_scaling_limits_order",
                "_message_nodepool_auto_scaling_nodepool_scaling_limits_order",
            ),
            (
                "x-validations",
                1,
                "nodepool-scaling-off",
                "warning",
                None,
                ("enable",),
                ("/eip_bandwidth", "/eip_internet_charge_type", "/enable", "/is_bond_eip", "/type"),
                "_rule_nodepool_auto_scaling_nodepool_scaling_off",
                "_message_nodepool_auto_scaling_nodepool_scaling_off",
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
                0,
                "nodepool-node-name-mode-form",
                "error",
                None,
                ("node_name_mode",),
                ("/node_name_mode",),
                "_rule_nodepool_kubernetes_config_nodepool_node_name_mode_form",
                "_message_nodepool_kubernetes_config_nodepool_node_name_mode_form",
            ),
            (
                "x-validations",
                1,
                "nodepool-node-name-length",
                "error",
                None,
                ("node_name_mode",),
                ("/node_name_mode",),
                "_rule_nodepool_kubernetes_config_nodepool_node_name_length",
                "_message_nodepool_kubernetes_config_nodepool_node_name_length",
            ),
            (
                "x-validations",
                2,
                "nodepool-user-data-base64",
                "warning",
                None,
                ("user_data",),
                ("/user_data",),
                "_rule_nodepool_kubernetes_config_nodepool_user_data_base64",
                "_message_nodepool_kubernetes_config_nodepool_user_data_base64",
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
                0,
                "nodepool-period-unit-required",
                "error",
                None,
                ("period_unit",),
                ("/instance_charge_type", "/period_unit"),
                "_rule_nodepool_scaling_group_nodepool_period_unit_required",
                "_message_nodepool_scaling_group_nodepool_period_unit_required",
            ),
            (
                "x-validations",
                1,
                "nodepool-period-required",
                "error",
                None,
                ("period",),
                ("/instance_charge_type", "/period"),
                "_rule_nodepool_scaling_group_nodepool_period_required",
                "_message_nodepool_scaling_group_nodepool_period_required",
            ),
            (
                "x-validations",
                2,
                "nodepool-auto-renew-period-required",
                "error",
                None,
                ("auto_renew_period",),
                ("/auto_renew_period", "/instance_charge_type"),
                "_rule_nodepool_scaling_group_nodepool_auto_renew_period_required",
                "_message_nodepool_scaling_group_nodepool_auto_renew_period_required",
            ),
            (
                "x-validations",
                3,
                "nodepool-subscription-only",
                "warning",
                None,
                ("instance_charge_type",),
                (
                    "/auto_renew",
                    "/auto_renew_period",
                    "/instance_charge_type",
                    "/period",
                    "/period_unit",
                ),
                "_rule_nodepool_scaling_group_nodepool_subscription_only",
                "_message_nodepool_scaling_group_nodepool_subscription_only",
            ),
            (
                "x-validations",
                4,
                "nodepool-login-both",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_nodepool_scaling_group_nodepool_login_both",
                "_message_nodepool_scaling_group_nodepool_login_both",
            ),
            (
                "x-validations",
                5,
                "nodepool-login-missing",
                "warning",
                None,
                ("key_pair",),
                ("/key_pair", "/login_password"),
                "_rule_nodepool_scaling_group_nodepool_login_missing",
                "_message_nodepool_scaling_group_nodepool_login_missing",
            ),
            (
                "x-validations",
                6,
                "nodepool-login-password-classes",
                "error",
                None,
                ("login_password",),
                ("/login_password",),
                "_rule_nodepool_scaling_group_nodepool_login_password_classes",
                "_message_nodepool_scaling_group_nodepool_login_password_classes",
            ),
            (
                "x-validations",
                7,
                "nodepool-spot-price-limit-required",
                "error",
                None,
                ("spot_price_limit",),
                ("/spot_price_limit", "/spot_strategy"),
                "_rule_nodepool_scaling_group_nodepool_spot_price_limit_required",
                "_message_nodepool_scaling_group_nodepool_spot_price_limit_required",
            ),
            (
                "x-validations",
                8,
                "nodepool-cost-optimized-choice",
                "warning",
                None,
                ("multi_az_policy",),
                ("/instance_types", "/multi_az_policy", "/spot_strategy"),
                "_rule_nodepool_scaling_group_nodepool_cost_optimized_choice",
                "_message_nodepool_scaling_group_nodepool_cost_optimized_choice",
            ),
            (
                "x-validations",
                9,
                "nodepool-compensate-cost-optimized",
                "warning",
                None,
                ("compensate_with_on_demand",),
                ("/compensate_with_on_demand", "/multi_az_policy"),
                "_rule_nodepool_scaling_group_nodepool_compensate_cost_optimized",
                "_message_nodepool_scaling_group_nodepool_compensate_cost_optimized",
            ),
            (
                "x-validations",
                10,
                "nodepool-security-group-both",
                "warning",
                None,
                ("security_group_id",),
                ("/security_group_id", "/security_group_ids"),
                "_rule_nodepool_scaling_group_nodepool_security_group_both",
                "_message_nodepool_scaling_group_nodepool_security_group_both",
            ),
            (
                "x-validations",
                11,
                "nodepool-platform-image-type",
                "warning",
                None,
                ("platform",),
                ("/image_type", "/platform"),
                "_rule_nodepool_scaling_group_nodepool_platform_image_type",
                "_message_nodepool_scaling_group_nodepool_platform_image_type",
            ),
            (
                "x-validations",
                12,
                "nodepool-container-os-key-pair",
                "error",
                None,
                ("key_pair",),
                ("/image_type", "/key_pair", "/login_password"),
                "_rule_nodepool_scaling_group_nodepool_container_os_key_pair",
                "_message_nodepool_scaling_group_nodepool_container_os_key_pair",
            ),
            (
                "x-validations",
                13,
                "nodepool-system-disk-performance-level",
                "warning",
                None,
                ("system_disk_performance_level",),
                ("/system_disk_category", "/system_disk_performance_level"),
                "_rule_nodepool_scaling_group_nodepool_system_disk_performance_level",
                "_message_nodepool_scaling_group_nodepool_system_disk_performance_level",
            ),
            (
                "x-validations",
                14,
                "nodepool-tag-keys-unique",
                "error",
                None,
                ("tags",),
                ("/tags",),
                "_rule_nodepool_scaling_group_nodepool_tag_keys_unique",
                "_message_nodepool_scaling_group_nodepool_tag_keys_unique",
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
                0,
                "nodepool-data-disk-performance-level",
                "warning",
                None,
                ("performance_level",),
                ("/category", "/performance_level"),
                "_rule_nodepool_data_disk_nodepool_data_disk_performance_level",
                "_message_nodepool_data_disk_nodepool_data_disk_performance_level",
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
                0,
                "instance-tag-key-reserved",
                "error",
                None,
                ("key",),
                ("/key",),
                "_rule_instance_tag_instance_tag_key_reserved",
                "_message_instance_tag_instance_tag_key_reserved",
            ),
            (
                "x-validations",
                1,
                "instance-tag-value-reserved",
                "error",
                None,
                ("value",),
                ("/value",),
                "_rule_instance_tag_instance_tag_value_reserved",
                "_message_instance_tag_instance_tag_value_reserved",
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
                0,
                "nodepool-management-off",
                "warning",
                None,
                ("enable",),
                ("/auto_repair", "/enable", "/upgrade_config"),
                "_rule_nodepool_management_nodepool_management_off",
                "_message_nodepool_management_nodepool_management_off",
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
                0,
                "nodepool-surge-either-or",
                "error",
                None,
                ("surge_percentage",),
                ("/surge", "/surge_percentage"),
                "_rule_nodepool_upgrade_config_nodepool_surge_either_or",
                "_message_nodepool_upgrade_config_nodepool_surge_either_or",
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
    rules={
        "_rule_managed_sandbox_cluster_request_managed_network_addon_exactly_one": _rule_managed_sandbox_cluster_request_managed_network_addon_exactly_one,
        "_message_managed_sandbox_cluster_request_managed_network_addon_exactly_one": _message_managed_sandbox_cluster_request_managed_network_addon_exactly_one,
        "_rule_managed_sandbox_cluster_request_managed_flannel_container_cidr_required": _rule_managed_sandbox_cluster_request_managed_flannel_container_cidr_required,
        "_message_managed_sandbox_cluster_request_managed_flannel_container_cidr_required": _message_managed_sandbox_cluster_request_managed_flannel_container_cidr_required,
        "_rule_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required": _rule_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required,
        "_message_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required": _message_managed_sandbox_cluster_request_managed_terway_pod_vswitches_required,
        "_rule_managed_sandbox_cluster_request_managed_security_group_either_or": _rule_managed_sandbox_cluster_request_managed_security_group_either_or,
        "_message_managed_sandbox_cluster_request_managed_security_group_either_or": _message_managed_sandbox_cluster_request_managed_security_group_either_or,
        "_rule_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only": _rule_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only,
        "_message_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only": _message_managed_sandbox_cluster_request_managed_node_cidr_mask_flannel_only,
        "_rule_managed_sandbox_cluster_request_managed_container_cidr_syntax": _rule_managed_sandbox_cluster_request_managed_container_cidr_syntax,
        "_message_managed_sandbox_cluster_request_managed_container_cidr_syntax": _message_managed_sandbox_cluster_request_managed_container_cidr_syntax,
        "_rule_managed_sandbox_cluster_request_managed_service_cidr_syntax": _rule_managed_sandbox_cluster_request_managed_service_cidr_syntax,
        "_message_managed_sandbox_cluster_request_managed_service_cidr_syntax": _message_managed_sandbox_cluster_request_managed_service_cidr_syntax,
        "_rule_managed_sandbox_cluster_request_managed_container_cidr_private": _rule_managed_sandbox_cluster_request_managed_container_cidr_private,
        "_message_managed_sandbox_cluster_request_managed_container_cidr_private": _message_managed_sandbox_cluster_request_managed_container_cidr_private,
        "_rule_managed_sandbox_cluster_request_managed_cidr_overlap": _rule_managed_sandbox_cluster_request_managed_cidr_overlap,
        "_message_managed_sandbox_cluster_request_managed_cidr_overlap": _message_managed_sandbox_cluster_request_managed_cidr_overlap,
        "_rule_managed_sandbox_cluster_request_managed_terway_enterprise_security_group": _rule_managed_sandbox_cluster_request_managed_terway_enterprise_security_group,
        "_message_managed_sandbox_cluster_request_managed_terway_enterprise_security_group": _message_managed_sandbox_cluster_request_managed_terway_enterprise_security_group,
        "_rule_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint": _rule_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint,
        "_message_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint": _message_managed_sandbox_cluster_request_managed_pod_vswitches_disjoint,
        "_rule_managed_sandbox_cluster_request_managed_network_location": _rule_managed_sandbox_cluster_request_managed_network_location,
        "_message_managed_sandbox_cluster_request_managed_network_location": _message_managed_sandbox_cluster_request_managed_network_location,
        "_rule_managed_sandbox_cluster_request_managed_zone_id_unused": _rule_managed_sandbox_cluster_request_managed_zone_id_unused,
        "_message_managed_sandbox_cluster_request_managed_zone_id_unused": _message_managed_sandbox_cluster_request_managed_zone_id_unused,
        "_rule_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required": _rule_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required,
        "_message_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required": _message_managed_sandbox_cluster_request_managed_no_nodes_vswitches_required,
        "_rule_managed_sandbox_cluster_request_managed_worker_vswitch_per_node": _rule_managed_sandbox_cluster_request_managed_worker_vswitch_per_node,
        "_message_managed_sandbox_cluster_request_managed_worker_vswitch_per_node": _message_managed_sandbox_cluster_request_managed_worker_vswitch_per_node,
        "_rule_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version": _rule_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version,
        "_message_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version": _message_managed_sandbox_cluster_request_managed_sandboxed_kubernetes_version,
        "_rule_managed_sandbox_cluster_request_managed_runtime_named": _rule_managed_sandbox_cluster_request_managed_runtime_named,
        "_message_managed_sandbox_cluster_request_managed_runtime_named": _message_managed_sandbox_cluster_request_managed_runtime_named,
        "_rule_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version": _rule_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version,
        "_message_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version": _message_managed_sandbox_cluster_request_managed_cpu_policy_kubernetes_version,
        "_rule_managed_sandbox_cluster_request_managed_sandboxed_data_disk": _rule_managed_sandbox_cluster_request_managed_sandboxed_data_disk,
        "_message_managed_sandbox_cluster_request_managed_sandboxed_data_disk": _message_managed_sandbox_cluster_request_managed_sandboxed_data_disk,
        "_rule_managed_sandbox_cluster_request_managed_bare_metal_only": _rule_managed_sandbox_cluster_request_managed_bare_metal_only,
        "_message_managed_sandbox_cluster_request_managed_bare_metal_only": _message_managed_sandbox_cluster_request_managed_bare_metal_only,
        "_rule_managed_sandbox_cluster_request_managed_node_port_range_bounds": _rule_managed_sandbox_cluster_request_managed_node_port_range_bounds,
        "_message_managed_sandbox_cluster_request_managed_node_port_range_bounds": _message_managed_sandbox_cluster_request_managed_node_port_range_bounds,
        "_rule_managed_sandbox_cluster_request_managed_node_port_range_order": _rule_managed_sandbox_cluster_request_managed_node_port_range_order,
        "_message_managed_sandbox_cluster_request_managed_node_port_range_order": _message_managed_sandbox_cluster_request_managed_node_port_range_order,
        "_rule_managed_sandbox_cluster_request_managed_ssh_flags_unused": _rule_managed_sandbox_cluster_request_managed_ssh_flags_unused,
        "_message_managed_sandbox_cluster_request_managed_ssh_flags_unused": _message_managed_sandbox_cluster_request_managed_ssh_flags_unused,
        "_rule_managed_sandbox_cluster_request_managed_user_data_base64": _rule_managed_sandbox_cluster_request_managed_user_data_base64,
        "_message_managed_sandbox_cluster_request_managed_user_data_base64": _message_managed_sandbox_cluster_request_managed_user_data_base64,
        "_rule_managed_sandbox_cluster_request_managed_login_both": _rule_managed_sandbox_cluster_request_managed_login_both,
        "_message_managed_sandbox_cluster_request_managed_login_both": _message_managed_sandbox_cluster_request_managed_login_both,
        "_rule_managed_sandbox_cluster_request_managed_login_missing": _rule_managed_sandbox_cluster_request_managed_login_missing,
        "_message_managed_sandbox_cluster_request_managed_login_missing": _message_managed_sandbox_cluster_request_managed_login_missing,
        "_rule_managed_sandbox_cluster_request_managed_login_password_classes": _rule_managed_sandbox_cluster_request_managed_login_password_classes,
        "_message_managed_sandbox_cluster_request_managed_login_password_classes": _message_managed_sandbox_cluster_request_managed_login_password_classes,
        "_rule_managed_sandbox_cluster_request_managed_worker_period_unit_required": _rule_managed_sandbox_cluster_request_managed_worker_period_unit_required,
        "_message_managed_sandbox_cluster_request_managed_worker_period_unit_required": _message_managed_sandbox_cluster_request_managed_worker_period_unit_required,
        "_rule_managed_sandbox_cluster_request_managed_worker_period_required": _rule_managed_sandbox_cluster_request_managed_worker_period_required,
        "_message_managed_sandbox_cluster_request_managed_worker_period_required": _message_managed_sandbox_cluster_request_managed_worker_period_required,
        "_rule_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required": _rule_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required,
        "_message_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required": _message_managed_sandbox_cluster_request_managed_worker_auto_renew_period_required,
        "_rule_managed_sandbox_cluster_request_managed_worker_subscription_only": _rule_managed_sandbox_cluster_request_managed_worker_subscription_only,
        "_message_managed_sandbox_cluster_request_managed_worker_subscription_only": _message_managed_sandbox_cluster_request_managed_worker_subscription_only,
        "_rule_managed_sandbox_cluster_request_managed_tag_keys_unique": _rule_managed_sandbox_cluster_request_managed_tag_keys_unique,
        "_message_managed_sandbox_cluster_request_managed_tag_keys_unique": _message_managed_sandbox_cluster_request_managed_tag_keys_unique,
        "_rule_tag_tag_key_reserved_prefix": _rule_tag_tag_key_reserved_prefix,
        "_message_tag_tag_key_reserved_prefix": _message_tag_tag_key_reserved_prefix,
        "_rule_tag_tag_value_reserved_prefix": _rule_tag_tag_value_reserved_prefix,
        "_message_tag_tag_value_reserved_prefix": _message_tag_tag_value_reserved_prefix,
        "_rule_addon_addon_config_json": _rule_addon_addon_config_json,
        "_message_addon_addon_config_json": _message_addon_addon_config_json,
        "_rule_addon_addon_config_braces": _rule_addon_addon_config_braces,
        "_message_addon_addon_config_braces": _message_addon_addon_config_braces,
        "_rule_worker_data_disk_worker_data_disk_size_by_category": _rule_worker_data_disk_worker_data_disk_size_by_category,
        "_message_worker_data_disk_worker_data_disk_size_by_category": _message_worker_data_disk_worker_data_disk_size_by_category,
        "_rule_dedicated_cluster_request_dedicated_network_addon_exactly_one": _rule_dedicated_cluster_request_dedicated_network_addon_exactly_one,
        "_message_dedicated_cluster_request_dedicated_network_addon_exactly_one": _message_dedicated_cluster_request_dedicated_network_addon_exactly_one,
        "_rule_dedicated_cluster_request_dedicated_flannel_container_cidr_required": _rule_dedicated_cluster_request_dedicated_flannel_container_cidr_required,
        "_message_dedicated_cluster_request_dedicated_flannel_container_cidr_required": _message_dedicated_cluster_request_dedicated_flannel_container_cidr_required,
        "_rule_dedicated_cluster_request_dedicated_terway_pod_vswitches_required": _rule_dedicated_cluster_request_dedicated_terway_pod_vswitches_required,
        "_message_dedicated_cluster_request_dedicated_terway_pod_vswitches_required": _message_dedicated_cluster_request_dedicated_terway_pod_vswitches_required,
        "_rule_dedicated_cluster_request_dedicated_security_group_either_or": _rule_dedicated_cluster_request_dedicated_security_group_either_or,
        "_message_dedicated_cluster_request_dedicated_security_group_either_or": _message_dedicated_cluster_request_dedicated_security_group_either_or,
        "_rule_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only": _rule_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only,
        "_message_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only": _message_dedicated_cluster_request_dedicated_node_cidr_mask_flannel_only,
        "_rule_dedicated_cluster_request_dedicated_container_cidr_syntax": _rule_dedicated_cluster_request_dedicated_container_cidr_syntax,
        "_message_dedicated_cluster_request_dedicated_container_cidr_syntax": _message_dedicated_cluster_request_dedicated_container_cidr_syntax,
        "_rule_dedicated_cluster_request_dedicated_service_cidr_syntax": _rule_dedicated_cluster_request_dedicated_service_cidr_syntax,
        "_message_dedicated_cluster_request_dedicated_service_cidr_syntax": _message_dedicated_cluster_request_dedicated_service_cidr_syntax,
        "_rule_dedicated_cluster_request_dedicated_container_cidr_private": _rule_dedicated_cluster_request_dedicated_container_cidr_private,
        "_message_dedicated_cluster_request_dedicated_container_cidr_private": _message_dedicated_cluster_request_dedicated_container_cidr_private,
        "_rule_dedicated_cluster_request_dedicated_cidr_overlap": _rule_dedicated_cluster_request_dedicated_cidr_overlap,
        "_message_dedicated_cluster_request_dedicated_cidr_overlap": _message_dedicated_cluster_request_dedicated_cidr_overlap,
        "_rule_dedicated_cluster_request_dedicated_terway_enterprise_security_group": _rule_dedicated_cluster_request_dedicated_terway_enterprise_security_group,
        "_message_dedicated_cluster_request_dedicated_terway_enterprise_security_group": _message_dedicated_cluster_request_dedicated_terway_enterprise_security_group,
        "_rule_dedicated_cluster_request_dedicated_container_cidr_unused": _rule_dedicated_cluster_request_dedicated_container_cidr_unused,
        "_message_dedicated_cluster_request_dedicated_container_cidr_unused": _message_dedicated_cluster_request_dedicated_container_cidr_unused,
        "_rule_dedicated_cluster_request_dedicated_pod_vswitches_unused": _rule_dedicated_cluster_request_dedicated_pod_vswitches_unused,
        "_message_dedicated_cluster_request_dedicated_pod_vswitches_unused": _message_dedicated_cluster_request_dedicated_pod_vswitches_unused,
        "_rule_dedicated_cluster_request_dedicated_service_cidr_range": _rule_dedicated_cluster_request_dedicated_service_cidr_range,
        "_message_dedicated_cluster_request_dedicated_service_cidr_range": _message_dedicated_cluster_request_dedicated_service_cidr_range,
        "_rule_dedicated_cluster_request_dedicated_service_cidr_vpc_range": _rule_dedicated_cluster_request_dedicated_service_cidr_vpc_range,
        "_message_dedicated_cluster_request_dedicated_service_cidr_vpc_range": _message_dedicated_cluster_request_dedicated_service_cidr_vpc_range,
        "_rule_dedicated_cluster_request_dedicated_pod_vswitches_disjoint": _rule_dedicated_cluster_request_dedicated_pod_vswitches_disjoint,
        "_message_dedicated_cluster_request_dedicated_pod_vswitches_disjoint": _message_dedicated_cluster_request_dedicated_pod_vswitches_disjoint,
        "_rule_dedicated_cluster_request_dedicated_docker_kubernetes_version": _rule_dedicated_cluster_request_dedicated_docker_kubernetes_version,
        "_message_dedicated_cluster_request_dedicated_docker_kubernetes_version": _message_dedicated_cluster_request_dedicated_docker_kubernetes_version,
        "_rule_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version": _rule_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version,
        "_message_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version": _message_dedicated_cluster_request_dedicated_sandboxed_kubernetes_version,
        "_rule_dedicated_cluster_request_nodepool_docker_kubernetes_version": _rule_dedicated_cluster_request_nodepool_docker_kubernetes_version,
        "_message_dedicated_cluster_request_nodepool_docker_kubernetes_version": _message_dedicated_cluster_request_nodepool_docker_kubernetes_version,
        "_rule_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version": _rule_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version,
        "_message_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version": _message_dedicated_cluster_request_nodepool_sandboxed_kubernetes_version,
        "_rule_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version": _rule_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version,
        "_message_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version": _message_dedicated_cluster_request_nodepool_cpu_policy_kubernetes_version,
        "_rule_dedicated_cluster_request_nodepool_private_network_kubernetes_version": _rule_dedicated_cluster_request_nodepool_private_network_kubernetes_version,
        "_message_dedicated_cluster_request_nodepool_private_network_kubernetes_version": _message_dedicated_cluster_request_nodepool_private_network_kubernetes_version,
        "_rule_dedicated_cluster_request_dedicated_custom_san_form": _rule_dedicated_cluster_request_dedicated_custom_san_form,
        "_message_dedicated_cluster_request_dedicated_custom_san_form": _message_dedicated_cluster_request_dedicated_custom_san_form,
        "_rule_dedicated_cluster_request_dedicated_api_audiences_form": _rule_dedicated_cluster_request_dedicated_api_audiences_form,
        "_message_dedicated_cluster_request_dedicated_api_audiences_form": _message_dedicated_cluster_request_dedicated_api_audiences_form,
        "_rule_dedicated_cluster_request_dedicated_master_vswitches_count": _rule_dedicated_cluster_request_dedicated_master_vswitches_count,
        "_message_dedicated_cluster_request_dedicated_master_vswitches_count": _message_dedicated_cluster_request_dedicated_master_vswitches_count,
        "_rule_dedicated_cluster_request_dedicated_master_instance_types_count": _rule_dedicated_cluster_request_dedicated_master_instance_types_count,
        "_message_dedicated_cluster_request_dedicated_master_instance_types_count": _message_dedicated_cluster_request_dedicated_master_instance_types_count,
        "_rule_dedicated_cluster_request_dedicated_master_performance_level": _rule_dedicated_cluster_request_dedicated_master_performance_level,
        "_message_dedicated_cluster_request_dedicated_master_performance_level": _message_dedicated_cluster_request_dedicated_master_performance_level,
        "_rule_dedicated_cluster_request_dedicated_node_name_mode_form": _rule_dedicated_cluster_request_dedicated_node_name_mode_form,
        "_message_dedicated_cluster_request_dedicated_node_name_mode_form": _message_dedicated_cluster_request_dedicated_node_name_mode_form,
        "_rule_dedicated_cluster_request_dedicated_node_name_length": _rule_dedicated_cluster_request_dedicated_node_name_length,
        "_message_dedicated_cluster_request_dedicated_node_name_length": _message_dedicated_cluster_request_dedicated_node_name_length,
        "_rule_dedicated_cluster_request_dedicated_login_both": _rule_dedicated_cluster_request_dedicated_login_both,
        "_message_dedicated_cluster_request_dedicated_login_both": _message_dedicated_cluster_request_dedicated_login_both,
        "_rule_dedicated_cluster_request_dedicated_login_missing": _rule_dedicated_cluster_request_dedicated_login_missing,
        "_message_dedicated_cluster_request_dedicated_login_missing": _message_dedicated_cluster_request_dedicated_login_missing,
        "_rule_dedicated_cluster_request_dedicated_login_password_classes": _rule_dedicated_cluster_request_dedicated_login_password_classes,
        "_message_dedicated_cluster_request_dedicated_login_password_classes": _message_dedicated_cluster_request_dedicated_login_password_classes,
        "_rule_dedicated_cluster_request_dedicated_master_period_unit_required": _rule_dedicated_cluster_request_dedicated_master_period_unit_required,
        "_message_dedicated_cluster_request_dedicated_master_period_unit_required": _message_dedicated_cluster_request_dedicated_master_period_unit_required,
        "_rule_dedicated_cluster_request_dedicated_master_period_required": _rule_dedicated_cluster_request_dedicated_master_period_required,
        "_message_dedicated_cluster_request_dedicated_master_period_required": _message_dedicated_cluster_request_dedicated_master_period_required,
        "_rule_dedicated_cluster_request_dedicated_master_auto_renew_period_required": _rule_dedicated_cluster_request_dedicated_master_auto_renew_period_required,
        "_message_dedicated_cluster_request_dedicated_master_auto_renew_period_required": _message_dedicated_cluster_request_dedicated_master_auto_renew_period_required,
        "_rule_dedicated_cluster_request_dedicated_master_subscription_only": _rule_dedicated_cluster_request_dedicated_master_subscription_only,
        "_message_dedicated_cluster_request_dedicated_master_subscription_only": _message_dedicated_cluster_request_dedicated_master_subscription_only,
        "_rule_dedicated_cluster_request_dedicated_tag_keys_unique": _rule_dedicated_cluster_request_dedicated_tag_keys_unique,
        "_message_dedicated_cluster_request_dedicated_tag_keys_unique": _message_dedicated_cluster_request_dedicated_tag_keys_unique,
        "_rule_nodepool_nodepool_sandboxed_data_disk": _rule_nodepool_nodepool_sandboxed_data_disk,
        "_message_nodepool_nodepool_sandboxed_data_disk": _message_nodepool_nodepool_sandboxed_data_disk,
        "_rule_nodepool_nodepool_managed_key_pair": _rule_nodepool_nodepool_managed_key_pair,
        "_message_nodepool_nodepool_managed_key_pair": _message_nodepool_nodepool_managed_key_pair,
        "_rule_nodepool_nodepool_interconnect_edge_only": _rule_nodepool_nodepool_interconnect_edge_only,
        "_message_nodepool_nodepool_interconnect_edge_only": _message_nodepool_nodepool_interconnect_edge_only,
        "_rule_nodepool_auto_scaling_nodepool_scaling_limits_order": _rule_nodepool_auto_scaling_nodepool_scaling_limits_order,
        "_message_nodepool_auto_scaling_nodepool_scaling_limits_order": _message_nodepool_auto_scaling_nodepool_scaling_limits_order,
        "_rule_nodepool_auto_scaling_nodepool_scaling_off": _rule_nodepool_auto_scaling_nodepool_scaling_off,
        "_message_nodepool_auto_scaling_nodepool_scaling_off": _message_nodepool_auto_scaling_nodepool_scaling_off,
        "_rule_nodepool_kubernetes_config_nodepool_node_name_mode_form": _rule_nodepool_kubernetes_config_nodepool_node_name_mode_form,
        "_message_nodepool_kubernetes_config_nodepool_node_name_mode_form": _message_nodepool_kubernetes_config_nodepool_node_name_mode_form,
        "_rule_nodepool_kubernetes_config_nodepool_node_name_length": _rule_nodepool_kubernetes_config_nodepool_node_name_length,
        "_message_nodepool_kubernetes_config_nodepool_node_name_length": _message_nodepool_kubernetes_config_nodepool_node_name_length,
        "_rule_nodepool_kubernetes_config_nodepool_user_data_base64": _rule_nodepool_kubernetes_config_nodepool_user_data_base64,
        "_message_nodepool_kubernetes_config_nodepool_user_data_base64": _message_nodepool_kubernetes_config_nodepool_user_data_base64,
        "_rule_nodepool_scaling_group_nodepool_period_unit_required": _rule_nodepool_scaling_group_nodepool_period_unit_required,
        "_message_nodepool_scaling_group_nodepool_period_unit_required": _message_nodepool_scaling_group_nodepool_period_unit_required,
        "_rule_nodepool_scaling_group_nodepool_period_required": _rule_nodepool_scaling_group_nodepool_period_required,
        "_message_nodepool_scaling_group_nodepool_period_required": _message_nodepool_scaling_group_nodepool_period_required,
        "_rule_nodepool_scaling_group_nodepool_auto_renew_period_required": _rule_nodepool_scaling_group_nodepool_auto_renew_period_required,
        "_message_nodepool_scaling_group_nodepool_auto_renew_period_required": _message_nodepool_scaling_group_nodepool_auto_renew_period_required,
        "_rule_nodepool_scaling_group_nodepool_subscription_only": _rule_nodepool_scaling_group_nodepool_subscription_only,
        "_message_nodepool_scaling_group_nodepool_subscription_only": _message_nodepool_scaling_group_nodepool_subscription_only,
        "_rule_nodepool_scaling_group_nodepool_login_both": _rule_nodepool_scaling_group_nodepool_login_both,
        "_message_nodepool_scaling_group_nodepool_login_both": _message_nodepool_scaling_group_nodepool_login_both,
        "_rule_nodepool_scaling_group_nodepool_login_missing": _rule_nodepool_scaling_group_nodepool_login_missing,
        "_message_nodepool_scaling_group_nodepool_login_missing": _message_nodepool_scaling_group_nodepool_login_missing,
        "_rule_nodepool_scaling_group_nodepool_login_password_classes": _rule_nodepool_scaling_group_nodepool_login_password_classes,
        "_message_nodepool_scaling_group_nodepool_login_password_classes": _message_nodepool_scaling_group_nodepool_login_password_classes,
        "_rule_nodepool_scaling_group_nodepool_spot_price_limit_required": _rule_nodepool_scaling_group_nodepool_spot_price_limit_required,
        "_message_nodepool_scaling_group_nodepool_spot_price_limit_required": _message_nodepool_scaling_group_nodepool_spot_price_limit_required,
        "_rule_nodepool_scaling_group_nodepool_cost_optimized_choice": _rule_nodepool_scaling_group_nodepool_cost_optimized_choice,
        "_message_nodepool_scaling_group_nodepool_cost_optimized_choice": _message_nodepool_scaling_group_nodepool_cost_optimized_choice,
        "_rule_nodepool_scaling_group_nodepool_compensate_cost_optimized": _rule_nodepool_scaling_group_nodepool_compensate_cost_optimized,
        "_message_nodepool_scaling_group_nodepool_compensate_cost_optimized": _message_nodepool_scaling_group_nodepool_compensate_cost_optimized,
        "_rule_nodepool_scaling_group_nodepool_security_group_both": _rule_nodepool_scaling_group_nodepool_security_group_both,
        "_message_nodepool_scaling_group_nodepool_security_group_both": _message_nodepool_scaling_group_nodepool_security_group_both,
        "_rule_nodepool_scaling_group_nodepool_platform_image_type": _rule_nodepool_scaling_group_nodepool_platform_image_type,
        "_message_nodepool_scaling_group_nodepool_platform_image_type": _message_nodepool_scaling_group_nodepool_platform_image_type,
        "_rule_nodepool_scaling_group_nodepool_container_os_key_pair": _rule_nodepool_scaling_group_nodepool_container_os_key_pair,
        "_message_nodepool_scaling_group_nodepool_container_os_key_pair": _message_nodepool_scaling_group_nodepool_container_os_key_pair,
        "_rule_nodepool_scaling_group_nodepool_system_disk_performance_level": _rule_nodepool_scaling_group_nodepool_system_disk_performance_level,
        "_message_nodepool_scaling_group_nodepool_system_disk_performance_level": _message_nodepool_scaling_group_nodepool_system_disk_performance_level,
        "_rule_nodepool_scaling_group_nodepool_tag_keys_unique": _rule_nodepool_scaling_group_nodepool_tag_keys_unique,
        "_message_nodepool_scaling_group_nodepool_tag_keys_unique": _message_nodepool_scaling_group_nodepool_tag_keys_unique,
        "_rule_nodepool_data_disk_nodepool_data_disk_performance_level": _rule_nodepool_data_disk_nodepool_data_disk_performance_level,
        "_message_nodepool_data_disk_nodepool_data_disk_performance_level": _message_nodepool_data_disk_nodepool_data_disk_performance_level,
        "_rule_instance_tag_instance_tag_key_reserved": _rule_instance_tag_instance_tag_key_reserved,
        "_message_instance_tag_instance_tag_key_reserved": _message_instance_tag_instance_tag_key_reserved,
        "_rule_instance_tag_instance_tag_value_reserved": _rule_instance_tag_instance_tag_value_reserved,
        "_message_instance_tag_instance_tag_value_reserved": _message_instance_tag_instance_tag_value_reserved,
        "_rule_nodepool_management_nodepool_management_off": _rule_nodepool_management_nodepool_management_off,
        "_message_nodepool_management_nodepool_management_off": _message_nodepool_management_nodepool_management_off,
        "_rule_nodepool_upgrade_config_nodepool_surge_either_or": _rule_nodepool_upgrade_config_nodepool_surge_either_or,
        "_message_nodepool_upgrade_config_nodepool_surge_either_or": _message_nodepool_upgrade_config_nodepool_surge_either_or,
    },
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
