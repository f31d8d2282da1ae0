"""`reskontro explain`: from a number to the lines it comes from."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.history import History
from reskontro.book.model import Book
from reskontro.cli.ages import By, Limits, parse_limits
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.problems import CallError, Note
from reskontro.reports import explain as report
from reskontro.reports.buckets import Buckets
from reskontro.reports.model import Report
from reskontro.yamltext import line_of_key

if TYPE_CHECKING:
    from datetime import date

_NEAREST = 3


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
        str | None, typer.Argument(metavar="[BUCKET]", help="cli.option.explain_bucket")
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
    customer = "" if document else _customer(book, what)
    asked = report.Asked(
        customer, "" if customer else what, _bucket(ages, bucket), _place_of_terms(book)
    )
    history = History(book.files) if book.files else None
    who = history.written if history else None
    made = report.explain(book, call.as_of, asked, ages, who, selection=call.selection)
    if asked.document and not made.rows:
        _refuse_unknown(call, book, what)
    if history and any(row["committed"] for row in made.rows) and history.shallow:
        return msgspec.structs.replace(made, notes=(*made.notes, Note("history.shallow")))
    return made


def _customer(book: Book, what: str) -> str:
    """The customer of that number or name, "" where there is none."""
    if book.knows(what):
        return what
    named = [one for one in book.all_customers() if book.name_of(one).casefold() == what.casefold()]
    return named[0] if len(named) == 1 else ""


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


def _refuse_unknown(call: Call, book: Book, what: str) -> None:
    """Tell what is wrong with the number of a document that nothing was found for.

    Raises:
        CallError: no customer and no document has it, or none by that day.
    """
    days: dict[str, list[date]] = {}
    for own in book.entries.values():
        for entry in own:
            for number in {entry.number, entry.code, *entry.names} - {""}:
                days.setdefault(number, []).append(entry.date)
    if what in days:
        first = min(days[what])
        if first > call.as_of:
            raise CallError("explain.not_yet", document=what, day=first.isoformat())
        return
    folded = {known.casefold(): known for known in (*days, *book.all_customers())}
    near = [folded[one] for one in get_close_matches(what.casefold(), folded, n=_NEAREST)]
    if near:
        raise CallError("explain.unknown_near", what=what, near=", ".join(near))
    raise CallError("explain.unknown", what=what)
