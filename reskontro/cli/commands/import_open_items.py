"""`reskontro import open-items`: the open items of a former system, with their customers."""

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
import typer

from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.days import parse_day, today
from reskontro.cli.init_answers import Asking
from reskontro.cli.init_options import Answers, FirmAnswers
from reskontro.cli.options import RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.newbook.contents import NewFile, contents
from reskontro.newbook.stage import check_free, fill, staged
from reskontro.problems import CallError, Note
from reskontro.record.amounts import signed
from reskontro.record.opening import openings
from reskontro.record.opening_items import Items, read_items
from reskontro.record.recorder import Recorder
from reskontro.register.opening_customers import NewCustomers, new_customers
from reskontro.render.phrases import phrase
from reskontro.reports.model import Report
from reskontro.settings import Settings
from reskontro.subledger.documents import ZERO

#: So many new customers are named.
_SHOWN: Final = 5


def open_items(
    call: Call,
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli.option.items_file")],
    into: Annotated[
        Path | None, typer.Option("--into", metavar="DIR", help="cli.option.items_into")
    ] = None,
    total: Annotated[
        str | None, typer.Option("--total", metavar="AMOUNT", help="cli.option.opening_total")
    ] = None,
    decimal_mark: Annotated[
        Literal[".", ","] | None,
        typer.Option("--decimal-mark", metavar=".|,", help="cli.option.decimal_mark"),
    ] = None,
    given: FirmAnswers,
    text: Text = "",
    options: RecordingOptions,
) -> Report | Printed:
    """Open items into the present book, or into a new one."""
    items = read_items(str(file), file.read_bytes(), decimal_mark or "")
    taking = _Taking(call, items, options, total, text)
    if into is None:
        _refuse_given(given)
        return taking.run()
    if call.common.book is not None or options.commit:
        raise CallError("record.items.into_new", option="--commit" if options.commit else "--book")
    root = Path(os.path.normpath(Path.cwd() / into.expanduser()))
    check_free(root)
    with staged(root, keep=not options.dry_run) as stage:
        fill(stage, {path: file.content for path, file in _new_book(call, given).items()})
        call.common = msgspec.structs.replace(call.common, book=stage)
        taking.put_customers(stage)
        done = taking.run()
    if options.dry_run:
        return done
    made = Note("record.items.made", {"path": os.path.relpath(root)})
    return msgspec.structs.replace(done, notes=(made, *done.notes))


class _Taking:
    """One table on its way into one book."""

    def __init__(
        self, call: Call, items: Items, options: RecordingOptions, total: str | None, text: str
    ) -> None:
        self._call = call
        self._items = items
        self._options = options
        self._total = None if total is None else signed(total)
        self._text = text
        self._new: NewCustomers | None = None
        self._before = ZERO

    def run(self) -> Report | Printed:
        """Record the items; what the receivable accounts had before and have then is told."""
        done = Recording(self._call, self._options, self._make, extend=self._extend).run()
        book = self._call.book
        if self._options.dry_run:
            return done
        told = {"before": str(self._before), "currency": book.currency}
        told["after"] = str(_receivables(self._call.read()))
        return msgspec.structs.replace(
            done, notes=(*done.notes, Note("record.items.accounts", told))
        )

    def put_customers(self, folder: Path) -> None:
        """Put the customers into a book that is being made, of which nobody knows yet."""
        new = new_customers(self._items, folder, self._day)
        fill(folder, new.files)
        self._new = msgspec.structs.replace(new, files={})

    def _extend(self, book: Book) -> tuple[Book, Mapping[str, bytes]]:
        if self._new is None:
            self._new = new_customers(self._items, self._call.root, self._day)
        self._before = _receivables(book)
        return self._new.book(book), self._new.files

    @property
    def _day(self) -> date:
        typed = self._options.date
        return today() if typed is None else parse_day(typed, "--date")

    def _make(self, recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        new = self._new
        if new is not None and new.names:
            told = _first_of(f"{number} {name}" for number, name in new.names.items())
            recorder.notes.append(Note("record.items.customers", told))
        if new is None:
            return openings(self._items, on, recorder, total=self._total, text=self._text)
        if new.unnamed:
            told = _first_of(number for number in new.names if number in new.unnamed)
            recorder.notes.append(Note("record.items.unnamed", told))
        if new.texts:
            recorder.notes.append(Note("record.items.texts", {"n": str(new.texts)}))
        return openings(
            new.items, on, recorder, total=self._total, text=self._text, unnamed=new.unnamed
        )


def _first_of(customers: Iterable[str]) -> dict[str, str]:
    """How many customers there are, and the first few of them."""
    found = list(customers)
    more = ["…"] if len(found) > _SHOWN else []
    return {"n": str(len(found)), "customers": ", ".join([*found[:_SHOWN], *more])}


def _receivables(book: Book) -> Decimal:
    """What the receivable accounts of a book come to, in its currency."""
    entries = (one for own in book.entries.values() for one in own)
    values = (one.amount if one.booked is None else one.booked for one in entries)
    return sum(values, start=ZERO)


def _new_book(call: Call, given: FirmAnswers) -> dict[str, NewFile]:
    """The files of a new book, before its customers and journals.

    Raises:
        CallError: something that has no default was not given, or cannot be right.
    """
    answers = Answers(**msgspec.structs.asdict(given))
    wish = Asking(answers, None, call.spoken, lambda _: None).wish()
    call.settings = Settings(company=wish.company, currency=wish.currency, language=wish.language)
    return contents(wish, None, lambda note: phrase(note, wish.language), today())


def _refuse_given(given: FirmAnswers) -> None:
    """Make sure that nothing was said of a new book where none is to be made.

    Raises:
        CallError: something was.
    """
    names = (
        name
        for name in msgspec.structs.fields(FirmAnswers)
        if getattr(given, name.name) is not None
    )
    options = [f"--{name.encode_name.replace('_', '-')}" for name in names]
    if options:
        raise CallError("record.items.only_into", options=", ".join(options))
