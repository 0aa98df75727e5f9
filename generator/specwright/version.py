"""The version of specwright."""

__version__ = "0.1.0"
