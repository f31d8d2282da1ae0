"""`reskontro export WHAT`: tables for other programs, and the case file of a customer."""

from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import msgspec
import typer

from reskontro.book.events import events_of
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers
from reskontro.cli.exports import Form, export_database, export_table
from reskontro.cli.show import Printed
from reskontro.exchange.case_file import case_file
from reskontro.exchange.export.schema import TABLES
from reskontro.problems import CallError, Note
from reskontro.reports.model import Report

Format = Annotated[
    Form | None, typer.Option("--format", metavar="FORMAT", help="cli.option.export_format")
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="cli.option.export_file")
]


def open_items(call: Call, *, form: Format = None, output: Output = None) -> Printed:
    """What is open."""
    return export_table(call, "open_item", form, output)


def entries(call: Call, *, form: Format = None, output: Output = None) -> Printed:
    """Every entry."""
    return export_table(call, "entry", form, output)


def customers(call: Call, *, form: Format = None, output: Output = None) -> Printed:
    """The register."""
    return export_table(call, "customer", form, output)


def ageing(call: Call, *, form: Format = None, output: Output = None) -> Printed:
    """What is open by age."""
    return export_table(call, "ageing", form, output)


def everything(
    call: Call,
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="cli.option.export_file")
    ],
) -> Printed:
    """All tables in one file."""
    return export_database(call, tuple(TABLES), output)


def collection(
    call: Call,
    *,
    whose: Annotated[
        str,
        typer.Argument(
            metavar="CUSTOMER", help="cli.option.customers", autocompletion=complete_customer
        ),
    ],
    documents: Annotated[
        list[str] | None,
        typer.Option("--document", metavar="NUMBER", help="cli.option.collection_document"),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="cli.option.collection_to")
    ] = None,
) -> Report | Printed:
    """The case file of a customer, for a debt collector."""
    book = call.read(keep=lambda _: "marked")
    (number, *more) = find_customers(book, [whose])
    if more:
        raise CallError("collection.one_customer", customers=", ".join((number, *more)))
    report = case_file(book, number, call.as_of, events_of(book), frozenset(documents or ()))
    return report if folder is None else _written(call, report, number, folder)


def _written(call: Call, report: Report, number: str, folder: Path) -> Report | Printed:
    """The case in a folder: for machines, for people, and the documents as PDF.

    Raises:
        BookError: a template cannot be used.
        CallError: a file is there with another content, or cannot be written.
    """
    from reskontro.cli.documents import put, write_documents  # noqa: PLC0415 - loads typst
    from reskontro.documents.letters import account_letter  # noqa: PLC0415
    from reskontro.documents.sales import sales_documents  # noqa: PLC0415
    from reskontro.render import render  # noqa: PLC0415
    from reskontro.reports.common import Selection  # noqa: PLC0415

    book = call.book
    invoices = sorted(
        {
            one["document"]
            for row in report.rows
            for one in row["claims"]
            if one["kind"] == "invoice"
        }
    )
    selection = Selection(numbers=(number,))
    made = sales_documents(book, "invoice", invoices, selection, call.as_of)
    letter = account_letter(book, "statement", number, call.as_of)
    done = write_documents(call, (*made.documents, letter), made.problems, folder)
    name = f"collection-{quote(number, safe=' ')}-{call.as_of.isoformat()}"
    files = {
        folder / f"{name}.json": render(report, "json", call.language).encode(),
        folder / f"{name}.md": render(report, "markdown", call.language).encode(),
    }
    put(list(files), list(files.values()))
    told = Note("collection.written", {"paths": ", ".join(map(str, files))})
    if isinstance(done, Printed):
        return msgspec.structs.replace(done, notes=(*report.notes, *done.notes, told))
    return msgspec.structs.replace(done, notes=(*report.notes, *done.notes, told))
