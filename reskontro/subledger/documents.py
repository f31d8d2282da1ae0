"""Documents: what one invoice, credit note or payment still has open, and what settled it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from datetime import date

    from reskontro.settings import Part as Group
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

Basis = Literal["reference", "code", "kid", "text", "exact", "oldest", "oldest_tie"]
ZERO = Decimal(0)

#: Made-up numbers of entries that have none begin with these.
_PREFIX: dict[Kind, str] = {
    "opening": "IB",
    "invoice": "INV",
    "credit_note": "CN",
    "payment": "PAY",
    "refund": "REF",
    "write_off": "LOSS",
    "reinstated": "BACK",
    "fee": "FEE",
    "interest": "INT",
    "waiver": "WAIVE",
    "settlement": "SET",
    "transfer": "TRANS",
    "other": "OTHER",
}


class Allocation(msgspec.Struct, frozen=True, gc=False):
    """One piece of a credit set against a debit: `amount` > 0, dated the later of the two."""

    credit: Entry
    debit: Entry
    amount: Decimal
    basis: Basis

    @property
    def date(self) -> date:
        """The day from which the allocation counts."""
        return max(self.credit.date, self.debit.date)


class MadeUpNumber(str):
    """The number of a document to which the book gives none."""

    __slots__ = ()


class Debit:
    """A debit entry as part of its document: `left` is what nothing settles yet, ≥ 0.

    `head` is the entry that the document is about: of a refund that reopens an invoice the
    invoice, else the entry itself. `free_refund`: it names no document and may take any credit.
    """

    __slots__ = ("amount", "document", "due", "entry", "free_refund", "group", "head", "left")

    def __init__(self, entry: Entry, document: str, *, free_refund: bool = False) -> None:
        self.entry = entry
        self.head = entry
        self.document = document
        self.amount = entry.amount
        self.left = entry.amount
        self.due: date = entry.due or entry.date
        self.group: Group = _GROUPS.get(entry.kind, "principal")
        self.free_refund = free_refund


class Credit:
    """A credit entry, or the part of it that falls to one document; amounts are positive here.

    `bound`: a reference put it under its document; assumptions never move it.
    """

    __slots__ = ("amount", "basis", "bound", "document", "entry", "left")

    def __init__(self, entry: Entry, document: str, amount: Decimal, basis: Basis | None) -> None:
        self.entry = entry
        self.document = document
        self.amount = amount
        self.left = amount
        self.basis = basis
        self.bound = basis is not None


_GROUPS: dict[Kind, Group] = {"fee": "costs", "interest": "interest"}


def canonical(entry: Entry) -> tuple[object, ...]:
    """The order of entries: by day, number, amount, text and the rest of the content."""
    return (
        entry.date,
        entry.number,
        entry.amount,
        entry.text,
        entry.names,
        entry.kid,
        entry.kind,
        entry.due or entry.date,
        entry.issued,
        entry.revenue,
        entry.control,
        entry.virtual,
        (entry.booked is None, entry.booked),
    )


def number_unnumbered(entries: Iterable[Entry], taken: Container[str]) -> dict[int, MadeUpNumber]:
    """Make up numbers for entries without one, by kind in canonical order; keys are `id(entry)`.

    Numbers that are `taken` are passed over.
    """
    counts: dict[str, int] = {}
    numbers: dict[int, MadeUpNumber] = {}
    for entry in sorted(entries, key=canonical):
        prefix = _PREFIX[entry.kind]
        while True:
            counts[prefix] = counts.get(prefix, 0) + 1
            number = MadeUpNumber(f"{prefix}-{entry.customer}-{counts[prefix]}")
            if number not in taken:
                break
        numbers[id(entry)] = number
    return numbers


def settle_within(
    debits: Sequence[Debit], credits_: Sequence[Credit], order: Sequence[Group]
) -> list[Allocation]:
    """Set a document's own credits against its own debits; what is left stands on the parts.

    Refunds that name the document come first: each undoes the newest credit, one of its own
    amount if there is one; what goes beyond reopens the document on the document's due date.
    Then day by day, a credit meets the debits there are, and what is over waits for later ones.
    """
    made: list[Allocation] = []
    refunds = [debit for debit in debits if debit.entry.kind == "refund" and len(debits) > 1]
    for refund in sorted(refunds, key=lambda debit: canonical(debit.entry)):
        _undo(refund, credits_, made)
    claims = [debit for debit in debits if debit not in refunds]
    if claims:
        first = min(claims, key=lambda debit: (debit.due, canonical(debit.entry)))
        for refund in refunds:
            refund.due = first.due
            refund.head = first.entry
    events: list[tuple[date, int, tuple[object, ...], Debit | Credit]] = [
        *((debit.entry.date, 0, canonical(debit.entry), debit) for debit in debits if debit.left),
        *((one.entry.date, 1, canonical(one.entry), one) for one in credits_ if one.left),
    ]
    events.sort(key=lambda event: event[:3])
    present: list[Debit] = []
    waiting: list[Credit] = []
    for _day, _rank, _key, event in events:
        if isinstance(event, Debit):
            present.append(event)
            while waiting and event.left:
                _pay_one(waiting[0], event, made)
                if not waiting[0].left:
                    waiting.pop(0)
        else:
            for debit in payment_order(present, event.left, order):
                _pay_one(event, debit, made)
                if not event.left:
                    break
            present = [debit for debit in present if debit.left]
            if event.left:
                waiting.append(event)
    return made


def payment_order(debits: Iterable[Debit], amount: Decimal, order: Sequence[Group]) -> list[Debit]:
    """The parts of a document in the order in which a credit of `amount` settles them.

    A credit equal to the open principal settles the principal; any other goes by `order`. Inside
    a group the earliest due comes first.
    """
    open_parts = [debit for debit in debits if debit.left]
    if len(open_parts) == 1:
        return open_parts
    rank = {group: place for place, group in enumerate(order)}
    principal = sum((debit.left for debit in open_parts if debit.group == "principal"), start=ZERO)
    if principal == amount:
        rank["principal"] = -1
    return sorted(
        open_parts,
        key=lambda debit: (
            rank.get(debit.group, len(rank)),
            debit.due,
            debit.head.issued,
            canonical(debit.entry),
        ),
    )


def _undo(refund: Debit, credits_: Sequence[Credit], made: list[Allocation]) -> None:
    newest = sorted(
        (one for one in credits_ if one.left),
        key=lambda one: (one.entry.date <= refund.entry.date, canonical(one.entry)),
        reverse=True,
    )
    same = next((one for one in newest if one.left == refund.left), None)
    for credit in [same] if same else newest:
        _pay_one(credit, refund, made)
        if not refund.left:
            return


def _pay_one(credit: Credit, debit: Debit, made: list[Allocation]) -> None:
    amount = min(credit.left, debit.left)
    if amount:
        credit.left -= amount
        debit.left -= amount
        made.append(Allocation(credit.entry, debit.entry, amount, credit.basis or "reference"))
