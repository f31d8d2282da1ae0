"""Where an export goes: the stream, or a file that is replaced whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

import msgspec

import reskontro
from reskontro.cli.files import placing
from reskontro.cli.show import Printed
from reskontro.exchange.export.schema import APPLICATION, TABLES
from reskontro.problems import CallError, Note
from reskontro.record.writing import write_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reskontro.cli.call import Call
    from reskontro.exchange.export.rows import Content

Form = Literal["csv", "json", "sqlite"]
_ENDINGS: Final[dict[str, Form]] = {
    ".csv": "csv",
    ".json": "json",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
#: Where the header of an SQLite file says whose it is.
_MAGIC: Final = b"SQLite format 3\0"
_APPLICATION: Final = slice(68, 72)
_HEAD: Final = 4096


def export_table(call: Call, table: str, form: Form | None, output: Path | None) -> Printed:
    """A table of the book, on the stream or in a file.

    Raises:
        CallError: the form needs a file, or the file cannot be written.
    """
    chosen = form_of(form, output)
    if chosen == "sqlite":
        if output is None:
            raise CallError("export.no_file")
        return export_database(call, (table,), output)
    content = _content(call)
    text = _text(content, table, chosen)
    if output is None:
        return Printed(text, call.language, content.notes)
    begins = text[: text.find("\n", 2) if chosen == "json" else _header(table)]
    write_file(output, (text.encode(),), begins.encode())
    return _told(call, content, output)


def export_database(call: Call, tables: tuple[str, ...], output: Path) -> Printed:
    """Tables of the book in one SQLite file.

    Raises:
        CallError: the file cannot be written, or is another's.
    """
    from reskontro.exchange.export.database import database_of  # noqa: PLC0415 - loads sqlite3

    _refuse_other(output, b"")  # before a long reading
    content = _content(call)
    data, finer = database_of(content, tables, f"reskontro {reskontro.__version__}")
    write_file(output, (data,), b"")
    done = _told(call, content, output)
    if not finer:
        return done
    return msgspec.structs.replace(
        done, notes=(*done.notes, Note("export.finer", {"n": str(finer)}))
    )


def form_of(form: Form | None, output: Path | None) -> Form:
    """The form that is asked for, else the one that the file's name says, else CSV.

    Raises:
        CallError: the name of the file says none.
    """
    if form is not None:
        return form
    if output is None:
        return "csv"
    known = _ENDINGS.get(output.suffix.lower())
    if known is None:
        values = {"path": str(output), "forms": ", ".join(get_args(Form))}
        raise CallError("export.which_form", **values)
    return known


def _content(call: Call) -> Content:
    from reskontro.exchange.export.rows import Content  # noqa: PLC0415 - once the call is right

    return Content(call.book, call.as_of, call.selection)


def _text(content: Content, table: str, form: Form) -> str:
    from reskontro.exchange.export.report import one_by_one, table_report  # noqa: PLC0415
    from reskontro.render.to_csv import rows_to_csv, to_csv  # noqa: PLC0415 - one call needs but one
    from reskontro.render.to_json import to_json  # noqa: PLC0415

    if form == "json":
        return to_json(table_report(content, table))
    columns = TABLES[table].columns
    fixed = [column.name for column in columns if column.type != "list"]
    if len(fixed) == len(columns):
        return rows_to_csv(fixed, content.rows(table), content.book.currency)
    report = table_report(content, table)
    return to_csv(msgspec.structs.replace(report, rows=one_by_one(report.rows)), fixed)


def _header(table: str) -> int:
    """How long the beginning of the header of a CSV file is that all exports of a table have."""
    return len(",".join(TABLES[table].names[:2]))


def _told(call: Call, content: Content, output: Path) -> Printed:
    note = Note("export.written", {"path": str(output)})
    return Printed("", call.language, (*content.notes, note))


def write_file(output: Path, pieces: Iterable[bytes], begins: bytes) -> None:
    """Put a file in its place, whole; one that is there already must be an earlier export.

    `pieces` are what it holds, `begins` how such a file begins, b"" of an SQLite file. What is no
    file, as a pipe or /dev/null, gets them as they come.

    Raises:
        CallError: it is not, or cannot be written.
    """
    _refuse_other(output, begins)
    with placing():
        write_pieces(output, pieces)


def _refuse_other(output: Path, begins: bytes) -> None:
    """Refuse a file that is there and is no earlier export.

    Raises:
        CallError: it is another's, or cannot be read.
    """
    with placing(output):
        if not output.is_file():
            return
        with output.open("rb") as file:
            head = file.read(_HEAD)
    mark = head.startswith(_MAGIC) and int.from_bytes(head[_APPLICATION], "big") == APPLICATION
    if head and not (head.startswith(begins) if begins else mark):
        raise CallError("export.other_file", path=str(output))
