"""The tables that are handed out hold the laws too, on books made to break them."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from effort import tries
from generated_books import days, plans
from hypothesis import given

from reskontro.exchange.export.database import database_of
from reskontro.exchange.export.rows import Content
from reskontro.exchange.export.schema import TABLES
from reskontro.exchange.sql import Query
from reskontro.reports.ageing import ageing

if TYPE_CHECKING:
    from datetime import date

    from generated_books import Plan

ZERO = Decimal(0)


def rows(content: Content, table: str) -> list[dict[str, Any]]:
    return [dict(zip(TABLES[table].names, cells, strict=True)) for cells in content.rows(table)]


def sums(found: list[dict[str, Any]], column: str) -> dict[tuple[str, str], Decimal]:
    made: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in found:
        made[row["customer"], row["currency"]] += row[column]
    return {key: amount for key, amount in made.items() if amount}


@tries(100)
@given(plans(), days())
def test_l1_and_l2_documents_open_items_and_buckets_add_up_to_the_entries(
    plan: Plan, as_of: date
) -> None:
    book = plan.book()
    content = Content(book, as_of)
    entries = rows(content, "entry")
    balance = sums(entries, "amount")
    documents = rows(content, "document")
    assert sums(documents, "open") == balance
    assert sums(rows(content, "open_item"), "open") == balance
    assert sums(rows(content, "ageing"), "amount") == balance
    keys = [(row["customer"], row["currency"], row["document"]) for row in documents]
    assert len(keys) == len(set(keys))
    open_of = {key: row["open"] for key, row in zip(keys, documents, strict=True) if row["open"]}
    items: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for row in rows(content, "open_item"):
        items[row["customer"], row["currency"], row["document"]] += row["open"]
    assert open_of == {key: amount for key, amount in items.items() if amount}
    for row in documents:
        assert row["amount"] - row["settled"] == row["open"]
        assert row["settled_on"] is None or (not row["open"] and row["settled_on"] <= as_of)
    buckets = {
        (row["customer"], row["currency"], name): amount
        for row in ageing(book, as_of).rows
        for name, amount in {**row["buckets"], "unallocated": row["unallocated"]}.items()
        if amount
    }
    assert buckets == {
        (row["customer"], row["currency"], row["bucket"]): row["amount"]
        for row in rows(content, "ageing")
        if row["amount"]
    }


@tries(100)
@given(plans(), days())
def test_l3_no_allocation_takes_more_than_either_side_has(plan: Plan, as_of: date) -> None:
    content = Content(plan.book(), as_of)
    entries = {row["entry"]: row for row in rows(content, "entry")}
    assert list(entries) == list(range(1, len(entries) + 1))
    left = {number: abs(row["amount"]) for number, row in entries.items()}
    for row in rows(content, "allocation"):
        credit, debit = entries[row["credit"]], entries[row["debit"]]
        assert credit["amount"] < 0 < debit["amount"]
        assert {credit["currency"], debit["currency"]} == {row["currency"]}
        assert {credit["customer"], debit["customer"]} == {row["customer"]}
        assert (row["credit_document"], row["debit_document"]) == (
            credit["document"], debit["document"],
        )  # fmt: skip
        left[row["credit"]] -= row["amount"]
        left[row["debit"]] -= row["amount"]
    assert min(left.values(), default=ZERO) >= 0


@tries(40)
@given(plans(), days())
def test_l8_the_same_book_gives_the_same_database_and_its_sums(plan: Plan, as_of: date) -> None:
    content = Content(plan.book(), as_of)
    data, finer = database_of(content, tuple(TABLES), "reskontro")
    assert (data, finer) == database_of(Content(plan.book(), as_of), tuple(TABLES), "reskontro")
    query = Query("select customer, currency, sum(amount) amount from entry group by 1, 2")
    found = query.run(content, limit=1000, seconds=60).to_dicts()
    assert sums(found, "amount") == sums(rows(content, "entry"), "amount")
