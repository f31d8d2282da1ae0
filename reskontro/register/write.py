"""Writing to the register: one process at a time, all files of an edit or none.

The register is read under the book's lock, so that a number taken from it is taken once, and read
again as it would be before anything is written.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from reskontro.book.kept_register import CachedRegister
from reskontro.book.register_cache import cached_register
from reskontro.customers.edit import EditError, same
from reskontro.problems import BookError, CallError, Note
from reskontro.record.writing import locked, write_all
from reskontro.register.fields import changes_between, new_faults
from reskontro.register.sealed import sealed_files
from reskontro.register.state import Register

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.register.fields import FieldChange

#: A national identity number in clear is not repeated.
_SECRET: Final = "C124"  # noqa: S105 - the code of a problem


class RefusedError(Exception):
    """What was asked for cannot stand in the register: fields, each with why."""

    def __init__(self, reasons: list[tuple[str, Note]]) -> None:
        super().__init__(f"{len(reasons)} reason(s)")
        self.reasons = reasons


def edit_register(
    root: Path,
    draft: Callable[[Register], Mapping[str, bytes]],
    *,
    dry_run: bool = False,
    force: bool = False,
) -> list[FieldChange]:
    """Put what `draft` makes of register files in their place; what has changed in the records.

    What is personal is encrypted where the settings ask for it; what has changed is told in clear.
    With `force` values that cannot be right are let pass. A `dry_run` does all but writing.

    Raises:
        BookError: the register cannot be read.
        CallError: a file cannot be written, or was changed meanwhile.
        RefusedError: the register could not be read then, or a new value cannot be right.
    """
    with locked(root):
        register = Register(root)
        try:
            drafted = sealed_files(register, draft(register))
            texts = dict(sorted({**register.texts, **drafted}.items()))
            after = register.readable(texts, cached_register(root, texts, os.environ)).customers
            contents = {
                path: content
                for path, content in drafted.items()
                if register.texts.get(path) != content
            }
        except EditError as error:
            raise CallError("customer.cannot_edit", path=str(error)) from None
        except BookError as error:
            raise RefusedError(_reasons(error)) from None
        edited = _edited(register.customers, after)
        if not force:
            _hold(register, after, edited)
        if not dry_run and (contents or register.beside or register.keys.pending):
            _write(register, contents)
    return [
        change
        for number in edited
        for change in changes_between(register.customers.get(number), after[number])
    ]


def _edited(
    before: Mapping[CustomerNumber, Customer], after: Mapping[CustomerNumber, Customer]
) -> list[CustomerNumber]:
    """The customers whose records are new, or say something else than they did before."""
    if isinstance(before, CachedRegister) and isinstance(after, CachedRegister):
        return after.changed_since(before)
    return [
        number
        for number, record in after.items()
        if number not in before or not same(before[number], record)
    ]


def _reasons(error: BookError) -> list[tuple[str, Note]]:
    return [
        (
            f"{problem.span.path}:{problem.span.line}",
            Note(problem.code, {} if problem.code == _SECRET else problem.values),
        )
        for problem in error.problems
    ]


def _hold(
    register: Register, after: Mapping[CustomerNumber, Customer], edited: list[CustomerNumber]
) -> None:
    """Refuse values that cannot be right and were not there before."""
    reasons = []
    for number in edited:
        before = register.customers.get(number)
        new = new_faults(before, after[number], register.home)
        reasons += [(fault.field, fault.why) for fault in new]
    if reasons:
        raise RefusedError(reasons)


def _write(register: Register, contents: Mapping[str, bytes]) -> None:
    """Put the files in their places, the keys before what they seal; or leave all as it is."""
    every = {**register.beside, **contents}
    for path in every:
        place = register.root / path
        if place.exists() and not (place.stat().st_mode & 0o222 and os.access(place, os.W_OK)):
            raise CallError("customer.read_only", path=path)

    def hold() -> None:
        register.files.hold()
        register.keys.save()

    write_all(
        {register.root / path: content for path, content in every.items()}, hold, register.root
    )
    register.keys.finish()
