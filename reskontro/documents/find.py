"""Finding documents by their number: the entries they are made of."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reskontro.numbering import parse_series
from reskontro.problems import CallError
from reskontro.subledger.documents import ZERO

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
) -> Iterator[tuple[str, list[Entry]]]:
    """The numbers of the documents asked for, in order, each with the entries it is made of.

    A document that has a number beside its voucher's is found by both.

    Raises:
        CallError: a number is nobody's, or several customers', or in several currencies.
    """
    found = _numbered(book, _entries(book, selection, as_of), ENTRY_KINDS[kind])
    by_code = _by_code(found)
    taken: set[tuple[str, str]] = set()
    for wish in wanted:
        exact = found.get(wish) or by_code.get(wish)
        if exact is not None and len({customer for _, customer in exact}) > 1:
            customers = ", ".join(customer for _, customer in exact)
            raise CallError("document.several_customers", number=wish, customers=customers)
        keys = exact or [
            key for number, owned in found.items() if fnmatchcase(number, wish) for key in owned
        ]
        if not keys:
            raise _unknown(book, kind, wish, list(found), selection, as_of)
        taken.update(keys)
    for number, customer in sorted(taken):
        entries = found[number][number, customer]
        currencies = sorted({entry.currency for entry in entries})
        if len(currencies) > 1:
            raise CallError(
                "document.several_currencies", number=number, currencies=", ".join(currencies)
            )
        yield number, entries


#: By number, the entries of each document that has it, by number and customer.
_Numbered = dict[str, dict[tuple[str, str], list["Entry"]]]


def _entries(book: Book, selection: Selection, as_of: date | None) -> Iterator[Entry]:
    for customer in sorted(book.entries):
        if selection.has(book, customer):
            for entry in book.entries[customer]:
                if (as_of is None or entry.date <= as_of) and (
                    selection.currency in (None, entry.currency)
                ):
                    yield entry


def _numbered(book: Book, entries: Iterable[Entry], kind: Kind) -> _Numbered:
    """The entries of a kind by their own number."""
    found: _Numbered = {}
    for entry in entries:
        if entry.kind != kind:
            continue
        number = entry.number or entry.code
        if kind == "credit_note" and not book.policy.code_is_document:
            number = _of_credit_note(book, entry)
        if number:
            key = number, entry.customer
            found.setdefault(number, {}).setdefault(key, []).append(entry)
    return found


def _of_credit_note(book: Book, entry: Entry) -> str:
    """The number of a credit note whose code is a voucher's: the word of the series in its text.

    Without exactly one such word it is what it names and no debit of the customer carries, else
    the code.
    """
    series = parse_series(book.settings.series.credit_note)
    words = {word.strip(".,:()|") for word in entry.text.split()} - {*entry.names}
    fitting = [word for word in words if series.place(word, entry.date.year)]
    if len(fitting) == 1:
        return fitting[0]
    debits = {one.number for one in book.entries[entry.customer] if one.amount > ZERO}
    return next((name for name in entry.names if name not in debits), entry.code)


def _by_code(found: _Numbered) -> dict[str, list[tuple[str, str]]]:
    """The documents by the codes of their vouchers, where those are other than their numbers."""
    codes: dict[str, list[tuple[str, str]]] = {}
    for owned in found.values():
        for key, entries in owned.items():
            for code in {entry.code for entry in entries} - {key[0], ""}:
                codes.setdefault(code, []).append(key)
    return codes


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
        if other != kind and wish in _numbered(book, everything, entry_kind):
            return CallError("document.other_kind", number=wish, kind=other)
    if any(entry.kind == "opening" and entry.number == wish for entry in everything):
        return CallError("document.opening", number=wish)
    near = get_close_matches(wish, known, n=_NEAREST)
    key = f"document.kind.{kind}"
    if near:
        return CallError("document.unknown_near", kind=key, number=wish, near=", ".join(near))
    return CallError("document.unknown", kind=key, number=wish)
