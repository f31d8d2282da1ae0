"""`sql`: exact sums, read only, wrong queries told before the book is read."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from hypothesis import given
from hypothesis import strategies as st

from reskontro.exchange.export.schema import TABLES
from reskontro.exchange.sql import Query, _Average, _Sum
from reskontro.problems import CallError

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

BOOK = """\
2024-01-10 * (F-1) Faktura
    1500:10    0.10 NOK
    3000
2024-01-11 * (F-2) Faktura
    1500:10    0.20 NOK
    3000
2024-01-12 * (F-3) Faktura
    1500:20  1000000000000.30 NOK
    3000
2024-01-13 * (F-4) Faktura
    1500:30  900 NOK
    3000
2024-01-14 * (B) Betaling
    1500:10   -0.10 NOK
    ; invoice: F-1
    1920
"""


def asked(book: Given, query: str, *args: str) -> list[dict[str, Any]]:
    done = call("sql", query, *book.where, "--as-of", "2024-02-01", "--format", "json", *args)
    assert done.code == 0, done.err
    rows: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return rows


def test_sums_are_right_to_the_ore(books: Books) -> None:
    (row,) = asked(books(BOOK), "select sum(open), total(open), avg(open) from open_item")
    assert row == {
        "sum(open)": "1000000000900.50",
        "total(open)": "1000000000900.50",
        "avg(open)": "333333333633.50",
    }


def test_sums_are_compared_and_sorted_as_numbers(books: Books) -> None:
    query = """select customer, sum(open) as owed from open_item group by customer
               having sum(open) > 0.15 and max(open) < 1e13 order by owed desc"""
    assert [row["customer"] for row in asked(books(BOOK), query)] == ["20", "30", "10"]


def test_running_balance_by_a_window(books: Books) -> None:
    query = """select sum(amount) over (order by date, entry) as balance from entry
               where customer = '10'"""
    assert [row["balance"] for row in asked(books(BOOK), query)] == ["0.10", "0.30", "0.20"]
    moving = """select sum(amount) over (order by date rows 1 preceding) as two from entry
                where customer = '10'"""
    assert [row["two"] for row in asked(books(BOOK), moving)] == ["0.10", "0.30", "0.10"]


def test_counts_are_numbers_and_nothing_is_null(books: Books) -> None:
    query = "select count(*) n, sum(days_overdue) d, sum(kid) s, avg(kid) a from open_item"
    (row,) = asked(books(BOOK), query)
    assert row == {"n": 3, "d": row["d"], "s": None, "a": None}
    assert isinstance(row["d"], int)
    (row,) = asked(books(BOOK), "select total(kid) t, sum(document) text from open_item")
    assert row == {"t": "0.00", "text": "0.00"}


def test_columns_of_one_name_are_told_apart(books: Books) -> None:
    (row, *_) = asked(books(BOOK), "select a.customer, b.customer from entry a join entry b")
    assert list(row) == ["customer", "customer_2"]


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
def test_every_format(books: Books, form: str) -> None:
    done = call(
        "sql", "select customer, amount from entry where entry = 4",
        *books(BOOK).where, "--format", form, "--lang", "nb",
    )  # fmt: skip
    assert done.code == 0
    assert "1000000000000.30" in done.out or "1 000 000 000 000,30" in done.out.replace(
        "\N{NO-BREAK SPACE}", " "
    ).replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_as_of_customer_and_currency_choose(books: Books) -> None:
    book = books(BOOK)
    query = "select count(*) n from entry"
    assert asked(book, query, "--customer", "10") == [{"n": 3}]
    assert asked(book, query, "--currency", "SEK") == [{"n": 0}]
    done = call("sql", query, *book.where, "--as-of", "2024-01-11", "--format", "csv")
    assert done.out == "n\r\n2\r\n"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (
            "select * from open_items",
            "det finnes ingen tabell open_items; det nærmeste er open_item",
        ),
        ("select opne from open_item", "ingen kolonne opne; det nærmeste er open"),
        ("select o.opne from open_item o", "ingen kolonne opne; det nærmeste er open"),
        ("select zzzzzz from open_item", "ingen kolonne zzzzzz. reskontro sql viser"),
        ("select * from zzzzzz", "det nærmeste er customer, entry, document"),
        ("selec 1", "forstår ikke spørringen"),
        ("", "forstår ikke spørringen"),
        ("select nosuch(1)", "no such function: nosuch"),
        ("select 1; select 2", "én spørring om gangen"),
        ("delete from entry", "spørringer bare leser"),
        ("drop table entry", "spørringer bare leser"),
        ("pragma user_version", "spørringer bare leser"),
        ("attach 'x.db' as x", "spørringer bare leser"),
        ("create table x (a)", "spørringer bare leser"),
        ("vacuum into 'x.db'", "spørringer bare leser"),
        ("reindex", "spørringer bare leser"),
        ("begin", "spørringer bare leser"),
        ("explain select 1", "forstår ikke spørringen"),
        ("select load_extension('x')", "spørringer bare leser"),
        ("select \x00", "forstår ikke"),
    ],
)
def test_a_wrong_query_is_told_without_a_book(
    query: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = call("sql", query, "--lang", "nb", "-b", str(tmp_path / "none"))
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_query_without_end_is_stopped(books: Books) -> None:
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select sum(i) from n"
    done = call("sql", endless, *books(BOOK).where, "--timeout", "1")
    assert (done.code, "stopped after 1 seconds" in done.err) == (2, True)


def test_too_many_rows_are_told(books: Books) -> None:
    done = call(
        "sql", "select entry from entry", *books(BOOK).where, "--limit", "2", "--format", "csv"
    )
    assert (done.code, done.out) == (0, "entry\r\n1\r\n2\r\n")
    assert "more rows than the 2 shown" in done.err
    done = call(
        "sql", "select entry from entry", *books(BOOK).where, "--limit", "5", "--format", "csv"
    )
    assert done.err == ""


def test_a_text_too_long_is_told(books: Books) -> None:
    done = call("sql", "select zeroblob(100000000)", *books(BOOK).where)
    assert (done.code, "too big" in done.err) == (2, True)


def test_only_what_is_named_is_made(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, set[str]] = {}
    monkeypatch.setattr(
        "reskontro.exchange.sql.fill",
        lambda _database, table, _content, wanted: made.update({table.name: wanted - {""}}),
    )
    asked(books(BOOK), "select sum(e.amount) from entry e join allocation a on a.credit = e.entry")
    assert made == {"entry": {"amount", "entry"}, "allocation": {"credit"}}


@pytest.mark.parametrize("table", TABLES)
def test_every_column_alone_is_as_it_is_among_all(books: Books, table: str) -> None:
    book = books(BOOK, customers={"10": {"name": "Ti AS", "tags": ["a"]}})
    together = asked(book, f"select * from {table}")  # noqa: S608
    assert together
    assert asked(book, f"select count(*) n from {table}") == [{"n": len(together)}]  # noqa: S608
    for name in together[0]:
        alone = asked(book, f"select {name} from {table} order by rowid")  # noqa: S608
        assert alone == [{name: row[name]} for row in together]


def test_many_rows_are_each_there_once(books: Books) -> None:
    number = 1001
    book = books(
        "".join(
            f"2024-01-10 * (F-{at}) Faktura\n    1500:10    {at}.50 NOK\n    3000\n"
            for at in range(1, number + 1)
        )
    )
    whole = number * (number + 1) // 2 * 100 + number * 50
    query = "select count(*) n, count(distinct document) d, sum(amount_minor) m from entry"
    assert asked(book, query) == [{"n": number, "d": number, "m": whole}]
    assert asked(book, "select count(*) n from entry") == [{"n": number}]


def test_without_a_query_the_tables_are_listed() -> None:
    done = call("sql", "--lang", "nb", "--format", "plain")
    assert (done.code, "kundenummer" in done.out) == (0, True)
    assert "open_minor" in done.out


def test_blobs_and_infinity_print(books: Books) -> None:
    (row,) = asked(books(BOOK), "select x'00ff' b, 9e999 i, -9e999 m, null n")
    assert row == {"b": "x'00ff'", "i": "inf", "m": "-inf", "n": None}


@given(st.lists(st.integers(-(10**13), 10**13), max_size=30))
def test_sum_and_average_of_reals_are_those_of_decimals(cents: list[int]) -> None:
    amounts = [Decimal(one).scaleb(-2) for one in cents]
    with closing(sqlite3.connect(":memory:")) as database:
        database.create_window_function("sum", 1, _Sum)
        database.create_window_function("avg", 1, _Average)
        database.execute("create table t (a real)")
        database.executemany("insert into t values (?)", [(float(one),) for one in amounts])
        sum_, mean = database.execute("select sum(a), avg(a) from t").fetchone()
    if not amounts:
        assert (sum_, mean) == (None, None)
        return
    total = sum(amounts, start=Decimal(0))
    assert sum_ == float(total)
    assert mean == float(total / len(amounts))


def test_a_query_is_understood_by_itself() -> None:
    for text in (
        "values (1)",
        "select 1;",
        "select 1 -- one\n",
        "with a as (select 1) select * from a",
    ):
        Query(text)


@pytest.mark.parametrize("text", ["select 1", "select nothing", "vacuum", "drop table entry"])
def test_no_query_leaves_a_database_open(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def recorded(*args: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*args, **options))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", recorded)
    with suppress(CallError):
        Query(text)
    assert opened
    for database in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            database.execute("select 1")
