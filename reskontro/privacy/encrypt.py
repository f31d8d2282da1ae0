"""Encrypting the records there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book import git
from reskontro.problems import CallError
from reskontro.register.write import edit_register

if TYPE_CHECKING:
    from pathlib import Path

    from reskontro.register.state import Register


class Encrypted(msgspec.Struct, frozen=True):
    """How many fields of which customers were encrypted, and how many commits touch their files."""

    fields: dict[str, int]
    commits: int


def encrypt(root: Path, *, dry_run: bool = False) -> Encrypted:
    """Encrypt what the settings ask for and stands in clear; all else stays as it is.

    Raises:
        BookError: the register cannot be read.
        CallError: the settings do not ask for it, git would keep the keys, a key is missing, or a
            file cannot be written.
    """
    seen: list[Register] = []

    def everything(register: Register) -> dict[str, bytes]:
        if register.settings.privacy.encrypt == "none":
            raise CallError("privacy.not_on")
        if why := register.keys.folder.exposed():
            raise CallError(why.key, **why.values)
        seen.append(register)
        return register.texts

    edit_register(root, everything, dry_run=dry_run, force=True)
    (register,) = seen
    paths = {register.raw[number].source.path for number in register.newly_sealed}  # type: ignore[index]
    return Encrypted(register.newly_sealed, commits_of(root, sorted(paths)))


def commits_of(root: Path, paths: list[str]) -> int:
    """In how many commits git has other versions of files; 0 without git."""
    if not paths or not git.may_be_in_repository(root):
        return 0
    try:
        found = git.run(root, "log", "--all", "--no-show-signature", "--format=%H", "--", *paths)
    except CallError:
        return 0
    return len(found.stdout.splitlines())
