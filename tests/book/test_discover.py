from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reskontro.book.discover import find_book
from reskontro.problems import CallError
from reskontro.render.phrases import phrase

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    (folder / "journals" / "2024").mkdir(parents=True)
    (folder / "reskontro.yaml").touch()
    return folder


def test_book_is_the_nearest_folder_above_with_settings(book: Path) -> None:
    assert find_book(book / "journals" / "2024", None, {}) == book
    assert find_book(book, None, {}) == book


def test_book_inside_a_book_is_the_nearer_one(book: Path) -> None:
    (book / "journals" / "reskontro.yaml").touch()
    assert find_book(book / "journals" / "2024", None, {}) == book / "journals"


def test_option_wins_over_variable_and_variable_over_place(book: Path, tmp_path: Path) -> None:
    other, third = tmp_path / "other", tmp_path / "third"
    for folder in (other, third):
        folder.mkdir()
        (folder / "reskontro.yaml").touch()
    assert find_book(book, other, {"RESKONTRO_BOOK": str(third)}) == other
    assert find_book(book, None, {"RESKONTRO_BOOK": str(third)}) == third
    assert find_book(book, None, {"RESKONTRO_BOOK": ""}) == book


def test_named_folder_counts_from_where_the_call_is_made(book: Path, tmp_path: Path) -> None:
    assert find_book(tmp_path, book.relative_to(tmp_path), {}) == book


def test_settings_file_may_be_named_instead_of_its_folder(book: Path, tmp_path: Path) -> None:
    assert find_book(tmp_path, book / "reskontro.yaml", {}) == book


def test_no_book_above_says_how_to_name_one(tmp_path: Path) -> None:
    with pytest.raises(CallError) as caught:
        find_book(tmp_path, None, {})
    assert caught.value.note.key == "book.none"
    text = phrase(caught.value.note, "en")
    assert str(tmp_path) in text
    assert "-b" in text
    assert "-f" in text


def test_named_folder_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CallError) as caught:
        find_book(tmp_path, tmp_path / "gone", {})
    assert caught.value.note.key == "book.no_folder"
    assert caught.value.note.values["named_by"] == "-b"


def test_named_folder_without_settings_is_refused(tmp_path: Path, book: Path) -> None:
    with pytest.raises(CallError) as caught:
        find_book(book, None, {"RESKONTRO_BOOK": str(tmp_path)})
    assert caught.value.note.key == "book.no_settings"
    assert caught.value.note.values["named_by"] == "RESKONTRO_BOOK"
