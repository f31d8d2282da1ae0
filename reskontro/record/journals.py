"""Which journal an event of a day goes to, and where its voucher is."""

from __future__ import annotations

import os
import posixpath
from typing import TYPE_CHECKING

from reskontro.record.append import Draft
from reskontro.record.refused import Refused
from reskontro.settings.recording import file_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.journal import Transaction
    from reskontro.settings import Settings


def journal_of(settings: Settings, day: date) -> str:
    """The path of the journal for a day, relative to the book."""
    return file_for(settings.record.journal, day)


def drafted(transactions: Sequence[Transaction], settings: Settings) -> Draft:
    """What is to be added for transactions, each to the journal of its day."""
    by_path: dict[str, list[Transaction]] = {}
    by_day: dict[date, list[Transaction]] = {}  # several days may share the list of a path
    for one in transactions:
        if one.date not in by_day:
            by_day[one.date] = by_path.setdefault(journal_of(settings, one.date), [])
        by_day[one.date].append(one)
    journals = [(path, tuple(own)) for path, own in by_path.items()]
    (path, first), *others = journals or [("", ())]
    return Draft(path, first, others=tuple(others))


def named_voucher(tag: str, settings: Settings) -> str:
    """The path, relative to the book, of the file that a tag `voucher:` names."""
    return posixpath.normpath(posixpath.join(settings.vouchers, tag))


def voucher_path(file: Path, root: Path, settings: Settings) -> str:
    """The path of a voucher's file as its tag has it: relative to the folder of vouchers.

    Raises:
        Refused: there is no such file in the book.
    """
    found = file.resolve()
    if not found.is_file() or not found.is_relative_to(root.resolve()):
        raise Refused("I244", path=str(file))
    return os.path.relpath(found, root.resolve() / settings.vouchers)
