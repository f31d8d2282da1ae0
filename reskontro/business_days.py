"""Business days: weekdays that are no public holiday, in Norway and Sweden."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

Country = Literal["NO", "SE"]
COUNTRIES: Final[tuple[str, ...]] = get_args(Country)

_SATURDAY: Final = 5
_DAY: Final = timedelta(1)


def following(country: str) -> Callable[[date], date]:
    """What moves a day to the next business day of a country, or leaves it if it is one.

    In Sweden midsummer's eve, Christmas Eve and New Year's Eve are no business days: the law
    puts them beside Sundays. In Norway they are, where they are weekdays.

    Raises:
        KeyError: the country is none of `COUNTRIES`.

    Source: the library holidays; semesterlagen (1977:480) § 7.
    """
    holidays_of = _HOLIDAYS[country]

    def moved(day: date) -> date:
        while day.weekday() >= _SATURDAY or day in holidays_of(day.year):
            day += _DAY
        return day

    return moved


@cache
def _norwegian(year: int) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415 - only books that ask for it need it

    return frozenset(country_holidays("NO", years=year))


@cache
def _swedish(year: int) -> frozenset[date]:
    from holidays import DE_FACTO, PUBLIC, country_holidays  # noqa: PLC0415 - the same

    return frozenset(country_holidays("SE", years=year, categories=(PUBLIC, DE_FACTO)))


_HOLIDAYS: Final[dict[str, Callable[[int], frozenset[date]]]] = {
    "NO": _norwegian,
    "SE": _swedish,
}
