"""Late interest as a report: every document's segments, what was charged, and what is left."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal  # noqa: TC003
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.dunning.interest_tables import Shown, table_of_amount, tables_of
from reskontro.interest.claims import claims_of
from reskontro.interest.late import Move, Rates, Segment, first_day, late_interest
from reskontro.interest.rates import CustomerRates
from reskontro.problems import Note
from reskontro.reports import explain
from reskontro.reports.common import Selection, head, notes, proofs, selected_accounts
from reskontro.reports.explain import concerned
from reskontro.reports.model import Head, Phrase, Report
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.book.model import Book
    from reskontro.events.standing import Standing
    from reskontro.settings import Company, InterestSettings
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.entries import Entry


class Asked(msgspec.Struct, frozen=True):
    """Whose interest, or that of which document, to which day, inclusive.

    `closed`: settled documents of a customer too; a document that is named is always there.
    `rate`, per cent a year, is agreed in place of what register and policy say. `country` in place of
    the book's, "" for that.
    """

    until: date
    document: str = ""
    closed: bool = False
    rate: Decimal | None = None
    country: str = ""


class _Found(msgspec.Struct):
    """What the accounts asked for came to; `strays` is interest on none of their documents."""

    shown: list[Shown] = msgspec.field(default_factory=list)
    left_out: list[Shown] = msgspec.field(default_factory=list)
    strays: list[Entry] = msgspec.field(default_factory=list)


def interest(book: Book, standing: Standing, asked: Asked, *, selection: Selection) -> Report:
    """Late interest to a day, by entries and events up to the day of `standing`, line by line.

    What was entered as interest on a document is set off against it, paid or not.

    Raises:
        MissingRule: a statutory rate that is needed is not known.
    """
    as_of = standing.day
    accounts = (
        concerned(book, as_of, explain.Asked(document=asked.document), selection)
        if asked.document
        else selected_accounts(book, as_of, selection)
    )
    found = _Found()
    law = rules_of(asked.country or book.settings.company.country, book.settings.rules)
    rates = CustomerRates(book, law, asked.rate)
    for account in accounts:
        _add(found, book, standing, account, asked, rates.of(account.customer))
    shown = [a for a in accounts if any(one.account is a for one in found.shown)]
    return Report(
        "interest",
        head(book, "interest.title", period=_period(asked.until)),
        tuple(
            tables_of(
                book,
                shown,
                found.shown,
                Rates(law, asked.rate),
                book.settings.interest,
            )
        ),
        tuple(row for one in found.shown for row in _rows(book, one)),
        tuple(_totals(shown, found)),
        proofs(book, as_of, shown, Selection(numbers=_numbers(shown))),
        (*notes(book, accounts, as_of), *_notes(found, asked)),
        as_of,
        book.known_at,
    )


def interest_on_amount(
    amount: Decimal, due: date, until: date, rates: Rates, currency: str, company: Company,
    settings: InterestSettings,
) -> Report:  # fmt: skip
    """Late interest to a day on a sum outside any book, line by line.

    Raises:
        MissingRule: a statutory rate that is needed is not known.
    """
    move = Move(first_day(due, settings), amount, "due")
    segments = late_interest([move], until, rates, settings, currency)
    owed = sum((one.interest for one in segments), start=ZERO)
    return Report(
        "interest",
        Head(Phrase("interest.title"), company.name, company.orgnr, period=_period(until)),
        (table_of_amount(amount, due, segments, currency, rates, settings),),
        tuple(_row(None, None, None, due, one, currency) for one in segments),
        ({"currency": currency, "interest": owed, "charged": ZERO, "left": owed},),
        notes=() if segments else (Note("interest.nothing", {"until": until.isoformat()}),),
        as_of=until,
    )


def _add(
    found: _Found, book: Book, standing: Standing, account: Account, asked: Asked, rates: Rates
) -> None:
    """Add what an account came to.

    Raises:
        MissingRule: a rate is not known that what is shown needs.
    """
    settings = book.settings.interest
    taken_back = standing.interest_taken_back(account.customer, account.currency)
    claims = claims_of(account, settings, taken_back)
    if not asked.document:
        found.strays += claims.strays
    for claim in claims.claims:
        if asked.document not in ("", claim.document):
            continue
        wanted = claim.is_open or asked.closed or bool(asked.document)
        try:
            lines = late_interest(claim.moves, asked.until, rates, settings, account.currency)
        except MissingRule:
            if wanted:
                raise
            continue
        if lines or claim.charged or asked.document:
            one = Shown(account, claim, lines)
            (found.shown if wanted else found.left_out).append(one)


def _rows(book: Book, one: Shown) -> list[dict[str, Any]]:
    account = one.account
    return [
        _row(
            account.customer,
            book.name_of(account.customer) or None,
            one.claim.document,
            one.claim.due,
            segment,
            account.currency,
        )
        for segment in one.segments
    ]


def _row(
    customer: str | None, name: str | None, document: str | None, due: date, segment: Segment,
    currency: str,
) -> dict[str, Any]:  # fmt: skip
    return {
        "customer": customer,
        "name": name,
        "document": document if document is None else str(document),
        "due": due,
        "from": segment.first,
        "to": segment.last,
        "days": segment.days,
        "balance": segment.balance,
        "rate": segment.rate,
        "basis": segment.basis,
        "causes": list(segment.causes),
        "interest": segment.interest,
        "currency": currency,
    }


def _totals(accounts: Sequence[Account], found: _Found) -> list[dict[str, Any]]:
    """Per currency: the sum of the rows, what was charged, and what is left of it."""
    totals = []
    for currency in sorted({account.currency for account in accounts}):
        own = [one for one in found.shown if one.account.currency == currency]
        owed = sum((one.interest for one in own), start=ZERO)
        charged = sum((one.claim.charged for one in own), start=ZERO)
        totals.append(
            {"currency": currency, "interest": owed, "charged": charged, "left": owed - charged}
        )
    return totals


def _notes(found: _Found, asked: Asked) -> list[Note]:
    made = []
    if not any(one.segments for one in found.shown):
        made.append(Note("interest.nothing", {"until": asked.until.isoformat()}))
    for currency in sorted({one.account.currency for one in found.left_out}):
        own = [o for o in found.left_out if o.account.currency == currency and o.left > 0]
        if left := sum((one.left for one in own), start=ZERO):
            values = {"n": str(len(own)), "left": str(left), "currency": currency}
            made.append(Note("interest.closed", values))
    if over := [one for one in found.shown if one.left < 0]:
        made.append(Note("interest.over_charged", {"documents": _names(over)}))
    if loose := [one for one in found.shown if one.segments and not one.claim.agreed_due]:
        made.append(Note("interest.no_due", {"documents": _names(loose)}))
    if found.strays:
        named = ", ".join(entry.number or entry.source for entry in found.strays)
        made.append(Note("interest.strays", {"documents": named}))
    return made


def _names(shown: Sequence[Shown]) -> str:
    return ", ".join(str(one.claim.document) for one in shown)


def _numbers(accounts: Sequence[Account]) -> tuple[str, ...]:
    return tuple({account.customer for account in accounts}) or ("",)


def _period(until: date) -> Phrase:
    return Phrase("interest.until", {"until": until.isoformat()})
