"""Transactions of a former system as those of a journal: openings, and what happened since.

An account of customers becomes a control account, and a customer's part of it an account below.
What the control account has at the beginning and the customers do not is put straight on it, so
that both the account and the customers have the balances that the former system states.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reskontro.customers.persons import names_a_person
from reskontro.journal import Posting, Transaction
from reskontro.newbook import former_texts as texts
from reskontro.newbook.former_facts import document_key
from reskontro.problems import Note, Span
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from reskontro.exchange.former import (
        FormerBook,
        FormerItem,
        FormerLine,
        FormerTransaction,
        Remarks,
    )
    from reskontro.newbook.former_customers import Party
    from reskontro.newbook.former_facts import Facts
    from reskontro.newbook.settings_text import Say


class Former:
    """One former book on its way into journals; `opening` is the account that openings are against."""

    def __init__(
        self,
        source: FormerBook,
        facts: Facts,
        parties: Mapping[str, Party],
        opening: str,
        remarks: Remarks,
        say: Say,
    ) -> None:
        self.source = source
        self._facts = facts
        self._parties = parties
        self._opening = opening
        self._remarks = remarks
        self._say = say
        self._receivable = frozenset(facts.receivable)
        self.names = texts.Names(facts.accounts)
        place = Span(source.path, 0)
        for number in facts.accounts:
            remarks.renamed("moving.account_changed", place, number, self.names[number])
        self._in_debit = _in_debit(source, self._receivable)

    @property
    def opening_day(self) -> date:
        """The day before the first one."""
        return self._facts.first - timedelta(days=1)

    def account(self, number: str, customer: str = "") -> str:
        """An account in the journals; of a customer where the account is one of customers."""
        name = self.names[number]
        if customer and number in self._receivable:
            return f"{name}:{self._parties[customer].number}"
        return name

    def accounts(self) -> Iterator[tuple[str, str]]:
        """All accounts, each with its number in the former system; those of customers below it."""
        for number in sorted(self._facts.accounts):
            yield self.account(number), number
            if number in self._receivable:
                own = {self._parties[each].number for each in self._facts.customers[number]}
                yield from ((f"{self.names[number]}:{each}", number) for each in sorted(own))

    def openings(self) -> Iterator[Transaction]:
        """What there was at the beginning: of each customer, then of the accounts."""
        text = self._say(Note("moving.text.opening"))
        rests = {
            number: account.opening
            for number, account in self._facts.accounts.items()
            if account.opening is not None
        }
        for (account, customer), postings in self._of_customers().items():
            total = sum((posting.quantity for posting in postings), start=ZERO)
            if account in rests:
                rests[account] -= total
            payee = self._parties[customer].payee if customer else ""
            yield self._opened(f"{payee} | {text}".strip(), postings)
        for number in sorted(self._receivable):
            if rest := rests.pop(number, ZERO):
                # A customer's balance that the account does not have, or the other way round.
                said = self._say(Note("moving.text.opening_difference"))
                posting = Posting(self.account(number), rest, self.source.currency)
                yield self._opened(f"| {said}", [posting])
        others = [
            Posting(self.account(number), rest, self.source.currency)
            for number, rest in sorted(rests.items())
            if rest
        ]
        if others:
            yield self._opened(text, others, net=True)

    def _opened(self, text: str, postings: list[Posting], *, net: bool = False) -> Transaction:
        """An opening: each side by itself against the account for it, or what both come to."""
        amounts = [posting.quantity for posting in postings]
        sides = (
            [amounts]
            if net
            else [[a for a in amounts if a > ZERO], [a for a in amounts if a < ZERO]]
        )
        against = [
            Posting(self._opening, -total, self.source.currency)
            for side in sides
            if (total := sum(side, start=ZERO))
        ]
        return Transaction(self.opening_day, text, (*postings, *against), status="*")

    def _of_customers(self) -> dict[tuple[str, str], list[Posting]]:
        """The openings of customers by account and customer: items, and what they do not come to."""
        found: dict[tuple[str, str], list[Posting]] = {}
        items: dict[tuple[str, str], Decimal] = {}
        for item in self.source.items:
            key = (item.account, item.customer)
            found.setdefault(key, []).append(self._item(item))
            items[key] = items.get(key, ZERO) + item.amount
        for customer in self.source.customers:
            for account, balance in customer.openings.items():
                if account not in self._receivable:
                    self._remarks.add("moving.other_account", customer.place, account=account)
                    continue
                key = (account, customer.number)
                rest = balance - items.get(key, ZERO)
                if rest and key in items:
                    self._remarks.add("moving.items_differ", customer.place)
                if rest:
                    posting = Posting(self.account(*key), rest, self.source.currency)
                    found.setdefault(key, []).append(posting)
        return found

    def _item(self, item: FormerItem) -> Posting:
        tags = []
        if item.document:
            tags.append(("invoice", self._document(item.document, item.place)))
        if item.issued:
            tags.append(("issued", item.issued.isoformat()))
        if item.due and item.amount > ZERO:
            tags.append(("due", item.due.isoformat()))
        if item.kid:
            tags.append(("kid", texts.tag(item.kid)))
        account = self.account(item.account, item.customer)
        return Posting(account, item.amount, self.source.currency, tuple(tags))

    def transaction(self, one: FormerTransaction) -> Transaction:
        """A transaction as the journal has it; texts that name a person are left out."""
        numbers = dict.fromkeys(self._customers(one))
        parties = [self._parties[number] for number in numbers]
        text = self._clean(one.text, one.place, parties)
        nobody = any(line.account in self._receivable and not line.customer for line in one.lines)
        payee = parties[0].payee if len(parties) == 1 and not nobody else ""
        # A payee would be taken for the customer of a line that has none.
        described = f"{payee} | {text}".strip() if text and (payee or nobody) else payee or text
        code = texts.code(one.number)
        self._remarks.renamed("moving.voucher_changed", one.place, one.number, code)
        return Transaction(
            one.day,
            described if code else described.lstrip("("),  # which would be read as a code
            tuple(self._posting(line, one, text, parties) for line in one.lines),
            status="*",
            code=code,
        )

    def _customers(self, one: FormerTransaction) -> Iterator[str]:
        return (
            line.customer
            for line in one.lines
            if line.customer and line.account in self._receivable
        )

    def _posting(
        self, line: FormerLine, one: FormerTransaction, text: str, parties: Iterable[Party]
    ) -> Posting:
        is_entry = line.account in self._receivable
        if is_entry and not line.customer:
            self._remarks.add("moving.no_customer", one.place, account=line.account)
        own = texts.description(line.text)
        said = "" if own == text else self._clean(line.text, one.place, parties)
        remark = " ".join(each for each in (texts.comment(said), line.foreign) if each)
        if line.foreign:
            self._remarks.add("moving.foreign", one.place, currency=self.source.currency)
        tags = self._tags(line, one) if is_entry else ()
        account = self.account(line.account, line.customer)
        return Posting(account, line.amount, self.source.currency, tags, comment=remark)

    def _tags(self, line: FormerLine, one: FormerTransaction) -> tuple[tuple[str, str], ...]:
        tags = []
        if line.document and self._names(line):
            tags.append(("invoice", self._document(line.document, one.place)))
        elif line.document:
            self._remarks.add("moving.before", one.place)
        elif line.customer and line.amount > ZERO:
            self._remarks.add("moving.no_document", one.place)
        if one.issued and one.issued != one.day:
            tags.append(("issued", one.issued.isoformat()))
        if line.due and line.amount > ZERO:
            tags.append(("due", line.due.isoformat()))
        if line.kid:
            tags.append(("kid", texts.tag(line.kid)))
        return tuple(tags)

    def _document(self, number: str, place: Span) -> str:
        tag = texts.tag(number)
        self._remarks.renamed("moving.document_changed", place, number, tag)
        return tag

    def _names(self, line: FormerLine) -> bool:
        """Whether a line is put under the document it names.

        A credit for a document that nobody was charged with in the period is for what there was
        at the beginning, where that is a balance in debit without documents: it is left free.
        """
        return (
            line.amount > ZERO
            or (line.account, line.customer) not in self._in_debit
            or document_key(line.customer, line.document) in self._facts.debits
        )

    def _clean(self, text: str, place: Span, parties: Iterable[Party]) -> str:
        """A text as a description, "" where it names a person that the transaction is about."""
        if text and names_a_person(text, (party.name for party in parties)):
            self._remarks.add("moving.names_person", place)
            return ""
        return texts.description(text)


def _in_debit(source: FormerBook, receivable: frozenset[str]) -> frozenset[tuple[str, str]]:
    """The accounts and customers whose balance at the beginning is in debit and not itemised."""
    itemised = {(item.account, item.customer) for item in source.items}
    return frozenset(
        (account, customer.number)
        for customer in source.customers
        for account, balance in customer.openings.items()
        if balance > ZERO and account in receivable and (account, customer.number) not in itemised
    )
