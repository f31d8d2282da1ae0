"""Adding to small books, in this process and in others that are killed on the way."""

from __future__ import annotations

import os
import signal
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from books import call
from processes import in_child

from reskontro.journal import Posting, Transaction
from reskontro.record import append as adding
from reskontro.record import begun, disk, writing
from reskontro.record.append import Added, Draft, append

if TYPE_CHECKING:
    from collections.abc import Callable

    from books import Books, Given, Outcome

    from reskontro.book.model import Book

JOURNAL = "book.journal"
#: The modules that write.
WRITING = {one.__file__ for one in (adding, begun, disk, writing)}


def invoice(
    number: str = "F-9", amount: str = "100", day: str = "2025-03-01", customer: str = "10001"
) -> Transaction:
    """An invoice without VAT."""
    tags = (("invoice", number),)
    return Transaction(
        date.fromisoformat(day),
        f"{customer} | Faktura {number}",
        (
            Posting(f"1500:{customer}", Decimal(amount), "NOK", tags),
            Posting("3000", -Decimal(amount), "NOK"),
        ),
        status="*",
        code=number,
        tags=(("due", day),),
    )


def add(given: Given, *transactions: Transaction, path: str = JOURNAL, **rest: Any) -> Added:
    """Add transactions to a book."""
    wanted = Draft(path, transactions or (invoice(),))
    return append(given.request, lambda _book: wanted, **rest)


def next_invoice(book: Book) -> Draft:
    """An invoice with the next number of the only series there is."""
    taken = [int(one.number[2:]) for own in book.entries.values() for one in own]
    return Draft(JOURNAL, (invoice(f"F-{max(taken, default=0) + 1}"),))


def folder_of(given: Given) -> Path:
    """The folder of a book."""
    assert given.request.book is not None
    return given.request.book


def content_of(given: Given, path: str = JOURNAL) -> bytes:
    """What a journal of a book holds."""
    return (folder_of(given) / path).read_bytes()


def killed_after(name: str, work: Callable[[], object]) -> None:
    """Do something in a process that is killed once a file of that name is put in place."""

    def watched() -> None:
        put_in_place = os.replace

        def once(old: Any, new: Any) -> None:
            put_in_place(old, new)
            if Path(new).name == name:
                os.kill(os.getpid(), signal.SIGKILL)

        os.replace = once  # type: ignore[assignment]
        work()

    assert in_child(watched) == -signal.SIGKILL


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do something in a process that is killed as the step begins; whether it got that far.

    Steps are lines of the modules that write, counted from 1; they write in small pieces.
    """
    steps = 0

    def trace(frame: Any, event: str, _: object) -> Any:
        nonlocal steps
        if frame.f_code.co_filename not in WRITING:
            return None
        if event == "line":
            steps += 1
            if steps == step:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    def traced() -> None:
        write = os.write
        os.write = lambda stream, data: write(stream, memoryview(data)[:40])
        sys.settrace(trace)
        work()

    code = in_child(traced)
    assert code in (0, -signal.SIGKILL)
    return code != 0


#: Settings of a Norwegian firm that records.
SETTINGS: dict[str, Any] = {
    "company": {"name": "Prøve AS", "country": "NO", "vat_registered": True},
    "record": {"journal": "{year}.journal", "bank": "1920", "charge": "7770"},
    "vat": {
        "25": {"rate": "vat_high", "account": "2700", "revenue": "3000", "discount": "3081"},
        "15": {"rate": "vat_middle", "account": "2701", "revenue": "3030"},
        "12": {"rate": "vat_low", "account": "2703", "revenue": "3050"},
        "0": {"rate": "vat_zero", "revenue": "3100"},
    },
    "products": {
        "hours": {"account": "3020", "vat": "25", "text": "Timer", "unit": "h", "price": 950},
    },
    "payment_reference": {"customer": 5, "invoice": 7},
}
CUSTOMERS: dict[str, Any] = {
    "10001": {"name": "Byggmester Hansen AS", "orgnr": "123456785"},
    "10002": {"name": "Ola Prøve", "type": "person", "address": {"city": "Oslo"}},
    "10018": {"name": "Holmen Logistikk AS", "orgnr": "312605376", "terms": "2/10 net 30"},
}


def recording_book(books: Books, journal: str = "", **more: Any) -> Given:
    """A book that can be recorded in; `more` goes over settings, `customers` beside the usual."""
    customers = {**CUSTOMERS, **more.pop("customers", {})}
    return books(journal, settings={**SETTINGS, **more}, customers=customers)


def record(given: Given, event: str, *args: str) -> Outcome:
    """Record an event by the command line."""
    return call("record", event, *given.where, *args)


def recorded(given: Given, event: str, *args: str) -> str:
    """Record an event that must succeed; what was added."""
    done = record(given, event, *args)
    assert done.code == 0, done.err
    return done.out


def files_of(given: Given) -> dict[str, tuple[bytes, int]]:
    """All files of a book, with what they hold and when they were written."""
    return {
        str(path.relative_to(folder_of(given))): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder_of(given).rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def refused(given: Given, event: str, *args: str, code: int = 2) -> str:
    """Try to record an event that must be refused, the book unchanged to the byte; why it is."""
    before = files_of(given)
    done = record(given, event, *args)
    assert (done.code, done.out) == (code, ""), done.err
    assert files_of(given) == before
    return done.err


def postings(text: str) -> list[tuple[str, Decimal]]:
    """The accounts and amounts in the text of transactions."""
    found = []
    for line in text.splitlines():
        words = line.split()
        if line.startswith("    ") and len(words) > 1 and words[0] != ";":
            found.append((" ".join(words[:-2]), Decimal(words[-2])))
    return found


def tags(text: str) -> dict[str, str]:
    """The tags in the text of a transaction, the last of each name."""
    lines = [line.strip() for line in text.splitlines()]
    pairs = [line[2:].partition(": ") for line in lines if line.startswith("; ") and ": " in line]
    return {name: value for name, _, value in pairs}
