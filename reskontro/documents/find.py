"""Finding documents by their number: the entries they are made of."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.common import Selection
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: The kind of the entries of each kind of document that is asked for by number.
ENTRY_KINDS: dict[str, Kind] = {
    "invoice": "invoice",
    "credit-note": "credit_note",
    "payment": "payment",
}
_NEAREST = 3


def entries_by_number(
    book: Book, kind: str, wanted: Sequence[str], selection: Selection, as_of: date | None
) -> Iterator[list[Entry]]:
    """The entries of each document asked for, by number, those of one document together.

    Raises:
        CallError: a number is nobody's, or several customers', or in several currencies.
    """
    found = _numbered(_entries(book, selection, as_of), ENTRY_KINDS[kind])
    taken: dict[tuple[str, str], list[Entry]] = {}
    for wish in wanted:
        exact = wish in found
        own = [wish] if exact else [one for one in found if fnmatchcase(one, wish)]
        if not own:
            raise _unknown(book, kind, wish, list(found), selection, as_of)
        for number in own:
            customers = found[number]
            if exact and len(customers) > 1:
                raise CallError(
                    "document.several_customers", number=number, customers=", ".join(customers)
                )
            for customer, entries in customers.items():
                taken[number, customer] = entries
    for number, customer in sorted(taken):
        entries = taken[number, customer]
        currencies = sorted({entry.currency for entry in entries})
        if len(currencies) > 1:
            raise CallError(
                "document.several_currencies", number=number, currencies=", ".join(currencies)
            )
        yield entries


def _entries(book: Book, selection: Selection, as_of: date | None) -> Iterator[Entry]:
    for customer in sorted(book.entries):
        if selection.takes(customer, book.name_of(customer)):
            for entry in book.entries[customer]:
                if (as_of is None or entry.date <= as_of) and (
                    selection.currency in (None, entry.currency)
                ):
                    yield entry


def _numbered(entries: Iterable[Entry], kind: Kind) -> dict[str, dict[str, list[Entry]]]:
    """The entries of a kind by their own number, then customer."""
    found: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        number = own_number(entry)
        if entry.kind == kind and number:
            found.setdefault(number, {}).setdefault(entry.customer, []).append(entry)
    return found


def own_number(entry: Entry) -> str:
    """The number a document has itself: of a credit note its code, of an invoice its tag or code."""
    return entry.number or entry.code


def _unknown(
    book: Book,
    kind: str,
    wish: str,
    known: list[str],
    selection: Selection,
    as_of: date | None,
) -> CallError:
    from difflib import get_close_matches  # noqa: PLC0415 - only where a call went wrong

    everything = list(_entries(book, selection, as_of))
    for other, entry_kind in ENTRY_KINDS.items():
        if other != kind and wish in _numbered(everything, entry_kind):
            return CallError("document.other_kind", number=wish, kind=other)
    if any(entry.kind == "opening" and entry.number == wish for entry in everything):
        return CallError("document.opening", number=wish)
    near = get_close_matches(wish, known, n=_NEAREST)
    key = f"document.kind.{kind}"
    if near:
        return CallError("document.unknown_near", kind=key, number=wish, near=", ".join(near))
    return CallError("document.unknown", kind=key, number=wish)
