"""The modules of a service's models define every type before another one is made of it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import get_args

from tests.conftest import generate_tree, write_tree

SPEC = """
openapi: 3.1.0
info: {title: Unions, version: "1"}
paths:
  /jobs:
    get:
      operationId: ListJobs
      responses:
        "200":
          description: All of them
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Job'}}
  /jobs/last:
    get:
      operationId: GetJob
      responses:
        "200":
          description: One
          content:
            application/json:
              schema: {type: object, properties: {job: {$ref: '#/components/schemas/AnyJob'}}}
components:
  schemas:
    AnyJob:
      oneOf: [{$ref: '#/components/schemas/Job'}, {$ref: '#/components/schemas/OtherJob'}]
    Job: {oneOf: [{$ref: '#/components/schemas/Done'}, {$ref: '#/components/schemas/Failed'}]}
    OtherJob: {oneOf: [{$ref: '#/components/schemas/Lost'}, {$ref: '#/components/schemas/Kept'}]}
    Done: {type: object, required: [result], properties: {result: {type: string}}}
    Failed: {type: object, required: [fault], properties: {fault: {type: string}}}
    Lost: {type: object, required: [since], properties: {since: {type: string}}}
    Kept: {type: object, required: [until], properties: {until: {type: string}}}
"""


def test_replies_of_unions_are_imported_and_read(tmp_path: Path) -> None:
    (tmp_path / "jobs.yaml").write_text(SPEC, "utf-8")
    write_tree(tmp_path / "out", generate_tree(tmp_path / "jobs.yaml", "reply_unions"))
    sys.path.insert(0, str(tmp_path / "out" / "src"))
    jobs = importlib.import_module("reply_unions.jobs.models")
    sys.path.remove(str(tmp_path / "out" / "src"))
    assert get_args(jobs.ListJobsResponse) == (jobs.Done | jobs.Failed,)
    read = jobs.GetJobResponse.model_validate({"job": {"until": "noon"}})
    assert isinstance(read.job, jobs.Kept)
