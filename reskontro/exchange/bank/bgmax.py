"""BgMax: the incoming payments that Bankgirot reports in Sweden.

A file has sections, one per bankgiro and deposit; a section has payments and deductions with
further references, texts, and the payer's name and address. The deposit is one line on the
account. Every count and sum of the file is held.

Source: Bankgirot's example file; the positions as two independent readers have them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank import references
from reskontro.exchange.bank.identity import Identities
from reskontro.exchange.bank.model import BankFile, BankStatement, Payment, Reference, StatementLine
from reskontro.exchange.bank.records import records
from reskontro.exchange.flaws import Flaws
from reskontro.problems import Span

if TYPE_CHECKING:
    from datetime import date
    from typing import BinaryIO

    from reskontro.exchange.bank.records import Record

#: How such a file begins.
START: Final = b"01BGMAX"
_VERSION: Final = "01"
_TEST: Final = "T"
_ZERO: Final = Decimal(0)


def read_bgmax(path: str, stream: BinaryIO, sha256: str) -> BankFile:
    """Read a file of BgMax.

    Raises:
        BookError: F209 the version is not known, F219 it is a test, F210 to F218 a record is wrong
            or missing.
    """
    reader = _Reader(Flaws(path))
    for record in records(stream, reader.flaws, pad=True):
        reader.take(record)
    return reader.finish(sha256)


class _Draft(msgspec.Struct):
    """A payment whose further records are being read; `amount` has its sign."""

    record: Record
    amount: Decimal
    references: list[Reference]
    texts: list[str]
    payer: str = ""
    payer_orgnr: str = ""


class _Reader:
    """The state between one record and the next."""

    def __init__(self, flaws: Flaws) -> None:
        self.flaws = flaws
        self._identities = Identities("b")
        self._number = ""
        self._count = 0
        self._opening: Record | None = None
        self._drafts: list[_Draft] = []
        self._counts = dict.fromkeys(("20", "21", "22", "15"), 0)
        self._statements: list[BankStatement] = []
        self._last: Record | None = None
        self._ended = False

    def take(self, record: Record) -> None:
        """Take in the next record."""
        self._count += 1
        kind = record.field(1, 2)
        if self._ended or (kind == "01") != (self._count == 1):
            self._unexpected(record)
        elif kind == "01":
            self._start(record)
        elif kind == "05" and not self._drafts:
            self._opening = record
        elif kind in ("20", "21") and self._opening is not None:
            self._payment(record, kind)
        elif kind in ("22", "23", "25", "26", "27", "28", "29") and self._drafts:
            self._more(record, kind, self._drafts[-1])
        elif kind == "15" and self._opening is not None:
            self._deposit(record, self._opening)
        elif kind == "70" and not self._drafts:
            self._end(record)
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
        self.flaws.finish()
        return BankFile(
            self.flaws.path,
            sha256,
            "bgmax",
            _VERSION,
            tuple(self._statements),
            self._number,
            tuple(self.flaws.differences),
            tuple(self.flaws.remarks),
        )

    def _start(self, record: Record) -> None:
        """Take in the first record.

        Raises:
            BookError: F209 the version is not known, F219 the file is a test.
        """
        version = record.field(23, 24)
        if version != _VERSION:
            known = {"format": "BgMax", "version": version, "known": _VERSION}
            raise self.flaws.refuse("F209", record.line, 23, record.text, **known)
        if record.field(45, 45) == _TEST:
            raise self.flaws.refuse("F219", record.line, 45, record.text)
        self._number = record.field(25, 44).strip()

    def _payment(self, record: Record, kind: str) -> None:
        self._counts[kind] += 1
        stated = record.amount(38, 55, self.flaws)
        draft = _Draft(record, -stated if kind == "21" else stated, [], [])
        self._drafts.append(draft)
        self._references(record.field(13, 37), None, draft)

    def _more(self, record: Record, kind: str, draft: _Draft) -> None:
        """Take in a record that goes on with a payment."""
        if kind in ("22", "23"):
            self._counts["22"] += 1
            part = record.amount(38, 55, self.flaws)
            signed = -part if draft.amount < 0 else part
            self._references(record.field(13, 37), signed or None, draft)
        elif kind == "25":
            draft.texts.append(record.field(3, 52).strip())
        elif kind == "26":
            draft.payer = f"{record.field(3, 37)}{record.field(38, 72)}".strip()
        elif kind == "29":
            draft.payer_orgnr = record.field(3, 14).strip().lstrip("0")

    def _references(self, field: str, amount: Decimal | None, draft: _Draft) -> None:
        """Add the references of a field; what is no number is a text of the payer's."""
        words = references.several(field)
        if not words and field.strip():
            draft.texts.append(field.strip())
        for word in words:
            known = [place for place, one in enumerate(draft.references) if one.text == word]
            found = references.swedish(word, amount)
            if not known:
                draft.references.append(found)
            elif amount is not None:
                draft.references[known[0]] = found

    def _deposit(self, record: Record, opening: Record) -> None:
        """End a section: all its payments are one line of the account."""
        flaws, text = self.flaws, record.text
        self._counts["15"] += 1
        day = record.long_day(38, flaws)
        stated = record.amount(51, 68, flaws)
        count = record.number(72, 79, flaws)
        currency = record.field(69, 71)
        if currency != opening.field(23, 25).strip():
            flaws.flaw("F217", record.line, 69, text, 3, text=currency)
        giro = opening.field(3, 12).strip().lstrip("0")
        others = (opening.field(13, 22), record.field(3, 37))
        accounts = [number for each in others if (number := each.strip().lstrip("0"))]
        payments = tuple(self._made(draft, day, currency, giro) for draft in self._drafts)
        self._drafts = []
        self._opening = None
        total = sum((one.amount for one in payments), start=_ZERO)
        flaws.hold("F302", record.line, stated, total, currency, text)
        flaws.hold("F303", record.line, Decimal(count), Decimal(len(payments)), "", text)
        serial = record.field(46, 50).strip()
        lines: tuple[StatementLine, ...] = ()
        if payments:
            place = Span(flaws.path, record.line)
            lines = (
                StatementLine(place, day, total, currency, "payment", payments, reference=serial),
            )
        self._statements.append(
            BankStatement(
                Span(flaws.path, opening.line),
                giro or (accounts[0] if accounts else ""),
                currency,
                lines,
                number=serial,
                other_accounts=tuple(accounts if giro else accounts[1:]),
                first=day,
                last=day,
            )
        )

    def _made(self, draft: _Draft, day: date, currency: str, account: str) -> Payment:
        record = draft.record
        number = record.field(58, 69).strip()
        first = references.telling(draft.references)
        identity = self._identities.identity(
            day, draft.amount, currency, first, account, number.strip("0")
        )
        return Payment(
            Span(self.flaws.path, record.line),
            identity,
            day,
            draft.amount,
            currency,
            kind="deduction" if record.field(1, 2) == "21" else "payment",
            references=tuple(draft.references),
            payer=draft.payer,
            payer_account=record.field(3, 12).strip().lstrip("0"),
            payer_orgnr=draft.payer_orgnr,
            texts=tuple(draft.texts),
            bank_reference=number if number.strip("0") else "",
        )

    def _end(self, record: Record) -> None:
        self._ended = True
        if self._opening is not None:
            self._unexpected(record)
        for place, (code, kind) in enumerate(
            (("F303", "20"), ("F305", "21"), ("F306", "22"), ("F307", "15"))
        ):
            stated = record.number(3 + 8 * place, 10 + 8 * place, self.flaws)
            found = Decimal(self._counts[kind])
            self.flaws.hold(code, record.line, Decimal(stated), found, "", record.text)

    def _unexpected(self, record: Record) -> None:
        kind = record.field(1, 2)
        self.flaws.flaw("F211", record.line, 1, record.text, 2, kind=kind)
