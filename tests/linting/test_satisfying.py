"""What is proven about cross-field rules, and that a proof never contradicts an instance."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.cel import parse
from specwright.linting.context import Context
from specwright.linting.satisfying import verdict
from specwright.resolving import Spot, Workspace

SCHEMA = """\
type: object
required: [mode]
properties:
  mode: {type: string, enum: [fast, slow]}
  size: {type: integer, minimum: 1, maximum: 10}
  name: {type: string}
  tags: {type: array, items: {type: string}}
  disk:
    type: object
    required: [kind]
    properties: {kind: {type: string, enum: [hdd, ssd]}, count: {type: integer, minimum: 0}}
"""


@pytest.mark.parametrize(
    ("rule", "proven"),
    [
        ("self.mode == 'fast' || has(self.size)", None),
        ("self.mode == 'fast' && self.mode == 'slow'", "never true"),
        ("self.mode in ['fast', 'slow']", "never false"),
        ("self.mode == 'turbo'", "never true"),
        ("self.size > 10", "never true"),
        ("self.size >= 1", "never false"),
        ("!has(self.size) || self.size < 11", "never false"),
        ("has(self.mode)", "never false"),
        ("!has(self.disk) || has(self.disk.kind)", "never false"),
        ("!has(self.disk) || self.disk.kind == 'tape'", None),
        ("has(self.disk) && self.disk.kind == 'tape'", "never true"),
        ("self.name.startsWith('a')", None),
        ("self.name == 'a' && self.name == 'b'", "never true"),
        ("self.name == 'a' || self.name == 'b'", None),
        ("self.tags.exists(t, t == 'x') && self.mode == 'turbo'", "never true"),
        ("self.tags.exists(t, t == 'x') || self.mode == 'fast'", None),
        ("self.size > 3 ? self.mode == 'fast' : self.mode == 'slow'", None),
        ("self.size == self.disk.count", None),
        ("size(self.name) > 3 && size(self.name) < 2", None),
        ("self.name < 'b'", None),
        ("true", "never false"),
        ("self.size > 2 && self.size < 4", None),
        ("self.size > 2 && self.size < 3", "never true"),
    ],
)
def test_only_what_holds_for_every_object_is_proven(
    rule: str, proven: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "schema.yaml"
    path.write_text(SCHEMA, "utf-8")
    workspace = Workspace(tmp_path, tmp_path)
    document = workspace.open(path)
    schema = Spot(document, "", document.value)
    assert verdict(Context(workspace, {}), schema, parse(rule)) == proven
