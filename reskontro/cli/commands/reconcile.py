"""`reskontro reconcile`: the subledger against the general ledger."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from reskontro.book.ledger import read_ledger
from reskontro.cli.call import Call
from reskontro.problems import CallError
from reskontro.reports import reconcile as report
from reskontro.reports.model import Report


def reconcile(
    call: Call,
    *,
    ledger: Annotated[
        Path | None, typer.Option("--ledger", metavar="FILE", help="cli.option.ledger")
    ] = None,
    decimal_mark: Annotated[
        Literal[".", ","] | None,
        typer.Option("--decimal-mark", metavar=".|,", help="cli.option.decimal_mark"),
    ] = None,
) -> Report:
    """The subledger against the general ledger."""
    if call.common.customer:
        raise CallError("cli.all_customers_alone")
    book = call.book
    given = None
    if ledger is not None:
        given = read_ledger(ledger, book, decimal_mark=decimal_mark or "", real=call.common.real)
    return report.reconcile(book, call.as_of, ledger=given, currency=call.selection.currency)
