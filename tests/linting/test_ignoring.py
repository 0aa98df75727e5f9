"""Ignore comments: what they cover, and that they must give a reason and be of use."""

from __future__ import annotations

from pathlib import Path

from .planting import CLEAN, lint_text

SECRET = CLEAN.replace("          format: password\n", "")


def found(folder: Path, text: str) -> list[str]:
    return [finding.rule for finding in lint_text(folder, text).findings]


def test_a_comment_on_the_line_above_covers_the_key_and_what_is_under_it(tmp_path: Path) -> None:
    comment = "        # specwright: ignore[secret-marked] shown in the console as well\n"
    text = SECRET.replace("        login_password:", f"{comment}        login_password:")
    assert found(tmp_path, text) == []
    comment = "      # specwright: ignore[secret-marked] shown in the console as well\n"
    text = SECRET.replace(
        "      properties:\n        node_name", f"{comment}      properties:\n        node_name"
    )
    assert found(tmp_path, text) == []


def test_a_comment_behind_a_value_covers_its_line_only(tmp_path: Path) -> None:
    reason = "# specwright: ignore[secret-marked] shown in the console as well"
    on_its_line = SECRET.replace("login_password:", f"login_password: {reason}")
    assert found(tmp_path, on_its_line) == []
    elsewhere = SECRET.replace("maxItems: 4", f"maxItems: 4 {reason}")
    assert found(tmp_path, elsewhere) == ["secret-marked", "ignore-unused"]


def test_a_comment_may_cover_the_file(tmp_path: Path) -> None:
    text = f"# specwright: ignore-file[secret-marked] a toy service\n{SECRET}"
    assert found(tmp_path, text) == []


def test_without_a_reason_nothing_is_silenced(tmp_path: Path) -> None:
    text = SECRET.replace("login_password:", "login_password: # specwright: ignore[secret-marked]")
    assert sorted(found(tmp_path, text)) == ["ignore-needs-reason", "secret-marked"]


def test_a_comment_without_rules_and_one_with_an_unknown_rule_are_told(tmp_path: Path) -> None:
    text = CLEAN.replace("maxItems: 4", "maxItems: 4 # specwright: ignore because I say so")
    assert found(tmp_path, text) == ["ignore-needs-reason"]
    text = CLEAN.replace("maxItems: 4", "maxItems: 4 # specwright: ignore[no-such-rule] a reason")
    assert found(tmp_path, text) == ["ignore-unused"]


def test_what_looks_like_a_comment_inside_a_text_is_text(tmp_path: Path) -> None:
    block = "description: >-\n            Name of the node.\n            # specwright: ignore[secret-marked] no comment"
    text = SECRET.replace("description: Name of the node.", block)
    assert found(tmp_path, text) == ["secret-marked"]
