"""Rules on vouchers: R5. A transaction names its voucher's file by the tag `voucher:`."""

from __future__ import annotations

import posixpath
import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book.deleted import deleted_files
from reskontro.checks.model import Rule
from reskontro.checks.retention import is_past, kept_until
from reskontro.problems import Problem, Span
from reskontro.subledger.entries import is_closing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked
    from reskontro.journal.model import Transaction

_TAG: Final = "voucher"
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


class Named(NamedTuple):
    """A file that a transaction names: as it is written, and its path in the book."""

    written: str
    path: str
    transaction: Transaction
    line: int

    @property
    def leads_out(self) -> bool:
        """Whether the path is none of the book's."""
        return self.path.startswith(("/", "../")) or self.path == ".."


def missing_file(checked: Checked) -> Iterator[Problem]:
    """A voucher whose file is not there, though it has still to be kept."""
    files = checked.book.files
    known: dict[str, bool] = {}
    for named in _named(checked):
        if named.leads_out or files is None:
            continue
        if named.path not in known:
            known[named.path] = named.written != "" and files.has(named.path)
        if not known[named.path] and not is_past(checked, named.transaction.date.year):
            values = {"path": named.path if named.written else "–"}
            yield Problem("R501", Span(named.transaction.path, named.line), values)


def outside(checked: Checked) -> Iterator[Problem]:
    """A voucher whose path leads out of the book."""
    for named in _named(checked):
        if named.leads_out:
            values = {"path": named.written}
            yield Problem("R502", Span(named.transaction.path, named.line), values)


def no_voucher(checked: Checked) -> Iterator[Problem]:
    """A transaction without a voucher; closing and reopening at year end needs none."""
    for transaction in checked.book.transactions:
        tagged = (transaction.tags, *(posting.tags for posting in transaction.postings))
        if not any(name == _TAG and value for tags in tagged for name, value in tags) and not (
            is_closing(transaction.tags)
        ):
            yield Problem("R503", Span(transaction.path, transaction.line))


def past_its_time(checked: Checked) -> Iterator[Problem]:
    """A voucher's file that is there though it need not be kept any longer."""
    files = checked.book.files
    if files is None:
        return
    years: dict[str, int] = {}
    for named in _named(checked):
        if not named.leads_out and named.written and files.has(named.path):
            year = named.transaction.date.year
            years[named.path] = max(years.get(named.path, year), year)
    for folder in _folders(checked):
        for path in files.glob(f"{folder}/**/*"):
            if year_in_name := _year_of(path):
                years.setdefault(path, year_in_name)
    for path, year in years.items():
        until = kept_until(checked, year)
        if until is not None and until < checked.as_of:
            yield Problem("R504", Span(path, 0), {"year": str(year), "until": until.isoformat()})


def deleted_too_early(checked: Checked) -> Iterator[Problem]:
    """A file below the vouchers' folder that git had and the book has no more, before its time.

    One that a transaction still names is told there, as missing.
    """
    files, folders = checked.book.files, _folders(checked)
    if files is None or not folders:
        return
    first = checked.as_of.year
    while (until := kept_until(checked, first - 1)) is not None and until >= checked.as_of:
        first -= 1
    named = {each.path for each in _named(checked)}
    for folder in folders:
        for lost in deleted_files(files, folder, date(first, 1, 1)):
            year = _year_of(lost.path) or lost.added.year
            until = kept_until(checked, year)
            if lost.path not in named and until is not None and until >= checked.as_of:
                values = {"year": str(year), "until": until.isoformat()}
                yield Problem("R505", Span(lost.path, 0), values)


def _named(checked: Checked) -> Iterator[Named]:
    """Every file that a transaction or one of its postings names; a bare journal has no folder."""
    if checked.book.bare:
        return
    folder = checked.book.settings.vouchers
    for transaction in checked.book.transactions:
        lines = [(transaction.line, transaction.tags)]
        lines += [(posting.line, posting.tags) for posting in transaction.postings]
        for line, tags in lines:
            for name, value in tags:
                if name == _TAG:
                    path = posixpath.normpath(posixpath.join(folder, value))
                    yield Named(value, path, transaction, line)


def _folders(checked: Checked) -> list[str]:
    """The folders of vouchers: the one of the settings, else those that transactions name."""
    if folder := checked.book.settings.vouchers:
        return [posixpath.normpath(folder)]
    tops = {named.path.partition("/") for named in _named(checked) if not named.leads_out}
    return sorted({top for top, slash, _ in tops if slash})


def _year_of(path: str) -> int | None:
    """The latest year in a path, None where there is none."""
    return max(map(int, _YEAR.findall(path)), default=None)


RULES = (
    Rule("R501", missing_file, alone=True),
    Rule("R502", outside, alone=True),
    Rule("R503", no_voucher, strict=True, alone=True, every=True),
    Rule("R504", past_its_time, strict=True),
    Rule("R505", deleted_too_early),
)
