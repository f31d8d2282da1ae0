"""Erasing what is held of a person, as far as the law lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.events import events_of
from reskontro.checks.model import Checked
from reskontro.checks.personal_data import name_of_person
from reskontro.customers.edit import with_fields
from reskontro.customers.sealing import CLASSES, PERSONAL, DataClass, is_sealed, personal_texts
from reskontro.privacy.bank_data import KEPT_FOR, BankFiles
from reskontro.privacy.decisions import Decision, Kept, decision_file
from reskontro.privacy.in_git import commits_with
from reskontro.privacy.retention import Verdict, verdicts
from reskontro.problems import CallError, Note
from reskontro.register.keep import record_of
from reskontro.register.write import edit_register

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.customers.faults import Keys
    from reskontro.privacy.bank_data import BankData
    from reskontro.problems import Span
    from reskontro.register.state import Register
    from reskontro.yamledit import Value


class Erased(msgspec.Struct, frozen=True):
    """What became of each field that says something, and what stands elsewhere.

    `fields` gives each field's class; those of classes that may go were erased, with `keys` that
    many keys. In so many `commits` git's history has it come or go in clear, None where that cannot
    be looked for, for the reason `unasked`; the name stands at `places` in journals. `path` is that
    of the decision. `events` are where events of the person stand, with texts that nothing changes.
    """

    customer: str
    fields: Mapping[str, DataClass]
    verdicts: Mapping[DataClass, Verdict]
    keys: int
    commits: int | None
    places: tuple[Span, ...]
    path: str
    events: tuple[Span, ...] = ()
    unasked: Note | None = None


def erase(book: Book, root: Path, number: str, day: date, *, dry_run: bool = False) -> Erased:
    """Erase what may go of a person's record on a day, and write down what was decided.

    The number stands for the name from then on. With a key, the key for what was erased is
    destroyed, last of all.

    Raises:
        BookError: the register cannot be read.
        CallError: there is no such record, it is no person's, or something cannot be written.
    """
    done: list[Erased] = []

    def draft(register: Register) -> dict[str, bytes]:
        record = record_of(register, number)
        if record.type != "person":
            raise CallError("privacy.no_person", customer=number)
        raw = register.raw[record.number]
        found = verdicts(book, record, day)
        texts = list(personal_texts(raw))
        gone = {name for name in CLASSES if found[name].may_go}
        ids = register.keys.destroy(number, gone)
        fields = {field: PERSONAL[field] for _, field, _ in texts}
        bank_files = BankFiles(register.files, book.settings.bank)
        bank = bank_files.data_of(book, number)
        fields |= dict.fromkeys(bank.fields, KEPT_FOR)
        decision = Decision(
            number, day, tuple(f for f, c in fields.items() if c in gone), tuple(ids),
            _kept(fields, found),
        )  # fmt: skip
        if fields or register.keys.pending:
            register.beside = decision_file(root, decision)
        if KEPT_FOR in gone:
            register.beside |= bank_files.erased(number, bank)
        commits, unasked = _commits(book, root, raw, record, bank)
        done.append(
            Erased(
                number,
                fields,
                found,
                len(ids),
                commits,
                _places(book, record, day),
                next(iter(register.beside), ""),
                tuple(event.source for event in events_of(book) if event.customer == number),
                unasked,
            )
        )
        changes = _changes(raw, texts, gone)
        path = raw.source.path
        if not changes:
            return {}
        return {path: with_fields(path, register.texts[path], number, changes)}

    edit_register(root, draft, dry_run=dry_run, force=True)
    return done[0]


def _commits(
    book: Book, root: Path, raw: Customer, record: Customer, bank: BankData
) -> tuple[int | None, Note | None]:
    """In how many commits git has the record's texts, or what the bank said, in clear; or why not."""
    settings = book.settings.bank
    clear = [text for _, _, text in personal_texts(record) if not is_sealed(text)]
    if not clear and any(personal_texts(raw)):
        return None, Note("privacy.history_unknown")
    told = bank.texts()
    try:
        found = commits_with(root, raw.source.path, clear)
        for path in (settings.payers, settings.review) if told else ():
            found |= commits_with(root, path, told)
    except CallError as error:
        return None, error.note
    return len(found), None


def _kept(fields: Mapping[str, DataClass], found: Mapping[DataClass, Verdict]) -> tuple[Kept, ...]:
    kept = []
    for name in CLASSES:
        own = tuple(field for field, each in fields.items() if each == name)
        verdict = found[name]
        if own and not verdict.may_go and verdict.why is not None:
            reason = verdict.why.key.partition(".")[2]
            kept.append(Kept(own, reason, verdict.until, verdict.law))
    return tuple(kept)


def _changes(
    raw: Customer, texts: list[tuple[Keys, str, str]], gone: set[DataClass]
) -> dict[Keys, Value | None]:
    """The edits of a record: the number for the name, all else taken out, lists whole."""
    changes: dict[Keys, Value | None] = {}
    for keys, field, _ in texts:
        if PERSONAL[field] not in gone:
            continue
        if field == "name":
            changes["name",] = str(raw.number)
        elif keys[0] in ("contacts", "consents", "credit_check"):
            changes[keys[:1]] = None
        else:
            changes[keys] = None
    return changes


def _places(book: Book, record: Customer, day: date) -> tuple[Span, ...]:
    """Where the name stands in journals, which nothing changes."""
    alone = msgspec.structs.replace(book, customers={record.number: record})
    return tuple(problem.span for problem in name_of_person(Checked(alone, day)))
