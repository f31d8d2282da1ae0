"""A write-off: what is lost of documents, with its VAT, as transactions."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Amount, Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import whole_units
from reskontro.record.contents import Part
from reskontro.record.invoiced import entries_of, left_of, vat_share
from reskontro.record.loss_ground import LossGround, ground_tags
from reskontro.record.refused import Refused
from reskontro.record.standing import Standing
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reskontro.journal import Tags
    from reskontro.record.contents import Contents
    from reskontro.record.recorder import Recorder
    from reskontro.record.worth import Worth
    from reskontro.settings import Part as Group
    from reskontro.subledger.documents import Debit
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: Debits that a document begins with.
_BEGINNING: Final[frozenset[Kind]] = frozenset(
    ("invoice", "opening", "fee", "interest", "transfer", "other")
)


class WriteOff(msgspec.Struct, frozen=True):
    """What is to be written off: `invoices`, or `everything` that is open of `customer`.

    `amount` is what of one document, incl. VAT and in its currency, None for all that is open of
    it. `vat` is the code
    of documents whose VAT the book does not tell, as openings. Without `with_vat` no VAT is taken
    back. `account` is that of the loss where the settings do not tell.
    """

    invoices: tuple[str, ...] = ()
    customer: str = ""
    everything: bool = False
    amount: Decimal | None = None
    vat: str = ""
    with_vat: bool = True
    ground: LossGround = LossGround()
    account: str = ""
    text: str = ""
    number: str = ""


class _Open(msgspec.Struct, frozen=True):
    """What is open of a document: of its principal, and of fees and interest on it.

    `worth` has its value where it is in another currency than the book's.
    """

    number: str
    entries: list[Entry]
    parts: dict[Group, Decimal]
    due: date | None
    currency: str
    worth: Worth | None = None

    @property
    def whole(self) -> Decimal:
        return sum(self.parts.values(), start=ZERO)

    def value(self, amount: Decimal) -> Decimal:
        """What an amount of it is worth in the book's currency.

        Raises:
            Refused: it is not known.
        """
        return amount if self.worth is None else self.worth.of(self.number, amount)


def write_offs(wish: WriteOff, day: date, recorder: Recorder) -> list[Transaction]:
    """The transactions of write-offs of a day, one for each document.

    VAT is taken back at the invoice's own rates, in proportion to what of its principal is lost;
    none on fees and interest, which bear none. What is in another currency than the book's is lost
    at the value that it was booked with.

    Raises:
        Refused: something speaks against it.

    Source: merverdiavgiftsloven § 4-7, FMVA § 4-7-1; mervärdesskattelagen 8 kap. 16 §.
    """
    recorder.check_day(day)
    account = recorder.account_of("loss", wish.account)
    documents = _documents(wish, recorder)
    if wish.amount is not None and len(documents) > 1:
        raise Refused("I261")
    if wish.number and len(documents) > 1:
        raise Refused("I262")
    return [_write_off(one, wish, account, day, recorder) for one in documents]


def _documents(wish: WriteOff, recorder: Recorder) -> list[_Open]:
    """The documents that are meant, those of a customer by due date.

    Raises:
        Refused: none is named, or one that is not open.
    """
    if wish.everything == bool(wish.invoices) or (wish.everything and not wish.customer):
        raise Refused("I260")
    if wish.everything:
        customer, base = recorder.customer(wish.customer), recorder.book.currency
        currencies = {entry.currency for entry in recorder.book.entries.get(customer, ())}
        found = [
            one
            for currency in sorted(currencies, key=lambda each: (each != base, each))
            for one in _open(customer, currency, recorder, tell=True).values()
        ]
        if not found:
            raise Refused("I259", customer=customer)
        return found
    documents: list[_Open] = []
    known: dict[tuple[str, str], dict[str, _Open]] = {}
    for number in dict.fromkeys(wish.invoices):
        first = entries_of(number, wish.customer, recorder, _BEGINNING)[0]
        key = (first.customer, first.currency)
        if key not in known:
            known[key] = _open(*key, recorder)
        if number not in known[key]:
            raise Refused("I263", number=number, customer=first.customer)
        documents.append(known[key][number])
    return documents


def _open(
    customer: str, currency: str, recorder: Recorder, *, tell: bool = False
) -> dict[str, _Open]:
    """What is open of a customer's documents as of the last day there is, by due date.

    Credit that settles nothing is told of, and with `tell` what has no number.
    """
    standing = Standing(customer, recorder, currency)
    account = standing.account
    found: dict[str, list[Debit]] = {}
    for debit in sorted(account.settlement.debits, key=lambda one: (one.due, one.document)):
        if not isinstance(debit.document, MadeUpNumber):
            found.setdefault(debit.document, []).append(debit)
        elif tell:
            values = {"amount": str(debit.left), "currency": currency, "source": debit.head.source}
            recorder.notes.append(Note("record.no_number", values))
    waiting = sum((credit.left for credit in account.settlement.credits), start=ZERO)
    if found and waiting:
        values = {"customer": customer, "amount": str(waiting), "currency": currency}
        recorder.notes.append(Note("record.credit_waits", values))
    return {number: _open_of(number, debits, standing) for number, debits in found.items()}


def _open_of(number: str, debits: Sequence[Debit], standing: Standing) -> _Open:
    account = standing.account
    parts: dict[Group, Decimal] = {}
    for debit in debits:
        parts[debit.group] = parts.get(debit.group, ZERO) + debit.left
    entries = [
        one
        for one in account.entries
        if one.number == number and one.amount > ZERO and one.kind in _BEGINNING
    ]
    dues = [one.due for one in entries if one.due and one.kind in ("invoice", "opening")]
    due = max(dues, default=None)
    return _Open(number, entries, parts, due, account.currency, standing.worth)


def _write_off(
    one: _Open, wish: WriteOff, account: str, day: date, recorder: Recorder
) -> Transaction:
    """The transaction of what is lost of one document.

    Raises:
        Refused: it is more than is open, before the document, or on a ground that does not hold.
    """
    currency, base = one.currency, recorder.book.currency
    amount = one.whole if wish.amount is None else whole_units(wish.amount, currency)
    if not ZERO < amount <= one.whole:
        values = {"amount": str(amount), "left": str(one.whole), "currency": currency}
        raise Refused("I264", number=one.number, **values)
    issued = min(entry.issued for entry in one.entries)
    if day < min(entry.date for entry in one.entries):
        raise Refused("I265", number=one.number, issued=issued.isoformat(), day=day.isoformat())
    value = one.value(amount)
    tags = ground_tags(wish.ground, one.number, one.due, value, day, recorder)
    vat = _vat(one, _of_principal(one, amount, recorder), wish, recorder) if wish.with_vat else ()
    taken = sum((posting.quantity for posting in vat), start=ZERO)
    customer = one.entries[0].customer
    text = wish.text or recorder.say(Note("record.text.write_off", {"invoice": one.number}))
    values = {"document": one.number, "amount": str(amount), "vat": str(taken)}
    values |= {"left": str(one.whole - amount), "currency": currency}
    values |= {"value": str(value), "base": base}
    told = "record.written_off" if one.worth is None else "record.written_off_abroad"
    recorder.notes.append(Note(told, values))
    named = (("invoice", one.number),)
    lost = (
        Posting(
            recorder.receivable(customer, part.control),
            part.amount,
            currency,
            named,
            cost=None if one.worth is None else Amount(part.value, base),
        )
        for part in recorder.controls.parts(customer, currency, one.number, -amount, -value)
    )
    code = recorder.numbers.other(day, wish.number)
    postings = (Posting(account, value - taken, base), *vat, *lost)
    return recorder.entry(customer, day, text, postings, code, tags)


def _of_principal(one: _Open, amount: Decimal, recorder: Recorder) -> Decimal:
    """What of an amount falls to the principal: as the book settles a document's parts."""
    if amount == one.parts.get("principal"):
        return amount
    for group in recorder.settings.settle_order:
        taken = min(amount, one.parts.get(group, ZERO))
        if group == "principal":
            return taken
        amount -= taken
    return ZERO


def _vat(one: _Open, principal: Decimal, wish: WriteOff, recorder: Recorder) -> tuple[Posting, ...]:
    """The VAT in what is lost of the principal, as debits in the book's currency.

    Raises:
        Refused: it cannot be told.
    """
    if not principal:
        return ()
    base = recorder.book.currency
    parts = _contents(one, wish, recorder)
    open_ = one.parts["principal"]
    before, after = (vat_share(parts, one.value(each), base) for each in (open_, open_ - principal))
    return tuple(_vat_postings(parts, before, after, base))


def _vat_postings(
    parts: Mapping[str, Part],
    before: Mapping[str, Decimal],
    after: Mapping[str, Decimal],
    currency: str,
) -> list[Posting]:
    found: list[Posting] = []
    for code, vat in before.items():
        if lost := vat - after.get(code, ZERO):
            tags: Tags = (("vat", code),) if code else ()
            found.append(Posting(parts[code].vat_account, lost, currency, tags))
    return found


def _contents(one: _Open, wish: WriteOff, recorder: Recorder) -> Contents:
    """What a document is for: as it was invoiced, else all of it under the code of the wish.

    Raises:
        Refused: neither tells.
    """
    invoiced = [entry for entry in one.entries if entry.kind == "invoice"]
    if invoiced and not wish.vat:
        return left_of(one.number, invoiced, recorder)
    if not wish.vat:
        raise Refused("I266", number=one.number)
    rate = recorder.vat.rate(wish.vat, min(entry.issued for entry in one.entries))
    part = Part(rate, recorder.vat.code(wish.vat).account)
    gross = sum((entry.booked or entry.amount for entry in one.entries), start=ZERO)
    part.vat = gross * rate / (_ONE + rate)
    part.nets[""] = gross - part.vat
    return {wish.vat: part}


_ONE: Final = Decimal(1)
