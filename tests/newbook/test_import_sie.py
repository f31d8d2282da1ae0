from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from newbook.making import RESKONTRO, files_in, run
from sie_files import SIE4, SIE5, real

import reskontro

if TYPE_CHECKING:
    from pathlib import Path


def imported(source: Path, into: Path, *args: str, code: int = 0) -> dict[str, Any]:
    """Make a book of a file; the report, as machines get it."""
    done = call("import", "sie", str(source), "--into", str(into), "--format", "json", *args)
    assert done.code == code, done.err
    report: dict[str, Any] = json.loads(done.out)
    return report


def written(folder: Path, text: str, name: str = "f.se") -> Path:
    path = folder / name
    path.write_bytes(text.encode("utf-8" if text.startswith("<") else "cp437"))
    return path


def items(book: Path, day: str, *args: str) -> dict[str, Decimal]:
    """What is open of each document, credit that is not set against any too."""
    done = call("open", "-b", str(book), "--as-of", day, "--format", "json", *args)
    assert done.code == 0, done.err
    return {
        f"{row['customer']} {row['document'] or '–'}": Decimal(row["open"])
        for row in json.loads(done.out)["rows"]
    }


def found(report: dict[str, Any], section: str, key: str) -> list[dict[str, Any]]:
    return [row for row in report["rows"] if (row["section"], row["key"]) == (section, key)]


def same_to_others(book: Path) -> None:
    """hledger's strict checks and ledger's pedantic ones find nothing."""
    run(book, "hledger", "-f", "all.journal", "check", "-s")
    run(book, "ledger", "-f", "all.journal", "--pedantic", "bal")


def codes(book: Path) -> dict[str, int]:
    """How often each rule of `check` finds something."""
    done = call("check", "-b", str(book), "--format", "json")
    rows = [row["code"] for row in json.loads(done.out)["rows"]]
    return {code: rows.count(code) for code in sorted({*rows})}


def test_sie4_becomes_a_whole_book(tmp_path: Path) -> None:
    book = tmp_path / "book"
    report = imported(written(tmp_path, SIE4), book)
    assert report["report"] == "import"
    assert not [row for row in report["rows"] if row["difference"] not in (None, "0", "0.00")]
    assert found(report, "read", "transactions")[0]["found"] == "3"
    assert sorted(path for path in files_in(book) if path != ".gitignore") == [
        "all.journal", "customers/1001.yaml", "customers/1002.yaml",
        "journals/0-accounts.journal", "journals/2025-12.journal", "journals/2026-01.journal",
        "journals/2026-02.journal", RESKONTRO,
    ]  # fmt: skip
    same_to_others(book)
    assert codes(book) == {"R403": 2}  # the file has no addresses
    assert items(book, "2026-12-31") == {"1001 IB-1001-1": 1500, "1001 501": 750, "1002 502": 250}


def test_sie5_becomes_a_whole_book_with_items_of_the_year_before(tmp_path: Path) -> None:
    book = tmp_path / "book"
    imported(written(tmp_path, SIE5), book)
    same_to_others(book)
    assert items(book, "2025-12-31") == {"1001 400": 1500}
    assert items(book, "2026-12-31") == {"1001 400": 1000, "1002 501": 1250}
    done = call("open", "-b", str(book), "--as-of", "2026-03-01", "--format", "json")
    due = {row["document"]: row["due"] for row in json.loads(done.out)["rows"]}
    assert due == {"400": "2026-01-20", "501": "2026-02-09"}


def test_a_book_is_the_same_from_every_encoding(tmp_path: Path) -> None:
    made = []
    for encoding in ("cp437", "latin-1", "utf-8"):
        source = tmp_path / encoding
        source.write_bytes(SIE4.encode(encoding))
        imported(source, tmp_path / f"book {encoding}")
        made.append(files_in(tmp_path / f"book {encoding}"))
    assert made[0] == made[1] == made[2]


def test_a_customer_whose_opening_the_account_does_not_have_is_told(tmp_path: Path) -> None:
    text = SIE4.replace('{8 "1001"} 1500.00 0', '{8 "1001"} 1400.00 0')
    report = imported(written(tmp_path, text), tmp_path / "book", code=1)
    (row,) = found(report, "reconciliation", "opening")
    assert (row["stated"], row["found"], row["difference"]) == ("1500.00", "1400.00", "-100.00")
    (row,) = found(report, "reconciliation", "book")
    assert Decimal(row["difference"]) == -100


def test_an_account_that_closes_otherwise_than_the_file_says_is_told(tmp_path: Path) -> None:
    text = SIE4.replace("#UB 0 1930 1000.00", "#UB 0 1930 999.00")
    report = imported(written(tmp_path, text), tmp_path / "book", code=1)
    (row,) = found(report, "balance", "account")
    assert (row["account"], row["stated"], row["found"]) == ("1930", "999.00", "1000.00")


@pytest.mark.parametrize("name", ["(1) Målare i Åre AB", "Målare; Åre | Duved AB", "* Måleri AB"])
def test_names_and_texts_that_would_be_read_as_something_else_come_over(
    tmp_path: Path, name: str
) -> None:
    text = SIE4.replace("Östersunds Måleri AB", name)
    text = text.replace('#VER "A" 1', '#VER "" ""').replace(
        '"Faktura 501"', '"(7) due: 2026-01-01, kid: 3"'
    )
    text = text.replace('10 "501"', '10 "5 a: b,1"').replace("10 501", '10 "5 a: b,1"')
    book = tmp_path / "book"
    imported(written(tmp_path, text), book)
    same_to_others(book)
    assert items(book, "2026-12-31", "--customer", "1001") == {
        "1001 IB-1001-1": 1500,
        "1001 5 a: b.1": 750,
    }


def test_what_is_told_in_a_text_and_in_the_language_of_the_call(tmp_path: Path) -> None:
    source = written(tmp_path, SIE4)
    done = call("import", "sie", str(source), "--into", str(tmp_path / "book"), "--lang", "sv")
    assert done.code == 0, done.err
    assert "rader som ströks i det gamla systemet räknas inte" in done.out
    assert "Verifikationer" in done.out
    assert "reskontro check -b book" in done.err


def test_a_dry_run_tells_the_same_and_leaves_nothing(tmp_path: Path) -> None:
    source = written(tmp_path, SIE4)
    report = imported(source, tmp_path / "book", "--dry-run")
    assert [row["written"] for row in report["rows"]] == [False] * len(report["rows"])
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("-250.00", "-250.10", "f.se:33: M214"),
        ('20260110 "Faktura', '2026011 "Faktura', "f.se:33:12: M210"),
        ("#SIETYP 4", "#SIETYP 3", "f.se:5: M202"),
    ],
)
def test_a_file_that_cannot_be_used_leaves_nothing(
    tmp_path: Path, old: str, new: str, place: str
) -> None:
    source = written(tmp_path, SIE4.replace(old, new, 1))
    done = call("import", "sie", str(source), "--into", str(tmp_path / "book"))
    assert (done.code, done.out) == (3, "")
    assert place in done.err
    assert list(tmp_path.iterdir()) == [source]


def test_a_folder_that_is_taken_stays_as_it_is(tmp_path: Path) -> None:
    source, book = written(tmp_path, SIE4), tmp_path / "book"
    book.mkdir()
    (book / "notes.txt").write_text("mine", "utf-8")
    done = call("import", "sie", str(source), "--into", str(book))
    assert (done.code, done.out) == (2, "")
    assert files_in(book) == {"notes.txt": b"mine"}


def test_an_account_that_is_not_there_cannot_be_receivable(tmp_path: Path) -> None:
    source = written(tmp_path, SIE4)
    done = call("import", "sie", str(source), "--into", "book", "--receivable", "1599")
    assert (done.code, "M112" in done.err) == (3, True)


def test_there_is_no_such_file(tmp_path: Path) -> None:
    done = call("import", "sie", str(tmp_path / "none.se"), "--into", "book")
    assert (done.code, "none.se" in done.err) == (2, True)


def test_real_file_of_mamut_becomes_a_book_with_its_33_open_documents(tmp_path: Path) -> None:
    book = tmp_path / "book"
    report = imported(real("MAMUT_SIE4_EXPORT.SE"), book, code=1)
    (row,) = found(report, "reconciliation", "book")
    assert (row["stated"], row["found"]) == ("2310136.97", "1810637.54")
    assert row["difference"] == "-499499.43"
    assert not found(report, "balance", "account")
    same_to_others(book)
    assert codes(book) == {"R102": 1, "R202": 2, "R212": 4}
    opened = items(book, "2010-12-31")
    (unknown,) = [key for key in opened if key.startswith("?")]
    assert opened.pop(unknown) == Decimal("499499.43")
    assert [len(opened), sum(amount > 0 for amount in opened.values())] == [33, 21]
    assert sum(amount for amount in opened.values() if amount > 0) == Decimal("2563070.72")
    assert sum(amount for amount in opened.values() if amount < 0) == Decimal("-752433.18")


def test_real_file_whose_openings_do_not_sum_to_zero_is_told(tmp_path: Path) -> None:
    book = tmp_path / "book"
    report = imported(real("BLBLOV_SIE4.SE"), book, code=1)
    (row,) = found(report, "control", "openings")
    assert (row["stated"], row["found"]) == ("0", "-187195.27")
    assert not found(report, "balance", "account")
    same_to_others(book)
    assert codes(book) == {"R102": 1, "R203": 2, "R402": 1}


def test_real_sample_of_sie5_becomes_a_book_with_its_16_open_documents(tmp_path: Path) -> None:
    book = tmp_path / "book"
    report = imported(real("Sample.sie"), book)
    (row,) = found(report, "reconciliation", "book")
    assert (row["stated"], row["found"], row["difference"]) == ("550231", "550231", "0")
    same_to_others(book)
    assert codes(book) == {"R102": 1}
    opened = items(book, "2014-12-31")
    assert {key.partition(" ")[2]: amount for key, amount in opened.items()} == {
        "101": 2294, "102": 35000, "105": 8847, "106": 21563, "107": 86250, "108": 47000,
        "109": 18844, "110": -3750, "111": 59848, "112": 32594, "113": 109375, "114": 8844,
        "115": 42272, "116": 11250, "117": 6250, "118": 63750,
    }  # fmt: skip


def test_a_file_of_entries_alone_becomes_a_book_without_openings(tmp_path: Path) -> None:
    text = """\
<SieEntry xmlns="http://www.sie.se/sie5">
  <FileInfo>
    <SoftwareProduct name="Kassan" version="1" />
    <FileCreation time="2026-03-01T10:00:00" by="ada" />
    <Company organizationId="555555-5555" name="Kiosken" />
  </FileInfo>
  <CustomerInvoices primaryAccountId="1510">
    <CustomerInvoice id="a" customerId="7" invoiceNumber="12" dueDate="2026-03-30" />
  </CustomerInvoices>
  <Customers><Customer id="7" name="Kafé Ek AB" city="Åre" /></Customers>
  <Journal>
    <JournalEntry journalDate="2026-03-01" text="Faktura 12">
      <OriginalEntryInfo date="2026-03-01" by="ada" />
      <LedgerEntry accountId="1510" amount="100.00">
        <SubdividedAccountObjectReference objectId="a" />
      </LedgerEntry>
      <LedgerEntry accountId="3001" amount="-100.00" />
    </JournalEntry>
  </Journal>
</SieEntry>
"""
    book = tmp_path / "book"
    imported(written(tmp_path, text), book)
    same_to_others(book)
    assert items(book, "2026-03-31") == {"7 12": 100}
    assert codes(book) == {}


def test_grants_gains_and_own_work_are_no_sales(tmp_path: Path) -> None:
    more = "".join(
        f'#KONTO {number} "{name}"\n#RES 0 {number} 0\n'
        for number, name in (
            ("3500", "Fakturerade kostnader"), ("3870", "Aktiverat arbete"),
            ("3911", "Hyresintäkter"), ("3960", "Valutakursvinster"), ("3973", "Vinst vid avyttring"),
            ("3985", "Erhållna bidrag"),
        )
    )  # fmt: skip
    text = SIE4.replace(
        '#KONTO 3001 "Försäljning 25 %"\n', f'#KONTO 3001 "Försäljning 25 %"\n{more}'
    )
    assert text != SIE4
    book = tmp_path / "book"
    imported(written(tmp_path, text), book)
    revenue = reskontro.load(book).settings.accounts.revenue
    assert revenue == ("30*", "31*", "32*", "37*", "3500", "3911")
