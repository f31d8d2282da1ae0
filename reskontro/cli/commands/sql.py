"""`reskontro sql`: a query over the tables of the book."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.exchange.export.rows import Content
from reskontro.exchange.sql import Query, tables_report
from reskontro.reports.model import Report


def sql(
    call: Call,
    *,
    query: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="cli.option.sql_query")
    ] = None,
    limit: Annotated[
        int,
        typer.Option("--limit", metavar="N", min=1, max=10_000_000, help="cli.option.sql_limit"),
    ] = 100_000,
    seconds: Annotated[
        int, typer.Option("--timeout", metavar="SECONDS", min=1, help="cli.option.sql_timeout")
    ] = 60,
) -> Report:
    """The rows that a query gives; without one the tables there are."""
    if query is None:
        call.settings  # noqa: B018 - the language of the book, where there is one
        return tables_report()
    asked = Query(query)  # understood before a long reading
    content = Content(call.book, call.as_of, call.selection)
    return asked.run(content, limit=limit, seconds=seconds)
