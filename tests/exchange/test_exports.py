"""Exports: the tables of a book, the same in every format, proved against the reports."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from books import ROOT, call, example

from reskontro.exchange.export.database import columns_of
from reskontro.exchange.export.schema import TABLES, VERSION
from reskontro.problems import Note
from reskontro.render.phrases import phrase

if TYPE_CHECKING:
    from books import Books

BOOK = """\
2024-01-10 * (F-1) =cmd|Faktura
    ; due: 2024-01-31
    1500:10    1000.10 NOK
    ; invoice: F-1
    3000      -800.08 NOK
    2700      -200.02 NOK

2024-02-01 * (B-1) Betaling
    1500:10   -400.05 NOK
    ; invoice: F-1
    1920

2024-02-03 * (F-2) Faktura
    ; due: 2024-03-04
    1500:20    100 EUR @ 11.50 NOK
    3000

2024-02-05 * (KN-1) Kreditnota
    1500:20    -30 EUR @ 11.50 NOK
    3000

2024-02-06 * (F-3) Faktura
    1500:30    0.10 NOK
    3000
2024-02-06 * (F-4) Faktura
    1500:30    0.20 NOK
    3000
"""
CUSTOMERS = {
    "10": {"name": "Ti AS", "credit_limit": 5000, "contacts": [{"name": "Kari", "email": "k@x.example"}]},
    "20": {"name": "Åtti GmbH", "type": "foreign", "currency": "EUR", "tags": ["a", "b"]},
}  # fmt: skip
AS_OF = ("--as-of", "2024-02-10")
COMMANDS = {
    "open_item": "open-items",
    "entry": "entries",
    "customer": "customers",
    "ageing": "ageing",
}


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def opened(path: Path) -> closing[sqlite3.Connection]:
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    return closing(database)


@pytest.mark.parametrize("table", COMMANDS)
def test_csv_json_and_sqlite_hold_the_same(books: Books, tmp_path: Path, table: str) -> None:
    book = books(BOOK, customers=CUSTOMERS)
    command = ("export", COMMANDS[table])
    as_csv = rows_of(call(*command, *book.where, *AS_OF).out)
    as_json = json.loads(call(*command, *book.where, *AS_OF, "--format", "json").out)
    path = tmp_path / "x.sqlite"
    done = call(*command, *book.where, *AS_OF, "-o", str(path))
    assert (done.code, done.out) == (0, "")
    assert (as_json["report"], as_json["schema"]) == (f"export_{table}", VERSION)
    assert (as_json["as_of"], as_json["proof"]) == ("2024-02-10", [])
    assert as_json["rows"]
    with opened(path) as database:
        stored = [dict(row) for row in database.execute(f"select * from {table}")]  # noqa: S608
    assert len(as_csv) == len(as_json["rows"]) == len(stored)
    for line, row, kept in zip(as_csv, as_json["rows"], stored, strict=True):
        assert list(row) == list(TABLES[table].names)
        for column in TABLES[table].columns:
            value, held = row[column.name], kept[column.name.replace(".", "_")]
            if column.type == "list":
                assert held == (None if value is None else held)
                continue
            assert line[column.name].removeprefix("'") == as_text(value)
            if column.type in ("amount", "number"):
                assert held == (None if value is None else float(value))
            elif column.type == "flag":
                assert held == (None if value is None else int(value))
            else:
                assert held == value


def as_text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def test_open_items_are_those_of_the_report(books: Books) -> None:
    book = books(BOOK, customers=CUSTOMERS)
    exported = json.loads(call("export", "open-items", *book.where, *AS_OF, "--format", "json").out)
    for row, item in zip(exported["rows"], book.rows("2024-02-10"), strict=True):
        assert {key: row[key] for key in row if key in item} == {
            key: item[key] for key in item if key in row
        }


@pytest.mark.parametrize("name", ["nordlys", "hansen", "abc", "fjallbygg"])
def test_documents_and_ageing_add_up_to_the_entries(name: str, tmp_path: Path) -> None:
    book = example(name)
    path = tmp_path / "all.sqlite"
    done = call("export", "all", *book.where, "--as-of", "2025-12-31", "-o", str(path))
    assert done.code == 0, done.err
    with opened(path) as database:

        def sums(column: str, table: str) -> dict[tuple[str, str], int]:
            query = f"select customer, currency, sum({column}) from {table} group by 1, 2"  # noqa: S608
            return {(row[0], row[1]): row[2] for row in database.execute(query)}

        entries = sums("amount_minor", "entry")
        assert entries
        assert sums("open_minor", "document") == entries
        assert sums("amount_minor", "ageing") == entries
        assert sums("open_minor", "open_item") == {
            key: sum_ for key, sum_ in sums("open_minor", "document").items()
            if key in sums("open_minor", "open_item")
        }  # fmt: skip
        odd = "select * from document where amount_minor - settled_minor <> open_minor"
        assert database.execute(odd).fetchall() == []
        # What was allocated is nowhere more than either side.
        over = """select a.debit from allocation a join entry e on e.entry = a.debit
                  group by a.debit having sum(a.amount_minor) > max(e.amount_minor)"""
        assert database.execute(over).fetchall() == []
        receivable = database.execute(
            "select currency, sum(amount_minor) from turnover where role = 'receivable' group by 1"
        )
        held = {row[0]: row[1] for row in receivable}
        by_currency: dict[str, int] = {}
        for (_, currency), amount in entries.items():
            by_currency[currency] = by_currency.get(currency, 0) + amount
        assert {key: sum_ for key, sum_ in held.items() if sum_ or by_currency.get(key)} == {
            key: sum_ for key, sum_ in by_currency.items() if sum_ or held.get(key)
        }


def test_documents_of_the_worked_cases(books: Books, tmp_path: Path) -> None:
    """Vectors K3 and K9, and an assumed payment."""
    book = books(
        """\
        2024-01-01 * (X) Faktura
            1500:1  100 NOK
            ; invoice: X
            3000
        2024-01-02 * (KX) Kreditnota
            1500:1  -150 NOK
            ; invoice: X
            3000
        2024-01-01 * (Y) Faktura
            1500:2  100 NOK
            ; invoice: Y
            3000
        2024-01-03 * (KN) Kreditnota
            1500:2  -40 NOK
            3000
        2024-01-04 * Utligning
            1500:2   40 NOK
            ; invoice: KN
            1500:2  -40 NOK
            ; invoice: Y
        2024-01-05 * (B-9) Betaling
            1500:2  -60 NOK
            1920
        """
    )
    path = tmp_path / "x.sqlite"
    assert call("export", "all", *book.where, "--as-of", "2024-02-01", "-o", str(path)).code == 0
    with opened(path) as database:
        found = [
            tuple(row)
            for row in database.execute(
                "select customer, document, kind, amount, settled, open, settled_on from document"
            )
        ]
    assert found == [
        ("1", "X", "invoice", 100, 150, -50, None),
        ("2", "Y", "invoice", 100, 100, 0, "2024-01-05"),
        ("2", "KN", "credit_note", -40, -40, 0, "2024-01-04"),
        ("2", "B-9", "payment", -60, -60, 0, "2024-01-05"),
    ]


def test_a_database_is_typed_indexed_and_says_what_it_is(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "new" / "book.sqlite"
    book = books(BOOK, customers=CUSTOMERS)
    done = call("export", "all", *book.where, *AS_OF, "-o", str(path), "--lang", "nb")
    assert (done.code, done.err) == (0, f"merk: Skrevet til {path}.\n")
    with opened(path) as database:
        assert database.execute("pragma user_version").fetchone()[0] == VERSION
        assert database.execute("pragma integrity_check").fetchone()[0] == "ok"
        about = dict(database.execute("select key, value from export").fetchall())
        for table in TABLES.values():
            made = database.execute(f"pragma table_info({table.name})").fetchall()
            assert [(one["name"], one["type"]) for one in made] == [
                (name, kind) for name, kind, _ in columns_of(table)
            ]
            indices = database.execute(f"pragma index_list({table.name})").fetchall()
            assert len(indices) >= len(table.indexed)
        entry = database.execute("select * from entry where document = 'F-2'").fetchone()
        assert (entry["amount"], entry["amount_minor"], entry["currency"]) == (100.0, 10000, "EUR")
        assert (entry["booked"], entry["booked_minor"]) == (1150.0, 115000)
    assert about["schema"] == str(VERSION)
    assert (about["company"], about["as_of"]) == ("Prøve AS", "2024-02-10")
    assert "known_at" not in about


def test_the_same_book_gives_the_same_bytes(books: Books, tmp_path: Path) -> None:
    """L8, and L4: another order of transactions changes no more than the lines they stand on."""
    book = books(BOOK, customers=CUSTOMERS)
    paths = [tmp_path / name for name in ("a.db", "b.db")]
    for path in paths:
        assert call("export", "all", *book.where, *AS_OF, "-o", str(path)).code == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()
    turned = books("\n\n".join(reversed(BOOK.strip().replace("\n2024", "\n\n2024").split("\n\n"))))
    first, second = (
        [
            {key: value for key, value in row.items() if key not in ("source", "name")}
            for row in rows_of(call("export", "entries", *one.where, *AS_OF).out)
        ]
        for one in (book, turned)
    )
    assert first == second


def test_a_customer_and_a_currency_can_be_chosen(books: Books) -> None:
    book = books(BOOK, customers=CUSTOMERS)
    chosen = rows_of(call("export", "entries", *book.where, *AS_OF, "--customer", "Åt*").out)
    assert {row["customer"] for row in chosen} == {"20"}
    chosen = rows_of(call("export", "ageing", *book.where, *AS_OF, "--currency", "EUR").out)
    assert {row["currency"] for row in chosen} == {"EUR"}
    chosen = rows_of(call("export", "customers", *book.where, "--customer", "10").out)
    assert [row["name"] for row in chosen] == ["Ti AS"]
    nobody = call("export", "entries", *book.where, "--customer", "99")
    assert (nobody.code, nobody.out) == (2, "")
    assert "unknown customer “99”" in nobody.err


def test_an_empty_table_still_has_its_columns(books: Books) -> None:
    out = call("export", "open-items", *books("").where).out
    assert out == ",".join(TABLES["open_item"].names) + "\r\n"


def test_text_that_a_spreadsheet_would_run_is_no_formula(books: Books) -> None:
    (first, *_) = rows_of(call("export", "entries", *books(BOOK).where).out)
    assert first["text"].startswith("'=cmd")


def test_lists_of_a_customer_have_a_column_for_each_part(books: Books) -> None:
    (first, second) = rows_of(
        call("export", "customers", *books("", customers=CUSTOMERS).where).out
    )
    assert (first["contacts.1.name"], first["contacts.1.email"]) == ("Kari", "k@x.example")
    assert (second["tags"], second["contacts.1.name"]) == ("a, b", "")


def test_an_earlier_export_is_replaced_and_no_other_file(books: Books, tmp_path: Path) -> None:
    book = books(BOOK)
    path = tmp_path / "out.csv"
    for day in ("2024-01-15", "2024-02-10"):
        assert call("export", "entries", *book.where, "--as-of", day, "-o", str(path)).code == 0
    assert len(rows_of(path.read_text("utf-8"))) == 6
    for name, text in (("notes.csv", "mine\n"), ("plan.sqlite", "mine"), ("x.json", "{}")):
        other = tmp_path / name
        other.write_text(text, encoding="utf-8")
        done = call("export", "entries", *book.where, "-o", str(other), "--lang", "nb")
        assert (done.code, "ikke en tidligere eksport" in done.err) == (2, True)
        assert other.read_text(encoding="utf-8") == text
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [
        "notes.csv", "out.csv", "plan.sqlite", "x.json",
    ]  # fmt: skip


def test_an_export_that_is_replaced_keeps_its_mode_and_its_link(
    books: Books, tmp_path: Path
) -> None:
    book = books(BOOK)
    (tmp_path / "kept").mkdir()
    path, link = tmp_path / "kept" / "out.csv", tmp_path / "link.csv"
    link.symlink_to(path)
    export = ("export", "entries", *book.where, "-o", str(link), "--as-of")
    assert call(*export, "2024-01-15").code == 0
    path.chmod(0o600)
    assert call(*export, "2024-02-10").code == 0
    assert link.is_symlink()
    assert len(rows_of(path.read_text("utf-8"))) == 6
    assert path.stat().st_mode & 0o777 == 0o600
    other = tmp_path / "new.csv"
    assert call("export", "entries", *book.where, "-o", str(other)).code == 0
    (tmp_path / "mine").write_text("")
    assert other.stat().st_mode == (tmp_path / "mine").stat().st_mode
    assert {one.name for one in tmp_path.rglob("*out*")} == {"out.csv"}


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_what_is_no_file_gets_the_export_as_it_comes(
    books: Books, tmp_path: Path, form: str
) -> None:
    book = books(BOOK)
    pipe, link = tmp_path / "pipe", tmp_path / "link"  # as /dev/stdout is a link to one
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    program = Path(sys.executable).with_name("reskontro")
    command = [str(program), "export", "entries", *book.where, "--format", form, "-o", str(link)]
    with subprocess.Popen(command) as running:
        found = pipe.read_bytes()
    assert running.returncode == 0
    assert found.startswith(b"SQLite" if form == "sqlite" else b"entry,")
    assert link.is_symlink()
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("open-items", "--format", "sqlite"), "-o FILE.sqlite"),
        (("open-items", "-o", "x.txt"), "give --format"),
        (("all",), "--output"),
        (("entries", "--format", "xml"), "csv, json, sqlite"),
        (("entries", "-o", "/proc/none/x.csv"), "/proc/none/x.csv"),
        (("entry",), "export entries"),
    ],
)
def test_a_wrong_call_is_told_and_writes_nothing(
    books: Books, args: tuple[str, ...], said: str
) -> None:
    done = call("export", *args, *books(BOOK).where)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_an_amount_finer_than_its_currency_is_counted(books: Books, tmp_path: Path) -> None:
    book = books(
        """\
        2024-01-01 * (A) x
            1500:1  0.0055 NOK
            3000
        """
    )
    path = tmp_path / "x.db"
    done = call("export", "open-items", *book.where, "-o", str(path))
    assert "more decimals than the currency" in done.err
    with opened(path) as database:
        row = database.execute("select open, open_minor from open_item").fetchone()
    assert tuple(row) == (0.0055, None)


def test_every_column_is_documented_and_no_other() -> None:
    text = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    for table in TABLES.values():
        chapter = text.partition(f"\n### {table.name}\n")[2].partition("\n### ")[0]
        written = re.findall(r"^\| `([a-z_.]+)` \| (\w+) \| (.*) \|$", chapter, re.MULTILINE)
        assert written == [
            (column.name, column.type, phrase(Note(column.meaning), "en"))
            for column in table.columns
        ]


def test_sums_of_minor_units_are_exact(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    call("export", "all", *books(BOOK).where, *AS_OF, "-o", str(path))
    with opened(path) as database:
        (minor,) = database.execute(
            "select sum(open_minor) from open_item where currency='NOK'"
        ).fetchone()
    assert Decimal(minor) / 100 == Decimal("600.35")
