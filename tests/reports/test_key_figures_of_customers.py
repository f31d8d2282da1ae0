"""Key figures of some customers: from their entries alone, and nothing of the whole book's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from books import Books

JOURNAL = """\
2024-01-10 * (F-1) Faktura
    1500:1    1250 NOK  ; invoice: F-1
    3000     -1000 NOK
    2700      -250 NOK

2024-02-01 * (B-1) Betaling med kontantrabatt
    1920      1225 NOK
    3081        20 NOK
    2700         5 NOK
    1500:1   -1250 NOK  ; invoice: F-1

2024-03-01 * (F-2) Faktura
    1500:2     400 NOK  ; invoice: F-2
    3000      -400 NOK

2024-06-30 * (M-1) Tap
    7830       100 NOK
    1500:2    -100 NOK  ; invoice: F-2

2024-07-01 * Kontantsalg
    1920       500 NOK
    3000      -500 NOK
"""
AS_OF = ("--as-of", "2024-12-31")


def by_key(report: dict[str, Any]) -> dict[str, Any]:
    return {row["key"]: row for row in report["rows"]}


def test_sales_of_customers_are_the_revenue_their_entries_carry_less_discounts(
    books: Books,
) -> None:
    book = books(JOURNAL)
    whole = by_key(book.report("kpi", *AS_OF))["dso"]
    both = by_key(book.report("kpi", *AS_OF, "--customer", "*"))["dso"]
    one = by_key(book.report("kpi", *AS_OF, "--customer", "1"))["dso"]
    # 1000 − 20 + 400 over customers, and 500 in cash that no customer has.
    assert whole["inputs"]["sales"] == "1880.00"
    assert both["inputs"]["sales"] == "1380.00"
    assert one["inputs"]["sales"] == "980.00"


@pytest.mark.parametrize("months", [(), ("--months", "3")])
def test_losses_are_not_shown_of_some_customers_and_a_note_says_so(
    books: Books, months: tuple[str, ...]
) -> None:
    book = books(JOURNAL)
    whole = book.report("kpi", *AS_OF, *months)
    some = book.report("kpi", *AS_OF, *months, "--customer", "1")
    assert by_key(whole).keys() - by_key(some).keys() == {"loss", "loss_net"}
    assert "report.losses_of_all" in {note["key"] for note in some["notes"]}
    assert "report.losses_of_all" not in {note["key"] for note in whole["notes"]}


@pytest.mark.parametrize("lang", ["en", "nb", "sv"])
def test_losses_of_some_customers_are_a_wrong_call(books: Books, lang: str) -> None:
    done = books(JOURNAL).call("loss", "--customer", "1", "--lang", lang)
    assert (done.code, done.out) == (2, "")
    assert "--customer" in done.err


def test_losses_of_one_currency_are_still_told(books: Books) -> None:
    report = books(JOURNAL).report("loss", "--to", "2024", "--currency", "NOK")
    assert by_key(report)["loss"]["value"] == "5.32"  # 100 ÷ 1880


def test_a_document_with_a_fee_open_is_not_settled_for_days_to_pay(books: Books) -> None:
    journal = """\
2024-01-01 * (F-1) Faktura
    ; due: 2024-01-31
    1500:1   100 NOK  ; invoice: F-1
    3000

2024-02-20 * (P-1) Gebyr
    1500:1    35 NOK  ; invoice: F-1
    3900

2024-02-20 * (B-1) Betaling
    1500:1  -100 NOK  ; invoice: F-1
    1920
"""
    figures = by_key(books(journal).report("kpi", "--as-of", "2024-03-31"))
    assert figures["days_to_pay"]["value"] is None
    paid = journal.replace("-100", "-135")
    assert by_key(books(paid).report("kpi", "--as-of", "2024-03-31"))["days_to_pay"]["value"] == (
        "50.00"
    )
