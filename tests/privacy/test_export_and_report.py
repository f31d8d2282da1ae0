"""Export of all that is held about one person, and the overview of persons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from private_books import book_in, committed, on, with_bank_data

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = book_in(tmp_path / "book")
    on(made, "privacy", "encrypt")
    committed(made, "2025-01-15")
    on(made, "customer", "set", "10003", "phone=+47 22 00 00 09")
    committed(made, "2025-01-20")
    return made


def exported(book: Path, number: str) -> dict[str, Any]:
    done = on(book, "privacy", "export", number, "--as-of", "2025-02-01", "--format", "json")
    assert done.code == 0, done.err
    (row,) = json.loads(done.out)["rows"]
    found: dict[str, Any] = row
    return found


def test_the_export_has_record_entries_and_every_change_in_clear(book: Path) -> None:
    found = exported(book, "10003")
    record = {row["field"]: row["value"] for row in found["record"]}
    assert (record["name"], record["notes"]) == ("Kari Prøvesen", "Ring etter fire.\n")
    assert [(row["date"], row["amount"]) for row in found["entries"]] == [
        ("2018-03-05", "1250.00"),
        ("2018-03-19", "-1250.00"),
    ]
    phones = [row for row in found["history"] if row["field"] == "phone"]
    assert [(row["date"], row["before"], row["after"]) for row in phones] == [
        ("2025-01-20", "+47 22 00 00 01", "+47 22 00 00 09"),
        ("2025-01-01", None, "+47 22 00 00 01"),
    ]
    assert "enc:" not in json.dumps(found)
    assert found["kept"] == []


def test_the_export_of_one_person_names_no_other(book: Path) -> None:
    found = json.dumps(exported(book, "10003"), ensure_ascii=False)
    assert "10004" not in found
    assert "Østby" not in found


def test_the_export_says_what_must_be_kept_by_which_law(book: Path) -> None:
    kept = {row["class"]: (row["until"], row["law"]) for row in exported(book, "10004")["kept"]}
    assert kept["accounting"] == ("2029-12-31", "bokføringsloven § 13")
    assert kept["contact"] == (None, "GDPR 17 (3) e")


def test_the_export_is_written_for_machines_and_for_people(book: Path, tmp_path: Path) -> None:
    done = on(book, "privacy", "export", "10003", "-o", str(tmp_path / "out"))
    assert done.code == 0, done.err
    assert "Kari" not in done.out
    data = json.loads((tmp_path / "out" / "privacy-10003.json").read_text("utf-8"))
    assert data["rows"][0]["customer"] == "10003"
    page = (tmp_path / "out" / "privacy-10003.md").read_text("utf-8")
    for text in ("Kari Prøvesen", "Entries", "F-1", "Changes of the record"):
        assert text in page


def test_the_export_tells_a_key_that_is_damaged(book: Path) -> None:
    (book / ".keys" / "10003.key").write_text("{}", encoding="utf-8")
    done = on(book, "privacy", "export", "10003")
    assert "is damaged" in done.err
    assert "F-1" in done.out


def test_an_erasure_stands_in_the_export(book: Path) -> None:
    on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    (decision,) = exported(book, "10003")["decisions"]
    assert decision["path"] == "privacy/2025-02-01-10003.yaml"
    assert "name" in decision["erased"]


def test_of_nobody_nothing_is_held(book: Path) -> None:
    done = on(book, "privacy", "export", "99999")
    assert done.code == 2
    assert "nothing is held about customer 99999" in done.err


def test_the_report_shows_persons_their_basis_and_what_is_past_its_time(book: Path) -> None:
    done = on(book, "privacy", "report", "--as-of", "2025-02-01", "--format", "json")
    found = json.loads(done.out)
    one, other = found["rows"]
    assert (one["customer"], one["basis"], one["until"]) == ("10003", None, None)
    assert "name" in one["past"]
    assert (other["basis"], other["until"], other["past"]) == ("contract", "2029-12-31", [])
    assert found["total"] == [{"persons": 2, "past": 1}]
    assert {row["encrypted"] for row in found["rows"]} == {"yes"}


def test_an_address_of_who_is_still_a_customer_is_not_past_its_time(book: Path) -> None:
    done = on(book, "privacy", "report", "--as-of", "2018-12-31", "--format", "json")
    assert json.loads(done.out)["rows"][0]["past"] == []
    on(book, "customer", "close", "10003", "--date", "2018-06-01")
    done = on(book, "privacy", "report", "--as-of", "2018-12-31", "--format", "json")
    past = json.loads(done.out)["rows"][0]["past"]
    assert "email" in past
    assert "name" not in past


def test_the_report_of_an_earlier_day_knows_the_duty_of_that_day(book: Path) -> None:
    done = on(book, "privacy", "report", "--as-of", "2023-12-31", "--format", "json")
    one = json.loads(done.out)["rows"][0]
    assert (one["basis"], one["until"]) == ("legal_obligation", "2023-12-31")
    assert "name" not in one["past"]
    assert "email" in one["past"]


def test_the_report_leaves_out_who_was_erased_and_says_whose_key_is_missing(book: Path) -> None:
    on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    (book / ".keys" / "10004.key").unlink()
    done = on(book, "privacy", "report", "--as-of", "2025-02-01", "--format", "json")
    (row,) = json.loads(done.out)["rows"]
    assert (row["customer"], row["name"], row["encrypted"]) == ("10004", "10004", "no_key")


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
def test_every_format_and_language_says_it(book: Path, language: str, form: str) -> None:
    for command in (["report"], ["export", "10003"]):
        done = on(book, "privacy", *command, "--format", form, "--lang", language)
        assert done.code == 0
        assert "privacy." not in done.out.replace("privacy_", "") or form == "json"


def test_events_are_exported_and_told_to_stay_when_the_person_is_erased(book: Path) -> None:
    on(book, "log", "10003", "Ringte om faktura", "--by", "call", "--date", "2025-01-25")
    on(book, "log", "10004", "Om en annen", "--date", "2025-01-25")
    (event,) = exported(book, "10003")["events"]
    assert (event["kind"], event["text"], event["by"]) == ("log", "Ringte om faktura", "call")
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01", "--dry-run")
    assert "1 event" in done.err or "1 hendelse" in done.err
    assert "events/2025-01.yaml" in done.err


@pytest.mark.parametrize(
    ("decision", "whose"),
    [
        ("10003 2018-001 = 20, = 30", ["10003"]),
        ("10003 2018-001 = 20; 10003 = 30", ["10003"]),
        ("10003 2018-001 = 20; 10004 = 30", []),
        ("10004", ["10004"]),
        ("10003, 2018-001", ["10003"]),
        ("10004=50", ["10004"]),
        (";", ["10003"]),
    ],
)
def test_a_payment_that_waits_is_of_whom_alone_the_decision_names(
    book: Path, decision: str, whose: list[str]
) -> None:
    _, review = with_bank_data(book)
    text = review.read_text("utf-8")
    decided = f'decision: "{decision}"'
    review.write_text(text.replace('decision: ""', decided, 1), encoding="utf-8")
    found = [who for who in ("10003", "10004") if exported(book, who)["waiting"]]
    assert found == whose


def test_the_export_has_the_accounts_the_person_pays_from_and_payments_that_wait(
    book: Path,
) -> None:
    with_bank_data(book)
    found = exported(book, "10003")
    assert found["payers"] == [{"account": "15032080119", "source": "bank/payers.yaml:3"}]
    (waiting,) = found["waiting"]
    assert (waiting["date"], waiting["amount"], waiting["payer"], waiting["texts"]) == (
        "2018-04-03", "50.00", "Prøvesen Kari", ["Til Kari fra mor"],
    )  # fmt: skip
    assert "Ukjent" not in json.dumps(found, ensure_ascii=False)
    page = on(book, "privacy", "export", "10003").out
    assert "Accounts the customer pays from" in page
    assert "Til Kari fra mor" in page
