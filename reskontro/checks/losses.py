"""Rules on write-offs: R607 and R608."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from reskontro.checks.claims import amount_in
from reskontro.checks.model import at
from reskontro.rules.grounds import first_day, is_file, unmet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.subledger.entries import Entry


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
        elif is_file(evidence) and not _is_there(checked, evidence):
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
        due, amount = _due(checked, entry), amount_in(checked.law, checked.book, entry)
        for what in unmet(ground, entry.date, due, None if amount is None else -amount):
            values = {"ground": ground.ground, "what": f"R608.{what}"}
            if what == "early" and (first := first_day(ground, due)) is not None:
                values |= {"first": first.isoformat(), "day": entry.date.isoformat()}
            yield at(entry, "R608", **values)


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


def _due(checked: Checked, entry: Entry) -> date | None:
    """When the last of what a write-off names was due."""
    dues = [
        debit.due
        for debit in checked.book.entries.get(entry.customer, ())
        if debit.number in entry.names
        and debit.currency == entry.currency
        and debit.kind in ("invoice", "opening")
        and debit.due is not None
    ]
    return max(dues, default=None)
