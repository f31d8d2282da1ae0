from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import call
from newbook.making import NORWEGIAN, RESKONTRO, files_in, made, run

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome

ITEMS = """\
Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Restbeløp
20001;Solvik Maskin AS;501;01.11.2025;01.12.2025;12.500,50
20001;Solvik Maskin AS;KN-7;10.12.2025;;-500,00
;Fjordbygg AS;502;20.12.2025;;1 250,00
;fjordbygg as;504;21.12.2025;;50,00
20002;Berg Elektro;503;01.12.2025;31.12.2025;100,00
Sum;;;;;13.400,50
"""
NEW = (*NORWEGIAN, "--language", "nb")
DAY = ("--date", "2025-12-31")


def table(folder: Path, text: str = ITEMS) -> str:
    path = folder / "items.csv"
    path.write_bytes(text.encode("latin-1"))
    return str(path)


def take(*args: str | Path) -> Outcome:
    return call("import", "open-items", *map(str, args))


def opened(book: Path) -> dict[tuple[str, str], Decimal]:
    done = call("open", "-b", str(book), "--as-of", "2025-12-31", "--format", "json")
    assert done.code == 0, done.err
    rows = json.loads(done.out)["rows"]
    return {(row["customer"], row["document"]): Decimal(row["open"]) for row in rows}


OPENED = {
    ("20001", "501"): Decimal("12500.50"),
    ("20001", "KN-7"): Decimal(-500),
    ("20002", "503"): Decimal(100),
    ("20003", "502"): Decimal(1250),
    ("20003", "504"): Decimal(50),
}


def test_items_become_a_new_book_with_their_customers(tmp_path: Path) -> None:
    book = tmp_path / "new" / "book"
    done = take(table(tmp_path), "--into", book, *NEW, *DAY, "--total", "13400,50")
    assert done.code == 0, done.err
    assert opened(book) == OPENED
    run(book, "hledger", "-f", "all.journal", "check", "-s")
    run(book, "ledger", "-f", "all.journal", "--pedantic", "bal")
    assert "samlekontoene viste 0,00 NOK før, og viser 13\xa0400,50 NOK nå" in done.err
    names = call("customer", "list", "-b", str(book), "--format", "csv").out
    assert "20003,Fjordbygg AS" in names


def test_items_go_into_the_present_book_with_customers_it_does_not_know(tmp_path: Path) -> None:
    book = tmp_path / "book"
    made(book, *NEW)
    assert call("customer", "add", "-b", str(book), "--number", "20002", "name=Berg").code == 0
    done = take(table(tmp_path), "-b", book, *DAY)
    assert done.code == 0, done.err
    assert opened(book) == OPENED
    assert "2 kunder er nye" in done.err
    assert "20001 Solvik Maskin AS, 20003 Fjordbygg AS" in done.err
    assert b"Berg Elektro" not in (book / "customers" / "20002.yaml").read_bytes()


def test_a_customer_without_a_number_is_found_by_the_name(tmp_path: Path) -> None:
    book = tmp_path / "book"
    made(book, *NEW)
    for name in ("Fjordbygg AS", "Solvik"):
        assert call("customer", "add", "-b", str(book), f"name={name}").code == 0
    text = "kunde,faktura,dato,beløp\nfjordbygg as,7,2025-12-01,10.50\n"
    assert take(table(tmp_path, text), "-b", book, *DAY).code == 0
    assert opened(book) == {("10001", "7"): Decimal("10.50")}


def test_the_same_file_twice_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    book = tmp_path / "book"
    assert take(table(tmp_path), "--into", book, *NEW, *DAY).code == 0
    before = files_in(book)
    done = take(table(tmp_path), "-b", book, *DAY)
    assert (done.code, done.err.count("I286")) == (3, 5)
    assert files_in(book) == before


def test_a_dry_run_leaves_nothing(tmp_path: Path) -> None:
    done = take(table(tmp_path), "--into", tmp_path / "book", *NEW, *DAY, "--dry-run")
    assert done.code == 0, done.err
    assert "invoice: 501" in done.out
    assert [path.name for path in tmp_path.iterdir()] == ["items.csv"]
    book = tmp_path / "book"
    made(book, *NEW)
    before = files_in(book)
    assert take(table(tmp_path), "-b", book, *DAY, "--dry-run").code == 0
    assert files_in(book) == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("12.500,50", "ti kroner", "items.csv:2: I283"),
        ("01.11.2025", "31.11.2025", "items.csv:2: I282"),
        (";502;", ";;", "items.csv:4: I281"),
        ("20002;Berg", "20:2;Berg", "items.csv:6: I201"),
        ("13.400,50", "13.400,51", "I290"),
        ("Restbeløp", "Noe", "items.csv:1: I280"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_made(
    tmp_path: Path, old: str, new: str, code: str
) -> None:
    source = table(tmp_path, ITEMS.replace(old, new))
    done = take(source, "--into", tmp_path / "book", *NEW, *DAY)
    assert (done.code, done.out) == (3, "")
    assert code in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["items.csv"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--into", "book"), "--country, --name"),
        (("--into", "book", *NORWEGIAN, "--commit"), "--commit"),
        (("--into", "book", *NORWEGIAN, "-b", "."), "--book"),
        (("--name", "Prøve AS"), "--name"),
        (("--into", "taken", *NORWEGIAN), "taken"),
        (("--into", "book", *NORWEGIAN, "--total", "x"), "x"),
    ],
)
def test_a_wrong_call_makes_nothing(tmp_path: Path, args: tuple[str, ...], told: str) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "f").write_text("", "utf-8")
    done = take(table(tmp_path), *args)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert not (tmp_path / "book").exists()


def test_there_is_no_such_file(tmp_path: Path) -> None:
    done = take(tmp_path / "none.csv", "--into", "book", *NEW)
    assert (done.code, "none.csv" in done.err, "Traceback" in done.err) == (3, True, False)


def test_it_is_committed_as_one(tmp_path: Path) -> None:
    book = tmp_path / "book"
    made(book, *NEW, "--git")
    done = take(table(tmp_path), "-b", book, *DAY, "--commit")
    assert done.code == 0, done.err
    assert run(book, "git", "status", "--porcelain") == ""
    shown = run(book, "git", "show", "--stat", "--format=")
    assert "customers/20001.yaml" in shown
    assert RESKONTRO not in shown


PEOPLE = """\
Kundenr;Navn;Fakturanr;Fakturadato;Restbeløp;Tekst
Ola Nordmann;;504;20.12.2025;99;Befaring
20002;Kari Vik;505;20.12.2025;98;Hage for Vik, Kari
20003;Vik Bygg AS;506;20.12.2025;97;Til Vik Bygg AS
"""


def test_the_names_of_who_may_be_persons_stay_out_of_the_journal(tmp_path: Path) -> None:
    book = tmp_path / "book"
    done = take(table(tmp_path, PEOPLE), "--into", book, *NEW, *DAY)
    assert done.code == 0, done.err
    text = (book / "journals/2025-12.journal").read_text("utf-8")
    assert "Nordmann" not in text
    assert "Kari" not in text
    assert "20002 | Åpne poster" in text
    assert "Vik Bygg AS | Åpne poster" in text
    assert ("; Befaring" in text, "; Til Vik Bygg AS" in text) == (True, True)
    assert "2 av dem kan være privatpersoner" in done.err
    assert "(person, business, public eller foreign) på 20004, 20002" in done.err
    assert "1 tekst med navnet på en slik kunde er utelatt" in done.err
    assert "Ola Nordmann" in call("customer", "list", "-b", str(book), "--format", "csv").out
    run(book, "hledger", "-f", "all.journal", "check", "-s")


def test_a_customer_that_the_register_knows_is_called_as_it_is_there(tmp_path: Path) -> None:
    book = tmp_path / "book"
    made(book, *NEW)
    firm = ("name=Kari Vik", "type=business")
    assert call("customer", "add", "-b", str(book), "--number", "20002", *firm).code == 0
    assert take(table(tmp_path, PEOPLE), "-b", book, *DAY).code == 0
    text = (book / "journals/2025-12.journal").read_text("utf-8")
    assert "Kari Vik | Åpne poster" in text
    assert "; Hage for Vik, Kari" in text
