"""`reskontro import saft`: a book of a SAF-T file."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.moving_in import BookLanguage, Into, Receivable, moved_in
from reskontro.cli.options import DryRun
from reskontro.exchange.former import FormerBook, Spool
from reskontro.exchange.saft.archive import opened
from reskontro.exchange.saft.read import DocumentIn, Reading, read_saft
from reskontro.reports.model import Report


def import_saft(
    call: Call,
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli.option.saft_file")],
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
        with opened(file, str(file)) as (stream, digest):
            return read_saft(str(file), stream, digest, spool, reading)

    return moved_in(call, file, read, into, "NO", language, dry_run=dry_run)
