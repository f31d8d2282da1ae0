"""What a letter charges on its items: fee, interest and compensation, as far as the law lets it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.currencies import minor_unit
from reskontro.dunning.history import History
from reskontro.dunning.law import (
    Case,
    Correction,
    Past,
    compensation_allowed,
    fee_allowed,
    instead_of_fee,
    other_currency,
)
from reskontro.interest.claims import claims_of
from reskontro.interest.late import Segment, late_interest
from reskontro.interest.rates import CustomerRates
from reskontro.problems import Note
from reskontro.rules.lookup import MissingRule
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.events.standing import Standing
    from reskontro.interest.claims import Claim
    from reskontro.rules.lookup import Rules
    from reskontro.settings.dunning import DunningPolicy, Level, LevelForm
    from reskontro.subledger.accounts import Account, OpenItem


class Rated(msgspec.Struct, frozen=True):
    """What a letter charges on one item, amounts ≥ 0."""

    fee: Decimal = ZERO
    interest: Decimal = ZERO
    compensation: Decimal = ZERO
    segments: tuple[Segment, ...] = ()


class Charges:
    """What letters of one day charge, by the accounts and events up to it."""

    def __init__(self, book: Book, standing: Standing, law: Rules) -> None:
        self._book = book
        self._standing = standing
        self._law = law
        self._problems: dict[str, Note] = {}
        self._rates = CustomerRates(book, law)
        self.history = History(standing)
        self._claims: tuple[Account, dict[str, Claim]] | None = None
        self._today: tuple[Account, dict[str, Past], dict[str, Decimal]] | None = None

    def problems(self) -> Iterator[Note]:
        """What kept letters from being made, or from charging, each once."""
        yield from self._problems.values()

    def missing(self, customer: str, error: MissingRule) -> None:
        """Take note that a letter to a customer is not made for want of a rule."""
        self._note(
            Note(
                "dunning.missing",
                {"customer": customer, "key": error.note.key, **error.note.values},
            )
        )

    def case(
        self, account: Account, record: Customer | None, item: OpenItem, form: LevelForm
    ) -> Case:
        """An item as the law looks at it."""
        return Case(
            item.document,
            self._standing.day,
            item.due or item.date,
            form,
            tuple(self._past(account, item)),
            record is not None and record.reminder_fee_agreed,
            record is not None and record.type != "person",
        )

    def rated(
        self, account: Account, record: Customer | None, policy: DunningPolicy, level: Level,
        items: Sequence[OpenItem],
    ) -> tuple[Mapping[int, Rated], tuple[Correction, ...]]:  # fmt: skip
        """What a letter charges on its items, by `id(item)`, and what the law changed.

        Items on which it charges nothing may be left out. What a letter of the day that was rated
        before charges on a document, for another instalment of it, is not charged again.

        Raises:
            MissingRule: interest is wished, and a rate of one of its days is not known.
        """
        if not (level.has_fee or level.interest or level.compensation):
            return {}, ()
        found: dict[int, Rated] = {}
        corrections: dict[tuple[str, str], Correction] = {}
        wished = self._fee_wish(level, policy, items, account.currency)
        seen: set[str] = set()
        charged = False
        past, interest_of = self._today_of(account)
        before = account, dict(past), dict(interest_of)
        for item in items:
            asks = level.has_fee and not (charged and policy.fee_per == "letter")
            if not (asks or level.interest or level.compensation):
                break
            if item.document in seen:
                continue
            seen.add(item.document)
            own = wished if wished is not None else self._percent(level, item)
            try:
                rated, told = self._rated(account, record, policy, level, item, own, asks_fee=asks)
            except MissingRule:  # there will be no such letter: it charges nothing
                self._today = before
                raise
            charged = charged or bool(rated.fee)
            found[id(item)] = rated
            for one in told:
                if one is not None:
                    corrections.setdefault((one.code, one.document), one)
        return found, tuple(corrections.values())

    def _rated(
        self, account: Account, record: Customer | None, policy: DunningPolicy, level: Level,
        item: OpenItem, wish: Decimal | None, *, asks_fee: bool,
    ) -> tuple[Rated, list[Correction | None]]:  # fmt: skip
        """What a letter charges on a document, and what the law changed.

        Raises:
            MissingRule: a rate is not known.
        """
        told: list[Correction | None] = []
        fee = compensation = ZERO
        past, interest_of = self._today_of(account)
        asks_fee = asks_fee and item.document not in past
        if asks_fee or level.compensation:
            case = self.case(account, record, item, level.form)
            compensation, why = self._compensation(level, policy, case, account.currency)
            told.append(why)
            if asks_fee:
                fee, why = self._fee(policy, case, wish, account.currency)
                if compensation and (fee or why is None):
                    fee, why = ZERO, instead_of_fee(self._law, case)
                told.append(why)
        segments, interest, why = self._interest(account, policy, level, item)
        told.append(why)
        interest = max(interest - interest_of.get(item.document, ZERO), ZERO)
        if fee or compensation:
            day = self._standing.day
            past[item.document] = Past(day, level.form, fee, compensation, None)
        if interest:
            interest_of[item.document] = interest
        return Rated(fee, interest, compensation, segments), told

    def _past(self, account: Account, item: OpenItem) -> list[Past]:
        """What the item's document had before, and by the letters of the day so far, oldest first."""
        past = self.history.past(account, item)
        today = self._today_of(account)[0].get(item.document)
        return past if today is None else [*past, today]

    def _today_of(self, account: Account) -> tuple[dict[str, Past], dict[str, Decimal]]:
        """What letters of the day charge so far on the documents of the account: fees, interest."""
        if self._today is None or self._today[0] is not account:
            self._today = (account, {}, {})
        return self._today[1:]

    def _fee_wish(
        self, level: Level, policy: DunningPolicy, items: Sequence[OpenItem], currency: str
    ) -> Decimal | None:
        """The fee that is wished of a letter, None where each document has its own, or the most."""
        if level.fee:
            return level.fee
        if level.fee_percent and policy.fee_per == "letter":
            whole = sum((item.open for item in items), start=ZERO)
            return _rounded(whole * level.fee_percent / 100, currency)
        return None

    def _percent(self, level: Level, item: OpenItem) -> Decimal | None:
        """The fee of one document in per cent; None where the most is wished."""
        if not level.fee_percent:
            return None
        return _rounded(item.open * level.fee_percent / 100, item.currency)

    def _fee(
        self, policy: DunningPolicy, case: Case, wish: Decimal | None, currency: str
    ) -> tuple[Decimal, Correction | None]:
        if not self._has_account("fee", policy):
            return ZERO, None
        if currency != (self._law.currency or self._book.currency):
            return ZERO, other_currency(self._law, case, currency)
        return fee_allowed(self._law, case, wish)

    def _compensation(
        self, level: Level, policy: DunningPolicy, case: Case, currency: str
    ) -> tuple[Decimal, Correction | None]:
        if not level.compensation or not self._has_account("fee", policy, "compensation"):
            return ZERO, None
        if self._law.currency and currency != self._law.currency:
            return ZERO, other_currency(self._law, case, currency)
        return compensation_allowed(self._law, case)

    def _interest(
        self, account: Account, policy: DunningPolicy, level: Level, item: OpenItem
    ) -> tuple[tuple[Segment, ...], Decimal, Correction | None]:
        """The lines of a document's interest, and what of it is not charged yet.

        Raises:
            MissingRule: a rate is not known.
        """
        if not level.interest or not self._has_account("interest", policy):
            return (), ZERO, None
        claim = self._claims_of(account).get(item.document)
        if claim is None:
            return (), ZERO, None
        if not claim.agreed_due:
            return (), ZERO, self._interest_law("L120", item.document)
        rates = self._rates.of(account.customer)
        settings = self._book.settings.interest
        lines = late_interest(claim.moves, self._standing.day, rates, settings, account.currency)
        owed = sum((one.interest for one in lines), start=ZERO)
        capped = any(one.basis == "capped" for one in lines)
        why = self._interest_law("L121", item.document) if capped else None
        return lines, max(owed - claim.charged, ZERO), why

    def _interest_law(self, code: str, document: str) -> Correction:
        table = self._law.tables.get("late_interest" if code == "L121" else "interest_after_demand")
        return Correction(code, "" if table is None else table.law, document, Note(code))

    def _claims_of(self, account: Account) -> dict[str, Claim]:
        """The claims of an account by document; those of the last account are kept."""
        if self._claims is None or self._claims[0] is not account:
            taken_back = self._standing.interest_taken_back(account.customer, account.currency)
            made = claims_of(account, self._book.settings.interest, taken_back)
            self._claims = (account, {one.document: one for one in made.claims})
        return self._claims[1]

    def _has_account(self, role: str, policy: DunningPolicy, charge: str = "") -> bool:
        """Whether what is to be booked has an account; where it has none that is a problem."""
        if (charge or role) not in policy.books or self._book.bare:
            return True
        settings = self._book.settings
        known: tuple[str, ...] = getattr(settings.accounts, role)
        only = len(known) == 1 and not set(known[0]) & set("*?[")
        if getattr(settings.record, role) or only:
            return True
        self._note(
            Note("dunning.no_account", {"role": role, "charge": f"dunning.{charge or role}"})
        )
        return False

    def _note(self, note: Note) -> None:
        self._problems.setdefault(note.key + str(sorted(note.values.items())), note)


def _rounded(amount: Decimal, currency: str) -> Decimal:
    return amount.quantize(Decimal(1).scaleb(-minor_unit(currency)), ROUND_HALF_UP)
