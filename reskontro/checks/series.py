"""Series of numbers, told apart by the settings, else by prefix and year, and the gaps in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from reskontro.checks.numbers import by_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reskontro.numbering import Series
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: More digits are no number that anybody counts with.
_MOST_DIGITS = 18
#: A year at the beginning of the digits: how many of them it takes, and the fewest there are.
_YEARS = ((4, 6), (2, 5))
#: With more vouchers than one for so many documents, a series is one of vouchers.
_DOCUMENTS_PER_VOUCHER = 10
#: So many missing numbers in a row, and more than there are documents, may be where another begins.
_FEWEST_OF_A_JUMP = 100


#: The first and the last of numbers in a row.
Run = tuple[int, int]


class Gap(NamedTuple):
    """Numbers that are missing before the document `after`: runs of first and last, inclusive.

    A `jump` has so many missing that another series may begin there.
    """

    number: str
    after: Entry
    missing: list[tuple[str, str]]
    how_many: int
    jump: bool = False


class Other(NamedTuple):
    """A number in use that is no invoice's or credit note's; `voucher`: nor like one of them."""

    number: str
    voucher: bool = False


class _Series(msgspec.Struct):
    """What has a prefix in common; `width` is that of the shortest number, zeros included."""

    prefix: str
    width: int
    numbers: dict[int, Entry] = msgspec.field(default_factory=dict)

    def take_in(self, start: int, members: list[tuple[str, Entry]]) -> None:
        """Take in documents, whose place in the series is told by the digits from `start` on."""
        added = {int(number[start:]): entry for number, entry in members}
        if len(added) == len(members) and not added.keys() & self.numbers.keys():
            self.numbers.update(added)
            return
        for number, entry in members:
            value = int(number[start:])
            other = self.numbers.setdefault(value, entry)
            self.numbers[value] = min(other, entry, key=by_content)

    def has_gap(self) -> bool:
        """Whether numbers are missing between the least and the greatest."""
        return max(self.numbers) - min(self.numbers) >= len(self.numbers)

    def gaps(self, others: Iterable[int]) -> Iterator[Gap]:
        """The gaps between the least and the greatest number, `others` being in use too.

        Where jumps part the series into ranges that are of invoices or of credit notes alone, the
        one kind is numbered elsewhere than the other, and a jump between them is no gap.
        """
        found: list[tuple[Gap, int]] = []
        kinds: list[set[Kind]] = [set()]
        runs: list[Run] = []
        before = min(self.numbers)
        for number in sorted({*self.numbers, *others}):
            if number - before > 1:
                runs.append((before + 1, number - 1))
            before = number
            if (entry := self.numbers.get(number)) is None:
                continue
            near, far = self._parted(runs)
            if near:
                found.append((self._gap(number, near), 0))
            if far:
                found.append((self._gap(number, far, jump=True), len(kinds)))
                kinds.append(set())
            kinds[-1].add(entry.kind)
            runs = []
        apart = all(len(own) == 1 for own in kinds)
        for gap, at in found:
            if not (gap.jump and apart and kinds[at - 1] != kinds[at]):
                yield gap

    def _parted(self, runs: list[Run]) -> tuple[list[Run], list[Run]]:
        """Missing numbers before a document: gaps, and those from the first jump to the last."""
        least = max(_FEWEST_OF_A_JUMP, len(self.numbers) + 1)
        jumps = [at for at, (first, last) in enumerate(runs) if last - first + 1 >= least]
        if not jumps:
            return runs, []
        begin, end = jumps[0], jumps[-1] + 1
        return [*runs[:begin], *runs[end:]], runs[begin:end]

    def _gap(self, number: int, runs: list[Run], *, jump: bool = False) -> Gap:
        """What is missing before a document; a jump is one, whatever is in use within it."""
        count = sum(last - first + 1 for first, last in runs)
        shown = [(runs[0][0], runs[-1][1])] if jump else runs
        missing = [(self._written(first), self._written(last)) for first, last in shown]
        return Gap(self._written(number), self.numbers[number], missing, count, jump)

    def _written(self, number: int) -> str:
        return self.prefix + str(number).zfill(self.width)


class _Book:
    """The series of a book; what is of none that is `told` is told apart by what it looks like."""

    def __init__(self, documents: Iterable[tuple[str, Entry]], told: Sequence[Series]) -> None:
        self.series: dict[str, _Series] = {}
        self._told = told
        #: How many digits at the beginning are a year, by prefix and number of digits.
        self._years: dict[tuple[str, int], int] = {}
        shapes: dict[tuple[str, int], list[tuple[str, Entry]]] = {}
        members_of: dict[str, list[tuple[str, Entry]]] = {}
        for pair in documents:
            number = pair[0]
            if told and (beginning := self._beginning(number)) is not None:
                members_of.setdefault(beginning, []).append(pair)
                continue
            prefix = number.rstrip("0123456789")
            shape = (prefix, len(number) - len(prefix))
            try:
                shapes[shape].append(pair)
            except KeyError:
                shapes[shape] = [pair]
        for beginning, members in members_of.items():
            width = min(len(number) for number, _ in members) - len(beginning)
            self.series[beginning] = _Series(beginning, width)
            self.series[beginning].take_in(len(beginning), members)
        for (prefix, width), members in shapes.items():
            if 0 < width <= _MOST_DIGITS and not _are_days(width, members):
                self._take_in(prefix, width, members)

    def _beginning(self, number: str) -> str | None:
        """What a number of a series that is told begins with."""
        found = (one.beginning_of(number) for one in self._told)
        return next((each for each in found if each is not None), None)

    def _take_in(self, prefix: str, width: int, members: list[tuple[str, Entry]]) -> None:
        year = self._years[prefix, width] = _year_digits(len(prefix), width, members)
        start = len(prefix) + year
        by_year: dict[str, list[tuple[str, Entry]]] = {prefix: members}
        if year:
            by_year = {}
            for pair in members:
                by_year.setdefault(pair[0][:start], []).append(pair)
        for key, own in by_year.items():
            series = self.series.setdefault(key, _Series(key, width - year))
            series.width = min(series.width, width - year)
            series.take_in(start, own)

    def place(self, number: str) -> tuple[str, int] | None:
        """The prefix of a number's series, and its place in it; None where it is in none."""
        if self._told and (beginning := self._beginning(number)) is not None:
            return beginning, int(number[len(beginning) :])
        prefix = number.rstrip("0123456789")
        width = len(number) - len(prefix)
        if not 0 < width <= _MOST_DIGITS:
            return None
        start = len(prefix) + self._years.get((prefix, width), 0)
        return number[:start], int(number[start:])


def gaps(
    documents: Iterable[tuple[str, Entry]],
    others: Callable[[], Iterable[Other]],
    told: Sequence[Series] = (),
) -> Iterator[Gap]:
    """The gaps in the series that the numbers of invoices and credit notes make.

    A number that fits a series that is `told` is of that. Of others what stands before the last run
    of digits tells one series from another, and a year that these digits begin with. `others` is
    asked only where there is a gap; where many of them are vouchers, the numbers are those of
    vouchers, and no series.
    """
    book = _Book(documents, told)
    broken = {key: one for key, one in book.series.items() if one.has_gap()}
    if not broken:
        return
    inside: dict[str, dict[int, bool]] = {key: {} for key in broken}
    for other in others():
        found = book.place(other.number)
        if found is not None and found[0] in broken:
            key, number = found
            numbers = broken[key].numbers
            if number not in numbers and min(numbers) < number < max(numbers):
                inside[key][number] = inside[key].get(number, False) or other.voucher
    for key, series in broken.items():
        vouchers = sum(inside[key].values())
        if vouchers * _DOCUMENTS_PER_VOUCHER <= len(series.numbers):
            yield from series.gaps(inside[key])


def _year_digits(start: int, width: int, members: list[tuple[str, Entry]]) -> int:
    """How many digits are a year: all numbers begin with about that of their own issue."""
    for length, least in _YEARS:
        century = 10**length
        end = start + length
        if width >= least and all(
            abs(int(number[start:end]) - entry.issued.year % century) <= 1
            for number, entry in members
        ):
            return length
    return 0


def _are_days(width: int, members: list[tuple[str, Entry]]) -> bool:
    """Whether the numbers end in days, as where documents are told apart by them: 2025-01-31."""
    length = {2: 10, 8: 8}.get(width)
    if length is None:
        return False
    try:
        for number, _ in members:
            date.fromisoformat(number[-length:])
    except ValueError:
        return False
    return True
