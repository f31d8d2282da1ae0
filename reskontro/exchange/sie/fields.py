"""The fields of a line of SIE 4: label, words, quoted texts, lists of objects in braces."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from reskontro.exchange.flaws import Flaws
    from reskontro.exchange.sie.model import Objects

#: A text in quotes: as the format has it, where a backslash keeps a quote from ending it; and as
#: programs write it that do not know that, where one before a blank is a mere backslash.
_STRICT: Final = r'"(?:\\"|[^"])*"'
_LOOSE: Final = r'"(?:\\"(?![ \t}]|$)|[^"])*"'


def _field(quoted: str) -> re.Pattern[str]:
    listed = rf'\{{(?P<list>(?:[^}}"]|{quoted})*)\}}'
    return re.compile(rf'[ \t]*(?:(?P<quoted>{quoted})|{listed}|(?P<word>[^\s{{}}"]+))')


def _word(quoted: str) -> re.Pattern[str]:
    return re.compile(rf'{quoted}|[^\s"]+')


#: How a field and a word of a list of objects look, in both ways of writing.
_WAYS: Final = tuple((_field(quoted), _word(quoted)) for quoted in (_STRICT, _LOOSE))
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
    """The record on a line that begins with `#`; None, and a flaw, where it cannot be read.

    M211 it is no record, M215 its objects do not come in pairs.
    """
    label, rest = _parted(text)
    at: int | None = None
    for field, word in _WAYS:
        found = _read(rest, field, word)
        if isinstance(found, int):
            at = found if at is None else at
            continue
        fields, listed = found
        if len(listed or ()) % 2 == 0:
            objects = None if listed is None else dict(zip(listed[::2], listed[1::2], strict=True))
            return Line(number, text, label.upper(), fields, objects, listed or ())
    if at is None:
        flaws.flaw("M215", number, 0, text)
    else:
        flaws.flaw("M211", number, text.find(rest[at:].lstrip()) + 1, text)
    return None


def _parted(text: str) -> tuple[str, str]:
    """The label of a record, and what follows it."""
    label = text.split(None, 1)[0]
    return label, _CONTROL.sub(" ", text[len(label) :]).rstrip()


def _read(
    text: str, field: re.Pattern[str], word: re.Pattern[str]
) -> tuple[tuple[str, ...], tuple[str, ...] | None] | int:
    """The fields of a record and the words of its objects; where it cannot be read if it cannot."""
    fields: list[str] = []
    listed: tuple[str, ...] | None = None
    at = 0
    for found in field.finditer(text):
        if found.start() != at:
            return at
        at = found.end()
        kind = found.lastgroup
        if kind == "word":
            fields.append(found["word"])
        elif kind == "quoted":
            fields.append(_plain(found["quoted"]))
        elif listed is None:
            listed = tuple(map(_plain, word.findall(found["list"])))
    return (tuple(fields), listed) if at == len(text) else at


def _plain(field: str) -> str:
    """A field without its quotes."""
    if len(field) > 1 and field[0] == field[-1] == '"':
        return field[1:-1].replace('\\"', '"').strip()
    return field
