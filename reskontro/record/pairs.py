"""Pairs of credit and debit set against each other, with what both are worth in the book's currency."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal  # noqa: TC003  (the same)
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.model import Amount
from reskontro.problems import Note
from reskontro.record.exchange import with_difference
from reskontro.record.leg import legs
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.journal import Posting, Tags, Transaction
    from reskontro.record.recorder import Recorder
    from reskontro.record.standing import Standing


class Pair(msgspec.Struct, frozen=True):
    """What of the credit under a number is set against a document.

    In another currency than the book's `value` is that of both; None: each has its own, or that
    of the one whose value is known, or neither has one. `issued` is the day of issue that what is
    put under `debit` carries, None for that of the entry.
    """

    credit: str
    debit: str
    amount: Decimal
    value: Decimal | None = None
    issued: date | None = None


def settlement(
    pairs: Iterable[Pair],
    standing: Standing,
    day: date,
    text: str,
    code: str,
    recorder: Recorder,
) -> Transaction:
    """The transaction of pairs: of each a debit that takes the credit, a credit on the document.

    In another currency than the book's both have their value in that, and what lies between the
    two comes last.

    Raises:
        Refused: the settings have no account for what lies between.
    """
    postings: list[Posting] = []
    for one in pairs:
        taken, given = _values(one, standing)
        issued = () if one.issued is None else (("issued", one.issued.isoformat()),)
        postings += _legs(one.credit, one.amount, taken, standing, recorder)
        postings += _legs(one.debit, -one.amount, given, standing, recorder, issued)
    if standing.worth is not None:
        postings = with_difference(postings, (), "settlement", recorder)
    return recorder.entry(standing.customer, day, text, postings, code)


def _values(pair: Pair, standing: Standing) -> tuple[Decimal | None, Decimal | None]:
    """The values of both legs of a pair, with their signs; None in the book's currency.

    Where only one of them is known the other is the same, where neither is they have none.
    """
    if (worth := standing.worth) is None:
        return None, None
    if pair.value is not None:
        return pair.value, -pair.value
    taken = -worth.take(pair.credit, -pair.amount) if worth.knows(pair.credit) else None
    given = -worth.take(pair.debit, pair.amount) if worth.knows(pair.debit) else None
    if taken is None and given is not None:
        return -given, given
    if given is None and taken is not None:
        return taken, -taken
    return taken, given


def _legs(
    number: str,
    amount: Decimal,
    value: Decimal | None,
    standing: Standing,
    recorder: Recorder,
    more: Tags = (),
) -> list[Posting]:
    """Postings that take an amount off what stands under a number, at a value where it has one."""
    cost = None if value is None else Amount(value, recorder.book.currency)
    tags = (("invoice", number), *more)
    return legs(recorder, standing.heads[number], number, amount, tags, cost=cost)


def unknown_of(pair: Pair, standing: Standing) -> str:
    """The one of a pair whose value in the book's currency is not known, "" where both are."""
    worth = standing.worth
    if worth is None:
        return ""
    return next((each for each in (pair.credit, pair.debit) if not worth.knows(each)), "")


def check_values(pairs: Iterable[Pair], standing: Standing, recorder: Recorder) -> None:
    """Make sure that pairs have values.

    Raises:
        Refused: one of them is not known.
    """
    for one in pairs:
        if number := unknown_of(one, standing):
            raise Refused("I355", number=number, base=recorder.book.currency)


def tell_unknown(
    key: str, pair: Pair, unknown: str, standing: Standing, recorder: Recorder
) -> None:
    """Say of a pair what follows from a value that is not known, that of the number `unknown`."""
    values = {"credit": pair.credit, "debit": pair.debit, "amount": str(pair.amount)}
    values |= {"number": unknown, "currency": standing.account.currency}
    recorder.notes.append(Note(key, {**values, "base": recorder.book.currency}))
