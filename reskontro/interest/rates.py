"""The rate of late interest that a customer pays: the law's, or one that was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.policy import policy_of
from reskontro.interest.late import Rates

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.rules.lookup import Rules


def rates_of(book: Book, law: Rules, customer: str, asked: Decimal | None = None) -> Rates:
    """What a customer pays: at the rate that is `asked`, else of its record, else of its policy.

    For a person that is never above the law's.
    """
    record = book.record_of(customer)
    agreed = asked
    if agreed is None and record is not None:
        agreed = record.interest_rate
    if agreed is None:
        agreed = policy_of(book, customer)[1].interest_rate
    return Rates(law, agreed, record is not None and record.type == "person")
