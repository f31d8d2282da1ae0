"""What customers have open as payments are matched: each payment sees those before it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from reskontro.exchange.bank.proposal import Candidate
from reskontro.record.account import by_reference, payment_entry, whole_account
from reskontro.record.payment_plan import Open, begun_documents, open_documents
from reskontro.subledger.accounts import Account
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.subledger.one_document import takes_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.exchange.bank.model import Payment
    from reskontro.record.payment_plan import Plan
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy


class Named(msgspec.Struct, frozen=True, gc=False):
    """A document by its customer and its number."""

    customer: str
    document: str


class Standing:
    """The documents of one customer in one currency, and what of them is open.

    `left` is what references leave open, which counts where a payment names a document; `shown` is
    what reports show, which counts where it names none. Both have positive amounts alone.
    """

    def __init__(
        self, customer: str, currency: str, entries: Iterable[Entry], policy: Policy
    ) -> None:
        self.customer = customer
        self.currency = currency
        self._policy = policy
        self._entries = list(entries)
        self._waiting: list[tuple[Payment, Plan]] = []
        self._again = False
        self._shown: dict[str, Open] | None = None
        self._first_parts: dict[str, Decimal] | None = None
        self._read()

    def left(self, number: str) -> Open | None:
        """A document as references leave it, also with nothing open; None of an unknown one."""
        if number in self._left:
            return self._left[number]
        entry = self._begun.get(number)
        return None if entry is None else Open(number, entry, ZERO)

    def shown(self) -> list[Open]:
        """The documents that reports show as open, the first due first.

        A made-up number is that of a document that has none.
        """
        if self._again:
            self._read_again()
        if self._shown is None:
            self._shown = {one.number: one for one in _shown(self._account)}
            for _, plan in self._waiting:
                _settle(self._shown, plan)
        return list(self._shown.values())

    def first_part(self, number: str) -> Decimal | None:
        """What was open of the earliest instalment of a document before any payment was taken in."""
        if self._first_parts is None:
            self._first_parts = _first_parts(self._account)
        return self._first_parts.get(number)

    def paid(self, number: str) -> Decimal:
        """What references have settled of a document, less what was taken back."""
        one = self.left(number)
        debits = (e for e in self._entries if e.number == number and e.amount > ZERO)
        own = (e.amount for e in debits if not takes_back(e))
        return ZERO if one is None else sum(own, start=ZERO) - one.open

    def take(self, payment: Payment, plan: Plan) -> None:
        """Take in a payment."""
        self._waiting.append((payment, plan))
        _settle(self._left, plan)
        if self._shown is not None:
            _settle(self._shown, plan)
        self._again = self._again or self._assumes or any(not piece.number for piece in plan.pieces)

    def give_back(self, payment: Payment, number: str, amount: Decimal) -> None:
        """Take in that so much, above 0, of what a document was paid is taken back."""
        self._entries.append(_entry(self.customer, payment, number, amount))
        self._again = True
        if (one := self.left(number)) is not None:
            self._left[number] = msgspec.structs.replace(one, open=one.open + amount)

    def _read_again(self) -> None:
        """Work out what is open with all payments that were taken in as entries."""
        self._entries += [
            entry
            for payment, plan in self._waiting
            for entry in _entries_of(self.customer, payment, plan)
        ]
        self._waiting.clear()
        self._read()

    def _read(self) -> None:
        """Work out what is open; the account is settled once where nothing is assumed.

        What reports show is worked out when it is asked for: most payments name documents.
        """
        self._again = False
        self._shown, self._first_parts = None, None
        account = Account(self.customer, self.currency, self._entries, self._policy)
        self._account = account
        self._assumes = bool(account.settlement.assumed)
        self._begun: dict[str, Entry] = begun_documents(account)
        if self._assumes:
            policy = by_reference(self._policy)
            account = Account(self.customer, self.currency, self._entries, policy)
        self._left = {one.number: one for one in open_documents(account) if one.open > ZERO}


class Standings:
    """The standings of a book's customers, each worked out when it is first asked for."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._found: dict[tuple[str, str], Standing] = {}
        self._amounts: dict[str, dict[Decimal, list[Named]]] = {}

    def of(self, customer: str, currency: str) -> Standing:
        """The standing of a customer in a currency."""
        key = (customer, currency)
        if key not in self._found:
            entries = whole_account(self._book, customer, currency).entries
            self._found[key] = Standing(customer, currency, entries, self._book.policy)
        return self._found[key]

    def candidate(self, named: Named, currency: str) -> Candidate | None:
        """A document with what is open of it; None of one without a number, or not in the currency."""
        if isinstance(named.document, MadeUpNumber):
            return None
        one = self.of(named.customer, currency).left(named.document)
        if one is None:
            return None
        return Candidate(named.customer, one.number, one.open, one.entry.due)

    def with_open(self, amount: Decimal, currency: str) -> list[Named]:
        """The documents of all customers of which just that amount is open."""
        if currency not in self._amounts:
            index: dict[Decimal, list[Named]] = defaultdict(list)
            for customer in self._book.entries:
                for one in self.of(customer, currency).shown():
                    index[one.open].append(Named(customer, one.number))
            self._amounts[currency] = index
        return [
            named
            for named in self._amounts[currency].get(amount, ())
            if any(
                one.number == named.document and one.open == amount
                for one in self.of(named.customer, currency).shown()
            )
        ]


def _settle(view: dict[str, Open], plan: Plan) -> None:
    """Take out of a view what a payment settles."""
    for piece in plan.pieces:
        if (one := view.get(piece.number)) is not None:
            rest = one.open - piece.amount
            if rest > ZERO:
                view[piece.number] = msgspec.structs.replace(one, open=rest)
            else:
                del view[piece.number]


def _shown(account: Account) -> Iterator[Open]:
    """The open documents, the first due first; made-up numbers are those of documents with none."""
    left: dict[str, Decimal] = {}
    heads: dict[str, Entry] = {}
    for debit in sorted(account.settlement.debits, key=lambda one: (one.due, one.document)):
        left[debit.document] = left.get(debit.document, ZERO) + debit.left
        heads.setdefault(debit.document, debit.head)
    for number, amount in left.items():
        yield Open(number, heads[number], amount)


def _first_parts(account: Account) -> dict[str, Decimal]:
    """What is open of the earliest instalment, of documents that have several open."""
    found: dict[str, Decimal] = {}
    debits = (one for one in account.settlement.debits if one.instalment is not None)
    for debit in sorted(debits, key=lambda one: one.due):
        found.setdefault(debit.document, debit.left)
    return found


def _entries_of(customer: str, payment: Payment, plan: Plan) -> Iterator[Entry]:
    """A payment as the entries that its transaction will be."""
    code = payment.identity.text
    parts = [(piece.number, piece.amount) for piece in plan.pieces]
    if plan.on_account:
        parts.append((code, plan.on_account))
    for number, amount in parts:
        yield _entry(customer, payment, number, -amount)


def _entry(customer: str, payment: Payment, name: str, amount: Decimal) -> Entry:
    """An entry of a payment that names a document, or none; above 0 it takes a payment back."""
    code = payment.identity.text
    return payment_entry(customer, payment.currency, payment.booked, amount, code, name=name)
