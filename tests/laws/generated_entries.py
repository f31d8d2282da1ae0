"""Entries of one customer in one currency, as dense with collisions as Hypothesis can make them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

import msgspec
from hypothesis import strategies as st

from reskontro.subledger.entries import Entry
from reskontro.subledger.settlement import Policy

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from reskontro.settings import Part, Step
    from reskontro.subledger.kinds import Kind

DAY_ONE = date(2024, 1, 1)
#: Few enough that hits and ties are frequent, with a sum of two among them and a fee.
AMOUNTS = [Decimal(text) for text in ("50", "100", "100", "100", "150", "200", "38", "138", "0.01")]
NUMBERS = ["F-1", "F-2", "F-3", "2024-001", "A 1b", "12", "IB-1-1"]
TEXTS = [
    "Innbetaling",
    "betaling f-1",
    "F-1 og F-2",
    "F-1-2 2024-001.",
    "(a 1B) takk",
    "a 12",
    "Kunde | F-3, F-3",
    "2024 001 IB-1-1",
]
KIDS = ["1001", "1002"]
_DEBITS: list[Kind] = [
    "invoice", "invoice", "invoice", "invoice", "invoice", "opening", "fee", "interest", "refund",
    "refund", "transfer", "settlement", "reinstated", "other",
]  # fmt: skip
_CREDITS: list[Kind] = [
    "payment", "payment", "payment", "payment", "payment", "credit_note", "credit_note",
    "write_off", "settlement", "waiver", "transfer", "opening", "other",
]  # fmt: skip
STEPS: list[Step] = ["reference", "code", "kid", "text", "exact", "oldest"]
PARTS: list[Part] = ["costs", "interest", "principal"]


@st.composite
def policies(draw: DrawFn) -> Policy:
    steps = tuple(STEPS)
    if draw(st.booleans()):
        steps = tuple(step for step in STEPS if draw(st.booleans()))
    order = draw(st.sampled_from(list(permutations(PARTS))))
    return Policy(steps, draw(st.booleans()), order)


@st.composite
def entries(
    draw: DrawFn,
    *,
    first: date = DAY_ONE,
    days: int = 6,
    referring: bool = True,
    numbers: list[str] | None = None,
) -> Entry:
    """One entry. Without `referring` it names nothing, and its number is one of `numbers` or none."""
    own_numbers = NUMBERS if numbers is None else numbers
    day = first + timedelta(draw(st.integers(0, days)))
    amount = draw(st.sampled_from(AMOUNTS))
    debit = draw(st.booleans())
    kind = draw(st.sampled_from(_DEBITS if debit else _CREDITS))
    number = draw(st.sampled_from(["", *own_numbers]))
    kid = draw(st.sampled_from(["", "", *KIDS])) if referring else ""
    issued = day - timedelta(draw(st.sampled_from([0, 0, 3])))
    names: tuple[str, ...] = ()
    due = None
    if debit:
        names = (number,) if referring and number and draw(st.booleans()) else ()
        due = day + timedelta(draw(st.sampled_from([0, 1, 3, 14])))
    elif referring:
        names = tuple(
            draw(st.lists(st.sampled_from(NUMBERS), max_size=draw(st.sampled_from([0, 0, 1, 3]))))
        )
    return Entry(
        customer="1",
        date=day,
        kind=kind,
        number=number,
        code=number,
        names=names,
        kid=kid,
        text=draw(st.sampled_from(TEXTS)),
        amount=amount if debit else -amount,
        currency="NOK",
        booked=amount if debit else -amount,
        revenue=Decimal(0),
        due=due,
        due_basis=draw(st.sampled_from(["tag", "book"])) if debit else "",
        issued=issued,
        control="1500",
        path="book.journal",
        line=draw(st.integers(1, 10_000)),
    )


def accounts(size: int = 10) -> st.SearchStrategy[list[Entry]]:
    """The entries of one account."""
    return st.lists(entries(), max_size=size)


@st.composite
def plain_accounts(draw: DrawFn) -> list[Entry]:
    """Invoices of numbers of their own, and payments with and without reference, seldom more than is open."""
    found: list[Entry] = []
    days = draw(st.sampled_from([0, 1, 6]))
    numbers = draw(st.permutations([*NUMBERS, "f-3", "ABC"]))
    for number in numbers[: draw(st.sampled_from([1, 2, 3, 5, 9]))]:
        invoice = draw(entries(days=days, referring=False, numbers=[number]))
        kinds: list[Kind] = ["invoice", "invoice", "fee", "opening"]
        if taking_back := draw(st.integers(0, 29)) == 0:
            kinds = ["refund", "settlement"]
        found.append(
            msgspec.structs.replace(
                invoice,
                kind=draw(st.sampled_from(kinds)),
                number=number,
                names=(number,) if taking_back else (),
                kid=draw(st.sampled_from(["", *KIDS])),
                amount=abs(invoice.amount),
                due=invoice.due or invoice.date,
            )
        )
    later = draw(st.sampled_from([[0, 3, 5], [3, 5], [days + 1]]))
    referring = draw(st.booleans())
    for payment in draw(st.lists(entries(days=days, referring=False, numbers=[]), max_size=6)):
        found.append(
            msgspec.structs.replace(
                payment,
                kind="payment",
                amount=-abs(payment.amount),
                due=None,
                date=payment.date + timedelta(draw(st.sampled_from(later))),
            )
        )
        if referring and draw(st.booleans()):
            found[-1] = msgspec.structs.replace(
                found[-1],
                kind=draw(st.sampled_from(["payment", "payment", "credit_note"])),
                names=draw(st.sampled_from([(), ("F-1",), ("F-2",), ("F-9",)])),
                number=draw(st.sampled_from(["", "B-1", *numbers[:2]])),
                kid=draw(st.sampled_from(["", *KIDS])),
            )
    return found
