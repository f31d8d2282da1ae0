"""What is left of an invoice: its sales and VAT less credit notes, and the VAT in a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.record.amounts import rounded
from reskontro.record.contents import Contents, Part, contents
from reskontro.record.exchange import money_booked
from reskontro.record.numbers import nearest_number
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from decimal import Decimal

    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

_INVOICES: Final[frozenset[Kind]] = frozenset(("invoice",))


def entries_of(
    number: str, wish: str, recorder: Recorder, kinds: AbstractSet[Kind] = _INVOICES
) -> list[Entry]:
    """The entries of `kinds` that have a number of their own; of an invoice its instalments.

    `wish` is the customer, needed where several have that number.

    Raises:
        Refused: nobody has it, or several customers do.
    """
    only = recorder.customer(wish) if wish else None
    found: dict[str, list[Entry]] = {}
    numbers: list[str] = []
    for customer, own in recorder.book.entries.items():
        if only not in (None, customer):
            continue
        for entry in own:
            if entry.kind in kinds and entry.amount > ZERO:
                if entry.number == number:
                    found.setdefault(customer, []).append(entry)
                else:
                    numbers.append(entry.number)
    if not found:
        raise Refused("I233", number=number, near=nearest_number(number, numbers))
    if len(found) > 1:
        raise Refused("I236", number=number, customers=", ".join(found))
    return next(iter(found.values()))


def left_of(number: str, debits: list[Entry], recorder: Recorder) -> Contents:
    """What was invoiced less earlier credit notes, under each code; payments change nothing.

    Raises:
        Refused: the VAT cannot be told.
    """
    money = money_booked(debits, recorder)
    left = contents(list(transactions_of(debits, recorder)), number, recorder, money=money)
    earlier = credit_notes_on(number, debits[0], recorder)
    if not earlier:
        return left
    taken = contents(list(transactions_of(earlier, recorder)), number, recorder, left, money)
    for code, part in taken.items():
        left[code].vat += part.vat
        left[code].amount += part.amount
        for account, net in part.nets.items():
            left[code].nets[account] = left[code].nets.get(account, ZERO) + net
    return left


def credit_notes_on(number: str, debit: Entry, recorder: Recorder) -> list[Entry]:
    """The credit notes on an invoice, in its currency."""
    return [
        entry
        for entry in recorder.book.entries[debit.customer]
        if entry.kind == "credit_note"
        and entry.currency == debit.currency
        and _credits(entry, number, recorder)
    ]


def vat_share(parts: Mapping[str, Part], amount: Decimal, currency: str) -> dict[str, Decimal]:
    """The VAT in an amount incl. VAT of what `parts` are, in proportion, under each code with any.

    Half up to the minor unit. Of the whole, and of more, it is all of the VAT, and it never falls
    as the amount rises: so the VAT of a piece is what it has with the piece less what it has
    without.
    """
    whole = sum((part.gross for part in parts.values()), start=ZERO)
    if not whole:
        return {}
    amount = min(amount, whole)
    shares = {code: part.vat * amount / whole for code, part in parts.items() if part.vat}
    return {code: rounded(share, currency) for code, share in shares.items()}


def transactions_of(entries: Iterable[Entry], recorder: Recorder) -> Iterator[Transaction]:
    """The transactions of entries, each once."""
    seen = set()
    for entry in entries:
        one = recorder.transaction_of(entry)
        if one is not None and (one.path, one.line) not in seen:
            seen.add((one.path, one.line))
            yield one


def _credits(entry: Entry, number: str, recorder: Recorder) -> bool:
    """Whether a credit note is on an invoice: it names it, or repeats its number as its code."""
    if entry.names:
        return number in entry.names
    return recorder.book.policy.code_is_document and entry.code == number
