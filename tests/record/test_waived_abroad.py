"""Fees and interest in another currency than the book's that are waived or moved."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import call
from hypothesis import HealthCheck
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import folder_of, recorded
from test_record_currency import LATER, lines
from test_settling_abroad import abroad, left

if TYPE_CHECKING:
    from books import Books, Given

#: An invoice at 11.50, and interest and a fee on it at 11.20.
CHARGED = """
commodity NOK
    format 1000.00 NOK

account 1500
    ; type: A
account 1500:10038
account 1920
account 3000
account 3900
account 8055

tag invoice
tag kind

2025-01-10 * (F-1) Hütte GmbH | Faktura
    1500:10038    1000 EUR @@ 11500 NOK
    ; invoice: F-1
    3000        -11500 NOK

2025-01-31 * Hütte GmbH | Rente og gebyr
    1500:10038      24 EUR @@ 268.80 NOK
    ; invoice: F-1
    ; kind: interest
    1500:10038       6 EUR @@ 67.20 NOK
    ; invoice: F-1
    ; kind: fee
    8055       -268.80 NOK
    3900        -67.20 NOK
"""
DATE = ("--date", "2025-02-11")


def waived(given: Given, *args: str) -> list[str]:
    """The postings of a waiver."""
    done = call("dunning", "waive", *given.where, "F-1", *args, *DATE)
    assert done.code == 0, done.err
    return lines(done.out)


def test_a_charge_is_waived_at_what_it_was_booked_with(books: Books) -> None:
    given = abroad(books, CHARGED)
    assert waived(given) == [
        "3900 67.20 NOK",
        "8055 268.80 NOK",
        "1500:10038 -6.00 EUR @@ 67.20 NOK",
        "1500:10038 -24.00 EUR @@ 268.80 NOK",
    ]
    assert left(given) == {"F-1": (Decimal(1000), Decimal(11500))}
    paid = recorded(given, "payment", "10038", "1000", "--rate", "11.50", *DATE)
    assert lines(paid) == ["1920 11500.00 NOK", "1500:10038 -1000.00 EUR @@ 11500.00 NOK"]


def test_with_the_last_of_a_document_all_that_is_left_of_its_value_is_waived(books: Books) -> None:
    given = abroad(books, CHARGED)
    # of 1030 EUR at 11836.00 NOK: 1000 at 11491.26, which leaves 30 at 344.74
    paid = recorded(given, "payment", "10038", "1000", "--rate", "11.20", *LATER)
    assert lines(paid)[-1] == "1500:10038 -1000.00 EUR @@ 11491.26 NOK"
    assert waived(given, "--amount", "10") == [
        "3900 67.20 NOK",
        "8055 44.80 NOK",
        "1500:10038 -6.00 EUR @@ 67.20 NOK",
        "1500:10038 -4.00 EUR @@ 44.80 NOK",
    ]
    assert waived(given)[-1] == "1500:10038 -20.00 EUR @@ 232.74 NOK"
    assert left(given) == {}


def test_a_charge_with_a_value_is_waived_of_an_invoice_without_one(books: Books) -> None:
    given = abroad(books, CHARGED.replace(" @@ 11500 NOK", "").replace("-11500 NOK", "-1000 EUR"))
    assert waived(given, "--interest")[-1] == "1500:10038 -24.00 EUR @@ 268.80 NOK"


def test_a_charge_without_a_value_is_not_waived(books: Books) -> None:
    journal = CHARGED.replace(" @@ 268.80 NOK", "").replace(
        "8055       -268.80 NOK", "8055  -24 EUR"
    )
    given = abroad(books, journal)
    done = call("dunning", "waive", *given.where, "F-1", *DATE)
    assert (done.code, done.out) == (2, "")
    assert "F-1 has entries without a value in NOK" in done.err


@pytest.mark.parametrize(("amount", "why"), [("1.50", "JPY"), ("1.001", "1.001 JPY has more")])
def test_an_amount_is_in_the_currency_of_what_is_waived(
    books: Books, amount: str, why: str
) -> None:
    given = abroad(books, CHARGED.replace(" EUR", " JPY"))
    done = call("dunning", "waive", *given.where, "F-1", "--amount", amount, *DATE)
    assert (done.code, done.out) == (2, "")
    assert why in done.err
    assert waived(given, "--amount", "10")[-1] == "1500:10038 -4 JPY @@ 44.80 NOK"


def test_parts_of_a_document_move_at_what_each_was_booked_with(books: Books) -> None:
    given = abroad(books, CHARGED)
    text = recorded(given, "transfer", "10038", "10039", "F-1", *LATER)
    moved = [line for line in lines(text) if line.startswith("1500:10039")]
    assert sorted(moved) == [
        "1500:10039 1000.00 EUR @@ 11500.00 NOK",
        "1500:10039 24.00 EUR @@ 268.80 NOK",
        "1500:10039 6.00 EUR @@ 67.20 NOK",
    ]


def test_hledger_reads_it_the_same(books: Books) -> None:
    if shutil.which("hledger") is None:
        pytest.skip("hledger is not installed")
    given = abroad(books, CHARGED)
    recorded(given, "payment", "10038", "1000", "--rate", "11.20", *LATER)
    waived(given, "--amount", "10")
    waived(given)
    journals = sorted(folder_of(given).glob("*.journal"), reverse=True)
    whole = folder_of(given) / "all"
    whole.write_text("\n".join(path.read_text() for path in journals))
    for args, out in ((("check", "-s"), []), (("bal", "-B", "1500"), ["0"])):
        done = subprocess.run(
            ["hledger", "-f", str(whole), *args], capture_output=True, text=True, check=False
        )
        assert (done.stdout.replace("-", "").split(), done.stderr) == (out, "")


@effort(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@generated(
    rates=st.tuples(*[st.decimals("0.5", "20", places=4)] * 3),
    part=st.just(1000) | st.integers(1, 1029),
    amount=st.integers(1, 29),
)
def test_whatever_is_paid_and_waived_of_a_document_ends_at_zero_in_both_currencies(
    books: Books, rates: tuple[Decimal, ...], part: int, amount: int
) -> None:
    values = [
        (size * rate).quantize(Decimal("0.01"))
        for size, rate in zip((1000, 24), rates, strict=False)
    ]
    journal = CHARGED.replace("11500", str(values[0])).replace("268.80", str(values[1]))
    given = abroad(books, journal)
    rate = ("--rate", str(rates[2]), *LATER)
    recorded(given, "payment", "10038", str(part), *rate)
    charges = sum(
        Decimal(row["open"]) for row in given.rows("2025-02-10") if row["kind"] != "invoice"
    )
    if amount < charges:
        waived(given, "--amount", str(amount))
    if charges:
        waived(given)
    rest = sum((open_ for _, open_ in given.open("2025-02-11")), start=Decimal(0))
    if rest:
        recorded(given, "payment", "10038", str(rest), "--rate", str(rates[2]), *DATE)
    assert (given.open("2025-02-11"), left(given)) == ([], {})
