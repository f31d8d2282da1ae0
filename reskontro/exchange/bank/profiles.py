"""Profiles of CSV files: how a bank writes its account statements, as YAML.

Those shipped stand in `profiles/`; a book may have its own, which win.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from reskontro.yamlfile import Rule, read_struct

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The first that a file can be in is the one it is taken to be in.
Encoding = Literal["utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "utf-16"]

_LETTER: Final = "F"
_FOLDER: Final = Path(__file__).with_name("profiles")
_TOKENS: Final = {"DD": r"(?P<day>\d{2})", "MM": r"(?P<month>\d{2})", "YYYY": r"(?P<year>\d{4})"}
_TOKEN: Final = re.compile("DD|MM|YYYY")


def _is_one(text: str) -> bool:
    return len(text) == 1


def _is_day_format(text: str) -> bool:
    """Whether day, month and year each stand in it once."""
    return sorted(_TOKEN.findall(text)) == sorted(_TOKENS)


def _is_pattern(text: str) -> bool:
    """Whether it is a regular expression with one group."""
    try:
        return re.compile(text).groups == 1
    except re.error:
        return False


class Columns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which column is what, by heading, case ignored; of the optional ones "" is none.

    The amount stands in `amount`, positive for what comes in, or in `money_in` and `money_out`,
    the latter with or without a minus. `sender` and `receiver` are the accounts of the two sides.
    """

    booked: str
    text: tuple[str, ...]
    amount: str = ""
    money_in: str = ""
    money_out: str = ""
    value: str = ""
    payer: str = ""
    sender: str = ""
    receiver: str = ""
    account: str = ""
    reference: str = ""
    currency: str = ""
    balance: str = ""
    archive: str = ""


def _has_amount(columns: Columns) -> bool:
    return bool(columns.amount) != bool(columns.money_in and columns.money_out)


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a bank writes CSV.

    `dates` are forms of days such as `DD.MM.YYYY`. `currency` is that of amounts whose row names
    none. `invert`: the one column of amounts is positive for what goes out. `pending` are words
    that lines begin with, in the column of days or a text, which are not booked yet.
    `preamble_account` finds the account in the lines above the headings.
    """

    name: Annotated[str, Rule("160", bool)]
    columns: Annotated[Columns, Rule("161", _has_amount)]
    currency: str
    dates: tuple[Annotated[str, Rule("162", _is_day_format)], ...] = ("YYYY-MM-DD",)
    delimiter: Annotated[str, Rule("163", _is_one)] = ";"
    decimal_mark: Literal[",", "."] = ","
    encodings: tuple[Encoding, ...] = ("utf-8", "windows-1252")
    invert: bool = False
    pending: tuple[str, ...] = ()
    preamble_account: Annotated[str, Rule("164", _is_pattern)] | None = None

    @property
    def required(self) -> tuple[str, ...]:
        """The headings that a file of this profile has."""
        own = self.columns
        named = (own.booked, *own.text, own.amount, own.money_in, own.money_out)
        return tuple(name for name in named if name)


def load_profiles(own: Iterable[tuple[str, bytes]] = ()) -> tuple[Profile, ...]:
    """A book's own profiles, of files given as path and content, and after them those shipped.

    One of the book's wins over one shipped of the same name.

    Raises:
        BookError: with every independent problem of a file.
    """
    found = [read_struct(path, data, Profile, _LETTER) for path, data in own]
    names = {profile.name for profile in found}
    return (*found, *(profile for profile in shipped() if profile.name not in names))


@cache
def shipped() -> tuple[Profile, ...]:
    """The profiles that come with the program, by name."""
    return tuple(
        read_struct(path.name, path.read_bytes(), Profile, _LETTER)
        for path in sorted(_FOLDER.glob("*.yaml"))
    )


@cache
def day_pattern(form: str) -> re.Pattern[str]:
    """The regular expression of a form of days, with the groups day, month and year."""
    parts = re.split("(DD|MM|YYYY)", form)
    return re.compile("".join(_TOKENS.get(part, re.escape(part)) for part in parts))
