from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import folder_of, postings, record, recorded, recording_book, refused, tags
from test_record_settle import K9, named

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-03-01")
INVOICE = """
2025-01-01 * (X) Faktura
    ; due: 2025-01-31
    1500:10001     100 NOK  ; invoice: X
    3000          -100 NOK
"""


def with_(books: Books, more: str, **settings: object) -> Given:
    """An invoice X of 100, and more."""
    return recording_book(books, INVOICE + more, **settings)


PAYMENT = """
2025-01-20 * (B-7) Hansen | Betaling
    1920           100 NOK
    1500:10001    -100 NOK  ; invoice: X
"""


def test_a_payment_that_was_returned_opens_the_document_on_its_own_due_date(books: Books) -> None:
    given = with_(books, PAYMENT)  # K7
    done = record(given, "reverse", "B-7", *DAY)
    assert done.out == (
        "2025-03-01 * (V-0001) Byggmester Hansen AS | Reversal of B-7\n"
        "    ; reverses: B-7\n"
        "    1920                              -100 NOK\n"
        "    1500:10001                         100 NOK\n"
        "    ; invoice: X\n"
    )
    assert "reverses book.journal:7: Hansen | Betaling" in done.err
    row = given.rows("2025-03-01")[0]
    assert (row["document"], row["open"], row["due"], row["days_overdue"]) == (
        "X",
        "100.00",
        "2025-01-31",
        29,
    )
    assert given.open("2025-02-28") == []
    assert [one.kind for one in given.entries] == ["invoice", "payment", "refund"]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (
            """
            2025-01-20 * (E) Tap
                7830            80 NOK
                2700            20 NOK
                1500:10001    -100 NOK  ; invoice: X
            """,
            "reinstated",
        ),
        (
            """
            2025-01-20 * (E) Betaling med kontantrabatt
                1920            90 NOK
                3081             8 NOK  ; vat: 25
                2700             2 NOK  ; vat: 25
                1500:10001    -100 NOK  ; invoice: X
            """,
            "refund",
        ),
        (
            """
            2025-01-20 * (E) Purregebyr
                1500:10001      35 NOK  ; invoice: X, due: 2025-02-03
                3900           -35 NOK
            """,
            "waiver",
        ),
        (
            """
            2025-01-20 * (E) Betaling uten henvisning
                1920           130 NOK
                1500:10001    -130 NOK
            """,
            "refund",
        ),
        (
            """
            2025-01-20 * (E) Inngående saldo til gode
                2050            70 NOK
                1500:10001     -70 NOK
            """,
            "other",
        ),
        (
            """
            2025-01-20 * (E) Overføring
                1500:10002     100 NOK  ; invoice: X, due: 2025-01-31
                1500:10001    -100 NOK  ; invoice: X
            """,
            "transfer",
        ),
        (
            """
            2025-01-20 * (E) Tilbakebetalt
                1500:10001      30 NOK  ; invoice: X
                1920           -30 NOK
            """,
            "payment",
        ),
    ],
    ids=["loss", "discount", "fee", "no reference", "opening", "transfer", "refund"],
)
def test_what_is_reversed_leaves_open_what_would_be_without_it(
    books: Books, entry: str, kind: str
) -> None:
    import textwrap  # noqa: PLC0415

    given = with_(books, "\n" + textwrap.dedent(entry))
    plain = with_(books, "")
    text = recorded(given, "reverse", "E", *DAY)
    assert given.rows("2025-03-01") == plain.rows("2025-03-01")
    assert given.rows("2025-03-01", "--customer", "10002") == []
    assert sum(amount for _, amount in postings(text)) == 0
    assert kind in {one.kind for one in given.entries if one.code == "V-0001"}
    check = given.call("check", "--as-of", "2025-03-01", "--select", "R2,R3")
    assert check.code == 0, check.out


def test_a_payment_on_several_documents_leaves_all_of_them(books: Books) -> None:
    given = with_(
        books,
        """
2025-01-05 * (Y) Faktura
    1500:10001     100 NOK  ; invoice: Y
    3000          -100 NOK

2025-01-20 * (B-7) Betaling
    1920           150 NOK
    1500:10001    -150 NOK
    ; invoice: X
    ; invoice: Y
""",
    )
    assert given.open("2025-03-01") == [("Y", Decimal(50))]  # K16
    text = recorded(given, "reverse", "B-7", *DAY)
    assert named(text) == [("X", "150")]
    assert sorted(given.open("2025-03-01")) == [("X", Decimal(100)), ("Y", Decimal(100))]


def test_a_settlement_can_be_reversed(books: Books) -> None:
    given = recording_book(books, K9)
    before = given.open("2025-02-01")
    recorded(given, "settle", "10001", "KN", "X", "--date", "2025-02-01")
    recorded(given, "reverse", "V-0001", *DAY)
    assert given.open("2025-03-01") == before


def test_an_entry_is_told_by_its_place_too(books: Books) -> None:
    given = with_(books, PAYMENT)
    for line in (7, 8, 9):
        done = record(given, "reverse", f"book.journal:{line}", "--dry-run", *DAY)
        assert tags(done.out)["reverses"] == "B-7", done.err
    for line in (6, 99):
        error = refused(given, "reverse", f"book.journal:{line}", *DAY)
        assert f"there is no entry book.journal:{line}" in error


def test_of_a_code_that_several_have_the_place_is_asked_for(books: Books) -> None:
    given = with_(books, PAYMENT.replace("B-7", "X"))
    error = refused(given, "reverse", "X", *DAY)
    assert "several transactions have the code X: book.journal:2, book.journal:7" in error
    text = recorded(given, "reverse", "book.journal:7", *DAY)
    assert tags(text)["reverses"] == "book.journal:7"
    assert given.open("2025-03-01") == [("X", Decimal(100))]
    error = refused(given, "reverse", "book.journal:7", *DAY)
    assert "X was reversed by V-0001" in error


def test_an_entry_is_reversed_once(books: Books) -> None:
    given = with_(books, PAYMENT)
    recorded(given, "reverse", "B-7", *DAY)
    error = refused(given, "reverse", "B-7", *DAY)
    assert "B-7 was reversed by V-0001. If that was wrong too" in error
    recorded(given, "reverse", "V-0001", *DAY)
    assert given.open("2025-03-01") == []
    recorded(given, "reverse", "B-7", *DAY)
    assert given.open("2025-03-01") == [("X", Decimal(100))]


def test_issued_documents_are_not_reversed(books: Books) -> None:
    given = recording_book(books, K9)
    error = refused(given, "reverse", "X", *DAY)
    assert "reskontro record credit-note X --all" in error
    error = refused(given, "reverse", "KN", *DAY)
    assert "KN is a credit note" in error


def test_an_entry_of_a_closed_period_is_reversed_in_an_open_one(books: Books) -> None:
    given = with_(books, PAYMENT, lock="2025-02-28")
    assert "in a closed period" in refused(given, "reverse", "B-7", "--date", "2025-02-28")
    recorded(given, "reverse", "B-7", *DAY)


def test_what_was_used_since_is_taken_back_first(books: Books) -> None:
    given = with_(books, PAYMENT)
    recorded(given, "unsettle", "X", *DAY)
    error = refused(given, "reverse", "B-7", *DAY)
    assert "put under X was taken from there since" in error
    recorded(given, "reverse", "V-0001", *DAY)
    recorded(given, "reverse", "B-7", *DAY)
    assert given.open("2025-03-01") == [("X", Decimal(100))]


def test_the_limit_of_credit_is_held(books: Books) -> None:
    customers = {"10001": {"name": "Hansen", "credit_limit": 50}}
    given = with_(books, PAYMENT, customers=customers)
    assert "above the credit limit of 50" in record(given, "reverse", "B-7", *DAY).err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("B-8",), "there is no entry B-8 on a customer; nearest: B-7"),
        (("B-7", "--date", "2025-01-19"), "2025-01-19 is before B-7 of 2025-01-20"),
        (("book.journal:13",), "has neither number nor document"),
        (("B-7", "--voucher", "nowhere.pdf"), "nowhere.pdf is no file in the book's folder"),
    ],
)
def test_what_cannot_be_reversed_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    nameless = "\n2025-01-21 * Betaling\n    1920  10 NOK\n    1500:10001\n"
    given = with_(books, PAYMENT + nameless)
    day = () if "--date" in args else DAY
    assert message in refused(given, "reverse", *args, *day)


def test_the_cost_goes_back_with_the_amount(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 EUR @@ 1150 NOK  ; invoice: X
            3000         -1150 NOK

        2025-01-20 * (B-7) Betaling
            1920          1120 NOK
            8160            30 NOK
            1500:10001    -100 EUR @@ 1150 NOK  ; invoice: X
        """,
    )  # K15
    assert given.open("2025-03-01") == []
    text = recorded(given, "reverse", "B-7", *DAY)
    assert "1500:10001                         100 EUR @@ 1150 NOK" in text
    row = given.rows("2025-03-01")[0]
    assert (row["open"], row["currency"]) == ("100.00", "EUR")
    assert folder_of(given).joinpath("2025.journal").read_text() == text
