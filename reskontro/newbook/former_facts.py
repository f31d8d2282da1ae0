"""What is known of a former system's book once all its transactions were gone through."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.former import FormerAccount
from reskontro.problems import BookError, Problem, Span
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.exchange.former import FormerBook, FormerTransaction, Remarks
    from reskontro.newbook.charts import AccountType, StartChart

#: A file with more problems than these is not what it seems.
_MOST: Final = 20
#: How many signs of an account tell its group, in the charts that have numbers.
_GROUP: Final = 2


class Facts(msgspec.Struct, frozen=True):
    """What all transactions together say.

    `accounts` are all there are, by number, those that only transactions use too. `receivable` are
    the accounts of customers, `customers` who has something on each. `debits` are the keys of the
    documents that customers were charged with who have a balance in debit at the beginning; of
    others nobody asks. `first` is the day of the first
    transaction or of the period, the earlier. Sums are ≥ 0.
    """

    accounts: dict[str, FormerAccount]
    receivable: tuple[str, ...]
    customers: dict[str, set[str]]
    debits: set[int]
    first: date
    transactions: int
    lines: int
    debit: Decimal
    credit: Decimal


def facts_of(source: FormerBook, chart: StartChart, remarks: Remarks) -> Facts:
    """Go through all transactions once.

    An account that is used and not in the file's chart, where it has one, is told.

    Raises:
        BookError: M110 transactions do not sum to nothing, M111 no account is receivable, M112 an
            account that was named as receivable is not there.
    """
    return _Gathering(source, remarks).facts(chart)


def type_of(account: FormerAccount, chart: StartChart) -> AccountType | None:
    """The type of an account: as the file has it, else as its number begins."""
    return account.type or chart.type_of(account.number)


def document_key(customer: str, document: str) -> int:
    """A customer's document as a number of 64 bits, a tenth of the memory that the texts take."""
    key = blake2b(f"{customer}\0{document}".encode(), digest_size=8)
    return int.from_bytes(key.digest(), "big")


class _Gathering:
    def __init__(self, source: FormerBook, remarks: Remarks) -> None:
        self._source = source
        self._remarks = remarks
        self._accounts = {account.number: account for account in source.accounts}
        self._customers: dict[str, set[str]] = {}
        self._debits: set[int] = set()
        self._in_debit = {
            customer.number
            for customer in source.customers
            if any(balance > ZERO for balance in customer.openings.values())
        }
        self._problems: list[Problem] = []
        self._lines = 0
        self._debit = self._credit = ZERO

    def facts(self, chart: StartChart) -> Facts:
        count, first = 0, self._source.first
        for one in self._source.transactions:
            count += 1
            first = min(first, one.day)
            self._transaction(one)
            if len(self._problems) >= _MOST:
                break
        if self._problems:
            raise BookError(self._problems)
        self._openings()
        receivable = _receivable(self._source, self._accounts, self._customers, chart)
        return Facts(
            self._accounts,
            receivable,
            {account: self._customers.get(account, set()) for account in receivable},
            self._debits,
            first,
            count,
            self._lines,
            self._debit,
            self._credit,
        )

    def _transaction(self, one: FormerTransaction) -> None:
        rest = ZERO
        for line in one.lines:
            self._lines += 1
            rest += line.amount
            if line.amount > ZERO:
                self._debit += line.amount
            else:
                self._credit -= line.amount
            self._use(one.place, line.account, line.customer, line.document, line.amount)
        if rest:
            values = {
                "number": one.number or "–",
                "rest": f"{rest:f}",
                "currency": self._source.currency,
            }
            self._problems.append(Problem("M110", one.place, values))

    def _openings(self) -> None:
        for customer in self._source.customers:
            for account in {**customer.openings, **customer.closings}:
                self._use(customer.place, account, customer.number)
        for item in self._source.items:
            self._use(item.place, item.account, item.customer, item.document, item.amount)

    def _use(
        self,
        place: Span,
        account: str,
        customer: str,
        document: str = "",
        amount: Decimal = ZERO,
    ) -> None:
        if account not in self._accounts:
            self._accounts[account] = FormerAccount(account)
            if self._source.accounts:
                self._remarks.add("moving.not_in_chart", place, example=account)
        if customer:
            self._customers.setdefault(account, set()).add(customer)
            if document and amount > ZERO and customer in self._in_debit:
                self._debits.add(document_key(customer, document))


def _receivable(
    source: FormerBook,
    accounts: dict[str, FormerAccount],
    customers: dict[str, set[str]],
    chart: StartChart,
) -> tuple[str, ...]:
    """The accounts of customers: those that were named, else such among the assets.

    These are the usual one, those that balances of customers are stated on, and those of the usual
    one's group that customers have lines on.
    """
    assets = sorted(_assets(accounts, chart))
    known = {"known": ", ".join(assets) or "–"}
    place = Span(source.path, 0)
    if missing := [number for number in source.receivable if number not in accounts]:
        raise BookError([Problem("M112", place, {"account": ", ".join(missing), **known})])
    if source.receivable:
        return source.receivable
    usual = chart.roles["receivable"]
    groups = tuple(number[:_GROUP] for number in usual)
    stated = {
        account
        for customer in source.customers
        for account in (*customer.openings, *customer.closings)
    }
    found = tuple(
        number
        for number in assets
        if number not in chart.roles.get("allowance", ())
        and (
            number in usual
            or number in stated
            or (number in customers and number.startswith(groups))
        )
    )
    if not found:
        raise BookError([Problem("M111", place, known)])
    return found


def _assets(accounts: dict[str, FormerAccount], chart: StartChart) -> Iterator[str]:
    return (number for number, account in accounts.items() if type_of(account, chart) == "A")
