"""What of a transaction's revenue falls to its entries, and in which currency."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books


@pytest.mark.parametrize(
    ("receivable", "revenue", "expected"),
    [
        ("125 NOK", "-100 NOK\n    2700      -25 NOK", ("100", "125")),
        ("100 EUR @ 11.50 NOK", "-1150 NOK", ("1150", "1150")),
        ("100 EUR @ 11.50 NOK", "-100 EUR @ 11.50 NOK", ("1150", "1150")),
        ("1150 NOK", "-100 EUR @@ 1150 NOK", ("1150", "1150")),
        ("100 EUR", "-100 EUR", ("100", None)),
    ],
    ids=["own currency", "revenue in NOK", "both at cost", "revenue at cost", "without value"],
)
def test_revenue_is_in_the_book_s_currency_where_the_entry_s_value_is_known(
    books: Books, receivable: str, revenue: str, expected: tuple[str, str | None]
) -> None:
    journal = f"2024-01-10 * (F-1) Faktura\n    1500:1    {receivable}\n    3000     {revenue}\n"
    entry = books(journal).entry()
    booked = None if expected[1] is None else Decimal(expected[1])
    assert (entry.revenue, entry.booked) == (Decimal(expected[0]), booked)


@pytest.mark.parametrize(
    ("journal", "expected"),
    [
        ("2024-01-10 ! (F-1) Utkast\n    1500:1    100 NOK\n    3000\n", True),
        ("2024-01-10 ! (F-1) Utkast\n    1500:1    100 NOK\n    3000    -100 NOK\n", True),
        ("2024-01-10 * (F-1) Faktura\n    1500:1    100 NOK\n    3000    -100 NOK\n", False),
        ("2024-01-10 (F-1) Faktura\n    1500:1    100 NOK\n    3000    -100 NOK\n", False),
        ("2024-01-10 * (F-1) Faktura\n    ! 1500:1    100 NOK\n    3000    -100 NOK\n", True),
        ("2024-01-10 ! (F-1) Faktura\n    * 1500:1    100 NOK\n    3000    -100 NOK\n", False),
        ("2024-01-10 * (F-1) Faktura\n    1500:1    100 NOK\n    ! 3000    -100 NOK\n", False),
    ],
)
def test_an_entry_is_pending_where_its_posting_is_marked_else_its_transaction(
    books: Books, journal: str, expected: object
) -> None:
    assert books(journal).entry().pending is expected
