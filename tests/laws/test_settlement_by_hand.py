"""Settlement is what design § 3 says, worked out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
from by_hand import settle_by_hand
from effort import tries
from generated_entries import NUMBERS, TEXTS, accounts, plain_accounts, policies
from hypothesis import given
from hypothesis import strategies as st

from reskontro.subledger.documents import canonical
from reskontro.subledger.entries import Entry
from reskontro.subledger.matching import NumberIndex, Numbers
from reskontro.subledger.plain_accounts import Plain, settle_plain
from reskontro.subledger.settlement import Policy, settle

if TYPE_CHECKING:
    from collections.abc import Iterable

Content = tuple[object, ...]


@tries(1500)
@given(accounts(), policies())
def test_allocations_and_open_items_are_those_worked_out_by_hand(
    entries: list[Entry], policy: Policy
) -> None:
    ours = settle(entries, policy)
    theirs = settle_by_hand(entries, policy)
    made = [(one.credit, one.debit, one.amount, one.basis) for one in ours.all_allocations()]
    assert _summed(made) == _summed(theirs.made)
    assert _left((one, one.due) for one in ours.debits) == _left(
        (one, one.due) for one in theirs.debits
    )
    assert _left((one, one.bound) for one in ours.credits) == _left(
        (one, one.bound) for one in theirs.credits
    )


@tries(1500)
@given(st.one_of(plain_accounts(), accounts()), policies())
def test_the_short_way_of_a_plain_account_leaves_what_the_general_way_leaves(
    entries: list[Entry], policy: Policy
) -> None:
    short = settle_plain(entries, policy)
    general = settle(entries, policy, plain=False)
    if general.credits:
        assert short is None
    if short is not None:
        assert short.left == [(debit.entry, debit.left) for debit in general.debits]
        assert short.assumed == general.assumed
        assert not general.settled_parts


@tries(300)
@given(st.data())
def test_the_numbers_that_a_text_names_are_those_the_index_of_open_documents_finds(
    data: st.DataObject,
) -> None:
    drawn = st.text("1aAßÅ-/_. (", max_size=5)
    numbers = data.draw(st.lists(drawn | st.sampled_from(NUMBERS), unique=True))
    pieces = st.lists(drawn | st.sampled_from([*numbers, *TEXTS]), max_size=6)
    index = NumberIndex()
    for number in numbers:
        index.add(number)
    found = Numbers(numbers)
    for text in data.draw(st.lists(pieces.map(" ".join), min_size=1, max_size=3)):
        named = found[text.upper()]
        assert len(named) == len(set(named))
        assert set(named) == set(index.named(text.upper()))


def test_the_short_way_takes_an_account_of_invoices_and_payments_of_them() -> None:
    entries = [
        of("F-1", "100"),
        of("F-2", "150"),
        of("F-3", "50"),
        of("F-4", "70"),
        of("F-5", "60", kid="1001"),
        of("", "-150", day=2),
        of("", "-40", text="betaling f-3", day=3),
        of("", "-105", day=4),
        of("", "-30", names=("F-4",), day=2),
        of("", "-60", kid="1001", day=2),
        of("F-4", "-5", day=3),
    ]
    short = settle_plain(entries, Policy())
    assert short is not None
    left = [(debit.number, str(amount)) for debit, amount in short.left]
    assert left == [("F-3", "5"), ("F-4", "35")]
    assert short.assumed == Decimal(295)
    whole = settle(entries, Policy())
    assert whole.made is None, "what settled what is worked out when asked for"
    assert {(one.debit.number, one.amount, one.basis) for one in whole.allocations} == {
        ("F-2", Decimal(150), "exact"),
        ("F-3", Decimal(40), "text"),
        ("F-1", Decimal(100), "oldest"),
        ("F-3", Decimal(5), "oldest"),
        ("F-4", Decimal(30), "reference"),
        ("F-4", Decimal(5), "code"),
    }


def test_what_waits_has_its_turn_also_on_a_day_whose_entries_references_settle() -> None:
    note = msgspec.structs.replace(of("KN-1", "-50"), kind="credit_note")
    waiting = [of("F-1", "100"), of("F-2", "100"), note]
    waiting += [of("", "-50"), of("", "-50"), of("", "-50")]
    assert [one.document for one in settle(waiting, Policy()).credits] == ["KN-1"]
    settled = [of("F-3", "50", day=2), of("", "-50", names=("F-3",), day=2)]
    whole = settle([*waiting, *settled], Policy())
    assert not whole.credits, (
        "only the credit note and what is open of F-2 have the same amount now"
    )
    assert not whole.debits


def test_without_the_step_oldest_a_single_open_document_is_settled_by_what_fits_alone() -> None:
    steps = Policy(("reference", "code", "kid", "text", "exact"))
    assert settle_plain([of("F-1", "100"), of("", "-60", day=2)], steps) is None
    fitting = settle_plain([of("F-1", "100"), of("", "-100", day=2)], steps)
    assert fitting == Plain([], Decimal(100))
    both = settle_plain([of("F-1", "100"), of("F-2", "50"), of("", "-150", day=2)], steps)
    assert both == Plain([], Decimal(150))


def test_credits_of_a_day_take_their_turns_by_number_on_a_plain_account() -> None:
    entries = [
        of("F-3", "100"),
        of("F-1", "100", day=2),
        of("F-2", "100", day=2),
        of("B-2", "-100", text="F-1 og F-2", day=3),
        of("B-1", "-100", text="betaling F-1", day=3),
    ]
    short = settle_plain(entries, Policy())
    assert short is not None, "B-2 is left with F-2 after B-1 has settled F-1"
    assert [debit.number for debit, _ in short.left] == ["F-3"]


def test_a_voucher_that_a_settlement_has_too_is_not_taken_for_a_payment_of_something_else() -> None:
    entries = [
        of("F-1", "100"),
        msgspec.structs.replace(of("S-1", "100"), kind="settlement", names=("S-1",)),
        of("", "-100", names=("S-1",), day=2),
        of("S-1", "-100", day=2),
    ]
    vouchers = Policy(code_is_document=False)
    assert settle_plain(entries, vouchers) is None
    assert [one.document for one in settle(entries, vouchers).debits] == ["F-1"]


def of(
    number: str,
    amount: str,
    *,
    text: str = "Innbetaling",
    day: int = 1,
    names: tuple[str, ...] = (),
    kid: str = "",
) -> Entry:
    """An entry of that amount on a day of January 2024."""
    on = date(2024, 1, day)
    value = Decimal(amount)
    debit = value > 0
    return Entry(
        "1", on, "invoice" if debit else "payment", number, number, names, kid, text, value, "NOK",
        value, Decimal(0), on if debit else None, "tag" if debit else "", on, "1500", "a", 1,
    )  # fmt: skip


def _summed(
    made: Iterable[tuple[Entry, Entry, Decimal, str]],
) -> dict[tuple[Content, Content, str], Decimal]:
    """Allocations by content, so that twins count as one, however a piece is cut."""
    sums: dict[tuple[Content, Content, str], Decimal] = {}
    for credit, debit, amount, basis in made:
        key = (canonical(credit), canonical(debit), basis)
        sums[key] = sums.get(key, Decimal(0)) + amount
    return sums


def _left(parts: Iterable[tuple[Any, object]]) -> dict[Content, Decimal]:
    """What is left by content."""
    sums: dict[Content, Decimal] = {}
    for part, more in parts:
        key = (canonical(part.entry), part.document, more)
        sums[key] = sums.get(key, Decimal(0)) + part.left
    return sums
