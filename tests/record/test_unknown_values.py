"""What is done where the book does not tell what documents in another currency are worth."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import call
from recording import folder_of, record, recorded, refused
from test_record_currency import LATER, abroad, lines

if TYPE_CHECKING:
    from books import Books, Given

CHART = """\
commodity NOK
    format 1000.00 NOK

commodity EUR
    format 1000.00 EUR

account 1500
    ; type: A
account 1500:10038
account 1920
account 1930
account 3000
account 3100

tag invoice
"""
#: Of F-1, 100 EUR, nobody knows what it is worth; B-1 is assumed to settle it.
UNKNOWN = """
2025-01-05 * (F-1) Hütte GmbH | Faktura
    1500:10038     100 EUR
    ; invoice: F-1
    3100          -100 EUR

2025-01-20 * (B-1) Hütte GmbH | Betaling
    1920           448 NOK
    1500:10038     -40 EUR @@ 448 NOK
"""
#: F-2 and what settles it are in EUR with their values, X and B-7 in the book's currency.
OTHERS = """
2025-01-10 * (F-2) Hütte GmbH | Faktura
    1500:10038      50 EUR @@ 575 NOK
    ; invoice: F-2
    3100          -575 NOK

2025-01-21 * (B-2) Hütte GmbH | Betaling
    1920           560 NOK
    1500:10038     -50 EUR @@ 560 NOK

2025-01-10 * (X) Hütte GmbH | Faktura
    1500:10038     100 NOK
    ; invoice: X
    3000          -100 NOK

2025-01-21 * (B-7) Hütte GmbH | Betaling
    1920            60 NOK
    1500:10038     -60 NOK
"""
#: The invoice has a value, and the payment has none.
PAID_UNKNOWN = (
    UNKNOWN.replace("100 EUR\n", "100 EUR @@ 1150 NOK\n", 1)
    .replace("3100          -100 EUR", "3100         -1150 NOK")
    .replace("1920           448 NOK", "1930            40 EUR")
    .replace("-40 EUR @@ 448 NOK", "-40 EUR")
)
NEITHER = UNKNOWN.replace("1920           448 NOK", "1930            40 EUR").replace(
    "-40 EUR @@ 448 NOK", "-40 EUR"
)


def shown(given: Given) -> dict[tuple[str, str], Decimal]:
    """What is open of each document of each customer, where it is not 0."""
    rows = given.report("open", "--as-of", "2025-02-10")["rows"]
    return {(row["customer"], row["document"]): Decimal(row["open"]) for row in rows}


def test_what_has_a_value_is_confirmed_and_the_rest_stays_assumed(books: Books) -> None:
    given = abroad(books, journal=UNKNOWN + OTHERS)
    before = shown(given)
    done = record(given, "settle", "10038", "--assumed", *LATER)
    assert (done.code, lines(done.out)) == (
        0,
        [
            "1500:10038 60.00 NOK",
            "1500:10038 -60.00 NOK",
            "1500:10038 50.00 EUR @@ 560.00 NOK",
            "1500:10038 -50.00 EUR @@ 575.00 NOK",
            "8160 15.00 NOK",
        ],
    )
    assert (
        "B-1 against F-1, 40 EUR, stays assumed: F-1 has entries without a value in NOK" in done.err
    )
    assert shown(given) == before
    done = given.call("open", "--why", "--as-of", "2025-02-10")
    assert "B-1" in done.out


def test_a_credit_is_confirmed_with_all_it_settles_or_not_at_all(books: Books) -> None:
    journal = UNKNOWN.replace("-40 EUR @@ 448", "-120 EUR @@ 1344").replace("448 NOK", "1344 NOK")
    given = abroad(
        books,
        journal=journal + OTHERS.replace("-50 EUR @@ 560", "-30 EUR @@ 336").replace("560", "336"),
    )
    before = shown(given)
    done = record(given, "settle", "10038", "--assumed", *LATER)
    # B-1 settles F-1, whose value nobody knows, and 20 of F-2: B-2, which settles the rest, goes on
    assert lines(done.out)[2:] == [
        "1500:10038 30.00 EUR @@ 336.00 NOK",
        "1500:10038 -30.00 EUR @@ 345.00 NOK",
        "8160 9.00 NOK",
    ]
    assert "B-1 against F-1, 100 EUR, stays assumed" in done.err
    assert "B-1 against F-2, 20 EUR, stays assumed: F-1 has" in done.err
    assert shown(given) == before


def test_where_nothing_has_a_value_it_is_refused_with_the_reason(books: Books) -> None:
    given = abroad(books, journal=UNKNOWN)
    error = refused(given, "settle", "10038", "--assumed", *LATER)
    assert "F-1 has entries without a value in NOK" in error
    named = refused(given, "settle", "10038", "F-1", "--assumed", *LATER)
    assert "F-1 has entries without a value in NOK" in named


MOVED = [
    (
        UNKNOWN,
        "F-1",
        [
            "1500:10038 40.00 EUR @@ 448.00 NOK",
            "1500:10038 -40.00 EUR @@ 448.00 NOK",
            "1500:10039 60.00 EUR",
            "1500:10038 -60.00 EUR",
        ],
    ),
    (
        PAID_UNKNOWN,
        "B-1",
        [
            "1500:10038 40.00 EUR @@ 460.00 NOK",
            "1500:10038 -40.00 EUR @@ 460.00 NOK",
            "1500:10039 60.00 EUR @@ 690.00 NOK",
            "1500:10038 -60.00 EUR @@ 690.00 NOK",
        ],
    ),
    (
        NEITHER,
        "B-1",
        [
            "1500:10038 40.00 EUR",
            "1500:10038 -40.00 EUR",
            "1500:10039 60.00 EUR",
            "1500:10038 -60.00 EUR",
        ],
    ),
]


@pytest.mark.parametrize(("journal", "unknown", "wanted"), MOVED, ids=["debit", "credit", "both"])
@pytest.mark.parametrize("everything", [True, False])
def test_a_document_moves_and_what_was_assumed_of_it_is_kept_without_a_difference(
    books: Books, journal: str, unknown: str, wanted: list[str], *, everything: bool
) -> None:
    given = abroad(books, journal=CHART + journal)
    if everything:
        done = call("customer", "merge", *given.where, "10038", "10039", "--write", *LATER)
    else:
        done = record(given, "transfer", "10038", "10039", "F-1", *LATER)
    assert done.code == 0, done.err
    assert (
        f"B-1 against F-1: no exchange difference is booked, since {unknown} has entries without a "
        "value in NOK" in done.err
    )
    assert shown(given) == {("10039", "F-1"): Decimal(60)}
    journals = [path.read_text() for path in sorted(folder_of(given).glob("*.journal"))[::-1]]
    assert lines(journals[1]) == wanted
    if shutil.which("hledger"):
        whole = folder_of(given) / "all"
        whole.write_text("account 1500:10039\n" + "\n".join(journals))
        run = subprocess.run(
            ["hledger", "-f", str(whole), "bal", "1500", "-N"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert run.stdout.split() == ["60.00", "EUR", "1500:10039"]


def test_credit_is_paid_back_of_what_is_assumed_to_settle_a_document_without_value(
    books: Books,
) -> None:
    journal = UNKNOWN.replace("-40 EUR @@ 448", "-120 EUR @@ 1344").replace("448 NOK", "1344 NOK")
    given = abroad(books, journal=journal)
    text = recorded(given, "refund", "10038", "20", "--rate", "11.20", *LATER)
    assert lines(text) == [
        "1500:10038 100.00 EUR @@ 1120.00 NOK",
        "1500:10038 -100.00 EUR @@ 1120.00 NOK",
        "1500:10038 20.00 EUR @@ 224.00 NOK",
        "1920 -224.00 NOK",
    ]
    assert shown(given) == {}
