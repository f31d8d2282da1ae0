"""The digest of a balance confirmation: the entries as a text that anyone can read and add up.

The text is attached to the PDF, and the digest printed on it is the SHA-256 of that attachment,
so that it can be checked with any program. What it holds against a book is the entries.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.subledger.entries import Entry

#: The name of the attachment.
ATTACHMENT: Final = "entries.csv"
#: The first line of the text; the number rises when the form changes.
_MARK: Final = ("reskontro balance confirmation", "1")
_COLUMNS: Final = ("date", "kind", "document", "names", "due", "amount", "currency")
#: Lines before the entries: mark, company, customer, as-of, and the columns.
_HEAD: Final = 5


class Confirmed(msgspec.Struct, frozen=True):
    """What the text of a confirmation says of itself; `entries` are its lines of entries."""

    company: str
    customer: str
    as_of: date
    entries: tuple[tuple[str, ...], ...]
    balances: tuple[tuple[str, str], ...]


def entries_text(company: str, customer: str, as_of: date, entries: Iterable[Entry]) -> str:
    """The entries up to a day, by day and content, and their sum per currency, as CSV.

    Amounts have no trailing zeros, so that the same amount is written in one way. Texts and
    places in files are left out: moving or rewording an entry changes nothing.
    """
    own = sorted((entry for entry in entries if entry.date <= as_of), key=canonical)
    lines = sorted(
        (
            entry.date.isoformat(),
            entry.kind,
            entry.number,
            ";".join(entry.names),
            entry.due.isoformat() if entry.due else "",
            _plain(entry.amount),
            entry.currency,
        )
        for entry in own
    )
    balances: dict[str, Decimal] = {}
    for entry in own:
        balances[entry.currency] = balances.get(entry.currency, ZERO) + entry.amount
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows(
        [
            _MARK,
            ("company", company),
            ("customer", customer),
            ("as_of", as_of.isoformat()),
            _COLUMNS,
            *lines,
            *(("balance", _plain(sum_), currency) for currency, sum_ in sorted(balances.items())),
        ]
    )
    return out.getvalue()


def digest_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_entries_text(text: str) -> Confirmed | None:
    """What a confirmation's text says; None where it is none."""
    rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))]
    if len(rows) < _HEAD or rows[0] != _MARK or rows[4] != _COLUMNS:
        return None
    try:
        values = dict(row for row in rows[1:4] if len(row) == 2)  # noqa: PLR2004
        as_of = date.fromisoformat(values["as_of"])
        company, customer = values["company"], values["customer"]
    except (KeyError, ValueError):
        return None
    rest = rows[_HEAD:]
    return Confirmed(
        company,
        customer,
        as_of,
        tuple(row for row in rest if len(row) == len(_COLUMNS)),
        tuple((row[2], row[1]) for row in rest if len(row) == 3 and row[0] == "balance"),  # noqa: PLR2004
    )


def changed(
    before: Confirmed, after: Confirmed
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The entries that only the first has, and those that only the second has, sorted."""
    old, new = Counter(before.entries), Counter(after.entries)
    return sorted((old - new).elements()), sorted((new - old).elements())


def _plain(amount: Decimal) -> str:
    """An amount without trailing zeros or exponent."""
    return format(amount.normalize() if amount else ZERO, "f")
