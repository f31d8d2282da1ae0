"""What a former system hands over: a whole book as typed values, the same for every format.

A reader of a format makes a `FormerBook`; `reskontro.newbook.moving_in` makes a book of it. Signs:
a positive amount is a debit. Everything is as the former system has it: what of it a journal or
the register cannot hold is for the maker to find, and to tell.

Texts and names may be personal data: which of them enter a journal is the maker's to decide.
"""

from __future__ import annotations

import tempfile
from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal  # noqa: TC003 - as above
from struct import Struct as Layout
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.problems import Span  # noqa: TC001 - as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import BinaryIO, Self

    from reskontro.customers.faults import Keys
    from reskontro.settings import Company
    from reskontro.yamledit import Value

FormerFormat = Literal["saft", "sie4", "sie5"]

#: What a control total counts or sums, over all transactions; `customers` are those in the register.
ControlKind = Literal["transactions", "debit", "credit", "accounts", "customers"]

_LENGTH: Final = Layout("<I")
#: So much of a spool is kept in memory before it goes to a file.
_SPOOL: Final = 1 << 20
#: So many places of a remark are kept, and so many examples.
_PLACES: Final = 5
_EXAMPLES: Final = 1000


class FormerAccount(msgspec.Struct, frozen=True):
    """An account of the general ledger.

    `type` is hledger's, "" where the file does not tell it. Balances are None where the file
    states none. `group` is that of the tax return, `CATEGORY/CODE` as SAF-T has it.
    """

    number: str
    name: str = ""
    type: Literal["", "A", "C", "L", "E", "R", "X"] = ""
    opening: Decimal | None = None
    closing: Decimal | None = None
    group: str = ""


class FormerCustomer(msgspec.Struct, frozen=True):
    """A customer: `fields` are those of its record by their keys, `("name",)` among them.

    `openings` and `closings` are its balances by account, as far as the file states them.
    """

    place: Span
    number: str
    fields: Mapping[Keys, Value]
    openings: Mapping[str, Decimal] = {}
    closings: Mapping[str, Decimal] = {}


class FormerItem(msgspec.Struct, frozen=True):
    """An open item of a customer at the beginning, where the file has items and not balances only.

    `customer` and `document` may be "". The items of an account and customer are instead of its
    stated opening; what they do not come to of that is told.
    """

    place: Span
    account: str
    amount: Decimal
    customer: str = ""
    document: str = ""
    issued: date | None = None
    due: date | None = None
    kid: str = ""


class FormerLine(msgspec.Struct, frozen=True, gc=False):
    """A line of a transaction, in the book's currency.

    `customer` is the number in the former system, "" for none; only on receivable accounts does it
    make the line an entry. `document` is the number of the document that a debit is, or that a
    credit is for; "" for none. `foreign` is the amount in another currency, as a text to be kept.
    """

    account: str
    amount: Decimal
    customer: str = ""
    document: str = ""
    due: date | None = None
    kid: str = ""
    text: str = ""
    foreign: str = ""


class FormerTransaction(msgspec.Struct, frozen=True, gc=False):
    """A transaction; `number` is the voucher's, `issued` the date of its document where another."""

    place: Span
    number: str
    day: date
    lines: tuple[FormerLine, ...]
    text: str = ""
    issued: date | None = None


class Control(msgspec.Struct, frozen=True):
    """A figure that the file states of itself, and what its own records come to."""

    kind: ControlKind
    stated: Decimal
    found: Decimal


class Remark(msgspec.Struct, frozen=True):
    """Something that did not fit and was done otherwise: how often, and where first.

    `key` names a phrase, which `values` fill. `places` are the first few. `examples` say what it
    was about, where that may be another each time: the first thousand, each once.
    """

    key: str
    values: Mapping[str, str]
    places: tuple[Span, ...]
    count: int
    examples: tuple[str, ...] = ()


class Remarks:
    """The remarks so far: those of one key with the same values are one, counted.

    Values tell kinds apart, as a field or an account does; what is another in every transaction
    stands at the places, so that memory does not grow with the file.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, tuple[tuple[str, str], ...]], list[Span]] = {}
        self._counts: dict[tuple[str, tuple[tuple[str, str], ...]], int] = {}
        self._examples: dict[tuple[str, tuple[tuple[str, str], ...]], dict[str, None]] = {}

    def add(self, key: str, place: Span, *, example: str = "", **values: str) -> None:
        """Note what did not fit; `example` is what, where it may be another each time."""
        kind = (key, tuple(values.items()))
        places = self._found.setdefault(kind, [])
        if len(places) < _PLACES:
            places.append(place)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if example and len(examples := self._examples.setdefault(kind, {})) < _EXAMPLES:
            examples[example] = None

    def renamed(self, key: str, place: Span, before: str, after: str) -> None:
        """Note that a number became another, if so it did."""
        if before != after:
            self.add(key, place, example=f"{before} → {after}")

    def all(self) -> tuple[Remark, ...]:
        """Each kind once, in the order in which they came up."""
        return tuple(
            Remark(
                kind[0],
                dict(kind[1]),
                tuple(places),
                self._counts[kind],
                tuple(self._examples.get(kind, ())),
            )
            for kind, places in self._found.items()
        )


class FormerBook(msgspec.Struct, frozen=True):
    """One book as a former system hands it over.

    `company` is the firm, `country` of it NO or SE: whose chart tells what accounts are for.
    `first` and `last` are the days of the period, inclusive; balances at the beginning are those
    before `first`.
    `transactions` can be gone through more than once. `receivable` are the accounts of customers,
    () where they are to be told by their numbers. `controls` are sums and counts that the file
    states of itself; what accounts and customers come to at the end is not among them, since the
    maker holds the book that it made against their balances. `remarks` are what did not fit.
    """

    path: str
    format: FormerFormat
    version: str
    company: Company
    currency: str
    accounts: tuple[FormerAccount, ...]
    customers: tuple[FormerCustomer, ...]
    transactions: Iterable[FormerTransaction]
    first: date
    last: date
    items: tuple[FormerItem, ...] = ()
    receivable: tuple[str, ...] = ()
    controls: tuple[Control, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Spool:
    """Transactions on disk, in the order they came, so that memory does not grow with them."""

    def __init__(self) -> None:
        self._file: BinaryIO = tempfile.SpooledTemporaryFile(max_size=_SPOOL)  # type: ignore[assignment]  # noqa: SIM115 - closed by whoever has it
        self._encoder = msgspec.msgpack.Encoder(decimal_format="string")
        self._decoder = msgspec.msgpack.Decoder(FormerTransaction)
        self.count = 0

    def __enter__(self) -> Self:
        """Keep it until the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of what is on disk."""
        self._file.close()

    def add(self, transaction: FormerTransaction) -> None:
        """Add one at the end."""
        data = self._encoder.encode(transaction)
        self._file.write(_LENGTH.pack(len(data)))
        self._file.write(data)
        self.count += 1

    def __iter__(self) -> Iterator[FormerTransaction]:
        """Each in order, from the first."""
        self._file.seek(0)
        while head := self._file.read(_LENGTH.size):
            yield self._decoder.decode(self._file.read(_LENGTH.unpack(head)[0]))
