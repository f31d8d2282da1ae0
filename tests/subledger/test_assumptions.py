"""References and assumptions where candidates come, go and are shared between credits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from books import Books


def test_kid_of_a_document_without_number_is_a_reference(books: Books) -> None:
    book = books("""\
        2024-01-01 * Åpningssaldo
            1500:10001   100.00 NOK
            ; kid: 1001
            2050
        2024-01-02 * (F-2) Faktura
            1500:10001   100.00 NOK
            3000
        2024-01-05 * Innbetaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
            ; kid: 1001
        """)
    assert book.settled("2024-01-05") == [
        ("2024-01-05", "Innbetaling", "Åpningssaldo", Decimal(100), "kid")
    ]


def test_tags_are_filled_in_the_order_written_also_where_the_last_repeats_the_first(
    books: Books,
) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100.00 NOK
            3000
        2024-01-02 * (Y) Faktura
            1500:10001   100.00 NOK
            3000
        2024-01-05 * Innbetaling
            1920         150.00 NOK
            1500:10001  -150.00 NOK
            ; invoice: X
            ; invoice: Y
            ; invoice: X
        """)
    assert book.open("2024-01-05") == [("Y", Decimal(50))]


def test_refunds_that_share_a_code_name_nothing(books: Books) -> None:
    book = books("""\
        2024-01-01 * Innbetaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
        2024-01-05 * (B-1) Tilbakebetaling
            1500:10001    60.00 NOK
            1500:10001    40.00 NOK
            1920        -100.00 NOK
        """)
    assert book.open("2024-01-05") == []


def test_debits_due_on_one_day_are_one_instalment(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100.00 NOK  ; due: 2024-02-01
            1500:10001   100.00 NOK  ; due: 2024-02-01
            1500:10001   100.00 NOK  ; due: 2024-03-01
            3000
        2024-01-02 * (Y) Faktura
            1500:10001   200.01 NOK  ; due: 2024-01-10
            3000
        2024-01-05 * Innbetaling
            1920         200.00 NOK
            1500:10001  -200.00 NOK
        """)
    assert {(debit, basis) for _, _, debit, _, basis in book.settled("2024-01-05")} == {
        ("X", "exact")
    }


def test_only_the_whole_principal_goes_before_the_settle_order(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100.00 NOK  ; due: 2024-01-10
            1500:10001   100.00 NOK  ; due: 2024-02-10
            3000
        2024-01-02 * (Y) Faktura
            1500:10001   100.00 NOK  ; due: 2024-01-20
            3000
        2024-01-15 * Gebyr
            1500:10001    38.00 NOK  ; invoice: X, due: 2024-01-15
            3900
        2024-01-20 * Innbetaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
        """)
    assert [amount for _, _, _, amount, _ in book.settled("2024-01-20")] == [
        Decimal(38),
        Decimal(62),
    ]


def test_waiting_credit_whose_tie_another_one_dissolves_settles_on_the_same_day(
    books: Books,
) -> None:
    book = books(
        """\
        2024-01-01 * (A) Faktura
            1500:10001    50.00 NOK  ; due: 2024-02-01
            1500:10001    70.00 NOK  ; due: 2024-03-01
            3000
        2024-01-01 * (B) Faktura
            1500:10001    50.00 NOK
            3000
        2024-01-02 * (P1) Innbetaling
            1920         130.00 NOK
            1500:10001  -130.00 NOK
        2024-01-03 * (P2) Innbetaling
            1920          50.00 NOK
            1500:10001   -50.00 NOK
        2024-01-04 * Gebyr
            1500:10001    10.00 NOK  ; invoice: A
            3900
        """,
        settings={"matching": ["reference", "exact"]},
    )
    assert book.open("2024-01-03") == [
        ("B", Decimal(50)), ("A", Decimal(50)), ("A", Decimal(70)),
        ("P1", Decimal(-130)), ("P2", Decimal(-50)),
    ]  # fmt: skip
    assert book.open("2024-01-04") == []


def test_what_a_refund_leaves_of_a_credit_may_fit_exactly(books: Books) -> None:
    book = books("""\
        2024-01-01 * (A) Faktura
            1500:10001    50.00 NOK
            3000
        2024-01-01 * (B) Faktura
            1500:10001   200.00 NOK
            3000
        2024-01-02 * (KN) Kreditnota
            1500:10001  -150.00 NOK
            3000
        2024-01-03 * (R) Tilbakebetaling
            1500:10001   100.00 NOK
            1920
        """)
    assert book.open("2024-01-03") == [("B", Decimal(200))]


def test_refund_takes_the_oldest_credit_in_the_order_of_credits(books: Books) -> None:
    book = books("""\
        2024-01-02 * (A) Innbetaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
        2024-01-02 * (B) Innbetaling
            1920         100.00 NOK
            1500:10001  -100.00 NOK
            ; invoice: X
        2024-01-03 * (R) Tilbakebetaling
            1500:10001    60.00 NOK
            1920
        """)
    assert book.open("2024-01-03") == [("A", Decimal(-40)), ("X", Decimal(-100))]
