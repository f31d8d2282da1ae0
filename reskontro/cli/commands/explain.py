"""`reskontro explain`: from a number to the lines it comes from."""

from typing import Annotated

import msgspec
import typer

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.history import History
from reskontro.book.model import Book
from reskontro.cli.ages import By, Limits, parse_limits
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import customer_named, refuse_unknown
from reskontro.problems import CallError, Note
from reskontro.reports import explain as report
from reskontro.reports.buckets import Buckets
from reskontro.reports.model import Report
from reskontro.yamltext import line_of_key


def explain(
    call: Call,
    *,
    what: Annotated[
        str,
        typer.Argument(
            metavar="NUMBER", help="cli.option.explain_what", autocompletion=complete_customer
        ),
    ],
    bucket: Annotated[
        str | None, typer.Argument(metavar="BUCKET", help="cli.option.explain_bucket")
    ] = None,
    document: Annotated[
        bool, typer.Option("--document", help="cli.option.explain_document")
    ] = False,
    by: By = None,
    buckets: Limits = None,
) -> Report:
    """From a number to the lines it comes from."""
    limits = parse_limits(buckets)
    book = call.read(keep=lambda _: "all")
    ageing = book.settings.ageing
    ages = Buckets(call.as_of, by or ageing.by, limits or ageing.buckets)
    customer = "" if document else customer_named(book, what)
    asked = report.Asked(
        customer, "" if customer else what, _bucket(ages, bucket), _place_of_terms(book)
    )
    history = History(book.files) if book.files else None
    who = history.written if history else None
    made = report.explain(book, call.as_of, asked, ages, who, selection=call.selection)
    if asked.document and not made.rows:
        refuse_unknown(book, what, call.as_of)
    if history and any(row["committed"] for row in made.rows) and history.shallow:
        return msgspec.structs.replace(made, notes=(*made.notes, Note("history.shallow")))
    return made


def _bucket(ages: Buckets, text: str | None) -> str:
    """The key of a bucket.

    Raises:
        CallError: there is no such bucket; all are listed.
    """
    keys = [*(bucket.key for bucket in ages.all), report.UNALLOCATED]
    if text is None:
        return ""
    key = text.casefold().replace("–", "-")
    if key not in keys:
        raise CallError("explain.no_bucket", bucket=text, known=", ".join(keys))
    return key


def _place_of_terms(book: Book) -> str:
    """Where the book's terms of payment stand; the file alone where they are the default."""
    if book.bare or book.files is None:
        return ""
    line = line_of_key(book.files.read(SETTINGS_FILE), "terms")
    return f"{SETTINGS_FILE}:{line}" if line else SETTINGS_FILE
