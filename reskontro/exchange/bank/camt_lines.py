"""The lines of a camt message: each with its payments, held against its amount.

A line with details is its payments; one that the bank says is a batch, but has none, is one lump
sum. Details are kept as they end, and their line once it has ended.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.exchange.bank.accounts import plain
from reskontro.exchange.bank.camt_details import (
    DETAILS,
    OF_LINE,
    REMITTANCE,
    Booking,
    charges_of,
    read_detail,
    worth_of,
)
from reskontro.exchange.bank.camt_parts import Apart
from reskontro.exchange.bank.identity import Identities
from reskontro.exchange.bank.kinds import kind_by_code, kind_by_text
from reskontro.exchange.bank.model import Payment, StatementLine
from reskontro.exchange.bank.references import home_of, telling
from reskontro.exchange.xml import line_of
from reskontro.problems import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_details import Detail
    from reskontro.exchange.bank.camt_values import Camt
    from reskontro.exchange.bank.identity import Source
    from reskontro.exchange.bank.model import PaymentKind
    from reskontro.exchange.bank.references import Home

_BOOKED: Final = "BOOK"
_ZERO: Final = Decimal(0)


class Lines:
    """The lines of one statement after the other; `pending` are those not booked, left out."""

    def __init__(self, camt: Camt, source: Source) -> None:
        self.camt = camt
        self.flaws = camt.flaws
        self.pending = 0
        self._apart = Apart(camt.namespace, REMITTANCE)
        self._identities = Identities(source)
        self._header: tuple[str, str, Home] | None = None
        self._begun = False
        self._booking: Booking | None = None
        self._details: list[Detail] = []
        self._lines: list[StatementLine] = []

    @property
    def currency(self) -> str:
        """The currency of the lines so far, "" of none."""
        return "" if self._header is None else self._header[1]

    def take(self) -> tuple[StatementLine, ...]:
        """The lines of the statement that ends here; the next one begins."""
        taken = tuple(self._lines)
        self._header, self._lines, self.pending = None, [], 0
        self.camt.place.restart()
        return taken

    def detail(self, element: _Element) -> None:
        """Keep a detail; its line has not ended yet, but what is shared stands before it."""
        details = element.getparent()
        entry = None if details is None else details.getparent()
        if entry is None:
            return
        self._begin(entry)
        if self._booking is not None:
            parts = self._apart.parts(element)
            self.camt.place.detail(element)
            self._details.append(read_detail(self.camt, element, parts, self._booking))
            self.camt.place.detail(None)

    def line(self, element: _Element) -> None:
        """Make a line of the account, once all of it is there."""
        self._begin(element)
        booking, details = self._booking, self._details
        self._begun, self._booking, self._details = False, None, []
        if booking is None:
            return
        if self.camt.text(element, "Sts/Cd", "Sts") != _BOOKED:
            self.pending += 1
            values = {"amount": f"{booking.amount:f}", "currency": booking.currency}
            self.flaws.remark("F402", booking.line, self.camt.place.named(), **values)
            return
        payments = self._payments(element, booking, details)
        kind = payments[0].kind if len(payments) == 1 else booking.kind
        self._lines.append(
            StatementLine(
                Span(self.flaws.path, booking.line),
                booking.booked,
                booking.amount,
                booking.currency,
                kind,
                payments,
                booking.value,
                booking.reference,
            )
        )

    def _begin(self, entry: _Element) -> None:
        """Read what a line says of itself, once."""
        if not self._begun:
            self.camt.place.begin(entry)
            self._begun, self._booking = True, self._booking_of(entry)

    def _booking_of(self, entry: _Element) -> Booking | None:
        """What a line says of itself; None, with a flaw, where it cannot be used."""
        camt = self.camt
        found = camt.sum_at(entry, "Amt")
        if found is None:
            if camt.find(entry, "Amt") is None:
                camt.missing(entry, "Amt")
            return None
        _, currency, home = self._header_of(entry)
        booked = camt.day(entry, "BookgDt") or camt.day(entry, "ValDt")
        if booked is None:
            if not camt.text(entry, "BookgDt/Dt", "BookgDt/DtTm"):
                camt.missing(entry, "BookgDt")
            return None
        amount, currency = camt.signed(entry, found.amount), found.currency or currency
        details = camt.find(entry, DETAILS)
        return Booking(
            line_of(entry),
            booked,
            camt.day(entry, "ValDt"),
            amount,
            currency,
            self._kind(entry),
            camt.text(entry, "AcctSvcrRef", "NtryRef"),
            home,
            ()
            if details is None
            else worth_of(camt, self._apart.parts(details), amount, currency, OF_LINE),
        )

    def _header_of(self, entry: _Element) -> tuple[str, str, Home]:
        """Account, currency and home of the statement that an entry stands in."""
        if self._header is None:
            statement = entry.getparent()
            account = "" if statement is None else account_of(self.camt, statement)
            currency = self.camt.text(statement, "Acct/Ccy")
            if not currency:
                first = self.camt.sum_at(entry, "Amt")
                currency = "" if first is None else first.currency
            self._header = account, currency, home_of(account, currency)
        return self._header

    def _kind(self, entry: _Element) -> PaymentKind:
        camt = self.camt
        if camt.text(entry, "RvslInd") in ("true", "1"):
            return "reversal"
        domain, subfamily = "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"
        return kind_by_code(camt.text(entry, domain), camt.text(entry, subfamily))

    def _payments(
        self, entry: _Element, booking: Booking, details: list[Detail]
    ) -> tuple[Payment, ...]:
        """The payments of a line, held against its amount and the numbers of its batches."""
        stated = [
            number
            for batch in self.camt.all(entry, "NtryDtls/Btch")
            if (number := self.camt.count(batch, "NbOfTxs")) is not None
        ]
        count = sum(stated)
        text = self.camt.text(entry, "AddtlNtryInf")
        if not details:
            is_lump = bool(self.camt.all(entry, "NtryDtls/Btch")) and count != 1
            return (self._whole(booking, text, is_lump=is_lump, parts=count if is_lump else 1),)
        if len(details) == 1 and (count > 1 or details[0].currency != booking.currency):
            whole = booking.amount, booking.currency
            return (self._payment(booking, details[0], *whole, text, max(count, 1)),)
        if stated:
            found = Decimal(len(details))
            self.flaws.hold(
                "F303", booking.line, Decimal(count), found, "", self.camt.place.named()
            )
        payments = []
        for number, detail in enumerate(details, 1):
            amount = booking.amount if len(details) == 1 else None
            amount = amount if detail.amount is None else detail.amount
            if amount is None:
                where = self.camt.place.named(f"TxDtls {number}")
                self.flaws.flaw("F223", detail.line, excerpt=where, name="Amt")
                continue
            note = text if len(details) == 1 else ""
            payments.append(self._payment(booking, detail, amount, detail.currency, note, 1))
        total = sum([one.amount for one in payments], start=_ZERO)
        if total != booking.amount:
            charges = self._charges(entry, details)
            if charges and total - charges == booking.amount:
                payments.append(self._fee(booking, -charges))
                total = booking.amount
        if total != booking.amount:
            others = {one.currency for one in details} - {booking.currency}
            code, where = "F309" if others else "F308", self.camt.place.named()
            self.flaws.hold(code, booking.line, booking.amount, total, booking.currency, where)
        return tuple(payments)

    def _charges(self, entry: _Element, details: list[Detail]) -> Decimal:
        """What the bank took of a line, ≥ 0: as the line says, else as its details do."""
        return charges_of(self.camt, entry) or sum((one.charges for one in details), start=_ZERO)

    def _fee(self, booking: Booking, amount: Decimal) -> Payment:
        """What the bank took of a line, as a payment of its own."""
        identity = self._identities.identity(
            booking.booked, amount, booking.currency, "", self._named, booking.reference
        )
        return Payment(
            Span(self.flaws.path, booking.line),
            identity,
            booking.booked,
            amount,
            booking.currency,
            kind="fee",
            value=booking.value,
            bank_reference=booking.reference,
        )

    def _whole(self, booking: Booking, text: str, *, is_lump: bool, parts: int) -> Payment:
        """A line without details as one payment."""
        texts = (text,) if text else ()
        kind = booking.kind
        if kind == "payment":
            kind = kind_by_text(texts, booking.amount)
        identity = self._identities.identity(
            booking.booked, booking.amount, booking.currency, "", self._named, booking.reference
        )
        return Payment(
            Span(self.flaws.path, booking.line),
            identity,
            booking.booked,
            booking.amount,
            booking.currency,
            kind=kind,
            value=booking.value,
            texts=texts,
            bank_reference=booking.reference,
            worth=booking.worth,
            is_lump=is_lump,
            parts=parts,
        )

    def _payment(
        self,
        booking: Booking,
        detail: Detail,
        amount: Decimal,
        currency: str,
        text: str,
        parts: int,
    ) -> Payment:
        """A detail as a payment; `text` is the line's, `parts` how many it sums up."""
        for one in detail.references:
            if one.check == "wrong":
                self.flaws.remark("F401", detail.line, self.camt.place.named(), reference=one.text)
        first = telling(detail.references)
        own = " ".join((detail.bank_reference or booking.reference, detail.end_to_end)).strip()
        texts = detail.texts or ((text,) if text else ())
        kind = detail.kind
        if kind == "payment" and not first and not detail.payer:
            kind = kind_by_text((*texts, text), amount)
        if kind == "payment" and amount < 0 < booking.amount:
            kind = "deduction"
        return Payment(
            Span(self.flaws.path, detail.line),
            self._identities.identity(booking.booked, amount, currency, first, self._named, own),
            booking.booked,
            amount,
            currency,
            kind=kind,
            value=booking.value,
            references=detail.references,
            payer=detail.payer,
            payer_account=detail.payer_account,
            payer_orgnr=detail.payer_orgnr,
            texts=texts,
            bank_reference=detail.bank_reference or booking.reference,
            end_to_end=detail.end_to_end,
            original=detail.original,
            worth=detail.worth or (booking.worth if amount == booking.amount else ()),
            is_lump=parts > 1,
            parts=parts,
        )

    @property
    def _named(self) -> str:
        """The account of the statement that is being read."""
        return "" if self._header is None else self._header[0]


def account_of(camt: Camt, statement: _Element) -> str:
    """The number of the account that a statement is of, "" where it does not say."""
    return plain(camt.text(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id"))
