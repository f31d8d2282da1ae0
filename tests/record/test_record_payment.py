from __future__ import annotations

import json
import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from recording import (
    SETTINGS,
    folder_of,
    postings,
    record,
    recorded,
    recording_book,
    refused,
)

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-02-01")


def owing(books: Books, *amounts: str, customer: str = "10001", **more: Any) -> Given:
    """A customer with invoices of amounts incl. VAT, issued on the 10th of January and on."""
    given = recording_book(books, payment_reference=None, **more)
    for day, amount in enumerate(amounts, 10):
        net = f"{Decimal(amount) / Decimal('1.25'):.2f}"
        recorded(given, "invoice", customer, net, "--vat", "25", "--date", f"2025-01-{day}")
    return given


def settled(text: str) -> list[tuple[str, str]]:
    """The receivable postings of a payment: each document, "" for none, with its amount."""
    found = []
    lines = text.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("    1500:"):
            name = following.partition("; invoice: ")[2]
            found.append((name, line.split()[1]))
    return found


def test_a_payment_is_bank_and_receivable(books: Books) -> None:
    given = owing(books, "125000")  # S3
    text = recorded(given, "payment", "10001", "125000", "--invoice", "2025-001", *DAY)
    assert postings(text) == [("1920", Decimal(125000)), ("1500:10001", Decimal(-125000))]
    assert text.startswith("2025-02-01 * (B-0001) Byggmester Hansen AS | Payment\n")
    assert given.open("2025-02-01") == []


def test_the_only_account_of_the_journals_that_fits_a_pattern_is_the_bank(books: Books) -> None:
    record = {"journal": "{year}.journal"}
    given = owing(books, "125", "250", record=record)
    assert "record.bank" in refused(given, "payment", "10001", "125", *DAY)
    recorded(given, "payment", "10001", "125", "--account", "1920", *DAY)
    text = recorded(given, "payment", "10001", "100", *DAY)
    assert postings(text)[0] == ("1920", Decimal(100))
    recorded(given, "payment", "10001", "50", "--account", "1930", *DAY)
    assert "record.bank" in refused(given, "payment", "10001", "50", *DAY)


@pytest.mark.parametrize(
    ("args", "expected", "told"),
    [
        (("250",), [("2025-002", "-250.00")], "2025-002: 250 NOK settled, 0 left open (assumed, exact"),
        (
            ("225",),
            [("2025-001", "-125.00"), ("2025-002", "-100.00")],
            "2025-002: 100 NOK settled, 150 left open (assumed, oldest due first)",
        ),
        (("60", "--text", "Gjelder 2025-003"), [("2025-003", "-60.00")], "left open (assumed, named in the text)"),
        (("875",), [("2025-001", "-125.00"), ("2025-002", "-250.00"), ("2025-003", "-500.00")], "exact"),
        (
            ("900",),
            [
                ("2025-001", "-125.00"),
                ("2025-002", "-250.00"),
                ("2025-003", "-500.00"),
                ("B-0001", "-25.00"),
            ],
            "25 NOK settles nothing and stands as credit under B-0001",
        ),
        (("300", "--invoice", "2025-003"), [("2025-003", "-300.00")], "200 left open (named)"),
        (
            ("300", "--invoice", "2025-002", "--invoice", "2025-001"),
            [("2025-002", "-250.00"), ("2025-001", "-50.00")],
            "2025-001: 50 NOK settled, 75 left open (named)",
        ),
        (
            ("150", "--invoice", "2025-001"),
            [("2025-001", "-125.00"), ("B-0001", "-25.00")],
            "25 NOK settles nothing",
        ),
    ],
)  # fmt: skip
def test_what_a_payment_settles_is_told_and_written(
    books: Books, args: tuple[str, ...], expected: list[tuple[str, str]], told: str
) -> None:
    given = owing(books, "125", "250", "500")
    done = record(given, "payment", "10001", *args, *DAY)
    assert settled(done.out) == expected
    assert told in done.err
    assert done.err.index(told) < done.err.index("written to")


def test_json_says_what_a_payment_settles_and_stderr_says_it_once(books: Books) -> None:
    given = owing(books, "125")
    done = record(given, "payment", "10001", "100", *DAY, "--format", "json")
    told = [(note["key"], note["values"].get("left")) for note in json.loads(done.out)["notes"]]
    assert told == [("record.settles", "25.00"), ("record.written", None)]
    assert done.err.count("25 left open") == 1


def test_without_a_name_it_settles_as_an_entry_without_reference_would(books: Books) -> None:
    for amount in ("100", "125", "200", "375", "600", "875", "1000"):
        plain = owing(books, "125", "250", "125", "375")
        journal = folder_of(plain) / "2025.journal"
        before = journal.read_text()
        entry = f"\n2025-02-01 (X-1) Betaling\n    1920  {amount} NOK\n    1500:10001\n"
        journal.write_text(before + entry)
        expected = [one for one in plain.open("2025-02-01") if one[0] != "X-1"]
        journal.write_text(before)
        recorded(plain, "payment", "10001", amount, *DAY)
        found = [one for one in plain.open("2025-02-01") if one[0] != "B-0001"]
        assert found == expected, amount


def test_a_payment_when_nothing_is_open_stands_under_its_own_number(books: Books) -> None:
    given = recording_book(books)
    text = recorded(given, "payment", "10001", "500", *DAY)
    assert settled(text) == [("B-0001", "-500.00")]
    assert given.open("2025-02-01") == [("B-0001", Decimal(-500))]
    recorded(given, "invoice", "10001", "400", "--vat", "25", "--date", "2025-02-02")
    assert given.open("2025-02-02") == [("2025-001", Decimal(500)), ("B-0001", Decimal(-500))]
    assert given.call("check", "--as-of", "2025-02-03").out == ""


def test_a_settled_invoice_takes_nothing_more(books: Books) -> None:
    given = owing(books, "125")
    recorded(given, "payment", "10001", "125", *DAY)
    done = record(given, "payment", "10001", "10", "--invoice", "2025-001", *DAY)
    assert "2025-001 was settled already" in done.err
    assert settled(done.out) == [("B-0002", "-10.00")]


def test_a_name_beats_what_was_only_assumed(books: Books) -> None:
    given = owing(books, "125", "125")
    journal = folder_of(given) / "2025.journal"
    untagged = "\n2025-01-20 (X) Betaling\n    1920  125 NOK\n    1500:10001\n"
    journal.write_text(journal.read_text() + untagged)
    assert given.open("2025-01-20") == [("2025-002", Decimal(125))]
    text = recorded(given, "payment", "10001", "125", "--invoice", "2025-001", *DAY)
    assert settled(text) == [("2025-001", "-125.00")]
    assert given.open("2025-02-01") == []


def test_an_opening_item_without_number_is_settled_without_a_name(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-01 * Åpningssaldo
            1500:10001    1000 NOK
            2050
        """,
    )
    done = record(given, "payment", "10001", "1000", *DAY)
    assert settled(done.out) == [("", "-1000.00")]
    assert "–: 1,000 NOK settled" in done.err
    assert given.open("2025-02-01") == []


def test_what_the_bank_kept_is_credited_too(books: Books) -> None:
    given = owing(books, "1000")
    text = recorded(given, "payment", "10001", "975", "--charge", "25", *DAY)
    assert postings(text) == [
        ("1920", Decimal(975)),
        ("7770", Decimal(25)),
        ("1500:10001", Decimal(-1000)),
    ]


ROUNDING = {**SETTINGS["record"], "rounding": "7771", "tolerance": Decimal("0.5")}


@pytest.mark.parametrize(
    ("amounts", "args", "rounded", "open_"),
    [
        (["1000.40"], ("1000",), "0.40", []),
        (["999.60"], ("1000",), "-0.40", []),
        (["1000.40"], ("1000", "--invoice", "2025-001"), "0.40", []),
        (["500.20", "500.20"], ("1000",), "0.40", []),
        (["5000", "1000.40"], ("1000",), "0.40", [("2025-001", Decimal(5000))]),
        (["1000.60"], ("1000",), None, [("2025-001", Decimal("0.60"))]),
        (["1000.00"], ("500",), None, [("2025-001", Decimal(500))]),
    ],
)
def test_a_small_difference_is_rounded_away(
    books: Books,
    amounts: list[str],
    args: tuple[str, ...],
    rounded: str | None,
    open_: list[tuple[str, Decimal]],
) -> None:
    record_ = {**ROUNDING, "tolerance": 0.5}
    given = recording_book(books, payment_reference=None, record=record_)
    for amount in amounts:
        more = ("--vat", "0", "--date", "2025-01-10")
        recorded(given, "invoice", "10001", amount, *more)
    text = recorded(given, "payment", "10001", *args, *DAY)
    assert dict(postings(text)).get("7771") == (None if rounded is None else Decimal(rounded))
    assert given.open("2025-02-01") == open_


def test_a_cash_discount_in_time_is_taken_from_sales_and_vat(books: Books) -> None:
    given = owing(books, "1000", customer="10018")  # K1, S6: 2/10 net 30
    done = record(given, "payment", "10018", "980", "--date", "2025-01-20")
    assert postings(done.out) == [
        ("1920", Decimal(980)),
        ("3081", Decimal(16)),
        ("2700", Decimal(4)),
        ("1500:10018", Decimal(-1000)),
    ]
    assert "2025-001: 20 NOK of it is cash discount" in done.err
    assert given.open("2025-01-20") == []
    assert [one.kind for one in given.entries] == ["invoice", "payment"]


@pytest.mark.parametrize(
    ("args", "left"),
    [
        (("980", "--date", "2025-01-21"), "20"),
        (("980", "--date", "2025-01-20", "--no-discount"), "20"),
        (("979", "--date", "2025-01-20"), "21"),
        (("1000", "--date", "2025-01-20"), None),
    ],
)
def test_no_discount_is_taken_late_or_unasked_or_of_another_amount(
    books: Books, args: tuple[str, ...], left: str | None
) -> None:
    given = owing(books, "1000", customer="10018")
    text = recorded(given, "payment", "10018", *args)
    assert "3081" not in text
    expected = [] if left is None else [("2025-001", Decimal(left))]
    assert given.open("2025-01-31") == expected


def test_discounts_of_several_invoices_are_taken_together(books: Books) -> None:
    for args in (("1470",), ("1470", "--invoice", "2025-001", "--invoice", "2025-002")):
        given = owing(books, "1000", "500", customer="10018")
        text = recorded(given, "payment", "10018", *args, "--date", "2025-01-20")
        assert given.open("2025-01-20") == []
        assert sum(amount for account, amount in postings(text) if account == "3081") == 24
    given = owing(books, "1000", "500", customer="10018")
    named = ("--invoice", "2025-001", "--invoice", "2025-002")
    recorded(given, "payment", "10018", "1490", *named, "--date", "2025-01-21")
    assert given.open("2025-01-21") == []  # the first is too late, the second just in time


def test_a_discount_is_shared_between_the_rates_of_the_invoice(books: Books) -> None:
    given = recording_book(books)
    lines = ("--line", "text=a, amount=800, vat=25", "--line", "text=b, amount=1000, vat=15")
    recorded(given, "invoice", "10018", *lines, "--date", "2025-01-10")
    text = recorded(given, "payment", "10018", "2107", "--date", "2025-01-20")
    assert postings(text) == [
        ("1920", Decimal(2107)),
        ("3081", Decimal(16)),
        ("2700", Decimal(4)),
        ("3030", Decimal(20)),  # no account for discounts under 15: that of the sales
        ("2701", Decimal(3)),
        ("1500:10018", Decimal(-2150)),
    ]


def test_the_terms_of_the_invoice_outlive_those_of_the_customer(books: Books) -> None:
    given = owing(books, "1000", customer="10018")
    register = folder_of(given) / "all.customers.yaml"
    register.write_text(register.read_text().replace("2/10 net 30", "net 30"))
    text = recorded(given, "payment", "10018", "980", "--date", "2025-01-20")
    assert ("3081", Decimal(16)) in postings(text)


def test_the_balances_by_invoice_are_those_of_hledger(books: Books) -> None:
    if not shutil.which("hledger"):
        pytest.skip("no hledger here")
    given = owing(books, "125", "250", "500")  # L7
    recorded(given, "payment", "10001", "200", *DAY)
    recorded(given, "payment", "10001", "900", *DAY)
    recorded(given, "credit-note", "2025-003", "--amount", "100", *DAY)
    recorded(given, "invoice", "10002", "80", "--vat", "25", "--date", "2025-02-02")
    journal = str(folder_of(given) / "2025.journal")
    args = ["hledger", "-f", journal, "bal", "1500", "--pivot", "invoice", "-N", "-O", "csv"]
    done = subprocess.run(args, capture_output=True, text=True, check=True)
    theirs = [line.replace('"', "").split(",") for line in done.stdout.splitlines()[1:]]
    ours = [(number, amount) for number, amount in given.open("2025-02-02")]
    assert sorted(ours) == sorted((number, Decimal(amount.split()[0])) for number, amount in theirs)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("1001", "100"), "unknown customer “1001”"),
        (("10001", "0"), "a payment of 0 settles nothing"),
        (("10001", "1.005"), "more than 2 decimals"),
        (("10001", "100", "--invoice", "2025-01"), "no document of customer 10001; nearest: 2025-001"),
        (("10001", "100", "--account", "3000"), "the account 3000 is none of accounts.bank"),
        (("10001", "100", "--charge", "x"), "“x” is no amount"),
        (("10001", "100", "--number", "B-0007"), "the next number is B-0001"),
        (("10001", "100", "--date", "2999-01-01"), "in the future"),
    ],
)  # fmt: skip
def test_what_is_no_payment_is_refused(books: Books, args: tuple[str, ...], message: str) -> None:
    given = owing(books, "125")
    day = () if "--date" in args else DAY
    assert message in refused(given, "payment", *args, *day)


def test_an_account_that_is_not_set_is_asked_for(books: Books) -> None:
    given = owing(books, "100", record={"journal": "{year}.journal", "tolerance": 1})
    refusal = refused(given, "payment", "10001", "100", *DAY)
    assert "no account is set for record.bank" in refusal
    more = ("--account", "1920")
    charge = refused(given, "payment", "10001", "99", "--charge", "1", *more, *DAY)
    assert "no account is set for record.charge" in charge
    rounding = refused(given, "payment", "10001", "99.50", *more, *DAY)
    assert "no account is set for record.rounding" in rounding


def test_a_payment_that_breaks_an_asserted_balance_is_refused(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-01 * Åpningssaldo
            1920    1000 NOK
            2050

        2025-02-28 * Avstemt
            1920       0 NOK = 1000 NOK
            2050
        """,
    )
    error = refused(given, "payment", "10001", "100", *DAY, code=3)
    assert "2025.journal:1: I301 nothing was written" in error
    assert "\nbook.journal:7:" in error
    assert "J601" in error
    assert "(B-0001)" in recorded(given, "payment", "10001", "100", "--date", "2025-03-01")


def test_nothing_is_recorded_in_a_book_that_cannot_be_read(books: Books) -> None:
    given = recording_book(books, "2025-13-01 x\n    1920  1 NOK\n    2050\n")
    assert "book.journal:1" in refused(given, "payment", "10001", "100", *DAY, code=3)
