"""`reskontro customer list`, `show`, `search` and `validate`: the register, looked at."""

import os
import sys
from typing import Annotated, Literal

import msgspec
import typer

from reskontro.checks.model import Findings
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customer_edits import readable_register, register_files, root_of
from reskontro.cli.customers import find_customers
from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.output import columns, has_color
from reskontro.cli.show import Printed
from reskontro.customers.validation import validate as find_faults
from reskontro.problems import CallError, Note
from reskontro.register.card import customer_card
from reskontro.register.listing import DEFAULT, Wanted, customer_list
from reskontro.register.search import search as find
from reskontro.register.search import search_report
from reskontro.render.findings import FindingsForm, render_findings
from reskontro.reports.model import Report


def list_(
    call: Call,
    *,
    shown: Annotated[
        str | None, typer.Option("--columns", metavar="A,B,C", help="cli.option.columns")
    ] = None,
    where: Annotated[
        list[str] | None, typer.Option("--where", metavar="CONDITION", help="cli.option.where")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="cli.option.tag")
    ] = None,
    segment: Annotated[
        str | None, typer.Option("--segment", metavar="NAME", help="cli.option.of_segment")
    ] = None,
    behaviour: Annotated[
        Literal["cash", "credit", "risk", "unknown"] | None,
        typer.Option(
            "--behaviour", metavar="cash|credit|risk|unknown", help="cli.option.of_behaviour"
        ),
    ] = None,
    sort: Annotated[
        str, typer.Option("--sort", metavar="COLUMN", help="cli.option.sort_by")
    ] = "customer",
    closed: Annotated[bool, typer.Option("--all", help="cli.option.closed_too")] = False,
) -> Report:
    """The customers of the register."""
    names = tuple(name.strip() for name in (shown or "").split(",") if name.strip()) or DEFAULT
    wanted = Wanted(
        names, tuple(where or ()), tuple(tag or ()), segment, behaviour, sort.strip(), closed
    )
    return customer_list(call.book, call.as_of, wanted, call.selection)


def show(
    call: Call,
    *,
    number: Annotated[
        str,
        typer.Argument(
            metavar="CUSTOMER", help="cli.option.one_customer", autocompletion=complete_customer
        ),
    ],
) -> Report:
    """The card of a customer."""
    found = find_customers(call.book, [number])
    if len(found) > 1:
        raise CallError("customer.several", name=number, numbers=", ".join(found))
    return customer_card(call.book, call.as_of, found[0])


def search(
    call: Call,
    *,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="cli.option.search_text")],
    most: Annotated[int, typer.Option("--most", metavar="N", min=1, help="cli.option.most")] = 20,
) -> Report:
    """Customers by name, number, e-mail or telephone."""
    settings, found = readable_register(call)
    report = search_report(settings, find(found.customers, " ".join(text), most))
    return msgspec.structs.replace(report, notes=(*report.notes, *found.notes))


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
        Findings(found, call.as_of, call.common.known_at, root=os.path.relpath(root_of(call))),
        shown,
        call.language,
        columns=columns(sys.stdout, os.environ),
        color=has_color(sys.stdout, os.environ),
    )
    counts = {"n": str(len(files)), "found": str(len(found))}
    notes = (Note("customer.validated", counts),) if shown == "text" else ()
    return Printed(text, call.language, notes, FINDINGS if found else FINE)
