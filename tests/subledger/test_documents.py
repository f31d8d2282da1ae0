"""Documents: their numbers, when they are due, and what an entry knows of itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books

INVOICE = """\
2024-01-10 * (CODE) Faktura
    {above}
    {account}   100 NOK
    {tags}
    3000
"""


@pytest.mark.parametrize(
    ("account", "tags", "above", "number"),
    [
        ("1500:1", "; invoice: TAG", "; invoice: ABOVE", "TAG"),
        ("1500:1:SEG", "; invoice: TAG", "; invoice: ABOVE", "TAG"),
        ("1500:1:SEG", "; -", "; invoice: ABOVE", "SEG"),
        ("1500:1:SEG:2", "; -", "; -", "SEG:2"),
        ("1500:1", "; -", "; invoice: ABOVE", "ABOVE"),
        ("1500:1", "; -", "; -", "CODE"),
        ("1500:1", "; Invoice: TAG", "; -", "TAG"),
    ],
    ids=["tag", "tag-over-segment", "segment", "deep", "transaction-tag", "code", "case"],
)
def test_number_of_a_debit_in_the_order_of_what_tells_it(
    books: Books, account: str, tags: str, above: str, number: str
) -> None:
    entry = books(INVOICE.format(account=account, tags=tags, above=above)).entry()
    assert entry.number == number


def test_debit_with_two_tags_uses_the_first(books: Books) -> None:
    tags = "; invoice: A\n    ; invoice: B"
    book = books(INVOICE.format(account="1500:1", tags=tags, above="; -"))
    assert (book.entry().number, book.open("2024-02-01")) == ("A", [("A", Decimal(100))])


@pytest.mark.parametrize(
    ("account", "tags", "above", "names"),
    [
        ("1500:1:SEG", "; invoice: TAG", "; invoice: ABOVE", ("TAG",)),
        ("1500:1:SEG", "; -", "; invoice: ABOVE", ("SEG",)),
        ("1500:1", "; -", "; invoice: ABOVE", ("ABOVE",)),
        ("1500:1", "; -", "; -", ()),
    ],
    ids=["tag", "segment", "transaction-tag", "code-names-nothing"],
)
def test_what_a_credit_names(
    books: Books, account: str, tags: str, above: str, names: tuple[str, ...]
) -> None:
    journal = INVOICE.format(account=account, tags=tags, above=above).replace(" 100", " -100")
    entry = books(journal).entry()
    assert (entry.names, entry.number) == (names, "CODE")


def test_made_up_numbers_count_by_kind_and_customer(books: Books) -> None:
    book = books("""\
        2024-01-01 * Åpning
            1500:1    10 NOK
            1500:1    20 NOK
            1500:2    30 NOK
            2050
        2024-01-02 * Faktura
            1500:1    40 NOK
            3000
        2024-01-03 * Betaling
            1500:2    -5 NOK
            1920
        """)
    rows = book.rows("2024-01-01")
    assert [(row["document"], row["open"]) for row in rows] == [
        ("IB-1-1", "10.00"),
        ("IB-1-2", "20.00"),
        ("IB-2-1", "30.00"),
    ]
    assert ("INV-1-1", Decimal(40)) in book.open("2024-01-31")


def test_made_up_number_is_never_one_that_the_book_uses(books: Books) -> None:
    book = books("""\
        2024-01-01 * Åpning
            1500:1    10 NOK
            2050
        2024-01-02 * (IB-1-1) Faktura
            1500:1    40 NOK
            3000
        """)
    assert dict(book.open("2024-01-31")) == {"IB-1-1": Decimal(40), "IB-1-2": Decimal(10)}


@pytest.mark.parametrize(
    ("due", "settings", "customers", "expected", "basis"),
    [
        ("posting", {}, {}, date(2024, 2, 1), "tag"),
        ("transaction", {}, {}, date(2024, 2, 2), "tag"),
        ("date2", {"due_from": "date2"}, {}, date(2024, 2, 3), "date2"),
        ("date2", {}, {}, date(2024, 2, 9), "book"),
        ("none", {}, {"1": {"name": "A", "terms": "net 14"}}, date(2024, 1, 24), "customer"),
        ("none", {}, {"1": {"name": "A"}}, date(2024, 2, 9), "book"),
        ("none", {"terms": "net 0"}, {}, date(2024, 1, 10), "book"),
    ],
    ids=["posting", "transaction", "date2", "date2-off", "customer", "book", "at-once"],
)
def test_due_date_and_what_it_rests_on(
    books: Books,
    due: str,
    settings: dict[str, object],
    customers: dict[str, object],
    expected: date,
    basis: str,
) -> None:
    day = "2024-01-10=2024-02-03" if due == "date2" else "2024-01-10"
    above = "; due: 2024-02-02" if due in ("posting", "transaction") else "; -"
    tag = "; due: 2024-02-01" if due == "posting" else "; -"
    book = books(
        f"{day} * (X) Faktura\n    {above}\n    1500:1   100 NOK\n    {tag}\n    3000\n",
        settings=settings,
        customers=customers,
    )
    entry = book.entry()
    assert (entry.due, entry.due_basis) == (expected, basis)
    (row,) = book.rows("2024-03-01")
    assert (row["due"], row["due_basis"]) == (expected.isoformat(), basis)
    told = "today's terms" in book.call("open", "--as-of", "2024-03-01", "--format", "plain").out
    assert told == (basis in ("customer", "book"))


def test_tag_wins_over_the_secondary_date(books: Books) -> None:
    book = books(
        """\
        2024-01-10=2024-02-03 * (X) Faktura
            ; due: 2024-02-20
            1500:1   100 NOK
            3000
        """,
        settings={"due_from": "date2"},
    )
    assert book.entry().due == date(2024, 2, 20)


def test_due_tag_that_is_no_day_is_refused_at_its_posting(books: Books) -> None:
    done = books("""\
        2024-01-10 * (X) Faktura
            1500:1   100 NOK  ; due: 2024-02-30
            3000
        """).call("open")
    assert done.code == 3
    assert "book.journal:2" in done.err
    assert "E101" in done.err


def test_tag_that_cannot_be_read_is_told_at_its_own_line(books: Books) -> None:
    done = books("""\
        2024-01-10 * (X) Faktura 2024-02-30
            ; kid: 123
            ; due: 2024-02-30
            ; project: bro
            1500:1   100 NOK
            3000

        2024-01-11 * (Y) Faktura 2024-02-31
            1500:1   100 NOK
            ; kind: gave
            3000
        """).call("open", "--lang", "en")
    assert done.code == 3
    assert "book.journal:3:12: E101" in done.err
    assert "book.journal:10:13: E102" in done.err
    assert "3 |     ; due: 2024-02-30\n" in done.err


def test_terms_count_from_the_day_of_issue(books: Books) -> None:
    book = books("""\
        2024-03-01 * (X) Overtatt faktura
            ; issued: 2024-01-01
            1500:1   100 NOK
            3000
        """)
    entry = book.entry()
    assert (entry.date, entry.issued, entry.due) == (
        date(2024, 3, 1),
        date(2024, 1, 1),
        date(2024, 1, 31),
    )


def test_posting_date_counts_over_the_transactions(books: Books) -> None:
    book = books("""\
        2024-01-31 * (X) Faktura
            1500:1   100 NOK  ; date: 2024-02-01
            3000
        2024-02-28 * Betaling
            1500:1  -100 NOK  ; invoice: X, date: 2024-03-01
            1920
        """)
    assert book.open("2024-01-31") == []
    assert book.open("2024-02-01") == [("X", Decimal(100))]
    assert book.open("2024-02-29") == [("X", Decimal(100))]
    assert book.open("2024-03-01") == []
    for day in ("2024-01-31", "2024-02-29"):
        for proof in book.report("open", "--as-of", day)["proof"]:
            assert proof["difference"] == "0.00"


def test_refund_is_due_on_its_own_day(books: Books) -> None:
    book = books("""\
        2024-01-10 * (B-1) Tilbake
            1500:1   100 NOK
            1920
        """)
    (row,) = book.rows("2024-01-31")
    assert (row["document"], row["kind"], row["due"]) == ("B-1", "refund", "2024-01-10")


def test_opening_items_keep_their_age_by_the_issued_tag(books: Books) -> None:
    book = books("""\
        2024-01-01 * Åpning
            1500:1   100 NOK
            ; invoice: 2023-9
            ; issued: 2023-10-01
            ; due: 2023-10-31
            1500:2    50 NOK
            ; invoice: 2023-8
            ; issued: 2023-12-20
            ; due: 2024-01-19
            2050
        """)
    rows = book.report("ageing", "--as-of", "2024-01-01", "--by", "invoice")["rows"]
    assert [row["buckets"]["over_90"] for row in rows] == ["100.00", "0.00"]
    rows = book.report("ageing", "--as-of", "2024-01-01", "--by", "due")["rows"]
    assert [row["buckets"]["61-90"] for row in rows] == ["100.00", "0.00"]
    assert [row["buckets"]["not_due"] for row in rows] == ["0.00", "50.00"]


def test_one_document_in_two_currencies_is_two(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:1   100 NOK
            3000
        2024-01-01 * (X) Faktura
            1500:1    10 EUR
            3000     -10 EUR
        """)
    rows = book.rows("2024-01-31")
    assert [(row["document"], row["open"], row["currency"]) for row in rows] == [
        ("X", "10.00", "EUR"),
        ("X", "100.00", "NOK"),
    ]
