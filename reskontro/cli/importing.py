"""What the commands on files from banks have in common: reading them, writing, committing."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from reskontro.book.bank_profiles import profile_files
from reskontro.book.sources import FolderFiles
from reskontro.cli.days import today
from reskontro.exchange.bank.profiles import load_profiles
from reskontro.exchange.bank.read import read_bank_file
from reskontro.problems import BookError, CallError, Note, Problem
from reskontro.record.append import append
from reskontro.record.commits import check_committable, commit
from reskontro.record.recorder import Recorder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.exchange.bank.model import BankFile
    from reskontro.exchange.bank.profiles import Profile
    from reskontro.record.append import Draft


def read_files(
    call: Call, paths: Sequence[Path], *, profile: str = "", account: str = ""
) -> list[BankFile]:
    """Files from banks, each once however often it is named.

    Raises:
        BookError: with all that is wrong with any of them.
        CallError: one cannot be opened, or there is no book.
    """
    settings = call.settings
    if settings is None:
        raise CallError("bank.no_book")
    root = call.root

    @cache
    def profiles() -> tuple[Profile, ...]:
        return load_profiles(profile_files(FolderFiles(root), settings))

    found: dict[Path, BankFile] = {}
    problems: list[Problem] = []
    for path in paths:
        if (own := path.resolve()) in found:
            continue
        try:
            with path.open("rb") as stream:
                name = os.fsencode(path).decode(errors="replace")
                found[own] = read_bank_file(
                    name, stream, profiles, profile=profile, account=account
                )
        except BookError as error:
            problems += [one for one in error.problems if one not in problems]
        except OSError as error:
            reason = error.strerror or str(error)
            raise CallError("bank.cannot_read", path=str(path), reason=reason) from None
    if problems:
        raise BookError(problems)
    return list(found.values())


class Writing:
    """One call that writes to a book what `make` makes of it, and commits it where that is wished.

    `edited` are files that a person may have changed before, which are committed with the rest.
    """

    def __init__(
        self,
        call: Call,
        make: Callable[[Book, Recorder], Draft],
        *,
        dry_run: bool,
        commit: bool,
        edited: Sequence[str] = (),
    ) -> None:
        self._call = call
        self._make = make
        self._dry_run = dry_run
        self._commit = commit
        self._edited = edited
        self._warnings: list[Note] = []
        self.notes: list[Note] = []

    def run(self) -> None:
        """Write; `notes` say what was done. A dry run makes all of it and writes nothing.

        Raises:
            BookError: the book cannot be read, or something speaks against it.
            CallError: it cannot be written.
        """
        added = append(
            self._call.request,
            self._draft,
            dry_run=self._dry_run,
            before=self._before,
            after=self._after,
        )
        self.notes += self._warnings
        places = [f"{one.path}:{one.line}" for one in (added, *added.others) if one.text]
        if self._dry_run:
            self.notes.insert(0, Note("bank.dry_run"))
        elif places:
            self.notes.insert(0, Note("record.written", {"place": ", ".join(places)}))

    def _draft(self, book: Book) -> Draft:
        self._call.book = book
        recorder = Recorder(book, today(), self._call.say)
        self._warnings = recorder.notes
        return self._make(book, recorder)

    def _before(self, root: Path, paths: Sequence[str]) -> None:
        if self._commit:
            check_committable(root, [path for path in paths if path not in self._edited])

    def _after(self, root: Path, paths: Sequence[str]) -> None:
        if self._commit:
            code = commit(root, paths, self._call.say(Note("bank.commit")))
            self.notes.append(Note("record.committed", {"commit": code}))
