"""Which rate of VAT each line of a sale has, found from what was posted."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import product
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.rules.lookup import MissingRule, rules_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence
    from datetime import date

    from reskontro.settings import Settings

ZERO: Final = Decimal(0)
_CENT: Final = Decimal("0.01")
_HUNDRED: Final = Decimal(100)
#: An invoice may be issued so much later than the delivery, whose day decides which rates hold.
_AROUND: Final = timedelta(92)
#: So many lines, or accounts, of unknown rate are tried in every combination.
_MOST_UNKNOWN: Final = 6


class Taxed(msgspec.Struct, frozen=True):
    """A line to be taxed: what it is excl. VAT, its account, and its rate where the book says it."""

    net: Decimal
    account: str
    rate: Decimal | None = None


class Posted(msgspec.Struct, frozen=True):
    """VAT as it was posted; `booked` is its value in the book's currency, None where unknown."""

    amount: Decimal
    account: str
    booked: Decimal | None = None


def possible_rates(settings: Settings, day: date) -> tuple[Decimal, ...]:
    """The rates, in per cent, that a sale of about this day may have, highest first; 0 is one.

    A credit note has the rates of its invoice, however old: those of the three months before are
    tried too. Empty where the country's rates are not known.
    """
    rules = rules_of(settings.company.country, settings.rules)
    found: set[Decimal] = set()
    for one in (day, day - _AROUND, day + _AROUND):
        try:
            found |= rules.vat_rates(one)
        except MissingRule:
            continue
    return tuple(sorted(found | {ZERO}, reverse=True)) if found else ()


def rates_of_lines(
    lines: Sequence[Taxed], posted: Sequence[Posted], rates: Sequence[Decimal]
) -> tuple[Decimal, ...] | None:
    """The rate of each line, so that it gives the VAT posted; None where that cannot be told.

    One rate for all lines is preferred, then one for each account, then one for each line. Where
    two ways fit, it is not guessed.
    """
    total = sum((one.amount for one in posted), start=ZERO)
    unknown = [line for line in lines if line.rate is None]
    if not unknown:
        given = tuple(line.rate or ZERO for line in lines)
        return given if _fits(lines, given, posted) else None
    if not posted:
        return tuple(line.rate or ZERO for line in lines)
    if len(unknown) == len(lines) and (one := _one_rate(lines, total, posted, rates)) is not None:
        return tuple(one for _ in lines)
    ways: tuple[list[Hashable], ...] = (
        [line.account for line in lines],
        list(range(len(lines))),
    )
    for keys in ways:
        found = _combinations(lines, keys, posted, rates)
        if found:
            return found[0] if len(found) == 1 else None
    return None


def vat_by_rate(
    lines: Sequence[Taxed], rates: Sequence[Decimal], posted: Sequence[Posted]
) -> list[tuple[Decimal, Decimal, Decimal, Decimal | None]]:
    """Rate, sum of the lines, VAT and its booked value, highest rate first; the VAT is what was posted.

    What rounding has left over is on the highest sum.
    """
    bases: dict[Decimal, Decimal] = {}
    for line, rate in zip(lines, rates, strict=True):
        bases[rate] = bases.get(rate, ZERO) + line.net
    expected = {rate: _vat(base, rate) for rate, base in bases.items()}
    amounts = dict(expected)
    taxed = [rate for rate in bases if rate]
    by_account = _by_account(posted)
    parts = _assigned(taxed, expected, by_account)
    total = sum((one.amount for one in posted), start=ZERO)
    if parts is not None:
        amounts |= {rate: by_account[account][0] for rate, account in parts.items()}
    elif taxed:
        largest = max(taxed, key=lambda rate: (abs(expected[rate]), rate))
        amounts[largest] += total - sum(expected.values(), start=ZERO)
    booked = _booked(amounts, posted, parts, by_account)
    return [
        (rate, bases[rate], amounts[rate], booked.get(rate) if booked is not None else None)
        for rate in sorted(bases, reverse=True)
    ]


def _one_rate(
    lines: Sequence[Taxed], total: Decimal, posted: Sequence[Posted], rates: Sequence[Decimal]
) -> Decimal | None:
    base = sum((line.net for line in lines), start=ZERO)
    if not base:
        return None
    if not rates and len({one.account for one in posted}) == 1:
        return (total / base * _HUNDRED).quantize(_CENT, ROUND_HALF_UP).normalize()
    found = [rate for rate in rates if _fits(lines, [rate] * len(lines), posted)]
    return found[0] if len(found) == 1 else None


def _combinations(
    lines: Sequence[Taxed],
    keys: Sequence[Hashable],
    posted: Sequence[Posted],
    rates: Sequence[Decimal],
) -> list[tuple[Decimal, ...]]:
    """Every way to give each key a rate that fits; none where there are too many keys."""
    free = list(
        dict.fromkeys(key for key, line in zip(keys, lines, strict=True) if line.rate is None)
    )
    if len(free) > _MOST_UNKNOWN:
        return []
    found = []
    for chosen in product(rates, repeat=len(free)):
        of_key = dict(zip(free, chosen, strict=True))
        way = tuple(
            of_key[key] if line.rate is None else line.rate
            for key, line in zip(keys, lines, strict=True)
        )
        if _fits(lines, way, posted):
            found.append(way)
    return found


def _fits(lines: Sequence[Taxed], rates: Sequence[Decimal], posted: Sequence[Posted]) -> bool:
    """Whether these rates give the VAT posted, each line and each posting rounded on its own.

    Several accounts of VAT must each be that of some of the rates.
    """
    bases: dict[Decimal, Decimal] = {}
    for line, rate in zip(lines, rates, strict=True):
        bases[rate] = bases.get(rate, ZERO) + line.net
    tolerance = _CENT * (len(lines) + len(posted))
    expected = {rate: _vat(base, rate) for rate, base in bases.items() if rate}
    by_account = _by_account(posted)
    total = sum((one.amount for one in posted), start=ZERO)
    if abs(sum(expected.values(), start=ZERO) - total) > tolerance:
        return False
    if 1 < len(by_account) == len(expected):
        return _assigned(list(expected), expected, by_account, tolerance) is not None
    return len(by_account) <= max(len(expected), 1)


def _assigned(
    taxed: Sequence[Decimal],
    expected: Mapping[Decimal, Decimal],
    by_account: Mapping[str, tuple[Decimal, Decimal | None]],
    tolerance: Decimal | None = None,
) -> dict[Decimal, str] | None:
    """Which account holds the VAT of which rate, where there are as many of both."""
    if len(taxed) != len(by_account):
        return None
    rates = sorted(taxed, key=lambda rate: (expected[rate], rate))
    accounts = sorted(by_account, key=lambda account: (by_account[account][0], account))
    pairs = dict(zip(rates, accounts, strict=True))
    if tolerance is not None and any(
        abs(expected[rate] - by_account[account][0]) > tolerance for rate, account in pairs.items()
    ):
        return None
    return pairs


def _booked(
    amounts: Mapping[Decimal, Decimal],
    posted: Sequence[Posted],
    parts: Mapping[Decimal, str] | None,
    by_account: Mapping[str, tuple[Decimal, Decimal | None]],
) -> dict[Decimal, Decimal] | None:
    """The booked value of the VAT of each rate, in proportion where postings do not tell it."""
    known = [one.booked for one in posted if one.booked is not None]
    if len(known) != len(posted):
        return None
    if parts is not None:
        return {rate: by_account[account][1] or ZERO for rate, account in parts.items()}
    total = sum((one.amount for one in posted), start=ZERO)
    left = whole = sum(known, start=ZERO)
    found: dict[Decimal, Decimal] = {}
    taxed = [rate for rate in amounts if rate]
    for rate in taxed[:-1]:
        share = (whole * amounts[rate] / total) if total else ZERO
        found[rate] = share.quantize(_CENT, ROUND_HALF_UP)
        left -= found[rate]
    return found | dict.fromkeys(taxed[-1:], left)


def _by_account(posted: Iterable[Posted]) -> dict[str, tuple[Decimal, Decimal | None]]:
    """The sums of VAT, and of their booked values, by account."""
    sums: dict[str, tuple[Decimal, Decimal | None]] = {}
    for one in posted:
        amount, booked = sums.get(one.account, (ZERO, ZERO))
        sums[one.account] = (
            amount + one.amount,
            None if booked is None or one.booked is None else booked + one.booked,
        )
    return sums


def _vat(base: Decimal, rate: Decimal) -> Decimal:
    return (base * rate / _HUNDRED).quantize(_CENT, ROUND_HALF_UP)
