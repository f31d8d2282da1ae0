"""Rules on write-offs: R607 and R608."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final

from reskontro.checks.claims import amount_in
from reskontro.checks.model import at
from reskontro.rules.lookup import months_later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.rules.tables import Ground
    from reskontro.subledger.entries import Entry

#: Evidence that is written like a file: one word with a folder or an ending.
_FILE: Final = re.compile(r"\S*(?:/\S+|\.[A-Za-z]{2,5})")


def no_ground(checked: Checked) -> Iterator[Problem]:
    """A write-off without a recorded ground that the law knows, or without evidence of it."""
    for entry in _write_offs(checked):
        grounds = [ground.ground for ground in checked.law.loss_grounds]
        if not grounds:
            return
        ground, evidence = _tag(checked, entry, "ground"), _tag(checked, entry, "evidence")
        if ground not in grounds:
            missing = "R607.unknown" if ground else "R607.ground"
        elif not evidence:
            missing = "R607.evidence"
        elif _FILE.fullmatch(evidence) and not _is_there(checked, evidence):
            missing = "R607.file"
        else:
            continue
        yield at(entry, "R607", missing=missing, grounds=", ".join(grounds))


def ground_not_met(checked: Checked) -> Iterator[Problem]:
    """A write-off on a ground that asks for more time than has passed, or for a smaller claim."""
    for entry in _write_offs(checked):
        named = _tag(checked, entry, "ground")
        ground = next((one for one in checked.law.loss_grounds if one.ground == named), None)
        if ground is None:
            continue
        first = _first_day(checked, entry, ground)
        if first is not None and entry.date < first:
            values = {"first": first.isoformat(), "day": entry.date.isoformat()}
            yield at(entry, "R608", ground=ground.ground, what="R608.early", **values)
        amount = amount_in(checked.law, checked.book, entry)
        if ground.below is not None and amount is not None and -amount >= ground.below:
            yield at(entry, "R608", ground=ground.ground, what="R608.large")


def _write_offs(checked: Checked) -> Iterator[Entry]:
    for entry in checked.entries():
        if entry.kind == "write_off" and entry.date <= checked.as_of:
            yield entry


def _tag(checked: Checked, entry: Entry, name: str) -> str:
    """A tag of the entry's posting, of its transaction, or of another posting of it."""
    transaction = checked.transactions.get((entry.path, entry.line))
    if transaction is None:
        return ""
    postings = sorted(transaction.postings, key=lambda posting: posting.line != entry.line)
    own, *others = (posting.tags for posting in postings)
    for tags in (own, transaction.tags, *others):
        for key, value in tags:
            if key == name and value:
                return value
    return ""


def _is_there(checked: Checked, path: str) -> bool:
    files = checked.book.files
    folder = checked.book.settings.vouchers
    return files is None or files.has(posixpath.normpath(posixpath.join(folder, path)))


def _first_day(checked: Checked, entry: Entry, ground: Ground) -> date | None:
    """The first day on which the ground holds for what the write-off names."""
    if ground.months_overdue is None:
        return None
    dues = [
        debit.due
        for debit in checked.book.entries.get(entry.customer, ())
        if debit.number in entry.names
        and debit.currency == entry.currency
        and debit.kind in ("invoice", "opening")
        and debit.due is not None
    ]
    return months_later(max(dues), ground.months_overdue) if dues else None
