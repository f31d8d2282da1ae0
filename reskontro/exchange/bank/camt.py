"""camt.053 and camt.054: account statements and notifications of the ISO 20022 standard.

Read as a stream: a line is kept as its payments, and its XML is freed. The summary of a statement
and its closing balance are held against its lines.

Source: ISO 20022, messages camt.053.001 and camt.054.001, versions 02, 03, 04 and 08.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from reskontro.exchange.bank.camt_lines import Lines, account_of
from reskontro.exchange.bank.camt_values import Camt
from reskontro.exchange.bank.model import BankFile, BankStatement
from reskontro.exchange.flaws import Flaws
from reskontro.exchange.xml import clear, elements, line_of, root_of
from reskontro.problems import Span

if TYPE_CHECKING:
    from typing import BinaryIO

    from lxml.etree import _Element

VERSIONS: Final = ("02", "03", "04", "08")

_MESSAGE: Final = re.compile(
    r"urn:iso:std:iso:20022:tech:xsd:(?P<name>[a-z]{4}\.[0-9]{3})\.[0-9]{3}\.(?P<version>[0-9]{2})"
)
_STATEMENTS: Final = {"camt.053": "Stmt", "camt.054": "Ntfctn"}
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
        self._lines = Lines(camt, "s" if kind == "camt.053" else "n")
        self._statements: list[BankStatement] = []
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
                self._lines.detail(element)
            elif element.tag == entry:
                self._lines.line(element)
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

    def _statement(self, element: _Element) -> None:
        """End a statement: its balances and sums are held against its lines."""
        camt = self.camt
        of_lines, pending = self._lines.currency, self._lines.pending
        lines = self._lines.take()
        opening, closing, currency = self._balances(element)
        where = camt.place.of(element)
        account = account_of(camt, element)
        if not account:
            camt.missing(element, "Acct")
        days = [line.booked for line in lines]
        statement = BankStatement(
            Span(self.flaws.path, line_of(element)),
            account,
            camt.text(element, "Acct/Ccy") or currency or of_lines,
            lines,
            number=camt.text(element, "Id"),
            first=camt.moment(element, "FrToDt/FrDtTm") or min(days, default=None),
            last=camt.moment(element, "FrToDt/ToDtTm") or max(days, default=None),
            opening=opening,
            closing=closing,
        )
        if opening is not None and closing is not None:
            found = opening + statement.total
            self.flaws.hold("F301", line_of(element), closing, found, statement.currency, where)
        elif self.kind == "camt.053":
            both = opening is None and closing is None
            missing = "neither" if both else "opening" if opening is None else "closing"
            self.flaws.remark("F405", line_of(element), where, what=f"F405.{missing}")
        if not pending:
            self._summary(element, statement)
        self._statements.append(statement)

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
            where = f"{camt.place.of(element)}, {name}"
            stated = camt.count(summary, f"{name}/NbOfNtries")
            if stated is not None:
                self.flaws.hold("F303", line, Decimal(stated), Decimal(len(chosen)), "", where)
            total = camt.sum_at(summary, f"{name}/Sum")
            if total is not None:
                found = sum(map(abs, chosen), start=_ZERO)
                self.flaws.hold("F302", line, total.amount, found, currency, where)
