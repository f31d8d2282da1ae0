"""`reskontro check` as it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from books import call
from checking import journal, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_check_is_of_the_whole_book(tmp_path: Path) -> None:
    folder = write(journal(""), tmp_path)
    for option in (("--customer", "10001"), ("--currency", "EUR")):
        done = call("check", "-b", str(folder), *option, "--lang", "en")
        assert (done.code, done.out) == (2, "")
        assert "whole book" in done.err


def test_all_is_well_without_a_word(tmp_path: Path) -> None:
    folder = write(journal(""), tmp_path)
    done = call("check", "-b", str(folder), "--as-of", "2025-12-31")
    assert (done.code, done.out, done.err) == (0, "", "")
