"""What bears late interest: a document's overdue principal from day to day, and what was charged."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.interest.late import Move, day_after, first_day
from reskontro.subledger.documents import ZERO, parts_of
from reskontro.subledger.one_document import takes_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from reskontro.settings import InterestSettings
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Allocation, Debit
    from reskontro.subledger.entries import Entry

_PRINCIPAL: Final = frozenset(("invoice", "opening"))

_NOTHING: Final[Mapping[str, Decimal]] = {}

#: A part of a document: its entry, and which instalment of it.
_Key = tuple[int, date | None]


class Claim(msgspec.Struct, frozen=True):
    """A document of one customer in one currency, as far as it can bear late interest.

    `due` is the earliest due date of its parts. `moves` are the changes of what is overdue of it.
    `charged` is the interest entered on it and not taken back, ≥ 0, whether paid, waived or open.
    `is_open`: some of it, or of what was charged on it, is not settled; `is_paid`: its principal is.
    `agreed_due`: a due date was fixed, in the journal or by terms that give time.
    """

    document: str
    due: date
    moves: tuple[Move, ...]
    charged: Decimal
    is_open: bool
    is_paid: bool
    agreed_due: bool


class Claims(msgspec.Struct, frozen=True):
    """All claims of one account, by due date; `strays` are interest that names none of them."""

    account: Account
    claims: tuple[Claim, ...]
    strays: tuple[Entry, ...]


def claims_of(
    account: Account, settings: InterestSettings, taken_back: Mapping[str, Decimal] = _NOTHING
) -> Claims:
    """The documents of an account that can bear interest, with what was settled of them and when.

    `taken_back` is what of the interest entered on documents was on letters that were cancelled.
    Invoices and opening items bear it, transfers with a due date of their own, and fees where the
    settings say so; interest never does.
    """
    numbers = account.settlement.numbers()
    open_ones = {debit.document for debit in account.settlement.debits}
    unpaid = {one.document for one in account.settlement.debits if one.group == "principal"}
    parts: dict[str, list[Debit]] = {}
    charged: dict[str, list[Entry]] = {}
    for entry in account.entries:
        number = numbers[id(entry)]
        if entry.amount > ZERO and _bears(entry, settings):
            parts.setdefault(number, []).extend(parts_of(entry, number))
        elif entry.amount > ZERO and entry.kind == "interest":
            charged.setdefault(number, []).append(entry)
    settled: dict[_Key, list[Allocation]] = {}
    returned: dict[str, list[Allocation]] = {}
    for one in account.settlement.all_allocations():
        settled.setdefault((id(one.debit), one.instalment), []).append(one)
        if takes_back(one.debit) and one.credit.kind == "payment":
            returned.setdefault(one.debit.number, []).append(one)
    made = [
        _claim(
            number,
            own,
            [*_moves(own, settled, settings), *_away(own, returned.get(number, ()), settings)],
            _charged(charged.pop(number, ()), taken_back.get(number, ZERO)),
            is_open=number in open_ones,
            is_paid=number not in unpaid,
        )
        for number, own in parts.items()
    ]
    return Claims(
        account,
        tuple(sorted(made, key=lambda claim: (claim.due, claim.document))),
        tuple(entry for own in charged.values() for entry in own),
    )


def _charged(entries: Iterable[Entry], taken_back: Decimal) -> Decimal:
    return max(sum((entry.amount for entry in entries), start=ZERO) - taken_back, ZERO)


def _bears(entry: Entry, settings: InterestSettings) -> bool:
    return (
        entry.kind in _PRINCIPAL
        or (entry.kind == "transfer" and entry.due_basis == "tag")
        or (entry.kind == "fee" and settings.on_fees)
    )


def _claim(
    number: str,
    parts: list[Debit],
    moves: list[Move],
    charged: Decimal,
    *,
    is_open: bool,
    is_paid: bool,
) -> Claim:
    return Claim(
        number,
        min(part.due for part in parts),
        tuple(moves),
        charged,
        is_open,
        is_paid,
        all(
            part.entry.due_basis in ("tag", "date2") or part.due > part.entry.issued
            for part in parts
        ),
    )


def _moves(
    parts: list[Debit], settled: dict[_Key, list[Allocation]], settings: InterestSettings
) -> Iterable[Move]:
    """What falls due, and what settles it: the day of payment still bears interest."""
    for part in parts:
        yield Move(first_day(part.due, settings), part.amount, "due")
        for one in settled.get((id(part.entry), part.instalment), ()):
            yield Move(day_after(one.date, part.due, settings), -one.amount, one.credit.kind)


def _away(
    parts: list[Debit], returned: Iterable[Allocation], settings: InterestSettings
) -> Iterable[Move]:
    """Payments that were given back: the document bears nothing on them while they were here."""
    due = min(part.due for part in parts)
    for one in returned:
        here, gone = one.credit.date, one.debit.date
        if here < gone:
            yield Move(day_after(here, due, settings), -one.amount, one.credit.kind)
            yield Move(day_after(gone, due, settings), one.amount, one.debit.kind)
