"""The next number of a series, from the journals themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.journal.tags import all_tags
from reskontro.numbering import parse_series
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book

    #: The last place that was taken of each series.
    Taken = dict[tuple[str, str], int]


#: So many of the last numbers are looked at for one that is like a wish.
_MOST_LOOKED_AT: Final = 2_000


def nearest_number(wish: str, numbers: list[str]) -> str:
    """Which of the last numbers is most like a wish, – where none is."""
    return nearest_word(wish, numbers[-_MOST_LOOKED_AT:]) or "–"


class Numbers:
    """The numbers that a book has in use, and those that were taken since it was read."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._series = book.settings.series
        self._by_code = book.policy.code_is_document
        self._last: Taken = {}

    def invoice(self, day: date, given: str = "") -> str:
        """The next number of an invoice of a day.

        Raises:
            Refused: another one was given.
        """
        return self._take(self._series.invoice, day, "document", given)

    def credit_note(self, day: date, given: str = "") -> str:
        """The next number of a credit note of a day.

        Raises:
            Refused: another one was given.
        """
        return self._take(self._series.credit_note, day, "document", given)

    def payment(self, day: date, given: str = "") -> str:
        """The next number of the voucher of a payment of a day.

        Raises:
            Refused: another one was given.
        """
        return self._voucher(self._series.payment, day, given)

    def other(self, day: date, given: str = "") -> str:
        """The next number of the voucher of an event of a day that makes no document.

        Raises:
            Refused: another one was given.
        """
        return self._voucher(self._series.other, day, given)

    def code(self, document: str, day: date) -> str:
        """The code of a document's transaction: its number, or the next voucher's."""
        if self._by_code:
            return document
        return self._take(self._series.voucher, day, "voucher", "")

    def taken(self) -> Taken:
        """What was taken so far, for `give_back`."""
        return dict(self._last)

    def give_back(self, taken: Taken) -> None:
        """Give back what was taken since then for what is refused, so that no number is missing."""
        self._last = taken

    def _voucher(self, pattern: str, day: date, given: str) -> str:
        """The next number of a series of vouchers, which is the book's one where codes are those."""
        if not self._by_code:
            return self._take(self._series.voucher, day, "voucher", given)
        return self._take(pattern, day, "document", given)

    def _take(self, pattern: str, day: date, what: str, given: str) -> str:
        series = parse_series(pattern)
        beginning = series.beginning(day.year)
        last = self._last.get((what, beginning))
        if last is None:
            used: list[str] = []
            if what == "voucher" or self._by_code:
                used += self._codes()
            if what == "document":
                used += self._documents()
            last = series.last(used, day.year)
        number = series.number(day.year, last + 1)
        if given and given != number:
            raise Refused("I204", number=given, next=number)
        self._last[what, beginning] = last + 1
        return number

    def _codes(self) -> list[str]:
        """The codes of all transactions."""
        found = [one.code for own in self._book.entries.values() for one in own]
        found += [one.code for one in self._book.transactions]
        return found if self._book.ends is None else [*found, *self._book.ends.numbers]

    def _documents(self) -> list[str]:
        """The numbers of documents that are no codes.

        That of a credit note without a code for it stands in its text.
        """
        entries = self._book.entries.values()
        found = [
            one.number
            for own in entries
            for one in own
            if one.number is not one.code and one.amount > ZERO
        ]
        if not self._by_code:
            notes = [one for own in entries for one in own if one.kind == "credit_note"]
            found += [word.strip(".,:()|") for one in notes for word in one.text.split()]
        is_receivable = self._book.chart.is_receivable
        for one in self._book.transactions:
            if not any(is_receivable(posting.account) for posting in one.postings):
                found += [value for name, value in all_tags(one) if name == "invoice"]
        return found
