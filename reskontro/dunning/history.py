"""What a document had before: the letters in force on it, and fees entered without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.dunning.law import Past
from reskontro.subledger.documents import ZERO, parts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.events.model import Handover
    from reskontro.events.standing import Chased, Standing
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.entries import Entry

_CHARGES: Final = frozenset(("fee", "interest"))


class History:
    """What documents had up to the day of `standing`; what was worked out of the last account is kept.

    An item's history is its document's, whatever its due date was then: who puts the day off does
    not begin anew. Of a document in instalments each has its own.
    """

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._account: Account | None = None
        self._fees: dict[str, list[Entry]] = {}
        self._dues: dict[str, set[date]] = {}

    @property
    def day(self) -> date:
        """The day up to which it goes."""
        return self._standing.day

    def letters(self, account: Account, item: OpenItem) -> list[Chased]:
        """The letters in force on an item, oldest first.

        An instalment's are those with its due date, and those with a day that none has any more
        and that was nearest to its own.
        """
        found = self._standing.charged(account.customer, account.currency, item.document)
        due = item.due or item.date
        if not found or (len(found) == 1 and found[0].part.due == due):
            return found
        told = {one.part.due for one in found}
        if told == {due}:
            return found
        dues = self._dues_of(account).get(item.document, {due})
        if len(dues) == 1:
            return found
        moved = {day: _nearest(day, (dues - told) or dues) for day in told - dues}
        return [one for one in found if moved.get(one.part.due, one.part.due) == due]

    def handover(self, account: Account, item: OpenItem) -> Handover | None:
        """The handover that an item is out with, None where it is not.

        Of an instalment that is one which claims its day. Where none of the days that were claimed is
        one of the document's any more, all of it is out; fees and interest go with their document.
        """
        handed = self._standing.handed_over(account.customer, item.document)
        if not handed or item.kind in _CHARGES:
            return handed[-1] if handed else None
        due = item.due or item.date
        dues = self._dues_of(account).get(item.document, {due})
        claimed = [
            (one.due, handover)
            for handover in handed
            for one in handover.items
            if one.document == item.document and one.due in dues
        ]
        if len(dues) == 1 or not claimed:
            return handed[-1]
        return next((handover for day, handover in claimed if day == due), None)

    def past(self, account: Account, item: OpenItem) -> list[Past]:
        """The letters that an item's document had, and fees entered on it that none tells, oldest first."""
        customer, currency, document = account.customer, account.currency, item.document
        charged = self._standing.charged(customer, currency, document)
        entered = self._fees_of(account).get(document, ())
        if not charged and not entered:
            return []
        own = {one.letter.letter for one in self.letters(account, item)}
        found: dict[str, Past] = {}
        for letter, part in charged:
            before = found.get(letter.letter)
            found[letter.letter] = Past(
                letter.date,
                letter.form,
                part.fee + (before.fee if before else ZERO),
                part.compensation + (before.compensation if before else ZERO),
                letter.deadline,
                letter.letter in own,
            )
        told = [one.fee for one in found.values() if one.fee]
        told += [one.compensation for one in found.values() if one.compensation]
        for _, part in self._standing.not_charged(customer, currency, document):
            told += [part.fee, part.compensation]
        return sorted([*found.values(), *_untold(entered, told)], key=lambda one: one.day)

    def _fees_of(self, account: Account) -> dict[str, list[Entry]]:
        """The fees entered on an account by document."""
        self._look_at(account)
        return self._fees

    def _dues_of(self, account: Account) -> dict[str, set[date]]:
        """The days on which the principal of documents with letters falls due."""
        self._look_at(account)
        if not self._dues:
            for entry in account.entries:
                if entry.amount > ZERO and entry.number and entry.kind not in _CHARGES:
                    own = self._dues.setdefault(entry.number, set())
                    own.update(part.due for part in parts_of(entry, entry.number))
        return self._dues

    def _look_at(self, account: Account) -> None:
        if self._account is account:
            return
        self._account, self._fees, self._dues = account, {}, {}
        for entry in account.entries:
            if entry.kind == "fee" and entry.amount > ZERO and entry.number:
                self._fees.setdefault(entry.number, []).append(entry)


def _nearest(day: date, days: Collection[date]) -> date:
    """The nearest of some days to one; of two the earlier."""
    return min(days, key=lambda one: (abs(one - day), one))


def _untold(entered: Iterable[Entry], told: list[Decimal]) -> Iterable[Past]:
    """Fees that were entered by hand: those whose amounts no letter tells."""
    for entry in entered:
        if entry.amount in told:
            told.remove(entry.amount)
        else:
            yield Past(entry.date, "", entry.amount, ZERO, None)
