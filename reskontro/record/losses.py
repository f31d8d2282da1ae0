"""What a customer's documents were written off with, and what has come in on that since."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal  # noqa: TC003  (the same)
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.all_transactions import all_transactions
from reskontro.journal.tags import all_tags, tag_value
from reskontro.record.amounts import rounded
from reskontro.record.invoiced import transactions_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry

#: An account of VAT and the code on its posting, "" where it has none.
_VatSlot = tuple[str, str]


class Loss(msgspec.Struct):
    """What was written off of one document in a currency; amounts are above 0, incl. VAT.

    `number` is "" of write-offs that name nothing. `lost` is in the book's currency, as are
    `came_in` and `taken_back` since; `amount` and `amount_back` are what was lost and taken back in
    the document's `currency`. `vat` is the VAT in all that was lost, by account and code.
    `account` is that of the loss, `day` that of its first write-off, `due` that of the document.
    """

    customer: str
    number: str
    day: date
    account: str
    due: date | None = None
    currency: str = ""
    lost: Decimal = ZERO
    came_in: Decimal = ZERO
    taken_back: Decimal = ZERO
    amount: Decimal = ZERO
    amount_back: Decimal = ZERO
    vat: dict[_VatSlot, Decimal] = {}

    @property
    def done(self) -> Decimal:
        """What was taken back or came in."""
        return self.came_in + self.taken_back

    @property
    def left(self) -> Decimal:
        """What may still be taken back or come in."""
        return self.lost - self.done

    @property
    def amount_left(self) -> Decimal:
        """What may still be taken back in the document's currency.

        What came in is counted at the rate that was lost.
        """
        if self.left <= ZERO:
            return ZERO
        came_in = rounded(self.came_in * self.amount / self.lost, self.currency)
        return max(self.amount - self.amount_back - came_in, ZERO)

    def value(self, amount: Decimal, currency: str) -> Decimal:
        """What an amount of what is left is worth in the book's currency, as it was lost."""
        whole = self.amount_left
        return self.left if amount == whole else rounded(self.left * amount / whole, currency)

    def vat_of(self, amount: Decimal, currency: str) -> dict[_VatSlot, Decimal]:
        """The VAT that is due again with an amount of what is left; of all of it all that is left."""
        found: dict[_VatSlot, Decimal] = {}
        for slot, whole in self.vat.items():
            before, after = (
                rounded(whole * each / self.lost, currency)
                for each in (self.done, self.done + amount)
            )
            if after != before:
                found[slot] = after - before
        return found


def losses_of(customers: Iterable[str], recorder: Recorder) -> list[Loss]:
    """The losses on documents of customers, each customer's by day.

    What was written off in another currency has no loss where its value is not known.
    """
    found = [loss for customer in customers for loss in _written_off(customer, recorder)]
    if found:
        recoveries = _recoveries(recorder)
        for customer in {loss.customer for loss in found}:
            own = [loss for loss in found if loss.customer == customer]
            _add_recoveries(own, recoveries, recorder)
    return found


def is_lost(customer: str, number: str, recorder: Recorder) -> bool:
    """Whether a document of a customer was ever written off."""
    return any(
        one.kind == "write_off" and _number(one, recorder) == number
        for one in recorder.book.entries.get(customer, ())
    )


def _written_off(customer: str, recorder: Recorder) -> list[Loss]:
    """What was written off of each document, less what was taken back."""
    own = [one for one in recorder.book.entries.get(customer, ()) if one.booked is not None]
    found: dict[tuple[str, str], Loss] = {}
    for entry in sorted(own, key=lambda one: (one.date, one.line)):
        if entry.kind != "write_off":
            continue
        number = _number(entry, recorder)
        key = number, entry.currency
        for transaction in transactions_of([entry], recorder):
            if key not in found:
                account = _account(transaction, recorder)
                due = _due(*key, own)
                found[key] = Loss(customer, number, entry.date, account, due, entry.currency)
            _add(found[key], entry, transaction, recorder)
    for entry in own:
        if entry.kind == "reinstated":
            key = _number(entry, recorder), entry.currency
            if key in found:
                found[key].taken_back += entry.booked or ZERO
                found[key].amount_back += entry.amount
    return list(found.values())


def _number(entry: Entry, recorder: Recorder) -> str:
    if entry.names:
        return entry.names[-1]
    own = recorder.book.entries[entry.customer]
    by_code = recorder.book.policy.code_is_document
    known = by_code and any(one.number == entry.code and one.amount > ZERO for one in own)
    return entry.code if known else ""


def _due(number: str, currency: str, entries: Sequence[Entry]) -> date | None:
    dues = [
        one.due
        for one in entries
        if (one.number, one.currency) == (number, currency)
        and one.due is not None
        and one.kind in ("invoice", "opening")
    ]
    return max(dues, default=None)


def _account(transaction: Transaction, recorder: Recorder) -> str:
    place = recorder.book.chart.place
    names = (p.account for p in transaction.postings if place(p.account).role == "loss")
    return next(names, None) or recorder.account_of("loss")


def _add(loss: Loss, entry: Entry, transaction: Transaction, recorder: Recorder) -> None:
    """Add a write-off, with its share of its transaction's VAT."""
    place = recorder.book.chart.place
    whole = -sum(
        (
            p.quantity if p.cost is None else p.cost.quantity
            for p in transaction.postings
            if place(p.account).role == "receivable"
        ),
        start=ZERO,
    )
    lost = -(entry.booked or ZERO)
    loss.lost += lost
    loss.amount -= entry.amount
    for posting in transaction.postings:
        if place(posting.account).role == "vat" and whole:
            slot = (posting.account, tag_value(posting.tags, "vat"))
            share = posting.quantity * lost / whole
            loss.vat = {**loss.vat, slot: loss.vat.get(slot, ZERO) + share}


def _add_recoveries(
    losses: Sequence[Loss], recoveries: Iterable[Transaction], recorder: Recorder
) -> None:
    """Add what came in on a customer's losses: on those it names, else on all; the oldest first."""
    by_number: dict[str, Decimal] = {loss.number: ZERO for loss in losses}
    waiting = ZERO
    for transaction in recoveries:
        if not _is_of(transaction, losses[0].customer, recorder):
            continue
        for posting in transaction.postings:
            if recorder.book.chart.place(posting.account).role in ("recovered", "vat"):
                named = tag_value((*posting.tags, *transaction.tags), "invoice")
                if named in by_number:
                    by_number[named] -= posting.quantity
                else:
                    waiting -= posting.quantity
    for number, amount in by_number.items():
        _came_in([loss for loss in losses if loss.number == number], amount)
    _came_in(losses, waiting)


def _came_in(losses: Sequence[Loss], amount: Decimal) -> None:
    """Add what came in on losses, the oldest first."""
    for loss in losses:
        taken = min(max(loss.left, ZERO), amount)
        loss.came_in += taken
        amount -= taken


def _recoveries(recorder: Recorder) -> list[Transaction]:
    """The transactions that credit an account of recoveries; they are read for this alone."""
    book = recorder.book
    place = book.chart.place
    if not any(place(name).role == "recovered" for name, _, _ in book.turnover):
        return []
    return [
        one
        for one in all_transactions(book)
        if any(place(posting.account).role == "recovered" for posting in one.postings)
    ]


def _is_of(transaction: Transaction, customer: str, recorder: Recorder) -> bool:
    """Whether a recovery is on a customer: by its tag, else by its payee."""
    tagged = tag_value(all_tags(transaction), "customer")
    if tagged:
        return tagged == customer
    record = recorder.record_of(customer)
    return transaction.payee in {customer, *((record.name,) if record else ())}
