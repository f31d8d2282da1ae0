"""Fees, interest and instalments as parts of a document; refunds; year ends; virtual postings."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books, Given

DOCUMENT = """\
2024-01-01 * (X) Faktura
    ; due: 2024-01-31
    1500:1   1000 NOK  ; invoice: X
    3000

2024-02-10 * (P-1) Gebyr
    ; due: 2024-02-24
    1500:1     35 NOK  ; invoice: X
    3900

2024-02-11 * (R-1) Rente
    ; due: 2024-02-25
    1500:1     20 NOK  ; invoice: X
    8055

"""
PAID = "2024-02-20 * Betaling\n    1500:1   -{} NOK{}\n    1920\n\n"
NAMES_X = "  ; invoice: X"


def parts(book: Given, as_of: str = "2024-02-28") -> dict[str, str]:
    return {row["kind"]: row["open"] for row in book.rows(as_of)}


@pytest.mark.parametrize(
    ("waived", "account", "left"),
    [
        (35, "3900", {"invoice": "1000.00", "interest": "20.00"}),
        (20, "8055", {"invoice": "1000.00", "fee": "35.00"}),
        (15, "3900", {"invoice": "1000.00", "fee": "20.00", "interest": "20.00"}),
    ],
)
def test_a_waiver_settles_fees_and_interest_whatever_the_order(
    books: Books, waived: int, account: str, left: dict[str, str]
) -> None:
    waiver = f"2024-02-20 * Ettergitt\n    1500:1  -{waived} NOK{NAMES_X}\n    {account}\n\n"
    for order in (["principal", "costs", "interest"], ["costs", "interest", "principal"]):
        book = books(DOCUMENT + waiver, settings={"settle_order": order})
        assert parts(book) == left


CREDITED = "2024-02-20 * (KN-1) Kreditnota{}\n    1500:1   -625 NOK{}\n    3000   500 NOK\n    2700   125 NOK\n\n"


@pytest.mark.parametrize(
    ("text", "names"), [("", NAMES_X), (" Faktura F-2024-1", "")], ids=["names", "text"]
)
@pytest.mark.parametrize(
    "order", [["costs", "interest", "principal"], ["interest", "principal", "costs"]], ids="".join
)
def test_a_credit_note_takes_the_principal_before_fees_whatever_the_order(
    books: Books, order: list[str], text: str, names: str
) -> None:
    number = "X" if names else "F-2024-1"
    journal = (DOCUMENT + CREDITED.format(text, names)).replace("invoice: X", f"invoice: {number}")
    book = books(journal, settings={"settle_order": order})
    assert parts(book) == {"invoice": "375.00", "fee": "35.00", "interest": "20.00"}


def test_what_a_credit_note_has_beyond_the_principal_goes_by_the_order(books: Books) -> None:
    note = CREDITED.format("", NAMES_X).replace("625", "1025").replace(" 500 ", " 900 ")
    assert parts(books(DOCUMENT + note)) == {"fee": "10.00", "interest": "20.00"}
    book = books(DOCUMENT + note, settings={"settle_order": ["interest", "principal", "costs"]})
    assert parts(book) == {"fee": "30.00"}


def test_fee_and_interest_are_rows_of_their_own_kind(books: Books) -> None:
    rows = books(DOCUMENT).rows("2024-02-28")
    assert [(row["document"], row["kind"], row["due"], row["days_overdue"]) for row in rows] == [
        ("X", "invoice", "2024-01-31", 28),
        ("X", "fee", "2024-02-24", 4),
        ("X", "interest", "2024-02-25", 3),
    ]


@pytest.mark.parametrize(
    ("paid", "order", "left"),
    [
        (45, None, {"invoice": "1000.00", "interest": "10.00"}),
        (45, ["interest", "costs", "principal"], {"invoice": "1000.00", "fee": "10.00"}),
        (
            45,
            ["principal", "costs", "interest"],
            {"invoice": "955.00", "fee": "35.00", "interest": "20.00"},
        ),
        (1000, None, {"fee": "35.00", "interest": "20.00"}),
        (1000, ["interest", "costs", "principal"], {"fee": "35.00", "interest": "20.00"}),
        (1035, None, {"invoice": "20.00"}),
        (1055, None, {}),
        (1060, None, {"payment": "-5.00"}),
    ],
)
@pytest.mark.parametrize("named", [NAMES_X, ""], ids=["named", "assumed"])
def test_parts_are_settled_in_the_order_of_the_setting(
    books: Books, paid: int, order: list[str] | None, left: dict[str, str], named: str
) -> None:
    settings = {"settle_order": order} if order else {}
    book = books(DOCUMENT + PAID.format(paid, named), settings=settings)
    assert parts(book) == left


INSTALMENTS = """\
2024-01-01 * (I) Faktura i tre deler
    1500:1    30 NOK
    ; due: 2024-03-01
    1500:1    50 NOK
    ; due: 2024-02-01
    1500:1    20 NOK
    ; due: 2024-04-01
    3000

"""


def test_instalments_are_settled_and_aged_each_by_its_own_due_date(books: Books) -> None:
    book = books(INSTALMENTS + PAID.format(60, "  ; invoice: I"))
    rows = book.rows("2024-03-15")
    assert [(row["due"], row["amount"], row["open"]) for row in rows] == [
        ("2024-03-01", "30.00", "20.00"),
        ("2024-04-01", "20.00", "20.00"),
    ]
    (row,) = book.report("ageing", "--as-of", "2024-03-15")["rows"]
    assert (row["buckets"]["not_due"], row["buckets"]["1-30"]) == ("20.00", "20.00")


def test_debits_of_one_document_and_one_due_date_are_one_row(books: Books) -> None:
    journal = """\
2024-01-01 * (I) Faktura, to linjer
    1500:1    30 NOK
    ; due: 2024-03-01
    1500:1    50 NOK
    ; due: 2024-03-01
    3000

"""
    rows = books(journal + PAID.format(40, "  ; invoice: I")).rows("2024-03-15")
    assert [(row["amount"], row["settled"], row["open"]) for row in rows] == [
        ("80.00", "40.00", "40.00")
    ]


INVOICE = """\
2024-01-01 * (X) Faktura
    ; due: 2024-01-31
    1500:1   100 NOK  ; invoice: X
    3000

"""
REFUND = "2024-02-25 * (B-9) Tilbake\n    1500:1   {} NOK{}\n    1920\n\n"


def test_refund_that_names_a_document_takes_its_credit(books: Books) -> None:
    book = books(INVOICE + PAID.format(130, NAMES_X) + REFUND.format(30, NAMES_X))
    assert book.open("2024-02-24") == [("X", Decimal(-30))]
    assert book.open("2024-02-25") == []


def test_refund_beyond_the_credit_reopens_the_document(books: Books) -> None:
    book = books(INVOICE + PAID.format(130, NAMES_X) + REFUND.format(50, NAMES_X))
    (row,) = book.rows("2024-02-25")
    assert (row["document"], row["kind"], row["due"]) == ("X", "invoice", "2024-01-31")
    assert row["open"] == "20.00"


def test_refund_of_an_unpaid_document_adds_to_it(books: Books) -> None:
    (row,) = books(INVOICE + REFUND.format(50, NAMES_X)).rows("2024-02-25")
    assert (row["amount"], row["open"], row["due"]) == ("150.00", "150.00", "2024-01-31")


def test_returned_payment_undoes_the_payment_of_its_amount(books: Books) -> None:
    journal = INVOICE + PAID.format(40, NAMES_X) + PAID.format(60, NAMES_X)
    book = books(journal + REFUND.format(40, NAMES_X))
    (row,) = book.rows("2024-02-25")
    assert (row["amount"], row["settled"], row["open"]) == ("100.00", "60.00", "40.00")


def test_refund_without_name_takes_the_credit_of_its_amount_first(books: Books) -> None:
    credits_ = "2024-01-05 * (A) Forskudd\n    1500:1   -70 NOK\n    1920\n\n"
    credits_ += "2024-01-06 * (B) Forskudd\n    1500:1   -30 NOK\n    1920\n\n"
    book = books(credits_ + REFUND.format(30, ""))
    assert book.open("2024-02-25") == [("A", Decimal(-70))]
    assert [basis for *_, basis in book.settled("2024-02-25")] == ["exact"]


def test_refund_without_name_takes_the_oldest_credit_else(books: Books) -> None:
    credits_ = "2024-01-05 * (A) Forskudd\n    1500:1   -70 NOK\n    1920\n\n"
    credits_ += "2024-01-06 * (B) Forskudd\n    1500:1   -30 NOK\n    1920\n\n"
    book = books(credits_ + REFUND.format(80, ""))
    assert book.open("2024-02-25") == [("B", Decimal(-20))]


def test_rest_of_a_refund_without_name_is_due_on_its_own_day(books: Books) -> None:
    credit = "2024-01-05 * (A) Forskudd\n    1500:1   -70 NOK\n    1920\n\n"
    (row,) = books(credit + REFUND.format(100, "")).rows("2024-02-28")
    assert (row["document"], row["kind"], row["due"], row["open"]) == (
        "B-9",
        "refund",
        "2024-02-25",
        "30.00",
    )


def test_refund_without_name_takes_no_open_document(books: Books) -> None:
    book = books(INVOICE + REFUND.format(100, ""))
    assert book.open("2024-02-25") == [("X", Decimal(100)), ("B-9", Decimal(100))]


def year_end(closing: int, *, tagged: bool, opened: str = "2025-01-01") -> str:
    tag = "    ; clopen: 2024\n" if tagged else ""
    return (
        f"2024-12-31 * Avslutning\n{tag}    1500:1   {-closing} NOK\n    2050   {closing} NOK\n\n"
        f"{opened} * Åpning\n{tag}    1500:1   {closing} NOK\n    2050   {-closing} NOK\n\n"
    )


@pytest.mark.parametrize("tagged", [True, False], ids=["tagged", "untagged"])
@pytest.mark.parametrize("owed", [100, -100], ids=["debit", "credit"])
@pytest.mark.parametrize("opened", ["2025-01-01", "2024-12-31"], ids=["next-day", "same-day"])
def test_year_end_pair_is_no_entry(books: Books, owed: int, opened: str, *, tagged: bool) -> None:
    first = f"2024-06-01 * (X) Bilag\n    1500:1   {owed} NOK\n    3000   {-owed} NOK\n\n"
    book = books(first + year_end(owed, tagged=tagged, opened=opened))
    for day in ("2024-12-30", "2025-01-01"):
        assert book.open(day) == [("X", Decimal(owed))]
    (proof,) = book.report("open", "--as-of", "2025-01-01")["proof"]
    assert (proof["accounts"], proof["difference"]) == (f"{owed}.00", "0.00")
    notes = {
        day: [
            note["values"]["n"]
            for note in book.report("open", "--as-of", day)["notes"]
            if note["key"] == "report.closings"
        ]
        for day in ("2024-12-30", "2025-01-01")
    }
    assert notes == {"2024-12-30": [], "2025-01-01": ["2"]}


def test_year_end_pairs_of_several_years_and_customers_are_no_entries(books: Books) -> None:
    journal = "2023-06-01 * (X) Faktura\n    1500:1   100 NOK\n    1500:2   -30 NOK\n    3000\n\n"
    for year in (2023, 2024):
        journal += (
            f"{year}-12-31 * Avslutning\n    1500:1   -100 NOK\n    1500:2   30 NOK\n    2050\n\n"
            f"{year + 1}-01-01 * Åpning\n    1500:1   100 NOK\n    1500:2   -30 NOK\n    2050\n\n"
        )
    assert len(books(journal).entries) == 2


def test_tagged_opening_without_a_closing_before_it_is_an_opening(books: Books) -> None:
    journal = "2024-01-01 * Åpning\n    ; clopen: 2023\n    1500:1   100 NOK\n    2050\n\n"
    assert [entry.kind for entry in books(journal).entries] == ["opening"]


def test_tagged_closing_that_ends_the_book_is_no_entry(books: Books) -> None:
    journal = "2024-06-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    journal += "2024-12-31 * Avslutning\n    ; clopen: 2024\n    1500:1   -100 NOK\n    2050\n\n"
    assert books(journal).open("2024-12-31") == [("X", Decimal(100))]


def test_pair_that_leaves_a_balance_is_two_entries(books: Books) -> None:
    journal = "2024-06-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    assert len(books(journal + year_end(40, tagged=False)).entries) == 3


def test_pair_more_than_a_day_apart_is_two_entries(books: Books) -> None:
    journal = "2024-06-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    pair = year_end(100, tagged=False, opened="2025-01-02")
    assert len(books(journal + pair).entries) == 3


def test_turnover_of_a_year_end_pair_does_not_count(books: Books) -> None:
    journal = "2024-06-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    journal += (
        "2024-12-31 * Avslutning\n    ; clopen:\n    1500:1   -100 NOK\n    3000   100 NOK\n"
        "    2050   0 NOK\n\n"
    )
    (row,) = books(journal).report("dso", "--as-of", "2024-12-31")["rows"]
    assert row["inputs"]["sales"] == "100.00"


VIRTUAL = """\
2024-01-01 * (X) Faktura
    (1500:1)   100 NOK

2024-01-02 * (Y) Faktura
    1500:1    50 NOK
    3000
"""


def test_virtual_postings_count_and_are_told(books: Books) -> None:
    report = books(VIRTUAL).report("open", "--as-of", "2024-01-31")
    assert [row["document"] for row in report["rows"]] == ["X", "Y"]
    told = [note["values"] for note in report["notes"] if note["key"] == "report.virtual"]
    assert told == [{"n": "1"}]
    assert report["proof"][0]["difference"] == "0.00"


def test_real_leaves_virtual_postings_out(books: Books) -> None:
    report = books(VIRTUAL).report("open", "--as-of", "2024-01-31", "--real")
    assert [row["document"] for row in report["rows"]] == ["Y"]
    assert report["proof"][0]["accounts"] == "50.00"
