"""What keeps a document from being an e-invoice, and where it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import Problem, Span

if TYPE_CHECKING:
    from reskontro.customers import Customer
    from reskontro.documents.model import SalesDocument
    from reskontro.problems import Note


class Faults:
    """Collects what is wrong with one document: in the settings, its customer's record, or itself."""

    def __init__(self, document: SalesDocument, record: Customer) -> None:
        self.problems: list[Problem] = []
        self._document = Span(document.path, document.line)
        self._number = {"number": document.number}
        self._record = record.source
        self._customer = {"customer": document.buyer.number, "name": document.buyer.name}

    def in_settings(self, code: str, why: Note | None = None, /, **values: str) -> None:
        """Something that is put right in `reskontro.yaml`."""
        self._add(code, Span(SETTINGS_FILE, 0), why, values)

    def in_record(self, code: str, why: Note | None = None, /, **values: str) -> None:
        """Something that is put right in the customer's record."""
        self._add(code, self._record, why, self._customer | values)

    def in_document(self, code: str, why: Note | None = None, /, **values: str) -> None:
        """Something that is put right in the journal."""
        self._add(code, self._document, why, self._number | self._customer | values)

    def _add(self, code: str, span: Span, why: Note | None, values: dict[str, str]) -> None:
        reasons = {} if why is None else {**why.values, "why": why.key}
        problem = Problem(code, span, {**reasons, **values})
        if problem not in self.problems:
            self.problems.append(problem)
