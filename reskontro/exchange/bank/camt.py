"""camt.053 and camt.054: account statements and notifications of the ISO 20022 standard.

Read as a stream: a line is kept as its payments, and its XML is freed. A line with details is its
payments; one that the bank says is a batch, but has none, is one lump sum. Held are the sum of
the details of each line, their number, the summary of a statement, and its closing balance.

Source: ISO 20022, messages camt.053.001 and camt.054.001, versions 02, 03, 04 and 08.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from reskontro.exchange.bank.accounts import plain
from reskontro.exchange.bank.camt_details import Booking, charges_of, read_detail
from reskontro.exchange.bank.camt_values import Camt, line_of
from reskontro.exchange.bank.flaws import Flaws
from reskontro.exchange.bank.identity import Identities
from reskontro.exchange.bank.kinds import kind_by_code, kind_by_text
from reskontro.exchange.bank.model import BankFile, BankStatement, Payment, StatementLine
from reskontro.exchange.bank.references import home_of
from reskontro.exchange.bank.xml import clear, elements, root_of
from reskontro.problems import Span

if TYPE_CHECKING:
    from typing import BinaryIO

    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_details import Detail
    from reskontro.exchange.bank.model import PaymentKind
    from reskontro.exchange.bank.references import Home

VERSIONS: Final = ("02", "03", "04", "08")

_MESSAGE: Final = re.compile(
    r"urn:iso:std:iso:20022:tech:xsd:(?P<name>[a-z]{4}\.[0-9]{3})\.[0-9]{3}\.(?P<version>[0-9]{2})"
)
_STATEMENTS: Final = {"camt.053": "Stmt", "camt.054": "Ntfctn"}
_BOOKED: Final = "BOOK"
_OPENING: Final = ("OPBD", "PRCD")
_CLOSING: Final = ("CLBD",)
_ZERO: Final = Decimal(0)


def read_camt(path: str, stream: BinaryIO, sha256: str) -> BankFile:
    """Read a camt.053 or camt.054 from a stream that can be rewound.

    Raises:
        BookError: F208 it is another message, F209 another version, F224 no message of the
            standard; F220 and F221 it is not XML as it should be; F214 to F216, F222 and F223 a
            value is wrong or missing.
    """
    flaws = Flaws(path)
    namespace, name = root_of(stream, flaws)
    found = _MESSAGE.fullmatch(namespace)
    if name != "Document" or found is None:
        raise flaws.refuse("F224", 1, root=name, namespace=namespace or "–")
    kind = found["name"]
    if kind not in _STATEMENTS:
        raise flaws.refuse("F208", 1, message=kind)
    if found["version"] not in VERSIONS:
        known = ", ".join(VERSIONS)
        raise flaws.refuse("F209", 1, format=kind, version=found["version"], known=known)
    message: Literal["camt.053", "camt.054"] = "camt.053" if kind == "camt.053" else "camt.054"
    return _Reader(message, Camt(namespace, flaws)).read(stream, sha256, found["version"])


class _Reader:
    """The state between one element and the next."""

    def __init__(self, kind: Literal["camt.053", "camt.054"], camt: Camt) -> None:
        self.kind: Final = kind
        self.camt = camt
        self.flaws = camt.flaws
        self._identities = Identities("s" if kind == "camt.053" else "n")
        self._statements: list[BankStatement] = []
        self._header: tuple[str, str, Home] | None = None
        self._begun = False
        self._booking: Booking | None = None
        self._details: list[Detail] = []
        self._lines: list[StatementLine] = []
        self._pending = 0
        self._number = ""

    def read(self, stream: BinaryIO, sha256: str, version: str) -> BankFile:
        """Read all of it.

        Raises:
            BookError: something is wrong with it.
        """
        camt, statement = self.camt, _STATEMENTS[self.kind]
        header, detail, entry = camt.tag("GrpHdr"), camt.tag("TxDtls"), camt.tag("Ntry")
        for element in elements(stream, [header, detail, entry, camt.tag(statement)], self.flaws):
            if element.tag == detail:
                self._detail(element)
            elif element.tag == entry:
                self._line(element)
            elif element.tag == header:
                self._number = camt.text(element, "MsgId")
            else:
                self._statement(element)
            clear(element)
        if not self._statements:
            self.flaws.flaw("F223", 1, name=statement)
        self.flaws.finish()
        return BankFile(
            self.flaws.path,
            sha256,
            self.kind,
            version,
            tuple(self._statements),
            self._number,
            tuple(self.flaws.differences),
            tuple(self.flaws.remarks),
        )

    def _detail(self, element: _Element) -> None:
        """Keep a detail; its line has not ended yet, but what is shared stands before it."""
        details = element.getparent()
        entry = None if details is None else details.getparent()
        if entry is None:
            return
        self._begin(entry)
        if self._booking is not None:
            self._details.append(read_detail(self.camt, element, self._booking))

    def _line(self, element: _Element) -> None:
        """Make a line of the account, once all of it is there."""
        self._begin(element)
        booking, details = self._booking, self._details
        self._begun, self._booking, self._details = False, None, []
        if booking is None:
            return
        if self._status(element) != _BOOKED:
            self._pending += 1
            values = {"amount": f"{booking.amount:f}", "currency": booking.currency}
            self.flaws.remark("F402", booking.line, **values)
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
        return Booking(
            line_of(entry),
            booked,
            camt.day(entry, "ValDt"),
            camt.signed(entry, found.amount),
            found.currency or currency,
            self._kind(entry),
            camt.text(entry, "AcctSvcrRef", "NtryRef"),
            home,
        )

    def _header_of(self, entry: _Element) -> tuple[str, str, Home]:
        """Account, currency and home of the statement that an entry stands in."""
        if self._header is None:
            statement = entry.getparent()
            account = "" if statement is None else self._account(statement)
            currency = self.camt.text(statement, "Acct/Ccy")
            if not currency:
                first = self.camt.sum_at(entry, "Amt")
                currency = "" if first is None else first.currency
            self._header = account, currency, home_of(account, currency)
        return self._header

    def _account(self, statement: _Element) -> str:
        return plain(self.camt.text(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id"))

    def _kind(self, entry: _Element) -> PaymentKind:
        camt = self.camt
        if camt.text(entry, "RvslInd") in ("true", "1"):
            return "reversal"
        domain, subfamily = "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"
        return kind_by_code(camt.text(entry, domain), camt.text(entry, subfamily))

    def _status(self, entry: _Element) -> str:
        return self.camt.text(entry, "Sts/Cd", "Sts")

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
            self.flaws.hold("F303", booking.line, Decimal(count), found)
        payments = []
        for detail in details:
            amount = booking.amount if len(details) == 1 else None
            amount = amount if detail.amount is None else detail.amount
            if amount is None:
                self.flaws.flaw("F223", detail.line, name="Amt")
                continue
            note = text if len(details) == 1 else ""
            payments.append(self._payment(booking, detail, amount, detail.currency, note, 1))
        total = sum((one.amount for one in payments), start=_ZERO)
        if total != booking.amount:
            charges = self._charges(entry, details)
            if charges and total - charges == booking.amount:
                payments.append(self._fee(booking, -charges))
                total = booking.amount
        others = {one.currency for one in details} - {booking.currency}
        code = "F309" if others else "F308"
        self.flaws.hold(code, booking.line, booking.amount, total, booking.currency)
        return tuple(payments)

    def _charges(self, entry: _Element, details: list[Detail]) -> Decimal:
        """What the bank took of a line, ≥ 0: as the line says, else as its details do."""
        return charges_of(self.camt, entry) or sum((one.charges for one in details), start=_ZERO)

    def _fee(self, booking: Booking, amount: Decimal) -> Payment:
        """What the bank took of a line, as a payment of its own."""
        identity = self._identities.identity(
            booking.booked, amount, booking.currency, "", self._named, booking.reference
        )
        place = Span(self.flaws.path, booking.line)
        return Payment(
            place,
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
        kind = kind_by_text(texts) if booking.kind == "payment" else booking.kind
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
                self.flaws.remark("F401", detail.line, reference=one.text)
        first = detail.references[0].text if detail.references else ""
        own = " ".join((detail.bank_reference or booking.reference, detail.end_to_end)).strip()
        texts = detail.texts or ((text,) if text else ())
        kind = detail.kind
        if kind == "payment" and not first and not detail.payer:
            kind = kind_by_text((*texts, text))
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
            is_lump=parts > 1,
            parts=parts,
        )

    @property
    def _named(self) -> str:
        """The account of the statement that is being read."""
        return "" if self._header is None else self._header[0]

    def _statement(self, element: _Element) -> None:
        """End a statement: its balances and sums are held against its lines."""
        camt, lines = self.camt, tuple(self._lines)
        opening, closing, currency = self._balances(element)
        _, header_currency, _ = self._header or ("", "", "")
        account = self._account(element)
        if not account:
            camt.missing(element, "Acct")
        days = [line.booked for line in lines]
        statement = BankStatement(
            Span(self.flaws.path, line_of(element)),
            account,
            camt.text(element, "Acct/Ccy") or currency or header_currency,
            lines,
            number=camt.text(element, "Id"),
            first=camt.moment(element, "FrToDt/FrDtTm") or min(days, default=None),
            last=camt.moment(element, "FrToDt/ToDtTm") or max(days, default=None),
            opening=opening,
            closing=closing,
        )
        if opening is not None and closing is not None:
            found = opening + statement.total
            self.flaws.hold("F301", line_of(element), closing, found, statement.currency)
        if not self._pending:
            self._summary(element, statement)
        self._statements.append(statement)
        self._header, self._lines, self._pending = None, [], 0

    def _balances(self, element: _Element) -> tuple[Decimal | None, Decimal | None, str]:
        """The booked balances at the beginning and the end, and their currency."""
        found: dict[str, Decimal] = {}
        currency = ""
        for balance in self.camt.all(element, "Bal"):
            stated = self.camt.sum_at(balance, "Amt")
            code = self.camt.text(balance, "Tp/CdOrPrtry/Cd")
            if stated is not None and code not in found:
                found[code] = self.camt.signed(balance, stated.amount)
                currency = currency or stated.currency
        opening = next((found[code] for code in _OPENING if code in found), None)
        closing = next((found[code] for code in _CLOSING if code in found), None)
        return opening, closing, currency

    def _summary(self, element: _Element, statement: BankStatement) -> None:
        """Hold the summary of a statement, where it has one."""
        camt = self.camt
        summary = camt.find(element, "TxsSummry")
        if summary is None:
            return
        amounts = [line.amount for line in statement.lines]
        parts = {
            "TtlNtries": amounts,
            "TtlCdtNtries": [amount for amount in amounts if amount > 0],
            "TtlDbtNtries": [amount for amount in amounts if amount < 0],
        }
        line, currency = line_of(summary), statement.currency
        for name, chosen in parts.items():
            stated = camt.count(summary, f"{name}/NbOfNtries")
            if stated is not None:
                self.flaws.hold("F303", line, Decimal(stated), Decimal(len(chosen)))
            total = camt.sum_at(summary, f"{name}/Sum")
            if total is not None:
                found = sum(map(abs, chosen), start=_ZERO)
                self.flaws.hold("F302", line, total.amount, found, currency)
