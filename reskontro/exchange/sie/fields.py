"""The fields of a line of SIE 4: label, words, quoted texts, lists of objects in braces."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from reskontro.exchange.bank.flaws import Flaws
    from reskontro.exchange.sie.model import Objects

_QUOTED: Final = r'"(?:\\"|[^"])*"'
_FIELD: Final = re.compile(
    rf'[ \t]*(?:(?P<quoted>{_QUOTED})|\{{(?P<list>(?:[^}}"]|{_QUOTED})*)\}}|(?P<word>[^\s{{}}"]+))'
)
_WORD: Final = re.compile(rf'{_QUOTED}|[^\s"]+')
_AMOUNT: Final = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{0,2}0*)?")
_DAY: Final = re.compile(r"[0-9]{8}")
_YEAR: Final = re.compile(r"-?[0-9]{1,2}")
#: Characters that no text may hold: they would end lines of journals and settings.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]+")


class Line(NamedTuple):
    """One record: its place, its label in capitals, its fields as texts, and its objects.

    `objects` is None where the record has no list of objects.
    """

    number: int
    text: str
    label: str
    fields: tuple[str, ...]
    objects: Objects | None
    #: The words of the objects as they stand.
    listed: tuple[str, ...] = ()

    def field(self, at: int) -> str:
        """A field, counted from 0 without label and objects; "" where there is none."""
        return self.fields[at] if at < len(self.fields) else ""

    def account(self, flaws: Flaws, at: int) -> str:
        """The number of an account; "", and a flaw (M216), where it is none."""
        text = self.field(at)
        if text.isascii() and text.isalnum():
            return text
        self._wrong("M216", text, flaws)
        return ""

    def amount(self, flaws: Flaws, at: int) -> Decimal | None:
        """An amount with a full stop and at most two decimals; None, and a flaw (M217), of else."""
        text = self.field(at)
        if _AMOUNT.fullmatch(text):
            return Decimal(text)
        self._wrong("M217", text, flaws)
        return None

    def day(self, flaws: Flaws, at: int) -> date | None:
        """A day as YYYYMMDD; None, and a flaw (M210), where it is none."""
        text = self.field(at)
        if _DAY.fullmatch(text):
            try:
                return date(int(text[:4]), int(text[4:6]), int(text[6:]))
            except ValueError:
                pass
        self._wrong("M210", text, flaws)
        return None

    def year(self, flaws: Flaws) -> int | None:
        """The number of a year in the first field; None, and a flaw (M219), where it is none."""
        text = self.field(0)
        if _YEAR.fullmatch(text):
            return int(text)
        self._wrong("M219", text, flaws)
        return None

    def _wrong(self, code: str, text: str, flaws: Flaws) -> None:
        """A flaw with the text it is about marked."""
        column = self.text.find(text) + 1 if text else 0
        flaws.flaw(code, self.number, column, self.text, len(text), text=text)


def read_line(number: int, text: str, flaws: Flaws) -> Line | None:
    """The record on a line that begins with `#`; None, and a flaw (M211), where it cannot be read."""
    label, _, rest = text.partition(" ")
    label, tab, more = label.partition("\t")
    rest = f"{more} {rest}" if tab else rest
    fields: list[str] = []
    objects: Objects | None = None
    listed: tuple[str, ...] = ()
    at, rest = 0, rest.rstrip()
    while at < len(rest):
        found = _FIELD.match(rest, at)
        if found is None:
            flaws.flaw("M211", number, text.find(rest[at:].lstrip()) + 1, text)
            return None
        at = found.end()
        if found["list"] is not None and objects is None:
            listed = tuple(_plain(each[0]) for each in _WORD.finditer(found["list"]))
            if len(listed) % 2:
                flaws.flaw("M215", number, 0, text)
                return None
            objects = dict(zip(listed[::2], listed[1::2], strict=True))
        elif found["list"] is None:
            fields.append(_plain(found["quoted"] or found["word"]))
    return Line(number, text, label.upper(), tuple(fields), objects, listed)


def _plain(field: str) -> str:
    if len(field) > 1 and field[0] == field[-1] == '"':
        field = field[1:-1].replace('\\"', '"')
    return _CONTROL.sub(" ", field).strip()
