"""`reskontro check`: the book held to rules."""

import os
import sys
from collections.abc import Iterable
from typing import Annotated

import msgspec
import typer

from reskontro.checks.model import Findings
from reskontro.checks.run import Choice, sorted_by_place
from reskontro.checks.run import check as run
from reskontro.cli.call import Call
from reskontro.cli.exits import FINDINGS, FINE, UNREADABLE
from reskontro.cli.output import columns, has_color
from reskontro.cli.show import Printed
from reskontro.problems import BookError, CallError, Note
from reskontro.render.findings import FindingsForm, render_findings
from reskontro.settings import Settings


def check(
    call: Call,
    *,
    strict: Annotated[bool, typer.Option("--strict", help="cli.option.strict_rules")] = False,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="CODE", help="cli.option.select")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CODE", help="cli.option.ignore")
    ] = None,
    form: Annotated[
        FindingsForm | None,
        typer.Option("--format", metavar="FORMAT", help="cli.option.findings_format"),
    ] = None,
) -> Printed:
    """Hold the book to rules."""
    if call.common.customer or call.common.currency:
        raise CallError("check.whole_book")
    asked = Choice(_codes(select), _codes(ignore), strict)
    asked.rules()  # a wrong code is told before a long reading
    findings = msgspec.structs.replace(_find(call, asked), root=_root(call))
    language = call.spoken if findings.unreadable else call.language
    shown = form or "text"
    text = render_findings(
        findings,
        shown,
        language,
        columns=columns(sys.stdout, os.environ),
        color=has_color(sys.stdout, os.environ),
    )
    notes = findings.notes
    if findings.found and shown == "text":
        count = {"n": str(len(findings.found)), "code": findings.found[0].code}
        notes = (*notes, Note("check.found", count))
    code = UNREADABLE if findings.unreadable else FINDINGS if findings.found else FINE
    return Printed(text, language, notes, code)


def _find(call: Call, asked: Choice) -> Findings:
    try:
        book = call.read(
            keep=lambda settings: "all" if _chosen(asked, settings).need_every else "marked",
            tolerant=True,
        )
    except BookError as error:
        found = tuple(sorted_by_place(error.problems))
        return Findings(found, call.as_of, call.common.known_at, unreadable=True)
    return run(book, call.as_of, _chosen(asked, book.settings).rules())


def _chosen(asked: Choice, settings: Settings) -> Choice:
    """What was asked for, and where nothing was, what the settings say."""
    own = settings.check
    return Choice(
        asked.select or _codes(own.select),
        asked.ignore + _codes(own.ignore),
        asked.strict or own.strict,
    )


def _codes(given: Iterable[str] | None) -> tuple[str, ...]:
    """Codes as they are written: several may stand in one, with commas between."""
    return tuple(
        code.strip().upper() for text in given or () for code in text.split(",") if code.strip()
    )


def _root(call: Call) -> str:
    """The book's folder from the folder of the call; "" for a bare journal."""
    if call.common.file:
        return ""
    try:
        return os.path.relpath(call.root)
    except CallError:
        return ""
