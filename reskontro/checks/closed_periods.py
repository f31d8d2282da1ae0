"""Rules on closed periods: R7. Git is the witness of what stood there when they were closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.checks.model import Rule
from reskontro.problems import Problem, Span, first_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.blame import Authorship
    from reskontro.checks.model import Checked
    from reskontro.subledger.entries import Entry

#: So many accounts are named.
_MOST = 8


def added_when_closed(checked: Checked) -> Iterator[Problem]:
    """An entry dated in days that were closed before it came."""
    for changes in checked.closed_changes:
        for one in changes.edited:
            if one.after is not None and one.before is None:
                values = {**_shown(one.after), **_who(one.by), **_closed(changes.days.up_to)}
                yield Problem("R701", Span(one.after.path, one.after.line), values)


def changed_when_closed(checked: Checked) -> Iterator[Problem]:
    """An entry that is otherwise than when its days were closed."""
    for changes in checked.closed_changes:
        for one in changes.edited:
            if one.after is not None and one.before is not None:
                was = {f"was_{key}": value for key, value in _shown(one.before).items()}
                values = {**_shown(one.after), **was, **_who(one.by)}
                values |= _closed(changes.days.up_to)
                yield Problem("R702", Span(one.after.path, one.after.line), values)


def removed_when_closed(checked: Checked) -> Iterator[Problem]:
    """An entry that is no more, though its days were closed; the line is that of the old state."""
    for changes in checked.closed_changes:
        for one in changes.edited:
            if one.before is not None and one.after is None:
                values = {**_shown(one.before), **_who(one.by), **_closed(changes.days.up_to)}
                place = Span(one.before.path, one.before.line)
                yield Problem("R703", place, values, excerpt=one.excerpt)


def other_accounts_when_closed(checked: Checked) -> Iterator[Problem]:
    """Accounts without entries whose sums of closed days are others now."""
    for changes in checked.closed_changes:
        if changes.accounts:
            first = min(changes.accounts.values()).isoformat()
            values = {"accounts": first_of(sorted(changes.accounts), _MOST), "day": first}
            values |= _closed(changes.days.up_to)
            yield Problem("R704", Span(SETTINGS_FILE, 1), values)


def moved_back_without_reason(checked: Checked) -> Iterator[Problem]:
    """A lock that was moved back, or taken out, without saying why; its days stay closed."""
    for move in checked.locks.moved_back:
        if not move.mended:
            values = {
                "was": move.was.isoformat(),
                "day": move.day.isoformat() if move.day else "–",
                "commit": move.commit[:10] or "–",
            }
            yield Problem("R705", Span(SETTINGS_FILE, move.line or 1), values)


def _shown(entry: Entry) -> dict[str, str]:
    return {
        "day": entry.date.isoformat(),
        "customer": entry.customer,
        "number": entry.number or "–",
        "amount": str(entry.amount),
        "currency": entry.currency,
    }


def _who(by: Authorship | None) -> dict[str, str]:
    if by is None or not by.committed:
        return {"author": "–", "commit": "–"}
    return {"author": by.author, "commit": by.commit}


def _closed(up_to: object) -> dict[str, str]:
    return {"lock": str(up_to)}


RULES = (
    Rule("R701", added_when_closed),
    Rule("R702", changed_when_closed),
    Rule("R703", removed_when_closed),
    Rule("R704", other_accounts_when_closed),
    Rule("R705", moved_back_without_reason, alone=True),
)
