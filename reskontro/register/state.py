"""The register as it stands on disk: its files, its records, and which numbers are used up."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.keys import KeyFolder
from reskontro.book.load import BookRequest, load_folder
from reskontro.book.readable import Readable, readable
from reskontro.book.register_cache import cached_register
from reskontro.book.sources import matching
from reskontro.customers.sealing import has_sealed
from reskontro.record.watched import WatchedFiles
from reskontro.register.keyring import KeyRing
from reskontro.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reskontro.book.model import BookFiles
    from reskontro.customers import Customer, CustomerNumber


class Register:
    """The files of a book's register, and the records in them, in clear where there are keys.

    Raises, when made:
        BookError: the settings or the register cannot be read.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = WatchedFiles(root)
        self.settings = load_settings(SETTINGS_FILE, bytes(self.files.read(SETTINGS_FILE)))
        self.texts = texts_of(self.files, self.settings.customers)
        self.keys = KeyRing(KeyFolder(root, self.settings.privacy))
        #: The records as they are written, what is encrypted too.
        self.raw: Mapping[CustomerNumber, Customer] = cached_register(root, self.texts, os.environ)
        found = self.readable(self.texts, self.raw)
        self.customers: Mapping[CustomerNumber, Customer] = found.customers
        #: How many fields of which customers were encrypted by an edit.
        self.newly_sealed: dict[str, int] = {}
        #: Other files that an edit writes, before the register's.
        self.beside: dict[str, bytes] = {}

    def readable(
        self, texts: Mapping[str, bytes], customers: Mapping[CustomerNumber, Customer]
    ) -> Readable:
        """The records of register files with what is encrypted in clear."""
        return readable(customers, texts.values(), lambda: self.keys)

    def in_clear(self, record: Customer) -> Customer:
        """A record with what is encrypted in clear, where there is a key."""
        if not has_sealed(record):
            return record
        from reskontro.book.opened import opened_records  # noqa: PLC0415 - as in book.readable

        return opened_records({record.number: record}, self.keys).customers[record.number]

    @property
    def home(self) -> str:
        """The country of the firm."""
        return self.settings.company.country

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that stand in a record or, mistakes in them aside, in the journals."""
        request = BookRequest(
            self.root, book=self.root, commit=False, tolerant=True, environ=os.environ
        )
        book = load_folder(self.root, self.files, request, Readable(self.customers))
        return frozenset((*self.customers, *book.entries))

    def file_for(self, number: str) -> str:
        """The file for a new record."""
        return file_for(self.settings.customers[0], number)


def file_for(pattern: str, number: str) -> str:
    """The file for a new record: one of its own, as the pattern has it, else the only one."""
    folder, _, name = pattern.replace("**/", "").rpartition("/")
    before, star, after = name.partition("*")
    if not star or "*" in folder or set(after) & set("*?[") or "?" in before:
        return pattern if not star else f"{folder or '.'}/{number}.yaml"
    safe = "".join(char if char.isalnum() or char in "-_. " else "-" for char in number)
    return f"{folder}/{before}{safe}{after}".lstrip("/")


def texts_of(files: BookFiles, patterns: tuple[str, ...]) -> dict[str, bytes]:
    """The files that the patterns of the setting `customers` fit, each with its content."""
    return {path: bytes(files.read(path)) for path in matching(files, patterns)}
