"""Credit ties to balances and ageing, whatever the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from effort import tries
from generated_books import days, plans
from hypothesis import given

from reskontro.reports.ageing import ageing
from reskontro.reports.balances import balances
from reskontro.reports.credit import credit

if TYPE_CHECKING:
    from datetime import date

    from generated_books import Plan


@tries(80)
@given(plans(), days())
def test_exposures_are_the_balances_and_tie_to_the_ageing(plan: Plan, as_of: date) -> None:
    book = plan.book()
    report = credit(book, as_of, zero=True)
    owed = {(row["customer"], row["currency"]): row["exposure"] for row in report.rows}
    held = balances(book, as_of, zero=True).rows
    assert owed == {(row["customer"], row["currency"]): row["balance"] for row in held}
    assert not report.failed
    aged = {
        (row["customer"], row["currency"]): (
            row["buckets"]["not_due"],
            sum(value for key, value in row["buckets"].items() if key != "not_due"),
            row["unallocated"],
        )
        for row in ageing(book, as_of, by="due").rows
    }
    parts = {
        (row["customer"], row["currency"]): (row["not_due"], row["overdue"], row["unallocated"])
        for row in credit(book, as_of).rows
    }
    assert parts == aged
    for row in report.rows:
        assert row["not_due"] + row["overdue"] + row["unallocated"] == row["exposure"]
        assert 0 <= row["pending"] <= row["not_due"] + row["overdue"]
