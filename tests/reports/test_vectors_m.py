"""M1 to M4: the measures, as formulas and, where a book can have them, from a book."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from reskontro.reports import measures

if TYPE_CHECKING:
    from books import Books

CENT = Decimal("0.01")


def D(value: int) -> Decimal:  # noqa: N802 - short, as the figures are many
    return Decimal(value)


def test_m1_dso_best_possible_and_delinquent() -> None:
    whole = measures.dso(D(15000), D(10000), 30)
    best = measures.dso(D(4000), D(10000), 30)
    assert (whole, best) == (D(45), D(12))
    assert whole is not None
    assert best is not None
    assert whole - best == D(33)


def test_m1_from_a_book(books: Books) -> None:
    book = books("""\
        2024-05-31 * (F-1) Faktura
            ; due: 2024-06-15
            1500:1    11000 NOK  ; invoice: F-1
            3000     -11000 NOK
        2024-06-10 * (F-2) Faktura
            ; due: 2024-07-10
            1500:1     4000 NOK  ; invoice: F-2
            3000      -4000 NOK
        2024-06-20 * (K-1) Kontantsalg
            1920       6000 NOK
            3000      -6000 NOK
        """)
    (row,) = book.report("dso", "--as-of", "2024-06-30", "--days", "30")["rows"]
    assert (row["value"], row["inputs"]["receivables"]) == ("45.00", "15000.00")
    assert (row["inputs"]["sales"], row["inputs"]["days"]) == ("10000.00", 30)


def test_m2_dso_of_a_quarter() -> None:
    assert measures.dso(D(600000), D(2400000), 90) == Decimal("22.5")


def test_m3_count_back_and_simple() -> None:
    months = [(D(100000), 30), (D(80000), 30), (D(70000), 30)]
    counted = measures.dso_countback(D(212000), months)
    assert counted is not None
    assert counted.quantize(CENT) == Decimal("73.71")
    simple = measures.dso(D(212000), D(250000), 90)
    assert simple is not None
    assert simple.quantize(CENT) == Decimal("76.32")


def test_count_back_ends_at_the_day_the_receivables_are_used_up() -> None:
    months = [(D(100), 31), (D(100), 30)]
    assert measures.dso_countback(D(0), months) == 0
    assert measures.dso_countback(D(50), months) == Decimal("15.5")
    assert measures.dso_countback(D(100), months) == 31
    assert measures.dso_countback(D(200), months) == 61
    assert measures.dso_countback(D(201), months) is None


M4 = """\
2024-08-01 * Åpning
    ; due: 2024-08-15
    1500:1    400000 NOK  ; invoice: IB
    2050     -400000 NOK

2024-08-31 * (F-1) Faktura
    ; due: 2024-09-30
    1500:1    220000 NOK  ; invoice: F-1
    3000     -220000 NOK

2024-09-30 * (F-2) Faktura
    ; due: 2024-11-01
    1500:1    180000 NOK  ; invoice: F-2
    3000     -180000 NOK

2024-10-31 * (F-3) Faktura
    ; due: 2024-11-30
    1500:1    200000 NOK  ; invoice: F-3
    3000     -200000 NOK

2024-10-31 * Innbetaling
    1920      550000 NOK
    1500:1   -400000 NOK  ; invoice: IB
    1500:1    -70000 NOK  ; invoice: F-1
    1500:1    -80000 NOK  ; invoice: F-2
"""


def test_m4_from_a_book_that_begins_with_an_opening(books: Books) -> None:
    rows = books(M4).report("kpi", "--as-of", "2024-10-31")["rows"]
    values = {row["key"]: row["value"] for row in rows}
    assert values["dso_countback"] == "70.86"
    assert values["dso"] == "69.00"
    assert values["best_possible_dso"] == "46.00"
    assert values["average_days_delinquent"] == "23.00"
    assert values["cei"] == "78.57"
    inputs = {row["key"]: row["inputs"] for row in rows}
    assert inputs["cei"] == {
        "opening": "400000.00",
        "sales": "600000.00",
        "closing": "450000.00",
        "not_due": "300000.00",
    }


def test_figures_without_a_divisor_do_not_exist() -> None:
    assert measures.dso(D(1), D(0), 30) is None
    assert measures.ratio(D(1), D(0)) is None
    assert measures.receivables_turnover(D(1), D(5), D(-5)) is None
    assert measures.collection_effectiveness(D(0), D(0), D(5), D(0)) is None
    assert measures.mean_days([]) is None
    assert measures.weighted_days([3], [D(0)]) is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], None),
        ([7], "7"),
        ([9, 1], "5"),
        ([1, 2], "1.5"),
        ([30, 1, 4], "4"),
        ([4, 4, 1, 9], "4"),
    ],
)
def test_median_days(days: list[int], expected: str | None) -> None:
    assert measures.median_days(days) == (None if expected is None else Decimal(expected))
