"""Keys: what is said of one that cannot be used, and that nothing is lost; backups of them."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest
from private_books import book_in, on, register_text, work_tree

from reskontro.privacy import backup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = book_in(tmp_path / "book")
    assert on(made, "privacy", "encrypt").code == 0
    return made


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_N", 1 << 4)


def key_of(book: Path, number: str) -> Path:
    return book / ".keys" / f"{number}.key"


def missing(book: Path) -> None:
    key_of(book, "10003").unlink()


def damaged(book: Path) -> None:
    place = key_of(book, "10003")
    place.write_text(place.read_text("utf-8").replace('"note": "', '"note": "AAAA'), "utf-8")


def cut_off(book: Path) -> None:
    key_of(book, "10003").write_text('{"customer": "100', encoding="utf-8")


def of_another(book: Path) -> None:
    key_of(book, "10003").write_bytes(key_of(book, "10004").read_bytes())


def renamed(book: Path) -> None:
    """Another customer's key, with the number changed by hand."""
    text = key_of(book, "10004").read_text("utf-8").replace("10004", "10003")
    key_of(book, "10003").write_text(text, encoding="utf-8")


SPOILT: list[tuple[Callable[[Path], None], str]] = [
    (missing, "is not in .keys; nothing was lost"),
    (damaged, "is damaged; nothing was lost"),
    (cut_off, "is damaged; nothing was lost"),
    (of_another, "holds the key of customer 10004; nothing was lost"),
    (renamed, "is damaged; nothing was lost"),
]


@pytest.mark.parametrize(
    ("spoil", "message"), SPOILT, ids=lambda each: getattr(each, "__name__", "")
)
def test_a_key_that_cannot_be_used_is_told_and_nothing_is_lost(
    book: Path, spoil: Callable[[Path], None], message: str
) -> None:
    spoil(book)
    before = work_tree(book)
    done = on(book, "customer", "set", "10003", "phone=123")
    assert done.code == 2
    assert message in done.err
    assert work_tree(book) == before
    shown = on(book, "statement", "10003", "--as-of", "2024-12-31")
    assert shown.code == 0
    assert "Kari" not in shown.out
    assert "1 customer's name could not be read" in shown.err


@pytest.mark.parametrize(
    ("spoil", "message"), SPOILT, ids=lambda each: getattr(each, "__name__", "")
)
def test_verify_and_check_find_it(book: Path, spoil: Callable[[Path], None], message: str) -> None:
    assert on(book, "privacy", "keys", "verify").code == 0
    spoil(book)
    done = on(book, "privacy", "keys", "verify")
    assert done.code == 1
    assert message in done.out
    checked = on(book, "check", "--select", "R409", "--as-of", "2025-01-01")
    assert checked.code == 1
    assert "customers/all.yaml:5:1: R409" in checked.out


def test_what_is_not_encrypted_can_be_changed_without_the_key(book: Path) -> None:
    missing(book)
    before = register_text(book)
    assert on(book, "customer", "set", "10003", "terms=net 30").code == 0
    assert register_text(book) == before.replace("net 14", "net 30")


def test_a_text_copied_from_another_customer_or_field_does_not_open(book: Path) -> None:
    text = register_text(book)
    name = text.split("name: ")[2].split()[0]
    other = text.rpartition('name: "')[2].split('"')[0]
    (book / "customers" / "all.yaml").write_text(text.replace(name, other), encoding="utf-8")
    done = on(book, "balances", "--as-of", "2018-03-10")
    assert "10003     10003" in done.out
    assert "name was encrypted with another key" in done.err
    swapped = text.replace(name, text.split("email: ")[2].split()[0])
    (book / "customers" / "all.yaml").write_text(swapped, encoding="utf-8")
    assert on(book, "privacy", "keys", "verify").code == 1
    key = json.loads(key_of(book, "10003").read_text("utf-8"))["secrets"]
    assert len(set(key.values())) == len(key) == 4


def test_a_changed_text_is_told(book: Path) -> None:
    text = register_text(book)
    at = text.index("name: enc:1:") + 40
    spoilt = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
    (book / "customers" / "all.yaml").write_text(spoilt, encoding="utf-8")
    done = on(book, "balances", "--as-of", "2018-03-10")
    assert "the encrypted text of name is damaged" in done.err


def test_keys_are_for_their_owner_alone(book: Path) -> None:
    assert stat.S_IMODE((book / ".keys").stat().st_mode) == 0o700


def back_up(book: Path, day: str = "2025-01-01", phrase: str = "hemmelig") -> Path:
    (book.parent / "phrase").write_text(f"{phrase}\n", encoding="utf-8")
    target = book.parent / "safe" / "keys.json"
    done = on(book, *keys("backup", book), "--date", day)
    assert done.code == 0, done.err
    return target


def keys(command: str, book: Path) -> list[str]:
    phrase = str(book.parent / "phrase")
    return [
        "privacy", "keys", command, str(book.parent / "safe" / "keys.json"),
        "--passphrase-file", phrase,
    ]  # fmt: skip


@pytest.mark.parametrize("spoil", [missing, damaged, of_another])
def test_a_backup_brings_back_what_cannot_be_used(
    book: Path, spoil: Callable[[Path], None]
) -> None:
    target = back_up(book)
    before = work_tree(book)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    spoil(book)
    done = on(book, *keys("restore", book))
    assert done.code == 0, done.err
    assert work_tree(book) == before
    assert on(book, *keys("verify", book)).code == 0


def test_a_backup_tells_no_key_and_opens_with_its_passphrase_alone(book: Path) -> None:
    target = back_up(book)
    secret = json.loads(key_of(book, "10003").read_text("utf-8"))["secrets"]["accounting"]
    assert secret not in target.read_text("utf-8")
    (book.parent / "phrase").write_text("another\n", encoding="utf-8")
    done = on(book, *keys("verify", book))
    assert done.code == 2
    assert "does not open with this passphrase" in done.err


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"format": "reskontro keys 1"}'])
def test_a_file_that_is_no_backup_is_told(book: Path, content: bytes) -> None:
    back_up(book).write_bytes(content)
    done = on(book, *keys("restore", book))
    assert done.code == 2
    assert "is no backup of keys, or is damaged" in done.err


def test_a_backup_that_was_tampered_with_is_told(book: Path) -> None:
    target = back_up(book)
    file = json.loads(target.read_text("utf-8"))
    file["n"] = 1 << 40
    target.write_text(json.dumps(file), encoding="utf-8")
    assert "is damaged" in on(book, *keys("verify", book)).err


def test_a_key_newer_than_the_backup_is_found(book: Path) -> None:
    back_up(book)
    on(book, "customer", "add", "--name", "Per Eksempel", "--type", "person")
    done = on(book, *keys("verify", book))
    assert done.code == 1
    assert "not in the backup" in done.out
    checked = on(book, "check", "--select", "R408", "--as-of", "2025-01-02")
    assert "1 key without a backup" in checked.out


def test_a_backup_grows_old(book: Path) -> None:
    back_up(book)
    assert on(book, "check", "--select", "R408", "--as-of", "2025-01-31").code == 0
    assert (
        "last backup is of 2025-01-01"
        in on(book, "check", "--select", "R408", "--as-of", "2025-02-01").out
    )


def test_a_backup_inside_the_repository_is_refused(book: Path) -> None:
    (book.parent / "phrase").write_text("x\n", encoding="utf-8")
    done = on(
        book, "privacy", "keys", "backup", str(book / "keys.json"),
        "--passphrase-file", str(book.parent / "phrase"),
    )  # fmt: skip
    assert done.code == 2
    assert "A backup in git would outlive every erasure" in done.err
    assert not (book / "keys.json").exists()


def test_without_a_passphrase_nothing_is_backed_up(book: Path) -> None:
    done = on(book, "privacy", "keys", "backup", str(book.parent / "keys.json"))
    assert done.code == 2
    assert "--passphrase-file" in done.err
