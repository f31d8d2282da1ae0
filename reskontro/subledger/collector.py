"""From transactions to entries and turnover: which posting is whose, of what kind, due when."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal.tags import first_values, tag_value
from reskontro.problems import Problem, Span
from reskontro.subledger.entries import (
    DUE_AT_ONCE,
    EQUITY,
    IN_INSTALMENTS,
    UNKNOWN_CUSTOMER,
    ZERO,
    Collected,
    Entry,
    EquityMove,
    is_closing,
)
from reskontro.subledger.kinds import BITS, CREDIT_KINDS, DEBIT_KINDS, KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reskontro.journal import Declared, Posting, Transaction
    from reskontro.subledger.chart import Chart, Place
    from reskontro.subledger.entries import DueBasis, Rules
    from reskontro.subledger.kinds import Kind
    from reskontro.terms import Share

#: What an amount's share of a transaction's revenue is rounded to.
_SHARE = Decimal("0.01")
_NO_BASIS: Final[DueBasis] = ""
#: What a due date rests on that follows from terms of payment.
_TERMS = frozenset(("customer", "book"))
#: Tags that say what a posting is about: a closing of all balances has none of them.
_TELLING = frozenset(("invoice", "kind"))
#: Roles of accounts of income and cost.
_RESULTS = frozenset(("revenue", "loss", "recovered", "allowance_change", "fee", "interest"))
#: The roles (`BITS`) that a transaction credits and debits: of its real postings, and of its
#: balanced virtual ones, which balance among themselves.
_Sides = tuple[list[int], list[int]]


class Collector:
    """Turns transactions into entries and turnover, one at a time."""

    def __init__(
        self, chart: Chart, rules: Rules, declared: Mapping[str, Declared] | None = None
    ) -> None:
        """`declared` are the account declarations, whose tags postings inherit."""
        self._chart = chart
        self._rules = rules
        self._declared = declared or {}
        self._days: dict[str, Day] = {}
        self.collected = Collected()

    def add_all(self, transactions: Iterable[Transaction]) -> None:
        """Take in transactions."""
        places = self._chart.places
        place_of = self._chart.place
        bits = BITS
        zero = ZERO
        turnover = self.collected.turnover
        number = 0
        for number, transaction in enumerate(transactions, 1):  # noqa: B007  (counted after)
            receivables: list[tuple[Posting, Place]] = []
            sides = ([0, 0], [0, 0])
            revenue = zero
            on = transaction.date
            for posting in transaction.postings:
                account = posting.account
                place = places.get(account) or place_of(account)
                role = place.role
                quantity = posting.quantity
                if posting.virtual and not self._rules.virtual:
                    continue
                if (quantity or role == "opening") and posting.virtual != "(":
                    sides[posting.virtual == "["][quantity > zero] |= bits[role]
                if role == "receivable":
                    account = place.control
                    receivables.append((posting, place))
                elif role == "revenue":
                    booked = self._booked(posting)
                    revenue -= quantity if booked is None else booked
                key = (account, posting.date or on, posting.commodity)
                try:
                    turnover[key] += quantity
                except KeyError:
                    turnover[key] = quantity
            if receivables:
                self._add_entries(transaction, receivables, sides, revenue)
        self.collected.transactions += number

    def _add_entries(
        self,
        transaction: Transaction,
        receivables: list[tuple[Posting, Place]],
        sides: _Sides,
        revenue: Decimal,
    ) -> None:
        shares = _shares(revenue, receivables) if len(receivables) > 1 else [revenue]
        made: list[Entry] = []
        for (posting, place), share in zip(receivables, shares, strict=True):
            if not posting.quantity:
                continue
            entry = self.entry(
                transaction,
                posting,
                place,
                sides[posting.virtual == "["][posting.quantity < ZERO],
                share,
            )
            if (
                entry.kind == "settlement"
                and not any(name == "kind" for name, _ in (*posting.tags, *transaction.tags))
                and self._is_transfer(entry, receivables, transaction)
            ):
                entry = msgspec.structs.replace(entry, kind="transfer")
            if revenue and not self._rules.currency and self._sold_elsewhere(entry, transaction):
                entry = msgspec.structs.replace(entry, booked=None, revenue=ZERO)
            made.append(entry)
        if any(roles & EQUITY for side in sides for roles in side) or (
            transaction.tags and is_closing(transaction.tags)
        ):
            if made:
                self.collected.equity_moves.append(
                    self._equity_move(transaction, receivables, made)
                )
            return
        for entry in made:
            self.add(entry)

    def _sold_elsewhere(self, entry: Entry, transaction: Transaction) -> bool:
        """Whether revenue of a transaction stands in another commodity than its entry."""
        place = self._chart.place
        return any(
            posting.commodity != entry.currency and place(posting.account).role == "revenue"
            for posting in transaction.postings
        )

    def _equity_move(
        self, transaction: Transaction, receivables: list[tuple[Posting, Place]], made: list[Entry]
    ) -> EquityMove:
        tags = (*transaction.tags, *(tag for posting, _ in receivables for tag in posting.tags))
        accounts = {posting.account for posting in transaction.postings}
        payee = transaction.payee or UNKNOWN_CUSTOMER
        straight = any(
            not place.customer and customer_of(posting, transaction, self._declared) == payee
            for posting, place in receivables
        )
        return EquityMove(
            transaction.date, transaction.path, transaction.line, is_closing(transaction.tags),
            tuple(made), self._postings(transaction), any(name in _TELLING for name, _ in tags),
            frozenset(one for one in accounts if self._chart.place(one).role in _RESULTS),
            payee if straight else "",
        )  # fmt: skip

    def add(self, entry: Entry) -> None:
        """Take in an entry."""
        try:
            self.collected.entries[entry.customer].append(entry)
        except KeyError:
            self.collected.entries[entry.customer] = [entry]

    def entry(
        self,
        transaction: Transaction,
        posting: Posting,
        place: Place,
        counter: int,
        revenue: Decimal,
    ) -> Entry:
        """The entry of a posting on a receivable account.

        `counter` are the roles of the counter-postings of opposite sign (`BITS`); a settlement
        may still turn out to be a transfer.
        """
        marks = _marks(posting, transaction, place)
        amount = posting.quantity
        debit = amount > ZERO
        on = posting.date or transaction.date
        customer = place.customer or customer_of(posting, transaction, self._declared)
        issued = self._day(marks.issued, "issued", on, transaction, posting)
        names = marks.names[:1] if debit else marks.names
        kind = (DEBIT_KINDS if debit else CREDIT_KINDS)[counter]
        if posting.virtual:
            self.collected.virtual += 1
            if posting.virtual == "(":
                kind = "invoice" if debit else "payment"
        if marks.kind:
            kind = self._tagged_kind(marks.kind, kind, transaction, posting)
        due, due_basis = None, _NO_BASIS
        if debit:
            due, due_basis = self._due(marks.due, kind, customer, issued, transaction, posting)
        instalments: tuple[Share, ...] = ()
        if due_basis in _TERMS and kind in IN_INSTALMENTS and self._rules.shares is not None:
            shares = self._rules.shares(customer, issued, amount, posting.commodity)
            instalments = shares if len(shares) > 1 else ()
        return Entry(
            customer, on, kind, names[0] if debit and names else transaction.code,
            transaction.code, names, marks.kid, transaction.description, amount,
            posting.commodity, self._booked(posting), revenue, due, due_basis, issued,
            place.control, transaction.path, posting.line, bool(posting.virtual),
            (posting.status or transaction.status) == "!", instalments,
        )  # fmt: skip

    def _due(
        self,
        tag: str,
        kind: Kind,
        customer: str,
        issued: Day,
        transaction: Transaction,
        posting: Posting,
    ) -> tuple[Day, DueBasis]:
        """When a debit is due, and what that rests on."""
        on = posting.date or transaction.date
        if tag:
            return self._day(tag, "due", on, transaction, posting), "tag"
        if self._rules.due_from_date2 and (date2 := posting.date2 or transaction.date2):
            return date2, "date2"
        if kind in DUE_AT_ONCE:
            return on, ""
        return self._rules.due(customer, issued)

    def _booked(self, posting: Posting) -> Decimal | None:
        """The value of a posting in the book's currency, None where it is not known."""
        base = self._rules.currency
        if posting.cost is not None and posting.cost.commodity == base:
            return posting.cost.quantity
        return posting.quantity if posting.commodity == base or not base else None

    def _is_transfer(
        self,
        entry: Entry,
        receivables: list[tuple[Posting, Place]],
        transaction: Transaction,
    ) -> bool:
        """Whether no posting of opposite sign is on the same customer."""
        return not any(
            entry.amount * other.quantity < ZERO
            and (place.customer or customer_of(other, transaction, self._declared))
            == entry.customer
            for other, place in receivables
        )

    def _tagged_kind(
        self, tag: str, kind: Kind, transaction: Transaction, posting: Posting
    ) -> Kind:
        for known in KINDS:
            if tag == known:
                return known
        self.collected.problems.append(
            Problem(
                "E102",
                Span(transaction.path, posting.line),
                {"value": tag, "kinds": ", ".join(KINDS)},
            )
        )
        return kind

    def _day(
        self, value: str, tag: str, otherwise: Day, transaction: Transaction, posting: Posting
    ) -> Day:
        """The day a tag gives, `otherwise` where there is none."""
        if not value:
            return otherwise
        if value in self._days:
            return self._days[value]
        parts = value.replace("/", "-").replace(".", "-").split("-")
        try:
            year, month, day = (int(part) for part in parts)
            found = self._days[value] = Day(year, month, day)
        except ValueError:
            self.collected.problems.append(
                Problem("E101", Span(transaction.path, posting.line), {"tag": tag, "value": value})
            )
            return otherwise
        return found

    def _postings(
        self, transaction: Transaction
    ) -> tuple[tuple[tuple[str, Day, str], Decimal], ...]:
        place = self._chart.place
        return tuple(
            (
                (place(p.account).control or p.account, p.date or transaction.date, p.commodity),
                p.quantity,
            )
            for p in transaction.postings
            if not p.virtual or self._rules.virtual
        )


class _Marks(msgspec.Struct, frozen=True, gc=False):
    """What the tags of a posting, and those it inherits, say of its entry; "" where nothing."""

    names: tuple[str, ...]
    kid: str
    due: str
    issued: str
    kind: str


def _marks(posting: Posting, transaction: Transaction, place: Place) -> _Marks:
    """What a posting's own tags say, else its account's document segment, else the transaction's."""
    first = first_values((*posting.tags, *transaction.tags))
    names = tuple(value for name, value in posting.tags if name == "invoice")
    if not names and place.document:
        names = (place.document,)
    if not names:
        names = tuple(value for name, value in transaction.tags if name == "invoice")
    get = first.get
    return _Marks(names, get("kid", ""), get("due", ""), get("issued", ""), get("kind", ""))


def customer_of(
    posting: Posting, transaction: Transaction, declared: Mapping[str, Declared]
) -> str:
    """Whose a posting straight on a control account is.

    A tag of it, of its transaction or of the account as it is declared says so, else the payee.
    """
    account = declared.get(posting.account)
    for tags in (posting.tags, transaction.tags, account.tags if account else ()):
        if own := tag_value(tags, "customer"):
            return own
    return transaction.payee or UNKNOWN_CUSTOMER


def _shares(revenue: Decimal, receivables: list[tuple[Posting, Place]]) -> list[Decimal]:
    """Each receivable posting's share of the revenue, by amount; the last takes what is over."""
    total = sum((posting.quantity for posting, _ in receivables), start=ZERO)
    shares: list[Decimal] = []
    for posting, _ in receivables[:-1]:
        share = revenue * posting.quantity / total if total else ZERO
        shares.append(share.quantize(_SHARE, ROUND_HALF_UP))
    return [*shares, revenue - sum(shares, start=ZERO)]
