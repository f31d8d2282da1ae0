"""How long what is held of a person must be kept, by what it is kept for and the country's law."""

from __future__ import annotations

from datetime import date
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.sealing import CLASSES, DataClass
from reskontro.problems import Note
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.subledger.accounts import accounts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.rules.tables import TableName

#: The claim itself: GDPR article 17 (3) e.
UNSETTLED: Final = "privacy.unsettled"
#: The duty to keep: GDPR article 17 (3) b.
MUST_BE_KEPT: Final = "privacy.must_be_kept"


class Verdict(msgspec.Struct, frozen=True):
    """Whether data of a class may go, and else why not: `until` is the last day they are kept.

    `until` None with a `why`: the day is not known yet.
    """

    may_go: bool
    why: Note | None = None
    until: date | None = None
    law: str = ""


def verdicts(book: Book, customer: Customer, day: date) -> Mapping[DataClass, Verdict]:
    """Whether what is held of a customer may go on a day, for each class of data.

    What is unsettled, or dated later than the day, keeps all but notes. Else what sales documents
    show is kept as the law has it after the year of the last entry, of building projects longer;
    what was agreed as correspondence, where the law tells that apart.
    """
    owed = unsettled(book, customer.number, day)
    found: dict[DataClass, Verdict] = {}
    for name in CLASSES:
        verdict = Verdict(may_go=True)
        if name in ("accounting", "correspondence"):
            verdict = _by_law(book, customer, day, name)
        if verdict.may_go and owed and name != "note":
            verdict = Verdict(may_go=False, why=Note(UNSETTLED), law="GDPR 17 (3) e")
        found[name] = verdict
    return found


def last_year(book: Book, number: str) -> int | None:
    """The year of a customer's last entry, by its date or that of issue; None without entries."""
    return max(
        (max(entry.date, entry.issued).year for entry in book.entries.get(number, ())),
        default=None,
    )


def unsettled(book: Book, number: str, day: date) -> bool:
    """Whether anything is open in debit or credit, or will be entered later than the day."""
    own = book.entries.get(number, [])
    if any(entry.date > day for entry in own):
        return True
    return any(
        any(debit.left for debit in account.settlement.debits)
        or any(credit.left for credit in account.settlement.credits)
        for account in accounts({number: own}, day, book.policy)
    )


def is_construction(book: Book, customer: Customer) -> bool:
    """Whether the customer is one of building projects, by the setting `privacy.construction`."""
    words = (customer.number, customer.segment, *customer.tags)
    globs = book.settings.privacy.construction
    return any(word and fnmatchcase(word, glob) for word in words for glob in globs)


def _by_law(book: Book, customer: Customer, day: date, name: DataClass) -> Verdict:
    year = last_year(book, customer.number)
    if year is None:
        return Verdict(may_go=True)
    law = rules_of(book.settings.company.country, book.settings.rules)
    table: TableName = "retention_accounting"
    if name == "correspondence" and "retention_correspondence" in law.tables:
        table = "retention_correspondence"
    elif is_construction(book, customer) and "retention_construction" in law.tables:
        table = "retention_construction"
    try:
        until = law.kept_until(table, date(year, 12, 31), day)
    except MissingRule as missing:
        first = (missing.first or missing.day).isoformat()
        values = {"table": table, "country": missing.country or "–", "first": first}
        return Verdict(may_go=False, why=Note("privacy.law_unknown", values))
    if until < day:
        return Verdict(may_go=True, until=until, law=law.tables[table].law)
    why = Note(MUST_BE_KEPT, {"law": law.tables[table].law, "until": until.isoformat()})
    return Verdict(may_go=False, why=why, until=until, law=law.tables[table].law)
