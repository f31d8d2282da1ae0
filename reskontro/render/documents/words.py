"""Phrases, days and amounts in the language of a document, and the rows of its tables."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from reskontro.currencies import minor_unit
from reskontro.problems import Note
from reskontro.render.language import day, number
from reskontro.render.phrases import has_phrase, phrase
from reskontro.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.render.language import Language
    from reskontro.settings import Settings

#: What a template gets: texts, lists and objects, nothing else.
View = dict[str, Any]

#: Languages that write a currency behind its amount.
_CURRENCY_BEHIND: Final = frozenset({"sv"})
_BLANKS: Final = frozenset("\t\n\r\v\f\u0085\u2028\u2029")


class Words:
    """Says phrases, days and amounts in one language."""

    def __init__(self, language: Language, settings: Settings) -> None:
        self.language = language
        self.country = settings.company.country
        self.base = settings.currency

    def __call__(self, key: str, /, **values: str) -> str:
        """The phrase of a key."""
        return phrase(Note(key, values), self.language)

    def of_country(self, key: str, /, **values: str) -> str:
        """The phrase as this country has it, else the general one."""
        own = f"{key}.{self.country}"
        return self(own if has_phrase(own) else key, **values)

    def kind(self, kind: str) -> str:
        """The kind of an entry, as a cell begins: with a capital."""
        text = self(f"report.kind.{kind}")
        return text[:1].upper() + text[1:]

    def day(self, value: date | None) -> str:
        """A day in figures, "" where there is none."""
        return "" if value is None else day(value, self.language)

    def amount(self, value: Decimal, currency: str) -> str:
        """An amount with the decimals of its currency."""
        return number(value, self.language, minor_unit(currency))

    def money(self, value: Decimal, currency: str) -> str:
        """The amount with its currency, in front or behind as the language has it."""
        both = [currency, self.amount(value, currency)]
        if self.language in _CURRENCY_BEHIND:
            both.reverse()
        return "\N{NO-BREAK SPACE}".join(both)

    def percent(self, value: Decimal) -> str:
        """A per cent figure with the decimals it needs."""
        text = number(value.normalize() if value else value, self.language, 0)
        return f"{text}%" if self.language == "en" else f"{text}\N{NO-BREAK SPACE}%"


def columns_of(say: Words, *headings: tuple[str, str]) -> list[View]:
    """The columns of a table: keys of their headings, and kinds."""
    return [{"heading": say(key), "kind": kind} for key, kind in headings]


def table_row(cells: list[str], style: str = "plain") -> View:
    """A row of a table; `style` is `plain` or `total`."""
    return {"cells": cells, "style": style}


def sum_of(amounts: Iterable[Decimal]) -> Decimal:
    """The sum of amounts."""
    return sum(amounts, start=Decimal(0))


def printable(text: str) -> str:
    r"""A user's text on one line, as it is written; hidden characters print as `\x1b`, `\u202e`.

    A line end is a blank: no font has the signs that stand for it on a screen.
    """
    if text.isprintable():
        return text
    return visible("".join(" " if sign in _BLANKS else _escaped(sign) for sign in text))


def _escaped(sign: str) -> str:
    return f"\\x{ord(sign):02x}" if sign < " " or sign == "\x7f" else sign
