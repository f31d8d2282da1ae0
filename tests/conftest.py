from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from books import Given, bare, book_from
from hypothesis import settings
from letter_books import COMPANY, CUSTOMERS, INVOICE, Letters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Books
    from letter_books import Make

#: No test fails because the machine is busy.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Makes books, each in a folder of its own."""
    numbers = count(1)

    def make(journal: str, **rest: Any) -> Given:
        return book_from(tmp_path / f"book{next(numbers)}", journal, **rest)

    return make


@pytest.fixture
def bare_books(tmp_path: Path) -> Callable[[str], Given]:
    """Makes journals without settings, each a file of its own."""
    numbers = count(1)

    def make(journal: str) -> Given:
        path = tmp_path / f"bare{next(numbers)}.journal"
        path.write_text(journal, encoding="utf-8")
        return bare(path)

    return make


@pytest.fixture
def letters(books: Books, tmp_path: Path) -> Make:
    """Makes books of a firm that can send documents."""

    def make(journal: str = INVOICE, **changed: Any) -> Letters:
        company = COMPANY | changed.pop("company", {})
        customers = changed.pop("customers", CUSTOMERS)
        accounts = changed.pop("accounts", {})
        settings = {"company": company, "language": "nb", **changed}
        given = books(journal, settings=settings, accounts=accounts, customers=customers)
        folder = tmp_path / "out"
        folder.mkdir(exist_ok=True)
        return Letters(given, folder)

    return make
