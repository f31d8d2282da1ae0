"""A settlement: credit set against what is owed, as a transaction of zero sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.problems import Note
from reskontro.record.amounts import whole_units
from reskontro.record.pairs import Pair, check_values, settlement, tell_unknown, unknown_of
from reskontro.record.refused import Refused
from reskontro.record.standing import Standing, currency_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder


class Settle(msgspec.Struct, frozen=True):
    """Which documents of a customer are to be set against each other, up to an `amount` > 0.

    The amount is in their currency. `assumed`: what the book's rules assume of them, or of all
    where none are named, is written as references instead.
    """

    customer: str
    documents: tuple[str, ...] = ()
    amount: Decimal | None = None
    assumed: bool = False
    text: str = ""
    number: str = ""


def settle(wish: Settle, day: date, recorder: Recorder) -> list[Transaction]:
    """The transaction that sets documents in credit against documents in debit.

    Each is taken in the order named, as far as it goes. What else is assumed of a credit is
    written as reference with it: once a credit is named, assumptions move it no more. Of all that
    is assumed there is a transaction for each currency.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    customer = recorder.customer(wish.customer)
    if wish.assumed and not wish.documents:
        return _all_assumed(wish, customer, day, recorder)
    standing = Standing(customer, recorder, currency_of(customer, wish.documents, recorder))
    for number in wish.documents:
        standing.check_known(number)
        standing.check_day(number, day)
    if wish.assumed:
        return [_as_references(wish, _assumed(wish, day, standing), standing, day, recorder)]
    wished = _wished(wish, standing)
    pairs = [*wished, *kept(standing, wished)]
    check_values(pairs, standing, recorder)
    text = wish.text or recorder.say(Note("record.text.settlement", _named(wished)))
    code = recorder.numbers.other(day, wish.number)
    made = settlement(pairs, standing, day, text, code, recorder)
    _tell(pairs, standing, recorder)
    return [made]


def referenced(
    numbers: Iterable[str], standing: Standing, day: date, recorder: Recorder, number: str = ""
) -> list[Transaction]:
    """The transaction that writes as references what is assumed of documents, if anything is.

    With a document go the credits that are assumed to settle it, and all that is assumed of them.
    So what is then done to the documents leaves what was settled as it was. Where a value is not
    known no exchange difference is booked, which is told.

    Raises:
        Refused: another number than the next was given, or as `settlement` does.
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
    pairs = _together(pairs)
    for each in pairs:
        if unknown := unknown_of(each, standing):
            tell_unknown("record.no_difference", each, unknown, standing, recorder)
    text = recorder.say(Note("record.text.referenced"))
    code = recorder.numbers.other(day, number)
    return [settlement(pairs, standing, day, text, code, recorder)]


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


def _all_assumed(wish: Settle, customer: str, day: date, recorder: Recorder) -> list[Transaction]:
    """The transactions of all that is assumed of a customer, one in each currency.

    Credit that settles a document stays assumed, with all that it settles, where a value in the
    book's currency is not known; it is told.

    Raises:
        Refused: nothing is, or only of documents without a number, or without a value.
    """
    base = recorder.book.currency
    currencies = {entry.currency for entry in recorder.book.entries.get(customer, ())}
    found: list[Transaction] = []
    left: list[tuple[Pair, str, Standing]] = []
    for currency in sorted(currencies, key=lambda one: (one != base, one)):
        standing = Standing(customer, recorder, currency)
        every = _assumed(wish, day, standing)
        unknown = {one.credit: number for one in every if (number := unknown_of(one, standing))}
        left += [(one, unknown[one.credit], standing) for one in every if one.credit in unknown]
        if pairs := [one for one in every if one.credit not in unknown]:
            number = "" if found else wish.number
            own = msgspec.structs.replace(wish, number=number)
            found.append(_as_references(own, pairs, standing, day, recorder))
    if not found and left:
        raise Refused("I355", number=left[0][1], base=base)
    if not found:
        raise Refused("I317", customer=customer)
    for pair, number, standing in left:
        tell_unknown("record.stays_assumed", pair, number, standing, recorder)
    return found


def _as_references(
    wish: Settle, pairs: Sequence[Pair], standing: Standing, day: date, recorder: Recorder
) -> Transaction:
    """The transaction that writes what is assumed as references.

    Raises:
        Refused: nothing is, or a value is not known.
    """
    if not pairs:
        raise Refused("I317", customer=standing.customer)
    check_values(pairs, standing, recorder)
    text = wish.text or recorder.say(Note("record.text.referenced"))
    code = recorder.numbers.other(day, wish.number)
    made = settlement(pairs, standing, day, text, code, recorder)
    _tell(pairs, standing, recorder)
    return made


def _wished(wish: Settle, standing: Standing) -> list[Pair]:
    """Credits against debits, each in the order named.

    Without an amount a document stands as reports show it, or, where it is only assumed to be
    settled, as references have it; with one always as references have it.

    Raises:
        Refused: one of the sides is missing, or the amount is more than the smaller of them.
    """
    currency = standing.account.currency
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
    rest = most if wish.amount is None else whole_units(wish.amount, currency)
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
    """What is assumed up to a day, of the documents named or of all, as far as they have numbers.

    Raises:
        Refused: only an amount of it is wished for.
    """
    if wish.amount is not None:
        raise Refused("I316")
    wanted = set(wish.documents)
    pairs = [
        Pair(one.credit, one.debit, one.amount)
        for one in standing.assumed
        if one.credit
        and one.debit
        and one.day <= day
        and (not wanted or {one.credit, one.debit} & wanted)
    ]
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
            "currency": standing.account.currency,
            "credit_left": str(-left[one.credit]),
            "debit_left": str(left[one.debit]),
        }
        recorder.notes.append(Note("record.set_against", values))
