"""Open documents moved from one customer to another, each with number, age and due date.

The moved document carries its number, its day of issue, its due date and its payment reference
(`invoice:`, `issued:`, `due:`, `kid:`) on the other customer; what was settled before stays where
it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.model import Amount
from reskontro.journal.tags import tag_value
from reskontro.problems import Note
from reskontro.record.account import open_items
from reskontro.record.amounts import in_units, rounded, whole_units
from reskontro.record.exchange import with_difference
from reskontro.record.leg import leg, legs
from reskontro.record.refused import Refused
from reskontro.record.settle import referenced
from reskontro.record.standing import Standing, currency_of
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.record.recorder import Recorder
    from reskontro.record.worth import Worth
    from reskontro.subledger.accounts import OpenItem


class Transfer(msgspec.Struct, frozen=True):
    """What moves from one customer to another: `documents`, or all that is open.

    `amount` > 0 is how much of one document moves. `invoices` are documents of the customer to
    that credit is set against, in order; what is over stands there under its own number.
    """

    customer: str
    to: str
    documents: tuple[str, ...] = ()
    everything: bool = False
    amount: Decimal | None = None
    invoices: tuple[str, ...] = ()
    text: str = ""
    number: str = ""


class Moved(msgspec.Struct, frozen=True):
    """What moves: of each open item the amount, with its sign, and its number on the other side."""

    item: OpenItem
    amount: Decimal
    number: str


def transfer(wish: Transfer, day: date, recorder: Recorder) -> list[Transaction]:
    """The transactions that move documents on a day, one for each.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    old, new = recorder.customer(wish.customer), recorder.customer(wish.to)
    if old == new:
        raise Refused("I340", customer=old)
    recorder.check_not_closed(new, day)
    if wish.everything == bool(wish.documents):
        raise Refused("I341")
    items = [item for item in open_items(recorder.book, old) if item.entries[0].date <= day]
    if wish.documents:
        for number in wish.documents:
            if not any(str(item.document) == number for item in items):
                near = nearest_word(number, [str(item.document) for item in items]) or "–"
                raise Refused("I342", number=number, customer=old, near=near)
        items = [item for item in items if str(item.document) in wish.documents]
    if not items:
        raise Refused("I343", customer=old)
    moved = renumbered(_parts(wish, items), new, recorder)
    made = transfers(moved, new, day, wish.text, recorder, wish.number)
    if wish.invoices:
        standing = _standing(wish, new, day, recorder)
        room = {number: max(standing.open.get(number, ZERO), ZERO) for number in wish.invoices}
        made = [_set_against(one, standing, room, recorder) for one in made]
    _check_limit(moved, new, recorder)
    return made


def renumbered(
    parts: Iterable[tuple[OpenItem, Decimal]], to: str, recorder: Recorder
) -> list[Moved]:
    """Open items with their numbers on the other side: one that is taken there gets the customer's."""
    entries = recorder.book.entries.get(to, ())
    known = {name for entry in entries for name in (entry.number, *entry.names)}
    found: list[Moved] = []
    for item, amount in parts:
        number = str(item.document)
        if number in known:
            number = f"{number}-{item.customer}"
            values = {"document": str(item.document), "number": number}
            recorder.notes.append(Note("customer.renumbered", values))
        found.append(Moved(item, amount, number))
    return found


def transfers(
    moved: Iterable[Moved], to: str, day: date, text: str, recorder: Recorder, number: str = ""
) -> list[Transaction]:
    """A transaction for each open item that moves, before them what is assumed of them.

    Raises:
        Refused: another number than the next was given.
    """
    moved = list(moved)
    found: list[Transaction] = []
    worths: dict[tuple[str, str], Worth | None] = {}
    for customer, currency in dict.fromkeys(
        (one.item.customer, one.item.currency) for one in moved
    ):
        numbers = [
            one.item.document
            for one in moved
            if (one.item.customer, one.item.currency) == (customer, currency)
            and not isinstance(one.item.document, MadeUpNumber)
        ]
        standing = Standing(customer, recorder, currency)
        worths[customer, currency] = standing.worth
        before = referenced(numbers, standing, day, recorder, number)
        found += before
        number = "" if before else number
    for one in moved:
        values = {"document": one.number, "from": one.item.customer, "to": to}
        told = text or recorder.say(Note("record.text.transfer", values))
        worth = worths[one.item.customer, one.item.currency]
        value = None if worth is None else worth.take_of(one.item, one.amount)
        made = _transaction(one, to, day, value, recorder)
        code = recorder.numbers.other(day, number)
        description = f"{recorder.payee(to)} | {told}"
        found.append(msgspec.structs.replace(made, code=code, description=description))
        number = ""
    return found


def _transaction(
    one: Moved, to: str, day: date, value: Decimal | None, recorder: Recorder
) -> Transaction:
    """Legs on the other customer, and those that take it off the first, both at a value.

    They are on the control accounts that it stands on with the first.
    """
    item, book = one.item, recorder.book
    tags: list[tuple[str, str]] = [("invoice", one.number), ("issued", item.issued.isoformat())]
    if item.due is not None:
        tags.append(("due", item.due.isoformat()))
    if item.kid:
        tags.append(("kid", item.kid))
    if item.kind in ("fee", "interest"):
        tags.append(("kind", item.kind))
    named = not isinstance(item.document, MadeUpNumber)
    from_tags = (("invoice", str(item.document)),) if named else ()
    like = item.entries[0]
    parts = recorder.controls.parts(
        item.customer,
        item.currency,
        str(item.document),
        -one.amount,
        -one.amount if value is None else -value,
        first=like.control,
    )
    there: list[Posting] = []
    here: list[Posting] = []
    for part in parts:
        cost = back = None
        if value is not None:
            cost, back = Amount(-part.value, book.currency), Amount(part.value, book.currency)
        control, amount = part.control, part.amount
        on_it = leg(book, like, -amount, tuple(tags), control=control, customer=to, cost=cost)
        there.append(on_it)
        here.append(leg(book, like, amount, from_tags, control=control, cost=back))
    return Transaction(day, "", (*there, *here), status="*")


def _parts(wish: Transfer, items: list[OpenItem]) -> list[tuple[OpenItem, Decimal]]:
    """What of each item moves: all, or of one document an amount, what is due first before the rest.

    Raises:
        Refused: the amount is of several documents, more than is open, or has more decimals than
            its currency.
    """
    if wish.amount is None:
        return [(item, item.open) for item in items]
    if len({(item.document, item.currency) for item in items}) > 1:
        raise Refused("I344")
    whole = abs(sum((item.open for item in items), start=ZERO))
    rest = whole_units(wish.amount, items[0].currency)
    if not ZERO < rest <= whole:
        values = {"amount": str(rest), "open": str(whole), "currency": items[0].currency}
        raise Refused("I345", number=str(items[0].document), **values)
    found: list[tuple[OpenItem, Decimal]] = []
    for item in items:
        part = min(rest, abs(item.open))
        rest -= part
        if part:
            found.append((item, part if item.open > ZERO else -part))
    return found


def _standing(wish: Transfer, new: str, day: date, recorder: Recorder) -> Standing:
    """How the documents that credit is for stand on the other customer.

    Raises:
        Refused: one is not there.
    """
    standing = Standing(new, recorder, currency_of(new, wish.invoices, recorder))
    for number in wish.invoices:
        standing.check_known(number)
        standing.check_day(number, day)
    return standing


def _set_against(
    made: Transaction, standing: Standing, room: dict[str, Decimal], recorder: Recorder
) -> Transaction:
    """The transaction of a credit with the documents that it is for on the other customer.

    They are in the credit's currency, or it stays as it is. `room` is what is open of them; what
    is set against them is taken off.

    Raises:
        Refused: a value in the book's currency is not known, or there is no account for what lies
            between two of them.
    """
    middle = len(made.postings) // 2  # half of the legs are on the other customer
    every_there, here = made.postings[:middle], made.postings[middle:]
    there = every_there[0]
    if there.quantity > ZERO or there.commodity != standing.account.currency:
        return made
    worth, base = standing.worth, recorder.book.currency
    if worth is not None and there.cost is None:
        raise Refused("I355", number=tag_value(there.tags, "invoice") or "–", base=base)
    rest = -sum((one.quantity for one in every_there), start=ZERO)
    postings: list[Posting] = []
    for number, open_ in room.items():
        amount = min(rest, open_)
        if amount > ZERO:
            room[number] = open_ - amount
            rest -= amount
            cost = None if worth is None else Amount(-worth.take(number, amount), base)
            head, named = standing.heads[number], (("invoice", number),)
            postings += legs(recorder, head, number, -amount, named, cost=cost)
    for one in every_there:
        part = min(rest, -one.quantity)
        rest -= part
        if part:
            cost = one.cost
            if cost is not None:
                cost = Amount(rounded(cost.quantity * -part / one.quantity, base), base)
            quantity = in_units(-part, one.commodity)
            postings.append(msgspec.structs.replace(one, quantity=quantity, cost=cost))
    if worth is None:
        return msgspec.structs.replace(made, postings=(*postings, *here))
    every = with_difference(postings, here, "transfer", recorder)
    return msgspec.structs.replace(made, postings=tuple(every))


def _check_limit(moved: Iterable[Moved], to: str, recorder: Recorder) -> None:
    """Look whether the customer owes too much with what moves there, in each currency."""
    sums: dict[str, Decimal] = {}
    for one in moved:
        sums[one.item.currency] = sums.get(one.item.currency, ZERO) + one.amount
    for currency, amount in sums.items():
        if amount > ZERO:
            recorder.check_limit(to, currency, amount)
