"""The quick way through a file of events gives what the general way gives, or leaves it to that."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.events.model import (
    Carried,
    Claimed,
    Delivery,
    Handover,
    Hold,
    InterestLine,
    LetterMade,
    Log,
    Part,
    Promise,
    Release,
    Returned,
)
from reskontro.events.quick import quick_events
from reskontro.events.text import event_text, generally_read
from reskontro.problems import BookError

if TYPE_CHECKING:
    from reskontro.events.model import Event

days = st.dates(date(2000, 1, 1), date(2030, 12, 31))
amounts = st.decimals(0, 99999, places=2)
names = st.one_of(
    st.sampled_from(
        ["F-1", "2025-104", "104", "No", "true", "a b", "x: y", "å/ø", "1e5", "~", "a,b"]
    ),
    st.text(min_size=1, max_size=6),
)
texts = st.one_of(
    st.sampled_from(
        ["Goods damaged, half - (1/2)", "yes", "a #b", "x:", "250 2.0.0 Ok", "1 000", "a@b.example"]
    ),
    names,
)
lines = st.builds(InterestLine, days, days, amounts, amounts, amounts)
parts = st.builds(
    Part, names, days, amounts, amounts, amounts, amounts, amounts,
    st.lists(lines, max_size=2).map(tuple),
)  # fmt: skip
carried = st.builds(Carried, names, st.sampled_from(["fee", "interest"]), days, amounts)
charges = st.lists(st.sampled_from(["fee", "interest", "compensation"]), unique=True).map(tuple)
letters = st.builds(
    LetterMade,
    date=days, customer=names, letter=names,
    form=st.sampled_from(["reminder", "collection_notice", "interest_note"]),
    policy=texts, level=st.integers(0, 9), currency=st.sampled_from(["", "NOK"]),
    deadline=st.none() | days, tone=st.sampled_from(["formal", "final"]),
    items=st.lists(parts, max_size=2).map(tuple),
    carried=st.lists(carried, max_size=2).map(tuple), credit=amounts, books=charges,
)  # fmt: skip
claimed = st.builds(Claimed, names, days, amounts)
events = st.one_of(
    letters,
    st.builds(Hold, date=days, customer=names, document=texts, until=st.none() | days, reason=texts),
    st.builds(Promise, date=days, customer=names, until=days, amount=st.none() | amounts),
    st.builds(
        Release, date=days, customer=names, of=st.just(()) | st.just(("hold", "promise")), reason=texts
    ),
    st.builds(Log, date=days, customer=names, text=names),
    st.builds(
        Handover, date=days, customer=names, collector=names,
        items=st.lists(claimed, max_size=2).map(tuple),
    ),
    st.builds(Returned, date=days, customer=names, documents=st.lists(names, max_size=2).map(tuple)),
    st.builds(Delivery, date=days, customer=names, letter=names, outcome=st.just("sent"), answer=texts),
)  # fmt: skip


def in_general(data: bytes) -> list[Event] | None:
    try:
        return generally_read("e", data)
    except BookError:
        return None


@given(st.lists(events, max_size=3))
@settings(max_examples=150, deadline=None)
def test_both_ways_give_the_same_events(made: list[Event]) -> None:
    data = event_text(made).encode()
    found = quick_events("e", data)
    assert found is None or found == generally_read("e", data)


@given(
    st.lists(events, min_size=1, max_size=2),
    st.lists(
        st.tuples(
            st.sampled_from(["put", "drop", "cut", "double", "swap"]),
            st.integers(0, 10**6),
            st.sampled_from(
                [*" \t\n\r\"'#:,-[]{}&*!~|>%@`0aæ\x07\x85\u2028\ufeff", "  ", "- ", ": "]
            ),
        ),
        min_size=1,
        max_size=3,
    ),
)
@settings(max_examples=250, deadline=None)
def test_a_file_that_was_edited_is_never_read_otherwise(
    made: list[Event], edits: list[tuple[str, int, str]]
) -> None:
    text = event_text(made)
    for edit, where, piece in edits:
        text = _edited(text, edit, where, piece)
    data = text.encode()
    found = quick_events("e", data)
    assert found is None or found == in_general(data)


def _edited(text: str, edit: str, where: int, piece: str) -> str:
    at = where % (len(text) + 1)
    if edit == "put":
        return text[:at] + piece + text[at:]
    if edit == "cut":
        return text[:at] + text[at + 1 :]
    rows = text.split("\n")
    row = where % len(rows)
    if edit == "drop":
        del rows[row]
    elif edit == "double":
        rows.insert(row, rows[row])
    else:
        rows[row - 1], rows[row] = rows[row], rows[row - 1]
    return "\n".join(rows)


LINE = InterestLine(
    date(2026, 1, 20), date(2026, 1, 20), Decimal("1.00"), Decimal("12.00"), Decimal("0.50")
)
LETTER = LetterMade(
    date=date(2026, 3, 2), customer="10001", letter="20260302-10001-1", form="reminder",
    policy="default", level=2, currency="NOK", deadline=date(2026, 3, 16), channel="email",
    language="nb", books=("fee", "interest"),
    items=(
        Part(
            "2026-001", date(2026, 1, 19), Decimal("12500.00"), Decimal("7538.00"), Decimal(38),
            Decimal("0.50"), Decimal(0),
            (LINE,),
        ),
    ),
    carried=(Carried("2026-001", "fee", date(2026, 2, 1), Decimal(38)),),
)  # fmt: skip


@pytest.mark.parametrize(
    "event",
    [
        LETTER,
        Hold(date=date(2026, 1, 1), customer="1", document="F-1", reason="Vi sjekker, kort sagt"),
        Handover(
            date=date(2026, 1, 1), customer="1", collector="Nord Inkasso AS", currency="NOK",
            items=(Claimed("F-1", date(2026, 1, 1), Decimal("100.00")),),
        ),
        Delivery(
            date=date(2026, 1, 1), customer="1", letter="x-1", outcome="sent", to="a@b.example",
            answer="250 2.0.0 Ok: queued",
        ),
    ],
    ids=["letter", "hold", "handover", "delivery"],
)  # fmt: skip
def test_what_this_program_writes_is_read_quickly(event: Any) -> None:
    data = event_text([event, event]).encode()
    found = quick_events("e", data)
    assert found is not None
    assert found == generally_read("e", data)
    assert [one.source.line for one in found] == [1, 1 + data.count(b"\n") // 2]
