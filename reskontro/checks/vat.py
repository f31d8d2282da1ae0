"""VAT that is not the rate times the base: R207."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from reskontro.problems import Problem, Span
from reskontro.rules.lookup import MissingRule, last_day
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reskontro.checks.model import Checked
    from reskontro.journal.model import Posting, Transaction
    from reskontro.rules.lookup import Rules
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: What rounding may make of one posting.
_CENT = Decimal("0.01")
_DAY = timedelta(1)
#: The day of delivery decides which rate holds; an invoice may be so much later, or earlier.
_AROUND = timedelta(92)
#: So many sums of base and rate are tried out before it is left open whether one fits.
_MOST_SUMS = 50_000
#: And the parts of so many accounts for VAT.
_MOST_ACCOUNTS = 4


def find_wrong_vat(checked: Checked) -> Iterator[Problem]:
    """VAT of an invoice or credit note that no rates in force give for what it is on.

    Each posting may be rounded, so that 0.01 for each is let pass. Several rates on one
    transaction are tried out in every combination.
    """
    rates = VatRates(checked.law)
    looked_at: set[tuple[str, int]] = set()
    for entry in _suspects(checked, rates):
        transaction = checked.transaction_of(entry)
        if transaction is None or (transaction.path, transaction.line) in looked_at:
            continue
        looked_at.add((transaction.path, transaction.line))
        found = _Sale(transaction, checked)
        if found.vat and found.base and not found.explained(rates.for_(entry)):
            place = Span(transaction.path, transaction.line)
            share = (found.vat / found.base * 100).quantize(_CENT)
            values = {"vat": str(found.vat), "base": str(found.base), "percent": str(share)}
            yield Problem("R207", place, values)


def _suspects(checked: Checked, rates: VatRates) -> Iterator[Entry]:
    """Invoices and credit notes whose amount is not their revenue and one rate of it."""
    kinds: tuple[tuple[Kind, Callable[[date], list[Decimal]]], ...]
    kinds = (("invoice", rates.around), ("credit_note", rates.until))
    for kind, possible in kinds:
        factors: dict[date, tuple[Decimal, ...]] = {}
        for entry in checked.numbers.of_kind.get(kind, ()):
            day = entry.issued
            try:
                known = factors[day]
            except KeyError:
                known = factors[day] = tuple(1 + rate for rate in possible(day))
            amount, revenue = entry.amount, entry.revenue
            for factor in known:
                if -_CENT <= amount - revenue * factor <= _CENT:
                    break
            else:
                if known and not entry.virtual:
                    yield entry


class VatRates:
    """The rates of VAT of a country, as parts of 1, the highest first; none where one is unknown."""

    def __init__(self, rules: Rules) -> None:
        starts: set[date] = set()
        for name, table in rules.tables.items():
            if name.startswith("vat_"):
                for row in (*rules.own.get(name, ()), *table.rows):
                    last = last_day(row, table)
                    starts |= {row.first} if last is None else {row.first, last + _DAY}
        self._starts = sorted(starts)
        self._rates = [_rates(rules, day) for day in self._starts]

    def for_(self, entry: Entry) -> list[Decimal]:
        """Those an invoice may have; a credit note has those of its invoice, however old."""
        if entry.kind == "credit_note":
            return self.until(entry.issued)
        return self.around(entry.issued)

    def around(self, day: date) -> list[Decimal]:
        """Those in force about that day."""
        first = bisect_right(self._starts, day - _AROUND) - 1
        last = bisect_right(self._starts, day + _AROUND)
        now = bisect_right(self._starts, day) - 1
        if now < 0 or not self._rates[now]:
            return []
        return _together(self._rates[max(first, 0) : last])

    def until(self, day: date) -> list[Decimal]:
        """Those in force on that day or ever before."""
        now = bisect_right(self._starts, day)
        if not now or not self._rates[now - 1]:
            return []
        return _together(self._rates[:now])


def _rates(rules: Rules, day: date) -> frozenset[Decimal]:
    try:
        return frozenset(rate / 100 for rate in rules.vat_rates(day)) | {ZERO}
    except MissingRule:
        return frozenset()


def _together(rates: Iterable[frozenset[Decimal]]) -> list[Decimal]:
    return sorted({rate for some in rates for rate in some}, reverse=True)


class _Sale:
    """What a transaction posts as VAT, and on what; the revenue as a positive amount."""

    def __init__(self, transaction: Transaction, checked: Checked) -> None:
        by_role: dict[str, list[Posting]] = {}
        for posting in transaction.postings:
            if not posting.virtual:
                role = checked.book.chart.place(posting.account).role
                by_role.setdefault(role, []).append(posting)
        vat = by_role.pop("vat", [])
        revenue = by_role.get("revenue", [])
        lines = [
            posting
            for role, postings in by_role.items()
            if role not in ("receivable", "bank")
            for posting in postings
        ]
        worth = _worths([*vat, *lines], checked.book.currency)
        base = _sum(revenue, worth)
        if base < ZERO:
            worth = {key: -amount for key, amount in worth.items()}
        self.vat = _sum(vat, worth)
        self.base = abs(base)
        self._tolerance = _CENT * (len(vat) + len(lines))
        self._parts = _by_account(vat, worth)
        self._accounts = _by_account(lines, worth)
        self._lines = [worth.get(id(line), ZERO) for line in lines]

    def explained(self, rates: Sequence[Decimal]) -> bool:
        """Whether some rate for each account, or for each posting, gives the VAT."""
        return (
            self._gives(self._accounts, rates)
            or self._gives(self._lines, rates)
            or self._splits([rate for rate in rates if rate])
        )

    def _gives(self, bases: Sequence[Decimal], rates: Sequence[Decimal]) -> bool:
        sums = {ZERO}
        for base in bases:
            if len(sums) * len(rates) > _MOST_SUMS:
                return True
            sums = {before + base * rate for before in sums for rate in rates}
        return any(abs(one - self.vat) <= self._tolerance for one in sums)

    def _splits(self, rates: Sequence[Decimal]) -> bool:
        """Whether the base falls into parts of one rate for each account of VAT."""
        parts = self._parts
        if not 1 < len(parts) <= _MOST_ACCOUNTS:
            return False
        return any(
            abs(sum(part / rate for part, rate in zip(parts, chosen, strict=True)) - self.base)
            <= sum(_CENT / rate for rate in chosen)
            for chosen in product(rates, repeat=len(parts))
        )


def _by_account(postings: Iterable[Posting], worth: dict[int, Decimal]) -> list[Decimal]:
    sums: dict[str, Decimal] = {}
    for one in postings:
        sums[one.account] = sums.get(one.account, ZERO) + worth.get(id(one), ZERO)
    return list(sums.values())


def _sum(postings: Iterable[Posting], worth: dict[int, Decimal]) -> Decimal:
    return sum((worth.get(id(posting), ZERO) for posting in postings), start=ZERO)


def _worths(postings: Sequence[Posting], currency: str) -> dict[int, Decimal]:
    """What postings are worth in one currency, by their `id`; none where one can't be told."""
    if len({posting.commodity for posting in postings}) == 1:
        return {id(posting): posting.quantity for posting in postings}
    worth: dict[int, Decimal] = {}
    for posting in postings:
        cost = posting.cost
        if cost is not None and cost.commodity == currency:
            worth[id(posting)] = cost.quantity
        elif posting.commodity == currency:
            worth[id(posting)] = posting.quantity
        else:
            return {}
    return worth
