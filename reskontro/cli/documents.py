"""Documents are made and written: all of them, or none."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from reskontro.cli.exits import FINDINGS
from reskontro.cli.files import put
from reskontro.cli.output import columns, has_color, tell
from reskontro.cli.show import Printed
from reskontro.documents.model import AccountLetter, SalesDocument
from reskontro.documents.required import in_unknown_languages, lacking, worth_telling
from reskontro.documents.typeset import typesetter
from reskontro.documents.written import Written, number_of, written
from reskontro.problems import CallError, Note
from reskontro.render.documents import language_of, view_of, with_e_invoice
from reskontro.render.phrases import phrase
from reskontro.render.problems import render_problems
from reskontro.render.qr_code import qr_svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.cli.call import Call
    from reskontro.documents.model import Document
    from reskontro.problems import Problem
    from reskontro.reports.model import Report

#: What is written of a document: a PDF, an e-invoice, or a PDF with the e-invoice in it.
Form = Literal["pdf", "ehf", "pdf+ehf"]

#: What a file name keeps of a number; everything else becomes `_`.
_UNSAFE: Final = re.compile(r"[^\w.+-]+")


def write_documents(
    call: Call,
    documents: Sequence[Document],
    problems: Sequence[Problem],
    output: Path | None,
    form: Form = "pdf",
) -> Report | Printed:
    """Write the documents to `output`, a file or a folder, else to the folder of the call.

    Where the book lacks something that the law, or an e-invoice, asks for, that is told and nothing
    is written.

    Raises:
        BookError: a template cannot be used.
        CallError: a file is there with another content, or cannot be written.
    """
    book = call.book
    problems = [*problems, *lacking(book, documents)]
    e_invoices, missing = _e_invoices(call, documents) if form != "pdf" else ([], [])
    if problems := [*problems, *missing]:
        tell_problems(call, problems)
        return Printed("", call.language, (Note("document.nothing_written"),), FINDINGS)
    paths = _paths(documents, output, ".xml" if form == "ehf" else ".pdf")
    if form == "ehf":
        files, notes = e_invoices, list[Note]()
    else:
        files, notes = _pdfs(call, documents, e_invoices)
    put(dict(zip(paths, files, strict=True)))
    done = [
        Written(document, str(path), hashlib.sha256(data).hexdigest())
        for document, path, data in zip(documents, paths, files, strict=True)
    ]
    unknown = [] if call.common.lang else in_unknown_languages(documents)
    return written(book, done, [*unknown, *worth_telling(documents), *notes])


def _e_invoices(call: Call, documents: Sequence[Document]) -> tuple[list[bytes], list[Problem]]:
    """The e-invoices of all documents, or what is missing for them."""
    from reskontro.documents.ehf.build import e_invoices  # noqa: PLC0415 - of e-invoices alone
    from reskontro.documents.ehf.ubl import ubl  # noqa: PLC0415 - loads lxml

    sales = [document for document in documents if isinstance(document, SalesDocument)]
    settings = call.book.settings

    def advance(document: Document) -> str:
        language = language_of(document, settings, call.common.lang)
        return phrase(Note("document.extra.advance"), language)

    made, problems = e_invoices(call.book, sales, advance)
    return [ubl(one) for one in made], problems


def _pdfs(
    call: Call, documents: Sequence[Document], attached: Sequence[bytes]
) -> tuple[list[bytes], list[Note]]:
    """The PDFs of all documents, each with its e-invoice where those are given; what typst warns of.

    Raises:
        BookError: a template cannot be used.
    """
    settings = call.book.settings
    warnings: dict[str, None] = {}
    pdfs: list[bytes] = []
    with typesetter(settings.documents, call.book.files) as press:
        for at, document in enumerate(documents):
            language = language_of(document, settings, call.common.lang)
            view = view_of(document, settings, language, logo=press.logo, draw=qr_svg)
            if attached:
                view = with_e_invoice(view, f"{_name(document)}.xml", attached[at], language)
            made = press.typeset(document.kind, view, document.date)
            warnings.update(dict.fromkeys(made.warnings))
            pdfs.append(made.pdf)
    return pdfs, [Note("document.warning", {"message": message}) for message in warnings]


def tell_problems(call: Call, problems: Sequence[Problem]) -> None:
    """Say on stderr what is wrong, with place and remedy."""
    text = render_problems(
        problems,
        call.language,
        columns=columns(sys.stderr, os.environ),
        color=has_color(sys.stderr, os.environ),
    )
    tell(text)


def _paths(documents: Sequence[Document], output: Path | None, suffix: str) -> list[Path]:
    """Where each document goes.

    Raises:
        CallError: `output` is one file, and there are several documents.
    """
    if output is not None and not output.is_dir() and output.suffix.lower() == suffix:
        if len(documents) > 1:
            raise CallError("document.one_file", n=str(len(documents)))
        return [output]
    folder = output or Path()
    names: dict[str, Document] = {}
    for document in documents:
        name = _name(document)
        if name in names:
            name += f"-{_UNSAFE.sub('_', document.buyer.number)}"
        names[name] = document
    return [folder / f"{name}{suffix}" for name in names]


def _name(document: Document) -> str:
    parts = [document.kind, number_of(document)]
    if isinstance(document, AccountLetter):
        parts.append(document.date.isoformat())
    return _UNSAFE.sub("_", "-".join(parts))
