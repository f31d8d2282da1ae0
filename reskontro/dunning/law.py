"""What the law lets a letter to a debtor be, and cost: one small function for each rule.

Where a policy wishes more, the wish is lowered or left out, and a correction says by which rule.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal  # noqa: TC003  (fields' types)
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.problems import Note
from reskontro.rules.lookup import MissingRule, months_later
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.rules.lookup import Rules
    from reskontro.rules.tables import TableName
    from reskontro.settings.dunning import LevelForm


class Correction(msgspec.Struct, frozen=True):
    """What a rule changed of what the policy wished; `law` is where the rule stands.

    `document` is the one it is about, "" of the whole letter.
    """

    code: str
    law: str
    document: str
    why: Note


class Past(msgspec.Struct, frozen=True):
    """A letter, or a fee entered without one, that a document had; `deadline` None: none is known.

    `form` is "" of a fee without a letter. `own`: it was about the item itself, and not about another
    instalment of its document.
    """

    day: date
    form: str
    fee: Decimal
    compensation: Decimal
    deadline: date | None
    own: bool = True


class Case(msgspec.Struct, frozen=True):
    """A document that a letter of a day is about, and what it had before, oldest first.

    `agreed`: a reminder fee was agreed. `firm`: it is owed by a business or a public body.
    """

    document: str
    day: date
    due: date
    form: LevelForm
    past: tuple[Past, ...]
    agreed: bool = False
    firm: bool = False


def fee_allowed(law: Rules, case: Case, wish: Decimal | None) -> tuple[Decimal, Correction | None]:
    """The fee that a letter may charge, ≥ 0, in the currency of the law; None wishes the most.

    Where the country's law is not known, what is wished is let be; the most of it is nothing.
    """
    if not law.currency:
        return (ZERO, _unknown(law, case)) if wish is None else (wish, None)
    try:
        for rule in FEE_RULES:
            if (left_out := rule(law, case)) is not None:
                return ZERO, left_out
        table = _fee_table(case)
        most = law.value(table, case.day, due=case.due)
    except MissingRule as error:
        return ZERO, _missing(case, error)
    if wish is None or wish == most:
        return most, None
    if wish > most:
        return most, _corrected(law, case, "L102", table, wish=wish, most=most)
    return wish, None


def not_agreed(law: Rules, case: Case) -> Correction | None:
    """A reminder, also one that warns of a collector, costs nothing without the agreement the law asks for.

    Source: lag (1981:739) § 2.
    """
    if case.form == "payment_demand" or case.agreed or not law.has("reminder_fee_agreement"):
        return None
    if not law.value("reminder_fee_agreement", case.day):
        return None
    return _corrected(law, case, "L105", "reminder_fee_agreement")


def too_early(law: Rules, case: Case) -> Correction | None:
    """A letter costs nothing in the first days after the due date.

    Source: inkassoforskriften § 1-2; lag (1981:739) § 1.
    """
    if not law.has("reminder_fee_earliest"):
        return None
    first = case.due + timedelta(int(law.value("reminder_fee_earliest", case.day)))
    if case.day >= first:
        return None
    return _corrected(law, case, "L101", "reminder_fee_earliest", first=first)


def no_deadline_missed(law: Rules, case: Case) -> Correction | None:
    """A further fee only after a deadline, long enough, that the letter before it set and that is over.

    Source: inkassoforskriften § 1-3.
    """
    charged = _charged(law, case)
    if not charged or not law.has("next_fee_deadline"):
        return None
    days = int(law.value("next_fee_deadline", case.day))
    if _missed(charged[-1], days, case):
        return None
    return _corrected(law, case, "L104", "next_fee_deadline", days=days)


def too_many(law: Rules, case: Case) -> Correction | None:
    """So many letters may cost something, and no more until the pause is over.

    Source: inkassoforskriften § 1-3.
    """
    for table, forms in _COUNTED:
        if case.form not in forms or not law.has(table):
            continue
        try:
            most = int(law.value(table, case.day))
        except MissingRule:
            continue  # the Swedish Act names no number
        if sum((one.form or "reminder") in forms for one in _charged(law, case)) >= most:
            return _corrected(law, case, "L103", table, most=most)
    return None


def compensation_claimed(law: Rules, case: Case) -> Correction | None:
    """A letter costs nothing once the compensation is claimed, which is more than all fees.

    Source: inkassoforskriften § 1-5; lag (1981:739) § 4 a.
    """
    if not any(one.compensation for one in case.past):
        return None
    return instead_of_fee(law, case)


#: In the order in which they are asked; the first that speaks against the fee is told.
FEE_RULES: Final[tuple[Callable[[Rules, Case], Correction | None], ...]] = (
    compensation_claimed,
    not_agreed,
    too_early,
    too_many,
    no_deadline_missed,
)


def may_send(law: Rules, case: Case) -> Correction | None:
    """Why a letter of that form, or the handover to a collector, may not be, None where it may.

    A notice of debt collection and a payment demand of the creditor's own are refused where the
    rules of the day are not known: a new Act may have taken them away. A demand needs a missed
    deadline, a handover a notice whose deadline is over.

    Source: inkassoloven §§ 9 and 10; inkassoforskriften § 1-2.
    """
    table = _DEADLINES.get(case.form)
    if table is None or not law.has(table):
        return None
    try:
        days = int(law.value(table, case.day))
    except MissingRule as error:
        return None if case.form == "collection" else _missing(case, error)
    if case.form == "payment_demand":
        if not any(one.own and _missed(one, days, case) for one in case.past):
            return _corrected(law, case, "L109", table, days=days)
    elif case.form == "collection":
        forms = ("collection_notice", "payment_demand")
        own = [one for one in case.past if one.own and one.form in forms]
        if not any(_missed(one, days, case) for one in own):
            return _corrected(law, case, "L110", table, days=days)
    return None


def deadline_allowed(
    law: Rules, form: LevelForm, day: date, wish: int
) -> tuple[int, Correction | None]:
    """The days to pay that a letter must give, as wished or more; 0 for no deadline.

    Source: inkassoloven §§ 9 and 10.
    """
    table = _DEADLINES.get(form)
    if table is None or form == "collection" or not law.has(table):
        return wish, None
    try:
        least = int(law.value(table, day))
    except MissingRule:
        return wish, None  # `may_send` has refused it
    if wish >= least:
        return wish, None
    case = Case("", day, day, form, ())
    return least, _corrected(law, case, "L108", table, wish=wish, least=least)


def compensation_allowed(law: Rules, case: Case) -> tuple[Decimal, Correction | None]:
    """The standard compensation for late payment of a document, less the fees charged on it.

    Once for a document, from businesses and public bodies alone.

    Source: forsinkelsesrenteloven § 3 a; inkassoforskriften § 1-5; lag (1981:739) § 4 a.
    """
    if any(one.compensation for one in case.past) or case.day <= case.due:
        return ZERO, None
    if not law.currency:
        return ZERO, _unknown(law, case)
    if not case.firm:
        return ZERO, _corrected(law, case, "L111", "compensation")
    try:
        whole = law.value("compensation", case.day)
    except MissingRule as error:
        return ZERO, _missing(case, error)
    fees = sum((one.fee for one in case.past), start=ZERO)
    if not fees:
        return whole, None
    left = max(whole - fees, ZERO)
    return left, _corrected(law, case, "L112", "compensation", fees=fees, left=left)


def instead_of_fee(law: Rules, case: Case) -> Correction:
    """That a document on which the compensation is claimed bears no fee beside it."""
    return _corrected(law, case, "L113", "compensation")


def other_currency(law: Rules, case: Case, currency: str) -> Correction:
    """That amounts of the law are not known in the currency of a letter."""
    return _corrected(law, case, "L114", "reminder_fee", currency=currency, known=law.currency)


_DEADLINES: Final[dict[str, TableName]] = {
    "collection_notice": "collection_notice_deadline",
    "payment_demand": "payment_demand_deadline",
    "collection": "collection_notice_deadline",
}
_COUNTED: Final[tuple[tuple[TableName, tuple[str, ...]], ...]] = (
    ("reminder_fee_count", ("reminder", "collection_notice")),
    ("collection_notice_fee_count", ("collection_notice",)),
    ("payment_demand_fee_count", ("payment_demand",)),
)


def _fee_table(case: Case) -> TableName:
    return "payment_demand_fee" if case.form == "payment_demand" else "reminder_fee"


def _charged(law: Rules, case: Case) -> list[Past]:
    """What was charged before, but for what is so long past that fees begin anew."""
    charged = [one for one in case.past if one.fee]
    if not charged or not law.has("fee_pause"):
        return charged
    pause = int(law.value("fee_pause", case.day))
    if months_later(charged[-1].day, pause) <= case.day:
        return []
    return charged


def _missed(past: Past, days: int, case: Case) -> bool:
    """Whether a letter gave at least so many days, and they are over; the last day counts.

    What is due on a later day than that of its letter was put off: that deadline was not missed.
    """
    deadline = past.deadline
    if deadline is None or (past.own and past.day <= case.due):
        return False
    return (deadline - past.day).days >= days and case.day > deadline


def _corrected(law: Rules, case: Case, code: str, table: TableName, **values: object) -> Correction:
    texts = {name: str(value) for name, value in values.items()}
    where = law.tables[table].law if table in law.tables else ""
    return Correction(code, where, case.document, Note(code, texts))


def _missing(case: Case, error: MissingRule) -> Correction:
    return Correction("L107", "", case.document, error.note)


def _unknown(law: Rules, case: Case) -> Correction:
    note = Note("L107", {"country": law.country or "–"})
    return Correction("L107", "", case.document, note)
