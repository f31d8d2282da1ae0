"""A settlement: credit set against what is owed, as a transaction of zero sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.problems import Note
from reskontro.record.leg import leg
from reskontro.record.refused import Refused
from reskontro.record.standing import Standing
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder


class Settle(msgspec.Struct, frozen=True):
    """Which documents of a customer are to be set against each other, up to an `amount` > 0.

    `assumed`: what the book's rules assume of them, or of all where none are named, is written
    as references instead.
    """

    customer: str
    documents: tuple[str, ...] = ()
    amount: Decimal | None = None
    assumed: bool = False
    text: str = ""
    number: str = ""


class Pair(msgspec.Struct, frozen=True):
    """What of the credit under a number is set against a document."""

    credit: str
    debit: str
    amount: Decimal


def settle(wish: Settle, day: date, recorder: Recorder) -> Transaction:
    """The transaction that sets documents in credit against documents in debit.

    Each is taken in the order named, as far as it goes. What else is assumed of a credit is
    written as reference with it: once a credit is named, assumptions move it no more.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    standing = Standing(recorder.customer(wish.customer), recorder)
    for number in wish.documents:
        standing.check_known(number)
        standing.check_day(number, day)
    if wish.assumed:
        pairs = _assumed(wish, day, standing)
        text = recorder.say(Note("record.text.referenced"))
    else:
        wished = _wished(wish, standing, recorder.book.currency)
        pairs = [*wished, *kept(standing, wished)]
        text = recorder.say(Note("record.text.settlement", _named(wished)))
    code = recorder.numbers.other(day, wish.number)
    made = settlement(pairs, standing, day, wish.text or text, code, recorder)
    _tell(pairs, standing, recorder)
    return made


def settlement(
    pairs: Iterable[Pair],
    standing: Standing,
    day: date,
    text: str,
    code: str,
    recorder: Recorder,
) -> Transaction:
    """The transaction of pairs: of each a debit that takes the credit, a credit on the document."""
    book, heads = recorder.book, standing.heads
    postings = [
        posting
        for one in pairs
        for posting in (
            leg(book, heads[one.credit], one.amount, (("invoice", one.credit),)),
            leg(book, heads[one.debit], -one.amount, (("invoice", one.debit),)),
        )
    ]
    return recorder.entry(standing.customer, day, text, postings, code)


def referenced(
    numbers: Iterable[str], standing: Standing, day: date, recorder: Recorder, number: str = ""
) -> list[Transaction]:
    """The transaction that writes as references what is assumed of documents, if anything is.

    With a document go the credits that are assumed to settle it, and all that is assumed of them.
    So what is then done to the documents leaves what was settled as it was.

    Raises:
        Refused: another number than the next was given.
    """
    wanted = set(numbers)
    touched = {one.credit for one in standing.assumed if {one.credit, one.debit} & wanted}
    pairs = [
        Pair(one.credit, one.debit, one.amount)
        for one in standing.assumed
        if one.credit in touched and one.credit and one.debit
    ]
    if not pairs:
        return []
    text = recorder.say(Note("record.text.referenced"))
    code = recorder.numbers.other(day, number)
    return [settlement(_together(pairs), standing, day, text, code, recorder)]


def kept(standing: Standing, taken: Sequence[Pair]) -> list[Pair]:
    """What else is assumed of the credits in pairs, as far as credits and documents still go."""
    left = dict(standing.open)
    for one in taken:
        left[one.credit] += one.amount
        left[one.debit] -= one.amount
    credits_ = {one.credit for one in taken}
    told = {(one.credit, one.debit) for one in taken}
    found: list[Pair] = []
    for each in standing.assumed:
        if each.debit and each.credit in credits_ and (each.credit, each.debit) not in told:
            amount = min(each.amount, -left[each.credit], left[each.debit])
            if amount > ZERO:
                left[each.credit] += amount
                left[each.debit] -= amount
                found.append(Pair(each.credit, each.debit, amount))
    return _together(found)


def _wished(wish: Settle, standing: Standing, currency: str) -> list[Pair]:
    """Credits against debits, each in the order named.

    Without an amount a document stands as reports show it, or, where it is only assumed to be
    settled, as references have it; with one always as references have it.

    Raises:
        Refused: one of the sides is missing, or the amount is more than the smaller of them.
    """
    left: dict[str, Decimal] = {}
    for number in wish.documents:
        shown = standing.shown.get(number, ZERO) if wish.amount is None else ZERO
        left[number] = shown or standing.open.get(number, ZERO)
        if not left[number]:
            raise Refused("I313", number=number)
    credits_ = [number for number, amount in left.items() if amount < ZERO]
    debits = [number for number, amount in left.items() if amount > ZERO]
    if not credits_ or not debits:
        raise Refused("I314", customer=standing.customer)
    most = min(
        -sum((left[each] for each in credits_), start=ZERO),
        sum((left[each] for each in debits), start=ZERO),
    )
    rest = most if wish.amount is None else wish.amount
    if not ZERO < rest <= most:
        raise Refused("I315", amount=str(rest), most=str(most), currency=currency)
    found: list[Pair] = []
    while rest:
        credit, debit = credits_[0], debits[0]
        amount = min(rest, -left[credit], left[debit])
        found.append(Pair(credit, debit, amount))
        rest -= amount
        left[credit] += amount
        left[debit] -= amount
        credits_ = credits_ if left[credit] else credits_[1:]
        debits = debits if left[debit] else debits[1:]
    return found


def _assumed(wish: Settle, day: date, standing: Standing) -> list[Pair]:
    """What is assumed up to a day, of the documents named or of all.

    Raises:
        Refused: nothing is, or only of documents without a number.
    """
    wanted = set(wish.documents)
    pairs = [
        Pair(one.credit, one.debit, one.amount)
        for one in standing.assumed
        if one.credit
        and one.debit
        and one.day <= day
        and (not wanted or {one.credit, one.debit} & wanted)
    ]
    if wish.amount is not None:
        raise Refused("I316")
    if not pairs:
        raise Refused("I317", customer=standing.customer)
    return [*_together(pairs), *kept(standing, pairs)]


def _together(pairs: Iterable[Pair]) -> list[Pair]:
    """Pairs of the same two documents put together."""
    sums: dict[tuple[str, str], Decimal] = {}
    for one in pairs:
        key = (one.credit, one.debit)
        sums[key] = sums.get(key, ZERO) + one.amount
    return [Pair(credit, debit, amount) for (credit, debit), amount in sums.items()]


def _named(pairs: Sequence[Pair]) -> dict[str, str]:
    """The documents of both sides, for a text."""
    return {
        "credits": ", ".join(dict.fromkeys(one.credit for one in pairs)),
        "debits": ", ".join(dict.fromkeys(one.debit for one in pairs)),
    }


def _tell(pairs: Iterable[Pair], standing: Standing, recorder: Recorder) -> None:
    """Say what is set against what, and what references then leave open."""
    left = dict(standing.open)
    for one in pairs:
        left[one.credit] += one.amount
        left[one.debit] -= one.amount
        values = {
            "credit": one.credit,
            "debit": one.debit,
            "amount": str(one.amount),
            "currency": recorder.book.currency,
            "credit_left": str(-left[one.credit]),
            "debit_left": str(left[one.debit]),
        }
        recorder.notes.append(Note("record.set_against", values))
