"""Who wrote a line, as reports show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.model import Column, Phrase

if TYPE_CHECKING:
    from reskontro.book.blame import Authorship
    from reskontro.reports.model import Cell

AUTHOR_COLUMNS = (
    Column("history.commit"),
    Column("history.author", shrink=True, drop=5),
    Column("history.day", "date", drop=4),
)


def authorship(by: Authorship | None) -> dict[str, Any]:
    """For machines; `committed` is null where git cannot tell."""
    return {
        "committed": by.committed if by else None,
        "commit": (by.commit or None) if by else None,
        "author": (by.author or None) if by else None,
        "day": by.day if by else None,
        "subject": (by.subject or None) if by else None,
    }


def author_cells(by: Authorship | None) -> tuple[Cell, Cell, Cell]:
    """For people, under `AUTHOR_COLUMNS`."""
    if by is None:
        return None, None, None
    if not by.committed:
        return Phrase("history.not_committed"), None, None
    return by.commit, by.author, by.day
