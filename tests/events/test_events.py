"""Events: read with their places, added behind the others, never changed, and as of any day."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.events.model import (
    Claimed,
    Handover,
    Hold,
    LetterCancelled,
    LetterMade,
    Log,
    Part,
    Promise,
    Release,
    Returned,
)
from reskontro.events.standing import Standing
from reskontro.events.text import FormError, event_text, read_events, with_events
from reskontro.problems import BookError

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

    from reskontro.events.model import Event

DAY = date(2025, 3, 1)
INVOICES = """\
2025-01-01 * (F-1) Faktura
    1500:1     1000 NOK
    3000

2025-01-01 * (F-2) Faktura
    1500:1     500 NOK
    3000

2025-01-01 * (F-2) Faktura
    1500:2     500 NOK
    3000
"""
CUSTOMERS = {"1": {"name": "En AS"}, "2": {"name": "To AS"}}


def event_book(books: Books, **settings: Any) -> Given:
    own = {"events": "*.events.yaml", "record": {"events": "{year}.events.yaml"}, **settings}
    return books(INVOICES, settings=own, customers=CUSTOMERS)


def folder_of(book: Given) -> Path:
    assert book.request.book is not None
    return book.request.book


def note(book: Given, *args: str, code: int = 0) -> str:
    """Write an event down; what was printed, of a call that is wrong the error."""
    words = 2 if args[0] == "dunning" else 1
    done = call(*args[:words], *book.where, *args[words:], "--date", "2025-03-01")
    assert done.code == code, done.err
    return done.out if code == 0 else done.err


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30)
EVENTS = st.one_of(
    st.builds(Hold, date=st.dates(), customer=TEXTS.filter(bool), reason=TEXTS, document=TEXTS),
    st.builds(Log, date=st.dates(), customer=st.just("1"), text=TEXTS.filter(bool)),
    st.builds(
        LetterMade,
        date=st.dates(),
        customer=st.just("1"),
        letter=TEXTS.filter(bool),
        form=st.just("reminder"),
        items=st.lists(
            st.builds(
                Part,
                document=TEXTS.filter(bool),
                due=st.dates(),
                amount=st.decimals(0, 10**6, places=2),
                open=st.decimals(0, 10**6, places=2),
            ),
            max_size=2,
        ).map(tuple),
    ),
)


@given(st.lists(EVENTS, max_size=3), st.lists(EVENTS, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_what_is_added_reads_as_what_was_meant_behind_bytes_that_stay(
    before: list[Any], added: list[Any]
) -> None:
    old = b"# ours\n" + event_text(before).encode()
    new = with_events("e.yaml", old, added)
    assert new.startswith(old)
    read = read_events("e.yaml", new)
    assert event_text(read) == event_text([*before, *added])


@pytest.mark.parametrize(
    "text",
    [
        "# only a comment",
        "- {date: 2025-01-01, kind: log, customer: a, text: b}  # no line end",
        "  - date: 2025-01-01\r\n    kind: log\r\n    customer: a\r\n    text: b\r\n",
    ],
    ids=["comment", "no line end", "indented, of Windows"],
)
def test_an_addition_is_written_in_the_way_of_the_file(text: str) -> None:
    event = Log(date=DAY, customer="1", text="x")
    new = with_events("e.yaml", text.encode(), [event, event])
    assert new.startswith(text.encode())
    assert [one.customer for one in read_events("e.yaml", new)][-2:] == ["1", "1"]
    assert (b"\r\n" in new) == ("\r\n" in text)
    assert new.count(b"\n") == new.count(b"\r\n") or "\r\n" not in text


@pytest.mark.parametrize(
    "text", ["[]\n", "- {date: 2025-01-01, kind: log, customer: a, text: b}\n...\n"]
)
def test_a_file_that_nothing_can_follow_is_refused(text: str) -> None:
    with pytest.raises((FormError, BookError)):
        with_events("e.yaml", text.encode(), [Log(date=DAY, customer="1", text="x")])


def test_every_mistake_of_a_file_is_told_with_its_place() -> None:
    text = """\
- date: 2025-01-01
  kind: holt
- kind: hold
  date: 2025-13-01
  customer: "1"
- date: 2025-01-01
  customer: "1"
- {date: 2025-01-01, kind: log, customer: 1, txt: a}
- {date: 2025-01-01, kind: promise, customer: "1", amount: -5}
- text
"""
    with pytest.raises(BookError) as raised:
        read_events("e.yaml", text.encode())
    found = [(one.code, one.span.line, one.span.column) for one in raised.value.problems]
    assert found == [
        ("V110", 2, 9), ("V117", 4, 9), ("V115", 6, 3), ("V106", 8, 43), ("V104", 8, 46),
        ("V121", 9, 60), ("V112", 10, 3),
    ]  # fmt: skip


def test_a_mistake_is_told_in_words_with_its_remedy_and_other_reports_go_on(books: Books) -> None:
    book = event_book(books)
    (folder_of(book) / "2025.events.yaml").write_text("a: 1\n", encoding="utf-8")
    error = note(book, "dunning", "hold", "1", "--reason", "x", code=3)
    assert "2025.events.yaml:1:1: V111" in error
    assert "- date:" in error
    assert book.rows("2025-03-01")


def test_a_document_of_several_customers_needs_to_be_told_whose(books: Books) -> None:
    book = event_book(books)
    error = note(book, "dunning", "dispute", "F-2", "--reason", "x", code=2)
    assert "--customer" in error
    assert "1, 2" in error
    out = note(book, "dunning", "dispute", "F-2", "--customer", "To AS", "--reason", "x")
    assert 'customer: "2"' in out
    assert "document: F-2" in out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("dunning", "hold", "F-7", "--reason", "x"), "F-2"),
        (("dunning", "hold", "1", "--until", "2025-02-01", "--reason", "x"), "2025-02-01"),
        (("dunning", "promise", "1", "--until", "2025-04-01", "--amount", "0"), "--amount"),
        (("dunning", "promise", "1", "--until", "2025-04-01", "--amount", "1e5"), "1e5"),
        (("dunning", "release", "1"), "1"),
        (("log", "1", " "), "empty"),
        (("log", "1", "x", "--by", "pigeon"), "agreement"),
    ],
    ids=["unknown", "over", "nothing promised", "amount", "nothing", "empty", "kind"],
)
def test_what_cannot_be_is_refused_and_nothing_written(
    books: Books, args: tuple[str, ...], said: str
) -> None:
    book = event_book(books)
    assert said in note(book, *args, code=2)
    assert not list(folder_of(book).glob("*.events.yaml"))


def test_an_event_that_the_settings_would_not_find_is_refused(books: Books) -> None:
    book = event_book(books, record={"events": "elsewhere/{year}.yaml"})
    assert "record.events" in note(book, "log", "1", "x", code=2)
    assert not (folder_of(book) / "elsewhere").exists()


def test_a_dry_run_shows_and_writes_nothing(books: Books) -> None:
    book = event_book(books)
    out = note(book, "log", "F-1", "Ringte", "--by", "call", "--dry-run")
    assert out == (
        '- date: 2025-03-01\n  kind: log\n  customer: "1"\n  text: Ringte\n  by: call\n'
        "  document: F-1\n"
    )
    assert not list(folder_of(book).glob("*.events.yaml"))


def test_an_event_as_json_has_its_place(books: Books) -> None:
    book = event_book(books)
    note(book, "log", "1", "first")
    out = json.loads(note(book, "log", "1", "second", "--format", "json"))
    (row,) = out["rows"]
    assert row == {
        "date": "2025-03-01", "kind": "log", "customer": "1", "text": "second",
        "source": "2025.events.yaml:5", "written": True,
    }  # fmt: skip


def _log(where: list[str], text: str) -> int:
    return call("log", *where, "1", text, "--date", "2025-03-01").code


def test_processes_that_add_at_once_lose_nothing(books: Books) -> None:
    book = event_book(books)
    with ProcessPoolExecutor(4) as pool:
        codes = [pool.submit(_log, list(book.where), f"n{n}") for n in range(12)]
        assert {one.result() for one in codes} == {0}
    data = (folder_of(book) / "2025.events.yaml").read_bytes()
    texts = {one.text for one in read_events("e", data) if isinstance(one, Log)}
    assert texts == {f"n{n}" for n in range(12)}


def test_a_pause_lasts_until_its_day_or_its_release() -> None:
    events: list[Event] = [
        Hold(date=date(2025, 1, 1), customer="1", until=date(2025, 1, 10), reason="a"),
        Promise(date=date(2025, 1, 5), customer="1", document="F", until=date(2025, 2, 1)),
        Release(date=date(2025, 1, 20), customer="1", document="F"),
    ]

    def on(day: int, document: str = "F") -> str:
        found = Standing(events, date(2025, 1, day)).paused("1", document)
        return "" if found is None else type(found).__name__

    assert [on(1), on(10), on(11), on(19), on(20)] == ["Hold", "Hold", "Promise", "Promise", ""]
    assert on(11, "G") == ""
    assert Standing(events[:2], date(2025, 2, 2)).broken_promise("1", "F") == events[1]


def test_a_letter_counts_until_it_is_cancelled_and_a_handover_until_it_is_returned() -> None:
    part = Part("F", DAY, Decimal(10), Decimal(10))
    events: list[Event] = [
        LetterMade(date=date(2025, 4, 1), customer="1", letter="L", form="reminder", items=(part,)),
        LetterCancelled(date=date(2025, 4, 3), customer="1", letter="L"),
        Handover(
            date=date(2025, 4, 4),
            customer="1",
            collector="K",
            items=(Claimed("F", DAY, Decimal(1)),),
        ),
        Returned(date=date(2025, 4, 6), customer="1"),
    ]

    def on(day: int) -> tuple[int, bool]:
        found = Standing(events, date(2025, 4, day))
        letters = found.charged("1", "", "F")
        return len(letters), bool(found.handed_over("1", "F"))

    assert [on(d) for d in (1, 2, 3, 4, 6)] == [
        (1, False),
        (1, False),
        (0, False),
        (0, True),
        (0, False),
    ]
