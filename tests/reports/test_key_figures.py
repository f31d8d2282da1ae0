"""Key figures where a book is not ordinary, and that each can be worked out again by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from books import Books

NEGATIVE_SALES = """\
2025-01-10 * (F-1) Faktura
    1500:1    1000 NOK  ; invoice: F-1
    3000     -1000 NOK

2025-02-10 * (K-1) Kreditnota
    3000       400 NOK
    1500:1    -400 NOK  ; invoice: F-1

2025-02-20 * (T-1) Tap
    7830       100 NOK
    1500:1    -100 NOK  ; invoice: F-1
"""


def by_key(report: dict[str, Any]) -> dict[str, Any]:
    return {row["key"]: row for row in report["rows"]}


@pytest.mark.parametrize(
    "args",
    [
        ("loss", "--from", "2025-02", "--to", "2025-02"),
        ("loss", "--from", "2025-02", "--to", "2025-02", "--monthly"),
        ("dso", "--days", "20", "--as-of", "2025-02-20"),
    ],
)
def test_no_target_is_met_over_sales_below_0(books: Books, args: tuple[str, ...]) -> None:
    report = books(NEGATIVE_SALES).report(*args, "--strict")
    assert report["rows"]
    for row in report["rows"]:
        assert row["inputs"]["sales"] == "-400.00"
        assert (row["value"], row["met"]) == (None, None)


def test_months_with_sales_above_0_have_their_figure_beside_those_without(books: Books) -> None:
    args = ("loss", "--from", "2025-01", "--to", "2025-02", "--monthly")
    rows = books(NEGATIVE_SALES).report(*args)["rows"]
    assert [row["value"] for row in rows if row["key"] == "loss"] == ["0.00", None]


WITH_VAT = """\
2025-01-01 * (F-1) Faktura
    ; due: 2025-01-15
    1500:1     125 NOK  ; invoice: F-1
    3000      -100 NOK
    2700       -25 NOK

2025-01-15 * (F-2) Faktura
    ; due: 2025-02-15
    1500:1     125 NOK  ; invoice: F-2
    3000      -100 NOK
    2700       -25 NOK
"""


@pytest.mark.parametrize(
    ("more", "sales", "collected"),
    [
        pytest.param("", "250.00", "0.00", id="nothing was paid"),
        pytest.param(
            """\
2025-01-31 * Innbetaling
    1920        50 NOK
    1500:1     -50 NOK  ; invoice: F-1
""",
            "250.00",
            "40.00",  # 50 of the 125 that are due
            id="paid in part",
        ),
        pytest.param(
            """\
2025-01-25 * (G-1) Gebyr
    1500:1      35 NOK  ; invoice: F-1
    3900       -35 NOK

2025-01-31 * Innbetaling
    1920       120 NOK
    1500:1    -120 NOK  ; invoice: F-1
""",
            "285.00",
            "75.00",  # 120 of 160
            id="fees are charged too",
        ),
        pytest.param(
            """\
2025-01-31 * (K-1) Kreditnota
    3000        20 NOK
    2700         5 NOK
    1500:1     -25 NOK  ; invoice: F-1
""",
            "225.00",
            "0.00",
            id="nobody paid what was credited",
        ),
        pytest.param(
            """\
2025-01-31 * (T-1) Tap
    7830        20 NOK
    2700         5 NOK
    1500:1     -25 NOK  ; invoice: F-1
""",
            "250.00",
            "20.00",
            id="a loss lowers what is left, as the usual definition has it",
        ),
    ],
)
def test_cei_is_of_what_was_charged_with_vat(
    books: Books, more: str, sales: str, collected: str
) -> None:
    """The receivables have the VAT in them: without it in the sales nothing was paid, and −66.67 %."""
    row = by_key(books(f"{WITH_VAT}\n{more}").report("kpi", "--as-of", "2025-01-31"))["cei"]
    assert (row["inputs"]["sales"], row["value"]) == (sales, collected)


def test_cei_of_a_customer_takes_what_was_moved_to_it_for_charged(books: Books) -> None:
    """K14, the other way about: what leaves an account by a transfer was not paid there."""
    moved = """\
2025-01-31 * (O-1) Ompostering
    ; due: 2025-01-15
    1500:2     125 NOK  ; invoice: F-1
    1500:1    -125 NOK  ; invoice: F-1

2025-01-31 * Innbetaling
    1920       100 NOK
    1500:2    -100 NOK  ; invoice: F-1
"""
    book = books(f"{WITH_VAT}\n{moved}")
    for customer, value in (("1", None), ("2", "80.00")):
        report = book.report("kpi", "--as-of", "2025-01-31", "--customer", customer)
        assert by_key(report)["cei"]["value"] == value


UNEVEN = """\
2025-01-01 * (F-1) Faktura
    ; due: 2025-01-31
    1500:1     2.10 NOK  ; invoice: F-1
    3000      -2.10 NOK

2025-01-01 * (F-2) Faktura
    ; due: 2025-06-30
    1500:1     1.30 NOK  ; invoice: F-2
    3000      -1.30 NOK

2025-01-02 * Kontantsalg
    1920      10.50 NOK
    3000     -10.50 NOK
"""


def test_days_delinquent_are_the_difference_of_the_figures_printed(books: Books) -> None:
    rows = by_key(books(UNEVEN).report("kpi", "--as-of", "2025-06-29"))
    # 3.40 × 180 ÷ 13.90 = 44.0288 and 1.30 × 180 ÷ 13.90 = 16.8345: 27.1942 between them
    assert (rows["dso"]["value"], rows["best_possible_dso"]["value"]) == ("44.03", "16.83")
    assert rows["average_days_delinquent"]["value"] == "27.20"
    assert rows["average_days_delinquent"]["inputs"] == {
        "dso": "44.03",
        "best_possible_dso": "16.83",
    }


def test_days_delinquent_without_sales_are_of_nothing(books: Books) -> None:
    journal = "2025-01-01 * Åpning\n    1500:1  100 NOK\n    2050\n"
    book = books(journal)
    row = by_key(book.report("kpi", "--as-of", "2025-01-31"))["average_days_delinquent"]
    assert row["value"] is None
    assert row["inputs"] == {"dso": None, "best_possible_dso": None}
    text = book.call("kpi", "--as-of", "2025-01-31").out
    assert "Average days delinquent = DSO – − best possible DSO –" in text


@pytest.mark.parametrize("args", [("kpi",), ("dso",), ("loss",), ("kpi", "--months", "2")])
def test_every_figure_has_the_day_it_is_as_of(books: Books, args: tuple[str, ...]) -> None:
    rows = books(UNEVEN).report(*args, "--as-of", "2025-02-10")["rows"]
    assert {row["period"] for row in rows} <= {"2025-01-31", "2025-02-10"}
    assert {row["period"] for row in rows if row["key"] == "cei"} <= {"2025-02-10"}


MONTHS = """\
2025-01-31 * (F-1) Faktura
    1500:1     300 NOK  ; invoice: F-1
    3000      -300 NOK

2025-02-28 * (F-2) Faktura
    1500:1     100 NOK  ; invoice: F-2
    3000      -100 NOK

2025-03-10 * (F-3) Faktura
    1500:1      50 NOK  ; invoice: F-3
    3000       -50 NOK

2025-03-15 * Innbetaling
    1920       225 NOK
    1500:1    -225 NOK  ; invoice: F-1
"""


def test_counting_back_shows_the_months_that_the_receivables_use_up(books: Books) -> None:
    book = books(MONTHS)
    row = by_key(book.report("kpi", "--as-of", "2025-03-20"))["dso_countback"]
    # Receivables 225: 50 in 20 days of March, 100 in February, 75 of the 300 of January.
    assert row["value"] == "55.75"  # 20 + 28 + 75 ÷ 300 × 31
    assert row["inputs"]["used"] == [
        {"month": "2025-03", "days": 20, "sales": "50.00", "taken": "50.00"},
        {"month": "2025-02", "days": 28, "sales": "100.00", "taken": "100.00"},
        {"month": "2025-01", "days": 31, "sales": "300.00", "taken": "75.00"},
    ]
    text = book.call("kpi", "--as-of", "2025-03-20", "--lang", "en").out
    assert "Count-back, 2025-03: all of sales 50, 20 days" in text
    assert "Count-back, 2025-01: 75 ÷ sales 300 × 31 days" in text
    assert "2025-01: all" not in text


def test_counting_back_beyond_all_sales_is_told(books: Books) -> None:
    journal = f"{MONTHS}\n2025-01-01 * Åpning\n    1500:1  900 NOK\n    2050\n"
    book = books(journal)
    row = by_key(book.report("kpi", "--as-of", "2025-03-20"))["dso_countback"]
    assert (row["value"], row["inputs"]["used"]) == (None, None)
    assert row["inputs"]["sales"] == "450.00"
    text = book.call("kpi", "--as-of", "2025-03-20", "--lang", "en").out
    assert "receivables 1,125 are more than the sales of 3 months, 450" in text


def test_nothing_is_counted_back_where_nothing_is_owed(books: Books) -> None:
    journal = NEGATIVE_SALES.replace(" 100 ", " 600 ").replace("-100 ", "-600 ")
    row = by_key(books(journal).report("kpi", "--as-of", "2025-02-20"))["dso_countback"]
    assert (row["value"], row["inputs"]["used"]) == ("0.00", [])


def test_days_weighted_by_amount_show_their_sum(books: Books) -> None:
    journal = f"{MONTHS}\n2025-03-16 * Innbetaling\n    1920  75 NOK\n    1500:1  -75 NOK  ; invoice: F-1\n"
    row = by_key(books(journal).report("kpi", "--as-of", "2025-03-20"))["days_to_pay_weighted"]
    assert (row["value"], row["inputs"]["amounts"]) == ("44.00", "300.00")
    assert row["inputs"]["days_times_amount"] == "13200.00"


def test_turnover_of_a_book_younger_than_a_year_is_that_of_a_year(books: Books) -> None:
    """S4: yearly sales ÷ average receivables."""
    row = by_key(books(MONTHS).report("kpi", "--as-of", "2025-03-20"))["turnover"]
    # 2025-01-31 to 2025-03-20 are 49 days: 450 × 365 ÷ 49 = 3352.04, ÷ ((0 + 225) ÷ 2)
    assert row["inputs"]["days"] == 49
    assert row["value"] == "29.80"
    text = books(MONTHS).call("kpi", "--as-of", "2025-03-20", "--lang", "nb").out
    assert "Omløpshastighet = salg 450 × 365 ÷ 49 dager ÷ snitt av fordringer 0 og 225" in text


@pytest.mark.parametrize(
    ("args", "formulas"),
    [
        (
            ("dso", "--monthly", "--as-of", "2025-03-20"),
            [
                "DSO = receivables 300 × 1 day ÷ sales 300 (2025-01-31 to 2025-01-31)",
                "DSO = receivables 400 × 29 days ÷ sales 400 (2025-01-31 to 2025-02-28)",
                "DSO = receivables 225 × 49 days ÷ sales 450 (2025-01-31 to 2025-03-20)",
            ],
        ),
        (
            ("loss", "--monthly", "--from", "2025-02", "--to", "2025-03-20"),
            [
                "Losses = 0 ÷ sales 100 × 100 (2025-02-01 to 2025-02-28)",
                "Net losses = (losses 0 − recovered 0) ÷ sales 100 × 100 (2025-02-01 to 2025-02-28)",
                "Losses = 0 ÷ sales 50 × 100 (2025-03-01 to 2025-03-20)",
                "Net losses = (losses 0 − recovered 0) ÷ sales 50 × 100 (2025-03-01 to 2025-03-20)",
            ],
        ),
    ],
)
def test_every_month_has_its_formula(
    books: Books, args: tuple[str, ...], formulas: list[str]
) -> None:
    text = books(MONTHS).call(*args, "--format", "plain").out
    assert [line for line in text.splitlines() if " = " in line and "Proof" not in line] == formulas


ONE = """\
2025-01-31 * (F-1) Faktura
    ; due: 2025-02-01
    1500:1     300 NOK  ; invoice: F-1
    3000      -300 NOK
"""


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("en", ("÷ 1 customer with", "÷ 1 open document ×", "× 1 day ÷")),
        ("nb", ("÷ 1 kunde med", "÷ 1 åpent dokument ×", "× 1 dag ÷")),
        ("sv", ("÷ 1 kund med", "÷ 1 öppet dokument ×", "× 1 dag ÷")),
    ],
)
def test_one_is_one(books: Books, lang: str, texts: tuple[str, ...]) -> None:
    text = books(ONE).call("kpi", "--as-of", "2025-01-31", "--lang", lang).out
    for one in texts:
        assert one in text


EUR = """\
2025-01-01 * (F-1) Faktura
    ; due: 2025-01-31
    1500:1     100 EUR @ 11.50 NOK  ; invoice: F-1
    3000     -1150 NOK

2025-01-01 * (F-2) Faktura
    ; due: 2025-01-31
    1500:2     850 NOK  ; invoice: F-2
    3000      -850 NOK

2025-01-21 * Innbetaling
    1920      1120 NOK
    8160        30 NOK
    1500:1    -100 EUR @ 11.50 NOK  ; invoice: F-1

2025-02-10 * Innbetaling
    1920       850 NOK
    1500:2    -850 NOK  ; invoice: F-2
"""


def test_days_to_pay_have_documents_in_other_currencies_with_their_booked_value(
    books: Books,
) -> None:
    book = books(EUR)
    rows = by_key(book.report("kpi", "--as-of", "2025-02-28"))
    assert rows["days_to_pay"]["inputs"]["documents"] == 2
    assert rows["days_to_pay"]["value"] == "30.00"  # (20 + 40) ÷ 2
    weighted = rows["days_to_pay_weighted"]
    assert weighted["inputs"]["amounts"] == "2000.00"
    assert weighted["value"] == "28.50"  # (20 × 1150 + 40 × 850) ÷ 2000
    rows = by_key(book.report("kpi", "--as-of", "2025-02-28", "--currency", "EUR"))
    assert (rows["days_to_pay"]["value"], rows["days_to_pay"]["inputs"]["documents"]) == (
        "20.00",
        1,
    )
    assert rows["days_to_pay_weighted"]["inputs"]["amounts"] == "100.00"


def test_documents_that_nobody_paid_have_no_days_to_pay(books: Books) -> None:
    """K14: what a transfer settled was paid on another account."""
    journal = """\
2025-01-01 * (F-1) Faktura
    1500:A     100 NOK  ; invoice: F-1
    3000      -100 NOK

2025-01-02 * (F-2) Faktura
    1500:B      50 NOK  ; invoice: F-2
    3000       -50 NOK

2025-01-10 * (B-1) Innbetaling
    1920       100 NOK
    1500:C    -100 NOK

2025-01-20 * (O-1) Ompostering
    1500:C     100 NOK
    1500:A    -100 NOK  ; invoice: F-1

2025-01-21 * (K-1) Kreditnota
    3000        50 NOK
    1500:B     -50 NOK  ; invoice: F-2
"""
    book = books(journal)
    row = by_key(book.report("kpi", "--as-of", "2025-01-31"))["days_to_pay"]
    assert (row["value"], row["inputs"]["documents"]) == (None, 0)
    assert "÷ 0 documents paid 2025-01-01" in book.call("kpi", "--as-of", "2025-01-31").out


def test_use_of_credit_is_of_all_limits_those_of_customers_without_an_entry_too(
    books: Books,
) -> None:
    customers = {
        "1": {"name": "A", "credit_limit": 500},
        "2": {"name": "B", "credit_limit": 300},
        "3": {"name": "C", "credit_limit": 900, "currency": "EUR"},
        "4": {"name": "D"},
    }
    book = books(ONE, customers=customers)
    row = by_key(book.report("kpi", "--as-of", "2025-01-31"))["credit_use"]
    assert row["inputs"] == {"balances": "300.00", "limits": "800.00"}
    assert row["value"] == "37.50"
    limits = [one["credit_limit"] for one in book.report("balances", "--all")["rows"]]
    assert limits == ["500.00", "300.00", None, "900.00"]
    row = by_key(book.report("kpi", "--as-of", "2025-01-31", "--customer", "2"))["credit_use"]
    assert row["inputs"] == {"balances": "0.00", "limits": "300.00"}


@pytest.mark.parametrize(
    ("args", "texts"),
    [
        (("kpi",), ("÷ sales 300.10", "balances 0.00 ÷ limits 0.00", "Losses = 0.00 ÷")),
        (("open", "--why"), ("→ IB  100.00  ", "→ F-1  100.00  ", "300.00")),
    ],
)
def test_amounts_of_a_report_have_decimals_in_tables_and_formulas_alike(
    books: Books, args: tuple[str, ...], texts: tuple[str, ...]
) -> None:
    journal = """\
2025-01-31 * (F-1) Faktura
    1500:1     300.10 NOK  ; invoice: F-1
    3000      -300.10 NOK

2025-02-01 * Åpning
    1500:2     400 NOK  ; invoice: IB
    2050      -400 NOK

2025-02-02 * Innbetaling
    1920       100 NOK
    1500:1    -100 NOK  ; invoice: F-1

2025-02-02 * Innbetaling
    1920       100 NOK
    1500:2    -100 NOK  ; invoice: IB
"""
    text = books(journal).call(*args, "--as-of", "2025-02-20", "--lang", "en").out
    for one in texts:
        assert one in text
