"""What the events up to a day come to: which letters are in force, and what is not to be chased."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.events.model import (
    Delivery,
    Dispute,
    Handover,
    Hold,
    LetterCancelled,
    LetterMade,
    Pause,
    Promise,
    Release,
    Returned,
    kind_of,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from datetime import date

    from reskontro.events.model import Event, Part

Pausing = Hold | Dispute | Promise

_ZERO: Final = Decimal(0)

#: Which of several is told as the reason, first to last.
_WEIGHT: Final[tuple[Pause, ...]] = ("dispute", "hold", "promise")


class Chased(NamedTuple):
    """A letter in force, and what it had of one document or instalment."""

    letter: LetterMade
    part: Part


class Standing:
    """The events up to a day, inclusive, in the order of their days, put together.

    Later events of one day come after earlier ones of the same file.
    """

    def __init__(self, events: Iterable[Event], day: date) -> None:
        self.day = day
        self.letters: dict[str, LetterMade] = {}
        #: The numbers of all letters, cancelled ones too.
        self.numbers: set[str] = set()
        #: What became of sending each letter at last.
        self.deliveries: dict[str, Delivery] = {}
        self._pauses: dict[str, list[Pausing]] = {}
        self._handed: dict[str, dict[str, list[Handover]]] = {}
        #: The letters that were taken back.
        self.cancelled: dict[str, LetterMade] = {}
        for event in events:
            if event.date <= day:
                self._take(event)
        self._documents = _by_document(self.letters)
        self._cancelled = _by_document(self.cancelled)
        self._cancelled_of: dict[str, list[LetterMade]] = {}
        for letter in self.cancelled.values():
            self._cancelled_of.setdefault(letter.customer, []).append(letter)

    def charged(self, customer: str, currency: str, document: str) -> list[Chased]:
        """The letters in force on a document, whichever of its instalments, oldest first."""
        return _in(currency, self._documents.get(customer, {}).get(document))

    def not_charged(self, customer: str, currency: str, document: str) -> list[Chased]:
        """The letters on a document that were taken back, with what they had charged."""
        return _in(currency, self._cancelled.get(customer, {}).get(document))

    def is_quiet(self, customer: str) -> bool:
        """Whether nothing of a customer is paused or with a collector."""
        return not self._pauses.get(customer) and not self._handed.get(customer)

    def interest_taken_back(self, customer: str, currency: str) -> dict[str, Decimal]:
        """The interest that was entered on a customer's documents with letters taken back since."""
        found: dict[str, Decimal] = {}
        for letter in self._cancelled_of.get(customer, ()):
            if letter.currency in ("", currency) and "interest" in letter.books:
                for part in letter.items:
                    found[part.document] = found.get(part.document, _ZERO) + part.interest
        return found

    def paused(self, customer: str, document: str) -> Pausing | None:
        """What keeps a document from being chased, the weightiest first; None where nothing does."""
        own = self._pauses.get(customer)
        if not own:
            return None
        found = [
            one
            for one in own
            if one.document in ("", document) and (one.until is None or self.day <= one.until)
        ]
        return min(found, key=_weight, default=None)

    def pauses(self, customer: str) -> list[Pausing]:
        """All that a customer has not been released from, also what is over by its `until`."""
        return self._pauses.get(customer, [])

    def broken_promise(self, customer: str, document: str) -> Promise | None:
        """The last promise on a document whose day is over; whoever paid has nothing open."""
        own = self._pauses.get(customer)
        if not own:
            return None
        found = [
            one
            for one in own
            if isinstance(one, Promise)
            and one.document in ("", document)
            and one.until is not None
            and one.until < self.day
        ]
        return found[-1] if found else None

    def handed_over(self, customer: str, document: str) -> list[Handover]:
        """The handovers that a document, or an instalment of it, is out with, oldest first."""
        return self._handed.get(customer, {}).get(document, [])

    def with_collectors(self, customer: str) -> Container[str]:
        """The documents of a customer of which something is with a collector."""
        return self._handed.get(customer, {})

    def _take(self, event: Event) -> None:
        if isinstance(event, LetterMade):
            self.letters[event.letter] = event
            self.numbers.add(event.letter)
        elif isinstance(event, Delivery):
            self.deliveries[event.letter] = event
        elif isinstance(event, LetterCancelled):
            if (letter := self.letters.pop(event.letter, None)) is not None:
                self.cancelled[event.letter] = letter
        elif isinstance(event, Hold | Dispute | Promise):
            self._pauses.setdefault(event.customer, []).append(event)
        elif isinstance(event, Release):
            own = self._pauses.get(event.customer, [])
            self._pauses[event.customer] = [one for one in own if not _ends(event, one)]
        elif isinstance(event, Handover | Returned):
            self._take_collectors(event)

    def _take_collectors(self, event: Handover | Returned) -> None:
        if isinstance(event, Handover):
            own_items = self._handed.setdefault(event.customer, {})
            for document in dict.fromkeys(item.document for item in event.items):
                own_items.setdefault(document, []).append(event)
        else:
            documents = event.documents or tuple(self._handed.get(event.customer, ()))
            for document in documents:
                self._handed.get(event.customer, {}).pop(document, None)


def _by_document(letters: Mapping[str, LetterMade]) -> dict[str, dict[str, list[Chased]]]:
    """Letters with what they had of each document, by customer and document."""
    found: dict[str, dict[str, list[Chased]]] = {}
    for letter in letters.values():
        own = found.setdefault(letter.customer, {})
        for part in letter.items:
            if part.document in own:
                own[part.document].append(Chased(letter, part))
            else:
                own[part.document] = [Chased(letter, part)]
    return found


def _in(currency: str, chased: list[Chased] | None) -> list[Chased]:
    """Those of letters in a currency; one that names none is in the book's."""
    if chased is None:
        return []
    if len(chased) == 1 and chased[0].letter.currency == currency:
        return chased
    return [one for one in chased if one.letter.currency in ("", currency)]


def _ends(release: Release, pause: Pausing) -> bool:
    """Whether a release is of this."""
    return release.document in ("", pause.document) and (
        not release.of or kind_of(pause) in release.of
    )


def _weight(pause: Pausing) -> int:
    return _WEIGHT.index(kind_of(pause))
