"""P1 to P3: what other systems' books and test cases must give."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import PLAINTEXT, REFERENCE_ONLY, Given, bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books

needs_data = pytest.mark.skipif(
    not PLAINTEXT.is_dir(), reason=f"the journals of others are not here: {PLAINTEXT}"
)
NAMES = sorted(path.name for path in PLAINTEXT.glob("*")) if PLAINTEXT.is_dir() else []
#: Dates without a year and no `Y` above them: read only once it says which year is meant.
YEARLESS = "hledger_borrowing.journal"
#: Journals with transactions, none of them with a customer.
WITHOUT_RECEIVABLES = {
    "hledger_1ktxns-100accts.journal",
    "hledger_multicurrency.journal",
    "hledger_sample.journal",
    "hledger_vat.journal",
}
TAGS = "ledger_receivables_customer_invoice_tags.ledger"


@needs_data
def test_p1_documents_by_tag() -> None:
    book = bare(PLAINTEXT / TAGS)
    assert sorted(book.open("2014-12-31")) == [
        ("102", Decimal(11)),
        ("103", Decimal(12)),
        ("105", Decimal(5)),
    ]
    report = book.report("balances", "--as-of", "2014-12-31", "--all")
    assert {row["customer"]: row["balance"] for row in report["rows"]} == {
        "AAA": "12.00",
        "BBB": "11.00",
        "CCC": "0.00",
        "DDD": "5.00",
    }
    assert [(one["currency"], one["balance"]) for one in report["total"]] == [("GBP", "28.00")]
    assert report["proof"][0]["difference"] == "0.00"


@needs_data
@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
def test_p1_hledger_pivots_to_the_same_open_items() -> None:
    rows = _hledger(PLAINTEXT / TAGS, "receivable", "--pivot", "Invoice")
    assert rows == {("102", "GBP"): 11, ("103", "GBP"): 12, ("105", "GBP"): 5}


@needs_data
@pytest.mark.parametrize("basis", ["accrual", "cash"])
def test_p2_payment_that_names_the_invoice_in_its_text_alone(basis: str) -> None:
    book = bare(PLAINTEXT / f"hledger_invoicing_{basis}.journal")
    (row,) = book.rows("2020-02-10")
    assert (row["document"], row["open"], row["currency"]) == ("201602ab", "1000.00", "$")
    assert row["customer"] == "ab"
    assert book.open("2020-02-15") == []
    assert book.settled("2020-02-15") == [
        ("2020-02-15", "AB Inc. | payment for 201602ab", "201602ab", Decimal(1000), "text")
    ]


@needs_data
def test_p2_cash_basis_is_told_to_be_virtual_and_can_be_left_out() -> None:
    book = bare(PLAINTEXT / "hledger_invoicing_cash.journal")
    notes = book.report("open", "--as-of", "2020-02-10")["notes"]
    assert "report.virtual" in {note["key"] for note in notes}
    assert book.open("2020-02-10", "--real") == []


@needs_data
def test_a_sub_account_per_invoice_is_its_document_in_each_way_of_booking() -> None:
    book = bare(PLAINTEXT / "hledger_templates.journal")
    assert {entry.names for entry in book.entries} == {("20110101",)}
    assert [row["customer"] for row in book.rows("2011-01-31")] == ["client1"]
    assert book.open("2011-12-31") == []
    assert {basis for *_, basis in book.settled("2011-12-31")} == {"reference"}


@needs_data
def test_secondary_dates_of_others_are_two_open_invoices() -> None:
    rows = bare(PLAINTEXT / "ledger_secondary_dates.ledger").rows("2014-01-31")
    assert [(row["open"], row["currency"]) for row in rows] == [("100.00", "$")] * 2


@needs_data
@pytest.mark.parametrize("name", NAMES)
def test_journals_of_others_are_read(name: str, tmp_path: Path) -> None:
    book = _read(name, tmp_path)
    done = book.call("balances", "--as-of", "2030-12-31")
    if name in WITHOUT_RECEIVABLES:
        assert done.code == 3
        assert "E103" in done.err
    else:
        assert done.code == 0, done.err


@needs_data
def test_borrowing_without_a_year_is_refused_at_its_dates() -> None:
    done = bare(PLAINTEXT / YEARLESS).call("balances")
    assert done.code == 3
    assert "J202" in done.err


@needs_data
@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_balances_equal_hledgers(name: str, tmp_path: Path) -> None:
    journal = tmp_path / name
    # With a receivable account of ours also those are read whole that have none.
    year = "Y2024\n" if name == YEARLESS else ""
    journal.write_text(OURS + year + _text(name), encoding="utf-8")
    book = bare(journal).book
    ours: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for (account, _, commodity), quantity in book.turnover.items():
        ours[account, commodity] += quantity
    theirs: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for (account, commodity), quantity in _hledger(journal).items():
        theirs[book.chart.place(account).control or account, commodity] += quantity
    assert _not_zero(ours) == _not_zero(theirs)
    assert ("assets:receivable", "OURS") in theirs


OURS = """\
2030-01-01 ours
    assets:receivable:ours    1 OURS
    equity:ours              -1 OURS

"""


def _not_zero(sums: dict[tuple[str, str], Decimal]) -> dict[tuple[str, str], Decimal]:
    return {key: value for key, value in sums.items() if value}


def _text(name: str) -> str:
    return (PLAINTEXT / name).read_text("utf-8")


def _read(name: str, tmp_path: Path) -> Given:
    if name != YEARLESS:
        return bare(PLAINTEXT / name)
    journal = tmp_path / name
    journal.write_text("Y2024\n" + _text(name), encoding="utf-8")
    return bare(journal)


def _hledger(journal: Path, *query: str) -> dict[tuple[str, str], Decimal]:
    done = subprocess.run(
        ["hledger", "-f", journal, "balance", "--flat", "-O", "json", *query],
        capture_output=True,
        check=True,
    )
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for account, _, _, amounts in json.loads(done.stdout)[0]:
        # One commodity stands several times where it was bought at several costs.
        for amount in amounts:
            quantity = amount["aquantity"]
            value = Decimal(quantity["decimalMantissa"]).scaleb(-quantity["decimalPlaces"])
            sums[account, amount["acommodity"]] += value
    return _not_zero(sums)


# P3: T is 2024-06-15, one item at 100, nothing assumed.

INVOICE = """\
2024-05-16 * ({number}) Faktura
    ; due: {due}
    1500:10001   {amount} NOK
    ; invoice: {number}
    3000

"""
INSTALMENTS = """\
2024-06-15 * (SI-1) Faktura i tre deler
    1500:10001   30.00 NOK
    ; invoice: SI-1
    ; due: 2024-07-15
    1500:10001   50.00 NOK
    ; invoice: SI-1
    ; due: 2024-08-14
    1500:10001   20.00 NOK
    ; invoice: SI-1
    ; due: 2024-09-13
    3000        -100.00 NOK

"""
T = "2024-06-15"
BUCKETS = ("--buckets", "30,60,90,120")


def _invoice(number: str = "SI-1", amount: str = "100.00", due: str = "2024-06-15") -> str:
    return INVOICE.format(number=number, amount=amount, due=due)


def _payment(amount: str, *names: str, day: str = T) -> str:
    tags = "".join(f"    ; invoice: {name}\n" for name in names)
    return f"{day} * Betaling\n    1920   {amount} NOK\n    1500:10001   -{amount} NOK\n{tags}\n"


def _credit_note(*names: str) -> str:
    tags = "".join(f"    ; invoice: {name}\n" for name in names)
    return f"{T} * (CN-1) Kreditnota\n    1500:10001   -100.00 NOK\n{tags}    3000\n\n"


@pytest.fixture
def cases(books: Books) -> Callable[[str], Given]:
    return lambda journal: books(journal, settings=REFERENCE_ONLY)


def test_p3_1_instalments_are_rows_of_their_own(cases: Callable[[str], Given]) -> None:
    rows = cases(INSTALMENTS).rows(T)
    assert [(row["document"], row["due"], row["open"]) for row in rows] == [
        ("SI-1", "2024-07-15", "30.00"),
        ("SI-1", "2024-08-14", "50.00"),
        ("SI-1", "2024-09-13", "20.00"),
    ]


def test_p3_2_payment_takes_the_oldest_instalment_first(cases: Callable[[str], Given]) -> None:
    rows = cases(INSTALMENTS + _payment("40.00", "SI-1")).rows(T)
    assert [(row["amount"], row["settled"], row["open"]) for row in rows] == [
        ("50.00", "10.00", "40.00"),
        ("20.00", "0.00", "20.00"),
    ]


def test_p3_3_credit_note_that_names_nothing_is_a_row(cases: Callable[[str], Given]) -> None:
    rows = cases(_credit_note()).rows(T)
    assert [(row["document"], row["open"], row["due"]) for row in rows] == [
        ("CN-1", "-100.00", None)
    ]


def test_p3_4_credit_note_that_names_the_invoice_leaves_nothing(
    cases: Callable[[str], Given],
) -> None:
    assert cases(_invoice() + _credit_note("SI-1")).open(T) == []


def test_p3_5_part_payment_beside_a_credit_note_kept_to_itself(
    cases: Callable[[str], Given],
) -> None:
    journal = _invoice() + _payment("40.00", "SI-1") + _credit_note()
    assert cases(journal).open(T) == [("SI-1", Decimal(60)), ("CN-1", Decimal(-100))]


def test_p3_6_prepayment_without_invoice_is_credit(cases: Callable[[str], Given]) -> None:
    book = cases(_payment("1000.00"))
    (row,) = book.report("ageing", "--as-of", T, *BUCKETS)["rows"]
    assert (row["unallocated"], row["total"]) == ("-1000.00", "-1000.00")
    assert set(row["buckets"].values()) == {"0.00"}


def test_p3_7_the_last_hundredth_is_shown(cases: Callable[[str], Given]) -> None:
    assert cases(_invoice() + _payment("99.99", "SI-1")).open(T) == [("SI-1", Decimal("0.01"))]


def test_p3_8_payment_of_the_day_after_changes_nothing(cases: Callable[[str], Given]) -> None:
    book = cases(_invoice() + _payment("100.00", "SI-1", day="2024-06-16"))
    assert book.open(T) == [("SI-1", Decimal(100))]
    assert book.open("2024-06-16") == []


def test_p3_9_one_entry_for_two_invoices_is_shared_between_them(
    cases: Callable[[str], Given],
) -> None:
    journal = _invoice("SI-1", "50.00") + _invoice("SI-2", "50.00")
    book = cases(journal + _payment("100.00", "SI-1", "SI-2"))
    assert book.open(T) == []
    assert [(debit, amount) for _, _, debit, amount, _ in book.settled(T)] == [
        ("SI-1", Decimal(50)),
        ("SI-2", Decimal(50)),
    ]


def test_p3_10_open_invoices_add_up_and_a_paid_one_disappears(
    cases: Callable[[str], Given],
) -> None:
    journal = _invoice("SI-1", "100.00") + _invoice("SI-2", "85.00")
    book = cases(journal + _payment("100.00", "SI-1", day="2024-06-20"))
    (row,) = book.report("ageing", "--as-of", T, *BUCKETS)["rows"]
    assert row["total"] == "185.00"
    assert book.open("2024-06-20") == [("SI-2", Decimal(85))]


def test_p3_buckets_to_120_have_their_keys(cases: Callable[[str], Given]) -> None:
    (row,) = cases(_invoice()).report("ageing", "--as-of", "2024-09-13", *BUCKETS)["rows"]
    assert row["buckets"] == {
        "not_due": "0.00",
        "1-30": "0.00",
        "31-60": "0.00",
        "61-90": "100.00",
        "91-120": "0.00",
        "over_120": "0.00",
    }
