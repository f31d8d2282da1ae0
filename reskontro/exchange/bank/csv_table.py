"""The rows of a CSV file by a profile: encoding, preamble, headings, cells with their lines."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.csv_table import lines_of
from reskontro.exchange.bank.accounts import plain
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reskontro.exchange.bank.profiles import Encoding, Profile
    from reskontro.exchange.flaws import Flaws

_HEADINGS_WITHIN: Final = 30
_BYTE_ORDER_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_SHOWN: Final = 200


class Row(msgspec.Struct, frozen=True):
    """A row: the line it begins on, and its cells by heading as `heading_key` writes it."""

    line: int
    cells: Mapping[str, str]
    excerpt: str

    def cell(self, heading: str) -> str:
        """The cell below a heading, "" of none."""
        return self.cells.get(heading_key(heading), "") if heading else ""


class Layout(msgspec.Struct, frozen=True):
    """A file as a profile sees it: its lines, where the headings stand, counted from 0."""

    profile: Profile
    lines: Sequence[str]
    at: int
    headings: tuple[str, ...]

    @property
    def score(self) -> int:
        """How many of the headings the profile knows."""
        own = self.profile.columns
        named = msgspec.structs.astuple(own)
        known = {heading_key(name) for name in (*own.text, *named) if isinstance(name, str)}
        return len(known & set(self.headings))


def heading_key(heading: str) -> str:
    """A heading without what writers differ in: case, quotes, blanks at the ends."""
    return " ".join(heading.strip("\ufeff\"' \t").casefold().split())


def layout_of(path: str, data: bytes, profiles: Sequence[Profile], name: str = "") -> Layout:
    """The layout of the profile of that name, or of the one whose headings the file has.

    Of several that fit the one that knows most headings is taken, of those the book's own.

    Raises:
        BookError: F261 no profile fits, F262 there is none of that name, F263 it does not fit.
    """
    lines = _Lines(data)
    if name:
        chosen = [profile for profile in profiles if profile.name == name]
        if not chosen:
            known = ", ".join(sorted(profile.name for profile in profiles))
            raise BookError([Problem("F262", Span(path, 0), {"name": name, "known": known})])
        found = _layout(lines, chosen[0])
        if found is None:
            missing = ", ".join(chosen[0].required)
            raise BookError([_first_line(path, data, "F263", name=name, headings=missing)])
        return found
    fitting = [each for profile in profiles if (each := _layout(lines, profile)) is not None]
    if not fitting:
        known = ", ".join(sorted(profile.name for profile in profiles))
        raise BookError([_first_line(path, data, "F261", known=known)])
    return max(fitting, key=lambda each: each.score)


def rows_of(layout: Layout, flaws: Flaws) -> Iterator[Row]:
    """The rows below the headings; one with too few or too many cells is a flaw (F264).

    Raises:
        BookError: F265 it is no CSV.
    """
    start = layout.at + 1
    text = "\n".join(layout.lines[start:])
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=layout.profile.delimiter, strict=True
    )
    count = len(layout.headings)
    line = start + 1
    try:
        for cells in reader:
            here, line = line, start + reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            excerpt = layout.lines[here - 1]
            given = [cell.strip() for cell in cells]
            while len(given) > count and not given[-1]:
                given.pop()
            if len(given) != count:
                numbers = str(len(given)), str(count)
                flaws.flaw("F264", here, 0, excerpt, cells=numbers[0], headings=numbers[1])
                continue
            yield Row(here, dict(zip(layout.headings, given, strict=True)), excerpt)
    except csv.Error as error:
        raise flaws.refuse("F265", line, 0, "", reason=str(error)) from None


def account_above(layout: Layout) -> str:
    """The account that stands in the preamble, "" where the profile knows of none."""
    pattern = layout.profile.preamble_account
    if pattern is None:
        return ""
    found: re.Match[str] | None = None
    for line in layout.lines[: layout.at]:
        found = found or _compiled(pattern).search(line)
    return plain(found[1]) if found else ""


def _compiled(pattern: str) -> re.Pattern[str]:
    import re  # noqa: PLC0415 - for profiles with a preamble alone

    return re.compile(pattern)


class _Lines:
    """The lines of a file, in each encoding that is asked for once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._wide = _wide(data)
        self._found: dict[Encoding, Sequence[str] | None] = {}

    def first_in(self, encodings: Iterable[Encoding]) -> Sequence[str] | None:
        """The lines in the first of some encodings that the file can be in, None where in none.

        One in UTF-16, which its first bytes show, is read in that and no other.
        """
        if self._wide:
            encodings = ("utf-16",)
        for encoding in encodings:
            if encoding not in self._found:
                self._found[encoding] = self._decoded(encoding)
            if (lines := self._found[encoding]) is not None:
                return lines
        return None

    def _decoded(self, encoding: Encoding) -> Sequence[str] | None:
        if (encoding == "utf-16") != bool(self._wide):
            return None
        own = self._wide or ("utf-8-sig" if encoding == "utf-8" else encoding)
        try:
            return lines_of(self._data.decode(own))
        except UnicodeDecodeError:
            return None


def _wide(data: bytes) -> str:
    """The encoding of a file in UTF-16, by its mark or the zero beside its first letter; else ""."""
    if data.startswith(_BYTE_ORDER_MARKS):
        return "utf-16"
    if data[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if data[:1] == b"\0" else ""


def _layout(of_file: _Lines, profile: Profile) -> Layout | None:
    """The file as the profile sees it; None where it cannot be one of that."""
    lines = of_file.first_in(profile.encodings)
    if lines is None:
        return None
    wanted = {heading_key(name) for name in profile.required}
    for at, line in enumerate(lines[:_HEADINGS_WITHIN]):
        if profile.delimiter not in line or len(line) > 1 << 16:
            continue
        try:
            cells = next(csv.reader([line], delimiter=profile.delimiter), [])
        except csv.Error:
            continue
        headings = [heading_key(cell) for cell in cells]
        while headings and not headings[-1]:
            headings.pop()
        if wanted <= set(headings):
            return Layout(profile, lines, at, tuple(headings))
    return None


def _first_line(path: str, data: bytes, code: str, **values: str) -> Problem:
    """A problem with the first line that has anything, as well as it can be read."""
    text = data[: 1 << 16].decode(_wide(data) or "utf-8-sig", "replace")
    lines = text.splitlines()
    at = next((place for place, line in enumerate(lines) if line.strip()), 0)
    excerpt = lines[at][:_SHOWN] if lines else ""
    return Problem(code, Span(path, at + 1), values, excerpt)
