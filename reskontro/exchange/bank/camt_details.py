"""The details of a line of a camt message: who paid, for what, under which references."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from reskontro.exchange.bank.accounts import plain
from reskontro.exchange.bank.camt_values import line_of
from reskontro.exchange.bank.kinds import kind_by_code
from reskontro.exchange.bank.model import Money, Reference
from reskontro.exchange.bank.references import structured

if TYPE_CHECKING:
    from datetime import date

    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_values import Camt, Within
    from reskontro.exchange.bank.model import PaymentKind
    from reskontro.exchange.bank.references import Home

#: Where an amount of a detail may stand, the surest first.
_AMOUNTS: Final = (
    "Amt",
    "AmtDtls/TxAmt/Amt",
    "AmtDtls/CntrValAmt/Amt",
    "AmtDtls/InstdAmt/Amt",
)
ZERO: Final = Decimal(0)
#: What banks write where the payer gave nothing.
_NONE: Final = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF"})
#: Where a part of a payment stands beside what it is for; a credit note is taken off.
_TAKEN_OFF: Final = "RfrdDocAmt/CdtNoteAmt"
_PARTS: Final = ("RfrdDocAmt/RmtdAmt", "RfrdDocAmt/DuePyblAmt", _TAKEN_OFF)
_REMITTANCE: Final = "RmtInf"
#: What the bank calls a payment, the surest first.
_OWN: Final = ("Refs/AcctSvcrRef", "Refs/TxId", "Refs/ClrSysRef", "Refs/Prtry/Ref")


class _Paths(NamedTuple):
    """Where the other side of a payment stands, of any version."""

    names: tuple[str, ...]
    accounts: tuple[str, ...]
    orgnrs: tuple[str, ...]


def _paths(side: str) -> _Paths:
    names = f"{side}/Nm", f"{side}/Pty/Nm", f"Ultmt{side}/Nm", f"Ultmt{side}/Pty/Nm"
    accounts = f"{side}Acct/Id/IBAN", f"{side}Acct/Id/Othr/Id"
    orgnrs = f"{side}/Id/OrgId/Othr/Id", f"{side}/Pty/Id/OrgId/Othr/Id"
    whole = [tuple(f"RltdPties/{path}" for path in each) for each in (names, accounts, orgnrs)]
    return _Paths(*whole)


_PATHS: Final = {side: _paths(side) for side in ("Dbtr", "Cdtr")}


class Booking(msgspec.Struct, frozen=True, gc=False):
    """What a line says that its details share; `amount` is signed."""

    line: int
    booked: date
    value: date | None
    amount: Decimal
    currency: str
    kind: PaymentKind
    reference: str
    home: Home

    @property
    def is_reversal(self) -> bool:
        """Whether it takes an earlier one back."""
        return self.kind == "reversal"


class Detail(msgspec.Struct, frozen=True, gc=False):
    """One payment of a line, without its identity.

    `amount` is None where nothing says it. `charges` is what the bank took of it, ≥ 0, in the
    currency of the line.
    """

    line: int
    amount: Decimal | None
    currency: str
    kind: PaymentKind
    references: tuple[Reference, ...]
    payer: str
    payer_account: str
    payer_orgnr: str
    texts: tuple[str, ...]
    bank_reference: str
    end_to_end: str
    original: Money | None
    charges: Decimal


def read_detail(camt: Camt, element: _Element, booking: Booking) -> Detail:
    """Read one `TxDtls`."""
    parts = camt.within(element, but=_REMITTANCE)
    stated, currency = _amount(camt, parts, booking)
    amount = stated
    if stated is not None and "CdtDbtInd" in parts:
        amount = camt.signed(element, stated)
    elif stated is not None and booking.amount < 0:
        amount = -stated
    is_out = (booking.amount if amount is None else amount) < 0
    kind = _kind(camt, parts, booking)
    side = "Dbtr" if is_out == (kind == "reversal") else "Cdtr"
    references, texts = _remittance(camt, parts, booking, negative=is_out)
    return Detail(
        line_of(element),
        amount,
        currency,
        kind,
        references,
        camt.first(parts, *_PATHS[side].names),
        plain(camt.first(parts, *_PATHS[side].accounts)),
        camt.first(parts, *_PATHS[side].orgnrs),
        texts,
        camt.first(parts, *_OWN),
        _given(camt.first(parts, "Refs/EndToEndId")),
        _original(camt, parts, currency, negative=is_out),
        charges_of(camt, element) if "Chrgs" in parts else ZERO,
    )


def charges_of(camt: Camt, element: _Element) -> Decimal:
    """What the bank took of a line or a detail, ≥ 0; nothing of what it only tells of."""
    total = ZERO
    for part in camt.all(element, "Chrgs"):
        records = camt.all(part, "Rcrd") or [part]
        for one in records:
            found = camt.sum_at(one, "TtlChrgsAndTaxAmt", "Amt")
            if found is not None:
                total += found.amount
    return total


def _amount(camt: Camt, parts: Within, booking: Booking) -> tuple[Decimal | None, str]:
    """The amount in the currency of the line; else in another; with its currency."""
    other: tuple[Decimal | None, str] = (None, booking.currency)
    for path in _AMOUNTS:
        if path in parts and (found := camt.sum_of(parts[path])) is not None:
            if found.currency in (booking.currency, ""):
                return found.amount, booking.currency
            if other[0] is None:
                other = found.amount, found.currency
    return other


def _kind(camt: Camt, parts: Within, booking: Booking) -> PaymentKind:
    if booking.is_reversal or "RtrInf" in parts:
        return "reversal"
    if "BkTxCd" not in parts:
        return booking.kind
    domain, subfamily = "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"
    return kind_by_code(camt.first(parts, domain), camt.first(parts, subfamily))


def _original(camt: Camt, parts: Within, currency: str, *, negative: bool) -> Money | None:
    stated = parts.get("AmtDtls/InstdAmt/Amt")
    found = None if stated is None else camt.sum_of(stated)
    if found is None or found.currency in (currency, ""):
        return None
    return Money(-found.amount if negative else found.amount, found.currency)


def _remittance(
    camt: Camt, parts: Within, booking: Booking, *, negative: bool
) -> tuple[tuple[Reference, ...], tuple[str, ...]]:
    """The references and the texts of what a payment is for."""
    references: list[Reference] = []
    texts: list[str] = []
    for part in parts.get(_REMITTANCE, ()):
        if part.tag == camt.tag("Strd"):
            inside = camt.within(part)
            references += _structured(camt, part, inside, booking, negative=negative)
            if "AddtlRmtInf" in inside:
                texts += [(one.text or "").strip() for one in camt.all(part, "AddtlRmtInf")]
        elif part.text:
            texts.append(part.text.strip())
    if "AddtlTxInf" in parts:
        texts.append((parts["AddtlTxInf"].text or "").strip())
    return tuple(references), tuple(dict.fromkeys(text for text in texts if text))


def _structured(
    camt: Camt, part: _Element, inside: Within, booking: Booking, *, negative: bool
) -> list[Reference]:
    """The references of one structured part: the creditor's, and documents it names.

    The amount is that of the first; a credit note that is taken off has the other sign.
    """
    amount: Decimal | None = None
    for path in _PARTS:
        found = camt.sum_of(inside[path]) if path in inside else None
        if found is not None and found.currency in (booking.currency, ""):
            minus = negative != (path == _TAKEN_OFF)
            amount = -found.amount if minus else found.amount
            break
    found_references: list[Reference] = []
    if text := camt.first(inside, "CdtrRefInf/Ref"):
        found_references.append(structured(text, booking.home, amount))
        amount = None
    for document in camt.all(part, "RfrdDocInf") if "RfrdDocInf" in inside else ():
        if text := camt.text(document, "Nb"):
            found_references.append(Reference("document", text, "none", amount))
            amount = None
    return found_references


def _given(text: str) -> str:
    return "" if text.upper() in _NONE else text
