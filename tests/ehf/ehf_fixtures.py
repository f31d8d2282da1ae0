"""The fixtures of these tests, which name this module in `pytest_plugins`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from ehf_books import CUSTOMERS, INVOICE, NORWEGIAN, VAT, EBook
from official import PEPPOL, Official

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books
    from ehf_books import MakeBook


@pytest.fixture
def e_books(books: Books, tmp_path: Path) -> MakeBook:
    """Makes books of a firm that sends e-invoices; what is given goes over what is usual."""

    def make(journal: str = INVOICE, **changed: Any) -> EBook:
        company = dict(changed.pop("base", NORWEGIAN)) | changed.pop("company", {})
        customers = {
            number: CUSTOMERS.get(number, {}) | record
            for number, record in (CUSTOMERS | changed.pop("customers", {})).items()
        }
        vat = dict(VAT) | changed.pop("vat", {})
        accounts = changed.pop("accounts", {})
        settings = {"company": company, "language": "nb", "vat": vat, **changed}
        given = books(journal, settings=settings, accounts=accounts, customers=customers)
        folder = tmp_path / "out"
        folder.mkdir(exist_ok=True)
        return EBook(given, folder)

    return make


@pytest.fixture(scope="session")
def official() -> Official:
    """The official rules; where they are absent, the tests that need them skip."""
    if not PEPPOL.is_dir():
        pytest.skip("the official rules (../shared/data/peppol) are not here")
    return Official()
