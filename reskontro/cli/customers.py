"""The customers a call names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.currencies import is_currency
from reskontro.problems import CallError
from reskontro.reports.common import Selection

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from reskontro.book.model import Book

_NEAREST = 3


def find_customers(book: Book, wanted: Iterable[str]) -> list[str]:
    """The customers meant by numbers, names, or globs on either; each once, in that order.

    Raises:
        CallError: one of them is nobody; the nearest are named.
    """
    found: dict[str, None] = {}
    for wish in wanted:
        own = _named(book, wish)
        if not own:
            glob = Selection((wish,))
            own = [one for one in book.all_customers() if glob.has(book, one)]
        if not own:
            raise _unknown(book, wish)
        found.update(dict.fromkeys(own))
    return list(found)


def select(books: Sequence[Book], wanted: Iterable[str], currency: str | None = None) -> Selection:
    """The customers and the currency that are meant, each known to one of the books.

    Globs stay globs, since they may mean many.

    Raises:
        CallError: a customer is nobody, the nearest are named; or there is no such currency.
    """
    globs: list[str] = []
    numbers: dict[str, None] = {}
    for wish in wanted:
        named = [customer for book in books for customer in _named(book, wish)]
        if not named:
            glob = Selection((wish,))
            if not any(glob.has(book, one) for book in books for one in book.all_customers()):
                raise _unknown(books[-1], wish)
            globs.append(wish)
        numbers.update(dict.fromkeys(named))
    known = None if currency is None else _currency(books, currency)
    return Selection(tuple(globs), known, tuple(numbers))


def _named(book: Book, wish: str) -> list[str]:
    """The customers of that number or, where there is none, of that name."""
    if book.knows(wish):
        return [wish]
    if any(mark in wish for mark in "*?"):  # no name has them; a register need not be read for it
        return []
    folded = wish.casefold()
    return [one for one in book.all_customers() if book.name_of(one).casefold() == folded]


def _currency(books: Sequence[Book], wish: str) -> str:
    """The currency that is meant, in whatever case it was typed.

    Raises:
        CallError: it is none of the world's, and no book has an entry or a customer in it.
    """
    entries = (entry for book in books for own in book.entries.values() for entry in own)
    known = {book.currency for book in books if book.currency} | {one.currency for one in entries}
    if wish in known:
        return wish
    known |= {one.currency for book in books for one in book.customers.values() if one.currency}
    for one in sorted(known):
        if one.casefold() == wish.casefold():
            return one
    if is_currency(wish.upper()):
        return wish.upper()
    shown = ", ".join(one or "–" for one in sorted(known))
    raise CallError("cli.unknown_currency", name=wish, known=shown or "–")


def customer_named(book: Book, what: str) -> str:
    """The customer of that number or name, "" where there is none."""
    if book.knows(what):
        return what
    named = [one for one in book.all_customers() if book.name_of(one).casefold() == what.casefold()]
    return named[0] if len(named) == 1 else ""


def refuse_unknown(book: Book, what: str, as_of: date) -> None:
    """Tell what is wrong with the number of a document that nothing was found for.

    Raises:
        CallError: no customer and no document has it, or none by that day.
    """
    days: dict[str, list[date]] = {}
    for own in book.entries.values():
        for entry in own:
            for number in {entry.number, entry.code, *entry.names} - {""}:
                days.setdefault(number, []).append(entry.date)
    if what in days:
        first = min(days[what])
        if first > as_of:
            raise CallError("explain.not_yet", document=what, day=first.isoformat())
        return
    folded = {known.casefold(): known for known in (*days, *book.all_customers())}
    near = [folded[one] for one in _nearest(what.casefold(), folded)]
    if near:
        raise CallError("explain.unknown_near", what=what, near=", ".join(near))
    raise CallError("explain.unknown", what=what)


def _unknown(book: Book, wish: str) -> CallError:
    known = book.all_customers()
    names = {book.name_of(customer).casefold(): customer for customer in known}
    folded = wish.casefold()
    near = _nearest(wish, known)
    parts = [customer for name, customer in names.items() if folded in name]
    near += parts or [names[one] for one in _nearest(folded, names)]
    if not near:
        return CallError("cli.unknown_customer", name=wish)
    shown = [f"{c} {book.name_of(c)}".strip() for c in dict.fromkeys(near)][:_NEAREST]
    return CallError("cli.unknown_customer_near", name=wish, near=", ".join(shown))


def _nearest(wish: str, known: Collection[str]) -> list[str]:
    """Those most like a text; of those that are alike as much, the first in order."""
    from difflib import SequenceMatcher, get_close_matches  # noqa: PLC0415 - seldom needed

    close = get_close_matches(wish, known, n=len(known) or 1)
    likeness = {one: SequenceMatcher(None, one, wish).ratio() for one in close}
    return sorted(close, key=lambda one: (-likeness[one], one))[:_NEAREST]
