"""Entries: what postings on receivable accounts mean to the subledger."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812  (fields are named date)
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.problems import Problem, Span
from reskontro.subledger.kinds import BITS, CREDIT_KINDS, DEBIT_KINDS, KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reskontro.journal import Declared, Posting, Tags, Transaction
    from reskontro.subledger.chart import Chart, Place

DueBasis = Literal["", "tag", "date2", "customer", "book"]
#: A customer that can't be told: the posting is straight on the account and names nobody.
UNKNOWN_CUSTOMER = "?"
#: What an amount's share of a transaction's revenue is rounded to.
_SHARE = Decimal("0.01")
ZERO = Decimal(0)


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One posting on a receivable account, with what is known of it.

    `amount` is positive where the customer owes (a debit). `number` is the entry's own number:
    of a debit the document's, of a credit its code; "" where it has none. `code` is that of the
    transaction, its voucher. `names` are the documents it names, in the order written. `booked` is the value in the book's currency, None
    where it is not known. `revenue` is its share of the transaction's revenue excl. VAT, with the
    sign of `amount`. `due` is None on a credit; `due_basis` tells what it rests on.
    """

    customer: str
    date: Day
    kind: Kind
    number: str
    code: str
    names: tuple[str, ...]
    kid: str
    text: str
    amount: Decimal
    currency: str
    booked: Decimal | None
    revenue: Decimal
    due: Day | None
    due_basis: DueBasis
    issued: Day
    control: str
    path: str
    line: int
    virtual: bool = False

    @property
    def note(self) -> str:
        """The text without the payee before `|`."""
        before, bar, after = self.text.partition("|")
        return after.strip() if bar else before

    @property
    def source(self) -> str:
        """`path:line`."""
        return f"{self.path}:{self.line}"


#: Sums of postings per account, posting day and commodity; receivable accounts under their
#: control account.
Turnover = dict[tuple[str, Day, str], Decimal]


class Rules(msgspec.Struct, frozen=True):
    """What of a book's settings tells entries apart.

    `due` gives the due date of a debit without one of its own, from customer and date of issue,
    and what it rests on.
    """

    currency: str
    due: Callable[[str, Day], tuple[Day, DueBasis]]
    due_from_date2: bool = False
    virtual: bool = True


class EquityMove(msgspec.Struct, frozen=True):
    """A transaction that sets receivables against equity: an opening, or half of a year-end pair.

    `tagged`: it has hledger's `clopen:` tag.
    """

    date: Day
    tagged: bool
    entries: tuple[Entry, ...]
    turnover: tuple[tuple[tuple[str, Day, str], Decimal], ...]


class Collected(msgspec.Struct):
    """What reading the transactions of a book gives the subledger.

    The entries of `equity_moves` are not among `entries`; their turnover is in `turnover`.
    """

    entries: dict[str, list[Entry]] = msgspec.field(default_factory=dict)
    turnover: Turnover = msgspec.field(default_factory=dict)
    equity_moves: list[EquityMove] = msgspec.field(default_factory=list)
    virtual: int = 0
    transactions: int = 0
    problems: list[Problem] = msgspec.field(default_factory=list)


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
            debited = credited = 0
            revenue = zero
            on = transaction.date
            for posting in transaction.postings:
                account = posting.account
                place = places.get(account) or place_of(account)
                role = place.role
                quantity = posting.quantity
                if posting.virtual:
                    if not self._rules.virtual:
                        continue
                elif quantity > zero:
                    debited |= bits[role]
                else:
                    credited |= bits[role]
                if role == "receivable":
                    account = place.control
                    receivables.append((posting, place))
                elif role == "revenue":
                    revenue -= quantity
                key = (account, posting.date or on, posting.commodity)
                try:
                    turnover[key] += quantity
                except KeyError:
                    turnover[key] = quantity
            if receivables:
                self._add_entries(transaction, receivables, debited, credited, revenue)
        self.collected.transactions += number

    def _add_entries(
        self,
        transaction: Transaction,
        receivables: list[tuple[Posting, Place]],
        debited: int,
        credited: int,
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
                credited if posting.quantity > ZERO else debited,
                share,
            )
            if (
                entry.kind == "settlement"
                and not any(name == "kind" for name, _ in (*posting.tags, *transaction.tags))
                and self._is_transfer(entry, receivables, transaction)
            ):
                entry = msgspec.structs.replace(entry, kind="transfer")
            made.append(entry)
        if (debited | credited) & EQUITY or (transaction.tags and is_closing(transaction.tags)):
            if made:
                tagged = is_closing(transaction.tags)
                self.collected.equity_moves.append(
                    EquityMove(transaction.date, tagged, tuple(made), self._postings(transaction))
                )
            return
        for entry in made:
            self.add(entry)

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
        amount = posting.quantity
        names: tuple[str, ...] = ()
        kid = due_tag = issued_tag = kind_tag = ""
        for name, value in posting.tags:
            if name == "invoice":
                names = (*names, value) if names else (value,)
            elif name == "due":
                due_tag = due_tag or value
            elif name == "kid":
                kid = kid or value
            elif name == "issued":
                issued_tag = issued_tag or value
            elif name == "kind":
                kind_tag = kind_tag or value
        if not names and place.document:
            names = (place.document,)
        if transaction.tags:
            inherits = not names
            for name, value in transaction.tags:
                if name == "due":
                    due_tag = due_tag or value
                elif name == "kid":
                    kid = kid or value
                elif name == "invoice":
                    if inherits:
                        names = (*names, value)
                elif name == "issued":
                    issued_tag = issued_tag or value
                elif name == "kind":
                    kind_tag = kind_tag or value
        on = posting.date or transaction.date
        customer = place.customer or self._customer(transaction, posting)
        number = code = transaction.code
        due: Day | None = None
        due_basis: DueBasis = ""
        issued = self._day(issued_tag, "issued", on, transaction, posting) if issued_tag else on
        if amount > ZERO:
            kind = DEBIT_KINDS[counter]
            if names:
                number = names[0]
                if len(names) > 1:
                    names = (number,)
            if due_tag:
                due_basis = "tag"
                try:
                    due = self._days[due_tag]
                except KeyError:
                    due = self._day(due_tag, "due", on, transaction, posting)
            elif self._rules.due_from_date2 and (date2 := posting.date2 or transaction.date2):
                due, due_basis = date2, "date2"
            elif kind in DUE_AT_ONCE:
                due = on
            else:
                due, due_basis = self._rules.due(customer, issued)
        else:
            kind = CREDIT_KINDS[counter]
        if posting.virtual:
            self.collected.virtual += 1
            if posting.virtual == "(":
                kind = "invoice" if amount > ZERO else "payment"
        if kind_tag:
            kind = self._tagged_kind(kind_tag, kind, transaction, posting)
        currency = posting.commodity
        base = self._rules.currency
        booked: Decimal | None = amount if currency == base or not base else None
        if posting.cost is not None and posting.cost.commodity == base:
            booked = posting.cost.quantity
        return Entry(
            customer, on, kind, number, code, names, kid, transaction.description, amount,
            currency, booked, revenue, due, due_basis, issued, place.control, transaction.path,
            posting.line, bool(posting.virtual),
        )  # fmt: skip

    def _customer(self, transaction: Transaction, posting: Posting) -> str:
        declared = self._declared.get(posting.account)
        for tags in (posting.tags, transaction.tags, declared.tags if declared else ()):
            for name, value in tags:
                if name == "customer" and value:
                    return value
        return transaction.payee or UNKNOWN_CUSTOMER

    def _is_transfer(
        self,
        entry: Entry,
        receivables: list[tuple[Posting, Place]],
        transaction: Transaction,
    ) -> bool:
        """Whether no posting of opposite sign is on the same customer."""
        return not any(
            entry.amount * other.quantity < ZERO
            and (place.customer or self._customer(transaction, other)) == entry.customer
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
        try:
            return self._days[value]
        except KeyError:
            pass
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


def is_closing(tags: Tags) -> bool:
    """Whether a transaction closes or reopens balances at year end."""
    return any(name == "clopen" for name, _ in tags)


def _shares(revenue: Decimal, receivables: list[tuple[Posting, Place]]) -> list[Decimal]:
    """Each receivable posting's share of the revenue, by amount; the last takes what is over."""
    total = sum((posting.quantity for posting, _ in receivables), start=ZERO)
    shares: list[Decimal] = []
    for posting, _ in receivables[:-1]:
        share = revenue * posting.quantity / total if total else ZERO
        shares.append(share.quantize(_SHARE, ROUND_HALF_UP))
    return [*shares, revenue - sum(shares, start=ZERO)]


#: The bit of a transaction that may be an opening, or half of a year-end pair.
EQUITY = BITS["opening"]
#: Kinds of debit that no terms of payment apply to: they are due on their own day.
DUE_AT_ONCE = frozenset(("refund", "settlement", "transfer", "other"))
