"""The details of a line of a camt message: who paid, for what, under which references."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from reskontro.exchange.bank.accounts import plain
from reskontro.exchange.bank.kinds import kind_by_code
from reskontro.exchange.bank.model import Money, Reference
from reskontro.exchange.bank.references import structured
from reskontro.exchange.xml import line_of

if TYPE_CHECKING:
    from datetime import date

    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_parts import Parts
    from reskontro.exchange.bank.camt_values import Camt
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
DETAILS: Final = "AmtDtls"
#: Amounts that the bank counts a payment for; what the payer has sent is before charges.
_COUNTED: Final = ("CntrValAmt", "TxAmt")
_RATED: Final = (*_COUNTED, "InstdAmt")
#: What banks write where the payer gave nothing.
_NONE: Final = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF"})
#: Where a part of a payment stands beside what it is for; a credit note is taken off.
_TAKEN_OFF: Final = "RfrdDocAmt/CdtNoteAmt"
_PARTS: Final = ("RfrdDocAmt/RmtdAmt", "RfrdDocAmt/DuePyblAmt", _TAKEN_OFF)
REMITTANCE: Final = "RmtInf"
#: What the bank calls a payment, the surest first.
_OWN: Final = ("Refs/AcctSvcrRef", "Refs/TxId", "Refs/ClrSysRef", "Refs/Prtry/Ref")


class Counted(NamedTuple):
    """Where amounts stand that a payment is counted for, and rates by which it is."""

    amounts: tuple[str, ...]
    rates: tuple[str, ...]


def _counted(before: str) -> Counted:
    rates = tuple(f"{before}{name}/CcyXchg/XchgRate" for name in _RATED)
    return Counted(tuple(f"{before}{name}/Amt" for name in _COUNTED), rates)


#: Of a line they are looked for in its `AmtDtls`, of a detail in all of it.
OF_LINE: Final = _counted("")
_OF_DETAIL: Final = _counted(f"{DETAILS}/")


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
    worth: tuple[Money, ...] = ()

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
    worth: tuple[Money, ...] = ()


def read_detail(camt: Camt, element: _Element, parts: Parts, booking: Booking) -> Detail:
    """Read one `TxDtls`, with what stands in it; its remittance apart."""
    stated, currency = _amount(camt, parts, booking)
    amount = stated
    if stated is not None and "CdtDbtInd" in parts.places:
        amount = camt.signed(element, stated)
    elif stated is not None and booking.amount < 0:
        amount = -stated
    is_out = (booking.amount if amount is None else amount) < 0
    kind = _kind(parts, booking)
    own = booking.amount if amount is None or currency != booking.currency else amount
    side = "Dbtr" if is_out == (kind == "reversal") else "Cdtr"
    references, texts = _remittance(camt, parts, booking, negative=is_out)
    return Detail(
        line_of(element),
        amount,
        currency,
        kind,
        references,
        parts.first(*_PATHS[side].names),
        plain(parts.first(*_PATHS[side].accounts)),
        parts.first(*_PATHS[side].orgnrs),
        texts,
        parts.first(*_OWN),
        _given(parts.first("Refs/EndToEndId")),
        _original(camt, parts, currency, negative=is_out),
        charges_of(camt, element) if "Chrgs" in parts.places else ZERO,
        worth_of(camt, parts, own, booking.currency, _OF_DETAIL),
    )


def worth_of(
    camt: Camt, parts: Parts, amount: Decimal, currency: str, counted: Counted
) -> tuple[Money, ...]:
    """What an amount in a currency is counted for in others, each once.

    A rate counts where the file says of which currency it is for one unit; without that banks
    mean one by it or the other.
    """
    found: dict[str, Decimal] = {}
    for path in parts.present(counted.amounts):
        one = camt.sum_in(parts, path)
        if one is not None and one.currency not in (currency, ""):
            found.setdefault(one.currency, one.amount.copy_sign(amount))
    for rate in parts.present(counted.rates):
        path = rate.rpartition("/")[0]
        if parts.first(f"{path}/UnitCcy") != currency:
            continue
        others = {parts.first(f"{path}/{side}") for side in ("SrcCcy", "TrgtCcy")}
        others -= {currency, ""}
        stated = camt.sum_in(parts, rate)
        if len(others) == 1 and stated is not None and stated.amount:
            found.setdefault(others.pop(), amount * stated.amount)
    return tuple([Money(each, other) for other, each in found.items()]) if found else ()


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


def _amount(camt: Camt, parts: Parts, booking: Booking) -> tuple[Decimal | None, str]:
    """The amount in the currency of the line; else in another; with its currency.

    None where there is none; one that cannot be read, which is told, is 0.
    """
    other: tuple[Decimal | None, str] = (None, booking.currency)
    for path in parts.present(_AMOUNTS):
        found = camt.sum_in(parts, path)
        if found is not None and found.currency in (booking.currency, ""):
            return found.amount, booking.currency
        if other[0] is None:
            other = (ZERO, booking.currency) if found is None else found
    return other


def _kind(parts: Parts, booking: Booking) -> PaymentKind:
    if booking.is_reversal or "RtrInf" in parts.places:
        return "reversal"
    if "BkTxCd" not in parts.places:
        return booking.kind
    domain, subfamily = "BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"
    return kind_by_code(parts.first(domain), parts.first(subfamily))


def _original(camt: Camt, parts: Parts, currency: str, *, negative: bool) -> Money | None:
    stated = "AmtDtls/InstdAmt/Amt"
    found = camt.sum_in(parts, stated) if stated in parts.places else None
    if found is None or found.currency in (currency, ""):
        return None
    return Money(-found.amount if negative else found.amount, found.currency)


def _remittance(
    camt: Camt, parts: Parts, booking: Booking, *, negative: bool
) -> tuple[tuple[Reference, ...], tuple[str, ...]]:
    """The references and the texts of what a payment is for."""
    references: list[Reference] = []
    texts: list[str] = []
    for name, part in parts.apart:
        if name == "Strd":
            references += _structured(camt, part, booking, negative=negative)
            texts += part.all("AddtlRmtInf")
        else:
            texts.append(part.first(""))
    if more := parts.first("AddtlTxInf"):
        texts.append(more)
    said = dict.fromkeys(filter(None, texts)) if texts else ()
    return tuple(references), tuple(said)


def _structured(camt: Camt, part: Parts, booking: Booking, *, negative: bool) -> list[Reference]:
    """The references of one structured part: the creditor's, and documents it names.

    The amount is that of the first; a credit note that is taken off has the other sign.
    """
    amount: Decimal | None = None
    for path in part.present(_PARTS):
        found = camt.sum_in(part, path)
        if found is not None and found.currency in (booking.currency, ""):
            minus = negative != (path == _TAKEN_OFF)
            amount = -found.amount if minus else found.amount
            break
    found_references: list[Reference] = []
    if text := part.first("CdtrRefInf/Ref"):
        found_references.append(structured(text, booking.home, amount))
        amount = None
    for text in filter(None, part.all("RfrdDocInf/Nb")):
        found_references.append(Reference("document", text, "none", amount))
        amount = None
    return found_references


def _given(text: str) -> str:
    return "" if text.upper() in _NONE else text
