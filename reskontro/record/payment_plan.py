"""What a payment settles: the documents it names, or those that the book's rules find."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal.tags import tag_value
from reskontro.record.account import payment_entry, referenced_account, whole_account
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.terms import is_terms, parse_terms
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.record.recorder import Recorder
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Basis
    from reskontro.subledger.entries import Entry

_WHOLE: Final = Decimal(100)
#: Steps that tell a document as well as its name would.
_TELLING: Final = frozenset(("code", "kid", "text"))
_GUESSES: Final = frozenset(("oldest", "oldest_tie"))
#: No cash discount can be taken later than this.
_LONGEST: Final = timedelta(366)


class Open(msgspec.Struct, frozen=True, gc=False):
    """An open document: what of it is open, and its cash discount on the day, 0 where none."""

    number: str
    entry: Entry
    open: Decimal
    discount: Decimal = ZERO


class Piece(msgspec.Struct, frozen=True, gc=False):
    """What of a document is settled, the cash discount in it, and what is then left open.

    `number` is "" of documents that have none, which cannot be named.
    """

    number: str
    amount: Decimal
    basis: Basis
    left: Decimal = ZERO
    discount: Decimal = ZERO


class Plan(msgspec.Struct, frozen=True, gc=False):
    """What a payment settles; amounts are above 0.

    `on_account` is what settles nothing, `rounding` what is rounded away, a gain below 0.
    """

    pieces: tuple[Piece, ...]
    on_account: Decimal = ZERO
    rounding: Decimal = ZERO

    @property
    def paid(self) -> Decimal:
        """What is paid for it: less cash discounts, and less what is rounded away."""
        settled = sum([piece.amount - piece.discount for piece in self.pieces], start=ZERO)
        return settled + self.on_account - self.rounding

    @property
    def guessed(self) -> bool:
        """Whether some of it only follows from what is oldest."""
        return any(piece.basis in _GUESSES for piece in self.pieces)


class Paying(msgspec.Struct, frozen=True, gc=False):
    """A payment that a plan is wanted for: `amount` is all that the customer is credited for."""

    customer: str
    day: date
    amount: Decimal
    currency: str
    code: str
    text: str
    discounts: bool = True


def plan(paying: Paying, names: Sequence[str], recorder: Recorder) -> Plan:
    """What a payment settles.

    Named documents are settled in the order named, each up to what is open of it. Without names
    the rules of the book decide as they would for an entry without reference; before what is
    oldest comes a document that the payment is but a cash discount or a rounding away from.

    Raises:
        Refused: a name is no document of the customer.
    """
    if names:
        return _named(paying, names, "reference", recorder)
    found, documents = _assumed(paying, recorder)
    bases = {piece.basis for piece in found.pieces}
    if bases and bases <= _TELLING:
        numbers = [piece.number for piece in found.pieces if piece.number]
        basis = found.pieces[0].basis
        return _named(paying, numbers, basis, recorder) if numbers else found
    if bases == {"exact"} and not found.on_account:
        return found
    return _near(documents, paying, recorder) or found


def _named(paying: Paying, names: Sequence[str], basis: Basis, recorder: Recorder) -> Plan:
    """The plan for documents in an order; what others settle by assumption does not count."""
    account = referenced_account(recorder.book, paying.customer, paying.currency)
    open_ = {one.number: one for one in open_documents(account)}
    begun = begun_documents(account)
    documents: list[Open] = []
    for name in dict.fromkeys(names):
        if name not in begun:
            near = nearest_word(name, list(open_) or list(begun)) or "–"
            raise Refused("I240", number=name, customer=paying.customer, near=near)
        documents.append(open_.get(name) or Open(name, begun[name], ZERO))
    return settled_in_order(documents, paying, basis, recorder)


def settled_in_order(
    documents: Sequence[Open], paying: Paying, basis: Basis, recorder: Recorder
) -> Plan:
    """The plan for documents in an order: all of them whole, by cash discount or rounding if need be.

    Else one after the other, each up to what is open of it.
    """
    found = _whole(documents, paying, basis, recorder)
    if found is None and paying.amount < sum((one.open for one in documents), start=ZERO):
        documents = [_with_discount(one, paying, recorder) for one in documents]
        found = _whole(documents, paying, basis, recorder)
    return found or _in_order(documents, paying, basis)


def _assumed(paying: Paying, recorder: Recorder) -> tuple[Plan, list[Open]]:
    """What follows from the rules, were the payment entered without reference.

    With the plan come the documents that were open for it.
    """
    probe = payment_entry(
        paying.customer,
        paying.currency,
        paying.day,
        -paying.amount,
        paying.code,
        text=paying.text,
    )
    account = whole_account(recorder.book, paying.customer, paying.currency, probe)
    settlement = account.settlement
    left = {one.number: one for one in open_documents(account)}
    taken: dict[str, tuple[Decimal, Basis, Entry]] = {}
    for one in settlement.allocations:
        if one.credit is probe:
            before, _, first = taken.get(one.debit.number, (ZERO, one.basis, one.debit))
            taken[one.debit.number] = (before + one.amount, one.basis, first)
    documents = dict(left)
    for number, (amount, _, entry) in taken.items():
        if number:
            known = left.get(number) or Open(number, entry, ZERO)
            documents[number] = msgspec.structs.replace(known, open=known.open + amount)
    pieces = tuple(
        Piece(number, amount, basis, left[number].open if number in left else ZERO)
        for number, (amount, basis, _) in taken.items()
    )
    rest = paying.amount - sum((piece.amount for piece in pieces), start=ZERO)
    return Plan(pieces, rest), list(documents.values())


def _near(documents: Iterable[Open], paying: Paying, recorder: Recorder) -> Plan | None:
    """The plan for the one document, or all together, that are a discount or a rounding away."""
    documents = [_with_discount(one, paying, recorder) for one in documents]
    plans = [made for one in documents if (made := _whole([one], paying, "exact", recorder))]
    if not plans and len(documents) > 1:
        return _whole(documents, paying, "exact", recorder)
    return plans[0] if len(plans) == 1 else None


def _whole(
    documents: Sequence[Open], paying: Paying, basis: Basis, recorder: Recorder
) -> Plan | None:
    """The plan that settles documents whole, with cash discounts and rounding; None without one.

    The discounts of all, of none, or of one of them are taken.
    """
    whole = sum((one.open for one in documents), start=ZERO)
    tolerance = recorder.settings.record.tolerance
    choices: list[Sequence[Open]] = [(), documents, *([one] for one in documents)]
    for chosen in choices:
        taken = {one.number: one.discount for one in chosen if one.discount}
        if chosen and not taken:
            continue
        over = whole - sum(taken.values(), start=ZERO) - paying.amount
        if abs(over) <= tolerance and whole > ZERO:
            pieces = [
                Piece(one.number, one.open, basis, ZERO, taken.get(one.number, ZERO))
                for one in documents
                if one.open > ZERO
            ]
            return Plan(tuple(pieces), rounding=over)
    return None


def _in_order(documents: Iterable[Open], paying: Paying, basis: Basis) -> Plan:
    """The plan that settles one document after the other, each up to what is open of it."""
    rest = paying.amount
    pieces: list[Piece] = []
    for one in documents:
        amount = min(rest, one.open)
        if amount > ZERO:
            rest -= amount
            pieces.append(Piece(one.number, amount, basis, one.open - amount))
    return Plan(tuple(pieces), rest)


def open_documents(account: Account) -> list[Open]:
    """The documents with something open that have a number, the first due first."""
    left: dict[str, Decimal] = {}
    heads: dict[str, Entry] = {}
    for debit in sorted(account.settlement.debits, key=lambda one: (one.due, one.document)):
        if not isinstance(debit.document, MadeUpNumber):
            left[debit.document] = left.get(debit.document, ZERO) + debit.left
            heads.setdefault(debit.document, debit.head)
    return [Open(number, heads[number], amount) for number, amount in left.items()]


def begun_documents(account: Account) -> dict[str, Entry]:
    """The documents of an account, each with its first debit."""
    found: dict[str, Entry] = {}
    for entry in account.entries:
        if entry.amount > ZERO and entry.number:
            found.setdefault(entry.number, entry)
    return found


def _with_discount(one: Open, paying: Paying, recorder: Recorder) -> Open:
    """A document with the cash discount that it has on the day of the payment.

    The terms are those of its tag `terms:`, else the customer's.
    """
    issued = one.entry.issued
    recent = issued <= paying.day <= issued + _LONGEST
    if not paying.discounts or not recent or one.entry.kind != "invoice" or one.open <= ZERO:
        return one
    transaction = recorder.transaction_of(one.entry)
    tagged = tag_value(transaction.tags, "terms") if transaction else ""
    terms = recorder.due_dates.terms(paying.customer)[0]
    if tagged and is_terms(tagged):
        terms = parse_terms(tagged)
    last = recorder.due_dates.discount(paying.customer, issued, terms)
    if terms.discount is None or last is None or paying.day > last:
        return one
    discount = rounded(one.open * terms.discount.percent / _WHOLE, paying.currency)
    return msgspec.structs.replace(one, discount=discount)
