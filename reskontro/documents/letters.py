"""Documents on a customer's account: statement, balance confirmation, payment confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reskontro.documents.buyers import buyer_of
from reskontro.documents.digest import digest_of, entries_text
from reskontro.documents.find import entries_by_number
from reskontro.documents.model import (
    ZERO,
    AccountLetter,
    AccountPart,
    Movement,
    Open,
    PaymentConfirmation,
    Settled,
)
from reskontro.reports.statement import account_statement
from reskontro.subledger.accounts import accounts
from reskontro.subledger.documents import TAKING_BACK, MadeUpNumber, canonical

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.reports.common import Selection
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.entries import Entry


def account_letter(
    book: Book,
    kind: Literal["statement", "balance-confirmation"],
    customer: str,
    as_of: date,
    first: date | None = None,
    currency: str | None = None,
) -> AccountLetter:
    """A statement from `first` (else the first entry) or a balance confirmation, as of a day.

    A statement may be of one currency alone; a confirmation is of the whole account.
    """
    entries = book.entries.get(customer, [])
    own = list(accounts({customer: entries}, as_of, book.policy)) if entries else []
    if currency is not None:
        own = [account for account in own if account.currency == currency]
    own.sort(key=lambda account: (account.currency != book.currency, account.currency))
    parts = tuple(_part(account, kind, as_of, first) for account in own)
    if not parts:
        parts = (AccountPart(currency or book.currency, ZERO, (), ()),)
    text = ""
    if kind == "balance-confirmation":
        text = entries_text(book.settings.company.orgnr, customer, as_of, entries)
    record = book.record_of(customer)
    return AccountLetter(
        kind,
        buyer_of(book, customer),
        as_of,
        first,
        parts,
        record.kid if record is not None else "",
        text,
        digest_of(text) if text else "",
        sum(len(account.entries) for account in own),
    )


def payment_confirmations(
    book: Book, wanted: Sequence[str], selection: Selection, as_of: date | None = None
) -> list[PaymentConfirmation]:
    """Confirmations of the payments of these numbers or globs, each as of `as_of`, else its day.

    Raises:
        CallError: there is no such payment, or several customers have one of that number.
    """
    return [
        _payment(book, number, entries, as_of)
        for number, entries in entries_by_number(book, "payment", wanted, selection, as_of)
    ]


def _part(account: Account, kind: str, as_of: date, first: date | None) -> AccountPart:
    movements: tuple[Movement, ...] = ()
    if kind == "statement":
        made = account_statement(account, first, as_of)
        movements = tuple(
            Movement(
                line.date,
                line.entry.kind if line.entry else "",
                line.entry.note if line.entry else "",
                line.entry.number if line.entry else "",
                line.entry.due if line.entry else None,
                line.debit if line.entry else ZERO,
                line.credit if line.entry else ZERO,
                line.balance,
            )
            for line in made.lines
        )
    items = tuple(
        Open(
            "" if isinstance(item.document, MadeUpNumber) else item.document,
            item.kind,
            item.date,
            item.due,
            item.amount,
            item.open,
            item.kid,
        )
        for item in account.open_items()
    )
    return AccountPart(account.currency, account.balance, movements, items)


def _payment(
    book: Book, number: str, entries: list[Entry], as_of: date | None
) -> PaymentConfirmation:
    first = entries[0]
    day = as_of or max(entry.date for entry in entries)
    account = next(
        one
        for one in accounts({first.customer: book.entries[first.customer]}, day, book.policy)
        if one.currency == first.currency
    )
    total = -sum((entry.amount for entry in entries), start=ZERO)
    settled = _settled(account, entries)
    return PaymentConfirmation(
        number,
        buyer_of(book, first.customer, first.text.partition("|")[0].rstrip()),
        first.date,
        day,
        total,
        first.currency,
        settled,
        total - sum((row.settled for row in settled), start=ZERO),
        first.path,
        first.line,
    )


def _settled(account: Account, payment: list[Entry]) -> tuple[Settled, ...]:
    """The documents that a payment settled, by due date, each with what is open of it."""
    mine = {id(entry) for entry in payment}
    heads: dict[str, Entry] = {}
    sums: dict[str, Decimal] = {}
    for one in account.settlement.all_allocations():
        if id(one.credit) in mine:
            key = _key(one.debit)
            head = heads.setdefault(key, one.debit)
            heads[key] = min(head, one.debit, key=canonical)
            sums[key] = sums.get(key, ZERO) + one.amount
    left: dict[str, Decimal] = {}
    for item in account.open_items():
        if item.open > ZERO:
            key = _key(item.entries[0])
            left[key] = left.get(key, ZERO) + item.open
    amounts: dict[str, Decimal] = {}
    for entry in account.entries:
        if entry.amount > ZERO and entry.kind not in TAKING_BACK:
            key = _key(entry)
            amounts[key] = amounts.get(key, ZERO) + entry.amount
    rows = [
        Settled(
            head.number,
            head.kind,
            head.issued,
            head.due,
            amounts.get(key, head.amount),
            sums[key],
            left.get(key, ZERO),
        )
        for key, head in heads.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.due or row.date, row.date, row.document)))


def _key(debit: Entry) -> str:
    """What a debit's document is told by: its number, of one without that the entry itself."""
    return debit.number or f"#{id(debit)}"
