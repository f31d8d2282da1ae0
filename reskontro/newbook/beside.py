"""What a journal that is there already says of the book to be made beside it."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.load import BookRequest, load, load_folder
from reskontro.newbook.charts import chart
from reskontro.problems import BookError, CallError, Note
from reskontro.record.watched import FilesWith
from reskontro.subledger.entries import UNKNOWN_CUSTOMER
from reskontro.yamledit import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.newbook.charts import ChartName
    from reskontro.subledger.chart import Role
    from reskontro.subledger.entries import Entry

#: That none of the accounts of a bare journal is receivable.
_NO_RECEIVABLE = "E103"


class Beside(msgspec.Struct, frozen=True):
    """A journal, `path` relative to the book, and what it says.

    `paths` are the journals that were read, `accounts` those of each role as a setting names them,
    `used` all accounts. `currencies` are those of its
    entries, the most frequent first, `customers` their names by number. `notes` say what was guessed.
    """

    path: str
    paths: tuple[str, ...]
    accounts: Mapping[Role, tuple[str, ...]]
    used: frozenset[str]
    currencies: tuple[str, ...]
    customers: Mapping[str, str]
    notes: tuple[Note, ...]


def look(root: Path, journal: Path, country: ChartName) -> Beside:
    """What a journal says: accounts by their names, else by the numbers of a country's chart.

    Raises:
        BookError: it cannot be read, or has no receivable account.
        CallError: there is no such file, or nothing in it.
    """
    if not journal.is_file():
        raise CallError("init.no_journal", path=str(journal))
    path = os.path.relpath(journal, root)
    try:
        book = load(BookRequest(root, files=(journal.absolute(),), commit=False))
    except BookError as error:
        if country == "none" or [one.code for one in error.problems] != [_NO_RECEIVABLE]:
            raise
        book = _by_numbers(journal, country)
        if not book.entries:
            raise
        accounts: Mapping[Role, tuple[str, ...]] = chart(country).roles
        notes = [Note("init.by_numbers", {"country": country})]
    else:
        accounts = _accounts(book)
        notes = [
            Note(note.key.replace("load.", "init."), note.values)
            for note in book.notes
            if note.key.startswith("load.guessed.")
        ]
    if not book.entries:
        raise CallError("init.no_entries", path=str(journal))
    entries = [one for own in book.entries.values() for one in own]
    folder = journal.parent
    return Beside(
        path,
        tuple(os.path.relpath(folder / each, root) for each in book.journals),
        accounts,
        frozenset(book.chart.places),
        tuple(each for each, _ in Counter(one.currency for one in entries).most_common()),
        {
            number: _name(number, own)
            for number, own in sorted(book.entries.items())
            if number != UNKNOWN_CUSTOMER
        },
        tuple(notes),
    )


def _name(number: str, entries: Iterable[Entry]) -> str:
    """The only payee that entries of a customer name beside the number, else the number."""
    payees = {one.text.partition("|")[0].strip() for one in entries if "|" in one.text}
    others = payees - {number, ""}
    return others.pop() if len(others) == 1 else number


def _by_numbers(journal: Path, country: ChartName) -> Book:
    """The journal read with the accounts of a country's chart."""
    roles = {str(role): names for role, names in chart(country).roles.items()}
    text = f"journals: {written(journal.name)}\naccounts: {written(roles)}\n"
    files = FilesWith(journal.parent, {SETTINGS_FILE: text.encode()})
    return load_folder(files.root, files, BookRequest(files.root, book=files.root, commit=False))


def _accounts(book: Book) -> dict[Role, tuple[str, ...]]:
    """The accounts of each role; what stands below another of the role goes without saying."""
    found: dict[Role, set[str]] = {}
    for account, place in sorted(book.chart.places.items()):
        if place.role:
            found.setdefault(place.role, set()).add(place.control or account)
    return {
        role: tuple(name for name in sorted(names) if not _below(name, names))
        for role, names in sorted(found.items())
    }


def _below(name: str, names: set[str]) -> bool:
    return any(name.startswith(f"{other}:") for other in names)
