"""`reskontro export WHAT`: tables for other programs, and the case file of a customer."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import typer

from reskontro.book.events import events_of
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers
from reskontro.cli.exports import Form as ExportForm
from reskontro.cli.exports import export_database, export_table
from reskontro.cli.show import Printed
from reskontro.events.model import Event
from reskontro.exchange.case_file import case_file
from reskontro.exchange.export.schema import TABLES
from reskontro.problems import CallError, Note, once
from reskontro.render import Form, render
from reskontro.reports.common import Selection
from reskontro.reports.model import Report

Format = Annotated[
    ExportForm | None, typer.Option("--format", metavar="FORMAT", help="cli.option.export_format")
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
) -> Report:
    """The case file of a customer, for a debt collector."""
    book = call.read(keep=lambda _: "marked")
    (number, *more) = find_customers(book, [whose])
    if more:
        raise CallError("collection.one_customer", customers=", ".join((number, *more)))
    events = events_of(book)
    report = case_file(book, number, call.as_of, events, frozenset(documents or ()))
    return report if folder is None else write_case(call, report, events, number, folder)


def write_case(
    call: Call, report: Report, events: Sequence[Event], number: str, folder: Path
) -> Report:
    """The case in a folder: for machines, for people, and the documents as PDF.

    Raises:
        BookError: a template cannot be used.
        CallError: a file is there with another content, or cannot be written.
    """
    from reskontro.cli.documents import write_documents  # noqa: PLC0415 - loads typst
    from reskontro.cli.files import put  # noqa: PLC0415
    from reskontro.cli.letters import write_letters  # noqa: PLC0415
    from reskontro.documents.dunning_letters import letters_of  # noqa: PLC0415
    from reskontro.documents.letters import account_letter  # noqa: PLC0415
    from reskontro.documents.sales import sales_documents  # noqa: PLC0415

    book, selection = call.book, Selection(numbers=(number,))
    name = f"collection-{quote(number, safe=' ')}-{call.as_of.isoformat()}"
    forms: tuple[tuple[Form, str], ...] = (("json", "json"), ("markdown", "md"))
    files = {
        folder / f"{name}.{ending}": render(report, form, call.language).encode()
        for form, ending in forms
    }
    claims = [claim for row in report.rows for claim in row["claims"]]
    invoices = sorted({one["document"] for one in claims if one["kind"] == "invoice"})
    made = sales_documents(book, "invoice", invoices, selection, call.as_of)
    statement = account_letter(book, "statement", number, call.as_of)
    done = [write_documents(call, (*made.documents, statement), made.problems, folder)]
    if letters := [letter["letter"] for row in report.rows for letter in row["letters"]]:
        found = letters_of(book, events, call.as_of, letters, selection)
        done.append(write_letters(call, found, folder, eml=False))
    put(files)
    told = Note("collection.written", {"paths": ", ".join(map(str, files))})
    reports = [one for one in done if isinstance(one, Report)]
    return Report(
        "collection",
        report.head,
        tuple(table for one in reports for table in one.tables),
        tuple(row for one in reports for row in one.rows),
        notes=once([*report.notes, *(note for one in done for note in one.notes), told]),
        as_of=report.as_of,
        known_at=report.known_at,
        differs=len(reports) < len(done) or any(one.failed for one in reports),
    )
