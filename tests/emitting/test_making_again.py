"""A process that watches makes again what a change touches, from what is in the files now, and keeps the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright import verifying
from specwright.ir import Package
from specwright.pipeline import read
from specwright.slicing import MOST_LISTED, Slices
from specwright.sources import discover
from specwright.verifying import BrokenOutputError, verify

from .test_incremental import SPEC


def package_of(folder: Path) -> Package:
    return read(discover([folder]), "demo", folder)


def write(folder: Path, service: str, text: str) -> None:
    (folder / service).mkdir(parents=True, exist_ok=True)
    (folder / service / "spec.yaml").write_text(text, "utf-8")


def test_a_service_whose_documents_are_as_they_were_is_not_lowered_again(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    write(specs, "one", SPEC.format(name="One", title="One"))
    write(specs, "two", SPEC.format(name="Two", title="Two"))
    before = {service.key: service for service in package_of(specs).services}
    write(specs, "two", SPEC.format(name="Two", title="Two").replace("maximum: 10", "maximum: 12"))
    after = {service.key: service for service in package_of(specs).services}
    assert after["one",] is before["one",]
    assert after["two",] is not before["two",]


def test_a_service_is_lowered_again_when_a_document_that_it_refers_to_has_changed(
    tmp_path: Path,
) -> None:
    specs = tmp_path / "specs"
    text = SPEC.format(name="One", title="One")
    shared = """\
openapi: 3.1.0
info: {{title: Shared, version: "1"}}
components: {{schemas: {{Limit: {{type: integer, maximum: {}}}}}}}
"""
    own = "{type: integer, maximum: 10, description: How large it is.}"
    assert own in text
    write(specs, "one", text.replace(own, "{$ref: 'shared.yaml#/components/schemas/Limit'}"))
    (specs / "one" / "shared.yaml").write_text(shared.format(10), "utf-8")
    before = package_of(specs)
    (specs / "one" / "shared.yaml").write_text(shared.format(12), "utf-8")
    after = package_of(specs)
    assert "'maximum': 10" in repr(before.schemas)
    assert "'maximum': 12" in repr(after.schemas)


def test_a_broken_definition_among_known_ones_is_told_with_its_line() -> None:
    known = "".join(f"def f{number}() -> int:\n    return {number}\n\n\n" for number in range(9))
    verify({"a.py": known.encode()})
    for broken in ("def g(a, a):\n    return a\n", "return 1\n"):
        with pytest.raises(BrokenOutputError, match=r"a\.py: .*line 37"):
            verify({"a.py": (known + broken).encode()})


def test_a_definition_inside_a_string_is_no_definition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "_compiled", set())
    known = "".join(f"def f{number}() -> int:\n    return {number}\n\n\n" for number in range(9))
    verify({"a.py": known.encode()})
    verify({"a.py": (known + 'TEXT = """\ndef f(:\n"""\n').encode()})


def test_one_of_many_services_comes_without_a_change_to_the_others(tmp_path: Path) -> None:
    """Where pages list no other services, nothing about one depends on which others there are."""
    specs = tmp_path / "specs"
    for number in range(MOST_LISTED + 1):
        write(specs, f"s{number}", SPEC.format(name=f"Do{number}", title=f"No. {number}"))
    before = digests(package_of(specs))
    write(specs, "another", SPEC.format(name="Another", title="Another"))
    after = digests(package_of(specs))
    assert after.keys() - before.keys() == {("another",)}
    assert {key: after[key] for key in before} == before


def digests(package: Package) -> dict[tuple[str, ...], list[str]]:
    slices = Slices(package)
    return {
        service.key: [
            slices.of_service(service).digest,
            slices.of_names(service).digest,
            *(slices.digest_of_operation(service, each) for each in service.operations),
        ]
        for service in package.services
    }
