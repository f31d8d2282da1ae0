"""What an ageing has in detail, what opens a statement, and the risk of what is very old."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from books import Books

JOURNAL = """\
2025-01-01 * (O) Åpning
    1500:1  250.00 NOK  ; invoice: F-0, due: 2024-11-30
    2050

2025-01-10 * (F-1) Salg
    1500:1  100.00 NOK  ; due: 2025-01-31
    3000

2025-02-10 * (B-1) Innbetaling
    1920  50.00 NOK
    1500:1  ; invoice: F-1

2025-02-11 * (B-2) Innbetaling
    1920  30.00 NOK
    1500:1  ; invoice: B-2
"""


def machine(books: Books, *args: str) -> dict[str, Any]:
    done = books(JOURNAL).call(*args, "--as-of", "2025-03-01", "--format", "json")
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_total_of_a_statement_adds_up_from_its_opening_line(books: Books) -> None:
    found = machine(books, "statement", "1")
    (total,) = found["total"]
    assert found["rows"][0]["balance"] == total["opening"] == "250.00"
    assert (total["debit"], total["credit"], total["closing"]) == ("100.00", "80.00", "270.00")


def test_detail_of_an_ageing_is_in_its_rows(books: Books) -> None:
    (row,) = machine(books, "ageing", "--detail")["rows"]
    assert row["items"] == [
        {"document": "F-0", "due": "2024-11-30", "age": 91, "bucket": "over_90", "open": "250.00"},
        {"document": "F-1", "due": "2025-01-31", "age": 29, "bucket": "1-30", "open": "50.00"},
        {"document": "B-2", "due": None, "age": None, "bucket": None, "open": "-30.00"},
    ]
    assert "items" not in machine(books, "ageing")["rows"][0]


def test_bucket_without_an_end_is_as_risky_as_what_is_oldest(books: Books) -> None:
    (total,) = machine(books, "ageing", "--buckets", "10")["total"]
    assert total["risk"] == {"not_due": "low", "1-10": "low", "over_10": "very_high"}


def test_head_names_the_currency_where_there_is_one(books: Books) -> None:
    for command in (["open"], ["statement", "1"]):
        done = books(JOURNAL).call(*command, "--as-of", "2025-03-01", "--lang", "en")
        assert "as of 2025-03-01, NOK" in done.out


def test_nothing_to_show_is_said_once(books: Books) -> None:
    empty = JOURNAL[: JOURNAL.index("2025-01-10")] + (
        "2025-01-20 * (B-0) Innbetaling\n    1920  250.00 NOK\n    1500:1  ; invoice: F-0\n"
    )
    done = books(empty).call("open", "--as-of", "2025-03-01", "--lang", "en")
    assert (done.out + done.err).lower().count("nothing to show") == 1
