from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import postings, record, recorded, recording_book, refused, tags

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-02-01")


def invoiced(books: Books) -> Given:
    """An invoice of 1000 with 25 % VAT on two accounts, and 400 with 15 %."""
    given = recording_book(books)
    lines = ("text=Varer, amount=750, vat=25", "product=hours, price=250", "amount=400, vat=15")
    args = [arg for line in lines for arg in ("--line", line)]
    recorded(given, "invoice", "10001", *args, "--date", "2025-01-10")
    return given


def test_a_whole_invoice_is_taken_back_at_its_vat(books: Books) -> None:
    given = invoiced(books)
    text = recorded(given, "credit-note", "2025-001", "--all", *DAY)
    assert postings(text) == [
        ("3000", Decimal(750)),
        ("3020", Decimal(250)),
        ("3030", Decimal(400)),
        ("2700", Decimal(250)),
        ("2701", Decimal(60)),
        ("1500:10001", Decimal(-1710)),
    ]
    assert text.startswith(
        "2025-02-01 * (KN-001) Byggmester Hansen AS | Credit note KN-001 on 2025-001\n"
    )
    assert tags(text)["invoice"] == "2025-001"
    assert "kid" not in tags(text)
    assert [one.kind for one in given.entries] == ["invoice", "credit_note"]
    assert given.open("2025-02-01") == []


def test_an_amount_is_shared_between_the_accounts_of_its_code(books: Books) -> None:
    given = invoiced(books)
    text = recorded(given, "credit-note", "2025-001", "--amount", "100.01", "--vat", "25", *DAY)
    assert postings(text) == [
        ("3000", Decimal("75.01")),
        ("3020", Decimal("25.00")),
        ("2700", Decimal("25.00")),
        ("1500:10001", Decimal("-125.01")),
    ]


def test_lines_take_back_what_they_say(books: Books) -> None:
    given = invoiced(books)
    line = "text=Retur, quantity=2, price=50, vat=25"
    text = recorded(given, "credit-note", "2025-001", "--line", line, *DAY)
    assert postings(text) == [
        ("3000", Decimal(100)),
        ("2700", Decimal(25)),
        ("1500:10001", Decimal(-125)),
    ]
    assert "    ; quantity: 2\n    ; price: 50\n    ; vat: 25\n    ; Retur\n" in text


def test_no_more_is_taken_back_than_is_left_under_each_code(books: Books) -> None:
    given = invoiced(books)
    recorded(given, "credit-note", "2025-001", "--amount", "900", "--vat", "25", *DAY)
    for amount, code in (("100.01", "25"), ("400.01", "15")):
        error = refused(given, "credit-note", "2025-001", "--amount", amount, "--vat", code, *DAY)
        assert f"is more than the {100 if code == '25' else 400}.00 left of 2025-001" in error
    line = ("--line", "amount=60, vat=25", "--line", "amount=60, vat=25")
    assert "is more than the 100 left" in refused(given, "credit-note", "2025-001", *line, *DAY)
    text = recorded(given, "credit-note", "2025-001", "--all", *DAY)
    assert sum(amount for _, amount in postings(text)) == 0
    assert postings(text)[-1] == ("1500:10001", Decimal(-585))
    assert "nothing is left to credit" in refused(given, "credit-note", "2025-001", "--all", *DAY)


def test_the_last_part_takes_the_rest_of_the_vat(books: Books) -> None:
    given = recording_book(books)
    recorded(given, "invoice", "10001", "0.30", "--vat", "15", "--date", "2025-01-10")  # VAT 0.05
    vat = []
    for _ in range(3):
        text = recorded(given, "credit-note", "2025-001", "--amount", "0.10", *DAY)
        vat.append(dict(postings(text)).get("2701", Decimal(0)))
    assert vat == [Decimal("0.02"), Decimal("0.02"), Decimal("0.01")]


def test_a_paid_invoice_leaves_credit_under_its_number(books: Books) -> None:
    given = invoiced(books)
    recorded(given, "payment", "10001", "1710", "--invoice", "2025-001", *DAY)
    recorded(given, "credit-note", "2025-001", "--amount", "100", "--vat", "15", *DAY)
    assert given.open("2025-02-01") == [("2025-001", Decimal(-115))]


def test_the_rate_is_that_of_the_invoice_when_it_has_changed_since(books: Books) -> None:
    given = recording_book(books)
    recorded(given, "invoice", "10001", "1000", "--vat", "12", "--date", "2020-12-01")
    assert given.entries[0].amount == 1060  # 6 % from 2020-04 to 2021-09
    text = recorded(given, "credit-note", "2020-001", "--amount", "500", *DAY)
    assert postings(text)[1:] == [("2703", Decimal(30)), ("1500:10001", Decimal(-530))]
    text = recorded(given, "credit-note", "2020-001", "--all", *DAY)
    assert postings(text)[1:] == [("2703", Decimal(30)), ("1500:10001", Decimal(-530))]


BY_HAND = """
2025-01-05 (F-1) Faktura
    1500:10001    1402.50 NOK
    ; invoice: F-1
    3000         -1000 NOK
    2700          -250 NOK
    3050          -100 NOK
    3030           -35.22 NOK
    2703           -12 NOK
    2701            -5.28 NOK

2025-01-06 (F-2) Faktura uten mva
    1500:10001    500 NOK
    3000         -500 NOK

2025-01-07 (F-3) Feil mva
    1500:10001    500 NOK
    3000         -450 NOK
    2700          -50 NOK

2025-01-07 (F-4) To kunder
    1500:10001    500 NOK
    1500:10002    500 NOK
    3000        -1000 NOK

2025-01-08 (F-5) Faktura
    1500:10001    50 EUR @@ 500 NOK
    3000         -50 EUR @@ 500 NOK

2025-01-09 (F-6) Faktura
    1500:10002    125 NOK
    3000         -100 NOK
    2700          -25 NOK

2025-01-09 (F-6) Faktura
    1500:10018    125 NOK
    3000         -100 NOK
    2700          -25 NOK
"""


def test_the_codes_of_an_invoice_by_hand_are_those_that_give_its_vat(books: Books) -> None:
    given = recording_book(books, BY_HAND)
    text = recorded(given, "credit-note", "F-1", "--amount", "35.22", "--vat", "15", *DAY)
    assert postings(text) == [
        ("3030", Decimal("35.22")),
        ("2701", Decimal("5.28")),
        ("1500:10001", Decimal("-40.50")),
    ]
    text = recorded(given, "credit-note", "F-2", "--all", *DAY)
    assert postings(text) == [("3000", Decimal(500)), ("1500:10001", Decimal(-500))]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("F-9", "--all"), "there is no invoice F-9; nearest: F-"),
        (("F-1",), "Give one of --all, --amount and --line"),
        (("F-1", "--all", "--amount", "1"), "Give one of --all, --amount and --line"),
        (("F-1", "--amount", "1"), "It has 25, 12, 15: say which"),
        (("F-1", "--amount", "1", "--vat", "0"), "nothing under the VAT code “0”"),
        (("F-1", "--amount", "0", "--vat", "25"), "nothing is left to credit"),
        (("F-1", "--amount", "1.000", "--vat", "25"), "more than 2 decimals"),
        (("F-1", "--all", "--date", "2025-01-04"), "before invoice F-1 of 2025-01-05"),
        (("F-1", "--all", "--number", "KN-007"), "the next number is KN-001"),
        (("F-3", "--all"), "the VAT codes of F-3 cannot be told"),
        (("F-4", "--all"), "several customers have an invoice F-4"),
        (("F-4", "--all", "--customer", "10001"), "with other documents or currencies"),
        (("F-5", "--all"), "with other documents or currencies"),
        (("F-6", "--all"), "several customers have an invoice F-6: 10002, 10018"),
    ],
)
def test_what_cannot_be_credited_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = recording_book(books, BY_HAND)
    day = () if "--date" in args else DAY
    assert message in refused(given, "credit-note", *args, *day)


def test_an_invoice_that_several_customers_have_is_told_by_the_customer(books: Books) -> None:
    given = recording_book(books, BY_HAND)
    text = recorded(given, "credit-note", "F-6", "--all", "--customer", "10018", *DAY)
    assert postings(text)[-1] == ("1500:10018", Decimal(-125))


def test_a_credit_note_by_hand_counts_as_an_earlier_one(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-05 (F-1) Faktura
            1500:10001    125 NOK
            3000         -100 NOK
            2700          -25 NOK

        2025-01-06 (KN-1) Kreditnota
            3000           60 NOK
            2700           15 NOK
            1500:10001    -75 NOK
            ; invoice: F-1
        """,
    )
    done = record(given, "credit-note", "F-1", "--amount", "40.01", *DAY)
    assert "is more than the 40.00 left of F-1" in done.err
    assert postings(recorded(given, "credit-note", "F-1", "--all", *DAY))[0] == (
        "3000",
        Decimal(40),
    )


def test_a_line_with_another_code_than_its_product_is_taken_back_under_its_own(
    books: Books,
) -> None:
    given = recording_book(books)
    line = ("--line", "product=hours, price=100, vat=15")
    recorded(given, "invoice", "10001", *line, "--date", "2025-01-10")
    text = recorded(given, "credit-note", "2025-001", "--all", *DAY)
    assert ("2701", Decimal(15)) in postings(text)
