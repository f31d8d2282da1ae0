"""Adding to small books, in this process and in others that are killed on the way."""

from __future__ import annotations

import os
import signal
import sys
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from reskontro.journal import Posting, Transaction
from reskontro.record import append as module
from reskontro.record.append import Added, Draft, append

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from books import Given

    from reskontro.book.model import Book

JOURNAL = "book.journal"


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


def in_child(work: Callable[[], object]) -> int:
    """Do something in a process of its own; its exit code, below 0 where a signal ended it."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do something in a process that is killed as the step begins; whether it got that far.

    Steps are lines of the module that writes, counted from 1; it writes in small pieces.
    """
    steps = 0

    def trace(frame: Any, event: str, _: object) -> Any:
        nonlocal steps
        if frame.f_code.co_filename != module.__file__:
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
