"""The text of a new spec file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import get_args

from ..errors import UsageError, nearest
from ..ir import Protocol
from ..naming import snake_case

_OPERATION = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_FOLDER = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Scaffold:
    """A file to be made: its path below the folder of the specs, and its text."""

    path: PurePosixPath
    text: str

    def write(self, folder: Path) -> Path:
        """Make the file below *folder*.

        Raises:
            UsageError: it exists.
        """
        target = folder / self.path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with target.open("x", encoding="utf-8") as file:
                file.write(self.text)
        except FileExistsError:
            raise UsageError(f"{target}: exists; choose another operation") from None
        return target


def scaffold(service: str, operation: str, protocol: str = "rest") -> Scaffold:
    """The spec file of *operation* in *service*.

    Args:
        service: path of the service below the folder of the specs, e.g. "aliyun/ecs".
        operation: operationId in upper camel case.
        protocol: how it is spoken.

    Raises:
        UsageError: a name cannot be used.
    """
    folders = PurePosixPath(service).parts
    if not folders or not all(_FOLDER.match(folder) for folder in folders):
        message = "use lower-case words joined by slashes, as in 'aliyun/ecs'"
        raise UsageError(f"{service!r} is no path of a service: {message}")
    if not _OPERATION.match(operation):
        raise UsageError(f"{operation!r} is no operationId: use upper camel case, as 'CreateThing'")
    if protocol not in get_args(Protocol):
        hint = nearest(protocol, get_args(Protocol)) or f"there are {', '.join(get_args(Protocol))}"
        raise UsageError(f"there is no protocol {protocol!r}; {hint}")
    return Scaffold(
        PurePosixPath(service) / f"{operation}.yaml", _text(folders[-1], operation, protocol)
    )


def _text(name: str, operation: str, protocol: str) -> str:
    path = "/" if protocol == "aliyun-rpc" else f"/{snake_case(operation).replace('_', '-')}"
    words = snake_case(operation).replace("_", " ")
    values = {
        "title": name.replace("_", " ").title(),
        "host": name.replace("_", "-"),
        "protocol": f"x-protocol: {protocol}\n" if protocol != "rest" else "",
        "path": path,
        "operation": operation,
        "summary": words.capitalize(),
        "words": words,
        "rule": words.replace(" ", "-"),
    }
    return _SPEC.format(**values)


_SPEC = """\
openapi: 3.1.0
info:
  title: {title}
  version: "1"
  summary: What the service is for, in one line
  x-zh: {{title: {title} 服务, summary: 用一行文字说明服务的用途}}
servers:
  - url: https://{host}.example.com
    description: Public endpoint
    x-zh: 公网接入点
{protocol}paths:
  {path}:
    post:
      operationId: {operation}
      summary: {summary}
      description: >-
        What the operation does, when to use it and what it costs, for somebody who has never seen the vendor's page.
      x-zh:
        summary: 操作的简短名称
        description: 说明该操作的作用、使用场景与费用，读者可能从未看过厂商文档。
      requestBody:
        required: true
        description: What to send.
        x-zh: 请求内容。
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/{operation}Request'}}
            examples:
              minimal:
                summary: Only what is required
                x-zh: {{summary: 仅含必填参数}}
                value: {{Name: example}}
      responses:
        "200":
          description: The request was accepted.
          x-zh: 请求已受理。
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/{operation}Response'}}
      x-error-codes:
        - $ref: '#/components/x-error-codes/InvalidName.400'
components:
  schemas:
    {operation}Request:
      type: object
      description: The request to {words}.
      x-zh: 操作的请求参数。
      additionalProperties: false
      required: [Name]
      properties:
        Name:
          type: string
          minLength: 1
          maxLength: 64
          description: Name of what is made. 1 to 64 characters.
          x-zh: 所创建对象的名称，长度为 1～64 个字符。
          examples: [example]
        Mode:
          type: string
          enum: [Basic, Extended]
          default: Basic
          x-enum-descriptions:
            Basic: {{description: Only what is needed., x-zh: 仅包含必需的内容。}}
            Extended: {{description: Everything there is; needs a size., x-zh: 包含全部内容，需要指定大小。}}
          description: How much is made.
          x-zh: 创建内容的多少。
        Size:
          type: integer
          format: int32
          minimum: 1
          maximum: 100
          description: How large it is made. Required for the extended mode.
          x-zh: 大小，扩展模式下必填。
      x-validations:
        - id: {rule}-size-for-extended
          rule: "!has(self.Mode) || self.Mode != 'Extended' || has(self.Size)"
          pointer: /Size
          description: The extended mode needs a size.
          message: "Size is required when Mode is {{self.Mode}}"
          x-zh:
            description: 扩展模式需要指定大小。
            message: "Mode 为 {{self.Mode}} 时必须指定 Size"
    {operation}Response:
      type: object
      description: What was made.
      x-zh: 创建结果。
      required: [Id]
      properties:
        Id:
          type: string
          description: ID of what was made.
          x-zh: 所创建对象的 ID。
  x-error-codes:
    InvalidName.400:
      code: InvalidName
      status: 400
      causes:
        - description: The name is not allowed, or is taken.
          x-zh: 名称不合法或已被占用。
      remedy:
        description: Choose another name.
        x-zh: 更换名称后重试。
      retryable: false
"""
