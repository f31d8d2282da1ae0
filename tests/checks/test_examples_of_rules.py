"""Every rule has a page, and a smallest book that breaks it beside one that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from checking import AS_OF, findings, remember, write

from reskontro.checks.examples import example
from reskontro.checks.rules import RULES
from reskontro.render.phrases import has_phrase
from reskontro.render.rule_page import rule_page

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.checks.model import Rule

CODES = [rule.code for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_wrong_book_breaks_the_rule_and_the_right_one_does_not(
    rule: Rule, tmp_path: Path
) -> None:
    shown = example(rule.code)
    assert shown is not None
    as_of = shown.as_of or AS_OF
    if shown.before:
        remember(shown.before, tmp_path / "wrong")
    wrong = findings(write(shown.wrong, tmp_path / "wrong"), [rule.code], as_of)
    assert [problem.code for problem in wrong.found] == [rule.code]
    right = findings(write(shown.right, tmp_path / "right"), [rule.code], as_of)
    assert not right.found


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_right_book_breaks_no_other_rule_that_always_runs(rule: Rule, tmp_path: Path) -> None:
    shown = example(rule.code)
    assert shown is not None
    always = [rule.code for rule in RULES if not rule.strict]
    found = findings(write(shown.right, tmp_path), always, shown.as_of or AS_OF)
    assert [(p.code, p.values) for p in found.found] == []


def test_a_page_names_what_only_git_still_has() -> None:
    page = rule_page("R505", example("R505"), "en", "basic")
    assert "In git's history:\n\n`vouchers/2025/2025-001.txt`" in page


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_page(code: str) -> None:
    for part in ("", ".title", ".why", ".remedy"):
        assert has_phrase(code + part)


def test_codes_are_in_order_and_used_once() -> None:
    assert sorted(set(CODES)) == CODES
