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
required: [mode, given]
properties:
  mode: {type: string, enum: [fast, slow]}
  size: {type: integer, minimum: 1, maximum: 10}
  ratio: {type: number, minimum: 0, maximum: 1}
  share: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}
  name: {type: string}
  code: {type: string, minLength: 2, maxLength: 8}
  maybe: {type: [string, "null"], maxLength: 8}
  tags: {type: array, items: {type: string}}
  list: {type: array, maxItems: 20, items: {type: string}}
  either: {type: [array, string], maxItems: 20}
  given: {type: string, readOnly: true}
  low: {type: integer}
  high: {type: integer}
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
        ("size(self.name) > 3 && size(self.name) < 2", "never true"),
        ("size(self.name) > 3 && size(self.name) < 5", None),
        ("size(self.name) > 3 && size(self.name) < 4", "never true"),
        ("size(self.name) > 3 && self.code.size() < 2", "never true"),
        ("size(self.name) >= 0", "never false"),
        ("size(self.code) > 20", "never true"),
        ("size(self.code) > 7", None),
        ("size(self.maybe) > 8", "never true"),
        ("!has(self.list) || size(self.list) <= 30", "never false"),
        ("!has(self.list) || size(self.list) <= 19", None),
        ("!has(self.either) || size(self.either) <= 30", None),
        ("self.name.startsWith('a') && !self.name.startsWith('a')", "never true"),
        ("self.name.startsWith('a') && !self.name.startsWith('b')", None),
        ("self.name == self.code && self.name != self.code", "never true"),
        ("self.name == self.code || self.code != self.name", "never false"),
        ("self.name == self.code && self.name != self.maybe", None),
        ("self.low < self.high && self.high < self.low", "never true"),
        ("self.low < self.high || self.low >= self.high", None),
        ("self.low <= self.high && self.low >= self.high", None),
        ("self.low + self.high > 5 && self.low + self.high < 5", "never true"),
        ("self.low / self.high > 5 || self.low / self.high <= 5", None),
        ("1 > 2", "never true"),
        ("2 in [1, 2]", "never false"),
        ("self.code == ''", "never true"),
        ("self.code == 'ab'", None),
        ("self.maybe == null", None),
        ("has(self.given)", None),
        ("self.ratio > 0.0 && self.ratio < 0.5", None),
        ("self.ratio <= 0.0 || self.ratio >= 0.5", None),
        ("self.ratio > 0.5 && self.ratio < 0.6", None),
        ("self.ratio >= 0.5 && self.ratio < 0.5", "never true"),
        ("self.ratio == 0.25", None),
        ("self.ratio != 1.0", None),
        ("self.ratio > 1.0", "never true"),
        ("self.share <= 0.0", "never true"),
        ("self.share < 0.001", None),
        ("self.share < 1.0", "never false"),
        ("self.disk.weight > 0.2 && self.disk.weight < 0.3", None),
        ("self.disk.weight < 0.2 || self.disk.weight > 0.3", None),
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
