"""Rules on what settles what: R3. They look at the book as of the day of the check."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from reskontro.checks.model import Rule, at
from reskontro.checks.numbers import NAMING
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.subledger.one_document import takes_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.documents import Allocation
    from reskontro.subledger.entries import Entry

#: By which assumption something was settled.
_ASSUMED = frozenset(("text", "exact", "oldest", "oldest_tie"))
#: So many documents are named.
_MOST_DOCUMENTS = 3


def payment_without_reference(checked: Checked) -> Iterator[Problem]:
    """A payment or refund that names nothing, so that what it settles was assumed.

    Those that had several candidates are told as ties alone, credit notes by a rule of their own.
    """
    for entry, allocations in _assumed(checked):
        if entry.kind != "credit_note" and not any(
            one.basis == "oldest_tie" for one in allocations
        ):
            basis = f"report.basis.{allocations[0].basis}"
            yield at(entry, "R301", documents=_documents(entry, allocations), basis=basis)


def tie(checked: Checked) -> Iterator[Problem]:
    """A payment or refund that several candidates fit, and that was set against the oldest."""
    for entry, allocations in _assumed(checked):
        if any(one.basis == "oldest_tie" for one in allocations):
            yield at(entry, "R302", documents=_documents(entry, allocations))


def _assumed(checked: Checked) -> Iterator[tuple[Entry, list[Allocation]]]:
    """What names nothing, with the allocations that were assumed for it."""
    for account in checked.accounts:
        found: dict[int, tuple[Entry, list[Allocation]]] = {}
        for one in account.settlement.allocations:
            if one.basis in _ASSUMED:
                takes = one.debit.kind == "refund" and not one.debit.names
                nameless = one.debit if takes else one.credit
                found.setdefault(id(nameless), (nameless, []))[1].append(one)
        yield from found.values()


def _documents(entry: Entry, allocations: Iterable[Allocation]) -> str:
    """The documents that an entry was set against."""
    others = [one.debit if one.credit is entry else one.credit for one in allocations]
    numbers = list(dict.fromkeys(other.number or "–" for other in others))
    more = ["…"] if len(numbers) > _MOST_DOCUMENTS else []
    return ", ".join([*numbers[:_MOST_DOCUMENTS], *more])


def settled_beyond(checked: Checked) -> Iterator[Problem]:
    """A document on which more was paid or credited than it is.

    A credit note on an invoice that has been paid is none: the customer has credit then.
    """
    for account in checked.accounts:
        beyond = [one for one in account.settlement.credits if one.bound and one.left]
        if not beyond:
            continue
        debits, credit_notes = _totals(account)
        for credit in beyond:
            number = credit.document
            if number not in debits:
                continue
            if credit.entry.kind == "credit_note" and credit_notes[number] <= debits[number]:
                continue
            yield at(
                credit.entry,
                "R303",
                number=number,
                amount=str(credit.left),
                currency=account.currency,
            )


def _totals(account: Account) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """What documents are, and what of them the credit notes that name but one credit."""
    debits: dict[str, Decimal] = {}
    credit_notes: dict[str, Decimal] = defaultdict(Decimal)
    for entry in account.entries:
        if entry.amount > ZERO:
            if entry.kind not in NAMING:
                debits[entry.number] = debits.get(entry.number, ZERO) + entry.amount
        elif entry.kind == "credit_note" and len(names := entry.names or (entry.code,)) == 1:
            credit_notes[names[0]] -= entry.amount
    return debits, credit_notes


def charge_on_settled(checked: Checked) -> Iterator[Problem]:
    """A fee on a document that had been settled before, or an invoice with its number.

    Late interest is no such: it is often charged when the document has been paid. A second
    invoice after an invoice is a number used twice.
    """
    numbers = checked.numbers
    begun_by_others = {
        entry.number
        for kind, entries in numbers.of_kind.items()
        if kind not in (*NAMING, "invoice", "payment", "credit_note")
        for entry in entries
    }
    repeated = (e for e in numbers.of_kind.get("invoice", ()) if e.number in begun_by_others)
    late: dict[str, list[Entry]] = {}
    for entry in (*numbers.of_kind.get("fee", ()), *repeated):
        first = numbers.begun[entry.customer].get(entry.number)
        if (
            first is not None
            and first.date < entry.date <= checked.as_of
            and (entry.kind == "fee" or first.kind != "invoice")
        ):
            late.setdefault(entry.customer, []).append(entry)
    if not late:
        return
    for account in checked.accounts:
        own = [e for e in late.get(account.customer, ()) if e.currency == account.currency]
        if own:
            yield from _on_settled(account, own)


def _on_settled(account: Account, late: list[Entry]) -> Iterator[Problem]:
    wanted = {entry.number for entry in late}
    principals: dict[str, list[Entry]] = {}
    for entry in account.entries:
        if (
            entry.number in wanted
            and entry.amount > ZERO
            and entry.kind not in ("fee", "interest")
            and not takes_back(entry)
        ):
            principals.setdefault(entry.number, []).append(entry)
    paid: dict[int, list[tuple[date, Decimal]]] = {}
    for one in account.settlement.all_allocations():
        if one.debit.number in wanted:
            paid.setdefault(id(one.debit), []).append((one.date, one.amount))
    for entry in late:
        before = [one for one in principals.get(entry.number, ()) if one.date < entry.date]
        days = [
            (day, amount, id(one))
            for one in before
            for day, amount in paid.get(id(one), ())
            if day < entry.date
        ]
        if before and all(
            sum((amount for _, amount, of in days if of == id(one)), start=ZERO) == one.amount
            for one in before
        ):
            settled = max(day for day, _, _ in days)
            yield at(entry, "R304", number=entry.number, day=settled.isoformat())


def residue(checked: Checked) -> Iterator[Problem]:
    """A small rest of a document, long after it was due."""
    settings = checked.book.settings.check
    for account in checked.accounts:
        documents: dict[str, list[OpenItem]] = {}
        for item in account.open_items():
            if item.due is not None:
                documents.setdefault(item.document, []).append(item)
        for number, items in documents.items():
            left = sum((item.open for item in items), start=ZERO)
            due = max(item.due for item in items if item.due is not None)
            days = (checked.as_of - due).days
            if (
                left <= settings.residue
                and any(item.settled for item in items)
                and days > settings.residue_days
            ):
                yield at(
                    items[0].entries[0],
                    "R305",
                    number=_shown(number),
                    amount=str(left),
                    currency=account.currency,
                    days=str(days),
                )


def old_credit(checked: Checked) -> Iterator[Problem]:
    """Credit that nothing has been set against for long."""
    most = checked.book.settings.check.credit_days
    for account in checked.accounts:
        for credit in account.settlement.credits:
            days = (checked.as_of - credit.entry.issued).days
            if credit.left and days > most:
                yield at(
                    credit.entry,
                    "R306",
                    number=_shown(credit.document),
                    amount=str(credit.left),
                    currency=account.currency,
                    days=str(days),
                )


def _shown(number: str) -> str:
    return "–" if isinstance(number, MadeUpNumber) else number


RULES = (
    Rule("R301", payment_without_reference, strict=True),
    Rule("R302", tie, strict=True),
    Rule("R303", settled_beyond),
    Rule("R304", charge_on_settled),
    Rule("R305", residue, strict=True),
    Rule("R306", old_credit, strict=True),
)
