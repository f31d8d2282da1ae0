"""`reskontro import bank`: payments from files of banks."""

import os
from pathlib import Path
from typing import Annotated

import typer

from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.days import parse_day
from reskontro.cli.importing import Writing, read_files
from reskontro.cli.options import Commit, DryRun
from reskontro.cli.output import tell
from reskontro.exchange.bank.import_report import accepted_notes, import_report, rate_notes
from reskontro.exchange.bank.imports import Imported, Wish, import_files
from reskontro.problems import Note
from reskontro.record.append import Draft
from reskontro.record.recorder import Recorder
from reskontro.render.problems import render_problems
from reskontro.reports.model import Report


def bank(
    call: Call,
    *,
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="cli.option.bank_files")],
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.bank_from")
    ] = None,
    profile: Annotated[
        str, typer.Option("--profile", metavar="NAME", help="cli.option.bank_profile")
    ] = "",
    account: Annotated[
        str, typer.Option("--account", metavar="NUMBER", help="cli.option.bank_own_account")
    ] = "",
    accept_difference: Annotated[
        str, typer.Option("--accept-difference", metavar="REASON", help="cli.option.bank_accept")
    ] = "",
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report:
    """Payments from files of banks."""
    day = None if first is None else parse_day(first, "--from")
    read = read_files(call, files, profile=profile, account=account)
    wish = Wish(day, accept_difference.strip())
    found: list[Imported] = []

    def make(book: Book, recorder: Recorder) -> Draft:
        found[:] = [import_files(read, book, recorder, wish)]
        return found[0].draft

    writing = Writing(call, make, dry_run=dry_run, commit=commit)
    writing.run()
    call.kept += (read, found)
    remarks = [remark for file in read for remark in file.remarks]
    tell(render_problems(remarks, call.language))
    (made,) = found
    notes = writing.notes
    if waiting := sum(one.outcome == "review" for one in made.handled):
        path = os.path.relpath(call.root / call.book.settings.bank.review)
        key = "bank.would_review" if dry_run else "bank.to_review"
        notes.append(Note(key, {"n": str(waiting), "path": path}))
    key = "bank.would_supersede" if dry_run else "bank.superseded"
    notes += [
        Note(key, {"place": f"{one.source.path}:{one.source.line}"}) for one in made.superseded
    ]
    notes += accepted_notes(read)
    notes += rate_notes(why for one in made.handled for why in one.reasons)
    machine = call.form in ("csv", "json")
    return import_report(call.book, made.handled, notes, machine=machine)
