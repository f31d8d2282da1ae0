"""The plan of a day: who gets which letter for what, and who gets none and why.

A pure function of the accounts and events up to the day, the policies and the country's rules;
nothing is written, and later entries and events change nothing of it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.book.policy import channel_of, language_of_letters, policy_of
from reskontro.dunning.charges import Charges, Rated
from reskontro.dunning.law import Correction, deadline_allowed, may_send
from reskontro.dunning.next_level import NextLevel
from reskontro.dunning.planned import ChargeLeft, Item, NotChased, Plan, Planned, letter_number
from reskontro.problems import Note
from reskontro.reports.common import EVERYTHING, Selection, selected_accounts
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.events.standing import Standing
    from reskontro.settings.dunning import DunningPolicy
    from reskontro.subledger.accounts import Account, OpenItem

_CHARGES: Final = frozenset(("fee", "interest"))


def plan(book: Book, standing: Standing, selection: Selection = EVERYTHING) -> Plan:
    """The plan of the day of `standing`, which holds the events up to it."""
    return plan_for(book, standing, selected_accounts(book, standing.day, selection))


def plan_for(book: Book, standing: Standing, accounts: Iterable[Account]) -> Plan:
    """The plan for accounts as of the day of `standing`, in their order."""
    planner = _Planner(book, standing)
    for account in accounts:
        planner.add(account)
    return Plan(
        standing.day,
        tuple(planner.planned),
        tuple(planner.not_chased),
        tuple(planner.charges.problems()),
    )


class _Planner:
    """What is planned so far; accounts are added one by one."""

    def __init__(self, book: Book, standing: Standing) -> None:
        self._book = book
        self._standing = standing
        self._day = standing.day
        self._country = book.settings.company.country
        self._law = rules_of(self._country, book.settings.rules)
        self.charges = Charges(book, standing, self._law)
        self._next = NextLevel(standing, self._country, self.charges.history)
        self.planned: list[Planned] = []
        self.not_chased: list[NotChased] = []

    def add(self, account: Account) -> None:
        """Plan for one customer's account."""
        settlement = account.settlement
        if not settlement.debits:
            return
        day = self._day
        items = [one for one in account.open_items() if one.due is not None]
        principal = [one for one in items if one.kind not in _CHARGES and _is_over(one, day)]
        left = [one for one in items if one.kind in _CHARGES]
        if not principal and not any(_is_over(one, day) for one in left):
            return
        credit = sum((one.left for one in settlement.credits), start=ZERO)
        name, policy = policy_of(self._book, account.customer)
        levels: dict[int, list[OpenItem]] = {}
        later = False
        for item in principal:
            why, level, waits = self._next.after(account, item, policy)
            later = later or waits
            if why is None:
                levels.setdefault(level, []).append(item)
            else:
                self._leave(item, why, level, waits=waits)
        if levels and credit and credit >= _open(one for own in levels.values() for one in own):
            why = Note("dunning.why.credit", {"credit": str(credit), "currency": account.currency})
            for level, own in levels.items():
                for item in own:
                    self._leave(item, why, level)
            levels = {}
        made = [
            one
            for level, own in sorted(levels.items())
            if (one := self._planned(account, name, policy, level, own)) is not None
        ]
        self._finish(account, made, left, credit, later=later)

    def _finish(
        self,
        account: Account,
        made: list[Planned],
        left: list[OpenItem],
        credit: Decimal,
        *,
        later: bool,
    ) -> None:
        """Give what is left of earlier charges, and the credit, to the letters of an account.

        Charges on a document go with its letter or its case, others with the first letter; without
        one with a letter of a `later` day, if there will be one.
        """
        charges: dict[int, list[ChargeLeft]] = {}
        letters = [at for at, one in enumerate(made) if one.form != "collection"]
        for item in left:
            away = self._next.kept_back(account, item)
            own = [
                at
                for at, one in enumerate(made)
                if any(each.document == item.document for each in one.items)
            ] or letters
            if away is not None or not own or item.due is None:
                if _is_over(item, self._day):
                    why = Note("dunning.why.later" if later else "dunning.why.charges")
                    self._leave(item, away or why, 0, waits=later and away is None)
                continue
            kind: Literal["fee", "interest"] = "interest" if item.kind == "interest" else "fee"
            charges.setdefault(own[0], []).append(
                ChargeLeft(item.document, kind, item.due, item.open)
            )
        for at, one in enumerate(made):
            used = min(credit, one.principal) if credit and at in letters else ZERO
            credit -= used
            number = self._number(one) if at in letters else ""
            self.planned.append(
                msgspec.structs.replace(
                    one, number=number, charges=tuple(charges.get(at, ())), credit=used
                )
            )

    def _number(self, letter: Planned) -> str:
        """A number that no letter of the book has, nor any planned before."""
        own = {one.number for one in self.planned[-_LETTERS_OF_ONE:]}
        return letter_number(self._day, letter.customer, self._standing.numbers, own)

    def _planned(
        self, account: Account, name: str, policy: DunningPolicy, number: int,
        items: Sequence[OpenItem],
    ) -> Planned | None:  # fmt: skip
        """The letter of one level about items; None where there is to be none."""
        level = policy.levels[number - 1]
        record = self._book.record_of(account.customer)
        lawful: list[OpenItem] = []
        for item in items:
            refused = None
            if level.form != "reminder":  # no law refuses one
                case = self.charges.case(account, record, item, level.form)
                refused = may_send(self._law, case)
            if refused is None:
                lawful.append(item)
            else:
                self._leave(item, refused.why, number, law=refused.law)
        if not lawful or _open(lawful) < level.minimum:
            why = Note("dunning.why.minimum", {"minimum": str(level.minimum)})
            for item in lawful:
                self._leave(item, why, number)
            return None
        rated: Mapping[int, Rated] = {}
        corrections: tuple[Correction, ...] = ()
        if level.form != "collection":
            try:
                rated, corrections = self.charges.rated(account, record, policy, level, lawful)
            except MissingRule as error:
                for item in lawful:
                    self._leave(item, error.note, number)
                self.charges.missing(account.customer, error)
                return None
        days, longer = deadline_allowed(self._law, level.form, self._day, level.deadline)
        if longer is not None:
            corrections = (*corrections, longer)
        return Planned(
            "",
            account.customer,
            account.currency,
            name,
            number,
            level.form,
            level.tone,
            channel_of(level.channel, record),
            language_of_letters(self._book, record),
            self._day,
            self._next.moved(policy)(self._day + timedelta(days)) if days else None,
            tuple(self._item(item, rated.get(id(item), _NOTHING)) for item in lawful),
            corrections=corrections,
            books=policy.books,
        )

    def _item(self, item: OpenItem, rated: Rated) -> Item:
        due = item.due or item.date
        promise = self._standing.broken_promise(item.customer, item.document)
        return Item(
            item.document,
            due,
            item.issued,
            item.amount,
            item.open,
            (self._day - due).days,
            item.kid,
            item.source,
            rated.fee,
            rated.interest,
            rated.compensation,
            rated.segments,
            None if promise is None else promise.until,
        )

    def _leave(
        self, item: OpenItem, why: Note, level: int, *, waits: bool = False, law: str = ""
    ) -> None:
        due = item.due or item.date
        self.not_chased.append(
            NotChased(
                item.customer, item.currency, item.document, due, item.amount, item.open,
                (self._day - due).days, item.kind, level, why, waits, law, item.source,
            )
        )  # fmt: skip


#: No more letters than this go to one customer in one plan.
_LETTERS_OF_ONE: Final = 50
_NOTHING: Final = Rated()


def _open(items: Iterable[OpenItem]) -> Decimal:
    """What is open of them together."""
    return sum((item.open for item in items), start=ZERO)


def _is_over(item: OpenItem, day: date) -> bool:
    return item.due is not None and item.due < day
