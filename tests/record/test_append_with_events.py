"""Transactions and events written in one step: both or neither, whatever fails on the way."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from recording import JOURNAL, content_of, folder_of, invoice

from reskontro.events.model import Log
from reskontro.events.text import read_events
from reskontro.problems import BookError, CallError
from reskontro.record.append import Draft, append

if TYPE_CHECKING:
    from books import Books, Given

EVENTS = "2025.events.yaml"
OPENING = "2025-01-01 * (F-1) Faktura\n    1500:10001     1000 NOK\n    3000\n"


def both(given: Given, **rest: Any) -> Any:
    """Add an invoice and an event to a book."""
    event = Log(date=date(2025, 3, 1), customer="10001", text="ny")
    wanted = Draft(JOURNAL, (invoice(),), (event,))
    return append(given.request, lambda _book: wanted, **rest)


@pytest.fixture
def given(books: Books) -> Given:
    own = {"events": "*.events.yaml", "record": {"events": "{year}.events.yaml"}}
    made = books(OPENING, settings=own, customers={"10001": {"name": "En AS"}})
    (folder_of(made) / EVENTS).write_text(
        '- {date: 2025-01-01, kind: log, customer: "10001", text: før}\n', encoding="utf-8"
    )
    return made


def test_both_are_added_and_told(given: Given) -> None:
    seen: list[Any] = []
    added = both(given, after=lambda _root, paths: seen.append(paths))
    assert seen == [(EVENTS, JOURNAL)]
    assert (added.path, [piece.path for piece in added.events]) == (JOURNAL, [EVENTS])
    assert added.events[0].line == 2
    texts = [
        one.text for one in read_events("e", content_of(given, EVENTS)) if isinstance(one, Log)
    ]
    assert texts == ["før", "ny"]
    assert b"F-9" in content_of(given)


@pytest.mark.parametrize("fails", [1, 2], ids=["the first", "the second"])
def test_neither_stays_where_a_step_fails(
    given: Given, fails: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (content_of(given), content_of(given, EVENTS))
    steps = 0
    replace = os.replace

    def refuse(source: Any, target: Any) -> None:
        nonlocal steps
        steps += 1
        if steps == fails:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CallError) as raised:
        both(given)
    assert raised.value.note.key == "record.cannot_write"
    assert (content_of(given), content_of(given, EVENTS)) == before
    assert not list(folder_of(given).glob(".*.reskontro"))


def test_neither_is_written_where_the_events_cannot_be_read(given: Given) -> None:
    (folder_of(given) / EVENTS).write_text("- kind: lag\n", encoding="utf-8")
    before = (content_of(given), content_of(given, EVENTS))
    with pytest.raises(BookError):
        both(given)
    assert (content_of(given), content_of(given, EVENTS)) == before
