"""Small files from banks, made by hand, and how tests read them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reskontro.exchange.bank.profiles import load_profiles
from reskontro.exchange.bank.read import read_bank_file
from reskontro.problems import BookError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.exchange.bank.model import BankFile
    from reskontro.problems import Problem

DATA = Path(__file__).parents[2] / "shared" / "data"

#: Two payments, 1 250.00 and 499.50, of one account and day.
OCR_GIRO = """\
NY000010000080800000123000123450000000000000000000000000000000000000000000000000
NY090020001234567000000112345678903000000000000000000000000000000000000000000000
NY09103000000010610260106100001000000000000125000                  0010017000000
NY091031000000100000000001234567890000000051026987654321090000000000000000000000
NY09163000000020610260106100001000000000000049950                  0010025000000
NY091631000000200000000002345678900000000061026123405678940000000000000000000000
NY090088000000020000000600000000000174950061026061026061026000000000000000000000
NY000089000000020000000800000000000174950061026000000000000000000000000000000000
"""

#: P7: opening 1 000.00, out 449.00, in 17 250.00 with a reference, closing 17 801.00.
ENTRIES = """
<Ntry><Amt Ccy="NOK">449.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
  <BookgDt><Dt>2026-10-01</Dt></BookgDt><ValDt><Dt>2026-10-01</Dt></ValDt>
  <AddtlNtryInf>Telenor</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="NOK">17250.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
  <BookgDt><Dt>2026-10-10</Dt></BookgDt><ValDt><Dt>2026-10-10</Dt></ValDt>
  <NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Ref>1002300422</Ref></CdtrRefInf></Strd></RmtInf>
  </TxDtls></NtryDtls></Ntry>
"""


def balances(opening: str, closing: str, currency: str = "NOK") -> str:
    """The balances of a camt.053, in credit."""
    one = (
        "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        '<Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
        "<Dt><Dt>2026-10-01</Dt></Dt></Bal>"
    )
    return "".join(
        one.format(code=code, amount=amount, currency=currency)
        for code, amount in (("OPBD", opening), ("CLBD", closing))
    )


def camt053(
    entries: str, bal: str = "", *, version: str = "02", iban: str = "NO9386011117947"
) -> str:
    """A camt.053 with one statement."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}">'
        f"<BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt><Id>S1</Id>"
        f"<Acct><Id><IBAN>{iban}</IBAN></Id></Acct>{bal}{entries}"
        f"</Stmt></BkToCstmrStmt></Document>"
    )


def camt054(
    entries: str, *, version: str = "02", account: str = "<IBAN>NO9386011117947</IBAN>"
) -> str:
    """A camt.054 with one notification."""
    return (
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.{version}">'
        f"<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M2</MsgId></GrpHdr><Ntfctn><Id>N1</Id>"
        f"<Acct><Id>{account}</Id></Acct>{entries}"
        f"</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"
    )


def entry(
    amount: str,
    details: str = "",
    *,
    side: str = "CRDT",
    status: str = "<Sts>BOOK</Sts>",
    currency: str = "NOK",
    more: str = "",
    info: str = "",
) -> str:
    """A line of a camt message, of 6 October 2026."""
    inside = f"<NtryDtls>{details}</NtryDtls>" if details else ""
    return (
        f'<Ntry><NtryRef>1</NtryRef><Amt Ccy="{currency}">{amount}</Amt>'
        f"<CdtDbtInd>{side}</CdtDbtInd>{more}{status}<BookgDt><Dt>2026-10-06</Dt></BookgDt>"
        f"<AcctSvcrRef>L1</AcctSvcrRef>{inside}<AddtlNtryInf>{info}</AddtlNtryInf></Ntry>\n"
    )


def detail(
    amount: str, reference: str = "", *, own: str = "", more: str = "", text: str = ""
) -> str:
    """A payment of a line, as version 02 has it."""
    strd = f"<Strd><CdtrRefInf><Ref>{reference}</Ref></CdtrRefInf></Strd>" if reference else ""
    ustrd = f"<Ustrd>{text}</Ustrd>" if text else ""
    return (
        f"<TxDtls><Refs><AcctSvcrRef>{own}</AcctSvcrRef></Refs>"
        f'<AmtDtls><TxAmt><Amt Ccy="NOK">{amount}</Amt></TxAmt></AmtDtls>{more}'
        f"<RmtInf>{ustrd}{strd}</RmtInf></TxDtls>\n"
    )


def read(
    text: str | bytes, *, encoding: str = "utf-8", profile: str = "", account: str = ""
) -> BankFile:
    """Read a file with the profiles that are shipped."""
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return read_bank_file("f", io.BytesIO(data), load_profiles, profile=profile, account=account)


def refused(text: str | bytes, *, encoding: str = "utf-8", profile: str = "") -> Sequence[Problem]:
    """The problems that a file is refused for."""
    with pytest.raises(BookError) as error:
        read(text, encoding=encoding, profile=profile)
    return error.value.problems


def real(name: str) -> BankFile:
    """A file of others, where it is."""
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with path.open("rb") as stream:
        return read_bank_file(name, stream, load_profiles)
