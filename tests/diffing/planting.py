"""A small spec, and changes to plant in it."""

from __future__ import annotations

from dataclasses import dataclass

BASE = """\
openapi: 3.1.0
info: {title: Nodes, version: "1"}
servers:
  - url: https://nodes.{region_id}.example.com
    variables: {region_id: {default: north}}
paths:
  /pools/{pool_id}/nodes:
    post:
      operationId: CreateNode
      summary: Create a node
      x-authorization: [{action: "nodes:create"}]
      parameters:
        - {name: pool_id, in: path, required: true, schema: {type: string, maxLength: 64}}
        - {name: dry_run, in: query, schema: {type: boolean, default: false}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CreateNodeRequest'}
      responses:
        "200":
          description: Created.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/CreateNodeResponse'}
        "404": {description: No such pool.}
      x-error-codes:
        - $ref: '#/components/x-error-codes/QuotaExceeded.400'
        - $ref: '#/components/x-error-codes/NameTaken.409'
components:
  schemas:
    CreateNodeRequest:
      type: object
      additionalProperties: false
      required: [name]
      properties:
        name: {type: string, pattern: '^[a-z]+$', maxLength: 63, description: Name of the node.}
        mode: {type: string, enum: [hourly, monthly], default: hourly}
        flavor: {type: string, x-extensible-enum: [small, large]}
        months: {type: integer, format: int32, minimum: 1, maximum: 36, x-unit: month}
        password: {type: string, format: password}
        user_data: {type: string, contentEncoding: base64}
        labels: {type: object, additionalProperties: {type: string, maxLength: 63}}
        disks:
          type: array
          maxItems: 4
          items: {$ref: '#/components/schemas/Disk'}
        token: {type: string, x-idempotency-token: true}
      x-validations:
        - id: months-for-monthly
          rule: "self.mode != 'monthly' || has(self.months)"
          description: A node that is paid in advance needs a period.
          message: months is required
          x-zh: {description: 预付费需要时长。, message: 缺少 months}
    Disk:
      type: object
      additionalProperties: false
      required: [size]
      properties:
        size: {type: integer, minimum: 20, multipleOf: 10}
        kind:
          oneOf: [{title: plain, type: string}, {title: detailed, type: object}]
    CreateNodeResponse:
      type: object
      required: [node_id]
      properties:
        node_id: {type: string, maxLength: 64}
        state: {type: string, enum: [creating, running]}
        note: {type: string}
        count: {type: integer}
  x-error-codes:
    QuotaExceeded.400:
      code: QuotaExceeded
      status: 400
      causes: [{description: The quota is used up., x-zh: 配额已用完。}]
      remedy: {description: Ask for more., x-zh: 申请提高配额。}
      retryable: false
    NameTaken.409:
      code: NameTaken
      status: 409
      causes: [{description: The name is taken., x-zh: 名称已被占用。}]
      remedy: {description: Choose another., x-zh: 更换名称。}
      retryable: false
"""


@dataclass(frozen=True)
class Planted:
    """A change: the text to replace and its replacement, the kind, the path, and what it is to senders and readers."""

    old: str
    new: str
    kind: str
    path: str
    senders: str
    readers: str


NONE, DOCS, FINE, RISK, BREAK = "none", "documentation", "compatible", "risky", "breaking"
_ROLE = "        zone: {type: string}\n"
_TOKEN = "        token: {type: string, x-idempotency-token: true}\n"
_NAME_TAKEN = "        - $ref: '#/components/x-error-codes/NameTaken.409'\n"

CHANGES = (
    Planted("enum: [hourly, monthly]", "enum: [hourly]", "enum-value-removed", "mode", BREAK, NONE),
    Planted("[hourly, monthly]", "[hourly, monthly, spot]", "enum-value-added", "mode", FINE, NONE),
    Planted("enum: [hourly, monthly], ", "", "enum-unset", "mode", FINE, NONE),
    Planted("[creating, running]", "[creating]", "enum-value-removed", "state", NONE, FINE),
    Planted(
        "[creating, running]", "[creating, up, running]", "enum-value-added", "state", NONE, BREAK
    ),
    Planted("[small, large]", "[small]", "known-value-removed", "flavor", BREAK, NONE),
    Planted("[small, large]", "[small, large, huge]", "known-value-added", "flavor", FINE, NONE),
    Planted("maximum: 36", "maximum: 12", "maximum-lowered", "months", BREAK, NONE),
    Planted("maximum: 36", "maximum: 60", "maximum-raised", "months", FINE, NONE),
    Planted("minimum: 1,", "minimum: 3,", "minimum-raised", "months", BREAK, NONE),
    Planted("minimum: 1, ", "", "minimum-unset", "months", FINE, NONE),
    Planted(
        "maxLength: 63, description",
        "maxLength: 32, description",
        "max-length-lowered",
        "name",
        BREAK,
        NONE,
    ),
    Planted(
        "node_id: {type: string, maxLength: 64}",
        "node_id: {type: string, maxLength: 99}",
        "max-length-raised",
        "node_id",
        NONE,
        BREAK,
    ),
    Planted(
        "note: {type: string}",
        "note: {type: string, maxLength: 9}",
        "max-length-set",
        "note",
        NONE,
        FINE,
    ),
    Planted("maxItems: 4", "maxItems: 2", "max-items-lowered", "disks", BREAK, NONE),
    Planted("minimum: 20", "minimum: 40", "minimum-raised", "disks[].size", BREAK, NONE),
    Planted("multipleOf: 10", "multipleOf: 20", "multiple-changed", "disks[].size", BREAK, NONE),
    Planted("'^[a-z]+$'", "'^[a-z0-9]+$'", "pattern-changed", "name", BREAK, NONE),
    Planted("pattern: '^[a-z]+$', ", "", "pattern-unset", "name", FINE, NONE),
    Planted("required: [name]", "required: [name, mode]", "became-required", "mode", BREAK, NONE),
    Planted("      required: [name]\n", "", "became-optional", "name", FINE, NONE),
    Planted("      required: [node_id]\n", "", "became-optional", "node_id", NONE, BREAK),
    Planted(_TOKEN, _TOKEN + _ROLE, "parameter-added", "zone", FINE, NONE),
    Planted("        note: {type: string}\n", "", "parameter-removed", "note", NONE, BREAK),
    Planted(
        "        node_id: {type: string, maxLength: 64}\n",
        "",
        "parameter-removed",
        "node_id",
        NONE,
        BREAK,
    ),
    Planted(_TOKEN, "", "parameter-removed", "token", BREAK, NONE),
    Planted(
        "x-idempotency-token: true",
        "description: None.",
        "idempotency-changed",
        "token",
        RISK,
        NONE,
    ),
    Planted("default: hourly", "default: monthly", "default-changed", "mode", RISK, NONE),
    Planted(", default: false", "", "default-removed", "dry_run", BREAK, NONE),
    Planted(
        "count: {type: integer}", "count: {type: number}", "type-widened", "count", NONE, BREAK
    ),
    Planted(
        "size: {type: integer", "size: {type: number", "type-widened", "disks[].size", FINE, NONE
    ),
    Planted(
        "count: {type: integer}", "count: {type: string}", "type-changed", "count", NONE, BREAK
    ),
    Planted(
        "note: {type: string}",
        "note: {type: [string, 'null']}",
        "null-allowed",
        "note",
        NONE,
        BREAK,
    ),
    Planted("format: int32", "format: int64", "format-changed", "months", FINE, NONE),
    Planted("format: password", "minLength: 0", "secret-changed", "password", RISK, RISK),
    Planted(", contentEncoding: base64", "", "encoding-changed", "user_data", BREAK, NONE),
    Planted("x-unit: month", "x-unit: year", "unit-changed", "months", BREAK, NONE),
    Planted(
        "additionalProperties: {type: string, maxLength: 63}",
        "additionalProperties: {type: string, maxLength: 9}",
        "max-length-lowered",
        "labels.*",
        BREAK,
        NONE,
    ),
    Planted(
        "[{title: plain, type: string}, ", "[", "alternative-removed", "disks[].kind", BREAK, NONE
    ),
    Planted(
        "token: {type: string,",
        "token: {type: string, x-name: key,",
        "python-name-changed",
        "token",
        BREAK,
        BREAK,
    ),
    Planted(
        "token: {type: string,",
        "token: {deprecated: true, type: string,",
        "deprecation-changed",
        "token",
        FINE,
        FINE,
    ),
    Planted(
        "description: Name of the node.",
        "description: Its name.",
        "text-changed",
        "name",
        DOCS,
        DOCS,
    ),
    Planted(
        "- id: months-for-monthly",
        "- {id: named, rule: size(self.name) > 2, description: Long enough.}\n        - id: months-for-monthly",
        "rule-added",
        "",
        BREAK,
        NONE,
    ),
    Planted(
        "- id: months-for-monthly",
        "- severity: warning\n          id: months-for-monthly",
        "rule-severity-changed",
        "",
        FINE,
        NONE,
    ),
    Planted("|| has(self.months)", "|| self.months > 1", "rule-changed", "", RISK, NONE),
    Planted("id: months-for-monthly", "id: period-for-monthly", "rule-removed", "", FINE, NONE),
    Planted("dry_run, in: query", "dry_run, in: header", "parameter-moved", "dry_run", BREAK, NONE),
    Planted(
        "- {name: dry_run,",
        "- {name: zone, in: query, required: true, schema: {type: string}}\n        - {name: dry_run,",
        "required-parameter-added",
        "zone",
        BREAK,
        NONE,
    ),
    Planted(_NAME_TAKEN, "", "error-code-removed", "", NONE, BREAK),
    Planted("status: 409", "status: 400", "error-status-changed", "", NONE, RISK),
    Planted(
        "retryable: false\n    NameTaken",
        "retryable: true\n    NameTaken",
        "error-retryable-changed",
        "",
        NONE,
        RISK,
    ),
    Planted("Ask for more.", "Ask for a larger quota.", "text-changed", "", DOCS, DOCS),
    Planted(
        '        "404": {description: No such pool.}\n', "", "response-removed", "", NONE, BREAK
    ),
    Planted(
        '        "404":',
        '        "403": {description: Not yours.}\n        "404":',
        "response-added",
        "",
        NONE,
        FINE,
    ),
    Planted("required: true\n        content:", "content:", "became-optional", "", FINE, NONE),
    Planted(
        "          application/json:\n            schema: {$ref: '#/components/schemas/CreateNodeR",
        "          text/plain:\n            schema: {$ref: '#/components/schemas/CreateNodeR",
        "media-type-removed",
        "",
        BREAK,
        NONE,
    ),
    Planted(
        "operationId: CreateNode\n", "operationId: AddNode\n", "operation-renamed", "", BREAK, BREAK
    ),
    Planted("    post:\n", "    put:\n", "method-changed", "", BREAK, NONE),
    Planted("/pools/{pool_id}/nodes", "/v2/{pool_id}/nodes", "path-changed", "", BREAK, NONE),
    Planted("info: {", "x-protocol: aliyun-roa\ninfo: {", "protocol-changed", "", BREAK, BREAK),
    Planted('version: "1"', 'version: "2"', "version-changed", "", RISK, RISK),
    Planted("https://nodes", "https://api", "server-changed", "", BREAK, NONE),
    Planted("default: north", "default: south", "server-variable-changed", "", RISK, NONE),
    Planted(
        '"nodes:create"}',
        '"nodes:create"}, {action: "disks:create"}',
        "permission-added",
        "",
        BREAK,
        NONE,
    ),
    Planted("summary: Create a node", "summary: Create one node", "text-changed", "", DOCS, DOCS),
)
