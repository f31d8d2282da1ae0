"""Encrypted records: what stands in the files, what is read of them, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from private_books import (
    CLEAR,
    RECORDS,
    SETTINGS,
    book_in,
    on,
    register_text,
    with_bank_data,
    work_tree,
)
from repositories import git

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return book_in(tmp_path / "book")


def test_what_is_personal_is_encrypted_and_every_other_byte_stays(book: Path) -> None:
    done = on(book, "privacy", "encrypt")
    assert done.code == 0, done.err
    assert not [text for text in CLEAR if text in work_tree(book, ".keys")]
    kept = [line for line in RECORDS.splitlines() if not any(word in line for word in CLEAR)]
    text = register_text(book)
    assert all(line in text for line in kept if "notes" not in line)
    assert "# by marriage" in text
    assert "post@eksempelbygg.example" in text


def test_what_files_of_banks_have_left_of_persons_goes_and_all_else_stays(book: Path) -> None:
    payers, review = with_bank_data(book)
    learned, waits = payers.read_text("utf-8"), review.read_text("utf-8")
    payers.write_text(learned + '- {customer: "99", account: "1"}\n', "utf-8")  # has no record
    shown = on(book, "privacy", "encrypt", "--dry-run")
    assert "3 accounts that persons pay from" in shown.err
    assert review.read_text("utf-8") == waits
    done = on(book, "privacy", "encrypt", "--format", "json")
    assert done.code == 0, done.err
    assert json.loads(done.out)["total"] == [
        {"customers": 2, "fields": 12, "payers": 3, "waiting": 2}
    ]
    assert payers.read_text("utf-8") == learned[: learned.index('- {customer: "10003"')]
    assert review.read_text("utf-8") == (
        "- payment: 0123456789abcdef.1\n  date: 2018-04-03\n  amount: 50\n  currency: NOK\n"
        '  references: [kid 1002300422]\n  proposed: "10003"\n  decision: ""\n'
        "- payment: fedcba9876543210.1\n  date: 2018-04-04\n  amount: 70\n  currency: NOK\n"
        '  decision: ""\n'
    )
    assert (
        "git's history still has the records as they were, in 2 commits"
        in on(book, "privacy", "encrypt", "--dry-run").err + done.err
    )
    assert "encrypted already" in on(book, "privacy", "encrypt").err


def test_where_git_cannot_read_its_history_that_is_told(book: Path) -> None:
    head = git(book, "rev-parse", "HEAD")
    (book / ".git" / "objects" / head[:2] / head[2:]).unlink()
    done = on(book, "privacy", "encrypt")
    assert (done.code, "could not be looked for" in done.err) == (0, True)
    assert register_text(book) != RECORDS


def test_encrypting_twice_changes_nothing(book: Path) -> None:
    on(book, "privacy", "encrypt")
    before = work_tree(book)
    done = on(book, "privacy", "encrypt")
    assert "encrypted already" in done.err
    assert work_tree(book) == before


def test_a_dry_run_writes_neither_records_nor_keys(book: Path) -> None:
    done = on(book, "privacy", "encrypt", "--dry-run")
    assert "10003" in done.out
    assert register_text(book) == RECORDS
    assert not (book / ".keys").exists()


def test_with_the_keys_reports_are_byte_for_byte_as_before(book: Path) -> None:
    calls = [
        (name, *args)
        for name, *args in (("balances",), ("ageing",), ("statement", "10004"), ("open",))
    ]
    before = [on(book, *each, "--as-of", "2024-12-31", "--format", "json").out for each in calls]
    on(book, "privacy", "encrypt")
    after = [on(book, *each, "--as-of", "2024-12-31", "--format", "json").out for each in calls]
    assert after == before
    assert "Åse Østby" in "".join(before)


def test_without_the_keys_the_number_stands_for_the_name_and_a_note_says_so(book: Path) -> None:
    on(book, "privacy", "encrypt")
    (book / ".keys").rename(book.parent / "keys")
    done = on(book, "balances", "--as-of", "2024-12-31")
    assert "10004     10004" in done.out
    assert "2 customers' names could not be read" in done.err
    title = on(book, "statement", "10004", "--as-of", "2024-12-31").out
    assert "10004 10004" not in title


def test_a_key_folder_that_git_would_keep_is_refused(tmp_path: Path) -> None:
    book = book_in(tmp_path / "book", ignore="other/\n")
    done = on(book, "privacy", "encrypt")
    assert (done.code, done.out) == (2, "")
    assert "Add the line .keys/ to .gitignore" in done.err
    assert register_text(book) == RECORDS


def test_a_key_folder_that_git_keeps_is_refused_though_it_is_ignored(book: Path) -> None:
    (book / ".keys").mkdir()
    (book / ".keys" / "10003.key").write_text("", encoding="utf-8")
    git(book, "add", "--force", ".keys/10003.key")
    done = on(book, "privacy", "encrypt")
    assert done.code == 2
    assert "git keeps files of .keys" in done.err
    assert register_text(book) == RECORDS


def test_without_the_setting_nothing_is_encrypted(tmp_path: Path) -> None:
    book = book_in(tmp_path / "book", settings=SETTINGS.replace("person", "none"))
    done = on(book, "privacy", "encrypt")
    assert done.code == 2
    assert "privacy: {encrypt: person}" in done.err
    on(book, "customer", "set", "10003", "phone=+47 22 00 00 09")
    assert "+47 22 00 00 09" in register_text(book)


def test_what_customer_set_and_add_write_is_encrypted_and_told_in_clear(book: Path) -> None:
    on(book, "privacy", "encrypt")
    done = on(book, "customer", "set", "10003", "phone=+47 22 00 00 09")
    assert "+47 22 00 00 01" in done.out
    assert "+47 22 00 00 09" in done.out
    on(book, "customer", "add", "--name", "Per Eksempel", "--type", "person")
    assert "22 00 00 09" not in register_text(book)
    assert "Eksempel\n" not in work_tree(book, ".keys")
    assert "+47 22 00 00 09" in on(book, "customer", "show", "10003", "--format", "json").out
    assert "Per Eksempel" in on(book, "customer", "search", "per eksempel").out


@pytest.mark.parametrize("encrypt", ["person", "none"])
def test_a_national_identity_number_is_never_stored_in_clear(tmp_path: Path, encrypt: str) -> None:
    book = book_in(tmp_path / "book", settings=SETTINGS.replace("person", encrypt))
    done = on(book, "customer", "set", "10003", "national_id=30108299939")
    assert done.code == 0, done.err
    assert "30108299939" not in work_tree(book) + done.out + done.err
    assert "30108299939" in on(book, "privacy", "export", "10003", "--format", "json").out
    assert on(book, "balances", "--as-of", "2024-12-31").err == ""


def test_an_identity_number_that_cannot_be_one_is_refused_and_not_repeated(book: Path) -> None:
    done = on(book, "customer", "set", "10003", "national_id=30108299938")
    assert done.code == 2
    assert "30108299938" not in done.err
    assert not (book / ".keys").exists()


def test_validate_and_check_judge_encrypted_values_in_clear_or_not_at_all(book: Path) -> None:
    on(book, "privacy", "encrypt")
    assert on(book, "customer", "validate").code == 0
    (book / ".keys").rename(book.parent / "keys")
    done = on(book, "check", "--select", "R4", "--as-of", "2024-12-31", "--ignore", "R403")
    assert (done.code, done.out) == (0, "")
    assert "10004" not in on(book, "check", "--select", "R403", "--as-of", "2024-12-31").out


def test_known_at_reads_an_encrypted_commit_with_the_keys_of_today(book: Path) -> None:
    on(book, "privacy", "encrypt")
    git(book, "add", "-A")
    git(book, "commit", "-qm", "x")
    done = on(book, "balances", "--as-of", "2024-12-31", "--known-at", "HEAD")
    assert "Åse Østby" in done.out


def test_the_commands_on_the_register_read_it_in_clear(book: Path) -> None:
    """And none of them takes what is encrypted for what the record says."""
    before = {command: on(book, *command.split()).out for command in COMMANDS}
    on(book, "privacy", "encrypt")
    git(book, "add", "-A")
    git(book, "commit", "-qm", "x")
    after = {command: on(book, *command.split()).out for command in COMMANDS}
    assert after == before
    assert "Kari Prøvesen" in before["export customers --format csv"]
    assert "kari@firma.example" in before["customer history 10003 --format csv"]


COMMANDS = (
    "customer list --as-of 2024-12-31 --columns name,email --format csv",
    "export customers --format csv",
    "customer duplicates --as-of 2024-12-31 --format csv",
    "customer history 10003 --format csv",
    "customer validate --format json",
)


def test_no_cache_outside_the_book_has_what_was_encrypted(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reskontro.book.register_cache._WORTH_IT", 1)
    monkeypatch.setenv("RESKONTRO_CACHE", str(tmp_path / "cache"))
    on(book, "balances")
    on(book, "privacy", "encrypt")
    on(book, "customer", "set", "10003", "phone=+47 22 00 00 09")
    on(book, "customer", "set", "10004", "name=Åse Testlund", "--dry-run")
    (cache,) = (tmp_path / "cache").iterdir()
    text = cache.read_bytes()
    assert b"Eksempelbygg" in text
    assert not [word for word in (*CLEAR, "Testlund") if word.encode() in text]


def test_an_import_of_what_the_register_says_changes_nothing(book: Path, tmp_path: Path) -> None:
    on(book, "privacy", "encrypt")
    before = register_text(book)
    table = tmp_path / "customers.csv"
    table.write_text("number;name;phone\n10003;Kari Prøvesen;+47 22 00 00 01\n", encoding="utf-8")
    done = on(book, "customer", "import", str(table))
    assert done.code == 0, done.err
    assert register_text(book) == before
    table.write_text("number;name;phone\n10003;Kari Prøvesen;+47 22 00 00 09\n", encoding="utf-8")
    assert "22 00 00 09" in on(book, "customer", "import", str(table), "--format", "json").out
    assert "22 00 00 09" not in register_text(book)
