"""Templates of invoices that come back: what is billed to whom, how often, from when to when."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal  # noqa: TC003  (the fields' types are read at run time)
from string import Formatter
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from reskontro.book.sources import matching
from reskontro.problems import BookError, Problem, Span
from reskontro.record.lines import Line  # noqa: TC001  (the same)
from reskontro.record.periods import Length, day_in, is_length, parse_length, periods
from reskontro.yamlfile import Rule, nearest_word, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.sources import Source
    from reskontro.record.periods import Period
    from reskontro.settings import Settings

#: What a text may have of its period, in braces.
PLACEHOLDERS: Final = ("month", "quarter", "year", "from", "to")
_NAME: Final = re.compile(r"[^\s,:;()]+")
_LONGEST: Final = 366
_LAST_OF_MONTH: Final = 31


def _is_name(text: object) -> bool:
    return isinstance(text, str) and _NAME.fullmatch(text) is not None


def _is_lead(days: int) -> bool:
    return 0 <= days <= _LONGEST


def _is_day(day: int | None) -> bool:
    return day is None or 1 <= day <= _LAST_OF_MONTH


class Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An invoice for every period of a length from `first` on; none begins after `last`.

    Periods of months begin on `day` of the month, that of `first` where it is None, and on the last
    day of shorter months. An invoice is issued on the first or the last day of its period, or so
    many days before. What it says is as in a file of invoices, with `PLACEHOLDERS` in its texts.
    """

    name: str
    customer: str
    period: Annotated[
        str,
        Rule("181", is_length, covers_type=True),
        msgspec.Meta(extra_json_schema={"examples": ["monthly", "quarterly", "every 2 weeks"]}),
    ]
    first: dt.date
    last: dt.date | None = None
    day: Annotated[
        int | None,
        Rule("182", _is_day),
        msgspec.Meta(extra_json_schema={"minimum": 1, "maximum": _LAST_OF_MONTH}),
    ] = None
    issued: Literal["first_day", "last_day"] = "first_day"
    days_before: Annotated[
        int,
        Rule("183", _is_lead),
        msgspec.Meta(extra_json_schema={"minimum": 0, "maximum": _LONGEST}),
    ] = 0
    text: str = ""
    amount: Decimal | None = None
    vat: str = ""
    product: str = ""
    lines: tuple[Line, ...] = ()
    currency: str = ""
    rate: Decimal | None = None
    source: Span = Span("", 0)

    def periods(self) -> Iterator[Period]:
        """Its periods, in order."""
        length = parse_length(self.period) or Length(1, 0)
        for one in periods(self.first, length, self.day or self.first.day):
            if self.last is not None and one.first > self.last:
                return
            yield one

    def issue_day(self, period: Period) -> dt.date:
        """The day that the invoice for a period is issued."""
        day = period.first if self.issued == "first_day" else period.last
        return day - dt.timedelta(self.days_before)


def read_templates(files: Source, settings: Settings) -> list[Template]:
    """The templates of a book, by name.

    Raises:
        BookError: with every independent problem of all files.
    """
    found: dict[str, Template] = {}
    problems: list[Problem] = []
    for path in matching(files, settings.recurring):
        try:
            own = read_records(
                path, files.read(path), Template, "I", key="name", source="source",
                rule=Rule("184", _is_name),
            )  # fmt: skip
        except BookError as error:
            problems += error.problems
            continue
        for one in own:
            problems += _faults(one)
            if one.name in found:
                place = found[one.name].source
                values = {"name": one.name, "place": f"{place.path}:{place.line}"}
                problems.append(Problem("I188", one.source, values))
            found.setdefault(one.name, one)
    if problems:
        raise BookError(sorted(problems, key=lambda problem: problem.span))
    return [found[name] for name in sorted(found)]


def _faults(one: Template) -> Iterator[Problem]:
    """What is wrong with a template beyond the form of its values."""
    if one.last is not None and one.last < one.first:
        values = {"first": one.first.isoformat(), "last": one.last.isoformat()}
        yield Problem("I185", one.source, values)
    if one.day is not None:
        length = parse_length(one.period)
        if length is None or not length.months or day_in(one.first, one.day) != one.first:
            values = {"day": str(one.day), "first": one.first.isoformat(), "period": one.period}
            yield Problem("I186", one.source, values)
    for text in (one.text, *(line.text for line in one.lines)):
        for name in _unknown(text):
            near = f"{{{nearest_word(name, list(PLACEHOLDERS))}}}" if name else "–"
            known = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
            values = {"text": text, "name": f"{{{name}}}", "near": near, "known": known}
            yield Problem("I187", one.source, values)


def _unknown(text: str) -> list[str]:
    """The placeholders in a text that there are not; "" where its braces do not match."""
    try:
        named = [
            (name, spec or conversion)
            for _, name, spec, conversion in Formatter().parse(text)
            if name is not None
        ]
    except ValueError:
        return [""]
    return [name for name, more in named if name not in PLACEHOLDERS or more]
