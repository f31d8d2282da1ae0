"""A book of a SAF-T file: what it states comes over, what does not fit is told, or nothing is made."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from books import call
from saft_files import (
    ACCOUNTS,
    account,
    customer,
    head,
    line,
    payment,
    saft,
    sale,
    transaction,
)

REAL = Path(__file__).parents[3] / "shared" / "data" / "saft-no" / "saft_888888888.xml"

#: 10001 owes 500 from before and is charged 1 250, of which 1 000 is paid; 10002 is a person.
OPENED = (
    account("1500", "Kundefordringer", "500.00", "1375.00")
    + account("1920", "Bank", "1000.00", "2625.00")
    + account("2050", "Egenkapital", "-1500.00", "-1500.00")
    + account("2700", "Utgående mva", "0.00", "-500.00")
    + account("3000", "Salg", "0.00", "-2000.00")
)
TERMS = "<PaymentTerms><Days>14</Days></PaymentTerms>"
CUSTOMERS = customer(
    "10001", "Haugen Bygg AS", "500.00", "750.00", orgnr="123456785", info=TERMS
) + customer("10002", "Ola Nordmann", "0.00", "625.00", info=f"{TERMS}<Type>Private</Type>")
YEAR = (
    sale("1", "2025-01-05", "10001", 1000, "<CID>1002300422</CID><DueDate>2025-01-25</DueDate>"),
    payment("B1", "2025-01-25", "10001", "1000.00", "1"),
    sale("2", "2025-02-05", "10002", 1000),
    payment("B2", "2025-02-25", "10002", "625.00", "2").replace("Innbetaling", "Fra Nordmann"),
)


def written(folder: Path, text: str, name: str = "firm.xml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def imported(file: Path, into: Path, *args: str, code: int = 0) -> dict[str, Any]:
    done = call(
        "import", "saft", str(file), "--into", str(into), "--language", "nb", "--format", "json",
        *args,
    )  # fmt: skip
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def rows(report: dict[str, Any], section: str) -> list[dict[str, Any]]:
    return [row for row in report["rows"] if row["section"] == section]


def figures(report: dict[str, Any], section: str) -> dict[str, tuple[str, str, str]]:
    return {
        row["account"] or row["key"] if section == "balance" else row["key"]: (
            row["stated"], row["found"], row["difference"],
        )
        for row in rows(report, section)
    }  # fmt: skip


def refused(file: Path, folder: Path, *args: str) -> str:
    """A file that must be refused, with nothing left behind; why it is."""
    into = folder / "into" / "book"
    done = call("import", "saft", str(file), "--into", str(into), *args)
    assert done.code in (2, 3), done.out
    assert done.out == ""
    assert "Traceback" not in done.err
    assert not into.parent.exists()
    assert [each for each in folder.iterdir() if each.name.endswith(".reskontro")] == []
    return done.err


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("saft")
    file = written(folder, saft(YEAR, accounts=OPENED, customers=CUSTOMERS))
    return folder / "book", imported(file, folder / "book")


def test_the_book_has_what_the_file_states(year: tuple[Path, dict[str, Any]]) -> None:
    book, report = year
    assert not rows(report, "balance")
    assert {row["difference"] for row in rows(report, "reconciliation")} == {"0.00"}
    read = {row["key"]: row["found"] for row in rows(report, "read")}
    assert (read["transactions"], read["lines"], read["debit"]) == ("4", "10", "4125.00")
    done = call("balances", "-b", str(book), "--as-of", "2025-12-31", "--format", "json")
    assert [(row["customer"], row["balance"]) for row in json.loads(done.out)["rows"]] == [
        ("10001", "750.00"),
        ("10002", "625.00"),
    ]


def test_the_day_before_the_period_has_the_opening_balances(
    year: tuple[Path, dict[str, Any]],
) -> None:
    done = call("balances", "-b", str(year[0]), "--as-of", "2024-12-31", "--format", "json")
    assert [(row["customer"], row["balance"]) for row in json.loads(done.out)["rows"]] == [
        ("10001", "500.00")
    ]


def test_documents_due_dates_and_references_come_over(year: tuple[Path, dict[str, Any]]) -> None:
    done = call("open", "-b", str(year[0]), "--as-of", "2025-12-31", "--format", "json")
    found = {
        (row["customer"], row["document"]): (row["open"], row["due"])
        for row in json.loads(done.out)["rows"]
    }
    assert found["10001", "1"] == ("250.00", "2025-01-25")
    assert found["10002", "2"] == ("625.00", "2025-02-19")  # by the terms of the record
    text = (year[0] / "journals" / "2025-01.journal").read_text(encoding="utf-8")
    assert "; kid: 1002300422" in text


def test_a_persons_name_stays_out_of_the_journals(year: tuple[Path, dict[str, Any]]) -> None:
    book, report = year
    journals = "".join(
        path.read_text(encoding="utf-8") for path in sorted((book / "journals").iterdir())
    )
    assert "Nordmann" not in journals
    assert "Haugen Bygg AS | Salg" in journals
    assert "2025-02-25 * (B2) 10002\n" in journals
    assert "Ola Nordmann" in (book / "customers" / "10002.yaml").read_text(encoding="utf-8")
    assert {row["key"] for row in rows(report, "remark")} == {"names_person"}


@pytest.mark.parametrize(
    ("name", "more", "payee"),
    [
        ("Kari Vik", {}, "7"),
        ("Maria da Silva", {}, "7"),
        ("Kari Vik", {"info": "<Type>Private</Type>"}, "7"),
        ("Kari Vik Design", {"orgnr": "123456785"}, "Kari Vik Design"),
        ("Kari Vik", {"info": "<Type>Company</Type>"}, "Kari Vik"),
        ("Vik Bygg AS", {}, "Vik Bygg AS"),
        ("Voss kommune", {}, "Voss kommune"),
    ],
)
def test_only_who_is_certainly_no_person_is_named_in_journals(
    name: str, more: dict[str, str], payee: str, tmp_path: Path
) -> None:
    sold = sale("1", "2025-01-05", "7").replace(">Salg<", f">Til {name}<")
    file = written(tmp_path, saft((sold,), customers=customer("7", name, **more)))
    imported(file, tmp_path / "b", code=1)
    text = (tmp_path / "b/journals/2025-01.journal").read_text(encoding="utf-8")
    said = f" | Til {name}" if payee == name else ""
    assert text.startswith(f"2025-01-05 * (S1) {payee}{said}\n")


@pytest.mark.parametrize("text", ["Vik, Kari", "Vik Kari", "ORDRE KARI  VIK", "Karis, Vik"])
def test_a_whole_name_stays_out_of_journals_however_it_is_written(
    text: str, tmp_path: Path
) -> None:
    lines = [line("1500", "10.00", "7", text=text), line("3000", "-10.00", text=f"til {text}")]
    sold = transaction("1", "2025-01-05", lines, text)
    file = written(tmp_path, saft((sold,), customers=customer("7", "Kari Vik")))
    report = imported(file, tmp_path / "b", code=1)
    assert "vik" not in (tmp_path / "b/journals/2025-01.journal").read_text("utf-8").casefold()
    assert "names_person" in {row["key"] for row in rows(report, "remark")}


def test_who_may_be_a_person_is_told_so_that_the_register_can_say(tmp_path: Path) -> None:
    customers = (
        customer("7", "Kari Vik")
        + customer("8", "Ola Vik", info="<Type>Private</Type>")
        + customer("9", "Vik AS")
    )
    report = imported(written(tmp_path, saft((), customers=customers)), tmp_path / "b")
    told = {row["key"]: row["examples"] for row in rows(report, "remark")}
    assert told == {"may_be_person": ["7"]}


def test_a_customer_that_is_listed_for_each_account_is_one(tmp_path: Path) -> None:
    accounts = ACCOUNTS + account("1550", "Kundefordringer, konsern", "20.00", "20.00")
    twice = customer("7", "Vik AS", "100.00", "100.00") + customer(
        "7", "Vik AS", "20.00", "20.00", on="1550"
    )
    report = imported(
        written(tmp_path, saft((), accounts=accounts, customers=twice)), tmp_path / "b", code=1
    )
    assert not rows(report, "remark")
    assert not [row for row in rows(report, "balance") if row["customer"]]
    assert 'receivable: ["1500", "1550"]' in (tmp_path / "b/reskontro.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "command", ["hledger check -s", "ledger --pedantic --strict bal 1500", "hledger stats"]
)
def test_hledger_and_ledger_read_it(year: tuple[Path, dict[str, Any]], command: str) -> None:
    program, *rest = command.split()
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, "-f", str(year[0] / "all.journal"), *rest],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_the_book_breaks_no_rule(year: tuple[Path, dict[str, Any]]) -> None:
    done = call("check", "-b", str(year[0]), "--as-of", "2025-03-01", "--ignore", "R403,R501")
    assert (done.code, done.out) == (0, ""), done.out


def test_the_same_file_gives_the_same_bytes(
    year: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    file = written(tmp_path, saft(YEAR, accounts=OPENED, customers=CUSTOMERS))
    imported(file, tmp_path / "again")
    for path in sorted(year[0].rglob("*")):
        if path.is_file():
            assert (
                tmp_path / "again" / path.relative_to(year[0])
            ).read_bytes() == path.read_bytes()


def test_a_zip_is_read_as_what_is_in_it(tmp_path: Path) -> None:
    packed = tmp_path / "saft.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("firm.xml", saft(YEAR, accounts=OPENED, customers=CUSTOMERS))
        archive.writestr("__MACOSX/._firm.xml", "x")
    assert {row["difference"] for row in rows(imported(packed, tmp_path / "b"), "control")} == {
        "0.00"
    }


@pytest.mark.parametrize("version", ["1.0", "1.10", "1.20", "1.30"])
def test_each_known_version_is_read(version: str, tmp_path: Path) -> None:
    file = written(tmp_path, saft(YEAR, accounts=OPENED, customers=CUSTOMERS, head=head(version)))
    assert not rows(imported(file, tmp_path / "b", "--dry-run"), "balance")
    assert not (tmp_path / "b").exists()


def test_skatteetatens_example_reconciles_with_31_800_at_both_ends(tmp_path: Path) -> None:
    if not REAL.is_file():
        pytest.skip(f"{REAL} is not there")
    report = imported(REAL, tmp_path / "book", code=1)
    read = {row["key"]: row["found"] for row in rows(report, "read")}
    assert read == {
        "accounts": "22", "customers": "6", "transactions": "53", "lines": "170",
        "debit": "9487049.35", "credit": "9487049.35", "entries": "30",
    }  # fmt: skip
    assert figures(report, "reconciliation") == {
        "opening": ("15000", "46800.00", "31800.00"),
        "closing": ("103700", "135500.00", "31800.00"),
        "book": ("103700.00", "135500.00", "31800.00"),
    }
    assert figures(report, "control")["openings"] == ("0", "2545410", "-2545410")
    # Not even its own accounts add up; those of its customers do.
    assert figures(report, "balance") == {
        "1920": ("670568.75", "724407.00", "-53838.25"),
        "2711": ("0", "-0.35", "0.35"),
        "2740": ("0", "0.35", "-0.35"),
    }
    book = str(tmp_path / "book")
    done = call("balances", "-b", book, "--as-of", "2016-12-31", "--format", "json")
    assert [(row["customer"], int(Decimal(row["balance"]))) for row in json.loads(done.out)["rows"]] == [
        ("1000", 32000), ("1001", 2000), ("1003", 100), ("1005", 12700), ("?", -31800),
    ]  # fmt: skip
    done = call("balances", "-b", book, "--as-of", "2017-04-30", "--format", "json")
    assert [(row["customer"], int(Decimal(row["balance"]))) for row in json.loads(done.out)["rows"]] == [
        ("1001", 265500), ("1003", -140000), ("1004", 10000), ("?", -31800),
    ]  # fmt: skip
    done = call("reconcile", "-b", book, "--as-of", "2017-04-30", "--format", "json")
    assert [Decimal(row["difference"]) for row in json.loads(done.out)["total"]] == [31800]
    done = call("check", "-b", book, "--as-of", "2017-04-30", "--format", "json")
    found = {row["code"] for row in json.loads(done.out)["rows"]}
    # No number of an invoice, a customer without address, an opening that no customer has.
    assert found <= {"R102", "R203", "R403", "R501", "R307"}, found
    if shutil.which("hledger"):
        journal = str(tmp_path / "book" / "all.journal")
        assert (
            subprocess.run(["hledger", "-f", journal, "check", "-s"], check=False).returncode == 0
        )


def test_a_credit_for_what_was_before_the_period_is_free_to_settle_it(tmp_path: Path) -> None:
    """The opening of 10001 is a balance alone; 2024-88 is a number that it cannot have."""
    paid = payment("B9", "2025-03-01", "10001", "500.00", "2024-88")
    file = written(tmp_path, saft((YEAR[0], paid), accounts=OPENED, customers=CUSTOMERS))
    report = imported(file, tmp_path / "b", code=1)
    assert [row["key"] for row in rows(report, "remark")] == ["before"]
    done = call("open", "-b", str(tmp_path / "b"), "--as-of", "2025-12-31", "--format", "json")
    assert [row["document"] for row in json.loads(done.out)["rows"]] == ["1"]


def test_a_credit_for_a_document_nobody_was_charged_with_stays_under_its_name(
    tmp_path: Path,
) -> None:
    paid = payment("B9", "2025-03-01", "10002", "500.00", "2024-88")
    file = written(tmp_path, saft((YEAR[2], paid), customers=CUSTOMERS))
    imported(file, tmp_path / "b", code=1)
    done = call("open", "-b", str(tmp_path / "b"), "--as-of", "2025-12-31", "--format", "json")
    found = {row["document"]: row["open"] for row in json.loads(done.out)["rows"]}
    assert (found["2"], found["2024-88"]) == ("1250.00", "-500.00")


def test_the_number_of_documents_may_stand_in_the_source_document(tmp_path: Path) -> None:
    text = saft(YEAR[:2], customers=CUSTOMERS)
    text = text.replace("ReferenceNumber", "SourceDocumentID")
    file = written(tmp_path, text)
    imported(file, tmp_path / "a", code=1)
    assert "invoice:" not in (tmp_path / "a/journals/2025-01.journal").read_text(encoding="utf-8")
    imported(file, tmp_path / "b", "--document", "source", code=1)
    assert "invoice: 1" in (tmp_path / "b/journals/2025-01.journal").read_text(encoding="utf-8")


def test_what_cannot_be_right_is_kept_in_the_notes_and_told(tmp_path: Path) -> None:
    more = "<BankAccount><IBANNumber>NO9386011117948</IBANNumber></BankAccount>"
    wrong = customer("10003", "Feil AS", orgnr="987654321", more=more)
    report = imported(written(tmp_path, saft((), customers=wrong)), tmp_path / "b")
    assert [row["key"] for row in rows(report, "remark")] == ["left_out", "left_out"]
    text = (tmp_path / "b/customers/10003.yaml").read_text(encoding="utf-8")
    assert 'notes: "orgnr: 987654321\\niban: NO9386011117948"' in text


def test_a_national_identity_number_is_kept_nowhere_and_tells_a_person(tmp_path: Path) -> None:
    secret = "15076500565"  # noqa: S105 - made up for tests, with right check digits
    file = written(tmp_path, saft((), customers=customer("7", "Kari Vik", orgnr=secret)))
    done = call("import", "saft", str(file), "--into", str(tmp_path / "b"), "--language", "nb")
    assert done.code == 0
    assert secret not in done.out + done.err
    for path in (tmp_path / "b").rglob("*"):
        assert not path.is_file() or secret not in path.read_text(encoding="utf-8")
    assert "type: person" in (tmp_path / "b/customers/7.yaml").read_text(encoding="utf-8")


def test_numbers_that_no_account_can_have_are_made_fit_and_stay_apart(tmp_path: Path) -> None:
    people = customer("1:0", "A AS", "100.00", "100.00") + customer("1-0", "B AS")
    accounts = ACCOUNTS.replace("<AccountID>1500", "<AccountID>1500", 1)
    file = written(
        tmp_path, saft((sale("1", "2025-01-05", "1-0"),), customers=people, accounts=accounts)
    )
    imported(file, tmp_path / "b", code=1)
    done = call("balances", "-b", str(tmp_path / "b"), "--as-of", "2025-12-31", "--format", "json")
    found = {row["customer"]: (row["name"], row["balance"]) for row in json.loads(done.out)["rows"]}
    assert found["1-0"] == ("B AS", "1250.00")
    assert found["1-0-2"] == ("A AS", "100.00")


def test_a_voucher_dated_outside_the_period_counts_in_it_and_keeps_its_age(tmp_path: Path) -> None:
    early = sale("1", "2024-12-20", "10001").replace(
        "<GLPostingDate>2024-12-20", "<GLPostingDate>2025-01-03"
    )
    file = written(tmp_path, saft((early,), customers=CUSTOMERS))
    imported(file, tmp_path / "b", code=1)
    text = (tmp_path / "b/journals/2025-01.journal").read_text(encoding="utf-8")
    assert text.startswith("2025-01-03 * (S1)")
    assert "; issued: 2024-12-20" in text


def test_texts_cannot_break_out_of_a_journal(tmp_path: Path) -> None:
    text = "a;b|c: d [2020-01-01] ) date:2020-01-01 &#10;  1500  5 NOK"
    lines = [line("1500", "10.00", "10001", text=f"Annet: {text}"), line("3000", "-10.00")]
    file = written(
        tmp_path, saft((transaction("(1)", "2025-01-05", lines, text),), customers=CUSTOMERS)
    )
    imported(file, tmp_path / "b", code=1)
    done = call("statement", "10001", "-b", str(tmp_path / "b"), "--format", "json")
    assert [row["debit"] for row in json.loads(done.out)["rows"] if row["document"]][-1] == "10.00"
    if shutil.which("hledger"):
        journal = str(tmp_path / "b" / "all.journal")
        done_ = subprocess.run(["hledger", "-f", journal, "check", "-s"], check=False)
        assert done_.returncode == 0


def test_lines_of_nobody_stand_on_the_control_account(tmp_path: Path) -> None:
    lines = [line("1500", "10.00"), line("3000", "-10.00")]
    file = written(tmp_path, saft((transaction("1", "2025-01-05", lines),), customers=CUSTOMERS))
    report = imported(file, tmp_path / "b", code=1)
    assert figures(report, "reconciliation")["book"] == ("10.00", "500.00", "490.00")
    remark = next(row for row in rows(report, "remark") if row["key"] == "no_customer")
    assert remark["account"] == "1500"
    assert remark["places"] == [f"{file}:7"]
    done = call("balances", "-b", str(tmp_path / "b"), "--as-of", "2025-12-31", "--format", "json")
    assert json.loads(done.out)["rows"][-1]["customer"] == "?"


BILLION_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><AuditFile>&c;</AuditFile>'
)
EXTERNAL = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<AuditFile>&x;</AuditFile>"
)
GOOD = saft(YEAR, accounts=OPENED, customers=CUSTOMERS)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        pytest.param("", "M120", "", id="empty"),
        pytest.param("a;b;c\n", "F221", ":1", id="no XML"),
        pytest.param(BILLION_LAUGHS, "F220", ":1", id="billion laughs"),
        pytest.param(EXTERNAL, "F220", ":1", id="external entity"),
        pytest.param("<a/>", "M128", ":1", id="other XML"),
        pytest.param(GOOD.replace("Financial:NO", "Financial:PT"), "M128", ":1", id="namespace"),
        pytest.param(GOOD[: len(GOOD) * 2 // 3], "F221", ":", id="truncated"),
        pytest.param(GOOD.replace(">1.30<", ">1.40<"), "M127", ":3", id="version 1.40"),
        pytest.param(GOOD.replace(">2025-02-05<", ">2025-02-30<", 1), "M124", ":9", id="date"),
        pytest.param(GOOD.replace(">1250.00<", ">1 250,00<", 1), "M125", ":7", id="amount"),
        pytest.param(
            GOOD.replace("<AccountID>1500</AccountID><CustomerID>", "<CustomerID>", 1),
            "M126", ":7", id="no account",
        ),
        pytest.param(
            GOOD.replace("<CreditAmount><Amount>250.00", "<CreditAmount><Amount>249.00", 1),
            "M110", ":7", id="unbalanced",
        ),
        pytest.param(
            saft((), accounts=account("1920", "Bank")), "M111", "", id="no account of customers"
        ),
        pytest.param("\x00\x01\x02", "F221", ":1", id="binary"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_with_its_place_and_nothing_is_made(
    text: str, code: str, place: str, tmp_path: Path
) -> None:
    file = written(tmp_path, text)
    told = refused(file, tmp_path)
    assert f"{code} " in told
    assert f"{file}{place}" in told


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace(">2025-02-05<", ">2025-02-30<").replace(">1250.00<", ">x<", 1)
    told = refused(written(tmp_path, text), tmp_path)
    assert "M124 " in told
    assert "M125 " in told


def test_an_account_that_is_not_there_cannot_be_receivable(tmp_path: Path) -> None:
    told = refused(written(tmp_path, GOOD), tmp_path, "--receivable", "1510")
    assert "M112 " in told
    assert "1500" in told


def packed(folder: Path, members: dict[str, bytes]) -> Path:
    path = folder / "saft.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_bad_archive_is_refused(tmp_path: Path) -> None:
    bomb = packed(tmp_path, {"saft.xml": b"<a>" + b" " * (64 << 20)})
    assert "M123 " in refused(bomb, tmp_path)
    assert "M122 " in refused(packed(tmp_path, {"a.txt": b"x"}), tmp_path)
    assert "M122 " in refused(packed(tmp_path, {"a.txt": b"x", "__MACOSX/a.xml": b"x"}), tmp_path)
    assert "M136 " in refused(packed(tmp_path, {}), tmp_path)
    assert "M120 " in refused(packed(tmp_path, {"a.xml": b" \n"}), tmp_path)
    whole = packed(tmp_path, {"a.xml": GOOD.encode()}).read_bytes()
    bomb.write_bytes(whole[: len(whole) // 2])
    assert "M121 " in refused(bomb, tmp_path)
    middle = whole.index(b"a.xml") + 40
    bomb.write_bytes(whole[:middle] + b"\xff\xff\xff\xff" + whole[middle + 4 :])
    assert any(code in refused(bomb, tmp_path) for code in ("M121 ", "F221 "))


def test_an_archive_that_lies_of_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    path = packed(tmp_path, {"a.xml": b"<a>" + b" " * (20 << 20)})
    data = path.read_bytes()
    real = (20 << 20) + 3
    path.write_bytes(data.replace(real.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    told = refused(path, tmp_path)
    assert "M121 " in told or "F221 " in told


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    into = tmp_path / "into"
    into.mkdir()
    (into / "mine.txt").write_text("mine", encoding="utf-8")
    done = call("import", "saft", str(file), "--into", str(into))
    assert (done.code, done.out) == (2, "")
    assert [path.name for path in into.iterdir()] == ["mine.txt"]
    (into / "mine.txt").unlink()
    imported(file, into)  # an empty one is taken
    assert (
        "is a book already"
        in call("import", "saft", str(file), "--into", str(into), "--lang", "en").err
    )


def test_the_folder_one_stands_in_can_take_the_book(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path, GOOD)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    inode = here.stat().st_ino
    imported(file, Path())
    assert here.stat().st_ino == inode
    assert sorted(path.name for path in here.iterdir()) == [
        ".gitignore", "all.journal", "customers", "journals", "reskontro.yaml",
    ]  # fmt: skip


def test_an_empty_folder_stays_empty_where_the_file_is_bad(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    file = written(
        tmp_path, GOOD.replace("<CreditAmount><Amount>250.00", "<CreditAmount><Amount>2.00")
    )
    assert call("import", "saft", str(file), "--into", str(here)).code == 3
    assert list(here.iterdir()) == []


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert "no.xml" in refused(tmp_path / "no.xml", tmp_path)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Eight times the transactions take at most 8 MiB more, a quarter of what the text grows by."""
    peaks = []
    for times in (1, 8):
        count = 1500 * times
        body = (
            sale(str(at), f"2025-{at % 12 + 1:02}-05", "10001", more="<CID>1</CID>" + " " * 2000)
            for at in range(count)
        )
        file = written(tmp_path, saft(body, customers=CUSTOMERS), f"{times}.xml")
        code = (
            "import resource, sys\n"
            "from reskontro.cli.main import main\n"
            "import os\n"
            "exit_ = os._exit\n"
            "def end(code):\n"
            "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
            "    sys.stderr.flush()\n"
            "    exit_(code)\n"
            "os._exit = end\n"
            f"sys.argv = ['reskontro', 'import', 'saft', {str(file)!r}, '--dry-run', "
            f"'--into', {str(tmp_path / 'b')!r}]\n"
            "main()\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr
        peaks.append(int(done.stderr.split()[-1]))
    grown = (tmp_path / "8.xml").stat().st_size - (tmp_path / "1.xml").stat().st_size
    assert grown > 20 << 20
    assert (peaks[1] - peaks[0]) * 1024 < 8 << 20


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "folder" in refused(folder, tmp_path)


@pytest.mark.skipif(not REAL.exists(), reason="the file is not on this machine")
def test_controls_that_count_have_no_decimals_among_amounts(tmp_path: Path) -> None:
    done = call(
        "import", "saft", str(REAL), "--into", str(tmp_path / "b"), "--lang", "nb", "--dry-run"
    )
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert "Bilag 53 53 0" in lines
    assert "Sum debet 9 487 049,35 9 487 049,35 0,00" in lines


def test_documents_without_a_number_are_told(tmp_path: Path) -> None:
    bare = YEAR[0].replace("<ReferenceNumber>1</ReferenceNumber>", "")
    file = written(tmp_path, saft((bare, *YEAR[1:]), accounts=OPENED, customers=CUSTOMERS))
    report = imported(file, tmp_path / "b")
    told = {row["key"]: row for row in rows(report, "remark")}
    assert told["no_document"]["found"] == "1"
    assert told["no_document"]["places"] == [f"{file}:7"]


def test_numbers_that_stand_in_the_other_element_alone_are_told(tmp_path: Path) -> None:
    text = saft(YEAR, accounts=OPENED, customers=CUSTOMERS)
    elsewhere = written(tmp_path, text.replace("ReferenceNumber", "SourceDocumentID"))
    told = {row["key"]: row for row in rows(imported(elsewhere, tmp_path / "a"), "remark")}
    assert told["document_elsewhere"]["found"] == "4"
    for name, args in (("b", ("--document", "source")), ("c", ("--document", "reference"))):
        file = elsewhere if name == "b" else written(tmp_path, text)
        report = imported(file, tmp_path / name, *args)
        assert "document_elsewhere" not in {row["key"] for row in rows(report, "remark")}


def test_the_settings_name_no_account_that_the_file_has_not(tmp_path: Path) -> None:
    file = written(tmp_path, saft(YEAR, accounts=OPENED, customers=CUSTOMERS))
    imported(file, tmp_path / "b")
    settings = (tmp_path / "b" / "reskontro.yaml").read_text(encoding="utf-8")
    assert '"25": {rate: vat_high, account: "2700", revenue: "3000"}' in settings
    discounts = OPENED + account("3081", "Rabatter")
    imported(written(tmp_path, saft(YEAR, accounts=discounts, customers=CUSTOMERS)), tmp_path / "c")
    settings = (tmp_path / "c" / "reskontro.yaml").read_text(encoding="utf-8")
    assert 'discount: "3081"' in settings


def test_numbers_that_a_journal_cannot_have_are_told_with_what_they_became(tmp_path: Path) -> None:
    accounts = ACCOUNTS + account("29 (A)", "Annen gjeld")
    lines = [
        line("1500", "10.00", "A:1", "<ReferenceNumber>F,5</ReferenceNumber>"),
        line("29 (A)", "-10.00"),
    ]
    sold = [transaction("B(1)", "2025-01-05", lines), transaction("B(2)", "2025-01-06", lines)]
    customers = customer("A:1", "Vik AS") + customer("A-1", "Voll AS") + customer("7", "Berg AS")
    file = written(tmp_path, saft(sold, accounts=accounts, customers=customers))
    report = imported(file, tmp_path / "b", code=1)
    found = {row["key"]: row["examples"] for row in rows(report, "remark")}
    assert found == {
        "number_changed": ["A:1 → A-1-2"],
        "account_changed": ["29 (A) → 29-(A)"],
        "voucher_changed": ["B(1) → B-1-", "B(2) → B-2-"],
        "document_changed": ["F,5 → F.5"],
    }
    done = call("import", "saft", str(file), "--into", str(tmp_path / "c"), "--lang", "nb")
    assert "er endret: B(1) → B-1-, B(2) → B-2-" in done.out


def test_people_see_the_first_few_examples_and_machines_all(tmp_path: Path) -> None:
    many = "".join(customer(f"A:{at}", "Vik AS") for at in range(8))
    file = written(tmp_path, saft((), customers=many))
    (told,) = rows(imported(file, tmp_path / "b"), "remark")
    assert (told["found"], len(told["examples"])) == ("8", 8)
    done = call("import", "saft", str(file), "--into", str(tmp_path / "c"), "--lang", "en")
    assert "A:4 → A-4, …" in done.out
    assert "A:5" not in done.out


def test_an_account_that_is_used_and_not_in_the_chart_is_told(tmp_path: Path) -> None:
    lines = [line("1599", "10.00", "7"), line("3000", "-10.00")]
    sold = transaction("1", "2025-01-05", lines)
    more = customer("7", "Vik AS", on="1510")
    report = imported(written(tmp_path, saft((sold,), customers=more)), tmp_path / "b", code=1)
    told = {row["key"]: row["examples"] for row in rows(report, "remark")}
    assert told["not_in_chart"] == ["1599", "1510"]
    settings = (tmp_path / "b/reskontro.yaml").read_text("utf-8")
    assert 'receivable: ["1500", "1510", "1599"]' in settings


@pytest.mark.parametrize(
    "period",
    [
        (
            "<SelectionStartDate>2025-12-31</SelectionStartDate>"
            "<SelectionEndDate>2025-01-01</SelectionEndDate>"
        ),
        (
            "<PeriodStart>12</PeriodStart><PeriodStartYear>2025</PeriodStartYear>"
            "<PeriodEnd>1</PeriodEnd><PeriodEndYear>2025</PeriodEndYear>"
        ),
    ],
)
def test_a_period_that_ends_before_it_begins_is_refused(period: str, tmp_path: Path) -> None:
    usual = head()
    start, end = usual.index("<SelectionStartDate>"), usual.index("</SelectionCriteria>")
    file = written(tmp_path, saft(YEAR, head=usual[:start] + period + usual[end:]))
    assert "firm.xml:3: M139 " in refused(file, tmp_path)


@pytest.mark.parametrize(
    ("stated", "told"),
    [("", True), ("<BankAccountNumber>86011117947</BankAccountNumber>", False)],
)
def test_that_the_file_has_no_bank_account_of_the_firm_is_told(
    stated: str, *, told: bool, tmp_path: Path
) -> None:
    account = f"<BankAccount>{stated}</BankAccount></Company>" if stated else "</Company>"
    usual = head().replace("</Company>", account)
    file = written(tmp_path, saft(YEAR, accounts=OPENED, customers=CUSTOMERS, head=usual))
    done = call("import", "saft", str(file), "--into", str(tmp_path / "b"), "--lang", "en")
    assert ("set company.bank_account" in done.err) is told
