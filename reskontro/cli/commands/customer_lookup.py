"""`reskontro customer list` and `search`: the register, looked at."""

from typing import Annotated, Literal

import msgspec
import typer

from reskontro.cli.call import Call
from reskontro.cli.customer_edits import readable_register
from reskontro.register.listing import DEFAULT, Wanted, customer_list
from reskontro.register.search import search as find
from reskontro.register.search import search_report
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
