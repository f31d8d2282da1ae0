"""`reskontro verify`: a balance confirmation against the book."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.documents.digest import ATTACHMENT, read_entries_text
from reskontro.documents.verify import attached_entries
from reskontro.documents.verify import verify as held_against
from reskontro.problems import CallError
from reskontro.reports.model import Report


def verify(
    call: Call,
    *,
    confirmation: Annotated[
        Path, typer.Argument(metavar="FILE.pdf", help="cli.option.confirmation")
    ],
) -> Report:
    """A balance confirmation against the book."""
    text = attached_entries(confirmation.read_bytes())
    confirmed = read_entries_text(text) if text is not None else None
    if text is None or confirmed is None:
        raise CallError("document.verify.none", path=str(confirmation), file=ATTACHMENT)
    return held_against(call.book, text, confirmed)
