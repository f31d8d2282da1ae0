from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from reskontro.render import language as spoken
from reskontro.render.language import CONVENTIONS, LANGUAGES, choose

if TYPE_CHECKING:
    from reskontro.render.language import Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_separators_and_decimal_marks_are_those_of_cldr(language: Language) -> None:
    symbols = Locale.parse(language).number_symbols["latn"]
    assert CONVENTIONS[language].group == symbols["group"]
    assert CONVENTIONS[language].decimal == symbols["decimal"]
    value = Decimal("1234567.89")
    assert spoken.number(value, language) == format_decimal(value, locale=language)


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_per_cents_are_those_of_cldr(language: Language) -> None:
    pattern = Locale.parse(language).percent_formats[None].pattern
    assert spoken.percent(Decimal(47), language) == f"47{pattern.removeprefix('#,##0')}"


@pytest.mark.parametrize(
    ("language", "pattern"), [("nb", "dd.MM.yyyy"), ("sv", "yyyy-MM-dd"), ("en", "yyyy-MM-dd")]
)
def test_days_are_written_in_figures(language: Language, pattern: str) -> None:
    day = date(2024, 2, 1)
    assert spoken.day(day, language) == format_date(day, pattern, locale=language)


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        ("25000", 0, "25 000"),
        ("25000", 2, "25 000,00"),
        ("0.005", 2, "0,005"),
        ("1E+3", 2, "1 000,00"),
        ("-0.00", 2, "0,00"),
        ("-1234.5", 2, "-1 234,50"),
        (
            "12345678901234567890123456789012345.67",
            0,
            "12 345 678 901 234 567 890 123 456 789 012 345,67",
        ),
    ],
)
def test_amounts_keep_their_exact_value(value: str, decimals: int, shown: str) -> None:
    text = spoken.number(Decimal(value), "nb", decimals)
    assert text == shown.replace(" ", spoken.NBSP)


@pytest.mark.parametrize(
    ("option", "setting", "environ", "language"),
    [
        ("sv", "nb", {"LANG": "en_GB.UTF-8"}, "sv"),
        (None, "nb", {"LANG": "en_GB.UTF-8"}, "nb"),
        (None, None, {"LC_ALL": "nn_NO.UTF-8", "LANG": "sv_SE"}, "nb"),
        (None, None, {"LC_ALL": "", "LC_MESSAGES": "sv_SE.UTF-8"}, "sv"),
        (None, None, {"LANG": "no_NO"}, "nb"),
        (None, None, {"LANG": "C.UTF-8"}, "en"),
        (None, None, {}, "en"),
    ],
)
def test_language_is_the_options_then_the_books_then_the_locales(
    option: str | None, setting: str | None, environ: dict[str, str], language: str
) -> None:
    assert choose(option, setting, environ) == language
