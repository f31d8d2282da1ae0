"""`reskontro privacy encrypt`, `export`, `erase` and `report`: personal data of customers."""

from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import msgspec
import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customer_edits import refusals, settings_of
from reskontro.cli.days import parse_day, today
from reskontro.cli.files import placing
from reskontro.cli.options import Day, DryRun
from reskontro.customers import load_customers
from reskontro.privacy.encrypt import encrypt as encrypt_records
from reskontro.privacy.erase import erase as erase_record
from reskontro.privacy.export import export as export_all
from reskontro.privacy.overview import overview
from reskontro.privacy.tables import encrypted_report, erased_report
from reskontro.problems import CallError, Note
from reskontro.record.writing import write_all
from reskontro.register.state import texts_of
from reskontro.render import Form, render
from reskontro.render.language import Language
from reskontro.reports.model import Column, Report, Row, Table

Number = Annotated[
    str,
    typer.Argument(metavar="NUMBER", help="cli.option.number", autocompletion=complete_customer),
]


def encrypt(call: Call, *, dry_run: DryRun = False) -> Report:
    """What is personal in the register, encrypted."""
    root = call.root
    with refusals(call):
        done = encrypt_records(root, dry_run=dry_run)
    return encrypted_report(settings_of(call), done, dry_run=dry_run)


def export(
    call: Call,
    *,
    number: Number,
    folder: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="cli.option.export_to")
    ] = None,
) -> Report:
    """All that is held about one customer."""
    book = call.read(keep=lambda _: "all")
    report = export_all(book, call.root, number, call.as_of)
    return report if folder is None else _written(report, folder, number, call.language)


def _written(report: Report, folder: Path, number: str, language: Language) -> Report:
    """The report in files for machines and for people, told.

    Raises:
        CallError: they cannot be written.
    """
    forms: tuple[tuple[Form, str], ...] = (("json", "json"), ("markdown", "md"))
    paths = [folder / f"privacy-{quote(number, safe=' ')}.{ending}" for _, ending in forms]
    texts = [render(report, form, language).encode() for form, _ in forms]
    with placing():
        write_all(dict(zip(paths, texts, strict=True)), lambda: None)
    told = Note("privacy.export_written", {"paths": ", ".join(map(str, paths))})
    table = Table((Column("privacy.path"),), tuple(Row((str(path),)) for path in paths))
    return msgspec.structs.replace(report, tables=(table,), notes=(*report.notes, told))


def erase(call: Call, *, number: Number, day: Day = None, dry_run: DryRun = False) -> Report:
    """What the law lets go of a person's record, erased."""
    decided = today() if day is None else parse_day(day, "--date")
    root = call.root
    book = call.book
    with refusals(call):
        done = erase_record(book, root, number, decided, dry_run=dry_run)
    return erased_report(book, done, decided, dry_run=dry_run)


def report(call: Call) -> Report:
    """Whose data are held, on what basis, and what is past its time."""
    book = call.book
    if book.files is None or book.bare:
        raise CallError("customer.no_book")
    written = load_customers(texts_of(book.files, book.settings.customers).items())
    return overview(book, written, call.root, call.as_of, call.selection)
