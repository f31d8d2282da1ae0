"""One customer with very many entries is settled, whatever shape they have."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from reskontro.subledger.entries import Entry
from reskontro.subledger.settlement import Policy, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.subledger.kinds import Kind

HALF = 10_000
DAY_ONE = date(2015, 1, 1)
WITHOUT_OLDEST = Policy(("reference", "code", "kid", "text", "exact"))


def _entry(
    kind: Kind, day: int, amount: str, number: str = "", *names: str, text: str = "", kid: str = ""
) -> Entry:
    on = DAY_ONE + timedelta(day)
    quantity = Decimal(amount)
    due = on + timedelta(30) if quantity > 0 else None
    return Entry(
        "1", on, kind, number, number, names, kid, text, quantity, "NOK", quantity, Decimal(0), due,
        "book" if due else "", on, "1500", "book.journal", 1,
    )  # fmt: skip


def _in_turn(number: int) -> list[Entry]:
    """Invoice and payment in turn, the payment told by its code."""
    code = f"F-{number}"
    return [_entry("invoice", number, "100", code), _entry("payment", number + 1, "-100", code)]


def _tagged(number: int) -> list[Entry]:
    names = [f"F-{max(number - back, 0)}" for back in range(3)]
    return [
        _entry("invoice", number, "100", names[0]),
        _entry("payment", number + 1, "-100", "", *names),
    ]


def _kids(number: int) -> list[Entry]:
    return [
        _entry("invoice", number, "100", f"F-{number}", kid=str(number // 2)),
        _entry("payment", number + 1, "-100", kid=str(number // 2)),
    ]


def _by_text(number: int) -> list[Entry]:
    return [
        _entry("invoice", number, "100", f"F-{number}"),
        _entry("payment", number + 7, "-100", text=f"betaling F-{number} og 2024"),
    ]


def _exact(number: int) -> list[Entry]:
    amount = f"{number + 1}.50"
    return [_entry("invoice", number, amount), _entry("payment", number + 20, f"-{amount}")]


def _ties(number: int) -> list[Entry]:
    return [_entry("invoice", number // 2, "100"), _entry("payment", number // 2 + 60, "-100")]


def _part_payments(number: int) -> list[Entry]:
    return [_entry("invoice", number, "100", f"F-{number}"), _entry("payment", number + 9, "-99")]


def _prepaid(number: int) -> list[Entry]:
    return [_entry("payment", 0, "-100"), _entry("invoice", 1 + number // 4, "100", f"F-{number}")]


def _prepaid_otherwise(number: int) -> list[Entry]:
    return [
        _entry("payment", 0, f"-{number + 1}"),
        _entry("invoice", 1 + number // 4, "40", f"F-{number}"),
    ]


def _credit_notes(number: int) -> list[Entry]:
    return [
        _entry("invoice", number, "100", f"F-{number}"),
        _entry("credit_note", number // 2, "-60", f"KN-{number}", text=f"F-{number}"),
    ]


def _refunds(number: int) -> list[Entry]:
    return [_entry("payment", number // 3, "-100"), _entry("refund", number // 3 + 9, "100")]


def _one_document(number: int) -> list[Entry]:
    """A standing agreement: everything under one number, paid late."""
    return [
        _entry("invoice", number % 3000, "100", "K-1"),
        _entry("payment", 3000 + number % 3000, "-70", "", "K-1"),
    ]


def _one_document_taken_back(number: int) -> list[Entry]:
    return [
        _entry("payment", number % 3000, f"-{number % 50 + 1}", "", "K-1"),
        _entry("refund", number % 3000 + 1, f"{number % 49 + 1}", "K-1", "K-1"),
    ]


def _one_document_assumed(number: int) -> list[Entry]:
    """The same, but the payments say nothing."""
    return [
        _entry("invoice", number % 3000, "100", "K-1"),
        _entry("payment", 3000 + number % 3000, "-70"),
    ]


def _fees(number: int) -> list[Entry]:
    code = f"F-{number // 2}"
    kind: Kind = "fee" if number % 2 else "invoice"
    amount = "38" if number % 2 else "100"
    return [_entry(kind, number, amount, code), _entry("payment", number + 5, "-69")]


SHAPES: dict[str, Callable[[int], list[Entry]]] = {
    "in turn": _in_turn,
    "three tags": _tagged,
    "kids, each on two documents": _kids,
    "numbers in texts": _by_text,
    "exact amounts": _exact,
    "ties": _ties,
    "part payments": _part_payments,
    "prepaid": _prepaid,
    "prepaid, all amounts different": _prepaid_otherwise,
    "credit notes": _credit_notes,
    "refunds": _refunds,
    "one document": _one_document,
    "one document, taken back": _one_document_taken_back,
    "one document, assumed": _one_document_assumed,
    "fees": _fees,
}


@pytest.mark.parametrize("policy", [Policy(), WITHOUT_OLDEST], ids=["all steps", "without oldest"])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_twenty_thousand_entries_of_one_customer_are_settled(
    shape: Callable[[int], list[Entry]], policy: Policy
) -> None:
    entries = [entry for number in range(HALF) for entry in shape(number)]
    settlement = settle(entries, policy)
    left = sum((one.left for one in settlement.debits), Decimal(0))
    left -= sum((one.left for one in settlement.credits), Decimal(0))
    assert left == sum((entry.amount for entry in entries), Decimal(0))
    taken = sum((one.amount for one in settlement.all_allocations()), Decimal(0))
    debits = sum((one.left for one in settlement.debits), Decimal(0))
    assert taken + debits == sum((one.amount for one in entries if one.amount > 0), Decimal(0))
