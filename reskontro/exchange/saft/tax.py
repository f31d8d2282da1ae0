"""The VAT on the lines of a SAF-T file.

A line has the code that its `vat:` or `product:` tag says, else that of which its account is the
own, where the VAT that was posted agrees. What the lines of a transaction state as VAT under a code
adds up to what is posted under it.

Source: Skatteetaten, Norwegian SAF-T Financial data, TaxInformation.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.exchange.saft.elements import MIDDLE_2, amount, text
from reskontro.exchange.saft.tax_table import percentage
from reskontro.record.amounts import rounded
from reskontro.record.contents import delivered_on, told_code
from reskontro.record.refused import Refused
from reskontro.record.vat import VatCodes
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.saft.ledger import Line
    from reskontro.journal import Transaction

_CENT: Final = Decimal("0.01")
_WHOLE: Final = 100


class Tax(NamedTuple):
    """What a line is taxed with: a credit below 0; the rate, in per cent, where it is the day's."""

    code: str
    percent: Decimal | None
    base: Decimal
    amount: Decimal


class Taxes:
    """Which lines of a book have which VAT; `unexplained` counts sales and VAT without a code."""

    def __init__(self, book: Book) -> None:
        self._codes = book.settings.vat
        self._products = book.settings.products
        self._rates = VatCodes(book.settings)
        self._currency = book.settings.currency
        own: dict[str, set[str]] = {}
        for name, code in self._codes.items():
            for account in (code.revenue, code.discount):
                own.setdefault(account, set()).add(name)
        #: The code of an account that is for one only.
        self._own = {account: min(names) for account, names in own.items() if len(names) == 1}
        self._texts: dict[tuple[str, Decimal | None], tuple[str, str]] = {}
        self.unexplained = 0

    def information(self, tax: Tax) -> str:
        """`TaxInformation` of a line."""
        side = "CreditTaxAmount" if (tax.amount or tax.base) < 0 else "DebitTaxAmount"
        base = amount("TaxBase", abs(tax.base)) if tax.base else ""
        rate, reason = self._told_of(tax.code, tax.percent)
        return (
            f"<TaxInformation><TaxType>MVA</TaxType>{rate}<Country>NO</Country>{base}"
            f"<{side}>{amount('Amount', abs(tax.amount))}</{side}>{reason}</TaxInformation>"
        )

    def _told_of(self, code: str, percent: Decimal | None) -> tuple[str, str]:
        """What is told of a code and its rate, and why it is exempt; of few codes on many lines."""
        known = self._texts.get((code, percent))
        if known is None:
            known = self._texts[code, percent] = (
                text("TaxCode", code, MIDDLE_2) + percentage(percent),
                text("TaxExemptionReason", self._codes[code].reason, MIDDLE_2),
            )
        return known

    def of(self, one: Transaction, lines: Sequence[Line]) -> dict[int, Tax]:
        """The VAT on the lines of a transaction, by their place in it."""
        if not self._codes:
            return {}
        vat: list[int] = []
        sales: dict[str, list[int]] = {}
        for at, line in enumerate(lines):
            if line.role == "vat":
                vat.append(at)
            elif line.role != "receivable" and (code := self._code_of(line)):
                sales.setdefault(code, []).append(at)
        rates = {code: self._rate(code, one) for code in sales}
        posted = self._posted(lines, vat, sales, rates)
        found: dict[int, Tax] = {}
        for code, places in sales.items():
            own = [lines[at] for at in places]
            rate = rates[code]
            shares, fits = _shared(
                [line.amount for line in own], rate, posted.get(code, ZERO), self._currency
            )
            if fits or any(map(self._told, own)):
                percent = rate * _WHOLE if fits and rate is not None else None
                for at, line, share in zip(places, own, shares, strict=True):
                    found[at] = Tax(code, percent, line.amount, share)
        for at in vat:
            code = self._told(lines[at])
            if code and code not in sales:
                found[at] = self._alone(code, lines[at], one)
        self._count(lines, vat, sales, found)
        return found

    def _told(self, line: Line) -> str:
        """The code that the tags of a line tell, "" where they tell none that is known."""
        if not line.posting.tags:
            return ""
        return told_code(line.posting, self._products, self._codes)

    def _code_of(self, line: Line) -> str:
        """The code of a sale: that of its tags, else the only one that its account is for."""
        return self._told(line) or self._own.get(line.account, "")

    def _rate(self, code: str, one: Transaction) -> Decimal | None:
        """The rate on the day of delivery, as a part of 1; None where none is known."""
        try:
            return self._rates.rate(code, delivered_on(one))
        except Refused:
            return None

    def _posted(
        self,
        lines: Sequence[Line],
        vat: Sequence[int],
        sales: Mapping[str, Sequence[int]],
        rates: Mapping[str, Decimal | None],
    ) -> dict[str, Decimal]:
        """The VAT under each code: by its tag, else by its account, shared where several have it."""
        posted: dict[str, Decimal] = {}
        untold: dict[str, Decimal] = {}
        for line in (lines[at] for at in vat):
            into, key = (posted, code) if (code := self._told(line)) else (untold, line.account)
            into[key] = into.get(key, ZERO) + line.amount
        for account, rest in untold.items():
            codes = [
                code
                for code in sales
                if self._codes[code].account == account and code not in posted
            ]
            for code in codes[:-1]:
                base = sum((lines[at].amount for at in sales[code]), start=ZERO)
                posted[code] = rounded(base * (rates[code] or ZERO), self._currency)
                rest -= posted[code]  # noqa: PLW2901 - what is left of it
            if codes:
                posted[codes[-1]] = rest
        return posted

    def _alone(self, code: str, line: Line, one: Transaction) -> Tax:
        """VAT without a sale beside it, as that in a loss: what it is on follows from the rate."""
        rate = self._rate(code, one)
        base = rounded(line.amount / rate, self._currency) if rate else ZERO
        return Tax(code, rate * _WHOLE if rate else None, base, line.amount)

    def _count(
        self,
        lines: Sequence[Line],
        vat: Sequence[int],
        sales: Mapping[str, Sequence[int]],
        found: Mapping[int, Tax],
    ) -> None:
        """Count sales, and VAT on sales or on what customers owe, that nothing explains."""
        for at, line in enumerate(lines):
            if line.role == "revenue" and line.amount and at not in found:
                self.unexplained += 1
        if not vat or not any(line.role in ("revenue", "receivable") for line in lines):
            return
        told = {code for code, places in sales.items() if places[0] in found}
        accounts = {self._codes[code].account for code in told}
        for at in vat:
            if at not in found:
                code = self._told(lines[at])
                self.unexplained += code not in told if code else lines[at].account not in accounts


def _shared(
    bases: Sequence[Decimal], rate: Decimal | None, posted: Decimal, currency: str
) -> tuple[list[Decimal], bool]:
    """What of the VAT posted under a code is on which of its sales, and whether the rate gives it.

    By the rate where that gives it, 0.01 for each sale let pass; else by the sales. The last one
    takes what is over.
    """
    if rate is not None:
        shares = [rounded(base * rate, currency) for base in bases]
        rest = posted - sum(shares, start=ZERO)
        if abs(rest) <= _CENT * len(bases):
            return [*shares[:-1], shares[-1] + rest], True
    total = sum(bases, start=ZERO)
    shares = [rounded(posted * base / total, currency) if total else ZERO for base in bases[:-1]]
    return [*shares, posted - sum(shares, start=ZERO)], False
