"""A match undone: what had settled a document is credit again, as a transaction of zero sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal.tags import tag_value
from reskontro.problems import Note
from reskontro.record.numbers import nearest_number
from reskontro.record.pairs import Pair, settlement
from reskontro.record.refused import Refused
from reskontro.record.reverse import REVERSES, reversal_of
from reskontro.record.standing import Standing, currency_of
from reskontro.subledger.documents import REFERENCES, ZERO, canonical
from reskontro.subledger.one_document import takes_back

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: Credits that stay what they are when they settle nothing. Of any other only its reversal undoes
#: what it settled: a loss that settles nothing is no loss.
_FREE: Final[frozenset[Kind]] = frozenset(
    ("payment", "credit_note", "opening", "settlement", "other")
)


class Unsettle(msgspec.Struct, frozen=True):
    """Which document is to be open again: by all that settled it, or by `payments` alone.

    `customer` is needed where several customers have a document of that number.
    """

    document: str
    customer: str = ""
    payments: tuple[str, ...] = ()
    text: str = ""
    number: str = ""


class _Piece(msgspec.Struct, frozen=True):
    """What of a credit settles the document; `number` is what the credit is called by."""

    credit: Entry
    number: str
    amount: Decimal
    home: str


def unsettle(wish: Unsettle, day: date, recorder: Recorder) -> Transaction:
    """The transaction that makes a document open again, on its own due date.

    What had settled it stands under its own number again, with its old day (`issued:`); what has
    none, under that of this entry. In another currency than the book's it has the value that it
    settled the document with.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    customer = _customer(wish, recorder)
    standing = Standing(customer, recorder, currency_of(customer, (wish.document,), recorder))
    code = recorder.numbers.other(day, wish.number)
    pieces = _wanted(wish, list(_pieces(wish.document, standing, code, recorder)), standing)
    if (latest := max(one.credit.date for one in pieces)) > day:
        raise Refused("I322", number=wish.document, day=day.isoformat(), since=latest.isoformat())
    for one in pieces:
        standing.heads.setdefault(one.home, one.credit)
    pairs = [_pair(one, wish.document, standing, day) for one in pieces]
    text = wish.text or recorder.say(Note("record.text.unsettled", {"document": wish.document}))
    made = settlement(pairs, standing, day, text, code, recorder)
    for one in pieces:
        values = {
            "document": wish.document,
            "credit": one.home,
            "amount": str(one.amount),
            "currency": standing.account.currency,
        }
        recorder.notes.append(Note("record.unsettled", values))
    return made


def _pair(one: _Piece, document: str, standing: Standing, day: date) -> Pair:
    """What settled a document taken off it, and put back to where it came from, with its old day."""
    worth = standing.worth
    value = None if worth is None else worth.take_back(document, one.amount)
    issued = standing.heads[one.home].issued
    return Pair(document, one.home, one.amount, value, None if issued == day else issued)


def _customer(wish: Unsettle, recorder: Recorder) -> str:
    """Whose document it is.

    Raises:
        Refused: it is nobody's, or several customers'.
    """
    if wish.customer:
        return recorder.customer(wish.customer)
    found: list[str] = []
    numbers: list[str] = []
    for customer, own in recorder.book.entries.items():
        mine = {entry.number for entry in own if entry.amount > ZERO}
        if wish.document in mine:
            found.append(customer)
        numbers += mine
    if not found:
        near = nearest_number(wish.document, numbers)
        raise Refused("I318", number=wish.document, near=near)
    if len(found) > 1:
        raise Refused("I236", number=wish.document, customers=", ".join(found))
    return found[0]


def _pieces(document: str, standing: Standing, code: str, recorder: Recorder) -> Iterator[_Piece]:
    """What references put under the document, by credit, and where each came from.

    What earlier entries have undone is left out; they say so by where they put the credit. So is
    what was reversed, and its reversal.
    """
    claims: dict[tuple[str, int], tuple[Entry, Decimal]] = {}
    parts = [
        (one.credit, one.amount)
        for one in standing.allocations
        if one.debit.number == document and one.basis in REFERENCES
    ]
    left = standing.account.settlement.credits
    parts += [(one.entry, one.left) for one in left if one.document == document and one.bound]
    for credit, amount in parts:
        key = (credit.path, credit.line)
        claims[key] = (credit, amount + claims.get(key, (credit, ZERO))[1])
    settled = standing.given.get(document, ZERO)
    undone = _undone(document, standing, recorder)
    for credit, whole in sorted(claims.values(), key=lambda each: canonical(each[0])):
        if _is_void(credit, recorder):
            continue
        rest = whole
        for home, most in _homes(credit, document, standing, code, recorder).items():
            part = min(rest, most)
            rest -= part
            back = min(undone.get(home, ZERO), part)
            undone[home] = undone.get(home, ZERO) - back
            amount = min(part - back, settled)
            if amount > ZERO:
                settled -= amount
                yield _Piece(credit, credit.number, amount, home)


def _is_void(entry: Entry, recorder: Recorder) -> bool:
    """Whether an entry was reversed, or reverses another."""
    transaction = recorder.transaction_of(entry)
    if transaction is None:
        return False
    return bool(
        tag_value(transaction.tags, REVERSES) or reversal_of(transaction, [entry], recorder)
    )


def _homes(
    credit: Entry, document: str, standing: Standing, code: str, recorder: Recorder
) -> dict[str, Decimal]:
    """The numbers that a credit is called by when it settles nothing, each with its part of it.

    That of a settlement is called by what it was taken from.
    """
    if credit.kind == "settlement" and (transaction := recorder.transaction_of(credit)) is not None:
        found: dict[str, Decimal] = {}
        for one in pairs_of(transaction, recorder):
            if one.debit == document and one.credit:
                found[one.credit] = found.get(one.credit, ZERO) + one.amount
        if found:
            return found
    own = credit.number
    claimed = own in standing.heads and any(
        entry.number == own and not takes_back(entry)
        for entry in standing.account.entries
        if entry.amount > ZERO
    )
    return {code if not own or claimed else own: -credit.amount}


def pairs_of(transaction: Transaction, recorder: Recorder) -> list[Pair]:
    """What a settlement set against what, in the order in which its legs stand."""
    taken: list[tuple[str, Decimal]] = []
    given: list[tuple[str, Decimal]] = []
    for posting in transaction.postings:
        if recorder.book.chart.is_receivable(posting.account):
            name = tag_value(posting.tags, "invoice")
            side = taken if posting.quantity > ZERO else given
            side.append((name, abs(posting.quantity)))
    found: list[Pair] = []
    while taken and given:
        (credit, most), (debit, wanted) = taken[0], given[0]
        amount = min(most, wanted)
        found.append(Pair(credit, debit, amount))
        taken[:1] = [(credit, most - amount)] if most > amount else []
        given[:1] = [(debit, wanted - amount)] if wanted > amount else []
    return found


def _undone(document: str, standing: Standing, recorder: Recorder) -> dict[str, Decimal]:
    """What earlier entries have taken off a document, by where they put it."""
    found: dict[str, Decimal] = {}
    seen = set()
    for entry in standing.account.entries:
        if entry.amount > ZERO and entry.kind == "settlement" and entry.number == document:
            transaction = recorder.transaction_of(entry)
            if transaction is None or (transaction.path, transaction.line) in seen:
                continue
            seen.add((transaction.path, transaction.line))
            if _is_void(entry, recorder):
                continue
            for one in pairs_of(transaction, recorder):
                if one.credit == document:
                    found[one.debit] = found.get(one.debit, ZERO) + one.amount
    return found


def _wanted(wish: Unsettle, pieces: list[_Piece], standing: Standing) -> list[_Piece]:
    """The pieces that are to be undone.

    Raises:
        Refused: there are none, or one cannot be undone by itself.
    """
    document = wish.document
    names = [{one.number, one.home} for one in pieces]
    for payment in wish.payments:
        if not any(payment in each for each in names):
            known = ", ".join(dict.fromkeys(one.number or one.home for one in pieces)) or "–"
            raise Refused("I319", number=document, payment=payment, known=known)
    found = [
        one
        for one, own in zip(pieces, names, strict=True)
        if not wish.payments or own & {*wish.payments}
    ]
    if not found:
        guesses = [one for one in standing.assumed if one.debit == document]
        if guesses:
            raise Refused("I320", number=document, credit=guesses[0].credit or "–")
        raise Refused("I321", number=document)
    for one in found:
        if len(one.credit.names) > 1:
            raise Refused("I324", number=document, code=one.number or one.credit.source)
        if one.credit.kind not in _FREE:
            kind = f"report.kind.{one.credit.kind}"
            raise Refused("I323", number=document, code=one.number or one.home, kind=kind)
    return found
