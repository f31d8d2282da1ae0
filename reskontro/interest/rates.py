"""The rate of late interest that a customer pays: the law's, or one that was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.policy import policy_of
from reskontro.interest.late import Rates

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.rules.lookup import Rules


class CustomerRates:
    """What customers pay: at the rate that is `asked`, else of the record, else of the policy.

    For a person that is never above the law's. Each customer's is worked out once.
    """

    def __init__(self, book: Book, law: Rules, asked: Decimal | None = None) -> None:
        self._book = book
        self._law = law
        self._asked = asked
        self._known: dict[str, Rates] = {}

    def of(self, customer: str) -> Rates:
        """The rates of one customer."""
        if customer not in self._known:
            self._known[customer] = self._worked_out(customer)
        return self._known[customer]

    def _worked_out(self, customer: str) -> Rates:
        record = self._book.record_of(customer)
        agreed = self._asked
        if agreed is None and record is not None:
            agreed = record.interest_rate
        if agreed is None:
            agreed = policy_of(self._book, customer)[1].interest_rate
        return Rates(self._law, agreed, record is not None and record.type == "person")
