"""Balance assignments: postings without an amount that get what makes an assertion true.

Where the rest of the transaction settles the amount it is inferred like any amount left out, and
the assertion is checked with the others. Only what is left needs the running balances of the
whole tree of files, in date order; that is done here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.assertions import Balances
from reskontro.journal.balance import balance
from reskontro.journal.faults import Fault
from reskontro.journal.transactions import Pending

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.journal.model import Transaction
    from reskontro.journal.postings import Draft
    from reskontro.problems import Problem

_ZERO = Decimal(0)


def resolve_assignments(
    items: Iterable[Transaction | Pending],
) -> tuple[list[Transaction], list[Problem]]:
    """The pending transactions with their amounts, and what is wrong with those that have none.

    A pending transaction is taken as one at its own date: posting dates inside it do not count
    for what it assigns.
    """
    known: list[tuple[date, int, str, str, Decimal]] = []
    pending: list[tuple[date, int, Pending]] = []
    for number, item in enumerate(items):
        if isinstance(item, Pending):
            pending.append((item.transaction.date, number, item))
        else:
            known.extend(
                (
                    posting.date or item.date,
                    number,
                    posting.account,
                    posting.commodity,
                    posting.quantity,
                )
                for posting in item.postings
            )
    wanted = _accounts(one for _, _, one in pending)
    known = sorted(event for event in known if event[2].startswith(wanted))
    pending.sort(key=lambda entry: entry[:2])
    balances = Balances()
    resolved: list[Transaction] = []
    problems: list[Problem] = []
    position = 0
    for day, order, one in pending:
        while position < len(known) and known[position][:2] < (day, order):
            balances.add(*known[position][2:])
            position += 1
        try:
            drafts = balance(_assign(one.drafts, balances), receivable=False)
        except Fault as fault:
            transaction = one.transaction
            problems.append(fault.at(transaction.path, transaction.line, transaction.description))
            continue
        for draft in drafts:
            balances.add(draft.account, draft.commodity, draft.quantity or _ZERO)
        postings = tuple([draft.posting() for draft in drafts])
        resolved.append(msgspec.structs.replace(one.transaction, postings=postings))
    return resolved, problems


def _accounts(pending: Iterable[Pending]) -> tuple[str, ...]:
    return tuple({draft.account for one in pending for draft in one.drafts})


def _assign(drafts: list[Draft], balances: Balances) -> list[Draft]:
    """The postings with the assigned ones filled in, one for each commodity that changes."""
    here = Balances()
    result: list[Draft] = []
    for draft in drafts:
        filled = [draft]
        assertion = draft.assertion
        if draft.quantity is None and assertion is not None:
            needed: dict[str, Decimal] = {assertion.amount.commodity: assertion.amount.quantity}
            for held in (balances, here):
                sums = held.of(draft.account, inclusive=assertion.inclusive)
                for commodity, quantity in sums.items():
                    if assertion.total or commodity == assertion.amount.commodity:
                        needed[commodity] = needed.get(commodity, _ZERO) - quantity
            changes = {name: change for name, change in needed.items() if change}
            filled = [
                msgspec.structs.replace(draft, quantity=change, commodity=name, inferred=True)
                for name, change in (changes or {assertion.amount.commodity: _ZERO}).items()
            ]
        for one in filled:
            if one.quantity is not None:
                here.add(one.account, one.commodity, one.quantity)
        result.extend(filled)
    return result
