"""Two processes at once, and one that ends half-way: keys and records fit each other."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from private_books import book_in, on, register_text, with_bank_data

PROGRAM = Path(sys.executable).with_name("reskontro")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return book_in(tmp_path / "book")


def test_two_processes_that_encrypt_at_once_make_one_set_of_keys(book: Path) -> None:
    command = [str(PROGRAM), "privacy", "encrypt", "-b", str(book)]
    nowhere = subprocess.DEVNULL
    started = [subprocess.Popen(command, stdout=nowhere, stderr=nowhere) for _ in range(3)]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    assert on(book, "privacy", "keys", "verify").code == 0
    assert sorted(place.name for place in (book / ".keys").iterdir()) == ["10003.key", "10004.key"]


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("at", [1, 2, 3])
def test_an_encryption_that_ends_half_way_loses_nothing_and_can_be_done_again(
    book: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    before = on(book, "balances", "--as-of", "2024-12-31").out
    stop_at(monkeypatch, at)
    with pytest.raises(Killed):
        on(book, "privacy", "encrypt")
    monkeypatch.undo()
    assert on(book, "balances", "--as-of", "2024-12-31").out == before
    assert on(book, "privacy", "encrypt").code == 0
    assert "Kari" not in register_text(book)
    assert on(book, "privacy", "keys", "verify").code == 0


@pytest.mark.parametrize("at", [1, 2])
def test_an_erasure_that_ends_half_way_destroys_no_key_and_can_be_done_again(
    book: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    on(book, "privacy", "encrypt")
    stop_at(monkeypatch, at)
    with pytest.raises(Killed):
        on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    monkeypatch.undo()
    assert on(book, "privacy", "keys", "verify").code == 0
    assert on(book, "privacy", "erase", "10003", "--date", "2025-02-01").code == 0
    assert 'name: "10003"' in register_text(book)
    assert not (book / ".keys" / "10003.key").exists()


def test_where_the_folder_cannot_be_written_nothing_is_encrypted(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = register_text(book)
    (book / ".keys").write_text("a file", encoding="utf-8")
    done = on(book, "privacy", "encrypt")
    assert done.code == 2
    assert register_text(book) == before
    monkeypatch.chdir(book)
    assert not [name for name in os.listdir(book) if name.endswith(".reskontro")]  # noqa: PTH208


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_an_erasure_for_which_the_disk_is_too_small_leaves_all_as_it_was(
    book: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    on(book, "privacy", "encrypt")
    with_bank_data(book)
    before = files_of(book)
    stop_at(monkeypatch, at, OSError(errno.ENOSPC, "No space left on device"))
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    monkeypatch.undo()
    assert (done.code, "No space left on device" in done.err) == (2, True)
    assert files_of(book) == before


@pytest.mark.parametrize("name", ["customers/all.yaml", "bank/payers.yaml", "bank/review.yaml"])
def test_an_erasure_that_would_change_a_read_only_file_changes_none(book: Path, name: str) -> None:
    with_bank_data(book)
    (book / name).chmod(0o444)
    before = files_of(book)
    done = on(book, "privacy", "erase", "10003", "--date", "2025-02-01")
    assert (done.code, f"{name} is read-only" in done.err) == (2, True)
    assert files_of(book) == before


def files_of(book: Path) -> dict[str, bytes]:
    """What all files of the book hold, those of git left out."""
    return {
        str(path.relative_to(book)): path.read_bytes()
        for path in sorted(book.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def stop_at(
    monkeypatch: pytest.MonkeyPatch, at: int, why: BaseException | type[BaseException] = Killed
) -> None:
    """End the process, or fail, just before its nth file is put in its place."""
    put = os.replace
    left = at

    def putting(*args: Any) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise why
        put(*args)

    monkeypatch.setattr(os, "replace", putting)
