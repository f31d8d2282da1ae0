"""What is wrong with a book: where it stands, what it is, and how to mend it.

Problems are values. They are collected while reading and shown at the edge, all at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Span(msgspec.Struct, frozen=True, gc=False, order=True):
    """A place in a file: `line` and `column` count from 1; column 0 means the whole line."""

    path: str
    line: int
    column: int = 0


class Problem(msgspec.Struct, frozen=True, gc=False):
    """One finding in a user's file.

    `code` is stable and names the entry in the phrase catalogue that holds message and remedy;
    `values` fill its placeholders. `excerpt` is the source line as it stands, without its newline,
    and `width` how many characters of it are marked from `span.column`.
    """

    code: str
    span: Span
    values: dict[str, str] = {}
    excerpt: str = ""
    width: int = 1


class Note(msgspec.Struct, frozen=True, gc=False):
    """Something the user should know that is no error; `key` names its phrase."""

    key: str
    values: dict[str, str] = {}


def once(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes in their order, each the first time it comes."""
    found: list[Note] = []
    for note in notes:
        if note not in found:
            found.append(note)
    return tuple(found)


def first_of(names: Sequence[str], most: int) -> str:
    """The first of many names as a value of a problem or note, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" (+{more})" if more > 0 else "")


class BookError(Exception):
    """A book that cannot be read; carries every independent problem found.

    `commit` is the git commit that has it so, "" where it is the files of today.
    """

    def __init__(self, problems: list[Problem], commit: str = "") -> None:
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems
        self.commit = commit


class CallError(Exception):
    """A call that is wrong (exit code 2); carries the phrase that says why."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.note = Note(key, values)
