"""A run: the letters of a plan made real, as events and as what of them is booked.

A letter against which something speaks is held back by itself; the others go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.dunning.planned import Planned, event_of
from reskontro.problems import CallError, Note
from reskontro.record.letter import Entered, booked_of, charges, entered_by, is_entered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.events.model import LetterMade
    from reskontro.events.standing import Standing
    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder

    #: Makes letters as documents, and says of those that cannot be made why, by their numbers.
    Documents = Callable[[Book, Sequence[LetterMade]], Mapping[str, Note]]


class Made(msgspec.Struct, frozen=True):
    """A letter that is made: its event, and the transaction of what is booked of it."""

    planned: Planned
    event: LetterMade
    transaction: Transaction | None

    @property
    def number(self) -> str:
        """The number of the letter."""
        return self.event.letter


class Held(msgspec.Struct, frozen=True):
    """A letter that is not made, and why."""

    letter: LetterMade
    why: Note


class Run(msgspec.Struct, frozen=True):
    """What a run writes, and what it holds back.

    `finished` are letters of a run before that was cut off, which are in force while what they
    charge was not booked yet, each with its transaction.
    """

    made: tuple[Made, ...]
    finished: tuple[tuple[LetterMade, Transaction], ...]
    held: tuple[Held, ...]

    @property
    def events(self) -> tuple[LetterMade, ...]:
        """The letters, as events."""
        return tuple(one.event for one in self.made)

    @property
    def transactions(self) -> tuple[Transaction, ...]:
        """What is booked, that of the run before first."""
        return (
            *(one for _, one in self.finished),
            *(one.transaction for one in self.made if one.transaction is not None),
        )


def run(
    planned: Sequence[Planned],
    standing: Standing,
    later: Standing,
    rates: Mapping[str, Decimal],
    recorder: Recorder,
    documents: Documents,
) -> Run:
    """The letters of a plan made real; `rates` are worths of other currencies in the book's.

    `later` has the events of all days: what was chased or handed over after the day of the plan is
    not chased once more for it.
    Documents are made before anything is numbered, so that one that cannot be made leaves no gap.
    """
    held: list[Held] = []
    finished: list[tuple[LetterMade, Transaction]] = []
    for letter in unbooked(recorder.book, standing):
        try:
            booked = charges(letter, rates.get(letter.currency), recorder)
        except CallError as error:
            held.append(Held(letter, error.note))
        else:
            finished += [] if booked is None else [(letter, _numbered(booked, recorder))]
    made: list[Made] = []
    for one in planned:
        event = event_of(one)
        if (since := _since(event, later)) is not None:
            held.append(Held(event, since))
            continue
        try:
            made.append(Made(one, event, charges(event, rates.get(event.currency), recorder)))
        except CallError as error:
            held.append(Held(event, error.note))
    broken = documents(recorder.book, [one.event for one in made])
    held += [Held(one.event, broken[one.number]) for one in made if one.number in broken]
    sent = [one for one in made if one.number not in broken]
    numbered = tuple(
        one
        if one.transaction is None
        else msgspec.structs.replace(one, transaction=_numbered(one.transaction, recorder))
        for one in sent
    )
    return Run(numbered, tuple(finished), tuple(held))


def _since(letter: LetterMade, later: Standing) -> Note | None:
    """That a later letter, or a handover, is about a document of a letter."""
    for part in letter.items:
        for chased, _ in later.charged(letter.customer, letter.currency, part.document):
            if chased.date > letter.date:
                values = {"letter": chased.letter, "day": chased.date.isoformat()}
                return Note("dunning.held.later", {**values, "document": part.document})
        for handed in later.handed_over(letter.customer, part.document):
            if handed.date > letter.date:
                values = {"collector": handed.collector, "day": handed.date.isoformat()}
                return Note("dunning.why.handed_over", values)
    return None


def unbooked(book: Book, standing: Standing) -> list[LetterMade]:
    """Letters in force of which something is to be booked, and nothing is."""
    own: dict[str, Entered] = {}
    found: list[LetterMade] = []
    for letter in standing.letters.values():
        if not letter.books or not booked_of(letter):
            continue
        if letter.customer not in own:
            own[letter.customer] = entered_by(book.entries.get(letter.customer, []))
        if not is_entered(letter, own[letter.customer]):
            found.append(letter)
    return found


def _numbered(booked: Transaction, recorder: Recorder) -> Transaction:
    """A transaction with the next number."""
    return msgspec.structs.replace(booked, code=recorder.numbers.other(booked.date))
