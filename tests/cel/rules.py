"""Rules as specs write them, over a small request type."""

from __future__ import annotations

from typing import Any

from specwright.cel.types import (
    BOOL,
    DOUBLE,
    DYN,
    INT,
    STRING,
    Field,
    list_of,
    map_of,
    object_of,
)

CONTAINER = object_of(
    "Container",
    {
        "name": Field(STRING, required=True),
        "image": Field(STRING, required=True),
        "cpu": Field(DOUBLE),
        "ports": Field(list_of(INT)),
        "env": Field(map_of(STRING, STRING)),
    },
)
ANNOTATIONS = object_of(
    "Annotations", {"os.modelarts/billing.mode": Field(STRING), "billing": Field(STRING)}
)
REQUEST = object_of(
    "Request",
    {
        "region": Field(STRING, required=True),
        "containers": Field(list_of(CONTAINER), required=True),
        "spot_strategy": Field(STRING),
        "spot_price": Field(DOUBLE),
        "minimum": Field(INT),
        "maximum": Field(INT),
        "auto": Field(BOOL),
        "pod_cidr": Field(STRING),
        "service_cidr": Field(STRING),
        "switches": Field(list_of(STRING)),
        "tags": Field(map_of(STRING, STRING)),
        "period": Field(object_of("Period", {"number": Field(INT), "unit": Field(STRING)})),
        "annotations": Field(ANNOTATIONS),
        "extra": Field(DYN),
    },
)
INSTANCE: dict[str, Any] = {
    "region": "cn-hangzhou",
    "containers": [
        {"name": "web", "image": "nginx:1.27", "cpu": 0.5, "ports": [80, 443]},
        {"name": "log", "image": "fluentd", "cpu": 1, "env": {"LEVEL": "info"}},
    ],
    "spot_strategy": "SpotWithPriceLimit",
    "spot_price": 2,
    "minimum": 1,
    "maximum": 10,
    "auto": True,
    "pod_cidr": "10.0.0.0/8",
    "service_cidr": "172.19.0.0/20",
    "switches": ["vsw-1", "vsw-2"],
    "tags": {"vsw-1": "a", "vsw-2": "b"},
    "period": {"number": 1, "unit": "Month"},
    "annotations": {"os.modelarts/billing.mode": "1"},
    "extra": {"size": 3, "deep": [1, {"x": None}]},
}
RULES = (
    "unique(self.containers.map(c, c.name))",
    "!has(self.spot_price) || self.spot_strategy == 'SpotWithPriceLimit'",
    "has(self.spot_strategy) && self.spot_strategy == 'SpotWithPriceLimit'"
    " ? has(self.spot_price) : true",
    "!has(self.minimum) || !has(self.maximum) || self.minimum <= self.maximum",
    "!has(self.pod_cidr) || !has(self.service_cidr)"
    " || !cidr(self.pod_cidr).containsCIDR(self.service_cidr)"
    " && !cidr(self.service_cidr).containsCIDR(self.pod_cidr)",
    "self.switches.all(s, s in self.tags)",
    "self.containers.all(c, !has(c.cpu) || c.cpu >= 0.25)",
    "self.containers.exists(c, c.name == 'web')",
    "self.containers.exists_one(c, has(c.env))",
    "size(self.switches) + 1 <= 10",
    "self.region in ['cn-hangzhou', 'cn-beijing']",
    "self.region.matches('^cn-[a-z]+(-[0-9]+)?$')",
    "self.region.matches('^cn-')",
    "has(self.period) && has(self.period.number) && self.period.number > 0",
    "!has(self.annotations) || !('os.modelarts/billing.mode' in self.annotations)"
    " || self.annotations['os.modelarts/billing.mode'] in ['0', '1']",
    "has(self.annotations.`os.modelarts/billing.mode`) ? has(self.period.number) : true",
    "self.extra.size == 3 && self.extra.deep[1].x == null",
    "self.containers.all(i, c, i < 20 && c.name != '')",
    "self.containers.filter(c, has(c.ports)).all(c, c.ports.sum() < 1000)",
    "self.spot_price * 2.0 > 3.0 && self.auto",
    "self.switches.distinct().size() == self.switches.size()",
    "self.region.split('-')[0] == 'cn' && !self.region.endsWith('-')",
    "self.tags.all(k, v, k.startsWith('vsw-') && v.size() == 1)",
    "(has(self.pod_cidr) ? 1 : 0) + (has(self.extra) ? 1 : 0) + (has(self.spot_price) ? 1 : 0) == 3",
    "self.region.replace('-', '').size() == 10 && isJSON(string(self.minimum))",
    "self.minimum + self.maximum < 100 && self.maximum / 3 == 3",
)
"""Each is true of INSTANCE."""
