"""What `init` prints: the files of a new book, as a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.newbook.contents import IGNORE_LINES, IGNORED
from reskontro.problems import Note
from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reskontro.newbook.contents import NewFile
    from reskontro.newbook.wish import Wish

_COLUMNS = (Column("init.file"), Column("init.what", shrink=True))


def plan_report(
    wish: Wish, files: Mapping[str, NewFile], notes: Iterable[Note] = (), *, written: bool
) -> Report:
    """The files that were made, or would be."""
    rows = tuple(
        {"path": path, "kind": file.kind, "written": written} for path, file in files.items()
    )
    lines = tuple(Row((path, Phrase(f"init.kind.{file.kind}"))) for path, file in files.items())
    head = Head(Phrase("init.title"), wish.company.name, wish.company.orgnr)
    return Report("init", head, (Table(_COLUMNS, lines),), rows, notes=tuple(notes))


def left_out(root: Path) -> list[Note]:
    """What a `.gitignore` that is there already does not leave out and should."""
    try:
        lines = (root / IGNORED).read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    known = {line.strip().strip("/") for line in lines}
    lacking = [line for line in IGNORE_LINES if line.strip("/") not in known]
    values = {"lines": ", ".join(lacking)}
    return [Note("init.gitignore_lacks", values)] if lacking else []
