"""Balances are hledger's and ledger's, and L7: with the tag everywhere, so are open items."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from effort import tries
from generated_books import CUSTOMERS, Plan, days, settings, transactions
from hypothesis import given
from hypothesis import strategies as st
from oracles import hledger_balances, ledger_balances, needs_hledger, needs_ledger, without_zeros

from reskontro.reports.balances import balances
from reskontro.reports.open_items import open_items

if TYPE_CHECKING:
    from datetime import date

    from generated_books import Posting
    from hypothesis.strategies import DrawFn
    from oracles import Sums

#: Customers are many, so that one call of an oracle answers for many.
MANY = [str(number) for number in range(10_001, 10_041)]


@st.composite
def large_plans(draw: DrawFn, *, tagged: bool = False) -> Plan:
    """A book of up to 40 customers with nothing straight on the control account.

    `tagged`: every receivable posting has one `invoice:` tag, and numbers are one customer's.
    """
    made = draw(st.lists(transactions(below=True), min_size=1, max_size=40))
    chance = draw(st.randoms(use_true_random=False))

    def moved(one: Posting) -> Posting:
        control, _, rest = one.account.partition(":")
        if control != "1500":
            return one
        customer, _, document = rest.partition(":")
        customer = MANY[CUSTOMERS.index(customer) + 3 * chance.randrange(13)]
        if tagged:
            number = f"{customer}-{chance.randrange(3)}"
            kept = tuple(tag for tag in one.tags if tag[0] != "invoice")
            return replace(one, account=f"1500:{customer}", tags=(*kept, ("invoice", number)))
        account = ":".join(part for part in ("1500", customer, document) if part)
        return replace(one, account=account)

    moved_all = tuple(
        replace(
            one,
            postings=tuple(map(moved, one.postings)),
            tags=() if tagged else one.tags,
        )
        for one in made
    )
    return Plan(moved_all, draw(settings(referring=tagged)))


@needs_hledger
@tries(40)
@given(large_plans(tagged=True), days())
def test_l7_hledger_pivoted_on_the_tag_prints_the_same_open_items(plan: Plan, as_of: date) -> None:
    found: Sums = defaultdict(Decimal)
    for row in open_items(plan.book(), as_of).rows:
        found[row["document"], row["currency"]] += row["open"]
    journal = plan.files()["00.journal"]
    theirs = hledger_balances(journal, as_of + timedelta(1), "--pivot", "invoice")
    assert without_zeros(found) == theirs


@needs_hledger
@tries(40)
@given(large_plans(), days())
def test_balances_are_those_of_hledger(plan: Plan, as_of: date) -> None:
    journal = plan.files()["00.journal"]
    theirs = hledger_balances(journal, as_of + timedelta(1))
    assert _balances(plan, as_of) == _by_customer(theirs)


@needs_ledger
@tries(40)
@given(large_plans(), days())
def test_balances_are_those_of_ledger(plan: Plan, as_of: date) -> None:
    journal = plan.files()["00.journal"]
    theirs = ledger_balances(journal, as_of + timedelta(1))
    assert _balances(plan, as_of) == _by_customer(theirs)


def _balances(plan: Plan, as_of: date) -> Sums:
    rows = balances(plan.book(), as_of).rows
    return {(row["customer"], row["currency"]): row["balance"] for row in rows}


def _by_customer(sums: Sums) -> Sums:
    """Accounts below a customer's count as the customer's."""
    found: Sums = defaultdict(Decimal)
    for (account, currency), sum_ in sums.items():
        found[account.split(":")[1], currency] += sum_
    return without_zeros(found)
