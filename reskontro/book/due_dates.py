"""When what a customer is billed falls due: by the customer's terms, else the book's."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reskontro.currencies import minor_unit
from reskontro.terms import Share, Terms, discount_date, due_date, due_shares, parse_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from decimal import Decimal

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.settings import Settings
    from reskontro.subledger.entries import DueBasis


class DueDates:
    """The terms of a book and its customers, and what follows from them.

    Days move to the next business day where the setting `business_days` says so.
    """

    def __init__(self, settings: Settings, customers: Mapping[CustomerNumber, Customer]) -> None:
        self._customers = customers
        self._books = parse_terms(settings.terms)
        self._following: Callable[[date], date] | None = None
        if settings.business_days == "following":
            from reskontro.business_days import following  # noqa: PLC0415 - few books ask for it

            self._following = following(settings.company.country)

    @property
    def in_instalments(self) -> bool:
        """Whether the terms of the book, or of any customer, have instalments."""
        if self._books.instalments or not self._customers:
            return bool(self._books.instalments)
        from reskontro.book.kept_register import CachedRegister  # noqa: PLC0415 - not all have one

        known = self._customers
        if isinstance(known, CachedRegister):
            own = known.terms
        else:
            own = {each.terms for each in known.values() if each.terms}
        return any(parse_terms(text).instalments for text in own)

    def terms(self, customer: str) -> tuple[Terms, DueBasis]:
        """The terms that hold for a customer, and whose they are."""
        record = self._customers.get(cast("CustomerNumber", customer))
        if record is not None and record.terms is not None:
            return parse_terms(record.terms), "customer"
        return self._books, "book"

    def due(self, customer: str, issued: date) -> tuple[date, DueBasis]:
        """When all of an invoice of that date of issue is due, and what that rests on."""
        terms, basis = self.terms(customer)
        return due_date(issued, terms, self._following), basis

    def shares(
        self, customer: str, issued: date, amount: Decimal, currency: str
    ) -> tuple[Share, ...]:
        """What of an invoice is due when; one share of all where there are no instalments."""
        terms, _ = self.terms(customer)
        decimals = minor_unit(currency)
        return due_shares(amount, issued, terms, self._following, decimals=decimals)

    def discount(self, customer: str, issued: date, terms: Terms | None = None) -> date | None:
        """The last day a cash discount can be taken, None where there is none.

        `terms` are those of the invoice, where it has its own; else they are the customer's.
        """
        return discount_date(issued, terms or self.terms(customer)[0], self._following)
