"""Rules on the keys of encrypted records: R408 and R409. Where the keys are elsewhere, none holds."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.keys import KeyFolder
from reskontro.book.sources import FolderFiles
from reskontro.checks.model import Rule
from reskontro.customers import load_customers
from reskontro.customers.keys import opened
from reskontro.customers.sealing import SealError, has_sealed
from reskontro.problems import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked


def without_backup(checked: Checked) -> Iterator[Problem]:
    """Keys that no backup has, or only one that is older than the settings allow."""
    folder = _folder(checked)
    if folder is None:
        return
    backup = folder.last_backup()
    days = checked.book.settings.privacy.backup_days
    old = backup is None or backup.day + timedelta(days) < checked.as_of
    missing = []
    for number in folder.numbers():
        try:
            key = folder.read(number)
        except SealError:
            continue  # R409 tells
        if backup is None or not backup.has(key):
            missing.append(number)
    if missing or old:
        values = {
            "n": str(len(missing or folder.numbers())),
            "why": "R408.none" if missing else "R408.old",
            "day": backup.day.isoformat() if backup else "",
            "folder": folder.name,
        }
        yield Problem("R408", Span(_shown(folder), 0), values)


def unusable_key(checked: Checked) -> Iterator[Problem]:
    """A key that is missing beside others, damaged, of another customer, or that git may keep."""
    folder = _folder(checked)
    if folder is None:
        return
    if why := folder.exposed():
        yield Problem("R409", Span(_shown(folder), 0), {**why.values, "why": why.key})
    book = checked.book
    paths = {record.source.path for record in book.customers.values()}
    raw = load_customers((path, checked.text(path)) for path in sorted(paths))
    for number, record in raw.items():
        if not has_sealed(record):
            continue
        try:
            opened(record, folder.read(number))
        except SealError as error:
            values = {"customer": number, **error.why.values, "why": error.why.key}
            yield Problem("R409", record.source, values)


def _folder(checked: Checked) -> KeyFolder | None:
    """The folder of the keys, None where there are none or the book is read from a commit."""
    files = checked.book.files
    if checked.book.bare or not isinstance(files, FolderFiles):
        return None
    folder = KeyFolder(files.root, checked.book.settings.privacy)
    return folder if folder.numbers() else None


def _shown(folder: KeyFolder) -> str:
    """The folder as a path of the book; the settings that name it where it is outside."""
    path = os.path.relpath(folder.path, folder.root)
    return SETTINGS_FILE if path.startswith("..") else path


RULES = (
    Rule("R408", without_backup, alone=True),
    Rule("R409", unusable_key, alone=True),
)
