"""What of files from banks was brought before; what is booked is found from tags in the journals.

A booked payment carries its identity (`payment:`) and that of the line of the account it stands on
(`deposit:`). The first tells the payment wherever it comes again. The second tells what has no
reference: a line of an account statement that is the sum, or the same, of what another file has.
"""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.identity import Identity, identity_from

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.bank.model import BankFile, Format, StatementLine
    from reskontro.exchange.bank.review import Waiting

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

    `nth` counts from 1 the lines that are alike: of one file as it is read, of all that a book
    has once it is taken in. `source` is the letter of its format; `referenced`: its payments have
    references.
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


class Brought(msgspec.Struct, frozen=True, gc=False):
    """A payment that a file has brought before, and where it is now.

    `code` is of what it is booked as, "" where that has none, and None of one that is not booked;
    `waiting` is the record of one that waits; `path` the file of this call that has one of neither.
    `is_named`: a payment reference was found in its text, and it has an identity by that too.
    """

    identity: Identity
    deposit: Deposit | None = None
    code: str | None = None
    waiting: Waiting | None = None
    path: str = ""
    is_named: bool = False

    @property
    def is_referenced(self) -> bool:
        """Whether its references tell it from others, or those of its line do."""
        return self.is_named or (self.deposit is not None and self.deposit.referenced)

    @property
    def source(self) -> str:
        """The letter of the format that brought it, "" where nothing tells."""
        if self.identity.mark:
            return self.identity.mark[0]
        return "" if self.deposit is None else self.deposit.source

    @property
    def is_open(self) -> bool:
        """Whether it waits, and nobody has decided."""
        return self.waiting is not None and not self.waiting.decision.strip()

    @property
    def is_ignored(self) -> bool:
        """Whether a person has decided that it is no customer's payment."""
        return self.waiting is not None and self.waiting.is_ignored


#: Lines by their texts, by the letter of their format and whether references tell them.
BookedLines = dict[tuple[str, bool], dict[str, Brought]]


def _group(one: Brought, lines: BookedLines) -> None:
    """Take a line in where it is booked."""
    if one.deposit is not None and one.code is not None:
        alike = lines.setdefault((one.deposit.source, one.is_referenced), {})
        alike[one.deposit.text] = one


class Before:
    """The payments that were brought before, by their keys, and their lines of the account."""

    def __init__(self) -> None:
        self._payments: dict[str, list[Brought]] = {}
        self._lines: dict[str, dict[Deposit, Brought]] = {}
        self._codes: dict[tuple[str, str | int], str] = {}
        self._booked: dict[str, BookedLines] = {}  #: Of the keys that were asked for.
        self.sources: set[str] = set()  #: The formats that brought them.

    def add(self, one: Brought) -> None:
        """Take in a payment and its line."""
        self.add_payment(one)
        self.add_line(one)

    def add_payment(self, one: Brought) -> None:
        """Take in a payment without its line."""
        self._payments.setdefault(one.identity.key, []).append(one)
        self.sources.add(one.source)
        if one.code is not None:
            self._codes.setdefault(one.identity.exact, one.code)

    def add_line(self, one: Brought) -> None:
        """Take in the line of a payment; of several on it the first that is booked stands for it."""
        if one.deposit is not None:
            of_key = self._lines.setdefault(one.deposit.key, {})
            known = of_key.get(one.deposit)
            if known is None or (known.code is None and one.code is not None):
                of_key[one.deposit] = one
                if (booked := self._booked.get(one.deposit.key)) is not None:
                    _group(one, booked)

    def discard(self, one: Brought) -> None:
        """Take out a payment that is not booked, and its line where it stands for that."""
        self._payments[one.identity.key].remove(one)
        if one.deposit is not None:
            of_key = self._lines.get(one.deposit.key, {})
            if of_key.get(one.deposit) is one:
                del of_key[one.deposit]

    def payments(self, key: str) -> Sequence[Brought]:
        """The payments with a key."""
        return self._payments.get(key, ())

    def lines(self, key: str) -> Collection[Brought]:
        """The lines of the account with a key, each as one payment on it."""
        found = self._lines.get(key)
        return () if found is None else found.values()

    def booked_lines(self, key: str) -> BookedLines:
        """The lines with a key that are booked; those of a payment that only waits are not."""
        found = self._booked.get(key)
        if found is None:
            found = self._booked[key] = {}
            for one in self.lines(key):
                _group(one, found)
        return found

    def code_of(self, identity: Identity) -> str | None:
        """What just this payment was booked as, "" where that has no code; None of any other."""
        return self._codes.get(identity.exact)

    def __bool__(self) -> bool:
        return bool(self._payments)


def booked_in(book: Book, journals: Iterable[str] | None = None) -> Before:
    """What the journals of a book have."""
    found = Before()
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


def _read(text: bytes, found: Before) -> None:
    """Take in the tags of a journal, each with the code of the transaction it stands in."""
    codes = [(one.start(), one[1].decode()) for one in _CODE.finditer(text)]
    at = 0
    waiting: list[Identity] = []
    code = ""

    def take(deposit: Deposit | None) -> None:
        for identity in waiting:
            found.add(Brought(identity, deposit, code, is_named=len(waiting) > 1))
        waiting.clear()

    for tag in _TAG.finditer(text):
        before = at
        while at < len(codes) and codes[at][0] < tag.start():
            at += 1
        if at > before:
            take(None)
            code = codes[at - 1][1]
        value = tag[2].decode()
        if tag[1] == b"deposit":
            take(deposit_from(value))
        elif (identity := identity_from(value)) is not None:
            waiting.append(identity)
    take(None)
