"""Settling, undoing, paying back and writing off in another currency than the book's."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import folder_of, record, recorded, refused, tags
from test_record_currency import DAY, LATER, lines
from test_record_currency import abroad as book_of

if TYPE_CHECKING:
    from books import Books, Given

EURO = ("--vat", "0", "--rate", "11.50", *DAY)
#: An invoice of 100 EUR at 11.50, and a payment on account of 120 EUR at 11.20.
ON_ACCOUNT = """
2025-01-10 * (F-1) Hütte GmbH | Faktura
    ; due: 2025-02-09
    1500:10038     100 EUR @@ 1150 NOK
    ; invoice: F-1
    3100         -1150 NOK

2025-01-20 * (B-1) Hütte GmbH | Betaling
    1920          1344 NOK
    1500:10038    -120 EUR @@ 1344 NOK
    ; invoice: B-1
"""
#: The same, the payment without a reference, so that it settles the invoice by assumption.
ASSUMED = ON_ACCOUNT.replace("-120 EUR @@ 1344 NOK\n    ; invoice: B-1", "-120 EUR @@ 1344 NOK")


def abroad(books: Books, journal: str = "", **record: object) -> Given:
    """A book with customers abroad, in which a loss needs no ground."""
    return book_of(books, journal=journal, record={"loss_ground": "ignore", **record})


def left(given: Given) -> dict[str, tuple[Decimal, Decimal]]:
    """What stands under each number, in the currency and in the book's, where either is not 0."""
    sums: dict[str, tuple[Decimal, Decimal]] = defaultdict(lambda: (Decimal(0), Decimal(0)))
    for entry in given.entries:
        number = entry.names[0] if entry.names else entry.number
        amount, value = sums[number]
        sums[number] = amount + entry.amount, value + (entry.booked or 0)
    return {number: both for number, both in sums.items() if any(both)}


def test_a_credit_at_one_rate_is_set_against_an_invoice_at_another(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT)
    done = record(given, "settle", "10038", "B-1", "F-1", *LATER)
    assert "B-1 against F-1: 100 EUR; left are 20 in credit and 0 open" in done.err
    assert "30 NOK is lost by the exchange rate" in done.err
    assert lines(done.out) == [
        "1500:10038 100.00 EUR @@ 1120.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
        "8160 30.00 NOK",
    ]
    assert given.open("2025-02-10") == [("B-1", Decimal(-20))]
    assert left(given) == {"B-1": (Decimal(-20), Decimal("-224.00"))}
    assert [entry.kind for entry in given.entries][2:] == ["settlement", "settlement"]


def test_a_part_is_settled_at_its_part_of_the_values(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT.replace("1344", "1404.01"))
    first = recorded(given, "settle", "10038", "B-1", "F-1", "--amount", "33.33", *LATER)
    # 1404.01 × 33.33 / 120 is 389.96; 1150 × 33.33 / 100 is 383.30 (383.295)
    assert lines(first) == [
        "1500:10038 33.33 EUR @@ 389.96 NOK",
        "1500:10038 -33.33 EUR @@ 383.30 NOK",
        "8060 -6.66 NOK",
    ]
    rest = recorded(given, "settle", "10038", "B-1", "F-1", *LATER)
    assert lines(rest)[1] == "1500:10038 -66.67 EUR @@ 766.70 NOK"
    assert left(given) == {"B-1": (Decimal(-20), Decimal("-234.00"))}


def test_assumptions_become_references_with_their_values_in_each_currency(books: Books) -> None:
    at_home = """
2025-01-10 * (X) Hütte GmbH | Faktura
    1500:10038     100 NOK
    3000          -100 NOK

2025-01-20 * (B-7) Hütte GmbH | Betaling
    1920            60 NOK
    1500:10038     -60 NOK
"""
    given = abroad(books, ASSUMED + at_home)
    before = given.rows("2025-02-10")
    text = recorded(given, "settle", "10038", "--assumed", *LATER)
    assert lines(text) == [
        "1500:10038 60.00 NOK",
        "1500:10038 -60.00 NOK",
        "1500:10038 100.00 EUR @@ 1120.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
        "8160 30.00 NOK",
    ]
    assert given.rows("2025-02-10") == before
    assert "nothing is assumed" in refused(given, "settle", "10038", "--assumed", *LATER)


def test_what_is_undone_keeps_the_value_it_settled_with(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", *EURO)
    recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "11.40", *DAY)
    paid = recorded(
        given, "payment", "10038", "100", "--invoice", "2025-001", "--rate", "11.20", *LATER
    )
    assert lines(paid)[1:] == ["8160 30.00 NOK", "1500:10038 -100.00 EUR @@ 1150.00 NOK"]
    undone = recorded(given, "unsettle", "2025-001", "--date", "2025-02-20")
    assert lines(undone) == [
        "1500:10038 100.00 EUR @@ 1150.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
    ]
    assert tags(undone)["issued"] == "2025-02-10"
    (payment,) = [number for number, open_ in given.open("2025-02-20") if open_ < 0]
    again = recorded(given, "settle", "10038", payment, "2025-002", "--date", "2025-02-21")
    # 30 were lost when it was paid; of them 10 come back, since this invoice was booked lower
    assert lines(again)[2] == "8060 -10.00 NOK"
    assert left(given) == {"2025-001": (Decimal(100), Decimal("1150.00"))}


def test_a_credit_paid_back_is_at_the_rate_of_the_day(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT)
    text = recorded(given, "refund", "10038", "50", "--rate", "11.60", "--document", "B-1", *LATER)
    # 50 of 120 EUR were booked at 560.00; 580.00 are paid
    assert lines(text) == [
        "1500:10038 50.00 EUR @@ 560.00 NOK",
        "1920 -580.00 NOK",
        "8160 20.00 NOK",
    ]
    assert [entry.kind for entry in given.entries][2:] == ["refund"]
    assert left(given)["B-1"] == (Decimal(-70), Decimal("-784.00"))


def test_a_refund_goes_out_of_an_account_of_its_currency(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT, bank_in={"EUR": "1930"})
    args = ("refund", "10038", "120", "--document", "B-1", "--rate", "11.10", *LATER)
    assert lines(recorded(given, *args)) == [
        "1500:10038 120.00 EUR @@ 1344.00 NOK",
        "1930 -120.00 EUR @@ 1332.00 NOK",
        "8060 -12.00 NOK",
    ]
    assert left(given) == {"F-1": (Decimal(100), Decimal(1150))}


def test_what_is_paid_back_beyond_the_credit_reopens_at_the_rate_of_the_day(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT)
    recorded(given, "settle", "10038", "B-1", "F-1", "--date", "2025-02-01")
    text = recorded(
        given, "refund", "10038", "40", "--document", "F-1", "--reopen", "--rate", "12", *LATER
    )
    assert lines(text) == ["1500:10038 40.00 EUR @@ 480.00 NOK", "1920 -480.00 NOK"]
    assert left(given)["F-1"] == (Decimal(40), Decimal("480.00"))


def test_a_refund_makes_assumptions_references_before(books: Books) -> None:
    given = abroad(books, ASSUMED)
    text = recorded(given, "refund", "10038", "20", "--rate", "11.20", *LATER)
    assert lines(text) == [
        "1500:10038 100.00 EUR @@ 1120.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
        "8160 30.00 NOK",
        "1500:10038 20.00 EUR @@ 224.00 NOK",
        "1920 -224.00 NOK",
    ]
    assert (given.open("2025-02-10"), left(given)) == ([], {})


def test_a_refund_to_a_customer_abroad_in_the_books_currency(books: Books) -> None:
    journal = ON_ACCOUNT.replace("EUR @@ 1344", "NOK @@ 1344").replace(" @@ 1344 NOK", "")
    given = abroad(books, journal.replace("1344", "120"))
    text = recorded(given, "refund", "10038", "120", "--document", "B-1", *LATER)
    assert lines(text) == ["1500:10038 120.00 NOK", "1920 -120.00 NOK"]


def test_a_loss_is_at_the_value_that_was_booked_and_takes_its_vat_back(books: Books) -> None:
    given = abroad(books)
    invoice = recorded(given, "invoice", "10038", "100", "--vat", "25", "--rate", "11.4567", *DAY)
    assert lines(invoice) == [
        "1500:10038 125.00 EUR @@ 1432.09 NOK", "3000 -1145.67 NOK", "2700 -286.42 NOK",
    ]  # fmt: skip
    done = record(given, "write-off", "2025-001", "--amount", "33.33", *LATER)
    # 1432.09 × 33.33 / 125 is 381.85; of it 286.42 × 381.85 / 1432.09 are VAT
    assert lines(done.out) == [
        "7830 305.48 NOK", "2700 76.37 NOK", "1500:10038 -33.33 EUR @@ 381.85 NOK",
    ]  # fmt: skip
    assert (
        "2025-001: 33.33 EUR written off, 381.85 NOK by the rate it was booked at, "
        "of it 76.37 NOK VAT taken back; 91.67 EUR left open" in done.err
    )
    rest = recorded(given, "write-off", "--customer", "10038", "--all", *LATER)
    assert lines(rest) == [
        "7830 840.19 NOK", "2700 210.05 NOK", "1500:10038 -91.67 EUR @@ 1050.24 NOK",
    ]  # fmt: skip
    assert (given.open("2025-02-10"), left(given)) == ([], {})
    assert [entry.kind for entry in given.entries][1:] == ["write_off", "write_off"]


def test_all_of_a_customer_is_lost_in_every_currency(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", *EURO)
    recorded(given, "invoice", "10038", "80", "--vat", "0", "--currency", "NOK", *DAY)
    text = recorded(given, "write-off", "--customer", "10038", "--all", *LATER)
    assert lines(text) == [
        "7830 80.00 NOK", "1500:10038 -80.00 NOK",
        "7830 1150.00 NOK", "1500:10038 -100.00 EUR @@ 1150.00 NOK",
    ]  # fmt: skip


def test_an_opening_item_is_lost_with_the_vat_that_is_named(books: Books) -> None:
    journal = """
2025-01-01 * (IB) Hütte GmbH | Åpning
    1500:10038     125 EUR @@ 1437.50 NOK
    ; invoice: F-0
    2050      -1437.50 NOK
"""
    given = abroad(books, journal)
    text = recorded(given, "write-off", "F-0", "--vat", "25", *LATER)
    assert lines(text)[:2] == ["7830 1150.00 NOK", "2700 287.50 NOK"]


def test_what_comes_in_on_a_loss_is_in_the_books_currency(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", "--vat", "25", "--rate", "11.50", *DAY)
    recorded(given, "write-off", "2025-001", *LATER)
    text = recorded(given, "recover", "2025-001", "718.75", "--date", "2025-03-01")
    assert lines(text) == ["1920 718.75 NOK", "7820 -575.00 NOK", "2700 -143.75 NOK"]


def test_a_document_moved_to_another_customer_takes_its_assumptions_and_all_its_value(
    books: Books,
) -> None:
    given = abroad(books, ASSUMED.replace("-120 EUR", "-33.33 EUR").replace("1344", "373.30"))
    text = recorded(given, "transfer", "10038", "10039", "F-1", *LATER)
    assert lines(text) == [
        "1500:10038 33.33 EUR @@ 373.30 NOK",
        "1500:10038 -33.33 EUR @@ 383.30 NOK",
        "8160 10.00 NOK",
        "1500:10039 66.67 EUR @@ 766.70 NOK",
        "1500:10038 -66.67 EUR @@ 766.70 NOK",
    ]


def test_credit_that_is_moved_is_set_against_an_invoice_at_another_rate(books: Books) -> None:
    other = """
2025-01-12 * (F-2) Kasse GmbH | Faktura
    1500:10039      50 EUR @@ 590 NOK
    ; invoice: F-2
    3100          -590 NOK
"""
    given = abroad(books, ON_ACCOUNT + other)
    text = recorded(given, "transfer", "10038", "10039", "B-1", "--invoice", "F-2", *LATER)
    # of 120 EUR at 1344 NOK 50 settle 590, and 70 stand as 784
    assert lines(text) == [
        "1500:10039 -50.00 EUR @@ 590.00 NOK",
        "1500:10039 -70.00 EUR @@ 784.00 NOK",
        "1500:10038 120.00 EUR @@ 1344.00 NOK",
        "8160 30.00 NOK",
    ]
    assert [entry.kind for entry in given.entries][3:] == ["transfer"] * 3
    error = refused(given, "transfer", "10038", "10039", "F-1", "--invoice", "F-9", *LATER)
    assert "F-9 is no document of customer 10039" in error


def test_an_account_of_sales_for_the_difference_changes_no_kind(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT, exchange_gain="3960")
    text = recorded(given, "refund", "10038", "20", "--document", "B-1", "--rate", "11", *LATER)
    assert tags(text)["kind"] == "refund"
    recorded(given, "refund", "10038", "20", "--document", "B-1", "--rate", "11.2", *LATER)
    assert [entry.kind for entry in given.entries][2:] == ["refund", "refund"]
    gained = abroad(books, ON_ACCOUNT.replace("1344", "1404"), exchange_gain="3960")
    recorded(gained, "settle", "10038", "B-1", "F-1", *LATER)
    assert [entry.kind for entry in gained.entries][2:] == ["settlement", "settlement"]


def test_an_amount_that_moves_is_in_the_currency_of_the_document(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT.replace(" EUR", " JPY"))
    args = ("transfer", "10038", "10039", "F-1", "--amount")
    assert "1.50 JPY has more than 0 decimals" in refused(given, *args, "1.50", *LATER)
    assert lines(recorded(given, *args, "10", *LATER))[0] == "1500:10039 10 JPY @@ 115.00 NOK"


WRONG = [
    (("settle", "10038", "B-1", "X"), "X is in NOK, and what it is to be set against"),
    (("settle", "10038", "B-1", "F-1", "--amount", "1.001"), "1.001 EUR has more than 2 decimals"),
    (("settle", "10038", "B-1", "F-1", "--amount", "101"), "101 EUR cannot be settled"),
    (("refund", "10038", "20", "--document", "B-1"), "what one EUR is worth in NOK is not given"),
    (("refund", "10038", "9", "--document", "X", "--currency", "EUR", "--rate", "11"), "X is in NOK"),
    (("refund", "10038", "121", "--document", "B-1", "--rate", "11"), "120"),
    (("refund", "10038", "0.01", "--document", "B-1", "--rate", "0.1"), "is worth nothing in NOK"),
    (("write-off", "F-1", "--amount", "100.01"), "100.01"),
    (("settle", "10038", "N", "F-1"), "N has entries without a value in NOK"),
    (("refund", "10038", "5", "--document", "N", "--rate", "11"), "N has entries without a value"),
]  # fmt: skip


@pytest.mark.parametrize(("args", "message"), WRONG, ids=[" ".join(args) for args, _ in WRONG])
def test_what_cannot_be_told_or_done_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    others = """
2025-01-10 * (X) Hütte GmbH | Faktura
    1500:10038     100 NOK
    3000          -100 NOK

2025-01-20 * (N) Hütte GmbH | Betaling
    1930             5 EUR
    1500:10038      -5 EUR
    ; invoice: N
"""
    given = abroad(books, ON_ACCOUNT + others)
    assert message in refused(given, *args, *LATER)


def test_without_an_account_for_the_difference_nothing_is_settled(books: Books) -> None:
    given = abroad(books, ON_ACCOUNT, exchange_loss="")
    error = refused(given, "settle", "10038", "B-1", "F-1", *LATER)
    assert "no account is set for record.exchange_loss" in error


EVENTS = (
    "invoice 10038 99.99 --vat 25 --rate 11.4567 --date 2025-01-10",
    "invoice 10038 40 --vat 15 --rate 11.6 --date 2025-01-11",
    "payment 10038 200 --rate 11.2 --invoice 2025-001 --date 2025-01-20",
    "unsettle 2025-001 --date 2025-01-21",
    "settle 10038 {payment} 2025-001 --amount 61.17 --date 2025-01-22",
    "settle 10038 {payment} 2025-002 --amount 13.37 --date 2025-01-22",
    "refund 10038 100 --document {payment} --rate 11.9 --date 2025-01-25",
    "settle 10038 {payment} 2025-001 --date 2025-01-26",
    "write-off 2025-001 2025-002 --date 2025-01-30",
)


def played(books: Books, chart: str = "") -> Given:
    """A book in which all of it was done."""
    given = abroad(books, chart)
    for event in EVENTS:
        payment = next((number for number, open_ in given.open("2025-01-31") if open_ < 0), "")
        recorded(given, *event.format(payment=payment).split())
    return given


def test_after_all_of_it_nothing_is_left_in_either_currency(books: Books) -> None:
    given = played(books)
    assert (given.open("2025-01-31"), left(given)) == ([], {})
    done = given.call("check", "--strict", "--ignore", "R4,R5,R6", "--as-of", "2025-01-31")
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize(
    "command",
    [
        ["hledger", "check", "-s"],
        ["hledger", "bal", "-B", "1500"],
        ["ledger", "--pedantic", "bal", "1500", "-B"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_hledger_and_ledger_read_it_the_same(books: Books, command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    chart = "commodity NOK\n    format 1000.00 NOK\n\naccount 1500\n    ; type: A\n\ntag invoice\n"
    given = played(books, chart)
    journals = sorted(folder_of(given).glob("*.journal"), reverse=True)
    whole = folder_of(given) / "all"
    whole.write_text("\n".join(path.read_text() for path in journals))
    done = subprocess.run(
        [command[0], "-f", str(whole), *command[1:]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.replace("-", "").split(), done.stderr) in (
        (0, [], ""), (0, ["0"], ""),
    )  # fmt: skip


RATES = st.decimals("0.5", "20", places=4)


@effort(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@generated(
    cents=st.integers(100, 10**7),
    rates=st.tuples(RATES, RATES, RATES),
    steps=st.lists(
        st.tuples(st.sampled_from(("settle", "unsettle")), st.integers(1, 99)), max_size=4
    ),
    last=st.sampled_from(("settle", "apart")),
)
def test_what_ends_at_zero_ends_at_zero_in_both_currencies(
    books: Books,
    cents: int,
    rates: tuple[Decimal, Decimal, Decimal],
    steps: list[tuple[str, int]],
    last: str,
) -> None:
    amount = Decimal(cents) / 100
    given = abroad(books)
    recorded(given, "invoice", "10038", str(amount), "--vat", "25", "--rate", str(rates[0]), *DAY)
    gross = given.open("2025-02-10")[0][1]
    recorded(given, "payment", "10038", str(gross), "--rate", str(rates[1]), *LATER)
    recorded(given, "unsettle", "2025-001", *LATER)
    credit = next(number for number, open_ in given.open("2025-02-10") if open_ < 0)
    for step, per_cent in steps:
        open_ = dict(given.open("2025-02-10")).get("2025-001", Decimal(0))
        part = (open_ * per_cent / 100).quantize(Decimal("0.01"))
        if step == "settle" and part:
            recorded(given, "settle", "10038", credit, "2025-001", "--amount", str(part), *LATER)
        elif step == "unsettle" and open_ < gross:
            recorded(given, "unsettle", "2025-001", *LATER)
    if len(given.open("2025-02-10")) == 2:
        if last == "settle":
            recorded(given, "settle", "10038", credit, "2025-001", *LATER)
        else:
            rest = str(dict(given.open("2025-02-10"))["2025-001"])
            rate = ("--rate", str(rates[2]))
            recorded(given, "refund", "10038", rest, "--document", credit, *rate, *LATER)
            recorded(given, "write-off", "2025-001", *LATER)
    assert (given.open("2025-02-10"), left(given)) == ([], {})
