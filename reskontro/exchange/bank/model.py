"""What a file from a bank says, the same for every format.

A `BankFile` has statements, one per account and period; a statement has lines, as they stand on
the account; a line has payments, one or, where the bank booked a lump sum, many. What the file
says of its own sums and does not hold is a `Difference`; nothing of a file with one is to be used
before somebody has accepted it.

Names, texts and accounts of payers are personal data: they belong in no journal.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.exchange.bank.identity import Identity  # noqa: TC001 - as above
from reskontro.exchange.flaws import Difference  # noqa: TC001 - as above
from reskontro.problems import Problem, Span  # noqa: TC001 - as above

if TYPE_CHECKING:
    from collections.abc import Iterator

Format = Literal["ocr_giro", "bgmax", "camt.053", "camt.054", "csv"]

#: What a reference is: the KID of Norway, the OCR reference of Sweden, the international RF
#: reference (ISO 11649), the number of a document the payer names, or what only the bank knows.
ReferenceKind = Literal["kid", "ocr", "rf", "document", "other"]

#: Whether the check digit of a reference fits; kinds without one have none.
CheckDigit = Literal["right", "wrong", "none"]

#: `payment`: in from a payer, or out to somebody; `reversal`: takes an earlier one back;
#: `deduction`: a credit note that a payer has taken off; `fee` and `interest`: the bank's own.
PaymentKind = Literal["payment", "reversal", "deduction", "fee", "interest", "other"]


class Reference(msgspec.Struct, frozen=True, gc=False):
    """What a payment says it is for.

    `text` is as in the file, leading zeros kept, of a KID, OCR or RF reference without blanks. `amount` is the part of the
    payment that is for it, with the payment's sign, None where the file does not share it out.
    """

    kind: ReferenceKind
    text: str
    check: CheckDigit = "none"
    amount: Decimal | None = None

    @property
    def is_trusted(self) -> bool:
        """Whether it has a check digit, and that fits."""
        return self.check == "right"


class Money(msgspec.Struct, frozen=True, gc=False):
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


class Payment(msgspec.Struct, frozen=True, gc=False):
    """One payment.

    `amount` is positive for what comes in and negative for what goes out, in `currency`, the
    account's. `booked` is the day it stands on the account, `value` the day interest counts from.
    `original` is what the payer sent where that is in another currency, with the same sign; None
    else. `worth` is what the bank counts the amount for in other currencies, with the same sign.

    `payer` is who paid; of a payment that goes out, who got it. `payer_orgnr` is an organisation
    number as the file has it, never a person's.

    `bank_reference` is the bank's or the clearing's own number (archive reference, `AcctSvcrRef`,
    serial number of Bankgirot), `end_to_end` the payer's. Each may be "" and need not be unique.

    `is_lump`: a lump sum whose payments stand in another file (camt.054, OCR giro, BgMax);
    `parts` is how many it sums up as the bank says, 1 for a payment of its own, 0 where the bank
    does not say.
    """

    place: Span
    identity: Identity
    booked: date
    amount: Decimal
    currency: str
    kind: PaymentKind = "payment"
    value: date | None = None
    references: tuple[Reference, ...] = ()
    payer: str = ""
    payer_account: str = ""
    payer_orgnr: str = ""
    texts: tuple[str, ...] = ()
    bank_reference: str = ""
    end_to_end: str = ""
    original: Money | None = None
    worth: tuple[Money, ...] = ()
    is_lump: bool = False
    parts: int = 1

    @property
    def as_sent(self) -> Payment | None:
        """The payment in the currency that the payer sent, None where that is the account's."""
        sent = self.original
        if sent is None or sent.currency == self.currency:
            return None
        return msgspec.structs.replace(
            self, amount=sent.amount, currency=sent.currency, original=None
        )


class StatementLine(msgspec.Struct, frozen=True, gc=False):
    """One line of the account: `amount` is what the bank booked, positive for what came in.

    `payments` is never empty; it has more than one where the line is a lump sum whose payments
    the file has. `reference` is the bank's own number of the line, "" without one.
    """

    place: Span
    booked: date
    amount: Decimal
    currency: str
    kind: PaymentKind
    payments: tuple[Payment, ...]
    value: date | None = None
    reference: str = ""


class BankStatement(msgspec.Struct, frozen=True, gc=False):
    """What happened on one account in a period, or one deposit on it.

    `account` is as the file has it, without blanks: a number, an IBAN or a bankgiro; "" where the
    file does not say. `other_accounts` are further numbers that it gives for the same account.
    `number` is the statement's, assignment's or deposit's own. `first` and `last` are inclusive;
    None in an empty one that states no period. Balances are positive where the account is in
    credit, None where the format has none.
    """

    place: Span
    account: str
    currency: str
    lines: tuple[StatementLine, ...]
    number: str = ""
    other_accounts: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    opening: Decimal | None = None
    closing: Decimal | None = None

    @property
    def payments(self) -> Iterator[Payment]:
        """All payments, in the order of the file."""
        return chain.from_iterable(line.payments for line in self.lines)

    @property
    def total(self) -> Decimal:
        """What the lines change the balance by."""
        return sum((line.amount for line in self.lines), start=Decimal(0))


class BankFile(msgspec.Struct, frozen=True, gc=False):
    """One file as it was read.

    `version` is that of the format ("02" of camt, "01" of BgMax), of a CSV file the name of its
    profile, "" for OCR giro. `sha256` is of the file's bytes, in hexadecimal. `number` is what the
    sender calls the file, "" where it does not.

    `differences` are sums and counts that do not hold, `remarks` what should be known though the
    file can be used: references with wrong check digits, lines that are not booked yet, records
    that were repaired.
    """

    path: str
    sha256: str
    format: Format
    version: str
    statements: tuple[BankStatement, ...]
    number: str = ""
    differences: tuple[Difference, ...] = ()
    remarks: tuple[Problem, ...] = ()

    @property
    def payments(self) -> Iterator[Payment]:
        """All payments of all statements, in the order of the file."""
        return chain.from_iterable(statement.payments for statement in self.statements)
