"""Validator of the schema create_node_pool."""

# A list or dict of JSON has members that no checker knows, and a cast would take time on every call.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# A value is asked for its type again where keywords say of it what others have said.
# pyright: reportUnnecessaryIsInstance=false

from __future__ import annotations

from cloudnodes._runtime.cel_text import is_base64, pattern, to_int
from cloudnodes._runtime.cel_values import unique_strings
from cloudnodes._runtime.validation import Program, at_first_use, is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from cloudnodes._runtime.violations import Violation

__all__ = [
    "check_create_node_pool",
    "is_valid_create_node_pool",
    "validate_create_node_pool",
]

# fmt: off
_text_1 = at_first_use(globals(), "_text_1", lambda: pattern(r"\A[0-9]{1,9}\Z"))


def accepts_create_node_pool(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["apiVersion"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_node_pool", "apiVersion")
        left += 1
    else:
        if not (value == "v2"):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append((place, "create_node_pool", "apiVersion", keyword, value))
    try:
        value = data["kind"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_node_pool", "kind")
        left += 1
    else:
        if not (value == "NodePool"):
            if context is None:
                return False
            keyword = "enum" if type(value) is str else "type"
            context.records.append((place, "create_node_pool", "kind", keyword, value))
    try:
        value = data["metadata"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "create_node_pool", "metadata")
        left += 1
    else:
        try:
            if not (
                type(value) is dict
                and (
                    len(value) == 2
                    and type(value["name"]) is str
                    and accepts_create_node_pool_annotations(value["annotations"])
                    or len(value) == 1
                    and type(value["name"]) is str
                )
                or context is None
                and accepts_create_node_pool_meta_vo(value)
            ):
                if context is None:
                    return False
                context.enter(
                    accepts_create_node_pool_meta_vo,
                    "CreateNodePoolMetaVO",
                    value,
                    (place, "metadata"),
                )
        except KeyError:
            if not (context is None and accepts_create_node_pool_meta_vo(value)):
                if context is None:
                    return False
                context.enter(
                    accepts_create_node_pool_meta_vo,
                    "CreateNodePoolMetaVO",
                    value,
                    (place, "metadata"),
                )
    if not left:
        return True
    if "spec" in data:
        value = data["spec"]
        try:
            if not (
                type(value) is dict
                and len(value) == 1
                and accepts_pool_resource(value["resources"])
                or context is None
                and accepts_node_pool_spec(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_node_pool_spec, "NodePoolSpec", value, (place, "spec"))
        except KeyError:
            if not (context is None and accepts_node_pool_spec(value)):
                if context is None:
                    return False
                context.enter(accepts_node_pool_spec, "NodePoolSpec", value, (place, "spec"))
        left -= 1
        if not left:
            return True
    if "project_id" in data:
        if type(data["project_id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_node_pool", "project_id", "type", data["project_id"])
            )
        left -= 1
        if not left:
            return True
    if "pool_name" in data:
        if type(data["pool_name"]) is not str:
            if context is None:
                return False
            context.records.append(
                (place, "create_node_pool", "pool_name", "type", data["pool_name"])
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "create_node_pool")


def accepts_create_node_pool_meta_vo(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["name"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "CreateNodePoolMetaVO", "name")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "CreateNodePoolMetaVO", "name", "type", value))
    if not left:
        return True
    if "annotations" in data:
        if not (context is None and accepts_create_node_pool_annotations(data["annotations"])):
            if context is None:
                return False
            context.enter_ruled(
                accepts_create_node_pool_annotations,
                "CreateNodePoolAnnotations",
                data["annotations"],
                (place, "annotations"),
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "CreateNodePoolMetaVO")


def accepts_create_node_pool_annotations(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "os.modelarts/billing.mode" in data:
        if not (data["os.modelarts/billing.mode"] in {"0", "1"}):
            if context is None:
                return False
            keyword = "enum" if type(data["os.modelarts/billing.mode"]) is str else "type"
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/billing.mode",
                    keyword,
                    data["os.modelarts/billing.mode"],
                )
            )
        if context is None and not _holds_period_num_required(data):
            return False
        left -= 1
        if not left:
            return True
    if "os.modelarts/period.num" in data:
        value = data["os.modelarts/period.num"]
        if not (type(value) is str and (value and value.isascii() and value.isdigit())):
            if context is None:
                return False
            keyword = "pattern" if type(value) is str else "type"
            context.records.append(
                (place, "CreateNodePoolAnnotations", "os.modelarts/period.num", keyword, value)
            )
        left -= 1
        if not left:
            return True
    if "os.modelarts/period.type" in data:
        if not (data["os.modelarts/period.type"] in {"2", "3", "4"}):
            if context is None:
                return False
            keyword = "enum" if type(data["os.modelarts/period.type"]) is str else "type"
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/period.type",
                    keyword,
                    data["os.modelarts/period.type"],
                )
            )
        left -= 1
        if not left:
            return True
    if "os.modelarts/auto.renew" in data:
        if not (data["os.modelarts/auto.renew"] in {"0", "1"}):
            if context is None:
                return False
            keyword = "enum" if type(data["os.modelarts/auto.renew"]) is str else "type"
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/auto.renew",
                    keyword,
                    data["os.modelarts/auto.renew"],
                )
            )
        left -= 1
        if not left:
            return True
    if "os.modelarts/order.id" in data:
        if type(data["os.modelarts/order.id"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/order.id",
                    "type",
                    data["os.modelarts/order.id"],
                )
            )
        left -= 1
        if not left:
            return True
    if "os.modelarts/promotion.info" in data:
        if type(data["os.modelarts/promotion.info"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/promotion.info",
                    "type",
                    data["os.modelarts/promotion.info"],
                )
            )
        left -= 1
        if not left:
            return True
    if "os.modelarts/service.console.url" in data:
        if type(data["os.modelarts/service.console.url"]) is not str:
            if context is None:
                return False
            context.records.append(
                (
                    place,
                    "CreateNodePoolAnnotations",
                    "os.modelarts/service.console.url",
                    "type",
                    data["os.modelarts/service.console.url"],
                )
            )
        left -= 1
        if not left:
            return True
    return (
        not left
        or context is not None
        and context.unknown(data, place, "CreateNodePoolAnnotations")
    )


def accepts_node_pool_spec(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 1
    try:
        value = data["resources"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "NodePoolSpec", "resources")
        left += 1
    else:
        if not (context is None and accepts_pool_resource(value)):
            if context is None:
                return False
            context.enter_ruled(accepts_pool_resource, "PoolResource", value, (place, "resources"))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "NodePoolSpec")


def accepts_pool_resource(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 3
    try:
        value = data["flavor"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PoolResource", "flavor")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "PoolResource", "flavor", "type", value))
    try:
        value = data["count"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PoolResource", "count")
        left += 1
    else:
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "PoolResource", "count", "type", value))
    try:
        value = data["maxCount"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PoolResource", "maxCount")
        left += 1
    else:
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "PoolResource", "maxCount", "type", value))
    if context is None and not _holds_max_count_not_below_count(data):
        return False
    if not left:
        return True
    if "nodePool" in data:
        if type(data["nodePool"]) is not str:
            if context is None:
                return False
            context.records.append((place, "PoolResource", "nodePool", "type", data["nodePool"]))
        left -= 1
        if not left:
            return True
    if "azs" in data:
        value = data["azs"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "PoolResource", "azs", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 2
                        and type(item["az"]) is str
                        and type(item["count"]) is int
                        or context is None
                        and accepts_pool_node_az(item)
                    ):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_pool_node_az, "PoolNodeAz", value, item, (place, "azs")
                        )
                        break
                except KeyError:
                    if not (context is None and accepts_pool_node_az(item)):
                        if context is None:
                            return False
                        context.enter_each(
                            accepts_pool_node_az, "PoolNodeAz", value, item, (place, "azs")
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
            context.doubt(place, "PoolResource", "taints", value)
        else:
            for item in value:
                try:
                    if not (
                        type(item) is dict
                        and len(item) == 3
                        and type(item["key"]) is str
                        and type(item["value"]) is str
                        and type(item["effect"]) is str
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
    if "labels" in data:
        if not _accepts_properties_labels(data["labels"]):
            if context is None:
                return False
            context.doubt(place, "PoolResource", "labels", data["labels"])
        left -= 1
        if not left:
            return True
    if "tags" in data:
        value = data["tags"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "PoolResource", "tags", value)
        else:
            for item in value:
                if not (context is None and accepts_user_tag(item)):
                    if context is None:
                        return False
                    context.enter_each_ruled(
                        accepts_user_tag, "UserTag", value, item, (place, "tags")
                    )
                    break
        if context is None and not _holds_user_tag_keys_unique(data):
            return False
        left -= 1
        if not left:
            return True
    if "network" in data:
        value = data["network"]
        try:
            if not (
                type(value) is dict
                and len(value) == 3
                and type(value["vpc"]) is str
                and type(value["subnet"]) is str
                and (
                    type(part := value["securityGroups"]) is list
                    and len(part) == 1
                    and type(part[0]) is str
                )
                or context is None
                and accepts_node_network(value)
            ):
                if context is None:
                    return False
                context.enter(accepts_node_network, "NodeNetwork", value, (place, "network"))
        except KeyError:
            if not (context is None and accepts_node_network(value)):
                if context is None:
                    return False
                context.enter(accepts_node_network, "NodeNetwork", value, (place, "network"))
        left -= 1
        if not left:
            return True
    if "extendParams" in data:
        if not _accepts_properties_extend_params(data["extendParams"]):
            if context is None:
                return False
            context.doubt(place, "PoolResource", "extendParams", data["extendParams"])
        if context is None and not _holds_docker_base_size_range(data):
            return False
        left -= 1
        if not left:
            return True
    if "creatingStep" in data:
        if not (context is None and accepts_creating_step(data["creatingStep"])):
            if context is None:
                return False
            context.enter(
                accepts_creating_step, "CreatingStep", data["creatingStep"], (place, "creatingStep")
            )
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "PoolResource")


def accepts_pool_node_az(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["az"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PoolNodeAz", "az")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "PoolNodeAz", "az", "type", value))
    try:
        value = data["count"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "PoolNodeAz", "count")
        left += 1
    else:
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "PoolNodeAz", "count", "type", value))
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "PoolNodeAz")


def accepts_taint(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["key"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Taint", "key")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Taint", "key", "type", value))
    try:
        value = data["effect"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "Taint", "effect")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "Taint", "effect", "type", value))
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
    return not left or context is not None and context.unknown(data, place, "Taint")


def _accepts_properties_labels(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if type(value) is not str:
            return False
    return True


def accepts_user_tag(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data) - 2
    try:
        value = data["key"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "UserTag", "key")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "UserTag", "key", "type", value))
    try:
        value = data["value"]
    except KeyError:
        if context is None:
            return False
        context.missing(data, place, "UserTag", "value")
        left += 1
    else:
        if type(value) is not str:
            if context is None:
                return False
            context.records.append((place, "UserTag", "value", "type", value))
    if context is None and not _holds_user_tag_key_prefix(data):
        return False
    if not left:
        return True
    return not left or context is not None and context.unknown(data, place, "UserTag")


def accepts_node_network(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "vpc" in data:
        if type(data["vpc"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NodeNetwork", "vpc", "type", data["vpc"]))
        left -= 1
        if not left:
            return True
    if "subnet" in data:
        if type(data["subnet"]) is not str:
            if context is None:
                return False
            context.records.append((place, "NodeNetwork", "subnet", "type", data["subnet"]))
        left -= 1
        if not left:
            return True
    if "securityGroups" in data:
        value = data["securityGroups"]
        if type(value) is not list:
            if context is None:
                return False
            context.doubt(place, "NodeNetwork", "securityGroups", value)
        else:
            for item in value:
                if type(item) is not str:
                    if context is None:
                        return False
                    context.doubt(place, "NodeNetwork", "securityGroups", value)
                    break
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "NodeNetwork")


def _accepts_properties_extend_params(data: Any) -> bool:
    if type(data) is not dict:
        return False
    for name, value in data.items():
        if type(name) is not str:
            return False
        if type(value) is not str:
            return False
    return True


def accepts_creating_step(data: Any, context: Any = None, place: Any = None) -> bool:
    if type(data) is not dict:
        return False
    left = len(data)
    if "step" in data:
        value = data["step"]
        if not (type(value) is int or is_integer(value)):
            if context is None:
                return False
            context.records.append((place, "CreatingStep", "step", "type", value))
        left -= 1
        if not left:
            return True
    if "type" in data:
        if not (data["type"] in {"rack", "hyperinstance"}):
            if context is None:
                return False
            keyword = "enum" if type(data["type"]) is str else "type"
            context.records.append((place, "CreatingStep", "type", keyword, data["type"]))
        left -= 1
        if not left:
            return True
    return not left or context is not None and context.unknown(data, place, "CreatingStep")


def accepts_create_node_pool_project_id(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def accepts_create_node_pool_pool_name(data: Any) -> bool:
    if type(data) is not str:
        return False
    return True


def _holds_period_num_required(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if (
            "os.modelarts/billing.mode" in data
            and data["os.modelarts/billing.mode"] == "1"
            and "os.modelarts/period.num" not in data
        ):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if (
            "os.modelarts/billing.mode" in data
            and data["os.modelarts/billing.mode"] == "1"
            and "os.modelarts/period.type" not in data
        ):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    try:
        if (
            "os.modelarts/billing.mode" in data
            and data["os.modelarts/billing.mode"] == "1"
            and "os.modelarts/order.id" not in data
        ):
            if broken is None:
                return False
            broken.add(2)
    except Exception:
        pass
    return True


def _holds_max_count_not_below_count(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not ("count" not in data or "maxCount" not in data or data["maxCount"] >= data["count"]):
            if broken is None:
                return False
            broken.add(0)
    except Exception:
        pass
    try:
        if not ("count" not in data or "maxCount" not in data or data["maxCount"] <= data["count"]):
            if broken is None:
                return False
            broken.add(1)
    except Exception:
        pass
    return True


def _holds_user_tag_keys_unique(data: Any, broken: set[int] | None = None) -> bool:
    if not ("tags" not in data or unique_strings([tag["key"] for tag in data["tags"]])):
        if broken is None:
            return False
        broken.add(2)
    return True


def _holds_docker_base_size_range(data: Any, broken: set[int] | None = None) -> bool:
    try:
        if not (
            "extendParams" not in data
            or "dockerBaseSize" not in data["extendParams"]
            or data["extendParams"]["dockerBaseSize"] == "0"
            or _text_1(data["extendParams"]["dockerBaseSize"]) is not None
            and to_int(data["extendParams"]["dockerBaseSize"]) >= 50
            and to_int(data["extendParams"]["dockerBaseSize"]) <= 500
        ):
            if broken is None:
                return False
            broken.add(3)
    except Exception:
        pass
    try:
        if not (
            "extendParams" not in data
            or "postInstall" not in data["extendParams"]
            or is_base64(data["extendParams"]["postInstall"])
        ):
            if broken is None:
                return False
            broken.add(4)
    except Exception:
        pass
    return True


def _words_user_tag_keys_unique(data: Any) -> tuple[Any, ...]:
    return ([tag["key"] for tag in data["tags"]],)


def _holds_user_tag_key_prefix(data: Any, broken: set[int] | None = None) -> bool:
    if (
        "key" in data
        and (data["key"].startswith("CCE-") or data["key"].startswith("__type_baremetal"))
    ):
        if broken is None:
            return False
        broken.add(0)
    return True


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
                    ("project_id", "CreateNodePool.project_id"),
                    ("pool_name", "CreateNodePool.pool_name"),
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
                ("_holds_period_num_required",),
                (
                    (
                        0,
                        "period-num-required",
                        "error",
                        None,
                        ("os.modelarts/period.num",),
                        ("/os.modelarts~1billing.mode", "?/os.modelarts~1period.num"),
                        (
                            "os.modelarts/period.num is required when os.modelarts/billing.mode is \"",
                            ("/os.modelarts~1billing.mode",),
                            "\" (yearly/monthly)",
                        ),
                        (
                            "当 os.modelarts/billing.mode 为 \"",
                            ("/os.modelarts~1billing.mode",),
                            "\"（包周期）时，必须填写 os.modelarts/period.num",
                        ),
                        None,
                    ),
                    (
                        1,
                        "period-type-required",
                        "error",
                        None,
                        ("os.modelarts/period.type",),
                        ("/os.modelarts~1billing.mode", "?/os.modelarts~1period.type"),
                        (
                            "os.modelarts/period.type is required when os.modelarts/billing.mode is \"",
                            ("/os.modelarts~1billing.mode",),
                            "\" (yearly/monthly); it is \"2\" (month), \"3\" (year) or \"4\" (hour)",
                        ),
                        (
                            "当 os.modelarts/billing.mode 为 \"",
                            ("/os.modelarts~1billing.mode",),
                            "\"（包周期）时，必须填写 os.modelarts/period.type，可选 \"2\"（月）、\"3\"（年）、\"4\"（小时）",
                        ),
                        None,
                    ),
                    (
                        2,
                        "order-id-needed",
                        "warning",
                        None,
                        ("os.modelarts/order.id",),
                        ("/os.modelarts~1billing.mode", "?/os.modelarts~1order.id"),
                        (
                            "os.modelarts/order.id is needed to create nodes with os.modelarts/billing.mode \"",
                            ("/os.modelarts~1billing.mode",),
                            "\" (yearly/monthly)",
                        ),
                        (
                            "以 os.modelarts/billing.mode \"",
                            ("/os.modelarts~1billing.mode",),
                            "\"（包周期）创建节点时，需要填写 os.modelarts/order.id",
                        ),
                        None,
                    ),
                ),
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
                (
                    "_holds_max_count_not_below_count",
                    "_holds_user_tag_keys_unique",
                    "_holds_docker_base_size_range",
                ),
                (
                    (
                        0,
                        "max-count-not-below-count",
                        "error",
                        None,
                        ("maxCount",),
                        ("/count", "/maxCount"),
                        (
                            "maxCount (",
                            ("/maxCount",),
                            ") is smaller than count (",
                            ("/count",),
                            ")",
                        ),
                        ("maxCount（", ("/maxCount",), "）小于 count（", ("/count",), "）"),
                        None,
                    ),
                    (
                        1,
                        "max-count-equals-count-in-physical-pool",
                        "warning",
                        None,
                        ("maxCount",),
                        ("/count", "/maxCount"),
                        (
                            "maxCount (",
                            ("/maxCount",),
                            ") is larger than count (",
                            ("/count",),
                            "); in a physical pool both must be the same",
                        ),
                        ("maxCount（", ("/maxCount",), "）大于 count（", ("/count",), "）；物理池中两者必须相同"),
                        None,
                    ),
                    (
                        2,
                        "user-tag-keys-unique",
                        "warning",
                        None,
                        ("tags",),
                        ("/tags/*/key",),
                        ("tags has a key more than once; its keys are ", (0, ", ")),
                        ("tags 中存在重复的键，所有键为：", (0, ", ")),
                        "_words_user_tag_keys_unique",
                    ),
                    (
                        3,
                        "docker-base-size-range",
                        "warning",
                        None,
                        ("extendParams", "dockerBaseSize"),
                        ("/extendParams/dockerBaseSize",),
                        (
                            "extendParams.dockerBaseSize is \"",
                            ("/extendParams/dockerBaseSize",),
                            "\"; use \"0\" (no limit) or a number from 50 to 500",
                        ),
                        (
                            "extendParams.dockerBaseSize 为 \"",
                            ("/extendParams/dockerBaseSize",),
                            "\"；应为 \"0\"（不限制）或 50～500 的数字",
                        ),
                        None,
                    ),
                    (
                        4,
                        "post-install-base64",
                        "error",
                        None,
                        ("extendParams", "postInstall"),
                        ("/extendParams/postInstall",),
                        "extendParams.postInstall is not Base64; encode the script before sending it",
                        "extendParams.postInstall 不是有效的 Base64 编码，请先对脚本进行编码",
                        None,
                    ),
                ),
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
                ("_holds_user_tag_key_prefix",),
                (
                    (
                        0,
                        "user-tag-key-prefix",
                        "error",
                        None,
                        ("key",),
                        ("/key",),
                        (
                            "the tag key \"",
                            ("/key",),
                            "\" must begin neither with \"CCE-\" nor with \"__type_baremetal\"",
                        ),
                        ("标签的键 \"", ("/key",), "\" 不能以 \"CCE-\" 或 \"__type_baremetal\" 开头"),
                        None,
                    ),
                ),
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
    "CreateNodePool.project_id": ("#/$defs/CreateNodePool.project_id", (("type", "string"),)),
    "CreateNodePool.pool_name": ("#/$defs/CreateNodePool.pool_name", (("type", "string"),)),
}
# fmt: on

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
        "CreateNodePool.project_id": accepts_create_node_pool_project_id,
        "CreateNodePool.pool_name": accepts_create_node_pool_pool_name,
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
    rules=(
        _holds_period_num_required,
        _holds_max_count_not_below_count,
        _holds_user_tag_keys_unique,
        _holds_docker_base_size_range,
        _words_user_tag_keys_unique,
        _holds_user_tag_key_prefix,
    ),
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
