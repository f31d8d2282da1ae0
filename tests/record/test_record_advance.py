"""Advances, a-konto invoices, and the invoices that deduct them."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import folder_of, postings, record, recorded, recording_book, refused

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

ADDRESS = {"address": {"city": "Oslo"}}
MORE = {
    "10010": {"name": "Forhånd AS", "orgnr": "312605376", "terms": "prepaid"},
    "10038": {"name": "Hütte GmbH", "currency": "EUR"},
}


def firm(books: Books, journal: str = "", **more: Any) -> Given:
    return recording_book(books, journal, customers=MORE, language="en", **more)


def money(text: str) -> list[tuple[str, int | str]]:
    return [(account, str(amount)) for account, amount in postings(text)]


def test_k11_an_advance_is_no_entry_and_the_final_invoice_is_what_is_left(books: Books) -> None:
    given = firm(books)
    advance = recorded(given, "advance", "10001", "200", "--date", "2025-01-10")
    assert advance.startswith("2025-01-10 * (B-0001) Byggmester Hansen AS | Advance\n")
    assert money(advance) == [("1920", "200.00"), ("2900", "-200.00")]
    assert given.entries == []
    args = ("--vat", "25", "--advance", "B-0001", "--date", "2025-02-10")
    final = recorded(given, "invoice", "10001", "800", *args)
    assert money(final) == [
        ("1500:10001", "800.00"),
        ("2900", "200.00"),
        ("3000", "-800.00"),
        ("2700", "-200.00"),
    ]
    assert final.count("; advance: B-0001\n    ; customer: 10001\n") == 1


def test_k11_the_final_invoice_is_one_entry(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "200", "--date", "2025-01-10")
    args = ("--vat", "25", "--advance", "all", "--date", "2025-02-10")
    recorded(given, "invoice", "10001", "800", *args)
    assert given.open("2025-02-10") == [("2025-001", Decimal(800))]
    assert [entry.kind for entry in given.entries] == ["invoice"]


def test_an_a_konto_invoice_is_owed_and_the_final_invoice_deducts_it_with_its_vat(
    books: Books,
) -> None:
    given = firm(books)
    args = ("--invoice", "--vat", "25", "--date", "2025-01-10")
    billed = recorded(given, "advance", "10001", "4000", *args)
    assert money(billed) == [("1500:10001", "5000.00"), ("2900", "-4000.00"), ("2700", "-1000.00")]
    assert "A-konto invoice 2025-001" in billed
    recorded(given, "payment", "10001", "5000", "--date", "2025-01-20")
    final = recorded(
        given, "invoice", "10001", "10000", "--vat", "25", "--advance", "2025-001",
        "--date", "2025-02-10",
    )  # fmt: skip
    assert money(final) == [
        ("1500:10001", "7500.00"),
        ("2900", "4000.00"),
        ("2700", "1000.00"),
        ("3000", "-10000.00"),
        ("2700", "-2500.00"),
    ]
    assert given.open("2025-02-10") == [("2025-002", Decimal(7500))]
    assert [entry.kind for entry in given.entries] == ["invoice", "payment", "invoice"]
    assert "not an advance" not in final


def test_vat_on_an_advance_that_came_in_is_part_of_it(books: Books) -> None:
    given = firm(books)
    text = recorded(given, "advance", "10001", "1000", "--vat", "25", "--date", "2025-01-10")
    assert money(text) == [("1920", "1000.00"), ("2900", "-800.00"), ("2700", "-200.00")]


def test_no_more_is_deducted_than_is_left_of_an_advance(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "1000", "--vat", "25", "--date", "2025-01-10")
    recorded(given, "advance", "10001", "300", "--date", "2025-01-11")
    all_ = ("--vat", "25", "--advance", "all", "--date")
    first = recorded(given, "invoice", "10001", "400", *all_, "2025-02-01")
    assert money(first) == [
        ("1500:10001", "500.00"),
        ("1500:10001", "-500.00"),
        ("2900", "400.00"),
        ("2700", "100.00"),
        ("3000", "-400.00"),
        ("2700", "-100.00"),
    ]
    second = recorded(given, "invoice", "10001", "1000", *all_, "2025-02-02")
    assert money(second)[:4] == [
        ("1500:10001", "450.00"),
        ("2900", "400.00"),
        ("2700", "100.00"),
        ("2900", "300.00"),
    ]
    assert "has no advance with something left" in refused(
        given, "invoice", "10001", "1000", *all_, "2025-02-03"
    )
    assert given.open("2025-02-02") == [("2025-002", Decimal(450))]


def test_a_customer_that_pays_in_advance_has_advances_deducted_unasked(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10010", "1000", "--date", "2025-01-10")
    done = record(given, "invoice", "10010", "1000", "--vat", "25", "--date", "2025-02-01")
    assert money(done.out)[0] == ("1500:10010", "250.00")
    assert "B-0001: 1,000 NOK deducted, 0 left of the advance" in done.err
    assert "250 NOK of this is not prepaid" in done.err


def test_invoices_of_one_file_deduct_from_the_same_advance(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "300", "--date", "2025-01-10")
    file = folder_of(given) / "wish.yaml"
    one = '- {customer: "10001", amount: 160, vat: "25", advance: all, date: 2025-02-01}\n'
    file.write_text(one * 2)
    text = recorded(given, "invoice", "--from", str(file))
    assert [amount for account, amount in money(text) if account == "2900"] == ["200.00", "100.00"]


def test_advances_written_by_hand_are_found_and_what_was_deducted_by_hand_is_gone(
    books: Books,
) -> None:
    journal = """\
        2025-01-02 * (X-1) Hansen | Forskudd
            1920           1000.00 NOK
            2900          -1000.00 NOK
            ; customer: 10001

        2025-01-03 * (2025-001) Hansen | Faktura
            1500:10001      100.00 NOK
            2900            600.00 NOK
            3100           -700.00 NOK
        """
    given = firm(books, journal)
    args = ("--vat", "0", "--advance", "X-1", "--date", "2025-02-01")
    text = recorded(given, "invoice", "10001", "5000", *args)
    assert money(text)[:2] == [("1500:10001", "4600.00"), ("2900", "400.00")]


def test_an_a_konto_invoice_can_be_credited_while_it_is_not_deducted(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "4000", "--invoice", "--vat", "25", "--date", "2025-01-10")
    args = ("--amount", "1000", "--date", "2025-01-11")
    note = recorded(given, "credit-note", "2025-001", *args)
    assert money(note) == [("2900", "1000.00"), ("2700", "250.00"), ("1500:10001", "-1250.00")]
    deduct = ("--vat", "25", "--advance", "all", "--date", "2025-02-10")
    final = recorded(given, "invoice", "10001", "2000", *deduct)
    assert money(final)[2] == ("2900", "2000.00")
    assert given.open("2025-02-10") == [("2025-001", Decimal(3750))]
    error = refused(given, "credit-note", "2025-001", "--all", "--date", "2025-02-11")
    assert "more than the 1,250 left of the advance 2025-001" in error
    kinds = [entry.kind for entry in given.entries]
    assert kinds == ["invoice", "credit_note", "invoice", "payment"]


def test_an_invoice_that_deducts_is_credited_for_what_was_sold(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "1000", "--vat", "25", "--date", "2025-01-10")
    args = ("--vat", "25", "--advance", "all", "--date", "2025-02-10")
    recorded(given, "invoice", "10001", "2000", *args)
    note = recorded(given, "credit-note", "2025-001", "--all", "--date", "2025-02-11")
    assert money(note) == [("3000", "2000.00"), ("2700", "500.00"), ("1500:10001", "-2500.00")]


def test_no_cash_discount_is_given_on_an_a_konto_invoice(books: Books) -> None:
    given = firm(books)
    recorded(given, "advance", "10018", "1000", "--invoice", "--vat", "25", "--date", "2025-01-10")
    args = ("--invoice", "2025-001", "--date", "2025-01-12")
    text = recorded(given, "payment", "10018", "1225", *args)
    assert money(text) == [("1920", "1225.00"), ("1500:10018", "-1225.00")]


REFUSED = [
    (("advance", "10001", "0"), "an advance of 0 is none"),
    (("advance", "10001", "1.005"), "more than 2 decimals"),
    (("advance", "1001", "5"), "unknown customer “1001”"),
    (("advance", "10038", "5"), "advances are recorded in NOK only"),
    (("advance", "10001", "5", "--due", "2025-03-01"), "is not due"),
    (("advance", "10001", "5", "--invoice", "--account", "1920"), "comes in on no account"),
    (("advance", "10001", "5", "--invoice", "--due", "2025-01-01"), "before its date"),
    (("advance", "10001", "5", "--vat", "52"), "52"),
    (("advance", "10001", "5", "--number", "B-0009"), "the next number is B-0002"),
    (("advance", "10001", "5", "--date", "2999-01-01"), "in the future"),
    (("invoice", "10001", "5", "--vat", "25", "--advance", "B-001"), "nearest: B-0001"),
    (("invoice", "10002", "5", "--vat", "25", "--advance", "B-0001"), "is no advance of customer 10002"),
    (
        ("invoice", "10001", "5", "--vat", "25", "--advance", "B-0001", "--date", "2025-01-09"),
        "with something left on that day",
    ),
    (
        ("invoice", "10038", "5", "--vat", "0", "--rate", "11", "--advance", "all"),
        "advances are recorded in NOK only",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("args", "message"), REFUSED, ids=[message[:30] for _, message in REFUSED])
def test_what_is_wrong_with_an_advance_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = firm(books)
    recorded(given, "advance", "10001", "300", "--date", "2025-01-10")
    day = () if "--date" in args else ("--date", "2025-01-12")
    assert message in refused(given, *args, *day)


CHART = """\
commodity NOK
    format 1000.00 NOK

account 1500
    ; type: A
account 1920
account 2900
account 2700
account 3000

tag invoice

"""
EVENTS = [
    "advance 10001 1000 --vat 25 --date 2025-01-10",
    "advance 10001 4000.50 --invoice --vat 25 --date 2025-01-11",
    "advance 10002 100 --date 2025-01-12",
    "payment 10001 5000.63 --date 2025-01-20",
    "invoice 10001 10000 --vat 25 --advance all --date 2025-02-01",
    "invoice 10002 60 --vat 25 --advance all --date 2025-02-02",
    "credit-note 2025-002 --amount 100 --date 2025-02-03",
]


@pytest.fixture
def year(books: Books) -> Given:
    customers = {
        number: {"name": name, **ADDRESS, "orgnr": orgnr}
        for number, name, orgnr in (
            ("10001", "Hansen AS", "123456785"),
            ("10002", "Berg AS", "312605376"),
        )
    }
    given = recording_book(books, CHART, customers=customers, vouchers="bilag")
    voucher = folder_of(given) / "bilag" / "1.pdf"
    voucher.parent.mkdir()
    voucher.write_bytes(b"%PDF")
    for event in EVENTS:
        recorded(given, *event.split(), "--voucher", str(voucher))
    return given


def test_what_is_recorded_passes_every_check(year: Given) -> None:
    done = year.call("check", "--strict", "--as-of", "2025-02-03", "--ignore", "R5")
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize("command", ["hledger check -s", "ledger --pedantic --strict bal 1500"])
def test_hledger_and_ledger_read_it(year: Given, command: str, tmp_path: Path) -> None:
    program, *args = command.split()
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    whole = tmp_path / "all"
    journals = sorted(folder_of(year).glob("*.journal"), reverse=True)
    whole.write_text("\n".join(path.read_text() for path in journals))
    done = subprocess.run(
        [program, "-f", str(whole), *args], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_left_of_advances_is_what_hledger_pivots(year: Given, tmp_path: Path) -> None:
    if shutil.which("hledger") is None:
        pytest.skip("hledger is not installed")
    whole = tmp_path / "all"
    journals = sorted(folder_of(year).glob("*.journal"), reverse=True)
    whole.write_text("\n".join(path.read_text() for path in journals))
    done = subprocess.run(
        ["hledger", "-f", str(whole), "bal", "2900", "--pivot", "advance", "-N"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["-25.00", "NOK", "B-0002"]


@effort(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@generated(
    advances=st.lists(st.tuples(st.integers(1, 50000), st.booleans()), min_size=1, max_size=3),
    invoices=st.lists(st.integers(1, 40000), min_size=1, max_size=3),
)
def test_nothing_is_lost_between_advances_and_what_is_deducted(
    books: Books, advances: list[tuple[int, bool]], invoices: list[int]
) -> None:
    given = firm(books)
    paid = sold = Decimal(0)
    for cents, taxed in advances:
        amount = Decimal(cents) / 100
        paid += amount
        vat = ("--vat", "25") if taxed else ()
        recorded(given, "advance", "10001", str(amount), *vat, "--date", "2025-01-10")
    left = paid
    for cents in invoices:
        net = Decimal(cents) / 100
        deduct = ("--advance", "all") if left else ()
        text = recorded(
            given, "invoice", "10001", str(net), "--vat", "25", *deduct, "--date", "2025-02-01"
        )
        taken = sum((amount for _, amount in _deducted(text)), start=Decimal(0))
        gross = -sum(amount for account, amount in postings(text) if account[0] in "23")
        gross += taken
        sold += gross
        assert taken == min(left, gross)
        left -= taken
    owed = sum((amount for _, amount in given.open("2025-02-01")), start=Decimal(0))
    assert owed == max(sold - paid, Decimal(0))


def _deducted(text: str) -> list[tuple[str, Decimal]]:
    """The debits of advances, and of VAT with them."""
    return [(a, amount) for a, amount in postings(text) if a in ("2900", "2700") and amount > 0]
