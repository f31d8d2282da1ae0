"""Which rule of a country holds on a day; an unknown one is an error that says how to add it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast, get_args

import msgspec

from reskontro.problems import CallError
from reskontro.rules.tables import (
    NO_OWN_RULES,
    Country,
    CountryFile,
    Ground,
    OwnRules,
    Row,
    Table,
    TableName,
)
from reskontro.yamlfile import read_struct

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COUNTRIES: Final[tuple[Country, ...]] = get_args(Country)
CURRENCIES: Final[dict[str, str]] = {"NO": "NOK", "SE": "SEK"}

_DAY: Final = timedelta(1)
_LIMITLESS: Final = Decimal("Infinity")


class MissingRule(CallError):  # noqa: N818  (named after what is wrong, as a bookkeeper says it)
    """No rule is known for a day; `note` says which row is missing and how to add it.

    `first` is the day the missing row begins, None where the country has no such rule at all.
    """

    def __init__(
        self, key: str, country: str, table: str, day: date, first: date | None, **values: str
    ) -> None:
        since = "" if first is None else first.isoformat()
        super().__init__(
            key,
            country=country,
            table=table,
            name=f"rules.table.{table}",
            day=day.isoformat(),
            first=since,
            **values,
        )
        self.country = country
        self.table = table
        self.day = day
        self.first = first


class Period(msgspec.Struct, frozen=True):
    """Days with one value, `first` and `last` inclusive."""

    first: date
    last: date
    value: Decimal


class Rules(msgspec.Struct, frozen=True, dict=True):
    """The rules of one country, with the rows of a book's own; of an unknown country none.

    `own` wins over `tables` on the days that it covers.
    """

    country: str
    tables: Mapping[TableName, Table]
    own: Mapping[TableName, Sequence[Row]]
    loss_grounds: tuple[Ground, ...]

    @property
    def currency(self) -> str:
        """What amounts of money are in."""
        return CURRENCIES.get(self.country, "")

    def has(self, name: TableName) -> bool:
        """Whether the country has such a rule, known or not."""
        return name in self.tables

    def value(
        self,
        name: TableName,
        day: date,
        *,
        due: date | None = None,
        principal: Decimal | None = None,
    ) -> Decimal:
        """The value in force on a day, in the table's unit; parameters as of `row`.

        Raises:
            MissingRule: no known row covers the day.
        """
        value = self.row(name, day, due=due, principal=principal).value
        if value is None:  # `row` gives known rows alone
            raise TypeError(name)
        return value

    def row(
        self,
        name: TableName,
        day: date,
        *,
        due: date | None = None,
        principal: Decimal | None = None,
    ) -> Row:
        """The row in force on a day, known, with its source.

        `due` is the due date of the claim, which matters where an old fee is kept for old claims;
        without it the claim is a new one. `principal` chooses the band of `agency_fee`; without
        it the one without limit.

        Raises:
            MissingRule: no known row covers the day, or the one that does is of an Act that is no
                longer in force.
        """
        table = self.tables.get(name)
        if table is None:
            key = "rules.no_table" if self.country in COUNTRIES else "rules.no_country"
            raise MissingRule(key, self.country, name, day, None)
        row = self._row(name, day, due, principal)
        if row is None:
            first = period_of(day, table)[0]
            raise MissingRule("rules.no_row", self.country, name, day, first)
        if row.value is None:
            raise MissingRule(
                "rules.unknown", self.country, name, day, row.first, source=row.source or "–"
            )
        if table.under is not None:
            start = self._in_force_since(table.under, day)
            if row.first < start:
                act = str(self.value(table.under, day))
                raise MissingRule("rules.new_act", self.country, name, day, start, act=act)
        return row

    def periods(self, name: TableName, first: date, last: date) -> tuple[Period, ...]:
        """The days from `first` to `last`, both inclusive, cut where the value changes.

        Raises:
            MissingRule: no known row covers one of the days.
        """
        if last < first:
            return ()
        cuts = {first, *self._changes(name)}
        starts = sorted(day for day in cuts if first <= day <= last)
        found: list[Period] = []
        for start, end in zip(starts, [*(day - _DAY for day in starts[1:]), last], strict=True):
            value = self.value(name, start)
            if found and found[-1].value == value:
                found[-1] = Period(found[-1].first, end, value)
            else:
                found.append(Period(start, end, value))
        return tuple(found)

    def vat_rates(self, day: date) -> frozenset[Decimal]:
        """All rates of VAT in force on a day, in per cent.

        Raises:
            MissingRule: one of them is not known.
        """
        return frozenset(self.value(name, day) for name in self.tables if name.startswith("vat_"))

    def kept_until(self, name: TableName, financial_year_end: date, day: date) -> date:
        """The last day that material of a financial year is to be kept, by the law of `day`.

        `name` is one of the tables of retention.

        Raises:
            MissingRule: the period is not known on that day.
        """
        months = int(self.value(name, day))
        if self.tables[name].counts_from == "calendar_year":
            return date(financial_year_end.year + months // 12, 12, 31)
        return months_later(financial_year_end, months)

    def rows_on(self, name: TableName, day: date) -> tuple[Row, ...]:
        """Every row that holds on a day, one for each band and kind of claim, unknown ones too."""
        own, shipped = self._covering(name, day)
        replaced = {(row.due_from, row.up_to) for row in own}
        if (None, None) in replaced:
            return tuple(own)
        return (*own, *(row for row in shipped if (row.due_from, row.up_to) not in replaced))

    def _changes(self, name: TableName) -> set[date]:
        """The days on which a row of the table, or of the Act it is under, begins or is over."""
        table = self.tables.get(name)
        if table is None:
            return set()
        days = set() if table.under is None else self._changes(table.under)
        for row in (*self.own.get(name, ()), *table.rows):
            end = last_day(row, table)
            days.update({row.first} if end is None else {row.first, end + _DAY})
        return days

    def _covering(self, name: TableName, day: date) -> tuple[list[Row], list[Row]]:
        """The book's own rows that cover a day and those shipped, of each the newest alone."""
        known = self._known.get((name, day))
        if known is not None:
            return known
        table = self.tables[name]
        found = []
        for rows in (self.own.get(name, ()), table.rows):
            covering = [row for row in rows if _covers(row, table, day)]
            latest = max((row.first for row in covering), default=None)
            found.append([row for row in covering if row.first == latest])
        self._known[name, day] = found[0], found[1]
        return found[0], found[1]

    @cached_property
    def _known(self) -> dict[tuple[TableName, date], tuple[list[Row], list[Row]]]:
        """What covers the days that were asked for: a plan asks for its day again and again."""
        return {}

    def _row(
        self, name: TableName, day: date, due: date | None, principal: Decimal | None
    ) -> Row | None:
        """The row for a claim on a day, a book's own first; of several the narrowest."""
        for rows in self._covering(name, day):
            found = [row for row in rows if _is_for(row, due, principal)]
            if found:
                return min(found, key=lambda row: (row.due_from is None, row.up_to or _LIMITLESS))
        return None

    def _in_force_since(self, act: TableName, day: date) -> date:
        """The first day of the Act in force on a day.

        Raises:
            MissingRule: it is not known which Act that is.
        """
        row = self.row(act, day)
        start = row.first
        while (before := self._row(act, start - _DAY, None, None)) is not None:
            if before.value != row.value:
                break
            start = before.first
        return start


def rules_of(country: str, own: OwnRules = NO_OWN_RULES) -> Rules:
    """The rules of a country, ISO 3166, with the rows of a book's own."""
    if country not in COUNTRIES:
        return Rules(country, {}, {}, ())
    shipped = _shipped(country)
    rows = cast("Mapping[TableName, Sequence[Row]]", own.norway if country == "NO" else own.sweden)
    return Rules(country, shipped.tables, rows, shipped.loss_grounds)


def last_day(row: Row, table: Table) -> date | None:
    """The last day of a row by itself; None where only a later row ends it."""
    if row.until is not None or table.every is None:
        return row.until
    return period_of(row.first, table)[1]


def period_of(day: date, table: Table) -> tuple[date, date]:
    """First and last day of the half-year or year of a day; the day itself of other tables."""
    if table.every == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if table.every == "half_year":
        if day.month <= 6:  # noqa: PLR2004 (June)
            return date(day.year, 1, 1), date(day.year, 6, 30)
        return date(day.year, 7, 1), date(day.year, 12, 31)
    return day, day


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last of a month stays the last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    longest = monthrange(year, month + 1)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, longest if is_last else min(day.day, longest))


def _covers(row: Row, table: Table, day: date) -> bool:
    last = last_day(row, table)
    return row.first <= day and (last is None or day <= last)


def _is_for(row: Row, due: date | None, principal: Decimal | None) -> bool:
    if row.due_from is not None and due is not None and due < row.due_from:
        return False
    return row.up_to is None or (principal is not None and principal <= row.up_to)


@cache
def _shipped(country: Country) -> CountryFile:
    path = Path(__file__).with_name(f"{country}.yaml")
    return read_struct(path.name, path.read_bytes(), CountryFile, "S")
