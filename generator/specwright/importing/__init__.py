"""Descriptions of APIs in forms of their own, turned into specs of our dialect."""

from .aliyun import Import, import_aliyun

__all__ = ["Import", "import_aliyun"]
