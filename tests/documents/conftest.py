from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from letter_books import COMPANY, CUSTOMERS, INVOICE, Letters

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books
    from letter_books import Make


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
