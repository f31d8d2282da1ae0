"""What of files from banks a book has already: found from the tags in its journals.

A booked payment carries its identity (`payment:`) and that of the line of the account it stands on
(`deposit:`). The first tells the payment wherever it comes again. The second tells what has no
reference: a line of an account statement that is the sum, or the same, of what another file has.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.identity import Identity, identity_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.book.model import Book
    from reskontro.exchange.bank.model import BankFile, Format, StatementLine

#: The tags that a booked payment carries.
PAYMENT: Final = "payment"
DEPOSIT: Final = "deposit"

_TAG: Final = re.compile(
    rb"^[^\n]*;[^\n]*?\b(payment|deposit):[ \t]*([0-9a-f]{16}\.[0-9][0-9a-z.]*)", re.MULTILINE
)
_COMMENT: Final = re.compile(
    rb"^comment[ \t]*\r?$.*?(?:^end comment[ \t]*\r?$|\Z)", re.MULTILINE | re.DOTALL
)
_CODE: Final = re.compile(rb"^[0-9][^\n(;]*\(([^)\n]*)\)", re.MULTILINE)
_LENGTH: Final = 16
_LETTERS: Final[dict[Format, str]] = {
    "camt.053": "s",
    "camt.054": "n",
    "ocr_giro": "o",
    "bgmax": "b",
    "csv": "t",
}


class Deposit(msgspec.Struct, frozen=True, gc=False):
    """The identity of a line of an account: day, amount and account as a digest.

    `nth` counts from 1 the lines of one file that are alike; `source` is the letter of its format;
    `referenced`: its payments have references.
    """

    key: str
    nth: int
    source: str
    referenced: bool = False

    @property
    def text(self) -> str:
        """The identity in one word: `0123456789abcdef.1.o.r`."""
        return f"{self.key}.{self.nth}.{self.source}" + (".r" if self.referenced else "")


def deposit_from(text: str) -> Deposit | None:
    """The deposit that `Deposit.text` wrote, None of another text."""
    key, *rest = text.split(".")
    if len(key) != _LENGTH or len(rest) < 2 or not rest[0].isdecimal():  # noqa: PLR2004
        return None
    return Deposit(key, int(rest[0]), rest[1], rest[-1] == "r")


def deposits(
    file: BankFile, account_of: dict[int, str]
) -> Iterator[tuple[StatementLine, Deposit, int]]:
    """The lines of a file, each with its deposit and the place of its statement.

    `account_of` gives the account of the books for each statement by its place.
    """
    seen: Counter[str] = Counter()
    source = _LETTERS[file.format]
    for at, statement in enumerate(file.statements):
        for line in statement.lines:
            text = f"{line.booked} {line.amount.normalize():f} {line.currency} {account_of[at]}"
            key = sha256(text.encode()).hexdigest()[:_LENGTH]
            seen[key] += 1
            referenced = any(one.references for one in line.payments)
            yield line, Deposit(key, seen[key], source, referenced), at


class Booked:
    """The payments and deposits that a book has, and those that are added to them."""

    def __init__(self) -> None:
        self._payments: dict[str, list[tuple[Identity, str]]] = defaultdict(list)
        self._deposits: dict[str, dict[Deposit, str]] = defaultdict(dict)

    def add(self, identity: Identity, code: str, deposit: Deposit | None = None) -> None:
        """Take in a payment by the code of what it was booked as."""
        self._payments[identity.key].append((identity, code))
        if deposit is not None:
            self._deposits[deposit.key].setdefault(deposit, code)

    def code_of(self, identity: Identity) -> str | None:
        """What a payment was booked as, "" where that has no code; None of a new payment."""
        for known, code in self._payments.get(identity.key, ()):
            if known.is_same(identity):
                return code
        return None

    def alike(self, deposit: Deposit) -> dict[Deposit, str]:
        """Booked deposits of other formats that may be the same line, each with a code.

        Of two with references their payments tell.
        """
        return {
            known: code
            for known, code in self._deposits.get(deposit.key, {}).items()
            if known.source != deposit.source and not (known.referenced and deposit.referenced)
        }


def booked_in(book: Book, journals: Iterable[str] | None = None) -> Booked:
    """What the journals of a book have."""
    found = Booked()
    if book.files is None:
        return found
    for path in book.journals if journals is None else journals:
        data = book.files.read(path)
        if data.find(b"payment:") < 0:
            continue
        text = bytes(data)
        if b"\ncomment" in text or text.startswith(b"comment"):
            text = _COMMENT.sub(b"", text)
        _read(text, found)
    return found


def _read(text: bytes, found: Booked) -> None:
    """Take in the tags of a journal, each with the code of the transaction it stands in."""
    codes = [(one.start(), one[1].decode()) for one in _CODE.finditer(text)]
    at, waiting = 0, None
    for tag in _TAG.finditer(text):
        while at < len(codes) and codes[at][0] < tag.start():
            at += 1
        code = codes[at - 1][1] if at else ""
        value = tag[2].decode()
        if tag[1] == b"payment":
            if waiting is not None:
                found.add(*waiting)
            identity = identity_from(value)
            waiting = None if identity is None else (identity, code)
        elif waiting is not None:
            found.add(*waiting, deposit_from(value))
            waiting = None
    if waiting is not None:
        found.add(*waiting)
