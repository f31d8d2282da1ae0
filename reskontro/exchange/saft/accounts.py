"""What a book tells of its accounts for SAF-T, in the journal that declares them.

The name of an account is the first comment below its declaration, and the group it belongs to in
the tax return (`GroupingCategory` and `GroupingCode`) its tag `saft`:

    account 1500
        ; Kundefordringer
        ; saft: balanseverdiForOmloepsmiddel/1500
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.exchange.saft.audit_file import Account
from reskontro.journal.tags import read_tags
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from reskontro.book.model import Book
    from reskontro.exchange.saft.ledger import Ledger
    from reskontro.journal import Declared

TAG: Final = "saft"
#: What stands between category and code.
MARK: Final = "/"


def accounts_of(ledger: Ledger) -> dict[str, Account]:
    """What is told of each account of a ledger that has something in it.

    Raises:
        BookError: M144 the group of an account is not told, M145 it is not written as it should be.
    """
    book = ledger.book
    declared = book.ends.accounts if book.ends else {}
    found: dict[str, Account] = {}
    problems: list[Problem] = []
    missing: list[str] = []
    lines: dict[str, list[str]] = {}
    for number, sums in sorted(ledger.accounts.items()):
        if not sums.counts:
            continue
        own = declared.get(number)
        group = next((value for name, value in own.tags if name == TAG), "") if own else ""
        category, mark, code = (part.strip() for part in group.partition(MARK))
        if not group:
            missing.append(number)
        elif not (category and mark and code) and own:
            problems.append(Problem("M145", own.span, {"account": number, "text": group}))
        found[number] = Account(_name(book, own, lines) or number, category, code)
    if missing:
        place = next((each.span for each in declared.values()), None)
        values = {"accounts": ", ".join(missing), "first": missing[0]}
        problems.append(Problem("M144", Span(place.path if place else "", 0), values))
    if problems:
        raise BookError(problems)
    return found


def _name(book: Book, own: Declared | None, lines: dict[str, list[str]]) -> str:
    """The first comment below a declaration that is no tag; `lines` are those of files read."""
    if own is None or book.files is None:
        return ""
    path = own.span.path
    if path not in lines:
        lines[path] = bytes(book.files.read(path)).decode("utf-8-sig").splitlines()
    for line in lines[path][own.span.line :]:
        text = line.strip()
        if line[:1] not in " \t" or not text.startswith(";"):
            return ""
        said = text.lstrip("; ").strip()
        if said and not read_tags(said):
            return said
    return ""
