"""What every report needs: whose accounts, the head, the proof."""

from __future__ import annotations

from collections import defaultdict
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import msgspec

from reskontro.problems import Note
from reskontro.reports.model import Head, Phrase, Proof
from reskontro.subledger.accounts import Account, accounts
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book


class Selection(msgspec.Struct, frozen=True):
    """Which customers, by globs on number or name or by `numbers` exactly, and which currency.

    Without either all customers are selected.
    """

    customers: tuple[str, ...] = ()
    currency: str | None = None
    numbers: tuple[str, ...] = ()

    @property
    def partial(self) -> bool:
        """Whether some customers may be left out."""
        return bool(self.customers or self.numbers)

    def takes(self, customer: str, name: str = "") -> bool:
        """Whether a customer is selected."""
        return (
            not self.partial
            or customer in self.numbers
            or any(
                fnmatchcase(customer, glob)
                or (bool(name) and fnmatchcase(name.casefold(), glob.casefold()))
                for glob in self.customers
            )
        )

    def has(self, book: Book, customer: str) -> bool:
        """Whether a customer of a book is selected; names are looked up for globs alone."""
        return self.takes(customer, book.name_of(customer) if self.customers else "")


EVERYTHING = Selection()


def selected_accounts(book: Book, as_of: date, selection: Selection) -> list[Account]:
    """The accounts of the selected customers as of a day, by customer, then currency.

    Each is settled while its entries are at hand, which is quicker than all of them later.
    """
    entries = book.entries
    if selection.partial:
        entries = {
            customer: own for customer, own in entries.items() if selection.has(book, customer)
        }
    shown = []
    for account in accounts(entries, as_of, book.policy):
        if selection.currency in (None, account.currency):
            _ = account.settlement
            shown.append(account)
    return shown


def one_currency(shown: Iterable[Account], book: Book) -> str:
    """The currency of accounts that share one, which then stands in a head; "" of several."""
    found = currencies(shown, book)
    return found[0] if len(found) == 1 else ""


def head(book: Book, title: str, currency: str = "", period: Phrase | None = None) -> Head:
    """The head of a report on this book."""
    company = book.settings.company
    return Head(Phrase(title), company.name, company.orgnr, book.commit, period, currency)


def proofs(
    book: Book,
    as_of: date,
    shown: Iterable[Account],
    selection: Selection = EVERYTHING,
    aged: Mapping[str, tuple[Decimal, Decimal]] | None = None,
    control: Mapping[str, Decimal] | None = None,
) -> tuple[Proof, ...]:
    """Hold the open items against the postings on the receivable accounts, per currency.

    The balance of the accounts is summed from turnover, independently of the entries; of a
    selection of customers, which turnover does not tell apart, from their entries. `aged` is what
    the report printed per currency, Σ buckets and unallocated (≤ 0), where it printed that.
    `control` is what a general ledger holds, of the currencies it is compared in. Where there is
    nothing to prove, that is proved of the currency asked for, else of the book's.
    """
    buckets: dict[str, Decimal] = defaultdict(lambda: ZERO)
    unallocated: dict[str, Decimal] = defaultdict(lambda: ZERO)
    assumed: dict[str, Decimal] = defaultdict(lambda: ZERO)
    balance: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for account in shown:
        settlement = account.settlement
        currency = account.currency
        buckets[currency] += sum((debit.left for debit in settlement.debits), start=ZERO)
        unallocated[currency] -= sum((credit.left for credit in settlement.credits), start=ZERO)
        assumed[currency] += settlement.assumed
        if selection.partial:
            balance[currency] += account.balance
    if not selection.partial:
        names = {name for name, _, _ in book.turnover}
        receivable = {name for name in names if book.chart.is_receivable(name)}
        for (name, day, currency), quantity in book.turnover.items():
            if name in receivable and day <= as_of and selection.currency in (None, currency):
                balance[currency] += quantity
    made = []
    given = control or {}
    found = {*buckets, *(c for sums in (balance, given) for c, sum_ in sums.items() if sum_)}
    for currency in sorted(found) or filter(None, [selection.currency or book.currency]):
        held = given.get(currency)
        items = buckets[currency] + unallocated[currency]
        printed = (buckets[currency], unallocated[currency])
        if aged is not None:
            printed = aged.get(currency, (ZERO, ZERO))
        made.append(
            Proof(
                currency,
                *printed,
                items,
                balance[currency],
                held,
                items - balance[currency]
                or sum(printed, start=ZERO) - items
                or (ZERO if held is None else items - held),
                assumed[currency],
            )
        )
    return tuple(made)


def notes(book: Book, shown: Iterable[object], as_of: date) -> tuple[Note, ...]:
    """What the reader of a report on open items should know of the book."""
    found = list(book.notes)
    if closings := sum(one.left_out_at(as_of) for one in book.closings):
        found.append(Note("report.closings", {"n": str(closings)}))
    counted = {one.day for one in book.closings if one.counts_from and one.counts_from <= as_of}
    found += [Note("report.closing_counts", {"day": day.isoformat()}) for day in sorted(counted)]
    if book.virtual and (
        virtual := sum(e.virtual and e.date <= as_of for own in book.entries.values() for e in own)
    ):
        found.append(Note("report.virtual", {"n": str(virtual)}))
    if any(True for _ in shown):
        return tuple(found)
    first = book.first_day()
    if first is None:
        found.append(Note("report.no_entries"))
    elif as_of < first:
        found.append(Note("report.before_first", {"first": first.isoformat()}))
    else:
        found.append(Note("report.nothing_selected"))
    return tuple(found)


def apart(balances: Iterable[Decimal]) -> tuple[Phrase, ...]:
    """Customers in debit and in credit, totalled apart; nothing where none is in credit."""
    balances = list(balances)
    credit = sum((balance for balance in balances if balance < 0), start=ZERO)
    if not credit:
        return ()
    debit = sum((balance for balance in balances if balance > 0), start=ZERO)
    return (Phrase("report.apart", {"debit": str(debit), "credit": str(credit)}),)


def currencies(shown: Iterable[Account], book: Book) -> list[str]:
    """The currencies of accounts, the book's own first; the book's own where there is none."""
    found = {account.currency for account in shown}
    return sorted(found, key=lambda currency: (currency != book.currency, currency)) or [
        book.currency
    ]


def shown_number(number: str) -> str | None:
    """A document number as people read it: one that is made up is left out."""
    return None if isinstance(number, MadeUpNumber) else number


def customer_title(book: Book, customer: str, currency: str = "") -> Phrase | str:
    """Number and name, and the currency where it is not the book's own."""
    other = f" · {currency}" if currency != book.currency and currency else ""
    if customer == UNKNOWN_CUSTOMER:
        return Phrase("report.unknown_title", {"customer": customer, "currency": other})
    name = book.name_of(customer)
    shown = customer if name == customer else f"{customer} {name}"
    return shown.strip() + other


def name_cell(book: Book, customer: str) -> Phrase | str | None:
    """A customer's name for people; that nobody is named where the customer is unknown."""
    if customer == UNKNOWN_CUSTOMER:
        return Phrase("report.unknown_customer")
    return book.name_of(customer) or None


def or_dash(amount: Decimal) -> Decimal | None:
    """An amount that is nothing prints as –; balances and totals of balances print their 0."""
    return amount or None
