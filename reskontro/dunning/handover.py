"""Cases for a debt collector: what of a customer's account is handed over, and what is not and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.dunning.charges import Charges
from reskontro.dunning.history import History
from reskontro.dunning.law import may_send
from reskontro.dunning.next_level import NextLevel
from reskontro.dunning.plan import plan_for
from reskontro.events.model import Claimed, Handover
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.reports.common import Selection, selected_accounts
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.events.standing import Standing
    from reskontro.rules.lookup import Rules
    from reskontro.subledger.accounts import Account, OpenItem

_CHARGES: Final = frozenset(("fee", "interest"))


class AgencyFee(msgspec.Struct, frozen=True):
    """What the collector may charge the debtor at most: at first, and once payment is late again.

    Source: inkassoforskriften §§ 2-1 to 2-3.
    """

    light: Decimal
    heavy: Decimal


class Case(msgspec.Struct, frozen=True):
    """What a collector gets of one customer in one currency; amounts ≥ 0.

    `items` are the documents and instalments, with the fees and interest that are open on them.
    """

    customer: str
    currency: str
    items: tuple[Claimed, ...]
    principal: Decimal
    charges: Decimal
    agency: AgencyFee | None = None

    @property
    def documents(self) -> frozenset[str]:
        """The documents of the case."""
        return frozenset(item.document for item in self.items)

    def event(self, day: date, collector: str, reference: str, text: str) -> Handover:
        """The event that says that the case is with a collector from a day on."""
        return Handover(
            date=day,
            customer=self.customer,
            collector=collector,
            reference=reference,
            currency=self.currency,
            items=self.items,
            text=text,
        )


class NotHanded(msgspec.Struct, frozen=True):
    """A document that is not handed over, and why; "" of all that a customer owes."""

    customer: str
    document: str
    why: Note


class Cases(msgspec.Struct, frozen=True):
    """Cases by customer and currency, what is left out of them, and rules that are not known."""

    found: tuple[Case, ...]
    left_out: tuple[NotHanded, ...]
    problems: tuple[Note, ...] = ()


def ripe_cases(book: Book, standing: Standing, selection: Selection) -> Cases:
    """The cases that the policies have ripe for the collector on the day of `standing`."""
    law = rules_of(book.settings.company.country, book.settings.rules)
    accounts = selected_accounts(book, standing.day, selection)
    by_key = {(one.customer, one.currency): one for one in accounts}
    history = History(standing)
    planned = plan_for(book, standing, accounts)
    found: list[Case] = []
    problems: dict[str, Note] = {}
    for one in planned.handovers:
        account = by_key[one.customer, one.currency]
        ripe = {(item.document, item.due) for item in one.items}
        chosen = [
            item
            for item in account.open_items()
            if _is_overdue(item, standing.day) and (item.document, item.due) in ripe
        ]
        found.append(_case(book, law, account, chosen, history, problems))
    return Cases(tuple(found), (), (*planned.problems, *problems.values()))


def named_cases(
    book: Book, standing: Standing, customer: str, documents: Sequence[str] = ()
) -> Cases:
    """The cases of a customer, or of some documents, whatever level the policy has them on.

    One of the documents that is "" means all.

    The law is above it all the same: what is disputed, held or promised, or has had no notice where
    the law asks for one, is left out.
    """
    law = rules_of(book.settings.company.country, book.settings.rules)
    charges = Charges(book, standing, law)
    levels = NextLevel(standing, law.country, charges.history)
    record = book.record_of(customer)
    found: list[Case] = []
    left_out: list[NotHanded] = []
    problems: dict[str, Note] = {}
    not_overdue: list[OpenItem] = []
    for account in selected_accounts(book, standing.day, Selection((customer,))):
        chosen: list[OpenItem] = []
        for item in account.open_items():
            if item.due is None or (documents and not {"", item.document} & {*documents}):
                continue
            if not _is_overdue(item, standing.day):
                not_overdue.append(item)
                continue
            case = charges.case(account, record, item, "collection")
            refused = may_send(law, case)
            why = levels.kept_back(account, item) or (refused.why if refused is not None else None)
            if why is None:
                chosen.append(item)
            else:
                left_out.append(NotHanded(customer, item.document, why))
        credit = sum((one.left for one in account.settlement.credits), start=ZERO)
        if chosen and credit >= sum((one.open for one in chosen), start=ZERO):
            why = Note("dunning.why.credit", {"credit": str(credit), "currency": account.currency})
            left_out += [NotHanded(customer, one.document, why) for one in chosen]
        elif chosen:
            found.append(_case(book, law, account, chosen, charges.history, problems))
    looked_at = {one.document for one in left_out}.union(*(one.documents for one in found))
    for document in documents or ("",):
        if not (looked_at if not document else {document} & looked_at):
            left_out.append(NotHanded(customer, document, _why_nothing(document, not_overdue)))
    return Cases(tuple(found), tuple(left_out), tuple(problems.values()))


def _why_nothing(document: str, not_overdue: Sequence[OpenItem]) -> Note:
    """Why nothing of a document, "" for all of a customer's, could go: none of it is overdue principal."""
    own = [item for item in not_overdue if document in ("", item.document)]
    if not own:
        return Note("dunning.why.settled")
    if all(item.kind in _CHARGES for item in own):
        return Note("dunning.why.charges")
    return Note("dunning.why.not_due")


def agency_fee(book: Book, law: Rules, customer: str, principal: Decimal, day: date) -> AgencyFee:
    """What a collector may charge a debtor at most, for information; with VAT where it is not deducted.

    Raises:
        MissingRule: a rule of it is not known.

    Source: inkassoforskriften §§ 2-1 to 2-3.
    """
    record = book.record_of(customer)
    fee = law.value("inkassosats", day) * law.value("agency_fee", day, principal=principal)
    if record is not None and record.type != "person":
        fee *= law.value("agency_fee_business", day)
    if not book.settings.company.vat_registered:
        fee *= 1 + law.value("vat_high", day) / 100
    heavy = fee * law.value("agency_fee_heavy", day)
    return AgencyFee(rounded(fee, law.currency), rounded(heavy, law.currency))


def _is_overdue(item: OpenItem, day: date) -> bool:
    return item.due is not None and item.due < day and item.kind not in _CHARGES


def _case(
    book: Book, law: Rules, account: Account, chosen: Sequence[OpenItem], history: History,
    problems: dict[str, Note],
) -> Case:  # fmt: skip
    documents = {item.document for item in chosen}
    charged = [
        item
        for item in account.open_items()
        if item.kind in _CHARGES
        and item.document in documents
        and item.due is not None
        and history.handover(account, item) is None
    ]
    principal = sum((item.open for item in chosen), start=ZERO)
    agency = None
    if account.currency == law.currency and law.has("agency_fee"):
        try:
            agency = agency_fee(book, law, account.customer, principal, history.day)
        except MissingRule as error:
            problems[error.note.key + error.table] = error.note
    return Case(
        account.customer,
        account.currency,
        tuple(
            Claimed(str(item.document), item.due or item.date, item.open)
            for item in (*chosen, *charged)
        ),
        principal,
        sum((item.open for item in charged), start=ZERO),
        agency,
    )
