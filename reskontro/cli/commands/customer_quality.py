"""`reskontro customer validate`, `duplicates`, `review`, `history` and `verify`: it questioned."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from reskontro.book.commits import files_at
from reskontro.book.keys import KeyFolder
from reskontro.book.sources import FolderFiles
from reskontro.checks.model import Findings
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customer_edits import readable_register, register_files
from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.output import columns, has_color
from reskontro.cli.show import Printed
from reskontro.customers.validation import validate as find_faults
from reskontro.problems import Note
from reskontro.register import duplicates as twins
from reskontro.register.history import history_report, opened, record_history, unread_notes
from reskontro.register.registry import read_registry
from reskontro.register.review import Limits
from reskontro.register.review import review as reviewed
from reskontro.register.verify import verify_report
from reskontro.render.findings import FindingsForm, render_findings
from reskontro.reports.model import Report


def duplicates(
    call: Call,
    *,
    least: Annotated[
        int, typer.Option("--score", metavar="POINTS", min=1, max=100, help="cli.option.least")
    ] = 60,
    closed: Annotated[bool, typer.Option("--all", help="cli.option.closed_too")] = False,
) -> Report:
    """Pairs of records that may be one customer."""
    settings, found = readable_register(call)
    customers = {
        number: record
        for number, record in found.customers.items()
        if closed or record.closed is None or record.closed > call.as_of
    }
    return twins.duplicates_report(settings, customers, twins.duplicates(customers, least))


def review(
    call: Call,
    *,
    inactive: Annotated[
        int, typer.Option("--inactive", metavar="DAYS", min=1, help="cli.option.inactive")
    ] = 365,
    older: Annotated[
        int, typer.Option("--older", metavar="DAYS", min=1, help="cli.option.older")
    ] = 730,
    check: Annotated[
        int, typer.Option("--credit-check", metavar="DAYS", min=1, help="cli.option.check_older")
    ] = 365,
) -> Report:
    """Customers that somebody should look at."""
    return reviewed(call.book, call.as_of, Limits(inactive, older, check), call.selection)


def history(
    call: Call,
    *,
    number: Annotated[
        str,
        typer.Argument(
            metavar="NUMBER", help="cli.option.number", autocompletion=complete_customer
        ),
    ],
) -> Report:
    """Who changed which field of a record when."""
    root = call.root
    settings, _ = register_files(call)
    at = call.common.known_at
    files = FolderFiles(root) if at is None else files_at(root, at)
    keys = KeyFolder(root, settings.privacy)
    found = record_history(files, settings, number)
    return history_report(settings, number, opened(found.edits, keys), unread_notes(found))


def verify(
    call: Call,
    *,
    registry: Annotated[
        Path, typer.Option("--registry", metavar="FILE", help="cli.option.registry")
    ],
) -> Report:
    """Records held against the public register of firms."""
    settings, found = readable_register(call)
    customers = {
        number: record
        for number, record in found.customers.items()
        if (record.closed is None or record.closed > call.as_of)
        and call.selection.takes(number, record.name)
    }
    return verify_report(settings, customers, read_registry(registry, customers))


def validate(
    call: Call,
    *,
    form: Annotated[
        FindingsForm | None,
        typer.Option("--format", metavar="FORMAT", help="cli.option.findings_format"),
    ] = None,
) -> Printed:
    """Every mistake of the register, of form and of content."""
    settings, files = register_files(call)
    found = tuple(find_faults(files.items(), settings.company.country))
    shown = form or "text"
    text = render_findings(
        Findings(found, call.as_of, call.common.known_at, root=os.path.relpath(call.root)),
        shown,
        call.language,
        columns=columns(sys.stdout, os.environ),
        color=has_color(sys.stdout, os.environ),
    )
    counts = {"n": str(len(files)), "found": str(len(found))}
    notes = (Note("customer.validated", counts),) if shown == "text" else ()
    return Printed(text, call.language, notes, FINDINGS if found else FINE)
