"""The kind of an entry, told by what stands against it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books

BANK, PREPAID, LOSS, FEE, INTEREST = "1920", "2900", "7830", "3900", "8055"
OPENING, REVENUE, VAT, OTHER = "2050", "3000", "2700", "4000"


def _against(sign: int, counters: list[str]) -> str:
    lines = [f"    1500:10001    {sign * 10 * len(counters)} NOK"]
    lines += [f"    {account}    {-sign * 10} NOK" for account in counters]
    return "\n".join(["2024-01-01 * (D-1) Bilag", *lines, ""])


@pytest.mark.parametrize(
    ("counters", "kind"),
    [
        ([BANK], "payment"),
        ([PREPAID], "payment"),
        ([BANK, LOSS], "payment"),
        ([FEE, BANK], "payment"),
        ([OTHER, REVENUE, PREPAID], "payment"),
        ([LOSS], "write_off"),
        ([VAT, LOSS], "write_off"),
        ([FEE, LOSS, OPENING], "write_off"),
        ([FEE], "waiver"),
        ([INTEREST], "waiver"),
        ([OPENING, FEE], "waiver"),
        ([REVENUE, INTEREST], "waiver"),
        ([OPENING], "opening"),
        ([REVENUE, OPENING], "opening"),
        ([REVENUE], "credit_note"),
        ([VAT], "credit_note"),
        ([OTHER, REVENUE], "credit_note"),
        ([OTHER], "other"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else value,
)
def test_kind_of_a_credit_is_the_first_that_applies(
    books: Books, counters: list[str], kind: str
) -> None:
    assert books(_against(-1, counters)).entry().kind == kind


@pytest.mark.parametrize(
    ("counters", "kind"),
    [
        ([FEE], "fee"),
        ([INTEREST], "interest"),
        ([FEE, REVENUE], "invoice"),
        ([INTEREST, VAT], "invoice"),
        ([REVENUE], "invoice"),
        ([VAT], "invoice"),
        ([BANK, REVENUE], "invoice"),
        ([LOSS, VAT], "invoice"),
        ([BANK], "refund"),
        ([LOSS, BANK], "refund"),
        ([LOSS], "reinstated"),
        ([OPENING, LOSS], "reinstated"),
        ([OPENING], "opening"),
        ([PREPAID], "other"),
        ([OTHER], "other"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else value,
)
def test_kind_of_a_debit_is_the_first_that_applies(
    books: Books, counters: list[str], kind: str
) -> None:
    assert books(_against(1, counters)).entry().kind == kind


def test_counter_postings_of_the_same_sign_tell_nothing(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Faktura med gebyr fra banken
            1500:10001   100 NOK
            1920          10 NOK
            3000        -110 NOK
        """)
    assert book.entry().kind == "invoice"


def test_kind_tag_wins_over_the_counter_postings(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Faktura
            ; kind: invoice
            1500:10001   100 NOK
            1920        -100 NOK
        2024-01-02 * (F-2) Gebyr på posteringen
            ; kind: invoice
            1500:10001   100 NOK  ; kind: fee
            1920        -100 NOK
        """)
    assert [entry.kind for entry in book.entries] == ["invoice", "fee"]


def test_unknown_kind_tag_is_refused_at_its_posting(books: Books) -> None:
    done = books("""\
        2024-01-01 * (F-1) Faktura
            1500:10001   100 NOK  ; kind: faktura
            3000
        """).call("open")
    assert done.code == 3
    assert "book.journal:2" in done.err
    assert "E102" in done.err
    assert "credit_note" in done.err


def test_most_specific_account_pattern_gives_the_role(books: Books) -> None:
    journal = """\
        2024-01-01 * (F-1) Utleie
            1500:10001    100 NOK
            3900:rent    -100 NOK
        """
    rent = {"revenue": ["3*", "3900:rent"]}
    assert books(journal).entry().kind == "fee"
    assert books(journal, accounts=rent).entry().kind == "invoice"


def test_two_legs_on_one_customer_are_a_settlement(books: Books) -> None:
    book = books("""\
        2024-01-01 * (M-1) Utligning
            1500:10001    40 NOK
            ; invoice: KN
            1500:10001   -40 NOK
            ; invoice: X
        """)
    assert [entry.kind for entry in book.entries] == ["settlement", "settlement"]


def test_legs_on_two_customers_are_a_transfer(books: Books) -> None:
    book = books("""\
        2024-01-01 * (M-1) Ompostering
            1500:10001    40 NOK
            1500:10002   -40 NOK
        """)
    assert [entry.kind for entry in book.entries] == ["transfer", "transfer"]


def test_credit_against_two_receivables_one_its_own_is_a_settlement(books: Books) -> None:
    book = books("""\
        2024-01-01 * (M-1) Fordeling
            1500:10001    40 NOK
            1500:10002    60 NOK
            1500:10001  -100 NOK
        """)
    kinds = {(entry.customer, entry.amount): entry.kind for entry in book.entries}
    assert kinds == {
        ("10001", Decimal(40)): "settlement",
        ("10002", Decimal(60)): "transfer",
        ("10001", Decimal(-100)): "settlement",
    }


def test_receivable_stands_behind_all_other_roles(books: Books) -> None:
    book = books("""\
        2024-01-01 * (B-1) Betaling, noe overført
            1500:10001  -100 NOK
            1500:10002    60 NOK
            1920          40 NOK
        """)
    assert [entry.kind for entry in book.entries] == ["payment", "transfer"]


def test_several_control_accounts_are_one_subledger(books: Books) -> None:
    book = books(
        """\
        2024-01-01 * (F-1) Faktura
            1500:10001    40 NOK
            3000
        2024-01-02 * (F-2) Faktura
            1510:10001    60 NOK
            3000
        """,
        accounts={"receivable": ["1500", "1510"]},
    )
    assert [(e.customer, e.control) for e in book.entries] == [("10001", "1500"), ("10001", "1510")]
    assert book.report("balances")["rows"][0]["balance"] == "100.00"


def test_unbalanced_virtual_posting_is_an_invoice_or_a_payment(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Faktura
            (1500:10001)    100 NOK
        2024-01-09 * (B-1) Betaling
            (1500:10001)   -100 NOK
            1920            100 NOK
            3000           -100 NOK
        """)
    assert [(e.kind, e.virtual) for e in book.entries] == [("invoice", True), ("payment", True)]


def test_posting_of_nothing_is_no_entry(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Faktura
            1500:10001      0 NOK
            1500:10002     50 NOK
            3000
        """)
    assert book.entry().customer == "10002"


def test_counter_posting_of_nothing_tells_nothing(books: Books) -> None:
    journal = """2024-01-01 * (D-1) Bilag
    1500:10001    100 NOK
    3000    0 NOK
    1920    -100 NOK
"""
    assert books(journal).entry().kind == "refund"


def test_balanced_virtual_posting_has_its_kind_from_the_virtual_ones(books: Books) -> None:
    journal = """2024-01-01 * (D-1) Bilag
    4000    50 NOK
    1920    -50 NOK
    [1500:10001]    100 NOK
    [3000]    -100 NOK
"""
    assert books(journal).entry().kind == "invoice"
