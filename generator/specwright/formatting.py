"""Formatting: generated Python through black, and only where black would change something."""

from __future__ import annotations

from .rendering import LINE_LENGTH


def format_python(text: str) -> str:
    """*text* as black formats it.

    Raises:
        ValueError: it is not Python; the message says where.
    """
    # black takes 0.2 s to import, which a run that writes no Python need not pay.
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text
    except InvalidInput as error:
        raise ValueError(str(error)) from None
