"""Documents: what one invoice, credit note or payment still has open, and what settled it."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from datetime import date
    from datetime import date as Day  # noqa: N812  (an allocation has a field named date)

    from reskontro.settings import Part as Group
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

Basis = Literal["reference", "code", "kid", "text", "exact", "oldest", "oldest_tie"]
#: By these an entry itself says what it settles; all else is assumed.
REFERENCES: frozenset[Basis] = frozenset(("reference", "code", "kid"))
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
    """One piece of a credit set against a debit: `amount` > 0, dated the later of the two.

    `instalment` is the due date of the one it settles, None where the debit has none.
    """

    credit: Entry
    debit: Entry
    amount: Decimal
    basis: Basis
    instalment: Day | None = None

    @property
    def date(self) -> date:
        """The day from which the allocation counts."""
        return max(self.credit.date, self.debit.date)


class MadeUpNumber(str):
    """The number of a document to which the book gives none."""

    __slots__ = ()


class Debit:
    """A debit entry, or an instalment of it, as part of its document.

    `left` is what nothing settles yet, ≥ 0. `instalment` is its due date, None of a whole entry.

    `amount` is what it adds to the document: of one that takes back credit what goes beyond.
    `head` is the entry that the document is about: of a refund that reopens an invoice the
    invoice, else the entry itself. `free_refund`: it names no document and may take any credit.
    """

    __slots__ = (
        "amount", "document", "due", "entry", "free_refund", "group", "head", "instalment", "left",
    )  # fmt: skip

    def __init__(self, entry: Entry, document: str, *, free_refund: bool = False) -> None:
        self.entry = entry
        self.head = entry
        self.document = document
        self.amount = entry.amount
        self.left = entry.amount
        self.due: date = entry.due or entry.date
        self.group: Group = _GROUPS.get(entry.kind, "principal")
        self.free_refund = free_refund
        self.instalment: date | None = None


def parts_of(entry: Entry, document: str, *, free_refund: bool = False) -> list[Debit]:
    """A debit entry as parts of its document: one, or one for each instalment, by due date."""
    if not entry.instalments:
        return [Debit(entry, document, free_refund=free_refund)]
    parts = []
    for share in sorted(entry.instalments, key=lambda share: share.due):
        part = Debit(entry, document)
        part.amount = part.left = share.amount
        part.due = part.instalment = share.due
        parts.append(part)
    return parts


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
#: Debits that claim nothing new where they name a document: they take its credit back.
TAKING_BACK: frozenset[Kind] = frozenset(
    ("refund", "settlement", "transfer", "reinstated", "other")
)


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
        entry.code,
        entry.due_basis,
        entry.pending,
    )


def sort_entries(entries: list[Entry]) -> None:
    """Bring entries into their canonical order, in place."""
    heads = set(map(_DAY_AND_NUMBER, entries))
    entries.sort(key=_DAY_AND_NUMBER if len(heads) == len(entries) else canonical)


#: What entries are ordered by first, and mostly told apart by.
_DAY_AND_NUMBER = attrgetter("date", "number")


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
