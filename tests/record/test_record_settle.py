from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import (
    SETTINGS,
    folder_of,
    postings,
    record,
    recorded,
    recording_book,
    refused,
    tags,
)

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-03-01")
K9 = """
2025-01-10 * (X) Faktura
    ; due: 2025-02-09
    1500:10001     100 NOK
    3000          -100 NOK

2025-01-20 * (KN) Kreditnota
    3000            40 NOK
    1500:10001     -40 NOK
"""


def named(text: str) -> list[tuple[str, str]]:
    """The receivable postings: each document, "" for none, with its amount."""
    lines = text.splitlines()
    return [
        (following.partition("; invoice: ")[2], line.split()[1])
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if line.startswith("    1500:")
    ]


def test_a_credit_note_is_set_against_an_invoice(books: Books) -> None:
    given = recording_book(books, K9)  # K9
    done = record(given, "settle", "10001", "KN", "X", "--date", "2025-02-01")
    assert done.out == (
        "2025-02-01 * (V-0001) Byggmester Hansen AS | KN set against X\n"
        "    1500:10001                       40.00 NOK\n"
        "    ; invoice: KN\n"
        "    1500:10001                      -40.00 NOK\n"
        "    ; invoice: X\n"
    )
    assert "KN against X: 40 NOK; left are 0 in credit and 60 open" in done.err
    assert given.open("2025-02-01") == [("X", Decimal(60))]
    assert sorted(given.open("2025-01-31")) == [("KN", Decimal(-40)), ("X", Decimal(100))]
    assert [one.kind for one in given.entries[-2:]] == ["settlement", "settlement"]
    assert given.rows("2025-02-01")[0]["due"] == "2025-02-09"


def test_the_order_of_the_two_sides_does_not_matter(books: Books) -> None:
    found = {
        recorded(recording_book(books, K9), "settle", "10001", *names, *DAY)
        for names in (("KN", "X"), ("X", "KN"))
    }
    assert len(found) == 1


def test_where_codes_are_vouchers_a_credit_is_called_by_its_voucher(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (2025-0001) Faktura
            1500:10001     100 NOK  ; invoice: X
            3000          -100 NOK

        2025-01-20 * (2025-0002) Kreditnota
            3000            40 NOK
            1500:10001     -40 NOK
        """,
        code="voucher",
    )
    text = recorded(given, "settle", "10001", "2025-0002", "X", *DAY)
    assert "(2025-0003)" in text
    assert given.open("2025-03-01") == [("X", Decimal(60))]
    assert sorted(given.open("2025-02-28")) == [("2025-0002", Decimal(-40)), ("X", Decimal(100))]


def test_several_documents_are_taken_in_the_order_named(books: Books) -> None:
    given = recording_book(
        books,
        K9
        + """
2025-01-21 * (KN2) Kreditnota
    3000            30 NOK
    1500:10001     -30 NOK

2025-01-22 * (Y) Faktura
    1500:10001      50 NOK
    3000           -50 NOK
""",
    )
    text = recorded(given, "settle", "10001", "Y", "KN", "KN2", "X", *DAY)
    assert named(text) == [
        ("KN", "40.00"),
        ("Y", "-40.00"),
        ("KN2", "10.00"),
        ("Y", "-10.00"),
        ("KN2", "20.00"),
        ("X", "-20.00"),
    ]
    assert given.open("2025-03-01") == [("X", Decimal(80))]


def test_an_amount_settles_no_more(books: Books) -> None:
    given = recording_book(books, K9)
    text = recorded(given, "settle", "10001", "KN", "X", "--amount", "15,50", *DAY)
    assert named(text) == [("KN", "15.50"), ("X", "-15.50")]
    assert sorted(given.open("2025-03-01")) == [("KN", Decimal("-24.50")), ("X", Decimal("84.50"))]


ASSUMED = """
2025-01-10 * (X) Faktura
    ; due: 2025-01-31
    1500:10001     100 NOK
    3000          -100 NOK

2025-01-20 * (B-7) Betaling
    1920           130 NOK
    1500:10001    -130 NOK

2025-01-25 * (KN) Kreditnota
    3000            10 NOK
    1500:10001     -10 NOK
"""
LATER = """
2025-02-10 * (Y) Faktura
    ; due: 2025-02-28
    1500:10001      80 NOK
    3000           -80 NOK
"""


def test_what_else_is_assumed_of_a_credit_stays_settled(books: Books) -> None:
    steps = ["reference", "code", "kid", "text", "exact", "oldest"]
    given = recording_book(books, ASSUMED + LATER, matching=steps)
    assert sorted(given.open("2025-03-01")) == [("KN", Decimal(-10)), ("Y", Decimal(50))]
    text = recorded(given, "settle", "10001", "B-7", "Y", "--amount", "20", *DAY)
    assert named(text) == [("B-7", "20.00"), ("Y", "-20.00"), ("B-7", "100.00"), ("X", "-100.00")]
    assert sorted(given.open("2025-03-01")) == [
        ("B-7", Decimal(-10)),
        ("KN", Decimal(-10)),
        ("Y", Decimal(60)),
    ]


def test_what_was_reversed_is_not_undone_once_more(books: Books) -> None:
    given = recording_book(books)
    recorded(given, "invoice", "10001", "100", "--vat", "0", "--date", "2025-01-10")
    paid = ("payment", "10001", "100", "--invoice", "2025-001", "--date")
    recorded(given, *paid, "2025-01-20")
    recorded(given, "reverse", "B-0001", "--date", "2025-01-25")
    recorded(given, *paid, "2025-02-01")
    recorded(given, "unsettle", "2025-001", "--date", "2025-02-05")
    assert sorted(given.open("2025-02-05")) == [
        ("2025-001", Decimal(100)),
        ("B-0002", Decimal(-100)),
    ]


def test_a_match_is_undone_whole_where_a_loss_and_a_settlement_were_reversed(books: Books) -> None:
    given = recording_book(books, record={**SETTINGS["record"], "loss_ground": "ignore"})
    recorded(given, "invoice", "10001", "100", "--vat", "0", "--date", "2025-01-10")
    recorded(given, "write-off", "2025-001", "--amount", "40", "--date", "2025-01-12")
    recorded(given, "reverse", "V-0001", "--date", "2025-01-13")
    recorded(given, "payment", "10001", "100", "--invoice", "2025-001", "--date", "2025-01-20")
    recorded(given, "unsettle", "2025-001", "--date", "2025-01-21")
    set_against = ("settle", "10001", "B-0001", "2025-001", "--date")
    recorded(given, *set_against, "2025-01-22", "--amount", "60")
    recorded(given, "reverse", "V-0004", "--date", "2025-01-23")
    recorded(given, "reverse", "V-0005", "--date", "2025-01-24")
    recorded(given, "reverse", "V-0006", "--date", "2025-01-25")
    recorded(given, *set_against, "2025-01-26")
    text = recorded(given, "unsettle", "2025-001", "--date", "2025-01-27")
    assert named(text) == [("2025-001", "100.00"), ("B-0001", "-100.00")]


def test_assumptions_become_references_when_the_user_asks(books: Books) -> None:
    given = recording_book(books, ASSUMED + LATER)
    before = given.rows("2025-03-01")
    assert given.report("open", "--as-of", "2025-03-01")["proof"][0]["assumed"] == "130.00"
    text = recorded(given, "settle", "10001", "--assumed", *DAY)
    assert named(text) == [("B-7", "100.00"), ("X", "-100.00"), ("B-7", "30.00"), ("Y", "-30.00")]
    report = given.report("open", "--as-of", "2025-03-01")
    assert report["proof"][0]["assumed"] == "0.00"
    assert report["rows"] == before
    again = refused(given, "settle", "10001", "--assumed", *DAY)
    assert "nothing is assumed of customer 10001" in again


def test_assumptions_of_one_document_can_be_asked_for(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 NOK
            3000          -100 NOK

        2025-01-10 * (Y) Faktura
            1500:10001      80 NOK
            3000           -80 NOK

        2025-01-20 * (B-1) Betaling
            1920           100 NOK
            1500:10001    -100 NOK

        2025-01-21 * (B-2) Betaling
            1920            80 NOK
            1500:10001     -80 NOK
        """,
    )
    text = recorded(given, "settle", "10001", "Y", "--assumed", *DAY)
    assert named(text) == [("B-2", "80.00"), ("Y", "-80.00")]


def test_a_settlement_beats_what_was_only_assumed(books: Books) -> None:
    given = recording_book(books, ASSUMED)
    assert ("X", Decimal(100)) not in given.open("2025-02-01")
    recorded(given, "settle", "10001", "KN", "X", *DAY)
    assert given.open("2025-03-01") == [("B-7", Decimal(-40))]


def test_a_customer_is_known_by_name_and_the_text_may_be_given(books: Books) -> None:
    given = recording_book(books, K9)
    more = ("--text", "Etter avtale", "--number", "V-0001", *DAY)
    text = recorded(given, "settle", "Byggmester Hansen AS", "KN", "X", *more)
    assert "(V-0001) Byggmester Hansen AS | Etter avtale" in text


def test_a_control_account_without_customers_below_it_keeps_its_tags(books: Books) -> None:
    given = recording_book(books, K9.replace("1500:10001 ", "1500 ").replace("100 NOK\n    3000", "100 NOK  ; customer: 10001\n    3000").replace("-40 NOK", "-40 NOK  ; customer: 10001"))  # fmt: skip
    text = recorded(given, "settle", "10001", "KN", "X", *DAY)
    assert postings(text) == [("1500", Decimal(40)), ("1500", Decimal(-40))]
    assert text.count("    ; customer: 10001\n") == 2
    assert given.open("2025-03-01") == [("X", Decimal(60))]


NAMELESS = """
2025-01-10 * (X) Faktura
    1500:10001     100 NOK
    3000          -100 NOK

2025-01-20 * Kreditnota
    3000            40 NOK
    1500:10001     -40 NOK

2025-02-20 * (KN) Kreditnota
    3000            10 NOK
    1500:10001     -10 NOK

2025-02-20 * (KN-2) Kreditnota
    3000             5 NOK
    1500:10002      -5 NOK
"""


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("1001", "KN", "X"), "unknown customer “1001”"),
        (("10001", "KN2", "X"), "KN2 is no document of customer 10001, who also has credit without"),
        (("10002", "KN2"), "KN2 is no document of customer 10002; nearest: KN-2"),
        (("10001", "KN"), "a settlement needs a document in credit and one that is owed"),
        (("10001", "X"), "a settlement needs a document in credit and one that is owed"),
        (("10001",), "a settlement needs a document in credit and one that is owed"),
        (("10001", "KN", "X", "--amount", "10.01"), "10.01 NOK cannot be settled; the smaller side has 10"),
        (("10001", "KN", "X", "--amount", "0"), "0 NOK cannot be settled"),
        (("10001", "KN", "X", "--amount", "1.005"), "more than 2 decimals"),
        (("10001", "KN", "X", "--assumed", "--amount", "1"), "--amount does not go with --assumed"),
        (("10001", "--assumed"), "nothing is assumed of customer 10001"),
        (("10001", "KN", "X", "--date", "2025-02-19"), "2025-02-19 is before KN of 2025-02-20"),
        (("10001", "KN", "X", "--date", "2999-01-01"), "in the future"),
        (("10001", "KN", "X", "--number", "V-0002"), "the next number is V-0001"),
    ],
)  # fmt: skip
def test_what_is_no_settlement_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = recording_book(books, NAMELESS, matching=["reference", "code"])
    day = () if "--date" in args else DAY
    assert message in refused(given, "settle", *args, *day)


def test_a_closed_day_is_refused(books: Books) -> None:
    given = recording_book(books, K9, lock="2025-03-31")
    assert "in a closed period" in refused(given, "settle", "10001", "KN", "X", *DAY)
    recorded(given, "settle", "10001", "KN", "X", "--date", "2025-04-01")


# unsettle


def paid(books: Books, **more: object) -> Given:
    """An invoice that a payment settles by its name."""
    return recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            ; due: 2025-01-31
            1500:10001     100 NOK  ; invoice: X
            3000          -100 NOK

        2025-02-20 * (B-7) Betaling
            1920           100 NOK
            1500:10001    -100 NOK  ; invoice: X
        """,
        **more,
    )


def test_a_match_is_undone_by_a_new_entry(books: Books) -> None:
    given = paid(books)
    done = record(given, "unsettle", "X", *DAY)
    assert named(done.out) == [("X", "100.00"), ("B-7", "-100.00")]
    assert "X is open again by 100 NOK, which stands as credit under B-7" in done.err
    assert given.open("2025-02-28") == []
    assert given.open("2025-03-01") == [("X", Decimal(100)), ("B-7", Decimal(-100))]
    assert given.rows("2025-03-01")[0]["due"] == "2025-01-31"
    assert tags(done.out)["issued"] == "2025-02-20"
    again = refused(given, "unsettle", "X", *DAY)
    assert "nothing settles X" in again


def test_what_was_undone_can_settle_another_document(books: Books) -> None:
    given = paid(books)
    recorded(given, "invoice", "10001", "80", "--vat", "25", "--date", "2025-02-01")
    recorded(given, "unsettle", "X", *DAY)
    recorded(given, "settle", "10001", "B-7", "2025-001", *DAY)
    assert given.open("2025-03-01") == [("X", Decimal(100))]


def test_an_undone_settlement_puts_the_credit_back_where_it_was(books: Books) -> None:
    given = recording_book(books, K9)
    before = given.open("2025-02-01")
    recorded(given, "settle", "10001", "KN", "X", "--date", "2025-02-01")
    text = recorded(given, "unsettle", "X", "--payment", "KN", *DAY)
    assert named(text) == [("X", "40.00"), ("KN", "-40.00")]
    assert given.open("2025-03-01") == before


def test_an_overpaid_document_is_open_again_as_a_whole(books: Books) -> None:
    given = paid(books)
    journal = folder_of(given) / "book.journal"
    text = journal.read_text().replace("1920           100", "1920           130")
    journal.write_text(text.replace("-100 NOK  ; invoice", "-130 NOK  ; invoice"))
    text = recorded(given, "unsettle", "X", *DAY)
    assert named(text) == [("X", "130.00"), ("B-7", "-130.00")]
    assert given.open("2025-03-01") == [("X", Decimal(100)), ("B-7", Decimal(-130))]


def test_one_of_several_payments_is_undone(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 NOK  ; invoice: X
            3000          -100 NOK

        2025-02-10 * (B-1) Betaling
            1920            50 NOK
            1500:10001     -50 NOK  ; invoice: X

        2025-02-20 * (B-2) Betaling
            1920            50 NOK
            1500:10001     -50 NOK  ; invoice: X
        """,
    )
    recorded(given, "unsettle", "X", "--payment", "B-1", *DAY)
    assert given.open("2025-03-01") == [("X", Decimal(50)), ("B-1", Decimal(-50))]
    error = refused(given, "unsettle", "X", "--payment", "B-1", *DAY)
    assert "B-1 does not settle X by a reference; what does: B-2" in error
    recorded(given, "unsettle", "X", *DAY)
    assert sorted(given.open("2025-03-01")) == [
        ("B-1", Decimal(-50)),
        ("B-2", Decimal(-50)),
        ("X", Decimal(100)),
    ]


def test_a_credit_without_a_number_of_its_own_gets_that_of_the_entry(books: Books) -> None:
    for code in ("", "(X) "):  # none, and one that repeats the invoice's
        given = recording_book(
            books,
            f"""
            2025-01-10 * (X) Faktura
                1500:10001     100 NOK
                3000          -100 NOK

            2025-02-20 * {code}Betaling
                1920           100 NOK
                1500:10001    -100 NOK  ; invoice: X
            """,
        )
        text = recorded(given, "unsettle", "X", *DAY)
        assert named(text) == [("X", "100.00"), ("V-0001", "-100.00")]
        assert given.open("2025-03-01") == [("X", Decimal(100)), ("V-0001", Decimal(-100))]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("Y",), "there is no document Y; nearest: X"),
        (("X", "--customer", "10002"), "nothing settles X"),
        (("X", "--payment", "B-8"), "B-8 does not settle X by a reference; what does: B-7"),
        (("X", "--date", "2025-02-19"), "2025-02-19 is before X was settled on 2025-02-20"),
    ],
)
def test_what_cannot_be_undone_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    day = () if "--date" in args else DAY
    assert message in refused(paid(books), "unsettle", *args, *day)


def test_an_assumption_is_not_undone(books: Books) -> None:
    given = recording_book(books, ASSUMED)
    error = refused(given, "unsettle", "X", *DAY)
    assert "that B-7 settles X is only assumed" in error
    assert "reskontro record settle CUSTOMER B-7 DOCUMENT" in error


def test_a_payment_with_several_names_is_not_taken_from_one_of_them(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 NOK
            3000          -100 NOK

        2025-02-20 * (B-7) Betaling
            1920           150 NOK
            1500:10001    -150 NOK
            ; invoice: X
            ; invoice: Y
        """,
    )
    assert "B-7 names several documents in one posting" in refused(given, "unsettle", "X", *DAY)


def test_a_loss_is_reversed_and_not_undone(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 NOK
            3000          -100 NOK

        2025-02-20 * (V-1) Tap
            7830           100 NOK
            1500:10001    -100 NOK  ; invoice: X
        """,
    )
    error = refused(given, "unsettle", "X", *DAY)
    assert "V-1 settles X as write-off" in error


def test_the_same_number_of_two_customers_must_be_told_apart(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-10 * (X) Faktura
            1500:10001     100 NOK
            1500:10002     100 NOK
            3000          -200 NOK

        2025-02-20 * (B-7) Betaling
            1920           100 NOK
            1500:10002    -100 NOK  ; invoice: X
        """,
    )
    assert "several customers" in refused(given, "unsettle", "X", *DAY)
    recorded(given, "unsettle", "X", "--customer", "10002", *DAY)
    assert tags(recorded(given, "settle", "10002", "B-7", "X", *DAY))["invoice"] == "X"
