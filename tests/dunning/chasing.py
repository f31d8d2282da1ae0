"""Books that are chased: policies, letters that went out, and what the plan of a day says."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from books import call

from reskontro.events.model import LetterMade, Part
from reskontro.events.text import event_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from books import Books, Given

    from reskontro.events.model import Event

FIRM = {
    "name": "Prøve AS", "orgnr": "987654325", "bank_account": "86011117947",
    "email": "post@prove.example",
}  # fmt: skip
NORWAY = {**FIRM, "country": "NO"}
SWEDEN = {
    "name": "Prov AB", "country": "SE", "orgnr": "5566778899", "bank_account": "5050-1055",
    "email": "post@prov.example",
}  # fmt: skip
CUSTOMERS: dict[str, Any] = {
    "1": {"name": "En AS", "address": {"street": "Storgata 1", "city": "Oslo"}},
    "2": {"name": "To Person", "type": "person", "email": "to@person.example"},
}
DUE = date(2026, 3, 2)


def invoice(
    number: str = "F-1",
    amount: str = "100",
    due: date = DUE,
    customer: str = "1",
    currency: str = "NOK",
) -> str:
    """An invoice as a transaction, issued 14 days before it is due."""
    issued = due - timedelta(14)
    return (
        f"{issued} * ({number}) Faktura\n"
        f"    1500:{customer}   {amount} {currency}  ; invoice: {number}, due: {due}\n    3000\n\n"
    )


def entry(day: date, account: str, amount: str, number: str = "F-1", customer: str = "1") -> str:
    """An entry on a document: what the customer owes more, or less below 0."""
    return (
        f"{day} * Post\n    1500:{customer}   {amount} NOK  ; invoice: {number}\n    {account}\n\n"
    )


def chased_book(
    books: Books,
    journal: str,
    *levels: dict[str, Any],
    company: dict[str, Any] | None = None,
    customers: dict[str, Any] | None = None,
    more: dict[str, Any] | None = None,
    **policy: Any,
) -> Given:
    """A book with one policy, of these levels; without levels the country's own."""
    dunning = (
        {"policies": {"standard": {"levels": [*levels], **policy}}} if levels or policy else {}
    )
    settings = {
        "company": company or FIRM,
        "dunning": dunning,
        "events": "*.events.yaml",
        "record": {"journal": "book.journal", "events": "all.events.yaml"},
    }
    return books(
        journal, settings={**settings, **(more or {})}, customers={**CUSTOMERS, **(customers or {})}
    )


def folder_of(book: Given) -> Path:
    """The folder of a book."""
    assert book.request.book is not None
    return book.request.book


def content_of(book: Given, name: str = "book.journal") -> str:
    """What a file of a book holds, "" of one that is not there."""
    path = folder_of(book) / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def files_of(book: Given) -> dict[str, tuple[bytes, int]]:
    """All files of a book, with what they hold and when they were written."""
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder_of(book).iterdir()
        if path.is_file()
    }


def write(book: Given, *events: Event) -> None:
    """Put events in place of those the book has."""
    (folder_of(book) / "all.events.yaml").write_text(event_text(events), encoding="utf-8")


def plan(book: Given, day: date, *args: str, code: int = 0) -> dict[str, Any]:
    """The plan of a day as JSON."""
    done = call("dunning", "plan", *book.where, "--as-of", str(day), *args, "--format", "json")
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def run(book: Given, day: date, *args: str, code: int = 0) -> dict[str, Any]:
    """A run of a day, as JSON."""
    done = call("dunning", "run", *book.where, "--date", str(day), *args, "--format", "json")
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def chased(book: Given, day: date) -> list[tuple[str, int, str]]:
    """What is chased: document, level and what for."""
    rows = plan(book, day)["rows"]
    return [(row["document"], row["level"], row["action"]) for row in rows if row["action"]]


def level_on(book: Given, day: date, document: str = "F-1") -> int:
    """The level of the letter a document gets on a day, 0 for none."""
    return next((level for number, level, _ in chased(book, day) if number == document), 0)


def why(book: Given, day: date, document: str = "F-1") -> str:
    """Why a document is not chased."""
    (row,) = [one for one in plan(book, day)["rows"] if one["document"] == document]
    return str(row["why"])


def charged(book: Given, day: date, document: str = "F-1") -> tuple[Any, ...]:
    """Fee, interest and compensation of a document's letter."""
    rows = [row for row in plan(book, day)["rows"] if row["document"] == document and row["action"]]
    return (
        sum((Decimal(row["fee"]) for row in rows), start=Decimal(0)),
        sum((Decimal(row["interest"]) for row in rows), start=Decimal(0)),
        sum((Decimal(row["compensation"]) for row in rows), start=Decimal(0)),
    )


def rules(book: Given, day: date, document: str = "F-1") -> list[str]:
    """The rules of the law that changed a document's letter."""
    rows = plan(book, day)["rows"]
    return [one["rule"] for row in rows if row["document"] == document for one in row["law"]]


def sent(book: Given, day: date) -> list[LetterMade]:
    """The letters of a day's plan as events."""
    letters: dict[str, list[dict[str, Any]]] = {}
    for row in plan(book, day)["rows"]:
        if row["letter"]:
            letters.setdefault(row["letter"], []).append(row)
    return [_letter(number, day, rows) for number, rows in letters.items()]


def _letter(number: str, day: date, rows: Iterable[dict[str, Any]]) -> LetterMade:
    rows = list(rows)
    first = rows[0]
    return LetterMade(
        date=day,
        customer=first["customer"],
        letter=number,
        form=first["action"],
        policy=first["policy"],
        level=first["level"],
        currency=first["currency"],
        deadline=first["deadline"] and date.fromisoformat(first["deadline"]),
        channel=first["channel"],
        items=tuple(
            Part(
                row["document"],
                date.fromisoformat(row["due"]),
                Decimal(row["amount"]),
                Decimal(row["open"]),
                Decimal(row["fee"]),
                Decimal(row["interest"]),
                Decimal(row["compensation"]),
            )
            for row in rows
        ),
    )


def made(
    day: date, level: int = 1, *, fee: str = "0", deadline: int | None = 14, form: Any = "reminder",
    document: str = "F-1", due: date = DUE, letter: str = "",
) -> LetterMade:  # fmt: skip
    """A letter that went out on a document."""
    part = Part(document, due, Decimal(100), Decimal(100), Decimal(fee))
    last = None if deadline is None else day + timedelta(deadline)
    return LetterMade(
        date=day, customer="1", letter=letter or f"{day}-{level}", form=form, policy="standard",
        level=level, currency="NOK", deadline=last, items=(part,),
    )  # fmt: skip
