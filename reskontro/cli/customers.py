"""The customers a call names."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable

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
