"""Late interest as tables: a line for each segment, so that the one who owes can check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.interest.claims import Claim  # noqa: TC001
from reskontro.interest.late import Rates, Segment  # noqa: TC001
from reskontro.reports.common import customer_title, shown_number
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.accounts import Account  # noqa: TC001
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.settings import InterestSettings

_COLUMNS: Final = (
    Column("interest.from", "date"),
    Column("interest.to", "date"),
    Column("interest.days", "integer"),
    Column("interest.balance", "amount"),
    Column("interest.rate", "percent"),
    Column("interest.why", drop=1),
    Column("interest.amount", "amount"),
)
_SUMMARY: Final = (
    Column("report.document"),
    Column("report.due", "date"),
    Column("interest.amount", "amount"),
    Column("interest.charged", "amount"),
    Column("interest.left", "amount"),
)


#: Causes of a line that are no kinds of entries.
_OWN_WORDS: Final = frozenset(("due", "rate", "year"))


class Shown(msgspec.Struct, frozen=True):
    """A document with its interest."""

    account: Account
    claim: Claim
    segments: tuple[Segment, ...]

    @property
    def interest(self) -> Decimal:
        """The sum of its lines."""
        return sum((one.interest for one in self.segments), start=ZERO)

    @property
    def left(self) -> Decimal:
        """What is not charged yet; below 0 where more was charged than this comes to."""
        return self.interest - self.claim.charged


def tables_of(
    book: Book,
    accounts: Sequence[Account],
    shown: Sequence[Shown],
    rates: Rates,
    settings: InterestSettings,
) -> Sequence[Table]:
    """A table for each document, and one that sums up an account with several."""
    tables: list[Table] = []
    for account in accounts:
        own = [one for one in shown if one.account is account]
        title = customer_title(book, account.customer, account.currency)
        tables += [_document(one, title) for one in own]
        if len(own) > 1:
            tables.append(_summary(own, title, account.currency))
    if tables:
        segments = [segment for one in shown for segment in one.segments]
        footer = (*_formula(segments, rates, settings), Phrase("interest.principal"))
        tables[-1] = msgspec.structs.replace(tables[-1], footer=footer)
    return tables


def table_of_amount(
    amount: Decimal,
    due: date,
    segments: Sequence[Segment],
    currency: str,
    rates: Rates,
    settings: InterestSettings,
) -> Table:
    """The segments of a sum outside any book."""
    title = Phrase(
        "interest.of_amount",
        {"amount": str(amount), "currency": currency, "due": due.isoformat()},
    )
    total = sum((one.interest for one in segments), start=ZERO)
    rows = (*map(_line, segments), _sum("interest.total", total, "total"))
    return Table(_COLUMNS, rows, title, currency, tuple(_formula(segments, rates, settings)))


def _document(one: Shown, customer: Phrase | str) -> Table:
    rows = [*map(_line, one.segments), _sum("interest.total", one.interest, "total")]
    if one.claim.charged:
        rows.append(_sum("interest.charged", -one.claim.charged, "muted"))
        rows.append(_sum("interest.left", one.left, "total"))
    number = shown_number(one.claim.document)
    title = Phrase(
        "interest.of_document" if number else "interest.of_unnumbered",
        {
            "customer": customer if isinstance(customer, str) else one.account.customer,
            "document": number or "",
            "due": one.claim.due.isoformat(),
        },
    )
    return Table(_COLUMNS, tuple(rows), title, one.account.currency)


def _summary(own: Sequence[Shown], customer: Phrase | str, currency: str) -> Table:
    rows = [
        Row(
            (
                shown_number(one.claim.document),
                one.claim.due,
                one.interest,
                one.claim.charged or None,
                one.left,
            )
        )
        for one in own
    ]
    charged = sum((one.claim.charged for one in own), start=ZERO)
    owed = sum((one.interest for one in own), start=ZERO)
    rows.append(Row((Phrase("report.total"), "", owed, charged or None, owed - charged), "total"))
    return Table(_SUMMARY, tuple(rows), customer, currency)


def _line(one: Segment) -> Row:
    return Row((one.first, one.last, one.days, one.balance, one.rate, _why(one), one.interest))


def _why(one: Segment) -> Phrase:
    """Why a line begins; the two first reasons where there are several."""
    words = [_word(cause) for cause in one.causes]
    if len(words) == 1:
        return Phrase(words[0])
    return Phrase("interest.whys", {"first": words[0], "second": words[1]})


def _word(cause: str) -> str:
    return f"interest.why.{cause}" if cause in _OWN_WORDS else f"report.kind.{cause}"


def _sum(label: str, amount: Decimal, style: Literal["total", "muted"]) -> Row:
    return Row((Phrase(label), "", "", "", "", "", amount), style)


def _formula(
    segments: Sequence[Segment], rates: Rates, settings: InterestSettings
) -> Iterator[Phrase]:
    """How the lines are made, and what their rates rest on."""
    by_year = settings.day_count == "actual/actual"
    yield Phrase("interest.formula_by_year" if by_year else "interest.formula")
    yield Phrase(f"interest.convention.{settings.first_day}.{settings.rounding}")
    bases = {one.basis for one in segments}
    table = rates.law.tables.get("late_interest")
    if table is not None and bases & {"statutory", "capped"}:
        values = {"law": table.law, "country": rates.law.country}
        yield Phrase("interest.statutory", values)
    if "agreed" in bases:
        yield Phrase("interest.agreed")
    if "capped" in bases:
        yield Phrase("interest.capped")
