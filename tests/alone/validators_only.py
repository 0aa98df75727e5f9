"""Run by `dev.py check` where nothing but the generated package is installed: validators need nothing else."""

import sys
from importlib.metadata import distributions

import cloudnodes

HEAVY = {"pydantic", "httpx2", "jsonschema"}


def main() -> None:
    loaded = set(sys.modules)
    assert not HEAVY & loaded, HEAVY & loaded
    assert not any(
        name.startswith("cloudnodes.") and "lazy" not in name
        for name in loaded - {"cloudnodes._runtime"}
    )
    installed = {d.name.lower() for d in distributions()} - {"pip", "setuptools", "cloudnodes"}
    assert not installed, f"more than the package is installed: {installed}"

    from cloudnodes.aliyun import cs, eci
    from cloudnodes.huaweicloud import modelarts

    request = {
        "RegionId": "cn-hangzhou",
        "ContainerGroupName": "web",
        "Container": [{"Name": "nginx", "Image": "nginx:1.27"}],
    }
    assert eci.validate_create_container_group(request) == []
    eci.check_create_container_group(request)
    broken = {
        "RegionId": 1,
        "ContainerGroupName": "web",
        "Container": [{"Name": "nginx", "Imaeg": "nginx"}],
    }
    found = [
        (violation.path, violation.keyword)
        for violation in eci.validate_create_container_group(broken)
    ]
    assert found == [
        ("/RegionId", "type"),
        ("/Container/0/Image", "required"),
        ("/Container/0/Imaeg", "additionalProperties"),
    ], found
    violations: tuple[cloudnodes.Violation, ...] = ()
    try:
        eci.check_create_container_group(broken)
    except cloudnodes.ValidationError as error:
        violations = error.violations
    assert len(violations) == 3
    for validate in (
        cs.validate_create_cluster,
        modelarts.validate_create_node_pool,
        eci.validate_create_virtual_node,
    ):
        assert validate({})
        assert validate(None)
    assert not HEAVY & set(sys.modules)
    print("validators work with nothing else installed")


main()
