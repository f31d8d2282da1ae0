"""What the books say of each customer as of a day, beside what its record says."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the same
from decimal import Decimal  # noqa: TC003 - the types of the fields are read at run time
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.customers import CustomerNumber
from reskontro.register.fields import flat
from reskontro.reports.common import EVERYTHING, selected_accounts
from reskontro.reports.exposure import cover_of, customer_currency, exposure_of, per_cent
from reskontro.reports.segment import segment
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.model import Book
    from reskontro.reports.common import Selection

#: The figures of a customer, beside the fields of its record.
FIGURES = (
    "currency",
    "balance",
    "not_due",
    "overdue",
    "unallocated",
    "credit_use",
    "last_entry",
    "revenue",
    "class",
    "behaviour",
    "days_to_pay",
    "late_share",
)
#: Those of them that are worked out from a year of entries.
_OF_A_YEAR = ("revenue", "class", "behaviour", "days_to_pay", "late_share")


class Figures(msgspec.Struct, frozen=True):
    """A customer in one currency: amounts as of the day, and how it paid in the year before.

    `credit_use` is None where no limit is set in the currency; the keys of `year` are as `segment`
    has them, none where the customer is in no class.
    """

    customer: CustomerNumber
    currency: str
    not_due: Decimal = ZERO
    overdue: Decimal = ZERO
    unallocated: Decimal = ZERO
    credit_limit: Decimal | None = None
    last_entry: date | None = None
    year: dict[str, Any] = {}

    @property
    def balance(self) -> Decimal:
        """What the customer owes; negative where the firm owes."""
        return self.not_due + self.overdue + self.unallocated

    def values(self) -> dict[str, Any]:
        """The figures by name."""
        use = None if self.credit_limit is None else per_cent(self.balance, self.credit_limit)
        own = {name: getattr(self, name) for name in FIGURES[:5]}
        year = {name: self.year.get(name) for name in _OF_A_YEAR}
        return {**own, "credit_use": use, "last_entry": self.last_entry, **year}


def figures_of(
    book: Book, as_of: date, selection: Selection = EVERYTHING, *, year: bool = True
) -> list[Figures]:
    """The figures of every customer in the register: in its own currency, then in others it owes in.

    `year`: how each paid in the year before too, which takes longer.
    """
    classes: dict[tuple[str, str], dict[str, Any]] = {}
    if year:
        for row in segment(book, None, as_of, selection=selection).rows:
            classes[row["customer"], row["currency"] or ""] = row
    made: dict[tuple[str, str], Figures] = {}
    for account in selected_accounts(book, as_of, selection):
        exposure = exposure_of(account, as_of)
        made[account.customer, account.currency] = Figures(
            customer=account.customer,  # type: ignore[arg-type]
            currency=account.currency,
            not_due=exposure.not_due,
            overdue=exposure.overdue,
            unallocated=exposure.unallocated,
            credit_limit=cover_of(book, account.customer, account.currency).limit,
            last_entry=max((entry.date for entry in account.entries), default=None),
            year=classes.get((account.customer, account.currency), {}),
        )
    currencies: dict[str, list[str]] = {}
    for number, currency in sorted(made):
        currencies.setdefault(number, []).append(currency)
    found = []
    for number in _selected(book, selection):
        own = customer_currency(book, number)
        limit = cover_of(book, number, own).limit
        others = [c for c in currencies.get(number, ()) if c != own and made[number, c].balance]
        for currency in (own, *others):
            nothing = Figures(number, currency, credit_limit=limit if currency == own else None)
            found.append(made.get((number, currency), nothing))
    return found


def _selected(book: Book, selection: Selection) -> Iterable[CustomerNumber]:
    """The numbers of the selected records; of a large register none but those named are looked at."""
    if selection.customers or not selection.numbers:
        return (
            number
            for number in book.customers
            if not selection.partial or selection.has(book, number)
        )
    return [CustomerNumber(n) for n in selection.numbers if CustomerNumber(n) in book.customers]


def described(book: Book, figures: Figures) -> dict[str, Any]:
    """Everything known of a customer by name: the fields of the record, then the figures."""
    record = book.customers[figures.customer]
    return {
        "customer": figures.customer,
        "type": record.type,
        **flat(record),
        **figures.values(),
        "credit_limit": record.credit_limit,
    }
