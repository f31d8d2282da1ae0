"""OCR giro: the payments with KID that Nets (Mastercard Payment Services) reports in Norway.

A transmission has assignments, one per account; an assignment has transactions of two or three
records. All that shares a serial number is one line on the account. Every count and sum of the
end records is held.

Source: Nets, System specification OCR giro.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank import references
from reskontro.exchange.bank.identity import Identities
from reskontro.exchange.bank.model import BankFile, BankStatement, Payment, StatementLine
from reskontro.exchange.bank.records import records
from reskontro.exchange.flaws import Flaws
from reskontro.problems import Span

if TYPE_CHECKING:
    from typing import BinaryIO

    from reskontro.exchange.bank.model import PaymentKind, Reference
    from reskontro.exchange.bank.records import Record

#: How such a file begins.
START: Final = b"NY000010"
_CURRENCY: Final = "NOK"
_OCR: Final = "09"
_AVTALEGIRO: Final = "21"
_AGREEMENTS: Final = "24"
#: Types of transactions: purchases taken back, which the sums add and do not deduct, and those
#: that carry a text instead of a KID.
_REVERSALS: Final = ("18", "20")
_WITH_TEXT: Final = ("20", "21")
_ZERO: Final = Decimal(0)


def read_ocr_giro(path: str, stream: BinaryIO, sha256: str) -> BankFile:
    """Read a file of OCR giro.

    Raises:
        BookError: F205 and F206 it has claims or agreements of AvtaleGiro and no payments, F207
            another service; F210 to F218 a record is wrong or missing.
    """
    reader = _Reader(Flaws(path))
    for record in records(stream, reader.flaws, pad=False):
        reader.take(record)
    return reader.finish(sha256)


class _Assignment(msgspec.Struct):
    """One that is being read; `foreign` is the code of what it holds instead of payments."""

    start: Record
    foreign: str = ""
    records: int = 1
    transactions: int = 0
    total: Decimal = _ZERO
    lines: dict[tuple[str, str], list[Payment]] = {}


class _Reader:
    """The state between one record and the next."""

    def __init__(self, flaws: Flaws) -> None:
        self.flaws = flaws
        self._identities = Identities("o")
        self._number = ""
        self._records = 0
        self._transactions = 0
        self._total = _ZERO
        self._assignment: _Assignment | None = None
        self._pending: list[Record] = []
        self._statements: list[BankStatement] = []
        self._foreign: list[tuple[str, Record]] = []
        self._last: Record | None = None
        self._ended = False

    def take(self, record: Record) -> None:
        """Take in the next record."""
        self._records += 1
        service, kind = record.field(3, 4), record.field(7, 8)
        inside = self._assignment
        if record.field(1, 2) != "NY" or self._ended:
            self._unexpected(record)
        elif kind == "10" and service == "00" and self._records == 1:
            self._number = record.field(17, 23)
        elif kind == "20" and inside is None and self._records > 1:
            self._assignment = _Assignment(record, _foreign(record, service))
        elif kind == "88" and inside is not None:
            inside.records += 1
            self._transaction(inside)
            self._end_of_assignment(record, inside)
        elif kind == "89" and service == "00" and inside is None:
            self._end_of_transmission(record)
        elif inside is not None:
            inside.records += 1
            if not inside.foreign:
                self._item(record, kind, inside)
        else:
            self._unexpected(record)
        self._last = record

    def finish(self, sha256: str) -> BankFile:
        """The file, once all its records are read.

        Raises:
            BookError: something is wrong with it.
        """
        if not self._ended:
            line, text = (0, "") if self._last is None else self._last
            raise self.flaws.refuse("F218", line, 0, text)
        for code, record in self._foreign:
            if self._statements:
                self.flaws.remark("F404", record.line, record.text, what=f"{code}.what")
            else:
                self.flaws.flaw(code, record.line, 0, record.text, service=record.field(3, 4))
        self.flaws.finish()
        return BankFile(
            self.flaws.path,
            sha256,
            "ocr_giro",
            "",
            tuple(self._statements),
            self._number,
            tuple(self.flaws.differences),
            tuple(self.flaws.remarks),
        )

    def _item(self, record: Record, kind: str, inside: _Assignment) -> None:
        """An amount item: the first of a transaction, or one that goes on with it."""
        wanted = {0: ("30",), 1: ("31",), 2: ("32", "30")}.get(len(self._pending), ("30",))
        if kind not in wanted or record.field(3, 4) != _OCR:
            self._unexpected(record)
        elif kind == "30":
            self._transaction(inside)
            self._pending = [record]
        elif record.field(5, 6) != self._pending[0].field(5, 6) or (
            record.field(9, 15) != self._pending[0].field(9, 15)
        ):
            self.flaws.flaw("F213", record.line, 9, record.text, 7, number=record.field(9, 15))
        else:
            self._pending.append(record)

    def _transaction(self, inside: _Assignment) -> None:
        """Make a payment of the items that wait."""
        if not self._pending:
            return
        first, *more = self._pending
        self._pending = []
        if not more:
            self.flaws.flaw("F212", first.line, 0, first.text)
            return
        flaws, second = self.flaws, more[0]
        kind = first.field(5, 6)
        booked = first.short_day(16, flaws)
        stated = first.amount(33, 49, flaws)
        sign = first.field(32, 32)
        if sign not in "0-":
            flaws.flaw("F215", first.line, 32, first.text, 1, text=sign)
        amount = -stated if sign == "-" else stated
        inside.transactions += 1
        inside.total += amount
        if kind in _REVERSALS:
            amount = -stated
        account = inside.start.field(25, 35)
        found: tuple[Reference, ...] = ()
        if number := first.field(50, 74).strip():
            found = (references.kid(number),)
            if not found[0].is_trusted:
                flaws.remark("F401", first.line, first.text, reference=found[0].text)
        archive = second.field(26, 34).strip("0 ")
        own = f"{second.field(16, 25)}{second.field(26, 34)}".strip("0 ")
        name = number or ""
        identity = self._identities.identity(booked, amount, _CURRENCY, name, account, own)
        payment = Payment(
            Span(flaws.path, first.line),
            identity,
            booked,
            amount,
            _CURRENCY,
            kind=_kind(kind, amount),
            references=found,
            payer_account=_filled(second.field(48, 58)),
            texts=tuple(text for item in more[1:] if kind in _WITH_TEXT and (text := _text(item))),
            bank_reference=second.field(26, 34).strip() if archive else "",
        )
        inside.lines.setdefault((first.field(16, 21), first.field(22, 31)), []).append(payment)

    def _end_of_assignment(self, record: Record, inside: _Assignment) -> None:
        flaws, text = self.flaws, record.text
        stated = record.number(9, 16, flaws), record.number(17, 24, flaws)
        total = record.amount(25, 41, flaws)
        self._assignment = None
        flaws.hold("F304", record.line, Decimal(stated[1]), Decimal(inside.records), "", text)
        if inside.foreign:
            self._foreign.append((inside.foreign, inside.start))
            self._transactions += stated[0]
            self._total += _ZERO if inside.start.field(5, 6) == _AGREEMENTS else total
            return
        found = Decimal(inside.transactions)
        flaws.hold("F303", record.line, Decimal(stated[0]), found, "", text)
        flaws.hold("F302", record.line, total, inside.total, _CURRENCY, text)
        self._transactions += inside.transactions
        self._total += inside.total
        lines = tuple(_line(key[1], payments) for key, payments in inside.lines.items())
        days = [line.booked for line in lines]
        self._statements.append(
            BankStatement(
                Span(flaws.path, inside.start.line),
                inside.start.field(25, 35).strip(),
                _CURRENCY,
                lines,
                number=inside.start.field(18, 24),
                first=min(days, default=None),
                last=max(days, default=None),
            )
        )

    def _end_of_transmission(self, record: Record) -> None:
        flaws, text = self.flaws, record.text
        self._ended = True
        stated, found = record.number(9, 16, flaws), self._transactions
        flaws.hold("F303", record.line, Decimal(stated), Decimal(found), "", text)
        stated, found = record.number(17, 24, flaws), self._records
        flaws.hold("F304", record.line, Decimal(stated), Decimal(found), "", text)
        flaws.hold("F302", record.line, record.amount(25, 41, flaws), self._total, _CURRENCY, text)

    def _unexpected(self, record: Record) -> None:
        kind = record.field(1, 8)
        self.flaws.flaw("F211", record.line, 1, record.text, 8, kind=kind)


def _foreign(start: Record, service: str) -> str:
    """The code of what an assignment holds that is no payment, "" of payments."""
    if service == _OCR:
        return ""
    if service == _AVTALEGIRO:
        return "F206" if start.field(5, 6) == _AGREEMENTS else "F205"
    return "F207"


def _kind(transaction: str, amount: Decimal) -> PaymentKind:
    if transaction in _REVERSALS:
        return "reversal"
    return "deduction" if amount < 0 else "payment"


def _line(serial: str, payments: list[Payment]) -> StatementLine:
    first = payments[0]
    amount = sum((one.amount for one in payments), start=_ZERO)
    kind = first.kind if len(payments) == 1 else "payment"
    return StatementLine(
        first.place, first.booked, amount, _CURRENCY, kind, tuple(payments), reference=serial
    )


def _filled(number: str) -> str:
    """A number, "" where the field is filled with zeros."""
    return number if number.strip("0 ") else ""


def _text(item: Record) -> str:
    return item.field(16, 55).strip()
