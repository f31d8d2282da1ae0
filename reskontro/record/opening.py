"""Opening: the open items of a former system, as transactions against the opening account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.journal import Amount, Posting, Transaction
from reskontro.journal.tags import read_tags
from reskontro.payment_reference import IS_REFERENCE
from reskontro.problems import BookError, Note, Problem
from reskontro.record.amounts import rounded, whole_units
from reskontro.record.lines import as_comment
from reskontro.record.opening_items import by_customer
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.record.opening_items import Item, Items
    from reskontro.record.recorder import Recorder


def openings(
    items: Items,
    day: date,
    recorder: Recorder,
    *,
    total: Decimal | None = None,
    text: str = "",
    unnamed: Container[str] = (),
) -> list[Transaction]:
    """The transactions of openings of a day: one for each customer, a posting for each item.

    An item carries its number, date of issue, due date and payment reference, so that its age
    survives. `total` is what all items come to in the book's currency, None where nobody says.
    `unnamed` are customers whom the journal has by number, whatever the register says of them.

    Raises:
        BookError: something speaks against some items, with all that does; or they come to
            something else than the total.
        Refused: nothing can be recorded on that day, or no account is set.
    """
    recorder.check_day(day)
    account = recorder.account_of("opening")
    taken = _Taken(items, day, recorder)
    meant = [(customer, item) for item in items.all if (customer := taken.customer(item))]
    problems = [*items.problems, *taken.problems]
    values = [_value(item) for item in items.all]
    sum_ = sum(values, start=ZERO)
    for wanted in (total, items.total):
        if wanted is not None and wanted != sum_ and not problems:
            told = {"total": str(wanted), "sum": str(sum_), "currency": recorder.book.currency}
            problems.append(items.problem("I290", 0, told))
    if problems:
        raise BookError(sorted(problems, key=lambda problem: problem.span))
    debit = sum((value for value in values if value > ZERO), start=ZERO)
    parted = by_customer(meant)
    told = {"items": str(len(values)), "customers": str(len(parted)), "debit": str(debit)}
    told |= {"credit": str(debit - sum_), "total": str(sum_), "currency": recorder.book.currency}
    recorder.notes.append(Note("record.opened", told))
    text = text or recorder.say(Note("record.text.opening"))
    return [
        recorder.entry(
            customer,
            day,
            text,
            _postings(customer, own, account, recorder),
            recorder.numbers.other(day),
            payee=customer if customer in unnamed else "",
        )
        for customer, own in parted.items()
    ]


def _postings(
    customer: str, items: Sequence[Item], account: str, recorder: Recorder
) -> Iterator[Posting]:
    """A customer's items, and against them what is owed and what is in credit, each by itself.

    So each item stands against the opening account, also where credit takes up all that is owed.
    """
    base = recorder.book.currency
    receivable = recorder.receivable(customer)
    for item in items:
        tags = [("invoice", item.document), ("issued", item.issued.isoformat())]
        if item.amount > ZERO:
            due = item.due or recorder.due_dates.due(customer, item.issued)[0]
            tags.append(("due", due.isoformat()))
        if item.kid:
            tags.append(("kid", item.kid))
        currency = item.currency or base
        yield Posting(
            receivable,
            rounded(item.amount, currency),
            currency,
            tuple(tags),
            comment=item.text,
            cost=Amount(rounded(_value(item), base), base) if currency != base else None,
        )
    values = [rounded(_value(item), base) for item in items]
    for side in (
        [value for value in values if value > ZERO],
        [value for value in values if value < ZERO],
    ):
        if side:
            yield Posting(account, -sum(side, start=ZERO), base)


def _value(item: Item) -> Decimal:
    """The value of an item in the book's currency, with the sign of its amount."""
    return item.amount if item.booked is None else item.booked


class _Taken:
    """What the items of a table take: numbers and payment references that must be nobody's yet."""

    def __init__(self, items: Items, day: date, recorder: Recorder) -> None:
        self._items = items
        self._day = day
        self._recorder = recorder
        self._fits = IS_REFERENCE.get(recorder.settings.company.country)
        self._places: dict[str, dict[str, str]] = {}
        self._lines: dict[tuple[str, str, date | None], int] = {}
        self._owners = {
            one.kid: customer
            for customer, own in recorder.book.entries.items()
            for one in own
            if one.kid
        }
        self.problems: list[Problem] = []

    def customer(self, item: Item) -> str:
        """The number of an item's customer; "" where something speaks against the item."""
        before = len(self.problems)
        customer = ""
        try:
            customer = self._recorder.customer(item.customer)
            self._recorder.check_not_closed(customer, self._day)
        except Refused as refused:
            self._wrong(item, refused.note.key, **refused.note.values)
        for code, values in self._speaks_against(item):
            self._wrong(item, code, **values)
        if customer:
            for code, values in self._in_use(item, customer):
                self._wrong(item, code, **values)
        return customer if len(self.problems) == before else ""

    def _speaks_against(self, item: Item) -> Iterator[tuple[str, dict[str, str]]]:
        """What is wrong with an item by itself."""
        base = self._recorder.book.currency
        try:
            whole_units(item.amount, item.currency or base)
            if item.booked is not None:
                whole_units(item.booked, base)
            as_comment(item.text)
        except Refused as refused:
            yield refused.note.key, refused.note.values
        if not item.amount:
            yield "I284", {"document": item.document}
        if item.currency not in ("", base) and item.booked is None:
            yield "I289", {"currency": item.currency, "base": base}
        if item.booked is not None and (item.booked > ZERO) != (item.amount > ZERO):
            yield "I283", {"text": str(item.booked)}
        if item.issued > self._day:
            yield "I285", {"issued": item.issued.isoformat(), "day": self._day.isoformat()}
        if item.due is not None and item.due < item.issued:
            yield "I228", {"due": item.due.isoformat(), "day": item.issued.isoformat()}
        if read_tags(f"invoice: {item.document}") != (("invoice", item.document),):
            yield "I292", {"document": item.document}
        if item.kid and self._fits is not None and not self._fits(item.kid):
            yield "I288", {"kid": item.kid}

    def _in_use(self, item: Item, customer: str) -> Iterator[tuple[str, dict[str, str]]]:
        """What of an item the book has already, or another row."""
        if customer not in self._places:
            own = self._recorder.book.entries.get(customer, ())
            self._places[customer] = {
                number: one.source for one in own for number in (one.number, *one.names)
            }
        if place := self._places[customer].get(item.document):
            yield "I286", {"document": item.document, "customer": customer, "place": place}
        key = (customer, item.document, item.due)
        if (line := self._lines.setdefault(key, item.line)) != item.line:
            yield "I287", {"document": item.document, "line": str(line)}
        if item.kid and (owner := self._owners.setdefault(item.kid, customer)) != customer:
            yield "I293", {"kid": item.kid, "customer": owner}

    def _wrong(self, item: Item, code: str, **values: str) -> None:
        self.problems.append(self._items.problem(code, item.line, values))
