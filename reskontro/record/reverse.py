"""A reversal: the mirror of an entry that was wrong, which itself is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.model import Amount
from reskontro.problems import Note
from reskontro.record.numbers import nearest_number
from reskontro.record.refused import Refused
from reskontro.record.standing import Standing
from reskontro.subledger.documents import TAKING_BACK, ZERO
from reskontro.subledger.kinds import BITS, DEBIT_KINDS

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: The tag that says which entry another one reverses: by its code, else by where it stands.
REVERSES: Final = "reverses"
#: What the mirror of a credit is: it takes the credit back, and claims nothing of its own.
_MIRRORED: Final[dict[Kind, Kind]] = {
    "payment": "refund",
    "write_off": "reinstated",
    "settlement": "settlement",
    "transfer": "transfer",
}


class Reverse(msgspec.Struct, frozen=True):
    """Which entry is to be reversed: its code, or `PATH:LINE` of one of its lines."""

    entry: str
    text: str = ""
    number: str = ""


def reverse(wish: Reverse, day: date, recorder: Recorder) -> Transaction:
    """The transaction that takes back another: the same postings with the other sign.

    Each posting on a customer names the document of the one it mirrors, so that documents are
    again what they were.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    wrong, entries = _wrong(wish.entry, recorder)
    called = wrong.code or f"{wrong.path}:{wrong.line}"
    for entry in entries:
        if entry.kind in ("invoice", "credit_note"):
            raise Refused("I330" if entry.kind == "invoice" else "I331", number=entry.number)
    if (latest := max(entry.date for entry in entries)) > day:
        values = {"day": day.isoformat(), "since": latest.isoformat()}
        raise Refused("I332", entry=called, **values)
    if reversal := reversal_of(wrong, entries, recorder):
        raise Refused("I333", entry=called, reversal=reversal)
    name = called if _is_only(wrong, entries, recorder) else f"{wrong.path}:{wrong.line}"
    by_line = {entry.line: entry for entry in entries}
    postings: list[Posting] = []
    for posting in wrong.postings:
        if posting.line in by_line and posting.quantity:
            postings.append(_mirrored(posting, by_line[posting.line], wrong, recorder))
        else:
            postings.append(_turned(posting, -posting.quantity, posting.tags))
    _check_limits(entries, recorder)
    text = wish.text or recorder.say(Note("record.text.reversal", {"entry": called}))
    recorder.notes.append(
        Note("record.reverses", {"place": f"{wrong.path}:{wrong.line}", "text": wrong.description})
    )
    code = recorder.numbers.other(day, wish.number)
    return recorder.entry(entries[0].customer, day, text, postings, code, ((REVERSES, name),))


def _wrong(wish: str, recorder: Recorder) -> tuple[Transaction, list[Entry]]:
    """The transaction that is meant, and its entries.

    Raises:
        Refused: there is none, or there are several.
    """
    path, _, number = wish.rpartition(":")
    at_line = bool(path) and number.isdecimal()
    near: list[Entry] = []
    codes: list[str] = []
    for own in recorder.book.entries.values():
        for entry in own:
            if entry.code == wish or (at_line and entry.path == path):
                near.append(entry)
            elif not at_line:
                codes.append(entry.code)
    found = {
        (one.path, one.line): one
        for entry in (_around(near, int(number)) if at_line else near)
        if (one := recorder.transaction_of(entry)) is not None
        and (not at_line or one.line <= int(number) <= _last_line(one))
    }
    if not found:
        word = nearest_number(wish, codes)
        raise Refused("I334", entry=wish, near=word)
    if at_line:
        found = {key: found[key] for key in [max(found)]}
    if len(found) > 1:
        places = ", ".join(f"{one_path}:{line}" for one_path, line in sorted(found))
        raise Refused("I335", entry=wish, places=places)
    wrong = next(iter(found.values()))
    lines = {posting.line for posting in wrong.postings}
    entries = [
        entry
        for own in recorder.book.entries.values()
        for entry in own
        if entry.path == wrong.path and entry.line in lines
    ]
    return wrong, sorted(entries, key=lambda entry: entry.line)


def _around(entries: list[Entry], line: int) -> list[Entry]:
    """The entry on a line or next before it, and the one next after it."""
    before = [entry for entry in entries if entry.line <= line]
    after = [entry for entry in entries if entry.line > line]
    return [
        *([max(before, key=_line)] if before else []),
        *([min(after, key=_line)] if after else []),
    ]


def _line(entry: Entry) -> int:
    return entry.line


def _last_line(transaction: Transaction) -> int:
    """The last line of a transaction, tags and comments below the last posting among them."""
    last = max(posting.line for posting in transaction.postings)
    return last + max(
        len(posting.tags) + len(posting.comment.splitlines())
        for posting in transaction.postings
        if posting.line == last
    )


def _is_only(wrong: Transaction, entries: list[Entry], recorder: Recorder) -> bool:
    """Whether the code of a transaction is no other's of its customers."""
    customers = {entry.customer for entry in entries}
    own = {(entry.path, entry.line) for entry in entries}
    return bool(wrong.code) and not any(
        entry.code == wrong.code and (entry.path, entry.line) not in own
        for customer in customers
        for entry in recorder.book.entries[customer]
    )


def reversal_of(wrong: Transaction, entries: list[Entry], recorder: Recorder) -> str:
    """The entry that reverses a transaction; "" where none does, or one that was itself reversed."""
    names = {f"{wrong.path}:{wrong.line}", *([wrong.code] if wrong.code else [])}
    mirrored = {-entry.amount for entry in entries}
    first = min(entry.date for entry in entries)
    seen = {(wrong.path, wrong.line)}
    for customer in {entry.customer for entry in entries}:
        own = recorder.book.entries[customer]
        for entry in own:
            if entry.date < first or entry.amount not in mirrored:
                continue
            one = recorder.transaction_of(entry)
            if one is None or (one.path, one.line) in seen:
                continue
            seen.add((one.path, one.line))
            if any(name == REVERSES and value in names for name, value in one.tags):
                lines = {posting.line for posting in one.postings}
                mine = [each for each in own if each.path == one.path and each.line in lines]
                if not reversal_of(one, mine, recorder):
                    return one.code or f"{one.path}:{one.line}"
    return ""


def _mirrored(posting: Posting, entry: Entry, wrong: Transaction, recorder: Recorder) -> Posting:
    """The mirror of a posting on a customer, on the same document.

    Of several that a credit names it is on the first: with more owed there the credit is filled up
    there, and leaves the others.

    Raises:
        Refused: it is on none that has a number, or later entries have built on it.
    """
    customer = tuple((name, value) for name, value in posting.tags if name == "customer")
    if entry.amount > ZERO:
        if not entry.number:
            raise Refused("I336", place=entry.source)
        tags = (*customer, ("invoice", entry.number))
        return _turned(posting, -posting.quantity, tags)
    standing = Standing(entry.customer, recorder, entry.currency)
    kind = _MIRRORED.get(entry.kind, "other")
    counter = 0
    for other in wrong.postings:
        if other.quantity > ZERO and other.virtual == posting.virtual:
            counter |= BITS[recorder.book.chart.place(other.account).role]
    inferred = DEBIT_KINDS[counter]
    told = inferred != kind and not (inferred in TAKING_BACK and kind in TAKING_BACK)
    kinds = (("kind", kind),) if told else ()
    own = next(one for one in standing.account.entries if one.source == entry.source)
    names = own.names or (standing.number_of(own),)
    if not names[0]:
        raise Refused("I336", place=entry.source)
    if sum((standing.given.get(name, ZERO) for name in names), start=ZERO) < -entry.amount:
        raise Refused("I337", place=entry.source, number=names[0], customer=entry.customer)
    return _turned(posting, -posting.quantity, (*customer, ("invoice", names[0]), *kinds))


def _turned(posting: Posting, quantity: Decimal, tags: tuple[tuple[str, str], ...]) -> Posting:
    """A posting with another quantity and tags, its cost in proportion; nothing else stays."""
    cost = posting.cost
    if cost is not None:
        cost = Amount(cost.quantity * quantity / posting.quantity, cost.commodity)
    return Posting(
        posting.account, quantity, posting.commodity, tags, cost=cost, virtual=posting.virtual
    )


def _check_limits(entries: list[Entry], recorder: Recorder) -> None:
    """Look whether customers owe more than they may once entries are taken back."""
    sums: dict[tuple[str, str], Decimal] = {}
    for entry in entries:
        key = (entry.customer, entry.currency)
        sums[key] = sums.get(key, ZERO) - entry.amount
    for (customer, currency), amount in sums.items():
        if amount > ZERO:
            recorder.check_limit(customer, currency, amount)
