"""Key figures of which something is not known are not there, and a note says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from books import Books, Given

NAMELESS = """\
2025-01-10 * (F-1) Kunde X
    assets:receivable:X    1250 NOK
    3000 Salg             -1000 NOK
    2700 Mva               -250 NOK

2025-02-10 * (T-1) Kunde X
    7830 Diverse           1250 NOK
    assets:receivable:X   -1250 NOK
"""
AS_OF = ("--as-of", "2025-02-28")
SALES = {"dso", "dso_countback", "best_possible_dso", "average_days_delinquent", "turnover"}


def by_key(report: dict[str, Any]) -> dict[str, Any]:
    return {row["key"]: row for row in report["rows"]}


def notes(report: dict[str, Any]) -> set[str]:
    return {note["key"] for note in report["notes"]}


def test_figures_without_a_revenue_or_loss_account_are_not_there_and_told(
    bare_books: Callable[[str], Given],
) -> None:
    book = bare_books(NAMELESS)
    for command in ("kpi", "dso", "loss"):
        report = book.report(command, *AS_OF)
        assert "report.no_revenue" in notes(report)
        assert ("report.no_losses" in notes(report)) == (command != "dso")
        rows = by_key(report)
        for key in rows.keys() & {*SALES, "loss", "loss_net", "revenue_per_customer"}:
            assert rows[key]["value"] is None
        for key in rows.keys() & {"dso", "loss", "turnover", "dso_countback"}:
            assert rows[key]["inputs"]["sales"] is None
    invoiced = book.report("dso", "--sales", "invoiced", *AS_OF)
    assert by_key(invoiced)["dso"]["inputs"]["sales"] == "1250.00"
    assert "report.no_revenue" not in notes(invoiced)


@pytest.mark.parametrize("lang", ["en", "nb", "sv"])
def test_what_is_not_known_prints_as_a_dash(bare_books: Callable[[str], Given], lang: str) -> None:
    done = bare_books(NAMELESS).call("kpi", *AS_OF, "--lang", lang)
    assert done.code == 0
    assert "None" not in done.out + done.err
    assert "–" in done.out


def test_a_book_without_revenue_accounts_says_so(books: Books) -> None:
    journal = "2025-01-10 * (F-1) A\n    1500:1  100 NOK\n    3000\n"
    report = books(journal, accounts={"revenue": []}).report("dso", "--strict", *AS_OF)
    assert (report["rows"][0]["value"], report["rows"][0]["met"]) == (None, None)
    assert "report.no_revenue" in notes(report)
    mistyped = books(journal, accounts={"revenue": ["4*"]}).report("dso", *AS_OF)
    assert "report.no_revenue" in notes(mistyped)


def test_no_losses_in_a_book_that_names_its_loss_accounts_are_0(books: Books) -> None:
    journal = "2025-01-10 * (F-1) A\n    1500:1  100 NOK\n    3000\n"
    report = books(journal).report("loss", *AS_OF)
    assert (by_key(report)["loss"]["value"], notes(report) & {"report.no_losses"}) == (
        "0.00",
        set(),
    )
    unnamed = books(journal, accounts={"loss": []}).report("loss", *AS_OF)
    assert by_key(unnamed)["loss"]["value"] is None
    assert "report.no_losses" in notes(unnamed)


def test_a_sale_after_the_day_does_not_make_sales_known(books: Books) -> None:
    """L5."""
    journal = "2025-01-10 * Åpning\n    1500:1  100 NOK\n    2050\n"
    later = f"{journal}\n2025-03-10 * (F-1) A\n    1500:1  100 NOK\n    3000\n"
    before, after = (books(one).report("kpi", *AS_OF) for one in (journal, later))
    assert before["rows"] == after["rows"]
    assert notes(before) == notes(after)


TWO = """\
decimal-mark .

2025-01-01 * (E-1) Kunde
    assets:receivable:A    10.005 EUR
    income:sales          -10.005 EUR

2025-01-10 * (E-2) Kunde
    assets:receivable:A    33.3330 EUR @ 3 NOK
    income:sales          -99.9990 NOK

2025-01-20 * (N-1) Kunde
    assets:receivable:A    200 NOK
    income:sales          -200 NOK
"""


def test_sales_in_another_commodity_than_what_is_owed_are_not_known(
    bare_books: Callable[[str], Given],
) -> None:
    report = bare_books(TWO).report("kpi", "--as-of", "2025-01-29", "--currency", "EUR")
    assert "report.sold_elsewhere" in notes(report)
    values = by_key(report)
    assert {values[key]["value"] for key in SALES} == {None}
    assert values["cei"]["inputs"]["sales"] == "43.338"
    before = bare_books(TWO).report("kpi", "--as-of", "2025-01-09", "--currency", "EUR")
    assert "report.sold_elsewhere" not in notes(before)
    assert by_key(before)["dso"]["value"] == "9.00"
    own = by_key(bare_books(TWO).report("kpi", "--as-of", "2025-01-29", "--currency", "NOK"))
    assert own["dso"]["inputs"]["receivables"] == "200.00"


BOTH = """\
2025-01-01 * (F-1) Faktura
    1500:1     100 EUR @ 11.50 NOK  ; invoice: F-1
    3000      -920 NOK
    2700      -230 NOK

2025-01-11 * (F-2) Faktura
    1500:2     150 NOK  ; invoice: F-2
    3000      -150 NOK

2025-01-20 * Innbetaling
    1920       575 NOK
    1500:1     -50 EUR @ 11.50 NOK  ; invoice: F-1
"""


def test_sales_in_another_currency_are_those_that_its_entries_carry(books: Books) -> None:
    report = books(BOTH).report("kpi", "--as-of", "2025-01-30", "--currency", "EUR")
    rows = by_key(report)
    assert rows["dso"]["inputs"]["sales"] == "80.00"  # 920 ÷ 11.50
    assert rows["dso"]["value"] == "18.75"  # 50 × 30 ÷ 80
    assert rows["loss"]["value"] is None
    assert {"report.no_losses"} == notes(report) & {"report.no_losses", "report.no_revenue"}
    segment = books(BOTH).report("segment", "--to", "2025-01-30", "--currency", "EUR")
    assert [(row["customer"], row["revenue"]) for row in segment["rows"]] == [("1", "80.00")]
    assert segment["total"][0]["accounts"] is None


def test_currencies_that_count_with_their_booked_value_are_told(books: Books) -> None:
    report = books(BOTH).report("kpi", "--as-of", "2025-01-30")
    assert by_key(report)["dso"]["inputs"]["receivables"] == "725.00"
    (note,) = (one for one in report["notes"] if one["key"] == "report.booked_value")
    assert note["text"] == "entries in EUR count with their booked value in NOK"
    before = books(BOTH.replace("2025-01-01", "2025-01-31")).report("kpi", "--as-of", "2025-01-15")
    assert "report.booked_value" not in notes(before)
