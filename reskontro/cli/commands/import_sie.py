"""`reskontro import sie`: a book of a SIE file."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.moving_in import BookLanguage, Into, Receivable, moved_in
from reskontro.cli.options import DryRun
from reskontro.exchange.former import FormerBook, Spool
from reskontro.exchange.sie.model import CUSTOMER, INVOICE
from reskontro.exchange.sie.read import former_book_of
from reskontro.exchange.sie.receivable import Choices
from reskontro.reports.model import Report


def import_sie(
    call: Call,
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli.option.sie_file")],
    into: Into,
    receivable: Receivable = None,
    customer_dimension: Annotated[
        str,
        typer.Option("--customer-dimension", metavar="NUMBER", help="cli.option.sie_customer"),
    ] = CUSTOMER,
    invoice_dimension: Annotated[
        str,
        typer.Option("--invoice-dimension", metavar="NUMBER", help="cli.option.sie_invoice"),
    ] = INVOICE,
    language: BookLanguage = None,
    dry_run: DryRun = False,
) -> Report:
    """A complete book of a SIE file, in a new folder."""
    choices = Choices(tuple(receivable or ()), customer_dimension, invoice_dimension)

    def read(_spool: Spool) -> FormerBook:
        with file.open("rb") as stream:
            return former_book_of(str(file), stream, choices)

    return moved_in(call, file, read, into, "SE", language, dry_run=dry_run)
