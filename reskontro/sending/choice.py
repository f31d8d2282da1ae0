"""Which letters are sent now, and why others are not."""

from __future__ import annotations

from datetime import timedelta
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.dunning.history import History
from reskontro.dunning.law import deadline_allowed
from reskontro.problems import CallError, Note
from reskontro.rules.lookup import rules_of
from reskontro.settings.mail import mailbox
from reskontro.subledger.accounts import accounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.events.model import Delivery, LetterMade
    from reskontro.events.standing import Standing
    from reskontro.subledger.accounts import Account, OpenItem

#: After so many days a letter is only sent if it is named: its deadline counts from its day.
_FRESH: Final = timedelta(7)
_WILD: Final = frozenset("*?[")


class Choice(NamedTuple):
    """A letter in force, and why it is not sent; None: it is."""

    letter: LetterMade
    why: Note | None = None


def chosen(
    book: Book, standing: Standing, wanted: Sequence[str] = (), *, again: bool = False
) -> list[Choice]:
    """The letters of these numbers or globs, without any all that are to go by e-mail.

    Of those that are not named only what is surprising has a reason: what was sent before, and what
    goes by post, is left out. `again`: those are sent of which it is not known whether they arrived.

    Raises:
        CallError: there is no letter of a number in force.
    """
    for one in wanted:
        if not any(fnmatchcase(number, one) for number in standing.letters):
            key = "sending.cancelled" if one in standing.cancelled else "letter.unknown"
            raise CallError(key, number=one, day=standing.day.isoformat())
    named = {one for one in wanted if not _WILD & set(one)}
    found = []
    for number, letter in standing.letters.items():
        if wanted and not any(fnmatchcase(number, one) for one in wanted):
            continue
        last = standing.deliveries.get(number)
        is_named = number in named
        if not is_named and (letter.channel == "letter" or (last and last.outcome == "sent")):
            continue
        record = book.record_of(letter.customer)
        to = "" if record is None else mailbox(record.email) or ""
        why = _gone(letter, last, to, is_named=is_named, again=again) or _stale(
            book, standing, letter, is_named=is_named
        )
        if why is not None and not is_named and why.key == "sending.why.old":
            continue
        found.append(Choice(letter, why))
    return found


def _gone(
    letter: LetterMade, last: Delivery | None, to: str, *, is_named: bool, again: bool
) -> Note | None:
    """Why a letter is not sent once more; `to` is the address that the customer has now."""
    if last is None:
        return None
    values = {"letter": letter.letter, "day": last.date.isoformat(), "to": last.to or "–"}
    if last.outcome == "sent":
        return Note("sending.why.sent", values)
    if last.outcome in ("sending", "unknown") and not again:
        return Note("sending.why.unknown", values)
    for_good = last.outcome == "refused" and last.answer.startswith("5")
    if for_good and last.to in ("", to) and not is_named:
        return Note("sending.why.refused", {**values, "answer": last.answer})
    return None


def _stale(book: Book, standing: Standing, letter: LetterMade, *, is_named: bool) -> Note | None:
    """Why a letter should not go out any more, by what has happened since it was made."""
    day = standing.day
    values = {"letter": letter.letter, "day": letter.date.isoformat()}
    for part in letter.items:
        pause = standing.paused(letter.customer, part.document)
        if pause is not None:
            return Note("sending.why.paused", {**values, "reason": pause.reason or "–"})
    history = History(standing)
    left = [*_left(book, history, letter)]
    if any(history.handover(account, item) is not None for account, item in left):
        return Note("sending.why.handed_over", values)
    chases = any(part.open for part in letter.items)  # a note of interest chases no principal
    if chases and not left:
        return Note("sending.why.paid", values)
    if letter.form in ("collection_notice", "payment_demand") and letter.deadline is not None:
        law = rules_of(book.settings.company.country, book.settings.rules)
        days, longer = deadline_allowed(law, letter.form, letter.date, (letter.deadline - day).days)
        if longer is not None:
            values |= {"days": str(days), "deadline": letter.deadline.isoformat()}
            return Note("sending.why.too_late", values)
    if day - letter.date > _FRESH and not is_named:
        return Note("sending.why.old", values)
    return None


def _left(book: Book, history: History, letter: LetterMade) -> Iterator[tuple[Account, OpenItem]]:
    """What is open of what a letter chases."""
    entries = book.entries.get(letter.customer, [])
    for account in accounts({letter.customer: entries}, history.day, book.policy):
        if account.currency != (letter.currency or book.currency):
            continue
        for item in account.open_items():
            chased = item.open > 0 and item.kind not in ("fee", "interest")
            if chased and any(one.letter is letter for one in history.letters(account, item)):
                yield account, item
