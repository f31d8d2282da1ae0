"""What the commands that write to the register share: the book, its options, why it refuses."""

import os
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from reskontro.book.commits import files_at
from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.keys import KeyFolder
from reskontro.book.readable import Readable, readable
from reskontro.book.register_cache import cached_register
from reskontro.book.sources import FolderFiles
from reskontro.cli.call import Call
from reskontro.problems import CallError, Note
from reskontro.register.state import Register, texts_of
from reskontro.register.tables import changes_report
from reskontro.register.write import RefusedError, edit_register
from reskontro.render.phrases import phrase, remedy
from reskontro.reports.model import Report
from reskontro.settings import Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DryRun = Annotated[bool, typer.Option("--dry-run", help="cli.option.dry_run")]
Force = Annotated[bool, typer.Option("--force", help="cli.option.force")]
Fields = Annotated[
    list[str] | None, typer.Argument(metavar="FIELD=VALUE", help="cli.option.fields")
]


def edited(
    call: Call,
    draft: Callable[[Register], Mapping[str, bytes]],
    *,
    dry_run: bool,
    force: bool = False,
    notes: "Iterable[Note]" = (),
) -> Report:
    """Edit the register and report what has changed.

    Raises:
        BookError: the register cannot be read.
        CallError: it cannot be written, or refuses what was asked for.
    """
    with refusals(call):
        changes = edit_register(call.root, draft, dry_run=dry_run, force=force)
    told = [Note("customer.dry_run")] if dry_run else []
    if not changes:
        told = [Note("customer.nothing_to_change")]
    return changes_report(settings_of(call), changes, [*told, *notes])


def settings_of(call: Call) -> Settings:
    """The settings of the book.

    Raises:
        BookError: they cannot be read.
        CallError: there is no book.
    """
    settings = call.settings
    if settings is None:
        raise CallError("customer.no_book")
    return settings


@contextmanager
def refusals(call: Call) -> "Iterator[None]":
    """Turn what the register refuses into a wrong call, each reason on a line.

    Raises:
        CallError: the register refuses what was asked for.
    """
    try:
        yield
    except RefusedError as error:
        language = call.language
        texts = []
        for field, why in error.reasons:
            text = f"{field}: {phrase(why, language)}"
            mended = remedy(why, language)
            texts.append(f"{text}. {mended}" if mended else text)
        raise CallError("customer.refused", reasons="; ".join(texts)) from None


def readable_register(call: Call) -> tuple[Settings, Readable]:
    """The settings and the records of the book, in clear where there are keys.

    Raises:
        BookError: the settings or the register cannot be read.
        CallError: there is no book, or not at the call's revision.
    """
    settings, files = register_files(call)
    root = call.root
    keys = KeyFolder(root, settings.privacy)
    customers = cached_register(root, files, os.environ)
    return settings, readable(customers, files.values(), lambda: keys)


def register_files(call: Call) -> tuple[Settings, dict[str, bytes]]:
    """The settings of the book and the files of its register, as the call's revision has them.

    Raises:
        BookError: the settings cannot be read.
        CallError: there is no book, or not at that revision.
    """
    root = call.root
    at = call.common.known_at
    files = FolderFiles(root) if at is None else files_at(root, at)
    call.settings = load_settings(SETTINGS_FILE, bytes(files.read(SETTINGS_FILE)))
    return call.settings, texts_of(files, call.settings.customers)
