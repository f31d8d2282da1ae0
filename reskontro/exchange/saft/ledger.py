"""The general ledger of a book as SAF-T has it: accounts, customers, and the lines of a period.

The account of a customer is the control account in SAF-T, and the customer stands on the line.
A transaction counts on its own day, also where a posting has another. Year-end closings and
reopenings are left out, as in the turnover, and so are virtual postings, which no ledger has.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.all_transactions import all_transactions
from reskontro.problems import BookError, Problem, Span
from reskontro.subledger.collector import customer_of
from reskontro.subledger.documents import ZERO
from reskontro.subledger.entries import UNKNOWN_CUSTOMER, is_closing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.journal import Posting, Transaction
    from reskontro.subledger.chart import Role

#: Amounts have two decimals in SAF-T.
_CENT: Final = Decimal("0.01")
_NOTHING: Final = Decimal("0.00")
_MOST: Final = 20


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line: `amount` is in the book's currency, a debit positive; `customer` is "" for none.

    Amounts of a ledger have two decimals each. `role` is that of the account.
    """

    account: str
    role: Role
    customer: str
    amount: Decimal
    posting: Posting


class Balance(msgspec.Struct):
    """What there was before the period, and what there is at its end."""

    opening: Decimal = _NOTHING
    closing: Decimal = _NOTHING
    used: bool = False

    def add(self, amount: Decimal, *, before: bool) -> None:
        """Count a line, of the time before the period or of the period."""
        self.closing += amount
        if before:
            self.opening += amount
        else:
            self.used = True

    @property
    def counts(self) -> bool:
        """Whether there is anything to tell."""
        return self.used or bool(self.opening or self.closing)


class Ledger(msgspec.Struct, frozen=True):
    """A period of a general ledger; customers by control account and number.

    `parted` counts the transactions of the period with a posting dated outside it, or the other
    way round.
    """

    book: Book
    first: date
    last: date
    accounts: dict[str, Balance]
    customers: dict[tuple[str, str], Balance]
    transactions: int
    debit: Decimal
    credit: Decimal
    virtual: int
    parted: int


def ledger_of(
    book: Book, first: date, last: date, take: Callable[[Transaction, list[Line]], None]
) -> Ledger:
    """Sum up all transactions to the end of a period, days inclusive.

    `take` gets those of the period with their lines, in the order of the journals.

    Raises:
        BookError: M140 an amount in another currency has no value in the book's, M141 one has more
            than two decimals, M142 a transaction does not balance in the book's currency.
    """
    accounts: defaultdict[str, Balance] = defaultdict(Balance)
    customers: defaultdict[tuple[str, str], Balance] = defaultdict(Balance)
    problems: list[Problem] = []
    count, debit, credit, virtual, parted = 0, _NOTHING, _NOTHING, 0, 0
    for one in _counted(book, last):
        before = one.date < first
        lines = _lines(one, book, problems)
        if len(problems) >= _MOST:
            break
        if not before:
            if lines and not problems:
                take(one, lines)
            count += bool(lines)
            virtual += len(one.postings) - len(lines)
            parted += any(p.date and not first <= p.date <= last for p in one.postings)
        for line in lines:
            accounts[line.account].add(line.amount, before=before)
            if line.customer:
                customers[line.account, line.customer].add(line.amount, before=before)
            if before:
                continue
            if line.amount > ZERO:
                debit += line.amount
            else:
                credit -= line.amount
    if problems:
        raise BookError(sorted(problems, key=lambda problem: problem.span))
    return Ledger(book, first, last, accounts, customers, count, debit, credit, virtual, parted)


def _counted(book: Book, last: date) -> Iterator[Transaction]:
    """The transactions to the end of a day but for year-end closings and reopenings.

    Of those that touch receivables the subledger has told which these are.
    """
    closed = {(one.path, one.line) for one in book.closings if one.left_out_at(last)}
    receivable = book.chart.is_receivable
    for one in all_transactions(book):
        if one.date > last or (one.path, one.line) in closed:
            continue
        if is_closing(one.tags) and not any(receivable(each.account) for each in one.postings):
            continue
        yield one


def _lines(one: Transaction, book: Book, problems: list[Problem]) -> list[Line]:
    """The lines of a transaction, one for each posting that is not virtual."""
    found: list[Line] = []
    currency, rest = book.settings.currency, ZERO
    for posting in one.postings:
        if posting.virtual:
            continue
        amount = _value(posting, currency)
        if amount is None:
            problems.append(Problem("M140", _span(posting, one), {"currency": posting.commodity}))
        elif amount != (exact := amount.quantize(_CENT)):
            problems.append(Problem("M141", _span(posting, one), {"amount": f"{amount:f}"}))
        else:
            found.append(_line(posting, one, exact, book))
            rest += exact
    if not problems and rest:
        values = {"rest": f"{rest:f}", "currency": currency}
        problems.append(Problem("M142", Span(one.path, one.line), values))
    return found


def _span(posting: Posting, one: Transaction) -> Span:
    return Span(one.path, posting.line or one.line)


def _line(posting: Posting, one: Transaction, amount: Decimal, book: Book) -> Line:
    place = book.chart.place(posting.account)
    if place.role != "receivable":
        return Line(posting.account, place.role, "", amount, posting)
    customer = place.customer or customer_of(posting, one, book.ends.accounts if book.ends else {})
    known = "" if customer == UNKNOWN_CUSTOMER else customer
    return Line(place.control, place.role, known, amount, posting)


def _value(posting: Posting, currency: str) -> Decimal | None:
    """The value of a posting in the book's currency; None where it has none."""
    if posting.commodity == currency:
        return posting.quantity
    if posting.cost is not None and posting.cost.commodity == currency:
        return posting.cost.quantity
    return None if posting.quantity else ZERO
