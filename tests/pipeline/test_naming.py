"""Names: words are found, Python's own names are avoided, and collisions name both places."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.errors import InputError
from specwright.loading import Document
from specwright.naming import Scope, attribute_scope, camel_case, snake_case
from specwright.resolving import Spot


def spot(pointer: str) -> Spot:
    return Spot(Document(Path("a.yaml"), "a.yaml", "a: 1\nb: 2\n", {"a": 1, "b": 2}), pointer, None)


@pytest.mark.parametrize(
    ("name", "snake", "camel"),
    [
        ("RegionId", "region_id", "RegionId"),
        ("VSwitchId", "v_switch_id", "VSwitchId"),
        ("EipISP", "eip_isp", "EipISP"),
        ("ClusterDNS", "cluster_dns", "ClusterDNS"),
        ("NFSVolume", "nfs_volume", "NFSVolume"),
        ("Ipv6AddressCount", "ipv6_address_count", "Ipv6AddressCount"),
        ("maxCount", "max_count", "MaxCount"),
        ("OAuth2", "oauth2", "OAuth2"),
        ("getOutboundIPs", "get_outbound_ips", "GetOutboundIPs"),
        ("IPv6CIDRs", "ipv6_cidrs", "IPv6CIDRs"),
        ("APIsecret", "ap_isecret", "APIsecret"),
        ("iOSApp", "ios_app", "IOSApp"),
        ("os.modelarts/billing.mode", "os_modelarts_billing_mode", "OsModelartsBillingMode"),
        (
            "InvalidParameter.CPU.Memory",
            "invalid_parameter_cpu_memory",
            "InvalidParameterCPUMemory",
        ),
        ("node_cidr_mask", "node_cidr_mask", "NodeCidrMask"),
        ("class", "class_", "Class"),
        ("None", "none", "None_"),
        ("1st", "n1_st", "N1St"),
        ("中文名", "中文名", "中文名"),
        ("创建Thing2", "创建_thing2", "创建Thing2"),
        ("naïveThing", "naïve_thing", "NaïveThing"),
        ("Größe", "größe", "Größe"),
        ("СоздатьГруппу", "создать_группу", "СоздатьГруппу"),
        ("हिन्दी_x", "हिन्दी_x", "हिन्दीX"),
        ("x٣y", "x٣y", "X٣y"),
        ("", "value", "Value"),
        ("'''", "value", "Value"),
        ("__class__", "class_", "Class"),
        ("ﬁeld", "field", "Field"),
    ],
)
def test_the_words_of_a_name_become_an_identifier(name: str, snake: str, camel: str) -> None:
    assert snake_case(name) == snake
    assert camel_case(name) == camel


@given(st.text(max_size=30))
def test_every_name_becomes_a_legal_public_identifier(name: str) -> None:
    for made in (snake_case(name), camel_case(name)):
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
        assert not made.startswith("_")


def test_names_that_generated_classes_use_get_an_underscore() -> None:
    scope = attribute_scope("Thing")
    assert scope.allocate("model_config", spot("/a")) == "model_config_"
    assert scope.allocate("str", spot("/b")) == "str_"


def test_who_comes_later_gets_a_number() -> None:
    scope = Scope("attribute of Thing", frozenset({"class_2"}), "_")
    assert [scope.allocate("name", spot(place)) for place in ("/a", "/b", "/a")] == [
        "name",
        "name_2",
        "name",
    ]
    assert scope.allocate("name", spot("/c")) == "name_3"
    assert scope.allocate("name_2", spot("/d")) == "name_2_2"
    assert [scope.allocate("class", spot(place)) for place in ("/e", "/f")] == [
        "class_",
        "class_2_",
    ]


def test_a_number_stays_apart_from_a_digit() -> None:
    scope = Scope("class of demo")
    assert [scope.allocate("V1", spot(place)) for place in ("/a", "/b")] == ["V1", "V1_2"]
    assert [scope.allocate("Pet", spot(place)) for place in ("/c", "/d")] == ["Pet", "Pet2"]


def test_a_name_is_kept_for_its_place() -> None:
    scope = Scope("class of demo")
    scope.keep("Pet", spot("/components/schemas/Pet"))
    assert scope.allocate("Pet", spot("/paths/pet")) == "Pet2"
    assert scope.allocate("Pet", spot("/components/schemas/Pet")) == "Pet"


def test_a_collision_with_a_demanded_name_names_both_places_and_the_mend() -> None:
    scope = Scope("attribute of Thing")
    assert scope.allocate("name", spot("/a")) == "name"
    with pytest.raises(InputError) as caught:
        scope.allocate("other", spot("/b"), "name")
    assert str(caught.value) == (
        "a.yaml:2:1: becomes the attribute of Thing 'name', which a.yaml:1:1 (/a) is already; "
        "give one of the two another x-name (/b)"
    )
