"""Every rule has a page, and a smallest book that breaks it beside one that does not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reskontro.book.load import BookRequest, load
from reskontro.checks.examples import common_files, example
from reskontro.checks.rules import RULES
from reskontro.checks.run import check
from reskontro.render.phrases import has_phrase

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.checks.model import Findings, Rule

CODES = [rule.code for rule in RULES]
AS_OF = date(2025, 12, 31)


def found_in(files: dict[str, str], folder: Path, rules: list[Rule], as_of: date) -> Findings:
    """Check a book made of these files, and of the common ones that are not among them."""
    for path, text in {**common_files(), **files}.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    every = any(rule.every for rule in rules)
    request = BookRequest(
        folder, folder, keep=lambda _: "all" if every else "marked", tolerant=True
    )
    return check(load(request), as_of, rules)


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_wrong_book_breaks_the_rule_and_the_right_one_does_not(
    rule: Rule, tmp_path: Path
) -> None:
    shown = example(rule.code)
    assert shown is not None
    as_of = shown.as_of or AS_OF
    wrong = found_in(shown.wrong, tmp_path / "wrong", [rule], as_of)
    assert [problem.code for problem in wrong.found] == [rule.code]
    right = found_in(shown.right, tmp_path / "right", [rule], as_of)
    assert not right.found


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_right_book_breaks_no_other_rule_that_always_runs(rule: Rule, tmp_path: Path) -> None:
    shown = example(rule.code)
    assert shown is not None
    always = [rule for rule in RULES if not rule.strict]
    found = found_in(shown.right, tmp_path, always, shown.as_of or AS_OF)
    assert [(p.code, p.values) for p in found.found] == []


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_page(code: str) -> None:
    for part in ("", ".title", ".why", ".remedy"):
        assert has_phrase(code + part)


def test_codes_are_in_order_and_used_once() -> None:
    assert sorted(set(CODES)) == CODES
