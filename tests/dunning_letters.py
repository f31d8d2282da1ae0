"""Letters that are made of events, for tests of what stands on them and of sending them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from books import call
from letter_books import text_of

from reskontro.events.model import Carried, InterestLine, LetterMade, Part
from reskontro.events.text import event_text

if TYPE_CHECKING:
    from pathlib import Path

    from books import Outcome
    from letter_books import Letters, Make

    from reskontro.events.model import Event

DAY = date(2026, 3, 20)
DEADLINE = date(2026, 4, 7)
#: An invoice of 1250.00, of which 250.00 is paid, and another in two instalments.
JOURNAL = """
    2026-01-05 * (F-1) Kunde | Gulvlegging
        1500:1    1250.00 NOK  ; invoice: F-1, due: 2026-02-04, kid: 1000120260017
        3000
    2026-02-10 * (B-1) Kunde
        1920       250.00 NOK
        1500:1    -250.00 NOK  ; invoice: F-1
    2026-01-06 * (F-2) Kunde | Maling
        1500:1     400.00 NOK  ; invoice: F-2, due: 2026-02-20, kid: 1000120260025
        3000
"""
LINES = (
    InterestLine(date(2026, 2, 5), date(2026, 2, 10), Decimal(1250), Decimal(12), Decimal("2.47")),
    InterestLine(
        date(2026, 2, 11), date(2026, 3, 20), Decimal(1000), Decimal(12), Decimal("12.49")
    ),
)
FIRST = Part("F-1", date(2026, 2, 4), Decimal(1250), Decimal(1000))
SECOND = Part("F-2", date(2026, 2, 20), Decimal(400), Decimal(400))


def letter(number: str = "L-1", **changed: Any) -> LetterMade:
    """A reminder with a fee about the first invoice, or what is said otherwise."""
    given: dict[str, Any] = {
        "date": DAY,
        "customer": "1",
        "letter": number,
        "form": "reminder",
        "policy": "standard",
        "level": 1,
        "currency": "NOK",
        "deadline": DEADLINE,
        "channel": "email",
        "language": "nb",
        "items": (part(FIRST, fee=Decimal(38)),),
    }
    return LetterMade(**given | changed)


def part(one: Part, **charges: Any) -> Part:
    """A part with charges."""
    given: dict[str, Any] = {
        "fee": Decimal(0),
        "interest": Decimal(0),
        "compensation": Decimal(0),
        "lines": (),
    }
    return Part(one.document, one.due, one.amount, one.open, **given | charges)


#: A letter with all that a letter can have: fee, interest, what is carried and credit.
FULL: dict[str, Any] = {
    "items": (part(FIRST, fee=Decimal(113), interest=Decimal("14.96"), lines=LINES), SECOND),
    "carried": (
        Carried("F-1", "fee", date(2026, 2, 25), Decimal(35)),
        Carried("F-1", "interest", date(2026, 2, 25), Decimal("3.21")),
    ),
    "credit": Decimal("50.00"),
}


def write(book: Path, *events: Event) -> None:
    """Put events in place of those the book has."""
    (book / "all.events.yaml").write_text(event_text(events), encoding="utf-8")


def a_book(letters: Make, *events: Event, journal: str = JOURNAL, **changed: Any) -> Letters:
    """A book of a firm that can send letters, with these events; nothing is planned beside them."""
    settings = {
        "events": "*.events.yaml",
        "record": {"events": "all.events.yaml", "journal": "{year}.journal"},
        "dunning": {"policies": {"never": {}}},
    }
    made = letters(journal, **settings | changed)
    write(made.book, *events)
    return made


def make(made: Letters, *args: str, day: date = DAY) -> Outcome:
    """Call `dunning letter` as of a day."""
    where = (*made.given.where, "--as-of", str(day), "-o", str(made.folder))
    return call("dunning", "letter", *args, *where)


def text(made: Letters, *args: str) -> str:
    """The text of the only letter of the day."""
    done = make(made, *args)
    assert done.code == 0, done.err
    (path,) = made.folder.glob("*.pdf")
    found = text_of(path.read_bytes())
    path.unlink()
    return found.replace("\N{NO-BREAK SPACE}", " ")


def on(days: int) -> date:
    """A day so many days after that of the letters."""
    return DAY + timedelta(days)
