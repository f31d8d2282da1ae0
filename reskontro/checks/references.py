"""Rules on what a document says of another: R211 and on."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from reskontro.checks.model import Rule, at
from reskontro.checks.numbers import NAMING, SELF_NAMED
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.subledger.entries import Entry

#: Of a customer with more documents the nearest number is not looked for.
_MOST_ALIKE = 100


def credit_note_without_reference(checked: Checked) -> Iterator[Problem]:
    """A credit note that names no invoice, and that nothing has been set against since."""
    numbers = checked.numbers
    settled: dict[str, set[str]] = {}
    for kind in NAMING:
        for entry in numbers.of_kind.get(kind, ()):
            settled.setdefault(entry.customer, set()).update(entry.names)
    for entry in numbers.of_kind.get("credit_note", ()):
        own = numbers.of_credit_note(entry)
        refers = (
            any(name != own for name in entry.names)
            or (numbers.code_is_document and numbers.knows(entry.customer, entry.code))
            or entry.kid
            or (own or entry.number) in settled.get(entry.customer, ())
        )
        if not refers:
            yield at(entry, "R211")


def unknown_document(checked: Checked) -> Iterator[Problem]:
    """A reference to a document that nobody has."""
    for entry, name in _unknown(checked):
        if name not in checked.numbers.owners:
            own = checked.numbers.begun[entry.customer]
            alike = get_close_matches(name, own, n=1) if len(own) <= _MOST_ALIKE else []
            yield at(entry, "R212", number=name or "–", nearest=alike[0] if alike else "–")


def document_of_another(checked: Checked) -> Iterator[Problem]:
    """A reference to a document, or with a payment reference, that another customer has."""
    for entry, name in _unknown(checked):
        if owner := checked.numbers.owners.get(name):
            yield at(entry, "R213", number=name, customer=owner)
    paying = [
        entry
        for kind, entries in checked.numbers.of_kind.items()
        if kind not in SELF_NAMED
        for entry in entries
        if entry.kid and entry.amount < ZERO
    ]
    if not paying:
        return
    billed = {(e.kid, e.customer) for e in checked.entries() if e.kid and e.amount > ZERO}
    stray = [entry for entry in paying if (entry.kid, entry.customer) not in billed]
    owners = dict(sorted(billed, reverse=True)) if stray else {}
    for entry in stray:
        if owner := owners.get(entry.kid):
            yield at(entry, "R213", number=entry.kid, customer=owner)


def _unknown(checked: Checked) -> Iterator[tuple[Entry, str]]:
    """Each name that is none of a document of the customer, with the entry that refers to it."""
    of_credits: dict[str, set[str]] = {}
    for entry, name, document in checked.numbers.astray:
        if document is None and not _is_carried(checked, entry):
            customer = entry.customer
            if customer not in of_credits:
                of_credits[customer] = _numbers_of_credits(checked, customer)
            if name not in of_credits[customer]:
                yield entry, name


def _is_carried(checked: Checked, entry: Entry) -> bool:
    """Whether a credit is an opening item, which names itself.

    Among the debits of an opening its counter-postings tell another kind.
    """
    if entry.amount > ZERO:
        return False
    if entry.kind == "opening" or entry.issued != entry.date:
        return True
    kept = checked.transactions.get((entry.path, entry.line))
    place = checked.book.chart.place
    return kept is not None and any(place(p.account).role == "opening" for p in kept.postings)


def _numbers_of_credits(checked: Checked, customer: str) -> set[str]:
    """The numbers that a customer's credits have of their own."""
    found: set[str] = set()
    for entry in checked.book.entries[customer]:
        if entry.amount < ZERO:
            if entry.number:
                found.add(entry.number)
            if entry.kind == "credit_note":
                found.add(checked.numbers.of_credit_note(entry))
            elif entry.names and _is_carried(checked, entry):
                found.update(entry.names)
    return found


def other_currency(checked: Checked) -> Iterator[Problem]:
    """A reference to a document in another currency, which settles nothing."""
    found = [
        (entry, name, document)
        for entry, name, document in checked.numbers.astray
        if document is not None and document.currency != entry.currency
    ]
    in_currency = {
        (debit.customer, debit.number, debit.currency)
        for customer in {entry.customer for entry, _, _ in found}
        for debit in checked.book.entries[customer]
        if debit.amount > ZERO and debit.kind not in NAMING
    }
    for entry, name, document in found:
        if (entry.customer, name, entry.currency) not in in_currency:
            yield at(entry, "R214", number=name, currency=document.currency, own=entry.currency)


def issued_later(checked: Checked) -> Iterator[Problem]:
    """A reference to a document that is issued after the entry that names it."""
    for entry, name, document in checked.numbers.astray:
        if document is not None and document.issued > entry.date:
            yield at(entry, "R215", number=name, issued=document.issued.isoformat())


RULES = (
    Rule("R211", credit_note_without_reference, strict=True),
    Rule("R212", unknown_document),
    Rule("R213", document_of_another),
    Rule("R214", other_currency),
    Rule("R215", issued_later, strict=True),
)
