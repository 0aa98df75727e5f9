"""A small spec without a fault, and faults to plant in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from specwright.linting import Report, lint
from specwright.sources import discover

CLEAN = """\
openapi: 3.1.0
info:
  title: Nodes
  version: "2024-05-01"
  x-zh: {title: 节点}
servers:
  - url: https://nodes.{region_id}.example.com
    variables:
      region_id: {default: north}
paths:
  /pools/{pool_id}/nodes:
    post:
      operationId: CreateNode
      summary: Create a node
      description: Adds a node to a pool. # the pool must exist
      x-zh: {summary: 创建节点, description: 向节点池添加一个节点。}
      externalDocs: {url: https://example.com/nodes}
      parameters:
        - name: pool_id
          in: path
          required: true
          description: The pool that the node joins.
          x-zh: 节点要加入的节点池。
          schema: {type: string, minLength: 1, maxLength: 64}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CreateNodeRequest'}
            examples:
              minimal:
                summary: Only what is required
                x-zh: {summary: 仅含必填参数}
                value: {node_name: web-1, charge_mode: hourly}
      responses:
        "200":
          description: The node is being created.
          x-zh: 节点正在创建。
          content:
            application/json:
              schema: {$ref: '#/components/schemas/CreateNodeResponse'}
      x-error-codes:
        - $ref: '#/components/x-error-codes/QuotaExceeded.400'
        - $ref: '#/components/x-error-codes/NameTaken.409'
components:
  schemas:
    CreateNodeRequest:
      type: object
      description: The node to create.
      x-zh: 要创建的节点。
      additionalProperties: false
      required: [node_name, charge_mode]
      properties:
        node_name:
          type: string
          pattern: '^[a-z]([-a-z0-9]*[a-z0-9])?$'
          maxLength: 63
          examples: [web-1]
          description: Name of the node.
          x-zh: 节点名称。
        charge_mode:
          type: string
          enum: [hourly, monthly]
          default: hourly
          x-enum-descriptions:
            hourly: {description: Paid by the hour., x-zh: 按小时付费。}
            monthly: {description: Paid in advance., x-zh: 包月预付费。}
          description: How the node is paid for.
          x-zh: 节点的计费方式。
        period_months:
          type: integer
          minimum: 1
          maximum: 36
          description: Months that are paid in advance.
          x-zh: 预付费的月数。
        login_password:
          type: string
          format: password
          minLength: 8
          maxLength: 30
          description: Password of the root user.
          x-zh: root 用户的密码。
        disk_sizes:
          type: array
          items: {type: integer, minimum: 20, maximum: 500}
          maxItems: 4
          description: Sizes of the data disks.
          x-zh: 各数据盘的容量。
      x-validations:
        - id: period-for-monthly
          rule: "self.charge_mode != 'monthly' || has(self.period_months)"
          pointer: /period_months
          error-code: QuotaExceeded
          description: A node that is paid in advance needs a period.
          message: "period_months is required when charge_mode is {self.charge_mode}"
          x-zh: {description: 预付费节点需要指定购买时长。, message: "必须指定 period_months"}
    CreateNodeResponse:
      type: object
      description: What was created.
      x-zh: 创建结果。
      properties:
        node_id: {type: string, description: ID of the node., x-zh: 节点 ID。}
  x-error-codes:
    QuotaExceeded.400:
      code: QuotaExceeded
      status: 400
      causes: [{description: The quota of nodes is used up., x-zh: 节点配额已用完。}]
      remedy: {description: Delete nodes or ask for a larger quota., x-zh: 删除节点或申请提高配额。}
      retryable: false
    NameTaken.409:
      code: NameTaken
      status: 409
      causes: [{description: Another node has the name., x-zh: 节点名称已被占用。}]
      remedy: {description: Choose another name., x-zh: 更换名称。}
      retryable: false
"""


@dataclass(frozen=True)
class Planted:
    """A fault: the text to replace in the clean spec, what replaces it, the rule and the text of the line at fault."""

    rule: str
    old: str
    new: str
    line: str


FAULTS = (
    Planted(
        "operation-id-case",
        "operationId: CreateNode\n",
        "operationId: create_node!\n",
        "operationId: create_node!",
    ),
    Planted(
        "link-target",
        """          x-zh: 节点正在创建。
""",
        """          x-zh: 节点正在创建。
          links:
            again:
              operationId: create-node
""",
        "operationId: create-node",
    ),
    Planted(
        "link-target",
        """          x-zh: 节点正在创建。
""",
        """          x-zh: 节点正在创建。
          links:
            again:
              operationRef: '#/paths/~1nodes/post'
""",
        "operationRef: '#/paths/~1nodes/post'",
    ),
    Planted("operation-id-present", "      operationId: CreateNode\n", "", "    post:"),
    Planted(
        "component-name-case",
        "CreateNodeResponse",
        "create_node_response",
        "    create_node_response:",
    ),
    Planted(
        "keyword-known",
        "          maxItems: 4\n",
        "          maxItems: 4\n          optional: true\n",
        "optional:",
    ),
    Planted("property-name-case", "login_password:", "loginPassword:", "loginPassword:"),
    Planted(
        "description-present",
        "          description: Sizes of the data disks.\n",
        "",
        "disk_sizes:",
    ),
    Planted("summary-present", "      summary: Create a node\n", "", "    post:"),
    Planted(
        "summary-full-stop",
        "summary: Create a node\n",
        "summary: Create a node.\n",
        "summary: Create a node.",
    ),
    Planted(
        "translation-present",
        "          x-zh: 预付费的月数。\n",
        "",
        "Months that are paid in advance.",
    ),
    Planted(
        "translation-chinese",
        "x-zh: 节点名称。",
        "x-zh: the name of the node",
        "x-zh: the name of the node",
    ),
    Planted(
        "enum-described", "monthly: {description", "montly: {description", "montly: {description"
    ),
    Planted("default-in-enum", "default: hourly", "default: yearly", "default: yearly"),
    Planted(
        "default-valid",
        "          maximum: 36\n",
        "          maximum: 36\n          default: 48\n",
        "default: 48",
    ),
    Planted("example-valid", "examples: [web-1]", "examples: [Web_1]", "examples: [Web_1]"),
    Planted(
        "example-valid",
        "web-1, charge_mode: hourly",
        "web-1, charge_mode: daily",
        "charge_mode: daily",
    ),
    Planted(
        "contradictory-limits",
        "minimum: 20, maximum: 500",
        "minimum: 500, maximum: 20",
        "minimum: 500, maximum: 20",
    ),
    Planted(
        "enum-possible",
        "enum: [hourly, monthly]",
        "enum: [hourly, monthly, 7]",
        "enum: [hourly, monthly, 7]",
    ),
    Planted(
        "enum-duplicate",
        "[hourly, monthly]",
        "[hourly, monthly, hourly]",
        "[hourly, monthly, hourly]",
    ),
    Planted(
        "required-known", "required: [node_name,", "required: [node_nmae,", "required: [node_nmae,"
    ),
    Planted(
        "keyword-effective",
        "          minimum: 1\n",
        "          minimum: 1\n          maxLength: 3\n",
        "maxLength: 3",
    ),
    Planted(
        "redundant-keyword",
        "          maxItems: 4\n",
        "          maxItems: 4\n          uniqueItems: false\n",
        "uniqueItems: false",
    ),
    Planted("secret-marked", "          format: password\n", "", "login_password:"),
    Planted(
        "error-remedy",
        "{description: Choose another name., x-zh",
        "{description: None., x-zh",
        "description: None.",
    ),
    Planted(
        "error-remedy",
        "      remedy: {description: Choose another name., x-zh: 更换名称。}\n",
        "",
        "NameTaken.409:",
    ),
    Planted("error-key", "code: NameTaken\n", "code: NameTakn\n", "    NameTaken.409:"),
    Planted(
        "error-listed-once",
        "x-error-codes/NameTaken.409'\n",
        "x-error-codes/NameTaken.409'\n        - $ref: '#/components/x-error-codes/QuotaExceeded.400'\n",
        "- $ref: '#/components/x-error-codes/QuotaExceeded.400'",
    ),
    Planted(
        "unused-component",
        "        - $ref: '#/components/x-error-codes/NameTaken.409'\n",
        "",
        "    NameTaken.409:",
    ),
    Planted(
        "pattern-backtracks",
        "'^[a-z]([-a-z0-9]*[a-z0-9])?$'",
        "'^([a-z0-9]+-?)+$'",
        "pattern: '^([a-z0-9]+-?)+$'",
    ),
    Planted("pattern-valid", "'^[a-z]([-a-z0-9]*[a-z0-9])?$'", "'^[a-z'", "pattern: '^[a-z'"),
    Planted("pattern-anchored", "'^[a-z]([-a-z0-9]*[a-z0-9])?$'", "'[a-z]+'", "pattern: '[a-z]+'"),
    Planted("path-hygiene", "/nodes:\n", "/nodes/:\n", "/nodes/:"),
    Planted("path-parameters", "/pools/{pool_id}/nodes", "/pools/{pool}/nodes", "    post:"),
    Planted("server-url", "url: https://nodes", "url: http://nodes", "url: http://nodes"),
    Planted(
        "docs-url", "url: https://example.com", "url: http://example.com", "url: http://example.com"
    ),
    Planted("success-response", '"200":', '"400":', "      responses:"),
    Planted(
        "rule-expression",
        "has(self.period_months)",
        "has(self.period_month)",
        "has(self.period_month)",
    ),
    Planted(
        "rule-never-true",
        "self.charge_mode != 'monthly' ||",
        "self.charge_mode == 'monthly' && self.charge_mode == 'hourly' &&",
        "rule:",
    ),
    Planted(
        "rule-never-false", "self.charge_mode != 'monthly'", "self.charge_mode != 'yearly'", "rule:"
    ),
    Planted(
        "rule-impossible-value",
        "self.charge_mode != 'monthly'",
        "self.charge_mode == 'monhtly'",
        "monhtly",
    ),
    Planted(
        "rule-error-code",
        "error-code: QuotaExceeded",
        "error-code: QuotaExceded",
        "error-code: QuotaExceded",
    ),
    Planted(
        "rule-shows-secret",
        "when charge_mode is {self.charge_mode}",
        "{self.login_password}",
        "{self.login_password}",
    ),
    Planted(
        "rule-id-unique",
        "      x-validations:\n",
        "      x-validations:\n        - {id: period-for-monthly, rule: size(self.node_name) > 2}\n",
        "        - id: period-for-monthly",
    ),
    Planted("ambiguous-scalar", "default: north", "default: no", "default: no"),
    Planted(
        "source-noted",
        "          maximum: 36\n",
        "          maximum: 36\n          x-source: {from: inferred}\n",
        "x-source: {from: inferred}",
    ),
    Planted("valid-spec", "          maxItems: 4\n", "          maxItms: 4\n", "maxItms: 4"),
)


def lint_text(folder: Path, text: str) -> Report:
    """What linting finds in *text*."""
    path = folder / "nodes.yaml"
    path.write_text(text, "utf-8")
    return lint(discover([path]), folder)
