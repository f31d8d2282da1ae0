"""Which level of its policy is next for an item, and why it has to wait, or gets no letter at all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from reskontro.business_days import following
from reskontro.events.model import kind_of
from reskontro.problems import Note
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.dunning.history import History
    from reskontro.events.model import LetterMade
    from reskontro.events.standing import Pausing, Standing
    from reskontro.settings.dunning import DunningPolicy, Level
    from reskontro.subledger.accounts import Account, OpenItem

_DAY: Final = timedelta(1)


class NextLevel:
    """What is next on the day of `standing`, by the business days of a country."""

    def __init__(self, standing: Standing, country: str, history: History) -> None:
        self._standing = standing
        self._history = history
        self._day = standing.day
        self._country = country
        #: The customers with a letter of the day.
        self._today = {
            one.customer for one in standing.letters.values() if one.date == standing.day
        }
        self._starts: dict[tuple[int, int, date, date | None], date] = {}

    def after(
        self, account: Account, item: OpenItem, policy: DunningPolicy
    ) -> tuple[Note | None, int, bool]:
        """Why an item is not chased, its next level, and whether it only waits for its day."""
        due = item.due or item.date
        number = 1
        last: LetterMade | None = None
        for letter, _ in self._history.letters(account, item):
            if letter.level:
                last = letter
                if letter.level >= number and not _void(letter, due):
                    number = letter.level + 1
        if (why := self._barred(account, item, policy, number)) is not None:
            return why, number if number <= len(policy.levels) else 0, False
        why = self._of_today(account, item) or self._too_soon(policy, number, due, last)
        return why, number, why is not None

    def kept_back(self, account: Account, item: OpenItem) -> Note | None:
        """Why nobody may chase an item now: a collector has it, or it is disputed, held or promised."""
        if self._standing.is_quiet(account.customer):
            return None
        handed = self._history.handover(account, item)
        if handed is not None:
            values = {"collector": handed.collector, "day": handed.date.isoformat()}
            return Note("dunning.why.handed_over", values)
        pause = self._standing.paused(item.customer, item.document)
        return None if pause is None else _paused(pause)

    def _barred(
        self, account: Account, item: OpenItem, policy: DunningPolicy, number: int
    ) -> Note | None:
        """Why an item is not to be chased at all, or not any more."""
        if item.customer == UNKNOWN_CUSTOMER:
            return Note("dunning.why.unknown")
        if (why := self.kept_back(account, item)) is not None:
            return why
        if not policy.levels:
            return Note("dunning.why.excluded")
        if number > len(policy.levels):
            return Note("dunning.why.last", {"level": str(number - 1)})
        return None

    def _of_today(self, account: Account, item: OpenItem) -> Note | None:
        """That a letter of the day is about the document, be it about another instalment of it.

        What it charges may have taken a payment of the day that had settled this one.
        """
        if account.customer not in self._today:
            return None
        for letter, _ in self._standing.charged(account.customer, account.currency, item.document):
            if letter.level and letter.date == self._day:
                return Note("dunning.why.today", {"letter": letter.letter})
        return None

    def _too_soon(
        self, policy: DunningPolicy, number: int, due: date, last: LetterMade | None
    ) -> Note | None:
        """Why the next letter on what is due on a day has to wait."""
        if last is not None and last.deadline is not None and self._day <= last.deadline:
            return Note("dunning.why.deadline", {"day": last.deadline.isoformat()})
        start = self._start(policy, number, due, None if last is None else last.date)
        if self._day >= start:
            return None
        return Note("dunning.why.waits", {"level": str(number), "day": start.isoformat()})

    def _start(self, policy: DunningPolicy, level: int, due: date, last: date | None) -> date:
        """The first day of a level for what is due on a day."""
        own = policy.levels[level - 1]
        since = due
        if own.after == "letter" and last is not None:
            since = max(last, due)  # it may have been put off since
        key = (id(policy), level, since, due if policy.grace_days else None)
        if key not in self._starts:
            self._starts[key] = self._first(policy, own, since, due)
        return self._starts[key]

    def _first(self, policy: DunningPolicy, level: Level, since: date, due: date) -> date:
        if level.after == "month_end":
            since = _month_end(since)
        first = since + timedelta(level.days)
        if policy.grace_days:
            first = max(first, due + timedelta(policy.grace_days + 1))
        return self.moved(policy)(first)

    def moved(self, policy: DunningPolicy) -> Callable[[date], date]:
        """What moves a day to the next business day, where the policy wants that."""
        return following(self._country) if policy.business_days == "following" else _same


def _void(letter: LetterMade, due: date) -> bool:
    """Whether a letter gave a last warning of what is now due on its day or later: it must come again.

    Source: inkassoloven §§ 9 and 10, by which it is sent after the due date.
    """
    return letter.form in ("collection_notice", "payment_demand") and letter.date <= due


def _paused(pause: Pausing) -> Note:
    """Why something is paused: what kind of pause, until when, and the reason given."""
    values = {"reason": pause.reason or "–"}
    if pause.until is None:
        return Note(f"dunning.why.{kind_of(pause)}", values)
    return Note(f"dunning.why.{kind_of(pause)}_until", {**values, "until": pause.until.isoformat()})


def _month_end(day: date) -> date:
    first_of_next = (day.replace(day=1) + timedelta(32)).replace(day=1)
    return first_of_next - _DAY


def _same(day: date) -> date:
    return day
