"""The languages of the output: which one is spoken, and how it writes numbers and days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

Language = Literal["nb", "sv", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("nb", "sv", "en")

MISSING = "\N{EN DASH}"  #: What a missing value prints as.
NBSP = "\N{NO-BREAK SPACE}"


class Conventions(msgspec.Struct, frozen=True):
    """How a language writes numbers and days; the tests hold it against CLDR.

    The minus is the ASCII one everywhere: figures are searched for and pasted into spreadsheets.
    """

    group: str
    decimal: str
    percent: str
    day: str
    month: str


CONVENTIONS: Final[dict[Language, Conventions]] = {
    "nb": Conventions(NBSP, ",", NBSP + "%", "{2:02}.{1:02}.{0:04}", "{1:02}.{0:04}"),
    "sv": Conventions(NBSP, ",", NBSP + "%", "{0:04}-{1:02}-{2:02}", "{0:04}-{1:02}"),
    "en": Conventions(",", ".", "%", "{0:04}-{1:02}-{2:02}", "{0:04}-{1:02}"),
}

_LOCALES: Final[dict[str, Language]] = {"nb": "nb", "nn": "nb", "no": "nb", "sv": "sv"}


def choose(option: str | None, setting: str | None, environ: Mapping[str, str]) -> Language:
    """The language of the call, else of the book, else of the environment's locale."""
    for wish in (option, setting):
        if wish in LANGUAGES:
            return wish
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return _LOCALES.get(environ[name][:2].lower(), "en")
    return "en"


def decimals_needed(value: Decimal) -> int:
    """How many decimals the exact value has, trailing zeros left out."""
    _, _, fraction = format(value, "f").partition(".")
    return len(fraction.rstrip("0"))


def number(value: Decimal, language: Language, decimals: int | None = None) -> str:
    """A number with at least `decimals` decimals, more where the exact value has more.

    Without `decimals` it has those it was given with.
    """
    digits = format(value, "f").partition(".")[2]
    shown = len(digits) if decimals is None else max(decimals, decimals_needed(value))
    text = format(abs(value) if value.is_zero() else value, f",.{shown}f")
    if language == "en":
        return text
    signs = CONVENTIONS[language]
    return text.translate({ord(","): signs.group, ord("."): signs.decimal})


def percent(value: Decimal, language: Language) -> str:
    """A per cent figure with the decimals it was given with."""
    return number(value, language) + CONVENTIONS[language].percent


def day(value: date, language: Language) -> str:
    """A day as the language writes it in figures."""
    return CONVENTIONS[language].day.format(value.year, value.month, value.day)


def month(value: date, language: Language) -> str:
    """The month of a day in figures."""
    return CONVENTIONS[language].month.format(value.year, value.month)
