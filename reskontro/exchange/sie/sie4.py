"""SIE 4: the text format, type 4, with balances and vouchers (4E) or vouchers alone (4I).

Source: SIE filformat, utgåva 4B (SIE-gruppen). `#TRANS` counts; `#BTRANS` (struck) does not, nor
does `#RTRANS` (added), which the format has followed by a `#TRANS` that says the same. Unknown
labels are passed over, as the format wants.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.flaws import Flaws
from reskontro.exchange.former import Remarks
from reskontro.exchange.sie.checksum import Checksum
from reskontro.exchange.sie.decode import decode
from reskontro.exchange.sie.fields import Line, read_line
from reskontro.exchange.sie.model import (
    Balance,
    Row,
    SieAccount,
    SieCompany,
    SieFile,
    Voucher,
    Year,
)
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.exchange.sie.model import AccountType, BalanceKind

_ZERO: Final = Decimal(0)
#: A Swedish postal address: postcode and city.
_PLACE: Final = re.compile(r"(?:S(?:E)?-)?[0-9]{3} ?[0-9]{2} +\D+")
#: Dimensions that the format names itself.
_DIMENSIONS: Final = {"8": "Kund", "9": "Leverantör", "10": "Faktura"}
_TYPES: Final[dict[str, AccountType]] = {"T": "A", "S": "L", "I": "R", "K": "X"}
_BALANCES: Final[dict[str, BalanceKind]] = {
    "#IB": "opening",
    "#UB": "closing",
    "#RES": "closing",
    "#OIB": "opening",
    "#OUB": "closing",
}
#: What the PC8 is that every file says it is in.
_PC8: Final = ("CP437", "ASCII")
_ABOUT: Final = ("#PROGRAM", "#FORMAT", "#VALUTA", "#FNAMN", "#ORGNR", "#ADRESS")
#: Labels that the format knows and that say nothing for a customer ledger.
_SILENT: Final = frozenset(
    ("#FLAGGA", "#GEN", "#PROSA", "#FTYP", "#FNR", "#BKOD", "#TAXAR", "#OMFATTN",
     "#KPTYP", "#ENHET", "#PSALDO", "#PBUDGET", "#RTRANS")
)  # fmt: skip


def read_sie4(path: str, data: bytes) -> SieFile:
    """Read a SIE 4 file; `path` is its name in messages.

    Raises:
        BookError: M201 it is no SIE file, M202 it is not of type 4, M203 nothing is in it, M205 balances of no year; M210 to
            M219 something in it cannot be read, with all that cannot.
    """
    return _Reader(path, data).read()


class _Reader:
    """The state between one record and the next."""

    def __init__(self, path: str, data: bytes) -> None:
        self.flaws = Flaws(path)
        text, self._encoding = decode(data)
        self._lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._program = ""
        self._currency = "SEK"
        self._company = {"name": "", "orgnr": "", "street": "", "place": ""}
        self._years: dict[int, Year] = {}
        self._names: dict[str, str] = {}
        self._types: dict[str, AccountType] = {}
        self._codes: dict[str, list[str]] = {}
        self._dimensions: dict[str, str] = {}
        self._objects: dict[tuple[str, str], str] = {}
        self._balances: list[Balance] = []
        self._vouchers: list[Voucher] = []
        self._remarks = Remarks()
        self._checksum: Checksum | None = None
        #: The voucher that is being read, whether its `{` has come, and its rows.
        self._voucher: Voucher | None = None
        self._open = False
        self._rows: list[Row] = []
        self._flaws_before = 0

    def read(self) -> SieFile:
        """The file."""
        lines = self._lines
        first = next((one for one in lines if one.strip()), "")
        if not first.lstrip().upper().startswith(("#FLAGGA", "#PROGRAM", "#FORMAT", "#SIETYP")):
            raise self.flaws.refuse("M201", 1, 0, first)
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if text.startswith("#"):
                record = read_line(number, text, self.flaws)
                if record is not None:
                    self._take(record)
                elif text.upper().startswith("#VER"):  # what follows belongs to it nevertheless
                    self._voucher = Voucher(number, "", "", date.min, "", ())
                    self._open, self._rows, self._flaws_before = False, [], -1
            elif text in ("{", "}"):
                self._brace(number, text)
            elif text:
                self.flaws.flaw("M211", number, 1, line)
        if self._voucher is not None:
            self.flaws.flaw("M212", self._voucher.line, 0, lines[self._voucher.line - 1])
        self.flaws.finish()
        return self._file()

    def _file(self) -> SieFile:
        if not self._vouchers and not self._balances:
            raise self.flaws.refuse("M203")
        if self._balances and 0 not in self._years:
            raise self.flaws.refuse("M205")
        numbers = {*self._names, *self._types, *self._codes}
        numbers |= {one.account for one in self._balances}
        numbers |= {row.account for voucher in self._vouchers for row in voucher.rows}
        accounts = {
            number: SieAccount(
                number,
                self._names.get(number, ""),
                self._types.get(number, ""),
                tuple(self._codes.get(number, ())),
            )
            for number in sorted(numbers)
        }
        return SieFile(
            self.flaws.path, "4", self._encoding, self._program, SieCompany(**self._company),
            self._currency, tuple(self._years.values()), accounts,
            {**_DIMENSIONS, **self._dimensions}, self._objects, tuple(self._balances),
            tuple(self._vouchers), remarks=self._remarks.all(),
        )  # fmt: skip

    def _take(self, line: Line) -> None:
        """Take in a record."""
        if line.label == "#KSUMMA":
            self._sum(line)
            return
        if self._checksum is not None:
            self._checksum.add(line)
        if line.label in ("#TRANS", "#BTRANS", "#RTRANS"):
            self._row(line)
            return
        if self._voucher is not None:
            self.flaws.flaw("M212", self._voucher.line, 0, line.text)
            self._voucher = None
        take = _RECORDS.get(line.label)
        if take is not None:
            take(self, line)
        elif line.label in _BALANCES:
            self._balance(line)
        elif line.label not in _SILENT:
            self._remark("sie.passed", line, label=line.label)

    def _sum(self, line: Line) -> None:
        """Begin the file's checksum, or hold it."""
        if not line.fields:
            self._checksum = Checksum(self._encoding)
        elif self._checksum is not None:
            if not self._checksum.fits(line.field(0)):
                self._remark("sie.checksum", line)
            self._checksum = None

    def type(self, line: Line) -> None:
        """Hold what the file is for.

        Raises:
            BookError: it is no type that has vouchers.
        """
        if line.field(0) != "4":
            raise self.flaws.refuse("M202", line.number, 0, line.text, type=line.field(0))

    def about(self, line: Line) -> None:
        """Who wrote the file, and whose it is."""
        if line.label == "#PROGRAM":
            self._program = " ".join(line.fields[:2])
        elif line.label == "#FORMAT":
            if self._encoding not in _PC8:
                self._remark("sie.encoding", line, said=line.field(0), found=self._encoding)
        elif line.label == "#VALUTA":
            self._currency = line.field(0).upper()
        elif line.label == "#FNAMN":
            # A name without quotes, as some programs write it, is several fields.
            self._company["name"] = " ".join(line.fields)
        elif line.label == "#ORGNR":
            self._company["orgnr"] = line.field(0)
        else:
            # Contact, street, postal address, telephone; programs that leave one out are known by it.
            place = next((one for one in line.fields if _PLACE.fullmatch(one)), "")
            at = line.fields.index(place) if place else 2
            self._company |= {"street": line.field(at - 1), "place": place}

    def year(self, line: Line) -> None:
        """Take in a financial year."""
        number = line.year(self.flaws)
        first, last = line.day(self.flaws, 1), line.day(self.flaws, 2)
        if number is not None and first and last:
            if last < first:
                self.flaws.flaw("M218", line.number, 0, line.text)
            self._years[number] = Year(number, first, last)

    def account(self, line: Line) -> None:
        """What the file says of an account."""
        number = line.account(self.flaws, 0)
        if not number:
            return
        if line.label == "#KONTO":
            self._names[number] = line.field(1)
        elif line.label == "#KTYP":
            self._types[number] = _TYPES.get(line.field(1).upper(), "")
        elif line.field(1) not in ("", "0"):
            self._codes.setdefault(number, []).append(line.field(1))

    def dimension(self, line: Line) -> None:
        """Take in a dimension, or an object of one."""
        if line.label == "#OBJEKT":
            self._objects[line.field(0), line.field(1)] = line.field(2)
        else:
            self._dimensions[line.field(0)] = line.field(1)

    def _balance(self, line: Line) -> None:
        year = line.year(self.flaws)
        account = line.account(self.flaws, 1)
        amount = line.amount(self.flaws, 2)
        if line.label in ("#OIB", "#OUB") and not line.objects:
            self.flaws.flaw("M215", line.number, 0, line.text)
        elif year is not None and account and amount is not None:
            kind = _BALANCES[line.label]
            objects = line.objects or {}
            self._balances.append(Balance(line.number, kind, year, account, amount, objects))

    def start_voucher(self, line: Line) -> None:
        """Begin a voucher."""
        day = line.day(self.flaws, 2) or date.min
        series, number, text = line.field(0), line.field(1), line.field(3)
        self._voucher = Voucher(line.number, series, number, day, text, ())
        self._open, self._rows, self._flaws_before = False, [], len(self.flaws.problems)

    def _brace(self, number: int, text: str) -> None:
        if self._voucher is None or self._open == (text == "{"):
            self.flaws.flaw("M213", number, 0, text)
        elif text == "{":
            self._open = True
        else:
            self._end_voucher(self._voucher)

    def _end_voucher(self, voucher: Voucher) -> None:
        self._voucher = None
        total = sum((row.amount for row in self._rows), start=_ZERO)
        if total and len(self.flaws.problems) == self._flaws_before:
            text = self._lines[voucher.line - 1]
            code = voucher.code
            self.flaws.flaw("M214", voucher.line, 0, text, voucher=code, difference=str(total))
        self._vouchers.append(msgspec.structs.replace(voucher, rows=tuple(self._rows)))

    def _row(self, line: Line) -> None:
        if self._voucher is None or not self._open:
            self.flaws.flaw("M213", line.number, 0, line.text)
            return
        if line.label != "#TRANS":
            if line.label == "#BTRANS":
                self._remark("sie.struck", line)
            return
        account = line.account(self.flaws, 0)
        amount = line.amount(self.flaws, 1)
        day = line.day(self.flaws, 2) if line.field(2) else None
        if account and amount is not None:
            text = line.field(3)
            objects = line.objects or {}
            self._rows.append(Row(line.number, account, amount, objects, day, text))

    def _remark(self, key: str, line: Line, **values: str) -> None:
        self._remarks.add(key, Span(self.flaws.path, line.number), **values)


_RECORDS: Final[dict[str, Callable[[_Reader, Line], None]]] = {
    "#SIETYP": _Reader.type,
    **dict.fromkeys(_ABOUT, _Reader.about),
    "#RAR": _Reader.year,
    **dict.fromkeys(("#KONTO", "#KTYP", "#SRU"), _Reader.account),
    **dict.fromkeys(("#DIM", "#UNDERDIM", "#OBJEKT"), _Reader.dimension),
    "#VER": _Reader.start_voucher,
}
