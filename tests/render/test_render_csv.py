"""CSV: the same of rows by column as of a report, and what Python's own module writes and reads."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.problems import Note
from reskontro.render.machine import amount
from reskontro.render.to_csv import rows_to_csv, to_csv
from reskontro.reports.model import Head, Report

TEXTS = st.text("aå ,;=+'\"\t\r\n\x07\u202e", max_size=4)
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "text": TEXTS,
    "amount": st.decimals(allow_nan=False, allow_infinity=False, places=3),
    "share": st.decimals(-100, 100, places=1),
    "date": st.dates(),
    "flag": st.booleans(),
    "number": st.integers(),
    "names": st.lists(TEXTS, max_size=2),
    "any": st.one_of(TEXTS, st.dates(), st.booleans(), st.integers()),
    "currency": st.sampled_from(("", "NOK", "JPY", "CLF")),
}
NAMES = st.lists(st.sampled_from(sorted(CELLS)), min_size=1, unique=True)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[tuple[Any, ...]]]:
    names = draw(NAMES)
    row = st.tuples(*(st.none() | CELLS[name] for name in names))
    return names, draw(st.lists(row, max_size=5))


def of_report(names: list[str], rows: list[tuple[Any, ...]]) -> str:
    head = Head(Note("render.text", {"text": "Probe"}), currency="NOK")
    return to_csv(
        Report("probe", head, (), tuple(dict(zip(names, row, strict=True)) for row in rows)), names
    )


@given(tables())
def test_rows_by_column_are_those_of_a_report(table: tuple[list[str], list[Any]]) -> None:
    names, rows = table
    assert rows_to_csv(names, iter(rows), "NOK") == of_report(names, rows)


@given(tables())
def test_it_is_what_the_standard_library_writes(table: tuple[list[str], list[Any]]) -> None:
    shown = rows_to_csv(*table, "NOK")
    fields = list(csv.reader(io.StringIO(shown, newline="")))
    written = io.StringIO()
    csv.writer(written).writerows(fields)
    assert shown == written.getvalue()
    assert {*map(len, fields)} == {len(table[0])}


def test_many_rows_are_each_there_once() -> None:
    rows = [(number, f"F-{number}") for number in range(1001)]
    lines = list(csv.reader(io.StringIO(rows_to_csv(("number", "text"), rows, "NOK"), newline="")))
    assert lines[1:] == [[str(number), text] for number, text in rows]


@pytest.mark.parametrize(
    ("value", "currency", "shown"),
    [
        ("12.50", "NOK", "12.50"),
        ("12.5", "NOK", "12.50"),
        ("12.505", "NOK", "12.505"),
        ("12.500", "NOK", "12.50"),
        ("1E+3", "NOK", "1000.00"),
        ("-0.00", "NOK", "0.00"),
        ("0E+5", "JPY", "0"),
        ("12", "JPY", "12"),
        ("1.2E+5", "CLF", "120000.0000"),
        ("0.0000001", "NOK", "0.0000001"),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(value: str, currency: str, shown: str) -> None:
    assert amount(Decimal(value), currency) == shown
