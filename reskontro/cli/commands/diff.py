"""`reskontro diff`: what a change to the books does."""

import os
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.book.load import BookRequest, load
from reskontro.book.model import Book
from reskontro.book.revisions import Compared, compared, fork_point
from reskontro.cli.call import Call
from reskontro.problems import BookError, CallError, Span
from reskontro.reports import diff as report
from reskontro.reports.model import Report


def diff(
    call: Call,
    *,
    revisions: Annotated[
        list[str] | None, typer.Argument(metavar="REV", help="cli.option.revisions")
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=0, max=100_000, help="cli.option.limit")
    ] = 20,
) -> Report:
    """What a change to the books does."""
    if call.common.known_at is not None:
        raise CallError("diff.known_at")
    asked = compared(revisions or ())
    if asked.after is None:
        after = call.book
    else:
        after = call.book = _at(call, asked.after)
    before = _at(call, _before(call, asked))
    states = report.States(
        _label(asked.before, before), None if asked.after is None else _label(asked.after, after)
    )
    return report.diff(
        before, after, call.as_of, states, limit=limit, selection=call.selected(before, after)
    )


def _before(call: Call, asked: Compared) -> str:
    if not asked.forked or asked.after is None:
        return asked.before
    return fork_point(_folder(call), asked.before, asked.after)


def _at(call: Call, revision: str) -> Book:
    """The book as a revision has it; what is wrong with it is told with the revision.

    Raises:
        BookError: it cannot be read.
        CallError: there is none.
    """
    call.as_of  # noqa: B018 - a wrong day is told before a long reading
    try:
        return load(
            BookRequest(
                start=Path.cwd(),
                book=call.common.book,
                files=call.common.file,
                known_at=revision,
                real=call.common.real,
                environ=os.environ,
            )
        )
    except BookError as error:
        raise BookError(
            [
                msgspec.structs.replace(
                    one, span=Span(f"{revision}:{one.span.path}", one.span.line, one.span.column)
                )
                for one in error.problems
            ]
        ) from None


def _folder(call: Call) -> Path:
    """A folder in the repository of the book."""
    if call.common.file:
        return call.common.file[0].resolve().parent
    return call.root


def _label(revision: str, book: Book) -> str:
    """A revision as it was typed, and its commit where that is another text."""
    if not book.commit or revision.startswith(book.commit):
        return revision
    return f"{revision} ({book.commit})"
