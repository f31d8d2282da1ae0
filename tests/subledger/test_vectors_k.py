"""K1 to K16: kinds and settlement, the cases that go wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import REFERENCE_ONLY

if TYPE_CHECKING:
    from books import Books


def test_k1_payment_with_cash_discount_and_vat_is_one_payment(books: Books) -> None:
    book = books("""\
        2024-01-10 * (B-1) Betaling med rabatt
            1920          980.00 NOK
            3081           16.00 NOK
            2700            4.00 NOK
            1500:10001  -1000.00 NOK
            ; invoice: X
        """)
    entry = book.entry()
    assert (entry.kind, entry.amount, entry.names) == ("payment", Decimal(-1000), ("X",))


def test_k2_one_bank_transaction_for_two_customers_is_an_entry_on_each(books: Books) -> None:
    book = books("""\
        2024-01-10 * OCR giro
            1920      1000.00 NOK
            1500:A    -625.00 NOK
            ; invoice: A-1
            1500:B    -375.00 NOK
            ; invoice: B-1
        """)
    assert [(e.customer, e.kind, e.amount, e.names) for e in book.entries] == [
        ("A", "payment", Decimal(-625), ("A-1",)),
        ("B", "payment", Decimal(-375), ("B-1",)),
    ]


def test_k3_credit_note_over_its_invoice_leaves_credit_under_the_invoice(books: Books) -> None:
    book = books("""\
        2024-01-02 * (X) Faktura
            1500:10001   100.00 NOK
            ; invoice: X
            3000
        2024-01-03 * (Y) Faktura
            1500:10001    50.00 NOK
            ; invoice: Y
            3000
        2024-01-05 * (KN) Kreditnota
            1500:10001  -150.00 NOK
            ; invoice: X
            3000
        """)
    assert book.open("2024-01-31") == [("Y", Decimal(50)), ("X", Decimal(-50))]
    (total,) = book.report("ageing", "--as-of", "2024-01-31")["total"]
    assert (total["unallocated"], total["total"]) == ("-50.00", "0.00")


def test_k4_payment_before_its_invoice_is_unallocated_until_the_invoice_comes(
    books: Books,
) -> None:
    book = books("""\
        2024-01-05 * Betaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
            ; invoice: X
        2024-01-10 * (X) Faktura
            1500:10001   100.00 NOK
            ; invoice: X
            3000
        """)
    assert book.open("2024-01-07") == [("X", Decimal(-100))]
    (proof,) = book.report("open", "--as-of", "2024-01-07")["proof"]
    assert (proof["buckets"], proof["unallocated"]) == ("0.00", "-100.00")
    assert book.open("2024-01-10") == []
    assert book.settled("2024-01-10") == [
        ("2024-01-10", "Betaling", "X", Decimal(100), "reference")
    ]


def test_k5_opening_without_code_gets_a_number_that_is_not_printed(books: Books) -> None:
    book = books("""\
        2024-04-01 * Åpning
            1500:10001   500.00 NOK
            ; issued: 2024-01-02
            2050        -500.00 NOK
        """)
    (row,) = book.rows("2024-04-01")
    assert (row["document"], row["kind"]) == ("IB-10001-1", "opening")
    printed = book.call("open", "--as-of", "2024-04-01", "--format", "csv").out
    assert "IB-10001-1" in printed
    shown = book.call("open", "--as-of", "2024-04-01", "--format", "plain").out
    assert "IB-10001-1" not in shown
    assert [line.split()[0] for line in shown.splitlines() if "opening" in line] == ["–"]
    (aged,) = book.report("ageing", "--as-of", "2024-04-01", "--by", "invoice")["rows"]
    assert aged["buckets"] == {
        "0-30": "0.00",
        "31-60": "0.00",
        "61-90": "500.00",
        "over_90": "0.00",
    }


def test_k6_loss_with_vat_is_a_write_off_and_no_credit_note(books: Books) -> None:
    book = books("""\
        2024-05-01 * (M-1) Konstatert tap
            7830         800.00 NOK
            2700         200.00 NOK
            1500:10001  -1000.00 NOK
            ; invoice: X
        """)
    assert book.entry().kind == "write_off"


def test_k7_returned_payment_reopens_the_invoice_on_its_own_due_date(books: Books) -> None:
    book = books("""\
        2023-01-01 * (X) Faktura
            ; due: 2023-01-31
            1500:10001   100.00 NOK
            ; invoice: X
            3000
        2023-01-30 * Betaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
            ; invoice: X
        2023-03-01 * (B-2) Betaling i retur
            1920        -100.00 NOK
            1500:10001   100.00 NOK
            ; invoice: X
        """)
    assert book.open("2023-02-28") == []
    (row,) = book.rows("2023-03-01")
    assert (row["open"], row["due"], row["days_overdue"]) == ("100.00", "2023-01-31", 29)


def test_k8_refund_without_tag_takes_the_overpayment(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100.00 NOK
            ; invoice: X
            3000
        2024-01-15 * Betaling
            1920         130.00 NOK
            1500:10001  -130.00 NOK
            ; invoice: X
        2024-01-20 * Tilbake
            1920         -30.00 NOK
            1500:10001    30.00 NOK
        """)
    assert book.open("2024-01-19") == [("X", Decimal(-30))]
    assert book.open("2024-01-20") == []


def test_k9_settlement_entry_sets_a_credit_note_against_an_invoice(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100.00 NOK
            ; invoice: X
            3000
        2024-01-10 * (KN) Kreditnota
            1500:10001   -40.00 NOK
            3000
        2024-02-01 * (M-1) Utligning
            1500:10001    40.00 NOK
            ; invoice: KN
            1500:10001   -40.00 NOK
            ; invoice: X
        """)
    assert book.open("2024-01-31") == [("X", Decimal(100)), ("KN", Decimal(-40))]
    assert book.open("2024-02-01") == [("X", Decimal(60))]
    assert {entry.kind for entry in book.entries} == {"invoice", "credit_note", "settlement"}


RENTS = """\
2024-01-31 * (R-1) Husleie
    ; due: 2024-01-31
    1500:10001   1000.00 NOK
    ; invoice: R-1
    3000
2024-02-28 * (R-2) Husleie
    ; due: 2024-02-28
    1500:10001   1000.00 NOK
    ; invoice: R-2
    3000
2024-03-05 * Betaling
    1920         1000.00 NOK
    1500:10001  -1000.00 NOK
"""


def test_k10_of_two_like_rents_the_oldest_is_paid_and_the_tie_is_told(books: Books) -> None:
    book = books(RENTS)
    assert book.open("2024-03-05") == [("R-2", Decimal(1000))]
    assert book.settled("2024-03-05") == [
        ("2024-03-05", "Betaling", "R-1", Decimal(1000), "oldest_tie")
    ]
    (proof,) = book.report("open", "--as-of", "2024-03-05")["proof"]
    assert proof["assumed"] == "1000.00"


def test_k10_without_assumptions_the_payment_stays_unallocated(books: Books) -> None:
    book = books(RENTS, settings=REFERENCE_ONLY)
    rows = book.rows("2024-03-05")
    assert [row["open"] for row in rows] == ["1000.00", "1000.00", "-1000.00"]
    (proof,) = book.report("open", "--as-of", "2024-03-05")["proof"]
    assert (proof["unallocated"], proof["assumed"]) == ("-1000.00", "0.00")


def test_k11_advance_on_a_liability_is_no_entry_and_the_final_invoice_is_what_is_left(
    books: Books,
) -> None:
    book = books("""\
        2024-01-10 * (B-1) Forskudd
            1920         200.00 NOK
            2900        -200.00 NOK
        2024-02-10 * (F-1) Sluttfaktura
            1500:10001   800.00 NOK
            2900         200.00 NOK
            3000        -800.00 NOK
            2700        -200.00 NOK
        """)
    entry = book.entry()
    assert (entry.kind, entry.amount, entry.number) == ("invoice", Decimal(800), "F-1")
    assert book.open("2024-02-10") == [("F-1", Decimal(800))]


YEAR_END = """\
2024-12-01 * (X) Faktura
    ; due: 2024-12-31
    1500:10001   100.00 NOK
    ; invoice: X
    3000        -100.00 NOK
2024-12-31 * Avslutning
    ; clopen: 2024
    1500:10001  -100.00 NOK
    2050         100.00 NOK
2025-01-01 * Åpning
    ; clopen: 2024
    1500:10001   100.00 NOK
    2050        -100.00 NOK
2025-01-20 * Betaling
    1920          70.00 NOK
    1500:10001   -70.00 NOK
    ; invoice: X
"""


def test_k12_year_end_pair_is_as_if_it_were_not_there_and_is_told(books: Books) -> None:
    book = books(YEAR_END)
    assert book.open("2024-12-30") == [("X", Decimal(100))]
    assert book.open("2024-12-31") == [("X", Decimal(100))]
    assert book.open("2025-01-01") == [("X", Decimal(100))]
    assert book.open("2025-01-31") == [("X", Decimal(30))]
    report = book.report("open", "--as-of", "2025-01-31")
    assert [note["values"] for note in report["notes"] if note["key"] == "report.closings"] == [
        {"n": "2"}
    ]
    (proof,) = report["proof"]
    assert (proof["accounts"], proof["difference"]) == ("30.00", "0.00")


FEE = """\
2024-01-01 * (X) Faktura
    ; due: 2024-01-31
    1500:10001  1000.00 NOK
    ; invoice: X
    3000
2024-02-15 * (P-1) Purregebyr
    1500:10001    38.00 NOK
    ; invoice: X
    3900
2024-02-20 * Betaling
    1920        {paid}.00 NOK
    1500:10001  -{paid}.00 NOK
    ; invoice: X
"""


def test_k13_payment_of_just_the_principal_leaves_the_fee(books: Books) -> None:
    rows = books(FEE.format(paid=1000)).rows("2024-02-20")
    assert [(row["document"], row["kind"], row["open"]) for row in rows] == [("X", "fee", "38.00")]


def test_k13_any_other_payment_takes_the_fee_first(books: Books) -> None:
    rows = books(FEE.format(paid=500)).rows("2024-02-20")
    assert [(row["document"], row["kind"], row["open"]) for row in rows] == [
        ("X", "invoice", "538.00")
    ]


def test_k14_transfer_moves_a_payment_from_the_wrong_customer(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:A       100.00 NOK
            ; invoice: X
            3000
        2024-01-20 * (B-1) Betaling ført på feil kunde
            1920         100.00 NOK
            1500:B      -100.00 NOK
        2024-02-01 * (M-1) Ompostering
            1500:B       100.00 NOK
            1500:A      -100.00 NOK
            ; invoice: X
        """)
    assert book.open("2024-01-31") == [("X", Decimal(100)), ("B-1", Decimal(-100))]
    assert book.open("2024-02-01") == []
    assert [e.kind for e in book.entries] == ["invoice", "payment", "transfer", "transfer"]
    assert ("2024-02-01", "M-1", "X", Decimal(100), "reference") in book.settled("2024-02-01")


def test_k15_currency_is_settled_in_itself_and_booked_values_stand_apart(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001    100.00 EUR @ 11.50 NOK
            ; invoice: X
            3000        -1150.00 NOK
        2024-01-20 * (B-1) Betaling
            1920          100.00 EUR @ 11.20 NOK
            8160           30.00 NOK
            1500:10001   -100.00 EUR @ 11.50 NOK
            ; invoice: X
        """)
    assert [entry.booked for entry in book.entries] == [Decimal(1150), Decimal(-1150)]
    assert book.open("2024-01-19") == [("X", Decimal(100))]
    assert book.open("2024-01-20") == []
    assert [entry.kind for entry in book.entries] == ["invoice", "payment"]


K16 = """\
2024-01-01 * (X) Faktura
    1500:10001   100.00 NOK
    ; invoice: X
    3000
2024-01-02 * (Y) Faktura
    1500:10001   100.00 NOK
    ; invoice: Y
    3000
2024-01-20 * Betaling
    1920         150.00 NOK
    1500:10001  -150.00 NOK
    ; invoice: X
    ; invoice: Y
"""


def test_k16_payment_with_two_tags_fills_them_in_the_order_written(books: Books) -> None:
    assert books(K16).open("2024-01-20") == [("Y", Decimal(50))]


@pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is not installed")
def test_k16_hledgers_pivot_reads_the_first_tag_alone(books: Books) -> None:
    folder = books(K16).request.start
    done = subprocess.run(
        [
            "hledger",
            "-f",
            folder / "book.journal",
            "bal",
            "1500",
            "--pivot",
            "invoice",
            "-O",
            "json",
        ],
        capture_output=True,
        check=True,
    )
    rows = {row[0]: row[3][0]["aquantity"]["floatingPoint"] for row in json.loads(done.stdout)[0]}
    assert rows == {"X": -50, "Y": 100}
