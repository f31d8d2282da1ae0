"""Invoices and payments in another currency than the book's."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, assume
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import SETTINGS, folder_of, record, recorded, recording_book, refused, tags

from reskontro.record.exchange import Money

if TYPE_CHECKING:
    from books import Books, Given

ABROAD = {
    "10038": {"name": "Hütte GmbH", "type": "foreign", "currency": "EUR", "orgnr": "987654325"},
    "10039": {"name": "Kasse GmbH", "currency": "EUR", "terms": "2/10 net 30"},
    "10040": {"name": "Raten GmbH", "currency": "EUR", "terms": "30% net 0, 70% net 30"},
    "10041": {"name": "Grenze GmbH", "currency": "EUR", "credit_limit": 100},
    "10042": {"name": "Krone AB", "credit_limit": 100},
}
RECORD = {
    **SETTINGS["record"],
    "rounding": "7771",
    "exchange_gain": "8060",
    "exchange_loss": "8160",
}
DAY = ("--date", "2025-01-10")
LATER = ("--date", "2025-02-10")


def abroad(books: Books, **more: Any) -> Given:
    own = {**RECORD, **more.pop("record", {})}
    return recording_book(books, customers=ABROAD, record=own, **more)


def lines(text: str) -> list[str]:
    """The postings of what was recorded."""
    return [
        " ".join(line.split())
        for line in text.splitlines()
        if line.startswith("    ") and not line.strip().startswith(";")
    ]


def test_k15_an_invoice_in_euro_is_paid_at_another_rate(books: Books) -> None:
    given = abroad(books, record={"bank_in": {"EUR": "1930"}})
    invoice = recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "11.50", *DAY)
    assert lines(invoice) == ["1500:10038 100.00 EUR @@ 1150.00 NOK", "3100 -1150.00 NOK"]
    payment = recorded(given, "payment", "10038", "100", "--rate", "11.20", *LATER)
    assert lines(payment) == [
        "1930 100.00 EUR @@ 1120.00 NOK",
        "8160 30.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
    ]
    assert given.open("2025-02-10") == []
    assert [entry.booked for entry in given.entries] == [Decimal(1150), Decimal(-1150)]
    assert [entry.kind for entry in given.entries] == ["invoice", "payment"]


def test_vat_and_sales_are_in_the_books_currency(books: Books) -> None:
    given = abroad(books)
    line = "text=Work, quantity=3, unit=h, price=33.33, discount=10, vat=25"
    args = ("--line", line, "--line", "text=Parts, amount=10, vat=25", "--rate", "11,4567")
    text = recorded(given, "invoice", "10038", *args, *DAY)
    # 89.99 and 10.00 EUR, VAT 25.00 EUR; 1030.99 and 114.57 NOK, VAT 286.39 NOK
    assert lines(text) == [
        "1500:10038 124.99 EUR @@ 1431.95 NOK",
        "3000 -1030.99 NOK",
        "3000 -114.57 NOK",
        "2700 -286.39 NOK",
    ]
    assert tags(text)["price"] == "10"
    done = given.call("check", "--strict", "--ignore", "R4,R5", "--as-of", "2025-01-31")
    assert (done.code, done.out) == (0, "")


def test_what_the_rate_gains_goes_to_its_account_and_the_last_part_takes_the_rest(
    books: Books,
) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "11.5555", *DAY)
    first = recorded(given, "payment", "10038", "33.33", "--rate", "12", *LATER)
    # of 1155.55 NOK 33.33 % are 385.14; 33.33 at 12 are 399.96
    assert lines(first) == [
        "1920 399.96 NOK",
        "8060 -14.82 NOK",
        "1500:10038 -33.33 EUR @@ 385.14 NOK",
    ]
    last = recorded(
        given, "payment", "10038", "66", "--charge", "0.67", "--rate", "11", "--date", "2025-03-01"
    )
    assert lines(last) == [
        "1920 726.00 NOK",
        "7770 7.37 NOK",
        "8160 37.04 NOK",
        "1500:10038 -66.67 EUR @@ 770.41 NOK",
    ]
    assert sum((entry.booked or 0) for entry in given.entries) == 0


def test_too_much_stands_at_the_days_rate(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "11.50", *DAY)
    text = recorded(given, "payment", "10038", "150", "--rate", "11.50", *LATER)
    assert lines(text) == [
        "1920 1725.00 NOK",
        "1500:10038 -100.00 EUR @@ 1150.00 NOK",
        "1500:10038 -50.00 EUR @@ 575.00 NOK",
    ]


def test_instalments_share_the_value(books: Books) -> None:
    given = abroad(books)
    text = recorded(given, "invoice", "10040", "100.01", "--vat", "0", "--rate", "11.111", *DAY)
    assert lines(text)[:2] == [
        "1500:10040 30.00 EUR @@ 333.33 NOK",
        "1500:10040 70.01 EUR @@ 777.88 NOK",
    ]


def test_a_customer_at_home_may_be_billed_in_another_currency(books: Books) -> None:
    given = abroad(books)
    args = ("--currency", "EUR", "--rate", "11.5")
    recorded(given, "invoice", "10001", "100", "--vat", "25", *args, *DAY)
    assert given.call("open", "--format", "csv").out.count("EUR") == 1
    text = recorded(given, "payment", "10001", "100", *LATER)
    assert lines(text) == ["1920 100.00 NOK", "1500:10001 -100.00 NOK"]
    assert lines(recorded(given, "payment", "10001", "125", *args, *LATER))[1] == (
        "1500:10001 -125.00 EUR @@ 1437.50 NOK"
    )


PRICES = "P 2025-02-07 EUR 11.20 NOK\nP 2025-02-11 EUR 12 NOK\nP 2025-02-10 USD 9 NOK\n"


def test_a_rate_that_is_not_given_is_the_price_of_the_day_in_the_journals(books: Books) -> None:
    given = abroad(books, journal=PRICES)
    recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "11.50", *DAY)
    done = record(given, "payment", "10038", "60", *LATER)
    assert lines(done.out) == [
        "1920 672.00 NOK",
        "8160 18.00 NOK",
        "1500:10038 -60.00 EUR @@ 690.00 NOK",
    ]
    assert "one EUR is worth 11.20 NOK by the price of 2025-02-07 in the journals" in done.err
    told = record(given, "payment", "10038", "20", "--rate", "11.4", *LATER)
    assert lines(told.out)[0] == "1920 228.00 NOK"
    assert "by the price" not in told.err
    tomorrow = recorded(given, "payment", "10038", "20", "--date", "2025-02-11")
    assert lines(tomorrow)[0] == "1920 240.00 NOK"


def test_invoices_and_refunds_are_at_the_price_of_the_day_too(books: Books) -> None:
    given = abroad(books, journal=PRICES)
    two = '{customer: "10038", amount: 100, vat: "0"}'
    file = folder_of(given) / "wish.yaml"
    file.write_text(f"- {two}\n- {two}\n")
    done = record(given, "invoice", "--from", str(file), *LATER)
    assert lines(done.out)[0] == "1500:10038 100.00 EUR @@ 1120.00 NOK"
    assert done.err.count("by the price of 2025-02-07") == 1
    recorded(given, "payment", "10038", "210", "--invoice", "2025-001", *LATER)
    back = recorded(given, "refund", "10038", "10", "--date", "2025-02-11")
    assert lines(back)[-2:] == ["1920 -120.00 NOK", "8160 8.00 NOK"]


@pytest.mark.parametrize(
    "prices",
    [
        "",
        "P 2025-02-02 EUR 11.20 NOK\n",  # more than a week ago
        "P 2025-02-10 EUR 11.20 NOK\nP 2025-02-10 EUR 11.30 NOK\n",  # which of them?
        "P 2025-02-10 EUR 11.20 SEK\n",
        "P 2025-02-11 EUR 11.20 NOK\n",
    ],
)
def test_a_price_that_does_not_tell_is_no_rate(books: Books, prices: str) -> None:
    given = abroad(books, journal=prices)
    error = refused(given, "payment", "10038", "100", *LATER)
    assert "what one EUR is worth in NOK is not given" in error
    assert "P 2025-02-10 EUR 11.52 NOK" in error


def test_a_file_names_currency_and_rate(books: Books) -> None:
    given = abroad(books)
    file = folder_of(given) / "wish.yaml"
    file.write_text('- {customer: "10038", amount: 100, vat: "0", rate: 11.5}\n')
    assert lines(recorded(given, "invoice", "--from", str(file), *DAY))[0] == (
        "1500:10038 100.00 EUR @@ 1150.00 NOK"
    )


def test_a_credit_limit_is_in_the_currency_of_the_customer(books: Books) -> None:
    given = abroad(books, record={"credit_limit": "refuse"})
    euro = ("--rate", "11.5", "--vat", "0", *DAY)
    assert "credit limit" in refused(given, "invoice", "10041", "101", *euro)
    recorded(given, "invoice", "10041", "100", *euro)
    recorded(given, "invoice", "10042", "101", "--currency", "EUR", *euro)


REFUSED = [
    (("invoice", "10038", "100", "--vat", "0"), "what one EUR is worth in NOK is not given"),
    (("payment", "10038", "100"), "what one EUR is worth in NOK is not given"),
    (("invoice", "10001", "100", "--vat", "25", "--rate", "1"), "NOK is the currency of the book"),
    (("invoice", "10001", "9", "--vat", "25", "--currency", "eur"), "“eur” is no currency"),
    (("invoice", "10038", "100", "--vat", "0", "--rate", "0"), "one EUR cannot be worth 0 NOK"),
    (("invoice", "10038", "100", "--vat", "0", "--rate", "x"), "“x” is no amount"),
    (("invoice", "10038", "0.01", "--vat", "0", "--rate", "0.4"), "is worth nothing in NOK"),
    (("payment", "10038", "0.01", "--rate", "0.4"), "is worth nothing in NOK"),
    (("invoice", "10038", "100.001", "--vat", "0", "--rate", "11"), "EUR"),
    (("invoice", "10038", "--product", "hours", "--rate", "11"), "“hours” has its price in NOK"),
    (("payment", "10039", "50", "--rate", "11"), "no account is set for record.exchange_loss"),
    (("credit-note", "2025-001", "--amount", "100.01"), "100.01 EUR is more than the 100.00 left"),
    (("credit-note", "2025-001", "--amount", "1.001"), "1.001 EUR has more than 2 decimals"),
]  # fmt: skip


@pytest.mark.parametrize(("args", "message"), REFUSED, ids=[message[:30] for _, message in REFUSED])
def test_what_is_wrong_with_a_currency_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = abroad(books, record={"exchange_loss": ""})
    recorded(given, "invoice", "10039", "100", "--vat", "0", "--rate", "11.5", *DAY)
    assert message in refused(given, *args, "--date", "2025-01-12")


def test_a_cash_discount_is_at_the_rate_that_the_invoice_was_booked_with(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10039", "100", "--vat", "25", "--rate", "11.50", *DAY)
    args = ("10039", "122.50", "--rate", "11.20", "--date", "2025-01-20")
    done = record(given, "payment", *args)
    # of 1437.50 NOK 28.75 are not paid; 122.50 EUR have lost 0.30 NOK each since
    assert lines(done.out) == [
        "1920 1372.00 NOK",
        "3081 23.00 NOK",
        "2700 5.75 NOK",
        "8160 36.75 NOK",
        "1500:10039 -125.00 EUR @@ 1437.50 NOK",
    ]
    assert "2025-001: 2.50 EUR of it is cash discount" in done.err
    assert given.open("2025-02-10") == []
    assert sum(entry.booked or 0 for entry in given.entries) == 0
    done = given.call("check", "--strict", "--ignore", "R4,R5", "--as-of", "2025-01-31")
    assert (done.code, done.out) == (0, "")


def test_a_cash_discount_leaves_interest_on_the_invoice_at_its_own_value(books: Books) -> None:
    journal = """
2025-01-12 * Kasse GmbH | Rente
    ; due: 2025-03-01
    1500:10039      10 EUR @@ 118 NOK
    ; invoice: 2025-001
    ; kind: interest
    8055          -118 NOK
"""
    given = abroad(books)
    recorded(given, "invoice", "10039", "100", "--vat", "0", "--rate", "11.50", *DAY)
    (folder_of(given) / "book.journal").write_text(journal)
    # 2 % of the 110 EUR that are open, at 11.50
    args = ("10039", "107.80", "--rate", "11.50", "--date", "2025-01-20")
    assert lines(recorded(given, "payment", *args)) == [
        "1920 1239.70 NOK",
        "3100 25.30 NOK",
        "8160 3.00 NOK",
        "1500:10039 -110.00 EUR @@ 1268.00 NOK",
    ]


def test_without_a_discount_the_rest_of_an_invoice_stays_open(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10039", "100", "--vat", "0", "--rate", "11.50", *DAY)
    args = ("10039", "98", "--no-discount", "--rate", "11.50", "--date", "2025-01-20")
    assert lines(recorded(given, "payment", *args)) == [
        "1920 1127.00 NOK",
        "1500:10039 -98.00 EUR @@ 1127.00 NOK",
    ]
    assert given.open("2025-02-10") == [("2025-001", Decimal(2))]


def test_a_credit_note_is_at_the_rate_of_its_invoice(books: Books) -> None:
    given = abroad(books)
    lines_ = ("text=Work, quantity=3, unit=h, price=33.33, vat=25", "text=Lunch, amount=20, vat=15")
    wish = [part for line in lines_ for part in ("--line", line)]
    invoice = recorded(given, "invoice", "10038", *wish, "--rate", "11.4567", *DAY)
    assert lines(invoice)[0] == "1500:10038 147.99 EUR @@ 1695.45 NOK"
    part = recorded(given, "credit-note", "2025-001", "--amount", "40", "--vat", "25", *LATER)
    assert lines(part) == [
        "3000 458.26 NOK", "2700 114.57 NOK", "1500:10038 -50.00 EUR @@ 572.83 NOK",
    ]  # fmt: skip
    assert "price: 40" in part
    lunch = recorded(given, "credit-note", "2025-001", "--line", "text=Lunch, amount=20, vat=15",
                     *LATER)  # fmt: skip
    assert lines(lunch)[-1] == "1500:10038 -23.00 EUR @@ 263.50 NOK"
    rest = recorded(given, "credit-note", "2025-001", "--all", *LATER)
    assert lines(rest)[-1] == "1500:10038 -74.99 EUR @@ 859.12 NOK"
    assert given.open("2025-02-10") == []
    assert sum(entry.booked or 0 for entry in given.entries) == 0
    assert "nothing is left to credit of 2025-001" in refused(
        given, "credit-note", "2025-001", "--all", *LATER
    )


@effort(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@generated(
    st.decimals("0.01", "99999", places=2),
    st.decimals("0.05", "40", places=4),
    st.lists(st.integers(1, 99), max_size=3),
)
def test_what_is_credited_in_parts_has_no_value_left_in_either_currency(
    books: Books, amount: Decimal, rate: Decimal, parts: list[int]
) -> None:
    assume(amount * rate >= 1)
    given = abroad(books)
    recorded(given, "invoice", "10038", f"{amount}", "--vat", "25", "--rate", f"{rate}", *DAY)
    left = amount
    for per_cent in parts:
        part = (left * per_cent / 100).quantize(Decimal("0.01"))
        if part * rate >= 1 and part < left:
            recorded(given, "credit-note", "2025-001", "--amount", f"{part}", *LATER)
            left -= part
    recorded(given, "credit-note", "2025-001", "--amount", f"{left}", *LATER)
    assert given.open("2025-02-10") == []
    assert sum(entry.booked or 0 for entry in given.entries) == 0


def test_documents_without_a_value_are_refused(books: Books) -> None:
    journal = (
        "2025-01-01 * (F-1) Hütte GmbH | Faktura\n    1500:10038  100 EUR\n    3100  -100 EUR\n"
    )
    given = recording_book(books, journal, customers=ABROAD, record=RECORD)
    error = refused(given, "payment", "10038", "100", "--rate", "11", *LATER)
    assert "F-1 has entries without a value in NOK" in error


@pytest.mark.parametrize(
    "command",
    [["hledger", "check", "-s"], ["ledger", "--pedantic", "bal", "1500", "-B"]],
    ids=lambda command: command[0],
)
def test_hledger_and_ledger_read_it_the_same(books: Books, command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    chart = "commodity NOK\n    format 1000.00 NOK\n\naccount 1500\n    ; type: A\n\ntag invoice\n"
    given = recording_book(books, chart, customers=ABROAD, record=RECORD)
    for event in (
        "invoice 10038 99.99 --vat 25 --rate 11.4567 --date 2025-01-10",
        "payment 10038 60 --rate 11.2 --date 2025-01-20",
        "credit-note 2025-001 --amount 10 --date 2025-01-25",
        "payment 10038 52.49 --rate 11.9 --date 2025-01-30",
        "invoice 10039 80.80 --vat 25 --rate 11.4567 --date 2025-01-30",
        "payment 10039 98.98 --rate 11.2 --date 2025-01-31",
    ):
        recorded(given, *event.split())
    journals = sorted(folder_of(given).glob("*.journal"), reverse=True)
    assert len(journals) == 2
    whole = folder_of(given) / "all"
    whole.write_text("\n".join(path.read_text() for path in journals))
    done = subprocess.run(
        [command[0], "-f", str(whole), *command[1:]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, [], "")


@effort(max_examples=200, deadline=None)
@generated(amount=st.decimals("0.01", "1e9", places=2), rate=st.decimals("0.0001", "1e4", places=6))
def test_a_value_is_within_half_a_unit_of_amount_times_rate(amount: Decimal, rate: Decimal) -> None:
    value = Money("EUR", "NOK", rate).booked(amount)
    assert value == value.quantize(Decimal("0.01"))
    assert abs(value - amount * rate) <= Decimal("0.005")


@effort(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@generated(
    cents=st.integers(1, 10**7),
    rate=st.decimals("0.5", "20", places=4),
    paid=st.lists(
        st.tuples(st.integers(1, 90), st.decimals("0.5", "20", places=4)), min_size=0, max_size=3
    ),
    last=st.decimals("0.5", "20", places=4),
)
def test_what_is_paid_in_full_has_no_value_left_in_either_currency(
    books: Books,
    cents: int,
    rate: Decimal,
    paid: list[tuple[int, Decimal]],
    last: Decimal,
) -> None:
    given = abroad(books)
    net = Decimal(cents) / 100
    args = ("--vat", "0", "--rate", str(rate), *DAY)
    recorded(given, "invoice", "10038", str(net), *args)
    left = net
    for percent, at in paid:
        part = (left * percent / 100).quantize(Decimal("0.01"))
        if part:
            recorded(given, "payment", "10038", str(part), "--rate", str(at), *LATER)
            left -= part
    if left:
        recorded(given, "payment", "10038", str(left), "--rate", str(last), *LATER)
    assert given.open("2025-02-10") == []
    assert sum(entry.booked or 0 for entry in given.entries) == 0
    assert sum(entry.amount for entry in given.entries) == 0
