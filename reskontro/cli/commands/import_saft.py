"""`reskontro import saft`: a book of a SAF-T file."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.moving_in import BookLanguage, Into, Receivable, moved_in
from reskontro.cli.options import DryRun
from reskontro.exchange.former import FormerBook, Spool
from reskontro.exchange.saft.parts import parts_of
from reskontro.exchange.saft.read import Reading, read_saft
from reskontro.exchange.saft.transactions import DocumentIn
from reskontro.reports.model import Report


def import_saft(
    call: Call,
    *,
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="cli.option.saft_file")],
    into: Into,
    receivable: Receivable = None,
    document: Annotated[
        DocumentIn,
        typer.Option("--document", metavar="reference|source", help="cli.option.saft_document"),
    ] = "reference",
    language: BookLanguage = None,
    dry_run: DryRun = False,
) -> Report:
    """A complete book of a SAF-T file, in a new folder."""
    reading = Reading(tuple(receivable or ()), document)

    def read(spool: Spool) -> FormerBook:
        return read_saft(parts_of(files), spool, reading)

    return moved_in(call, files[0], read, into, "NO", language, dry_run=dry_run)
