"""What is left under the numbers of an account in another currency, in the book's own.

Where an amount is taken off a document or a credit, its value goes off in proportion; with the last
of it goes all that is left of the value, so that both end at 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.record.account import referenced_account
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.subledger.one_document import takes_back

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.entries import Entry

    #: Amounts by number, each with its value, None where that is not known.
    Sums = dict[str, tuple[Decimal, Decimal | None]]


class Worth:
    """The values of an account that is settled by references alone, in the currency `base`.

    What is taken is gone for the next. Amounts are above 0 where they are owed, below 0 in credit.
    """

    def __init__(self, account: Account, base: str) -> None:
        self._base = base
        self._left: Sums = {}
        self._given: Sums = {}
        for entry in account.entries:
            if entry.amount > ZERO:
                _add(self._left, entry.number, entry, entry.amount)
                if takes_back(entry) and entry.names:
                    _add(self._given, entry.number, entry, entry.amount)
        settlement = account.settlement
        for one in settlement.all_allocations():
            self._credit(one.debit.number, one.credit, one.amount)
        for credit in settlement.credits:
            self._credit(credit.document, credit.entry, credit.left)

    def left(self, number: str) -> Decimal:
        """What is left under a number, in the currency of the account."""
        return self._left.get(number, (ZERO, ZERO))[0]

    def knows(self, number: str) -> bool:
        """Whether the value of what is left under a number can be told."""
        return self._left.get(number, (ZERO, None))[1] is not None

    def of(self, number: str, amount: Decimal) -> Decimal:
        """The value of an amount of what is left under a number, with its sign; it stays there.

        Raises:
            Refused: it is not known.
        """
        return self._value(self._left, number, amount)

    def take(self, number: str, amount: Decimal) -> Decimal:
        """The value of an amount of what is left under a number, with its sign.

        Raises:
            Refused: it is not known.
        """
        return self._taken(self._left, number, amount)

    def take_of(self, item: OpenItem, amount: Decimal) -> Decimal | None:
        """The value of an amount of an open item, with its sign; None where it is not known.

        It is what the item was booked with, and all that is left under its number with the last.
        """
        number = str(item.document)
        left, value = self._left.get(number, (ZERO, None))
        own = None
        if item.booked is not None:
            own = rounded(item.booked * amount / item.open, self._base)
        if value is None or isinstance(item.document, MadeUpNumber):
            return own
        if own is None or abs(amount) >= abs(left) or abs(own) > abs(value):
            return self._taken(self._left, number, amount)
        self._left[number] = left - amount, value - own
        return own

    def take_back(self, number: str, amount: Decimal) -> Decimal:
        """The value of an amount, above 0, of what credits have put under a number.

        Raises:
            Refused: it is not known.
        """
        return -self._taken(self._given, number, -amount)

    def _credit(self, number: str, credit: Entry, amount: Decimal) -> None:
        _add(self._left, number, credit, -amount)
        _add(self._given, number, credit, -amount)

    def _taken(self, sums: Sums, number: str, amount: Decimal) -> Decimal:
        part = self._value(sums, number, amount)
        left, value = sums.get(number, (ZERO, ZERO))
        sums[number] = left - amount, (value or ZERO) - part
        return part

    def _value(self, sums: Sums, number: str, amount: Decimal) -> Decimal:
        left, value = sums.get(number, (ZERO, ZERO))
        if value is None:
            raise Refused("I355", number=number, base=self._base)
        if abs(amount) < abs(left):
            value = value * amount / left
        return rounded(value, self._base) + ZERO  # no negative zero


def worth_of(customer: str, currency: str, book: Book) -> Worth | None:
    """The values of a customer's documents; None where they are in the book's currency."""
    if currency == book.currency:
        return None
    return Worth(referenced_account(book, customer, currency), book.currency)


def _add(sums: Sums, number: str, entry: Entry, amount: Decimal) -> None:
    """Add a part of an entry, `amount` with its sign, and the share of its value."""
    left, value = sums.get(number, (ZERO, ZERO))
    if value is not None:
        value = None if entry.booked is None else value + entry.booked * amount / entry.amount
    sums[number] = left + amount, value
