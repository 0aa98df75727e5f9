"""What the README tells of speed is what the benchmark has written down."""

from __future__ import annotations

from tests.conftest import REPOSITORY

#: The contenders of the benchmark by what begins their row in the README.
CONTENDERS = {
    "cloudnodes, types and limits": "specwright (structure)",
    "cloudnodes, with all cross-field rules": "specwright (with rules)",
    "the same, compiled": "specwright (with rules, compiled)",
    "jsonschema-rs": "jsonschema-rs",
    "msgspec": "msgspec.convert",
    "pydantic": "pydantic",
    "fastjsonschema": "fastjsonschema",
    "jsonschema": "jsonschema",
}


def rows(text: str) -> dict[str, list[str]]:
    """The first three figures of the first row of each name in the tables of *text*."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        name, *figures = [cell.strip() for cell in line.strip("|").split("|")]
        found.setdefault(name, figures[:3])
    return found


def test_the_speed_in_the_readme_was_measured() -> None:
    measured = rows((REPOSITORY / "benchmarks/results/validators.md").read_text("utf-8"))
    table = (REPOSITORY / "README.md").read_text("utf-8").partition("| accepting a request |")[2]
    told = rows(table.partition("\n\n")[0])
    for name, contender in CONTENDERS.items():
        row = next(row for row in told if row.partition(" (")[0] == name)
        assert told[row] == measured[contender], name
