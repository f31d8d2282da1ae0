"""`reskontro statement`: accounts of customers with running balance."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers
from reskontro.cli.options import Last
from reskontro.problems import CallError
from reskontro.reports import statement as report
from reskontro.reports.model import Report


def statement(
    call: Call,
    *,
    customers: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CUSTOMER", help="cli.option.customers", autocompletion=complete_customer
        ),
    ] = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.first")
    ] = None,
    last: Last = None,
    everyone: Annotated[bool, typer.Option("--all", help="cli.option.all_customers")] = False,
) -> Report:
    """Accounts of customers with running balance."""
    if not (customers or everyone or call.common.customer):
        raise CallError("cli.whose_statement")
    start, end = call.span(first, last)
    whose = [] if everyone else find_customers(call.book, customers or [])
    return report.statement(call.book, whose, start, end, selection=call.selection)
