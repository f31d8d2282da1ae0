"""What people read: columns that are there when they say something, and how nothing prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from books import Books, Given

BARE = """\
2024-01-10 (F-1) Kari | Invoice
    assets:receivable:kari    $100.00
    revenues:sales

2024-01-20 (F-2) Ola | Invoice
    assets:receivable:ola     $50.00
    revenues:sales
"""


def headings(book: Given, command: str, *args: str) -> str:
    out = book.call(command, "--as-of", "2024-02-29", "--format", "plain", *args).out
    return next(line for line in out.splitlines() if line.startswith("Customer  "))


def test_names_have_a_column_only_where_somebody_has_one(
    bare_books: Callable[[str], Given], books: Books
) -> None:
    bare = bare_books(BARE)
    named = books(
        "2024-01-01 * (F) Faktura\n    1500:1   100 NOK\n    3000\n",
        customers={"1": {"name": "Kari"}},
    )
    for command in ("ageing", "balances"):
        assert "Name" not in headings(bare, command)
        assert "Name" in headings(named, command)
    assert "Name" in headings(bare, "ageing", "--detail")


def test_bare_ageing_is_whole_without_names(bare_books: Callable[[str], Given]) -> None:
    out = bare_books(BARE).call("ageing", "--as-of", "2024-02-29", "--format", "plain").out
    lines = [line.split() for line in out.splitlines()]
    assert ["kari", "100", "–", "–", "100", "–", "–"] in lines
    assert ["ola", "50", "–", "–", "50", "–", "–"] in lines
    assert ["Total", "150", "–", "–", "150", "–", "–"] in lines
    assert ["Per", "cent", "100%", "–", "–", "100%", "–", "–"] in lines


def test_a_share_that_rounds_to_nothing_prints_0_and_no_share_a_dash(books: Books) -> None:
    journal = ""
    for number, (amount, due) in enumerate([(10000, "2024-03-31"), (1, "2024-02-20")]):
        journal += (
            f"2024-01-01 * (F-{number}) Faktura\n    1500:1   {amount} NOK  ; due: {due}\n"
            "    3000\n\n"
        )
    out = books(journal).call("ageing", "--as-of", "2024-02-29", "--format", "plain").out
    (line,) = [line.split() for line in out.splitlines() if line.startswith("Per cent")]
    assert line == ["Per", "cent", "100%", "100%", "0%", "–", "–", "–"]


def test_a_balance_of_nothing_prints_0_and_uses_no_credit(books: Books) -> None:
    journal = "2024-01-01 * (F) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    journal += "2024-01-02 * B\n    1500:1   -100 NOK\n    1920\n"
    book = books(journal, customers={"1": {"name": "Kari", "credit_limit": 1000}})
    out = book.call("balances", "--all", "--as-of", "2024-02-29", "--format", "plain").out
    (line,) = [line.split() for line in out.splitlines() if line.startswith("1 ")]
    assert line == ["1", "Kari", "0", "1,000", "–"]


WHY = """\
2024-01-01 * (X) Faktura i to deler
    1500:1    60 NOK
    ; due: 2024-02-01
    1500:1    60 NOK
    ; due: 2024-03-01
    3000

2024-01-10 * (P-1) Gebyr
    ; due: 2024-01-24
    1500:1    35 NOK  ; invoice: X
    3900

2024-01-11 * (P-2) Gebyr
    ; due: 2024-01-25
    1500:1    35 NOK  ; invoice: X
    3900

2024-02-10 * (B-1) Betaling
    1500:1  -135 NOK  ; invoice: X
    1920

2024-02-11 * (Y) Faktura
    ; due: 2024-03-11
    1500:1   500 NOK  ; invoice: Y
    3000

2024-02-12 * Betaling
    1500:1   -10 NOK  ; invoice: Y
    1920
"""


def test_why_names_each_part_once_in_the_order_it_was_settled(books: Books) -> None:
    out = (
        books(WHY)
        .call("open", "--why", "--as-of", "2024-02-29", "--format", "plain", "--lang", "en")
        .out
    )
    assert [line for line in out.splitlines() if "→" in line] == [
        "2024-02-10  payment B-1 → X (fee, 2024-01-24)  35  named  (book.journal:19)",
        "2024-02-10  payment B-1 → X (fee, 2024-01-25)  35  named  (book.journal:19)",
        "2024-02-10  payment B-1 → X (invoice, 2024-02-01)  60  named  (book.journal:19)",
        "2024-02-10  payment B-1 → X (invoice, 2024-03-01)  5  named  (book.journal:19)",
        "2024-02-12  payment → Y  10  named  (book.journal:28)",
    ]


def test_why_gives_each_row_the_pieces_that_settled_it(books: Books) -> None:
    rows = books(WHY).rows("2024-02-29", "--why")
    assert [
        (row["document"], row["due"], row["settled"], [one["amount"] for one in row["allocations"]])
        for row in rows
    ] == [
        ("X", "2024-03-01", "5.00", ["5.00"]),
        ("Y", "2024-03-11", "10.00", ["10.00"]),
    ]


def test_why_of_a_credit_tells_what_it_settled(books: Books) -> None:
    journal = "2024-01-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
    journal += "2024-01-02 * (B) Betaling\n    1500:1   -130 NOK  ; invoice: X\n    1920\n"
    (row,) = books(journal).rows("2024-02-29", "--why")
    assert (row["open"], [one["amount"] for one in row["allocations"]]) == ("-30.00", ["100.00"])
