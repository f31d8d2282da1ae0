"""`reskontro import review`: payments that wait for a decision."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.book.model import Book
from reskontro.cli.asking import may_ask
from reskontro.cli.call import Call
from reskontro.cli.days import today
from reskontro.cli.importing import Writing
from reskontro.cli.options import Commit, DryRun
from reskontro.cli.output import on_terminal
from reskontro.cli.review_prompts import ask_all
from reskontro.exchange.bank.deciding import Decided, Review
from reskontro.exchange.bank.decision import decision_of
from reskontro.exchange.bank.import_report import import_report, rate_notes, review_report
from reskontro.exchange.bank.review import Waiting, review_of
from reskontro.problems import BookError, CallError, Note
from reskontro.record.append import Draft
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def review(
    call: Call,
    *,
    apply: Annotated[
        Path | None, typer.Option("--apply", metavar="FILE", help="cli.option.review_apply")
    ] = None,
    likely: Annotated[bool, typer.Option("--likely", help="cli.option.review_likely")] = False,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report:
    """Payments that wait for a decision."""
    decisions: list[Waiting] = []
    if apply is not None:
        try:
            decisions += review_of(str(apply), apply.read_bytes())
        except OSError as error:
            reason = error.strerror or str(error)
            raise CallError("bank.cannot_read", path=str(apply), reason=reason) from None
    else:
        book = call.read(keep=lambda _: "uncommon")
        pending = _review(book).pending()
        if likely:
            decisions += [
                msgspec.structs.replace(one.waiting, decision=decision_of(one.proposal))
                for one in pending
                if one.proposal.confidence == "likely" and not one.waiting.decision
            ]
        elif may_ask() and on_terminal(sys.stdout) and call.form == "table":
            decisions += ask_all(pending, call.language, _trial(book))
            if not decisions:
                return review_report(book, pending)
        else:
            path = os.path.relpath(call.root / book.settings.bank.review)
            notes = [Note("bank.how_to_decide", {"path": path})] if pending else []
            notes += rate_notes(why for one in pending for why in one.proposal.reasons)
            return review_report(book, pending, notes)
    found: list[Decided] = []

    def make(book: Book, recorder: Recorder) -> Draft:
        found[:] = [Review(book, recorder).decide(decisions)]
        return found[0].draft

    edited = [] if call.settings is None else [call.settings.bank.review]
    writing = Writing(call, make, dry_run=dry_run, commit=commit, edited=edited)
    writing.run()
    return import_report(call.book, found[0].handled, writing.notes, "import_decided")


def _review(book: Book) -> Review:
    """What waits in a book, for looking at."""
    return Review(book, Recorder(book, today(), lambda note: note.key))


def _trial(book: Book) -> Callable[[Waiting], Note | None]:
    """Tries decisions one after the other; says why one cannot be carried out, else None."""
    review = _review(book)

    def refusal(decided: Waiting) -> Note | None:
        try:
            review.decide([decided])
        except BookError as error:
            problem = error.problems[0]
            return Note(problem.code, problem.values)
        return None

    return refusal
