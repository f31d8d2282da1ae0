"""A book of open items, and a camt.054 that pays them all: what matching is measured with."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from benchmarks.books import with_check_digit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FIRST: Final = date(2025, 1, 1)
AS_OF: Final = date(2026, 1, 31)
_PAID: Final = date(2026, 1, 2)
_DAYS: Final = 28
_BATCH: Final = 100  #: So many payments are one line of the account.
_NAMESPACE: Final = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"
_SETTINGS: Final = """\
company: {name: Prøvefirma AS, country: "NO", bank_account: "86011117947"}
currency: NOK
accounts: {receivable: "1500", revenue: "3*", vat: "27*", bank: "1920"}
series: {payment: "B-{number:6}"}
"""

#: Payment reference and amount in øre.
_Item = tuple[str, int]


def write_open_items(folder: Path, number: int, customers: int) -> Path:
    """Write a book with so many open invoices, and beside it the bank's file; its path."""
    (folder / "journals").mkdir(parents=True)
    (folder / "reskontro.yaml").write_text(_SETTINGS, encoding="utf-8")
    random = Random(1)
    items: list[_Item] = []
    with (folder / "journals" / "book.journal").open("w", encoding="utf-8") as out:
        out.write("commodity NOK\n    format 1000.00 NOK\n\n")
        for place in range(number):
            customer, net = 10_001 + place % customers, 4 * random.randrange(2_500, 250_000)
            day = FIRST + timedelta(place * 330 // number)
            kid = with_check_digit(f"{customer}{place:07}")
            items.append((kid, net + net // 4))
            out.write(
                f"{day} * (F-{place:06}) Kunde {customer} | Faktura F-{place:06}\n"
                f"    ; due: {day + timedelta(30)}\n    ; kid: {kid}\n"
                f"    1500:{customer}  {_amount(net + net // 4)} NOK\n    ; invoice: F-{place:06}\n"
                f"    3000  -{_amount(net)} NOK\n    2700  -{_amount(net // 4)} NOK\n\n"
            )
    random.shuffle(items)
    path = folder / "camt054.xml"
    with path.open("w", encoding="utf-8") as out:
        out.writelines(_message(items))
    return path


def _message(items: Sequence[_Item]) -> Iterator[str]:
    yield (
        f'<Document xmlns="{_NAMESPACE}"><BkToCstmrDbtCdtNtfctn>'
        "<GrpHdr><MsgId>M</MsgId></GrpHdr><Ntfctn><Id>N</Id>"
        "<Acct><Id><IBAN>NO9386011117947</IBAN></Id></Acct>\n"
    )
    for start in range(0, len(items), _BATCH):
        batch = items[start : start + _BATCH]
        day = _PAID + timedelta(start * _DAYS // len(items))
        yield (
            f'<Ntry><Amt Ccy="NOK">{_amount(sum(amount for _, amount in batch))}</Amt>'
            f"<CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>{day}</Dt></BookgDt>"
            f"<AcctSvcrRef>L{start}</AcctSvcrRef><NtryDtls>\n"
        )
        for at, (kid, amount) in enumerate(batch, start):
            yield (
                f"<TxDtls><Refs><AcctSvcrRef>R{at}</AcctSvcrRef></Refs>"
                f'<AmtDtls><TxAmt><Amt Ccy="NOK">{_amount(amount)}</Amt></TxAmt></AmtDtls>'
                f"<RltdPties><Dbtr><Nm>Betaler {at}</Nm></Dbtr><DbtrAcct><Id><Othr>"
                f"<Id>1234{at:07}</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Strd><CdtrRefInf>"
                f"<Ref>{kid}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>\n"
            )
        yield "</NtryDtls></Ntry>\n"
    yield "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n"


def _amount(ore: int) -> str:
    return f"{ore // 100}.{ore % 100:02}"
