"""Interest notes: late interest on what was paid late, and was not charged with a reminder."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.book.policy import channel_of, language_of_letters, policy_of
from reskontro.dunning.planned import ChargeLeft, Item, Plan, Planned, letter_number
from reskontro.interest.claims import claims_of
from reskontro.interest.late import late_interest
from reskontro.interest.rates import CustomerRates
from reskontro.problems import Note
from reskontro.reports.common import EVERYTHING, Selection, selected_accounts
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.events.standing import Standing
    from reskontro.interest.claims import Claim
    from reskontro.interest.late import Rates
    from reskontro.settings import InterestSettings
    from reskontro.subledger.accounts import Account

#: Less interest than this, in the letter's currency, is not worth a note.
LEAST: Final = Decimal(50)


class Terms(msgspec.Struct, frozen=True):
    """What is charged: documents paid from `since` on, None for all, and no note below `least`.

    `days` is how many there are to pay.
    """

    since: date | None = None
    least: Decimal = LEAST
    days: int = 14


def interest_notes(
    book: Book, standing: Standing, selection: Selection = EVERYTHING, terms: Terms | None = None
) -> Plan:
    """The interest notes of the day of `standing`, as a plan of letters; one for each account.

    A document is on it when all of its principal is paid, its due date was agreed, and interest is
    owed that was not charged before; fees and interest of earlier letters that are open on it too. What is disputed, held or with a collector is left out. A rate
    that is not known keeps an account from its note.
    """
    given = terms or Terms()
    planned: list[Planned] = []
    problems: list[Note] = []
    rates = CustomerRates(book, rules_of(book.settings.company.country, book.settings.rules))
    for account in selected_accounts(book, standing.day, selection):
        try:
            note = _note(book, standing, account, given, rates.of(account.customer))
        except MissingRule as error:
            values = {"customer": account.customer, "key": error.note.key, **error.note.values}
            problems.append(Note("dunning.missing", values))
            continue
        if note is not None:
            planned.append(_numbered(note, standing, planned))
    return Plan(standing.day, tuple(planned), (), tuple(problems))


def _note(
    book: Book, standing: Standing, account: Account, terms: Terms, rates: Rates
) -> Planned | None:
    """The note to one account, still without a number.

    Raises:
        MissingRule: a rate of one of the days is not known.
    """
    record = book.record_of(account.customer)
    name, policy = policy_of(book, account.customer)
    items = tuple(_items(book.settings.interest, standing, account, terms, rates))
    total = sum((item.interest for item in items), start=ZERO)
    if not items or total < terms.least:
        return None
    return Planned(
        "",
        account.customer,
        account.currency,
        name,
        0,
        "interest_note",
        "formal",
        channel_of("auto", record),
        language_of_letters(book, record),
        standing.day,
        standing.day + timedelta(terms.days) if terms.days else None,
        items,
        charges=tuple(_charges_left(account, {item.document for item in items})),
        books=tuple(one for one in policy.books if one == "interest"),
    )


def _charges_left(account: Account, documents: Container[str]) -> Iterator[ChargeLeft]:
    """What is open of earlier fees and interest on documents."""
    for item in account.open_items():
        if item.document in documents and item.due is not None:
            kind: Literal["fee", "interest"] = "interest" if item.kind == "interest" else "fee"
            yield ChargeLeft(item.document, kind, item.due, item.open)


def _items(
    settings: InterestSettings, standing: Standing, account: Account, terms: Terms, rates: Rates
) -> Iterator[Item]:
    """The documents of an account that were paid late.

    Raises:
        MissingRule: a rate of one of the days is not known.
    """
    taken_back = standing.interest_taken_back(account.customer, account.currency)
    for claim in claims_of(account, settings, taken_back).claims:
        if not (claim.is_paid and claim.agreed_due and _is_chased(standing, account, claim, terms)):
            continue
        lines = late_interest(claim.moves, standing.day, rates, settings, account.currency)
        owed = sum((one.interest for one in lines), start=ZERO)
        interest = owed - max(claim.charged, _told(standing, account, claim.document))
        if interest > ZERO:
            first = next(
                one for one in account.entries if one.number == claim.document and one.amount > ZERO
            )
            yield Item(
                claim.document,
                claim.due,
                first.issued,
                sum((move.amount for move in claim.moves if move.cause == "due"), start=ZERO),
                ZERO,
                (standing.day - claim.due).days,
                first.kid,
                first.source,
                interest=interest,
                segments=lines,
            )


def _is_chased(standing: Standing, account: Account, claim: Claim, terms: Terms) -> bool:
    last = max((move.day for move in claim.moves), default=claim.due)
    return (
        claim.due < standing.day
        and (terms.since is None or last > terms.since)  # the day after the payment
        and not isinstance(claim.document, MadeUpNumber)
        and standing.paused(account.customer, claim.document) is None
        and not standing.handed_over(account.customer, claim.document)
    )


def _told(standing: Standing, account: Account, document: str) -> Decimal:
    """The interest that letters in force have charged on a document, booked or not."""
    chased = standing.charged(account.customer, account.currency, document)
    return sum((part.interest for _, part in chased), start=ZERO)


def _numbered(note: Planned, standing: Standing, before: list[Planned]) -> Planned:
    """A note with a number that no letter of the book has."""
    own = {one.number for one in before if one.customer == note.customer}
    number = letter_number(standing.day, note.customer, standing.numbers, own)
    return msgspec.structs.replace(note, number=number)
