"""Encrypting the records there are, and taking out what stands in clear beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.privacy.bank_data import BankFiles
from reskontro.privacy.in_git import commits_of
from reskontro.problems import CallError
from reskontro.register.write import edit_register

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.privacy.bank_data import InClear
    from reskontro.problems import Note
    from reskontro.register.state import Register


class Encrypted(msgspec.Struct, frozen=True):
    """How many fields of which customers were encrypted, and what was taken out beside them.

    `payers` and `waiting` are how many accounts and payments. So many `commits` touch the files,
    None where git cannot be asked, for the reason `unasked`.
    """

    fields: dict[str, int]
    payers: int
    waiting: int
    commits: int | None
    unasked: Note | None = None


def encrypt(root: Path, *, dry_run: bool = False) -> Encrypted:
    """Encrypt what the settings ask for and stands in clear; all else stays as it is.

    What files of banks have left in clear, and would not be kept now, is taken out.

    Raises:
        BookError: the register, or a file of payers or payments that wait, cannot be read.
        CallError: the settings do not ask for it, git would keep the keys, a key is missing, or a
            file cannot be written.
    """
    seen: list[tuple[Register, InClear]] = []

    def everything(register: Register) -> dict[str, bytes]:
        if register.settings.privacy.encrypt == "none":
            raise CallError("privacy.not_on")
        if why := register.keys.folder.exposed():
            raise CallError(why.key, **why.values)
        bank_files = BankFiles(register.files, register.settings.bank)
        found = bank_files.in_clear(register.settings.privacy, register.raw)
        register.beside = dict(found.files)
        seen.append((register, found))
        return register.texts

    edit_register(root, everything, dry_run=dry_run, force=True)
    ((register, found),) = seen
    sealed = {register.raw[number].source.path for number in register.newly_sealed}  # type: ignore[index]
    commits, unasked = None, None
    try:
        commits = len(commits_of(root, sorted({*sealed, *found.files})))
    except CallError as error:
        unasked = error.note
    return Encrypted(register.newly_sealed, found.payers, found.waiting, commits, unasked)
