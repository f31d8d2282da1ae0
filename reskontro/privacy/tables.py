"""What the commands that encrypt, erase and keep keys print, as reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.problems import Note, first_of
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.common import head
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.customers.keys import Key
    from reskontro.privacy.backup import KeyState
    from reskontro.privacy.encrypt import Encrypted
    from reskontro.privacy.erase import Erased
    from reskontro.settings import Settings

#: So many places in journals are named.
_NAMED = 5
#: States of a key with which all is well.
_WELL = frozenset(("good", "restored", "kept"))


def encrypted_report(settings: Settings, done: Encrypted, *, dry_run: bool) -> Report:
    """Whose fields were encrypted, and what git's history still has in clear."""
    rows: list[dict[str, Any]] = [
        {"customer": number, "fields": count} for number, count in done.fields.items()
    ]
    columns = (Column("report.customer"), Column("privacy.fields", "integer"))
    notes = [Note("customer.dry_run")] if dry_run else []
    left = {"payers": done.payers, "waiting": done.waiting}
    if not rows and not any(left.values()):
        notes = [Note("privacy.all_encrypted")]
    elif rows and not dry_run:
        notes.append(Note("privacy.make_backup"))
    notes += [Note(f"privacy.cleared_{name}", {"n": str(n)}) for name, n in left.items() if n]
    if done.commits:
        notes.append(Note("privacy.history_clear", {"n": str(done.commits)}))
    if done.unasked is not None:
        notes.append(done.unasked)
    return Report(
        "privacy_encrypt",
        head_of(settings, "privacy.encrypt"),
        (Table(columns, lines_of(rows, ("customer", "fields"))),),
        tuple(rows),
        ({"customers": len(rows), "fields": sum(done.fields.values()), **left},),
        notes=tuple(notes),
    )


def erased_report(book: Book, done: Erased, day: date, *, dry_run: bool) -> Report:
    """What was erased, what is kept by which law until when, and what stands elsewhere."""
    rows: list[dict[str, Any]] = []
    lines = []
    for field, name in done.fields.items():
        verdict = done.verdicts[name]
        gone = verdict.may_go
        rows.append(
            {
                "customer": done.customer,
                "field": field,
                "class": name,
                "erased": gone,
                "until": None if gone else verdict.until,
                "law": None if gone else verdict.law or None,
                "reason": verdict.why.key.partition(".")[2] if verdict.why else None,
            }
        )
        action = Phrase("privacy.erased" if gone else "privacy.kept_field")
        until = None if gone else verdict.until
        cells = (field, Phrase(f"privacy.class.{name}"), action, until, verdict.why)
        lines.append(Row(cells, style="plain" if gone else "bad"))
    columns = (
        Column("privacy.field"),
        Column("privacy.class", shrink=True),
        Column("privacy.action"),
        Column("privacy.until", "date"),
        Column("privacy.reason", shrink=True),
    )
    return Report(
        "privacy_erase",
        head(book, "privacy.erase"),
        (Table(columns, tuple(lines), done.customer),) if lines else (),
        tuple(rows),
        ({"keys": done.keys, "commits": done.commits, "journal_lines": len(done.places),
          "events": len(done.events),
          "decision": done.path or None},),
        notes=tuple(_erase_notes(done, dry_run=dry_run)),
        as_of=day,
        differs=any(not row["erased"] for row in rows),
    )  # fmt: skip


def _erase_notes(done: Erased, *, dry_run: bool) -> list[Note]:
    if not done.path:
        return [Note("privacy.nothing_to_erase", {"customer": done.customer})]
    notes = [Note("customer.dry_run")]
    if not dry_run:
        notes = [Note("privacy.decision", {"path": done.path})]
        if done.keys:
            notes.append(Note("privacy.destroyed", {"n": str(done.keys)}))
    if done.commits:
        notes.append(Note("privacy.history_has", {"n": str(done.commits)}))
    if done.unasked is not None:
        notes.append(done.unasked)
    if done.places:
        places = [f"{each.path}:{each.line}" for each in done.places]
        notes.append(Note("privacy.in_journals", {"places": first_of(places, _NAMED)}))
    if done.events:
        files = ", ".join(sorted({each.path for each in done.events}))
        notes.append(Note("privacy.events_stay", {"n": str(len(done.events)), "paths": files}))
    notes.append(Note("privacy.entries_stay"))
    return notes


def backup_report(settings: Settings, keys: Sequence[Key], file: Path) -> Report:
    """That the keys are backed up."""
    rows: list[dict[str, Any]] = [{"customer": key.customer} for key in keys]
    return Report(
        "privacy_keys_backup",
        head_of(settings, "privacy.backup"),
        (Table((Column("report.customer"),), lines_of(rows, ("customer",))),),
        tuple(rows),
        ({"keys": len(rows), "path": str(file)},),
        notes=(Note("privacy.backed_up", {"n": str(len(rows)), "path": str(file)}),),
    )


def states_report(settings: Settings, states: Sequence[KeyState], title: str) -> Report:
    """How it stands with every key."""
    rows: list[dict[str, Any]] = [
        {"customer": each.customer, "state": each.state} for each in states
    ]
    lines = tuple(
        Row(
            (each.customer, each.why or Phrase(f"privacy.state.{each.state}")),
            style="plain" if each.state in _WELL else "bad",
        )
        for each in states
    )
    columns = (Column("report.customer"), Column("privacy.state", shrink=True))
    bad = sum(each.state not in _WELL for each in states)
    return Report(
        title.replace(".", "_"),
        head_of(settings, title),
        (Table(columns, lines),),
        tuple(rows),
        ({"keys": len(rows), "bad": bad},),
        notes=() if rows else (Note("privacy.no_keys_here"),),
        differs=bad > 0,
    )
