"""What the commands that record have in common: writing, asking, telling, committing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from reskontro.cli.asking import YES, ask
from reskontro.cli.days import parse_day, today
from reskontro.cli.output import on_terminal, tell, write
from reskontro.cli.recorded import report_of
from reskontro.cli.show import Printed
from reskontro.problems import CallError, Note
from reskontro.record.append import append
from reskontro.record.commits import check_committable, commit
from reskontro.record.journals import drafted, named_voucher, voucher_path
from reskontro.record.recorder import Recorder
from reskontro.render.phrases import phrase
from reskontro.render.problems import render_notes
from reskontro.rules.grounds import is_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.cli.options import RecordingOptions
    from reskontro.journal import Transaction
    from reskontro.record.append import Added, Draft
    from reskontro.reports.model import Report


class Recording:
    """One call that records: `make` gives the transactions of a day.

    It is called with the book as it is read for it, and with the path of the voucher as its tag
    has it, "" without one. Where it gives none nothing is written. `extend` gives the book with
    what other files are to hold that are written in the same step, and these files.
    """

    def __init__(
        self,
        call: Call,
        options: RecordingOptions,
        make: Callable[[Recorder, date, str], Sequence[Transaction]],
        *,
        extend: Callable[[Book], tuple[Book, Mapping[str, bytes]]] | None = None,
    ) -> None:
        self._call = call
        self._options = options
        self._make = make
        self._extend = extend
        self._day = today() if options.date is None else parse_day(options.date, "--date")
        self._agreed: tuple[Transaction, ...] | None = None
        self._drafted: tuple[Transaction, ...] = ()
        self._notes: list[Note] = []
        self._told = False
        self._commit = ""

    def run(self, ask: Callable[[], bool] | None = None) -> Report | Printed:
        """Record, and tell what stands in the journal now.

        Where `ask` says so of what is planned, a person at a terminal is asked before.

        Raises:
            BookError: the book cannot be read, or could not with what was to be added.
            CallError: something speaks against it, or it cannot be written.
        """
        dry_run = self._options.dry_run
        if ask is not None and not dry_run and on_terminal(sys.stdin) and on_terminal(sys.stderr):
            planned = self._append(dry_run=True)
            if ask():
                self._tell()
                self._confirm(planned)
        first = self._append(dry_run=dry_run)
        added = [one for one in (first, *first.others) if one.transactions]
        key = "record.dry_run" if dry_run else "record.written"
        notes = [Note(key, {"place": f"{one.path}:{one.line}"}) for one in added]
        if self._commit:
            notes.append(Note("record.committed", {"commit": self._commit}))
        if self._is_text:
            self._tell()
            text = "\n".join(one.text for one in added)
            return Printed(text, self._call.language, tuple(notes))
        told = (*self._notes, *notes)
        return report_of(added, self._call.book, told, written=not dry_run)

    def _append(self, *, dry_run: bool) -> Added:
        return append(
            self._call.request,
            self._draft,
            dry_run=dry_run,
            before=self._before,
            after=self._after,
        )

    def _draft(self, book: Book) -> Draft:
        files: Mapping[str, bytes] = {}
        if self._extend is not None:
            book, files = self._extend(book)
        self._call.book = book
        recorder = Recorder(book, today(), self._call.say)
        voucher = ""
        if self._options.voucher is not None:
            voucher = voucher_path(self._options.voucher, self._call.root, book.settings)
        made = self._make(recorder, self._day, voucher)
        transactions = tuple(_with_voucher(one, voucher) for one in made)
        if self._agreed is not None and self._agreed != transactions:
            raise CallError("record.planned_otherwise")
        self._notes = recorder.notes
        self._drafted = transactions
        draft = drafted(transactions, book.settings)
        return msgspec.structs.replace(draft, files=files)

    @property
    def _is_text(self) -> bool:
        return self._call.form in ("table", "plain")

    def _before(self, root: Path, paths: Sequence[str]) -> None:
        if self._options.commit:
            check_committable(root, paths)
        if self._is_text:  # a report has them among its own
            self._tell()

    def _after(self, root: Path, paths: Sequence[str]) -> None:
        if self._options.commit:
            settings = self._call.book.settings
            vouchers = [
                value
                for one in self._drafted
                for name, value in one.tags
                if name == "voucher" or (name == "evidence" and is_file(value))
            ]
            files = [*paths, *(named_voucher(each, settings) for each in dict.fromkeys(vouchers))]
            codes = list(dict.fromkeys(one.code for one in self._drafted))
            values = {"codes": codes[0] if len(codes) == 1 else f"{codes[0]}–{codes[-1]}"}
            self._commit = commit(root, files, self._call.say(Note("record.commit", values)))

    def _tell(self) -> None:
        """Say what there is to say of the plan, once."""
        if not self._told:
            self._told = True
            tell(render_notes(self._notes, self._call.language))

    def _confirm(self, planned: Added) -> None:
        """Ask a person whether to write what is planned.

        Raises:
            CallError: the answer is no.
        """
        language = self._call.language
        write(planned.text, sys.stderr)
        answer = ask(f"{phrase(Note('record.ask'), language)} ")
        text = answer.strip().casefold()
        if not answer or (text and text not in YES):
            raise CallError("record.left")
        self._agreed = self._drafted


def _with_voucher(one: Transaction, voucher: str) -> Transaction:
    """A transaction with the tag of its voucher, where it has none of its own."""
    if not voucher or any(name == "voucher" for name, _ in one.tags):
        return one
    return msgspec.structs.replace(one, tags=(*one.tags, ("voucher", voucher)))
