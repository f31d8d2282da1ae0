"""Numbers in the texts of payments, as people type them: of documents, and of customers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.exchange.bank.known import digits_of
from reskontro.subledger.matching import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: What the word before a number says that it is; "" says nothing.
Label = Literal["document", "customer", "other", ""]

_DIGIT: Final = re.compile(r"[0-9]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DAY: Final = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}){1,2}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
_AMOUNT: Final = re.compile(r"[0-9]+\.[0-9]{2}")
#: How words begin that say what the number after them is, and words that say it whole.
_BEGINNINGS: Final[tuple[tuple[str, Label], ...]] = (
    ("fakt", "document"),
    ("invoice", "document"),
    ("regning", "document"),
    ("räkning", "document"),
    ("kund", "customer"),
    ("customer", "customer"),
    ("konto", "other"),
    ("telefon", "other"),
    ("beløp", "other"),
    ("belopp", "other"),
    ("avtale", "other"),
    ("avtal", "other"),
)
_WHOLE: Final[dict[str, Label]] = {
    "fnr": "document",
    "inv": "document",
    "knr": "customer",
    "tlf": "other",
    "dato": "other",
    "datum": "other",
    "date": "other",
    "kr": "other",
    "nok": "other",
    "sek": "other",
}
#: Words between a label and its numbers, and between those.
_BETWEEN: Final = frozenset(("nr", "no", "nummer", "number", "num", "og", "och", "and", "n"))
#: The fewest digits of a number that no label says to be one.
_FEWEST: Final = 3


class Number(msgspec.Struct, frozen=True):
    """A number in a text: as written, its digits without zeros in front, and its label.

    `parts` are the numbers that a slash holds together, () where none does.
    """

    text: str
    digits: str
    label: Label = ""
    parts: tuple[str, ...] = ()


def numbers_in(texts: Iterable[str]) -> Iterator[Number]:
    """The numbers in texts that may be of a document or a customer, in order."""
    for text in texts:
        label: Label = ""
        for word in words(text):
            if not _DIGIT.search(word):
                label = label if word in _BETWEEN else _label(word)
                continue
            begun = _LETTERS.match(word)
            if begun and (own := _label(begun[0])):
                label, word = own, word[begun.end() :].lstrip("-/._")  # noqa: PLW2901
            if number := _number(word, label):
                yield number


def _number(word: str, label: Label) -> Number | None:
    digits = digits_of(word)
    if label == "other" or not digits:
        return None
    if not label and (len(digits) < _FEWEST or _DAY.fullmatch(word) or _AMOUNT.fullmatch(word)):
        return None
    parts = word.split("/")
    return Number(word, digits, label, tuple(map(digits_of, parts)) if len(parts) > 1 else ())


def _label(word: str) -> Label:
    if word in _WHOLE:
        return _WHOLE[word]
    return next((label for start, label in _BEGINNINGS if word.startswith(start)), "")
