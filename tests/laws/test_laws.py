"""The laws of design § 3, each tried on books made to break it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
from effort import tries
from generated_books import DAY_ONE, Posting, Transaction, days, plans, transactions
from generated_entries import NUMBERS, accounts, entries, policies
from hypothesis import given
from hypothesis import strategies as st

from reskontro.render import render
from reskontro.reports.ageing import ageing
from reskontro.reports.balances import balances
from reskontro.reports.common import Selection
from reskontro.reports.credit import credit as credit_report
from reskontro.reports.figures import Period
from reskontro.reports.key_figures import dso, kpi, loss
from reskontro.reports.open_items import open_items
from reskontro.reports.risk import risk
from reskontro.reports.segment import segment
from reskontro.reports.specification import specification
from reskontro.reports.statement import statement
from reskontro.subledger.accounts import accounts as accounts_of
from reskontro.subledger.documents import canonical
from reskontro.subledger.settlement import settle

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable
    from datetime import date

    from generated_books import Plan
    from hypothesis.strategies import DrawFn

    from reskontro.book.model import Book
    from reskontro.reports.model import Report
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy, Settlement

ZERO = Decimal(0)
limits = st.lists(st.integers(1, 60), min_size=1, max_size=4, unique=True).map(sorted)


@tries(150)
@given(plans(), days())
def test_l1_open_items_and_unallocated_credit_are_the_sum_of_the_entries(
    plan: Plan, as_of: date
) -> None:
    book = plan.book()
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for entry in _entries(book):
        if entry.date <= as_of:
            sums[entry.customer, entry.currency] += entry.amount
    found: dict[tuple[str, str], Decimal] = dict.fromkeys(sums, ZERO)
    for row in open_items(book, as_of).rows:
        assert (row["open"] > 0) == (row["due"] is not None)
        assert row["amount"] - row["settled"] == row["open"]
        found[row["customer"], row["currency"]] += row["open"]
    assert found == sums
    for proof in open_items(book, as_of).proof:
        assert proof.difference == 0
        assert proof.accounts == sum(
            (amount for (_, currency), amount in sums.items() if currency == proof.currency), ZERO
        )


@tries(150)
@given(plans(), days(past=200), limits | st.just("month"), st.sampled_from(["due", "invoice"]))
def test_l2_buckets_and_unallocated_credit_are_the_sum_of_the_entries(
    plan: Plan, as_of: date, buckets: Any, by: Any
) -> None:
    book = plan.book()
    report = ageing(book, as_of, by=by, buckets=buckets)
    aged = {
        (row["customer"], row["currency"]): sum(row["buckets"].values()) + row["unallocated"]
        for row in report.rows
    }
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for entry in _entries(book):
        if entry.date <= as_of:
            sums[entry.customer, entry.currency] += entry.amount
    assert {key: aged.get(key, ZERO) for key in sums} == sums
    assert not aged.keys() - sums.keys()
    for row in report.rows:
        assert row["total"] == sum(row["buckets"].values()) + row["unallocated"]
        assert row["unallocated"] <= 0
        assert all(value >= 0 for value in row["buckets"].values())
    for total in report.total:
        own = [row for row in report.rows if row["currency"] == total["currency"]]
        assert total["total"] == sum((row["total"] for row in own), ZERO)
        assert total["total"] == total["in_debit"] + total["in_credit"]
        for key, value in total["buckets"].items():
            assert value == sum((row["buckets"][key] for row in own), ZERO)


@tries(700)
@given(accounts(14), policies())
def test_l3_no_allocation_takes_more_than_either_side_has_left(
    own: list[Entry], policy: Policy
) -> None:
    _assert_allocations_are_sound(own, policy)


@tries(100)
@given(plans(), days())
def test_l3_allocations_stay_within_customer_and_currency(plan: Plan, as_of: date) -> None:
    book = plan.book()
    for account in accounts_of(book.entries, as_of, book.policy):
        for one in account.settlement.all_allocations():
            assert one.credit.customer == one.debit.customer == account.customer
            assert one.credit.currency == one.debit.currency == account.currency
            assert one.date <= as_of
        _assert_allocations_are_sound(account.entries, book.policy)


def _assert_allocations_are_sound(own: list[Entry], policy: Policy) -> None:
    settlement = settle(own, policy)
    taken: dict[int, Decimal] = defaultdict(Decimal)
    for one in settlement.all_allocations():
        assert one.credit.amount < 0 < one.debit.amount
        assert one.amount > 0
        assert one.date == max(one.credit.date, one.debit.date)
        taken[id(one.credit)] += one.amount
        taken[id(one.debit)] += one.amount
    left: dict[int, Decimal] = defaultdict(Decimal)
    for debit in settlement.debits:
        assert debit.left > 0
        left[id(debit.entry)] += debit.left
    for credit in settlement.credits:
        assert credit.left > 0
        left[id(credit.entry)] += credit.left
    for entry in own:
        assert abs(entry.amount) == taken[id(entry)] + left[id(entry)]
    assumed = [one for one in settlement.all_allocations() if one.basis in _ASSUMED]
    assert settlement.assumed == sum((one.amount for one in assumed), ZERO)


_ASSUMED = ("text", "exact", "oldest", "oldest_tie")


@tries(300)
@given(accounts(14), policies(), st.randoms(use_true_random=False))
def test_l4_order_of_entries_changes_no_settlement(
    own: list[Entry], policy: Policy, chance: random.Random
) -> None:
    shuffled = chance.sample(own, len(own))
    assert _content(own, policy) == _content(shuffled, policy)


@tries(100)
@given(plans(), days(), st.randoms(use_true_random=False), st.integers(1, 4))
def test_l4_order_of_files_and_transactions_changes_nothing(
    plan: Plan, as_of: date, chance: random.Random, count: int
) -> None:
    whole = list(plan.transactions)
    chance.shuffle(whole)
    parts: list[list[Transaction]] = [[] for _ in range(count)]
    for one in whole:
        chance.choice(parts).append(one)
    book, again = plan.book(), plan.book(plan.files(parts))
    ours, theirs = _reports(book, as_of), _reports(again, as_of)
    assert _without_sources(ours) == _without_sources(theirs)


@tries(100)
@given(
    plans(),
    st.lists(transactions(first=DAY_ONE + timedelta(6)), min_size=1, max_size=5),
    st.integers(-1, 8),
)
def test_l5_entries_after_as_of_change_nothing(
    plan: Plan, later: list[Transaction], day: int
) -> None:
    as_of = DAY_ONE + timedelta(day)
    after = [_moved_past(one, as_of) for one in later]
    kept = [one for one in plan.transactions if one.date <= as_of]
    book = plan.book(plan.files([kept]))
    again = plan.book(plan.files([kept, after]))
    # A book without any entry says so; one whose entries come later says when they begin.
    if min((entry.date for entry in _entries(book)), default=as_of + timedelta(1)) <= as_of:
        assert _texts(_reports(book, as_of)) == _texts(_reports(again, as_of))


@tries(100)
@given(plans(), st.data())
def test_l5_what_follows_a_year_end_does_not_change_it(plan: Plan, data: st.DataObject) -> None:
    """Closings and reopenings, whole or of some customers, tagged or not, change no earlier day."""
    ends = [DAY_ONE + timedelta(2), DAY_ONE + timedelta(3)]  # 31 January and 1 February
    as_of = data.draw(st.sampled_from([DAY_ONE + timedelta(day) for day in (2, 3, 4)]))
    own = [one if one.date <= as_of else _moved_past(one, as_of) for one in plan.transactions]
    for _ in range(data.draw(st.integers(1, 2))):
        own += data.draw(_year_ends(own, ends))
    kept = [one for one in own if one.date <= as_of]
    after = [one for one in own if one.date > as_of]
    book, again = plan.book(plan.files([kept])), plan.book(plan.files([kept, after]))
    if min((entry.date for entry in _entries(book)), default=as_of + timedelta(1)) <= as_of:
        assert _texts(_of_a_year_end(book, as_of)) == _texts(_of_a_year_end(again, as_of))


def _of_a_year_end(book: Book, as_of: date) -> list[Report]:
    return [
        open_items(book, as_of, why=True),
        statement(book, [], None, as_of),
        specification(book, Period(as_of.replace(day=1), as_of)),
        dso(book, as_of),
    ]


@st.composite
def _year_ends(draw: DrawFn, own: list[Transaction], ends: list[date]) -> list[Transaction]:
    """What closes the balances at the end of a month, and perhaps what reopens them."""
    sums: dict[tuple[str, str], Decimal] = {}
    for one in own:
        for posting in one.postings:
            if posting.account.startswith("1500") and (posting.date or one.date) <= ends[0]:
                key = posting.account, posting.currency
                sums[key] = sums.get(key, ZERO) + posting.quantity
    owed = [(account, unit, sum_) for (account, unit), sum_ in sums.items() if sum_]
    if draw(st.sampled_from([False, False, True])):
        owed = owed[:-1]
    tags = draw(st.sampled_from([(), (), (), (("clopen", "2024"),)]))
    made = []
    for day, sign in draw(
        st.sampled_from([[(ends[0], -1)], [(ends[0], -1), (ends[1], 1)], [(ends[1], 1)]])
    ):
        parts = [Posting(account, sign * sum_, unit) for account, unit, sum_ in owed]
        rest = [Posting("2050", -one.quantity, one.currency) for one in parts]
        if draw(st.booleans()):
            rest += [Posting("1920", sign * Decimal(10)), Posting("2050", -sign * Decimal(10))]
        made.append(Transaction(day, "Balanser", (*parts, *rest), tags=tags))
    return made


@tries(500)
@given(
    accounts(10),
    st.lists(entries(first=DAY_ONE, days=5, referring=False, numbers=["Z-1", "Z-2"]), max_size=6),
    policies(),
    st.integers(-1, 6),
)
def test_l5_assumptions_of_a_day_stay_whatever_comes_later_without_reference(
    own: list[Entry], later: list[Entry], policy: Policy, day: int
) -> None:
    first = min((entry.date for entry in own), default=DAY_ONE)
    as_of = first + timedelta(day)
    before = [entry for entry in own if entry.date <= as_of]
    taken = {entry.number for entry in before} | {name for e in before for name in e.names}
    after = [
        msgspec.structs.replace(
            entry,
            date=as_of + timedelta(1 + (entry.date - DAY_ONE).days),
            number="" if entry.number in taken else entry.number,
        )
        for entry in later
    ]
    then = _allocations(before, policy)
    now = _allocations([*before, *after], policy)
    # What was left over then may be settled later; what was assumed then stands.
    assert {key: min(amount, now.get(key, ZERO)) for key, amount in then.items()} == then


@tries(300)
@given(accounts(12), policies(), st.data())
def test_l6_references_beat_assumptions_whenever_written(
    own: list[Entry], policy: Policy, data: st.DataObject
) -> None:
    """A document takes what a credit that names it brings, also if that comes last."""
    policy = msgspec.structs.replace(
        policy, steps=tuple({**dict.fromkeys(["reference"]), **dict.fromkeys(policy.steps)})
    )
    number = data.draw(st.sampled_from(NUMBERS))
    debits = sum((e.amount for e in own if e.amount > 0 and e.number == number), ZERO)
    entry = data.draw(entries(first=DAY_ONE + timedelta(20)))
    amount = abs(entry.amount)
    credit = msgspec.structs.replace(
        entry, kind="payment", amount=-amount, names=(number,), due=None, due_basis="", number="new"
    )
    before = _referred(settle(own, policy), number)
    settlement = settle([*own, credit], policy)
    assert _referred(settlement, number) == min(debits, before + amount)
    for one in settlement.all_allocations():
        if one.credit is credit:
            assert (one.debit.number, one.basis) == (number, "reference")


def _referred(settlement: Settlement, number: str) -> Decimal:
    """What references settle of a document."""
    own = (one for one in settlement.all_allocations() if one.debit.number == number)
    return sum((one.amount for one in own if one.basis not in _ASSUMED), ZERO)


def _entries(book: Book) -> Iterable[Entry]:
    return (entry for own in book.entries.values() for entry in own)


def _content(own: list[Entry], policy: Policy) -> Any:
    settlement = settle(own, policy)
    left: dict[Any, Decimal] = defaultdict(Decimal)
    for debit in settlement.debits:
        left[canonical(debit.entry), debit.document, debit.due] += debit.left
    for credit in settlement.credits:
        left[canonical(credit.entry), credit.document, credit.bound] += credit.left
    return left, _allocations(own, policy)


def _allocations(own: list[Entry], policy: Policy) -> dict[Any, Decimal]:
    """Amount by date, credit, debit and basis; entries by content, so that twins count as one."""
    sums: dict[Any, Decimal] = defaultdict(Decimal)
    for one in settle(own, policy).all_allocations():
        sums[one.date, canonical(one.credit), canonical(one.debit), one.basis] += one.amount
    return sums


def _reports(book: Book, as_of: date) -> list[Report]:
    """Every report there is."""
    return [
        open_items(book, as_of, why=True),
        ageing(book, as_of, detail=True),
        ageing(book, as_of, by="invoice", buckets="month"),
        balances(book, as_of, zero=True),
        credit_report(book, as_of, zero=True),
        statement(book, [], None, as_of),
        statement(book, [], as_of - timedelta(3), as_of),
        specification(book, Period(as_of.replace(day=1), as_of)),
        dso(book, as_of, monthly=True),
        dso(book, as_of, sales="invoiced"),
        loss(book, None, as_of),
        kpi(book, as_of, months=2),
        segment(book, None, as_of),
        risk(book, as_of),
        risk(book, as_of, selection=Selection(customers=("*",))),
    ]


def _texts(reports: Iterable[Report]) -> list[str]:
    return [render(report, form, "en") for report in reports for form in ("json", "csv", "plain")]


def _without_sources(reports: list[Report]) -> list[str]:
    """The reports as text, with what says where an entry stands left out."""
    texts = [render(report, form, "en") for report in reports for form in ("json", "csv")]
    texts += [repr(report.tables) for report in reports]
    return [re.sub(r"\d\d\.journal:\d+", "SOURCE", text) for text in texts]


def _moved_past(one: Transaction, as_of: date) -> Transaction:
    """A transaction later than a day, all its postings too."""
    shift = timedelta(30)
    return replace(
        one,
        date=max(one.date, as_of) + shift,
        postings=tuple(
            replace(posting, date=posting.date and max(posting.date, as_of) + shift)
            for posting in one.postings
        ),
    )
