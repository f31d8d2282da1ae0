"""Every invoice and credit note of the example books can be made, and adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from books import LEDGERS

from reskontro.book.load import BookRequest, load
from reskontro.documents.required import lacking
from reskontro.documents.sales import sales_documents
from reskontro.reports.common import EVERYTHING

if TYPE_CHECKING:
    from reskontro.book.model import Book
    from reskontro.documents.model import SalesDocument

HOW_MANY = {
    "abc": (8, 0),
    "hansen": (3, 1),
    "nordlys": (306, 7),
    "fjallbygg": (60, 2),
}
Keep = Literal["marked", "all"]


def read(name: str, keep: Keep) -> tuple[Book, list[SalesDocument]]:
    folder = LEDGERS / name
    book = load(BookRequest(folder, book=folder, commit=False, keep=lambda _: keep))
    documents: list[SalesDocument] = []
    kinds: tuple[Literal["invoice", "credit-note"], ...] = ("invoice", "credit-note")
    for kind, number in zip(kinds, HOW_MANY[name], strict=True):
        if number:
            made = sales_documents(book, kind, ["*"], EVERYTHING)
            assert not made.problems
            assert len(made.documents) == number
            documents += made.documents
    return book, documents


@pytest.mark.parametrize("name", HOW_MANY)
def test_documents_are_complete_and_add_up(name: str) -> None:
    book, documents = read(name, "marked")
    assert not lacking(book, documents)
    for one in documents:
        extras = sum(extra.amount for extra in one.extras)
        assert one.net + one.vat_total + extras == one.total > 0, one.number
        assert sum(part.base for part in one.vat) == one.net
        assert all(line.rate is not None for line in one.lines)
        if one.kind == "invoice":
            assert sum(part.amount for part in one.instalments) == one.total


@pytest.mark.parametrize("name", HOW_MANY)
def test_reading_again_gives_what_keeping_all_does(name: str) -> None:
    assert read(name, "marked")[1] == read(name, "all")[1]
