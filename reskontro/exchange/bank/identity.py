"""What tells a payment from another, the same in files that overlap and, mostly, across formats.

Two things are kept. The *key* is of what every format has: day, amount, currency, and the
structured reference or else the account; equal payments of a file are numbered. The *mark* is of
what the bank calls the payment in its format. Neither shows anything of the payer: both are cut
from a SHA-256. Which of several payments with one key are the same, `alike.py` tells by counting.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.exchange.bank.accounts import domestic

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

#: What gives marks that can be held against each other: camt.053, camt.054, OCR giro, BgMax, CSV.
#: One bank does not call a payment the same in both kinds of camt.
Source = Literal["s", "n", "o", "b", "t"]

_KEY: Final = 16
_MARK: Final = 12


class Identity(msgspec.Struct, frozen=True, gc=False):
    """The identity of a payment; its `text` is what a tag of a journal can hold.

    `key` is 16 hexadecimal digits; `nth` counts from 1 the payments of one file with the same
    key; `mark` is a letter for the format and 12 digits, "" where the bank has no number for it.
    """

    key: str
    nth: int = 1
    mark: str = ""

    @property
    def text(self) -> str:
        """The identity in one word: `0123456789abcdef.1.n0123456789ab`."""
        return f"{self.key}.{self.nth}" + (f".{self.mark}" if self.mark else "")

    @property
    def exact(self) -> tuple[str, str | int]:
        """What only the same payment of the same format has, so that nothing has to be counted."""
        return self.key, self.mark or self.nth

    def may_be(self, other: Identity) -> bool:
        """Whether both may be the same payment, as far as each tells by itself.

        Of two marks of the same format the marks decide. Else equal keys do; of several payments
        with one key it is how many each file has that tells.
        """
        if self.key != other.key:
            return False
        if self.mark and other.mark and self.mark[0] == other.mark[0]:
            return self.mark == other.mark
        return True


def identity_from(text: str) -> Identity | None:
    """The identity that `Identity.text` wrote, None of another text."""
    key, _, rest = text.partition(".")
    nth, _, mark = rest.partition(".")
    if len(key) != _KEY or not (nth.isascii() and nth.isdecimal()):
        return None
    return Identity(key, int(nth), mark)


class Identities:
    """Identities of the payments of one file, given out in its order."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._first: dict[str, str] = {}  #: By key what its first payment is called.
        #: Of keys that came again: how often, and how often with each name.
        self._keys: dict[str, int] = {}
        self._names: dict[tuple[str, str], int] = {}

    def identity(
        self, booked: date, amount: Decimal, currency: str, reference: str, account: str, own: str
    ) -> Identity:
        """The identity of the next payment.

        `reference` is the structured reference that tells it, "" for none; `own` is what the bank
        calls it in this format, "" for nothing.
        """
        key = key_of(booked, amount, currency, reference, account)
        nth, of_name = self._count(key, own)
        mark = self._source + _digest(f"{own} {of_name}")[:_MARK] if own else ""
        return Identity(key, nth, mark)

    def _count(self, key: str, own: str) -> tuple[int, int]:
        """How many times a key has come, with this one, and how many of them with the name."""
        if key not in self._first:  # most, by far
            self._first[key] = own
            return 1, 1
        nth = self._keys[key] = self._keys.get(key, 1) + 1
        before = self._names.get((key, own), int(self._first[key] == own))
        self._names[key, own] = before + 1
        return nth, before + 1


def key_of(booked: date, amount: Decimal, currency: str, reference: str, account: str = "") -> str:
    """The key of a payment: of its reference, or without one of the account, "" where that is not known."""
    whose = reference.lstrip("0") if reference else f"@{domestic(account)}"
    said = f"{booked.isoformat()} {amount.normalize():f} {currency} {whose}"
    return _digest(said)[:_KEY]


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
