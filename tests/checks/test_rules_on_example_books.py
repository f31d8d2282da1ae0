"""The example books hold the rules that always run."""

from __future__ import annotations

from pathlib import Path

import pytest
from checking import findings

from reskontro.checks.rules import RULES

LEDGERS = Path(__file__).parents[2] / "ledgers"
ALWAYS = [rule.code for rule in RULES if not rule.strict]


@pytest.mark.parametrize(
    "book", sorted(path.parent.name for path in LEDGERS.glob("*/reskontro.yaml"))
)
def test_an_example_book_breaks_no_rule_that_always_runs(book: str) -> None:
    problems = findings(LEDGERS / book, ALWAYS).found
    assert [(p.span, p.code, p.values) for p in problems] == []
