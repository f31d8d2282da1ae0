"""What the commands share that make a book of what a former system hands over."""

import os
from collections.abc import Callable
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.exchange.former import FormerBook, Spool
from reskontro.newbook.charts import ChartName
from reskontro.newbook.moving_in import move_in
from reskontro.newbook.moving_in_report import moved_in_report
from reskontro.newbook.stage import check_free
from reskontro.problems import CallError, Note
from reskontro.render.language import Language
from reskontro.render.phrases import phrase
from reskontro.reports.model import Report
from reskontro.settings import Settings

Into = Annotated[
    Path, typer.Option("--into", "--book", "-b", metavar="DIR", help="cli.option.into")
]
BookLanguage = Annotated[
    Language | None,
    typer.Option("--language", metavar="LANG", help="cli.option.book_language"),
]
Receivable = Annotated[
    list[str] | None,
    typer.Option("--receivable", metavar="ACCOUNT", help="cli.option.receivable"),
]


def moved_in(
    call: Call,
    file: Path,
    read: Callable[[Spool], FormerBook],
    into: Path,
    country: ChartName,
    language: Language | None,
    *,
    dry_run: bool,
) -> Report:
    """Read a file and make the book; `read` may put transactions into the spool it is given.

    `file` is what cannot be read where the system does not say which.

    Raises:
        BookError: the file cannot be used.
        CallError: it cannot be read, or the folder is taken.
    """
    root = Path(os.path.normpath(Path.cwd() / into.expanduser()))
    spoken = language or call.spoken
    call.settings = Settings(language=spoken)
    check_free(root)
    with Spool() as spool:
        try:
            source = read(spool)
        except OSError as error:
            reason = error.strerror or str(error)
            path = str(error.filename or file)
            raise CallError("moving.cannot_read", path=path, reason=reason) from None
        made = move_in(
            source, root, country, spoken, lambda note: phrase(note, spoken), keep=not dry_run
        )
    if dry_run:
        return moved_in_report(made, [Note("moving.dry_run")], written=False)
    shown = os.path.relpath(root)
    notes = [
        Note("moving.made", {"n": str(len(made.files)), "path": shown}),
        Note("moving.next", {"command": f"reskontro check -b {quote(shown)}"}),
    ]
    if not (source.company.bank_account or source.company.iban):
        notes.append(Note("moving.no_bank_account"))
    return moved_in_report(made, notes, written=True)
