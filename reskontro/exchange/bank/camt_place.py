"""Where in a camt message something stands: a file is often one line, and XML has no columns.

Named by what can be found in any editor: `Stmt S1, Ntry 3 (AcctSvcrRef A1), TxDtls 2, Amt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

#: What names a line or a detail, the surest first; all that there are are told.
_ENTRY: Final = ("NtryRef", "AcctSvcrRef")
_DETAIL: Final = ("Refs/AcctSvcrRef", "Refs/EndToEndId", "Refs/TxId")


class Place:
    """The line, and the detail of it, that are being read; `text` gives the text at a path."""

    def __init__(self, text: Callable[[_Element | None, str], str]) -> None:
        self._text = text
        self._entry: _Element | None = None
        self._entries = 0
        self._detail: _Element | None = None
        self._details = 0

    def begin(self, entry: _Element) -> None:
        """Take in that a line begins."""
        self._entry = entry
        self._entries += 1
        self._details = 0

    def detail(self, element: _Element | None) -> None:
        """Take in that a detail is read, None that it has been."""
        self._detail = element
        self._details += element is not None

    def restart(self) -> None:
        """Take in that a statement ends, and with it its lines."""
        self._entry, self._entries = None, 0

    def named(self, name: str = "") -> str:
        """The place in words, with the name of an element in it."""
        parts = [name] if name else []
        if self._detail is not None:
            parts.insert(0, self._said("TxDtls", self._details, self._detail, _DETAIL))
        if self._entry is not None:
            parts.insert(0, self._said("Ntry", self._entries, self._entry, _ENTRY))
            parts.insert(0, self.of(self._entry.getparent()))
        return ", ".join(filter(None, parts))

    def of(self, statement: _Element | None) -> str:
        """A statement, in words."""
        if statement is None:
            return ""
        return f"{statement.tag.rpartition('}')[2]} {self._text(statement, 'Id')}".rstrip()

    def _said(self, name: str, number: int, element: _Element, paths: tuple[str, ...]) -> str:
        found = ((path.rpartition("/")[2], self._text(element, path)) for path in paths)
        told = ", ".join(f"{each} {text}" for each, text in found if text)
        return f"{name} {number} ({told})" if told else f"{name} {number}"
