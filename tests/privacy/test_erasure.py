"""Erasure: what goes, what the law keeps, and that every earlier report stays as it was."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from private_books import (
    CLEAR,
    SETTINGS,
    book_in,
    committed,
    on,
    register_text,
    with_bank_data,
    work_tree,
)
from repositories import git

from reskontro.privacy import backup

if TYPE_CHECKING:
    from pathlib import Path

#: Reports of days before, between and after the entries.
DAYS = ("2018-03-01", "2018-03-10", "2018-12-31", "2024-05-10", "2024-12-31")
REPORTS = (
    ("balances",),
    ("open",),
    ("ageing",),
    ("statement", "10003"),
    ("specification", "--period", "2018"),
    ("kpi",),
    ("credit",),
    ("risk",),
)
FORMATS = ("json", "csv", "plain")
COMMIT = re.compile(r"commit [0-9a-f]{10}\+?")


def settings(encrypt: str, country: str = "NO", more: str = "") -> str:
    privacy = f"privacy: {{encrypt: {encrypt}{more}}}"
    return SETTINGS.replace("privacy: {encrypt: person}", privacy).replace('"NO"', f'"{country}"')


def made(folder: Path, encrypt: str = "person", country: str = "NO", more: str = "") -> Path:
    book = book_in(folder / "book", settings=settings(encrypt, country, more))
    if encrypt == "person":
        assert on(book, "privacy", "encrypt").code == 0
        committed(book, "2025-01-15")
    return book


def reports(book: Path, *more: str) -> dict[str, str]:
    """Every report of every day in every format; without the commit, which differs."""
    found = {}
    for day in DAYS:
        for report in REPORTS:
            for form in FORMATS:
                done = on(book, *report, "--as-of", day, "--format", form, *more)
                found[f"{report} {day} {form}"] = COMMIT.sub("commit", done.out)
    return found


def nameless(text: str) -> str:
    """A text with the number for the name, and without the widths that names give columns."""
    words = text.replace("10003 Kari Prøvesen", "10003").replace("Kari Prøvesen", "10003")
    return "\n".join(" ".join(line.replace("-", " ").split()) for line in words.splitlines())


@pytest.mark.parametrize("encrypt", ["person", "none"])
def test_every_report_of_every_day_is_unchanged_but_for_the_name(
    tmp_path: Path, encrypt: str
) -> None:
    book = made(tmp_path, encrypt)
    before = reports(book)
    assert any("Kari Prøvesen" in text for text in before.values())
    assert on(book, "privacy", "erase", "10003", "--date", "2025-02-01").code == 0
    after = reports(book)
    assert not [each for each, text in after.items() if "Kari" in text]
    for each, text in before.items():
        if each.endswith("plain"):
            assert nameless(after[each]) == nameless(text), each
        else:
            assert after[each] == text.replace("Kari Prøvesen", "10003"), each


def test_with_the_key_destroyed_nothing_of_the_person_is_left_to_be_read(tmp_path: Path) -> None:
    book = made(tmp_path)
    assert on(book, "privacy", "erase", "10003", "--date", "2025-02-01").code == 0
    assert not (book / ".keys" / "10003.key").exists()
    words = [word for word in CLEAR if word != "firma.example"]
    assert not [word for word in words if word in work_tree(book)]
    sealed = git(book, "rev-parse", "HEAD")
    done = on(book, "balances", "--as-of", "2018-03-10", "--known-at", sealed)
    assert "10003     10003" in done.out
    assert "1 customer's name could not be read" in done.err
    assert "Åse Østby" in on(book, "balances", "--known-at", sealed).out


def test_without_encryption_it_says_what_git_still_holds(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    assert "git's history still has it in clear, in 1 commit" in done.err
    assert "Kari" not in register_text(book)
    assert "Kari" in on(book, "balances", "--as-of", "2018-03-10", "--known-at", "HEAD").out


def test_where_git_cannot_be_asked_it_does_not_say_that_it_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = made(tmp_path, "none")
    erase = ("privacy", "erase", "10003", "--date", "2025-02-01", "--dry-run", "--format", "json")
    for spoil, message in (
        (lambda: monkeypatch.setenv("PATH", str(tmp_path)), "git is needed"),
        (lambda: (book / ".git" / "HEAD").write_text("no ref"), "cannot read it"),
    ):
        with monkeypatch.context():
            spoil()
            done = on(book, *erase)
        monkeypatch.undo()
        assert (done.code, message in done.err) == (0, True), done.err
        assert json.loads(done.out)["total"][0]["commits"] is None


def test_the_record_keeps_what_reports_are_made_of_and_others_stay(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    text = register_text(book)
    own = text[text.index('"10003"') : text.index('"10004"')]
    assert own == (
        '"10003":\n  name: "10003"   # by marriage\n  type: person\n'
        '  address: {country: "NO"}\n  terms: net 14\n  credit_limit: 5000\n'
    )
    assert '"10004": {name: Åse Østby, type: person, email: ase@firma.example}' in text


def verdict(book: Path, number: str, day: str, *more: str) -> dict[str, dict[str, Any]]:
    done = on(
        book, "privacy", "erase", number, "--date", day, "--dry-run", "--format", "json", *more
    )
    assert done.code in (0, 1), done.err
    rows = {row["field"]: row for row in json.loads(done.out)["rows"]}
    assert done.code == any(not row["erased"] for row in rows.values())
    return rows


@pytest.mark.parametrize(
    ("country", "more", "day", "until", "law"),
    [
        ("NO", "", "2023-12-31", "2023-12-31", "bokføringsloven § 13"),
        ("NO", "", "2024-01-01", None, None),
        ("NO", ", construction: [10003]", "2025-02-01", "2028-12-31", "bokføringsforskriften § 8-1-5"),
        ("NO", ', construction: ["byg*"]', "2025-02-01", None, None),
        ("SE", "", "2025-12-31", "2025-12-31", "bokföringslagen 7 kap. 2 §"),
        ("SE", "", "2026-01-01", None, None),
    ],
)  # fmt: skip
def test_the_name_is_kept_as_long_as_the_law_of_the_country_wants(
    tmp_path: Path, country: str, more: str, day: str, until: str | None, law: str | None
) -> None:
    more = more.replace("[10003]", '["10003"]')
    rows = verdict(made(tmp_path, "none", country, more), "10003", day)
    assert (rows["name"]["until"], rows["name"]["law"]) == (until, law)
    assert rows["name"]["erased"] == (until is None)


def test_agreements_go_after_three_years_and_a_half_in_norway(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    early = verdict(book, "10003", "2022-06-30")["consents.purpose"]
    assert (early["erased"], early["until"]) == (False, "2022-06-30")
    assert verdict(book, "10003", "2022-07-01")["consents.purpose"]["erased"]
    assert not verdict(book, "10003", "2022-07-01")["name"]["erased"]
    assert verdict(book, "10003", "2022-07-01")["email"]["erased"]


def test_as_long_as_something_is_open_only_notes_go(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    rows = verdict(book, "10003", "2018-03-10")
    assert [field for field, row in rows.items() if row["erased"]] == ["notes"]
    assert rows["email"]["reason"] == "unsettled"
    assert verdict(book, "10004", "2026-01-01")["email"]["reason"] == "unsettled"


def test_where_the_law_is_not_known_nothing_goes_and_the_row_is_named(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    done = on(book, "privacy", "erase", "10003", "--date", "2027-02-01")
    assert done.code == 1
    assert "retention_accounting" in done.out
    assert "2027-01-01" in done.out
    assert "name: Kari Prøvesen" in register_text(book)


def test_what_goes_early_is_lost_from_history_and_the_name_stays(tmp_path: Path) -> None:
    book = made(tmp_path)
    sealed = git(book, "rev-parse", "HEAD")
    done = on(book, "privacy", "erase", "10003", "--date", "2022-07-01")
    assert done.code == 1
    assert "bokføringsloven § 13 wants it kept until 2023-12-31" in done.out
    kept = json.loads((book / ".keys" / "10003.key").read_text("utf-8"))
    assert set(kept["secrets"]) == {"accounting"}
    for revision in ([], ["--known-at", sealed]):
        done = on(book, "customer", "show", "10003", "--format", "json", *revision)
        assert "Kari Prøvesen" in done.out
        assert "kari@firma.example" not in done.out
        assert "could not be read" not in done.err
    assert on(book, "privacy", "keys", "verify").code == 0
    assert on(book, "privacy", "erase", "10003", "--date", "2024-02-01").code == 0
    assert not (book / ".keys" / "10003.key").exists()


def test_a_customer_who_comes_back_after_an_erasure_gets_new_keys(tmp_path: Path) -> None:
    book = made(tmp_path)
    on(book, "privacy", "erase", "10003", "--date", "2022-07-01")
    assert on(book, "customer", "set", "10003", "email=ny@firma.example").code == 0
    assert "ny@firma.example" not in work_tree(book)
    assert "ny@firma.example" in on(book, "customer", "show", "10003", "--format", "json").out


def test_the_decision_is_dated_names_no_person_and_is_never_overwritten(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    on(book, "privacy", "erase", "10003", "--date", "2022-07-01")
    first = (book / "privacy" / "2022-07-01-10003.yaml").read_text("utf-8")
    assert 'customer: "10003"\ndate: 2022-07-01\n' in first
    assert "reason: must_be_kept, until: 2023-12-31, law: bokføringsloven § 13" in first
    assert not [word for word in CLEAR if word in first]
    on(book, "privacy", "erase", "10003", "--date", "2022-07-01")
    assert (book / "privacy" / "2022-07-01-10003.yaml").read_text("utf-8") == first
    assert (book / "privacy" / "2022-07-01-10003-2.yaml").is_file()


def test_a_second_erasure_of_the_same_has_nothing_to_do(tmp_path: Path) -> None:
    book = made(tmp_path)
    on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    before = work_tree(book)
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-02")
    assert done.code == 0
    assert "nothing is held of customer 10003" in done.err
    assert work_tree(book) == before


def test_a_dry_run_destroys_nothing(tmp_path: Path) -> None:
    book = made(tmp_path)
    before = work_tree(book)
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01", "--dry-run")
    assert work_tree(book) == before
    assert "a dry run: nothing was written" in done.err
    assert "destroyed" not in done.err


def test_an_old_backup_does_not_bring_back_what_was_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_N", 1 << 4)
    book = made(tmp_path)
    old = tmp_path / "keys.json"
    backup.back_up(book, old, "hemmelig", date(2025, 1, 1))
    on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    (book / ".keys" / "10004.key").unlink()
    restored = backup.restore(book, old, "hemmelig")
    assert [(each.customer, each.state) for each in restored] == [("10004", "restored")]
    assert not (book / ".keys" / "10003.key").exists()


def test_what_was_to_be_erased_goes_also_when_its_key_was_lost(tmp_path: Path) -> None:
    book = made(tmp_path)
    (book / ".keys" / "10003.key").unlink()
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    assert done.code == 0
    assert 'name: "10003"' in register_text(book)
    assert "could not be looked for" in done.err


def test_a_name_in_a_journal_is_told_with_its_place(tmp_path: Path) -> None:
    book = made(tmp_path, "none")
    journal = book / "a.journal"
    text = journal.read_text("utf-8").replace("(B-1) 10003 | Innbetaling", "(B-1) Kari Prøvesen")
    journal.write_text(text, encoding="utf-8")
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    assert "the name also stands in journals, which nothing changes: a.journal:5" in done.err
    assert journal.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("number", "message"),
    [("10001", "of another type than person"), ("99999", "99999")],
)
def test_only_a_person_with_a_record_can_be_erased(
    tmp_path: Path, number: str, message: str
) -> None:
    book = made(tmp_path, "none")
    before = work_tree(book)
    done = on(book, "privacy", "erase", number)
    assert done.code == 2
    assert message in done.err
    assert work_tree(book) == before


@pytest.mark.parametrize("encrypt", ["person", "none"])
def test_what_files_of_banks_said_of_the_person_goes_and_the_payment_waits_on(
    tmp_path: Path, encrypt: str
) -> None:
    book = made(tmp_path, encrypt)
    payers, review = with_bank_data(book)
    learned, waits = payers.read_text("utf-8"), review.read_text("utf-8")
    shown = on(book, "privacy", "erase", "10003", "--date", "2025-02-01", "--dry-run")
    assert "bank.payers" in shown.out
    assert (payers.read_text("utf-8"), review.read_text("utf-8")) == (learned, waits)
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    assert done.code == 0, done.err
    assert "git's history still has it in clear" in done.err
    own = '- {customer: "10003", account: "15032080119"}\n'
    assert payers.read_text("utf-8") == learned.replace(own, "")
    after = review.read_text("utf-8")
    for text in ("Kari", "15032080119", "mor"):
        assert text not in after
    other = waits[waits.index("- payment: fedc") :]
    assert after.endswith(other)
    assert after.startswith("- payment: 0123456789abcdef.1\n  date: 2018-04-03\n  amount: 50\n")
    assert "kid 1002300422" in after
    assert on(book, "import", "review").code == 0
    again = on(book, "privacy", "erase", "10003", "--date", "2025-02-02")
    assert "bank." not in again.out
    (row,) = json.loads(on(book, "privacy", "export", "10003", "--format", "json").out)["rows"]
    assert row["payers"] == []
    assert {"bank.payers", "bank.review"} <= set(row["decisions"][0]["erased"])


def test_what_the_bank_said_stays_as_long_as_anything_is_unsettled(tmp_path: Path) -> None:
    book = made(tmp_path)
    payers, _ = with_bank_data(book)
    before = payers.read_text("utf-8")
    assert on(book, "privacy", "erase", "10004", "--date", "2025-02-01").code == 1
    assert payers.read_text("utf-8") == before


def test_links_that_stand_on_one_line_lose_only_those_of_the_person(tmp_path: Path) -> None:
    book = made(tmp_path)
    payers, _ = with_bank_data(book)
    payers.write_text(
        '[{customer: "10001", account: "86011117947"}, {customer: "10003", account: "1"}]\n'
    )
    assert on(book, "privacy", "erase", "10003", "--date", "2025-02-01").code == 0
    assert payers.read_text("utf-8") == '- {customer: "10001", account: "86011117947"}\n'
