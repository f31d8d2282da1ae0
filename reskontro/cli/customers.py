"""The customers a call names."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.book.model import Book

_NEAREST = 3


def find_customers(book: Book, wanted: Iterable[str]) -> list[str]:
    """The customers meant by numbers, globs on numbers, or names; each once, in that order.

    Raises:
        CallError: one of them is nobody; the nearest are named.
    """
    found: dict[str, None] = {}
    for wish in wanted:
        if book.knows(wish):
            found[wish] = None
            continue
        known = book.all_customers()
        own = [c for c in known if fnmatchcase(c, wish)]
        own = own or [c for c in known if book.name_of(c).casefold() == wish.casefold()]
        if not own:
            raise _unknown(book, wish, known)
        found.update(dict.fromkeys(own))
    return list(found)


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
    from difflib import get_close_matches  # noqa: PLC0415 - only where a call went wrong

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
    near = [folded[one] for one in get_close_matches(what.casefold(), folded, n=_NEAREST)]
    if near:
        raise CallError("explain.unknown_near", what=what, near=", ".join(near))
    raise CallError("explain.unknown", what=what)


def _unknown(book: Book, wish: str, known: list[str]) -> CallError:
    from difflib import get_close_matches  # noqa: PLC0415 - only where a call went wrong

    names = {book.name_of(customer).casefold(): customer for customer in known}
    near = get_close_matches(wish, known, n=_NEAREST)
    folded = wish.casefold()
    parts = [customer for name, customer in names.items() if folded in name]
    near += parts or [names[one] for one in get_close_matches(folded, names, n=_NEAREST)]
    if not near:
        return CallError("cli.unknown_customer", name=wish)
    shown = [f"{c} {book.name_of(c)}".strip() for c in dict.fromkeys(near)][:_NEAREST]
    return CallError("cli.unknown_customer_near", name=wish, near=", ".join(shown))
