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
