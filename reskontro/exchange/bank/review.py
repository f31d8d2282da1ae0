"""The file of payments that wait for a decision (setting `bank.review`).

A list of records, one for each payment, added at the end. A person writes the decision; what is
decided is taken out once it is booked, and every other byte stays. What the bank says of the payer
is left out where the personal data of persons are encrypted: git would keep it in clear. What it is
booked by is held by a digest, so that a mistake in editing is told and not booked.
"""

from __future__ import annotations

import re
from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from reskontro.exchange.bank.booked import Deposit, deposit_from
from reskontro.exchange.bank.decision import decision_of
from reskontro.exchange.bank.identity import identity_from
from reskontro.exchange.bank.model import Money, Payment, PaymentKind, Reference
from reskontro.exchange.bank.naming import CHECKED
from reskontro.exchange.bank.record_lines import with_lines
from reskontro.exchange.bank.references import kid, structured, swedish
from reskontro.problems import BookError, Problem, Span
from reskontro.yamledit import line_ending, written
from reskontro.yamlfile import Rule, read_list

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from reskontro.book.sources import Source
    from reskontro.exchange.bank.proposal import Proposal
    from reskontro.yamledit import Value

_LETTER: Final = "F"
_MONEY: Final = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) ([A-Z]{3})")
_PART: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
NOWHERE: Final = Span("", 0)
_DIGEST: Final = 16
#: What fields a record has; asking that is slow, since their types are read from texts.
_fields_of: Final = cache(msgspec.structs.fields)
#: What nothing is booked by, and what a person writes.
_NOT_HELD: Final = frozenset(
    ("source", "payer", "texts", "reason", "candidates", "digest", "decision")
)

#: The decisions that are words; any other names customers, and maybe documents of them.
ACCEPT: Final = "accept"
IGNORE: Final = "ignore"


def _is_identity(text: str) -> bool:
    return identity_from(text) is not None


def _is_money(text: str) -> bool:
    return _MONEY.fullmatch(text) is not None


def _is_money_or_nothing(text: str) -> bool:
    return not text or _is_money(text)


class Waiting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A payment that waits, as the bank said it, what is proposed and why, and the decision.

    `payment` is its identity and `deposit` that of its line, `bank` the account of the books.
    `apart` are booked lines of that day and amount that are surely not its own.
    `references` are texts like `kid 1002300422`, or `kid 1002300422 = 500.00` where the payer says
    how much is for it; `original` and `worth` are amounts like `100.00 EUR`. `proposed` is the decision that `accept` stands
    for. `digest` is of what is booked by, "" in a record that was not written by this program.
    `decision` is "" while there is none, `accept`, `ignore`, or what `decision.py` reads.
    """

    source: Span
    payment: Annotated[str, Rule("166", _is_identity)]
    date: date
    amount: Decimal
    currency: str
    deposit: str = ""
    kind: PaymentKind = "payment"
    bank: str = ""
    file: str = ""
    line: int = 0
    sha256: str = ""
    archive: str = ""
    references: tuple[str, ...] = ()
    payer: str = ""
    account: str = ""
    orgnr: str = ""
    texts: tuple[str, ...] = ()
    original: Annotated[str, Rule("167", _is_money_or_nothing)] = ""
    worth: tuple[Annotated[str, Rule("167", _is_money)], ...] = ()
    apart: tuple[str, ...] = ()
    reason: str = ""
    candidates: tuple[str, ...] = ()
    proposed: str = ""
    digest: str = ""
    decision: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether what it would be booked by is not what the bank said, and was proposed."""
        return bool(self.digest) and self.digest != _digest(self)

    @property
    def is_ignored(self) -> bool:
        """Whether a person has decided that it is no customer's payment."""
        return self.decision == IGNORE

    @property
    def place(self) -> str:
        """Where it waits."""
        return f"{self.source.path}:{self.source.line}"

    @property
    def tells_payer(self) -> bool:
        """Whether it has what the bank said of who paid, or what for."""
        return bool(self.payer or self.account or self.orgnr or self.texts or self.free)

    @property
    def free(self) -> list[str]:
        """The references of the payer's own choice."""
        return [one.partition(" ")[2] for one in self.references if _is_free(one)]

    def as_payment(self) -> Payment:
        """The payment as it was read from the bank's file."""
        identity = identity_from(self.payment)
        assert identity is not None  # noqa: S101 - the rule of the field holds it
        return Payment(
            Span(self.file, self.line),
            identity,
            self.date,
            self.amount,
            self.currency,
            kind=self.kind,
            references=tuple(map(_reference, self.references)),
            payer=self.payer,
            payer_account=self.account,
            payer_orgnr=self.orgnr,
            texts=self.texts,
            bank_reference=self.archive,
            original=_money(self.original) if self.original else None,
            worth=tuple(map(_money, self.worth)),
        )

    def as_deposit(self) -> Deposit | None:
        """The line of the account that it stands on."""
        return deposit_from(self.deposit) if self.deposit else None


def waiting(
    payment: Payment,
    deposit: Deposit,
    proposal: Proposal,
    *,
    bank: str,
    sha256: str,
    reason: str,
    private: bool,
    apart: tuple[str, ...] = (),
) -> Waiting:
    """A payment that is to wait; `private` leaves out what the bank says of the payer."""
    made = Waiting(
        source=NOWHERE,
        payment=payment.identity.text,
        date=payment.booked,
        amount=payment.amount,
        currency=payment.currency,
        deposit=deposit.text,
        kind=payment.kind,
        bank=bank,
        file=payment.place.path,
        line=payment.place.line,
        sha256=sha256,
        archive=payment.bank_reference,
        references=tuple(
            _written(one) for one in payment.references if not private or one.kind != "other"
        ),
        payer="" if private else payment.payer,
        account="" if private else payment.payer_account,
        orgnr="" if private else payment.payer_orgnr,
        texts=() if private else payment.texts,
        original="" if payment.original is None else _said(payment.original),
        worth=tuple(map(_said, payment.worth)),
        apart=apart,
        reason=reason,
        candidates=tuple(
            f"{one.customer} {one.document} ({one.open:f})" for one in proposal.candidates
        ),
        proposed=decision_of(proposal),
    )
    return msgspec.structs.replace(made, digest=_digest(made))


def read_review(files: Source, path: str) -> list[Waiting]:
    """The payments that wait, in the order of the file; none without one.

    Raises:
        BookError: with every independent problem of the file.
    """
    if not files.has(path):
        return []
    return review_of(path, bytes(files.read(path)))


def review_of(path: str, data: bytes) -> list[Waiting]:
    """The payments of a file of reviews.

    Raises:
        BookError: as `read_review`; F615 what the bank said was changed.
    """
    found = read_list(path, data, Waiting, _LETTER, source="source")
    if changed := [Problem("F615", one.source) for one in found if one.is_changed]:
        raise BookError(changed)
    return found


def with_waiting(data: bytes, more: Iterable[Waiting]) -> bytes:
    """The file with more payments behind those it has."""
    text = data.decode()
    gap = "\n" if text and not text.endswith("\n") else ""
    added = "".join(line + "\n" for one in more for line in _lines(one))
    return data + (gap + added).replace("\n", line_ending(text)).encode()


def without(data: bytes, every: Sequence[Waiting], gone: Container[str]) -> bytes:
    """The file without the payments of some identities; the lines of all others as they stand.

    A decision to ignore a payment stays, without what the bank said.
    """
    return _replaced(
        data,
        every,
        {
            place: Waiting(
                NOWHERE,
                one.payment,
                one.date,
                one.amount,
                one.currency,
                deposit=one.deposit,
                digest=one.digest,
                decision=IGNORE,
            )
            if one.decision == IGNORE
            else None
            for place, one in enumerate(every)
            if one.payment in gone
        },
    )


def without_payer(data: bytes, every: Sequence[Waiting], gone: Container[str]) -> bytes:
    """The file without what the bank says of the payers of some payments, by their identities.

    All else of them stays, as do the lines of all others.
    """
    return _replaced(
        data,
        every,
        {
            place: msgspec.structs.replace(
                one,
                references=tuple(text for text in one.references if not _is_free(text)),
                payer="",
                account="",
                orgnr="",
                texts=(),
            )
            for place, one in enumerate(every)
            if one.payment in gone
        },
    )


def _replaced(
    data: bytes, every: Sequence[Waiting], changed: Mapping[int, Waiting | None]
) -> bytes:
    """The file with other records, or none, at some places of its list."""
    lines = {place: [] if one is None else list(_lines(one)) for place, one in changed.items()}
    found = with_lines(data, [one.source.line for one in every], lines)
    if found is not None:
        return found
    after = (changed.get(place, one) for place, one in enumerate(every))
    return with_waiting(b"", (one for one in after if one is not None))


def _is_free(reference: str) -> bool:
    """Whether a reference is a text of the payer's own choice."""
    return reference.partition(" ")[0] == "other"


def _lines(one: Waiting) -> Iterator[str]:
    lead = "- "
    for name, value in _fields(one).items():
        yield f"{lead}{name}: {written(value)}"
        lead = "  "


def _fields(one: Waiting) -> Mapping[str, Value]:
    """What a record says, with the digest of it as it is now, and the decision even where there is none."""
    found: dict[str, Value] = {}
    for field in _fields_of(type(one)):
        value = getattr(one, field.name)
        if field.name == "digest" and value:
            value = _digest(one)
        if field.name == "source" or (value == field.default and field.name != "decision"):
            continue
        found[field.name] = value
    return found


def _digest(one: Waiting) -> str:
    """A digest of what a record is booked by, however its values are written.

    What it leaves out is not in it, so that a field of a later version changes no older record.
    """
    said = []
    for field in _fields_of(type(one)):
        value = getattr(one, field.name)
        if field.name in _NOT_HELD or value == field.default:
            continue
        if isinstance(value, Decimal):
            value = f"{value.normalize():f}"
        said.append(f"{field.name}: {'|'.join(value) if isinstance(value, tuple) else value}")
    return sha256("\n".join(said).encode()).hexdigest()[:_DIGEST]


def _said(money: Money) -> str:
    return f"{money.amount:f} {money.currency}"


def _money(text: str) -> Money:
    amount, _, currency = text.partition(" ")
    return Money(Decimal(amount), currency)


def _written(one: Reference) -> str:
    """A reference as text; of one with a check digit with the part of the payment that is for it."""
    part = "" if one.amount is None or one.kind not in CHECKED else f" = {one.amount:f}"
    return f"{one.kind} {one.text}{part}"


def _reference(text: str) -> Reference:
    kind, _, rest = text.partition(" ")
    if kind not in CHECKED:
        return Reference("document" if kind == "document" else "other", rest)
    number, _, part = rest.partition(" = ")
    amount = Decimal(part) if _PART.fullmatch(part) else None
    if kind == "kid":
        return kid(number, amount)
    return swedish(number, amount) if kind == "ocr" else structured(number, "", amount)
